"""Everything that Tiled can say about pictures draws as Tiled draws it: compared with hand-made expectations."""

from __future__ import annotations

import pygame
import pytest
from places import (
    BLUE,
    GREEN,
    RED,
    VOID,
    WHITE,
    ImageLayer,
    MapObject,
    ObjectLayer,
    TileDef,
    block,
    colours,
    pictures,
    place,
    plain,
    quarters,
    tile,
    tiles,
    tileset,
)

from game.sim.mapdef import FLIP_DIAGONAL, FLIP_X, FLIP_Y, LayerLook

FLIPS = [
    (0, [RED, GREEN, BLUE, WHITE]),
    (FLIP_X, [GREEN, RED, WHITE, BLUE]),
    (FLIP_Y, [BLUE, WHITE, RED, GREEN]),
    (FLIP_X | FLIP_Y, [WHITE, BLUE, GREEN, RED]),
    (FLIP_DIAGONAL, [RED, BLUE, GREEN, WHITE]),
    (FLIP_DIAGONAL | FLIP_X, [BLUE, RED, WHITE, GREEN]),
    (FLIP_DIAGONAL | FLIP_Y, [GREEN, WHITE, RED, BLUE]),
    (FLIP_DIAGONAL | FLIP_X | FLIP_Y, [WHITE, GREEN, BLUE, RED]),
]


@pytest.mark.parametrize(("flips", "expected"), FLIPS)
def test_a_tile_is_turned_by_its_three_bits(flips: int, expected: list[tuple[int, int, int]]) -> None:
    map_def = place([tiles(30, 17, {(2, 3): 1 | flips})], tileset(tile(0, "q")))
    assert block(colours(map_def, pictures({"q": quarters(16)})), 32, 48) == expected


@pytest.mark.parametrize(("flips", "expected"), FLIPS[:4])
def test_a_placed_object_is_mirrored_like_a_tile(flips: int, expected: list[tuple[int, int, int]]) -> None:
    thing = MapObject(1, "", "", 100, 60, 16, 16, "tile", gid=1 | flips)
    map_def = place([ObjectLayer(LayerLook(), (thing,))], tileset(tile(0, "q"), columns=0))
    assert block(colours(map_def, pictures({"q": quarters(16)})), 100, 60) == expected


def test_later_layers_cover_earlier_ones() -> None:
    set_ = tileset(tile(0, "red"), tile(1, "blue"))
    shown = pictures({"red": plain(16, 16, (*RED, 255)), "blue": plain(16, 16, (*BLUE, 255))})
    first, second = tiles(30, 17, {(0, 0): 1, (1, 0): 1}), tiles(30, 17, {(0, 0): 2})
    picture = colours(place([first, second], set_), shown)
    assert picture.get_at((8, 8))[:3] == BLUE
    assert picture.get_at((24, 8))[:3] == RED


def test_a_decor_object_between_two_tile_layers_stays_between_them() -> None:
    set_ = tileset(tile(0, "red"), tile(1, "blue"), tile(2, "green", properties={"sort": "floor"}))
    shown = pictures({name: plain(16, 16, (*c, 255)) for name, c in (("red", RED), ("blue", BLUE), ("green", GREEN))})
    thing = MapObject(1, "", "", 0, 0, 16, 16, "tile", gid=3)
    other = MapObject(2, "", "", 16, 0, 16, 16, "tile", gid=3)
    layers = [
        tiles(30, 17, {(0, 0): 1, (1, 0): 1}),
        ObjectLayer(LayerLook(), (thing, other)),
        tiles(30, 17, {(0, 0): 2}),
    ]
    picture = colours(place(layers, set_), shown)
    assert picture.get_at((8, 8))[:3] == BLUE
    assert picture.get_at((24, 8))[:3] == GREEN


def test_opacity_and_tint_of_a_layer_are_worked_into_its_tiles() -> None:
    set_ = tileset(tile(0, "white"), tile(1, "red"))
    shown = pictures({"white": plain(16, 16, (240, 240, 240, 255)), "red": plain(16, 16, (*RED, 255))})
    below = tiles(30, 17, {(0, 0): 2, (1, 0): 2})
    half = tiles(30, 17, {(0, 0): 1}, opacity=0.5)
    blue = tiles(30, 17, {(1, 0): 1}, tint=(0, 0, 255, 255))
    picture = colours(place([below, half, blue], set_), shown)
    red, green, _ = picture.get_at((8, 8))[:3]
    assert abs(red - 220) <= 2
    assert abs(green - 120) <= 2
    assert picture.get_at((24, 8))[:3] == (0, 0, 240)


def test_the_offset_of_a_layer_moves_its_tiles() -> None:
    layer = tiles(30, 17, {(0, 0): 1}, offset_x=5, offset_y=3)
    picture = colours(place([layer], tileset(tile(0, "red"))), pictures({"red": plain(16, 16, (*RED, 255))}))
    assert picture.get_at((5, 3))[:3] == RED
    assert picture.get_at((20, 18))[:3] == RED
    assert picture.get_at((4, 3))[:3] == VOID
    assert picture.get_at((21, 18))[:3] == VOID


