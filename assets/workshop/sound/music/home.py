"""Home: the bedroom by day (72, in three), the flat at night (75, in three)."""

from .. import lullaby
from ..catalogue import music, song
from ..orchestra import Room, perform
from ..score import Song, basses, block, broken, tied
from ..tone import Signal

ROOM = Room(0.32, 1.6, 5500)


@song("bedroom")
def bedroom_song() -> Song:
    """Thirty-two bars: the music box alone with a few low notes; then a felt piano thinks it over, and a cello answers."""
    s = Song("bedroom", 72, 96, 3)
    box = s.part("music box", "box", 78, 74, 0.02)
    keys = s.part("felt piano", 0, 70, 56, 0.03)
    left = s.part("felt piano, left hand", 0, 66, 52, 0.02)
    cello = s.part("cello", 42, 76, 44)
    air = s.part("strings", 49, 48, 78)
    pluck = s.part("Leo, pizzicato", 45, 62, 92)
    tune = lullaby.chords()
    lullaby.sing(box, 0, 1, 16, 84)
    broken(box, 0, tune[:15], 3, "D4", "D5", "0-1", 1, 3, 34)
    basses(left, 12, tune[4:15], 3, "G2", 40)
    keys.swell((0, 0.7), (24, 0.8), (60, 1), (84, 0.9), (96, 0.7))
    broken(keys, 24, tune[8:15], 3, "D4", "B4", "-12", 1, 3, 34, 1.6)
    # the second time: the tune low in the piano, ornamented, the box only at the end
    second = (
        "D4:1 B4:1 G4:.25 A4:.25 B4:.5 | A4:.5 G4:1.5 E4:1 | E4:1 C5:1 A4:.25 B4:.25 C5:.5 | B4:.5 A4:1.5 D4:.5 E4:.5 | "
        "F#4:1 D5:1 B4:.25 C5:.25 D5:.5 | B4:1 G4:.5 E4:.5 B4:1 | C5:.5 E5:.5 B4:.5 A4:.5 G4:1 | F#4:1 A4:1 C5:1 | "
        "D4:1 B4:1.5 A4:.5 | G4:1 B4:.5 D5:.5 G5:1 | E5:1 C5:1 E5:.5 D5:.5 | Eb5:1.5 D5:.5 C5:1 | "
        "D5:.5 B4:.5 G4:1 B4:1 | C5:.5 E5:.5 C5:1 B4:1 | A4:3 | r:3"
    )
    keys.line(48, second, 60, bar=3)
    broken(left, 48, tune[:15], 3, "G2", "G3", "012", 1, 3, 42, 1.9)
    cello.line(
        57,
        "A3:2 G3:1 | F#3:2 A3:1 | G3:3 | E3:2 A3:1 | D3:3 | B3:2 D4:1 | E4:3 | E4:2 C4:1 | Eb4:3 | D4:3 | C4:2 E4:1 "
        "| F#4:2 D4:1 | C4:3",
        58,
        bar=3,
    )
    cello.swell((56, 0.3), (72, 0.8), (81, 1), (90, 0.7), (95.5, 0.15))
    tied(air, 72, tune[8:15], 3, "G3", "G4", 3, 44)
    air.swell((70, 0.1), (84, 0.9), (93, 0.5), (95.9, 0.0), (96, 0.0))
    for at, shift in ((56.5, 0), (68.5, 0), (80.5, 3)):
        pluck.line(at, lullaby.LEO if not shift else "C4:.5 D4:.5 Eb4:.5 G4:.5 D5:1", 52, 0.5)
    lullaby.sing(box, 48 + 36, 13, 15, 56)
    return s


@music("bedroom", -23)
def bedroom() -> Signal:
    """Waking face of the children's room."""
    return perform(bedroom_song(), room=ROOM)


