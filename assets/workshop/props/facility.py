"""Equipment of a DreamSync facility."""

from __future__ import annotations

import math
import random
from functools import partial

import pygame

from ..art import Art, Collection, Lamp, blank
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

FACILITY = Collection("facility_objects")


def pod(seed: int, occupied: bool = True) -> tuple[pygame.Surface, pygame.Surface]:
    """A sleeping pod; who lies in it follows from the seed."""
    w, h = 34, 58
    albedo, emissive = blank(w, h)
    rng = random.Random(seed)
    pygame.draw.rect(albedo, C("i0"), (1, 6, 32, 52), border_radius=8)
    pygame.draw.rect(albedo, C("i4"), (2, 7, 30, 40), border_radius=8)
    pygame.draw.rect(albedo, C("i6"), (2, 7, 30, 38), border_radius=8)
    pygame.draw.rect(albedo, C("i5"), (4, 9, 28, 37), border_radius=7)
    rect(albedo, "i4", 2, 44, 30, 13)
    rect(albedo, "i7", 3, 44, 28, 1)
    rect(albedo, "i5", 2, 45, 30, 4)
    rect(albedo, "i3", 2, 53, 30, 4)
    rect(albedo, "i1", 4, 56, 26, 1)
    pygame.draw.ellipse(albedo, C("i0"), (5, 1, 24, 44))
    pygame.draw.ellipse(albedo, C("c1"), (6, 2, 22, 42))
    gx = canvas(w, h)
    gradient(gx, (0, 0, w, h), "c2", "c0", steps=6)
    m = pygame.Surface((w, h))
    pygame.draw.ellipse(m, (255,) * 3, (7, 3, 20, 40))
    mm = pygame.surfarray.array3d(m)[..., 0] > 0
    p = pygame.surfarray.pixels3d(albedo)
    q = pygame.surfarray.array3d(gx)
    p[mm] = q[mm]
    del p
    if occupied:
        hc = rng.choice(("b2", "b1", "b4", "i1", "y0", "i6", "r1"))
        sk = rng.choice(("s3", "s2", "s4", "s1"))
        rect(albedo, "i7", 11, 8, 12, 9)
        rect(albedo, "w", 11, 8, 12, 1)
        rect(albedo, "i6", 11, 16, 12, 1)
        ellipse(albedo, hc, 12, 8, 10, 10)
        ellipse(albedo, sk, 13, 11, 8, 8)
        rect(albedo, "b0", 14, 15, 2, 1)
        rect(albedo, "b0", 18, 15, 2, 1)
        rect(albedo, mix(sk, "s0", 0.5), 16, 17, 2, 1)
        rect(albedo, hc, 13, 10, 8, 2)
        polygon(albedo, "i6", [(10, 21), (17, 19), (24, 21), (25, 40), (9, 40)])
        polygon(albedo, "i7", [(10, 21), (17, 19), (17, 40), (9, 40)])
        rect(albedo, "i5", 12, 28, 10, 1)
        rect(albedo, "i5", 11, 34, 12, 1)
        rect(albedo, "i4", 23, 22, 1, 16)
        pygame.draw.ellipse(emissive, C("c3"), (10, 9, 14, 6), 1)
    t = canvas(w, h)
    pygame.draw.ellipse(t, (*C("c3"), 34), (7, 3, 20, 40))
    albedo.blit(t, (0, 0))
    pygame.draw.arc(albedo, C("c5"), (8, 4, 18, 38), 1.7, 3.1, 1)
    pygame.draw.line(albedo, C("c4"), (21, 9), (24, 18))
    pygame.draw.line(albedo, C("c5"), (23, 9), (25, 13))
    pygame.draw.ellipse(albedo, C("c4"), (6, 2, 22, 42), 1)
    pygame.draw.ellipse(emissive, scale("c3", 0.5), (6, 2, 22, 42), 1)
    ee = pygame.Surface((w, h))
    pygame.draw.ellipse(ee, (0, 14, 18), (7, 3, 20, 40))
    emissive.blit(ee, (0, 0), special_flags=pygame.BLEND_RGB_ADD)
    rect(albedo, "i0", 8, 48, 18, 6)
    for i in range(16):
        yy = 51 - (2 if i % 8 == 3 else -1 if i % 8 == 4 else 0)
        rect(albedo, "c4", 9 + i, yy, 1, 1)
        rect(emissive, "c3", 9 + i, yy, 1, 1)
    rect(emissive, "c4", 4, 50, 2, 2)
    rect(emissive, "g3" if occupied else "r2", 28, 50, 2, 2)
    rect(albedo, "c4", 4, 50, 2, 2)
    return (albedo, emissive)


