"""Mia: a dark bob, round gold glasses, a green cardigan, shelves behind her."""

from __future__ import annotations

import pygame

from ..anatomy import SKINS, face, finish, neck
from ..backdrops import Backdrop
from ..canvas import XX, YY, Portrait, moved, pts
from ..features import Face
from ..view import View

HAIR = ("i0", "i1", "i2", "i3", "i4")
CARDIGAN = ("g0", "g1", "g2", "g3")
SKIN = SKINS["mid"]
FACE = Face("f", ("b1", "b3"), "i0", "i0", SKIN, lips=("r1", "r2"), dy=1)


def clothes(portrait: Portrait, view: View) -> None:
    """Cardigan over a cream blouse, a pencil on a string."""
    body = portrait.shape(
        view.chest(pts("5,82 9,73 19,68 31,65 41,68 51,65 62,68 71,73 76,82"), 1), CARDIGAN, 12, lift=0.04
    )
    blouse = view.chest(pts("31,65 37,82 46,82 51,65 41,70"), 3)
    portrait.shape(blouse, ("b4", "b5", "b6"), 6, smooth=False, within=body)
    neck(portrait, view, SKIN, (34, 48))
    shift = 3 if view.turned else 0
    for seam, colour in (
        ("30,66 34,75 36,82", "g0"),
        ("52,66 49,75 47,82", "g0"),
        ("29,66 33,76 35,82", "g3"),
        ("32,66 36,71 41,69", "b5"),
        ("50,66 46,71 42,69", "b4"),
    ):
        portrait.line(moved(pts(seam), shift), colour)
    portrait.dots("y2", (41 + shift, 74), (41 + shift, 78))


def glasses(portrait: Portrait, view: View, wide_eyes: bool) -> None:
    """Two round lenses with a streak of light, larger when the eyes are."""
    taller = 1 if wide_eyes else 0
    for x, radius in ((36, 7), (54, 4.8)) if view.turned else ((32, 7), (50, 6.4)):
        outer = portrait.ellipse(x + 0.5, 40, radius + 0.6, 6.6 + taller)
        inner = portrait.ellipse(x + 0.5, 40, radius - 0.5, 5.6 + taller)
        portrait.flat(outer & ~inner, "y1")
        portrait.blend(outer & ~inner & (YY > 40), "y0", 0.8)
        diagonal = (XX - x) + (YY - 40)
        lens = portrait.ellipse(x + 0.5, 40, radius - 0.5, 5.6)
        portrait.blend(lens & (diagonal > -5) & (diagonal < -2), "c5", 0.4)
    if view.turned:
        portrait.line(pts("44,39 46,38 49,39"), "y1", False)
        portrait.line(pts("28,39 24,37"), "y0", False)
    else:
        portrait.line(pts("39,39 41,38 43,39"), "y1", False)
        portrait.dots("y0", (24, 39), (57, 39))


def draw(view: View, expression: str, column: str) -> pygame.Surface:
    """Mia's portrait."""
    portrait = Portrait()
    back = portrait.mask(
        view.back(pts("40,8 26,11 18,21 15,36 15,50 20,60 30,62 52,62 62,60 67,50 66,36 62,21 54,11"), 2)
    )
    portrait.hair(back, HAIR, (40, 6), 4, 10, cap=10, low=0.15, high=1.2)
    clothes(portrait, view)
    skin = face(portrait, view, "f", SKIN, 33)
    FACE.all(portrait, view, skin, expression, column)
    glasses(portrait, view, expression == "surprised")
    if view.turned:
        left = pts("47,10 34,10 23,17 17,28 14,40 14,51 17,61 24,62 28,57 28,47 27,38 30,30 37,25 45,19")
        right = pts("44,11 53,11 60,17 64,27 65,40 65,51 63,58 60,54 60,47 60,38 58,31 54,27 49,24 46,19")
    else:
        left = pts("40,10 28,12 20,22 17,36 17,50 21,59 25,56 24,46 23,36 27,29 34,26 40,20")
        right = pts("37,11 48,10 58,17 64,30 65,48 61,59 57,55 59,46 59,36 55,29 47,27 40,22")
    left_hair, right_hair = portrait.mask(left), portrait.mask(right)
    x = 46 if view.turned else 40
    portrait.hair(right_hair, HAIR, (x - 1, 10), 13, 8, gloss=((17, 3), (34, 3)), cap=7, low=0.05)
    portrait.hair(left_hair, HAIR, (x + 1, 8), 29, 8, gloss=((19, 3), (36, 3)), cap=7, low=0.0, high=0.95)
    portrait.edge(left_hair, "i0", "dr")
    portrait.edge(right_hair, "i0", "d")
    portrait.typed("rRr RrR", {"r": "r3", "R": "r2"}, 28 if view.turned else 25, 24)
    return finish(portrait, "y2", Backdrop("b2", "b0", "y2", 8, "shelves"), "i0", 0.7)
