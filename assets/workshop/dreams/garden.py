"""Corals, anemones, star-fish and fish of the Star Reef, baked into one picture with an index."""

from __future__ import annotations

import json
import math
import random
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import pygame

from assets.workshop.dreams.smooth import SCALE, painted
from assets.workshop.pixels import save_png
from game.gfx.fields import grid, noise
from game.gfx.ramps import mixed, ramp, shades, table
from game.gfx.surfaces import Rgb, from_rgba

FOLDER = Path("assets/dreams")
CORAL = ramp("2c0c3c 6e1650 c02c62 f4606c ff9c7c ffd6a6 fff6e2")
AQUA = ramp("0a1450 12428e 1a86b4 3ccfc6 a6f6de f4fffa")
VIOLET = ramp("3a1048 7c2a8c c04cc0 f48ad8 ffc8ee fff0fa ffffff")
HONEY = ramp("5a2a10 a85418 f0962c ffc850 ffe89a fff8d8 ffffff")
MINT = ramp("0a2a5c 14648c 22a8a8 5ce8c0 b4fadc f0fff8 ffffff")
FAR = ramp("284c94 3a72b4 6aa0d4 a8c0ea dcc8f0 f6e4fa ffffff")
GOLD: Rgb = (255, 214, 110)
SHEET_WIDTH = 512
ANEMONE_FRAMES = 8

Ramp = Sequence[Rgb]


def branch(seed: int, height: int, colours: Ramp) -> pygame.Surface:
    """A coral like a winter tree, each limb lit from the left."""
    rnd = random.Random(seed)
    width = height + 8
    lut = table(colours)

    def grow(s: pygame.Surface, x: float, y: float, angle: float, length: float, thick: float, depth: int) -> None:
        x2, y2 = x + math.cos(angle) * length, y + math.sin(angle) * length
        tone = lut[int(255 * min(0.95, min(1, 0.25 + depth * 0.2)))]
        colour = (int(tone[0]), int(tone[1]), int(tone[2]))
        steps = max(2, int(length / 2))
        for shade, factor, shift in ((colour, 1.0, 0.0), (mixed(colour, colours[-1], 0.45), 0.4, 0.35)):
            for i in range(steps + 1):
                q = i / steps
                r = thick * (1 - 0.25 * q)
                at = (x + (x2 - x) * q - r * shift, y + (y2 - y) * q - r * shift * 0.85)
                pygame.draw.circle(s, shade, at, r * factor)
        if depth >= 3:
            pygame.draw.circle(s, colours[-2], (x2, y2), thick * 0.9)
            return
        for turn in (-0.5, 0.5) if rnd.random() < 0.75 else (-0.7, 0, 0.7):
            grow(
                s,
                x2,
                y2,
                angle + turn + rnd.uniform(-0.2, 0.2),
                length * rnd.uniform(0.66, 0.84),
                thick * 0.72,
                depth + 1,
            )

    def paint(s: pygame.Surface) -> None:
        lean = rnd.uniform(-0.2, 0.2)
        grow(
            s,
            width * SCALE / 2,
            (height - 1) * SCALE,
            lean - math.pi / 2,
            height * SCALE * 0.30,
            height * SCALE * 0.075,
            0,
        )

    return painted(width, height, colours[2], paint)