def _pod_art(seed: int, occupied: bool = True) -> Art:
    albedo, emissive = pod(seed, occupied)
    if occupied:  # at full strength the glow would eat the sleeper's face
        emissive.fill((176, 176, 176), special_flags=pygame.BLEND_RGB_MULT)
    return Art(albedo, emissive, (1, 20, 32, 37))


_POD_LAMPS = (
    Lamp(17, 32, 52, "c3", 0.24, "steady", 22, 0.08),
    Lamp(17, 24, 30, (255, 226, 200), 0.20, "steady", 22, 0),
    Lamp(17, 60, 28, "c4", 0.26, "steady", 3, 0),
)
for _k in range(6):
    FACILITY.prop(f"pod_{_k}", lamps=_POD_LAMPS)(partial(_pod_art, _k + 1))
FACILITY.prop("pod_empty", cls="HidingSpot", lamps=(Lamp(17, 40, 40, "c2", 0.25, "steady", 22, 0),))(
    partial(_pod_art, 12, False)
)


def _terminal_case() -> tuple[pygame.Surface, pygame.Surface]:
    """The terminal with nothing happening on it."""
    albedo, emissive = blank(38, 44)
    rect(albedo, "i0", 0, 18, 38, 26)
    rect(albedo, "i5", 1, 19, 36, 9)
    rect(albedo, "i7", 1, 19, 36, 1)
    rect(albedo, "i3", 1, 28, 36, 14)
    rect(albedo, "i5", 1, 28, 36, 1)
    rect(albedo, "i1", 1, 40, 36, 3)
    for x in range(4, 34, 3):
        rect(albedo, "i2", x, 22, 2, 1)
        rect(albedo, "i2", x, 24, 2, 1)
    rect(albedo, "i0", 4, 0, 30, 20)
    rect(albedo, "i4", 5, 1, 28, 18)
    rect(albedo, "i1", 6, 2, 26, 15)
    for i, (length, c) in enumerate(((18, "y2"), (12, "y1"), (20, "y1"), (8, "y2"), (16, "y1"))):
        rect(albedo, c, 8, 4 + i * 2, length, 1)
        rect(emissive, scale(c, 0.8), 8, 4 + i * 2, length, 1)
    rect(albedo, "r2", 24, 9, 6, 6)
    rect(emissive, "r2", 24, 9, 6, 6)
    rect(albedo, "w", 26, 10, 2, 3)
    rect(albedo, "w", 26, 14, 2, 1)
    rect(emissive, (26, 16, 4), 6, 2, 26, 15)
    for x, c in ((6, "g3"), (10, "r3"), (14, "c4")):
        rect(albedo, c, x, 33, 2, 2)
        rect(emissive, c, x, 33, 2, 2)
    for y in range(32, 39, 2):
        rect(albedo, "i1", 22, y, 12, 1)
    return (albedo, emissive)


@FACILITY.prop(
    cls="Terminal", frame_ms=(1100, 130, 700, 130), lamps=(Lamp(19, 14, 56, "y1", 0.62, "flicker", 26, 0.22),)
)
def terminal() -> list[Art]:
    """A terminal with amber text."""
    frames: list[Art] = []
    for f in range(4):
        albedo, emissive = _terminal_case()
        albedo, emissive = (albedo.copy(), emissive.copy())
        if f == 1:
            rect(emissive, (60, 40, 14), 6, 8, 26, 1)
        if f == 2:
            rect(albedo, "y3", 8, 14, 3, 1)
            rect(emissive, "y3", 8, 14, 3, 1)
            rect(albedo, "i1", 24, 9, 6, 6)
            rect(emissive, (20, 6, 6), 24, 9, 6, 6)
        if f == 3:
            emissive.fill((150,) * 3, (6, 2, 26, 15), special_flags=pygame.BLEND_RGB_MULT)
        frames.append(Art(albedo, emissive, (0, 24, 38, 19)))
    return frames


