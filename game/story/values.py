"""What a Yarn value is: a bool, a number or a string; how numbers behave and how values are written.

A number is a single-precision float, as in the reference runtime, so ``0.1 + 0.2 == 0.3`` holds here as it does
there. It is written as the shortest decimal that means the same number, with a point whatever the locale. Storages
hold the shortest decimal too (``0.1``, not ``0.10000000149011612``): that is what a person expects to find in a save.
"""

from __future__ import annotations

import math
import struct
from decimal import Decimal

Value = bool | float | str

_SINGLE = struct.Struct("<f")
_EXACT = 16_777_216.0
_MAX_SINGLE = 3.4028234663852886e38


class StoryValueError(Exception):
    """A value that cannot be what it is asked to be, met while a story runs."""


def single(number: float) -> float:
    """The single-precision number nearest to ``number``; too large ones become infinite.

    >>> single(0.1) == 0.1, single(16_777_217.0)
    (False, 16777216.0)
    """
    if -_EXACT <= number <= _EXACT and number.is_integer():
        return number + 0.0
    if number != number or number in (math.inf, -math.inf):
        return number
    if abs(number) > _MAX_SINGLE:
        try:
            rounded: float = _SINGLE.unpack(_SINGLE.pack(number))[0]
        except OverflowError:
            return math.inf if number > 0 else -math.inf
        return rounded
    result: float = _SINGLE.unpack(_SINGLE.pack(number))[0]
    return result


def shortest(number: float) -> float:
    """The double with the fewest digits that rounds to the same single-precision number.

    >>> shortest(single(0.1))
    0.1
    """
    if -_EXACT <= number <= _EXACT and number.is_integer():
        return number + 0.0
    if number != number or number in (math.inf, -math.inf):
        return number
    for digits in (6, 7, 8, 9):
        candidate = float(f"{number:.{digits}g}")
        if single(candidate) == number:
            return candidate
    return number


def number_text(number: float) -> str:
    """A number as the reader sees it: its shortest decimal, written out from 0.0001 to a thousand millions.

    >>> number_text(3.0), number_text(single(0.5)), number_text(single(1 / 3)), number_text(-0.0), number_text(1e9)
    ('3', '0.5', '0.33333334', '0', '1E+09')
    """
    if -_EXACT <= number <= _EXACT and number.is_integer():
        return str(int(number))
    if number != number:
        return "NaN"
    if number in (math.inf, -math.inf):
        return "Infinity" if number > 0 else "-Infinity"
    sign, digits, exponent = Decimal(repr(shortest(number))).normalize().as_tuple()
    assert isinstance(exponent, int)
    text = "".join(map(str, digits))
    minus = "-" if sign else ""
    power = exponent + len(text) - 1
    if power < -4 or power >= 9:
        mantissa = text[0] + ("." + text[1:] if len(text) > 1 else "")
        return f"{minus}{mantissa}E{'-' if power < 0 else '+'}{abs(power):02d}"
    if exponent >= 0:
        return f"{minus}{text}{'0' * exponent}"
    if power >= 0:
        return f"{minus}{text[: power + 1]}.{text[power + 1 :]}"
    return f"{minus}0.{'0' * (-power - 1)}{text}"


def text_of(value: Value) -> str:
    """Any value as the reader sees it.

    >>> text_of(True), text_of(2.5), text_of("two")
    ('True', '2.5', 'two')
    """
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "True" if value else "False"
    return number_text(value)


def loaded(value: object, name: str) -> Value:
    """A value from a storage, as the runtime works with it. Raises ``StoryValueError`` where it is none."""
    if type(value) is float:
        return single(value)
    if isinstance(value, bool | str):
        return value
    if isinstance(value, int | float):
        try:
            return single(float(value))
        except OverflowError:
            return math.inf if value > 0 else -math.inf
    raise StoryValueError(f"{name} holds {value!r}, which is neither a bool nor a number nor a string.")


def stored(value: Value) -> Value:
    """A value as a storage keeps it."""
    return shortest(value) if isinstance(value, float) else value


def to_number(value: Value) -> float:
    """What ``number(…)`` gives. Raises ``StoryValueError`` for a string that is no number.

    >>> to_number("2.5"), to_number(True)
    (2.5, 1.0)
    """
    if isinstance(value, bool):
        return 1.0 if value else 0.0
    if isinstance(value, float):
        return value
    try:
        return single(float(value.strip()))
    except ValueError:
        raise StoryValueError(f"{value!r} cannot be turned into a number.") from None


def to_bool(value: Value) -> bool:
    """What ``bool(…)`` gives: a number is true unless it is zero; of strings only ``true`` and ``false`` can be asked.

    >>> to_bool(0.0), to_bool("true")
    (False, True)
    """
    if isinstance(value, bool):
        return value
    if isinstance(value, float):
        return value != 0
    word = value.strip().lower()
    if word in ("true", "false"):
        return word == "true"
    raise StoryValueError(f"{value!r} is neither true nor false.")
