"""Props by place: each module is a collection, which becomes one tileset of Tiled and one atlas of the game."""

from __future__ import annotations

from ..art import Collection
from .facility import FACILITY
from .home import HOME
from .library import LIBRARY

COLLECTIONS: dict[str, Collection] = {collection.name: collection for collection in (HOME, LIBRARY, FACILITY)}
"""Name to collection."""
