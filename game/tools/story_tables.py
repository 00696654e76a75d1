"""``story export``, ``story import`` and ``story tag``: what translators and writers need of a script's text."""

from __future__ import annotations

import argparse
import csv
from collections import Counter
from pathlib import Path

from game.story.tables import Row, TableError, compare, read_table, write_table
from game.story.tagger import tag_lines
from game.tools.story_files import (
    Unusable,
    compile_paths,
    put_out,
    read_sources,
    read_text,
    tell,
    tell_diagnostics,
    write_text,
)


def run_export(arguments: argparse.Namespace) -> int:
    """Write the string table; returns the exit status."""
    result = compile_paths(arguments.files)
    if arguments.table is not None and not arguments.lang:
        raise Unusable("--table needs --lang: the language of that table")
    rows: dict[str, Row] | None = None
    if arguments.lang:
        rows = _read(arguments.table) if arguments.table is not None else {}
    made = sum(info.implicit for info in result.strings.values())
    if made:
        tell(f"{made} lines have no #line: id; changing their text makes them new. `story tag` writes ids.")
    put_out(arguments.output, write_table(result.strings, arguments.lang or "en", rows))
    return 0


def run_import(arguments: argparse.Namespace) -> int:
    """Say what a table lacks; returns the exit status."""
    result = compile_paths(arguments.files)
    rows = _read(arguments.table)
    found = compare(result.strings, rows)
    if not arguments.quiet:
        for finding in found:
            where = f"{arguments.table}:{finding.row}" if finding.row else str(arguments.table)
            print(f"{where}: {finding.kind}: {finding.id}: {finding.message}")
    counts = Counter(finding.kind for finding in found)
    lines = sum(info.shadow_of is None for info in result.strings.values())
    print(
        f"{lines - counts['missing']} of {lines} lines translated; "
        f"{counts['missing']} missing, {counts['outdated']} outdated, {counts['unknown']} unknown, "
        f"{counts['broken']} broken"
    )
    if arguments.output is not None:
        language = arguments.lang or _language(arguments.table)
        write_text(arguments.output, write_table(result.strings, language, rows))
    return 1 if found else 0


def run_tag(arguments: argparse.Namespace) -> int:
    """Write ids into the files; returns the exit status."""
    sources = read_sources(arguments.files, keep_mark=True)
    tagged = tag_lines(sources)
    if tagged.diagnostics:
        tell_diagnostics(tagged.diagnostics, errors_only=True)
        raise Unusable("No file was changed, because the script has errors.")
    if arguments.check:
        print(f"{tagged.count} lines in {len(tagged.files)} files lack an id")
        return 1 if tagged.count else 0
    for name, text in tagged.files.items():
        write_text(Path(name), text)
    print(f"{tagged.count} ids written into {len(tagged.files)} files")
    return 0


def _read(path: Path) -> dict[str, Row]:
    try:
        return read_table(read_text(path))
    except TableError as fault:
        raise Unusable(f"{path}: {fault}") from None


def _language(path: Path) -> str:
    """The word in the column ``language`` of the first row, or the name of the file."""
    for row in csv.DictReader(read_text(path).splitlines()):
        if row.get("language"):
            return str(row["language"])
    return path.stem
