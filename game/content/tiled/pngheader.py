"""What a picture is and how large, told by its first bytes: nothing is decoded here, and nothing is decoded later
that failed here.

Only PNG is drawn. Its size is bounded before any decoder sees it: 41 bytes can promise gigabytes.
"""

from __future__ import annotations

import struct
import zlib

from game.content.files import FileProblem, said
from game.content.tiled.bounds import BOUNDS
from game.content.tiled.problems import Refusal
from game.content.tiled.reading import Reading
from game.content.tiled.xml import Node

HEADER = 33
"""Bytes up to the end of the first chunk."""
_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_OTHERS = (
    (b"\xff\xd8\xff", "JPEG"),
    (b"GIF8", "GIF"),
    (b"BM", "BMP"),
    (b"RIFF", "WebP"),
    (b"II*\0", "TIFF"),
    (b"MM\0*", "TIFF"),
    (b"8BPS", "Photoshop"),
    (b"<svg", "SVG"),
    (b"<?xml", "SVG"),
    (b"\0\0\1\0", "icon"),
    (b"version https://git-lfs", "Git LFS pointer instead of a"),
)
_BY_ENDING = frozenset(
    ["tga", "pcx", "ase", "aseprite", "svg", "ico", "psd", "tif", "tiff", "webp", "xcf", "ora", "kra"]
)
_DEPTHS = {0: (1, 2, 4, 8, 16), 2: (8, 16), 3: (1, 2, 4, 8), 4: (8, 16), 6: (8, 16)}


def png_size(head: bytes, size: int, name: str) -> tuple[int, int]:
    """Width and height in pixels.

    Args:
        head: the file's first :data:`HEADER` bytes.
        size: its length.
        name: what messages call it.

    Raises:
        Refusal: another kind of picture (a warning's code), damaged, or out of bounds.
    """
    if size > BOUNDS.image_bytes:
        raise Refusal("file-too-large", name=name, limit=said(BOUNDS.image_bytes))
    if not head.startswith(_SIGNATURE):
        for magic, kind in _OTHERS:
            if head.startswith(magic):
                raise Refusal("image-kind", name=name, found=kind)
        if name.rpartition(".")[2].lower() in _BY_ENDING:
            raise Refusal("image-kind", name=name, found=name.rpartition(".")[2].lower())
        raise Refusal("image-not-png", name=name)
    if len(head) < HEADER or head[8:16] != b"\0\0\0\rIHDR":
        raise Refusal("image-header", name=name, why="its header is cut off")
    width, height, depth, color, compression, filtering, interlace = struct.unpack(">IIBBBBB", head[16:29])
    if zlib.crc32(head[12:29]) != struct.unpack(">I", head[29:33])[0]:
        raise Refusal("image-header", name=name, why="its header's checksum is wrong")
    if depth not in _DEPTHS.get(color, ()) or compression or filtering or interlace > 1:
        raise Refusal("image-header", name=name, why="its header has values that no PNG has")
    if not (0 < width <= BOUNDS.image_side and 0 < height <= BOUNDS.image_side):
        raise Refusal("image-size", name=name, found=f"{width} × {height}", limit=BOUNDS.image_side)
    return width, height


def look_at(reading: Reading, node: Node, source: str) -> tuple[str, tuple[int, int] | None]:
    """Finds a picture that a map names and reads its header, once for each picture.

    Returns:
        Its name, and its size; the size is ``None`` where a placeholder has to be drawn, and the name is empty where
        it may not be read at all. Either way the problem was told.
    """
    shared = reading.shared
    try:
        name = shared.files.resolve(reading.file, source)
    except FileProblem as problem:
        reading.unreadable(problem, node)
        return "", None
    if name not in shared.images:
        if len(shared.images) >= BOUNDS.images:
            raise Refusal("images", node.line, limit=BOUNDS.images)
        shared.images[name] = None
        try:
            shared.images[name] = png_size(*shared.files.head(name, HEADER), name)
        except FileProblem as problem:
            reading.unreadable(problem, node, "image-missing" if problem.code == "file-missing" else "")
        except Refusal as refusal:
            reading.refused(refusal, node)
    return name, shared.images[name]
