"""Places: what the workshop bakes is what is committed, and the maps made of it can be walked and looked at."""

from __future__ import annotations

import shutil
from collections import Counter
from functools import cache
from pathlib import Path

import numpy as np
import pygame
import pytest

from assets.workshop import art, tilesets, walls
from assets.workshop.props import COLLECTIONS
from assets.workshop.themes import THEMES
from game.content.files import GameFiles
from game.content.tiled.load import load_map
from game.core.geom import Box, Vec
from game.sim.level import Level, compile_level
from game.sim.mapdef import MapDef, TileLayer

ROOT = Path(__file__).resolve().parents[2]
PLACES = sorted(path.stem for path in (ROOT / "maps").glob("*.tmx"))

STAGED = {
    "bedroom": (
        "door basin bed_leo bed_juno hall lamp dents horse_drawing kitchen_chair kitchen_doorway room page"
        " page_4_march window music_box photo matchbox frame halo sketchbook"
    ),
    "dream_reef": (
        "boat boat_back ceiling_corner wide whale_wide up lantern_seller city_shut city_wide beam whale_back whale city"
        " staff_door lamp_street bend shoal deep market city lighthouse harbour_steps"
    ),
    "flat": "kitchen_chair kitchen hall door_kitchen kettle front_door front_steps stairwell parlour bed_ava table",
    "library": (
        "library_door desk desk_front window_chair reading_table trolley film_cabinet reader signout_sheet periodicals"
        " ephemera_box journals_shelf stacks sofa sofa_end"
    ),
    "tram": "stop_chair stop_shelter tram_inside tram_seat tram_seat_across clock road",
    "expo": "stage_mark stage_front stage_steps row_four backstage booth_door back_doors coats aisle screen",
}
"""Names that the scripts' staging commands use, by the map in which they have to be."""


@cache
def place(name: str) -> MapDef:
    loaded = load_map(GameFiles(ROOT), f"maps/{name}.tmx")
    assert loaded.map is not None, "\n".join(map(str, loaded.problems))
    return loaded.map


@cache
def level(name: str) -> Level:
    return compile_level(place(name))


def pixels(path: Path) -> np.ndarray:
    surface = pygame.image.load(path)
    alpha = pygame.surfarray.array_alpha(surface) if surface.get_masks()[3] else np.full(surface.get_size(), 255)
    return np.dstack([pygame.surfarray.array3d(surface), alpha])


# ---------------------------------------------------------------- the bake


@pytest.mark.parametrize(("theme", "collection"), [("home", "home_objects"), ("street", "reef_objects")])
def test_baking_again_gives_the_committed_pictures_and_tilesets(tmp_path: Path, theme: str, collection: str) -> None:
    source = ROOT / tilesets.TILESETS / f"{collection}.tsx"
    (tmp_path / tilesets.TILESETS).mkdir(parents=True)
    shutil.copy(source, tmp_path / tilesets.TILESETS)
    written = tilesets.bake(tmp_path, themes=[theme], collections=[collection])
    for path in written:
        committed = ROOT / path.relative_to(tmp_path)
        assert path.read_text(encoding="utf-8") == committed.read_text(encoding="utf-8")
    baked = sorted((tmp_path / "assets").rglob("*.png"))
    assert len(baked) > 40
    for path in baked:
        committed = ROOT / path.relative_to(tmp_path)
        assert np.array_equal(pixels(path), pixels(committed)), f"{committed} is not what the workshop paints"


def test_a_new_prop_takes_the_next_free_number_and_the_others_keep_theirs(tmp_path: Path) -> None:
    def tiny() -> art.Art:
        return art.Art(*art.blank(4, 4))

    first = art.Collection("toys")
    first.prop("ball")(tiny)
    first.prop("top")(tiny)
    tilesets._bake_collection(tmp_path, first)
    second = art.Collection("toys")
    for name in ("kite", "top", "ball"):
        second.prop(name)(tiny)
    tilesets._bake_collection(tmp_path, second)
    assert tilesets._known_ids(tmp_path / tilesets.TILESETS / "toys.tsx") == {"ball": 0, "top": 1, "kite": 2}


def test_two_props_of_one_name_are_refused() -> None:
    twice = art.Collection("toys")
    twice.prop("ball")(lambda: art.Art(*art.blank(1, 1)))
    with pytest.raises(ValueError, match="two props named 'ball'"):
        twice.prop("ball")(lambda: art.Art(*art.blank(1, 1)))


def test_a_block_wider_than_a_sheet_is_refused() -> None:
    tile = art.Tile("Floor", art.blank(16, 16)[0])
    with pytest.raises(ValueError, match="17 tiles wide"):
        tilesets.sheet_cells([art.Block("wide", [tile] * 17, 17)])


@pytest.mark.parametrize("name", list(COLLECTIONS))
def test_every_prop_has_a_duration_for_each_picture_and_stands_inside_its_width(name: str) -> None:
    for prop in COLLECTIONS[name].props.values():
        frames = prop.frames()
        assert len(frames) == max(1, len(prop.frame_ms)), prop.name
        for frame in frames:
            width, height = frame.albedo.get_size()
            assert frame.emissive is None or frame.emissive.get_size() == (width, height), prop.name
            if frame.footprint is not None:
                x, _, w, _ = frame.footprint
                assert 0 <= x <= x + w <= width, prop.name


