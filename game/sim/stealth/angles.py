"""The circle in whole numbers: 1024 units, clockwise on the screen, 0 pointing right (east), 256 down (south).

The sine table is shipped as constants, because the C library's sine differs between machines and a night must not.
"""

from __future__ import annotations

CIRCLE = 1024
"""Units of a full turn."""

ONE = 65536
"""Length of the vectors in ``UNIT``."""

# round(65536 * sin(2 * pi * i / 1024)) for the first quarter, both ends included
_QUARTER = (
    0,
    402,
    804,
    1206,
    1608,
    2010,
    2412,
    2814,
    3216,
    3617,
    4019,
    4420,
    4821,
    5222,
    5623,
    6023,
    6424,
    6824,
    7224,
    7623,
    8022,
    8421,
    8820,
    9218,
    9616,
    10014,
    10411,
    10808,
    11204,
    11600,
    11996,
    12391,
    12785,
    13180,
    13573,
    13966,
    14359,
    14751,
    15143,
    15534,
    15924,
    16314,
    16703,
    17091,
    17479,
    17867,
    18253,
    18639,
    19024,
    19409,
    19792,
    20175,
    20557,
    20939,
    21320,
    21699,
    22078,
    22457,
    22834,
    23210,
    23586,
    23961,
    24335,
    24708,
    25080,
    25451,
    25821,
    26190,
    26558,
    26925,
    27291,
    27656,
    28020,
    28383,
    28745,
    29106,
    29466,
    29824,
    30182,
    30538,
    30893,
    31248,
    31600,
    31952,
    32303,
    32652,
    33000,
    33347,
    33692,
    34037,
    34380,
    34721,
    35062,
    35401,
    35738,
    36075,
    36410,
    36744,
    37076,
    37407,
    37736,
    38064,
    38391,
    38716,
    39040,
    39362,
    39683,
    40002,
    40320,
    40636,
    40951,
    41264,
    41576,
    41886,
    42194,
    42501,
    42806,
    43110,
    43412,
    43713,
    44011,
    44308,
    44604,
    44898,
    45190,
    45480,
    45769,
    46056,
    46341,
    46624,
    46906,
    47186,
    47464,
    47741,
    48015,
    48288,
    48559,
    48828,
    49095,
    49361,
    49624,
    49886,
    50146,
    50404,
    50660,
    50914,
    51166,
    51417,
    51665,
    51911,
    52156,
    52398,
    52639,
    52878,
    53114,
    53349,
    53581,
    53812,
    54040,
    54267,
    54491,
    54714,
    54934,
    55152,
    55368,
    55582,
    55794,
    56004,
    56212,
    56418,
    56621,
    56823,
    57022,
    57219,
    57414,
    57607,
    57798,
    57986,
    58172,
    58356,
    58538,
    58718,
    58896,
    59071,
    59244,
    59415,
    59583,
    59750,
    59914,
    60075,
    60235,
    60392,
    60547,
    60700,
    60851,
    60999,
    61145,
    61288,
    61429,
    61568,
    61705,
    61839,
    61971,
    62101,
    62228,
    62353,
    62476,
    62596,
    62714,
    62830,
    62943,
    63054,
    63162,
    63268,
    63372,
    63473,
    63572,
    63668,
    63763,
    63854,
    63944,
    64031,
    64115,
    64197,
    64277,
    64354,
    64429,
    64501,
    64571,
    64639,
    64704,
    64766,
    64827,
    64884,
    64940,
    64993,
    65043,
    65091,
    65137,
    65180,
    65220,
    65259,
    65294,
    65328,
    65358,
    65387,
    65413,
    65436,
    65457,
    65476,
    65492,
    65505,
    65516,
    65525,
    65531,
    65535,
    65536,
)


def _sine(angle: int) -> int:
    quadrant, rest = divmod(angle % CIRCLE, 256)
    value = _QUARTER[rest] if quadrant % 2 == 0 else _QUARTER[256 - rest]
    return value if quadrant < 2 else -value


UNIT: tuple[tuple[int, int], ...] = tuple((_sine(a + 256), _sine(a)) for a in range(CIRCLE))
"""``(x, y)`` of every direction, of length ``ONE``."""

COMPASS = {"E": 0, "SE": 128, "S": 256, "SW": 384, "W": 512, "NW": 640, "N": 768, "NE": 896}
"""Directions by name; y grows downward, so south is a quarter turn clockwise."""


def degrees(value: int) -> int:
    """Units nearest to whole degrees.

    >>> degrees(90), degrees(-90), degrees(35)
    (256, 768, 100)
    """
    return (value * CIRCLE + 180) // 360 % CIRCLE


def _eighth() -> tuple[int, ...]:
    """For slopes of 0 … 1 in 1/512: the units of the ray nearest below, worked out from the sine table alone."""
    found, unit = [], 0
    for slope in range(513):
        while unit < 128 and UNIT[unit + 1][1] * 512 <= UNIT[unit + 1][0] * slope:
            unit += 1
        found.append(unit)
    return tuple(found)


_EIGHTH = _eighth()


def bearing(dx: int, dy: int) -> int:
    """Direction of an offset, to about a unit; zero looks right.

    >>> bearing(5, 0), bearing(0, 5), bearing(-5, 0), bearing(0, -5), bearing(7, 7)
    (0, 256, 512, 768, 128)
    """
    x, y = abs(dx), abs(dy)
    if x >= y:
        if not x:
            return 0
        angle = _EIGHTH[(y << 9) // x]
    else:
        angle = 256 - _EIGHTH[(x << 9) // y]
    if dx < 0:
        angle = 512 - angle
    return angle if dy >= 0 else -angle & 1023


def difference(a: int, b: int) -> int:
    """Signed turn from ``a`` to ``b``, in ``[-512, 512)``.

    >>> difference(10, 1020), difference(1020, 10)
    (-14, 14)
    """
    return (b - a + 512) % CIRCLE - 512


def turned(a: int, b: int, step: int) -> int:
    """``a`` turned towards ``b`` by at most ``step`` units, the short way round.

    >>> turned(0, 100, 11), turned(0, 1020, 11), turned(5, 5, 11)
    (11, 1020, 5)
    """
    gap = difference(a, b)
    return (a + max(-step, min(step, gap))) % CIRCLE


def inside(facing: int, half: int, dx: int, dy: int) -> bool:
    """True where the offset lies within ``half`` units of ``facing`` (edges included). Exact for half angles up to a
    full turn.

    >>> inside(0, 100, 100, 10), inside(0, 100, 10, 100), inside(0, 512, -1, 0)
    (True, False, True)
    """
    if half >= 512:
        return True
    lx, ly = UNIT[(facing - half) % CIRCLE]
    rx, ry = UNIT[(facing + half) % CIRCLE]
    after_left = lx * dy - ly * dx >= 0
    before_right = dx * ry - dy * rx >= 0
    return (after_left and before_right) if half < 256 else (after_left or before_right)
