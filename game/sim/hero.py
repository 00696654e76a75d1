"""The hero under the player's hands: walking, and what the use key would do just now."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from game.core.geom import Box, Direction, Vec
from game.core.ticks import SUB
from game.sim import infiltration, scene
from game.sim.commands.stage import give_page
from game.sim.events import Bumped, DoorMoved, Event, Stepped
from game.sim.intents import Intent
from game.sim.level import Door, Exit, Interactable
from game.sim.motion import feet, nearest_free, stand, walk
from game.sim.world import World

REACH_PX = 14
"""How far the hand reaches from the feet's edge."""
PROBE_PX = 9
"""How far ahead of the feet one means to touch."""
THRESHOLD_PX = 3
"""A way out is taken when feet touch it: it may lie in a doorway that nobody can stand in."""
STRIDE_SUB = {"sneak": 12 * 256, "walk": 12 * 256, "run": 18 * 256}
"""Sub-pixels between two footfalls: half a walk cycle."""
LOUDNESS = {"sneak": 0, "walk": 25, "run": 60}
"""Noise radius of a step, in 1/10 tiles, before the surface."""


@dataclass(frozen=True, slots=True)
class Focus:
    """What the use key would use."""

    kind: Literal["talk", "examine", "evidence", "exit", "door", "trigger"]
    id: str
    at: Vec
    """Map pixels over which a prompt may stand: the middle of its upper edge."""


def act(world: World, intent: Intent, events: list[Event]) -> None:
    """The hero's tick: walk, then use. Does nothing while a scene holds his hands."""
    hero = world.actors.get(world.hero_id)
    if hero is None:
        return
    if not world.hands_free:
        if world.director.idle or (world.director.wait is None and not hero.route):
            stand(hero)
        world.bumping = False
        return
    gait = "sneak" if intent.sneak else "run" if intent.run else "walk"
    intent, gait = infiltration.reins(world, intent, gait)
    if intent.move_x or intent.move_y:
        hero.pose = ""
        _get_out(world)
    before = hero.walked // STRIDE_SUB[gait] if hero.gait == gait else -1
    moved = walk(world.level, hero, intent.move_x, intent.move_y, gait, world.obstacles(hero))
    if moved and hero.walked // STRIDE_SUB[gait] != before:
        at = hero.px
        events.append(Stepped(hero.id, at.x, at.y, gait, world.level.surface(at.x, at.y), LOUDNESS[gait]))
    pushing = bool(intent.move_x or intent.move_y) and not moved
    if pushing and not world.bumping:
        events.append(Bumped(hero.id, hero.px.x, hero.px.y))
    world.bumping = pushing
    if intent.interact:
        use(world, events)


def _get_out(world: World) -> None:
    """Whom a scene has left in a bed, on a chair or half in a table steps out of it before walking."""
    hero = world.hero
    if world.level.blocked(feet(hero.x, hero.y)):
        spot = nearest_free(world.level, hero.px, world.obstacles(hero))
        if spot is not None:
            hero.x, hero.y = spot.x * SUB + SUB // 2, spot.y * SUB + SUB // 2


def focus(world: World) -> Focus | None:
    """What the use key would use now, or ``None``. Changes nothing: the interface asks it every frame."""
    hero = world.actors.get(world.hero_id)
    if hero is None or not world.hands_free:
        return None
    probe = hero.px.plus((hero.facing.step.x * PROBE_PX, hero.facing.step.y * PROBE_PX - 2))
    best: tuple[int, int] | None = None
    found: Focus | None = None
    for order, candidate, box in _candidates(world):
        gap = _gap(box, probe)
        if gap <= REACH_PX * REACH_PX and (best is None or (gap, order) < best):
            best, found = (gap, order), candidate
    return found


