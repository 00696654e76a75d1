"""The table of keys and buttons: two slots each for keyboard and pad, changed by pressing what is wanted.

The screen knows no devices: it says which slot the reader wants to change (`Rebind`), shows that it waits (`wait_for`),
and is given new rows and a sentence when something was pressed (`show`).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import pygame

from game.core.ticks import VIEW_H, VIEW_W
from game.gfx.palette import PALETTE, mix
from game.gfx.pencil import PAPER
from game.gfx.shapes import clear, drop_shadow, sheet
from game.gfx.text import draw_line, wrap
from game.ui.intents import UiIntent
from game.ui.look import ON_PAPER, Faces
from game.ui.marks import draw_ring, tracing_at
from game.ui.menu import Left
from game.ui.notices import Binding, binding_width, draw_binding

COLUMNS = ("key", "key", "pad", "pad")
"""Device of each column; the slot is 0, 1, 0, 1."""


@dataclass(frozen=True)
class BindingRow:
    """One action and what means it."""

    action: str
    label: str
    keys: tuple[Binding, ...] = ()
    pads: tuple[Binding, ...] = ()

    def at(self, column: int) -> Binding | None:
        """What stands in a column."""
        known = self.keys if column < 2 else self.pads
        slot = column % 2
        return known[slot] if slot < len(known) else None


@dataclass(frozen=True)
class Rebind:
    """The reader wants to press something new for this slot."""

    action: str
    device: str
    """``key`` or ``pad``."""
    slot: int


@dataclass(frozen=True)
class ResetBindings:
    """The reader wants everything as it was."""


class BindingsScreen:
    """The table.

    Args:
        faces: what to write with.
        rows: one for each action.
        words: what stands on the screen: (title, keyboard, pad, reset, hint).
        still: nothing boils.
        on_move: called when the focus moves.
    """

    def __init__(
        self,
        faces: Faces,
        rows: Sequence[BindingRow],
        words: tuple[str, str, str, str, str] = (
            "Keys and buttons",
            "Keyboard",
            "Pad",
            "As it was",
            "Confirm, then press what you want. What it meant before takes the old key.",
        ),
        still: bool = False,
        on_move: Callable[[], None] | None = None,
    ) -> None:
        self._faces, self._rows, self._words, self._still = faces, tuple(rows), words, still
        self._on_move = on_move or (lambda: None)
        self._pitch = max(18, faces.small.line_height + 6)
        self.row = self.column = 0
        self._scroll = self._age = 0
        self._note = words[4]
        self._waiting = ""
        self._area = (34, 10, VIEW_W - 68, VIEW_H - 20)
        self._sheet = sheet(self._area[2], self._area[3], PAPER, 41)
        self._shadow = drop_shadow(self._sheet, 6)
        self._veil = clear(VIEW_W, VIEW_H)
        self._veil.fill((*PALETTE["i0"], 160))
        self._last_pointer: tuple[int, int] | None = None

    # ------------------------------------------------------------ what the scene tells it

    def wait_for(self, sentence: str) -> None:
        """Show that something is to be pressed now ("Press a key for Run…"); wishes are not read meanwhile."""
        self._waiting = sentence

    def show(self, rows: Sequence[BindingRow], note: str = "") -> None:
        """Show the new table, and a sentence about what changed ("E was Talk; Talk has F now.")."""
        self._rows, self._waiting, self._note = tuple(rows), "", note or self._words[4]

    # ------------------------------------------------------------ tick

    @property
    def _view_rows(self) -> int:
        return (self._area[3] - 54 - 2 * self._faces.small.line_height) // self._pitch

    def _place(self, row: int, column: int) -> tuple[int, int, int, int]:
        """Area of a slot on the screen; the last row is the reset."""
        x, y, width, _ = self._area
        left = x + 150 + column * 62 + (6 if column > 1 else 0)
        top = y + 44 + (row - self._scroll) * self._pitch
        return (left, top, 62, self._pitch) if row < len(self._rows) else (x + 16, top, width - 32, self._pitch)

    def tick(self, intent: UiIntent) -> Rebind | ResetBindings | Left | None:
        """One tick older; returns what the reader wants."""
        self._age += 1
        if self._waiting:
            return None
        if intent.cancel or intent.menu:
            return Left()
        before = (self.row, self.column)
        count = len(self._rows) + 1
        self.row = (self.row + int(intent.down) - int(intent.up)) % count
        self.column = (self.column + int(intent.right) - int(intent.left)) % len(COLUMNS)
        if intent.wheel:
            self._scroll = max(0, min(count - self._view_rows, self._scroll - intent.wheel))
        pointed = self._pointed_at(intent)
        if pointed is not None and intent.pointer != self._last_pointer:
            self.row, self.column = pointed
        self._last_pointer = intent.pointer
        if (self.row, self.column) != before:
            self._on_move()
            self._scroll = max(0, min(max(self._scroll, self.row - self._view_rows + 1), self.row))
        if intent.confirm or (intent.pointer_pressed and pointed is not None):
            if self.row == len(self._rows):
                return ResetBindings()
            return Rebind(self._rows[self.row].action, COLUMNS[self.column], self.column % 2)
        return None

    def _pointed_at(self, intent: UiIntent) -> tuple[int, int] | None:
        for row in range(self._scroll, min(len(self._rows) + 1, self._scroll + self._view_rows)):
            for column in range(len(COLUMNS)):
                if intent.points_into(self._place(row, column)):
                    return (row, column)
        return None

    # ------------------------------------------------------------ draw

    def draw(self, surface: pygame.Surface) -> None:
        """Draw on the logical surface, over a veil."""
        x, y, width, height = self._area
        small = self._faces.small
        surface.blit(self._veil, (0, 0))
        surface.blit(self._shadow, (x - 6, y - 3))
        surface.blit(self._sheet, (x, y))
        small.draw(surface, self._words[0], x + 16, y + 12, ON_PAPER.of("name"), True)
        for words, column in ((self._words[1], 0), (self._words[2], 2)):
            small.draw(surface, words, self._place(0, column)[0] + 4, y + 28, ON_PAPER.of("quiet"), True)
        for row in range(self._scroll, min(len(self._rows) + 1, self._scroll + self._view_rows)):
            self._draw_row(surface, row)
        total = len(self._rows) + 1
        if total > self._view_rows:
            track = self._view_rows * self._pitch
            length = max(8, track * self._view_rows // total)
            place = y + 44 + (track - length) * self._scroll // (total - self._view_rows)
            surface.fill(ON_PAPER.of("quiet"), (x + width - 8, place, 3, length))
        note = self._waiting or self._note
        for index, line in enumerate(wrap(note, small, width - 40)[:2]):
            ink = ON_PAPER.of("loud" if self._waiting else "quiet")
            top = y + height - 4 - (2 - index) * small.line_height
            draw_line(surface, line, small, x + 16, top, lambda _, ink=ink: ink)  # type: ignore[misc]

    def _draw_row(self, surface: pygame.Surface, row: int) -> None:
        x, _, width, _ = self._area
        small = self._faces.small
        top = self._place(row, 0)[1] + 6
        if row == len(self._rows):
            small.draw(surface, self._words[3], x + 20, top, ON_PAPER.of(""))
            if row == self.row:
                self._ring(surface, x + 20, top, small.measure(self._words[3]))
            return
        small.draw(surface, self._rows[row].label, x + 20, top, ON_PAPER.of("focus" if row == self.row else ""))
        surface.fill(mix(ON_PAPER.of("quiet"), PAPER, 0.78), (x + 16, top + small.cap_height + 4, width - 32, 1))
        for column in range(len(COLUMNS)):
            left = self._place(row, column)[0]
            binding = self._rows[row].at(column)
            focused = (row, column) == (self.row, self.column)
            if focused and self._waiting:
                dots = "…" if self._age // 20 % 2 else "."
                small.draw(surface, dots, left + 8, top, ON_PAPER.of("loud"), True)
                length = 10
            elif binding is None:
                small.draw(surface, "–", left + 8, top, ON_PAPER.of("quiet"))
                length = 6
            else:
                length = binding_width(self._faces, binding)
                self._draw_binding(surface, binding, left + 6, top)
            if focused:
                self._ring(surface, left + 6, top, length)

    def _draw_binding(self, surface: pygame.Surface, binding: Binding, x: int, y: int) -> None:
        if binding.is_key:
            draw_binding(surface, self._faces, binding, x, y)
            return
        # Pad glyphs are light; on paper they stand on a spot of night.
        width = binding_width(self._faces, binding)
        tall = self._faces.small.cap_height + 8
        pygame.draw.rect(surface, PALETTE["i1"], (x - 3, y - 4, width + 6, tall), border_radius=5)
        draw_binding(surface, self._faces, binding, x, y)

    def _ring(self, surface: pygame.Surface, x: int, y: int, width: int) -> None:
        draw_ring(surface, (x - 6, y - 5, width + 11, 16), tracing_at(self._age, self._still), self.row)
