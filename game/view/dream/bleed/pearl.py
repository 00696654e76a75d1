"""The pearl side: the place washed almost white, a moon where the light came from, mist."""

from __future__ import annotations

from collections.abc import Generator

import numpy as np
import pygame

from game.core.ticks import VIEW_H, VIEW_W
from game.gfx.fields import box_blur, grid, noise, tiling_noise
from game.gfx.ramps import luminance, mapped, ramp, shades
from game.gfx.surfaces import ADD, MULT, clear, from_rgb, rgb_of, rimmed
from game.view.dream.painted import Painted
from game.view.figures.sheet import Cell

PEARL = ramp("443c86 6c62ae 9a8ad0 c8b0e4 f0d2e6 ffeede fffdf6")
LINE = ramp("2c1150 c95cd0 ffffff ffd9a0 f28cc0 9a6cf0")
_MOON = ramp("b8a8e0 e0cdf0 fff0ea fffdf6")
_MOON_RADIUS = 54


def pearl(
    painted: Painted, rect: pygame.Rect, origin: tuple[int, int], depth: int
) -> Generator[None, None, pygame.Surface]:
    """The pearl picture of a world rectangle, opaque: 60 ms in steps.

    Args:
        painted: the place's colours.
        rect: world pixels.
        origin: where the front comes from; a moon stands there.
        depth: height of the place in pixels: it grows whiter towards its lower edge.
    """
    albedo, emissive = painted.picture(rect)
    emissive.fill((120, 120, 120), special_flags=MULT)
    albedo.blit(emissive, (0, 0), special_flags=ADD)
    yield
    rgb = rgb_of(albedo)
    xs, ys = grid(rect.w, rect.h, rect.x, rect.y)
    near = np.clip(ys / max(1, depth), 0, 1)
    value = np.clip(0.22 + 0.60 * box_blur(luminance(rgb) / 255, 1) + 0.22 * near, 0, 0.999)
    washed = shades(value, PEARL) * 0.86 + rgb * 0.14
    yield
    distance = np.hypot(xs - origin[0], ys - origin[1])
    disc = distance < _MOON_RADIUS
    if disc.any():
        rough = noise(rect.w, rect.h, 8, 14, 4, rect.x, rect.y)
        face = 0.5 + (origin[0] - xs) * 0.004 + (origin[1] - ys) * 0.005 + 0.30 * (rough - 0.5)
        washed[disc] = shades(np.clip(face, 0, 0.99), _MOON)[disc]
    halo = np.exp(-((np.maximum(0, distance - _MOON_RADIUS) / 60) ** 2))[..., None] * 0.35
    washed = washed * (1 - halo) + np.array(PEARL[6]) * halo
    fog = (near * 0.30)[..., None]
    washed = washed * (1 - fog) + np.array(PEARL[6]) * fog
    cloud = noise(rect.w, rect.h, 14, 90, 3, rect.x, rect.y)[..., None]
    return from_rgb(washed * (1 + 0.10 * (cloud - 0.5)))


def mists() -> tuple[pygame.Surface, pygame.Surface]:
    """Two layers of mist twice as wide as the view, which repeat across."""
    layers = []
    for seed, cells in ((3, 4), (6, 6)):
        cloud = np.clip((tiling_noise(VIEW_W, VIEW_H, seed, cells) - 0.48) * 3.0, 0, 1)
        layers.append(from_rgb(np.tile(cloud, (2, 1))[..., None] * np.array([34, 28, 38])))
    return layers[0], layers[1]


def sinking(cell: Cell) -> list[pygame.Surface]:
    """Somebody giving in: two pictures in which colour leaves them, then seated on mist, head to one side.

    All have the cell's size plus a border of one pixel.
    """
    white = washed_out(cell.image)
    w, h = cell.image.get_size()
    lean = (-1, 0, 1, 1)[sum(cell.key[0].encode()) % 4]
    steps = []
    for shift, down, share in ((0, 1, 0.35), (lean, 3, 0.7)):
        blend = cell.image.copy()
        veil = white.copy()
        veil.set_alpha(int(255 * share))
        blend.blit(veil, (0, 0))
        step = clear(w + 2, h + 2)
        step.blit(blend.subsurface((0, 0, w, h - 3)), (1 + shift, 1 + down))
        steps.append(step)
    steps.append(_seated(cell, white, lean))
    return steps


def washed_out(surface: pygame.Surface) -> pygame.Surface:
    """A person in pearl."""
    return mapped(surface, PEARL, 0.70, 1.25, 0.14)


def _seated(cell: Cell, white: pygame.Surface, lean: int) -> pygame.Surface:
    w, h = white.get_size()
    box = white.get_bounding_rect()
    head = pygame.Rect(box.x, box.y, box.w, max(4, box.h * 52 // 100))
    body = pygame.Rect(box.x, head.bottom, box.w, max(3, box.h * 26 // 100))
    result = clear(w + 2, h + 2)
    floor = h - 3
    pygame.draw.ellipse(result, (*PEARL[2], 255), (w // 2 - 13, floor - 9, 28, 11))
    pygame.draw.ellipse(result, (*PEARL[5], 255), (w // 2 - 12, floor - 10, 26, 10))
    result.blit(white.subsurface(body), (body.x + 1, floor - body.h - 3))
    pygame.draw.ellipse(result, (*PEARL[6], 255), (w // 2 - 11, floor - 5, 24, 6))
    result.blit(white.subsurface(head), (head.x + 1 + lean * 2, floor - body.h - head.h + (0 if lean else 1)))
    return rimmed(result, (255, 250, 240), 0, -1, 0.6)
