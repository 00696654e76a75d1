"""The night: one object that the world ticks, asks and writes down.

``Night`` decides nothing by itself; it says in which order the modules that do are called, and that order is the
rulebook. It needs no picture, no clock and no file, and two nights of the same plan, rules and inputs are equal for
ever.
"""

from __future__ import annotations

from typing import Any

from game.core.geom import Box
from game.sim.stealth import dreamshift, handiwork, mind, watch
from game.sim.stealth.defs import NightDef
from game.sim.stealth.events import HeroCaught
from game.sim.stealth.grid import CRAWL, HIDE, INNER, TILE, VENT
from game.sim.stealth.rules import NORMAL, Rules
from game.sim.stealth.sight import Eye
from game.sim.stealth.state import ALERT, PATROL, STATE_NAMES, Events, Guard, HeroSense, begin


class Night:
    """A place at night.

    Args:
        plan: The compiled night.
        rules: Difficulty and assists; part of what a run is.
        tick: How far into its timetable the night begins (sectors of one run carry it over).
    """

    def __init__(self, plan: NightDef, rules: Rules = NORMAL, tick: int = 0) -> None:
        self.plan = plan
        self.state_now = begin(plan, rules, tick)
        handiwork.lit_again(self.state_now)

    def tick(self, hero: HeroSense, events: Events) -> None:
        """Advance by 1/60 s. Mutates the night only; appends what happened, oldest first."""
        night = self.state_now
        night.tick += 1
        if night.grace:
            night.grace -= 1
        dreamshift.act(night, hero, events)  # before all others: falling asleep decides whether he pushes or dreams
        if night.dream.active:
            hero.low, hero.gait, hero.footfall = True, "idle", False
        handiwork.act(night, hero, events)  # noises reach ears before anybody looks
        before = len(events)
        mind.act(night, hero, events)
        watch.act(night, hero, events)
        caught = any(isinstance(e, HeroCaught) for e in events[before:])
        if night.dream.active and (caught or dreamshift.is_body_touched(night, hero)):
            dreamshift.wake(night, "touched", events)

    # --- questions of the world

    @property
    def now(self) -> int:
        """Tick of the night's timetable."""
        return self.state_now.tick

    @property
    def is_dreaming(self) -> bool:
        """While it is, the body does not move and the stick moves the dream-self."""
        return bool(self.state_now.dream.active)

    def holds_still(self, shifting: bool) -> bool:
        """Whether the body keeps still this tick: he dreams, or is just falling asleep. Ask before moving him."""
        return dreamshift.will_dream(self.state_now, shifting)

    def obstacles(self) -> tuple[Box, ...]:
        """Pixel boxes of shut doors, for the hero's collisions."""
        return handiwork.obstacles(self.state_now)

    def may_run(self, x: int, y: int) -> bool:
        """Nobody runs in vents and crawl spaces. Sub-pixels."""
        return not self.state_now.grid.flag_at(x, y) & (CRAWL | VENT | INNER)

    def loudness(self, gait: str, x: int, y: int) -> int:
        """Radius of a footfall there, in 1/10 tiles: for the ring before the step."""
        return handiwork.footstep_radius(self.state_now, gait, x, y)

    def ring(self, x: int, y: int, radius: int) -> int:
        """Board of tiles on which a noise at a sub-pixel point is heard."""
        return self.state_now.hearing.ring(self.state_now.grid.index(x, y), radius)

    def within_reach(self, hero: HeroSense) -> str:
        """Id of what holding interact would work on; empty for none."""
        return handiwork.within_reach(self.state_now, hero)

    def work_progress(self) -> tuple[str, int, int]:
        """``(id, ticks done, ticks wanted)`` of what is being worked on; an empty id for nothing."""
        name, ticks = self.state_now.working
        wanted = next((w.ticks for w in self.plan.works if w.id == name), 0)
        return name, ticks, wanted

    def is_hidden(self, hero: HeroSense) -> bool:
        """In a crawl space or vent tunnel, or low in a hiding spot: nobody sees him there."""
        flags = self.state_now.grid.flag_at(hero.x, hero.y)
        return bool(flags & (CRAWL | INNER) or (flags & HIDE and hero.low))

    def is_dark(self, x: int, y: int) -> bool:
        """Whether he stands in the dark: shown on Leo himself."""
        return self.state_now.sight.is_dark(self.state_now.grid.index(x, y))

    def give(self, flag: str) -> None:
        """Set a flag from outside (a story item that is a key)."""
        self.state_now.flags[flag] = None

    # --- questions of the view

    def eyes(self) -> list[tuple[str, Eye]]:
        """Every look of this tick: what ``Sight.zone`` tests is what is drawn."""
        found = [(g.plan.id, mind.eye(g)) for g in self.state_now.guards if g.plan.near]
        for camera in self.state_now.cameras:
            look = watch.lens(self.state_now, camera)
            if look is not None:
                found.append((camera.plan.id, look))
        return found

    def burning(self) -> list[str]:
        """Ids of the beams that burn now."""
        return watch.burning(self.state_now)

    def route_ahead(self, guard_id: str, ticks: int = 240, every: int = 12) -> list[tuple[int, int]]:
        """Where a calm guard will be, every few ticks (focus); sub-pixels. Empty for one who has left his round."""
        guard = next((g for g in self.state_now.guards if g.plan.id == guard_id), None)
        if guard is None or guard.state != PATROL:
            return []
        poses = (guard.table[(self.now + t) % guard.period] for t in range(0, ticks + 1, every))
        return [(p.x, p.y) for p in poses]

    def mood(self, guard: Guard) -> str:
        """``patrol``, ``curious``, ``search``, ``alert`` or ``return``."""
        return STATE_NAMES[guard.state]

    def ghosts(self) -> list[tuple[int, int]]:
        """Last known places of Leo that somebody still makes for (sub-pixels), without doubles."""
        found = {}
        for g in self.state_now.guards:
            if g.hunting or (g.state == ALERT and not g.sees):
                found[g.known_x // TILE, g.known_y // TILE] = (g.known_x, g.known_y)
        return list(found.values())

    # --- writing down

    def state(self) -> dict[str, Any]:
        """Plain JSON."""
        return self.state_now.dump()

    def restore(self, data: dict[str, Any]) -> None:
        """The reverse of ``state``."""
        self.state_now.load(data)
        handiwork.lit_again(self.state_now)

    def integers(self) -> list[int]:
        """Everything that matters in a fixed order, for the world's hash."""
        return list(_flatten(self.state_now.dump()))

    def recover(self) -> None:
        """Send everybody back to his round, as after being caught."""
        mind.recover(self.state_now, 0)


def _flatten(value: Any) -> list[int]:
    if isinstance(value, int):
        return [value]
    if isinstance(value, str):
        return [len(value), *value.encode("utf-8")]
    items = [v for pair in value.items() for v in pair] if isinstance(value, dict) else list(value)
    out = [len(items)]
    for item in items:
        out += _flatten(item)
    return out
