"""The stations of Branch 9: what somebody looks through who has been told that a study never existed."""

from __future__ import annotations

import random

import pygame

from ..art import Art, Lamp, blank
from ..joinery import GREEN, OAK, PINE, RED, STEEL, box, drawer, legs, panel, paper
from ..lettering import letters
from ..palette import C, mix, scale
from ..pixels import canvas, ellipse, lines, outline, polygon, rect
from .library import LIBRARY


@LIBRARY.prop(tall=True, blocks="sight")
def periodicals() -> Art:
    """Bound volumes 1 to 20, one a year; where 12 should be there is a clean oblong in the dust."""
    w, h = 80, 66
    albedo = canvas(w, h)
    box(albedo, 0, 0, w, h, 10, OAK)
    for row in range(2):
        top, floor = 13 + row * 25, 34 + row * 25
        rect(albedo, "b0", 3, top, w - 6, 22)
        rect(albedo, "b4", 3, floor, w - 6, 2)
        rect(albedo, "b5", 3, floor, w - 6, 1)
        for k in range(10):
            volume = row * 10 + k + 1
            x = 5 + k * 7
            if volume == 12:
                rect(albedo, "b2", x, floor - 1, 6, 1)
                rect(albedo, mix("b4", "w", 0.4), x, floor, 6, 1)
                continue
            tone = mix("g1", "c1", (volume % 3) / 3)
            rect(albedo, "i0", x, top + 4, 7, 17)
            rect(albedo, tone, x, top + 5, 6, 16)
            rect(albedo, mix(tone, "w", 0.3), x, top + 5, 1, 16)
            rect(albedo, "y1", x + 1, top + 8, 4, 1)
            rect(albedo, "y2", x + 2, top + 11, 2, 2)
            rect(albedo, "y1", x + 1, top + 16, 4, 1)
    return Art(albedo, footprint=(0, 52, w, 13))


