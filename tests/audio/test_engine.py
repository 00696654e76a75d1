"""The engine with SDL's dummy device: it plays, steps aside, forgives and captions."""

from __future__ import annotations

import shutil

import pygame
import pytest

from game.audio.engine import MUSIC_CHANNELS, AudioEngine
from game.audio.settings import AudioSettings


def ticks(engine, count):
    for _ in range(count):
        engine.tick()


def music_levels():
    return [pygame.mixer.Channel(k).get_volume() for k in range(MUSIC_CHANNELS) if pygame.mixer.Channel(k).get_busy()]


def effects_playing():
    return sum(pygame.mixer.Channel(k).get_busy() for k in range(MUSIC_CHANNELS, pygame.mixer.get_num_channels()))


def test_a_cue_sounds_and_is_captioned_with_where_it_is(engine):
    engine.listener((100, 100))
    engine.play("knock_soft", (40, 100))
    told = engine.captions()
    assert effects_playing() == 1
    assert [(c.text_id, c.text, c.direction) for c in told] == [("caption.knock_soft", "Two soft knocks", "left")]
    assert engine.captions() == []


def test_an_unknown_name_is_silent_and_told_once_in_the_log(engine, caplog):
    for _ in range(3):
        engine.play("no_such_thing")
        engine.music("no_such_tune")
    assert effects_playing() == 0
    assert engine.captions() == []
    assert len(caplog.records) == 2


def test_what_is_out_of_reach_is_neither_heard_nor_captioned(engine):
    engine.listener((0, 0))
    engine.play("knock_soft", (5000, 0))
    assert effects_playing() == 0
    assert engine.captions() == []


def test_a_sound_to_the_left_is_louder_in_the_left_ear(engine):
    engine.play("knock_soft", (-150, 0))
    left, right = engine._playing[0].heard
    assert left > 1.5 * right > 0


def test_no_more_of_a_kind_sound_at_once_than_its_limit(engine):
    for name in ("one", "two", "three", "four"):
        engine.play(name)
    assert effects_playing() == 3
    assert [p.cue.name for p in engine._playing] == ["two", "three", "four"]


def test_effects_never_take_a_channel_of_the_music(engine):
    for name in ("one", "two", "three", "hum", "knock_soft"):
        engine.play(name)
    assert not any(pygame.mixer.Channel(k).get_busy() for k in range(MUSIC_CHANNELS))


def test_a_looping_cue_does_not_start_twice_and_ends_when_told(engine):
    engine.play("hum")
    engine.play("hum")
    assert effects_playing() == 1
    assert [c.text for c in engine.captions()] == ["A hum"]
    engine.stop("hum", 5)
    ticks(engine, 10)
    assert effects_playing() == 0


def test_a_loop_at_a_place_begins_when_the_listener_comes_within_reach(engine):
    engine.play("hum", (1000, 0))
    ticks(engine, 20)
    assert effects_playing() == 0
    engine.listener((900, 0))
    ticks(engine, 20)
    assert effects_playing() == 1


def test_music_that_was_prepared_and_never_played_is_let_go_by_the_next_place(engine):
    engine.prepare(["place"])
    assert engine._bank.get("effects/stamp") is not None
    engine.prepare(["other"])
    assert engine._bank.get("effects/stamp") is None
    assert engine._bank.get("effects/knock_dull") is not None


def test_a_wall_between_makes_the_muffled_twin_play(engine):
    engine.obstruction(lambda ears, place: 1.0)
    engine.play("knock_soft", (60, 0))
    assert engine._bank.get("effects/knock_soft~behind") is not None
    assert engine._bank.get("effects/knock_soft") is None


def test_music_steps_aside_while_somebody_talks_and_comes_back(engine):
    engine.music("place")
    ticks(engine, 90)
    before = max(music_levels())
    engine.talk(True)
    ticks(engine, 30)
    during = max(music_levels())
    engine.talk(False)
    ticks(engine, 60)
    assert during < before * 0.6
    assert max(music_levels()) == pytest.approx(before, abs=0.02)


