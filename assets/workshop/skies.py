"""Dream skies: what lies behind and below a place once its walls are gone.

For each style: a sky that repeats both ways, a band of clouds that repeats sideways, a moon, the rock under the
southern rim of an island, and the running hue of outlines; for paper two sheets of pencil hatching that alternate.
"""

from __future__ import annotations

import json
import math
import random
from pathlib import Path
from typing import TypedDict

import numpy as np
import pygame

from .art import blank
from .palette import C, Colour, Rgb, mix, scale
from .pixels import Floats, bayer, canvas, noise, rect, save_png

FOLDER = Path("assets/dream")


class Style(TypedDict):
    """Colours of a dream: ramps from dark to light."""

    ramp: tuple[str, ...]
    sky: tuple[str, ...]
    veil: tuple[str, ...]
    cloud: tuple[Rgb, Rgb]
    hue: tuple[str, ...]
    moon: tuple[str, ...]
    rock: tuple[str, ...]
    star: tuple[str, ...]


STYLES: dict[str, Style] = {
    "reef": {
        "ramp": ("i0", "c0", "u0", "u1", "c2", "c3", "c4", "c5"),
        "sky": ("i0", "i1", "u0", "u0", "u1", "c2"),
        "veil": ("i0", "c0", "c1", "c2", "c3", "r3"),
        "cloud": ((14, 40, 84), (44, 190, 190)),
        "hue": ("c4", "u3", "r3", "y2", "c5", "u3"),
        "moon": ("m0", "r1", "r2", "r3", "s3", "y3"),
        "rock": ("i0", "i1", "u0", "u1", "c2"),
        "star": ("w", "c4", "y3", "r3"),
    },
    "paper": {
        "ramp": ("b1", "b3", "b4", "b5", "b6", "b6", "w", "w"),
        "sky": ("b5", "b6", "b6", "b6", "w", "w"),
        "veil": ("b5", "b6", "b6", "b6", "w", "w"),
        "cloud": ((250, 232, 196), (252, 246, 230)),
        "hue": ("r2", "y0", "g2", "u1", "m2", "r2"),
        "moon": ("y1", "y2", "y2", "y3", "y3", "w"),
        "rock": ("b1", "b2", "b3", "b4", "b5"),
        "star": ("r3", "u2", "g2", "y1"),
    },
    "core": {
        "ramp": ("i0", "i1", "i2", "r0", "r1", "y0", "y2", "w"),
        "sky": ("i0", "i0", "i1", "i1", "r0", "r0"),
        "veil": ("i0", "i1", "r0", "r0", "r1", "y0"),
        "cloud": ((20, 10, 30), (210, 63, 72)),
        "hue": ("y2", "y1", "r3", "y3", "c4", "y2"),
        "moon": ("r0", "r1", "r2", "y0", "y1", "y3"),
        "rock": ("i0", "i1", "m0", "r0", "r1"),
        "star": ("w", "m4", "y2", "c4"),
    },
}


def ramped(v: Floats, cols: tuple[Colour, ...], d: float = 1.0) -> np.ndarray:
    """Colours of a field of values 0..1 along a ramp, dithered by `d` steps; (w, h, 3) uint8."""
    n = len(cols)
    k = np.clip(np.floor(v * (n - 1) + bayer(*v.shape) * d), 0, n - 1).astype(int)
    return np.array([C(c) for c in cols], np.uint8)[k]


