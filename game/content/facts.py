"""What a map may name beside its own objects: other maps with their entries, Yarn nodes, story variables. Read when
first asked for.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Mapping
from functools import cached_property

from game.content.files import GameFiles
from game.content.storybook import Storybook, load_storybook
from game.content.tiled import load_map
from game.sim.commands.specs import FUNCTIONS
from game.story.types import FunctionType


class Facts:
    """The game's maps and story, with those of one mod and of the mods that it needs."""

    def __init__(self, files: GameFiles, mods: Iterable[str] = (), story: Storybook | None = None) -> None:
        """Sets it up; reads nothing.

        Args:
            files: where files come from.
            mods: ids of the mods whose maps may be named, the map's own first.
            story: the compiled story, where it is known already.
        """
        self._files = files
        self._mods = tuple(mods)
        self._given = story
        self._entries: dict[str, frozenset[str]] = {}

    @cached_property
    def maps(self) -> Mapping[str, str]:
        """File by name, as exits write it: maps of the game, then of the mods, whose names come first."""
        found: dict[str, str] = {}
        for folder in ["maps", *(f"mod:{mod}/maps" for mod in reversed(self._mods))]:
            for path in self._files.names(folder):
                if path.endswith(".tmx") and "/mods/" not in path:
                    name = posixpath.splitext(posixpath.basename(path))[0]
                    found[name] = path
                    if path.startswith("mod:"):
                        found[f"{path.partition('/')[0]}/{name}"] = path
        return found

    def has_map(self, name: str) -> bool:
        """True where an exit may lead there."""
        return name in self.maps

    def entries(self, name: str) -> frozenset[str]:
        """Names of the PlayerStarts of a map; empty where it cannot be loaded."""
        if name not in self._entries:
            level = load_map(self._files, self.maps[name]).map
            things = level.objects() if level else ()
            self._entries[name] = frozenset(thing.name for thing in things if thing.cls == "PlayerStart")
        return self._entries[name]

    @cached_property
    def _story(self) -> Storybook:
        if self._given is not None:
            return self._given
        extra: dict[str, str] = {}
        for mod in self._mods:
            for path in self._files.names(f"mod:{mod}/dialogue"):
                if path.endswith(".yarn"):
                    extra[path] = self._files.read(path).decode("utf-8", "replace")
        return load_storybook(self._files, extra)

    @property
    def story(self) -> Storybook:
        """The compiled story."""
        return self._story

    @property
    def has_story(self) -> bool:
        """True where there is any story to check against."""
        return bool(self._story.script.program.nodes)

    @property
    def nodes(self) -> Iterable[str]:
        """Every node's title."""
        return self._story.script.program.nodes

    def has_node(self, name: str) -> bool:
        """True for a node, a node group, or a pattern with ``*`` for the scene that some node fits."""
        if "*" not in name:
            return self._story.script.has_node(name)
        head, _, tail = name.partition("*")
        return any(node.startswith(head) and node.endswith(tail) for node in self.nodes)

    @property
    def variables(self) -> Mapping[str, bool | float | str]:
        """Every declared variable."""
        return self._story.script.initial

    @property
    def functions(self) -> Mapping[str, FunctionType]:
        """Functions that conditions may call."""
        return FUNCTIONS
