"""What has no body: the whale of lanterns, and SOMNI in the room, a button of light or a lotus.

These sheets glow.  They are drawn with soft alpha and have no rim mask; a renderer that can add light should add them.
"""

from __future__ import annotations

import math
import random
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pygame

from ..palette import C, Colour
from ..pixels import Floats, bayer, canvas, lines, polygon, save_png
from .portraits.somni import BREATH_FRAMES, BREATH_TICKS, MOODS
from .portraits.somni import draw as draw_lotus
from .sheets import write_json

# ---------------------------------------------------------------- SOMNI

BUTTON = 24
"""Side of the button's cell, in pixels."""


def button(mood: str, frame: int) -> pygame.Surface:
    """A light the size of a button, breathing; its halo is dithered in steps."""
    breath = math.sin(frame / BREATH_FRAMES * 2 * math.pi)
    shape = MOODS[mood]
    axis = np.arange(BUTTON) + 0.5 - BUTTON / 2
    xs, ys = np.meshgrid(axis, axis, indexing="ij")
    squeeze = 1.35 if mood == "insist" else 1.0
    distance = np.hypot(xs, ys * squeeze)
    core = 2.6 + 0.5 * breath + (0.8 if mood == "insist" else 0)
    glow = np.clip(1 - distance / (10.5 + 1.2 * breath), 0, 1) ** 1.7
    if mood == "listen":  # an arc of sound comes in from the right
        reach = 9 - 1.1 * frame
        glow = np.maximum(glow, np.exp(-(((distance - reach) / 0.8) ** 2)) * (xs > abs(ys) * 0.8) * 0.5)
    if mood == "broken" and frame % 2:
        glow = np.roll(glow, 2, 0) * (np.arange(BUTTON) % 3 > 0)[None, :]
    steps = np.floor(glow * 9 + bayer(BUTTON, BUTTON)) / 9
    surface = canvas(BUTTON, BUTTON)
    pixels, alpha = pygame.surfarray.pixels3d(surface), pygame.surfarray.pixels_alpha(surface)
    ramp = [C(colour)[:3] for colour in shape.ramp[3:]]
    level = np.clip((steps * len(ramp)).astype(int), 0, len(ramp) - 1)
    pixels[...] = np.array(ramp)[level]
    pixels[distance < core] = C("w")[:3]
    pixels[(distance >= core) & (distance < core + 1.1)] = C(shape.ramp[-2])[:3]
    alpha[...] = np.where(distance < core + 1.1, 255, np.clip(steps * 215, 0, 255)).astype(np.uint8)
    _clear_border(alpha)
    del pixels, alpha
    return surface


def _clear_border(alpha: npt.NDArray[np.uint8]) -> None:
    """Glow must end inside its cell.  Mutates the array."""
    alpha[[0, -1], :] = 0
    alpha[:, [0, -1]] = 0


def lotus(mood: str, frame: int) -> pygame.Surface:
    """The lotus of the portrait without its night: what is dark is see-through."""
    surface = canvas(80, 80)
    opaque = draw_lotus(mood, frame)
    colours = pygame.surfarray.array3d(opaque).astype(float)
    bright: Floats = colours.max(2) / 255
    surface.blit(opaque, (0, 0))
    alpha = pygame.surfarray.pixels_alpha(surface)
    border = np.minimum(np.arange(80), 79 - np.arange(80))[:, None] / 6  # petals thin out before the cell ends
    fade = np.clip((bright - 0.2) / 0.55, 0, 1) * np.clip(border, 0, 1)
    alpha[...] = (np.floor(fade * 8 + bayer(80, 80)) / 8 * 255).clip(0, 255).astype(np.uint8)
    _clear_border(alpha)
    del alpha
    return surface


# ---------------------------------------------------------------- the whale

WHALE_W, WHALE_H = 208, 104
WHALE_AXIS, WHALE_FLOOR = 104, 92
SWIM_FRAMES, RISE_FRAMES = 8, 8
BODY_LENGTH = 176


@dataclass(frozen=True)
class Lantern:
    """Where a lantern hangs on the whale: along the body 0 (nose) to 1, across it -1 (back) to 1 (belly)."""

    along: float
    across: float
    size: int
    order: float
    """When it is lit as the whale comes up, 0 to 1."""


def _half_height(along: float) -> float:
    """Half the height of the body: a blunt head, a long taper to the tail."""
    if along < 0.3:
        return 2.0 + 25 * math.sqrt(math.sin(along / 0.3 * math.pi / 2))
    return 2.0 + 25 * math.exp(1.25 * math.log(1 - (along - 0.3) / 0.72))


def _spine(along: float, phase: float) -> tuple[float, float]:
    """Where the middle of the body is; the tail swings most."""
    swing = max(0.0, along - 0.35) ** 1.5 * 26
    return 14 + along * BODY_LENGTH, 50 + swing * math.sin(phase - along * 4.2) + 2.0 * math.sin(phase)


