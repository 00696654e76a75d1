"""The dream-shift: Leo's body sits down, visible and helpless, and his dream-self walks out over the same map.

Up to eight seconds, not through walls, but through dream doors, which are walls to the waking. It can touch dream
switches. Let go, or run out, or be touched, and he wakes in his body. Awake, the eight seconds come back in
twenty-four.
"""

from __future__ import annotations

from game.core.geom import isqrt
from game.sim.stealth.events import DreamSelfReturned, DreamSelfRose, DreamSwitchTouched
from game.sim.stealth.grid import tile_centre
from game.sim.stealth.rules import DREAM_LEAST, DREAM_REFILL, DREAM_SPEED, DREAM_TICKS, px
from game.sim.stealth.state import ALERT, ARM, Events, HeroSense, NightState, squared

BODY = 5 * 256
"""Half the width of the dream-self's feet: they stop so far from a wall."""


def act(night: NightState, hero: HeroSense, events: Events) -> None:
    """One tick of falling asleep, walking, waking or resting."""
    dream = night.dream
    if not hero.shifting:
        dream.tired = 0
    if dream.active:
        _walk_on(night, hero, events)
    elif will_dream(night, hero.shifting):
        dream.active, dream.x, dream.y = 1, hero.x, hero.y
        dream.touching, dream.target = 0, -1
        events.append(DreamSelfRose(px(hero.x), px(hero.y)))
    elif dream.meter < DREAM_TICKS:
        dream.refill += 1
        if dream.refill >= DREAM_REFILL:
            dream.refill, dream.meter = 0, dream.meter + 1


def will_dream(night: NightState, shifting: bool) -> bool:
    """Whether he dreams, or falls asleep this very tick with the key held."""
    dream = night.dream
    return bool(dream.active) or (shifting and not dream.tired and dream.meter >= DREAM_LEAST)


def wake(night: NightState, why: str, events: Events) -> None:
    """He opens his eyes where he sat."""
    dream = night.dream
    if dream.active:
        dream.active, dream.refill, dream.tired = 0, 0, 1
        dream.touching, dream.target = 0, -1
        events.append(DreamSelfReturned(why, px(dream.x), px(dream.y)))


def _walk_on(night: NightState, hero: HeroSense, events: Events) -> None:
    dream = night.dream
    if not hero.shifting:
        wake(night, "released", events)
        return
    dream.meter -= 1
    if dream.meter <= 0:
        wake(night, "spent", events)
        return
    speed = DREAM_SPEED * 181 // 256 if hero.move_x and hero.move_y else DREAM_SPEED
    if hero.move_x and _is_open(night, dream.x + hero.move_x * (speed + BODY), dream.y):
        dream.x += hero.move_x * speed
    if hero.move_y and _is_open(night, dream.x, dream.y + hero.move_y * (speed + BODY)):
        dream.y += hero.move_y * speed
    _touch(night, events)


def _is_open(night: NightState, x: int, y: int) -> bool:
    return bool(night.grid.dreamed.passable >> night.grid.index(x, y) & 1)


def _touch(night: NightState, events: Events) -> None:
    dream = night.dream
    for n, switch in enumerate(night.plan.dream_switches):
        x, y = tile_centre(switch.tile, night.grid.width)
        if switch.id in night.done or squared(dream.x, dream.y, x, y) > ARM * ARM:
            continue
        dream.touching = dream.touching + 1 if dream.target == n else 1
        dream.target = n
        if dream.touching >= switch.ticks:
            night.done[switch.id] = None
            night.flags[switch.gives] = None
            dream.touching, dream.target = 0, -1
            events.append(DreamSwitchTouched(switch.id, switch.gives))
        return
    dream.touching, dream.target = 0, -1


def dim_lights(night: NightState, reach: int) -> list[tuple[str, int, int]]:
    """The guards whom the dream-self feels through walls: ``(id, x, y)`` in sub-pixels, within ``reach`` sub-pixels."""
    dream = night.dream
    return [
        (g.plan.id, g.x, g.y)
        for g in night.guards
        if isqrt(squared(g.x, g.y, dream.x, dream.y)) <= reach and g.plan.near
    ]


def is_body_touched(night: NightState, hero: HeroSense) -> bool:
    """Whether somebody who chases stands over the body."""
    return any(g.state == ALERT and squared(g.x, g.y, hero.x, hero.y) < 4 * ARM * ARM for g in night.guards)
