"""The game's colours by name, contrast between them, and mixing: what everything that draws agrees on.

The names and values are those of the workshop's palette (a test compares them); they stand here again because the
workshop is not part of an installed game.  A colour is a tuple of red, green, blue, 0..255.
"""

from __future__ import annotations

Rgb = tuple[int, int, int]

_ROWS = """
i0 0b0a16 i1 16142b i2 242247 i3 363566 i4 50548c i5 7580b4 i6 a4b0d8 i7 d6def2 w fafcff
b0 28141f b1 482431 b2 6e3a3c b3 9d5a4a b4 c08357 b5 e0b07a b6 fad8af
s0 6b3244 s1 9d5a4a s2 cf8463 s3 eeb086 s4 fad8af
c0 0b2236 c1 114a5c c2 17808a c3 2cbdb4 c4 77eed6 c5 d2fff2
u0 1a2a66 u1 2650a6 u2 3c86dc u3 7ec4f6
m0 2c1150 m1 552285 m2 8b3ab4 m3 c95cd0 m4 f694d6 m5 ffd2ec
r0 4c1233 r1 8f213e r2 d23f48 r3 f5745a
y0 c8622e y1 f2993e y2 fbc959 y3 fff0a0
g0 12322f g1 215c3e g2 428f48 g3 8ac455 g4 d3ec84
"""


def from_hex(digits: str) -> Rgb:
    """A colour from six hexadecimal digits.

    >>> from_hex("ff8000")
    (255, 128, 0)
    """
    return int(digits[0:2], 16), int(digits[2:4], 16), int(digits[4:6], 16)


_words = _ROWS.split()
PALETTE: dict[str, Rgb] = {name: from_hex(digits) for name, digits in zip(_words[::2], _words[1::2], strict=True)}
"""Name to colour: ink i0-i7 and w, brown b, skin s, cyan c, blue u, magenta m, red r, amber y, green g."""


def mix(first: Rgb, second: Rgb, share: float) -> Rgb:
    """Blend two colours; share 0 is all `first`, 1 all `second`.

    >>> mix((0, 0, 0), (100, 200, 50), 0.5)
    (50, 100, 25)
    """
    return (
        round(first[0] + (second[0] - first[0]) * share),
        round(first[1] + (second[1] - first[1]) * share),
        round(first[2] + (second[2] - first[2]) * share),
    )


def luminance(colour: Rgb) -> float:
    """Relative luminance 0..1.  Source: W3C, Web Content Accessibility Guidelines 2.1."""
    linear = [c / 255 / 12.92 if c <= 10 else ((c / 255 + 0.055) / 1.055) ** 2.4 for c in colour]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(first: Rgb, second: Rgb) -> float:
    """Contrast ratio 1..21 of two colours; text wants 4.5 at least.  Source: as `luminance`.

    >>> round(contrast((0, 0, 0), (255, 255, 255)))
    21
    """
    light, dark = sorted((luminance(first), luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)
