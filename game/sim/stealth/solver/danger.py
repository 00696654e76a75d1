"""What is watched and overheard at each instant of a night that nobody has disturbed, as boards.

The night is cut into slices of five ticks. For each slice and sensor the sensor's own test (``Sight.zone``'s arithmetic) is put
to the middle of every quarter of every tile; a tile is seen where any quarter of it is. Hearing asks the same floods as the
game. So a plan that keeps out of these boards keeps out of sight and earshot, but for what happens between two samples, which
driving the plan through the real night (``drive``) finds.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from game.sim.stealth.angles import UNIT
from game.sim.stealth.defs import CameraDef, GuardDef, NightDef
from game.sim.stealth.grid import CRAWL, DARK, DOOR, INNER, VENT, Grid, bits
from game.sim.stealth.hearing import Hearing
from game.sim.stealth.rules import DOOR_NOISE, NIGHT, NORMAL, Rules, loudness
from game.sim.stealth.sight import DARK_RANGE, QUARTER, TOUCH, Eye, Sight

TICKS = 5
"""In a slice."""
SLICES = NIGHT // TICKS


class Seen(NamedTuple):
    """Boards of what one sensor, or all together, have in view at one instant."""

    near: int = 0
    """A standing Leo in a near zone."""
    near_low: int = 0
    glance: int = 0
    glance_low: int = 0
    watched: int = 0
    """By cameras."""
    watched_low: int = 0

    def join(self, other: Seen) -> Seen:
        """Both together."""
        return Seen(*(a | b for a, b in zip(self, other, strict=True)))


class Heard(NamedTuple):
    """Boards of where a footfall of each gait, or a door, would reach somebody's ears."""

    run: int = 0
    walk: int = 0
    sneak: int = 0
    door: int = 0

    def join(self, other: Heard) -> Heard:
        """Both together."""
        return Heard(*(a | b for a, b in zip(self, other, strict=True)))


