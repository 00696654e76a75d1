"""Light through waves: two nets that drift against each other, of which the darker one is seen at each pixel."""

from __future__ import annotations

import numpy as np
import pygame

from game.core.ticks import VIEW_H, VIEW_W
from game.gfx.fields import box_blur, voronoi
from game.gfx.surfaces import MIN, from_rgb

_PERIOD = 160
_NETS = ((1, 26, 9), (2, 22, 10))
"""Seed, points in a period, width of the threads."""


class Caustics:
    """The nets, for any place."""

    def __init__(self) -> None:
        """Draw the nets: 60 ms."""
        self._nets = [_net(*numbers) for numbers in _NETS]
        self._light = pygame.Surface((VIEW_W, VIEW_H), 0, 32)

    def light(self, camera: tuple[int, int], time: float) -> pygame.Surface:
        """The net of light over a view; multiply it by what it falls on and add it. Valid until the next call."""
        cx, cy = camera
        first = ((cx + int(time * 0.16)) % _PERIOD, (cy + int(time * 0.07)) % _PERIOD)
        second = ((cx - int(time * 0.11)) % _PERIOD, (cy + int(time * 0.12)) % _PERIOD)
        self._light.blit(self._nets[0], (0, 0), (*first, VIEW_W, VIEW_H))
        self._light.blit(self._nets[1], (0, 0), (*second, VIEW_W, VIEW_H), special_flags=MIN)
        return self._light


def _net(seed: int, points: int, width: int) -> pygame.Surface:
    threads = np.clip(1 - voronoi(_PERIOD, points, seed) / width, 0, 1) ** 1.6
    wide = box_blur(np.tile(threads, (3, 3)), 4, 2)[_PERIOD : 2 * _PERIOD, _PERIOD : 2 * _PERIOD] * 1.5
    net = np.clip(np.maximum(threads, wide), 0, 1)
    tiled = np.tile(net, (VIEW_W // _PERIOD + 2, VIEW_H // _PERIOD + 2))[: VIEW_W + _PERIOD, : VIEW_H + _PERIOD]
    return from_rgb(np.repeat(tiled[..., None] * 255, 3, 2))
