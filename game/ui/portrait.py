"""A talking head: picks the picture for expression, blink and mouth, tick by tick, from surfaces that it is given."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import pygame

from game.core.rng import Stream
from game.gfx.palette import Rgb

SIZE = 80
"""Side of a portrait in logical pixels."""

BLINK_TICKS = 7
BLINK_EVERY = (150, 330)
"""Shortest and longest wait between blinks, in ticks: a calm adult blinks every three to five seconds."""

MOUTH_TICKS = 5
"""Ticks that one shape of the mouth is held."""


@dataclass(frozen=True)
class PortraitSheet:
    """Surfaces of one person.

    A human face has for each expression four pictures: at rest, blinking, and two shapes of the mouth.  A presence
    (SOMNI) has no mouth: ``breath`` pictures in a loop, twice as fast while it speaks.
    """

    accent: Rgb
    expressions: Mapping[str, Sequence[pygame.Surface]]
    breath_ticks: int = 0
    """Ticks a picture of a presence is held; 0 for a human face."""

    def __post_init__(self) -> None:
        short = [name for name, row in self.expressions.items() if not self.breath_ticks and len(row) < 4]
        if not self.expressions or short:
            raise ValueError(f"a face needs four pictures for each expression (rest, blink, two mouths): {short}")


class Portrait:
    """One person on screen.  ``seed`` parts the blinks of two people who talk to one another."""

    def __init__(self, sheet: PortraitSheet, expression: str = "neutral", seed: int = 0) -> None:
        self.sheet = sheet
        self.expression = expression
        self.speaking = False
        """True while letters appear; the box sets it."""
        self._stream = Stream(seed, "blink")
        self._ticks = 0
        self._until_blink = self._stream.between(*BLINK_EVERY)

    def tick(self) -> None:
        """One tick older."""
        self._ticks += 1
        self._until_blink -= 1
        if self._until_blink <= -BLINK_TICKS:
            # one blink in six is a double one
            self._until_blink = 9 if self._stream.below(6) == 0 else self._stream.between(*BLINK_EVERY)

    def picture(self) -> pygame.Surface:
        """The picture to show now; an expression that the sheet lacks is its first one."""
        row = self.sheet.expressions.get(self.expression) or next(iter(self.sheet.expressions.values()))
        if self.sheet.breath_ticks:
            hold = max(1, self.sheet.breath_ticks // (2 if self.speaking else 1))
            return row[self._ticks // hold % len(row)]
        if self._until_blink <= 0:
            return row[1]
        if self.speaking:
            return row[(0, 2, 3, 2)[self._ticks // MOUTH_TICKS % 4]]
        return row[0]
