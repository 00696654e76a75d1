"""The mods of one run of the game: which are on, what they add to files and story, and what they change in maps.

This is what the game is wired with; it knows no settings and no window. Whoever starts the game says what the player
wants, and keeps the note that :mod:`game.content.mods.quarantine` needs.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from game.content.files import FileProblem, GameFiles
from game.content.lone import find_lone
from game.content.mods.check import mod_files
from game.content.mods.order import LoadOrder, arrange
from game.content.mods.patches import Loader, Patched, apply_patches
from game.content.mods.shelf import Mod, open_mod, search
from game.content.mods.versions import Version
from game.content.mods.watched import Watch
from game.content.tiled import load_map
from game.content.tiled.load import map_id
from game.content.tiled.problems import MapProblem, describe
from game.sim.mapdef import MapDef


@dataclass(slots=True)
class Session:
    """Mods that are on."""

    order: LoadOrder
    files: GameFiles
    """The game's files and theirs."""
    lone: str = ""
    """Id of the map that was named on the command line; empty for none."""
    patched: dict[str, Patched] = field(default_factory=dict)
    """Map → what was done to it, for the Mods page."""
    found: tuple[Mod, ...] = ()
    """Every mod that lies there, on or off."""

    @property
    def requirements(self) -> tuple[tuple[str, str], ...]:
        """Id and version of every mod, for saves."""
        return tuple((mod.id, mod.manifest.version_text) for mod in self.order.mods if mod.manifest)

    def refusals(self, wanted: Sequence[str]) -> tuple[str, ...]:
        """Why mods that the player switched on are not: those that cannot be, and those that are not there at all."""
        names = {mod.path.name for mod in self.found if mod.usable}
        told = [f"{problem.text} {problem.fix}" for problem in self.order.problems if problem.file in names]
        there = {mod.id for mod in self.found if mod.usable}
        return (
            *told,
            *(
                f"The mod “{id}” is switched on, but it is not there or cannot be read. Look under Mods."
                for id in wanted
                if id not in there
            ),
        )

    def scripts(self) -> tuple[dict[str, str], tuple[MapProblem, ...]]:
        """Text by name of every Yarn file of the mods, for the storybook, and what could not be read."""
        found: dict[str, str] = {}
        problems: list[MapProblem] = []
        for mod in self.order.mods:
            for path in self.files.names(f"mod:{mod.id}/dialogue"):
                if not path.endswith(".yarn"):
                    continue
                try:
                    found[path] = self.files.read(path, 4 * 1024 * 1024).decode("utf-8-sig")
                except UnicodeDecodeError:
                    problems.append(describe("encoding-broken", path, 0, "", {"name": "UTF-8"}))
                except FileProblem as problem:
                    problems.append(describe(problem.code, path, 0, "", problem.words))
        return found, tuple(problems)

    def tables(self, name: str) -> tuple[str, ...]:
        """Files ``data/<name>.toml`` of the mods that have one, in load order."""
        paths = [f"mod:{mod.id}/data/{name}.toml" for mod in self.order.mods]
        return tuple(path for path in paths if path in self.files.names(path.rpartition("/")[0]))

    def patch(self, level: MapDef, name: str, holds: Callable[[str], bool]) -> MapDef:
        """A map of the game with every mod's patches laid over it, in load order."""
        mods = [
            (mod.manifest, self._loader(mod.id)) for mod in self.order.mods if mod.manifest and mod.manifest.patches
        ]
        if not mods:
            return level
        self.patched[name] = apply_patches(level, name, mods, holds)
        return self.patched[name].map

    def _loader(self, id: str) -> Loader:
        return lambda name: load_map(self.files, f"mod:{id}/maps/{name}.tmx").map


def open_session(
    data: Path,
    folders: Sequence[Path],
    wanted: Sequence[str],
    game: Version,
    off: Sequence[str] = (),
    extra: Mod | None = None,
    others: bool = True,
    watch: Watch | None = None,
) -> Session:
    """Finds mods and switches on those that can be.

    Args:
        data: the game's own data.
        folders: where mods lie; first those that ship.
        wanted: ids in the player's order.
        game: version of the game.
        off: ids that are switched off (see :func:`game.content.mods.quarantine.suspects`).
        extra: a mod that lies elsewhere and is on in any case: what somebody is working on.
        others: whether mods that ``wanted`` does not name are on too.
        watch: told the id of a mod before a file of it is read.
    """
    found = search(folders)
    if not others:
        off = [*off, *(mod.id for mod in found if mod.id not in wanted)]
    if extra is not None and extra.usable:
        found = [extra, *(mod for mod in found if mod.id != extra.id)]
        off = [id for id in off if id != extra.id]
    order = arrange(found, wanted, game, off)
    return Session(order, mod_files(data, order.mods, watch), found=tuple(found))


def open_lone(path: Path, data: Path, folders: Sequence[Path], game: Version, watch: Watch | None = None) -> Session:
    """For ``play MAP.tmx``: a session in which that map can be entered, by the id in its ``lone``.

    A map of a mod brings its mod with it, switched on wherever it lies; a map of the game is the game's; any other
    map stands alone, with the files that :mod:`game.content.lone` lets it name.
    """
    lone = find_lone(path, data)
    if lone.mod:
        mod = open_mod(lone.root)
        needed = [*mod.manifest.needs, *mod.manifest.wants] if mod.manifest else []
        session = open_session(data, folders, needed, game, (), mod, others=False, watch=watch)
        session.lone = map_id(lone.name)
        return session
    session = open_session(data, folders, [], game, others=False)
    if lone.root != data.absolute():
        session.files = _Beside(session.files, lone.files)
    session.lone = map_id(lone.name if lone.root == data.absolute() else f"{LONE}{lone.name}")
    return session


LONE = "lone:"
"""What the names of a map's own files begin with where it belongs neither to the game nor to a mod."""


class _Beside(GameFiles):
    """The game's files, and a lone map's folder under names that begin with :data:`LONE`."""

    def __init__(self, game: GameFiles, lone: GameFiles) -> None:
        self._all = game
        self._lone = lone

    def read(self, path: str, limit: int = 16 * 1024 * 1024) -> bytes:
        """See :class:`game.content.files.Files`."""
        return self._lone.read(path[len(LONE) :], limit) if path.startswith(LONE) else self._all.read(path, limit)

    def head(self, path: str, count: int) -> tuple[bytes, int]:
        """See :class:`game.content.files.Files`."""
        return self._lone.head(path[len(LONE) :], count) if path.startswith(LONE) else self._all.head(path, count)

    def resolve(self, base: str, reference: str) -> str:
        """See :class:`game.content.files.Files`."""
        if base.startswith(LONE):
            return LONE + self._lone.resolve(base[len(LONE) :], reference)
        return self._all.resolve(base, reference)

    def names(self, folder: str) -> Sequence[str]:
        """See :class:`game.content.files.GameFiles`."""
        if folder.startswith(LONE):
            return [LONE + path for path in self._lone.names(folder[len(LONE) :])]
        return list(self._all.names(folder))
