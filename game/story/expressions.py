"""Reads one expression out of a line of source, into postfix order.

Operator precedence: unary ``-`` and ``not`` bind tightest, then ``* / %``, ``+ -``, the comparisons, ``== !=``, and
last ``and or xor``, all three on one level and read from left to right. A number has no sign of its own. No
recursion: brackets, calls and unary operators wait on a stack of our own, so hostile nesting costs memory in
proportion to its length and no more.
"""

from __future__ import annotations

import re

from .diagnostics import SourceError
from .identifiers import NAME
from .syntax import (
    ADD,
    AND,
    BOOL,
    CALL,
    DIVIDE,
    EQUAL,
    GREATER,
    GREATER_EQUAL,
    LESS,
    LESS_EQUAL,
    MEMBER,
    MODULO,
    MULTIPLY,
    NEGATE,
    NOT,
    NOT_EQUAL,
    NUMBER,
    OR,
    STRING,
    SUBTRACT,
    VARIABLE,
    XOR,
    Expression,
    Item,
)

TOKEN_RE = re.compile(
    r"(?P<number>[0-9]+(?:\.[0-9]+)?)"
    r'|(?P<string>"(?:[^"\\\r\n]|\\["\\])*")'
    rf"|(?P<variable>\${NAME})"
    rf"|(?P<name>{NAME})"
    r"|(?P<sign>>>|==|!=|<=|>=|&&|\|\||\+=|-=|\*=|/=|%=|[-+*/%<>!^(),.={}])"
)
_SPACE_RE = re.compile(r"[ \t]*")

_BINARY: dict[str, tuple[int, int]] = {
    "*": (MULTIPLY, 5), "/": (DIVIDE, 5), "%": (MODULO, 5), "+": (ADD, 4), "-": (SUBTRACT, 4),
    "<": (LESS, 3), "lt": (LESS, 3), "<=": (LESS_EQUAL, 3), "lte": (LESS_EQUAL, 3),
    ">": (GREATER, 3), "gt": (GREATER, 3), ">=": (GREATER_EQUAL, 3), "gte": (GREATER_EQUAL, 3),
    "==": (EQUAL, 2), "is": (EQUAL, 2), "eq": (EQUAL, 2), "!=": (NOT_EQUAL, 2), "neq": (NOT_EQUAL, 2),
    "and": (AND, 1), "&&": (AND, 1), "or": (OR, 1), "||": (OR, 1), "xor": (XOR, 1), "^": (XOR, 1),
}  # fmt: skip
_UNARY_LEVEL = 6
_RESERVED = frozenset(_BINARY) | {"to", "as", "not", "true", "false", "null"}

MAX_ITEMS = 20_000
"""A longer expression is refused rather than checked."""


class Token:
    """One token of an expression."""

    __slots__ = ("column", "end", "kind", "text")

    def __init__(self, kind: str, text: str, column: int, end: int) -> None:
        self.kind = kind
        """``number string variable name sign end``."""
        self.text = text
        self.column = column
        self.end = end


def next_token(source: str, position: int) -> Token:
    """The token at or after ``position``; of kind ``end`` where the line is over. Raises ``SourceError``."""
    match = _SPACE_RE.match(source, position)
    assert match is not None
    start = match.end()
    if start >= len(source):
        return Token("end", "", start + 1, start)
    found = TOKEN_RE.match(source, start)
    if found is None:
        character = source[start]
        if character == '"':
            raise SourceError(start + 1, "YS0005", "This string has no closing quotation mark.", 'add " at its end')
        if character == "$":
            raise SourceError(start + 1, "YS0005", "A variable needs a name after `$`.")
        if character in "&|":
            raise SourceError(start + 1, "YS0005", f"`{character}` is not an operator.", f"write `{character * 2}`")
        raise SourceError(start + 1, "YS0005", f"`{character}` cannot stand in an expression.")
    kind = found.lastgroup
    assert kind is not None
    return Token(kind, found.group(), start + 1, found.end())


def unquote(literal: str) -> str:
    """The value of a string literal; only quotation marks and backslashes are escaped.

    >>> unquote(r'"say \\"hi\\""')
    'say "hi"'
    """
    inner = literal[1:-1]
    return re.sub(r"\\([\"\\])", r"\1", inner) if "\\" in inner else inner


_END_NAMES = {"}": "`}`", ">>": "`>>`"}