@FACILITY.prop(cls="LowCover")
def crate() -> Art:
    """A crate to crouch behind."""
    albedo = canvas(24, 26)
    rect(albedo, "i0", 0, 0, 24, 26)
    rect(albedo, "i5", 1, 1, 22, 9)
    rect(albedo, "i7", 1, 1, 22, 1)
    rect(albedo, "i3", 1, 10, 22, 14)
    rect(albedo, "i6", 1, 10, 22, 1)
    rect(albedo, "y1", 1, 14, 22, 3)
    for x in range(1, 23, 6):
        polygon(albedo, "i0", [(x, 16), (x + 2, 14), (x + 4, 14), (x + 2, 16)])
    rect(albedo, "i4", 9, 3, 6, 4)
    rect(albedo, "i2", 3, 19, 18, 3)
    return Art(albedo, footprint=(0, 9, 24, 16))


@FACILITY.prop()
def plant() -> Art:
    """A plant in a white pot."""
    albedo = canvas(22, 32)
    rect(albedo, "i0", 5, 20, 12, 12)
    rect(albedo, "i6", 6, 21, 10, 10)
    rect(albedo, "i7", 6, 21, 3, 10)
    rect(albedo, "i4", 13, 21, 3, 10)
    rect(albedo, "b1", 6, 21, 10, 2)
    for a, c in ((-2.7, "g1"), (-0.5, "g1"), (-2.3, "g2"), (-0.8, "g2"), (-1.9, "g3"), (-1.2, "g2"), (-1.55, "g3")):
        x = 11 + math.cos(a) * 10
        y = 20 + math.sin(a) * 17
        polygon(
            albedo,
            c,
            [(10, 21), (x - 2 + (1 if x < 11 else -1) * 2, (y + 20) / 2), (x, y), ((x + 12) / 2 + 1, (y + 22) / 2)],
        )
    return Art(outline(albedo, "i0"), footprint=(5, 22, 12, 9))


@FACILITY.prop(tall=True, frame_ms=(300, 260, 340, 240), lamps=(Lamp(15, 40, 40, "m3", 0.34, "steady", 24, 0.06),))
def server() -> list[Art]:
    """A rack; its lamps change."""
    frames: list[Art] = []
    for f in range(4):
        w, h = 30, 60
        albedo, emissive = blank(w, h)
        rng = random.Random(70 + f)
        rect(albedo, "i0", 0, 0, w, h)
        rect(albedo, "i5", 1, 1, w - 2, 9)
        rect(albedo, "i7", 1, 1, w - 2, 1)
        rect(albedo, "i6", 1, 9, w - 2, 1)
        rect(albedo, "i2", 1, 10, w - 2, h - 12)
        rect(albedo, "i3", 1, 10, 2, h - 12)
        for x in range(4, 26, 4):
            rect(albedo, "i3", x, 4, 2, 3)
        for y in range(13, 52, 5):
            rect(albedo, "i1", 4, y, 22, 4)
            rect(albedo, "i4", 4, y, 22, 1)
            for x in range(6, 24, 3):
                c = rng.choice(("m3", "m4", "c3", "i3", "i3", "i3"))
                rect(albedo, c, x, y + 2, 2, 1)
                if c != "i3":
                    rect(emissive, scale(c, 0.85), x, y + 2, 2, 1)
        rect(albedo, "m3", 1, h - 6, w - 2, 1)
        rect(emissive, "m2", 1, h - 6, w - 2, 1)
        rect(albedo, "i0", 1, h - 3, w - 2, 2)
        frames.append(Art(albedo, emissive, (0, 44, w, 15)))
    return frames


