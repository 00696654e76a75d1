"""The room of the Perfect Evening: the left half decides, the right half obeys; honey light, beams of two suns, and a
copy in print."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt
import pygame

from game.gfx.fields import box_blur, grid
from game.gfx.ramps import luminance, mapped, ramp
from game.gfx.surfaces import ADD, MULT, from_rgb, rgb_of
from game.sim.mapdef import FLIP_X
from game.view.dream.painted import Painted
from game.view.level import Item, Level
from game.view.lights.radial import radial

Floats = npt.NDArray[np.float64]

HONEY = ramp("1c0806 4a140c 8a2e10 c85c18 f2922a ffc456 ffe598 fff8de")
_AMBIENT = (140, 104, 96)
_PADDING = 40
"""Pixels round a rectangle that halation reaches in from."""


@dataclass(slots=True)
class Room:
    """Pictures of a world rectangle, opaque."""

    warm: pygame.Surface
    print: pygame.Surface


def axis_of(level: Level) -> int:
    """The column of pixels about which the evening is mirrored: the middle of the place."""
    return level.pixel_w // 2


def mirrored(items: list[Item], axis: int) -> list[Item]:
    """The things of the left half and their mirror images."""
    result = []
    for item in items:
        if item.x + item.w / 2 > axis:
            continue
        result.append(item)
        if item.x + item.w < axis:
            image = replace(item, id=-item.id, x=2 * axis - item.x - item.w, gid=item.gid ^ FLIP_X)
            if item.foot:
                foot = item.foot
                image.foot = pygame.Rect(2 * axis - foot.right, foot.y, foot.w, foot.h)
            result.append(image)
    return sorted(result, key=lambda item: (item.base, item.x))


def room(painted: Painted, level: Level, rect: pygame.Rect) -> Generator[None, None, Room]:
    """Draw a rectangle: 150 ms in steps."""
    wide = rect.inflate(2 * _PADDING, 2 * _PADDING)
    albedo, emissive = _mirrored_picture(painted, wide, axis_of(level))
    yield
    lit = mapped(albedo, HONEY, 0.66, 0.98)
    yield
    light = _light(level, wide)
    lit.blit(light, (0, 0), special_flags=MULT)
    more = lit.copy()
    more.fill((104, 96, 84), special_flags=MULT)
    lit.blit(more, (0, 0), special_flags=ADD)
    emissive.fill((150, 110, 70), special_flags=MULT)
    lit.blit(emissive, (0, 0), special_flags=ADD)
    yield
    rgb = rgb_of(lit)
    bright = np.clip(luminance(rgb) - 165, 0, 255) / 90
    rgb += box_blur(bright, 4, 2)[..., None] * np.array([70, 34, 10])
    yield
    rgb += box_blur(bright, 14, 2)[..., None] * np.array([90, 40, 12])
    rgb += _beams(level, wide)[..., None] * np.array([54, 32, 12])
    rgb = np.clip(rgb, 0, 255)[_PADDING:-_PADDING, _PADDING:-_PADDING]
    yield
    printed = halftone(rgb * 1.04, rect.x, rect.y) * np.array([1.0, 0.93, 0.80])
    return Room(from_rgb(rgb), from_rgb(printed))


def halftone(rgb: Floats, x: int, y: int, pitch: float = 4.0) -> Floats:
    """A printed copy: three screens of dots at three angles."""
    w, h = rgb.shape[:2]
    xs, ys = grid(w, h, x, y)
    result = np.zeros_like(rgb)
    for i, angle in enumerate((0.26, 1.31, 0.0)):
        c, s = np.cos(angle), np.sin(angle)
        u, v = (xs * c + ys * s) * np.pi * 2 / pitch, (-xs * s + ys * c) * np.pi * 2 / pitch
        dots = 0.5 + 0.25 * (np.cos(u) + np.cos(v))
        ink = 1 - rgb[..., i] / 255
        result[..., i] = 255 * (1 - np.clip((ink - dots * 0.92) * 3.2 + 0.5, 0, 1) * 0.92)
    return result


def _mirrored_picture(painted: Painted, rect: pygame.Rect, axis: int) -> tuple[pygame.Surface, pygame.Surface]:
    """Colours and glow of a rectangle in which everything right of the axis is the left, seen in a mirror."""
    albedo, emissive = painted.picture(rect)
    if rect.right > axis:
        right = pygame.Rect(max(rect.x, axis), rect.y, rect.right - max(rect.x, axis), rect.h)
        source = pygame.Rect(2 * axis - right.right, rect.y, right.w, right.h)
        for target, picture in zip((albedo, emissive), painted.picture(source), strict=True):
            target.blit(pygame.transform.flip(picture, True, False), (right.x - rect.x, 0))
    return albedo, emissive


def _light(level: Level, rect: pygame.Rect) -> pygame.Surface:
    """Warm light: pools under lamps, and no side in shadow."""
    light = pygame.Surface(rect.size, 0, 32)
    light.fill(_AMBIENT)
    axis = axis_of(level)
    pools = [(x, level.pixel_h * 6 // 10, 170, 0.5) for x in range(axis % 320 - 320, level.pixel_w + 320, 320)]
    for lamp in level.lights:
        if lamp.x <= axis and lamp.style != "window":
            for x in (lamp.x, 2 * axis - lamp.x):
                pools.append((x, lamp.y + lamp.lift, max(40, lamp.radius), min(0.55, lamp.intensity)))
    for x, y, radius, power in pools:
        if pygame.Rect(x - radius, y - radius, 2 * radius, 2 * radius).colliderect(rect):
            sprite = radial(radius, (124, 82, 44), round(power, 2), 1.2, (0, 0), 0.75)
            light.blit(sprite, (x - radius - rect.x, y - sprite.get_height() // 2 - rect.y), special_flags=ADD)
    return light


def _beams(level: Level, rect: pygame.Rect) -> Floats:
    """Slanting beams from every window, towards the middle on both sides: the only light that cannot be."""
    xs, ys = grid(rect.w, rect.h, rect.x, rect.y)
    axis = axis_of(level)
    beams = np.zeros(rect.size)
    for item in (*level.decor, *level.items):
        if not item.kind.startswith(("window", "kwindow")) or item.x + item.w / 2 > axis:
            continue
        left = item.x + item.w / 2
        for x, slant in ((left, 1), (2 * axis - left, -1)):
            across = xs - x - slant * (ys - item.y) * 0.22
            spread = 20 + (ys - item.y) * 0.10
            fall = np.clip(1 - (ys - item.y - 6) / 210, 0, 1) * (ys > item.y + 6)
            beams += np.clip(1 - np.abs(across) / spread, 0, 1) ** 1.3 * fall * (0.75 + 0.25 * np.cos(across * 0.42))
    return beams
