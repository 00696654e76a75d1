"""The logical canvas of 480 × 270 pixels and how it fills a window of any size."""

from __future__ import annotations

from typing import Literal

import pygame

from game.core.geom import Box, Vec
from game.core.ticks import VIEW_H, VIEW_W

Fit = Literal["whole", "fit", "stretch"]
"""``whole``: the largest whole-number scale; ``fit``: as large as the shape allows; ``stretch``: all of the window."""


def placed(window: tuple[int, int], fit: Fit) -> Box:
    """Where the canvas lies in a window, in window pixels.

    A window smaller than the canvas is always fitted, since there is no whole number left.

    >>> placed((1920, 1080), "whole"), placed((1366, 768), "whole"), placed((1366, 768), "fit")
    (Box(x=0, y=0, w=1920, h=1080), Box(x=203, y=114, w=960, h=540), Box(x=0, y=0, w=1365, h=768))
    """
    width, height = max(1, window[0]), max(1, window[1])
    if fit == "stretch":
        return Box(0, 0, width, height)
    whole = min(width // VIEW_W, height // VIEW_H)
    if fit == "whole" and whole >= 1:
        w, h = VIEW_W * whole, VIEW_H * whole
    elif width * VIEW_H <= height * VIEW_W:
        w, h = width, max(1, width * VIEW_H // VIEW_W)
    else:
        w, h = max(1, height * VIEW_W // VIEW_H), height
    return Box((width - w) // 2, (height - h) // 2, w, h)


class Canvas:
    """What scenes draw on, and its way to the window.

    ``surface`` is 480 × 270, opaque. ``present`` copies it to the window, black bars round it; it does not flip the
    display.
    """

    def __init__(self, fit: Fit = "whole", smooth: bool = True) -> None:
        """Make a black canvas.

        Args:
            fit: how it fills the window; may be changed at any time.
            smooth: at scales that are no whole number, soften the pixel borders so that all pixels look equally large.
        """
        self.surface = pygame.Surface((VIEW_W, VIEW_H), 0, 32)
        self.fit: Fit = fit
        self.smooth = smooth
        self._steps: dict[tuple[int, int], pygame.Surface] = {}
        self._bars: tuple[tuple[int, int], Fit] | None = None

    def present(self, window: pygame.Surface) -> None:
        """Draw the canvas into the window surface at its place; bars are repainted when the place changed."""
        size = window.get_size()
        place = placed(size, self.fit)
        if self._bars != (size, self.fit):
            window.fill((0, 0, 0))
            self._bars = (size, self.fit)
        if (place.w, place.h) == (VIEW_W, VIEW_H):
            window.blit(self.surface, (place.x, place.y))
            return
        part = window if (place.w, place.h) == size else window.subsurface(place)
        if (place.w % VIEW_W == 0 and place.h % VIEW_H == 0) or not self.smooth:
            pygame.transform.scale(self.surface, (place.w, place.h), part)
            return
        if place.w < VIEW_W or place.h < VIEW_H:
            pygame.transform.smoothscale(self.surface, (place.w, place.h), part)
            return
        pygame.transform.smoothscale(self._enlarged(place), (place.w, place.h), part)

    def repaint_bars(self) -> None:
        """Clear the bars at the next ``present`` (something else drew on the window)."""
        self._bars = None

    def to_logical(self, x: int, y: int, window: tuple[int, int]) -> Vec | None:
        """The canvas pixel under a window pixel, or ``None`` on the bars.

        >>> Canvas().to_logical(1919, 1079, (1920, 1080)), Canvas().to_logical(0, 0, (1366, 768))
        (Vec(x=479, y=269), None)
        """
        place = placed(window, self.fit)
        if not place.contains(x, y):
            return None
        return Vec((x - place.x) * VIEW_W // place.w, (y - place.y) * VIEW_H // place.h)

    def to_window(self, x: int, y: int, window: tuple[int, int]) -> Vec:
        """The window pixel at the top left corner of a canvas pixel."""
        place = placed(window, self.fit)
        return Vec(place.x + x * place.w // VIEW_W, place.y + y * place.h // VIEW_H)

    def _enlarged(self, place: Box) -> pygame.Surface:
        """The canvas at the next whole scale above the wanted one: scaling down from it keeps pixels square."""
        factor = max(-(-place.w // VIEW_W), -(-place.h // VIEW_H))
        size = (VIEW_W * factor, VIEW_H * factor)
        if size not in self._steps:
            self._steps = {size: pygame.Surface(size, 0, 32)}
        pygame.transform.scale(self.surface, size, self._steps[size])
        return self._steps[size]
