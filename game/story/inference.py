"""Finds the type of every variable, function and expression of a whole program, or says why it cannot.

Every variable, function result and expression has a *term*; terms that must be of one type are joined (union-find).
Three kinds of condition wait until enough is known: *convertible* (assigning, passing an argument: an enum may go
where its raw type is asked), *addable* (``+`` wants numbers or strings) and *has the case* (a bare ``.Case``).
Everything that is declared is joined first, so neither the order of files nor that of statements decides. Work grows
with the size of the source, never with its nesting.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from game.core.suggest import nearest

from .diagnostics import Diagnostics
from .syntax import (
    ADD,
    AND,
    BOOL,
    CALL,
    EQUAL,
    GREATER,
    GREATER_EQUAL,
    LESS,
    LESS_EQUAL,
    MEMBER,
    NEGATE,
    NOT,
    NOT_EQUAL,
    NUMBER,
    OR,
    STRING,
    SYMBOL,
    VARIABLE,
    XOR,
    CallStatement,
    CommandStatement,
    DeclareStatement,
    Expression,
    FileSyntax,
    IfStatement,
    JumpStatement,
    LineGroup,
    LineStatement,
    OnceStatement,
    OptionGroup,
    SetStatement,
    Statement,
    Text,
    walk,
)
from .types import ANY_TYPE, BOOL_TYPE, BUILTIN_TYPES, NUMBER_TYPE, STRING_TYPE, EnumType, FunctionType

_TYPE_WORDS = {"Number": "number", "String": "string", "Bool": "bool"}
"""Types may also be written with a capital."""


@dataclass(slots=True)
class Place:
    """Where a condition on types comes from."""

    file: str
    line: int
    column: int


@dataclass(slots=True)
class _Unknown:
    """A function nobody has defined: what its calls say about it."""

    name: str
    count: int
    place: Place
    returns: int
    parameters: list[list[int]] = field(default_factory=list)


@dataclass(slots=True)
class _Convertible:
    """A value that goes into a variable or a parameter."""

    source: int
    target: int
    place: Place
    what: str


@dataclass(slots=True)
class _Alike:
    """The arguments that an undefined function is given in one place."""

    terms: list[int]


@dataclass(slots=True)
class _Bare:
    """A ``.Case`` whose enum is to be found."""

    term: int
    case: str
    place: Place
    expression: Expression
    index: int


_Waiting = _Convertible | _Alike | _Bare


def _merged(a: list[_Waiting], b: list[_Waiting]) -> list[_Waiting]:
    """Both lists in one; the shorter one moves, so that merging many costs little."""
    if len(a) < len(b):
        a, b = b, a
    a.extend(b)
    return a


@dataclass(slots=True)
class Inferred:
    """What was found."""

    variables: dict[str, str]
    """Variable → type."""
    functions: dict[str, FunctionType]
    """Every function that is called, undefined ones included."""
    members: dict[tuple[int, int], str]
    """``(id(expression), index of the item)`` → the enum of a ``.Case``."""


class _Inference:
    """One run over one program. Use ``infer``."""

    def __init__(
        self, enums: Mapping[str, EnumType], functions: Mapping[str, FunctionType], diagnostics: Diagnostics
    ) -> None:
        self.enums = enums
        self.functions = functions
        self.diagnostics = diagnostics
        self.parent: list[int] = []
        self.known: list[str | None] = []
        self.names: list[str | None] = []
        self.variables: dict[str, int] = {}
        self.first_use: dict[str, Place] = {}
        self.unknown: dict[str, _Unknown] = {}
        self.convertible: list[_Convertible] = []
        self.addable: list[tuple[int, Place]] = []
        self.comparable: list[tuple[int, Place, str]] = []
        self.bare: list[_Bare] = []
        self.watched: dict[int, list[_Waiting]] = {}
        """Unknown term → what can go on once it is known."""
        self.queue: deque[_Waiting] = deque()
        self.members: dict[tuple[int, int], str] = {}
        self.called_only: set[str] = set()
        """Undefined functions that stand behind ``<<call`` somewhere."""
        self.types: dict[str, int] = {}

    # ---- terms

    def term(self, known: str | None = None, name: str | None = None) -> int:
        self.parent.append(len(self.parent))
        self.known.append(known)
        self.names.append(name)
        return len(self.parent) - 1

    def of_type(self, name: str) -> int:
        """A term of a known type; ``any`` is fresh each time, since it joins nothing."""
        if name == ANY_TYPE:
            return self.term(ANY_TYPE)
        if name not in self.types:
            self.types[name] = self.term(name)
        return self.types[name]

    def find(self, term: int) -> int:
        parent = self.parent
        while parent[term] != term:
            parent[term] = parent[parent[term]]
            term = parent[term]
        return term

    def type_of(self, term: int) -> str | None:
        return self.known[self.find(term)]

    def join(self, a: int, b: int) -> bool:
        """Make two terms one; false where their types differ."""
        a, b = self.find(a), self.find(b)
        if a == b:
            return True
        known_a, known_b = self.known[a], self.known[b]
        if known_a is not None and known_b is not None and known_a != known_b:
            return ANY_TYPE in (known_a, known_b)
        if ANY_TYPE in (known_a, known_b):
            return True
        if known_b is not None and known_a is None:
            a, b = b, a
        self.parent[b] = a
        if self.known[a] is not None:
            self.wake(b)
        else:
            self.watched[a] = _merged(self.watched.pop(a, []), self.watched.pop(b, []))
        return True

    def wake(self, root: int) -> None:
        """What waited for a term to become known is looked at again."""
        self.queue.extend(self.watched.pop(root, ()))

    def watch(self, waiting: _Waiting, *terms: int) -> None:
        for term in terms:
            root = self.find(term)
            if self.known[root] is None:
                self.watched.setdefault(root, []).append(waiting)
        self.queue.append(waiting)

    # ---- messages

    def error(self, place: Place, code: str, message: str, fix: str | None = None) -> None:
        self.diagnostics.error(place.file, place.line, place.column, code, message, fix)

    def same(self, a: int, b: int, place: Place, what: str) -> None:
        """Two terms must be of one type."""
        if not self.join(a, b):
            self.error(place, "YS0050", f"{what}: one is a {self.type_of(a)}, the other a {self.type_of(b)}.")

    def must_be(self, term: int, wanted: str, place: Place, what: str) -> None:
        """A term must be of a given type."""
        if not self.join(term, self.of_type(wanted)):
            self.error(place, "YS0050", f"{what} must be a {wanted}, but this is a {self.type_of(term)}.")

    # ---- expressions

    def variable(self, name: str, place: Place) -> int:
        term = self.variables.get(name)
        if term is None:
            term = self.variables[name] = self.term(None, name)
            self.first_use[name] = place
        return term

    def expression(self, expression: Expression, file: str) -> int:
        """The term of an expression; everything that it demands is noted."""
        stack: list[int] = []
        line = expression.line
        for index, (kind, argument, column) in enumerate(expression.items):
            if kind == NUMBER:
                stack.append(self.of_type(NUMBER_TYPE))
            elif kind == STRING:
                stack.append(self.of_type(STRING_TYPE))
            elif kind == BOOL:
                stack.append(self.of_type(BOOL_TYPE))
            elif kind == VARIABLE:
                stack.append(self.variable(str(argument), Place(file, line, column)))
            elif kind == CALL:
                assert isinstance(argument, tuple)
                name, count = argument
                arguments = stack[len(stack) - count :]
                del stack[len(stack) - count :]
                stack.append(self.call(name, arguments, Place(file, line, column)))
            elif kind == MEMBER:
                assert isinstance(argument, tuple)
                stack.append(self.member(argument[0], argument[1], Place(file, line, column), expression, index))
            elif kind in (NEGATE, NOT):
                wanted = NUMBER_TYPE if kind == NEGATE else BOOL_TYPE
                self.must_be(stack.pop(), wanted, Place(file, line, column), f"What follows `{SYMBOL[kind]}`")
                stack.append(self.of_type(wanted))
            else:
                right, left = stack.pop(), stack.pop()
                stack.append(self.binary(kind, left, right, Place(file, line, column)))
        return stack[-1]

    def binary(self, kind: int, left: int, right: int, place: Place) -> int:
        symbol = SYMBOL[kind]
        if kind in (AND, OR, XOR):
            self.must_be(left, BOOL_TYPE, place, f"What stands before `{symbol}`")
            self.must_be(right, BOOL_TYPE, place, f"What follows `{symbol}`")
            return self.of_type(BOOL_TYPE)
        if kind in (EQUAL, NOT_EQUAL):
            self.same(left, right, place, f"`{symbol}` compares two different types")
            return self.of_type(BOOL_TYPE)
        if kind in (LESS, LESS_EQUAL, GREATER, GREATER_EQUAL):
            self.same(left, right, place, f"`{symbol}` compares two different types")
            self.comparable.append((left, place, symbol))
            return self.of_type(BOOL_TYPE)
        if kind == ADD:
            self.same(left, right, place, "`+` needs two numbers or two strings")
            result = left if self.type_of(left) != ANY_TYPE else right
            self.addable.append((result, place))
            return result
        self.must_be(left, NUMBER_TYPE, place, f"What stands before `{symbol}`")
        self.must_be(right, NUMBER_TYPE, place, f"What follows `{symbol}`")
        return self.of_type(NUMBER_TYPE)

    def member(self, enum: str | None, case: str, place: Place, expression: Expression, index: int) -> int:
        if enum is None:
            term = self.term()
            self.bare.append(_Bare(term, case, place, expression, index))
            return term
        found = self.enums.get(enum)
        if found is None:
            self.error(place, "YS0038", f"There is no enum `{enum}`.", self.suggest(enum, self.enums))
            return self.term(ANY_TYPE)
        if case not in found.cases:
            self.error(place, "YS0038", f"Enum `{enum}` has no case `{case}`.", self.suggest(case, found.cases))
        self.members[(id(expression), index)] = enum
        return self.of_type(enum)

    def call(self, name: str, arguments: list[int], place: Place) -> int:
        signature = self.functions.get(name)
        count = len(arguments)
        if signature is not None:
            if not signature.accepts(count):
                wanted = len(signature.parameters)
                self.error(place, "YS0014", f"`{name}` takes {_arguments(wanted)}, but is called with {count}.")
                return self.of_type(signature.returns)
            for index, argument in enumerate(arguments):
                target = self.of_type(signature.parameter(index))
                self.convertible.append(_Convertible(argument, target, place, f"Argument {index + 1} of `{name}`"))
            return self.of_type(signature.returns)
        entry = self.unknown.get(name)
        if entry is None:
            entry = _Unknown(name, count, place, self.term(None, f"{name}()"), [[] for _ in range(count)])
            self.unknown[name] = entry
        if entry.count != count:
            elsewhere = f"{entry.count} on line {entry.place.line} of {entry.place.file}"
            self.error(place, "YS0014", f"`{name}` is called with {_arguments(count)} here and with {elsewhere}.")
            return entry.returns
        for index, argument in enumerate(arguments):
            entry.parameters[index].append(argument)
        return entry.returns

    def suggest(self, word: str, known: Iterable[str]) -> str | None:
        guess = nearest(word, known)
        return f"did you mean `{guess}`?" if guess else None

    # ---- statements

    def condition(self, expression: Expression | None, file: str, what: str) -> None:
        if expression is not None:
            term = self.expression(expression, file)
            self.must_be(term, BOOL_TYPE, Place(file, expression.line, expression.column), what)

    def text(self, text: Text, file: str) -> None:
        for expression in text.expressions:
            self.expression(expression, file)
        if text.condition is not None:
            self.condition(text.condition.expression, file, "A condition")

    def declare(self, statement: DeclareStatement, file: str) -> None:
        place = Place(file, statement.line, statement.column)
        variable = self.variable(statement.variable, place)
        term = self.expression(statement.value, file)
        self.same(variable, term, place, f"{statement.variable} is used as another type than it is declared with")
        if statement.type_name is None:
            return
        name = _TYPE_WORDS.get(statement.type_name, statement.type_name)
        if name not in BUILTIN_TYPES and name not in self.enums:
            known = [*BUILTIN_TYPES, *self.enums]
            self.error(place, "YS0050", f"There is no type `{name}`.", self.suggest(name, known))
        elif not self.join(variable, self.of_type(name)):
            found = self.type_of(variable)
            self.error(place, "YS0053", f"{statement.variable} is declared as a {name}, but its value is a {found}.")

    def assign(self, statement: SetStatement, file: str) -> None:
        place = Place(file, statement.line, statement.column)
        variable = self.variable(statement.variable, place)
        term = self.expression(statement.value, file)
        if statement.operator is None:
            self.convertible.append(_Convertible(term, variable, place, statement.variable))
        else:
            self.binary(statement.operator, variable, term, place)

    def statement(self, statement: Statement, file: str) -> None:
        if isinstance(statement, LineStatement):
            self.text(statement.text, file)
        elif isinstance(statement, OptionGroup | LineGroup):
            for member in statement.members:
                self.text(member.text, file)
        elif isinstance(statement, IfStatement):
            for clause in statement.clauses:
                self.condition(clause.condition, file, "A condition")
        elif isinstance(statement, OnceStatement):
            self.condition(statement.condition, file, "A condition")
        elif isinstance(statement, SetStatement):
            self.assign(statement, file)
        elif isinstance(statement, CommandStatement):
            for piece in statement.pieces:
                if isinstance(piece, Expression):
                    self.expression(piece, file)
        elif isinstance(statement, CallStatement):
            self.expression(statement.value, file)
            # What is called for its effect alone may give anything.
            called = statement.value.items[-1][1]
            assert isinstance(called, tuple)
            if called[0] in self.unknown:
                self.called_only.add(called[0])
        elif isinstance(statement, JumpStatement) and isinstance(statement.target, Expression):
            term = self.expression(statement.target, file)
            place = Place(file, statement.line, statement.column)
            self.must_be(term, STRING_TYPE, place, "The name of a node")

    # ---- solving

    def convert(self, source: str, target: str) -> bool:
        if source == target or ANY_TYPE in (source, target):
            return True
        enum = self.enums.get(source)
        return enum is not None and enum.raw == target

    def settle(self) -> None:
        """Let known types flow until nothing moves any more."""
        for convertible in self.convertible:
            self.watch(convertible, convertible.source, convertible.target)
        for entry in self.unknown.values():
            for arguments in entry.parameters:
                self.watch(_Alike(arguments), *arguments)
        for bare in self.bare:
            self.watch(bare, bare.term)
        self.flow()
        for bare in self.bare:
            if self.type_of(bare.term) is None:
                self.guess_bare(bare)
                self.flow()
        for convertible in self.convertible:
            if self.type_of(convertible.source) is None and self.type_of(convertible.target) is None:
                self.join(convertible.source, convertible.target)
                self.flow()

    def flow(self) -> None:
        while self.queue:
            waiting = self.queue.popleft()
            if isinstance(waiting, _Convertible):
                self.resolve_convertible(waiting)
            elif isinstance(waiting, _Bare):
                known = self.type_of(waiting.term)
                if known is not None:
                    self.resolve_bare(waiting, known)
            else:
                self.resolve_alike(waiting.terms)

    def resolve_convertible(self, entry: _Convertible) -> None:
        source, target = self.type_of(entry.source), self.type_of(entry.target)
        if source is not None and target is not None:
            if not self.convert(source, target):
                self.error(entry.place, "YS0050", f"{entry.what} is a {target} and cannot be given a {source}.")
        elif (source is not None or target is not None) and ANY_TYPE not in (source, target):
            self.join(entry.source, entry.target)

    def resolve_alike(self, terms: list[int]) -> None:
        """Arguments of an undefined function help one another: an unknown one takes the type that the others have."""
        known = {self.type_of(term) for term in terms} - {None, ANY_TYPE}
        if len(known) == 1:
            wanted = self.of_type(str(known.pop()))
            for term in terms:
                if self.type_of(term) is None:
                    self.join(term, wanted)

    def guess_bare(self, bare: _Bare) -> None:
        """A ``.Case`` that nothing else is known of belongs to the only enum that has it."""
        owners = [name for name, enum in self.enums.items() if bare.case in enum.cases]
        if len(owners) == 1:
            self.join(bare.term, self.of_type(owners[0]))
            return
        root = self.find(bare.term)
        self.known[root] = ANY_TYPE
        self.wake(root)
        if owners:
            either = " or ".join(f"{name}.{bare.case}" for name in owners[:4])
            self.error(bare.place, "YS0038", f"`.{bare.case}` could be {either}.", "name the enum")
        else:
            self.error(bare.place, "YS0038", f"No enum has a case `{bare.case}`.")

    def resolve_bare(self, bare: _Bare, known: str) -> None:
        enum = self.enums.get(known)
        if enum is None:
            if known != ANY_TYPE:
                message = f"`.{bare.case}` stands where a {known} is needed, which has no cases."
                self.error(bare.place, "YS0038", message)
        elif bare.case not in enum.cases:
            fix = self.suggest(bare.case, enum.cases)
            self.error(bare.place, "YS0038", f"Enum `{known}` has no case `{bare.case}`.", fix)
        else:
            self.members[(id(bare.expression), bare.index)] = known

    def finish(self) -> Inferred:
        for term, place, symbol in self.comparable:
            known = self.type_of(term)
            if known not in (None, NUMBER_TYPE, ANY_TYPE):
                self.error(place, "YS0050", f"`{symbol}` compares numbers, not values of type {known}.")
        for term, place in self.addable:
            known = self.type_of(term)
            if known not in (None, NUMBER_TYPE, STRING_TYPE, ANY_TYPE):
                self.error(place, "YS0050", f"`+` adds numbers or strings, not values of type {known}.")
        variables: dict[str, str] = {}
        for name, term in self.variables.items():
            known = self.type_of(term)
            if known is None:
                self.error(
                    self.first_use[name],
                    "YS0029",
                    f"The type of {name} cannot be told from its use.",
                    f"declare it: <<declare {name} = …>>",
                )
                self.known[self.find(term)] = ANY_TYPE
            variables[name] = known or ANY_TYPE
        functions: dict[str, FunctionType] = dict(self.functions)
        for entry in self.unknown.values():
            known = self.type_of(entry.returns)
            if known is None and entry.name in self.called_only:
                known = ANY_TYPE
            if known is None:
                self.error(
                    entry.place,
                    "YS0029",
                    f"The function `{entry.name}` is unknown, and what it gives cannot be told from its use.",
                    self.suggest(entry.name, self.functions),
                )
                self.known[self.find(entry.returns)] = ANY_TYPE
            parameters = tuple(self.widest(arguments) for arguments in entry.parameters)
            functions[entry.name] = FunctionType(parameters, known or ANY_TYPE)
        return Inferred(variables, functions, self.members)

    def widest(self, arguments: list[int]) -> str:
        """The narrowest type that all arguments can go into."""
        known = {self.type_of(argument) or ANY_TYPE for argument in arguments}
        if len(known) == 1:
            return known.pop()
        raw = {self.enums[name].raw if name in self.enums else name for name in known}
        return raw.pop() if len(raw) == 1 else ANY_TYPE


def _arguments(count: int) -> str:
    return "no arguments" if count == 0 else "1 argument" if count == 1 else f"{count} arguments"


def infer(
    files: Iterable[FileSyntax],
    enums: Mapping[str, EnumType],
    functions: Mapping[str, FunctionType],
    diagnostics: Diagnostics,
) -> Inferred:
    """Infer the types of a program; faults go into ``diagnostics``."""
    run = _Inference(enums, functions, diagnostics)
    statements = [(file.name, statement) for file in files for node in file.nodes for statement in walk(node.body)]
    for file_name, statement in statements:
        if isinstance(statement, DeclareStatement):
            run.declare(statement, file_name)
    for file in files:
        for node in file.nodes:
            for condition in node.whens:
                run.condition(condition.expression, file.name, "The value of `when:`")
    for file_name, statement in statements:
        run.statement(statement, file_name)
    run.settle()
    return run.finish()
