"""Makes a bold letter from a regular one: every pixel doubled to the right, after gaps that would close are widened."""

from __future__ import annotations

import numpy as np

from .grids import ROWS, Ink


def embolden(glyph: Ink) -> Ink:
    """The bold form of a regular glyph.

    A counter one pixel wide would be filled by doubling, so the columns that hold such counters are first repeated.
    """
    wide = _with_wider_gaps(glyph)
    result = np.zeros((wide.shape[0] + 1, ROWS), bool)
    result[:-1] |= wide
    result[1:] |= wide
    return result


def _with_wider_gaps(glyph: Ink) -> Ink:
    columns: list[Ink] = []
    for x in range(glyph.shape[0]):
        columns.append(glyph[:, :][x])
        if 0 < x < glyph.shape[0] - 1:
            closed = ~glyph[x] & glyph[x - 1] & glyph[x + 1]
            if np.count_nonzero(closed) >= 2:  # a counter, not a notch
                columns.append(glyph[x] & glyph[x + 1] & glyph[x - 1])
    return np.array(columns)
