from __future__ import annotations

from game.sim.stealth.events import DreamSelfReturned, DreamSelfRose, DreamSwitchTouched
from game.sim.stealth.grid import TILE, tile_centre
from game.sim.stealth.rules import DREAM_TICKS
from game.sim.stealth.solver.body import step
from tests.sim.stealth.rooms import HALL, body_at, night, wait

lines = [line[:14] + "|" + line[15:] if line.startswith("#.") else line for line in HALL.split("\n")]
SPLIT = "\n".join(lines) + "dreamswitch heart at=18,5 gives=d time=0.2\n"


def dream(a_night, body, move_x, ticks):
    events = []
    for _ in range(ticks):
        step(a_night, body, events, move_x, 0, shifting=True)
    return events


def test_the_body_sits_while_the_dream_self_walks_through_dream_doors():
    n = night(SPLIT)
    body = body_at(n, 12, 5)
    at = (body.x, body.y)
    events = dream(n, body, 1, 130)
    assert [type(e) for e in events] == [DreamSelfRose, DreamSwitchTouched]
    assert (body.x, body.y) == at
    assert n.state_now.dream.x > 16 * TILE
    assert "d" in n.state_now.flags


def test_the_dream_self_does_not_walk_through_walls():
    n = night(SPLIT.replace("|", "#"))
    body = body_at(n, 12, 5)
    dream(n, body, 1, 200)
    assert n.state_now.dream.x < 14 * TILE


def test_letting_go_wakes_him_in_his_body():
    n = night(SPLIT)
    body = body_at(n, 12, 5)
    dream(n, body, 1, 30)
    assert [e.why for e in wait(n, body, 1) if isinstance(e, DreamSelfReturned)] == ["released"]
    assert not n.is_dreaming


def test_eight_seconds_are_all_there_is_and_they_come_back():
    n = night(SPLIT)
    body = body_at(n, 12, 5)
    events = dream(n, body, -1, DREAM_TICKS + 60)
    assert [e.why for e in events if isinstance(e, DreamSelfReturned)] == ["spent"]
    assert not n.is_dreaming, "holding on does not start the next dream"
    wait(n, body, 3 * DREAM_TICKS)
    assert n.state_now.dream.meter == DREAM_TICKS


def test_the_body_is_seen_while_he_dreams_and_being_caught_wakes_him():
    n = night(HALL + "guard bram zone=a period=24\n  20,5 wait=* look=W\n")
    body = body_at(n, 16, 5)
    events = dream(n, body, -1, 200)
    assert [e.why for e in events if isinstance(e, DreamSelfReturned)] == ["touched"]


def test_the_body_keeps_still_wherever_the_stick_points():
    n = night(SPLIT)
    body = body_at(n, 12, 5)
    dream(n, body, -1, 50)
    assert (body.x, body.y) == tile_centre(5 * 30 + 12, 30)
