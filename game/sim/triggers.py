"""Story that starts by itself: when a place is entered, a spot is stepped on or left, or some time after."""

from __future__ import annotations

from game.sim import scene
from game.sim.events import Event, MapEntered
from game.sim.level import Trigger
from game.sim.world import World


def fire(world: World, events: list[Event]) -> None:
    """After everyone has moved: see which triggers the hero came into or left, and which delays have run out."""
    if any(isinstance(event, MapEntered) for event in events):
        for trigger in world.level.triggers:
            if trigger.on == "MapStart":
                _pull(world, trigger, events)
    hero = world.actors.get(world.hero_id)
    if hero is not None and world.leaving is None and world.ride is None:
        at = hero.px
        for trigger in world.level.triggers:
            if trigger.on == "MapStart":
                continue
            inside, was = trigger.box.contains(at.x, at.y), trigger.id in world.inside
            if inside and not was:
                world.inside.append(trigger.id)
            elif was and not inside:
                world.inside.remove(trigger.id)
            if inside != was and (trigger.on == "Enter") == inside:
                _pull(world, trigger, events)
    _run_delays(world, events)


def _pull(world: World, trigger: Trigger, events: list[Event]) -> None:
    key = f"{world.level.id}/{trigger.id}"
    if (trigger.once and key in world.spent) or not world.holds(trigger.when):
        return
    if not world.director.idle and trigger.node:
        # A scene is running: wait for it instead of being lost.
        world.pending.append((1, trigger.id))
        return
    if trigger.delay > 0:
        world.pending.append((trigger.delay, trigger.id))
    else:
        _set_off(world, trigger, events)


def _set_off(world: World, trigger: Trigger, events: list[Event]) -> None:
    if trigger.once:
        world.spent[f"{world.level.id}/{trigger.id}"] = None
    if trigger.set:
        world.assign(trigger.set)
    if trigger.node:
        scene.start(world, trigger.node, events)


def _run_delays(world: World, events: list[Event]) -> None:
    if not world.pending:
        return
    waiting, world.pending = world.pending, []
    by_id = {t.id: t for t in world.level.triggers}
    for ticks, id_ in waiting:
        trigger = by_id.get(id_)
        if trigger is None:
            continue
        if ticks > 1 or (trigger.node and not world.director.idle):
            world.pending.append((max(1, ticks - 1), id_))
        elif world.holds(trigger.when):
            _set_off(world, trigger, events)
