"""The room of Leo and Juno: two beds under two halos, and everything that is looked at before the light goes out."""

from __future__ import annotations

import math
import random
from collections.abc import Callable
from functools import partial

import numpy as np
import pygame

from ..art import Art, Lamp, blank
from ..joinery import CREAM, OAK, PINE, STEEL, WHITE, box, drawer, panel, paper
from ..palette import C, Colour, mix, scale
from ..pixels import canvas, ellipse, lines, noise, outline, polygon, polygon_mask, rect, typed
from .home import HOME

# ---------------------------------------------------------------- beds

_BED_W, _BED_H = 50, 82
_BED_SOLIDS = ((1, 12, 48, 13), (1, 72, 48, 9))
"""Head and foot; between them a child can climb in from either side."""


def _bedstead(albedo: pygame.Surface, wood: tuple[str, str, str, str, str, str]) -> None:
    """Headboard with three panels, posts, mattress and pillow."""
    line, deep, dark, mid, light, bright = wood
    w = _BED_W
    rect(albedo, line, 0, 4, w, 26)
    rect(albedo, mid, 1, 5, w - 2, 24)
    rect(albedo, bright, 1, 5, w - 2, 2)
    rect(albedo, light, 1, 7, w - 2, 1)
    for x in (5, 20, 35):
        rect(albedo, dark, x, 11, 11, 16)
        rect(albedo, light, x, 26, 11, 1)
        rect(albedo, deep, x, 11, 11, 1)
        rect(albedo, deep, x, 11, 1, 15)
    for x in (0, w - 5):
        rect(albedo, line, x, 0, 5, 30)
        rect(albedo, light, x + 1, 1, 3, 28)
        rect(albedo, bright, x + 1, 1, 1, 28)
        rect(albedo, mix(bright, "w", 0.4), x + 1, 1, 3, 1)
    rect(albedo, "i0", 2, 20, w - 4, 52)
    rect(albedo, "i7", 3, 21, w - 6, 20)
    rect(albedo, "i6", 3, 22, 1, 18)
    rect(albedo, "i5", w - 5, 22, 2, 18)
    _pillow(albedo)


def _pillow(albedo: pygame.Surface) -> None:
    """A pillow with the dent of a head."""
    size = (_BED_W, _BED_H)
    shape = polygon_mask(*size, [(8, 22), (25, 20), (42, 22), (43, 28), (42, 34), (25, 36), (8, 34), (7, 28)])
    dent = polygon_mask(*size, [(14, 25), (25, 24), (36, 26), (34, 31), (25, 32), (15, 30)])
    deeper = polygon_mask(*size, [(17, 27), (25, 26), (33, 28), (31, 30), (25, 31), (18, 29)])
    pixels = pygame.surfarray.pixels3d(albedo)
    pixels[shape] = C("w")
    pixels[shape & ~np.roll(shape, -2, 1)] = C("i5")
    pixels[shape & ~np.roll(shape, -1, 0)] = C("i6")
    pixels[dent] = C("i7")
    pixels[deeper] = C("i6")


def _quilt(albedo: pygame.Surface, ramp: tuple[str, ...], seed: int) -> None:
    """The quilt's folds: a field of values in the tones of its ramp, from row 38 to the foot."""
    x, y, w, h = 1, 38, _BED_W - 2, 34
    across, down = np.meshgrid(np.arange(w), np.arange(h), indexing="ij")
    folds = noise(w, h, seed, 3, 2)
    value = 0.55 + 0.25 * np.sin(across * 0.33 + folds * 5 + down * 0.06) + 0.1 * (folds - 0.5)
    value -= 0.14 * np.abs(across - w / 2) / (w / 2)
    value[:3] -= 0.25
    value[-4:] -= 0.35
    tones = np.array([C(colour) for colour in ramp])
    pixels = pygame.surfarray.pixels3d(albedo)
    pixels[x : x + w, y : y + h] = tones[np.clip((value * len(ramp)).astype(int), 0, len(ramp) - 1)]
    del pixels
    pygame.surfarray.pixels_alpha(albedo)[x : x + w, y : y + h] = 255


