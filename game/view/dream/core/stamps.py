"""What the sleepers dream, seen through walls: a picture the size of a stamp over every pod, each in its own colour."""

from __future__ import annotations

import pygame

from game.gfx.surfaces import scaled_rgb
from game.view.dream.core.colours import DREAMS

_ART = (
    ("...a...", "..aaa..", ".aaaaa.", "aaaaaaa", ".a.a.a.", ".aaa.aa", ".aaa.aa"),
    (".......", "a..aaa.", "aaaaa.a", ".aaaaaa", "aaaaaa.", "a..aa..", "......."),
    ("..aaa..", ".a...a.", "a.a.a.a", "a.....a", "a.aaa.a", ".a...a.", "..aaa.."),
    ("...a...", "..aa...", ".aaaa..", "aaaaa..", "...a...", "aaaaaaa", ".aaaaa."),
    (".a.a.a.", "aaaaaaa", ".aaaaa.", "..aaa..", "...a...", "...a...", "..aaa.."),
    ("a.....a", "aa...aa", "aaaaaaa", "a.aaa.a", "aaaaaaa", ".aa.aa.", "..aaa.."),
    ("...aa..", "..aaaa.", ".aa.aa.", "aaaaaaa", ".aaaaa.", "..a.a..", ".aa.aa."),
)
"""A house, a fish, a face, a boat, a flower, a cat, a bird."""

_PULSE = (0.42, 0.58, 0.76, 0.92, 0.76, 0.58)


def stamps(sleeper: int) -> list[pygame.Surface]:
    """Six pictures of one sleeper's dream, fading in and out, to be added."""
    art, colour = _ART[sleeper % len(_ART)], DREAMS[sleeper * 3 % len(DREAMS)]
    frames = []
    for strength in _PULSE:
        frame = pygame.Surface((9, 9), 0, 32)
        for y, row in enumerate(art):
            for x, letter in enumerate(row):
                if letter == "a":
                    frame.fill(scaled_rgb(colour, strength), (x + 1, y + 1, 1, 1))
        frames.append(frame)
    return frames
