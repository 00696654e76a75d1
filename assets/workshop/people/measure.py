"""Where a planted shoe is in the world, frame by frame: the numbers behind "feet hold the floor".

A walk is driven by distance, so between two frames the body moves on by a sixth of a cycle.  The shoe that carries it
must move back by as much relative to the body; the difference is how far it slides.  A foot rolls from heel to toe, so
from one frame to the next either its heel or its toe has to stay.
"""

from __future__ import annotations

from itertools import pairwise

from .gaits import GAITS
from .grid import Grid, typed_grids
from .timelines import ANIMATIONS

NEAR_SHOE, OTHER_SHOE = "45", "90"
PLANTED = {"walk": ("w1", "w2", "w3"), "run": ("r1", "r2"), "sneak": ("s1", "s2", "s3")}
"""Frames in which the near shoe is on the ground, from heel strike on."""


def sole(legs: Grid, shoe: str) -> tuple[int, int]:
    """First and last column of the lowest row of a shoe, in pixels from the body axis.

    Raises:
        ValueError: the grid has no such shoe.
    """
    for row in legs.letters[::-1]:
        columns = [x for x, letter in enumerate(row) if letter in shoe]
        if columns:
            return columns[0] - legs.ax, columns[-1] - legs.ax
    raise ValueError(f"no shoe of {shoe!r} in this leg grid")


def drift(rig: str, animation: str, gait: str = "") -> float:
    """How many pixels the planted shoe slides over the floor, seen from the side.

    Args:
        rig: `child` or `adult`.
        animation: `walk`, `run` or `sneak`.
        gait: a name from `GAITS`; those that have legs of their own are measured with these.
    """
    legs = typed_grids(f"{rig}_legs")
    way = GAITS[gait]
    cycle = ANIMATIONS[animation].cycle_px[0 if rig == "child" else 1]
    if animation == "walk" and way.cycle_px:
        cycle = way.cycle_px
    names = [way.legs.get(name, name) for name in PLANTED[animation]]
    soles = [sole(legs[f"{name}_r"], NEAR_SHOE) for name in names]
    if animation != "run":  # in the fourth frame the same foot is the trailing one of the first grid
        soles.append(sole(legs[f"{names[0]}_r"], OTHER_SHOE))
    world = [(heel + i * cycle / 6, toe + i * cycle / 6) for i, (heel, toe) in enumerate(soles)]
    return sum(min(abs(b[0] - a[0]), abs(b[1] - a[1])) for a, b in pairwise(world))
