"""The page of mods: the list on the left, on the right what the one in focus says of itself and what can be done with it.

The screen knows no mods: it is given rows with words, and says which row the reader wants something of (`ModWish`).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import pygame

from game.core.ticks import VIEW_H, VIEW_W
from game.gfx.font import TextFace
from game.gfx.palette import PALETTE, mix
from game.gfx.pencil import PAPER
from game.gfx.shapes import clear, drop_shadow, sheet, tape
from game.gfx.text import Line, draw_line, wrap
from game.ui.intents import UiIntent
from game.ui.look import ON_PAPER, Faces
from game.ui.marks import draw_rule, tracing_at
from game.ui.menu import Action, Chosen, Left, Menu

LIST_W = 170
GAP = 14
SCROLL_LINES = 4
"""How far a turn of the wheel or a page key moves the words on the right."""
READ_ON = "read_on"


@dataclass(frozen=True)
class Said:
    """A paragraph; its meaning gives it its colour (see `game.ui.look`)."""

    text: str
    meaning: str = ""
    bold: bool = False


@dataclass(frozen=True)
class ModRow:
    """One line of the list, with everything that is to be read and done about it."""

    id: str
    name: str
    state: str
    """One word at the right of the list: "on", "off"."""
    said: tuple[Said, ...]
    actions: tuple[Action, ...] = ()


@dataclass(frozen=True)
class ModWish:
    """The reader wants something done: ``action`` is the id of an `Action` of that row."""

    id: str
    action: str


class ModsScreen:
    """The page.

    Args:
        faces: what to write with.
        rows: the list.
        title: heading of the page.
        still: nothing boils.
        on_move: called when the focus moves.
    """

    def __init__(
        self,
        faces: Faces,
        rows: Sequence[ModRow],
        title: str = "Mods",
        still: bool = False,
        on_move: Callable[[], None] | None = None,
    ) -> None:
        self._faces, self._title, self._still, self._on_move = faces, title, still, on_move
        self._area = (14, 8, VIEW_W - 28, VIEW_H - 16)
        x, y, width, height = self._area
        self._head = y + 20 + faces.title.cap_height
        self._sheet = sheet(width, height, PAPER, 57)
        self._shadow = drop_shadow(self._sheet, 6)
        self._veil = clear(VIEW_W, VIEW_H)
        self._veil.fill((*PALETTE["i0"], 160))
        self._right = x + 16 + LIST_W + GAP
        self._wide = x + width - 18 - self._right
        self._list_area = (x + 14, self._head + 6, LIST_W, y + height - self._head - 14)
        self._rows: tuple[ModRow, ...] = ()
        self._age = self._scroll = 0
        self.acting = False
        """The focus is on the right, among what can be done."""
        self.list = Menu(faces, [], self._list_area, paper=True, still=still, on_move=on_move)
        self.actions = self.list
        self._lines: list[tuple[Line, Said]] = []
        self.show(rows)

    # ------------------------------------------------------------ what the scene tells it

    def show(self, rows: Sequence[ModRow], focus: str = "") -> None:
        """Show other rows; the focus stays on the same one, or goes to the one that is named."""
        wanted = focus or (self._rows[self.list.index].id if self._rows else "")
        self._rows = tuple(rows)
        small, room = self._faces.small, LIST_W - 24
        items = [
            Action(row.id, _cut(row.name, self._faces.body, room - small.measure(row.state) - 4), note=row.state)
            for row in rows
        ]
        self.list = Menu(
            self._faces, items, self._list_area, paper=True, focus=wanted, still=self._still, on_move=self._on_move
        )
        kept = getattr(self.actions.focused, "id", "") if self.acting else ""
        self._set_row(kept)

    @property
    def row(self) -> ModRow:
        """The row in focus."""
        return self._rows[self.list.index]

    def _set_row(self, action: str = "") -> None:
        """Set the words and the actions of the row in focus."""
        row, small = self.row, self._faces.small
        self._scroll = 0
        self._lines = [(line, said) for said in row.said for line in wrap(said.text, small, self._wide)]
        bottom = self._area[1] + self._area[3] - 10
        pitch = Menu(self._faces, row.actions, (0, 0, 10, 10), paper=True).pitch
        actions = list(row.actions)
        most = max(2, 5 * 17 // pitch)
        top = bottom - pitch * min(most, len(actions))
        self._text_area = (self._right, self._head + 10, self._wide, top - self._head - 16)
        if len(self._lines) > self._seen:
            actions.append(Action(READ_ON, "Read on"))
            top = bottom - pitch * min(most, len(actions))
            self._text_area = (self._right, self._head + 10, self._wide, top - self._head - 16)
        area = (self._right - 4, top, self._wide + 4, bottom - top)
        self.actions = Menu(
            self._faces, actions, area, paper=True, focus=action, still=self._still, on_move=self._on_move
        )
        if not actions:
            self.acting = False

    @property
    def _pitch(self) -> int:
        return self._faces.small.line_height + 1

    @property
    def _seen(self) -> int:
        """How many lines of text fit."""
        return max(1, self._text_area[3] // self._pitch)

    # ------------------------------------------------------------ tick

    def tick(self, intent: UiIntent) -> ModWish | Left | None:
        """One tick older; returns what the reader wants."""
        self._age += 1
        turn = int(intent.page_next) - int(intent.page_prev)
        if intent.wheel and intent.points_into(self._text_area):
            turn -= intent.wheel
            intent = replace(intent, wheel=0)
        if turn:
            self._scroll_by(turn * SCROLL_LINES)
        if intent.pointer_pressed:
            self.acting = intent.points_into(self.actions.area)
        return self._tick_actions(intent) if self.acting else self._tick_list(intent)

    def _tick_list(self, intent: UiIntent) -> ModWish | Left | None:
        before = self.list.index
        event = self.list.tick(intent)
        if self.list.index != before:
            self._set_row()
        if isinstance(event, Left):
            return event
        if isinstance(event, Chosen) or intent.right:
            self.acting = self.actions.index >= 0
        return None

    def _tick_actions(self, intent: UiIntent) -> ModWish | Left | None:
        if intent.left:
            self.acting = False
            return None
        match self.actions.tick(intent):
            case Left():
                self.acting = False
            case Chosen(id=action) if action == READ_ON:
                at_end = self._scroll >= len(self._lines) - self._seen
                self._scroll = 0 if at_end else self._scroll
                self._scroll_by(0 if at_end else max(1, self._seen - 1))
            case Chosen(id=action):
                return ModWish(self.row.id, action)
        return None

    def _scroll_by(self, lines: int) -> None:
        self._scroll = max(0, min(self._scroll + lines, len(self._lines) - self._seen))

    # ------------------------------------------------------------ draw

    def draw(self, surface: pygame.Surface) -> None:
        """Draw on the logical surface, over a veil."""
        x, y, width, height = self._area
        surface.blit(self._veil, (0, 0))
        surface.blit(self._shadow, (x - 6, y - 3))
        surface.blit(self._sheet, (x, y))
        surface.blit(tape(44, 12, mix(PALETTE["y2"], PALETTE["b5"], 0.4)), (x + width // 2 - 22, y - 5))
        self._faces.title.draw(surface, self._title, x + 18, y + 14, ON_PAPER.of(""), True)
        draw_rule(surface, x + 14, self._head, width - 34, tracing_at(self._age, self._still), 12)
        line = mix(ON_PAPER.of("quiet"), PAPER, 0.7)
        surface.fill(line, (self._right - GAP // 2 - 2, self._head + 12, 1, y + height - self._head - 26))
        if self.acting:
            left, top, wide, tall = self.list.focus_area
            band = pygame.Rect(left + 2, top + 1, wide, tall - 2).clip(self._list_area)
            surface.fill(mix(PAPER, PALETTE["y2"], 0.4), band)
        self.list.draw(surface, active=not self.acting)
        self._draw_words(surface)
        if self.actions.rows:
            top = self.actions.area[1]
            surface.fill(line, (self._right, top - 4, self._wide, 1))
            self.actions.draw(surface, active=self.acting)

    def _draw_words(self, surface: pygame.Surface) -> None:
        left, top, width, height = self._text_area
        small = self._faces.small
        for place, (line, said) in enumerate(self._lines[self._scroll : self._scroll + self._seen]):
            y = top + place * self._pitch
            if said.bold:
                small.draw(
                    surface, "".join(run.text for run in line.runs), left, y, ON_PAPER.of(said.meaning), True, None
                )
            else:
                draw_line(surface, line, small, left, y, lambda _, said=said: ON_PAPER.of(said.meaning))  # type: ignore[misc]
        if len(self._lines) > self._seen:
            length = max(8, height * self._seen // len(self._lines))
            place = (height - length) * self._scroll // max(1, len(self._lines) - self._seen)
            surface.fill(ON_PAPER.of("quiet"), (left + width + 6, top + place, 3, length))


def _cut(words: str, face: TextFace, room: int) -> str:
    """Words that are not wider than the room, with an ellipsis where they were cut."""
    if face.measure(words) <= room:
        return words
    while words and face.measure(words + "…") > room:
        words = words[:-1]
    return words.rstrip() + "…"
