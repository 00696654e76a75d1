"""Integer vectors, boxes and the eight directions. Immutable; y grows downward; a box is half-open on its right and bottom."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple


class Vec(NamedTuple):
    """A point or an offset; the unit is the caller's (its name says px, sub or tile)."""

    x: int
    y: int

    def plus(self, other: tuple[int, int]) -> Vec:
        """The sum; ``+`` stays tuple concatenation, so it is spelt out."""
        return Vec(self.x + other[0], self.y + other[1])

    def minus(self, other: tuple[int, int]) -> Vec:
        """The difference."""
        return Vec(self.x - other[0], self.y - other[1])

    def squared_distance(self, other: tuple[int, int]) -> int:
        """Square of the Euclidean distance; squares avoid roots, and so floats."""
        dx, dy = self.x - other[0], self.y - other[1]
        return dx * dx + dy * dy


class Box(NamedTuple):
    """An axis-aligned rectangle ``[x, x + w) × [y, y + h)``."""

    x: int
    y: int
    w: int
    h: int

    @property
    def right(self) -> int:
        """First column past the box."""
        return self.x + self.w

    @property
    def bottom(self) -> int:
        """First row past the box."""
        return self.y + self.h

    @property
    def centre(self) -> Vec:
        """Middle, rounded down."""
        return Vec(self.x + self.w // 2, self.y + self.h // 2)

    def contains(self, x: int, y: int) -> bool:
        """True where the point lies inside."""
        return self.x <= x < self.x + self.w and self.y <= y < self.y + self.h

    def overlaps(self, other: Box) -> bool:
        """True where the boxes share area; touching edges do not.

        >>> Box(0, 0, 4, 4).overlaps(Box(4, 0, 4, 4)), Box(0, 0, 4, 4).overlaps(Box(3, 3, 1, 1))
        (False, True)
        """
        return (
            self.x < other.x + other.w
            and other.x < self.x + self.w
            and self.y < other.y + other.h
            and other.y < self.y + self.h
        )

    def grown(self, by: int) -> Box:
        """The box with ``by`` added on all four sides."""
        return Box(self.x - by, self.y - by, self.w + 2 * by, self.h + 2 * by)


class Direction(Enum):
    """Where somebody faces: the four that have pictures. The value is the letter used in sprite sheets."""

    DOWN = "d"
    RIGHT = "r"
    UP = "u"
    LEFT = "l"

    @property
    def step(self) -> Vec:
        """Unit step of the direction."""
        return _STEPS[self]

    @staticmethod
    def towards(dx: int, dy: int, fallback: Direction) -> Direction:
        """The direction nearest to an offset; a tie keeps the axis of ``fallback``, zero keeps ``fallback`` itself.

        >>> Direction.towards(3, -1, Direction.DOWN).name, Direction.towards(2, 2, Direction.DOWN).name
        ('RIGHT', 'DOWN')
        """
        if dx == 0 and dy == 0:
            return fallback
        horizontal = abs(dx) > abs(dy) or (abs(dx) == abs(dy) and fallback in (Direction.LEFT, Direction.RIGHT))
        if horizontal:
            return Direction.RIGHT if dx > 0 else Direction.LEFT
        return Direction.DOWN if dy > 0 else Direction.UP


_STEPS = {
    Direction.DOWN: Vec(0, 1),
    Direction.RIGHT: Vec(1, 0),
    Direction.UP: Vec(0, -1),
    Direction.LEFT: Vec(-1, 0),
}


def isqrt(n: int) -> int:
    """Integer square root rounded down (``math`` is a float module by temperament; this one never is).

    >>> [isqrt(n) for n in (0, 1, 15, 16, 10**12)]
    [0, 1, 3, 4, 1000000]
    """
    if n < 2:
        return n
    guess = 1 << ((n.bit_length() + 1) >> 1)
    while True:
        better = (guess + n // guess) >> 1
        if better >= guess:
            return guess
        guess = better
