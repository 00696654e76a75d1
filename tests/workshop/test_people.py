"""People: the committed sheets are what the code draws, nothing is cut, feet hold the floor, nobody is mirrored."""

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
from assets.workshop.people.cast import PEOPLE
from assets.workshop.people.crowd import CROWD_SIZE, crowd_person
from assets.workshop.people.fidgets import FIDGET_TICKS, FIDGETS
from assets.workshop.people.gaits import GAITS
from assets.workshop.people.grid import EMPTY, GROUND, typed_grids
from assets.workshop.people.measure import drift
from assets.workshop.people.pose import Pose
from assets.workshop.people.rig import compose
from assets.workshop.people.sheets import render
from assets.workshop.people.timelines import ANIMATIONS
from assets.workshop.people.walkons import NIGHT_GUARDS, WALK_ONS

ASSETS = Path(__file__).resolve().parents[2] / "assets"
SHEETS = sorted((ASSETS / "sprites").glob("*.json")) + sorted((ASSETS / "sprites/crowd").glob("*.json"))
EVERYBODY = PEOPLE | WALK_ONS
PERSON_SHEETS = [path for path in SHEETS if path.stem in EVERYBODY or path.parent.name == "crowd"]


@cache
def pixels(path: Path) -> np.ndarray:
    """Red, green, blue, alpha of a picture, `(w, h, 4)`."""
    surface = pygame.image.load(path)
    return np.dstack((pygame.surfarray.array3d(surface), pygame.surfarray.array_alpha(surface)))


@cache
def described(path: Path) -> dict[str, Any]:
    return json.loads(path.read_text(encoding="utf-8"))


def frames(path: Path) -> list[tuple[str, np.ndarray]]:
    """Every frame of a sheet as (where, alpha > 0), where being its animation, direction and number."""
    meta = described(path)
    width, height = meta["cell"]
    alpha = pixels(path.with_suffix(".png"))[..., 3] > 0
    return [
        (f"{name} {direction} {i}", alpha[i * width : (i + 1) * width, row * height : (row + 1) * height])
        for name, animation in meta["anims"].items()
        for direction, row in animation["row"].items()
        for i in range(animation["frames"])
    ]


@pytest.mark.parametrize("name", ["leo_pyjamas_halo", "tomas"])
def test_a_baked_person_equals_the_committed_sheet_pixel_by_pixel(tmp_path: Path, name: str) -> None:
    bake(tmp_path, [name])
    for suffix in (".png", "_rim.png"):
        fresh, committed = tmp_path / f"assets/sprites/{name}{suffix}", ASSETS / f"sprites/{name}{suffix}"
        assert np.array_equal(pixels(fresh), pixels(committed)), f"{name}{suffix}: bake people again"
    assert described(tmp_path / f"assets/sprites/{name}.json") == described(ASSETS / f"sprites/{name}.json")


@pytest.mark.parametrize("name", EVERYBODY)
def test_everybody_stands_in_the_committed_sheet_as_the_code_draws_them(name: str) -> None:
    row = described(ASSETS / f"sprites/{name}.json")["anims"]["idle"]["row"]["l"]
    fresh = pygame.surfarray.array3d(render(EVERYBODY[name], "idle", "l")[0][0])
    committed = pixels(ASSETS / f"sprites/{name}.png")[:40, row * 48 : row * 48 + 48, :3]
    assert np.array_equal(fresh, committed), f"{name}: bake people again"


def test_baking_twice_gives_the_same_bytes(tmp_path: Path) -> None:
    for run in ("first", "second"):
        bake(tmp_path / run, ["seller", "cat", "somni_light"])
    for name in ("seller.png", "seller_rim.png", "seller.json", "cat.png", "somni_light.png"):
        assert (tmp_path / "first/assets/sprites" / name).read_bytes() == (
            tmp_path / "second/assets/sprites" / name
        ).read_bytes()


def test_everybody_in_every_costume_has_a_sheet() -> None:
    assert {path.stem for path in PERSON_SHEETS} == set(EVERYBODY) | {f"crowd{seed}" for seed in range(CROWD_SIZE)}


@pytest.mark.parametrize("path", PERSON_SHEETS, ids=lambda path: path.stem)
def test_no_frame_is_cut_by_its_cell(path: Path) -> None:
    cut = [
        where
        for where, solid in frames(path)
        if not solid.any() or solid[0].any() or solid[-1].any() or solid[:, 0].any()
    ]
    assert cut == []


