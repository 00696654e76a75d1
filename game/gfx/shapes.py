"""Brushes of the interface: glass panels, sheets of paper, name plates, key caps, markers, brackets, glows.

Every brush returns a new surface or paints on one that is given; none keeps state.  Sizes are logical pixels.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pygame

from game.core.rng import Stream
from game.gfx.palette import PALETTE, Rgb, mix

Area = tuple[int, int, int, int]
Floats = npt.NDArray[np.floating]

_BAYER: Floats = np.array([[0, 8, 2, 10], [12, 4, 14, 6], [3, 11, 1, 9], [15, 7, 13, 5]]) / 16.0


def clear(width: int, height: int) -> pygame.Surface:
    """A transparent surface."""
    return pygame.Surface((max(1, width), max(1, height)), pygame.SRCALPHA, 32)


def from_arrays(rgb: Floats, alpha: Floats) -> pygame.Surface:
    """A surface from colours ``(w, h, 3)`` and alpha ``(w, h)``, 0..255, x first; values are clipped."""
    surface = clear(*alpha.shape)
    pixels = pygame.surfarray.pixels3d(surface)
    pixels[...] = np.clip(rgb, 0, 255).astype(np.uint8)
    del pixels
    opacity = pygame.surfarray.pixels_alpha(surface)
    opacity[...] = np.clip(alpha, 0, 255).astype(np.uint8)
    del opacity
    return surface


def ramp(shares: Floats, colours: list[Rgb]) -> Floats:
    """Colours ``(w, h, 3)`` for shares 0..1 along a list of colours."""
    place = np.clip(shares, 0, 1) * (len(colours) - 1)
    low = np.minimum(place.astype(int), len(colours) - 2)
    table = np.array(colours, float)
    part = (place - low)[..., None]
    result: Floats = table[low] * (1 - part) + table[low + 1] * part
    return result


def dithered_gradient(width: int, height: int, top: Rgb, bottom: Rgb, steps: int = 6) -> Floats:
    """A vertical gradient ``(w, h, 3)`` in few dithered steps."""
    share = np.broadcast_to(np.linspace(0, 1, height), (width, height))
    threshold = np.tile(_BAYER, (width // 4 + 1, height // 4 + 1))[:width, :height]
    level = np.clip(np.floor(share * steps + (threshold - 0.5) * 0.9) / max(1, steps - 1), 0, 1)
    return ramp(level, [top, bottom])


def glass(width: int, height: int, accent: Rgb, alpha: int = 236, brackets: bool = True) -> pygame.Surface:
    """A dark panel with a double border and corners of light: the waking world's frame."""
    p = PALETTE
    ground = dithered_gradient(width, height, mix(p["i1"], p["i2"], 0.5), mix(p["i1"], p["i0"], 0.35))
    panel = from_arrays(ground, np.full((width, height), alpha))
    edge = (*p["i0"], 255)
    pygame.draw.rect(panel, edge, (0, 0, width, height), 1)
    pygame.draw.rect(panel, (*mix(p["i4"], accent, 0.25), 255), (1, 1, width - 2, height - 2), 1)
    pygame.draw.rect(panel, edge, (2, 2, width - 4, height - 4), 1)
    pygame.draw.rect(panel, (*mix(p["i2"], accent, 0.22), 255), (3, 3, width - 6, height - 6), 1)
    for corner in ((0, 0), (width - 1, 0), (0, height - 1), (width - 1, height - 1)):
        panel.set_at(corner, (0, 0, 0, 0))
    if brackets:
        corner_brackets(panel, (1, 1, width - 2, height - 2), accent, mix(accent, p["w"], 0.6), 9, 6)
    return panel


