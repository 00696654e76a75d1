"""What hands do at night: doors, badges, switches, pages, the wind-up robot, Mia's panel, the humming speaker."""

from __future__ import annotations

from game.core.geom import Box
from game.core.ticks import TILE_PX
from game.sim.events import DoorMoved
from game.sim.stealth.angles import UNIT
from game.sim.stealth.defs import DeviceDef, DoorDef, Needs
from game.sim.stealth.events import (
    CheckpointReached,
    DoorRefused,
    NoiseMade,
    ToolReady,
    ToolUsed,
    WorkDone,
)
from game.sim.stealth.grid import LOW, OPAQUE, TILE, VENT, WALL, bits, tile_centre
from game.sim.stealth.mind import focus, hear
from game.sim.stealth.rules import (
    DEVICE_COOLDOWN,
    DOOR_NOISE,
    DOOR_OPEN_TICKS,
    HOLD_TICKS,
    JAM_TICKS,
    LIGHTS_TICKS,
    LULLABY_TICKS,
    ROBOT_FUSE,
    ROBOT_REACH,
    TOY_NOISE,
    loudness,
    px,
)
from game.sim.stealth.state import ARM, Events, HeroSense, NightState, squared

PUSH_REACH = TILE * 3 // 4
"""How far ahead of his feet a pushed door is looked for."""
SOUNDING = ("jingle", "printer", "phone", "vending", "kettle")


def meets(needs: Needs, flags: dict[str, None]) -> bool:
    """Whether any group of the wanted flags is complete.

    >>> meets((("a",), ("b", "c")), {"b": None, "c": None}), meets((), {})
    (True, False)
    """
    return any(all(flag in flags for flag in group) for group in needs)


def act(night: NightState, hero: HeroSense, events: Events) -> None:
    """One tick of doors, work, tools and footsteps."""
    _doors(night, hero, events)
    _work(night, hero, events)
    _tools(night, hero, events)
    _footstep(night, hero, events)
    _checkpoint(night, hero, events)


# --- noise


def footstep_radius(night: NightState, gait: str, x: int, y: int) -> int:
    """What a footfall there would sound like, in 1/10 tiles."""
    tile = night.grid.index(x, y)
    return loudness(gait, night.grid.loudness[tile], bool(night.grid.flags[tile] & VENT))


def _footstep(night: NightState, hero: HeroSense, events: Events) -> None:
    if hero.footfall:
        sound(night, night.grid.index(hero.x, hero.y), footstep_radius(night, hero.gait, hero.x, hero.y), "leo", events)


def sound(night: NightState, tile: int, radius: int, source: str, events: Events) -> None:
    """Make a noise: everybody who can hear it does."""
    if radius:
        x, y = tile_centre(tile, night.grid.width)
        events.append(NoiseMade(source, px(x), px(y), radius))
        hear(night, tile, radius, source, events)


# --- doors


def obstacles(night: NightState) -> tuple[Box, ...]:
    """Pixel boxes of the doors that are shut."""
    return tuple(
        box for door in night.plan.doors if door.id not in night.doors for box in door_boxes(door, night.grid.width)
    )