@FACILITY.prop(
    tall=True,
    frame_ms=(240, 240, 240, 240),
    lamps=(
        Lamp(28, 44, 110, "m3", 0.66, "pulse", 40, 0.24),
        Lamp(28, 44, 46, "m5", 0.3, "steady", 30, 0),
    ),
)
def core_column() -> list[Art]:
    """The column in which SOMNI's light rises."""
    frames: list[Art] = []
    for f in range(4):
        w, h = 56, 96
        albedo, emissive = blank(w, h)
        ellipse(albedo, "i0", 0, 70, w, 26)
        ellipse(albedo, "i4", 1, 70, w - 2, 24)
        ellipse(albedo, "i6", 1, 68, w - 2, 22)
        ellipse(albedo, "i3", 5, 70, w - 10, 17)
        rect(albedo, "i0", 12, 12, 32, 68)
        gradient(albedo, (13, 13, 30, 66), "m1", "m0", steps=6)
        for k in range(7):
            y = 16 + (k * 10 + f * 3) % 62
            a = 10 + int(4 * math.sin(k * 1.3 + f * 1.57))
            rect(albedo, "m4", 28 - a, y, 2 * a, 2)
            rect(emissive, "m2", 28 - a, y, 2 * a, 2)
            rect(emissive, "m4", 28 - a + 3, y, 2 * a - 6, 1)
        rect(albedo, "m5", 26, 14, 4, 64)
        rect(emissive, scale("m3", 0.9), 26, 14, 4, 64)
        rect(emissive, "m5", 27, 14, 2, 64)
        rect(albedo, "m3", 14, 14, 1, 64)
        if f % 2:
            rect(emissive, scale("m2", 0.6), 13, 13, 30, 66)
        else:
            rect(emissive, scale("m1", 0.4), 13, 13, 1, 66)
        for y in (4, 78):
            rect(albedo, "i0", 8, y, 40, 10)
            rect(albedo, "i5", 9, y + 1, 38, 8)
            rect(albedo, "i7", 9, y + 1, 38, 1)
            rect(albedo, "i3", 9, y + 6, 38, 3)
            rect(albedo, "m4", 11, y + 4, 34, 1)
            rect(emissive, "m3", 11, y + 4, 34, 1)
        ellipse(albedo, "i5", 10, 0, 36, 10)
        ellipse(albedo, "i6", 11, 1, 34, 7)
        frames.append(Art(albedo, emissive, (2, 74, 52, 20)))
    return frames


@FACILITY.prop()
def med_cart() -> Art:
    """A trolley with bottles."""
    albedo, emissive = blank(24, 30)
    rect(albedo, "i0", 0, 6, 24, 22)
    rect(albedo, "i7", 1, 7, 22, 7)
    rect(albedo, "w", 1, 7, 22, 1)
    rect(albedo, "i5", 1, 14, 22, 12)
    rect(albedo, "i6", 1, 14, 22, 1)
    for y in (18, 22):
        rect(albedo, "i4", 3, y, 18, 1)
    rect(albedo, "c3", 4, 2, 3, 7)
    rect(albedo, "c5", 4, 2, 1, 7)
    rect(albedo, "r2", 9, 4, 3, 5)
    rect(albedo, "y2", 14, 3, 3, 6)
    rect(albedo, "r2", 17, 17, 5, 5)
    rect(albedo, "w", 19, 17, 1, 5)
    rect(albedo, "w", 17, 19, 5, 1)
    rect(emissive, scale("c3", 0.6), 4, 3, 3, 5)
    rect(albedo, "i1", 2, 27, 3, 3)
    rect(albedo, "i1", 19, 27, 3, 3)
    return Art(albedo, emissive, (0, 17, 24, 12))


