"""Keeps the note about the mod that is being read: written before, taken away once a frame was drawn after it.

If the game dies in between, the note is still there at the next start, and that mod starts switched off.
"""

from __future__ import annotations

from pathlib import Path

from game.content.mods.quarantine import Note, begin, read_note, suspects
from game.storage.note import read_note_file, remove_note_file, write_note_file
from game.storage.settings import Settings


class LoadingNote:
    """The note of one run of the game."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._note = Note("")

    def began(self, mod: str) -> None:
        """A file of this mod is about to be read."""
        if self._note.mod != mod:
            self._note = begin(self._note, mod)
            write_note_file(self._path, self._note.as_data())

    def clear(self) -> None:
        """What was read has been drawn: nothing is being loaded any more. Costs nothing where there is no note."""
        if self._note.mod:
            self._note = Note("")
            remove_note_file(self._path)

    def set_aside(self, settings: Settings) -> list[str]:
        """Switches off the mod that was loading when the game died; returns what the player is told of it.

        The left-over note is taken away: it counts once.
        """
        left_over = read_note(read_note_file(self._path))
        if left_over is None:
            return []
        remove_note_file(self._path)
        mod = left_over.mod
        if mod not in settings.mods or mod in settings.mods_off:
            return []
        settings.mods_off = list(suspects(left_over, settings.mods_off))
        return [
            f"The game stopped while it was loading the mod “{mod}” last time, so it is switched off now. "
            "Look at its problems under Mods; you can switch it on again there."
        ]
