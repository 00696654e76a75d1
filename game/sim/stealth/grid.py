"""What the night knows of a place: one set of flags and one loudness a tile. Never changes while the night runs.

Everything that grows over the floor (sound, walkers, the level report) works on *boards*: Python integers with one
bit a tile, bit ``y * width + x``. Growing a whole place by one step is a dozen shifts; that is why solving a night
takes milliseconds.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from game.core.ticks import SUB, TILE_PX

TILE = TILE_PX * SUB
"""Side of a tile in sub-pixels: 4096."""

WALL = 1
"""Feet cannot go there."""
OPAQUE = 2
"""Stops everybody's sight."""
LOW = 4
"""Stops sight of a Leo who sneaks or keeps still."""
CRAWL = 8
"""Only a small body fits: guards go round, nobody runs, and whoever is inside is unseen."""
VENT = 16
"""A vent or its mouth: nobody runs, and feet make no noise."""
HIDE = 32
"""Hides a Leo who sneaks or keeps still inside."""
DARK = 64
"""Seen from two tiles at most."""
DOOR = 128
"""A door: passable and opaque; it falls shut behind whoever passes, and halves what is heard through it."""
MUTE = 256
"""Stops sound."""
DREAM = 512
"""A wall for the body that the dream-self walks through."""
INNER = 1024
"""Inside a vent tunnel: unseen like ``CRAWL``."""


def tile_centre(index: int, width: int) -> tuple[int, int]:
    """Sub-pixel middle of a tile."""
    return index % width * TILE + TILE // 2, index // width * TILE + TILE // 2


@dataclass(frozen=True)
class Board:
    """Steps over the tiles of one set. ``passable`` is a board; a diagonal step never cuts a corner."""

    width: int
    height: int
    passable: int
    narrow: int = 0
    """Tiles (doors, vents) that are entered and left in the four straight directions only."""

    @cached_property
    def _columns(self) -> tuple[int, int]:
        first = sum(1 << y * self.width for y in range(self.height))
        full = (1 << self.width * self.height) - 1
        return full ^ first, full ^ (first << self.width - 1)

    @cached_property
    def _corners(self) -> tuple[tuple[int, int], ...]:
        """``(shift, tiles from which that diagonal may be stepped)``; a negative shift is to the right."""
        w = self.width
        not_first, not_last = self._columns
        free, wide = self.passable, self.passable & ~self.narrow
        result = []
        for dx, dy in ((1, 1), (-1, 1), (1, -1), (-1, -1)):
            shift = dy * w + dx
            aside = (free & not_first) >> 1 if dx > 0 else (free & not_last) << 1
            below = free >> w if dy > 0 else free << w
            inner = not_last if dx > 0 else not_first
            landing = _shifted(wide, -shift)
            result.append((shift, wide & aside & below & landing & inner))
        return tuple(result)

    def straight(self, b: int) -> int:
        """Tiles reached from ``b`` by one straight step."""
        not_first, not_last = self._columns
        w = self.width
        return ((b & not_last) << 1 | (b & not_first) >> 1 | b << w | b >> w) & self.passable

    def diagonal(self, b: int) -> int:
        """Tiles reached from ``b`` by one diagonal step."""
        (s0, c0), (s1, c1), (s2, c2), (s3, c3) = self._corners
        return (b & c0) << s0 | (b & c1) << s1 | (b & c2) >> -s2 | (b & c3) >> -s3

    def around(self, index: int) -> Iterator[tuple[int, int]]:
        """``(neighbour, half-tiles of the step)``: 2 for straight, 3 for diagonal; straight ones first."""
        b = 1 << index
        for found in bits(self.straight(b)):
            yield found, 2
        for found in bits(self.diagonal(b)):
            yield found, 3

    def layers(self, start: int, limit: int) -> list[int]:
        """Boards of what first is reached after 0, 1, 2… half-tiles from ``start``, up to ``limit`` of them.

        A straight step is two half-tiles long, a diagonal one three (2.83 in truth).
        """
        seen = start & self.passable
        found = [seen]
        for n in range(1, limit + 1):
            new = self.straight(found[n - 2]) if n > 1 else 0
            if n > 2:
                new |= self.diagonal(found[n - 3])
            new &= ~seen
            if not new and n > 2 and not found[n - 1] and not found[n - 2]:
                break
            seen |= new
            found.append(new)
        return found


def _shifted(b: int, by: int) -> int:
    return b << by if by >= 0 else b >> -by


def bits(b: int) -> Iterator[int]:
    """Positions of the set bits, rising.

    >>> list(bits(0b101001))
    [0, 3, 5]
    """
    while b:
        low = b & -b
        yield low.bit_length() - 1
        b ^= low


@dataclass(frozen=True)
class Grid:
    """The floor plan of a night."""

    width: int
    """Tiles."""
    height: int
    flags: tuple[int, ...]
    """One sum of ``WALL … INNER`` a tile, row by row."""
    loudness: bytes
    """What the floor makes of a footstep, in percent: 50 carpet, 100 lino, 150 metal."""
    _masks: dict[int, int] = field(default_factory=dict, compare=False, repr=False)

    def board(self, flag: int) -> int:
        """Tiles that have any of the flags."""
        found = self._masks.get(flag)
        if found is None:
            text = "".join("1" if f & flag else "0" for f in reversed(self.flags))
            found = self._masks[flag] = int(text or "0", 2)
        return found

    @cached_property
    def everything(self) -> int:
        """All tiles."""
        return (1 << self.width * self.height) - 1

    @cached_property
    def floor(self) -> int:
        """Where Leo's body can be, with every lock open."""
        return self.everything & ~self.board(WALL)

    @cached_property
    def steps(self) -> Board:
        """Leo's steps."""
        return Board(self.width, self.height, self.floor, self.board(DOOR | CRAWL | VENT | INNER))

    @cached_property
    def rounds(self) -> Board:
        """Guards' steps: not into vents and crawl spaces."""
        small = self.board(CRAWL | VENT | INNER)
        return Board(self.width, self.height, self.floor & ~small, self.board(DOOR))

    @cached_property
    def dreamed(self) -> Board:
        """The dream-self's steps: what the body's are, and dream doors; not doors, vents or crawl spaces."""
        shut = self.board(DOOR | CRAWL | VENT | INNER)
        return Board(self.width, self.height, (self.floor & ~shut) | self.board(DREAM))

    @cached_property
    def air(self) -> Board:
        """Where sound goes."""
        return Board(self.width, self.height, self.everything & ~self.board(MUTE))

    def index(self, x: int, y: int) -> int:
        """Tile under a sub-pixel point, clamped to the place."""
        tx, ty = x // TILE, y // TILE
        if not (0 <= tx < self.width and 0 <= ty < self.height):
            tx, ty = min(max(tx, 0), self.width - 1), min(max(ty, 0), self.height - 1)
        return ty * self.width + tx

    def flag_at(self, x: int, y: int) -> int:
        """Flags of the tile under a sub-pixel point."""
        return self.flags[self.index(x, y)]
