"""Patterns of wall faces: 48 px wide (they repeat), as high as the wall, cut into tiles by `walls.wall_faces`."""

from __future__ import annotations

import numpy as np
import pygame

from .art import blank
from .palette import Colour, mix
from .pixels import canvas, gradient, rect

Face = tuple[pygame.Surface, "pygame.Surface | None"]
"""Albedo and emissive twin of a face."""


def wallpaper(
    w: int = 48, h: int = 64, c: tuple[Colour, Colour] = ("i3", "i4"), accent: Colour = "i5"
) -> pygame.Surface:
    """Striped paper with a small flower, above a wainscot and a skirting board."""
    albedo = canvas(w, h)
    gradient(albedo, (0, 0, w, h), mix(c[0], c[1], 0.2), c[1], steps=8)
    for x in range(0, w, 12):
        rect(albedo, mix(c[0], c[1], 0.45), x, 0, 5, h)
        rect(albedo, mix(c[1], accent, 0.22), x + 5, 0, 1, h)
    for j, y in enumerate(range(5, h - 12, 10)):
        for x in range(j % 2 * 12 + 2, w, 24):
            rect(albedo, mix(c[1], accent, 0.55), x, y)
            rect(albedo, mix(c[1], accent, 0.35), x - 1, y + 1, 3, 1)
            rect(albedo, mix(c[1], accent, 0.55), x, y + 2)
    y = h - 14
    rect(albedo, "i6", 0, y - 1, w, 1)
    rect(albedo, "i5", 0, y, w, 2)
    rect(albedo, "i2", 0, y + 2, w, 1)
    for x in range(0, w, 16):
        rect(albedo, mix("i4", "i5", 0.35), x, y + 3, 16, 11)
        rect(albedo, mix("i4", "i5", 0.7), x + 2, y + 4, 12, 1)
        rect(albedo, mix("i3", "i4", 0.4), x + 2, y + 4, 1, 6)
        rect(albedo, mix("i3", "i4", 0.3), x + 15, y + 3, 1, 8)
    rect(albedo, "i5", 0, h - 4, w, 1)
    rect(albedo, "i3", 0, h - 3, w, 2)
    rect(albedo, "i1", 0, h - 1, w, 1)
    return albedo


def library_panelling() -> pygame.Surface:
    """Green paper with gilt lozenges above oak panels."""
    w, h = (48, 64)
    albedo = canvas(w, h)
    gradient(albedo, (0, 0, w, 40), mix("g0", "g1", 0.25), mix("g1", "g2", 0.22), steps=7)
    for j, y in enumerate(range(4, 36, 8)):
        for x in range(j % 2 * 8, w, 16):
            c = mix("g1", "y1", 0.34)
            rect(albedo, c, x + 3, y, 2, 1)
            rect(albedo, c, x + 2, y + 1, 1, 2)
            rect(albedo, c, x + 5, y + 1, 1, 2)
            rect(albedo, c, x + 3, y + 3, 2, 1)
            rect(albedo, mix("g1", "y2", 0.5), x + 3, y + 1, 2, 2)
    rect(albedo, "y0", 0, 1, w, 1)
    rect(albedo, "b3", 0, 2, w, 1)
    rect(albedo, "b1", 0, 0, w, 1)
    y = 38
    rect(albedo, "b0", 0, y - 1, w, 1)
    rect(albedo, "b5", 0, y, w, 1)
    rect(albedo, "b4", 0, y + 1, w, 2)
    rect(albedo, "b1", 0, y + 3, w, 1)
    rect(albedo, "b3", 0, y + 4, w, 17)
    for x in range(0, w, 24):
        rect(albedo, "b1", x + 3, y + 6, 18, 13)
        rect(albedo, "b2", x + 4, y + 7, 17, 12)
        rect(albedo, mix("b3", "b4", 0.25), x + 5, y + 8, 14, 9)
        rect(albedo, "b4", x + 4, y + 18, 17, 1)
        rect(albedo, "b4", x + 20, y + 7, 1, 12)
        rect(albedo, "b2", x, y + 4, 1, 17)
        rect(albedo, "b4", x + 1, y + 4, 1, 17)
        for k in (10, 13):
            rect(albedo, "b2", x + 7, y + k, 9, 1)
    rect(albedo, "b4", 0, h - 5, w, 1)
    rect(albedo, "b2", 0, h - 4, w, 3)
    rect(albedo, "b0", 0, h - 1, w, 1)
    return albedo