@LIBRARY.prop()
def pamphlet_box() -> Art:
    """Local ephemera, 2038: brochures and programmes, in a box on a stand."""
    albedo = canvas(36, 42)
    legs(albedo, 4, 28, 28, 14, OAK)
    box(albedo, 1, 12, 34, 18, 5, PINE)
    for k, colour in enumerate(("c4", "w", "y3", "m4", "w", "r3", "c5", "y2")):
        rect(albedo, colour, 4 + k * 3 + k // 2, 3 + (k * 5) % 4, 5, 12)
        rect(albedo, mix(colour, "i2", 0.4), 8 + k * 3 + k // 2, 4 + (k * 5) % 4, 1, 10)
    rect(albedo, "w", 9, 20, 18, 6)
    rect(albedo, "i3", 11, 22, 14, 1)
    return Art(albedo, footprint=(1, 30, 34, 11))


@LIBRARY.prop(tall=True)
def film_cabinet() -> Art:
    """Twenty boxes of film in a steel cabinet; box 3 is empty, and nobody wants the trams."""
    w, h = 56, 60
    albedo = canvas(w, h)
    box(albedo, 0, 0, w, h, 9, STEEL)
    for row in range(5):
        for column in range(4):
            x, y = 3 + column * 13, 12 + row * 9
            drawer(albedo, x, y, 12, 8, STEEL, "i7")
            rect(albedo, "b6", x + 2, y + 2, 5, 2)
    rect(albedo, "i0", 29, 12, 12, 8)  # box 3, pulled out
    rect(albedo, "i1", 30, 13, 10, 6)
    paper(albedo, 31, 10, 7, 6, "y3", text=1)
    rect(albedo, "r2", 29, 30, 12, 1)
    return Art(albedo, footprint=(0, 46, w, 13))


@LIBRARY.prop()
def signout_sheet() -> Art:
    """A lectern with the readers' sheet and a pen on a chain."""
    albedo = canvas(26, 40)
    rect(albedo, "b0", 10, 16, 6, 20)
    rect(albedo, "b3", 11, 16, 4, 20)
    rect(albedo, "b0", 5, 35, 16, 5)
    rect(albedo, "b4", 6, 36, 14, 2)
    polygon(albedo, "b0", [(2, 8), (24, 8), (25, 21), (1, 21)])
    polygon(albedo, "b4", [(3, 9), (23, 9), (24, 19), (2, 19)])
    paper(albedo, 5, 8, 16, 10, "w", text=4)
    rect(albedo, "y1", 22, 11, 1, 6)
    lines(albedo, "i5", (22, 17), (24, 22), (21, 26))
    return Art(albedo, footprint=(5, 33, 16, 7))


@LIBRARY.prop(cls="Terminal", lamps=(Lamp(16, 12, 40, "m3", 0.3, "flicker", 22, 0.1),))
def terminal_public() -> Art:
    """The public terminal: no results; would you like to rest?"""
    albedo, emissive = blank(34, 44)
    box(albedo, 1, 22, 32, 21, 8, OAK)
    rect(albedo, "i0", 4, 2, 26, 22)
    rect(albedo, "i5", 5, 3, 24, 20)
    rect(albedo, "m0", 7, 5, 20, 15)
    rect(emissive, scale("m1", 0.5), 7, 5, 20, 15)
    pygame.draw.circle(albedo, C("m4"), (17, 10), 3, 1)
    pygame.draw.circle(emissive, C("m3"), (17, 10), 3, 1)
    for y, length in ((15, 14), (17, 10)):
        rect(albedo, "m5", 17 - length // 2, y, length, 1)
        rect(emissive, scale("m4", 0.8), 17 - length // 2, y, length, 1)
    rect(albedo, "i2", 8, 25, 18, 4)
    for x in range(9, 25, 2):
        rect(albedo, "i6", x, 26, 1, 1)
    return Art(albedo, emissive, (1, 31, 32, 12))


@LIBRARY.prop(tall=True, blocks="sight")
def journals_shelf() -> Art:
    """Mr Abernathy's journals: forty-seven strapped volumes."""
    w, h = 64, 62
    albedo = canvas(w, h)
    box(albedo, 0, 0, w, h, 9, OAK)
    rng = random.Random(47)
    count = 0
    for row in range(3):
        top, floor = 12 + row * 16, 26 + row * 16
        rect(albedo, "b0", 3, top, w - 6, 15)
        rect(albedo, "b4", 3, floor, w - 6, 2)
        rect(albedo, "b5", 3, floor, w - 6, 1)
        x = 4
        while x < w - 7 and count < 47:
            tone = mix("b3", rng.choice(("b4", "b2", "r1", "g1")), rng.random() * 0.7)
            height = rng.randint(10, 12)
            rect(albedo, tone, x, floor - height, 3, height)
            rect(albedo, mix(tone, "w", 0.25), x, floor - height, 1, height)
            rect(albedo, "b0", x, floor - height + 4, 3, 1)
            rect(albedo, "y1", x + 1, floor - height + 4, 1, 1)
            x += 4 - (count % 3 == 0)
            count += 1
    return Art(albedo, footprint=(0, 48, w, 13))


@LIBRARY.prop(sort="floor", solids=((0, 4, 76, 12), (0, 16, 7, 24), (69, 16, 7, 24)))
def sofa_library() -> Art:
    """The sofa: one can lie down, one cannot book."""
    w, h = 76, 42
    albedo = canvas(w, h)
    box(albedo, 0, 2, w, 38, 12, GREEN)
    rect(albedo, "g0", 7, 15, w - 14, 1)
    for x in (7, 38):
        rect(albedo, "g1", x, 16, 31, 14)
        rect(albedo, "g2", x, 16, 31, 3)
        rect(albedo, "g3", x + 1, 16, 28, 1)
    for x in (0, w - 8):
        rect(albedo, "g0", x, 8, 8, 32)
        rect(albedo, "g2", x + 1, 9, 6, 6)
        rect(albedo, "g3", x + 1, 9, 6, 1)
        rect(albedo, "g1", x + 1, 15, 6, 23)
    polygon(albedo, "b3", [(46, 14), (64, 12), (66, 30), (50, 33)])  # a patch that has been darned
    for k in range(4):
        lines(albedo, "b5", (48 + k * 4, 15), (52 + k * 4, 30))
    return Art(albedo, footprint=(0, 22, w, 19))


@LIBRARY.prop(sort="wall", solid=False)
def radiator_old() -> Art:
    """A radiator that groans; a saucer of water on it, for the air or the cat."""
    w, h = 52, 32
    albedo = canvas(w, h)
    for x in range(1, w - 6, 7):
        rect(albedo, "i0", x, 5, 7, 25)
        rect(albedo, mix("b4", "i5", 0.5), x + 1, 6, 5, 23)
        rect(albedo, mix("b6", "i6", 0.4), x + 1, 6, 2, 22)
        ellipse(albedo, mix("b6", "i6", 0.5), x + 1, 4, 5, 4)
    rect(albedo, "i0", 0, 12, w - 2, 1)
    rect(albedo, "i0", 0, 23, w - 2, 1)
    ellipse(albedo, "w", 14, 1, 14, 5)
    ellipse(albedo, "u3", 16, 2, 10, 2)
    rect(albedo, "r1", w - 4, 20, 4, 5)
    return Art(albedo)


@LIBRARY.prop(solid=True)
def bucket() -> Art:
    """A bucket under the place where the roof comes in."""
    albedo = canvas(18, 20)
    pygame.draw.arc(albedo, C("i5"), (2, 0, 14, 14), 0.1, 3.04, 1)
    polygon(albedo, "i0", [(1, 7), (17, 7), (14, 20), (4, 20)])
    polygon(albedo, "i5", [(2, 8), (16, 8), (13, 19), (5, 19)])
    polygon(albedo, "i6", [(2, 8), (7, 8), (7, 19), (5, 19)])
    ellipse(albedo, "u1", 2, 6, 14, 5)
    ellipse(albedo, "u3", 6, 7, 6, 2)
    return Art(albedo, footprint=(3, 13, 12, 6))


@LIBRARY.prop(solid=False)
def saucer() -> Art:
    """A saucer on the floor, licked clean."""
    albedo = canvas(14, 8)
    ellipse(albedo, "i0", 0, 0, 14, 8)
    ellipse(albedo, "w", 1, 0, 12, 7)
    ellipse(albedo, "u3", 3, 1, 8, 4)
    ellipse(albedo, "w", 4, 2, 6, 2)
    return Art(albedo, footprint=(1, 3, 12, 4))


@LIBRARY.prop()
def dictionary_stand() -> Art:
    """The great dictionary, open on its stand: the right height for somebody of ten to stand on."""
    albedo = canvas(38, 38)
    legs(albedo, 7, 20, 24, 18, OAK)
    box(albedo, 3, 13, 32, 10, 3, OAK)
    polygon(albedo, "r1", [(0, 6), (38, 6), (35, 17), (3, 17)])
    polygon(albedo, "b6", [(2, 4), (18, 7), (18, 15), (4, 14)])
    polygon(albedo, "w", [(20, 7), (36, 4), (34, 14), (20, 15)])
    for y in range(7, 14, 2):
        rect(albedo, "i5", 5, y, 11, 1)
        rect(albedo, "i5", 22, y, 10, 1)
    rect(albedo, "r2", 19, 6, 1, 14)
    return Art(albedo, footprint=(5, 27, 28, 10))


@LIBRARY.prop()
def lost_property() -> Art:
    """Lost property: one glove, one umbrella, a recorder, somebody's teeth."""
    albedo = canvas(34, 30)
    rect(albedo, "u2", 9, 0, 2, 16)
    pygame.draw.arc(albedo, C("u2"), (5, 0, 6, 6), 0, 3.1, 1)
    rect(albedo, "b5", 20, 1, 2, 14)
    for y in (4, 7, 10):
        rect(albedo, "b1", 20, y, 1, 1)
    polygon(albedo, "r2", [(12, 6), (18, 4), (19, 14), (12, 14)])
    box(albedo, 1, 11, 32, 18, 4, PINE)
    label = letters("LOST", "b1")
    albedo.blit(label, (17 - label.get_width() // 2, 17))
    return Art(albedo, footprint=(1, 19, 32, 10))


@LIBRARY.prop(sort="wall", solid=False)
def door_children() -> Art:
    """The door of the children's room, shut in spring: a painted otter, a council notice."""
    w, h = 40, 54
    albedo = canvas(w, h)
    rect(albedo, "b0", 0, 0, w, h)
    rect(albedo, "b5", 1, 1, w - 2, h - 1)
    box(albedo, 4, 4, 32, 50, 1, RED)
    panel(albedo, 8, 10, 24, 18, RED)
    panel(albedo, 8, 32, 24, 18, RED)
    ellipse(albedo, "b3", 12, 14, 15, 9)
    ellipse(albedo, "b5", 22, 12, 7, 6)
    rect(albedo, "i0", 26, 14, 1, 1)
    paper(albedo, 11, 33, 17, 14, "i7", text=5)
    rect(albedo, "r2", 18, 32, 3, 2)
    rect(albedo, "y2", 31, 29, 2, 3)
    return Art(albedo)


@LIBRARY.prop(sort="wall", solid=False)
def door_library() -> Art:
    """The way out: oak, with the hours painted on the glass."""
    w, h = 52, 56
    albedo, emissive = blank(w, h)
    rect(albedo, "b0", 0, 0, w, h)
    rect(albedo, "b5", 1, 1, w - 2, h - 1)
    for x in (4, 27):
        box(albedo, x, 4, 21, h - 4, 1, OAK)
        rect(albedo, mix("u1", "y1", 0.3), x + 4, 9, 13, 22)
        rect(emissive, scale("y0", 0.16), x + 4, 9, 13, 22)
        for y in (13, 17, 21):
            rect(albedo, "y2", x + 6, y, 9, 1)
        panel(albedo, x + 4, 35, 13, 16, OAK)
    rect(albedo, "y2", 23, 34, 2, 4)
    rect(albedo, "y2", 28, 34, 2, 4)
    return Art(albedo, emissive)


@LIBRARY.prop(solid=False)
def desk_card() -> Art:
    """On the desk: an overdue card, a biscuit tin, a paperback face down."""
    albedo = canvas(44, 14)
    paper(albedo, 1, 4, 11, 8, "b6", text=3)
    box(albedo, 15, 0, 13, 12, 5, RED)
    rect(albedo, "y1", 17, 8, 9, 2)
    polygon(albedo, "u1", [(31, 11), (36, 5), (43, 7), (40, 12)])
    polygon(albedo, "u2", [(31, 10), (36, 4), (43, 6), (38, 11)])
    return Art(outline(albedo, "b0"), footprint=(0, 44, 44, 1))


@LIBRARY.prop(tall=True)
def stool_step() -> Art:
    """A step stool for the top shelf."""
    albedo = canvas(22, 24)
    box(albedo, 1, 0, 20, 12, 6, OAK)
    box(albedo, 3, 10, 16, 13, 5, OAK)
    return Art(albedo, footprint=(2, 14, 18, 9))
