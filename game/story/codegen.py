"""Turns the records of ``syntax`` into the instructions of ``program``.

Nothing here can fail: what could was refused before. Blocks wait on a list of tasks of our own, so that nesting costs
no stack.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from functools import partial
from typing import cast

from .program import (
    CALL_DROP,
    CHOSEN,
    COMMAND,
    DETOUR,
    GO,
    GROUP,
    JUMP,
    LINE,
    ONCE,
    OPTION,
    RETURN,
    SET,
    SHOW,
    SMART,
    STOP,
    UNLESS,
    Code,
    Instruction,
    Node,
)
from .syntax import (
    MEMBER,
    NUMBER,
    STRING,
    VARIABLE,
    CallStatement,
    CommandStatement,
    Condition,
    Expression,
    IfStatement,
    JumpStatement,
    LineGroup,
    LineStatement,
    Member,
    NodeSyntax,
    OnceStatement,
    OptionGroup,
    ReturnStatement,
    SetStatement,
    Statement,
    StopStatement,
    Text,
)
from .types import EnumType
from .values import single


class Codes:
    """Compiles expressions; knows which variables are smart and what the cases of enums stand for."""

    def __init__(
        self, smart: Collection[str], enums: Mapping[str, EnumType], members: Mapping[tuple[int, int], str]
    ) -> None:
        self._smart = smart
        self._enums = enums
        self._members = members

    def code(self, expression: Expression) -> Code:
        """The runnable form of an expression."""
        result: list[tuple[int, object]] = []
        for index, (kind, argument, _) in enumerate(expression.items):
            if kind == MEMBER:
                assert isinstance(argument, tuple)
                value = self._enums[self._members[(id(expression), index)]].cases[argument[1]]
                if isinstance(value, str):
                    result.append((STRING, value))
                else:
                    result.append((NUMBER, single(float(value))))
            elif kind == NUMBER:
                assert isinstance(argument, float)
                result.append((NUMBER, single(argument)))
            elif kind == VARIABLE and argument in self._smart:
                result.append((SMART, argument))
            else:
                result.append((kind, argument))
        return tuple(result)

    def optional(self, expression: Expression | None) -> Code | None:
        """The same for an expression that may be missing."""
        return None if expression is None else self.code(expression)


class _Label:
    """A place in the instructions that is not known yet."""

    __slots__ = ("address",)

    def __init__(self) -> None:
        self.address = -1


class _NodeCompiler:
    """Compiles one body."""

    def __init__(self, codes: Codes) -> None:
        self.codes = codes
        self.instructions: list[list[object]] = []
        self.lines: list[int] = []
        self.line = 0
        self.tasks: list[Callable[[], None]] = []

    def compile(self, body: list[Statement]) -> tuple[tuple[Instruction, ...], tuple[int, ...]]:
        """The instructions of a body, and the source line of each."""
        self.schedule(body)
        while self.tasks:
            self.tasks.pop()()
        return tuple([self.finish(instruction) for instruction in self.instructions]), tuple(self.lines)

    @staticmethod
    def finish(instruction: list[object]) -> Instruction:
        """The instruction with its places known. Where it has one, it is the last part."""
        end = instruction[-1]
        if isinstance(end, _Label):
            instruction[-1] = end.address
            if instruction[0] == GROUP:
                entries = cast(list[list[object]], instruction[1])
                instruction[1] = tuple([(*entry[:-1], cast(_Label, entry[-1]).address) for entry in entries])
        return tuple(instruction)

    def schedule(self, body: list[Statement]) -> None:
        for statement in reversed(body):
            self.tasks.append(partial(self.statement, statement))

    def emit(self, *instruction: object) -> None:
        self.instructions.append(list(instruction))
        self.lines.append(self.line)

    def mark(self, label: _Label) -> None:
        label.address = len(self.instructions)

    def statement(self, statement: Statement) -> None:
        if isinstance(statement, LineStatement):
            self.line = statement.text.line
            self.spoken(statement.text)
        elif isinstance(statement, CommandStatement):
            self.line = statement.line
            pieces = tuple(piece if isinstance(piece, str) else self.codes.code(piece) for piece in statement.pieces)
            self.emit(COMMAND, pieces)
        elif isinstance(statement, SetStatement):
            self.line = statement.line
            code = self.codes.code(statement.value)
            if statement.operator is not None:
                code = ((VARIABLE, statement.variable), *code, (statement.operator, None))
            self.emit(SET, statement.variable, code)
        elif isinstance(statement, CallStatement):
            self.line = statement.line
            self.emit(CALL_DROP, self.codes.code(statement.value))
        elif isinstance(statement, JumpStatement):
            self.line = statement.line
            kind = DETOUR if statement.detour else JUMP
            if isinstance(statement.target, str):
                self.emit(kind, statement.target, None)
            else:
                self.emit(kind, None, self.codes.code(statement.target))
        elif isinstance(statement, ReturnStatement):
            self.line = statement.line
            self.emit(RETURN)
        elif isinstance(statement, StopStatement):
            self.line = statement.line
            self.emit(STOP)
        elif isinstance(statement, IfStatement):
            self.line = statement.line
            end = _Label()
            self.tasks.append(partial(self.mark, end))
            for clause in reversed(statement.clauses):
                self.tasks.append(partial(self.clause, clause.condition, clause.body, end))
        elif isinstance(statement, OnceStatement):
            self.once(statement)
        elif isinstance(statement, OptionGroup):
            self.options(statement)
        elif isinstance(statement, LineGroup):
            self.line_group(statement)

    def clause(self, condition: Expression | None, body: list[Statement], end: _Label) -> None:
        after = _Label()
        if condition is not None:
            self.line = condition.line
            self.emit(UNLESS, self.codes.code(condition), after)
        self.tasks.append(partial(self.leave_clause, end, after))
        self.schedule(body)

    def leave_clause(self, end: _Label, after: _Label) -> None:
        self.emit(GO, end)
        self.mark(after)

    def once(self, statement: OnceStatement) -> None:
        self.line = statement.line
        otherwise, end = _Label(), _Label()
        self.emit(ONCE, statement.key, self.codes.optional(statement.condition), otherwise)
        self.tasks.append(partial(self.mark, end))
        self.schedule(statement.otherwise or [])
        self.tasks.append(partial(self.leave_clause, end, otherwise))
        self.schedule(statement.body)

    def spoken(self, text: Text, guarded: bool = True) -> None:
        """A line, with its condition unless that was asked already."""
        skip = _Label()
        condition = text.condition
        if guarded and condition is not None:
            code = self.codes.optional(condition.expression)
            if condition.once:
                self.emit(ONCE, text.id, code, skip)
            else:
                self.emit(UNLESS, code, skip)
        self.emit(LINE, text.id, tuple(self.codes.code(expression) for expression in text.expressions))
        self.mark(skip)

    def options(self, group: OptionGroup) -> None:
        end = _Label()
        starts: list[_Label] = []
        for member in group.members:
            text = member.text
            self.line = text.line
            start = _Label()
            starts.append(start)
            once, code = _condition(text.condition, self.codes)
            expressions = tuple(self.codes.code(expression) for expression in text.expressions)
            self.emit(OPTION, text.id, expressions, code, text.id if once else None, start)
        self.emit(SHOW, end)
        self.bodies(group.members, starts, end, spoken=False)

    def line_group(self, group: LineGroup) -> None:
        end = _Label()
        starts = [_Label() for _ in group.members]
        candidates: list[list[object]] = []
        for member, start in zip(group.members, starts, strict=True):
            text = member.text
            once, code = _condition(text.condition, self.codes)
            complexity = text.condition.complexity() if text.condition is not None else 0
            candidates.append([text.id, text.id if once else None, code, complexity, start])
        self.line = group.line
        self.emit(GROUP, candidates, end)
        self.bodies(group.members, starts, end, spoken=True)

    def bodies(self, members: list[Member], starts: list[_Label], end: _Label, spoken: bool) -> None:
        self.tasks.append(partial(self.mark, end))
        for member, start in zip(reversed(members), reversed(starts), strict=True):
            self.tasks.append(partial(self.emit, GO, end))
            self.schedule(member.body)
            if spoken:
                self.tasks.append(partial(self.spoken, member.text, False))
            else:
                self.tasks.append(partial(self.emit, CHOSEN, member.text.id))
            self.tasks.append(partial(self.mark, start))


def _condition(condition: Condition | None, codes: Codes) -> tuple[bool, Code | None]:
    if condition is None:
        return False, None
    return condition.once, codes.optional(condition.expression)


def compile_node(node: NodeSyntax, codes: Codes, in_group: bool) -> Node:
    """Compile one node."""
    compiler = _NodeCompiler(codes)
    instructions, lines = compiler.compile(node.body)
    whens = tuple((when.once, codes.optional(when.expression)) for when in node.whens) if in_group else ()
    headers = {header.key: header.value for header in reversed(node.headers)}
    return Node(
        name=node.name,
        title=node.title,
        instructions=instructions,
        headers=headers,
        tags=tuple((node.header("tags") or "").split()),
        file=node.file,
        line=node.line,
        tracked=(node.header("tracking") or "").strip().lower() != "never",
        whens=whens,
        complexity=sum(when.complexity() for when in node.whens),
        lines=lines,
    )
