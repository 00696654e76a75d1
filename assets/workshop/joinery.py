"""Parts that furniture is made of: boxes with a lit top and a darker front, drawers, panels, legs, knobs, screens.

Everything stands the same way in the light: a bright line where top and front meet, the front darker downwards, an
outline in the material's darkest colour.
"""

from __future__ import annotations

from dataclasses import dataclass

import pygame

from .palette import Colour, mix, scale
from .pixels import gradient, rect


@dataclass(frozen=True, slots=True)
class Material:
    """Colours of one material from its outline to its highlight."""

    line: Colour
    deep: Colour
    dark: Colour
    mid: Colour
    light: Colour
    bright: Colour


OAK = Material("b0", "b1", "b2", "b3", "b4", "b5")
PINE = Material("b0", "b2", "b3", "b4", "b5", "b6")
WHITE = Material("i1", "i4", "i5", "i6", "i7", "w")
STEEL = Material("i0", "i2", "i3", "i4", "i5", "i6")
TEAL = Material("c0", "c0", "c1", "c2", "c3", "c4")
RED = Material("r0", "r0", "r1", "r2", "r3", "s3")
CREAM = Material("b1", "b3", "b4", "b5", "b6", "w")
GREEN = Material("g0", "g0", "g1", "g2", "g3", "g4")
PLUM = Material("i0", "m0", "m1", "m2", "m3", "m4")
BLUE = Material("i0", "u0", "u0", "u1", "u2", "u3")


def box(surface: pygame.Surface, x: int, y: int, w: int, h: int, top: int, material: Material) -> None:
    """A case: its top face `top` pixels deep, then its front down to y + h."""
    rect(surface, material.line, x, y, w, h)
    rect(surface, material.light, x + 1, y + 1, w - 2, top)
    rect(surface, material.bright, x + 1, y + 1, w - 2, 1)
    gradient(surface, (x + 1, y + 1 + top, w - 2, h - top - 2), material.mid, material.dark, steps=3)
    rect(surface, material.bright, x + 1, y + top, w - 2, 1)
    rect(surface, material.light, x + 1, y + 1 + top, 1, h - top - 2)
    rect(surface, material.deep, x + w - 2, y + 2 + top, 1, h - top - 3)
    rect(surface, material.deep, x + 1, y + h - 2, w - 2, 1)


def panel(surface: pygame.Surface, x: int, y: int, w: int, h: int, material: Material) -> None:
    """A sunk panel: shadow above and left, light below and right."""
    rect(surface, material.deep, x, y, w, h)
    rect(surface, material.mid, x + 1, y + 1, w - 1, h - 1)
    rect(surface, mix(material.mid, material.light, 0.35), x + 2, y + 2, w - 3, h - 3)
    rect(surface, material.light, x + 1, y + h - 1, w - 1, 1)


def drawer(surface: pygame.Surface, x: int, y: int, w: int, h: int, material: Material, knob: Colour = "y1") -> None:
    """The front of a drawer with a knob."""
    rect(surface, material.line, x, y, w, h)
    rect(surface, material.mid, x + 1, y + 1, w - 2, h - 2)
    rect(surface, material.light, x + 1, y + 1, w - 2, 1)
    rect(surface, material.dark, x + 1, y + h - 2, w - 2, 1)
    rect(surface, knob, x + w // 2 - 1, y + h // 2, 3, 1)


def legs(surface: pygame.Surface, x: int, y: int, w: int, h: int, material: Material, thick: int = 3) -> None:
    """Two legs at the ends of (x, w), from y down."""
    for left in (x, x + w - thick):
        rect(surface, material.line, left, y, thick, h)
        rect(surface, material.mid, left + 1, y, thick - 2, h - 1)


def screen(
    albedo: pygame.Surface, emissive: pygame.Surface, x: int, y: int, w: int, h: int, colour: Colour, lines: int = 3
) -> None:
    """A lit screen with a few lines of text in a dark frame."""
    rect(albedo, "i0", x, y, w, h)
    rect(albedo, scale(colour, 0.35), x + 1, y + 1, w - 2, h - 2)
    rect(emissive, scale(colour, 0.22), x + 1, y + 1, w - 2, h - 2)
    for line in range(lines):
        length = max(3, (w - 6) * (5, 3, 4, 2)[line % 4] // 5)
        rect(albedo, colour, x + 3, y + 3 + line * 3, length, 1)
        rect(emissive, scale(colour, 0.75), x + 3, y + 3 + line * 3, length, 1)


def paper(surface: pygame.Surface, x: int, y: int, w: int, h: int, colour: Colour = "w", text: int = 0) -> None:
    """A sheet of paper with a shadow and `text` grey lines."""
    rect(surface, "b1", x + 1, y + 1, w, h)
    rect(surface, colour, x, y, w, h)
    rect(surface, mix(colour, "i4", 0.35), x, y + h - 1, w, 1)
    for line in range(text):
        rect(surface, "i4", x + 2, y + 2 + 2 * line, w - 4 - (line % 3), 1)
