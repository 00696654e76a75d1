"""Where the running scene stands: which node, what it waits for. State only; ``scene.py`` makes it move."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

from game.story import Dialogue


class Status(Enum):
    """What the scene waits for."""

    IDLE = "idle"
    """Nothing runs: the player has his hands."""
    LINE = "line"
    """A line has been said; the reader's ``advance`` goes on."""
    OPTIONS = "options"
    """A choice is open; ``choose`` goes on."""
    WAITING = "waiting"
    """A command takes its ticks."""


@dataclass(slots=True)
class Wait:
    """A command in progress, as plain data."""

    kind: str
    """``ticks``, ``walk``, ``rail`` or ``note``."""
    ticks: int = 0
    """Ticks left, or ticks so far for ``note``."""
    who: str = ""
    what: str = ""


@dataclass(slots=True)
class Director:
    """The cursor of the story in this world."""

    dialogue: Dialogue
    status: Status = Status.IDLE
    wait: Wait | None = None
    node: str = ""
    """The node that the conversation was started with."""
    line: tuple[str, tuple[str, ...]] = ("", ())
    """Line being said: id and substitutions."""
    options: tuple[tuple[int, str, bool, tuple[str, ...]], ...] = field(default=())
    """Open choice: ``(index, line id, available, substitutions)``."""

    @property
    def idle(self) -> bool:
        """True while no scene runs."""
        return self.status is Status.IDLE
