"""The night after a tool was used: what the guards, drawn away by it, really watch and overhear from then on.

The tool is used in the real night; the night then runs on for its whole period without Leo in it, and every look and ear is
sampled as in ``danger``. Against those boards the solver asks again: that is what one use of a tool is worth to a ghost.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from game.sim.stealth import mind
from game.sim.stealth.angles import UNIT
from game.sim.stealth.grid import DARK, TILE, Grid, tile_centre
from game.sim.stealth.handiwork import landing
from game.sim.stealth.night import Night
from game.sim.stealth.rules import NORMAL
from game.sim.stealth.solver.danger import SLICES, TICKS, Danger, Heard, Place, Seen, camera_sensor
from game.sim.stealth.solver.wave import Question, Run, Solver
from game.sim.stealth.state import HeroSense

NOWHERE = -100 * TILE
"""Where Leo is while the night is watched without him."""
THROWS = 8


class Disturbed(Danger):
    """A night whose looks and ears were recorded, not computed from timetables."""

    def __init__(self, solver: Solver, recorded: tuple[Seen, ...], heard: tuple[Heard, ...]) -> None:
        super().__init__(solver.plan, solver.danger.place, solver.danger.sensors)
        self._recorded = recorded
        self._overheard = heard

    def seen(self, flags: Iterable[str] = ()) -> tuple[Seen, ...]:
        """What was in view; cameras switched off by a flag are not taken out here (a little pessimistic)."""
        return self._recorded

    @property
    def heard(self) -> tuple[Heard, ...]:
        """Where Leo would have been heard."""
        return self._overheard


def record(solver: Solver, begin: int, sense: HeroSense) -> Disturbed:
    """Use a tool at slice ``begin`` of the night as ``sense`` says, and watch what the guards do for one period."""
    plan, place = solver.plan, solver.danger.place
    night = Night(plan, NORMAL, begin * TICKS)
    seen: list[Seen] = [Seen()] * SLICES
    heard: list[Heard] = [Heard()] * SLICES
    cameras = [camera_sensor(place, c) for c in plan.cameras]
    dim: Place | None = None
    for k in range(SLICES):
        n = (begin + k) % SLICES
        if night.state_now.lights[1] and dim is None:
            dim = Place(_darkened(plan.grid, next(d.tiles for d in plan.devices if d.id == night.state_now.lights[0])))
        look_from = dim if night.state_now.lights[1] and dim is not None else place
        view, ears = Seen(), Heard()
        for guard in night.state_now.guards:
            if guard.far:
                view = view.join(look_from.view(mind.eye(guard)))
            if guard.plan.hearing:
                tile = plan.grid.index(guard.x, guard.y)
                ears = ears.join(place.ears(guard.plan.hearing).get(tile, Heard()))
        for camera, definition in zip(cameras, plan.cameras, strict=True):
            if look_from is not place:
                camera = camera_sensor(look_from, definition)
            view = view.join(camera.seen[n % len(camera.seen)])
        seen[n], heard[n] = view, ears
        for tick in range(TICKS):
            used = sense if k == 0 and tick == 0 else HeroSense(NOWHERE, NOWHERE)
            night.tick(used, [])
    return Disturbed(solver, tuple(seen), tuple(heard))


def _darkened(grid: Grid, board: int) -> Grid:
    flags = tuple(f | DARK if board >> i & 1 else f for i, f in enumerate(grid.flags))
    return replace(grid, flags=flags, _masks={})


def solve_disturbed(solver: Solver, base: Run, tool: str, at: int) -> int | None:
    """Ticks of the best ghost run that uses ``tool`` once, ``at`` slices into it; ``None`` where none gets through.

    Mia's devices may be worked wherever an unseen Leo could be by then; the robot is thrown from the base run's own line.
    """
    phase = base.question.phase
    begin = (phase + at) % SLICES
    frontier = tuple(sorted(base.history[at].items()))
    if tool != "robot":
        return _solve_on(solver, base, at, record(solver, begin, HeroSense(NOWHERE, NOWHERE, tool=tool)), frontier)
    tile = next((p.source for p in base.line if p.begin <= at < p.end), -1)
    if tile < 0:
        return None
    best: int | None = None
    x, y = tile_centre(tile, solver.grid.width)
    night = Night(solver.plan, NORMAL, 0)
    tried: dict[int, None] = {}
    here = 1 << tile
    own = tuple((flags, board & here) for flags, board in frontier if board & here)
    for way in range(THROWS):
        angle = way * len(UNIT) // THROWS
        down = landing(night.state_now, x, y, angle)
        if down in tried:
            continue
        tried[down] = None
        ring = night.state_now.hearing.ring(down, 70)
        tables = (g.table[(begin * TICKS + 30) % len(g.table)] for g in solver.plan.guards if g.hearing and g.chase)
        if not any(ring >> solver.grid.index(p.x, p.y) & 1 for p in tables):
            continue
        after = record(solver, begin, HeroSense(x, y, tool="robot", facing=angle))
        ticks = _solve_on(solver, base, at, after, own)
        if ticks is not None and (best is None or ticks < best):
            best = ticks
    return best


def _solve_on(solver: Solver, base: Run, at: int, danger: Disturbed, boards: tuple[tuple[int, int], ...]) -> int | None:
    if not any(board for _, board in boards):
        return None
    after = Solver(solver.plan, danger)
    question = Question(phase=(base.question.phase + at) % SLICES, begin=boards, limit=base.slices - at)
    run = after.solve(question)
    return at * TICKS + run.ticks if run.found else None
