"""Read-only files of the game and of mods, by name: nothing outside the roots is ever opened, whatever a map asks for.

A name is a path with forward slashes inside the game's data (``assets/tiles/home.png``, ``maps/flat.tmx``), or
``mod:<id>/<path>`` inside a mod. Every mod is thought to stand in ``maps/mods/<id>``, wherever it really is, so that
the relative paths that Tiled writes work from a folder of the game, from a zip and from a player's data folder
alike.

Only regular files are opened: links, pipes and devices are refused before and after opening (a pipe would hang the
game, a link would leave the root).
"""

from __future__ import annotations

import os
import posixpath
import re
import stat
import unicodedata
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Protocol

_DRIVE = re.compile(r"[A-Za-z]:|[A-Za-z][A-Za-z0-9+.-]*://|~")
_OWN_DISK = re.compile(r"[A-Za-z]:[\\/]|/(?!/)")
"""An absolute path on a disk, as Tiled writes it for a file on another drive; no share, no URL."""
_RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9]|conin\$|conout\$)(\..*)?", re.IGNORECASE)
_FORBIDDEN = frozenset('<>:"|?*')
_MOD = re.compile(r"mod:([a-z0-9_.]+)/(.+)")
MOUNT = "maps/mods/"
"""Where every mod is thought to stand."""
READ_LIMIT = 16 * 1024 * 1024
"""Bytes of a file that are read unless the caller says otherwise."""


class FileProblem(OSError):
    """A file cannot be had. ``code`` is a key of the table of problems, ``words`` fill its sentence."""

    def __init__(self, code: str, **words: object) -> None:
        super().__init__(code)
        self.code, self.words = code, words

    def __str__(self) -> str:
        return f"{self.code} {self.words.get('name', '')}"


class Root(Protocol):
    """A folder or a zip that files are read from."""

    def read(self, path: str, limit: int) -> bytes:
        """The whole file. Raises :class:`FileProblem`, also where it is longer than ``limit``."""
        ...

    def head(self, path: str, count: int) -> tuple[bytes, int]:
        """Its first bytes and its size."""
        ...

    def names(self, folder: str = "") -> Iterable[str]:
        """Paths of all regular files in a folder and its folders, sorted; nothing where there is no such folder."""
        ...


class Files(Protocol):
    """What the loader needs to know about files."""

    def read(self, path: str, limit: int = READ_LIMIT) -> bytes:
        """The whole file of that name. Raises :class:`FileProblem`."""
        ...

    def head(self, path: str, count: int) -> tuple[bytes, int]:
        """Its first bytes and its size. Raises :class:`FileProblem`."""
        ...

    def resolve(self, base: str, reference: str) -> str:
        """The name that a reference in the file ``base`` means. Raises :class:`FileProblem` where it may not be
        read.
        """
        ...


def is_portable(part: str) -> bool:
    """True for a file or folder name that every system can have.

    >>> [is_portable(p) for p in ("tiles.png", "nul.txt", "a.", "a:b", "e\\u0301")]
    [True, False, False, False, False]
    """
    return (
        bool(part)
        and len(part.encode("utf-8", "surrogatepass")) <= 255
        and part[-1] not in ". "
        and part[0] != " "
        and not _RESERVED.fullmatch(part)
        and part.isprintable()
        and not _FORBIDDEN & set(part)
        and unicodedata.is_normalized("NFC", part)
    )


def normal(folder: str, reference: str) -> str:
    """A reference joined to a folder, without dots; may begin with ``..`` where it climbs out.

    Raises:
        FileProblem: absolute, empty, or not a path at all.

    >>> normal("maps", "../tiles/a.png"), normal("maps", "..\\\\..\\\\a.png")
    ('tiles/a.png', '../a.png')
    """
    path = reference.replace("\\", "/")
    if path.startswith("/") or _DRIVE.match(path):
        raise FileProblem("path-absolute", name=reference)
    if len(path) > 1024 or not path.strip("./") or any(not (c.isprintable()) for c in path):
        raise FileProblem("path-strange", name=reference)
    if any(_RESERVED.fullmatch(part) for part in path.split("/")):
        raise FileProblem("path-strange", name=reference)
    return posixpath.normpath(posixpath.join(folder, path))


