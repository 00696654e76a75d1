"""From a Tiled place to a night: what its walls, furniture and objects mean to eyes, ears and feet.

A tile is what its middle is: feet that do not fit there make it a wall, a layer of walls or a tall thing makes it opaque, a
solid thing that is not tall is low cover. Seconds, degrees and pixels become ticks, units and sub-pixels here, once.

Whatever breaks the rules of the night is mended or left out and told in a sentence (``NightDef.problems``); nothing raises.
"""

from __future__ import annotations

from collections.abc import Iterator

from game.core.geom import Box
from game.core.ticks import SUB, TICKS_PER_SECOND
from game.sim.level import Level
from game.sim.mapdef import MapDef, MapObject, ObjectLink, TileLayer
from game.sim.stealth.angles import COMPASS, degrees
from game.sim.stealth.defs import (
    FREE,
    CameraDef,
    CheckpointDef,
    DeviceDef,
    DoorDef,
    DreamSwitchDef,
    GuardDef,
    LaserDef,
    Needs,
    NightDef,
    WorkDef,
)
from game.sim.stealth.grid import CRAWL, DARK, DOOR, DREAM, HIDE, INNER, LOW, MUTE, OPAQUE, TILE, VENT, WALL, Grid
from game.sim.stealth.rules import DOOR_TICKS, NIGHT
from game.sim.stealth.timetable import Stop, period_for, round_table, sweep_table

SENSING = ("Guard", "Camera", "Laser")
FACINGS = {"right": 0, "down": 256, "left": 512, "up": 768}
LOUDNESS = {"carpet": 50, "grass": 75, "sand": 75, "metal": 150, "puddle": 150, "water": 150, "glass": 125}
"""Percent, for floors that are not as loud as lino."""
BESIDE = 6
"""Tiles from the start within which an exit is the way he came."""
MOST_GUARDS = 64
MOST_CAMERAS = 64
_SHUT = WALL | OPAQUE | MUTE


def has_night(map_def: MapDef) -> bool:
    """Whether anything in the place looks or listens."""
    return any(o.cls in SENSING for o in map_def.objects())


def compile_night(map_def: MapDef, level: Level) -> NightDef:
    """The night of a place. Pure: the same map gives an equal night."""
    return _Compiler(map_def, level).night()


