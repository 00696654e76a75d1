"""The flat's kitchen and hall: where Ava works, eats, and falls asleep at the table."""

from __future__ import annotations

import random

import pygame

from ..art import Art, Lamp, blank
from ..joinery import BLUE, CREAM, OAK, STEEL, WHITE, box, drawer, legs, panel, paper, screen
from ..palette import C, mix, scale
from ..pixels import canvas, ellipse, gradient, lines, outline, polygon, rect
from .home import HOME

WARM = (255, 184, 108)
"""The light of the lamp over the table."""


@HOME.prop(tall=True, lamps=(Lamp(17, 22, 30, "u3", 0.16, "pulse", 30, 0),))
def fridge() -> Art:
    """Gordon: a humming fridge under paper: rota, hours, a drawing, a magnet in the shape of a fish."""
    w, h = 36, 66
    albedo, emissive = blank(w, h)
    rect(albedo, "i1", 0, 0, w, h)
    rect(albedo, "i7", 1, 1, w - 2, 9)
    rect(albedo, "w", 1, 1, w - 2, 1)
    gradient(albedo, (1, 10, w - 2, h - 13), "i6", "i5", steps=4)
    rect(albedo, "w", 1, 10, w - 2, 1)
    rect(albedo, "i4", w - 3, 11, 2, h - 14)
    rect(albedo, "i3", 1, 29, w - 2, 1)
    rect(albedo, "i7", 1, 30, w - 2, 1)
    for y, length in ((14, 12), (34, 16)):
        rect(albedo, "i3", 4, y, 2, length)
        rect(albedo, "w", 4, y, 1, length)
    paper(albedo, 9, 13, 11, 13, "w", text=4)
    rect(albedo, "r2", 13, 12, 3, 2)
    paper(albedo, 22, 14, 9, 8, "y3")
    lines(albedo, "r2", (23, 20), (26, 16), (29, 20))
    rect(albedo, "g3", 25, 13, 3, 2)
    paper(albedo, 10, 34, 13, 15, "i7", text=5)
    rect(albedo, "c3", 15, 33, 3, 2)
    paper(albedo, 25, 36, 7, 9, "m5")
    ellipse(albedo, "y1", 26, 47, 6, 4)
    polygon(albedo, "y1", [(31, 49), (34, 47), (34, 51)])
    rect(albedo, "c4", 29, 3, 3, 1)
    rect(emissive, "c3", 29, 3, 3, 1)
    rect(albedo, "i2", 2, h - 4, w - 4, 3)
    return Art(albedo, emissive, (0, 52, w, 13))


@HOME.prop()
def counter_sink() -> Art:
    """A kitchen counter with sink, draining rack and a dripping tap."""
    w, h = 76, 44
    albedo = canvas(w, h)
    box(albedo, 0, 10, w, 34, 15, WHITE)
    rect(albedo, mix("b5", "i6", 0.35), 1, 11, w - 2, 14)
    rect(albedo, "b6", 1, 11, w - 2, 1)
    rect(albedo, "w", 1, 25, w - 2, 1)
    rect(albedo, "i2", 9, 13, 26, 11)
    rect(albedo, "i5", 10, 14, 24, 9)
    rect(albedo, "i6", 10, 14, 24, 2)
    ellipse(albedo, "i3", 20, 18, 4, 3)
    rect(albedo, "i2", 19, 4, 3, 10)
    rect(albedo, "i6", 20, 4, 1, 9)
    rect(albedo, "i2", 19, 3, 8, 3)
    rect(albedo, "i7", 20, 3, 6, 1)
    rect(albedo, "i6", 25, 6, 1, 2)
    rect(albedo, "i4", 40, 19, 22, 5)
    for x in range(41, 61, 4):
        rect(albedo, "i2", x, 10, 1, 12)
        ellipse(albedo, "i7", x - 1, 9, 4, 12)
        ellipse(albedo, "u3", x, 11, 2, 8, 1)
    rect(albedo, "g2", 65, 13, 4, 9)
    rect(albedo, "g4", 65, 13, 1, 9)
    rect(albedo, "y2", 66, 11, 2, 2)
    for x in (3, 27, 51):
        panel(albedo, x, 29, 21, 12, WHITE)
        rect(albedo, "i3", x + 15, 31, 3, 1)
    return Art(albedo, footprint=(0, 29, w, 14))


