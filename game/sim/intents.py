"""What the player wants this tick. The only way into the world: a run is a list of these.

Presses are true for exactly one tick (the sampler latches them); held keys are true while they are down. The reader's own
business (finishing a half-typed line, opening the sketchbook) never becomes an intent, so replays do not depend on text speed.
"""

from __future__ import annotations

from dataclasses import dataclass, fields

NO_CHOICE = -1


@dataclass(frozen=True, slots=True)
class Intent:
    """One tick's wishes."""

    move_x: int = 0
    """-1 left, 0, 1 right."""
    move_y: int = 0
    """-1 up, 0, 1 down."""
    run: bool = False
    sneak: bool = False
    interact: bool = False
    """Pressed: use, talk, look."""
    hold: bool = False
    """The same key, held: hum a note, keep a hand on something."""
    advance: bool = False
    """The reader has read the line."""
    skip: bool = False
    """Held: take the scene's end state at once."""
    shift: bool = False
    """Held: sit down and let the dream-self walk."""
    focus: bool = False
    """Held: see where the guards will go."""
    tool: bool = False
    """Pressed: use the chosen tool."""
    choose: int = NO_CHOICE
    """Index of the option taken, ``NO_CHOICE`` for none."""

    def encode(self) -> int:
        """The wish as one small number, for replays.

        >>> Intent.decode(Intent(move_x=-1, run=True, choose=3).encode()) == Intent(move_x=-1, run=True, choose=3)
        True
        """
        code = (self.move_x + 1) | (self.move_y + 1) << 2
        for bit, name in enumerate(_FLAGS, 4):
            code |= getattr(self, name) << bit
        return code | (self.choose + 1) << 16

    @staticmethod
    def decode(code: int) -> Intent:
        """The wish that ``encode`` wrote. Raises ``ValueError`` on a number that no wish encodes to."""
        move_x, move_y, choose = (code & 3) - 1, (code >> 2 & 3) - 1, (code >> 16) - 1
        if code < 0 or move_x > 1 or move_y > 1 or choose > MAX_CHOICE or code & 0xFFFF & ~_KNOWN:
            raise ValueError(f"{code} is not an intent")
        flags = {name: bool(code >> bit & 1) for bit, name in enumerate(_FLAGS, 4)}
        return Intent(move_x=move_x, move_y=move_y, choose=choose, **flags)


MAX_CHOICE = 63
_FLAGS = tuple(f.name for f in fields(Intent) if f.name not in ("move_x", "move_y", "choose"))
_KNOWN = (1 << (4 + len(_FLAGS))) - 1
IDLE = Intent()
