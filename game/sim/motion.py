"""Feet on the floor: one way of moving for the hero, for people in scenes and for guards.

Positions are sub-pixels (1/256 px); collision is tested in whole pixels, axis by axis, so a mover slides along walls and can
never end inside one. The order of the stages is the feel; change it only with the replays in hand.
"""

from __future__ import annotations

from collections.abc import Iterable

from game.core.geom import Box, Direction, Vec
from game.core.ticks import SUB
from game.sim.actor import Actor
from game.sim.level import Level

# How Leo feels, in sub-pixels a tick. 256 would be one pixel: 60 px/s, 3.75 tiles/s.
SPEEDS = {"sneak": 102, "walk": 205, "run": 410}
"""1.5, 3 and 6 tiles a second."""
DIAGONAL = 181
"""256 / √2: the share of the speed that each axis gets on a diagonal."""

# The part of a body that bumps into things: 10 × 5 px at the feet.
FEET_W, FEET_H = 10, 5

# Pressed against a corner by no more than this many pixels, one slips round it instead of standing still.
CORNER_PX = 4


def feet(x: int, y: int) -> Box:
    """The pixel box of feet that stand at sub-pixel ``(x, y)``."""
    return Box(x // SUB - FEET_W // 2, y // SUB - FEET_H, FEET_W, FEET_H)


def is_free(level: Level, box: Box, others: Iterable[Box]) -> bool:
    """True where neither the place nor any of the other boxes (closed doors, people) is in the way."""
    return not level.blocked(box) and not any(other.overlaps(box) for other in others)


def walk(level: Level, actor: Actor, move_x: int, move_y: int, gait: str, others: tuple[Box, ...]) -> bool:
    """Move an actor one tick in one of eight directions. Mutates the actor; returns whether it got anywhere.

    Args:
        level: What never moves.
        actor: Who walks.
        move_x: -1, 0 or 1.
        move_y: -1, 0 or 1.
        gait: ``sneak``, ``walk`` or ``run``.
        others: Pixel boxes of what else is in the way just now. One that already overlaps the actor is let go
            of, so that a door closing on somebody or two people placed on one spot never lock each other in.
    """
    if not (move_x or move_y):
        stand(actor)
        return False
    body = feet(actor.x, actor.y)
    others = tuple(o for o in others if not o.overlaps(body))
    speed = SPEEDS[gait]
    if move_x and move_y:
        speed = speed * DIAGONAL // 256
        # Both axes change pixel on the same tick: otherwise diagonals shimmer in a staircase.
        fraction = actor.x % SUB if move_x == move_y else SUB - 1 - actor.x % SUB
        actor.y = actor.y // SUB * SUB + fraction
    before = (actor.x, actor.y)
    _along_x(level, actor, move_x * speed, others)
    _along_y(level, actor, move_y * speed, others)
    if (actor.x, actor.y) == before:
        _slip_round_corner(level, actor, move_x, move_y, speed, others)
    dx, dy = actor.x - before[0], actor.y - before[1]
    if move_x and move_y:
        # On a diagonal keep facing the way one already faced, where that is one of the two.
        if actor.facing not in (Direction.towards(move_x, 0, actor.facing), Direction.towards(0, move_y, actor.facing)):
            actor.facing = Direction.towards(move_x, 0, actor.facing)
    else:
        actor.facing = Direction.towards(move_x, move_y, actor.facing)
    if dx == 0 and dy == 0:
        stand(actor)
        return False
    if actor.gait != gait:
        actor.gait, actor.walked = gait, 0
    actor.walked += speed if not (move_x and move_y) else SPEEDS[gait]
    return True


def stand(actor: Actor) -> None:
    """Stop walking."""
    actor.gait, actor.walked = "idle", 0


def _along_x(level: Level, actor: Actor, by: int, others: tuple[Box, ...]) -> None:
    """Step through the whole pixels between here and there; stop flush against the first thing in the way."""
    target, step = actor.x + by, 1 if by > 0 else -1
    while actor.x // SUB != target // SUB:
        ahead = feet((actor.x // SUB + step) * SUB, actor.y)
        if not is_free(level, ahead, others):
            actor.x = actor.x // SUB * SUB + (SUB - 1 if by > 0 else 0)
            return
        actor.x += step * SUB
        if (target - actor.x) * step < 0:
            break
    actor.x = target


def _along_y(level: Level, actor: Actor, by: int, others: tuple[Box, ...]) -> None:
    target, step = actor.y + by, 1 if by > 0 else -1
    while actor.y // SUB != target // SUB:
        ahead = feet(actor.x, (actor.y // SUB + step) * SUB)
        if not is_free(level, ahead, others):
            actor.y = actor.y // SUB * SUB + (SUB - 1 if by > 0 else 0)
            return
        actor.y += step * SUB
        if (target - actor.y) * step < 0:
            break
    actor.y = target


def _slip_round_corner(
    level: Level, actor: Actor, move_x: int, move_y: int, speed: int, others: tuple[Box, ...]
) -> None:
    """Walking straight into the last few pixels of a corner carries one round it."""
    if move_x and move_y:
        return
    for gap in range(1, CORNER_PX + 1):
        for side in (-1, 1):
            aside_x, aside_y = (0, side) if move_x else (side, 0)
            beside = feet(actor.x + aside_x * gap * SUB, actor.y + aside_y * gap * SUB)
            beyond = Box(beside.x + move_x, beside.y + move_y, beside.w, beside.h)
            if is_free(level, beside, others) and is_free(level, beyond, others):
                by = side * min(speed, gap * SUB)
                if move_x:
                    _along_y(level, actor, by, others)
                else:
                    _along_x(level, actor, by, others)
                return


REACH_OUT_PX = 96
"""How far from furniture somebody may be set down who gets up from it."""


def nearest_free(level: Level, at: Vec, others: tuple[Box, ...]) -> Vec | None:
    """The pixel nearest to ``at`` where feet fit: below before beside before above, as one gets out of a bed.

    ``None`` where there is no room within ``REACH_OUT_PX``.
    """
    for reach in range(REACH_OUT_PX + 1):
        ring = [(0, reach), (reach, 0), (-reach, 0), (0, -reach)]
        for side in range(1, reach + 1):
            ring += [(side, reach), (-side, reach), (reach, side), (-reach, side)]
            ring += [(reach, -side), (-reach, -side), (side, -reach), (-side, -reach)]
        for dx, dy in ring:
            spot = Vec(at.x + dx, at.y + dy)
            if is_free(level, feet(spot.x * SUB, spot.y * SUB), others):
                return spot
    return None
