"""Furniture of Branch 9, the last library."""

from __future__ import annotations

import math
import random
from functools import partial

import numpy as np
import pygame

from ..art import Art, Box, Collection, Lamp, blank
from ..lettering import letters
from ..palette import C, mix, scale
from ..pixels import (
    canvas,
    ellipse,
    gradient,
    outline,
    polygon,
    rect,
)
from .home import city_window

LIBRARY = Collection("library_objects")


def books(albedo: pygame.Surface, x0: int, x1: int, fl: int, hmin: int, hmax: int, rng: random.Random) -> None:
    """Fill a board with books from x0 to x1, standing on row `fl`, with gaps and lying piles."""
    x = x0
    while x < x1 - 1:
        if rng.random() < 0.07 and x < x1 - 9:
            x += rng.randint(2, 5)
            continue
        if rng.random() < 0.08 and x < x1 - 9:
            for k in range(rng.randint(2, 3)):
                c = rng.choice(("r1", "u1", "g1", "b4", "i5"))
                rect(albedo, c, x, fl - 2 - k * 2, 8 - k, 2)
                rect(albedo, mix(c, "w", 0.3), x, fl - 2 - k * 2, 8 - k, 1)
            x += 9
            continue
        bw = min(rng.choice((2, 2, 3, 3, 4)), x1 - x)
        bh = rng.randint(hmin, hmax)
        c = rng.choice(
            (
                ("r2", "r1", "r3"),
                ("r1", "r0", "r2"),
                ("u1", "u0", "u2"),
                ("g2", "g1", "g3"),
                ("y0", "b2", "y1"),
                ("m1", "m0", "m2"),
                ("i4", "i3", "i6"),
                ("c1", "c0", "c2"),
                ("b5", "b4", "b6"),
                ("b4", "b3", "b5"),
            )
        )
        rect(albedo, c[0], x, fl - bh, bw, bh)
        rect(albedo, c[2], x, fl - bh, 1, bh)
        if bw > 2:
            rect(albedo, c[1], x + bw - 1, fl - bh, 1, bh)
        rect(albedo, mix(c[2], "y2", 0.4), x, fl - bh + 2, bw, 1)
        if bw > 2 and rng.random() < 0.4:
            rect(albedo, "b6", x, fl - 4, bw, 2)
        rect(albedo, "b0", x + bw, fl - bh + 1, 1, bh - 1)
        x += bw + (0 if rng.random() < 0.85 else 1)


