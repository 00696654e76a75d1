"""What every face of the dream can do."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Protocol

import pygame

from game.view.level import Light
from game.view.moment import Moment
from game.view.overlay import Overlay


class DreamFace(Protocol):
    """Draws a place as somebody dreams it. A picture is a function of the moment and of what has happened in the
    place."""

    def prepare(self) -> Iterator[None]:
        """Do the dear work ahead of time, a few milliseconds for each step. Whatever is missing is done at the first
        frame."""

    def tick(self, moment: Moment) -> None:
        """Advance what changes slowly (trails, seams, colour)."""

    def draw(self, target: pygame.Surface, moment: Moment, overlays: Sequence[Overlay]) -> None:
        """Draw a frame on an opaque 480 × 270 surface."""

    def changed(self, world: pygame.Rect) -> None:
        """Something in this rectangle looks different now."""

    def light_changed(self, light: Light) -> None:
        """A lamp began or stopped to be dimmed."""

    def ambient_changed(self) -> None:
        """The light that is everywhere changed."""
