"""The world's own rules, in tiny places: doors, triggers, people who come and go, a door to nowhere."""

from __future__ import annotations

from game.content.storybook import compile_storybook
from game.core.geom import Direction
from game.sim import hero
from game.sim.intents import Intent
from game.sim.level import compile_level
from game.sim.snapshot import new_world
from game.sim.step import step
from game.sim.world import World
from tests.play import map_of, thing

ROOM = ["##########", "#........#", "#........#", "#........#", "##########"]
STORY = """
title: Declare
---
<<declare $scene = "One">>
<<declare $met = false>>
<<declare $steps = 0>>
===
title: One_Look_Lamp
---
A lamp.
===
title: Met
---
<<set $met = true>>
Somebody: Hello.
===
title: Walks
map: attic
---
<<walk ava desk>>
Ava: Here I am.
===
"""


class Rooms:
    """Places by name, built in the test."""

    def __init__(self, **rooms):
        self.levels = {name: compile_level(map_of(ROOM, *objects, id_=name)) for name, objects in rooms.items()}

    def level(self, map_id: str):
        return self.levels[map_id]


def world_of(*objects, **others) -> World:
    book = compile_storybook({"test.yarn": STORY})
    assert [d for d in book.problems if d.severity == "error"] == []
    here = (thing("PlayerStart", "start", 40, 40, isDefault=True), *objects)
    return new_world(Rooms(room=here, **others), book.script, "room")


def ticks(world: World, count: int, intent: Intent | None = None) -> list:
    return [event for _ in range(count) for event in step(world, intent or Intent())]


def names(events: list) -> list[str]:
    return [type(event).__name__ for event in events]


def test_what_stands_in_reach_and_answers_can_be_looked_at():
    world = world_of(thing("Prop", "lamp", 34, 18, 12, 12, dialogue="*_Look_Lamp"))
    world.hero.facing = Direction.UP
    assert hero.focus(world).id == "lamp"
    ticks(world, 1, Intent(interact=True))
    assert "LineShown" in names(ticks(world, 2))


def test_what_has_no_answer_in_this_scene_is_not_offered():
    world = world_of(thing("Prop", "lamp", 34, 18, 12, 12, dialogue="*_Look_Lamp"))
    world.hero.facing = Direction.UP
    world.variables["$scene"] = "Two"
    assert hero.focus(world) is None


def test_a_closed_door_is_in_the_way_until_it_is_opened():
    world = world_of(thing("Door", "gate", 64, 16, 16, 48, state="closed"))
    ticks(world, 120, Intent(move_x=1))
    assert world.hero.px.x < 64
    ticks(world, 1, Intent(interact=True))
    ticks(world, 120, Intent(move_x=1))
    assert world.hero.px.x > 90


def test_a_locked_door_stays_shut_without_its_key():
    world = world_of(thing("Door", "gate", 64, 16, 16, 48, state="locked", key="badge"))
    ticks(world, 60, Intent(move_x=1))
    assert "DoorMoved" not in names(ticks(world, 1, Intent(interact=True)))
    world.pages.append("badge")
    assert "DoorMoved" in names(ticks(world, 1, Intent(interact=True)))


def test_walking_into_an_exit_leads_to_its_entry():
    world = world_of(
        thing("Exit", "out", 130, 16, 14, 48, map="attic", entry="west"),
        attic=(thing("PlayerStart", "west", 24, 40, facing="right"),),
    )
    events = ticks(world, 150, Intent(move_x=1))
    assert world.level.id == "attic"
    assert {"MapEntered", "Saved"} <= set(names(events))


def test_a_door_to_a_map_that_is_missing_does_not_open_and_says_so():
    world = world_of(thing("Exit", "out", 130, 16, 14, 48, map="nowhere", entry="x"))
    events = ticks(world, 200, Intent(move_x=1))
    assert world.level.id == "room"
    assert "nowhere" in next(e.sentence for e in events if type(e).__name__ == "SceneFailed")
    assert world.hands_free


def test_a_trigger_that_happens_once_happens_once():
    world = world_of(thing("Trigger", "spot", 60, 16, 16, 48, on="Enter", set="$steps += 1", once=True))
    for _ in range(3):
        ticks(world, 60, Intent(move_x=1))
        ticks(world, 60, Intent(move_x=-1))
    assert world.variables["$steps"] == 1


def test_a_trigger_waits_for_the_scene_that_runs():
    world = world_of(thing("Trigger", "begin", 16, 16, 8, 8, on="MapStart", dialogue="Met"))
    world.enter("room", "", [])
    assert "$met" in world.variables
    from game.sim import triggers
    from game.sim.events import MapEntered

    triggers.fire(world, [MapEntered("room", "start")])
    ticks(world, 3)
    assert world.variables["$met"] is True


def test_people_come_and_go_with_their_condition():
    ava = thing("NPC", "ava", 100, 40, character="ava", when="$met")
    world = world_of(ava, attic=())
    assert "ava" not in world.actors
    world.variables["$met"] = True
    world.enter("attic", "", [])
    world.enter("room", "", [])
    assert "ava" in world.actors
    world.variables["$met"] = False
    world.enter("attic", "", [])
    world.enter("room", "", [])
    assert "ava" not in world.actors


def test_somebody_put_into_another_place_is_there_when_it_is_entered():
    from game.sim.commands.people import place

    world = world_of(attic=(thing("Place", "desk", 80, 50),))
    place(world, ("ava", "desk"), [])
    assert "ava" not in world.actors
    world.enter("attic", "", [])
    assert tuple(world.actors["ava"].px) == (80, 50)


def test_a_pressed_use_key_with_nothing_in_reach_does_nothing():
    world = world_of()
    assert names(ticks(world, 5, Intent(interact=True))) == []


def test_bumping_is_told_once():
    world = world_of()
    assert names(ticks(world, 90, Intent(move_y=-1))).count("Bumped") == 1
