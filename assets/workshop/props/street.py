"""Lamp Street and the tram stop: shop fronts, lamps, a shelter, and a lit tram with nobody in it."""

from __future__ import annotations

import random
from functools import partial

import pygame

from ..art import Art, Collection, Lamp, blank
from ..joinery import GREEN, OAK, RED, STEEL, WHITE, Material, box, legs, panel, paper
from ..lettering import letters
from ..palette import C, Colour, mix, scale
from ..pixels import canvas, ellipse, gradient, lines, noise, outline, polygon, rect

STREET = Collection("street_objects")

SODIUM = (255, 182, 96)
"""The light of the old street lamps."""


@STREET.prop(tall=False, lamps=(Lamp(13, 12, 112, SODIUM, 0.66, "steady", 70, 0.26),))
def street_lamp() -> Art:
    """A cast-iron lamp with a glass head."""
    w, h = 26, 92
    albedo, emissive = blank(w, h)
    rect(albedo, "i0", 11, 20, 5, 66)
    rect(albedo, "g1", 12, 20, 3, 66)
    rect(albedo, "g2", 12, 20, 1, 66)
    for y in (30, 52, 74):
        rect(albedo, "i0", 10, y, 7, 3)
        rect(albedo, "g2", 11, y, 5, 1)
    polygon(albedo, "i0", [(5, 84), (21, 84), (23, 91), (3, 91)])
    polygon(albedo, "g1", [(6, 85), (20, 85), (21, 90), (5, 90)])
    polygon(albedo, "i0", [(4, 6), (22, 6), (18, 21), (8, 21)])
    polygon(albedo, "y3", [(6, 8), (20, 8), (17, 19), (9, 19)])
    polygon(albedo, "y2", [(13, 8), (20, 8), (17, 19), (13, 19)])
    polygon(emissive, scale("y2", 0.9), [(6, 8), (20, 8), (17, 19), (9, 19)])
    rect(albedo, "i0", 13, 8, 1, 12)
    polygon(albedo, "i0", [(3, 7), (13, 0), (23, 7)])
    polygon(albedo, "g1", [(6, 6), (13, 1), (20, 6)])
    return Art(albedo, emissive, (6, 84, 15, 7))


@STREET.prop(tall=False, lamps=(Lamp(50, 16, 70, "c4", 0.3, "flicker", 40, 0.1),))
def tram_shelter() -> Art:
    """The shelter: glass on three sides, a bench, a DreamSync poster that glows."""
    w, h = 112, 78
    albedo, emissive = blank(w, h)
    rect(albedo, "i0", 0, 0, w, 12)
    gradient(albedo, (1, 1, w - 2, 9), "i5", "i4", steps=3)
    rect(albedo, "i7", 1, 1, w - 2, 1)
    rect(albedo, "i2", 1, 10, w - 2, 1)
    glass = canvas(w - 8, 52)
    glass.fill((*C("c2"), 70))
    polygon(glass, (*C("w"), 40), [(10, 0), (22, 0), (4, 52), (-8, 52)])
    polygon(glass, (*C("w"), 28), [(60, 0), (66, 0), (48, 52), (42, 52)])
    albedo.blit(glass, (4, 12))
    for x in (2, 37, 72, w - 6):
        rect(albedo, "i0", x, 11, 4, h - 14)
        rect(albedo, "i5", x + 1, 11, 2, h - 15)
        rect(albedo, "i7", x + 1, 11, 1, h - 15)
    rect(albedo, "i0", 78, 18, 26, 38)  # the poster
    gradient(albedo, (79, 19, 24, 36), "m1", "c2", steps=6)
    gradient(emissive, (79, 19, 24, 36), scale("m1", 0.5), scale("c2", 0.5), steps=6)
    pygame.draw.circle(albedo, C("c5"), (91, 33), 7, 1)
    pygame.draw.circle(emissive, C("c4"), (91, 33), 7, 1)
    for y, length in ((45, 14), (49, 10)):
        rect(albedo, "w", 84, y, length, 1)
        rect(emissive, scale("c5", 0.7), 84, y, length, 1)
    box(albedo, 8, 48, 60, 13, 6, OAK)
    legs(albedo, 12, 61, 52, 11, STEEL)
    return Art(albedo, emissive, (2, h - 9, w - 4, 8))


