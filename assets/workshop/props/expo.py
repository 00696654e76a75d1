"""The Expo: a stage under a screen, rows of chairs, booths that give away sleep."""

from __future__ import annotations

import math
import random
from functools import partial

import numpy as np
import pygame

from ..art import Art, Collection, Lamp, blank
from ..joinery import CREAM, PLUM, STEEL, TEAL, WHITE, Material, box, legs, panel, paper
from ..lettering import letters
from ..palette import C, Colour, mix, scale
from ..pixels import canvas, ellipse, gradient, lines, outline, polygon, rect

EXPO = Collection("expo_objects")


# ---------------------------------------------------------------- the stage


def _screen(frame: int) -> Art:
    w, h = 246, 102
    albedo, emissive = blank(w, h)
    rect(albedo, "i0", 0, 0, w, h)
    rect(albedo, "i4", 1, 1, w - 2, h - 2)
    rect(albedo, "i1", 3, 3, w - 6, h - 6)
    x, y = np.meshgrid(np.arange(w - 8), np.arange(h - 8), indexing="ij")
    value = 0.5 + 0.5 * np.sin(x * 0.021 + frame * 0.4) * np.cos(y * 0.035)
    ramp = np.array([C(c) for c in ("m0", "m1", "m1", "u1", "m2")])
    picture = ramp[np.clip((value * 4.6 + (x + y) % 2 * 0.4).astype(int), 0, 4)].astype(np.uint8)
    inner = pygame.Surface((w - 8, h - 8), 0, 32)
    pygame.surfarray.blit_array(inner, picture)
    albedo.blit(inner, (4, 4))
    inner.fill((92, 92, 92), special_flags=pygame.BLEND_RGB_MULT)
    emissive.blit(inner, (4, 4))
    # SOMNI's flower: seven petals round nothing
    centre = (64, 40)
    for k in range(7):
        angle = k / 7 * math.tau + frame * 0.22
        points = []
        for t in range(13):
            reach = 27 * math.sin(t / 12 * math.pi) ** 0.8
            spread = angle + (t / 12 - 0.5) * 0.9
            points.append(
                (centre[0] + math.cos(spread) * (6 + reach), centre[1] + math.sin(spread) * (6 + reach) * 0.86)
            )
        pygame.draw.lines(albedo, C("c4"), True, points)
        pygame.draw.lines(emissive, scale("c3", 0.9), True, points)
    word = letters("DREAMSYNC 2", "w", lower="c5", double=True)
    albedo.blit(word, (104, 22))
    emissive.blit(letters("DREAMSYNC 2", scale("c4", 0.85), double=True), (104, 22))
    line = letters("NO CHILD SHOULD DREAM ALONE", "c5")
    albedo.blit(line, (62, 78))
    emissive.blit(letters("NO CHILD SHOULD DREAM ALONE", scale("c3", 0.8)), (62, 78))
    rect(albedo, "r2", w - 40, 9, 5, 5)
    if frame % 2 == 0:
        rect(emissive, "r2", w - 40, 9, 5, 5)
    live = letters("LIVE", "w")
    albedo.blit(live, (w - 33, 7))
    emissive.blit(letters("LIVE", "i6"), (w - 33, 7))
    for yy in range(6, h - 6, 3):  # the panel's rows
        rect(albedo, (*C("i0"), 255), 4, yy, 1, 1)
    return Art(albedo, emissive)


@EXPO.prop(
    sort="wall",
    solid=False,
    frame_ms=(380, 380, 380, 380),
    lamps=(Lamp(64, 60, 150, "m3", 0.5, "pulse", 10, 0.06), Lamp(182, 60, 150, "u2", 0.44, "steady", 10, 0.04)),
)
def screen_stage() -> list[Art]:
    """The screen over the stage: SOMNI's flower and what the firm believes."""
    return [_screen(frame) for frame in range(4)]


