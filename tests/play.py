"""How tests talk: build a tiny place, press keys, run ticks, see what happened."""

from __future__ import annotations

from array import array

from game.sim.level import Level, compile_level
from game.sim.mapdef import LayerLook, MapDef, MapObject, ObjectLayer, TileDef, TileLayer, TilesetDef

FLOOR, WALL = 1, 2
_TILES = TilesetDef(
    "test", 1, {0: TileDef(0, "none.png", (0, 0, 16, 16)), 1: TileDef(1, "none.png", (16, 0, 16, 16), cls="WallTop")}
)


def map_of(rows: list[str], *objects: MapObject, id_: str = "room", properties: dict | None = None) -> MapDef:
    """A map drawn in text: ``#`` is wall, anything else floor."""
    width, height = len(rows[0]), len(rows)
    floor = array("I", [FLOOR] * (width * height))
    walls = array("I", [WALL if c == "#" else 0 for row in rows for c in row])
    return MapDef(
        id=id_,
        source=f"{id_}.tmx",
        width=width,
        height=height,
        layers=(
            TileLayer(LayerLook(id=1, name="Floor"), floor),
            TileLayer(LayerLook(id=2, name="Walls", cls="Walls"), walls, role="walls"),
            ObjectLayer(LayerLook(id=3, name="Logic"), tuple(objects)),
        ),
        tilesets=(_TILES,),
        properties=properties or {},
    )


def level_of(rows: list[str], *objects: MapObject) -> Level:
    """The same, compiled."""
    return compile_level(map_of(rows, *objects))


def thing(cls: str, name: str, x: float, y: float, w: float = 0, h: float = 0, id_: int = 0, **properties) -> MapObject:
    """An object; without a size it is a point."""
    shape = "rect" if w or h else "point"
    return MapObject(
        id_ or abs(hash((cls, name))) % 9999 + 1, name, cls, x, y, w, h, shape=shape, properties=properties
    )