@STREET.prop(tall=False)
def timetable() -> Art:
    """A timetable on a post; the last tram has been crossed out by hand, and written in again."""
    albedo = canvas(26, 62)
    rect(albedo, "i0", 11, 30, 4, 30)
    rect(albedo, "i5", 12, 30, 2, 29)
    rect(albedo, "i0", 0, 0, 26, 36)
    rect(albedo, "u1", 1, 1, 24, 34)
    rect(albedo, "u3", 1, 1, 24, 1)
    rect(albedo, "y2", 3, 3, 8, 6)
    rect(albedo, "i0", 6, 4, 2, 4)
    rect(albedo, "w", 13, 4, 10, 1)
    rect(albedo, "w", 13, 6, 7, 1)
    rect(albedo, "i7", 3, 11, 20, 22)
    for y in range(13, 32, 3):
        for x in range(5, 22, 5):
            rect(albedo, "i4", x, y, 3, 1)
    rect(albedo, "r2", 4, 28, 12, 1)
    ellipse(albedo, "i0", 7, 57, 12, 5)
    return Art(albedo, footprint=(8, 55, 10, 6))


@STREET.prop(tall=False, lamps=(Lamp(9, 14, 34, "y1", 0.34, "steady", 24, 0.1),))
def ticket_post() -> Art:
    """A ticket machine with a warm little screen."""
    albedo, emissive = blank(20, 48)
    box(albedo, 0, 0, 20, 47, 5, RED)
    rect(albedo, "i0", 3, 9, 14, 11)
    rect(albedo, "y0", 4, 10, 12, 9)
    rect(emissive, scale("y0", 0.7), 4, 10, 12, 9)
    for y, length in ((12, 8), (14, 5), (16, 9)):
        rect(albedo, "y3", 5, y, length, 1)
        rect(emissive, "y2", 5, y, length, 1)
    rect(albedo, "i0", 4, 24, 5, 1)
    for y in (24, 28, 32):
        rect(albedo, "i6", 12, y, 3, 2)
    rect(albedo, "i0", 4, 37, 12, 5)
    return Art(albedo, emissive, (0, 38, 20, 9))


@STREET.prop(
    sort="actor",
    tall=True,
    lamps=(
        Lamp(60, 60, 96, SODIUM, 0.5, "steady", 30, 0.12, group="tram_home"),
        Lamp(190, 60, 96, SODIUM, 0.5, "steady", 30, 0.12, group="tram_home"),
        Lamp(252, 74, 60, "y3", 0.5, "steady", 14, 0.3, group="tram_home"),
    ),
)
def tram() -> Art:
    """The last tram: two doors, eight lit windows, nobody in it; its number is 9."""
    w, h = 260, 96
    albedo, emissive = blank(w, h)
    rect(albedo, "i0", 4, 10, w - 8, 76)
    gradient(albedo, (5, 11, w - 10, 20), "b6", mix("b6", "b5", 0.5), steps=3)
    rect(albedo, "w", 8, 11, w - 16, 1)
    gradient(albedo, (5, 31, w - 10, 30), "r2", mix("r2", "r1", 0.6), steps=4)
    gradient(albedo, (5, 61, w - 10, 22), "b6", mix("b5", "b4", 0.6), steps=4)
    rect(albedo, "y1", 5, 61, w - 10, 2)
    rect(albedo, "r3", 5, 31, w - 10, 1)
    for x in (14, 42, 70, 126, 154, 210):
        _tram_window(albedo, emissive, x, 33, 24, 24)
    for x in (98, 182):
        rect(albedo, "i0", x, 26, 24, 58)
        for half in (0, 12):
            rect(albedo, "b4", x + 1 + half, 27, 11, 56)
            _tram_window(albedo, emissive, x + 2 + half, 30, 9, 34)
        rect(albedo, "y2", x + 11, 27, 1, 56)
    rect(albedo, "i0", 238, 28, 17, 34)  # the driver's window
    gradient(albedo, (239, 29, 15, 32), mix("y2", "c2", 0.5), "c1", steps=4)
    gradient(emissive, (239, 29, 15, 32), scale("y1", 0.35), scale("c1", 0.4), steps=4)
    rect(albedo, "y3", 250, 70, 6, 6)
    rect(emissive, "y3", 250, 70, 6, 6)
    rect(albedo, "i0", 110, 12, 34, 13)
    rect(emissive, scale("y0", 0.5), 111, 13, 32, 11)
    number = letters("9 SEA", "y2")
    albedo.blit(number, (112, 14))
    emissive.blit(letters("9 SEA", "y1"), (112, 14), special_flags=pygame.BLEND_RGB_ADD)
    rect(albedo, "i1", 8, 83, w - 16, 5)
    for x in (30, 70, 176, 216):
        pygame.draw.circle(albedo, C("i0"), (x, 87), 8)
        pygame.draw.circle(albedo, C("i4"), (x, 87), 5)
        pygame.draw.circle(albedo, C("i0"), (x, 87), 2)
    rect(albedo, "i0", 0, 78, 6, 8)
    for k in range(4):  # the bow on the roof
        rect(albedo, "i2", 120 + k * 3, 10 - k * 2, 2, 3)
        rect(albedo, "i2", 142 - k * 3, 10 - k * 2, 2, 3)
    rect(albedo, "i3", 118, 2, 30, 2)
    return Art(albedo, emissive, (4, 78, w - 8, 12))


