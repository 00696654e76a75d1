from __future__ import annotations

from game.sim.stealth.events import CameraFilled, LaserTripped
from game.sim.stealth.state import ALERT, PATROL
from tests.sim.stealth.rooms import HALL, body_at, go, kinds, night, wait

BRAM = "guard bram zone=a period=24\n  27,2 wait=* look=E\n"
LENS = "camera c1 at=6,5 dir=E sweep=0 period=4 range=9 half=30 zone=a\n"


def test_a_camera_needs_over_a_second_and_then_calls_its_zone():
    n = night(HALL + LENS + BRAM)
    body = body_at(n, 12, 5)
    assert "CameraFilled" not in kinds(wait(n, body, 71))
    events = wait(n, body, 1)
    assert [(e.camera, e.zone) for e in events if isinstance(e, CameraFilled)] == [("c1", "a")]
    assert n.state_now.guards[0].state == ALERT


def test_a_camera_without_power_sees_nothing():
    n = night(HALL + LENS.replace("zone=a", "zone=a flag=breaker") + BRAM)
    n.give("breaker")
    assert "CameraFilled" not in kinds(wait(n, body_at(n, 12, 5), 200))
    assert [name for name, _ in n.eyes()] == ["bram"]


def test_a_beam_alarms_its_zone_once_a_crossing_and_never_fails_the_player():
    n = night(HALL + BRAM + "laser l1 cells=14,1-14,9 on=2 off=1 zone=a\n")
    events = go(n, body_at(n, 12, 5), 1, 0, 50, "walk")
    assert [(e.laser, e.zone) for e in events if isinstance(e, LaserTripped)] == [("l1", "a")]
    assert "HeroCaught" not in kinds(events)


def test_a_beam_lets_through_while_it_is_dark():
    n = night(HALL + BRAM + "laser l1 cells=14,1-14,9 on=1 off=2 zone=a\n", tick=60)
    events = go(n, body_at(n, 12, 5), 1, 0, 50, "walk")
    assert "LaserTripped" not in kinds(events)
    assert n.state_now.guards[0].state == PATROL
