"""The wave: where an unseen Leo can be at each slice, grown by his moves and cut by what is watched.

One board a slice and set of flags; a night of half a minute is solved in milliseconds. ``solve`` gives the earliest slice at an
exit, ``Run.line`` one way of doing it.

Moves take whole slices: a run needs 2 a tile (3 on a diagonal), a walk 4 (6), a sneak 8 (12). During the first half of a move
he counts as on the tile that he leaves, during the second as on the one that he enters. Doors and locks are pushed first.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property, reduce
from operator import and_, or_
from typing import NamedTuple

from game.sim.stealth.defs import NightDef
from game.sim.stealth.grid import CRAWL, HIDE, INNER, VENT, Board, bits
from game.sim.stealth.handiwork import meets
from game.sim.stealth.rules import DREAM_TICKS
from game.sim.stealth.solver.danger import SLICES, TICKS, Danger, Heard, Seen


class Move(NamedTuple):
    """A way of getting to the next tile."""

    gait: str
    diagonal: bool
    slices: int


MOVES = (
    Move("run", False, 2),
    Move("run", True, 3),
    Move("walk", False, 4),
    Move("walk", True, 6),
    Move("sneak", False, 8),
    Move("sneak", True, 12),
)


NEAR, GLANCE, CAMERA, NOISE, BEAM = 1, 2, 4, 8, 16
"""What a line keeps away from. A ghost fears it all; whoever only wants through fears less."""
EVERYTHING = NEAR | GLANCE | CAMERA | NOISE | BEAM


class Step(NamedTuple):
    """One piece of a line: from a tile to a tile, between two slices."""

    begin: int
    end: int
    source: int
    target: int
    how: str
    """``run``, ``walk``, ``sneak``, ``wait``, ``work`` or ``dream``."""
    what: str = ""
    """Id of what is worked on."""


@dataclass(frozen=True)
class Question:
    """What is asked of a night."""

    phase: int = 0
    """Slice of the night at which he starts."""
    fear: int = EVERYTHING
    """What is kept away from; 0: nobody looks or listens (the floor for any%)."""
    slack: int = 0
    """Slices by which every sensor may be early or late; negative: for so many slices before and after he dares to be seen."""
    wanted: tuple[str, ...] = ()
    """Pages that have to be carried."""
    banned: int = 0
    """Board of tiles not to be used."""
    barred: tuple[tuple[int, int], ...] = ()
    """``(slice of the night, tile)`` pairs not to be used: what driving a line has found out."""
    dreaming: bool = True
    limit: int = 60 * 60 // TICKS
    """Slices after which it gives up."""
    start: int = -1
    """Tile; the plan's first start where negative."""
    goals: int = 0
    """Board; the plan's exits where 0."""
    begin: tuple[tuple[int, int], ...] = ()
    """``(flag set, board)`` to begin from instead of the start."""


@dataclass
class Run:
    """An answer."""

    solver: Solver
    question: Question
    slices: int
    """Slices from start to exit; -1 where there is no way."""
    history: list[dict[int, int]] = field(default_factory=list)
    """Flag set → board, slice by slice, from the start."""
    end_flags: int = 0
    end_tile: int = -1

    @property
    def found(self) -> bool:
        """Whether there is a way."""
        return self.slices >= 0

    @property
    def ticks(self) -> int:
        """Length in ticks; -1 where there is no way."""
        return self.slices * TICKS if self.found else -1

    @cached_property
    def line(self) -> list[Step]:
        """One quickest line, first step first; it moves rather than waits where both are as quick."""
        return self.solver.trace(self)


