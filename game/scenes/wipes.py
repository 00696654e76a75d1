"""How one scene gives way to another, as data: what covers the picture, for how long, and what uncovers it again."""

from __future__ import annotations

from dataclasses import dataclass

import pygame

from game.core.ticks import VIEW_H, VIEW_W


@dataclass(frozen=True, slots=True)
class Wipe:
    """Out, hold, swap, in. All lengths in ticks."""

    kind: str
    """``cut``, ``fade`` (through black) or ``iris`` (a closing eye)."""
    out_ticks: int = 0
    hold_ticks: int = 0
    in_ticks: int = 0


CUT = Wipe("cut")
FADE = Wipe("fade", 16, 2, 16)
SLOW_FADE = Wipe("fade", 40, 10, 40)
IRIS = Wipe("iris", 22, 6, 22)


def draw_wipe(surface: pygame.Surface, wipe: Wipe, covered: float) -> None:
    """Cover the picture by a share in [0, 1]."""
    if covered <= 0 or wipe.kind == "cut":
        return
    if wipe.kind == "iris":
        _draw_iris(surface, covered)
        return
    shade = round(255 * (1 - min(1.0, covered)))
    surface.fill((shade, shade, shade), special_flags=pygame.BLEND_RGB_MULT)


def _draw_iris(surface: pygame.Surface, covered: float) -> None:
    eased = covered * covered * (3 - 2 * covered)
    centre = (VIEW_W // 2, VIEW_H // 2)
    half_w, half_h = int(VIEW_W * 0.72 * (1 - eased)), int(VIEW_H * 0.72 * (1 - eased))
    lid = pygame.Surface((VIEW_W, VIEW_H))
    lid.fill((11, 10, 22))
    if half_w > 0 and half_h > 0:
        eye = pygame.Rect(0, 0, 2 * half_w, 2 * half_h)
        eye.center = centre
        pygame.draw.ellipse(lid, (255, 0, 255), eye)
    lid.set_colorkey((255, 0, 255))
    surface.blit(lid, (0, 0))
