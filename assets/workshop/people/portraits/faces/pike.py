"""Sunniva Pike, Ellis's voice to the press: a sleek blond bob, a white jacket, a smile that is a schedule."""

from __future__ import annotations

import pygame

from ..anatomy import SKINS, face, finish, neck
from ..backdrops import Backdrop
from ..canvas import Portrait, pts
from ..features import Face
from ..view import View

HAIR = ("b2", "b3", "b4", "b5", "b6")
JACKET = ("i5", "i6", "i7", "w")
SKIN = SKINS["rosy"]
FACE = Face("f", ("u1", "u3"), "b0", "b3", SKIN, lips=("r1", "r2"))


def draw(view: View, expression: str, column: str) -> pygame.Surface:
    """Pike's portrait."""
    portrait = Portrait()
    back = portrait.mask(pts("40,8 27,10 18,19 15,33 16,47 21,55 30,58 52,58 60,55 65,46 64,30 60,17 51,10"))
    portrait.hair(back, HAIR[:4], (40, 6), 4, 12, cap=10, contrast=0.25, low=0.1, high=1.3)
    body = portrait.shape(pts("5,82 9,72 19,66 31,63 42,67 53,63 65,66 74,72 78,82"), JACKET, 12, lift=0.02)
    portrait.shape(pts("33,64 41,82 48,82 54,64 44,71"), ("m1", "m2", "m3"), 6, smooth=False, within=body)
    neck(portrait, view, SKIN, (35, 49), (50, 62))
    for lapel, colour in (("32,62 24,68 30,71 29,75 40,82 36,71", "w"), ("54,62 62,68 56,71 57,75 48,82 51,71", "i6")):
        mask = portrait.mask(pts(lapel), False)
        portrait.flat(mask, colour)
        portrait.edge(mask, "i4", "dr")
    portrait.typed(".c. cCc .c.", {"c": "c3", "C": "c5"}, 24, 71)
    skin = face(portrait, view, "f", SKIN, 31)
    FACE.all(portrait, view, skin, expression, column)
    portrait.dots("y2", (26, 48), (26, 49))
    left = portrait.mask(pts("50,10 36,9 24,15 17,26 14,38 14,50 18,57 24,57 27,52 26,43 27,35 33,28 42,23 50,18"))
    right = portrait.mask(pts("47,10 55,13 61,20 64,30 65,42 64,52 60,56 58,50 60,42 59,35 56,28 51,23 48,18"))
    portrait.hair(right, HAIR, (48, 9), 13, 14, gloss=((16, 4), (30, 3)), cap=7, contrast=0.22, low=0.05)
    portrait.hair(left, HAIR, (50, 8), 29, 14, gloss=((18, 4), (34, 3)), cap=7, contrast=0.22, low=0.0, high=0.95)
    portrait.edge(left, "b1", "dr")
    portrait.edge(right, "b1", "d")
    return finish(portrait, "m4", Backdrop("m2", "m0", "m5", 53, "stage"), "b0", 0.7)
