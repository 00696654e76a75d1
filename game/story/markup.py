"""Reads markup: ``[wave]…[/wave]``, ``[pause=500/]``, ``[select value=… he="…"/]`` and their kin.

Positions are in characters of the plain text. Markers may overlap. Three markers put text in by themselves
(``select``, ``plural``, ``ordinal``), and ``[nomarkup]`` keeps its content as it is. A name before the first colon
becomes a ``character`` span; a colon behind a backslash, within a marker or in a text that was put in does not count.

What surprises: broken markup is never an error while a story runs. The text is then shown as it was written, without
any spans.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field

from .plurals import cardinal, ordinal
from .values import number_text, single

Property = bool | int | float | str

TRIM = "trimwhitespace"
REPLACING = ("select", "plural", "ordinal")

_NAME_RE = re.compile(r"[^\W_][\w-]*|_[\w-]*")
_SPACE_RE = re.compile(r"\s*")
_STRING_RE = re.compile(r'"((?:[^"\\]|\\.)*)"', re.DOTALL)
_BARE_RE = re.compile(r"(?:[^\s\]/\"]|/(?!\s*\]))+")
_INTEGER_RE = re.compile(r"-?[0-9]+")
_FLOAT_RE = re.compile(r"-?(?:[0-9]+\.[0-9]*|\.[0-9]+)")
_NUMBER_RE = re.compile(r"-?[0-9]+(?:\.[0-9]+)?(?:E[+-][0-9]+)?")
_TEXT_RE = re.compile(r"[^\\\[:]+")
_NOMARKUP_END_RE = re.compile(r"\[\s*/\s*nomarkup\s*\]")


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of the plain text that a marker belongs to."""

    name: str
    start: int
    """Index of its first character in the plain text."""
    length: int
    """Zero for a marker that closes itself."""
    properties: Mapping[str, Property] = field(default_factory=dict)

    @property
    def end(self) -> int:
        """Index behind its last character."""
        return self.start + self.length


@dataclass(frozen=True, slots=True)
class Text:
    """A text to be shown, and its spans in the order in which they begin."""

    plain: str
    spans: tuple[Span, ...] = ()

    @property
    def character(self) -> str | None:
        """Who speaks, where the line says so."""
        for span in self.spans:
            if span.name == "character":
                return str(span.properties.get("name", "")) or None
        return None

    @property
    def without_character(self) -> str:
        """The plain text without the speaker's name and colon."""
        for span in self.spans:
            if span.name == "character" and span.start == 0:
                return self.plain[span.end :]
        return self.plain


class MarkupError(Exception):
    """Markup that cannot be read; ``position`` is an index into the source."""

    def __init__(self, position: int, message: str) -> None:
        super().__init__(message)
        self.position = position
        self.message = message


@dataclass(slots=True)
class _Open:
    name: str
    start: int
    properties: dict[str, Property]
    order: int


