"""The light map of one face: a ring of ambient light and still lamps, and over it what flickers or is being dimmed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
import pygame

from game.gfx.dither import bayer
from game.gfx.surfaces import ADD, Rgb, from_rgb
from game.sim.mapdef import Face
from game.view.level import Level, Light
from game.view.lights.baker import Baked, Baker
from game.view.lights.dimmer import Dimmer
from game.view.look import Look
from game.view.ring import Ring

_FLICKER_LEVELS = (1.0, 0.86, 0.72, 0.6)
_PULSE = (0, 1, 2, 3, 2, 1)
_SHADES = 16
"""Steps in which a lamp is dimmed."""


class LightMap:
    """Paints light for one face. 128 shows a picture as it was drawn; more overexposes it."""

    def __init__(
        self, level: Level, face: Face, baker: Baker, dimmer: Dimmer, ambient: Rgb, look: Look, size: tuple[int, int]
    ) -> None:
        """Prepare the lights of a face; none is baked before it comes near the view.

        Args:
            level: the place.
            face: lights of the other face are left out.
            baker: bakes its lamps.
            dimmer: how bright they are.
            ambient: the light that is everywhere.
            look: ``flicker`` off holds flickering lamps at full.
            size: of the view, in pixels.
        """
        self._baker, self._dimmer, self._look = baker, dimmer, look
        self._flat = face == "dream"
        self.ambient = ambient
        self.ring = Ring(*size, (False,))
        own = [light for light in level.lights if light.face in ("both", face)]
        self._still = [light for light in own if light.still]
        self._still_rects = [light.extent for light in self._still]
        self._flickering = [light for light in own if not light.still]
        self._flicker_rects = [light.extent for light in self._flickering]
        self._baked: dict[int, Baked] = {}
        self._levels: dict[tuple[int, int], pygame.Surface] = {}
        self._changing: list[Light] = []

    def prepare(self, near: pygame.Rect | None = None) -> Iterator[None]:
        """Bake the lamps that touch a world rectangle (``None``: all), one for each step."""
        for light in (*self._still, *self._flickering):
            if id(light) not in self._baked and (near is None or light.extent.colliderect(near)):
                self.baked(light)
                yield

    def baked(self, light: Light) -> Baked:
        """The lamp's sprite at full strength."""
        found = self._baked.get(id(light))
        if found is None:
            found = self._baked[id(light)] = self._baker.bake(light, self._flat)
        return found

    def bake_ahead(self, view: pygame.Rect) -> bool:
        """Bake at most one lamp that is about to scroll into view; returns whether there was one."""
        near = view.inflate(224, 224)
        for i in near.collidelistall(self._still_rects):
            if id(self._still[i]) not in self._baked:
                self.baked(self._still[i])
                return True
        for i in near.collidelistall(self._flicker_rects):
            light = self._flickering[i]
            for level in range(4 if light.style == "pulse" else 3):
                if level and (id(light), level) not in self._levels:
                    self._flicker_sprite(light, level)
                    return True
        return False

    def switched(self, light: Light) -> None:
        """A lamp began or stopped to change: repaint its place, and draw it each frame while it changes."""
        if not light.still or light not in self._still:
            return
        if self._dimmer.settled(light) and self._dimmer.amount(light) in (0.0, 1.0):
            if light in self._changing:
                self._changing.remove(light)
        elif light not in self._changing:
            self._changing.append(light)
        self.ring.repaint(light.extent, self.paint)

    def darkened(self) -> None:
        """The ambient light changed: repaint all that is on show."""
        self.ring.forget()

    def paint(self, world: pygame.Rect, surfaces: Sequence[pygame.Surface], dx: int, dy: int) -> None:
        """Paint a strip of the ring."""
        (light,) = surfaces
        share = self._dimmer.ambient
        ambient = tuple(min(255, int(channel * share)) for channel in self.ambient)
        light.fill(ambient, (world.x + dx, world.y + dy, world.w, world.h))
        amount = self._dimmer.amount
        for i in world.collidelistall(self._still_rects):
            lamp = self._still[i]
            if amount(lamp) == 1.0 and self._dimmer.settled(lamp):
                sprite = self.baked(lamp)
                light.blit(sprite.surface, (sprite.x + dx, sprite.y + dy), special_flags=ADD)

    def draw(self, target: pygame.Surface, view: pygame.Rect, ms: int) -> None:
        """Draw the light of a view, without what people carry."""
        self.ring.update(view.x, view.y, self.paint)
        self.ring.blit(0, target, (view.x, view.y, view.w, view.h))
        for light in self._changing:
            if light.extent.colliderect(view):
                self._draw_dimmed(target, light, view, self.baked(light).surface)
        for i in view.collidelistall(self._flicker_rects):
            light = self._flickering[i]
            amount = self._dimmer.amount(light)
            if amount <= 0:
                continue
            sprite = self._flicker_sprite(light, self._flicker_level(light, ms))
            if amount == 1.0:
                baked = self.baked(light)
                target.blit(sprite, (baked.x - view.x, baked.y - view.y), special_flags=ADD)
            else:
                self._draw_dimmed(target, light, view, sprite)

    def _draw_dimmed(self, target: pygame.Surface, light: Light, view: pygame.Rect, full: pygame.Surface) -> None:
        amount = self._dimmer.amount(light)
        baked = self.baked(light)
        place = (baked.x - view.x, baked.y - view.y)
        if amount > 1:
            target.blit(full, place, special_flags=ADD)
            amount -= 1
        shade = int(amount * _SHADES + 0.5)
        if shade <= 0:
            return
        scaled = full.copy()
        scaled.fill((min(255, shade * 256 // _SHADES),) * 3, special_flags=pygame.BLEND_RGB_MULT)
        target.blit(scaled, place, special_flags=ADD)

    def _flicker_level(self, light: Light, ms: int) -> int:
        if not self._look.flicker:
            return 0
        if light.style == "pulse":
            return _PULSE[ms // (520 if self._look.low_flash else 260) % len(_PULSE)]
        if self._look.low_flash:
            return 0
        return 0 if (ms // 90 * 7919 + light.x * 31) % 11 else 2

    def _flicker_sprite(self, light: Light, level: int) -> pygame.Surface:
        """A fainter copy, dithered anew: scaled at run time, its steps would shimmer."""
        full = self.baked(light)
        if level == 0:
            return full.surface
        found = self._levels.get((id(light), level))
        if found is None:
            rgb = pygame.surfarray.array3d(full.surface).astype(float) * _FLICKER_LEVELS[level]
            pattern = bayer(rgb.shape[0], rgb.shape[1], full.x, full.y)
            found = self._levels[id(light), level] = from_rgb(np.floor(rgb + pattern[..., None] * 0.99))
        return found
