"""Wall tiles: tops (a 47-tile blob), faces (rows of left, three middles, right) and lintels for doorways.

A wall seen from above and in front is its top plus three or four rows of face below it.  Faces have a period of 48 px,
so the three middles repeat.  A lintel is the face's lowest row over a doorway; it is drawn over the actors.
"""

from __future__ import annotations

import random
from dataclasses import dataclass

import pygame

from .art import TILE, Tile, blank, unlit
from .palette import C, Colour, mix, scale
from .pixels import canvas, mirror, rect

NEIGHBOURS = ((0, -1), (1, -1), (1, 0), (1, 1), (0, 1), (-1, 1), (-1, 0), (-1, -1))
"""(dx, dy) of the bits of a blob mask: N NE E SE S SW W NW."""

_CORNERS = ((1, 0, 2), (3, 2, 4), (5, 4, 6), (7, 6, 0))
"""(corner bit, the two side bits that it needs)."""


def reduced(mask: int) -> int:
    """Drop the corners of a neighbour mask whose two sides are not both there: they cannot be seen.

    >>> reduced(0b00000010), reduced(0b00000111)
    (0, 7)
    """
    for corner, first, second in _CORNERS:
        if not (mask >> first & 1 and mask >> second & 1):
            mask &= ~(1 << corner)
    return mask


BLOB: tuple[int, ...] = tuple(mask for mask in range(256) if reduced(mask) == mask)
"""The 47 masks that look different."""


@dataclass(frozen=True, slots=True)
class TopColours:
    """Colours of a wall's top."""

    base: Colour
    edge: Colour
    bright: Colour
    """The lip above the face, which catches light."""
    dark: Colour


def wall_tops(colours: TopColours) -> list[Tile]:
    """The 47 tops, in the order of `BLOB`."""
    tiles = []
    for mask in BLOB:
        bits = tuple(mask >> i & 1 for i in range(8))
        tiles.append(Tile("WallTop", wall_top(mask, colours), properties={"mask": mask}, wang=bits))
    return tiles


def wall_top(mask: int, colours: TopColours) -> pygame.Surface:
    """One top, with an edge on each side where the mask has no neighbour."""
    base, edge, bright, dark = colours.base, colours.edge, colours.bright, colours.dark
    soft = mix(base, edge, 0.35)
    albedo = canvas(TILE, TILE, base)
    north, north_east, east, south_east, south, south_west, west, north_west = (mask >> i & 1 for i in range(8))
    rng = random.Random(mask * 7)
    for _ in range(5):
        rect(albedo, mix(base, edge, 0.16), rng.randint(2, 13), rng.randint(2, 13), rng.randint(1, 3), 1)
    if not north:
        rect(albedo, dark, 0, 0, TILE, 1)
        rect(albedo, edge, 0, 1, TILE, 1)
        rect(albedo, soft, 0, 2, TILE, 2)
    if not west:
        rect(albedo, dark, 0, 0, 1, TILE)
        rect(albedo, edge, 1, 0, 1, TILE)
        rect(albedo, soft, 2, 0, 1, TILE)
    if not east:
        rect(albedo, dark, TILE - 1, 0, 1, TILE)
        rect(albedo, edge, TILE - 2, 0, 1, TILE)
        rect(albedo, soft, TILE - 3, 0, 1, TILE)
    if not south:
        rect(albedo, soft, 0, TILE - 5, TILE, 2)
        rect(albedo, edge, 0, TILE - 3, TILE, 1)
        rect(albedo, bright, 0, TILE - 2, TILE, 1)
        rect(albedo, dark, 0, TILE - 1, TILE, 1)
    if not north and not west:
        rect(albedo, dark, 0, 0, 2, 1)
        rect(albedo, dark, 0, 1)
    if not north and not east:
        rect(albedo, dark, TILE - 2, 0, 2, 1)
    for first, second, corner, x, y in (
        (north, west, north_west, 0, 0),
        (north, east, north_east, TILE - 2, 0),
        (south, west, south_west, 0, TILE - 3),
        (south, east, south_east, TILE - 2, TILE - 3),
    ):
        if first and second and not corner:
            rect(albedo, edge, x, y, 2, 3 if y else 2)
            rect(albedo, dark, 0 if x == 0 else TILE - 1, TILE - 1 if y else 0)
    return albedo


