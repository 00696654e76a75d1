"""Conditions and assignments that stand outside scripts: in maps (``when``, ``set``) and in tables.

They are Yarn, read by the same compiler as scripts: ``$trust >= 4 and visited("Kitchen")``, ``$seen to true; $steps += 1``.
A variable that the story does not know is an error, with the nearest known name.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, MutableMapping
from dataclasses import dataclass

from game.core.suggest import nearest

from .compiler import compile_yarn
from .program import Program
from .types import FunctionType
from .values import Value
from .vm import Command, Dialogue

_NODE = "Condition"
MAX_LENGTH = 4096


class ConditionError(Exception):
    """The text is no condition or assignment; the message says why and what to do."""


@dataclass(frozen=True, slots=True)
class Condition:
    """A compiled condition or row of assignments."""

    program: Program

    def holds(
        self, storage: MutableMapping[str, bool | float | str], functions: Mapping[str, Callable[..., object]] = {}
    ) -> bool:
        """Whether the condition is true of these variables. Changes nothing.

        Raises:
            StoryError: It asks a function that nobody defined.
        """
        return isinstance(self._start(storage, functions), Command)

    def carry_out(
        self, storage: MutableMapping[str, bool | float | str], functions: Mapping[str, Callable[..., object]] = {}
    ) -> None:
        """Make the assignments."""
        self._start(storage, functions)

    def _start(
        self, storage: MutableMapping[str, bool | float | str], functions: Mapping[str, Callable[..., object]]
    ) -> object:
        dialogue = Dialogue(self.program, storage, functions)
        dialogue.set_node(_NODE)
        return dialogue.advance()


def compile_condition(text: str, known: Mapping[str, Value], functions: Mapping[str, FunctionType] = {}) -> Condition:
    """Compile ``$trust >= 4 and not $told``.

    Args:
        text: The condition, without brackets.
        known: The story's variables with any value of their type.
        functions: The host's functions.

    Raises:
        ConditionError: It cannot be read, asks an unknown variable, or is not true or false.

    >>> compile_condition("$trust >= 4", {"$trust": 3.0}).holds({"$trust": 5.0})
    True
    """
    return _compile(text, [f"<<if {text}>>", "<<yes>>", "<<endif>>"], known, functions)


def compile_assignments(text: str, known: Mapping[str, Value], functions: Mapping[str, FunctionType] = {}) -> Condition:
    """Compile ``$seen to true; $steps += 1``; the word ``set`` may stand before each.

    Raises:
        ConditionError: It cannot be read, or sets an unknown variable or one of another type.

    >>> storage = {"$steps": 1.0}
    >>> compile_assignments("$steps += 1", storage).carry_out(storage)
    >>> storage["$steps"]
    2.0
    """
    lines = [f"<<set {part.strip().removeprefix('set ').strip()}>>" for part in text.split(";") if part.strip()]
    return _compile(text, lines, known, functions)


def _compile(
    text: str, body: Iterable[str], known: Mapping[str, Value], functions: Mapping[str, FunctionType]
) -> Condition:
    if len(text) > MAX_LENGTH or "\n" in text or "\r" in text or ">>" in text or "<<" in text:
        raise ConditionError(f"“{text[:60]}” is no condition: write one expression, like $trust >= 4")
    declares = [f"<<declare {name} = {_literal(value)}>>" for name, value in known.items() if "." not in name]
    source = "\n".join([f"title: {_NODE}", "tracking: never", "---", *declares, *body, "==="])
    result = compile_yarn({"": source}, functions)
    errors = [d for d in result.diagnostics if d.severity == "error"]
    unknown = [name for name in result.initial_values if name not in known]
    if unknown:
        guess = nearest(unknown[0], known)
        hint = f" Did you mean {guess}?" if guess else " Declare it in a script."
        raise ConditionError(f"“{text}”: the story has no variable {unknown[0]}.{hint}")
    if errors or result.program is None:
        raise ConditionError(f"“{text}”: {errors[0].message if errors else 'it cannot be read.'}")
    return Condition(result.program)


def _literal(value: Value) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        escaped = value.replace("\\", "\\\\").replace('"', '\\"')
        return f'"{escaped}"'
    return repr(value) if value != int(value) else str(int(value))
