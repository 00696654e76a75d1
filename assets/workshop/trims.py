"""Trims: what lies on a floor without being furniture: glowing lines, hazard stripes, grates, drains."""

from __future__ import annotations

import pygame

from .art import TILE, Tile, blank
from .palette import C, Colour, scale
from .pixels import canvas, polygon, rect

_ARM = {"e": (7, 7, 9, 2), "w": (0, 7, 9, 2), "n": (7, 0, 2, 9), "s": (7, 7, 2, 9)}
"""The arm of a line towards each side of its tile: x, y, w, h."""


def glowing_line(colour: Colour, glow: Colour) -> list[Tile]:
    """A line in the floor: east-west, north-south, and the four bends."""
    tiles = []
    for dirs in ("ew", "ns", "es", "sw", "ne", "nw"):
        albedo, emissive = blank(TILE, TILE)
        for side in dirs:
            arm = _ARM[side]
            rect(
                albedo,
                "i1",
                arm[0] - (side in "ns"),
                arm[1] - (side in "ew"),
                arm[2] + 2 * (side in "ns"),
                arm[3] + 2 * (side in "ew"),
            )
        for side in dirs:
            arm = _ARM[side]
            rect(albedo, colour, *arm)
            rect(emissive, scale(glow, 0.55), *arm)
        tiles.append(Tile("Trim", albedo, emissive, {"pattern": "strip", "dirs": dirs}))
    return tiles


def floor_marks() -> list[Tile]:
    """Hazard stripe lying and upright, grate, drain."""
    tiles = []
    stripe = canvas(TILE, TILE)
    rect(stripe, "y1", 0, 6, TILE, 5)
    rect(stripe, "i1", 0, 5, TILE, 1)
    rect(stripe, "i1", 0, 11, TILE, 1)
    for x in range(-4, 16, 8):
        polygon(stripe, "i1", [(x, 10), (x + 4, 6), (x + 8, 6), (x + 4, 10)])
    tiles.append(Tile("Trim", stripe, None, {"pattern": "hazard"}))
    upright = pygame.transform.rotate(stripe, 90)
    tiles.append(Tile("Trim", upright, None, {"pattern": "hazard_v"}))
    grate = canvas(TILE, TILE, "i1")
    for y in range(1, 15, 3):
        rect(grate, "i4", 1, y, 14, 2)
        rect(grate, "i6", 1, y, 14, 1)
    rect(grate, "i3", 0, 0, TILE, 1)
    rect(grate, "i3", 0, 0, 1, TILE)
    rect(grate, "i0", TILE - 1, 0, 1, TILE)
    rect(grate, "i0", 0, TILE - 1, TILE, 1)
    tiles.append(Tile("Floor", grate, None, {"pattern": "grate"}))
    drain = canvas(TILE, TILE)
    pygame.draw.circle(drain, C("i2"), (8, 8), 5, 1)
    pygame.draw.circle(drain, C("i3"), (8, 8), 3)
    tiles.append(Tile("Trim", drain, None, {"pattern": "drain"}))
    return tiles


def tram_rails() -> list[Tile]:
    """Two grooved rails in the road, running east and west: upper rail, lower rail."""
    tiles = []
    for y in (9, 4):
        albedo = canvas(TILE, TILE)
        rect(albedo, "i1", 0, y - 1, TILE, 5)
        rect(albedo, "i5", 0, y, TILE, 2)
        rect(albedo, "i7", 0, y, TILE, 1)
        rect(albedo, "i2", 0, y + 2, TILE, 1)
        tiles.append(Tile("Trim", albedo, None, {"pattern": "rail"}))
    return tiles


def kerb() -> list[Tile]:
    """The edge of a pavement towards a road below it, and of one above it."""
    tiles = []
    for y, height in ((10, 6), (0, 6)):
        albedo = canvas(TILE, TILE)
        rect(albedo, "i6", 0, y, TILE, height)
        rect(albedo, "w", 0, y, TILE, 1)
        rect(albedo, "i4", 0, y + height - 3, TILE, 3)
        rect(albedo, "i2", 0, y + height - 1, TILE, 1)
        rect(albedo, "i3", 15, y, 1, height)
        tiles.append(Tile("Trim", albedo, None, {"pattern": "kerb"}))
    return tiles


def crossing() -> list[Tile]:
    """A white bar of a crossing."""
    albedo = canvas(TILE, TILE)
    rect(albedo, "i6", 2, 0, 8, TILE)
    for x, y in ((3, 4), (7, 11), (5, 8)):
        rect(albedo, "i4", x, y, 2, 1)
    return [Tile("Trim", albedo, None, {"pattern": "crossing"})]


def seat_marks() -> list[Tile]:
    """A dot of light in the floor, as along the aisle of a hall."""
    albedo, emissive = blank(TILE, TILE)
    rect(albedo, "i1", 6, 6, 4, 4)
    rect(albedo, "m5", 7, 7, 2, 2)
    rect(emissive, "m4", 7, 7, 2, 2)
    return [Tile("Trim", albedo, emissive, {"pattern": "aisle"})]
