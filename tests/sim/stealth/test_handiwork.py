from __future__ import annotations

from game.sim.events import DoorMoved
from game.sim.stealth.events import CheckpointReached, DoorRefused, HeroCaught, NoiseMade, ToolReady, ToolUsed, WorkDone
from game.sim.stealth.grid import TILE, tile_centre
from game.sim.stealth.handiwork import arc
from game.sim.stealth.solver.body import step
from game.sim.stealth.state import PATROL, SEARCH
from tests.sim.stealth.rooms import HALL, body_at, go, night, wait

EAST = "guard bram zone=a period=24\n  {at} wait=* look=E\n"


def walled(letter):
    lines = [line[:14] + "#" + line[15:] if line.startswith("#.") else line for line in HALL.split("\n")]
    lines[8] = lines[8][:14] + letter + lines[8][15:]
    return "\n".join(lines)


def use(a_night, body, tool):
    events = []
    step(a_night, body, events, tool=tool)
    return events


def test_a_door_gives_way_to_a_push_makes_a_noise_and_falls_shut_behind():
    n = night(walled("+"))
    body = body_at(n, 13, 5)
    events = go(n, body, 1, 0, 45)
    assert [(e.door, e.open) for e in events if isinstance(e, DoorMoved)] == [("door 14,5", True)]
    assert [e.radius for e in events if isinstance(e, NoiseMade) and e.source != "leo"] == [30]
    events = go(n, body, 1, 0, 60)
    assert body.x > 15 * TILE
    assert [(e.door, e.open) for e in events if isinstance(e, DoorMoved)] == [("door 14,5", False)]


def test_a_locked_door_says_what_it_wants_and_opens_with_it():
    n = night(walled("1") + "lock 1 key=a delay=0.5\n")
    body = body_at(n, 13, 5)
    assert [e.key for e in go(n, body, 1, 0, 60) if isinstance(e, DoorRefused)] == ["a"]
    n.give("a")
    go(n, body, 1, 0, 90)
    assert body.x > 15 * TILE


def test_work_takes_a_still_hand_for_its_whole_time():
    n = night(HALL + "item badge at=13,5 gives=a time=0.5\n")
    body = body_at(n, 12, 5)
    assert not [e for e in wait(n, body, 29, working=True) if isinstance(e, WorkDone)]
    assert n.work_progress() == ("badge", 29, 30)
    assert [e.gives for e in wait(n, body, 1, working=True) if isinstance(e, WorkDone)] == ["a"]
    assert "a" in n.state_now.flags


def test_letting_go_of_work_begins_it_again():
    n = night(HALL + "item badge at=13,5 gives=a time=0.5\n")
    body = body_at(n, 12, 5)
    wait(n, body, 20, working=True)
    wait(n, body, 1)
    assert not [e for e in wait(n, body, 20, working=True) if isinstance(e, WorkDone)]


def test_the_robot_lands_where_its_arc_says_rings_there_and_is_never_used_up():
    n = night(HALL + EAST.format(at="22,5"))
    body = body_at(n, 12, 5)
    body.facing = 0
    tile, ring = arc(n.state_now, body.x, body.y, 0)
    assert tile == 5 * 30 + 18
    assert ring >> (5 * 30 + 22) & 1
    events = use(n, body, "robot") + wait(n, body, 40)
    assert [(e.x // 16, e.y // 16) for e in events if isinstance(e, ToolUsed)] == [(18, 5)]
    assert n.state_now.guards[0].state == SEARCH
    body.x, body.y = tile_centre(tile, 30)
    assert [e.tool for e in wait(n, body, 60) if isinstance(e, ToolReady)] == ["robot"]


def test_one_device_at_a_time():
    n = night(HALL + EAST.format(at="22,5") + "tool printer at=26,5 radius=8\ntool phone at=2,5 radius=8\n")
    body = body_at(n, 2, 2)
    events = use(n, body, "printer") + use(n, body, "phone") + wait(n, body, 1200)
    assert [e.tool for e in events if isinstance(e, ToolUsed)] == ["printer"]
    assert [e.tool for e in events if isinstance(e, ToolReady)] == ["panel"]


def test_with_the_lights_out_a_guard_sees_two_tiles():
    n = night(HALL + EAST.format(at="8,5") + "tool lights rect=1,1-28,9\n")
    body = body_at(n, 12, 5)
    use(n, body, "lights")
    wait(n, body, 290)
    assert n.state_now.guards[0].state == PATROL
    wait(n, body, 60)
    assert n.state_now.guards[0].state != PATROL


def test_the_lullaby_halves_what_is_seen_around_it_and_wears_off():
    n = night(HALL + EAST.format(at="8,5") + "tool lullaby at=9,5 radius=8\n")
    body = body_at(n, 13, 5)
    use(n, body, "lullaby")
    assert wait(n, body, 400) == []
    wait(n, body, 150)
    assert n.state_now.guards[0].state != PATROL


def test_a_held_door_stops_guards_until_it_is_let_go():
    n = night(walled("+") + EAST.format(at="8,5") + "tool hold at=2,2 door=x\n")
    n.state_now.held = ("door 14,5", 400)
    guard = n.state_now.guards[0]
    guard.known_x, guard.known_y = tile_centre(5 * 30 + 20, 30)
    from game.sim.stealth.mind import go_and_look

    go_and_look(n.state_now, guard, "heard", [])
    body = body_at(n, 2, 2)
    wait(n, body, 390)
    assert guard.x < 14 * TILE
    wait(n, body, 200)
    assert guard.x > 15 * TILE


def test_being_caught_leads_back_to_the_last_safe_room():
    n = night(HALL + EAST.format(at="22,5") + "checkpoint lobby 1,1-4,4 at=2,2\n")
    body = body_at(n, 2, 2)
    assert [e.id for e in wait(n, body, 2) if isinstance(e, CheckpointReached)] == ["lobby"]
    body.x, body.y = tile_centre(5 * 30 + 26, 30)
    caught = [e for e in wait(n, body, 200) if isinstance(e, HeroCaught)]
    assert [(e.checkpoint, e.x // 16, e.y // 16) for e in caught[:1]] == [("lobby", 2, 2)]


def test_nobody_runs_in_a_vent_and_feet_make_no_noise_there():
    n = night(HALL.replace("#............................#\n#....", "#VvvvvvvvvvvvvvvvvvvvvvvvvvvvV#\n#....", 1))
    body = body_at(n, 3, 1)
    events = go(n, body, 1, 0, 60, "run")
    assert body.x < 3 * TILE + TILE // 2 + 60 * 206
    assert not [e for e in events if isinstance(e, NoiseMade)]