@HOME.prop()
def counter_drawer() -> Art:
    """A counter with bread bin and kettle, and the drawer in which the contract lies."""
    w, h = 56, 48
    albedo, emissive = blank(w, h)
    box(albedo, 0, 14, w, 34, 15, WHITE)
    rect(albedo, mix("b5", "i6", 0.35), 1, 15, w - 2, 14)
    rect(albedo, "b6", 1, 15, w - 2, 1)
    rect(albedo, "w", 1, 29, w - 2, 1)
    rect(albedo, "b0", 3, 7, 25, 17)  # the bread bin
    rect(albedo, "b5", 4, 8, 23, 6)
    rect(albedo, "b6", 4, 8, 23, 1)
    rect(albedo, "b4", 4, 14, 23, 9)
    rect(albedo, "b2", 12, 17, 8, 2)
    _kettle(albedo, emissive, 35, 4)
    drawer(albedo, 3, 31, 24, 7, WHITE, "i3")
    drawer(albedo, 29, 31, 24, 7, WHITE, "i3")
    panel(albedo, 3, 39, 24, 7, WHITE)
    panel(albedo, 29, 39, 24, 7, WHITE)
    return Art(albedo, emissive, (0, 33, w, 14))


def _kettle(albedo: pygame.Surface, emissive: pygame.Surface, x: int, y: int) -> None:
    ellipse(albedo, "i1", x, y + 4, 15, 16)
    ellipse(albedo, "r2", x + 1, y + 5, 13, 14)
    ellipse(albedo, "r3", x + 3, y + 6, 5, 8)
    rect(albedo, "i1", x + 1, y + 17, 13, 3)
    rect(albedo, "i4", x + 2, y + 18, 11, 1)
    pygame.draw.arc(albedo, C("i1"), (x + 2, y - 2, 11, 11), 0.2, 2.9, 2)
    rect(albedo, "y2", x + 7, y + 3, 2, 2)
    polygon(albedo, "r2", [(x + 13, y + 9), (x + 17, y + 6), (x + 17, y + 9), (x + 13, y + 12)])
    rect(albedo, "y2", x + 3, y + 15, 2, 1)
    rect(emissive, "y1", x + 3, y + 15, 2, 1)


@HOME.prop(lamps=(Lamp(20, 34, 26, "y0", 0.2, "steady", 8, 0),))
def cooker() -> Art:
    """A cooker with four rings and a pan for porridge."""
    w, h = 40, 46
    albedo, emissive = blank(w, h)
    box(albedo, 0, 12, w, 34, 15, STEEL)
    for x, y in ((4, 14), (22, 14), (4, 20), (22, 20)):
        ellipse(albedo, "i1", x, y, 14, 6)
        ellipse(albedo, "i3", x + 2, y + 1, 10, 4, 1)
    rect(albedo, "i0", 4, 6, 15, 12)
    rect(albedo, "i5", 5, 7, 13, 10)
    rect(albedo, "i7", 5, 7, 3, 10)
    ellipse(albedo, "i6", 4, 4, 15, 6)
    ellipse(albedo, "b6", 6, 5, 11, 4)
    rect(albedo, "i0", 19, 9, 8, 2)
    for x in range(5, 36, 6):
        rect(albedo, "i7", x, 29, 3, 2)
    rect(albedo, "i0", 5, 33, 30, 9)
    rect(albedo, "b1", 6, 34, 28, 7)
    rect(emissive, scale("y0", 0.22), 6, 34, 28, 7)
    rect(albedo, "i6", 5, 32, 30, 1)
    return Art(albedo, emissive, (0, 31, w, 14))


