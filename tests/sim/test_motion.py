"""Feet on the floor: speeds, sliding, corners, and never into a wall."""

from hypothesis import given
from hypothesis import strategies as st

from game.core.geom import Direction, Vec
from game.core.ticks import SUB
from game.sim.actor import Actor
from game.sim.motion import CORNER_PX, feet, nearest_free, walk
from tests.play import level_of

ROOM = level_of(
    [
        "##########",
        "#........#",
        "#..##....#",
        "#..##....#",
        "#........#",
        "##########",
    ]
)


def leo(x: int, y: int) -> Actor:
    return Actor("leo", "leo", x * SUB, y * SUB)


def run(actor: Actor, ticks: int, dx: int, dy: int, gait: str = "walk") -> Actor:
    for _ in range(ticks):
        walk(ROOM, actor, dx, dy, gait, ())
    return actor


def test_a_second_of_walking_is_three_tiles():
    assert run(leo(30, 30), 60, 1, 0).px.x - 30 == 48


def test_a_second_of_running_is_six_tiles():
    assert run(leo(30, 30), 60, 1, 0, "run").px.x - 30 == 96


def test_a_second_of_sneaking_is_a_tile_and_a_half():
    assert run(leo(30, 30), 60, 1, 0, "sneak").px.x - 30 in (23, 24)


def test_diagonals_are_not_faster():
    actor = run(leo(100, 30), 60, 1, 1)
    assert actor.px.x - 100 == actor.px.y - 30 == 33  # 48 px along the slope, 34 on each axis


def test_walking_into_a_wall_slides_along_it():
    actor = run(leo(30, 22), 60, 1, -1)
    assert feet(actor.x, actor.y).y == 16
    assert actor.px.x > 50


def test_walking_into_the_last_pixels_of_a_corner_slips_round_it():
    # The block's lower edge is at 64 px; feet three pixels too high are carried below it.
    actor = run(leo(40, 66), 80, 1, 0)
    assert feet(40 * SUB, 66 * SUB).bottom - 64 < CORNER_PX
    assert actor.px.x > 60


def test_pressing_against_a_wall_stands_still_and_faces_it():
    actor = run(leo(30, 30), 120, -1, 0)
    assert (actor.gait, actor.facing, feet(actor.x, actor.y).x) == ("idle", Direction.LEFT, 16)


def test_both_axes_of_a_diagonal_change_pixel_on_the_same_tick():
    actor = leo(100, 30)
    for _ in range(40):
        before = actor.px
        walk(ROOM, actor, 1, 1, "walk", ())
        assert (actor.px.x != before.x) == (actor.px.y != before.y)


def test_somebody_who_overlaps_me_does_not_hold_me():
    actor = leo(30, 30)
    for _ in range(10):
        walk(ROOM, actor, 1, 0, "walk", (feet(30 * SUB, 30 * SUB),))
    assert actor.px.x > 35


@given(
    st.lists(st.tuples(st.integers(-1, 1), st.integers(-1, 1), st.sampled_from(["walk", "run", "sneak"])), max_size=120)
)
def test_no_walk_ends_in_a_wall(moves):
    actor = leo(30, 30)
    for dx, dy, gait in moves:
        walk(ROOM, actor, dx, dy, gait, ())
        assert not ROOM.blocked(feet(actor.x, actor.y))


def test_whoever_gets_out_of_a_wall_is_set_down_beside_it():
    spot = nearest_free(ROOM, Vec(56, 50), ())
    assert spot is not None
    assert not ROOM.blocked(feet(spot.x * SUB, spot.y * SUB))
    assert abs(spot.x - 56) + abs(spot.y - 50) < 40


def test_where_feet_fit_already_nobody_is_moved():
    assert nearest_free(ROOM, Vec(30, 30), ()) == Vec(30, 30)
