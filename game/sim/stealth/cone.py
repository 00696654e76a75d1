"""What is drawn of a look: the very zones that ``Sight.zone`` tests, as rows of pixels.

``spans`` cuts a look into horizontal runs, each of one zone, hatched where low cover hides whoever is low. It evaluates the
sensor's own arithmetic once a pixel row (circle and cone edges) and once a quarter (free sight, darkness), so it is exact at
pixel middles; a view may draw the runs themselves or use ``field`` and the cone's figures to mask a polygon.
"""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

from game.core.geom import isqrt
from game.core.ticks import SUB, TILE_PX
from game.sim.stealth.angles import UNIT
from game.sim.stealth.sight import DARK_RANGE, QUARTER, TOUCH, Eye, Sight

HALF_PX = SUB // 2
QUARTER_PX = QUARTER // SUB


class Span(NamedTuple):
    """Pixels ``[left, right)`` of one row of the map in one zone."""

    y: int
    left: int
    right: int
    zone: int
    """``GLANCE``, ``NEAR`` or ``WATCHED``."""
    hatched: bool
    """Whoever sneaks or keeps still is not seen here."""


def spans(sight: Sight, eye: Eye) -> list[Span]:
    """The whole look, row by row, left to right.

    A pixel belongs to a zone where a Leo with his feet on its middle is in that zone.
    """
    out: list[Span] = []
    reach = eye.far // SUB + 1
    row0 = eye.y // SUB
    for y in range(max(0, row0 - reach), min(sight.grid.height * TILE_PX, row0 + reach + 1)):
        out += row_spans(sight, eye, y)
    return out


def row_spans(sight: Sight, eye: Eye, y: int) -> list[Span]:
    """The runs of one pixel row: candidate borders first, then one test a run."""
    reach, column0 = eye.far // SUB + 1, eye.x // SUB
    left, right = max(0, column0 - reach), min(sight.grid.width * TILE_PX, column0 + reach + 1)
    dy = y * SUB + HALF_PX - eye.y
    cuts = {left, right}
    for radius in (eye.far, eye.near, min(DARK_RANGE, eye.far if eye.camera else eye.near), TOUCH):
        rest = radius * radius - dy * dy
        if rest >= 0:
            half = isqrt(rest)
            # the first pixel whose middle is inside, and the first after the last one
            cuts.add(-((HALF_PX - (eye.x - half)) // SUB))
            cuts.add((eye.x + half - HALF_PX) // SUB + 1)
            cuts.add(-((HALF_PX - (eye.x - half)) // SUB) - 1)
            cuts.add((eye.x + half - HALF_PX) // SUB)
    for side in (-eye.half, eye.half):
        ux, uy = UNIT[(eye.angle + side) % 1024]
        if uy:
            edge = (eye.x + dy * ux // uy - HALF_PX) // SUB
            cuts.update((edge - 1, edge, edge + 1, edge + 2))
    cuts.add((eye.x - HALF_PX) // SUB)
    cuts.add((eye.x - HALF_PX) // SUB + 1)
    cuts.update(range(left - left % QUARTER_PX, right + QUARTER_PX, QUARTER_PX))
    borders = sorted(c for c in cuts if left <= c <= right)
    found: list[Span] = []
    at_y = y * SUB + HALF_PX
    for begin, end in pairwise(borders):
        at_x = begin * SUB + HALF_PX
        zone = sight.zone(eye, at_x, at_y, False)
        if not zone:
            continue
        hatched = not sight.zone(eye, at_x, at_y, True)
        last = found[-1] if found else None
        if last and last.right == begin and last.zone == zone and last.hatched == hatched:
            found[-1] = last._replace(right=end)
        else:
            found.append(Span(y, begin, end, zone, hatched))
    return found
