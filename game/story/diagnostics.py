"""What the compiler has to say about a script: one sentence per fault, with its place, a stable code and a remedy.

Codes that begin with ``YS`` mean what they mean in the reference compiler, so that its documentation may be searched
for them; codes that begin with ``YP`` are this package's own. This module knows the table of codes and nothing of the
language. A surprise: a fault is never raised out of the package. ``SourceError`` travels inside the parser only, and
becomes a ``Diagnostic``.
"""

from __future__ import annotations

from dataclasses import dataclass

CODES: dict[str, str] = {
    "YS0003": "A variable is read that is neither declared nor ever set.",
    "YS0004": "A node lacks its `---` or its `===`.",
    "YS0005": "Something here is not Yarn.",
    "YS0006": "A command is opened with `<<` and not closed with `>>` on the same line.",
    "YS0007": "A block is not closed (`<<endif>>`, `<<endonce>>`, `<<endenum>>`), or closed where none is open.",
    "YS0011": "Two nodes have the same title.",
    "YS0012": "A jump or detour names a node that does not exist.",
    "YS0014": "A function is called with the wrong number of arguments.",
    "YS0017": "A line has both a `#line:` and a `#shadow:` tag.",
    "YS0018": "Two lines have the same line id.",
    "YS0019": "Text follows a command on the same line.",
    "YS0020": "A command follows text on the same line.",
    "YS0021": "A `>>` closes a command that was never opened.",
    "YS0022": "A statement stands outside `<<` and `>>`.",
    "YS0027": "A title or subtitle contains characters that a name may not have.",
    "YS0029": "The type of a variable or function cannot be inferred from its use.",
    "YS0030": "A smart variable is assigned to.",
    "YS0031": "A member of a node group lacks its `when:` header.",
    "YS0032": "Two members of a node group have the same subtitle.",
    "YS0033": "A node has no content.",
    "YS0035": "An enum is malformed.",
    "YS0037": "A value that must be a constant is not one.",
    "YS0038": "A case of an enum cannot be found, or could be one of several.",
    "YS0039": "A variable is declared twice.",
    "YS0040": "An enum is declared twice, or bears the name of a built-in type.",
    "YS0042": "A shadow line names a line that does not exist.",
    "YS0043": "A shadow line contains an expression.",
    "YS0044": "A shadow line differs from the line that it shadows.",
    "YS0045": "A smart variable refers to itself.",
    "YS0048": "A line stands between single `<` and `>`, as if it were a command.",
    "YS0050": "A value of one type stands where another is needed.",
    "YS0051": "A node has no title.",
    "YS0052": "A node has two titles.",
    "YS0053": "A variable is declared as one type with a value of another.",
    "YS0060": "A command is unknown to the game.",
    "YS0061": "A command has too few or too many arguments.",
    "YS0062": "A line has several ids.",
    "YS0063": "Markup is malformed.",
    "YS0064": "A command has too many `<` or `>`.",
    "YP0001": "An argument of a command has the wrong type.",
    "YP0002": "A header is given twice.",
    "YP0003": "A character cannot be escaped.",
    "YP0004": "Indentation mixes tabs and spaces.",
    "YP0005": "A file has no nodes.",
    "YP0006": "A file, line or expression is too long.",
    "YP0007": "There are more messages than are worth listing.",
}
"""Every code the compiler can give, with what it stands for."""


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One thing to say about one place in one file."""

    severity: str
    """``"error"`` (there is no program) or ``"warning"`` (there is one)."""
    file: str
    """The key under which the file was handed in."""
    line: int
    """1-based."""
    column: int
    """1-based, in characters."""
    code: str
    """A key of ``CODES``; stable from release to release."""
    message: str
    """One sentence that says what is wrong."""
    fix: str | None = None
    """What to write instead, where that can be guessed."""

    def __str__(self) -> str:
        """The form editors can jump from: ``file:line:column: severity code: message (fix)``."""
        tail = f" ({self.fix})" if self.fix else ""
        return f"{self.file}:{self.line}:{self.column}: {self.severity} {self.code}: {self.message}{tail}"


class SourceError(Exception):
    """A fault met while reading a statement; ``column`` is 1-based. Never leaves the package."""

    def __init__(self, column: int, code: str, message: str, fix: str | None = None) -> None:
        super().__init__(message)
        self.column = column
        self.code = code
        self.message = message
        self.fix = fix


class Diagnostics:
    """Collects what is found, without repeating itself."""

    LIMIT_PER_FILE = 200
    """A broken file soon says the same thing over and over; after this many the rest is only counted."""

    def __init__(self) -> None:
        self._items: list[Diagnostic] = []
        self._seen: set[tuple[str, int, int, str]] = set()
        self._counts: dict[str, int] = {}
        self.failed = False

    def add(
        self, severity: str, file: str, line: int, column: int, code: str, message: str, fix: str | None = None
    ) -> None:
        """Record one diagnostic; a second one of the same code at the same place is dropped."""
        if severity == "error":
            self.failed = True
        key = (file, line, column, code)
        if key in self._seen:
            return
        self._seen.add(key)
        count = self._counts.get(file, 0) + 1
        self._counts[file] = count
        if count <= self.LIMIT_PER_FILE:
            self._items.append(Diagnostic(severity, file, line, column, code, message, fix))

    def error(self, file: str, line: int, column: int, code: str, message: str, fix: str | None = None) -> None:
        """Record an error."""
        self.add("error", file, line, column, code, message, fix)

    def warning(self, file: str, line: int, column: int, code: str, message: str, fix: str | None = None) -> None:
        """Record a warning."""
        self.add("warning", file, line, column, code, message, fix)

    def sorted(self, order: dict[str, int]) -> tuple[Diagnostic, ...]:
        """All of them, in the order of the files and then of the lines."""
        items = sorted(self._items, key=lambda d: (order.get(d.file, -1), d.line, d.column, d.code))
        for file, count in self._counts.items():
            if count > self.LIMIT_PER_FILE:
                more = count - self.LIMIT_PER_FILE
                items.append(Diagnostic("warning", file, 1, 1, "YP0007", f"There are {more} further messages."))
        return tuple(items)
