"""A place as wires over glass: the floor's grid, boxes from footprints, dim inner edges. Two pictures: at rest, and
under attention."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass

import numpy as np
import pygame

from game.gfx.fields import grid
from game.gfx.ramps import luminance, mixed
from game.gfx.surfaces import Rgb, alpha_of, border_of, flattened, from_rgba, rgb_of, scaled_rgb
from game.view.dream.core.colours import BRIGHT, INK, WHITE, WIRE
from game.view.dream.reef.terrain import floor_mask
from game.view.level import Item
from game.view.stage import Stage


@dataclass(frozen=True, slots=True)
class Pens:
    """Colours of one of the two pictures."""

    top: Rgb
    middle: Rgb
    low: Rgb
    grid: Rgb


REST = Pens(BRIGHT, mixed(WIRE, BRIGHT, 0.5), WIRE, WIRE)
ATTENTION = Pens(WHITE, WHITE, BRIGHT, BRIGHT)


@dataclass(slots=True)
class Wires:
    """Pictures of a world rectangle, opaque, to be added."""

    rest: pygame.Surface
    attention: pygame.Surface


def wires(stage: Stage, rect: pygame.Rect, items: list[Item], faint: bool) -> Generator[None, None, Wires]:
    """Draw a rectangle: 30 to 60 ms in steps.

    Args:
        stage: the place.
        rect: world pixels.
        items: everything that stands or hangs there, in draw order.
        faint: inner edges barely show (when the waking place shows through).
    """
    floor = floor_mask(stage.level, rect)
    pictures = []
    for pens in (REST, ATTENTION):
        surface = pygame.Surface(rect.size, 0, 32)
        _draw_floor(surface, floor, rect, pens)
        yield
        for item in items:
            if item.rect.inflate(8, 8).colliderect(rect) and stage.props.shown(item):
                _draw_thing(surface, stage, item, rect, pens, faint)
        pictures.append(surface)
        yield
    return Wires(*pictures)


def _draw_floor(surface: pygame.Surface, floor: np.ndarray, rect: pygame.Rect, pens: Pens) -> None:
    """A dotted grid every 16 px, crosses every 48, a line where the floor ends."""
    xs, ys = grid(rect.w, rect.h, rect.x, rect.y)
    dots = ((xs % 16 == 0) | (ys % 16 == 0)) & ((xs + ys) % 2 == 0)
    crosses = ((xs % 48 < 3) & (ys % 48 == 0)) | ((ys % 48 < 3) & (xs % 48 == 0))
    pixels = pygame.surfarray.pixels3d(surface)
    pixels[floor & dots] = scaled_rgb(pens.grid, 0.55)
    pixels[floor & crosses] = pens.grid
    pixels[border_of(floor)] = pens.low
    first_row = floor.copy()
    first_row[:, 1:] &= ~floor[:, :-1]
    pixels[first_row] = pens.top
    wall = np.zeros_like(floor)
    for up in (10, 46):
        wall[:, :-up] |= first_row[:, up:]
    pixels[wall & ~floor] = pens.low


def _draw_thing(surface: pygame.Surface, stage: Stage, item: Item, rect: pygame.Rect, pens: Pens, faint: bool) -> None:
    sprite = stage.sprites.shown(item, stage.props.gid(item), 0)
    if sprite is None:
        return
    x, y = item.x + sprite.dx - rect.x, item.y + sprite.dy - rect.y
    solid = alpha_of(sprite.albedo) > 127
    bright = luminance(rgb_of(flattened(sprite.albedo)))
    steep = np.abs(np.gradient(bright, axis=0)) + np.abs(np.gradient(bright, axis=1)) > 44
    black = np.zeros((*solid.shape, 3)) + np.array(INK)
    surface.blit(from_rgba(black, solid * (60 if item.tall else 150)), (x, y))
    edges = np.zeros((*solid.shape, 3)) + np.array(pens.low)
    surface.blit(from_rgba(edges, (steep & solid) * (90 if faint else 150)), (x, y))
    box = pygame.Rect(x, y, sprite.albedo.get_width() - 1, sprite.albedo.get_height() - 1)
    if item.kind.startswith("pod"):
        _draw_pod(surface, box, pens)
    elif item.kind.startswith("plant"):
        _draw_plant(surface, box, pens)
    elif item.sort == "actor":
        depth = item.foot.h if item.foot else 8
        _draw_box(surface, box, max(3, min(depth, box.h)), pens)
    else:
        pygame.draw.rect(surface, pens.low, box, 1)


def _draw_box(surface: pygame.Surface, box: pygame.Rect, depth: int, pens: Pens) -> None:
    """A box in parallel projection: bright lid with a cross, middling sides, dim base."""
    rise = box.h - depth
    pygame.draw.rect(surface, pens.low, (box.x, box.y + rise, box.w, depth), 1)
    for x in (box.x, box.right - 1):
        pygame.draw.line(surface, pens.middle, (x, box.y), (x, box.y + rise))
        pygame.draw.line(surface, pens.middle, (x, box.y + depth), (x, box.bottom))
    pygame.draw.rect(surface, pens.top, (box.x, box.y, box.w, depth), 1)
    low = box.y + depth - 1
    pygame.draw.line(surface, pens.low, box.topleft, (box.right - 1, low))
    pygame.draw.line(surface, pens.low, (box.right - 1, box.y), (box.x, low))


def _draw_pod(surface: pygame.Surface, box: pygame.Rect, pens: Pens) -> None:
    x, y, w, h = box
    pygame.draw.ellipse(surface, pens.low, (x + 2, y + h * 0.28, w - 3, h * 0.72), 1)
    pygame.draw.ellipse(surface, pens.top, (x + w * 0.18, y + 2, w * 0.66, h * 0.74), 1)
    for side in (-1, 1):
        middle = x + w / 2
        pygame.draw.line(
            surface, pens.middle, (middle + side * w * 0.32, y + h * 0.37), (middle + side * w * 0.45, y + h * 0.65)
        )
    pygame.draw.rect(surface, pens.middle, (x + 3, y + h - 12, w - 5, 11), 1)


def _draw_plant(surface: pygame.Surface, box: pygame.Rect, pens: Pens) -> None:
    middle, foot = box.x + box.w // 2, box.bottom
    for k in range(5):
        angle = -2.6 + k * 0.52
        tip = (middle + np.cos(angle) * 11, foot - 12 + np.sin(angle) * 16)
        pygame.draw.line(surface, pens.middle, (middle, foot - 10), tip)
    pygame.draw.rect(surface, pens.top, (middle - 5, foot - 11, 10, 10), 1)
