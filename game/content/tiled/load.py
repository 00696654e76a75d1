"""A map file → a validated :class:`MapDef`, or every reason why not.

This is the one way in: nothing that a file can say makes it raise, read elsewhere, or take longer than the bounds
allow. Order matters and reads from top to bottom: document, measures, tilesets, layers' data, the map's extent,
objects, pytmx, links.
"""

from __future__ import annotations

import dataclasses
import gc
import posixpath
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from game.content import vocabulary
from game.content.files import FileProblem, Files
from game.content.tiled.bounds import BOUNDS
from game.content.tiled.canonical import CanonicalMap, Grid, read_with_pytmx
from game.content.tiled.document import read_document
from game.content.tiled.fingerprint import content_hash
from game.content.tiled.flatten import flat_layers
from game.content.tiled.layers import (
    Area,
    RawTiles,
    checked,
    extent,
    image_layer,
    object_layer,
    place,
    read_raw,
    tile_layer,
)
from game.content.tiled.objects import Objects
from game.content.tiled.problems import MapProblem, Refusal
from game.content.tiled.properties import read_properties
from game.content.tiled.reading import Reading, Shared
from game.content.tiled.tilesets import Tilesets
from game.content.tiled.xml import Node
from game.sim.mapdef import ImageLayer, Layer, LayerLook, MapDef, ObjectLayer, ObjectLink, Value


@dataclass(frozen=True, slots=True)
class Loaded:
    """The answer: a map, or problems, or a map with warnings."""

    map: MapDef | None
    """``None`` where an error blocks it."""
    problems: tuple[MapProblem, ...]
    """Everything that was found, errors and warnings, in the order of the files."""
    images: Mapping[str, tuple[int, int] | None] = dataclasses.field(default_factory=dict)
    """Pictures that the map names, with their sizes; ``None``: a placeholder has to be drawn."""

    @property
    def ok(self) -> bool:
        """True where there is a map."""
        return self.map is not None


def load_map(files: Files, path: str) -> Loaded:
    """Loads one map.

    Args:
        files: where files come from; nothing else is read.
        path: the map's name, ``maps/flat.tmx`` or ``mod:<id>/maps/attic.tmx``.
    """
    shared = Shared(files)
    reading = Reading(path, shared)
    level: MapDef | None = None
    # A hundred thousand nodes that all stay alive make Python's collector walk them again and again: a quarter of the time.
    collecting = gc.isenabled()
    gc.disable()
    try:
        level = _load(reading)
    except Refusal as refusal:
        reading.refused(refusal)
    except FileProblem as problem:
        reading.unreadable(problem)
    except Exception as error:
        reading.problem("loader-failed", why=f"{type(error).__name__}: {error}")
    finally:
        if collecting:
            gc.enable()
    if shared.problems.blocking:
        level = None
    return Loaded(level, tuple(shared.problems), shared.images)


def _load(reading: Reading) -> MapDef:
    root = read_document(reading.shared, reading.file)
    if root.tag != "map":
        raise Refusal("not-a-map", root.line, found=root.tag)
    orientation = root.attrs.get("orientation", "orthogonal")
    if orientation != "orthogonal":
        raise Refusal("orientation", root.line, found=orientation)
    tile = _tile_size(reading, root)
    tilesets = Tilesets()
    tilesets.read_all(reading, root)
    flat = list(flat_layers(reading, root))
    raw = _tile_data(reading, root, flat)
    area = _area(reading, root, raw)
    objects = Objects(tilesets, root)
    shift = (-area.x * tile[0], -area.y * tile[1])
    mixed = [_layer(reading, node, look, raw, objects, shift) for node, look in flat]
    layers = _through_pytmx(reading, area, tile, tilesets, [layer for layer in mixed if layer is not None])
    cls = root.attrs.get("class", "")
    level = MapDef(
        id=map_id(reading.file),
        source=reading.file,
        width=area.width,
        height=area.height,
        layers=layers,
        tilesets=tuple(tilesets.found),
        tile_w=tile[0],
        tile_h=tile[1],
        cls=cls,
        background=reading.color(root, "backgroundcolor"),
        properties={**vocabulary.defaults(cls or "Level"), **read_properties(reading, root)},
    )
    level = _with_neighbours(reading, level)
    _check_links(reading, level)
    return dataclasses.replace(level, content_hash=content_hash(level))


def map_id(file: str) -> str:
    """How doors name a map. A lone one (see :mod:`game.content.mods.session`) keeps its path: nothing leads to it.

    >>> map_id("maps/flat.tmx"), map_id("mod:night/maps/attic.tmx"), map_id("lone:rooms/yard.tmx")
    ('flat', 'mod:night/attic', 'lone:rooms/yard')
    """
    if file.startswith("lone:"):
        return posixpath.splitext(file)[0]
    name = posixpath.splitext(posixpath.basename(file))[0]
    return f"{file.partition('/')[0]}/{name}" if file.startswith("mod:") else name


def _tile_size(reading: Reading, root: Node) -> tuple[int, int]:
    side = BOUNDS.tile_side
    w, h = (reading.whole(root, name, 0, -side, BOUNDS.identity) for name in ("tilewidth", "tileheight"))
    if not (0 < w <= side and 0 < h <= side):
        raise Refusal("tile-size", root.line, found=f"{w} × {h}", limit=side)
    return w, h


def _tile_data(reading: Reading, root: Node, flat: Sequence[tuple[Node, LayerLook]]) -> dict[int, RawTiles]:
    """The decoded tile layers by the identity of their nodes; damaged ones are told and missing."""
    size = tuple(reading.whole(root, name, 0, 0, BOUNDS.side) for name in ("width", "height"))
    found: dict[int, RawTiles] = {}
    for node, look in flat:
        if node.tag != "layer":
            continue
        try:
            raw = read_raw(reading, node, look, (size[0], size[1]))
        except Refusal as refusal:
            reading.refused(refusal, node)
            continue
        found[id(node)] = raw
    return found