def _fold_and_foot(albedo: pygame.Surface, hem: tuple[str, str], wood: tuple[str, str, str, str, str, str]) -> None:
    """The folded-back sheet with its hem, and the footboard."""
    line, deep, dark, mid, light, bright = wood
    w = _BED_W
    rect(albedo, "i7", 1, 36, w - 2, 5)
    rect(albedo, "w", 1, 36, w - 2, 1)
    rect(albedo, hem[0], 1, 39, w - 2, 1)
    rect(albedo, hem[1], 1, 41, w - 2, 1)
    for x in range(4, w - 3, 7):
        rect(albedo, "i6", x, 37, 1, 3)
    rect(albedo, line, 0, 70, w, 12)
    rect(albedo, light, 1, 71, w - 2, 2)
    rect(albedo, bright, 1, 71, w - 2, 1)
    rect(albedo, mid, 1, 73, w - 2, 7)
    rect(albedo, dark, 1, 78, w - 2, 3)
    rect(albedo, dark, 6, 75, w - 12, 3)
    rect(albedo, deep, 6, 75, w - 12, 1)
    rect(albedo, light, 6, 78, w - 12, 1)
    for x in (0, w - 5):
        rect(albedo, line, x, 67, 5, 15)
        rect(albedo, light, x + 1, 68, 3, 13)
        rect(albedo, mix(bright, "w", 0.4), x + 1, 68, 3, 1)
        rect(albedo, mid, x + 3, 69, 1, 12)


_DARK_WOOD = ("b0", "b1", "b2", "b3", "b4", "b5")
_PAINTED = ("m0", "s0", "r1", "s2", "s3", "m5")


def _bed(
    wood: tuple[str, str, str, str, str, str],
    ramp: tuple[str, ...],
    hem: tuple[str, str],
    seed: int,
    decorate: Callable[[pygame.Surface], None],
) -> Art:
    albedo = canvas(_BED_W, _BED_H)
    _bedstead(albedo, wood)
    _quilt(albedo, ramp, seed)
    decorate(albedo)
    _fold_and_foot(albedo, hem, wood)
    return Art(albedo, footprint=(1, 24, 48, 57))


@HOME.prop(sort="floor", solids=_BED_SOLIDS)
def bed_leo() -> Art:
    """Leo's bed: night blue, with stars and a ringed planet."""

    def stars(albedo: pygame.Surface) -> None:
        for x, y, reach, colour in (
            (9, 48, 0, "y2"), (22, 54, 1, "y3"), (36, 47, 0, "y2"), (13, 64, 0, "y3"),
            (40, 60, 1, "y2"), (29, 66, 0, "y2"), (18, 45, 0, "y3"),
        ):  # fmt: skip
            rect(albedo, colour, x, y - 1 - reach, 1, 3 + 2 * reach)
            rect(albedo, colour, x - 1 - reach, y, 3 + 2 * reach, 1)
        ellipse(albedo, "r3", 28, 54, 8, 8)
        ellipse(albedo, "y1", 29, 55, 4, 4)
        lines(albedo, "y3", (25, 60), (31, 59), (38, 55))

    return _bed(_DARK_WOOD, ("u0", "u1", "u1", "u2", "u2"), ("u3", "u0"), 5, stars)


@HOME.prop(sort="floor", solids=_BED_SOLIDS)
def bed_juno() -> Art:
    """Juno's bed: coral, with a procession of ducks."""

    def ducks(albedo: pygame.Surface) -> None:
        duck = (".yy..", "oyy.y", ".yyyy", "..yy.")
        for x, y in ((6, 46), (20, 50), (34, 46), (10, 60), (26, 63), (39, 58)):
            typed(duck, {"y": "y2", "o": "y0"}, albedo, x, y)
            rect(albedo, "y3", x + 1, y, 1, 1)

    return _bed(_PAINTED, ("r1", "r2", "r2", "r3", "r3"), ("m4", "r1"), 11, ducks)


# ---------------------------------------------------------------- halos


