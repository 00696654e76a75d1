"""SOMNI: not an eye but a shape that listens, a lotus of light like two cupped hands on still water.

Rings of breath rise from it, or come in from the side when it listens.  There is no disc in it, no pupil and no iris.
A mood is six frames of one breath, which loop.
"""

from __future__ import annotations

import math
import random
from dataclasses import dataclass

import numpy as np
import pygame

from ...palette import C, Colour, mix
from ...pixels import Floats, Mask, bayer
from .canvas import SIZE, XX, YY, Portrait

BREATH_FRAMES = 6
BREATH_TICKS = 14
WATER_Y = 67
BASE = (40, WATER_Y)


@dataclass(frozen=True)
class Mood:
    """The shape and the colours of a mood."""

    petals: int
    spread: float
    """Radians between two petals."""
    spread_breath: float
    length: float
    length_breath: float
    width: float
    tilt: float
    ramp: tuple[Colour, ...]
    right: Colour
    """Colour of the petals on the right."""
    left: Colour
    rings: int = 4


MOODS: dict[str, Mood] = {
    "calm": Mood(7, 0.37, 0.035, 46, 2, 7.6, 0.0, ("i0", "i1", "c0", "c1", "c2", "c3", "c4", "c5", "w"), "m3", "u2"),
    "listen": Mood(
        7, 0.33, 0.025, 49, 1.5, 7.2, 0.34, ("i0", "i1", "u0", "u1", "u2", "c3", "c4", "c5", "w"), "y1", "m3"
    ),
    "insist": Mood(
        11, 0.295, 0.015, 58, 3, 7.4, 0.0, ("i0", "m0", "m1", "m2", "m3", "m4", "m5", "y3", "w"), "y2", "c3", 6
    ),
    "broken": Mood(7, 0.38, 0.05, 47, 2, 7.6, -0.12, ("i0", "i1", "r0", "r1", "r2", "r3", "m4", "m5", "w"), "y0", "i4"),
    "wonder": Mood(7, 0.41, 0.05, 44, 3, 7.0, 0.12, ("i0", "i1", "m0", "u0", "u2", "u3", "c4", "y3", "w"), "m4", "y2"),
}


@dataclass
class _Bloom:
    """The lotus while it is computed: light, whose petal, and where petals are; `(80, 80)` each."""

    light: Floats
    petal: Floats
    inside: Mask


def _distance(xs: Floats, ys: Floats) -> tuple[Floats, Floats]:
    """Distance of every pixel to a dense polyline, and the share of its length at the nearest point."""
    nearest = np.full((SIZE, SIZE), 1e9)
    share = np.zeros((SIZE, SIZE))
    for i, (x, y) in enumerate(zip(xs, ys, strict=True)):
        squared = (XX - x) ** 2 + (YY - y) ** 2
        closer = squared < nearest
        nearest[closer] = squared[closer]
        share[closer] = i / len(xs)
    return np.sqrt(nearest), share


def _petal(angle: float, length: float, width: float, bend: float) -> tuple[Floats, Floats, Floats]:
    """Distance to the edges of a petal, how deep inside it a pixel is 0..1, and how far along."""
    t = np.linspace(0, 1, 110)
    ux, uy = math.sin(angle), -math.cos(angle)
    nx, ny = -uy, ux
    curve = bend * np.sin(t * math.pi * 0.9)
    spine_x, spine_y = BASE[0] + ux * length * t + nx * curve, BASE[1] + uy * length * t + ny * curve
    half = width * np.sin(np.pi * t**0.85) ** 0.8
    left, _ = _distance(spine_x + nx * half, spine_y + ny * half)
    right, _ = _distance(spine_x - nx * half, spine_y - ny * half)
    middle, along = _distance(spine_x, spine_y)
    wide = np.interp(along, t, np.maximum(half, 0.01))
    depth = np.clip(1 - middle / np.maximum(wide, 0.5), 0, 1) * (along < 0.99)
    return np.minimum(left, right), depth, along