def door_boxes(door: DoorDef, width: int) -> tuple[Box, ...]:
    """A door's tiles in pixels."""
    return tuple(Box(t % width * TILE_PX, t // width * TILE_PX, TILE_PX, TILE_PX) for t in door.tiles)


def _doors(night: NightState, hero: HeroSense, events: Events) -> None:
    if not night.plan.doors:
        return
    held, left = night.held
    if left:
        night.held = (held, left - 1)
    grid = night.grid
    here = grid.index(hero.x, hero.y)
    pushed = grid.index(hero.x + hero.move_x * PUSH_REACH, hero.y + hero.move_y * PUSH_REACH)
    if not (hero.move_x or hero.move_y) or night.dream.active:
        pushed = -1
    inside = {here: None}
    for guard in night.guards:
        if guard.state:
            inside[grid.index(guard.x, guard.y)] = None
            inside[guard.step] = None
    pushing = ("", 0)
    for door in night.plan.doors:
        is_open = door.id in night.doors
        if any(tile in inside for tile in door.tiles):
            _hold_open(night, door, is_open, events)
        elif pushed in door.tiles:
            if is_open:
                night.doors[door.id] = DOOR_OPEN_TICKS
            else:
                pushing = _push(night, door, events)
        elif is_open:
            night.doors[door.id] -= 1
            if night.doors[door.id] <= 0:
                del night.doors[door.id]
                _moved(night, door, False, events)
    night.pushing = pushing


def _push(night: NightState, door: DoorDef, events: Events) -> tuple[str, int]:
    name, ticks = night.pushing
    ticks = ticks + 1 if name == door.id else 1
    if not meets(door.needs, night.flags):
        if ticks == 1:
            events.append(DoorRefused(door.id, door.key))
        return door.id, ticks
    if ticks < door.ticks:
        return door.id, ticks
    _hold_open(night, door, False, events)
    sound(night, door.tiles[0], DOOR_NOISE, door.id, events)
    return "", 0


def _hold_open(night: NightState, door: DoorDef, was_open: bool, events: Events) -> None:
    night.doors[door.id] = DOOR_OPEN_TICKS
    if not was_open:
        _moved(night, door, True, events)


def _moved(night: NightState, door: DoorDef, is_open: bool, events: Events) -> None:
    x, y = tile_centre(door.tiles[0], night.grid.width)
    events.append(DoorMoved(door.id, is_open, px(x), px(y)))


# --- work


def within_reach(night: NightState, hero: HeroSense) -> str:
    """Id of the thing that holding interact would work on; empty for none."""
    for work in night.plan.works:
        x, y = tile_centre(work.tile, night.grid.width)
        if work.id not in night.done and squared(hero.x, hero.y, x, y) <= ARM * ARM:
            return work.id
    return ""


def _work(night: NightState, hero: HeroSense, events: Events) -> None:
    name, ticks = night.working
    still = hero.working and hero.gait == "idle" and not night.dream.active
    target = within_reach(night, hero) if still else ""
    if not target:
        night.working = ("", 0)
        return
    ticks = ticks + 1 if target == name else 1
    work = next(w for w in night.plan.works if w.id == target)
    if ticks < work.ticks:
        night.working = (target, ticks)
        return
    night.working = ("", 0)
    night.done[work.id] = None
    if work.gives:
        night.flags[work.gives] = None
    events.append(WorkDone(work.id, work.kind, work.gives))


# --- tools


def landing(night: NightState, x: int, y: int, angle: int) -> int:
    """Tile on which the robot thrown from a point comes down: as far as it flies over floor and low things."""
    grid, found = night.grid, night.grid.index(x, y)
    ux, uy = UNIT[angle % 1024]
    for quarter in range(1, ROBOT_REACH * 4 + 1):
        tile = grid.index(x + ux * quarter * (TILE // 4) // 65536, y + uy * quarter * (TILE // 4) // 65536)
        flags = grid.flags[tile]
        if flags & OPAQUE or (flags & WALL and not flags & LOW):
            break
        if not flags & WALL:
            found = tile
    return found


def arc(night: NightState, x: int, y: int, angle: int) -> tuple[int, int]:
    """Where the robot would land, and the board of tiles on which its ring would be heard: shown before release."""
    tile = landing(night, x, y, angle)
    return tile, night.hearing.ring(tile, TOY_NOISE)


def _tools(night: NightState, hero: HeroSense, events: Events) -> None:
    _robot(night, hero, events)
    _wear_off(night, events)
    if hero.tool and hero.tool != "robot":
        device = next((d for d in night.plan.devices if d.id == hero.tool), None)
        if device is not None and not night.cooldown:
            _work_device(night, device, events)


def _robot(night: NightState, hero: HeroSense, events: Events) -> None:
    robot = night.robot
    if hero.tool == "robot" and robot.place == 0 and night.plan.robot:
        tile = landing(night, hero.x, hero.y, hero.facing)
        robot.x, robot.y = tile_centre(tile, night.grid.width)
        robot.place, robot.clock = 1, ROBOT_FUSE
        events.append(ToolUsed("robot", "robot", px(robot.x), px(robot.y)))
    elif robot.place == 1:
        robot.clock -= 1
        if robot.clock <= 0:
            robot.place, robot.clock = 2, ROBOT_FUSE
            sound(night, night.grid.index(robot.x, robot.y), TOY_NOISE, "robot", events)
    elif robot.place == 2:
        robot.clock = max(0, robot.clock - 1)
        if not robot.clock and squared(hero.x, hero.y, robot.x, robot.y) <= ARM * ARM:
            robot.place = 0
            events.append(ToolReady("robot"))


def _wear_off(night: NightState, events: Events) -> None:
    if night.cooldown:
        night.cooldown -= 1
        if not night.cooldown:
            events.append(ToolReady("panel"))
    name, left = night.lights
    if left:
        night.lights = (name, left - 1) if left > 1 else ("", 0)
        if left == 1:
            night.sight.darken(0)
    name, left = night.lullaby
    if left:
        night.lullaby = (name, left - 1) if left > 1 else ("", 0)
        if left == 1:
            for guard in night.guards:
                guard.lulled = 0
                focus(night, guard)


def _work_device(night: NightState, device: DeviceDef, events: Events) -> None:
    night.cooldown = DEVICE_COOLDOWN
    x, y = tile_centre(device.tile, night.grid.width)
    events.append(ToolUsed(device.id, device.kind, px(x), px(y)))
    if device.kind in SOUNDING:
        if device.kind == "jingle":
            for name, zone in night.zones.items():
                if device.zone in ("", name):
                    zone.jammed = JAM_TICKS
        sound(night, device.tile, device.radius, device.id, events)
    elif device.kind == "lights":
        night.lights = (device.id, LIGHTS_TICKS)
        night.sight.darken(device.tiles)
    elif device.kind == "hold":
        night.held = (device.door, HOLD_TICKS)
    elif device.kind == "lullaby":
        night.lullaby = (device.id, LULLABY_TICKS)
        ring = night.hearing.ring(device.tile, device.radius)
        for guard in night.guards:
            if ring >> night.grid.index(guard.x, guard.y) & 1:
                guard.lulled = 1
                focus(night, guard)


def lit_again(night: NightState) -> None:
    """Bring what is derived from state (dark tiles, ranges) in line with it, after a restore."""
    device = next((d for d in night.plan.devices if d.id == night.lights[0]), None)
    night.sight.darken(device.tiles if device else 0)
    for guard in night.guards:
        focus(night, guard)


# --- safe rooms


def _checkpoint(night: NightState, hero: HeroSense, events: Events) -> None:
    if not night.plan.checkpoints:
        return
    tx, ty = hero.x // TILE, hero.y // TILE
    for place in night.plan.checkpoints:
        if place.id != night.checkpoint and place.box.contains(tx, ty):
            night.checkpoint = place.id
            events.append(CheckpointReached(place.id))


def ring_tiles(board: int) -> list[int]:
    """The tiles of a ring, rising."""
    return list(bits(board))