@HOME.prop(tall=False)
def halo_stand() -> Art:
    """The foot and pole of a halo, with SOMNI's panel; the ring over the pillow is `halo_ring`."""
    albedo, emissive = blank(16, 60)
    ellipse(albedo, "i0", 1, 51, 14, 8)
    ellipse(albedo, "i4", 2, 51, 12, 6)
    ellipse(albedo, "i6", 3, 51, 10, 4)
    rect(albedo, "i0", 6, 2, 4, 52)
    rect(albedo, "i6", 7, 2, 2, 52)
    rect(albedo, "w", 7, 2, 1, 50)
    rect(albedo, "i0", 3, 18, 10, 15)
    rect(albedo, "i5", 4, 19, 8, 13)
    rect(albedo, "i7", 4, 19, 8, 1)
    rect(albedo, "c0", 5, 21, 6, 7)
    for row, length in ((22, 4), (24, 3), (26, 4)):
        rect(albedo, "c4", 6, row, length, 1)
        rect(emissive, "c3", 6, row, length, 1)
    rect(emissive, scale("c1", 0.6), 5, 21, 6, 7)
    rect(emissive, scale("c3", 0.75), 6, 22, 4, 1)
    rect(albedo, "c4", 7, 30, 2, 1)
    rect(emissive, "c4", 7, 30, 2, 1)
    rect(albedo, "i1", 10, 53, 6, 1)  # the cable to the only socket
    return Art(albedo, emissive, (3, 52, 10, 6))


def _ring(frame: int) -> Art:
    w, h = 46, 26
    albedo, emissive = blank(w, h)
    rect(albedo, "i0", 0, 3, 16, 4)
    rect(albedo, "i5", 0, 4, 15, 2)
    rect(albedo, "i7", 0, 4, 15, 1)
    rect(albedo, "i0", 12, 4, 4, 8)
    rect(albedo, "i6", 13, 4, 2, 8)
    breath = (1.0, 0.86, 0.72, 0.86)[frame]
    pygame.draw.ellipse(albedo, C("c1"), (10, 9, 32, 14), 3)
    pygame.draw.ellipse(emissive, scale("c3", 0.85 * breath), (10, 9, 32, 14), 3)
    pygame.draw.ellipse(albedo, C("c4"), (11, 10, 30, 12), 1)
    pygame.draw.ellipse(emissive, scale("c5", breath), (11, 10, 30, 12), 1)
    for x, y in ((11, 15), (26, 21), (40, 15)):
        rect(albedo, "i7", x - 1, y - 1, 3, 3)
        rect(emissive, "c5", x, y, 1, 1)
    return Art(albedo, emissive)


@HOME.prop(
    sort="above",
    solid=False,
    frame_ms=(900, 240, 900, 240),
    lamps=(
        Lamp(26, 16, 66, "c3", 0.34, "pulse", 20, 0.18),
        Lamp(26, 22, 30, "c4", 0.14, "steady", 14, 0),
    ),
)
def halo_ring() -> list[Art]:
    """The halo itself on its arm: it hangs over the pillow and breathes."""
    return [_ring(frame) for frame in range(4)]


# ---------------------------------------------------------------- between the beds


@HOME.prop()
def night_table() -> Art:
    """The night table with the tin lighthouse: a lamp whose plug lies on the floor."""
    albedo = canvas(26, 46)
    box(albedo, 1, 18, 24, 27, 9, OAK)
    drawer(albedo, 4, 30, 18, 6, OAK)
    drawer(albedo, 4, 37, 18, 6, OAK)
    typed(
        """
....rrrr....
...rRRRRr...
....yYYy....
....yYYy....
...iiiiii...
....wwWi....
....wwWi....
...rrrRRr...
...rrrRRr...
...wwwWWi...
...wwwWWi...
..rrrrRRRr..
..rrrrRRRr..
..wwwwWWWi..
..wwwwbWWi..
..wwwwbWWi..
.ggssssgggs.
""",
        {
            "r": "r2", "R": "r1", "y": "b5", "Y": "b4", "i": "i4", "w": "i7", "W": "i6", "b": "b1", "g": "g1", "s": "i5"
        },
        albedo, 7, 5,
    )  # fmt: skip
    rect(albedo, "i0", 19, 23, 4, 1)  # the flex, going nowhere
    rect(albedo, "i0", 23, 23, 1, 20)
    rect(albedo, "i0", 24, 42, 2, 2)
    return Art(albedo, footprint=(1, 31, 24, 13))