def _place(lantern: Lantern, phase: float) -> tuple[int, int]:
    x, y = _spine(lantern.along, phase)
    return round(x), round(y + lantern.across * _half_height(lantern.along))


def _lanterns() -> list[Lantern]:
    """All lanterns of the whale, the same every time."""
    rng = random.Random(1000)
    found = []
    for column in range(46):
        along = 0.02 + column / 46 * 0.94
        rows = max(1, round(_half_height(along) / 4.2))
        for row in range(rows):
            across = 0.0 if rows == 1 else -0.92 + 1.84 * row / (rows - 1)
            jitter = rng.uniform(-0.06, 0.06)
            size = 2 if rng.random() < 0.24 else 1
            found.append(
                Lantern(along + rng.uniform(-0.007, 0.007), across + jitter, size, along * 0.8 + rng.random() * 0.2)
            )
    return found


LANTERNS = _lanterns()
_GLOW: tuple[Colour, ...] = ("y3", "y3", "y2", "y2", "y1", "y1", "r3", "m4")
"""Colours of lanterns from the back of the whale to its belly."""


def _light(surface: pygame.Surface, x: int, y: int, size: int, colour: Colour) -> None:
    """A lantern and its halo."""
    red, green, blue = C(colour)[:3]
    for radius, alpha in ((size + 3, 22), (size + 1, 60)):
        halo = canvas(2 * radius + 1, 2 * radius + 1)
        pygame.draw.circle(halo, (red, green, blue, alpha), (radius, radius), radius)
        surface.blit(halo, (x - radius, y - radius))
    surface.fill((red, green, blue, 255), (x, y, size, size + 1))
    surface.fill((*C("w")[:3], 255), (x, y, 1, 1))


def _outline(phase: float) -> list[tuple[float, float]]:
    """The edge of the body, back then belly."""
    back, belly = [], []
    for i in range(49):
        along = i / 48
        x, y = _spine(along, phase)
        height = _half_height(along) + 2
        back.append((x, y - height))
        belly.append((x, y + height * (0.86 if along < 0.25 else 1)))
    return back + belly[::-1]


def _flukes(phase: float) -> tuple[list[tuple[float, float]], list[tuple[float, float]]]:
    """The two flukes of the tail, which follow the swing."""
    x, y = _spine(1.0, phase)
    tip = 8 * math.cos(phase - 4.2)
    upper = [(x - 4, y - 1), (x + 6, y - 6 + tip * 0.4), (x + 14, y - 17 + tip), (x + 15, y - 8 + tip), (x + 6, y + 1)]
    lower = [(x - 4, y + 1), (x + 6, y + 5 + tip * 0.4), (x + 13, y + 15 + tip), (x + 14, y + 7 + tip), (x + 6, y - 1)]
    return upper, lower


def whale(phase: float, lit: float = 1.0) -> pygame.Surface:
    """The whale of lanterns, swimming to the left.

    Args:
        phase: of the tail's swing, in radians.
        lit: how many of the lanterns are lit, 0 (one) to 1 (all).
    """
    surface = canvas(WHALE_W, WHALE_H)
    if lit > 0.25:
        strength = min(1.0, (lit - 0.25) / 0.6)
        shade = canvas(WHALE_W, WHALE_H)
        for shape in (*_flukes(phase), _outline(phase)):
            polygon(shade, (*C("u0")[:3], round(165 * strength)), shape)
        fin_x, fin_y = _spine(0.33, phase)
        dip = 5 * math.sin(phase + 0.8)
        fin = [
            (fin_x - 8, fin_y + 14),
            (fin_x + 10, fin_y + 16),
            (fin_x + 30, fin_y + 33 + dip),
            (fin_x + 12, fin_y + 30 + dip),
        ]
        polygon(shade, (*C("u1")[:3], round(190 * strength)), fin)
        surface.blit(shade, (0, 0))
        for x, y in ((fin_x + 3, fin_y + 19), (fin_x + 13, fin_y + 24 + dip * 0.6), (fin_x + 22, fin_y + 29 + dip)):
            _light(surface, round(x), round(y), 1, "c4")
        _strings(surface, phase, strength)
        for fluke in _flukes(phase) if lit > 0.85 else ():
            for share in (0.35, 0.7, 0.95):
                x = fluke[0][0] + (fluke[2][0] - fluke[0][0]) * share
                y = fluke[0][1] + (fluke[2][1] - fluke[0][1]) * share
                _light(surface, round(x), round(y), 1, "y2")
    for lantern in LANTERNS:
        if lantern.order <= lit:
            colour = _GLOW[min(7, max(0, int((lantern.across + 1) * 4)))]
            _light(surface, *_place(lantern, phase), lantern.size, colour)
    eye_x, eye_y = _place(Lantern(0.14, 0.12, 3, 0), phase)
    _light(surface, eye_x, eye_y, 3, "y3")
    return surface


