"""Ellis Hallam, 47: silver hair swept back, a trimmed beard, a dark suit with a small lotus pin, stage light."""

from __future__ import annotations

import numpy as np
import pygame

from ....pixels import Mask
from ..anatomy import ear, face, finish
from ..backdrops import Backdrop
from ..canvas import XX, YY, Portrait, moved, pts
from ..features import SKIN, Face
from ..view import View

HAIR = ("i3", "i4", "i5", "i6", "i7")
SUIT = ("i0", "i1", "i2", "i3")
FACE = Face("m", ("c1", "c3"), "i1", "i3", lips=("s1", "s2"), line="b0", mouth_dy=1, brow_dy=1, big_nose=True)


def suit(portrait: Portrait, view: View) -> None:
    """Jacket, open collar, lapels, the pin."""
    body = portrait.shape(
        view.chest(pts("2,82 5,72 17,66 30,62 41,66 52,62 65,66 75,72 78,82"), 1), SUIT, 12, gain=0.95
    )
    shift = 3 if view.turned else 0
    shirt = moved(pts("32,62 38,82 45,82 51,62 41,68"), shift)
    portrait.shape(shirt, ("i4", "i6", "w"), 6, smooth=False, within=body)
    throat = portrait.mask(moved(pts("33,48 33,60 37,66 41,68 46,66 50,60 50,48"), shift))
    shade = -0.12 - np.clip((60 - YY) / 14, 0, 1) * 0.35
    portrait.ramp(throat, portrait.volume(throat, 10, 3) + shade, SKIN[:4])
    for collar, colour in (("33,57 30,63 38,71 41,68", "i7"), ("50,57 53,63 45,71 42,68", "i5")):
        portrait.flat(portrait.mask(moved(pts(collar), shift), False), colour)
    for lapel, colour, edge, side in (
        ("30,62 24,68 30,71 29,75 38,82 36,72", "i3", "i4", "l"),
        ("53,62 59,68 53,71 54,75 45,82 47,72", "i2", "i1", "r"),
    ):
        mask = portrait.mask(moved(pts(lapel), shift), False)
        portrait.flat(mask, colour)
        portrait.edge(mask, edge, side)
    portrait.typed(".c. cCc .c.", {"c": "c3", "C": "c5"}, 24 + shift, 71)


def beard(portrait: Portrait, view: View, skin: Mask) -> Mask:
    """The beard, with room for the mouth."""
    if view.turned:
        outline = "26,43 28,52 35,59 44,62 52,59 57,51 58,45 56,49 54,51 52,51 51,49.5 46,50 42,50 38,53 32,50"
        mask = portrait.mask(pts(outline)) & skin & ~portrait.ellipse(46.4, 55.4, 6.4, 2.6)
    else:
        outline = "25,43 27,51 33,58 41,61 49,58 55,51 57,43 54,49 49,54 46,50 41,51 37,50 34,54 29,49"
        mask = portrait.mask(pts(outline)) & skin & ~portrait.ellipse(41.5, 55.4, 6.6, 2.6)
    shade = 0.1 - np.clip((XX - 44 - (3 if view.turned else 0)) / 30, 0, 0.4)
    portrait.ramp(mask, portrait.volume(mask, 4, 1) * 0.7 + shade, ("i2", "i3", "i4", "i5"), 0, 0.9)
    return mask


def lines_of_age(portrait: Portrait, view: View, skin: Mask) -> None:
    """Folds beside the nose, lines under the eyes and on the brow, a hollow cheek."""
    if view.turned:
        for line in ("43,48 40,50", "32,44 35,45 38,44", "27,38 26,40", "36,24 43,23 50,24"):
            portrait.line(pts(line), "s2", False)
        portrait.blend(portrait.mask(pts("29,45 34,49 37,50 32,51")) & skin, "s2", 0.4)
        return
    for line in ("37,48 35,50", "28,44 31,45 34,44", "33,24 40,23 47,24"):
        portrait.line(pts(line), "s2", False)
    portrait.line(pts("47,44 50,45 53,44"), "s1", False)
    portrait.dots("s1", (48, 48), (49, 49))


def draw(view: View, expression: str, column: str) -> pygame.Surface:
    """Ellis's portrait."""
    portrait = Portrait()
    suit(portrait, view)
    if view.turned:
        back = portrait.mask(pts("32,9 23,13 19,24 19,36 22,43 27,45 36,30 44,10"))
        portrait.hair(back, HAIR[:4], (48, 26), 11, 9, cap=8, contrast=0.42, high=1.1)
    skin = face(portrait, view, "m", fringe=26)
    ear(portrait, view)
    FACE.blush(portrait, view, skin, expression)
    FACE.nose(portrait, view)
    bearded = beard(portrait, view, skin)
    FACE.eyes_and_mouth(portrait, view, expression, column)
    lines_of_age(portrait, view, skin & ~bearded)
    if expression == "angry":
        x = 46 if view.turned else 40
        portrait.dots("s1", (x, 35), (x + 1, 36), (x, 34))
    hair = portrait.mask(
        pts("28,36 26,27 23,34 22,26 25,14 34,6 46,3 57,8 62,17 62,27 61,33 59,28 58,22 53,17 46,16 38,18 32,24")
        if view.turned
        else pts("26,34 24,26 22,34 21,26 24,14 33,6 45,4 56,9 61,18 61,30 59,38 57,30 56,23 50,19 42,18 33,20 28,25")
    )
    portrait.hair(hair, HAIR, (60, 30), 31, 9, gloss=((30, 4),), cap=8, contrast=0.42, low=0.0, high=0.95)
    portrait.edge(hair, "i2", "d")
    portrait.line(pts("29,15 38,8 50,9"), "i3", clip=hair)
    portrait.line(pts("27,20 36,12 50,13"), "i4", clip=hair)
    return finish(portrait, "m3", Backdrop("m1", "i0", "m4", 3, "stage"), "i0", 0.85, "c4")
