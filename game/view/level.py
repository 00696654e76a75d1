"""A place as the renderer sees it: what stands on each cell, the things placed in it, its lamps.

Built from a `MapDef` without drawing anything. *Kind* of a cell says what light does there: it falls on floors, climbs
faces (the fronts of walls) and stops at caps (the tops of walls).
"""

from __future__ import annotations

from array import array
from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt
import pygame

from game.sim.mapdef import (
    FLIP_X,
    FLIP_Y,
    GID_MASK,
    LayerLook,
    MapDef,
    MapObject,
    ObjectLayer,
    TileLayer,
    Value,
)
from game.view.tile_art import TileArt, TileArts

VOID, FLOOR, FACE, CAP = 0, 1, 2, 3
"""Kinds of cell: nothing, floor, front of a wall, top of a wall."""

_STILL = ("steady", "window", "")


@dataclass(slots=True, eq=False)
class Light:
    """A lamp that does not move. ``x, y`` is the lamp itself in map pixels, ``lift`` its height above the floor."""

    name: str
    groups: tuple[str, ...]
    """Other names by which scripts switch it: its ``group`` property, its owner's name and kind."""
    x: int
    y: int
    radius: int
    color: tuple[int, int, int]
    intensity: float
    style: str
    """``steady``, ``flicker``, ``pulse`` or ``window``."""
    lift: int
    glow: float
    """Strength of the halo in the air round it, 0 for none."""
    face: str
    """``waking``, ``dream`` or ``both``."""
    owner: Item | None = None
    off: bool = False
    """Dark until a script switches it on."""

    @property
    def still(self) -> bool:
        """Whether it can be painted into the light map once."""
        return self.style in _STILL

    @property
    def extent(self) -> pygame.Rect:
        """The map pixels that it can reach."""
        if self.style == "window" and self.owner:
            return pygame.Rect(self.owner.x - 80, self.owner.y, self.owner.w + 110, 300)
        return pygame.Rect(self.x - self.radius, self.y - self.radius, 2 * self.radius, 2 * self.radius + self.lift)


@dataclass(slots=True, eq=False)
class Item:
    """One placed thing (a tile object). ``x, y`` is its top left corner in map pixels."""

    id: int
    """The object's id in the map."""
    name: str
    cls: str
    kind: str
    """What it is (``bed``, ``pod_2``): the tile's ``key``, its tileset's name and number where it has none."""
    gid: int
    x: int
    y: int
    w: int
    h: int
    sort: str
    """``actor`` sorts with people by its foot, ``floor`` and ``wall`` lie under them, ``above`` hangs over them."""
    tall: bool
    """Blocks light."""
    foot: pygame.Rect | None
    """Where it touches the floor (its contact shadow), in map pixels."""
    base: int
    """The y by which it is sorted: the lower edge of its foot."""
    face: str = "both"
    rotation: float = 0
    pivot: tuple[float, float] = (0, 0)
    opacity: float = 1
    tint: tuple[int, int, int, int] = (255, 255, 255, 255)
    seed: int = 0
    """Milliseconds by which its animation runs ahead, so that equal things do not blink together."""
    properties: Mapping[str, Value] = field(default_factory=dict)
    layer: int = 0
    """Index of its layer in the map."""

    @property
    def rect(self) -> pygame.Rect:
        """Its pixels in the map."""
        return pygame.Rect(self.x, self.y, self.w, self.h)

    @property
    def plain(self) -> bool:
        """Whether it is drawn as its tile is: not rotated, tinted or see-through."""
        return not self.rotation and self.opacity >= 1 and self.tint == (255, 255, 255, 255)


