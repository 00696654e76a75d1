"""A validated place, as data: what a Tiled map says once every stranger's mistake has been dealt with.

``content`` fills it in (after its gate), ``sim`` compiles walls and actors from it, ``view`` draws it. It knows no
XML, no file system and no pygame. Groups are flattened (their opacity, tint, offset, parallax and visibility are
already multiplied into the layers), infinite maps start at cell (0, 0), templates and class defaults are applied,
object links are object ids.

Surprise: pictures are named, never loaded. A ``PictureId`` is a path with forward slashes inside the data that ships
(``assets/tiles/home.png``) or inside a mod (``mod:night_school/tiles/desk.png``); whoever draws asks for its bytes
by that name.
"""

from __future__ import annotations

from array import array
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

PictureId: TypeAlias = str
"""Name of a picture: path in the shipped data, or ``mod:<id>/<path>``."""

Value: TypeAlias = "bool | int | float | str | ObjectLink | Mapping[str, Value] | tuple[Value, ...]"
"""A property's value. Colours are strings ``#aarrggbb``, files are ``PictureId``-like paths."""

FLIP_X = 0x80000000
FLIP_Y = 0x40000000
FLIP_DIAGONAL = 0x20000000
GID_MASK = 0x0FFFFFFF
"""``gid & GID_MASK`` is the tile; the three bits above say how it is flipped (diagonal first, as Tiled draws)."""

Face = Literal["waking", "dream", "both"]
"""Which of the two renderers draws a thing."""


@dataclass(frozen=True, slots=True)
class ObjectLink:
    """A property of type *object*: the id of another object of the same map (0: none)."""

    id: int


@dataclass(frozen=True, slots=True)
class Shape:
    """A shape in a tile's collision editor, in pixels from the tile's top left corner."""

    kind: Literal["rect", "ellipse", "capsule", "point", "polygon", "polyline"]
    x: float
    y: float
    w: float = 0
    h: float = 0
    points: tuple[tuple[float, float], ...] = ()
    """Corners relative to ``(x, y)``, for polygon and polyline."""
    cls: str = ""
    """``Solid`` (also when empty), ``Shadow``, ``Light`` or ``Surface``."""
    name: str = ""
    rotation: float = 0
    properties: Mapping[str, Value] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class TileDef:
    """One tile of a tileset: where its pixels are and what it means."""

    id: int
    """Local id in its tileset."""
    picture: PictureId
    rect: tuple[int, int, int, int]
    """Its pixels ``(x, y, w, h)`` in the picture."""
    cls: str = ""
    emissive: PictureId = ""
    """The picture of what glows by itself, of the same layout; empty where nothing does."""
    emissive_rect: tuple[int, int, int, int] = (0, 0, 0, 0)
    shapes: tuple[Shape, ...] = ()
    frames: tuple[tuple[int, int], ...] = ()
    """Animation: ``(local tile id, milliseconds)``; empty for a still tile."""
    properties: Mapping[str, Value] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class TilesetDef:
    """A tileset as the map uses it."""

    name: str
    first_gid: int
    tiles: Mapping[int, TileDef]
    """Every tile that exists, by local id."""
    tile_w: int = 16
    tile_h: int = 16
    columns: int = 0
    """0 for a collection of images."""
    offset_x: int = 0
    offset_y: int = 0
    object_alignment: str = "unspecified"
    transparent: str = ""
    """``#aarrggbb`` of the pixels that are not drawn (a colour key); empty where the picture's own alpha says it
    all.
    """
    source: str = ""
    """The .tsx it came from, for messages; empty where embedded."""
    properties: Mapping[str, Value] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class LayerLook:
    """What every kind of layer has, with its groups already multiplied in."""

    id: int = 0
    name: str = ""
    cls: str = ""
    visible: bool = True
    opacity: float = 1.0
    tint: tuple[int, int, int, int] = (255, 255, 255, 255)
    """RGBA."""
    offset_x: float = 0
    offset_y: float = 0
    parallax_x: float = 1
    parallax_y: float = 1
    face: Face = "both"
    """``dream`` for layers named or classed ``Dream…``, ``waking`` for ``Waking…``."""
    properties: Mapping[str, Value] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class TileLayer:
    """A grid of tiles as large as the map, row by row; 0 is empty."""

    look: LayerLook
    cells: array[int]
    """``width * height`` gids (typecode ``I``), flip bits kept. Never written to."""

    role: Literal["free", "walls", "above", "roof", "void"] = "free"
    """``walls`` is solid, ``above`` is drawn over the actors, ``roof`` fades, ``void`` marks cells missing in the
    dream.
    """


