"""``[[patch]]``: a mod's changes laid over a map of somebody else's, so that two mods can change the same one.

Works on validated maps only, never on files: an overlay went through the gate like any other map. Patches apply in
load order; each tells what it did, or why it could not.
"""

from __future__ import annotations

import dataclasses
from array import array
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from game.content.mods.manifest import Manifest, Patch
from game.content.tiled.problems import MapProblem, describe
from game.core.suggest import nearest
from game.sim.mapdef import GID_MASK, Layer, MapDef, MapObject, ObjectLayer, ObjectLink, TileLayer, TilesetDef, Value

Loader = Callable[[str], "MapDef | None"]
"""Map by name, as the patch writes it."""


@dataclass(frozen=True, slots=True)
class Patched:
    """A map after its patches."""

    map: MapDef
    done: tuple[str, ...]
    """What was changed, a sentence each: ``night_school: 2 objects added, 1 removed``."""
    problems: tuple[MapProblem, ...]


def apply_patches(
    level: MapDef, name: str, mods: Iterable[tuple[Manifest, Loader]], holds: Callable[[str], bool]
) -> Patched:
    """Lays every mod's patches over a map.

    Args:
        level: the map.
        name: how patches call it.
        mods: in load order, each with what loads its own maps.
        holds: whether a Yarn condition is true now.
    """
    done: list[str] = []
    problems: list[MapProblem] = []
    for manifest, load in mods:
        for number, patch in enumerate(manifest.patches, 1):
            if patch.map != name or (patch.when and not holds(patch.when)):
                continue
            work = _Work(level, name, f"{manifest.id}/mod.toml", f"patch {number}", problems)
            level = work.run(patch, load)
            if work.counts:
                done.append(f"{manifest.id}: " + ", ".join(f"{count} {what}" for what, count in work.counts.items()))
    return Patched(level, tuple(done), tuple(problems))


