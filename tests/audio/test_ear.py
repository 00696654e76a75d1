"""Events become sounds by the rows of the table."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from game.audio.ear import Ear
from game.audio.null import NullAudio
from game.audio.table import load
from game.sim.events import DoorMoved, FaceChanged, Staged, Stepped, TalkBegan, TalkEnded
from game.sim.stealth.events import HeroCaught, LaserTripped, RadioCalled, SuspicionRose

TABLE = load(Path(__file__).parents[2] / "assets" / "sound" / "cues.toml")


def heard(*events):
    audio = NullAudio()
    Ear(TABLE, audio, face_ticks=60).absorb(events)
    return audio.log


@pytest.mark.parametrize(
    ("event", "expected"),
    [
        (Stepped("leo", 5, 6, "walk", "metal"), ("play", "step_metal_walk", (5, 6), 1.0)),
        (Stepped("leo", 5, 6, "sneak", ""), ("play", "step_lino_sneak", (5, 6), 1.0)),
        (DoorMoved("d", True, 1, 2), ("play", "door_open", (1, 2), 1.0)),
        (DoorMoved("d", False, 1, 2), ("play", "door_close", (1, 2), 1.0)),
        (SuspicionRose("bram", "alert", "seen", 3, 4), ("play", "guard_alert", (3, 4), 1.0)),
        (RadioCalled("bram", "a", True), ("play", "radio_jammed", None, 1.0)),
        (LaserTripped("l", "a", 7, 8), ("play", "laser_trip", (7, 8), 1.0)),
        (HeroCaught("g", "bram", "c", 1, 1, False), ("play", "caught", (1, 1), 1.0)),
        (Staged("sound", ("toaster",)), ("play", "toaster", None, 1.0)),
        (Staged("sound_off", ("fridge_hum",)), ("stop", "fridge_hum")),
        (Staged("music", ("reef", "swell")), ("music", "reef", "swell")),
        (Staged("music_stop", ("soft",)), ("music", None, None)),
        (TalkBegan("n"), ("talk", True)),
        (TalkEnded("n"), ("talk", False)),
    ],
)
def test_an_event_is_heard_as_its_row_says(event, expected):
    assert heard(event) == [expected]


def test_a_change_of_face_moves_the_music_and_sounds():
    assert heard(FaceChanged("dream", "star_reef", 9, 9)) == [
        ("face", "dream", 60),
        ("play", "wave_dream", (9, 9), 1.0),
    ]


def test_events_without_a_row_and_commands_that_are_not_sound_are_silent():
    @dataclass(frozen=True)
    class Unheard:
        x: int = 1

    assert heard(Unheard(), object(), Staged("light", ("dusk",)), Staged("sound", ())) == []


def test_every_row_for_an_event_leads_to_a_cue_for_some_field_values():
    for name, rows in TABLE.events.items():
        for row in rows:
            assert "{" in row.cue or row.cue in TABLE.cues, name
