"""SOMNI's presence: petals that breathe and halos (the product's own shape) that listen, with nothing in the middle.

A mood is a set of numbers; a picture is curves splatted into a float buffer, blurred twice for glow, and quantised
with dither. Sixteen pictures a mood, side by side in one opaque strip, to be added.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pygame

from assets.workshop.pixels import save_png
from game.gfx.dither import bayer
from game.gfx.fields import box_blur, grid
from game.gfx.ramps import ramp, table
from game.gfx.surfaces import Rgb, from_rgb

FOLDER = Path("assets/dreams")
SIDE = 128
FRAMES = 16

Floats = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Mood:
    """How SOMNI holds itself."""

    petals: int
    open: float
    """Spread of the petals, in radians."""
    breath: float
    """How far they move, in radians."""
    lean: float
    """Towards the one who speaks."""
    tilt: float
    """Of the halos."""
    spread: float
    """How differently the halos tilt."""
    gap: float
    """Pixels between the halos."""
    radius: float
    colours: tuple[Rgb, ...]
    ripples: int = 0
    """Arcs of sound."""
    inward: bool = False
    """Whether they go in (it listens) or out (it insists)."""
    wobble: float = 0.0
    petal_light: float = 1.0


MOODS = {
    "tend": Mood(7, 1.02, 0.16, 0.0, 0.32, 0.10, 11, 34, ramp("2cbdb4 77eed6 b48cf0 f6b8e6"), wobble=0.10),
    "listen": Mood(7, 1.28, 0.10, 0.42, 0.50, 0.06, 7, 32, ramp("3c86dc 5cc8e8 a6f6de f4fffa"), 3, True, 0.06),
    "insist": Mood(9, 0.46, 0.05, 0.0, 0.24, 0.0, 13, 27, ramp("f2993e fbc959 fff0a0 ffffff"), 3, petal_light=0.62),
    "wonder": Mood(6, 1.12, 0.22, -0.18, 0.55, 0.8, 10, 31, ramp("50548c 7580b4 c9b4e8 ffd2ec"), wobble=0.5),
}


class _Light:
    """A float picture into which curves are splatted."""

    def __init__(self, colours: tuple[Rgb, ...]) -> None:
        self.pixels: Floats = np.zeros((SIDE, SIDE, 3))
        self._table = table(colours) / 255

    def colour(self, hue: Floats) -> Floats:
        result: Floats = self._table[np.clip(hue * 255, 0, 255).astype(int)]
        return result

    def curve(self, x: Floats, y: Floats, hue: Floats, strength: Floats) -> None:
        """Add points, each shared out among four pixels."""
        left, top = np.floor(x).astype(int), np.floor(y).astype(int)
        fx, fy = x - left, y - top
        rgb = self.colour(hue) * strength[:, None]
        for dx, dy, weight in (
            (0, 0, (1 - fx) * (1 - fy)),
            (1, 0, fx * (1 - fy)),
            (0, 1, (1 - fx) * fy),
            (1, 1, fx * fy),
        ):
            inside = (left + dx >= 0) & (left + dx < SIDE) & (top + dy >= 0) & (top + dy < SIDE)
            np.add.at(self.pixels, (left[inside] + dx, top[inside] + dy), rgb[inside] * weight[inside][:, None])


def picture(mood: Mood, phase: float) -> Floats:
    """One picture ``[SIDE, SIDE, 3]`` in 0..1; ``phase`` 0..1 round the breath."""
    light = _Light(mood.colours)
    cx, cy, turn = SIDE / 2, SIDE * 0.68, phase * math.tau
    _petals(light, mood, cx, cy, turn, back=True)
    for front in (False, True):
        if front:
            _petals(light, mood, cx, cy, turn, back=False)
        _halos(light, mood, cx, cy, turn, front)
    _ripples(light, mood, cx, cy, phase)
    return _finished(light, mood, cx, cy)


def _petals(light: _Light, mood: Mood, cx: float, cy: float, turn: float, back: bool) -> None:
    for i in range(mood.petals):
        if (i % 2 == 0) != back:
            continue
        across = (i / (mood.petals - 1)) * 2 - 1
        late = mood.wobble > 0.3 and i == mood.petals - 2
        angle = across * (mood.open + mood.breath * math.sin(turn - abs(across) * 1.2 + (2.2 if late else 0)))
        angle += mood.lean * (0.6 + 0.4 * math.cos(turn))
        angle += mood.wobble * 0.5 * math.sin(turn + i * 2.4) * (1.4 if late else 0.3)
        length = (56 if back else 46) * (1 - 0.10 * abs(across)) * (1 + 0.05 * math.sin(turn - i * 0.5))
        hue = 0.9 if late else 0.08 + 0.3 * abs(across)
        strength = mood.petal_light * (0.62 if back else 0.95)
        _petal(light, (cx, cy), angle, length, 11.5 if back else 10, hue, strength)


def _petal(
    light: _Light, foot: tuple[float, float], angle: float, length: float, width: float, hue: float, strength: float
) -> None:
    """A teardrop: curves from the foot to a pointed tip, hooked a little outward, with faint ribs."""
    along = np.linspace(0, 1, 150)
    ux, uy = math.sin(angle), -math.cos(angle) * 0.92
    px, py = -uy, ux
    hook = 0.22 * angle
    for side in (-1, 1):
        for rib, share in ((1.0, 1.0), (0.55, 0.20), (0.2, 0.10)):
            off = side * width * rib * np.sin(math.pi * along**0.72) * (1 - 0.25 * along)
            x = foot[0] + ux * length * along + px * off + hook * length * along**2 * 0.5
            y = foot[1] + uy * length * along + py * off + abs(hook) * length * along**2 * 0.22
            light.curve(x, y, np.clip(hue + 0.55 * along, 0, 1), strength * share * (0.25 + 0.75 * along) * 0.30)


def _halos(light: _Light, mood: Mood, cx: float, cy: float, turn: float, front: bool) -> None:
    around = np.linspace(0, math.tau, 260)
    for j in range(3):
        place = j - 1
        tilt = mood.tilt + mood.spread * place * 0.6 + 0.05 * math.sin(turn + j * 1.3)
        roll = mood.lean * 0.7 + mood.spread * place * 0.55 * math.cos(turn + j)
        roll += 0.10 * math.sin(turn) if mood.wobble else 0
        radius = mood.radius * (1.12 - 0.22 * abs(place)) + 1.6 * math.sin(turn - j * 0.8)
        x, z = np.cos(around) * radius, np.sin(around) * radius
        y, z = -z * math.sin(tilt), z * math.cos(tilt)
        x, y = x * math.cos(roll) - y * math.sin(roll), x * math.sin(roll) + y * math.cos(roll)
        seen = (z > 0) == front
        near = (z / radius + 1) / 2
        height = -30 + place * mood.gap + 1.4 * math.sin(turn - j)
        strength = (1.35 if front else 0.9) * (0.25 + 0.75 * near[seen]) * 0.34
        light.curve(cx + x[seen], cy + height + y[seen], 0.35 + 0.6 * near[seen], strength)


def _ripples(light: _Light, mood: Mood, cx: float, cy: float, phase: float) -> None:
    for j in range(mood.ripples):
        p = (phase + j / mood.ripples) % 1
        p = 1 - p if mood.inward else p
        radius = 38 + p * 20
        middle = -math.pi / 2 + (mood.lean * 1.6 if mood.inward else 0)
        half = 0.55 if mood.inward else math.pi * 0.98
        angle = np.linspace(middle - half, middle + half, 220)
        shape = np.clip(np.cos((angle - middle) / half * math.pi / 2), 0, 1) ** (1 if mood.inward else 0.2)
        strength = (1 - p) * min(1, p * 6) * shape * 0.30
        x, y = cx + np.cos(angle) * radius, cy - 26 + np.sin(angle) * radius * 0.9
        light.curve(x, y, np.full(angle.shape, 0.8), strength)


def _finished(light: _Light, mood: Mood, cx: float, cy: float) -> Floats:
    """Glow, a soft seat of light where the petals meet (no core), a faded border, steps with dither."""
    xs, ys = grid(SIDE, SIDE)
    seat = np.exp(-(((xs - cx) / 13) ** 2 + ((ys - cy - 1) / 4.5) ** 2))
    sharp = np.clip(light.pixels, 0, 1.15)
    near = np.stack([box_blur(sharp[..., i], 2, 2) for i in range(3)], -1)
    wide = np.stack([box_blur(sharp[..., i], 7, 2) for i in range(3)], -1)
    result = sharp + near * 0.95 + wide * 0.85 + seat[..., None] * light.colour(np.full((1, 1), 0.35)) * 0.30
    border = np.clip(1.12 - np.hypot((xs - SIDE / 2) / (SIDE / 2), (ys - SIDE / 2) / (SIDE / 2)), 0, 0.3) / 0.3
    stepped = np.floor(result * border[..., None] * 15 + bayer(SIDE, SIDE)[..., None] * 0.95) / 15
    finished: Floats = np.clip(stepped, 0, 1)
    return finished


def bake(root: Path) -> None:
    """Write one strip for each mood below `root`."""
    for name, mood in MOODS.items():
        strip = pygame.Surface((SIDE * FRAMES, SIDE), 0, 32)
        for i in range(FRAMES):
            strip.blit(from_rgb(picture(mood, i / FRAMES) * 255), (i * SIDE, 0))
        save_png(strip, root / FOLDER / f"somni_{name}.png")
