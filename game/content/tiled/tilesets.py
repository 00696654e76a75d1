"""Tilesets: embedded ones, .tsx, .tsj and .json, sheets and collections of pictures → :class:`TilesetDef`.

Surprise: the tiles of a sheet are made when they are asked for (:class:`SheetTiles`). A map may name four million of
them and use ten.
"""

from __future__ import annotations

import dataclasses
import posixpath
from collections.abc import Container, Iterator, Mapping

from game.content.files import FileProblem
from game.content.tiled.bounds import BOUNDS
from game.content.tiled.document import read_document
from game.content.tiled.pngheader import look_at
from game.content.tiled.problems import Refusal
from game.content.tiled.properties import read_properties
from game.content.tiled.reading import Reading, label, to_real
from game.content.tiled.shapes import read_shapes
from game.content.tiled.xml import Node
from game.sim.mapdef import Shape, TileDef, TilesetDef, Value

_ALIGNMENTS = (
    "unspecified",
    "topleft",
    "top",
    "topright",
    "left",
    "center",
    "right",
    "bottomleft",
    "bottom",
    "bottomright",
)


class SheetTiles(Mapping[int, TileDef]):
    """The tiles of one picture cut into a grid, by local id. Those without anything of their own are made on demand."""

    def __init__(
        self, picture: str, size: tuple[int, int], margin: int, spacing: int, columns: int, count: int
    ) -> None:
        self.picture = picture
        self._size = size
        self._margin = margin
        self._spacing = spacing
        self._columns = columns
        self._count = count
        self._described: dict[int, TileDef] = {}
        self._made: dict[int, TileDef] = {}

    def describe(self, tile: TileDef) -> None:
        """Gives a tile something of its own."""
        self._described[tile.id] = tile

    def described(self) -> Mapping[int, TileDef]:
        """The tiles that have something of their own."""
        return self._described

    def rect(self, id: int) -> tuple[int, int, int, int]:
        """Where a tile stands in the picture, in pixels."""
        w, h = self._size
        column, row = id % self._columns, id // self._columns
        return self._margin + column * (w + self._spacing), self._margin + row * (h + self._spacing), w, h

    def __getitem__(self, id: int) -> TileDef:
        found = self._described.get(id) or self._made.get(id)
        if found is None:
            if not 0 <= id < self._count:
                raise KeyError(id)
            found = self._made[id] = TileDef(id, self.picture, self.rect(id))
        return found

    def __iter__(self) -> Iterator[int]:
        return iter(range(self._count))

    def __len__(self) -> int:
        return self._count

    def __contains__(self, id: object) -> bool:
        return isinstance(id, int) and 0 <= id < self._count

    def layout(self) -> tuple[object, ...]:
        """All that plain tiles follow from, for the content hash."""
        return (self.picture, self._size, self._margin, self._spacing, self._columns, self._count)


