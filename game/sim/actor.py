"""Somebody in the world: the hero, a person, a guard. State only; what they do is in the modules that move them."""

from __future__ import annotations

from dataclasses import dataclass, field

from game.core.geom import Direction, Vec
from game.core.ticks import SUB


@dataclass(slots=True)
class Actor:
    """A figure with feet. Positions are the middle of the feet, in sub-pixels (1/256 px) of the map."""

    id: str
    """Unique in the place: the object's name, or the character's."""
    character: str
    """Which sprite sheet and voice: ``leo``, ``ava``, ``guard``…"""
    x: int
    y: int
    facing: Direction = Direction.DOWN
    gait: str = "idle"
    """``idle``, ``walk``, ``run`` or ``sneak``: what the feet do this tick."""
    walked: int = 0
    """Sub-pixels walked since the gait began: drives the walk cycle, so that planted feet hold the floor."""
    pose: str = ""
    """A held animation that replaces the gait (``in_bed``, ``sit``, ``asleep_table``…); empty for none."""
    pose_tick: int = 0
    """World tick at which the pose began."""
    outfit: str = ""
    """Variant of the character's sheet (``pyjamas``); empty for the plain one."""
    visible: bool = True
    solid: bool = True
    """Whether others bump into it."""
    halo: bool = False
    """Wears a DreamSync halo that is on."""
    dialogue: str = ""
    """Yarn node started by talking to it; empty for nobody to talk to."""
    route: list[Vec] = field(default_factory=list)
    """Sub-pixel points that it still has to walk to, next first (cutscene walks)."""
    native: bool = False
    """Came with the map (an ``NPC`` object) and goes when its condition says so."""
    holding: str = ""
    """A prop in hand (``sketchbook``, ``torch``), drawn by the view; empty for none."""

    @property
    def px(self) -> Vec:
        """Feet in whole map pixels (what is drawn and tested)."""
        return Vec(self.x // SUB, self.y // SUB)