def _banner(word: str, colours: tuple[Colour, Colour]) -> Art:
    w, h = 30, 94
    albedo, emissive = blank(w, h)
    rect(albedo, "i0", 0, 0, w, h)
    gradient(albedo, (1, 1, w - 2, h - 6), colours[1], colours[0], steps=5)
    polygon(albedo, (0, 0, 0, 0), [(0, h), (w // 2, h - 8), (w, h)])
    for radius in (10, 6, 2):
        pygame.draw.circle(albedo, C("w"), (15, 16), radius, 1 if radius > 2 else 0)
    for k, letter in enumerate(word):
        glyph = letters(letter, "w")
        albedo.blit(glyph, (15 - glyph.get_width() // 2, 34 + k * 12))
        glow = letters(letter, scale(colours[1], 0.7))
        emissive.blit(glow, (15 - glow.get_width() // 2, 34 + k * 12))
    return Art(albedo, emissive)


for _word, _colours in (("REST", ("m1", "m2")), ("HEAL", ("c1", "c2")), ("LOVE", ("c1", "c2")), ("WAKE", ("m1", "m2"))):
    EXPO.prop(f"banner_{_word.lower()}", sort="wall", solid=False)(partial(_banner, _word, _colours))


@EXPO.prop(lamps=(Lamp(18, 10, 40, "c4", 0.24, "steady", 24, 0.06),))
def lectern() -> Art:
    """The lectern, white, with the firm's circle."""
    albedo, emissive = blank(36, 44)
    polygon(albedo, "i0", [(1, 6), (35, 6), (30, 43), (6, 43)])
    polygon(albedo, "i6", [(2, 7), (34, 7), (29, 42), (7, 42)])
    polygon(albedo, "i7", [(2, 7), (16, 7), (14, 42), (7, 42)])
    rect(albedo, "i0", 0, 3, 36, 6)
    rect(albedo, "w", 1, 4, 34, 4)
    pygame.draw.circle(albedo, C("c2"), (18, 24), 7, 1)
    pygame.draw.circle(albedo, C("c2"), (18, 24), 3, 1)
    pygame.draw.circle(emissive, C("c3"), (18, 24), 7, 1)
    pygame.draw.line(albedo, C("i1"), (24, 3), (26, -2), 1)
    rect(albedo, "i1", 25, 0, 3, 3)
    return Art(albedo, emissive, (5, 34, 26, 9))


@EXPO.prop()
def stage_edge() -> Art:
    """Three tiles of the stage's front, with a line of light under the lip."""
    w, h = 48, 24
    albedo, emissive = blank(w, h)
    rect(albedo, "i7", 0, 0, w, 3)
    rect(albedo, "w", 0, 0, w, 1)
    gradient(albedo, (0, 3, w, h - 3), "i3", "i1", steps=4)
    rect(albedo, "m4", 0, 5, w, 1)
    rect(emissive, "m3", 0, 5, w, 1)
    for x in range(0, w, 12):
        rect(albedo, "i1", x, 7, 1, h - 9)
        rect(albedo, "i4", x + 1, 7, 1, h - 9)
    rect(albedo, "i0", 0, h - 1, w, 1)
    return Art(albedo, emissive, (0, 8, w, 15))


@EXPO.prop(sort="floor", solid=False)
def stage_steps() -> Art:
    """Four steps up to the stage, each with a line of light."""
    w, h = 64, 30
    albedo, emissive = blank(w, h)
    for k in range(4):
        y = k * 7
        rect(albedo, "i0", 0, y, w, 8)
        rect(albedo, mix("i7", "m3", k * 0.16), 1, y, w - 2, 5)
        rect(albedo, "w", 1, y, w - 2, 1)
        rect(albedo, "m4", 1, y + 6, w - 2, 1)
        rect(emissive, scale("m3", 0.7), 1, y + 6, w - 2, 1)
    return Art(albedo, emissive)


@EXPO.prop(tall=True)
def speaker() -> Art:
    """A stack of loudspeakers."""
    w, h = 34, 72
    albedo = canvas(w, h)
    box(albedo, 0, 0, w, h, 8, STEEL)
    for y in (10, 40):
        rect(albedo, "i1", 3, y, w - 6, 27)
        pygame.draw.circle(albedo, C("i3"), (w // 2, y + 14), 11)
        pygame.draw.circle(albedo, C("i0"), (w // 2, y + 14), 9)
        pygame.draw.circle(albedo, C("i4"), (w // 2, y + 14), 4)
        pygame.draw.circle(albedo, C("i6"), (w // 2 - 1, y + 13), 1)
    return Art(albedo, footprint=(0, 58, w, 13))


def _beam(colour: Colour) -> Art:
    albedo, emissive = blank(24, 22)
    rect(albedo, "i1", 0, 0, 24, 4)
    rect(albedo, "i4", 0, 0, 24, 1)
    polygon(albedo, "i0", [(7, 4), (17, 4), (20, 16), (4, 16)])
    polygon(albedo, "i3", [(8, 5), (16, 5), (18, 15), (6, 15)])
    rect(albedo, "w", 5, 15, 14, 4)
    rect(emissive, colour, 5, 15, 14, 4)
    return Art(albedo, emissive)


for _name, _colour in (("spot_magenta", "m3"), ("spot_cyan", "c3"), ("spot_white", "i7")):
    EXPO.prop(_name, sort="above", solid=False, lamps=(Lamp(12, 18, 104, _colour, 0.5, "steady", 60, 0.3),))(
        partial(_beam, _colour)
    )


@EXPO.prop(tall=True)
def curtain_stage() -> Art:
    """A heavy curtain at the side of the stage; one could stand behind it."""
    w, h = 40, 104
    albedo = canvas(w, h)
    for x in range(w):
        fold = math.sin(x * 0.62) + 0.4 * math.sin(x * 1.7)
        colour = mix("m0", "m2", max(0.0, min(1.0, 0.5 + fold * 0.36)))
        rect(albedo, colour, x, 0, 1, h - (2 if int(x * 0.4) % 2 else 0))
    rect(albedo, "i0", 0, 0, w, 3)
    rect(albedo, "y1", 0, h - 9, w, 2)
    rect(albedo, "y2", 0, h - 9, w, 1)
    return Art(outline(albedo, "i0"), footprint=(0, h - 12, w, 11))


# ---------------------------------------------------------------- the hall


@EXPO.prop(cls="LowCover")
def chair_row() -> Art:
    """Four linked chairs seen from behind, each with a courtesy halo on its back."""
    w, h = 76, 28
    albedo, emissive = blank(w, h)
    for k in range(4):
        x = k * 19
        rect(albedo, "i0", x, 2, 18, 16)
        rect(albedo, "m1", x + 1, 3, 16, 14)
        rect(albedo, "m2", x + 1, 3, 16, 3)
        rect(albedo, "m3", x + 2, 3, 14, 1)
        rect(albedo, "m0", x + 1, 15, 16, 2)
        pygame.draw.ellipse(albedo, C("c4"), (x + 4, 0, 10, 5), 1)
        pygame.draw.ellipse(emissive, scale("c3", 0.6), (x + 4, 0, 10, 5), 1)
        rect(albedo, "i0", x + 1, 18, 16, 4)
        rect(albedo, "i3", x + 2, 18, 14, 3)
    for x in (3, 36, 70):
        rect(albedo, "i0", x, 21, 3, 7)
        rect(albedo, "i4", x + 1, 21, 1, 6)
    return Art(albedo, emissive, (0, 16, w, 11))


_BOOTH = Material("i0", "i2", "i3", "i5", "i6", "w")


def _booth(word: str, glow: Colour) -> list[Art]:
    frames = []
    for frame in range(2):
        w, h = 96, 88
        albedo, emissive = blank(w, h)
        rect(albedo, "i0", 0, 0, w, 22)
        gradient(albedo, (1, 1, w - 2, 20), "i3", "i2", steps=3)
        sign = letters(word, "w", lower=mix(glow, "w", 0.5))
        left = w // 2 - sign.get_width() // 2
        albedo.blit(sign, (left, 6))
        emissive.blit(letters(word, scale(glow, 0.9 - 0.25 * frame)), (left, 6))
        rect(albedo, glow, 1, 20, w - 2, 1)
        rect(emissive, glow, 1, 20, w - 2, 1)
        gradient(albedo, (4, 22, w - 8, 40), mix(glow, "i1", 0.75), mix(glow, "i1", 0.55), steps=5)
        gradient(emissive, (4, 22, w - 8, 40), scale(glow, 0.12), scale(glow, 0.28), steps=5)
        for x in (0, w - 5):
            rect(albedo, "i0", x, 22, 5, h - 24)
            rect(albedo, "i6", x + 1, 22, 3, h - 25)
            rect(albedo, "w", x + 1, 22, 1, h - 25)
        for k in range(3):
            x = 14 + k * 26
            pygame.draw.ellipse(albedo, C("c5"), (x, 30, 18, 8), 1)
            pygame.draw.ellipse(emissive, scale(glow, 0.9), (x, 30, 18, 8), 1)
            rect(albedo, "i6", x + 8, 38, 2, 14)
        box(albedo, 3, 50, w - 6, 37, 11, _BOOTH)
        rect(albedo, glow, 6, 70, w - 12, 2)
        rect(emissive, scale(glow, 0.8), 6, 70, w - 12, 2)
        for k in range(4):
            paper(albedo, 12 + k * 20, 53 + k % 2, 11, 7, ("c5", "m5", "y3", "w")[k], text=2)
        frames.append(Art(albedo, emissive, (2, 66, w - 4, 21)))
    return frames


for _name, _word, _glow in (
    ("booth_halo", "HALO 2", "c3"),
    ("booth_family", "FAMILIES", "m3"),
    ("booth_night", "NIGHT", "u2"),
):
    EXPO.prop(
        _name,
        tall=True,
        frame_ms=(1600, 500),
        lamps=(Lamp(48, 70, 84, _glow, 0.5, "steady", 20, 0.08), Lamp(48, 40, 60, "w", 0.2, "steady", 40, 0)),
    )(partial(_booth, _word, _glow))


@EXPO.prop(lamps=(Lamp(24, 20, 50, "c3", 0.3, "pulse", 16, 0.1),))
def sample_bed() -> Art:
    """A sample bed: a mattress on a light, a sheet that has been sat on all day."""
    w, h = 48, 52
    albedo, emissive = blank(w, h)
    rect(albedo, "i0", 0, 4, w, 47)
    rect(albedo, "i7", 1, 5, w - 2, 34)
    rect(albedo, "w", 1, 5, w - 2, 2)
    ellipse(albedo, "w", 8, 7, 32, 10)
    ellipse(albedo, "i6", 13, 9, 22, 6)
    lines(albedo, "i5", (6, 26), (18, 23), (30, 28), (42, 24))
    lines(albedo, "i6", (8, 32), (22, 30), (38, 34))
    gradient(albedo, (1, 39, w - 2, 11), "i5", "i3", steps=3)
    rect(albedo, "c3", 3, 45, w - 6, 2)
    rect(emissive, "c3", 3, 45, w - 6, 2)
    return Art(albedo, emissive, (0, 14, w, 37))


@EXPO.prop()
def tea_urn() -> Art:
    """A table with an urn, cups, and a tin with a slot."""
    albedo, emissive = blank(58, 44)
    box(albedo, 0, 18, 58, 26, 11, CREAM)
    rect(albedo, "i0", 5, 0, 18, 24)
    rect(albedo, "i5", 6, 1, 16, 22)
    rect(albedo, "w", 8, 2, 3, 20)
    rect(albedo, "i3", 6, 19, 16, 2)
    rect(albedo, "r2", 13, 22, 3, 2)
    rect(albedo, "r2", 19, 3, 2, 2)
    rect(emissive, "r2", 19, 3, 2, 2)
    for k in range(4):
        rect(albedo, "w", 28 + k * 6, 21 + k % 2 * 2, 5, 4)
        rect(albedo, "b3", 29 + k * 6, 21 + k % 2 * 2, 3, 1)
    rect(albedo, "r2", 50, 17, 6, 6)
    rect(albedo, "i0", 51, 17, 4, 1)
    return Art(albedo, emissive, (0, 30, 58, 13))


@EXPO.prop(solid=True)
def rope_barrier() -> Art:
    """Two posts and a rope."""
    albedo = canvas(50, 28)
    for x in (2, 44):
        rect(albedo, "i0", x, 0, 4, 25)
        rect(albedo, "y1", x + 1, 1, 2, 23)
        rect(albedo, "y3", x + 1, 1, 1, 2)
        ellipse(albedo, "i0", x - 2, 22, 8, 5)
    curve = [(4 + k * 4.2, 5 + 8 * math.sin(k / 10 * math.pi)) for k in range(11)]
    pygame.draw.lines(albedo, C("r1"), False, curve, 3)
    pygame.draw.lines(albedo, C("r2"), False, curve, 1)
    return Art(albedo, footprint=(1, 21, 48, 6))


@EXPO.prop(tall=False)
def press_camera() -> Art:
    """A camera on three legs; its lamp says that it is on."""
    albedo, emissive = blank(30, 54)
    for x in (3, 15, 26):
        pygame.draw.line(albedo, C("i0"), (15, 22), (x, 52), 3)
        pygame.draw.line(albedo, C("i5"), (15, 22), (x, 52), 1)
    box(albedo, 5, 6, 20, 16, 4, STEEL)
    rect(albedo, "i0", 10, 0, 12, 6)
    rect(albedo, "i4", 11, 1, 10, 4)
    pygame.draw.circle(albedo, C("i0"), (9, 15), 5)
    pygame.draw.circle(albedo, C("u2"), (9, 15), 3)
    rect(albedo, "r2", 21, 8, 2, 2)
    rect(emissive, "r2", 21, 8, 2, 2)
    return Art(albedo, emissive, (4, 45, 22, 8))


@EXPO.prop(tall=True, lamps=(Lamp(22, 40, 66, "c4", 0.44, "pulse", 30, 0.14),))
def pod_display() -> Art:
    """A sleeping pod stood on end, empty, on a turntable."""
    w, h = 48, 92
    albedo, emissive = blank(w, h)
    ellipse(albedo, "i0", 2, 76, 44, 15)
    ellipse(albedo, "i5", 3, 76, 42, 12)
    ellipse(albedo, "c4", 5, 78, 38, 9, 1)
    ellipse(emissive, scale("c3", 0.8), 5, 78, 38, 9, 1)
    ellipse(albedo, "i0", 6, 0, 36, 84)
    ellipse(albedo, "i6", 7, 1, 34, 82)
    ellipse(albedo, "w", 9, 2, 24, 74)
    ellipse(albedo, "c0", 11, 6, 26, 70)
    gradient_face = canvas(26, 70)
    gradient(gradient_face, (0, 0, 26, 70), "c2", "c0", steps=7)
    clip = canvas(26, 70)
    ellipse(clip, "w", 0, 0, 26, 70)
    gradient_face.blit(clip, (0, 0), special_flags=pygame.BLEND_RGBA_MIN)
    albedo.blit(gradient_face, (11, 6))
    ellipse(emissive, scale("c2", 0.5), 11, 6, 26, 70)
    pygame.draw.ellipse(albedo, C("c5"), (15, 14, 18, 8), 1)
    pygame.draw.ellipse(emissive, C("c4"), (15, 14, 18, 8), 1)
    lines(albedo, "c5", (15, 30), (17, 16), (20, 11))
    return Art(albedo, emissive, (4, 78, 40, 11))


@EXPO.prop(tall=True)
def pillar_hall() -> Art:
    """A round pillar of black steel with a strip of light."""
    w, h = 26, 104
    albedo, emissive = blank(w, h)
    for x in range(w):
        shade = max(0.0, 1 - abs(x - 8) / 18)
        rect(albedo, mix("i1", "i5", shade * 0.8), x, 0, 1, h - 3)
    rect(albedo, "i0", 0, 0, 1, h)
    rect(albedo, "i0", w - 1, 0, 1, h)
    rect(albedo, "m4", 12, 8, 2, 70)
    rect(emissive, scale("m3", 0.8), 12, 8, 2, 70)
    rect(albedo, "i4", 0, h - 10, w, 8)
    rect(albedo, "i6", 0, h - 10, w, 1)
    rect(albedo, "i0", 0, h - 2, w, 2)
    return Art(albedo, emissive, (0, h - 14, w, 13))


@EXPO.prop(tall=True)
def coat_rail() -> Art:
    """The cloakroom's rail: a hundred coats, one of them very small."""
    w, h = 92, 60
    albedo = canvas(w, h)
    rng = random.Random(8)
    rect(albedo, "i0", 0, 2, w, 3)
    rect(albedo, "i6", 1, 3, w - 2, 1)
    for x in (1, w - 4):
        rect(albedo, "i0", x, 2, 3, h - 4)
    x = 5
    while x < w - 12:
        width, length = rng.randint(7, 11), rng.randint(30, 46) if x != 47 else 18
        colour = rng.choice(("r1", "u1", "g1", "b3", "i4", "m1", "c2", "y0", "i6"))
        polygon(
            albedo,
            mix(colour, "i0", 0.5),
            [(x, 10), (x + width // 2, 5), (x + width, 10), (x + width, 6 + length), (x, 6 + length)],
        )
        polygon(
            albedo,
            colour,
            [(x + 1, 10), (x + width // 2, 6), (x + width - 1, 10), (x + width - 1, 5 + length), (x + 1, 5 + length)],
        )
        rect(albedo, mix(colour, "w", 0.3), x + 1, 10, 1, length - 6)
        x += width - 1
    return Art(albedo, footprint=(0, h - 12, w, 10))


@EXPO.prop(sort="wall", solid=False, lamps=(Lamp(16, 8, 34, "g3", 0.34, "steady", 40, 0.1),))
def sign_exit() -> Art:
    """The way out, in green."""
    sign = letters("EXIT", "w")
    w = sign.get_width() + 8
    albedo, emissive = blank(w, 15)
    rect(albedo, "i0", 0, 0, w, 15)
    rect(albedo, "g2", 1, 1, w - 2, 13)
    rect(emissive, scale("g2", 0.7), 1, 1, w - 2, 13)
    albedo.blit(sign, (4, 2))
    emissive.blit(letters("EXIT", "g4"), (4, 2), special_flags=pygame.BLEND_RGB_ADD)
    return Art(albedo, emissive)


@EXPO.prop(sort="wall", solid=False)
def doors_hall() -> Art:
    """Double doors with bars to push."""
    w, h = 64, 56
    albedo = canvas(w, h)
    rect(albedo, "i0", 0, 0, w, h)
    rect(albedo, "i5", 1, 1, w - 2, h - 1)
    for x in (4, 33):
        box(albedo, x, 4, 27, h - 4, 1, PLUM)
        panel(albedo, x + 4, 10, 19, 15, PLUM)
        rect(albedo, mix("u1", "i3", 0.4), x + 6, 12, 15, 11)
        rect(albedo, "i0", x + 3, 34, 21, 4)
        rect(albedo, "i6", x + 3, 34, 21, 2)
    return Art(albedo)


@EXPO.prop()
def mixing_desk() -> Art:
    """The desk at the back of the hall, where the sound is made agreeable."""
    w, h = 72, 38
    albedo, emissive = blank(w, h)
    box(albedo, 0, 4, w, 34, 18, STEEL)
    rng = random.Random(12)
    for x in range(4, w - 6, 5):
        rect(albedo, "i0", x, 7, 2, 13)
        level = rng.randint(8, 17)
        rect(albedo, "i7", x - 1, level, 4, 2)
        colour = rng.choice(("g3", "y2", "r3", "c4"))
        rect(albedo, colour, x, 5, 2, 1)
        rect(emissive, scale(colour, 0.8), x, 5, 2, 1)
    return Art(albedo, emissive, (0, 22, w, 15))


@EXPO.prop(sort="floor", solid=False)
def cables() -> Art:
    """Cables taped to the floor."""
    albedo = canvas(70, 26)
    for k, colour in enumerate(("i0", "i2", "r1")):
        curve = [(x, 6 + k * 5 + 4 * math.sin(x * 0.09 + k)) for x in range(2, 68, 3)]
        pygame.draw.lines(albedo, C(colour), False, curve, 2)
    for x in (18, 48):
        rect(albedo, "y1", x, 2, 5, 20)
        for y in range(3, 21, 4):
            rect(albedo, "i0", x, y, 5, 2)
    return Art(albedo)


@EXPO.prop()
def crate_flight() -> Art:
    """A flight case on wheels."""
    albedo = canvas(44, 38)
    box(albedo, 0, 2, 44, 33, 12, STEEL)
    for x in (0, 39):
        for y in (14, 29):
            rect(albedo, "i7", x, y, 5, 5)
    rect(albedo, "y1", 1, 22, 42, 2)
    legs(albedo, 4, 34, 36, 4, STEEL, 4)
    return Art(albedo, footprint=(0, 22, 44, 15))


@EXPO.prop(tall=True)
def arch_welcome() -> Art:
    """The arch of the entrance: SLEEP WELL."""
    w, h = 128, 60
    albedo, emissive = blank(w, h)
    rect(albedo, "i0", 0, 0, w, 22)
    gradient(albedo, (1, 1, w - 2, 20), "m1", "c1", steps=5)
    sign = letters("SLEEP WELL", "w", lower="c5")
    albedo.blit(sign, (w // 2 - sign.get_width() // 2, 6))
    emissive.blit(letters("SLEEP WELL", "c3"), (w // 2 - sign.get_width() // 2, 6))
    for x in (0, w - 12):
        box(albedo, x, 20, 12, 40, 2, TEAL)
        rect(albedo, "c4", x + 5, 26, 2, 28)
        rect(emissive, scale("c3", 0.8), x + 5, 26, 2, 28)
    return Art(albedo, emissive, (0, 52, 12, 7))


@EXPO.prop()
def stand_chairs() -> Art:
    """Folded chairs in a stack, for whoever comes late."""
    albedo = canvas(28, 40)
    for k in range(6):
        y = 4 + k * 5
        rect(albedo, "i0", 1, y, 26, 6)
        rect(albedo, "m2", 2, y + 1, 24, 3)
        rect(albedo, "m3", 2, y + 1, 24, 1)
    rect(albedo, "i0", 2, 34, 3, 6)
    rect(albedo, "i0", 23, 34, 3, 6)
    return Art(albedo, footprint=(1, 28, 26, 11))


@EXPO.prop()
def table_press() -> Art:
    """The press table: cards with names, a microphone for each."""
    w, h = 80, 36
    albedo = canvas(w, h)
    box(albedo, 0, 6, w, 30, 13, WHITE)
    for k in range(3):
        x = 8 + k * 25
        paper(albedo, x, 9, 14, 6, "w", text=1)
        rect(albedo, "i1", x + 17, 3, 2, 9)
        rect(albedo, "i3", x + 16, 1, 4, 4)
    return Art(albedo, footprint=(0, 20, w, 15))
