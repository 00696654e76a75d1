"""Driving a line through the real night, tick by tick: what a plan is worth is what happens to a body that follows it.

``witness`` asks the solver for a line, drives it, and where somebody noticed bars that tile at that moment and asks again, until
a line goes through unnoticed: a run that proves its own time.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import NamedTuple

from game.core.ticks import TICKS_PER_SECOND
from game.sim.motion import SPEEDS
from game.sim.stealth.events import HeroCaught, SuspicionRose
from game.sim.stealth.grid import tile_centre
from game.sim.stealth.night import Night
from game.sim.stealth.rules import DREAM_SPEED, NORMAL, Rules
from game.sim.stealth.solver.body import Body, step
from game.sim.stealth.solver.danger import SLICES, TICKS
from game.sim.stealth.solver.wave import Question, Run, Solver, Step
from game.sim.stealth.state import PATROL, Events

MOST_TRIES = 40


class Keys(NamedTuple):
    """What is held for one tick."""

    move_x: int = 0
    move_y: int = 0
    gait: str = "walk"
    working: bool = False
    shifting: bool = False
    tool: str = ""


@dataclass
class Drive:
    """What became of a line."""

    keys: list[Keys] = field(default_factory=list)
    ticks: int = 0
    """Until the exit was reached; until he was caught or lost where it was not."""
    arrived: bool = False
    caught: bool = False
    noticed: list[tuple[int, int]] = field(default_factory=list)
    """``(tick of the night, tile made for)`` at which somebody saw or heard him."""
    worst: str = "patrol"
    """The highest state of mind that anybody reached."""
    alerts: int = 0
    touched: list[int] = field(default_factory=list)
    """Tiles walked on, in order, without repeats in a row."""


_RANK = {"patrol": 0, "curious": 1, "search": 2, "alert": 3}


class Driver:
    """A body, a night, and a line to follow."""

    def __init__(
        self, solver: Solver, phase: int, start: int, rules: Rules = NORMAL, night: Night | None = None
    ) -> None:
        self.plan = solver.plan
        self.night = night or Night(solver.plan, rules, phase * TICKS)
        x, y = tile_centre(start, self.plan.grid.width)
        self.body = Body(x, y)
        self.drive = Drive(touched=[start])
        self.goal = start

    def follow(self, line: list[Step], stop_when_noticed: bool = False) -> Drive:
        """Do what the line says; returns what happened. Late by some ticks, he hurries on rather than skip."""
        drive = self.drive
        for piece in line:
            self._piece(piece)
            if drive.caught or (stop_when_noticed and drive.noticed):
                return drive
        drive.arrived = self.plan.grid.index(self.body.x, self.body.y) in self.plan.exits
        return drive

    def _piece(self, piece: Step) -> None:
        until = piece.end * TICKS
        self.goal = piece.target
        if piece.how == "wait":
            while self.drive.ticks < until and not self.drive.caught:
                self.tick(Keys())
        elif piece.how == "work":
            for _ in range(6 * TICKS_PER_SECOND):
                if piece.what in self.night.state_now.done or self.drive.caught:
                    break
                self.tick(Keys(working=True))
        elif piece.how == "dream":
            self._dream(piece)
        else:
            self._walk(piece, until)

    def _walk(self, piece: Step, until: int) -> None:
        x, y = tile_centre(piece.target, self.plan.grid.width)
        near = SPEEDS[piece.how] // 2 + 1
        for _ in range(TICKS_PER_SECOND * 6):
            dx, dy = x - self.body.x, y - self.body.y
            move_x = (dx > 0) - (dx < 0) if abs(dx) > near else 0
            move_y = (dy > 0) - (dy < 0) if abs(dy) > near else 0
            if self.drive.caught or (not move_x and not move_y):
                break
            self.tick(Keys(move_x, move_y, piece.how))
        while self.drive.ticks < until and not self.drive.caught:
            self.tick(Keys())

    def _dream(self, piece: Step) -> None:
        grid, night = self.plan.grid, self.night
        switch = next(s for s in self.plan.dream_switches if s.id == piece.what)
        layers = grid.dreamed.layers(1 << switch.tile, 200)
        self.tick(Keys(shifting=True))
        while night.is_dreaming and switch.id not in night.state_now.done and not self.drive.caught:
            dream = night.state_now.dream
            here = grid.index(dream.x, dream.y)
            at = next((n for n, board in enumerate(layers) if board >> here & 1), 0)
            ahead = grid.dreamed.straight(1 << here) & layers[at - 2] if at > 1 else 0
            if not ahead and at > 2:
                ahead = grid.dreamed.diagonal(1 << here) & layers[at - 3]
            goal = (ahead & -ahead).bit_length() - 1 if ahead else switch.tile
            x, y = tile_centre(goal, grid.width)
            dx, dy = x - dream.x, y - dream.y
            # first into the middle of the corridor that leads on, so that corners are not brushed
            self.tick(
                Keys(
                    (dx > 0) - (dx < 0) if abs(dx) > DREAM_SPEED // 2 else 0,
                    (dy > 0) - (dy < 0) if abs(dy) > DREAM_SPEED // 2 else 0,
                    shifting=True,
                )
            )
        self.tick(Keys())

    def tick(self, keys: Keys) -> Events:
        """One tick, written down."""
        drive, night, body = self.drive, self.night, self.body
        events: Events = []
        step(
            night, body, events, keys.move_x, keys.move_y, keys.gait,
            working=keys.working, shifting=keys.shifting, tool=keys.tool,
        )  # fmt: skip
        drive.keys.append(keys)
        drive.ticks += 1
        tile = self.plan.grid.index(body.x, body.y)
        if drive.touched[-1] != tile:
            drive.touched.append(tile)
        state = night.state_now
        noticed = any(g.suspicion or g.state != PATROL for g in state.guards) or any(c.suspicion for c in state.cameras)
        for event in events:
            if isinstance(event, SuspicionRose):
                noticed = True
                drive.alerts += event.state == "alert"
                if _RANK[event.state] > _RANK[drive.worst]:
                    drive.worst = event.state
            elif isinstance(event, HeroCaught):
                drive.caught = True
        if noticed:
            drive.noticed.append((night.now, self.goal))
        return events


def drive(run: Run, rules: Rules = NORMAL) -> Drive:
    """Drive a run's line."""
    q, solver = run.question, run.solver
    start = q.start if q.start >= 0 else solver.plan.starts[0]
    return Driver(solver, q.phase, start, rules).follow(run.line)


def witness(solver: Solver, question: Question, rules: Rules = NORMAL) -> tuple[Run, Drive] | None:
    """A line that goes through the real night unnoticed, with its drive; ``None`` where none was found."""
    for slack in (0, 1, 2):
        asked = replace(question, slack=max(slack, question.slack))
        for _ in range(MOST_TRIES):
            run = solver.solve(asked)
            if not run.found:
                break
            start = asked.start if asked.start >= 0 else solver.plan.starts[0]
            done = Driver(solver, asked.phase, start, rules).follow(run.line, stop_when_noticed=True)
            if done.arrived and not done.noticed:
                return run, done
            if not done.noticed:
                break
            tick, tile = done.noticed[0]
            n = tick // TICKS
            asked = replace(asked, barred=(*asked.barred, *((k % SLICES, tile) for k in (n, n + 1))))
    return None
