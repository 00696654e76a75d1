"""What a script looks like once it has been read: plain records with places, and no behaviour.

Expressions are kept in postfix order, one small tuple per item, so that neither reading nor checking nor running them
recurses: a thousand brackets cost a thousand items and no stack. Blocks hold lists of statements; whoever walks them
keeps a stack of his own.
"""

from __future__ import annotations

from dataclasses import dataclass, field

NUMBER, STRING, BOOL, VARIABLE, CALL, MEMBER, NEGATE, NOT = range(8)
ADD, SUBTRACT, MULTIPLY, DIVIDE, MODULO, LESS, LESS_EQUAL, GREATER, GREATER_EQUAL, EQUAL, NOT_EQUAL, AND, OR, XOR = (
    range(8, 22)
)

SYMBOL = {
    NEGATE: "-", NOT: "not", ADD: "+", SUBTRACT: "-", MULTIPLY: "*", DIVIDE: "/", MODULO: "%", LESS: "<",
    LESS_EQUAL: "<=", GREATER: ">", GREATER_EQUAL: ">=", EQUAL: "==", NOT_EQUAL: "!=", AND: "and", OR: "or", XOR: "xor",
}  # fmt: skip
"""How an operator is written, for messages."""

Item = tuple[int, object, int]
"""One item of an expression: what it is, its argument, its 1-based column.

``NUMBER`` has a float, ``STRING`` a string, ``BOOL`` a bool, ``VARIABLE`` a name with its ``$``, ``CALL`` a pair of
name and number of arguments, ``MEMBER`` a pair of enum name (or ``None``) and case name; operators have ``None``.
"""


@dataclass(slots=True)
class Expression:
    """An expression in postfix order."""

    items: tuple[Item, ...]
    line: int
    column: int
    text: str
    """As it was written, for messages and for counting."""

    def operators(self) -> int:
        """How many ``and``, ``or`` and ``xor`` it has: the measure that saliency counts by."""
        return sum(1 for item in self.items if item[0] in (AND, OR, XOR))


@dataclass(slots=True)
class Condition:
    """``<<if …>>``, ``<<once>>`` or ``<<once if …>>`` behind a line, or the value of a ``when:`` header."""

    once: bool
    expression: Expression | None
    line: int
    column: int

    def complexity(self) -> int:
        """Its weight in saliency: one for ``once``, one for an expression, one for each joining word in it."""
        score = 1 if self.once else 0
        if self.expression is not None:
            score += 1 + self.expression.operators()
        return score


@dataclass(slots=True)
class Text:
    """The text of a line, an option or a member of a line group."""

    template: str
    """With ``{0}`` for the first expression; braces of the text itself are doubled."""
    expressions: tuple[Expression, ...]
    condition: Condition | None
    tags: tuple[str, ...]
    """Without ``#``, and without the tags that name the line."""
    line: int
    column: int
    own_id: str | None = None
    """``line:…`` as the writer gave it."""
    shadow_of: str | None = None
    """``line:…`` of the line that this one repeats."""
    id_column: int = 0
    end: int = 0
    """The index on its source line at which nothing but white space and a comment follow."""
    id: str = ""
    """The line id, given or made; set by the string table."""


@dataclass(slots=True)
class LineStatement:
    """A line of talk."""

    text: Text


@dataclass(slots=True)
class CommandStatement:
    """A command for the game."""

    pieces: tuple[str | Expression, ...]
    tags: list[str]
    line: int
    column: int


@dataclass(slots=True)
class SetStatement:
    """``<<set $x = …>>``; ``operator`` is ``None`` or the item of ``+=`` and its like."""

    variable: str
    operator: int | None
    value: Expression
    line: int
    column: int


@dataclass(slots=True)
class DeclareStatement:
    """``<<declare $x = … as type>>``."""

    variable: str
    value: Expression
    type_name: str | None
    line: int
    column: int
    doc: str = ""


@dataclass(slots=True)
class CallStatement:
    """``<<call f(…)>>``."""

    value: Expression
    line: int
    column: int


