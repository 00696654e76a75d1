"""Strangers' Tiled maps, behind a strict gate: :func:`load_map` answers with a validated map or with all problems,
never otherwise.
"""

from game.content.tiled.load import Loaded, load_map
from game.content.tiled.problems import MapProblem

__all__ = ["Loaded", "MapProblem", "load_map"]
