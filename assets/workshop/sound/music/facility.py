"""The facility (100, in four, E minor with a cold second degree): three layers that tighten, each with a dream twin.

`sneak` always; `pulse` when somebody is curious or searches; `hunt` when somebody is sure. They may enter on any half
bar. The dream twins are the same performance heard from under water, with SOMNI's bells on top of the quietest one. In
the Pod Hall `drone` takes the place of `sneak`: the whole lullaby at half speed, three octaves of bowed metal.
"""

from functools import cache

from .. import lullaby
from ..catalogue import music, song
from ..orchestra import Room, perform
from ..score import Song, basses, block, broken, chord, pitch, tied
from ..tone import Signal, chorus, high, low, reverb

HARMONY = [
    "Em",
    "Em",
    "F/E",
    "Em",
    "Em",
    "C/E",
    "Am6/E",
    "B7",
    "Em",
    "Em/D",
    "Cmaj7",
    "G/B",
    "Am6",
    "Em/G",
    "F#m7b5",
    "B7",
    "Am",
    "Am/G",
    "F",
    "F/A",
    "Em/G",
    "C",
    "F#m7b5/C",
    "B7sus4",
]
BEATS = 96
ROOM = Room(0.24, 1.3, 4500)


@song("facility_sneak")
def sneak_song() -> Song:
    """Plucked bass on its toes, a marimba that thinks, low strings holding their breath; Leo asks, Mia answers."""
    s = Song("facility_sneak", 100, BEATS, 4)
    bass = s.part("double bass, plucked", 32, 88, 62)
    wood = s.part("marimba", 12, 66, 82)
    clock = s.part("clock", "tick", 26, 96)
    air = s.part("low strings", 49, 50, 54)
    pluck = s.part("Leo, pizzicato", 45, 76, 40)
    reed = s.part("Mia, clarinet", 71, 54, 88)
    for k, symbol in enumerate(HARMONY):
        root = pitch("E2") + (chord(symbol)[0] - 4) % 12
        for at, length, lift, weight in (
            (0, 0.4, 0, 78),
            (0.75, 0.25, 0, 52),
            (1.5, 0.4, 7, 60),
            (2.5, 0.35, 0, 66),
            (3.25, 0.3, 12 if k % 4 == 3 else 5, 50),
        ):
            bass.add(4 * k + at, root + (6 if lift == 7 and symbol.startswith("F#") else lift), length, weight)
        for at in (0.5, 1.5, 2.5, 3.5):
            clock.add(4 * k + at, 91 if at < 3 else 86, 0.1, 40)
    broken(wood, 0, HARMONY, 4, "E4", "E5", "0-1--2-1-0-2----", 0.25, 3, 50, 1.2)
    tied(air, 0, HARMONY, 4, "E3", "D4", 3, 44)
    air.swell((0, 0.35), (10, 0.75), (15, 0.3), (30, 0.8), (32, 0.4), (63, 0.7), (64, 0.5), (84, 1), (95, 0.4))
    for at, text in (
        (13, "E4:.5 F#4:.5 A4:.5 B4:.5 F#5:1"),
        (29, "D#4:.5 F#4:.5 A4:.5 C5:.5 B4:1"),
        (45, "B3:.5 D4:.5 G4:.5 A4:.5 E5:1"),
        (77, "F4:.5 G4:.5 A4:.5 C5:.5 G5:1"),
    ):
        pluck.line(at, text, 62, 0.5)
    reed.line(
        32,
        "r:4 | r:4 | B4:1.5 A4:.25 B4:.25 G4:1 E4:1 | D4:3 r:1 | r:4 | r:1 E4:.5 F#4:.5 G4:1 B4:1 | "
        "A4:1.5 G4:.25 A4:.25 E4:1 C4:1 | D#4:3 r:1",
        52,
        bar=4,
    )
    reed.line(64, "E4:2 C4:1 B3:1 | A3:3 r:1 | C4:2 F4:1 E4:1 | C4:3 r:1 | r:4 | r:4 | r:4 | r:4", 50, bar=4)
    return s


@song("facility_pulse")
def pulse_song() -> Song:
    """A heart that is not yours: low drum, tremolo, a bass in eighths."""
    s = Song("facility_pulse", 100, BEATS, 4)
    drum = s.part("low drum", 116, 92, 64)
    low_ = s.part("bass", 38, 70, 64)
    trem = s.part("tremolo", 44, 62, 84)
    kit = s.part("ticks", "drums", 66, 60)
    clar = s.part("bass clarinet", 71, 58, 44)
    for k, symbol in enumerate(HARMONY):
        root = pitch("E1") + (chord(symbol)[0] - 4) % 12
        for at, weight in ((0, 92), (0.5, 56), (2, 82), (2.5, 50), (3.75, 44)):
            drum.add(4 * k + at, 40, 0.6, weight)
        for eighth in range(8):
            low_.add(4 * k + eighth / 2, root + 12, 0.36, (74, 46, 56, 46, 66, 46, 56, 62)[eighth])
        for quarter in range(16):
            kit.add(4 * k + quarter / 4, 42, 0.1, (40, 22, 30, 22)[quarter % 4])
        if k % 2:
            kit.add(4 * k + 3.5, 75, 0.1, 44)
        clar.line(
            4 * k + 1.5,
            ("E3:.25 F3:.25 E3:.5", "B3:.25 C4:.25 B3:.5")[k % 2],
            48,
            0.8,
            shift=(chord(symbol)[0] - 4) % 12 - (12 if (chord(symbol)[0] - 4) % 12 > 6 else 0),
        )
    block(trem, 0, HARMONY, 4, "B3", "B4", 3, 50)
    trem.swell(*[(8 * k + at, v) for k in range(12) for at, v in ((0, 0.45), (5, 0.9), (7.9, 0.5))])
    return s


