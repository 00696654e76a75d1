"""Who can hear what: sound goes round corners through the open air, not through walls, and a shut door halves what
is left.

A noise is a tile and a radius in tenths of a tile. Behind a door each step counts double (behind two doors
fourfold), which is the same as halving what is left of the radius and needs no division.
"""

from __future__ import annotations

from game.sim.stealth.grid import DOOR, Board, Grid, bits

PER_STEP = 5
"""Tenths of a tile in the half-tile that distances are counted in."""
MOST_DOORS = 2
KEPT = 512


class Hearing:
    """Sound over one place. Remembers what it has worked out; the answers never depend on that."""

    def __init__(self, grid: Grid) -> None:
        self._air = grid.air
        self._doors = grid.board(DOOR)
        self._known: dict[tuple[int, int], list[int]] = {}

    def spread(self, tile: int, radius: int) -> list[int]:
        """Boards of where a noise on ``tile`` is heard from 0, 1, 2… half-tiles' worth of it, up to ``radius`` (1/10
        tiles).
        """
        limit = radius // PER_STEP
        found = self._known.get((tile, limit))
        if found is None:
            if len(self._known) >= KEPT:
                del self._known[next(iter(self._known))]
            found = self._known[tile, limit] = self._flood(1 << tile, limit)
        return found

    def ring(self, tile: int, radius: int, hearing: int = 100) -> int:
        """Board of the tiles on which somebody of ``hearing`` percent hears the noise."""
        return self.spread(tile, radius * hearing // 100)[-1]

    def distance(self, tile: int, radius: int, listener: int) -> int:
        """Half-tiles' worth of noise needed from ``tile`` to ``listener``; -1 where ``radius`` does not carry there."""
        boards = self.spread(tile, radius)
        if not boards[-1] >> listener & 1:
            return -1
        return next(n for n, board in enumerate(boards) if board >> listener & 1)

    def _flood(self, start: int, limit: int) -> list[int]:
        air, doors = self._air, self._doors
        start &= air.passable
        # new[k][n]: first reached at n, with k shut doors behind it
        new = [[0] * (limit + 1) for _ in range(MOST_DOORS + 1)]
        seen = [0] * (MOST_DOORS + 1)
        new[0][0] = seen[0] = start  # a noise made in a doorway is heard on both sides of it
        whole = start
        out = [start]
        for n in range(1, limit + 1):
            for k in range(MOST_DOORS + 1):
                two, three = 2 << k, 3 << k
                b = air.straight(new[k][n - two]) if n >= two else 0
                if n >= three:
                    b |= air.diagonal(new[k][n - three])
                b &= ~seen[k]
                through = b & doors
                if through and k < MOST_DOORS:
                    new[k + 1][n] |= through & ~seen[k + 1]
                    seen[k + 1] |= through
                b &= ~doors
                new[k][n] |= b
                seen[k] |= b
                whole |= new[k][n] | through
            out.append(whole)
        return out


def listeners(board: int, air: Board) -> list[int]:
    """The tiles of a ring that lie in open air, rising (for drawing)."""
    return list(bits(board & air.passable))
