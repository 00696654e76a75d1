"""Marks in a script → styles on screen: the one table of what writers may put into square brackets.

``[b]…[/b]`` or ``[em]`` bold · ``[wave]`` · ``[shake]`` · ``[clue] [somni] [warm] [loud] [dream] [private] [quiet]``
colour by meaning · ``[pause=600/]`` rest for so many milliseconds before the next letter. Marks nest. Unknown ones are
left out without a word here; the story checker names them.
"""

from __future__ import annotations

from game.core.ticks import TICKS_PER_SECOND
from game.gfx.text import PLAIN, RichText, Span, Style
from game.story import Text

BOLD = ("b", "em", "strong")
MEANINGS = ("clue", "somni", "warm", "loud", "dream", "private", "quiet")
MARKS = (*BOLD, "wave", "shake", "pause", "character", *MEANINGS)
"""Every mark that means something."""
MAX_PAUSE_TICKS = 5 * TICKS_PER_SECOND


def to_rich(text: Text) -> tuple[RichText, str]:
    """Text as the box sets it, without ``Name: `` at its head, and that name (empty for narration)."""
    name, cut = "", 0
    for mark in text.spans:
        if mark.name == "character" and mark.start == 0:
            name, cut = str(mark.properties.get("name", "")), mark.end
            break
    plain = text.plain[cut:]
    styles: list[Style] = [PLAIN] * len(plain)
    pauses = []
    for mark in text.spans:
        start, end = max(0, mark.start - cut), max(0, mark.end - cut)
        if mark.name == "pause":
            pauses.append((start, _pause_ticks(mark.properties.get("pause", 500))))
        for index in range(start, min(end, len(plain))):
            styles[index] = _styled(styles[index], mark.name)
    return RichText(plain, _spans(styles), tuple(sorted(pauses))), name


def _pause_ticks(milliseconds: object) -> int:
    try:
        ticks = int(float(str(milliseconds)) * TICKS_PER_SECOND / 1000)
    except (ValueError, OverflowError):
        return TICKS_PER_SECOND // 2
    return max(0, min(MAX_PAUSE_TICKS, ticks))


def _styled(style: Style, mark: str) -> Style:
    if mark in BOLD:
        return Style(True, style.meaning, style.wave, style.shake)
    if mark == "wave":
        return Style(style.bold, style.meaning, True, style.shake)
    if mark == "shake":
        return Style(style.bold, style.meaning, style.wave, True)
    if mark in MEANINGS:
        return Style(style.bold, mark, style.wave, style.shake)
    return style


def _spans(styles: list[Style]) -> tuple[Span, ...]:
    spans: list[Span] = []
    for index, style in enumerate(styles):
        if style == PLAIN:
            continue
        if spans and spans[-1].end == index and spans[-1].style == style:
            spans[-1] = Span(spans[-1].start, index + 1, style)
        else:
            spans.append(Span(index, index + 1, style))
    return tuple(spans)
