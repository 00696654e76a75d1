"""Baking a still lamp: one sprite that knows height, walls and furniture, to be added anywhere into the light map.

Every pixel knows how high above the floor it is (the row of a wall's front, the front of a cupboard), is lit at the
floor position below it, faces the lamp more or less, and lies in the shadow of walls and tall furniture. Walls stop
rays that enter them, furniture stops rays that leave it, so fronts and tops are lit and what is behind is not.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pygame

from game.gfx.dither import bayer, stepped_light
from game.gfx.surfaces import alpha_of, from_rgb
from game.view.level import FACE, FLOOR, Level, Light, still_gid

Floats = npt.NDArray[np.float64]
Bools = npt.NDArray[np.bool_]

_WALL, _TALL = 1, 2
_RAY_STEP = 1.5
_WINDOW_REACH = 110
"""How far the light of a window falls on the floor, in pixels."""


@dataclass(slots=True)
class Baked:
    """A light's sprite and where its top left pixel lies in the map."""

    surface: pygame.Surface
    x: int
    y: int

    @property
    def rect(self) -> pygame.Rect:
        """The map pixels it covers."""
        return pygame.Rect(self.x, self.y, *self.surface.get_size())


@dataclass(slots=True)
class _Relief:
    """What each pixel of a region shows: its height above the floor, and what kind of surface."""

    height: npt.NDArray[np.int16]
    wall: Bools
    front: Bools
    top: Bools


