"""What was said, to scroll back through."""

from __future__ import annotations

from collections.abc import Sequence

import pygame

from game.input.actions import Action
from game.input.devices import Controls
from game.scenes.base import Pop, Scene, Transition
from game.scenes.cast import ACCENTS
from game.scenes.reader import Reader
from game.scenes.services import Services
from game.ui.log import Log, LogEntry


class LogScene(Scene):
    """The history of talk over the stilled game."""

    hides_below = False

    def __init__(self, services: Services, entries: Sequence[LogEntry]) -> None:
        names = {entry.name: ACCENTS[key] for entry in entries if (key := entry.name.lower()) in ACCENTS}
        self._log = Log(services.faces, entries, names)
        self._reader = Reader()
        self._fresh = True

    def tick(self, controls: Controls) -> Transition | None:
        """One tick."""
        closing = Action.LOG in controls.pressed and not self._fresh
        self._fresh = False
        if self._log.tick(self._reader.read(controls)) or closing:
            return Pop()
        return None

    def draw(self, surface: pygame.Surface, alpha: float) -> None:
        """Paint it."""
        self._log.draw(surface)
