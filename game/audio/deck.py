"""One piece of music being played: tracks on channels of their own, started together, their levels moved over ticks.

Layers enter and leave on the piece's grid (a bar, or less), counted in ticks from the start. The device's own clock
cannot be asked; over a piece the two drift by less than a listener hears.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager

import pygame

from game.audio.table import MusicCue, Piece

RISE_TICKS = 20
"""A layer that enters takes a third of a second."""

FALL_TICKS = 96
"""A layer that leaves lingers: calm comes back more slowly than fear."""


class Ramp:
    """A value on its way somewhere, a step a tick."""

    def __init__(self, value: float = 0.0) -> None:
        self.value = value
        self.goal = value
        self._step = 0.0

    def to(self, goal: float, ticks: int) -> None:
        """Go to ``goal`` in ``ticks``; at once if there are none."""
        self.goal = goal
        if ticks <= 0:
            self.value, self._step = goal, 0.0
        else:
            self._step = (goal - self.value) / ticks

    def tick(self) -> None:
        """Take a step; never past the goal."""
        if self.value == self.goal:
            return
        self.value += self._step
        if (self._step >= 0 and self.value >= self.goal) or (self._step < 0 and self.value <= self.goal):
            self.value = self.goal


class Deck:
    """A piece on some channels. Created with its sounds loaded; silent until levels are given."""

    def __init__(
        self,
        cue: MusicCue,
        sounds: Mapping[str, pygame.mixer.Sound],
        channels: Sequence[pygame.mixer.Channel],
        still: AbstractContextManager[object],
        first: int = 0,
    ) -> None:
        self.first = first
        """The first of its channels."""
        self.piece: Piece = cue.piece
        self.age = 0
        """Ticks since the tracks began."""
        self.fade = Ramp(0.0)
        """The whole deck, for fading in and out."""
        self.tracks = tuple(sounds)
        self.level = {track: Ramp(0.0) for track in sounds}
        self._wanted: dict[str, tuple[float, int | None]] = {}
        self._channels = dict(zip(self.tracks, channels, strict=False))
        self._sounds = dict(sounds)
        self._heard = dict.fromkeys(self.tracks, -1.0)
        loops = -1 if self.piece.loop else 0
        with still:  # nothing may come between: the tracks must begin in the same buffer
            for sound in self._sounds.values():
                sound.set_volume(0.0)
            for track, channel in self._channels.items():
                channel.play(self._sounds[track], loops=loops)
        for track, channel in self._channels.items():
            channel.set_volume(0.0)
            self._sounds[track].set_volume(1.0)

    def want(self, levels: Mapping[str, float], ticks: int | None = None) -> None:
        """Ask for levels at the next place of the grid; with ``ticks`` at once, over so many."""
        for track, ramp in self.level.items():
            goal = levels.get(track, 0.0)
            if ticks is not None:
                self._wanted.pop(track, None)
                ramp.to(goal, ticks)
            elif goal != ramp.goal or track in self._wanted:
                self._wanted[track] = (goal, None)

    @property
    def is_over(self) -> bool:
        """Whether a piece that does not loop has run out."""
        return not self.piece.loop and self.age > 30 and not any(c.get_busy() for c in self._channels.values())

    def tick(self, volume: float) -> None:
        """Move the levels and give them to the channels; ``volume`` is that of the bus."""
        grid = self.piece.grid_ticks
        if self._wanted and math.floor(self.age / grid) != math.floor((self.age - 1) / grid):
            for track, (goal, _) in self._wanted.items():
                ramp = self.level[track]
                ramp.to(goal, RISE_TICKS if goal > ramp.value else FALL_TICKS)
            self._wanted.clear()
        self.age += 1
        self.fade.tick()
        for track, channel in self._channels.items():
            ramp = self.level[track]
            ramp.tick()
            heard = round(ramp.value * self.fade.value * volume, 4)
            if heard != self._heard[track]:
                channel.set_volume(heard)
                self._heard[track] = heard

    def stop(self) -> None:
        """End the tracks."""
        for channel in self._channels.values():
            channel.stop()