@FACILITY.prop()
def bench() -> Art:
    """A white bench."""
    albedo = canvas(52, 22)
    rect(albedo, "i0", 0, 2, 52, 14)
    rect(albedo, "i6", 1, 3, 50, 8)
    rect(albedo, "w", 1, 3, 50, 1)
    rect(albedo, "i4", 1, 11, 50, 4)
    for x in (17, 34):
        rect(albedo, "i5", x, 4, 1, 7)
    for x in (4, 44):
        rect(albedo, "i0", x, 15, 4, 7)
        rect(albedo, "i4", x + 1, 15, 2, 6)
    return Art(albedo, footprint=(0, 8, 52, 13))


@FACILITY.prop(
    tall=True, frame_ms=(2200, 90, 600, 90), lamps=(Lamp(15, 34, 64, (255, 158, 84), 0.72, "flicker", 26, 0.16),)
)
def vending() -> list[Art]:
    """A vending machine, the warm light in a cold hall."""
    frames: list[Art] = []
    for f in range(4):
        w, h = 30, 54
        albedo, emissive = blank(w, h)
        on = f in (0, 2)
        rect(albedo, "i0", 0, 0, w, h)
        rect(albedo, "r2", 1, 1, w - 2, 7)
        rect(albedo, "r3", 1, 1, w - 2, 1)
        rect(albedo, "r1", 1, 8, w - 2, h - 10)
        rect(albedo, "i1", 3, 10, 18, 30)
        rect(emissive, (60, 34, 14) if on else (14, 8, 4), 3, 10, 18, 30)
        for r in range(4):
            for c in range(4):
                cc = ("y2", "c4", "r3", "g3")[(r * 3 + c) % 4]
                rect(albedo, cc, 5 + c * 4, 13 + r * 7, 2, 4)
                rect(emissive, scale(cc, 0.6 if on else 0.15), 5 + c * 4, 13 + r * 7, 2, 4)
            rect(albedo, "i4", 4, 17 + r * 7, 16, 1)
        rect(albedo, "i0", 23, 14, 5, 8)
        rect(emissive, "y1" if on else scale("y1", 0.3), 24, 15, 3, 2)
        rect(albedo, "i0", 4, 43, 17, 6)
        rect(albedo, "i2", 5, 44, 15, 2)
        rect(albedo, "r0", 1, h - 3, w - 2, 2)
        frames.append(Art(albedo, emissive, (0, 40, w, 13)))
    return frames


@FACILITY.prop(frame_ms=(200, 200, 200, 200), lamps=(Lamp(30, 26, 84, "c3", 0.6, "pulse", 30, 0.2),))
def holo_table() -> list[Art]:
    """A table with a moving diagram above it."""
    frames: list[Art] = []
    for f in range(4):
        w, h = 60, 56
        albedo, emissive = blank(w, h)
        rect(albedo, "i0", 2, 26, 56, 28)
        rect(albedo, "i5", 3, 27, 54, 13)
        rect(albedo, "i7", 3, 27, 54, 1)
        rect(albedo, "c1", 8, 29, 44, 9)
        rect(emissive, scale("c1", 0.7), 8, 29, 44, 9)
        rect(albedo, "i3", 3, 40, 54, 12)
        rect(albedo, "i6", 3, 40, 54, 1)
        rect(albedo, "c3", 6, 46, 48, 1)
        rect(emissive, "c2", 6, 46, 48, 1)
        rect(albedo, "i1", 3, 51, 54, 2)
        for k in range(16):
            hh = int(8 + 7 * math.sin(k * 0.8 + f * 1.57) + 4 * math.sin(k * 2.1))
            x = 10 + k * 2 + k // 2
            rect(emissive, scale("c3", 0.8), x, 33 - hh, 2, hh)
            rect(emissive, "c5", x, 33 - hh, 2, 1)
        frames.append(Art(albedo, emissive, (2, 36, 56, 17)))
    return frames