@HOME.prop(sort="wall", solid=False)
def socket() -> Art:
    """The only socket on this wall, taken."""
    albedo, emissive = blank(9, 9)
    rect(albedo, "i1", 0, 0, 9, 9)
    rect(albedo, "i7", 1, 1, 7, 7)
    rect(albedo, "w", 1, 1, 7, 1)
    rect(albedo, "i1", 3, 3, 4, 4)
    rect(albedo, "i4", 4, 4, 2, 5)
    rect(albedo, "c4", 7, 2, 1, 1)
    rect(emissive, "c3", 7, 2, 1, 1)
    return Art(albedo, emissive)


@HOME.prop(sort="wall", solid=False)
def horse_drawing() -> Art:
    """Leo's horse, which everybody takes for a table; one is the tail."""
    albedo = canvas(34, 26)
    paper(albedo, 0, 1, 33, 24)
    for x in (11, 16, 21, 26, 7):
        rect(albedo, "b3", x, 13, 1, 8 if x != 7 else 6)
    polygon(albedo, "b4", [(9, 9), (27, 8), (28, 13), (9, 14)])
    lines(albedo, "b2", (9, 9), (27, 8), (28, 13), (9, 14), (9, 9))
    polygon(albedo, "b4", [(25, 9), (29, 4), (32, 6), (29, 10)])
    lines(albedo, "b2", (25, 9), (29, 4), (32, 6), (29, 10))
    rect(albedo, "i0", 29, 6, 1, 1)
    lines(albedo, "g2", (3, 21), (30, 21))
    ellipse(albedo, "y1", 3, 3, 5, 5)
    rect(albedo, mix("y2", "w", 0.4), 14, 0, 5, 3)
    rect(albedo, mix("y2", "w", 0.4), 0, 22, 3, 3)
    return Art(albedo)


@HOME.prop(sort="wall", solid=False)
def reef_drawings() -> Art:
    """Drawings since March: every one smooth, every one the reef."""
    albedo = canvas(44, 40)
    for i, (x, y, sheet) in enumerate(((0, 2, "w"), (22, 0, "i7"), (2, 22, "i7"), (24, 20, "w"))):
        paper(albedo, x, y, 19, 16, sheet)
        rect(albedo, "u3", x + 1, y + 9, 17, 5)
        rect(albedo, "c3", x + 1, y + 9, 17, 1)
        curve = [(x + 2 + k, y + 8 - round(3.4 * math.sin(k / 14 * math.pi))) for k in range(15)]
        lines(albedo, "u1", *curve)
        rect(albedo, ("y2", "y1", "y2", "m3")[i], x + 5 + i % 3, y + 7, 2, 2)
        rect(albedo, "y3", x + 11 - i % 2, y + 6, 1, 1)
        lines(albedo, "r3", (x + 15, y + 13), (x + 15, y + 10), (x + 17, y + 9))
    return Art(albedo)


# ---------------------------------------------------------------- the carpet with the ponds


def _carpet_field(w: int, h: int) -> tuple[pygame.Surface, np.ndarray]:
    """A woven carpet with rounded corners, a double border and a pattern of waves; and its mask."""
    albedo = canvas(w, h)
    x, y = np.meshgrid(np.arange(w), np.arange(h), indexing="ij")
    from_edge = np.minimum(np.minimum(x, w - 1 - x), np.minimum(y, h - 1 - y))
    corner = np.minimum(x, w - 1 - x) + np.minimum(y, h - 1 - y)
    inside = corner > 3
    pixels = pygame.surfarray.pixels3d(albedo)
    pixels[...] = mix("b4", "i4", 0.45)
    wave = (np.sin(x * 0.26 + np.sin(y * 0.5) * 0.8) + y * 0.22) % 2 < 0.5
    pixels[wave] = mix("b5", "i5", 0.5)
    pixels[from_edge < 9] = mix("r0", "m1", 0.35)
    pixels[(from_edge == 3) | (from_edge == 7)] = mix("y0", "m1", 0.25)
    pixels[(from_edge == 5) & ((x + y) % 6 < 3)] = C("y1")
    weave = ((x + y) % 2 == 0) & (y % 3 == 0)
    pixels[weave] = (pixels[weave] * 0.86).astype(np.uint8)
    pixels[(from_edge == 0) | (corner == 4)] = mix("m0", "i0", 0.5)
    pixels[(y == 1) & (from_edge >= 1)] = mix("r1", "m2", 0.4)
    del pixels
    alpha = pygame.surfarray.pixels_alpha(albedo)
    alpha[...] = np.where(inside, 255, 0)
    del alpha
    for row in range(3, h - 3, 2):  # the fringe
        rect(albedo, "b5", 0, row, 1, 1)
        rect(albedo, "b5", w - 1, row, 1, 1)
    return albedo, inside


