"""Bakes everything in `assets/dreams`."""

from __future__ import annotations

from pathlib import Path

from assets.workshop.dreams import garden, presence, reefs


def bake(root: Path) -> None:
    """Write the dreams' pictures below `root`."""
    garden.bake(root)
    presence.bake(root)
    reefs.bake(root)
