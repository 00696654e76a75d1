"""Reads `.glyphs` files: blocks of typed characters side by side.

A block is a line that names its characters and, below, their rows; blocks are parted by blank lines, cells by
spaces; lines that begin with `// ` are remarks.
A line `@-1` before the names says that the first row stands one pixel above the capitals' top.  A glyph in memory is a
boolean array `(width, ROWS)`, x first, whose row `CAP_ROW` is the top of the capitals.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import numpy.typing as npt

Ink = npt.NDArray[np.bool_]

CAP_ROW = 4
"""Row of a glyph's array where capitals begin; the rows above are for accents."""

BASELINE_ROW = CAP_ROW + 7
"""First row below the baseline."""

ROWS = CAP_ROW + 10
"""Height of every glyph's array: four rows of accents, seven of capitals, three of descenders."""


class GlyphFileError(ValueError):
    """A `.glyphs` file does not hold what it promises; the message names file, line and remedy."""


def read(path: Path) -> dict[str, Ink]:
    """All glyphs of a file by character (or, for parts, by name).

    Raises:
        GlyphFileError: a row has other cells than the block's first line, or letters other than `#` and `.`.
    """
    glyphs: dict[str, Ink] = {}
    block: list[tuple[int, str]] = []
    for number, line in enumerate([*path.read_text("utf-8").splitlines(), ""], 1):
        if line.strip() and not line.startswith("// "):
            block.append((number, line))
        elif block:
            glyphs.update(_block(path.name, block))
            block = []
    return glyphs


def _block(file: str, lines: list[tuple[int, str]]) -> dict[str, Ink]:
    first_row = 0
    if lines[0][1].startswith("@") and len(lines[0][1]) > 1:
        first_row = int(lines[0][1][1:])
        lines = lines[1:]
    names = [_name(token) for token in lines[0][1].split()]
    widths = [len(cell) for cell in lines[1][1].split()]
    glyphs = [np.zeros((width, ROWS), bool) for width in widths]
    for row, (number, line) in enumerate(lines[1:]):
        cells = line.split()
        if [len(cell) for cell in cells] != widths or len(cells) != len(names):
            raise GlyphFileError(
                f"{file}:{number}: cells {[len(c) for c in cells]} do not match {len(names)} names, widths {widths}"
            )
        for glyph, cell in zip(glyphs, cells, strict=True):
            if set(cell) - {"#", "."}:
                raise GlyphFileError(f"{file}:{number}: only '#' and '.' are pixels, found {cell!r}")
            glyph[:, CAP_ROW + first_row + row] = [pixel == "#" for pixel in cell]
    return dict(zip(names, glyphs, strict=True))


def _name(token: str) -> str:
    return chr(int(token[2:], 16)) if token.startswith("U+") and len(token) > 2 else token
