"""A vertical menu of actions, switches, sliders and choices, on night glass or on paper, with scroll and focus.

Rows are plain data; the menu keeps only the focus, the scroll and the values.  `Menu.tick` returns what happened.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

import pygame

from game.core.ticks import VIEW_H, VIEW_W
from game.gfx.palette import PALETTE, Rgb, mix
from game.gfx.pencil import CRAYONS, PAPER
from game.gfx.shapes import clear, drop_shadow, sheet
from game.gfx.text import draw_line, wrap
from game.ui.intents import UiIntent
from game.ui.look import NIGHT, ON_PAPER, Faces
from game.ui.marks import draw_ring, tracing_at

Area = tuple[int, int, int, int]


@dataclass(frozen=True)
class Action:
    """A row that does something."""

    id: str
    label: str
    enabled: bool = True
    note: str = ""
    """Words at the right ("Chapter 1, 21:40")."""


@dataclass(frozen=True)
class Toggle:
    """A row that is on or off."""

    id: str
    label: str
    value: bool
    hint: str = ""
    enabled: bool = True


@dataclass(frozen=True)
class Slider:
    """A row with a number."""

    id: str
    label: str
    value: int
    low: int = 0
    high: int = 100
    step: int = 10
    unit: str = " %"
    hint: str = ""
    enabled: bool = True


@dataclass(frozen=True)
class Choice:
    """A row with one of several named values."""

    id: str
    label: str
    value: str
    options: tuple[tuple[str, str], ...]
    """(value, what is shown), in order."""
    hint: str = ""
    enabled: bool = True

    def shown(self) -> str:
        """The present value in words."""
        return next((label for value, label in self.options if value == self.value), self.value)


@dataclass(frozen=True)
class Heading:
    """A line that cannot be chosen."""

    label: str


Row: TypeAlias = Action | Toggle | Slider | Choice | Heading


@dataclass(frozen=True)
class Chosen:
    """An action was chosen."""

    id: str


@dataclass(frozen=True)
class Changed:
    """A value was changed."""

    id: str
    value: bool | int | str


@dataclass(frozen=True)
class Left:
    """The reader wants out."""


MenuEvent: TypeAlias = Chosen | Changed | Left

TRACK = 60
"""Length of a slider in logical pixels."""


class Menu:
    """A menu.

    Args:
        faces: what to write with.
        rows: what it offers, top to bottom.
        area: (x, y, width, height) on the logical surface; longer menus scroll inside it.
        paper: pencil on paper instead of light on glass (the ground is drawn by whoever owns the screen).
        centred: centre the labels (title screen); rows then carry no values.
        focus: id of the row to begin at.
        still: nothing boils or bobs (reduced motion).
        on_move: called when the focus moves.
        bold: write the labels bold.
    """

    def __init__(
        self,
        faces: Faces,
        rows: Sequence[Row],
        area: Area,
        paper: bool = False,
        centred: bool = False,
        focus: str = "",
        still: bool = False,
        on_move: Callable[[], None] | None = None,
        bold: bool = False,
    ) -> None:
        self.faces = faces
        self.rows = list(rows)
        self._centred = centred
        # No row is ever cut in half: the area ends where a row ends.
        self.area = (area[0], area[1], area[2], max(self.pitch, area[3] // self.pitch * self.pitch))
        self._paper, self._centred, self._still, self._bold = paper, centred, still, bold
        self._inks = ON_PAPER if paper else NIGHT
        self._on_move = on_move or (lambda: None)
        self._age = 0
        self._active = True
        self._scroll = 0
        self._dragging: int | None = None
        self._last_pointer: tuple[int, int] | None = None
        self.index = next((i for i, row in enumerate(self.rows) if getattr(row, "id", None) == focus), -1)
        if self.index < 0 or not self._can(self.index):
            self.index = self._next(self.index, 1)
        self._follow()

    # ------------------------------------------------------------ geometry

    @property
    def pitch(self) -> int:
        """Logical pixels from row to row."""
        line = self.faces.body.line_height
        return line + 5 if line <= 14 or not self._centred else line + 2

    @property
    def height(self) -> int:
        """Logical pixels of all rows."""
        return self.pitch * len(self.rows)

    @property
    def focused(self) -> Row | None:
        """The row in focus, if any row can be chosen."""
        return self.rows[self.index] if self.index >= 0 else None

    @property
    def focus_area(self) -> Area:
        """Where the row in focus is; scrolled rows may lie outside the menu's area."""
        return self._row_area(self.index)

    def _row_area(self, index: int) -> Area:
        x, y, width, _ = self.area
        return (x, y + index * self.pitch - self._scroll, width, self.pitch)

    def _track(self, index: int) -> Area:
        x, y, width, height = self._row_area(index)
        row = self.rows[index]
        assert isinstance(row, Slider)
        words = max(self.faces.small.measure(f"{value}{row.unit}") for value in (row.low, row.high))
        return (x + width - TRACK - words - 14, y, TRACK, height)

    # ------------------------------------------------------------ focus

    def _can(self, index: int) -> bool:
        row = self.rows[index]
        return not isinstance(row, Heading) and row.enabled

    def _next(self, start: int, step: int) -> int:
        count = len(self.rows)
        for distance in range(1, count + 1):
            index = (start + step * distance) % count
            if self._can(index):
                return index
        return -1

    def _follow(self) -> None:
        """Scroll so that the focus, and a row beyond it, can be seen."""
        view = self.area[3]
        top, bottom = (self.index - 1) * self.pitch, (self.index + 2) * self.pitch
        self._scroll = max(min(self._scroll, top), bottom - view)
        self._scroll = max(0, min(self._scroll, self.height - view))

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Replace the rows (after a language change, say) and keep the focus where it was."""
        self.rows = list(rows)
        if self.index >= len(self.rows) or (self.index >= 0 and not self._can(self.index)):
            self.index = self._next(min(self.index, len(self.rows) - 1) - 1, 1)
        self._follow()

    # ------------------------------------------------------------ tick

    def tick(self, intent: UiIntent) -> MenuEvent | None:
        """One tick older; returns what the reader did, if anything."""
        self._age += 1
        if intent.cancel:
            return Left()
        before = self.index
        if intent.up:
            self.index = self._next(self.index, -1)
        if intent.down:
            self.index = self._next(self.index, 1)
        if self.index != before:
            self._follow()
        if intent.wheel:
            self._scroll = max(0, min(self._scroll - intent.wheel * self.pitch, self.height - self.area[3]))
        pointed = self._pointed_at(intent)
        if pointed is not None and intent.pointer != self._last_pointer:
            self.index = pointed
        self._last_pointer = intent.pointer
        if self.index != before:
            self._on_move()
        return self._act(intent, pointed)

    def _pointed_at(self, intent: UiIntent) -> int | None:
        if not intent.points_into(self.area):
            return None
        for index in range(len(self.rows)):
            if self._can(index) and intent.points_into(self._row_area(index)):
                return index
        return None

    def _act(self, intent: UiIntent, pointed: int | None) -> MenuEvent | None:
        if not intent.pointer_held and not intent.pointer_pressed:
            self._dragging = None
        if self._dragging is not None and intent.pointer is not None:
            return self._drag(self._dragging, intent.pointer[0])
        if self.index < 0:
            return None
        row = self.rows[self.index]
        clicked = intent.pointer_pressed and pointed == self.index
        if isinstance(row, Action):
            return Chosen(row.id) if intent.confirm or clicked else None
        if isinstance(row, Toggle):
            flip = intent.confirm or clicked or intent.left or intent.right
            return self._change(self.index, not row.value) if flip else None
        step = int(intent.right) - int(intent.left)
        if isinstance(row, Slider):
            if clicked and intent.pointer is not None and intent.pointer[0] >= self._track(self.index)[0] - 4:
                self._dragging = self.index
                return self._drag(self.index, intent.pointer[0])
            value = max(row.low, min(row.high, row.value + step * row.step))
            return self._change(self.index, value) if value != row.value else None
        if isinstance(row, Choice):
            if clicked and intent.pointer is not None:
                x, _, width, _ = self._row_area(self.index)
                step = -1 if x + width // 2 < intent.pointer[0] < x + width - self._choice_width() // 2 - 8 else 1
            elif intent.confirm:
                step = 1
            if step:
                values = [value for value, _ in row.options]
                here = values.index(row.value) if row.value in values else 0
                return self._change(self.index, values[(here + step) % len(values)])
        return None

    def _choice_width(self) -> int:
        """Room for the widest value of any choice, so that all stand in one column."""
        labels = [label for row in self.rows if isinstance(row, Choice) for _, label in row.options]
        return max((self.faces.body.measure(label) for label in labels), default=0) + 28

    def _drag(self, index: int, x: int) -> MenuEvent | None:
        row = self.rows[index]
        if not isinstance(row, Slider):
            return None
        left, _, width, _ = self._track(index)
        share = max(0, min(width, x - left))
        steps = (share * (row.high - row.low) * 2 + width * row.step) // (2 * width * row.step)
        value = min(row.high, row.low + steps * row.step)
        return self._change(index, value) if value != row.value else None

    def _change(self, index: int, value: bool | int | str) -> MenuEvent:
        row = self.rows[index]
        assert isinstance(row, Toggle | Slider | Choice)
        self.rows[index] = replace(row, value=value)  # type: ignore[arg-type]
        return Changed(row.id, value)

    # ------------------------------------------------------------ draw

    def draw(self, surface: pygame.Surface, active: bool = True) -> None:
        """Draw on the logical surface; a menu that is not ``active`` (the focus is in another one) has no mark."""
        self._active = active
        x, y, width, height = self.area
        clip = surface.get_clip()
        surface.set_clip((x - 10, y - 2, width + 20, height + 2))
        for index, row in enumerate(self.rows):
            _, top, _, _ = self._row_area(index)
            if y - self.pitch < top < y + height:
                self._draw_row(surface, index, row, top)
        surface.set_clip(clip)
        if self.height > height:
            self._draw_scroll(surface)

    def _draw_row(self, surface: pygame.Surface, index: int, row: Row, top: int) -> None:
        x, _, width, _ = self.area
        face, focused = self.faces.body, index == self.index
        base = top + 4 + max(0, face.ascent - 4) // 2
        if isinstance(row, Heading):
            colour = self._inks.of("name")
            length = face.draw(surface, row.label, x, base, colour, True, self._inks.shadow)
            surface.fill(mix(colour, self._inks.grounds[0], 0.5), (x + length + 6, base + 4, width - length - 6, 1))
            return
        colour = self._inks.of("off" if not row.enabled else "focus" if focused else "")
        length = face.measure(row.label, self._bold)
        left = x + (width - length) // 2 if self._centred else x + 10
        if focused and self._active:
            self._draw_focus(surface, index, left, top, length)
        face.draw(surface, row.label, left, base, colour, self._bold, self._inks.shadow)
        right = x + width - 4
        if isinstance(row, Action) and row.note:
            note = self.faces.small
            note.draw(
                surface,
                row.note,
                right - note.measure(row.note),
                base,
                self._inks.of("quiet"),
                False,
                self._inks.shadow,
            )
        elif isinstance(row, Toggle):
            word = "☑" if row.value else "☐"
            face.draw(surface, word, right - face.measure(word), base, colour, False, self._inks.shadow)
        elif isinstance(row, Choice):
            self._draw_choice(surface, row, right, base, colour, focused)
        elif isinstance(row, Slider):
            self._draw_slider(surface, index, row, right, base, colour)

    def _draw_choice(
        self, surface: pygame.Surface, row: Choice, right: int, base: int, colour: Rgb, focused: bool
    ) -> None:
        face, wide, shown = self.faces.body, self._choice_width(), row.shown()
        face.draw(surface, shown, right - wide // 2 - face.measure(shown) // 2, base, colour, False, self._inks.shadow)
        if focused:
            face.draw(surface, "◀", right - wide, base, self._accent, False, self._inks.shadow)
            face.draw(surface, "▶", right - face.measure("▶"), base, self._accent, False, self._inks.shadow)

    @property
    def _accent(self) -> Rgb:
        return CRAYONS["red"] if self._paper else PALETTE["y2"]

    def _draw_slider(
        self, surface: pygame.Surface, index: int, row: Slider, right: int, base: int, colour: Rgb
    ) -> None:
        face = self.faces.small
        left, _, width, _ = self._track(index)
        words = f"{row.value}{row.unit}"
        face.draw(surface, words, right - face.measure(words), base, colour, False, self._inks.shadow)
        middle = base + 3
        filled = width * (row.value - row.low) // max(1, row.high - row.low)
        dim = mix(colour, self._inks.grounds[0], 0.6)
        surface.fill(dim, (left, middle, width, 1))
        for mark in range(0, width + 1, max(1, width // 4)):
            surface.fill(dim, (left + mark, middle - 1, 1, 3))
        surface.fill(self._accent if index == self.index else colour, (left, middle - 1, filled, 3))
        knob = (left + filled - 2, middle - 4, 5, 9)
        surface.fill(self._inks.grounds[0], knob)
        pygame.draw.rect(surface, colour, knob, 1)

    def _draw_focus(self, surface: pygame.Surface, index: int, left: int, top: int, length: int) -> None:
        """On glass a bar of light; on paper a pencil ring round the words, drawn by a hand that does not hold still."""
        x, _, width, _ = self.area
        face = self.faces.body
        if self._paper:
            area = (left - 7, top + 1, length + 13, face.cap_height + 7)
            draw_ring(surface, area, tracing_at(self._age, self._still), index)
            return
        bar_left, bar_width = (x, width) if not self._centred else (left - 16, length + 32)
        bar = clear(bar_width, self.pitch - 2)
        bar.fill((*mix(PALETTE["c3"], PALETTE["i2"], 0.5), 70))
        surface.blit(bar, (bar_left, top))
        push = 0 if self._still else self._age // 12 % 2
        arrow = self._accent
        face.draw(
            surface,
            "▶",
            (left - 12 + push) if self._centred else x + 1 + push,
            top + 4,
            arrow,
            False,
            self._inks.shadow,
        )
        if self._centred:
            face.draw(surface, "◀", left + length + 7 - push, top + 4, arrow, False, self._inks.shadow)
        else:
            surface.fill(arrow, (bar_left - 2, top, 1, self.pitch - 2))

    def _draw_scroll(self, surface: pygame.Surface) -> None:
        x, y, width, height = self.area
        colour = self._inks.of("quiet")
        length = max(8, height * height // self.height)
        place = y + (height - length) * self._scroll // max(1, self.height - height)
        surface.fill(mix(colour, self._inks.grounds[0], 0.6), (x + width + 5, y, 1, height))
        surface.fill(colour, (x + width + 4, place, 3, length))


class ConfirmDialog:
    """A question with two answers; the safe one is in focus first.

    Args:
        faces: what to write with.
        question: what is asked; wrapped.
        yes: words of the answer that does it.
        no: words of the answer that does not.
    """

    def __init__(self, faces: Faces, question: str, yes: str, no: str) -> None:
        self._faces = faces
        self._lines = wrap(question, faces.body, 230)
        pitch = faces.body.line_height + 2
        rows = (Action("no", no), Action("yes", yes))
        self._width = 264
        self._height = 24 + pitch * len(self._lines) + (faces.body.line_height + 5) * 2 + 12
        self._x, self._y = (VIEW_W - self._width) // 2, (VIEW_H - self._height) // 2
        self._page = sheet(self._width, self._height, PAPER, 9)
        self._shadow = drop_shadow(self._page, 6)
        self._veil = clear(VIEW_W, VIEW_H)
        self._veil.fill((*PALETTE["i0"], 150))
        top = self._y + 18 + pitch * len(self._lines)
        self._menu = Menu(
            faces, rows, (self._x + 40, top, self._width - 80, (faces.body.line_height + 5) * 2), paper=True
        )

    def tick(self, intent: UiIntent) -> bool | None:
        """One tick older.  Returns the answer once it is given (cancel is no)."""
        match self._menu.tick(intent):
            case Chosen(id="yes"):
                return True
            case Chosen() | Left():
                return False
            case _:
                return None

    def draw(self, surface: pygame.Surface) -> None:
        """Draw on the logical surface, over a veil."""
        surface.blit(self._veil, (0, 0))
        surface.blit(self._shadow, (self._x - 6, self._y - 3))
        surface.blit(self._page, (self._x, self._y))
        for index, line in enumerate(self._lines):
            y = self._y + 14 + index * (self._faces.body.line_height + 2)
            draw_line(surface, line, self._faces.body, self._x + 18, y, ON_PAPER.of)
        self._menu.draw(surface)
