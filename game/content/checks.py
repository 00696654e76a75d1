"""semantic checks"""
from __future__ import annotations

from game.content.files import Files
from game.content.tiled import Loaded, load_map


def check_map(files: Files, path: str, strict: bool) -> Loaded:
    """Loads a map."""
    return load_map(files, path)
