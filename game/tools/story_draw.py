"""``story graph``, ``story lint`` and ``story editor``: a script looked at as a whole, and what an editor is told."""

from __future__ import annotations

import argparse

from game.story.commands import check_commands, write_reference, write_yarnproject, write_ysls
from game.story.graph import build_graph, write_dot, write_svg
from game.tools.story_files import Unusable, compile_paths, compile_sources, put_out, read_sources, write_text

DEFINITIONS = "dreamsync.ysls.json"
PROJECT = "dreamsync.yarnproject"


def run_graph(arguments: argparse.Namespace) -> int:
    """Draw the nodes; returns the exit status."""
    result = compile_paths(arguments.files)
    assert result.program is not None
    try:
        graph = build_graph(result.program, arguments.node)
    except KeyError:
        raise Unusable(f"There is no node `{arguments.node}`.") from None
    named = arguments.output.suffix.lstrip(".") if arguments.output is not None else ""
    kind = arguments.format or (named if named in ("dot", "svg") else "dot")
    marked = () if arguments.node is None else (arguments.node,)
    put_out(arguments.output, write_svg(graph, marked) if kind == "svg" else write_dot(graph))
    return 0


def run_lint(arguments: argparse.Namespace) -> int:
    """Say everything that is wrong; returns the exit status."""
    from game.sim.commands.table import COMMANDS

    sources = read_sources(arguments.files)
    result = compile_sources(sources)
    found = list(result.diagnostics)
    if result.program is not None and not arguments.no_commands:
        found += check_commands(result.program, COMMANDS)
    order = {name: index for index, name in enumerate(sources)}
    found.sort(key=lambda fault: (order.get(fault.file, -1), fault.line, fault.column))
    for fault in found:
        print(fault)
    errors = sum(fault.severity == "error" for fault in found)
    print(f"{len(sources)} files: {errors} errors, {len(found) - errors} warnings")
    return 1 if errors else 0


def run_editor(arguments: argparse.Namespace) -> int:
    """Write the editor's files; returns the exit status."""
    from game.sim.commands.specs import FUNCTIONS
    from game.sim.commands.table import COMMANDS
    from game.story.commands import Registry

    registry = Registry(COMMANDS, FUNCTIONS)
    wanted = {
        arguments.folder / DEFINITIONS: write_ysls(registry, "game/sim/commands/table.py"),
        arguments.folder / PROJECT: write_yarnproject(DEFINITIONS),
    }
    if arguments.reference is not None:
        wanted[arguments.reference] = write_reference(registry, "Commands that a script may use")
    stale = [path for path, text in wanted.items() if not path.is_file() or path.read_text("utf-8") != text]
    for path in stale:
        if not arguments.check:
            write_text(path, wanted[path])
        print(f"{path}: {'not up to date' if arguments.check else 'written'}")
    return 1 if arguments.check and stale else 0
