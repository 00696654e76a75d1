"""Leo's handwriting: capitals and figures as pencil movements.

Each letter is typed on a grid of 5 columns and 7 rows (0..4, 0..6): two figures are a point, a space goes on with the
pencil down, a bar lifts it.  Small letters are written with the same shapes: he is ten and in a hurry.
"""

from __future__ import annotations

_TYPED = {
    "A": "06 20 46|13 33", "B": "06 00 30 41 32 03|33 44 35 06", "C": "41 20 02 04 26 45", "D": "06 00 20 42 44 26 06",
    "E": "40 00 06 46|03 33", "F": "40 00 06|03 33", "G": "41 20 02 04 26 45 43 23", "H": "00 06|40 46|03 43",
    "I": "20 26", "J": "30 35 16 04", "K": "00 06|40 03 46", "L": "00 06 46", "M": "06 00 23 40 46",
    "N": "06 00 46 40", "O": "20 02 04 26 44 42 20", "P": "06 00 30 41 33 03", "Q": "20 02 04 26 44 42 20|34 46",
    "R": "06 00 30 41 33 03|23 46", "S": "41 10 02 33 44 26 05", "T": "00 40|20 26", "U": "00 04 26 44 40",
    "V": "00 26 40", "W": "00 16 22 36 40", "X": "00 46|40 06", "Y": "00 23 40|23 26", "Z": "00 40 06 46",
    "0": "20 02 04 26 44 42 20", "1": "11 20 26", "2": "02 10 31 33 06 46", "3": "00 40 22 34 36 06",
    "4": "30 04 44|30 36", "5": "40 00 02 32 44 26 06", "6": "30 02 04 26 44 33 04", "7": "00 40 16",
    "8": "20 01 44 26 04 41 20", "9": "44 20 01 13 42|41 36", "?": "01 20 41 23 24|26 26", "!": "20 24|26 26",
    ".": "25 26", ",": "25 16", "-": "13 33", "'": "20 21", ":": "22 22|25 25", "/": "40 06", "+": "22 24|13 33",
    "(": "30 12 14 36", ")": "10 32 34 16", "…": "06 06|26 26|46 46", "→": "03 43|21 43 25", "←": "43 03|21 03 25",
    "♪": "25 20 42|25 15 16 26 25", "×": "11 35|31 15", "✓": "03 16 40",
}  # fmt: skip

ALPHABET: dict[str, tuple[tuple[tuple[int, int], ...], ...]] = {
    letter: tuple(tuple((int(point[0]), int(point[1])) for point in line.split()) for line in typed.split("|"))
    for letter, typed in _TYPED.items()
}
"""Letter to pencil movements; points are (column 0..4, row 0..6)."""
