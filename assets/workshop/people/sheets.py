"""Sprite sheets: a person's frames in rows and columns, the rim mask beside it, and the JSON that says where what is.

Rows are animation by direction, columns are frames; every cell is 40 x 48 and its anchor, the point on the floor, is at
(20, 45).  Animations with equal frames in two directions share a row.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pygame

from ..pixels import canvas as new_surface
from ..pixels import save_png
from .aliases import animation_aliases
from .fidgets import FIDGET_TICKS
from .grid import AXIS, CELL_H, CELL_W, GROUND, Canvas
from .held import torch_lens
from .paint import paint, rim_mask
from .person import Person
from .rig import compose
from .timelines import ANIMATIONS, cycle_px, poses

Row = list[tuple[pygame.Surface, pygame.Surface]]

STAND_INS = {"d": {"u": "d", "l": "d", "r": "d"}, "rl": {"d": "r", "u": "l"}}
"""Which direction is shown where an animation has not been drawn in all four."""


def draw(person: Person, animation: str, direction: str) -> list[Canvas]:
    """The canvases of an animation in one direction."""
    return [compose(person, direction, pose) for pose in poses(person, animation, direction)]


def render(person: Person, animation: str, direction: str) -> Row:
    """The frames of an animation in one direction, each with its rim mask."""
    return [(paint(frame, person.key, person.outline), rim_mask(frame)) for frame in draw(person, animation, direction)]


def bake_sheet(person: Person, folder: Path) -> None:
    """Write `<name>.png`, `<name>_rim.png` and `<name>.json` into the folder."""
    rows: list[Row] = []
    animations: dict[str, Any] = {}
    for name in person.animations:
        animation = ANIMATIONS[name]
        places: dict[str, int] = {}
        for direction in animation.directions:
            places[direction] = len(rows)
            rows.append(render(person, name, direction))
        stand_ins = STAND_INS.get(animation.directions, {})
        places |= {missing: places[shown] for missing, shown in stand_ins.items()}
        animations[name] = {"row": places, "frames": len(rows[-1])} | timing(person, name)
    columns = max(map(len, rows))
    sheet, rims = (new_surface(columns * CELL_W, len(rows) * CELL_H) for _ in range(2))
    for y, row in enumerate(rows):
        for x, (picture, rim) in enumerate(row):
            sheet.blit(picture, (x * CELL_W, y * CELL_H))
            rims.blit(rim, (x * CELL_W, y * CELL_H))
    save_png(sheet, folder / f"{person.name}.png")
    save_png(rims, folder / f"{person.name}_rim.png")
    write_json(description(person, animations), folder / f"{person.name}.json")


def timing(person: Person, name: str) -> dict[str, Any]:
    """How an animation is driven: by ticks or by the distance walked."""
    animation = ANIMATIONS[name]
    if not animation.ticks:
        return {"drive": "distance", "cycle_px": cycle_px(person, name), "loop": True}
    ticks = FIDGET_TICKS.get(person.fidget, animation.ticks) if name == "fidget" else animation.ticks
    return {"drive": "time", "ticks": list(ticks), "loop": animation.loop}


def description(person: Person, animations: dict[str, Any]) -> dict[str, Any]:
    """The JSON of a sheet."""
    result: dict[str, Any] = {
        "name": person.name,
        "cell": [CELL_W, CELL_H],
        "anchor": [AXIS, GROUND + 1],
        "rig": person.rig,
        "anims": animations,
        "aliases": animation_aliases(tuple(animations)),
    }
    if "patrol" in animations:
        result["torch_lens"] = {direction: list(torch_lens(person, direction)) for direction in "drul"}
    return result


def write_json(value: dict[str, Any], path: Path) -> None:
    """Write JSON so that people can read it and diffs stay small: one line for each entry two levels deep."""
    lines = []
    for key, entry in value.items():
        if isinstance(entry, dict) and entry:
            inner = ",\n".join(f"  {json.dumps(name)}: {json.dumps(item)}" for name, item in entry.items())
            lines.append(f" {json.dumps(key)}: {{\n{inner}\n }}")
        else:
            lines.append(f" {json.dumps(key)}: {json.dumps(entry)}")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")