@song("home_night")
def home_night_song() -> Song:
    """Thirty bars for bare feet: pizzicato and celesta step round the tune, and only ever on the boards that are safe."""
    s = Song("home_night", 75, 90, 3)
    pluck = s.part("pizzicato", 45, 80, 48)
    low = s.part("double bass, plucked", 32, 74, 64)
    stars = s.part("celesta", 8, 52, 84)
    wood = s.part("boards", "tick", 26, 70)
    reed = s.part("clarinet", 71, 50, 58)
    air = s.part("muted strings", 49, 44, 70)
    harmony = [
        "Em",
        "Em/D#",
        "Em/D",
        "Em/C#",
        "Cmaj7",
        "Am6",
        "B7",
        "B7",
        "Em",
        "Em/D#",
        "G/D",
        "A/C#",
        "Cmaj7",
        "Am6",
        "B7sus4",
        "B7",
        "Am",
        "Am/G",
        "D/F#",
        "D7",
        "G",
        "Cmaj7",
        "F#m7b5",
        "B7",
        "Em",
        "Em/D",
        "Am6/C",
        "B7",
        "Em",
        "B7",
    ]
    basses(low, 0, harmony, 3, "E2", 60, ((0, 0.28, 0),))
    for k in range(30):
        if k % 4 != 3:
            low.add(3 * k + 2, 43 + (7, 5, 4)[k % 3], 0.5, 40)
    pluck.line(
        0,
        "E4:.5 r:.5 G4:.5 r:.5 B4:1 | r:1 A4:.5 B4:.5 F#4:1 | r:.5 E4:.5 G4:.5 B4:.5 E5:1 | r:3 | "
        "E4:.5 r:.5 B4:.5 r:.5 C5:1 | r:1 A4:.5 C5:.5 E5:1 | r:.5 D#5:.5 C5:.5 A4:.5 F#4:1 | r:3 | "
        "E4:.5 r:.5 G4:.5 r:.5 B4:1 | r:1 A4:.5 B4:.5 F#4:1 | r:.5 D4:.5 G4:.5 B4:.5 D5:1 | r:1 C#5:.5 A4:.5 E4:1 | "
        "r:.5 E4:.5 G4:.5 B4:.5 E5:1 | r:1 C5:.5 A4:.5 E4:1 | F#4:.5 r:.5 B4:.5 r:.5 E5:1 | D#5:1 r:2",
        66,
        0.5,
        bar=3,
    )
    reed.line(
        48,
        "C5:2 B4:.5 C5:.5 | A4:2 E4:1 | F#4:1 A4:1 D5:1 | C5:3 | B4:2 A4:.5 B4:.5 | G4:2 E4:1 | A4:1 C5:1 E5:1 | D#5:3",
        52,
        bar=3,
    )
    reed.swell((48, 0.4), (60, 0.9), (72, 0.5))
    pluck.line(
        72,
        "E4:.5 r:.5 G4:.5 r:.5 B4:1 | r:1 D5:.5 B4:.5 G4:1 | r:.5 C4:.5 E4:.5 A4:.5 C5:1 | r:1 B4:.5 A4:.5 F#4:1 | "
        "E4:.5 r:.5 B4:.5 r:.5 E5:1 | D#5:.5 r:2.5",
        62,
        0.5,
        bar=3,
    )
    for at, text in ((9, "D5:1 B5:1 A5:1"), (21, "E5:1 C6:1 B5:1"), (45, "F#5:1 D6:1 C6:1"), (69, "D5:1 B5:1 A5:1")):
        stars.line(at, text, 46)
    for k in range(30):
        for beat in (0, 1.5, 2.5) if k % 2 else (0.5, 2):
            wood.add(3 * k + beat, 86 if beat % 1 else 81, 0.1, 44)
    block(air, 48, harmony[16:24], 3, "E3", "C5", 3, 40)
    air.swell((46, 0), (54, 0.8), (66, 0.9), (72, 0), (90, 0))
    return s


@music("home_night", -23)
def home_night() -> Signal:
    """Chapter two: out of bed, past the kitchen."""
    return perform(home_night_song(), room=Room(0.26, 1.1, 4500))
