from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys

import pytest

from game.core.rng import Stream
from game.sim.stealth.events import HeroCaught
from game.sim.stealth.grid import TILE
from game.sim.stealth.night import Night
from game.sim.stealth.plan import read_plan
from game.sim.stealth.solver.body import Body, is_free, step
from tests.sim.stealth.rooms import body_at
from tests.sim.stealth.test_cone import ROOM

BUSY = (
    ROOM
    + """laser l cells=13,5-13,8 on=1 off=2 zone=a
tool jingle at=5,8 radius=8
tool lights rect=1,1-24,8
tool lullaby at=11,6 radius=8
switch breaker at=22,1 gives=breaker time=0.5
checkpoint corner 19,7-24,8 at=22,8
"""
)


def play(ticks: int, seed: int, night: Night | None = None, body: Body | None = None) -> tuple[Night, Body]:
    """Random inputs through a busy room."""
    night = night or Night(read_plan(BUSY))
    body = body or body_at(night, 21, 8)
    stream = Stream(seed, "inputs")
    tools = ["", "", "robot", "jingle", "lights", "lullaby"]
    for n in range(ticks):
        if n % 15 == 0:
            move_x, move_y = stream.below(3) - 1, stream.below(3) - 1
            gait = stream.choice(["sneak", "walk", "run"])
            shifting, working, tool = stream.below(6) == 0, stream.below(3) == 0, stream.choice(tools)
        events: list = []
        step(
            night,
            body,
            events,
            move_x,
            move_y,
            gait,
            working=working,
            shifting=shifting,
            tool=tool if n % 15 == 0 else "",
        )
        for event in events:
            if isinstance(event, HeroCaught):
                body.x, body.y = event.x * 256 + 128, event.y * 256 + 128
    return night, body


def digest(night: Night) -> str:
    return hashlib.sha256(json.dumps(night.integers()).encode()).hexdigest()


def test_the_same_inputs_give_the_same_night_under_every_hash_seed():
    code = "from tests.sim.stealth.test_determinism import play, digest\nprint(digest(play(1500, 3)[0]))"
    found = []
    for seed in ("0", "4242"):
        done = subprocess.run(
            [sys.executable, "-c", code], env=os.environ | {"PYTHONHASHSEED": seed, "PYTHONPATH": "."},
            capture_output=True, text=True, check=True,
        )  # fmt: skip
        found.append(done.stdout.strip())
    assert len(found[0]) == 64 and found[0] == found[1]


@pytest.mark.parametrize("seed", range(6))
def test_a_restored_night_has_the_same_future(seed):
    night, body = play(400 + 37 * seed, seed)
    saved = json.loads(json.dumps(night.state()))
    again = Night(read_plan(BUSY))
    again.restore(saved)
    assert digest(again) == digest(night)
    other = Body(body.x, body.y, body.gait, body.walked, body.facing)
    play(300, seed + 100, night, body)
    play(300, seed + 100, again, other)
    assert digest(again) == digest(night)


@pytest.mark.parametrize("seed", range(4))
def test_random_inputs_never_raise_and_never_put_anybody_in_a_wall(seed):
    night, body = play(3000, seed + 50)
    assert is_free(night, body.x, body.y, ())
    for guard in night.state_now.guards:
        assert night.plan.grid.rounds.passable >> night.plan.grid.index(guard.x, guard.y) & 1
        assert 0 <= guard.x < night.plan.grid.width * TILE


def test_no_floats_anywhere_in_the_state():
    night, _ = play(900, 9)

    def leaves(value):
        if isinstance(value, dict):
            value = list(value.values())
        return [x for v in value for x in leaves(v)] if isinstance(value, list) else [value]

    assert all(isinstance(v, int | str) for v in leaves(night.state()))