class _Work:
    """One patch being applied."""

    def __init__(self, level: MapDef, name: str, file: str, where: str, problems: list[MapProblem]) -> None:
        self._level = level
        self._name = name
        self._file = file
        self._where = where
        self._problems = problems
        self.counts: dict[str, int] = {}

    def run(self, patch: Patch, load: Loader) -> MapDef:
        """The map with the patch applied."""
        self._remove(patch.remove)
        self._set(patch.set)
        for source in dict.fromkeys(filter(None, (patch.overlay, patch.add))):
            other = load(source)
            if other is None:
                self._tell("patch-source", name=source)
            else:
                self._merge(other, patch.at, tiles=source == patch.overlay)
        return self._level

    def _tell(self, code: str, **words: object) -> None:
        self._problems.append(describe(code, self._file, 0, self._where, {"map": self._name, **words}))

    def _count(self, what: str, number: int) -> None:
        if number:
            self.counts[what] = self.counts.get(what, 0) + number

    def _known(self, name: str) -> bool:
        names = [thing.name for thing in self._level.objects() if thing.name]
        if name in names:
            return True
        found = nearest(name, names)
        self._tell("patch-object", name=name, hint=f" Did you mean {found}?" if found else "")
        return False

    def _each_object(self, change: Callable[[MapObject], MapObject | None]) -> None:
        layers: list[Layer] = []
        for layer in self._level.layers:
            if isinstance(layer, ObjectLayer):
                kept = tuple(found for thing in layer.objects if (found := change(thing)) is not None)
                layers.append(dataclasses.replace(layer, objects=kept))
            else:
                layers.append(layer)
        self._level = dataclasses.replace(self._level, layers=tuple(layers))

    def _remove(self, names: Iterable[str]) -> None:
        gone = {name for name in names if self._known(name)}
        if gone:
            self._count("objects removed", sum(thing.name in gone for thing in self._level.objects()))
            self._each_object(lambda thing: None if thing.name in gone else thing)

    def _set(self, members: Mapping[str, Mapping[str, Value]]) -> None:
        wanted = {name: values for name, values in members.items() if self._known(name)}

        def change(thing: MapObject) -> MapObject:
            if thing.name not in wanted:
                return thing
            self._count("members set", len(wanted[thing.name]))
            return dataclasses.replace(thing, properties={**thing.properties, **wanted[thing.name]})

        if wanted:
            self._each_object(change)

    def _merge(self, other: MapDef, at: tuple[int, int], tiles: bool) -> None:
        """Adds another map's objects, and its tiles where wanted, with its top left cell at a cell of this one."""
        level = self._level
        if tiles and not (0 <= at[0] <= level.width - other.width and 0 <= at[1] <= level.height - other.height):
            self._tell("patch-outside", found=f"{at[0]}, {at[1]}")
        first = 1 + max((tileset.first_gid + _last(tileset) for tileset in level.tilesets), default=0)
        shift = first - 1
        moved = tuple(dataclasses.replace(tileset, first_gid=tileset.first_gid + shift) for tileset in other.tilesets)
        next_id = 1 + max((thing.id for thing in level.objects()), default=0)
        ids = {thing.id: next_id + number for number, thing in enumerate(other.objects())}
        layers = list(level.layers)
        for layer in other.layers:
            if isinstance(layer, ObjectLayer):
                things = tuple(
                    _moved(thing, ids, shift, at[0] * level.tile_w, at[1] * level.tile_h) for thing in layer.objects
                )
                self._count("objects added", len(things))
                layers.append(dataclasses.replace(layer, objects=things))
            elif isinstance(layer, TileLayer) and tiles:
                self._count("tiles laid", self._lay(layers, layer, other, at, shift))
        self._level = dataclasses.replace(level, layers=tuple(layers), tilesets=(*level.tilesets, *moved))

    def _lay(self, layers: list[Layer], layer: TileLayer, other: MapDef, at: tuple[int, int], shift: int) -> int:
        """Lays a tile layer over the one of the same name, or else on top of all."""
        level = self._level
        number = next(
            (n for n, base in enumerate(layers) if isinstance(base, TileLayer) and base.look.name == layer.look.name),
            -1,
        )
        base = layers[number] if number >= 0 else None
        cells = (
            array("I", base.cells) if isinstance(base, TileLayer) else array("I", bytes(4 * level.width * level.height))
        )
        laid = 0
        for y in range(max(0, -at[1]), min(other.height, level.height - at[1])):
            for x in range(max(0, -at[0]), min(other.width, level.width - at[0])):
                gid = layer.cells[y * other.width + x]
                if gid & GID_MASK:
                    cells[(y + at[1]) * level.width + x + at[0]] = gid + shift
                    laid += 1
        if isinstance(base, TileLayer):
            layers[number] = dataclasses.replace(base, cells=cells)
        elif laid:
            layers.append(dataclasses.replace(layer, cells=cells))
        return laid


def _last(tileset: TilesetDef) -> int:
    return max(tileset.tiles, default=0)


def _moved(thing: MapObject, ids: Mapping[int, int], shift: int, dx: int, dy: int) -> MapObject:
    return dataclasses.replace(
        thing,
        id=ids[thing.id],
        x=thing.x + dx,
        y=thing.y + dy,
        pivot_x=thing.pivot_x + dx,
        pivot_y=thing.pivot_y + dy,
        gid=thing.gid + shift if thing.gid else 0,
        properties={name: _relinked(value, ids) for name, value in thing.properties.items()},
    )


def _relinked(value: Value, ids: Mapping[int, int]) -> Value:
    if isinstance(value, ObjectLink):
        return ObjectLink(ids.get(value.id, 0))
    if isinstance(value, Mapping):
        return {name: _relinked(inner, ids) for name, inner in value.items()}
    return tuple(_relinked(inner, ids) for inner in value) if isinstance(value, tuple) else value
