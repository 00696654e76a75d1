"""The sound workshop: its arithmetic, its scores and its recipes. Nothing here renders a whole piece."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

pytest.importorskip("mido")
pytest.importorskip("soundfile")

from assets.workshop.sound import effects, lullaby, music, voices
from assets.workshop.sound.bake import behind, renumbered
from assets.workshop.sound.catalogue import RECIPES, SONGS
from assets.workshop.sound.effects import laughter
from assets.workshop.sound.orchestra import NATURAL, written
from assets.workshop.sound.score import Part, Song, pitch, voiced
from assets.workshop.sound.tone import (
    SR,
    db,
    high,
    knit,
    levelled,
    loudness,
    low,
    noise,
    reverb,
    sine,
    true_peak,
)
from assets.workshop.sound.vocal import throat

assert effects and music and voices


def test_a_full_scale_sine_in_one_ear_has_the_loudness_of_the_standard():
    x = np.stack([sine(997, 3), np.zeros(3 * SR)], 1)
    assert loudness(x) == pytest.approx(-3.01, abs=0.05)


def test_true_peak_sees_between_the_samples():
    x = sine(SR / 4, 0.2, np.pi / 4)
    assert np.abs(x).max() == pytest.approx(0.707, abs=0.01)
    assert true_peak(x) == pytest.approx(1.0, abs=0.03)


def test_filters_keep_what_they_should_and_ring_after_not_before():
    click = np.zeros(SR)
    click[SR // 2] = 1
    assert np.abs(low(click, 500)[: SR // 2 - 40]).max() < 1e-3
    assert np.std(high(sine(50, 1), 1000)) < 0.01 * np.std(sine(50, 1))


def test_levelling_reaches_its_loudness_under_the_ceiling():
    x = levelled(np.stack([noise(3, "a"), noise(3, "b")], 1), -20)
    assert loudness(x) == pytest.approx(-20, abs=0.3)
    loud = levelled(np.stack([noise(1, "a"), noise(1, "b")], 1), -3)
    assert db(true_peak(loud)) <= -1.5


def test_a_loop_knitted_from_noise_has_no_seam():
    x = knit(noise(3.0, "k"), 2.0)
    steps = np.abs(np.diff(x))
    assert len(x) == 2 * SR
    assert abs(x[0] - x[-1]) < steps.max()


def test_the_reverb_of_a_loop_comes_round_to_its_front():
    x = np.zeros((2 * SR, 2))
    x[-SR // 10 :] = 0.5
    assert np.abs(reverb(x, 0.5, 1.0, loop=True)[: SR // 4]).max() > 0.001


def test_a_wall_takes_the_highs():
    x = noise(0.5, "w")
    bright = np.std(high(x, 2000)) / np.std(x)
    dull = behind(x)
    assert np.std(high(dull, 2000)) / np.std(dull) < 0.1 * bright


def test_the_checksum_of_an_ogg_page_is_made_right_when_its_number_is_set():
    page = (
        b"OggS"
        + bytes([0, 2])
        + bytes(8)
        + (7).to_bytes(4, "little")
        + bytes(4)
        + b"\x12\x34\x56\x78"
        + bytes([1, 3])
        + b"abc"
    )
    once = renumbered(page, 99)
    assert once[14:18] == (99).to_bytes(4, "little")
    assert renumbered(renumbered(page, 5), 99) == once
    assert once[22:26] != b"\x12\x34\x56\x78"


def test_a_bar_line_that_is_off_is_an_error():
    with pytest.raises(ValueError, match="bar line off"):
        Part("x", 0).line(0, "C4:2 | D4:4", bar=4)


def test_a_tempo_that_is_not_a_whole_number_of_frames_is_an_error():
    with pytest.raises(ValueError, match="whole number"):
        Song("x", 97, 4, 4).frames  # noqa: B018


def test_chords_are_led_by_small_steps_without_clusters():
    chords = voiced(["G", "Em7", "Cadd9", "D7"], "G3", "G4", 3)
    moves = [sum(abs(a - b) for a, b in zip(x, y, strict=True)) for x, y in pairwise(chords)]
    assert max(moves) <= 9
    assert all(b - a > 1 for c in chords for a, b in pairwise(c))


def test_the_lullaby_is_sixteen_bars_of_three_and_the_last_is_empty():
    part = Part("x", 0)
    assert lullaby.sing(part, 0) == 48
    assert len(lullaby.BARS) == len(lullaby.CHORDS) == 16
    last = max(part.notes, key=lambda n: n.beat)
    assert (last.beat, last.pitch) == (42, pitch("A5"))


def test_no_piece_before_the_last_bedtime_ends_the_tune():
    """Wherever the second degree of bar fifteen is reached, the part that sings goes no further to the tonic."""
    in_three = {name: made for name, made in ((name, write()) for name, write in SONGS.items()) if made.bar == 3}
    for name, made in in_three.items():
        for part in made.parts:
            tune = sorted((n for n in part.notes if n.pitch > pitch("D4")), key=lambda n: n.beat)
            for first, second, third in zip(tune, tune[1:], tune[2:], strict=False):
                falls = (first.pitch - second.pitch, second.pitch - third.pitch) == (2, 2)
                held = second.length > 2.5 and third.pitch % 12 == 7 and first.pitch % 12 == 11
                assert not (falls and held), (name, part.name, second.beat)


def test_every_written_piece_fits_its_loop_and_its_instruments_are_calibrated():
    for name, write in SONGS.items():
        made = write()
        assert made.frames > 0
        assert max(n.beat for p in made.parts for n in p.notes) < made.beats, name
        assert all(p.voice in NATURAL for p in made.parts), name
        sampled = [p for p in made.parts if not isinstance(p.voice, str)]
        assert not sampled or len(written(made, sampled[:15]).tracks) == len(sampled[:15]) + 1


def test_waking_and_dream_share_tempo_and_length():
    pairs = (
        ("bedroom", "reef_low"),
        ("library", "own_dream"),
        ("home_night", "perfect_evening"),
        ("core", "core_dream"),
    )
    for waking, dream in (*pairs, ("expo_pads", "reef_low"), ("facility_sneak", "lullaby_drone")):
        a, b = SONGS[waking](), SONGS[dream]()
        assert (a.bpm, a.frames) == (b.bpm, b.frames), (waking, dream)


def test_the_laugh_that_is_pretty_is_one_bar_of_the_perfect_evening():
    bar = 3 * 60 / SONGS["perfect_evening"]().bpm
    assert len(laughter.laugh_loop()) == round(bar * SR) == round(2.4 * SR)


def test_a_real_laugh_is_uneven_and_the_pretty_one_is_not():
    def gaps(x):
        envelope = low(np.abs(x), 30)
        loud = envelope > 0.25 * envelope.max()
        starts = np.flatnonzero(loud[1:] & ~loud[:-1])
        return np.diff(starts)[:8] / SR

    real = gaps(laughter.bout(455, 8, "test", laughter.CHILD)[0])
    assert 0.12 < real.mean() < 0.32
    assert real.std() > 0.008


def test_a_voice_stands_at_the_pitch_it_is_given():
    x = throat(np.full(SR, 220.0), np.ones(SR), "ah", seed="t")
    spectrum = np.abs(np.fft.rfft(x[:SR] * np.hanning(SR)))
    assert abs(int(np.argmax(spectrum[150:300])) + 150 - 220) <= 3


def test_small_recipes_make_sound_that_is_finite_and_short():
    for name in (
        "ui_move",
        "ui_confirm",
        "pencil",
        "door_click",
        "stamp",
        "step_tile_walk_0",
        "blip_leo_0",
        "blip_somni_0",
        "guard_alert",
    ):
        x = RECIPES[name].make()
        assert np.isfinite(x).all(), name
        assert np.abs(x).max() > 1e-3, name
        assert len(x) < 4 * SR, name


def test_a_recipe_makes_the_same_sound_twice():
    assert np.array_equal(RECIPES["duck_squeak"].make(), RECIPES["duck_squeak"].make())
