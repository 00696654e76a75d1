"""The content hash of a map: equal for maps that play and look the same, whatever file they came from."""

from __future__ import annotations

import hashlib
import sys
from array import array
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from typing import Any

from game.content.tiled.tilesets import SheetTiles
from game.sim.mapdef import MapDef

_SILENT = frozenset(["source", "line", "content_hash"])


def content_hash(level: MapDef) -> str:
    """Hex digest of everything but sources and line numbers."""
    digest = hashlib.sha256()
    for part in _parts(level):
        digest.update(part)
    return digest.hexdigest()


def _parts(value: Any) -> Iterator[bytes]:
    if isinstance(value, array):
        if sys.byteorder == "big":
            value = array(value.typecode, value)
            value.byteswap()
        yield b"<" + str(len(value)).encode()
        yield value.tobytes()
    elif isinstance(value, SheetTiles):
        # Tiles made on demand say nothing of their own, and whether they were made must not count.
        yield repr(value.layout()).encode()
        for id, tile in sorted(value.described().items()):
            yield str(id).encode()
            yield from _parts(tile)
    elif is_dataclass(value):
        yield b"{" + type(value).__name__.encode()
        for item in fields(value):
            if item.name not in _SILENT:
                yield from _parts(getattr(value, item.name))
    elif isinstance(value, Mapping):
        yield b"%" + str(len(value)).encode()
        for key in sorted(value):
            yield repr(key).encode()
            yield from _parts(value[key])
    elif isinstance(value, tuple):
        yield b"(" + str(len(value)).encode()
        for item in value:
            yield from _parts(item)
    elif isinstance(value, (int, float)) and not isinstance(value, bool):
        yield b"#" + repr(float(value)).encode()
    else:
        yield b"=" + repr(value).encode("utf-8", "backslashreplace")
