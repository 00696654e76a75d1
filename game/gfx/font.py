"""Faces that write text: our own pixel font at three sizes, and the plain scalable one for those who read it better.

A face measures and draws one line of one weight; breaking text into lines is `game.gfx.text`.  Positions are logical
pixels; `y` is the top row of the capitals, so accents rise above it and tails hang below.  Both faces are given what
they draw with: the pixel font is loaded once from `assets/fonts`, the plain face is told the window's scale and keeps
its lines until the logical picture has been enlarged (`PlainFace.flush`), so that they are as sharp as the screen.
"""

from __future__ import annotations

import itertools
import json
import math
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import numpy as np
import numpy.typing as npt
import pygame

from game.gfx.palette import Rgb

TINTED_LIMIT = 6000
"""Coloured letters kept by a face before it starts again: about 2 MB."""

LINES_LIMIT = 500
"""Whole lines kept by a face before it starts again: about 5 MB."""

UNKNOWN = "\ufffd"


class TextFace(Protocol):
    """Something that measures and draws single lines of text."""

    ascent: int
    """Logical pixels that accents may rise above the top of the capitals."""
    cap_height: int
    """Logical pixels from the top of the capitals to the baseline."""
    descent: int
    """Logical pixels that tails may hang below the baseline."""
    line_height: int
    """Logical pixels from one line to the next."""
    widest: int
    """Advance of the widest character: the narrowest box in which any text can be set."""

    def offsets(self, text: str, bold: bool = False) -> list[int]:
        """Where each character begins, relative to the first, and last the width of the whole."""
        ...

    def measure(self, text: str, bold: bool = False) -> int:
        """Width in logical pixels, without the empty pixel after the last character."""
        ...

    def draw(
        self,
        target: pygame.Surface,
        text: str,
        x: int,
        y: int,
        colour: Rgb,
        bold: bool = False,
        shadow: Rgb | None = None,
    ) -> int:
        """Draw one line; `y` is the top of the capitals.  Returns the width drawn."""
        ...


@dataclass(frozen=True)
class _Glyph:
    picture: pygame.Surface | None
    top: int
    """Row of the picture's first row, relative to the top of the capitals."""
    advance: int


class PixelFont:
    """The letters of `dreamsync.png`, white on nothing, by weight and character.  Immutable once loaded."""

    def __init__(
        self, weights: dict[str, dict[str, _Glyph]], kerning: dict[str, dict[str, str]], metrics: dict[str, int]
    ) -> None:
        self.weights = weights
        self.kerning = {
            weight: {left: frozenset(rights) for left, rights in table.items()} for weight, table in kerning.items()
        }
        self.metrics = metrics

    @classmethod
    def load(cls, folder: Path, name: str = "dreamsync") -> PixelFont:
        """Read `name.png` and `name.json` from a folder.

        Raises:
            OSError: a file is missing.
            ValueError: a file is not what the bake wrote.
        """
        table = json.loads((folder / f"{name}.json").read_text("utf-8"))
        try:
            atlas = pygame.image.load(folder / f"{name}.png")
        except pygame.error as problem:
            raise ValueError(f"{folder / f'{name}.png'}: {problem}") from problem
        weights: dict[str, dict[str, _Glyph]] = {}
        for weight, glyphs in table["glyphs"].items():
            weights[weight] = {
                character: _Glyph(
                    atlas.subsurface((x, y, w, h)).copy() if w and h else None, top - table["ascent"], advance
                )
                for character, (x, y, w, h, top, advance) in glyphs.items()
            }
        metrics = {key: table[key] for key in ("ascent", "cap_height", "descent", "line_height", "x_height")}
        return cls(weights, table["kerning"], metrics)

    def has(self, character: str) -> bool:
        """True where the font has a picture (or a width) of its own for the character."""
        return character in self.weights["regular"]

    def substitute(self, character: str) -> str:
        """The character itself, its nearest relative, or the sign for "unknown"; empty for what has no body.

        An accented letter that the font lacks becomes the letter without accents; marks and controls vanish.
        """
        if self.has(character):
            return character
        if unicodedata.category(character) in ("Mn", "Me", "Cc", "Cf", "Cs"):
            return ""
        bare = [part for part in unicodedata.normalize("NFKD", character) if not unicodedata.combining(part)]
        return bare[0] if len(bare) == 1 and self.has(bare[0]) else UNKNOWN


