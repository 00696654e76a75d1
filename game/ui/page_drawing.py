"""A drawing that makes itself, stroke by stroke, and goes on living when it is done: it boils."""

from __future__ import annotations

import pygame

from game.gfx.drawing import Drawing, stroke_pixels
from game.gfx.pencil import BOIL_TICKS, CRAYONS, TRACINGS, Pixel
from game.gfx.shapes import clear

PIXELS_PER_TICK = 6
"""How fast the pencil goes: three hundred and sixty pixels a second, a hand that knows what it wants."""
LIFT_TICKS = 4
"""Longest rest between two strokes, while the hand moves; a stroke that begins near by follows at once."""
CATCH_UP_STROKES = 12
"""Strokes a tick that the two other tracings are behind a page that was shown at once: about two milliseconds."""


class PageDrawing:
    """Shows a drawing.  `append` lays another over it, which then draws itself on top (the reef over the mug).

    Of a page that is shown at once only the first tracing is drawn in that moment; the other two follow within a
    second, and only then does it begin to boil.  So turning to a page never costs a frame.

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
        self._strokes: list[tuple[Drawing, int]] = []
        self._sheets = [clear(*self.size) for _ in range(1 if still else TRACINGS)]
        self._done = [0 for _ in self._sheets]
        """Strokes that stand complete on each sheet."""
        self._current: list[list[Pixel]] = []
        self._pixel = self._lift = self._age = 0
        self.tip: tuple[int, int] | None = None
        """Where the pencil is, in pixels of the sheet; none while nothing is drawn."""
        if drawing:
            self.append(drawing)
            if at_once:
                self.finish()

    @property
    def is_finished(self) -> bool:
        """True when every stroke stands there."""
        return self._done[0] >= len(self._strokes)

    def append(self, drawing: Drawing) -> None:
        """Draw this too, after all that is there."""
        self._strokes.extend((drawing, index) for index in range(len(drawing.strokes)))

    def finish(self) -> None:
        """Complete everything at once."""
        self._catch_up(0, len(self._strokes))
        self._current, self._pixel, self._lift, self.tip = [], 0, 0, None

    def tick(self) -> None:
        """One tick older: a few pixels further."""
        self._age += 1
        for sheet in range(1, len(self._sheets)):
            self._catch_up(sheet, CATCH_UP_STROKES)
        if self.is_finished:
            self.tip = None
        elif self._lift:
            self._lift -= 1
        else:
            self._advance()

    def _catch_up(self, sheet: int, strokes: int) -> None:
        """Complete strokes on one sheet, on the others no further than the first has come."""
        goal = len(self._strokes) if sheet == 0 else self._done[0]
        end = min(goal, self._done[sheet] + strokes)
        for number in range(self._done[sheet], end):
            drawing, index = self._strokes[number]
            self._put(sheet, drawing, index, stroke_pixels(drawing, index, sheet))
        self._done[sheet] = max(self._done[sheet], end)

    def _put(self, sheet: int, drawing: Drawing, index: int, pixels: list[Pixel]) -> None:
        colour = (*CRAYONS[drawing.strokes[index].colour], 255)
        surface = self._sheets[sheet]
        for place in pixels:
            surface.set_at(place, colour)

    def _advance(self) -> None:
        """Draw a little of the present stroke on every sheet that has come as far."""
        number = self._done[0]
        drawing, index = self._strokes[number]
        if not self._current:
            self._current = [stroke_pixels(drawing, index, tracing) for tracing in range(len(self._sheets))]
        longest = max(1, *(len(pixels) for pixels in self._current))
        end = min(longest, self._pixel + self._speed)
        for sheet, pixels in enumerate(self._current):
            if self._done[sheet] == number:
                # The tracings differ in length: each shows the same share.
                share = slice(self._pixel * len(pixels) // longest, end * len(pixels) // longest)
                self._put(sheet, drawing, index, pixels[share])
        if self._current[0]:
            self.tip = self._current[0][min(len(self._current[0]) - 1, end * len(self._current[0]) // longest)]
        self._pixel = end
        if end >= longest:
            self._done = [done + 1 if done == number else done for done in self._done]
            self._current, self._pixel = [], 0
            self._lift = self._way_to_next()

    def _way_to_next(self) -> int:
        if self.tip is None or self.is_finished:
            return LIFT_TICKS
        drawing, index = self._strokes[self._done[0]]
        x, y = drawing.strokes[index].points[0]
        return min(LIFT_TICKS, int(abs(x - self.tip[0]) + abs(y - self.tip[1])) // 10)

    def draw(self, surface: pygame.Surface, x: int, y: int) -> None:
        """Draw with the sheet's upper left corner at (x, y)."""
        tracing = self._age // BOIL_TICKS % len(self._sheets)
        if self._done[tracing] < self._done[0]:
            tracing = 0
        surface.blit(self._sheets[tracing], (x, y))
