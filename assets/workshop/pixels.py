"""Pixel operations that every part of the workshop shares: canvases, typed pictures, outlines, dither, noise, splines.

Arrays are x first, `(w, h)` or `(w, h, 3)`, as `pygame.surfarray` has them.  Nothing here needs a window or a display
mode, reads a clock, or draws an unseeded random number: the same call gives the same pixels for ever.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pygame

from .palette import C, Colour

Point = tuple[float, float]
Floats = npt.NDArray[np.float64]
Mask = npt.NDArray[np.bool_]

_BAYER_4X4: Floats = np.array([[0, 8, 2, 10], [12, 4, 14, 6], [3, 11, 1, 9], [15, 7, 13, 5]]) / 16.0


# ---------------------------------------------------------------- canvases and files


def canvas(width: int, height: int, fill: Colour | None = None) -> pygame.Surface:
    """A 32-bit surface with alpha, transparent unless `fill` is given."""
    surface = pygame.Surface((width, height), pygame.SRCALPHA, 32)
    if fill is not None:
        surface.fill(C(fill))
    return surface


def save_png(surface: pygame.Surface, path: Path) -> None:
    """Write a surface as an 8-bit RGBA PNG without time stamps, so that equal pixels give equal bytes.

    Pixels with alpha 0 are written as black: what cannot be seen must not make two bakes differ.
    """
    width, height = surface.get_size()
    rgba = np.zeros((height, width, 4), np.uint8)
    rgba[..., :3] = pygame.surfarray.array3d(surface).swapaxes(0, 1)
    rgba[..., 3] = pygame.surfarray.array_alpha(surface).T if surface.get_masks()[3] else 255
    rgba[rgba[..., 3] == 0] = 0
    rows = np.zeros((height, 1 + width * 4), np.uint8)  # filter type 0 in front of each row: best for flat pixel art
    rows[:, 1:] = rgba.reshape(height, width * 4)
    header = struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(rows.tobytes(), 9)), (b"IEND", b""))
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + b"".join(_png_chunk(kind, data) for kind, data in chunks))


def _png_chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def enlarge(surface: pygame.Surface, factor: int) -> pygame.Surface:
    """The surface with every pixel as a square of `factor` pixels."""
    return pygame.transform.scale(surface, (surface.get_width() * factor, surface.get_height() * factor))


def mirror(surface: pygame.Surface) -> pygame.Surface:
    """The surface seen in a mirror: left and right change places."""
    return pygame.transform.flip(surface, True, False)


# ---------------------------------------------------------------- shapes


def rect(surface: pygame.Surface, colour: Colour, x: int, y: int, w: int = 1, h: int = 1) -> None:
    """Overwrite a rectangle (one pixel by default); a colour of four entries also sets alpha."""
    rgba = C(colour)
    surface.fill(rgba if len(rgba) == 4 else (*rgba, 255), (x, y, w, h))


def lines(surface: pygame.Surface, colour: Colour, *points: Point) -> None:
    """An open chain of one-pixel lines."""
    pygame.draw.lines(surface, C(colour), False, points)


def polygon(surface: pygame.Surface, colour: Colour, points: Sequence[Point]) -> None:
    """A filled polygon."""
    pygame.draw.polygon(surface, C(colour), points)


def ellipse(surface: pygame.Surface, colour: Colour, x: int, y: int, w: int, h: int, border: int = 0) -> None:
    """An ellipse in the box (x, y, w, h); filled when `border` is 0."""
    pygame.draw.ellipse(surface, C(colour), (x, y, w, h), border)


def typed(
    rows: str | Sequence[str],
    key: Mapping[str, Colour | None],
    surface: pygame.Surface | None = None,
    x: int = 0,
    y: int = 0,
) -> pygame.Surface:
    """Paint a picture typed as text: one letter a pixel, letters that the key lacks stay transparent.

    Args:
        rows: the lines of the picture, or one string with line breaks.
        key: letter to colour.
        surface: where to paint; a new canvas of the picture's size when absent.
        x: column of the picture's left edge on the surface.
        y: row of the picture's top edge on the surface.

    Returns:
        The surface painted on.
    """
    if isinstance(rows, str):
        rows = rows.strip("\n").split("\n")
    if surface is None:
        surface = canvas(max(len(row) for row in rows), len(rows))
    for down, row in enumerate(rows):
        for right, letter in enumerate(row):
            colour = key.get(letter)
            if colour is not None:
                rect(surface, colour, x + right, y + down)
    return surface


# ---------------------------------------------------------------- silhouettes, outlines, rims


def silhouette(surface: pygame.Surface, colour: Colour, alpha: int = 255) -> pygame.Surface:
    """The surface's shape in one colour."""
    red, green, blue = C(colour)[:3]
    return pygame.mask.from_surface(surface, 127).to_surface(
        setcolor=(red, green, blue, alpha), unsetcolor=(0, 0, 0, 0)
    )


