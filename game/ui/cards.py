"""Cards that fill the screen for a moment: the chapter's name, handwritten under a line that draws itself."""

from __future__ import annotations

import pygame

from game.core.ticks import VIEW_H, VIEW_W
from game.gfx.palette import PALETTE, mix
from game.gfx.pencil import BOIL_TICKS, TRACINGS, Stroke, trace
from game.gfx.shapes import shade
from game.gfx.text import wrap
from game.ui.intents import UiIntent
from game.ui.look import NIGHT, Faces

IN_TICKS, HOLD_TICKS, OUT_TICKS = 46, 130, 34


class ChapterCard:
    """The name of a chapter over black.

    Args:
        faces: what to write with.
        number: what stands above ("Chapter One"); may be empty.
        title: the chapter's name.
        when: what stands below ("Friday 6 October 2045"); may be empty.
        still: no boiling (reduced motion).
    """

    def __init__(self, faces: Faces, number: str, title: str, when: str = "", still: bool = False) -> None:
        self.faces, self.number, self.title, self.when = faces, number, title, when
        self._still = still
        self._age = 0
        self._lines = wrap(title, faces.title, VIEW_W - 60)
        wide = max(line.width for line in self._lines)
        left, right = (VIEW_W - wide) // 2 - 14, (VIEW_W + wide) // 2 + 14
        y = VIEW_H // 2 + 12
        curve = Stroke(
            ((left, y + 3), (left + (right - left) * 0.2, y), (left + (right - left) * 0.55, y + 3),
             (left + (right - left) * 0.8, y - 1), (right, y - 5)),
            "lead", 2, 1.2, 0.6, 0.5,
        )  # fmt: skip
        self._underline = [trace(curve, 77, k) for k in range(TRACINGS)]
        self._page = pygame.Surface((VIEW_W, VIEW_H), 0, 32)
        self._ground = pygame.Surface((VIEW_W, VIEW_H), 0, 32)
        self._ground.fill(PALETTE["i1"])
        self._ground.blit(shade(VIEW_W, VIEW_H, 255), (0, 0))

    @property
    def is_over(self) -> bool:
        """True when the card has gone."""
        return self._age >= IN_TICKS + HOLD_TICKS + OUT_TICKS

    def tick(self, intent: UiIntent) -> bool:
        """One tick older; confirm hurries it off.  Returns True once it is over."""
        self._age += 1
        if (
            intent.confirm or intent.cancel or intent.pointer_pressed
        ) and IN_TICKS // 2 < self._age < IN_TICKS + HOLD_TICKS:
            self._age = IN_TICKS + HOLD_TICKS
        return self.is_over

    def draw(self, surface: pygame.Surface) -> None:
        """Draw on the logical surface; at its end the card lets the scene through."""
        page = self._page
        page.blit(self._ground, (0, 0))
        face, small = self.faces.title, self.faces.body
        block = len(self._lines) * (face.line_height + 2)
        y = VIEW_H // 2 - block + 4
        warm = PALETTE["y2"]
        if self.number:
            small.draw(
                page,
                self.number,
                (VIEW_W - small.measure(self.number, True)) // 2,
                y - 10 - small.line_height,
                warm,
                True,
            )
        for index, line in enumerate(self._lines):
            x = (VIEW_W - line.width) // 2
            face.draw(
                page, line.runs[0].text if line.runs else "", x, y + index * (face.line_height + 2), NIGHT.of("focus")
            )
        tracing = 0 if self._still else self._age // BOIL_TICKS % TRACINGS
        pixels = self._underline[tracing]
        count = len(pixels) * max(0, min(IN_TICKS, self._age - 12)) // (IN_TICKS - 12)
        colour = mix(warm, PALETTE["y0"], 0.2)
        for px in pixels[:count]:
            page.set_at(px, colour)
        if self.when:
            small.draw(
                page,
                self.when,
                (VIEW_W - small.measure(self.when)) // 2,
                VIEW_H // 2 + 26 + small.ascent // 2,
                NIGHT.of("quiet"),
            )
        page.set_alpha(self._alpha())
        surface.blit(page, (0, 0))

    def _alpha(self) -> int:
        if self._age < 20:
            return 255 * self._age // 20
        leaving = self._age - IN_TICKS - HOLD_TICKS
        return 255 if leaving <= 0 else max(0, 255 - 255 * leaving // OUT_TICKS)
