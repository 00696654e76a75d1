from __future__ import annotations

from game.core.rng import Stream
from game.sim.stealth.grid import TILE
from game.sim.stealth.night import Night
from game.sim.stealth.sight import GLANCE, NEAR, UNSEEN, WATCHED, Eye
from tests.sim.stealth.rooms import HALL, body_at, night, wait


def looking_east(a_night: Night, tx: int, ty: int) -> Eye:
    return Eye(tx * TILE + TILE // 2, ty * TILE + TILE // 2, 0, 100, 5 * TILE, 15 * TILE // 2)


def zone(a_night: Night, eye: Eye, tx: int, ty: int, low: bool = False) -> int:
    return a_night.state_now.sight.zone(eye, tx * TILE + TILE // 2, ty * TILE + TILE // 2, low)


def test_the_near_zone_ends_at_five_tiles_and_the_glance_zone_at_seven_and_a_half():
    n = night(HALL)
    eye = looking_east(n, 3, 5)
    assert [zone(n, eye, x, 5) for x in (4, 8, 9, 10, 11)] == [NEAR, NEAR, GLANCE, GLANCE, UNSEEN]


def test_nobody_sees_behind_himself_but_feels_touch():
    n = night(HALL)
    eye = looking_east(n, 10, 5)
    assert zone(n, eye, 8, 5) == UNSEEN
    assert n.state_now.sight.zone(eye, eye.x - TILE + 1, eye.y, False) == NEAR


def test_walls_and_shut_doors_stop_sight_and_glass_does_not():
    for letter, expected in (("#", UNSEEN), ("O", UNSEEN), ("+", UNSEEN), ("%", NEAR), (".", NEAR)):
        column = HALL.split("\n")
        column = [line[:6] + letter + line[7:] if line.startswith("#.") else line for line in column]
        n = night("\n".join(column))
        assert zone(n, looking_east(n, 4, 5), 8, 5) == expected, letter


def test_low_cover_hides_whoever_is_low_and_nobody_else():
    lines = [line[:6] + "o" + line[7:] if line.startswith("#.") else line for line in HALL.split("\n")]
    n = night("\n".join(lines))
    eye = looking_east(n, 4, 5)
    assert (zone(n, eye, 8, 5), zone(n, eye, 8, 5, low=True)) == (NEAR, UNSEEN)


def test_whoever_stands_in_a_doorway_sees_out_and_is_seen():
    lines = [line[:6] + "+" + line[7:] if line.startswith("#.") else line for line in HALL.split("\n")]
    n = night("\n".join(lines))
    assert zone(n, looking_east(n, 4, 5), 6, 5) == NEAR
    assert zone(n, looking_east(n, 6, 5), 9, 5) == NEAR


def test_dark_tiles_are_seen_from_two_tiles_and_never_glanced_at():
    n = night(HALL + "dark 5,1-20,8\n")
    eye = looking_east(n, 4, 5)
    assert [zone(n, eye, x, 5) for x in (5, 6, 7, 9)] == [NEAR, NEAR, UNSEEN, UNSEEN]


def test_a_camera_has_one_zone_and_no_touch():
    n = night(HALL)
    eye = Eye(3 * TILE, 5 * TILE, 0, 85, 0, 8 * TILE, True)
    assert n.state_now.sight.zone(eye, 9 * TILE, 5 * TILE, False) == WATCHED
    assert n.state_now.sight.zone(eye, 5 * TILE // 2, 5 * TILE, False) == UNSEEN


def test_free_sight_is_mutual_for_somebody_standing():
    lines = HALL.split("\n")
    stream = Stream(5, "pillars")
    for row in range(4, 12):
        line = list(lines[row])
        for _ in range(3):
            line[1 + stream.below(27)] = "O"
        lines[row] = "".join(line)
    n = night("\n".join(lines).replace("S", "."))
    sight = n.state_now.sight
    free = [(x, y) for y in range(1, 9) for x in range(1, 28) if not n.plan.grid.flags[y * 30 + x]]
    for _ in range(400):
        a, b = stream.choice(free), stream.choice(free)
        points = [(t[0] * TILE + 700, t[1] * TILE + 2900) for t in (a, b)]
        forth = sight.is_clear(*points[0], *points[1], 12 * TILE)
        back = sight.is_clear(*points[1], *points[0], 12 * TILE)
        assert forth == back, (a, b)


def test_in_free_sight_for_a_third_of_a_second_he_is_certain():
    n = night(HALL + "guard bram zone=a period=24\n  8,5 wait=* look=E\n")
    body = body_at(n, 12, 5)
    wait(n, body, 20)
    assert n.state_now.guards[0].state == 2
    wait(n, body, 1)
    assert n.state_now.guards[0].state == 3
