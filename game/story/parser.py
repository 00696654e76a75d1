"""Reads a file into nodes, headers and blocks, and says everything that is wrong with it on the way.

Indentation counts only behind ``->`` and ``=>``. Three invisible marks stand for it, as in the reference grammar:
*indent* when the line behind an arrow is deeper than the arrow's own, *dedent* when a line is shallower than the
innermost indent, and *break* when an empty line follows an option or the end of its body. The one thing that
surprises: an empty line has an indentation, too (usually none), so it ends the bodies above it.
"""

from __future__ import annotations

import re

from .diagnostics import Diagnostics, SourceError
from .expressions import next_token, read_expression
from .identifiers import NAME_RE, is_name
from .lines import (
    CommandHead,
    expect_close,
    read_braced,
    read_command_text,
    read_condition,
    read_head,
    read_name,
    read_tag,
    read_text,
    skip_space,
)
from .syntax import (
    ADD,
    CALL,
    DIVIDE,
    MODULO,
    MULTIPLY,
    SUBTRACT,
    CallStatement,
    Clause,
    CommandStatement,
    Condition,
    DeclareStatement,
    EnumCase,
    EnumStatement,
    Expression,
    FileSyntax,
    Header,
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

TAB_COLUMNS = 8
MAX_LINE = 50_000
"""Characters of one line; a longer one is refused unread."""

_NEWLINE_RE = re.compile(r"\r\n|\n|\r")
_HEADER_RE = re.compile(r"[ \t]*:[ \t]*")
_WHEN_WORD_RE = re.compile(r"(always|once)(?=[ \t]|$|//)")
_IF_WORD_RE = re.compile(r"if(?=[ \t(!]|$)")
_ASSIGNMENTS: dict[str, int | None] = {
    "=": None, "to": None, "+=": ADD, "-=": SUBTRACT, "*=": MULTIPLY, "/=": DIVIDE, "%=": MODULO,
}  # fmt: skip
_BARE_RE = re.compile(r"(?:set|declare)[ \t]+\$|(?:jump|detour)[ \t]+[^ \t]+$")


class _Block:
    """One open block while a body is being read."""

    __slots__ = ("body", "column", "group", "kind", "line", "owner")

    def __init__(
        self, kind: str, body: list[Statement], line: int, column: int, owner: Statement | None = None
    ) -> None:
        self.kind = kind
        """``node``, ``if``, ``once``, ``member`` or ``enum``."""
        self.body = body
        self.line = line
        self.column = column
        self.owner = owner
        self.group: OptionGroup | LineGroup | None = None
        """The group that a further arrow on this level would join."""


class _Parser:
    """Reads one file. Use ``parse_file``."""

    def __init__(self, name: str, source: str, diagnostics: Diagnostics) -> None:
        self.name = name
        self.diagnostics = diagnostics
        if source.startswith("\ufeff"):
            source = source[1:]
        self.lines = _NEWLINE_RE.split(source)
        self.file = FileSyntax(name, [], [])
        self.line = 0
        self.blocks: list[_Block] = []
        self.doc: list[str] = []
        # The state of indentation; the words are those of the module's docstring.
        self.indents: list[int] = []
        self.last_indent = 0
        self.arrow_on_line = False
        self.arrow_seen_line = -1
        self.previous_blank = False

    # ---- messages

    def error(self, column: int, code: str, message: str, fix: str | None = None) -> None:
        self.diagnostics.error(self.name, self.line, column, code, message, fix)

    def warn(self, column: int, code: str, message: str, fix: str | None = None) -> None:
        self.diagnostics.warning(self.name, self.line, column, code, message, fix)

    def fault(self, fault: SourceError) -> None:
        self.error(fault.column, fault.code, fault.message, fault.fix)

    # ---- the file

    def parse(self) -> FileSyntax:
        node: NodeSyntax | None = None
        in_body = False
        for index, source in enumerate(self.lines):
            self.line = index + 1
            if len(source) > MAX_LINE:
                self.error(1, "YP0006", f"This line has {len(source)} characters; {MAX_LINE} is the most.", "split it")
                source = source[:0]
            if in_body:
                assert node is not None
                if self.body_line(source):
                    in_body = False
                    node = None
                continue
            content = source.strip(" \t")
            if not content or content.startswith("//"):
                continue
            if content.startswith("#") and node is None:
                if self.file.nodes:
                    self.error(1, "YS0005", "Tags of the file must stand before its first node.")
                    continue
                self.file_tags(source)
                continue
            if content.startswith("---"):
                if node is None:
                    node = NodeSyntax("", self.name, self.line, 1, [], [], [])
                    self.file.nodes.append(node)
                    self.error(1, "YS0051", "A node needs a title before its `---`.", "write title: Name above")
                self.finish_headers(node)
                node.body_line = self.line
                in_body = True
                self.begin_body(node)
                rest = content[3:]
                if rest.strip(" \t"):
                    self.body_rest(source, source.index("---") + 3)
                continue
            if content.startswith("==="):
                if node is None:
                    self.error(1, "YS0004", "This `===` closes no node.", "take it out")
                else:
                    self.error(
                        1, "YS0004", f"Node `{node.title}` has no `---` before its `===`.", "put --- below its headers"
                    )
                node = None
                continue
            if node is None:
                match = NAME_RE.match(content)
                if match is None or not _HEADER_RE.match(content, match.end()):
                    self.error(1, "YS0005", "This text stands outside of any node.", "put it between --- and ===")
                    continue
                node = NodeSyntax("", self.name, self.line, 1, [], [], [])
                self.file.nodes.append(node)
            self.header(node, source)
        self.line = max(1, len(self.lines))
        if in_body and node is not None:
            self.indent_marks(0)
            self.close_blocks()
            self.diagnostics.error(
                self.name,
                node.line,
                node.column,
                "YS0004",
                f"Node `{node.title}` is not closed.",
                "put === behind its last line",
            )
        elif node is not None:
            self.diagnostics.error(
                self.name,
                node.line,
                node.column,
                "YS0004",
                f"Node `{node.title}` has no body.",
                "put --- and === below its headers",
            )
        if not self.file.nodes and not self.diagnostics.failed:
            self.line = 1
            self.error(1, "YP0005", "This file has no nodes.", "begin one: title: Start, ---, …, ===")
        return self.file

    def file_tags(self, source: str) -> None:
        position = skip_space(source, 0)
        try:
            while position < len(source):
                if source.startswith("//", position):
                    return
                if source[position] != "#":
                    raise SourceError(position + 1, "YS0005", "Only tags can stand before the first node.")
                tag, position = read_tag(source, position)
                self.file.tags.append(tag)
                position = skip_space(source, position)
        except SourceError as fault:
            self.fault(fault)

    # ---- headers

    def header(self, node: NodeSyntax, source: str) -> None:
        start = skip_space(source, 0)
        match = NAME_RE.match(source, start)
        delimiter = _HEADER_RE.match(source, match.end()) if match is not None else None
        if match is None or delimiter is None:
            self.error(start + 1, "YS0005", "This is not a header.", "write key: value, or --- to begin the body")
            return
        key = match.group()
        value_at = delimiter.end()
        value = source[value_at:]
        comment = value.find("//")
        if comment >= 0:
            value = value[:comment]
        value = value.strip(" \t")
        column = value_at + 1
        if key == "when":
            self.when_header(node, source, value_at)
            return
        if any(header.key == key for header in node.headers):
            if key == "title":
                self.error(start + 1, "YS0052", "This node has two titles.", "keep one")
                return
            self.warn(start + 1, "YP0002", f"The header `{key}` is given twice; the first one counts.", "keep one")
        node.headers.append(Header(key, value, self.line, start + 1, column))
        if key == "title":
            node.title, node.line, node.column = value, self.line, column
            if not value:
                self.error(column, "YS0027", "This title is empty.", "give the node a name")
            elif not is_name(value):
                self.error(
                    column,
                    "YS0027",
                    f"`{value}` cannot be a title: only letters, digits and `_` can, and no digit comes first.",
                    f"call it {_as_name(value)}",
                )
        elif key == "subtitle":
            node.subtitle = value
            if not value or not is_name(value):
                self.error(
                    column,
                    "YS0027",
                    f"`{value}` cannot be a subtitle: only letters, digits and `_` can, and no digit comes first.",
                    f"call it {_as_name(value)}",
                )

    def when_header(self, node: NodeSyntax, source: str, position: int) -> None:
        column = position + 1
        try:
            match = _WHEN_WORD_RE.match(source, position)
            comment_at = len(source)
            condition: Condition
            if match is None:
                expression, token = self.when_expression(source, position)
                condition = Condition(False, expression, self.line, column)
                comment_at = token
            elif match.group(1) == "always":
                condition = Condition(False, None, self.line, column)
                comment_at = skip_space(source, match.end())
            else:
                after = skip_space(source, match.end())
                again = _IF_WORD_RE.match(source, after)
                if again is None:
                    condition = Condition(True, None, self.line, column)
                    comment_at = after
                else:
                    expression, comment_at = self.when_expression(source, again.end())
                    condition = Condition(True, expression, self.line, column)
            if comment_at < len(source) and not source.startswith("//", comment_at):
                raise SourceError(comment_at + 1, "YS0005", "Something follows the condition of `when:`.")
            node.whens.append(condition)
        except SourceError as fault:
            self.fault(fault)
            node.whens.append(Condition(False, None, self.line, column))

    def when_expression(self, source: str, position: int) -> tuple[Expression, int]:
        cut = _comment_index(source, position)
        expression, token = read_expression(source[:cut], position, self.line, "`when:`")
        if token.kind != "end":
            raise SourceError(token.column, "YS0005", f"`{token.text}` does not belong into a `when:` header.")
        return expression, cut

    def finish_headers(self, node: NodeSyntax) -> None:
        if node.header("title") is None and node.headers:
            self.diagnostics.error(
                self.name, node.line, node.column, "YS0051", "This node has no title.", "add title: Name"
            )

    # ---- bodies

    def begin_body(self, node: NodeSyntax) -> None:
        self.blocks = [_Block("node", node.body, self.line, 1)]
        self.indents = []
        self.last_indent = 0
        self.arrow_on_line = False
        self.arrow_seen_line = -1
        self.previous_blank = False
        self.doc = []

    def indent_marks(self, indent: int) -> None:
        """What the beginning of a new line says about the blocks above; ``self.line`` is that new line."""
        if self.arrow_seen_line != -1 and self.previous_blank:
            if self.line - self.arrow_seen_line == 1:
                self.mark_break()
            self.arrow_seen_line = -1
        if self.arrow_on_line:
            if indent > self.last_indent:
                self.indents.append(indent)
                self.mark_indent()
            self.arrow_on_line = False
            self.arrow_seen_line = self.line
        while self.indents and indent < self.indents[-1]:
            self.indents.pop()
            self.mark_dedent()
            if not self.indents:
                self.arrow_seen_line = self.line
        self.last_indent = indent

    def mark_break(self) -> None:
        block = self.blocks[-1]
        if block.group is None:
            self.diagnostics.error(
                self.name,
                self.line - 1,
                1,
                "YS0005",
                "An empty line is indented here as if it belonged to the option above.",
                "take its spaces out, or write the option's content on it",
            )
        block.group = None

    def mark_indent(self) -> None:
        block = self.blocks[-1]
        if block.group is None:
            self.blocks.append(_Block("member", [], self.line, 1))
            return
        member = block.group.members[-1]
        self.blocks.append(_Block("member", member.body, member.text.line, member.text.column))

    def mark_dedent(self) -> None:
        while len(self.blocks) > 1:
            block = self.blocks.pop()
            if block.kind == "member":
                return
            self.unclosed(block, "before the option that it stands in ends")

    def unclosed(self, block: _Block, when: str) -> None:
        closing = {"if": "endif", "once": "endonce", "enum": "endenum"}[block.kind]
        self.diagnostics.error(
            self.name,
            block.line,
            block.column,
            "YS0007",
            f"`<<{block.kind}>>` is not closed {when}.",
            f"add <<{closing}>>",
        )

    def close_blocks(self) -> None:
        while len(self.blocks) > 1:
            block = self.blocks.pop()
            if block.kind != "member":
                self.unclosed(block, "before its node ends")

    def body_line(self, source: str) -> bool:
        """Read one line of a body; true where it is the ``===`` that closes the node."""
        position = skip_space(source, 0)
        blank = position >= len(source)
        if self.indents or self.arrow_on_line or self.arrow_seen_line != -1 or position:
            leading = source[:position]
            tabs = leading.count("\t")
            self.indent_marks(position + tabs * (TAB_COLUMNS - 1))
            if tabs and tabs != len(leading) and self.indents:
                self.warn(
                    1, "YP0004", "This indentation mixes tabs and spaces.", "use one of them; a tab counts as eight"
                )
        else:
            self.last_indent = 0
        self.previous_blank = blank
        if blank:
            return False
        if source.startswith("===", position):
            self.close_blocks()
            rest = source[position + 3 :].strip(" \t")
            if rest and not rest.startswith("//"):
                self.error(position + 4, "YS0005", "Nothing can follow `===` on its line.")
            return True
        return self.body_rest(source, position)

    def body_rest(self, source: str, position: int) -> bool:
        """Read statements from ``position`` to the end of the line; true where ``===`` is among them."""
        documented = False
        command_before: Statement | None = None
        while True:
            position = skip_space(source, position)
            if position >= len(source):
                break
            if source.startswith("//", position):
                if source.startswith("///", position):
                    remark = source[position + 3 :].strip()
                    if isinstance(command_before, DeclareStatement):
                        command_before.doc = remark
                    else:
                        self.doc.append(remark)
                        documented = True
                break
            if source.startswith("===", position):
                self.close_blocks()
                return True
            try:
                if source.startswith("<<", position):
                    position = self.command(source, position)
                    body = self.blocks[-1].body
                    command_before = body[-1] if body else None
                    if position < 0:
                        break
                    continue
                if source[position] == "#":
                    position = self.trailing_tags(source, position, command_before)
                    continue
                if isinstance(command_before, CommandStatement | StopStatement):
                    if not source[position:].strip("> \t"):
                        self.warn(position + 1, "YS0064", "There is a `>` too many here.", "take it out")
                        break
                    self.warn(
                        position + 1,
                        "YS0019",
                        "Text follows a command on the same line.",
                        "put it on a line of its own",
                    )
                self.text(source, position)
            except SourceError as fault:
                self.fault(fault)
            break
        if not documented and self.doc:
            self.doc = []
        return False

    def trailing_tags(self, source: str, position: int, command: Statement | None) -> int:
        if command is None:
            raise SourceError(
                position + 1, "YS0005", "A tag needs a line before it.", "write \\# to begin a line with a hash"
            )
        tag, position = read_tag(source, position)
        if isinstance(command, CommandStatement):
            command.tags.append(tag)
        return position

    def add(self, statement: Statement) -> None:
        block = self.blocks[-1]
        if block.kind == "enum":
            raise SourceError(1, "YS0035", "Only `<<case …>>` can stand inside an enum.", "close it with <<endenum>>")
        block.body.append(statement)
        block.group = None

    def text(self, source: str, position: int) -> None:
        arrow = source[position : position + 2]
        if arrow in ("->", "=>"):
            self.arrow_on_line = True
            self.member(source, position, arrow)
            return
        if _BARE_RE.match(source, position):
            word = source[position:].split(None, 1)[0]
            self.warn(
                position + 1,
                "YS0022",
                f"This line begins like `<<{word} …>>` but is shown as text.",
                "put it between << and >>",
            )
        text = read_text(source, position, self.line)
        self.doubtful_chevrons(text, position)
        self.add(LineStatement(text))

    def doubtful_chevrons(self, text: Text, position: int) -> None:
        """A line that looks like a command and is none: it is shown, but hardly meant."""
        template = text.template
        if not template.endswith(">") or text.expressions:
            return
        starts = len(template) - len(template.lstrip("<"))
        ends = len(template) - len(template.rstrip(">"))
        if ends >= 2 and starts < 2:
            self.warn(position + 1, "YS0021", "A `>>` here closes no command.", "open it with <<, or write \\>\\>")
        elif starts == 1 and ends == 1 and not set(template[1:-1]) & {"<", ">"}:
            self.warn(
                position + 1, "YS0048", "This line looks like a command, but is shown as text.", "write << and >>"
            )

    def member(self, source: str, position: int, arrow: str) -> None:
        block = self.blocks[-1]
        if block.kind == "enum":
            raise SourceError(
                position + 1, "YS0035", "Only `<<case …>>` can stand inside an enum.", "close it with <<endenum>>"
            )
        kind = OptionGroup if arrow == "->" else LineGroup
        start = skip_space(source, position + 2)
        text: Text
        fault: SourceError | None = None
        try:
            if source.startswith(("->", "=>", "===", "<<"), start):
                raise SourceError(start + 1, "YS0005", f"`{arrow}` needs text behind it.")
            text = read_text(source, start, self.line)
        except SourceError as found:
            # The member is kept, so that its body does not seem to hang in the air.
            fault = found
            text = Text("?", (), None, (), self.line, position + 1)
        if not isinstance(block.group, kind):
            group = kind([], self.line, position + 1)
            block.body.append(group)
            block.group = group
        assert block.group is not None
        block.group.members.append(Member(text))
        if fault is not None:
            raise fault

    # ---- commands

    def command(self, source: str, position: int) -> int:
        """Read the ``<<…>>`` at ``position``; returns the index behind it, or -1 where the rest of the line is lost."""
        head = read_head(source, position)
        keyword = head.keyword
        if keyword == "":
            return self.game_command(source, head)
        if keyword == "case":
            return self.enum_case(source, head)
        if self.blocks[-1].kind == "enum" and keyword != "endenum":
            self.unclosed(self.blocks.pop(), "before the next statement")
        handler = getattr(self, f"statement_{keyword}")
        try:
            end: int = handler(source, head)
        except SourceError:
            self.recover(keyword, head)
            raise
        return end

    def recover(self, keyword: str, head: CommandHead) -> None:
        """Open or close the block that a broken statement meant to, so that its neighbours are not blamed."""
        if keyword == "if":
            self.open_if(None, head)
        elif keyword == "once":
            self.open_once(None, head)
        elif keyword == "elseif":
            block = self.blocks[-1]
            if block.kind == "if" and isinstance(block.owner, IfStatement):
                block.body = []
                block.owner.clauses.append(Clause(None, block.body))

    def close(self, source: str, head: CommandHead) -> int:
        return expect_close(next_token(source, head.position), head.keyword)

    def game_command(self, source: str, head: CommandHead) -> int:
        if self.blocks[-1].kind == "enum":
            self.unclosed(self.blocks.pop(), "before the next statement")
        pieces, end = read_command_text(source, head.position, self.line)
        if isinstance(pieces[0], str) and pieces[0].startswith("<"):
            self.warn(head.column, "YS0064", "There is a `<` too many here.", "take it out")
        if pieces == ("stop",):
            self.add(StopStatement(self.line, head.column))
        else:
            self.add(CommandStatement(pieces, [], self.line, head.column))
        return end

    def open_if(self, condition: Expression | None, head: CommandHead) -> None:
        statement = IfStatement([Clause(condition, [])], self.line, head.column)
        self.add(statement)
        self.blocks.append(_Block("if", statement.clauses[0].body, self.line, head.column, statement))

    def open_once(self, condition: Expression | None, head: CommandHead) -> None:
        statement = OnceStatement(condition, [], None, self.line, head.column)
        self.add(statement)
        self.blocks.append(_Block("once", statement.body, self.line, head.column, statement))

    def statement_if(self, source: str, head: CommandHead) -> int:
        condition, end = read_condition(source, head, self.line)
        self.open_if(condition.expression, head)
        return end

    def statement_once(self, source: str, head: CommandHead) -> int:
        condition, end = read_condition(source, head, self.line)
        self.open_once(condition.expression, head)
        return end

    def innermost(self, head: CommandHead, *kinds: str) -> _Block:
        """The block that ``<<else>>`` and its like belong to."""
        block = self.blocks[-1]
        if block.kind in kinds:
            return block
        for outer in reversed(self.blocks[:-1]):
            if outer.kind in kinds:
                inner = "the body of an option" if block.kind == "member" else f"`<<{block.kind}>>`"
                raise SourceError(
                    head.column,
                    "YS0007",
                    f"`<<{head.keyword}>>` stands inside {inner}, which is still open.",
                    "bring it back to the indentation of the statement that it belongs to"
                    if block.kind == "member"
                    else None,
                )
        raise SourceError(head.column, "YS0007", f"`<<{head.keyword}>>` has no `<<{kinds[0]}>>` before it.")

    def statement_elseif(self, source: str, head: CommandHead) -> int:
        block = self.innermost(head, "if")
        assert isinstance(block.owner, IfStatement)
        if block.owner.clauses[-1].is_else:
            raise SourceError(head.column, "YS0005", "`<<elseif>>` cannot follow `<<else>>`.")
        expression, token = read_expression(source, head.position, self.line, "`<<elseif`")
        end = expect_close(token, "elseif")
        block.body = []
        block.group = None
        block.owner.clauses.append(Clause(expression, block.body))
        return end

    def statement_else(self, source: str, head: CommandHead) -> int:
        block = self.innermost(head, "if", "once")
        after = read_name_or_empty(source, head.position)
        if after == "if":
            raise SourceError(head.column, "YS0005", "`<<else if …>>` is not a statement.", "write <<elseif …>>")
        end = self.close(source, head)
        body: list[Statement] = []
        if isinstance(block.owner, IfStatement):
            if block.owner.clauses[-1].is_else:
                raise SourceError(head.column, "YS0005", "This `<<if>>` has two `<<else>>`.")
            block.owner.clauses.append(Clause(None, body, True))
        else:
            assert isinstance(block.owner, OnceStatement)
            if block.owner.otherwise is not None:
                raise SourceError(head.column, "YS0005", "This `<<once>>` has two `<<else>>`.")
            block.owner.otherwise = body
        block.body = body
        block.group = None
        return end

    def statement_endif(self, source: str, head: CommandHead) -> int:
        self.innermost(head, "if")
        self.blocks.pop()
        return self.close(source, head)

    def statement_endonce(self, source: str, head: CommandHead) -> int:
        self.innermost(head, "once")
        self.blocks.pop()
        return self.close(source, head)

    def statement_set(self, source: str, head: CommandHead) -> int:
        token = next_token(source, head.position)
        if token.kind != "variable":
            raise SourceError(token.column, "YS0005", "`<<set` needs a variable.", "write <<set $name = value>>")
        operator = next_token(source, token.end)
        if operator.text not in _ASSIGNMENTS or operator.kind not in ("sign", "name"):
            raise SourceError(operator.column, "YS0005", f"`<<set {token.text}` needs `=` or `to` and a value.")
        value, stop = read_expression(source, operator.end, self.line, f"`<<set {token.text} {operator.text}`")
        end = expect_close(stop, "set")
        self.add(SetStatement(token.text, _ASSIGNMENTS[operator.text], value, self.line, head.column))
        return end

    def statement_declare(self, source: str, head: CommandHead) -> int:
        token = next_token(source, head.position)
        if token.kind != "variable":
            raise SourceError(
                token.column, "YS0005", "`<<declare` needs a variable.", "write <<declare $name = value>>"
            )
        operator = next_token(source, token.end)
        if operator.text not in ("=", "to"):
            raise SourceError(
                operator.column,
                "YS0005",
                f"`<<declare {token.text}` needs a value.",
                f"write <<declare {token.text} = value>>",
            )
        value, stop = read_expression(source, operator.end, self.line, f"`<<declare {token.text} =`")
        type_name: str | None = None
        if stop.kind == "name" and stop.text == "as":
            type_name, after = read_name(source, stop.end, "`as`")
            stop = next_token(source, after)
        end = expect_close(stop, "declare")
        self.add(DeclareStatement(token.text, value, type_name, self.line, head.column, " ".join(self.doc)))
        return end

    def statement_call(self, source: str, head: CommandHead) -> int:
        value, stop = read_expression(source, head.position, self.line, "`<<call`")
        end = expect_close(stop, "call")
        if value.items[-1][0] != CALL:
            raise SourceError(value.column, "YS0005", "`<<call` needs a function.", "write <<call name()>>")
        self.add(CallStatement(value, self.line, head.column))
        return end

    def jump(self, source: str, head: CommandHead, detour: bool) -> int:
        start = skip_space(source, head.position)
        target: str | Expression
        if source.startswith("{", start):
            target, after = read_braced(source, start, self.line)
        else:
            target, after = read_name(source, start, f"`<<{head.keyword}`")
        end = expect_close(next_token(source, after), head.keyword)
        self.add(JumpStatement(target, detour, self.line, head.column))
        return end

    def statement_jump(self, source: str, head: CommandHead) -> int:
        return self.jump(source, head, False)

    def statement_detour(self, source: str, head: CommandHead) -> int:
        return self.jump(source, head, True)

    def statement_return(self, source: str, head: CommandHead) -> int:
        end = self.close(source, head)
        self.add(ReturnStatement(self.line, head.column))
        return end

    def statement_local(self, source: str, head: CommandHead) -> int:
        raise SourceError(
            head.column, "YS0005", "`local` is a word kept for later versions of Yarn.", "rename the command"
        )

    # ---- enums

    def statement_enum(self, source: str, head: CommandHead) -> int:
        name, after = read_name(source, head.position, "`<<enum`")
        end = expect_close(next_token(source, after), "enum")
        statement = EnumStatement(name, [], self.line, head.column)
        self.add(statement)
        self.blocks.append(_Block("enum", [], self.line, head.column, statement))
        return end

    def enum_case(self, source: str, head: CommandHead) -> int:
        block = self.blocks[-1]
        if block.kind != "enum" or not isinstance(block.owner, EnumStatement):
            raise SourceError(head.column, "YS0035", "`<<case …>>` can only stand inside `<<enum>>`.")
        name, after = read_name(source, head.position, "`<<case`")
        stop = next_token(source, after)
        value: Expression | None = None
        if stop.text in ("=", "to"):
            value, stop = read_expression(source, stop.end, self.line, f"`<<case {name} =`")
        end = expect_close(stop, "case")
        block.owner.cases.append(EnumCase(name, value, self.line, head.column))
        return end

    def statement_endenum(self, source: str, head: CommandHead) -> int:
        block = self.innermost(head, "enum")
        self.blocks.pop()
        assert isinstance(block.owner, EnumStatement)
        if not block.owner.cases:
            self.diagnostics.error(
                self.name,
                block.line,
                block.column,
                "YS0035",
                f"Enum `{block.owner.name}` has no cases.",
                "add <<case Name>>",
            )
        return self.close(source, head)


def read_name_or_empty(source: str, position: int) -> str:
    """The name at or after ``position``, or nothing."""
    match = NAME_RE.match(source, skip_space(source, position))
    return match.group() if match is not None else ""


def _comment_index(source: str, position: int) -> int:
    """Where a comment begins behind ``position``, strings apart; the length of the line where there is none."""
    in_string = False
    while position < len(source):
        character = source[position]
        if character == "\\" and in_string:
            position += 1
        elif character == '"':
            in_string = not in_string
        elif character == "/" and not in_string and source.startswith("//", position):
            return position
        position += 1
    return len(source)


def _as_name(value: str) -> str:
    """A name near to ``value``, for a suggestion.

    >>> _as_name("The second night"), _as_name("2b")
    ('The_second_night', '_2b')
    """
    name = re.sub(r"_+", "_", "".join(c if is_name("a" + c) else "_" for c in value[:60])).strip("_")
    return name if is_name(name) else f"_{name}"


def parse_file(name: str, source: str, diagnostics: Diagnostics) -> FileSyntax:
    """Read one file; whatever is wrong with it goes into ``diagnostics``, and the rest is returned."""
    own = Diagnostics()
    file = _Parser(name, source, own).parse()
    for item in own.sorted({name: 0}):
        diagnostics.add(item.severity, item.file, item.line, item.column, item.code, item.message, item.fix)
    return file
