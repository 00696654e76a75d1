"""Expressions: which eyes, brows and mouth make a look.

The typed parts are in `typed/portrait_eyes.txt`, `_brows.txt` and `_mouths.txt`.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Expression:
    """One look of a face."""

    eyes: str = "open"
    brows: str = "neutral"
    mouth: str = "neutral"
    brow_dy: int = 0
    """Brows lower (+) or higher (-), in pixels."""
    blush: float = 0.2
    talk: str = "talk"
    """Which open mouths it speaks with: `talk`, `smile` or `sad`."""
    far_eye: str = ""
    """The far eye's state when it differs."""
    far_brow: str = ""
    """The far brow's state when it differs."""
    wears: tuple[str, ...] = ()
    """What comes with the look: `headset`, `torch`, `strands`."""
    still: bool = False
    """The mouth does not open: who sleeps or is struck dumb."""


EXPRESSIONS: dict[str, Expression] = {
    "neutral": Expression(blush=0.25),
    "smile": Expression("soft", "raised", "smile", -1, 0.45, "smile"),
    "laugh": Expression("happy", "raised", "grin", -2, 0.5, "smile"),
    "charm": Expression("soft", "neutral", "grin", -1, 0.1, "smile"),
    "worried": Expression("worried", "worried", "worried", -1, 0.2, "sad"),
    "hurt": Expression("hurt", "sad", "hurt", -1, 0.5, "sad"),
    "angry": Expression("angry", "angry", "grim", 1, 0.1, "sad"),
    "surprised": Expression("wide", "raised", "oh", -3, 0.3),
    "tired": Expression("tired", "low", "tired", 0, 0.15),
    "asleep": Expression("closed", "low", "neutral", 0, 0.1, still=True),
    # looks that the story asks for
    "grin": Expression("open", "raised", "grin", -2, 0.45, "smile"),
    "delighted": Expression("happy", "raised", "wide_grin", -3, 0.55, "smile"),
    "lost": Expression("away", "worried", "half", -1, 0.1),
    "shy": Expression("down", "worried", "smile", -1, 0.7, "smile"),
    "sad": Expression("down", "sad", "worried", 0, 0.2, "sad"),
    "guilty": Expression("down", "worried", "press", 0, 0.4),
    "caught": Expression("wide", "neutral", "half", -2, 0.35, far_brow="raised"),
    "almost": Expression("soft", "raised", "press_smile", -2, 0.5, "smile"),
    "soft": Expression("soft", "neutral", "smile", -1, 0.35, "smile"),
    "bare": Expression("open", "worried", "half", -1, 0.1),
    "frozen": Expression("wide", "neutral", "smile", 0, 0.05, "smile"),
    "blank": Expression("open", "low", "flat", -1, 0.0, "sad"),
    "listening": Expression("away", "neutral", "flat", 0, 0.15, far_brow="raised"),
    "heavy": Expression("half", "low", "smile", 0, 0.3),
    "headset": Expression("open", "raised", "smile", -1, 0.2, "smile", wears=("headset",)),
    "headset_laugh": Expression("soft", "raised", "grin", -2, 0.25, "smile", wears=("headset",)),
    "just_up": Expression("tired", "sad", "half", 0, 0.25, wears=("strands",)),
    "gap": Expression("open", "raised", "gap", -1, 0.45, "gap"),
    "gap_laugh": Expression("happy", "raised", "gap_laugh", -2, 0.6, "gap"),
    "one_eye": Expression("closed", "neutral", "flat", 0, 0.2, far_eye="open", far_brow="raised"),
    "amazed": Expression("wide", "raised", "gap_oh", -3, 0.45, "gap"),
    "asleep_smile": Expression("closed", "neutral", "smile", 0, 0.4, still=True),
    "just_woken": Expression("half", "worried", "half", 0, 0.3, wears=("strands",)),
    "evening": Expression("soft", "raised", "grin", -1, 0.15, "smile"),
    "wet": Expression("tired", "raised", "flat", -1, 0.3, wears=("wet",)),
    "awe": Expression("wide", "raised", "half", -3, 0.4),
    "relieved": Expression("happy", "worried", "smile", -1, 0.4, "smile"),
    "serene": Expression("closed", "raised", "smile", -1, 0.15, "smile"),
    "plain": Expression("tired", "worried", "half", 0, 0.1),
    "radiant": Expression("happy", "raised", "grin", -2, 0.6, "smile"),
    "torch": Expression("wide", "raised", "oh", -2, 0.3, wears=("torch",), still=True),
    "pained": Expression("half", "sad", "hurt", -1, 0.3, "sad"),
    "still": Expression("down", "neutral", "flat", 0, 0.1),
    "counting": Expression("away", "raised", "half", -1, 0.15),
    "stern": Expression("angry", "low", "flat", 1, 0.1, "sad"),
    "smug": Expression("half", "raised", "smirk", -1, 0.2),
    "sly": Expression("away", "angry", "smirk", 0, 0.2, far_brow="raised"),
    "opening": Expression("half", "worried", "half", -1, 0.0),
}
"""By name."""

COLUMNS = ("base", "blink", "talkA", "talkB")
"""Columns of a portrait's sheet."""
