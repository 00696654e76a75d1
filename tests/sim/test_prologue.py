"""The prologue, whole: read, walked, chosen; skipped; saved at every turn; played again from a file."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from game.content.files import GameFiles
from game.content.library import Library
from game.content.root import data_root
from game.scenes.start import new_game
from game.sim.replay import read
from game.sim.snapshot import digest, from_data, to_data
from game.sim.step import step
from tests.pilot import Pilot
from tests.record import FOLDER
from tests.story_walks import noon, prologue, prologue_quickly

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def library() -> Library:
    return Library(GameFiles(data_root()))


def pilot_of(library: Library, skipping: bool = False) -> Pilot:
    return Pilot(new_game(library), library.storybook.strings, skipping)


def test_the_scripts_that_ship_have_no_errors(library):
    assert [str(d) for d in library.storybook.problems if d.severity == "error"] == []


def test_a_thorough_player_wakes_with_three_pages_and_goes_out_into_the_flat(library):
    pilot = pilot_of(library)
    prologue(pilot)
    world = pilot.world
    assert (world.level.id, world.chapter) == ("flat", "chapter_1")
    assert world.pages == ["somni_fragment_1", "dream_log", "blank_sketchbook"]
    remembered = {name: world.variables[name] for name in ("$day", "$stay", "$eyes_open", "$true_answer")}
    assert remembered == {"$day": "true", "$stay": "asked", "$eyes_open": True, "$true_answer": True}


def test_what_was_chosen_is_heard_again(library):
    pilot = pilot_of(library)
    prologue(pilot)
    assert any("I went left" in line for line in pilot.transcript)
    assert any("Out of seat, once" in line for line in pilot.transcript)


def test_a_hurried_player_gets_through_without_the_fragment(library):
    pilot = pilot_of(library)
    prologue_quickly(pilot)
    assert pilot.world.pages == ["dream_log", "blank_sketchbook"]
    assert any("it is already there" in line for line in pilot.transcript)


def test_the_noon_after_is_found_woken_and_promised(library):
    pilot = pilot_of(library)
    noon(pilot)
    assert pilot.world.variables["$juno_promise"] is True
    assert pilot.world.level.id == "bedroom"
    assert any("still promised" in line for line in pilot.transcript)


@pytest.mark.parametrize("walk", [prologue, prologue_quickly, noon])
def test_skipping_and_watching_end_in_the_same_world(library, walk):
    watched, skipped = pilot_of(library), pilot_of(library, skipping=True)
    walk(watched)
    walk(skipped)
    assert digest(watched.world) == digest(skipped.world)
    assert len(skipped.intents) < len(watched.intents) / 2


def test_the_world_survives_json_at_any_moment(library):
    replay = read((FOLDER / "prologue.tas").read_text(encoding="utf-8"))
    world = new_game(library)
    for tick, intent in enumerate(replay.intents()):
        step(world, intent)
        if tick % 61 == 0:
            again = from_data(json.loads(json.dumps(to_data(world))), library, library.storybook.script)
            assert digest(again) == digest(world), f"tick {tick}"
            world = again
    assert digest(world) == replay.expects[-1].digest


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.tas")), ids=lambda p: p.stem)
def test_a_stored_replay_plays_to_its_hash(library, path):
    replay = read(path.read_text(encoding="utf-8"))
    world = new_game(library, replay.chapter, replay.seed)
    for intent in replay.intents():
        step(world, intent)
    assert digest(world) == replay.expects[-1].digest


_PLAY = """
from game.content.files import GameFiles
from game.content.library import Library
from game.content.root import data_root
from game.scenes.start import new_game
from game.sim.replay import read
from game.sim.snapshot import digest
from game.sim.step import step
from tests.record import FOLDER
world = new_game(Library(GameFiles(data_root())))
for intent in read((FOLDER / "prologue.tas").read_text(encoding="utf-8")).intents():
    step(world, intent)
print(digest(world))
"""


def test_the_same_run_has_the_same_hash_under_other_hash_seeds():
    hashes = []
    for seed in ("0", "4711"):
        environment = {**os.environ, "PYTHONHASHSEED": seed, "PYGAME_HIDE_SUPPORT_PROMPT": "1"}
        done = subprocess.run(
            [sys.executable, "-c", _PLAY], cwd=ROOT, env=environment, capture_output=True, text=True, timeout=120
        )
        assert done.returncode == 0, done.stderr
        hashes.append(done.stdout.strip())
    assert hashes[0] == hashes[1] != ""


def test_every_staging_command_has_a_meaning():
    from game.sim.commands.handlers import HANDLERS
    from game.sim.commands.table import COMMANDS

    assert sorted(HANDLERS) == sorted(spec.name for spec in COMMANDS)


def test_nobody_stands_in_a_wall_when_the_scenes_are_over(library):
    from game.sim.motion import feet

    pilot = pilot_of(library)
    prologue(pilot)
    pilot.leave_by(next(e.id for e in pilot.world.level.exits if e.map == "bedroom"))
    pilot.finish()
    hero = pilot.world.hero
    assert pilot.world.level.id == "bedroom"
    assert not pilot.world.level.blocked(feet(hero.x, hero.y))
