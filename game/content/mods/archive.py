"""A mod's zip, read in place and never extracted: a reader of its own, because it has to refuse more than it has to
understand.

Only what our own packer and common tools write is accepted: stored and deflated entries that lie one after another,
described once, with names that every system can have. Refused: encryption, zip64 (nothing that large is allowed),
several disks, links, overlapping or doubled entries, names that differ in capitals only, zips inside, and entries
that swell out of proportion. Everything is checked before the first entry is opened, and each entry again while it
is read.

Source: PKWARE, *APPNOTE.TXT*, 6.3.10, sections 4.3 and 4.4.
"""

from __future__ import annotations

import os
import stat
import struct
import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from game.content.files import FileProblem, is_portable, said
from game.content.tiled.problems import Problems

MIB = 1024 * 1024
MOST_BYTES = 256 * MIB
"""Size of the zip, and of everything in it together."""
MOST_ENTRIES = 5_000
MOST_ENTRY = 32 * MIB
MOST_RATIO = 200
"""How many times larger an entry may become (beyond its first mebibyte)."""
MOST_DEPTH = 16
_END = struct.Struct("<4s4H2LH")
_ENTRY = struct.Struct("<4s6H3L5H2L")
_LOCAL = struct.Struct("<4s5H3L2H")
_ENCRYPTED = 0x0001 | 0x0040 | 0x2000
_UTF8 = 0x0800
_NESTED = (".zip", ".7z", ".rar", ".gz", ".tar", ".jar", ".xz", ".bz2")


@dataclass(frozen=True, slots=True)
class Entry:
    """One file in a zip."""

    name: str
    raw_name: bytes
    method: int
    crc: int
    packed: int
    size: int
    offset: int
    """Of its local header."""


class Archive:
    """A root of files (:class:`game.content.files.Root`) that is a zip."""

    def __init__(self, path: Path, entries: dict[str, Entry]) -> None:
        """Use :func:`open_archive`, which checks."""
        self.path = path
        self._entries = entries
        self._inflated = 0

    def read(self, path: str, limit: int) -> bytes:
        """See :class:`game.content.files.Root`."""
        entry = self._entry(path)
        if entry.size > limit:
            raise FileProblem("file-too-large", name=path, limit=said(limit))
        return self._take(entry, entry.size, whole=True)

    def head(self, path: str, count: int) -> tuple[bytes, int]:
        """See :class:`game.content.files.Root`."""
        entry = self._entry(path)
        return self._take(entry, min(count, entry.size), whole=False), entry.size

    def names(self, folder: str = "") -> Iterable[str]:
        """See :class:`game.content.files.Root`."""
        inside = f"{folder}/" if folder else ""
        return sorted(name for name in self._entries if name.startswith(inside))

    def _entry(self, path: str) -> Entry:
        found = self._entries.get(path)
        if found is None:
            other = next((name for name in self._entries if name.casefold() == path.casefold()), "")
            hint = f" There is {other}, which differs in capitals." if other else ""
            raise FileProblem("file-missing", name=path, hint=hint)
        return found

    def _take(self, entry: Entry, count: int, whole: bool) -> bytes:
        """The first bytes of an entry, checked as far as they are read."""
        self._inflated += count
        if self._inflated > 16 * MOST_BYTES:
            raise FileProblem("file-unreadable", name=entry.name, why="the zip was read too often")
        try:
            with _opened(self.path) as file:
                file.seek(entry.offset)
                local = file.read(_LOCAL.size)
                if len(local) < _LOCAL.size or not _agrees(local, entry):
                    raise FileProblem("file-unreadable", name=entry.name, why="the zip has changed or is damaged")
                name_length, extra_length = struct.unpack_from("<2H", local, 26)
                name = file.read(name_length)
                file.seek(extra_length, os.SEEK_CUR)
                packed = file.read(entry.packed if whole else min(entry.packed, count + 4096))
        except OSError as error:
            if isinstance(error, FileProblem):
                raise
            raise FileProblem("file-unreadable", name=entry.name, why=error.strerror or "refused") from None
        if name != entry.raw_name:
            raise FileProblem("file-unreadable", name=entry.name, why="the zip gives it two names")
        data = _unpacked(packed, entry, count)
        if len(data) != count or (whole and zlib.crc32(data) != entry.crc):
            raise FileProblem("file-unreadable", name=entry.name, why="its checksum or size is wrong")
        return data


