"""Mods as they lie on disk: folders with a ``mod.toml`` and zips, each opened, read and judged by itself."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from game.content.files import FileProblem, Folder, Root
from game.content.mods.archive import open_archive
from game.content.mods.manifest import MOST_BYTES, NAME, Manifest, read_manifest
from game.content.tiled.problems import MapProblem, Problems

MOST_MODS = 500


@dataclass(frozen=True, slots=True)
class Mod:
    """A mod that was found. Without a manifest it cannot be used; ``problems`` say why."""

    path: Path
    root: Root | None
    manifest: Manifest | None
    problems: tuple[MapProblem, ...]

    @property
    def id(self) -> str:
        """Its id, or its file's name where it has none."""
        return self.manifest.id if self.manifest else self.path.name

    @property
    def usable(self) -> bool:
        """Whether it can be switched on."""
        return self.manifest is not None and self.root is not None


def open_mod(path: Path) -> Mod:
    """Opens a folder or a zip. Never raises for what is in it."""
    problems = Problems()
    folder = path.is_dir() and not path.is_symlink()
    root: Root | None = Folder(path) if folder else open_archive(path, problems, path.name)
    manifest = None
    if root is not None:
        said = f"{path.name}/{NAME}"
        try:
            manifest = read_manifest(root.read(NAME, MOST_BYTES), said, problems)
        except FileProblem as problem:
            code = "mod-missing" if problem.code == "file-missing" else problem.code
            problems.add(code, said, 0, "", **problem.words)
    return Mod(path, root, manifest, tuple(problems))


def search(folders: Iterable[Path]) -> list[Mod]:
    """Every mod in some folders, in the order of the folders and then of names. A folder that is not there holds
    none.
    """
    found: list[Mod] = []
    for folder in folders:
        try:
            inside = sorted(folder.iterdir())
        except OSError:
            continue
        for path in inside[:MOST_MODS]:
            is_mod = (path.is_dir() and (path / NAME).is_file()) or path.suffix.lower() == ".zip"
            if is_mod and not path.name.startswith("."):
                found.append(open_mod(path))
    return found