class Place:
    """The unchanging part of a night: what can be worked out once for all sensors, phases and difficulties of sight."""

    def __init__(self, grid: Grid, hearing_percent: int = 100) -> None:
        self.grid = grid
        self.sight = Sight(grid)
        self.hearing_percent = hearing_percent
        self._views: dict[Eye, Seen] = {}
        self._quarters: dict[tuple[int, int, int], tuple[tuple[int, int, int, bool, bool], ...]] = {}
        self._ears: dict[int, dict[int, Heard]] = {}

    def view(self, eye: Eye) -> Seen:
        """What an eye has in view."""
        found = self._views.get(eye)
        if found is None:
            if len(self._views) > 20_000:
                self._views.clear()
            found = self._views[eye] = self._look(eye)
        return found

    def _visible(self, qx: int, qy: int, reach: int) -> tuple[tuple[int, int, int, bool, bool], ...]:
        """``(x, y of the middle, tile, low visible, dark)`` of the quarters in free sight that somebody can stand on."""
        key = (qx, qy, reach)
        found = self._quarters.get(key)
        if found is None:
            field, side, width = self.sight.field(qx, qy, reach), 2 * reach + 1, self.grid.width
            out = []
            hidden = CRAWL | INNER
            for position, seen in enumerate(field):
                if not seen:
                    continue
                x, y = position % side + qx - reach, position // side + qy - reach
                tile = (y >> 1) * width + (x >> 1)
                if self.grid.floor >> tile & 1 and not self.grid.flags[tile] & hidden:
                    middle = (x * QUARTER + QUARTER // 2, y * QUARTER + QUARTER // 2)
                    out.append((*middle, tile, bool(seen & 2), bool(self.grid.flags[tile] & DARK)))
            if len(self._quarters) > 4000:
                self._quarters.clear()
            found = self._quarters[key] = tuple(out)
        return found

    def _look(self, eye: Eye) -> Seen:
        near2, far2 = eye.near * eye.near, eye.far * eye.far
        dark_reach = min(DARK_RANGE, eye.far if eye.camera else eye.near)
        dark2, touch2 = dark_reach * dark_reach, -1 if eye.camera else TOUCH * TOUCH
        lx, ly = UNIT[(eye.angle - eye.half) & 1023]
        rx, ry = UNIT[(eye.angle + eye.half) & 1023]
        narrow, ex, ey = eye.half < 256, eye.x, eye.y
        near = near_low = far = far_low = 0
        for x, y, tile, low, dark in self._visible(ex // QUARTER, ey // QUARTER, eye.far // QUARTER + 2):
            dx, dy = x - ex, y - ey
            squared = dx * dx + dy * dy
            if squared > far2 or (dark and squared > dark2):
                continue
            if squared >= touch2:
                left, right = lx * dy >= ly * dx, dx * ry >= dy * rx
                if not ((left and right) if narrow else (left or right)):
                    continue
            bit = 1 << tile
            if squared <= near2 or (dark and not eye.camera):
                near |= bit
                if low:
                    near_low |= bit
            else:
                far |= bit
                if low:
                    far_low |= bit
        if eye.camera:
            return Seen(watched=far | near, watched_low=far_low | near_low)
        return Seen(near, near_low, far, far_low)

    def ears(self, hearing: int) -> dict[int, Heard]:
        """For a listener of ``hearing`` percent on each tile: where Leo would be heard."""
        found = self._ears.get(hearing)
        if found is None:
            found = self._ears[hearing] = self._listen(hearing)
        return found

    def _listen(self, hearing: int) -> dict[int, Heard]:
        grid, flood = self.grid, Hearing(self.grid)
        collected: dict[int, list[int]] = {}
        for tile in bits(grid.floor):
            flags = grid.flags[tile]
            in_vent = bool(flags & VENT)
            for kind, gait in enumerate(("run", "walk", "sneak")):
                radius = loudness(gait, grid.loudness[tile], in_vent)
                if radius:
                    _collect(collected, flood.ring(tile, radius, hearing), kind, tile)
            if flags & DOOR:
                _collect(collected, flood.ring(tile, DOOR_NOISE, hearing), 3, tile)
        return {listener: Heard(*boards) for listener, boards in collected.items()}


def _collect(into: dict[int, list[int]], ring: int, kind: int, tile: int) -> None:
    for listener in bits(ring):
        into.setdefault(listener, [0, 0, 0, 0])[kind] |= 1 << tile


@dataclass(frozen=True)
class Sensor:
    """One guard's or camera's boards over its own period."""

    id: str
    seen: tuple[Seen, ...]
    heard: tuple[Heard, ...]
    off_by: str = ""


def guard_sensor(place: Place, guard: GuardDef, rules: Rules = NORMAL) -> Sensor:
    """A guard on his round."""
    length = len(guard.table)
    count = length // TICKS if length % TICKS == 0 else SLICES
    seen, heard = [], []
    near, far = rules.distance(guard.near), rules.distance(guard.far)
    percent = guard.hearing * rules.hearing // 100
    ears = place.ears(percent) if percent else {}
    for n in range(count):
        pose = guard.table[n * TICKS % length]
        seen.append(place.view(Eye(pose.x, pose.y, pose.angle, guard.half, near, far)) if guard.near or far else Seen())
        heard.append(ears.get(place.grid.index(pose.x, pose.y), Heard()))
    return Sensor(guard.id, tuple(seen), tuple(heard))


def camera_sensor(place: Place, camera: CameraDef, rules: Rules = NORMAL) -> Sensor:
    """A camera in its sweep."""
    length = len(camera.angles)
    count = length // TICKS if length % TICKS == 0 else SLICES
    far = rules.distance(camera.far)
    seen = tuple(
        place.view(Eye(camera.x, camera.y, camera.angles[n * TICKS % length], camera.half, 0, far, True))
        for n in range(count)
    )
    return Sensor(camera.id, seen, (Heard(),) * count, camera.off_by)


class Danger:
    """All sensors of a night together, slice by slice."""

    def __init__(self, plan: NightDef, place: Place, sensors: Iterable[Sensor]) -> None:
        self.plan = plan
        self.place = place
        self.sensors = tuple(sensors)
        self.switchable = tuple(dict.fromkeys(
            [s.off_by for s in self.sensors if s.off_by] + [b.off_by for b in plan.lasers if b.off_by]
        ))  # fmt: skip
        self._seen: dict[tuple[str, ...], tuple[Seen, ...]] = {}

    @classmethod
    def of(cls, plan: NightDef, rules: Rules = NORMAL, place: Place | None = None) -> Danger:
        """The danger of a whole night."""
        place = place or Place(plan.grid)
        sensors = [guard_sensor(place, g, rules) for g in plan.guards]
        sensors += [camera_sensor(place, c, rules) for c in plan.cameras]
        return cls(plan, place, sensors)

    def seen(self, flags: Iterable[str] = ()) -> tuple[Seen, ...]:
        """What is in view in each slice, with these flags set (they may switch cameras off)."""
        off = tuple(f for f in self.switchable if f in set(flags))
        found = self._seen.get(off)
        if found is None:
            watching = [s for s in self.sensors if not s.off_by or s.off_by not in off]
            found = self._seen[off] = tuple(_join_seen(watching, n) for n in range(SLICES))
        return found

    @cached_property
    def heard(self) -> tuple[Heard, ...]:
        """Where Leo would be heard in each slice."""
        return tuple(_join_heard(self.sensors, n) for n in range(SLICES))

    def beams(self, n: int, flags: Iterable[str] = ()) -> int:
        """Board of the tiles that burn at any tick of the slice that ends with tick ``n * TICKS``."""
        board = 0
        held = set(flags)
        for beam in self.plan.lasers:
            if beam.off_by in held and beam.off_by:
                continue
            if any(beam.burns(n * TICKS - k) for k in range(TICKS)):
                for tile in beam.tiles:
                    board |= 1 << tile
        return board


def _join_seen(sensors: Iterable[Sensor], n: int) -> Seen:
    near = near_low = glance = glance_low = watched = watched_low = 0
    for sensor in sensors:
        s = sensor.seen[n % len(sensor.seen)]
        near |= s.near
        near_low |= s.near_low
        glance |= s.glance
        glance_low |= s.glance_low
        watched |= s.watched
        watched_low |= s.watched_low
    return Seen(near, near_low, glance, glance_low, watched, watched_low)


def _join_heard(sensors: Iterable[Sensor], n: int) -> Heard:
    run = walk = sneak = door = 0
    for sensor in sensors:
        h = sensor.heard[n % len(sensor.heard)]
        run |= h.run
        walk |= h.walk
        sneak |= h.sneak
        door |= h.door
    return Heard(run, walk, sneak, door)
