"""Contact sheets, to look at while drawing.

`python -m assets.workshop.people.view NAMES ANIMATIONS ZOOM FILE [DIRECTIONS]`

Names and animations are separated by commas; `all` means all.  `portrait:NAMES EXPRESSIONS ZOOM FILE [VIEW]` shows
portraits.  Nothing the game loads is made here.
"""

from __future__ import annotations

import sys
from pathlib import Path

import pygame

from ..pixels import canvas, enlarge, save_png, silhouette
from .cast import PEOPLE
from .portraits.roster import SITTERS
from .portraits.view import View
from .sheets import render
from .timelines import ANIMATIONS
from .walkons import WALK_ONS

EVERYBODY = PEOPLE | WALK_ONS
STEP_X, STEP_Y, COLUMNS = 34, 48, 20


def contact(names: list[str], animations: list[str], directions: str = "drul") -> pygame.Surface:
    """Frames in lines of at most COLUMNS; a new person starts a new line, a gap parts animations."""
    lines: list[list[pygame.Surface | None]] = []
    for name in names:
        lines.append([])
        person = EVERYBODY[name]
        for animation in person.animations if animations == ["all"] else animations:
            shown = [direction for direction in directions if direction in ANIMATIONS[animation].directions]
            frames = [picture for direction in shown for picture, _ in render(person, animation, direction)]
            if len(lines[-1]) + len(frames) > COLUMNS:
                lines.append([])
            lines[-1] += [*frames, None]
    sheet = canvas(COLUMNS * STEP_X, len(lines) * STEP_Y, "i4")
    for y, line in enumerate(lines):
        for x, picture in enumerate(line):
            if picture is not None:
                sheet.blit(picture, (x * STEP_X - 3, y * STEP_Y))
    return sheet


def lineup(names: list[str]) -> pygame.Surface:
    """Everybody from the front, from both sides, from behind, and as a silhouette: can they be told apart?"""
    sheet = canvas(len(names) * STEP_X, 6 * STEP_Y, "i4")
    for x, name in enumerate(names):
        person = EVERYBODY[name]
        front = render(person, "idle", "d")[0][0]
        walks = [render(person, "walk", direction)[0][0] for direction in "rl"]
        stills = [front, *walks, render(person, "idle", "u")[0][0], silhouette(front, "i0"), silhouette(walks[0], "i0")]
        for y, still in enumerate(stills):
            sheet.blit(still, (x * STEP_X - 3, y * STEP_Y))
    return sheet


def faces(names: list[str], expressions: list[str], view: str) -> pygame.Surface:
    """A line of portraits for each person; `expression/column` shows another column than the first."""
    lines = [
        (SITTERS[name], list(SITTERS[name].expressions) if expressions == ["all"] else expressions) for name in names
    ]
    sheet = canvas(max(len(shown) for _, shown in lines) * 82, len(lines) * 82, "i0")
    for y, (sitter, shown) in enumerate(lines):
        for x, look in enumerate(shown):
            expression, _, column = look.partition("/")
            sheet.blit(sitter.draw(View(view), expression, column or "base"), (x * 82, y * 82))
    return sheet


def main(arguments: list[str]) -> None:
    """Write one contact sheet."""
    names, animations, zoom, path, *directions = arguments
    if names.startswith("portrait:"):
        who = names.removeprefix("portrait:")
        view = directions[0] if directions else "tq"
        sheet = faces(list(SITTERS) if who == "all" else who.split(","), animations.split(","), view)
        save_png(enlarge(sheet, int(zoom)), Path(path))
        return
    people = list(PEOPLE) if names == "all" else names.split(",")
    if animations == "lineup":
        sheet = lineup(people)
    else:
        sheet = contact(people, animations.split(","), directions[0] if directions else "drul")
    save_png(enlarge(sheet, int(zoom)), Path(path))


if __name__ == "__main__":
    main(sys.argv[1:])
