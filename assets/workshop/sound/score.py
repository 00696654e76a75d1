"""The written page: pitches, chords, lines of notes and parts; knows nothing of how they will sound.

A melody is text: `"D5:1 B5:1.5 A5:.5 | G5:2 r:1"`, note and length in beats, `r` a rest, `|` a bar line that is checked,
`+` joins a chord (`"C4+E4:2"`), `!` stresses, `,` hushes. Chords are symbols (`"Em7"`, `"D/F#"`), voiced so that each
voice moves as little as it can. Performers are not machines: every part breathes (small, seeded slips of time and weight).
"""

from dataclasses import dataclass, field
from fractions import Fraction
from itertools import pairwise

from .tone import SR, rng

STEPS = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11}
QUALITIES = {
    "": (0, 4, 7),
    "m": (0, 3, 7),
    "7": (0, 4, 7, 10),
    "maj7": (0, 4, 7, 11),
    "m7": (0, 3, 7, 10),
    "6": (0, 4, 7, 9),
    "m6": (0, 3, 7, 9),
    "sus4": (0, 5, 7),
    "sus2": (0, 2, 7),
    "7sus4": (0, 5, 7, 10),
    "add9": (0, 4, 7, 14),
    "m9": (0, 3, 7, 10, 14),
    "maj9": (0, 4, 7, 11, 14),
    "9": (0, 4, 7, 10, 14),
    "9sus4": (0, 5, 7, 10, 14),
    "dim": (0, 3, 6),
    "dim7": (0, 3, 6, 9),
    "m7b5": (0, 3, 6, 10),
    "5": (0, 7),
    "aug": (0, 4, 8),
    "madd9": (0, 3, 7, 14),
    "maj7#11": (0, 4, 7, 11, 18),
    "69": (0, 4, 7, 9, 14),
    "7b9": (0, 4, 7, 10, 13),
    "mmaj7": (0, 3, 7, 11),
    "m11": (0, 3, 7, 10, 17),
    "lyd": (0, 4, 6, 7),
}


def pitch(name: str) -> int:
    """Return the MIDI number of a note.

    >>> pitch("A4"), pitch("Eb5"), pitch("F#3")
    (69, 75, 54)
    """
    letter, rest = name[0], name[1:]
    shift = rest.count("#") - rest.count("b")
    return STEPS[letter] + shift + 12 * (int(rest.strip("#b")) + 1)


def hertz(midi: float) -> float:
    """Return the frequency of a MIDI number in equal temperament, A4 = 440 Hz."""
    return 440.0 * 2 ** ((midi - 69) / 12)


def chord(symbol: str) -> tuple[int, list[int]]:
    """Return `(bass pitch class, pitch classes)` of a chord symbol.

    >>> chord("D7/F#")
    (6, [2, 6, 9, 0])
    """
    head, _, bass = symbol.partition("/")
    size = 2 if len(head) > 1 and head[1] in "#b" else 1
    root = (STEPS[head[0]] + head[:size].count("#") - head[1:size].count("b")) % 12
    tones = [(root + step) % 12 for step in QUALITIES[head[size:]]]
    return (pitch(bass + "4") % 12 if bass else root), tones


