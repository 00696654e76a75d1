"""A mod's files, with a word to somebody before each is touched: what was being read when the game died."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from game.content.files import Root

Watch = Callable[[str], None]
"""Called with a mod's id before a file of it is read."""


class Watched:
    """Fulfils :class:`game.content.files.Root`."""

    def __init__(self, root: Root, id: str, watch: Watch) -> None:
        self._root, self._id, self._watch = root, id, watch

    def read(self, path: str, limit: int) -> bytes:
        """See :class:`game.content.files.Root`."""
        self._watch(self._id)
        return self._root.read(path, limit)

    def head(self, path: str, count: int) -> tuple[bytes, int]:
        """See :class:`game.content.files.Root`."""
        self._watch(self._id)
        return self._root.head(path, count)

    def names(self, folder: str = "") -> Iterable[str]:
        """See :class:`game.content.files.Root`."""
        return self._root.names(folder)