class Folder:
    """A root on disk."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def read(self, path: str, limit: int = READ_LIMIT) -> bytes:
        """See :class:`Root`."""
        handle = self._open(path)
        try:
            size = os.fstat(handle).st_size
            if size > limit:
                raise FileProblem("file-too-large", name=path, limit=said(limit))
            data = _take(handle, limit + 1, path)
        finally:
            os.close(handle)
        if len(data) > limit:
            raise FileProblem("file-too-large", name=path, limit=said(limit))
        return data

    def head(self, path: str, count: int) -> tuple[bytes, int]:
        """See :class:`Root`."""
        handle = self._open(path)
        try:
            return _take(handle, count, path), os.fstat(handle).st_size
        finally:
            os.close(handle)

    def names(self, folder: str = "") -> Iterable[str]:
        """See :class:`Root`. Links are neither followed nor listed."""
        found = []
        for here, folders, files in os.walk(self.path / folder):
            folders[:] = sorted(name for name in folders if not name.startswith("."))
            inside = Path(here).relative_to(self.path)
            found += [(inside / file).as_posix() for file in files if not (Path(here) / file).is_symlink()]
        return sorted(found)

    def _open(self, path: str) -> int:
        """An open descriptor of a regular file, reached without following any link below the root."""
        here = self.path
        parts = path.split("/")
        if any(part in ("", ".", "..") or "\0" in part for part in parts):
            raise FileProblem("path-strange", name=path)
        for number, part in enumerate(parts):
            here = here / part
            try:
                mode = os.lstat(here).st_mode
            except (OSError, ValueError):
                raise self._missing(path, number, parts) from None
            wanted = stat.S_ISREG if number == len(parts) - 1 else stat.S_ISDIR
            if not wanted(mode):
                raise FileProblem("file-not-regular", name=path)
        flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
        try:
            handle = os.open(here, flags)
        except OSError as error:
            raise FileProblem("file-unreadable", name=path, why=error.strerror or "refused") from None
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            os.close(handle)
            raise FileProblem("file-not-regular", name=path)
        return handle

    def _missing(self, path: str, number: int, parts: list[str]) -> FileProblem:
        """Says what is there instead, where only the capitals differ."""
        folder = self.path.joinpath(*parts[:number])
        try:
            with os.scandir(folder) as entries:
                for _, entry in zip(range(10_000), entries, strict=False):
                    if entry.name.casefold() == parts[number].casefold():
                        found = "/".join([*parts[:number], entry.name, *parts[number + 1 :]])
                        return FileProblem(
                            "file-missing", name=path, hint=f" There is {found}, which differs in capitals."
                        )
        except OSError:
            pass
        return FileProblem("file-missing", name=path)


def _take(handle: int, count: int, path: str) -> bytes:
    """Up to ``count`` bytes from the start of an open file."""
    parts: list[bytes] = []
    try:
        while count > 0:
            part = os.read(handle, min(count, 1 << 20))
            if not part:
                break
            parts.append(part)
            count -= len(part)
    except OSError as error:
        raise FileProblem("file-unreadable", name=path, why=error.strerror or "refused") from None
    return b"".join(parts)


def said(size: int) -> str:
    """A size in words.

    >>> said(16 * 2**20), said(33)
    ('16 MiB', '33 bytes')
    """
    return f"{size // 2**20} MiB" if size >= 2**20 else f"{size} bytes"


class GameFiles:
    """The game's data and the mods that are switched on, as one tree of names."""

    def __init__(
        self,
        root: Path,
        mods: Mapping[str, Root] | None = None,
        needs: Mapping[str, frozenset[str]] | None = None,
        root_name: str = "",
    ) -> None:
        """Sets up the roots; opens nothing.

        Args:
            root: folder that holds ``assets`` and ``maps``, or the folder of a lone map.
            mods: folder or zip by mod id.
            needs: for each mod the mods whose files it may name; the game's own it always may.
            root_name: what messages call the root.
        """
        self._game: Root = Folder(root)
        self._mods = dict(mods or {})
        self._needs = dict(needs or {})
        self._root_name = root_name or "the map's folder"

    def read(self, path: str, limit: int = READ_LIMIT) -> bytes:
        """See :class:`Files`."""
        root, inside = self._place(path)
        return root.read(inside, limit)

    def head(self, path: str, count: int) -> tuple[bytes, int]:
        """See :class:`Files`."""
        root, inside = self._place(path)
        return root.head(inside, count)

    def resolve(self, base: str, reference: str) -> str:
        """See :class:`Files`.

        >>> GameFiles(Path("x"), {"a": Folder(Path("y"))}).resolve("mod:a/maps/b.tmx", "../../../../assets/c.png")
        'assets/c.png'
        """
        mod = _MOD.fullmatch(base)
        virtual = f"{MOUNT}{mod[1]}/{mod[2]}" if mod else base
        try:
            path = normal(posixpath.dirname(virtual), reference)
        except FileProblem as problem:
            if problem.code == "path-absolute" and not mod and _OWN_DISK.match(reference) and _is_asset(reference):
                raise FileProblem("path-elsewhere", name=reference) from None
            raise
        if path == ".." or path.startswith("../"):
            place = f"the mod {mod[1]} and the game" if mod else self._root_name
            mild = _is_asset(path) and not mod
            raise FileProblem("path-outside" if mild else "path-climbs", name=reference, root=place)
        other = re.match(re.escape(MOUNT) + r"([a-z0-9_.]+)/(.+)", path)
        if not other:
            return path
        if other[1] not in self._mods:
            # Without mods (a lone map) the folder is a folder like any other.
            if not self._mods:
                return path
            raise FileProblem("path-dependency", name=reference, mod=other[1])
        if mod and other[1] != mod[1] and other[1] not in self._needs.get(mod[1], frozenset()):
            raise FileProblem("path-dependency", name=reference, mod=other[1])
        return f"mod:{other[1]}/{other[2]}"

    def names(self, folder: str) -> Iterable[str]:
        """Names of all files in a folder of the game or of a mod (``mod:<id>/dialogue``), sorted."""
        if not folder.startswith("mod:"):
            return self._game.names(folder)
        id, _, inside = folder.removeprefix("mod:").partition("/")
        return [f"mod:{id}/{path}" for path in self._mods[id].names(inside)] if id in self._mods else []

    def _place(self, name: str) -> tuple[Root, str]:
        mod = _MOD.fullmatch(name)
        if not mod:
            return self._game, name
        if mod[1] not in self._mods:
            raise FileProblem("file-missing", name=name)
        return self._mods[mod[1]], mod[2]


_ASSETS = frozenset(
    [
        ".tsx",
        ".tsj",
        ".json",
        ".tx",
        ".tj",
        ".xml",
        ".png",
        ".jpg",
        ".jpeg",
        ".gif",
        ".bmp",
        ".webp",
        ".svg",
        ".tga",
        ".tif",
        ".tiff",
        ".pcx",
        ".ase",
        ".aseprite",
        ".psd",
        ".ico",
    ]
)
"""Endings that maps rightly name. A climbing path to anything else was not written by Tiled."""


def _is_asset(path: str) -> bool:
    return posixpath.splitext(path)[1].lower() in _ASSETS
