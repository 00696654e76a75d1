"""Furniture of the facility in whole tiles: low units to sneak behind, tall ones that stop the view, pods that lie.

Stealth places are planned on a grid, so what stands in them has to fill its tiles exactly: `low_4x1` covers four tiles by
one.  What lies on a unit follows from its size, so that two of one size look alike and a row of them looks bought.
"""

from __future__ import annotations

import random
from functools import partial

import pygame

from ..art import TILE, Art, Lamp, blank
from ..joinery import OAK, STEEL, WHITE, Material, box, drawer, panel, paper, screen
from ..palette import C, Colour, mix, scale
from ..pixels import canvas, ellipse, gradient, lines, rect
from .facility import FACILITY

LOW_PX, TALL_PX = 14, 40
"""Height of a unit above its tiles."""

_STONE = Material("i1", "i3", "i4", "i5", mix("i5", "i6", 0.6), "i7")
_ROSE = Material("r0", "r0", "r1", mix("r1", "m3", 0.35), mix("r2", "m3", 0.4), mix("r3", "m5", 0.5))
"""Seats for visitors: the one warm material in the building."""


def _plant(albedo: pygame.Surface, x: int, y: int) -> None:
    rect(albedo, "r1", x, y, 7, 6)
    rect(albedo, "r2", x, y, 2, 6)
    rect(albedo, "b1", x + 1, y, 5, 1)
    for dx, dy, colour in ((0, -6, "g2"), (3, -9, "g3"), (5, -6, "g2"), (2, -4, "g1")):
        rect(albedo, colour, x + dx, y + dy, 2, 7)


def _things(albedo: pygame.Surface, emissive: pygame.Surface, w: int, depth: int, rng: random.Random) -> None:
    """Lay office things on a top of w x depth pixels."""
    x = 4
    while x < w - 14:
        kind = rng.randint(0, 5)
        if kind in (0, 2) and depth < 2 * TILE:
            kind = 1  # a shallow top has no room for tall things
        y = 3 + rng.randint(0, max(0, depth - 14))
        if kind == 0:
            screen(albedo, emissive, x, y - 6, 14, 11, rng.choice(("c4", "y2", "u3")), 2)
            rect(albedo, "i2", x + 5, y + 5, 4, 2)
        elif kind == 1:
            paper(albedo, x, y, 9, 7, rng.choice(("w", "c5", "y3")), text=2)
        elif kind == 2:
            _plant(albedo, x + 2, y + 1)
        elif kind == 3:
            rect(albedo, "r2", x + 2, y + 2, 4, 5)
            rect(albedo, "r3", x + 2, y + 2, 1, 5)
        x += rng.randint(14, 26)


def _low(tiles_w: int, tiles_h: int, material: Material) -> Art:
    w, depth = tiles_w * TILE, tiles_h * TILE
    h = depth + LOW_PX
    albedo, emissive = blank(w, h)
    box(albedo, 0, 0, w, h, depth - 1, material)
    rect(albedo, mix(material.light, material.bright, 0.5), 2, 2, w - 4, max(1, depth - 5))
    for x in range(4, w - 10, 20):
        panel(albedo, x, depth + 2, min(16, w - x - 4), LOW_PX - 5, material)
    rect(albedo, "c3", 2, h - 3, w - 4, 1)
    rect(emissive, scale("c3", 0.6), 2, h - 3, w - 4, 1)
    if material is not _ROSE:
        _things(albedo, emissive, w, depth, random.Random(tiles_w * 31 + tiles_h))
    return Art(albedo, emissive, (0, LOW_PX, w, depth))


def _tall(tiles_w: int, tiles_h: int) -> Art:
    """A rack of machines, or, where it is deep, a block of them."""
    w, depth = tiles_w * TILE, tiles_h * TILE
    h = depth + TALL_PX
    albedo, emissive = blank(w, h)
    box(albedo, 0, 0, w, h, depth - 1, STEEL)
    rng = random.Random(tiles_w * 17 + tiles_h * 5)
    for x in range(6, w - 8, 12):
        for y in range(5, depth - 6, 9):
            rect(albedo, "i2", x, y, 7, 2)
    for left in range(0, w, TILE):
        width = min(TILE, w - left)
        rect(albedo, "i1", left + 1, depth + 2, width - 2, TALL_PX - 6)
        for y in range(depth + 4, h - 8, 5):
            rect(albedo, "i3", left + 2, y, width - 4, 3)
            rect(albedo, "i4", left + 2, y, width - 4, 1)
            for x in range(left + 3, left + width - 4, 3):
                colour = rng.choice(("c3", "m3", "y1", "i2", "i2", "i2"))
                rect(albedo, colour, x, y + 1, 2, 1)
                if colour != "i2":
                    rect(emissive, scale(colour, 0.8), x, y + 1, 2, 1)
    return Art(albedo, emissive, (0, TALL_PX, w, depth))


