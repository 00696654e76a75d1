"""XML → a tree of plain nodes with line numbers, within bounds, and nothing else: no entities, no external anything.

Surprise: the children of ``<data>`` never become nodes. A layer saved as XML has one element per cell; those are
read from the raw bytes by :mod:`game.content.tiled.data`, because a million calls from expat take longer than a map
may. Terrains, Wang sets and editor settings mean nothing in the game and are skipped.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from xml.parsers import expat

from game.content.tiled.bounds import BOUNDS
from game.content.tiled.problems import Refusal

_SKIPPED = frozenset(["terraintypes", "wangsets", "editorsettings", "transformations", "export"])
_WITH_TEXT = frozenset(["property", "item", "value", "text", "chunk", "data"])
_FAT_TAG = re.compile(rb"<[A-Za-z_:][^<>]{%d}" % BOUNDS.tag_bytes)


@dataclass(slots=True)
class Node:
    """An element. JSON tilesets and templates are turned into the same tree."""

    tag: str
    attrs: dict[str, str]
    line: int = 0
    children: list[Node] = field(default_factory=list)
    text: str = ""
    """Character data, where the element is one that carries some."""
    cells: bytes = b""
    """Of a ``data`` without encoding: everything between its tags, as it stands in the file."""

    def first(self, tag: str) -> Node | None:
        """The first child of that name."""
        return next((child for child in self.children if child.tag == tag), None)

    def all(self, tag: str) -> list[Node]:
        """Every child of that name."""
        return [child for child in self.children if child.tag == tag]


@dataclass(slots=True)
class Spent:
    """What one map and the files it names have used of the bounds."""

    text_bytes: int = 0
    elements: int = 0
    kept: int = 0

    def read(self, size: int) -> None:
        """Counts a file's bytes."""
        self.text_bytes += size
        if self.text_bytes > BOUNDS.text_bytes:
            raise Refusal("text-total", limit=f"{BOUNDS.text_bytes // 2**20} MiB")


def read_xml(data: bytes, spent: Spent) -> Node:
    """The document's root.

    Args:
        data: UTF-8 without a mark (see :mod:`game.content.tiled.encoding`).
        spent: counters of the whole map; mutated.

    Raises:
        Refusal: it is not well-formed, or leaves the bounds.
    """
    fat = _FAT_TAG.search(data)
    if fat:
        raise Refusal("xml-tag", data.count(b"\n", 0, fat.start()) + 1, limit=BOUNDS.tag_bytes)
    reader = _Reader(data, spent)
    try:
        reader.parser.Parse(data, True)
    except expat.ExpatError as error:
        why = expat.errors.messages.get(error.code, "not well-formed")
        raise Refusal("xml-broken", error.lineno, column=error.offset + 1, why=why) from None
    if reader.root is None:
        raise Refusal("xml-broken", 1, column=1, why="no element found")
    return reader.root


class _Reader:
    """The handlers of one parse."""

    def __init__(self, data: bytes, spent: Spent) -> None:
        self._data = data
        self._spent = spent
        self.root: Node | None = None
        self._open: list[Node] = []
        self._skip_depth = 0
        self._cells_from = 0
        self._text: list[str] = []
        parser = expat.ParserCreate("utf-8")
        parser.buffer_text = True
        parser.buffer_size = 1 << 20
        parser.ordered_attributes = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.StartDoctypeDeclHandler = self._doctype
        parser.EntityDeclHandler = self._entity
        parser.SkippedEntityHandler = self._entity
        self.parser = parser

    def _entity(self, *_: object) -> None:
        raise Refusal("xml-entities", self.parser.CurrentLineNumber)

    def _doctype(self, name: str, system: str | None, public: str | None, has_subset: int) -> None:
        if has_subset:
            raise Refusal("xml-entities", self.parser.CurrentLineNumber)

    def _start(self, tag: str, flat: list[str]) -> None:
        spent = self._spent
        spent.elements += 1
        if spent.elements > BOUNDS.elements:
            raise Refusal("xml-elements", self.parser.CurrentLineNumber, limit=BOUNDS.elements)
        if self._skip_depth or (tag in _SKIPPED and self._open):
            self._skip_depth += 1
            if self._skip_depth > BOUNDS.depth:
                raise Refusal("xml-depth", self.parser.CurrentLineNumber, limit=BOUNDS.depth)
            return
        self._keep(tag, flat)

    def _keep(self, tag: str, flat: list[str]) -> None:
        line = self.parser.CurrentLineNumber
        self._spent.kept += 1
        if self._spent.kept > BOUNDS.kept_elements:
            raise Refusal("xml-elements", line, limit=BOUNDS.kept_elements)
        if len(self._open) >= BOUNDS.depth:
            raise Refusal("xml-depth", line, limit=BOUNDS.depth)
        if len(flat) > 2 * BOUNDS.attributes:
            raise Refusal("xml-tag", line, limit=BOUNDS.attributes)
        attrs = dict(zip(flat[::2], flat[1::2], strict=True))
        for name, value in attrs.items():
            if len(value) > BOUNDS.string and name != "points":
                raise Refusal("string-long", line, name=name, limit=BOUNDS.string)
        node = Node(tag, attrs, line)
        if self._open:
            self._open[-1].children.append(node)
        else:
            self.root = node
        self._open.append(node)
        if tag in _WITH_TEXT:
            self._text = []
            self.parser.CharacterDataHandler = self._text.append
            if tag == "data" and not attrs.get("encoding"):
                self._begin_cells()

    def _end(self, tag: str) -> None:
        if self._skip_depth:
            self._skip_depth -= 1
            return
        node = self._open.pop()
        if tag in _WITH_TEXT:
            self.parser.CharacterDataHandler = None
            node.text = "".join(self._text)
            self._text = []
            if len(node.text) > BOUNDS.string and tag not in ("data", "chunk"):
                raise Refusal("string-long", node.line, name=f"<{tag}>", limit=BOUNDS.string)

    def _begin_cells(self) -> None:
        parser = self.parser
        parser.CharacterDataHandler = None
        parser.StartElementHandler = None
        parser.EndElementHandler = self._end_in_cells
        self._cells_from = parser.CurrentByteIndex
        region = self._data[self._cells_from : self._data.find(b"</data", self._cells_from)]
        # Without a start handler nobody counts depth; expat would remember millions of open tags.
        if region.count(b"<") - region.count(b"/>") - region.count(b"</") > BOUNDS.depth:
            raise Refusal("xml-depth", parser.CurrentLineNumber, limit=BOUNDS.depth)

    def _end_in_cells(self, tag: str) -> None:
        self._spent.elements += 1
        if self._spent.elements > BOUNDS.elements:
            raise Refusal("xml-elements", self.parser.CurrentLineNumber, limit=BOUNDS.elements)
        if tag != "data":
            return
        parser = self.parser
        node = self._open.pop()
        raw = self._data[self._cells_from : parser.CurrentByteIndex]
        node.cells = raw[raw.find(b">") + 1 :]
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
