"""Furniture and toys of a child's room."""

from __future__ import annotations

import math
import random

import numpy as np
import pygame

from ..art import Art, Collection, Lamp, blank
from ..palette import C, Colour, mix, scale
from ..pixels import (
    canvas,
    ellipse,
    gradient,
    lines,
    outline,
    polygon,
    rect,
    spline,
    typed,
)

HOME = Collection("home_objects")


@HOME.prop(lamps=(Lamp(12, 6, 46, "c3", 0.5, "steady", 22, 0.32),))
def nightstand() -> Art:
    """A night table with the glowing orb that SOMNI speaks from."""
    albedo, emissive = blank(24, 30)
    rect(albedo, "b0", 0, 8, 24, 22)
    rect(albedo, "b4", 1, 9, 22, 8)
    rect(albedo, "b5", 1, 9, 22, 1)
    rect(albedo, "b3", 1, 17, 22, 12)
    rect(albedo, "b5", 1, 17, 22, 1)
    rect(albedo, "b2", 3, 19, 18, 8)
    rect(albedo, "b4", 3, 19, 18, 1)
    rect(albedo, "y2", 11, 22, 3, 2)
    rect(albedo, "b1", 1, 28, 22, 1)
    rect(albedo, "i1", 6, 11, 12, 3)
    rect(albedo, "i6", 6, 10, 12, 2)
    rect(albedo, "i7", 7, 10, 8, 1)
    ellipse(albedo, "c1", 7, 0, 10, 11)
    ellipse(albedo, "c3", 8, 1, 8, 9)
    ellipse(albedo, "c5", 9, 2, 4, 4)
    ellipse(emissive, "c2", 7, 0, 10, 11)
    ellipse(emissive, "c3", 8, 1, 8, 9)
    ellipse(emissive, "c5", 10, 3, 4, 4)
    return Art(albedo, emissive, (1, 16, 22, 13))


@HOME.prop(
    lamps=(
        Lamp(53, 9, 86, (255, 166, 84), 0.92, "steady", 22, 0.3),
        Lamp(51, 11, 36, (255, 200, 120), 0.42, "steady", 18, 0),
    )
)
def desk() -> Art:
    """A desk with drawings, crayons and a red lamp."""
    w, h = 60, 40
    albedo, emissive = blank(w, h)
    rect(albedo, "b0", 0, 2, w, 36)
    rect(albedo, "b4", 1, 3, w - 2, 17)
    rect(albedo, "b6", 1, 3, w - 2, 1)
    rect(albedo, "b5", 1, 19, w - 2, 2)
    for y in (7, 12, 16):
        rect(albedo, mix("b4", "b3", 0.5), 3, y, w - 9, 1)
    rect(albedo, "b2", 1, 21, w - 2, 16)
    rect(albedo, "b0", 20, 23, 22, 15)
    rect(albedo, "b1", 20, 22, 22, 2)
    for x in (2, 43):
        for y in (23, 30):
            rect(albedo, "b3", x, y, 16, 6)
            rect(albedo, "b4", x, y, 16, 1)
            rect(albedo, "b1", x, y + 5, 16, 1)
            rect(albedo, "y1", x + 6, y + 2, 4, 1)

    def paper(x, y, w_, h_, c="w"):
        rect(albedo, "b2", x + 1, y + 1, w_, h_)
        rect(albedo, c, x, y, w_, h_)
        rect(albedo, "i6", x, y + h_ - 1, w_, 1)

    paper(6, 6, 14, 11)
    polygon(albedo, "r2", [(9, 13), (12, 8), (15, 13)])
    rect(albedo, "u2", 10, 13, 4, 2)
    rect(albedo, "y2", 17, 8, 2, 2)
    paper(17, 9, 13, 10, "i7")
    ellipse(albedo, "m2", 20, 11, 6, 6, 1)
    lines(albedo, "c2", (19, 16), (27, 12))
    rect(albedo, "g2", 19, 17, 9, 1)
    paper(33, 5, 12, 9, "b6")
    for i, c in enumerate(("r2", "y1", "g2", "u2")):
        rect(albedo, c, 35 + i * 2, 7 + i % 2, 1, 5)
    for x, y, c in ((32, 16, "r2"), (37, 17, "u2"), (42, 15, "g3")):
        rect(albedo, c, x, y, 5, 1)
        rect(albedo, "b6", x + 5, y, 1, 1)
    rect(albedo, "i2", 50, 13, 7, 3)
    rect(albedo, "i5", 50, 12, 7, 2)
    rect(albedo, "i4", 53, 3, 1, 10)
    polygon(albedo, "r2", [(48, 4), (51, -1), (56, -1), (58, 4)])
    rect(albedo, "r3", 50, 0, 3, 4)
    rect(albedo, "y3", 49, 4, 9, 1)
    rect(emissive, "y2", 49, 4, 9, 1)
    rect(emissive, "y0", 50, 5, 7, 1)
    return Art(albedo, emissive, (1, 18, 58, 20))


