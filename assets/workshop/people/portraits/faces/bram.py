"""Bram, night guard: broad, kind, a grey moustache under an old blue cap."""

from __future__ import annotations

import pygame

from ..anatomy import SKINS, ear, face, finish, neck
from ..backdrops import Backdrop
from ..canvas import Portrait, pts
from ..expressions import EXPRESSIONS
from ..features import Face
from ..view import View
from .uniform import cap, jacket

HAIR = ("i3", "i4", "i5", "i6", "i7")
BLUE = ("i1", "u0", "#23408a", "u1")
SKIN = SKINS["old"]
FACE = Face("m", ("u0", "u2"), "i1", "i5", SKIN, lips=("s1", "s2"), dy=2, mouth_dy=3, big_nose=True)

TORCH = """
.......ddddd....
....dddgggggdCCc
ddddgggGGGGGdCWC
dgggGGGGGGGGdCWC
ddddgggggggggCWC
....dddgggggdCCc
.......ddddd....
"""


def moustache(portrait: Portrait) -> None:
    """A moustache that hides half of what he says."""
    mask = portrait.shape(
        pts("48,50 42,51 38,54 37,58 40,57 45,55 49,54 53,55 57,57 57,53 54,51"), HAIR[1:], 3, 1, lift=0.1
    )
    portrait.edge(mask, "i4", "d")


def draw(view: View, expression: str, column: str) -> pygame.Surface:
    """Bram's portrait."""
    portrait = Portrait()
    neck(portrait, view, SKIN, (32, 52), (50, 62))
    jacket(portrait, "0,82 3,72 15,66 30,63 42,67 55,63 69,66 78,72 80,82", BLUE, ("#2c57a8", "#1d3576"), ("y1", "y3"))
    back = portrait.mask(pts("26,24 19,30 19,42 24,48 31,46 33,30"))
    portrait.hair(back, HAIR, (30, 22), 5, 9, cap=6, contrast=0.5, low=0.0)
    skin = face(portrait, view, "w", SKIN, 36)
    ear(portrait, view, SKIN)
    portrait.blend(portrait.ellipse(53, 46, 3, 3) & skin, "r2", 0.2)
    FACE.all(portrait, view, skin, expression, column)
    portrait.dots(SKIN[1], (29, 46), (30, 47), (31, 47), (58, 46))
    portrait.line(pts("37,52 35,56"), SKIN[2])
    portrait.line(pts("57,52 57,55"), SKIN[1])
    moustache(portrait)
    cap(portrait, skin, BLUE, {"y": "y1", "Y": "y2", "w": "w"}, SKIN[1])
    FACE.brows(portrait, view, expression)
    if "torch" in EXPRESSIONS[expression].wears:
        portrait.typed(TORCH, {"d": "i1", "g": "i4", "G": "i5", "C": "y2", "c": "y1", "W": "y3"}, 47, 54)
        glow = portrait.ellipse(66, 58, 13, 12)
        portrait.blend(glow & portrait.solid, "y2", 0.22)
    return finish(portrait, "y2", Backdrop("i3", "i1", "y2", 14), "i0", 0.6, "u2")