def brain(seed: int, width: int, colours: Ramp) -> pygame.Surface:
    """A round coral with winding furrows."""
    w, h = width * SCALE, int(width * 0.8) * SCALE
    xs, ys = grid(w, h)
    cx, cy = w / 2, h * 0.6
    r = np.hypot((xs - cx) / (w * 0.48), (ys - cy) / (h * 0.56))
    bulge = np.sqrt(np.clip(1 - r * r, 0, 1))
    furrows = np.sin(noise(w, h, seed, w / 4, 3) * 34 + xs * 0.04)
    lit = 0.25 + 0.5 * bulge - 0.22 * (xs - cx) / (w * 0.5) - 0.2 * (ys - cy) / (h * 0.5) + 0.10 * furrows
    large = from_rgba(shades(np.clip(lit, 0, 1), colours), np.where(r < 1, 255, 0))
    return pygame.transform.smoothscale(large, (w // SCALE, h // SCALE))


def tubes(seed: int, height: int, colours: Ramp) -> pygame.Surface:
    """Five sponge pipes with dark mouths."""
    rnd = random.Random(seed)

    def paint(s: pygame.Surface) -> None:
        for i in range(5):
            x = (4 + i * 4 + rnd.uniform(-1, 1)) * SCALE
            t = rnd.uniform(2.0, 3.0) * SCALE
            y = (height - 2 - rnd.uniform(0.35, 0.95) * (height - 8)) * SCALE
            foot = (height - 2) * SCALE
            pygame.draw.line(s, colours[2], (x, foot), (x, y), int(t * 2))
            pygame.draw.line(s, colours[4], (x - t * 0.5, foot), (x - t * 0.5, y), int(t * 0.6))
            pygame.draw.ellipse(s, colours[4], (x - t, y - t * 0.6, 2 * t, t * 1.3))
            pygame.draw.ellipse(s, colours[0], (x - t * 0.6, y - t * 0.3, 1.2 * t, t * 0.7))

    return painted(24, height, colours[2], paint)


def fan(seed: int, width: int, colours: Ramp) -> pygame.Surface:
    """A sea fan: ribs and three arcs."""
    rnd = random.Random(seed)
    height = int(width * 0.8)

    def paint(s: pygame.Surface) -> None:
        for i in range(26):
            a = math.pi + (i + 0.5) / 26 * math.pi
            reach = (height - 2) * SCALE * rnd.uniform(0.8, 1)
            rib = [
                (
                    width * SCALE / 2 + math.cos(a + 0.10 * math.sin(q * 5 + i)) * reach * q * 1.05,
                    (height - 1) * SCALE + math.sin(a) * reach * q,
                )
                for q in np.linspace(0, 1, 8)
            ]
            pygame.draw.lines(s, colours[2] if i % 2 else colours[3], False, rib, 5)
            pygame.draw.lines(s, colours[5], False, [(x - 2, y - 2) for x, y in rib[3:]], 2)
        for q in (0.4, 0.65, 0.88):
            box = (
                width * SCALE * (0.5 - 0.5 * q),
                (height - 1) * SCALE * (1 - q) - 4,
                width * SCALE * q,
                (height - 1) * SCALE * q * 2,
            )
            pygame.draw.arc(s, colours[4], box, 0.1, math.pi - 0.1, 3)

    return painted(width, height, colours[2], paint)


def anemone(seed: int, frame: int, colours: Ramp = AQUA) -> pygame.Surface:
    """One of eight pictures of an anemone in a current."""
    width, height = 22, 18
    rnd = random.Random(seed)
    turn = frame / ANEMONE_FRAMES * math.tau

    def paint(s: pygame.Surface) -> None:
        for i in range(15):
            a = -math.pi * (0.06 + 0.88 * i / 14)
            reach = height * SCALE * rnd.uniform(0.62, 0.86)
            arm = [
                (
                    width * SCALE / 2 + math.cos(a) * reach * q * 1.05 + math.sin(turn + q * 3 + i * 0.5) * q * q * 9,
                    (height - 3) * SCALE + math.sin(a) * reach * q,
                )
                for q in np.linspace(0, 1, 7)
            ]
            pygame.draw.lines(s, colours[2], False, arm, 7)
            pygame.draw.lines(s, colours[3], False, arm, 3)
            pygame.draw.circle(s, colours[5], arm[-1], 5)
        foot = (height - 5) * SCALE
        pygame.draw.ellipse(s, CORAL[2], (width * SCALE * 0.26, foot, width * SCALE * 0.48, 5 * SCALE))
        pygame.draw.ellipse(s, CORAL[4], (width * SCALE * 0.32, foot, width * SCALE * 0.36, 2 * SCALE))

    return painted(width, height, colours[2], paint)


def starfish(radius: int, turn: float, colour: Rgb, light: Rgb) -> pygame.Surface:
    """Five soft arms."""
    width = 2 * radius + 2

    def paint(s: pygame.Surface) -> None:
        c = width * SCALE / 2
        points = []
        for i in range(60):
            a = i / 60 * math.tau
            q = (0.62 + 0.38 * math.cos(5 * (a - turn))) ** 1.3
            reach = radius * SCALE * (0.22 + 0.78 * q)
            points.append((c + math.cos(a) * reach, c + math.sin(a) * reach))
        pygame.draw.polygon(s, colour, points)
        inner = [(c + (x - c) * 0.45 - SCALE * 0.3, c + (y - c) * 0.45 - SCALE * 0.3) for x, y in points]
        pygame.draw.polygon(s, light, inner)

    return painted(width, width, colour, paint)


def fish(colour: Rgb, frame: int) -> pygame.Surface:
    """A small fish, swimming to the right; two pictures."""

    def paint(s: pygame.Surface) -> None:
        pygame.draw.ellipse(s, colour, (2 * SCALE, SCALE, 7 * SCALE, 4.6 * SCALE))
        tail = [(3 * SCALE, 3.3 * SCALE), (0, (1.2 + frame * 0.6) * SCALE), (0.4 * SCALE, (5.6 - frame * 0.6) * SCALE)]
        pygame.draw.polygon(s, colour, tail)
        pygame.draw.ellipse(s, mixed(colour, (250, 252, 255), 0.6), (4 * SCALE, 1.3 * SCALE, 4 * SCALE, 1.6 * SCALE))
        pygame.draw.circle(s, (40, 20, 60), (7.6 * SCALE, 2.8 * SCALE), 2)

    return painted(10, 7, colour, paint)


def far_reef(seed: int, width: int) -> pygame.Surface:
    """An islet far off, with its own little corals."""
    height = 64
    surface = pygame.Surface((width, height), pygame.SRCALPHA, 32)
    rough = noise(width, 8, seed + 3, 18, 3)[:, 0]
    lut = table(ramp("8ae6d0 3ca6b8 2a6cac 1c448c"))
    shape = np.sqrt(np.clip(1 - ((np.arange(width) - width / 2) / (width / 2)) ** 2, 0, 1))
    for x in range(width):
        top = 32 - shape[x] * 8 * (0.6 + rough[x] * 0.7)
        low = 33 + shape[x] ** 1.4 * 26 * (0.35 + rough[x])
        for y in range(int(top), int(low)):
            q = min(0.99, (y - top) / max(1.0, low - top) * 1.1)
            surface.set_at((x, y), (*(int(v) for v in lut[int(q * 255)]), 255))
    for k in range(width // 9):
        tree = branch(k + seed * 9, 15, FAR)
        surface.blit(tree, (k * 9 - 6, 32 - int(shape[min(width - 1, k * 9)] * 8) - 11))
    return surface


def sprites() -> Iterator[tuple[str, pygame.Surface]]:
    """Every picture of the garden with its name."""
    palettes = {"coral": CORAL, "rose": CORAL, "violet": VIOLET, "honey": HONEY, "mint": MINT}
    for p, (name, colours) in enumerate(palettes.items()):
        for size, factor in (("small", 0.8), ("large", 1.25)):
            seed = p * 10 + (5 if size == "large" else 0)
            yield f"branch_{size}_{name}", branch(seed, int(24 * factor), colours)
            yield f"bush_{size}_{name}", branch(seed + 71, int(22 * factor), colours)
            yield f"brain_{size}_{name}", brain(seed, int(20 * factor), colours)
            yield f"tubes_{size}_{name}", tubes(seed, int(20 * factor), colours)
            yield f"fan_{size}_{name}", fan(seed, int(26 * factor), colours)
    for kind in range(2):
        for frame in range(ANEMONE_FRAMES):
            yield f"anemone_{kind}_{frame}", anemone(kind, frame)
    for i in range(4):
        colour, light = ((CORAL[3], CORAL[5]), (GOLD, (255, 246, 200)))[i % 2]
        yield f"starfish_{i}", starfish(5, i, colour, light)
    for i, radius in enumerate((3, 4, 5)):
        yield f"star_{i}", starfish(radius, i * 2.1, (190, 246, 224), (255, 255, 246))
    for i, colour in enumerate(((255, 170, 110), (255, 214, 120), (246, 120, 140))):
        for frame in (0, 1):
            yield f"fish_{i}_{frame}", fish(colour, frame)
    for i, width in enumerate((74, 60, 50, 84, 60, 36)):
        yield f"far_{i}", far_reef(i, width)


def bake(root: Path) -> None:
    """Write `garden.png` and `garden.json` (name to x, y, width, height) below `root`."""
    placed: dict[str, tuple[int, int, int, int]] = {}
    pictures = sorted(sprites(), key=lambda entry: -entry[1].get_height())
    x = y = row = 0
    for name, picture in pictures:
        w, h = picture.get_size()
        if x + w > SHEET_WIDTH:
            x, y, row = 0, y + row + 1, 0
        placed[name] = (x, y, w, h)
        x, row = x + w + 1, max(row, h)
    sheet = pygame.Surface((SHEET_WIDTH, y + row), pygame.SRCALPHA, 32)
    for name, picture in pictures:
        sheet.blit(picture, placed[name][:2])
    save_png(sheet, root / FOLDER / "garden.png")
    text = json.dumps(dict(sorted(placed.items())), indent=0)
    (root / FOLDER / "garden.json").write_text(text + "\n", encoding="utf-8", newline="\n")
