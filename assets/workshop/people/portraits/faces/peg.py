"""Peg, night cleaner, deaf in one ear: a magenta head scarf knotted behind, an apron, a look that knows your shoes."""

from __future__ import annotations

import pygame

from ..anatomy import SKINS, ear, face, finish, neck
from ..backdrops import Backdrop
from ..canvas import Portrait, pts
from ..features import Face
from ..view import View

SKIN = SKINS["deep"]
SCARF = ("m0", "m1", "m2", "m3", "m4")
FACE = Face("f", ("b0", "b2"), "i0", "i5", SKIN, lips=("r1", "#a8474a"), line="b0", dy=1, mouth_dy=1, big_nose=True)


def clothes(portrait: Portrait, view: View) -> None:
    """A teal blouse under a lilac apron."""
    body = portrait.shape(
        pts("6,82 10,74 20,68 31,65 42,68 53,65 64,68 73,74 77,82"), ("c0", "c1", "c2", "c3"), 12, lift=0.03
    )
    neck(portrait, view, SKIN, (35, 49), (51, 63))
    bib = pts("30,74 57,74 60,84 27,84")
    portrait.shape(bib, ("#8a68b4", "#a98acb", "#d9b3ea", "m5"), 6, smooth=False, within=body)
    for strap in ("30,74 28,66", "31,74 29,66", "57,74 58,66", "56,74 57,66"):
        portrait.line(pts(strap), "#d9b3ea", False, body)
    portrait.line(pts("31,76 56,76"), "#a98acb", False)


def draw(view: View, expression: str, column: str) -> pygame.Surface:
    """Peg's portrait."""
    portrait = Portrait()
    for tail in ("22,34 11,36 5,44 9,47 18,42 24,40", "22,36 14,42 12,52 16,53 21,45 25,41"):
        mask = portrait.shape(pts(tail), SCARF, 5, lift=0.05)
        portrait.edge(mask, "m0", "d")
    clothes(portrait, view)
    skin = face(portrait, view, "w", SKIN, 30)
    ear(portrait, view, SKIN, 43)
    portrait.typed(".c cC cc", {"c": "c2", "C": "c4"}, 23, 41)
    FACE.all(portrait, view, skin, expression, column)
    for line in ("37,51 35,56", "57,52 57,56", "27,43 25,46", "29,47 32,48 36,47"):
        portrait.line(pts(line), SKIN[1], False)
    curls = portrait.mask(pts("30,31 34,26 42,24 50,25 56,29 54,31 47,28 40,28 34,32"))
    portrait.hair(curls, ("i3", "i4", "i5", "i6"), (42, 20), 9, 14, cap=4, contrast=0.6, low=0.0)
    scarf = portrait.shape(
        pts("24,38 20,31 19,20 24,10 35,4 48,4 58,9 63,18 63,28 60,32 56,27 48,24 39,24 31,29 27,34"),
        SCARF,
        11,
        lift=0.04,
    )
    for fold in ("26,33 26,22 34,12 44,9", "33,27 34,20 42,14 52,13", "44,24 48,18 56,17"):
        portrait.line(pts(fold), "m1", clip=scarf)
    for x, y in ((30, 14), (40, 8), (50, 8), (57, 14), (24, 24), (36, 19), (46, 17), (56, 22)):
        portrait.typed(".w. wyw .w.", {"w": "m5", "y": "y2"}, x - 1, y - 1)
    portrait.edge(scarf, "m0", "d")
    return finish(portrait, "m4", Backdrop("c1", "c0", "m4", 51), "i0", 0.65, "c3")
