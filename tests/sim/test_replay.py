"""Runs as text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.sim.intents import MAX_CHOICE, Intent
from game.sim.replay import Expect, ReplayError, read, record, write

INTENTS = st.builds(
    Intent,
    move_x=st.integers(-1, 1),
    move_y=st.integers(-1, 1),
    run=st.booleans(),
    sneak=st.booleans(),
    interact=st.booleans(),
    hold=st.booleans(),
    advance=st.booleans(),
    skip=st.booleans(),
    choose=st.integers(-1, MAX_CHOICE),
)


@given(st.lists(INTENTS, max_size=40), st.integers(0, 10**6))
def test_what_is_written_is_read_back(intents, seed):
    replay = record("prologue", seed, intents)
    assert read(write(replay)) == replay


@given(INTENTS)
def test_an_intent_and_its_number_are_the_same_wish(intent):
    assert Intent.decode(intent.encode()) == intent


@given(st.integers(-(2**40), 2**40))
def test_a_number_is_an_intent_or_refused(code):
    try:
        intent = Intent.decode(code)
    except ValueError:
        return
    assert intent.encode() == code


def test_an_expectation_stands_at_its_tick():
    replay = record("prologue", 0, [Intent()] * 10, [Expect(4, "aa"), Expect(10, "bb")])
    assert read(write(replay)).expects == (Expect(4, "aa"), Expect(10, "bb"))


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("45, right\n", "first line"),
        ("chapter prologue seed 0\n45, rihgt\n", "rihgt"),
        ("chapter prologue seed 0\nhello\n", "neither ticks"),
        ("chapter prologue seed 0\n99999999\n", "four hours"),
        ("chapter prologue seed 0\n1, choose 64\n", "choose"),
    ],
)
def test_a_line_that_is_no_run_is_named(text, why):
    with pytest.raises(ReplayError, match=why):
        read(text)


@given(st.text(max_size=200))
def test_no_text_makes_reading_break(text):
    try:
        read(text)
    except ReplayError as error:
        assert str(error)
