"""The title: the bedroom lives behind it, the menu stands before it, and whatever went wrong before is said in words."""

from __future__ import annotations

from typing import Any

import pygame

from game.content.library import MapMissing
from game.core.ticks import VIEW_H, VIEW_W
from game.gfx.palette import PALETTE
from game.gfx.shapes import glass
from game.gfx.text import wrap
from game.input.devices import Controls
from game.scenes.base import Push, Quit, Replace, Scene, Transition
from game.scenes.place_view import PlaceView
from game.scenes.play import PlayScene
from game.scenes.reader import Reader
from game.scenes.services import Services
from game.scenes.start import FIRST_MAP, new_game, saved_game
from game.scenes.wipes import IRIS, SLOW_FADE
from game.sim.snapshot import new_world
from game.storage.saves import SaveInfo
from game.ui.look import NIGHT
from game.ui.menu import Action, Chosen, Menu
from game.ui.title import TitleLettering

MENU_AREA = (26, 138, 150, 118)
NOTICE_W = 250
PAN_TICKS = 60 * 24
"""How long the eye takes over the bedroom and back."""


class TitleScene(Scene):
    """Where everything begins."""

    def __init__(self, services: Services) -> None:
        self.services = services
        self._reader = Reader()
        self._lettering = TitleLettering(services.faces, still=services.settings.reduce_motion)
        self._notices = list(services.notices)
        self._age = 0
        self._saves: list[SaveInfo] = []
        self._place: PlaceView | None = None
        try:
            self._world = new_world(services.library, services.library.storybook.script, FIRST_MAP)
            self._world.hero.visible = False
            self._place = PlaceView(services, self._world)
        except MapMissing as error:
            self._notices.append(str(error))
        self._notices += [str(d) for d in services.library.storybook.problems if d.severity == "error"]
        self._notices += list(services.library.chapters.problems)
        services.notices.clear()
        self._menu = self._make_menu()

    def _make_menu(self) -> Menu:
        self._saves, problems = self.services.saves.infos()
        self._notices += [str(p) for p in problems if str(p) not in self._notices]
        rows = [
            *([Action("continue", "Continue", note=self._saves[0].place)] if self._saves else []),
            Action("new", "New game"),
            *([Action("load", "Load")] if self._saves else []),
            Action("options", "Options"),
            Action("quit", "Leave"),
        ]
        return Menu(
            self.services.faces,
            rows,
            MENU_AREA,
            still=self.services.settings.reduce_motion,
            on_move=lambda: self.services.audio.play("ui_move"),
            bold=True,
        )

    # --- hooks

    def enter(self) -> None:
        """The title has its own music."""
        self.services.audio.music("title")

    def resume(self, result: Any) -> None:
        """Saves may have come or gone."""
        self._menu = self._make_menu()

    def exit(self) -> None:
        """The music goes with the scene."""
        self.services.audio.music(None)

    def tick(self, controls: Controls) -> Transition | None:
        """One tick."""
        self._age += 1
        self._lettering.tick()
        if self._place is not None:
            self._place.view.camera.look_at(*self._eye())
            self._place.view.tick((), "", ())
        intent = self._reader.read(controls)
        if self._notices and self._age > 30 and (intent.confirm or intent.cancel):
            self._notices.pop(0)
            return None
        event = self._menu.tick(intent)
        if isinstance(event, Chosen):
            self.services.audio.play("ui_choose")
            return self._choose(event.id)
        return None

    def _eye(self) -> tuple[int, int]:
        """A slow look through the room: right a little, and back."""
        level = self._world.level
        phase = self._age % PAN_TICKS
        share = phase * 2 / PAN_TICKS if phase * 2 < PAN_TICKS else 2 - phase * 2 / PAN_TICKS
        eased = share * share * (3 - 2 * share)
        reach = 0 if self.services.settings.reduce_motion else max(0, level.width_px - VIEW_W)
        return VIEW_W // 2 + int(reach * eased), level.height_px // 2

    def _choose(self, id_: str) -> Transition | None:
        from game.scenes.options import OptionsScene
        from game.scenes.slots import SlotsScene

        match id_:
            case "continue":
                return self._continue(self._saves[0].slot)
            case "new":
                return self._guarded(lambda: Replace(PlayScene(self.services, new_game(self.services.library)), IRIS))
            case "load":
                return Push(SlotsScene(self.services))
            case "options":
                return Push(OptionsScene(self.services))
            case _:
                return Quit()

    def _continue(self, slot: str) -> Transition | None:
        loaded = self.services.saves.read(slot)
        self._notices += [str(p) for p in loaded.problems]
        if loaded.data is None:
            return None
        data = loaded.data
        return self._guarded(
            lambda: Replace(PlayScene(self.services, saved_game(self.services.library, data)), SLOW_FADE)
        )

    def _guarded(self, begin: Any) -> Transition | None:
        """Begin to play; a place or save that cannot be used is told about instead."""
        try:
            transition: Transition = begin()
        except MapMissing as error:
            self._notices.append(str(error))
            return None
        except (KeyError, ValueError, TypeError) as error:
            self._notices.append(
                f"This save cannot be brought back ({error}). It was left as it is; choose another under Load."
            )
            return None
        return transition

    # --- drawing

    def draw(self, surface: pygame.Surface, alpha: float) -> None:
        """The room, the name, the menu, and what has to be said."""
        if self._place is not None:
            self._place.draw(surface, alpha)
        else:
            surface.fill(PALETTE["i0"])
        self._lettering.draw(surface)
        self._menu.draw(surface)
        face = self.services.faces.small
        version = self.services.version
        face.draw(surface, version, VIEW_W - face.measure(version) - 6, VIEW_H - 13, NIGHT.of("quiet"))
        if self._notices:
            self._draw_notice(surface)

    def _draw_notice(self, surface: pygame.Surface) -> None:
        face = self.services.faces.small
        lines = wrap(self._notices[0], face, NOTICE_W - 20)[:12]
        height = len(lines) * (face.line_height + 1) + 26
        x, y = VIEW_W - NOTICE_W - 12, VIEW_H - height - 24
        surface.blit(glass(NOTICE_W, height, PALETTE["y2"], 244), (x, y))
        for index, line in enumerate(lines):
            text = "".join(run.text for run in line.runs)
            face.draw(surface, text, x + 10, y + 8 + index * (face.line_height + 1), NIGHT.of(""))
        more = f"{len(self._notices)} · use to go on"
        face.draw(surface, more, x + NOTICE_W - face.measure(more) - 10, y + height - 14, NIGHT.of("quiet"))
