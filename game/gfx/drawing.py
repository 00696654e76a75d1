"""A drawing as strokes: read from `assets/pages/<id>.json`, and traced into pixels that can be shown one after another.

A file holds up to three *stages* of the same subject, as Leo's hand gets its own mind back: (1) smooth and empty,
(2) careful pencil, (3) crooked, coloured, his.  Strokes are control points, so a drawing can be traced at any scale.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pygame

from game.gfx.pencil import CRAYONS, Pixel, Stroke, trace

STAGES = 3
LARGEST_FILE = 2_000_000
"""Bytes; a drawing of ours is a hundredth of it."""


@dataclass(frozen=True)
class Drawing:
    """Strokes on a sheet of a size in logical pixels, in the order in which they are made."""

    size: tuple[int, int]
    strokes: tuple[Stroke, ...]
    seed: int = 0

    def scaled(self, factor: float) -> Drawing:
        """The drawing, larger or smaller; strokes keep their width."""
        strokes = tuple(
            replace(stroke, points=tuple((x * factor, y * factor) for x, y in stroke.points)) for stroke in self.strokes
        )
        return Drawing((round(self.size[0] * factor), round(self.size[1] * factor)), strokes, self.seed)


def load_drawing(path: Path, stage: int = 1) -> Drawing:
    """Read one stage of a drawing; a stage that the file lacks is the last one that it has.

    Raises:
        OSError: the file is missing.
        ValueError: the file is not a drawing; the message says what is wrong, and where.
    """
    if path.stat().st_size > LARGEST_FILE:
        raise ValueError(f"{path.name}: larger than {LARGEST_FILE} bytes, which no drawing is")
    try:
        table = json.loads(path.read_text("utf-8"))
        stages = table["stages"]
        rows = stages[max(0, min(stage, len(stages)) - 1)]
        width, height = table["size"]
        strokes = tuple(_stroke(row) for row in rows)
    except (KeyError, TypeError, ValueError, IndexError, RecursionError) as problem:
        raise ValueError(f"{path.name}: not a drawing ({type(problem).__name__}: {problem})") from problem
    return Drawing((int(width), int(height)), strokes, int(table.get("seed", 0)))


def _stroke(row: dict[str, Any]) -> Stroke:
    flat = row["p"]
    points = tuple((float(flat[i]), float(flat[i + 1])) for i in range(0, len(flat), 2))
    colour = row.get("c", "lead")
    if colour not in CRAYONS or not points:
        raise ValueError(f"a stroke of {len(points)} points in colour {colour!r}")
    return Stroke(
        points,
        colour,
        int(row.get("w", 1)),
        float(row.get("g", 0.9)),
        float(row.get("e", 0.4)),
        float(row.get("t", 0.3)),
        bool(row.get("s", 0)),
    )


def stroke_pixels(drawing: Drawing, index: int, tracing: int = 0) -> list[Pixel]:
    """The pixels of one stroke, in the order in which they are made; those outside the sheet are dropped."""
    width, height = drawing.size
    pixels = trace(drawing.strokes[index], drawing.seed * 131 + index, tracing)
    return [(x, y) for x, y in pixels if 0 <= x < width and 0 <= y < height]


def render(drawing: Drawing, tracing: int = 0) -> pygame.Surface:
    """The whole drawing on transparent ground."""
    surface = pygame.Surface(drawing.size, pygame.SRCALPHA, 32)
    for index, stroke in enumerate(drawing.strokes):
        colour = (*CRAYONS[stroke.colour], 255)
        for pixel in stroke_pixels(drawing, index, tracing):
            surface.set_at(pixel, colour)
    return surface
