"""SOMNI among people: a lotus of light in a dream, a button on a device when awake. Its pictures are baked by the
workshop."""

from __future__ import annotations

import math

import numpy as np
import pygame

from game.gfx.assets import Pictures
from game.gfx.fields import grid
from game.gfx.surfaces import ADD, MULT, SUB, as_opaque, from_rgb, rgb_of
from game.view.figures.figure import Figure
from game.view.knobs import Knobs

SIDE = 128
FRAMES = 16
FADE_TICKS = 24
"""Ticks from one mood to the next."""

_RATES = {"tend": 4.0, "listen": 6.0, "insist": 9.0, "wonder": 3.0}
"""Pictures a second."""

_ALIASES = {"calm": "tend", "neutral": "tend", "broken": "wonder", "listening": "listen", "speak": "tend", "": "tend"}
_BUTTON = 40
_FAINT = (84, 84, 84)
"""Share of its light (of 255) that the button keeps: it blooms, and is not to outshine who speaks to it."""


class Somni:
    """Draws SOMNI's presence. Its mood may change at any time; the old one fades."""

    def __init__(self, pictures: Pictures, knobs: Knobs, ground: str = "bright") -> None:
        """Prepare.

        Args:
            pictures: where the strips come from.
            knobs: mood and voice.
            ground: what it is drawn on: ``bright`` (a darker pocket first), ``dark`` (only added), ``paper`` (taken
                away, so that it becomes a smudge of graphite).
        """
        self._pictures, self._knobs, self._ground = pictures, knobs, ground
        self._frames: dict[str, list[pygame.Surface]] = {}
        self._mood, self._old, self._since = "tend", "", -FADE_TICKS
        self._blend = pygame.Surface((SIDE, SIDE), 0, 32)
        self._pocket = _pocket(0.6 if ground == "bright" else 0.3)
        self._button: dict[tuple[str, int], pygame.Surface] = {}

    def mood_of(self, figure: Figure | None) -> str:
        """The mood that the story or the actor asks for."""
        word = self._knobs.somni_mood or (figure.mood if figure else "")
        word = _ALIASES.get(word, word)
        if word not in _RATES:
            if word not in self._knobs.notes:
                self._knobs.notes.append(word)
            return "tend"
        return word

    def draw(self, target: pygame.Surface, tick: int, x: int, y: int, mood: str) -> None:
        """Draw it with its seat at a screen pixel."""
        if mood != self._mood:
            self._old, self._mood, self._since = self._mood, mood, tick
        left, top = x - SIDE // 2, y - int(SIDE * 0.68) + int(2.5 * math.sin(tick * 0.03))
        flag = SUB if self._ground == "paper" else ADD
        if self._ground != "paper" and self._pocket:
            target.blit(self._pocket, (left, top), special_flags=MULT)
        share = min(1.0, (tick - self._since) / FADE_TICKS) if self._old else 1.0
        if share >= 1:
            target.blit(self._frame(self._mood, tick), (left, top), special_flags=flag)
            return
        for name, weight in ((self._old, 1 - share), (self._mood, share)):
            self._blend.blit(self._frame(name, tick), (0, 0))
            self._blend.fill((int(255 * weight),) * 3, special_flags=MULT)
            target.blit(self._blend, (left, top), special_flags=flag)

    def button(self, mood: str, tick: int) -> pygame.Surface:
        """The same presence as a small picture to be added: the button that glows on a device."""
        index = int(tick * _RATES[mood] / 60) % FRAMES
        found = self._button.get((mood, index))
        if found is None:
            small = pygame.transform.smoothscale(self._strip(mood)[index], (_BUTTON, _BUTTON))
            small.fill(_FAINT, special_flags=MULT)
            found = self._button[mood, index] = as_opaque(small)
        return found

    def _frame(self, mood: str, tick: int) -> pygame.Surface:
        frames = self._strip(mood)
        return frames[int(tick * _RATES[mood] / 60 + self._knobs.voice * 2) % len(frames)]

    def _strip(self, mood: str) -> list[pygame.Surface]:
        found = self._frames.get(mood)
        if found is None:
            strip = self._pictures.get_opaque(f"assets/dreams/somni_{mood}.png", (SIDE * FRAMES, SIDE))
            count = max(1, strip.get_width() // SIDE)
            found = [strip.subsurface((i * SIDE, 0, SIDE, SIDE)) for i in range(count)]
            if self._ground == "paper":
                found = [_taken_away(frame) for frame in found]
            self._frames[mood] = found
        return found


def _taken_away(frame: pygame.Surface) -> pygame.Surface:
    """What graphite takes from white paper: grey where the light is strong, whatever its hue."""
    light = rgb_of(frame) / 255
    return from_rgb(np.clip(light.max(-1, keepdims=True) * 1.15 - light * 0.75, 0, 1) * 230)


def _pocket(depth: float) -> pygame.Surface:
    """A tinted darkness behind the presence, so that it shows on bright ground."""
    xs, ys = grid(SIDE, SIDE)
    distance = np.hypot(xs - SIDE / 2, ys - SIDE * 0.52) / (SIDE / 2)
    strength = (depth * np.clip(1 - distance, 0, 1) ** 0.8)[..., None]
    return from_rgb(255 * ((1 - strength) + strength * (np.array((0.80, 0.84, 1.0)) - 0.45)))
