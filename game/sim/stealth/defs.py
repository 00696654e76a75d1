"""A night as data: who walks where and when, what looks, what locks, what may be used. Compiled once, never changed.

Timetables hold one pose a tick, so whoever asks where a calm guard will be at any tick gets an exact answer for one
lookup.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from game.core.geom import Box
from game.sim.stealth.grid import TILE, Grid


class Pose(NamedTuple):
    """Where somebody stands and looks: sub-pixels, and units of the circle."""

    x: int
    y: int
    angle: int


Needs = tuple[tuple[str, ...], ...]
"""Flags wanted: any of the groups, all flags of a group. ``((),)`` wants nothing; ``()`` can never be met."""

FREE: Needs = ((),)


@dataclass(frozen=True, slots=True)
class GuardDef:
    """Somebody (or something) that looks and listens."""

    id: str
    character: str
    zone: str
    table: tuple[Pose, ...]
    """The round, one pose a tick; its length divides the night."""
    near: int = 5 * TILE
    """Sub-pixels; 0 for a listening device."""
    far: int = 15 * TILE // 2
    half: int = 100
    """Half-angle of the cone."""
    hearing: int = 100
    """Percent; 0 is deaf."""
    chase: int = 341
    """Sub-pixels a tick; 0 for a device that calls somebody instead."""
    when: str = ""
    """Story condition under which he is there; asked by the world when the place is entered."""


@dataclass(frozen=True, slots=True)
class CameraDef:
    """A lens that sweeps."""

    id: str
    zone: str
    x: int
    y: int
    angles: tuple[int, ...]
    """One a tick."""
    far: int
    half: int
    off_by: str = ""
    """Flag that switches it off; empty for none."""


@dataclass(frozen=True, slots=True)
class LaserDef:
    """A beam that comes and goes."""

    id: str
    zone: str
    tiles: tuple[int, ...]
    on: int
    """Ticks of each period that it burns."""
    period: int
    phase: int
    off_by: str = ""

    def burns(self, tick: int) -> bool:
        """Whether it burns at a tick, with the power on."""
        return (tick + self.phase) % self.period < self.on


@dataclass(frozen=True, slots=True)
class DoorDef:
    """One leaf, perhaps several tiles wide."""

    id: str
    tiles: tuple[int, ...]
    ticks: int
    """Pushing until it gives way."""
    needs: Needs = FREE
    key: str = ""
    """What is missing while it is locked, for the prompt."""


@dataclass(frozen=True, slots=True)
class WorkDef:
    """Something to hold a hand on: badge, switch, terminal, page."""

    id: str
    kind: str
    tile: int
    gives: str
    ticks: int


@dataclass(frozen=True, slots=True)
class DreamSwitchDef:
    """Something that only the dream-self can touch."""

    id: str
    tile: int
    gives: str
    ticks: int


@dataclass(frozen=True, slots=True)
class DeviceDef:
    """What Mia can work from her panel, or the speaker that hums."""

    id: str
    kind: str
    """``jingle``, ``printer``, ``phone``, ``vending``, ``kettle`` (they sound); ``lights``, ``hold``, ``lullaby``."""
    tile: int
    radius: int
    """1/10 tiles."""
    tiles: int = 0
    """Board of what goes dark (``lights``)."""
    zone: str = ""
    """Whose radio it drowns (``jingle``)."""
    door: str = ""
    """Which door it holds (``hold``)."""


@dataclass(frozen=True, slots=True)
class CheckpointDef:
    """A safe room."""

    id: str
    box: Box
    """Tiles."""
    x: int
    """Where he is put down, in sub-pixels."""
    y: int
    priority: int = 0


@dataclass(frozen=True, slots=True)
class NightDef:
    """Everything about a place at night."""

    id: str
    grid: Grid
    guards: tuple[GuardDef, ...] = ()
    cameras: tuple[CameraDef, ...] = ()
    lasers: tuple[LaserDef, ...] = ()
    doors: tuple[DoorDef, ...] = ()
    works: tuple[WorkDef, ...] = ()
    dream_switches: tuple[DreamSwitchDef, ...] = ()
    devices: tuple[DeviceDef, ...] = ()
    checkpoints: tuple[CheckpointDef, ...] = ()
    starts: tuple[int, ...] = ()
    """Tiles where he comes in; the first is the usual one."""
    exits: tuple[int, ...] = ()
    robot: bool = True
    """Whether he carries the wind-up robot here."""
    problems: tuple[str, ...] = ()
    """What broke the rules of the night and was mended or left out, in sentences."""
    names: tuple[tuple[str, int], ...] = field(default=())
    """Archways and other named passages ``(name, board)``, for telling routes apart."""
