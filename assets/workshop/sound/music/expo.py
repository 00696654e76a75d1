"""The Expo (72, in four): Ellis's pads and rising fourths in layers that his claims take away; then the bleed.

Same tempo and length as the Star Reef, so the reef's own water can rise under the hall's music, bar for bar.
"""

from .. import lullaby
from ..catalogue import music, song
from ..orchestra import Room, perform
from ..score import Song, basses, broken, tied
from ..tone import Signal, chorus, high, low, reverb
from .dreams import REEF_CHORDS

A = ["G", "D/F#", "Em7", "Cadd9", "G/B", "Am7", "D9sus4", "D"]
B = ["Em7", "Bm7", "Cadd9", "G/B", "Am7", "Em7/G", "Fadd9", "D9sus4"]
C = ["G", "D/F#", "Em7", "Cadd9", "Cm6", "G/D", "A7/C#", "D9sus4"]
HARMONY = A + B + C
ROOM = Room(0.4, 2.4, 6500)


@song("expo_pads")
def pads_song() -> Song:
    """The warmth: pads and strings, wide, in no hurry, with nothing in the middle to hold on to."""
    s = Song("expo_pads", 72, 96, 4)
    warm = s.part("Ellis, pads", "warm", 56, 64)
    strings = s.part("strings", 49, 60, 60)
    bass = s.part("floor", "sub", 44, 64)
    tied(warm, 0, HARMONY, 4, "D3", "D4", 4, 62)
    tied(strings, 0, HARMONY, 4, "G3", "G4", 3, 52)
    strings.swell((0, 0.5), (16, 0.8), (31, 0.55), (32, 0.6), (56, 1), (63, 0.6), (64, 0.7), (84, 1), (95.9, 0.5))
    basses(bass, 0, HARMONY, 4, "G1", 56, ((0, 0.97, 0),))
    return s


@song("expo_rise")
def rise_song() -> Song:
    """The rising fourth: horn, then horn and strings, three doorsteps and a door. It is a good tune; that is the trouble."""
    s = Song("expo_rise", 72, 96, 4)
    horn = s.part("Ellis, horn", 60, 82, 52)
    keys = s.part("piano", 0, 66, 74, 0.02)
    violins = s.part("violins", 48, 66, 44)
    cello = s.part("cellos", 42, 60, 80)
    horn.line(
        0,
        "D4:2 G4:2 | A4:3 D4:1 | E4:2 A4:2 | G4:1 C5:3 | B4:2 D5:2 | C5:1 B4:1 A4:2 | G4:1 A4:1 D5:2 | A4:4",
        72,
        bar=4,
    )
    horn.line(
        32,
        "E4:2 B4:2 | A4:3 F#4:1 | E4:2 G4:2 | D4:1 G4:3 | C4:2 E4:1 A4:1 | G4:2 B4:2 | A4:1 C5:1 F5:2 | E5:2 D5:2",
        70,
        bar=4,
    )
    horn.line(
        64, "D4:2 G4:2 | A4:3 D4:1 | E4:2 A4:2 | G4:1 C5:3 | C5:1 Eb5:3 | D5:2 B4:2 | C#5:2 A4:1 G4:1 | A4:4", 76, bar=4
    )
    horn.swell((0, 0.6), (14, 0.9), (24, 1), (31, 0.6), (32, 0.6), (56, 1), (63, 0.6), (64, 0.7), (82, 1), (95, 0.5))
    violins.line(32, "B4:4 | D5:4 | E5:2 G5:2 | D5:4 | E5:2 C5:2 | B4:2 E5:2 | C5:2 A5:2 | G5:2 E5:2", 54, bar=4)
    violins.line(64, "B5:4 | A5:4 | E5:2 B5:2 | E5:2 G5:2 | Eb5:2 G5:2 | G5:2 D5:2 | E5:2 C#5:2 | E5:2 C5:2", 58, bar=4)
    violins.swell((31, 0.2), (40, 0.7), (58, 0.9), (63, 0.5), (80, 1), (95, 0.3))
    cello.line(64, "G3:4 | F#3:4 | E3:2 B3:2 | C4:4 | Eb4:2 C4:2 | D4:2 B3:2 | C#4:2 E4:2 | D4:4", 54, bar=4)
    broken(keys, 0, HARMONY, 4, "G3", "E5", "0123-2-1", 0.5, 4, 46, 2)
    return s


@song("expo_drum")
def drum_song() -> Song:
    """Eight bars of a big soft drum and a shaker: four thousand hearts, asked to agree."""
    s = Song("expo_drum", 72, 32, 4)
    drum = s.part("big drum", 116, 84, 64, 0.004)
    kit = s.part("shaker", "drums", 60, 84, 0.006)
    tom = s.part("tom", 117, 60, 44, 0.006)
    for bar in range(8):
        for at, weight in ((0, 84), (1.5, 44), (2, 66)):
            drum.add(4 * bar + at, 38, 0.8, weight)
        for k in range(16):
            kit.add(4 * bar + k / 4, 70, 0.1, (44, 22, 30, 24)[k % 4])
        for beat in (1, 3):
            kit.add(4 * bar + beat, 39, 0.1, 40)
        if bar % 4 == 3:
            for k in range(4):
                tom.add(4 * bar + 3 + k / 4, 50 - k, 0.3, 46 + 6 * k)
    return s


