"""Hears the world: turns events into calls of the engine, by the `[events]` rows of the table.

An event is known by the name of its class; its fields fill the row's pattern (`step_{surface}_{gait}`), and `x`, `y`, where
it has them, are the place. Staging commands (`sound`, `sound_off`, `music`, `music_stop`) and changes of face are the
only events that mean more than a cue. Whatever has no row is silent.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from typing import TYPE_CHECKING, Protocol

from game.audio.table import CueTable, EventRow
from game.sim.events import FaceChanged, Staged, TalkBegan, TalkEnded

if TYPE_CHECKING:
    from collections.abc import Iterable

FACE_TICKS = 72
"""How long the wave from one face to the other takes, when nobody says."""

SOFT_TICKS = 150


class Player(Protocol):
    """What the ear needs of an engine."""

    def play(self, name: str, pos_px: tuple[int, int] | None = None, gain: float = 1.0) -> None:
        """Play a cue."""

    def stop(self, name: str = "all", fade_ticks: int = 30) -> None:
        """End a cue."""

    def music(self, name: str | None, fade_ticks: int = 60, variant: str | None = None) -> None:
        """Go over to a music cue."""

    def set_face(self, face: str, ticks: int) -> None:
        """Go over to a face."""

    def talk(self, on: bool) -> None:
        """Make room for talk."""


class Ear:
    """Feeds an engine with events."""

    def __init__(self, table: CueTable, engine: Player, face_ticks: int = FACE_TICKS) -> None:
        self.table, self.engine, self.face_ticks = table, engine, face_ticks

    def absorb(self, events: Iterable[object]) -> None:
        """Let every event sound, oldest first."""
        for event in events:
            match event:
                case Staged():
                    self._staged(event.command, event.args)
                case FaceChanged():
                    self.engine.set_face(event.face, self.face_ticks)
                case TalkBegan():
                    self.engine.talk(True)
                case TalkEnded():
                    self.engine.talk(False)
                case _:
                    pass
            for row in self.table.events.get(type(event).__name__, ()):
                self._row(row, event)

    def _staged(self, command: str, args: tuple[str, ...]) -> None:
        match command, args:
            case "sound", (name, *_):
                self.engine.play(name)
            case "sound_off", (name, *_):
                self.engine.stop(name)
            case "music", (name,):
                self.engine.music(name)
            case "music", (name, variant, *_):
                self.engine.music(name, 60, variant)
            case "music_stop", ("soft", *_):
                self.engine.music(None, SOFT_TICKS)
            case "music_stop", _:
                self.engine.music(None)
            case _:
                pass

    def _row(self, row: EventRow, event: object) -> None:
        fields = _fields(event)
        if any(fields.get(key) != value for key, value in row.only.items()):
            return
        x, y = fields.get("x"), fields.get("y")
        pos_px = (x, y) if isinstance(x, int) and isinstance(y, int) else None
        for pattern in (row.cue, row.otherwise):
            try:
                name = pattern.format_map(_Words(fields))
            except (ValueError, IndexError):
                continue
            if name in self.table.cues:
                self.engine.play(name, pos_px)
                return


def _fields(event: object) -> dict[str, int | str | bool]:
    if not dataclasses.is_dataclass(event):
        return {}
    found = {field.name: getattr(event, field.name) for field in dataclasses.fields(event)}
    return {key: value for key, value in found.items() if isinstance(value, (int, str, bool))}


class _Words(dict[str, object]):
    """Fields for a pattern, as lower-case words; flags are `on` and `off`; what is missing is empty."""

    def __init__(self, fields: Mapping[str, object]) -> None:
        super().__init__(
            {k: ("on" if v else "off") if isinstance(v, bool) else str(v).lower() for k, v in fields.items()}
        )

    def __missing__(self, key: str) -> str:
        return ""
