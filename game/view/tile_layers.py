"""Layers as Tiled means them: which are painted into the ring, which drift by parallax, which lie over people.

A place is cut into *slabs*: runs of layers that scroll with the world and so share one ring. Layers with parallax, and
image layers, stand between slabs and are drawn anew each frame. A house-made place has one slab and nothing else.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

import numpy as np
import pygame

from game.gfx.surfaces import ADD
from game.sim.mapdef import Face, ImageLayer, LayerLook, MapDef, ObjectLayer, TileLayer
from game.view.level import Item, Level, cells_of, used_gids
from game.view.tile_art import TileArt, TileArts, frame_at

_UNTINTED = (255, 255, 255, 255)


@dataclass(slots=True)
class Placed:
    """One tile of a layer to be drawn: world pixels of its top left corner."""

    gid: int
    x: int
    y: int
    cell: int


class TileSheet:
    """A tile layer ready to be drawn: finds its tiles by rectangle, tints them, knows which move."""

    def __init__(self, layer: TileLayer, level: Level) -> None:
        """Look through the layer's tiles once."""
        self.layer = layer
        self.look = layer.look
        self._level = level
        self._cells = layer.cells
        self._dx, self._dy = round(layer.look.offset_x), round(layer.look.offset_y)
        used = set(used_gids(layer))
        self.animated = frozenset(gid for gid in used if _is_animated(level.map, gid))
        self._up, self._right, self._left, self._down = _growth(level.map, used)
        self._tinted: dict[int, TileArt | None] = {}

    @property
    def plain_size(self) -> bool:
        """Whether every tile fills its own cell and no other."""
        return not (self._up or self._right or self._left or self._down or self._dx or self._dy)

    def live_cells(self) -> list[int]:
        """Indices of the cells whose tile is animated."""
        if not self.animated:
            return []
        found = np.isin(cells_of(self.layer), np.array(sorted(self.animated), np.uint32))
        return [int(i) for i in np.flatnonzero(found)]

    def glowing_cells(self) -> list[pygame.Rect]:
        """Map rectangles of the tiles that glow."""
        arts = self._level.arts
        glowing = [gid for gid in used_gids(self.layer) if (art := arts.get(gid)) and art.emissive]
        if not glowing:
            return []
        tw, th, w = self._level.tile_w, self._level.tile_h, self._level.w
        found = np.flatnonzero(np.isin(cells_of(self.layer), np.array(glowing, np.uint32)))
        return [pygame.Rect(int(i) % w * tw, int(i) // w * th, tw, th) for i in found]

    def within(self, world: pygame.Rect) -> Iterator[Placed]:
        """The tiles that touch a world rectangle, row by row as Tiled draws them."""
        level = self._level
        tw, th = level.tile_w, level.tile_h
        x0, x1 = world.x - self._dx - self._right, world.right - self._dx + self._left
        y0, y1 = world.y - self._dy - self._down, world.bottom - self._dy + self._up
        left, right = max(0, x0 // tw), min(level.w, -(-x1 // tw))
        top, low = max(0, y0 // th), min(level.h, -(-y1 // th))
        cells, width = self._cells, level.w
        for row in range(top, low):
            start = row * width
            for column in range(left, right):
                gid = cells[start + column]
                if gid:
                    yield Placed(gid, column * tw + self._dx, row * th + self._dy, start + column)

    def art(self, gid: int) -> TileArt | None:
        """The tile's art with the layer's tint and opacity worked in."""
        if self.look.tint == _UNTINTED and self.look.opacity >= 1:
            return self._level.arts.get(gid)
        if gid not in self._tinted:
            art = self._level.arts.get(gid)
            self._tinted[gid] = tinted(art, self.look) if art else None
        return self._tinted[gid]

    def at(self, placed: Placed, art: TileArt) -> tuple[int, int]:
        """World pixel of the art's corner: tiles larger than a cell grow up and to the right from its lower left
        corner."""
        return (
            placed.x + art.tileset.offset_x,
            placed.y + self._level.tile_h - art.h + art.tileset.offset_y,
        )

    def gid_at(self, cell: int) -> int:
        """The gid of a cell."""
        return self._cells[cell]


@dataclass(slots=True)
class Slab:
    """Layers that share a ring, in draw order."""

    layers: list[TileSheet | list[Item]] = field(default_factory=list)
    cut: dict[int, int] = field(default_factory=dict)
    """Cells with an animated tile: index of the first layer that is drawn each frame instead of into the ring."""

    def find_live(self) -> None:
        """Fill ``cut`` from the layers."""
        for index, sheet in enumerate(self.layers):
            if isinstance(sheet, TileSheet):
                for cell in sheet.live_cells():
                    self.cut.setdefault(cell, index)

    def live_tiles(self, cell: int) -> Iterator[tuple[TileSheet, int]]:
        """The tiles of a cut cell that are drawn each frame, lowest first."""
        for sheet in self.layers[self.cut[cell] :]:
            if isinstance(sheet, TileSheet) and sheet.gid_at(cell):
                yield sheet, sheet.gid_at(cell)


Drifting = TileSheet | ImageLayer
"""A layer that is drawn anew each frame."""


@dataclass(slots=True)
class Plan:
    """The order in which a face draws the layers of a place."""

    under: list[Slab | Drifting]
    """Below people, lowest first."""
    over: list[Drifting]
    """Above people, lowest first."""
    roofs: list[TileSheet]
    """Over everything, fading where the hero stands below."""


def planned(level: Level, face: Face, decor: Iterable[Item]) -> Plan:
    """Sort the visible layers of one face.

    Layers of role ``above`` lie over people, and so do all layers that follow the one in which people-sized things are
    sorted, as a modder who drew them there would expect.
    """
    by_layer: dict[int, list[Item]] = {}
    for item in decor:
        by_layer.setdefault(item.layer, []).append(item)
    sorting = [item.layer for item in level.items]
    middle = max(sorting) if sorting else len(level.map.layers)
    plan = Plan([], [], [])
    slab: Slab | None = None
    for index, layer in enumerate(level.map.layers):
        look = layer.look
        if not look.visible or look.opacity <= 0 or look.face not in ("both", face):
            continue
        if isinstance(layer, ObjectLayer):
            if items := by_layer.get(index):
                slab = slab or _new_slab(plan)
                slab.layers.append(items)
        elif isinstance(layer, ImageLayer):
            (plan.over if index > middle else plan.under).append(layer)
            slab = None if index <= middle else slab
        elif layer.role == "void":
            continue
        elif layer.role == "roof":
            plan.roofs.append(TileSheet(layer, level))
        else:
            sheet = TileSheet(layer, level)
            drifts = look.parallax_x != 1 or look.parallax_y != 1
            if layer.role == "above" or (index > middle and layer.role == "free"):
                plan.over.append(sheet)
            elif drifts or (sheet.animated and not sheet.plain_size):
                plan.under.append(sheet)
                slab = None
            else:
                slab = slab or _new_slab(plan)
                slab.layers.append(sheet)
    for entry in plan.under:
        if isinstance(entry, Slab):
            entry.find_live()
    if not any(isinstance(entry, Slab) for entry in plan.under):
        plan.under.append(Slab())
    return plan


def tinted(art: TileArt, look: LayerLook) -> TileArt:
    """A copy of a tile's art seen through a layer's tint and opacity."""
    red, green, blue, alpha = look.tint
    through = max(0, min(255, round(alpha * look.opacity)))
    albedo = art.albedo.copy()
    albedo.fill((red, green, blue, through), special_flags=pygame.BLEND_RGBA_MULT)
    emissive = art.emissive
    if emissive:
        emissive = emissive.copy()
        shade = (red * through // 255, green * through // 255, blue * through // 255)
        emissive.fill(shade, special_flags=pygame.BLEND_RGB_MULT)
    return TileArt(art.tileset, art.tile, art.flips, albedo, emissive, art.frames, art.length, art.source)


def drawn_gid(arts: TileArts, gid: int, ms: int) -> int:
    """The gid that an animated tile shows now; the gid itself where it is still."""
    art = arts.get(gid)
    return frame_at(art.frames, art.length, ms) if art and art.frames else gid


def parallax_shift(look: LayerLook, camera: tuple[int, int], view: tuple[int, int]) -> tuple[int, int]:
    """What to add to a world pixel of the layer to get its screen pixel, as Tiled shows it.

    Tiled scrolls about the middle of the view: a layer of parallax 0.5 has moved half as far as the view's middle has
    from the map's corner.
    """
    middle_x, middle_y = camera[0] + view[0] / 2, camera[1] + view[1] / 2
    x = -camera[0] + middle_x * (1 - look.parallax_x)
    y = -camera[1] + middle_y * (1 - look.parallax_y)
    return int(x // 1), int(y // 1)


def draw_drifting(
    layer: Drifting,
    level: Level,
    albedo: pygame.Surface,
    emissive: pygame.Surface | None,
    camera: tuple[int, int],
    emissive_corner: tuple[int, int],
    ms: int,
    picture: pygame.Surface | None = None,
) -> None:
    """Draw a layer that does not scroll with the ring.

    Args:
        layer: tile sheet or image layer.
        level: its level.
        albedo: target; ``camera`` is the world pixel at its corner.
        emissive: target for what glows, or ``None``; ``emissive_corner`` is the world pixel at its corner.
        camera: see above.
        emissive_corner: see above.
        ms: time for animations.
        picture: pixels of an image layer, tint and opacity worked in.
    """
    size = albedo.get_size()
    sx, sy = parallax_shift(layer.look, camera, size)
    if isinstance(layer, ImageLayer):
        if picture:
            _tile_picture(albedo, picture, layer, sx, sy)
        return
    world = pygame.Rect(-sx, -sy, *size)
    sequence: list[tuple[pygame.Surface, tuple[int, int]]] = []
    glow: list[tuple[pygame.Surface, tuple[int, int]]] = []
    ex, ey = camera[0] - emissive_corner[0], camera[1] - emissive_corner[1]
    for placed in layer.within(world):
        gid = drawn_gid(level.arts, placed.gid, ms)
        art = layer.art(gid)
        if art is None:
            continue
        x, y = layer.at(placed, art)
        sequence.append((art.albedo, (x + sx, y + sy)))
        if emissive:
            emissive.blit(level.arts.punch(gid), (x + sx + ex, y + sy + ey))
            if art.emissive:
                glow.append((art.emissive, (x + sx + ex, y + sy + ey)))
    albedo.fblits(sequence)
    if emissive and glow:
        emissive.fblits(glow, ADD)


def _tile_picture(target: pygame.Surface, picture: pygame.Surface, layer: ImageLayer, sx: int, sy: int) -> None:
    w, h = picture.get_size()
    x = sx + round(layer.look.offset_x)
    y = sy + round(layer.look.offset_y)
    if layer.repeat_x:
        x = x % w - w
    if layer.repeat_y:
        y = y % h - h
    columns = range(x, target.get_width(), w) if layer.repeat_x else (x,)
    rows = range(y, target.get_height(), h) if layer.repeat_y else (y,)
    target.fblits([(picture, (column, row)) for row in rows for column in columns])


def _new_slab(plan: Plan) -> Slab:
    slab = Slab()
    plan.under.append(slab)
    return slab


def _is_animated(map_def: MapDef, gid: int) -> bool:
    found = map_def.tile(gid) if gid else None
    return bool(found and found[1].frames)


def _growth(map_def: MapDef, gids: set[int]) -> tuple[int, int, int, int]:
    """How far tiles reach out of their cell: up, right, left and down."""
    up = right = left = down = 0
    for gid in gids:
        found = map_def.tile(gid) if gid else None
        if not found:
            continue
        tileset, tile = found
        w = max(tile.rect[2], tile.rect[3]) if gid & 0x20000000 else tile.rect[2]
        h = max(tile.rect[2], tile.rect[3]) if gid & 0x20000000 else tile.rect[3]
        up = max(up, h - map_def.tile_h - tileset.offset_y)
        right = max(right, w - map_def.tile_w + tileset.offset_x)
        left = max(left, -tileset.offset_x)
        down = max(down, tileset.offset_y)
    return up, right, left, down
