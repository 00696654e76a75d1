"""Saves, settings and profile: atomic, versioned, told about in words when they cannot be used, and never lost."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.content.files import GameFiles
from game.content.library import Library
from game.content.root import data_root
from game.scenes.start import new_game
from game.sim.snapshot import digest, from_data
from game.storage.migrate import CURRENT
from game.storage.profile import Profile, load_profile, save_profile
from game.storage.saves import Saves
from game.storage.settings import Settings, load_settings, save_settings

NOW = "2045-10-05T19:32:00+00:00"


@pytest.fixture(scope="module")
def library() -> Library:
    return Library(GameFiles(data_root()))


@pytest.fixture
def saves(tmp_path) -> Saves:
    return Saves(tmp_path, "0.1.0")


def test_a_saved_world_comes_back_as_it_was(saves, library):
    world = new_game(library)
    assert saves.write("slot1", world, NOW) is None
    loaded = saves.read("slot1")
    assert digest(from_data(loaded.data, library, library.storybook.script)) == digest(world)


def test_a_slot_shows_place_and_time(saves, library):
    world = new_game(library)
    world.staging.clock = (19, 32)
    saves.write("slot1", world, NOW)
    infos, problems = saves.infos()
    assert [(i.slot, i.clock, i.made) for i in infos] == [("slot1", (19, 32), NOW)]
    assert problems == []


def test_a_save_that_was_cut_off_is_told_about_and_its_backup_steps_in(saves, library):
    world = new_game(library)
    saves.write("slot1", world, NOW)
    saves.write("slot1", world, NOW)
    path = saves.path("slot1")
    path.write_bytes(path.read_bytes()[:-200])
    loaded = saves.read("slot1")
    assert loaded.data is not None
    assert "loaded instead" in str(loaded.problems[0])


def test_a_save_without_backup_that_cannot_be_read_says_which_file_and_stays_where_it_is(saves, library):
    saves.write("slot1", new_game(library), NOW)
    path = saves.path("slot1")
    path.write_text("{not json", encoding="utf-8")
    loaded = saves.read("slot1")
    assert loaded.data is None
    assert str(path) in str(loaded.problems[0])
    assert path.read_text(encoding="utf-8") == "{not json"


def test_an_altered_save_is_refused(saves, library):
    saves.write("slot1", new_game(library), NOW)
    path = saves.path("slot1")
    data = json.loads(path.read_text(encoding="utf-8"))
    data["world"]["pages"] = ["everything"]
    path.write_text(json.dumps(data), encoding="utf-8")
    assert "altered" in str(saves.read("slot1").problems[0])


def test_a_save_of_a_later_version_asks_for_an_update(saves, library):
    saves.write("slot1", new_game(library), NOW)
    path = saves.path("slot1")
    data = json.loads(path.read_text(encoding="utf-8"))
    data["format"] = CURRENT + 1
    path.write_text(json.dumps(data), encoding="utf-8")
    assert "Update the game" in str(saves.read("slot1").problems[0])


@settings(max_examples=60)
@given(st.binary(max_size=300))
def test_no_bytes_make_a_slot_raise(tmp_path_factory, junk):
    saves = Saves(tmp_path_factory.mktemp("saves"), "0.1.0")
    saves.path("slot1").write_bytes(junk)
    assert saves.read("slot1").data is None
    assert len(saves.infos()[1]) == 1


def test_a_disk_that_refuses_is_told_about_and_loses_nothing(tmp_path, library):
    blocked = tmp_path / "file"
    blocked.write_text("in the way", encoding="utf-8")
    problem = Saves(blocked, "0.1.0").write("slot1", new_game(library), NOW)
    assert problem is not None
    assert "could not be saved" in str(problem)


def test_deleting_a_slot_keeps_its_last_state_as_a_backup(saves, library):
    saves.write("slot1", new_game(library), NOW)
    saves.delete("slot1")
    assert saves.infos()[0] == []
    assert saves.read("slot1").data is not None


def test_settings_come_back_as_they_were(tmp_path):
    path = tmp_path / "settings.json"
    save_settings(path, Settings(music=30, language="de"))
    found, problems = load_settings(path)
    assert (found.music, found.language, problems) == (30, "de", [])


def test_a_setting_that_is_not_allowed_is_told_about_and_the_rest_is_kept(tmp_path):
    path = tmp_path / "settings.json"
    path.write_text('{"music": 3000, "scaling": "blurry", "captions": "yes", "text_speed": 70}', encoding="utf-8")
    found, problems = load_settings(path)
    assert (found.music, found.scaling, found.captions, found.text_speed) == (80, "whole", True, 70)
    assert len(problems) == 3


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=8),
        lambda s: (
            st.lists(s, max_size=3)
            | st.dictionaries(st.sampled_from(["music", "keys", "mods", "scaling", "x"]), s, max_size=3)
        ),
    )
)
@settings(max_examples=80)
def test_no_settings_file_makes_loading_raise(tmp_path_factory, content):
    path = tmp_path_factory.mktemp("settings") / "settings.json"
    path.write_text(json.dumps(content), encoding="utf-8")
    assert isinstance(load_settings(path)[0], Settings)


def test_what_was_read_is_remembered(tmp_path):
    profile = Profile()
    profile.read_line("line:1")
    save_profile(tmp_path / "profile.json", profile)
    assert list(load_profile(tmp_path / "profile.json")[0].lines) == ["line:1"]


def test_a_broken_profile_loses_comfort_and_nothing_else(tmp_path):
    (tmp_path / "profile.json").write_text("[1, 2", encoding="utf-8")
    profile, problems = load_profile(tmp_path / "profile.json")
    assert not profile.lines
    assert "saves are not touched" in str(problems[0])