def voiced(symbols: list[str], low: str, high: str, voices: int = 3) -> list[list[int]]:
    """Return one voicing per chord between two notes: least motion, no doubled pitch, third and seventh kept.

    The first is placed in the middle of the range; each next one is the arrangement whose voices, sorted, travel least,
    with parallel fifths and octaves of the outer voices made dear.
    """
    floor, ceiling = pitch(low), pitch(high)
    result: list[list[int]] = []
    for symbol in symbols:
        _, tones = chord(symbol)
        if len(tones) > voices:  # the fifth goes first, then the root, which the bass has
            spare = [tones[2], tones[0], *tones[3:-1]]
            for tone in spare:
                if len(tones) > voices:
                    tones = [t for t in tones if t != tone]
        while len(tones) < voices:
            tones = [*tones, tones[len(tones) % max(1, len(set(tones)))]]
        options = _arrangements(tones, floor, ceiling)
        before = result[-1] if result else None
        middle = (floor + ceiling) / 2

        def cost(
            option: list[int], before: list[int] | None = before, middle: float = middle
        ) -> tuple[float, list[int]]:
            gaps = [b - a for a, b in pairwise(option)]
            spread = sum(6.0 if g == 1 else 0.6 if g == 2 else 0.4 if g > 9 else 0.0 for g in gaps)
            spread += sum(4.0 for k, a in enumerate(option) for b in option[k + 1 :] if b - a == 13)
            home = abs(sum(option) / len(option) - middle) * 0.25
            if before is None:
                return home * 4 + spread, option
            moves = sum(min(abs(a - b) for b in before) for a in option) + sum(
                min(abs(a - b) for a in option) for b in before
            )
            outer = (option[-1] - option[0]) % 12
            parallel = (
                3.0 if outer in (0, 7) and (before[-1] - before[0]) % 12 == outer and option[0] != before[0] else 0.0
            )
            return moves + spread + home + parallel, option

        result.append(min(options, key=cost))
    return result


def _arrangements(tones: list[int], floor: int, ceiling: int, widened: int = 0) -> list[list[int]]:
    places = [[p for p in range(floor, ceiling + 1) if p % 12 == tone] for tone in tones]
    found: list[list[int]] = [[]]
    for place in places:
        found = [[*sofar, p] for sofar in found for p in place if p not in sofar]
    unique = sorted({tuple(sorted(option)) for option in found})
    if not unique and len(set(tones)) < len(tones):  # a doubled tone has no second place in this range
        return _arrangements(list(dict.fromkeys(tones)), floor, ceiling)
    if not unique:  # a narrow range gives a little at the top before it gives up
        if widened >= 5:
            raise ValueError(f"no room for {tones} between {floor} and {ceiling}")
        return _arrangements(tones, floor, ceiling + 1, widened + 1)
    return [list(option) for option in unique]


@dataclass
class Note:
    """One note of a part: `beat` and `length` in beats, `pitch` in MIDI numbers, `weight` 1..127."""

    beat: float
    pitch: int
    length: float
    weight: int


@dataclass
class Part:
    """One player: an instrument, its place in the room, its notes and its swells."""

    name: str
    voice: int | str
    """A General MIDI program, `"drums"`, or the name of one of the workshop's own instruments (`synth.py`)."""
    volume: int = 90
    where: int = 64
    """Pan, 0 left to 127 right."""
    loose: float = 0.012
    """Slips of time, in beats, up to this."""
    notes: list[Note] = field(default_factory=list)
    swells: list[tuple[float, float]] = field(default_factory=list)
    """`(beat, 0..1)`: the line of expression; nothing means full."""
    space: str = ""
    """Parts of one space share a reverb; the song says which spaces there are."""

    def add(self, beat: float, note: str | int, length: float, weight: int = 76) -> None:
        """Write one note."""
        number = pitch(note) if isinstance(note, str) else note
        self.notes.append(Note(beat, number, length, max(1, min(127, weight))))

    def line(
        self, at: float, text: str, weight: int = 76, legato: float = 0.98, shift: int = 0, bar: float = 0
    ) -> float:
        """Write a melody from beat `at`, transposed by `shift` semitones; return the beat after it.

        With `bar` (beats) every `|` must stand on a bar line. A phrase is shaped: it grows to its middle and falls.
        """
        beat = at
        tokens = [t for t in text.split() if t]
        sounding = [t for t in tokens if t != "|" and not t.startswith("r")]
        seen = 0
        for token in tokens:
            if token == "|":
                if bar and abs((beat - at) / bar - round((beat - at) / bar)) > 1e-6:
                    raise ValueError(f"{self.name}: bar line off by {(beat - at) % bar} beats in: {text}")
                continue
            body, _, size = token.partition(":")
            length = float(Fraction(size.rstrip("!,"))) if "/" in size else float(size.rstrip("!,"))
            if not body.startswith("r"):
                arch = 1 - abs(2 * seen / max(1, len(sounding) - 1) - 0.9) * 0.16
                stress = 12 if token.endswith("!") else -16 if token.endswith(",") else 0
                for name in body.split("+"):
                    self.add(beat, pitch(name) + shift, length * legato, round(weight * arch) + stress)
                seen += 1
            beat += length
        return beat

    def swell(self, *line: tuple[float, float]) -> None:
        """Draw the line of expression through `(beat, 0..1)`."""
        self.swells.extend(line)


