"""The lullaby by itself: from the box, sung by Ava, through a door, hummed by Leo, on the telephone."""

import numpy as np

from .. import lullaby
from ..catalogue import effect, music, song
from ..orchestra import Room, perform
from ..score import Song, basses, block, broken, tied
from ..tone import SR, Signal, fade, frames, high, lay, low, pan, reverb, telephone
from ..vocal import breath, sung_line

WOMAN, BOY, GIRL = 1.0, 1.2, 1.3


def hummed(
    first: int, last: int, beat_s: float, shift: int, seed: str, size: float, shake: float, start_s: float = 0.0
) -> Signal:
    """Return bars hummed by one person, a breath taken before each phrase of four bars."""
    parts: list[tuple[float, Signal]] = []
    for begin in range(first, last + 1, 4):
        end = min(last, begin + 3)
        notes = lullaby.notes_at(lullaby.bars(begin, end), 0.0, beat_s, shift)
        at = start_s + (begin - first) * 3 * beat_s
        parts.append((at, sung_line(notes, f"{seed}{begin}", "mm", size, 0.07, 0.28, 0.08, shake)))
        if at > 0.5:
            parts.append((at - 0.45, breath(0.4, f"{seed}b{begin}", True, size) * 0.06))
    return lay(parts)


@song("lullaby_box")
def lullaby_box_song() -> Song:
    """The box alone, sixteen bars, the last of them empty."""
    s = Song("lullaby_box", 72, 48, 3)
    box = s.part("music box", "box", 84, 66, 0.02)
    lullaby.sing(box, 0, 1, 16, 84)
    broken(box, 0, lullaby.chords()[:14], 3, "G3", "G4", "012", 1, 3, 40)
    return s


@music("lullaby_box", -24)
def lullaby_box() -> Signal:
    """Ava's music box."""
    return perform(lullaby_box_song(), room=Room(0.25, 1.2, 6000))


@song("lullaby_voice")
def lullaby_voice_song() -> Song:
    """The last seven bars before the gap: the cello that sings with Ava, and a bed of strings that falls asleep before her."""
    s = Song("lullaby_voice", 63, 30, 3)
    cello = s.part("cello", 42, 82, 60)
    strings = s.part("strings", 49, 50, 70)
    keys = s.part("felt piano", 0, 52, 54, 0.03)
    lullaby.sing(cello, 0, 9, 15, 72, -24)
    cello.swell((0, 0.5), (9, 0.9), (12, 1), (18, 0.7), (21, 0.15), (24, 0.02))
    tied(strings, 0, lullaby.chords(9, 14), 3, "G3", "E4", 3, 46)
    strings.swell((0, 0.3), (9, 0.8), (15, 0.4), (18, 0.05))
    broken(keys, 0, lullaby.chords(9, 13), 3, "G2", "G3", "012", 1, 3, 34, 1.8)
    return s


@music("lullaby_voice", -21, loop=False)
def lullaby_voice() -> Signal:
    """Ava, in the chair. She goes under one note short."""
    s = lullaby_voice_song()
    band_ = perform(s, loop=False, room=Room(0.35, 1.8, 5000), tail_s=1.5)
    voice = reverb(hummed(9, 15, s.beat_s, -12, "avavoice", WOMAN, 0.25), 0.2, 0.8, 5000)
    size = max(len(band_), len(voice))
    mix = np.zeros((size, 2))
    mix[: len(band_)] += band_ / (np.abs(band_).max() + 1e-9) * 0.7
    mix[: len(voice)] += voice / (np.abs(voice).max() + 1e-9) * 0.55
    return fade(mix, 0.05, 1.0)


@music("lullaby_voice_far", -27, loop=False)
def lullaby_voice_far() -> Signal:
    """From the hall floor, through a door that is half open; it stops where it always stops, after four seconds."""
    x = hummed(13, 15, 0.5, -12, "avafar", WOMAN, 0.35, 0.1)
    return fade(reverb(low(high(x, 110), 1400), 0.4, 1.1, 2200), 0.02, 0.5)


def _leo_hum() -> Signal:
    x = hummed(14, 15, 0.72, -12, "leohum", BOY, 0.55, 0.05)
    return fade(reverb(x, 0.16, 0.7, 4500), 0.02, 0.4)


music("lullaby_hum_leo", -25, loop=False)(_leo_hum)


@effect("lullaby_hum_juno", -28)
def lullaby_hum_juno() -> Signal:
    """Juno, in the bath of another year."""
    return reverb(hummed(1, 2, 0.6, -12, "junohum", GIRL, 0.6), 0.25, 1.0, 4000).mean(1)


@effect("hold_music", -29)
def hold_music() -> Signal:
    """Music that has been asked to last: the lullaby as a bossa, down a receiver, going round before it gets anywhere."""
    s = Song("hold_music", 120, 32, 4)
    guitar, flute, bass = s.part("guitar", 24, 84), s.part("flute", 73, 80), s.part("bass", 32, 80)
    harmony = ["Gmaj7", "Em7", "Cmaj7", "D9sus4", "Bm7", "Em7", "Am7", "D9"]
    flute.line(
        0,
        "D5:1 B5:2 A5:1 | G5:2.5 E5:1.5 | E5:1 C6:2 B5:1 | A5:3 r:1 | F#5:1 D6:2 C6:1 | B5:2 G5:1 E5:1 | "
        "C6:1 B5:.5 A5:.5 G5:2 | F#5:2 A5:2",
        76,
        bar=4,
    )
    for k, symbol in enumerate(harmony):
        for at in (0, 1, 2.5, 3.5):
            block(guitar, 4 * k + at, [symbol], 0.4, "D4", "D5", 4, 60)
    basses(bass, 0, harmony, 4, "E2", 70, ((0, 0.3, 0), (0.375, 0.1, 0), (0.5, 0.3, 7)))
    x = telephone(perform(s, loop=False, room=Room(0.1, 0.6), tail_s=0.1).mean(1)[: int(12 * SR)])
    return fade(x, 0.02, 1.2)


@effect("chair_creak_far", -36)
def chair_creak_far() -> Signal:
    """The operator's chair, which is empty."""
    from ..effects.materials import creak

    return reverb(low(creak(0.9, "ccf", 18, 44), 700), 0.6, 1.8, 1500).mean(1)[: frames(2.2)]


__all__ = ["hummed", "pan"]
