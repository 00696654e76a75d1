from __future__ import annotations

import pytest

from game.sim.stealth.plan import PlanError, read_plan
from game.sim.stealth.rules import NIGHT
from tests.sim.stealth.rooms import HALL, night

LAST = len(HALL.split("\n"))


def guard_of(text):
    return read_plan(HALL + text).guards[0]


def test_a_round_repeats_exactly_and_divides_the_night():
    guard = guard_of("guard bram period=6\n  3,3 wait=* look=E\n  8,3 wait=1 look=S;N\n")
    assert len(guard.table) == 360 and NIGHT % 360 == 0
    assert guard.table[0][:2] == (3 * 4096 + 2048, 3 * 4096 + 2048)


def test_phase_shifts_the_round_earlier():
    plain, ahead = (
        guard_of(f"guard bram period=6 phase={p}\n  3,3 wait=*\n  8,3 wait=1\n").table for p in ("0", "1.5")
    )
    assert ahead == plain[90:] + plain[:90]


def test_nobody_jumps_or_spins_between_two_ticks():
    table = guard_of("guard bram period=12\n  3,3 wait=* look=E;W\n  8,6 wait=1 look=S\n  9,2 wait=*\n").table
    for a, b in zip(table, table[1:] + table[:1], strict=True):
        assert abs(a.x - b.x) + abs(a.y - b.y) < 400
        assert min((a.angle - b.angle) % 1024, (b.angle - a.angle) % 1024) <= 11


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("guard bram period=7\n  3,3 wait=*\n  8,3 wait=1\n", "does not divide"),
        ("guard bram period=2\n  3,3\n  28,3\n", "walked faster"),
        ("guard bram period=6\n  3,3 wait=*\n  3,30 wait=1\n", "leaves the floor"),
    ],
)
def test_a_round_that_breaks_the_rules_is_mended_and_told(text, word):
    plan = read_plan(HALL + text)
    assert word in plan.problems[0]
    assert NIGHT % len(plan.guards[0].table) == 0


@pytest.mark.parametrize(
    "text", ["guard bram\n", "camera c at=1\n", "nonsense here\n", "guard bram\n  1,x\n", "laser l\n"]
)
def test_a_plan_that_cannot_be_read_names_its_line(text):
    with pytest.raises(PlanError, match=f"line {LAST}"):
        read_plan("\n".join(HALL.split("\n")[:-1]) + "\n" + text)


def test_focus_shows_where_a_calm_guard_really_goes():
    n = night(HALL + "guard bram period=6\n  3,3 wait=*\n  8,3 wait=1\n")
    ahead = n.route_ahead("bram", 240, 60)
    from tests.sim.stealth.rooms import body_at, wait

    body = body_at(n, 28, 8)
    for expected in ahead[1:]:
        wait(n, body, 60)
        assert (n.state_now.guards[0].x, n.state_now.guards[0].y) == expected
