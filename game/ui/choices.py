"""What one may answer: a list above the dialogue box, for keyboard, pad, number keys and mouse."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import pygame

from game.core.ticks import VIEW_H, VIEW_W
from game.gfx.font import TextFace
from game.gfx.palette import PALETTE, Rgb, mix
from game.gfx.shapes import clear
from game.gfx.text import Ink, Line, RichText, draw_line, wrap
from game.ui.frames import Frame, dialogue_frame
from game.ui.intents import UiIntent
from game.ui.look import Faces, Inks

WIDEST = 300
"""Widest text of an answer in logical pixels; longer ones take more lines."""
ENTER_TICKS = 9
"""The list comes up from below in so many ticks."""
GUARD_TICKS = 10
"""An answer cannot be given in the first ticks, so that a press meant for the text before does not choose."""


@dataclass(frozen=True)
class ChoiceItem:
    """One answer."""

    text: RichText
    available: bool = True
    """An answer that cannot be given is shown and struck through; the story decided to show it."""
    chosen_before: bool = False
    """The reader gave this answer in another run: it carries a small tick."""


@dataclass(frozen=True)
class _Row:
    index: int
    lines: list[Line]
    y: int
    height: int


class ChoiceList:
    """Shows answers, keeps the focus, returns the one that was given.

    Args:
        faces: what to write with.
        items: the answers; indices returned by `tick` are places in this sequence.
        style: frame, as for the dialogue box.
        accent: colour of the focus.
        bottom: logical row above which the list stands.
        focus: index to begin with (the last answer given here, say); an unavailable one moves on.
        on_move: called when the focus moves, to make it sound.
        still: nothing moves (reduced motion).
    """

    def __init__(
        self,
        faces: Faces,
        items: Sequence[ChoiceItem],
        style: str = "waking",
        accent: Rgb = PALETTE["y2"],
        bottom: int = VIEW_H - 82,
        focus: int = 0,
        on_move: Callable[[], None] | None = None,
        still: bool = False,
    ) -> None:
        self.faces = faces
        self._still = still
        self.items = tuple(items)
        self._on_move = on_move or (lambda: None)
        self._age = 0
        self._last_pointer: tuple[int, int] | None = None
        self._style, self._speaker_accent, self._bottom = style, accent, bottom
        self._rows: list[_Row] = []
        self._set_all()
        self.focus = focus if 0 <= focus < len(self.items) and self.items[focus].available else self._next(focus, 1)

    def _set_all(self) -> None:
        """Set all answers, and draw a frame round them."""
        self._set_in = self.faces.body
        self._rows, width, height = self._lay_out(self._set_in)
        self._frame: Frame = dialogue_frame(self._style, width, height, self._speaker_accent)
        self._area = (VIEW_W - 12 - width, max(4, self._bottom - height), width, height)
        self._accent = self._speaker_accent if self._style == "waking" else self._frame.accent

    def _lay_out(self, face: TextFace) -> tuple[list[_Row], int, int]:
        pitch = face.line_height + 1
        rows: list[_Row] = []
        y = 10
        widest = 60
        for index, item in enumerate(self.items):
            lines = wrap(item.text, face, max(face.widest, WIDEST))
            widest = max(widest, *(line.width for line in lines))
            rows.append(_Row(index, lines, y, pitch * len(lines) + 4))
            y += pitch * len(lines) + 4
        return rows, widest + 46, y + 7

    def _next(self, start: int, step: int) -> int:
        """The next answer that can be given, round the end; -1 if none can."""
        count = len(self.items)
        for distance in range(1, count + 1):
            index = (start + step * distance) % count
            if self.items[index].available:
                return index
        return -1

    def tick(self, intent: UiIntent) -> int | None:
        """One tick older.

        Returns:
            The index of the answer given, once; `None` until then.
        """
        self._age += 1
        before = self.focus
        if intent.up:
            self.focus = self._next(self.focus, -1)
        if intent.down:
            self.focus = self._next(self.focus, 1)
        pointed = self._pointed_at(intent)
        if pointed is not None and intent.pointer != self._last_pointer and self.items[pointed].available:
            self.focus = pointed
        self._last_pointer = intent.pointer
        if self.focus != before:
            self._on_move()
        if self._age <= GUARD_TICKS:
            return None
        if 1 <= intent.number <= len(self.items) and self.items[intent.number - 1].available:
            self.focus = intent.number - 1
            return self.focus
        if intent.pointer_pressed and pointed is not None and self.items[pointed].available:
            return pointed
        return self.focus if intent.confirm and self.focus >= 0 else None

    def _pointed_at(self, intent: UiIntent) -> int | None:
        x, y, width, _ = self._area
        for row in self._rows:
            if intent.points_into((x + 4, y + row.y - 3, width - 8, row.height)):
                return row.index
        return None

    def draw(self, surface: pygame.Surface) -> None:
        """Draw on the logical surface."""
        if self._set_in is not self.faces.body:
            self._set_all()
        x, y, width, _ = self._area
        y += round(10 * (1 - min(1.0, self._age / ENTER_TICKS)) ** 3) if not self._still else 0
        surface.blit(self._frame.picture(self._age), (x, y))
        inks, face = self._frame.inks, self.faces.body
        for row in self._rows:
            item, focused = self.items[row.index], row.index == self.focus
            top = y + row.y
            if focused:
                self._draw_focus(surface, x + 5, top - 3, width - 10, row.height - 1)
            plain = inks.of("off" if not item.available else "focus" if focused else "")
            for number, line in enumerate(row.lines):
                at = (x + 24, top + number * (face.line_height + 1))
                draw_line(surface, line, face, *at, _ink(inks, plain, item.available), inks.shadow)
                if not item.available:
                    surface.fill(inks.of("off"), (at[0] - 1, at[1] + face.cap_height // 2 + 1, line.width + 2, 1))
            mark = "▶" if focused else ("✓" if item.chosen_before else "")
            if mark:
                push = (self._age // 10 % 2) if focused and not self._still else 0
                self.faces.small.draw(
                    surface, mark, x + 11 + push, top, self._accent if focused else inks.of("quiet"), False
                )
            if item.chosen_before and focused:
                self.faces.small.draw(surface, "✓", x + width - 18, top, inks.of("quiet"))

    def _draw_focus(self, surface: pygame.Surface, x: int, y: int, width: int, height: int) -> None:
        bar = clear(width, height)
        bar.fill((*mix(self._accent, self._frame.inks.grounds[0], 0.35), 46))
        bar.fill((*self._accent, 255), (0, 0, 1, height))
        surface.blit(bar, (x, y))


def _ink(inks: Inks, plain: Rgb, available: bool) -> Ink:
    """Colours of an answer: what has no meaning of its own takes ``plain``; an unavailable one has no other."""

    def of(meaning: str) -> Rgb:
        return inks.of(meaning) if meaning and available else plain

    return of
