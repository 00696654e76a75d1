"""The lantern seller of the Star Reef: nobody in a deep cowl, two small lights, and a lantern held out."""

from __future__ import annotations

import numpy as np
import pygame

from ..anatomy import finish
from ..backdrops import Backdrop
from ..canvas import XX, YY, Portrait, pts
from ..view import View

CLOTH = ("u0", "u1", "u2", "c3")
INSIDE = ("i0", "m0", "u0")
LANTERN = """
......dd......
.....d..d.....
....dddddd....
...dyyyyyyd...
..dyYYYYYYyd..
.dyYYWWWWYYyd.
.dyYWWWWWWYyd.
.dyYWWWWWWYyd.
.dyYYWWWWYYyd.
..dyYYYYYYyd..
...dyyyyyyd...
....dddddd....
.....o..o.....
"""


def draw(view: View, expression: str, column: str) -> pygame.Surface:
    """The seller's portrait.  The lights are round, thin when they blink, and the same whatever is said."""
    portrait = Portrait()
    portrait.shape(pts("2,82 5,66 16,56 30,52 44,54 58,52 70,57 77,67 80,82"), CLOTH, 12, lift=0.02)
    cowl = portrait.shape(
        pts("41,2 30,6 21,15 16,28 15,44 19,58 28,66 42,70 56,66 64,57 67,44 66,28 60,15 51,6"), CLOTH, 12, lift=0.04
    )
    for fold in ("36,6 26,18 21,34 22,52", "48,6 58,18 62,34 61,52", "42,3 43,10"):
        portrait.line(pts(fold), "u0", clip=cowl)
    hollow = portrait.shape(pts("43,20 33,23 27,32 26,44 30,55 38,61 46,62 54,58 59,50 60,38 57,28 51,22"), INSIDE, 9)
    portrait.edge(hollow, "c3", "u")
    for x, radius in ((38, 3.4), (51, 2.8)):
        halo = np.exp(-(((XX - x) / (radius * 2.4)) ** 2 + ((YY - 41) / (radius * 2.4)) ** 2))
        portrait.blend(hollow & (halo > 0.25), "y0", 0.35)
        height = 0.6 if column == "blink" else radius
        portrait.flat(portrait.ellipse(x, 41, radius, height), "y2")
        if column != "blink":
            portrait.flat(portrait.ellipse(x - 0.5, 40.5, radius * 0.5, radius * 0.5), "y3")
    if column.startswith("talk"):
        width = 5.5 if column == "talkA" else 3.5
        portrait.blend(portrait.ellipse(45, 53, width, 1.4), "y1", 0.8)
    lantern = {"d": "b1", "o": "b2", "y": "y1", "Y": "y2", "W": "y3"}
    portrait.typed(LANTERN, lantern, 62, 62)
    glow = portrait.ellipse(69, 68, 15, 15) & portrait.solid
    portrait.blend(glow, "y2", 0.18 if expression == "neutral" else 0.26)
    return finish(portrait, "y2", Backdrop("u1", "i1", "c4", 44), "i0", 0.75, "c4")
