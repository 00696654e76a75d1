"""The dream faces: the Star Reef (72), Leo's own (84), the Perfect Evening (75), the Core's (60).

Each shares tempo and length with the waking piece it lies behind, so that a wave may wash from one to the other anywhere.
"""

from .. import lullaby
from ..catalogue import music, song
from ..orchestra import Room, perform
from ..score import Song, basses, block, broken, tied
from ..tone import Signal, high

REEF = Room(0.5, 3.2, 8000)
REEF_CHORDS = [
    "G69",
    "Em7",
    "Cadd9",
    "A7sus4/G",
    "Bm7",
    "Em7",
    "Am7",
    "D9",
    "G/B",
    "Eb69",
    "Am7/C",
    "Abadd9",
    "G/D",
    "Am7",
    "D9sus4",
    "D9sus4",
]
"""Two bars each: the lullaby stretched to twice its length, over a harmony that opens where the tune at home only turns."""


@song("reef_low")
def reef_low_song() -> Song:
    """The water: glass and harp in sixths, a floor, and now and then the first three notes."""
    s = Song("reef_low", 72, 96, 3)
    harp = s.part("harp", 46, 72, 44)
    rim = s.part("glass", "glass", 52, 82)
    bass = s.part("floor", "sub", 46, 64)
    deep = s.part("double basses", 43, 40, 60)
    bells = s.part("SOMNI", "bell", 46, 90)
    stars = s.part("celesta", 8, 46, 100)
    broken(harp, 0, REEF_CHORDS, 6, "G3", "G5", "012343", 0.5, 5, 46, 2.5)
    harp.swell(*[(12 * k + 6 * h, 0.65 + 0.35 * h) for k in range(8) for h in (0, 1)], (96, 0.65))
    basses(bass, 0, REEF_CHORDS, 6, "G1", 60, ((0, 0.95, 0),))
    basses(deep, 0, REEF_CHORDS, 6, "G1", 46, ((0, 0.9, 0),))
    tied(rim, 0, REEF_CHORDS, 6, "D5", "D6", 2, 46)
    for at in (9, 33, 57, 81):
        bells.line(at, lullaby.SOMNI, 62)
    for at, text in (
        (4, "A6:.5 B6:.5 D7:1"),
        (16, "B6:.5 D7:.5 E7:1"),
        (28, "C#7:.5 E7:.5 A7:1"),
        (46, "A6:.5 C7:.5 E7:1"),
        (58, "G6:.5 Bb6:.5 D7:1"),
        (70, "G6:.5 Bb6:.5 Eb7:1"),
        (88, "A6:.5 C7:.5 E7:1"),
    ):
        stars.line(at, text, 42)
    return s


@music("reef_low", -23, family="reef")
def reef_low() -> Signal:
    """The Star Reef at rest."""
    return perform(reef_low_song(), room=REEF)


@song("reef_swell")
def reef_swell_song() -> Song:
    """The wonder: the lullaby at half speed for a choir of nobody and a far horn, with strings that never breathe."""
    s = Song("reef_swell", 72, 96, 3)
    voices = s.part("choir", 52, 84, 64)
    few = s.part("oo", "choir", 60, 50)
    horn = s.part("horn", 60, 66, 80)
    strings = s.part("strings", 48, 70, 60)
    rim = s.part("glass", "glass", 58, 84)
    tune = lullaby.stretched(lullaby.bars(1, 15), 2)
    horn.line(0, tune, 66, shift=-12)
    rim.line(0, tune, 60)
    horn.swell((0, 0.6), (18, 0.9), (24, 0.6), (42, 1), (48, 0.6), (70, 1), (90, 0.8), (95.5, 0.3))
    tied(voices, 0, REEF_CHORDS, 6, "D4", "D5", 4, 56)
    voices.swell((0, 0.5), (12, 0.8), (24, 0.7), (36, 0.9), (47, 0.6), (56, 0.9), (70, 1), (84, 0.8), (95.9, 0.5))
    tied(few, 48, REEF_CHORDS[8:], 6, "G4", "G5", 2, 60)
    tied(strings, 0, REEF_CHORDS, 6, "G3", "E5", 4, 54)
    strings.swell((0, 0.4), (18, 0.8), (30, 0.6), (48, 0.7), (66, 1), (72, 1), (84, 0.8), (95.9, 0.4))
    return s


