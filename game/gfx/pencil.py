"""A pencil: turns a few control points into the pixels of a hand-drawn stroke, with grain, pressure and tremor.

A stroke is wrong in two ways.  Its *error* belongs to the drawing and never changes; its *tremor* belongs to one of the
three tracings (`tracing` 0..2) that are shown in turn, so that a drawing seems to be alive: it boils.  Everything comes
from seeds, so a drawing is the same on every run.  Pixels are returned in the order in which the hand makes them, which
is what lets a page draw itself.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import pygame

from game.core.rng import Stream
from game.gfx.curves import catmull_rom
from game.gfx.palette import Rgb, from_hex

TRACINGS = 3
"""Drawings of everything, shown in turn."""

BOIL_TICKS = 8
"""Ticks that a tracing is shown: 7.5 a second, as fast as hand-drawn film on fours and halves."""

PAPER: Rgb = (246, 240, 226)
LEAD: Rgb = (66, 62, 74)

CRAYONS: dict[str, Rgb] = {
    "lead": LEAD,
    "soft": from_hex("8d8790"),
    **{
        name: from_hex(digits)
        for name, digits in (
            ("red", "d8433f"), ("orange", "ee8a2e"), ("yellow", "f4c52e"), ("lime", "8fbe3c"), ("green", "3c9152"),
            ("teal", "3fa9a4"), ("sky", "6fb4e8"), ("blue", "2f5fb8"), ("violet", "8458b4"), ("pink", "ee86ae"),
            ("brown", "93623c"), ("tan", "d9a877"), ("grey", "9a9aa6"), ("black", "3b3640"), ("ink", "1f2a5a"),
        )
    },
}  # fmt: skip
"""Leo's pencils and crayons, and the fountain ink of other people."""

Point = tuple[float, float]
Pixel = tuple[int, int]

_GRAIN = 64


