"""Roofs: tile layers over everything, that fade where the hero stands below."""

from __future__ import annotations

from collections.abc import Sequence

import pygame

from game.core.ticks import VIEW_H, VIEW_W
from game.view.level import Level
from game.view.moment import Moment
from game.view.ring import Ring
from game.view.tile_layers import TileSheet

_FADE_TICKS = 18
_FADED = 40
"""Alpha of a roof above the hero."""


class Roofs:
    """Draws the roof layers of a face."""

    def __init__(self, level: Level, sheets: list[TileSheet]) -> None:
        """A ring for each roof layer; a place without roofs costs nothing."""
        self._level = level
        self._roofs = [_Roof(level, sheet) for sheet in sheets]

    def draw(self, albedo: pygame.Surface, emissive: pygame.Surface, moment: Moment, corner: tuple[int, int]) -> None:
        """Draw the roofs over the colours, and black out what glows below them."""
        for roof in self._roofs:
            roof.draw(albedo, emissive, moment, corner)


class _Roof:
    def __init__(self, level: Level, sheet: TileSheet) -> None:
        self._level, self._sheet = level, sheet
        self._ring = Ring(VIEW_W, VIEW_H, (True,))
        self._layer = pygame.Surface((VIEW_W, VIEW_H), pygame.SRCALPHA, 32)
        self._open = 0.0
        self._tick = -1

    def draw(self, albedo: pygame.Surface, emissive: pygame.Surface, moment: Moment, corner: tuple[int, int]) -> None:
        self._ease(moment)
        cx, cy = moment.camera
        self._ring.update(cx, cy, self._paint)
        self._layer.fill((0, 0, 0, 0))
        self._ring.blit(0, self._layer, (cx, cy, VIEW_W, VIEW_H))
        alpha = int(255 + (_FADED - 255) * self._open)
        self._layer.set_alpha(alpha)
        albedo.blit(self._layer, (0, 0))
        shade = 255 - alpha
        dark = pygame.mask.from_surface(self._layer, 127).to_surface(
            pygame.Surface((VIEW_W, VIEW_H), 0, 32), setcolor=(shade, shade, shade), unsetcolor=(255, 255, 255)
        )
        emissive.blit(dark, (cx - corner[0], cy - corner[1]), special_flags=pygame.BLEND_RGB_MULT)

    def _ease(self, moment: Moment) -> None:
        under = moment.hero is not None and self._covers(moment.hero.x, moment.hero.y - 4)
        ticks = min(_FADE_TICKS, max(0, moment.tick - self._tick)) if self._tick >= 0 else _FADE_TICKS
        step = ticks / _FADE_TICKS
        self._open = min(1.0, self._open + step) if under else max(0.0, self._open - step)
        self._tick = moment.tick

    def _covers(self, x: int, y: int) -> bool:
        column, row = x // self._level.tile_w, y // self._level.tile_h
        if not (0 <= column < self._level.w and 0 <= row < self._level.h):
            return False
        return self._sheet.gid_at(row * self._level.w + column) != 0

    def _paint(self, world: pygame.Rect, surfaces: Sequence[pygame.Surface], dx: int, dy: int) -> None:
        (surface,) = surfaces
        surface.fill((0, 0, 0, 0), (world.x + dx, world.y + dy, world.w, world.h))
        spots = []
        for placed in self._sheet.within(world):
            art = self._sheet.art(placed.gid)
            if art:
                x, y = self._sheet.at(placed, art)
                spots.append((art.albedo, (x + dx, y + dy)))
        surface.fblits(spots)
