"""Windows by day: the same frames as at night, with a pale harbour city behind them.

A window's picture is a state of its prop (`window_city`, `window_city_day`), so that a script can let morning come; the
flat, which is mostly seen by day, has the day's pictures as its own.
"""

from __future__ import annotations

import random
from functools import partial

import pygame

from ..art import Art, Lamp, blank
from ..palette import mix, scale
from ..pixels import ellipse, gradient, lines, rect
from .home import HOME, curtain, window_city
from .kitchen import window_kitchen

SUN = (255, 226, 178)
"""Light that has come through a curtain."""


def city_by_day(w: int, h: int, seed: int) -> tuple[pygame.Surface, pygame.Surface]:
    """The skyline under thin cloud, with cranes and a strip of sea: albedo and a faint glow of sky."""
    albedo, emissive = blank(w, h)
    rng = random.Random(seed)
    gradient(albedo, (0, 0, w, h), mix("u3", "i7", 0.45), mix("y3", "w", 0.55), steps=8)
    gradient(emissive, (0, 0, w, h), scale("u3", 0.34), scale("y3", 0.3), steps=8)
    for _ in range(5):
        x, y = rng.randint(-6, w - 10), rng.randint(2, h // 2)
        ellipse(albedo, mix("w", "u3", 0.12), x, y, rng.randint(14, 26), rng.randint(3, 5))
    rect(albedo, mix("u3", "c3", 0.4), 0, h - 12, w, 12)
    for layer, tone in enumerate((mix("i6", "u3", 0.4), mix("i5", "b5", 0.35), mix("i4", "b4", 0.45))):
        x = -rng.randint(0, 6)
        while x < w:
            width, height = rng.randint(6, 12), rng.randint(9, 26) - layer * 3
            y = h - height
            rect(albedo, tone, x, y, width, height)
            rect(emissive, (0, 0, 0), x, y, width, height)
            rect(albedo, mix(tone, "w", 0.3), x, y, width, 1)
            rect(albedo, mix(tone, "w", 0.18), x, y, 1, height)
            for yy in range(y + 2, h - 1, 3):
                for xx in range(x + 2, x + width - 2, 3):
                    rect(albedo, mix(tone, "i3", 0.35), xx, yy, 1, 1)
            x += width + rng.randint(0, 5)
    lines(albedo, "i4", (w - 26, h - 16), (w - 26, h - 36), (w - 10, h - 36))
    return albedo, emissive


def _by_day(night: Art, panes: tuple[tuple[int, int, int, int], ...], seed: int) -> Art:
    """A window's art with day in its panes; what stands before the glass keeps its place."""
    albedo = night.albedo.copy()
    left, top = min(x for x, *_ in panes), min(y for _, y, *_ in panes)
    width = max(x + w for x, _, w, _ in panes) - left
    height = max(y + h for _, y, _, h in panes) - top
    view, sky = city_by_day(width, height, seed)
    emissive = pygame.Surface(albedo.get_size(), 0, 32)
    for pane in panes:
        inner = (pane[0] - left, pane[1] - top, pane[2], pane[3])
        albedo.blit(view, pane[:2], inner)
        emissive.blit(sky, pane[:2], inner)
    return Art(albedo, emissive)


_CITY_PANES = tuple((x, y, w, h) for x, w in ((16, 25), (45, 26), (75, 25)) for y, h in ((6, 17), (25, 19)))
_CITY_LAMPS = (
    Lamp(56, 56, 0, SUN, 0.9, "window", 0, 0, group="sun_patch"),
    Lamp(56, 26, 110, mix("u3", "w", 0.5), 0.5, "steady", 30, 0, group="sun_patch"),
)


def _city(frame: int = 0) -> Art:
    """The wide window by day, between its curtains."""
    frames = window_city()
    night = frames[frame] if isinstance(frames, list) else frames
    day = _by_day(night, _CITY_PANES, 4)
    for side, x in ((-1, 0), (1, 99)):
        drape = curtain(17, 54, side)
        day.albedo.blit(drape, (x, 0))
        shape = pygame.mask.from_surface(drape).to_surface(setcolor=(0, 0, 0, 255), unsetcolor=(0, 0, 0, 0))
        if day.emissive is not None:
            day.emissive.blit(shape, (x, 0))
    return day


HOME.prop("window_city_day", cls="Window", sort="wall", solid=False, lamps=_CITY_LAMPS)(_city)


def _kitchen() -> Art:
    """The kitchen window by day, its half curtain lit through."""
    night = window_kitchen()
    day = _by_day(night, ((4, 4, 18, 20), (24, 4, 18, 20)), 9)
    if day.emissive is not None:
        for x in range(3, 43, 4):
            rect(day.emissive, scale(("r3", "i7")[(x // 4) % 2], 0.22), x, 25, 4, 10)
        rect(day.emissive, (0, 0, 0), 31, 24, 8, 11)
    return day


HOME.prop(
    "window_kitchen_day",
    cls="Window",
    sort="wall",
    solid=False,
    lamps=(Lamp(22, 30, 100, SUN, 0.6, "steady", 30, 0, group="sun_patch"),),
)(_kitchen)


def _night_of(paint: object) -> Art:
    """The night's picture as a state of the day's window."""
    painted = paint() if callable(paint) else None
    art = painted[0] if isinstance(painted, list) else painted
    assert isinstance(art, Art)
    return art


HOME.prop("window_city_day_night", cls="Frame", sort="wall", solid=False)(partial(_night_of, window_city))
HOME.prop("window_kitchen_day_night", cls="Frame", sort="wall", solid=False)(partial(_night_of, window_kitchen))
