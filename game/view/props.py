"""What of a place's furniture has changed since it was entered: things shown or hidden, doors that stand open."""

from __future__ import annotations

import pygame

from game.sim.mapdef import FLIP_DIAGONAL, FLIP_X, FLIP_Y
from game.view.level import Item, Level

_FLIPS = FLIP_X | FLIP_Y | FLIP_DIAGONAL
OPEN_SUFFIX = "_open"
"""A tile whose key is that of the closed one with this ending is its open picture."""


class Props:
    """Shown, hidden, open and closed, for both faces."""

    def __init__(self, level: Level) -> None:
        """Everything stands as the map has it."""
        self._level = level
        self._hidden: set[int] = set()
        self._gids: dict[int, int] = {}
        self._named = {item.name: item for item in level.by_id.values() if item.name}

    def shown(self, item: Item) -> bool:
        """Whether the thing is to be drawn."""
        return item.id not in self._hidden

    def gid(self, item: Item) -> int:
        """The tile that the thing shows."""
        return self._gids.get(item.id, item.gid)

    def show(self, key: int | str, shown: bool) -> pygame.Rect | None:
        """Show or hide a thing by object id or name; returns the pixels that changed, ``None`` where nothing did."""
        item = self._item(key)
        if item is None or (item.id not in self._hidden) == shown:
            return None
        (self._hidden.discard if shown else self._hidden.add)(item.id)
        return item.rect.inflate(16, 16)

    def set_open(self, key: int | str, is_open: bool) -> pygame.Rect | None:
        """Give a door its open or closed picture; returns the pixels that changed, ``None`` where nothing did.

        A door without an open picture is not drawn while it stands open.
        """
        item = self._item(key)
        if item is None:
            return None
        other = self._sibling(item, is_open)
        if other is None:
            return self.show(item.id, not is_open)
        if self.gid(item) == other:
            return None
        self._gids[item.id] = other
        return item.rect.inflate(16, 16)

    def set_state(self, key: int | str, state: str) -> pygame.Rect | None:
        """Give a thing the picture of a state; returns the pixels that changed, ``None`` where nothing did.

        The picture is the tile of the same tileset whose key is the thing's own and the state: ``whale_rise``. A state
        without one shows the thing as the map has it.
        """
        item = self._item(key) or next((i for i in self._level.by_id.values() if i.kind == key), None)
        if item is None:
            return None
        wanted = self._keyed(item, f"{item.kind}_{state}") or item.gid
        if self.gid(item) == wanted:
            return None
        self._gids[item.id] = wanted
        return item.rect.inflate(16, 16)

    def _item(self, key: int | str) -> Item | None:
        return self._level.by_id.get(key) if isinstance(key, int) else self._named.get(key)

    def _sibling(self, item: Item, is_open: bool) -> int | None:
        """The gid of the open or closed picture of a door; ``None`` where its tileset has none."""
        found = self._level.map.tile(item.gid)
        if found is None:
            return None
        key = found[1].properties.get("key")
        if not isinstance(key, str):
            return None
        closed = key.removesuffix(OPEN_SUFFIX)
        wanted = closed + OPEN_SUFFIX if is_open else closed
        return item.gid if wanted == key else self._keyed(item, wanted)

    def _keyed(self, item: Item, key: str) -> int | None:
        """The gid of the tile of that key in a thing's own tileset, flipped as the thing is."""
        found = self._level.map.tile(item.gid)
        if found is None:
            return None
        tileset, _ = found
        for number, other in tileset.tiles.items():
            if other.properties.get("key") == key:
                return tileset.first_gid + number | (item.gid & _FLIPS)
        return None
