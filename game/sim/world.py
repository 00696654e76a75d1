"""The whole mutable state of the game, and nothing else. ``step`` moves it, ``snapshot`` writes it down, views read it.

Surprise: what eyes and ears were last told (lights, music, camera, props) is kept here too, in ``Staging``: a saved game must
look and sound as it did when it was left.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol

from game.core.geom import Box, Direction, Vec
from game.core.rng import Stream
from game.core.ticks import SUB
from game.sim.actor import Actor
from game.sim.director import Director
from game.sim.events import Event, FaceChanged, MapEntered, Saved, SceneFailed
from game.sim.level import Door, Level
from game.sim.motion import feet
from game.sim.script import Script
from game.sim.stealth.night import Night
from game.sim.stealth.rules import NORMAL, Rules


class Places(Protocol):
    """Where levels come from; content fulfils it."""

    def level(self, map_id: str) -> Level:
        """The compiled place. Raises ``KeyError`` where there is none of that name."""
        ...


@dataclass(slots=True)
class Staging:
    """What the stage was last told. Plain data, written into saves as it is."""

    lights: dict[str, str] = field(default_factory=dict)
    """Light or group → state, in the order in which they were first set."""
    props: dict[str, str] = field(default_factory=dict)
    """Prop → who holds it or where it stands."""
    things: dict[str, str] = field(default_factory=dict)
    """Scenery with a mind of its own (whale, city) → what it does."""
    expressions: dict[str, str] = field(default_factory=dict)
    """Speaker → portrait expression."""
    camera: str = ""
    """Place or person that is looked at; empty: the hero."""
    music: tuple[str, str] = ("", "")
    """Cue and variant."""
    faded: bool = False
    """The picture is black."""
    hush: bool = False
    """Room tone and music are held back."""
    clock: tuple[int, int] = (0, 0)
    """Story time, hours and minutes."""
    looping: dict[str, None] = field(default_factory=dict)
    """Sounds begun and not switched off, by name; those that last go on when the game is loaded."""


@dataclass(slots=True)
class Leaving:
    """The hero is on the way out: black falls for some ticks, then the other place is entered."""

    map: str
    entry: str
    ticks: int


@dataclass(slots=True)
class Ride:
    """The hero is carried along a rail."""

    rail: str
    along: int
    """Sub-pixels from the rail's start."""
    target: int
    """Sub-pixels at which the ride stops."""
    lean: int = 0
    """Sub-pixels aside, by the player's steering."""


LEAVE_TICKS = 14
"""How long black takes to fall when a door is passed."""


