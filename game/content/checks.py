"""What a map means in the game, checked once the gate has let it in: classes, members, links, story, and whether one
can walk there.

The gate answers "can this be loaded"; this module answers "will it do what its author wanted". In a mod its errors
block the map; of a map that is checked by itself they are warnings, because a map of any other game is not wrong for
not being one of ours.
"""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Callable, Iterable, Iterator

from game.content import vocabulary
from game.content.facts import Facts
from game.content.files import Files
from game.content.reach import check_ways
from game.content.tiled import Loaded, MapProblem, load_map
from game.content.tiled.bounds import BOUNDS
from game.content.tiled.problems import Problems
from game.content.vocabulary import ClassDef, Member
from game.core.suggest import nearest
from game.sim.mapdef import MapDef, MapObject, ObjectLink, Shape, TileLayer, Value
from game.story.condition import ConditionError, compile_assignments, compile_condition

NIGHT_S = 24
"""Seconds after which a night repeats."""
_SCENERY = frozenset(["", "Prop", "Light", "Solid", "Surface", "Sound", "SplitPoint"])
"""Classes whose objects may share a name: scripts mean all of them."""
_PERIODS = {"Guard": ("period",), "Camera": ("sweepTime",)}


def check_map(files: Files, path: str, strict: bool, facts: Facts | None = None) -> Loaded:
    """Loads a map and checks what it means.

    Args:
        files: where files come from.
        path: the map's name.
        strict: whether what is wrong blocks the map (a mod's, and the game's own) or is a warning (any other).
        facts: maps, nodes and variables that it may name; without them those are not checked.
    """
    loaded = load_map(files, path)
    if loaded.map is None:
        return loaded
    found = [*semantic_problems(loaded.map, path, facts, strict)]
    if not strict:
        found = [dataclasses.replace(problem, severity="warning") for problem in found]
    blocked = any(problem.severity == "error" for problem in found)
    return dataclasses.replace(loaded, map=None if blocked else loaded.map, problems=(*loaded.problems, *found))


def semantic_problems(level: MapDef, file: str, facts: Facts | None, strict: bool = True) -> Iterator[MapProblem]:
    """Everything that the game would not understand in a map that the gate let in."""
    check = _Check(level, file, facts, strict)
    check.layers()
    check.objects()
    check.names()
    for code, thing, words in check_ways(level):
        check.tell(code, thing, **words)
    yield from check.problems


