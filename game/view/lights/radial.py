"""Round lights as sprites: one picture for each size, colour and dither phase, made once."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
import pygame

from game.gfx.dither import CELL, bayer, stepped_light
from game.gfx.surfaces import ADD, Rgb, from_rgb


@lru_cache(maxsize=2048)
def radial(
    radius: int, colour: Rgb, power: float, falloff: float = 1.6, phase: tuple[int, int] = (0, 0), squash: float = 1.0
) -> pygame.Surface:
    """A round light of ``2 radius`` pixels, opaque on black, to be added.

    Args:
        radius: in pixels.
        colour: at the middle, before ``power``.
        power: multiplies the colour; most lights need 0.2 to 0.6.
        falloff: exponent of the distance; larger is more pointed.
        phase: world position of the top left pixel modulo 4, for the dither.
        squash: height as a share of the width.
    """
    width, height = 2 * radius, max(1, int(2 * radius * squash))
    xs, ys = np.meshgrid(
        (np.arange(width) + 0.5 - width / 2) / radius,
        (np.arange(height) + 0.5 - height / 2) / (radius * squash),
        indexing="ij",
    )
    strength = np.clip(1 - np.sqrt(xs * xs + ys * ys), 0, 1) ** falloff
    return from_rgb(stepped_light(strength, colour, power, bayer(width, height, *phase)))


def add_radial(
    target: pygame.Surface,
    world: tuple[int, int],
    camera: tuple[int, int],
    radius: int,
    colour: Rgb,
    power: float,
    falloff: float = 1.6,
    squash: float = 1.0,
) -> None:
    """Add a round light whose middle is at a world pixel; its dither belongs to the world, so it does not crawl.

    ``camera`` is the world pixel at the target's corner.
    """
    x, y = world[0] - radius, world[1] - int(2 * radius * squash) // 2
    sprite = radial(radius, colour, power, falloff, (x % CELL, y % CELL), squash)
    target.blit(sprite, (x - camera[0], y - camera[1]), special_flags=ADD)