@music("reef_swell", -22, family="reef")
def reef_swell() -> Signal:
    """The Star Reef when it opens."""
    return perform(reef_swell_song(), room=REEF)


@song("own_dream")
def own_dream_song() -> Song:
    """Half coloured in: a small wrong band. Whoever has not been drawn yet does not play; a bassoon is the horse."""
    s = Song("own_dream", 84, 96, 4)
    pluck = s.part("Leo, pizzicato", 45, 92, 56)
    tuba = s.part("bassoon, below", 70, 70, 60, 0.03)
    horse = s.part("the horse, bassoon", 70, 84, 78, 0.03)
    squeeze = s.part("accordion", 21, 46, 40, 0.03)
    toy = s.part("toy piano", "box", 60, 86, 0.03)
    pipe = s.part("ocarina", 79, 58, 48, 0.03)
    pencil = s.part("pencil", "tick", 44, 96, 0.03)
    one = ["G", "G/B", "C", "D7", "G", "E7", "A7", "D7"]
    two = ["Em", "B7/D#", "Em/D", "A7/C#", "C", "G/B", "A7", "D7"]
    three = ["G", "Em", "C", "D7", "G/B", "Em", "Cm6", "D7"]
    for k, symbol in enumerate(one + two + three):
        at = 4 * k
        if k not in (2, 6, 11):  # a bar that nobody has coloured
            basses(
                tuba,
                at,
                [symbol],
                4,
                "G1",
                62,
                ((0, 0.18, 0), (0.5, 0.18, 7 if symbol not in ("B7/D#", "A7/C#") else 3)),
            )
        if k >= 4 and k not in (6, 11, 17, 21):
            for beat in (1, 3) if k % 3 else (1, 2.5):
                block(squeeze, at + beat, [symbol], 0.4, "G3", "G4", 3, 48)
        for beat in (0.5, 1.5, 2.5, 3.5) if k in (2, 6, 11) else (3.5,):
            pencil.add(at + beat, 84 if beat < 3 else 79, 0.1, 62)
    pluck.line(
        0,
        "D4:.5 E4:.5 G4:.5 A4:.5 E5:1 r:1 | r:.5 D5:.5 B4:.5 G4:.5 E4:1 D4:1 | r:4 | r:1 F#4:.5 A4:.5 C5:.5 E5:.5 D5:1 | "
        "D4:.5 E4:.5 G4:.5 A4:.5 E5:1 D5:.5 B4:.5 | G#4:1 r:.5 B4:.5 E5:1 D5:1 | r:4 | r:1 A4:.5 F#4:.5 D4:1 r:1",
        78,
        0.6,
        bar=4,
    )
    toy.line(24, "C#6:.5 E6:.5 G6:1 E6:1 C#6:1 | D6:1.5 C6:.5 A5:1 F#5:1", 60)
    horse.line(
        32,
        "E3:1.5 G3:.5 B3:1 E3:1 | D#3:1 F#3:1 A3:1.5 G3:.5 | E3:1.5 F#3:.5 G3:.5 B3:.5 E4:1 | C#4:2 r:.5 E3:.5 C#3:1 | "
        "C3:1 E3:.5 G3:.5 C4:1 B3:.5 A3:.5 | G3:2 D3:1 r:1 | C#3:.5 r:.5 C#3:.5 r:.5 E3:.5 G3:.5 Bb3:1 | "
        "A3:1 F#3:1 D3:1.5 r:.5",
        80,
        0.85,
        bar=4,
    )
    pipe.line(
        32,
        "r:3.5 B5:.5 | r:2 C6:.5 B5:.5 A5:1 | r:4 | r:3 G5:.5 A5:.5 | E5:2 G5:2 | D5:1 B5:1.5 A5:.5 G5:1 | E5:2 r:2 | r:4",
        54,
        bar=4,
    )
    pluck.line(
        64,
        "D4:1 B4:1.5 A4:.5 r:1 | G4:2 E4:1 r:1 | E4:1 C5:1.5 B4:.5 r:1 | A4:2 r:2 | D4:.5 E4:.5 G4:.5 A4:.5 E5:1 r:1 | "
        "E4:.5 G4:.5 A4:.5 B4:.5 F#5:1 r:1 | G4:.5 A4:.5 C5:.5 Eb5:.5 G5:1 r:1 | F#5:.5 r:.5 C5:.5 r:.5 A4:1 r:1",
        76,
        0.6,
        bar=4,
    )
    pipe.line(
        64,
        "D5:1 B5:1.5 A5:.5 r:1 | G5:2 E5:1 r:1 | E5:1 C6:1.5 B5:.5 r:1 | A5:2 F#5:1 D5:1 | r:4 | r:4 | r:4 | r:4",
        58,
        bar=4,
    )
    horse.line(80, "r:3 G3:.5 B2:.5 | r:3 E3:.5 G3:.5 | r:3 Eb3:.5 C3:.5 | D3:1 r:3", 74, 0.7, bar=4)
    return s


