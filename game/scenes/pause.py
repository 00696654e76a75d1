"""The game holds its breath: go on, save, options, back to the title. The world below stays in sight, dimmed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol

import pygame

from game.input.devices import Controls
from game.scenes.base import Pop, Push, Replace, Scene, Transition
from game.scenes.log import LogScene
from game.scenes.options import OptionsScene
from game.scenes.pages import PageTable
from game.scenes.reader import Reader
from game.scenes.services import Services
from game.scenes.sketchbook import SketchbookScene
from game.scenes.slots import Saveable, SlotsScene
from game.scenes.wipes import FADE
from game.sim.world import World
from game.ui.log import LogEntry
from game.ui.menu import Action, Chosen, Left
from game.ui.screens import PauseScreen


class Paused(Saveable, Protocol):
    """What the pause needs of the game that it stills."""

    world: World
    pages: PageTable

    @property
    def history(self) -> Sequence[LogEntry]:
        """What was said."""
        ...


class PauseScene(Scene):
    """A leaf of the sketchbook over the stilled game."""

    hides_below = False

    def __init__(self, services: Services, game: Paused) -> None:
        self.services, self.game = services, game
        self._reader = Reader()
        self._screen = self._make()

    def _make(self) -> PauseScreen:
        world, settings = self.game.world, self.services.settings
        title = world.level.map.properties.get("title")
        hours, minutes = world.staging.clock
        rows = (
            Action("go_on", "Go on"),
            Action("sketchbook", "Sketchbook", enabled=bool(world.pages)),
            Action("log", "What was said", enabled=bool(self.game.history)),
            Action("save", "Save"),
            Action("load", "Load"),
            Action("options", "Options"),
            Action("title", "To the title"),
        )
        drawing = self.game.pages.drawing(world.pages[-1]) if world.pages else None
        return PauseScreen(
            self.services.faces,
            rows,
            where=title if isinstance(title, str) else "",
            when=f"{hours}:{minutes:02d}" if hours or minutes else "",
            drawing=drawing,
            still=settings.reduce_motion,
            on_move=lambda: self.services.audio.play("ui_move"),
        )

    def resume(self, result: Any) -> None:
        """A page that was opened from here is closed again."""
        self._screen = self._make()

    def tick(self, controls: Controls) -> Transition | None:
        """One tick."""
        event = self._screen.tick(self._reader.read(controls))
        if isinstance(event, Left):
            return Pop()
        if isinstance(event, Chosen):
            self.services.audio.play("ui_choose")
            return self._choose(event.id)
        return None

    def _choose(self, id_: str) -> Transition:
        match id_:
            case "go_on":
                return Pop()
            case "sketchbook":
                return Push(SketchbookScene(self.services, self.game.world, self.game.pages))
            case "log":
                return Push(LogScene(self.services, self.game.history))
            case "save":
                return Push(SlotsScene(self.services, saving=self.game))
            case "load":
                return Push(SlotsScene(self.services))
            case "options":
                return Push(OptionsScene(self.services))
            case _:
                return Replace(self.services.routes.title(), FADE)

    def draw(self, surface: pygame.Surface, alpha: float) -> None:
        """Paint the leaf."""
        self._screen.draw(surface)