def lab_panels(w: int = 48, h: int = 48) -> tuple[pygame.Surface, pygame.Surface]:
    """Steel panels with a strip of cyan light near the floor."""
    albedo, emissive = blank(w, h)
    gradient(albedo, (0, 0, w, h), "i2", "i4", steps=6)
    for x in range(0, w, 48):
        rect(albedo, "i1", x, 0, 1, h)
        rect(albedo, "i5", x + 1, 0, 1, h)
        rect(albedo, mix("i3", "i4", 0.6), x + 4, 8, 41, h - 24)
        rect(albedo, "i5", x + 4, 8, 41, 1)
        rect(albedo, "i2", x + 4, h - 17, 41, 1)
        rect(albedo, "i2", x + 44, 8, 1, h - 24)
        for k in range(4):
            rect(albedo, "i1", x + 34, 12 + k * 3, 8, 1)
        rect(albedo, "i6", x + 6, 10, 1, 1)
        rect(albedo, "i6", x + 42, 10, 1, 1)
    rect(albedo, "i6", 0, h - 13, w, 1)
    rect(albedo, "i3", 0, h - 12, w, 12)
    rect(albedo, "i1", 0, h - 2, w, 2)
    rect(albedo, "i4", 0, h - 11, w, 1)
    rect(albedo, "c3", 0, h - 8, w, 2)
    rect(emissive, "c2", 0, h - 8, w, 2)
    rect(emissive, "c3", 0, h - 8, w, 1)
    for x in range(0, w, 48):
        rect(albedo, "i2", x, h - 9, 3, 4)
        rect(emissive, (0, 0, 0), x, h - 9, 3, 4)
    return (albedo, emissive)


def facility_panels(style: str) -> tuple[pygame.Surface, pygame.Surface]:
    """The facility's wall: `pods` is plain, `core` is darker, ribbed, and lit magenta."""
    albedo, emissive = lab_panels(48, 48)
    if style == "core":
        a = pygame.surfarray.pixels3d(albedo).astype(int)
        n = np.stack([a[..., 0] * 1.02, a[..., 1] * 0.8, a[..., 2] * 0.98], -1)
        p = pygame.surfarray.pixels3d(albedo)
        p[...] = np.clip(n, 0, 255).astype(np.uint8)
        del p
        for x in range(0, 48, 8):
            rect(albedo, "i1", x + 3, 12, 2, 14)
            rect(albedo, "i4", x + 5, 12, 1, 14)
        rect(albedo, "m3", 0, 40, 48, 2)
        rect(emissive, "m1", 0, 40, 48, 2)
        rect(emissive, "m2", 0, 40, 48, 1)
        rect(albedo, "i2", 0, 39, 3, 4)
        rect(emissive, (0, 0, 0), 0, 39, 3, 4)
    return (albedo, emissive)


def stairwell_plaster() -> pygame.Surface:
    """Cream plaster above a green oil-paint dado with a line between, scuffed at the height of prams."""
    w, h = 48, 64
    albedo = canvas(w, h)
    gradient(albedo, (0, 0, w, 34), mix("b5", "i5", 0.45), mix("b6", "i5", 0.35), steps=6)
    for x, y, length in ((5, 8, 9), (30, 14, 7), (18, 24, 11), (38, 27, 6)):
        rect(albedo, mix("b5", "i4", 0.5), x, y, length, 1)
    rect(albedo, "b3", 0, 33, w, 1)
    gradient(albedo, (0, 34, w, 26), mix("g1", "c2", 0.35), mix("g1", "c1", 0.4), steps=5)
    rect(albedo, mix("g2", "c3", 0.4), 0, 34, w, 1)
    for x, y, length in ((3, 49, 8), (21, 52, 12), (37, 47, 5)):
        rect(albedo, mix("g1", "i0", 0.4), x, y, length, 1)
    rect(albedo, "i4", 0, h - 4, w, 1)
    rect(albedo, "i2", 0, h - 3, w, 3)
    return albedo


