"""Pictures that cannot be had are loud, told in a sentence, and never stop the game."""

from __future__ import annotations

import io
import struct

import pygame

from game.gfx.assets import Pictures


def _png(width: int = 4, height: int = 4) -> bytes:
    buffer = io.BytesIO()
    surface = pygame.Surface((width, height), pygame.SRCALPHA, 32)
    surface.fill((10, 20, 30, 255))
    pygame.image.save(surface, buffer, "p.png")
    return buffer.getvalue()


def test_a_picture_is_read_once() -> None:
    asked: list[str] = []

    def read(name: str) -> bytes:
        asked.append(name)
        return _png()

    pictures = Pictures(read)
    assert pictures.get("a") is pictures.get("a")
    assert asked == ["a"]


def test_a_file_that_is_no_picture_is_told() -> None:
    pictures = Pictures(lambda name: b"not a picture at all, but long enough to look at")
    pictures.get("a.png")
    assert pictures.problems == ["a.png: this is not a PNG picture. Export it as PNG."]


def test_a_picture_cut_off_in_the_middle_is_told() -> None:
    pictures = Pictures(lambda name: _png(64, 64)[:60])
    assert pictures.get("a.png", (8, 8)).get_size() == (8, 8)
    assert "damaged" in pictures.problems[0]


def test_a_picture_of_absurd_size_is_refused_before_it_is_decoded() -> None:
    data = bytearray(_png())
    data[16:24] = struct.pack(">II", 100_000, 100_000)
    pictures = Pictures(lambda name: bytes(data))
    pictures.get("a.png")
    assert "8192" in pictures.problems[0]


def test_whatever_a_reader_raises_means_that_the_file_is_missing() -> None:
    def read(name: str) -> bytes:
        raise RuntimeError("a pipe")

    pictures = Pictures(read)
    pictures.get("a.png")
    assert "missing" in pictures.problems[0]
    assert pictures.data("a.json") is None
