"""Large lettering for the title: letters of the font at four times their size, in light, inside a halo."""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt
import pygame

from game.gfx.font import PixelFace, PixelFont, enlarge
from game.gfx.palette import PALETTE, Rgb, mix
from game.gfx.shapes import Floats, from_arrays, ramp

Mask = npt.NDArray[np.bool_]

TRACKING = 3
"""Empty pixels between the letters of a lettering, on top of the font's own."""


def lettering_mask(font: PixelFont, text: str, bold: bool = True) -> Mask:
    """The ink ``(w, h)`` of a text at four times the font's size."""
    face = PixelFace(font)
    width, height = face.measure(text, bold) + 4 + TRACKING * len(text), face.cap_height + 4
    line = pygame.Surface((width, height), pygame.SRCALPHA, 32)
    x = 2
    for letter in text:
        face.draw(line, letter, x, 2, (255, 255, 255), bold)
        x += face.measure(letter, bold) + 1
    ink: Mask = pygame.surfarray.array_alpha(line) > 127
    used = np.flatnonzero(ink.any(1))
    return enlarge(enlarge(ink[: used[-1] + 3]))


def _blurred(field: Floats, radius: int) -> Floats:
    for axis in (0, 1, 0, 1):
        field = np.mean([np.roll(field, step, axis) for step in range(-radius, radius + 1)], axis=0)
    return field


def glowing_lettering(font: PixelFont, text: str, light: Rgb, body: Rgb, deep: Rgb, margin: int = 16) -> pygame.Surface:
    """Lettering with an outline of night, a body that goes from light to deep, and a glow of ``margin`` pixels."""
    ink = np.pad(lettering_mask(font, text), margin)
    grown = np.zeros_like(ink)
    for dx in (-2, -1, 0, 1, 2):
        for dy in (-2, -1, 0, 1, 2):
            if abs(dx) + abs(dy) < 4:
                grown |= np.roll(np.roll(ink, dx, 0), dy, 1)
    rows = np.flatnonzero(ink.any(0))
    share = np.clip((np.arange(ink.shape[1]) - rows[0]) / max(1, rows[-1] - rows[0]), 0, 1)
    share = np.floor(share * 7) / 6  # in bands: this is drawn, not printed
    colours = np.broadcast_to(ramp(share[None, :], [light, body, deep]), (*ink.shape, 3)).copy()
    lit = ink & ~np.roll(ink, 1, 1)
    colours[lit] = PALETTE["w"]
    glow = _blurred(grown.astype(float), margin // 4)
    rgb = np.zeros((*ink.shape, 3)) + np.array(mix(body, deep, 0.3))
    alpha = np.clip(glow * 150, 0, 150)
    rgb[grown] = PALETTE["i0"]
    alpha[grown] = 235
    rgb[ink] = colours[ink]
    alpha[ink] = 255
    return from_arrays(rgb, alpha)


def halo_points(width: float, height: float, tilt: float, count: int = 220) -> list[tuple[float, float, float]]:
    """Points of a tilted ring round the origin: (x, y, depth), depth -1 behind to 1 in front."""
    points = []
    for k in range(count):
        angle = k / count * math.tau
        x, y = math.cos(angle) * width / 2, math.sin(angle) * height / 2
        points.append(
            (x * math.cos(tilt) - y * math.sin(tilt), x * math.sin(tilt) + y * math.cos(tilt), math.sin(angle))
        )
    return points