def wall_faces(
    style: str,
    pattern: pygame.Surface,
    glow: pygame.Surface | None,
    edges: tuple[Colour, Colour],
) -> list[Tile]:
    """Cut a 48 px wide face into rows of [left end, middle 0, 1, 2, right end].

    Args:
        style: name of the face, kept as a tile property.
        pattern: the face, 48 px wide and as many rows high as the wall.
        glow: its emissive twin, if any.
        edges: colours of the outermost and the next pixel column at the ends.
    """
    rows = pattern.get_height() // TILE
    glow = glow or unlit(*pattern.get_size())
    outer, inner = edges[0], mix(edges[0], edges[1], 0.5)
    tiles = []
    for row in range(rows):
        for column, x in enumerate((0, 0, 16, 32, 32)):
            albedo, emissive = blank(TILE, TILE)
            albedo.blit(pattern, (0, 0), (x, row * TILE, TILE, TILE))
            emissive.blit(glow, (0, 0), (x, row * TILE, TILE, TILE))
            if column == 0:
                rect(albedo, outer, 0, 0, 1, TILE)
                rect(albedo, inner, 1, 0, 1, TILE)
            if column == 4:
                rect(albedo, outer, TILE - 1, 0, 1, TILE)
                rect(albedo, inner, TILE - 2, 0, 1, TILE)
            tiles.append(Tile("WallFace", albedo, emissive, {"style": style, "row": rows - 1 - row, "col": column}))
    return tiles


def lintels(style: str, pattern: pygame.Surface, edge: Colour, bright: Colour, opening_rows: int = 2) -> list[Tile]:
    """Three middles of the row above a doorway `opening_rows` tiles high, with the frame's upper edge."""
    top = pattern.get_height() - (opening_rows + 1) * TILE
    tiles = []
    for column in range(3):
        albedo = canvas(TILE, TILE)
        albedo.blit(pattern, (0, 0), (column * TILE, top, TILE, TILE))
        rect(albedo, edge, 0, TILE - 5, TILE, 5)
        rect(albedo, bright, 0, TILE - 5, TILE, 1)
        rect(albedo, mix(edge, bright, 0.5), 0, TILE - 4, TILE, 2)
        rect(albedo, "i0", 0, TILE - 1, TILE, 1)
        tiles.append(Tile("Lintel", albedo, None, {"style": style, "col": column}))
    return tiles


def blinking_panel(face: pygame.Surface) -> list[Tile]:
    """A wall panel of two tiles whose lamps change: three frames, one under the other, the first one animated."""
    frames: list[Tile] = []
    for frame in range(3):
        albedo, emissive = blank(2 * TILE, TILE)
        albedo.blit(face, (0, 0), (0, TILE, 2 * TILE, TILE))
        rect(albedo, "i0", 5, 2, 24, 12)
        rect(albedo, "i1", 6, 3, 22, 10)
        rng = random.Random(5 + frame)
        for y in range(4, 12, 2):
            for x in range(7, 27, 3):
                colour = rng.choice(("g3", "c3", "y1", "i3", "i3", "i3"))
                rect(albedo, colour, x, y, 2, 1)
                if colour != "i3":
                    rect(emissive, scale(colour, 0.7), x, y, 2, 1)
        frames.extend(
            _cell("WallFace", albedo, emissive, column, {"style": "pods", "row": 1, "col": 9, "panel": frame})
            for column in range(2)
        )
    for tile in frames[:2]:
        tile.animation = ((0, 420), (1, 160), (2, 300))
    return frames


def _cell(
    cls: str,
    albedo: pygame.Surface,
    emissive: pygame.Surface,
    column: int,
    properties: dict[str, bool | int | float | str],
) -> Tile:
    left = (column * TILE, 0, TILE, TILE)
    piece, glow = blank(TILE, TILE)
    piece.blit(albedo, (0, 0), left)
    glow.blit(emissive, (0, 0), left)
    return Tile(cls, piece, glow, properties)


def side_trims(name: str, bright: Colour, dark: Colour) -> list[Tile]:
    """Two trims that give a room's left and right walls a foot: a skirting seen edge on and the shade beside it.

    Side walls have no face, so without these the floor stops like cut paper.

    Args:
        name: kept as the tiles' pattern.
        bright: the skirting's upper edge.
        dark: its side.
    """
    left = canvas(TILE, TILE)
    for x, (colour, alpha) in enumerate(((dark, 255), (bright, 255), (dark, 255), ("i0", 130), ("i0", 80), ("i0", 40))):
        red, green, blue = C(colour)[:3]
        rect(left, (red, green, blue, alpha), x, 0, 1, TILE)
    return [
        Tile("Trim", left, None, {"pattern": name, "side": "left"}),
        Tile("Trim", mirror(left), None, {"pattern": name, "side": "right"}),
    ]