def _duck(surface: pygame.Surface, x: int, y: int, facing: int = 1) -> None:
    art = typed(
        """
..yyy..
..yey..
.oyyy..
oo.yyy.
..yYYYy
.yyYYYy
..yyyy.
""",
        {"y": "y2", "Y": "y1", "e": "i0", "o": "r2"},
    )
    surface.blit(outline(art if facing > 0 else pygame.transform.flip(art, True, False), "b1", grow=True), (x, y))


@HOME.prop(sort="floor", solid=False)
def carpet_ponds() -> Art:
    """The carpet: four dents where a chair stood for years, and plastic ducks in three of them."""
    w, h = 160, 74
    albedo, _ = _carpet_field(w, h)
    for x, y in ((24, 20), (50, 20), (22, 44), (52, 44)):
        ellipse(albedo, mix("b4", "b6", 0.6), x - 1, y, 13, 9)
        ellipse(albedo, mix("b2", "i2", 0.5), x, y, 11, 7)
        ellipse(albedo, mix("b1", "i1", 0.5), x + 1, y + 1, 8, 4)
    _duck(albedo, 25, 14)
    _duck(albedo, 51, 14, -1)
    _duck(albedo, 23, 38)
    return Art(albedo)


@HOME.prop()
def duck() -> Art:
    """One of the ducks, on its own."""
    albedo = canvas(9, 9)
    _duck(albedo, 0, 0)
    return Art(albedo, footprint=(1, 6, 7, 3))


# ---------------------------------------------------------------- below the window


@HOME.prop()
def toy_shelf() -> Art:
    """A low shelf below the window with two boxes and a row of picture books."""
    albedo = canvas(72, 30)
    box(albedo, 0, 0, 72, 30, 10, PINE)
    for x in (3, 27, 50):
        rect(albedo, "b1", x, 13, 20, 14)
        rect(albedo, "b0", x, 13, 20, 2)
    box(albedo, 5, 16, 16, 11, 3, CREAM)
    rect(albedo, "r2", 11, 21, 4, 3)
    rng = random.Random(6)
    x = 28
    while x < 44:
        width, height = rng.choice((2, 3)), rng.randint(7, 11)
        rect(albedo, rng.choice(("r2", "u2", "g2", "y1", "m2", "i5")), x, 27 - height, width, height)
        x += width + 1
    polygon(albedo, "u2", [(53, 27), (56, 18), (64, 17), (67, 27)])
    rect(albedo, "y2", 58, 20, 3, 3)
    return Art(albedo, footprint=(0, 16, 72, 13))


@HOME.prop(solid=False)
def music_box() -> Art:
    """Ava's music box, lid up; one tooth of the comb is missing."""
    albedo = canvas(18, 16)
    rect(albedo, "b0", 1, 0, 16, 8)
    rect(albedo, "r1", 2, 1, 14, 6)
    rect(albedo, "y1", 3, 2, 12, 4)
    rect(albedo, "r2", 5, 3, 8, 2)
    rect(albedo, "b0", 0, 7, 18, 9)
    rect(albedo, "b4", 1, 8, 16, 2)
    rect(albedo, "b5", 1, 8, 16, 1)
    rect(albedo, "i7", 4, 8, 10, 2)
    for x in (4, 6, 10, 12):
        rect(albedo, "i4", x, 8, 1, 2)
    rect(albedo, "b2", 1, 10, 16, 5)
    rect(albedo, "y1", 8, 11, 2, 2)
    rect(albedo, "y2", 17, 10, 1, 3)
    return Art(albedo, footprint=(0, 37, 18, 1))


