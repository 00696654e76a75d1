"""Things in hands: pages and boxes held with both, and what the right hand keeps: cane, duck, mop, lantern, torch.

A bundle is held by both arms, before the chest."""

from __future__ import annotations

from .grid import GROUND, Canvas, Grid, typed_grids
from .person import Person
from .pose import Pose

BOTH_HANDS = ("page", "box", "book", "shut", "card", "notes")

_NEAR_HAND_X = {"f2": 5, "f1": 3, "b2": -7, "b1": -4, "rf": 5, "rb": -6, "close": 6, "low": 3, "reach": 6, "carry": 5}
"""How far the hand of a side view is from the shoulder, by arm grid."""
_HIGH_HANDS = ("f2", "b2", "rf", "rb", "close", "reach", "carry")

_CANE_TRAVEL = {"o1": (6, 0), "o2": (3, 0), "o3": (0, 0)}
_CANE_CARRIED = {"o1": (0, 1), "o2": (2, 2), "o3": (4, 1)}
"""The cane stands while the near foot travels, going back three pixels a frame, then is carried forward: x, height."""


def torch_lens(person: Person, direction: str) -> tuple[int, int]:
    """Where the torch's lens is in the cell, for its light and its cone."""
    top = GROUND - 22 + person.shorter + person.stoop
    return {"r": (33, top + 6), "l": (33 - 27, top + 6), "d": (20 - 4, top + 8), "u": (25, top + 4)}[direction]


def put_both_hands(canvas: Canvas, person: Person, direction: str, pose: Pose, x: int, top: int) -> None:
    """A page, box or book in both hands; `x` is the body axis, `top` the shoulder row."""
    props = typed_grids("props")
    y = top + (8 if person.is_child else 9)
    if direction == "r":
        canvas.put(
            props[f"{pose.prop}_r"], x + (5 if person.is_child else 6), y - (0 if pose.prop in ("page", "box") else 1)
        )
    elif direction == "d":
        canvas.put(props[f"{pose.prop}_d"], x, y)
    elif pose.prop == "box":
        canvas.put(props["box_d"], x, y - 1)


def put_torch(canvas: Canvas, direction: str, x: int, top: int) -> None:
    """The torch in the right hand; seen from behind the body hides it."""
    props = typed_grids("props")
    if direction == "r":
        canvas.put(props["torch_r"], x + 7, top + 6)
    elif direction == "d":
        canvas.put(props["torch_d"], x - 4, top + 7)


def put_in_hand(canvas: Canvas, person: Person, direction: str, pose: Pose, x: int, top: int, arm: str) -> None:
    """What the right hand keeps, hanging from it or standing on the floor.

    Args:
        canvas: where to draw.
        person: whose hand.
        direction: `d`, `r` or `u`; a left view is drawn as `r` and mirrored.
        pose: the pose that the hand is in.
        x: column of the body axis.
        top: row of the shoulders.
        arm: the arm grid of the hand, for side views.
    """
    thing = typed_grids("props")[person.hand_prop]
    if person.hand_prop in ("cane", "mop"):
        _stand_on_floor(canvas, person, direction, pose, x, thing)
        return
    if person.hand_prop == "bundle":
        if direction != "u":
            canvas.put(thing, x + (5 if direction == "r" else 0), top + 5)
        return
    y = top + (3 if pose.legs in ("sit", "floor") else 5) + (0 if person.is_child else 4)
    if direction == "r":
        canvas.put(thing, x + _NEAR_HAND_X.get(arm, 0), y + (-1 if arm in _HIGH_HANDS else 1))
    elif direction == "d":
        canvas.put(thing, x - person.shoulder - 2, y + 1)
    else:
        canvas.put(thing.mirrored(axis=False), x + person.shoulder + 1, y)


def _stand_on_floor(canvas: Canvas, person: Person, direction: str, pose: Pose, x: int, thing: Grid) -> None:
    y = GROUND - thing.height + 1
    if direction == "r":
        dx, height = 4, 0
        if pose.legs in _CANE_TRAVEL:
            dx, height = (_CANE_CARRIED if pose.swap else _CANE_TRAVEL)[pose.legs]
            dx -= 0 if pose.swap else 1
        canvas.put(thing, x + dx, y - height)
    elif direction == "d":
        canvas.put(thing, x - person.shoulder - 4, y)
    else:
        canvas.put(thing.mirrored(axis=False), x + person.shoulder + 3, y)
