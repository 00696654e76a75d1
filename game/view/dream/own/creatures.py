"""What moves through the page by itself: a sun that turns its rays, a whale with shoes, a paper plane."""

from __future__ import annotations

import math

from game.view.dream.own.hand import Hand, Sketch, oval


def sun(turn: int) -> Sketch:
    """80 × 80; six pictures, the rays a little further in each."""
    p = Hand(41 + turn % 3)
    p.shape(oval(40, 40, 17, 17, 16), "yellow", -0.7, "orange", curve=True, pitch=2.6, miss=2.5)
    p.face(40, 38, 1.3)
    for i in range(11):
        a = i / 11 * math.tau + turn * 0.095
        reach = 30 + 4 * (i % 2)
        near, far = (
            (40 + math.cos(a) * 21, 40 + math.sin(a) * 21),
            (40 + math.cos(a + 0.1) * reach, 40 + math.sin(a + 0.1) * reach),
        )
        p.line(near, far, "orange")
    return p.sketch


def whale() -> Sketch:
    """110 × 60."""
    p = Hand(51)
    body = [
        (10, 34), (22, 20), (46, 14), (70, 20), (86, 34), (94, 26), (104, 16), (100, 30), (106, 42), (92, 38), (84, 44),
        (60, 50), (30, 50), (12, 44),
    ]  # fmt: skip
    p.shape([(float(x), float(y)) for x, y in body], "blue", -0.5, curve=True, pitch=3.2, miss=3, width=2)
    p.circle(26, 32, 2, 2)
    p.stroke([(12, 40), (22, 43), (32, 40)])
    for i in range(4):
        p.stroke([(36 + i * 6, 46), (38 + i * 6, 40)], "lead", 0.3)
    for d in (-1, 0, 1):
        p.stroke([(46, 13), (46 + d * 4, 5), (46 + d * 9, 3 + abs(d) * 3)], "sky", 0.4)
    for x in (36, 58):  # it has shoes
        p.stroke([(x, 50), (x, 57), (x - 5, 57)], "lead", 0.3, 2)
    return p.sketch


def plane() -> Sketch:
    """34 × 24."""
    p = Hand(61)
    p.shape([(2, 14), (30, 4), (18, 20), (14, 14)])
    p.line((14, 14), (30, 4))
    return p.sketch