def kitchen_tiles() -> pygame.Surface:
    """Yellow paint above white wall tiles, one of which does not match."""
    w, h = 48, 64
    albedo = canvas(w, h)
    gradient(albedo, (0, 0, w, 26), mix("b5", "y1", 0.35), mix("b6", "y2", 0.25), steps=6)
    for x in range(0, w, 16):
        rect(albedo, mix("b5", "y1", 0.5), x + 7, 0, 1, 26)
    rect(albedo, "c2", 0, 26, w, 2)
    rect(albedo, "c4", 0, 26, w, 1)
    for row, y in enumerate(range(28, 60, 8)):
        for x in range(0, w, 8):
            odd = row == 2 and x == 24
            rect(albedo, mix("u3", "i6", 0.5) if odd else "i7", x, y, 8, 8)
            rect(albedo, "w", x, y, 7, 1)
            rect(albedo, "i5", x + 7, y, 1, 8)
            rect(albedo, "i5", x, y + 7, 8, 1)
    rect(albedo, "i5", 0, h - 4, w, 1)
    rect(albedo, "i3", 0, h - 3, w, 3)
    return albedo


def bricks(w: int = 48, h: int = 64, tones: tuple[Colour, Colour, Colour] = ("r0", "b2", "b3")) -> pygame.Surface:
    """A house front: courses of brick, a stone band, a plinth."""
    joint, dark, light = mix(tones[0], "i1", 0.4), tones[1], tones[2]
    albedo = canvas(w, h, joint)
    for row, y in enumerate(range(0, h - 10, 4)):
        for column, x in enumerate(range(-(row % 2) * 4, w, 8)):
            share = ((column * 7 + row * 5) % 9) / 9
            tone = mix(dark, light, share)
            rect(albedo, tone, x, y, 7, 3)
            rect(albedo, mix(tone, "b5", 0.3), x, y, 7, 1)
    rect(albedo, "b5", 0, 16, w, 3)
    rect(albedo, "b6", 0, 16, w, 1)
    rect(albedo, "b1", 0, 19, w, 1)
    gradient(albedo, (0, h - 10, w, 10), "i4", "i3", steps=3)
    rect(albedo, "i6", 0, h - 10, w, 1)
    rect(albedo, "i2", 23, h - 9, 1, 9)
    rect(albedo, "i1", 0, h - 1, w, 1)
    return albedo


def exhibition_wall(w: int = 48, h: int = 64) -> tuple[pygame.Surface, pygame.Surface]:
    """The hall of the Expo: black steel, violet cloth, a line of magenta light."""
    albedo, emissive = blank(w, h)
    gradient(albedo, (0, 0, w, h), "i1", "m0", steps=6)
    for x in range(0, w, 12):
        rect(albedo, mix("m0", "m1", 0.55), x, 8, 5, h - 20)
        rect(albedo, mix("m0", "m1", 0.9), x + 1, 8, 1, h - 20)
        rect(albedo, "i1", x + 8, 8, 1, h - 20)
    rect(albedo, "i3", 0, 0, w, 8)
    for x in range(0, w, 8):
        rect(albedo, "i5", x, 1, 1, 6)
        rect(albedo, "i1", x + 2, 2, 4, 4)
    rect(albedo, "i6", 0, 0, w, 1)
    rect(albedo, "i4", 0, h - 12, w, 12)
    rect(albedo, "i6", 0, h - 12, w, 1)
    rect(albedo, "m3", 0, h - 7, w, 2)
    rect(emissive, "m2", 0, h - 7, w, 2)
    rect(emissive, "m3", 0, h - 7, w, 1)
    rect(albedo, "i1", 0, h - 2, w, 2)
    return albedo, emissive


def office_panelling(w: int = 48, h: int = 48) -> pygame.Surface:
    """Walnut panels with a brass line: money that would rather be called taste."""
    albedo = canvas(w, h)
    gradient(albedo, (0, 0, w, h), "b3", "b2", steps=5)
    for x in range(0, w, 24):
        rect(albedo, "b1", x + 2, 5, 20, h - 18)
        rect(albedo, mix("b2", "b3", 0.6), x + 3, 6, 19, h - 19)
        rect(albedo, mix("b3", "b4", 0.5), x + 4, 7, 16, h - 22)
        rect(albedo, "b4", x + 3, h - 13, 19, 1)
        for k in range(3):
            rect(albedo, mix("b3", "b2", 0.4), x + 7 + k * 5, 9 + k * 3, 1, h - 28)
    rect(albedo, "b5", 0, 0, w, 1)
    rect(albedo, "y1", 0, h - 10, w, 1)
    rect(albedo, "b1", 0, h - 9, w, 9)
    rect(albedo, "b3", 0, h - 8, w, 1)
    rect(albedo, "b0", 0, h - 1, w, 1)
    return albedo