def test_a_tile_larger_than_its_cell_grows_up_and_to_the_right() -> None:
    tall = TileDef(0, "tall", (0, 0, 24, 40))
    map_def = place([tiles(30, 17, {(4, 5): 1})], tileset(tall))
    picture = colours(map_def, pictures({"tall": plain(24, 40, (*GREEN, 255))}))
    assert picture.get_at((64, 95))[:3] == GREEN
    assert picture.get_at((87, 56))[:3] == GREEN
    assert picture.get_at((64, 55))[:3] == VOID
    assert picture.get_at((88, 95))[:3] == VOID


@pytest.mark.parametrize("size", [8, 24, 32])
def test_maps_may_have_tiles_of_any_size(size: int) -> None:
    map_def = place(
        [tiles(12, 8, {(3, 2): 1}, role="free")],
        tileset(tile(0, "q", size), tile_w=size, tile_h=size),
        size=(12, 8),
        tile_size=size,
    )
    assert block(colours(map_def, pictures({"q": quarters(size)})), 3 * size, 2 * size, size) == FLIPS[0][1]


def test_an_animated_tile_shows_each_frame_for_its_time_with_the_layers_above_it() -> None:
    moving = tile(0, "red", frames=((0, 100), (1, 50)))
    set_ = tileset(moving, tile(1, "blue"), tile(2, "dot"))
    dot = pygame.Surface((16, 16), pygame.SRCALPHA, 32)
    dot.fill((*WHITE, 255), (0, 0, 4, 4))
    shown = pictures({"red": plain(16, 16, (*RED, 255)), "blue": plain(16, 16, (*BLUE, 255)), "dot": dot})
    map_def = place([tiles(30, 17, {(1, 1): 1}), tiles(30, 17, {(1, 1): 3})], set_)
    early, late = colours(map_def, shown, tick=0), colours(map_def, shown, tick=7)  # 0 and 116 ms
    assert early.get_at((28, 28))[:3] == RED
    assert late.get_at((28, 28))[:3] == BLUE
    assert early.get_at((17, 17))[:3] == late.get_at((17, 17))[:3] == WHITE


def test_a_layer_of_half_parallax_scrolls_half_as_far() -> None:
    set_ = tileset(tile(0, "red"))
    shown = pictures({"red": plain(16, 16, (*RED, 255))})
    map_def = place([tiles(60, 34, {(0, 0): 1, (20, 0): 1}, parallax_x=0.5)], set_, size=(60, 34))
    at_home, away = colours(map_def, shown, (0, 0)), colours(map_def, shown, (100, 0))
    row = [x for x in range(480) if at_home.get_at((x, 4))[:3] == RED]
    moved = [x for x in range(480) if away.get_at((x, 4))[:3] == RED]
    assert [x - 50 for x in row if x >= 50] == moved


def test_an_image_layer_repeats_where_it_should() -> None:
    shown = pictures({"q": quarters(16)})
    look = LayerLook(offset_x=8, offset_y=0)
    layer = ImageLayer(look, "q", (16, 16), repeat_x=True)
    picture = colours(place([layer], tileset()), shown)
    assert picture.get_at((8, 2))[:3] == RED
    assert picture.get_at((0, 2))[:3] == GREEN
    assert picture.get_at((472, 2))[:3] == RED
    assert picture.get_at((8, 20))[:3] == VOID


def test_an_image_layer_without_repeat_is_drawn_once() -> None:
    layer = ImageLayer(LayerLook(), "q", (16, 16))
    picture = colours(place([layer], tileset()), pictures({"q": quarters(16)}))
    assert picture.get_at((2, 2))[:3] == RED
    assert picture.get_at((18, 2))[:3] == VOID


def test_a_rotated_object_turns_clockwise_about_its_own_origin() -> None:
    thing = MapObject(1, "", "", 100, 84, 16, 16, "tile", gid=1, rotation=90, pivot_x=100, pivot_y=100)
    map_def = place([ObjectLayer(LayerLook(), (thing,))], tileset(tile(0, "q")))
    picture = colours(map_def, pictures({"q": quarters(16)}))
    # the box above and right of the pivot swings to below and right of it, its top left quarter to the top right
    assert block(picture, 100, 100) == [BLUE, RED, WHITE, GREEN]


def test_a_scaled_object_fills_its_box() -> None:
    thing = MapObject(1, "", "", 40, 40, 32, 48, "tile", gid=1)
    map_def = place([ObjectLayer(LayerLook(), (thing,))], tileset(tile(0, "q")))
    picture = colours(map_def, pictures({"q": quarters(16)}))
    assert picture.get_at((44, 44))[:3] == RED
    assert picture.get_at((68, 84))[:3] == WHITE
    assert picture.get_at((72, 84))[:3] == VOID


def test_layers_of_the_dream_are_not_seen_awake() -> None:
    layer = tiles(30, 17, {(0, 0): 1}, face="dream")
    picture = colours(place([layer], tileset(tile(0, "red"))), pictures({"red": plain(16, 16, (*RED, 255))}))
    assert picture.get_at((8, 8))[:3] == VOID


def test_a_missing_picture_is_loud_and_told() -> None:
    shown = pictures({})
    picture = colours(place([tiles(30, 17, {(0, 0): 1})], tileset(tile(0, "gone.png"))), shown)
    assert picture.get_at((2, 2))[:3] == (255, 0, 220)
    assert "gone.png" in shown.problems[0]


def test_a_gid_that_names_nothing_draws_nothing() -> None:
    picture = colours(place([tiles(30, 17, {(0, 0): 77})], tileset(tile(0, "red"))), pictures({"red": quarters(16)}))
    assert picture.get_at((8, 8))[:3] == VOID
