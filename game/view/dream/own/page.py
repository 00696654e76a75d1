"""The page itself: paper, the room's outline, patches of colour, and what a bored hand draws in the margins."""

from __future__ import annotations

import math
import random

import numpy as np
import pygame

from game.gfx.fields import grid, lattice, noise
from game.gfx.pencil import Stroke
from game.gfx.surfaces import from_rgb
from game.view.dream.own.hand import Hand, Point, Sketch
from game.view.dream.own.tracing import PAPER
from game.view.level import FACE, FLOOR, Level

_WOBBLE_PX = 28
"""Pixels between the points of a long line."""


def paper(rect: pygame.Rect) -> pygame.Surface:
    """Bare paper of a world rectangle, with tooth and stains."""
    w, h = rect.size
    stain = noise(w, h, 2, 14, 3, rect.x, rect.y)
    tooth = noise(w, h, 11, 1.2, 1, rect.x, rect.y)
    rgb = np.array(PAPER) * (1.0 - 0.035 * stain[..., None]) - ((tooth > 0.80) * 6)[..., None]
    return from_rgb(rgb)


def page(level: Level, rect: pygame.Rect) -> Sketch:
    """What is drawn on the ground of a world rectangle, in world pixels."""
    hand = Hand(5)
    _colour_ground(hand, level, rect)
    _planks(hand, level, rect)
    for horizontal, place, start, end in outlines(level):
        a, b = ((start, place), (end, place)) if horizontal else ((place, start), (place, end))
        if pygame.Rect(min(a[0], b[0]), min(a[1], b[1]), abs(b[0] - a[0]) + 1, abs(b[1] - a[1]) + 1).colliderect(
            rect.inflate(60, 60)
        ):
            _long_line(hand, a, b)
    _doodles(hand, level, rect)
    return hand.sketch


def outlines(level: Level) -> list[tuple[bool, int, int, int]]:
    """The floor's border as long lines: horizontal or not, place, start, end, in pixels."""
    edges: dict[tuple[bool, int], list[int]] = {}
    for row in range(level.h):
        for column in range(level.w):
            if not _is_floor(level, column, row):
                continue
            for dx, dy in ((0, -1), (0, 1), (-1, 0), (1, 0)):
                if not _is_floor(level, column + dx, row + dy):
                    key = (True, row + (dy > 0)) if dy else (False, column + (dx > 0))
                    edges.setdefault(key, []).append(column if dy else row)
    found = []
    for (horizontal, place), cells in edges.items():
        size, across = (level.tile_h, level.tile_w) if horizontal else (level.tile_w, level.tile_h)
        start = previous = None
        for cell in [*sorted(set(cells)), None]:
            if previous is not None and cell != previous + 1:
                assert start is not None
                found.append((horizontal, place * size, start * across, (previous + 1) * across))
                start = cell
            elif start is None:
                start = cell
            previous = cell
    return found


def _is_floor(level: Level, column: int, row: int) -> bool:
    """Paper has no holes: cells that other dreams leave out are drawn."""
    return level.kind_at(column, row) == FLOOR


def _long_line(hand: Hand, a: Point, b: Point) -> None:
    length = math.hypot(b[0] - a[0], b[1] - a[1])
    steps = max(2, int(length / _WOBBLE_PX))
    over = 4 / max(1.0, length)
    points = []
    for i in range(steps + 1):
        q = -over + (1 + 2 * over) * i / steps
        sway = 1.2 * math.sin(i * 1.3 + a[0] * 0.1 + a[1])
        across = sway if a[1] == b[1] else 0
        points.append((a[0] + (b[0] - a[0]) * q + (sway - across), a[1] + (b[1] - a[1]) * q + across))
    hand.sketch.marks.append(Stroke(tuple(points), "lead", 2, 0.95, 0.9, 0.5))


