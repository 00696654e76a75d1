from __future__ import annotations

from array import array

import pytest

from game.sim.level import compile_level
from game.sim.mapdef import LayerLook, MapDef, MapObject, ObjectLayer, ObjectLink, TileLayer
from game.sim.stealth.compile import compile_night, has_night
from game.sim.stealth.grid import CRAWL, DARK, DOOR, DREAM, HIDE, INNER, LOW, OPAQUE, TILE, VENT, WALL
from game.sim.stealth.night import Night
from game.sim.stealth.rules import NIGHT
from game.sim.stealth.state import HeroSense

W, H = 20, 10


def place(*objects: MapObject) -> MapDef:
    """A walled room with a wall down the middle."""
    cells = array("I", (1 if x in (0, 10, W - 1) or y in (0, H - 1) else 0 for y in range(H) for x in range(W)))
    floor = array("I", [1] * (W * H))
    return MapDef(
        id="room", source="room.tmx", width=W, height=H, tilesets=(),
        layers=(
            TileLayer(LayerLook(name="Floor"), floor),
            TileLayer(LayerLook(name="Walls"), cells, "walls"),
            ObjectLayer(LayerLook(), objects),
        ),
    )  # fmt: skip


def thing(number: int, cls: str, tx: int, ty: int, w: int = 1, h: int = 1, name: str = "", **properties) -> MapObject:
    return MapObject(number, name, cls, tx * 16, ty * 16, w * 16, h * 16, properties=properties)


def night_of(*objects: MapObject):
    map_def = place(*objects)
    return compile_night(map_def, compile_level(map_def))


GUARD = thing(90, "Guard", 4, 4, name="bram", zone="a")


def test_objects_become_what_they_mean_to_eyes_and_feet():
    plan = night_of(
        GUARD,
        thing(1, "Solid", 2, 2), thing(2, "LowCover", 2, 2), thing(3, "LowCover", 6, 2, 2),
        thing(4, "HidingSpot", 2, 6), thing(5, "Dark", 12, 2, 2, 2), thing(6, "Door", 10, 4, name="d"),
        thing(7, "DreamDoor", 10, 6), thing(8, "Vent", 10, 7, name="duct"), thing(9, "Vent", 9, 7, target=ObjectLink(8)),
    )  # fmt: skip
    flags = plan.grid.flags

    def at(x: int, y: int) -> int:
        return flags[y * W + x]

    assert at(2, 2) & WALL and at(2, 2) & LOW and not at(2, 2) & OPAQUE
    assert at(6, 2) & CRAWL and at(7, 2) & CRAWL
    assert at(2, 6) & HIDE and at(12, 3) & DARK
    assert at(10, 4) & DOOR and not at(10, 4) & WALL
    assert at(10, 6) & DREAM and at(10, 6) & WALL
    assert at(10, 7) & INNER and at(10, 7) & VENT and not at(10, 7) & WALL
    assert at(9, 7) & VENT and not at(9, 7) & INNER
    assert at(10, 1) & OPAQUE


def test_a_guard_without_a_patrol_stands_and_looks_where_he_faces():
    plan = night_of(thing(90, "Guard", 4, 4, name="bram", facing="left"))
    assert {p[:2] for p in plan.guards[0].table} == {(4 * TILE + 2048, 4 * TILE + 2048)}
    assert plan.guards[0].table[0].angle == 512


def test_a_round_through_a_wall_is_told_and_stands_still():
    patrol = MapObject(5, "round", "Patrol", 72, 72, shape="polyline", points=((0, 0), (160, 0)))
    plan = night_of(thing(90, "Guard", 4, 4, name="bram", patrol=ObjectLink(5)), patrol)
    assert "leaves the floor" in plan.problems[0] and "bram" in plan.problems[0]


def test_a_link_to_nothing_is_told():
    plan = night_of(thing(90, "Guard", 4, 4, name="bram", patrol=ObjectLink(77)))
    assert "patrol" in plan.problems[0]


@pytest.mark.parametrize(
    ("cls", "properties"),
    [("Camera", {"sweepTime": 7.0}), ("Laser", {"onTime": 3.1, "offTime": 2.0}), ("Camera", {"sweepTime": 0.0})],
)
def test_a_period_that_does_not_divide_the_night_is_rounded_up_and_told(cls, properties):
    plan = night_of(thing(3, cls, 4, 2, name="c", **properties))
    assert "divide" in plan.problems[0]
    periods = [len(c.angles) for c in plan.cameras] + [b.period for b in plan.lasers]
    assert all(NIGHT % p == 0 for p in periods)


@pytest.mark.parametrize(
    "objects",
    [
        (thing(1, "Guard", 0, 0, name="in the wall"),),
        (thing(1, "Guard", 400, -90, name="outside", viewAngle=359.0, viewRange=640.0),),
        (thing(1, "Guard", 4, 4, name="blind", viewRange=0.0, nearRange=0.0, hearing=0.0, chase=0.0),),
        (thing(1, "Camera", 0, 0, viewAngle=0.0), thing(2, "Laser", -3, -3, 0, 0), thing(3, "Door", 900, 900)),
        tuple(thing(n, "Guard", 4, 4, name=f"g{n}") for n in range(100)),
        (GUARD, thing(2, "Patrol", 1, 1), thing(3, "Checkpoint", 0, 0, 0, 0), thing(4, "Vent", 0, 0, W, H)),
        (GUARD, thing(2, "Device", 3, 3, kind="lights", radius=40.0), thing(3, "Switch", 3, 3, targets="bram,,x")),
    ],
)
def test_whatever_is_put_where_a_night_runs(objects):
    night = Night(night_of(*objects))
    for n in range(120):
        night.tick(
            HeroSense((1 + n % 8) * TILE, 3 * TILE, low=False, gait="run", footfall=n % 9 == 0, working=True), []
        )
    night.restore(night.state())


def test_a_room_without_anybody_has_no_night():
    assert not has_night(place(thing(1, "Door", 10, 4)))