@music("own_dream", -21)
def own_dream() -> Signal:
    """Leo's own dream, behind the library."""
    return perform(own_dream_song(), room=Room(0.2, 0.9, 5000))


@song("perfect_evening")
def perfect_evening_song() -> Song:
    """A waltz with nothing wrong in it. Each bar lasts 2.4 seconds, which is what the laugh was cut to; it always fits."""
    s = Song("perfect_evening", 75, 90, 3)
    violins = s.part("violins", 48, 78, 44, 0.004)
    strings = s.part("strings", 49, 62, 78, 0.004)
    keys = s.part("piano", 0, 66, 60, 0.004)
    flute = s.part("flute", 73, 62, 74, 0.004)
    chime = s.part("glockenspiel", 9, 44, 90, 0.002)
    bass = s.part("double bass, plucked", 32, 66, 62, 0.004)
    pad = s.part("pad", "warm", 30, 64)
    six = ["G", "Em7", "C6", "D7", "G/B", "Am7", "D7", "G6", "Em7", "Am7"]
    turn = ["Bm7", "Em7", "Am7", "D7", "G6", "C6", "Am7", "D7sus4", "D7", "D7"]
    harmony = six + turn + [*six[:8], "Am7", "D7"]
    basses(bass, 0, harmony, 3, "G1", 62, ((0, 0.3, 0),))
    for k, symbol in enumerate(harmony):
        for beat in (1, 2):
            block(keys, 3 * k + beat, [symbol], 0.8, "G3", "G4", 3, 46)
    violins.line(
        0,
        "D5:1 B5:1.5 A5:.5 | G5:2 E5:1 | E5:1 C6:1.5 B5:.5 | A5:2 F#5:1 | D5:1 B5:1 G5:1 | C6:2 B5:1 | A5:1 B5:1 C6:1 | B5:3 | "
        "G5:1 B5:1 D6:1 | C6:2 A5:1",
        66,
        bar=3,
    )
    flute.line(
        30,
        "F#5:1 D6:1.5 C#6:.5 | B5:2 G5:1 | C6:1 E6:1.5 D6:.5 | C6:2 A5:1 | B5:1 D6:1 F#6:1 | E6:2 B5:1 | "
        "C6:1 B5:1 A5:1 | G5:2 A5:1 | "
        "F#5:1 A5:1 C6:1 | E6:2 D6:1",
        62,
        bar=3,
    )
    violins.line(
        60,
        "D5:1 B5:1.5 A5:.5 | G5:2 E5:1 | E5:1 C6:1.5 B5:.5 | A5:2 F#5:1 | D5:1 B5:1 G5:1 | C6:2 B5:1 | A5:1 B5:1 C6:1 | B5:3 | "
        "E5:1 C6:1 B5:1 | A5:3",
        68,
        bar=3,
    )
    flute.line(60, "r:3 | B5:1 D6:1 E6:1 | r:3 | F#5:1 A5:1 D6:1 | r:3 | E6:2 D6:1 | r:3 | D6:3 | r:3 | r:3", 54, bar=3)
    tied(strings, 0, harmony, 3, "G3", "E4", 3, 48)
    tied(pad, 0, harmony, 3, "D4", "D5", 3, 46)
    for at in range(0, 90, 6):
        chime.line(at, ("D6:.5 r:.5 G6:1" if at % 12 else "B6:.5 r:.5 D7:1"), 44)
    return s


