"""Mods: data that strangers made, read in place from folders and zips. No mod runs code."""

from game.content.mods.manifest import Manifest
from game.content.mods.order import LoadOrder, arrange
from game.content.mods.shelf import Mod, open_mod, search

__all__ = ["LoadOrder", "Manifest", "Mod", "arrange", "open_mod", "search"]
