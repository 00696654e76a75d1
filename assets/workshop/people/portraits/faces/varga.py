"""Mr Varga, who rings about a boiler: bald crown, half-moon glasses, a green waistcoat, nobody to talk to."""

from __future__ import annotations

import pygame

from ..anatomy import SKINS, ear, face, finish, neck, shade_face
from ..backdrops import Backdrop
from ..canvas import YY, Portrait, pts
from ..features import Face
from ..view import View

HAIR = ("i2", "i3", "i4", "i5", "i6")
SKIN = SKINS["rosy"]
FACE = Face("m", ("b1", "b3"), "i1", "i3", SKIN, lips=("s1", "s2"), dy=1, mouth_dy=1, big_nose=True)


def glasses(portrait: Portrait) -> None:
    """Half-moons, low on the nose."""
    for x, radius in ((36, 6.4), (54, 4.6)):
        outer, inner = portrait.ellipse(x, 44, radius, 4.6), portrait.ellipse(x, 44, radius - 1, 3.6)
        portrait.flat(outer & ~inner & (YY > 43), "i2")
        portrait.blend(inner & (YY > 43), "u3", 0.25)
    portrait.line(pts("43,44 46,43 49,44"), "i2", False)
    portrait.line(pts("29,44 25,42"), "i2", False)


def draw(view: View, expression: str, column: str) -> pygame.Surface:
    """Mr Varga's portrait."""
    portrait = Portrait()
    body = portrait.shape(
        pts("2,82 6,72 17,66 30,63 42,67 55,63 67,66 76,72 80,82"), ("b1", "b2", "b3", "b4"), 12, lift=0.02
    )
    portrait.shape(pts("28,64 33,84 56,84 60,64 44,74"), ("g0", "g1", "g2"), 6, smooth=False, within=body)
    portrait.shape(pts("33,64 41,80 48,80 54,64 44,71"), ("i5", "i7", "w"), 6, smooth=False, within=body)
    neck(portrait, view, SKIN, (33, 51), (51, 63))
    back = portrait.mask(pts("25,24 18,29 17,40 20,48 27,49 31,40 29,27"))
    portrait.hair(back, HAIR, (28, 22), 5, 10, cap=6, contrast=0.5, low=0.0)
    skin = face(portrait, view, "w", SKIN, 0)
    crown = portrait.mask(pts("24,30 22,22 26,12 35,7 45,6 55,10 61,18 60,28 50,30 35,30"))
    shade_face(portrait, crown | skin, SKIN, centre_x=45, roundness=0.5)
    portrait.edge(skin, SKIN[1], "d")
    portrait.blend(portrait.ellipse(38, 14, 6, 3), "w", 0.4)
    ear(portrait, view, SKIN, 42)
    FACE.all(portrait, view, skin, expression, column)
    for line in ("34,22 42,21 51,22", "37,51 35,55", "57,51 57,55"):
        portrait.line(pts(line), SKIN[2])
    stubble = portrait.mask(pts("27,47 30,55 38,61 46,63 53,60 58,51 54,54 47,52 40,53 33,52")) & skin
    portrait.blend(stubble, "i4", 0.16)
    glasses(portrait)
    tuft = portrait.mask(pts("26,26 20,30 19,38 22,42 25,38 28,32"))
    portrait.hair(tuft, HAIR, (28, 25), 8, 9, cap=5, contrast=0.5, low=0.0)
    return finish(portrait, "y1", Backdrop("b2", "i1", "y1", 57), "b0", 0.6)
