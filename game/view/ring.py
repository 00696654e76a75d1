"""Ring buffer: aligned surfaces a little larger than the view, into which only newly exposed strips are painted.

Scrolling a step costs one strip; no map, however large, is ever drawn whole. The ring counts in cells of 16 px
whatever the map's tiles measure.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import pygame

CELL = 16
"""Side of a ring cell in pixels."""

Paint = Callable[[pygame.Rect, Sequence[pygame.Surface], int, int], None]
"""``paint(world, surfaces, dx, dy)``: draw the world rectangle; world pixel ``(x, y)`` goes to surface pixel ``(x +
dx, y + dy)``. Each surface is clipped to the rectangle."""


class Ring:
    """Several surfaces that show the same world rectangle."""

    def __init__(self, width: int, height: int, clear: Sequence[bool]) -> None:
        """Make the surfaces.

        Args:
            width: of the view to be covered, in pixels.
            height: of the view to be covered, in pixels.
            clear: one entry for each surface: whether it has alpha.
        """
        self.columns, self.rows = -(-width // CELL) + 1, -(-height // CELL) + 1
        self.w, self.h = self.columns * CELL, self.rows * CELL
        self.surfaces = [pygame.Surface((self.w, self.h), pygame.SRCALPHA if a else 0, 32) for a in clear]
        self._at: tuple[int, int] | None = None

    def update(self, x: int, y: int, paint: Paint) -> None:
        """Make sure that the view whose corner is world pixel ``(x, y)`` is painted."""
        column, row = x // CELL, y // CELL
        if self._at is None or abs(column - self._at[0]) >= self.columns or abs(row - self._at[1]) >= self.rows:
            self._fill(column, row, self.columns, self.rows, paint)
        else:
            old_column, old_row = self._at
            if column > old_column:
                self._fill(old_column + self.columns, row, column - old_column, self.rows, paint)
            elif column < old_column:
                self._fill(column, row, old_column - column, self.rows, paint)
            if row > old_row:
                self._fill(column, old_row + self.rows, self.columns, row - old_row, paint)
            elif row < old_row:
                self._fill(column, row, self.columns, old_row - row, paint)
        self._at = (column, row)

    def repaint(self, world: pygame.Rect, paint: Paint) -> None:
        """Paint again what of a world rectangle is on show."""
        if self._at is None:
            return
        column, row = self._at
        shown = pygame.Rect(column * CELL, row * CELL, self.w, self.h).clip(world)
        if not shown.w or not shown.h:
            return
        left, top = shown.x // CELL, shown.y // CELL
        self._fill(left, top, -(-shown.right // CELL) - left, -(-shown.bottom // CELL) - top, paint)

    def forget(self) -> None:
        """Paint everything anew at the next update."""
        self._at = None

    def blit(
        self,
        index: int,
        target: pygame.Surface,
        world: tuple[int, int, int, int],
        to: tuple[int, int] = (0, 0),
        flags: int = 0,
    ) -> None:
        """Copy a world rectangle ``(x, y, w, h)`` of one surface to ``to`` on the target: one to four blits."""
        surface = self.surfaces[index]
        x, y, w, h = world
        rx, ry = x % self.w, y % self.h
        for sy, height, oy in ((ry, min(h, self.h - ry), 0), (0, h - (self.h - ry), self.h - ry)):
            if height <= 0:
                continue
            for sx, width, ox in ((rx, min(w, self.w - rx), 0), (0, w - (self.w - rx), self.w - rx)):
                if width > 0:
                    target.blit(surface, (to[0] + ox, to[1] + oy), (sx, sy, width, height), special_flags=flags)

    def _fill(self, column: int, row: int, columns: int, rows: int, paint: Paint) -> None:
        for top, height in _split(row, rows, self.rows):
            for left, width in _split(column, columns, self.columns):
                world = pygame.Rect(left * CELL, top * CELL, width * CELL, height * CELL)
                rx, ry = left % self.columns * CELL, top % self.rows * CELL
                for surface in self.surfaces:
                    surface.set_clip((rx, ry, world.w, world.h))
                paint(world, self.surfaces, rx - world.x, ry - world.y)
                for surface in self.surfaces:
                    surface.set_clip(None)


def _split(start: int, count: int, period: int) -> Iterator[tuple[int, int]]:
    """Cut a run of cells where the ring wraps.

    >>> list(_split(6, 5, 8))
    [(6, 2), (8, 3)]
    """
    while count > 0:
        length = min(count, period - start % period)
        yield start, length
        start += length
        count -= length
