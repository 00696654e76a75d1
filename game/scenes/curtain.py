"""Black over the picture: when a scene fades, and while a door is passed."""

from __future__ import annotations

import pygame

from game.core.ticks import VIEW_H, VIEW_W
from game.sim.world import LEAVE_TICKS, World

RISE_TICKS = 16
FADE_STEP = {False: 255 // 30, True: 255 // 90}
"""How much darker or lighter a tick makes it; slow fades are a third as fast."""


class Curtain:
    """Follows the world's wish with an eased darkness of its own."""

    def __init__(self) -> None:
        self._dark = 255
        self._veil = pygame.Surface((VIEW_W, VIEW_H))
        self._veil.fill((6, 5, 14))
        self.slow = False

    @property
    def is_black(self) -> bool:
        """Nothing can be seen."""
        return self._dark >= 250

    def rise(self) -> None:
        """A place has just been entered: begin black."""
        self._dark = 255

    def catch_up(self, world: World) -> None:
        """Take the world's state at once."""
        self._dark = 255 if world.staging.faded or world.leaving else 160

    def tick(self, world: World) -> None:
        """Move towards what the world wants."""
        if world.leaving is not None:
            self._dark = max(self._dark, 255 * (LEAVE_TICKS - world.leaving.ticks + 1) // LEAVE_TICKS)
        elif world.staging.faded:
            self._dark = min(255, self._dark + FADE_STEP[self.slow])
        else:
            self._dark = max(0, self._dark - (FADE_STEP[True] if self.slow else 255 // RISE_TICKS))

    def draw(self, surface: pygame.Surface) -> None:
        """Paint the darkness."""
        if self._dark > 0:
            self._veil.set_alpha(min(255, self._dark))
            surface.blit(self._veil, (0, 0))
