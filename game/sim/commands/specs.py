"""The functions that scripts and maps may ask the game, with their types."""

from __future__ import annotations

from game.story.types import FunctionType

FUNCTIONS: dict[str, FunctionType] = {
    "has_page": FunctionType(("string",), "bool"),
    "page_count": FunctionType((), "number"),
}
"""``has_page("dream_log")``: whether the page is in the sketchbook. ``page_count()``: how many are."""
