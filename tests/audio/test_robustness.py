"""Whatever is called, in whatever order, the engine neither raises nor keeps more than its channels."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from game.audio.engine import CHANNELS, AudioEngine
from game.audio.settings import AudioSettings

names = st.sampled_from(["knock_soft", "hum", "all", "music", "", "nothing", "one", "two"])
tunes = st.sampled_from([None, "place", "nowhere", "dream", "other"])
places = st.one_of(st.none(), st.tuples(st.integers(-5000, 5000), st.integers(-5000, 5000)))
calls = st.one_of(
    st.tuples(st.just("play"), names, places),
    st.tuples(st.just("stop"), names, st.integers(-1, 40)),
    st.tuples(st.just("music"), tunes, st.integers(-1, 90), st.sampled_from([None, "hush", "odd"])),
    st.tuples(st.just("stems"), st.dictionaries(st.sampled_from(["high", "x"]), st.floats(0, 1), max_size=2)),
    st.tuples(st.just("set_face"), st.sampled_from(["waking", "dream", "odd"]), st.integers(-1, 60)),
    st.tuples(st.just("voice"), st.sampled_from(["Leo", "Nobody", ""])),
    st.tuples(st.just("say"), st.sampled_from(["is it a table?", "x"])),
    st.tuples(st.just("talk"), st.booleans()),
    st.tuples(st.just("focus"), st.booleans()),
    st.tuples(st.just("listener"), st.tuples(st.integers(-99, 99), st.integers(-99, 99))),
    st.tuples(st.just("tick")),
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(calls, max_size=40), st.booleans())
def test_any_row_of_calls_is_survived(monkeypatch, small, row, device):
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    engine = AudioEngine(small, AudioSettings(), device=device, background=False)
    engine.open()
    for method, *args in row:
        getattr(engine, method)(*args)
        engine.tick()
    assert len(engine._playing) <= CHANNELS
    assert len(engine._decks) <= 2
    engine.captions()
    engine.close()
    engine.tick()
