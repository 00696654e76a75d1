"""How light falls on people: skin that keeps its hue in coloured dark, a rim on the brightest side, a ghost of who
is hidden."""

from __future__ import annotations

from collections.abc import Sequence

import pygame

from game.core.ticks import VIEW_H, VIEW_W
from game.gfx.surfaces import ADD, clear
from game.view.figures.figure import Figure
from game.view.figures.sheet import Cell

Colour = tuple[float, float, float]
Cover = tuple[pygame.Mask, int, int]
"""Something that stands before a figure: its solid pixels and the map pixel of their corner."""

_NEUTRAL = (112, 104, 102)
_HERO_NEUTRAL = (168, 156, 146)
_RIM_TICKS = 2
"""Rims are measured every second tick."""

_DARKEST = 60
"""Rims dimmer than this (sum of channels) are not drawn."""

_GHOST = (34, 36, 52, 255)
_GHOST_SHARE = 0.45
"""Less of the hero than this to be seen, and a ghost shows where he is."""

_SIDES = ((-26, -8, 1.0), (0, -44, 0.7), (26, -8, 1.0))
"""Where light from the left, above and the right is measured, from the feet; and how much it counts."""


class FigureLighting:
    """Lights figures into one light map and emissive picture; keeps the small pictures that this takes."""

    def __init__(self) -> None:
        """Nothing is made yet."""
        self._soft: dict[tuple[object, ...], pygame.Surface] = {}
        self._rims: dict[tuple[object, ...], pygame.Surface] = {}
        self._ghost: dict[tuple[int, int], pygame.Surface] = {}

    def soften(
        self,
        light: pygame.Surface,
        emissive: pygame.Surface,
        figure: Figure,
        cell: Cell,
        corners: tuple[tuple[int, int], tuple[int, int]],
        covers: Sequence[Cover],
        is_hero: bool,
        tick: int,
    ) -> None:
        """Pull the light inside the visible part of a figure to the light at its feet, lifted towards neutral.

        Args:
            light: the light map, finished but for this.
            emissive: what glows.
            figure: who.
            cell: the picture shown.
            corners: map pixels at the corners of ``light`` and ``emissive``.
            covers: what stands before the figure.
            is_hero: heroes are lifted more, and get a ghost.
            tick: for easing; measuring twice in one tick changes nothing.
        """
        (cx, cy), (ex, ey) = corners
        x, y = figure.corner
        mask, covered = cell.mask, False
        for cover, left, top in covers:
            if not covered:
                mask, covered = mask.copy(), True
            mask.erase(cover, (left - x, top - y))
        colour, alpha = self._tone(light, figure, cx, cy, is_hero, tick)
        key = (cell.key, alpha, colour)
        soft = None if covered else self._soft.get(key)
        if soft is None:
            soft = mask.to_surface(clear(*mask.get_size()), setcolor=(*colour, alpha), unsetcolor=(0, 0, 0, 0))
            if not covered:
                if len(self._soft) > 1500:
                    self._soft.clear()
                self._soft[key] = soft
        light.blit(soft, (x - cx, y - cy))
        if is_hero and covered and mask.count() < _GHOST_SHARE * cell.mask.count():
            hidden = cell.mask.copy()
            hidden.erase(mask, (0, 0))
            size = hidden.get_size()
            ghost = self._ghost.setdefault(size, pygame.Surface(size, 0, 32))
            hidden.to_surface(ghost, setcolor=_GHOST, unsetcolor=(0, 0, 0, 255))
            emissive.blit(ghost, (x - ex, y - ey), special_flags=ADD)

    def measure_rims(self, light: pygame.Surface, figure: Figure, camera: tuple[int, int], tick: int) -> None:
        """Find out from which side the most light comes; used by the next frame. Eased over ticks."""
        state = figure.light
        if tick - state.rim_tick < _RIM_TICKS and state.rim_tick <= tick:
            return
        cx, cy = camera
        here = sum(_mean(light, figure.x - cx, figure.y + 2 - cy))
        best, side, colour = 0.0, -1, (0.0, 0.0, 0.0)
        for i, (dx, dy, weight) in enumerate(_SIDES):
            sample = _mean(light, figure.x + dx - cx, figure.y + dy - cy)
            gain = (sum(sample) - here * 0.8) * weight
            if gain > best:
                best, side, colour = gain, i, sample
        target: list[Colour] = [(0, 0, 0), (0, 0, 0), (0, 0, 0)]
        if side >= 0:
            factor = min(1.0, best / 220) * 120 / max(1.0, *colour)
            target[side] = (colour[0] * factor, colour[1] * factor, colour[2] * factor)
        share = _eased(0.3, tick - state.rim_tick)
        state.rim_tick = tick
        state.rims = tuple(_between(old, new, share) for old, new in zip(state.rims, target, strict=True))

    def outline(self, cell: Cell, colour: tuple[int, int, int]) -> pygame.Surface:
        """A line of one pixel round a figure, on black, to be added (high contrast)."""
        key = (cell.key, "outline", colour)
        found = self._rims.get(key)
        if found is None:
            grown = pygame.mask.Mask(cell.mask.get_size())
            for step in ((1, 0), (-1, 0), (0, 1), (0, -1)):
                grown.draw(cell.mask, step)
            grown.erase(cell.mask, (0, 0))
            found = pygame.Surface(grown.get_size(), 0, 32)
            grown.to_surface(found, setcolor=(*colour, 255), unsetcolor=(0, 0, 0, 255))
            self._rims[key] = found
        return found

    def rims(self, figure: Figure, cell: Cell) -> list[pygame.Surface]:
        """The lit borders of a figure, to be added into the emissive picture at its corner."""
        if cell.rim is None:
            return []
        found = []
        for side, colour in enumerate(figure.light.rims):
            stepped = (int(colour[0]) >> 4 << 4, int(colour[1]) >> 4 << 4, int(colour[2]) >> 4 << 4)
            if sum(stepped) > _DARKEST:
                found.append(self._rim(cell, side, stepped))
        return found

    def _rim(self, cell: Cell, side: int, colour: tuple[int, int, int]) -> pygame.Surface:
        key = (cell.key, side, colour)
        found = self._rims.get(key)
        if found is None:
            if len(self._rims) > 1500:
                self._rims.clear()
            found = self._rims[key] = rim_picture(cell, side, colour)
        return found

    def _tone(
        self, light: pygame.Surface, figure: Figure, cx: int, cy: int, is_hero: bool, tick: int
    ) -> tuple[tuple[int, int, int], int]:
        """Colour and alpha of the softening; alpha grows with brightness so that skin keeps its hue near lamps."""
        state = figure.light
        measured = _mean(light, figure.x - cx, figure.y - 2 - cy)
        if state.feet is None:
            state.feet = measured
        elif tick != state.tick:
            state.feet = _between(state.feet, measured, _eased(0.2, tick - state.tick))
        grey = sum(state.feet) / 3
        alpha = int(min(236, 150 + max(0.0, grey - 70) * 0.9)) >> 4 << 4
        neutral = _HERO_NEUTRAL if is_hero else _NEUTRAL
        mixed = [(c * 0.6 + grey * 0.4) * 0.55 + n * 0.62 for c, n in zip(state.feet, neutral, strict=True)]
        limit = 200 if is_hero else 148
        factor = min(1.0, limit / max(1.0, *mixed))
        red, green, blue = (int(channel * factor) >> 2 << 2 for channel in mixed)
        return (red, green, blue), alpha


