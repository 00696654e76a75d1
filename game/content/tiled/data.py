"""The cells of a tile layer: XML, CSV, base64 plain and compressed (gzip, zlib, Zstandard), whole or in chunks.

Nothing is inflated past the size that the layer's width and height allow, whatever its header promises.
"""

from __future__ import annotations

import binascii
import re
import sys
import zlib
from array import array
from dataclasses import dataclass
from typing import Annotated

import msgspec

from game.content.tiled.bounds import BOUNDS
from game.content.tiled.problems import Refusal
from game.content.tiled.reading import Reading
from game.content.tiled.xml import Node

try:
    import zstandard
except ImportError:  # the extra "zstd" is not installed: such layers are refused in words
    zstandard = None  # type: ignore[assignment]

ROTATED_HEX = 0x10000000
"""Bit that hexagonal maps use for a turn of 120°. It means nothing here and is cleared."""
_PLAIN_TILES = b' \t\r\n<>"=adegilt'
"""All that stands around the numbers in ``<tile gid="12"/>``."""
_TILE = re.compile(rb"""<tile(?:\s+gid\s*=\s*["'](\d{1,10})["'])?\s*(?:/>|>\s*</tile\s*>)""")
_CHUNK = re.compile(rb"<chunk\b([^<>]*)>(.*?)</chunk\s*>|<chunk\b([^<>]*)/>", re.DOTALL)
_ATTRIBUTE = re.compile(rb"""([a-z]+)\s*=\s*["']([^"'<>]{0,32})["']""")
_COMMENT = re.compile(rb"<!--.*?-->", re.DOTALL)
_GIDS = msgspec.json.Decoder(list[Annotated[int, msgspec.Meta(ge=0, le=0xFFFFFFFF)]])
_SPACE = b" \t\r\n"


@dataclass(slots=True)
class Patch:
    """A rectangle of cells; ``x, y`` in tiles, negative in infinite maps."""

    x: int
    y: int
    width: int
    height: int
    cells: array[int]


def read_patches(reading: Reading, data: Node, width: int, height: int) -> list[Patch]:
    """A layer's cells: one patch at (0, 0), or one for each chunk.

    Args:
        data: the ``data`` node.
        width, height: of the layer, for data without chunks.

    Raises:
        Refusal: the data is damaged, or out of bounds.
    """
    encoding = data.attrs.get("encoding", "")
    compression = data.attrs.get("compression", "")
    if encoding not in ("", "csv", "base64"):
        raise Refusal("data-encoding", data.line, found=encoding)
    if encoding == "":
        if not data.cells or data.cells.isspace():
            return []
        raw = _COMMENT.sub(b"", data.cells) if b"<!--" in data.cells else data.cells
        if b"<chunk" not in raw:
            return [Patch(0, 0, width, height, _from_tiles(raw, width * height))]
        return _chunks_of_tiles(reading, data, raw)
    chunks = data.all("chunk")
    if not chunks:
        if not data.text or data.text.isspace():
            return []  # as Tiled reads it: a layer on which nothing was painted
        cells = _decoded(data.text, encoding, compression, width * height)
        data.text = ""
        return [Patch(0, 0, width, height, cells)]
    if len(chunks) > BOUNDS.chunks:
        raise Refusal("chunks", data.line, limit=BOUNDS.chunks)
    patches: list[Patch] = []
    for chunk in chunks:
        x, y, w, h = _place(reading, chunk)
        patches.append(Patch(x, y, w, h, _decoded(chunk.text, encoding, compression, w * h)))
    return patches


def _place(reading: Reading, chunk: Node) -> tuple[int, int, int, int]:
    reach = BOUNDS.chunk_reach
    x, y = (_coordinate(reading, chunk, name) for name in ("x", "y"))
    w, h = (reading.whole(chunk, name, 16, 1, reach) for name in ("width", "height"))
    if max(abs(x), abs(y), abs(x + w), abs(y + h)) > reach:
        raise Refusal("chunk-far", chunk.line, found=f"{x}, {y}", limit=reach)
    if w * h > BOUNDS.area:
        raise Refusal("map-size", chunk.line, found=f"{w} × {h}", limit="1024 × 1024")
    reading.shared.spent.fill(w * h, chunk.line)
    return x, y, w, h


def _coordinate(reading: Reading, chunk: Node, name: str) -> int:
    return int(reading.real(chunk, name, 0))


