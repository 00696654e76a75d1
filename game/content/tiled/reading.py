"""One file being read: where its problems are told, and how its attributes become numbers, flags and colours.

Tiled itself reads a broken number as zero. Here it is told, and the value that is used instead is named.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, field
from typing import Any

from game.content.files import FileProblem, Files
from game.content.tiled.bounds import BOUNDS
from game.content.tiled.problems import Problems, Refusal
from game.content.tiled.xml import Node, Spent

_REAL = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?", re.ASCII)
_ENDLESS = re.compile(r"\s*[+-]?(nan(\(.*\))?|inf|infinity)\s*|\s*[+-]?\d{65,}\.?\d*\s*", re.IGNORECASE | re.ASCII)
_COLOR = re.compile(r"#?([0-9a-fA-F]{8}|[0-9a-fA-F]{6}|[0-9a-fA-F]{3})")
_TRUE = frozenset(["1", "true", "yes", "on"])
_FALSE = frozenset(["0", "false", "no", "off"])


@dataclass(slots=True)
class Shared:
    """What all files of one map share: where they come from, what is wrong, what was spent."""

    files: Files
    problems: Problems = field(default_factory=Problems)
    spent: Spent = field(default_factory=Spent)
    images: dict[str, tuple[int, int] | None] = field(default_factory=dict)
    """Size by picture name; ``None`` where there is nothing to draw."""


@dataclass(slots=True)
class Reading:
    """A file: its name and what it shares with the others."""

    file: str
    shared: Shared

    def problem(self, code: str, node: Node | None = None, object: str = "", **words: object) -> None:
        """Tells a problem at a node's line."""
        if self.shared.problems.drops(code, self.file):
            return
        line = node.line if node is not None else 0
        self.shared.problems.add(code, self.file, line, object or (label(node) if node is not None else ""), **words)

    def unreadable(self, problem: FileProblem, node: Node | None = None, code: str = "") -> None:
        """Tells why a file cannot be had, perhaps under another code."""
        line, thing = (node.line, label(node)) if node is not None else (0, "")
        self.shared.problems.add(code or problem.code, self.file, line, thing, **problem.words)

    def refused(self, refusal: Refusal, node: Node | None = None) -> None:
        """Tells why reading something ended."""
        line = refusal.line or (node.line if node is not None else 0)
        thing = refusal.object or (label(node) if node is not None else "")
        self.shared.problems.add(refusal.code, self.file, line, thing, **refusal.words)

    def real(self, node: Node, name: str, default: float, limit: float = BOUNDS.number) -> float:
        """A number; a broken one is told and read as the default."""
        text = node.attrs.get(name)
        if text is None:
            return default
        value = to_real(text)
        if value is None and not _ENDLESS.fullmatch(text):
            self.problem("number-bad", node, name=name, found=text or "empty", used=default)
            return default
        if value is None or abs(value) > limit:
            raise Refusal("number-range", node.line, label(node), name=name, found=text, low=-limit, high=limit)
        return value

    def whole(self, node: Node, name: str, default: int, low: int = 0, high: int = BOUNDS.identity) -> int:
        """A whole number within limits; outside them reading ends, a broken one is read as the default."""
        text = node.attrs.get(name)
        if text is None:
            return default
        value = to_real(text)
        if value is None and not _ENDLESS.fullmatch(text):
            self.problem("number-bad", node, name=name, found=text or "empty", used=default)
            return default
        if value is None or not low <= value <= high:
            raise Refusal("number-range", node.line, label(node), name=name, found=text, low=low, high=high)
        return int(value)

    def flag(self, node: Node, name: str, default: bool) -> bool:
        """A yes or no: Tiled writes 0 and 1."""
        text = node.attrs.get(name)
        if text is None:
            return default
        value = to_flag(text)
        if value is None:
            self.problem("number-bad", node, name=name, found=text or "empty", used=int(default))
            return default
        return value

    def color(self, node: Node, name: str) -> str:
        """A colour as ``#aarrggbb``; empty where there is none."""
        text = node.attrs.get(name, "")
        value = to_color(text)
        if text and not value:
            self.problem("color-bad", node, name=name, found=text)
        return value

    def word(self, node: Node, name: str, known: tuple[str, ...]) -> str:
        """One of the known words, of which the first is the default."""
        text = node.attrs.get(name)
        if text is None or text in known:
            return text or known[0]
        self.problem("word-unknown", node, name=name, found=text or "empty", used=known[0], known=", ".join(known))
        return known[0]


def to_real(text: str) -> float | None:
    """A finite number, or ``None``: no ``nan``, no ``inf``, no underscores, no words.

    >>> to_real("1.5e1"), to_real("nan"), to_real("1_0"), to_real("9e999")
    (15.0, None, None, inf)
    """
    if text.isascii() and text.isdigit() and len(text) < 16:
        return float(text)
    text = text.strip()
    return float(text) if len(text) <= 64 and _REAL.fullmatch(text) else None


def to_flag(text: str) -> bool | None:
    """``True``, ``False`` or ``None``.

    >>> to_flag("1"), to_flag("False"), to_flag("maybe")
    (True, False, None)
    """
    text = text.strip().lower()
    return True if text in _TRUE else False if text in _FALSE else None


def to_color(text: str) -> str:
    """A colour as ``#aarrggbb``, or an empty string.

    >>> to_color("#FF0080"), to_color("80ffffff"), to_color("#f08"), to_color("red")
    ('#ffff0080', '#80ffffff', '#ffff0088', '')
    """
    found = _COLOR.fullmatch(text.strip())
    if not found:
        return ""
    digits = found[1].lower()
    if len(digits) == 3:
        digits = "".join(c + c for c in digits)
    return "#" + digits.rjust(8, "f")


def rgba(color: str) -> tuple[int, int, int, int]:
    """``#aarrggbb`` as ``(r, g, b, a)``; white where empty."""
    if not color:
        return (255, 255, 255, 255)
    a, r, g, b = bytes.fromhex(color[1:])
    return (r, g, b, a)


def finite(value: Any) -> bool:
    """True for a number that is neither infinite nor ``nan``."""
    return isinstance(value, (int, float)) and math.isfinite(value)


_NOUNS = {"layer": "layer", "objectgroup": "object layer", "imagelayer": "image layer", "group": "group"}


def label(node: Node) -> str:
    """A node in words, for messages: its kind, id and name."""
    attrs = node.attrs
    if node.tag == "object":
        kind = attrs.get("type") or attrs.get("class") or ""
        about = " ".join(word for word in (kind, f'"{attrs["name"]}"' if attrs.get("name") else "") if word)
        return f"object {attrs.get('id', '?')}" + (f" ({about})" if about else "")
    if node.tag in _NOUNS:
        return f'{_NOUNS[node.tag]} "{attrs.get("name", "")}"'
    if node.tag == "tileset":
        return f'tileset "{attrs.get("name") or attrs.get("source") or ""}"'
    if node.tag == "tile":
        return f"tile {attrs.get('id', '?')}"
    if node.tag == "property":
        return f'property "{attrs.get("name", "")}"'
    return ""