def _petals(name: str, mood: Mood, breath: float) -> _Bloom:
    """All petals, outer ones behind."""
    light = np.exp(-(((XX - 40) / 34) ** 2 + ((YY - 46) / 30) ** 2)) * 0.22
    bloom = _Bloom(light, np.zeros((SIZE, SIZE)), np.zeros((SIZE, SIZE), bool))
    middle = (mood.petals - 1) / 2
    spread = mood.spread + mood.spread_breath * breath
    length = mood.length + mood.length_breath * breath
    for i in sorted(range(mood.petals), key=lambda i: -abs(i - middle)):
        offset = i - middle
        angle = offset * spread + mood.tilt * (1 - abs(offset) / mood.petals)
        shorter = 1 - 0.035 * offset * offset * (7 / mood.petals) ** 2
        if i == 4 and name in ("broken", "wonder"):
            shorter -= 0.12
        bend = (3.0 + breath) * (offset > 0 or -(offset < 0)) * min(1, abs(offset))
        edge, depth, along = _petal(angle, length * shorter, mood.width, bend)
        glow = np.exp(-((edge / 0.75) ** 2)) * (0.55 + 0.45 * along) + np.exp(-((edge / 3.0) ** 2)) * 0.13
        inside = depth > 0.02
        body = 0.16 + 0.34 * along**1.5 + 0.16 * depth
        bloom.light = np.where(inside, np.maximum(body, bloom.light * 0.35), bloom.light)
        bloom.light = np.maximum(bloom.light, glow)
        bloom.petal = np.where(inside, offset + 0.6 * (along - 0.5), bloom.petal)
        bloom.inside |= inside
    return bloom


def _add_rings(name: str, mood: Mood, bloom: _Bloom, frame: int) -> None:
    """Rings of breath behind the petals; when it listens they come in from the side."""
    for j in range(mood.rings):
        u = ((j + frame / BREATH_FRAMES) / mood.rings) % 1
        if name == "listen":
            x, y = 50 + 22 * (1 - u), 30 - 12 * (1 - u) + 10 * u
            rx, ry = 5 + 10 * (1 - u), 9 + 12 * (1 - u)
        else:
            x, y, rx, ry = 40.0, 46 - 38 * u, 14 + 22 * u, 3.5 + 5.5 * u
        radius = np.hypot((XX - x) / rx, (YY - y) / ry)
        angle = np.arctan2((YY - y) / ry, (XX - x) / rx)
        gate = (np.cos(angle) > 0.1) * 1.0 if name == "listen" else np.clip(np.sin(angle) * 0.8 + 0.55, 0.12, 1)
        ring = np.exp(-(((radius - 1) * min(rx, ry * 2.2) / 0.9) ** 2)) * gate * math.sin(u * math.pi) * 0.6
        bloom.light += ring * np.where(bloom.inside, 0.15, 1.0)