@HOME.prop(solid=False)
def chair() -> Art:
    """A red swivel chair seen from behind."""
    albedo = canvas(18, 24)
    rect(albedo, "i0", 1, 0, 16, 14)
    rect(albedo, "r1", 2, 1, 14, 12)
    rect(albedo, "r2", 3, 2, 12, 10)
    rect(albedo, "r3", 3, 2, 12, 1)
    rect(albedo, "r1", 3, 10, 12, 2)
    rect(albedo, "i0", 2, 14, 14, 5)
    rect(albedo, "i4", 3, 14, 12, 3)
    rect(albedo, "i0", 8, 19, 2, 3)
    rect(albedo, "i3", 3, 21, 12, 2)
    rect(albedo, "i0", 3, 23, 2, 1)
    rect(albedo, "i0", 13, 23, 2, 1)
    return Art(albedo, footprint=(3, 15, 12, 8))


@HOME.prop(tall=True)
def bookshelf() -> Art:
    """A shelf of books, globes and a plant."""
    w = 46
    h = 66
    seed = 3
    albedo = canvas(w, h)
    rng = random.Random(seed)
    rect(albedo, "b0", 0, 0, w, h)
    rect(albedo, "b5", 1, 1, w - 2, 1)
    rect(albedo, "b4", 1, 2, w - 2, 5)
    rect(albedo, "b2", 1, 7, w - 2, h - 9)
    rect(albedo, "b1", 3, 9, w - 6, h - 13)
    rect(albedo, "b3", 1, 7, 2, h - 9)
    rect(albedo, "b2", w - 3, 7, 2, h - 9)
    n = 3
    sh = (h - 12) // n
    for r in range(n):
        y0 = 9 + r * sh
        fl = y0 + sh - 4
        gradient(albedo, (3, y0, w - 6, sh - 4), "b0", "b1", steps=4)
        rect(albedo, "b4", 3, fl, w - 6, 1)
        rect(albedo, "b3", 3, fl + 1, w - 6, 2)
        rect(albedo, "b0", 3, fl + 3, w - 6, 1)
        x = 4
        while x < w - 6:
            if rng.random() < 0.14 and x < w - 14:
                k = rng.choice("gbt")
                if k == "g":
                    ellipse(albedo, "u1", x, fl - 10, 9, 9)
                    ellipse(albedo, "u3", x + 1, fl - 9, 5, 5)
                    rect(albedo, "g2", x + 3, fl - 7, 3, 2)
                    rect(albedo, "y0", x + 2, fl - 1, 5, 1)
                    x += 11
                    continue
                if k == "b":
                    rect(albedo, "g1", x + 1, fl - 4, 4, 4)
                    rect(albedo, "y0", x, fl - 5, 6, 2)
                    rect(albedo, "g3", x + 1, fl - 9, 2, 4)
                    rect(albedo, "g2", x + 3, fl - 10, 2, 5)
                    x += 8
                    continue
            bw = rng.choice((2, 3, 3, 4))
            bh = rng.randint(sh - 12, sh - 7)
            c = rng.choice(
                (
                    ("r2", "r1", "r3"),
                    ("u1", "u0", "u2"),
                    ("g2", "g1", "g3"),
                    ("y1", "y0", "y2"),
                    ("m2", "m1", "m3"),
                    ("i4", "i3", "i6"),
                    ("c2", "c1", "c3"),
                    ("b5", "b4", "b6"),
                )
            )
            bw = min(bw, w - 4 - x)
            rect(albedo, c[0], x, fl - bh, bw, bh)
            rect(albedo, c[2], x, fl - bh, 1, bh)
            if bw > 2:
                rect(albedo, c[1], x + bw - 1, fl - bh, 1, bh)
            rect(albedo, c[2], x, fl - bh + 2, bw, 1)
            rect(albedo, "b0", x + bw, fl - bh + 1, 1, bh - 1)
            x += bw + (0 if rng.random() < 0.8 else 1)
    rect(albedo, "b3", 1, h - 4, w - 2, 2)
    rect(albedo, "b0", 0, h - 2, w, 2)
    return Art(albedo, footprint=(0, 52, 46, 14))