def sky(st: str, w: int = 512, h: int = 320, seed: int = 2) -> pygame.Surface:
    """Nebula and stars, or squared paper with hatching; repeats in both directions."""
    style = STYLES[st]
    n1 = noise(w, h, seed, 5, 3, True)
    n2 = noise(w, h, seed + 5, 5, 4, True)
    n3 = noise(w, h, seed + 9, 4, 3, True)
    X, Y = np.meshgrid(np.arange(w), np.arange(h), indexing="ij")
    xi = ((X + (n2 - 0.5) * 120) % w).astype(int)
    yi = ((Y + (n3 - 0.5) * 120) % h).astype(int)
    v = np.clip((n1[xi, yi] - 0.3) / 0.46, 0, 1)
    v2 = np.clip((n3[xi, yi] - 0.42) / 0.36, 0, 1)
    band = 0.5 + 0.5 * np.cos((Y / h + X / w) * 2 * math.pi)
    a = np.clip(v * 0.5 + band * 0.42 * v + 0.04, 0, 1)
    if st == "paper":
        a = 0.55 + 0.35 * (v - 0.5)
    img = ramped(np.clip(a * 1.05, 0, 0.99), style["sky"], 0.95).astype(float)
    b = np.clip(v2 * band * 1.2 + v2 * 0.25 - 0.22, 0, 1)
    tl = ramped(b, style["veil"], 0.95)
    if st == "paper":
        img[(X % 16 == 0) | (Y % 16 == 0)] = img[(X % 16 == 0) | (Y % 16 == 0)] * 0.86 + np.array(C("u2")) * 0.14
        ha = (b > 0.12) & ((X + Y * 2 + (n2 * 6).astype(int)) % 7 < 2)
        img[ha] = img[ha] * 0.7 + np.array(C("c2")) * 0.3
        hb = (v > 0.62) & ((X * 2 - Y + (n1 * 8).astype(int)) % 9 < 2)
        img[hb] = img[hb] * 0.72 + np.array(C("y0")) * 0.28
    else:
        k = (b > 0.14)[..., None]
        img = np.where(k, img * 0.45 + tl * 0.85, img)
    o = pygame.Surface((w, h))
    pygame.surfarray.blit_array(o, np.clip(img, 0, 255).astype(np.uint8))
    rng = random.Random(seed)
    for i in range(300 if st != "paper" else 40):
        x = rng.randint(0, w - 1)
        y = rng.randint(0, h - 1)
        c = rng.choice(style["star"])
        if st == "paper":
            rect(o, mix(c, "b6", 0.45), x, y, 2, 1)
            continue
        o.fill(scale(c, rng.uniform(0.3, 1)), (x, y, 1, 1), special_flags=pygame.BLEND_RGB_ADD)
        if i < 16:
            for dd in range(1, 4):
                for dx, dy in ((dd, 0), (-dd, 0), (0, dd), (0, -dd)):
                    o.fill(
                        scale(c, 0.8 - dd * 0.2), ((x + dx) % w, (y + dy) % h, 1, 1), special_flags=pygame.BLEND_RGB_ADD
                    )
    return o


def clouds(st: str, w: int = 768, h: int = 96, seed: int = 5) -> pygame.Surface:
    """A band of cumulus that dissolves downwards; repeats sideways."""
    c0, c1 = STYLES[st]["cloud"]
    albedo = canvas(w, h)
    rng = random.Random(seed)
    pts = []
    x = 0
    while x < w:
        r = rng.randint(12, 26)
        pts.append((x, 38 + rng.randint(-5, 5), r))
        x += int(r * 1.05)
    for ox in (-w, 0, w):
        for x, y, r in pts:
            pygame.draw.circle(albedo, mix(c0, c1, 0.55), (x + ox, y), r)
    for ox in (-w, 0, w):
        for x, y, r in pts:
            pygame.draw.circle(albedo, mix(c0, c1, 0.16), (x + 2 + ox, y + 3), r - 1)
    for ox in (-w, 0, w):
        for x, y, r in pts:
            pygame.draw.circle(albedo, c0, (x + 5 + ox, y + 15), r - 3)
    al = pygame.surfarray.pixels_alpha(albedo)
    Y = np.arange(h)[None, :]
    f = np.clip(1.25 - Y / h * 1.25, 0, 1)
    al[...] = np.where(al > 0, 255 * (f + (bayer(w, h) - 0.5) * 0.25 > 0.35), 0)
    del al
    return albedo


def moon(st: str, r: int = 58) -> pygame.Surface:
    """A moon of radius `r`, lit from the upper left; in the core it has rings."""
    d = 2 * r
    X, Y = np.meshgrid(np.arange(d) + 0.5 - r, np.arange(d) + 0.5 - r, indexing="ij")
    rr = np.hypot(X, Y) / r
    z = np.sqrt(np.clip(1 - rr**2, 0, 1))
    lam = np.clip(X / r * -0.45 + Y / r * -0.5 + z * 0.74, 0, 1)
    n = noise(d, d, 31, 4, 4)
    v = lam * 0.78 + 0.14 - np.clip(0.52 - n, 0, 0.3) * 0.9 + np.exp(-(((rr - 0.965) / 0.03) ** 2)) * lam * 0.5
    if st == "core":
        v = v * 0.55 + 0.35 * (np.cos(rr * 26) > 0.4)
    albedo = canvas(d, d)
    pygame.surfarray.blit_array(albedo, ramped(np.clip(v, 0, 1), STYLES[st]["moon"], 0.9))
    al = pygame.surfarray.pixels_alpha(albedo)
    al[...] = (rr <= 1) * 255
    del al
    return albedo


