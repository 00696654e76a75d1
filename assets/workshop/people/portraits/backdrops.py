"""What is behind a portrait: soft lights, book shelves, the city by night, a stage."""

from __future__ import annotations

import random
from dataclasses import dataclass

import pygame

from ...palette import C, Colour, mix
from ...pixels import canvas, gradient, polygon, rect
from .canvas import SIZE


@dataclass(frozen=True)
class Backdrop:
    """A gradient with something in it."""

    top: Colour
    bottom: Colour
    accent: Colour
    seed: int = 0
    kind: str = "lights"
    """`lights`, `shelves`, `city` or `stage`."""

    def draw(self) -> pygame.Surface:
        """The backdrop, 80 x 80, opaque."""
        surface = canvas(SIZE, SIZE)
        gradient(surface, (0, 0, SIZE, SIZE), self.top, self.bottom, steps=7)
        {"lights": self._lights, "shelves": self._shelves, "city": self._city, "stage": self._stage}[self.kind](surface)
        return surface

    def _lights(self, surface: pygame.Surface) -> None:
        rng = random.Random(self.seed)
        for _ in range(9):
            radius, x, y = rng.randint(3, 9), rng.randint(0, 80), rng.randint(0, 70)
            spot = canvas(2 * radius, 2 * radius)
            pygame.draw.circle(spot, (*C(self.accent)[:3], 38), (radius, radius), radius)
            pygame.draw.circle(spot, (*C(self.accent)[:3], 64), (radius, radius), radius, 1)
            surface.blit(spot, (x - radius, y - radius))

    def _shelves(self, surface: pygame.Surface) -> None:
        rng = random.Random(self.seed)
        for shelf in range(4, 80, 19):
            x = 0
            while x < SIZE:
                width, height = rng.randint(2, 5), rng.randint(10, 15)
                book = rng.choice(["r1", "g1", "u1", "y0", "b3", "m1", "i4"])
                rect(surface, mix(self.top, book, 0.42), x, shelf + 16 - height, width, height)
                rect(surface, mix(self.top, "y2", 0.2), x, shelf + 18 - height, width, 1)
                x += width + (1 if rng.random() < 0.9 else 4)
            rect(surface, mix(self.bottom, "b2", 0.5), 0, shelf + 16, 80, 3)
            rect(surface, mix(self.top, "b4", 0.4), 0, shelf + 16, 80, 1)

    def _city(self, surface: pygame.Surface) -> None:
        rng = random.Random(self.seed)
        x = 0
        while x < SIZE:
            width, height = rng.randint(7, 14), rng.randint(20, 62)
            rect(surface, mix(self.top, "i0", 0.55), x, 80 - height, width, height)
            for _ in range(width * height // 16):
                shade = mix(self.accent, self.top, rng.random() * 0.6)
                column = x + 1 + rng.randint(0, max(0, width // 2 - 1)) * 2
                rect(surface, shade, column, 80 - height + 2 + rng.randint(0, height // 3) * 3)
            x += width + rng.randint(-1, 2)

    def _stage(self, surface: pygame.Surface) -> None:
        for x, slant in ((10, 0.35), (40, -0.1), (72, -0.4)):
            beam = canvas(SIZE, SIZE)
            foot = x + slant * 80
            polygon(beam, (*C(self.accent)[:3], 34), [(x, -2), (x + 3, -2), (foot + 14, 80), (foot - 14, 80)])
            surface.blit(beam, (0, 0))
