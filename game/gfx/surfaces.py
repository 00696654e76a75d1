"""Making, copying and reading surfaces in the two pixel formats that the game draws with.

*Opaque* surfaces are 32 bit without alpha (``xRGB``), *clear* ones 32 bit with alpha (``ARGB``): blits between equal
formats are the fastest that SDL has. Arrays are indexed ``[x, y]`` as in ``pygame.surfarray``. Nothing here needs a
window.
"""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
import numpy.typing as npt
import pygame

Floats = npt.NDArray[np.floating]
Bools = npt.NDArray[np.bool_]
Rgb = tuple[int, int, int]

ADD = pygame.BLEND_RGB_ADD
MULT = pygame.BLEND_RGB_MULT
SUB = pygame.BLEND_RGB_SUB
MIN = pygame.BLEND_RGB_MIN
MAX = pygame.BLEND_RGB_MAX

_OPAQUE_FORMAT = pygame.Surface((1, 1), 0, 32)
_CLEAR_FORMAT = pygame.Surface((1, 1), pygame.SRCALPHA, 32)


def opaque(width: int, height: int, colour: Rgb = (0, 0, 0)) -> pygame.Surface:
    """A new surface without alpha, filled."""
    surface = pygame.Surface((width, height), 0, 32)
    if colour != (0, 0, 0):
        surface.fill(colour)
    return surface


def clear(width: int, height: int) -> pygame.Surface:
    """A new surface with alpha, fully transparent."""
    return pygame.Surface((width, height), pygame.SRCALPHA, 32)


def indexed(array: npt.NDArray[np.generic]) -> pygame.Surface:
    """An 8 bit surface of palette indices from an array ``[w, h]`` (clipped to 0..255). Set its palette before
    drawing it."""
    surface = pygame.Surface(array.shape, 0, 8)
    pixels = pygame.surfarray.pixels2d(surface)
    pixels[...] = np.clip(array, 0, 255).astype(np.uint8)
    return surface


def as_opaque(surface: pygame.Surface) -> pygame.Surface:
    """A copy in the opaque format; transparent pixels keep their colour values."""
    return surface.convert(_OPAQUE_FORMAT)


def as_clear(surface: pygame.Surface) -> pygame.Surface:
    """A copy in the clear format."""
    return surface.convert(_CLEAR_FORMAT)


def flattened(surface: pygame.Surface) -> pygame.Surface:
    """An opaque copy laid on black: what is transparent adds nothing."""
    result = opaque(*surface.get_size())
    result.blit(surface, (0, 0))
    return result


def from_rgb(array: npt.NDArray[np.generic]) -> pygame.Surface:
    """An opaque surface from ``[w, h, 3]`` (clipped to 0..255)."""
    surface = opaque(array.shape[0], array.shape[1])
    pygame.surfarray.blit_array(surface, np.clip(array, 0, 255).astype(np.uint8))
    return surface


def from_rgba(rgb: npt.NDArray[np.generic], alpha: npt.NDArray[np.generic]) -> pygame.Surface:
    """A clear surface from ``[w, h, 3]`` and ``[w, h]`` (both clipped to 0..255)."""
    surface = clear(alpha.shape[0], alpha.shape[1])
    pixels = pygame.surfarray.pixels3d(surface)
    pixels[...] = np.clip(rgb, 0, 255).astype(np.uint8)
    del pixels
    set_alpha(surface, alpha)
    return surface


def set_alpha(surface: pygame.Surface, alpha: npt.NDArray[np.generic]) -> None:
    """Write the alpha channel of a clear surface from ``[w, h]`` (clipped to 0..255)."""
    pixels = pygame.surfarray.pixels_alpha(surface)
    pixels[...] = np.clip(alpha, 0, 255).astype(np.uint8)


def alpha_of(surface: pygame.Surface) -> npt.NDArray[np.uint8]:
    """The alpha channel ``[w, h]``."""
    return pygame.surfarray.array_alpha(surface)


def rgb_of(surface: pygame.Surface) -> npt.NDArray[np.float64]:
    """The colours ``[w, h, 3]`` as floats 0..255."""
    return pygame.surfarray.array3d(surface).astype(np.float64)


def silhouette(surface: pygame.Surface, colour: Rgb, alpha: int = 255) -> pygame.Surface:
    """The surface's shape (alpha over one half) in one colour, transparent round it."""
    shape = pygame.mask.from_surface(surface, 127)
    return shape.to_surface(clear(*surface.get_size()), setcolor=(*colour, alpha), unsetcolor=(0, 0, 0, 0))


def neighbours_of(solid: Bools) -> Bools:
    """The pixels that touch a solid one by an edge and are not solid: where an outline goes."""
    near = np.zeros_like(solid)
    near[1:] |= solid[:-1]
    near[:-1] |= solid[1:]
    near[:, 1:] |= solid[:, :-1]
    near[:, :-1] |= solid[:, 1:]
    return near & ~solid


def border_of(solid: Bools) -> Bools:
    """The solid pixels that touch one that is not (the edge of the array counts as not solid)."""
    padded = np.pad(solid, 1)
    inner = padded[2:, 1:-1] & padded[:-2, 1:-1] & padded[1:-1, 2:] & padded[1:-1, :-2]
    return solid & ~inner


def outlined(surface: pygame.Surface, colour: Rgb) -> pygame.Surface:
    """A copy one pixel larger on every side, with an outline of that width."""
    result = clear(surface.get_width() + 2, surface.get_height() + 2)
    shape = silhouette(surface, colour)
    for offset in ((0, 1), (2, 1), (1, 0), (1, 2)):
        result.blit(shape, offset)
    result.blit(surface, (1, 1))
    return result


def rimmed(surface: pygame.Surface, colour: Rgb, dx: int, dy: int, strength: float) -> pygame.Surface:
    """A copy in which solid pixels whose neighbour at ``(dx, dy)`` is empty are lit in the colour."""
    result = surface.copy()
    solid = alpha_of(surface) > 127
    padded = np.pad(solid, 1)
    width, height = solid.shape
    beyond = padded[1 + dx : 1 + dx + width, 1 + dy : 1 + dy + height]
    edge = solid & ~beyond
    pixels = pygame.surfarray.pixels3d(result)
    lit = pixels[edge] * (1 - strength * 0.6) + np.array(colour) * strength
    pixels[edge] = np.clip(lit, 0, 255).astype(np.uint8)
    return result


def scaled_rgb(colour: Iterable[float], factor: float) -> Rgb:
    """A colour made darker or lighter, clipped.

    >>> scaled_rgb((10, 100, 200), 1.5)
    (15, 150, 255)
    """
    red, green, blue = (max(0, min(255, int(channel * factor))) for channel in colour)
    return red, green, blue
