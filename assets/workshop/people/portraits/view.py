"""From where a portrait is seen: from the front, or turned a little to the right (three-quarter).

One set of points serves both: the front of the head turns, its silhouette stays, the back of the head moves the other way.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from ...pixels import Point

HEAD_X, HEAD_RADIUS = 41, 23.5


@dataclass(frozen=True)
class View:
    """`front` or `tq`, three-quarter to the right."""

    name: str = "tq"

    @property
    def turned(self) -> bool:
        """True for the three-quarter view."""
        return self.name == "tq"

    @property
    def yaw(self) -> float:
        """How far the head is turned, in radians."""
        return 0.23 if self.turned else 0.0

    def front(self, points: Sequence[Point]) -> list[Point]:
        """Points on the front of the head: fringe, parting, glasses."""
        if not self.turned:
            return list(points)
        result = []
        for x, y in points:
            u = (x - HEAD_X) / HEAD_RADIUS
            if abs(u) >= 1:
                result.append((x, y))
                continue
            angle = math.asin(u) + self.yaw
            result.append((HEAD_X + HEAD_RADIUS * math.sin(min(angle, math.pi - angle)), y))
        return result

    def back(self, points: Sequence[Point], by: float = 3.0) -> list[Point]:
        """Points on the back of the head and what hangs there."""
        if not self.turned:
            return list(points)
        return [(x - by * (1 - 0.3 * (x - HEAD_X) / 25), y) for x, y in points]

    def chest(self, points: Sequence[Point], by: float = 2.0) -> list[Point]:
        """Points on neck and chest."""
        return [(x + by, y) for x, y in points] if self.turned else list(points)
