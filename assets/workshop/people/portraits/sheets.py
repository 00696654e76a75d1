"""Portrait sheets: rows are expressions, columns base, blink and two open mouths; SOMNI has a row for each mood.

Cells are 80 x 80 and opaque; the game draws the frame.  The three-quarter view looks right; flip it for a speaker on the
right of the screen.
"""

from __future__ import annotations

from pathlib import Path

from ...pixels import canvas, save_png
from ..sheets import write_json
from .canvas import SIZE
from .expressions import COLUMNS
from .roster import SITTERS
from .somni import BREATH_FRAMES, BREATH_TICKS, MOODS
from .somni import draw as draw_somni
from .view import View


def bake_portrait(name: str, folder: Path) -> None:
    """Write `<name>_<view>.png` for each view, and `<name>.json`."""
    sitter = SITTERS[name]
    for view in sitter.views:
        sheet = canvas(len(COLUMNS) * SIZE, len(sitter.expressions) * SIZE)
        for y, expression in enumerate(sitter.expressions):
            for x, column in enumerate(COLUMNS):
                sheet.blit(sitter.draw(View(view), expression, column), (x * SIZE, y * SIZE))
        save_png(sheet, folder / f"{name}_{view}.png")
    write_json(
        {
            "name": name,
            "cell": [SIZE, SIZE],
            "accent": sitter.accent,
            "views": list(sitter.views),
            "rows": {expression: y for y, expression in enumerate(sitter.expressions)},
            "columns": {column: x for x, column in enumerate(COLUMNS)},
            "speakers": list(sitter.speakers or (name.capitalize(),)),
            "aliases": sitter.aliases,
            "mirror": "flip tq for a speaker on the right",
        },
        folder / f"{name}.json",
    )


def bake_somni(folder: Path) -> None:
    """Write `somni.png` and `somni.json`."""
    sheet = canvas(BREATH_FRAMES * SIZE, len(MOODS) * SIZE)
    for y, mood in enumerate(MOODS):
        for frame in range(BREATH_FRAMES):
            sheet.blit(draw_somni(mood, frame), (frame * SIZE, y * SIZE))
    save_png(sheet, folder / "somni.png")
    write_json(
        {
            "name": "somni",
            "cell": [SIZE, SIZE],
            "accent": "c4",
            "rows": {mood: y for y, mood in enumerate(MOODS)},
            "frames": BREATH_FRAMES,
            "speakers": ["SOMNI"],
            "ticks": [BREATH_TICKS] * BREATH_FRAMES,
            "aliases": {"neutral": "calm", "tend": "calm"},
            "mouth": "none: while it speaks play the breath at double speed",
        },
        folder / "somni.json",
    )