def outline(surface: pygame.Surface, colour: Colour, diagonal: bool = False, grow: bool = False) -> pygame.Surface:
    """The surface with a one-pixel outline round its opaque pixels.

    Args:
        surface: what to outline; it is not changed.
        colour: the outline's colour.
        diagonal: outline corners too.
        grow: return a surface that is one pixel larger on each side, so that nothing is cut.
    """
    width, height = surface.get_size()
    result = canvas(width + 2, height + 2)
    shape = silhouette(surface, colour)
    offsets = [(0, 1), (2, 1), (1, 0), (1, 2)] + ([(0, 0), (2, 0), (0, 2), (2, 2)] if diagonal else [])
    for offset in offsets:
        result.blit(shape, offset)
    result.blit(surface, (1, 1))
    return result if grow else result.subsurface((1, 1, width, height)).copy()


def inner_outline(surface: pygame.Surface, factor: float = 0.45, tint: Colour = "m0") -> pygame.Surface:
    """Darken and tint the border pixels of a sprite, except its top edge, which stays lit.  Mutates the surface."""
    solid = pygame.surfarray.array_alpha(surface) > 127
    padded = np.pad(solid, 1)
    edge = solid & ~(padded[2:, 1:-1] & padded[:-2, 1:-1] & padded[1:-1, 2:])
    pixels = pygame.surfarray.pixels3d(surface)
    pixels[edge] = (pixels[edge] * factor + np.array(C(tint)) * (1 - factor) * 0.5).astype(np.uint8)
    return surface


def rim(surface: pygame.Surface, colour: Colour, dx: int, dy: int, strength: float = 1.0) -> pygame.Surface:
    """Rim light: pixels whose neighbour at (dx, dy) is empty take the colour.  Mutates the surface."""
    solid = pygame.surfarray.array_alpha(surface) > 127
    edge = solid & ~shift(solid, -dx, -dy)
    pixels = pygame.surfarray.pixels3d(surface)
    lit = pixels[edge] * (1 - strength * 0.6) + np.array(C(colour)) * strength
    pixels[edge] = np.clip(lit, 0, 255).astype(np.uint8)
    return surface


def shift(array: npt.NDArray[Any], dx: int, dy: int) -> npt.NDArray[Any]:
    """The array moved by (dx, dy), with zeros where nothing came from.

    >>> shift(np.array([[1, 2], [3, 4]]), 1, 0).tolist()
    [[0, 0], [1, 2]]
    """
    width, height = array.shape[:2]
    result = np.zeros_like(array)
    source = array[max(0, -dx) : width - max(0, dx), max(0, -dy) : height - max(0, dy)]
    result[max(0, dx) : width - max(0, -dx), max(0, dy) : height - max(0, -dy)] = source
    return result


# ---------------------------------------------------------------- gradients, dither, noise


