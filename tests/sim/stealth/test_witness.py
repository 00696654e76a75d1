"""What the solver promises, done in the real world: intents, collisions, doors, footfalls, guards."""

from __future__ import annotations

import pytest

from game.content.files import GameFiles
from game.content.library import Library
from game.content.root import data_root
from game.sim import infiltration
from game.sim.intents import Intent
from game.sim.snapshot import digest, from_data, new_world, to_data
from game.sim.step import step
from tests.sim.stealth.world_runner import WorldRunner, ghost

SECTORS = ("facility_atrium", "facility_pods", "facility_core", "facility_office")


@pytest.fixture(scope="module")
def library() -> Library:
    return Library(GameFiles(data_root()))


@pytest.mark.parametrize("sector", SECTORS)
def test_a_ghost_gets_through_the_real_world_and_nobody_ever_wonders(library, sector):
    runner = ghost(library, sector)
    assert runner is not None
    assert runner.has_left() and runner.noticed == []


@pytest.mark.parametrize("sector", SECTORS)
def test_no_round_of_a_shipped_sector_had_to_be_mended(library, sector):
    assert infiltration.plan_of(library.level(sector)).problems == ()


def test_a_saved_world_has_the_same_night_and_the_same_future(library):
    runner = WorldRunner(library, "facility_pods")
    for _ in range(200):
        runner.tick(Intent(move_x=1, run=True))
    world = runner.world
    again = from_data(to_data(world), library, library.storybook.script)
    assert digest(again) == digest(world)
    for _ in range(200):
        step(world, Intent(move_y=1, run=True))
        step(again, Intent(move_y=1, run=True))
    assert digest(again) == digest(world)


def test_a_place_where_nobody_looks_has_no_night(library):
    world = new_world(library, library.storybook.script, "bedroom")
    step(world, Intent())
    assert world.night is None and "night" not in to_data(world)
