"""Time: sixty ticks a second whatever the screen does, drawing at the screen's rate, and a calm wait in between.

Deadlines are absolute, so that a frame that came late does not push all later ones; a debt of more than five ticks is dropped,
so that a slow load never becomes a spiral.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from game.core.ticks import TICKS_PER_SECOND

MAX_DEBT = 5
"""Ticks that one frame may catch up."""
SPIN_S = 0.0015
"""The last stretch before a deadline is waited for awake: sleeping is only good to about a millisecond."""


class Accumulator:
    """Real seconds in, whole ticks out. Knows no clock: time is given."""

    def __init__(self, speed: float = 1.0) -> None:
        self.speed = speed
        """Share of real time, for the assist that slows the game."""
        self._owed = 0.0

    def add(self, seconds: float) -> int:
        """How many ticks are due after so many more seconds.

        >>> Accumulator().add(1 / 60), Accumulator().add(10)
        (1, 5)
        """
        self._owed += max(0.0, seconds) * self.speed * TICKS_PER_SECOND + 1e-9
        due = int(self._owed)
        if due > MAX_DEBT:
            self._owed = 0.0
            return MAX_DEBT
        self._owed -= due
        return due

    @property
    def alpha(self) -> float:
        """How far the next tick has come, in [0, 1)."""
        return min(0.999, self._owed)


class Pacer:
    """Waits for the next frame's deadline."""

    def __init__(
        self, clock: Callable[[], float] = time.perf_counter, sleep: Callable[[float], None] = time.sleep
    ) -> None:
        self._clock, self._sleep = clock, sleep
        self._deadline = clock()

    def wait(self, frame_s: float) -> None:
        """Return at the deadline ``frame_s`` after the last one; a deadline that is long past starts a new row."""
        self._deadline += frame_s
        now = self._clock()
        if self._deadline < now - frame_s:
            self._deadline = now
            return
        while (left := self._deadline - self._clock()) > 0:
            if left > SPIN_S:
                self._sleep(left - SPIN_S)
