"""A leaf of the sketchbook held up close: paper, wire, what is being drawn, and the pencil that draws it."""

from __future__ import annotations

from functools import lru_cache

import pygame

from game.gfx.drawing import Drawing
from game.gfx.palette import PALETTE, mix
from game.gfx.pencil import CRAYONS, PAPER
from game.gfx.shapes import clear, drop_shadow, sheet
from game.ui.page_drawing import PageDrawing

WIDTH, HEIGHT = 252, 190
DRAWING_AT = (32, 20)
"""Where a drawing of 200 × 150 lies on the leaf."""
PIXELS_PER_TICK = 4
"""Slower than in the open book: here somebody is watching a hand that is not quite his."""
HOVER_TICKS = 26
"""Ticks that the pencil stays over the paper after its last stroke."""


class HeldPage:
    """One leaf before the reader's eyes.

    Args:
        drawing: what is drawn first; none for an empty leaf.
        at_once: show it complete: a page that was drawn long ago.
        still: nothing boils (reduced motion).
    """

    def __init__(self, drawing: Drawing | None = None, at_once: bool = False, still: bool = False) -> None:
        self.page = PageDrawing(drawing, at_once=at_once, still=still, speed=PIXELS_PER_TICK)
        self._pencil_at: tuple[int, int] | None = None
        self._rest = 0

    @property
    def is_finished(self) -> bool:
        """True when all that was begun stands there."""
        return self.page.is_finished

    def append(self, drawing: Drawing) -> None:
        """Draw this too."""
        self.page.append(drawing)

    def tick(self) -> None:
        """One tick older."""
        self.page.tick()
        if self.page.tip is not None:
            self._pencil_at, self._rest = self.page.tip, 0
        elif self._pencil_at is not None:
            self._rest += 1
            if self._rest > HOVER_TICKS:
                self._pencil_at = None

    def draw(self, surface: pygame.Surface, x: int, y: int) -> None:
        """Draw with the leaf's upper left corner at (x, y)."""
        shadow, leaf = _leaf()
        surface.blit(shadow, (x - 8, y - 4))
        surface.blit(leaf, (x, y))
        left, top = x + DRAWING_AT[0], y + DRAWING_AT[1]
        self.page.draw(surface, left, top)
        if self._pencil_at is not None:
            lift = min(6, self._rest // 3)
            pencil = _pencil()
            tip = (left + self._pencil_at[0], top + self._pencil_at[1])
            surface.blit(_pencil_shadow(), (tip[0] + 1 + lift, tip[1] - pencil.get_height() + 6 + lift))
            surface.blit(pencil, (tip[0] + lift, tip[1] - pencil.get_height() + 1 - lift))


@lru_cache(maxsize=1)
def _leaf() -> tuple[pygame.Surface, pygame.Surface]:
    """The leaf with the edges of those below it and the wire at its left; and its shadow."""
    whole = clear(WIDTH + 4, HEIGHT + 4)
    for below in (4, 2):
        under = sheet(WIDTH, HEIGHT, mix(PAPER, PALETTE["b3"], 0.10 + below * 0.03), below, curl=False)
        whole.blit(under, (below, below))
    leaf = sheet(WIDTH, HEIGHT, PAPER, 51, curl=False)
    for depth in range(16):
        veil = clear(1, HEIGHT)
        veil.fill((60, 30, 30, 40 - depth * 2))
        leaf.blit(veil, (depth, 0))
    whole.blit(leaf, (0, 0))
    for y in range(10, HEIGHT - 8, 11):
        whole.fill((*PALETTE["b0"], 255), (7, y + 1, 3, 3))
        whole.fill((*PALETTE["i4"], 255), (0, y + 2, 9, 1))
        whole.fill((*PALETTE["i6"], 255), (0, y, 9, 2))
        whole.fill((*PALETTE["w"], 255), (2, y, 4, 1))
    return drop_shadow(whole, 8, 60), whole


_PENCIL = """
...........................oo..
..........................oppo.
.........................opppo.
........................oapPo..
.......................oaapo...
......................oyaao....
.....................oyyYo.....
....................oyyYo......
...................oyyYo.......
..................oyyYo........
.................oyyYo.........
................oyyYo..........
...............oyyYo...........
..............oyyYo............
.............oyyYo.............
............oyyYo..............
...........oyyYo...............
..........oyyYo................
.........oyyYo.................
........oyyYo..................
.......oyyYo...................
......oyyYo....................
.....owyYo.....................
....owwYo......................
....owwo.......................
...oowo........................
...koo.........................
..ko...........................
.k.............................
"""


@lru_cache(maxsize=1)
def _pencil() -> pygame.Surface:
    """A short yellow pencil, chewed at its end, pointing down to the left; its point is the lower left corner."""
    rows = _PENCIL.strip("\n").split("\n")
    p = PALETTE
    key = {"o": p["b0"], "y": p["y2"], "Y": p["y0"], "w": p["b6"], "k": CRAYONS["lead"], "a": p["i6"], "p": p["m4"],
           "P": p["m3"]}  # fmt: skip
    pencil = clear(len(rows[0]), len(rows))
    for y, row in enumerate(rows):
        for x, letter in enumerate(row):
            if letter in key:
                pencil.set_at((x, y), (*key[letter], 255))
    return pencil


@lru_cache(maxsize=1)
def _pencil_shadow() -> pygame.Surface:
    pencil = _pencil()
    shape = pygame.mask.from_surface(pencil, 127).to_surface(setcolor=(40, 20, 30, 60), unsetcolor=(0, 0, 0, 0))
    return pygame.transform.scale(shape, (pencil.get_width() + 6, pencil.get_height() - 6))
