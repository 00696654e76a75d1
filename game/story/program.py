"""A compiled story: nodes and instructions, plain tuples all the way down.

An instruction is a tuple whose first item says what it is. Expressions are postfix tuples of ``(what, argument)``
pairs. Nothing in a program ever changes; everything that does change lives in the storage and in
``Dialogue.state()``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from .types import EnumType, FunctionType
from .values import Value

LINE, COMMAND, OPTION, SHOW, GO, UNLESS, SET, CALL_DROP, JUMP, DETOUR, RETURN, STOP, ONCE, GROUP, CHOSEN = range(15)
"""Instructions::

    LINE id expressions            COMMAND pieces                 OPTION id expressions condition once_key target
    SHOW end                       GO target                      UNLESS code target
    SET name code                  CALL_DROP code                 JUMP title code        DETOUR title code
    RETURN                         STOP                           ONCE key code target
    GROUP candidates end           (a candidate: id once_key code complexity target)
    CHOSEN id                      (does nothing; it marks where the body of an option begins)

``code`` and ``condition`` may be ``None``; a ``title`` is ``None`` where ``code`` computes it. ``ONCE`` goes to its
target unless its content is unspent and its condition holds, and spends it otherwise.
"""

SMART = 100
"""An item of an expression beside those of ``syntax``: the value of a smart variable."""

Code = tuple[tuple[int, object], ...]
Instruction = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Node:
    """One node, ready to run."""

    name: str
    """The title, or ``Title.Subtitle`` for a member of a group."""
    title: str
    instructions: tuple[Instruction, ...]
    headers: Mapping[str, str]
    tags: tuple[str, ...]
    file: str
    line: int
    tracked: bool
    """Whether visits are counted."""
    whens: tuple[tuple[bool, Code | None], ...] = ()
    """For a member of a group: ``(once, condition)`` of each ``when:``."""
    complexity: int = 0
    lines: tuple[int, ...] = ()
    """The source line of each instruction, for messages at run time."""


@dataclass(frozen=True, slots=True)
class Program:
    """A whole story."""

    nodes: Mapping[str, Node]
    groups: Mapping[str, tuple[str, ...]]
    """Title of a node group → names of its members, in source order."""
    initial_values: Mapping[str, Value]
    smart: Mapping[str, Code]
    variables: Mapping[str, str]
    """Variable → type."""
    functions: Mapping[str, FunctionType]
    enums: Mapping[str, EnumType]
    commands: tuple[tuple[str, int, int, tuple[object, ...]], ...] = field(default=())
    """Every command in the source: file, line, column, pieces (strings, and ``None`` for what is computed)."""
