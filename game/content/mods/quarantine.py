"""A mod that was loading when the game died starts switched off the next time. Pure functions; whoever has a disk
keeps the note.

The note is written before a file of a mod is read and taken away once a frame has been drawn after it. If it is still
there at the next start, the mod that it names is the suspect.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Note:
    """What was loading."""

    mod: str
    """Id of the mod being loaded; empty while none is."""
    loaded: tuple[str, ...] = ()
    """Those that were loaded before it."""

    def as_data(self) -> dict[str, object]:
        """For whoever writes it down."""
        return {"mod": self.mod, "loaded": list(self.loaded)}


def begin(note: Note, mod: str) -> Note:
    """The note while a mod is being loaded."""
    done = (*note.loaded, note.mod) if note.mod else note.loaded
    return Note(mod, done)


def read_note(data: object) -> Note | None:
    """A note that was written down, or ``None`` where there is none or it makes no sense."""
    if not isinstance(data, dict) or not isinstance(data.get("mod"), str):
        return None
    loaded = data.get("loaded")
    return Note(data["mod"], tuple(id for id in loaded if isinstance(id, str)) if isinstance(loaded, list) else ())


def suspects(left_over: Note | None, off: Sequence[str]) -> tuple[str, ...]:
    """Ids that are to be off now: those that were, and the one that was loading when the game died.

    >>> suspects(Note("night", ("a",)), ["b"]), suspects(None, ["b"])
    (('b', 'night'), ('b',))
    """
    if left_over is None or not left_over.mod or left_over.mod in off:
        return tuple(off)
    return (*off, left_over.mod)
