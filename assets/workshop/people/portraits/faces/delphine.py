"""Delphine Roy, reporter: an auburn pony tail, a trench coat, a press card, one ear bud."""

from __future__ import annotations

import pygame

from ..anatomy import face, finish, neck
from ..backdrops import Backdrop
from ..canvas import Portrait, pts
from ..features import Face
from ..view import View

HAIR = ("b0", "#5a2328", "#943a34", "#c0562f", "y1")
FACE = Face("f", ("g1", "g3"), "b0", "#5a2328", lips=("r1", "r2"))


def coat(portrait: Portrait, view: View) -> None:
    """Trench coat, red shirt, press card."""
    body = portrait.shape(
        pts("4,82 8,73 18,67 30,63 42,67 53,63 65,67 74,73 78,82"), ("b2", "b3", "b4", "b5"), 12, lift=0.02
    )
    portrait.shape(pts("34,64 40,82 50,82 54,64 44,70"), ("r0", "r1", "r2"), 6, smooth=False, within=body)
    neck(portrait, view)
    left = pts("33,58 25,61 22,70 32,74 40,82 38,70")
    portrait.edge(portrait.shape(left, ("b3", "b4", "b5", "b6"), 6, 2, lift=0.1, smooth=False), "b2", "dr")
    right = pts("53,58 61,61 65,69 56,74 49,82 51,70")
    portrait.edge(portrait.shape(right, ("b2", "b3", "b4", "b5"), 6, 2, smooth=False), "b2", "dl")
    portrait.typed("wwwwwwwww wrrwiiiiw wrrwiiiww wwwwwwwww", {"w": "w", "r": "r2", "i": "i5"}, 60, 74)


def draw(view: View, expression: str, column: str) -> pygame.Surface:
    """Delphine's portrait."""
    portrait = Portrait()
    tail = portrait.mask(pts("24,20 14,24 9,36 9,50 12,62 18,70 21,62 20,52 22,42 28,34"))
    portrait.hair(tail, HAIR, (26, 18), 9, 9, gloss=((24, 6),), cap=6, contrast=0.5, low=0.0, high=0.95)
    portrait.edge(tail, "b0", "d")
    portrait.shape(pts("40,9 26,11 18,21 17,34 20,46 26,50 54,50 60,44 62,33 60,20 52,11"), HAIR[:3], gain=0.5)
    coat(portrait, view)
    skin = face(portrait, view, "f", fringe=30)
    FACE.all(portrait, view, skin, expression, column)
    portrait.dots("s2", (36, 50), (39, 51), (55, 50), (34, 48))
    left = portrait.mask(pts("38,11 29,12 22,19 18,30 18,40 21,48 25,46 26,38 27,31 32,25 38,20"))
    right = portrait.mask(pts("34,12 44,9 54,12 60,20 62,30 62,38 60,42 59,34 56,27 50,24 44,22 38,20"))
    portrait.hair(left, HAIR, (37, 10), 9, 8, gloss=((18, 4),), cap=7, contrast=0.42, low=0.0, high=0.9)
    portrait.hair(right, HAIR, (35, 11), 3, 8, gloss=((20, 4),), cap=7, contrast=0.42, low=0.05, high=0.95)
    portrait.edge(right, "b0", "d")
    portrait.edge(left, "b0", "dr")
    portrait.dots("i7", (25, 47), (25, 48))
    portrait.line(pts("19,40 22,44 24,49"), "i3", False)
    return finish(portrait, "u3", Backdrop("u0", "i0", "y2", 21, "city"), "b0", 0.75)
