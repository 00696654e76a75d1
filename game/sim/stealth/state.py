"""All that a night changes, as plain integers and words. The modules that change it are ``mind``, ``watch``,
``handiwork`` and ``dreamshift``.

Nothing here decides anything. ``dump`` and ``load`` of each part are lists in a fixed order: that order is what is
hashed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from game.sim.events import Event
from game.sim.stealth.defs import CameraDef, GuardDef, NightDef
from game.sim.stealth.grid import TILE, Grid
from game.sim.stealth.hearing import Hearing
from game.sim.stealth.rules import DREAM_TICKS, Rules
from game.sim.stealth.sight import Sight
from game.sim.stealth.ways import Ways

Events: TypeAlias = "list[Event]"
"""What a tick appends to, oldest first."""

PATROL, CURIOUS, SEARCH, ALERT, RETURN = range(5)
STATE_NAMES = ("patrol", "curious", "search", "alert", "return")


@dataclass(slots=True)
class HeroSense:
    """What the night is told of Leo each tick. Sub-pixels; flags are this tick's."""

    x: int
    y: int
    """Feet."""
    low: bool = True
    """Sneaking or keeping still."""
    gait: str = "idle"
    footfall: bool = False
    """A foot came down this tick."""
    working: bool = False
    """Interact is held."""
    shifting: bool = False
    """The shift key is held."""
    move_x: int = 0
    """Where he pushes, or where his dream-self walks: -1, 0, 1."""
    move_y: int = 0
    tool: str = ""
    """Used this tick: ``robot``, or a device's id."""
    facing: int = 256
    """Where a throw goes: units of the circle."""


class Guard:
    """A guard as he is now."""

    __slots__ = (
        "angle",
        "cause",
        "caution",
        "clock",
        "far",
        "freeze",
        "goal",
        "half",
        "heading",
        "hunting",
        "known_x",
        "known_y",
        "leg_speed",
        "leg_x",
        "leg_y",
        "lost",
        "lulled",
        "near",
        "period",
        "plan",
        "quiet",
        "radioed",
        "reach2",
        "rejoin",
        "sees",
        "state",
        "step",
        "suspicion",
        "table",
        "vx",
        "vy",
        "x",
        "y",
    )  # fmt: skip

    _SAVED = (
        "state", "x", "y", "angle", "suspicion", "quiet", "clock", "goal", "step", "known_x", "known_y", "lost",
        "freeze", "caution", "hunting", "rejoin", "radioed", "lulled", "sees", "leg_x", "leg_y", "leg_speed", "vx",
        "vy", "heading",
    )  # fmt: skip

    def __init__(self, plan: GuardDef) -> None:
        self.plan = plan
        self.table = plan.table
        self.period = len(plan.table)
        self.x, self.y, self.angle = plan.table[0]
        self.state = PATROL
        self.suspicion = 0
        self.quiet = 0  # ticks since the last thing that fed suspicion
        self.clock = 0  # ticks left of looking, searching or waiting
        self.goal = -1  # tile he makes for
        self.step = -1  # next tile on the way
        self.known_x = self.known_y = 0  # last known place of Leo, or of the noise
        self.lost = 0  # ticks without sight in a chase
        self.freeze = 0
        self.caution = 0
        self.hunting = 0  # 1: searches possible places; 0: only looks at one
        self.leg_x = self.leg_y = self.leg_speed = -1  # where his present straight leg ends, and its speed
        self.vx = self.vy = self.heading = 0  # its step a tick, and its direction
        self.rejoin = 0  # night tick at which he is back on his round
        self.radioed = 0
        self.lulled = 0  # 1 while a lullaby halves his sight
        self.sees = 0
        self.cause = ""
        self.near, self.far, self.half, self.reach2 = plan.near, plan.far, plan.half, plan.far * plan.far

    def dump(self) -> list[int]:
        """His state in a fixed order."""
        return [getattr(self, name) for name in self._SAVED]

    def load(self, values: Sequence[int]) -> None:
        """The reverse of ``dump``."""
        for name, value in zip(self._SAVED, values, strict=True):
            setattr(self, name, value)


class Camera:
    """A camera as it is now."""

    __slots__ = ("period", "plan", "quiet", "suspicion", "watching")

    def __init__(self, plan: CameraDef) -> None:
        self.plan = plan
        self.period = len(plan.angles)
        self.suspicion = 0
        self.quiet = 0
        self.watching = 0

    def dump(self) -> list[int]:
        """Its state in a fixed order."""
        return [self.suspicion, self.quiet, self.watching]

    def load(self, values: Sequence[int]) -> None:
        """The reverse of ``dump``."""
        self.suspicion, self.quiet, self.watching = values


@dataclass(slots=True)
class Zone:
    """What the people of one zone have told each other."""

    called: int = 0
    """1 from the radio call until the last of them gives up."""
    x: int = 0
    y: int = 0
    told: int = -1
    """Night tick at which the place was last known; -1 for never."""
    jammed: int = 0
    """Ticks for which nobody gets through."""
    possible: int = 0
    """Board: where Leo could be by now, for those who search."""
    grown: int = 0
    """Night tick up to which that has been worked out."""

    def dump(self) -> list[Any]:
        """Its state in a fixed order."""
        return [self.called, self.x, self.y, self.told, self.jammed, hex(self.possible), self.grown]


