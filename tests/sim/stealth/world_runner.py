"""A bot that follows a solver's line with intents through the real world: level, collisions, doors, footfalls and all."""

from __future__ import annotations

from dataclasses import replace

from game.content.library import Library
from game.sim import infiltration
from game.sim.intents import IDLE, Intent
from game.sim.motion import SPEEDS
from game.sim.snapshot import new_world
from game.sim.stealth.events import HeroCaught, SuspicionRose
from game.sim.stealth.grid import TILE, tile_centre
from game.sim.stealth.rules import DREAM_SPEED
from game.sim.stealth.solver.danger import SLICES, TICKS, Danger
from game.sim.stealth.solver.drive import witness
from game.sim.stealth.solver.wave import Question, Solver, Step
from game.sim.step import step


class WorldRunner:
    """Keeps a world, and every intent that was given to it."""

    def __init__(self, library: Library, map_id: str, phase: int = 0, solver: Solver | None = None) -> None:
        self.world = new_world(library, library.storybook.script, map_id)
        self.world.night_tick = phase * TICKS
        self.intents: list[Intent] = []
        self.events: list = []
        infiltration.attend(self.world)
        assert self.world.night is not None
        self.night = self.world.night
        self.solver = solver or Solver(self.night.plan, Danger.of(self.night.plan))

    def tick(self, intent: Intent) -> None:
        self.intents.append(intent)
        self.events += step(self.world, intent)

    @property
    def noticed(self) -> list[tuple[str, str, str]]:
        return [(e.guard, e.state, e.cause) for e in self.events if isinstance(e, SuspicionRose)]

    @property
    def caught(self) -> bool:
        return any(isinstance(e, HeroCaught) for e in self.events)

    def settle(self) -> None:
        """Stand on the middle of the start tile, as lines begin there."""
        hero = self.world.hero
        hero.x, hero.y = tile_centre(self.night.plan.starts[0], self.night.plan.grid.width)

    def follow(self, line: list[Step]) -> Step | None:
        """Do what the line says; returns the piece during which somebody noticed, ``None`` where nobody did."""
        for piece in line:
            if self.has_left():
                return None
            self._follow(piece)
            if self.noticed:
                return piece
        return None

    def _follow(self, piece: Step) -> None:
        if piece.how == "wait":
            self._until(piece.end * TICKS)
        elif piece.how == "work":
            while piece.what not in self.night.state_now.done and len(self.intents) < piece.end * TICKS + 60:
                self.tick(Intent(hold=True))
        elif piece.how == "dream":
            self._dream(piece)
        else:
            self._walk(piece)

    def has_left(self) -> bool:
        return self.world.leaving is not None or self.world.level.id != self.world.night_map

    def _until(self, tick: int) -> None:
        while len(self.intents) < tick:
            self.tick(IDLE)

    def _walk(self, piece: Step) -> None:
        x, y = tile_centre(piece.target, self.night.plan.grid.width)
        near = SPEEDS[piece.how] // 2 + 1
        for _ in range(240):
            hero = self.world.hero
            dx, dy = x - hero.x, y - hero.y
            move_x = (dx > 0) - (dx < 0) if abs(dx) > near else 0
            move_y = (dy > 0) - (dy < 0) if abs(dy) > near else 0
            if (not move_x and not move_y) or self.has_left() or self.caught:
                break
            before = (hero.x, hero.y)
            self.tick(Intent(move_x=move_x, move_y=move_y, run=piece.how == "run", sneak=piece.how == "sneak"))
            if (hero.x, hero.y) == before and max(abs(dx), abs(dy)) < TILE // 4:
                break  # a thing sticks out some pixels into the tile; near enough
        if not self.has_left():
            self._until(piece.end * TICKS)

    def _dream(self, piece: Step) -> None:
        grid = self.night.plan.grid
        switch = next(s for s in self.night.plan.dream_switches if s.id == piece.what)
        layers = grid.dreamed.layers(1 << switch.tile, 200)
        self.tick(Intent(shift=True))
        while self.night.is_dreaming and switch.id not in self.night.state_now.done:
            dream = self.night.state_now.dream
            here = grid.index(dream.x, dream.y)
            at = next((n for n, board in enumerate(layers) if board >> here & 1), 0)
            ahead = grid.dreamed.straight(1 << here) & layers[at - 2] if at > 1 else 0
            goal = (ahead & -ahead).bit_length() - 1 if ahead else switch.tile
            x, y = tile_centre(goal, grid.width)
            dx, dy = x - dream.x, y - dream.y
            half = DREAM_SPEED // 2
            move = ((dx > 0) - (dx < 0) if abs(dx) > half else 0, (dy > 0) - (dy < 0) if abs(dy) > half else 0)
            self.tick(Intent(move_x=move[0], move_y=move[1], shift=True))
        self.tick(IDLE)


def ghost(library: Library, map_id: str, tries: int = 10) -> WorldRunner | None:
    """A ghost's run through the real world; lines that somebody notices are barred at that moment, and it asks again."""
    question = Question()
    runner = WorldRunner(library, map_id)
    for _ in range(tries):
        proved = witness(runner.solver, question)
        if proved is None:
            return None
        question = proved[0].question
        runner.settle()
        seen_at = runner.follow(proved[0].line)
        if seen_at is None:
            return runner if runner.has_left() else None
        slices = range(seen_at.begin - 1, seen_at.end + 1)
        question = replace(question, barred=(*question.barred, *((k % SLICES, seen_at.target) for k in slices)))
        runner = WorldRunner(library, map_id, solver=runner.solver)
    return None