def rim_picture(cell: Cell, side: int, colour: tuple[int, int, int]) -> pygame.Surface:
    """The border pixels of a cell that face a side (0 left, 1 up, 2 right), in a colour on black."""
    assert cell.rim is not None
    channel = tuple(255 if i == side else 0 for i in range(3))
    picture = pygame.Surface(cell.rim.get_size(), 0, 32)
    picture.blit(cell.rim, (0, 0))
    picture.fill(channel, special_flags=pygame.BLEND_RGB_MULT)
    mask = pygame.mask.from_threshold(picture, channel, (127, 127, 127))
    result = pygame.Surface(picture.get_size(), 0, 32)
    mask.to_surface(result, setcolor=(*colour, 255), unsetcolor=(0, 0, 0, 255))
    return result


def _mean(light: pygame.Surface, x: int, y: int) -> Colour:
    """Light at a screen pixel, averaged over one dither cell (a single pixel would flicker with the dither)."""
    box = (min(VIEW_W - 4, max(0, x - 2)), min(VIEW_H - 4, max(0, y - 2)), 4, 4)
    red, green, blue = pygame.transform.average_color(light, box)[:3]
    return float(red), float(green), float(blue)


def _between(old: Colour, new: Colour, share: float) -> Colour:
    return (
        old[0] + (new[0] - old[0]) * share,
        old[1] + (new[1] - old[1]) * share,
        old[2] + (new[2] - old[2]) * share,
    )


def _eased(share: float, ticks: int) -> float:
    """The share of a gap that closes in some ticks when one tick closes ``share`` of it."""
    return 1.0 if ticks > 60 or ticks < 0 else 1 - (1 - share) ** ticks
