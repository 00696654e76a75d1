"""The sign painter's alphabet: capitals and figures for signs, screens and labels in the world.

Not the game's font (see `font/`): words that belong to a place are painted into its pictures, bold, and at double size
for neon and fronts.
"""

from __future__ import annotations

import numpy as np
import pygame

from .palette import C, Colour
from .pixels import Mask, canvas

HEIGHT = 7
"""Rows of a capital at normal size."""

_THIN = {
    "A": ".##. #..# #..# #### #..# #..# #..#", "B": "###. #..# #..# ###. #..# #..# ###.",
    "C": ".### #... #... #... #... #... .###", "D": "###. #..# #..# #..# #..# #..# ###.",
    "E": "#### #... #... ###. #... #... ####", "F": "#### #... #... ###. #... #... #...",
    "G": ".### #... #... #.## #..# #..# .###", "H": "#..# #..# #..# #### #..# #..# #..#",
    "I": "# # # # # # #", "J": "..# ..# ..# ..# ..# #.# .#.", "L": "#... #... #... #... #... #... ####",
    "O": ".##. #..# #..# #..# #..# #..# .##.", "P": "###. #..# #..# ###. #... #... #...",
    "Q": ".##. #..# #..# #..# #..# #.#. .#.#", "R": "###. #..# #..# ###. #.#. #..# #..#",
    "S": ".### #... #... .##. ...# ...# ###.", "T": "##### ..#.. ..#.. ..#.. ..#.. ..#.. ..#..",
    "U": "#..# #..# #..# #..# #..# #..# .##.", "Z": "#### ...# ..#. .#.. #... #... ####",
    "0": ".##. #..# #..# #..# #..# #..# .##.", "1": ".# ## .# .# .# .# .#",
    "2": ".##. #..# ...# ..#. .#.. #... ####", "3": "###. ...# ...# .##. ...# ...# ###.",
    "5": "#### #... ###. ...# ...# #..# .##.", "6": ".##. #... ###. #..# #..# #..# .##.",
    "7": "#### ...# ..#. ..#. .#.. .#.. .#..", "8": ".##. #..# #..# .##. #..# #..# .##.",
    "9": ".##. #..# #..# #..# .### ...# .##.", ".": ". . . . . . #", "-": "... ... ... ### ... ... ...",
    "'": "# # . . . . .", ":": ". . # . . # .",
}  # fmt: skip
_BOLD = {  # smearing closes the counters of these, so they are typed
    "K": "##..## ##.##. ####.. ###... ####.. ##.##. ##..##",
    "M": "##...## ###.### ####### ##.#.## ##...## ##...## ##...##",
    "N": "##..## ###.## ###### ##.### ##..## ##..## ##..##",
    "V": "##..## ##..## ##..## ##..## ##..## .####. ..##..",
    "W": "##...## ##...## ##...## ##.#.## ####### ###.### ##...##",
    "X": "##..## ##..## .####. ..##.. .####. ##..## ##..##",
    "Y": "##..## ##..## .####. ..##.. ..##.. ..##.. ..##..",
    "4": "...##. ..###. .####. ##.##. ###### ...##. ...##.",
}
_SPACE = 3


def _bold(letter: str) -> Mask:
    typed = letter in _BOLD
    rows = (_BOLD[letter] if typed else _THIN[letter]).split(" ")
    mask = np.zeros((max(map(len, rows)) + (not typed), 10), bool)
    for y, row in enumerate(rows):
        for x, pixel in enumerate(row):
            if pixel == "#":
                mask[x, y] = True
                if not typed:
                    mask[x + 1, y] = True
    return mask


def _doubled(mask: Mask) -> Mask:
    """Twice the size with smooth diagonals.

    Source: Eric Johnston's EPX rule (1992): a corner takes its two neighbours' value where these agree.
    """
    width, height = mask.shape
    padded = np.pad(mask, 1)
    centre = padded[1:-1, 1:-1]
    up, down, left, right = padded[1:-1, :-2], padded[1:-1, 2:], padded[:-2, 1:-1], padded[2:, 1:-1]
    result = np.zeros((width * 2, height * 2), bool)
    result[0::2, 0::2] = np.where((left == up) & (left != down) & (up != right), up, centre)
    result[1::2, 0::2] = np.where((up == right) & (up != left) & (right != down), right, centre)
    result[0::2, 1::2] = np.where((down == left) & (down != right) & (left != up), left, centre)
    result[1::2, 1::2] = np.where((right == down) & (right != up) & (down != left), down, centre)
    return result


def letters(
    text: str, colour: Colour, shadow: Colour | None = None, lower: Colour | None = None, double: bool = False
) -> pygame.Surface:
    """Paint a word with a margin of one pixel.

    Args:
        text: capitals, figures, spaces and . - ' :
        colour: of the letters, or of their upper half where `lower` is given.
        shadow: colour of a shadow one pixel down; none when absent.
        lower: colour of the letters' lower half.
        double: twice the size, 14 px high.

    Raises:
        KeyError: a letter that the sign painter does not know.
    """
    track, space, rows = (2, 6, 20) if double else (1, _SPACE, 10)
    glyphs = [None if letter == " " else _bold(letter) for letter in text]
    if double:
        glyphs = [None if glyph is None else _doubled(glyph) for glyph in glyphs]
    width = sum((space if glyph is None else glyph.shape[0]) + track for glyph in glyphs) - track
    ink = np.zeros((width + 2, rows + 2), bool)
    x = 1
    for glyph in glyphs:
        if glyph is not None:
            ink[x : x + glyph.shape[0], 1 : 1 + glyph.shape[1]] |= glyph
        x += (space if glyph is None else glyph.shape[0]) + track
    surface = canvas(width + 2, rows + 2)
    pixels, alpha = pygame.surfarray.pixels3d(surface), pygame.surfarray.pixels_alpha(surface)
    if shadow is not None:
        cast = np.zeros_like(ink)
        cast[:, 1:] = ink[:, :-1]
        pixels[cast], alpha[cast] = C(shadow), 255
    pixels[ink], alpha[ink] = C(lower if lower is not None else colour), 255
    if lower is not None:
        upper = ink.copy()
        upper[:, 9 if double else 5 :] = False
        pixels[upper] = C(colour)
    return surface