@HOME.prop(solid=False)
def photo_beach() -> Art:
    """Tern Beach: a striped towel, a small figure, a thumb in the corner."""
    albedo = canvas(17, 17)
    rect(albedo, "b0", 0, 0, 17, 15)
    rect(albedo, "y1", 1, 1, 15, 13)
    rect(albedo, "y3", 1, 1, 15, 1)
    rect(albedo, "u3", 3, 3, 11, 4)
    rect(albedo, "c4", 3, 6, 11, 1)
    rect(albedo, "b6", 3, 7, 11, 5)
    for x in (6, 8, 10):
        rect(albedo, "r3", x, 9, 1, 2)
        rect(albedo, "w", x + 1, 9, 1, 2)
    rect(albedo, "b1", 8, 7, 2, 2)
    rect(albedo, "s3", 12, 10, 2, 2)
    rect(albedo, "b0", 3, 15, 3, 2)
    rect(albedo, "b0", 11, 15, 3, 2)
    return Art(albedo, footprint=(1, 38, 15, 1))


@HOME.prop(solid=False)
def matchbox() -> Art:
    """A matchbox marked TOOTH, PRIVIT."""
    albedo = canvas(12, 9)
    rect(albedo, "b0", 0, 0, 12, 9)
    rect(albedo, "b6", 1, 1, 10, 4)
    rect(albedo, "r2", 3, 2, 6, 2)
    rect(albedo, "r1", 1, 5, 10, 3)
    rect(albedo, "b5", 2, 6, 8, 1)
    return Art(albedo, footprint=(0, 30, 12, 1))


@HOME.prop(solid=False)
def toy_robot() -> Art:
    """A wind-up robot with a button that records."""
    albedo, emissive = blank(16, 21)
    rect(albedo, "r2", 7, 0, 2, 3)
    rect(albedo, "i6", 3, 3, 10, 7)
    rect(albedo, "i7", 3, 3, 10, 1)
    rect(albedo, "c1", 4, 5, 8, 3)
    for x in (5, 9):
        rect(albedo, "c4", x, 5, 2, 2)
        rect(emissive, scale("c3", 0.7), x, 5, 2, 2)
    rect(albedo, "i5", 2, 10, 12, 7)
    rect(albedo, "i6", 2, 10, 12, 1)
    rect(albedo, "r2", 7, 12, 3, 3)
    rect(albedo, "r3", 7, 12, 1, 1)
    rect(albedo, "i4", 0, 11, 2, 5)
    rect(albedo, "i4", 14, 11, 2, 5)
    rect(albedo, "i3", 3, 17, 4, 3)
    rect(albedo, "i3", 9, 17, 4, 3)
    return Art(outline(albedo, "i0"), emissive, (2, 15, 12, 5))


# ---------------------------------------------------------------- washing, drawing


@HOME.prop(tall=True)
def basin() -> Art:
    """A wash basin below a mirror, with two mugs and two brushes."""
    albedo = canvas(32, 60)
    rect(albedo, "i1", 4, 0, 24, 26)
    rect(albedo, "i6", 5, 1, 22, 24)
    rect(albedo, mix("u2", "i6", 0.45), 7, 3, 18, 20)
    polygon(albedo, mix("u3", "w", 0.5), [(8, 21), (20, 4), (24, 4), (11, 22)])
    rect(albedo, "i7", 5, 1, 22, 1)
    rect(albedo, "i1", 2, 27, 28, 3)
    rect(albedo, "i7", 3, 27, 26, 2)
    for x, mug, brush in ((5, "u2", "r3"), (24, "r3", "y2")):
        rect(albedo, mug, x, 23, 4, 4)
        rect(albedo, mix(mug, "w", 0.4), x, 23, 1, 4)
        rect(albedo, brush, x + 2, 18, 1, 6)
        rect(albedo, "w", x + 2, 18, 2, 2)
    box(albedo, 0, 33, 32, 16, 9, WHITE)
    ellipse(albedo, "i5", 5, 34, 22, 9)
    ellipse(albedo, "i6", 6, 35, 20, 7)
    ellipse(albedo, "i2", 15, 39, 3, 2)
    rect(albedo, "i1", 14, 30, 5, 5)
    rect(albedo, "i6", 15, 30, 3, 4)
    rect(albedo, "w", 15, 30, 1, 4)
    rect(albedo, "r2", 11, 32, 2, 2)
    rect(albedo, "u2", 20, 32, 2, 2)
    rect(albedo, "i1", 11, 48, 10, 11)
    rect(albedo, "i6", 12, 48, 8, 10)
    rect(albedo, "w", 12, 48, 2, 10)
    return Art(albedo, footprint=(1, 45, 30, 13))


