"""Davey Tolliver: asleep in pod 0117 under a halo and a cold lid, or, later, half awake on the same pillow."""

from __future__ import annotations

import numpy as np
import pygame

from ....pixels import canvas, gradient, rect, typed
from ..anatomy import SKINS, face, neck
from ..canvas import SIZE, XX, YY, Portrait, pts
from ..features import Face
from ..view import View

HAIR = ("i0", "i1", "i2", "i3", "i4")
SKIN = SKINS["pale"]
FACE = Face("m", ("c1", "c3"), "i1", "i1", SKIN, lips=("#9a7a94", "#c4a8b8"), big_nose=True)

NUMBER = """
.##....#...#..####
#..#..##..##.....#
#..#...#...#....#.
#..#...#...#....#.
#..#...#...#...#..
#..#...#...#...#..
.##....#...#...#..
"""
AWAKE = ("opening", "blank", "smile")
"""Looks without halo and lid."""


def halo(portrait: Portrait, listening: bool) -> None:
    """The band on the brow; it brightens when the dream has something to say."""
    band = portrait.mask(pts("17,29 28,21 44,18 57,21 65,28 65,31 57,25 44,22 28,25 17,33"))
    portrait.ramp(band, (XX - 17) / 48, ("c2", "c3", "c4", "c5", "c3"))
    for x, y in ((24, 25), (36, 21), (49, 20), (60, 25)):
        portrait.dots("w", (x, y))
        portrait.dots("c5", (x + 1, y), (x, y + 1))
    if listening:
        portrait.blend(band, "w", 0.35)


def lid(portrait: Portrait) -> None:
    """Reflections on the glass over him."""
    for x, width in ((10, 5), (18, 2), (60, 3)):
        portrait.blend((np.abs(XX - YY * 0.45 - x + 4) < width / 2) & portrait.solid, "c5", 0.22)


def draw(view: View, expression: str, column: str) -> pygame.Surface:
    """Davey's portrait."""
    portrait = Portrait(key=(0.1, -0.9, 0.45))
    asleep = expression not in AWAKE
    portrait.shape(
        pts("6,20 20,10 44,6 66,11 76,22 77,48 70,62 40,68 12,62 5,46"), ("c1", "c2", "#8fcfd0", "c5"), 12, 4, lift=0.02
    )
    back = portrait.mask(pts("40,7 26,10 17,20 15,34 18,44 26,46 54,46 62,42 65,32 62,18 54,10"))
    portrait.hair(back, HAIR, (41, 8), 5, 9, contrast=0.45, low=0.05, high=1.1)
    gown = pts("4,82 8,74 20,69 32,65 42,69 53,65 64,69 74,74 78,82")
    portrait.shape(gown, ("i4", "i5", "i6", "i7"), 12, lift=0.05)
    neck(portrait, view, SKIN, (35, 49), (52, 64), 60)
    skin = face(portrait, view, "m", SKIN, 28)
    stubble = portrait.mask(pts("26,45 29,54 37,60 45,62 51,60 56,52 58,45 54,51 47,51 40,51 32,50")) & skin
    portrait.blend(stubble, "i2", 0.34)
    FACE.nose(portrait, view)
    FACE.eyes_and_mouth(portrait, view, expression, "base" if asleep else column)
    portrait.dots(SKIN[1], (33, 43), (34, 43), (35, 44), (36, 43), (52, 43), (53, 43))
    portrait.line(pts("37,48 35,52"), SKIN[2])
    fringe = portrait.mask(
        pts(
            "42,8 30,9 21,16 16,28 15,42 18,50 22,44 23,36 27,40 29,31 35,35 38,26 45,32 48,25 53,31 56,26 60,36 62,46 "
            "66,40 66,28 62,17 54,10"
        ),
        False,
    )
    portrait.hair(fringe, HAIR, (42, 8), 17, 7, gloss=((15, 4),), cap=8, contrast=0.45, low=0.0, high=0.95)
    portrait.edge(fringe, "b0", "d")
    if asleep:
        halo(portrait, column.startswith("talk"))
    portrait.outline("c1")
    portrait.blend(portrait.solid, "c3", 0.07)
    if asleep:
        lid(portrait)
    surface = canvas(SIZE, SIZE)
    gradient(surface, (0, 0, SIZE, SIZE), "c1", "c0", steps=7)
    surface.blit(portrait.surface(), (0, 0))
    rect(surface, "c0", 53, 68, 25, 11)
    rect(surface, "c3", 53, 68, 25, 1)
    typed(NUMBER, {"#": "c5"}, surface, 56, 71)
    return surface