def open_archive(path: Path, problems: Problems, said_path: str) -> Archive | None:
    """A checked zip, or ``None`` with the reasons told.

    Args:
        path: the file.
        problems: mutated.
        said_path: what messages call it.
    """
    try:
        with _opened(path) as file:
            size = os.fstat(file.fileno()).st_size
            if size > MOST_BYTES:
                raise _Refused("zip-large", limit=said(MOST_BYTES))
            directory, count, start = _directory(file, size)
        entries = _entries(directory, count, start)
    except _Refused as refused:
        problems.add(refused.code, said_path, 0, "", **refused.words)
        return None
    except FileProblem as problem:
        problems.add(problem.code, said_path, 0, "", **problem.words)
        return None
    except OSError as error:
        problems.add("file-unreadable", said_path, name=path.name, why=error.strerror or "refused")
        return None
    found = _checked(entries, start, problems, said_path)
    return None if problems.blocking else Archive(path, _without_top(found))


class _Refused(Exception):
    def __init__(self, code: str, **words: object) -> None:
        super().__init__(code)
        self.code, self.words = code, words


def _opened(path: Path):  # type: ignore[no-untyped-def]
    """The zip as an open file, if it is a regular one."""
    if not stat.S_ISREG(os.lstat(path).st_mode):
        raise FileProblem("file-not-regular", name=path.name)
    flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    handle = os.open(path, flags)
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        os.close(handle)
        raise FileProblem("file-not-regular", name=path.name)
    return os.fdopen(handle, "rb")


def _directory(file, size: int) -> tuple[bytes, int, int]:  # type: ignore[no-untyped-def]
    """The central directory, its number of entries and its offset."""
    tail = min(size, _END.size + 65_535)
    file.seek(size - tail)
    data = file.read(tail)
    at = data.rfind(b"PK\5\6")
    if at < 0 or len(data) - at < _END.size:
        raise _Refused("zip-broken", why="it has no end")
    _, disk, first_disk, here, count, length, start, comment = _END.unpack_from(data, at)
    if at + _END.size + comment != len(data):
        raise _Refused("zip-broken", why="something follows its end")
    if (
        0xFFFF in (disk, first_disk, here, count)
        or 0xFFFFFFFF in (length, start)
        or b"PK\6\7" in data[max(0, at - 20) : at]
    ):
        raise _Refused("zip-kind", found="zip64")
    if disk or first_disk or here != count:
        raise _Refused("zip-kind", found="several disks")
    if count > MOST_ENTRIES or length > MOST_ENTRIES * 1024:
        raise _Refused("zip-entries", limit=MOST_ENTRIES)
    if start + length != size - len(data) + at:
        raise _Refused("zip-broken", why="its parts do not follow each other")
    file.seek(start)
    return file.read(length), count, start


def _entries(directory: bytes, count: int, start: int) -> list[tuple[Entry, int, int]]:
    """Entries with their flags and the file type of their attributes."""
    found = []
    at = 0
    for _ in range(count):
        if len(directory) - at < _ENTRY.size or directory[at : at + 4] != b"PK\1\2":
            raise _Refused("zip-broken", why="its list of entries is cut off")
        fields = _ENTRY.unpack_from(directory, at)
        _, made, _, flags, method, _, _, crc, packed, size, name_length, extra, comment, disk, _, attributes, offset = (
            fields
        )
        raw = directory[at + _ENTRY.size : at + _ENTRY.size + name_length]
        at += _ENTRY.size + name_length + extra + comment
        if 0xFFFFFFFF in (packed, size, offset):
            raise _Refused("zip-kind", found="zip64")
        if disk:
            raise _Refused("zip-kind", found="several disks")
        kind = stat.S_IFMT(attributes >> 16) if made >> 8 in (3, 19) else 0
        found.append((Entry(_name(raw, flags), raw, method, crc, packed, size, offset), flags, kind))
    if at != len(directory):
        raise _Refused("zip-broken", why="its list of entries has another length than it says")
    return found


def _name(raw: bytes, flags: int) -> str:
    try:
        return raw.decode("utf-8" if flags & _UTF8 else "ascii")
    except UnicodeDecodeError:
        raise _Refused("zip-name", name=raw[:60].decode("ascii", "replace"), why="it is not marked as UTF-8") from None


