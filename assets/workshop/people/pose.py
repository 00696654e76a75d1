"""A pose: which typed layers make one frame, and how far each is moved.

Distances are pixels; x grows to the way a side view looks, y grows downwards.
"""

from __future__ import annotations

from dataclasses import dataclass

Arms = tuple[str, str]
"""Front and back views: screen-left arm, screen-right arm.  Side views: near arm, far arm."""


@dataclass(frozen=True)
class Pose:
    """One frame, before it is known who takes it."""

    legs: str = "stand"
    drop: int = 0
    """How far the body sinks."""
    lift: int = 0
    """How far everything is off the ground: jumps, the flight of a run."""
    sway: int = 0
    """Sideways shift of the body over standing feet."""
    lean: int = 0
    """Forward lean of the torso, side views only."""
    arms: Arms = ("hang", "hang")
    head_x: int = 0
    head_y: int = 0
    lag: int = 0
    """Hair that follows late, relative to the head."""
    eyes: str = "open"
    mouth: str = "line"
    swap: bool = False
    """The other leg leads: steps four to six of a cycle."""
    skirt: str = "stand"
    prop: str = ""
    """What is held in both hands, see `held.py`."""
    cover: str = ""
    """`chest` or `lap`: how far a blanket reaches."""
    cheek: bool = False
    """The head lies on its side, on folded arms."""
    behind_table: bool = False
    """Drawn over a table: what the table hides is left out."""
    lying: str = ""
    """`back`: flat on the back; `side`: curled up.  The whole figure is laid down."""
    away: bool = False
    """What the hand holds is put away."""
