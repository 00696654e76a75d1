"""Branch 9 (84, in four): paper, dust and a radiator that has opinions. And the night tram (90, in four)."""

from ..catalogue import music, song
from ..orchestra import Room, perform
from ..score import Song, basses, block, broken
from ..tone import Signal

A1 = ["Em9", "Cmaj7", "Am7", "B7", "Em9", "A9", "Cmaj7", "B7b9"]
A2 = ["Em7", "Em7/D", "Cmaj7", "G/B", "Am7", "D9", "Gmaj7", "B7"]
B1 = ["G6", "Em7", "C6", "D7sus4", "Bm7", "Em7", "Am7", "B7"]


@song("library")
def library_song() -> Song:
    """Mia's tune, asked about by Leo, and then the lullaby low in the clarinet, in a metre in which nobody knows it."""
    s = Song("library", 84, 96, 4)
    reed = s.part("Mia, clarinet", 71, 84, 54)
    keys = s.part("old piano", 0, 66, 76, 0.035)
    bass = s.part("double bass, plucked", 32, 76, 60)
    pluck = s.part("Leo, pizzicato", 45, 68, 90)
    vibes = s.part("vibraphone", 11, 46, 88)
    pipe = s.part("radiator", "drums", 52, 40)
    cello = s.part("cello", 42, 52, 44)
    harmony = A1 + A2 + B1
    reed.line(
        0,
        "B4:1.5 A4:.25 B4:.25 G4:1 E4:1 | E4:.5 G4:.5 B4:2 r:1 | C5:1.5 B4:.25 C5:.25 A4:1 E4:1 | F#4:3 r:1 | "
        "B4:1.5 A4:.25 B4:.25 G4:1 E4:1 | C#5:.5 B4:.5 A4:.5 G4:.5 E4:2 | "
        "G4:1 B4:.5 E5:1.5 D5:.5 B4:.5 | D#5:1 C5:.5 A4:.5 F#4:2",
        72,
        bar=4,
    )
    reed.line(
        32,
        "r:4 | r:1 D5:.5 B4:.5 A4:1 G4:1 | E4:2 G4:1 B4:1 | D5:3 r:1 | C5:1.5 B4:.25 C5:.25 A4:1 E4:1 | F#4:1 A4:1 C5:1 E5:1 | "
        "D5:2 B4:2 | D#5:1.5 C5:.5 B4:1 A4:1",
        70,
        bar=4,
    )
    reed.line(
        64,
        "D4:1 B4:2 A4:1 | G4:2 E4:2 | E4:1 C5:2 B4:1 | A4:3 r:1 | F#4:1 D5:2 C5:1 | B4:2 G4:1 E4:1 | C5:1 B4:.5 A4:.5 G4:2 | "
        "F#4:2 D#4:2",
        66,
        bar=4,
    )
    reed.swell(
        (0, 0.7),
        (8, 0.9),
        (14, 0.6),
        (22, 0.8),
        (28, 1),
        (32, 0.6),
        (44, 0.9),
        (56, 1),
        (63, 0.6),
        (64, 0.6),
        (80, 1),
        (95, 0.5),
    )
    pluck.line(32, "E4:.5 G4:.5 r:.5 A4:.5 B4:1 F#5:1 | r:4", 66, 0.5, bar=4)
    pluck.line(44, "r:2.5 B3:.5 D4:.5 E4:.5 | G4:.5 r:.5 A4:.5 E5:.5 r:2", 60, 0.5)
    pluck.line(60.5, "F#4:.5 A4:.5 B4:.5 D#5:.5 C5:1", 60, 0.5)
    basses(bass, 0, harmony, 4, "E2", 64, ((0, 0.4, 0), (0.625, 0.12, 0), (0.75, 0.22, 7)))
    broken(keys, 0, A1, 4, "E3", "E4", "-12-", 1, 3, 44, 0.9)
    broken(keys, 32, A2, 4, "G3", "G4", "0121-12-", 0.5, 3, 42, 1.2)
    block(keys, 64, B1, 4, "E3", "F#4", 4, 44)
    broken(vibes, 64, B1, 4, "B4", "B5", "0-1-2-1-", 0.5, 3, 40, 2)
    cello.line(64, "G3:4 | B3:4 | E3:2 G3:2 | F#3:4 | D4:4 | B3:2 G3:2 | E3:2 A3:2 | A3:2 F#3:2", 52, bar=4)
    cello.swell((63, 0.1), (72, 0.7), (84, 0.9), (95, 0.2))
    for bar in range(24):  # the radiator: two knocks, late, and a third when it remembers
        if bar % 2 == 1:
            pipe.add(4 * bar + 2.5, 77, 0.2, 34)
            pipe.add(4 * bar + 3, 76, 0.2, 26)
        if bar % 8 == 6:
            pipe.add(4 * bar + 3.5, 77, 0.2, 40)
    return s


