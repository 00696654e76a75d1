"""From a sketch to pixels: three tracings, each once in pencil alone and once with crayons."""

from __future__ import annotations

from dataclasses import dataclass

import pygame

from game.gfx.curves import catmull_rom
from game.gfx.pencil import CRAYONS, LEAD, TRACINGS, Stroke, trace
from game.gfx.surfaces import Rgb, clear
from game.view.dream.own.hand import Patch, Sketch, Word
from game.view.words import Words

PAPER: Rgb = (254, 252, 246)
SOFT: Rgb = (150, 147, 156)
"""What crayons look like before Leo has been there: soft pencil."""

PAD = 26
"""Pixels by which a drawing may reach out of what it stands for."""


@dataclass(frozen=True, slots=True)
class Drawing:
    """One thing, drawn: pictures with their offset from the thing's corner."""

    pencil: tuple[pygame.Surface, ...]
    crayon: tuple[pygame.Surface, ...]
    dx: int
    dy: int


def drawn(sketch: Sketch, width: int, height: int, words: Words, pad: int = PAD) -> Drawing:
    """All tracings of a sketch for a thing of this size: 5 to 40 ms.

    Pencil leaves out the filling: strokes in any crayon that are as wide as crayon are left white, outlines stay.
    """
    pencil, crayon = [], []
    for tracing in range(TRACINGS):
        grey, colour = clear(width + 2 * pad, height + 2 * pad), clear(width + 2 * pad, height + 2 * pad)
        render(sketch, tracing, grey, colour, (pad, pad), words)
        pencil.append(grey)
        crayon.append(colour)
    return Drawing(tuple(pencil), tuple(crayon), -pad, -pad)


def render(
    sketch: Sketch, tracing: int, grey: pygame.Surface, colour: pygame.Surface, offset: tuple[int, int], words: Words
) -> None:
    """Draw one tracing on two surfaces, pencil and crayon; ``offset`` is where the sketch's origin lies on them."""
    for index, mark in enumerate(sketch.marks):
        if isinstance(mark, Patch):
            for surface in (grey, colour):
                _clear_paper(surface, mark, offset)
        elif isinstance(mark, Word):
            place = (round(mark.x) + offset[0] + tracing % 2, round(mark.y) + offset[1])
            colour.blit(words.picture(mark.text, CRAYONS[mark.colour]), place)
            grey.blit(words.picture(mark.text, SOFT), place)
        else:
            _draw(mark, sketch.seed + index, tracing, grey, colour, offset)


def _draw(
    stroke: Stroke, seed: int, tracing: int, grey: pygame.Surface, colour: pygame.Surface, offset: tuple[int, int]
) -> None:
    pixels = trace(stroke, seed, tracing)
    tint = CRAYONS[stroke.colour]
    heavy = tuple(channel * 82 // 100 for channel in tint)
    fills = stroke.colour != "lead" and stroke.press < 0.85
    outline = stroke.colour in ("lead", "black") and not fills
    width, height = colour.get_size()
    ox, oy = offset
    set_colour, set_grey = colour.set_at, grey.set_at
    light = tuple((channel * 8 + paper * 2) // 10 for channel, paper in zip(tint, PAPER, strict=True))
    pencil = LEAD if outline else SOFT
    for i, (x, y) in enumerate(pixels):
        x, y = x + ox, y + oy
        if 0 <= x < width and 0 <= y < height:
            set_colour((x, y), tint if outline else (heavy if i % 5 == 0 else light) if fills else tint)
            if not fills:
                set_grey((x, y), pencil)


def _clear_paper(surface: pygame.Surface, patch: Patch, offset: tuple[int, int]) -> None:
    points = [(x + offset[0], y + offset[1]) for x, y in patch.outline]
    if len(points) > 6:
        points = catmull_rom(points, 4)
    if len(points) > 2:
        pygame.draw.polygon(surface, (*PAPER, 255), points)
