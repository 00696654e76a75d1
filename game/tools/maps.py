"""``map check`` says what is wrong with Tiled maps: one verdict a file, as text or as one JSON object a line.

Nothing but verdicts is printed, whatever the files hold. The exit status is 1 where a file has an error, 2 where the
command itself is wrong, and 0 otherwise. Which files a map may name is decided in :mod:`game.content.lone`.
"""

from __future__ import annotations

import argparse
import io
import json
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from game.content.facts import Facts
    from game.content.lone import Lone
    from game.content.tiled import MapProblem

MOST_FILES = 20_000
"""Maps that are looked for in one folder."""


def add_parser(subparsers: Any) -> None:
    """Registers ``map`` with the game's command line."""
    parser = subparsers.add_parser("map", help="check Tiled maps")
    verbs = parser.add_subparsers(dest="verb", required=True)
    check = verbs.add_parser("check", help="say what is wrong with maps", description=__doc__)
    check.add_argument("files", nargs="+", metavar="FILE", help="a .tmx file, or a folder of them")
    check.add_argument("--format", choices=("text", "json"), default="text")
    check.add_argument("--root", type=Path, help="the folder whose files a map may name")
    check.set_defaults(run=run_check)
    editor = verbs.add_parser("editor", help="write Tiled's project, the templates and the tables of maps/README.md")
    editor.set_defaults(run=run_editor)


def run_check(arguments: argparse.Namespace) -> int:
    """Checks every file; returns the exit status."""
    prepare_output()
    failed = False
    try:
        for path, folder in _maps(arguments.files):
            verdict = check_file(path, arguments.root, folder)
            failed = failed or not verdict["ok"]
            print(json.dumps(verdict) if arguments.format == "json" else said(verdict), flush=True)
    except BrokenPipeError:
        # Whoever read has heard enough. Python would complain once more while it closes standard output.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 1 if failed else 0


def prepare_output() -> None:
    """Nothing but our own words, in whatever encoding the terminal has."""
    # pytmx imports pygame where it is installed, and pygame greets on standard output: that would be no verdict.
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")


def run_editor(arguments: argparse.Namespace) -> int:
    """Writes the files that follow from the vocabulary."""
    from game.content.root import data_root
    from game.tools.modder_page import write

    for name in write(data_root() / "maps"):
        print(f"maps/{name}")
    return 0


def check_file(path: str, root: Path | None = None, folder: Path | None = None) -> dict[str, Any]:
    """The verdict on one map: ``file``, ``ok``, ``seconds`` and ``problems``."""
    from game.content.checks import check_map
    from game.content.lone import find_lone
    from game.content.root import data_root

    began = time.perf_counter()
    lone = find_lone(Path(path), data_root(), root, folder)
    ours = lone.mod or lone.root == data_root()
    facts = _facts(lone) if ours else None
    loaded = check_map(lone.files, lone.name, strict=bool(lone.mod), facts=facts)
    problems = [
        told(problem, path if problem.file == lone.name else lone.said(problem.file)) for problem in loaded.problems
    ]
    return {
        "file": path,
        "ok": loaded.map is not None and not any(problem["severity"] == "error" for problem in problems),
        "seconds": round(time.perf_counter() - began, 4),
        "problems": problems,
    }


_known: dict[tuple[Path, str], Facts] = {}
"""Maps and story by root and mod: a folder of maps is checked against one reading of them."""


def _facts(lone: Lone) -> Facts:
    from game.content.facts import Facts

    key = (lone.root, lone.mod)
    if key not in _known:
        _known[key] = Facts(lone.files, [lone.mod] if lone.mod else [])
    return _known[key]


def told(problem: MapProblem, file: str) -> dict[str, Any]:
    """A problem as JSON has it."""
    return {
        "file": file,
        "line": problem.line,
        "object": problem.object,
        "code": problem.code,
        "severity": problem.severity,
        "text": problem.text,
        "fix": problem.fix,
    }


def said(verdict: dict[str, Any]) -> str:
    """A verdict as text: a line for the file, and one for each problem."""
    lines = [f"{_plain(verdict['file'])}: {'ok' if verdict['ok'] else 'not playable'} ({verdict['seconds']:.3f} s)"]
    for problem in verdict["problems"]:
        where = _plain(problem["file"]) + (f":{problem['line']}" if problem["line"] else "")
        thing = f" {problem['object']}:" if problem["object"] else ""
        lines.append(f"  {where}:{thing} {problem['severity']}: {problem['text']} {problem['fix']} [{problem['code']}]")
    return "\n".join(lines)


def _plain(text: str) -> str:
    return text.encode("utf-8", "backslashreplace").decode("utf-8").replace("\n", "\\n").replace("\r", "\\r")


def _maps(arguments: list[str]) -> Iterator[tuple[str, Path | None]]:
    """Every map that was meant, with the folder it was found in where a folder was named."""
    for argument in arguments:
        if Path(argument).is_dir() and not Path(argument).is_symlink():
            found = 0
            for here, folders, files in os.walk(argument):
                folders.sort()
                for name in sorted(files):
                    if name.lower().endswith(".tmx") and found < MOST_FILES:
                        found += 1
                        yield str(Path(here) / name), Path(argument)
        else:
            yield argument, None


def main() -> int:
    """Runs the command by itself."""
    parser = argparse.ArgumentParser(prog="dreamsync")
    add_parser(parser.add_subparsers(dest="command", required=True))
    arguments = parser.parse_args()
    return int(arguments.run(arguments))


if __name__ == "__main__":
    sys.exit(main())
