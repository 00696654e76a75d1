"""A drawing that makes itself, stroke by stroke, and goes on living when it is done: it boils."""

from __future__ import annotations

import pygame

from game.gfx.drawing import Drawing, Traced, trace_drawing
from game.gfx.pencil import BOIL_TICKS, TRACINGS
from game.gfx.shapes import clear

PIXELS_PER_TICK = 6
"""How fast the pencil goes: three hundred and sixty pixels a second, a hand that knows what it wants."""
LIFT_TICKS = 4
"""Longest rest between two strokes, while the hand moves; a stroke that begins near by follows at once."""


class PageDrawing:
    """Shows a drawing.  `append` lays another over it, which then draws itself on top (the reef over the mug).

    Args:
        drawing: what to draw first; none for an empty page of ``size``.
        size: the sheet, where there is no drawing yet.
        at_once: show the first drawing complete.
        still: do not boil (reduced motion).
        speed: pixels a tick.
    """

    def __init__(
        self,
        drawing: Drawing | None = None,
        size: tuple[int, int] = (200, 150),
        at_once: bool = False,
        still: bool = False,
        speed: int = PIXELS_PER_TICK,
    ) -> None:
        self.size = drawing.size if drawing else size
        self._still, self._speed = still, speed
        self._layers: list[Traced] = []
        self._sheets = [clear(*self.size) for _ in range(TRACINGS)]
        self._layer = self._stroke = self._pixel = 0
        self._lift = 0
        self._age = 0
        self.tip: tuple[int, int] | None = None
        """Where the pencil is, in pixels of the sheet; none while nothing is drawn."""
        if drawing:
            self.append(drawing)
            if at_once:
                self.finish()

    @property
    def is_finished(self) -> bool:
        """True when every stroke stands there."""
        return self._layer >= len(self._layers)

    def append(self, drawing: Drawing) -> None:
        """Draw this too, after all that is there."""
        self._layers.append(trace_drawing(drawing))

    def finish(self) -> None:
        """Complete everything at once."""
        while not self.is_finished:
            self._advance(10**6)
            self._lift = 0

    def tick(self) -> None:
        """One tick older: a few pixels further."""
        self._age += 1
        if self.is_finished:
            self.tip = None
        elif self._lift:
            self._lift -= 1
        else:
            self._advance(self._speed)

    def _advance(self, pixels: int) -> None:
        layer = self._layers[self._layer]
        if self._stroke >= len(layer.strokes):
            self._layer, self._stroke, self._pixel = self._layer + 1, 0, 0
            return
        tracings, colour = layer.strokes[self._stroke], (*layer.colours[self._stroke], 255)
        longest = max(len(tracing) for tracing in tracings)
        end = min(longest, self._pixel + pixels)
        for sheet, tracing in zip(self._sheets, tracings, strict=True):
            # The three tracings differ in length: each shows the same share.
            for place in tracing[self._pixel * len(tracing) // max(1, longest) : end * len(tracing) // max(1, longest)]:
                sheet.set_at(place, colour)
        if tracings[0] and longest:
            self.tip = tracings[0][min(len(tracings[0]) - 1, end * len(tracings[0]) // longest)]
        self._pixel = end
        if end >= longest:
            self._stroke, self._pixel = self._stroke + 1, 0
            self._lift = self._way_to_next(layer)

    def _way_to_next(self, layer: Traced) -> int:
        if self.tip is None or self._stroke >= len(layer.strokes) or not layer.strokes[self._stroke][0]:
            return LIFT_TICKS
        x, y = layer.strokes[self._stroke][0][0]
        return min(LIFT_TICKS, (abs(x - self.tip[0]) + abs(y - self.tip[1])) // 10)

    def draw(self, surface: pygame.Surface, x: int, y: int) -> None:
        """Draw with the sheet's upper left corner at (x, y)."""
        tracing = 0 if self._still else self._age // BOIL_TICKS % TRACINGS
        surface.blit(self._sheets[tracing], (x, y))
