"""Five endings and the credits. In all but the credits the tune still stops where it always stops."""

import numpy as np

from .. import lullaby
from ..catalogue import music, song
from ..orchestra import Room, perform
from ..score import Song, basses, block, broken, tied
from ..tone import Signal, frames, reverb
from .lullabies import BOY, GIRL, WOMAN, hummed

DAWN = ["G", "D/F#", "Em7", "G/D", "Cadd9", "G/B", "Am7", "D7sus4"]


@song("new_dawn")
def new_dawn_song() -> Song:
    """Streets with people in them: everybody's motif passes everybody else's, and the tune is on all the doorsteps."""
    s = Song("new_dawn", 84, 72, 3)
    keys = s.part("piano", 0, 78, 58, 0.02)
    pluck = s.part("Leo, pizzicato", 45, 78, 88)
    reed = s.part("Mia, clarinet", 71, 74, 44)
    strings = s.part("strings", 48, 64, 70)
    cello = s.part("cello", 42, 68, 54)
    horn = s.part("Ellis, horn", 60, 54, 84)
    bass = s.part("double bass, plucked", 32, 74, 62)
    box = s.part("music box", "box", 40, 96)
    tune = lullaby.chords()[:15]
    harmony = [*DAWN, *tune, "D7"]
    broken(keys, 0, harmony, 3, "G3", "D5", "012321", 0.5, 4, 50, 1.6)
    basses(bass, 0, harmony, 3, "G1", 66, ((0, 0.5, 0), (2 / 3, 0.25, 7)))
    pluck.line(
        0,
        "D4:.5 E4:.5 G4:.5 A4:.5 E5:1 | r:3 | B3:.5 D4:.5 E4:.5 G4:.5 D5:1 | r:3 | "
        "C4:.5 E4:.5 G4:.5 A4:.5 B4:1 | r:3 | A4:.5 B4:.5 C5:.5 D5:.5 A5:1 | r:3",
        70,
        0.5,
        bar=3,
    )
    reed.line(
        3,
        "F#4:1 A4:.5 B4:.5 A4:1 | r:3 | B4:1 A4:.25 B4:.25 G4:1.5 | r:3 | D5:1 B4:.25 D5:.25 G4:1.5 | r:3 | G4:1 C5:1 A4:1",
        66,
        bar=3,
    )
    horn.line(12, "r:1 C4:1 G4:1 | B4:3 | A4:1 E4:1 A4:1 | G4:2 A4:1", 54, bar=3)
    lullaby.sing(cello, 24, 1, 8, 74, -12)
    lullaby.sing(reed, 24, 1, 8, 60, 0)
    lullaby.sing(strings, 48, 9, 15, 66, 0)
    lullaby.sing(cello, 48, 9, 15, 70, -24)
    lullaby.sing(box, 48, 9, 15, 60, 0)
    pads = s.part("strings, low", 49, 56, 60)
    tied(pads, 24, tune, 3, "G3", "E4", 3, 52)
    pads.swell((24, 0.3), (40, 0.7), (48, 0.6), (60, 1), (69, 0.6), (71.8, 0.2))
    strings.swell((48, 0.5), (58, 1), (60, 1), (69, 0.5), (71, 0.1))
    pluck.line(55, "G4:.5 A4:.5 B4:.5 D5:.5 A5:1", 58, 0.5)
    horn.line(60, "D4:1 G4:2 | E4:1 A4:2 | F#4:1 A4:2", 54, bar=3)
    return s


@music("new_dawn", -20)
def new_dawn() -> Signal:
    """New Dawn."""
    return perform(new_dawn_song(), room=Room(0.32, 1.9, 6500))