def enlarge(mask: npt.NDArray[np.bool_]) -> npt.NDArray[np.bool_]:
    """Ink ``(w, h)`` at twice its size, corners smoothed.  Source: Eric Johnston, EPX (1992)."""
    w, h = mask.shape
    p = np.pad(mask, 1)
    c, up, down, left, right = p[1:-1, 1:-1], p[1:-1, :-2], p[1:-1, 2:], p[:-2, 1:-1], p[2:, 1:-1]
    out = np.zeros((w * 2, h * 2), bool)
    out[0::2, 0::2] = np.where((left == up) & (left != down) & (up != right), up, c)
    out[1::2, 0::2] = np.where((up == right) & (up != left) & (right != down), right, c)
    out[0::2, 1::2] = np.where((down == left) & (down != right) & (left != up), left, c)
    out[1::2, 1::2] = np.where((right == down) & (right != up) & (down != left), down, c)
    return out


def _one_and_a_half(mask: npt.NDArray[np.bool_]) -> npt.NDArray[np.bool_]:
    """Half as large again: columns and rows alternate between one and two pixels, so strokes never vanish."""
    w, h = mask.shape
    columns = np.arange((w * 3 + 1) // 2) * 2 // 3
    rows = np.arange((h * 3 + 1) // 2) * 2 // 3
    larger: npt.NDArray[np.bool_] = mask[columns][:, rows]
    return larger


def _scaled(picture: pygame.Surface, percent: int) -> pygame.Surface:
    ink = pygame.surfarray.array_alpha(picture) > 127
    ink = enlarge(ink) if percent == 200 else _one_and_a_half(ink)
    result = pygame.Surface(ink.shape, pygame.SRCALPHA, 32)
    result.fill((255, 255, 255, 0))
    alpha = pygame.surfarray.pixels_alpha(result)
    alpha[ink] = 255
    del alpha
    return result


class _Enlarged(Mapping[str, _Glyph]):
    """Letters of a font at another size, each made when it is asked for."""

    def __init__(self, glyphs: Mapping[str, _Glyph], enlarge: Callable[[_Glyph], _Glyph]) -> None:
        self._glyphs, self._enlarge = glyphs, enlarge
        self._made: dict[str, _Glyph] = {}

    def __getitem__(self, character: str) -> _Glyph:
        made = self._made.get(character)
        if made is None:
            made = self._made[character] = self._enlarge(self._glyphs[character])
        return made

    def __contains__(self, character: object) -> bool:
        return character in self._glyphs

    def __iter__(self) -> Iterator[str]:
        return iter(self._glyphs)

    def __len__(self) -> int:
        return len(self._glyphs)


class PixelFace:
    """The pixel font at one size: 100, 150 or 200 percent."""

    SIZES = (100, 150, 200)

    def __init__(self, font: PixelFont, percent: int = 100) -> None:
        if percent not in self.SIZES:
            raise ValueError(f"size {percent} %: the pixel font is drawn at {self.SIZES}")
        self.font = font
        self.percent = percent
        # Letters are enlarged when they are first needed: all of them at once would hold up the title.
        self._glyphs: dict[str, Mapping[str, _Glyph]] = {
            weight: (glyphs if percent == 100 else _Enlarged(glyphs, self._enlarged))
            for weight, glyphs in font.weights.items()
        }
        self.ascent = self._up(font.metrics["ascent"])
        self.cap_height = self._up(font.metrics["cap_height"])
        self.descent = self._up(font.metrics["descent"])
        self.line_height = self._up(font.metrics["line_height"])
        widest = max(glyph.advance for glyphs in font.weights.values() for glyph in glyphs.values())
        self.widest = self._up(widest)
        self._tracking = self._up(1)
        self._tinted: dict[tuple[str, bool, Rgb], pygame.Surface] = {}
        self._lines: dict[tuple[str, bool, Rgb, Rgb | None], tuple[pygame.Surface | None, int]] = {}

    def _up(self, pixels: int) -> int:
        return (pixels * self.percent + 50) // 100

    def _enlarged(self, glyph: _Glyph) -> _Glyph:
        picture = _scaled(glyph.picture, self.percent) if glyph.picture else None
        width = picture.get_width() + self._up(1) if picture else self._up(glyph.advance)
        return _Glyph(picture, self._up(glyph.top), width)

    def offsets(self, text: str, bold: bool = False) -> list[int]:
        """See `TextFace.offsets`."""
        weight = "bold" if bold else "regular"
        glyphs, kerning = self._glyphs[weight], self.font.kerning[weight]
        x, result, before = 0, [0], ""
        for index, character in enumerate(text):
            known = character if character in glyphs else self.font.substitute(character)
            if known:
                if before and known in kerning.get(before, ()):
                    x -= self._tracking
                    result[index] = x
                x += glyphs[known].advance
                before = known
            result.append(x)
        return result

    def measure(self, text: str, bold: bool = False) -> int:
        """See `TextFace.measure`."""
        return max(0, self.offsets(text, bold)[-1] - self._tracking)

    def draw(
        self,
        target: pygame.Surface,
        text: str,
        x: int,
        y: int,
        colour: Rgb,
        bold: bool = False,
        shadow: Rgb | None = None,
    ) -> int:
        """See `TextFace.draw`."""
        key = (text, bold, colour, shadow)
        known = self._lines.get(key)
        if known is None:
            if len(self._lines) > LINES_LIMIT:
                self._lines.clear()
            known = self._lines[key] = self._set_line(*key)
        picture, width = known
        if picture is not None:
            target.blit(picture, (x, y - self.ascent))
        return width

    def _set_line(self, text: str, bold: bool, colour: Rgb, shadow: Rgb | None) -> tuple[pygame.Surface | None, int]:
        """A line on a surface of its own, capitals' top at ``ascent``; none where there is no ink."""
        glyphs = self._glyphs["bold" if bold else "regular"]
        offsets = self.offsets(text, bold)
        width = max(0, offsets[-1] - self._tracking)
        sequence = []
        for character, offset in zip(text, offsets, strict=False):
            known = character if character in glyphs else self.font.substitute(character)
            if known and glyphs[known].picture is not None:
                sequence.append((known, (offset, self.ascent + glyphs[known].top)))
        if not sequence:
            return None, width
        height = self.ascent + self.cap_height + self.descent + self._tracking
        line = pygame.Surface((max(1, width), height), pygame.SRCALPHA, 32)
        if shadow is not None:
            line.fblits([(self._tint(c, bold, shadow), (x, y + self._tracking)) for c, (x, y) in sequence])
        line.fblits([(self._tint(c, bold, colour), at) for c, at in sequence])
        return line, width

    def _tint(self, character: str, bold: bool, colour: Rgb) -> pygame.Surface:
        key = (character, bold, colour)
        surface = self._tinted.get(key)
        if surface is None:
            if len(self._tinted) > TINTED_LIMIT:
                self._tinted.clear()
            white = self._glyphs["bold" if bold else "regular"][character].picture
            assert white is not None
            surface = white.copy()
            surface.fill((*colour, 255), special_flags=pygame.BLEND_RGBA_MULT)
            self._tinted[key] = surface
        return surface


@dataclass(frozen=True)
class _Line:
    text: str
    x: int
    y: int
    colour: Rgb
    bold: bool
    shadow: Rgb | None
    clip: pygame.Rect


class PlainFace:
    """Pygame's own scalable letters, at the window's resolution.

    What is drawn on the ``logical`` surface is kept, and painted on the window by `flush` after the logical picture has
    been enlarged.  Before something is drawn *over* such text (the next scene of a stack), `settle` paints what is kept
    at the logical resolution, so that it can be covered.  On any other surface letters are drawn at once.

    Signs that scalable letters lack (arrows, ticks, pad buttons) are lent by the pixel font.

    Args:
        percent: size of the letters.
        scale: window pixels for one logical pixel; need not be whole.
        logical: the surface that is enlarged to the window; without one nothing is ever kept.
        signs: a pixel face for the signs; without one they are left out.
    """

    RENDERED_LIMIT = 400
    """Lines kept as pictures before the face starts again."""

    def __init__(
        self,
        percent: int = 100,
        scale: float = 1.0,
        logical: pygame.Surface | None = None,
        signs: PixelFace | None = None,
    ) -> None:
        pygame.font.init()
        self.scale = max(1.0, scale)
        self.logical = logical
        self._signs = signs
        pixels = round(0.16 * percent * self.scale)
        self._fonts = {bold: pygame.font.Font(None, pixels) for bold in (False, True)}
        self._fonts[True].set_bold(True)
        rise = self._fonts[False].render("H", True, (255, 255, 255)).get_bounding_rect()
        self._cap_top = rise.top
        self.cap_height = self._down(rise.height)
        self.ascent = self._down(rise.top)
        self.descent = self._down(self._fonts[False].get_height() - rise.bottom)
        self.line_height = self.cap_height + self.ascent + self.descent
        self._widest_px = max(self._fonts[True].size(letter)[0] for letter in "WM@—Щ")
        self._fits: dict[str, bool] = {}
        self.widest = self._down(self._widest_px) + 1
        self._kept: list[_Line] = []
        self._rendered: dict[tuple[str, bool, Rgb], pygame.Surface] = {}

    def _down(self, window_pixels: int) -> int:
        return max(1, math.ceil(window_pixels / self.scale))

    def offsets(self, text: str, bold: bool = False) -> list[int]:
        """See `TextFace.offsets`."""
        return [self.measure(text[:end], bold) for end in range(len(text) + 1)]

    def measure(self, text: str, bold: bool = False) -> int:
        """See `TextFace.measure`."""
        return sum(width for _, _, width in self._pieces(text, bold))

    def _pieces(self, text: str, bold: bool) -> list[tuple[bool, str, int]]:
        """The text in stretches of letters and of signs: (is signs, stretch, logical width)."""
        pieces = []
        for is_sign, group in itertools.groupby(text, key=_is_sign):
            stretch = "".join(group)
            if not is_sign:
                stretch = self._bearable(_printable(stretch))
                width = math.ceil(self._fonts[bold].size(stretch)[0] / self.scale)
            else:
                width = self._signs.measure(stretch, bold) + 1 if self._signs is not None else 0
            pieces.append((is_sign, stretch, width))
        return pieces

    def _bearable(self, text: str) -> str:
        """The text with letters of far scripts that are wider than a box may be (`widest`) shown as a question mark."""
        if text.isascii():
            return text
        for letter in text:
            if letter > "\u0530" and letter not in self._fits:
                self._fits[letter] = self._fonts[True].size(letter)[0] <= self._widest_px
        return "".join(letter if self._fits.get(letter, True) else "?" for letter in text)

    def draw(
        self,
        target: pygame.Surface,
        text: str,
        x: int,
        y: int,
        colour: Rgb,
        bold: bool = False,
        shadow: Rgb | None = None,
    ) -> int:
        """See `TextFace.draw`."""
        left, top = target.get_abs_offset()
        keeps = self.logical is not None and (target is self.logical or target.get_abs_parent() is self.logical)
        start = x
        for is_sign, stretch, width in self._pieces(text, bold):
            if is_sign and self._signs is not None:
                drop = (self.cap_height - self._signs.cap_height) // 2
                self._signs.draw(target, stretch, x, y + drop, colour, bold, shadow)
            elif keeps:
                clip = target.get_clip().move(left, top)
                self._kept.append(_Line(stretch, x + left, y + top, colour, bold, shadow, clip))
            else:
                self._draw_small(target, _Line(stretch, x, y, colour, bold, shadow, target.get_clip()))
            x += width
        return x - start

    def settle(self) -> None:
        """Paint what is kept on the logical surface now: something is about to be drawn over it."""
        if self.logical is not None:
            for line in self._kept:
                self._draw_small(self.logical, line)
        self._kept.clear()

    def flush(self, window: pygame.Surface, left: int = 0, top: int = 0) -> None:
        """Paint the kept lines on the window and forget them; (left, top) is where the logical picture begins."""
        before = window.get_clip()
        for line in self._kept:
            clip = [round(edge * self.scale) for edge in line.clip]
            window.set_clip(pygame.Rect(left + clip[0], top + clip[1], clip[2], clip[3]))
            x, y = left + round(line.x * self.scale), top + round(line.y * self.scale) - self._cap_top
            if line.shadow is not None:
                window.blit(self._render(line.text, line.bold, line.shadow), (x, y + round(self.scale)))
            window.blit(self._render(line.text, line.bold, line.colour), (x, y))
        window.set_clip(before)
        self._kept.clear()

    def _draw_small(self, target: pygame.Surface, line: _Line) -> None:
        """Draw a line at the logical resolution, in exactly the width that it was measured to have."""
        size = (self.measure(line.text, line.bold), self._down(self._fonts[line.bold].get_height()))
        if size[0] < 1:
            return
        top = line.y - round(self._cap_top / self.scale)
        before = target.get_clip()
        target.set_clip(line.clip)
        for colour, drop in ((line.shadow, 1), (line.colour, 0)):
            if colour is not None:
                letters = self._render(line.text, line.bold, colour)
                target.blit(pygame.transform.smoothscale(letters, size), (line.x, top + drop))
        target.set_clip(before)

    def _render(self, text: str, bold: bool, colour: Rgb) -> pygame.Surface:
        key = (text, bold, colour)
        letters = self._rendered.get(key)
        if letters is None:
            if len(self._rendered) > self.RENDERED_LIMIT:
                self._rendered.clear()
            letters = self._rendered[key] = self._fonts[bold].render(_printable(text), True, colour)
        return letters


def _is_sign(character: str) -> bool:
    """True for what the pixel font draws and scalable letters do not: arrows, shapes, ticks, pad buttons."""
    return "←" <= character <= "♫" or "✓" <= character <= "✗" or "\ue000" <= character <= "\uf8ff"


def _printable(text: str) -> str:
    """Text without controls and private characters, which the scalable face cannot show."""
    return "".join(c for c in text if unicodedata.category(c) not in ("Cc", "Cf", "Cs", "Co", "Cn"))
