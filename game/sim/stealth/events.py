"""What just happened in the night, past tense. Ids and integers only; the words for a cause are looked up at the edge.

Positions are map pixels. A ``cause`` is one of ``CAUSES``, so that the player can be told *why*, never only *that*.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

CAUSES = ("seen", "glimpsed", "heard", "camera", "laser", "microphone", "radio", "device", "touched")
"""Why somebody grew suspicious."""


@dataclass(frozen=True, slots=True)
class NoiseMade:
    """Something sounded. ``radius`` in 1/10 tiles, after the floor had its say; drawn as a ring that follows the
    open air.
    """

    source: str
    """``leo``, a door, the robot or a device."""
    x: int
    y: int
    radius: int


@dataclass(frozen=True, slots=True)
class SuspicionRose:
    """Somebody's state of mind went up: ``curious``, ``search`` or ``alert``."""

    guard: str
    state: str
    cause: str
    x: int
    """Where the cause was."""
    y: int


@dataclass(frozen=True, slots=True)
class HeadTurned:
    """A guard heard something that is another's to look after, and only looks that way."""

    guard: str
    x: int
    y: int


@dataclass(frozen=True, slots=True)
class SightLost:
    """A chasing guard no longer sees Leo; the ghost of the last known place stands at ``x, y``."""

    guard: str
    x: int
    y: int


@dataclass(frozen=True, slots=True)
class GuardCalmed:
    """A guard gives up and goes back to his round (``return``), or is on it again in phase (``patrol``)."""

    guard: str
    state: str


@dataclass(frozen=True, slots=True)
class RadioCalled:
    """A zone was told where Leo was last known, or would have been: ``jammed``."""

    guard: str
    zone: str
    jammed: bool


@dataclass(frozen=True, slots=True)
class CameraFilled:
    """A camera has made up its mind and calls its zone."""

    camera: str
    zone: str
    x: int
    y: int


@dataclass(frozen=True, slots=True)
class LaserTripped:
    """A beam was broken; its zone knows where."""

    laser: str
    zone: str
    x: int
    y: int


@dataclass(frozen=True, slots=True)
class DoorRefused:
    """A locked door was pushed; ``key`` is what it wants."""

    door: str
    key: str


@dataclass(frozen=True, slots=True)
class WorkDone:
    """A badge was taken, a switch thrown, a terminal used, a page photographed: ``gives`` is the flag that is set
    now.
    """

    id: str
    kind: str
    gives: str


@dataclass(frozen=True, slots=True)
class ToolUsed:
    """The robot was thrown, or Mia worked a device."""

    tool: str
    kind: str
    x: int
    y: int


@dataclass(frozen=True, slots=True)
class ToolReady:
    """A tool may be used again (the robot was picked up, a device has cooled)."""

    tool: str


@dataclass(frozen=True, slots=True)
class DreamSelfRose:
    """Leo's body sits down and his dream-self stands up."""

    x: int
    y: int


@dataclass(frozen=True, slots=True)
class DreamSelfReturned:
    """He is awake in his body. ``why``: ``released``, ``spent`` or ``touched``."""

    why: str
    x: int
    y: int


@dataclass(frozen=True, slots=True)
class DreamSwitchTouched:
    """The dream-self changed something that the waking world will notice."""

    id: str
    gives: str


@dataclass(frozen=True, slots=True)
class CheckpointReached:
    """A safe room: from here on being caught leads back to here."""

    id: str


@dataclass(frozen=True, slots=True)
class HeroCaught:
    """A guard has him by the sleeve. ``x, y`` is where he is walked to; ``free`` means that it cost nothing (story
    assist).
    """

    guard: str
    character: str
    checkpoint: str
    x: int
    y: int
    free: bool


StealthEvent: TypeAlias = (
    "NoiseMade | SuspicionRose | HeadTurned | SightLost | GuardCalmed | RadioCalled | CameraFilled | LaserTripped"
    " | DoorRefused | WorkDone | ToolUsed | ToolReady | DreamSelfRose | DreamSelfReturned"
    " | DreamSwitchTouched | CheckpointReached | HeroCaught"
)