def shelf(w: int, h: int, seed: int, n: int = 3, top: int = 10) -> pygame.Surface:
    """A bookcase of `n` boards under a cornice; wide ones have a post in the middle."""
    albedo = canvas(w, h)
    rng = random.Random(seed)
    D = ("b0", "b1", "b2", "b3", "b4", "b5")
    rect(albedo, D[0], 0, 0, w, h)
    rect(albedo, D[3], 1, 1, w - 2, top)
    rect(albedo, D[4], 1, 1, w - 2, 2)
    rect(albedo, D[5], 1, 1, w - 2, 1)
    for k in range(3, top, 3):
        rect(albedo, D[2], 4, k + 1, w - 8, 1)
    rect(albedo, D[5], 1, top, w - 2, 1)
    rect(albedo, D[3], 1, top + 1, w - 2, 4)
    rect(albedo, D[1], 1, top + 5, w - 2, 1)
    for x in range(4, w - 4, 6):
        rect(albedo, D[4], x, top + 2, 3, 1)
    y0 = top + 6
    sh = (h - y0 - 6) // n
    rect(albedo, D[1], 1, y0, w - 2, h - y0 - 1)
    parts = [(3, w - 3)] if w < 64 else [(3, w // 2 - 1), (w // 2 + 2, w - 3)]
    for r in range(n):
        ya = y0 + r * sh
        fl = y0 + (r + 1) * sh - 3
        for a, b in parts:
            gradient(albedo, (a, ya, b - a, sh - 3), "b0", mix("b0", "b1", 0.7), steps=3)
            books(albedo, a + 1, b, fl, sh - 9, sh - 5, rng)
            rect(albedo, D[4], a, fl, b - a, 1)
            rect(albedo, D[3], a, fl + 1, b - a, 1)
            rect(albedo, D[0], a, fl + 2, b - a, 1)
            rect(albedo, "b6", a + (b - a) // 2 - 3, fl, 6, 2)
            rect(albedo, "r1", a + (b - a) // 2 - 2, fl + 1, 3, 1)
    for x in (1, w - 3) + ((w // 2 - 1,) if w >= 64 else ()):
        rect(albedo, D[3], x, y0, 2, h - y0 - 5)
        rect(albedo, D[4], x, y0, 1, h - y0 - 5)
    rect(albedo, D[3], 1, h - 6, w - 2, 4)
    rect(albedo, D[4], 1, h - 6, w - 2, 1)
    rect(albedo, D[0], 0, h - 2, w, 2)
    return albedo


def _bookcase(width: int, height: int, seed: int, boards: int, footprint: Box) -> Art:
    return Art(shelf(width, height, seed, boards), footprint=footprint)


for _k in range(4):
    LIBRARY.prop(f"shelf_{_k}", tall=True, blocks="sight")(partial(_bookcase, 48, 72, 11 + _k, 3, (0, 56, 48, 15)))
for _k in range(2):
    LIBRARY.prop(f"shelf_wide_{_k}", tall=True, blocks="sight")(partial(_bookcase, 96, 72, 31 + _k, 3, (0, 56, 96, 15)))
LIBRARY.prop("shelf_low")(partial(_bookcase, 64, 42, 51, 1, (0, 27, 64, 14)))


@LIBRARY.prop(cls="Terminal", kind="catalogue")
def catalogue() -> Art:
    """The card catalogue: 24 drawers, one of them open."""
    w, h = 66, 50
    albedo = canvas(w, h)
    rng = random.Random(3)
    rect(albedo, "b0", 0, 0, w, h)
    rect(albedo, "b4", 1, 1, w - 2, 12)
    rect(albedo, "b6", 1, 1, w - 2, 1)
    rect(albedo, "b5", 1, 12, w - 2, 1)
    for k in (4, 8):
        rect(albedo, mix("b4", "b3", 0.5), 3, k, w - 8, 1)
    rect(albedo, "b2", 1, 13, w - 2, h - 15)
    for r in range(4):
        for c in range(6):
            x, y = 3 + c * 10, 15 + r * 8
            o = 1 if (r, c) == (1, 4) else 0
            rect(albedo, "b0", x, y, 10, 8)
            rect(albedo, "b3" if rng.random() < 0.7 else mix("b3", "b4", 0.5), x + 1, y + 1, 8, 6)
            rect(albedo, "b5", x + 1, y + 1, 8, 1)
            rect(albedo, "b6", x + 3, y + 2, 4, 2)
            rect(albedo, "y1", x + 4, y + 5, 2, 1)
            if o:
                rect(albedo, "b0", x, y, 10, 11)
                rect(albedo, "b6", x + 1, y, 8, 3)
                rect(albedo, "i7", x + 2, y, 2, 1)
                rect(albedo, "b4", x + 1, y + 3, 8, 6)
                rect(albedo, "b5", x + 1, y + 3, 8, 1)
                rect(albedo, "y2", x + 4, y + 6, 2, 1)
    rect(albedo, "b1", 1, h - 3, w - 2, 2)
    rect(albedo, "b1", 8, 3, 14, 8)
    rect(albedo, "b6", 8, 2, 13, 8)
    rect(albedo, "w", 8, 2, 13, 1)
    rect(albedo, "r2", 10, 4, 9, 1)
    for k in (6, 8):
        rect(albedo, "i4", 10, k, 9, 1)
    polygon(albedo, "r1", [(48, 9), (46, 4), (53, 2), (55, 7)])
    rect(albedo, "b6", 48, 8, 7, 2)
    return Art(albedo, footprint=(0, 30, w, 19))


def bankers_lamp(albedo: pygame.Surface, emissive: pygame.Surface, x: int, y: int) -> None:
    """Paint a brass lamp with a green glass shade at (x, y)."""
    rect(albedo, "b1", x + 3, y + 13, 8, 2)
    rect(albedo, "y1", x + 3, y + 12, 8, 2)
    rect(albedo, "y2", x + 4, y + 12, 4, 1)
    rect(albedo, "y0", x + 6, y + 5, 2, 8)
    rect(albedo, "y2", x + 6, y + 5, 1, 8)
    rect(albedo, "i0", x, y + 1, 14, 6)
    rect(albedo, "g1", x + 1, y + 2, 12, 4)
    rect(albedo, "g2", x + 1, y + 2, 12, 2)
    rect(albedo, "g4", x + 2, y + 2, 6, 1)
    rect(albedo, "y3", x + 1, y + 6, 12, 1)
    rect(emissive, "y2", x + 1, y + 6, 12, 1)
    rect(emissive, scale("g3", 0.8), x + 1, y + 3, 12, 3)
    rect(emissive, scale("g4", 0.7), x + 3, y + 2, 7, 1)


@LIBRARY.prop(
    lamps=(
        Lamp(18, 14, 74, (255, 184, 96), 0.8, "steady", 20, 0.26),
        Lamp(78, 14, 74, (255, 184, 96), 0.8, "steady", 20, 0.26),
    )
)
def reading_table() -> Art:
    """A green reading table with two bankers' lamps and open books."""
    w, h = 96, 50
    albedo, emissive = blank(w, h)
    rect(albedo, "b0", 0, 10, w, 40)
    rect(albedo, "b4", 1, 11, w - 2, 24)
    rect(albedo, "b6", 1, 11, w - 2, 1)
    rect(albedo, "b5", 1, 34, w - 2, 2)
    rect(albedo, "g1", 6, 14, w - 12, 17)
    rect(albedo, "g0", 6, 14, w - 12, 1)
    rect(albedo, "y0", 7, 15, w - 14, 1)
    rect(albedo, "y0", 7, 29, w - 14, 1)
    rect(albedo, "b2", 1, 36, w - 2, 5)
    rect(albedo, "b3", 1, 36, w - 2, 1)
    rect(albedo, "i0", 6, 41, w - 12, 9)
    rect(albedo, "b1", 7, 41, w - 14, 3)
    for x in (1, w - 7):
        rect(albedo, "b0", x - 1, 36, 8, 14)
        rect(albedo, "b3", x, 36, 6, 13)
        rect(albedo, "b4", x, 36, 2, 13)
    pygame.surfarray.pixels_alpha(albedo)[8 : w - 8, 44:] = 0  # see the floor between the legs

    def opn(x, y):
        rect(albedo, "b1", x, y + 1, 19, 10)
        rect(albedo, "b6", x + 1, y, 8, 9)
        rect(albedo, "w", x + 1, y, 8, 1)
        rect(albedo, "b6", x + 10, y, 8, 9)
        rect(albedo, "i7", x + 10, y, 8, 1)
        for k in range(y + 2, y + 8, 2):
            rect(albedo, "b4", x + 2, k, 6, 1)
        for k in range(y + 2, y + 8, 2):
            rect(albedo, "b4", x + 11, k, 6 if k % 4 else 4, 1)

    opn(30, 17)
    opn(54, 20)
    rect(albedo, "r2", 50, 16, 8, 3)
    rect(albedo, "r3", 50, 16, 8, 1)
    rect(albedo, "u1", 49, 19, 9, 2)
    rect(albedo, "y2", 36, 29, 6, 1)
    bankers_lamp(albedo, emissive, 10, 8)
    bankers_lamp(albedo, emissive, 71, 8)
    return Art(albedo, emissive, (1, 30, w - 2, 19))


@LIBRARY.prop(lamps=(Lamp(7, 8, 70, (255, 184, 96), 0.8, "steady", 16, 0.26),))
def banker_lamp() -> Art:
    """A brass lamp with a green glass shade."""
    albedo, emissive = blank(14, 15)
    bankers_lamp(albedo, emissive, 0, 0)
    return Art(albedo, emissive, (2, 11, 10, 4))


@LIBRARY.prop(solid=False)
def chair_wood() -> Art:
    """A wooden chair seen from behind."""
    albedo = canvas(16, 24)
    rect(albedo, "b0", 1, 0, 14, 12)
    rect(albedo, "b4", 2, 1, 12, 10)
    rect(albedo, "b5", 2, 1, 12, 1)
    for x in (4, 7, 10):
        rect(albedo, "b2", x, 3, 2, 7)
    rect(albedo, "b0", 1, 12, 14, 7)
    rect(albedo, "b3", 2, 12, 12, 5)
    rect(albedo, "b5", 2, 12, 12, 1)
    rect(albedo, "b0", 2, 18, 3, 6)
    rect(albedo, "b0", 11, 18, 3, 6)
    rect(albedo, "b3", 3, 18, 1, 5)
    rect(albedo, "b3", 12, 18, 1, 5)
    return Art(albedo, footprint=(2, 16, 12, 7))


@LIBRARY.prop(
    cls="Terminal",
    kind="microfilm",
    frame_ms=(1400, 120, 900, 90),
    lamps=(Lamp(22, 22, 66, (150, 214, 255), 0.55, "flicker", 22, 0.22),),
)
def microfilm() -> list[Art]:
    """The microfilm reader; its picture jitters."""
    frames: list[Art] = []
    for f in range(4):
        w, h = 46, 52
        albedo, emissive = blank(w, h)
        rect(albedo, "i0", 2, 0, 42, 34)
        rect(albedo, "i4", 3, 1, 40, 32)
        rect(albedo, "i6", 3, 1, 40, 2)
        rect(albedo, "i5", 3, 3, 2, 30)
        rect(albedo, "i3", 41, 3, 2, 30)
        rect(albedo, "i1", 7, 5, 32, 22)
        if f != 3:
            rect(albedo, "u3", 8, 6, 30, 20)
            rect(emissive, (54, 92, 112), 8, 6, 30, 20)
            rng = random.Random(9)
            for c in range(3):
                for k in range(9):
                    ln = rng.randint(5, 8)
                    yy = 8 + k * 2 - (f == 1)
                    if 6 <= yy < 25:
                        rect(albedo, "i1", 10 + c * 10, yy, ln, 1)
                        rect(emissive, (10, 22, 34), 10 + c * 10, yy, ln, 1)
            rect(albedo, "i0", 20, 13, 8, 6)
            rect(emissive, (8, 16, 26), 20, 13, 8, 6)
            rect(albedo, "i7", 9, 7, 12, 1)
            rect(emissive, (140, 180, 190), 9, 7, 12, 1)
            if f == 1:
                rect(emissive, (90, 130, 150), 8, 16, 30, 1)
        else:
            rect(albedo, "c1", 8, 6, 30, 20)
            rect(emissive, (8, 20, 26), 8, 6, 30, 20)
        rect(albedo, "i2", 10, 29, 9, 3)
        rect(albedo, "r2", 34, 29, 2, 2)
        rect(emissive, "r2", 34, 29, 2, 2)
        rect(albedo, "b0", 0, 33, w, 19)
        rect(albedo, "b4", 1, 34, w - 2, 5)
        rect(albedo, "b6", 1, 34, w - 2, 1)
        rect(albedo, "b2", 1, 39, w - 2, 11)
        rect(albedo, "b3", 1, 39, w - 2, 1)
        for x in (3, 34):
            pygame.draw.circle(albedo, C("i1"), (x + 4, 37), 4)
            pygame.draw.circle(albedo, C("i6"), (x + 4, 37), 3, 1)
            rect(albedo, "i5", x + 4, 37)
        rect(albedo, "b3", 5, 42, 15, 6)
        rect(albedo, "b5", 5, 42, 15, 1)
        rect(albedo, "y1", 11, 44, 3, 1)
        rect(albedo, "i0", 24, 42, 17, 9)
        frames.append(Art(albedo, emissive, (0, 38, w, 13)))
    return frames


@LIBRARY.prop()
def counter() -> Art:
    """The issue desk with stamp, books and bell."""
    w, h = 112, 44
    albedo = canvas(w, h)
    rect(albedo, "b0", 0, 0, w, h)
    rect(albedo, "b4", 1, 1, w - 2, 16)
    rect(albedo, "b6", 1, 1, w - 2, 1)
    rect(albedo, "b5", 1, 16, w - 2, 2)
    rect(albedo, "b3", 1, 18, w - 2, 23)
    rect(albedo, "b1", 1, 40, w - 2, 3)
    for k in (5, 9, 13):
        rect(albedo, mix("b4", "b3", 0.5), 3, k, w - 8, 1)
    for x in range(3, w - 10, 18):
        rect(albedo, "b1", x, 21, 15, 16)
        rect(albedo, "b2", x + 1, 22, 14, 15)
        rect(albedo, mix("b3", "b4", 0.3), x + 3, 24, 10, 11)
        rect(albedo, "b4", x + 1, 36, 14, 1)
    rect(albedo, "b1", 10, 5, 18, 9)
    rect(albedo, "r1", 10, 3, 17, 9)
    rect(albedo, "r3", 10, 3, 17, 1)
    rect(albedo, "b6", 11, 11, 16, 2)
    for k in range(4):
        c = ("u1", "g2", "y0", "m1")[k]
        rect(albedo, c, 44, 9 - k * 3, 14, 3)
        rect(albedo, mix(c, "w", 0.35), 44, 9 - k * 3, 14, 1)
        rect(albedo, "b6", 57, 9 - k * 3 + 1, 1, 2)
    rect(albedo, "i1", 78, 8, 9, 4)
    ellipse(albedo, "y1", 79, 4, 7, 6)
    ellipse(albedo, "y3", 80, 4, 3, 3)
    rect(albedo, "y0", 82, 2, 1, 2)
    rect(albedo, "b6", 94, 4, 12, 9)
    rect(albedo, "w", 94, 4, 12, 1)
    for k in (7, 9, 11):
        rect(albedo, "u1", 96, k, 8, 1)
    return Art(albedo, footprint=(0, 20, w, 23))


@LIBRARY.prop()
def trolley() -> Art:
    """A trolley of returned books."""
    albedo = canvas(34, 36)
    rng = random.Random(8)
    rect(albedo, "i0", 0, 4, 34, 30)
    rect(albedo, "b4", 1, 5, 32, 28)
    rect(albedo, "b5", 1, 5, 32, 1)
    rect(albedo, "b1", 3, 8, 28, 10)
    rect(albedo, "b1", 3, 21, 28, 9)
    books(albedo, 4, 31, 18, 7, 11, rng)
    books(albedo, 4, 31, 30, 5, 8, rng)
    rect(albedo, "b5", 2, 18, 30, 1)
    rect(albedo, "b3", 2, 19, 30, 2)
    rect(albedo, "b5", 2, 30, 30, 1)
    for x in (4, 26):
        pygame.draw.circle(albedo, C("i0"), (x + 2, 33), 2)
        rect(albedo, "i5", x + 2, 33)
    return Art(albedo, footprint=(1, 22, 32, 13))


@LIBRARY.prop(
    cls="Window",
    sort="wall",
    solid=False,
    frame_ms=(1600, 1200),
    lamps=(
        Lamp(22, 62, 0, (52, 92, 168), 1.0, "window", 0, 0),
        Lamp(22, 26, 58, (70, 96, 170), 0.55, "steady", 30, 0),
    ),
)
def window_tall() -> list[Art]:
    """A tall window with an arch, on the city at night."""
    frames: list[Art] = []
    for f in range(2):
        w, h = 44, 58
        albedo, emissive = blank(w, h)
        m = pygame.Surface((w, h))
        pygame.draw.rect(m, (255,) * 3, (0, 0, w, h + 14), border_radius=18)
        mk = pygame.surfarray.array3d(m)[..., 0] > 0
        cs, ce = city_window(w, h, 12)
        rng = random.Random(4 + f)
        for _ in range(40):
            x = rng.randint(0, w - 1)
            y = rng.randint(26, h - 1)
            if cs.get_at((x, y))[:3] in (C("y2"), C("c4"), C("y1"), C("m4")):
                rect(cs, "u0", x, y)
                rect(ce, (0, 0, 0), x, y)
        albedo.blit(cs, (0, 0))
        emissive.blit(ce, (0, 0))
        emissive.fill((120, 120, 130), special_flags=pygame.BLEND_RGB_MULT)
        for x in (14, 29):
            rect(albedo, "b1", x, 0, 2, h)
            rect(albedo, "b4", x, 0, 1, h)
            rect(emissive, (0, 0, 0), x, 0, 2, h)
        for y in (15, 36):
            rect(albedo, "b1", 0, y, w, 2)
            rect(albedo, "b4", 0, y, w, 1)
            rect(emissive, (0, 0, 0), 0, y, w, 2)
        inner = pygame.Surface((w, h))
        pygame.draw.rect(inner, (255,) * 3, (3, 3, w - 6, h + 14), border_radius=15)
        ik = pygame.surfarray.array3d(inner)[..., 0] > 0
        ik[:, h - 4 :] = False
        p = pygame.surfarray.pixels3d(albedo)
        al = pygame.surfarray.pixels_alpha(albedo)
        fr = mk & ~ik
        p[fr] = C("b3")
        p[fr & ~np.roll(fr, 1, 0)] = C("b5")
        al[...] = mk * 255
        del p, al
        q = pygame.surfarray.pixels3d(emissive)
        q[~ik] = 0
        del q
        rect(albedo, "b5", 0, h - 4, w, 1)
        rect(albedo, "b4", 0, h - 3, w, 2)
        rect(albedo, "b0", 0, h - 1, w, 1)
        albedo = outline(albedo, "b0")
        frames.append(Art(albedo, emissive))
    return frames


@LIBRARY.prop()
def globe() -> Art:
    """A globe on a stand."""
    albedo = canvas(22, 34)
    rect(albedo, "b0", 9, 22, 4, 8)
    rect(albedo, "b3", 10, 22, 2, 8)
    rect(albedo, "b0", 4, 29, 14, 4)
    rect(albedo, "b4", 5, 29, 12, 2)
    pygame.draw.circle(albedo, C("u1"), (11, 12), 9)
    ellipse(albedo, "u2", 4, 4, 11, 11)
    polygon(albedo, "g2", [(6, 6), (11, 5), (13, 9), (9, 13), (7, 10)])
    polygon(albedo, "g3", [(7, 7), (10, 6), (11, 8), (8, 9)])
    polygon(albedo, "g1", [(14, 13), (18, 12), (16, 18)])
    pygame.draw.arc(albedo, C("y1"), (0, 1, 22, 22), -1.2, 1.9, 2)
    rect(albedo, "u3", 6, 6, 2, 1)
    return Art(outline(albedo, "b0"), footprint=(4, 26, 14, 7))


@LIBRARY.prop(tall=True)
def clock_tall() -> Art:
    """A clock taller than a man."""
    albedo = canvas(24, 68)
    rect(albedo, "b0", 2, 0, 20, 68)
    rect(albedo, "b3", 3, 1, 18, 66)
    rect(albedo, "b5", 3, 1, 18, 1)
    rect(albedo, "b4", 3, 2, 2, 64)
    polygon(albedo, "b4", [(2, 8), (12, 0), (21, 8)])
    pygame.draw.circle(albedo, C("b0"), (12, 17), 8)
    pygame.draw.circle(albedo, C("b6"), (12, 17), 7)
    pygame.draw.line(albedo, C("i0"), (12, 17), (12, 12))
    pygame.draw.line(albedo, C("i0"), (12, 17), (15, 19))
    rect(albedo, "b0", 7, 28, 10, 26)
    rect(albedo, "b1", 8, 29, 8, 24)
    pygame.draw.line(albedo, C("y1"), (12, 29), (13, 44))
    pygame.draw.circle(albedo, C("y1"), (13, 46), 3)
    rect(albedo, "y3", 12, 45)
    rect(albedo, "b1", 3, 58, 18, 1)
    rect(albedo, "b2", 5, 60, 14, 5)
    rect(albedo, "b4", 5, 65, 14, 1)
    return Art(albedo, footprint=(2, 57, 20, 10))


@LIBRARY.prop()
def armchair() -> Art:
    """A green armchair."""
    albedo = canvas(34, 36)
    rect(albedo, "i0", 2, 0, 30, 22)
    rect(albedo, "g1", 3, 1, 28, 20)
    rect(albedo, "g2", 4, 1, 26, 3)
    rect(albedo, "g3", 5, 1, 22, 1)
    rect(albedo, "g0", 16, 6, 1, 9)
    for x, y in ((10, 8), (22, 8), (10, 13), (22, 13)):
        rect(albedo, "g0", x, y)
    rect(albedo, "i0", 0, 14, 34, 20)
    rect(albedo, "g1", 1, 15, 32, 17)
    rect(albedo, "g2", 7, 18, 20, 8)
    rect(albedo, "g3", 8, 18, 17, 1)
    rect(albedo, "g1", 7, 25, 20, 1)
    for x in (1, 27):
        rect(albedo, "g2", x, 15, 6, 5)
        rect(albedo, "g3", x + 1, 15, 4, 1)
        rect(albedo, "g1", x, 20, 6, 11)
    rect(albedo, "g0", 1, 30, 32, 2)
    rect(albedo, "b0", 3, 33, 4, 3)
    rect(albedo, "b0", 27, 33, 4, 3)
    return Art(albedo, footprint=(1, 20, 32, 14))


@LIBRARY.prop()
def book_pile() -> Art:
    """Books without a shelf."""
    albedo = canvas(20, 18)
    for k, (c, w, x) in enumerate((("r1", 16, 1), ("u1", 14, 3), ("g2", 15, 2), ("y0", 12, 4))):
        y = 14 - k * 4
        rect(albedo, "i0", x - 1, y - 1, w + 2, 5)
        rect(albedo, c, x, y, w, 3)
        rect(albedo, mix(c, "w", 0.3), x, y, w, 1)
        rect(albedo, "b6", x + w - 2, y + 1, 2, 1)
    return Art(albedo, footprint=(1, 11, 18, 6))


@LIBRARY.prop()
def plant_big() -> Art:
    """A plant that needs a bigger pot."""
    albedo = canvas(32, 48)
    rect(albedo, "b0", 9, 33, 15, 15)
    rect(albedo, "r1", 10, 34, 13, 13)
    rect(albedo, "r2", 10, 34, 4, 13)
    rect(albedo, "r3", 9, 33, 15, 3)
    rect(albedo, "b0", 11, 35, 11, 1)
    for a, c, length in (
        (-2.9, "g1", 15),
        (-0.25, "g1", 15),
        (-2.5, "g2", 21),
        (-0.6, "g2", 21),
        (-2.1, "g1", 27),
        (-1.0, "g2", 27),
        (-1.8, "g3", 30),
        (-1.35, "g2", 31),
        (-1.57, "g3", 26),
        (-2.3, "g3", 16),
        (-0.8, "g3", 15),
    ):
        x = 16 + math.cos(a) * length * 0.8
        y = 34 + math.sin(a) * length
        nx = -math.sin(a) * 3.2
        ny = math.cos(a) * 3.2
        mx = (16 + x) / 2
        my = (34 + y) / 2 - 3
        polygon(albedo, c, [(16, 34), (mx + nx, my + ny), (x, y), (mx - nx, my - ny)])
        pygame.draw.line(albedo, mix(c, "g4", 0.4), (16, 34), (int(x), int(y)))
    return Art(outline(albedo, "i0"), footprint=(9, 38, 15, 9))


@LIBRARY.prop(tall=True)
def pillar_stone() -> Art:
    """A fluted pillar."""
    w, h = 26, 92
    albedo = canvas(w, h)
    rect(albedo, "i0", 0, 0, w, h)
    rect(albedo, "b6", 1, 1, w - 2, 10)
    rect(albedo, "w", 1, 1, w - 2, 1)
    rect(albedo, "b4", 1, 11, w - 2, 3)
    rect(albedo, "b5", 2, 14, w - 4, 2)
    X = np.arange(w - 6)
    v = np.clip(0.9 - ((X - 5) / (w - 6)) ** 2 * 1.2, 0, 1)
    for x in range(w - 6):
        rect(albedo, mix("b2", "b6", v[x] * (0.82 if x % 4 == 3 else 1)), 3 + x, 16, 1, h - 26)
    rect(albedo, "b5", 1, h - 11, w - 2, 4)
    rect(albedo, "b6", 1, h - 11, w - 2, 1)
    rect(albedo, "b3", 1, h - 7, w - 2, 5)
    rect(albedo, "b1", 1, h - 2, w - 2, 1)
    return Art(albedo, footprint=(0, h - 15, w, 14))


@LIBRARY.prop(sort="above", solid=False, lamps=(Lamp(14, 30, 92, (255, 196, 120), 0.66, "steady", 36, 0.16),))
def runner_lamp() -> Art:
    """A hanging globe, drawn over the actors."""
    albedo, emissive = blank(28, 38)
    rect(albedo, "i1", 13, 0, 2, 20)
    pygame.draw.circle(albedo, C("i0"), (14, 28), 9)
    pygame.draw.circle(albedo, C("y2"), (14, 28), 8)
    pygame.draw.circle(albedo, C("y3"), (12, 26), 4)
    rect(albedo, "y0", 8, 19, 12, 3)
    rect(albedo, "y2", 8, 19, 12, 1)
    pygame.draw.circle(emissive, scale("y1", 0.7), (14, 28), 8)
    pygame.draw.circle(emissive, scale("y3", 0.8), (13, 27), 5)
    return Art(albedo, emissive)


@LIBRARY.prop(sort="wall", solid=False)
def notice_board() -> Art:
    """Notices, one of them current."""
    albedo = canvas(48, 30)
    rect(albedo, "b0", 0, 0, 48, 30)
    rect(albedo, "b4", 1, 1, 46, 28)
    rect(albedo, "b5", 1, 1, 46, 1)
    rect(albedo, mix("b3", "b4", 0.4), 3, 3, 42, 24)
    for x, y, w, h, c in (
        (5, 5, 9, 11, "w"),
        (16, 4, 12, 8, "y3"),
        (30, 6, 8, 12, "i7"),
        (18, 15, 9, 10, "m5"),
        (6, 18, 9, 7, "c5"),
        (34, 19, 9, 6, "w"),
    ):
        rect(albedo, "b2", x + 1, y + 1, w, h)
        rect(albedo, c, x, y, w, h)
        rect(albedo, "i4", x + 2, y + 3, w - 4, 1)
        rect(albedo, "i4", x + 2, y + 5, w - 5, 1)
        rect(albedo, "r2", x + w // 2, y, 1, 1)
    return Art(albedo)


@LIBRARY.prop(sort="wall", solid=False, lamps=(Lamp(36, 12, 48, (255, 190, 100), 0.35, "steady", 40, 0),))
def sign_branch9() -> Art:
    """The library's sign."""
    t = letters("BRANCH 9", "y2", shadow="b0")
    w = t.get_width() + 14
    albedo, emissive = blank(w, 20)
    rect(albedo, "b0", 0, 0, w, 20)
    rect(albedo, "b2", 1, 1, w - 2, 18)
    rect(albedo, "y0", 2, 2, w - 4, 16)
    rect(albedo, "b1", 3, 3, w - 6, 14)
    albedo.blit(t, (7, 4))
    t2 = letters("BRANCH 9", "y0")
    emissive.blit(t2, (7, 4))
    return Art(albedo, emissive)


@LIBRARY.prop(
    sort="wall", solid=False, frame_ms=(1800, 120, 1500, 100), lamps=(Lamp(24, 20, 70, "m3", 0.5, "flicker", 30, 0.16),)
)
def ad_screen() -> list[Art]:
    """A DreamSync poster screen: the one magenta accent in the library."""
    frames: list[Art] = []
    for f in range(4):
        albedo, emissive = blank(48, 34)
        rect(albedo, "i0", 0, 0, 48, 34)
        rect(albedo, "i3", 1, 1, 46, 32)
        rect(albedo, "m0", 3, 3, 42, 28)
        if f in (1, 3):
            rect(emissive, scale("m1", 0.5), 3, 3, 42, 28)
        else:
            gradient(albedo, (3, 3, 42, 28), "m1", "m3", steps=5)
            t = pygame.Surface((42, 28))
            t.blit(albedo, (0, 0), (3, 3, 42, 28))
            t.fill((120,) * 3, special_flags=pygame.BLEND_RGB_MULT)
            emissive.blit(t, (3, 3))
            pygame.draw.circle(albedo, C("m5"), (15, 15), 8, 1)
            pygame.draw.circle(emissive, C("m4"), (15, 15), 8, 1)
            for k, wd in enumerate((16, 12, 14) if f == 0 else (12, 16, 9)):
                rect(albedo, "w", 26, 9 + k * 5, wd, 2)
                rect(emissive, scale("m4", 0.8), 26, 9 + k * 5, wd, 2)
        frames.append(Art(albedo, emissive))
    return frames
