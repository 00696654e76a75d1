"""What both faces of a place share: its level, its pictures, its people, its lamps and what has become of its
furniture."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pygame

from game.core.geom import Box
from game.gfx.assets import Pictures
from game.sim.mapdef import ImageLayer, MapDef
from game.view.figures.sheet import Sheets
from game.view.knobs import Knobs
from game.view.level import Level
from game.view.lights.baker import Baker
from game.view.lights.dimmer import Dimmer
from game.view.look import Look
from game.view.props import Props
from game.view.sprites import Sprites
from game.view.tile_art import TileArts


class Stage:
    """A place made ready to be drawn.

    Making one reads the map's pictures and sorts its things: about 20 ms for an ordinary room. Everything dearer is
    done when it is first needed, or ahead of time by `prepare`.
    """

    def __init__(self, map_def: MapDef, pictures: Pictures, look: Look, sheets: Sheets | None = None) -> None:
        """Read the place.

        Args:
            map_def: the place; never written to.
            pictures: where pictures come from.
            look: what the player wants the picture to be like.
            sheets: figures' sheets, to be shared between places; made anew when absent.
        """
        self.map = map_def
        self.pictures = pictures
        self.look = look
        self.arts = TileArts(map_def, pictures)
        self.level = Level(map_def, self.arts)
        self.sprites = Sprites(self.arts)
        self.sheets = sheets or Sheets(pictures)
        self.props = Props(self.level)
        self.baker = Baker(self.level)
        self.dimmer = Dimmer(self.level.lights)
        self.knobs = Knobs()
        """What the story turns in dreams."""
        self.kept: dict[tuple[object, ...], pygame.Surface] = {}
        """Pictures that dream faces made of the place's things, by style and thing."""
        self.drawings: dict[tuple[object, ...], Any] = {}
        """The same for faces that make more than one picture of a thing."""

    @property
    def bounds(self) -> Box:
        """The map pixels that a camera may show."""
        return Box(0, 0, self.level.pixel_w, self.level.pixel_h)

    def camera_regions(self) -> tuple[Box, ...]:
        """Objects of class CameraBounds, smallest first: the view is held inside while its target is."""
        found = [
            Box(int(o.x), int(o.y), int(o.w), int(o.h))
            for o in self.map.objects()
            if o.cls == "CameraBounds" and o.w and o.h
        ]
        return tuple(sorted(found, key=lambda box: box.w * box.h))

    def image_of(self, layer: ImageLayer) -> pygame.Surface:
        """The picture of an image layer with its tint and opacity worked in."""
        picture = self.pictures.get(layer.picture, layer.size)
        red, green, blue, alpha = layer.look.tint
        through = max(0, min(255, round(alpha * layer.look.opacity)))
        if (red, green, blue, through) == (255, 255, 255, 255):
            return picture
        picture = picture.copy()
        picture.fill((red, green, blue, through), special_flags=pygame.BLEND_RGBA_MULT)
        return picture

    def prepare(self) -> Iterator[None]:
        """Decode every picture that the place uses, a few milliseconds for each step.

        Spread the steps over ticks behind a wipe, or leave them out: whatever is missing is made when it is first
        drawn.
        """
        for tileset in self.map.tilesets:
            for tile in tileset.tiles.values():
                if tile.picture:
                    self.pictures.get(tile.picture, (tile.rect[2], tile.rect[3]))
                    yield
                    break
