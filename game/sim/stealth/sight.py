"""Who can see what: the one place that decides, and the one that drawing asks.

Sight is cast between *quarters*, cells of half a tile. For the quarter of an eye, a field of bytes says which
quarters around it are in free sight (bit 0) and which even where Leo is low (bit 1). Fields are built when first
needed and kept, so a guard's question costs a distance, a cone test and one byte.

Surprise: an exact touch of a corner blocks, and the tile one stands in never does: whoever stands in a doorway sees
out and is seen.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from game.sim.stealth.angles import UNIT
from game.sim.stealth.grid import CRAWL, DARK, HIDE, INNER, LOW, OPAQUE, TILE, Grid

UNSEEN, GLANCE, NEAR, WATCHED = 0, 1, 2, 3
"""Zones: outside; the glance zone; the near zone; a camera's picture."""

QUARTER = TILE // 2
_SHIFT = QUARTER.bit_length() - 1
TOUCH = TILE
"""Nearer than this, an eye needs no cone."""
DARK_RANGE = 2 * TILE
"""How far a dark tile is seen."""
FIELDS_KEPT = 2048


class Eye(NamedTuple):
    """One sensor's look at one instant; lengths in sub-pixels, angles in units of the circle."""

    x: int
    y: int
    angle: int
    half: int
    near: int
    far: int
    camera: bool = False
    """A camera has one zone, ``WATCHED``, to ``far``; it does not feel touch."""


@cache
def _rays(reach: int) -> tuple[tuple[int, int, int, int], ...]:
    """``(position, dx, dy, quarters crossed)`` for each offset in a window of ``2 * reach + 1`` quarters a side.

    Positions and crossed quarters are bits of the window, row by row. Both ends of a ray are left out.
    """
    side = 2 * reach + 1
    rays = []
    for dy in range(-reach, reach + 1):
        for dx in range(-reach, reach + 1):
            if dx * dx + dy * dy > reach * reach:
                continue
            crossed = 0
            for x, y in _crossed(dx, dy):
                crossed |= 1 << (y + reach) * side + x + reach
            rays.append(((dy + reach) * side + dx + reach, dx, dy, crossed))
    return tuple(rays)


def _crossed(dx: int, dy: int) -> list[tuple[int, int]]:
    """Quarters that the segment from the middle of (0, 0) to the middle of ``(dx, dy)`` touches, without its ends.

    >>> _crossed(3, 0), _crossed(1, 1)
    ([(1, 0), (2, 0)], [(1, 0), (0, 1)])
    """
    nx, ny = abs(dx), abs(dy)
    sx, sy = (1 if dx > 0 else -1), (1 if dy > 0 else -1)
    x = y = ix = iy = 0
    cells = []
    while ix < nx or iy < ny:
        ahead = (1 + 2 * ix) * ny - (1 + 2 * iy) * nx
        if ahead == 0:
            cells += [(x + sx, y), (x, y + sy)]
            x, y, ix, iy = x + sx, y + sy, ix + 1, iy + 1
        elif ahead < 0:
            x, ix = x + sx, ix + 1
        else:
            y, iy = y + sy, iy + 1
        cells.append((x, y))
    return [c for c in cells if c not in ((0, 0), (dx, dy))]


