"""Sets text into boxes: styles over spans, line breaking, pages, and the ticks at which each letter appears.

Knows nothing of stories: whoever has marked-up text turns its marks into `Style`s.  The one promise everything else
rests on (a property test holds it): no line is wider than the box that was asked for, for any text and any face, as
long as the box is at least as wide as the face's widest character.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import pygame

from game.core.ticks import TICKS_PER_SECOND
from game.gfx.font import TextFace
from game.gfx.palette import Rgb


@dataclass(frozen=True, slots=True)
class Style:
    """How a span of text looks and behaves."""

    bold: bool = False
    meaning: str = ""
    """Name of a colour by meaning (``clue``, ``somni``…); the box decides which colour that is.  Empty = plain."""
    wave: bool = False
    """Letters rise and fall."""
    shake: bool = False
    """Letters tremble."""


PLAIN = Style()


@dataclass(frozen=True, slots=True)
class Span:
    """A style over the characters ``[start, end)``."""

    start: int
    end: int
    style: Style


@dataclass(frozen=True, slots=True)
class RichText:
    """Text with styles.  Spans do not overlap; what no span covers is plain."""

    plain: str
    spans: tuple[Span, ...] = ()
    pauses: tuple[tuple[int, int], ...] = ()
    """(character, ticks): the typing rests so long before that character."""

    def style_at(self, index: int) -> Style:
        """The style of one character."""
        return next((span.style for span in self.spans if span.start <= index < span.end), PLAIN)


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of one line in one style."""

    start: int
    """Index of its first character in the whole text."""
    text: str
    x: int
    """Logical pixels from the line's left edge."""
    style: Style


@dataclass(frozen=True, slots=True)
class Line:
    """One set line: runs from left to right, its characters ``[start, end)`` of the text, its width."""

    start: int
    end: int
    width: int
    runs: tuple[Run, ...] = field(default=())


# Characters that may not begin a line: they belong to the word before them.
_CLOSERS = set(".,;:!?…)]}»›’”'\"%°·—–-‐") | {"\u2011"}
# Characters that may not end a line: they belong to the word after them.
_OPENERS = set("([{«‹‘“„‚¿¡#$£€@")
_AFTER = set("-‐–—/\u00ad")


def _may_break(text: str, index: int) -> bool:
    """True where a line may end before ``text[index]`` (0 < index < len)."""
    before, after = text[index - 1], text[index]
    if after == " ":
        return False  # spaces stay with the word before them and vanish at the line's end
    if before == " ":
        if after in "–—·" and index + 1 < len(text) and text[index + 1] == " ":
            return False  # a dash or dot between spaces stays with what it follows
        return not (after in ".,;:!?…)]}»›’”%" and _is_lone(text, index))
    if before in _AFTER and after not in _CLOSERS:
        return index >= 2 and text[index - 2] not in " -–—" and not after.isdigit()
    return False


def _is_lone(text: str, index: int) -> bool:
    """True where the mark at ``index`` is not the beginning of a word ("…and" is)."""
    return index + 1 >= len(text) or not text[index + 1].isalnum()


def wrap(text: RichText | str, face: TextFace, width: int) -> list[Line]:
    """Break text into lines no wider than ``width`` logical pixels.

    Lines break at spaces, after hyphens and dashes, at ``\\n``; never before closing marks nor after opening ones,
    never at a non-breaking space.  A word that is wider than the box is cut between letters.

    Args:
        text: what to set.
        face: the face it will be drawn with.
        width: logical pixels, at least ``face.widest``.

    Raises:
        ValueError: the box is narrower than one letter.
    """
    if isinstance(text, str):
        text = RichText(text)
    if width < face.widest:
        raise ValueError(f"a box {width} px wide cannot hold the widest letter ({face.widest} px)")
    lines: list[Line] = []
    start = 0
    for paragraph in text.plain.split("\n"):
        lines.extend(_wrap_paragraph(text, face, width, start, start + len(paragraph)))
        start += len(paragraph) + 1
    return lines


def _wrap_paragraph(text: RichText, face: TextFace, width: int, start: int, end: int) -> list[Line]:
    lines: list[Line] = []
    plain = text.plain
    while True:
        limit = _fitting(text, face, width, start, end)
        if limit == end:
            lines.append(_line(text, face, start, end))
            return lines
        cut = limit
        while cut > start and not _may_break(plain[start:end], cut - start):
            cut -= 1
        if cut == start:  # no place to break: cut the word, but leave no closing mark alone on the next line
            cut = limit
            if plain[cut] in _CLOSERS and cut - 1 > start:
                cut -= 1
        stop = cut
        while stop > start and plain[stop - 1] == " ":
            stop -= 1
        lines.append(_line(text, face, start, stop))
        start = cut
        while start < end and plain[start] == " ":
            start += 1
        if start >= end:
            return lines


def _fitting(text: RichText, face: TextFace, width: int, start: int, end: int) -> int:
    """The largest index such that ``[start, index)``, trailing spaces apart, fits; at least one character."""
    low, high = start + 1, end
    if _width(text, face, start, end) <= width:
        return end
    high = min(end, start + max(8, width))  # no letter that counts is narrower than a pixel
    while high < end and _width(text, face, start, high) <= width:
        high = min(end, high * 2 - start)
    while low < high:
        middle = (low + high + 1) // 2
        if _width(text, face, start, middle) <= width:
            low = middle
        else:
            high = middle - 1
    while low < end and text.plain[low] == " ":
        low += 1
    return low


