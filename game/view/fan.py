"""A sensor's look as shapes to fill: rays cast through the very field, zones and darkness that ``Sight.zone`` tests.

All rays of a look are sampled at once with numpy, every four pixels; ``Sight`` itself knows free sight by quarters of
eight.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from game.core.ticks import SUB, TILE_PX
from game.sim.stealth.angles import UNIT
from game.sim.stealth.sight import DARK_RANGE, GLANCE, NEAR, QUARTER, WATCHED, Eye, Sight

RAYS = 32
STEP_PX = 4
STRIPE = 2
"""Samples of a stripe of the glance zone, and of the gap after it."""
KEPT = 256

Points = tuple[tuple[int, int], ...]
_Ints = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Fan:
    """Shapes of one look, in pixels from the eye."""

    near: Points
    """Outer corners of the zone next to the eye; with the eye itself they close a polygon."""
    beyond: tuple[tuple[int, Points], ...]
    """``(zone, corners)`` of everything farther out: stripes of the glance zone, watched floor behind a gap."""
    rim: Points
    """Where each ray ends."""


class Fans:
    """Casts looks, and keeps those that come again: guards stand still, cameras sweep the same angles for ever."""

    def __init__(self) -> None:
        self._kept: dict[tuple[Eye, int], Fan] = {}
        self._flags: tuple[list[bool], npt.NDArray[np.bool_], npt.NDArray[np.bool_]] | None = None

    def cast(self, sight: Sight, eye: Eye) -> Fan:
        """The shapes of a look now."""
        dark = sight.darkness
        key = (eye, id(dark))
        fan = self._kept.get(key)
        if fan is None:
            if len(self._kept) >= KEPT:
                self._kept.pop(next(iter(self._kept)))
            fan = self._kept[key] = self._cast(sight, eye)
        return fan

    def _cast(self, sight: Sight, eye: Eye) -> Fan:
        angles = [(eye.angle - eye.half + 2 * eye.half * ray // RAYS) % 1024 for ray in range(RAYS + 1)]
        units: _Ints = np.array([UNIT[a] for a in angles], dtype=np.int64)
        steps = max(1, eye.far // SUB // STEP_PX)
        middles: _Ints = (np.arange(steps, dtype=np.int64) * STEP_PX + STEP_PX // 2) * SUB
        zones = self._zones(sight, eye, units, middles)
        own = WATCHED if eye.camera else NEAR
        inner = _first_other(zones, own)
        ends = (steps - np.argmax(zones[:, ::-1] != 0, axis=1)) * (zones != 0).any(axis=1)
        near = _at(units, np.maximum(inner, 0) * STEP_PX)
        beyond: list[tuple[int, Points]] = []
        for ray in range(RAYS):
            beyond += _slices(zones[ray], int(inner[ray]), units[ray], units[ray + 1])
        return Fan(near, tuple(beyond), _at(units, ends * STEP_PX))

    def _zones(self, sight: Sight, eye: Eye, units: _Ints, middles: _Ints) -> _Ints:
        """Zone of every sample, ``(rays, steps)``: what ``Sight.zone`` says of somebody standing there."""
        dark, shelter = self._tiles(sight)
        grid = sight.grid
        xs = eye.x + (units[:, :1] * middles >> 16)
        ys = eye.y + (units[:, 1:] * middles >> 16)
        reach = eye.far // QUARTER + 2
        side = 2 * reach + 1
        qx, qy = eye.x // QUARTER, eye.y // QUARTER
        field = np.frombuffer(sight.field(qx, qy, reach), dtype=np.uint8)
        column, row = xs // QUARTER - qx + reach, ys // QUARTER - qy + reach
        tx, ty = xs // (TILE_PX * SUB), ys // (TILE_PX * SUB)
        inside = (column >= 0) & (column < side) & (row >= 0) & (row < side)
        inside &= (tx >= 0) & (tx < grid.width) & (ty >= 0) & (ty < grid.height)
        tile = np.where(inside, ty * grid.width + tx, 0)
        seen = inside & (field[np.where(inside, row * side + column, 0)] & 1 > 0) & ~shelter[tile]
        far, near = np.full(tile.shape, eye.far), np.full(tile.shape, eye.near)
        lesser = min(DARK_RANGE, eye.far if eye.camera else eye.near)
        far[dark[tile]], near[dark[tile]] = lesser, lesser
        seen &= middles[None, :] <= far
        zone = np.where(middles[None, :] <= near, NEAR, GLANCE) if not eye.camera else np.full(tile.shape, WATCHED)
        return np.where(seen, zone, 0)

    def _tiles(self, sight: Sight) -> tuple[npt.NDArray[np.bool_], npt.NDArray[np.bool_]]:
        dark = sight.darkness
        if self._flags is None or self._flags[0] is not dark:
            self._flags = (dark, np.array(dark, dtype=bool), np.array(sight.shelters, dtype=bool))
        return self._flags[1], self._flags[2]


def _first_other(zones: _Ints, own: int) -> _Ints:
    """Along each ray, how many samples from the eye on lie in its own zone."""
    other = zones != own
    return np.where(other.any(axis=1), np.argmax(other, axis=1), zones.shape[1])


def _at(units: _Ints, reach_px: _Ints) -> Points:
    points = units * reach_px[:, None] >> 16
    return tuple((int(x), int(y)) for x, y in points)


def _slices(zones: _Ints, begin: int, left: Sequence[int], right: Sequence[int]) -> list[tuple[int, Points]]:
    """What lies beyond the inner zone between two rays: glance zones in stripes, anything else whole."""
    found: list[tuple[int, Points]] = []
    at = begin
    count = len(zones)
    while at < count:
        zone = int(zones[at])
        end = at + 1
        while end < count and zones[end] == zone and not (zone == GLANCE and end // STRIPE != at // STRIPE):
            end += 1
        if zone and not (zone == GLANCE and at // STRIPE % 2):
            found.append((zone, _slice(left, right, at * STEP_PX, end * STEP_PX)))
        at = end
    return found


def _slice(left: Sequence[int], right: Sequence[int], begin: int, end: int) -> Points:
    return (
        (int(left[0]) * begin >> 16, int(left[1]) * begin >> 16),
        (int(left[0]) * end >> 16, int(left[1]) * end >> 16),
        (int(right[0]) * end >> 16, int(right[1]) * end >> 16),
        (int(right[0]) * begin >> 16, int(right[1]) * begin >> 16),
    )
