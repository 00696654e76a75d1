"""Finds the pairs of letters that may stand a pixel closer: those whose facing outlines leave a hole.

Distance is measured row against row and against the rows above and below, so that no two letters come to touch, not
even corner to corner.
"""

from __future__ import annotations

import unicodedata

import numpy as np
import numpy.typing as npt

from .grids import ROWS, Ink

FAR = 99
_OPEN = set("-–—'\"‘’“”„‚«»‹›.,…/*")


def kerning(glyphs: dict[str, Ink]) -> dict[str, str]:
    """For each left character, the right characters (in code order) that move one pixel towards it."""
    letters = [character for character in sorted(glyphs) if _may_kern(character)]
    right = np.array([_profile(glyphs[character][::-1]) for character in letters])
    left = np.array([_profile(glyphs[character]) for character in letters])
    scripts = [_script(character) for character in letters]
    result: dict[str, str] = {}
    for i, character in enumerate(letters):
        gaps = _gaps(right[i], left)
        partners = [
            letters[j]
            for j in np.flatnonzero((gaps >= 2) & (gaps < FAR))
            if scripts[i] == scripts[j] or "" in (scripts[i], scripts[j])
        ]
        if partners:
            result[character] = "".join(partners)
    return result


def _may_kern(character: str) -> bool:
    return character in _OPEN or (unicodedata.category(character)[0] == "L" and character < "\u0500")


def _script(character: str) -> str:
    if unicodedata.category(character)[0] != "L":
        return ""
    return unicodedata.name(character).split()[0]


def _profile(glyph: Ink) -> npt.NDArray[np.int64]:
    """Empty pixels before the first ink, row by row; FAR in an empty row."""
    return np.where(glyph.any(0), glyph.argmax(0), FAR)


def _gaps(right: npt.NDArray[np.int64], left: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
    """Smallest empty distance, the tracking pixel included, of one right outline to many left ones.

    Pairs that hardly meet (fewer than two common rows) count as FAR: a full stop may not slip under a letter.
    """
    best = np.full(left.shape[0], FAR)
    for shift in (-1, 0, 1):
        moved = np.full_like(left, FAR)
        rows = slice(max(0, shift), ROWS + min(0, shift))
        source = slice(max(0, -shift), ROWS + min(0, -shift))
        moved[:, rows] = left[:, source]
        best = np.minimum(best, (right[None, :] + moved).min(1) + 1)
    return best
