"""The construction that all heads share: outlines of faces, skin, neck, ear, and the finishing of a portrait."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pygame

from ...palette import Colour
from ...pixels import Floats, Mask
from .backdrops import Backdrop
from .canvas import XX, YY, Portrait, pts
from .features import SKIN
from .view import View

SKINS: dict[str, tuple[Colour, ...]] = {
    "fair": SKIN,
    "mid": ("b1", "s0", "s1", "s2", "s3"),
    "dark": ("b1", "s0", "#844839", "s1", "#b8704f"),
    "deep": ("b0", "b1", "#5a2c38", "s0", "#8a4c3e"),
    "tan": ("s0", "#83403f", "#b8704f", "#dd9a72", "s3"),
    "rosy": ("s0", "#b0594e", "#e0926f", "#f6c39c", "#ffe6cc"),
    "pale": ("#3b2440", "#7a5660", "#ab817c", "#cda89a", "#e2c9b8"),
    "old": ("s0", "#a3614f", "s2", "s3", "s4"),
}

_OUTLINES = {
    ("f", False): "24,30 24,39 26,46 31,53 37,58 42,59 47,57 53,51 57,44 58,36 57,28 51,19 40,16 30,19",
    ("f", True): "25,29 25,38 27,46 33,53 40,58 45,60 50,58 54,53 58,47 59,42 57,37 59,31 57,24 51,18 41,16 31,19",
    ("m", False): "24,28 24,38 25,46 29,54 35,60 41,62 47,60 54,53 57,46 58,37 57,27 51,18 40,15 30,18",
    ("m", True): "25,28 25,38 26,47 31,55 39,60 45,62 51,60 55,54 58,48 59,42 57,37 60,31 57,23 51,17 41,15 31,18",
    ("c", False): "22,32 21,42 23,50 28,56 35,60 42,61 48,60 55,56 59,49 60,41 59,31 52,22 40,19 29,22",
    ("c", True): "23,31 22,41 25,50 31,56 39,60 46,61 52,59 58,54 61,48 61,43 59,38 61,33 58,26 51,21 41,19 30,22",
    ("w", False): "22,28 22,40 23,49 28,56 35,61 41,62 48,61 55,55 59,48 60,38 58,27 51,18 40,15 29,18",
    ("w", True): "23,28 23,40 25,50 31,57 39,61 46,63 52,61 57,55 60,48 60,42 58,37 60,31 58,23 51,17 41,15 30,18",
}
"""Face outlines by kind (woman, man, child, wide) and three-quarter."""


def shade_face(
    portrait: Portrait,
    mask: Mask,
    skin: Sequence[Colour],
    shadow: Floats | None = None,
    centre_x: float = 40,
    chin_y: float = 54,
    roundness: float = 0.42,
) -> None:
    """Big clean clusters: light on the left cheek, shadow on the right and under the chin.

    Full pseudo-normal shading makes a lower face muddy, so only `roundness` of it is used.
    """
    light = portrait.volume(mask, 16, 6) * roundness + 0.52 + (0.42 - roundness) * 0.72
    light = light - np.clip((XX - centre_x - 5) / 22, 0, 1) * 0.30 - np.clip((YY - chin_y) / 14, 0, 1) * 0.18
    light = light + np.clip(1 - np.hypot(XX - centre_x + 9, YY - 46) / 9, 0, 1) * 0.10
    portrait.ramp(mask, light if shadow is None else light - shadow, skin, 0.02, 1.02)


def face(portrait: Portrait, view: View, kind: str, skin: Sequence[Colour] = SKIN, fringe: float = 33) -> Mask:
    """Draw a face and return its mask; hair shades it above row `fringe`."""
    mask = portrait.mask(pts(_OUTLINES[kind, view.turned]))
    child = kind == "c"
    shadow = np.clip((fringe - YY) / 8, 0, 0.45) * 0.4
    shade_face(portrait, mask, skin, shadow, 45 if view.turned else 40, 59 if child else 54, 0.26 if child else 0.42)
    portrait.edge(mask, skin[1], "d")
    if view.turned:  # the socket of the far eye
        portrait.blend(portrait.ellipse(57, 37, 3, 4) & mask, skin[2], 0.35)
    return mask


def neck(
    portrait: Portrait,
    view: View,
    skin: Sequence[Colour] = SKIN,
    sides: tuple[int, int] = (34, 49),
    rows: tuple[int, int] = (50, 64),
    shade_y: float = 62,
) -> None:
    """The neck between two columns, in the chin's shadow."""
    left, right = sides
    top, bottom = rows
    outline = [
        (left, top), (left - 1, bottom - 4), (left - 3, bottom + 1), (left + 2, bottom + 5), (41, bottom + 8),
        (right - 3, bottom + 5), (right + 3, bottom + 1), (right, bottom - 4), (right, top),
    ]  # fmt: skip
    mask = portrait.mask(view.chest(outline, 1.5))
    light = portrait.volume(mask, 10, 3) - 0.12 - np.clip((shade_y - YY) / 14, 0, 1) * 0.35
    portrait.ramp(mask, light, skin[:4])


def ear(portrait: Portrait, view: View, skin: Sequence[Colour] = SKIN, y: float = 40.5, child: bool = False) -> None:
    """The ear on the left; children show both from the front."""
    x = 24.5 if view.turned else 20.5 if child else 23
    if child:
        y = 43
    mask = portrait.ellipse(x, y, 3, 4.4)
    portrait.flat(mask, skin[3 if child else 2])
    portrait.edge(mask, skin[1], "ld")
    portrait.dots(skin[1], (int(x), int(y)), (int(x), int(y) + 1))
    if child and not view.turned:
        far = portrait.ellipse(60.5, y, 2.6, 4.2) & (XX > 58.5)
        portrait.flat(far, skin[1])
        portrait.edge(far, skin[0], "rd")


def finish(
    portrait: Portrait,
    rim: Colour,
    backdrop: Backdrop,
    outline: Colour = "b0",
    strength: float = 0.8,
    second_rim: Colour | None = None,
) -> pygame.Surface:
    """Outline, back light from the right (and on the shoulder from the left), and the backdrop."""
    portrait.outline(outline)
    portrait.rim(rim, 1, (2, 80), strength, 2)
    if second_rim:
        portrait.rim(second_rim, -1, (56, 80), 0.5)
    surface = backdrop.draw()
    surface.blit(portrait.surface(), (0, 0))
    return surface