def corner_brackets(target: pygame.Surface, area: Area, colour: Rgb, tip: Rgb, across: int = 7, down: int = 7) -> None:
    """Right angles at the four corners of an area, their joints a shade lighter."""
    x, y, w, h = area
    across, down = min(across, w // 2), min(down, h // 2)
    for cx, cy, sx, sy in ((x, y, 1, 1), (x + w - 1, y, -1, 1), (x, y + h - 1, 1, -1), (x + w - 1, y + h - 1, -1, -1)):
        target.fill((*colour, 255), (cx if sx > 0 else cx - across + 1, cy, across, 1))
        target.fill((*colour, 255), (cx, cy if sy > 0 else cy - down + 1, 1, down))
        target.fill((*tip, 255), (cx, cy, 1, 1))


def sheet(width: int, height: int, ground: Rgb, seed: int = 1, curl: bool = True, ruled: int = 0) -> pygame.Surface:
    """A sheet of paper with grain, a lit top edge, a shaded foot and a turned corner.

    Args:
        width: pixels.
        height: pixels.
        ground: its colour in the light.
        seed: chooses the grain.
        curl: turn the lower right corner.
        ruled: pixels between faint lines; 0 = none.
    """
    grain = np.random.default_rng(seed).random((width, height))
    rgb = np.empty((width, height, 3))
    rgb[...] = ground
    rgb += ((grain > 0.93) * 4.0 - (grain < 0.10) * 5.0)[..., None]
    rgb[:, :1] += 8
    rgb[:, -2:] -= 16
    rgb[-1:, :] -= 12
    if ruled:
        rgb[:, ruled - 1 :: ruled] = np.array(mix(ground, (120, 160, 210), 0.35))
    paper = from_arrays(rgb, np.full((width, height), 255.0))
    if curl:
        fold = min(9, width // 4, height // 4)
        dark, light = mix(ground, PALETTE["b2"], 0.45), mix(ground, (255, 255, 255), 0.5)
        for i in range(fold):
            paper.fill((0, 0, 0, 0), (width - 1 - i, height - fold + i, i + 1, 1))
            paper.fill((*(light if i < fold - 2 else dark), 255), (width - fold, height - fold + i, fold - i, 1))
        pygame.draw.line(paper, dark, (width - fold - 1, height - 1), (width - 1, height - fold - 1))
    return paper


def drop_shadow(picture: pygame.Surface, reach: int = 4, strength: int = 46) -> pygame.Surface:
    """The soft shadow of a picture's silhouette, larger by ``reach`` on all sides; blit it at (-reach, -reach / 2)."""
    width, height = picture.get_size()
    solid = (pygame.surfarray.array_alpha(picture) > 60).astype(float)
    total: Floats = np.zeros((width + 2 * reach, height + 2 * reach))
    total[reach : reach + width, reach : reach + height] = solid
    steps = range(-reach // 2, reach // 2 + 1)
    for axis in (0, 1, 0, 1):
        total = np.mean([np.roll(total, step, axis) for step in steps], axis=0)
    return from_arrays(np.zeros((*total.shape, 3)) + np.array([16, 4, 20]), total * strength * 2.4)


def tape(width: int, height: int, colour: Rgb, alpha: int = 205) -> pygame.Surface:
    """A strip of sticky tape with torn ends."""
    stream = Stream(width * 31 + height, "tape")
    strip = clear(width, height)
    strip.fill((*colour, alpha))
    strip.fill((*mix(colour, (255, 255, 255), 0.4), alpha), (0, 0, width, 1))
    for y in range(height):
        left, right = stream.below(2), stream.below(2)
        strip.fill((0, 0, 0, 0), (0, y, left, 1))
        strip.fill((0, 0, 0, 0), (width - right, y, right, 1))
    return strip


def name_plate(width: int, accent: Rgb, height: int = 17) -> pygame.Surface:
    """A tag with an arrow at its right end; text goes into its first ``width`` pixels."""
    tip = height // 2
    plate = clear(width + tip + 2, height)
    p = PALETTE
    shape = [(0, 0), (width, 0), (width + tip, tip), (width, height - 1), (0, height - 1)]
    pygame.draw.polygon(plate, (*p["i0"], 255), [(x, y) for x, y in shape])
    inner = [(1, 1), (width, 1), (width + tip - 1, tip), (width, height - 2), (1, height - 2)]
    pygame.draw.polygon(plate, (*accent, 255), inner)
    plate.fill((*mix(accent, p["w"], 0.55), 255), (1, 1, width, 1))
    plate.fill((*mix(accent, p["b1"], 0.5), 255), (1, height - 2, width, 1))
    return plate


def more_marker(accent: Rgb) -> pygame.Surface:
    """The little triangle that says: there is more, or: go on."""
    marker = clear(9, 6)
    pygame.draw.polygon(marker, (*accent, 255), [(0, 0), (8, 0), (4, 4)])
    marker.fill((*mix(accent, PALETTE["w"], 0.6), 255), (0, 0, 9, 1))
    return marker


def key_cap(width: int, height: int = 13, pressed: bool = False) -> pygame.Surface:
    """An empty key of a keyboard: light top, darker foot; a pressed one has no foot."""
    p = PALETTE
    cap = clear(width, height)
    foot = 0 if pressed else 2
    top = height - foot
    cap.fill((*p["i0"], 255), (0, 1, width, height - 1))
    cap.fill((*p["i0"], 255), (1, 0, width - 2, height))
    cap.fill((*p["i5"], 255), (1, 1, width - 2, height - 2))
    cap.fill((*p["i7"], 255), (1, 1, width - 2, top - 2))
    cap.fill((*p["w"], 255), (1, 1, width - 2, 1))
    for corner in ((0, 0), (width - 1, 0), (0, height - 1), (width - 1, height - 1)):
        cap.set_at(corner, (0, 0, 0, 0))
    return cap


def shade(width: int, height: int, strength: int = 190) -> pygame.Surface:
    """A dark veil, transparent at its top and ``strength`` at its foot, that parts a box from the scene behind it."""
    alpha = np.broadcast_to(np.linspace(0, strength, height), (width, height))
    return from_arrays(np.zeros((width, height, 3)) + np.array(PALETTE["i0"]), alpha)


def glow(radius: int, colour: Rgb, strength: float = 1.0) -> pygame.Surface:
    """A round light on black, to be added to a picture (``BLEND_RGB_ADD``)."""
    axis = np.arange(radius * 2) - radius + 0.5
    distance = np.hypot(axis[:, None], axis[None, :]) / radius
    light = np.clip(1 - distance, 0, 1) ** 2 * strength
    surface = pygame.Surface((radius * 2, radius * 2), 0, 32)
    pygame.surfarray.blit_array(surface, (light[..., None] * np.array(colour)).astype(np.uint8))
    return surface
