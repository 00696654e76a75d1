"""Writes the ids of lines into their sources, so that nothing that is later changed there can alter them.

A line that has no ``#line:`` gets the very id that the compiler made for it. So whatever refers to that id already (a
saved game, a translation, a recording) goes on fitting. Nothing else in a file is touched: not its line ends, nor its
comments. What has an id is left alone, so that tagging twice changes nothing more.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from .diagnostics import Diagnostic, Diagnostics
from .names import name_nodes
from .parser import parse_file
from .strings import build_strings, node_texts

_LINES_RE = re.compile(r"([^\r\n]*)(\r\n|\n|\r|\Z)")


@dataclass(frozen=True, slots=True)
class Tagged:
    """What tagging has come to."""

    files: Mapping[str, str]
    """The new text of each file in which something changed."""
    count: int
    """How many lines got an id."""
    diagnostics: tuple[Diagnostic, ...]
    """Errors that keep files from being tagged; then nothing is changed at all."""


def tag_lines(files: Mapping[str, str], only: Collection[str] | None = None) -> Tagged:
    """Give every line an id of its own in its source.

    Args:
        files: All files of the program, by name, because an id must be the only one among all of them.
        only: The files to change; all of them unless given.

    >>> tag_lines({"a.yarn": "title: A\\n---\\nHello. // Hi.\\n==="}).files["a.yarn"].splitlines()[2]
    'Hello. #line:A-0d95d1c7 // Hi.'
    """
    diagnostics = Diagnostics()
    trees = [parse_file(name, source, diagnostics) for name, source in files.items()]
    name_nodes(trees, diagnostics)
    build_strings(trees, diagnostics)
    if diagnostics.failed:
        return Tagged({}, 0, diagnostics.sorted({name: index for index, name in enumerate(files)}))
    changed: dict[str, str] = {}
    count = 0
    for tree in trees:
        if only is not None and tree.name not in only:
            continue
        marks = {
            text.line: text
            for node in tree.nodes
            for text in node_texts(node)
            if text.own_id is None and text.shadow_of is None
        }
        if not marks:
            continue
        source = files[tree.name]
        mark = "\ufeff" if source.startswith("\ufeff") else ""
        lines = [match.groups() for match in _LINES_RE.finditer(source, len(mark))]
        for number, text in marks.items():
            line, end = lines[number - 1]
            head = line[: text.end].rstrip()
            tail = line[len(head) :]
            # A comment that follows at once would otherwise belong to the id.
            gap = "" if not tail or tail[0].isspace() else " "
            lines[number - 1] = (f"{head} #{text.id}{gap}{tail}", end)
        changed[tree.name] = mark + "".join(line + end for line, end in lines)
        count += len(marks)
    return Tagged(changed, count, ())
