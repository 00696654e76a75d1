"""Mrs Adeyemi: a golden head wrap, a red buba with flowers, beads."""

from __future__ import annotations

import numpy as np
import pygame

from ..anatomy import SKINS, ear, face, finish, neck
from ..backdrops import Backdrop
from ..canvas import XX, YY, Portrait, pts
from ..features import Face
from ..view import View

SKIN = SKINS["dark"]
GOLD = ("b2", "y0", "y1", "y2", "y3")
FACE = Face("f", ("b0", "b2"), "i0", "i0", SKIN, lips=("r1", "#b5504a"), line="b0", big_nose=True)


def clothes(portrait: Portrait, view: View) -> None:
    """A flowered blouse, and beads over the collar bones."""
    body = portrait.shape(
        pts("4,82 8,73 19,67 31,64 42,68 53,64 65,67 74,73 78,82"), ("r0", "r1", "r2", "r3"), 12, lift=0.02
    )
    for column in range(4, 78, 7):
        for j, y in enumerate(range(69, 82, 5)):
            x = column + j % 2 * 3
            if x < 77 and body[x, y]:
                portrait.typed(".y. yUy .y.", {"y": "y1", "U": "u2"}, x - 1, y - 1)
    neck(portrait, view, SKIN)
    for x in range(33, 56, 3):
        hang = 69 + int(3.2 - abs(x - 44) * 0.3)
        portrait.dots("y2", (x, hang))
        portrait.dots("y1", (x + 1, hang + 1))


def gele(portrait: Portrait) -> None:
    """The head wrap: pleats round its knot."""
    wrap = portrait.mask(pts("24,36 20,28 18,18 23,8 34,2 48,1 60,7 64,16 62,25 59,27 52,23 44,22 34,25 28,29"))
    angle = np.arctan2(YY - 34, XX - 58)
    pleats = np.sin(angle * 26 + np.hypot(XX - 58, YY - 34) * 0.06) > 0.2
    portrait.ramp(wrap, portrait.volume(wrap, 10, 3) * 0.75 + pleats * 0.16 + 0.05, GOLD)
    portrait.edge(wrap, "b2", "d")
    knot = pts("52,12 50,4 56,0 64,1 70,7 68,15 60,17")
    knotted = portrait.shape(knot, ("r0", "y0", "y1", "y2", "y3"), 6, 2, lift=0.05)
    portrait.line(pts("54,12 60,9 67,10"), "y0")
    portrait.line(pts("56,15 61,12 66,13"), "b2")
    portrait.edge(knotted, "b2", "dl")
    portrait.blend((np.abs(np.sin(angle * 13)) < 0.16) & wrap, "r2", 0.7)


def draw(view: View, expression: str, column: str) -> pygame.Surface:
    """Mrs Adeyemi's portrait."""
    portrait = Portrait()
    clothes(portrait, view)
    skin = face(portrait, view, "f", SKIN, 27)
    ear(portrait, view, SKIN)
    for y in (46, 47, 48, 49):
        portrait.dots("y2" if y % 2 else "y1", (24, y), (25, y))
    FACE.all(portrait, view, skin, expression, column)
    gele(portrait)
    return finish(portrait, "y2", Backdrop("r0", "i1", "y1", 26), "b0", 0.6)