class Level:
    """Cells, items and lights of one place."""

    def __init__(self, map_def: MapDef, arts: TileArts) -> None:
        """Read the place. Costs a few milliseconds for an ordinary room: every placed tile is looked at once."""
        self.map = map_def
        self.arts = arts
        self.tile_w, self.tile_h = map_def.tile_w, map_def.tile_h
        self.w, self.h = map_def.width, map_def.height
        self.pixel_w, self.pixel_h = self.w * self.tile_w, self.h * self.tile_h
        self.kind = bytearray(self.w * self.h)
        """Kind of each cell, row by row."""
        self.polish = bytearray(self.w * self.h)
        """How strongly the floor mirrors, 0..255, row by row."""
        self.dream_void = bytearray(self.w * self.h)
        """1 where the cell does not exist in the dream."""
        self._read_cells()
        self.face_base = self._face_bases()
        """Map row (in pixels) of the foot of the wall under each face cell, 0 elsewhere."""
        self.items: list[Item] = []
        """Things that sort with people, by base."""
        self.decor: list[Item] = []
        """Things that lie on floors or hang on walls, in draw order."""
        self.overhead: list[Item] = []
        """Things that hang over people, by base."""
        self.lights: list[Light] = []
        self._read_objects()
        self.items.sort(key=lambda item: (item.base, item.x))
        self.overhead.sort(key=lambda item: item.base)
        self.by_id = {item.id: item for item in (*self.items, *self.decor, *self.overhead)}

    # ------------------------------------------------------------------ asking

    def kind_at(self, column: int, row: int) -> int:
        """Kind of a cell; outside the map everything is wall."""
        if 0 <= column < self.w and 0 <= row < self.h:
            return self.kind[row * self.w + column]
        return CAP

    def face_base_at(self, x: int, y: int) -> int:
        """Foot of the wall whose front shows at map pixel ``(x, y)``; 0 where there is none."""
        column, row = x // self.tile_w, y // self.tile_h
        if 0 <= column < self.w and 0 <= row < self.h:
            return self.face_base[row * self.w + column]
        return 0

    def floor_in_dream(self, column: int, row: int) -> bool:
        """Whether there is ground to stand on in the dream."""
        if not (0 <= column < self.w and 0 <= row < self.h):
            return False
        at = row * self.w + column
        return self.kind[at] == FLOOR and not self.dream_void[at]

    def text(self, name: str, default: str) -> str:
        """A word of the map's own properties."""
        value = self.map.properties.get(name)
        return value if isinstance(value, str) and value else default

    # ------------------------------------------------------------------ reading

    def _read_cells(self) -> None:
        """Kinds, polish and holes of all cells: whole layers at once, so that a map of a million cells opens
        quickly."""
        count = self.w * self.h
        kind, polish = np.zeros(count, np.uint8), np.zeros(count, np.uint8)
        walls: list[TileLayer] = []
        for layer in self.map.layers:
            if not isinstance(layer, TileLayer):
                continue
            cells = cells_of(layer)
            if layer.role == "walls":
                walls.append(layer)
            elif layer.role == "void":
                self.dream_void = bytearray((cells != 0).astype(np.uint8).tobytes())
            elif layer.role == "free" and layer.look.face != "dream" and layer.look.parallax_x == 1:
                kind[cells != 0] = FLOOR
                for gid in used_gids(layer):
                    found = self.map.tile(gid)
                    if found and (shine := _byte(found[1].properties.get("polish"))):
                        polish[cells == gid] = shine
        for layer in walls:
            cells = cells_of(layer)
            for gid in used_gids(layer):
                kind[cells == gid] = self._wall_kind(gid)
        self.kind, self.polish = bytearray(kind.tobytes()), bytearray(polish.tobytes())

    def _wall_kind(self, gid: int) -> int:
        found = self.map.tile(gid)
        cls = found[1].cls if found else ""
        return FACE if cls == "WallFace" else FLOOR if cls in ("Lintel", "Floor", "Trim") else CAP

    def _face_bases(self) -> array[int]:
        fronts = np.frombuffer(self.kind, np.uint8).reshape(self.h, self.w) == FACE
        bases, base = np.zeros((self.h, self.w), np.int32), np.zeros(self.w, np.int32)
        for row in range(self.h - 1, -1, -1):
            base = np.where(fronts[row], np.where(base > 0, base, (row + 1) * self.tile_h), 0)
            bases[row] = base
        return array("i", bases.tobytes())

    def _read_objects(self) -> None:
        for index, layer in enumerate(self.map.layers):
            if not isinstance(layer, ObjectLayer) or not layer.look.visible:
                continue
            placed = layer.objects
            if layer.draw_order == "topdown":
                placed = tuple(sorted(placed, key=lambda o: o.y + o.h))
            for thing in placed:
                if thing.shape == "tile" and thing.gid:
                    self._add_item(thing, layer.look, index)
                elif thing.cls == "Light":
                    x, y = thing.x + layer.look.offset_x, thing.y + layer.look.offset_y
                    self.lights.append(_light(thing.name, x, y, thing.properties, None))

    def _add_item(self, thing: MapObject, look: LayerLook, layer: int) -> None:
        art = self.arts.get(thing.gid)
        if art is None or not thing.visible:
            return
        tile = art.tile
        x, y = round(thing.x + look.offset_x), round(thing.y + look.offset_y)
        w, h = round(thing.w) or art.w, round(thing.h) or art.h
        own = {**tile.properties, **thing.properties}
        sort, key = own.get("sort"), own.get("key")
        item = Item(
            id=thing.id,
            name=thing.name,
            cls=thing.cls or tile.cls,
            kind=key if isinstance(key, str) and key else f"{art.tileset.name}_{tile.id}",
            gid=thing.gid,
            x=x,
            y=y,
            w=w,
            h=h,
            sort=sort if isinstance(sort, str) else _sort_of_layer(look),
            tall=bool(own.get("tall")),
            foot=None,
            base=y + h,
            face=look.face,
            rotation=thing.rotation,
            pivot=(thing.pivot_x + look.offset_x, thing.pivot_y + look.offset_y),
            opacity=thing.opacity * look.opacity,
            tint=look.tint,
            seed=(x * 7 + y * 13) % 997,
            properties=own,
            layer=layer,
        )
        self._add_shapes(item, art)
        shelf = {"actor": self.items, "above": self.overhead}.get(item.sort, self.decor)
        shelf.append(item)

    def _add_shapes(self, item: Item, art: TileArt) -> None:
        """Feet and lamps from the tile's shapes, mirrored and scaled as the item is."""
        sx, sy = item.w / max(1, art.w), item.h / max(1, art.h)
        flip_x, flip_y = bool(item.gid & FLIP_X), bool(item.gid & FLIP_Y)
        for shape in art.tile.shapes:
            left = art.w - shape.x - shape.w if flip_x else shape.x
            top = art.h - shape.y - shape.h if flip_y else shape.y
            x, y = item.x + left * sx, item.y + top * sy
            if shape.cls == "Light":
                self.lights.append(_light(shape.name or item.name, x, y, {**shape.properties}, item))
            elif shape.cls == "Shadow":
                item.foot = pygame.Rect(int(x), int(y), int(shape.w * sx), int(shape.h * sy))
        if item.foot:
            item.base = item.foot.bottom


