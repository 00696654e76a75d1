"""Letter grids: the paper on which every sprite is typed and put together.

A frame is built in *letter space*, a `(rows, columns)` array of single characters, row first.  Typed grids are stamped
on a canvas; only at the very end are letters turned into colours (`paint.py`).  So recolouring, shading of a far limb,
outlines and rim masks all know which *material* a pixel is made of.

Letters, in each row from light to dark:
    skin S s k q (cheek p, lips z)   hair A a b B       top T t d D      shirt I i j
    legs L l m M                     shoes O o x        eye e E w        metal Y y R r
    glass g G                        hat H h n          prop u U v V c C f F
    blanket 5 6 7 8                  box 1 2 3 4        in leg grids the digits mean legs and shoes, see `rig.py`

The surprise: `relit` swaps letters *inside* a grid that will be seen in a mirror, so that light keeps coming from the
upper left whichever way a person looks.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

import numpy as np
import numpy.typing as npt

Letters = npt.NDArray[np.str_]

CELL_W, CELL_H = 40, 48
"""One cell size for everybody, in pixels."""
AXIS, GROUND = 20, 44
"""The body axis is the left edge of column AXIS; GROUND is the last row of the shoes."""
EMPTY = " "

FAR = str.maketrans("TtdSskLlmOoIi", "tdDskqlmMoxij")
"""One step darker, for limbs on the far side of the body."""

MATERIAL = {
    letter: material
    for material, letters in {
        "skin": "Sskqpz", "hair": "AabB", "top": "TtdD", "shirt": "Iij", "legs": "LlmM", "shoes": "Oox", "eye": "eEw",
        "metal": "yYrR", "glass": "gG", "hat": "hHn", "prop": "uUvVcCfF", "blanket": "5678", "box": "1234",
    }.items()
    for letter in letters
}  # fmt: skip
"""Which material a letter is made of."""


class Grid:
    """A typed grid and the cell in it that is placed: the anchor (column `ax`, row `ay`)."""

    __slots__ = ("ax", "ay", "letters")

    def __init__(self, letters: Letters, ax: int = 0, ay: int = 0) -> None:
        self.letters, self.ax, self.ay = letters, ax, ay

    @classmethod
    def typed(cls, rows: list[str], ax: int = 0, ay: int = 0) -> Grid:
        """A grid from rows of text; a full stop is empty."""
        width = max(map(len, rows))
        letters = np.array([list(row.ljust(width, ".")) for row in rows])
        letters[letters == "."] = EMPTY
        return cls(letters, ax, ay)

    @property
    def width(self) -> int:
        """Columns."""
        return int(self.letters.shape[1])

    @property
    def height(self) -> int:
        """Rows."""
        return int(self.letters.shape[0])

    def mirrored(self, axis: bool = True) -> Grid:
        """Seen in a mirror.

        Args:
            axis: the anchor is the column right of a body axis (legs, torsos, heads); False: it is a pixel (arms).
        """
        return Grid(self.letters[:, ::-1].copy(), self.width - self.ax - (0 if axis else 1), self.ay)

    def mapped(self, table: dict[int, int] | None) -> Grid:
        """Letters exchanged by a `str.maketrans` table."""
        if not table:
            return self
        letters = np.array([[letter.translate(table) for letter in row] for row in self.letters])
        return Grid(letters, self.ax, self.ay)

    def relit(self, rule: str) -> Grid:
        """Prepare a grid that will be mirrored, so that light still falls from the left afterwards.

        Args:
            rule: "runs" reverses every run of one material within a row (limbs, hair); "edges" only moves the highlight
                to the other border (torsos: what is typed on them stays where it is).
        """
        letters = self.letters.copy()
        for row in letters:
            for start, end in _runs(row):
                row[start:end] = row[start:end][::-1] if rule == "runs" else _edge_lit(row[start:end])
        return Grid(letters, self.ax, self.ay)


def _runs(row: Letters) -> list[tuple[int, int]]:
    """Where in a row runs of one material start and end."""
    runs, start = [], 0
    materials = [_leg_material(letter) for letter in row]
    for i in range(1, len(row) + 1):
        if i == len(row) or materials[i] != materials[start]:
            if materials[start]:
                runs.append((start, i))
            start = i
    return runs


def _leg_material(letter: str) -> str:
    """The material of a letter; in leg grids each leg and each shoe is a material of its own."""
    for name, letters in (("near leg", "123"), ("near shoe", "45"), ("far leg", "678"), ("far shoe", "90")):
        if letter in letters:
            return name
    return MATERIAL.get(letter, "")


def _edge_lit(run: Letters) -> Letters:
    """A run whose highlight sits on the left, for a run that will be mirrored: the right end becomes the lit one."""
    run = run.copy()
    if MATERIAL.get(run[0]) != "top" or len(run) < 4:
        return run
    run[:-2][run[:-2] == "T"] = "t"
    run[-2:][run[-2:] == "t"] = "T"
    if run[0] == "t":
        run[0] = "d"
    return run


class Canvas:
    """A letter canvas, one cell large unless told otherwise."""

    def __init__(self, width: int = CELL_W, height: int = CELL_H) -> None:
        self.letters: Letters = np.full((height, width), EMPTY, dtype="<U1")

    def put(self, grid: Grid, x: int, y: int, under: bool = False) -> None:
        """Stamp a grid with its anchor on (x, y); what falls outside is cut.

        Args:
            grid: what to stamp; its empty cells change nothing.
            x: column of the anchor.
            y: row of the anchor.
            under: only fill cells that are still empty.
        """
        left, top = x - grid.ax, y - grid.ay
        height, width = self.letters.shape
        x0, y0 = max(0, left), max(0, top)
        x1, y1 = min(width, left + grid.width), min(height, top + grid.height)
        if x0 >= x1 or y0 >= y1:
            return
        source = grid.letters[y0 - top : y1 - top, x0 - left : x1 - left]
        target = self.letters[y0:y1, x0:x1]
        solid = source != EMPTY
        if under:
            solid &= target == EMPTY
        target[solid] = source[solid]

    def mirror(self) -> None:
        """Turn the whole canvas into its mirror image."""
        self.letters = self.letters[:, ::-1].copy()

    def as_grid(self, ax: int, ay: int) -> Grid:
        """The canvas as a grid that can be stamped on another canvas."""
        return Grid(self.letters.copy(), ax, ay)


@cache
def typed_grids(name: str) -> dict[str, Grid]:
    """The grids of `typed/<name>.txt` by name.

    Lines: `# comment`; `! width ax ay` sets, for the rest of the file, the width that every row must have and the
    anchor of grids that name none; `@ name [ax ay]` starts a grid; every other line that is not blank is a row of it.
    Without any anchor the middle of the bottom row is meant.

    Raises:
        ValueError: a row is not as wide as the file demands; the message names file, grid and row.
    """
    grids: dict[str, Grid] = {}
    width, default = 0, None
    header: list[str] = []
    rows: list[str] = []

    def close() -> None:
        if not header:
            return
        for row in rows:
            if width and len(row) != width:
                raise ValueError(f"typed/{name}.txt: {header[0]}: row {row!r} is {len(row)} wide, not {width}")
        middle = max(map(len, rows)) // 2, len(rows) - 1
        own = tuple(int(word) for word in header[1:3])
        grids[header[0]] = Grid.typed(rows, *(own or default or middle))

    for line in (Path(__file__).parent / "typed" / f"{name}.txt").read_text(encoding="ascii").splitlines():
        if line.startswith("!"):
            width, *anchor_words = (int(word) for word in line[1:].split())
            default = anchor_words[0], anchor_words[1]
        elif line.startswith("@"):
            close()
            header, rows = line[1:].split(), []
        elif line.strip() and not line.startswith("#"):
            rows.append(line.rstrip())
    close()
    return grids
