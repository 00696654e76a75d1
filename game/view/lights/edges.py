"""Exact shadows: the blocking edges of a level, and the polygon that is seen from a point.

Edges have a direction: wall tops stop rays that enter them; wall fronts and tall furniture stop rays that leave them.
So fronts are lit and nothing leaks behind.
"""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt
import pygame

from game.view.level import FACE, FLOOR, Level

Floats = npt.NDArray[np.float64]
_CRACK = 2e-4
"""Radians by which rays pass left and right of every corner."""


class Edges:
    """Axis-parallel blocking edges, merged into long ones."""

    def __init__(self, level: Level) -> None:
        """Collect the edges: one pass over the cells."""
        upright: dict[tuple[int, int], set[int]] = {}
        level_ones: dict[tuple[int, int], set[int]] = {}
        for row in range(level.h):
            for column in range(level.w):
                kind = level.kind_at(column, row)
                if kind == FLOOR:
                    continue
                for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
                    sign = _stops(kind, level.kind_at(column + dx, row + dy), dy)
                    if sign and dx:
                        upright.setdefault(((column + (dx > 0)) * level.tile_w, sign * dx), set()).add(row)
                    elif sign:
                        level_ones.setdefault(((row + (dy > 0)) * level.tile_h, sign * dy), set()).add(column)
        self._upright = _merged(upright, level.tile_h)
        self._level = _merged(level_ones, level.tile_w)
        self._tall = [(item.rect, item.foot) for item in level.items if item.tall and item.foot]
        self._tall_rects = [rect for rect, _ in self._tall]

    def polygon(self, x: int, y: int, radius: int, towards: float | None = None, half: float = math.pi) -> Floats:
        """Corners ``[n, 2]`` (map pixels, floats) of what is seen from a point, by rising angle.

        Args:
            x: column of the eye or lamp.
            y: row of the eye or lamp.
            radius: how far it reaches.
            towards: middle of a wedge in radians (0 is right, clockwise); ``None`` for all round.
            half: half the wedge's angle.
        """
        upright, flat = self._near(x, y, radius)
        corners_x = np.concatenate([upright[:, 0], upright[:, 0], flat[:, 1], flat[:, 2]])
        corners_y = np.concatenate([upright[:, 1], upright[:, 2], flat[:, 0], flat[:, 0]])
        angles = _angles(np.arctan2(corners_y - y, corners_x - x), towards, half)
        dx, dy = np.cos(angles)[:, None], np.sin(angles)[:, None]
        nearest = np.full(len(angles), float(radius))
        with np.errstate(divide="ignore", invalid="ignore"):
            if len(upright):
                t = (upright[:, 0] - x) / dx
                at = y + t * dy
                ok = (t > 0.01) & (at >= upright[:, 1]) & (at <= upright[:, 2]) & (dx * upright[:, 3] > 0)
                nearest = np.minimum(nearest, np.where(ok, t, radius).min(1))
            if len(flat):
                t = (flat[:, 0] - y) / dy
                at = x + t * dx
                ok = (t > 0.01) & (at >= flat[:, 1]) & (at <= flat[:, 2]) & (dy * flat[:, 3] > 0)
                nearest = np.minimum(nearest, np.where(ok, t, radius).min(1))
        return np.stack([x + np.cos(angles) * nearest, y + np.sin(angles) * nearest], 1)

    def _near(self, x: int, y: int, radius: int) -> tuple[Floats, Floats]:
        """The edges within reach, those of furniture included: ``[n, 4]`` of place, start, end, direction."""
        v, h = self._upright, self._level
        upright = v[(np.abs(v[:, 0] - x) < radius) & (v[:, 1] < y + radius) & (v[:, 2] > y - radius)]
        flat = h[(np.abs(h[:, 0] - y) < radius) & (h[:, 1] < x + radius) & (h[:, 2] > x - radius)]
        extra_v: list[tuple[int, int, int, int]] = []
        extra_h: list[tuple[int, int, int, int]] = []
        for i in pygame.Rect(x - radius, y - radius, 2 * radius, 2 * radius).collidelistall(self._tall_rects):
            rect, foot = self._tall[i]
            inside = rect.collidepoint(x, y)
            body = foot if inside else rect
            if body.collidepoint(x, y):
                continue
            extra_v += [(body.left, body.top, body.bottom, -1), (body.right, body.top, body.bottom, 1)]
            extra_h.append((body.top, body.left, body.right, -1))
            if inside:
                extra_h.append((body.bottom, body.left, body.right, 1))
        if extra_v:
            upright = np.concatenate([upright, np.array(extra_v, float)])
            flat = np.concatenate([flat, np.array(extra_h, float)])
        return upright, flat


def _stops(kind: int, beyond: int, dy: int) -> int:
    """-1 where the edge stops rays that enter the cell, 1 where it stops rays that leave it, 0 where it lets them
    pass."""
    if kind != FACE:
        return -1 if beyond in (FLOOR, FACE) else 0
    return 1 if beyond == FLOOR and dy == 0 else 0


def _merged(found: dict[tuple[int, int], set[int]], size: int) -> Floats:
    """Runs of neighbouring cells as one edge each."""
    result = []
    for (place, sign), cells in found.items():
        ordered = sorted(cells)
        start = previous = ordered[0]
        for cell in [*ordered[1:], None]:
            if cell is None or cell != previous + 1:
                result.append((place, start * size, (previous + 1) * size, sign))
                start = cell if cell is not None else start
            previous = cell if cell is not None else previous
    return np.array(result, float).reshape(-1, 4)


def _angles(corners: Floats, towards: float | None, half: float) -> Floats:
    """The rays to cast: a few evenly spaced, and two past each corner."""
    if towards is None:
        even = np.linspace(-math.pi, math.pi, 28, endpoint=False)
        rays: Floats = np.sort(np.concatenate([corners - _CRACK, corners + _CRACK, even]))
        return rays
    turned = (corners - towards + math.pi) % (2 * math.pi) - math.pi
    turned = np.concatenate([turned - _CRACK, turned + _CRACK])
    turned = turned[np.abs(turned) < half]
    wedge: Floats = towards + np.sort(np.concatenate([turned, np.linspace(-half, half, 24)]))
    return wedge