@FACILITY.prop()
def reception() -> Art:
    """The reception desk."""
    w, h = 104, 42
    albedo, emissive = blank(w, h)
    pygame.draw.rect(albedo, C("i0"), (0, 2, w, 40), border_radius=6)
    pygame.draw.rect(albedo, C("i7"), (1, 3, w - 2, 16), border_radius=5)
    rect(albedo, "w", 5, 3, w - 10, 1)
    rect(albedo, "i6", 1, 18, w - 2, 2)
    rect(albedo, "i5", 1, 20, w - 2, 19)
    rect(albedo, "i4", 1, 36, w - 2, 4)
    rect(albedo, "c3", 4, 25, w - 8, 2)
    rect(emissive, "c2", 4, 25, w - 8, 2)
    rect(emissive, "c3", 4, 25, w - 8, 1)
    rect(albedo, "i1", 20, 4, 18, 10)
    rect(albedo, "c2", 21, 5, 16, 8)
    rect(emissive, scale("c2", 0.8), 21, 5, 16, 8)
    rect(albedo, "i2", 70, 8, 14, 5)
    rect(albedo, "m3", 50, 6, 6, 7)
    rect(albedo, "g3", 52, 3, 2, 5)
    rect(albedo, "g2", 50, 2, 3, 4)
    return Art(albedo, emissive, (0, 20, w, 21))


@FACILITY.prop(
    sort="wall", solid=False, frame_ms=(2600, 70, 300, 60), lamps=(Lamp(54, 14, 84, "c3", 0.5, "flicker", 36, 0.1),)
)
def sign_dreamsync() -> list[Art]:
    """The firm's name in neon, which flickers."""
    frames: list[Art] = []
    for f in range(4):
        t = letters("DREAMSYNC", "c5", lower="c4", double=True)
        w = t.get_width() + 14
        albedo, emissive = blank(w, 26)
        rect(albedo, "i0", 0, 0, w, 26)
        rect(albedo, "i3", 1, 1, w - 2, 24)
        rect(albedo, "i1", 2, 2, w - 4, 22)
        albedo.blit(t, (7, 3))
        es = letters("DREAMSYNC", "c3" if f in (0, 2) else scale("c2", 0.5), double=True)
        emissive.blit(es, (7, 3))
        frames.append(Art(albedo, emissive))
    return frames


@FACILITY.prop(
    sort="wall", solid=False, frame_ms=(220, 220, 220, 220), lamps=(Lamp(18, 14, 44, "c3", 0.34, "steady", 34, 0),)
)
def monitor_wall() -> list[Art]:
    """A screen with a cyan graph."""
    frames: list[Art] = []
    for f in range(4):
        albedo, emissive = blank(36, 24)
        rect(albedo, "i0", 0, 0, 36, 24)
        rect(albedo, "i1", 1, 1, 34, 22)
        rect(emissive, (3, 16, 26), 1, 1, 34, 22)
        for i in range(32):
            hh = int((math.sin((i + f * 2) * 0.5) * math.sin((i + f * 2) * 0.17) * 0.5 + 0.5) * 12) + 1
            rect(albedo, "c3", 2 + i, 21 - hh, 1, hh)
            rect(emissive, scale("c3", 0.55), 2 + i, 21 - hh, 1, hh)
            rect(emissive, "c4", 2 + i, 21 - hh, 1, 1)
        rect(albedo, "i6", 3, 3, 12, 1)
        rect(albedo, "i5", 3, 5, 8, 1)
        frames.append(Art(albedo, emissive))
    return frames


@FACILITY.prop(
    sort="wall", solid=False, frame_ms=(260, 260, 260), lamps=(Lamp(18, 14, 48, "m3", 0.4, "steady", 34, 0),)
)
def monitor_mag() -> list[Art]:
    """A screen with a magenta line."""
    frames: list[Art] = []
    for f in range(3):
        albedo, emissive = blank(36, 24)
        rect(albedo, "i0", 0, 0, 36, 24)
        rect(albedo, "i1", 1, 1, 34, 22)
        rect(emissive, (26, 6, 30), 1, 1, 34, 22)
        for i in range(32):
            y = 12 + int(math.sin(i * 0.6 + f * 2.1) * 4 + math.sin(i * 0.23 + f) * 3)
            rect(albedo, "m4", 2 + i, y)
            rect(emissive, "m3", 2 + i, y)
        frames.append(Art(albedo, emissive))
    return frames


