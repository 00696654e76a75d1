"""The two materials of the interface, night glass and paper, and the colours that words have on each.

Every pair of ink and ground that text can stand on is listed here, so that a test can measure its contrast.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import pygame

from game.gfx.font import PixelFace, PixelFont, PlainFace, TextFace
from game.gfx.palette import PALETTE, Rgb, from_hex, mix
from game.gfx.pencil import LEAD, PAPER


@dataclass
class Faces:
    """The faces that widgets write with.

    One table is handed to every widget; when the reader wants other letters it `become`s another, and what is set from
    then on uses them.
    """

    body: TextFace
    """Talk, menus, pages: the size that the reader chose."""
    small: TextFace
    """Notes, key caps, counters: half as large again where the body is twice as large."""
    title: TextFace
    """Chapter cards and headings: twice the size."""

    def become(self, other: Faces) -> None:
        """Write with other letters from now on."""
        self.body, self.small, self.title = other.body, other.small, other.title

    def plain(self) -> tuple[PlainFace, ...]:
        """Those faces whose text has to be settled and flushed; empty where all letters are pixels."""
        return tuple(face for face in (self.body, self.small, self.title) if isinstance(face, PlainFace))


def pixel_faces(font: PixelFont, percent: int = 100) -> Faces:
    """Our own letters at 100, 150 or 200 percent, the nearest to what is wanted (headings are always at 200)."""
    size = min(PixelFace.SIZES, key=lambda known: (abs(known - percent), known))
    small = 150 if size == 200 else 100
    made = {known: PixelFace(font, known) for known in {small, size, 200}}
    return Faces(made[size], made[small], made[200])


def plain_faces(font: PixelFont, percent: int, scale: float, logical: pygame.Surface) -> Faces:
    """Plain letters at the window's resolution.

    Args:
        font: our own letters, which lend the signs that plain ones lack.
        percent: size of the body.
        scale: window pixels for one logical pixel.
        logical: the surface that the window enlarges.  Whoever enlarges it calls `PlainFace.flush` of every
            `Faces.plain` afterwards, and `PlainFace.settle` between two scenes that lie over one another.
    """
    sizes = (percent, 150 if percent > 175 else 100, 200)
    signs = {size: PixelFace(font, 200 if size > 150 else 100) for size in sizes}
    return Faces(*(PlainFace(size, scale, logical, signs[size]) for size in sizes))


@dataclass(frozen=True)
class Inks:
    """Colours of words on one ground."""

    grounds: tuple[Rgb, ...]
    """The lightest and the darkest that text can stand on."""
    words: Mapping[str, Rgb]
    """Colour by meaning; `""` is plain text, ``quiet`` what matters less, ``off`` what cannot be chosen."""
    shadow: Rgb | None
    """Colour under the letters, or none."""

    def of(self, meaning: str) -> Rgb:
        """Colour of a meaning; an unknown one is plain."""
        return self.words.get(meaning, self.words[""])


_P = PALETTE

NIGHT = Inks(
    (mix(_P["i1"], _P["i2"], 0.5), mix(_P["i1"], _P["i0"], 0.35)),
    {
        "": _P["i7"],
        "quiet": _P["i6"],
        "off": mix(_P["i5"], _P["i6"], 0.35),
        "focus": _P["w"],
        "name": _P["y2"],
        "clue": _P["c4"],
        "somni": _P["c4"],
        "warm": _P["y2"],
        "loud": _P["r3"],
        "dream": _P["m4"],
        "private": _P["m4"],
    },
    _P["i0"],
)
"""Dark glass: talk while awake, title, choices, prompts."""

ON_PAPER = Inks(
    (PAPER, mix(PAPER, _P["b5"], 0.25)),
    {
        "": LEAD,
        "quiet": from_hex("615a68"),
        "off": from_hex("665f6c"),
        "focus": from_hex("2a2633"),
        "name": from_hex("8a3a1c"),
        "clue": from_hex("0f5a66"),
        "somni": from_hex("0f5a66"),
        "warm": from_hex("8a3a1c"),
        "loud": from_hex("a02038"),
        "dream": from_hex("6d2c96"),
        "private": from_hex("6d2c96"),
    },
    None,
)
"""Leo's paper: pause, options, sketchbook, saves."""

LETTERS = 45
"""Letters typed a second unless the reader chooses otherwise."""