def bayer(width: int, height: int) -> Floats:
    """The 4 x 4 ordered-dither threshold, 0..15/16, tiled to `(width, height)`."""
    return np.tile(_BAYER_4X4, (width // 4 + 1, height // 4 + 1))[:width, :height]


def gradient(
    surface: pygame.Surface,
    area: tuple[int, int, int, int],
    top: Colour,
    bottom: Colour,
    steps: int | None = None,
    dither: bool = True,
) -> None:
    """Fill an area (x, y, w, h) with a vertical gradient, in dithered steps when `steps` is given."""
    x, y, width, height = area
    share = np.linspace(0, 1, height)[None, :].repeat(width, 0)
    if steps:
        level = share * steps
        if dither:
            level = level + (bayer(width, height) - 0.5) * 0.9
        share = np.clip(np.floor(level) / max(1, steps - 1), 0, 1)
    first, last = np.array(C(top)[:3], float), np.array(C(bottom)[:3], float)
    pixels = pygame.surfarray.pixels3d(surface)
    pixels[x : x + width, y : y + height] = (first + (last - first) * share[..., None]).astype(np.uint8)
    del pixels
    if surface.get_masks()[3]:
        alpha = pygame.surfarray.pixels_alpha(surface)
        alpha[x : x + width, y : y + height] = 255


def multiply(
    surface: pygame.Surface, x: int, y: int, w: int, h: int, factor: float, tint: tuple[float, float, float] = (1, 1, 1)
) -> None:
    """Darken a rectangle by a factor 0..1, per channel through `tint`: contact shadows, wall corners."""
    shade = pygame.Surface((w, h))
    shade.fill((int(255 * factor * tint[0]), int(255 * factor * tint[1]), int(255 * factor * tint[2])))
    surface.blit(shade, (x, y), special_flags=pygame.BLEND_RGB_MULT)


def noise(width: int, height: int, seed: int = 0, octaves: int = 4, base: int = 4, tile: bool = False) -> Floats:
    """Value noise 0..1, `(width, height)`.

    Args:
        width: columns of the result.
        height: rows of the result.
        seed: chooses the noise; equal seeds give equal arrays.
        octaves: layers, each twice as fine and half as strong as the one before.
        base: cells across the width in the coarsest layer.
        tile: make opposite edges meet.
    """
    rng = np.random.default_rng(seed)
    result = np.zeros((width, height))
    amplitude, total = 1.0, 0.0
    for octave in range(octaves):
        across = base * 2**octave
        down = max(2, int(across * height / width))
        grid = rng.random((across + 1, down + 1))
        if tile:
            grid[-1] = grid[0]
            grid[:, -1] = grid[:, 0]
        result += amplitude * _interpolate(grid, width, height)
        total += amplitude
        amplitude *= 0.5
    return result / total


def _interpolate(grid: Floats, width: int, height: int) -> Floats:
    """Smoothly stretch a grid of (n + 1, m + 1) corner values over (width, height)."""
    xs = np.linspace(0, grid.shape[0] - 1, width, endpoint=False)
    ys = np.linspace(0, grid.shape[1] - 1, height, endpoint=False)
    left, upper = xs.astype(int), ys.astype(int)
    fx, fy = xs - left, ys - upper
    fx, fy = (fx * fx * (3 - 2 * fx))[:, None], (fy * fy * (3 - 2 * fy))[None, :]
    nw, ne = grid[left][:, upper], grid[left + 1][:, upper]
    sw, se = grid[left][:, upper + 1], grid[left + 1][:, upper + 1]
    values: Floats = (nw * (1 - fx) + ne * fx) * (1 - fy) + (sw * (1 - fx) + se * fx) * fy
    return values


# ---------------------------------------------------------------- curves


def spline(points: Sequence[Point], per_segment: int = 10, closed: bool = True) -> list[Point]:
    """A Catmull-Rom curve through the points, sampled `per_segment` times between neighbours."""
    count = len(points)
    curve: list[Point] = []
    for i in range(count if closed else count - 1):
        if closed:
            p0, p1, p2, p3 = points[i - 1], points[i], points[(i + 1) % count], points[(i + 2) % count]
        else:
            p0, p1 = points[max(i - 1, 0)], points[i]
            p2, p3 = points[i + 1], points[min(i + 2, count - 1)]
        for k in range(per_segment):
            t = k / per_segment
            x, y = (_catmull_rom(p0[axis], p1[axis], p2[axis], p3[axis], t) for axis in (0, 1))
            curve.append((x, y))
    if not closed:
        curve.append(points[-1])
    return curve


def _catmull_rom(p0: float, p1: float, p2: float, p3: float, t: float) -> float:
    t2, t3 = t * t, t * t * t
    return 0.5 * ((2 * p1) + (-p0 + p2) * t + (2 * p0 - 5 * p1 + 4 * p2 - p3) * t2 + (-p0 + 3 * p1 - 3 * p2 + p3) * t3)


def polygon_mask(width: int, height: int, points: Sequence[Point], smooth: bool = True, supersample: int = 4) -> Mask:
    """The pixels that a polygon (or, smooth, the closed spline through its points) covers by at least half.

    Drawn `supersample` times larger and thresholded: edges as clean as if drawn by hand.
    """
    if smooth:
        points = spline(points)
    big = pygame.Surface((width * supersample, height * supersample))
    pygame.draw.polygon(big, (255, 255, 255), [(x * supersample, y * supersample) for x, y in points])
    cover = pygame.surfarray.array3d(big)[..., 0].reshape(width, supersample, height, supersample).mean((1, 3))
    mask: Mask = cover > 127
    return mask