def _area(reading: Reading, root: Node, raw: Mapping[int, RawTiles]) -> Area:
    """Where the map lies and how large it is."""
    width, height = (reading.whole(root, name, 0, 0, BOUNDS.side) for name in ("width", "height"))
    chunked = any(len(layer.patches) > 1 or any(p.x or p.y for p in layer.patches) for layer in raw.values())
    if reading.flag(root, "infinite", False) or chunked:
        area = extent(list(raw.values()), (width, height))
    else:
        for name, value in (("width", width), ("height", height)):
            if not value:
                raise Refusal("map-size-missing", root.line, name=name)
        area = Area(0, 0, width, height)
        for layer in raw.values():
            for patch in layer.patches:
                if (patch.width, patch.height) != (width, height):
                    found, expected = f"{patch.width} × {patch.height}", f"{width} × {height}"
                    reading.problem("layer-size", layer.node, found=found, expected=expected)
    if area.width * area.height > BOUNDS.area:
        found = f"{area.width} × {area.height}"
        raise Refusal("map-size", root.line, found=found, limit="1024 × 1024 (or as many in another shape)")
    cells = area.width * area.height * len(raw)
    if cells > BOUNDS.cells:
        raise Refusal("cells", root.line, found=cells, limit=BOUNDS.cells)
    return area


def _layer(
    reading: Reading,
    node: Node,
    look: LayerLook,
    raw: Mapping[int, RawTiles],
    objects: Objects,
    shift: tuple[float, float],
) -> RawTiles | ObjectLayer | ImageLayer | None:
    """A layer that is finished but for the tiles; ``None`` where it could not be read."""
    match node.tag:
        case "layer":
            return raw.get(id(node))
        case "objectgroup":
            return object_layer(reading, node, look, objects, shift)
        case _:
            return image_layer(reading, node, look, shift)


def _through_pytmx(
    reading: Reading,
    area: Area,
    tile: tuple[int, int],
    tilesets: Tilesets,
    mixed: Sequence[RawTiles | ObjectLayer | ImageLayer],
) -> tuple[Layer, ...]:
    """Has pytmx read grids and tile objects, and puts its reading in their places."""
    raws = [layer for layer in mixed if isinstance(layer, RawTiles)]
    used = {thing.gid for layer in mixed if isinstance(layer, ObjectLayer) for thing in layer.objects if thing.gid}
    grids = [Grid(raw.look.name, checked(reading, raw, place(raw, area), tilesets)) for raw in raws]
    for raw in raws:
        raw.patches.clear()
    canonical = CanonicalMap(area.width, area.height, tile[0], tile[1], tilesets.found, grids, sorted(used))
    cells, gids = read_with_pytmx(canonical)
    filled = iter(cells)
    layers: list[Layer] = []
    for layer in mixed:
        if isinstance(layer, RawTiles):
            layers.append(tile_layer(layer.look, next(filled)))
        elif isinstance(layer, ObjectLayer) and any(thing.gid for thing in layer.objects):
            found = tuple(
                dataclasses.replace(thing, gid=gids[thing.gid]) if gids.get(thing.gid, 0) != thing.gid else thing
                for thing in layer.objects
            )
            layers.append(dataclasses.replace(layer, objects=found))
        else:
            layers.append(layer)
    return tuple(layers)


def _with_neighbours(reading: Reading, level: MapDef) -> MapDef:
    """Names of maps made whole: an exit of a mod's map means the map beside it, if there is one, and else the game's."""
    folder = posixpath.dirname(reading.file)
    if folder == "maps":
        return level
    known: dict[str, str] = {}

    def whole(name: str) -> str:
        if name and name not in known:
            beside = posixpath.join(folder, f"{name}.tmx")
            try:
                reading.shared.files.head(beside, 1)
                known[name] = map_id(beside)
            except FileProblem:
                known[name] = name
        return known.get(name, name)

    def renamed(cls: str, properties: Mapping[str, Value]) -> Mapping[str, Value]:
        found = vocabulary.find(cls)
        names = {member.name for member in found.members if member.meaning == "map"} if found else ()
        mine = {name: value for name in names if isinstance(value := properties.get(name), str) and value}
        return {**properties, **{name: whole(value) for name, value in mine.items()}} if mine else properties

    layers = [
        dataclasses.replace(
            layer,
            objects=tuple(
                dataclasses.replace(thing, properties=renamed(thing.cls, thing.properties))
                if thing.cls == "Exit"
                else thing
                for thing in layer.objects
            ),
        )
        if isinstance(layer, ObjectLayer)
        else layer
        for layer in level.layers
    ]
    return dataclasses.replace(level, layers=tuple(layers), properties=renamed("Level", level.properties))


def _check_links(reading: Reading, level: MapDef) -> None:
    """Tells links to objects that are not there."""
    things = level.objects()
    known = {thing.id for thing in things} | {0}
    for thing in things:
        for name, value in thing.properties.items():
            if isinstance(value, str | int | float):
                continue
            for link in links_in(value):
                if link.id not in known:
                    about = f"object {thing.id}" + (f" ({thing.cls})" if thing.cls else "")
                    reading.shared.problems.add("link-dangling", reading.file, thing.line, about, name=name, id=link.id)


def links_in(value: Value) -> Iterator[ObjectLink]:
    """Every link in a value, also inside classes and lists."""
    if isinstance(value, ObjectLink):
        yield value
    elif isinstance(value, Mapping):
        for inner in value.values():
            yield from links_in(inner)
    elif isinstance(value, tuple):
        for inner in value:
            yield from links_in(inner)
