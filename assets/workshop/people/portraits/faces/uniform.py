"""What DreamSync's guards wear: jacket, cap, badge.  Bram has kept the old blue one."""

from __future__ import annotations

from collections.abc import Sequence

from ....palette import Colour
from ....pixels import Mask
from ..canvas import Portrait, pts

STAR = "..y.. .yYy. yYwYy .yyy. ..y.."


def jacket(
    portrait: Portrait,
    outline: str,
    ramp: Sequence[Colour],
    collars: tuple[Colour, Colour],
    trim: tuple[Colour, Colour],
) -> None:
    """Jacket, collar, closing, a badge on the chest and stripes on the shoulder; the neck comes first."""
    portrait.shape(pts(outline), ramp, 12, lift=0.02)
    for collar, colour in (("31,61 27,67 37,76 43,69", collars[0]), ("55,61 60,67 49,76 44,69", collars[1])):
        mask = portrait.mask(pts(collar), False)
        portrait.flat(mask, colour)
        portrait.edge(mask, ramp[1], "d")
    portrait.line(pts("43,70 43,82"), ramp[1])
    portrait.typed(".y. yYy yyy .y.", {"y": trim[0], "Y": trim[1]}, 61, 73)
    portrait.line(pts("9,69 16,73"), trim[0])
    portrait.line(pts("9,71 15,75"), trim[0])


def cap(portrait: Portrait, face: Mask, ramp: Sequence[Colour], badge: dict[str, Colour], shade: Colour) -> None:
    """A peaked cap: crown, band, peak, its shadow on the brow, and the badge."""
    portrait.shape(pts("20,26 19,18 24,9 36,4 50,4 60,8 64,16 64,25 50,21 36,21"), ramp, 9, lift=0.02)
    band = portrait.mask(pts("19,23 34,18 50,18 64,22 64,28 50,24 34,24 20,29"))
    portrait.flat(band, "i1")
    portrait.edge(band, "i3", "u")
    peak = portrait.mask(pts("22,28 34,24 50,24 64,27 70,32 66,34 56,31 44,30 32,31"))
    portrait.flat(peak, "i0")
    portrait.edge(peak, "i4", "u")
    portrait.blend(portrait.mask(pts("30,31 44,30 58,31 60,35 44,34 30,35")) & face, shade, 0.55)
    portrait.typed(STAR, badge, 47, 11)
