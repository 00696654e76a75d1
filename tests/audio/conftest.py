"""A folder of sounds small enough to open often: real short files, a table of our own over them."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from game.audio.engine import AudioEngine
from game.audio.settings import AudioSettings

SOUND = Path(__file__).parents[2] / "assets" / "sound"

TABLE = """
[kinds]
door = { bus = "effects", limit = 4, range_px = 400 }
laugh = { bus = "effects", limit = 3 }
ambience = { bus = "effects", limit = 4 }
blip = { bus = "voice", limit = 1 }
spoken = { bus = "voice", limit = 1 }
[effects.knock_soft]
kind = "door"
caption = "Two soft knocks"
[effects.one]
kind = "laugh"
files = ["drawer"]
[effects.two]
kind = "laugh"
files = ["drawer"]
[effects.three]
kind = "laugh"
files = ["drawer"]
[effects.four]
kind = "laugh"
files = ["drawer"]
[effects.hum]
kind = "ambience"
loop = true
files = ["drawer"]
caption = "A hum"
[voices.other]
files = ["effects/drawer"]
[spoken.table]
line = "is it a table?"
files = ["effects/drawer"]
[pieces.place]
bpm = 120
bar = 4
tracks = { low = "effects/drawer", high = "effects/stamp", low_dream = "effects/pin" }
[pieces.other]
bpm = 120
bar = 4
tracks = { all = "effects/knock_dull" }
[music.place]
waking = { low = 1.0, high = 1.0 }
dream = { low_dream = 1.0 }
caption = "A tune"
[music.dream]
piece = "place"
waking = { low_dream = 1.0 }
variants = { hush = { low_dream = 0.5 } }
[music.tense]
piece = "place"
waking = { low = 1.0, high = 1.0 }
stems = { high = 0.0 }
[music.other]
waking = { all = 1.0 }
room = "hum"
"""


@pytest.fixture(scope="session")
def small(tmp_path_factory):
    """The folder."""
    root = tmp_path_factory.mktemp("sound")
    (root / "effects").mkdir()
    for name in ("knock_soft", "knock_soft~behind", "knock_dull", "drawer", "stamp", "pin"):
        shutil.copy(SOUND / "effects" / f"{name}.ogg", root / "effects")
    (root / "cues.toml").write_text(TABLE, "utf-8")
    return root


@pytest.fixture
def engine(monkeypatch, small):
    """An engine on SDL's dummy device that decodes at once."""
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    made = AudioEngine(small, AudioSettings(), background=False)
    assert made.table.problems == ()
    assert made.open()
    yield made
    made.close()
