"""The boat that Leo rides: a sheet like a person's, so that the world can carry it about and the dream can recolour it.

It is drawn in front of whoever sits in it, so it has no seat: only what hides the legs, the bow with its bell, the lanterns.
"""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pygame

from .palette import C
from .pixels import canvas, ellipse, mirror, outline, polygon_mask, rect, save_png

CELL = (72, 56)
ANCHOR = (36, 52)
"""The point on the water; whoever sits in the boat has the feet 9 px above it."""
BOB_TICKS = (14, 14, 14, 14)


def _hull(surface: pygame.Surface, points: list[tuple[float, float]], rail: int) -> None:
    """A red hull with a brass rail of ``rail`` pixels along its upper edge."""
    w, h = surface.get_size()
    mask = polygon_mask(w, h, points)
    pixels, alpha = pygame.surfarray.pixels3d(surface), pygame.surfarray.pixels_alpha(surface)
    bottom = max(y for _, y in points)
    rows = np.arange(h)[None, :].repeat(w, 0)
    pixels[mask], alpha[mask] = C("r2"), 255
    pixels[mask & (rows > bottom - 10)] = C("r1")
    pixels[mask & (rows > bottom - 5)] = C("r0")
    pixels[mask & ~np.roll(mask, rail, 1)] = C("y2")
    pixels[mask & ~np.roll(mask, 1, 1)] = C("y3")


def _lantern(surface: pygame.Surface, x: int, y: int) -> None:
    ellipse(surface, "y1", x - 4, y - 4, 9, 9)
    ellipse(surface, "y2", x - 3, y - 4, 7, 7)
    rect(surface, "y3", x - 2, y - 3, 2, 2)
    rect(surface, "b2", x - 1, y + 4, 3, 1)


def _bell(surface: pygame.Surface, x: int, y: int) -> None:
    rect(surface, "b0", x, y + 2, 2, 15)
    rect(surface, "y0", x - 4, y, 9, 2)
    ellipse(surface, "b1", x - 5, y + 2, 12, 9)
    ellipse(surface, "y1", x - 4, y + 2, 10, 8)
    rect(surface, "y3", x - 3, y + 3, 3, 3)


def _side() -> pygame.Surface:
    """Under way to the right."""
    art = canvas(*CELL)
    _bell(art, 56, 18)
    _hull(art, [(4, 30), (16, 35), (38, 37), (57, 34), (69, 24), (64, 42), (54, 51), (22, 52), (10, 45)], 2)
    for x in range(15, 58, 9):
        rect(art, "i7", x, 41, 5, 3)
        rect(art, "u3", x + 1, 41, 3, 2)
    _lantern(art, 66, 18)
    return outline(art, "i0")


def _away() -> pygame.Surface:
    """Under way up the picture: the stern hides the legs."""
    art = canvas(*CELL)
    _hull(art, [(17, 36), (26, 34), (36, 33), (46, 34), (55, 36), (51, 47), (44, 52), (28, 52), (21, 47)], 2)
    rect(art, "r3", 28, 42, 16, 5)
    for x in (30, 35, 40):
        rect(art, "y2", x, 43, 2, 3)
    _lantern(art, 20, 30)
    _lantern(art, 52, 30)
    return outline(art, "i0")


def _towards() -> pygame.Surface:
    """Under way down the picture: the bow, with its bell."""
    art = canvas(*CELL)
    _hull(art, [(17, 34), (26, 37), (36, 39), (46, 37), (55, 34), (50, 46), (40, 53), (32, 53), (22, 46)], 2)
    rect(art, "r0", 35, 42, 2, 10)
    _bell(art, 35, 25)
    _lantern(art, 18, 28)
    _lantern(art, 54, 28)
    return outline(art, "i0")


def bake(root: Path) -> None:
    """Write ``assets/sprites/boat.png`` and its description."""
    side = _side()
    rows = {"d": _towards(), "r": side, "u": _away(), "l": mirror(side)}
    frames = len(BOB_TICKS)
    picture = canvas(CELL[0] * frames, CELL[1] * len(rows))
    for row, art in enumerate(rows.values()):
        for frame, lift in enumerate((0, 0, 1, 1)):
            picture.blit(art, (frame * CELL[0], row * CELL[1] + lift))
    folder = root / "assets" / "sprites"
    save_png(picture, folder / "boat.png")
    animation = {
        "row": {name: row for row, name in enumerate(rows)},
        "frames": frames,
        "drive": "time",
        "ticks": list(BOB_TICKS),
        "loop": True,
    }
    told = {"name": "boat", "cell": list(CELL), "anchor": list(ANCHOR), "anims": {"idle": animation}}
    (folder / "boat.json").write_text(json.dumps(told, indent=1) + "\n", encoding="utf-8")
