"""Plays the game as a person would, through intents alone: reads lines, chooses by words, walks up to things and uses them.

What it does is recorded, so a walk through the story once made by the pilot becomes a stored replay.
"""

from __future__ import annotations

from collections.abc import Callable

from game.core.geom import Vec
from game.core.ticks import SUB
from game.sim import hero
from game.sim.director import Status
from game.sim.events import Event
from game.sim.intents import IDLE, Intent
from game.sim.paths import find_way
from game.sim.step import step
from game.sim.world import World
from game.story import Line, compose

PATIENCE = 60 * 60
"""Ticks after which whatever was waited for is not going to come."""


class Lost(AssertionError):
    """The pilot could not do what it was told; the message says where it stood."""


class Pilot:
    """One player."""

    def __init__(self, world: World, strings, skipping: bool = False) -> None:
        self.world, self.strings, self.skipping = world, strings, skipping
        self.intents: list[Intent] = []
        self.events: list[Event] = []
        self.transcript: list[str] = []

    # --- one tick

    def do(self, intent: Intent = IDLE) -> list[Event]:
        """One tick."""
        self.intents.append(intent)
        events = step(self.world, intent)
        self.events += events
        for event in events:
            if type(event).__name__ == "LineShown":
                self.transcript.append(self.words(event.line_id, event.substitutions))
        return events

    def words(self, line_id: str, substitutions=()) -> str:
        """What a line says."""
        return compose(Line(line_id, tuple(substitutions)), self.strings).plain

    def _fail(self, what: str) -> Lost:
        world = self.world
        where = f"{world.level.id} at {world.hero.px}, {world.director.status.value} in {world.director.dialogue.node}"
        return Lost(f"{what}; {where}; heard last: {self.transcript[-3:]}")

    def until(self, done: Callable[[], bool], what: str) -> None:
        """Read on, patiently, until something is so."""
        for _ in range(PATIENCE):
            if done():
                return
            self.read_on()
        raise self._fail(f"waited in vain for {what}")

    def read_on(self) -> None:
        """One tick of a reader who wants to go on (and hums, where there is somebody to hum to)."""
        director = self.world.director
        if director.status is Status.OPTIONS:
            raise self._fail(f"a choice nobody foresaw: {self.options()}")
        humming = director.wait is not None and director.wait.kind == "note"
        self.do(
            Intent(
                advance=director.status is Status.LINE,
                hold=humming and director.wait.ticks < 45,
                skip=self.skipping and director.status is not Status.IDLE,
            )
        )

    # --- what a person does

    def options(self) -> list[str]:
        """The choice that is open, in words; those that cannot be taken are in brackets."""
        return [
            self.words(line, subs) if ok else f"[{self.words(line, subs)}]"
            for _, line, ok, subs in self.world.director.options
        ]

    def choose(self, words: str) -> None:
        """Read up to the next choice and take the option that contains these words."""
        director = self.world.director
        self.until(lambda: director.status is Status.OPTIONS, f"the choice “{words}”")
        for index, line, ok, subs in director.options:
            if ok and words in self.words(line, subs):
                self.do(Intent(choose=index))
                return
        raise self._fail(f"no option “{words}” among {self.options()}")

    def finish(self) -> None:
        """Read to the end of the scene."""
        self.until(lambda: self.world.hands_free, "the end of the scene")

    def walk_to(self, spot: Vec, near_px: int = 3) -> None:
        """Walk to a pixel, round the furniture."""
        for _ in range(6):
            way = find_way(self.world.level, self.world.hero.px, spot)
            for point in way:
                self._walk_line(Vec(point.x // SUB, point.y // SUB))
                if not self.world.hands_free:
                    return
            at = self.world.hero.px
            if abs(at.x - spot.x) <= near_px and abs(at.y - spot.y) <= near_px:
                return
            if len(way) <= 1:
                return  # as near as feet can get

    def _walk_line(self, to: Vec) -> None:
        stuck = 0
        for _ in range(600):
            if stuck >= 20 or not self.world.hands_free:
                return
            at = self.world.hero.px
            dx, dy = to.x - at.x, to.y - at.y
            if abs(dx) <= 1 and abs(dy) <= 1:
                return
            before = (self.world.hero.x, self.world.hero.y)
            self.do(Intent(move_x=_sign(dx), move_y=_sign(dy)))
            stuck = stuck + 1 if (self.world.hero.x, self.world.hero.y) == before else 0

    def look_at(self, thing: str) -> None:
        """Walk up to a thing until the use key would use it, and use it."""
        world = self.world
        box = next((i.box for i in world.level.interactables if i.id == thing), None)
        if box is None and thing not in world.actors:
            raise self._fail(f"there is no “{thing}” here")
        spots = _spots(world, thing, box)
        for spot in spots:
            self.walk_to(spot)
            target = box.centre if box is not None else world.actors[thing].px
            self._turn_to(target)
            focus = hero.focus(world)
            if focus is not None and focus.id == thing:
                self.do(Intent(interact=True))
                return
        raise self._fail(f"could not reach “{thing}”; focus is {hero.focus(world)}")

    def _turn_to(self, target: Vec) -> None:
        at = self.world.hero.px
        dx, dy = target.x - at.x, target.y - at.y
        if abs(dx) > abs(dy):
            self.do(Intent(move_x=_sign(dx)))
        else:
            self.do(Intent(move_y=_sign(dy)))

    def leave_by(self, exit_id: str) -> None:
        """Walk out, and stand in the other place."""
        way = next((e for e in self.world.level.exits if e.id == exit_id), None)
        if way is None:
            raise self._fail(f"there is no way out “{exit_id}”")
        here = self.world.level.id
        self.walk_to(way.box.centre)
        for _ in range(120):
            if self.world.level.id != here:
                return
            centre, at = way.box.centre, self.world.hero.px
            self.do(Intent(move_x=_sign(centre.x - at.x), move_y=_sign(centre.y - at.y)))
        raise self._fail(f"“{exit_id}” did not lead out")


def _spots(world: World, thing: str, box) -> list[Vec]:
    """Where one may stand to reach a thing: all round it, nearest first."""
    if box is None:
        at = world.actors[thing].px
        ring = [Vec(at.x + dx, at.y + dy) for dx, dy in ((0, 16), (16, 0), (-16, 0), (0, -12))]
    else:
        middle = box.centre
        ring = [
            Vec(middle.x, box.bottom + 8),
            Vec(box.x - 10, middle.y + 2),
            Vec(box.right + 10, middle.y + 2),
            Vec(middle.x, box.y - 4),
            Vec(box.x + 4, box.bottom + 8),
            Vec(box.right - 4, box.bottom + 8),
            Vec(middle.x, box.bottom + 16),
            Vec(middle.x, middle.y),
        ]
    at = world.hero.px
    return sorted(ring, key=lambda v: v.squared_distance(at))


def _sign(n: int) -> int:
    return (n > 1) - (n < -1)
