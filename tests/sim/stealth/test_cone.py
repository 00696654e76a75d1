from __future__ import annotations

from game.core.rng import Stream
from game.core.ticks import SUB
from game.sim.stealth.cone import row_spans, spans
from game.sim.stealth.night import Night
from game.sim.stealth.plan import read_plan
from tests.sim.stealth.rooms import HALL

ROOM = """
place cluttered
grid
##########################
#......oo.....O..........#
#......oo.....O...uuu....#
#..o..........O...uuu....#
#........+####O..........#
#...O....#...............#
#........#.....oooo......#
#..ooo...%.....oooo..H...#
#........%...........S..X#
##########################
end
dark 18,5-24,8
guard a period=24 zone=a
  5,2 wait=* look=E;SE;S
  11,6 wait=3 look=W;N
guard b period=12 zone=a half=45
  20,3 wait=* look=SW;W
  15,3 wait=* look=S
guard c period=6 zone=a near=4 glance=6
  3,6 wait=* look=E;N
  3,8 wait=*
camera d at=12,8 dir=NE sweep=90 period=6 range=9 half=30 zone=a
"""


def test_what_is_drawn_is_what_is_sensed_on_random_points_at_many_ticks():
    night = Night(read_plan(ROOM))
    stream = Stream(11, "points")
    sight = night.state_now.sight
    checked = 0
    for tick in range(100):
        night.state_now.tick = tick * 14
        for guard in night.state_now.guards:
            guard.x, guard.y, guard.angle = guard.table[night.now % guard.period]
        for _, eye in night.eyes():
            for _ in range(5):
                y = stream.below(10 * 16)
                drawn = {x: run for run in row_spans(sight, eye, y) for x in range(run.left, run.right)}
                for _ in range(5):
                    x = stream.below(26 * 16)
                    at = (x * SUB + SUB // 2, y * SUB + SUB // 2)
                    zone = sight.zone(eye, *at, False)
                    hatched = bool(zone) and not sight.zone(eye, *at, True)
                    run = drawn.get(x)
                    assert ((run.zone, run.hatched) if run else (0, False)) == (zone, hatched), (tick, eye, x, y)
                    checked += 1
    assert checked == 10_000


def test_a_look_into_an_empty_hall_is_one_run_a_row_and_zone():
    night = Night(read_plan(HALL + "guard bram period=24\n  3,5 wait=* look=E\n"))
    ((_, eye),) = night.eyes()
    runs = spans(night.state_now.sight, eye)
    middle = [r for r in runs if r.y == eye.y // SUB]
    assert [(r.zone, r.hatched) for r in middle] == [(2, False), (1, False)]