@music("library", -22)
def library() -> Signal:
    """Branch 9 by day and by night."""
    return perform(library_song(), room=Room(0.24, 1.2, 4200))


@song("tram")
def tram_song() -> Song:
    """Empty, lit, on time: a rail joint under electric piano; two people talk low, and the city goes past on the vibraphone."""
    s = Song("tram", 90, 96, 4)
    keys = s.part("electric piano", 4, 74, 58, 0.02)
    bass = s.part("bass", 32, 82, 64)
    rails = s.part("rails", "drums", 58, 64)
    vibes = s.part("vibraphone", 11, 54, 92)
    reed = s.part("Mia, clarinet", 71, 66, 40)
    pluck = s.part("Leo, pizzicato", 45, 66, 84)
    pad = s.part("pad", "warm", 34, 64)
    one = ["Am7", "Am7/G", "F6", "F6", "Dm7", "Dm7/C", "E7sus4", "E7"]
    two = ["Am7", "Am7/G", "F6", "F6/E", "Dm7", "G9sus4", "C69", "E7"]
    three = ["F6", "Em7", "Dm7", "C69", "F6", "Em7", "Dm7", "E7sus4"]
    harmony = one + two + three
    for k, symbol in enumerate(harmony):
        at = 4 * k
        block(keys, at, [symbol], 1.4, "C4", "C5", 4, 50)
        block(keys, at + 2.5, [symbol], 1.2, "C4", "C5", 4, 40)
    basses(bass, 0, harmony, 4, "E1", 70, ((0, 0.3, 0), (0.375, 0.1, 0), (0.5, 0.25, 7), (0.875, 0.1, 5)))
    for bar in range(24):
        for at, drum, weight in ((0, 41, 44), (0.25, 41, 30), (2, 41, 40), (2.25, 41, 28)):
            rails.add(4 * bar + at, drum, 0.2, weight)
        for k in range(8):
            rails.add(4 * bar + k / 2, 42, 0.1, 26 if k % 2 else 16)
        if bar % 4 == 3:
            rails.add(4 * bar + 3.5, 44, 0.1, 30)
    reed.line(
        0,
        "E4:2 C4:1 B3:1 | A3:3 r:1 | A3:1 C4:1 E4:1 G4:1 | E4:3 r:1 | F4:1.5 E4:.25 F4:.25 D4:1 A3:1 | C4:3 r:1 | "
        "B3:2 A3:2 | G#3:3 r:1",
        62,
        bar=4,
        shift=0,
    )
    pluck.line(14, "r:1 A4:.5 B4:.5 | D5:.5 E5:.5 B5:1 r:2", 58, 0.5)
    pluck.line(
        32,
        "A3:.5 B3:.5 D4:.5 E4:.5 B4:2 | r:4 | A3:.5 C4:.5 E4:.5 G4:.5 B4:2 | r:4 | F4:.5 A4:.5 C5:.5 E5:.5 A5:2 | r:4 | "
        "E4:.5 G4:.5 B4:.5 D5:.5 E5:2 | G#4:1 B4:1 r:2",
        58,
        0.5,
        bar=4,
    )
    reed.line(
        36,
        "r:1 C5:.5 B4:.5 A4:2 | r:4 | r:1 G4:.5 E4:.5 C4:2 | r:4 | r:1 F4:.5 G4:.5 A4:2 | G4:3 r:1 | B4:2 r:2",
        56,
        bar=4,
    )
    broken(vibes, 64, three, 4, "E5", "E6", "0213-1-2", 0.5, 4, 44, 2)
    pad.swell((0, 0.4), (60, 0.5), (66, 1), (92, 0.9), (96, 0.4))
    block(pad, 64, three, 4, "A3", "A4", 3, 60)
    reed.line(
        64,
        "A4:3 G4:1 | B4:3 G4:1 | F4:1 A4:1 C5:2 | B4:3 r:1 | A4:1 C5:1 E5:2 | D5:2 B4:2 | "
        "C5:1.5 B4:.25 C5:.25 A4:1 F4:1 | B4:2 A4:2",
        60,
        bar=4,
    )
    reed.swell((0, 0.6), (16, 0.8), (31, 0.5), (32, 0.6), (60, 0.7), (64, 0.6), (80, 1), (95, 0.5))
    return s


@music("tram", -22)
def tram() -> Signal:
    """The night tram, and the first one of the morning."""
    return perform(tram_song(), room=Room(0.2, 1.0, 5000))
