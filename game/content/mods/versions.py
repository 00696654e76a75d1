"""Version numbers and ranges of them: ``1.4.2``, ``>=2.1, <3``. Trailing zeros do not count; nothing else than
numbers is a version.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from operator import eq, ge, gt, le, lt, ne

Version = tuple[int, ...]
_VERSION = re.compile(r"\d{1,6}(\.\d{1,6}){0,5}", re.ASCII)
_TERM = re.compile(r"(>=|<=|==|!=|>|<)?\s*(\d[\d.]*)", re.ASCII)
_TESTS: dict[str, Callable[[Version, Version], bool]] = {">=": ge, "<=": le, "==": eq, "!=": ne, ">": gt, "<": lt}


def parse_version(text: str) -> Version | None:
    """A version, or ``None`` where it is none.

    >>> parse_version("1.4.0"), parse_version("1.x"), parse_version("")
    ((1, 4), None, None)
    """
    if not _VERSION.fullmatch(text):
        return None
    numbers = [int(part) for part in text.split(".")]
    while len(numbers) > 1 and numbers[-1] == 0:
        numbers.pop()
    return tuple(numbers)


@dataclass(frozen=True, slots=True)
class Range:
    """Versions that all terms allow."""

    terms: tuple[tuple[str, Version], ...] = ()

    def holds(self, version: Version) -> bool:
        """True where the version is in it."""
        return all(_TESTS[sign](version, wanted) for sign, wanted in self.terms)

    def __str__(self) -> str:
        return ", ".join(f"{sign}{'.'.join(map(str, wanted))}" for sign, wanted in self.terms) or "any version"


ANY = Range()
"""Every version."""


def parse_range(text: str) -> Range | None:
    """A range, or ``None`` where it is none. A bare version means that one or later.

    >>> parse_range(">=2.1, <3").holds((2, 9)), parse_range("2").holds((1, 9)), parse_range("soon")
    (True, False, None)
    """
    terms: list[tuple[str, Version]] = []
    for part in text.split(","):
        part = part.strip()
        if part in ("", "*"):
            continue
        found = _TERM.fullmatch(part)
        version = parse_version(found[2]) if found else None
        if found is None or version is None or len(terms) > 8:
            return None
        terms.append((found[1] or ">=", version))
    return Range(tuple(terms))