def skirt(st: str, w: int = 128, h: int = 48, seed: int = 3) -> tuple[pygame.Surface, pygame.Surface]:
    """Rock under the southern rim of an island: 8 x 3 tiles, repeats sideways; albedo and glowing veins."""
    rock = STYLES[st]["rock"]
    albedo, emissive = blank(w, h)
    rng = np.random.default_rng(seed)
    m = 6
    nn = rng.random(w // m + 1)
    nn[-1] = nn[0]
    xs = np.arange(w)
    prof = np.interp(xs, np.arange(len(nn)) * w / (len(nn) - 1), nn)
    big = 0.5 + 0.5 * np.sin(xs / w * 2 * math.pi * 3 + 1) * 0.6
    ext = np.clip(12 + 30 * prof * (0.45 + 0.55 * big), 8, h - 2).astype(int)
    X, Y = np.meshgrid(xs, np.arange(h), indexing="ij")
    mk = ext[:, None] >= Y
    k = Y / np.maximum(ext[:, None], 1)
    n = noise(w, h, seed, 3, 5, True)
    rv = 0.92 - k * 0.72 + (X // 5 * 37 % 7 / 7 - 0.5) * 0.34 + (n - 0.5) * 0.3
    p = pygame.surfarray.pixels3d(albedo)
    al = pygame.surfarray.pixels_alpha(albedo)
    p[...] = ramped(np.clip(rv, 0, 0.99), rock, 0.6)
    p[:, :2] = C(rock[0])
    al[...] = mk * 255
    gx, gy = np.gradient(n)
    ve = mk & (np.abs(n - 0.5) < 0.55 * np.hypot(gx, gy)) & (Y > 4) & (ext[:, None] - 2 > Y)
    hue = C(STYLES[st]["hue"][0])
    p[ve] = hue
    em = np.zeros((w, h, 3))
    em[ve] = np.array(hue) * 0.75
    del p, al
    pygame.surfarray.blit_array(emissive, em.astype(np.uint8))
    return (albedo, emissive)


def running_hue(st: str, w: int = 512, h: int = 512, period: int = 256) -> pygame.Surface:
    """Pastel hue along the diagonal, repeats; it multiplies the emissive layer of the dream face."""
    cols = np.array([C(c) for c in STYLES[st]["hue"]] + [C(STYLES[st]["hue"][0])], float)
    X, Y = np.meshgrid(np.arange(w), np.arange(h), indexing="ij")
    t = (X + Y) / period % 1 * (len(cols) - 1)
    i = t.astype(int)
    f = (t - i)[..., None]
    c = cols[i] * (1 - f) + cols[np.minimum(i + 1, len(cols) - 1)] * f
    albedo = pygame.Surface((w, h))
    pygame.surfarray.blit_array(albedo, np.clip(c, 0, 255).astype(np.uint8))
    return albedo


def hatching(w: int = 128, h: int = 128, seed: int = 1) -> pygame.Surface:
    """Pale pencil strokes to multiply over the world; two drawings alternate, which makes the paper boil."""
    rng = np.random.default_rng(seed)
    X, Y = np.meshgrid(np.arange(w), np.arange(h), indexing="ij")
    n = noise(w, h, seed + 3, 4, 4, True)
    n2 = noise(w, h, seed + 8, 3, 8, True)
    v = np.full((w, h), 1.0)
    a = (X + Y + (n2 * 5).astype(int)) % 8
    v -= np.where(a < 2, 0.1 * (n > 0.42), 0)
    v -= np.where((X - Y + (n * 7).astype(int)) % 16 < 2, 0.08 * (n2 > 0.55), 0)
    v -= rng.random((w, h)) * 0.05
    albedo = pygame.Surface((w, h))
    pygame.surfarray.blit_array(albedo, np.clip(np.stack([v * 255, v * 250, v * 242], -1), 0, 255).astype(np.uint8))
    return albedo


def bake(root: Path) -> None:
    """Write every style's pictures and `styles.json` below `root`."""
    folder = root / FOLDER
    for k in (0, 1):
        save_png(hatching(seed=4 + k * 7), folder / f"paper_hatch{k}.png")
    for st in STYLES:
        save_png(sky(st), folder / f"{st}_sky.png")
        save_png(clouds(st), folder / f"{st}_clouds.png")
        save_png(moon(st), folder / f"{st}_moon.png")
        rock, veins = skirt(st)
        save_png(rock, folder / f"{st}_rock.png")
        save_png(veins, folder / f"{st}_rock_emissive.png")
        save_png(running_hue(st, 256, 256), folder / f"{st}_hue.png")
    table = {
        st: {
            "ramp": [C(colour) for colour in style["ramp"]],
            "rim": C(style["hue"][0]),
            "hue": [C(colour) for colour in style["hue"]],
        }
        for st, style in STYLES.items()
    }
    (folder / "styles.json").write_text(json.dumps(table, indent=1) + "\n", encoding="utf-8", newline="\n")
