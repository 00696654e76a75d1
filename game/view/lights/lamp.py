"""A lamp that is carried: a round light cut by the shadows of walls, 0.1 ms."""

from __future__ import annotations

import pygame

from game.gfx.dither import CELL
from game.gfx.surfaces import ADD, MULT, Rgb
from game.view.lights.edges import Edges
from game.view.lights.radial import radial


class Lamp:
    """Draws carried lamps; keeps its scratch surfaces, one set for each radius."""

    def __init__(self, edges: Edges) -> None:
        """Make a drawer for a level whose blocking edges are given."""
        self._edges = edges
        self._scratch: dict[int, tuple[pygame.Surface, pygame.Surface, pygame.Surface]] = {}

    def add(
        self,
        light: pygame.Surface,
        world: tuple[int, int],
        camera: tuple[int, int],
        radius: int,
        colour: Rgb,
        power: float,
        falloff: float = 1.3,
    ) -> None:
        """Add the lamp at a map pixel to the light map whose corner is map pixel ``camera``.

        The mask of shadows is drawn at half size on even map pixels: soft edges that do not tremble while the lamp
        moves.
        """
        x, y = world
        full, half, round_light = self._surfaces(radius)
        left, top = x - radius, y - radius
        mask_x, mask_y = left // 2 * 2, top // 2 * 2
        corners = self._edges.polygon(x, y, radius) - (mask_x, mask_y)
        half.fill(0)
        pygame.draw.polygon(half, (255, 255, 255), (corners / 2).tolist())
        pygame.transform.smoothscale(half, full.get_size(), full)
        round_light.fill(0)
        sprite = radial(radius, colour, power, falloff, (left % CELL, top % CELL))
        round_light.blit(sprite, (left - mask_x, top - mask_y))
        full.blit(round_light, (0, 0), special_flags=MULT)
        light.blit(full, (mask_x - camera[0], mask_y - camera[1]), special_flags=ADD)

    def _surfaces(self, radius: int) -> tuple[pygame.Surface, pygame.Surface, pygame.Surface]:
        found = self._scratch.get(radius)
        if found is None:
            side = 2 * radius + 2
            found = self._scratch[radius] = (
                pygame.Surface((side, side), 0, 32),
                pygame.Surface((radius + 1, radius + 1), 0, 32),
                pygame.Surface((side, side), 0, 32),
            )
        return found
