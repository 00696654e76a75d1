"""Behind the seam: the same place on grey paper, never painted. Contour lines, construction marks, a polite missing
texture."""

from __future__ import annotations

import math

import numpy as np
import pygame

from game.gfx.fields import grid, lattice, noise
from game.gfx.ramps import luminance
from game.gfx.surfaces import border_of, from_rgb, from_rgba, outlined, rgb_of, silhouette
from game.view.dream.reef.colours import BLUEPRINT, PAPER
from game.view.dream.reef.terrain import Terrain

_GRID = (186, 190, 196)
_MASS, _SHADE, _LINE = (212, 211, 207), (186, 186, 186), (104, 106, 116)
_CHECKER = ((214, 176, 196), (170, 168, 174))

Stamp = tuple[int, pygame.Surface, int, int]
"""Base line, picture, world pixel of its corner."""


def paper(
    ground: Terrain, region: pygame.Rect, stamps: list[Stamp], notes: list[tuple[int, int, pygame.Surface]]
) -> pygame.Surface:
    """The paper world of a region, opaque.

    Args:
        ground: of exactly this region.
        region: world pixels.
        stamps: everything that stands and grows, as the reef shows it.
        notes: words written on the paper, with their world pixels.
    """
    w, h = region.size
    rough = noise(w, h, 77, 18, 3, region.x, region.y)
    tooth = noise(w, h, 6, 1.5, 1, region.x, region.y)
    surface = from_rgb(np.array(PAPER)[None, None] * (0.94 + 0.08 * rough + 0.03 * tooth)[..., None])
    for x in range(-region.x % 16, w, 16):
        surface.fill(_GRID, (x, 0, 1, h))
    for y in range(-region.y % 16, h, 16):
        surface.fill(_GRID, (0, y, w, 1))
    _draw_rays(surface, region)
    _draw_contours(surface, ground, region)
    _draw_checkers(surface, ground, region)
    for _, picture, x, y in sorted(stamps, key=lambda stamp: stamp[0]):
        _draw_mass(surface, picture, x - region.x, y - region.y)
    for x, y, words in notes:
        surface.blit(words, (x - region.x, y - region.y))
    return surface


def lines_of(page: pygame.Surface) -> pygame.Surface:
    """The paper's lines alone, in white light: what shows over the reef when a dreamer sees through it."""
    rgb = rgb_of(page)
    strength = np.clip((178 - luminance(rgb)) * 3.2, 0, 190)
    return from_rgba(np.zeros(rgb.shape) + np.array([236, 250, 255]), strength)


def _draw_rays(surface: pygame.Surface, region: pygame.Rect) -> None:
    """Lines to a vanishing point every half screen or so."""
    for px in range(region.x // 512 * 512 - 512, region.right + 512, 512):
        for py in range(region.y // 320 * 320 - 320, region.bottom + 320, 320):
            x, y = px + 282 - region.x, py + 72 - region.y
            for k in range(18):
                far = (x + math.cos(k * 0.37) * 420, y + abs(math.sin(k * 0.37)) * 420)
                pygame.draw.aaline(surface, (172, 184, 206), (x, y), far)


def _draw_contours(surface: pygame.Surface, ground: Terrain, region: pygame.Rect) -> None:
    xs, ys = grid(region.w, region.h, region.x, region.y)
    pixels = pygame.surfarray.pixels3d(surface)
    for mask, colour, dashed in (
        (ground.land, (96, 98, 110), False),
        (ground.shallow, BLUEPRINT, True),
        (ground.sand, (120, 116, 120), False),
    ):
        edge = border_of(mask)
        pixels[edge & ((xs + ys) % 6 < 4) if dashed else edge] = colour
    pixels[ground.sand & ((xs + ys) % 7 == 0)] = (176, 174, 172)


def _draw_checkers(surface: pygame.Surface, ground: Terrain, region: pygame.Rect) -> None:
    """A few squares of texture that was never delivered."""
    for column in range(region.left // 128, region.right // 128 + 1):
        for row in range(region.top // 96, region.bottom // 96 + 1):
            dice = lattice(5, np.full(4, column), np.full(4, row) * 8 + np.arange(4))
            if dice[0] > 0.4:
                continue
            x = (column * 128 + int(dice[1] * 96)) // 16 * 16 - region.x
            y = (row * 96 + int(dice[2] * 64)) // 16 * 16 - region.y
            for i in range(4 + int(dice[3] * 3)):
                for j in range(2):
                    surface.fill(_CHECKER[(i + j) % 2], (x + i * 8, y + j * 8, 8, 8))


def _draw_mass(surface: pygame.Surface, picture: pygame.Surface, x: int, y: int) -> None:
    """A thing as a two-tone mass with its construction box, axes and circle."""
    w, h = picture.get_size()
    surface.blit(outlined(silhouette(picture, _MASS), _LINE), (x - 1, y - 1))
    surface.blit(silhouette(picture, _SHADE), (x + w // 2, y), (w // 2, 0, w, h))
    if w > 24:
        pygame.draw.rect(surface, BLUEPRINT, (x - 3, y - 3, w + 6, h + 6), 1)
        pygame.draw.line(surface, BLUEPRINT, (x + w // 2, y - 7), (x + w // 2, y + h + 6))
        pygame.draw.line(surface, BLUEPRINT, (x - 7, y + h // 2), (x + w + 6, y + h // 2))
        pygame.draw.ellipse(surface, BLUEPRINT, (x, y + h // 2 - h // 3, w, h * 2 // 3), 1)
