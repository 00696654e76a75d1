"""Tiny places made by hand for the view's tests, and the shortest way to look at them."""

from __future__ import annotations

import io
from array import array
from collections.abc import Mapping, Sequence

import pygame

from game.core.geom import Direction, Vec
from game.core.ticks import VIEW_H, VIEW_W
from game.gfx.assets import Pictures
from game.sim.actor import Actor
from game.sim.mapdef import (
    ImageLayer,
    Layer,
    LayerLook,
    MapDef,
    MapObject,
    ObjectLayer,
    Shape,
    TileDef,
    TileLayer,
    TilesetDef,
    Value,
)
from game.view.look import Look
from game.view.moment import Moment
from game.view.stage import Stage
from game.view.waking import WakingFace

RED, GREEN, BLUE, WHITE = (200, 0, 0), (0, 200, 0), (0, 0, 200), (240, 240, 240)
VOID = (11, 10, 22)
"""What the waking face shows where there is nothing."""

WHITE_LIGHT = "#ffffffff"


def png(surface: pygame.Surface) -> bytes:
    buffer = io.BytesIO()
    pygame.image.save(surface, buffer, "picture.png")
    return buffer.getvalue()


def quarters(size: int, corners: Sequence[tuple[int, int, int]] = (RED, GREEN, BLUE, WHITE)) -> pygame.Surface:
    """A square whose four quarters have colours: top left, top right, bottom left, bottom right."""
    surface = pygame.Surface((size, size), pygame.SRCALPHA, 32)
    half = size // 2
    for i, colour in enumerate(corners):
        surface.fill((*colour, 255), (i % 2 * half, i // 2 * half, half, half))
    return surface


def plain(width: int, height: int, colour: tuple[int, ...]) -> pygame.Surface:
    surface = pygame.Surface((width, height), pygame.SRCALPHA, 32)
    surface.fill(colour)
    return surface


def pictures(files: Mapping[str, pygame.Surface]) -> Pictures:
    data = {name: png(surface) for name, surface in files.items()}
    return Pictures(lambda name: data[name])


def tileset(*tiles: TileDef, first_gid: int = 1, **more: object) -> TilesetDef:
    return TilesetDef("set", first_gid, {tile.id: tile for tile in tiles}, **more)  # type: ignore[arg-type]


def tile(number: int, picture: str, size: int = 16, **more: object) -> TileDef:
    return TileDef(number, picture, (0, 0, size, size), **more)  # type: ignore[arg-type]


def tiles(
    width: int, height: int, cells: Mapping[tuple[int, int], int], role: str = "free", **look: object
) -> TileLayer:
    data = array("I", [0] * (width * height))
    for (column, row), gid in cells.items():
        data[row * width + column] = gid
    return TileLayer(LayerLook(**look), data, role)  # type: ignore[arg-type]


def place(
    layers: Sequence[Layer],
    *tilesets: TilesetDef,
    size: tuple[int, int] = (30, 17),
    tile_size: int = 16,
    properties: Mapping[str, Value] | None = None,
) -> MapDef:
    own: dict[str, Value] = {"ambient": WHITE_LIGHT, **(properties or {})}
    return MapDef(
        "test",
        "test.tmx",
        size[0],
        size[1],
        tuple(layers),
        tilesets,
        tile_size,
        tile_size,
        properties=own,
        content_hash="0",
    )


def colours(map_def: MapDef, shown: Pictures, camera: tuple[int, int] = (0, 0), tick: int = 0) -> pygame.Surface:
    """The place's colours without light, seen from a camera."""
    face = WakingFace(Stage(map_def, shown, Look()))
    return face.unlit(Moment(tick, Vec(*camera), (), None))


def block(surface: pygame.Surface, x: int, y: int, size: int = 16) -> list[tuple[int, int, int]]:
    """The colours in the middles of the four quarters of a square."""
    q = size // 4
    spots = ((q, q), (3 * q, q), (q, 3 * q), (3 * q, 3 * q))
    return [surface.get_at((x + dx, y + dy))[:3] for dx, dy in spots]  # type: ignore[misc]


def lit_room(**properties: Value) -> tuple[MapDef, Pictures]:
    """A room of 40 × 24 cells with walls, a lamp, a crate and a tall cupboard: everything that light meets."""
    width, height = 40, 24
    inside = {(x, y) for x in range(2, 38) for y in range(5, 22)}
    walls = {(x, y): 2 for x in range(width) for y in range(height) if (x, y) not in inside}
    faces = {(x, y): 3 for x in range(2, 38) for y in (2, 3, 4)}
    lamp = Shape(
        "point", 8, 4, cls="Light", properties={"radius": 70, "color": "#ffffb060", "intensity": 0.6, "lift": 14}
    )
    foot = Shape("rect", 0, 8, 16, 8, cls="Shadow")
    wood = tile(0, "floor", properties={"polish": 0.0})
    stone, front = tile(1, "wall", cls="WallTop"), tile(2, "wall", cls="WallFace")
    post = tile(
        3, "lamp", shapes=(lamp, foot), properties={"key": "lamp_1"}, emissive="glow", emissive_rect=(0, 0, 16, 16)
    )
    crate = tile(4, "crate", shapes=(foot,), properties={"key": "crate"})
    cupboard = TileDef(
        5,
        "tall",
        (0, 0, 32, 48),
        shapes=(Shape("rect", 0, 32, 32, 16, cls="Shadow"),),
        properties={"tall": True, "key": "shelf_1"},
    )
    things = [
        MapObject(1, "lamp", "", 160, 120, 16, 16, "tile", gid=4),
        MapObject(2, "crate", "", 230, 170, 16, 16, "tile", gid=5),
        MapObject(3, "cupboard", "", 320, 140, 32, 48, "tile", gid=6),
        MapObject(4, "lamp2", "", 460, 220, 16, 16, "tile", gid=4),
    ]
    floor = pygame.Surface((16, 16), pygame.SRCALPHA, 32)
    for y in range(16):
        for x in range(16):
            floor.set_at((x, y), (120 + (x * 7 + y * 3) % 40, 90 + (x * 5 + y * 11) % 30, 80, 255))
    shown = pictures(
        {
            "floor": floor,
            "wall": plain(16, 16, (70, 66, 96, 255)),
            "lamp": plain(16, 16, (190, 170, 120, 255)),
            "glow": quarters(16, ((90, 60, 10), (0, 0, 0), (0, 0, 0), (0, 0, 0))),
            "crate": quarters(16),
            "tall": plain(32, 48, (110, 80, 60, 255)),
        }
    )
    layers: list[Layer] = [
        tiles(width, height, dict.fromkeys(inside, 1), name="Floor"),
        tiles(width, height, {**walls, **faces}, role="walls", name="Walls"),
        ObjectLayer(LayerLook(name="Actors"), tuple(things)),
    ]
    own: dict[str, Value] = {"ambient": "#ff303858", **properties}
    return place(
        layers, tileset(wood, stone, front, post, crate, cupboard), size=(width, height), properties=own
    ), shown


def somebody(name: str, x: int, y: int, facing: Direction = Direction.DOWN, character: str = "") -> Actor:
    return Actor(name, character or name, x * 256, y * 256, facing)


def canvas() -> pygame.Surface:
    return pygame.Surface((VIEW_W, VIEW_H), 0, 32)


def same(a: pygame.Surface, b: pygame.Surface) -> bool:
    return pygame.image.tobytes(a, "RGB") == pygame.image.tobytes(b, "RGB")


__all__ = ["ImageLayer", "MapObject", "ObjectLayer", "Shape", "TileDef"]
