"""Pictures by name: read once, converted once, kept.

A picture that is missing or broken never stops the game: it becomes a loud checkerboard, and what was wrong is kept in
``problems`` as a sentence that names the file and what to do.
"""

from __future__ import annotations

import io
import struct
from collections.abc import Callable

import pygame

from game.gfx.surfaces import as_clear, as_opaque, clear

_PNG_MAGIC = b"\x89PNG\r\n\x1a\n"
_MAX_SIDE = 8192
_MAX_BYTES = 16 << 20
_LOUD = (255, 0, 220, 255)
_DARK = (24, 8, 32, 255)


class Pictures:
    """The one door through which drawing code reaches files.

    >>> def read(name: str) -> bytes: raise FileNotFoundError(name)
    >>> pictures = Pictures(read)
    >>> pictures.get("assets/tiles/gone.png").get_size(), pictures.problems
    ((16, 16), ['assets/tiles/gone.png: the picture is missing. Put the file back or choose another picture.'])
    """

    def __init__(self, read: Callable[[str], bytes]) -> None:
        """Make an empty store.

        Args:
            read: gives the bytes of a file by its picture name (``assets/…`` or ``mod:<id>/…``); raises ``OSError`` or
                ``KeyError`` where there is none (any other exception is taken to mean the same).
        """
        self._read = read
        self._clear: dict[str, pygame.Surface] = {}
        self._opaque: dict[str, pygame.Surface] = {}
        self.problems: list[str] = []
        """What could not be shown, one sentence each, in the order it was asked for."""

    def get(self, name: str, size: tuple[int, int] = (16, 16)) -> pygame.Surface:
        """The picture with alpha; a checkerboard of ``size`` where it cannot be had. Shared: do not draw on it."""
        found = self._clear.get(name)
        if found is None:
            found = self._clear[name] = self._load(name) or _checkerboard(*size)
        return found

    def get_opaque(self, name: str, size: tuple[int, int] = (16, 16)) -> pygame.Surface:
        """The picture without alpha, for adding (emissive twins); black of ``size`` where it cannot be had."""
        found = self._opaque.get(name)
        if found is None:
            loaded = self._load(name)
            found = self._opaque[name] = as_opaque(loaded) if loaded else pygame.Surface(size, 0, 32)
        return found

    def has(self, name: str) -> bool:
        """Whether the file is there (its pixels may still be broken)."""
        if name in self._clear:
            return True
        return self._bytes(name) is not None

    def data(self, name: str) -> bytes | None:
        """The bytes of any file beside the pictures (sheet descriptions, baked files); ``None`` where it cannot be
        had."""
        return self._bytes(name)

    def forget(self) -> None:
        """Drop everything, so that files changed on disk are read anew."""
        self._clear.clear()
        self._opaque.clear()
        self.problems.clear()

    def _bytes(self, name: str) -> bytes | None:
        try:
            return self._read(name)
        except Exception:
            return None  # the reader is the caller's: whatever it raises, the file cannot be had

    def _load(self, name: str) -> pygame.Surface | None:
        data = self._bytes(name)
        if data is None:
            self.problems.append(f"{name}: the picture is missing. Put the file back or choose another picture.")
            return None
        refusal = _refusal(data)
        if refusal:
            self.problems.append(f"{name}: {refusal}")
            return None
        try:
            return as_clear(pygame.image.load(io.BytesIO(data), "picture.png"))
        except (pygame.error, ValueError):
            self.problems.append(f"{name}: the picture is damaged. Save it again as an 8 bit PNG.")
            return None


def _refusal(data: bytes) -> str:
    """Why these bytes must not be decoded; empty when they may."""
    if len(data) > _MAX_BYTES:
        return f"the picture is larger than {_MAX_BYTES >> 20} MiB. Make it smaller."
    if len(data) < 33 or not data.startswith(_PNG_MAGIC):
        return "this is not a PNG picture. Export it as PNG."
    width, height = struct.unpack(">II", data[16:24])
    if not (0 < width <= _MAX_SIDE and 0 < height <= _MAX_SIDE):
        return f"the picture is {width} × {height} pixels; {_MAX_SIDE} is the longest side allowed. Cut it into parts."
    return ""


def _checkerboard(width: int, height: int) -> pygame.Surface:
    surface = clear(width, height)
    for y in range(0, height, 8):
        for x in range(0, width, 8):
            surface.fill(_LOUD if (x + y) % 16 == 0 else _DARK, (x, y, 8, 8))
    return surface