class Baker:
    """Bakes the lights of one level."""

    def __init__(self, level: Level) -> None:
        """Remember the level; nothing is baked yet."""
        self._level = level
        self._tall = [item for item in level.items if item.tall and item.foot]

    def bake(self, light: Light, flat: bool = False) -> Baked:
        """The sprite of one light: 1 to 3 ms.

        Args:
            light: any light of the level.
            flat: without height and shadows (dreams have no walls).
        """
        if light.style == "window" and light.owner:
            return self._window(light, flat)
        return self._flat(light) if flat else self._lamp(light)

    def shaft(self, light: Light) -> Baked | None:
        """The beam in the air under a window, for adding over the finished picture; ``None`` for other lights."""
        item = light.owner
        if light.style != "window" or item is None:
            return None
        base = self._level.face_base_at(light.x, item.y + item.h - 4) or item.y + item.h
        x, y, w, h = item.x - 66, item.y + 4, item.w + 76, base - item.y + 108
        beam = pygame.Surface((w, h))
        corners = [(72, 0), (66 + item.w - 6, 0), (66 + item.w - 30, h), (10, h)]
        pygame.draw.polygon(beam, (255, 255, 255), corners)
        strength = _softened(beam, 6)
        columns, rows = np.meshgrid(np.arange(w), np.arange(h), indexing="ij")
        strength = strength * (1 - rows / h) * (0.72 + 0.28 * np.sin((columns + rows * 0.3) * 0.21))
        pattern = bayer(w, h, x, y)
        strength = strength * 0.5 + 0.5 * np.floor(strength * 10 + pattern) / 10
        colour = np.array((22, 42, 88)) * (light.color[2] / 196)
        rgb = strength[..., None] * colour + pattern[..., None] * 0.99 * (strength > 0.01)[..., None]
        return Baked(from_rgb(rgb), x, y)

    # ------------------------------------------------------------------ lamps

    def _flat(self, light: Light) -> Baked:
        r = light.radius
        x0, y0, side = light.x - r, light.y - r, 2 * r
        xs, ys = np.meshgrid(np.arange(side) + 0.5 - r, np.arange(side) + 0.5 - r, indexing="ij")
        strength = np.clip(1 - np.hypot(xs, ys) / r, 0, 1) ** 1.5
        rgb = stepped_light(strength, light.color, light.intensity * 0.85, bayer(side, side, x0, y0))
        return Baked(from_rgb(rgb), x0, y0)

    def _lamp(self, light: Light) -> Baked:
        r, lift = light.radius, light.lift
        ox, oy = self._floor_point(light)
        x0, y0, w, h = light.x - r, light.y - r, 2 * r, 2 * r + lift
        xs, ys = np.meshgrid(np.arange(x0, x0 + w) + 0.5, np.arange(y0, y0 + h) + 0.5, indexing="ij")
        relief = self._relief(pygame.Rect(x0, y0, w, h))
        dx, dy = xs - ox, ys + relief.height - oy
        dz = (relief.height - lift) * 0.8
        distance = np.sqrt(dx * dx + dy * dy * 1.15 + dz * dz)
        strength = np.clip(1 - distance / (r * 1.06), 0, 1) ** 1.5
        facing = np.where(relief.front, np.clip(0.42 - 0.9 * dy / np.maximum(distance, 1), 0.14, 1), 1.0)
        facing = np.where(relief.top & (lift < relief.height - 3), 0.35, facing)
        strength *= facing * self._visible(dx, dy, ox, oy, r + lift + 8, r)
        strength[relief.wall & ~relief.front] *= 0.25
        rgb = stepped_light(strength, light.color, light.intensity * 1.18, bayer(w, h, x0, y0))
        return Baked(from_rgb(rgb), x0, y0)

    def _floor_point(self, light: Light) -> tuple[int, int]:
        """Where the lamp stands on the floor plan: straight below it, in front of the wall it hangs on."""
        x, y = light.x, light.y + light.lift
        base = self._level.face_base_at(x, y)
        return x, base + 2 if base else y

    def _visible(self, dx: Floats, dy: Floats, ox: int, oy: int, reach: int, radius: int) -> Floats:
        """Share 0..1 of the lamp that each pixel sees: four samples of a polar map of distances to the first
        obstacle."""
        blocked = self._blockers(pygame.Rect(ox - reach, oy - reach, 2 * reach, 2 * reach), ox, oy)
        rays = max(128, int(2 * math.pi * radius / 2.2))
        angles = (np.arange(rays) + 0.5) / rays * 2 * math.pi - math.pi
        steps = np.arange(_RAY_STEP, reach - 1, _RAY_STEP)
        along_x = (reach + np.cos(angles)[:, None] * steps).astype(np.int32)
        along_y = (reach + np.sin(angles)[:, None] * steps).astype(np.int32)
        met = blocked[along_x, along_y]
        left_furniture = (met != _TALL) & np.maximum.accumulate(met == _TALL, 1)
        hit = (met == _WALL) | left_furniture
        reached = np.where(hit.any(1), steps[hit.argmax(1)], reach * 2)
        distance = np.hypot(dx, dy)
        index = ((np.arctan2(dy, dx) + math.pi) / (2 * math.pi) * rays).astype(np.int32) % rays
        seen = np.zeros(dx.shape)
        for offset in (-3, -1, 1, 3):
            seen += distance < reached[(index + offset) % rays] + 2.5
        return seen * 0.25

    # ------------------------------------------------------------------ windows

    def _window(self, light: Light, flat: bool) -> Baked:
        """Moonlight: panes laid on the floor and on the fronts of what stands in it."""
        item = light.owner
        assert item is not None
        base = self._level.face_base_at(light.x, item.y + item.h - 4) or item.y + item.h
        x0, y0, w, h = item.x - 70, base - 70, item.w + 90, _WINDOW_REACH + 90
        panes = _panes(item.x, item.w, light.x, base, x0, y0, w, h)
        columns, ys = np.meshgrid(np.arange(w), np.arange(y0, y0 + h), indexing="ij")
        if not flat:
            relief = self._relief(pygame.Rect(x0, y0, w, h))
            rows = np.clip(ys + relief.height - y0, 0, h - 1)
            panes = panes[columns, rows] * np.where(relief.wall, 0, 1) * np.where(relief.front, 0.55, 1.0)
            panes[ys + relief.height < base + 4] = 0
        strength = np.clip(panes * np.clip(1.15 - (ys - base - 8) / (_WINDOW_REACH * 1.55), 0, 1), 0, 1)
        power = light.intensity * (0.5 if flat else 1)
        return Baked(from_rgb(stepped_light(strength, light.color, power, bayer(w, h, x0, y0))), x0, y0)

    # ------------------------------------------------------------------ what is there

    def _relief(self, region: pygame.Rect) -> _Relief:
        level, shape = self._level, (region.w, region.h)
        relief = _Relief(np.zeros(shape, np.int16), np.zeros(shape, bool), np.zeros(shape, bool), np.zeros(shape, bool))
        rows = np.arange(region.y, region.bottom)
        for column, row, part in self._cells(region):
            kind = level.kind_at(column, row)
            if kind == FLOOR:
                continue
            relief.wall[part] = True
            if kind == FACE:
                relief.height[part] = level.face_base[row * level.w + column] - rows[part[1]]
                relief.front[part] = True
        for item in level.items:
            if item.foot and item.face != "dream" and item.rect.colliderect(region):
                self._stand(item.rect, item.foot, item.base, self._solid(item.gid, item.w, item.h), region, relief)
        return relief

    def _solid(self, gid: int, w: int, h: int) -> Bools:
        art = self._level.arts.get(still_gid(self._level.arts, gid))
        assert art is not None
        surface = art.albedo if art.albedo.get_size() == (w, h) else pygame.transform.scale(art.albedo, (w, h))
        return alpha_of(surface) > 127

    @staticmethod
    def _stand(
        rect: pygame.Rect, foot: pygame.Rect, base: int, solid: Bools, region: pygame.Rect, relief: _Relief
    ) -> None:
        """Put one thing into the relief: a front as high as its foot begins, a top above it."""
        cut = rect.clip(region)
        inside = solid[cut.x - rect.x : cut.right - rect.x, cut.y - rect.y : cut.bottom - rect.y]
        part = (slice(cut.x - region.x, cut.right - region.x), slice(cut.y - region.y, cut.bottom - region.y))
        above = base - np.arange(cut.y, cut.bottom)
        front_height = max(0, foot.y - rect.y)
        heights = np.minimum(above, front_height)[None, :].repeat(cut.w, 0)
        front = inside & (above <= front_height)[None, :]
        relief.height[part][inside] = heights[inside]
        relief.wall[part][inside] = False
        relief.front[part][inside] = front[inside]
        relief.top[part][inside] = ~front[inside]

    def _blockers(self, region: pygame.Rect, ox: int, oy: int) -> npt.NDArray[np.uint8]:
        """1 where a wall is, 2 where tall furniture stands (but not what the lamp itself stands on)."""
        blocked = np.zeros((region.w, region.h), np.uint8)
        for column, row, part in self._cells(region):
            if self._level.kind_at(column, row) != FLOOR:
                blocked[part] = _WALL
        for item in self._tall:
            foot = item.foot
            if foot and not foot.inflate(2, 2).collidepoint(ox, oy):
                cut = foot.clip(region)
                blocked[cut.x - region.x : cut.right - region.x, cut.y - region.y : cut.bottom - region.y] = _TALL
        return blocked

    def _cells(self, region: pygame.Rect) -> list[tuple[int, int, tuple[slice, slice]]]:
        """The cells that a region touches, each with its part of an array of the region's size."""
        tw, th = self._level.tile_w, self._level.tile_h
        result = []
        for row in range(region.y // th, (region.bottom - 1) // th + 1):
            ys = slice(max(0, row * th - region.y), min(region.h, (row + 1) * th - region.y))
            for column in range(region.x // tw, (region.right - 1) // tw + 1):
                xs = slice(max(0, column * tw - region.x), min(region.w, (column + 1) * tw - region.x))
                result.append((column, row, (xs, ys)))
        return result


def _panes(item_x: int, item_w: int, middle: int, base: int, x0: int, y0: int, w: int, h: int) -> Floats:
    """Six panes of a window projected on the floor, slanting and spreading away from it: ``[w, h]`` 0..1, softened."""
    picture = pygame.Surface((w, h))
    inset = 13 if item_w > 60 else 3
    left, right = item_x + inset, item_x + item_w - inset
    width = (right - left) / 3

    def projected(x: float, y: float) -> tuple[float, float]:
        return x - (y - base) * 0.30 + (x - middle) * ((y - base) / 300) - x0, y - y0

    for i in range(3):
        a, b = left + i * width + 2, left + (i + 1) * width - 2
        for near, far in ((0.10, 0.50), (0.56, 0.98)):
            top, low = base + near * _WINDOW_REACH, base + far * _WINDOW_REACH
            corners = [projected(a, top), projected(b, top), projected(b, low), projected(a, low)]
            pygame.draw.polygon(picture, (255, 255, 255), corners)
    return _softened(picture, 3)


def _softened(picture: pygame.Surface, factor: int) -> Floats:
    """A white drawing blurred by shrinking it and enlarging it again: ``[w, h]`` 0..1."""
    w, h = picture.get_size()
    small = pygame.transform.smoothscale(picture, (max(1, w // factor), max(1, h // factor)))
    result: Floats = pygame.surfarray.array3d(pygame.transform.smoothscale(small, (w, h)))[..., 0] / 255.0
    return result
