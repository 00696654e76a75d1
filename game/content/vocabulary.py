"""classes (filled in below)"""

from __future__ import annotations

from collections.abc import Mapping

from game.sim.mapdef import Value


def defaults(cls: str) -> Mapping[str, Value]:
    """Values that the members of a class have where a map leaves them out."""
    return {}
