"""Maps compiled for play."""

from array import array

from game.core.geom import Box, Vec
from game.sim.level import compile_level, nearest_on_path, point_on_path, shape_boxes
from game.sim.mapdef import FLIP_DIAGONAL, FLIP_X, FLIP_Y, LayerLook, MapDef, Shape, TileDef, TileLayer, TilesetDef
from tests.play import level_of, map_of, thing


def test_walls_block_and_floors_do_not():
    level = level_of(["###", "#.#", "###"])
    assert level.blocked(Box(2, 2, 4, 4))
    assert not level.blocked(Box(18, 18, 10, 5))


def test_the_edge_of_the_map_blocks():
    level = level_of(["...", "..."])
    assert level.blocked(Box(-1, 4, 4, 4))
    assert level.blocked(Box(46, 4, 4, 4))


def test_a_tile_with_a_collision_shape_blocks_only_there():
    half = TileDef(0, "none.png", (0, 0, 16, 16), shapes=(Shape("rect", 0, 8, 16, 8),))
    layer = TileLayer(LayerLook(name="Floor"), array("I", [1, 1]))
    level = compile_level(MapDef("m", "m.tmx", 2, 1, (layer,), (TilesetDef("t", 1, {0: half}),)))
    assert not level.blocked(Box(2, 1, 6, 5))
    assert level.blocked(Box(2, 6, 6, 5))


def test_flipped_tiles_flip_their_shapes():
    corner = Shape("rect", 0, 0, 4, 6)
    flips = {f: next(shape_boxes(corner, f, 16, 16)) for f in (0, FLIP_X, FLIP_Y, FLIP_DIAGONAL)}
    assert flips == {
        0: Box(0, 0, 4, 6),
        FLIP_X: Box(12, 0, 4, 6),
        FLIP_Y: Box(0, 10, 4, 6),
        FLIP_DIAGONAL: Box(0, 0, 6, 4),
    }


def test_a_slope_becomes_steps_that_stay_inside_it():
    triangle = Shape("polygon", 0, 0, points=((0, 0), (16, 16), (0, 16)))
    boxes = list(shape_boxes(triangle, 0, 16, 16))
    assert all(b.x == 0 and b.right <= b.bottom for b in boxes)
    assert sum(b.w * b.h for b in boxes) in range(100, 150)


def test_every_named_object_is_a_place():
    level = level_of(["....", "...."], thing("Place", "lamp", 20, 10), thing("Prop", "desk", 32, 0, 16, 12))
    assert level.places == {"lamp": Vec(20, 10), "desk": Vec(40, 12)}


def test_an_unknown_entry_leads_to_the_default_one():
    level = level_of(
        ["....", "...."],
        thing("PlayerStart", "west", 8, 8),
        thing("PlayerStart", "east", 56, 8, isDefault=True),
    )
    assert [level.entry(n).id for n in ("west", "east", "gone")] == ["west", "east", "east"]


def test_equal_maps_compile_to_equal_levels():
    rows = ["####", "#..#", "####"]
    assert compile_level(map_of(rows)) == compile_level(map_of(rows))


def test_a_path_is_measured_in_whole_pixels():
    path = (Vec(0, 0), Vec(30, 0), Vec(30, 40))
    assert nearest_on_path(path, Vec(33, 10)) == (40, 3)
    assert point_on_path(path, 50)[0] == Vec(30, 20)