@HOME.prop(cls="Door", sort="wall", solid=False, lamps=(Lamp(17, 50, 48, (255, 176, 90), 0.75, "steady", 2, 0.3),))
def door_home() -> Art:
    """The panelled door of a child's room, with light under it."""
    w = 34
    h = 52
    albedo, emissive = blank(w, h)
    rect(albedo, "i0", 0, 0, w, h)
    rect(albedo, "b5", 1, 1, w - 2, h - 1)
    rect(albedo, "b6", 1, 1, w - 2, 1)
    rect(albedo, "b3", 3, 3, w - 6, h - 3)
    rect(albedo, "b0", 4, 4, w - 8, h - 4)
    rect(albedo, "b4", 5, 5, w - 10, h - 8)
    rect(albedo, "b5", 5, 5, 1, h - 8)
    for y, hh in ((9, 14), (27, 17)):
        rect(albedo, "b2", 8, y, w - 16, hh)
        rect(albedo, "b3", 9, y + 1, w - 18, hh - 2)
        rect(albedo, "b5", 9, y + hh - 1, w - 17, 1)
        rect(albedo, "b5", w - 9, y + 1, 1, hh - 1)
    rect(albedo, "i0", w - 10, 25, 3, 3)
    rect(albedo, "y2", w - 10, 25, 2, 2)
    rect(albedo, "y3", 5, h - 3, w - 10, 3)
    rect(emissive, "y2", 5, h - 2, w - 10, 2)
    rect(emissive, "y0", 5, h - 3, w - 10, 1)
    return Art(albedo, emissive)


@HOME.prop(sort="wall", solid=False)
def poster() -> Art:
    """A sunrise over mountains."""
    w = 24
    h = 32
    albedo = canvas(w, h)
    rect(albedo, "i0", 0, 0, w, h)
    gradient(albedo, (1, 1, w - 2, h - 2), "m1", "r3", steps=7)
    ellipse(albedo, "y2", 5, 12, 14, 14)
    ellipse(albedo, "y3", 6, 13, 9, 8)
    polygon(
        albedo, "i1", [(1, h - 2), (1, h - 8), (7, h - 11), (13, h - 7), (19, h - 12), (w - 2, h - 8), (w - 2, h - 2)]
    )
    rect(albedo, "w", 4, 4, 16, 1)
    rect(albedo, "w", 7, 6, 10, 1)
    rect(albedo, "w", 3, 3, 1, 1)
    return Art(albedo)


@HOME.prop(sort="wall", solid=False)
def kid_drawing() -> Art:
    """House, sun and two people, by a child."""
    albedo = canvas(26, 20)
    rect(albedo, "w", 0, 0, 26, 20)
    rect(albedo, "i7", 0, 18, 26, 2)
    rect(albedo, "i6", 25, 0, 1, 20)
    rect(albedo, "g3", 1, 15, 23, 2)
    rect(albedo, "g2", 3, 15, 2, 1)
    rect(albedo, "g2", 12, 15, 3, 1)
    polygon(albedo, "r3", [(3, 8), (7, 4), (11, 8)])
    rect(albedo, "y2", 4, 9, 6, 6)
    rect(albedo, "b3", 6, 11, 2, 4)
    ellipse(albedo, "y1", 18, 2, 6, 6)
    for x, c, h in ((14, "u2", 5), (18, "m3", 4)):
        rect(albedo, "s2", x, 14 - h, 2, 2)
        rect(albedo, c, x, 16 - h, 2, h - 2)
        rect(albedo, "i3", x, 15, 1, 1)
        rect(albedo, "i3", x + 1, 15, 1, 1)
    rect(albedo, "s2", 16, 12, 2, 1)
    rect(albedo, "y2", 12, 0, 3, 2)
    return Art(albedo)


