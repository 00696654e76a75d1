from __future__ import annotations

import json
from pathlib import Path

import pytest

from game.sim.stealth.plan import read_plan
from game.sim.stealth.solver import measures
from game.sim.stealth.solver.danger import Danger, Place
from game.sim.stealth.solver.drive import witness
from game.sim.stealth.solver.wave import EVERYTHING, NEAR, Question, Solver
from game.tools.level_plan import MergeError, merge
from game.tools.level_report import ReportError, measure, read_night, told
from tests.sim.stealth.rooms import HALL

CORRIDOR = """
place corridor
grid
####################
#........#.........#
#........#.........#
#..S.....+......X..#
#........#.........#
#........|.........#
#........#####1#####
#........%.........#
####################
end
lock 1 key=a delay=0.5
guard bram period=6 zone=a hear=0.3 near=2 glance=3
  12,1 wait=* look=N
  16,1 wait=2 look=S
evidence page at=2,7 time=0.5
dreamswitch heart at=12,5 gives=a time=0.2
"""
SPARE_MAP = """<?xml version="1.0" encoding="UTF-8"?>
<map version="1.10" width="20" height="9" tilewidth="16" tileheight="16" nextlayerid="2" nextobjectid="9">
 <objectgroup id="1" name="Logic">
  <object id="4" name="door_9" type="Door" x="224" y="96" width="16" height="16"/>
 </objectgroup>
</map>
"""


def solver_of(text: str) -> Solver:
    plan = read_plan(text)
    return Solver(plan, Danger.of(plan))


def test_fear_only_ever_costs_time():
    solver = solver_of(CORRIDOR)
    floor, bold, ghost = (solver.solve(Question(fear=f)).ticks for f in (0, NEAR, EVERYTHING))
    assert 0 < floor <= bold <= ghost


def test_a_line_arrives_when_the_wave_says_and_unnoticed():
    solver = solver_of(CORRIDOR)
    run, done = witness(solver, Question())
    assert done.arrived and not done.noticed and abs(done.ticks - run.ticks) <= 5


def test_slack_never_makes_a_night_easier():
    solver = solver_of(CORRIDOR)
    times = [solver.solve(Question(slack=s)).slices for s in (0, 1, 2)]
    assert times == sorted(times) or -1 in times


def test_a_page_on_the_way_takes_its_time():
    solver = solver_of(CORRIDOR)
    with_page = solver.solve(Question(wanted=("page",)))
    assert with_page.ticks > solver.solve(Question()).ticks
    assert any(p.how == "work" and p.what == "page" for p in with_page.line)


def test_a_night_without_a_way_out_is_said_to_have_none():
    text = CORRIDOR.replace("+", "#")
    run = solver_of(text).solve(Question())
    assert not run.found and run.line == []


def test_the_straight_runner_is_caught_by_a_guard_in_the_way():
    solver = solver_of(HALL + "guard bram period=24 zone=a\n  25,8 wait=* look=W\n")
    caught, tried = measures.straight_runner(solver, every=96)
    assert caught == tried > 0


def test_boards_of_danger_agree_with_the_sensors_test():
    plan = read_plan(CORRIDOR)
    place = Place(plan.grid)
    danger = Danger.of(plan, place=place)
    from game.sim.stealth.sight import Eye

    guard = plan.guards[0]
    for n in range(0, 72, 5):
        pose = guard.table[n * 5 % len(guard.table)]
        eye = Eye(pose.x, pose.y, pose.angle, guard.half, guard.near, guard.far)
        for tile in range(20 * 9):
            seen = [
                place.sight.zone(eye, tile % 20 * 4096 + x, tile // 20 * 4096 + y, False)
                for x in (1024, 3072)
                for y in (1024, 3072)
            ]
            board = danger.seen()[n].near | danger.seen()[n].glance
            if plan.grid.floor >> tile & 1:
                assert bool(board >> tile & 1) == any(seen), (n, tile)


def test_the_report_of_a_plan_has_every_row_and_says_what_it_leaves_out():
    figures = measure(read_plan(CORRIDOR)).figures
    json.dumps(figures)
    text = told(figures)
    for row in ("any% floor", "ghost", "slack", "route 1", "straight runner", "start phases", "Left out"):
        assert row in text


def test_a_map_where_nobody_looks_is_refused_in_a_sentence():
    with pytest.raises(ReportError, match="nobody looks or listens"):
        read_night(Path("maps/bedroom.tmx"))


def test_a_file_that_is_not_there_is_refused_in_a_sentence(tmp_path):
    with pytest.raises(ReportError, match="gone"):
        read_night(tmp_path / "gone.txt")


def test_merging_twice_is_merging_once():
    once = merge(CORRIDOR, SPARE_MAP)
    assert merge(CORRIDOR, once) == once
    assert once.count('name="Night"') == 1 and 'type="Guard"' in once


def test_merging_locks_and_weighs_the_doors_of_the_map():
    merged = merge(CORRIDOR, SPARE_MAP)
    assert '<property name="key" value="heart"/>' in merged
    assert '<property name="time" type="float" value="0.5"/>' in merged


def test_what_is_no_map_is_not_merged():
    with pytest.raises(MergeError):
        merge(CORRIDOR, "hello")
