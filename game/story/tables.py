"""String tables as CSV: what a translator gets, what comes back, and what of it no longer fits.

Columns, as in the tables of the reference tools: ``language,id,text,file,node,lineNumber,lock,comment``; a table to be
translated has the story's own text besides, as ``source``. ``lock`` is a sum of the text that was translated; where the
story's text has changed since, the row is outdated. An empty ``text`` is not translated yet. Placeholders (``{0}``) and
doubled braces are those of the story's own text.
"""

from __future__ import annotations

import csv
import io
import re
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, replace

from .markup import markup_error
from .strings import LineInfo
from .text import template_of

COLUMNS = ("language", "id", "text", "file", "node", "lineNumber", "lock", "comment")
MAX_TABLE = 32_000_000
"""Characters of a table; a larger one is refused unread."""
_PLACEHOLDER_RE = re.compile(r"\{\{|\}\}|\{([0-9]+)\}|[{}]")


class TableError(Exception):
    """A table that cannot be read; the message names the row."""


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a table."""

    id: str
    text: str
    lock: str = ""
    """Of the text that this is a translation of; empty where nobody noted it."""
    comment: str = ""
    number: int = 0
    """Its line in the file."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that a translation lacks."""

    kind: str
    """``missing``, ``outdated``, ``unknown`` (the story has no such line) or ``broken``."""
    id: str
    message: str
    row: int = 0
    """Its line in the table, where it has one."""


def lock_of(text: str) -> str:
    """The sum of a text.

    >>> lock_of("Hello.")
    '0d95d1c7'
    """
    return f"{zlib.crc32(text.encode('utf-8', 'surrogatepass')):08x}"


def write_table(strings: Mapping[str, LineInfo], language: str, rows: Mapping[str, Row] | None = None) -> str:
    """A table of all lines, for the story's own language or for another.

    Args:
        strings: The story's string table.
        language: ``"en"``, ``"de"``, …
        rows: What is translated already; what is outdated keeps its old ``lock``, and so stays outdated. Without this
            argument the texts are the story's own.
    """
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(COLUMNS if rows is None else (*COLUMNS, "source"))
    for line_id, info in strings.items():
        if info.shadow_of is not None:
            continue
        source = template_of(line_id, strings)
        found = Row(line_id, source) if rows is None else rows.get(line_id, Row(line_id, ""))
        lock = found.lock if found.text and found.lock else lock_of(source)
        comment = found.comment or " ".join(f"#{tag}" for tag in info.tags)
        cells = [language, line_id, found.text, info.file, info.node, info.line, lock, comment]
        writer.writerow(cells if rows is None else [*cells, source])
    return stream.getvalue()


def read_table(source: str) -> dict[str, Row]:
    """Read a table; the order of its columns is free, and only ``id`` and ``text`` must be there.

    Raises:
        TableError: Where it is no such table.
    """
    if len(source) > MAX_TABLE:
        raise TableError(f"this table has {len(source)} characters; {MAX_TABLE} is the most")
    # A carriage return alone would otherwise be an error of the reader, and a zero byte has no business here.
    reader = csv.reader(io.StringIO(source.removeprefix("\ufeff"), newline=""), strict=True)
    rows: dict[str, Row] = {}
    try:
        header = [name.strip() for name in next(reader, [])]
        missing = [name for name in ("id", "text") if name not in header]
        if missing:
            raise TableError(f"row 1: the column `{missing[0]}` is missing")
        for cells in reader:
            if not any(cells):
                continue
            values = dict(zip(header, cells, strict=False))
            line_id = values.get("id", "").strip()
            if not line_id or len(cells) > len(header):
                raise TableError(f"row {reader.line_num}: it has {len(cells)} cells, not {len(header)}, or no id")
            if line_id in rows:
                raise TableError(f"row {reader.line_num}: `{line_id}` was there before, in row {rows[line_id].number}")
            comment = values.get("comment", "")
            rows[line_id] = Row(
                line_id, values.get("text", ""), values.get("lock", "").strip(), comment, reader.line_num
            )
    except csv.Error as fault:
        raise TableError(f"row {reader.line_num}: {fault}") from None
    return rows


def compare(strings: Mapping[str, LineInfo], rows: Mapping[str, Row]) -> list[Finding]:
    """What a translation lacks, in the order of the story and then of the table."""
    found: list[Finding] = []
    for line_id, info in strings.items():
        if info.shadow_of is not None:
            continue
        row = rows.get(line_id)
        source = template_of(line_id, strings)
        if row is None or not row.text.strip():
            found.append(Finding("missing", line_id, f"not translated: {source}", row.number if row else 0))
            continue
        if row.lock and row.lock != lock_of(source):
            found.append(Finding("outdated", line_id, f"the text has changed; now it is: {source}", row.number))
        fault = _broken(source, row.text)
        if fault:
            found.append(Finding("broken", line_id, fault, row.number))
    for line_id, row in rows.items():
        if line_id not in strings:
            found.append(Finding("unknown", line_id, "the story has no such line", row.number))
    return found


def translate(strings: Mapping[str, LineInfo], rows: Mapping[str, Row]) -> dict[str, LineInfo]:
    """The string table in another language, for ``compose``; what is missing or broken stays as the story has it."""
    table = dict(strings)
    for line_id, row in rows.items():
        info = strings.get(line_id)
        if info is None or info.text is None or not row.text.strip() or _broken(info.text, row.text):
            continue
        table[line_id] = replace(info, text=row.text)
    return table


def _broken(source: str, text: str) -> str:
    known, given = _places(source), _places(text)
    if given is None:
        return "a brace stands alone; write {{ or }} for one in the text"
    more = given - (known or set())
    if more:
        return f"{{{min(more)}}} is not in the story's text"
    fault = markup_error(text)
    return f"this markup cannot be read: {fault.message}" if fault is not None else ""


def _places(template: str) -> set[int] | None:
    """The numbers of all placeholders; ``None`` where a brace is neither one nor doubled."""
    places: set[int] = set()
    for match in _PLACEHOLDER_RE.finditer(template):
        if match.group(1) is not None:
            places.add(int(match.group(1)[:9]))
        elif len(match.group()) == 1:
            return None
    return places
