"""Pictures that take long to make, kept in a file with a key of everything that they were made from.

A plain format, read without trust: magic, version, 32 bytes of key, then entries of name, kind, size and zlib data. A
file whose key is not the wanted one, or that is damaged, is as good as none: the pictures are made anew.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256

import pygame

from game.gfx.surfaces import as_clear, as_opaque

_MAGIC = b"DSBK"
_VERSION = 1
_HEAD = struct.Struct("<4sHH32sI")
_ENTRY = struct.Struct("<HBxIII")
_OPAQUE, _CLEAR, _BYTES = 0, 1, 2
_MOST_ENTRIES = 4096
_LONGEST = 64 << 20


def key_of(parts: Iterable[bytes | str]) -> bytes:
    """32 bytes that stand for everything a bake was made from, in order."""
    digest = sha256()
    for part in parts:
        data = part.encode() if isinstance(part, str) else part
        digest.update(struct.pack("<I", len(data)))
        digest.update(data)
    return digest.digest()


@dataclass(frozen=True, slots=True)
class _Entry:
    kind: int
    size: tuple[int, int]
    data: bytes


class BakeFile:
    """The entries of a file, unpacked one by one when they are asked for."""

    def __init__(self, entries: dict[str, _Entry]) -> None:
        """Use `read`."""
        self._entries = entries

    @classmethod
    def read(cls, data: bytes | None, key: bytes) -> BakeFile | None:
        """The file, or ``None`` where it is missing, damaged, or made from other things."""
        if not data or len(data) < _HEAD.size:
            return None
        magic, version, _, found, count = _HEAD.unpack_from(data)
        if magic != _MAGIC or version != _VERSION or found != key or count > _MOST_ENTRIES:
            return None
        entries, at = {}, _HEAD.size
        for _ in range(count):
            if at + _ENTRY.size > len(data):
                return None
            name_length, kind, width, height, length = _ENTRY.unpack_from(data, at)
            at += _ENTRY.size
            name, body = data[at : at + name_length], data[at + name_length : at + name_length + length]
            at += name_length + length
            if len(body) != length:
                return None
            entries[name.decode("utf-8", "replace")] = _Entry(kind, (width, height), body)
        return cls(entries)

    def __contains__(self, name: str) -> bool:
        return name in self._entries

    def picture(self, name: str) -> pygame.Surface | None:
        """A picture in its format, or ``None`` where there is none or it is damaged: 3 to 6 ms for a screen."""
        entry = self._entries.get(name)
        if entry is None or entry.kind not in (_OPAQUE, _CLEAR):
            return None
        width, height = entry.size
        raw = _unpacked(entry.data, width * height * (4 if entry.kind == _CLEAR else 3))
        if raw is None:
            return None
        if entry.kind == _CLEAR:
            return as_clear(pygame.image.frombuffer(raw, entry.size, "RGBA"))
        return as_opaque(pygame.image.frombuffer(raw, entry.size, "RGB"))

    def data(self, name: str) -> bytes | None:
        """Plain bytes, or ``None``."""
        entry = self._entries.get(name)
        return _unpacked(entry.data, entry.size[0]) if entry and entry.kind == _BYTES else None


def packed(key: bytes, entries: dict[str, pygame.Surface | bytes], effort: int = 9) -> bytes:
    """A file of these entries. Equal input gives equal bytes; ``effort`` 1 (quick) to 9 (small)."""
    parts = [_HEAD.pack(_MAGIC, _VERSION, 0, key, len(entries))]
    for name, value in sorted(entries.items()):
        if isinstance(value, bytes):
            kind, size, raw = _BYTES, (len(value), 0), value
        else:
            clear = bool(value.get_flags() & pygame.SRCALPHA)
            kind, size = (_CLEAR if clear else _OPAQUE), value.get_size()
            raw = pygame.image.tobytes(value, "RGBA" if clear else "RGB")
        body, label = zlib.compress(raw, effort), name.encode()
        parts += [_ENTRY.pack(len(label), kind, *size, len(body)), label, body]
    return b"".join(parts)


def _unpacked(data: bytes, length: int) -> bytes | None:
    """Exactly ``length`` bytes, or ``None``; never more memory than that."""
    if length > _LONGEST:
        return None
    try:
        raw = zlib.decompressobj().decompress(data, length + 1)
    except zlib.error:
        return None
    return raw if len(raw) == length else None
