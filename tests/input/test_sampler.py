"""What the sampler makes of a tick's controls."""

from __future__ import annotations

from game.input.actions import Action
from game.input.devices import Controls
from game.input.sampler import Sampler

PRESS = Controls(held=frozenset({Action.INTERACT}), pressed=frozenset({Action.INTERACT}))


def test_a_press_while_nobody_reads_uses_what_is_in_reach() -> None:
    assert Sampler().intent(PRESS, advance=True).interact


def test_the_press_that_ends_a_line_does_not_begin_the_talk_again() -> None:
    assert not Sampler().intent(PRESS, advance=True, reading=True).interact