@song("facility_hunt")
def hunt_song() -> Song:
    """Sure: violins in sixteenths on the cold second degree, drums, horns that point."""
    s = Song("facility_hunt", 100, BEATS, 4)
    run = s.part("violins", 48, 92, 48, 0.006)
    violas = s.part("violas", 48, 70, 84, 0.006)
    kit = s.part("drums", "drums", 98, 64)
    deep = s.part("low drum", 116, 92, 60)
    horns = s.part("horns", 61, 74, 74)
    for k, symbol in enumerate(HARMONY):
        root = pitch("E4") + (chord(symbol)[0] - 4) % 12
        root -= 12 if root > pitch("B4") else 0
        figure = (0, 12, 1, 12, 0, 7, 1, 6) if k % 2 == 0 else (0, 12, 3, 12, 1, 7, 0, 8)
        for i in range(16):
            run.add(4 * k + i * 0.25, root + figure[i % 8], 0.2, 90 if i % 4 == 0 else 62)
        for i in range(8):
            violas.add(4 * k + i * 0.5, root - 12 + (0, 0, 1, 0, 0, 3, 1, 0)[i], 0.35, 70 if i % 4 == 0 else 52)
        for at, weight in ((0, 108), (1.5, 82), (2, 96), (3.5, 88)):
            deep.add(4 * k + at, 43, 0.8, weight)
        for at in (0, 2.5):
            kit.add(4 * k + at, 36, 0.2, 100)
        for at in (1, 3):
            kit.add(4 * k + at, 38, 0.2, 82)
        for i in range(16):
            kit.add(4 * k + i * 0.25, 42, 0.1, 56 if i % 2 == 0 else 34)
        if k % 8 == 7:
            for i in range(8):
                kit.add(4 * k + 2 + i * 0.25, 45 - i // 2, 0.2, 70 + 5 * i)
    horns.line(8, "r:2 E4+F4+B4:2 | r:4 | r:4 | r:2 E4+A4+C5:2 | r:4 | D#4+A4+C5:4!", 84, bar=4)
    horns.line(
        40, "r:2 E4+B4:2 | D4+G4:4 | C4+F#4+A4:2 E4+A4+C5:2 | B3+G4+E5:4 | C4+F#4+A4:4 | D#4+A4+B4:4!", 86, bar=4
    )
    horns.line(72, "C4+F4+A4:4 | F4+A4+C5:4 | G4+B4+E5:4! | G4+C5:4 | F#4+A4+C5:2 F#4+C5+E5:2 | E4+A4+B4:4!", 88, bar=4)
    return s


@song("lullaby_drone")
def drone_song() -> Song:
    """The lullaby, slowed to a floor: one beat of it takes two of these. Four hundred and twelve people lie on it."""
    s = Song("lullaby_drone", 100, BEATS, 4)
    floor = s.part("bowed metal", "metal", 62, 64)
    rim = s.part("glass", "glass", 30, 84)
    deep = s.part("floor", "sub", 40, 64)
    bells = s.part("SOMNI", "bell", 24, 40)
    tune = lullaby.stretched(lullaby.bars(1, 15), 2)
    floor.line(0, tune, 56, shift=-24)
    rim.line(0, tune, 46, shift=-12)
    for k, symbol in enumerate(lullaby.CHORDS[:15]):
        basses(deep, 6 * k, [symbol], 6, "D1", 46, ((0, 0.95, 0),))
    for at in (20, 68):
        bells.line(at, lullaby.SOMNI, 40, shift=-12)
    return s


@cache
def _performed(name: str) -> Signal:
    write, room = {
        "sneak": (sneak_song, ROOM),
        "pulse": (pulse_song, Room(0.18, 1.0, 3500)),
        "hunt": (hunt_song, Room(0.2, 1.1, 5000)),
    }[name]
    return perform(write(), room=room)


def underwater(x: Signal) -> Signal:
    """Return a loop as the dream-shift hears it: the highs gone, the pitch adrift, a hall where the walls were."""
    y = chorus(low(x, 620, 2, loop=True), 6.0, 0.22, 0.9, loop=True)
    return high(reverb(y, 0.6, 3.0, 2600, loop=True), 70, loop=True)


def _dream_bells() -> Signal:
    s = Song("facility_dream_bells", 100, BEATS, 4)
    bells = s.part("SOMNI", "bell", 50, 70)
    rim = s.part("glass", "glass", 34, 50)
    broken(bells, 0, HARMONY, 4, "E5", "E6", "0---2---1-----2-", 0.25, 3, 46)
    tied(rim, 0, HARMONY, 4, "B4", "B5", 2, 46)
    return perform(s, room=Room(0.6, 3.2, 8000))


for _name, _lufs in (("sneak", -23), ("pulse", -23), ("hunt", -19)):
    music(f"facility_{_name}", _lufs, family="facility")(lambda n=_name: _performed(n))
    music(f"facility_{_name}_dream", _lufs - 1, family="facility_dream")(
        lambda n=_name: underwater(_performed(n)) + (_dream_bells() * 0.5 if n == "sneak" else 0)
    )


@music("lullaby_drone", -24)
def lullaby_drone() -> Signal:
    """The Pod Hall."""
    return perform(drone_song(), room=Room(0.5, 3.0, 2500))
