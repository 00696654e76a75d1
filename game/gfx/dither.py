"""Ordered dither on the 4 × 4 Bayer matrix, anchored to the world.

A pattern that is glued to a sprite crawls when the sprite moves; one that is glued to world pixels stands still while
light passes over it. So every function takes the world position of its top left pixel.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]

CELL = 4
"""Side of the matrix in pixels: averages over one cell do not flicker with the dither."""

_MATRIX: Floats = np.array([[0, 8, 2, 10], [12, 4, 14, 6], [3, 11, 1, 9], [15, 7, 13, 5]]) / 16.0

_LIGHT_STEPS = 14
"""Number of soft steps in a light: few enough to read as pixel art, enough not to read as rings."""


def bayer(width: int, height: int, x: int = 0, y: int = 0) -> Floats:
    """Thresholds ``[w, h]`` in 0..1 for a picture whose top left pixel lies at world pixel ``(x, y)``.

    >>> bool((bayer(4, 4, 4, 8) == bayer(4, 4)).all()), float(bayer(1, 1, 1, 0)[0, 0])
    (True, 0.75)
    """
    rolled = np.roll(_MATRIX, (-(x % CELL), -(y % CELL)), (0, 1))
    return np.tile(rolled, (width // CELL + 1, height // CELL + 1))[:width, :height]


def stepped_light(strength: Floats, colour: tuple[int, int, int], power: float, pattern: Floats) -> Floats:
    """Colours ``[w, h, 3]`` 0..255 of a light: ``strength`` 0..1, half smooth, half in dithered steps.

    Args:
        strength: falloff ``[w, h]`` in 0..1.
        colour: at full strength.
        power: multiplies the colour.
        pattern: thresholds of the same shape, from `bayer`.
    """
    steps = np.floor(strength * _LIGHT_STEPS + pattern) / _LIGHT_STEPS
    mixed = strength * 0.45 + steps * 0.55
    rgb = mixed[..., None] * (np.array(colour, float) * power) + pattern[..., None] * 0.99
    rgb[strength <= 0.004] = 0
    return np.clip(rgb, 0, 255)
