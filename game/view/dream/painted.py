"""A place's colours without light: every layer and everything that stands in it, for dreams that repaint reality."""

from __future__ import annotations

import pygame

from game.view.ground import GroundPainter
from game.view.level import Item
from game.view.sorting import Order
from game.view.stage import Stage
from game.view.tile_layers import Slab, planned


class _Everything(Order):
    """An order in which nothing moves: all things are painted with the ground."""

    def __init__(self, items: list[Item]) -> None:
        self.items = items
        self._rects = [item.rect.inflate(4, 4) for item in items]

    def still_in(self, world: pygame.Rect) -> list[Item]:
        return [self.items[i] for i in world.collidelistall(self._rects)]


class Painted:
    """Paints rectangles of a place."""

    def __init__(self, stage: Stage, background: tuple[int, int, int] = (40, 20, 31)) -> None:
        """Prepare the layers; ``background`` is the colour of nothing."""
        level = stage.level
        plan = planned(level, "waking", [item for item in level.decor if item.face != "dream"])
        order = _Everything([item for item in level.items if item.face != "dream"])
        slabs = [entry for entry in plan.under if isinstance(entry, Slab)]
        self._painters = [
            GroundPainter(level, slab, stage.props, stage.sprites, order if slab is slabs[-1] else None, None)
            for slab in slabs
        ]
        for slab in slabs:
            slab.cut.clear()  # animated tiles are painted with the rest
        for painter in self._painters:
            painter.moving_decor.clear()
        self._background = background

    def picture(self, rect: pygame.Rect) -> tuple[pygame.Surface, pygame.Surface]:
        """Colours and what glows of a world rectangle, both opaque."""
        albedo = pygame.Surface(rect.size, 0, 32)
        albedo.fill(self._background)
        emissive = pygame.Surface(rect.size, 0, 32)
        layer = [
            pygame.Surface(rect.size, pygame.SRCALPHA, 32),
            pygame.Surface(rect.size, 0, 32),
            pygame.Surface(rect.size, 0, 32),
        ]
        for painter in self._painters:
            painter.paint(rect, layer, -rect.x, -rect.y)
            albedo.blit(layer[0], (0, 0))
            emissive.blit(layer[1], (0, 0), special_flags=pygame.BLEND_RGB_ADD)
        return albedo, emissive
