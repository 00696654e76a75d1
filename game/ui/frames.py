"""The frames of the dialogue box: night glass while awake, and another frame for each of the five dreams.

A frame is drawn once for a size and then only blitted; one that boils (Leo's own dream) has three pictures that are
shown in turn.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pygame

from game.core.rng import Stream
from game.gfx.palette import PALETTE, Rgb, contrast, from_hex
from game.gfx.pencil import BOIL_TICKS, TRACINGS, confident_line, draw_strokes
from game.gfx.shapes import Floats, clear, corner_brackets, dithered_gradient, from_arrays, glass, ramp
from game.ui.look import NIGHT, Inks


def _hexes(*digits: str) -> list[Rgb]:
    return [from_hex(d) for d in digits]


REEF_SEA = _hexes("0e4a78", "0a2c5c", "06143c")
REEF_RIM = _hexes("f4606c", "ffd6a6", "9af2d2", "ff9c7c")
OWN_PAPER: Rgb = (255, 254, 250)
HONEY = _hexes("1c0806", "4a140c", "8a2e10", "c85c18", "f2922a", "ffc456", "ffe598", "fff8de")
CORE_INK, CORE_DIM, CORE_WIRE = _hexes("05070d", "1c4048", "c4f2e2")
CORE_WARM: Rgb = from_hex("ff9a4c")
PEARL = _hexes("fffdf6", "ffeede", "f0d2e6", "d6c2e8")
PEARL_LINE: Rgb = from_hex("c95cd0")


@dataclass(frozen=True)
class Frame:
    """A drawn frame and what may be written in it."""

    pictures: tuple[pygame.Surface, ...]
    inks: Inks
    accent: Rgb
    """Colour of the marker and, where the speaker brings none, of the name plate."""

    def picture(self, ticks: int) -> pygame.Surface:
        """The picture to show at an age."""
        return self.pictures[ticks // BOIL_TICKS % len(self.pictures)]


def _words(plain: str, quiet: str, name: str, clue: str, loud: str, dream: str) -> dict[str, Rgb]:
    p, q, n, c, r, d = _hexes(plain, quiet, name, clue, loud, dream)
    return {"": p, "quiet": q, "off": q, "focus": p, "name": n, "clue": c, "somni": c, "warm": n, "loud": r,
            "dream": d, "private": d}  # fmt: skip


INKS: dict[str, Inks] = {
    "waking": NIGHT,
    "reef": Inks(
        (REEF_SEA[0], REEF_SEA[2]),
        _words("f2fbff", "bfe2f4", "ffd6a6", "9af2d2", "ffb6a4", "ffd2ec"),
        from_hex("04102c"),
    ),
    "own": Inks((OWN_PAPER,), _words("423e4a", "625c6a", "8a4a12", "1f4f9e", "b02a28", "6a3a98"), None),
    "evening": Inks(
        (HONEY[1], HONEY[0]), _words("ffe9b4", "f0c892", "ffc456", "ffe598", "ffae7a", "ffd2ec"), from_hex("140402")
    ),
    "core": Inks((CORE_INK,), _words("d6fff2", "9ac8c4", "ffb070", "7cf0dc", "ff9a8a", "f694d6"), from_hex("000000")),
    "bleed": Inks((PEARL[0], PEARL[3]), _words("44287a", "54407c", "84304e", "1c4a6e", "8a1c3c", "6a2290"), None),
}
"""Inks by frame style: ``waking`` and the styles of the dreams."""


def dialogue_frame(style: str, width: int, height: int, accent: Rgb = PALETTE["y2"]) -> Frame:
    """Draw a frame.

    Args:
        style: ``waking`` or a dream (``reef``, ``own``, ``evening``, ``core``, ``bleed``); an unknown one is waking.
        width: logical pixels.
        height: logical pixels.
        accent: the speaker's colour; only the waking frame takes it.
    """
    if style == "reef":
        return Frame((_reef(width, height),), INKS[style], REEF_RIM[1])
    if style == "own":
        return Frame(tuple(_own(width, height, k) for k in range(TRACINGS)), INKS[style], from_hex("2f5fb8"))
    if style == "evening":
        return Frame((_evening(width, height),), INKS[style], HONEY[5])
    if style == "core":
        return Frame((_core(width, height),), INKS[style], CORE_WARM)
    if style == "bleed":
        return Frame((_bleed(width, height),), INKS[style], PEARL_LINE)
    return Frame((glass(width, height, accent),), NIGHT, accent)


def _grid(width: int, height: int) -> tuple[Floats, Floats]:
    return np.meshgrid(np.arange(width, dtype=float), np.arange(height, dtype=float), indexing="ij")


def _reef(width: int, height: int) -> pygame.Surface:
    """A lens of deep water with a rim of coral and foam: the one frame without a hard pixel edge."""
    radius = min(20, height // 2 - 2)
    x, y = _grid(width, height)
    dx = np.maximum(np.abs(x - width / 2 + 0.5) - (width / 2 - radius), 0)
    dy = np.maximum(np.abs(y - height / 2 + 0.5) - (height / 2 - radius), 0)
    depth = radius - np.hypot(dx, dy)
    rgb = ramp(y / height, REEF_SEA)
    rim = np.exp(-(((depth - 2.5) / 2.0) ** 2))[..., None]
    rgb = rgb * (1 - rim) + ramp(x / width, REEF_RIM) * rim
    gloss = np.exp(-((depth - 6) ** 2)) * (y < height * 0.4) * 0.4
    return from_arrays(rgb + gloss[..., None] * 150, np.clip(depth * 200, 0, 240))


def _own(width: int, height: int, tracing: int) -> pygame.Surface:
    """Paper cut out by eye, with a lead and a blue outline that miss each other."""
    picture = clear(width, height)
    outline = [(4, 4), (width * 0.3, 3), (width * 0.7, 5), (width - 5, 3), (width - 4, height * 0.5),
               (width - 6, height - 5), (width * 0.6, height - 3), (width * 0.25, height - 5), (5, height - 4),
               (3, height * 0.5)]  # fmt: skip
    pygame.draw.polygon(picture, (*OWN_PAPER, 255), outline)
    sides = (((3, 4), (width - 5, 4)), ((width - 5, 3), (width - 6, height - 4)),
             ((width - 4, height - 5), (4, height - 4)), ((5, height - 3), (4, 4)))  # fmt: skip
    for index, (start, end) in enumerate(sides):
        lines = (
            confident_line(start, end, 901 + index, "lead", 2, 0.004),
            confident_line(start, end, 951 + index, "blue", 1, 0.006),
        )
        draw_strokes(picture, lines, 901 + index * 7, tracing)
    return picture


def _evening(width: int, height: int) -> pygame.Surface:
    """A sweet box: honey, brass lines, a brooch at top and foot, everything symmetrical."""
    picture = from_arrays(dithered_gradient(width, height, HONEY[1], HONEY[0]), np.full((width, height), 246.0))
    for inset, shade in ((0, 5), (2, 3), (4, 4)):
        pygame.draw.rect(picture, (*HONEY[shade], 255), (inset, inset, width - 2 * inset, height - 2 * inset), 1)
    middle = width // 2
    pygame.draw.polygon(picture, HONEY[6], [(middle - 14, 1), (middle, 0), (middle + 14, 1), (middle, 7)])
    foot = height - 1
    pygame.draw.polygon(
        picture, HONEY[6], [(middle - 14, foot), (middle, foot), (middle + 14, foot), (middle, foot - 6)]
    )
    for cx, cy in ((9, 9), (width - 10, 9), (9, height - 10), (width - 10, height - 10)):
        pygame.draw.circle(picture, HONEY[4], (cx, cy), 4, 1)
        picture.set_at((cx, cy), HONEY[6])
    return picture


def _core(width: int, height: int) -> pygame.Surface:
    """A diagram: ink, ticks along two sides, corners of wire, one warm dash where a person would be."""
    picture = clear(width, height)
    picture.fill((*CORE_INK, 240))
    pygame.draw.rect(picture, (*CORE_DIM, 255), (0, 0, width, height), 1)
    for x in range(8, width - 8, 16):
        picture.set_at((x, 4), (*CORE_DIM, 255))
        picture.set_at((x, height - 5), (*CORE_DIM, 255))
    corner_brackets(picture, (0, 0, width, height), CORE_WIRE, CORE_WIRE, 14, 9)
    picture.fill((*CORE_WARM, 255), (20, 0, 38, 1))
    return picture


def _bleed(width: int, height: int) -> pygame.Surface:
    """A scrap of the dream's skin, torn at every side."""
    stream = Stream(4, "bleed")
    wave = [(stream.below(628) / 100, 2 + stream.below(7), 0.6 + stream.below(10) / 10) for _ in range(5)]
    x, y = _grid(width, height)

    def torn(along: Floats, length: int, turn: float) -> Floats:
        total = sum(np.sin(along / length * 6.283 * cycles + phase + turn) * size for phase, cycles, size in wave)
        result: Floats = 3 + np.asarray(total)
        return result

    depth = np.minimum(y - torn(x, width, 0), height - 1 - y - torn(x, width, 2))
    depth = np.minimum(depth, np.minimum(x - torn(y, height, 1) * 0.6, width - 1 - x - torn(y, height, 3) * 0.6))
    rgb = ramp(y / height, PEARL)
    edge = np.exp(-(((depth - 1) / 1.2) ** 2))[..., None]
    return from_arrays(rgb * (1 - edge) + np.array(PEARL_LINE) * edge, np.where(depth > 0, 246, 0))


def ground_of(style: str) -> tuple[Rgb, ...]:
    """The grounds on which a style's text stands (for the contrast test)."""
    return INKS[style].grounds


def plate_ink(accent: Rgb) -> Rgb:
    """Ink for a name on a plate: night or white, whichever is read more easily."""
    dark, light = PALETTE["i0"], PALETTE["w"]
    return dark if contrast(dark, accent) >= contrast(light, accent) else light
