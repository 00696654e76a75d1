"""The figures of the night, in ticks, percent, tiles' tenths and sub-pixels: one frozen table, and what difficulty
may change.

Difficulty changes *slack*, never the story: ranges, reaction, how long a guess takes. Every table is part of a
replay's header.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from game.core.ticks import SUB, TICKS_PER_SECOND
from game.sim.stealth.grid import TILE

NIGHT = 24 * TICKS_PER_SECOND
"""Everything repeats after this many ticks."""

FULL = 75_600
"""Suspicion of 100 %: a multiple of every filling time below, so that no tick loses a fraction."""
CURIOUS_AT = FULL * 33 // 100
SEARCH_AT = FULL * 66 // 100
"""The glance zone never fills beyond this."""

# tiles a second → sub-pixels a tick, rounded to the nearest
PATROL_SPEED = 137
CHECK_SPEED = 205
CHASE_SPEED = 341
DREAM_SPEED = 205

TURN = 11
"""Units of the circle a tick that a strolling guard turns (232° a second)."""
QUICK_TURN = 19
"""And one who is after something (401° a second)."""

NOISE = {"sneak": 0, "walk": 25, "run": 60}
"""Radius of a footfall on lino, in 1/10 tiles; see ``loudness``."""
SNEAK_ON_METAL = 10
DOOR_NOISE = 30
TOY_NOISE = 70
DEVICE_NOISE = 80
LOUD = 50
"""A noise from this radius on is worth a walk; a smaller one turns heads first."""
MICROPHONE_SHARE = FULL // 5
"""What one loud footfall adds in a listening device: six steps fill it (1.2 s of running)."""
FOOTFALL_SHARE = FULL * 15 // 100
"""What one small noise more adds to somebody who is curious already."""

DOOR_TICKS = 10
"""How long an unlocked door is pushed before it gives way."""
DOOR_OPEN_TICKS = 20
"""How long it takes to fall shut behind whoever passed."""

ROBOT_REACH = 6
"""Tiles that the wind-up robot is thrown."""
ROBOT_FUSE = 30
DEVICE_COOLDOWN = 20 * TICKS_PER_SECOND
"""One device at a time, and this long between two."""
LIGHTS_TICKS = 5 * TICKS_PER_SECOND
HOLD_TICKS = 8 * TICKS_PER_SECOND
LULLABY_TICKS = 8 * TICKS_PER_SECOND
JAM_TICKS = 8 * TICKS_PER_SECOND
"""A jingle drowns the radio of its zone for so long."""
LULLABY_SIGHT = 50
"""Percent of range that is left under the lullaby."""

DREAM_TICKS = 8 * TICKS_PER_SECOND
DREAM_REFILL = 3
"""Ticks awake that give one tick of dreaming back."""
DREAM_LEAST = 1 * TICKS_PER_SECOND
"""Less than this, and he cannot fall asleep yet."""


@dataclass(frozen=True, slots=True)
class Rules:
    """What a difficulty sets. Times are ticks."""

    name: str = "normal"
    sight: int = 100
    """Percent of every range of sight."""
    hearing: int = 100
    """Percent of every range of hearing."""
    near: int = 21
    """To certainty in the near zone."""
    glance_run: int = 84
    """To 66 % (of a full scale) in the glance zone, running."""
    glance_walk: int = 108
    glance_still: int = 168
    camera: int = 72
    hold: int = 30
    """Before suspicion begins to fade."""
    fade: int = 150
    """From full to nothing."""
    freeze: int = 24
    """Reaction: between *!* and the first step."""
    radio: int = 90
    """Between *!* and the call."""
    blind: int = 180
    """How long a chaser makes for the last known place before he calls it lost."""
    look: int = 240
    """At the place of a noise or a glimpse."""
    search: int = 720
    caution: int = 1200
    """After it all, with ranges a tenth longer."""
    caught_is_free: bool = False
    """Story assist: being caught never costs."""

    def fill(self, ticks: int) -> int:
        """Suspicion a tick that is full after ``ticks``.

        >>> Rules().fill(21), Rules().fill(150)
        (3600, 504)
        """
        return FULL // max(1, ticks)

    def distance(self, sub: int) -> int:
        """A range of sight under these rules."""
        return sub * self.sight // 100


STORY = Rules("story", sight=80, hearing=80, near=42, glance_run=126, glance_walk=168, glance_still=252, camera=108,
              freeze=48, radio=180, search=480, caution=600, caught_is_free=True)  # fmt: skip
NORMAL = Rules()
EXPERT = Rules("expert", sight=120, hearing=115, near=18, glance_run=72, glance_walk=84, glance_still=126, camera=60,
               freeze=18, radio=60, search=900, caution=1440)  # fmt: skip
DIFFICULTIES = {rules.name: rules for rules in (STORY, NORMAL, EXPERT)}


def assisted(rules: Rules, *, slower_senses: bool = False, longer_reaction: bool = False, story: bool = False) -> Rules:
    """A difficulty with assists on top. The name says so, because a ranked run has to.

    >>> assisted(NORMAL, longer_reaction=True).freeze, assisted(NORMAL).name, assisted(NORMAL, story=True).name
    (48, 'normal', 'normal+story')
    """
    name = rules.name
    if slower_senses:
        name += "+senses"
        rules = replace(
            rules, near=rules.near * 2, glance_run=rules.glance_run * 2, glance_walk=rules.glance_walk * 2,
            glance_still=rules.glance_still * 2, camera=rules.camera * 2,
        )  # fmt: skip
    if longer_reaction:
        name += "+reaction"
        rules = replace(rules, freeze=rules.freeze * 2, radio=rules.radio * 2)
    if story:
        name += "+story"
        rules = replace(rules, caught_is_free=True)
    return replace(rules, name=name)


def loudness(gait: str, floor: int, in_vent: bool) -> int:
    """Radius of a footfall in 1/10 tiles on a floor of ``floor`` percent.

    >>> loudness("run", 50, False), loudness("sneak", 150, False), loudness("run", 100, True)
    (30, 10, 0)
    """
    if in_vent:
        return 0
    if gait == "sneak" and floor > 100:
        return SNEAK_ON_METAL
    return NOISE.get(gait, 0) * floor // 100


def tenths(sub: int) -> int:
    """Sub-pixels as tenths of a tile, for messages."""
    return sub * 10 // TILE


def px(sub: int) -> int:
    """Sub-pixels as whole pixels."""
    return sub // SUB
