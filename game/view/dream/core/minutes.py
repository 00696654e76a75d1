"""The flow of minutes: lanes from every sleeper to the hub, and the day as a spiral round it, moved by cycling a
palette."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

import numpy as np
import numpy.typing as npt
import pygame

from game.core.ticks import VIEW_H, VIEW_W
from game.gfx.ramps import table
from game.gfx.surfaces import ADD, indexed
from game.view.dream.core.colours import BRIGHT, DIM, WARM, WIRE

_PHASES = 64
_REACH = 56
_LARGEST = 6_000_000
_ARCS = (0.57, 0.62, 0.91, 0.55, 0.78, 0.66, 0.97, 0.60, 0.83)
"""How much of the day each of nine sleepers has given."""

Bytes = npt.NDArray[np.uint8]
Spot = tuple[int, int]


class Minutes:
    """Lanes and spiral of one place."""

    def __init__(self, sleepers: Sequence[pygame.Rect], hub: Spot, extent: pygame.Rect) -> None:
        """Draw the lanes.

        Args:
            sleepers: rectangles of the pods, in world pixels.
            hub: where everything flows.
            extent: world rectangle of the picture; a place larger than 6 million pixels has no lanes.
        """
        self._extent = extent
        self._picture: pygame.Surface | None = None
        self._scratch = pygame.Surface((VIEW_W, VIEW_H), 0, 32)
        self._palettes = [_palette(step) for step in range(_PHASES)]
        if extent.w * extent.h > _LARGEST:
            return
        index = np.zeros(extent.size, np.uint8)
        for i, pod in enumerate(sleepers):
            _lane(index, _route(pod, hub, i), extent, i * 13, i % 3)
            _lane(index, [(x + 2, y + 1) for x, y in _route(pod, hub, i)], extent, i * 13 + 30, 2)
        _spiral(index, (hub[0] - extent.x, hub[1] - extent.y))
        self._picture = indexed(index)

    def draw(self, target: pygame.Surface, view: pygame.Rect, time: float) -> None:
        """Add what flows in a view."""
        if self._picture is None:
            return
        self._picture.set_palette(self._palettes[int(time / 2) % _PHASES])
        part = self._extent.clip(view)
        if part.w and part.h:
            place = (part.x - view.x, part.y - view.y)
            self._scratch.blit(self._picture, place, part.move(-self._extent.x, -self._extent.y))
            target.blit(self._scratch, place, (*place, part.w, part.h), special_flags=ADD)


def _route(pod: pygame.Rect, hub: Spot, i: int) -> list[Spot]:
    """Straight down, along a common line, and in to the ring round the hub."""
    x, foot = pod.centerx, pod.bottom
    line = foot + 8 + (i % 4) * 3
    angle = math.atan2(foot - hub[1], x - hub[0]) + (i % 5 - 2) * 0.12
    end = (int(hub[0] + math.cos(angle) * _REACH), int(hub[1] + math.sin(angle) * _REACH * 0.8))
    return [(x, foot), (x, line), (end[0], line), end]


def _lane(index: Bytes, route: Sequence[Spot], extent: pygame.Rect, offset: int, level: int) -> None:
    walked = offset
    for (x0, y0), (x1, y1) in pairwise(route):
        steps = int(max(abs(x1 - x0), abs(y1 - y0)))
        for i in range(steps):
            x = int(x0 + (x1 - x0) * i / steps + 0.5) - extent.x
            y = int(y0 + (y1 - y0) * i / steps + 0.5) - extent.y
            if 0 <= x < extent.w and 0 <= y < extent.h:
                index[x, y] = 1 + walked % _PHASES + _PHASES * level
            walked += 1


def _spiral(index: Bytes, hub: Spot) -> None:
    """A day as a circle that never closes; seen as a clock, not as an eye."""
    x0, x1 = max(0, hub[0] - 80), min(index.shape[0], hub[0] + 80)
    y0, y1 = max(0, hub[1] - 80), min(index.shape[1], hub[1] + 80)
    if x0 >= x1 or y0 >= y1:
        return
    xs, ys = np.meshgrid(np.arange(x0, x1), np.arange(y0, y1), indexing="ij")
    dy = (ys - hub[1]) * 1.25
    r = np.hypot(xs - hub[0], dy)
    turn = (np.arctan2(dy, xs - hub[0]) / math.tau) % 1
    part = index[x0:x1, y0:y1]
    for i, length in enumerate(_ARCS):
        on = (np.abs(r - (12 + i * 4 + 4 * turn)) < 0.62 + 0.25 * (i % 2)) & (((turn - 0.13 * i) % 1) < length)
        part[on] = (1 + ((turn[on] * 64).astype(int) + i * 7) % _PHASES + _PHASES * (i % 3)).astype(np.uint8)
    rim = np.abs(r - 49 - 9 * turn) < 0.8
    part[rim] = (1 + (turn[rim] * 64).astype(int) % _PHASES + _PHASES * 2).astype(np.uint8)
    marks = (np.abs(r - 53.5 - 9 * turn) < 2.2) & (((turn * 96) % 1) < 0.22)
    part[marks] = 201


def _palette(step: int) -> list[tuple[int, int, int]]:
    ramp = table([(14, 30, 38), DIM, WARM[1], WARM[2], WARM[3], WARM[4]])
    index = np.arange(1, 256)
    phase, level = (index - 1) % _PHASES, (index - 1) // _PHASES
    ahead = (63 - (phase - step) % _PHASES) / 63
    peak, floor = np.array([1.0, 0.8, 0.55, 0.0])[level], np.array([0.16, 0.13, 0.10, 0.0])[level]
    rgb = ramp[(np.clip(ahead**9 * peak + floor, 0, 0.999) * 255).astype(int)].astype(int)
    rgb[level == 3] = BRIGHT
    rgb[(level < 3) & (ahead < 0.5)] = (np.array(WIRE) * 0.7).astype(int)
    return [(0, 0, 0), *((r, g, b) for r, g, b in rgb.tolist())]
