"""Mr Abernathy, 81: a bald crown, white tufts and moustache, a red bow tie, shelves behind him."""

from __future__ import annotations

import pygame

from ..anatomy import SKINS, ear, face, finish, neck, shade_face
from ..backdrops import Backdrop
from ..canvas import Portrait, pts
from ..features import Face
from ..view import View

HAIR = ("i4", "i5", "i6", "i7", "w")
SKIN = SKINS["old"]
FACE = Face("m", ("u0", "u3"), "i2", "i7", SKIN, lips=("s1", "s2"), dy=2, mouth_dy=2, big_nose=True)


def clothes(portrait: Portrait, view: View) -> None:
    """Jacket, waistcoat, bow tie."""
    body = portrait.shape(
        pts("6,82 10,75 20,70 31,66 42,70 53,66 64,70 72,75 76,82"), ("b0", "b1", "b2", "b3"), 12, lift=0.02
    )
    portrait.shape(pts("33,66 40,82 49,82 54,66 44,72"), ("i5", "i7", "w"), 6, smooth=False, within=body)
    neck(portrait, view, SKIN, (35, 50), (52, 65), 64)
    left = portrait.mask(pts("31,68 37,82 44,82 34,66"), False)
    portrait.flat(left, "b3")
    portrait.edge(left, "b4", "l")
    portrait.flat(portrait.mask(pts("56,67 51,82 47,82 53,66"), False), "b2")
    portrait.typed("rr...rr rRr.rrr rRRrRrr rRr.rrd rr...rd", {"r": "r1", "R": "r2", "d": "r0"}, 41, 69)


def lines_of_age(portrait: Portrait) -> None:
    """Brow, eyes, cheeks, chin."""
    for line in ("33,24 41,23 50,24", "35,20 42,19 49,20"):
        portrait.line(pts(line), SKIN[2])
    portrait.line(pts("28,43 25,45"), SKIN[2], False)
    portrait.dots(SKIN[2], (29, 46), (28, 47), (30, 47), (33, 48), (35, 49), (37, 48), (44, 62), (45, 62), (46, 62))
    portrait.line(pts("38,50 36,54 37,57"), SKIN[1])
    portrait.line(pts("57,51 57,55"), SKIN[1])


def draw(view: View, expression: str, column: str) -> pygame.Surface:
    """Mr Abernathy's portrait."""
    portrait = Portrait()
    clothes(portrait, view)
    back = portrait.mask(pts("24,26 16,30 15,40 19,49 27,50 31,40 29,28"))
    portrait.hair(back, HAIR, (28, 24), 5, 8, cap=6, contrast=0.5, low=0.0)
    portrait.edge(back, "i5", "d")
    skin = face(portrait, view, "m", SKIN, 0)
    crown = portrait.mask(pts("25,30 23,22 26,13 34,8 44,6 54,9 60,17 60,28 50,30 35,30"))
    shade_face(portrait, crown | skin, SKIN, centre_x=45, roundness=0.5)
    portrait.edge(skin, SKIN[1], "d")
    portrait.blend(portrait.ellipse(38, 15, 6, 3.4), "w", 0.35)
    portrait.blend(portrait.ellipse(37, 14, 3, 1.6), "w", 0.4)
    ear(portrait, view, SKIN, 43)
    FACE.all(portrait, view, skin, expression, column)
    lines_of_age(portrait)
    moustache = pts("48,50 43,51 40,54 42,55 47,53 50,53 54,54 56,54 54,51")
    portrait.edge(portrait.shape(moustache, HAIR[1:], 3, 1, lift=0.2), "i5", "d")
    tuft = portrait.mask(pts("26,27 19,29 17,36 20,41 24,39 27,34"))
    portrait.hair(tuft, HAIR, (28, 26), 8, 8, cap=5, contrast=0.5, low=0.0)
    portrait.edge(tuft, "i5", "d")
    return finish(portrait, "y2", Backdrop("b2", "b0", "y1", 18, "shelves"), "b0", 0.6)
