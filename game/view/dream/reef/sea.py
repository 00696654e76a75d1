"""What lies behind the reef: the sea as a sky, constellations of star-fish, far islets, fish, shafts of light."""

from __future__ import annotations

import math
import random
from itertools import pairwise

import numpy as np
import pygame

from game.core.ticks import VIEW_H, VIEW_W
from game.gfx.bands import Bands
from game.gfx.fields import grid
from game.gfx.ramps import shades
from game.gfx.surfaces import ADD, from_rgb
from game.view.dream.reef.colours import SEA
from game.view.dream.reef.garden import Garden
from game.view.lights.radial import radial

_W, _H = 640, 340
"""Size of the background before it repeats (across) or ends (down)."""

_FAR_PERIOD = 720
_FAR = ((40, 104), (214, 32), (356, 58), (470, 112), (590, 42), (130, 22))
_FISH = 16


class Sea:
    """Draws everything behind the reef, and the shafts of light before it."""

    def __init__(self, garden: Garden, map_height: int) -> None:
        """Paint the background: 40 ms.

        Args:
            garden: for star-fish, islets and fish.
            map_height: in pixels; the background scrolls down its own height while the view does that of the map.
        """
        self._garden = garden
        self._depth = max(1, map_height)
        self._stars = _constellations()
        picture = pygame.Surface((_W * 2, _H), 0, 32)
        once = self._painted()
        picture.blit(once, (0, 0))
        picture.blit(once, (_W, 0))
        self._bands = Bands(picture, 3)
        self._twinkle = [radial(r, (190, 255, 236), 0.5, 2.2) for r in (5, 7, 9, 11, 13, 11, 9, 7)]
        self._islets = [garden.picture(f"far_{i}") for i in range(len(_FAR))]
        self._fish = [[garden.picture(f"fish_{i}_{frame}") for frame in (0, 1)] for i in range(3)]
        self._rays = _shafts()

    def draw(self, target: pygame.Surface, camera: tuple[int, int], time: float) -> None:
        """Cover the target."""
        cx, cy = camera
        x = (40 + cx // 4) % _W
        y = self._row(cy)
        self._bands.draw(target, x, y, time * 0.012, 2.0 if time else 0.0, 0.03)
        self._draw_stars(target, x, y, time)
        self._draw_islets(target, cx, cy, time)
        self._draw_fish(target, cx, cy, time)

    def draw_shafts(self, target: pygame.Surface, camera: tuple[int, int], time: float) -> None:
        """Add the light that falls through the water, before everything."""
        x = int(80 + 60 * math.sin(time * 0.006) + camera[0] // 3) % _W
        target.blit(self._rays, (0, 0), (x, 0, VIEW_W, VIEW_H), special_flags=ADD)

    def _row(self, cy: int) -> int:
        """The background's row at the view's upper edge."""
        spare = _H - VIEW_H
        return max(0, min(spare, spare // 3 + cy * spare // (2 * self._depth)))

    def _painted(self) -> pygame.Surface:
        xs, ys = grid(_W, _H)
        t = ys / _H
        circle = xs / _W * math.tau
        light = 0.66 - 0.62 * t + 0.22 * np.exp(2.2 * (np.cos(circle - 2.0) - 1)) * np.exp(-(((ys + 10) / 120) ** 2))
        rgb = shades(np.clip(light, 0, 1), SEA)
        glow = (np.exp(4.0 * (np.cos(circle - 4.65) - 1)) * np.exp(-(((ys - _H * 0.72) / 70) ** 2)))[..., None]
        rgb = rgb * (1 - glow * 0.5) + np.array([236, 90, 140]) * glow * 0.5
        picture = from_rgb(rgb)
        for line in self._stars:
            for (x0, y0, _), (x1, y1, _) in pairwise(line):
                steps = int(math.hypot(x1 - x0, y1 - y0) // 4)
                for i in range(1, steps):
                    dot = (int(x0 + (x1 - x0) * i / steps), int(y0 + (y1 - y0) * i / steps), 1, 1)
                    picture.fill((60, 96, 96), dot, special_flags=ADD)
            for x, y, size in line:
                halo = radial(size * 3, (150, 220, 200), 0.34, 1.8)
                picture.blit(halo, (x - size * 3, y - size * 3), special_flags=ADD)
                picture.blit(self._garden.picture(f"star_{size - 3}"), (x - size - 1, y - size - 1))
        rnd = random.Random(12)
        for _ in range(130):
            k = rnd.uniform(0.15, 0.6)
            dust = (int(200 * k), int(255 * k), int(240 * k))
            picture.fill(dust, (rnd.randrange(_W), rnd.randrange(_H), 1, 1), special_flags=ADD)
        return picture

    def _draw_stars(self, target: pygame.Surface, x: int, y: int, time: float) -> None:
        spots = []
        stars = (star for line in self._stars for star in line)
        for i, (sx, sy, _) in enumerate(stars):
            glow = self._twinkle[int(time / 9 + i * 3) % 8]
            half = glow.get_width() // 2
            spots.append((glow, ((sx - x) % _W - half, sy - y - half)))
        target.fblits(spots, ADD)

    def _draw_islets(self, target: pygame.Surface, cx: int, cy: int, time: float) -> None:
        lift = int(2.5 * math.sin(time * 0.014))
        spots = []
        for picture, (x, y) in zip(self._islets, _FAR, strict=True):
            px = (x - 60 - cx // 2) % _FAR_PERIOD - 90
            spots.append((picture, (px, y - 12 - cy // 3 % 400 + lift)))
        target.fblits(spots)

    def _draw_fish(self, target: pygame.Surface, cx: int, cy: int, time: float) -> None:
        sin = math.sin
        spots = []
        for i in range(_FISH):
            q = (time * 0.42 + i * 9.5 + 40 * sin(i * 1.7) - cx / 2) % _W
            y = 60 + 26 * sin(q * 0.014) + 9 * sin(i * 2.3) + 4 * sin(time * 0.05 + i)
            spots.append((self._fish[i % 3][(int(time) // 8 + i) % 2], (int(q) - 80, int(y) - cy // 3 % 300)))
        target.fblits(spots)


def _constellations() -> list[list[tuple[int, int, int]]]:
    """Lines of star-fish: column, row, radius."""
    rnd = random.Random(12)
    lines = []
    for _ in range(8):
        cx, cy = rnd.randint(60, _W - 60), rnd.randint(10, _H - 40)
        count = rnd.randint(3, 5)
        line = [(cx + rnd.randint(-44, 44), cy + rnd.randint(-26, 26), rnd.choice((3, 4, 4, 5))) for _ in range(count)]
        lines.append(line)
    return lines


def _shafts() -> pygame.Surface:
    """Slanting light, twice as wide as it repeats."""
    xs, ys = grid(_W * 2, VIEW_H)
    u = (xs - ys * 0.45) * math.tau / _W
    light = np.zeros(u.shape)
    for waves, phase, share in ((4, 0.4, 0.5), (9, 2.0, 0.3), (18, 4.0, 0.2)):
        light += np.clip(np.sin(u * waves + phase), 0, 1) ** 3 * share
    light *= np.clip(1.05 - ys / VIEW_H * 1.15, 0, 1)
    return from_rgb(light[..., None] * np.array([44, 72, 62]))