def _crawl(tiles_w: int, tiles_h: int) -> Art:
    """A long table that one can crawl under: top and legs, nothing between."""
    w, depth = tiles_w * TILE, tiles_h * TILE
    h = depth + LOW_PX
    albedo, emissive = blank(w, h)
    box(albedo, 0, 0, w, depth + 4, depth - 1, WHITE)
    for x in (1, w - 5):
        rect(albedo, "i1", x, depth + 3, 4, LOW_PX - 3)
        rect(albedo, "i5", x + 1, depth + 3, 2, LOW_PX - 4)
    _things(albedo, emissive, w, depth, random.Random(tiles_w * 13 + tiles_h))
    return Art(albedo, emissive, (0, LOW_PX, w, depth))


_LOW_SIZES = (
    (1, 1), (2, 1), (3, 1), (4, 1), (5, 1), (6, 1), (7, 1), (9, 1), (10, 1), (1, 2), (2, 2), (3, 2), (4, 2), (5, 2),
    (6, 2), (1, 3), (2, 3), (3, 3), (1, 4), (1, 8),
)  # fmt: skip
_TALL_SIZES = (
    (3, 1), (4, 1), (5, 1), (2, 2), (3, 2), (4, 2), (5, 2), (1, 3), (2, 3), (3, 3), (4, 3), (2, 4), (4, 4), (1, 6), (1, 1),
)  # fmt: skip
_CRAWL_SIZES = ((6, 2), (4, 1), (9, 1))

for _w, _h in _LOW_SIZES:
    FACILITY.prop(f"low_{_w}x{_h}", cls="LowCover")(partial(_low, _w, _h, _ROSE if (_w, _h) == (7, 1) else _STONE))
for _w, _h in _TALL_SIZES:
    FACILITY.prop(f"tall_{_w}x{_h}", tall=True, lamps=(Lamp(_w * 8, 40, 44, "c3", 0.2, "steady", 20, 0),))(
        partial(_tall, _w, _h)
    )
for _w, _h in _CRAWL_SIZES:
    FACILITY.prop(f"crawl_{_w}x{_h}", cls="LowCover", sort="above", solid=False)(partial(_crawl, _w, _h))


# ---------------------------------------------------------------- pods that lie


_HAIR = ("b2", "b1", "b4", "i1", "y0", "i6", "r1")
_FACES = ("s3", "s2", "s4", "s1")


def _lying_pod(seed: int, occupied: bool) -> Art:
    """A pod of 3 x 2 tiles with its sleeper seen through the glass, head to the left."""
    w, h = 48, 46
    albedo, emissive = blank(w, h)
    rng = random.Random(seed)
    pygame.draw.rect(albedo, C("i0"), (0, 2, w, 44), border_radius=9)
    pygame.draw.rect(albedo, C("i6"), (1, 3, w - 2, 30), border_radius=8)
    pygame.draw.rect(albedo, C("i7"), (2, 3, w - 4, 4), border_radius=4)
    gradient(albedo, (1, 31, w - 2, 13), "i5", "i3", steps=4)
    rect(albedo, "w", 2, 31, w - 4, 1)
    pygame.draw.ellipse(albedo, C("i0"), (4, 3, 40, 27))
    pygame.draw.ellipse(albedo, C("c1"), (5, 4, 38, 25))
    pygame.draw.ellipse(emissive, scale("c1", 0.34 if occupied else 0.2), (5, 4, 38, 25))
    if occupied:
        hair, skin = rng.choice(_HAIR), rng.choice(_FACES)
        ellipse(albedo, "i7", 8, 10, 12, 13)
        ellipse(albedo, hair, 10, 11, 10, 11)
        ellipse(albedo, skin, 12, 12, 8, 9)
        rect(albedo, "b0", 14, 15, 2, 1)
        rect(albedo, "b0", 17, 15, 2, 1)
        rect(albedo, mix(skin, "s0", 0.5), 16, 18, 2, 1)
        rect(albedo, "i6", 20, 9, 20, 15)
        rect(albedo, "i7", 20, 9, 20, 7)
        for x in (25, 31, 37):
            rect(albedo, "i5", x, 10, 1, 13)
        pygame.draw.ellipse(albedo, C("c4"), (10, 8, 11, 5), 1)
        pygame.draw.ellipse(emissive, scale("c4", 0.8), (10, 8, 11, 5), 1)
    glass = canvas(w, h)
    pygame.draw.ellipse(glass, (*C("c3"), 40), (5, 4, 38, 25))
    albedo.blit(glass, (0, 0))
    pygame.draw.ellipse(albedo, C("c4"), (4, 3, 40, 27), 1)
    pygame.draw.ellipse(emissive, scale("c3", 0.45), (4, 3, 40, 27), 1)
    lines(albedo, "c5", (30, 6), (36, 9), (39, 13))
    rect(albedo, "i0", 12, 35, 24, 6)
    for x in range(22):
        y = 38 - (2 if x % 9 == 4 else -1 if x % 9 == 5 else 0)
        rect(albedo, "c4", 13 + x, y, 1, 1)
        rect(emissive, "c3", 13 + x, y, 1, 1)
    lamp: Colour = "g3" if occupied else "r2"
    rect(albedo, lamp, 40, 37, 3, 2)
    rect(emissive, lamp, 40, 37, 3, 2)
    return Art(albedo, emissive, (0, 14, w, 32))


