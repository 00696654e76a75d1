"""Draws the README's pictures: piano rolls of the written pieces, spectrograms of what was baked. Small, and our own.

Only what the eye can check for the ear: that the rising sixth is everywhere, that bar sixteen is empty, that a laugh's
calls fall and are not even, that the dream's face has lost its highs.
"""

import os
from pathlib import Path

import numpy as np

from .catalogue import RECIPES, SONGS
from .check import read
from .score import Song
from .tone import SR, Signal

FOLDER = Path(__file__).parent / "pictures"
INK, PAPER, LINE = (44, 38, 60), (244, 238, 224), (222, 212, 196)
COLOURS = (
    (196, 78, 82),
    (70, 118, 180),
    (106, 153, 78),
    (204, 150, 60),
    (129, 100, 170),
    (78, 160, 160),
    (190, 110, 150),
    (120, 110, 96),
    (60, 90, 60),
    (160, 60, 40),
    (40, 70, 110),
    (150, 140, 50),
)
ROLLS = ("lullaby_box", "title", "reef_swell", "library", "facility_sneak", "facility_hunt", "expo_rise", "credits")
SPECTRA = (
    "juno_laugh_real",
    "laugh_loop",
    "juno_laugh_honk",
    "leo_laugh_real",
    "ava_laugh_real",
    "ava_laugh_work",
    "facility_sneak",
    "facility_sneak_dream",
    "somni_again",
    "lullaby_voice",
    "whale_note",
    "pencil",
)


def main() -> int:
    """Draw everything into `pictures/`."""
    os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
    import pygame

    FOLDER.mkdir(exist_ok=True)
    for name in ROLLS:
        pygame.image.save(roll(SONGS[name]()), FOLDER / f"roll_{name}.png")
    tiles = [spectrum(read(RECIPES[name])) for name in SPECTRA]
    width, height, gap = tiles[0].get_width(), tiles[0].get_height(), 6
    sheet = pygame.Surface((4 * width + 5 * gap, 3 * height + 4 * gap))
    sheet.fill(PAPER)
    for k, tile in enumerate(tiles):
        sheet.blit(tile, (gap + (k % 4) * (width + gap), gap + (k // 4) * (height + gap)))
    pygame.image.save(sheet, FOLDER / "spectra.png")
    print(f"{len(ROLLS)} rolls and a sheet of {len(SPECTRA)} spectra ({', '.join(SPECTRA)})")
    return 0


def roll(song: Song):
    """Return a piano roll: a colour a part, darker where it is louder, a line for each bar."""
    import pygame

    notes = [(p, n) for p in song.parts for n in p.notes if p.voice != "drums"]
    low, high = min(n.pitch for _, n in notes) - 2, max(n.pitch for _, n in notes) + 2
    width, row = 960, 3
    height = (high - low) * row
    made = pygame.Surface((width, height))
    made.fill(PAPER)
    for bar in range(0, song.beats + 1, song.bar):
        x = round(bar / song.beats * (width - 1))
        pygame.draw.line(made, LINE if bar // song.bar % 4 else (196, 184, 166), (x, 0), (x, height))
    for octave in range(low, high):
        if octave % 12 == 7:  # every G: the note that does not come
            pygame.draw.line(made, (214, 200, 214), (0, (high - octave) * row), (width, (high - octave) * row))
    for k, part in enumerate(song.parts):
        for note in part.notes:
            if part.voice == "drums":
                continue
            colour = COLOURS[k % len(COLOURS)]
            shade = 0.55 + 0.45 * (1 - note.weight / 127)
            tint = tuple(
                round(c * (1 - 0.4 * (shade - 0.55)) + p * 0.4 * (shade - 0.55))
                for c, p in zip(colour, PAPER, strict=True)
            )
            x0, x1 = note.beat / song.beats * width, (note.beat + note.length) / song.beats * width
            made.fill(tint, (round(x0), (high - note.pitch) * row, max(1, round(x1 - x0) - 1), row))
    return made


def spectrum(x: Signal, width: int = 236, height: int = 120):
    """Return a spectrogram on a paper ground: time to the right, 60 Hz to 12 kHz upward (logarithmic), 70 dB deep."""
    import pygame

    mono = x.mean(1)
    size = 2048
    starts = np.linspace(0, max(1, len(mono) - size), width).astype(int)
    padded = np.concatenate([mono, np.zeros(size)])
    window = np.hanning(size)
    power = np.abs(np.fft.rfft(np.stack([padded[s : s + size] * window for s in starts]), axis=1))
    freqs = np.geomspace(60, 12000, height)
    rows = np.stack([np.interp(freqs, np.fft.rfftfreq(size, 1 / SR), p) for p in power])
    level = np.clip(20 * np.log10(rows / (rows.max() + 1e-12) + 1e-6) / 70 + 1, 0, 1)[:, ::-1]
    level = np.round(level * 18) / 18  # few greys make a small file
    ground, ink = np.array(PAPER), np.array(INK)
    pixels = (ground + (ink - ground) * (level**1.3)[..., None]).astype(np.uint8)
    made = pygame.Surface((width, height))
    pygame.surfarray.blit_array(made, pixels)
    return made
