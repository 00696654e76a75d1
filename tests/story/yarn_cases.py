"""The cases beside this file: scripts that must play as their plans say, and scripts that must be refused."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path

from game.story import FunctionType, Result, compile_yarn
from game.story.testplan import Plan, parse_plan
from game.story.values import text_of

CASES = Path(__file__).parent / "cases"
PLAYED = sorted(path.stem for path in CASES.glob("*.yarn"))
REFUSED = sorted(path.stem for path in (CASES / "refused").glob("*.yarn"))

TYPES = {
    "add": FunctionType(("number", "number"), "number"),
    "join": FunctionType(("any...",), "string"),
}
"""What the host tells the compiler of its functions. Some it does not tell of."""

FUNCTIONS: dict[str, Callable[..., object]] = {
    "add": lambda a, b: a + b,
    "join": lambda *values: "".join(text_of(value) for value in values),
    "undeclared": lambda text: f"told {text}",
    "undeclared_too": lambda value: True,
    "effect": lambda value: True,
}


@cache
def compiled(name: str) -> Result:
    """A case that must play, compiled."""
    return compile_yarn({f"{name}.yarn": (CASES / f"{name}.yarn").read_bytes().decode()}, TYPES)


@cache
def plan_of(name: str) -> Plan:
    """Its plan."""
    return parse_plan((CASES / f"{name}.testplan").read_text(encoding="utf-8"))


def node(body: str) -> str:
    """A script of one node called Start; its body begins on line 3."""
    return f"title: Start\n---\n{body}\n===\n"


def errors(source: str) -> list[str]:
    """The codes of the errors in a script."""
    return [found.code for found in compile_yarn({"a.yarn": source}).diagnostics if found.severity == "error"]


def warnings(source: str) -> list[str]:
    """The codes of the warnings in a script that compiles."""
    result = compile_yarn({"a.yarn": source})
    assert result.program is not None, result.diagnostics
    return [found.code for found in result.diagnostics]
