"""The reef's ground: a height field over the map's floor, cut into lagoon, shallow and sand, with a cliff under its
rim.

Everything is a function of world pixels, so that neighbouring pieces of a large place fit.
"""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pygame

from game.gfx.fields import box_blur, grid, noise
from game.gfx.ramps import shades
from game.gfx.surfaces import border_of
from game.view.dream.reef.colours import CLIFF, FOAM, LAGOON, SAND, SAND_EDGE, SHALLOW, TERRACE
from game.view.level import Item, Level

Floats = npt.NDArray[np.float64]
Bools = npt.NDArray[np.bool_]

REACH = 80
"""Pixels round a region that its ground depends on."""

_WARP_X, _WARP_Y = 84, 56
_LAND, _SHALLOW, _SAND = 0.40, 0.63, 0.80
_CLIFF_DEPTH = 58
_TAPER = 46
"""Pixels over which a cliff grows from the end of its land."""


@dataclass(slots=True)
class Terrain:
    """The ground of a region; all arrays ``[w, h]``."""

    rgb: Floats
    alpha: Floats
    land: Bools
    shallow: Bools
    sand: Bools
    cliff: Bools

    def inner(self, margin: int) -> Terrain:
        """The same without a margin on every side."""
        cut = (slice(margin, -margin), slice(margin, -margin))
        return Terrain(
            self.rgb[cut], self.alpha[cut], self.land[cut], self.shallow[cut], self.sand[cut], self.cliff[cut]
        )