_POD_LAMPS = (
    Lamp(24, 30, 46, "c3", 0.22, "steady", 14, 0.05),
    Lamp(18, 28, 24, (255, 226, 200), 0.16, "steady", 14, 0),
)
for _k in range(6):
    FACILITY.prop(f"pod_lying_{_k}", cls="LowCover", lamps=_POD_LAMPS)(partial(_lying_pod, 30 + _k, True))
FACILITY.prop("pod_lying_empty", cls="HidingSpot", lamps=(Lamp(24, 30, 36, "c2", 0.2, "steady", 14, 0),))(
    partial(_lying_pod, 40, False)
)


# ---------------------------------------------------------------- doors, sofas, warmth


def _sliding_door(colour: Colour, opening: float) -> Art:
    """A sliding door of two tiles; `opening` is how far its halves have gone."""
    w, h = 32, 34
    albedo, emissive = blank(w, h)
    gap = int(opening * 13)
    for left, width in ((0, 16 - gap), (16 + gap, 16 - gap)):
        rect(albedo, "i0", left, 0, width, h)
        rect(albedo, "i5", left + 1, 1, max(1, width - 2), h - 2)
        rect(albedo, "i7", left + 1, 1, max(1, width - 2), 1)
        if width > 8:
            rect(albedo, "c1", left + 4, 7, width - 8, 9)
            rect(albedo, "i3", left + 3, 21, width - 6, 7)
    rect(albedo, colour, 13, 2, 6, 2)
    rect(emissive, colour, 13, 2, 6, 2)
    return Art(albedo, emissive, (0, h - 8, w, 8))


FACILITY.prop("door_slide", cls="Door")(partial(_sliding_door, "r3", 0.0))
FACILITY.prop("door_slide_open", cls="Frame", solid=False)(partial(_sliding_door, "g3", 1.0))


def _narrow_door(colour: Colour, is_open: bool) -> Art:
    """A door of one tile, its lamp red, amber or green."""
    albedo, emissive = blank(16, 36)
    if is_open:
        rect(albedo, "i0", 0, 2, 2, 34)
        rect(albedo, "i5", 0, 3, 1, 32)
        rect(albedo, "i0", 14, 2, 2, 34)
    else:
        rect(albedo, "i0", 0, 0, 16, 36)
        rect(albedo, "i5", 1, 1, 14, 34)
        rect(albedo, "i7", 1, 1, 14, 1)
        rect(albedo, "c1", 4, 7, 8, 10)
        rect(albedo, "c2", 4, 7, 8, 3)
        rect(albedo, "i3", 3, 22, 10, 9)
    rect(albedo, colour, 6, 3, 4, 2)
    rect(emissive, colour, 6, 3, 4, 2)
    return Art(albedo, emissive, (0, 20, 16, 16))


for _name, _lamp in (("door_unit", "g3"), ("door_lock", "y1")):
    FACILITY.prop(_name, cls="Door")(partial(_narrow_door, _lamp, False))
    FACILITY.prop(f"{_name}_open", cls="Frame", solid=False)(partial(_narrow_door, "g3", True))


