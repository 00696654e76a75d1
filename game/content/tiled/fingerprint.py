"""The content hash of a map: equal for maps that play and look the same, whatever file they came from.

Encoded by msgspec, in C: a walk over twenty thousand objects in Python takes three seconds.
"""

from __future__ import annotations

import dataclasses
import hashlib
import sys
from array import array
from operator import attrgetter
from typing import Any

import msgspec

from game.content.tiled.tilesets import SheetTiles
from game.sim.mapdef import MapDef, MapObject, ObjectLayer, TileLayer

_SILENT = frozenset(["source", "line", "content_hash", "layers", "tilesets"])
_of_object = attrgetter(*(field.name for field in dataclasses.fields(MapObject) if field.name not in _SILENT))


def content_hash(level: MapDef) -> str:
    """Hex digest of everything but sources and line numbers."""
    encoder = msgspec.msgpack.Encoder(enc_hook=_plain, order="deterministic")
    digest = hashlib.sha256()
    digest.update(
        encoder.encode({f.name: getattr(level, f.name) for f in dataclasses.fields(level) if f.name not in _SILENT})
    )
    for tileset in level.tilesets:
        tiles = tileset.tiles if isinstance(tileset.tiles, SheetTiles) else sorted(tileset.tiles.items())
        digest.update(encoder.encode(dataclasses.replace(tileset, source="", tiles={})))
        digest.update(encoder.encode(tiles))
    for layer in level.layers:
        if isinstance(layer, TileLayer):
            digest.update(encoder.encode((layer.look, layer.role)))
            digest.update(_little(layer.cells))
        elif isinstance(layer, ObjectLayer):
            digest.update(
                encoder.encode((layer.look, layer.draw_order, [_of_object(thing) for thing in layer.objects]))
            )
        else:
            digest.update(encoder.encode(layer))
    return digest.hexdigest()


def _plain(value: Any) -> Any:
    """Tiles made on demand say nothing of their own, and whether they were made must not count."""
    if isinstance(value, SheetTiles):
        return (value.layout(), sorted(dict(value.described()).items()))
    raise TypeError(type(value).__name__)


def _little(cells: array[int]) -> bytes:
    if sys.byteorder == "big":
        cells = array("I", cells)
        cells.byteswap()
    return cells.tobytes()
