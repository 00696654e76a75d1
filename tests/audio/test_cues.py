"""The table of sounds: whole, well formed, and an answer for every name that the story asks for."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from game.audio.table import CueTable, extend, load

ROOT = Path(__file__).parents[2]
SOUND = ROOT / "assets" / "sound"
STORY = ROOT / "assets" / "story"
TABLE = load(SOUND / "cues.toml")


def asked_for(command):
    """Names in the committed list, and in the scripts as they stand."""
    text = (Path(__file__).parent / "names_asked_for.txt").read_text("utf-8").split("\n", 1)[1]
    sounds, music = text.split("---")
    names = set((sounds if command == "sound" else music).split())
    for script in sorted(STORY.rglob("*.yarn")) if STORY.exists() else ():
        names |= set(re.findall(rf"<<{command} (\w+)", script.read_text("utf-8")))
    return names


def every_file():
    cues = [*TABLE.cues.values(), *TABLE.voices.values()]
    return {file for cue in cues for file in cue.files} | {
        f for tune in TABLE.music.values() for f in tune.piece.tracks.values()
    }


def ogg_frames(path):
    """The granule position of the last page: how many frames an Ogg Vorbis file has."""
    data = path.read_bytes()
    last = data.rindex(b"OggS")
    return int.from_bytes(data[last + 6 : last + 14], "little")


def test_the_table_has_no_problems():
    assert TABLE.problems == ()


def test_every_sound_that_the_story_asks_for_has_a_row():
    assert asked_for("sound") - set(TABLE.cues) == set()


def test_every_music_that_the_story_asks_for_has_a_row():
    assert asked_for("music") - set(TABLE.music) == set()


def test_every_file_of_the_table_is_there_and_is_ogg_vorbis():
    missing = [f for f in sorted(every_file()) if not (SOUND / f"{f}.ogg").exists()]
    assert missing == []
    assert all((SOUND / f"{f}.ogg").read_bytes()[28:35] == b"\x01vorbis" for f in every_file())


def test_no_baked_file_is_without_a_row():
    baked = {str(p.relative_to(SOUND).with_suffix("")).replace("\\", "/") for p in SOUND.rglob("*.ogg")}
    assert {f for f in baked if not f.endswith("~behind")} - every_file() == set()


def test_the_tracks_of_a_piece_that_loop_together_fit_into_each_other():
    for tune in TABLE.music.values():
        lengths = {ogg_frames(SOUND / f"{f}.ogg") for f in tune.piece.tracks.values()}
        assert all(max(lengths) % length == 0 for length in lengths), (tune.piece.name, lengths)


def test_a_looping_piece_is_a_whole_number_of_bars():
    for tune in TABLE.music.values():
        if tune.piece.loop:
            for file in tune.piece.tracks.values():
                bars = ogg_frames(SOUND / f"{file}.ogg") * tune.piece.bpm / (60 * 44100 * tune.piece.bar)
                assert abs(bars - round(bars)) < 1e-6, (file, bars)


def test_waking_and_dream_of_every_place_are_one_piece():
    pairs = {"bedroom": "reef", "home_night": "perfect_evening", "library": "own_dream", "core": "core_dream"}
    for waking, dream in pairs.items():
        assert TABLE.music[waking].piece == TABLE.music[dream].piece
        assert TABLE.music[waking].dream


def test_every_room_tone_is_a_looping_cue():
    assert all(TABLE.cues[tune.room].loop for tune in TABLE.music.values() if tune.room)


def test_what_a_listener_needs_to_follow_the_story_has_words():
    needed = {
        "juno_laugh_real",
        "laugh_loop",
        "child_far",
        "crowns_chime",
        "last_note_up",
        "guard_alert",
        "knock_soft",
        "one_voice",
    }
    assert all(TABLE.cues[name].caption for name in needed)


def test_all_sounds_together_stay_under_their_budget():
    assert sum(p.stat().st_size for p in SOUND.rglob("*.ogg")) <= 25_000_000


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[effects]\nx = 3", "is not a row"),
        ('[effects.x]\nkind = "dor"', 'Did you mean "door"?'),
        ("[effects.x]\ngian = 0.5", 'Did you mean "gain"?'),
        ("[effects.x]\ngain = -1.0", "wrong sort of value"),
        ("[effects.x]\ngain = true", "wrong sort of value"),
        ('[effects.x]\nfiles = ["../../secret"]', "inside the folder"),
        ('[effects.x]\nfiles = ["/etc/passwd"]', "inside the folder"),
        ("[effects.x]\nfiles = [3]", "inside the folder"),
        ('[kinds]\nodd = {bus = "musik"}', "does not exist; use one of"),
        ('[alias]\na = "knock_sofd"', 'Did you mean "knock_soft"?'),
        ('[music.m]\npiece = "hom"', 'Did you mean "home"?'),
        ('[music.m]\npiece = "tram"\nwaking = {trom = 1.0}', 'Did you mean "tram"?'),
        ('[music.m]\npiece = "tram"\nwaking = {tram = 9}', "between 0 and 2"),
        ("[pieces.p]\nbpm = 0\ntracks = {a = 'b'}", "between 20 and 300"),
        ("[events]\nStepped = 3", 'needs a "cue"'),
        ("[effects\n", "not TOML"),
        ("[alias]\na = 3", "is not a cue"),
        ("alias = 3", "is not a table"),
        ("events = 3", "is not a table"),
    ],
)
def test_a_mistake_in_a_table_is_told_with_its_place_and_nothing_else_is_lost(tmp_path, text, told):
    path = tmp_path / "cues.toml"
    path.write_text(text, "utf-8")
    table = extend(TABLE, path)
    assert len(table.problems) == 1
    assert table.problems[0].startswith("cues.toml")
    assert told in table.problems[0]
    assert set(TABLE.cues) <= set(table.cues)


def test_a_table_that_is_not_there_or_not_text_is_told(tmp_path):
    assert "cannot be read" in load(tmp_path / "none.toml").problems[0]
    (tmp_path / "odd.toml").write_bytes(b"\xff\xfe\x00")
    assert "not TOML" in load(tmp_path / "odd.toml").problems[0]
    assert extend(CueTable(), tmp_path / "odd.toml").cues == {}
