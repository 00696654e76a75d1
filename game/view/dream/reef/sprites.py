"""A thing as the reef shows it: its texture blurred away inside its silhouette, warm pixels coral and cool ones aqua,
a gloss band, a soft rim."""

from __future__ import annotations

import numpy as np
import pygame

from game.gfx.fields import box_blur, depth_inside, grid
from game.gfx.ramps import luminance, shades
from game.gfx.surfaces import ADD, MULT, alpha_of, clear, from_rgba, rgb_of
from game.view.dream.reef.colours import AQUA, CORAL

PAD = 2
"""Pixels by which a smoothed thing is larger on every side."""

_KEPT = 0.18
"""Share of its own colour that a thing keeps."""


def smoothed(surface: pygame.Surface, emissive: pygame.Surface | None = None) -> pygame.Surface:
    """The thing, `PAD` larger on each side: 5 to 20 ms."""
    w, h = surface.get_width() + 2 * PAD, surface.get_height() + 2 * PAD
    padded = clear(w, h)
    padded.blit(surface, (PAD, PAD))
    rgb, alpha = rgb_of(padded), alpha_of(padded) / 255.0
    solid = alpha > 0.5
    weight = box_blur(alpha, 1) + 1e-3
    flat = np.stack([box_blur(rgb[..., i] * alpha, 1) / weight for i in range(3)], -1)
    brightness = np.clip(luminance(flat) / 255 * 1.25 + 0.10, 0, 0.999)
    warm = np.clip((flat[..., 0] - flat[..., 2]) / 70 + 0.42, 0, 1)[..., None]
    colour = shades(brightness, CORAL) * warm + shades(brightness, AQUA) * (1 - warm)
    colour = colour * (1 - _KEPT) + flat * _KEPT
    colour = _glossed(colour, solid, w, h)
    cover = np.clip(box_blur(solid.astype(float), 1) * 1.35 - 0.12, 0, 1) * 255
    result = from_rgba(colour, cover * np.where(solid, 1, 0.55))
    if emissive:
        glow = pygame.Surface((w, h), 0, 32)
        glow.blit(emissive, (PAD, PAD))
        glow.fill((150, 150, 150), special_flags=MULT)
        result.blit(glow, (0, 0), special_flags=ADD)
    return result


def _glossed(colour: np.ndarray, solid: np.ndarray, w: int, h: int) -> np.ndarray:
    """Round the form: shade by the distance field, add the gloss band and the rim."""
    depth = depth_inside(solid, 8)
    xs, ys = grid(w, h)
    swell = box_blur(np.minimum(depth, 6), 2)
    slope = np.clip(np.gradient(swell, axis=0) * 0.5 + np.gradient(swell, axis=1) * 0.8, -1, 1)[..., None]
    colour = colour * (1 - 0.20 * np.clip(-slope, 0, 1)) + np.clip(slope, 0, 1) * np.array([70, 60, 52])
    band = np.exp(-(((ys - h * 0.16 - (xs - w / 2) * 0.10) / (h * 0.055 + 1)) ** 2)) * np.clip(depth / 3, 0, 1)
    colour = colour + band[..., None] * np.array([62, 60, 56])
    rim = (depth > 0) & (depth <= 1)
    light = np.where((ys[rim] < h * 0.5)[:, None], np.array([255, 236, 214]), np.array([70, 210, 220]))
    colour[rim] = colour[rim] * 0.45 + light * 0.55
    result: np.ndarray = colour
    return result
