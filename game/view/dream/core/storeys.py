"""Under the glass floor: storeys of sleepers without end, on two planes that drift by parallax."""

from __future__ import annotations

import random

import pygame

from game.core.ticks import VIEW_H, VIEW_W
from game.gfx.bands import Bands
from game.gfx.surfaces import ADD, scaled_rgb
from game.view.dream.core.colours import INK, WARM, WIRE

_PLANES = ((0.45, 0.62, 13, 15), (0.7, 0.95, 22, 26))
"""Parallax, brightness, pixels between sleepers across and down."""

_ACROSS, _DOWN = 7, 5
"""Sleepers in a block, the gap between blocks included."""


class Storeys:
    """Draws both planes."""

    def __init__(self) -> None:
        """Draw the planes: 40 ms."""
        self._planes = [_plane(i, *numbers[1:]) for i, numbers in enumerate(_PLANES)]
        self._bands = Bands(self._planes[0][0], 3)

    def draw(self, target: pygame.Surface, camera: tuple[int, int], time: float) -> None:
        """Cover the target."""
        (_, far_w, far_h), (near, near_w, near_h) = self._planes
        fx, fy = int(camera[0] * _PLANES[0][0]) % far_w, int(camera[1] * _PLANES[0][0]) % far_h
        self._bands.draw(target, fx + 4, fy, time * 0.01, 1.6 if time else 0.0, 0.04)
        nx, ny = int(camera[0] * _PLANES[1][0]) % near_w, int(camera[1] * _PLANES[1][0]) % near_h
        target.blit(near, (-nx, -ny), special_flags=ADD)


def _plane(number: int, light: float, across: int, down: int) -> tuple[pygame.Surface, int, int]:
    """A plane that repeats, with its period across and down."""
    period_x, period_y = across * _ACROSS * 4, down * _DOWN * 3
    surface = pygame.Surface((period_x + VIEW_W + 16, period_y + VIEW_H + 8), 0, 32)
    surface.fill(INK if number == 0 else (0, 0, 0))
    rnd = random.Random(4 + number)
    brightness = {(i, j): light * rnd.uniform(0.45, 1.0) for i in range(_ACROSS * 4) for j in range(_DOWN * 3)}
    asleep = {key: rnd.random() < 0.93 for key in brightness}
    for j in range(surface.get_height() // down + 1):
        for i in range(surface.get_width() // across + 1):
            if i % _ACROSS == _ACROSS - 1 or j % _DOWN == _DOWN - 1:
                continue
            key = (i % (_ACROSS * 4), j % (_DOWN * 3))
            x, y = 4 + i * across, 4 + j * down
            pygame.draw.ellipse(surface, scaled_rgb(WIRE, brightness[key]), (x, y, across // 2 - 1, down // 2 + 1), 1)
            if asleep[key]:
                heart = (x + across // 4 - 1, y + down // 4 - 1, 1 + number, 1 + number)
                surface.fill(scaled_rgb(WARM[2], brightness[key] * 0.8), heart)
    return surface, period_x, period_y
