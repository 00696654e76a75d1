"""What floats in the Star Reef: everything has a front, and, off the rail, a back.

Painted in waking colours; the dream's renderer turns them into its own.  Things that do something (`npc whale rise`) have
one picture for each state, named `<prop>_<state>`.
"""

from __future__ import annotations

import math
import random
from functools import partial

import numpy as np
import pygame

from ..art import Art, Collection, Lamp, blank
from ..joinery import OAK, PINE, box, panel
from ..lettering import letters
from ..palette import C, Colour, mix, scale
from ..pixels import canvas, ellipse, gradient, lines, outline, polygon, polygon_mask, rect, spline, typed

REEF = Collection("reef_objects")

GLOW = (255, 206, 128)
"""The light of a paper lantern."""


def _lantern(
    albedo: pygame.Surface, emissive: pygame.Surface, x: int, y: int, size: int, colour: Colour = "y2"
) -> None:
    """A paper lantern of `size` pixels hanging at (x, y), its middle."""
    half = size // 2
    rect(albedo, "b1", x, y - half - 2, 1, 2)
    ellipse(albedo, mix(colour, "r1", 0.45), x - half, y - half, size, size)
    ellipse(albedo, colour, x - half, y - half, size - 1, size - 1)
    rect(albedo, "y3", x - half + 1, y - half + 1, max(1, size // 3), max(1, size // 3))
    ellipse(emissive, scale(colour, 0.75), x - half, y - half, size, size)
    rect(emissive, "y3", x - max(1, size // 6), y - max(1, size // 6), max(1, size // 3), max(1, size // 3))
    rect(albedo, "b2", x - 1, y + half, 2, 1)


# ---------------------------------------------------------------- the boat and its street


@REEF.prop(solid=False, lamps=(Lamp(56, 8, 60, GLOW, 0.5, "steady", 22, 0.3),))
def boat() -> Art:
    """A boat with a tram bell and one seat; the brass is worn where two hands hold it."""
    w, h = 64, 40
    albedo, emissive = blank(w, h)
    hull = polygon_mask(w, h, [(1, 16), (12, 22), (34, 24), (52, 21), (62, 12), (58, 28), (48, 37), (18, 38), (6, 31)])
    pixels = pygame.surfarray.pixels3d(albedo)
    alpha = pygame.surfarray.pixels_alpha(albedo)
    pixels[hull], alpha[hull] = C("r2"), 255
    y = np.arange(h)[None, :].repeat(w, 0)
    pixels[hull & (y > 29)] = C("r1")
    pixels[hull & (y > 33)] = C("r0")
    upper = hull & ~np.roll(hull, 2, 1)
    pixels[upper] = C("y2")
    pixels[hull & ~np.roll(hull, 1, 1)] = C("y3")
    del pixels, alpha
    for x in range(10, 52, 9):
        rect(albedo, "i7", x, 28, 5, 3)
        rect(albedo, "u3", x + 1, 28, 3, 2)
        rect(emissive, scale("y1", 0.5), x + 1, 28, 3, 2)
    box(albedo, 20, 12, 18, 13, 4, PINE)  # the seat
    rect(albedo, "r3", 22, 13, 14, 3)
    rect(albedo, "b0", 50, 5, 2, 18)  # the bell on its post
    rect(albedo, "y0", 47, 3, 8, 2)
    ellipse(albedo, "b1", 46, 5, 11, 9)
    ellipse(albedo, "y1", 47, 5, 9, 8)
    rect(albedo, "y3", 48, 6, 3, 3)
    rect(albedo, "y0", 51, 13, 2, 2)
    _lantern(albedo, emissive, 58, 7, 7)
    return Art(outline(albedo, "i0"), emissive, (8, 30, 46, 8))


def _house(seed: int, w: int, h: int) -> Art:
    albedo, emissive = blank(w, h)
    rng = random.Random(seed)
    front, roof = (("b5", "r2"), ("c3", "r1"), ("m4", "u1"), ("y2", "m1"))[seed % 4]
    polygon(albedo, "i0", [(0, 24), (w // 2, 0), (w - 1, 24)])
    polygon(albedo, roof, [(2, 23), (w // 2, 2), (w - 3, 23)])
    lines(albedo, mix(roof, "w", 0.4), (2, 22), (w // 2, 2))
    gradient(albedo, (3, 24, w - 6, h - 24), mix(front, "w", 0.2), mix(front, "i2", 0.25), steps=5)
    rect(albedo, "i0", 2, 24, 1, h - 24)
    rect(albedo, "i0", w - 3, 24, 1, h - 24)
    for row in range(29, h - 26, 15):
        for x in range(8, w - 12, 15):
            lit = rng.random() < 0.7
            rect(albedo, "b1", x - 1, row - 1, 10, 12)
            rect(albedo, "y2" if lit else "u0", x, row, 8, 10)
            rect(albedo, "b1", x + 4, row, 1, 10)
            if lit:
                rect(emissive, scale("y1", 0.5), x, row, 8, 10)
                rect(albedo, "b3", x + 1, row + 5, 2, 5)
    panel(albedo, w // 2 - 6, h - 22, 13, 21, OAK)
    rect(albedo, "y2", w // 2 + 3, h - 12, 2, 2)
    rect(albedo, mix(front, "i0", 0.5), 3, h - 1, w - 6, 1)
    return Art(albedo, emissive, (2, h - 12, w - 4, 11))


for _k, (_w, _h) in enumerate(((56, 84), (48, 96), (60, 78), (52, 90))):
    REEF.prop(f"reef_house_{_k}", tall=True)(partial(_house, _k, _w, _h))


@REEF.prop(lamps=(Lamp(8, 8, 70, GLOW, 0.5, "steady", 40, 0.2),))
def reef_lamp_post() -> Art:
    """A lamp of Lamp Street, softer than the real one."""
    albedo, emissive = blank(16, 58)
    rect(albedo, "i0", 6, 12, 4, 42)
    rect(albedo, "c2", 7, 12, 2, 42)
    rect(albedo, "c4", 7, 12, 1, 42)
    ellipse(albedo, "i0", 3, 51, 10, 6)
    ellipse(albedo, "c2", 4, 51, 8, 4)
    rect(albedo, "c2", 3, 11, 10, 2)
    _lantern(albedo, emissive, 8, 6, 11)
    return Art(albedo, emissive, (4, 51, 8, 5))


@REEF.prop(cls="DreamDoor", tall=True)
def reef_staff_door() -> Art:
    """STAFF: a steel door with a frame of its own, and, alone of everything here, a back."""
    w, h = 44, 66
    albedo, emissive = blank(w, h)
    rect(albedo, "i0", 0, 0, w, h)
    rect(albedo, "i5", 1, 1, w - 2, h - 1)
    rect(albedo, "i7", 1, 1, w - 2, 1)
    rect(albedo, "i2", 5, 6, w - 10, h - 6)
    gradient(albedo, (6, 7, w - 12, h - 8), "i5", "i4", steps=4)
    rect(albedo, "i6", 6, 7, 1, h - 8)
    sign = letters("STAFF", "r2")
    rect(albedo, "w", 7, 12, 31, 13)
    rect(albedo, "i4", 7, 24, 31, 1)
    albedo.blit(sign, (8, 14))
    rect(albedo, "i0", 33, 38, 3, 7)
    rect(albedo, "y2", 33, 38, 2, 6)
    rect(albedo, "i6", 8, h - 14, w - 16, 9)
    rect(albedo, "i7", 8, h - 14, w - 16, 1)
    rect(albedo, "g3", 20, 2, 4, 2)
    rect(emissive, "g3", 20, 2, 4, 2)
    return Art(albedo, emissive, (0, h - 10, w, 9))


# ---------------------------------------------------------------- star-fish, coral


_STAR = """
....y....
....y....
...yYy...
yyyYYYyyy
.yyYoYyy.
..yYYYy..
..yy.yy..
.yy...yy.
.y.....y.
"""


def _star(frame: int, colours: tuple[Colour, Colour]) -> Art:
    w = 15
    albedo, emissive = blank(w, w)
    art = typed(_STAR, {"y": colours[0], "Y": colours[1], "o": "w"})
    if frame % 2:
        art = pygame.transform.flip(art, True, True)
    albedo.blit(art, (3, 3 + (frame == 1) - (frame == 3)))
    emissive.blit(art, (3, 3 + (frame == 1) - (frame == 3)))
    emissive.fill((150, 150, 150), special_flags=pygame.BLEND_RGB_MULT)
    return Art(outline(albedo, mix(colours[0], "i0", 0.7)), emissive)


def _stars(colours: tuple[Colour, Colour]) -> list[Art]:
    return [_star(frame, colours) for frame in range(4)]


for _name, _colours, _ms in (
    ("reef_star_gold", ("y1", "y3"), (300, 260, 300, 260)),
    ("reef_star_cold", ("u3", "c5"), (420, 380, 420, 380)),
    ("reef_star_rose", ("r3", "m5"), (360, 300, 360, 300)),
):
    REEF.prop(
        _name, sort="above", solid=False, frame_ms=_ms, lamps=(Lamp(7, 7, 24, _colours[0], 0.3, "pulse", 10, 0.2),)
    )(partial(_stars, _colours))


def _coral(seed: int, colours: tuple[Colour, Colour, Colour]) -> Art:
    w, h = 34, 36
    albedo, emissive = blank(w, h)
    rng = random.Random(seed)

    def grow(x: float, y: float, angle: float, length: float, thick: int) -> None:
        tip = (x + math.cos(angle) * length, y + math.sin(angle) * length)
        pygame.draw.line(albedo, C(colours[1] if thick > 1 else colours[2]), (x, y), tip, thick)
        if length < 5:
            rect(albedo, colours[2], int(tip[0]), int(tip[1]), 2, 2)
            rect(emissive, scale(colours[2], 0.4), int(tip[0]), int(tip[1]), 1, 1)
            return
        for side in (-1, 1):
            grow(*tip, angle + side * rng.uniform(0.3, 0.65), length * rng.uniform(0.62, 0.76), max(1, thick - 1))

    grow(w / 2, h - 5, -math.pi / 2, 9, 4)
    ellipse(albedo, colours[0], 9, h - 8, 16, 6)
    return Art(outline(albedo, mix(colours[0], "i0", 0.6)), emissive, (10, h - 8, 14, 6))


for _k, _colours in enumerate((("r1", "r2", "r3"), ("m1", "m3", "m4"), ("y0", "y1", "y3"), ("c1", "c3", "c5"))):
    REEF.prop(f"reef_coral_{_k}")(partial(_coral, 20 + _k, _colours))


# ---------------------------------------------------------------- the whale of lanterns


_WHALE_W, _WHALE_H = 176, 92
_WHALE = [
    (4, 56), (12, 38), (36, 24), (70, 18), (104, 24), (128, 38), (146, 44), (158, 34), (172, 20), (170, 40),
    (174, 58), (156, 54), (142, 58), (116, 68), (76, 76), (36, 74), (12, 68),
]  # fmt: skip


def _whale(lit: float) -> Art:
    """The whale seen from the front; `lit` is the share of its lanterns that burn."""
    w, h = _WHALE_W, _WHALE_H
    albedo, emissive = blank(w, h)
    body = polygon_mask(w, h, _WHALE)
    pixels = pygame.surfarray.pixels3d(albedo)
    alpha = pygame.surfarray.pixels_alpha(albedo)
    y = np.arange(h)[None, :].repeat(w, 0)
    pixels[body] = C("u1")
    pixels[body & (y < 34)] = mix("u1", "u2", 0.5)
    pixels[body & (y > 58)] = C("u0")
    pixels[body & ~np.roll(body, 1, 1)] = C("u3")
    pixels[body & ~np.roll(body, -2, 1)] = C("i1")
    alpha[body] = 255
    del pixels, alpha
    for k in range(7):  # pleats of the throat
        lines(albedo, "u2", (14 + k * 4, 60 + k), (44 + k * 7, 67 + k // 2))
    ellipse(albedo, "i0", 28, 46, 7, 5)
    rect(albedo, "y3", 30, 47, 2, 2)
    rect(emissive, "y2", 30, 47, 2, 2)
    rng = random.Random(9)
    spots = [(x, yy) for x in range(14, 164, 9) for yy in range(24, 70, 9) if body[min(x, w - 1), min(yy, h - 1)]]
    for x, yy in spots:
        size = rng.choice((5, 5, 7))
        burns = rng.random() < lit
        dx, dy = rng.randint(-2, 2), rng.randint(-2, 2)
        if not body[max(0, x + dx - 3), yy + dy] or abs(x - 30) + abs(yy - 47) < 12:
            continue
        if burns:
            _lantern(albedo, emissive, x + dx, yy + dy, size, rng.choice(("y2", "y1", "y2", "r3")))
        else:
            ellipse(albedo, "u0", x + dx - 2, yy + dy - 2, 5, 5)
    return Art(outline(albedo, "i0"), emissive, (30, 70, 90, 8))


REEF.prop("whale", sort="wall", solid=False)(partial(_whale, 0.03))
REEF.prop(
    "whale_rise",
    sort="wall",
    solid=False,
    lamps=(Lamp(60, 46, 110, GLOW, 0.5, "pulse", 10, 0.2), Lamp(130, 44, 80, GLOW, 0.4, "pulse", 10, 0.15)),
)(partial(_whale, 0.96))


@REEF.prop(lamps=(Lamp(24, 40, 40, GLOW, 0.3, "steady", 20, 0.1),))
def reef_whale_back() -> Art:
    """The whale from behind: three lanterns and a lot of string, on a frame of laths."""
    w, h = 132, 76
    albedo, emissive = blank(w, h)
    for a, b in (
        ((8, 70), (30, 14)),
        ((60, 72), (52, 10)),
        ((118, 70), (96, 20)),
        ((4, 44), (126, 40)),
        ((12, 66), (120, 62)),
    ):
        pygame.draw.line(albedo, C("b2"), a, b, 2)
        pygame.draw.line(albedo, C("b4"), a, b)
    edge = [
        (x, yy) for x, yy in spline([(6, 48), (30, 16), (66, 10), (100, 22), (126, 14), (124, 46), (92, 60), (40, 64)])
    ]
    for a, b in zip(edge[::2], edge[2::2], strict=False):
        pygame.draw.line(albedo, C("i6"), a, b)
    rng = random.Random(3)
    for _ in range(26):
        a, b = rng.choice(edge), rng.choice(edge)
        mid = ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2 + 6)
        curve = spline([a, mid, b], 6, closed=False)
        pygame.draw.lines(albedo, C(mix("i5", "i7", rng.random())), False, curve)
    for x, yy in ((24, 40), (68, 30), (102, 44)):
        _lantern(albedo, emissive, x, yy, 9)
    ellipse(albedo, "i7", 62, 47, 5, 4)  # a granny knot where it breathes
    ellipse(albedo, "i7", 66, 48, 5, 4)
    return Art(albedo, emissive, (6, 66, 116, 8))


# ---------------------------------------------------------------- the lantern seller


def _seller(holds_out: bool) -> Art:
    w, h = 72, 66
    albedo, emissive = blank(w, h)
    polygon(albedo, "b0", [(2, 46), (70, 46), (60, 62), (14, 62)])
    polygon(albedo, "b3", [(4, 47), (68, 47), (59, 60), (15, 60)])
    rect(albedo, "b5", 4, 47, 64, 2)
    rect(albedo, "b2", 14, 55, 46, 1)
    for x in (10, 60):
        rect(albedo, "b1", x, 8, 2, 40)
        rect(albedo, "b4", x, 8, 1, 40)
    pygame.draw.lines(albedo, C("b1"), False, spline([(10, 9), (36, 15), (61, 9)], 8, closed=False))
    for x, yy, size, colour in ((17, 17, 7, "y2"), (26, 20, 9, "r3"), (46, 20, 9, "y2"), (55, 17, 7, "m4")):
        _lantern(albedo, emissive, x, yy, size, colour)
    # the seller: coat, smile, hat
    polygon(albedo, "g1", [(30, 31), (42, 31), (46, 48), (26, 48)])
    rect(albedo, "g3", 30, 32, 2, 14)
    rect(albedo, "y1", 36, 33, 1, 12)
    ellipse(albedo, "s2", 30, 20, 12, 12)
    rect(albedo, "s3", 31, 22, 4, 6)
    rect(albedo, "i0", 33, 25, 1, 2)
    rect(albedo, "i0", 38, 25, 1, 2)
    rect(albedo, "r1", 33, 29, 6, 1)
    rect(albedo, "r1", 27, 19, 18, 2)
    rect(albedo, "r2", 31, 14, 10, 6)
    if holds_out:
        pygame.draw.line(albedo, C("g2"), (43, 35), (56, 36), 3)
        rect(albedo, "s2", 56, 35, 3, 3)
        _lantern(albedo, emissive, 58, 43, 9)
    else:
        pygame.draw.line(albedo, C("g2"), (43, 34), (47, 43), 3)
    return Art(outline(albedo, "i0"), emissive, (14, 52, 46, 9))


_SELLER_LAMPS = (Lamp(36, 20, 70, GLOW, 0.5, "steady", 30, 0.2),)
REEF.prop("lantern_seller", sort="wall", solid=False, lamps=_SELLER_LAMPS)(partial(_seller, False))
REEF.prop("lantern_seller_hold_out", sort="wall", solid=False, lamps=_SELLER_LAMPS)(partial(_seller, True))


@REEF.prop(solid=True)
def reef_seller_back() -> Art:
    """The seller from behind: he stops at the ears, and after that he is a stick."""
    albedo = canvas(30, 50)
    rect(albedo, "b2", 14, 14, 2, 34)
    rect(albedo, "b4", 14, 14, 1, 34)
    polygon(albedo, "i7", [(7, 22), (23, 22), (26, 40), (4, 40)])
    polygon(albedo, "i6", [(8, 23), (22, 23), (24, 39), (6, 39)])
    ellipse(albedo, "i7", 8, 8, 14, 14)
    ellipse(albedo, "i6", 9, 9, 12, 12)
    rect(albedo, "i7", 5, 8, 20, 2)
    rect(albedo, "i7", 10, 2, 10, 6)
    for y in (26, 32):
        lines(albedo, "u3", (4, y), (26, y))
    rect(albedo, "b0", 9, 47, 12, 3)
    return Art(outline(albedo, "i3"), footprint=(9, 43, 12, 6))


# ---------------------------------------------------------------- the city like an oyster


def _city(is_open: bool) -> Art:
    w, h = 168, 112
    albedo, emissive = blank(w, h)
    rng = random.Random(14)
    if is_open:
        shell = polygon_mask(
            w, h, [(2, 96), (10, 104), (84, 110), (158, 104), (166, 96), (150, 88), (84, 84), (18, 88)]
        )
    else:
        shell = polygon_mask(w, h, [(4, 94), (14, 62), (46, 40), (84, 32), (122, 40), (154, 62), (164, 94), (84, 108)])
    pixels = pygame.surfarray.pixels3d(albedo)
    alpha = pygame.surfarray.pixels_alpha(albedo)
    x, y = np.meshgrid(np.arange(w), np.arange(h), indexing="ij")
    ribs = (
        (np.hypot(x - w / 2, (y - 104) * 1.5) / 7).astype(int) + (np.arctan2(104 - y, x - w / 2) * 7).astype(int)
    ) % 2
    pixels[shell] = np.where(ribs[..., None] == 0, C("m1"), mix("m1", "m2", 0.55))[shell]
    pixels[shell & ~np.roll(shell, 1, 1)] = C("m4")
    pixels[shell & ~np.roll(shell, -2, 1)] = C("m0")
    alpha[shell] = 255
    del pixels, alpha
    if is_open:
        for layer in range(3):
            left = 8 + layer * 3
            while left < w - 16:
                width, height = rng.randint(11, 19), rng.randint(24, 62) - layer * 9
                width = min(width, w - 8 - left)
                top = 94 - height + layer * 3
                front = (mix("m1", "u0", 0.4), "u1", "c1")[layer]
                rect(albedo, "i0", left - 1, top - 1, width + 2, height + 2)
                rect(emissive, (0, 0, 0), left - 1, top - 1, width + 2, height + 2)
                gradient(albedo, (left, top, width, height), mix(front, "w", 0.12), front, steps=3)
                if rng.random() < 0.6:
                    polygon(albedo, "r2", [(left - 1, top), (left + width // 2, top - 9), (left + width, top)])
                for yy in range(top + 4, top + height - 4, 6):
                    for xx in range(left + 2, left + width - 3, 5):
                        rect(albedo, "y2", xx, yy, 3, 4)
                        rect(albedo, "b2", xx + 1, yy + 2, 1, 2)  # somebody, waiting up
                        rect(emissive, scale("y1", 0.55), xx, yy, 3, 4)
                left += width + rng.randint(0, 4)
        for x0 in (40, 84, 124):  # stairs that fell down flat
            for k in range(5):
                rect(albedo, mix("b6", "m3", k / 7), x0 - 8 - k, 92 + k * 3, 16 + 2 * k, 2)
    else:
        for row, (level, count) in enumerate(((48, 4), (60, 6), (73, 8), (87, 9))):
            for k in range(count):
                x0 = w // 2 + (2 * k - count + 1) * 8
                tone = ("r1", "r2", "m3", "r1")[(k + row) % 4]
                polygon(albedo, "i0", [(x0 - 9, level + 9), (x0, level - 7), (x0 + 9, level + 9)])
                polygon(albedo, tone, [(x0 - 7, level + 8), (x0, level - 4), (x0 + 7, level + 8)])
                lines(albedo, mix(tone, "w", 0.4), (x0 - 7, level + 8), (x0, level - 4))
        rect(albedo, "y1", 83, 98, 2, 4)
        rect(emissive, "y0", 83, 98, 2, 4)
    return Art(outline(albedo, "i0"), emissive, (10, 92, 148, 14))


REEF.prop("city", sort="wall", solid=False)(partial(_city, False))
REEF.prop("city_open", sort="wall", solid=False, lamps=(Lamp(84, 70, 120, GLOW, 0.5, "steady", 20, 0.2),))(
    partial(_city, True)
)


@REEF.prop(tall=True)
def reef_city_back() -> Art:
    """The city from behind: fronts on props; it is one window, done a lot of times."""
    w, h = 120, 74
    albedo = canvas(w, h)
    rng = random.Random(5)
    left = 3
    while left < w - 16:
        width, height = rng.randint(14, 20), rng.randint(34, 62)
        top = h - 8 - height
        rect(albedo, "i4", left - 1, top - 1, width + 2, height + 2)
        rect(albedo, "i7", left, top, width, height)
        rect(albedo, "i6", left + width - 3, top, 3, height)
        for yy in range(top + 4, top + height - 6, 9):
            for xx in range(left + 3, left + width - 5, 7):
                rect(albedo, "i2", xx, yy, 4, 5)
        lines(albedo, "b3", (left + 2, h - 3), (left + width // 2, top + 6))
        lines(albedo, "b4", (left + 3, h - 3), (left + width // 2 + 1, top + 6))
        rect(albedo, "b3", left, h - 4, width, 2)
        left += width + 2
    lines(albedo, "u3", (0, 30), (w - 1, 28))
    lines(albedo, "u3", (0, 52), (w - 1, 52))
    return Art(albedo, footprint=(2, h - 9, w - 6, 8))


# ---------------------------------------------------------------- the tin lighthouse


@REEF.prop(tall=True, lamps=(Lamp(28, 16, 120, "y2", 0.5, "pulse", 60, 0.34, group="lighthouse_big"),))
def lighthouse() -> Art:
    """The lamp from the night table, grown until one would want a ladder for the door."""
    w, h = 56, 118
    albedo, emissive = blank(w, h)
    polygon(albedo, "i0", [(18, 34), (38, 34), (47, 108), (9, 108)])
    for k in range(5):
        top, bottom = 34 + k * 15, 34 + (k + 1) * 15
        a, b = 18 - (top - 34) * 9 / 74, 18 - (bottom - 34) * 9 / 74
        shape = [(a + 1, top), (w - a - 1, top), (w - b - 1, bottom), (b + 1, bottom)]
        polygon(albedo, ("i7", "r2")[k % 2], shape)
        polygon(albedo, ("w", "r3")[k % 2], [(a + 3, top), (a + 8, top), (b + 8, bottom), (b + 3, bottom)])
        polygon(
            albedo, ("i5", "r1")[k % 2], [(w - a - 6, top), (w - a - 1, top), (w - b - 1, bottom), (w - b - 7, bottom)]
        )
    rect(albedo, "i0", 13, 30, 30, 5)
    rect(albedo, "i5", 14, 31, 28, 2)
    rect(albedo, "i0", 18, 12, 20, 19)
    rect(albedo, "y3", 20, 14, 16, 16)
    rect(emissive, "y2", 20, 14, 16, 16)
    rect(albedo, "i3", 27, 14, 2, 16)
    rect(albedo, "b2", 23, 21, 3, 9)  # a little man; he is always in
    rect(albedo, "s2", 23, 18, 3, 3)
    polygon(albedo, "i0", [(14, 13), (28, 0), (42, 13)])
    polygon(albedo, "r2", [(16, 12), (28, 2), (40, 12)])
    polygon(albedo, "r3", [(17, 12), (28, 2), (28, 12)])
    rect(albedo, "b1", 24, 88, 9, 20)
    rect(albedo, "b3", 25, 89, 7, 19)
    ellipse(albedo, "i0", 4, 102, 48, 15)
    ellipse(albedo, "g1", 5, 103, 46, 12)
    ellipse(albedo, "g2", 8, 103, 34, 6)
    return Art(albedo, emissive, (6, 104, 44, 12))


# ---------------------------------------------------------------- off the rail


@REEF.prop(
    sort="wall", solid=False, frame_ms=(900, 300, 900, 300), lamps=(Lamp(8, 8, 40, "c4", 0.5, "pulse", 16, 0.4),)
)
def somni_button() -> list[Art]:
    """A light as big as a button: where it talks from."""
    frames = []
    for frame in range(4):
        albedo, emissive = blank(16, 16)
        glow = (1.0, 0.8, 0.6, 0.8)[frame]
        ellipse(albedo, "c3", 4, 4, 8, 8)
        ellipse(albedo, "c5", 5, 5, 5, 5)
        ellipse(emissive, scale("c3", glow), 4, 4, 8, 8)
        ellipse(emissive, scale("c5", glow), 6, 6, 4, 4)
        pygame.draw.circle(emissive, scale("c2", 0.6 * glow), (8, 8), 7, 1)
        frames.append(Art(albedo, emissive))
    return frames


@REEF.prop(sort="floor", solid=False)
def reef_lines() -> Art:
    """Ruled lines that meet in one place; where they cross there is a number."""
    w, h = 112, 64
    albedo = canvas(w, h)
    for k in range(9):
        lines(albedo, (*C("u2"), 150), (w - 2, h // 2), (2, 4 + k * 7))
    for k in range(4):
        lines(albedo, (*C("u3"), 130), (20 + k * 24, 2), (20 + k * 24, h - 3))
    for x, y in ((44, 25), (68, 38)):
        number = letters("118", "u1")
        albedo.blit(number, (x, y))
    pygame.draw.circle(albedo, (*C("r3"), 170), (w - 6, h // 2), 4, 1)
    return Art(albedo)


@REEF.prop(sort="floor", solid=False)
def reef_press() -> Art:
    """Dents pressed into the paper: they go up and down like stairs in the dark, and end in a tear."""
    w, h = 84, 34
    albedo = canvas(w, h)
    for k, level in enumerate((14, 10, 14, 8, 6, 10, 14, 12, 8)):
        x = 4 + k * 8
        ellipse(albedo, (*C("i4"), 170), x, level, 6, 5)
        ellipse(albedo, (*C("i7"), 190), x + 1, level + 3, 5, 2)
    torn = [(74, 4), (78, 9), (75, 14), (80, 19), (76, 25), (81, 31)]
    lines(albedo, "i3", *torn)
    lines(albedo, "w", *[(x + 1, y) for x, y in torn])
    return Art(albedo)


@REEF.prop(sort="floor", solid=False)
def reef_edge() -> Art:
    """Where the paper stops, curled up where it was trodden on."""
    w, h = 64, 30
    albedo = canvas(w, h)
    polygon(albedo, "i6", [(0, 0), (w - 1, 0), (w - 1, 10), (46, 14), (28, 26), (12, 18), (0, 20)])
    polygon(albedo, "w", [(28, 26), (24, 14), (38, 12), (46, 14)])
    lines(albedo, "i3", (0, 20), (12, 18), (28, 26), (46, 14), (w - 1, 10))
    lines(albedo, "i4", (28, 26), (24, 14), (38, 12))
    return Art(albedo)


@REEF.prop(sort="floor", solid=False)
def harbour_steps() -> Art:
    """The steps at which the boat lets go."""
    w, h = 72, 46
    albedo = canvas(w, h)
    for k in range(6):
        left = k * 3
        rect(albedo, "i0", left, k * 7, w - 2 * left, 8)
        rect(albedo, mix("b6", "c2", k / 8), left + 1, k * 7, w - 2 * left - 2, 5)
        rect(albedo, mix("w", "c3", k / 8), left + 1, k * 7, w - 2 * left - 2, 1)
    for x in (2, w - 8):
        rect(albedo, "i0", x, 0, 6, 14)
        rect(albedo, "r2", x + 1, 1, 4, 11)
        rect(albedo, "r3", x + 1, 1, 1, 11)
    return Art(albedo)
