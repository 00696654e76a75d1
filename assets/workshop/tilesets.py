"""Write themes and collections as the files that Tiled and the game share.

    assets/tiles/<theme>.png, <theme>_emissive.png            a sheet of 16 columns and its glowing twin
    assets/tiles/<collection>.png, <collection>_emissive.png  the atlas that the game draws props from
    assets/tiles/objects/<collection>/*.png                   the same props one by one, for Tiled
    maps/tilesets/*.tsx                                       what the cells and props mean

Surprise: the ids of props are kept.  Maps store them, so a baked prop keeps the id that the committed .tsx gives it,
and a new one takes the next free number.
"""

from __future__ import annotations

import os
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

import pygame

from .art import TILE, Art, Block, Collection, Lamp, Prop, Tile, Value, blank, unlit
from .palette import C, Colour
from .pixels import save_png
from .props import COLLECTIONS
from .themes import THEMES

COLUMNS = 16
"""Tiles across a sheet."""

ATLAS_WIDTH = 512
ATLAS_GAP = 2
"""Pixels between props in the atlas: room for the outline that the dream draws round them."""

TILESETS = Path("maps/tilesets")
TILES = Path("assets/tiles")
_TO_TILES = "../../assets/tiles"
_HEAD = '<?xml version="1.0" encoding="UTF-8"?>'
_VERSIONS = 'version="1.10" tiledversion="1.11.0"'
_KEPT = ("lit", "row", "style", "side")
"""Properties of sheet tiles that the game reads."""


def bake(root: Path, themes: Iterable[str] = (), collections: Iterable[str] = ()) -> list[Path]:
    """Bake sheets and atlases below `root`, all of them when none is named.

    Args:
        root: the folder that holds `assets` and `maps`; ids of props are kept from its .tsx files.
        themes: names in `THEMES`.
        collections: names in `COLLECTIONS`.

    Returns:
        The .tsx files written.
    """
    everything = not (themes or collections)
    written = [_bake_theme(root, name, THEMES[name]()) for name in (THEMES if everything else themes)]
    written += [_bake_collection(root, COLLECTIONS[name]) for name in (COLLECTIONS if everything else collections)]
    return written


# ---------------------------------------------------------------- sheets


