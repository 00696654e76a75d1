"""Which files a map may name when it is checked or played by itself, outside the game's own list of mods.

The decision, and why. A map is a stranger's file: what it names must lie in a folder that somebody chose, never in
whatever ``../..`` leads to. But public maps often keep tilesets beside the maps' folder. So, in this order, its root
is

1. the folder given with ``--root``: said aloud;
2. the nearest folder above that holds a ``mod.toml``: the map then is part of that mod, and mod rules hold (it may
also name files of
   the game and of the mods it needs, and a path that climbs out is an error);
3. the game's own data, for the maps that ship;
4. the folder given on the command line, when a whole folder is checked: that tree was chosen;
5. the nearest folder above that holds a ``.tiled-project``: Tiled's own idea of what belongs together;
6. the map's own folder.

A reference that climbs out of the root is never followed, not even to see whether something is there. It is a
warning where Tiled may well have written it (a relative path to a tileset, template or picture) and the thing stands
as a placeholder; it is an error where Tiled would not have (absolute paths, other drives, anything that is no
asset). A file system's root or somebody's home is never taken by rules 2 and 5.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from game.content.files import Folder, GameFiles, Root

_LEVELS = 12
"""How many folders above a map are looked at."""
_ID = re.compile(r"""^\s*id\s*=\s*["']([a-z0-9_.]{1,64})["']""", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Lone:
    """A map with the files it may name."""

    files: GameFiles
    name: str
    """The map's name in them."""
    root: Path
    """The folder that was chosen."""
    mod: str
    """Id of the mod that it is part of, or empty."""

    def said(self, name: str) -> str:
        """A file's name as the one who asked would write it."""
        if self.mod and name.startswith(f"mod:{self.mod}/"):
            return str(self.root / name.partition("/")[2])
        return name if self.mod or name.startswith("mod:") else str(self.root / name)


def find_lone(
    path: Path, data: Path, root: Path | None = None, folder: Path | None = None, mods: Mapping[str, Root] | None = None
) -> Lone:
    """Chooses the root of a map.

    Args:
        path: the map's file.
        data: the game's own data, which maps of a mod may name.
        root: what ``--root`` said.
        folder: the folder that is being checked as a whole.
        mods: other mods that may be needed.
    """
    path = path.absolute()
    if root is not None and path.is_relative_to(root.absolute()):
        return _in_folder(path, root.absolute())
    holder = _above(path, "mod.toml")
    if holder is not None:
        id = mod_id(holder)
        files = GameFiles(data, {**(mods or {}), id: Folder(holder)}, {id: frozenset(mods or {})})
        return Lone(files, f"mod:{id}/{path.relative_to(holder).as_posix()}", holder, id)
    if any(path.is_relative_to(data.absolute() / name) for name in ("maps", "assets")):
        return _in_folder(path, data.absolute())
    if folder is not None:
        return _in_folder(path, folder.absolute())
    return _in_folder(path, _above(path, "*.tiled-project") or path.parent)


def mod_id(folder: Path) -> str:
    """The id that a mod's folder goes by: what its mod.toml says, or else its name made fit."""
    try:
        found = _ID.search(Folder(folder).read("mod.toml", 64 * 1024).decode("utf-8", "replace"))
    except OSError:
        found = None
    return found[1] if found else re.sub(r"[^a-z0-9_.]", "_", folder.name.lower()) or "mod"


def _in_folder(path: Path, root: Path) -> Lone:
    return Lone(GameFiles(root, root_name=root.name or str(root)), path.relative_to(root).as_posix(), root, "")


def _above(path: Path, pattern: str) -> Path | None:
    """The nearest folder above that holds such a file."""
    for number, folder in enumerate(path.parents):
        if number >= _LEVELS or folder.parent == folder or folder == Path.home():
            return None
        if any(found.is_file() for found in folder.glob(pattern)):
            return folder
    return None
