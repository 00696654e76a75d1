"""A thing that nobody typed, drawn from its picture: regions of one crayon colour become hatching and contours."""

from __future__ import annotations

import math
import random

import numpy as np
import numpy.typing as npt
import pygame

from game.gfx.fields import box_blur
from game.gfx.pencil import CRAYONS, Stroke
from game.gfx.ramps import luminance
from game.gfx.surfaces import alpha_of, rgb_of
from game.view.dream.own.hand import Hand, Patch, Point, Sketch

_NAMES = [name for name in CRAYONS if name not in ("lead", "soft", "ink")]
_COLOURS = np.array([CRAYONS[name] for name in _NAMES], float)
_SMALLEST = 24
"""Pixels of the smallest region that is drawn."""

_HEAVY = 300
"""Pixels of black that a child would fill in grey: it would be the first thing seen, and wear out the crayon."""

_MOST = 12
"""Regions of a thing that are drawn, largest first."""


def sketched(surface: pygame.Surface, seed: int, tilt: float) -> Sketch:
    """A sketch of a sprite: 5 to 20 ms."""
    w, h = surface.get_size()
    hand = Hand(seed, tilt, (w / 2, h))
    rnd = random.Random(seed)
    solid = pygame.mask.from_surface(surface, 127)
    for part in solid.connected_components(20):
        outline = _corners(part, 7)
        if len(outline) > 2:
            hand.sketch.marks.append(Patch(tuple(outline)))
    for name, part in _regions(surface)[:_MOST]:
        outline = _corners(part, 8)
        if len(outline) > 2:
            name = "grey" if name == "black" and part.count() > _HEAVY else name
            hand.fill(outline, name, rnd.choice((-0.75, -0.6, -0.9, 0.7, 1.4)), 2.7, 1.2)
            hand.sketch.marks.append(Stroke((*outline, outline[0]), name, 1, 0.9, 0.4, 0.3))
    for part in solid.connected_components(20):
        outline = _corners(part, 7)
        if len(outline) > 2:
            hand.sketch.marks.append(Stroke((*outline, outline[0], outline[1]), "lead", 1, 1.0, 0.6, 0.3))
    return hand.sketch


def _regions(surface: pygame.Surface) -> list[tuple[str, pygame.Mask]]:
    """Flat areas in one crayon each, largest first."""
    solid = alpha_of(surface) > 127
    rgb = rgb_of(surface)
    weight = box_blur(solid.astype(float), 1) + 1e-3
    flat = np.stack([box_blur(rgb[..., i] * solid, 1) / weight for i in range(3)], -1)
    index = _nearest_crayon(np.clip((rgb * 0.45 + flat * 0.55) * 1.25 + 14, 0, 255))
    found = []
    for i, name in enumerate(_NAMES):
        area = solid & (index == i)
        if area.sum() < _SMALLEST:
            continue
        mask = pygame.mask.Mask(solid.shape)
        picture = pygame.surfarray.make_surface(np.repeat((area * 255).astype(np.uint8)[..., None], 3, 2))
        mask = pygame.mask.from_threshold(picture, (255, 255, 255), (10, 10, 10))
        found += [(name, part) for part in mask.connected_components(_SMALLEST)]
    return sorted(found, key=lambda entry: -entry[1].count())


def _nearest_crayon(rgb: npt.NDArray[np.float64]) -> npt.NDArray[np.int64]:
    """Hue counts more than light: a dark blue wall is drawn with the blue crayon."""
    light = luminance(rgb)[..., None]
    strongest = rgb.max(-1, keepdims=True) + 1
    pure = rgb / strongest * np.clip(light * 0.6 + 110, 0, 235)
    own_light = luminance(_COLOURS)
    own_pure = _COLOURS / (_COLOURS.max(-1, keepdims=True) + 1) * np.clip(own_light[:, None] * 0.6 + 110, 0, 235)
    distance = ((pure[..., None, :] - own_pure) ** 2).sum(-1) + ((light - own_light) ** 2) * 0.35
    nearest: npt.NDArray[np.int64] = distance.argmin(-1)
    return nearest


def _corners(mask: pygame.Mask, step: int) -> list[Point]:
    """A handful of points round a shape: few, and so wrong on purpose."""
    outline = mask.outline(step)
    if len(outline) > 24:
        outline = outline[:: math.ceil(len(outline) / 24)]
    return [(float(x), float(y)) for x, y in outline]
