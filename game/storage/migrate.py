"""Old saves become new ones, one version at a time. Each step has a stored save of its time as a test."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from game.sim.snapshot import FORMAT

CURRENT = FORMAT

STEPS: dict[int, Callable[[dict[str, Any]], dict[str, Any]]] = {}
"""Version → what makes a save of the next version of it. Version 1 is the first, so there is no step yet."""


class NewerFormat(Exception):
    """The save comes from a later version of the game."""


def migrate(world: dict[str, Any], version: int) -> dict[str, Any]:
    """World data of any earlier version as data of this one.

    Raises:
        NewerFormat: It was written by a later game.
        ValueError: There is no such version.
    """
    if version > CURRENT:
        raise NewerFormat(
            f"the save was written by a later version of the game (format {version}, this one reads up to {CURRENT})."
        )
    if version < 1:
        raise ValueError(f"there never was a format {version}")
    while version < CURRENT:
        world = STEPS[version](world)
        version += 1
    return world
