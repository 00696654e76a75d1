"""What was said: the history of a conversation, newest at the foot, with names, to scroll back through."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import pygame

from game.core.ticks import VIEW_H, VIEW_W
from game.gfx.palette import PALETTE, Rgb
from game.gfx.shapes import clear, glass
from game.gfx.text import Line, draw_line, wrap
from game.ui.intents import UiIntent
from game.ui.look import NIGHT, Faces

MARGIN = 20
NAME_WIDTH = 78


@dataclass(frozen=True, slots=True)
class LogEntry:
    """One line that was said, or one answer that was given."""

    name: str
    """Who said it; empty = narration."""
    text: str
    chosen: bool = False
    """The reader's own answer."""


@dataclass(frozen=True)
class _Set:
    entry: LogEntry
    lines: list[Line]
    y: int


class Log:
    """A scrollable history over a dimmed scene.

    Args:
        faces: what to write with.
        entries: oldest first.
        accents: colour of each name; others are amber.
    """

    def __init__(self, faces: Faces, entries: Sequence[LogEntry], accents: Mapping[str, Rgb] | None = None) -> None:
        self._faces = faces
        self._accents = dict(accents or {})
        self._area = (MARGIN, 16, VIEW_W - 2 * MARGIN, VIEW_H - 32)
        self._pitch = faces.body.line_height + 1
        self._set, self._height = self._lay_out(entries)
        self._scroll = self._lowest()
        self._panel = glass(self._area[2], self._area[3], PALETTE["c3"], 240)
        self._veil = clear(VIEW_W, VIEW_H)
        self._veil.fill((*PALETTE["i0"], 150))

    def _lay_out(self, entries: Sequence[LogEntry]) -> tuple[list[_Set], int]:
        face = self._faces.body
        y, placed = 4, []
        width = max(face.widest, self._area[2] - NAME_WIDTH - 36)
        for entry in entries:
            lines = wrap(entry.text, face, width)
            placed.append(_Set(entry, lines, y))
            y += self._pitch * len(lines) + 5
        return placed, y

    @property
    def _view(self) -> int:
        return self._area[3] - 20

    def _lowest(self) -> int:
        return max(0, self._height - self._view)

    def tick(self, intent: UiIntent) -> bool:
        """One tick older.  Returns True when the reader has read enough."""
        step = (int(intent.down) - int(intent.up) - intent.wheel) * self._pitch * 2
        step += (int(intent.page_next) - int(intent.page_prev)) * (self._view - self._pitch)
        self._scroll = max(0, min(self._lowest(), self._scroll + step))
        return intent.cancel or intent.confirm or intent.menu

    def draw(self, surface: pygame.Surface) -> None:
        """Draw on the logical surface."""
        surface.blit(self._veil, (0, 0))
        x, y, width, height = self._area
        surface.blit(self._panel, (x, y))
        clip = surface.get_clip()
        surface.set_clip((x + 6, y + 10, width - 12, self._view))
        face = self._faces.body
        for placed in self._set:
            top = y + 10 + placed.y - self._scroll
            if top + self._pitch * len(placed.lines) < y or top > y + height:
                continue
            entry = placed.entry
            left = x + 14 + NAME_WIDTH
            if entry.chosen:
                face.draw(surface, "▶", left - 12, top, NIGHT.of("clue"))
            elif entry.name:
                colour = self._accents.get(entry.name, NIGHT.of("name"))
                face.draw(surface, entry.name, left - 10 - face.measure(entry.name, True), top, colour, True)
            ink = NIGHT.of("clue" if entry.chosen else "" if entry.name else "quiet")
            for index, line in enumerate(placed.lines):
                at = (left, top + index * self._pitch)
                draw_line(surface, line, face, *at, lambda _, ink=ink: ink, NIGHT.shadow)  # type: ignore[misc]
        surface.set_clip(clip)
        if self._height > self._view:
            length = max(10, self._view * self._view // self._height)
            place = y + 10 + (self._view - length) * self._scroll // max(1, self._lowest())
            surface.fill(NIGHT.of("quiet"), (x + width - 9, place, 3, length))