@dataclass(slots=True)
class JumpStatement:
    """``<<jump …>>`` or ``<<detour …>>``."""

    target: str | Expression
    detour: bool
    line: int
    column: int


@dataclass(slots=True)
class ReturnStatement:
    """``<<return>>``."""

    line: int
    column: int


@dataclass(slots=True)
class StopStatement:
    """``<<stop>>``."""

    line: int
    column: int


@dataclass(slots=True)
class Clause:
    """One arm of an ``<<if>>``; the condition of ``<<else>>`` is ``None``."""

    condition: Expression | None
    body: list[Statement]
    is_else: bool = False


@dataclass(slots=True)
class IfStatement:
    """``<<if>> … <<elseif>> … <<else>> … <<endif>>``."""

    clauses: list[Clause]
    line: int
    column: int


@dataclass(slots=True)
class OnceStatement:
    """``<<once>> … <<else>> … <<endonce>>``."""

    condition: Expression | None
    body: list[Statement]
    otherwise: list[Statement] | None
    line: int
    column: int
    key: str = ""
    """What the fact of having been entered is stored under; set by the string table."""


@dataclass(slots=True)
class Member:
    """One option, or one member of a line group, with what happens when it is taken."""

    text: Text
    body: list[Statement] = field(default_factory=list)


@dataclass(slots=True)
class OptionGroup:
    """Options that are offered together."""

    members: list[Member]
    line: int
    column: int


@dataclass(slots=True)
class LineGroup:
    """Lines of which one is chosen by saliency."""

    members: list[Member]
    line: int
    column: int


@dataclass(slots=True)
class EnumCase:
    """One case, with its raw value or an expression that failed to be one."""

    name: str
    value: Expression | None
    line: int
    column: int


@dataclass(slots=True)
class EnumStatement:
    """``<<enum Name>> <<case …>> … <<endenum>>``."""

    name: str
    cases: list[EnumCase]
    line: int
    column: int


Statement = (
    LineStatement | CommandStatement | SetStatement | DeclareStatement | CallStatement | JumpStatement | ReturnStatement
    | StopStatement | IfStatement | OnceStatement | OptionGroup | LineGroup | EnumStatement
)  # fmt: skip


@dataclass(slots=True)
class Header:
    """One ``key: value`` of a node."""

    key: str
    value: str
    line: int
    column: int
    value_column: int


@dataclass(slots=True)
class NodeSyntax:
    """One node of a file."""

    title: str
    file: str
    line: int
    column: int
    headers: list[Header]
    whens: list[Condition]
    body: list[Statement]
    body_line: int = 0
    subtitle: str = ""
    name: str = ""
    """The title, or ``Title.Subtitle`` in a group; set by the checks."""

    def header(self, key: str) -> str | None:
        """The value of the first header of that name."""
        for header in self.headers:
            if header.key == key:
                return header.value
        return None


@dataclass(slots=True)
class FileSyntax:
    """One file: its tags and its nodes."""

    name: str
    tags: list[str]
    nodes: list[NodeSyntax]


_LEAVES = frozenset((LineStatement, CommandStatement, SetStatement, JumpStatement))
"""The commonest statements that hold no others."""


def walk(body: list[Statement]) -> list[Statement]:
    """Every statement of a body in source order, those inside blocks included, without recursion."""
    found: list[Statement] = []
    stack: list[Statement] = list(reversed(body))
    while stack:
        statement = stack.pop()
        found.append(statement)
        if type(statement) in _LEAVES:
            continue
        if isinstance(statement, IfStatement):
            for clause in reversed(statement.clauses):
                stack.extend(reversed(clause.body))
        elif isinstance(statement, OnceStatement):
            if statement.otherwise:
                stack.extend(reversed(statement.otherwise))
            stack.extend(reversed(statement.body))
        elif isinstance(statement, OptionGroup | LineGroup):
            for member in reversed(statement.members):
                stack.extend(reversed(member.body))
    return found
