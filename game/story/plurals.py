"""Which form of a word a number asks for, in each language."""

from __future__ import annotations


def cardinal(locale: str, number: float, written: str = "") -> str:
    """The form for so many things."""
    return "one" if number == 1 else "other"


def ordinal(locale: str, number: float, written: str = "") -> str:
    """The form for the so-manieth thing."""
    n = int(number)
    if n % 10 == 1 and n % 100 != 11:
        return "one"
    if n % 10 == 2 and n % 100 != 12:
        return "two"
    if n % 10 == 3 and n % 100 != 13:
        return "few"
    return "other"
