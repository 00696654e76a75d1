"""Ways of walking: what a person changes in the common walk.

The legs stay the typed ones, so a planted foot still stands; bob, arms, head and lean make the character.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from .pose import Pose


@dataclass(frozen=True)
class Gait:
    """Changes to the six poses of the common walk."""

    drop: tuple[int, int, int] = (0, 1, 0)
    """Body height at contact, down, passing."""
    lift: tuple[int, int, int] = (0, 0, 0)
    head: tuple[int, int, int] = (0, 0, 0)
    lean: int = 0
    arms: dict[str, str] = field(default_factory=dict)
    """Arm grids exchanged for others."""
    legs: dict[str, str] = field(default_factory=dict)
    """Leg grids of side views exchanged for others."""
    short_front: bool = False
    """Small steps seen from the front and from behind."""
    sway: int = 0
    """Pixels that the body shifts over the foot it stands on, seen from the front and from behind."""
    limp: bool = False
    """The body sinks deeper over one leg than over the other."""
    cycle_px: int = 0
    """Ground covered by a cycle when the legs differ from the common ones."""


GAITS: dict[str, Gait] = {
    "": Gait(),
    "brisk": Gait(head=(0, 0, -1), lean=1, arms={"b2": "b1"}),
    "limp": Gait(sway=1, limp=True, arms={"f2": "f1"}),
    "glide": Gait(drop=(0, 0, 0), arms={"f2": "hang", "b2": "hang", "f1": "hang", "b1": "hang", "fwd": "hang"}),
    "amble": Gait(drop=(1, 1, 0), sway=1, head=(0, 1, 0), arms={"f2": "f1", "b2": "b1"}),
    "skip": Gait(lift=(0, 0, 2), head=(0, 0, -1), arms={"f1": "f2", "b1": "b2"}),
    "bounce": Gait(drop=(0, 1, -1), head=(0, 0, -1)),
    "stride": Gait(drop=(0, 1, -1), lean=1),
    "march": Gait(head=(0, 0, -1), arms={"b1": "b2", "f1": "f2"}),
    "shuffle": Gait(drop=(1, 1, 1), sway=1, head=(1, 1, 0), lean=1, arms={"f2": "f1", "b2": "b1"}),
    "sail": Gait(drop=(0, 0, -1), sway=1, arms={"f2": "f1", "b2": "b1", "f1": "hang", "b1": "hang"}),
    "old": Gait(
        legs={"w1": "o1", "w2": "o2", "w3": "o3"},
        arms={"f2": "f1", "b2": "b1", "f1": "hang", "b1": "hang"},
        short_front=True,
        sway=1,
        cycle_px=18,
    ),
}


def walked(gait: Gait, poses: list[Pose], side: bool) -> list[Pose]:
    """The six poses of a walk, walked this way."""
    result = []
    for i, pose in enumerate(poses):
        step = i % 3
        drop = gait.drop[step] + (1 if gait.limp and i in (0, 1) else 0)
        legs = gait.legs.get(pose.legs, pose.legs) if side else pose.legs
        if gait.short_front and not side and legs == "w1":
            legs = "w2"
        result.append(
            replace(
                pose,
                legs=legs,
                drop=drop,
                lift=gait.lift[step],
                sway=0 if side or step == 0 else -gait.sway if i < 3 else gait.sway,
                head_y=pose.head_y + gait.head[step],
                lean=pose.lean + (gait.lean if side else 0),
                arms=(gait.arms.get(pose.arms[0], pose.arms[0]), gait.arms.get(pose.arms[1], pose.arms[1])),
            )
        )
    return result
