"""The front: when it reaches each pixel of the place, how it looks, and the petals that come loose from it."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
import pygame

from game.core.ticks import VIEW_H, VIEW_W
from game.gfx.fields import grid, noise
from game.gfx.ramps import table
from game.gfx.surfaces import clear, indexed
from game.view.dream.bleed.pearl import LINE
from game.view.masks import Palette, colours, greys

Floats = npt.NDArray[np.float64]

STEPS = 252
"""Steps of the front from its origin to the far end."""

_LARGEST = 3_000_000
"""Pixels of the largest arrival map; larger places use one of half the resolution, and so on."""

_PETALS = 34
"""Petals of each step of the front."""


class Front:
    """Arrival map of one place."""

    def __init__(self, extent: pygame.Rect, origin: tuple[int, int], resist: Sequence[tuple[int, int, int]]) -> None:
        """Make the map: 60 ms for a hall.

        Args:
            extent: world rectangle that the front runs over.
            origin: world pixel where it begins.
            resist: feet and radius of those whom it has to go round.
        """
        self.extent = extent
        self.scale = 1
        while extent.w * extent.h // self.scale**2 > _LARGEST:
            self.scale *= 2
        times = _arrival(extent, self.scale, origin, resist)
        self.times = times
        self._map = indexed(times)
        self._palettes: dict[tuple[int, int, bool], tuple[Palette, Palette, Palette]] = {}
        self._view = pygame.Surface((VIEW_W + 16, VIEW_H), 0, 32)
        self._rows = [self._view.subsurface((0, y, VIEW_W + 16, 2)) for y in range(0, VIEW_H - 1, 2)]
        self._bent = pygame.Surface((VIEW_W, VIEW_H), 0, 32)
        self._swayed: list[tuple[pygame.Surface, tuple[int, int]]] = []
        self._swayed_at = -1.0
        order = np.argsort(times[::3, ::3], axis=None)
        columns, rows = np.unravel_index(order, times[::3, ::3].shape)
        self._sorted = times[::3, ::3][columns, rows]
        self._places = np.stack([columns * 3 * self.scale + extent.x, rows * 3 * self.scale + extent.y], 1)
        self._petals = [_petal(k) for k in range(6)]

    def at(self, x: int, y: int) -> float:
        """When the front reaches a world pixel, in steps."""
        column = min(self.times.shape[0] - 1, max(0, (x - self.extent.x) // self.scale))
        row = min(self.times.shape[1] - 1, max(0, (y - self.extent.y) // self.scale))
        return float(self.times[column, row])

    def palettes(self, front: float, shimmer: int, low_flash: bool) -> tuple[Palette, Palette, Palette]:
        """Mask, inverse and crest for a position of the front; light spills from it on the place in front."""
        key = (int(front), shimmer, low_flash)
        found = self._palettes.get(key)
        if found is None:
            behind = int(front) - np.arange(256)
            mask = np.clip((behind + 1) / 3, 0, 1)
            spill = np.where(behind <= 0, np.exp(-np.maximum(0, -behind) / 9) * 0.42, 0)
            inverse = (1 - mask) * np.where(behind < -2, 1, 0.35)
            o = (0, 1, 2, 1)[shimmer % 4]
            crest = np.exp(-(((behind - 1) / 1.4) ** 2)) + 0.32 * np.exp(-(((behind - 5 - o) / 1.2) ** 2))
            crest += 0.16 * np.exp(-(((behind - 10 - 1.5 * o) / 1.2) ** 2))
            hue = table(LINE, 64)[np.clip((behind + 4) * 2.6, 0, 63).astype(int)]
            light = hue * (crest * (0.6 if low_flash else 1))[:, None] + spill[:, None] * np.array([150, 92, 170])
            found = self._palettes[key] = (greys(mask), greys(inverse), colours(light))
        return found

    def expand(self, palette: Palette, view: pygame.Rect, time: float) -> pygame.Surface:
        """The map of a view through a palette, its rows swaying so that the edge crawls. Valid until the next call."""
        self._map.set_palette(palette)
        s = self.scale
        left, top = view.x - 8 - self.extent.x, view.y - self.extent.y
        if s == 1:
            self._view.blit(self._map, (-left, -top))
        else:
            part = pygame.Rect(left // s, top // s, (VIEW_W + 16) // s + 2, VIEW_H // s + 2).clip(self._map.get_rect())
            if part.w and part.h:
                piece = pygame.Surface(part.size, 0, 32)
                piece.blit(self._map, (0, 0), part)
                self._view.blit(pygame.transform.scale_by(piece, s), (part.x * s - left, part.y * s - top))
        if not time:
            self._bent.blit(self._view, (-8, 0))
            return self._bent
        if self._swayed_at != time:
            rows = np.arange(len(self._rows))
            sway = 3.2 * np.sin(rows * 0.13 + time * 0.07) + 2.0 * np.sin(rows * 0.31 - time * 0.11)
            columns = (sway + 100.5).astype(int) - 108
            self._swayed = [
                (row, (x, i * 2)) for i, (row, x) in enumerate(zip(self._rows, columns.tolist(), strict=True))
            ]
            self._swayed_at = time
        self._bent.fblits(self._swayed)
        return self._bent

    def petals(self, front: float, view: pygame.Rect, time: float) -> list[tuple[pygame.Surface, tuple[int, int]]]:
        """Petals that come loose from the edge and fall into the place, as blits on the view."""
        spots = []
        for j in range(3):
            low, high = np.searchsorted(self._sorted, (front + j, front + j + 3))
            if high <= low:
                continue
            chosen = np.linspace(low, high - 1, min(_PETALS, int(high - low))).astype(int)
            for i, (x, y) in enumerate(self._places[chosen].tolist()):
                life = (time + i * 37 + j * 71) % 110
                if life < 70 and view.x - 40 < x < view.right + 40 and view.y - 40 < y < view.bottom + 40:
                    drift = life * 0.16 * (1 if i % 2 else -1) + 5 * math.sin(life * 0.08 + i)
                    place = (int(x + drift) - 4 - view.x, int(y + life * 0.42 - 6) - 4 - view.y)
                    spots.append((self._petals[int(time / 7 + i) % 6], place))
        return spots


def _arrival(
    extent: pygame.Rect, scale: int, origin: tuple[int, int], resist: Sequence[tuple[int, int, int]]
) -> Floats:
    """Distance from the origin, bent by noise, with fingers; those who resist delay it."""
    w, h = -(-extent.w // scale), -(-extent.h // scale)
    xs, ys = grid(w, h)
    xs, ys = xs * scale + extent.x, ys * scale + extent.y
    big, middle, fine = (noise(w, h, seed, step / scale, 4) for seed, step in ((41, 110), (42, 60), (43, 30)))
    bent_x, bent_y = xs + (big - 0.5) * 90, ys + (middle - 0.5) * 70
    times = np.hypot((bent_x - origin[0]) / 1.35, (bent_y - origin[1]) * 1.1)
    times = times - 26 * (1 - np.abs(2 * middle - 1)) ** 2 + 10 * (fine - 0.5)
    span = max(1.0, float(np.percentile(times, 97.5) - times.min()))
    for x, y, radius in resist:
        distance = np.hypot((xs - x) / 1.15, ys - y)
        times = times + span * 0.9 * np.clip(1 - distance / radius, 0, 1) ** 0.8
        times = times + span * 0.1 * np.exp(-(((distance - radius) / 9) ** 2))
    steps: Floats = np.clip((times - times.min()) / span * 238, 0, 255)
    return steps


def _petal(turn: int) -> pygame.Surface:
    petal = clear(9, 9)
    angle = turn / 6 * math.pi
    corners = ((0.0, 4.0), (1.2, 2.0), (math.pi, 3.4), (-1.2, 1.6))
    points = [(4.5 + math.cos(angle + a) * r, 4.5 + math.sin(angle + a) * r) for a, r in corners]
    pygame.draw.polygon(petal, (255, 214, 232), points)
    petal.fill((255, 255, 250, 255), (4, 4, 1, 1))
    return petal
