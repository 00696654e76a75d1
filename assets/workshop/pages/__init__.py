"""Leo's drawings: what is on each page of the sketchbook, as strokes that can be made again."""

from .bake import bake

__all__ = ["bake"]
