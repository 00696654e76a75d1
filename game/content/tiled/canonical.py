"""The canonical map: what a stranger's map comes down to, in the plainest TMX there is, read by pytmx.

It has one ``layer`` for each tile layer (plain base64, rows that are empty at its top and bottom cut off), one
tileset for each tileset and an object for each tile that objects show; no group, chunk, property, flag 28, path or
picture. pytmx registers every tile with its flips and reads the grids, and what it read is what fills
:class:`MapDef`. What it would lose (order, opacity, templates, shapes, classes…) never goes through it.

Two deviations from plain pytmx, both measured: its gid lookup costs a dictionary, two tuples and three calls for
each *cell*, so it is asked once for each distinct tile (:class:`_Memo`: 1.7 s → 0.3 s for 1024²); and it keeps grids
as lists of lists, eight bytes a cell for all layers at once, so each layer is packed as soon as it is read. Maps
beyond ``BOUNDS.pytmx_cells`` would still break the promise of a second; of those pytmx reads one cell for each
distinct tile, and the grids are taken from the gate.
"""

from __future__ import annotations

import base64
import sys
from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import chain
from xml.etree import ElementTree

import pytmx

from game.content.tiled.bounds import BOUNDS
from game.sim.mapdef import FLIP_DIAGONAL, FLIP_X, FLIP_Y, TilesetDef


@dataclass(slots=True)
class Grid:
    """A tile layer on its way through pytmx."""

    name: str
    cells: array[int]
    """``width * height`` gids; replaced by what pytmx read."""


@dataclass(slots=True)
class CanonicalMap:
    """A map's measures and what pytmx has to read of it."""

    width: int
    height: int
    tile_w: int
    tile_h: int
    tilesets: Sequence[TilesetDef]
    grids: Sequence[Grid]
    object_gids: Sequence[int]
    """The gids of tile objects, each once."""


class _Memo(dict[int, int]):
    """Asks pytmx once for each distinct gid."""

    def __init__(self, ask: Callable[[int], int]) -> None:
        self._ask = ask

    def __missing__(self, gid: int) -> int:
        answer = self[gid] = self._ask(gid)
        return answer


class PackedTiledMap(pytmx.TiledMap):  # type: ignore[misc]
    """pytmx's map, with packed grids and without pictures: those are named here and loaded by whoever draws."""

    def __init__(self) -> None:
        super().__init__()
        self.filename = "canonical.tmx"
        self.packed: dict[int, array[int]] = {}
        """Grids in pytmx's own gids, by layer id."""
        self.register_gid_check_flags = _Memo(super().register_gid_check_flags).__getitem__

    def add_layer(self, layer: object) -> None:
        """Packs a tile layer as soon as pytmx has read it."""
        if isinstance(layer, pytmx.TiledTileLayer):
            self.packed[layer.id] = array("I", chain.from_iterable(layer.data))
            layer.data = []
        super().add_layer(layer)

    def reload_images(self) -> None:
        """Loads nothing: pictures are bounded by their headers and opened by the view."""

    def tiled_gids(self) -> list[int]:
        """The gid that Tiled wrote, flips included, for every gid of pytmx's."""
        gids = [0] * self.maxgid
        for number, entries in self.gidmap.items():
            for gid, flags in entries:
                bits = 0
                if flags is not None:
                    bits |= FLIP_X if flags.flipped_horizontally else 0
                    bits |= FLIP_Y if flags.flipped_vertically else 0
                    bits |= FLIP_DIAGONAL if flags.flipped_diagonally else 0
                gids[gid] = number | bits
        return gids


def element(canonical: CanonicalMap) -> tuple[ElementTree.Element, list[int]]:
    """The canonical map as an element tree, and for each grid the cells that were cut off its top (-1: only distinct
    tiles are in).
    """
    root = ElementTree.Element(
        "map",
        version="1.10",
        orientation="orthogonal",
        renderorder="right-down",
        width=str(canonical.width),
        height=str(canonical.height),
        tilewidth=str(canonical.tile_w),
        tileheight=str(canonical.tile_h),
    )
    for tileset in canonical.tilesets:
        ElementTree.SubElement(
            root,
            "tileset",
            firstgid=str(tileset.first_gid),
            name=tileset.name,
            tilewidth=str(tileset.tile_w),
            tileheight=str(tileset.tile_h),
            tilecount=str(len(tileset.tiles)),
            columns=str(tileset.columns),
        )
    whole = sum(len(grid.cells) for grid in canonical.grids) <= BOUNDS.pytmx_cells
    cuts = []
    for number, grid in enumerate(canonical.grids, 1):
        cells, cut = _rows(grid.cells, canonical.width) if whole else (array("I", sorted(set(grid.cells))), -1)
        cuts.append(cut)
        width = canonical.width if whole else len(cells)
        height = len(cells) // width if width else 0
        layer = ElementTree.SubElement(
            root, "layer", id=str(number), name=grid.name, width=str(width), height=str(height)
        )
        data = ElementTree.SubElement(layer, "data", encoding="base64")
        data.text = base64.b64encode(_little(cells)).decode("ascii")
    group = ElementTree.SubElement(root, "objectgroup", id=str(len(canonical.grids) + 1), name="")
    for number, gid in enumerate(canonical.object_gids, 1):
        ElementTree.SubElement(group, "object", id=str(number), gid=str(gid), x="0", y="0", width="0", height="0")
    return root, cuts


def read_with_pytmx(canonical: CanonicalMap) -> tuple[list[array[int]], dict[int, int]]:
    """What pytmx makes of the canonical map.

    Returns:
        The grids, in the order of ``canonical.grids``, as Tiled writes them; and for each gid of an object the gid
        that pytmx made of it.
    """
    root, cuts = element(canonical)
    read = PackedTiledMap()
    read.parse_xml(root)
    gids = read.tiled_gids()
    size = canonical.width * canonical.height
    grids = []
    for number, (grid, cut) in enumerate(zip(canonical.grids, cuts, strict=True), 1):
        if cut < 0:
            grids.append(grid.cells)
            continue
        cells = array("I", map(gids.__getitem__, read.packed.pop(number)))
        if len(cells) != size:
            full = array("I", bytes(4 * cut))
            full.extend(cells)
            full.frombytes(bytes(4 * (size - len(full))))
            cells = full
        grids.append(cells)
    return grids, {gid: gids[thing.gid] for gid, thing in zip(canonical.object_gids, read.objects, strict=True)}


def _rows(cells: array[int], width: int) -> tuple[array[int], int]:
    """The grid without the empty rows at its top and bottom, and how many cells the top ones were.

    >>> _rows(array("I", [0, 0, 0, 7, 0, 0]), 2)
    (array('I', [0, 7]), 2)
    """
    raw = cells.tobytes()
    row = width * 4
    top = (len(raw) - len(raw.lstrip(b"\0"))) // row
    bottom = -(-len(raw.rstrip(b"\0")) // row)
    if top >= bottom:
        return array("I"), 0
    return cells[top * width : bottom * width], top * width


def _little(cells: array[int]) -> bytes:
    """Cells as TMX has them: little-endian."""
    if sys.byteorder == "big":
        cells = array("I", cells)
        cells.byteswap()
    return cells.tobytes()