@music("perfect_evening", -21)
def perfect_evening() -> Signal:
    """Ava's own curated dream, behind the flat at night."""
    return perform(perfect_evening_song(), room=Room(0.4, 2.0, 7500))


CORE = [
    "Em7",
    "Em7",
    "Cadd9",
    "Cadd9",
    "Am7",
    "Am7",
    "Bm7",
    "Bm7",
    "Em7",
    "Em7",
    "Cadd9",
    "A7",
    "Am6",
    "Am6",
    "B7sus4",
    "B7sus4",
]


@song("core")
def core_song() -> Song:
    """Pipes and cold: one bowed floor, a clock that is wood, and at three o'clock somebody nearly plays."""
    s = Song("core", 60, 64, 4)
    floor = s.part("floor", "metal", 60, 64)
    bass = s.part("sub", "sub", 44, 64)
    clock = s.part("clock", "tick", 24, 78)
    cello = s.part("cello", 42, 60, 50)
    bells = s.part("SOMNI", "bell", 44, 80)
    for k in range(0, 16, 2):
        floor.add(4 * k, (40, 40, 36, 36, 45, 45, 47, 47, 40, 40, 36, 33, 45, 45, 35, 35)[k], 7.5, 50)
        bass.add(4 * k, (28, 28, 24, 24, 33, 33, 35, 35, 28, 28, 24, 33, 33, 33, 35, 35)[k], 7, 44)
    for beat in range(64):
        clock.add(beat, 88 if beat % 4 else 84, 0.1, 44 if beat % 4 else 54)
    cello.line(
        16, "E3:3 D3:1 | B2:4 | r:4 | D3:1 B3:2 A3:1 | G3:3 F#3:1 | E3:4 | r:4 | r:4 | E3:1 C4:2 B3:1 | A3:4", 50, bar=4
    )
    cello.swell((14, 0.2), (22, 0.7), (30, 0.3), (38, 0.8), (44, 0.4), (54, 0.8), (60, 0.2), (64, 0.2))
    for at in (11, 43):
        bells.line(at, lullaby.SOMNI, 46, shift=-12)
    return s


@music("core", -25)
def core() -> Signal:
    """The Core, waking."""
    return perform(core_song(), room=Room(0.5, 3.0, 3000))


@song("core_dream")
def core_dream_song() -> Song:
    """A manual that dreams: the same chords as bells only, the tune asked from its end, each answer one note short."""
    s = Song("core_dream", 60, 64, 4)
    bells = s.part("SOMNI", "bell", 70, 54)
    more = s.part("SOMNI, answering", "bell", 48, 92)
    rim = s.part("glass", "glass", 54, 74)
    pad = s.part("pad", "warm", 36, 64)
    few = s.part("oo", "choir", 46, 60)
    broken(bells, 0, CORE, 4, "E4", "B5", "0213-2", 0.5, 4, 50)
    tied(pad, 0, CORE, 4, "E3", "E4", 3, 54)
    rim.line(
        0,
        "r:4 | A5:2 B5:1 C6:1 | E5:4 | r:4 | r:4 | G5:2 B5:1 D6:1 | C6:3 r:1 | r:4 | r:4 | A5:1 B5:2 D5:1 | r:4 | C#6:2 E5:2 | "
        "D6:1 C6:2 E5:1 | r:4 | E5:1 C6:1 B5:2 | A5:3 r:1",
        58,
        bar=4,
    )
    more.line(12, "A6:1 B6:1 D6:2", 50)
    more.line(28, "A6:1 B6:1 D6:2", 46)
    more.line(52, "G6:1 A6:.5 B6:1.5 D6:1", 48)
    tied(few, 32, CORE[8:], 4, "G4", "E5", 2, 52)
    return s


@music("core_dream", -23)
def core_dream() -> Signal:
    """The Core's dream."""
    return high(perform(core_dream_song(), room=Room(0.55, 3.4, 8500)), 60, loop=True)
