"""The plainest dream: reality through one colour table. For styles that have no face of their own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pygame

from game.core.ticks import VIEW_H, VIEW_W
from game.view.level import Light
from game.view.moment import Moment
from game.view.overlay import Overlay
from game.view.post import Grade, Tone
from game.view.stage import Stage
from game.view.waking import WakingFace

_TONE = Tone(shadow=(30, 8, 70), middle=(0.9, 0.95, 1.15), light=(255, 226, 250), saturation=0.8, contrast=0.95)


class Veil:
    """Draws the waking face, recoloured."""

    def __init__(self, stage: Stage, waking: WakingFace) -> None:
        """Wrap the place's waking face."""
        self._waking = waking
        self._grade = Grade(_TONE, VIEW_W, VIEW_H)
        self._frame = pygame.Surface((VIEW_W, VIEW_H), 0, 32)

    def prepare(self) -> Iterator[None]:
        """Nothing of its own to do."""
        return iter(())

    def tick(self, moment: Moment) -> None:
        """Nothing changes slowly."""

    def draw(self, target: pygame.Surface, moment: Moment, overlays: Sequence[Overlay]) -> None:
        """Draw a frame."""
        self._waking.draw(self._frame, moment, overlays, "clear")
        self._grade.apply(self._frame)
        target.blit(self._frame, (0, 0))

    def changed(self, world: pygame.Rect) -> None:
        """The waking face is told by the view."""

    def light_changed(self, light: Light) -> None:
        """The waking face is told by the view."""

    def ambient_changed(self) -> None:
        """The waking face is told by the view."""