@dataclass(slots=True)
class Robot:
    """The wind-up robot. ``place``: 0 in the pocket, 1 in the air or winding up, 2 lying where it rang."""

    place: int = 0
    x: int = 0
    y: int = 0
    clock: int = 0


@dataclass(slots=True)
class Dream:
    """The dream-self."""

    active: int = 0
    x: int = 0
    y: int = 0
    meter: int = DREAM_TICKS
    refill: int = 0
    tired: int = 0
    """1 until the key is let go, so that a spent dream does not start again by itself."""
    touching: int = 0
    """Ticks at a dream switch."""
    target: int = -1


@dataclass(slots=True)
class NightState:
    """A night in progress: its plan, its knowledge of the place, and what has changed."""

    plan: NightDef
    rules: Rules
    sight: Sight
    hearing: Hearing
    ways: Ways
    guards: list[Guard]
    cameras: list[Camera]
    zones: dict[str, Zone]
    tick: int = 0
    flags: dict[str, None] = field(default_factory=dict)
    """What has been given, in order."""
    doors: dict[str, int] = field(default_factory=dict)
    """Door → ticks that it stays open. Shut ones are missing."""
    pushing: tuple[str, int] = ("", 0)
    """Which door is pushed, and for how long."""
    held: tuple[str, int] = ("", 0)
    """Which door Mia holds, and for how long still."""
    working: tuple[str, int] = ("", 0)
    done: dict[str, None] = field(default_factory=dict)
    robot: Robot = field(default_factory=Robot)
    cooldown: int = 0
    """Ticks until Mia can work the next device."""
    lights: tuple[str, int] = ("", 0)
    """Which lights are out, and for how long still."""
    lullaby: tuple[str, int] = ("", 0)
    dream: Dream = field(default_factory=Dream)
    checkpoint: str = ""
    grace: int = 0
    """Ticks in which nobody senses anything (after being caught)."""
    beams: dict[str, None] = field(default_factory=dict)
    """Lasers that Leo stands in, so that one crossing is one alarm."""
    fields_left: int = 0
    wide: int = 0
    """Greatest hearing of any guard, percent."""

    @property
    def grid(self) -> Grid:
        """The floor plan."""
        return self.plan.grid

    def dump(self) -> dict[str, Any]:
        """Plain JSON; ``load`` of it on a fresh night of the same plan and rules gives the same night."""
        r, d = self.robot, self.dream
        return {
            "tick": self.tick,
            "guards": [[*g.dump(), g.cause] for g in self.guards],
            "cameras": [c.dump() for c in self.cameras],
            "zones": [[name, *z.dump()] for name, z in self.zones.items()],
            "flags": list(self.flags), "doors": [[k, v] for k, v in self.doors.items()], "done": list(self.done),
            "pushing": list(self.pushing), "held": list(self.held), "working": list(self.working),
            "robot": [r.place, r.x, r.y, r.clock], "cooldown": self.cooldown, "lights": list(self.lights),
            "lullaby": list(self.lullaby),
            "dream": [d.active, d.x, d.y, d.meter, d.refill, d.tired, d.touching, d.target],
            "checkpoint": self.checkpoint, "grace": self.grace, "beams": list(self.beams),
        }  # fmt: skip

    def load(self, data: dict[str, Any]) -> None:
        """The reverse of ``dump``."""
        self.tick = data["tick"]
        for guard, values in zip(self.guards, data["guards"], strict=True):
            guard.load(values[:-1])
            guard.cause = values[-1]
        for camera, values in zip(self.cameras, data["cameras"], strict=True):
            camera.load(values)
        for name, called, x, y, told, jammed, possible, grown in data["zones"]:
            self.zones[name] = Zone(called, x, y, told, jammed, int(possible, 16), grown)
        self.flags = dict.fromkeys(data["flags"])
        self.doors = dict(map(_pair, data["doors"]))
        self.done = dict.fromkeys(data["done"])
        self.pushing, self.held, self.working = _pair(data["pushing"]), _pair(data["held"]), _pair(data["working"])
        self.robot = Robot(*data["robot"])
        self.cooldown, self.lights, self.lullaby = data["cooldown"], _pair(data["lights"]), _pair(data["lullaby"])
        self.dream = Dream(*data["dream"])
        self.checkpoint, self.grace, self.beams = data["checkpoint"], data["grace"], dict.fromkeys(data["beams"])


def _pair(values: Sequence[Any]) -> tuple[str, int]:
    return values[0], values[1]


def begin(plan: NightDef, rules: Rules, tick: int) -> NightState:
    """A night that has just begun, ``tick`` ticks into its timetable."""
    named = [g.zone for g in plan.guards] + [c.zone for c in plan.cameras] + [b.zone for b in plan.lasers]
    zones = {name: Zone() for name in named}
    state = NightState(
        plan, rules, Sight(plan.grid), Hearing(plan.grid), Ways(plan.grid),
        [Guard(g) for g in plan.guards], [Camera(c) for c in plan.cameras], zones, tick,
    )  # fmt: skip
    state.wide = max((g.hearing for g in plan.guards), default=0) * rules.hearing // 100
    for guard in state.guards:
        guard.x, guard.y, guard.angle = guard.table[tick % guard.period]
    return state


def squared(ax: int, ay: int, bx: int, by: int) -> int:
    """Square of the distance in sub-pixels."""
    return (ax - bx) * (ax - bx) + (ay - by) * (ay - by)


ARM = TILE
"""How near a hand must be to reach something."""