@HOME.prop(sort="wall", solid=False)
def cupboards() -> Art:
    """Wall cupboards with a gap for jars."""
    w, h = 96, 30
    albedo = canvas(w, h)
    rect(albedo, "i1", 0, 0, w, h)
    for x in (1, 20, 58, 77):
        rect(albedo, "i6", x, 1, 18, h - 3)
        panel(albedo, x + 2, 3, 14, h - 8, WHITE)
        rect(albedo, "i3", x + (13 if x in (1, 58) else 3), 17, 2, 4)
    rect(albedo, "b1", 39, 1, 18, h - 2)
    rect(albedo, "b4", 39, 14, 18, 2)
    rect(albedo, "b4", 39, h - 3, 18, 2)
    for x, y, colour in ((41, 6, "r2"), (46, 8, "y1"), (51, 5, "g2"), (41, 20, "b5"), (47, 19, "i7"), (52, 21, "r3")):
        height = (14 if y < 14 else h - 3) - y
        rect(albedo, colour, x, y, 4, height)
        rect(albedo, mix(colour, "w", 0.4), x, y, 1, height)
        rect(albedo, "i1", x, y - 1, 4, 1)
    return Art(albedo)


@HOME.prop()
def table_kitchen() -> Art:
    """The table: a cold mug with a skin, a plate, a form half filled in."""
    w, h = 84, 44
    albedo = canvas(w, h)
    rect(albedo, "b0", 0, 4, w, 30)
    rect(albedo, "b5", 1, 5, w - 2, 22)
    rect(albedo, "b6", 1, 5, w - 2, 1)
    for y in (10, 16, 22):
        rect(albedo, mix("b5", "b4", 0.5), 3, y, w - 6, 1)
    rect(albedo, "b6", 1, 26, w - 2, 1)
    rect(albedo, "b4", 1, 27, w - 2, 6)
    rect(albedo, "b3", 1, 31, w - 2, 2)
    legs(albedo, 3, 33, w - 6, 11, OAK, 6)
    paper(albedo, 34, 12, 17, 12, "w", text=4)
    rect(albedo, "u1", 53, 20, 7, 1)
    ellipse(albedo, "i4", 10, 12, 19, 11)
    ellipse(albedo, "w", 10, 11, 19, 11)
    ellipse(albedo, "i6", 13, 13, 13, 7)
    polygon(albedo, "b4", [(15, 18), (19, 13), (22, 18)])
    rect(albedo, "i1", 63, 8, 9, 10)
    rect(albedo, "c2", 64, 9, 7, 8)
    rect(albedo, "c4", 64, 9, 2, 8)
    ellipse(albedo, "b2", 64, 7, 7, 4)
    ellipse(albedo, "b4", 65, 8, 4, 2)
    pygame.draw.arc(albedo, C("c2"), (70, 9, 6, 6), -1.6, 1.6, 2)
    return Art(albedo, footprint=(1, 24, w - 2, 19))


@HOME.prop(solid=False)
def chair_kitchen() -> Art:
    """The wooden chair: seen from the front, so that somebody can sit on it."""
    albedo = canvas(20, 30)
    rect(albedo, "b0", 2, 0, 16, 15)
    rect(albedo, "b4", 3, 1, 14, 13)
    rect(albedo, "b6", 3, 1, 14, 1)
    for x in (6, 9, 12):
        rect(albedo, "b2", x, 4, 2, 9)
    rect(albedo, "b0", 1, 14, 18, 8)
    rect(albedo, "b5", 2, 15, 16, 4)
    rect(albedo, "b3", 2, 19, 16, 2)
    legs(albedo, 2, 22, 16, 8, OAK)
    return Art(albedo, footprint=(2, 20, 16, 8))


