"""How fast a night runs. Figures are printed beside an empty loop of a million turns, so that machines can be compared.

Run with ``python -m pytest tests/benchmarks/test_stealth_bench.py -s -o addopts=``. Nothing here fails on wall time.
"""

from __future__ import annotations

import sys
import time

from game.sim.stealth import mind
from game.sim.stealth.grid import TILE, tile_centre
from game.sim.stealth.night import Night
from game.sim.stealth.plan import read_plan
from game.sim.stealth.state import ALERT, HeroSense

WIDTH = HEIGHT = 64
GUARDS = 12
TICKS = 6000


def hall() -> str:
    """64 × 64 tiles, pillars every six, twelve guards on rounds, and a room in the middle where Leo runs unseen."""
    rows = []
    for y in range(HEIGHT):
        row = ["." if 0 < x < WIDTH - 1 and 0 < y < HEIGHT - 1 else "#" for x in range(WIDTH)]
        if y % 6 == 3:
            for x in range(5, WIDTH - 1, 6):
                row[x] = "O"
        if y in (29, 41):
            row[27:42] = "#" * 15
        if 29 <= y <= 41:
            row[27] = row[41] = "#"
        rows.append("".join(row))
    rows[1] = "#S" + rows[1][2:]
    rows[-2] = rows[-2][:-2] + "X#"
    guards = ""
    for n in range(GUARDS):
        x, y = 6 + n % 4 * 15, 8 + n // 4 * 17
        guards += f"guard g{n} zone=z{n % 3} period=12 phase={n}\n  {x},{y} wait=* look=E;S\n  {x + 6},{y} wait=*\n"
    return "place bench\ngrid\n" + "\n".join(rows) + "\nend\n" + guards


def empty_loop_ms() -> float:
    began = time.thread_time()
    for _ in range(1_000_000):
        pass
    return (time.thread_time() - began) * 1000


def circle(n: int) -> tuple[int, int]:
    """Leo runs round a square in the middle of the hall, tile by tile."""
    side, at = 8, n // 10 % 32
    leg, along = divmod(at, side)
    x, y = ((along, 0), (side, along), (side - along, side), (0, side - along))[leg]
    return tile_centre((31 + y) * WIDTH + 29 + x, WIDTH)


def guard_ticks_per_ms(chasing: bool) -> float:
    night = Night(read_plan(hall()))
    state = night.state_now
    events: list = []
    for lap in range(2):  # the first lap warms the fields
        began = time.thread_time()
        for n in range(TICKS):
            x, y = circle(n)
            if chasing:
                x -= 12 * TILE  # out in the hall
                for guard in state.guards:
                    if guard.state != ALERT:
                        guard.known_x, guard.known_y = x, y
                        mind.alert(state, guard, "seen", events)
                    guard.freeze, guard.lost, guard.radioed = 0, 1, 1
                    if n % 10 == 0:
                        guard.known_x, guard.known_y = x, y
                state.grace = 2  # nobody is caught, so that all go on chasing
            night.tick(HeroSense(x, y, low=False, gait="run"), events)
            events.clear()
        spent = time.thread_time() - began
        if lap:
            return GUARDS * TICKS / spent / 1000
    raise AssertionError("two laps were run")


def test_guard_ticks_per_millisecond(capsys):
    loop = empty_loop_ms()
    calm, chase = guard_ticks_per_ms(False), guard_ticks_per_ms(True)
    with capsys.disabled():
        scale = loop / 9.7
        sys.stdout.write(f"\nempty loop {loop:.1f} ms; guard-ticks per ms: calm {calm:.0f}, all chasing {chase:.0f}\n")
        sys.stdout.write(
            f"scaled to the 9.7 ms machine: calm {calm * scale:.0f} (hold 1800), chasing {chase * scale:.0f} (hold 900)\n"
        )
        sys.stdout.write(f"whole night, calm: {calm * 1000 / GUARDS / 60 * scale:.0f} × real time, scaled\n")
    assert calm > 0 and chase > 0
    assert TILE == 4096
