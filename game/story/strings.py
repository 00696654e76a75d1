"""The string table: every line of a program under its id, and how a line without an id of its own gets one.

A made id is told from the node's name, the text and how often the same text came before in that node. So it outlives
changes anywhere else in the file: a saved game, a voice recording or a translation goes on fitting. Only a changed
text needs a new one.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable
from dataclasses import dataclass

from game.core.suggest import nearest

from .diagnostics import Diagnostics
from .markup import markup_error
from .syntax import (
    FileSyntax,
    IfStatement,
    LineGroup,
    LineStatement,
    NodeSyntax,
    OnceStatement,
    OptionGroup,
    Statement,
    Text,
    walk,
)


@dataclass(frozen=True, slots=True)
class LineInfo:
    """What the string table says of one line."""

    text: str | None
    """With ``{0}`` for the first expression and doubled braces for real ones; ``None`` for a shadow of another line."""
    tags: tuple[str, ...]
    """Without ``#``; the tags that name the line are left out."""
    node: str
    file: str
    line: int
    shadow_of: str | None = None
    """The id of the line that this one repeats."""
    implicit: bool = False
    """Whether the id was made, not written."""


def texts_of(statement: Statement) -> list[Text]:
    """The texts that stand directly in a statement."""
    if isinstance(statement, LineStatement):
        return [statement.text]
    if isinstance(statement, OptionGroup | LineGroup):
        return [member.text for member in statement.members]
    return []


def node_texts(node: NodeSyntax) -> list[Text]:
    """Every text of a node, in source order."""
    found = [text for statement in walk(node.body) for text in texts_of(statement)]
    found.sort(key=lambda text: (text.line, text.column))
    return found


class IdMaker:
    """Makes ids for lines that have none.

    >>> IdMaker(()).make("Start", "Hello.") == IdMaker(()).make("Start", "Hello.")
    True
    """

    def __init__(self, given: Iterable[str]) -> None:
        self._taken = set(given)
        self._counts: dict[str, int] = {}

    def make(self, node: str, template: str) -> str:
        """A new id for this text in this node; a second one for the same text differs."""
        base = f"line:{node}-{zlib.crc32(template.encode('utf-8', 'surrogatepass')):08x}"
        number = self._counts.get(base, 0) + 1
        while (candidate := base if number == 1 else f"{base}-{number}") in self._taken:
            number += 1
        self._counts[base] = number
        self._taken.add(candidate)
        return candidate


def build_strings(files: Iterable[FileSyntax], diagnostics: Diagnostics) -> dict[str, LineInfo]:
    """Give every line its id and collect the string table. Sets ``Text.id`` and ``OnceStatement.key``."""
    table: dict[str, LineInfo] = {}
    nodes = [node for file in files for node in file.nodes]
    texts = [(node, text) for node in nodes for text in node_texts(node)]
    sources: dict[str, tuple[NodeSyntax, Text]] = {}
    for node, text in texts:
        if text.own_id is None:
            continue
        if text.shadow_of is not None:
            diagnostics.error(
                node.file,
                text.line,
                text.id_column,
                "YS0017",
                "A line cannot have both a #line: and a #shadow: tag.",
                "keep one",
            )
            continue
        if text.own_id == "line:":
            diagnostics.error(
                node.file, text.line, text.id_column, "YS0005", "`#line:` needs an id.", "take it out, or name the line"
            )
            continue
        if text.own_id in sources:
            other_node, other = sources[text.own_id]
            where = f"line {other.line}" + (f" of {other_node.file}" if other_node.file != node.file else "")
            diagnostics.error(
                node.file,
                text.line,
                text.id_column,
                "YS0018",
                f"The line id `{text.own_id}` is already used on {where}.",
                "take the tag out; `story tag` will give the line a new one",
            )
            continue
        sources[text.own_id] = (node, text)
        text.id = text.own_id
    maker = IdMaker(sources)
    for node, text in texts:
        if not text.id:
            text.id = maker.make(node.name, text.template)
        table[text.id] = LineInfo(
            None if text.shadow_of else text.template,
            text.tags,
            node.name,
            node.file,
            text.line,
            text.shadow_of,
            text.own_id is None,
        )
        if text.shadow_of is not None:
            _check_shadow(node, text, sources, diagnostics)
    for node in nodes:
        _name_once_blocks(node)
    return table


def check_markup(files: Iterable[FileSyntax], diagnostics: Diagnostics) -> None:
    """Warn of markup that would be shown as it is written."""
    for file in files:
        for node in file.nodes:
            for text in node_texts(node):
                fault = markup_error(text.template)
                if fault is not None:
                    diagnostics.warning(
                        file.name,
                        text.line,
                        text.column,
                        "YS0063",
                        f"This markup cannot be read: {fault.message}.",
                        "write \\[ for a bracket in the text",
                    )


def _check_shadow(
    node: NodeSyntax, text: Text, sources: dict[str, tuple[NodeSyntax, Text]], diagnostics: Diagnostics
) -> None:
    assert text.shadow_of is not None
    found = sources.get(text.shadow_of)
    if found is None:
        guess = nearest(text.shadow_of, sources)
        diagnostics.error(
            node.file,
            text.line,
            text.id_column,
            "YS0042",
            f"There is no line `{text.shadow_of}` to be shadowed.",
            f"did you mean #shadow:{guess[5:]}?" if guess else None,
        )
        return
    source = found[1]
    if text.expressions or source.expressions:
        diagnostics.error(
            node.file,
            text.line,
            text.column,
            "YS0043",
            "A shadow line cannot contain expressions.",
            "give it an id of its own",
        )
    elif source.template != text.template:
        diagnostics.error(
            node.file,
            text.line,
            text.column,
            "YS0044",
            f"This text differs from that of `{text.shadow_of}`.",
            f"write: {source.template}",
        )


def _name_once_blocks(node: NodeSyntax) -> None:
    """A block is known by the first line in it, so that moving it about does not make it new."""
    first: dict[int, str] = {}
    statements = walk(node.body)
    for statement in reversed(statements):
        # Whatever is inside a statement comes behind it in the walk, so here it is known already.
        texts = texts_of(statement)
        if texts:
            first[id(statement)] = texts[0].id
        else:
            found = (first[id(inner)] for body in _bodies(statement) for inner in body)
            first[id(statement)] = next((line for line in found if line), "")
    used: dict[str, int] = {}
    for statement in statements:
        if isinstance(statement, OnceStatement):
            base = next((first[id(inner)] for inner in statement.body if first[id(inner)]), "")
            key = f"block:{base or node.name}"
            used[key] = used.get(key, 0) + 1
            statement.key = key if used[key] == 1 else f"{key}-{used[key]}"


def _bodies(statement: Statement) -> list[list[Statement]]:
    if isinstance(statement, IfStatement):
        return [clause.body for clause in statement.clauses]
    if isinstance(statement, OnceStatement):
        return [statement.body, statement.otherwise or []]
    return []
