"""One frame's worth of facts, handed to whichever face draws it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import pygame

from game.core.geom import Vec
from game.core.ticks import VIEW_H, VIEW_W
from game.view.figures.figure import Figure


@dataclass(frozen=True)
class Moment:
    """When, from where, and with whom."""

    tick: int
    """Ticks since the view was made: all animation is a function of it."""
    camera: Vec
    """World pixel at the view's top left corner."""
    figures: Sequence[Figure]
    """Everybody seen, already placed, by rising y."""
    hero: Figure | None

    @property
    def ms(self) -> int:
        """The tick in milliseconds, for tile animations."""
        return self.tick * 50 // 3

    @cached_property
    def view(self) -> pygame.Rect:
        """The world pixels on show."""
        return pygame.Rect(self.camera.x, self.camera.y, VIEW_W, VIEW_H)
