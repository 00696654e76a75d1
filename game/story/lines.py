"""Reads what stands on one line of a node's body: text with its expressions, condition and tags, and commands.

The language has several ways of reading characters, and a line passes from one to the next: text, then conditions and
tags, with expressions inside braces. Nothing ever runs over the end of a line. This module knows those ways, and
nothing of blocks.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from .diagnostics import SourceError
from .expressions import Token, next_token, read_expression
from .identifiers import NAME_RE
from .syntax import Condition, Expression, Text

_PLAIN_RE = re.compile(r"[^\\#{</]+")
_TAG_RE = re.compile(r"[^ \t#$<]+")
_COMMAND_RE = re.compile(r"[^>{]+")
_SPACE_RE = re.compile(r"[ \t]*")
_KEYWORD_RE = re.compile(
    r"(?:if|elseif|else|endif|set|call|declare|jump|detour|return|enum|case|endenum|once|endonce|local)(?=[\s>])"
)
_ESCAPABLE = frozenset("\\<>{}#/")
_KEPT = frozenset("[]:")


def skip_space(source: str, position: int) -> int:
    """The index of the first character that is neither a space nor a tab."""
    match = _SPACE_RE.match(source, position)
    assert match is not None
    return match.end()


def double_braces(text: str) -> str:
    """Braces that belong to the text itself are doubled in a template.

    >>> double_braces("a {b}")
    'a {{b}}'
    """
    if "{" in text or "}" in text:
        return text.replace("{", "{{").replace("}", "}}")
    return text


@dataclass(slots=True)
class CommandHead:
    """The beginning of a ``<<…``: which statement it is, and where its inside starts (0-based)."""

    keyword: str
    """Empty for a command of the game."""
    position: int
    column: int


def read_head(source: str, position: int) -> CommandHead:
    """Look into a command whose ``<<`` starts at ``position``."""
    inside = skip_space(source, position + 2)
    match = _KEYWORD_RE.match(source, inside)
    if match is None:
        return CommandHead("", inside, position + 1)
    return CommandHead(match.group(), match.end(), position + 1)


def expect_close(token: Token, what: str) -> int:
    """The index behind ``>>``, where ``token`` is that; otherwise a ``SourceError``."""
    if token.text == ">>" and token.kind == "sign":
        return token.end
    if token.kind == "end":
        raise SourceError(token.column, "YS0006", f"`<<{what}` is not closed on this line.", "add >>")
    raise SourceError(token.column, "YS0005", f"`{token.text}` does not belong into `<<{what}>>`.")


def read_condition(source: str, head: CommandHead, line: int) -> tuple[Condition, int]:
    """Read ``<<if …>>``, ``<<once>>`` or ``<<once if …>>``; returns it with the index behind its ``>>``."""
    if head.keyword == "if":
        expression, token = read_expression(source, head.position, line, "`<<if`")
        return Condition(False, expression, line, head.column), expect_close(token, "if")
    inside = skip_space(source, head.position)
    match = _KEYWORD_RE.match(source, inside)
    if match is not None and match.group() == "if":
        expression, token = read_expression(source, match.end(), line, "`<<once if`")
        return Condition(True, expression, line, head.column), expect_close(token, "once if")
    return Condition(True, None, line, head.column), expect_close(next_token(source, inside), "once")


def read_braced(source: str, position: int, line: int) -> tuple[Expression, int]:
    """Read ``{…}`` whose brace is at ``position``; returns the expression and the index behind the closing brace."""
    expression, token = read_expression(source, position + 1, line, "`{`")
    if token.text != "}":
        if token.kind == "end" or token.text == ">>":
            raise SourceError(
                position + 1, "YS0005", "This `{` is never closed.", "add }, or write \\{ for a brace in the text"
            )
        raise SourceError(token.column, "YS0005", f"`{token.text}` does not belong into `{{…}}`.")
    return expression, token.end


def read_tag(source: str, position: int) -> tuple[str, int]:
    """Read a ``#tag`` whose ``#`` is at ``position``; returns its text and the index behind it."""
    start = skip_space(source, position + 1)
    while start < len(source) and source[start] == "#":
        start = skip_space(source, start + 1)
    match = _TAG_RE.match(source, start)
    if match is None:
        raise SourceError(position + 1, "YS0005", "`#` needs a tag after it.", "write \\# for a hash in the text")
    return match.group(), match.end()


