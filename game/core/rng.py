"""Seeded random streams that are the same on every machine and Python version.

Each stream is named ("world", "fx", …), so drawing for an effect can never move the world. The state is one integer and goes
into saves as it is. Source: SplitMix64 (Steele, Lea, Flood, *Fast Splittable Pseudorandom Number Generators*, 2014).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

_T = TypeVar("_T")
_MASK = (1 << 64) - 1


class Stream:
    """One reproducible stream of integers. ``state`` is the whole of it: 64 bits."""

    __slots__ = ("state",)

    def __init__(self, seed: int, name: str = "") -> None:
        state = seed & _MASK
        for byte in name.encode("utf-8"):
            state = ((state ^ byte) * 0x100000001B3) & _MASK
        self.state = state

    def bits(self) -> int:
        """The next 64 random bits."""
        self.state = (self.state + 0x9E3779B97F4A7C15) & _MASK
        z = self.state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & _MASK
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & _MASK
        return z ^ (z >> 31)

    def below(self, n: int) -> int:
        """A number in ``[0, n)``. Raises ``ValueError`` where ``n`` is not positive.

        >>> Stream(7, "world").below(1)
        0
        """
        if n <= 0:
            raise ValueError(f"below({n}): n must be positive")
        return (self.bits() * n) >> 64

    def between(self, low: int, high: int) -> int:
        """A number in ``[low, high]``, both ends included."""
        return low + self.below(high - low + 1)

    def choice(self, items: Sequence[_T]) -> _T:
        """One of the items."""
        return items[self.below(len(items))]