@dataclass(slots=True)
class World:
    """Everything that a tick may change."""

    places: Places
    script: Script
    level: Level
    seed: int
    director: Director
    rng: Stream
    hero_id: str = "leo"
    actors: dict[str, Actor] = field(default_factory=dict)
    """By id, in order of arrival: the order in which they act."""
    variables: dict[str, bool | float | str] = field(default_factory=dict)
    """The story's variables, as Yarn has them, with their ``$``."""
    pages: list[str] = field(default_factory=list)
    """Evidence in the sketchbook, in order of finding."""
    found: dict[str, tuple[str, int, int]] = field(default_factory=dict)
    """Page → map and story clock (hours, minutes) of its finding."""
    casts: dict[str, dict[str, Actor]] = field(default_factory=dict)
    """Map → the people who were left there, by id."""
    scenery: dict[str, tuple[dict[str, str], dict[str, str]]] = field(default_factory=dict)
    """Map → the lights and things that were set there, while one is elsewhere."""
    elsewhere: dict[str, str] = field(default_factory=dict)
    """Person → the named place of another map where they were put; they appear when that map is entered."""
    staging: Staging = field(default_factory=Staging)
    doors: dict[str, dict[str, str]] = field(default_factory=dict)
    """Map → door → state, for doors that are not as the map has them."""
    spent: dict[str, None] = field(default_factory=dict)
    """``map/object`` of everything that happens only once and has."""
    inside: list[str] = field(default_factory=list)
    """Triggers that the hero stands in."""
    pending: list[tuple[int, str]] = field(default_factory=list)
    """Delayed triggers: ``(ticks left, trigger id)``."""
    tick: int = 0
    played: int = 0
    """Ticks of play in all, for the save slot."""
    face: str = "waking"
    dream: str = ""
    chapter: str = ""
    objective: str = ""
    leaving: Leaving | None = None
    ride: Ride | None = None
    moorings: dict[str, int] = field(default_factory=dict)
    """Rail → sub-pixels along it at which the hero last got off: getting in again goes on from there."""
    bumping: bool = False
    rules: Rules = NORMAL
    """Difficulty and assists of the nights."""
    night: Night | None = None
    """Who looks and listens in this place; ``None`` where nobody does. ``infiltration`` keeps it."""
    night_map: str = ""
    """The place that ``night`` was made for."""
    night_tick: int = 0
    """How far the guards' timetables have run: they go on from sector to sector."""

    @property
    def hero(self) -> Actor:
        """Whom the player moves."""
        return self.actors[self.hero_id]

    @property
    def hands_free(self) -> bool:
        """True while the player may walk: nobody talks, no scene runs, nothing is being left."""
        return self.director.idle and self.leaving is None and self.ride is None

    # --- questions

    def holds(self, condition: str) -> bool:
        """Whether a map's ``when`` is true now; an empty one always is."""
        return not condition or self.script.holds(condition, self.variables, self.functions())

    def functions(self) -> dict[str, Callable[..., object]]:
        """The functions that scripts may ask, bound to this world."""
        return {"has_page": self.has_page, "page_count": lambda: float(len(self.pages))}

    def has_page(self, page: str) -> bool:
        """Whether a page is in the sketchbook."""
        return page in self.pages

    def door_state(self, door: Door) -> str:
        """``open``, ``half``, ``closed`` or ``locked``."""
        return self.doors.get(self.level.id, {}).get(door.id, door.state)

    def obstacles(self, but: Actor) -> tuple[Box, ...]:
        """Pixel boxes of closed doors and solid people, except one."""
        if self.night is not None:
            boxes = list(self.night.obstacles())
        else:
            boxes = [d.box for d in self.level.doors.values() if self.door_state(d) in ("closed", "locked")]
        boxes += [feet(a.x, a.y) for a in self.actors.values() if a is not but and a.solid and a.visible]
        return tuple(boxes)

    def bodies(self) -> tuple[Box, ...]:
        """Pixel boxes of everybody's feet."""
        return tuple(feet(a.x, a.y) for a in self.actors.values() if a.visible)

    def whereabouts(self, name: str) -> Vec | None:
        """Map pixels of a person or a named place; people first. ``None`` for a name that is neither."""
        if name in self.actors:
            return self.actors[name].px
        return self.level.places.get(name)

    # --- changes that several modules make

    def assign(self, text: str) -> None:
        """Carry out a map's ``set``: Yarn assignments, e.g. ``$seen to true; $steps += 1``."""
        self.script.assign(text, self.variables, self.functions())

    def appear(self, id_: str, at: Vec, facing: Direction | None = None) -> Actor:
        """Put somebody at a pixel of this place, arriving if need be."""
        actor = self.actors.get(id_)
        if actor is None:
            actor = self.forget_elsewhere(id_) or Actor(id=id_, character=id_, x=0, y=0)
            self.actors[id_] = actor
        actor.x, actor.y = at.x * SUB + SUB // 2, at.y * SUB + SUB // 2
        actor.route.clear()
        actor.visible = True
        if facing is not None:
            actor.facing = facing
        return actor

    def enter(self, map_id: str, entry: str, events: list[Event]) -> None:
        """Stand in another place. Its people come, the old one's go; what the hero carries stays with him."""
        hero = self.actors.pop(self.hero_id, None)
        self.casts[self.level.id] = self.actors
        left = self.level.id
        self.level = self.places.level(map_id)
        self.actors = self.casts.pop(map_id, {})
        self.inside.clear()
        self.pending.clear()
        self.ride = None
        self.moorings.clear()
        self.staging.camera = ""
        self._change_scenery(left)
        self._call_people()
        door = self.level.entry(entry)
        at, facing = (
            (door.at, door.facing) if door else (Vec(self.level.width_px // 2, self.level.height_px // 2), None)
        )
        if hero is not None:
            hero.pose, hero.gait, hero.walked = "", "idle", 0
            self.actors[self.hero_id] = hero
        self.appear(self.hero_id, at, facing)
        events.append(MapEntered(self.level.id, door.id if door else ""))

    def _change_scenery(self, left: str) -> None:
        """Each place keeps its own lights and scenery: a window that has seen the morning does not go back to night."""
        here = self.staging
        self.scenery[left] = (dict(here.lights), dict(here.things))
        here.lights, here.things = self.scenery.pop(self.level.id, ({}, {}))

    def try_enter(self, map_id: str, entry: str, events: list[Event]) -> bool:
        """``enter``, or stay here and say why: a door to a map that is missing or broken is a door that does not open."""
        try:
            self.places.level(map_id)
        except KeyError as error:
            events.append(SceneFailed(str(error)))
            return False
        self.enter(map_id, entry, events)
        return True

    def _call_people(self) -> None:
        """Whoever belongs here comes; whoever's condition is no longer true goes."""
        busy = {who for cast in self.casts.values() for who in cast} | set(self.elsewhere) | {self.hero_id}
        for npc in self.level.npcs:
            here = npc.id in self.actors
            wanted = self.holds(npc.when)
            if here and not wanted and self.actors[npc.id].native:
                del self.actors[npc.id]
            elif not here and wanted and npc.id not in busy:
                actor = self.appear(npc.id, npc.at, npc.facing)
                actor.character, actor.native = npc.character or npc.id, True
                actor.dialogue, actor.pose, actor.outfit = npc.node, npc.pose, npc.outfit
        for who, place in list(self.elsewhere.items()):
            at = self.level.places.get(place)
            if at is not None and who != self.hero_id:
                del self.elsewhere[who]
                self.appear(who, at)

    def forget_elsewhere(self, who: str) -> Actor | None:
        """Take somebody out of wherever else they were left; returns them as they were, or ``None``."""
        self.elsewhere.pop(who, None)
        for cast in self.casts.values():
            if who in cast:
                return cast.pop(who)
        return None

    def turn_face(self, face: str, dream: str, events: list[Event]) -> None:
        """Change between reality and a dream; the wave starts at the hero."""
        self.face = face
        if dream:
            self.dream = dream
        hero = self.actors.get(self.hero_id)
        at = hero.px if hero else Vec(self.level.width_px // 2, self.level.height_px // 2)
        events.append(FaceChanged(face, self.dream, at.x, at.y))

    def leave(self, map_id: str, entry: str) -> None:
        """Begin to leave for another place; nothing else can begin meanwhile."""
        if self.leaving is None:
            self.leaving = Leaving(map_id, entry, LEAVE_TICKS)

    def pass_door(self, events: list[Event]) -> None:
        """One tick of leaving."""
        if self.leaving is None:
            return
        self.leaving.ticks -= 1
        if self.leaving.ticks <= 0:
            going, self.leaving = self.leaving, None
            if self.try_enter(going.map, going.entry, events):
                events.append(Saved("door"))
