"""The joint between the world and its night: what the hero does is told to the guards, what they do is done to the hero.

A place where nobody looks or listens has no night, and nothing here happens. While a scene holds the hero's hands the night
stands still with him: nobody is caught in the middle of a sentence.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from game.core.geom import Vec
from game.sim.commands.stage import give_page
from game.sim.events import Event, FaceChanged, Stepped
from game.sim.intents import Intent
from game.sim.level import Level
from game.sim.stealth.angles import bearing
from game.sim.stealth.compile import compile_night, has_night
from game.sim.stealth.defs import NightDef
from game.sim.stealth.events import DreamSelfReturned, DreamSelfRose, HeroCaught, WorkDone
from game.sim.stealth.night import Night
from game.sim.stealth.state import HeroSense
from game.sim.world import World

_compiled: dict[str, NightDef] = {}
"""Nights by the content of their maps: worked out once, equal wherever they are asked for."""
MOST_COMPILED = 8


def attend(world: World) -> None:
    """See to it that the place where the hero stands has its night, and no other."""
    if world.night_map == world.level.id:
        return
    world.night_map = world.level.id
    plan = plan_of(world.level)
    world.night = None
    if plan is not None:
        here = replace(plan, guards=tuple(g for g in plan.guards if world.holds(g.when)))
        world.night = Night(here, world.rules, world.night_tick)
        for page in world.pages:
            world.night.state_now.done[page] = None
            world.night.give(page)


def plan_of(level: Level) -> NightDef | None:
    """The compiled night of a place, with everybody who could ever be there."""
    if not has_night(level.map):
        return None
    key = level.map.content_hash
    found = _compiled.get(key) if key else None
    if found is None:
        found = compile_night(level.map, level)
        if key:
            if len(_compiled) >= MOST_COMPILED:
                del _compiled[next(iter(_compiled))]
            _compiled[key] = found
    return found


def reins(world: World, intent: Intent, gait: str) -> tuple[Intent, str]:
    """What is left of the wish to walk: nothing while he dreams, no running where only crawling is possible."""
    night = world.night
    if night is None:
        return intent, gait
    hero = world.hero
    if night.holds_still(intent.shift):
        intent = replace(intent, move_x=0, move_y=0, interact=False)
    if gait == "run" and not night.may_run(hero.x, hero.y):
        gait = "walk"
    return intent, gait


def act(world: World, intent: Intent, events: list[Event]) -> None:
    """The night's tick, after the hero's."""
    night = world.night
    if night is None or world.hero_id not in world.actors or not world.hands_free:
        return
    hero = world.hero
    moving = hero.gait != "idle"
    sense = HeroSense(
        x=hero.x,
        y=hero.y,
        low=not moving or hero.gait == "sneak",
        gait=hero.gait,
        footfall=any(isinstance(e, Stepped) and e.actor == hero.id for e in events),
        working=intent.hold,
        shifting=intent.shift,
        move_x=intent.move_x,
        move_y=intent.move_y,
        tool=_tool(night, intent),
        facing=bearing(intent.move_x, intent.move_y)
        if intent.move_x or intent.move_y
        else bearing(hero.facing.step.x, hero.facing.step.y),
    )
    first = len(events)
    night.tick(sense, events)
    world.night_tick = night.now
    for event in events[first:]:
        _follow(world, event, events)


def _tool(night: Night, intent: Intent) -> str:
    """The tool key throws the robot; choosing a number has Mia work that device."""
    if intent.tool:
        return "robot"
    devices = night.plan.devices
    return devices[intent.choose].id if 0 <= intent.choose < len(devices) else ""


def _follow(world: World, event: Event, events: list[Event]) -> None:
    match event:
        case WorkDone(id=page, kind="evidence"):
            give_page(world, page, events)
        case HeroCaught(free=False, x=x, y=y):
            world.appear(world.hero_id, Vec(x, y))
        case DreamSelfRose(x=x, y=y):
            world.face = "dream"
            events.append(FaceChanged("dream", world.dream, x, y))
        case DreamSelfReturned():
            world.face = "waking"
            at = world.hero.px
            events.append(FaceChanged("waking", world.dream, at.x, at.y))
        case _:
            pass


def to_data(world: World) -> dict[str, Any] | None:
    """The night as plain JSON; ``None`` where there is none."""
    if world.night is None:
        return None
    return {"guards": [g.id for g in world.night.plan.guards], "state": world.night.state()}


def from_data(world: World, data: dict[str, Any] | None) -> None:
    """The reverse of ``to_data``. Raises ``ValueError`` where the map's night has changed beyond recognition."""
    if data is None:
        return
    plan = plan_of(world.level)
    if plan is None:
        raise ValueError(f"{world.level.id}: the saved night has nobody left to look or listen")
    present: Sequence[str] = data["guards"]
    guards = tuple(g for g in plan.guards if g.id in present)
    world.night = Night(replace(plan, guards=guards), world.rules)
    world.night.restore(data["state"])
    world.night_map = world.level.id