@HOME.prop(
    tall=False,
    lamps=(
        Lamp(24, 12, 52, "u3", 0.3, "flicker", 20, 0.14),
        Lamp(58, 10, 54, (255, 190, 120), 0.32, "steady", 20, 0.12),
    ),
)
def desk_ava() -> Art:
    """Ava's desk: two screens of waiting calls, the laminated card, the headset on its hook, a lamp."""
    w, h = 72, 48
    albedo, emissive = blank(w, h)
    box(albedo, 0, 14, w, 34, 14, CREAM)
    rect(albedo, "b0", 22, 33, 26, 15)
    drawer(albedo, 3, 31, 18, 7, OAK)
    drawer(albedo, 3, 39, 18, 7, OAK)
    drawer(albedo, 50, 31, 19, 15, OAK)
    screen(albedo, emissive, 6, 2, 20, 15, "u3", 4)
    screen(albedo, emissive, 27, 2, 20, 15, "c4", 4)
    rect(albedo, "r2", 41, 12, 3, 2)
    rect(emissive, "r2", 41, 12, 3, 2)
    for x in (15, 36):
        rect(albedo, "i1", x, 17, 2, 2)
        rect(albedo, "i2", x - 3, 19, 8, 1)
    rect(albedo, "i2", 12, 21, 26, 5)
    for x in range(13, 37, 2):
        rect(albedo, "i5", x, 22, 1, 1)
        rect(albedo, "i5", x, 24, 1, 1)
    paper(albedo, 42, 20, 9, 7, "c5", text=2)
    pygame.draw.arc(albedo, C("i1"), (62, 13, 9, 11), 0, 3.14, 2)
    rect(albedo, "i3", 61, 18, 3, 6)
    rect(albedo, "i3", 68, 18, 3, 6)
    rect(albedo, "i2", 54, 22, 7, 2)
    rect(albedo, "i5", 57, 9, 1, 13)
    polygon(albedo, "c2", [(52, 10), (55, 4), (60, 4), (63, 10)])
    rect(albedo, "c4", 54, 5, 2, 4)
    rect(albedo, "y3", 53, 10, 10, 1)
    rect(emissive, "y2", 53, 10, 10, 1)
    return Art(albedo, emissive, (0, 32, w, 15))


@HOME.prop(sort="above", solid=False, lamps=(Lamp(17, 34, 96, WARM, 0.62, "steady", 34, 0.2, group="kitchen_lamp"),))
def lamp_kitchen() -> Art:
    """An enamel shade over the table, drawn over people."""
    albedo, emissive = blank(34, 38)
    rect(albedo, "i1", 16, 0, 2, 20)
    polygon(albedo, "i1", [(12, 19), (21, 19), (33, 31), (0, 31)])
    polygon(albedo, "g2", [(13, 20), (20, 20), (31, 30), (2, 30)])
    polygon(albedo, "g3", [(13, 20), (16, 20), (10, 30), (3, 30)])
    rect(albedo, "w", 1, 31, 32, 1)
    rect(albedo, "y3", 11, 32, 12, 3)
    rect(emissive, "y2", 11, 32, 12, 3)
    rect(emissive, "y1", 2, 31, 30, 1)
    return Art(albedo, emissive)


