"""Whether one can stand and walk where a map wants it: flood fill from every PlayerStart over the game's own idea of
what is solid.

The fill runs on a grid of half tiles with the hero's feet as a box, so that a chair in the middle of a tile does not
close it. Maps without a PlayerStart, and large ones, are not walked: a check may not take longer than loading.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from itertools import pairwise

from game.core.geom import Box
from game.sim.level import Level, compile_level
from game.sim.mapdef import MapDef, MapObject, ObjectLink, TileLayer

MOST_TILES = 16_384
"""Largest map that is walked, in tiles."""
MOST_CELLS = 131_072
"""Most cells of all layers of a map that is walked."""
MOST_OBJECTS = 2_000
STEP = 8
"""Pixels between two places of the fill."""
REACH = 28
"""Pixels from which a thing can be used."""
FEET = (10, 5)
"""Width and height of what stands on the floor, in pixels."""

_GOALS = frozenset(["Exit", "NPC", "Evidence", "Terminal", "Switch", "HidingSpot", "Checkpoint", "Vent"])
_STANDERS = frozenset(["NPC", "Guard"])

Finding = tuple[str, MapObject, dict[str, object]]


def check_ways(level: MapDef) -> Iterator[Finding]:
    """Objects outside the map, in walls, out of reach, and patrols through walls, as ``(code, object, words)``."""
    things = [thing for thing in level.objects() if thing.cls]
    starts = [thing for thing in things if thing.cls == "PlayerStart"]
    if not starts:
        return
    width, height = level.width * level.tile_w, level.height * level.tile_h
    inside = []
    for thing in things:
        x, y = _spot(thing)
        if 0 <= x <= width and 0 <= y <= height:
            inside.append(thing)
        else:
            yield "outside", thing, {}
    cells = sum(len(layer.cells) for layer in level.layers if isinstance(layer, TileLayer))
    if level.width * level.height > MOST_TILES or cells > MOST_CELLS or len(things) > MOST_OBJECTS:
        return
    compiled = compile_level(level)
    yield from _standing(compiled, inside)
    yield from _patrols(compiled, inside)
    yield from _unreached(compiled, starts, inside)


def _spot(thing: MapObject) -> tuple[float, float]:
    """Where somebody stands who stands at an object."""
    if thing.points:
        return thing.x + thing.points[0][0], thing.y + thing.points[0][1]
    if thing.shape == "point":
        return thing.x, thing.y
    below = thing.cls in _STANDERS
    return thing.x + thing.w / 2, thing.y + (thing.h if below else thing.h / 2)


def _free(compiled: Level, x: float, y: float) -> bool:
    w, h = FEET
    return not compiled.blocked(Box(int(x) - w // 2, int(y) - h, w, h))


def _free_near(compiled: Level, x: float, y: float) -> bool:
    """Standing is forgiving: a step aside is enough."""
    return any(
        _free(compiled, x + dx, y + dy) for dx, dy in ((0, 0), (0, 3), (0, -3), (6, 0), (-6, 0), (0, 8), (0, -8))
    )


def _standing(compiled: Level, things: list[MapObject]) -> Iterator[Finding]:
    for thing in things:
        if thing.cls in ("PlayerStart", *_STANDERS) and not _free_near(compiled, *_spot(thing)):
            yield ("start-wall" if thing.cls == "PlayerStart" else "in-wall"), thing, {}


def _patrols(compiled: Level, things: list[MapObject]) -> Iterator[Finding]:
    for thing in things:
        if thing.cls != "Patrol":
            continue
        corners = [(thing.x + x, thing.y + y) for x, y in thing.points]
        if len(corners) < 2:
            yield "patrol-short", thing, {}
        if thing.shape == "polygon":
            corners.append(corners[0])
        for number, (a, b) in enumerate(pairwise(corners), 1):
            steps = max(1, min(512, int(max(abs(b[0] - a[0]), abs(b[1] - a[1])) // STEP)))
            points = ((a[0] + (b[0] - a[0]) * i / steps, a[1] + (b[1] - a[1]) * i / steps) for i in range(steps + 1))
            if not all(_free_near(compiled, x, y) for x, y in points):
                yield "patrol-wall", thing, {"a": number, "b": number + 1}
                break


def _unreached(compiled: Level, starts: list[MapObject], things: list[MapObject]) -> Iterator[Finding]:
    columns, rows = compiled.width_px // STEP, compiled.height_px // STEP
    reached = bytearray(columns * rows)
    by_id = {thing.id: thing for thing in things}
    waiting: deque[tuple[int, int]] = deque()

    def enter(x: float, y: float, reach: int) -> None:
        """Begins at every free place around a spot."""
        across = range(int(x - reach) // STEP, int(x + reach) // STEP + 1)
        for column in across:
            for row in range(int(y - reach) // STEP, int(y + reach) // STEP + 1):
                if (
                    0 <= column < columns
                    and 0 <= row < rows
                    and not reached[row * columns + column]
                    and _free(compiled, *_at(column, row))
                ):
                    reached[row * columns + column] = 1
                    waiting.append((column, row))

    def fill() -> None:
        while waiting:
            column, row = waiting.popleft()
            for c, r in ((column + 1, row), (column - 1, row), (column, row + 1), (column, row - 1)):
                if 0 <= c < columns and 0 <= r < rows and not reached[r * columns + c] and _free(compiled, *_at(c, r)):
                    reached[r * columns + c] = 1
                    waiting.append((c, r))

    def near(thing: MapObject) -> bool:
        left, top = thing.x - REACH, thing.y - REACH
        right, bottom = thing.x + thing.w + REACH, thing.y + thing.h + REACH
        return any(
            reached[row * columns + column]
            for row in range(max(0, int(top) // STEP), min(rows, int(bottom) // STEP + 1))
            for column in range(max(0, int(left) // STEP), min(columns, int(right) // STEP + 1))
        )

    for start in starts:
        enter(*_spot(start), STEP)
    fill()
    vents = [thing for thing in things if thing.cls in ("Vent", "Seam")]
    for _ in vents:  # each round may open one more
        for vent in vents:
            link = vent.properties.get("target")
            other = by_id.get(link.id) if isinstance(link, ObjectLink) else None
            if other is not None and near(vent):
                enter(*_spot(other), REACH)
        fill()
    for thing in things:
        if thing.cls in _GOALS and not near(thing):
            yield "unreachable", thing, {}


def _at(column: int, row: int) -> tuple[int, int]:
    """A place of the fill, in pixels: one column runs down the middle of every tile, or no doorway of one tile is passable."""
    return column * STEP, row * STEP + STEP // 2