@dataclass
class Song:
    """A piece of music of a fixed number of beats; as a loop its end meets its beginning."""

    name: str
    bpm: float
    beats: int
    bar: int
    """Beats in a bar."""
    parts: list[Part] = field(default_factory=list)

    def part(
        self, name: str, voice: int | str, volume: int = 90, where: int = 64, loose: float = 0.012, space: str = ""
    ) -> Part:
        """Seat a player."""
        made = Part(name, voice, volume, where, loose, space=space)
        self.parts.append(made)
        return made

    @property
    def frames(self) -> int:
        """The exact length in frames; the tempo must allow a whole number."""
        exact = Fraction(self.beats * 60 * SR) / Fraction(self.bpm)
        if exact.denominator != 1:
            raise ValueError(f"{self.name}: {self.beats} beats at {self.bpm} are not a whole number of frames")
        return int(exact)

    @property
    def beat_s(self) -> float:
        """Seconds a beat."""
        return 60 / self.bpm

    def performed(self, part: Part) -> list[Note]:
        """Return the notes as a person would place them: seeded slips, never before the first beat."""
        r = rng(f"{self.name}/{part.name}")
        played = []
        for note in sorted(part.notes, key=lambda n: (n.beat, n.pitch)):
            slip = float(r.uniform(0, part.loose))
            weight = int(max(1, min(127, note.weight + r.integers(-4, 5))))
            played.append(Note(note.beat + slip, note.pitch, note.length, weight))
        return played


def block(
    part: Part,
    at: float,
    symbols: list[str],
    each: float,
    low: str,
    high: str,
    voices: int = 3,
    weight: int = 60,
    legato: float = 0.99,
) -> list[list[int]]:
    """Write held chords, `each` beats long; tones that two neighbours share are struck again (pads overlap anyway)."""
    chords = voiced(symbols, low, high, voices)
    for k, tones in enumerate(chords):
        for tone in tones:
            part.add(at + k * each, tone, each * legato, weight)
    return chords


def tied(
    part: Part, at: float, symbols: list[str], each: float, low: str, high: str, voices: int = 3, weight: int = 60
) -> None:
    """Write held chords whose common tones are tied over, as string players would."""
    chords = voiced(symbols, low, high, voices)
    open_: dict[int, float] = {}
    for k, tones in enumerate([*chords, []]):
        now = at + k * each
        for tone in [t for t in open_ if t not in tones]:
            start = open_.pop(tone)
            part.add(start, tone, now - start, weight)
        for tone in tones:
            open_.setdefault(tone, now)


def broken(
    part: Part,
    at: float,
    symbols: list[str],
    each: float,
    low: str,
    high: str,
    order: str,
    step: float,
    voices: int = 4,
    weight: int = 56,
    ring: float = 1.0,
) -> None:
    """Write broken chords: `order` is a string of voice numbers (`"0121"`, `-` rests), one every `step` beats."""
    for k, tones in enumerate(voiced(symbols, low, high, voices)):
        count = round(each / step)
        for i in range(count):
            mark = order[i % len(order)]
            if mark != "-":
                accent = 8 if i == 0 else 0
                part.add(at + k * each + i * step, tones[int(mark) % len(tones)], step * ring, weight + accent)


def basses(
    part: Part,
    at: float,
    symbols: list[str],
    each: float,
    low: str = "E1",
    weight: int = 66,
    rhythm: tuple[tuple[float, float, int], ...] = ((0, 1, 0),),
) -> None:
    """Write the bass notes at or above `low`; `rhythm` is `(offset, length, semitones)` in parts of the chord's time."""
    floor = pitch(low)
    for k, symbol in enumerate(symbols):
        tone = floor + (chord(symbol)[0] - floor) % 12
        for offset, length, lift in rhythm:
            part.add(at + (k + offset) * each, tone + lift, length * each * 0.97, weight - (8 if offset else 0))
