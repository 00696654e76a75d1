"""Who stands in front of whom.

Things that never change are painted into the ring with the floor. Each frame then draws only what moves, and those
still things that stand before it: found through a graph that is made once.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import pygame

from game.view.level import Item
from game.view.sprites import Sprites


class Order:
    """Still and live things of one face. *Live* is what is animated, see-through, or in front of something live."""

    def __init__(self, items: Sequence[Item], sprites: Sprites, moving: Sequence[pygame.Rect]) -> None:
        """Sort out the things.

        Args:
            items: by rising base.
            sprites: their pictures.
            moving: map rectangles of what moves below them (animated tiles and decor).
        """
        self.items = items
        count = len(items)
        rects = [item.rect.inflate(2, 2) for item in items]
        self.live = [False] * count
        self._front: list[list[int]] = [[] for _ in items]
        for i, item in enumerate(items):
            lives = (
                sprites.animated(item.gid)
                or sprites.sees_through(item, item.gid)
                or bool(item.rotation)
                or item.rect.inflate(8, 8).collidelist(moving) >= 0
            )
            for j in rects[i].collidelistall(rects):
                if j < i:
                    self._front[j].append(i)
                    lives = lives or self.live[j]
            self.live[i] = lives
        self._still = [i for i in range(count) if not self.live[i]]
        self._still_rects = [rects[i] for i in self._still]
        self._live = [i for i in range(count) if self.live[i]]
        self._live_rects = [rects[i] for i in self._live]

    def still_in(self, world: pygame.Rect) -> list[Item]:
        """Still things that touch a rectangle, by rising base."""
        return [self.items[self._still[k]] for k in world.collidelistall(self._still_rects)]

    def seen(self, view: pygame.Rect, figures: Iterable[tuple[pygame.Rect, int]]) -> list[Item]:
        """What must be drawn this frame, by rising base.

        Args:
            view: map pixels on show.
            figures: rectangle and foot line of everybody who moves.
        """
        wanted = [self._live[k] for k in view.collidelistall(self._live_rects)]
        before = self._before(figures)
        if before:
            wanted = sorted({*wanted, *before})
        return [self.items[i] for i in wanted]

    def _before(self, figures: Iterable[tuple[pygame.Rect, int]]) -> set[int]:
        """Still things in front of the figures, and all that stands before those."""
        found: set[int] = set()
        open_ends = [
            self._still[k]
            for rect, base in figures
            for k in rect.collidelistall(self._still_rects)
            if self.items[self._still[k]].base > base
        ]
        while open_ends:
            i = open_ends.pop()
            if i not in found:
                found.add(i)
                open_ends += [j for j in self._front[i] if not self.live[j]]
        return found
