"""The picture of a level report: exposure as red, the round of every guard, cameras, beams, routes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pygame

from game.sim.stealth.angles import UNIT
from game.sim.stealth.defs import NightDef
from game.sim.stealth.grid import CRAWL, DARK, DOOR, DREAM, HIDE, INNER, LOW, OPAQUE, TILE, VENT, WALL
from game.sim.stealth.solver.measures import Route
from game.sim.stealth.solver.wave import Solver

ZOOM = 14
GUARDS = (
    (255, 90, 90),
    (90, 160, 255),
    (90, 220, 120),
    (255, 200, 60),
    (220, 110, 255),
    (255, 140, 60),
    (100, 230, 230),
)
ROUTES = ((255, 255, 255), (0, 255, 140), (255, 0, 255), (0, 160, 255), (255, 255, 0))


def draw(plan: NightDef, solver: Solver, routes: list[Route], exposure: dict[int, int], path: Path) -> None:
    """Draw the place and write it as a picture."""
    width, height = plan.grid.width, plan.grid.height
    canvas = pygame.Surface((width * ZOOM, height * ZOOM))
    for tile, flags in enumerate(plan.grid.flags):
        red, green, blue = tile_colour(flags)
        share = exposure.get(tile, 0)
        # up to all of the night in view: nearly red
        mixed = (red + (220 - red) * share // 1200, green - green * share // 1200, blue - blue * share // 1200)
        canvas.fill(mixed, (tile % width * ZOOM, tile // width * ZOOM, ZOOM, ZOOM))
    for beam in plan.lasers:
        for tile in beam.tiles:
            pygame.draw.circle(canvas, (255, 0, 80), _middle(tile, width), 3)
    for n, guard in enumerate(plan.guards):
        colour = GUARDS[n % len(GUARDS)]
        points = [_at(p.x, p.y) for p in guard.table[::10]]
        if len(points) > 1:
            pygame.draw.lines(canvas, colour, True, points, 2)
        _arrow(canvas, colour, guard.table[0].x, guard.table[0].y, guard.table[0].angle)
    for camera in plan.cameras:
        for angle in (min(camera.angles), max(camera.angles), camera.angles[0]):
            _arrow(canvas, (60, 200, 240), camera.x, camera.y, angle)
    for work in plan.works:
        pygame.draw.circle(canvas, (255, 255, 120), _middle(work.tile, width), 5, 2)
    for switch in plan.dream_switches:
        pygame.draw.circle(canvas, (200, 120, 255), _middle(switch.tile, width), 5)
    for n, route in enumerate(routes[: len(ROUTES)]):
        line = [_middle(p.target, width) for p in route.run.line]
        aside = (n - 2) * 2
        if len(line) > 1:
            pygame.draw.lines(canvas, ROUTES[n], False, [(x + aside, y + aside) for x, y in line], 2)
    for colour, tiles in (((120, 220, 120), plan.starts), ((240, 220, 80), plan.exits)):
        for tile in tiles:
            pygame.draw.circle(canvas, colour, _middle(tile, width), 6)
    pygame.image.save(canvas, str(path))


def _middle(tile: int, width: int) -> tuple[int, int]:
    return tile % width * ZOOM + ZOOM // 2, tile // width * ZOOM + ZOOM // 2


def _at(x: int, y: int) -> tuple[int, int]:
    return x * ZOOM // TILE, y * ZOOM // TILE


def _arrow(canvas: pygame.Surface, colour: tuple[int, int, int], x: int, y: int, angle: int) -> None:
    at = _at(x, y)
    ux, uy = UNIT[angle % 1024]
    pygame.draw.circle(canvas, colour, at, 5)
    pygame.draw.line(canvas, (0, 0, 0), at, (at[0] + ux * 12 // 65536, at[1] + uy * 12 // 65536), 2)


TILE_COLOURS: tuple[tuple[Callable[[int], bool], tuple[int, int, int]], ...] = (
    (lambda f: bool(f & DREAM), (150, 90, 200)),
    (lambda f: bool(f & DOOR), (170, 110, 50)),
    (lambda f: bool(f & INNER), (60, 100, 60)),
    (lambda f: bool(f & WALL and f & OPAQUE), (44, 46, 62)),
    (lambda f: bool(f & WALL and f & LOW), (134, 104, 76)),
    (lambda f: bool(f & WALL), (120, 170, 190)),
    (lambda f: bool(f & VENT), (90, 150, 90)),
    (lambda f: bool(f & CRAWL), (120, 140, 90)),
    (lambda f: bool(f & HIDE), (80, 110, 200)),
    (lambda f: bool(f & DARK), (110, 112, 140)),
    (lambda f: True, (206, 206, 200)),
)
"""What each kind of tile is drawn in; the first that fits."""


def tile_colour(flags: int) -> tuple[int, int, int]:
    """The colour of a tile in the report's picture."""
    return next(colour for fits, colour in TILE_COLOURS if fits(flags))