def read_command_text(source: str, position: int, line: int) -> tuple[tuple[str | Expression, ...], int]:
    """Read a command of the game from behind its ``<<``; returns its pieces and the index behind its ``>>``."""
    pieces: list[str | Expression] = []
    start = position
    length = len(source)
    while True:
        if position >= length:
            raise SourceError(
                start - 1 if start > 1 else 1, "YS0006", "This command is not closed on this line.", "add >>"
            )
        character = source[position]
        if character == "{":
            expression, position = read_braced(source, position, line)
            pieces.append(expression)
        elif character == ">":
            if source.startswith(">>", position):
                break
            raise SourceError(
                position + 1, "YS0005", "A single `>` cannot stand in a command.", 'put it into a string: {">"}'
            )
        else:
            match = _COMMAND_RE.match(source, position)
            assert match is not None
            pieces.append(match.group())
            position = match.end()
    if pieces and isinstance(pieces[-1], str):
        pieces[-1] = pieces[-1].rstrip()
        if not pieces[-1]:
            pieces.pop()
    if not pieces:
        raise SourceError(
            start - 1 if start > 1 else 1, "YS0005", "This command is empty.", "give it a name or take it out"
        )
    return tuple(pieces), position + 2


def read_text(source: str, position: int, line: int) -> Text:
    """Read a line of text that starts at ``position`` and goes on to the end of the line.

    Raises:
        SourceError: Where braces, conditions or tags are broken, or where nothing is left to show.
    """
    begin = position
    template: list[str] = []
    expressions: list[Expression] = []
    condition: Condition | None = None
    tags: list[str] = []
    own_id: str | None = None
    shadow: str | None = None
    id_column = 0
    length = len(source)
    in_text = True
    while position < length:
        character = source[position]
        if not in_text and character in " \t":
            position = skip_space(source, position)
        elif character == "#":
            in_text = False
            at = position
            tag, position = read_tag(source, position)
            if tag.startswith("line:"):
                if own_id is not None:
                    raise SourceError(at + 1, "YS0062", "This line has two line ids.", f"keep #{own_id}")
                own_id, id_column = tag, at + 1
            elif tag.startswith("shadow:"):
                if shadow is not None:
                    raise SourceError(at + 1, "YS0062", "This line shadows two lines.", "keep one of the tags")
                shadow, id_column = "line:" + tag[len("shadow:") :], at + 1
            else:
                tags.append(tag)
        elif character == "<" and source.startswith("<<", position):
            in_text = False
            head = read_head(source, position)
            if head.keyword not in ("if", "once"):
                if head.keyword:
                    raise SourceError(
                        position + 1,
                        "YS0020",
                        f"`<<{head.keyword}>>` cannot follow text.",
                        "put it on a line of its own",
                    )
                raise SourceError(
                    position + 1, "YS0020", "A command cannot follow text.", "put it on a line of its own"
                )
            if condition is not None:
                raise SourceError(position + 1, "YS0005", "A line can have one condition only.", "join them with `and`")
            if tags or own_id or shadow:
                raise SourceError(position + 1, "YS0005", "A condition must stand before the tags.")
            condition, position = read_condition(source, head, line)
        elif character == "/" and source.startswith("//", position):
            break
        elif not in_text:
            raise SourceError(
                position + 1,
                "YS0005",
                "Nothing but tags and a comment can follow a condition or a tag.",
                "move the text before them",
            )
        elif character == "\\":
            following = source[position + 1 : position + 2]
            if following in _ESCAPABLE and following:
                template.append(double_braces(following))
            elif following in _KEPT and following:
                template.append("\\" + following)
            else:
                shown = following or "the end of the line"
                raise SourceError(
                    position + 1, "YP0003", f"`\\` cannot escape {shown!r}.", "write \\\\ for a backslash"
                )
            position += 2
        elif character == "{":
            expression, position = read_braced(source, position, line)
            template.append("{" + str(len(expressions)) + "}")
            expressions.append(expression)
        elif character in "</":
            template.append(character)
            position += 1
        else:
            match = _PLAIN_RE.match(source, position)
            assert match is not None
            template.append(double_braces(match.group()))
            position = match.end()
    composed = "".join(template).strip()
    if not composed:
        raise SourceError(begin + 1, "YS0005", "There is no text here.", "write what is said, or take the line out")
    return Text(
        composed, tuple(expressions), condition, tuple(tags), line, begin + 1, own_id, shadow, id_column, position
    )


def read_name(source: str, position: int, what: str) -> tuple[str, int]:
    """Read a name at or after ``position``; returns it and the index behind it."""
    start = skip_space(source, position)
    match = NAME_RE.match(source, start)
    if match is None:
        raise SourceError(start + 1, "YS0005", f"{what} needs a name.")
    return match.group(), match.end()
