"""Mrs Crake, guard, twenty-two years on her feet: a round face, silver curls, tired eyes that miss nothing."""

from __future__ import annotations

import pygame

from ..anatomy import SKINS, ear, face, finish, neck
from ..backdrops import Backdrop
from ..canvas import Portrait, pts
from ..features import Face
from ..view import View
from .uniform import cap, jacket

HAIR = ("i3", "i4", "i5", "i6", "i7")
DARK = ("i0", "i1", "i2", "i3")
SKIN = SKINS["rosy"]
FACE = Face("f", ("u0", "u1"), "i1", "i4", SKIN, lips=("r1", "#b5504a"), dy=2, mouth_dy=2, big_nose=True)


def draw(view: View, expression: str, column: str) -> pygame.Surface:
    """Mrs Crake's portrait."""
    portrait = Portrait()
    neck(portrait, view, SKIN, (32, 52), (52, 63), 66)
    jacket(portrait, "1,82 4,73 15,67 30,64 42,68 55,64 69,67 77,73 80,82", DARK, ("i4", "i2"), ("c2", "c4"))
    for x, y, radius in ((22, 34, 5), (18, 40, 5), (20, 46, 5), (25, 49, 4)):
        curl = portrait.ellipse(x, y, radius, radius)
        portrait.hair(curl, HAIR, (x, y), x + y, 4, cap=4, contrast=0.4, low=0.0, high=0.95)
        portrait.edge(curl, "i3", "d")
    skin = face(portrait, view, "w", SKIN, 36)
    FACE.all(portrait, view, skin, expression, column)
    ear(portrait, view, SKIN, 43)
    portrait.dots("y2", (24, 48), (25, 48))
    for line in ("29,47 32,48 36,47", "57,52 57,56", "51,47 54,48 57,46", "27,42 25,44", "27,45 26,47", "33,57 31,54"):
        portrait.line(pts(line), SKIN[2], False)
    for fold in ("38,50 36,54 36,58", "36,61 42,64 50,64"):
        portrait.line(pts(fold), SKIN[1])
    for place in ((33, 46), (34, 46), (35, 46), (53, 45), (54, 45), (44, 50), (45, 51)):
        portrait.dots(SKIN[2], place)
    portrait.typed(".i. iIi .i.", {"i": "i4", "I": "i6"}, 60, 34)
    cap(portrait, skin, ("i1", "i2", "i3", "i4"), {"y": "c2", "Y": "c4", "w": "c5"}, SKIN[1])
    FACE.brows(portrait, view, expression)
    return finish(portrait, "c4", Backdrop("u1", "c0", "r3", 37), "i0", 0.6, "c3")
