"""Bakes everything in `assets/dreams`."""

from __future__ import annotations

from pathlib import Path

from assets.workshop.dreams import garden, places, presence


def bake(root: Path) -> None:
    """Write the dreams' pictures below `root`."""
    garden.bake(root)
    presence.bake(root)
    places.bake(root)
