"""The palette: 50 names, 48 distinct colours, and the few operations on colours that the workshop needs.

Every picture starts from these names.  Strict palette use is not the aim (skin blends, rims and gradients mix them);
one source of hue is.  Two names are shared on purpose: `b3` is `s1` and `b6` is `s4`, so that wood and skin sit in one
light.

A *colour* in the workshop is a palette name (`"y2"`), a hex string (`"#ffe9d6"`) or a tuple of red, green, blue,
0..255.
"""

from __future__ import annotations

from collections.abc import Sequence

Rgb = tuple[int, int, int]
Colour = str | Sequence[int]

_HEX = {
    # ink: neutral ramp, violet shadows to cold white
    "i0": "0b0a16", "i1": "16142b", "i2": "242247", "i3": "363566", "i4": "50548c",
    "i5": "7580b4", "i6": "a4b0d8", "i7": "d6def2", "w": "fafcff",
    # brown: wood, cork, warm hair
    "b0": "28141f", "b1": "482431", "b2": "6e3a3c", "b3": "9d5a4a", "b4": "c08357", "b5": "e0b07a", "b6": "fad8af",
    # skin: rose shadow to peach
    "s0": "6b3244", "s1": "9d5a4a", "s2": "cf8463", "s3": "eeb086", "s4": "fad8af",
    # cyan: DreamSync's technology
    "c0": "0b2236", "c1": "114a5c", "c2": "17808a", "c3": "2cbdb4", "c4": "77eed6", "c5": "d2fff2",
    # blue
    "u0": "1a2a66", "u1": "2650a6", "u2": "3c86dc", "u3": "7ec4f6",
    # violet and magenta: the dream
    "m0": "2c1150", "m1": "552285", "m2": "8b3ab4", "m3": "c95cd0", "m4": "f694d6", "m5": "ffd2ec",
    # red
    "r0": "4c1233", "r1": "8f213e", "r2": "d23f48", "r3": "f5745a",
    # amber
    "y0": "c8622e", "y1": "f2993e", "y2": "fbc959", "y3": "fff0a0",
    # green
    "g0": "12322f", "g1": "215c3e", "g2": "428f48", "g3": "8ac455", "g4": "d3ec84",
}  # fmt: skip


def _from_hex(digits: str) -> Rgb:
    return int(digits[0:2], 16), int(digits[2:4], 16), int(digits[4:6], 16)


PALETTE: dict[str, Rgb] = {name: _from_hex(digits) for name, digits in _HEX.items()}
"""Palette name to red, green, blue."""

RAMPS: dict[str, tuple[str, ...]] = {
    "ink": ("i0", "i1", "i2", "i3", "i4", "i5", "i6", "i7", "w"),
    "wood": ("b0", "b1", "b2", "b3", "b4", "b5", "b6"),
    "skin": ("s0", "s1", "s2", "s3", "s4"),
    "skin_mid": ("b1", "s0", "s1", "s2", "s3"),
    "skin_dark": ("b0", "b1", "s0", "s1", "s2"),
    "cyan": ("c0", "c1", "c2", "c3", "c4", "c5"),
    "blue": ("i1", "u0", "u1", "u2", "u3", "i7"),
    "magenta": ("m0", "m1", "m2", "m3", "m4", "m5"),
    "red": ("r0", "r1", "r2", "r3", "s3"),
    "amber": ("b2", "y0", "y1", "y2", "y3"),
    "green": ("g0", "g1", "g2", "g3", "g4"),
}
"""Ramps from dark to light, for shading one material."""


def C(colour: Colour) -> tuple[int, ...]:
    """Resolve a colour to a tuple of ints.

    Args:
        colour: a palette name, `"#rrggbb"`, or a tuple (returned as it is; four entries mean red, green, blue, alpha).

    Raises:
        KeyError: the name is not in the palette.

    >>> C("w"), C("#102030"), C((1, 2, 3, 4))
    ((250, 252, 255), (16, 32, 48), (1, 2, 3, 4))
    """
    if isinstance(colour, str):
        return _from_hex(colour[1:]) if colour.startswith("#") else PALETTE[colour]
    return tuple(colour)


def mix(first: Colour, second: Colour, share: float) -> Rgb:
    """Blend two colours; `share` 0 is all `first`, 1 is all `second`.

    >>> mix((0, 0, 0), (100, 200, 50), 0.5)
    (50, 100, 25)
    """
    a, b = C(first), C(second)
    return (
        round(a[0] + (b[0] - a[0]) * share),
        round(a[1] + (b[1] - a[1]) * share),
        round(a[2] + (b[2] - a[2]) * share),
    )


def scale(colour: Colour, factor: float) -> Rgb:
    """Make a colour darker (factor below 1) or lighter (above 1), clipped to 0..255.

    >>> scale((10, 100, 200), 1.5)
    (15, 150, 255)
    """
    red, green, blue = C(colour)[:3]
    return (
        max(0, min(255, int(red * factor))),
        max(0, min(255, int(green * factor))),
        max(0, min(255, int(blue * factor))),
    )
