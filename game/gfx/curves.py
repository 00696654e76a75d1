"""Smooth curves through points."""

from __future__ import annotations

from collections.abc import Sequence

Point = tuple[float, float]


def catmull_rom(points: Sequence[Point], steps: int = 10, closed: bool = True) -> list[Point]:
    """Points along a Catmull-Rom spline through the given ones, ``steps`` for each span; an open one ends at its last
    point.

    >>> catmull_rom([(0, 0), (4, 0)], 2, closed=False)
    [(0.0, 0.0), (2.0, 0.0), (4, 0)]
    """
    count, result = len(points), []
    for i in range(count if closed else count - 1):
        if closed:
            p0, p1, p2, p3 = points[i - 1], points[i], points[(i + 1) % count], points[(i + 2) % count]
        else:
            p0, p1, p2, p3 = points[max(i - 1, 0)], points[i], points[i + 1], points[min(i + 2, count - 1)]
        for k in range(steps):
            t = k / steps
            result.append((_at(p0[0], p1[0], p2[0], p3[0], t), _at(p0[1], p1[1], p2[1], p3[1], t)))
    if not closed and points:
        result.append(points[-1])
    return result


def _at(a: float, b: float, c: float, d: float, t: float) -> float:
    return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t**3)
