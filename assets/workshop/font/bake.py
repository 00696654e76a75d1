"""Bakes the font: typed letters, composed letters, bold, kerning, packed into `dreamsync.png` and `dreamsync.json`.

The picture holds white ink on nothing; colour is given when text is drawn.  The JSON is described in `assets/fonts/
README.md`.  Equal sources give equal bytes.
"""

from __future__ import annotations

import json
from collections.abc import Collection
from pathlib import Path

import numpy as np
import pygame

from assets.workshop.pixels import canvas, save_png

from .bold import embolden
from .grids import BASELINE_ROW, CAP_ROW, ROWS, Ink, read
from .kerning import kerning
from .letters import BESIDE, COMPOSED, LENT, PAD_LABELS, SPACES

HERE = Path(__file__).parent
ATLAS_WIDTH = 512
TRACKING = 1
"""Empty pixels between two letters."""


def bake(out_dir: Path, only: Collection[str] | None = None) -> None:
    """Write `dreamsync.png` and `dreamsync.json` into a folder.

    Args:
        out_dir: where to write; made where absent.
        only: names of the assets wanted; the font is one asset, `"dreamsync"`.
    """
    if only is not None and "dreamsync" not in only:
        return
    weights = {"regular": regular(), "bold": bold()}
    picture, places = _pack(weights)
    metrics = {
        "ascent": CAP_ROW,
        "cap_height": 7,
        "descent": ROWS - BASELINE_ROW,
        "glyphs": {
            weight: {
                character: [*places[weight, character], glyph.shape[0] + TRACKING]
                for character, glyph in sorted(glyphs.items())
            }
            for weight, glyphs in weights.items()
        },
        "kerning": {weight: kerning(glyphs) for weight, glyphs in weights.items()},
        "line_height": 12,
        "x_height": 5,
    }
    out_dir.mkdir(parents=True, exist_ok=True)
    save_png(picture, out_dir / "dreamsync.png")
    text = json.dumps(metrics, ensure_ascii=False, indent=None, separators=(",", ":"), sort_keys=True)
    # one line a table, so that a difference between two bakes can be read
    text = text.replace('},"', '},\n"').replace('],"', '],\n"')
    (out_dir / "dreamsync.json").write_text(text + "\n", "utf-8")


def regular() -> dict[str, Ink]:
    """Every character of the regular weight, spaces and pad buttons included."""
    glyphs: dict[str, Ink] = {}
    for name in ("latin", "punctuation", "greek", "cyrillic", "pad"):
        glyphs.update(read(HERE / f"{name}.glyphs"))
    return _complete(glyphs)


def bold() -> dict[str, Ink]:
    """Every character of the bold weight: typed where the smear would close a letter, smeared elsewhere."""
    plain = regular()
    typed = read(HERE / "bold.glyphs")
    signs = {
        character
        for character in plain
        if character in SPACES or character >= "\ue000" or "←" <= character <= "☑" or character in "@©®™"
    }
    base = {
        character: typed[character] if character in typed else glyph if character in signs else embolden(glyph)
        for character, glyph in plain.items()
        if character not in COMPOSED and character not in LENT and character not in BESIDE
    }
    return _complete(base)


def _complete(glyphs: dict[str, Ink]) -> dict[str, Ink]:
    """Add lent, composed, empty and pad characters to typed ones (which win)."""
    result = dict(glyphs)
    marks = read(HERE / "marks.glyphs")
    for character, source in LENT.items():
        result.setdefault(character, result[source])
    for character, (base, *names) in COMPOSED.items():
        result.setdefault(character, _compose(result[base], [(name, marks[name]) for name in names]))
    for character, base in BESIDE.items():
        result.setdefault(character, _beside(result[base], marks["tonos"]))
    for character, width in SPACES.items():
        result[character] = np.zeros((width, ROWS), bool)
    for character, label in PAD_LABELS.items():
        result.setdefault(character, _button(label, [result[letter] for letter in label]))
    return result


def _ink_rows(glyph: Ink) -> tuple[int, int]:
    rows = np.flatnonzero(glyph.any(0))
    return (int(rows[0]), int(rows[-1]) + 1) if rows.size else (0, 0)