def _strings(surface: pygame.Surface, phase: float, strength: float) -> None:
    """Strings along the body, on which the lanterns hang."""
    layer = canvas(WHALE_W, WHALE_H)
    for across in (-0.92, -0.45, 0.0, 0.45, 0.92):
        chain = [_place(Lantern(i / 30 * 0.98, across, 1, 0), phase) for i in range(31)]
        lines(layer, (*C("u2")[:3], round(90 * strength)), *chain)
    surface.blit(layer, (0, 0))


def whale_from_behind(frame: int) -> pygame.Surface:
    """Off the rail: three lanterns, a lot of string, and pencil lines where a whale was meant."""
    surface = canvas(WHALE_W, WHALE_H)
    pencil, string = (*C("i4")[:3], 120), (*C("i5")[:3], 255)
    for radius in (34, 30, 20):
        pygame.draw.ellipse(surface, pencil, (104 - radius, 50 - radius * 0.8, radius * 2, radius * 1.6), 1)
    for x in range(70, 140, 10):
        lines(surface, (*C("i4")[:3], 70), (x, 14), (x, 86))
    lines(surface, pencil, (62, 50), (146, 50))
    sway = (0, 1, 0, -1)[frame % 4]
    hooks = ((88, 34, 20), (108, 26, 30), (122, 40, 24))
    for i, (x, top, drop) in enumerate(hooks):
        lines(surface, string, (x, 2), (x, top), (x + sway * (1 if i % 2 else -1), top + drop))
        _light(surface, x + sway * (1 if i % 2 else -1) - 1, top + drop, 3, ("y2", "y1", "y2")[i])
    rng = random.Random(77)
    for _ in range(26):
        x, y = rng.randint(66, 142), rng.randint(6, 84)
        bend = rng.randint(-9, 9)
        lines(surface, string, (x, y), (x + bend, y + rng.randint(3, 9)), (x + bend * 2, y + rng.randint(0, 6) + sway))
    return surface


# ---------------------------------------------------------------- baking


def _sheet(
    name: str, rows: dict[str, list[pygame.Surface]], meta: dict[str, Any], anchor: tuple[int, int], folder: Path
) -> None:
    """Write frames by animation as a sheet whose rows serve every direction."""
    width, height = next(iter(rows.values()))[0].get_size()
    sheet = canvas(max(map(len, rows.values())) * width, len(rows) * height)
    anims = {}
    for y, (animation, frames) in enumerate(rows.items()):
        for x, frame in enumerate(frames):
            sheet.blit(frame, (x * width, y * height))
        anims[animation] = {"row": dict.fromkeys("drul", y), "frames": len(frames)} | meta[animation]
    save_png(sheet, folder / f"{name}.png")
    described = {"name": name, "cell": [width, height], "anchor": list(anchor), "glows": True, "anims": anims}
    write_json(described | {"aliases": {"idle": next(iter(rows))}}, folder / f"{name}.json")


def _timed(ticks: int, frames: int, loop: bool = True) -> dict[str, Any]:
    return {"drive": "time", "ticks": [ticks] * frames, "loop": loop}


def bake_somni_light(folder: Path) -> None:
    """Write `somni_light.png` and `.json`: the button, a row for each mood."""
    rows = {mood: [button(mood, frame) for frame in range(BREATH_FRAMES)] for mood in MOODS}
    meta = {mood: _timed(BREATH_TICKS, BREATH_FRAMES) for mood in MOODS}
    _sheet("somni_light", rows, meta, (BUTTON // 2, BUTTON // 2), folder)


def bake_somni_lotus(folder: Path) -> None:
    """Write `somni_lotus.png` and `.json`: the lotus without a background, a row for each mood."""
    rows = {mood: [lotus(mood, frame) for frame in range(BREATH_FRAMES)] for mood in MOODS}
    meta = {mood: _timed(BREATH_TICKS, BREATH_FRAMES) for mood in MOODS}
    _sheet("somni_lotus", rows, meta, (40, 67), folder)


def bake_whale(folder: Path) -> None:
    """Write `whale.png` and `.json`: swim, rise (one lantern, then a thousand), behind."""
    turn = 2 * math.pi
    rows = {
        "swim": [whale(i / SWIM_FRAMES * turn) for i in range(SWIM_FRAMES)],
        "rise": [whale(0, (i / (RISE_FRAMES - 1)) ** 1.4) for i in range(RISE_FRAMES)],
        "behind": [whale_from_behind(i) for i in range(4)],
    }
    meta = {"swim": _timed(12, SWIM_FRAMES), "rise": _timed(14, RISE_FRAMES, loop=False), "behind": _timed(20, 4)}
    _sheet("whale", rows, meta, (WHALE_AXIS, WHALE_FLOOR), folder)
