"""``compile_yarn``: from the text of some files to a program, or to everything that is wrong with them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from .codegen import Codes, compile_node
from .diagnostics import Diagnostic, Diagnostics
from .inference import infer
from .names import check_jumps, check_reads, collect_declarations, collect_enums, constant, is_smart, name_nodes
from .parser import parse_file
from .program import Code, Node, Program
from .strings import LineInfo, build_strings, check_markup
from .syntax import MEMBER, CommandStatement, FileSyntax, walk
from .types import ANY_TYPE, BUILTINS, DEFAULTS, EnumType, FunctionType
from .values import Value, shortest, single

MAX_SOURCE = 4_000_000
"""Characters of one file; a larger one is refused unread."""


@dataclass(frozen=True, slots=True)
class Result:
    """What compiling has come to."""

    program: Program | None
    """``None`` where there is an error."""
    diagnostics: tuple[Diagnostic, ...]
    """Everything found, errors and warnings, file by file and line by line."""
    strings: Mapping[str, LineInfo]
    """Line id → what is said there."""
    nodes: tuple[str, ...]
    """Titles of all nodes and groups, in source order."""
    initial_values: Mapping[str, Value]
    """Variable → the value it has before anybody sets it. Smart variables have none."""
    file_tags: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """File → its tags."""


def compile_yarn(files: Mapping[str, str], functions: Mapping[str, FunctionType] = {}) -> Result:
    """Compile Yarn files into one program.

    Never raises on bad source, whatever it contains. Takes time in proportion to its size.

    Args:
        files: Name → text. The names appear in messages and in the string table.
        functions: The host's own functions, beside the built-in ones.

    Returns:
        The program, or ``None`` for it together with what is wrong.

    >>> compile_yarn({"a.yarn": "title: Start\\n---\\nHello.\\n==="}).nodes
    ('Start',)
    >>> print(compile_yarn({"a.yarn": "title: Start\\n---\\n<<set $x = >>\\nHello.\\n==="}).diagnostics[0])
    a.yarn:3:12: error YS0005: `<<set $x =` needs an expression, but here is `>>`.
    """
    diagnostics = Diagnostics()
    order = {name: index for index, name in enumerate(files)}
    trees: list[FileSyntax] = []
    for name, source in files.items():
        if len(source) > MAX_SOURCE:
            diagnostics.error(
                name, 1, 1, "YP0006", f"This file has {len(source)} characters; {MAX_SOURCE} is the most.", "split it"
            )
            continue
        trees.append(parse_file(name, source, diagnostics))

    groups = name_nodes(trees, diagnostics)
    titles = tuple(dict.fromkeys(node.title for tree in trees for node in tree.nodes if node.title))
    strings = build_strings(trees, diagnostics)
    tags = {tree.name: tuple(tree.tags) for tree in trees}
    enums = collect_enums(trees, diagnostics)
    declared = collect_declarations(trees, diagnostics)
    known = {**BUILTINS, **functions}
    inferred = infer(trees, enums, known, diagnostics)
    check_jumps(trees, titles, diagnostics)
    check_markup(trees, diagnostics)
    check_reads(trees, set(declared), diagnostics)
    for tree in trees:
        for node in tree.nodes:
            if not node.body and node.title and not diagnostics.failed:
                diagnostics.warning(node.file, node.line, node.column, "YS0033", f"Node `{node.title}` has no content.")

    smart = dict.fromkeys(name for name, (statement, _) in declared.items() if is_smart(statement.value))
    initial: dict[str, Value] = {}
    for name, type_name in inferred.variables.items():
        if name in smart:
            continue
        initial[name] = _default(type_name, enums)
    for name, (statement, _) in declared.items():
        if name in smart:
            continue
        value = constant(statement.value)
        item = statement.value.items[0]
        if value is None and item[0] == MEMBER:
            enum = enums.get(inferred.members.get((id(statement.value), 0), ""))
            assert isinstance(item[1], tuple)
            value = enum.cases.get(item[1][1], 0.0) if enum is not None else 0.0
        if value is not None:
            initial[name] = shortest(single(value)) if isinstance(value, float) else value

    found = diagnostics.sorted(order)
    if diagnostics.failed:
        return Result(None, found, strings, titles, initial, tags)

    codes = Codes(smart, enums, inferred.members)
    nodes: dict[str, Node] = {}
    commands: list[tuple[str, int, int, tuple[object, ...]]] = []
    for tree in trees:
        for node in tree.nodes:
            nodes[node.name] = compile_node(node, codes, node.title in groups)
            for command in walk(node.body):
                if isinstance(command, CommandStatement):
                    pieces = tuple(piece if isinstance(piece, str) else None for piece in command.pieces)
                    commands.append((tree.name, command.line, command.column, pieces))
    smart_codes: dict[str, Code] = {name: codes.code(declared[name][0].value) for name in smart}
    program = Program(
        nodes=nodes,
        groups={title: tuple(node.name for node in members) for title, members in groups.items()},
        initial_values=initial,
        smart=smart_codes,
        variables=inferred.variables,
        functions=inferred.functions,
        enums=enums,
        commands=tuple(commands),
    )
    return Result(program, found, strings, titles, initial, tags)


def _default(type_name: str, enums: Mapping[str, EnumType]) -> Value:
    if type_name in enums:
        cases = enums[type_name].cases
        return next(iter(cases.values()), 0.0)
    if type_name == ANY_TYPE:
        return False
    return DEFAULTS[type_name]
