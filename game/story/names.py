"""Checks what belongs to the program as a whole: titles, groups and their members, enums, declarations, jumps."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Mapping

from game.core.suggest import nearest

from .diagnostics import Diagnostics
from .syntax import (
    BOOL,
    MEMBER,
    NEGATE,
    NUMBER,
    STRING,
    VARIABLE,
    CallStatement,
    CommandStatement,
    DeclareStatement,
    EnumStatement,
    Expression,
    FileSyntax,
    IfStatement,
    JumpStatement,
    LineGroup,
    LineStatement,
    NodeSyntax,
    OnceStatement,
    OptionGroup,
    SetStatement,
    Statement,
    Text,
    walk,
)
from .types import BUILTIN_TYPES, NUMBER_TYPE, STRING_TYPE, EnumType
from .values import Value, number_text


def suggestion(word: str, known: Iterable[str], form: str = "{}") -> str | None:
    """ "did you mean …?", where something known is near enough."""
    guess = nearest(word, known)
    return f"did you mean `{form.format(guess)}`?" if guess else None


def name_nodes(files: Iterable[FileSyntax], diagnostics: Diagnostics) -> dict[str, list[NodeSyntax]]:
    """Give every node its name, find the groups, and refuse titles that clash.

    Returns:
        Title of each node group → its members, in source order.
    """
    by_title: dict[str, list[NodeSyntax]] = {}
    for file in files:
        for node in file.nodes:
            node.name = node.title
            if node.title:
                by_title.setdefault(node.title, []).append(node)
    groups: dict[str, list[NodeSyntax]] = {}
    for title, nodes in by_title.items():
        if not any(node.whens for node in nodes):
            for node in nodes[1:]:
                first = nodes[0]
                diagnostics.error(
                    node.file,
                    node.line,
                    node.column,
                    "YS0011",
                    f"There is already a node `{title}` on line {first.line} of {first.file}.",
                    "rename one, or give each a `when:` to make them a group",
                )
            continue
        for node in nodes:
            if not node.whens:
                diagnostics.error(
                    node.file,
                    node.line,
                    node.column,
                    "YS0031",
                    f"`{title}` is a node group, so each of its nodes needs a `when:`.",
                    "write when: always",
                )
        groups[title] = nodes
        _name_members(title, nodes, diagnostics)
    return groups


def _name_members(title: str, nodes: list[NodeSyntax], diagnostics: Diagnostics) -> None:
    subtitles: dict[str, NodeSyntax] = {}
    used: dict[str, int] = {}
    for node in nodes:
        if node.subtitle:
            if node.subtitle in subtitles:
                first = subtitles[node.subtitle]
                diagnostics.error(
                    node.file,
                    node.line,
                    node.column,
                    "YS0032",
                    f"Group `{title}` already has the subtitle `{node.subtitle}` on line {first.line} of {first.file}.",
                    "choose another",
                )
            subtitles.setdefault(node.subtitle, node)
            node.name = f"{title}.{node.subtitle}"
            continue
        # A member without a subtitle is known by its conditions: that outlives changes to its text and to its
        # neighbours.
        written = "|".join(f"{when.once} {when.expression.text if when.expression else ''}" for when in node.whens)
        base = f"{title}.{zlib.crc32(written.encode('utf-8', 'surrogatepass')):08x}"
        used[base] = used.get(base, 0) + 1
        node.name = base if used[base] == 1 else f"{base}-{used[base]}"


def collect_enums(files: Iterable[FileSyntax], diagnostics: Diagnostics) -> dict[str, EnumType]:
    """Find every enum and check it; a faulty one is kept, so that its uses are not blamed."""
    enums: dict[str, EnumType] = {}
    for file in files:
        for node in file.nodes:
            for statement in walk(node.body):
                if isinstance(statement, EnumStatement):
                    enum = _enum(statement, file.name, diagnostics)
                    if statement.name in enums or statement.name in BUILTIN_TYPES:
                        diagnostics.error(
                            file.name,
                            statement.line,
                            statement.column,
                            "YS0040",
                            f"There is already a type `{statement.name}`.",
                            "rename the enum",
                        )
                        continue
                    enums[statement.name] = enum
    return enums


def _enum(statement: EnumStatement, file: str, diagnostics: Diagnostics) -> EnumType:
    cases: dict[str, Value] = {}
    raws: dict[Value, str] = {}
    raw_type: str | None = None
    given = sum(1 for case in statement.cases if case.value is not None)
    following = 0.0
    for case in statement.cases:

        def error(
            code: str, message: str, fix: str | None = None, line: int = case.line, column: int = case.column
        ) -> None:
            diagnostics.error(file, line, column, code, message, fix)

        if case.name in cases:
            error("YS0035", f"Enum `{statement.name}` has the case `{case.name}` twice.", "rename one")
            continue
        value: Value = following
        if case.value is not None:
            given_value = constant(case.value)
            if given_value is None or isinstance(given_value, bool):
                error("YS0037", f"The raw value of `{case.name}` must be a number or a string, written out.")
                cases[case.name] = 0.0
                continue
            value = given_value
            if isinstance(value, float) and value != int(value):
                error("YS0035", f"The raw value of `{case.name}` must be a whole number.")
        elif given:
            error(
                "YS0035",
                f"`{case.name}` needs a raw value, as the other cases have.",
                f'write <<case {case.name} = "{case.name}">>',
            )
            cases[case.name] = case.name
            continue
        found = NUMBER_TYPE if isinstance(value, float) else STRING_TYPE
        if raw_type is not None and found != raw_type:
            error("YS0035", f"The raw values of enum `{statement.name}` must be all numbers or all strings.")
            cases[case.name] = value
            continue
        raw_type = found
        if value in raws:
            shown = f'"{value}"' if isinstance(value, str) else number_text(value)
            error(
                "YS0035",
                f"`{case.name}` has the raw value {shown}, which `{raws[value]}` has already.",
                "choose another",
            )
        raws.setdefault(value, case.name)
        cases[case.name] = value
        if isinstance(value, float):
            following = value + 1.0
    return EnumType(statement.name, raw_type or NUMBER_TYPE, cases)


def constant(expression: Expression) -> Value | None:
    """The value of an expression that is written out, a sign included; ``None`` for anything else, ``(1)`` included."""
    items = expression.items
    if expression.text.startswith("("):
        return None
    if len(items) == 1 and items[0][0] in (NUMBER, STRING, BOOL):
        value = items[0][1]
        assert isinstance(value, bool | float | str)
        return value
    if len(items) == 2 and items[0][0] == NUMBER and items[1][0] == NEGATE:
        number = items[0][1]
        assert isinstance(number, float)
        return -number
    return None


def is_smart(expression: Expression) -> bool:
    """Whether a variable declared with this is a smart variable: worked out anew each time, and never stored."""
    if constant(expression) is not None:
        return False
    return not (len(expression.items) == 1 and expression.items[0][0] == MEMBER and expression.text[0] != "(")


def collect_declarations(
    files: Iterable[FileSyntax], diagnostics: Diagnostics
) -> dict[str, tuple[DeclareStatement, FileSyntax]]:
    """Every ``<<declare>>``; refuses a second one, assignments to smart variables, and smart variables in a loop."""
    declared: dict[str, tuple[DeclareStatement, FileSyntax]] = {}
    files = list(files)
    for file in files:
        for node in file.nodes:
            for statement in walk(node.body):
                if isinstance(statement, DeclareStatement):
                    if statement.variable in declared:
                        first, other = declared[statement.variable]
                        diagnostics.error(
                            file.name,
                            statement.line,
                            statement.column,
                            "YS0039",
                            f"{statement.variable} is already declared on line {first.line} of {other.name}.",
                            f"write <<set {statement.variable} = …>>, or take one out",
                        )
                        continue
                    declared[statement.variable] = (statement, file)
    smart = {name: entry for name, entry in declared.items() if is_smart(entry[0].value)}
    for file in files:
        for node in file.nodes:
            for statement in walk(node.body):
                if isinstance(statement, SetStatement) and statement.variable in smart:
                    diagnostics.error(
                        file.name,
                        statement.line,
                        statement.column,
                        "YS0030",
                        f"{statement.variable} is a smart variable: it is worked out, and cannot be set.",
                        "declare it with a plain value",
                    )
    _refuse_loops(smart, diagnostics)
    return declared


def _refuse_loops(smart: Mapping[str, tuple[DeclareStatement, FileSyntax]], diagnostics: Diagnostics) -> None:
    uses = {
        name: [str(item[1]) for item in statement.value.items if item[0] == VARIABLE and item[1] in smart]
        for name, (statement, _) in smart.items()
    }
    done: set[str] = set()
    for start in uses:
        if start in done:
            continue
        path: list[tuple[str, int]] = [(start, 0)]
        open_names = {start}
        while path:
            name, index = path[-1]
            if index >= len(uses[name]):
                path.pop()
                open_names.discard(name)
                done.add(name)
                continue
            path[-1] = (name, index + 1)
            following = uses[name][index]
            if following in open_names:
                statement, file = smart[name]
                diagnostics.error(
                    file.name,
                    statement.line,
                    statement.column,
                    "YS0045",
                    f"Smart variables cannot go in a circle, but {name} leads back to {following}.",
                )
            elif following not in done:
                path.append((following, 0))
                open_names.add(following)


def check_jumps(files: Iterable[FileSyntax], titles: Iterable[str], diagnostics: Diagnostics) -> None:
    """Warn of jumps to nodes that are not there. Only a warning: the node may come with another file."""
    known = set(titles)
    for file in files:
        for node in file.nodes:
            for statement in walk(node.body):
                if (
                    isinstance(statement, JumpStatement)
                    and isinstance(statement.target, str)
                    and statement.target not in known
                ):
                    word = "detour" if statement.detour else "jump"
                    diagnostics.warning(
                        file.name,
                        statement.line,
                        statement.column,
                        "YS0012",
                        f"There is no node `{statement.target}` to {word} to.",
                        suggestion(statement.target, known, f"<<{word} {{}}>>"),
                    )


def expressions_of(statement: Statement) -> list[Expression]:
    """The expressions that stand directly in a statement."""
    found: list[Expression | None] = []
    if isinstance(statement, LineStatement):
        found += _text_expressions(statement.text)
    elif isinstance(statement, OptionGroup | LineGroup):
        for member in statement.members:
            found += _text_expressions(member.text)
    elif isinstance(statement, IfStatement):
        found += [clause.condition for clause in statement.clauses]
    elif isinstance(statement, OnceStatement):
        found.append(statement.condition)
    elif isinstance(statement, SetStatement | DeclareStatement | CallStatement):
        found.append(statement.value)
    elif isinstance(statement, CommandStatement):
        found += [piece for piece in statement.pieces if isinstance(piece, Expression)]
    elif isinstance(statement, JumpStatement) and isinstance(statement.target, Expression):
        found.append(statement.target)
    return [expression for expression in found if expression is not None]


def _text_expressions(text: Text) -> list[Expression | None]:
    return [*text.expressions, text.condition.expression if text.condition is not None else None]


def check_reads(files: Iterable[FileSyntax], declared: set[str], diagnostics: Diagnostics) -> None:
    """Warn of variables that are read, but neither declared nor ever set: most of them are misspelt."""
    files = list(files)
    written = set(declared)
    read: dict[str, tuple[str, int, int]] = {}
    for file in files:
        for node in file.nodes:
            found = [when.expression for when in node.whens if when.expression is not None]
            for statement in walk(node.body):
                if isinstance(statement, SetStatement):
                    written.add(statement.variable)
                found += expressions_of(statement)
            for expression in found:
                for kind, argument, column in expression.items:
                    if kind == VARIABLE:
                        read.setdefault(str(argument), (file.name, expression.line, column))
    for name, (file_name, line, column) in read.items():
        if name not in written:
            diagnostics.warning(
                file_name,
                line,
                column,
                "YS0003",
                f"{name} is read here, but neither declared nor ever set.",
                suggestion(name, written) or f"declare it: <<declare {name} = …>>",
            )
