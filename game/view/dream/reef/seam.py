"""Where the reef stops being painted: a field over the world, from the map's objects of class Seam."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pygame

from game.gfx.fields import box_blur, noise
from game.sim.mapdef import MapDef

CELL = 8
"""Side of a cell that is paint or paper, in pixels."""

_NEAR, _FAR = 12, 46
_REACH = 150
"""How far the field reaches out of its shapes, in pixels."""


@dataclass(frozen=True, slots=True)
class SeamField:
    """Shapes of unpainted ground, as polygons of world pixels."""

    polygons: tuple[tuple[tuple[float, float], ...], ...]

    @property
    def bounds(self) -> pygame.Rect | None:
        """What the field can reach, or ``None`` where the reef is whole."""
        if not self.polygons:
            return None
        xs = [x for polygon in self.polygons for x, _ in polygon]
        ys = [y for polygon in self.polygons for _, y in polygon]
        box = pygame.Rect(int(min(xs)), int(min(ys)), int(max(xs) - min(xs)) + 1, int(max(ys) - min(ys)) + 1)
        return box.inflate(2 * _REACH, 2 * _REACH)


def seam_of(map_def: MapDef) -> SeamField:
    """The seam of a map: rectangles, ellipses and polygons of class Seam."""
    found = []
    for thing in map_def.objects():
        if thing.cls != "Seam":
            continue
        if thing.points:
            found.append(tuple((thing.x + x, thing.y + y) for x, y in thing.points))
        elif thing.w and thing.h:
            x, y, w, h = thing.x, thing.y, thing.w, thing.h
            found.append(((x, y), (x + w, y), (x + w, y + h), (x, y + h)))
    return SeamField(tuple(found))


def cells_of(seam: SeamField, rect: pygame.Rect) -> npt.NDArray[np.float64] | None:
    """The field for each cell of a world rectangle, about 0..1: higher is paper. ``None`` where it does not reach."""
    bounds = seam.bounds
    if bounds is None or not bounds.colliderect(rect):
        return None
    region = rect.inflate(2 * _REACH, 2 * _REACH)
    drawing = pygame.Surface(region.size)
    for polygon in seam.polygons:
        pygame.draw.polygon(drawing, (255, 255, 255), [(x - region.x, y - region.y) for x, y in polygon])
    shape = pygame.surfarray.array3d(drawing)[..., 0] / 255.0
    soft = 0.62 * box_blur(shape, _NEAR, 2) + 0.38 * box_blur(shape, _FAR, 3)
    soft = soft[_REACH : _REACH + rect.w, _REACH : _REACH + rect.h]
    rough = noise(rect.w, rect.h, 31, 34, 3, rect.x, rect.y)
    field: npt.NDArray[np.float64] = (soft + (rough - 0.5) * 0.35)[CELL // 2 :: CELL, CELL // 2 :: CELL]
    return field
