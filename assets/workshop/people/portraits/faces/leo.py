"""Leo: tousled brown hair, freckles, an orange hoodie by day and blue pyjamas by night."""

from __future__ import annotations

import pygame

from ....pixels import rect
from ..anatomy import ear, face, neck
from ..backdrops import Backdrop
from ..canvas import Portrait, moved, pts
from ..features import SKIN, Face
from ..view import View

HAIR = ("b0", "b1", "b2", "b3", "b4")
HOODIE = ("b2", "y0", "y1", "y2")
PYJAMAS = ("u0", "u1", "u2", "u3")
FACE = Face("c", ("u0", "u2"), "b0", "b0")
STARS = ((9, 12), (70, 8), (72, 30), (5, 38), (8, 56), (72, 52))


def hoodie(portrait: Portrait, view: View) -> None:
    """The hoodie, its hood and strings."""
    portrait.shape(view.chest(pts("10,82 13,75 22,70 32,67 41,70 50,67 60,70 68,75 71,82"), 1), HOODIE, lift=0.05)
    hood = pts("20,72 24,64 33,61 41,65 50,61 59,64 62,72 52,70 41,76 30,70")
    portrait.edge(portrait.shape(view.chest(hood, 1.5), HOODIE, 5, 2), "b2", "d")


def strings(portrait: Portrait, view: View) -> None:
    """The strings of the hood lie over the neck."""
    shift = 3 if view.turned else 0
    portrait.line(moved(pts("36,71 35,79"), shift), "b6")
    portrait.line(moved(pts("47,71 48,78"), shift), "b6")


def pyjamas(portrait: Portrait, view: View) -> None:
    """Pyjamas with a collar and small moons."""
    body = view.chest(pts("12,82 15,76 24,71 33,68 41,71 50,68 59,71 67,76 70,82"), 1)
    top = portrait.shape(body, PYJAMAS, lift=0.05)
    for x, y in ((20, 77), (29, 74), (26, 79), (56, 75), (64, 78), (60, 73)):
        portrait.typed(".y yy", {"y": "y2"}, x, y)
    for collar, colour in ((pts("33,67 29,72 38,78 43,72"), "u3"), (pts("52,67 56,72 48,78 43,72"), "u2")):
        mask = portrait.mask(view.chest(collar, 1), False) & (top | portrait.mask(view.chest(collar, 1), False))
        portrait.flat(mask, colour)
        portrait.edge(mask, "u0", "d")


def fringe_points(view: View) -> str:
    """The tousled hair over the brow."""
    if view.turned:
        return (
            "42,7 33,3 31,9 21,9 21,15 14,19 16,25 12,32 17,36 16,45 21,50 23,44 25,37 28,41 30,33 36,38 39,29 44,35 "
            "47,27 51,34 54,28 57,33 60,38 63,40 64,33 66,27 63,22 65,16 59,14 57,8 50,10 48,5"
        )
    return (
        "40,7 31,4 30,9 21,10 22,15 15,20 17,25 14,33 18,36 18,44 22,40 24,33 27,38 31,29 34,35 40,27 43,34 48,27 51,34 "
        "55,30 58,37 60,43 63,38 66,32 63,27 66,20 59,17 58,10 50,11 47,5"
    )


def draw(view: View, expression: str, column: str, outfit: str = "hoodie") -> pygame.Surface:
    """Leo's portrait; `outfit` is `hoodie` or `pyjamas`."""
    portrait = Portrait()
    by_day = outfit == "hoodie"
    (hoodie if by_day else pyjamas)(portrait, view)
    neck(portrait, view, SKIN, (35, 48), (54, 64), 66)
    if by_day:
        strings(portrait, view)
    back = view.back(pts("40,10 26,12 18,22 17,36 20,46 26,50 55,50 61,46 64,34 62,21 54,13"), 2)
    portrait.shape(back, HAIR[:3], 8, gain=0.5)
    skin = face(portrait, view, "c", SKIN, 34)
    ear(portrait, view, child=True)
    freckles = "34,51 36,53 38,51 55,51 57,50" if view.turned else "28,50 31,52 33,50 51,51 54,50 56,52"
    portrait.dots("s1", *((int(x), int(y)) for x, y in pts(freckles)))
    FACE.all(portrait, view, skin, expression, column)
    fringe = portrait.mask(pts(fringe_points(view)), False)
    crown = (46 if view.turned else 43, 12)
    portrait.hair(fringe, HAIR, crown, 21, 6, gloss=((13, 4),), cap=8, contrast=0.5, low=0.0, high=0.92)
    portrait.edge(fringe, "b0", "d")
    FACE.brows(portrait, view, expression)
    portrait.line(pts("44,6 48,1 47,7"), "b2")
    portrait.outline("b0")
    portrait.rim("u3", 1, (2, 80), 0.8, 2)
    surface = Backdrop("u0", "i1", "u3", 2).draw()
    for x, y in STARS:
        for dx, dy in ((-1, 0), (1, 0), (0, -1), (0, 1)):
            rect(surface, "y1", x + dx, y + dy)
        rect(surface, "y3", x, y)
    surface.blit(portrait.surface(), (0, 0))
    return surface
