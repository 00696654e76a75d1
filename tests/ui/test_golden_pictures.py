"""The comparison of pictures itself: it forgives rounding, and nothing else."""

import pygame
import pytest

from tests import golden_pictures
from tests.golden_pictures import check_picture


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setattr(golden_pictures, "FOLDER", tmp_path / "golden")
    return tmp_path / "golden"


def picture(colour=(10, 20, 30), spot=None):
    surface = pygame.Surface((60, 40))
    surface.fill(colour)
    if spot:
        surface.fill((255, 255, 255), spot)
    return surface


def test_an_unknown_picture_asks_to_be_looked_at(folder):
    with pytest.raises(AssertionError, match="--update-golden"):
        check_picture(picture(), "box")


def test_a_stored_picture_is_accepted_again(folder):
    check_picture(picture(), "box", update=True)
    check_picture(picture(), "box")
    assert [path.name for path in folder.iterdir()] == ["box.png"]


def test_rounding_is_forgiven(folder):
    check_picture(picture(), "box", update=True)
    check_picture(picture((12, 18, 33)), "box")


def test_a_changed_corner_is_reported_and_shown(folder):
    check_picture(picture(), "box", update=True)
    with pytest.raises(AssertionError, match="16 pixels differ"):
        check_picture(picture(spot=(0, 0, 4, 4)), "box")
    assert {path.name for path in folder.iterdir()} == {"box.png", "box.actual.png", "box.difference.png"}
    check_picture(picture(), "box")
    assert [path.name for path in folder.iterdir()] == ["box.png"]


def test_another_size_is_reported(folder):
    check_picture(picture(), "box", update=True)
    with pytest.raises(AssertionError, match="size"):
        check_picture(pygame.Surface((61, 40)), "box")
