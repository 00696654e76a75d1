"""A place compiled for play: what blocks feet, what answers, where doors lead. Read from a ``MapDef``, never changed.

All lengths are map pixels. The world keeps what changes (which doors stand open, who is where); two worlds may share a level.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Literal

from game.core.geom import Box, Direction, Vec, isqrt
from game.core.ticks import TILE_PX
from game.sim.mapdef import FLIP_DIAGONAL, FLIP_X, FLIP_Y, MapDef, MapObject, ObjectLink, Shape, TileLayer, Value


@dataclass(frozen=True, slots=True)
class Entry:
    """Where somebody comes in."""

    id: str
    at: Vec
    facing: Direction
    is_default: bool
    when: str


@dataclass(frozen=True, slots=True)
class Exit:
    """A way out."""

    id: str
    box: Box
    map: str
    entry: str
    auto: bool
    """Taken by walking in; otherwise it has to be used."""
    dialogue: str
    """Node started instead of leaving (it may leave by itself, or talk the hero out of it)."""
    transition: str
    when: str


@dataclass(frozen=True, slots=True)
class Door:
    """A door within the place: closed, it blocks feet and sight."""

    id: str
    box: Box
    state: str
    """``open``, ``closed`` or ``locked`` at first."""
    key: str
    noise: int
    """Noise radius of opening it, in 1/10 tiles."""
    when: str


@dataclass(frozen=True, slots=True)
class Interactable:
    """Something that answers when it is looked at or used."""

    id: str
    kind: Literal["examine", "evidence", "exit", "door", "npc", "trigger"]
    box: Box
    node: str
    """Yarn node; empty where the kind itself knows what to do."""
    when: str
    set: str = ""
    item: str = ""
    once: bool = False


@dataclass(frozen=True, slots=True)
class Trigger:
    """Story that starts by itself."""

    id: str
    on: str
    """``Enter``, ``Exit`` or ``MapStart``."""
    box: Box
    node: str
    set: str
    once: bool
    delay: int
    """Ticks between cause and effect."""
    when: str


@dataclass(frozen=True, slots=True)
class Npc:
    """Somebody who stands in the place."""

    id: str
    character: str
    at: Vec
    facing: Direction
    node: str
    turn_to_player: bool
    pose: str
    outfit: str
    when: str


@dataclass(frozen=True, slots=True)
class Rail:
    """A current in a dream that carries the hero past named stops."""

    id: str
    points: tuple[Vec, ...]
    stops: tuple[tuple[str, int], ...]
    """``(name, distance along the rail in px)``, by rising distance."""


@dataclass(frozen=True, slots=True)
class SurfacePatch:
    """A floor that sounds its own way."""

    kind: str
    box: Box


@dataclass(frozen=True, slots=True)
class Level:
    """A compiled place."""

    map: MapDef
    width_px: int
    height_px: int
    solids: Mapping[int, tuple[Box, ...]]
    """What blocks feet, by tile index ``ty * width + tx``: boxes clipped to that tile."""
    entries: tuple[Entry, ...]
    exits: tuple[Exit, ...]
    doors: Mapping[str, Door]
    interactables: tuple[Interactable, ...]
    triggers: tuple[Trigger, ...]
    npcs: tuple[Npc, ...]
    rails: Mapping[str, Rail]
    surfaces: tuple[SurfacePatch, ...]
    places: Mapping[str, Vec]
    """Every named object's foot point: what ``<<walk ava door>>`` and ``<<turn ava lamp>>`` mean."""
    ground: bytes
    """One byte a tile: 1 where there is floor to stand on."""
    walkable: dict[tuple[int, int], bool] = field(default_factory=dict, compare=False, repr=False)
    """Memory of ``paths``: which cells of its grid feet fit into. Says nothing that ``blocked`` does not."""

    @property
    def id(self) -> str:
        """The map's id."""
        return self.map.id

    def blocked(self, box: Box) -> bool:
        """True where something that never moves, or the edge of the map, is in the way of a pixel box."""
        if box.x < 0 or box.y < 0 or box.right > self.width_px or box.bottom > self.height_px:
            return True
        tile_w, tile_h = self.map.tile_w, self.map.tile_h
        for ty in range(box.y // tile_h, (box.bottom - 1) // tile_h + 1):
            row = ty * self.map.width
            for tx in range(box.x // tile_w, (box.right - 1) // tile_w + 1):
                if not self.ground[row + tx]:
                    return True
                for solid in self.solids.get(row + tx, ()):
                    if solid.overlaps(box):
                        return True
        return False

    def entry(self, name: str) -> Entry | None:
        """The entry of that name, else the default one, else the first, else ``None``."""
        by_name = {e.id: e for e in self.entries}
        if name in by_name:
            return by_name[name]
        return next((e for e in self.entries if e.is_default), self.entries[0] if self.entries else None)

    def surface(self, x: int, y: int) -> str:
        """What the floor at a pixel is made of, ``""`` for the place's own; later patches lie on top."""
        return next((s.kind for s in reversed(self.surfaces) if s.box.contains(x, y)), "")


def compile_level(map_def: MapDef) -> Level:
    """Compile a validated map. Pure: the same map gives an equal level."""
    width_px, height_px = map_def.width * map_def.tile_w, map_def.height * map_def.tile_h
    objects = map_def.objects()
    names = {o.id: o.name for o in objects}
    solids: dict[int, list[Box]] = {}
    for box in _solid_boxes(map_def):
        _spread(box, map_def, solids)
    return Level(
        map=map_def,
        width_px=width_px,
        height_px=height_px,
        solids={index: tuple(boxes) for index, boxes in sorted(solids.items())},
        entries=tuple(_entry(o) for o in objects if o.cls == "PlayerStart"),
        exits=tuple(_exit(o) for o in objects if o.cls == "Exit"),
        doors={o.name: _door(o, map_def) for o in objects if o.cls == "Door" and o.name},
        interactables=tuple(_interactables(objects, map_def)),
        triggers=tuple(_trigger(o) for o in objects if o.cls == "Trigger" and _text(o, "on") != "Interact"),
        npcs=tuple(_npc(o) for o in objects if o.cls == "NPC"),
        rails={o.name: _rail(o, objects, names) for o in objects if o.cls == "Rail" and len(o.points) > 1},
        surfaces=tuple(SurfacePatch(_text(o, "kind"), _box(o)) for o in objects if o.cls == "Surface"),
        places={o.name: _foot(o, map_def) for o in objects if o.name},
        ground=_ground(map_def),
    )


def _ground(map_def: MapDef) -> bytes:
    """Where any visible free or wall layer has a tile there is ground; a map without floor tiles is ground all over."""
    ground = bytearray(map_def.width * map_def.height)
    for layer in map_def.layers:
        if isinstance(layer, TileLayer) and layer.role in ("free", "walls") and layer.look.face != "dream":
            for index, gid in enumerate(layer.cells):
                if gid:
                    ground[index] = 1
    return bytes(ground) if any(ground) else b"\1" * len(ground)


def duct_tiles(map_def: MapDef) -> frozenset[int]:
    """Tiles of vents drawn as areas: a small body gets through the walls there."""
    w, h = map_def.tile_w, map_def.tile_h
    return frozenset(
        y * map_def.width + x
        for o in map_def.objects()
        if o.cls == "Vent" and o.shape == "rect"
        for y in range(max(0, int(o.y) // h), min(map_def.height, -(-int(o.y + o.h) // h)))
        for x in range(max(0, int(o.x) // w), min(map_def.width, -(-int(o.x + o.w) // w)))
    )


def _solid_boxes(map_def: MapDef) -> Iterator[Box]:
    tile_w, tile_h = map_def.tile_w, map_def.tile_h
    ducts = duct_tiles(map_def)
    for layer in map_def.layers:
        if not isinstance(layer, TileLayer) or layer.look.face == "dream" or layer.role in ("above", "roof", "void"):
            continue
        for index, gid in enumerate(layer.cells):
            if not gid or index in ducts:
                continue
            found = map_def.tile(gid)
            shapes = [s for s in found[1].shapes if s.cls in ("", "Solid")] if found else []
            x, y = index % map_def.width * tile_w, index // map_def.width * tile_h
            if shapes and found:
                _, _, w, h = found[1].rect
                for shape in shapes:
                    yield from (Box(x + b.x, y + tile_h - h + b.y, b.w, b.h) for b in shape_boxes(shape, gid, w, h))
            elif layer.role == "walls" and not (found and found[1].cls == "Lintel"):
                yield Box(x, y, tile_w, tile_h)
    for o in map_def.objects():
        yield from _object_solids(o, map_def)


def _object_solids(o: MapObject, map_def: MapDef) -> Iterator[Box]:
    if o.cls in ("Door", "HidingSpot"):
        return
    if o.cls == "Solid" and o.shape != "tile":
        yield _box(o)
    found = map_def.tile(o.gid) if o.shape == "tile" else None
    if found is None or o.properties.get("solid") is False:
        return
    _, _, w, h = found[1].rect
    for shape in found[1].shapes:
        if shape.cls in ("", "Solid"):
            for b in shape_boxes(shape, o.gid, w, h):
                sx, sy = round(b.x * o.w / w) if w else b.x, round(b.y * o.h / h) if h else b.y
                sw, sh = round(b.w * o.w / w) if w else b.w, round(b.h * o.h / h) if h else b.h
                yield Box(int(o.x) + sx, int(o.y) + sy, sw, sh)


def shape_boxes(shape: Shape, gid: int, w: int, h: int) -> Iterator[Box]:
    """A collision shape of a ``w × h`` tile as pixel boxes, mirrored as the gid says.

    Slopes and ellipses become steps of two pixels: fine enough that nobody feels them, coarse enough to be few.
    """
    for box in _unflipped_boxes(shape):
        if gid & FLIP_DIAGONAL:
            box = Box(box.y, box.x, box.h, box.w)
        across, down = (h, w) if gid & FLIP_DIAGONAL else (w, h)
        x = across - box.right if gid & FLIP_X else box.x
        y = down - box.bottom if gid & FLIP_Y else box.y
        yield Box(x, y, box.w, box.h)


STEP_PX = 2


def _unflipped_boxes(shape: Shape) -> Iterator[Box]:
    x, y, w, h = int(shape.x), int(shape.y), int(shape.w), int(shape.h)
    if shape.kind == "rect":
        if w > 0 and h > 0:
            yield Box(x, y, w, h)
    elif shape.kind == "ellipse":
        for top in range(0, h, STEP_PX):
            middle = 2 * top + STEP_PX - h
            reach = max(0, h * h - middle * middle)
            half = isqrt(reach * w * w) // (2 * h) if h else 0
            if half > 0:
                yield Box(x + w // 2 - half, y + top, 2 * half, min(STEP_PX, h - top))
    elif shape.kind == "polygon" and len(shape.points) > 2:
        corners = [(x + int(px), y + int(py)) for px, py in shape.points]
        top, bottom = min(cy for _, cy in corners), max(cy for _, cy in corners)
        for row in range(top, bottom, STEP_PX):
            yield from _spans(corners, row)


def _spans(corners: list[tuple[int, int]], row: int) -> Iterator[Box]:
    middle = 2 * row + STEP_PX  # twice the height of the scan line, so that it falls between whole pixels
    crossings = []
    for (ax, ay), (bx, by) in zip(corners, corners[1:] + corners[:1], strict=True):
        if (2 * ay <= middle) != (2 * by <= middle):
            crossings.append(ax + (bx - ax) * (middle - 2 * ay) // (2 * (by - ay)))
    crossings.sort()
    for left, right in zip(crossings[::2], crossings[1::2], strict=False):
        if right > left:
            yield Box(left, row, right - left, STEP_PX)


def _spread(box: Box, map_def: MapDef, into: dict[int, list[Box]]) -> None:
    """Cut a box at the tile borders and note each piece with its tile."""
    tile_w, tile_h = map_def.tile_w, map_def.tile_h
    for ty in range(max(0, box.y // tile_h), min(map_def.height, -(-box.bottom // tile_h))):
        for tx in range(max(0, box.x // tile_w), min(map_def.width, -(-box.right // tile_w))):
            x, y = max(box.x, tx * tile_w), max(box.y, ty * tile_h)
            right, bottom = min(box.right, (tx + 1) * tile_w), min(box.bottom, (ty + 1) * tile_h)
            if right > x and bottom > y:
                into.setdefault(ty * map_def.width + tx, []).append(Box(x, y, right - x, bottom - y))


# --- reading objects: the gate has checked types and filled in defaults


def _text(o: MapObject, name: str, default: str = "") -> str:
    value: Value = o.properties.get(name, default)
    return value if isinstance(value, str) else default


def _flag(o: MapObject, name: str, default: bool = False) -> bool:
    value = o.properties.get(name, default)
    return value if isinstance(value, bool) else default


def _number(o: MapObject, name: str, default: int = 0) -> float:
    value = o.properties.get(name, default)
    return value if isinstance(value, int | float) and not isinstance(value, bool) else default


def _box(o: MapObject) -> Box:
    if o.points:
        xs, ys = [o.x + p[0] for p in o.points], [o.y + p[1] for p in o.points]
        return Box(int(min(xs)), int(min(ys)), int(max(xs) - min(xs)), int(max(ys) - min(ys)))
    return Box(int(o.x), int(o.y), int(o.w), int(o.h))


def _shape_of(o: MapObject, map_def: MapDef, cls: str) -> Box | None:
    """The box of a tile object's collision shape of a class, in map pixels."""
    found = map_def.tile(o.gid) if o.shape == "tile" else None
    if found is None:
        return None
    for shape in found[1].shapes:
        if (shape.cls or "Solid") == cls:
            box = next(shape_boxes(shape, o.gid, found[1].rect[2], found[1].rect[3]), None)
            if box:
                return Box(int(o.x) + box.x, int(o.y) + box.y, box.w, box.h)
    return None


def _foot(o: MapObject, map_def: MapDef) -> Vec:
    """Where somebody stands who is told to go there: the point itself, or the middle of the lower edge."""
    if o.shape == "point":
        return Vec(int(o.x), int(o.y))
    box = _shape_of(o, map_def, "Solid") or _box(o)
    return Vec(box.x + box.w // 2, box.bottom)


def _facing(o: MapObject) -> Direction:
    return {"up": Direction.UP, "left": Direction.LEFT, "right": Direction.RIGHT}.get(
        _text(o, "facing"), Direction.DOWN
    )


def _entry(o: MapObject) -> Entry:
    x, y = (int(o.x), int(o.y)) if o.shape == "point" else (int(o.x + o.w / 2), int(o.y + o.h / 2))
    return Entry(o.name, Vec(x, y), _facing(o), _flag(o, "isDefault"), _text(o, "when"))


def _exit(o: MapObject) -> Exit:
    return Exit(
        id=o.name,
        box=_box(o),
        map=_text(o, "map"),
        entry=_text(o, "entry"),
        auto=_flag(o, "auto", True),
        dialogue=_text(o, "dialogue"),
        transition=_text(o, "transition"),
        when=_text(o, "when"),
    )


def _door(o: MapObject, map_def: MapDef) -> Door:
    box = _shape_of(o, map_def, "Solid") or _box(o)
    noise = int(_number(o, "noise", 3) * 10)
    return Door(o.name, box, _text(o, "state", "closed"), _text(o, "key"), noise, _text(o, "when"))


def _npc(o: MapObject) -> Npc:
    x, y = (int(o.x), int(o.y)) if o.shape == "point" else (int(o.x + o.w / 2), int(o.y + o.h))
    return Npc(
        id=o.name or _text(o, "character"),
        character=_text(o, "character"),
        at=Vec(x, y),
        facing=_facing(o),
        node=_text(o, "dialogue"),
        turn_to_player=_flag(o, "turnToPlayer", True),
        pose=_text(o, "pose"),
        outfit=_text(o, "outfit"),
        when=_text(o, "when"),
    )


def _trigger(o: MapObject) -> Trigger:
    return Trigger(
        id=o.name or f"#{o.id}",
        on=_text(o, "on", "Enter"),
        box=_box(o),
        node=_text(o, "dialogue"),
        set=_text(o, "set"),
        once=_flag(o, "once", True),
        delay=int(_number(o, "delay") * 60),
        when=_text(o, "when"),
    )


def _interactables(objects: tuple[MapObject, ...], map_def: MapDef) -> Iterator[Interactable]:
    for o in objects:
        id_, when, node = o.name or f"#{o.id}", _text(o, "when"), _text(o, "dialogue") or _text(o, "examine")
        box = _shape_of(o, map_def, "Solid") or _box(o)
        if o.cls == "Evidence":
            yield Interactable(id_, "evidence", box, node, when, _text(o, "set"), _text(o, "item"), once=True)
        elif o.cls == "Trigger" and _text(o, "on") == "Interact":
            yield Interactable(id_, "trigger", box, node, when, _text(o, "set"), once=_flag(o, "once", False))
        elif o.cls == "Exit" and not _flag(o, "auto", True):
            yield Interactable(id_, "exit", box, node, when)
        elif o.cls == "Door":
            yield Interactable(id_, "door", box, node, when)
        elif node and o.cls not in ("NPC", "Trigger", "Exit", "Terminal", "Switch", "Device"):
            yield Interactable(id_, "examine", box, node, when)


def _rail(o: MapObject, objects: tuple[MapObject, ...], names: Mapping[int, str]) -> Rail:
    """A rail's stops are the named points that lie near it; each counts at its nearest spot on the line."""
    points = tuple(Vec(int(o.x + px), int(o.y + py)) for px, py in o.points)
    stops = []
    for other in objects:
        link = other.properties.get("target")
        belongs = isinstance(link, ObjectLink) and names.get(link.id) == o.name
        if other.cls in ("Place", "RailStop") and other.name and (belongs or other.cls == "Place"):
            along, gap = nearest_on_path(points, Vec(int(other.x), int(other.y)))
            if belongs or gap <= TILE_PX * 2:
                stops.append((along, other.name))
    return Rail(o.name, points, tuple((name, along) for along, name in sorted(stops)))


def nearest_on_path(points: tuple[Vec, ...], to: Vec) -> tuple[int, int]:
    """Distance along a polyline of its spot nearest to a point, and the gap between the two; whole pixels."""
    best = (0, 1 << 30)
    along = 0
    for a, b in pairwise(points):
        length = isqrt(a.squared_distance(b))
        if length:
            dot = (to.x - a.x) * (b.x - a.x) + (to.y - a.y) * (b.y - a.y)
            part = max(0, min(length, dot // length))
            spot = Vec(a.x + (b.x - a.x) * part // length, a.y + (b.y - a.y) * part // length)
            gap = isqrt(spot.squared_distance(to))
            if gap < best[1]:
                best = (along + part, gap)
        along += length
    return best


def path_length(points: tuple[Vec, ...]) -> int:
    """Length of a polyline in whole pixels."""
    return sum(isqrt(a.squared_distance(b)) for a, b in pairwise(points))


def point_on_path(points: tuple[Vec, ...], along: int) -> tuple[Vec, Vec]:
    """The spot at a distance along a polyline, and the step of the piece that it lies on."""
    for a, b in pairwise(points):
        length = isqrt(a.squared_distance(b))
        if along <= length and length:
            return Vec(a.x + (b.x - a.x) * along // length, a.y + (b.y - a.y) * along // length), b.minus(a)
        along -= length
    return points[-1], points[-1].minus(points[-2])