def floor_mask(level: Level, region: pygame.Rect) -> Bools:
    """``[w, h]``: where the dream has ground under a region of world pixels."""
    tw, th = level.tile_w, level.tile_h
    left, top = region.x // tw, region.y // th
    right, low = -(-region.right // tw), -(-region.bottom // th)
    cells = np.zeros((right - left, low - top), bool)
    for row in range(max(0, top), min(level.h, low)):
        for column in range(max(0, left), min(level.w, right)):
            cells[column - left, row - top] = level.floor_in_dream(column, row)
    pixels = cells.repeat(tw, 0).repeat(th, 1)
    x, y = region.x - left * tw, region.y - top * th
    return pixels[x : x + region.w, y : y + region.h]


def terrain(level: Level, region: pygame.Rect, items: list[Item]) -> Generator[None, None, Terrain]:
    """The ground of a region, `REACH` wider on each side than asked for is not needed: the caller cuts it off.

    Args:
        level: the place.
        region: world pixels, its margin of `REACH` included.
        items: everything that stands near it.
    """
    height = yield from _heights(level, region, items)
    w, h = region.size
    land, shallow, sand = height > _LAND, height > _SHALLOW, height > _SAND
    rgb, alpha = np.zeros((w, h, 3)), np.zeros((w, h))
    fine = noise(w, h, 9, 45, 3, region.x, region.y)
    cliff = _paint_cliff(rgb, alpha, land, fine, region)
    yield
    deep = land & ~shallow
    v = np.clip((height - _LAND) / 0.23, 0, 1)
    rgb[deep], alpha[deep] = shades(v[deep], LAGOON), 96 + 120 * v[deep]
    low = shallow & ~sand
    rgb[low], alpha[low] = shades(np.clip((height - _SHALLOW) / 0.17, 0, 1)[low], SHALLOW), 236
    slope_x, slope_y = np.gradient(box_blur(height, 3, 2))
    lit = np.clip(0.62 - (slope_x + slope_y * 1.3) * 16, 0, 1)
    v = np.clip((height - _SAND) / 0.5 * 0.55 + lit * 0.42, 0, 1)
    rgb[sand], alpha[sand] = shades(v[sand], SAND), 255
    yield
    _paint_terrace(rgb, alpha, sand, land)
    for mask, colour, share in ((land, FOAM, 0.75), (sand, SAND_EDGE, 0.7), (shallow, FOAM, 0.35)):
        edge = border_of(mask)
        rgb[edge] = rgb[edge] * (1 - share) + np.array(colour) * share
        alpha[edge] = 255
    _paint_shadows(rgb, alpha, region, items)
    yield
    return Terrain(rgb, alpha, land, shallow, sand, cliff)


def _heights(level: Level, region: pygame.Rect, items: list[Item]) -> Generator[None, None, Floats]:
    """Blurred floor with a warped outline, a bump round everything that stands, and roughness."""
    w, h = region.size
    margin_x, margin_y = _WARP_X // 2 + 2, _WARP_Y // 2 + 2
    floor = floor_mask(level, region.inflate(2 * margin_x, 2 * margin_y)).astype(float)
    big_x = noise(w, h, 21, 136, 2, region.x, region.y)
    big_y = noise(w, h, 22, 109, 2, region.x, region.y)
    xs, ys = grid(w, h)
    floor = floor[
        (xs + margin_x + (big_x - 0.5) * _WARP_X).astype(int), (ys + margin_y + (big_y - 0.5) * _WARP_Y).astype(int)
    ]
    yield
    edge = box_blur(floor, 11, 2)
    bump = np.zeros((w, h))
    for item in items:
        foot = item.h if item.foot is None else item.foot.h
        cx, cy = item.x + item.w / 2 - region.x, item.base - max(4, foot) / 2 - region.y
        rx, ry = item.w / 2 + 15, max(6, foot / 2) + 14
        x0, x1 = max(0, int(cx - 1.5 * rx)), min(w, int(cx + 1.5 * rx) + 1)
        y0, y1 = max(0, int(cy - 1.5 * ry)), min(h, int(cy + 1.5 * ry) + 1)
        if x0 < x1 and y0 < y1:
            part = (slice(x0, x1), slice(y0, y1))
            swell = np.clip(1.5 - np.hypot((xs[part] - cx) / rx, (ys[part] - cy) / ry), 0, 1)
            bump[part] = np.maximum(bump[part], swell)
    rough = noise(w, h, 4, 78, 4, region.x, region.y)
    fine = noise(w, h, 9, 45, 3, region.x, region.y)
    yield
    height = edge * 0.62 + bump * 0.42 + (rough - 0.5) * 0.34 + (fine - 0.5) * 0.08
    return box_blur(height, 2, 2)


def _paint_cliff(rgb: Floats, alpha: Floats, land: Bools, fine: Floats, region: pygame.Rect) -> Bools:
    """Rock below the rim, as deep as noise says, tapered where the land ends; fades into the sea."""
    w, h = land.shape
    columns = noise(w, 1, 2, 14, 1, region.x, 0)[:, :1]
    facets = noise(w, 1, 8, 5, 1, region.x, 0)[:, :1]
    rows = np.arange(h)[None, :]
    last_land = np.maximum.accumulate(np.where(land, rows, -_CLIFF_DEPTH), axis=1)
    under = np.where(land, 0, rows - last_land)
    near = under < _CLIFF_DEPTH
    limit = (30 + columns * 26) * np.clip(0.12 + _run_length(near, _TAPER) / _TAPER, 0.12, 1)
    under = np.where(near & (under < limit), under, 0).astype(float)
    cliff = under > 0
    shade = np.clip(0.74 - under / 46 + (facets - 0.5) * 0.30 + 0.16 * (fine - 0.5), 0, 1)
    rgb[cliff] = shades(shade, CLIFF)[cliff]
    alpha[cliff] = 255 * np.clip((limit - under) / 10, 0, 1)[cliff]
    return cliff


def _run_length(mask: Bools, limit: int) -> Floats:
    """Distance to the nearer end of the run of set pixels in the same row, up to ``limit``."""
    columns = np.arange(mask.shape[0])[:, None]
    before = columns - np.maximum.accumulate(np.where(mask, -limit, columns), axis=0)
    after = np.minimum.accumulate(np.where(mask, mask.shape[0] + limit, columns)[::-1], axis=0)[::-1] - columns
    return np.where(mask, np.minimum(np.minimum(before, after), limit), 0).astype(float)


def _paint_terrace(rgb: Floats, alpha: Floats, sand: Bools, land: Bools) -> None:
    """The six pixel step from sand down to the shallow."""
    dark, light = np.array(TERRACE[0]), np.array(TERRACE[1])
    for k in range(1, 7):
        shifted = np.zeros_like(sand)
        shifted[:, k:] = sand[:, :-k]
        side = shifted & ~sand & land
        rgb[side] = light * (1 - k / 6) + dark * (k / 6)
        alpha[side] = 255


def _paint_shadows(rgb: Floats, alpha: Floats, region: pygame.Rect, items: list[Item]) -> None:
    """Soft violet pools under what stands."""
    w, h = alpha.shape
    for item in items:
        foot = item.h if item.foot is None else item.foot.h
        rx, ry = item.w / 2 + 5, max(5, foot * 0.35) + 4
        cx, cy = item.x + item.w / 2 - region.x, item.base - 3 - region.y
        x0, x1 = max(0, int(cx - 1.3 * rx)), min(w, int(cx + 1.3 * rx) + 1)
        y0, y1 = max(0, int(cy - 1.3 * ry)), min(h, int(cy + 1.3 * ry) + 1)
        if x0 >= x1 or y0 >= y1:
            continue
        xs, ys = grid(x1 - x0, y1 - y0, x0, y0)
        share = np.clip(1.25 - np.hypot((xs - cx) / rx, (ys - cy) / ry), 0, 1)[..., None] * 0.5
        part = (slice(x0, x1), slice(y0, y1))
        share = share * (alpha[part] > 0)[..., None]
        rgb[part] = rgb[part] * (1 - share) + np.array([92, 30, 96]) * share