@HOME.prop(
    cls="Window",
    sort="wall",
    solid=False,
    lamps=(Lamp(22, 30, 64, (70, 90, 170), 0.42, "steady", 30, 0, group="kitchen_window"),),
)
def window_kitchen() -> Art:
    """A small window over the sink: a courtyard, somebody else's lit stairs, a plant in a tin."""
    w, h = 46, 40
    albedo, emissive = blank(w, h)
    rect(albedo, "i0", 0, 0, w, h)
    rect(albedo, "i6", 1, 1, w - 2, h - 2)
    rect(albedo, "w", 1, 1, w - 2, 1)
    gradient(albedo, (4, 4, w - 8, h - 9), "u0", "i3", steps=5)
    rng = random.Random(5)
    for x in range(6, w - 8, 7):
        for y in range(7, h - 9, 6):
            if rng.random() < 0.5:
                colour = rng.choice(("y2", "y1", "c4"))
                rect(albedo, colour, x, y, 3, 3)
                rect(emissive, scale(colour, 0.4), x, y, 3, 3)
    rect(albedo, "i6", w // 2 - 1, 4, 2, h - 9)
    rect(emissive, (0, 0, 0), w // 2 - 1, 4, 2, h - 9)
    for x in range(3, w - 3, 4):  # half a curtain on a wire
        rect(albedo, ("r3", "i7")[(x // 4) % 2], x, h - 16, 4, 11)
        rect(emissive, (0, 0, 0), x, h - 16, 4, 11)
    rect(albedo, "i4", 3, h - 17, w - 6, 1)
    rect(albedo, "i7", 0, h - 5, w, 3)
    rect(albedo, "i4", 0, h - 2, w, 2)
    rect(albedo, "r1", 31, h - 11, 7, 6)
    rect(albedo, "r3", 31, h - 11, 2, 6)
    for x, y in ((31, 14), (34, 17), (37, 13), (33, 12)):
        rect(albedo, "g3", x, h - y, 2, 4)
    return Art(albedo, emissive)


@HOME.prop(sort="wall", solid=False)
def calendar() -> Art:
    """The calendar: every Saturday marked, every Saturday crossed out."""
    albedo = canvas(20, 26)
    paper(albedo, 0, 1, 19, 24)
    gradient(albedo, (1, 2, 17, 9), "u3", "c3", steps=3)
    rect(albedo, "y2", 12, 4, 3, 3)
    for row in range(4):
        for column in range(6):
            rect(albedo, "i5", 2 + column * 3, 13 + row * 3, 2, 2)
        rect(albedo, "r2", 17, 13 + row * 3, 1, 2)
        if row < 3:
            rect(albedo, "i0", 16, 14 + row * 3, 3, 1)
    return Art(albedo)


@HOME.prop(sort="wall", solid=False, lamps=(Lamp(6, 4, 26, "g3", 0.18, "pulse", 30, 0, group="door_panel"),))
def door_panel() -> Art:
    """SOMNI's panel beside a door; green is not about anybody."""
    albedo, emissive = blank(12, 16)
    rect(albedo, "i0", 0, 0, 12, 16)
    rect(albedo, "i5", 1, 1, 10, 14)
    rect(albedo, "i7", 1, 1, 10, 1)
    rect(albedo, "g1", 3, 3, 6, 4)
    rect(emissive, "g2", 3, 3, 6, 4)
    for y in (9, 11, 13):
        rect(albedo, "i2", 3, y, 6, 1)
    return Art(albedo, emissive)


@HOME.prop(sort="floor", solid=False)
def stain() -> Art:
    """A stain on the boards, older than the lino that was meant to hide it."""
    albedo = canvas(26, 14)
    ellipse(albedo, (*C("b1"), 120), 2, 2, 22, 10)
    ellipse(albedo, (*C("b0"), 110), 5, 4, 12, 6)
    ellipse(albedo, (*C("b1"), 120), 0, 8, 6, 4)
    return Art(albedo)


@HOME.prop()
def phone_table() -> Art:
    """A small table in the hall with a telephone and a pad of paper."""
    albedo = canvas(26, 36)
    box(albedo, 0, 10, 26, 16, 8, OAK)
    legs(albedo, 2, 26, 22, 10, OAK)
    rect(albedo, "i0", 3, 5, 14, 9)
    rect(albedo, "r2", 4, 6, 12, 7)
    rect(albedo, "r3", 4, 6, 12, 1)
    rect(albedo, "i0", 2, 3, 16, 4)
    rect(albedo, "r2", 3, 4, 14, 2)
    ellipse(albedo, "i7", 8, 8, 5, 4)
    paper(albedo, 18, 11, 6, 6, "y3", text=2)
    return Art(albedo, footprint=(1, 24, 24, 11))


@HOME.prop(solid=False)
def shoes() -> Art:
    """Ava's work shoes, side by side, toes to the door."""
    albedo = canvas(18, 10)
    for x in (2, 10):
        rect(albedo, "b3", x, 1, 5, 8)
        rect(albedo, "b4", x + 1, 0, 3, 4)
        rect(albedo, "b1", x + 1, 5, 3, 3)
    return Art(outline(albedo, "i0"), footprint=(1, 4, 16, 5))


@HOME.prop(tall=True)
def wardrobe() -> Art:
    """A wardrobe with a mirror in one door."""
    w, h = 50, 74
    albedo = canvas(w, h)
    box(albedo, 0, 0, w, h, 9, OAK)
    panel(albedo, 4, 14, 19, 50, OAK)
    rect(albedo, "b0", 26, 14, 20, 50)
    rect(albedo, mix("u1", "i5", 0.5), 27, 15, 18, 48)
    polygon(albedo, mix("u3", "i7", 0.5), [(29, 60), (41, 17), (44, 17), (33, 62)])
    rect(albedo, "b0", 24, 11, 1, 58)
    rect(albedo, "y2", 21, 38, 2, 4)
    return Art(albedo, footprint=(0, 60, w, 13))


@HOME.prop()
def sofa_home() -> Art:
    """A sofa with a blanket and one good cushion."""
    w, h = 72, 40
    albedo = canvas(w, h)
    box(albedo, 0, 4, w, 36, 12, BLUE)
    rect(albedo, "u0", 7, 16, w - 14, 1)
    for x in (8, 37):
        rect(albedo, "u1", x, 17, 27, 12)
        rect(albedo, "u2", x, 17, 27, 2)
        rect(albedo, "u3", x + 1, 17, 25, 1)
    for x in (0, w - 8):
        rect(albedo, "i0", x, 10, 8, 29)
        rect(albedo, "u2", x + 1, 11, 6, 6)
        rect(albedo, "u3", x + 1, 11, 6, 1)
        rect(albedo, "u1", x + 1, 17, 6, 20)
    polygon(albedo, "y1", [(46, 10), (58, 8), (60, 19), (48, 21)])
    polygon(albedo, "y2", [(46, 10), (58, 8), (58, 10), (47, 12)])
    for x in range(10, 26, 4):
        rect(albedo, ("r2", "b6")[x // 4 % 2], x, 12, 4, 20)
    return Art(albedo, footprint=(1, 22, w - 2, 17))


@HOME.prop(cls="HidingSpot")
def laundry() -> Art:
    """A basket of washing, big enough to sit behind."""
    albedo = canvas(26, 28)
    for x, y, colour in ((3, 3, "u3"), (9, 0, "r3"), (15, 3, "w"), (8, 5, "y2")):
        ellipse(albedo, mix(colour, "i0", 0.4), x - 1, y - 1 + 1, 11, 10)
        ellipse(albedo, colour, x, y + 1, 9, 8)
    rect(albedo, "b0", 1, 9, 24, 19)
    for y in range(10, 27, 3):
        for x in range(2, 24, 4):
            rect(albedo, "b5" if (x // 4 + y // 3) % 2 else "b4", x, y, 4, 3)
    rect(albedo, "b6", 1, 9, 24, 2)
    return Art(albedo, footprint=(1, 17, 24, 10))


@HOME.prop()
def bathtub() -> Art:
    """A bath with a shower curtain pushed aside."""
    w, h = 42, 70
    albedo = canvas(w, h)
    rect(albedo, "i1", 0, 0, w, h)
    rect(albedo, "i7", 1, 1, w - 2, 57)
    rect(albedo, "w", 1, 1, w - 2, 1)
    pygame.draw.rect(albedo, C("i4"), (5, 5, w - 10, 49), border_radius=9)
    pygame.draw.rect(albedo, C("i6"), (6, 7, w - 12, 47), border_radius=9)
    ellipse(albedo, "i3", 18, 44, 5, 3)
    gradient(albedo, (1, 58, w - 2, 10), "i6", "i4", steps=3)
    rect(albedo, "w", 1, 57, w - 2, 1)
    rect(albedo, "i2", 18, 1, 6, 5)
    return Art(albedo, footprint=(0, 10, w, 59))


@HOME.prop(solid=False)
def toilet() -> Art:
    """A toilet."""
    albedo = canvas(22, 36)
    box(albedo, 2, 0, 18, 14, 4, WHITE)
    ellipse(albedo, "i1", 1, 12, 20, 20)
    ellipse(albedo, "w", 2, 13, 18, 17)
    ellipse(albedo, "i5", 6, 16, 10, 10)
    rect(albedo, "i1", 6, 30, 10, 5)
    rect(albedo, "i6", 7, 30, 8, 4)
    return Art(albedo, footprint=(2, 20, 18, 15))


@HOME.prop(sort="wall", solid=False)
def radiator() -> Art:
    """A radiator below the skirting's notice."""
    w, h = 44, 24
    albedo = canvas(w, h)
    rect(albedo, "i1", 0, 1, w, h - 3)
    for x in range(1, w - 2, 5):
        rect(albedo, "i6", x, 2, 4, h - 5)
        rect(albedo, "w", x, 2, 1, h - 5)
        rect(albedo, "i4", x + 3, 3, 1, h - 6)
    rect(albedo, "i4", 2, h - 2, 3, 2)
    rect(albedo, "i4", w - 5, h - 2, 3, 2)
    return Art(albedo)


@HOME.prop(
    sort="above", solid=False, lamps=(Lamp(12, 26, 92, (255, 190, 120), 0.6, "steady", 36, 0.18, group="hall_light"),)
)
def lamp_hall() -> Art:
    """A paper globe with a tear, drawn over people."""
    albedo, emissive = blank(24, 36)
    rect(albedo, "i1", 11, 0, 1, 14)
    ellipse(albedo, "b2", 1, 13, 22, 21)
    ellipse(albedo, "y2", 2, 14, 20, 19)
    ellipse(albedo, "y3", 4, 15, 11, 11)
    for y in (18, 23, 28):
        rect(albedo, "y1", 3, y, 18, 1)
    lines(albedo, "b3", (16, 20), (18, 23), (16, 26))
    ellipse(emissive, scale("y1", 0.75), 2, 14, 20, 19)
    ellipse(emissive, scale("y2", 0.8), 6, 17, 12, 12)
    return Art(albedo, emissive)


@HOME.prop(solid=False)
def umbrella_stand() -> Art:
    """Two umbrellas and a wooden sword."""
    albedo = canvas(16, 34)
    for x, top, colour in ((4, 4, "r2"), (8, 0, "u2"), (11, 6, "b5")):
        rect(albedo, colour, x, top, 2, 22)
        rect(albedo, mix(colour, "w", 0.3), x, top, 1, 22)
    pygame.draw.arc(albedo, C("b4"), (2, 0, 6, 7), 0, 3.14, 1)
    box(albedo, 1, 17, 14, 16, 3, STEEL)
    return Art(albedo, footprint=(1, 26, 14, 7))


@HOME.prop()
def shoe_rack() -> Art:
    """A rack with one pair for each of them, and a roller skate."""
    albedo = canvas(38, 26)
    for y in (9, 19):
        rect(albedo, "b0", 0, y, 38, 4)
        rect(albedo, "b5", 1, y + 1, 36, 1)
        rect(albedo, "b4", 1, y + 2, 36, 1)
    rect(albedo, "b0", 0, 6, 2, 20)
    rect(albedo, "b0", 36, 6, 2, 20)
    for x, y, colour, w in (
        (3, 5, "i2", 7),
        (11, 5, "i2", 7),
        (22, 4, "r2", 6),
        (29, 4, "r2", 6),
        (4, 15, "y1", 5),
        (10, 15, "y1", 5),
        (22, 15, "c3", 9),
    ):
        rect(albedo, colour, x, y, w, 4)
        rect(albedo, mix(colour, "w", 0.35), x, y, w - 2, 1)
    return Art(albedo, footprint=(0, 16, 38, 9))


@HOME.prop(solid=False)
def chair_back() -> Art:
    """The wooden chair seen from behind: whoever sits on it has turned away."""
    albedo = canvas(20, 30)
    legs(albedo, 2, 20, 16, 10, OAK)
    rect(albedo, "b0", 1, 15, 18, 6)
    rect(albedo, "b3", 2, 16, 16, 4)
    rect(albedo, "b0", 2, 0, 16, 17)
    rect(albedo, "b4", 3, 1, 14, 15)
    rect(albedo, "b6", 3, 1, 14, 1)
    for x in (6, 9, 12):
        rect(albedo, "b1", x, 4, 2, 10)
    return Art(albedo, footprint=(2, 21, 16, 8))
