"""A body on the bare floor plan: Leo's feet, speeds and footfalls, without a map's furniture. Drives plans and tests.

The real world's hero moves by ``game.sim.motion`` through a compiled level; this one moves through a ``Grid``, by the same
speeds and the same 10 × 5 px of feet, so that a line that works here works there.
"""

from __future__ import annotations

from dataclasses import dataclass

from game.core.geom import Box
from game.core.ticks import SUB, TILE_PX
from game.sim.motion import DIAGONAL, FEET_H, FEET_W, SPEEDS
from game.sim.stealth.angles import bearing
from game.sim.stealth.grid import WALL
from game.sim.stealth.night import Night
from game.sim.stealth.state import Events, HeroSense

STRIDE = {"sneak": 12 * SUB, "walk": 12 * SUB, "run": 18 * SUB}
"""Sub-pixels between two footfalls."""


@dataclass(slots=True)
class Body:
    """Where he is and how he last stepped."""

    x: int
    y: int
    gait: str = "idle"
    walked: int = 0
    facing: int = 256

    def sense(self) -> HeroSense:
        """What the night is told while he stands still."""
        return HeroSense(self.x, self.y, facing=self.facing)


def step(
    night: Night, body: Body, events: Events, move_x: int = 0, move_y: int = 0, gait: str = "walk",
    *, working: bool = False, shifting: bool = False, tool: str = "",
) -> None:  # fmt: skip
    """One tick of body and night together. Mutates both."""
    if gait == "run" and not night.may_run(body.x, body.y):
        gait = "walk"
    footfall = False
    if (move_x or move_y) and not night.holds_still(shifting):
        footfall = _move(night, body, move_x, move_y, gait)
    else:
        body.gait, body.walked = "idle", 0
    if move_x or move_y:
        body.facing = bearing(move_x, move_y)
    moving = body.gait != "idle"
    night.tick(
        HeroSense(
            body.x, body.y, low=not moving or gait == "sneak", gait=body.gait, footfall=footfall, working=working,
            shifting=shifting, move_x=move_x, move_y=move_y, tool=tool, facing=body.facing,
        ),
        events,
    )  # fmt: skip


def _move(night: Night, body: Body, move_x: int, move_y: int, gait: str) -> bool:
    speed = SPEEDS[gait] * DIAGONAL // 256 if move_x and move_y else SPEEDS[gait]
    before = (body.x, body.y)
    doors = night.obstacles()
    x = body.x + move_x * speed
    if is_free(night, x, body.y, doors):
        body.x = x
    y = body.y + move_y * speed
    if is_free(night, body.x, y, doors):
        body.y = y
    if (body.x, body.y) == before:
        body.gait, body.walked = "idle", 0
        return False
    if body.gait != gait:
        body.gait, body.walked = gait, 0
        strides = -1
    else:
        strides = body.walked // STRIDE[gait]
    body.walked += SPEEDS[gait]
    return body.walked // STRIDE[gait] != strides


def is_free(night: Night, x: int, y: int, doors: tuple[Box, ...]) -> bool:
    """Whether feet fit at a sub-pixel point: no wall, no shut door (but one that he stands in lets him go)."""
    grid = night.plan.grid
    box = Box(x // SUB - FEET_W // 2, y // SUB - FEET_H, FEET_W, FEET_H)
    if box.x < 0 or box.y < 0 or box.right > grid.width * TILE_PX or box.bottom > grid.height * TILE_PX:
        return False
    for ty in range(box.y // TILE_PX, (box.bottom - 1) // TILE_PX + 1):
        for tx in range(box.x // TILE_PX, (box.right - 1) // TILE_PX + 1):
            if grid.flags[ty * grid.width + tx] & WALL:
                return False
    return not any(door.overlaps(box) for door in doors)
