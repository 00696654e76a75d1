"""``story``: test plans, play in the terminal, string tables, line ids, and a picture of the nodes.

Every verb takes ``.yarn`` files and folders of them. The exit status is 0 where all is well, 1 where something was found
wrong, and 2 where the verb could not be carried out. Scripts are what they are: whatever they hold, it is told, and
nothing of it is run but the script itself.
"""

from __future__ import annotations

import argparse
import importlib
from collections.abc import Callable
from pathlib import Path
from typing import Any


def _late(module: str, name: str) -> Callable[[argparse.Namespace], int]:
    """The function of a module that is imported only when it is called, so that ``--help`` answers at once."""

    def run(arguments: argparse.Namespace) -> int:
        # The tools print whatever a script says; a console that cannot show a character shall show a stand-in for it.
        from game.tools.story_files import Unusable, prepare_streams, tell

        prepare_streams()
        try:
            return int(getattr(importlib.import_module(module), name)(arguments))
        except Unusable as fault:
            tell(str(fault))
            return 2

    return run


def add_parser(subparsers: Any) -> None:
    """Registers ``story`` with the game's command line."""
    parser = subparsers.add_parser("story", help="test, play, translate and draw scripts", description=__doc__)
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="VERB")

    test = _verb(
        verbs, "test", "game.tools.story_play", "run_test", "play test plans and say where a script departs from them"
    )
    test.add_argument(
        "files", nargs="+", type=Path, metavar="FILE", help=".testplan, .yarn with a plan beside it, or a folder"
    )
    test.add_argument(
        "--with",
        dest="more",
        action="append",
        default=[],
        type=Path,
        metavar="FILE",
        help="compile this too, with each plan's own script",
    )
    test.add_argument("--verbose", "-v", action="store_true", help="say also what passes")

    run = _verb(verbs, "run", "game.tools.story_play", "run_run", "play a script in the terminal")
    _files(run)
    run.add_argument("--node", default="", metavar="TITLE", help="begin here (Start, or else the first node)")
    run.add_argument(
        "--set",
        dest="values",
        action="append",
        default=[],
        metavar="NAME=VALUE",
        help="set a variable first; may be repeated",
    )
    run.add_argument("--choose", default="", metavar="N,N,…", help="choose these options, then ask")
    run.add_argument("--seed", type=int, default=0, metavar="N", help="of the script's dice")
    run.add_argument("--table", type=Path, metavar="CSV", help="speak as this translation does")
    run.add_argument("--lang", default="en", metavar="CODE", help="decides the plurals")
    run.add_argument(
        "--save",
        type=Path,
        metavar="FILE",
        help="go on from this file if it is there, and write it when you leave with q",
    )

    export = _verb(
        verbs,
        "export",
        "game.tools.story_tables",
        "run_export",
        "write the string table, for the story's language or another",
    )
    _files(export)
    export.add_argument(
        "--lang",
        default="",
        metavar="CODE",
        help="a table to translate into this language; without it, the story's own text",
    )
    export.add_argument("--table", type=Path, metavar="CSV", help="keep the translations of this table")
    _output(export)

    bring = _verb(
        verbs,
        "import",
        "game.tools.story_tables",
        "run_import",
        "say what a translated table lacks: missing, outdated, unknown and broken rows",
    )
    bring.add_argument("table", type=Path, metavar="CSV", help="the translated table")
    _files(bring)
    bring.add_argument("--lang", default="", metavar="CODE", help="its language (the table's own word, unless given)")
    bring.add_argument("--quiet", "-q", action="store_true", help="only the counts")
    _output(bring, "also write the table as it should be now: every line, what is translated, without unknown rows")

    tag = _verb(verbs, "tag", "game.tools.story_tables", "run_tag", "write an id behind every line that has none")
    _files(tag)
    tag.add_argument("--check", action="store_true", help="change nothing; the status is 1 where an id is missing")

    graph = _verb(verbs, "graph", "game.tools.story_draw", "run_graph", "draw which node leads where")
    _files(graph)
    graph.add_argument("--format", choices=("dot", "svg"), help="(by the name of the output; otherwise dot)")
    graph.add_argument("--node", default=None, metavar="TITLE", help="only what can be reached from here")
    _output(graph)

    lint = _verb(verbs, "lint", "game.tools.story_draw", "run_lint", "say everything that is wrong, commands included")
    _files(lint)
    lint.add_argument("--no-commands", action="store_true", help="leave the game's commands unchecked")

    editor = _verb(
        verbs, "editor", "game.tools.story_draw", "run_editor", "write what an editor needs to know the game's commands"
    )
    editor.add_argument("folder", type=Path, metavar="FOLDER", help="where the scripts lie")
    editor.add_argument("--reference", type=Path, metavar="FILE", help="also write the commands as a Markdown page")
    editor.add_argument(
        "--check", action="store_true", help="change nothing; the status is 1 where a file is not up to date"
    )


def _verb(verbs: Any, name: str, module: str, function: str, text: str) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = verbs.add_parser(name, help=text, description=f"{text[0].upper()}{text[1:]}.")
    parser.set_defaults(run=_late(module, function))
    return parser


def _files(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help="a .yarn file, or a folder of them")


def _output(parser: argparse.ArgumentParser, text: str = "write here instead of to the terminal") -> None:
    parser.add_argument("--output", "-o", type=Path, metavar="FILE", help=text)
