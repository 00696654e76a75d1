"""Soft dark under things: contact shadows of furniture and people, corners where walls meet the floor."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
import pygame

from game.gfx.surfaces import MULT, from_rgb
from game.view.level import CAP, FACE, FLOOR, Level


@lru_cache(maxsize=256)
def contact(width: int, height: int) -> pygame.Surface:
    """The shadow of a foot of this size, four pixels wider on each side, to be multiplied."""
    shadow = pygame.Surface((width + 8, height + 8), 0, 32)
    shadow.fill((255, 255, 255))
    for grow, shade in ((8, 230), (5, 208), (2, 180)):
        layer = pygame.Surface((width + grow, height + grow), 0, 32)
        layer.fill((255, 255, 255))
        pygame.draw.rect(layer, (shade, shade, min(255, shade + 8)), layer.get_rect(), border_radius=4)
        shadow.blit(layer, (4 - grow // 2, 4 - grow // 2), special_flags=MULT)
    return shadow


@lru_cache(maxsize=16)
def blob(width: int = 16, height: int = 6, depth: int = 140) -> pygame.Surface:
    """The shadow of somebody standing, to be multiplied; its middle belongs under the feet."""
    shadow = pygame.Surface((width + 6, height + 4), 0, 32)
    shadow.fill((255, 255, 255))
    for i, factor in enumerate((1.25, 1.0, 0.7)):
        layer = pygame.Surface((int(width * factor), max(2, int(height * factor))), 0, 32)
        layer.fill((255, 255, 255))
        shade = 255 - int(depth * (0.35 + 0.22 * i))
        pygame.draw.ellipse(layer, (shade, shade, min(255, shade + 12)), layer.get_rect())
        place = ((width + 6 - layer.get_width()) // 2, (height + 4 - layer.get_height()) // 2)
        shadow.blit(layer, place, special_flags=MULT)
    return shadow


class Corners:
    """Ambient occlusion: one multiply tile for each way in which walls can stand round a cell."""

    def __init__(self, level: Level) -> None:
        """Only places with house-made walls (classes WallTop, WallFace) get corners."""
        self._level = level
        self._tiles: dict[tuple[int, tuple[bool, ...]], pygame.Surface] = {}
        self.wanted = FACE in level.kind

    def tile(self, column: int, row: int) -> pygame.Surface | None:
        """The darkening of a cell, or ``None`` where it stands free."""
        kind_at = self._level.kind_at
        kind = kind_at(column, row)
        if kind == FLOOR:
            around = ((0, -1), (-1, 0), (1, 0), (0, 1), (-1, -1), (1, -1))
            walls = tuple(kind_at(column + dx, row + dy) != FLOOR for dx, dy in around)
        elif kind == FACE:
            caps = tuple(kind_at(column + dx, row + dy) == CAP for dx, dy in ((0, -1), (-1, 0), (1, 0)))
            walls = (*caps, False, False, False)
        else:
            return None
        if not any(walls):
            return None
        key = (kind, walls)
        if key not in self._tiles:
            self._tiles[key] = _corner(kind, walls, self._level.tile_w, self._level.tile_h)
        return self._tiles[key]


def _corner(kind: int, walls: tuple[bool, ...], w: int, h: int) -> pygame.Surface:
    """One pixel lines, darker towards the wall; the wall above throws the deepest shadow."""
    above, left, right, below, above_left, above_right = walls
    shade = np.ones((w, h))
    xs, ys = np.arange(w), np.arange(h)
    if above:
        reach, step = (12, 0.052) if kind == FLOOR else (9, 0.05)
        shade *= np.where(ys < reach, 1 - step * (reach - ys), 1)[None, :]
    if left:
        shade *= np.where(xs < 9, 1 - 0.043 * (9 - xs), 1)[:, None]
    if right:
        shade *= np.where(w - 1 - xs < 9, 1 - 0.043 * (9 - (w - 1 - xs)), 1)[:, None]
    if below:
        shade *= np.where(h - 1 - ys < 3, 1 - 0.07 * (3 - (h - 1 - ys)), 1)[None, :]
    for there, side, corner in ((above_left, left, 0), (above_right, right, w - 1)):
        if there and not above and not side:
            distance = np.hypot(xs[:, None] - corner, ys[None, :] * 0.8)
            shade *= np.where(distance < 9, 1 - 0.04 * (9 - distance), 1)
    return from_rgb(np.stack([shade * 255, shade * 255, np.clip(shade * 1.02, 0, 1) * 255], -1))
