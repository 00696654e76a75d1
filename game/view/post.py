"""Passes over the whole frame: bloom, colour table, vignette."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import numpy.typing as npt
import pygame

from game.gfx.dither import bayer
from game.gfx.surfaces import ADD, MULT, from_rgb


class Bloom:
    """A glow round what shines: the emissive picture at a quarter and a twelfth of its size.

    The emissive picture must start at a multiple of `GRID` world pixels: then a lamp that stands still has a glow that
    stands still while the view scrolls.
    """

    GRID = 12

    def __init__(self, width: int, height: int, strength: float = 0.7) -> None:
        """Make the scratch surfaces for a view of ``width`` × ``height``; ``w, h`` is the size of emissive picture
        it needs."""
        g = self.GRID
        self.w, self.h = -(-(width + g - 1) // g) * g, -(-(height + g - 1) // g) * g
        self._quarter = pygame.Surface((self.w // 4, self.h // 4), 0, 32)
        self._wide = pygame.Surface((self.w // 4, self.h // 4), 0, 32)
        self._twelfth = pygame.Surface((self.w // 12, self.h // 12), 0, 32)
        self._full = pygame.Surface((self.w, self.h), 0, 32)
        self._strength = (int(255 * strength),) * 3

    def gather(self, emissive: pygame.Surface) -> None:
        """Make the glow of an emissive picture; it stays until the next call."""
        scale = pygame.transform.smoothscale
        scale(emissive, self._quarter.get_size(), self._quarter)
        scale(self._quarter, self._twelfth.get_size(), self._twelfth)
        scale(self._twelfth, self._wide.get_size(), self._wide)
        self._quarter.blit(self._wide, (0, 0), special_flags=ADD)
        self._quarter.fill(self._strength, special_flags=MULT)
        scale(self._quarter, (self.w, self.h), self._full)

    def add(self, target: pygame.Surface, dx: int, dy: int) -> None:
        """Add the glow; the target shows the emissive picture from its pixel ``(dx, dy)``."""
        target.blit(self._full, (-dx, -dy), special_flags=ADD)


@dataclass(frozen=True, slots=True)
class Tone:
    """A colour table in words."""

    shadow: tuple[int, int, int] = (0, 0, 0)
    """Colour that shadows take."""
    middle: tuple[float, float, float] = (1, 1, 1)
    """Factor of each channel."""
    light: tuple[int, int, int] = (255, 255, 255)
    """Colour that highlights take."""
    saturation: float = 1.0
    contrast: float = 1.0


TONES = {
    "night": Tone((10, 8, 34), (1, 1, 1.02), (255, 250, 240), 1.12, 1.06),
    "evening": Tone((16, 8, 30), (1.03, 1.0, 0.98), (255, 246, 230), 1.1, 1.05),
    "day": Tone((14, 14, 30), (1.01, 1.01, 1.0), (255, 252, 244), 1.06, 1.03),
    "dusk": Tone((18, 8, 36), (1.03, 0.98, 1.02), (255, 240, 226), 1.12, 1.06),
    "dawn": Tone((12, 12, 36), (1.0, 1.0, 1.03), (255, 246, 240), 1.06, 1.04),
    "library": Tone((14, 10, 26), (1.03, 1.0, 0.97), (255, 246, 226), 1.08, 1.05),
    "facility": Tone((8, 10, 34), (1.02, 1.0, 1.02), (255, 252, 242), 1.1, 1.08),
    "expo": Tone((10, 6, 34), (1.02, 1.0, 1.02), (255, 250, 244), 1.12, 1.07),
    "reef": Tone((4, 16, 40), (1, 1.02, 1.04), (255, 252, 244), 1.16, 1.05),
    "paper": Tone((30, 16, 10), (1.01, 1.0, 0.98), (255, 250, 236), 1.04, 1.04),
    "core": Tone((26, 4, 40), (1.04, 0.98, 1.04), (255, 246, 250), 1.16, 1.06),
}
"""By the ``lut`` property of a map."""

_WEIGHTS = np.array([0.3, 0.55, 0.15])
_SHADOW = 0.7
"""Share of a tone's shadow colour that black takes."""


@lru_cache(maxsize=16)
def colour_table(tone: Tone) -> npt.NDArray[np.uint32]:
    """32³ packed colours for five bits of each channel.

    Built at the floor of each bucket (247 is the largest value), because the three low bits of the source are added
    back: without that, dark gradients show contours. For the same reason every curve here has slope one at black: a
    table that rises by less than a bucket from one entry to the next makes a saw of the bits that are added.
    """
    levels = (np.arange(32) + 0.5) / 32
    c = np.stack(np.meshgrid(levels, levels, levels, indexing="ij"), -1)
    grey = (c * _WEIGHTS).sum(-1, keepdims=True)
    c = np.clip(grey + (c - grey) * tone.saturation, 0, 1)
    c = np.clip(c + (tone.contrast - 1) * 11 * c * c * (1 - c) * (c - 0.5), 0, 1)
    grey = np.clip((c * _WEIGHTS).sum(-1, keepdims=True), 0, 1)
    dark, bright = (1 - grey) ** 3, grey**2
    c = c * np.array(tone.middle) + dark * np.array(tone.shadow) * _SHADOW / 255 * (1 - c * c)
    c = c * (1 - bright * 0.5) + c * (bright * 0.5) * np.array(tone.light) / 255
    packed = np.clip(c * 255 - 4, 0, 247).astype(np.uint32)
    table: npt.NDArray[np.uint32] = ((packed[..., 0] << 16) | (packed[..., 1] << 8) | packed[..., 2]).reshape(-1)
    return table


class Grade:
    """Applies a colour table in place."""

    def __init__(self, tone: Tone, width: int, height: int) -> None:
        """Make the scratch arrays for frames of this size."""
        self.tone = tone
        self._a = np.empty((height, width), np.uint32)
        self._b = np.empty((height, width), np.uint32)

    def apply(self, surface: pygame.Surface) -> None:
        """Recolour an opaque surface."""
        table, a, b = colour_table(self.tone), self._a, self._b
        pixels = pygame.surfarray.pixels2d(surface).view(np.uint32).T  # transposed: C order, so no copies
        np.right_shift(pixels, 9, a)
        np.bitwise_and(a, 0x7C00, a)
        np.right_shift(pixels, 6, b)
        np.bitwise_and(b, 0x3E0, b)
        np.bitwise_or(a, b, a)
        np.right_shift(pixels, 3, b)
        np.bitwise_and(b, 0x1F, b)
        np.bitwise_or(a, b, a)
        np.take(table, a, out=b, mode="clip")
        np.bitwise_and(pixels, 0x070707, pixels)
        np.add(pixels, b, pixels)


@lru_cache(maxsize=16)
def vignette(width: int, height: int, amount: float, tint: tuple[float, float, float] = (1, 1, 1.04)) -> pygame.Surface:
    """Darkness towards the corners, to be multiplied; dithered so that it shows no rings."""
    xs, ys = np.meshgrid(np.linspace(-1, 1, width), np.linspace(-1, 1, height), indexing="ij")
    shade = 1 - amount * np.clip((xs * xs * 0.8 + ys * ys * 0.9) - 0.35, 0, 1.4)
    rgb = np.clip(shade[..., None] * np.array(tint), 0, 1) * 255
    return from_rgb(rgb + bayer(width, height)[..., None] - 0.5)
