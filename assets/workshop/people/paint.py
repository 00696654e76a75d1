"""Letters to pixels: colours, a selective outline, and the mask that lets the game add rim light.

The outline is chosen by material and by side: below and to the right of the body it takes the deep dark of what it
borders on, above and to the left a lit one.  Pure black is never used.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import numpy.typing as npt
import pygame

from ..palette import C, Colour
from ..pixels import canvas as new_surface
from .grid import EMPTY, MATERIAL, Canvas

Outline = Mapping[str, tuple[Colour, Colour]]
"""Material to the outline's colours on the lit side and on the shadow side; what is missing gets no outline."""


def paint(letters: Canvas, key: Mapping[str, Colour], outline: Outline | None) -> pygame.Surface:
    """Colour a canvas and draw its outline.

    Args:
        letters: the finished frame.
        key: letter to colour.
        outline: see `Outline`; None where the outline is typed.

    Returns:
        A surface with alpha, of the canvas's size.
    """
    cells = letters.letters
    height, width = cells.shape
    surface = new_surface(width, height)
    pixels = pygame.surfarray.pixels3d(surface)
    alpha = pygame.surfarray.pixels_alpha(surface)
    for letter in np.unique(cells):
        if letter != EMPTY:
            colour = C(key[letter])
            pixels[(cells == letter).T] = colour[:3]
            alpha[(cells == letter).T] = colour[3] if len(colour) == 4 else 255
    if outline is None:
        del pixels, alpha
        return surface
    padded = np.pad(cells, 1, constant_values=EMPTY)
    for y, x in np.argwhere(_border(cells != EMPTY)):
        below, right = padded[y + 2, x + 1], padded[y + 1, x + 2]
        above, left = padded[y, x + 1], padded[y + 1, x]
        shaded = left if left != EMPTY else above
        lit = below if below != EMPTY else right
        pair = outline.get(MATERIAL.get(shaded if shaded != EMPTY else lit, "top"))
        if pair is not None:
            pixels[x, y] = C(pair[0 if shaded == EMPTY else 1])[:3]
            alpha[x, y] = 255
    del pixels, alpha
    return surface


def _border(solid: npt.NDArray[np.bool_]) -> npt.NDArray[np.bool_]:
    """Empty cells that touch a solid one along an edge."""
    padded = np.pad(solid, 1)
    touching: npt.NDArray[np.bool_] = padded[2:, 1:-1] | padded[:-2, 1:-1] | padded[1:-1, 2:] | padded[1:-1, :-2]
    return touching & ~solid


def rim_mask(letters: Canvas) -> pygame.Surface:
    """Border pixels of the body: red faces left, green faces up, blue faces right.

    The game adds the colour of a light to the pixels that face it.
    """
    solid = np.pad(letters.letters != EMPTY, 1)
    body = solid[1:-1, 1:-1]
    faces = (body & ~solid[1:-1, :-2], body & ~solid[:-2, 1:-1], body & ~solid[1:-1, 2:])
    height, width = body.shape
    surface = new_surface(width, height)
    pixels = pygame.surfarray.pixels3d(surface)
    alpha = pygame.surfarray.pixels_alpha(surface)
    for channel, mask in enumerate(faces):
        pixels[..., channel] = mask.T * 255
    alpha[...] = (faces[0] | faces[1] | faces[2]).T * 255
    del pixels, alpha
    return surface