def test_the_same_piece_goes_on_when_the_face_or_the_cue_changes(engine):
    engine.music("place")
    ticks(engine, 90)
    deck = engine._decks[0]
    engine.set_face("dream", 60)
    ticks(engine, 60)
    assert (deck.level["low"].value, deck.level["low_dream"].value) == (0, 1)
    engine.music("dream", variant="hush")
    ticks(engine, 70)
    assert engine._decks == [deck]
    assert deck.age == 220
    assert deck.level["low_dream"].value == 0.5


def test_a_layer_enters_on_the_bar_and_not_before(engine):
    engine.stems({"high": 0.0})
    engine.music("place")
    ticks(engine, 100)
    deck = engine._decks[0]
    engine.stems({"high": 1.0})
    ticks(engine, 20)
    assert (deck.age, deck.piece.grid_ticks, deck.level["high"].value) == (120, 120, 0)
    ticks(engine, 21)
    assert deck.level["high"].value == 1
    assert deck.level["low"].value == 1


def test_a_stem_scales_its_layer_in_both_faces(engine):
    engine.music("place")
    engine.stems({"low": 0.25})
    engine.set_face("dream", 10)
    ticks(engine, 140)
    assert engine._decks[0].level["low_dream"].value == 0.25


def test_a_layer_that_the_table_keeps_down_waits_for_somebody_to_ask(engine):
    engine.music("tense")
    ticks(engine, 130)
    assert engine._decks[0].level["high"].value == 0
    engine.stems({"high": 1.0})
    ticks(engine, 150)
    assert engine._decks[0].level["high"].value == 1


def test_all_tracks_of_a_piece_start_together_even_those_that_are_silent(engine):
    engine.music("dream")
    ticks(engine, 2)
    assert set(engine._decks[0].tracks) == {"low", "high", "low_dream"}
    assert len(music_levels()) == 3


def test_another_piece_crosses_over_and_the_old_one_is_let_go(engine):
    engine.music("place")
    ticks(engine, 90)
    engine.music("other", fade_ticks=30)
    ticks(engine, 3)
    assert len(engine._decks) == 2
    ticks(engine, 60)
    assert [deck.piece.name for deck in engine._decks] == ["other"]
    assert engine._bank.get("effects/stamp") is None


def test_the_room_tone_of_a_cue_comes_and_goes_with_it(engine):
    engine.music("other")
    ticks(engine, 5)
    assert effects_playing() == 1
    engine.music(None, fade_ticks=10)
    ticks(engine, 15)
    assert effects_playing() == 0
    assert engine._decks == []


def test_losing_the_focus_silences_and_finding_it_restores(engine):
    engine.music("place")
    ticks(engine, 90)
    loud = max(music_levels())
    engine.focus(False)
    ticks(engine, 20)
    assert max(music_levels()) == 0
    engine.focus(True)
    ticks(engine, 20)
    assert max(music_levels()) == pytest.approx(loud, abs=0.02)


def test_mono_opens_the_device_with_one_channel_and_the_music_comes_back(engine):
    engine.music("place")
    ticks(engine, 30)
    engine.apply(AudioSettings(mono=True))
    assert pygame.mixer.get_init()[2] == 1
    ticks(engine, 30)
    assert max(music_levels()) > 0


def test_a_device_that_disappears_leaves_the_captions_and_comes_back(engine):
    engine.music("place")
    ticks(engine, 10)
    pygame.mixer.quit()
    ticks(engine, 3)
    engine.captions()
    engine.play("knock_soft")
    engine.voice("Leo")
    engine.music("other")
    ticks(engine, 10)
    assert "gone" in engine.trouble
    assert [c.text for c in engine.captions()] == ["Two soft knocks", "A hum"]
    engine.device_changed()
    ticks(engine, 20)
    assert engine.trouble == ""
    assert [deck.piece.name for deck in engine._decks] == ["other"]
    assert effects_playing() == 1