@song("lucid")
def lucid_song() -> Song:
    """A duet: SOMNI's bells ask, a cello answers, and sometimes the answer is to wait."""
    s = Song("lucid", 60, 64, 4)
    bells = s.part("SOMNI", "bell", 74, 74)
    cello = s.part("cello", 42, 84, 50)
    pad = s.part("pad", "warm", 36, 64)
    rim = s.part("glass", "glass", 36, 88)
    keys = s.part("felt piano", 0, 56, 58, 0.03)
    harmony = [
        "Dadd9",
        "Dadd9",
        "Bm7",
        "G69",
        "Dadd9",
        "E/D",
        "Em7",
        "A7sus4",
        "Bm7",
        "G69",
        "D/F#",
        "E/G#",
        "G69",
        "Em7",
        "A7sus4",
        "A7sus4",
    ]
    tied(pad, 0, harmony, 4, "D3", "E4", 4, 54)
    bells.line(
        0,
        "A4:1 F#5:2 E5:1 | r:4 | r:4 | B4:1 G5:2 F#5:1 | r:4 | E5:1 B5:2 A5:1 | r:4 | "
        "D5:1 B5:1.5 A5:1.5 | r:4 | r:4 | A4:1 F#5:2 E5:1 | B4:1 G#5:2 F#5:1 | D5:1 B5:2 A5:1 | "
        "G5:2 E5:2 | r:4 | A5:1 E6:1 D6:2",
        62,
        bar=4,
    )
    cello.line(
        4,
        "r:1 D3:1 A3:1 F#3:1 | F#3:2 D3:1 C#3:1 | r:4 | D3:1 A3:1 F#4:1.5 E4:.5 | r:4 | "
        "E3:1 B3:1 G4:1 F#4:1 | r:4 | D4:1.5 C#4:.5 B3:1 F#3:1 | G3:2 B3:2 | r:4 | r:4 | B3:2 D4:2 | "
        "G4:1.5 F#4:.5 E4:2 | E4:1 D4:1 A3:2",
        68,
        bar=4,
    )
    cello.swell((4, 0.5), (10, 0.9), (18, 0.7), (28, 0.9), (34, 0.6), (52, 1), (60, 0.4), (64, 0.3))
    rim.line(32, "F#5:4 | B5:4 | A5:4 | B5:4 | D6:4 | B5:4 | E5:4 | E5:4", 46)
    broken(keys, 16, harmony[4:], 4, "D4", "F#5", "0-2-1-2-", 0.5, 3, 36, 2)
    return s


@music("lucid", -22)
def lucid() -> Signal:
    """Lucid."""
    return perform(lucid_song(), room=Room(0.45, 2.8, 7500))


@song("patch_notes")
def patch_notes_song() -> Song:
    """Version 2.0: a small guitar, claps, a whistle. It has been tested on a group of people."""
    s = Song("patch_notes", 120, 96, 4)
    guitar = s.part("small guitar", 24, 84, 50, 0.004)
    clap = s.part("claps", "drums", 74, 64, 0.004)
    whistle = s.part("whistle", 78, 70, 60, 0.006)
    bells = s.part("glockenspiel", 9, 56, 84, 0.004)
    bass = s.part("bass", 33, 80, 64, 0.004)
    wood = s.part("marimba", 12, 66, 82, 0.004)
    harmony = ["G", "D", "Em", "C"] * 6
    for k, symbol in enumerate(harmony):
        for at, weight in ((0, 64), (1, 50), (1.5, 44), (2.5, 50), (3, 58), (3.5, 42)):
            block(guitar, 4 * k + at, [symbol], 0.35, "G4", "G5", 3, weight)
        clap.add(4 * k + 1, 39, 0.1, 70)
        clap.add(4 * k + 3, 39, 0.1, 74)
        for at in (0, 2, 2.5):
            clap.add(4 * k + at, 36, 0.1, 60)
        for eighth in range(8):
            clap.add(4 * k + eighth / 2, 70, 0.1, 34 if eighth % 2 else 22)
    basses(bass, 0, harmony, 4, "E2", 72, ((0, 0.2, 0), (0.375, 0.12, 0), (0.5, 0.2, 7), (0.875, 0.1, 12)))
    jingle = (
        "D5:.5 B5:1 A5:.5 G5:.5 E5:.5 G5:1 | A5:.5 A5:.5 r:.5 F#5:.5 D5:2 | "
        "E5:.5 C6:1 B5:.5 A5:.5 G5:.5 E5:1 | G5:.5 A5:.5 B5:.5 A5:2.5"
    )
    whistle.line(16, jingle, 66, 0.7, bar=4)
    whistle.line(48, jingle, 66, 0.7, bar=4)
    bells.line(32, jingle, 56, 0.6, bar=4)
    bells.line(48, jingle, 46, 0.6, 12, bar=4)
    bells.line(80, "D6:.5 B6:.5 A6:1 r:2 | r:4 | D6:.5 B6:.5 A6:1 r:2 | r:4", 56, bar=4)
    broken(wood, 32, harmony[8:], 4, "D4", "D5", "0-12-1-2", 0.5, 3, 54)
    return s


@music("patch_notes", -21)
def patch_notes() -> Signal:
    """Patch Notes."""
    return perform(patch_notes_song(), room=Room(0.14, 0.8, 8000))


