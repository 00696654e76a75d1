"""The transition between the faces: a wave of seven petals that leaves the halo, and on waking runs home into it."""

from __future__ import annotations

import math
from functools import lru_cache

import numpy as np
import pygame

from game.core.geom import Vec
from game.core.ticks import VIEW_H, VIEW_W
from game.gfx.bands import Bands
from game.gfx.fields import grid, noise
from game.gfx.ramps import ramp
from game.gfx.surfaces import ADD, indexed
from game.view.lights.radial import radial
from game.view.look import Look
from game.view.masks import Expander, compose, wave_palettes

WAVE_TICKS = 48
"""0.8 s."""

_LOW_FLASH = 1.5
"""With low flash the wave takes this many times as long, and its crest has a third of the light."""

_PETALS = 7
_STEP = 2.5
"""Pixels of distance for one step of the arrival map."""

_TO_SLEEP = ramp("0a1a3c 2c6cc8 77eed6 ffffff f6b8ff 8b3ab4")
_TO_WAKE = ramp("3c1408 c8622e fbc959 fff6d8 f2993e 6e3a3c")


class Wave:
    """One transition. The face that is left is a snapshot, so that only one renderer runs."""

    def __init__(
        self, old: pygame.Surface, camera: Vec, origin: Vec, to_dream: bool, ticks: int, look: Look, now: int
    ) -> None:
        """Begin.

        Args:
            old: picture of the face that is left; kept, not changed.
            camera: world pixel at its corner.
            origin: map pixel of the halo.
            to_dream: direction.
            ticks: length before low flash stretches it.
            look: what may flash and move.
            now: the view's tick.
        """
        self._old, self._camera, self._origin, self._to_dream, self._look = old, camera, origin, to_dream, look
        self._length = int(ticks * (_LOW_FLASH if look.low_flash else 1))
        self._start = now
        corners = [
            (x - origin.x, y - origin.y) for x in (camera.x, camera.x + VIEW_W) for y in (camera.y, camera.y + VIEW_H)
        ]
        self._reach = min(250.0, max(math.hypot(x, y * 1.12) for x, y in corners) * 1.10 / _STEP + 8)
        size = (VIEW_W, VIEW_H)
        self._outer, self._inner, self._copy = (pygame.Surface(size, 0, 32) for _ in range(3))
        self._bands = Bands(self._copy, 3)
        self._expander = Expander(size)

    def over(self, tick: int) -> bool:
        """Whether the wave has passed."""
        return tick - self._start >= self._length

    def compose(self, target: pygame.Surface, camera: Vec, tick: int) -> None:
        """Lay the wave over a target that shows the face that comes."""
        done = max(0.0, min(1.0, (tick - self._start) / self._length))
        slip = (self._camera.x - camera.x, self._camera.y - camera.y)
        if self._look.reduce_motion:
            self._fade(target, slip, done)
            return
        sleeping = self._to_dream
        outside_tremor = 3.2 * math.sin(math.pi * min(1.0, done * 1.1))
        inside_tremor = 4.5 * (1 - done) ** 1.5 if sleeping else 4.5 * done**1.5
        new, old = (target, (0, 0)), (self._old, slip)
        outside, inside = (old, new) if sleeping else (new, old)
        phase = (tick - self._start) * 0.33
        self._tremble(self._outer, *outside, outside_tremor, phase)
        self._tremble(self._inner, *inside, inside_tremor, phase)
        arrival = _arrival()
        at = (
            self._origin.x - camera.x - arrival.get_width() // 2,
            self._origin.y - camera.y - arrival.get_height() // 2,
        )
        strength = 0.35 if self._look.low_flash else 1.0
        palettes = wave_palettes(self._front(done), _TO_SLEEP if sleeping else _TO_WAKE, strength)
        compose(target, self._outer, self._inner, self._expander, arrival, at, palettes)
        if not self._look.low_flash:
            self._glow(target, camera, done)

    def _front(self, done: float) -> float:
        """How far the front has come, in steps of the arrival map: slow first, then fast."""
        if self._to_dream:
            return -6 + done * done * (1.9 - 0.9 * done) * (self._reach + 34)
        left = 1 - done
        return -6 + left * left * (1.9 - 0.9 * left) * (self._reach + 34)

    def _tremble(
        self, onto: pygame.Surface, picture: pygame.Surface, slip: tuple[int, int], amplitude: float, phase: float
    ) -> None:
        """Copy a picture with trembling rows."""
        onto.blit(picture, slip)
        if amplitude > 0.4:
            self._copy.blit(onto, (0, 0))
            self._bands.draw(onto, 0, 0, phase, amplitude, 0.06)

    def _fade(self, target: pygame.Surface, slip: tuple[int, int], done: float) -> None:
        share = done * done * (3 - 2 * done)
        self._copy.blit(self._old, slip)
        self._copy.set_alpha(int(255 * (1 - share)))
        target.blit(self._copy, (0, 0))
        self._copy.set_alpha(None)

    def _glow(self, target: pygame.Surface, camera: Vec, done: float) -> None:
        strength = 1 - done if self._to_dream else done
        colour, power = ((120, 230, 220), 0.5) if self._to_dream else ((255, 200, 120), 0.4)
        radius = (8, 16, 26, 36, 44)[min(4, int(strength * 5))]
        sprite = radial(radius, colour, power, 1.7)
        target.blit(sprite, (self._origin.x - camera.x - radius, self._origin.y - camera.y - radius), special_flags=ADD)


@lru_cache(maxsize=1)
def _arrival() -> pygame.Surface:
    """When the wave reaches each pixel round the halo, in steps: petals that turn with distance, their edges torn by
    noise."""
    width, height = 1152, 720
    xs, ys = grid(width // 2, height // 2)
    dx, dy = (xs * 2 + 1 - width / 2), (ys * 2 + 1 - height / 2) * 1.12
    distance, angle = np.hypot(dx, dy), np.arctan2(dy, dx)
    torn = noise(width // 2, height // 2, 3, 30, 3)
    petal = np.abs(np.cos(_PETALS / 2 * (angle + distance * 0.0042)))
    steps = (distance * (1.10 - 0.17 * petal**0.7) + (torn - 0.5) * 16) / _STEP
    smooth = pygame.transform.smoothscale(pygame.surfarray.make_surface(_packed(steps)), (width, height))
    return indexed(pygame.surfarray.array3d(smooth)[..., 0])


def _packed(steps: np.ndarray) -> np.ndarray:
    """Steps as a grey picture, so that they can be enlarged smoothly."""
    return np.repeat(np.clip(steps, 0, 255).astype(np.uint8)[..., None], 3, 2)


def prepare_waves() -> None:
    """Make what every wave shares: 40 ms once, so that the first wave does not stumble."""
    _arrival()
