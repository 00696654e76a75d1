"""Time and length units. The simulation knows only these integers; seconds and pixels are converted at the edge."""

TICKS_PER_SECOND = 60
"""The fixed rate of the simulation."""

TILE_PX = 16
"""Side of a tile in map pixels."""

SUB = 256
"""Sub-pixel units in one map pixel: positions in the simulation are integers in 1/256 px."""

VIEW_W = 480
"""Width of the logical canvas in pixels."""

VIEW_H = 270
"""Height of the logical canvas in pixels."""


def seconds_to_ticks(seconds: float) -> int:
    """Ticks nearest to a span in seconds; a positive span is never zero ticks.

    >>> seconds_to_ticks(0.5), seconds_to_ticks(0.001), seconds_to_ticks(0)
    (30, 1, 0)
    """
    ticks = int(seconds * TICKS_PER_SECOND + 0.5)
    return ticks if ticks or seconds <= 0 else 1