@song("long_night")
def long_night_song() -> Song:
    """A piano in a room where nobody turns the light on, and a cello that sits down outside the door."""
    s = Song("long_night", 54, 48, 3)
    keys = s.part("piano", 0, 78, 58, 0.03)
    left = s.part("piano, left hand", 0, 66, 54, 0.03)
    cello = s.part("cello", 42, 72, 84)
    harmony = [
        "Em",
        "Em/D",
        "Cmaj7",
        "B7sus4",
        "Em",
        "G/D",
        "Am6/C",
        "B7",
        "Em",
        "Em/D",
        "Cmaj7",
        "Am6",
        "Em/B",
        "Am7",
        "B7sus4",
        "B7",
    ]
    broken(left, 0, harmony, 3, "E2", "B3", "0-12-1", 0.5, 3, 42, 2.6)
    keys.line(
        0,
        "B4:1 G5:1.5 F#5:.5 | E5:2 B4:1 | C5:1 A5:1.5 G5:.5 | F#5:3 | B4:1 G5:1.5 F#5:.5 | "
        "G5:1 D5:1 B4:1 | C5:1 E5:1 A5:1 | F#5:2 D#5:1 | "
        "B4:1 G5:1.5 F#5:.5 | E5:2 E5:1 | C5:1 A5:1.5 B5:.5 | C6:2 A5:1 | B5:1 G5:1 E5:1 | C5:1 A5:1 G5:1 | F#5:3 | r:3",
        56,
        bar=3,
    )
    cello.line(24, "G3:3 | B3:2 A3:1 | G3:3 | C4:2 E4:1 | E4:3 | E4:2 C4:1 | B3:3 | A3:3", 54, bar=3)
    cello.swell((23, 0.1), (33, 0.8), (38, 0.9), (45, 0.4), (47.8, 0.05))
    return s


@music("long_night", -23)
def long_night() -> Signal:
    """The Long Night."""
    return perform(long_night_song(), room=Room(0.36, 2.2, 4500))


@song("sweet_dreams")
def sweet_dreams_song() -> Song:
    """Fifteen bars, twice. There is no sixteenth: it goes round. It is very beautiful."""
    s = Song("sweet_dreams", 72, 90, 3)
    box = s.part("music box", "box", 62, 70, 0.004)
    rim = s.part("glass", "glass", 46, 84)
    voices = s.part("choir", 52, 66, 60)
    harp = s.part("harp", 46, 62, 44, 0.004)
    pad = s.part("pad", "warm", 34, 64)
    bells = s.part("SOMNI", "bell", 40, 90)
    tune = lullaby.chords()[:15]
    lullaby.sing(box, 0, 1, 15, 76)
    lullaby.sing(box, 45, 1, 15, 76)
    lullaby.sing(rim, 45, 1, 15, 50)
    broken(harp, 0, [*tune, *tune], 3, "G3", "D5", "012321", 0.5, 4, 42, 2)
    tied(voices, 0, [*tune, *tune], 3, "D4", "D5", 3, 50)
    voices.swell((0, 0.4), (34, 0.8), (45, 0.5), (80, 1), (89.9, 0.4))
    tied(pad, 0, [*tune, *tune], 3, "G3", "G4", 3, 48)
    for at in (7, 22, 37, 52, 67, 82):
        bells.line(at, lullaby.SOMNI, 44)
    return s


@music("sweet_dreams", -21)
def sweet_dreams() -> Signal:
    """Sweet Dreams."""
    return perform(sweet_dreams_song(), room=Room(0.5, 3.0, 8000))


CREDITS_BEATS = 114


