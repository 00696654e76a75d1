"""How somebody in a scene walks across a room: a shortest way over a grid of half tiles, eight directions, furniture avoided.

Used by cutscenes, where nobody chases anybody. Deterministic: ties go to the direction named first.
"""

from __future__ import annotations

from collections import deque

from game.core.geom import Box, Vec
from game.core.ticks import SUB
from game.sim.level import Level
from game.sim.motion import FEET_H, FEET_W

CELL_PX = 8
_STEPS = ((0, 1), (1, 0), (0, -1), (-1, 0), (1, 1), (1, -1), (-1, 1), (-1, -1))


def _free(level: Level, cx: int, cy: int) -> bool:
    known = level.walkable.get((cx, cy))
    if known is None:
        x, y = cx * CELL_PX + CELL_PX // 2, cy * CELL_PX + CELL_PX // 2
        known = not level.blocked(Box(x - FEET_W // 2, y - FEET_H, FEET_W, FEET_H))
        level.walkable[cx, cy] = known
    return known


def find_way(level: Level, start: Vec, goal: Vec) -> list[Vec]:
    """Sub-pixel points to walk through, the last of them the goal itself.

    Where the goal lies inside furniture (a bed, a chair), the way leads to the nearest spot that can be reached and from there
    straight on: somebody who is told to lie down must be able to.

    Args:
        level: The place; its doors are taken to be open.
        start: Feet, map pixels.
        goal: Feet, map pixels.
    """
    first = (start.x // CELL_PX, start.y // CELL_PX)
    aim = (goal.x // CELL_PX, goal.y // CELL_PX)
    came: dict[tuple[int, int], tuple[int, int] | None] = {first: None}
    queue = deque([first])
    best, best_gap = first, _gap(first, aim)
    while queue:
        cell = queue.popleft()
        gap = _gap(cell, aim)
        if gap < best_gap:
            best, best_gap = cell, gap
        if cell == aim:
            break
        for dx, dy in _STEPS:
            ahead = (cell[0] + dx, cell[1] + dy)
            if ahead in came or not _free(level, *ahead):
                continue
            if dx and dy and not (_free(level, cell[0] + dx, cell[1]) and _free(level, cell[0], cell[1] + dy)):
                continue
            came[ahead] = cell
            queue.append(ahead)
    cells = []
    step: tuple[int, int] | None = best
    while step is not None and step != first:
        cells.append(step)
        step = came[step]
    way = [_centre(c) for c in _corners(cells[::-1])]
    if way and aim == best:
        way.pop()  # the goal itself stands in for the middle of its cell
    return [*way, Vec(goal.x * SUB + SUB // 2, goal.y * SUB + SUB // 2)]


def _gap(a: tuple[int, int], b: tuple[int, int]) -> int:
    return (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2


def _centre(cell: tuple[int, int]) -> Vec:
    half = CELL_PX // 2
    return Vec((cell[0] * CELL_PX + half) * SUB, (cell[1] * CELL_PX + half) * SUB)


def _corners(cells: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Only the cells where the way turns, and the last."""
    kept = []
    for i, cell in enumerate(cells):
        if 0 < i < len(cells) - 1:
            before, after = cells[i - 1], cells[i + 1]
            if (cell[0] - before[0], cell[1] - before[1]) == (after[0] - cell[0], after[1] - cell[1]):
                continue
        kept.append(cell)
    return kept
