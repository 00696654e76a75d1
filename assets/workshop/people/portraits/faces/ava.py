"""Ava: a loose bun, a teal cardigan, gold at the ears, and often a headset that is listening to somebody else."""

from __future__ import annotations

import pygame

from ..anatomy import face, finish, neck
from ..backdrops import Backdrop
from ..canvas import Portrait, moved, pts
from ..expressions import EXPRESSIONS
from ..features import Face
from ..view import View

HAIR = ("b0", "b1", "b2", "b3", "b4")
CARDIGAN = ("c0", "c1", "c2", "c3")
FACE = Face("f", ("b2", "b4"), "b0", "b1")

EAR_CUP = """
..iiiiii..
.iIIIIIIi.
iIJJJJIIIi
iIJccccIIi
iIJcCCcIIi
iIJcCCcIIi
iIIccccIIi
iIIIIIIIIi
.iIIIIIIi.
..iiiiii..
"""


def clothes(portrait: Portrait, view: View) -> None:
    """Cardigan, shirt, and a thin chain."""
    body = portrait.shape(
        view.chest(pts("6,82 9,73 18,68 30,64 40,67 51,64 62,68 71,73 75,82"), 1), CARDIGAN, 12, gain=0.95, lift=0.05
    )
    shirt = view.chest(pts("31,64 36,82 47,82 51,64 41,70"), 3)
    portrait.shape(shirt, ("i5", "i6", "i7"), 6, smooth=False, within=body)
    neck(portrait, view)
    for seam, colour in (
        ("29,65 33,75 35,82", "c0"),
        ("53,65 50,74 48,82", "c0"),
        ("28,66 32,75 34,82", "c3"),
        ("14,74 17,82", "c0"),
        ("66,74 64,82", "c0"),
        ("34,66 38,76 41,81", "y1"),
        ("50,66 46,75 43,81", "y0"),
    ):
        portrait.line(moved(pts(seam), 3 if view.turned else 0), colour)


def headset(portrait: Portrait, view: View) -> None:
    """A band over the hair, a cup on the ear, a microphone before the mouth."""
    band = "26,40 23,30 25,20 32,13 42,11" if view.turned else "21,40 19,29 22,18 30,11 41,9 52,12 60,20 63,30 61,40"
    for dx, dy, colour in ((-1, 0, "i1"), (0, 0, "i6"), (1, 1, "i4"), (2, 2, "i1")):
        portrait.line(moved(pts(band), dx, dy), colour)
    x = 18 if view.turned else 15
    portrait.typed(EAR_CUP, {"i": "i0", "I": "i3", "J": "i5", "c": "c3", "C": "c5"}, x, 38)
    arm = pts("5,48 8,54 14,57 19,57")
    for dy, colour in ((1, "i0"), (0, "i4"), (-1, "i0")):
        portrait.line(moved(arm, x, dy), colour)
    portrait.typed(".iiii. iIIIIi iIIIIi .iiii.", {"i": "i0", "I": "i4"}, x + 18, 55)
    portrait.dots("r3", (x + 21, 56))


def draw(view: View, expression: str, column: str) -> pygame.Surface:
    """Ava's portrait."""
    portrait = Portrait()
    wears = EXPRESSIONS[expression].wears
    shift = -9 if view.turned else 0
    bun = portrait.mask(moved(pts("44,12 42,4 50,0 59,2 63,9 59,16 50,17"), shift))
    portrait.hair(bun, HAIR, (52 + shift, 4), 5, 5, cap=6, contrast=0.5, low=0.05, high=0.95)
    portrait.line(moved(pts("46,13 52,10 58,13"), shift), "b0", clip=bun)
    portrait.line(moved(pts("47,6 54,6 60,9"), shift), "b1", clip=bun)
    back = view.back(pts("40,8 26,11 19,22 18,36 20,50 25,58 40,60 56,58 61,48 63,34 60,20 52,11"))
    portrait.shape(back, HAIR[:3], gain=0.5)
    clothes(portrait, view)
    skin = face(portrait, view, "f", fringe=32)
    if not view.turned:
        lobe = portrait.mask(pts("23,37 21,40 23,45 25,45 25,38"))
        portrait.flat(lobe, "s2")
        portrait.edge(lobe, "s1", "l")
        portrait.dots("y2", (23, 46), (23, 47))
    FACE.all(portrait, view, skin, expression, column)
    if view.turned:
        left = portrait.mask(pts("43,12 32,12 23,18 18,29 17,42 19,52 24,57 26,50 27,42 29,35 33,29 40,23 46,17"))
        right = portrait.mask(pts("41,12 49,11 56,15 61,22 62,31 62,40 61,45 59,40 58,33 55,29 50,27 46,22"))
    else:
        left = portrait.mask(pts("36,13 28,14 21,22 19,34 20,46 22,52 24,46 24,38 27,32 33,25 38,18"))
        right = portrait.mask(pts("34,13 42,11 53,15 61,24 63,36 62,46 59,53 58,46 58,38 55,33 48,30 41,25 36,19"))
    crown_x = 42 if view.turned else 36
    portrait.hair(right, HAIR, (crown_x - 2, 12), 3, 8, gloss=((20, 4),), cap=7, contrast=0.42, low=0.05, high=0.95)
    portrait.edge(right, "b0", "d")
    portrait.hair(left, HAIR, (crown_x, 10), 9, 8, gloss=((18, 4),), cap=7, contrast=0.42, low=0.0, high=0.9)
    portrait.edge(left, "b0", "dr")
    if view.turned:
        portrait.dots("y2", (25, 50), (25, 51))
        portrait.line(pts("27,46 29,53 28,58"), "b2")
    else:
        portrait.line(pts("24,50 25,56 23,60"), "b2")
        portrait.line(pts("59,50 58,57 60,60"), "b1")
    portrait.line(pts("38,12 30,6 27,7"), "b2")
    if "strands" in wears:
        for strand in ("45,18 50,26 48,32", "36,22 39,30 36,36", "42,20 44,27 43,30"):
            portrait.line(pts(strand), "b2")
        for tuft in ("20,38 15,42 20,45", "27,20 20,17 24,25"):
            mask = portrait.mask(pts(tuft), False)
            portrait.hair(mask, HAIR, (40, 20), 13, 8, cap=4, contrast=0.4, low=0.0, high=0.95)
    if "headset" in wears:
        headset(portrait, view)
    return finish(portrait, "c4", Backdrop("b2", "b0", "y2", 4), "b0", 0.75)