@dataclass(frozen=True, slots=True)
class MapObject:
    """One placed object. ``x, y`` is its top left corner (tile objects too), before rotation, in map pixels."""

    id: int
    name: str
    cls: str
    """From the object, or inherited from its tile or template."""
    x: float
    y: float
    w: float = 0
    h: float = 0
    shape: Literal["rect", "ellipse", "capsule", "point", "polygon", "polyline", "text", "tile"] = "rect"
    points: tuple[tuple[float, float], ...] = ()
    """Corners relative to ``(x, y)``."""
    gid: int = 0
    """For ``tile``: gid with flip bits."""
    rotation: float = 0
    """Degrees clockwise about Tiled's own origin of the object (``pivot_x, pivot_y``)."""
    pivot_x: float = 0
    pivot_y: float = 0
    text: str = ""
    visible: bool = True
    opacity: float = 1.0
    properties: Mapping[str, Value] = field(default_factory=dict)
    """Members of its class with their defaults, tile and template properties, and its own, in rising rank."""
    line: int = 0
    """Line of the map file, for messages about it later."""


@dataclass(frozen=True, slots=True)
class ObjectLayer:
    """Objects in file order; ``topdown`` layers are drawn by rising y, ``index`` layers as they stand."""

    look: LayerLook
    objects: tuple[MapObject, ...]
    draw_order: Literal["topdown", "index"] = "topdown"


@dataclass(frozen=True, slots=True)
class ImageLayer:
    """One picture, perhaps repeated."""

    look: LayerLook
    picture: PictureId
    size: tuple[int, int]
    repeat_x: bool = False
    repeat_y: bool = False
    transparent: str = ""
    """Colour key, as in :class:`TilesetDef`."""


Layer: TypeAlias = "TileLayer | ObjectLayer | ImageLayer"


@dataclass(frozen=True, slots=True)
class MapDef:
    """A whole place. Two ``MapDef`` of equal ``content_hash`` play and look the same."""

    id: str
    """How doors name it: the file's name without ending, ``mod:<id>/<name>`` for a mod's."""
    source: str
    """The file it came from, as it is written in messages."""
    width: int
    """In tiles."""
    height: int
    layers: tuple[Layer, ...]
    """In draw order, groups flattened."""
    tilesets: tuple[TilesetDef, ...]
    """By rising ``first_gid``."""
    tile_w: int = 16
    tile_h: int = 16
    cls: str = ""
    background: str = ""
    """``#aarrggbb`` or empty."""
    properties: Mapping[str, Value] = field(default_factory=dict)
    """Members of class ``Level`` with their defaults, and the map's own."""
    content_hash: str = ""
    """Hex digest of everything above but ``source`` and line numbers."""

    def tile(self, gid: int) -> tuple[TilesetDef, TileDef] | None:
        """The tile that a gid (flip bits ignored) names, or ``None`` for 0 and for gids that name nothing."""
        number = gid & GID_MASK
        for tileset in reversed(self.tilesets):
            if 0 < tileset.first_gid <= number:
                found = tileset.tiles.get(number - tileset.first_gid)
                return (tileset, found) if found else None
        return None

    def objects(self) -> tuple[MapObject, ...]:
        """Every object of every object layer, in draw order of the layers."""
        return tuple(o for layer in self.layers if isinstance(layer, ObjectLayer) for o in layer.objects)