@song("expo_shimmer")
def shimmer_song() -> Song:
    """Eight bars of light that fits any of his chords."""
    s = Song("expo_shimmer", 72, 32, 4)
    bells = s.part("SOMNI", "bell", 34, 88)
    harp = s.part("harp", 46, 54, 40)
    stars = s.part("celesta", 8, 44, 78)
    for bar in range(8):
        harp.line(4 * bar, ("D4:.5 G4:.5 A4:.5 D5:.5 G5:.5 A5:.5 D6:1", "A4:.5 D5:.5 E5:.5 A5:.5 D6:2")[bar % 2], 44)
        if bar % 2:
            stars.line(4 * bar + 2, "A6:.25 D7:.25 E7:.5 A6:1", 40)
    for at in (6, 22):
        bells.line(at, lullaby.SOMNI, 48)
    return s


@song("expo_bleed")
def bleed_song() -> Song:
    """The tide: a choir of crowns on the lullaby at half speed, a semitone of doubt in the low strings, bells for each row."""
    s = Song("expo_bleed", 72, 96, 4)
    voices = s.part("choir", 52, 78, 64)
    few = s.part("oo", "choir", 58, 44)
    rim = s.part("glass", "glass", 48, 84)
    low_ = s.part("low strings", 49, 64, 58)
    bells = s.part("crowns", "bell", 44, 70)
    tune = lullaby.stretched(lullaby.bars(1, 15), 2)
    few.line(0, tune, 62, shift=-12)
    rim.line(0, tune, 50)
    water = REEF_CHORDS
    tied(voices, 0, water, 6, "D4", "E5", 4, 52)
    voices.swell((0, 0.4), (24, 0.8), (40, 0.6), (70, 1), (84, 0.8), (95.9, 0.4))
    for k in range(8):
        low_.add(12 * k, "G2" if k % 2 == 0 else "F#2", 12, 46)
        low_.add(12 * k, "D3", 12, 40)
    low_.swell(*[(12 * k + at, v) for k in range(8) for at, v in ((0, 0.3), (8, 1.0), (11.9, 0.3))])
    for k in range(48):
        bells.add(2 * k + 0.5 * (k % 3), (81, 81, 86, 81, 88, 81, 83, 81)[k % 8], 1, 30 + 8 * (k % 3))
    return s


@music("expo_pads", -22, family="expo")
def expo_pads() -> Signal:
    """The hall."""
    return perform(pads_song(), room=ROOM)


@music("expo_rise", -22, family="expo")
def expo_rise() -> Signal:
    """His tune."""
    return perform(rise_song(), room=ROOM)


@music("expo_drum", -26)
def expo_drum() -> Signal:
    """His drum, which goes after the first claim."""
    return perform(drum_song(), room=Room(0.35, 1.8, 3500))


@music("expo_shimmer", -29)
def expo_shimmer() -> Signal:
    """His light."""
    return perform(shimmer_song(), room=Room(0.5, 3.0, 8000))


@music("expo_held", -26)
def expo_held() -> Signal:
    """One note: the third claim. The hall's own noise is louder than it."""
    s = Song("expo_held", 72, 32, 4)
    pad, strings = s.part("pad", "warm", 60, 64), s.part("strings", 49, 60, 64)
    for at in range(0, 32, 8):
        pad.add(at, "D4", 8, 60)
        strings.add(at, "D4", 8, 48)
        strings.add(at, "D3", 8, 40)
    strings.swell(*[(8 * k + at, v) for k in range(4) for at, v in ((0, 0.5), (5, 1), (7.9, 0.5))])
    return perform(s, room=ROOM)


@music("expo_hum", -30)
def expo_hum() -> Signal:
    """The pipes of a great hall, on the lullaby's last note but one: the fifth claim."""
    s = Song("expo_hum", 72, 32, 4)
    floor = s.part("pipes", "metal", 60, 64)
    for at in range(0, 32, 16):
        floor.add(at, "A2", 15.5, 54)
        floor.add(at + 4, "A3", 11, 34)
    return low(perform(s, room=Room(0.5, 3.0, 1800)), 900, loop=True)


@music("expo_bleed", -20)
def expo_bleed() -> Signal:
    """Both worlds at once, and not quite in tune."""
    x = perform(bleed_song(), room=Room(0.55, 3.4, 7500))
    adrift = chorus(low(perform(pads_song(), room=ROOM), 900, loop=True), 9.0, 0.15, 1.0, loop=True)
    return high(x + reverb(adrift, 0.4, 2.8, 2500, loop=True) * 0.5, 40, loop=True)