def _runs(text: RichText, face: TextFace, start: int, end: int) -> list[Run]:
    runs: list[Run] = []
    x, index = 0, start
    edges = sorted({end, *(edge for span in text.spans for edge in (span.start, span.end) if start < edge < end)})
    for edge in edges:
        style = text.style_at(index)
        piece = text.plain[index:edge]
        if piece:
            runs.append(Run(index, piece, x, style))
            x += face.offsets(piece, style.bold)[-1]
        index = edge
    return runs


def _width(text: RichText, face: TextFace, start: int, end: int) -> int:
    while end > start and text.plain[end - 1] == " ":
        end -= 1
    runs = _runs(text, face, start, end)
    return runs[-1].x + face.measure(runs[-1].text, runs[-1].style.bold) if runs else 0


def _line(text: RichText, face: TextFace, start: int, end: int) -> Line:
    return Line(start, end, _width(text, face, start, end), tuple(_runs(text, face, start, end)))


def paginate(lines: Sequence[Line], per_page: int) -> list[list[Line]]:
    """Lines in pages of at most ``per_page``; never an empty list, and a last page of one line borrows another.

    >>> one = Line(0, 1, 5)
    >>> [len(page) for page in paginate([one] * 4, 3)]
    [2, 2]
    """
    per_page = max(1, per_page)
    pages = [list(lines[i : i + per_page]) for i in range(0, len(lines), per_page)] or [[]]
    if len(pages) > 1 and len(pages[-1]) == 1 and per_page >= 3:
        pages[-1].insert(0, pages[-2].pop())
    return pages


# How long the typing rests after a mark, in ticks at 60 a second.  Felt out by reading aloud.
_RESTS = {",": 7, ";": 9, ":": 9, ".": 15, "!": 15, "?": 15, "…": 22, "—": 12, "–": 9}


def schedule(text: RichText, letters_per_second: int, start: int = 0, end: int | None = None) -> list[int]:
    """The tick at which each character of ``[start, end)`` appears, counted from the first.

    Marks are followed by a rest, shorter at higher speeds, unless a letter or another mark stands next to them (so
    "3.5", "?!" and "..." do not stumble).  Speed 0 shows everything at once.

    >>> schedule(RichText("ab"), 30)
    [0, 2]
    """
    end = len(text.plain) if end is None else end
    if letters_per_second <= 0:
        return [0] * (end - start)
    waits = dict(text.pauses)
    ticks: list[int] = []
    # sixtieths of a letter: `debt` is exact in integers for any speed
    debt, rest = 0, 0
    for index in range(start, end):
        rest += waits.get(index, 0)
        ticks.append(debt // letters_per_second + rest)
        debt += TICKS_PER_SECOND
        character = text.plain[index]
        following = text.plain[index + 1] if index + 1 < len(text.plain) else ""
        if character in _RESTS and following in ("", " ", "\n", '"', "”", "’", ")"):
            rest += max(1, _RESTS[character] * 36 // max(36, letters_per_second))
    return ticks


Ink = Callable[[str], Rgb]
"""Colour of a meaning."""

_SHAKE = ((0, 0), (1, 0), (0, -1), (-1, 0), (0, 1), (1, -1), (0, 0), (-1, 1))
_WAVE = (0, 0, -1, -1, -2, -1, -1, 0, 0, 1, 1, 2, 1, 1)


def draw_line(
    target: pygame.Surface,
    line: Line,
    face: TextFace,
    x: int,
    y: int,
    ink: Ink,
    shadow: Rgb | None = None,
    until: int | None = None,
    ticks: int = 0,
    still: bool = False,
) -> None:
    """Draw a set line with its styles.

    Args:
        target: where to draw.
        line: what to draw.
        face: the face that it was set with.
        x: left edge, logical pixels.
        y: top of the capitals, logical pixels.
        ink: colour for each meaning.
        shadow: colour of a shadow one pixel below, or none.
        until: draw only characters before this index of the whole text.
        ticks: age that moves waving and trembling letters.
        still: do not move letters (reduced motion); moving styles are shown bold instead.
    """
    for run in line.runs:
        text = run.text if until is None else run.text[: max(0, until - run.start)]
        if not text:
            continue
        colour = ink(run.style.meaning)
        moving = run.style.wave or run.style.shake
        if not moving or still:
            face.draw(target, text, x + run.x, y, colour, run.style.bold, shadow)
            continue
        for index, offset in zip(range(len(text)), face.offsets(text, run.style.bold), strict=False):
            dx, dy = 0, 0
            if run.style.wave:
                dy = _WAVE[(ticks // 4 + index * 2) % len(_WAVE)]
            if run.style.shake:
                dx, dy = _SHAKE[(ticks // 3 * 5 + index * 3) % len(_SHAKE)]
            face.draw(target, text[index], x + run.x + offset + dx, y + dy, colour, run.style.bold, shadow)


def is_spoken(character: str) -> bool:
    """True where a character makes a sound when typed: letters and digits do, marks and spaces do not."""
    return unicodedata.category(character)[0] in "LN"
