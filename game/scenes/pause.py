"""The game holds its breath: go on, save, options, back to the title. The world below stays in sight, dimmed."""

from __future__ import annotations

from typing import Any

import pygame

from game.core.ticks import VIEW_H, VIEW_W
from game.gfx.shapes import glass
from game.input.devices import Controls
from game.scenes.base import Pop, Push, Replace, Scene, Transition
from game.scenes.reader import Reader
from game.scenes.services import Services
from game.scenes.wipes import FADE
from game.ui.menu import Action, Chosen, Heading, Left, Menu

WIDTH, TOP = 168, 46


class PauseScene(Scene):
    """A menu over the stilled game."""

    hides_below = False

    def __init__(self, services: Services, play: Any) -> None:
        self.services = services
        self.play = play
        self._reader = Reader()
        self._menu = self._make_menu()
        self._dim = pygame.Surface((VIEW_W, VIEW_H))
        self._dim.fill((78, 80, 108))
        self._age = 0

    def _make_menu(self) -> Menu:
        rows = (
            Heading("Paused"),
            Action("go_on", "Go on"),
            Action("sketchbook", "Sketchbook", enabled=bool(self.play.world.pages)),
            Action("log", "What was said", enabled=bool(self.play.talk.log)),
            Action("save", "Save"),
            Action("load", "Load"),
            Action("options", "Options"),
            Action("title", "To the title"),
        )
        area = ((VIEW_W - WIDTH) // 2 + 12, TOP + 10, WIDTH - 24, VIEW_H - 2 * TOP)
        still = self.services.settings.reduce_motion
        return Menu(self.services.faces, rows, area, still=still, on_move=lambda: self.services.audio.play("ui_move"))

    def resume(self, result: Any) -> None:
        """A page that was opened from here is closed again."""
        self._menu = self._make_menu()

    def tick(self, controls: Controls) -> Transition | None:
        """One tick."""
        self._age += 1
        event = self._menu.tick(self._reader.read(controls))
        if isinstance(event, Left):
            return Pop()
        if isinstance(event, Chosen):
            self.services.audio.play("ui_choose")
            return self._choose(event.id)
        return None

    def _choose(self, id_: str) -> Transition | None:
        from game.scenes.log import LogScene
        from game.scenes.options import OptionsScene
        from game.scenes.sketchbook import SketchbookScene
        from game.scenes.slots import SlotsScene
        from game.scenes.title import TitleScene

        match id_:
            case "go_on":
                return Pop()
            case "sketchbook":
                return Push(SketchbookScene(self.services, self.play.world, self.play.pages))
            case "log":
                return Push(LogScene(self.services, self.play.talk.log))
            case "save":
                return Push(SlotsScene(self.services, saving=self.play))
            case "load":
                return Push(SlotsScene(self.services))
            case "options":
                return Push(OptionsScene(self.services))
            case _:
                return Replace(TitleScene(self.services), FADE)

    def draw(self, surface: pygame.Surface, alpha: float) -> None:
        """Dim what is below and lay the menu on it."""
        surface.blit(self._dim, (0, 0), special_flags=pygame.BLEND_RGB_MULT)
        height = self._menu.height + 20
        surface.blit(glass(WIDTH, height), ((VIEW_W - WIDTH) // 2, TOP))
        self._menu.draw(surface)