def _break(bloom: _Bloom, frame: int) -> None:
    """Rows slip sideways, differently every second frame."""
    rng = np.random.default_rng(11 + frame // 2)
    slip = np.zeros(SIZE, int)
    for _ in range(7):
        row = rng.integers(6, 70)
        slip[row : row + rng.integers(2, 6)] = rng.integers(-8, 9)
    for y in range(SIZE):
        for field in (bloom.light, bloom.petal, bloom.inside):
            field[:, y] = np.roll(field[:, y], slip[y])


def _reflect(bloom: _Bloom, phase: float) -> None:
    """The lotus on still water, paler and wavering."""
    reflection = np.zeros_like(bloom.light)
    for y in range(WATER_Y, SIZE):
        source = 66 - int((y - 66) * 1.7)
        if source > 0:
            mirrored = bloom.light[:, source] * 0.42 * (1 - (y - 66) / 15)
            reflection[:, y] = np.roll(mirrored, round(math.sin(y * 1.3 + phase) * 1.2))
    bloom.light[:, WATER_Y:] = bloom.light[:, WATER_Y:] * 0.2 + reflection[:, WATER_Y:]


def _bloom(name: str, frame: int) -> tuple[_Bloom, Floats]:
    """The light of a frame, and its heart alone."""
    mood = MOODS[name]
    phase = frame / BREATH_FRAMES * 2 * math.pi
    breath = math.sin(phase)
    bloom = _petals(name, mood, breath)
    heart = np.exp(-(((XX - 40 - mood.tilt * 16) / (9 + breath)) ** 2 + ((YY - 61) / (6.5 + breath)) ** 2))
    bloom.light += heart * (1.0 if name == "insist" else 0.6)
    _add_rings(name, mood, bloom, frame)
    if name == "broken":
        _break(bloom, frame)
    _reflect(bloom, phase)
    return bloom, heart


def draw(name: str, frame: int) -> pygame.Surface:
    """One frame of SOMNI's portrait, opaque.

    Args:
        name: a key of `MOODS`.
        frame: 0..5 of one breath.
    """
    mood = MOODS[name]
    bloom, heart = _bloom(name, frame)
    portrait = Portrait()
    everywhere = np.ones((SIZE, SIZE), bool)
    portrait.ramp(everywhere, bloom.light + (bayer(SIZE, SIZE) - 0.5) * 0.09, mood.ramp, 0, 1.12)
    _tint_petals(portrait, mood, bloom)
    _motes(portrait, mood, bloom, frame)
    _glow(portrait, mood, heart)
    portrait.blend((YY > 66) & (YY < 67.6), mood.ramp[5], 0.35)
    return portrait.surface()


def _tint_petals(portrait: Portrait, mood: Mood, bloom: _Bloom) -> None:
    """Petals on either side take the colour of that side, deeper where they are dark."""
    body = bloom.inside & (bloom.light < 0.9) & (YY < WATER_Y)
    for sign, colour in ((1, mood.right), (-1, mood.left)):
        side = body & (bloom.petal * sign > 0.45)
        for low, high, share, tint in (
            (0.0, 0.27, 0.85, mix(colour, mood.ramp[2], 0.72)),
            (0.27, 0.38, 0.8, mix(colour, mood.ramp[3], 0.42)),
            (0.38, 0.54, 0.8, colour),
            (0.54, 0.9, 0.55, mix(colour, "w", 0.3)),
        ):
            portrait.blend(side & (bloom.light >= low) & (bloom.light < high), tint, share)


def _motes(portrait: Portrait, mood: Mood, bloom: _Bloom, frame: int) -> None:
    """Small lights that rise; over six frames each comes back to where it was."""
    rng = random.Random(3)
    for _ in range(26):
        x, speed, start = rng.randint(4, 75), rng.choice((1, 2)), rng.randint(0, 66)
        y = int(start - speed * frame * 66 / BREATH_FRAMES / 6) % 66
        colour = rng.choice([mood.ramp[5], mood.ramp[6], mood.right, mood.left])
        if bloom.light[x, y] < 0.5 and not bloom.inside[x, y]:
            portrait.dots(colour, (x, y))


def _glow(portrait: Portrait, mood: Mood, heart: Floats) -> None:
    """A stepped bloom of the heart and of the tips."""
    right = np.exp(-(((XX - 58) / 22) ** 2 + ((YY - 34) / 20) ** 2))
    left = np.exp(-(((XX - 22) / 22) ** 2 + ((YY - 34) / 20) ** 2))
    for colour, field, strength in ((mood.ramp[6], heart, 0.38), (mood.right, right, 0.10), (mood.left, left, 0.10)):
        steps = np.floor(field * 6 + bayer(SIZE, SIZE)) / 6
        portrait.rgb = portrait.rgb + np.array(C(colour)[:3]) * (steps * strength)[..., None]
