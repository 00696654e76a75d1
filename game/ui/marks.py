"""Marks that a pencil makes on the interface: rings round words, frames round cards, lines under headings.

Each mark has three tracings that are shown in turn, so that it boils; the pixels of a mark are traced once.
"""

from __future__ import annotations

from functools import lru_cache

import pygame

from game.gfx.pencil import BOIL_TICKS, CRAYONS, TRACINGS, Pixel, Stroke, confident_line, trace

Area = tuple[int, int, int, int]


def tracing_at(ticks: int, still: bool = False) -> int:
    """Which tracing to show at an age; always the first where nothing may move."""
    return 0 if still else ticks // BOIL_TICKS % TRACINGS


def draw_ring(surface: pygame.Surface, area: Area, tracing: int, seed: int = 0) -> None:
    """A red ring round an area (x, y, w, h), drawn by hand and closed past its beginning."""
    _draw(surface, _ring(area[2], area[3], seed, tracing), area, "red")


def draw_frame(surface: pygame.Surface, area: Area, tracing: int, seed: int = 0) -> None:
    """A red frame of four lines that overshoot."""
    _draw(surface, _frame(area[2], area[3], seed, tracing), area, "red")


def draw_rule(surface: pygame.Surface, x: int, y: int, width: int, tracing: int, seed: int = 0) -> None:
    """A line of lead from left to right."""
    _draw(surface, _rule(width, seed, tracing), (x, y, width, 1), "lead")


def _draw(surface: pygame.Surface, pixels: tuple[Pixel, ...], area: Area, colour: str) -> None:
    ink = CRAYONS[colour]
    for x, y in pixels:
        surface.set_at((area[0] + x, area[1] + y), ink)


@lru_cache(maxsize=256)
def _ring(width: int, height: int, seed: int, tracing: int) -> tuple[Pixel, ...]:
    middle = height / 2
    inset = min(6, width / 4)
    points = (
        (inset, 1), (width / 2, -1), (width - 2, 1), (width, middle), (width - inset, height), (width / 2, height + 1),
        (3, height - 1), (0, middle - 1), (inset + 2, -2), (min(20, width * 0.4), -2),
    )  # fmt: skip
    return tuple(trace(Stroke(points, "red", 1, 1.1, 0.6, 0.5), 40 + seed, tracing))


@lru_cache(maxsize=64)
def _frame(width: int, height: int, seed: int, tracing: int) -> tuple[Pixel, ...]:
    corners = ((0, 0), (width, -1), (width, height), (0, height - 1))
    pixels: list[Pixel] = []
    for k, (start, end) in enumerate(zip(corners, corners[1:] + corners[:1], strict=True)):
        pixels.extend(trace(confident_line(start, end, seed + k, "red", 2, 0.004), seed + k, tracing))
    return tuple(pixels)


@lru_cache(maxsize=64)
def _rule(width: int, seed: int, tracing: int) -> tuple[Pixel, ...]:
    stroke = Stroke(((0, 0), (width * 0.4, 1), (width, -1)), "lead", 1, 1.0, 0.3, 0.4)
    return tuple(trace(stroke, 5 + seed, tracing))
