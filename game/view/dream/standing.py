"""People among things in a dream: cut where something stands before them, so that the world can be one finished
picture."""

from __future__ import annotations

from collections.abc import Callable

import pygame

from game.gfx.surfaces import clear
from game.view.figures.figure import Figure
from game.view.figures.sheet import Cell
from game.view.level import Item
from game.view.props import Props
from game.view.sprites import Sprites

PAD = 1
"""Pixels by which a converted figure is larger than its cell on every side."""

Convert = Callable[[Cell], pygame.Surface]
"""A figure's picture as this face shows it, `PAD` larger on each side (or of the cell's own size)."""


class Standing:
    """Figures' pictures for one face."""

    def __init__(self, items: list[Item], props: Props, sprites: Sprites, convert: Convert) -> None:
        """Remember what can stand before somebody.

        Args:
            items: things that sort with people.
            props: which of them are shown.
            sprites: their shapes.
            convert: how the face shows a cell.
        """
        self._items, self._props, self._sprites, self._convert = items, props, sprites, convert
        self._rects = [item.rect for item in items]
        self._cells: dict[tuple[object, ...], pygame.Surface] = {}

    def picture(self, figure: Figure) -> pygame.Surface:
        """The figure as it is seen now; draw it with `place`."""
        return self.cut(figure, self.whole(figure))

    def whole(self, figure: Figure) -> pygame.Surface:
        """The figure as if nothing stood before it. Shared: do not draw on it."""
        cell = figure.cell
        assert cell is not None
        whole = self._cells.get(cell.key)
        if whole is None:
            if len(self._cells) > 600:
                self._cells.clear()
            whole = self._cells[cell.key] = self._convert(cell)
        return whole

    def cut(self, figure: Figure, whole: pygame.Surface) -> pygame.Surface:
        """A picture of the figure without what is hidden by things that stand before it."""
        cell = figure.cell
        assert cell is not None
        covers = [] if figure.lying else self._covers(figure)
        if not covers:
            return whole
        pad = (whole.get_width() - cell.image.get_width()) // 2
        x, y = figure.corner
        mask = pygame.mask.from_surface(whole, 0)
        for item in covers:
            sprite = self._sprites.of(item, self._props.gid(item))
            if sprite:
                mask.erase(sprite.mask, (item.x + sprite.dx - x + pad, item.y + sprite.dy - y + pad))
        seen = clear(*whole.get_size())
        mask.to_surface(seen, setsurface=whole, unsetcolor=(0, 0, 0, 0))
        return seen

    @staticmethod
    def place(figure: Figure, picture: pygame.Surface, camera: tuple[int, int]) -> tuple[int, int]:
        """Screen pixel of the picture's top left corner."""
        x, y = figure.corner
        assert figure.cell is not None
        pad = (picture.get_width() - figure.cell.image.get_width()) // 2
        return x - pad - camera[0], y - pad - camera[1]

    def _covers(self, figure: Figure) -> list[Item]:
        rect = pygame.Rect(*figure.corner, *figure.sheet.cell_size)
        found = (self._items[i] for i in rect.collidelistall(self._rects))
        return [item for item in found if item.base > figure.y and self._props.shown(item)]
