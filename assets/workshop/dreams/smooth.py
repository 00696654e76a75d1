"""Soft drawing for the reef, the only face with anti-aliased edges: painted four times too large and scaled down."""

from __future__ import annotations

from collections.abc import Callable

import pygame

from game.gfx.surfaces import Rgb

SCALE = 4
"""How many times too large things are painted."""


def painted(width: int, height: int, base: Rgb, paint: Callable[[pygame.Surface], None]) -> pygame.Surface:
    """A clear picture of this size.

    Args:
        width: of the finished picture.
        height: of the finished picture.
        base: colour under transparent pixels, so that soft edges do not turn dark.
        paint: paints on a surface `SCALE` times as large.
    """
    large = pygame.Surface((width * SCALE, height * SCALE), pygame.SRCALPHA, 32)
    large.fill((*base, 0))
    paint(large)
    return pygame.transform.smoothscale(large, (width, height))
