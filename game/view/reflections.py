"""People mirrored in polished floors (tile property ``polish``, 0..1)."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
import pygame

from game.view.figures.figure import Figure
from game.view.figures.sheet import Cell
from game.view.level import Level
from game.view.moment import Moment

_STRONGEST = 96
"""Alpha of a mirror image at the feet, on a floor of polish 1."""


class Reflections:
    """Draws mirror images, cut to the cells that mirror."""

    def __init__(self, level: Level) -> None:
        """Places without polished cells cost nothing."""
        self._level = level
        self._any = any(level.polish)
        self._made: dict[tuple[object, ...], pygame.Surface] = {}

    def draw(self, albedo: pygame.Surface, moment: Moment) -> None:
        """Draw everybody's mirror image into the colours, before they are lit."""
        if not self._any:
            return
        for figure in moment.figures:
            if figure.cell and not figure.lying:
                self._mirror(albedo, figure, figure.cell, moment)

    def _mirror(self, albedo: pygame.Surface, figure: Figure, cell: Cell, moment: Moment) -> None:
        level = self._level
        image = self._image(cell)
        left = figure.x - figure.sheet.anchor[0]
        top = figure.y + (figure.sheet.anchor[1] - figure.sheet.cell_size[1]) + 1
        tw, th = level.tile_w, level.tile_h
        for row in range(max(0, top // th), min(level.h, (top + image.get_height()) // th + 1)):
            for column in range(max(0, left // tw), min(level.w, (left + image.get_width()) // tw + 1)):
                polish = level.polish[row * level.w + column]
                if polish:
                    part = pygame.Rect(column * tw - left, row * th - top, tw, th).clip(image.get_rect())
                    image.set_alpha(polish)
                    place = (left + part.x - moment.camera.x, top + part.y - moment.camera.y)
                    albedo.blit(image, place, part)

    def _image(self, cell: Cell) -> pygame.Surface:
        found = self._made.get(cell.key)
        if found is None:
            if len(self._made) > 300:
                self._made.clear()
            found = pygame.transform.flip(cell.image, False, True)
            alpha = pygame.surfarray.pixels_alpha(found)
            alpha[...] = (alpha.astype(float) * _fade(found.get_height())[None, :]).astype(np.uint8)
            del alpha
            self._made[cell.key] = found
        return found


@lru_cache(maxsize=8)
def _fade(height: int) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    """Strength of a mirror image by row: gone at its head."""
    return np.clip(1 - np.arange(height) / (height * 0.8), 0, 1) * _STRONGEST / 255