class Tilesets:
    """The tilesets of a map while it is read: by first gid, and by the file they came from."""

    def __init__(self) -> None:
        self.found: list[TilesetDef] = []
        self._missing: set[int] = set()
        self._read: dict[str, TilesetDef | None] = {}
        self._shapes = 0

    def read_all(self, reading: Reading, root: Node) -> None:
        """Reads every tileset of a map. Raises :class:`Refusal` only where there are too many."""
        nodes = root.all("tileset")
        if len(nodes) > BOUNDS.tilesets:
            raise Refusal("tilesets", nodes[-1].line, limit=BOUNDS.tilesets)
        for node in nodes:
            first = 0
            try:
                first = reading.whole(node, "firstgid", 0, 0, 0x0FFFFFFF)
                if first < 1:
                    found = node.attrs.get("firstgid", "missing")
                    raise Refusal("tileset-firstgid", node.line, label(node), found=found)
                self.add(reading, node, first)
            except Refusal as refusal:
                reading.refused(refusal, node)
                self._missing.add(first)
                self.found.append(TilesetDef(node.attrs.get("name", ""), first, {}))
        self._sort(reading)

    def add(self, reading: Reading, node: Node, first_gid: int) -> None:
        """Reads one tileset and gives it its place among the gids."""
        tileset = self._external(reading, node) if node.attrs.get("source") else self._tileset(reading, node, "")
        if tileset is None:
            self._missing.add(first_gid)
            name = posixpath.basename(node.attrs.get("source", "").replace("\\", "/"))
            reading.problem("tileset-missing", node, name=node.attrs.get("source") or node.attrs.get("name", ""))
            tileset = TilesetDef(posixpath.splitext(name)[0], first_gid, {})
        elif isinstance(tileset.tiles, SheetTiles) and not tileset.tiles:
            self._missing.add(first_gid)  # its picture is missing and nobody knows how large it is
        self.found.append(dataclasses.replace(tileset, first_gid=first_gid))

    def _sort(self, reading: Reading) -> None:
        self.found.sort(key=lambda tileset: tileset.first_gid)
        for tileset, after in zip(self.found, self.found[1:], strict=False):
            last = (
                max(tileset.tiles, default=0) if not isinstance(tileset.tiles, SheetTiles) else len(tileset.tiles) - 1
            )
            if tileset.first_gid + last >= after.first_gid and tileset.tiles:
                reading.problem(
                    "tileset-overlap", object=f'tileset "{tileset.name}"', name=tileset.name, other=after.name
                )

    def of(self, number: int) -> TilesetDef | None:
        """The tileset that a gid without flip bits falls into."""
        for tileset in reversed(self.found):
            if tileset.first_gid <= number:
                return tileset
        return None

    def tile(self, number: int) -> TileDef | None:
        """The tile that a gid without flip bits names."""
        tileset = self.of(number)
        return tileset.tiles.get(number - tileset.first_gid) if tileset else None

    def excuses(self, number: int) -> bool:
        """True where the gid belongs to a tileset that could not be read: that was told already."""
        tileset = self.of(number)
        return tileset is not None and tileset.first_gid in self._missing

    def gid_from_file(self, reading: Reading, node: Node, local: int) -> int:
        """The map's gid for a tile of a template's tileset, which the map may not have: then it gets it here."""
        name = reading.shared.files.resolve(reading.file, node.attrs.get("source", ""))
        for tileset in self.found:
            if tileset.source == name:
                return tileset.first_gid + local
        if len(self.found) >= BOUNDS.tilesets:
            raise Refusal("tilesets", node.line, limit=BOUNDS.tilesets)
        last = self.found[-1] if self.found else None
        first_gid = last.first_gid + max(max(last.tiles, default=0) + 1, 65_536) if last else 1
        self.add(reading, node, first_gid)
        return first_gid + local

    def _external(self, reading: Reading, node: Node) -> TilesetDef | None:
        source = node.attrs["source"]
        try:
            name = reading.shared.files.resolve(reading.file, source)
            if name not in self._read:
                self._read[name] = None
                root = read_document(reading.shared, name)
                inner = Reading(name, reading.shared)
                if root.tag != "tileset":
                    raise Refusal("not-a-tileset", node.line, name=name, found=root.tag)
                try:
                    self._read[name] = self._tileset(inner, root, name)
                except Refusal as refusal:
                    inner.refused(refusal, root)
        except FileProblem as problem:
            reading.unreadable(problem, node, "tileset-file-missing" if problem.code == "file-missing" else "")
            return None
        except Refusal as refusal:
            if refusal.code in ("not-a-tileset", "text-total"):
                reading.refused(refusal, node)
            else:
                Reading(name, reading.shared).refused(refusal)
            return None
        return self._read[name]

    def _tileset(self, reading: Reading, node: Node, source: str) -> TilesetDef:
        side = BOUNDS.tile_side
        width, height = (reading.whole(node, name, 0, 0, side) for name in ("tilewidth", "tileheight"))
        properties = read_properties(reading, node)
        offset = node.first("tileoffset")
        image = node.first("image")
        tiles: Mapping[int, TileDef]
        columns, key = 0, ""
        if image is not None:
            if not (width and height):
                raise Refusal("tileset-tile-size", node.line, label(node), found=f"{width} × {height}", limit=side)
            sheet, columns = self._sheet(reading, node, image, (width, height))
            self._describe_sheet(reading, node, sheet, properties)
            tiles, key = sheet, reading.color(image, "trans")
        else:
            tiles = self._collection(reading, node, properties)
        return TilesetDef(
            name=node.attrs.get("name", "") or posixpath.splitext(posixpath.basename(source))[0],
            first_gid=0,
            tiles=tiles,
            tile_w=width,
            tile_h=height,
            columns=columns,
            offset_x=reading.whole(offset, "x", 0, -int(BOUNDS.number), int(BOUNDS.number))
            if offset is not None
            else 0,
            offset_y=reading.whole(offset, "y", 0, -int(BOUNDS.number), int(BOUNDS.number))
            if offset is not None
            else 0,
            object_alignment=reading.word(node, "objectalignment", _ALIGNMENTS),
            transparent=key,
            source=source,
            properties=properties,
        )

    def _sheet(self, reading: Reading, node: Node, image: Node, size: tuple[int, int]) -> tuple[SheetTiles, int]:
        """Cuts a picture into tiles: by its real size where it is there, by what the tileset says where it is not."""
        w, h = size
        margin, spacing = (reading.whole(node, name, 0, 0, BOUNDS.tile_side) for name in ("margin", "spacing"))
        picture, real = self._picture(reading, image)
        said = tuple(reading.whole(image, name, 0, 0, 1 << 24) for name in ("width", "height"))
        if real and said != (0, 0) and said != real:
            found, expected = f"{real[0]} × {real[1]}", f"{said[0]} × {said[1]}"
            reading.problem("image-other-size", image, label(node), name=picture, found=found, expected=expected)
        width, height = real or said
        columns = max(0, (width - margin + spacing) // (w + spacing))
        rows = max(0, (height - margin + spacing) // (h + spacing))
        count = columns * rows
        if not count and not real:
            count = reading.whole(node, "tilecount", 0, 0, 1 << 24)
            columns = reading.whole(node, "columns", 1, 0, 1 << 24) or 1
        if count > BOUNDS.tileset_tiles:
            raise Refusal("tileset-tiles", node.line, label(node), found=count, limit=BOUNDS.tileset_tiles)
        return SheetTiles(picture, size, margin, spacing, max(1, columns), count), max(1, columns)

    def _describe_sheet(self, reading: Reading, node: Node, sheet: SheetTiles, properties: Mapping[str, Value]) -> None:
        """Fills in the tiles that the tileset says something about."""
        glow = properties.get("emissive")
        twin = glow if isinstance(glow, str) else ""
        for id, tile in self._tile_nodes(reading, node):
            if id not in sheet:
                continue
            own = self._tile_properties(reading, tile)
            lit = bool(twin) and own.get("lit") not in (None, False, "")
            sheet.describe(
                TileDef(
                    id=id,
                    picture=sheet.picture,
                    rect=sheet.rect(id),
                    cls=tile.attrs.get("type") or tile.attrs.get("class", ""),
                    emissive=twin if lit else "",
                    emissive_rect=sheet.rect(id) if lit else (0, 0, 0, 0),
                    shapes=self._tile_shapes(reading, tile),
                    frames=_frames(reading, tile, sheet),
                    properties=own,
                )
            )

    def _collection(self, reading: Reading, node: Node, properties: Mapping[str, Value]) -> dict[int, TileDef]:
        tiles: dict[int, TileDef] = {}
        nodes = list(self._tile_nodes(reading, node))
        ids = {id for id, tile in nodes if tile.first("image") is not None}
        for id, tile in nodes:
            image = tile.first("image")
            if image is None:
                continue
            own = self._tile_properties(reading, tile)
            picture, rect, emissive, emissive_rect = self._place(reading, tile, image, own, properties)
            tiles[id] = TileDef(
                id=id,
                picture=picture,
                rect=rect,
                cls=tile.attrs.get("type") or tile.attrs.get("class", ""),
                emissive=emissive,
                emissive_rect=emissive_rect,
                shapes=self._tile_shapes(reading, tile),
                frames=_frames(reading, tile, ids),
                properties=own,
            )
        return tiles

    def _place(
        self, reading: Reading, tile: Node, image: Node, own: Mapping[str, Value], properties: Mapping[str, Value]
    ) -> tuple[str, tuple[int, int, int, int], str, tuple[int, int, int, int]]:
        """Where the pixels of a collection's tile are, and those that glow: in the atlas if there is one."""
        atlas, glowing, at, twin = (
            value if isinstance(value, str) else ""
            for value in (properties.get("atlas"), properties.get("atlas_emissive"), own.get("at"), own.get("emissive"))
        )
        if atlas and at:
            place = _four(at)
            if place:
                lit = bool(glowing and twin)
                return atlas, place, glowing if lit else "", place if lit else (0, 0, 0, 0)
            reading.problem("atlas-place", tile, found=at)
        picture, real = self._picture(reading, image)
        said = tuple(reading.whole(image, name, 0, 0, BOUNDS.image_side) for name in ("width", "height"))
        width, height = real or said
        x, y = (reading.whole(tile, name, 0, 0, BOUNDS.image_side) for name in ("x", "y"))
        w = reading.whole(tile, "width", 0, 0, BOUNDS.image_side) or width
        h = reading.whole(tile, "height", 0, 0, BOUNDS.image_side) or height
        x, y = min(x, width), min(y, height)
        rect = (x, y, min(w, width - x), min(h, height - y))
        return picture, rect, twin, rect if twin else (0, 0, 0, 0)

    def _picture(self, reading: Reading, image: Node) -> tuple[str, tuple[int, int] | None]:
        source = image.attrs.get("source", "")
        if not source:
            reading.problem("image-embedded" if image.first("data") else "image-none", image)
            return "", None
        return look_at(reading, image, source)

    def _tile_nodes(self, reading: Reading, node: Node) -> Iterator[tuple[int, Node]]:
        seen: set[int] = set()
        for tile in node.all("tile"):
            value = to_real(tile.attrs.get("id", ""))
            if value is None or not 0 <= value < 1 << 24 or value != int(value):
                raise Refusal("tile-id", tile.line, found=tile.attrs.get("id", "missing"), limit=(1 << 24) - 1)
            id = int(value)
            if id in seen:
                reading.problem("tile-double", tile, id=id)
                continue
            seen.add(id)
            if len(seen) > BOUNDS.tileset_tiles:
                raise Refusal("tileset-tiles", tile.line, found=len(seen), limit=BOUNDS.tileset_tiles)
            yield id, tile

    def _tile_properties(self, reading: Reading, tile: Node) -> dict[str, Value]:
        """The tile's properties; Tiled 1.0 hung some of them on its collision group."""
        group = tile.first("objectgroup")
        inner = read_properties(reading, group) if group is not None else {}
        return {**inner, **read_properties(reading, tile)}

    def _tile_shapes(self, reading: Reading, tile: Node) -> tuple[Shape, ...]:
        group = tile.first("objectgroup")
        if group is None:
            return ()
        nodes = group.all("object")
        self._shapes += len(nodes)
        if self._shapes > BOUNDS.tile_shapes:
            raise Refusal("tile-shapes", tile.line, limit=BOUNDS.tile_shapes)
        return read_shapes(reading, nodes, label(tile))


def _frames(reading: Reading, tile: Node, known: Container[int]) -> tuple[tuple[int, int], ...]:
    animation = tile.first("animation")
    if animation is None:
        return ()
    nodes = animation.all("frame")
    if len(nodes) > BOUNDS.frames:
        raise Refusal("frames", animation.line, label(tile), limit=BOUNDS.frames)
    frames = []
    for node in nodes:
        id = reading.whole(node, "tileid", 0, 0, 1 << 24)
        if id not in known:
            reading.problem("frame-missing", node, label(tile), id=id)
            continue
        frames.append((id, max(1, reading.whole(node, "duration", 100, 0, int(BOUNDS.number)))))
    return tuple(frames)


def _four(text: str) -> tuple[int, int, int, int] | None:
    """``"x,y,w,h"`` as whole numbers inside a picture."""
    parts = text.split(",")
    if len(parts) != 4 or not all(part.strip().isdecimal() and len(part) < 8 for part in parts):
        return None
    x, y, w, h = (int(part) for part in parts)
    return (x, y, w, h) if w and h and x + w <= BOUNDS.image_side and y + h <= BOUNDS.image_side else None
