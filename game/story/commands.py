"""The commands of a game, declared once with typed arguments, and everything that follows from the declaration.

A ``Registry`` checks the commands of a compiled program, and writes the ``.ysls.json`` that teaches an editor our
commands, the ``.yarnproject`` that makes it find the files, and a reference page in Markdown. It does not carry
commands out: the game does, with what ``Dialogue.advance`` hands it. What a script computes (``<<wait {$time}>>``)
cannot be checked here, only counted.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from .commands_text import split_command
from .diagnostics import Diagnostic, Diagnostics
from .names import suggestion
from .program import Program
from .types import ANY_TYPE, BOOL_TYPE, NUMBER_TYPE, STRING_TYPE, FunctionType

COMPUTED = "\ue000"
"""Stands for a computed value in the words of a command; no keyboard has it."""

ENUM = "enum"
_NAME_RE = re.compile(r"[^\W\d]\w*")
_NUMBER_RE = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)")


@dataclass(frozen=True, slots=True)
class Param:
    """One argument of a command.

    ``kind`` is ``"number"``, ``"string"`` (anything), ``"bool"`` (``true`` or ``false``), ``"enum"`` (one of
    ``words``), or the name of a kind of thing in the game (``"character"``, ``"place"``, …), whose ids are handed to
    ``check_commands``.
    """

    name: str
    kind: str = STRING_TYPE
    words: tuple[str, ...] = ()
    """What an ``"enum"`` may be."""
    optional: bool = False
    variadic: bool = False
    """Whether it may be given any number of times, also not at all; for the last one only."""
    doc: str = ""
    default: str = ""
    """What an optional one is where it is left out, as the reference shows it."""

    def fault(self, word: str, ids: Mapping[str, Collection[str]] = {}) -> tuple[str, str | None] | None:
        """What is wrong with this argument, and the remedy; ``None`` where it is well.

        >>> Param("seconds", "number").fault("soon")
        ('`seconds` needs a number, but `soon` is none', 'write digits, such as 2 or 0.5')
        """
        if self.kind == NUMBER_TYPE:
            if _NUMBER_RE.fullmatch(word) is None or not math.isfinite(float(word)):
                return f"`{self.name}` needs a number, but `{word}` is none", "write digits, such as 2 or 0.5"
        elif self.kind == BOOL_TYPE:
            if word.lower() not in ("true", "false"):
                return f"`{self.name}` is true or false, but here is `{word}`", "write true or false"
        elif self.kind == ENUM:
            if word not in self.words:
                return f"`{self.name}` cannot be `{word}`", suggestion(word, self.words) or _one_of(self.words)
        elif self.kind in ids and word not in ids[self.kind]:
            return f"there is no {self.kind.replace('_', ' ')} `{word}`", suggestion(word, ids[self.kind])
        return None

    @property
    def usage(self) -> str:
        """How it is written in a synopsis.

        >>> Param("way", "enum", ("in", "out"), optional=True).usage
        '[in|out]'
        """
        word = "|".join(self.words) if self.kind == ENUM else self.name
        return f"[{word} …]" if self.variadic else f"[{word}]" if self.optional else word


@dataclass(frozen=True, slots=True)
class CommandSpec:
    """One command."""

    name: str
    params: tuple[Param, ...] = ()
    blocking: bool = False
    """Whether the talk waits until it is done."""
    doc: str = ""

    @property
    def usage(self) -> str:
        """The synopsis.

        >>> CommandSpec("wait", (Param("seconds", "number"),)).usage
        '<<wait seconds>>'
        """
        return f"<<{' '.join([self.name, *(param.usage for param in self.params)])}>>"

    @property
    def least(self) -> int:
        """The fewest arguments."""
        return sum(not (param.optional or param.variadic) for param in self.params)

    @property
    def most(self) -> int | None:
        """The most arguments; ``None`` for any number."""
        return None if self.params and self.params[-1].variadic else len(self.params)

    def param(self, index: int) -> Param:
        """The declaration of the argument at ``index``."""
        return self.params[min(index, len(self.params) - 1)]

    def read(self, args: Sequence[str]) -> tuple[bool | float | str, ...]:
        """The arguments as values: numbers and truth values converted, all else as it is.

        Raises:
            ValueError: Where number or type of the arguments is wrong; the message is fit for a player's log.

        >>> CommandSpec("wait", (Param("seconds", "number"),)).read(["1.5"])
        (1.5,)
        """
        if self.miscounted(len(args)):
            raise ValueError(f"{self.usage}: {self.counted(len(args))}")
        values: list[bool | float | str] = []
        for index, word in enumerate(args):
            param = self.param(index)
            fault = param.fault(word)
            if fault is not None:
                raise ValueError(f"{self.usage}: {fault[0]}")
            is_number, is_bool = param.kind == NUMBER_TYPE, param.kind == BOOL_TYPE
            values.append(float(word) if is_number else word.lower() == "true" if is_bool else word)
        return tuple(values)

    def miscounted(self, count: int) -> bool:
        """Whether this many arguments are too few or too many."""
        return count < self.least or (self.most is not None and count > self.most)

    def counted(self, count: int) -> str:
        """How many arguments there should be and are, in words."""
        if self.most is None:
            wanted = f"at least {_times(self.least)}"
        elif self.least == self.most:
            wanted = _times(self.least)
        else:
            wanted = f"{self.least or 'at most'}{' to' if self.least else ''} {_times(self.most)}"
        return f"needs {wanted}, but has {count}"


class Registry:
    """All commands of a game, and optionally the functions it adds.

    Raises:
        ValueError: Where the declarations contradict themselves; found when the game starts, not when it is played.

    >>> list(Registry([CommandSpec("credits")]))
    [CommandSpec(name='credits', params=(), blocking=False, doc='')]
    """

    def __init__(self, commands: Iterable[CommandSpec], functions: Mapping[str, FunctionType] = {}) -> None:
        self.commands: dict[str, CommandSpec] = {}
        self.functions = dict(functions)
        for command in commands:
            _check_spec(command)
            if command.name in self.commands:
                raise ValueError(f"the command `{command.name}` is declared twice")
            self.commands[command.name] = command

    def __iter__(self) -> Iterator[CommandSpec]:
        return iter(self.commands.values())

    def __contains__(self, name: object) -> bool:
        return name in self.commands

    def __getitem__(self, name: str) -> CommandSpec:
        return self.commands[name]

    def __len__(self) -> int:
        return len(self.commands)


def _check_spec(spec: CommandSpec) -> None:
    if _NAME_RE.fullmatch(spec.name) is None:
        raise ValueError(f"`{spec.name}` cannot name a command")
    seen: set[str] = set()
    loose = False
    for index, param in enumerate(spec.params):
        where = f"`{param.name}` of the command `{spec.name}`"
        if param.name in seen:
            raise ValueError(f"{where} is declared twice")
        seen.add(param.name)
        if param.variadic and index != len(spec.params) - 1:
            raise ValueError(f"{where} is variadic, so it must be the last")
        if loose and not (param.optional or param.variadic):
            raise ValueError(f"{where} cannot follow an optional one")
        if (param.kind == ENUM) != bool(param.words):
            raise ValueError(f"{where}: `words` belong to the kind `enum`, and it needs them")
        loose = loose or param.optional


def check_commands(
    program: Program, registry: Registry, ids: Mapping[str, Collection[str]] = {}
) -> tuple[Diagnostic, ...]:
    """Check every command of a program against what the game knows.

    Args:
        program: From ``compile_yarn``.
        registry: What the game knows.
        ids: Kind of thing → the ids there are. A kind that is missing here is not checked.
    """
    diagnostics = Diagnostics()
    order = {file: index for index, file in enumerate(dict.fromkeys(command[0] for command in program.commands))}
    for file, line, column, pieces in program.commands:
        words = split_command(
            [(piece, False) if isinstance(piece, str) else (COMPUTED, True) for piece in pieces],
        )
        if not words or COMPUTED in words[0]:
            continue
        name, args = words[0], words[1:]
        if name not in registry:
            guess = suggestion(name, registry.commands, "<<{} …>>")
            diagnostics.error(file, line, column, "YS0060", f"<<{name}>> is no command of the game.", guess)
            continue
        spec = registry[name]
        if spec.miscounted(len(args)):
            text = f"<<{name}>> {spec.counted(len(args))}."
            diagnostics.error(file, line, column, "YS0061", text, f"write {spec.usage}")
            continue
        for index, word in enumerate(args):
            fault = None if COMPUTED in word else spec.param(index).fault(word, ids)
            if fault is not None:
                diagnostics.error(file, line, column, "YP0001", f"<<{name}>>: {fault[0]}.", fault[1] or spec.usage)
    return diagnostics.sorted(order)


def write_ysls(registry: Registry, source: str = "") -> str:
    """The ``.ysls.json`` of the Yarn Spinner editor: our commands and functions, their arguments and what they do.

    Args:
        registry: What the game knows.
        source: The file in which the commands are declared, for "go to definition".
    """
    commands = [
        {
            "yarnName": spec.name,
            "definitionName": spec.name,
            "fileName": source,
            "language": "python",
            "documentation": _sentence(spec),
            "async": spec.blocking,
            "parameters": [_ysls_param(param) for param in spec.params],
        }
        for spec in registry.commands.values()
    ]
    functions = [
        {
            "yarnName": name,
            "definitionName": name,
            "fileName": source,
            "language": "python",
            "parameters": [
                {"name": f"value{index + 1}", "type": _ysls_type(kind), "isParamsArray": kind.endswith("...")}
                for index, kind in enumerate(signature.parameters)
            ],
            "return": {"type": _ysls_type(signature.returns)},
        }
        for name, signature in registry.functions.items()
    ]
    return json.dumps({"version": 2, "commands": commands, "functions": functions}, indent=2, ensure_ascii=False) + "\n"


def _ysls_param(param: Param) -> dict[str, object]:
    doc = param.doc or (_one_of(param.words) if param.kind == ENUM else "")
    found: dict[str, object] = {
        "name": param.name,
        "type": param.kind if param.kind in (NUMBER_TYPE, BOOL_TYPE) else "string",
        "documentation": doc or f"A {param.kind.replace('_', ' ')}.",
        "isParamsArray": param.variadic,
    }
    if param.optional and not param.variadic:
        found["defaultValue"] = param.default
    return found


def _ysls_type(name: str) -> str:
    bare = name.removesuffix("...")
    return bare if bare in (NUMBER_TYPE, STRING_TYPE, BOOL_TYPE) else ANY_TYPE


def write_yarnproject(
    definitions: str = "", language: str = "en", sources: Sequence[str] = ("**/*.yarn",), exclude: Sequence[str] = ()
) -> str:
    """A ``.yarnproject``, so that the editor checks all files of a folder together.

    Args:
        definitions: Path of the ``.ysls.json``, seen from the project's folder.
        language: The language the scripts are written in.
        sources: Patterns of the files that belong to it.
        exclude: Patterns of files that do not.
    """
    project: dict[str, object] = {
        "projectFileVersion": 4,
        "sourceFiles": list(sources),
        "excludeFiles": list(exclude),
        "baseLanguage": language,
        "localisation": {},
        "compilerOptions": {},
    }
    if definitions:
        project["definitions"] = [definitions]
    return json.dumps(project, indent=2, ensure_ascii=False) + "\n"


def write_reference(registry: Registry, title: str = "Commands") -> str:
    """The modder's reference of all commands, as a Markdown page."""
    lines = [f"# {title}", ""]
    lines += ["Words in `[brackets]` may be left out; `a|b` means one of them; `…` any number.", ""]
    for spec in sorted(registry.commands.values(), key=lambda spec: spec.name):
        lines += [f"## `{spec.usage}`", ""]
        if spec.doc:
            lines += [spec.doc, ""]
        lines += ["The talk waits until it is done." if spec.blocking else "The talk goes on at once.", ""]
        if spec.params:
            lines += ["| argument | kind | |", "|---|---|---|"]
            lines += [f"| `{param.name}` | {_kind(param)} | {_remark(param)} |" for param in spec.params]
            lines.append("")
    if registry.functions:
        lines += ["## Functions", "", "| function | gives |", "|---|---|"]
        for name, signature in sorted(registry.functions.items()):
            given = ", ".join(signature.parameters)
            lines.append(f"| `{name}({given})` | {signature.returns} |")
        lines.append("")
    return "\n".join(lines).rstrip("\n") + "\n"


def _kind(param: Param) -> str:
    if param.kind == ENUM:
        return " or ".join(f"`{word}`" for word in param.words)
    return param.kind.replace("_", " ")


def _remark(param: Param) -> str:
    loose = "any number" if param.variadic else "optional" if param.optional else ""
    if loose and param.default:
        loose += f", otherwise `{param.default}`"
    return "; ".join(part for part in (param.doc.replace("|", "\\|"), loose) if part)


def _sentence(spec: CommandSpec) -> str:
    return f"{spec.doc} The talk waits until it is done." if spec.blocking else spec.doc


def _one_of(words: Sequence[str]) -> str:
    return f"one of {', '.join(words)}"


def _times(count: int) -> str:
    return "no arguments" if count == 0 else "1 argument" if count == 1 else f"{count} arguments"