@FACILITY.prop(cls="HidingSpot", tall=True)
def locker() -> Art:
    """A locker with its door ajar."""
    albedo = canvas(16, 46)
    box(albedo, 0, 0, 16, 46, 8, STEEL)
    rect(albedo, "i0", 3, 11, 7, 33)
    rect(albedo, "i5", 9, 11, 5, 33)
    for y in (14, 17, 20):
        rect(albedo, "i2", 10, y, 3, 1)
    return Art(albedo, footprint=(0, 32, 16, 13))


@FACILITY.prop(tall=False, lamps=(Lamp(10, 10, 92, (255, 190, 120), 0.5, "steady", 40, 0.12),))
def floor_lamp() -> Art:
    """A standing lamp with a linen shade: somebody wanted the hall to feel like home."""
    albedo, emissive = blank(22, 54)
    rect(albedo, "i0", 10, 16, 3, 34)
    rect(albedo, "y1", 11, 16, 1, 34)
    for row in range(17):
        half = 5 + row * 5 // 17
        rect(albedo, mix("y3", "y1", row / 17), 11 - half, row, 2 * half, 1)
        rect(emissive, scale("y1", 0.75), 11 - half, row, 2 * half, 1)
    ellipse(albedo, "i0", 4, 47, 15, 6)
    return Art(albedo, emissive, (5, 46, 13, 6))


@FACILITY.prop(sort="floor", solid=False)
def rug_lobby() -> Art:
    """A round rug in rose and cream under the lobby's lamps."""
    w, h = 128, 70
    albedo = canvas(w, h)
    for inset, colour in (
        (0, "r0"),
        (2, "r1"),
        (6, "b6"),
        (8, mix("r2", "m3", 0.4)),
        (22, "r1"),
        (24, mix("r2", "b5", 0.5)),
    ):
        ellipse(albedo, colour, inset, inset * h // w, w - 2 * inset, h - 2 * (inset * h // w))
    return Art(albedo)


@FACILITY.prop(cls="LowCover")
def sofa_lobby() -> Art:
    """A rose sofa for visitors, six years newer than anything at home."""
    w, h = 64, 34
    albedo = canvas(w, h)
    rose = Material("r0", "r0", "r1", mix("r2", "m3", 0.3), mix("r3", "m4", 0.4), "m5")
    box(albedo, 0, 0, w, h, 10, rose)
    for x in (7, 33):
        rect(albedo, rose.mid, x, 12, 24, 11)
        rect(albedo, rose.light, x, 12, 24, 2)
        rect(albedo, rose.bright, x + 1, 12, 22, 1)
    for x in (0, w - 7):
        rect(albedo, rose.line, x, 6, 7, h - 7)
        rect(albedo, rose.light, x + 1, 7, 5, 5)
        rect(albedo, rose.mid, x + 1, 12, 5, h - 16)
    return Art(albedo, footprint=(0, 16, w, 17))


@FACILITY.prop(sort="wall", solid=False)
def portrait_ellis() -> Art:
    """The founder, painted young, with a hand on a halo."""
    albedo = canvas(30, 34)
    rect(albedo, "b0", 0, 0, 30, 34)
    rect(albedo, "y1", 1, 1, 28, 32)
    rect(albedo, "y3", 1, 1, 28, 1)
    gradient(albedo, (4, 4, 22, 26), "c1", "u0", steps=4)
    polygon_points = [(7, 30), (10, 21), (20, 21), (23, 30)]
    pygame.draw.polygon(albedo, C("i2"), polygon_points)
    rect(albedo, "w", 14, 21, 3, 5)
    ellipse(albedo, "s3", 11, 9, 9, 11)
    rect(albedo, "i7", 11, 8, 9, 4)
    rect(albedo, "i0", 13, 14, 1, 1)
    rect(albedo, "i0", 17, 14, 1, 1)
    pygame.draw.ellipse(albedo, C("c4"), (6, 4, 19, 7), 1)
    return Art(albedo)


@FACILITY.prop(tall=True)
def desk_hallam() -> Art:
    """The great desk: dark wood, one screen, one pen, nothing else."""
    w, h = 80, 48
    albedo, emissive = blank(w, h)
    box(albedo, 0, 8, w, 40, 24, OAK)
    rect(albedo, "g1", 14, 12, 52, 15)
    rect(albedo, "y0", 14, 12, 52, 1)
    screen(albedo, emissive, 30, 2, 20, 14, "c4", 3)
    rect(albedo, "i0", 55, 20, 9, 1)
    rect(albedo, "y2", 63, 20, 2, 1)
    for x in (4, 54):
        drawer(albedo, x, 35, 22, 10, OAK)
    return Art(albedo, emissive, (0, 16, w, 31))