def cells_of(layer: TileLayer) -> npt.NDArray[np.uint32]:
    """The gids of a layer, flip bits kept, row by row. Shares its memory: never write to it."""
    return np.frombuffer(layer.cells, np.uint32)


def used_gids(layer: TileLayer) -> list[int]:
    """Every gid of a layer once, in rising order, without 0."""
    return [int(gid) for gid in np.unique(cells_of(layer)) if gid]


def still_gid(arts: TileArts, gid: int) -> int:
    """The first picture of an animation; the gid itself where it is still."""
    art = arts.get(gid)
    return art.frames[0][0] if art and art.frames else gid


def plain_gid(gid: int) -> int:
    """The gid without its flip bits."""
    return gid & GID_MASK


def _sort_of_layer(look: LayerLook) -> str:
    """How things of a layer sort when their tile does not say."""
    if look.cls == "Above" or look.name.startswith("Above"):
        return "above"
    return "floor" if look.cls == "Decor" or look.name.startswith("Decor") else "actor"


def _light(name: str, x: float, y: float, own: Mapping[str, Value], owner: Item | None) -> Light:
    group = own.get("group")
    groups = [group] if isinstance(group, str) and group else []
    if owner:
        groups += [word for word in (owner.name, owner.kind) if word]
    style, face = own.get("style"), own.get("face")
    return Light(
        name=name,
        groups=tuple(groups),
        x=int(x),
        y=int(y),
        radius=max(2, min(600, int(_number(own.get("radius"), 48)))),
        color=_colour(own.get("color")),
        intensity=max(0.0, min(4.0, _number(own.get("intensity"), 0.5))),
        style=style if style in ("flicker", "pulse", "window") else "steady",
        lift=int(_number(own.get("lift"), 12)),
        glow=max(0.0, min(2.0, _number(own.get("glow"), 0))),
        face=face if face in ("waking", "dream") else (owner.face if owner else "both"),
        owner=owner,
        off=own.get("on") is False,
    )


def _number(value: Value | None, default: float) -> float:
    return float(value) if isinstance(value, int | float) and not isinstance(value, bool) else default


def _colour(value: Value | None) -> tuple[int, int, int]:
    """``#rrggbb`` or ``#aarrggbb`` as three numbers; white where it is neither."""
    digits = value.lstrip("#")[-6:] if isinstance(value, str) else ""
    try:
        return int(digits[0:2], 16), int(digits[2:4], 16), int(digits[4:6], 16)
    except ValueError:
        return 255, 255, 255


def colour_of(value: Value | None, default: tuple[int, int, int]) -> tuple[int, int, int]:
    """A colour property, or ``default`` where there is none."""
    return _colour(value) if isinstance(value, str) and value else default


def _byte(value: Value | None) -> int:
    """A share 0..1 (or ``true``) as 0..255."""
    if value is True:
        return 110
    return max(0, min(255, int(_number(value, 0) * 255)))
