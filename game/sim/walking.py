"""Somebody follows a way through a room, tick by tick. The end is known from the start, so a scene can be skipped to it."""

from __future__ import annotations

from game.core.geom import Direction
from game.sim.actor import Actor
from game.sim.motion import DIAGONAL, SPEEDS, stand


def follow(actor: Actor, gait: str) -> bool:
    """Move one tick along ``actor.route``. Returns True once there is no way left. Mutates the actor."""
    if not actor.route:
        stand(actor)
        return True
    goal = actor.route[0]
    dx, dy = goal.x - actor.x, goal.y - actor.y
    speed = SPEEDS[gait] * DIAGONAL // 256 if dx and dy else SPEEDS[gait]
    step_x, step_y = max(-speed, min(speed, dx)), max(-speed, min(speed, dy))
    actor.x += step_x
    actor.y += step_y
    actor.facing = Direction.towards(step_x, step_y, actor.facing)
    if actor.gait != gait:
        actor.gait, actor.walked = gait, 0
    actor.walked += max(abs(step_x), abs(step_y))
    if actor.x == goal.x and actor.y == goal.y:
        actor.route.pop(0)
    if not actor.route:
        stand(actor)
        return True
    return False


def arrive(actor: Actor, gait: str) -> None:
    """Take the end of the way at once: the same place and facing as walking it. Mutates the actor."""
    while actor.route:
        while actor.route and not follow(actor, gait):
            pass
