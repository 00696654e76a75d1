"""How guards get about: fields of distance to a goal, worked out once and shared by all who head there.

A new field costs some microseconds a tile of way, so the night allows itself few of them a tick (``FIELDS_A_TICK``);
whoever is told to wait stands and looks for a tick. Doors do not stop guards, who have badges.
"""

from __future__ import annotations

from typing import NamedTuple

from game.sim.stealth.grid import Grid

FIELDS_KEPT = 256
FIELDS_A_TICK = 2
FAR = 2048
"""Half-tiles beyond which no guard plans."""


class Field(NamedTuple):
    """Ways to one goal, as boards by rising distance in half-tiles."""

    layers: tuple[int, ...]
    """What is first reached at each distance."""
    within: tuple[int, ...]
    """What is reached by each distance."""

    def distance(self, tile: int) -> int:
        """Half-tiles from a tile to the goal; -1 where there is no way."""
        within = self.within
        low, high = 0, len(within) - 1
        if not within[high] >> tile & 1:
            return -1
        while low < high:
            middle = (low + high) >> 1
            if within[middle] >> tile & 1:
                high = middle
            else:
                low = middle + 1
        return low


class Ways:
    """Ways over one place. Remembers fields; the answers never depend on that."""

    def __init__(self, grid: Grid) -> None:
        self.steps = grid.rounds
        self._fields: dict[int, Field] = {}

    def knows(self, goal: int) -> bool:
        """Whether a field to the goal is at hand."""
        return goal in self._fields

    def field(self, goal: int) -> Field:
        """The field of a goal tile."""
        found = self._fields.get(goal)
        if found is None:
            if len(self._fields) >= FIELDS_KEPT:
                del self._fields[next(iter(self._fields))]
            layers = self.steps.layers(1 << goal, FAR)
            seen, within = 0, []
            for layer in layers:
                seen |= layer
                within.append(seen)
            found = self._fields[goal] = Field(tuple(layers), tuple(within))
        return found

    def next_tile(self, tile: int, goal: int) -> int:
        """The neighbour to walk to from ``tile``; ``tile`` itself at the goal and where there is no way."""
        field = self.field(goal)
        here = field.distance(tile)
        if here <= 0:
            return tile
        b = 1 << tile
        ahead = self.steps.diagonal(b) & field.layers[here - 3] if here > 2 else 0
        if not ahead:
            ahead = self.steps.straight(b) & field.layers[here - 2]
        return (ahead & -ahead).bit_length() - 1 if ahead else tile

    def distance(self, tile: int, goal: int) -> int:
        """Half-tiles of way; -1 where there is none."""
        return self.field(goal).distance(tile)

    def nearest_of(self, tile: int, targets: int) -> int:
        """The tile of a board that is reached first from ``tile``; -1 for none. Ties go to the lower index."""
        targets &= self.steps.passable
        start = 1 << tile
        if not targets or not start & self.steps.passable:
            return -1
        seen, layers = start, [start]
        while len(layers) < FAR:
            found = layers[-1] & targets
            if found:
                return (found & -found).bit_length() - 1
            new = self.steps.straight(layers[-2]) if len(layers) > 1 else 0
            if len(layers) > 2:
                new |= self.steps.diagonal(layers[-3])
            new &= ~seen
            seen |= new
            layers.append(new)
            if len(layers) > 3 and not (layers[-1] or layers[-2] or layers[-3]):
                return -1
        return -1

    def footing(self, tile: int) -> int:
        """The tile nearest to ``tile`` that guards can stand on: itself, mostly; -1 where there is none within
        reach.
        """
        passable, width, height = self.steps.passable, self.steps.width, self.steps.height
        if passable >> tile & 1:
            return tile
        x, y = tile % width, tile // width
        for reach in range(1, 9):
            best, choice = 1 << 30, -1
            for ny in range(max(0, y - reach), min(height, y + reach + 1)):
                for nx in range(max(0, x - reach), min(width, x + reach + 1)):
                    index, far = ny * width + nx, (nx - x) ** 2 + (ny - y) ** 2
                    if far < best and passable >> index & 1:
                        best, choice = far, index
            if choice >= 0:
                return choice
        return -1