class Sight:
    """Free sight over one place. Remembers what it has worked out; the answers never depend on that."""

    def __init__(self, grid: Grid) -> None:
        self.grid = grid
        self._dark = [bool(f & DARK) for f in grid.flags]
        self._sheltered = tuple(bool(f & (CRAWL | INNER)) for f in grid.flags)
        self._hides = tuple(bool(f & HIDE) for f in grid.flags)
        self._rows_standing = self._rows(OPAQUE)
        self._rows_low = self._rows(OPAQUE | LOW | CRAWL)
        self._fields: dict[tuple[int, int, int], bytes] = {}

    def darken(self, board: int) -> None:
        """Let these tiles be dark as well as those that always are; 0 switches the lights on again."""
        always = self.grid.board(DARK)
        self._dark = [bool((always | board) >> i & 1) for i in range(len(self.grid.flags))]

    def is_dark(self, tile: int) -> bool:
        """Whether a tile is dark now."""
        return self._dark[tile]

    @property
    def darkness(self) -> list[bool]:
        """For each tile whether it is dark now. Another list whenever that changes; not to be written to."""
        return self._dark

    @property
    def shelters(self) -> tuple[bool, ...]:
        """For each tile whether nobody in it is ever seen (crawl spaces, vents). Not to be written to."""
        return self._sheltered

    def _rows(self, flags: int) -> list[int]:
        """Opaque quarters of each row of tiles; past the right edge all bits are set."""
        g = self.grid
        rows = []
        for y in range(g.height):
            row = -1 << 2 * g.width
            for x in range(g.width):
                if g.flags[y * g.width + x] & flags:
                    row |= 3 << 2 * x
            rows.append(row)
        return rows

    def _window(self, rows: list[int], qx: int, qy: int, reach: int) -> int:
        side = 2 * reach + 1
        ones = (1 << side) - 1
        window, left = 0, qx - reach
        for line in range(side):
            qrow = qy - reach + line
            if 0 <= qrow < 2 * self.grid.height:
                row = rows[qrow >> 1]
                part = (row >> left if left >= 0 else row << -left | (1 << -left) - 1) & ones
            else:
                part = ones
            window |= part << line * side
        return window

    def field(self, qx: int, qy: int, reach: int) -> bytes:
        """What is in free sight from a quarter, as a window of ``(2 * reach + 1)²`` bytes around it, row by row.

        Bit 0: a standing Leo there is in sight; bit 1: even one who sneaks or keeps still.
        """
        key = (qx, qy, reach)
        found = self._fields.get(key)
        if found is None:
            found = self._cast(qx, qy, reach)
            if len(self._fields) >= FIELDS_KEPT:
                del self._fields[next(iter(self._fields))]
            self._fields[key] = found
        return found

    def _cast(self, qx: int, qy: int, reach: int) -> bytes:
        g, side = self.grid, 2 * reach + 1
        own = 0
        for y in (qy & ~1, qy | 1):
            for x in (qx & ~1, qx | 1):
                own |= 1 << (y - qy + reach) * side + x - qx + reach
        standing = self._window(self._rows_standing, qx, qy, reach) & ~own
        low = self._window(self._rows_low, qx, qy, reach) & ~own
        out = bytearray(side * side)
        right, bottom = 2 * g.width - qx, 2 * g.height - qy
        for position, dx, dy, crossed in _rays(reach):
            if not (-qx <= dx < right and -qy <= dy < bottom):
                continue
            blocking = standing & crossed
            if blocking:
                # In a doorway one is seen: the target's own tile does not block.
                if not standing >> position & 1 or blocking & ~_tile_bits(qx, qy, dx, dy, reach):
                    continue
                out[position] = 3
                continue
            tile = (qy + dy >> 1) * g.width + (qx + dx >> 1)
            covered = low & crossed
            if covered and low >> position & 1:
                covered &= ~_tile_bits(qx, qy, dx, dy, reach)
            out[position] = 1 if covered or self._hides[tile] else 3
        return bytes(out)

    def zone(self, eye: Eye, x: int, y: int, low: bool) -> int:
        """The zone in which an eye has somebody whose feet are at sub-pixel ``(x, y)``; ``low``: sneaking or keeping
        still.
        """
        dx, dy = x - eye.x, y - eye.y
        squared, far = dx * dx + dy * dy, eye.far
        if squared > far * far:
            return UNSEEN
        tile = self.grid.index(x, y)
        if self._sheltered[tile]:
            return UNSEEN
        near = eye.near
        if self._dark[tile]:
            near = far = min(DARK_RANGE, far if eye.camera else near)
            if squared > far * far:
                return UNSEEN
        half = eye.half
        if eye.camera or squared >= TOUCH * TOUCH:
            lx, ly = UNIT[(eye.angle - half) & 1023]
            rx, ry = UNIT[(eye.angle + half) & 1023]
            left, right = lx * dy - ly * dx >= 0, dx * ry - dy * rx >= 0
            if not ((left and right) if half < 256 else (left or right or half >= 512)):
                return UNSEEN
        qx, qy, reach = eye.x >> _SHIFT, eye.y >> _SHIFT, (eye.far >> _SHIFT) + 2
        field = self._fields.get((qx, qy, reach)) or self.field(qx, qy, reach)
        column, row = (x >> _SHIFT) - qx + reach, (y >> _SHIFT) - qy + reach
        side = 2 * reach + 1
        if not (0 <= column < side and 0 <= row < side) or not field[row * side + column] & (2 if low else 1):
            return UNSEEN
        if eye.camera:
            return WATCHED
        return NEAR if squared <= near * near else GLANCE

    def is_clear(self, ax: int, ay: int, bx: int, by: int, reach: int) -> bool:
        """Free sight between two sub-pixel points no farther apart than ``reach`` sub-pixels, for somebody standing."""
        r = (reach >> _SHIFT) + 2
        qx, qy = ax >> _SHIFT, ay >> _SHIFT
        column, row = (bx >> _SHIFT) - qx + r, (by >> _SHIFT) - qy + r
        side = 2 * r + 1
        if not (0 <= column < side and 0 <= row < side):
            return False
        return bool(self.field(qx, qy, r)[row * side + column])


def _tile_bits(qx: int, qy: int, dx: int, dy: int, reach: int) -> int:
    """The four quarters of the target's tile, as bits of the window."""
    side, bits = 2 * reach + 1, 0
    for y in (qy + dy & ~1, qy + dy | 1):
        for x in (qx + dx & ~1, qx + dx | 1):
            column, row = x - qx + reach, y - qy + reach
            if 0 <= column < side and 0 <= row < side:
                bits |= 1 << row * side + column
    return bits