def _trim(mark: Ink) -> Ink:
    """A mark without the empty rows and columns round it."""
    columns = np.flatnonzero(mark.any(1))
    top, bottom = _ink_rows(mark)
    return mark[columns[0] : columns[-1] + 1, top:bottom]


def _compose(base: Ink, marks: list[tuple[str, Ink]]) -> Ink:
    """A letter with its marks: over it with one empty row between, or hanging from its foot."""
    result = base.copy()
    for name, typed in marks:
        mark = _trim(typed)
        width, height = mark.shape
        if width > result.shape[0]:
            widened = np.zeros((width, ROWS), bool)
            start = (width - result.shape[0]) // 2
            widened[start : start + result.shape[0]] = result
            result = widened
        top, bottom = _ink_rows(result)
        if name in ("cedilla", "comma_below", "ogonek"):
            y = bottom if name != "comma_below" else min(bottom + 1, ROWS - height)
            x = result.shape[0] - width if name == "ogonek" else (result.shape[0] - width) // 2
        else:
            y = max(0, top - 1 - height)
            x = (result.shape[0] - width) // 2
        result[x : x + width, y : y + height] |= mark
    return result


def _beside(base: Ink, typed: Ink) -> Ink:
    mark = _trim(typed)
    result = np.zeros((base.shape[0] + 2, ROWS), bool)
    result[2:] = base
    result[0, CAP_ROW : CAP_ROW + mark.shape[1]] |= mark[0]
    return result


def _button(label: str, letters: list[Ink]) -> Ink:
    """A disc (one letter) or a bar (two) with the letters cut out, from two rows above the capitals to one below."""
    top, height = CAP_ROW - 2, 11
    text = sum(letter.shape[0] for letter in letters) + len(letters) - 1
    width = 11 if len(label) == 1 else text + 6
    result = np.zeros((width, ROWS), bool)
    inset = (4, 2, 1, 1, 0) if len(label) == 1 else (2, 1, 0, 0, 0)
    for row in range(height):
        gap = inset[min(row, height - 1 - row, 4)] if min(row, height - 1 - row) < 4 else 0
        result[gap : width - gap, top + row] = True
    x = (width - text) // 2 if len(label) > 1 else (width - letters[0].shape[0] + 1) // 2
    for letter in letters:
        result[x : x + letter.shape[0], CAP_ROW : CAP_ROW + 7] &= ~letter[:, CAP_ROW : CAP_ROW + 7]
        x += letter.shape[0] + 1
    return result


def _pack(
    weights: dict[str, dict[str, Ink]],
) -> tuple[pygame.Surface, dict[tuple[str, str], tuple[int, int, int, int, int]]]:
    """Shelf-pack all ink into one picture.

    Returns:
        The picture, and for (weight, character): x, y, width, height in the picture, and the row of the glyph's array
        at which its ink begins.
    """
    shelf_x = shelf_y = shelf_height = 0
    places: dict[tuple[str, str], tuple[int, int, int, int, int]] = {}
    known: dict[bytes, tuple[int, int, int, int, int]] = {}
    pixels: list[tuple[int, int, Ink]] = []
    for weight, glyphs in weights.items():
        for character, glyph in sorted(glyphs.items()):
            top, bottom = _ink_rows(glyph)
            ink = glyph[:, top:bottom]
            width, height = ink.shape
            key = bytes((width, height, top)) + ink.tobytes()
            if key not in known:
                if shelf_x + width > ATLAS_WIDTH:
                    shelf_x, shelf_y, shelf_height = 0, shelf_y + shelf_height + 1, 0
                known[key] = (shelf_x, shelf_y, width, height, top)
                pixels.append((shelf_x, shelf_y, ink))
                shelf_x += width + 1
                shelf_height = max(shelf_height, height)
            places[weight, character] = known[key]
    picture = canvas(ATLAS_WIDTH, shelf_y + shelf_height)
    rgb = pygame.surfarray.pixels3d(picture)
    alpha = pygame.surfarray.pixels_alpha(picture)
    for x, y, ink in pixels:
        area = np.s_[x : x + ink.shape[0], y : y + ink.shape[1]]
        rgb[area][ink] = 255
        alpha[area][ink] = 255
    del rgb, alpha
    return picture, places