@HOME.prop(sort="floor", solid=False)
def rug_planet() -> Art:
    """A round rug with a ringed planet."""
    w = 120
    h = 62
    albedo = canvas(w, h)
    cx, cy = w / 2, h / 2
    X, Y = np.meshgrid(np.arange(w) + 0.5, np.arange(h) + 0.5, indexing="ij")
    r = np.hypot((X - cx) / (w / 2), (Y - cy) / (h / 2))
    th = np.arctan2((Y - cy) / (h / 2), (X - cx) / (w / 2))
    px = pygame.surfarray.pixels3d(albedo)
    al = pygame.surfarray.pixels_alpha(albedo)
    band = np.select([r > 0.96, r > 0.88, r > 0.84, r > 0.62, r > 0.58, r > 0.3], [0, 1, 2, 3, 2, 4], 5)
    cols = np.array([C(c) for c in ("m0", "m2", "y1", "m1", "u1", "u0", "u0")])
    px[...] = cols[band]
    saw = (r > 0.62) & (r < 0.84) & (th * 14 / math.pi % 1 < 0.5 - 0.9 * np.abs(r - 0.73))
    px[saw] = C("m2")
    st = (r > 0.3) & (r < 0.58) & (np.cos(th * 10) > 0.75) & (np.abs(r - 0.44) < 0.06)
    px[st] = C("y2")
    al[...] = np.where(r <= 1, 255, 0)
    wv = ((X.astype(int) + Y.astype(int)) % 2 == 0) & (Y.astype(int) % 3 == 0)
    px[wv] = (px[wv] * 0.86).astype(np.uint8)
    hi = (cy > Y) & (r > 0.96)
    px[hi] = C("m2")
    del px, al
    ellipse(albedo, "u2", int(cx) - 9, int(cy) - 7, 18, 14)
    ellipse(albedo, "u3", int(cx) - 7, int(cy) - 6, 9, 7)
    ellipse(albedo, "u1", int(cx) - 9, int(cy) - 7, 18, 14, 1)
    lines(albedo, "y3", (cx - 15, cy + 4), (cx - 5, cy + 3), (cx + 7, cy - 2), (cx + 15, cy - 6))
    lines(albedo, "y1", (cx - 15, cy + 5), (cx - 5, cy + 4), (cx + 7, cy - 1), (cx + 15, cy - 5))
    for a in range(0, 360, 5):
        x = cx + math.cos(math.radians(a)) * (w / 2 + 0.5)
        y = cy + math.sin(math.radians(a)) * (h / 2 + 0.5)
        if abs(math.cos(math.radians(a))) > 0.5:
            rect(albedo, "y2", int(x), int(y), 1, 1)
    return Art(albedo)


@HOME.prop()
def teddy() -> Art:
    """A bear that has been slept on."""
    albedo = typed(
        "\n.bb....bb.\nbBb....bBb\n.bBBBBBBb.\nbBBBBBBBBa\nbBeBBBBeBa\nbBBBttBBBa\n.bBtnntBa.\n..bBttBa..\n.bBBBBBBa.\nbBbBttBaBa\nbBbBttBaBa\n.bbBBBBaa.\n.bBBaBBBa.\n.bBba.bBa.\n..bb...ba.",
        {"b": "b3", "B": "b4", "a": "b2", "e": "i0", "t": "b6", "n": "b0"},
    )
    return Art(outline(albedo, "b0", grow=True), footprint=(1, 12, 11, 4))


