"""Portraits: what is committed is what the code draws, every look is complete, and no word of the story lacks a picture."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pygame
import pytest

from assets.workshop.people import bake
from assets.workshop.people.portraits.expressions import COLUMNS, EXPRESSIONS
from assets.workshop.people.portraits.features import typed_pictures
from assets.workshop.people.portraits.roster import SITTERS
from assets.workshop.people.portraits.somni import BREATH_FRAMES, MOODS

ASSETS = Path(__file__).resolve().parents[2] / "assets"
STORY = sorted((ASSETS / "story").glob("*.yarn"))
WORD = re.compile(r"<<(pose|expression) +(\w+) +(\w+)")


@cache
def described(path: Path) -> dict[str, Any]:
    return json.loads(path.read_text(encoding="utf-8"))


def pixels(path: Path) -> np.ndarray:
    return pygame.surfarray.array3d(pygame.image.load(path))


def cell(name: str, view: str, expression: str, column: str) -> np.ndarray:
    """One 80 x 80 picture of a committed sheet."""
    meta = described(ASSETS / f"portraits/{name}.json")
    x, y = meta["columns"][column] * 80, meta["rows"][expression] * 80
    return pixels(ASSETS / f"portraits/{name}_{view}.png")[x : x + 80, y : y + 80]


def test_a_baked_portrait_equals_the_committed_one_pixel_by_pixel(tmp_path: Path) -> None:
    bake(tmp_path, ["portrait:seller", "portrait:crake"])
    for name in ("seller_tq.png", "crake_tq.png"):
        assert np.array_equal(pixels(tmp_path / "assets/portraits" / name), pixels(ASSETS / "portraits" / name)), name
    assert described(tmp_path / "assets/portraits/crake.json") == described(ASSETS / "portraits/crake.json")


@pytest.mark.parametrize("name", SITTERS)
def test_a_portrait_sheet_has_a_row_for_each_look_and_a_column_for_each_face(name: str) -> None:
    meta = described(ASSETS / f"portraits/{name}.json")
    assert tuple(meta["rows"]) == SITTERS[name].expressions
    for view in meta["views"]:
        assert pixels(ASSETS / f"portraits/{name}_{view}.png").shape[:2] == (80 * len(COLUMNS), 80 * len(meta["rows"]))


def test_somni_has_a_row_for_each_mood_and_a_column_for_each_part_of_a_breath() -> None:
    meta = described(ASSETS / "portraits/somni.json")
    assert tuple(meta["rows"]) == tuple(MOODS)
    assert pixels(ASSETS / "portraits/somni.png").shape[:2] == (80 * BREATH_FRAMES, 80 * len(MOODS))


@pytest.mark.parametrize("name", SITTERS)
def test_every_look_names_parts_that_are_typed(name: str) -> None:
    eyes, brows, mouths = (typed_pictures(f"portrait_{part}") for part in ("eyes", "brows", "mouths"))
    for expression in SITTERS[name].expressions:
        look = EXPRESSIONS.get(expression)
        if look is None:
            assert name in ("seller", "lantern_seller"), expression  # who has no face
            continue
        assert {look.mouth, look.talk + "A", look.talk + "B"} <= set(mouths), expression
        for age in ("", "c "):
            assert f"{age}{look.eyes} near" in eyes and f"{age}{look.far_eye or look.eyes} far" in eyes, expression
        assert f"{look.brows} near" in brows and f"{look.far_brow or look.brows} far" in brows, expression


@pytest.mark.parametrize("name", ["leo", "juno", "ava", "mia", "ellis", "bram", "councillor"])
def test_looks_and_columns_can_be_told_apart(name: str) -> None:
    sitter = SITTERS[name]
    base = {cell(name, "tq", expression, "base").tobytes() for expression in sitter.expressions}
    assert len(base) == len(sitter.expressions)
    assert len({cell(name, "tq", "neutral", column).tobytes() for column in COLUMNS}) == len(COLUMNS)


@pytest.mark.parametrize("name", ["leo", "juno", "ava", "mia", "ellis"])
def test_a_speaking_mouth_moves_enough_to_be_seen_at_its_own_size(name: str) -> None:
    shut, opened = (cell(name, "tq", "neutral", column).astype(int) for column in ("base", "talkA"))
    assert (np.abs(shut - opened).sum(2) > 60).sum() >= 25


@pytest.mark.parametrize("name", ["leo", "juno", "ava", "mia", "ellis"])
def test_the_five_leads_have_at_least_eight_looks(name: str) -> None:
    assert len(SITTERS[name].expressions) >= 8


def words(kind: str) -> list[tuple[str, str, str]]:
    """Every (file, person, word) of a staging command in the story."""
    found = []
    for path in STORY:
        found += [(path.name, who, word) for what, who, word in WORD.findall(path.read_text("utf-8")) if what == kind]
    return found


def test_every_expression_in_the_story_is_drawn_or_has_an_alias() -> None:
    missing = []
    for file, who, word in words("expression"):
        meta = described(ASSETS / f"portraits/{who}.json")
        if word not in meta["rows"] and word not in meta["aliases"]:
            missing.append(f"{file}: {who} {word}")
    assert missing == []


def test_every_pose_in_the_story_is_drawn_or_has_an_alias() -> None:
    missing = []
    for file, who, word in words("pose"):
        path = ASSETS / f"sprites/{who}.json"
        if path.exists():
            meta = described(path)
            if word not in meta["anims"] and word not in meta["aliases"]:
                missing.append(f"{file}: {who} {word}")
    assert missing == []


def test_an_alias_of_a_look_leads_to_a_row() -> None:
    for path in (ASSETS / "portraits").glob("*.json"):
        meta = described(path)
        assert set(meta["aliases"].values()) <= set(meta["rows"]), path.name
        assert not set(meta["aliases"]) & set(meta["rows"]), path.name
