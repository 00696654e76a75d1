"""Rounds, sweeps and beams as timetables: one entry a tick, exact in phase, each dividing the night.

An author's mistakes are mended as gently as can be and told in a sentence: a period is rounded up to one that
divides the night, a round that does not fit is walked faster, and a guard whose round leaves the floor stands at its
first good stop.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from game.core.geom import isqrt
from game.core.ticks import TICKS_PER_SECOND
from game.sim.stealth.angles import bearing, turned
from game.sim.stealth.defs import Pose
from game.sim.stealth.grid import TILE, Grid
from game.sim.stealth.rules import NIGHT, TURN

DIVISORS = tuple(n for n in range(1, NIGHT + 1) if NIGHT % n == 0)


@dataclass(frozen=True, slots=True)
class Stop:
    """A point of a round."""

    x: int
    y: int
    wait: int = 0
    """Ticks; or, negative, a share of what the period leaves over."""
    looks: tuple[tuple[int, int], ...] = ()
    """``(angle, ticks)``; 0 ticks shares the wait evenly with the others."""


@dataclass(frozen=True, slots=True)
class _Stretch:
    ticks: int
    a: Stop
    b: Stop
    angle: int
    """-1 keeps the facing."""


def period_for(ticks: int) -> int:
    """The shortest period that divides the night and is at least so long; the whole night beyond that.

    >>> period_for(360), period_for(350), period_for(700), period_for(9999)
    (360, 360, 720, 1440)
    """
    return next((d for d in DIVISORS if d >= ticks), NIGHT)


def round_table(
    name: str, stops: tuple[Stop, ...], period: int, tiles_per_second: int, phase: int, loop: bool, grid: Grid
) -> tuple[tuple[Pose, ...], list[str]]:
    """The poses of a round, and sentences about what had to be mended.

    Args:
        name: For the sentences.
        stops: At least one.
        period: Ticks; 0 takes the shortest that fits.
        tiles_per_second: Strolling speed.
        phase: Ticks by which the round is ahead at the start of the night.
        loop: From the last stop straight to the first; otherwise back the way he came.
        grid: For what is floor.
    """
    problems: list[str] = []
    bad = _off_floor(stops, loop, grid)
    if bad is not None:
        problems.append(
            f"{name}: the round leaves the floor near tile {bad[0]},{bad[1]}, so he stands still;"
            " move the patrol's points onto free floor."
        )
        stops = (_standing(stops, grid),)
    order = stops if loop or len(stops) < 3 else stops + stops[-2:0:-1]
    legs = [_leg_ticks(a, b, tiles_per_second) for a, b in zip(order, order[1:] + order[:1], strict=True)]
    needed = sum(legs) + sum(max(0, s.wait) for s in order)
    if period == 0:
        period = period_for(max(needed, 1))
    elif NIGHT % period:
        fitting = period_for(period)
        problems.append(
            f"{name}: a round of {_seconds(period)} s does not divide the night of {NIGHT // TICKS_PER_SECOND} s;"
            f" {_seconds(fitting)} s is used."
        )
        period = fitting
    waits = _waits(order, period - needed)
    if needed > period:
        problems.append(
            f"{name}: the round takes {_seconds(needed)} s, longer than its period of {_seconds(period)} s,"
            " so it is walked faster; shorten it or give it more time."
        )
        legs, waits = _squeezed(legs, [max(0, s.wait) for s in order], period)
    elif needed < period and not any(s.wait < 0 for s in order):
        waits[0] += period - needed
    table = _poses(_stretches(order, legs, waits))
    shift = phase % period
    return tuple(table[shift:] + table[:shift]), problems


def _seconds(ticks: int) -> str:
    whole, rest = divmod(ticks * 100 // TICKS_PER_SECOND, 100)
    return f"{whole}.{rest:02d}".rstrip("0").rstrip(".")


def _leg_ticks(a: Stop, b: Stop, tiles_per_second: int) -> int:
    length = isqrt((b.x - a.x) ** 2 + (b.y - a.y) ** 2)
    pace = max(1, TILE * tiles_per_second)
    return (length * TICKS_PER_SECOND + pace // 2) // pace


def _waits(order: tuple[Stop, ...], rest: int) -> list[int]:
    """Ticks at each stop; shares divide the rest, and the last share takes what rounding leaves."""
    shares = sum(-s.wait for s in order if s.wait < 0)
    given, waits = 0, []
    counted = 0
    for stop in order:
        if stop.wait >= 0:
            waits.append(stop.wait)
            continue
        counted -= stop.wait
        upto = max(0, rest) * counted // shares
        waits.append(upto - given)
        given = upto
    return waits


def _squeezed(legs: list[int], waits: list[int], period: int) -> tuple[list[int], list[int]]:
    parts = [p for pair in zip(waits, legs, strict=True) for p in pair]
    total, done, out = sum(parts), 0, []
    for part in parts:
        before = period * done // total
        done += part
        out.append(period * done // total - before)
    return out[1::2], out[0::2]


def _stretches(order: tuple[Stop, ...], legs: list[int], waits: list[int]) -> list[_Stretch]:
    out = []
    for n, stop in enumerate(order):
        after = order[(n + 1) % len(order)]
        out += _looking(stop, waits[n])
        if legs[n]:
            out.append(_Stretch(legs[n], stop, after, bearing(after.x - stop.x, after.y - stop.y)))
    return out or [_Stretch(1, order[0], order[0], -1)]


def _looking(stop: Stop, wait: int) -> list[_Stretch]:
    if not wait:
        return []
    if not stop.looks:
        return [_Stretch(wait, stop, stop, -1)]
    fixed = sum(t for _, t in stop.looks)
    free = sum(1 for _, t in stop.looks if not t)
    out, given, used = [], 0, 0
    for n, (angle, ticks) in enumerate(stop.looks):
        if ticks and (not free or fixed > wait):
            ticks = ticks * wait // fixed
        elif not ticks:
            used += 1
            ticks = max(0, wait - fixed) * used // free - max(0, wait - fixed) * (used - 1) // free
        if n == len(stop.looks) - 1:
            ticks = wait - given
        ticks = max(0, min(ticks, wait - given))
        given += ticks
        if ticks:
            out.append(_Stretch(ticks, stop, stop, angle))
    return out


def _poses(stretches: list[_Stretch]) -> list[Pose]:
    facing = next((s.angle for s in stretches if s.angle >= 0), 0)
    poses: list[Pose] = []
    for _ in range(2):  # the second time round the facing has settled
        poses = []
        for s in stretches:
            for k in range(s.ticks):
                if s.angle >= 0:
                    facing = turned(facing, s.angle, TURN)
                poses.append(
                    Pose(s.a.x + (s.b.x - s.a.x) * k // s.ticks, s.a.y + (s.b.y - s.a.y) * k // s.ticks, facing)
                )
    return poses


def _off_floor(stops: tuple[Stop, ...], loop: bool, grid: Grid) -> tuple[int, int] | None:
    """The first tile off the guards' floor that a round touches."""
    legs = list(pairwise(stops)) + ([(stops[-1], stops[0])] if loop else []) + [(stops[0], stops[0])]
    for a, b in legs:
        steps = max(1, isqrt((b.x - a.x) ** 2 + (b.y - a.y) ** 2) // (TILE // 4))
        for k in range(steps + 1):
            x, y = a.x + (b.x - a.x) * k // steps, a.y + (b.y - a.y) * k // steps
            inside = 0 <= x < grid.width * TILE and 0 <= y < grid.height * TILE
            if not inside or not grid.rounds.passable >> grid.index(x, y) & 1:
                return x // TILE, y // TILE
    return None


def _standing(stops: tuple[Stop, ...], grid: Grid) -> Stop:
    """The first stop on the floor, else the first one wherever it is: it hurts nobody there."""
    for stop in stops:
        if _off_floor((stop,), False, grid) is None:
            return Stop(stop.x, stop.y, -1, stop.looks)
    return Stop(stops[0].x, stops[0].y, -1, stops[0].looks)


def sweep_table(direction: int, sweep: int, period: int, phase: int) -> tuple[int, ...]:
    """A camera's facing a tick: there and back, holding still at each end for an eighth of the period.

    Args:
        direction: Middle of the sweep, units of the circle.
        sweep: From end to end, units.
        period: Ticks.
        phase: Ticks ahead.
    """
    hold = period * 12 // 100
    travel = period // 2 - hold
    angles = []
    for tick in range(period):
        t = tick % period
        if t < hold:
            at = 0
        elif t < period // 2:
            at = sweep * (t - hold) // max(1, travel)
        elif t < period // 2 + hold:
            at = sweep
        else:
            at = sweep - sweep * (t - period // 2 - hold) // max(1, period - period // 2 - hold)
        angles.append((direction - sweep // 2 + at) % 1024)
    shift = phase % period
    return tuple(angles[shift:] + angles[:shift])
