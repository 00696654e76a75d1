"""Baked files: what comes out is what went in, and nothing that a damaged one says is believed."""

from __future__ import annotations

import pygame
import pytest

from game.gfx.bakefile import BakeFile, key_of, packed

KEY = key_of(["a map", b"a picture"])


def _pictures() -> tuple[pygame.Surface, pygame.Surface]:
    clear, opaque = pygame.Surface((5, 3), pygame.SRCALPHA, 32), pygame.Surface((4, 7), 0, 32)
    clear.fill((10, 20, 30, 40))
    opaque.fill((200, 100, 50))
    return clear, opaque


def test_pictures_and_bytes_come_back_as_they_were() -> None:
    clear, opaque = _pictures()
    bake = BakeFile.read(packed(KEY, {"clear": clear, "opaque": opaque, "bytes": b"\x00\x01"}), KEY)
    assert bake is not None
    again_clear, again_opaque = bake.picture("clear"), bake.picture("opaque")
    assert again_clear is not None
    assert again_opaque is not None
    assert again_clear.get_at((2, 2)) == (10, 20, 30, 40)
    assert again_opaque.get_at((3, 6))[:3] == (200, 100, 50)
    assert bake.data("bytes") == b"\x00\x01"
    assert bake.picture("gone") is None


def test_equal_input_gives_equal_bytes() -> None:
    clear, opaque = _pictures()
    assert packed(KEY, {"a": clear, "b": opaque}) == packed(KEY, {"b": opaque, "a": clear})


def test_a_bake_of_other_things_is_not_used() -> None:
    clear, _ = _pictures()
    assert BakeFile.read(packed(KEY, {"a": clear}), key_of(["another map"])) is None
    assert BakeFile.read(None, KEY) is None


@pytest.mark.parametrize("cut", [0, 3, 20, 44, 60, 70])
def test_a_bake_that_is_cut_off_gives_nothing(cut: int) -> None:
    clear, _ = _pictures()
    bake = BakeFile.read(packed(KEY, {"a": clear})[:cut], KEY)
    assert bake is None or bake.picture("a") is None


def test_a_bake_whose_pixels_are_damaged_gives_no_picture() -> None:
    clear, _ = _pictures()
    data = bytearray(packed(KEY, {"a": clear}))
    data[-8:] = b"\xff" * 8
    bake = BakeFile.read(bytes(data), KEY)
    assert bake is None or bake.picture("a") is None