def _grain_table() -> tuple[tuple[int, ...], ...]:
    """Height of the paper's grain, 0..99, on a square that repeats."""
    stream = Stream(3, "paper")
    raw = [[stream.below(100) for _ in range(_GRAIN)] for _ in range(_GRAIN)]
    rows = []
    for y in range(_GRAIN):
        row = []
        for x in range(_GRAIN):
            around = sum(raw[(y + dy) % _GRAIN][(x + dx) % _GRAIN] for dy in (-1, 0, 1) for dx in (-1, 0, 1)) // 9
            row.append((raw[y][x] * 5 + around * 8) // 13)
        rows.append(tuple(row))
    return tuple(rows)


_PAPER_GRAIN = _grain_table()


@dataclass(frozen=True, slots=True)
class Stroke:
    """One movement of the hand."""

    points: tuple[Point, ...]
    """Control points in pixels of the drawing; the stroke runs through them as a curve."""
    colour: str = "lead"
    """Name in `CRAYONS`."""
    width: int = 1
    """Pixels, 1 to 3."""
    press: float = 0.9
    """0..1: how much of the paper's grain the stroke fills."""
    error: float = 0.5
    """Pixels by which the points are wrong for good."""
    tremor: float = 0.3
    """Pixels by which the three tracings differ."""
    straight: bool = False
    """Go from point to point in straight lines instead of a curve."""


def trace(stroke: Stroke, seed: int, tracing: int = 0) -> list[Pixel]:
    """The pixels of a stroke, in the order in which they are drawn, each once in a row.

    Args:
        stroke: what to draw.
        seed: chooses the error; give every stroke of a drawing its own.
        tracing: which of the three tracings; they share the error and differ in tremor.
    """
    kept, shaken = Stream(seed, "error"), Stream(seed * 3 + tracing, "tremor")
    error, tremor = stroke.error, stroke.tremor
    points = [
        (x + _bell(kept) * error + _bell(shaken) * tremor, y + _bell(kept) * error + _bell(shaken) * tremor)
        for x, y in stroke.points
    ]
    path = points if stroke.straight or len(points) < 3 else catmull_rom(points, 5, closed=False)
    phase = kept.below(600) / 100
    width, low, reach = stroke.width, 40 + 45.1 * stroke.press, 11 * stroke.press
    pixels: list[Pixel] = []
    last: Pixel | None = None
    for (x0, y0), (x1, y1) in pairwise(path):
        dx, dy = x1 - x0, y1 - y0
        steps = max(1, int(max(abs(dx), abs(dy)) + 0.5))
        for i in range(steps + 1):
            here = (int(x0 + dx * i / steps + 0.5), int(y0 + dy * i / steps + 0.5))
            if here == last:
                continue
            last = here
            if _PAPER_GRAIN[here[1] % _GRAIN][here[0] % _GRAIN] > low + reach * math.sin(len(pixels) * 0.13 + phase):
                continue
            pixels.append(here)
            if width > 1:
                pixels.append((here[0] + 1, here[1]))
            if width > 2:
                pixels.append((here[0], here[1] + 1))
    if not pixels and last is not None:
        pixels.append(last)
    return pixels


def _bell(stream: Stream) -> float:
    """A number near 0, never beyond ±1: the sum of three coins of 21 bits, from one draw."""
    bits = stream.bits()
    return ((bits & 0x1FFFFF) + (bits >> 21 & 0x1FFFFF) + (bits >> 42 & 0x1FFFFF)) / 3145727 - 1


def confident_line(
    start: Point, end: Point, seed: int, colour: str = "lead", width: int = 1, bow: float = 0.015, over: float = 1.5
) -> Stroke:
    """A child's straight line: it bows a little and overshoots its end."""
    stream = Stream(seed, "line")
    dx, dy = end[0] - start[0], end[1] - start[1]
    length = math.hypot(dx, dy) or 1.0
    ux, uy = dx / length, dy / length
    bend = _bell(stream) * bow * length
    before, after = stream.below(100) / 100 * over, (stream.below(160) / 100 - 0.6) * over
    return Stroke(
        (
            (start[0] - ux * before, start[1] - uy * before),
            (start[0] + dx * 0.33 - uy * bend, start[1] + dy * 0.33 + ux * bend),
            (start[0] + dx * 0.7 - uy * bend * 0.8, start[1] + dy * 0.7 + ux * bend * 0.8),
            (end[0] + ux * after, end[1] + uy * after),
        ),
        colour,
        width,
    )


def hatch(
    outline: Sequence[Point],
    seed: int,
    colour: str,
    angle: float = -0.7,
    pitch: float = 3.0,
    miss: float = 1.5,
    press: float = 0.75,
    width: int = 1,
) -> list[Stroke]:
    """Parallel strokes that fill a polygon the way a crayon does: ends run past its border or stop short.

    Args:
        outline: corners of the polygon.
        seed: chooses what goes wrong.
        colour: name in `CRAYONS`.
        angle: direction of the strokes in radians.
        pitch: pixels between strokes.
        miss: pixels by which ends miss the border.
        press: pressure of the strokes.
        width: width of the strokes in pixels.
    """
    stream = Stream(seed, "hatch")
    cos, sin = math.cos(angle), math.sin(angle)
    turned = [(x * cos + y * sin, -x * sin + y * cos) for x, y in outline]
    low, high = min(v for _, v in turned), max(v for _, v in turned)
    strokes: list[Stroke] = []
    v = low + pitch * 0.5
    while v < high:
        crossings = sorted(
            u0 + (v - v0) / (v1 - v0) * (u1 - u0)
            for (u0, v0), (u1, v1) in zip(turned, [*turned[1:], turned[0]], strict=True)
            if (v0 <= v < v1) or (v1 <= v < v0)
        )
        for u0, u1 in zip(crossings[::2], crossings[1::2], strict=False):
            a, b = u0 + _bell(stream) * miss, u1 + _bell(stream) * miss
            if b - a < 1.5 or stream.below(20) == 0:
                continue
            sag = _bell(stream) * 0.6
            ends = ((a, v), ((a + b) / 2, v + sag), (b, v + _bell(stream) * 0.4))
            points = tuple((u * cos - w * sin, u * sin + w * cos) for u, w in ends)
            if len(strokes) % 2:
                points = points[::-1]  # the hand goes there and back
            strokes.append(Stroke(points, colour, width, press, error=0.3, tremor=0.25))
        v += pitch * (0.85 + stream.below(30) / 100)
    return strokes


def draw_strokes(
    surface: pygame.Surface, strokes: Sequence[Stroke], seed: int, tracing: int = 0, offset: Pixel = (0, 0)
) -> None:
    """Draw strokes at once; stroke ``i`` of a drawing has the seed ``seed + i``."""
    width, height = surface.get_size()
    for index, stroke in enumerate(strokes):
        colour = (*CRAYONS[stroke.colour], 255)
        for x, y in trace(stroke, seed + index, tracing):
            x, y = x + offset[0], y + offset[1]
            if 0 <= x < width and 0 <= y < height:
                surface.set_at((x, y), colour)


def thicker(stroke: Stroke, width: int) -> Stroke:
    """The same stroke with another width."""
    return replace(stroke, width=width)