class _Check:
    def __init__(self, level: MapDef, file: str, facts: Facts | None, strict: bool) -> None:
        self.level = level
        self.file = file
        self.facts = facts
        self.strict = strict
        self.problems = Problems()
        self.things = level.objects()
        self.by_id = {thing.id: thing for thing in self.things}
        self._unknown: set[str] = set()

    def tell(self, code: str, thing: MapObject | None = None, **words: object) -> None:
        """Notes a problem at an object."""
        line = thing.line if thing else 0
        self.problems.add(code, self.file, line, _called(thing) if thing else "", **words)

    def layers(self) -> None:
        """Names of layers, the map's own members, and that there is a way in."""
        known = vocabulary.names("layer")
        for layer in self.level.layers:
            name = layer.look.name
            meant = next((word for word in known if word.lower() == name.lower() and word != name), None)
            if meant and not layer.look.cls:
                self.tell("layer-name", name=name, meant=meant)
        self._members("Level", self.level.properties, None)
        starts = [thing for thing in self.things if thing.cls == "PlayerStart"]
        if not starts:
            self.tell("start-none")
            return
        defaults = [thing for thing in starts if thing.properties.get("isDefault") is True]
        if len(defaults) > 1:
            self.tell("start-defaults", defaults[1], count=len(defaults))
        tiles = [layer for layer in self.level.layers if isinstance(layer, TileLayer)]
        if tiles and not any(layer.role == "walls" for layer in tiles):
            self.tell("walls-none")

    def objects(self) -> None:
        """Every object by its class."""
        for thing in self.things:
            if not thing.cls:
                continue
            cls = vocabulary.find(thing.cls)
            if cls is None:
                self._class_unknown(thing)
                continue
            if "object" not in cls.use and not (thing.gid and "tile" in cls.use):
                self.tell("class-place", thing, name=cls.name, use=cls.use[0])
            if cls.shapes and thing.shape not in cls.shapes:
                self.tell("shape", thing, cls=cls.name, found=thing.shape, known=" or ".join(cls.shapes))
            if cls.named and not thing.name:
                self.tell("name-missing", thing, cls=cls.name)
            self._members(cls.name, thing.properties, thing)
            self._exit(thing)
            self._periods(thing)

    def names(self) -> None:
        """Names that two objects share."""
        meant = [thing for thing in self.things if thing.name and thing.cls not in _SCENERY]
        counts = Counter(thing.name for thing in meant)
        told: set[str] = set()
        for thing in meant:
            if counts[thing.name] > 1 and thing.name not in told:
                told.add(thing.name)
                self.tell("name-double", thing, count=counts[thing.name], name=thing.name)

    def _class_unknown(self, thing: MapObject) -> None:
        # A map of another game has hundreds of objects of its own classes: each class is told once.
        if thing.cls not in self._unknown:
            self._unknown.add(thing.cls)
            self.tell("class-unknown", thing, name=thing.cls, hint=_hint(thing.cls, vocabulary.names("object")))

    def _members(self, name: str, properties: object, thing: MapObject | None) -> None:
        cls = vocabulary.find(name)
        if cls is None or not isinstance(properties, dict):
            return
        for key, value in properties.items():
            member = cls.member(key)
            if member is not None:
                if value is not member.default:
                    self._member(cls, member, value, thing)
            elif self.strict and key not in self._tile_properties(thing):
                self.tell("member-unknown", thing, cls=name, name=key, hint=_hint(key, [m.name for m in cls.members]))

    def _tile_properties(self, thing: MapObject | None) -> Iterable[str]:
        """Properties that come from the object's tile: those belong to the tileset, whatever they are."""
        found = self.level.tile(thing.gid) if thing and thing.gid else None
        return {*vocabulary.TILE_PROPERTIES, *(found[1].properties if found else ())}

    def _member(self, cls: ClassDef, member: Member, value: Value, thing: MapObject | None) -> None:
        wrong = _wrong_type(member, value)
        if wrong:
            self.tell("member-type", thing, name=member.name, found=_plain(value), type=wrong)
        elif isinstance(value, ObjectLink):
            self._link(member, value, thing)
        elif isinstance(value, str) and value:
            self._text(member, value, thing)
        elif isinstance(value, int | float) and not isinstance(value, bool):
            low = member.least if member.least is not None else -BOUNDS.number
            high = member.most if member.most is not None else BOUNDS.number
            if not low <= value <= high:
                self.tell("member-range", thing, name=member.name, found=value, low=low, high=high)

    def _link(self, member: Member, link: ObjectLink, thing: MapObject | None) -> None:
        other = self.by_id.get(link.id)
        if other is not None and member.wants and other.cls not in member.wants:
            self.tell("link-class", thing, name=member.name, found=_called(other), known=" or ".join(member.wants))

    def _text(self, member: Member, value: str, thing: MapObject | None) -> None:
        if member.choice and value not in vocabulary.words(member.choice):
            known = [word for word in vocabulary.words(member.choice) if word]
            self.tell(
                "member-choice", thing, name=member.name, found=value, known=", ".join(known), hint=_hint(value, known)
            )
        match member.meaning:
            case "names":
                known = [other.name for other in self.things if other.name]
                for name in (part.strip() for part in value.split(",")):
                    if name and name not in known:
                        self.tell("names-unknown", thing, name=member.name, found=name, hint=_hint(name, known))
            case "node" if self.facts is not None and self.facts.has_story and not self.facts.has_node(value):
                self.tell("node-unknown", thing, name=value, hint=_hint(value, self.facts.nodes))
            case "when":
                self._yarn("condition", compile_condition, value, thing)
            case "set":
                self._yarn("assignment", compile_assignments, value, thing)
            case "map" if self.facts is not None and not self.facts.has_map(value):
                self.tell("exit-map", thing, name=value, hint=_hint(value, self.facts.maps))
            case _:
                pass

    def _yarn(self, code: str, compile: Callable[..., object], text: str, thing: MapObject | None) -> None:
        if self.facts is None or not self.facts.has_story:
            return
        try:
            compile(text, self.facts.variables, self.facts.functions)
        except ConditionError as error:
            self.tell(code, thing, name=text, why=str(error))

    def _exit(self, thing: MapObject) -> None:
        if thing.cls != "Exit" or self.facts is None:
            return
        map_name, entry = thing.properties.get("map"), thing.properties.get("entry")
        if not map_name and not thing.properties.get("dialogue"):
            self.tell("member-empty", thing, cls="Exit", name="map")
        if isinstance(map_name, str) and isinstance(entry, str) and map_name and entry and self.facts.has_map(map_name):
            entries = self.facts.entries(map_name)
            if entry not in entries:
                self.tell("exit-entry", thing, map=map_name, name=entry, hint=_hint(entry, entries))

    def _periods(self, thing: MapObject) -> None:
        spans = {name: thing.properties.get(name) for name in _PERIODS.get(thing.cls, ())}
        if thing.cls == "Laser":
            on, off = thing.properties.get("onTime"), thing.properties.get("offTime")
            spans = (
                {"onTime + offTime": on + off} if isinstance(on, int | float) and isinstance(off, int | float) else {}
            )
        for name, span in spans.items():
            if isinstance(span, int | float) and 0 < span <= NIGHT_S and round(NIGHT_S / span, 6) % 1:
                self.tell("period", thing, name=name, found=span, known="1, 1.5, 2, 3, 4, 6, 8, 12, 24")


def _wrong_type(member: Member, value: Value) -> str:
    """What a value should have been, or nothing where it is."""
    match member.type:
        case "bool":
            return "" if isinstance(value, bool) else "a bool"
        case "int":
            return "" if isinstance(value, int) and not isinstance(value, bool) else "a whole number"
        case "float":
            return "" if isinstance(value, int | float) and not isinstance(value, bool) else "a number"
        case "object":
            return "" if isinstance(value, ObjectLink) else "an object (choose it, do not write its name)"
        case _:
            return "" if isinstance(value, str) else "a text"


def _plain(value: Value) -> str:
    return (
        "a class or list"
        if isinstance(value, dict | tuple)
        else f"object {value.id}"
        if isinstance(value, ObjectLink)
        else repr(value)
    )


def _called(thing: MapObject | Shape) -> str:
    about = " ".join(word for word in (thing.cls, f'"{thing.name}"' if thing.name else "") if word)
    number = f"object {thing.id}" if isinstance(thing, MapObject) else "shape"
    return f"{number} ({about})" if about else number


def _hint(word: str, known: Iterable[str]) -> str:
    found = nearest(word, known)
    return f" Did you mean {found}?" if found else ""
