"""What a sound says to somebody who does not hear it, and from where. Exists also when nothing sounds."""

from __future__ import annotations

from dataclasses import dataclass

NEAR_PX = 20
"""Closer than this a sound is "here" and has no direction."""


@dataclass(frozen=True, slots=True)
class Caption:
    """One caption, to be shown once."""

    text_id: str
    """Key of the translated text, ``caption.<cue>``."""
    text: str
    """The English text, for when there is no translation."""
    direction: str = ""
    """``""`` (everywhere), ``here``, ``left``, ``right``, ``above``, ``below``."""
    speaker: str = ""
    """Who makes the sound, when that matters: a character's name in the script's spelling."""


def direction(listener_px: tuple[int, int], pos_px: tuple[int, int] | None) -> str:
    """Return the word for where ``pos_px`` lies from the listener, both in map pixels (y down).

    >>> direction((100, 100), (160, 120)), direction((100, 100), (100, 20)), direction((0, 0), (3, 3)), direction((0, 0), None)
    ('right', 'above', 'here', '')
    """
    if pos_px is None:
        return ""
    dx, dy = pos_px[0] - listener_px[0], pos_px[1] - listener_px[1]
    if abs(dx) <= NEAR_PX and abs(dy) <= NEAR_PX:
        return "here"
    if abs(dx) >= abs(dy):
        return "right" if dx > 0 else "left"
    return "below" if dy > 0 else "above"