@HOME.prop(
    lamps=(
        Lamp(53, 9, 62, (255, 166, 84), 0.5, "steady", 22, 0.2, group="desk_lamp"),
        Lamp(51, 11, 30, (255, 200, 120), 0.24, "steady", 18, 0, group="desk_lamp"),
    )
)
def desk_sketchbook() -> Art:
    """Leo's desk: the sketchbook open at a line that goes smooth, pencils in a tin, a red lamp."""
    w, h = 60, 40
    albedo, emissive = blank(w, h)
    box(albedo, 0, 2, w, 36, 17, PINE)
    for y in (7, 12, 16):
        rect(albedo, mix("b5", "b4", 0.5), 3, y, w - 9, 1)
    rect(albedo, "b0", 20, 23, 22, 15)
    rect(albedo, "b1", 20, 22, 22, 2)
    for x in (2, 43):
        drawer(albedo, x, 22, 16, 7, OAK)
        drawer(albedo, x, 30, 16, 7, OAK)
    paper(albedo, 12, 6, 14, 12, "w")
    paper(albedo, 26, 6, 14, 12, "i7")
    rect(albedo, "b1", 26, 5, 1, 14)
    lines(albedo, "u1", (14, 14), (17, 10), (20, 9), (23, 11))
    lines(albedo, "i4", (28, 15), (31, 11), (35, 9), (38, 9))
    rect(albedo, "y1", 33, 13, 7, 1)
    rect(albedo, "b0", 40, 13, 1, 1)
    rect(albedo, "i3", 4, 5, 6, 8)
    rect(albedo, "i5", 4, 5, 1, 8)
    for x, colour in ((4, "r2"), (6, "y2"), (8, "g3"), (9, "u3")):
        rect(albedo, colour, x, 1, 1, 5)
    _desk_lamp(albedo, emissive)
    return Art(albedo, emissive, (1, 18, 58, 20))


def _desk_lamp(albedo: pygame.Surface, emissive: pygame.Surface) -> None:
    rect(albedo, "i2", 50, 13, 7, 3)
    rect(albedo, "i5", 50, 12, 7, 2)
    rect(albedo, "i4", 53, 3, 1, 10)
    polygon(albedo, "r2", [(48, 4), (51, -1), (56, -1), (58, 4)])
    rect(albedo, "r3", 50, 0, 3, 4)
    rect(albedo, "y3", 49, 4, 9, 1)
    rect(emissive, "y2", 49, 4, 9, 1)
    rect(emissive, "y0", 50, 5, 7, 1)


# ---------------------------------------------------------------- doors


@HOME.prop(sort="wall", solid=False)
def door_frame() -> Art:
    """The frame round a doorway of two tiles, with pencil marks up its left post: Leo, Juno, Leo, Juno."""
    w, h = 44, 56
    albedo = canvas(w, h)
    for x in (0, w - 6):
        rect(albedo, "b0", x, 0, 6, h)
        rect(albedo, "b4", x + 1, 1, 4, h - 1)
        rect(albedo, "b5", x + 1, 1, 1, h - 1)
        rect(albedo, "b3", x + 4, 1, 1, h - 1)
    rect(albedo, "b0", 0, 0, w, 7)
    rect(albedo, "b4", 1, 1, w - 2, 4)
    rect(albedo, "b6", 1, 1, w - 2, 1)
    rect(albedo, "b3", 1, 5, w - 2, 1)
    for y, colour in ((18, "u1"), (24, "r1"), (29, "u1"), (35, "r1"), (41, "u1"), (46, "r1")):
        rect(albedo, colour, 1, y, 3, 1)
    return Art(albedo)


