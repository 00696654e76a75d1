"""Named colour ramps that people choose from, each from light to dark: skins, hair, cloth, shoes.

Nearly all are palette names; the few hex tones are in-between skins and cloths that the palette does not have.
"""

from __future__ import annotations

from ..palette import Colour

Ramp = tuple[Colour, ...]

SKINS: dict[str, Ramp] = {
    "fair": ("s4", "s3", "s2", "s1"),
    "pale": ("#ffe9d6", "s4", "s3", "s2"),
    "tan": ("s3", "#dd9a72", "s2", "s1"),
    "mid": ("s2", "#b8704f", "s1", "s0"),
    "dark": ("s1", "#844839", "s0", "b1"),
    "deep": ("#844839", "s0", "b1", "b0"),
    "sick": ("#dcc0b0", "#bd978d", "#946f70", "#64485a"),
    "dream": ("c5", "#a9e6e0", "c3", "c2"),
}
"""`sick` is two years in a pod; `dream` is nobody's skin."""

HAIRS: dict[str, Ramp] = {
    "brown": ("b4", "b3", "b2", "b1"),
    "chestnut": ("b3", "b2", "b1", "b0"),
    "black": ("i3", "i2", "i1", "i0"),
    "blond": ("b6", "b5", "b4", "b3"),
    "grey": ("i6", "i5", "i4", "i3"),
    "white": ("w", "i7", "i6", "i5"),
    "silver": ("i7", "i6", "i5", "i4"),
    "ginger": ("y1", "y0", "b2", "b1"),
    "auburn": ("#c0562f", "#943a34", "b1", "b0"),
    "pink": ("m4", "m3", "m2", "m1"),
    "teal": ("c4", "c3", "c2", "c1"),
    "honey": ("b5", "b4", "b3", "b2"),
    "espresso": ("b2", "b1", "b0", "i0"),
}

CLOTHS: dict[str, Ramp] = {
    "amber": ("y2", "y1", "y0", "b2"),
    "teal": ("c3", "c2", "c1", "c0"),
    "mint": ("c4", "c3", "c2", "c1"),
    "green": ("g3", "g2", "g1", "g0"),
    "suit": ("i4", "i3", "i2", "i1"),
    "navy": ("u1", "#23408a", "u0", "i1"),
    "lilac": ("m5", "#d9b3ea", "#a98acb", "m1"),
    "scrub": ("c4", "#4fd6c0", "c2", "c1"),
    "cream": ("b6", "b5", "b4", "b3"),
    "brown": ("b4", "b3", "b2", "b1"),
    "magenta": ("m4", "m3", "m2", "m1"),
    "red": ("r3", "r2", "r1", "r0"),
    "crimson": ("r2", "r1", "#6d1a3c", "r0"),
    "plum": ("#7a4a9a", "m1", "m0", "i1"),
    "grey": ("i6", "i5", "i4", "i3"),
    "slate": ("i5", "i4", "i3", "i2"),
    "white": ("w", "i7", "i6", "i5"),
    "blue": ("u3", "u2", "u1", "u0"),
    "gown": ("i7", "i6", "i5", "i4"),
    "olive": ("#b6a85a", "#8c8146", "#5f5a3a", "g0"),
    "moss": ("#7f9a4e", "g1", "#1b4038", "g0"),
    "jeans": ("u2", "u1", "u0", "i1"),
    "dark": ("i3", "i2", "i1", "i0"),
    "wood": ("b3", "b2", "b1", "b0"),
    "khaki": ("b5", "b4", "b3", "b2"),
    "dusk": ("m1", "m0", "i1", "i0"),
    "sea": ("c3", "u2", "u1", "u0"),
    "sun": ("y3", "y2", "y1", "y0"),
}

SHOES: dict[str, Ramp] = {
    "red": ("r3", "r2", "r1"),
    "black": ("i4", "i2", "i1"),
    "brown": ("b4", "b2", "b1"),
    "white": ("w", "i7", "i5"),
    "teal": ("c4", "c3", "c2"),
    "sock": ("m5", "m4", "m2"),
    "yellow": ("y3", "y2", "y0"),
    "bare": ("s4", "s3", "s2"),
}

HALO: Ramp = ("c2", "c3", "y2", "m3", "c3", "c5", "i4", "i3")
"""Colours of the prop letters u U v V c C F f when a head wears DreamSync's halo."""


def ramp(value: str | Ramp, table: dict[str, Ramp]) -> Ramp:
    """A ramp by its name in the table, or the ramp itself."""
    return table[value] if isinstance(value, str) else value
