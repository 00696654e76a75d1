"""Tile, object and image layers → the layers of :class:`MapDef`, in the order in which Tiled draws them."""

from __future__ import annotations

import dataclasses
from array import array
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from game.content.tiled.bounds import BOUNDS
from game.content.tiled.data import ROTATED_HEX, Patch, read_patches
from game.content.tiled.objects import Objects
from game.content.tiled.pngheader import look_at
from game.content.tiled.problems import Refusal
from game.content.tiled.reading import Reading, label
from game.content.tiled.tilesets import Tilesets
from game.content.tiled.xml import Node
from game.sim.mapdef import GID_MASK, ImageLayer, LayerLook, ObjectLayer, TileLayer

Role = Literal["free", "walls", "above", "roof", "void"]
_ROLES: dict[str, Role] = {"Walls": "walls", "Above": "above", "Roof": "roof", "DreamVoid": "void"}


@dataclass(slots=True)
class Area:
    """Where the map lies among its cells: at (0, 0), unless it is infinite."""

    x: int
    y: int
    width: int
    height: int


@dataclass(slots=True)
class RawTiles:
    """A tile layer before its place in the map is known."""

    node: Node
    look: LayerLook
    patches: list[Patch] = field(default_factory=list)


def read_raw(reading: Reading, node: Node, look: LayerLook, size: tuple[int, int]) -> RawTiles:
    """Decodes a tile layer's data. Raises :class:`Refusal` where it is damaged."""
    width = reading.whole(node, "width", size[0], 0, BOUNDS.side) or size[0]
    height = reading.whole(node, "height", size[1], 0, BOUNDS.side) or size[1]
    data = node.first("data")
    if data is None:
        reading.problem("data-missing", node)
        return RawTiles(node, look)
    chunked = bool(data.children) or b"<chunk" in data.cells
    if not chunked and width * height > BOUNDS.area:
        raise Refusal("map-size", node.line, label(node), found=f"{width} × {height}", limit="1024 × 1024")
    if not chunked and width * height == 0:
        return RawTiles(node, look)
    if not chunked:
        reading.shared.spent.fill(width * height, node.line)
    return RawTiles(node, look, read_patches(reading, data, width, height))


def extent(layers: Sequence[RawTiles], fallback: tuple[int, int]) -> Area:
    """The rectangle of all chunks that hold a tile: what an infinite map is cropped to."""
    used = [patch for layer in layers for patch in layer.patches if any(patch.cells)]
    if not used:
        return Area(0, 0, max(1, fallback[0]), max(1, fallback[1]))
    left, top = min(patch.x for patch in used), min(patch.y for patch in used)
    right = max(patch.x + patch.width for patch in used)
    bottom = max(patch.y + patch.height for patch in used)
    return Area(left, top, right - left, bottom - top)


def place(raw: RawTiles, area: Area) -> array[int]:
    """The layer as one grid as large as the map."""
    if len(raw.patches) == 1:
        only = raw.patches[0]
        if (only.x, only.y, only.width, only.height) == (area.x, area.y, area.width, area.height):
            return only.cells
    cells = array("I", bytes(4 * area.width * area.height))
    for patch in raw.patches:
        left, right = max(patch.x, area.x), min(patch.x + patch.width, area.x + area.width)
        if left >= right:
            continue
        for y in range(max(patch.y, area.y), min(patch.y + patch.height, area.y + area.height)):
            source = (y - patch.y) * patch.width - patch.x
            target = (y - area.y) * area.width - area.x
            cells[target + left : target + right] = patch.cells[source + left : source + right]
    return cells


def checked(reading: Reading, raw: RawTiles, cells: array[int], tilesets: Tilesets) -> array[int]:
    """The grid without the hexagonal bit; gids that name no tile are told, with how many cells have them."""
    used = set(cells)
    if any(gid & ROTATED_HEX for gid in used):
        cells = array("I", [gid & ~ROTATED_HEX for gid in cells])
        used = set(cells)
    unknown = {gid for gid in used if gid & GID_MASK and tilesets.tile(gid & GID_MASK) is None}
    unknown = {gid for gid in unknown if not tilesets.excuses(gid & GID_MASK)}
    if unknown:
        counts = Counter(cells) if len(unknown) <= BOUNDS.problems_of_a_kind else {}
        for gid in sorted(unknown)[: BOUNDS.problems_of_a_kind + 1]:
            reading.problem("gid-unknown", raw.node, gid=gid & GID_MASK, count=counts.get(gid, "some"))
    # A gid of flip bits alone shows nothing.
    if any(gid and not gid & GID_MASK for gid in used):
        cells = array("I", [gid if gid & GID_MASK else 0 for gid in cells])
    return cells


def tile_layer(look: LayerLook, cells: array[int]) -> TileLayer:
    """A finished tile layer with its role, which its class or else its name says."""
    role = _ROLES.get(look.cls) or _ROLES.get(look.name) or "free"
    return TileLayer(look, cells, role)


def object_layer(
    reading: Reading, node: Node, look: LayerLook, objects: Objects, shift: tuple[float, float]
) -> ObjectLayer:
    """An object layer; objects that cannot be read are told and left out."""
    order = reading.word(node, "draworder", ("topdown", "index"))
    found = []
    for child in node.all("object"):
        try:
            found.append(objects.read(reading, child, shift))
        except Refusal as refusal:
            reading.refused(refusal, child)
            if refusal.code == "objects":
                break
    return ObjectLayer(look, tuple(found), order)  # type: ignore[arg-type]


def image_layer(reading: Reading, node: Node, look: LayerLook, shift: tuple[float, float]) -> ImageLayer:
    """An image layer, which may be without an image."""
    image = node.first("image")
    picture, size, key = "", None, ""
    if image is None or not image.attrs.get("source"):
        reading.problem("image-embedded" if image is not None and image.first("data") else "image-none", image or node)
    else:
        picture, size = look_at(reading, image, image.attrs["source"])
        key = reading.color(image, "trans")
    if size is None and image is not None:
        size = tuple(reading.whole(image, name, 0, 0, BOUNDS.image_side) for name in ("width", "height"))  # type: ignore[assignment]
    return ImageLayer(
        look=dataclasses.replace(look, offset_x=look.offset_x + shift[0], offset_y=look.offset_y + shift[1]),
        picture=picture,
        size=size or (0, 0),
        repeat_x=reading.flag(node, "repeatx", False),
        repeat_y=reading.flag(node, "repeaty", False),
        transparent=key,
    )
