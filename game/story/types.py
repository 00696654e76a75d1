"""The types of the language, and the signatures of its built-in functions.

A type goes by its name: ``number``, ``string``, ``bool``, ``any``, or that of an enum. ``any`` appears only in
signatures.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from .values import Value

NUMBER_TYPE = "number"
STRING_TYPE = "string"
BOOL_TYPE = "bool"
ANY_TYPE = "any"
BUILTIN_TYPES = (NUMBER_TYPE, STRING_TYPE, BOOL_TYPE, ANY_TYPE)

DEFAULTS: dict[str, Value] = {NUMBER_TYPE: 0.0, STRING_TYPE: "", BOOL_TYPE: False}
"""What a variable holds that nobody has declared or set."""


@dataclass(frozen=True, slots=True)
class FunctionType:
    """What a function takes and gives.

    A last parameter with three dots behind its type (``"number..."``) stands for any number of them, none included.
    """

    parameters: tuple[str, ...]
    """``"number"``, ``"string"``, ``"bool"``, ``"any"`` or the name of an enum, each."""
    returns: str

    def variadic(self) -> str | None:
        """The type of the repeated last parameter, where there is one."""
        if self.parameters and self.parameters[-1].endswith("..."):
            return self.parameters[-1][:-3]
        return None

    def accepts(self, count: int) -> bool:
        """Whether it can be called with so many arguments."""
        if self.variadic() is not None:
            return count >= len(self.parameters) - 1
        return count == len(self.parameters)

    def parameter(self, index: int) -> str:
        """The type of the parameter of that index."""
        repeated = self.variadic()
        if repeated is not None and index >= len(self.parameters) - 1:
            return repeated
        return self.parameters[index]


@dataclass(frozen=True, slots=True)
class EnumType:
    """An enum: what its cases stand for."""

    name: str
    raw: str
    """``number`` or ``string``."""
    cases: Mapping[str, Value]


def _number(*parameters: str) -> FunctionType:
    return FunctionType(parameters, NUMBER_TYPE)


BUILTINS: dict[str, FunctionType] = {
    "visited": FunctionType((STRING_TYPE,), BOOL_TYPE),
    "visited_count": _number(STRING_TYPE),
    "has_any_content": FunctionType((STRING_TYPE,), BOOL_TYPE),
    "string": FunctionType((ANY_TYPE,), STRING_TYPE),
    "number": _number(ANY_TYPE),
    "bool": FunctionType((ANY_TYPE,), BOOL_TYPE),
    "format": FunctionType((STRING_TYPE, ANY_TYPE), STRING_TYPE),
    "format_invariant": FunctionType((ANY_TYPE,), STRING_TYPE),
    "random": _number(),
    "random_range": _number(NUMBER_TYPE, NUMBER_TYPE),
    "random_range_float": _number(NUMBER_TYPE, NUMBER_TYPE),
    "dice": _number(NUMBER_TYPE),
    "min": _number(NUMBER_TYPE, NUMBER_TYPE),
    "max": _number(NUMBER_TYPE, NUMBER_TYPE),
    "round": _number(NUMBER_TYPE),
    "round_places": _number(NUMBER_TYPE, NUMBER_TYPE),
    "floor": _number(NUMBER_TYPE),
    "ceil": _number(NUMBER_TYPE),
    "inc": _number(NUMBER_TYPE),
    "dec": _number(NUMBER_TYPE),
    "decimal": _number(NUMBER_TYPE),
    "int": _number(NUMBER_TYPE),
}
"""Every built-in function."""
