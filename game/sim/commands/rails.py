"""Riding a dream's current, and humming to what swims in it."""

from __future__ import annotations

from game.core.geom import Direction
from game.core.ticks import SUB
from game.sim.director import Wait
from game.sim.events import Event, Leaning, NoteHeld, Staged
from game.sim.intents import Intent
from game.sim.level import Rail, path_length, point_on_path
from game.sim.world import Ride, World

# The boat: how fast it goes, how far and how quickly it leans where the player steers, in sub-pixels.
BOAT_SPEED = 230
LEAN_MAX = 14 * SUB
LEAN_SPEED = 120
BOAT = "boat"
"""The vessel's name as somebody in the world."""
SEAT_PX = 9
"""How far the water's line lies below the feet of whoever sits in the boat."""
NOTE_MAX = 60 * 6
"""The longest hum, in ticks; then breath runs out."""


def rail(world: World, args: tuple[str, ...], events: list[Event]) -> Wait | None:
    """The boat runs on to a stop; ``off`` lets go of the rail."""
    if args[0] == "off":
        if world.ride is not None:
            world.moorings[world.ride.rail] = world.ride.along
        world.ride = None
        world.actors.pop(BOAT, None)
        events.append(Staged("rail", args))
        return None
    found = _stop(world, args[0])
    if found is None:
        return None
    line, along = found
    if world.ride is None or world.ride.rail != line.id:
        world.ride = Ride(line.id, min(world.moorings.get(line.id, 0), along * SUB), along * SUB)
    if world.ride.along > along * SUB:
        # A ride that goes round again starts just before the stop, so that it is still seen to arrive.
        world.ride.along = max(0, along - 120) * SUB
    world.ride.target = along * SUB
    world.staging.camera = ""  # whoever rides is looked at
    _seat(world, line)
    events.append(Staged("rail", args))
    return Wait("rail", who=world.hero_id, what=args[0])


def _stop(world: World, name: str) -> tuple[Rail, int] | None:
    for line in world.level.rails.values():
        for stop, along in line.stops:
            if stop == name:
                return line, along
    return None


def _seat(world: World, line: Rail) -> None:
    """Put the hero where the ride is."""
    ride = world.ride
    hero = world.actors.get(world.hero_id)
    if ride is None or hero is None:
        return
    spot, step = point_on_path(line.points, min(ride.along // SUB, path_length(line.points)))
    hero.x, hero.y = spot.x * SUB + SUB // 2, spot.y * SUB + SUB // 2 + ride.lean
    hero.facing = Direction.towards(step.x, step.y, hero.facing)
    hero.pose = hero.pose or "sit"
    boat = world.actors.get(BOAT) or world.appear(BOAT, spot)
    boat.x, boat.y = hero.x, hero.y + SEAT_PX * SUB
    boat.solid, boat.facing = False, hero.facing


def tick_ride(world: World, intent: Intent, events: list[Event]) -> bool:
    """One tick on the rail, with the player leaning; True once the stop is reached. Mutates the world."""
    ride = world.ride
    line = world.level.rails.get(ride.rail) if ride else None
    if ride is None or line is None:
        return True
    ride.along = min(ride.target, ride.along + BOAT_SPEED)
    before = ride.lean
    wanted = intent.move_y * LEAN_MAX
    ride.lean += max(-LEAN_SPEED, min(LEAN_SPEED, wanted - ride.lean))
    # However the player steers, every ride ends on the rail: watching and skipping must meet.
    room = (ride.target - ride.along) // 2
    ride.lean = max(-room, min(room, ride.lean))
    if abs(ride.lean) >= LEAN_MAX > abs(before):
        events.append(Leaning(1 if ride.lean > 0 else -1))
    _seat(world, line)
    return ride.along >= ride.target


def finish_ride(world: World) -> None:
    """Take the stop at once."""
    ride = world.ride
    line = world.level.rails.get(ride.rail) if ride else None
    if ride is not None and line is not None:
        ride.along, ride.lean = ride.target, 0
        _seat(world, line)


def hold_note(world: World, args: tuple[str, ...], events: list[Event]) -> Wait | None:
    """The player hums, by holding the key for as long as he likes, and something answers."""
    events.append(Staged("hold_note", args))
    return Wait("note", 0, what=args[0])


def tick_note(wait: Wait, intent: Intent, events: list[Event]) -> bool:
    """One tick of humming; True once the note has been let go of, or the player would rather not. Mutates ``wait``."""
    if intent.hold and wait.ticks < NOTE_MAX:
        wait.ticks += 1
        events.append(NoteHeld(wait.what, wait.ticks, False))
        return False
    if wait.ticks:
        events.append(NoteHeld(wait.what, wait.ticks, True))
        return True
    return intent.advance