@pytest.mark.parametrize("path", PERSON_SHEETS, ids=lambda path: path.stem)
def test_the_rows_of_a_sheet_fill_its_picture(path: Path) -> None:
    meta = described(path)
    width, height = meta["cell"]
    picture = pixels(path.with_suffix(".png"))
    rows = {row for animation in meta["anims"].values() for row in animation["row"].values()}
    assert rows == set(range(picture.shape[1] // height))
    assert max(animation["frames"] for animation in meta["anims"].values()) * width == picture.shape[0]
    assert picture.shape == pixels(path.with_name(f"{path.stem}_rim.png")).shape


@pytest.mark.parametrize("path", PERSON_SHEETS, ids=lambda path: path.stem)
def test_every_animation_says_how_it_is_timed(path: Path) -> None:
    for name, animation in described(path)["anims"].items():
        if animation["drive"] == "time":
            assert len(animation["ticks"]) == animation["frames"], name
        else:
            assert animation["drive"] == "distance" and animation["cycle_px"] > 0, name


@pytest.mark.parametrize("path", PERSON_SHEETS, ids=lambda path: path.stem)
def test_an_alias_leads_to_an_animation_of_the_same_sheet(path: Path) -> None:
    meta = described(path)
    assert set(meta["aliases"].values()) <= set(meta["anims"])
    assert not set(meta["aliases"]) & set(meta["anims"])


@pytest.mark.parametrize("name", ["leo", "mia", "bram", "abernathy"])
@pytest.mark.parametrize("animation", ["idle", "walk"])
def test_who_stands_or_walks_has_a_shoe_on_the_ground_in_every_frame(name: str, animation: str) -> None:
    airborne = [
        where
        for where, solid in frames(ASSETS / f"sprites/{name}.json")
        if where.split()[0] == animation and not solid[:, GROUND - 2 : GROUND + 2].any()
    ]
    assert airborne == []


@pytest.mark.parametrize("rig", ["child", "adult"])
@pytest.mark.parametrize("animation", ["walk", "run", "sneak"])
def test_a_planted_foot_slides_less_than_a_pixel(rig: str, animation: str) -> None:
    assert drift(rig, animation) < 1


@pytest.mark.parametrize("gait", GAITS)
def test_a_planted_foot_holds_in_every_gait(gait: str) -> None:
    assert drift("adult", "walk", gait) < 1


def test_a_look_to_the_left_is_not_a_mirror_image() -> None:
    for name in ("leo", "ellis", "abernathy"):
        right = compose(PEOPLE[name], "r", Pose()).letters
        left = compose(PEOPLE[name], "l", Pose()).letters
        assert not np.array_equal(left, right[:, ::-1]), name


def test_both_looks_have_the_same_silhouette_when_the_hands_are_empty() -> None:
    right = compose(PEOPLE["ellis"], "r", Pose()).letters != EMPTY
    left = compose(PEOPLE["ellis"], "l", Pose()).letters != EMPTY
    assert np.array_equal(left, right[:, ::-1])


def test_no_two_of_the_cast_stand_in_the_same_silhouette() -> None:
    seen: dict[bytes, str] = {}
    for person in PEOPLE.values():
        if "_" in person.name:
            continue
        pose = ANIMATIONS["idle"].poses(person, "d")[0]
        shape = (compose(person, "d", pose).letters != EMPTY).tobytes()
        assert shape not in seen, f"{person.name} stands like {seen[shape]}"
        seen[shape] = person.name


def test_everybody_has_the_typed_parts_that_the_cast_names() -> None:
    for person in EVERYBODY.values():
        torsos = typed_grids(f"{person.rig}_torsos")
        for view in "dru":
            assert f"{person.torso}_{view}" in torsos, (person.name, person.torso, view)
        assert person.fidget in FIDGETS
        assert person.gait in GAITS
        assert not person.over or f"{person.over}_d" in typed_grids("adult_overlays"), (person.name, person.over)


def test_fidgets_are_as_long_as_their_ticks() -> None:
    for name, ticks in FIDGET_TICKS.items():
        assert len(FIDGETS[name]("d", ("hang", "hang"))) == len(ticks), name


def test_a_seed_names_one_of_the_crowd_for_ever() -> None:
    assert crowd_person(5) == crowd_person(5)
    assert len({(p.hair, p.skin, p.top, p.torso, p.over) for p in map(crowd_person, range(CROWD_SIZE))}) == CROWD_SIZE


def test_a_typed_row_of_the_wrong_width_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from assets.workshop.people import grid

    (tmp_path / "typed").mkdir()
    (tmp_path / "typed/hats.txt").write_text("! 4 2 3\n@ beret_d\n.HH.\n.HHH.\n", encoding="ascii")
    monkeypatch.setattr(grid, "__file__", str(tmp_path / "grid.py"))
    with pytest.raises(ValueError, match=r"typed/hats\.txt: beret_d: row '\.HHH\.' is 5 wide, not 4"):
        typed_grids.__wrapped__("hats")


@pytest.mark.parametrize(
    "name", ["hug", "cat", "vacuum", "dusty", "mop", "somni_light", "somni_lotus", "whale", "carry_ava_juno"]
)
def test_who_is_no_person_has_a_sheet_of_the_same_form(name: str) -> None:
    path = ASSETS / f"sprites/{name}.json"
    meta = described(path)
    width, height = meta["cell"]
    picture = pixels(path.with_suffix(".png"))
    for animation in meta["anims"].values():
        assert set(animation["row"]) >= {"d"}
        assert animation["frames"] * width <= picture.shape[0]
        assert (max(animation["row"].values()) + 1) * height <= picture.shape[1]
        assert animation["drive"] == "distance" or len(animation["ticks"]) == animation["frames"]
    cut = [where for where, solid in frames(path) if solid[0].any() or solid[-1].any() or solid[:, 0].any()]
    assert cut == []


def test_the_whale_comes_up_lantern_by_lantern() -> None:
    lit = [int(solid.sum()) for where, solid in frames(ASSETS / "sprites/whale.json") if where.startswith("rise d")]
    assert lit == sorted(lit) and lit[0] * 20 < lit[-1]


def test_no_two_guards_of_a_night_look_alike() -> None:
    seen = {}
    for name in NIGHT_GUARDS:
        pose = ANIMATIONS["idle"].poses(WALK_ONS[name], "d")[0]
        person = WALK_ONS[name]
        look = (compose(person, "d", pose).letters.tobytes(), person.skin, person.hair_colour)
        assert look not in seen, f"{name} looks like {seen[look]}"
        seen[look] = name


def test_every_character_of_every_map_has_a_sheet() -> None:
    named = re.compile(r'<property name="character" value="(\w+)"/>')
    missing = [
        f"{path.name}: {who}"
        for path in sorted((ASSETS.parent / "maps").glob("*.tmx"))
        for who in named.findall(path.read_text("utf-8"))
        if not (ASSETS / f"sprites/{who}.json").exists() and not (ASSETS / f"sprites/crowd/{who}.json").exists()
    ]
    assert missing == []
