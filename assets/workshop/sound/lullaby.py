"""Ava's lullaby, and the four motifs: the only tunes there are. Every piece quotes them from here.

The lullaby is sixteen bars of three, in G. Its seed is a rising sixth that falls back by steps (bar 1), asked again a
step higher (bar 3) and higher still (bar 5). Bar 15 rests on the second degree; bar 16, where the last note would stand,
is empty: the note was cut, because a tune that ends lets the sleeper go. DreamSync's own versions leave out bar 16
as well and go straight round. Only the last bedtime gives the note back, and the player says which it is.
"""

from .score import Part, pitch

BARS = (
    "D5:1 B5:1.5 A5:.5",
    "G5:2 E5:1",
    "E5:1 C6:1.5 B5:.5",
    "A5:2 D5:.5 E5:.5",
    "F#5:1 D6:1.5 C6:.5",
    "B5:1.5 G5:.5 E5:1",
    "C6:1 B5:.5 A5:.5 G5:1",
    "F#5:2 r:1",
    "D5:1 B5:1.5 A5:.5",
    "G5:2 G5:1",
    "E5:1 C6:1.5 D6:.5",
    "Eb6:2 C6:1",
    "D6:1 B5:1 G5:1",
    "E5:1 C6:1 B5:1",
    "A5:3",
    "r:3",
)
"""The tune, a bar each, as it lies on the music box."""

CHORDS = ("G", "Em7", "Cadd9", "D7sus4", "Bm7", "Em7", "Am7", "D7", "G/B", "Em7", "C", "Cm6", "G/D", "Am7", "D7", "D7")
"""Its harmony, one to a bar; the minor fourth of bar 12 is the only dark one."""

LAST_NOTE = {"up": ("B5", "Em9"), "down": ("G5", "G"), "same": ("A5", "Gadd9")}
"""The three ends: home; up to the third, over a chord that opens a door; or the same note again, at peace with itself."""

LEO = "D4:.5 E4:.5 G4:.5 A4:.5 E5:1"
"""Leo, plucked: four steps and a leap that does not come down. A question."""

MIA = "B4:1.5 A4:.25 B4:.25 G4:1 E4:1 | F#4:3 r:1"
"""Mia, clarinet: a turn, and down, and a look over the glasses."""

ELLIS = "D4:2 G4:2 | E4:2 A4:2 | G4:1 C5:3 | B4:4"
"""Ellis, pads and horns: the rising fourth, three doorsteps, and a warm third at the door."""

SOMNI = "D6:.5 B6:.5 A6:1"
"""SOMNI's chime is the first bar of the lullaby. Nobody has noticed."""


def bars(first: int = 1, last: int = 16) -> str:
    """Return the tune from bar `first` to bar `last`, both counted from one."""
    return " | ".join(BARS[first - 1 : last])


def chords(first: int = 1, last: int = 16) -> list[str]:
    """Return the harmony from bar `first` to bar `last`."""
    return list(CHORDS[first - 1 : last])


def stretched(text: str, factor: float) -> str:
    """Return a melody with every length multiplied.

    >>> stretched("D5:1 B5:1.5 | r:.5", 2)
    'D5:2 B5:3 | r:1'
    """
    out = []
    for token in text.split():
        head, colon, size = token.partition(":")
        mark = size[-1] if size and size[-1] in "!," else ""
        out.append(f"{head}:{float(size.rstrip('!,')) * factor:g}{mark}" if colon else token)
    return " ".join(out)


def sing(
    part: Part, at: float, first: int = 1, last: int = 16, weight: int = 76, shift: int = 0, legato: float = 0.98
) -> float:
    """Write bars of the lullaby; return the beat after them."""
    return part.line(at, bars(first, last), weight, legato, shift, bar=3)


def notes_at(text: str, start_s: float, beat_s: float, shift: int = 0) -> list[tuple[float, float, int]]:
    """Return a melody as `(start s, length s, midi pitch)`, for voices."""
    found, at = [], start_s
    for token in text.split():
        if token == "|":
            continue
        head, _, size = token.partition(":")
        length = float(size.rstrip("!,")) * beat_s
        if not head.startswith("r"):
            found.append((at, length, pitch(head) + shift))
        at += length
    return found
