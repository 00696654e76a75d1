from __future__ import annotations

from game.sim.stealth.angles import COMPASS, difference
from game.sim.stealth.events import GuardCalmed, HeadTurned, HeroCaught, RadioCalled, SightLost, SuspicionRose
from game.sim.stealth.grid import TILE, tile_centre
from game.sim.stealth.rules import CURIOUS_AT, FULL, SEARCH_AT, STORY
from game.sim.stealth.state import ALERT, CURIOUS, PATROL, RETURN, SEARCH
from tests.sim.stealth.rooms import HALL, body_at, go, kinds, night, wait

EAST = "guard bram zone=a period=24\n  {at} wait=* look=E\n"


def guard(a_night, n=0):
    return a_night.state_now.guards[n]


def states(events):
    return [(e.guard, e.state, e.cause) for e in events if isinstance(e, SuspicionRose)]


def test_the_glance_zone_never_makes_him_certain_but_brings_him_over():
    n = night(HALL + EAST.format(at="6,5"))
    events = wait(n, body_at(n, 12, 5), 112)
    assert states(events) == [("bram", "curious", "glimpsed"), ("bram", "search", "glimpsed")]
    assert guard(n).suspicion <= SEARCH_AT


def test_suspicion_is_held_for_half_a_second_and_gone_two_and_a_half_later():
    n = night(HALL + EAST.format(at="8,5"))
    body = body_at(n, 12, 5)
    wait(n, body, 6)
    before = guard(n).suspicion
    body.x, body.y = tile_centre(1 * 30 + 1, 30)
    wait(n, body, 30)
    assert guard(n).suspicion == before
    wait(n, body, before // (FULL // 150) + 1)
    assert guard(n).suspicion == 0


def test_he_freezes_before_he_runs():
    n = night(HALL + EAST.format(at="8,5"))
    body = body_at(n, 12, 5)
    wait(n, body, 21)
    at = guard(n).x
    wait(n, body, 23)
    assert (guard(n).state, guard(n).x) == (ALERT, at)
    wait(n, body, 4)
    assert guard(n).x > at


def test_standing_still_before_a_chaser_ends_in_being_caught_and_everybody_back_in_phase():
    n = night(HALL + EAST.format(at="8,5") + "guard ines zone=a period=12\n  20,2 wait=*\n  25,2 wait=*\n")
    events = wait(n, body_at(n, 12, 5), 120)
    caught = [e for e in events if isinstance(e, HeroCaught)]
    assert [(e.guard, e.x // 16, e.y // 16, e.free) for e in caught] == [("bram", 12, 5, False)]
    ines = guard(n, 1)
    assert ines.state == PATROL and (ines.x, ines.y, ines.angle) == ines.table[n.now % ines.period]


def test_a_story_rules_catch_costs_nothing():
    n = night(HALL + EAST.format(at="8,5"), STORY)
    events = wait(n, body_at(n, 11, 5), 200)
    assert [e.free for e in events if isinstance(e, HeroCaught)] == [True]


def test_who_runs_gets_away_because_chasers_are_slower():
    n = night(HALL + EAST.format(at="2,5"))
    body = body_at(n, 6, 5)
    events = wait(n, body, 22) + go(n, body, 1, 0, 190, "run")
    assert "HeroCaught" not in kinds(events)
    assert body.x - guard(n).x > 5 * TILE


def test_the_radio_calls_the_zone_after_a_second_and_a_half_and_only_the_zone():
    far = "guard ines zone=a period=24\n  27,2 wait=* look=E\nguard otto zone=b period=24\n  27,8 wait=* look=E\n"
    n = night(HALL + EAST.format(at="2,5") + far)
    body = body_at(n, 6, 5)
    events = wait(n, body, 21) + go(n, body, 1, 0, 100, "run")
    assert [(e.guard, e.zone, e.jammed) for e in events if isinstance(e, RadioCalled)] == [("bram", "a", False)]
    assert guard(n, 1).state == ALERT
    assert guard(n, 2).state == PATROL


def test_a_jingle_drowns_the_radio():
    far = "guard ines zone=a period=24 hear=0\n  27,2 wait=* look=E\n"
    n = night(HALL + EAST.format(at="2,5").replace("period", "hear=0 period") + far + "tool jingle at=27,8 radius=1\n")
    body = body_at(n, 6, 5)
    n.state_now.zones["a"].jammed = 400
    events = wait(n, body, 21) + go(n, body, 1, 0, 100, "run")
    assert [e.jammed for e in events if isinstance(e, RadioCalled)] == [True]
    assert guard(n, 1).state == PATROL


def lost_behind_a_wall():
    """A guard who saw Leo, with Leo now shut away where nobody sees him."""
    lines = [line[:16] + "#" + line[17:] if line.startswith("#.") else line for line in HALL.split("\n")]
    n = night("\n".join(lines) + EAST.format(at="8,5"))
    body = body_at(n, 12, 5)
    wait(n, body, 21)
    return n, body


def test_a_guard_never_knows_where_an_unseen_leo_is():
    plans = []
    for hideaway in ((25, 2), (25, 8), (18, 5)):
        n, body = lost_behind_a_wall()
        body.x, body.y = tile_centre(hideaway[1] * 30 + hideaway[0], 30)
        trail = []
        for _ in range(900):
            wait(n, body, 1)
            g = guard(n)
            trail.append((g.x, g.y, g.angle, g.state, g.known_x, g.known_y, g.goal))
        plans.append(trail)
    assert plans[0] == plans[1] == plans[2]


def test_he_makes_for_the_last_known_place_then_searches_and_returns_in_phase():
    n, body = lost_behind_a_wall()
    body.x, body.y = tile_centre(2 * 30 + 25, 30)
    events = wait(n, body, 3000)
    assert [(e.x // 16, e.y // 16) for e in events if isinstance(e, SightLost)] == [(12, 5)]
    assert [e.state for e in events if isinstance(e, GuardCalmed)] == ["return", "patrol"]
    g = guard(n)
    assert g.state == PATROL and (g.x, g.y, g.angle) == g.table[n.now % g.period]


def test_the_search_looks_only_where_he_could_be():
    n, body = lost_behind_a_wall()
    body.x, body.y = tile_centre(2 * 30 + 25, 30)
    seen_hunting = False
    for _ in range(700):
        wait(n, body, 1)
        zone = n.state_now.zones["a"]
        if guard(n).hunting:
            seen_hunting = True
            assert not zone.possible >> (2 * 30 + 25) & 1, "the far side of the wall cannot be reached"
            if guard(n).goal >= 0:
                assert guard(n).state == SEARCH
    assert seen_hunting


def test_after_a_chase_he_is_on_edge_for_a_while():
    n, body = lost_behind_a_wall()
    body.x, body.y = tile_centre(2 * 30 + 25, 30)
    wait(n, body, 1200)
    assert guard(n).state in (RETURN, PATROL)
    assert guard(n).near == 5 * TILE * 110 // 100


def test_a_running_step_brings_the_nearest_and_turns_the_other_heads():
    two = "guard bram zone=a period=24\n  14,5 wait=* look=E\nguard ines zone=a period=24\n  16,5 wait=* look=E\n"
    n = night(HALL + two)
    events = go(n, body_at(n, 11, 5), 0, -1, 2, "run")
    assert [e for e in states(events) if e[1] == "search"] == [("bram", "search", "heard")]
    assert [e.guard for e in events if isinstance(e, HeadTurned)] == ["ines"]


def test_a_walking_step_only_turns_the_nearest_head():
    n = night(HALL + "guard bram zone=a period=24\n  13,5 wait=* look=E\n")
    events = go(n, body_at(n, 11, 5), 0, -1, 2, "walk")
    assert states(events) == [("bram", "curious", "heard")]
    assert guard(n).state == CURIOUS and guard(n).suspicion == CURIOUS_AT


def test_sneaking_is_silent_but_on_metal():
    for floor, heard in ((".", False), ("=", True)):
        n = night(HALL.replace(".", floor).replace("S", floor) + "guard bram zone=a period=24\n  12,4 wait=* look=N\n")
        events = go(n, body_at(n, 12, 5), 1, 0, 3, "sneak")
        assert bool(states(events)) == heard, floor


def test_walls_stop_sound_and_a_door_halves_it():
    def heard_through(letter):
        lines = [line[:14] + "#" + line[15:] if line.startswith("#.") else line for line in HALL.split("\n")]
        lines[9 - 1] = lines[9 - 1][:14] + letter + lines[9 - 1][15:]
        n = night("\n".join(lines) + "guard bram zone=a period=24\n  17,5 wait=* look=E\n")
        return bool(states(go(n, body_at(n, 12, 5), -1, 0, 2, "run")))

    assert [heard_through(letter) for letter in ("#", "+", "/")] == [False, False, True]


def test_a_device_with_ears_alone_calls_the_nearest_grown_up():
    n = night(
        HALL
        + "guard mic zone=home near=0 glance=0 half=1 chase=0 period=24\n  14,8 wait=*\n"
        + "guard ava zone=home period=24 hear=0\n  27,2 wait=* look=E\n"
    )
    events = go(n, body_at(n, 12, 5), 1, 0, 110, "run")
    assert ("ava", "alert", "microphone") in states(events)
    assert guard(n, 0).state != ALERT


def test_a_device_without_legs_turns_but_never_walks():
    n = night(HALL + "guard lamp zone=home chase=0 period=24\n  8,5 wait=* look=E\n")
    wait(n, body_at(n, 11, 5), 300)
    assert (guard(n).x, guard(n).y) == tile_centre(5 * 30 + 8, 30)


def test_whoever_is_seen_going_into_a_hiding_place_is_pulled_out_of_it():
    lines = HALL.split("\n")
    lines[8] = lines[8][:13] + "H" + lines[8][14:]
    n = night("\n".join(lines) + EAST.format(at="8,5"))
    body = body_at(n, 12, 5)
    events = wait(n, body, 21) + go(n, body, 1, 0, 12, "run") + wait(n, body, 200)
    assert "HeroCaught" in kinds(events)


def test_whoever_hides_unseen_stays_hidden():
    lines = HALL.split("\n")
    lines[8] = lines[8][:13] + "H" + lines[8][14:]
    n = night("\n".join(lines) + EAST.format(at="10,5"))
    events = wait(n, body_at(n, 13, 5), 600)
    assert states(events) == []


def test_the_head_turns_towards_the_noise():
    n = night(HALL + "guard bram zone=a period=24\n  13,5 wait=* look=E\n")
    body = body_at(n, 11, 5)
    go(n, body, 0, -1, 2, "walk")
    wait(n, body, 40)
    assert abs(difference(guard(n).angle, COMPASS["W"])) < 60
