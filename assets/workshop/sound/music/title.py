"""The title: the whole lullaby with everybody in it, one note short until somebody has finished the game."""

from .. import lullaby
from ..catalogue import music, song
from ..orchestra import Room, perform
from ..score import Song, basses, block, broken, tied
from ..tone import Signal

ROOM = Room(0.38, 2.4, 6500)
BRIDGE = ["Ebmaj7", "Bb/D", "Cm7", "G/B", "Am7", "Em7", "Am7/C", "D7sus4"]


@song("title")
def title_song() -> Song:
    """Thirty-two bars: piano; strings under it; a bridge where Ellis's fourths pass over the harbour; cello and box."""
    s = Song("title", 63, 96, 3)
    keys = s.part("piano", 0, 84, 60, 0.025)
    left = s.part("piano, left hand", 0, 74, 54, 0.02)
    violins = s.part("violins", 48, 62, 40)
    violas = s.part("strings", 49, 56, 76)
    cello = s.part("cello", 42, 84, 70)
    bass = s.part("double basses", 43, 56, 66)
    horn = s.part("horn", 60, 54, 84)
    pluck = s.part("Leo, pizzicato", 45, 60, 94)
    reed = s.part("Mia, clarinet", 71, 50, 36)
    bells = s.part("SOMNI", "bell", 40, 64)
    box = s.part("music box", "box", 54, 80)
    tune = lullaby.chords()
    lullaby.sing(keys, 0, 1, 16, 74)
    broken(left, 0, tune[:15], 3, "G2", "B3", "0123-2", 0.5, 4, 42, 2.2)
    tied(violas, 24, tune[8:15], 3, "G3", "E4", 3, 56)
    violins.line(24, "r:3 | r:3 | G5:3 | G5:2 Eb5:1 | D5:3 | E5:2 C5:1 | F#5:3 | r:3", 52, bar=3)
    violas.swell(
        (24, 0.15), (36, 0.8), (42, 0.6), (47, 0.25), (48, 0.5), (60, 1), (72, 0.8), (84, 1), (93, 0.5), (95.8, 0.05)
    )
    bells.line(45.5, "D6:.5 B6:.5 A6:1.5", 50)
    horn.line(48, "G4:3 | D4:1 G4:2 | Eb4:3 | D4:1 G4:2 | E4:1 A4:2 | G4:2 B4:1 | A4:1 D5:2 | C5:2 A4:1", 56, bar=3)
    horn.swell((48, 0.4), (60, 0.8), (69, 1), (72, 0.5))
    block(violas, 48, BRIDGE, 3, "G3", "F4", 3, 58)
    basses(bass, 48, BRIDGE, 3, "G1", 58)
    violins.line(48, "D5:3 | F5:2 D5:1 | Eb5:3 | D5:3 | C5:2 E5:1 | G5:3 | E5:2 A5:1 | G5:3", 58, bar=3)
    violins.swell((24, 0.1), (36, 0.7), (46, 0.3), (54, 0.7), (69, 1), (80, 0.8), (84, 1), (95, 0.05))
    pluck.line(58.5, lullaby.LEO, 56, 0.5)
    pluck.line(64.5, "E4:.5 G4:.5 A4:.5 B4:.5 F#5:1", 58, 0.5)
    reed.line(60, "r:3 | B4:1 A4:.25 B4:.25 G4:1.5 | E4:3 | A4:2 G4:1", 48, bar=3)
    broken(left, 48, BRIDGE, 3, "G2", "C4", "012321", 0.5, 4, 44, 1.6)
    # the end: cello, the box two octaves above, the strings open
    last = tune[8:15]
    lullaby.sing(cello, 72, 9, 15, 84, -24)
    cello.swell((72, 0.6), (81, 1), (84, 1), (93, 0.5), (95, 0.1))
    lullaby.sing(box, 72, 9, 15, 66, 0)
    broken(left, 72, last, 3, "G2", "B3", "012321", 0.5, 4, 46, 1.8)
    tied(violas, 72, last, 3, "B3", "A4", 3, 56)
    violins.line(72, "B5:3 | B5:2 G5:1 | G5:3 | G5:2 Eb5:1 | D5:2 G5:1 | E5:2 G5:1 | F#5:3", 50, bar=3)
    basses(bass, 72, last, 3, "G1", 56)
    return s


@music("title", -20)
def title() -> Signal:
    """The title screen."""
    return perform(title_song(), room=ROOM)


def _last_note(which: str) -> Signal:
    note, symbol = lullaby.LAST_NOTE[which]
    s = Song(f"title_note_{which}", 63, 96, 3)
    cello, box = s.part("cello", 42, 84, 70), s.part("music box", "box", 60, 80)
    strings = s.part("strings", 49, 50, 70)
    cello.line(93, f"{note}:2.6", 72, shift=-24)
    box.line(93, f"{note}:2.6", 70)
    block(strings, 93, [symbol], 2.8, "G3", "D5", 4, 52)
    strings.swell((93, 0.9), (95.8, 0.1))
    return perform(s, room=ROOM)


for _which in lullaby.LAST_NOTE:
    music(f"title_note_{_which}", -24)(lambda which=_which: _last_note(which))