def _tram_window(albedo: pygame.Surface, emissive: pygame.Surface, x: int, y: int, w: int, h: int) -> None:
    rect(albedo, "i0", x, y, w, h)
    gradient(albedo, (x + 1, y + 1, w - 2, h - 2), "y3", "y1", steps=4)
    gradient(emissive, (x + 1, y + 1, w - 2, h - 2), scale("y2", 0.72), scale("y0", 0.55), steps=4)
    rect(albedo, "b3", x + 1, y + h - 8, w - 2, 7)  # the back of a seat
    rect(emissive, (0, 0, 0), x + 1, y + h - 8, w - 2, 7)
    rect(albedo, "w", x + 2, y + 2, 2, 4)


@STREET.prop(
    sort="wall",
    solid=False,
    frame_ms=(2400, 90, 500, 90),
    lamps=(Lamp(70, 46, 120, "c3", 0.52, "flicker", 20, 0.14), Lamp(70, 62, 60, "c5", 0.3, "steady", 4, 0)),
)
def parlour_front() -> list[Art]:
    """The DreamSync parlour: a front of glass, twelve halos behind it, a sign that hums."""
    frames = []
    for frame in range(4):
        w, h = 140, 62
        albedo, emissive = blank(w, h)
        bright = frame in (0, 2)
        rect(albedo, "i0", 0, 0, w, h)
        rect(albedo, "i3", 1, 1, w - 2, 17)
        rect(albedo, "i5", 1, 1, w - 2, 1)
        sign = letters("DREAM PARLOUR", "c5", lower="c4")
        albedo.blit(sign, (w // 2 - sign.get_width() // 2, 5))
        glow = letters("DREAM PARLOUR", "c3" if bright else scale("c2", 0.5))
        emissive.blit(glow, (w // 2 - sign.get_width() // 2, 5))
        gradient(albedo, (3, 20, w - 6, h - 22), "c1", "c2", steps=5)
        gradient(emissive, (3, 20, w - 6, h - 22), scale("c1", 0.55), scale("c2", 0.5), steps=5)
        for k in range(6):
            x = 12 + k * 21
            if k == 3:
                continue
            pygame.draw.ellipse(albedo, C("c5"), (x - 6, 30, 14, 6), 1)
            pygame.draw.ellipse(emissive, C("c4"), (x - 6, 30, 14, 6), 1)
            rect(albedo, "c0", x - 5, 40, 12, 14)
            rect(albedo, "i6", x - 4, 38, 10, 5)
            rect(emissive, (0, 0, 0), x - 5, 40, 12, 14)
        rect(albedo, "i0", 66, 20, 26, h - 20)
        rect(albedo, "i6", 67, 21, 24, h - 21)
        rect(albedo, "c3", 69, 23, 9, h - 24)
        rect(albedo, "c3", 80, 23, 9, h - 24)
        rect(emissive, (0, 0, 0), 66, 20, 26, h - 20)
        rect(emissive, scale("c3", 0.6), 69, 23, 9, h - 24)
        rect(emissive, scale("c3", 0.6), 80, 23, 9, h - 24)
        frames.append(Art(albedo, emissive))
    return frames


def _shop(word: str, awning: tuple[Colour, Colour], glow: Colour) -> Art:
    w, h = 84, 58
    albedo, emissive = blank(w, h)
    rect(albedo, "i0", 0, 0, w, h)
    rect(albedo, "b2", 1, 1, w - 2, 13)
    rect(albedo, "b4", 1, 1, w - 2, 1)
    sign = letters(word, "y3", shadow="b0")
    albedo.blit(sign, (w // 2 - sign.get_width() // 2, 3))
    gradient(albedo, (3, 22, 50, h - 26), scale(glow, 0.9), scale(glow, 0.5), steps=4)
    gradient(emissive, (3, 22, 50, h - 26), scale(glow, 0.6), scale(glow, 0.28), steps=4)
    rng = random.Random(len(word))
    for x in range(6, 48, 7):
        tall = rng.randint(4, 9)
        rect(albedo, rng.choice(("b5", "b4", "r2", "y1")), x, h - 6 - tall, 6, tall)
        rect(emissive, (0, 0, 0), x, h - 6 - tall, 6, tall)
    rect(albedo, "b2", 3, h - 6, 50, 4)
    panel(albedo, 58, 22, 22, h - 23, OAK)
    rect(albedo, scale(glow, 0.8), 62, 26, 14, 14)
    rect(emissive, scale(glow, 0.4), 62, 26, 14, 14)
    for x in range(2, w - 2, 8):
        rect(albedo, awning[(x // 8) % 2], x, 14, 8, 8)
        rect(albedo, mix(awning[(x // 8) % 2], "i0", 0.3), x, 20, 8, 2)
    return Art(albedo, emissive)


STREET.prop("bakery_front", sort="wall", solid=False, lamps=(Lamp(28, 40, 80, SODIUM, 0.5, "steady", 12, 0.1),))(
    partial(_shop, "BAKERY", ("r2", "b6"), "y2")
)
STREET.prop("shop_front", sort="wall", solid=False, lamps=(Lamp(28, 40, 60, "u3", 0.26, "steady", 12, 0),))(
    partial(_shop, "CHEMIST", ("g2", "i7"), "u3")
)


def _window(lit: Colour | None) -> Art:
    albedo, emissive = blank(22, 28)
    rect(albedo, "b1", 0, 0, 22, 28)
    rect(albedo, "b5", 1, 1, 20, 25)
    rect(albedo, lit or "i1", 3, 3, 16, 21)
    if lit:
        rect(albedo, mix(lit, "w", 0.4), 3, 3, 16, 5)
        rect(emissive, scale(lit, 0.5), 3, 3, 16, 21)
    rect(albedo, "b5", 10, 3, 2, 21)
    rect(albedo, "b5", 3, 12, 16, 1)
    rect(emissive, (0, 0, 0), 10, 3, 2, 21)
    rect(emissive, (0, 0, 0), 3, 12, 16, 1)
    rect(albedo, "b6", 0, 25, 22, 2)
    return Art(albedo, emissive)


STREET.prop("window_dark", sort="wall", solid=False)(partial(_window, None))
STREET.prop("window_lit", sort="wall", solid=False, lamps=(Lamp(11, 16, 40, SODIUM, 0.24, "steady", 40, 0),))(
    partial(_window, "y1")
)
STREET.prop("window_halo", sort="wall", solid=False, lamps=(Lamp(11, 16, 40, "c3", 0.24, "pulse", 40, 0),))(
    partial(_window, "c3")
)


@STREET.prop(sort="wall", solid=False)
def house_door() -> Art:
    """The street door of number 40, with six bells and six names."""
    albedo = canvas(34, 50)
    rect(albedo, "b0", 0, 0, 34, 50)
    rect(albedo, "b5", 1, 1, 32, 49)
    rect(albedo, "i0", 4, 4, 26, 46)
    box(albedo, 4, 4, 20, 46, 1, GREEN)
    panel(albedo, 7, 10, 14, 16, GREEN)
    panel(albedo, 7, 29, 14, 18, GREEN)
    rect(albedo, "y2", 20, 27, 2, 3)
    rect(albedo, "i6", 25, 16, 5, 20)
    for y in range(18, 35, 3):
        rect(albedo, "i2", 26, y, 2, 1)
        rect(albedo, "y1", 29, y, 1, 1)
    return Art(albedo)


@STREET.prop(sort="wall", solid=False)
def letterboxes() -> Art:
    """Six letterboxes, one of them stuffed with brochures."""
    albedo = canvas(44, 26)
    rect(albedo, "i0", 0, 0, 44, 26)
    for row in range(2):
        for column in range(3):
            x, y = 1 + column * 14, 1 + row * 12
            rect(albedo, "i5", x, y, 14, 12)
            rect(albedo, "i7", x, y, 14, 1)
            rect(albedo, "i3", x, y + 11, 14, 1)
            rect(albedo, "i0", x + 3, y + 4, 8, 2)
            rect(albedo, "w", x + 4, y + 8, 6, 1)
    for k, colour in enumerate(("c4", "m4", "y2")):
        rect(albedo, colour, 31 + k, 2 + k, 6, 5)
    return Art(albedo)


@STREET.prop(tall=True)
def stairs_up() -> Art:
    """The stairs, going up to everybody else."""
    w, h = 52, 78
    albedo = canvas(w, h)
    for k in range(9):
        y = h - 8 - k * 8
        rect(albedo, "i0", 0, y, w - 6, 9)
        rect(albedo, mix("b4", "i4", k / 11), 1, y, w - 8, 5)
        rect(albedo, mix("b6", "i5", k / 11), 1, y, w - 8, 1)
        rect(albedo, mix("b2", "i2", k / 11), 1, y + 5, w - 8, 3)
    for k in range(9):
        rect(albedo, "i0", w - 6, h - 26 - k * 6, 2, 20)
    pygame.draw.line(albedo, C("r1"), (w - 5, h - 28), (w - 5, 2), 4)
    pygame.draw.line(albedo, C("r3"), (w - 6, h - 28), (w - 6, 2))
    return Art(albedo, footprint=(0, 20, w, 56))


@STREET.prop()
def pram() -> Art:
    """A pram with a wheel that sings."""
    albedo = canvas(34, 32)
    pygame.draw.line(albedo, C("i5"), (28, 14), (33, 3), 2)
    for x in (9, 24):
        pygame.draw.circle(albedo, C("i0"), (x, 26), 5)
        pygame.draw.circle(albedo, C("i6"), (x, 26), 4, 1)
        rect(albedo, "i6", x, 26, 1, 1)
    polygon(albedo, "u1", [(2, 11), (30, 11), (26, 23), (6, 23)])
    polygon(albedo, "u2", [(2, 11), (30, 11), (29, 15), (3, 15)])
    pygame.draw.circle(albedo, C("u1"), (12, 11), 10, draw_top_left=True, draw_top_right=False)
    polygon(albedo, "u2", [(4, 10), (12, 2), (12, 10)])
    rect(albedo, "w", 13, 9, 14, 3)
    return Art(outline(albedo, "i0"), footprint=(4, 24, 26, 7))


@STREET.prop(solid=False)
def football() -> Art:
    """A football, flat since spring."""
    albedo = canvas(12, 11)
    ellipse(albedo, "i7", 1, 1, 10, 9)
    ellipse(albedo, "w", 2, 1, 6, 5)
    for x, y in ((5, 4), (2, 6), (9, 6)):
        rect(albedo, "i1", x, y, 2, 2)
    return Art(outline(albedo, "i0"), footprint=(2, 7, 8, 4))


@STREET.prop()
def bench_street() -> Art:
    """A slatted bench."""
    albedo = canvas(54, 28)
    for y in (2, 6):
        rect(albedo, "b0", 2, y, 50, 4)
        rect(albedo, "b4", 3, y + 1, 48, 2)
    for y in (11, 15):
        rect(albedo, "b0", 0, y, 54, 4)
        rect(albedo, "b5", 1, y + 1, 52, 2)
    legs(albedo, 5, 19, 44, 9, STEEL, 4)
    return Art(albedo, footprint=(1, 17, 52, 10))


@STREET.prop(solid=False)
def chair_stop() -> Art:
    """A kitchen chair that somebody has put at the stop."""
    albedo = canvas(18, 28)
    rect(albedo, "b0", 2, 0, 14, 13)
    rect(albedo, "c2", 3, 1, 12, 11)
    rect(albedo, "c4", 3, 1, 12, 1)
    rect(albedo, "b0", 5, 4, 8, 6)
    rect(albedo, "b0", 1, 13, 16, 7)
    rect(albedo, "c3", 2, 14, 14, 4)
    legs(albedo, 2, 20, 14, 8, STEEL)
    return Art(albedo, footprint=(2, 18, 14, 8))


@STREET.prop(tall=False, lamps=(Lamp(15, 14, 46, "y2", 0.3, "steady", 60, 0.12),))
def clock_post() -> Art:
    """The street clock, lit from inside."""
    albedo, emissive = blank(30, 82)
    rect(albedo, "i0", 13, 28, 4, 50)
    rect(albedo, "g1", 14, 28, 2, 50)
    ellipse(albedo, "i0", 7, 74, 16, 7)
    pygame.draw.circle(albedo, C("i0"), (15, 15), 14)
    pygame.draw.circle(albedo, C("g2"), (15, 15), 13)
    pygame.draw.circle(albedo, C("y3"), (15, 15), 11)
    pygame.draw.circle(emissive, scale("y2", 0.6), (15, 15), 11)
    for x, y in ((15, 5), (25, 15), (15, 25), (5, 15)):
        rect(albedo, "i0", x, y, 1, 2)
    pygame.draw.line(albedo, C("i0"), (15, 15), (15, 8))
    pygame.draw.line(albedo, C("i0"), (15, 15), (20, 18))
    return Art(albedo, emissive, (8, 74, 14, 7))


@STREET.prop(tall=False)
def tree() -> Art:
    """A plane tree in an iron ring, losing its leaves."""
    w, h = 60, 92
    albedo = canvas(w, h)
    rect(albedo, "b0", 26, 46, 9, 42)
    rect(albedo, "b2", 27, 46, 7, 42)
    rect(albedo, "b3", 28, 46, 2, 42)
    rng = random.Random(11)
    leaves = noise(w, h, 4, 3, 6)
    for x in range(w):
        for y in range(62):
            inside = ((x - 30) / 29) ** 2 + ((y - 30) / 29) ** 2 < 0.86 + 0.3 * (leaves[x, y] - 0.5)
            if inside:
                shade = leaves[x, y] + (30 - y) * 0.008 + (30 - x) * 0.004
                rect(albedo, "g3" if shade > 0.62 else "g2" if shade > 0.45 else "g1", x, y)
    for _ in range(40):
        x, y = rng.randint(6, 54), rng.randint(4, 56)
        if albedo.get_at((x, y))[3]:
            rect(albedo, rng.choice(("y1", "y0", "y2")), x, y, 2, 1)
    ellipse(albedo, "i2", 18, 84, 25, 8, 1)
    return Art(outline(albedo, "g0"), footprint=(24, 82, 13, 7))


@STREET.prop(tall=False)
def litter_bin() -> Art:
    """A bin full of brochures."""
    albedo = canvas(18, 28)
    for k, colour in enumerate(("c4", "m4", "w")):
        rect(albedo, colour, 3 + k * 4, 1 + k % 2, 5, 7)
    box(albedo, 1, 6, 16, 21, 4, GREEN)
    return Art(albedo, footprint=(1, 20, 16, 7))


@STREET.prop(sort="wall", solid=False)
def poster_expo() -> Art:
    """A poster: THE GREAT GOODNIGHT, Saturday, 19:40."""
    albedo, emissive = blank(36, 44)
    rect(albedo, "i0", 0, 0, 36, 44)
    gradient(albedo, (1, 1, 34, 42), "m1", "r3", steps=7)
    pygame.draw.circle(albedo, C("y3"), (18, 18), 9)
    pygame.draw.circle(albedo, C("m2"), (21, 16), 8)
    sign = letters("EXPO", "w")
    albedo.blit(sign, (18 - sign.get_width() // 2, 28))
    rect(albedo, "w", 7, 39, 22, 1)
    return Art(albedo, emissive)


_HEDGE = Material("g0", "g0", "g1", "g1", "g2", "g3")


@STREET.prop(cls="LowCover")
def hedge() -> Art:
    """A box hedge in a trough."""
    albedo = canvas(48, 28)
    box(albedo, 0, 12, 48, 16, 4, STEEL)
    leaves = noise(48, 18, 6, 3, 8)
    for x in range(1, 47):
        for y in range(1, 17):
            rect(albedo, "g3" if leaves[x, y] > 0.62 else "g2" if leaves[x, y] > 0.44 else "g1", x, y)
    return Art(outline(albedo, _HEDGE.line), footprint=(0, 16, 48, 11))


@STREET.prop(sort="wall", solid=False)
def sign_street() -> Art:
    """The street's name in enamel."""
    sign = letters("LAMP STREET", "w")
    w = sign.get_width() + 8
    albedo = canvas(w, 15)
    rect(albedo, "i0", 0, 0, w, 15)
    rect(albedo, "u1", 1, 1, w - 2, 13)
    rect(albedo, "u3", 1, 1, w - 2, 1)
    albedo.blit(sign, (4, 2))
    return Art(albedo)


@STREET.prop()
def front_wall() -> Art:
    """A low garden wall, the height of somebody waiting."""
    albedo = canvas(64, 24)
    box(albedo, 0, 0, 64, 23, 7, Material("b0", "b1", "b2", "b3", "b5", "b6"))
    for row, y in enumerate(range(9, 21, 4)):
        for x in range(2 + (row % 2) * 5, 62, 10):
            rect(albedo, "b1", x, y, 1, 4)
        rect(albedo, "b1", 2, y + 3, 60, 1)
    return Art(albedo, footprint=(0, 12, 64, 11))


@STREET.prop(sort="floor", solid=False)
def puddle() -> Art:
    """Rain that stayed, with a lamp in it."""
    albedo = canvas(58, 24)
    ellipse(albedo, (*C("u0"), 150), 0, 4, 56, 18)
    ellipse(albedo, (*C("u2"), 110), 6, 7, 40, 11)
    lines(albedo, (*C("y2"), 160), (24, 10), (30, 10))
    lines(albedo, (*C("y3"), 160), (26, 13), (34, 13))
    ellipse(albedo, (*C("i7"), 90), 9, 8, 14, 4, 1)
    return Art(albedo)


@STREET.prop(sort="wall", solid=False)
def notice_wet_paint() -> Art:
    """A sheet that says WET, taped up long ago."""
    albedo = canvas(20, 14)
    paper(albedo, 0, 0, 19, 13)
    albedo.blit(letters("WET", "r2"), (1, 1))
    return Art(albedo)


@STREET.prop(sort="floor", solid=False)
def mat_welcome() -> Art:
    """A mat that has been wiped on."""
    albedo = canvas(40, 14)
    rect(albedo, "b1", 0, 0, 40, 14)
    rect(albedo, "b3", 1, 1, 38, 12)
    for x in range(2, 38, 3):
        rect(albedo, "b2", x, 2 + x % 2, 1, 10)
    return Art(albedo)


@STREET.prop(tall=True)
def kiosk() -> Art:
    """A closed newspaper kiosk; its last headline still hangs in the window."""
    w, h = 58, 74
    albedo = canvas(w, h)
    box(albedo, 0, 10, w, 64, 8, WHITE)
    polygon(albedo, "i0", [(0, 12), (8, 0), (w - 9, 0), (w - 1, 12)])
    polygon(albedo, "g2", [(2, 11), (9, 1), (w - 10, 1), (w - 3, 11)])
    polygon(albedo, "g3", [(2, 11), (9, 1), (20, 1), (15, 11)])
    for y in range(24, 52, 3):
        rect(albedo, "i4", 5, y, w - 10, 2)
    paper(albedo, 20, 30, 20, 14, "b6", text=5)
    rect(albedo, "g1", 2, 56, w - 4, 14)
    return Art(albedo, footprint=(0, 60, w, 13))
