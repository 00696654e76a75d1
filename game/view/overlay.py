"""The seam through which others paint on the world: sensors' cones, noise rings, markers."""

from __future__ import annotations

from typing import Protocol

import pygame

from game.core.geom import Vec


class Overlay(Protocol):
    """Something painted over a place each frame, in world order by the view.

    The three buffers of a frame: *light* multiplies what is drawn (opaque, 480 × 270), *emissive* is added and blooms
    (opaque, 480 × 270), and the finished picture.
    """

    def draw_floor(self, emissive: pygame.Surface, light: pygame.Surface, camera: Vec) -> None:
        """Paint on the floor, below people and furniture.

        Args:
            emissive: add what glows here (``BLEND_RGB_ADD``). Like ``light`` it is cut so that ``(0, 0)`` is the
                view's corner.
            light: add light to the light map here; 128 shows a picture as it was drawn, more overexposes it.
            camera: world pixel at the view's top left corner.
        """

    def draw_top(self, surface: pygame.Surface, camera: Vec) -> None:
        """Paint over the finished world picture (480 × 270), below the interface."""
