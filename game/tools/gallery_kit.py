"""What the gallery's cases draw with: font, portraits, and something to draw on."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import pygame

from game.core.ticks import VIEW_H, VIEW_W
from game.gfx.drawing import Drawing, load_drawing
from game.gfx.font import PixelFont
from game.gfx.palette import PALETTE, mix
from game.ui.look import Faces, pixel_faces
from game.ui.portrait import SIZE, PortraitSheet


@dataclass(frozen=True)
class Kit:
    """What cases draw with: everything is loaded once, on first use."""

    assets: Path

    @cached_property
    def font(self) -> PixelFont:
        """The game's own font."""
        return PixelFont.load(self.assets / "fonts")

    @cached_property
    def faces(self) -> Faces:
        """The pixel faces at 100 percent."""
        return pixel_faces(self.font)

    def faces_at(self, percent: int) -> Faces:
        """The pixel faces at another size."""
        return pixel_faces(self.font, percent)

    def sheet(self, person: str, view: str = "tq") -> PortraitSheet:
        """A person's portraits, by name and view (``tq`` three-quarter or ``front``)."""
        table = json.loads((self.assets / "portraits" / f"{person}.json").read_text("utf-8"))
        file = self.assets / "portraits" / (f"{person}_{view}.png" if "views" in table else f"{person}.png")
        atlas = pygame.image.load(file)
        columns = len(table["columns"]) if "columns" in table else table["frames"]
        rows = {
            name: [atlas.subsurface((column * SIZE, row * SIZE, SIZE, SIZE)) for column in range(columns)]
            for name, row in table["rows"].items()
        }
        return PortraitSheet(PALETTE[table["accent"]], rows, 0 if "columns" in table else table["ticks"][0])

    def drawing(self, page: str, stage: int = 3) -> Drawing:
        """A page of Leo's sketchbook at one of the three stages of his style."""
        return load_drawing(self.assets / "pages" / f"{page}.json", stage)

    def stage(self, light: str = "evening") -> pygame.Surface:
        """A logical surface with something like a scene on it, so that widgets are judged on no flat ground."""
        top, bottom = {"evening": ("u0", "b1"), "day": ("u3", "b5"), "night": ("i0", "i2"), "reef": ("u1", "c3"),
                       "paper": ("y3", "b6")}[light]  # fmt: skip
        surface = pygame.Surface((VIEW_W, VIEW_H), 0, 32)
        for y in range(VIEW_H):
            share = y / VIEW_H
            surface.fill(mix(PALETTE[top], PALETTE[bottom], share), (0, y, VIEW_W, 1))
        for x in range(0, VIEW_W, 32):
            surface.fill(PALETTE[bottom], (x, 150 - (x * 7) % 60, 18, 120 + (x * 7) % 60))
        return surface
