"""What grows on the reef: baked sprites, and where they stand along the rims."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pygame

from game.gfx.assets import Pictures
from game.gfx.fields import box_blur, lattice
from game.view.dream.reef.terrain import Terrain
from game.view.level import Item

Bools = npt.NDArray[np.bool_]

_SHEET = "assets/dreams/garden.png"
_INDEX = "assets/dreams/garden.json"
GARDEN_FILES = (_SHEET, _INDEX)
"""What the garden is read from."""

_CELL = 13
"""One plant at most grows in each square of this side."""

_COLOURS = ("coral", "rose", "violet", "honey", "mint")
_KINDS = ((0.32, "branch"), (0.46, "bush"), (0.60, "brain"), (0.74, "tubes"), (0.90, "fan"))


@dataclass(frozen=True, slots=True)
class Plant:
    """Something that grows: world pixel of its root."""

    name: str
    x: int
    y: int


class Garden:
    """The baked pictures by name."""

    def __init__(self, pictures: Pictures) -> None:
        """Read the sheet and its index."""
        self._places = _index(pictures.data(_INDEX))
        self._sheet = pictures.get(_SHEET)

    def picture(self, name: str) -> pygame.Surface:
        """One picture; an empty one where the sheet lacks it."""
        place = self._places.get(name)
        if place is None or not self._sheet.get_rect().contains(place):
            return pygame.Surface((1, 1), pygame.SRCALPHA, 32)
        return self._sheet.subsurface(place)

    def anemone(self, kind: int) -> list[pygame.Surface]:
        """The eight pictures of an anemone."""
        return [self.picture(f"anemone_{kind % 2}_{frame}") for frame in range(8)]


def _index(data: bytes | None) -> dict[str, tuple[int, int, int, int]]:
    """Name to place; empty where the file is missing or damaged (then nothing grows)."""
    try:
        return {name: (int(x), int(y), int(w), int(h)) for name, (x, y, w, h) in json.loads(data or b"{}").items()}
    except (ValueError, TypeError, AttributeError):
        return {}


def plants(ground: Terrain, region: pygame.Rect, inner: pygame.Rect, items: list[Item]) -> Iterator[Plant]:
    """What grows in and round a piece of world.

    Args:
        ground: of the region, margin included.
        region: world pixels of ``ground``.
        inner: the part of the region whose plants are wanted (wide enough for those that reach in from outside).
        items: things that must stay clear, and the way in front of them.
    """
    sand_rim = ground.sand & ~(box_blur(ground.sand.astype(float), 2, 2) > 0.93)
    land_rim = ground.land & ~(box_blur(ground.land.astype(float), 2, 2) > 0.93)
    clear_of = [pygame.Rect(i.x - 5, i.y + 3, i.w + 11, i.base + 7 - i.y) for i in items if i.sort == "actor"]
    rim = sand_rim | land_rim
    for column in range(inner.left // _CELL, inner.right // _CELL + 1):
        for row in range(inner.top // _CELL, inner.bottom // _CELL + 1):
            place = _rooted(column, row, rim, region)
            if place is None:
                continue
            x, y = place
            outer = bool(land_rim[x - region.x, y - region.y])
            dice = _dice(column, row, 4)
            if dice[0] > (0.72 if outer else 0.34):
                continue
            if pygame.Rect(x, y, 1, 1).collidelist(clear_of) >= 0:
                continue
            yield Plant(_species(dice[1], dice[2], "large" if outer else "small"), x, y)


def _rooted(column: int, row: int, rim: Bools, region: pygame.Rect) -> tuple[int, int] | None:
    """The rim pixel of a square on which something may grow: the one nearest to a random point of it."""
    x0, y0 = column * _CELL - region.x, row * _CELL - region.y
    if x0 < 0 or y0 < 0 or x0 + _CELL > rim.shape[0] or y0 + _CELL > rim.shape[1]:
        return None
    xs, ys = np.nonzero(rim[x0 : x0 + _CELL, y0 : y0 + _CELL])
    if not len(xs):
        return None
    wish = _dice(column, row, 2)
    best = int(np.argmin((xs - wish[0] * _CELL) ** 2 + (ys - wish[1] * _CELL) ** 2))
    return int(xs[best]) + x0 + region.x, int(ys[best]) + y0 + region.y


def _species(kind: float, colour: float, size: str) -> str:
    name = _COLOURS[int(colour * len(_COLOURS))]
    for limit, word in _KINDS:
        if kind < limit:
            return f"{word}_{size}_{name}"
    return "anemone" if kind < 0.96 else f"starfish_{int(colour * 4)}"


def _dice(column: int, row: int, count: int) -> list[float]:
    """Random numbers 0..1 that belong to a square of the world."""
    xs = np.full(count, column, np.int64)
    ys = np.full(count, row, np.int64) * 64 + np.arange(count)
    return [float(value) for value in lattice(77, xs, ys)]