@HOME.prop()
def telescope() -> Art:
    """A telescope on three legs."""
    albedo = canvas(34, 40)
    for x1, x2 in ((17, 6), (17, 28), (17, 17)):
        pygame.draw.line(albedo, C("b2"), (x1, 18), (x2, 39), 2)
        pygame.draw.line(albedo, C("b4"), (x1, 18), (x2, 38))
    polygon(albedo, "i4", [(6, 20), (24, 4), (30, 10), (12, 26)])
    polygon(albedo, "i6", [(6, 20), (24, 4), (26, 6), (8, 22)])
    pygame.draw.line(albedo, C("i7"), (7, 20), (24, 5))
    polygon(albedo, "y1", [(22, 6), (25, 3), (32, 10), (28, 13)])
    polygon(albedo, "y2", [(22, 6), (25, 3), (27, 5), (24, 8)])
    polygon(albedo, "i2", [(3, 21), (7, 18), (13, 25), (9, 28)])
    rect(albedo, "y1", 15, 16, 4, 4)
    return Art(outline(albedo, "i0"), footprint=(6, 32, 24, 7))


@HOME.prop()
def backpack() -> Art:
    """A red school bag."""
    albedo = canvas(18, 20)
    ellipse(albedo, "r1", 2, 0, 14, 10)
    rect(albedo, "r2", 1, 5, 16, 13)
    rect(albedo, "r3", 2, 4, 8, 6)
    rect(albedo, "r1", 14, 6, 3, 12)
    rect(albedo, "r1", 3, 11, 12, 6)
    rect(albedo, "r2", 4, 12, 10, 4)
    rect(albedo, "y2", 8, 11, 2, 3)
    rect(albedo, "r0", 1, 17, 16, 1)
    rect(albedo, "i1", 6, 0, 6, 2)
    return Art(outline(albedo, "i0"), footprint=(1, 12, 16, 7))


@HOME.prop(sort="floor", solid=False)
def loose_papers() -> Art:
    """Two drawings left on the floor."""
    albedo = canvas(40, 22)

    def q(pts, c):
        polygon(albedo, "b1", [(x + 1, y + 1) for x, y in pts])
        polygon(albedo, c, pts)

    q([(2, 6), (14, 2), (18, 12), (6, 16)], "i7")
    lines(albedo, "r2", (6, 8), (12, 6))
    lines(albedo, "u2", (8, 11), (14, 9))
    rect(albedo, "y1", 11, 5, 2, 2)
    q([(20, 8), (33, 9), (32, 19), (19, 18)], "w")
    ellipse(albedo, "m2", 23, 10, 6, 5, 1)
    rect(albedo, "g2", 22, 16, 8, 1)
    rect(albedo, "c2", 28, 12, 2, 2)
    for x, y, c in ((36, 6, "r2"), (15, 19, "u2"), (37, 15, "g2")):
        rect(albedo, c, x, y, 3, 1)
    return Art(albedo)


@HOME.prop()
def blocks() -> Art:
    """Three building blocks."""
    albedo = canvas(24, 14)
    for x, y, c in ((1, 5, ("r3", "r2", "r1")), (11, 5, ("u3", "u2", "u1")), (6, -1, ("y3", "y2", "y1"))):
        rect(albedo, "i0", x - 1, y, 10, 9)
        rect(albedo, c[0], x, y + 1, 8, 3)
        rect(albedo, c[1], x, y + 4, 8, 4)
        rect(albedo, c[2], x, y + 7, 8, 1)
        rect(albedo, "w", x + 3, y + 5, 2, 2)
    return Art(albedo, footprint=(0, 7, 22, 6))


@HOME.prop()
def rocket() -> Art:
    """A toy rocket."""
    albedo = typed(
        "\n......r.......\n.....rrr......\n.....rRr......\n....wwwWi.....\n....wwwWi.....\n...wwcCWii....\n...wwcccWi....\n...wwwwWWi....\n...wwwwWWi....\n...rrrrrRR....\n..rrwwwWiRR...\n.rrRwwwWiiRR..\n.rR.wwwWi.RR..\n.r..yyyyy..R..\n.....YyY......\n",
        {"r": "r3", "R": "r1", "w": "w", "W": "i6", "i": "i4", "c": "c2", "C": "c5", "y": "y1", "Y": "y3"},
    )
    return Art(outline(albedo, "i0", grow=True), footprint=(3, 11, 11, 5))


