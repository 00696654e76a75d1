"""What just happened, past tense: the only thing that views, sound and interface learn from a tick.

Frozen, made of ids and integers, never of text or objects. Unknown kinds are ignored by whoever listens.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from game.sim.stealth.events import StealthEvent


@dataclass(frozen=True, slots=True)
class Stepped:
    """A foot came down. ``x, y`` in map pixels; ``loudness`` is the noise radius in 1/10 tiles."""

    actor: str
    x: int
    y: int
    gait: str
    surface: str
    loudness: int = 0


@dataclass(frozen=True, slots=True)
class Bumped:
    """The hero pressed against something solid (first tick only)."""

    actor: str
    x: int
    y: int


@dataclass(frozen=True, slots=True)
class DoorMoved:
    """A door opened (``open``) or closed."""

    door: str
    open: bool
    x: int
    y: int


@dataclass(frozen=True, slots=True)
class MapEntered:
    """The hero stands in another place, at the named entry."""

    map: str
    entry: str


@dataclass(frozen=True, slots=True)
class FaceChanged:
    """Reality gave way to a dream or came back. ``x, y``: map pixel from which the wave runs."""

    face: str
    """``waking`` or ``dream``."""
    dream: str
    """Style of the dream, empty when waking."""
    x: int
    y: int


@dataclass(frozen=True, slots=True)
class LineShown:
    """A line of talk waits to be read. Text is looked up at the edge by ``line_id``."""

    line_id: str
    substitutions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class OptionsShown:
    """A choice waits. Each option: ``(index, line_id, available, substitutions)``."""

    options: tuple[tuple[int, str, bool, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True)
class OptionChosen:
    """The choice was made."""

    index: int
    line_id: str


@dataclass(frozen=True, slots=True)
class TalkBegan:
    """A conversation took the floor."""

    node: str


@dataclass(frozen=True, slots=True)
class TalkEnded:
    """A conversation is over; the hero has his hands back."""

    node: str


@dataclass(frozen=True, slots=True)
class NoteHeld:
    """The hero hums to something; ``done`` once the key is let go of. ``ticks`` so far."""

    thing: str
    ticks: int
    done: bool


@dataclass(frozen=True, slots=True)
class Leaning:
    """The player leaned aside on a rail, -1 or 1."""

    side: int


@dataclass(frozen=True, slots=True)
class SceneFailed:
    """The script asked for something that cannot be (a misspelt node at run time). The scene ends; the sentence says why."""

    sentence: str


@dataclass(frozen=True, slots=True)
class Staged:
    """A staging command that only eyes and ears care for ran (``sound``, ``music``, ``light``, ``camera``, ``caption``…)."""

    command: str
    args: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class EvidenceGained:
    """A page came into the sketchbook (never emitted twice for the same page)."""

    page: str


@dataclass(frozen=True, slots=True)
class ObjectiveSet:
    """There is a new line under "what now?"; the text is a line id or plain text of the script."""

    text: str


@dataclass(frozen=True, slots=True)
class ChapterBegan:
    """A chapter card is due."""

    chapter: str


@dataclass(frozen=True, slots=True)
class Saved:
    """The world asks to be written down: a door was passed or a choice made. Nothing in the world waits for it."""

    reason: str


Event: TypeAlias = (
    "Stepped | Bumped | DoorMoved | MapEntered | FaceChanged | LineShown | OptionsShown | OptionChosen | TalkBegan | TalkEnded"
    " | NoteHeld | Leaning | SceneFailed | Staged | EvidenceGained | ObjectiveSet | ChapterBegan | Saved"
    " | StealthEvent"
)
