"""The canvas of a portrait: spline masks, and pseudo-normal shading quantised to palette ramps.

A shape is a mask; `volume` lights it as if it bulged, `ramp` turns light into the few colours of a ramp, and `hair` combs
streaks through it.  Coordinates are pixels of the 80 x 80 portrait, origin top left; arrays are `(80, 80)`, x first.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import numpy as np
import pygame

from ...palette import C, Colour
from ...pixels import Floats, Mask, Point, polygon_mask, spline
from ...pixels import canvas as new_surface

SIZE = 80
XX, YY = np.meshgrid(np.arange(SIZE) + 0.5, np.arange(SIZE) + 0.5, indexing="ij")
"""Pixel centres, `(80, 80)` each."""

KEY_LIGHT = (-0.55, -0.65, 0.55)
"""Direction to the light: upper left, a little towards the viewer."""

Gloss = tuple[float, float]
"""A ring of gloss round the crown of the head: radius and width in pixels."""


def pts(text: str) -> list[Point]:
    """Points typed as text.

    >>> pts("3,4 10,2.5")
    [(3.0, 4.0), (10.0, 2.5)]
    """
    return [(float(x), float(y)) for x, y in (pair.split(",") for pair in text.split())]


def moved(points: Sequence[Point], dx: float, dy: float = 0) -> list[Point]:
    """The points, all shifted."""
    return [(x + dx, y + dy) for x, y in points]


def value_noise(seed: int, count: int = 256) -> Callable[[Floats], Floats]:
    """Smooth noise 0..1 of one variable, repeating after `count`."""
    values = np.random.default_rng(seed).random(count)

    def noise(t: Floats) -> Floats:
        t = np.asarray(t) % count
        i = np.floor(t).astype(int)
        u = t - i
        u = u * u * (3 - 2 * u)
        result: Floats = values[i % count] * (1 - u) + values[(i + 1) % count] * u
        return result

    return noise


def _depth(mask: Mask, cap: int) -> Floats:
    """How deep inside the mask a pixel is, in pixels, at most `cap`."""
    depth = np.zeros(mask.shape)
    inside = mask.copy()
    for i in range(cap):
        if not inside.any():
            break
        depth += inside
        p = np.pad(inside, 1)
        kept = p[2:, 1:-1] & p[:-2, 1:-1] & p[1:-1, 2:] & p[1:-1, :-2]
        if i % 2:
            kept = kept & p[2:, 2:] & p[:-2, :-2] & p[2:, :-2] & p[:-2, 2:]
        inside = inside & kept
    return depth


def _smooth(values: Floats, times: int) -> Floats:
    for _ in range(times):
        p = np.pad(values, 1, mode="edge")
        values = (p[2:, 1:-1] + p[:-2, 1:-1] + p[1:-1, 2:] + p[1:-1, :-2] + 2 * values) / 6
    return values


class Portrait:
    """Colours and coverage of a portrait while it is drawn."""

    def __init__(self, key: tuple[float, float, float] = KEY_LIGHT) -> None:
        self.rgb: Floats = np.zeros((SIZE, SIZE, 3))
        self.solid: Mask = np.zeros((SIZE, SIZE), bool)
        self.key = np.array(key) / np.linalg.norm(key)

    # ------------------------------------------------------------ shapes

    def mask(self, points: Sequence[Point], smooth: bool = True) -> Mask:
        """The inside of a closed spline (or polygon) as a mask; nothing is drawn."""
        return polygon_mask(SIZE, SIZE, points, smooth)

    def ellipse(self, cx: float, cy: float, rx: float, ry: float) -> Mask:
        """The inside of an ellipse as a mask; nothing is drawn."""
        inside: Mask = ((XX - cx) / rx) ** 2 + ((YY - cy) / ry) ** 2 <= 1
        return inside

    def flat(self, mask: Mask, colour: Colour) -> None:
        """Fill a mask with one colour."""
        self.rgb[mask] = C(colour)[:3]
        self.solid |= mask

    def ramp(self, mask: Mask, light: Floats, colours: Sequence[Colour], low: float = 0, high: float = 1) -> None:
        """Fill a mask with the ramp's colours by light, `low` being the darkest and `high` the lightest."""
        step = np.clip(np.floor((light - low) / (high - low) * len(colours)), 0, len(colours) - 1).astype(int)
        table = np.array([C(colour)[:3] for colour in colours])
        self.rgb[mask] = table[step[mask]]
        self.solid |= mask

    def shape(
        self,
        points: Sequence[Point],
        colours: Sequence[Colour],
        cap: int = 10,
        soft: int = 3,
        gain: float = 1.0,
        lift: float = 0.0,
        smooth: bool = True,
        within: Mask | None = None,
    ) -> Mask:
        """Draw a rounded shape and return its mask.

        Args:
            points: outline.
            colours: ramp, dark to light.
            cap: see `volume`.
            soft: see `volume`.
            gain: contrast of the light.
            lift: light added everywhere.
            smooth: the outline is a spline, else a polygon.
            within: the shape is cut to this mask.
        """
        mask = self.mask(points, smooth)
        if within is not None:
            mask &= within
        self.ramp(mask, self.volume(mask, cap, soft) * gain + lift, colours)
        return mask

    def blend(self, mask: Mask, colour: Colour, share: float) -> None:
        """Tint a mask; `share` 1 covers it."""
        self.rgb[mask] = self.rgb[mask] * (1 - share) + np.array(C(colour)[:3]) * share

    # ------------------------------------------------------------ light

    def volume(self, mask: Mask, cap: int = 10, soft: int = 3) -> Floats:
        """Light 0..1 on the mask as if it bulged.

        Args:
            mask: the shape.
            cap: width in pixels of the rounded border; further in it is flat.
            soft: rounds of smoothing, which hide the facets.
        """
        bulge = _depth(mask, cap) / cap
        height = _smooth(np.sqrt(np.clip(1 - (1 - bulge) ** 2, 0, 1)) * cap, soft)
        gx, gy = np.gradient(height)
        normal = np.stack([-gx, -gy, np.ones_like(gx) * 0.9], -1)
        normal /= np.linalg.norm(normal, axis=-1, keepdims=True)
        light: Floats = np.clip((normal * self.key).sum(-1), 0, 1)
        return light

    def hair(
        self,
        mask: Mask,
        colours: Sequence[Colour],
        crown: Point,
        seed: int,
        strands: float = 9,
        gloss: Sequence[Gloss] = (),
        cap: int = 9,
        contrast: float = 0.35,
        low: float = 0.1,
        high: float = 1.0,
    ) -> None:
        """Fill a mask with hair: streaks round the crown, and rings of gloss.

        Args:
            mask: the shape of the hair.
            colours: ramp, dark to light.
            crown: where the strands come from.
            seed: chooses the streaks.
            strands: how many; larger is finer.
            gloss: rings of gloss.
            cap: see `volume`.
            contrast: of the streaks.
            low: light that takes the darkest colour.
            high: light that takes the lightest colour.
        """
        coarse, fine = value_noise(seed), value_noise(seed + 7)
        dx, dy = XX - crown[0], YY - crown[1]
        radius, angle = np.hypot(dx, dy), np.arctan2(dy, dx)
        streak = coarse(angle * strands + 50) * 0.65 + fine(angle * strands * 2.3 + 90) * 0.35
        volume = self.volume(mask, cap, 2)
        light = volume * 0.75 + (streak - 0.5) * contrast * 1.6 + 0.12
        for ring, width in gloss:
            light += 0.5 * np.exp(-(((radius - ring - (streak - 0.5) * 6) / width) ** 2)) * (volume > 0.25)
        self.ramp(mask, light, colours, low, high)

    # ------------------------------------------------------------ lines and dots

    def edge(self, mask: Mask, colour: Colour, sides: str = "udlr") -> None:
        """Colour the border pixels of a mask on the given sides: up, down, left, right."""
        p = np.pad(mask, 1)
        neighbours = {"u": p[1:-1, :-2], "d": p[1:-1, 2:], "l": p[:-2, 1:-1], "r": p[2:, 1:-1]}
        border = np.zeros_like(mask)
        for side in sides:
            border |= mask & ~neighbours[side]
        self.rgb[border] = C(colour)[:3]

    def line(self, points: Sequence[Point], colour: Colour, smooth: bool = True, clip: Mask | None = None) -> None:
        """A thin line without corner pixels, inside `clip` if given."""
        if smooth:
            points = spline(points, 8, closed=False)
        sheet = pygame.Surface((SIZE, SIZE))
        pygame.draw.lines(sheet, (255, 255, 255), False, [(round(x), round(y)) for x, y in points])
        drawn = pygame.surfarray.array3d(sheet)[..., 0] > 0
        _drop_corners(drawn)
        if clip is not None:
            drawn &= clip
        self.rgb[drawn] = C(colour)[:3]
        self.solid |= drawn

    def typed(
        self, rows: str | Sequence[str], key: Mapping[str, Colour], x: int, y: int, mirrored: bool = False
    ) -> None:
        """A picture typed as text; lines are parted by line breaks or, in one string, by spaces."""
        lines = rows.split() if isinstance(rows, str) else list(rows)
        width = max(map(len, lines))
        for down, line in enumerate(lines):
            letters = line.ljust(width, ".")
            for right, letter in enumerate(letters[::-1] if mirrored else letters):
                if letter in key:
                    self.dots(key[letter], (x + right, y + down))

    def dots(self, colour: Colour, *places: tuple[int, int]) -> None:
        """Single pixels; those outside the portrait are dropped."""
        for x, y in places:
            if 0 <= x < SIZE and 0 <= y < SIZE:
                self.rgb[x, y] = C(colour)[:3]
                self.solid[x, y] = True

    # ------------------------------------------------------------ finishing

    def outline(self, colour: Colour) -> None:
        """One pixel round everything drawn so far."""
        p = np.pad(self.solid, 1)
        around = ~self.solid & (p[2:, 1:-1] | p[:-2, 1:-1] | p[1:-1, 2:] | p[1:-1, :-2])
        self.rgb[around] = C(colour)[:3]
        self.solid |= around

    def rim(
        self, colour: Colour, side: int = 1, rows: tuple[int, int] = (0, SIZE), strength: float = 1.0, width: int = 1
    ) -> None:
        """Back light along the right (`side` 1) or the left (-1) of the silhouette, in these rows."""
        for depth in range(1, width + 1):
            shifted = np.zeros_like(self.solid)
            if side > 0:
                shifted[:-depth] = self.solid[depth:]
            else:
                shifted[depth:] = self.solid[:-depth]
            border = self.solid & ~shifted
            border[:, : rows[0]] = False
            border[:, rows[1] :] = False
            self.blend(border, colour, strength if depth == 1 else strength / 2)

    def surface(self) -> pygame.Surface:
        """The portrait as a surface; what nobody drew on is transparent."""
        surface = new_surface(SIZE, SIZE)
        pygame.surfarray.blit_array(surface, np.clip(self.rgb, 0, 255).astype(np.uint8))
        alpha = pygame.surfarray.pixels_alpha(surface)
        alpha[...] = self.solid * 255
        del alpha
        return surface


def _drop_corners(drawn: Mask) -> None:
    """Thin a line: drop the corner pixel of every L step.  Mutates the mask."""
    p = np.pad(drawn, 1)
    for x, y in np.argwhere(drawn):
        up, down, left, right = p[x + 1, y], p[x + 1, y + 2], p[x, y + 1], p[x + 2, y + 1]
        if (up or down) and (left or right) and not (up and down) and not (left and right):
            drawn[x, y] = p[x + 1, y + 1] = False
