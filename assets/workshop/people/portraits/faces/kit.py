"""Kit: spiky black hair with a teal streak, a magenta top, the city behind him."""

from __future__ import annotations

import pygame

from ..anatomy import SKINS, ear, face, finish, neck
from ..backdrops import Backdrop
from ..canvas import Portrait, moved, pts
from ..features import Face
from ..view import View

HAIR = ("i0", "i1", "i2", "i3", "i4")
SKIN = SKINS["tan"]
FACE = Face("c", ("b1", "b3"), "i0", "i0", SKIN)


def draw(view: View, expression: str, column: str) -> pygame.Surface:
    """Kit's portrait."""
    portrait = Portrait()
    portrait.shape(pts("9,82 12,75 22,70 32,67 42,70 51,67 61,70 69,75 72,82"), ("m1", "m2", "m3", "m4"), lift=0.05)
    collar = portrait.mask(pts("30,66 27,72 34,78 43,74 52,78 58,72 54,66 43,72"), False)
    portrait.flat(collar, "c2")
    portrait.edge(collar, "c4", "u")
    portrait.edge(collar, "c1", "d")
    portrait.typed("c.c.c ccccc .ccc. ..c..", {"c": "c4"}, 56, 76)
    neck(portrait, view, SKIN, (35, 48), (54, 64), 66)
    back = pts("38,9 25,11 16,22 15,36 18,47 26,50 55,50 61,46 64,34 62,21 54,13")
    portrait.shape(back, HAIR[:3], 8, gain=0.6)
    skin = face(portrait, view, "c", SKIN, 34)
    ear(portrait, view, SKIN, child=True)
    FACE.all(portrait, view, skin, expression, column)
    fringe = portrait.mask(
        pts(
            "40,10 36,1 32,9 24,3 24,12 14,10 18,18 9,20 15,26 9,33 16,36 14,46 20,42 21,49 25,38 28,33 32,40 37,31 "
            "42,37 48,28 54,36 57,30 61,38 64,32 69,31 65,24 71,18 63,17 64,8 56,11 53,3 47,10"
        ),
        False,
    )
    portrait.hair(fringe, HAIR, (43, 14), 23, 7, gloss=((14, 4),), cap=8, contrast=0.5, low=0.0, high=0.95)
    portrait.edge(fringe, "i0", "d")
    FACE.brows(portrait, view, expression)
    for streak in ("46,14 49,22 53,33", "49,13 54,22 57,30", "44,16 45,24 47,29"):
        portrait.line(pts(streak), "c3", clip=fringe)
        portrait.line(moved(pts(streak), -1), "c4", clip=fringe)
    return finish(portrait, "c4", Backdrop("m0", "i0", "m3", 9, "city"), "i0", 0.8)
