"""Small nights for tests, written as text, and a way of walking through them."""

from __future__ import annotations

from game.sim.stealth.grid import tile_centre
from game.sim.stealth.night import Night
from game.sim.stealth.plan import read_plan
from game.sim.stealth.rules import NORMAL, Rules
from game.sim.stealth.solver.body import Body, step
from game.sim.stealth.state import Events

HALL = """
place hall
grid
##############################
#............................#
#............................#
#............................#
#............................#
#...........S................#
#............................#
#............................#
#............................#
#...........................X#
##############################
end
"""


def night(text: str, rules: Rules = NORMAL, tick: int = 0) -> Night:
    return Night(read_plan(text), rules, tick)


def body_at(a_night: Night, tx: int, ty: int) -> Body:
    x, y = tile_centre(ty * a_night.plan.grid.width + tx, a_night.plan.grid.width)
    return Body(x, y)


def wait(a_night: Night, body: Body, ticks: int, **keys: bool) -> Events:
    events: Events = []
    for _ in range(ticks):
        step(a_night, body, events, **keys)  # type: ignore[arg-type]
    return events


def go(a_night: Night, body: Body, move_x: int, move_y: int, ticks: int, gait: str = "walk") -> Events:
    events: Events = []
    for _ in range(ticks):
        step(a_night, body, events, move_x, move_y, gait)
    return events


def kinds(events: Events) -> list[str]:
    return [type(e).__name__ for e in events]
