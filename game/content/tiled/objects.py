"""Objects → :class:`MapObject`: templates, tiles and classes applied, every place turned into a top left corner."""

from __future__ import annotations

import math
from collections.abc import Mapping

from game.content import vocabulary
from game.content.tiled.bounds import BOUNDS
from game.content.tiled.data import ROTATED_HEX
from game.content.tiled.problems import Refusal
from game.content.tiled.properties import read_properties
from game.content.tiled.reading import Reading, label, to_real
from game.content.tiled.shapes import shape_of, size_of
from game.content.tiled.templates import Templates
from game.content.tiled.tilesets import Tilesets
from game.content.tiled.xml import Node
from game.sim.mapdef import GID_MASK, MapObject, TileDef, TilesetDef, Value

_ANCHORS = {
    "topleft": (0.0, 0.0),
    "top": (0.5, 0.0),
    "topright": (1.0, 0.0),
    "left": (0.0, 0.5),
    "center": (0.5, 0.5),
    "right": (1.0, 0.5),
    "bottomleft": (0.0, 1.0),
    "bottom": (0.5, 1.0),
    "bottomright": (1.0, 1.0),
    "unspecified": (0.0, 1.0),
}
"""Where Tiled's origin of a tile object lies in it, by the tileset's alignment."""
_FLAT = frozenset(["point", "polygon", "polyline"])


class Objects:
    """Reads the objects of one map; remembers ids."""

    def __init__(self, tilesets: Tilesets, root: Node) -> None:
        self._tilesets = tilesets
        self._templates = Templates(tilesets)
        self._ids: set[int] = set()
        self._next = 1 + _largest_id(root)
        self.count = 0

    def read(self, reading: Reading, node: Node, shift: tuple[float, float]) -> MapObject:
        """One object.

        Args:
            node: the ``object`` element.
            shift: added to its place, in pixels: where cell (0, 0) of an infinite map came to lie.
        """
        self.count += 1
        if self.count > BOUNDS.objects:
            raise Refusal("objects", node.line, limit=BOUNDS.objects)
        id = self._id(reading, node)
        whole, given = self._templates.merged(reading, node) if "template" in node.attrs else (node, None)
        gid, tileset, tile = self._tile(reading, whole)
        x, y = reading.real(node, "x", 0) + shift[0], reading.real(node, "y", 0) + shift[1]
        kind, points = ("tile", ()) if gid else shape_of(reading, whole)
        w, h = (0.0, 0.0) if kind in _FLAT else (size_of(reading, whole, "width"), size_of(reading, whole, "height"))
        if tile is not None:  # before Tiled 0.12 tile objects had no size
            w, h = w or tile.rect[2], h or tile.rect[3]
        across, down = _ANCHORS[tileset.object_alignment if tileset else "unspecified"] if gid else (0, 0)
        attrs = whole.attrs
        cls = attrs.get("type") or attrs.get("class", "") or (tile.cls if tile else "")
        return MapObject(
            id=id,
            name=attrs.get("name", ""),
            cls=cls,
            x=x - across * w,
            y=y - down * h,
            w=w,
            h=h,
            shape=kind,  # type: ignore[arg-type]
            points=points,
            gid=gid,
            rotation=math.fmod(reading.real(whole, "rotation", 0), 360),
            pivot_x=x,
            pivot_y=y,
            text=_text(whole) if kind == "text" else "",
            visible=reading.flag(whole, "visible", True),
            opacity=min(1.0, max(0.0, reading.real(whole, "opacity", 1))),
            properties=_properties(reading, node, given, tile, cls),
            line=node.line,
        )

    def _id(self, reading: Reading, node: Node) -> int:
        """The object's id; those before Tiled 0.11 have none, and of doubles the later gets a new one."""
        id = 0
        if "id" in node.attrs:
            value = to_real(node.attrs["id"])
            if value is None or not 0 <= value <= BOUNDS.identity:
                raise Refusal("object-id", node.line, label(node), found=node.attrs["id"])
            id = int(value)
            if id in self._ids:
                reading.problem("object-id-double", node, id=id)
                id = 0
        if id == 0:
            id, self._next = self._next, self._next + 1
        self._ids.add(id)
        return id

    def _tile(self, reading: Reading, node: Node) -> tuple[int, TilesetDef | None, TileDef | None]:
        """The gid of a tile object, with its tileset and tile where there are such."""
        text = node.attrs.get("gid")
        if text is None:
            return 0, None, None
        value = to_real(text)
        if value is None or not 0 <= value <= 0xFFFFFFFF or value != int(value):
            raise Refusal("number-range", node.line, label(node), name="gid", found=text, low=0, high=0xFFFFFFFF)
        gid = int(value) & ~ROTATED_HEX
        number = gid & GID_MASK
        if not number:
            return 0, None, None
        tileset = self._tilesets.of(number)
        tile = tileset.tiles.get(number - tileset.first_gid) if tileset else None
        if tile is None and not self._tilesets.excuses(number):
            reading.problem("gid-object", node, gid=number)
        return gid, tileset, tile


def _properties(
    reading: Reading, node: Node, given: Node | None, tile: TileDef | None, cls: str
) -> Mapping[str, Value]:
    """What the class, the tile, the template and the object itself say, in rising rank."""
    found: dict[str, Value] = {**vocabulary.defaults(cls)}
    if tile is not None:
        found.update(tile.properties)
    if given is not None:
        found.update(read_properties(Reading(given.attrs["template-file"], reading.shared), given))
    if node.children:
        found.update(read_properties(reading, node))
    return found


def _text(node: Node) -> str:
    text = node.first("text")
    return text.text if text is not None else ""


def _largest_id(root: Node) -> int:
    """The largest object id of the map, so that new ones never collide."""
    largest = 0
    stack = [root]
    while stack:
        node = stack.pop()
        if node.tag == "objectgroup":
            values = (to_real(child.attrs.get("id", "")) for child in node.children if child.tag == "object")
            largest = max([largest, *(int(value) for value in values if value and value <= BOUNDS.identity)])
        elif node.tag in ("map", "group"):
            stack += node.children
    return largest
