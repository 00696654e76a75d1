"""The scripts that ship, and those of mods, read and compiled into one story.

A file with errors is left out, and every error of it is told; the rest of the story still plays. So a typing mistake in one
scene never keeps the game from starting.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Protocol

from game.sim.commands.specs import FUNCTIONS
from game.sim.commands.table import COMMANDS
from game.sim.script import Script
from game.story import Diagnostic, LineInfo, Program, compile_yarn
from game.story.commands import check_commands

FOLDER = "assets/story"
MAX_FILE = 4 * 1024 * 1024


class Folders(Protocol):
    """What is needed of the files: names in a folder, and bytes by name."""

    def read(self, path: str) -> bytes:
        """The bytes of a file; raises ``OSError`` or ``KeyError``."""
        ...

    def names(self, folder: str) -> Iterable[str]:
        """Paths of the files in a folder, sorted."""
        ...


@dataclass(frozen=True, slots=True)
class Storybook:
    """A compiled story with its text."""

    script: Script
    strings: Mapping[str, LineInfo]
    """Line id → text, tags, node, file, line."""
    problems: tuple[Diagnostic, ...]
    """Everything found in files that were left out, and the warnings of those that were not."""


def load_storybook(files: Folders, extra: Mapping[str, str] | None = None) -> Storybook:
    """Read and compile every script of the game.

    Args:
        files: Where they lie.
        extra: More sources by name (a mod's, a file being tried out); the same name replaces the game's.
    """
    sources: dict[str, str] = {}
    problems: list[Diagnostic] = []
    for path in sorted(files.names(FOLDER)):
        if not path.endswith(".yarn"):
            continue
        try:
            data = files.read(path)
            if len(data) > MAX_FILE:
                raise ValueError(f"it has {len(data)} bytes; {MAX_FILE} is the most")
            sources[path] = data.decode("utf-8-sig")
        except (OSError, KeyError, ValueError) as error:
            problems.append(
                Diagnostic(
                    "error", path, 1, 1, "DS0001", f"The script cannot be read: {error}.", "save it as UTF-8 text"
                )
            )
    sources.update(extra or {})
    return compile_storybook(sources, problems)


def compile_storybook(sources: Mapping[str, str], problems: Iterable[Diagnostic] = ()) -> Storybook:
    """Compile sources, leaving out files with errors until the rest is a story."""
    told = list(problems)
    good = dict(sources)
    while True:
        result = compile_yarn(good, FUNCTIONS)
        found = list(result.diagnostics)
        if result.program is not None:
            found += check_commands(result.program, COMMANDS)
        told += [d for d in found if d not in told]
        bad = {d.file for d in found if d.severity == "error"} & set(good)
        if result.program is not None and not bad:
            break
        if not bad:
            bad = set(good)
        for name in bad:
            del good[name]
    program: Program = result.program
    return Storybook(_script(program, good), result.strings, tuple(told))


def _script(program: Program, sources: Mapping[str, str]) -> Script:
    digest = hashlib.sha256()
    for name in sorted(sources):
        digest.update(name.encode() + b"\0" + sources[name].encode() + b"\0")
    maps = {name: node.headers["map"] for name, node in program.nodes.items() if node.headers.get("map")}
    return Script(program, dict(program.initial_values), maps, digest.hexdigest()[:16])


def _unreadable(path: str, error: Exception) -> Diagnostic:
    return Diagnostic("error", path, 1, 1, "DS0001", f"The script cannot be read: {error}.", "save it as UTF-8 text")
