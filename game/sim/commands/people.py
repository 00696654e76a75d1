"""Commands about people: where they stand, walk, look; what they wear, hold and feel."""

from __future__ import annotations

from game.core.geom import Direction, Vec
from game.sim.director import Wait
from game.sim.events import Event, Staged
from game.sim.paths import find_way
from game.sim.walking import follow
from game.sim.world import World

_FACINGS = {"up": Direction.UP, "down": Direction.DOWN, "left": Direction.LEFT, "right": Direction.RIGHT}
NEXT_TO_PX = 18
"""How far from somebody one stops who walks up to them."""


def place(world: World, args: tuple[str, ...], events: list[Event]) -> Wait | None:
    """Somebody is at a place, at once. A place of another map: they will be there when it is entered."""
    who, where = args[0], args[1]
    at = world.whereabouts(where) if where != who else None
    if at is None:
        if who != world.hero_id:
            world.actors.pop(who, None)
            world.forget_elsewhere(who)
            world.elsewhere[who] = where
        return None
    actor = world.appear(who, at, _FACINGS.get(args[2]) if len(args) > 2 else None)
    actor.pose, actor.gait, actor.walked = "", "idle", 0
    return None


def walk(world: World, args: tuple[str, ...], events: list[Event]) -> Wait | None:
    """Somebody walks to a place or up to a person; the scene goes on when they are there."""
    return _go(world, args, "walk")


def run(world: World, args: tuple[str, ...], events: list[Event]) -> Wait | None:
    """The same, running."""
    return _go(world, args, "run")


def _go(world: World, args: tuple[str, ...], gait: str) -> Wait | None:
    who, where = args[0], args[1]
    goal = world.whereabouts(where)
    actor = world.actors.get(who)
    if goal is None or actor is None:
        # Whoever walks to another map, or from one, is simply there when it is entered.
        if goal is None and actor is not None and who != world.hero_id:
            del world.actors[who]
            world.elsewhere[who] = where
        elif goal is not None:
            world.appear(who, goal)
        return None
    if where in world.actors:
        goal = _beside(actor.px.x, goal)
    actor.pose = ""
    actor.route[:] = find_way(world.level, actor.px, goal)
    return Wait("walk", who=who, what=gait)


def _beside(from_x: int, goal: tuple[int, int]) -> Vec:
    side = -1 if from_x < goal[0] else 1
    return Vec(goal[0] + side * NEXT_TO_PX, goal[1])


def turn(world: World, args: tuple[str, ...], events: list[Event]) -> Wait | None:
    """Somebody turns to a person, a place or a direction."""
    actor = world.actors.get(args[0])
    if actor is None:
        return None
    if args[1] in _FACINGS:
        actor.facing = _FACINGS[args[1]]
        return None
    goal = world.whereabouts(args[1])
    if goal is not None:
        actor.facing = Direction.towards(goal.x - actor.px.x, goal.y - actor.px.y, actor.facing)
    return None


def pose(world: World, args: tuple[str, ...], events: list[Event]) -> Wait | None:
    """Somebody holds a pose until they walk, or are told to ``stand``."""
    actor = world.actors.get(args[0])
    if actor is not None:
        actor.pose = "" if args[1] == "stand" else args[1]
        actor.pose_tick = world.tick
    return None


def expression(world: World, args: tuple[str, ...], events: list[Event]) -> Wait | None:
    """The face that somebody's next lines are said with."""
    world.staging.expressions[args[0]] = args[1]
    return None


def costume(world: World, args: tuple[str, ...], events: list[Event]) -> Wait | None:
    """What somebody wears; ``plain`` for their own clothes."""
    actor = world.actors.get(args[0])
    if actor is not None:
        actor.outfit = "" if args[1] == "plain" else args[1]
    return None


def carry(world: World, args: tuple[str, ...], events: list[Event]) -> Wait | None:
    """Somebody carries a thing or a person; ``nothing`` to put it down."""
    actor = world.actors.get(args[0])
    if actor is not None:
        actor.holding = "" if args[1] == "nothing" else args[1]
    events.append(Staged("carry", args))
    return None


def prop(world: World, args: tuple[str, ...], events: list[Event]) -> Wait | None:
    """A thing is in somebody's hand or at a place; ``away`` takes it off the stage."""
    thing, where = args[0], args[1]
    for actor in world.actors.values():
        if actor.holding == thing:
            actor.holding = ""
    if where in world.actors:
        world.actors[where].holding = thing
    world.staging.props[thing] = where
    events.append(Staged("prop", args))
    return None


def halo(world: World, args: tuple[str, ...], events: list[Event]) -> Wait | None:
    """Somebody's halo goes on or off."""
    actor = world.actors.get(args[0])
    if actor is not None:
        actor.halo = args[1] == "on"
    events.append(Staged("halo", args))
    return None


def play_as(world: World, args: tuple[str, ...], events: list[Event]) -> Wait | None:
    """Whom the player moves from here on. Whoever is not here arrives with the next ``place``."""
    who = args[0]
    if who != world.hero_id:
        old = world.actors.get(world.hero_id)
        at = old.px if old else None
        world.hero_id = who
        if who not in world.actors and at is not None:
            world.appear(who, at)
    return None


def npc(world: World, args: tuple[str, ...], events: list[Event]) -> Wait | None:
    """A piece of scenery with a mind of its own does something (``whale rise``, ``city open``)."""
    world.staging.things[args[0]] = args[1]
    events.append(Staged("npc", args))
    return None


def tick_walk(world: World, wait: Wait) -> bool:
    """One tick of a walk; True when it is over."""
    actor = world.actors.get(wait.who)
    return actor is None or follow(actor, wait.what)