def test_wall_tops_are_the_47_of_a_blob_and_each_has_its_own_picture() -> None:
    tops = walls.wall_tops(walls.TopColours("i1", "i3", "i4", "i0"))
    pictures = {pygame.surfarray.array3d(top.albedo).tobytes() for top in tops}
    assert len(tops) == len(pictures) == 47


@pytest.mark.parametrize("theme", list(THEMES))
def test_blocks_of_a_sheet_never_overlap(theme: str) -> None:
    blocks = THEMES[theme]()
    cells, _, _ = tilesets.sheet_cells(blocks)
    assert len(cells) == sum(len(block.tiles) for block in blocks)


# ---------------------------------------------------------------- the maps


@pytest.mark.parametrize("name", PLACES)
def test_a_place_loads_without_a_problem_and_all_its_tiles_exist(name: str) -> None:
    assert not load_map(GameFiles(ROOT), f"maps/{name}.tmx").problems
    map_def = place(name)
    gids = {gid for layer in map_def.layers if isinstance(layer, TileLayer) for gid in layer.cells if gid}
    gids |= {thing.gid for thing in map_def.objects() if thing.gid}
    assert not [gid for gid in sorted(gids) if map_def.tile(gid) is None]


@pytest.mark.parametrize("name", PLACES)
def test_names_in_a_place_are_unique(name: str) -> None:
    counted = Counter(thing.name for thing in place(name).objects() if thing.name and thing.cls != "Light")
    assert [word for word, times in counted.items() if times > 1] == []


@pytest.mark.parametrize("name", list(STAGED))
def test_every_place_that_a_script_names_is_in_its_map(name: str) -> None:
    known = set(level(name).places) | {stop for rail in level(name).rails.values() for stop, _ in rail.stops}
    assert [word for word in STAGED[name].split() if word not in known] == []


def test_the_reef_is_ridden_in_the_order_of_its_story() -> None:
    order = ["lamp_street", "bend", "shoal", "deep", "market", "city", "lighthouse", "harbour_steps"]
    (rail,) = level("dream_reef").rails.values()
    assert [stop for stop, _ in rail.stops if stop in order] == order


@pytest.mark.parametrize("name", PLACES)
def test_every_exit_leads_to_an_entry_that_exists(name: str) -> None:
    for way_out in level(name).exits:
        assert way_out.map in PLACES, f"{name}: {way_out.id} leads to {way_out.map}, which is no map"
        assert way_out.entry in {entry.id for entry in level(way_out.map).entries}, f"{name}: {way_out.id}"


STEP = 4
"""Pixels of the grid on which ground is explored."""


@cache
def walked(name: str) -> frozenset[tuple[int, int]]:
    """Where feet can get from the default entry, closed doors counted as open."""
    ground = level(name)

    def is_free(x: int, y: int) -> bool:
        return not ground.blocked(Box(x - 5, y - 5, 10, 5))

    start = next((entry for entry in ground.entries if entry.is_default), ground.entries[0]).at
    front = [(start.x // STEP * STEP + dx, start.y // STEP * STEP + dy) for dx in (0, STEP) for dy in (0, STEP)]
    front = [spot for spot in front if is_free(*spot)]
    seen = set(front)
    while front:
        x, y = front.pop()
        for spot in ((x + STEP, y), (x - STEP, y), (x, y + STEP), (x, y - STEP)):
            if spot not in seen and is_free(*spot):
                seen.add(spot)
                front.append(spot)
    return frozenset(seen)


def gap(box: Box, spots: frozenset[tuple[int, int]]) -> int:
    """Fewest pixels, along one axis, between a box and the nearest spot."""
    return min(max(box.x - x, x - box.right, box.y - y, y - box.bottom, 0) for x, y in spots)


@pytest.mark.parametrize("name", PLACES)
def test_every_entry_stands_on_ground_that_joins_the_others(name: str) -> None:
    for entry in level(name).entries:
        at = Box(entry.at.x, entry.at.y, 1, 1)
        assert gap(at, walked(name)) <= STEP, f"{name}: {entry.id} at {Vec(entry.at.x, entry.at.y)}"


@pytest.mark.parametrize("name", PLACES)
def test_every_exit_can_be_walked_to(name: str) -> None:
    for way_out in level(name).exits:
        assert gap(way_out.box, walked(name)) <= STEP, f"{name}: {way_out.id}"


@pytest.mark.parametrize("name", PLACES)
def test_nobody_comes_in_standing_in_a_way_out(name: str) -> None:
    for entry in level(name).entries:
        feet = Box(entry.at.x - 5, entry.at.y - 5, 10, 5).grown(STEP)
        assert not [way.id for way in level(name).exits if way.auto and way.box.overlaps(feet)], f"{name}: {entry.id}"


REACH = 20
"""Pixels from the feet to what is looked at: the probe ahead of them and the hand's reach."""


@pytest.mark.parametrize("name", PLACES)
def test_everything_that_answers_can_be_reached(name: str) -> None:
    for thing in level(name).interactables:
        if thing.kind in ("examine", "trigger", "evidence"):
            assert gap(thing.box, walked(name)) <= REACH, f"{name}: {thing.id}"
