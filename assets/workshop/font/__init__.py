"""The font: typed glyph grids, and their bake into one atlas with metrics."""

from .bake import bake

__all__ = ["bake"]