def read_expression(source: str, position: int, line: int, what: str) -> tuple[Expression, Token]:
    """Read an expression that starts at ``position``.

    Stops before the first token that cannot belong to it (``}``, ``>>``, ``as``, the end of the line …).

    Args:
        source: One line of the file.
        position: 0-based index to start from.
        line: 1-based number of that line.
        what: What the expression is for, as it appears in a message: "a condition".

    Returns:
        The expression and the token that stopped it.

    Raises:
        SourceError: Where there is no expression, or a broken one.
    """
    output: list[Item] = []
    # An entry is (precedence, item) for an operator, and (0, item) for a bracket: "(" alone has no item, a call its
    # CALL item.
    waiting: list[tuple[int, Item | None]] = []
    counts: list[int] = []
    begin = position
    first: Token | None = None
    want_value = True
    while True:
        token = next_token(source, position)
        if first is None:
            first = token
        kind, text = token.kind, token.text
        if len(output) > MAX_ITEMS:
            raise SourceError(token.column, "YP0006", "This expression is too long.", "split it over several variables")
        if want_value:
            if kind == "number":
                output.append((NUMBER, float(text), token.column))
                want_value = False
            elif kind == "string":
                output.append((STRING, unquote(text), token.column))
                want_value = False
            elif kind == "variable":
                output.append((VARIABLE, text, token.column))
                want_value = False
            elif kind == "name":
                if text == "not":
                    waiting.append((_UNARY_LEVEL, (NOT, None, token.column)))
                elif text in ("true", "false"):
                    output.append((BOOL, text == "true", token.column))
                    want_value = False
                elif text == "null":
                    raise SourceError(token.column, "YS0005", "There is no `null` in Yarn.", 'use false, 0 or ""')
                elif text in _RESERVED:
                    raise SourceError(token.column, "YS0005", f"`{text}` needs a value before it.")
                else:
                    after = next_token(source, token.end)
                    if after.text == "(" and after.kind == "sign":
                        waiting.append((0, (CALL, text, token.column)))
                        counts.append(0)
                        closing = next_token(source, after.end)
                        if closing.text == ")" and closing.kind == "sign":
                            waiting.pop()
                            counts.pop()
                            output.append((CALL, (text, 0), token.column))
                            want_value = False
                            position = closing.end
                            continue
                        position = after.end
                        continue
                    if after.text == "." and after.kind == "sign":
                        case = next_token(source, after.end)
                        if case.kind != "name":
                            raise SourceError(case.column, "YS0005", f"`{text}.` needs the name of a case.")
                        output.append((MEMBER, (text, case.text), token.column))
                        want_value = False
                        position = case.end
                        continue
                    raise SourceError(
                        token.column,
                        "YS0005",
                        f"`{text}` is neither a value nor a call.",
                        f'write ${text} for a variable, "{text}" for a string, {text}() for a call',
                    )
            elif text == "(":
                waiting.append((0, None))
            elif text == "-":
                waiting.append((_UNARY_LEVEL, (NEGATE, None, token.column)))
            elif text == "!":
                waiting.append((_UNARY_LEVEL, (NOT, None, token.column)))
            elif text == ".":
                case = next_token(source, token.end)
                if case.kind != "name":
                    raise SourceError(case.column, "YS0005", "`.` needs the name of a case after it.")
                output.append((MEMBER, (None, case.text), token.column))
                want_value = False
                position = case.end
                continue
            else:
                found = _END_NAMES.get(text, f"`{text}`" if text else "the end of the line")
                if not output and not waiting:
                    raise SourceError(token.column, "YS0005", f"{what} needs an expression, but here is {found}.")
                raise SourceError(token.column, "YS0005", f"A value is missing before {found}.")
            position = token.end
            continue

        if kind in ("name", "sign") and text in _BINARY:
            operation, level = _BINARY[text]
            while waiting and waiting[-1][0] >= level:
                item = waiting.pop()[1]
                assert item is not None
                output.append(item)
            waiting.append((level, (operation, None, token.column)))
            want_value = True
            position = token.end
            continue
        if text in (")", ",") and kind == "sign":
            while waiting and waiting[-1][0] > 0:
                item = waiting.pop()[1]
                assert item is not None
                output.append(item)
            if not waiting:
                raise SourceError(token.column, "YS0005", f"This `{text}` belongs to no `(`.")
            opener = waiting[-1][1]
            if text == ",":
                if opener is None:
                    raise SourceError(token.column, "YS0005", "A comma can only stand between the arguments of a call.")
                counts[-1] += 1
                want_value = True
            else:
                waiting.pop()
                if opener is not None:
                    output.append((CALL, (opener[1], counts.pop() + 1), opener[2]))
            position = token.end
            continue
        break
    while waiting:
        level, item = waiting.pop()
        if level == 0:
            raise SourceError(token.column, "YS0005", "A `)` is missing.", "add )")
        assert item is not None
        output.append(item)
    assert first is not None
    written = source[begin : token.column - 1].strip()
    return Expression(tuple(output), line, first.column, written), token
