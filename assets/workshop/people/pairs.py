"""Frames that two people share: hugs, and a child carried.

`hug.png` has a row for each pair; the first person looks right, the second left.  `carry_<who>_<child>.png` is a sheet
like a person's, with idle and walk, for an adult with a sleeping child on the arm.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pygame

from ..pixels import canvas as new_surface
from ..pixels import save_png
from .cast import PEOPLE
from .grid import CELL_H, CELL_W, EMPTY, GROUND, Canvas, Grid
from .paint import paint, rim_mask
from .person import Person
from .pose import Pose
from .rig import compose
from .sheets import write_json
from .timelines import cycle_px, poses

HUGS = (
    ("ava", "leo"), ("ava", "juno"), ("ava", "juno_pyjamas"), ("ava", "leo_pyjamas"), ("mia", "leo"), ("mia", "davey"),
    ("leo", "juno"), ("leo_pyjamas", "juno_pyjamas"), ("leo", "kit"), ("bram", "leo"),
)  # fmt: skip
CARRIES = (("ava", "juno"), ("ava", "juno_pyjamas"))
HUG_W = CELL_W + 12
HUG_LEFT = 4
"""How far the first person stands left of the middle of a cell."""
HUG_TICKS = (14, 40, 40)
CARRY_X = {"d": 0, "u": 0, "r": 6, "l": -6}
CARRY_HEIGHT = 6
"""How far above the floor the carried child's lower edge is, and how far in front of the body axis."""


def hug_poses(first: Person, second: Person) -> list[tuple[Pose, Pose, int]]:
    """Open arms, together, closer: poses of both, and how far right the second stands.  Adults kneel to children."""
    kneels = not first.is_child and second.is_child
    one = Pose(legs="kneel" if kneels else "stand", drop=5 if kneels else 0, arms=("hug", "hug"), lean=1, away=True)
    two = Pose(arms=("hug", "hug"), lean=1, away=True)
    one_shut, two_shut = (replace(pose, head_x=1, eyes="blink", mouth="smile") for pose in (one, two))
    return [
        (replace(one, arms=("carry", "carry")), replace(two, arms=("carry", "carry"), legs="w1"), 13),
        (replace(one_shut, head_y=1), two_shut, 9),
        (replace(one_shut, head_y=2), replace(two_shut, head_y=1), 9),
    ]


def render_hug(first: Person, second: Person) -> list[pygame.Surface]:
    """Three frames; the first person's near arm lies over the other's back."""
    frames = []
    for one, two, dx in hug_poses(first, second):
        frame = new_surface(HUG_W, CELL_H)
        frame.blit(paint(compose(first, "r", one, "body"), first.key, first.outline), (HUG_LEFT, 0))
        frame.blit(paint(compose(second, "l", two), second.key, second.outline), (HUG_LEFT + dx, 0))
        frame.blit(paint(compose(first, "r", one, "arm"), first.key, first.outline), (HUG_LEFT, 0))
        frames.append(frame)
    return frames


def bake_hugs(folder: Path) -> None:
    """Write `hug.png` and `hug.json`."""
    sheet = new_surface(len(HUG_TICKS) * HUG_W, len(HUGS) * CELL_H)
    for y, (first, second) in enumerate(HUGS):
        for x, frame in enumerate(render_hug(PEOPLE[first], PEOPLE[second])):
            sheet.blit(frame, (x * HUG_W, y * CELL_H))
    save_png(sheet, folder / "hug.png")
    timing = {"drive": "time", "ticks": list(HUG_TICKS), "loop": False}
    write_json(
        {
            "name": "hug",
            "cell": [HUG_W, CELL_H],
            "anchor": [CELL_W // 2 + HUG_LEFT, GROUND + 1],
            "anims": {
                f"{first}+{second}": {"row": dict.fromkeys("drul", y), "frames": len(HUG_TICKS)} | timing
                for y, (first, second) in enumerate(HUGS)
            },
            "aliases": {},
        },
        folder / "hug.json",
    )


def carried(adult: Person, child: Person, direction: str, pose: Pose) -> tuple[pygame.Surface, pygame.Surface]:
    """An adult with a sleeping child against the shoulder, and the rim mask of both."""
    view = "r" if direction == "l" else direction
    arms = {"r": ("hug", "hug"), "d": ("fold", "fold"), "u": ("fwd", "fwd")}[view]
    held = compose(adult, direction, replace(pose, arms=arms, away=True))
    # she is curled up across the adult's arms, her head in the crook of the one further back
    asleep = poses(child, "asleep_floor", "r")[0]
    figure = compose(child, "l" if direction == "l" else "r", asleep)
    shifted = Canvas()
    shifted.put(Grid(figure.letters), CARRY_X[direction], pose.drop - pose.lift - CARRY_HEIGHT)
    surface, rim = new_surface(CELL_W, CELL_H), Canvas()
    adult_picture, child_picture = paint(held, adult.key, adult.outline), paint(shifted, child.key, child.outline)
    for picture in (child_picture, adult_picture) if direction == "u" else (adult_picture, child_picture):
        surface.blit(picture, (0, 0))
    if view != "u":  # the near arm comes round the child's back
        near = (
            compose(adult, direction, replace(pose, arms=arms, away=True), "arm")
            if view == "r"
            else _arms_only(adult, pose, arms)
        )
        surface.blit(paint(near, adult.key, adult.outline), (0, 6))
    rim.letters = held.letters.copy()
    rim.letters[shifted.letters != EMPTY] = "T"
    return surface, rim_mask(rim)


def _arms_only(adult: Person, pose: Pose, arms: tuple[str, str]) -> Canvas:
    """Both forearms across the front, taken from the difference that they make to the figure."""
    with_arms = compose(adult, "d", replace(pose, arms=arms, away=True)).letters
    without = compose(adult, "d", replace(pose, arms=("back2", "back2"), away=True)).letters
    result = Canvas()
    changed = with_arms != without
    result.letters[changed] = with_arms[changed]
    return result


def bake_carries(folder: Path) -> None:
    """Write the sheets of adults who carry a child."""
    for who, whom in CARRIES:
        adult, child = PEOPLE[who], PEOPLE[whom]
        rows = [(name, direction) for name in ("idle", "walk") for direction in "drul"]
        sheet, rims = (new_surface(6 * CELL_W, len(rows) * CELL_H) for _ in range(2))
        for y, (name, direction) in enumerate(rows):
            for x, pose in enumerate(poses(adult, name, direction)):
                picture, rim = carried(adult, child, direction, pose)
                sheet.blit(picture, (x * CELL_W, y * CELL_H))
                rims.blit(rim, (x * CELL_W, y * CELL_H))
        name = f"carry_{who}_{whom}"
        save_png(sheet, folder / f"{name}.png")
        save_png(rims, folder / f"{name}_rim.png")
        places = {
            animation: {d: y for y, (a, d) in enumerate(rows) if a == animation} for animation in ("idle", "walk")
        }
        write_json(
            {
                "name": name,
                "cell": [CELL_W, CELL_H],
                "anchor": [CELL_W // 2, GROUND + 1],
                "rig": "adult",
                "anims": {
                    "idle": {
                        "row": places["idle"],
                        "frames": 4,
                        "drive": "time",
                        "ticks": [50, 30, 6, 34],
                        "loop": True,
                    },
                    "walk": {
                        "row": places["walk"],
                        "frames": 6,
                        "drive": "distance",
                        "cycle_px": cycle_px(adult, "walk"),
                        "loop": True,
                    },
                },
                "aliases": {},
            },
            folder / f"{name}.json",
        )