class Solver:
    """Questions about one night."""

    def __init__(self, plan: NightDef, danger: Danger) -> None:
        self.plan = plan
        self.danger = danger
        grid = plan.grid
        self.grid = grid
        self.slow = grid.board(CRAWL | VENT | INNER)
        self.hides = grid.board(HIDE)
        self.doors = [(sum(1 << t for t in d.tiles), d) for d in plan.doors]
        self.door_board = sum(b for b, _ in self.doors)
        self.flag_names = tuple(
            dict.fromkeys([w.gives for w in plan.works if w.gives] + [d.gives for d in plan.dream_switches])
        )
        self._safe: dict[tuple[int, int, tuple[str, ...]], dict[str, list[int]]] = {}
        self._windows: dict[tuple[int, int, tuple[str, ...]], list[tuple[list[int], list[int]]]] = {}
        self._still: dict[tuple[int, int, tuple[str, ...]], list[list[int]]] = {}
        self._dreams: list[tuple[int, int, int]] | None = None

    # --- safety

    def safe(self, slack: int, flags: tuple[str, ...], fear: int = EVERYTHING) -> dict[str, list[int]]:
        """For each gait (and ``still``, ``door``) the tiles that are safe in each slice of the night."""
        off = tuple(f for f in self.danger.switchable if f in flags)
        key = (slack, fear, off)
        found = self._safe.get(key)
        if found is None:
            seen, heard = self.danger.seen(off), self.danger.heard
            floor = self.grid.floor
            near, glance = -(fear & NEAR > 0), -(fear & GLANCE > 0)
            camera, noise, beam = -(fear & CAMERA > 0), -(fear & NOISE > 0), -(fear & BEAM > 0)
            out: dict[str, list[int]] = {"run": [], "walk": [], "sneak": [], "still": [], "door": []}
            for n in range(SLICES):
                s: Seen = seen[n]
                h: Heard = heard[n]
                standing = floor & ~(s.near & near | s.glance & glance | s.watched & camera)
                low = floor & ~(s.near_low & near | s.glance_low & glance | s.watched_low & camera)
                dark = self.danger.beams(n, off) & beam
                out["run"].append(standing & ~(h.run & noise) & ~self.slow & ~dark)
                out["walk"].append(standing & ~(h.walk & noise) & ~dark)
                out["sneak"].append(low & ~(h.sneak & noise) & ~dark)
                out["still"].append(low & ~dark)
                out["door"].append(floor & ~(h.door & noise))
            if slack:
                out = {k: _widened(v, slack) for k, v in out.items()}
            found = self._safe[key] = out
        return found

    def windows(self, slack: int, flags: tuple[str, ...], fear: int = EVERYTHING) -> list[tuple[list[int], list[int]]]:
        """For each move and the slice of its end: tiles safe to leave through its first half, to enter through its second."""
        off = tuple(f for f in self.danger.switchable if f in flags)
        key = (slack, fear, off)
        found = self._windows.get(key)
        if found is None:
            safe = self.safe(slack, off, fear)
            found = []
            for move in MOVES:
                boards, half = safe[move.gait], move.slices // 2
                leave, enter = [], []
                for n in range(SLICES):
                    a = b = -1
                    for k in range(n - move.slices + 1, n - move.slices + half + 1):
                        a &= boards[k % SLICES]
                    for k in range(n - move.slices + half + 1, n + 1):
                        b &= boards[k % SLICES]
                    leave.append(a)
                    enter.append(b)
                found.append((leave, enter))
            self._windows[key] = found
        return found

    def still(self, n: int, slices: int, slack: int, flags: tuple[str, ...], fear: int) -> int:
        """Tiles on which somebody low is safe for all of the slices that end with ``n``."""
        off = tuple(f for f in self.danger.switchable if f in flags)
        table = self._still.get((slack, fear, off))
        if table is None:
            # table[j][n]: safe through the 2 ** j slices that end with n
            table = [self.safe(slack, off, fear)["still"]]
            for j in range(8):
                last, half = table[-1], 1 << j
                table.append([last[k] & last[(k - half) % SLICES] for k in range(SLICES)])
            self._still[slack, fear, off] = table
        j = slices.bit_length() - 1
        return table[j][n % SLICES] & table[j][(n - slices + (1 << j)) % SLICES]

    # --- dreams

    def dreams(self) -> list[tuple[int, int, int]]:
        """``(slices, board of body tiles, number of the dream switch)``: how long a dream from each tile takes."""
        if self._dreams is None:
            self._dreams = []
            for number, switch in enumerate(self.plan.dream_switches):
                layers = self.grid.dreamed.layers(1 << switch.tile, 2 * DREAM_TICKS // 20)
                buckets: dict[int, int] = {}
                for half_tiles, board in enumerate(layers):
                    # a half-tile of dream takes 10 ticks; he starts to touch a tile before the switch
                    ticks = 10 * max(0, half_tiles - 1) + switch.ticks + 10
                    if board and ticks < DREAM_TICKS:
                        slices = -(-ticks // TICKS) + 1
                        buckets[slices] = buckets.get(slices, 0) | board
                self._dreams += [(s, b & self.grid.floor, number) for s, b in sorted(buckets.items())]
        return self._dreams

    # --- the wave

    def solve(self, question: Question) -> Run:
        """The earliest slice at an exit."""
        q, plan = question, self.plan
        start = q.start if q.start >= 0 else plan.starts[0] if plan.starts else -1
        goals = q.goals or sum(1 << t for t in plan.exits)
        run = Run(self, q, -1)
        if (start < 0 and not q.begin) or not goals:
            return run
        steps = _Steps(self, q)
        history: list[dict[int, int]] = [dict(q.begin) or {0: 1 << start}]
        run.history = history
        wanted = steps.mask_of(q.wanted)
        settled = 0
        for k in range(1, q.limit + 1):
            now = steps.advance(history, k)
            history.append(now)
            for flags, board in now.items():
                if board & goals and flags & wanted == wanted:
                    run.slices, run.end_flags = k, flags
                    run.end_tile = next(bits(board & goals))
                    return run
            if not any(now.values()) and k > steps.memory:
                recent = history[-steps.memory :]
                if not any(any(h.values()) for h in recent):
                    return run
            if k % SLICES == 0:
                # the same boards a night ago mean the same boards for ever
                settled = settled + 1 if k > SLICES and history[k - SLICES] == now else 0
                if settled > 1:
                    return run
        return run

    def trace(self, run: Run) -> list[Step]:
        """Walk the history back."""
        if not run.found:
            return []
        return _Steps(self, run.question).back(run)


def _widened(boards: list[int], slack: int) -> list[int]:
    out = []
    for n in range(SLICES):
        window = [boards[k % SLICES] for k in range(n - abs(slack), n + abs(slack) + 1)]
        out.append(reduce(and_, window) if slack > 0 else reduce(or_, window))
    return out


class _Steps:
    """The moves of one question: forwards for the wave, backwards for the line."""

    def __init__(self, solver: Solver, question: Question) -> None:
        self.solver = solver
        self.q = question
        plan = solver.plan
        self.names = (*solver.flag_names, *(w.id for w in plan.works if w.id in question.wanted and w.gives != w.id))
        self.bit = {name: 1 << i for i, name in enumerate(self.names)}
        self.works = [
            (1 << w.tile, self._given(w.gives, w.id), -(-w.ticks // TICKS) + 1, w.id)
            for w in plan.works
            if self._given(w.gives, w.id) and (w.kind != "evidence" or w.id in question.wanted)
        ]
        self.dreams = [
            (slices, board, self.bit[plan.dream_switches[n].gives], plan.dream_switches[n].id)
            for slices, board, n in (solver.dreams() if question.dreaming else [])
        ]
        self.memory = 12 + max(
            [d[0] for d in self.dreams]
            + [w[2] for w in self.works]
            + [d.ticks // TICKS + 13 for _, d in solver.doors]
            + [1]
        )
        self._boards: dict[tuple[str, ...], Board] = {}
        self.barred: dict[int, int] = {}
        for n, tile in question.barred:
            self.barred[n] = self.barred.get(n, 0) | 1 << tile
        self.slowly = [m for m in enumerate(MOVES) if question.fear or m[1].gait != "sneak"]
        self.delays = sorted({-(-d.ticks // TICKS) for _, d in solver.doors})
        self._open: dict[int, list[tuple[int, int]]] = {}

    def _given(self, gives: str, id_: str) -> int:
        return self.bit.get(gives, 0) | self.bit.get(id_, 0)

    def mask_of(self, wanted: Iterable[str]) -> int:
        """Flag bits of the wanted pages (by page, or by what taking it gives)."""
        mask = 0
        for name in wanted:
            gives = next((w.gives for w in self.solver.plan.works if w.id == name), name)
            mask |= self.bit.get(gives, 0) or self.bit.get(name, 0)
        return mask

    def held(self, flags: int) -> tuple[str, ...]:
        """Names of the set flags."""
        return tuple(name for name in self.names if flags & self.bit[name])

    def passable(self, flags: int) -> list[tuple[int, int]]:
        """``(slices of pushing, board of doors)`` that give way with these flags."""
        found = self._open.get(flags)
        if found is None:
            held = dict.fromkeys(self.held(flags))
            by_delay: dict[int, int] = {}
            for board, door in self.solver.doors:
                if meets(door.needs, held):
                    delay = -(-door.ticks // TICKS)
                    by_delay[delay] = by_delay.get(delay, 0) | board
            found = self._open[flags] = sorted(by_delay.items())
        return found

    def advance(self, history: list[dict[int, int]], k: int) -> dict[int, int]:
        """The boards of slice ``k`` of the run."""
        q = self.q
        n = (q.phase + k) % SLICES
        now: dict[int, int] = {}
        before = history[k - 1]
        for flags in before:
            now[flags] = self._moved(history, k, n, flags)
        self._hands(history, k, n, now)
        self._asleep(history, k, n, now)
        barred = self.barred.get(n, 0) | q.banned
        return {flags: board & ~barred for flags, board in now.items()} if barred else now

    def _moved(self, history: list[dict[int, int]], k: int, n: int, flags: int) -> int:
        s, q = self.solver, self.q
        grid_steps, doors = s.grid.steps, s.door_board
        if q.fear:
            held = self.held(flags)
            windows, safe = s.windows(q.slack, held, q.fear), s.safe(q.slack, held, q.fear)
            board = history[k - 1].get(flags, 0) & safe["still"][n]
        else:
            windows, safe = None, None
            board = history[k - 1].get(flags, 0)
        for m, move in self.slowly:
            if k < move.slices:
                continue
            source = history[k - move.slices].get(flags, 0)
            if not source:
                continue
            if windows is not None:
                leave, enter = windows[m]
                source &= leave[n]
                landing = enter[n]
                if self.barred:
                    barred = ~self._barred_in(n, move.slices)
                    source, landing = source & barred, landing & barred
                arrived = (grid_steps.diagonal(source) if move.diagonal else grid_steps.straight(source)) & landing
            else:
                arrived = grid_steps.diagonal(source) if move.diagonal else grid_steps.straight(source)
                if move.gait == "run":
                    arrived &= ~s.slow
            # into a door there is pushing first; from a door onward there is none
            board |= arrived & ~doors
            if not move.diagonal:
                inside = source & doors
                if inside:
                    board |= arrived & doors & grid_steps.straight(inside)
        if doors:
            board |= self._through_doors(history, k, n, flags, windows, safe)
        return board

    def _through_doors(
        self, history: list[dict[int, int]], k: int, n: int, flags: int,
        windows: list[tuple[list[int], list[int]]] | None, safe: dict[str, list[int]] | None,
    ) -> int:  # fmt: skip
        s = self.solver
        board = 0
        for delay, open_now in self.passable(flags):
            for m, move in self.slowly:
                back = move.slices + delay
                if move.diagonal or k < back:
                    continue
                source = history[k - back].get(flags, 0) & ~s.door_board
                if not source:
                    continue
                if windows is not None and safe is not None:
                    leave, enter = windows[m]
                    barred = ~self._barred_in(n, back)
                    source &= leave[n] & barred
                    for j in range(delay):
                        source &= safe["still"][(n - move.slices - j) % SLICES]
                    quiet = safe["door"][(n - move.slices) % SLICES]
                    landing = enter[n] & quiet & barred
                    board |= s.grid.steps.straight(source) & open_now & landing
                else:
                    arrived = s.grid.steps.straight(source) & open_now
                    board |= arrived
        return board

    def _barred_in(self, n: int, slices: int) -> int:
        """What is barred at any of the slices that end with ``n``."""
        board = 0
        if self.barred:
            for k in range(n - slices, n + 1):
                board |= self.barred.get(k % SLICES, 0)
        return board

    def _hands(self, history: list[dict[int, int]], k: int, n: int, now: dict[int, int]) -> None:
        for tile, bit, slices, _ in self.works:
            if k < slices:
                continue
            for flags, board in history[k - slices].items():
                if flags & bit == bit or not board & tile:
                    continue
                if self._stayed(tile, n, slices, flags):
                    now[flags | bit] = now.get(flags | bit, 0) | tile

    def _asleep(self, history: list[dict[int, int]], k: int, n: int, now: dict[int, int]) -> None:
        for slices, bodies, bit, _ in self.dreams:
            if k < slices:
                continue
            for flags, board in history[k - slices].items():
                if flags & bit:
                    continue
                slept = self._stayed(board & bodies, n, slices, flags)
                if slept:
                    now[flags | bit] = now.get(flags | bit, 0) | slept

    def _stayed(self, board: int, n: int, slices: int, flags: int) -> int:
        """Those of the tiles on which he can keep still unseen for the slices that end with ``n``."""
        if not self.q.fear:
            return board
        board &= self.solver.still(n, slices, self.q.slack, self.held(flags), self.q.fear)
        return board & ~self._barred_in(n, slices) if self.barred else board

    # --- backwards

    def back(self, run: Run) -> list[Step]:
        """A line that leads to the run's end."""
        k, flags, tile = run.slices, run.end_flags, run.end_tile
        line: list[Step] = []
        while k > 0:
            step, flags = self._before(run, k, flags, tile)
            line.append(step)
            k, tile = step.begin, step.source
        return line[::-1]

    def _before(self, run: Run, k: int, flags: int, tile: int) -> tuple[Step, int]:
        history, s, q = run.history, self.solver, self.q
        n, bit = (q.phase + k) % SLICES, 1 << tile
        found = self._stepped(history, k, n, flags, tile)
        if found:
            return found, flags
        if history[k - 1].get(flags, 0) & bit:
            return Step(k - 1, k, tile, tile, "wait"), flags
        for board, gives, slices, name in self.works:
            if flags & gives and board == bit and k >= slices:
                for earlier in _without(flags, gives):
                    if history[k - slices].get(earlier, 0) & bit and self._stayed(bit, n, slices, earlier):
                        return Step(k - slices, k, tile, tile, "work", name), earlier
        for slices, bodies, gives, name in self.dreams:
            if flags & gives and bodies & bit and k >= slices:
                earlier = flags & ~gives
                if history[k - slices].get(earlier, 0) & bit and self._stayed(bit, n, slices, earlier):
                    return Step(k - slices, k, tile, tile, "dream", name), earlier
        raise AssertionError(f"the wave reached tile {tile} in slice {k} of {s.plan.id} by no move")

    def _stepped(self, history: list[dict[int, int]], k: int, n: int, flags: int, tile: int) -> Step | None:
        s, q = self.solver, self.q
        bit = 1 << tile
        windows = s.windows(q.slack, self.held(flags), q.fear) if q.fear else None
        is_door = bool(bit & s.door_board)
        for m, move in self.slowly:
            if move.gait == "run" and bit & s.slow:
                continue
            for delay in self._delays(flags, bit, is_door):
                back = move.slices + delay
                if k < back or (move.diagonal and is_door):
                    continue
                source = history[k - back].get(flags, 0)
                source &= s.door_board if is_door and not delay else ~s.door_board if is_door else -1
                if windows is not None:
                    leave, enter = windows[m]
                    barred = self._barred_in(n, back)
                    if not enter[n] & bit & ~barred:
                        continue
                    source &= leave[n] & ~barred
                    for j in range(delay):
                        source &= s.safe(q.slack, self.held(flags), q.fear)["still"][(n - move.slices - j) % SLICES]
                    if (
                        delay
                        and not s.safe(q.slack, self.held(flags), q.fear)["door"][(n - move.slices) % SLICES] & bit
                    ):
                        continue
                near = s.grid.steps.diagonal(bit) if move.diagonal else s.grid.steps.straight(bit)
                source &= near
                if source:
                    return Step(k - back, k, next(bits(source)), tile, move.gait)
        return None

    def _delays(self, flags: int, bit: int, is_door: bool) -> list[int]:
        if not is_door:
            return [0]
        return [0] + [delay for delay, board in self.passable(flags) if board & bit]


def _without(flags: int, gives: int) -> list[int]:
    """The flag sets from which a work that gives ``gives`` leads to ``flags``."""
    out = [flags & ~gives]
    for b in bits(gives):
        out.append(flags & ~(1 << b))
    return out
