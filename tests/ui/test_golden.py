"""Every widget and screen of the interface looks as it did when somebody last looked at it."""

from pathlib import Path

import pygame
import pytest

from game.tools.gallery import groups
from game.tools.gallery_kit import Kit
from tests.golden_pictures import check_picture

KIT = Kit(Path(__file__).parents[2] / "assets")
SKIPPED = {"drawings_1", "drawings_2", "morning_page"}  # too large, or covered by drawings_3 and the bake test
CASES = [
    (group, name, case)
    for group, cases in groups().items()
    if group in ("ui", "screens", "pages")
    for name, case in cases.items()
    if name not in SKIPPED
]


@pytest.mark.parametrize(("group", "name", "case"), CASES, ids=[f"{group}-{name}" for group, name, _ in CASES])
def test_the_gallery_case_looks_as_it_did(group, name, case, update_golden):
    picture = case(KIT)
    assert isinstance(picture, pygame.Surface)
    check_picture(picture, f"ui/{group}_{name}", update_golden)
