"""Hobday, guard, nineteen, first week: ginger, freckled, ears that hold the cap up."""

from __future__ import annotations

import pygame

from ..anatomy import SKINS, ear, face, finish, neck
from ..backdrops import Backdrop
from ..canvas import Portrait, pts
from ..features import Face
from ..view import View
from .uniform import cap, jacket

HAIR = ("b1", "b2", "y0", "y1", "y2")
DARK = ("i0", "i1", "i2", "i3")
SKIN = SKINS["rosy"]
FACE = Face("m", ("g1", "g3"), "b1", "y0", SKIN, lips=("s1", "s2"), dy=2, mouth_dy=1, brow_dy=1)


def draw(view: View, expression: str, column: str) -> pygame.Surface:
    """Hobday's portrait."""
    portrait = Portrait()
    neck(portrait, view, SKIN, (36, 49), (50, 63))
    jacket(portrait, "8,82 11,74 20,69 32,65 42,68 52,65 63,69 71,74 75,82", DARK, ("i4", "i2"), ("c2", "c4"))
    back = portrait.mask(pts("27,24 20,29 20,38 24,44 30,42 33,28"))
    portrait.hair(back, HAIR, (30, 22), 7, 12, cap=6, contrast=0.6, low=0.0)
    skin = face(portrait, view, "f", SKIN, 36)
    lobe = portrait.ellipse(23, 41, 4, 5.4)
    portrait.flat(lobe, SKIN[3])
    portrait.edge(lobe, SKIN[1], "ld")
    ear(portrait, view, SKIN, 41)
    portrait.blend(portrait.ellipse(23, 41, 4, 5.4), "r3", 0.3)
    FACE.all(portrait, view, skin, expression, column)
    for place in ((33, 49), (35, 51), (37, 49), (39, 51), (54, 48), (56, 50), (36, 53), (55, 52)):
        portrait.dots(SKIN[1], place)
    cap(portrait, skin, ("i1", "i2", "i3", "i4"), {"y": "c2", "Y": "c4", "w": "c5"}, SKIN[1])
    for tuft in ("27,32 25,36 27,38", "31,32 30,36", "58,32 60,36 58,38"):
        portrait.line(pts(tuft), "y1", False)
    FACE.brows(portrait, view, expression)
    return finish(portrait, "c4", Backdrop("c1", "i2", "y2", 41), "i0", 0.7, "c3")