def _chunks_of_tiles(reading: Reading, data: Node, raw: bytes) -> list[Patch]:
    patches: list[Patch] = []
    for found in _CHUNK.finditer(raw):
        if len(patches) >= BOUNDS.chunks:
            raise Refusal("chunks", data.line, limit=BOUNDS.chunks)
        text = found[1] if found[1] is not None else found[3]
        attrs = {key.decode(): value.decode("utf-8", "replace") for key, value in _ATTRIBUTE.findall(text)}
        x, y, w, h = _place(reading, Node("chunk", attrs, data.line))
        patches.append(Patch(x, y, w, h, _from_tiles(found[2] or b"", w * h)))
    return patches


def _from_tiles(raw: bytes, expected: int) -> array[int]:
    """Cells from ``<tile gid="…"/>`` elements: first as Tiled writes them, quickly, then in any other spelling."""
    plain = raw.count(b'<tile gid="')
    if plain + raw.count(b"<tile/>") == raw.count(b"<") == expected and raw.count(b'"/>') == plain:
        numbers = raw.replace(b"<tile/>", b'<tile gid="0"/>').translate(None, _PLAIN_TILES)
        try:
            return array("I", _GIDS.decode(b"[" + numbers.removesuffix(b"/").replace(b"/", b",") + b"]"))
        except msgspec.MsgspecError:
            pass
    gids = _TILE.findall(raw)
    if len(gids) != raw.count(b"<tile"):
        raise Refusal("data-gid", found="an element that is not a tile")
    if len(gids) != expected:
        raise Refusal("data-size", found=len(gids), expected=expected)
    return _whole_numbers([gid or b"0" for gid in gids])


def _decoded(text: str, encoding: str, compression: str, expected: int) -> array[int]:
    if encoding == "csv":
        return _from_csv(text, expected)
    try:
        packed = binascii.a2b_base64(text.encode("ascii").translate(None, _SPACE), strict_mode=True)
    except (binascii.Error, ValueError):
        raise Refusal("data-broken", why="it is not base64") from None
    return _from_bytes(_inflated(packed, compression, expected * 4), expected)


def _from_csv(text: str, expected: int) -> array[int]:
    found = text.count(",") + 1
    if not expected <= found <= expected + 1:
        raise Refusal("data-size", found=found if text.strip() else 0, expected=expected)
    try:
        cells = array("I", _GIDS.decode(b"[" + text.encode("utf-8") + b"]"))
    except msgspec.MsgspecError:
        words = text.encode("utf-8", "replace").split(b",")
        if not words[-1].strip():  # some tools end the last row with a comma too
            words.pop()
        cells = _whole_numbers(words)
    if len(cells) != expected:
        raise Refusal("data-size", found=len(cells), expected=expected)
    return cells


def _whole_numbers(words: list[bytes]) -> array[int]:
    """Gids from digits. Not ``int`` alone, which takes ``1_0`` and ``٣`` too."""
    cells = array("I")
    try:
        if max(map(len, words), default=0) > 64:
            raise ValueError
        cells.extend(map(int, words))
    except (ValueError, OverflowError):
        wrong = next((word for word in words if not word.strip().isdigit() or len(word) > 10), words[-1])
        raise Refusal("data-gid", found=wrong[:40].decode("utf-8", "replace") or "nothing") from None
    return cells


def _inflated(packed: bytes, compression: str, expected: int) -> bytes:
    """The layer's bytes; never more than one byte too many."""
    match compression:
        case "" | "none":
            return packed
        case "zlib" | "gzip":
            inflater = zlib.decompressobj(47)  # either header: some tools write the one and name the other
            try:
                found = inflater.decompress(packed, expected + 1)
            except zlib.error:
                raise Refusal("data-broken", why=f"it is not {compression}") from None
            if len(found) <= expected and not inflater.eof:
                raise Refusal("data-broken", why="it is cut off")
            return found
        case "zstd":
            return _from_zstd(packed, expected)
        case other:
            raise Refusal("data-compression", found=other)


def _from_zstd(packed: bytes, expected: int) -> bytes:
    if zstandard is None:
        raise Refusal("data-zstd")
    # Not decompress(): its max_output_size is ignored where the frame states a size of its own.
    try:
        with zstandard.ZstdDecompressor(max_window_size=BOUNDS.zstd_window).stream_reader(packed) as stream:
            return bytes(stream.read(expected + 1))
    except (zstandard.ZstdError, MemoryError):
        raise Refusal("data-broken", why="it is not zstd, or needs too much memory") from None


def _from_bytes(data: bytes, expected: int) -> array[int]:
    if len(data) != expected * 4:
        found = f"{len(data) // 4} or more" if len(data) > expected * 4 else len(data) // 4
        raise Refusal("data-size", found=found, expected=expected)
    cells = array("I")
    cells.frombytes(data)
    if sys.byteorder == "big":
        cells.byteswap()
    return cells
