"""The built-in functions that need nothing but their arguments and a stream of random numbers.

``visited`` and its kin belong to the runtime, which knows the nodes. Source: the standard library of Yarn Spinner,
whose rounding goes to the even neighbour on a tie.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable

from game.core.rng import Stream

from .values import StoryValueError, Value, number_text, single, text_of, to_bool, to_number

_PLACEHOLDER_RE = re.compile(r"\{\{|\}\}|\{([0-9]+)(?:,(-?[0-9]+))?(?::([^{}]*))?\}")
_SPEC_RE = re.compile(r"([A-Za-z])([0-9]{0,2})")
_RANDOM_STEPS = 1 << 24


def _round_half_even(number: float, places: int) -> float:
    """Round the number as it is stored, a tie to the even neighbour; too many places change nothing."""
    if not math.isfinite(number) or places > 15:
        return number
    scale = 10.0**places
    return single(round(number * scale) / scale)


def _whole(number: float) -> int:
    if number != number or number in (math.inf, -math.inf):
        raise StoryValueError(f"{number_text(number)} is no number to count with.")
    return int(number)


def _grouped(number: float, places: int) -> str:
    return f"{number:,.{places}f}"


def format_number(number: float, spec: str) -> str:
    """A number in one of the usual .NET formats: ``F2 N0 D3 P1 C2 E3 X`` or a pattern of ``0 # . , %``.

    >>> format_number(0.451, "F2"), format_number(1234.5, "N1"), format_number(7.0, "D3"), format_number(0.5, "P0")
    ('0.45', '1,234.5', '007', '50 %')
    """
    if not spec:
        return number_text(number)
    match = _SPEC_RE.fullmatch(spec)
    if match is None:
        return _custom(number, spec)
    letter, given = match.group(1).upper(), match.group(2)
    places = int(given) if given else None
    if letter == "F":
        return f"{number:.{2 if places is None else places}f}"
    if letter == "N":
        return _grouped(number, 2 if places is None else places)
    if letter == "C":
        sign = "-" if number < 0 else ""
        return f"{sign}\u00a4{_grouped(abs(number), 2 if places is None else places)}"
    if letter == "P":
        return f"{_grouped(number * 100, 2 if places is None else places)} %"
    if letter == "E":
        written = f"{number:.{6 if places is None else places}e}"
        mantissa, exponent = written.split("e")
        return f"{mantissa}{match.group(1)}{exponent[0]}{int(exponent[1:]):03d}"
    if letter == "D":
        whole = _whole(number)
        return f"{'-' if whole < 0 else ''}{abs(whole):0{places or 1}d}"
    if letter == "X":
        shown = f"{_whole(number) & 0xFFFFFFFF:0{places or 1}x}"
        return shown.upper() if match.group(1) == "X" else shown
    if letter in "GR":
        return number_text(number) if not places else number_text(single(float(f"{number:.{places}g}")))
    raise StoryValueError(f"`{spec}` is no format for a number.")


def _custom(number: float, pattern: str) -> str:
    start = next((i for i, c in enumerate(pattern) if c in "0#"), None)
    if start is None:
        return pattern
    end = max(i for i, c in enumerate(pattern) if c in "0#") + 1
    core = pattern[start:end]
    if "%" in pattern:
        number *= 100
    whole_part, _, fraction = core.partition(".")
    places = sum(c in "0#" for c in fraction)
    needed = sum(c == "0" for c in fraction)
    digits = f"{abs(number):.{places}f}"
    whole, _, rest = digits.partition(".")
    while len(rest) > needed and rest.endswith("0"):
        rest = rest[:-1]
    least = sum(c == "0" for c in whole_part)
    whole = whole.lstrip("0").rjust(least, "0")
    if "," in whole_part and whole:
        whole = f"{int(whole):,}".rjust(least, "0")
    sign = "-" if number < 0 and (whole.strip("0") or rest.strip("0")) else ""
    return f"{pattern[:start]}{sign}{whole}{'.' + rest if rest else ''}{pattern[end:]}"


def format_string(template: str, value: Value) -> str:
    """What ``format("{0:F2}", 0.451)`` gives: the value in place of ``{0}``, with an optional width and format.

    >>> format_string("${0:F2}", 0.451)
    '$0.45'
    """

    def put(match: re.Match[str]) -> str:
        if match.group() in ("{{", "}}"):
            return match.group()[0]
        if match.group(1) != "0":
            raise StoryValueError(f"`{template}` asks for a second value, but format() has only one.")
        spec = match.group(3) or ""
        shown = format_number(value, spec) if isinstance(value, float) else text_of(value)
        width = int(match.group(2) or 0)
        if abs(width) > 1000:
            raise StoryValueError(f"A width of {width} is too much.")
        return shown.rjust(width) if width >= 0 else shown.ljust(-width)

    return _PLACEHOLDER_RE.sub(put, template)


def _decimal(number: float) -> float:
    return single(number - math.trunc(number)) if math.isfinite(number) else 0.0


def _truncate(number: float) -> float:
    return float(math.trunc(number)) if math.isfinite(number) else number


def _step(number: float, direction: int) -> float:
    """The next whole number above or below."""
    if not math.isfinite(number):
        return number
    whole = math.floor(number) if direction > 0 else math.ceil(number)
    return single(float(whole + direction))


def library(stream: Stream) -> dict[str, Callable[..., Value]]:
    """The built-in functions; those of chance draw from ``stream``."""

    def random() -> Value:
        return stream.below(_RANDOM_STEPS) / _RANDOM_STEPS

    def between(low: float, high: float) -> Value:
        first, last = _whole(low), _whole(high)
        if last < first:
            first, last = last, first
        return float(stream.between(first, last))

    def between_floats(low: float, high: float) -> Value:
        return single(low + (high - low) * (stream.below(_RANDOM_STEPS) / _RANDOM_STEPS))

    def dice(sides: float) -> Value:
        count = _whole(sides)
        if count < 1:
            raise StoryValueError(f"A die cannot have {count} sides.")
        return float(stream.between(1, count))

    return {
        "string": text_of,
        "number": to_number,
        "bool": to_bool,
        "format": format_string,
        "format_invariant": text_of,
        "random": random,
        "random_range": between,
        "random_range_float": between_floats,
        "dice": dice,
        "min": lambda a, b: min(a, b),
        "max": lambda a, b: max(a, b),
        "round": lambda n: _round_half_even(n, 0),
        "round_places": lambda n, places: _round_half_even(n, max(0, _whole(places))),
        "floor": lambda n: float(math.floor(n)) if math.isfinite(n) else n,
        "ceil": lambda n: float(math.ceil(n)) if math.isfinite(n) else n,
        "inc": lambda n: _step(n, 1),
        "dec": lambda n: _step(n, -1),
        "decimal": _decimal,
        "int": _truncate,
    }