def _colour_ground(hand: Hand, level: Level, rect: pygame.Rect) -> None:
    """Sky where walls were, patches of floor, grass along the lower edge."""
    for column, row, size in _patches(level, rect, 6):
        x, y = column * level.tile_w, row * level.tile_h
        kind = level.kind_at(column, row)
        dice = random.Random(column * 97 + row)
        if kind == FACE:
            box = [(x - 6, y - 30), (x + size * 16, y - 34), (x + size * 16 - 8, y + 22), (x - 10, y + 20)]
            hand.fill(box, "sky", -0.55, 5.0, 9)
        elif _is_floor(level, column, row) and dice.random() < 0.62:
            w, h = 50 + dice.random() * 60, 26 + dice.random() * 30
            hand.fill([(x, y), (x + w, y + 2), (x + w - 6, y + h), (x - 4, y + h - 2)], "tan", 0.06, 5.5, 14)
    for horizontal, place, start, end in outlines(level):
        below = horizontal and not _is_floor(level, start // level.tile_w, place // level.tile_h)
        if below and pygame.Rect(start, place, end - start, 24).colliderect(rect):
            hand.fill(
                [(start, place + 3), (end, place + 2), (end, place + 16), (start, place + 18)], "lime", -1.2, 4.5, 6
            )


def _patches(level: Level, rect: pygame.Rect, step: int) -> list[tuple[int, int, int]]:
    """Every so manieth cell of a rectangle that is floor or the front of a wall."""
    found = []
    for row in range(max(0, rect.top // level.tile_h // step * step), min(level.h, rect.bottom // level.tile_h + 1)):
        for column in range(max(0, rect.left // level.tile_w), min(level.w, rect.right // level.tile_w + 1)):
            kind = level.kind_at(column, row)
            on_grid = column % step == 0 and (
                row % 4 == 0 if kind == FLOOR else level.kind_at(column, row + 1) == FLOOR
            )
            if on_grid and kind in (FLOOR, FACE):
                found.append((column, row, step))
    return found


def _planks(hand: Hand, level: Level, rect: pygame.Rect) -> None:
    """A few lines of the floor, as far as anybody bothers."""
    for column in range(max(0, rect.left // level.tile_w), min(level.w, rect.right // level.tile_w + 1)):
        for row in range(max(0, rect.top // level.tile_h), min(level.h, rect.bottom // level.tile_h + 1)):
            dice = lattice(9, np.full(3, column), np.full(3, row) * 4 + np.arange(3))
            if dice[0] < 0.06 and _is_floor(level, column, row):
                x, y = column * level.tile_w, row * level.tile_h + 8
                length = 18 + dice[1] * 42
                hand.stroke([(x, y), (x + length / 2, y + dice[2] - 0.5), (x + length, y)], "soft", 0.5, press=0.7)


def _doodles(hand: Hand, level: Level, rect: pygame.Rect) -> None:
    """Stars, planets, flowers, a fish: only where there is nothing."""
    xs, ys = grid(rect.w // 40 + 2, rect.h // 40 + 2, rect.x // 40, rect.y // 40)
    for column, row in zip(xs.astype(int).ravel(), ys.astype(int).ravel(), strict=True):
        x, y = int(column) * 40 + 20, int(row) * 40 + 20
        if _near_floor(level, x, y):
            continue
        dice = lattice(21, np.full(3, column), np.full(3, row) * 4 + np.arange(3))
        x, y = x + int(dice[1] * 20) - 10, y + int(dice[2] * 20) - 10
        if dice[0] < 0.30:
            hand.star(x, y, 4 + dice[1] * 3)
        elif dice[0] < 0.36:
            hand.circle(x, y, 7, 7, "pink")
            hand.circle(x, y, 12, 4, "violet")
        elif dice[0] < 0.44:
            hand.stroke([(x, y + 12), (x - 3, y + 4), (x + 1, y)], "green", 0.5)
            hand.circle(x + 1, y - 2, 3, 3, ("red", "pink", "orange", "violet", "blue")[int(dice[2] * 5)])
        elif dice[0] < 0.48:
            fish = [
                (x - 10, y),
                (x - 2, y - 5),
                (x + 8, y),
                (x + 14, y - 5),
                (x + 14, y + 5),
                (x + 8, y),
                (x - 2, y + 5),
                (x - 10, y),
            ]
            hand.stroke(fish, "blue", 0.5)
        elif dice[0] < 0.50:
            hand.word("NO RAILS", x - 20, y, "red")


def _near_floor(level: Level, x: int, y: int) -> bool:
    tw, th = level.tile_w, level.tile_h
    return any(
        _is_floor(level, (x + dx) // tw, (y + dy) // th)
        for dx in (-26, 0, 26)
        for dy in (-60, -26, 0, 14, 28, 60)
        if dy < 30
    )
