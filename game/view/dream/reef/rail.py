"""A glowing current: an 8 bit picture of phase and profile, moved by cycling its palette."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

import numpy as np
import numpy.typing as npt
import pygame

from game.core.ticks import VIEW_H, VIEW_W
from game.gfx.curves import Point, catmull_rom
from game.gfx.ramps import table
from game.gfx.surfaces import ADD, Rgb, indexed
from game.view.dream.reef.colours import CURRENT
from game.view.lights.radial import radial

Floats = npt.NDArray[np.float64]

_PHASES = 32
_HALF = 10
"""Half the width of a current in pixels."""

_MARGIN = _HALF + 4
_LARGEST = 4_000_000
"""Pixels of the largest picture of currents; a map with longer ones shows only their motes."""

_MOTE_GAP = 23
_GOLD = (255, 200, 110)


class Currents:
    """All currents of a place."""

    def __init__(self, paths: Sequence[Sequence[Point]], colours: Sequence[Rgb] = CURRENT) -> None:
        """Draw the currents along paths of world pixels."""
        smooth = [catmull_rom(path, 26, closed=False) for path in paths if len(path) > 1]
        self._points = [point for path in paths if len(path) > 1 for point in catmull_rom(path, 40, closed=False)]
        self._motes = [radial(5, _GOLD, power, 1.4) for power in (0.5, 0.8, 1.1, 0.8)]
        self._box = pygame.Rect(0, 0, 0, 0)
        self._picture: pygame.Surface | None = None
        self._palettes = [_palette(step, colours) for step in range(_PHASES)]
        self._scratch = pygame.Surface((VIEW_W, VIEW_H), 0, 32)
        if smooth:
            xs = [x for path in smooth for x, _ in path]
            ys = [y for path in smooth for _, y in path]
            self._box = pygame.Rect(int(min(xs)), int(min(ys)), int(max(xs) - min(xs)) + 1, int(max(ys) - min(ys)) + 1)
            self._box.inflate_ip(2 * _MARGIN, 2 * _MARGIN)
            if self._box.w * self._box.h <= _LARGEST:
                self._picture = indexed(_drawn(smooth, self._box))

    def draw(self, target: pygame.Surface, view: pygame.Rect, time: float) -> None:
        """Add the currents to a view."""
        if self._picture and self._box.colliderect(view):
            self._picture.set_palette(self._palettes[int(time / 2) % _PHASES])
            part = self._box.clip(view)
            place = (part.x - view.x, part.y - view.y)
            source = part.move(-self._box.x, -self._box.y)
            self._scratch.blit(self._picture, place, source)
            target.blit(self._scratch, place, (*place, part.w, part.h), special_flags=ADD)
        self._draw_motes(target, view, time)

    def _draw_motes(self, target: pygame.Surface, view: pygame.Rect, time: float) -> None:
        points, count, sin = self._points, len(self._points), math.sin
        spots = []
        for i in range(count // _MOTE_GAP):
            x, y = points[int(time + i * _MOTE_GAP) % count]
            px = int(x + 3 * sin(i * 2.1 + time * 0.03)) - 5 - view.x
            py = int(y + 5 * sin(i * 1.3 + time * 0.021)) - 5 - view.y
            if -10 < px < VIEW_W and -10 < py < VIEW_H:
                spots.append((self._motes[int(time / 6 + i) % 4], (px, py)))
        target.fblits(spots, ADD)


def _drawn(paths: Sequence[Sequence[Point]], box: pygame.Rect) -> Floats:
    """Palette indices ``[w, h]``: 1 + phase + 32 × brightness; 0 where there is no current."""
    size = box.size
    nearest, along, across = np.full(size, 1e9), np.zeros(size), np.zeros(size)
    for path in paths:
        walked = 0.0
        for (x0, y0), (x1, y1) in pairwise(path):
            dx, dy = x1 - x0, y1 - y0
            length = math.hypot(dx, dy) + 1e-6
            ax, ay = x0 - box.x, y0 - box.y
            xs = slice(max(0, int(ax) - _MARGIN), min(size[0], int(ax) + _MARGIN + 1))
            ys = slice(max(0, int(ay) - _MARGIN), min(size[1], int(ay) + _MARGIN + 1))
            px, py = np.meshgrid(np.arange(xs.start, xs.stop) + 0.5, np.arange(ys.start, ys.stop) + 0.5, indexing="ij")
            distance = (px - ax) ** 2 + (py - ay) ** 2
            closer = distance < nearest[xs, ys]
            nearest[xs, ys][closer] = distance[closer]
            along[xs, ys][closer] = (walked + ((px - ax) * dx + (py - ay) * dy) / length)[closer]
            across[xs, ys][closer] = ((px - ax) * -dy / length + (py - ay) * dx / length)[closer]
            walked += length
    offsets = np.random.default_rng(5).integers(0, _PHASES, 64)
    swayed = across + 2.2 * np.sin(along * 0.045) + 1.1 * np.sin(along * 0.11 + 1)
    lane = np.floor(swayed / 2).astype(int)
    width = _HALF * (0.72 + 0.28 * np.sin(along * 0.03))
    inside = np.where(np.sqrt(nearest) < _HALF + 3, 1, 0)
    profile = np.clip(1 - (np.abs(swayed) / width) ** 2, 0, 1) * inside
    edge = np.exp(-(((np.abs(swayed) - width + 1.2) / 1.1) ** 2)) * inside
    level = np.clip(np.floor(np.maximum(profile * 5.2, edge * 3.4)), 0, 6).astype(int)
    phase = ((along * 0.42).astype(int) + offsets[lane % 64]) % _PHASES
    return np.where(np.maximum(profile, edge) > 0.06, 1 + phase + _PHASES * level, 0)


def _palette(step: int, colours: Sequence[Rgb]) -> list[tuple[int, int, int]]:
    index = np.arange(1, 256)
    phase, level = (index - 1) % _PHASES, (index - 1) // _PHASES
    ahead = ((phase - step) % _PHASES) / _PHASES
    strength = (0.20 + 0.80 * ahead**3) * (0.22 + 0.78 * level / 6)
    rgb = table(colours)[(np.minimum(0.999, strength * 1.1) * 255).astype(int)].astype(int)
    return [(0, 0, 0), *((r, g, b) for r, g, b in rgb.tolist())]
