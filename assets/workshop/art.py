"""What the workshop calls a tile and a prop: pixels that take light, pixels that give light, and a footprint.

Knows nothing of files; `tilesets` writes what is described here as PNG and TSX.  The surprise: an emissive picture is
an opaque black surface, not a transparent one, because the game *adds* it to the frame.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NamedTuple

import pygame

from .palette import Colour
from .pixels import canvas

TILE = 16
"""Pixels on a tile's side."""

Box = tuple[int, int, int, int]
"""x, y, width, height in pixels of the picture."""

Value = bool | int | float | str


class Art(NamedTuple):
    """One picture of a prop."""

    albedo: pygame.Surface
    """What takes light: bright colours, night comes from the light."""
    emissive: pygame.Surface | None = None
    """What glows by itself, black elsewhere; None where nothing does."""
    footprint: Box | None = None
    """The rectangle of floor that the thing stands on; its bottom is the line that actors are sorted by."""


@dataclass(frozen=True, slots=True)
class Lamp:
    """A light that belongs to a prop: place the prop and the room is lit."""

    x: int
    y: int
    radius: float
    colour: Colour
    intensity: float
    style: str = "steady"
    """steady, pulse, flicker, or window (a patch thrown on the floor)."""
    lift: int = 12
    """Height of the light above the floor, in pixels; it must match the picture or shadows fall wrong."""
    glow: float = 0.0
    """Strength of the visible halo in the air."""
    group: str = ""
    """A name by which scripts switch it, besides the names of the prop and of the placed object."""


@dataclass(slots=True)
class Tile:
    """One cell of a tile sheet."""

    cls: str
    """Floor, Trim, WallTop, WallFace or Lintel."""
    albedo: pygame.Surface
    emissive: pygame.Surface | None = None
    properties: dict[str, Value] = field(default_factory=dict)
    wang: tuple[int, ...] | None = None
    """Neighbours N NE E SE S SW W NW that are of the same terrain (Tiled's wangid order)."""
    animation: tuple[tuple[int, int], ...] = ()
    """(rows further down in the sheet, milliseconds) of each frame."""

    @property
    def solid(self) -> bool:
        """Whether the cell blocks the way."""
        return self.cls in ("WallTop", "WallFace")


class Block(NamedTuple):
    """Tiles that stay together as a rectangle in the sheet, so that a person can stamp them."""

    label: str
    tiles: list[Tile]
    columns: int


@dataclass(frozen=True, slots=True)
class Prop:
    """A multi-tile object: how it is drawn and how the game treats it."""

    name: str
    paint: Callable[[], Art | list[Art]]
    cls: str = "Prop"
    sort: str = "actor"
    """actor (sorted by y), floor (rugs), wall (hangs on a face), above (over everybody)."""
    solid: bool = True
    lamps: tuple[Lamp, ...] = ()
    frame_ms: tuple[int, ...] = ()
    """Milliseconds of each frame of an animated prop."""
    tall: bool = False
    """Whether it stops light."""
    solids: tuple[Box, ...] = ()
    """What blocks the way, where that is not the footprint: the sides of a bed that one climbs into."""
    properties: dict[str, Value] = field(default_factory=dict)

    def frames(self) -> list[Art]:
        """Its pictures, one or (animated) several."""
        painted = self.paint()
        return painted if isinstance(painted, list) else [painted]


Painter = Callable[[], "Art | list[Art]"]


class Collection:
    """The props of one kind of place, in the order in which they were added."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.props: dict[str, Prop] = {}

    def prop(
        self,
        name: str = "",
        cls: str = "Prop",
        sort: str = "actor",
        solid: bool = True,
        lamps: tuple[Lamp, ...] = (),
        frame_ms: tuple[int, ...] = (),
        tall: bool = False,
        solids: tuple[Box, ...] = (),
        **properties: Value,
    ) -> Callable[[Painter], Painter]:
        """Decorator: the function paints a prop of this collection, named after it unless `name` is given."""

        def register(paint: Painter) -> Painter:
            key = name or paint.__name__
            if key in self.props:
                raise ValueError(f"{self.name} has two props named {key!r}")
            self.props[key] = Prop(key, paint, cls, sort, solid, lamps, frame_ms, tall, solids, properties)
            return paint

        return register


def unlit(width: int, height: int) -> pygame.Surface:
    """An emissive picture on which nothing glows yet."""
    return pygame.Surface((width, height), 0, 32)


def blank(width: int, height: int) -> tuple[pygame.Surface, pygame.Surface]:
    """An empty albedo and its unlit emissive twin."""
    return canvas(width, height), unlit(width, height)