class _Reader:
    """Reads one text."""

    def __init__(self, source: str, locale: str, only_shape: bool = False) -> None:
        self.source = source
        self.only_shape = only_shape
        """Whether the values are not known yet, so that nothing can be chosen by them."""
        self.locale = locale
        self.position = 0
        self.plain: list[str] = []
        self.length = 0
        self.open: list[_Open] = []
        self.done: list[tuple[int, Span]] = []
        self.order = 0
        self.trim_next = False
        self.colon: tuple[int, int] | None = None
        """Where the plain text stood before and behind the colon of a character's name."""

    def put(self, text: str, literal: bool = True) -> None:
        """Add plain text; a literal one loses its first space behind a marker that closes itself."""
        if literal and self.trim_next and text:
            self.trim_next = False
            if text[0].isspace():
                text = text[1:]
        if text:
            self.plain.append(text)
            self.length += len(text)

    def read(self) -> Text:
        source = self.source
        while self.position < len(source):
            character = source[self.position]
            if character == "\\":
                following = source[self.position + 1 : self.position + 2]
                if following and following in "[]:":
                    self.put(following)
                    self.position += 2
                else:
                    self.put("\\")
                    self.position += 1
            elif character == "[":
                self.marker()
            elif character == ":":
                before = self.length
                self.put(":")
                self.position += 1
                if self.colon is None:
                    space = _SPACE_RE.match(source, self.position)
                    assert space is not None
                    self.put(space.group())
                    self.position = space.end()
                    self.colon = (before, self.length)
            else:
                match = _TEXT_RE.match(source, self.position)
                assert match is not None
                self.put(match.group())
                self.position = match.end()
        if self.open:
            raise MarkupError(len(source), f"[{self.open[-1].name}] is never closed")
        return self.finish()

    def finish(self) -> Text:
        plain = "".join(self.plain)
        self.done.sort(key=lambda entry: entry[0])
        spans = [span for _, span in self.done]
        if self.colon is not None and not any(span.name == "character" for span in spans):
            before, behind = self.colon
            name = plain[:before].strip()
            if name:
                spans.insert(0, Span("character", 0, behind, {"name": name}))
        return Text(plain, tuple(spans))

    # ---- markers

    def space(self) -> None:
        match = _SPACE_RE.match(self.source, self.position)
        assert match is not None
        self.position = match.end()

    def take(self, sign: str) -> bool:
        self.space()
        if self.source.startswith(sign, self.position):
            self.position += len(sign)
            return True
        return False

    def name(self) -> str:
        self.space()
        match = _NAME_RE.match(self.source, self.position)
        if match is None:
            raise MarkupError(self.position, "a marker needs a name")
        self.position = match.end()
        return match.group()

    def value(self) -> Property:
        self.space()
        match = _STRING_RE.match(self.source, self.position)
        if match is not None:
            self.position = match.end()
            return re.sub(r"\\(.)", r"\1", match.group(1))
        match = _BARE_RE.match(self.source, self.position)
        if match is None:
            raise MarkupError(self.position, "a property needs a value behind `=`")
        self.position = match.end()
        word = match.group()
        if word in ("true", "false"):
            return word == "true"
        if _INTEGER_RE.fullmatch(word) and len(word) < 20:
            return int(word)
        if _FLOAT_RE.fullmatch(word):
            return float(word)
        return word

    def marker(self) -> None:
        begin = self.position
        self.position += 1
        if self.take("/"):
            if self.take("]"):
                self.close_all()
                return
            name = self.name()
            if not self.take("]"):
                raise MarkupError(self.position, f"[/{name} needs a closing bracket")
            self.close(name, begin)
            return
        name = self.name()
        properties: dict[str, Property] = {}
        if self.take("="):
            properties[name] = self.value()
        while True:
            if self.take("]"):
                self.open_marker(name, properties, begin)
                return
            if self.take("/"):
                if not self.take("]"):
                    raise MarkupError(self.position, "a slash can only stand at the end of a marker")
                self.closed_marker(name, properties, begin)
                return
            if self.position >= len(self.source):
                raise MarkupError(begin, f"[{name} is not closed with a bracket")
            key = self.name()
            if not self.take("="):
                raise MarkupError(self.position, f"the property {key} of [{name}] needs `=` and a value")
            if key in properties:
                raise MarkupError(self.position, f"the property {key} is given twice")
            properties[key] = self.value()

    def open_marker(self, name: str, properties: dict[str, Property], begin: int) -> None:
        self.order += 1
        if name == "nomarkup":
            match = _NOMARKUP_END_RE.search(self.source, self.position)
            if match is None:
                raise MarkupError(begin, "[nomarkup] is never closed")
            start = self.length
            inner = self.source[self.position : match.start()]
            self.put(inner.replace("\\[", "[").replace("\\]", "]"))
            self.done.append((self.order, Span(name, start, self.length - start, properties)))
            self.position = match.end()
            return
        self.trim_next = properties.get(TRIM) is True
        self.open.append(_Open(name, self.length, properties, self.order))

    def closed_marker(self, name: str, properties: dict[str, Property], begin: int) -> None:
        self.order += 1
        trim = properties.get(TRIM)
        if trim is not None and not isinstance(trim, bool):
            raise MarkupError(begin, f"`{TRIM}` must be true or false")
        if name in REPLACING:
            self.replace(name, properties, begin)
            self.trim_next = trim is True
            return
        self.trim_next = trim is not False
        self.done.append((self.order, Span(name, self.length, 0, properties)))

    def replace(self, name: str, properties: dict[str, Property], begin: int) -> None:
        if not self.only_shape:
            self.put(replacement(name, properties, self.locale, begin), literal=False)
        elif "value" not in properties:
            raise MarkupError(begin, f"[{name}] needs the property `value`")

    def close(self, name: str, begin: int) -> None:
        for index in range(len(self.open) - 1, -1, -1):
            if self.open[index].name == name:
                self.end(self.open.pop(index), begin)
                return
        raise MarkupError(begin, f"[/{name}] closes nothing")

    def close_all(self) -> None:
        while self.open:
            self.end(self.open.pop(), self.position)

    def end(self, opened: _Open, begin: int) -> None:
        self.trim_next = False
        if opened.name in REPLACING:
            self.replace(opened.name, opened.properties, begin)
            return
        span = Span(opened.name, opened.start, self.length - opened.start, opened.properties)
        self.done.append((opened.order, span))


def replacement(name: str, properties: Mapping[str, Property], locale: str, position: int) -> str:
    """The text that a ``select``, ``plural`` or ``ordinal`` marker puts in. Raises ``MarkupError``."""
    value = properties.get("value")
    if value is None:
        raise MarkupError(position, f"[{name}] needs the property `value`")
    shown = property_text(value)
    if name == "select":
        key = shown
    else:
        if not _NUMBER_RE.fullmatch(shown):
            raise MarkupError(position, f"`value` of [{name}] must be a number, not {shown!r}")
        key = (cardinal if name == "plural" else ordinal)(locale, shown)
    chosen = properties.get(key)
    if chosen is None:
        chosen = next(
            (text for word, text in properties.items() if word.lower() == key.lower() and word != "value"), None
        )
    if chosen is None:
        raise MarkupError(position, f"[{name}] has no text for `{key}`")
    return re.sub(r"(\\)?%", lambda match: "%" if match.group(1) else shown, property_text(chosen))


def property_text(value: Property) -> str:
    """A property as text.

    >>> property_text(True), property_text(2.50), property_text("x")
    ('True', '2.5', 'x')
    """
    if isinstance(value, bool):
        return "True" if value else "False"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, float):
        return number_text(single(value))
    return value


def parse_markup(source: str, locale: str = "en") -> Text:
    """Take the markup out of a text.

    >>> text = parse_markup("Ava: I am [wave]fine[/wave].")
    >>> text.plain, [(span.name, span.start, span.length) for span in text.spans]
    ('Ava: I am fine.', [('character', 0, 5), ('wave', 10, 4)])
    """
    if not unicodedata.is_normalized("NFC", source):
        source = unicodedata.normalize("NFC", source)
    try:
        return _Reader(source, locale).read()
    except MarkupError:
        return Text(source)


def markup_error(template: str) -> MarkupError | None:
    """What is wrong with the markup of a template, if anything; its values are not known yet."""
    if "[" not in template:
        return None
    try:
        _Reader(template, "en", only_shape=True).read()
    except MarkupError as fault:
        return fault
    return None
