"""What hangs in the air of a place: beams under windows, halos round lamps, dust that shows where light is, rain."""

from __future__ import annotations

import math

import pygame

from game.core.rng import Stream
from game.core.ticks import VIEW_H, VIEW_W
from game.gfx.dither import CELL
from game.gfx.surfaces import ADD
from game.view.level import Light
from game.view.lights.baker import Baked, Baker
from game.view.lights.dimmer import Dimmer
from game.view.lights.radial import radial

_MOTES = 48
_MOTE_FIELD = (512, 300)
_MOTE_SHADES = 12
_DROPS = 110
WEATHERS = ("clear", "rain", "storm", "snow", "ash")
"""Words that `Weather` knows."""


class Air:
    """Beams and halos of one face."""

    def __init__(self, lights: list[Light], baker: Baker, dimmer: Dimmer) -> None:
        """Make the halos; beams are made when they come into view."""
        self._baker, self._dimmer = baker, dimmer
        self._windows = [light for light in lights if light.style == "window" and light.owner]
        self._beams: dict[int, Baked | None] = {}
        self._halos = [_halo(light) for light in lights if light.glow]
        self._halo_rects = [halo.rect for _, halo in self._halos]

    def draw(self, target: pygame.Surface, view: pygame.Rect) -> None:
        """Add beams and halos over a finished picture."""
        for light in self._windows:
            if self._dimmer.amount(light) < 0.5 or not light.extent.inflate(160, 160).colliderect(view):
                continue
            if id(light) not in self._beams:
                self._beams[id(light)] = self._baker.shaft(light)
            beam = self._beams[id(light)]
            if beam and beam.rect.colliderect(view):
                target.blit(beam.surface, (beam.x - view.x, beam.y - view.y), special_flags=ADD)
        near = (self._halos[i] for i in view.collidelistall(self._halo_rects))
        lit = (
            (halo.surface, (halo.x - view.x, halo.y - view.y))
            for light, halo in near
            if self._dimmer.amount(light) > 0.4
        )
        target.fblits(list(lit), ADD)


def _halo(light: Light) -> tuple[Light, Baked]:
    r = max(14, int(light.radius * 0.42))
    x, y = light.x - r, light.y - r
    return light, Baked(radial(r, light.color, round(light.glow * 0.9, 2), 2.2, (x % CELL, y % CELL)), x, y)


class Dust:
    """Motes that drift through the world and are seen only where there is light."""

    def __init__(self) -> None:
        """Strew the motes."""
        stream = Stream(3, "fx dust")
        self._motes = [
            (
                stream.below(_MOTE_FIELD[0]),
                stream.below(_MOTE_FIELD[1]),
                0.3 + 0.7 * stream.below(1000) / 1000,
                stream.below(2000) / 1000 - 1,
            )
            for _ in range(_MOTES)
        ]
        self._dots = []
        for i in range(_MOTE_SHADES):
            dot = pygame.Surface((1, 1), 0, 32)
            dot.fill((i * 8, i * 8, min(255, int(i * 9.2))))
            self._dots.append(dot)

    def draw(self, target: pygame.Surface, light: pygame.Surface, camera: tuple[int, int], seconds: float) -> None:
        """Add the motes that are in the light (``light`` is the light map of the same view)."""
        spots = []
        width, height = _MOTE_FIELD
        for x, y, size, drift in self._motes:
            sx = int(x + drift * seconds * 5 - camera[0]) % width - 16
            sy = int(y - seconds * 4 * size - camera[1]) % height - 16
            if 0 <= sx < VIEW_W and 0 <= sy < VIEW_H:
                red, green, blue, _ = light.get_at((sx, sy))
                shade = min(_MOTE_SHADES - 1, int((red + green + blue) * size * 0.022))
                if shade:
                    spots.append((self._dots[shade], (sx, sy)))
        target.fblits(spots, ADD)


class Weather:
    """Rain, storm, snow or ash before the camera: a function of the tick, so that it needs no state."""

    def __init__(self) -> None:
        """Strew the drops."""
        stream = Stream(9, "fx weather")
        self._drops = [(stream.below(560), stream.below(330), 60 + stream.below(40)) for _ in range(_DROPS)]
        self._streak = [_streak(length, shade) for length, shade in ((5, 26), (7, 36), (9, 48))]
        self._flake = [_flake(shade) for shade in (70, 110, 160)]

    def draw(self, target: pygame.Surface, kind: str, camera: tuple[int, int], tick: int, calm: bool) -> None:
        """Add the weather of this tick; ``calm`` halves its speed."""
        if kind in ("rain", "storm"):
            self._fall(target, self._streak, camera, tick, (-1.1, 7.0) if kind == "rain" else (-2.6, 9.0), calm)
        elif kind in ("snow", "ash"):
            self._fall(target, self._flake, camera, tick, (-0.3, 0.8 if kind == "snow" else 0.45), calm)

    def _fall(
        self,
        target: pygame.Surface,
        pictures: list[pygame.Surface],
        camera: tuple[int, int],
        tick: int,
        speed: tuple[float, float],
        calm: bool,
    ) -> None:
        time = tick * (0.5 if calm else 1.0)
        spots = []
        for i, (x, y, pace) in enumerate(self._drops):
            depth = i % 3
            sway = 6 * math.sin(time * 0.02 + i) if speed[1] < 2 else 0
            sx = int(x + speed[0] * time * pace / 80 + sway - camera[0] * (0.7 + depth * 0.2)) % 560 - 40
            sy = int(y + speed[1] * time * pace / 80 - camera[1] * (0.7 + depth * 0.2)) % 330 - 30
            spots.append((pictures[depth], (sx, sy)))
        target.fblits(spots, ADD)


def _streak(length: int, shade: int) -> pygame.Surface:
    streak = pygame.Surface((2, length), 0, 32)
    for y in range(length):
        level = shade * (y + 1) // length
        streak.fill((level * 3 // 4, level * 7 // 8, level), (1 - y * 2 // length, y, 1, 1))
    return streak


def _flake(shade: int) -> pygame.Surface:
    flake = pygame.Surface((2, 2), 0, 32)
    flake.fill((shade, shade, shade), (0, 0, 1, 2))
    flake.fill((shade * 2 // 3, shade * 2 // 3, shade), (1, 0, 1, 1))
    return flake