def sheet_cells(blocks: Iterable[Block]) -> tuple[dict[int, Tile], dict[str, int], int]:
    """Lay blocks out left to right, top to bottom, each as a rectangle.

    Returns:
        Tile id to tile, block label to the id of its first tile, and the number of cells of the sheet.

    Raises:
        ValueError: a block is wider than the sheet.
    """
    cells: dict[int, Tile] = {}
    starts: dict[str, int] = {}
    left = top = tallest = 0
    for block in blocks:
        if block.columns > COLUMNS:
            raise ValueError(f"block {block.label!r} is {block.columns} tiles wide; a sheet has {COLUMNS}")
        height = -(-len(block.tiles) // block.columns)
        if left + block.columns > COLUMNS:
            left, top, tallest = 0, top + tallest, 0
        starts[block.label] = top * COLUMNS + left
        for i, tile in enumerate(block.tiles):
            cells[(top + i // block.columns) * COLUMNS + left + i % block.columns] = tile
        left += block.columns
        tallest = max(tallest, height)
    return cells, starts, (top + tallest) * COLUMNS


def _bake_theme(root: Path, name: str, blocks: list[Block]) -> Path:
    cells, starts, count = sheet_cells(blocks)
    albedo, emissive = blank(COLUMNS * TILE, count // COLUMNS * TILE)
    for number, tile in cells.items():
        place = (number % COLUMNS * TILE, number // COLUMNS * TILE)
        albedo.blit(tile.albedo, place)
        if tile.emissive is not None:
            emissive.blit(tile.emissive, place)
    save_png(albedo, root / TILES / f"{name}.png")
    save_png(emissive, root / TILES / f"{name}_emissive.png")
    lines = [
        _HEAD,
        f'<tileset {_VERSIONS} name="{name}" tilewidth="{TILE}" tileheight="{TILE}"'
        f' tilecount="{count}" columns="{COLUMNS}">',
        *_properties({"emissive": f"{_TO_TILES}/{name}_emissive.png"}, 1),
        f' <image source="{_TO_TILES}/{name}.png" width="{albedo.get_width()}" height="{albedo.get_height()}"/>',
    ]
    for number, tile in sorted(cells.items()):
        lines += _sheet_tile(number, tile)
    lines += [" <wangsets>", *_wall_terrain(cells, starts), *_carpet_terrains(blocks, starts), " </wangsets>"]
    return _write(root / TILESETS / f"{name}.tsx", [*lines, "</tileset>", ""])


def _sheet_tile(number: int, tile: Tile) -> list[str]:
    properties: dict[str, Value] = {key: tile.properties[key] for key in _KEPT if key in tile.properties}
    if tile.emissive is not None and _glows(tile.emissive):
        properties["lit"] = True
    inner = _properties(properties, 2)
    if tile.solid:
        inner += _shapes([f'   <object id="1" type="Solid" x="0" y="0" width="{TILE}" height="{TILE}"/>'])
    if tile.animation:
        inner.append("  <animation>")
        inner += [f'   <frame tileid="{number + rows * COLUMNS}" duration="{ms}"/>' for rows, ms in tile.animation]
        inner.append("  </animation>")
    if not inner:
        return [f' <tile id="{number}" type="{tile.cls}"/>']
    return [f' <tile id="{number}" type="{tile.cls}">', *inner, " </tile>"]


def _wall_terrain(cells: Mapping[int, Tile], starts: Mapping[str, int]) -> list[str]:
    """The Wang set with which wall tops are painted as terrain."""
    first = starts["caps"]
    lines = [
        f'  <wangset name="Wall tops" type="mixed" tile="{first}">',
        f'   <wangcolor name="wall top" color="#ff8844" tile="{first}" probability="1"/>',
    ]
    for number, tile in sorted(cells.items()):
        if tile.wang is not None:
            lines.append(f'   <wangtile tileid="{number}" wangid="{",".join(map(str, tile.wang))}"/>')
    return [*lines, "  </wangset>"]


def _carpet_terrains(blocks: Iterable[Block], starts: Mapping[str, int]) -> list[str]:
    """A corner Wang set for each block of 3 x 3 trims."""
    lines: list[str] = []
    for block in blocks:
        if block.columns != 3 or len(block.tiles) != 9:
            continue
        first = starts[block.label]
        centre = first + COLUMNS + 1
        lines.append(f'  <wangset name="{block.label}" type="corner" tile="{centre}">')
        lines.append(f'   <wangcolor name="{block.label}" color="#d23f48" tile="{centre}" probability="1"/>')
        for i in range(9):
            column, row = i % 3, i // 3
            corners = (row > 0 and column < 2, row < 2 and column < 2, row < 2 and column > 0, row > 0 and column > 0)
            wangid = ",".join(f"0,{int(corner)}" for corner in corners)
            lines.append(f'   <wangtile tileid="{first + row * COLUMNS + column}" wangid="{wangid}"/>')
        lines.append("  </wangset>")
    return lines


# ---------------------------------------------------------------- collections


@dataclass(slots=True)
class _Frame:
    """One picture of a prop on its way into the atlas."""

    key: str
    prop: Prop
    index: int
    art: Art
    id: int = 0
    at: tuple[int, int] = (0, 0)

    @property
    def file(self) -> str:
        return self.key.replace("~", "_f")


def _bake_collection(root: Path, collection: Collection) -> Path:
    source = root / TILESETS / f"{collection.name}.tsx"
    frames = [
        _Frame(prop.name + (f"~{i}" if i else ""), prop, i, _tidied(art))
        for prop in collection.props.values()
        for i, art in enumerate(prop.frames())
    ]
    _number(frames, _known_ids(source))
    height = _pack(frames)
    atlas, glow = blank(ATLAS_WIDTH, height)
    folder = root / TILES / "objects" / collection.name
    for frame in frames:
        atlas.blit(frame.art.albedo, frame.at)
        save_png(frame.art.albedo, folder / f"{frame.file}.png")
        if frame.art.emissive is not None:
            glow.blit(frame.art.emissive, frame.at)
            save_png(frame.art.emissive, folder / f"{frame.file}_emissive.png")
    _remove_stale(folder, frames)
    save_png(atlas, root / TILES / f"{collection.name}.png")
    save_png(glow, root / TILES / f"{collection.name}_emissive.png")
    sizes = [frame.art.albedo.get_size() for frame in frames]
    lines = [
        _HEAD,
        f'<tileset {_VERSIONS} name="{collection.name}" tilewidth="{max(w for w, _ in sizes)}"'
        f' tileheight="{max(h for _, h in sizes)}" tilecount="{len(frames)}" columns="0"'
        ' objectalignment="bottomleft">',
        *_properties(
            {
                "atlas": f"{_TO_TILES}/{collection.name}.png",
                "atlas_emissive": f"{_TO_TILES}/{collection.name}_emissive.png",
            },
            1,
        ),
        ' <grid orientation="orthogonal" width="1" height="1"/>',
    ]
    ids = {frame.key: frame.id for frame in frames}
    for frame in sorted(frames, key=lambda f: f.id):
        lines += _object_tile(frame, ids, collection.name)
    return _write(source, [*lines, "</tileset>", ""])


def _remove_stale(folder: Path, frames: list[_Frame]) -> None:
    """Delete pictures of props that are no more."""
    current = {f"{frame.file}.png" for frame in frames}
    current |= {f"{frame.file}_emissive.png" for frame in frames if frame.art.emissive is not None}
    for file in folder.glob("*.png"):
        if file.name not in current:
            file.unlink()


def _tidied(art: Art) -> Art:
    """The art with an emissive picture of the albedo's size, or none where nothing glows."""
    albedo, emissive = art.albedo, art.emissive
    if emissive is None or not _glows(emissive):
        return Art(albedo, None, art.footprint)
    if emissive.get_size() != albedo.get_size():
        grown = unlit(*albedo.get_size())
        grown.blit(emissive, (0, 0))
        emissive = grown
    return Art(albedo, emissive, art.footprint)


def _known_ids(source: Path) -> dict[str, int]:
    """Prop key to tile id of a tileset that was baked before."""
    if not source.exists():
        return {}
    known = {}
    for tile in ET.parse(source).getroot().iter("tile"):
        for entry in tile.iter("property"):
            if entry.get("name") == "key":
                known[entry.get("value", "")] = int(tile.get("id", "0"))
    return known


def _number(frames: list[_Frame], known: Mapping[str, int]) -> None:
    free = max(known.values(), default=-1) + 1
    for frame in frames:
        if frame.key in known:
            frame.id = known[frame.key]
        else:
            frame.id, free = free, free + 1


def _pack(frames: list[_Frame]) -> int:
    """Place frames on shelves of falling height; returns the atlas's height."""
    left = top = ATLAS_GAP
    tallest = 0
    for frame in sorted(frames, key=lambda f: (-f.art.albedo.get_height(), f.id)):
        width, height = frame.art.albedo.get_size()
        if left + width + ATLAS_GAP > ATLAS_WIDTH:
            left, top, tallest = ATLAS_GAP, top + tallest + ATLAS_GAP, 0
        frame.at = (left, top)
        left += width + ATLAS_GAP
        tallest = max(tallest, height)
    return top + tallest + ATLAS_GAP


def _object_tile(frame: _Frame, ids: Mapping[str, int], folder: str) -> list[str]:
    prop, art = frame.prop, frame.art
    width, height = art.albedo.get_size()
    properties: dict[str, Value] = {
        "key": frame.key,
        "at": f"{frame.at[0]},{frame.at[1]},{width},{height}",
        "sort": prop.sort,
    }
    if art.emissive is not None:
        properties["emissive"] = f"{_TO_TILES}/objects/{folder}/{frame.file}_emissive.png"
    if prop.tall:
        properties["tall"] = True
    properties.update(prop.properties)
    first = frame.index == 0
    lines = [
        f' <tile id="{frame.id}" type="{prop.cls if first else "Frame"}">',
        *_properties(properties, 2),
        f'  <image width="{width}" height="{height}" source="{_TO_TILES}/objects/{folder}/{frame.file}.png"/>',
    ]
    if first:
        lines += _shapes(_prop_shapes(prop, art))
        if len(prop.frame_ms) > 1:
            lines.append("  <animation>")
            for i, ms in enumerate(prop.frame_ms):
                key = prop.name + (f"~{i}" if i else "")
                lines.append(f'   <frame tileid="{ids[key]}" duration="{ms}"/>')
            lines.append("  </animation>")
    return [*lines, " </tile>"]


def _prop_shapes(prop: Prop, art: Art) -> list[str]:
    """Where the prop is solid, where it casts its contact shadow, and its lamps."""
    footprint = (art.footprint,) if art.footprint is not None else ()
    boxes = [("Solid", box) for box in prop.solids or (footprint if prop.solid else ())]
    boxes += [("Shadow", box) for box in footprint]
    objects: list[str] = []
    for cls, (x, y, w, h) in boxes:
        objects.append(f'   <object id="{len(objects) + 1}" type="{cls}" x="{x}" y="{y}" width="{w}" height="{h}"/>')
    for lamp in prop.lamps:
        objects.append(f'   <object id="{len(objects) + 1}" type="Light" x="{lamp.x}" y="{lamp.y}">')
        objects += _properties(lamp_properties(lamp), 4)
        objects += ["    <point/>", "   </object>"]
    return objects


def lamp_properties(lamp: Lamp) -> dict[str, Value]:
    """A lamp as members of the class Light."""
    return {
        "color": _hex(lamp.colour),
        "glow": float(lamp.glow),
        "intensity": float(lamp.intensity),
        "lift": lamp.lift,
        "radius": float(lamp.radius),
        "style": lamp.style,
        **({"group": lamp.group} if lamp.group else {}),
    }


# ---------------------------------------------------------------- XML


def _shapes(objects: list[str]) -> list[str]:
    if not objects:
        return []
    return ['  <objectgroup draworder="index" id="2">', *objects, "  </objectgroup>"]


def _properties(properties: Mapping[str, Value], depth: int) -> list[str]:
    """A <properties> element, sorted by name as Tiled writes it; nothing when there are none."""
    if not properties:
        return []
    indent = " " * depth
    lines = [f"{indent}<properties>"]
    for name in sorted(properties):
        value = properties[name]
        kind = _kind(value)
        text = str(value).lower() if isinstance(value, bool) else str(value)
        quoted = escape(text, {'"': "&quot;"})
        lines.append(f'{indent} <property name="{name}"{kind} value="{quoted}"/>')
    return [*lines, f"{indent}</properties>"]


def _kind(value: Value) -> str:
    """The type attribute that Tiled gives a property of this value; strings have none."""
    if isinstance(value, bool):
        return ' type="bool"'
    if isinstance(value, int):
        return ' type="int"'
    if isinstance(value, float):
        return ' type="float"'
    if value.endswith(".png"):
        return ' type="file"'
    if len(value) == 9 and value.startswith("#"):
        return ' type="color"'
    return ""


def _hex(colour: Colour) -> str:
    red, green, blue = C(colour)[:3]
    return f"#ff{red:02x}{green:02x}{blue:02x}"


def _glows(emissive: pygame.Surface) -> bool:
    return bool(pygame.surfarray.array3d(emissive).any())


def _write(path: Path, lines: list[str]) -> Path:
    """Write a text file, but only when it changed: editors reload what is touched."""
    text = "\n".join(lines).replace("\r", "")
    path.parent.mkdir(parents=True, exist_ok=True)
    if not path.exists() or path.read_text(encoding="utf-8") != text:
        path.write_text(text, encoding="utf-8", newline="\n")
    return path


def relative(path: Path, root: Path) -> str:
    """A path as messages name it, with forward slashes."""
    return os.path.relpath(path, root).replace(os.sep, "/")
