"""One tick of the world. The order below is the rulebook of the game."""

from __future__ import annotations

from game.sim import hero, infiltration, scene, triggers
from game.sim.events import Event
from game.sim.intents import Intent
from game.sim.world import World


def step(world: World, intent: Intent) -> list[Event]:
    """Advance the world by one tick (1/60 s).

    Mutates ``world`` and draws only from ``world.rng``: the same world and intents give the same events on every machine.

    Returns:
        What happened, oldest first. The caller may drop any of it and the world will not notice.
    """
    events: list[Event] = []
    world.tick += 1
    world.played += 1
    world.pass_door(events)  # black has fallen: the other place is there before anybody acts in it
    scene.run(world, intent, events)  # a running scene holds the hero's hands
    infiltration.attend(world)  # the place that he stands in has its guards before he moves in it
    hero.act(world, intent, events)  # before all others, so that a press is never felt a tick late
    infiltration.act(world, intent, events)  # after him: what is seen and heard is what he just did
    hero.take_exits(world, events)
    triggers.fire(world, events)  # after everyone has moved: doors see where people ended up
    return events
