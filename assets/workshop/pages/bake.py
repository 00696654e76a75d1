"""Bakes Leo's drawings to `assets/pages/<id>.json`: strokes as control points, up to three stages each."""

from __future__ import annotations

import json
import zlib
from collections.abc import Collection
from pathlib import Path

from game.gfx.pencil import Stroke

from . import chapter1, deductions, facility, prologue, scenes
from .hand import SHEET, Hand, Picture

STAGES = (1, 2, 3)


def pictures() -> dict[str, tuple[Picture, tuple[int, ...]]]:
    """Every drawing by id, with the stages at which it is drawn."""
    pages = {**prologue.PICTURES, **chapter1.PICTURES, **facility.PICTURES, **deductions.PICTURES}
    found: dict[str, tuple[Picture, tuple[int, ...]]] = {name: (picture, STAGES) for name, picture in pages.items()}
    found.update({name: (picture, (3,)) for name, picture in prologue.OLD.items()})
    found.update({name: (picture, (1,)) for name, picture in prologue.DOODLES.items()})
    found.update({name: (picture, (3,)) for name, picture in scenes.DOODLES.items()})
    return found


def bake(out_dir: Path, only: Collection[str] | None = None) -> None:
    """Write one JSON file a drawing.

    Args:
        out_dir: where to write; made where absent.
        only: ids wanted; all where absent.
    """
    out_dir.mkdir(parents=True, exist_ok=True)
    for name, (picture, stages) in sorted(pictures().items()):
        if only is None or name in only:
            (out_dir / f"{name}.json").write_text(_text(name, picture, stages), "utf-8")


def _text(name: str, picture: Picture, stages: tuple[int, ...]) -> str:
    seed = zlib.crc32(name.encode()) % 9973
    rows = []
    for stage in stages:
        hand = Hand(stage, seed)
        picture(hand)
        rows.append("[\n" + ",\n".join(_row(stroke) for stroke in hand.strokes) + "\n]")
    head = json.dumps({"id": name, "size": list(SHEET), "seed": seed})[:-1]
    return head + ', "stages": [' + ",\n".join(rows) + "]}\n"


def _row(stroke: Stroke) -> str:
    """One stroke as JSON; what equals the reader's defaults is left out."""
    row: dict[str, object] = {"p": [round(v, 1) for point in stroke.points for v in point]}
    if stroke.colour != "lead":
        row["c"] = stroke.colour
    if stroke.width != 1:
        row["w"] = stroke.width
    if stroke.press != 0.9:
        row["g"] = round(stroke.press, 2)
    if stroke.error != 0.4:
        row["e"] = round(stroke.error, 2)
    if stroke.tremor != 0.3:
        row["t"] = round(stroke.tremor, 2)
    if stroke.straight:
        row["s"] = 1
    return json.dumps(row, separators=(",", ":"))
