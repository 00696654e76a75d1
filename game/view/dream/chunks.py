"""A dreamt world in pieces: each is drawn when it comes near, and forgotten when it has long been out of sight.

So no dream needs a picture of its whole map, and everything in it must be a function of world pixels.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from typing import Generic, TypeVar

import pygame

T = TypeVar("T")

WIDTH, HEIGHT = 640, 448
"""Size of a piece in pixels: multiples of 16; a room of one screen, with what hangs over its border, is one piece."""

_LEFT, _TOP = -80, -80
"""Corner of the first piece."""

_KEPT = 9
"""Pieces that are kept: about what two screens in every direction touch."""

Recipe = Callable[[pygame.Rect], Generator[None, None, T]]
"""Makes the piece of a world rectangle, pausing every few milliseconds."""


class Chunks(Generic[T]):
    """The pieces of one dream."""

    def __init__(self, recipe: Recipe[T]) -> None:
        """Nothing is made before it is asked for."""
        self._recipe = recipe
        self._made: dict[tuple[int, int], T] = {}

    def on(self, view: pygame.Rect) -> list[tuple[pygame.Rect, T]]:
        """The pieces that a world rectangle touches, made now where they are missing."""
        found = []
        for key in _keys(view):
            piece = self._made.get(key)
            if piece is None:
                piece = _finish(self._recipe(_rect(key)))
                self._keep(key, piece)
            found.append((_rect(key), piece))
        return found

    def made(self) -> list[tuple[pygame.Rect, T]]:
        """The pieces that exist now."""
        return [(_rect(key), piece) for key, piece in self._made.items()]

    def prepare(self, near: pygame.Rect) -> Iterator[None]:
        """Make the pieces of a world rectangle, a few milliseconds for each step; the nearest `_KEPT` of them."""
        for key in list(_keys(near))[:_KEPT]:
            if key not in self._made:
                steps = self._recipe(_rect(key))
                while True:
                    try:
                        next(steps)
                    except StopIteration as end:
                        self._keep(key, end.value)
                        break
                    yield

    def forget(self) -> None:
        """Make everything anew when it is next asked for."""
        self._made.clear()

    def _keep(self, key: tuple[int, int], piece: T) -> None:
        self._made[key] = piece
        if len(self._made) > _KEPT:
            farthest = max(self._made, key=lambda k: abs(k[0] - key[0]) + abs(k[1] - key[1]))
            if farthest != key:
                del self._made[farthest]


def _keys(world: pygame.Rect) -> Iterator[tuple[int, int]]:
    """Column and row of the pieces that a rectangle touches."""
    for row in range((world.top - _TOP) // HEIGHT, (world.bottom - 1 - _TOP) // HEIGHT + 1):
        for column in range((world.left - _LEFT) // WIDTH, (world.right - 1 - _LEFT) // WIDTH + 1):
            yield column, row


def _rect(key: tuple[int, int]) -> pygame.Rect:
    return pygame.Rect(_LEFT + key[0] * WIDTH, _TOP + key[1] * HEIGHT, WIDTH, HEIGHT)


def _finish(steps: Generator[None, None, T]) -> T:
    while True:
        try:
            next(steps)
        except StopIteration as end:
            result: T = end.value
            return result
