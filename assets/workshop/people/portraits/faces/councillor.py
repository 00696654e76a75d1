"""Councillor Hask: slick hair, a small moustache, a plum suit, the chain of office, and a lanyard for life."""

from __future__ import annotations

import pygame

from ..anatomy import SKINS, ear, face, finish, neck
from ..backdrops import Backdrop
from ..canvas import Portrait, pts
from ..features import Face
from ..view import View

HAIR = ("i0", "b0", "b1", "b2", "b3")
SUIT = ("i0", "m0", "m1", "#7a4a9a")
SKIN = SKINS["tan"]
FACE = Face("m", ("b1", "b3"), "i0", "b0", SKIN, lips=("s1", "s2"), dy=1, mouth_dy=3, big_nose=True)


def suit(portrait: Portrait, view: View) -> None:
    """Suit, tie, chain of office, lanyard."""
    body = portrait.shape(pts("0,82 3,71 15,65 30,62 42,66 55,62 69,65 78,71 80,82"), SUIT, 12, lift=0.03)
    portrait.shape(pts("33,63 40,82 49,82 54,63 44,70"), ("i5", "i7", "w"), 6, smooth=False, within=body)
    neck(portrait, view, SKIN, (32, 52), (50, 62), 64)
    tie = portrait.shape(pts("41,69 47,69 46,73 50,82 39,82 42,73"), ("y0", "y1", "y2"), 4, 1, smooth=False)
    portrait.edge(tie, "b2", "d")
    for lapel, colour in (
        ("31,62 22,69 29,72 28,76 38,82 35,72", "#7a4a9a"),
        ("55,62 64,69 57,72 58,76 49,82 52,72", "m1"),
    ):
        mask = portrait.mask(pts(lapel), False)
        portrait.flat(mask, colour)
        portrait.edge(mask, "m0", "dr")
    for i, (x, y) in enumerate(
        ((20, 67), (17, 70), (15, 73), (14, 76), (14, 79), (66, 67), (69, 70), (71, 73), (72, 76), (72, 79))
    ):
        portrait.typed("oY YO", {"o": "y0", "Y": "y2", "O": "y1"}, x, y + i % 2)
    portrait.line(pts("30,66 25,74 24,82"), "c3", False)
    portrait.line(pts("31,66 26,74 25,82"), "c2", False)


def draw(view: View, expression: str, column: str) -> pygame.Surface:
    """The councillor's portrait."""
    portrait = Portrait()
    suit(portrait, view)
    back = portrait.mask(pts("36,9 26,12 20,22 19,34 22,44 30,44 44,20"))
    portrait.hair(back, HAIR, (46, 12), 5, 12, cap=8, contrast=0.4, high=1.1)
    skin = face(portrait, view, "w", SKIN, 27)
    ear(portrait, view, SKIN, 41)
    FACE.all(portrait, view, skin, expression, column)
    portrait.line(pts("37,51 35,55"), SKIN[1], False)
    portrait.line(pts("35,60 43,63 51,62"), SKIN[1])
    moustache = pts("49,51 45,51 41,53 40,55 45,54 49,53 54,54 57,55 56,52 53,51")
    portrait.edge(portrait.shape(moustache, HAIR[:4], 3, 1, lift=0.1), "i0", "d")
    hair = portrait.mask(
        pts("25,35 23,27 22,20 27,11 36,7 47,6 57,10 62,18 61,28 59,32 58,25 53,20 46,18 39,19 32,16 29,24 27,30")
    )
    portrait.hair(hair, HAIR, (32, 12), 13, 12, gloss=((14, 3), (24, 3)), cap=7, contrast=0.3, low=0.0, high=0.95)
    portrait.edge(hair, "i0", "d")
    portrait.line(pts("32,16 36,11 44,8"), "i0", clip=hair)
    return finish(portrait, "m4", Backdrop("m1", "i0", "y2", 17, "stage"), "i0", 0.7)