@FACILITY.prop(cls="Door", sort="wall", solid=False, lamps=(Lamp(24, 34, 40, "g3", 0.22, "steady", 20, 0),))
def door_auto() -> Art:
    """A sliding door with a hazard seam."""
    albedo, emissive = blank(48, 46)
    rect(albedo, "i0", 0, 0, 48, 46)
    rect(albedo, "i6", 1, 1, 46, 45)
    rect(albedo, "w", 1, 1, 46, 1)
    rect(albedo, "i1", 4, 5, 40, 41)
    for x in (5, 24):
        rect(albedo, "i4", x, 6, 18, 40)
        rect(albedo, "i5", x, 6, 18, 1)
        rect(albedo, "c1", x + 4, 12, 10, 14)
        rect(albedo, "c2", x + 4, 12, 10, 4)
        rect(albedo, "i3", x + 2, 32, 14, 10)
        rect(albedo, "i5", x + 2, 32, 14, 1)
    rect(albedo, "y1", 22, 6, 4, 40)
    for y in range(9, 46, 8):
        polygon(albedo, "i0", [(22, y), (26, y - 3), (26, y), (22, y + 3)])
    rect(albedo, "g3", 20, 2, 8, 2)
    rect(emissive, "g3", 20, 2, 8, 2)
    return Art(albedo, emissive)


@FACILITY.prop(cls="Vent", sort="wall", solid=False)
def vent_wall() -> Art:
    """A vent in the wall."""
    albedo = canvas(26, 16)
    rect(albedo, "i0", 0, 0, 26, 16)
    rect(albedo, "i5", 1, 1, 24, 14)
    rect(albedo, "i6", 1, 1, 24, 1)
    rect(albedo, "i0", 3, 3, 20, 10)
    for y in (4, 7, 10):
        rect(albedo, "i4", 3, y, 20, 1)
    return Art(albedo)


@FACILITY.prop(cls="Laser", lamps=(Lamp(5, 12, 34, "r2", 0.4, "steady", 12, 0.1),))
def laser_post() -> Art:
    """A post that lasers start from."""
    albedo, emissive = blank(10, 26)
    rect(albedo, "i0", 0, 0, 10, 26)
    rect(albedo, "i6", 1, 1, 8, 5)
    rect(albedo, "w", 1, 1, 8, 1)
    rect(albedo, "i4", 1, 6, 8, 18)
    for y in (9, 14, 19):
        rect(albedo, "r3", 4, y, 2, 2)
        rect(emissive, "r2", 4, y, 2, 2)
    return Art(albedo, emissive, (0, 17, 10, 8))


@FACILITY.prop(sort="wall", solid=False)
def extinguisher() -> Art:
    """A fire extinguisher."""
    albedo = canvas(12, 18)
    rect(albedo, "r2", 2, 5, 7, 12)
    rect(albedo, "r3", 2, 5, 2, 12)
    rect(albedo, "i6", 4, 2, 3, 3)
    rect(albedo, "i1", 6, 1, 4, 1)
    rect(albedo, "w", 3, 9, 5, 3)
    return Art(outline(albedo, "i0", grow=True))


@FACILITY.prop(tall=True, blocks="walk")
def glass_wall() -> Art:
    """A pane that blocks the way and not the view."""
    albedo, emissive = blank(48, 44)
    rect(albedo, "i6", 0, 0, 48, 3)
    rect(albedo, "w", 0, 0, 48, 1)
    rect(albedo, "i4", 0, 38, 48, 6)
    rect(albedo, "i6", 0, 38, 48, 1)
    rect(albedo, "i6", 0, 0, 2, 44)
    rect(albedo, "i4", 46, 0, 2, 44)
    t = canvas(44, 35)
    t.fill((*C("c3"), 38))
    polygon(t, (*C("w"), 46), [(8, 0), (16, 0), (4, 35), (-4, 35)])
    polygon(t, (*C("w"), 30), [(30, 0), (34, 0), (22, 35), (18, 35)])
    albedo.blit(t, (2, 3))
    rect(emissive, scale("c2", 0.5), 0, 38, 48, 1)
    return Art(albedo, emissive, (0, 36, 48, 7))