class _Compiler:
    def __init__(self, map_def: MapDef, level: Level) -> None:
        self.map = map_def
        self.level = level
        self.width, self.height = map_def.width, map_def.height
        self.objects = map_def.objects()
        self.by_id = {o.id: o for o in self.objects}
        self.problems: list[str] = []
        self.targeted = self._targets()

    def night(self) -> NightDef:
        grid = self._grid()
        guards = [o for o in self.objects if o.cls == "Guard"]
        cameras = [o for o in self.objects if o.cls == "Camera"]
        for kind, found, most in (("guards", guards, MOST_GUARDS), ("cameras", cameras, MOST_CAMERAS)):
            if len(found) > most:
                self.problems.append(f"{len(found)} {kind} are more than {most}; the rest is left out.")
        return NightDef(
            id=self.map.id,
            grid=grid,
            guards=tuple(self._guard(o, grid) for o in guards[:MOST_GUARDS]),
            cameras=tuple(self._camera(o) for o in cameras[:MOST_CAMERAS]),
            lasers=tuple(laser for o in self._of("Laser") for laser in self._laser(o)),
            doors=tuple(self._doors()),
            works=tuple(self._works()),
            dream_switches=tuple(self._dream_switches()),
            devices=tuple(self._device(o) for o in self._of("Device")),
            checkpoints=tuple(self._checkpoint(o) for o in self._of("Checkpoint")),
            starts=self._starts(),
            exits=self._exits(grid),
            problems=tuple(self.problems),
            names=tuple(self._passages()),
        )

    # --- the floor plan

    def _grid(self) -> Grid:
        flags = [self._solid(tile) for tile in range(self.width * self.height)]
        for layer in self.map.layers:
            if isinstance(layer, TileLayer) and layer.role == "walls" and layer.look.face != "dream":
                for tile, gid in enumerate(layer.cells):
                    if gid and flags[tile] & WALL:
                        flags[tile] |= MUTE if self._is_glass(gid) else OPAQUE | MUTE
        for o in self.objects:
            self._furnish(o, flags)
        for tile, flag in enumerate(flags):
            if flag & WALL and not flag & OPAQUE and not flag & MUTE:
                flags[tile] |= LOW
        loudness = bytearray(b"\x64" * len(flags))
        for o in self._of("Surface"):
            kind, times = _text(o, "kind"), _thousandths(o, "noise", 0)
            percent = times // 10 if times else LOUDNESS.get(kind, 100)
            for tile in self._tiles(o):
                loudness[tile] = max(0, min(255, percent))
        return Grid(self.width, self.height, tuple(flags), bytes(loudness))

    def _solid(self, tile: int) -> int:
        """Whether feet fit in the middle of a tile; bare nothing is a wall to everybody."""
        x, y = tile % self.width * self.map.tile_w, tile // self.width * self.map.tile_h
        if not self.level.ground[tile]:
            return _SHUT
        middle = Box(x + self.map.tile_w // 2 - 3, y + self.map.tile_h // 2 - 3, 6, 6)
        return WALL if self.level.blocked(middle) else 0

    def _is_glass(self, gid: int) -> bool:
        found = self.map.tile(gid)
        return bool(found and (found[1].properties.get("glass") is True or found[1].properties.get("tall") is False))

    def _furnish(self, o: MapObject, flags: list[int]) -> None:
        """Write into the floor plan what one object makes of its tiles."""
        if o.cls == "LowCover":
            tiles = self._tiles(o)
            is_solid = any(flags[tile] & WALL for tile in tiles)
            for tile in tiles:
                if not is_solid:
                    flags[tile] |= CRAWL  # a way under something: only a small body fits
                elif flags[tile] & WALL:
                    flags[tile] |= LOW
        elif o.cls == "HidingSpot":
            tile = self._foot(o)
            flags[tile] = flags[tile] & ~(_SHUT | LOW) | HIDE
        elif o.cls == "Vent":
            inside = VENT if _link(o) else INNER | VENT | OPAQUE
            for tile in self._tiles(o) if o.shape == "rect" else ():  # a grille on a wall is only a picture
                flags[tile] = flags[tile] & ~(_SHUT | LOW) | inside
        elif o.cls == "Dark":
            for tile in self._tiles(o):
                if not flags[tile] & WALL:
                    flags[tile] |= DARK
        elif o.cls == "DreamDoor":
            for tile in self._tiles(o):
                flags[tile] = _SHUT | DREAM
        elif o.cls == "Door" and _text(o, "state", "closed") != "open":
            for tile in self._door_tiles(o):
                flags[tile] = flags[tile] & ~(_SHUT | LOW) | DOOR | OPAQUE
        elif o.shape == "tile" and o.cls not in ("Door", "Evidence"):
            found = self.map.tile(o.gid)
            if found and (found[1].properties.get("tall") is True or o.properties.get("tall") is True):
                for tile in self._tiles(o):
                    if flags[tile] & WALL:
                        flags[tile] |= OPAQUE

    def _tiles(self, o: MapObject) -> list[int]:
        """The tiles whose middle an object covers; at least the one under its own middle."""
        xs, ys = [int(o.x), int(o.x + o.w)], [int(o.y), int(o.y + o.h)]
        if o.points:
            xs = [int(o.x + p[0]) for p in o.points]
            ys = [int(o.y + p[1]) for p in o.points]
        w, h = self.map.tile_w, self.map.tile_h
        x0, x1, y0, y1 = min(xs), max(xs), min(ys), max(ys)
        columns = range(max(0, (x0 + w // 2) // w), min(self.width, (x1 + w // 2 - 1) // w + 1))
        rows = range(max(0, (y0 + h // 2) // h), min(self.height, (y1 + h // 2 - 1) // h + 1))
        found = [
            y * self.width + x
            for y in rows
            for x in columns
            if x * w + w // 2 < max(x1, x0 + 1) and y * h + h // 2 < max(y1, y0 + 1)
        ]
        return found or [self._tile_at((x0 + x1) // 2, (y0 + y1) // 2)]

    def _door_tiles(self, o: MapObject) -> list[int]:
        """The tiles that a shut door fills: those of its collision shape, where its picture has one."""
        door = self.level.doors.get(o.name)
        if door is None or o.shape != "tile":
            return self._tiles(o)
        box, w, h = door.box, self.map.tile_w, self.map.tile_h
        row = box.centre.y // h
        rows = range(box.y // h, (box.bottom - 1) // h + 1) if box.h >= 2 * h else (row,)
        columns = [x for x in range(box.x // w, (box.right - 1) // w + 1) if box.x <= x * w + w // 2 < box.right]
        found = [y * self.width + x for y in rows for x in columns or [box.centre.x // w]]
        return [t for t in found if 0 <= t < self.width * self.height] or self._tiles(o)

    def _foot(self, o: MapObject) -> int:
        """The tile on which a thing stands: below the middle of a picture, the middle of an area."""
        if o.shape == "tile":
            return self._tile_at(int(o.x + o.w / 2), int(o.y + o.h) - self.map.tile_h // 2)
        return self._tile(o)

    def _tile_at(self, x_px: int, y_px: int) -> int:
        tx = min(max(x_px // self.map.tile_w, 0), self.width - 1)
        ty = min(max(y_px // self.map.tile_h, 0), self.height - 1)
        return ty * self.width + tx

    def _tile(self, o: MapObject) -> int:
        x, y = _middle(o)
        return self._tile_at(x // SUB, y // SUB)

    def _of(self, cls: str) -> Iterator[MapObject]:
        return (o for o in self.objects if o.cls == cls)

    # --- people and devices

    def _guard(self, o: MapObject, grid: Grid) -> GuardDef:
        name = o.name or f"guard {o.id}"
        patrol = self.by_id.get(_link(o, "patrol"))
        if patrol is None or not patrol.points:
            x, y = _middle(o)
            stops: tuple[Stop, ...] = (Stop(x, y, -1, ((FACINGS.get(_text(o, "facing", "down"), 256), 0),)),)
            loop = True
            if _link(o, "patrol"):
                self.problems.append(
                    f"{name}: his patrol is no Patrol that can be walked, so he stands; link him to one."
                )
        else:
            stops, loop = self._stops(patrol), _text(patrol, "mode", "loop") == "loop"
        period, phase = _ticks(o, "period"), _ticks(o, "phase")
        speed = max(1, _thousandths(o, "speed", 2000) // 1000)
        table, bad = round_table(name, stops, period, speed, phase, loop, grid)
        self.problems += bad
        return GuardDef(
            id=name, character=_text(o, "character", "guard"), zone=_text(o, "zone"), table=table,
            near=_sub(o, "nearRange", 80), far=max(_sub(o, "viewRange", 120), _sub(o, "nearRange", 80)),
            half=degrees(min(359, _thousandths(o, "viewAngle", 70_000) // 2000)),
            hearing=_thousandths(o, "hearing", 1000) // 10,
            chase=_thousandths(o, "chase", 5000) * TILE // (1000 * TICKS_PER_SECOND),
            when=_text(o, "when"),
        )  # fmt: skip

    def _stops(self, patrol: MapObject) -> tuple[Stop, ...]:
        waits = [w.strip() for w in _text(patrol, "waits").split(",") if w.strip()]
        looks = [part.strip() for part in _text(patrol, "looks").split(",")]
        each = _ticks(patrol, "wait")
        stops = []
        for n, (px, py) in enumerate(patrol.points):
            wait = _wait(waits[n], each) if n < len(waits) else each
            stops.append(
                Stop(
                    int((patrol.x + px) * SUB),
                    int((patrol.y + py) * SUB),
                    wait,
                    _looks(looks[n] if n < len(looks) else ""),
                )
            )
        return tuple(stops)

    def _camera(self, o: MapObject) -> CameraDef:
        name = o.name or f"camera {o.id}"
        period = _ticks(o, "sweepTime", 6000)
        if not period or NIGHT % period:
            fitting = period_for(period)
            self.problems.append(
                f"{name}: a sweep of {period / TICKS_PER_SECOND:g} s does not divide the night of 24 s;"
                f" {fitting / TICKS_PER_SECOND:g} s is used."
            )
            period = fitting
        x, y = _middle(o)
        direction = _thousandths(o, "direction", -1000) // 1000
        middle = degrees(direction) if direction >= 0 else FACINGS.get(_text(o, "facing", "down"), 256)
        angles = sweep_table(middle, _thousandths(o, "sweep", 90_000) * 1024 // 360_000, period, _ticks(o, "phase"))
        half = degrees(min(359, _thousandths(o, "viewAngle", 60_000) // 2000))
        return CameraDef(name, _text(o, "zone"), x, y, angles, _sub(o, "viewRange", 144), half, self._power(o))

    def _laser(self, o: MapObject) -> Iterator[LaserDef]:
        name = o.name or f"laser {o.id}"
        on, off = _ticks(o, "onTime", 1000), _ticks(o, "offTime", 1000)
        period = on + off
        if not period or NIGHT % period:
            fitting = period_for(period)
            self.problems.append(
                f"{name}: on and off together take {period / TICKS_PER_SECOND:g} s, which does not divide the night of"
                f" 24 s; it stays off {(fitting - period) / TICKS_PER_SECOND:g} s longer."
            )
            period = fitting
        yield LaserDef(name, _text(o, "zone"), tuple(self._tiles(o)), on, period, _ticks(o, "phase"), self._power(o))

    def _power(self, o: MapObject) -> str:
        """The flag that switches a thing off: its power, or a switch that is linked to it."""
        return _text(o, "poweredBy") or next(iter(self.targeted.get(o.id, ())), "")

    def _targets(self) -> dict[int, list[str]]:
        """Object id → names of the switches that work it."""
        by_name = {o.name: o.id for o in self.objects if o.name}
        found: dict[int, list[str]] = {}
        for o in self.objects:
            if o.cls not in ("Switch", "Terminal", "DreamSwitch"):
                continue
            ids = [_link(o)] + [by_name.get(name.strip(), 0) for name in _text(o, "targets").split(",")]
            for target in dict.fromkeys(i for i in ids if i):
                found.setdefault(target, []).append(o.name or f"switch {o.id}")
        return found

    # --- what hands do

    def _doors(self) -> Iterator[DoorDef]:
        for o in self._of("Door"):
            if _text(o, "state", "closed") == "open":
                continue
            name = o.name or f"door {o.id}"
            is_locked = _text(o, "state", "closed") == "locked"
            groups = [(key.strip(),) for key in _text(o, "key").split("|") if key.strip()] if is_locked else []
            groups += [(switch,) for switch in self.targeted.get(o.id, ())]
            locked = bool(groups) or is_locked
            needs: Needs = tuple(groups) if locked else FREE
            yield DoorDef(
                name,
                tuple(self._door_tiles(o)),
                _ticks(o, "time") or DOOR_TICKS,
                needs,
                _text(o, "key") if locked else "",
            )

    def _works(self) -> Iterator[WorkDef]:
        for o in self.objects:
            if o.cls in ("Switch", "Terminal"):
                name = o.name or f"switch {o.id}"
                yield WorkDef(name, o.cls.lower(), self._tile(o), name, _ticks(o, "time", 1000))
            elif o.cls == "Evidence" and (_text(o, "item") or o.name):
                item = _text(o, "item") or o.name
                yield WorkDef(item, "evidence", self._tile(o), item, _ticks(o, "time", 500))

    def _dream_switches(self) -> Iterator[DreamSwitchDef]:
        for o in self._of("DreamSwitch"):
            name = o.name or f"dream switch {o.id}"
            yield DreamSwitchDef(name, self._tile(o), name, _ticks(o, "time", 1000))

    def _device(self, o: MapObject) -> DeviceDef:
        board = sum(1 << t for t in self._tiles(o)) if _text(o, "kind") == "lights" else 0
        door = self.by_id.get(_link(o))
        return DeviceDef(
            o.name or f"device {o.id}", _text(o, "kind", "jingle"), self._tile(o), _thousandths(o, "radius", 8000) // 100,
            board, _text(o, "zone"), (door.name or f"door {door.id}") if door else "",
        )  # fmt: skip

    def _checkpoint(self, o: MapObject) -> CheckpointDef:
        tiles = self._tiles(o)
        xs, ys = [t % self.width for t in tiles], [t // self.width for t in tiles]
        x, y = _middle(o)
        box = Box(min(xs), min(ys), max(xs) - min(xs) + 1, max(ys) - min(ys) + 1)
        return CheckpointDef(o.name or f"checkpoint {o.id}", box, x, y, _thousandths(o, "priority", 0) // 1000)

    def _starts(self) -> tuple[int, ...]:
        starts = sorted(self._of("PlayerStart"), key=lambda o: o.properties.get("isDefault") is not True)
        return tuple(self._tile(o) for o in starts)

    def _exits(self, grid: Grid) -> tuple[int, ...]:
        """Tiles that lead on. The way that he came in by, beside the usual start, is none while there is another."""
        tiles = [t for o in self._of("Exit") for t in self._tiles(o) if grid.floor >> t & 1]
        start = next(iter(self._starts()), -1)
        onward = [t for t in tiles if start < 0 or self._gap(t, start) > BESIDE]
        return tuple(onward or tiles)

    def _gap(self, a: int, b: int) -> int:
        return max(abs(a % self.width - b % self.width), abs(a // self.width - b // self.width))

    def _passages(self) -> Iterator[tuple[str, int]]:
        for o in self.objects:
            if o.cls == "Door":
                yield o.name or f"door {o.id}", sum(1 << t for t in self._door_tiles(o))
            elif o.cls == "DreamDoor" or (o.cls == "Vent" and _link(o)):
                yield o.name or f"{o.cls.lower()} {o.id}", sum(1 << t for t in self._tiles(o))
            elif o.cls == "Place" and o.name.startswith("arch"):
                yield o.name, sum(1 << t for t in self._tiles(o))


# --- reading one object


def _middle(o: MapObject) -> tuple[int, int]:
    return int((o.x + o.w / 2) * SUB), int((o.y + o.h / 2) * SUB)


def _link(o: MapObject, name: str = "target") -> int:
    value = o.properties.get(name)
    return value.id if isinstance(value, ObjectLink) else 0


def _text(o: MapObject, name: str, default: str = "") -> str:
    value = o.properties.get(name)
    return value if isinstance(value, str) and value else default


def _thousandths(o: MapObject, name: str, default: int) -> int:
    value = o.properties.get(name)
    if isinstance(value, bool) or not isinstance(value, int | float):
        return default
    return int(value * 1000 + (0.5 if value >= 0 else -0.5))


def _ticks(o: MapObject, name: str, default: int = 0) -> int:
    return max(0, (_thousandths(o, name, default) * TICKS_PER_SECOND + 500) // 1000)


def _sub(o: MapObject, name: str, default_px: int) -> int:
    return max(0, _thousandths(o, name, default_px * 1000) * SUB // 1000)


def _wait(text: str, default: int) -> int:
    try:
        if text.startswith("*"):
            return -max(1, int(text[1:] or "1"))
        return max(0, int(float(text) * TICKS_PER_SECOND + 0.5))
    except (ValueError, OverflowError):
        return default


def _looks(text: str) -> tuple[tuple[int, int], ...]:
    looks = []
    for look in filter(None, (part.strip() for part in text.split(";"))):
        direction, _, seconds = look.partition(":")
        try:
            angle = COMPASS[direction] if direction in COMPASS else degrees(int(float(direction)))
            looks.append((angle, int(float(seconds) * TICKS_PER_SECOND + 0.5) if seconds else 0))
        except (ValueError, OverflowError):
            continue
    return tuple(looks)
