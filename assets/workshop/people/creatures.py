"""Small ones on the floor: the library's cat, and machines that clean (Dusty sucks, Mop wipes).

Whole frames are typed, outline and all; left is mirrored.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..palette import Colour
from ..pixels import canvas as new_surface
from ..pixels import save_png
from .grid import Canvas, typed_grids
from .paint import paint, rim_mask
from .sheets import write_json

CELL_W, CELL_H = 24, 20
AXIS, GROUND = 12, 17

_FUR: dict[str, Colour] = {
    "a": "y0", "A": "b2", "b": "b0", "w": "b6", "e": "g3", "n": "m4", "p": "s2",
    "H": "i7", "h": "i5", "c": "c2", "C": "c5", "E": "r3",
}  # fmt: skip
_MACHINE = _FUR | {"n": "i1", "e": "r1"}


@dataclass(frozen=True)
class Motion:
    """One animation: typed frames by direction, and its timing."""

    frames: dict[str, tuple[str, ...]]
    ticks: tuple[int, ...] = ()
    cycle_px: int = 0


def _both(side: tuple[str, ...], front: tuple[str, ...], back: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    return {"d": front, "r": side, "u": back, "l": side}


_ROLLING = {
    name: Motion(_both(("vacuum_r", "vacuum2_r"), ("vacuum_d", "vacuum2_d"), ("vacuum_u", "vacuum2_u")), ticks)
    for name, ticks in (("idle", (50, 10)), ("walk", (8, 8)), ("patrol", (8, 8)), ("alarmed", (4, 4)))
}

CREATURES: dict[str, tuple[dict[str, Colour], dict[str, Motion]]] = {
    "cat": (
        _FUR,
        {
            "idle": Motion(
                _both(
                    ("cat_sit_r", "cat_sit2_r", "cat_sit_r"),
                    ("cat_sit_d", "cat_sit2_d", "cat_sit_d"),
                    ("cat_sit_u", "cat_sit_u", "cat_sit_u"),
                ),
                ticks=(80, 10, 40),
            ),
            "walk": Motion(
                _both(
                    ("cat_walk1_r", "cat_walk2_r", "cat_walk3_r", "cat_walk2_r"),
                    ("cat_walk_d", "cat_walk2_d", "cat_walk_d", "cat_walk2_d"),
                    ("cat_walk_u", "cat_walk_u", "cat_walk_u", "cat_walk_u"),
                ),
                cycle_px=16,
            ),
            "sleep": Motion({"d": ("cat_sleep_r", "cat_sleep2_r")}, ticks=(60, 60)),
        },
    ),
    "vacuum": (_MACHINE, _ROLLING),
    "dusty": (_MACHINE, _ROLLING),
    "mop": (_MACHINE | {"H": "c4", "h": "c3", "c": "u1", "C": "w"}, _ROLLING),
}
"""Colours and motions by name."""


def bake_creature(name: str, folder: Path) -> None:
    """Write a creature's sheet, rim mask and JSON."""
    key, motions = CREATURES[name]
    rows: list[tuple[tuple[str, ...], bool]] = []
    described: dict[str, Any] = {}
    for motion_name, motion in motions.items():
        places = {}
        for direction, frames in motion.frames.items():
            places[direction] = len(rows)
            rows.append((frames, direction == "l"))
        timing: dict[str, Any] = {"drive": "distance", "cycle_px": motion.cycle_px}
        if motion.ticks:
            timing = {"drive": "time", "ticks": list(motion.ticks)}
        count = len(next(iter(motion.frames.values())))
        described[motion_name] = {"row": places, "frames": count} | timing | {"loop": True}
    columns = max(len(frames) for frames, _ in rows)
    sheet, rims = (new_surface(columns * CELL_W, len(rows) * CELL_H) for _ in range(2))
    for y, (frames, mirrored) in enumerate(rows):
        for x, frame in enumerate(frames):
            cell = Canvas(CELL_W, CELL_H)
            cell.put(typed_grids("creatures")[frame], AXIS, GROUND)
            if mirrored:
                cell.mirror()
            sheet.blit(paint(cell, key, None), (x * CELL_W, y * CELL_H))
            rims.blit(rim_mask(cell), (x * CELL_W, y * CELL_H))
    save_png(sheet, folder / f"{name}.png")
    save_png(rims, folder / f"{name}_rim.png")
    write_json(
        {"name": name, "cell": [CELL_W, CELL_H], "anchor": [AXIS, GROUND + 1], "anims": described, "aliases": {}},
        folder / f"{name}.json",
    )
