"""Ines, guard, three weeks in the job: a tight pony tail, the cap dead straight, a radio at the collar."""

from __future__ import annotations

import pygame

from ..anatomy import SKINS, ear, face, finish, neck
from ..backdrops import Backdrop
from ..canvas import Portrait, pts
from ..features import Face
from ..view import View
from .uniform import cap, jacket

HAIR = ("i0", "b0", "b1", "b2", "b3")
DARK = ("i0", "i1", "i2", "i3")
SKIN = SKINS["tan"]
FACE = Face("f", ("b1", "b3"), "i0", "b0", SKIN, lips=("r1", "r2"), dy=2)

RADIO = """
i....
i....
iiiii
iIIIi
iIcIi
iIIIi
iiiii
"""


def draw(view: View, expression: str, column: str) -> pygame.Surface:
    """Ines's portrait."""
    portrait = Portrait()
    tail = portrait.mask(pts("22,30 13,34 9,44 10,56 15,64 19,58 19,48 24,42 28,36"))
    portrait.hair(tail, HAIR, (24, 30), 11, 9, gloss=((16, 5),), cap=6, contrast=0.5, low=0.0, high=0.95)
    portrait.edge(tail, "i0", "d")
    portrait.typed("ccc CcC", {"c": "c2", "C": "c4"}, 20, 32)
    neck(portrait, view, SKIN, (35, 49), (50, 62))
    jacket(portrait, "6,82 9,73 19,67 31,64 42,67 53,64 64,67 73,73 77,82", DARK, ("i4", "i2"), ("c2", "c4"))
    portrait.typed(RADIO, {"i": "i0", "I": "i3", "c": "r2"}, 17, 66)
    back = portrait.mask(pts("27,20 20,28 20,40 24,46 31,44 33,28"))
    portrait.hair(back, HAIR, (30, 20), 5, 11, cap=6, contrast=0.4, low=0.0)
    skin = face(portrait, view, "f", SKIN, 36)
    ear(portrait, view, SKIN, 42)
    FACE.all(portrait, view, skin, expression, column)
    cap(portrait, skin, ("i1", "i2", "i3", "i4"), {"y": "c2", "Y": "c4", "w": "c5"}, SKIN[1])
    FACE.brows(portrait, view, expression)
    return finish(portrait, "c4", Backdrop("c2", "c0", "c4", 31), "i0", 0.7, "c3")
