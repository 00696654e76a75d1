"""Tomas Wick, nurse of the Pod Hall: cropped hair, scrubs, a name tag; he counts."""

from __future__ import annotations

import pygame

from ..anatomy import SKINS, ear, face, finish, neck
from ..backdrops import Backdrop
from ..canvas import Portrait, pts
from ..features import Face
from ..view import View

HAIR = ("i0", "i1", "i1", "i2", "i3")
SKIN = SKINS["dark"]
FACE = Face("m", ("b0", "b2"), "i0", "i0", SKIN, lips=("s0", "s1"), line="b0", mouth_dy=1, big_nose=True)


def draw(view: View, expression: str, column: str) -> pygame.Surface:
    """Tomas's portrait."""
    portrait = Portrait()
    body = portrait.shape(
        pts("4,82 8,72 19,67 31,64 42,68 54,64 66,67 74,72 78,82"), ("c1", "c2", "c3", "c4"), 12, lift=0.03
    )
    neck(portrait, view, SKIN, (34, 50), (50, 63))
    portrait.flat(portrait.mask(pts("33,64 43,80 55,64 44,70"), False) & body, SKIN[2])
    portrait.line(pts("32,63 43,80 55,63"), "c5", False)
    portrait.line(pts("32,65 43,82 55,65"), "c1", False)
    portrait.typed("wwwwwww wrrrwiw wrrrwww wiiiiiw wwwwwww", {"w": "i7", "r": "r2", "i": "i5"}, 58, 73)
    portrait.line(pts("61,66 61,73"), "y1")
    back = portrait.mask(pts("40,10 27,12 20,22 19,34 22,42 30,42 44,20"))
    portrait.hair(back, HAIR, (42, 8), 5, 12, cap=8, contrast=0.4, high=1.1)
    skin = face(portrait, view, "m", SKIN, 28)
    ear(portrait, view, SKIN)
    stubble = portrait.mask(pts("26,47 30,55 38,60 45,62 52,59 57,50 54,53 47,51 40,52 33,51")) & skin
    portrait.blend(stubble, "i0", 0.28)
    FACE.all(portrait, view, skin, expression, column)
    hair = portrait.mask(
        pts("26,34 25,27 22,33 21,25 24,15 32,9 43,7 54,10 60,17 61,26 60,30 58,25 55,21 48,19 38,19 30,23")
    )
    portrait.hair(hair, HAIR, (44, 8), 7, 18, cap=7, contrast=0.6, low=0.0)
    portrait.edge(hair, "i0", "d")
    return finish(portrait, "c4", Backdrop("c1", "c0", "c4", 5), "i0", 0.8)
