"""How much of a stranger's map is read at most: every limit of the loader, in one table.

The page that promises them to modders is ``maps/README.md``; a test compares. Within all of them a map loads in less
than a second and 200 MB, which is what the less obvious ones (``cells``, ``kept_elements``, ``pytmx_cells``) are
for.
"""

from __future__ import annotations

from dataclasses import dataclass

MIB = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Bounds:
    """One field a limit. All are inclusive."""

    map_bytes: int = 16 * MIB
    """Size of one .tmx, .tsx or .tx file."""
    json_bytes: int = 4 * MIB
    """Size of one .tsj, .tj or .json file: JSON swells more in memory than XML that is read as a stream."""
    text_bytes: int = 24 * MIB
    """Map, tilesets and templates together."""
    depth: int = 64
    """XML elements inside each other."""
    elements: int = 2_000_000
    """XML elements in all files together, cells of layers that are saved as XML included."""
    parsed_elements: int = 400_000
    """Those that are not cells (expat takes more than a microsecond for each, whatever it is)."""
    kept_elements: int = 150_000
    """Elements that mean something to the game: all but tiles in layers, terrains, Wang sets and unknown ones."""
    tag_bytes: int = 256 * 1024
    """One start tag with all its attributes."""
    attributes: int = 64
    """Attributes of one element."""
    string: int = 64 * 1024
    """Characters of one attribute or property (outlines may have as many as their points need)."""
    side: int = 1_048_576
    """Width or height of a map in tiles, as long as their product is no more than ``area``."""
    area: int = 1024 * 1024
    """Width × height of a map in tiles."""
    cells: int = 8 * 1024 * 1024
    """Width × height × tile layers."""
    pytmx_cells: int = 1024 * 1024
    """Cells up to which pytmx reads every cell; of larger maps it reads every distinct tile."""
    layers: int = 128
    """Layers of all kinds, groups included."""
    group_depth: int = 16
    """Groups inside each other."""
    objects: int = 20_000
    """Objects of all layers."""
    tile_shapes: int = 20_000
    """Shapes in the collision editors of all tilesets."""
    points: int = 4_096
    """Corners of one polygon or polyline."""
    tilesets: int = 64
    """Tilesets of a map."""
    tileset_tiles: int = 65_536
    """Tiles of one tileset."""
    frames: int = 1_024
    """Frames of one tile's animation."""
    image_side: int = 8_192
    """Width or height of a picture in pixels."""
    image_bytes: int = 16 * MIB
    """Size of a picture's file."""
    images: int = 4_096
    """Pictures that one map names."""
    chunks: int = 4_096
    """Chunks of one layer of an infinite map: as many as the largest map has."""
    chunk_reach: int = 16_384
    """How far from cell (0, 0) a chunk may lie, in tiles."""
    templates: int = 256
    """Template files of one map."""
    property_depth: int = 8
    """Classes and lists inside each other in a property."""
    properties: int = 256
    """Properties of one thing."""
    number: float = 1_000_000
    """Absolute value of any number of the map."""
    identity: int = 2**31 - 1
    """Largest id of a layer or object."""
    tile_side: int = 4_096
    """Width or height of a tile in pixels."""
    zstd_window: int = 8 * MIB
    """Memory that a Zstandard frame may ask for."""
    problems: int = 200
    """Problems told about one map; the rest are counted."""
    problems_of_a_kind: int = 20
    """Problems of one code told about one file."""


BOUNDS = Bounds()
"""The limits in force."""
