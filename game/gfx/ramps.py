"""Colour ramps: from a few typed colours to a table, and pictures redrawn through it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
import pygame

from game.gfx.surfaces import Rgb, rgb_of

Floats = npt.NDArray[np.float64]

_LUMINANCE = np.array([0.32, 0.52, 0.16])


def ramp(digits: str) -> tuple[Rgb, ...]:
    """Colours typed as hex words.

    >>> ramp("07103a fff6e2")
    ((7, 16, 58), (255, 246, 226))
    """
    return tuple((int(word[0:2], 16), int(word[2:4], 16), int(word[4:6], 16)) for word in digits.split())


def table(colours: Sequence[Rgb], size: int = 256) -> Floats:
    """``[size, 3]`` colours between the given ones, evenly spaced."""
    stops = np.array(colours, float)
    place = np.linspace(0, len(colours) - 1, size)
    low = np.minimum(place.astype(int), len(colours) - 2)
    share = (place - low)[:, None]
    result: Floats = stops[low] * (1 - share) + stops[low + 1] * share
    return result


def shades(values: Floats, colours: Sequence[Rgb]) -> Floats:
    """Colours ``[..., 3]`` for values 0..1 (clipped) along the ramp."""
    result: Floats = table(colours)[np.clip(values * 255, 0, 255).astype(int)]
    return result


def luminance(rgb: npt.NDArray[np.generic]) -> Floats:
    """Brightness ``[...]`` of colours ``[..., 3]``, in their own unit."""
    result: Floats = (np.asarray(rgb, float) * _LUMINANCE).sum(-1)
    return result


def mapped(
    surface: pygame.Surface, colours: Sequence[Rgb], amount: float, gain: float = 1.05, lift: float = 0.0
) -> pygame.Surface:
    """A copy in which brightness picks a colour of the ramp; alpha is kept.

    Args:
        surface: any 32 bit surface.
        colours: dark to bright.
        amount: 0 keeps the picture, 1 keeps nothing of its own hue.
        gain: multiplies brightness before the lookup.
        lift: added to brightness, in 0..1.
    """
    result = surface.copy()
    rgb = rgb_of(surface)
    found = table(colours)[np.clip(luminance(rgb) * gain + lift * 255, 0, 255).astype(int)]
    pixels = pygame.surfarray.pixels3d(result)
    pixels[...] = np.clip(rgb * (1 - amount) + found * amount, 0, 255).astype(np.uint8)
    return result


def mixed(first: Rgb, second: Rgb, share: float) -> Rgb:
    """A colour between two; ``share`` 0 is the first."""
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(first, second, strict=True))
    return red, green, blue
