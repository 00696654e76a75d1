"""What a night is like to play, as numbers: each row of the level report is one function here.

Everything is measured on the night that the game runs: boards sampled from its sensors, lines driven through its ticks.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from game.core.rng import Stream
from game.sim.stealth.grid import bits
from game.sim.stealth.rules import NORMAL, Rules
from game.sim.stealth.solver.danger import SLICES, TICKS
from game.sim.stealth.solver.disturbed import solve_disturbed
from game.sim.stealth.solver.drive import Drive, drive
from game.sim.stealth.solver.wave import BEAM, CAMERA, EVERYTHING, GLANCE, NEAR, NOISE, Question, Run, Solver, Step

FEARS = (
    NEAR,
    NEAR | BEAM,
    NEAR | GLANCE,
    NEAR | GLANCE | BEAM,
    NEAR | CAMERA | BEAM,
    NEAR | GLANCE | CAMERA | BEAM,
    NEAR | NOISE | BEAM,
    NEAR | GLANCE | NOISE | BEAM,
    NEAR | CAMERA | NOISE | BEAM,
)
"""What bold lines keep away from, boldest first."""
BOLDNESS = 2
"""Times the shortest line: what takes longer is not bold."""
MOST_SLACK = 24
ROUTE_FACTOR = (125, 100)
ROUTE_OVERLAP = (70, 100)


@dataclass(frozen=True, slots=True)
class Phases:
    """A best time over start phases, in ticks."""

    least: int
    mean: int
    most: int
    unsolved: int
    """Phases from which there is no way."""

    @property
    def spread(self) -> int:
        """How much longer the worst is than the best, in 1/10 percent; -1 where some phase has no way."""
        return -1 if self.unsolved or not self.least else (self.most - self.least) * 1000 // self.least


def over_phases(solver: Solver, question: Question, every: int = 12) -> Phases:
    """A question asked at start phases all over the night."""
    runs = [solver.solve(replace(question, phase=phase)) for phase in range(0, SLICES, every)]
    times = [r.ticks for r in runs if r.found]
    if not times:
        return Phases(0, 0, 0, len(runs))
    return Phases(min(times), sum(times) // len(times), max(times), len(runs) - len(times))


def slack_of(solver: Solver, phase: int = 0) -> int:
    """Ticks by which all sensors may be early *and* late with the night still ghostable."""
    best = 0
    for slack in range(1, MOST_SLACK + 1):
        if not solver.solve(Question(phase=phase, slack=slack)).found:
            break
        best = slack
    return best * TICKS


def exposure(solver: Solver) -> dict[int, int]:
    """For each tile that can be reached: per mille of the night for which a standing Leo there is in somebody's view."""
    seen = solver.danger.seen()
    hidden = dict.fromkeys(bits(reachable(solver) & ~solver.slow), 0)
    for s in seen:
        for tile in bits((s.near | s.glance | s.watched) & solver.grid.floor):
            if tile in hidden:
                hidden[tile] += 1
    return {tile: count * 1000 // SLICES for tile, count in hidden.items()}


def reachable(solver: Solver) -> int:
    """Board of where the body can get with every lock open."""
    board = 0
    for start in solver.plan.starts[:1]:
        for layer in solver.grid.steps.layers(1 << start, 4 * len(solver.grid.flags)):
            board |= layer
    return board


def never_seen(solver: Solver) -> int:
    """Board of the tiles on which a low Leo is never seen, hiding places included."""
    board = solver.grid.floor
    for s in solver.danger.seen():
        board &= ~(s.near_low | s.glance_low | s.watched_low)
    return board


def farthest_from_safety(solver: Solver, tiles: Iterable[int]) -> int:
    """Half-tiles from the worst of these tiles to the nearest spot where nobody ever looks; -1 where there is none."""
    wanted = sum(1 << t for t in set(tiles))
    for distance, layer in enumerate(_from_many(solver, never_seen(solver) & reachable(solver))):
        wanted &= ~layer
        if not wanted:
            return distance
    return -1


def _from_many(solver: Solver, board: int) -> Iterable[int]:
    return solver.grid.steps.layers(board, 400)


def straight_runner(solver: Solver, rules: Rules = NORMAL, every: int = 6) -> tuple[int, int]:
    """``(caught, tried)``: how often somebody who runs the shortest line and never reacts is caught."""
    caught = tried = 0
    for phase in range(0, SLICES, every):
        run = solver.solve(Question(phase=phase, fear=0))
        if run.found:
            tried += 1
            caught += drive(run, rules).caught
    return caught, tried


@dataclass(frozen=True, slots=True)
class Bold:
    """A line that was driven to the exit though somebody may have noticed."""

    ticks: int
    alerts: int
    worst: str
    run: Run
    drive: Drive


def bold_lines(solver: Solver, phase: int = 0, rules: Rules = NORMAL, tries: int = 24) -> list[Bold]:
    """Lines that fear less than a ghost, driven through the real night; those that arrive, quickest first."""
    found: list[Bold] = []
    shortest = solver.solve(Question(phase=phase, fear=0))
    if not shortest.found:
        return found
    stream = Stream(phase, "bold lines")
    floor = list(bits(reachable(solver)))
    questions = [Question(phase=phase, fear=fear, slack=slack) for fear in FEARS for slack in (-2, -1, 0, 2, 5)]
    for n in range(tries):
        around, width = stream.choice(floor), solver.grid.width
        spot = 0
        for layer in solver.grid.steps.layers(1 << around, 8):
            spot |= layer
        spot &= ~sum(1 << t for t in (*solver.plan.starts, *solver.plan.exits))
        questions.append(Question(phase=phase, fear=FEARS[n % len(FEARS)], slack=n % 3, banned=spot if width else 0))
    done: dict[tuple[Step, ...], None] = {}
    for question in questions:
        run = solver.solve(replace(question, limit=BOLDNESS * shortest.slices))
        key = tuple(run.line)
        if not run.found or key in done:
            continue
        done[key] = None
        result = drive(run, rules)
        if result.arrived:
            found.append(Bold(result.ticks, result.alerts, result.worst, run, result))
    found.sort(key=lambda b: (b.ticks, b.alerts))
    return found


def longest_wait(line: Sequence[Step]) -> int:
    """Longest stand of a line, in ticks; work and dreams do not count."""
    longest = current = 0
    for piece in line:
        current = current + piece.end - piece.begin if piece.how == "wait" else 0
        longest = max(longest, current)
    return longest * TICKS


@dataclass(frozen=True, slots=True)
class Route:
    """A way that differs from the others."""

    ticks: int
    passages: tuple[str, ...]
    tiles: frozenset[int]
    run: Run


def passages_of(solver: Solver, line: Sequence[Step]) -> tuple[str, ...]:
    """The named passages that a line goes through, in order; one entered and left on the same side is none."""
    names: list[str] = []
    for piece in line:
        for name, board in solver.plan.names:
            if board >> piece.target & 1 and (not names or names[-1] != name):
                names.append(name)
                if len(names) > 2 and names[-3] == name:
                    del names[-2:]
    return tuple(names)


def routes(solver: Solver, phase: int = 0, fear: int = EVERYTHING, budget: int = 60) -> tuple[list[Route], list[str]]:
    """Ways within a quarter of the best that share less than 70 % of their tiles, and the passages without which none is left."""
    best = solver.solve(Question(phase=phase, fear=fear))
    if not best.found:
        return [], []
    boards = dict(solver.plan.names)
    limit = best.slices * ROUTE_FACTOR[0] // ROUTE_FACTOR[1] + 1
    todo: list[tuple[str, ...]] = [()]
    asked: dict[tuple[str, ...], None] = {(): None}
    found: dict[tuple[str, ...], Route] = {}
    chokes: list[str] = []
    while todo and budget:
        budget -= 1
        banned = todo.pop(0)
        board = 0
        for name in banned:
            board |= boards[name]
        run = solver.solve(Question(phase=phase, fear=fear, banned=board, limit=limit if len(banned) != 1 else 720))
        if not run.found:
            if len(banned) == 1:
                chokes.append(banned[0])
            continue
        if run.slices > limit:
            continue
        names = passages_of(solver, run.line)
        if names not in found or run.ticks < found[names].ticks:
            found[names] = Route(run.ticks, names, frozenset(p.target for p in run.line), run)
        if len(banned) < 3:
            for name in names:
                more = tuple(sorted({*banned, name}))
                if more not in asked:
                    asked[more] = None
                    todo.append(more)
    kept: list[Route] = []
    for route in sorted(found.values(), key=lambda r: (r.ticks, r.passages)):
        if all(_shares_little(route, other) for other in kept):
            kept.append(route)
    return kept, chokes


def _shares_little(a: Route, b: Route) -> bool:
    return len(a.tiles & b.tiles) * ROUTE_OVERLAP[1] < ROUTE_OVERLAP[0] * min(len(a.tiles), len(b.tiles))


@dataclass(frozen=True, slots=True)
class ToolUse:
    """The best single use of a tool that was found."""

    tool: str
    saved: int
    """Ticks."""
    phase: int
    at: int
    """Tick of the run at which it is used."""


def tool_values(solver: Solver, phases: Sequence[int] = (0, 144), every: int = 18) -> list[ToolUse]:
    """For each tool: how much its best single use saves a ghost, found by using it in the real night and solving on.

    The use is driven through the night from its first tick, so the guards walk where they really would; the solver then asks for
    the best line against what they did. The ghost here may not be noticed, but the tool's own noise may.
    """
    out = []
    tools = [d.id for d in solver.plan.devices] + (["robot"] if solver.plan.robot else [])
    for tool in tools:
        best = ToolUse(tool, 0, 0, 0)
        for phase in phases:
            base = solver.solve(Question(phase=phase))
            if not base.found:
                continue
            for at in range(6, base.slices - 12, every):
                run = solve_disturbed(solver, base, tool, at)
                if run is not None and base.ticks - run > best.saved:
                    best = ToolUse(tool, base.ticks - run, phase, at * TICKS)
        out.append(best)
    return out
