"""Floors: seamless blocks of 128 x 64 px that repeat in both directions, cut into tiles by `cut`.

Painted bright; the light brings the night.  Wood is drawn plank by plank, each with its own tone.
"""

from __future__ import annotations

import random

import numpy as np
import pygame

from .art import TILE, Tile, unlit
from .palette import C, Colour, mix
from .pixels import canvas, noise, rect

Tones = tuple[Colour, Colour, Colour]
"""Dark, middle and light of one material."""

WIDTH, HEIGHT = 128, 64
"""Pixels of a seamless block: 8 x 4 tiles."""


def cut(block: pygame.Surface, pattern: str, glow: pygame.Surface | None = None, cls: str = "Floor") -> list[Tile]:
    """Cut a block into tiles, row by row; the tiles remember their pattern and place in it."""
    tiles = []
    width, height = block.get_size()
    for row in range(height // TILE):
        for column in range(width // TILE):
            area = (column * TILE, row * TILE, TILE, TILE)
            albedo = canvas(TILE, TILE)
            albedo.blit(block, (0, 0), area)
            emissive = None
            if glow is not None:
                emissive = unlit(TILE, TILE)
                emissive.blit(glow, (0, 0), area)
            tiles.append(Tile(cls, albedo, emissive, {"pattern": pattern, "px": column, "py": row}))
    return tiles


def planks(
    w: int, h: int, seed: int, base: Tones, plank: int = 8, lengths: tuple[int, ...] = (32, 40, 48, 56)
) -> pygame.Surface:
    """Floorboards: rows of `plank` pixels, staggered joints, grain, knots, nails, a lit upper edge and a dark gap."""
    albedo = canvas(w, h, base[1])
    rng = random.Random(seed)
    dark, mid, light = base
    for y in range(0, h, plank):
        offset = rng.randint(0, w - 1)
        x = 0
        while x < w:
            length = rng.choice(lengths)
            if w - x - length < lengths[0]:
                length = w - x
            t = rng.uniform(-0.28, 0.22)
            c = mix(mid, light, t) if t > 0 else mix(mid, dark, -t)
            strokes = []
            strokes.append((c, 0, 0, length, plank))
            strokes.append((mix(c, light, 0.38), 0, 0, length, 1))
            strokes.append((mix(c, dark, 0.75), 0, plank - 1, length, 1))
            for _ in range(length // 9):
                gx = rng.randint(2, length - 4)
                gy = rng.randint(2, plank - 3)
                gl = rng.randint(4, 12)
                strokes.append((mix(c, dark, 0.3), gx, gy, min(gl, length - 2 - gx), 1))
            if rng.random() < 0.3:
                knot = rng.randint(4, length - 5)
                strokes += [(mix(c, dark, 0.6), knot, 3, 3, 2), (mix(c, light, 0.3), knot, 2, 3, 1)]
            strokes += [
                (mix(c, dark, 0.85), length - 1, 0, 1, plank),
                (mix(c, light, 0.3), 0, 1, 1, plank - 2),
                (mix(c, "b0", 0.5), 2, plank // 2, 1, 1),
                (mix(c, "b0", 0.5), length - 4, plank // 2, 1, 1),
            ]
            for start in (offset + x, offset + x - w):
                for colour, right, down, width, height in strokes:
                    rect(albedo, colour, start + right, y + down, width, height)
            x += length
    return albedo


def parquet(w: int = WIDTH, h: int = HEIGHT, seed: int = 3, base: Tones = ("b1", "b2", "b3")) -> pygame.Surface:
    """Squares of four staves, lying and standing in turn."""
    albedo = canvas(w, h, base[1])
    rng = random.Random(seed)
    dark, mid, light = base
    for by in range(0, h, 16):
        for bx in range(0, w, 16):
            lying = (bx // 16 + by // 16) % 2
            for k in range(4):
                t = rng.uniform(-0.25, 0.3)
                c = mix(mid, light, t) if t > 0 else mix(mid, dark, -t)
                r = (bx, by + k * 4, 16, 4) if lying else (bx + k * 4, by, 4, 16)
                rect(albedo, c, *r)
                if lying:
                    rect(albedo, mix(c, light, 0.35), r[0], r[1], 16, 1)
                    rect(albedo, mix(c, dark, 0.6), r[0], r[1] + 3, 16, 1)
                else:
                    rect(albedo, mix(c, light, 0.35), r[0], r[1], 1, 16)
                    rect(albedo, mix(c, dark, 0.6), r[0] + 3, r[1], 1, 16)
                gx = rng.randint(2, 9)
                gy = rng.randint(1, 2)
                if lying:
                    rect(albedo, mix(c, dark, 0.3), bx + gx, by + k * 4 + gy, 5, 1)
                else:
                    rect(albedo, mix(c, dark, 0.3), bx + k * 4 + gy, by + gx, 1, 5)
            rect(albedo, mix(dark, "b0", 0.5), bx, by + 15, 16, 1)
            rect(albedo, mix(dark, "b0", 0.5), bx + 15, by, 1, 16)
    return albedo


def checker(
    w: int = WIDTH, h: int = HEIGHT, seed: int = 4, a: Colour = "i6", b: Colour = "i4", warm: float = 0.34
) -> pygame.Surface:
    """Stone squares in two tones with a vein each; `warm` is the share of brown in the stone."""
    albedo = canvas(w, h)
    rng = random.Random(seed)
    for y in range(0, h, 16):
        for x in range(0, w, 16):
            c = a if (x + y) // 16 % 2 else b
            c = mix(c, "b4", warm)
            c = mix(c, "i2", rng.uniform(0, 0.1))
            rect(albedo, c, x, y, 16, 16)
            rect(albedo, mix(c, "w", 0.22), x, y, 16, 1)
            rect(albedo, mix(c, "w", 0.14), x, y, 1, 16)
            rect(albedo, mix(c, "i1", 0.45), x, y + 15, 16, 1)
            rect(albedo, mix(c, "i1", 0.45), x + 15, y, 1, 16)
            px = x + rng.randint(2, 12)
            py = y + rng.randint(2, 9)
            for _ in range(rng.randint(3, 7)):
                rect(albedo, mix(c, "i2", 0.16), min(px, x + 14), min(py, y + 14))
                px += rng.randint(0, 1)
                py += 1
    return albedo


def slabs(w: int = WIDTH, h: int = HEIGHT, seed: int = 2) -> pygame.Surface:
    """Polished slabs of 32 px in neutral grey, with streaks of polish."""
    albedo = canvas(w, h)
    rng = random.Random(seed)
    for ty in range(0, h, 16):
        for tx in range(0, w, 16):
            c = mix("i4", "i6", 0.4 if (tx // 32 + ty // 32) % 2 == 0 else 0.22)
            c = mix(c, "b4", 0.3)
            rect(albedo, c, tx, ty, 16, 16)
            for _ in range(3):
                x0 = rng.randint(0, 12)
                pygame.draw.line(albedo, mix(c, "i6", 0.16), (tx + x0, ty + 13), (tx + min(15, x0 + 6), ty + 4))
            if rng.random() < 0.18:
                rect(albedo, mix(c, "i3", 0.3), tx + rng.randint(3, 10), ty + rng.randint(3, 11), rng.randint(2, 5), 1)
            if tx % 32 == 0:
                rect(albedo, mix(c, "i1", 0.7), tx, ty, 1, 16)
                rect(albedo, mix(c, "i7", 0.3), tx + 1, ty, 1, 16)
            if ty % 32 == 0:
                rect(albedo, mix(c, "i1", 0.7), tx, ty, 16, 1)
                rect(albedo, mix(c, "i7", 0.36), tx, ty + 1, 16, 1)
    return albedo


def tinted(block: pygame.Surface, red: float, green: float, blue: float) -> pygame.Surface:
    """A copy of a block with its channels multiplied: the same material in another part of the building."""
    result = block.copy()
    pixels = pygame.surfarray.pixels3d(result)
    pixels[...] = np.clip(pixels.astype(float) * np.array([red, green, blue]), 0, 255).astype(np.uint8)
    return result


def carpet(c: Tones = ("r0", "r1", "r2"), gold: Colour = "y1") -> pygame.Surface:
    """A runner of 3 x 3 tiles (corners, edges, middle) with a border, to be stretched by repeating its middle."""
    c = (mix(c[0], "b1", 0.3), mix(c[1], "b1", 0.42), mix(c[2], "b1", 0.45))
    gold = mix(gold, "b3", 0.3)
    albedo = canvas(48, 48, c[1])
    X, Y = np.meshgrid(np.arange(48), np.arange(48), indexing="ij")
    d = np.minimum(np.minimum(X, 47 - X), np.minimum(Y, 47 - Y))
    p = pygame.surfarray.pixels3d(albedo)
    wv = ((X + Y) % 2 == 0) & (Y % 3 == 0)
    p[wv] = mix(c[1], c[0], 0.35)
    p[d == 0] = C("b0")
    p[(d == 1) | (d == 2)] = C(c[2])
    p[d == 4] = C(gold)
    p[d == 6] = C(c[0])
    m = (X % 8 == 4) & (Y % 8 == 4) & (d > 8)
    p[m] = mix(c[1], gold, 0.55)
    del p
    return albedo


def ruled_paper(w: int = WIDTH, h: int = HEIGHT, seed: int = 5) -> pygame.Surface:
    """Grey drawing paper with a grain, faint squares and rubbed-out lines: what lies under the Star Reef."""
    albedo = canvas(w, h, mix("i6", "i7", 0.4))
    grain = noise(w, h, seed, 3, 16, tile=True)
    pixels = pygame.surfarray.pixels3d(albedo)
    pixels[grain > 0.56] = mix("i6", "i7", 0.6)
    pixels[grain < 0.42] = mix("i6", "i7", 0.25)
    pixels[::16, :] = mix("i6", "u3", 0.5)
    pixels[:, ::16] = mix("i6", "u3", 0.5)
    del pixels
    rng = random.Random(seed)
    for _ in range(7):
        x, y, length = rng.randint(0, w - 30), rng.randint(0, h - 1), rng.randint(12, 28)
        rect(albedo, mix("i6", "i5", 0.4), x, y, length, 1)
    return albedo


def cobbles(w: int = WIDTH, h: int = HEIGHT, seed: int = 9, base: Tones = ("i2", "i4", "i5")) -> pygame.Surface:
    """Rounded cobbles in staggered rows of 8 px."""
    dark, mid, light = base
    albedo = canvas(w, h, dark)
    rng = random.Random(seed)
    for row, y in enumerate(range(0, h, 8)):
        for x in range(0, w, 8):
            left = (x + (row % 2) * 4) % w
            tone = mix(mid, light, rng.uniform(0, 0.5)) if rng.random() < 0.6 else mix(mid, dark, rng.uniform(0, 0.4))
            for start in (left, left - w):
                rect(albedo, tone, start + 1, y + 1, 5, 6)
                rect(albedo, tone, start, y + 2, 7, 4)
                rect(albedo, mix(tone, "w", 0.22), start + 2, y + 1, 4, 1)
                rect(albedo, mix(tone, dark, 0.5), start + 1, y + 6, 6, 1)
    return albedo


def paving(w: int = WIDTH, h: int = HEIGHT, seed: int = 10, base: Tones = ("i3", "i5", "i6")) -> pygame.Surface:
    """Pavement: slabs of 32 x 16, staggered, some cracked."""
    dark, mid, light = base
    albedo = canvas(w, h, mid)
    rng = random.Random(seed)
    for row, y in enumerate(range(0, h, 16)):
        for x in range(0, w, 32):
            left = (x + (row % 2) * 16) % w
            tone = mix(mid, light, rng.uniform(0, 0.4)) if rng.random() < 0.5 else mix(mid, dark, rng.uniform(0, 0.25))
            tone = mix(tone, "b4", 0.14)
            cracked, start_x = rng.random() < 0.2, rng.randint(6, 20)
            for start in (left, left - w):
                rect(albedo, tone, start, y, 32, 16)
                rect(albedo, mix(tone, "w", 0.25), start, y, 32, 1)
                rect(albedo, mix(tone, dark, 0.7), start, y + 15, 32, 1)
                rect(albedo, mix(tone, dark, 0.7), start + 31, y, 1, 16)
                if cracked:
                    for k in range(7):
                        rect(albedo, mix(tone, dark, 0.6), start + start_x + k % 3, y + 2 + 2 * k, 1, 2)
    return albedo


def asphalt(w: int = WIDTH, h: int = HEIGHT, seed: int = 11, tone: Colour = "i3") -> pygame.Surface:
    """Road: dark, speckled, patched."""
    albedo = canvas(w, h, mix(tone, "i4", 0.35))
    speckle = noise(w, h, seed, 2, 32, tile=True)
    patches = noise(w, h, seed + 1, 2, 3, tile=True)
    pixels = pygame.surfarray.pixels3d(albedo)
    pixels[patches > 0.6] = mix(tone, "i4", 0.15)
    pixels[speckle > 0.7] = mix(tone, "i5", 0.5)
    pixels[speckle < 0.25] = mix(tone, "i2", 0.5)
    return albedo


def stage_boards(w: int = WIDTH, h: int = HEIGHT, seed: int = 13) -> pygame.Surface:
    """A stage: wide pale boards with a sheen, to take coloured light."""
    return planks(w, h, seed, (mix("i4", "m1", 0.2), mix("i5", "m3", 0.16), mix("i6", "m4", 0.2)), 16, (48, 64))


def hall_carpet(
    w: int = WIDTH, h: int = HEIGHT, seed: int = 14, tone: Colour | None = None, fleck: Colour | None = None
) -> pygame.Surface:
    """Carpet by the mile, with a fleck; dark violet unless told otherwise."""
    tone, fleck = tone or mix("i4", "m1", 0.35), fleck or mix("i5", "m2", 0.4)
    albedo = canvas(w, h, tone)
    grain = noise(w, h, seed, 2, 64, tile=True)
    pixels = pygame.surfarray.pixels3d(albedo)
    pixels[grain > 0.66] = fleck
    pixels[grain < 0.3] = mix(tone, "i1", 0.3)
    return albedo


def grating(w: int = WIDTH, h: int = HEIGHT) -> pygame.Surface:
    """Steel grating in frames of one tile: it rings under every step."""
    albedo = canvas(w, h, mix("i1", "i2", 0.5))
    for y in range(0, h, TILE):
        for x in range(0, w, TILE):
            for row in range(2, 15, 3):
                rect(albedo, "i4", x + 1, y + row, 14, 1)
                rect(albedo, "i3", x + 1, y + row + 1, 14, 1)
            for column in range(4, 15, 5):
                rect(albedo, "i4", x + column, y + 1, 1, 14)
            rect(albedo, "i5", x, y, TILE, 1)
            rect(albedo, "i5", x, y, 1, TILE)
            rect(albedo, "i1", x + 15, y + 1, 1, 15)
            rect(albedo, "i1", x + 1, y + 15, 15, 1)
            rect(albedo, "i6", x + 1, y + 1, 1, 1)
    return albedo
