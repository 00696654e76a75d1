"""Painting the waking world's strips: floors, walls, decor, corners, shadows and everything that stands still."""

from __future__ import annotations

from collections.abc import Sequence

import pygame

from game.gfx.surfaces import ADD, MULT, Rgb
from game.view.level import Item, Level
from game.view.props import Props
from game.view.shadows import Corners, contact
from game.view.sorting import Order
from game.view.sprites import Sprites
from game.view.tile_layers import Slab, TileSheet

ALBEDO, EMISSIVE, FLOOR_MASK = 0, 1, 2
"""Surfaces of a slab's ring: colours, what glows, and white where the bare floor shows (for what lies on the floor)."""

Spot = tuple[pygame.Surface, tuple[int, int]]


class GroundPainter:
    """Paints the strips of one slab."""

    def __init__(
        self, level: Level, slab: Slab, props: Props, sprites: Sprites, order: Order | None, background: Rgb | None
    ) -> None:
        """Prepare a slab.

        Args:
            level: the place.
            slab: its layers.
            props: what is shown.
            sprites: pictures of things.
            order: still things are painted with the slab that people walk on; ``None`` for the others.
            background: colour of nothing; ``None`` leaves it transparent.
        """
        self._level, self._slab, self._props, self._sprites, self._order = level, slab, props, sprites, order
        self._background = background
        self._corners = Corners(level)
        self._feet = [(item.foot, item) for item in level.items if item.foot and item.face != "dream"] if order else []
        self._foot_rects = [foot.inflate(10, 10) for foot, _ in self._feet]
        self.moving_decor = [
            item
            for layer in slab.layers
            if not isinstance(layer, TileSheet)
            for item in layer
            if sprites.animated(item.gid) or self._over_live(item)
        ]
        """Decor that is drawn each frame."""
        self._decor_rects: dict[int, list[pygame.Rect]] = {}

    def moving_rects(self) -> list[pygame.Rect]:
        """Map rectangles of everything in this slab that is drawn each frame."""
        tw, th, w = self._level.tile_w, self._level.tile_h, self._level.w
        cells = [pygame.Rect(cell % w * tw, cell // w * th, tw, th) for cell in self._slab.cut]
        return cells + [item.rect for item in self.moving_decor]

    def paint(self, world: pygame.Rect, surfaces: Sequence[pygame.Surface], dx: int, dy: int) -> None:
        """Paint a strip: see `game.view.ring.Paint`."""
        albedo, emissive, floor = surfaces
        here = (world.x + dx, world.y + dy, world.w, world.h)
        albedo.fill(self._background if self._background is not None else (0, 0, 0, 0), here)
        emissive.fill((0, 0, 0), here)
        floor.fill((255, 255, 255), here)
        lit: set[int] = set()
        for index, layer in enumerate(self._slab.layers):
            if isinstance(layer, TileSheet):
                self._paint_tiles(layer, index, world, albedo, emissive, dx, dy, lit)
            else:
                self._paint_decor(layer, index, world, albedo, emissive, dx, dy)
        if self._order is None:
            return
        if self._corners.wanted:
            self._paint_corners(world, albedo, dx, dy)
        for i in world.collidelistall(self._foot_rects):
            foot, item = self._feet[i]
            if self._props.shown(item):
                albedo.blit(contact(foot.w, foot.h), (foot.x - 4 + dx, foot.y - 3 + dy), special_flags=MULT)
        for item in self._order.still_in(world):
            self._stamp(item, albedo, emissive, floor, dx, dy)

    def _paint_tiles(
        self,
        sheet: TileSheet,
        index: int,
        world: pygame.Rect,
        albedo: pygame.Surface,
        emissive: pygame.Surface,
        dx: int,
        dy: int,
        lit: set[int],
    ) -> None:
        spots: list[Spot] = []
        cut = self._slab.cut
        for placed in sheet.within(world):
            if cut and cut.get(placed.cell, index + 1) <= index:
                continue
            art = sheet.art(placed.gid)
            if art is None:
                continue
            x, y = sheet.at(placed, art)
            spots.append((art.albedo, (x + dx, y + dy)))
            if placed.cell in lit:
                emissive.blit(self._level.arts.punch(placed.gid), (x + dx, y + dy))
            if art.emissive:
                lit.add(placed.cell)
                emissive.blit(art.emissive, (x + dx, y + dy), special_flags=ADD)
        albedo.fblits(spots)

    def _paint_decor(
        self,
        items: list[Item],
        index: int,
        world: pygame.Rect,
        albedo: pygame.Surface,
        emissive: pygame.Surface,
        dx: int,
        dy: int,
    ) -> None:
        rects = self._decor_rects.get(index)
        if rects is None:
            rects = self._decor_rects[index] = [item.rect.inflate(2, 2) for item in items]
        for i in world.collidelistall(rects):
            if items[i] not in self.moving_decor:
                self._stamp(items[i], albedo, emissive, None, dx, dy)

    def _paint_corners(self, world: pygame.Rect, albedo: pygame.Surface, dx: int, dy: int) -> None:
        tw, th = self._level.tile_w, self._level.tile_h
        spots = [
            (tile, (column * tw + dx, row * th + dy))
            for row in range(max(0, world.y // th), min(self._level.h, -(-world.bottom // th)))
            for column in range(max(0, world.x // tw), min(self._level.w, -(-world.right // tw)))
            if (tile := self._corners.tile(column, row))
        ]
        albedo.fblits(spots, MULT)

    def _stamp(
        self,
        item: Item,
        albedo: pygame.Surface,
        emissive: pygame.Surface,
        floor: pygame.Surface | None,
        dx: int,
        dy: int,
    ) -> None:
        if not self._props.shown(item) or item.face == "dream":
            return
        sprite = self._sprites.of(item, self._props.gid(item))
        if sprite is None:
            return
        place = (item.x + sprite.dx + dx, item.y + sprite.dy + dy)
        albedo.blit(sprite.albedo, place)
        emissive.blit(sprite.punch, place)
        if floor:
            floor.blit(sprite.punch, place)
        if sprite.emissive:
            emissive.blit(sprite.emissive, place, special_flags=ADD)

    def _over_live(self, item: Item) -> bool:
        tw, th = self._level.tile_w, self._level.tile_h
        if not self._slab.cut:
            return False
        return any(
            row * self._level.w + column in self._slab.cut
            for row in range(item.y // th, -(-(item.y + item.h) // th))
            for column in range(item.x // tw, -(-(item.x + item.w) // tw))
        )