def city_window(w: int = 84, h: int = 44, seed: int = 4) -> tuple[pygame.Surface, pygame.Surface]:
    """The skyline of 2045 at night: albedo and emissive."""
    albedo, emissive = blank(w, h)
    rng = random.Random(seed)
    gradient(albedo, (0, 0, w, h), "u0", mix("m2", "m3", 0.35), steps=9)
    for _ in range(26):
        rect(albedo, rng.choice(("i6", "w", "u3")), rng.randint(0, w - 1), rng.randint(0, h // 2), 1, 1)
    pygame.draw.circle(albedo, C("i6"), (16, 11), 8)
    pygame.draw.circle(albedo, C("w"), (15, 10), 7)
    rect(albedo, "i7", 12, 8, 3, 2)
    rect(albedo, "i7", 17, 12, 2, 2)
    rect(albedo, "i7", 15, 6, 1, 1)
    pygame.draw.circle(emissive, (110, 120, 140), (15, 10), 7)
    for layer, (c0, dens) in enumerate(((mix("m1", "m2", 0.55), 0.1), (mix("u0", "m1", 0.5), 0.3), ("i1", 0.42))):
        x = -rng.randint(0, 6)
        while x < w:
            bw = rng.randint(5, 11)
            bh = rng.randint(10, 32) - (2 - layer) * -3 - layer * 4
            y = h - bh
            rect(albedo, c0, x, y, bw, bh)
            rect(albedo, mix(c0, "m3", 0.35), x, y, 1, bh)
            rect(albedo, mix(c0, "w", 0.15), x, y, bw, 1)
            if rng.random() < 0.4:
                rect(albedo, c0, x + bw // 2, y - 4, 1, 4)
                rect(albedo, "r3", x + bw // 2, y - 5, 1, 1)
                rect(emissive, "r2", x + bw // 2, y - 5, 1, 1)
            if layer:
                wc = rng.choice(("y2", "c4", "y1", "m4"))
                for yy in range(y + 2, h - 1, 2):
                    for xx in range(x + 1, x + bw - 1, 2):
                        if rng.random() < dens:
                            rect(albedo, wc, xx, yy, 1, 1)
                            rect(emissive, scale(wc, 0.5), xx, yy, 1, 1)
            x += bw + rng.randint(0, 3)
    rect(albedo, "m3", 60, 22, 3, 12)
    rect(emissive, "m2", 60, 22, 3, 12)
    rect(albedo, "m5", 61, 23, 1, 10)
    rect(albedo, "c3", 36, 19, 9, 6)
    rect(emissive, "c2", 36, 19, 9, 6)
    rect(albedo, "c5", 38, 21, 5, 2)
    for y, c, x0 in ((15, "y2", 30), (18, "r3", 52)):
        for x in range(x0, x0 + 26, 5):
            rect(albedo, c, x, y + x // 13 % 2, 2, 1)
            rect(emissive, scale(c, 0.6), x, y + x // 13 % 2, 2, 1)
    return (albedo, emissive)


def window(w: int = 92, h: int = 50) -> tuple[pygame.Surface, pygame.Surface]:
    """A window with two posts and the skyline behind it."""
    cs, ce = city_window(w - 8, h - 8)
    albedo, emissive = blank(w, h)
    rect(albedo, "i0", 0, 0, w, h)
    rect(albedo, "i6", 1, 1, w - 2, h - 2)
    rect(albedo, "w", 1, 1, w - 2, 1)
    rect(albedo, "i4", 1, h - 3, w - 2, 2)
    rect(albedo, "i4", w - 3, 2, 2, h - 4)
    rect(albedo, "i1", 3, 3, w - 6, h - 6)
    albedo.blit(cs, (4, 4))
    emissive.blit(ce, (4, 4))
    for x in (w // 3, 2 * w // 3):
        rect(albedo, "i1", x - 1, 4, 4, h - 8)
        rect(albedo, "i6", x, 4, 2, h - 8)
        rect(albedo, "i7", x, 4, 1, h - 8)
        rect(emissive, (0, 0, 0), x - 1, 4, 4, h - 8)
    rect(albedo, "i6", 4, h // 2 - 4, w - 8, 1)
    rect(albedo, "i2", 4, h // 2 - 3, w - 8, 1)
    rect(emissive, (0, 0, 0), 4, h // 2 - 4, w - 8, 2)
    for x0 in (9, 70):
        t = canvas(w, h)
        polygon(t, (*C("w"), 36), [(x0, 4), (x0 + 6, 4), (x0 - 4, h - 5), (x0 - 10, h - 5)])
        albedo.blit(t, (0, 0))
    return (albedo, emissive)


def curtain(w: int, h: int, side: int, cols: tuple[Colour, Colour, Colour] = ("m1", "m2", "m3")) -> pygame.Surface:
    """Half a pair of curtains, tied back; side -1 is the left half."""
    albedo = canvas(w, h)
    for x in range(w):
        f = math.sin(x * 1.1 + 0.6)
        for y in range(h):
            k = y / h
            ww = w * (1 - 0.35 * math.sin(min(1, k * 1.3) * math.pi) * 0.9)
            xx = x * ww / w
            c = cols[2] if f > 0.45 else cols[1] if f > -0.35 else cols[0]
            rect(albedo, c, int(xx) if side < 0 else int(w - 1 - xx), y, 1, 1)
    yy = int(h * 0.5)
    xs = [x for x in range(w) if albedo.get_at((x, yy))[3]]
    rect(albedo, "y1", xs[0], yy, len(xs), 3)
    rect(albedo, "y2", xs[0], yy, len(xs), 1)
    return outline(albedo, "i0")


@HOME.prop(
    cls="Window",
    sort="wall",
    solid=False,
    frame_ms=(900, 700, 800),
    lamps=(
        Lamp(56, 56, 0, (44, 96, 196), 1.0, "window", 0, 0, group="moon_patch"),
        Lamp(56, 26, 74, (70, 90, 170), 0.62, "steady", 30, 0, group="moon_patch"),
    ),
)
def window_city() -> list[Art]:
    """The wide window on the city at night, between curtains; a few of its lights change."""
    frames: list[Art] = []
    for f in range(3):
        w, h = 116, 58
        albedo, emissive = blank(w, h)
        ws, we = window()
        ws = ws.copy()
        we = we.copy()
        rng = random.Random(50 + f)
        for _ in range(26):
            x = rng.randint(6, 86)
            y = rng.randint(24, 44)
            if ws.get_at((x, y))[:3] in (C("y2"), C("c4"), C("y1"), C("m4")):
                rect(ws, "u0", x, y)
                rect(we, (0, 0, 0), x, y)
        for y, c, x0 in ((19, "y2", 22), (22, "r3", 50)):
            for k in range(3):
                rect(ws, c, x0 + k * 9 + f * 3, y, 2, 1)
                rect(we, scale(c, 0.6), x0 + k * 9 + f * 3, y, 2, 1)
        albedo.blit(ws, (12, 2))
        emissive.blit(we, (12, 2))
        albedo.blit(curtain(17, 54, -1), (0, 0))
        albedo.blit(curtain(17, 54, 1), (99, 0))
        m = pygame.mask.from_surface(curtain(17, 54, -1)).to_surface(setcolor=(0, 0, 0, 255), unsetcolor=(0, 0, 0, 0))
        emissive.blit(m, (0, 0))
        m = pygame.mask.from_surface(curtain(17, 54, 1)).to_surface(setcolor=(0, 0, 0, 255), unsetcolor=(0, 0, 0, 0))
        emissive.blit(m, (99, 0))
        frames.append(Art(albedo, emissive))
    return frames


@HOME.prop(
    sort="wall",
    solid=False,
    lamps=(
        Lamp(24, 16, 26, "m4", 0.3, "steady", 40, 0),
        Lamp(66, 12, 26, "c4", 0.26, "steady", 40, 0),
        Lamp(104, 16, 26, "y2", 0.3, "steady", 40, 0),
    ),
)
def string_lights() -> Art:
    """Coloured lights on a string."""
    albedo, emissive = blank(124, 22)
    sp = spline([(0, 2), (36, 13), (80, 4), (122, 11)], 12, closed=False)
    lines(albedo, "i1", *[(int(x), int(y)) for x, y in sp])
    for i, (x, y) in enumerate(((int(x), int(y) + 1) for i, (x, y) in enumerate(sp) if i % 4 == 2)):
        c = ("y2", "m4", "c4", "r3")[i % 4]
        rect(albedo, c, x, y, 2, 3)
        rect(emissive, scale(c, 0.8), x, y, 2, 3)
    return Art(albedo, emissive)