def _candidates(world: World) -> list[tuple[int, Focus, Box]]:
    """Everything that could be used, people before things (lower order wins a tie)."""
    found: list[tuple[int, Focus, Box]] = []
    for actor in world.actors.values():
        if actor.id != world.hero_id and actor.visible and answers(world, actor.dialogue):
            at = actor.px
            found.append((0, Focus("talk", actor.id, Vec(at.x, at.y - 36)), Box(at.x - 7, at.y - 8, 14, 10)))
    for thing in world.level.interactables:
        if thing.kind == "door" and world.night is not None:
            continue  # where guards walk, doors are pushed
        if thing.once and f"{world.level.id}/{thing.id}" in world.spent:
            continue
        mute = thing.kind in ("examine", "trigger") and thing.node and not answers(world, thing.node)
        if mute or not world.holds(thing.when):
            continue
        kind: Literal["talk", "examine", "evidence", "exit", "door", "trigger"]
        kind = "examine" if thing.kind == "npc" else thing.kind
        top = Vec(thing.box.centre.x, thing.box.y)
        found.append((1, Focus(kind, thing.id, top), thing.box))
    return found


def answers(world: World, node: str) -> bool:
    """Whether a map's ``dialogue`` means something to say just now."""
    return bool(node) and bool(world.script.resolve(node, world.variables))


def _gap(box: Box, at: Vec) -> int:
    """Squared pixels from a point to a box; 0 inside."""
    dx = max(box.x - at.x, 0, at.x - box.right + 1)
    dy = max(box.y - at.y, 0, at.y - box.bottom + 1)
    return dx * dx + dy * dy


def use(world: World, events: list[Event]) -> None:
    """Use what is in reach."""
    target = focus(world)
    if target is None:
        return
    if target.kind == "talk":
        _talk(world, target.id, events)
        return
    thing = next(i for i in world.level.interactables if i.id == target.id)
    if thing.once:
        world.spent[f"{world.level.id}/{thing.id}"] = None
    if thing.set:
        world.assign(thing.set)
    if thing.kind == "evidence":
        give_page(world, thing.item, events)
    if thing.kind == "door" and _use_door(world, world.level.doors.get(thing.id), events):
        return
    if thing.kind == "exit":
        _take(world, next(e for e in world.level.exits if e.id == thing.id), events)
    elif thing.node:
        _face(world, thing)
        scene.start(world, thing.node, events)


def _talk(world: World, who: str, events: list[Event]) -> None:
    hero, actor = world.hero, world.actors[who]
    toward = hero.px.minus(actor.px)
    npc = next((n for n in world.level.npcs if n.id == who), None)
    if not actor.pose and (npc is None or npc.turn_to_player):
        actor.facing = Direction.towards(toward.x, toward.y, actor.facing)
    hero.facing = Direction.towards(-toward.x, -toward.y, hero.facing)
    scene.start(world, actor.dialogue, events)


def _face(world: World, thing: Interactable) -> None:
    hero = world.hero
    toward = thing.box.centre.minus(hero.px)
    if not thing.box.contains(hero.px.x, hero.px.y):
        hero.facing = Direction.towards(toward.x, toward.y, hero.facing)


def _use_door(world: World, door: Door | None, events: list[Event]) -> bool:
    """Open or close a door that is not locked (or whose key is carried); returns whether it moved."""
    if door is None or not world.holds(door.when):
        return False
    state = world.door_state(door)
    if state == "locked" and not (door.key and world.has_page(door.key)):
        return False
    opening = state in ("closed", "locked")
    hero = world.hero
    if not opening and any(door.box.overlaps(b) for b in world.bodies()):
        return True  # nobody is shut into a door
    world.doors.setdefault(world.level.id, {})[door.id] = "open" if opening else "closed"
    events.append(DoorMoved(door.id, opening, door.box.centre.x, door.box.centre.y))
    stand(hero)
    return True


def take_exits(world: World, events: list[Event]) -> None:
    """Walking into a way out takes it."""
    if not world.hands_free:
        return
    body = feet(world.hero.x, world.hero.y).grown(THRESHOLD_PX)
    for way in world.level.exits:
        if way.auto and way.box.overlaps(body) and world.holds(way.when):
            if f"exit:{way.id}" not in world.inside:
                world.inside.append(f"exit:{way.id}")
                _take(world, way, events)
        elif f"exit:{way.id}" in world.inside:
            world.inside.remove(f"exit:{way.id}")


def _take(world: World, way: Exit, events: list[Event]) -> None:
    if way.dialogue:
        scene.start(world, way.dialogue, events)
    elif way.map:
        world.leave(way.map, way.entry)
        stand(world.hero)