def test_without_a_device_everything_may_be_called_and_captions_are_told(small):
    engine = AudioEngine(small, AudioSettings(), device=False)
    assert not engine.open()
    engine.play("knock_soft")
    engine.music("place", variant="odd")
    engine.stems({"high": 1.0})
    engine.set_face("dream", 30)
    engine.voice("Juno")
    engine.talk(True)
    engine.focus(False)
    engine.device_changed()
    ticks(engine, 5)
    engine.apply(AudioSettings(master=0))
    texts = [c.text for c in engine.captions()]
    engine.stop("all")
    engine.close()
    assert texts == ["Two soft knocks", "A tune"]
    assert engine.trouble


def test_a_driver_that_does_not_exist_is_told_and_survived(small, monkeypatch):
    monkeypatch.setenv("SDL_AUDIODRIVER", "no such driver")
    engine = AudioEngine(small, AudioSettings())
    assert not engine.open()
    assert "no sound device" in engine.trouble
    engine.play("knock_soft")
    engine.tick()
    engine.close()


def test_a_folder_without_a_table_is_silence_with_a_reason(tmp_path):
    engine = AudioEngine(tmp_path, AudioSettings(), device=False)
    engine.play("anything")
    engine.tick()
    assert "cues.toml" in engine.table.problems[0]


def test_a_broken_sound_file_stays_silent_and_is_told_once(tmp_path, monkeypatch, caplog):
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    (tmp_path / "effects").mkdir()
    (tmp_path / "effects" / "bad.ogg").write_bytes(b"OggS not really" * 20)
    (tmp_path / "cues.toml").write_text('[kinds]\nthing = {bus = "effects"}\n[effects.bad]\n[effects.gone]\n')
    engine = AudioEngine(tmp_path, AudioSettings(), background=False)
    engine.open()
    for name in ("bad", "gone", "bad"):
        engine.play(name)
        engine.tick()
    engine.close()
    assert len([r for r in caplog.records if "stays silent" in r.message]) == 2


def test_voices_borrow_a_plain_one_and_spoken_lines_are_found_word_for_word(engine):
    engine.voice("Somebody Unheard Of")
    assert effects_playing() == 1
    assert engine.say("is it a table?")
    assert not engine.say("is it a chair?")
    engine.apply(AudioSettings(spoken=False))
    assert not engine.say("is it a table?")


def test_a_mods_table_goes_over_ours_and_its_files_lie_in_its_own_folder(small, tmp_path):
    mod = tmp_path / "sounds"
    (mod / "effects").mkdir(parents=True)
    shutil.copy(small / "effects" / "pin.ogg", mod / "effects" / "knock.ogg")
    (mod / "cues.toml").write_text(
        '[effects.knock_soft]\nkind = "door"\nfiles = ["knock"]\n[effects.mine]\nkind = "dor"\n'
    )
    engine = AudioEngine(small, AudioSettings(), device=False)
    problems = engine.overlay(mod / "cues.toml", "night_school")
    assert engine.table.cues["knock_soft"].files == ("night_school::effects/knock",)
    assert engine._bank.path("night_school::effects/knock").exists()
    assert problems == ['cues.toml: [effects.mine] kind "dor" does not exist. Did you mean "door"?']


def test_decoding_on_the_thread_plays_late_sounds_without_waiting(small, monkeypatch):
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    engine = AudioEngine(small, AudioSettings())
    engine.open()
    engine.prepare(["one", "place", "nobody knows"])
    engine.play("knock_soft")
    engine.music("place")
    for _ in range(400):
        pygame.time.wait(2)
        engine.tick()
        if engine._decks and engine._bank.get("effects/knock_soft"):
            break
    loaded = engine._bank.get("effects/knock_soft") is not None and bool(engine._decks)
    engine.close()
    assert loaded
    assert engine._bank._thread is None
