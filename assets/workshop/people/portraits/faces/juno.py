"""Juno, five: two bunches, a straight fringe, a gap where a tooth was, and Wet Duck at the edge of the picture."""

from __future__ import annotations

import pygame

from ..anatomy import ear, face, finish, neck
from ..backdrops import Backdrop
from ..canvas import Portrait, pts
from ..expressions import EXPRESSIONS
from ..features import SKIN, Face
from ..view import View

HAIR = ("b1", "b2", "b3", "b4", "b5")
PYJAMAS = ("#8a68b4", "#a98acb", "#d9b3ea", "m5")
PINAFORE = ("r0", "r1", "r2", "r3")
BLOUSE = ("i5", "i6", "i7", "w")
FACE = Face("c", ("u0", "u2"), "b0", "b2")

LEFT_BUNCH = "14,30 7,33 3,42 5,52 11,57 17,52 20,42 20,34"
RIGHT_BUNCH = "66,31 72,33 77,42 75,51 69,56 64,50 62,42 62,34"
SLEPT_ON = "66,33 73,25 79,28 78,38 74,44 68,45 64,42 62,36"
"""The bunch that was slept on stands up."""

DUCK = """
....yYYYy.....
...yYYYYYy....
..yYYYYYYYy...
..yYYeYYYYy...
rryYYYYYYYy...
rRRyYYYYYyo...
..oyyYYYyo....
..yYYYYYyyy..y
.yYYYYYYYYyyyY
.yYYYyyYYYYYYY
.oyYYYYYYYYYyo
"""


def clothes(portrait: Portrait, outfit: str) -> None:
    """Pyjamas with flowers, or a red pinafore over a white blouse."""
    body = pts("13,82 16,76 25,71 34,68 42,71 51,68 60,71 67,76 70,82")
    if outfit == "pyjamas":
        portrait.shape(body, PYJAMAS, lift=0.05)
        return
    portrait.shape(body, BLOUSE, lift=0.05)
    bib = portrait.shape(pts("27,70 31,77 29,84 58,84 56,77 60,70 55,69 52,76 35,76 32,69"), PINAFORE, 6, smooth=False)
    portrait.edge(bib, "r3", "u")
    portrait.typed("yy yy", {"y": "y2"}, 32, 77)
    portrait.typed("yy yy", {"y": "y2"}, 53, 77)


def collar(portrait: Portrait, outfit: str) -> None:
    """What lies on the neck."""
    if outfit == "pyjamas":
        for x, y in ((22, 76), (30, 79), (56, 76), (63, 80)):
            portrait.typed(".y. yYy .y.", {"y": "y1", "Y": "y3"}, x, y)
    portrait.line(pts("34,69 39,75 43,73"), "w")
    portrait.line(pts("52,69 48,75 44,73"), "m4" if outfit == "pyjamas" else "i6")


def draw(view: View, expression: str, column: str, outfit: str = "pinafore") -> pygame.Surface:
    """Juno's portrait; `outfit` is `pinafore` or `pyjamas`."""
    portrait = Portrait()
    wears = EXPRESSIONS[expression].wears
    right = SLEPT_ON if "strands" in wears else RIGHT_BUNCH
    for bunch, crown in ((LEFT_BUNCH, (12, 34)), (right, (70, 34))):
        mask = portrait.mask(pts(bunch))
        portrait.hair(mask, HAIR, crown, 5, 7, cap=6, contrast=0.5, low=0.05, high=0.95)
        portrait.edge(mask, "b1", "d")
    clothes(portrait, outfit)
    neck(portrait, view, SKIN, (36, 47), (54, 65), 67)
    collar(portrait, outfit)
    back = pts("41,11 27,13 19,22 18,36 21,46 27,50 55,50 61,46 64,34 62,21 54,13")
    portrait.shape(back, HAIR[:3], 8, gain=0.5)
    skin = face(portrait, view, "c", SKIN, 36)
    ear(portrait, view, child=True)
    FACE.all(portrait, view, skin, expression, column)
    fringe = portrait.mask(
        pts(
            "42,9 30,10 21,17 17,28 17,40 21,46 23,38 25,33 31,36 33,33 38,36 42,33 47,36 51,33 56,35 58,32 61,38 63,44 "
            "65,34 64,24 59,15 52,10"
        ),
        False,
    )
    portrait.hair(fringe, HAIR, (42, 8), 21, 8, gloss=((15, 4),), cap=8, contrast=0.45, low=0.0, high=0.95)
    portrait.edge(fringe, "b1", "d")
    if "strands" in wears:
        for tuft, crown in (("29,15 24,5 33,9 37,1 40,12", (34, 16)), ("46,12 53,3 54,9 62,6 58,16", (50, 16))):
            mask = portrait.mask(pts(tuft), False)
            portrait.hair(mask, HAIR, crown, 31, 8, cap=5, contrast=0.5, low=0.0, high=0.95)
    if "wet" in wears:  # dried tears
        for x, y in ((33, 49), (34, 51), (34, 53), (55, 48), (55, 50), (54, 52)):
            portrait.dots("c5", (x, y))
    FACE.brows(portrait, view, expression)
    portrait.line(pts("43,9 43,16"), "b2")
    for x, y in ((15, 33), (64, 33)):
        portrait.typed("rRr Rrr rrR", {"r": "r2", "R": "r3"}, x, y)
    portrait.typed(DUCK, {"y": "y1", "Y": "y2", "o": "y0", "e": "i0", "r": "r2", "R": "r3"}, 1, 69)
    return finish(portrait, "m4", Backdrop("m1", "i1", "m4", 6), "b0", 0.7)
