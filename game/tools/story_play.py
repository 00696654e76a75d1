"""``story test`` and ``story run``: a script against its plan, and a script against whoever sits there."""

from __future__ import annotations

import argparse
import json
import sys
import textwrap
from collections.abc import Mapping
from pathlib import Path

from game.story import Command, Dialogue, Line, LineInfo, Options, Program, Result, StoryError, Text, compose
from game.story.tables import TableError, read_table, translate
from game.story.testplan import START, PlanError, parse_plan, run_plan
from game.tools.story_files import (
    Unusable,
    compile_paths,
    compile_sources,
    find_files,
    read_sources,
    read_text,
    stand_ins,
    tell,
    tell_diagnostics,
    write_text,
)

WIDTH = 100


def run_test(arguments: argparse.Namespace) -> int:
    """Play every plan; returns the exit status."""
    plans = _plans(arguments.files)
    common = read_sources(arguments.more)
    failed = 0
    for plan in plans:
        fault = _test(plan, common)
        if fault:
            failed += 1
            print(f"{plan}: FAILED: {fault}")
        elif arguments.verbose:
            print(f"{plan}: ok")
    print(f"{len(plans) - failed} of {len(plans)} plans kept")
    return 1 if failed else 0


def _plans(paths: list[Path]) -> list[Path]:
    found: dict[Path, None] = {}
    for path in paths:
        if path.is_dir():
            found.update(dict.fromkeys(find_files([path], ".testplan")))
        else:
            found[path.with_suffix(".testplan")] = None
    return list(found)


def _test(plan: Path, common: dict[str, str]) -> str:
    script = plan.with_suffix(".yarn")
    try:
        source = read_text(plan)
        result = compile_sources({str(script): read_text(script), **common})
    except Unusable as fault:
        return str(fault)
    if result.program is None:
        tell_diagnostics(result.diagnostics, errors_only=True)
        return "the script has errors"
    try:
        run_plan(parse_plan(source), result.program, result.strings, stand_ins())
    except PlanError as fault:
        return str(fault)
    return ""


def run_run(arguments: argparse.Namespace) -> int:
    """Play in the terminal; returns the exit status."""
    result = compile_paths(arguments.files)
    assert result.program is not None
    tell_diagnostics(result.diagnostics)
    strings = result.strings
    if arguments.table is not None:
        try:
            strings = translate(strings, read_table(read_text(arguments.table)))
        except TableError as fault:
            raise Unusable(f"{arguments.table}: {fault}") from None
    storage = dict(_assigned(word, result.program) for word in arguments.values)
    dialogue = Dialogue(result.program, storage, stand_ins(), seed=arguments.seed)
    _begin(dialogue, arguments, result)
    try:
        return _talk(dialogue, strings, arguments)
    except StoryError as fault:
        tell(f"The story breaks off: {fault}")
        return 1


def _begin(dialogue: Dialogue, arguments: argparse.Namespace, result: Result) -> None:
    if arguments.save is not None and arguments.save.exists():
        try:
            dialogue.restore(json.loads(read_text(arguments.save)))
        except (ValueError, StoryError) as fault:
            raise Unusable(f"{arguments.save}: {fault}") from None
        return
    node = arguments.node or (START if START in result.nodes else next(iter(result.nodes), ""))
    try:
        dialogue.set_node(node)
    except StoryError as fault:
        raise Unusable(str(fault)) from None


def _assigned(word: str, program: Program) -> tuple[str, bool | float | str]:
    name, equals, text = word.partition("=")
    name = name.strip() if name.strip().startswith("$") else f"${name.strip()}"
    kind = program.variables.get(name)
    if not equals or kind is None or name in program.smart:
        raise Unusable(f"--set {word}: {'the story has no such variable' if equals else 'write NAME=VALUE'}")
    if kind == "bool" and text.lower() in ("true", "false"):
        return name, text.lower() == "true"
    if kind == "string":
        return name, text
    if kind in program.enums:
        cases = program.enums[kind].cases
        if text not in cases:
            raise Unusable(f"--set {word}: one of {', '.join(cases)}")
        return name, cases[text]
    try:
        if kind != "number":
            raise ValueError
        return name, float(text)
    except ValueError:
        raise Unusable(f"--set {word}: {name} needs a {kind}") from None


def _talk(dialogue: Dialogue, strings: Mapping[str, LineInfo], arguments: argparse.Namespace) -> int:
    chosen = [word.strip() for word in arguments.choose.split(",") if word.strip()]
    while True:
        event = dialogue.offered() if dialogue.is_choosing else dialogue.advance()
        if isinstance(event, Line):
            _say(compose(event, strings, arguments.lang))
        elif isinstance(event, Command):
            print(f"  <<{_tame(event.text)}>>")
        elif isinstance(event, Options):
            for number, option in enumerate(event.options, 1):
                text = _tame(compose(option.line, strings, arguments.lang).plain)
                print(f"  {number:2}. {text}" if option.available else f"   -. {text}  (not now)")
            choice = _choice(event, chosen)
            if choice is None:
                return _leave(dialogue, arguments.save)
            dialogue.select(choice - 1 if choice else None)
        else:
            return 0


def _tame(text: str) -> str:
    """Without the characters by which a text could command the terminal."""
    return "".join(character if character.isprintable() else " " for character in text)


def _say(text: Text) -> None:
    print(textwrap.fill(_tame(text.plain), WIDTH, subsequent_indent="    ", break_long_words=False))


def _choice(options: Options, chosen: list[str]) -> int | None:
    """The number chosen, 0 for none, ``None`` to leave."""
    nothing = not any(option.available for option in options.options)
    while True:
        if chosen:
            word = chosen.pop(0)
        else:
            sys.stdout.write("> ")
            sys.stdout.flush()
            word = sys.stdin.readline()
            if not word:
                print()
                return None
        word = word.strip()
        if word.lower() in ("q", "quit"):
            return None
        if nothing and word in ("", "0"):
            return 0
        if word.isascii() and word.isdigit() and len(word) < 5:
            number = int(word)
            if 1 <= number <= len(options.options) and options.options[number - 1].available:
                return number
        hint = "0 to go on" if nothing else f"1 to {len(options.options)}"
        print(f"Write a number, {hint}, or q to leave.")


def _leave(dialogue: Dialogue, save: Path | None) -> int:
    if save is not None:
        write_text(save, json.dumps(dialogue.state()) + "\n")
        tell(f"Saved in {save}.")
    return 0