@song("credits")
def credits_song() -> Song:
    """Two verses. First the three of them hum it, badly, over the box; then everybody plays it. The end is elsewhere."""
    s = Song("credits", 63, CREDITS_BEATS, 3)
    box = s.part("music box", "box", 64, 76, 0.02)
    keys = s.part("piano", 0, 78, 58, 0.02)
    strings = s.part("violins", 48, 66, 44)
    pads = s.part("strings", 49, 60, 74)
    cello = s.part("cello", 42, 84, 62)
    reed = s.part("Mia, clarinet", 71, 66, 84)
    horn = s.part("Ellis, horn", 60, 52, 40)
    pluck = s.part("Leo, pizzicato", 45, 66, 96)
    bass = s.part("double basses", 43, 60, 64)
    bells = s.part("SOMNI", "bell", 40, 90)
    tune = lullaby.chords()[:15]
    broken(keys, 0, ["G", "Em7"], 3, "G3", "D5", "012321", 0.5, 4, 40, 2)
    broken(box, 6, tune, 3, "G4", "G5", "0-1", 1, 3, 40)
    lullaby.sing(box, 6, 1, 15, 60)
    broken(keys, 6, tune, 3, "G2", "G3", "0-1", 1, 3, 40, 2)
    at = 54
    lullaby.sing(cello, at, 1, 8, 80, -24)
    lullaby.sing(reed, at, 1, 8, 58, -12)
    lullaby.sing(strings, at + 24, 9, 15, 76, 0)
    lullaby.sing(cello, at + 24, 9, 15, 76, -24)
    lullaby.sing(horn, at + 24, 9, 15, 54, -12)
    broken(keys, at, tune, 3, "G2", "D4", "012321", 0.5, 4, 48, 1.8)
    tied(pads, at, tune, 3, "G3", "G4", 4, 54)
    basses(bass, at, tune, 3, "G1", 58)
    pads.swell((at, 0.4), (at + 20, 0.7), (at + 24, 0.7), (at + 36, 1), (at + 45, 0.6), (at + 47, 0.1))
    strings.swell((at + 24, 0.6), (at + 35, 1), (at + 44, 0.6), (at + 46, 0.1))
    cello.swell((at, 0.7), (at + 34, 1), (at + 45, 0.5), (at + 47, 0.1))
    horn.swell((at + 24, 0.4), (at + 36, 0.9), (at + 45, 0.3), (at + 47, 0.05))
    pluck.line(at + 9.5, lullaby.LEO, 60, 0.5)
    pluck.line(at + 21.5, "F#4:.5 A4:.5 C5:.5 D5:.5 A5:1", 60, 0.5)
    bells.line(at + 12, "A6:.5 D7:.5 F#7:1", 40)
    return s


@music("credits", -20, loop=False)
def credits() -> Signal:
    """The credits as far as the tune goes by itself."""
    s = credits_song()
    mix = perform(s, loop=False, room=Room(0.36, 2.4, 6500), tail_s=0.0)
    beat = s.beat_s
    for seed, size, shift, shake, gain in (
        ("crl", BOY, -12, 0.5, 0.13),
        ("crj", GIRL, -12, 0.7, 0.09),
        ("cra", WOMAN, -12, 0.3, 0.12),
    ):
        first = 1 if seed == "cra" else 5 if seed == "crl" else 9
        voice = hummed(first, 15, beat, shift, seed, size, shake)
        start = frames((6 + 3 * (first - 1)) * beat)
        wet = reverb(voice / np.abs(voice).max() * gain, 0.2, 0.9, 5000)
        end = min(len(mix), start + len(wet))
        mix[start:end] += wet[: end - start]
    return mix


def _credits_note(which: str) -> Signal:
    note, symbol = lullaby.LAST_NOTE[which]
    s = Song(f"credits_note_{which}", 63, CREDITS_BEATS, 3)
    cello, violins, box = s.part("cello", 42, 84, 62), s.part("violins", 48, 66, 44), s.part("music box", "box", 60, 76)
    strings, keys, pluck = (
        s.part("strings", 49, 60, 74),
        s.part("piano", 0, 70, 58),
        s.part("Leo, pizzicato", 45, 66, 96),
    )
    bass = s.part("double basses", 43, 60, 64)
    at = 54 + 45
    violins.line(at, f"{note}:9", 70)
    cello.line(at, f"{note}:9", 76, shift=-24)
    box.line(at, f"{note}:3 r:3 {note}:3", 60)
    path = {"down": ["G", "Cmaj7", "Gadd9"], "up": ["Em9", "Cmaj7", "G"], "same": ["Gadd9", "D/F#", "Gadd9"]}[which]
    block(strings, at, path, 3, "G3", "D5", 4, 54)
    broken(keys, at, path, 3, "G2", "D5", "012321", 0.5, 4, 46, 2)
    basses(bass, at, path, 3, "G1", 58)
    pluck.line(
        at + 6,
        {
            "down": "D4:.5 E4:.5 G4:.5 A4:.5 G4:1",
            "up": "D4:.5 E4:.5 G4:.5 A4:.5 B4:1",
            "same": "D4:.5 E4:.5 G4:.5 A4:.5 A4:1",
        }[which],
        56,
        0.5,
    )
    block(keys, at + 9, [symbol], 5, "G2", "D5", 4, 44)
    for part in (violins, cello, strings):
        part.swell((at, 0.9), (at + 5, 1), (at + 9, 0.3), (at + 10, 0.1))
    return perform(s, loop=False, room=Room(0.36, 2.4, 6500), tail_s=0.0)


for _which in lullaby.LAST_NOTE:
    music(f"credits_note_{_which}", -21, loop=False)(lambda which=_which: _credits_note(which))