def _leaf(albedo: pygame.Surface, x: int, y: int, w: int, h: int) -> None:
    """A door leaf seen from the front, with two panels."""
    rect(albedo, "b0", x, y, w, h)
    rect(albedo, "b4", x + 1, y + 1, w - 2, h - 1)
    rect(albedo, "b5", x + 1, y + 1, 1, h - 1)
    rect(albedo, "b5", x + 1, y + 1, w - 2, 1)
    if w < 14:
        return
    panel(albedo, x + 4, y + 5, w - 8, h // 2 - 8, OAK)
    panel(albedo, x + 4, y + h // 2, w - 8, h // 2 - 5, OAK)
    rect(albedo, "i0", x + w - 5, y + h // 2 - 3, 3, 3)
    rect(albedo, "y2", x + w - 5, y + h // 2 - 3, 2, 2)


@HOME.prop("door_inner", cls="Door", solids=((0, 44, 32, 6),))
def door_inner() -> Art:
    """An inner door, shut, in a doorway of two tiles."""
    albedo, emissive = blank(32, 50)
    _leaf(albedo, 0, 0, 32, 50)
    rect(albedo, "y3", 1, 48, 30, 1)
    rect(emissive, scale("y1", 0.8), 1, 48, 30, 1)
    return Art(albedo, emissive, (0, 46, 32, 4))


@HOME.prop("door_inner_half", cls="Frame", solid=False)
def door_inner_half() -> Art:
    """The same door exactly half open."""
    albedo = canvas(32, 50)
    _leaf(albedo, 0, 0, 17, 50)
    rect(albedo, "b6", 16, 1, 1, 48)
    return Art(albedo, None, (0, 46, 17, 4))


@HOME.prop("door_inner_open", cls="Frame", solid=False)
def door_inner_open() -> Art:
    """The same door open, seen along its edge."""
    albedo = canvas(32, 50)
    _leaf(albedo, 0, 0, 6, 50)
    return Art(albedo, None, (0, 46, 6, 4))


@HOME.prop(tall=True)
def door_flat() -> Art:
    """The door of the flat seen from inside: steel, three locks, a chain, SOMNI's panel."""
    albedo, emissive = blank(34, 54)
    rect(albedo, "i0", 0, 0, 34, 54)
    rect(albedo, "i4", 1, 1, 32, 53)
    rect(albedo, "i6", 1, 1, 32, 1)
    box(albedo, 3, 3, 28, 51, 1, STEEL)
    panel(albedo, 7, 9, 20, 16, STEEL)
    panel(albedo, 7, 30, 20, 19, STEEL)
    for y in (22, 27, 32):
        rect(albedo, "y1", 26, y, 3, 2)
    rect(albedo, "i7", 9, 6, 3, 2)
    rect(albedo, "i0", 14, 12, 6, 5)
    rect(albedo, "g3", 15, 13, 4, 2)
    rect(emissive, "g2", 15, 13, 4, 2)
    return Art(albedo, emissive, (0, 46, 34, 8))


@HOME.prop(sort="wall", solid=False)
def coat_hooks() -> Art:
    """Coats in three sizes, and a headset on the fourth hook."""
    albedo = canvas(46, 30)
    rect(albedo, "b0", 0, 0, 46, 5)
    rect(albedo, "b4", 1, 1, 44, 3)
    rect(albedo, "b5", 1, 1, 44, 1)
    for x, w, h, colour in ((3, 11, 24, "c2"), (16, 9, 18, "y1"), (27, 8, 14, "r3")):
        polygon(
            albedo,
            colour,
            [(x + w // 2 - 1, 3), (x + w - 2, 5), (x + w, 12), (x + w - 1, 3 + h), (x + 1, 3 + h), (x, 12), (x + 2, 5)],
        )
        rect(albedo, mix(colour, "i0", 0.35), x + w // 2, 8, 1, h - 5)
        rect(albedo, mix(colour, "w", 0.3), x, 9, 1, h - 6)
    pygame.draw.arc(albedo, C("i2"), (36, 4, 9, 10), 0, math.pi, 2)
    rect(albedo, "i3", 36, 8, 3, 5)
    rect(albedo, "i3", 42, 8, 3, 5)
    return Art(outline(albedo, "i0"))


_RUGS: tuple[tuple[str, tuple[Colour, Colour]], ...] = (("mat_hall", ("g1", "y0")), ("mat_bath", ("u2", "u3")))


def _mat(colours: tuple[Colour, Colour]) -> Art:
    albedo = canvas(38, 18)
    rect(albedo, colours[0], 1, 0, 36, 18)
    rect(albedo, colours[1], 3, 2, 32, 1)
    rect(albedo, colours[1], 3, 15, 32, 1)
    for x in range(2, 36, 2):
        rect(albedo, mix(colours[0], "i0", 0.25), x, 4 + x % 4, 1, 9)
    return Art(albedo)


for _name, _colours in _RUGS:
    HOME.prop(_name, sort="floor", solid=False)(partial(_mat, _colours))