def _checked(entries: list[tuple[Entry, int, int]], start: int, problems: Problems, file: str) -> dict[str, Entry]:
    """The files, after every rule; folders are left out."""
    found: dict[str, Entry] = {}
    spellings: dict[str, str] = {}
    total = 0
    for entry, flags, kind in entries:
        folder = entry.name.endswith("/")
        why = _bad_name(entry.name.rstrip("/") if folder else entry.name)
        if why:
            problems.add("zip-name", file, name=entry.name, why=why)
        elif flags & _ENCRYPTED:
            problems.add("zip-kind", file, found="encrypted")
        elif kind not in (0, stat.S_IFREG, stat.S_IFDIR):
            problems.add("zip-link", file, name=entry.name)
        elif entry.method not in (0, 8):
            problems.add("zip-kind", file, found=f"compressed by method {entry.method}")
        elif entry.size > MOST_ENTRY:
            problems.add("zip-entry", file, name=entry.name, limit=said(MOST_ENTRY))
        elif entry.size > MIB and entry.size > MOST_RATIO * max(1, entry.packed):
            problems.add("zip-bomb", file, name=entry.name)
        elif (entry.method == 0 and entry.packed != entry.size) or (folder and entry.size):
            problems.add("zip-broken", file, why=f"{entry.name} has two sizes")
        elif entry.name.lower().endswith(_NESTED):
            problems.add("zip-nested", file, name=entry.name)
        total += entry.size
        for part in _folders_and_name(entry.name.rstrip("/")):
            known = spellings.setdefault(part.casefold(), part)
            if known != part:
                problems.add("zip-double", file, name=part, other=known)
        if not folder:
            if entry.name in found:
                problems.add("zip-double", file, name=entry.name, other=entry.name)
            found[entry.name] = entry
    if total > MOST_BYTES:
        problems.add("zip-large", file, limit=said(MOST_BYTES))
    for name in found:
        if any(part in found for part in _folders_and_name(name)[:-1]):
            problems.add("zip-double", file, name=name, other="a file of its folder's name")
    _check_overlap(entries, start, problems, file)
    return found


def _folders_and_name(name: str) -> list[str]:
    parts = name.split("/")
    return ["/".join(parts[: number + 1]) for number in range(len(parts))]


def _bad_name(name: str) -> str:
    parts = name.split("/")
    if len(parts) > MOST_DEPTH or len(name) > 240:
        return "it is too long or too deep"
    if "\\" in name:
        return "it has a backslash"
    if any(part in ("", ".", "..") for part in parts):
        return "it climbs, or begins at the root"
    return "" if all(is_portable(part) for part in parts) else "not every system can have it"


def _check_overlap(entries: list[tuple[Entry, int, int]], start: int, problems: Problems, file: str) -> None:
    """Entries must lie one after another, before the directory: overlapping ones are how forty kilobytes become
    terabytes.
    """
    end = 0
    for entry, _, _ in sorted(entries, key=lambda item: item[0].offset):
        if entry.offset < end:
            problems.add("zip-overlap", file, name=entry.name)
            return
        end = entry.offset + _LOCAL.size + len(entry.raw_name) + entry.packed
    if end > start:
        problems.add("zip-overlap", file, name="the last entry")


def _without_top(entries: dict[str, Entry]) -> dict[str, Entry]:
    """Paths below the one folder that holds everything, where somebody zipped the folder itself."""
    tops = {name.partition("/")[0] for name in entries}
    if "mod.toml" in entries or len(tops) != 1:
        return entries
    return {name.partition("/")[2]: entry for name, entry in entries.items() if "/" in name}


def _agrees(local: bytes, entry: Entry) -> bool:
    """Whether a local header says what the directory says (sizes may stand after the data: flag 8)."""
    magic, _, flags, method, _, _, crc, packed, size, length, _ = _LOCAL.unpack(local)
    if magic != b"PK\3\4" or method != entry.method or length != len(entry.raw_name) or flags & _ENCRYPTED:
        return False
    return bool(flags & 0x0008) or (crc, packed, size) == (entry.crc, entry.packed, entry.size)


def _unpacked(packed: bytes, entry: Entry, count: int) -> bytes:
    if entry.method == 0:
        return packed[:count]
    try:
        return zlib.decompressobj(-15).decompress(packed, count) if count else b""
    except zlib.error:
        raise FileProblem("file-unreadable", name=entry.name, why="it is damaged") from None
