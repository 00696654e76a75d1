"""The title: the bedroom lives behind it, the menu stands before it, and whatever went wrong before is said in words."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pygame

from game.content.library import Library, MapMissing
from game.core.ticks import VIEW_H, VIEW_W
from game.gfx.palette import PALETTE
from game.gfx.shapes import glass
from game.gfx.text import wrap
from game.input.devices import Controls
from game.scenes.base import Push, Quit, Replace, Scene, Transition
from game.scenes.mod_needs import missing_words, version_words
from game.scenes.mods import ModsScene
from game.scenes.options import OptionsScene
from game.scenes.place_view import PlaceView
from game.scenes.reader import Reader
from game.scenes.services import Services
from game.scenes.slots import SlotsScene
from game.scenes.start import FIRST_MAP, new_game, saved_game
from game.scenes.wipes import IRIS, SLOW_FADE
from game.sim.snapshot import new_world
from game.sim.world import World
from game.storage.saves import SaveInfo
from game.story import StoryError
from game.ui.look import NIGHT
from game.ui.menu import Action, Chosen, Row
from game.ui.screens import TitleScreen

NOTICE_W = 252
LOOK_TICKS = 60 * 24
"""How long the eye takes through the bedroom and back."""


class TitleScene(Scene):
    """Where everything begins."""

    def __init__(self, services: Services) -> None:
        self.services = services
        self._reader = Reader()
        self._notices = list(services.notices)
        services.notices.clear()
        self._age = 0
        self._others = ""
        """Mods that have another version than the save that is being loaded was made with, in words."""
        self._saves: list[SaveInfo] = []
        self._place: PlaceView | None = None
        self._library: Library | None = None
        self._open_library()
        self._screen = self._make_screen()

    def _open_library(self) -> None:
        """Show the room as the mods that are on make it, and say what is wrong with the story."""
        library = self._library = self.services.library
        self._place = None
        told = [str(d) for d in library.storybook.problems if d.severity == "error"]
        told += [*library.chapters.problems, *library.pages.problems]
        try:
            self._world = new_world(library, library.storybook.script, FIRST_MAP)
            self._world.hero.visible = False
            self._place = PlaceView(self.services, self._world)
        except MapMissing as error:
            told.append(str(error))
        self._notices += [words for words in told if words not in self._notices]

    def _make_screen(self) -> TitleScreen:
        self._saves, problems = self.services.saves.infos()
        self._notices += [str(p) for p in problems if str(p) not in self._notices]
        rows: list[Row] = [
            *([Action("continue", "Continue")] if self._saves else []),
            Action("new", "New game"),
            *([Action("load", "Load")] if self._saves else []),
            Action("options", "Options"),
            Action("mods", "Mods"),
            Action("quit", "Leave"),
        ]
        return TitleScreen(
            self.services.faces,
            self.services.font,
            rows,
            line=self._saves[0].place if self._saves else "",
            version=self.services.version,
            still=self.services.settings.reduce_motion,
            on_move=lambda: self.services.audio.play("ui_move"),
        )

    # --- hooks

    def enter(self) -> None:
        """The title has its own music."""
        self.services.audio.music("title")

    def resume(self, result: Any) -> None:
        """A slot was chosen, or options or mods were changed."""
        if self._library is not self.services.library:
            self._open_library()
        self._screen = self._make_screen()

    def exit(self) -> None:
        """The music goes with the scene."""
        self.services.audio.music(None)

    # --- every tick

    def tick(self, controls: Controls) -> Transition | None:
        """One tick."""
        self._age += 1
        if self._place is not None:
            self._place.view.camera.look_at(*self._eye())
            self._place.view.tick((), "", ())
        intent = self._reader.read(controls)
        if self._notices:
            if self._age > 30 and (intent.confirm or intent.cancel or intent.pointer_pressed):
                self._notices.pop(0)
            return None
        event = self._screen.tick(intent)
        if isinstance(event, Chosen):
            self.services.audio.play("ui_choose")
            return self._choose(event.id)
        return None

    def _eye(self) -> tuple[int, int]:
        """A slow look through the room and back."""
        level = self._world.level
        start = level.entry("start")
        phase = self._age % LOOK_TICKS
        share = phase * 2 / LOOK_TICKS if phase * 2 < LOOK_TICKS else 2 - phase * 2 / LOOK_TICKS
        eased = share * share * (3 - 2 * share)
        reach = 0 if self.services.settings.reduce_motion else max(0, level.width_px - VIEW_W)
        y = start.at.y if start else level.height_px // 2
        return VIEW_W // 2 + int(reach * eased), y

    def _choose(self, id_: str) -> Transition | None:
        library = self.services.library
        match id_:
            case "continue":
                return self._continue(self._saves[0].slot)
            case "new":
                return self._begin(lambda: new_game(library), IRIS)
            case "load":
                return Push(SlotsScene(self.services))
            case "options":
                return Push(OptionsScene(self.services))
            case "mods":
                return Push(ModsScene(self.services))
            case _:
                return Quit()

    def _continue(self, slot: str) -> Transition | None:
        loaded = self.services.saves.read(slot)
        self._notices += [str(p) for p in loaded.problems]
        data = loaded.data
        if data is None:
            return None
        session = self.services.library.session
        missing = missing_words(loaded.mods, session)
        if missing:
            self._notices.append(f"This save cannot be played now. {missing}")
            return None
        self._others = version_words(loaded.mods, session)
        return self._begin(lambda: saved_game(self.services.library, data), SLOW_FADE)

    def _begin(self, make: Callable[[], World], wipe: Any) -> Transition | None:
        """Begin to play; a place or save that cannot be used is told about instead."""
        try:
            return Replace(self.services.routes.play(make()), wipe)
        except MapMissing as error:
            self._notices.append(str(error))
        except (StoryError, KeyError, ValueError, TypeError) as error:
            self._notices.append(
                f"This save cannot be brought back ({error}). {self._others} It was left as it is; "
                "choose another under Load."
            )
        return None

    # --- drawing

    def draw(self, surface: pygame.Surface, alpha: float) -> None:
        """The room, the name, the menu, and what has to be said."""
        if self._place is not None:
            self._place.draw(surface, alpha)
        else:
            surface.fill(PALETTE["i0"])
        self._screen.draw(surface)
        if self._notices:
            self._draw_notice(surface)

    def _draw_notice(self, surface: pygame.Surface) -> None:
        face = self.services.faces.small
        lines = wrap(self._notices[0], face, NOTICE_W - 20)[:14]
        height = len(lines) * (face.line_height + 1) + 28
        x, y = (VIEW_W - NOTICE_W) // 2, VIEW_H - height - 14
        surface.blit(glass(NOTICE_W, height, PALETTE["y2"], 246), (x, y))
        for index, line in enumerate(lines):
            text = "".join(run.text for run in line.runs)
            face.draw(surface, text, x + 10, y + 9 + index * (face.line_height + 1), NIGHT.of(""))
        more = (
            "Press use to go on" if len(self._notices) == 1 else f"Press use to go on · {len(self._notices) - 1} more"
        )
        face.draw(surface, more, x + NOTICE_W - face.measure(more) - 10, y + height - 15, NIGHT.of("quiet"))
