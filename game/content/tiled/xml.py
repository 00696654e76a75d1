"""XML → a tree of plain nodes with line numbers, within bounds, and nothing else: no entities, no external anything.

Surprise: a layer saved as XML has one element per cell, and a million of them take expat longer than a map may. So the
inside of every ``<data>`` without encoding is cut out before parsing and handed on as bytes (:attr:`Node.cells`);
:mod:`game.content.tiled.data` checks that it is tiles and nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from xml.parsers import expat

from game.content.tiled.bounds import BOUNDS
from game.content.tiled.problems import Refusal

_KEPT = frozenset(
    [
        *("map", "template", "tileset", "tileoffset", "grid", "image", "data", "tile", "animation", "frame"),
        *("layer", "chunk", "objectgroup", "imagelayer", "group", "properties", "property", "item", "value"),
        *("object", "ellipse", "capsule", "point", "polygon", "polyline", "text"),
    ]
)
"""Elements that mean something here. All others (terrains, Wang sets, editor settings, what tools add) are skipped."""
_WITH_TEXT = frozenset(["property", "item", "value", "text", "chunk", "data"])
_FAT_TAG = re.compile(rb"<[A-Za-z_:][^<>]{%d}" % BOUNDS.tag_bytes)
_LONG_VALUE = re.compile(rb""""[^"]{%d}|'[^']{%d}""" % (BOUNDS.string, BOUNDS.string))
_DATA = re.compile(rb"<data(?:\s[^<>]*)?>")
_CUT = re.compile(r"\s*cut (\d{1,6}) cut\s*")
_PIECE = 1 << 20
_NONE: tuple[Node, ...] = ()


class Node:
    """An element. JSON tilesets and templates are turned into the same tree."""

    __slots__ = ("attrs", "cells", "children", "line", "tag", "text")

    def __init__(self, tag: str, attrs: dict[str, str], line: int = 0, children: Sequence[Node] = _NONE) -> None:
        self.tag = tag
        self.attrs = attrs
        self.line = line
        self.children: Sequence[Node] = children
        self.text = ""
        """Character data, where the element is one that carries some."""
        self.cells = b""
        """Of a ``data`` without encoding: everything between its tags, as it stands in the file."""

    def add(self, child: Node) -> None:
        """Appends a child. Most nodes never have one, and a list for each would be a third of the memory."""
        if type(self.children) is list:
            self.children.append(child)
        else:
            self.children = [*self.children, child]

    def first(self, tag: str) -> Node | None:
        """The first child of that name."""
        for child in self.children:
            if child.tag == tag:
                return child
        return None

    def all(self, tag: str) -> list[Node]:
        """Every child of that name."""
        return [child for child in self.children if child.tag == tag]


@dataclass(slots=True)
class Spent:
    """What one map and the files it names have used of the bounds."""

    text_bytes: int = 0
    elements: int = 0
    parsed: int = 0
    kept: int = 0
    cells: int = 0

    def read(self, size: int) -> None:
        """Counts a file's bytes."""
        self.text_bytes += size
        if self.text_bytes > BOUNDS.text_bytes:
            raise Refusal("text-total", limit=f"{BOUNDS.text_bytes // 2**20} MiB")

    def fill(self, cells: int, line: int) -> None:
        """Counts cells of layers, before they are decoded."""
        self.cells += cells
        if self.cells > BOUNDS.cells:
            raise Refusal("cells", line, found=self.cells, limit=BOUNDS.cells)

    def count(self, elements: int, line: int) -> None:
        """Counts elements."""
        self.elements += elements
        if self.elements > BOUNDS.elements:
            raise Refusal("xml-elements", line, limit=BOUNDS.elements)


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
    data, cells = _without_cells(data, spent)
    reader = _Reader(cells, spent, careful=bool(_LONG_VALUE.search(data)))
    try:
        # In pieces: after a handler has refused, expat still reads to the end of what it was given.
        for start in range(0, len(data), _PIECE):
            reader.parser.Parse(data[start : start + _PIECE], False)
        reader.parser.Parse(b"", True)
    except expat.ExpatError as error:
        why = expat.errors.messages.get(error.code, "not well-formed")
        raise Refusal("xml-broken", error.lineno, column=error.offset + 1, why=why) from None
    if reader.root is None:
        raise Refusal("xml-broken", 1, column=1, why="no element found")
    return reader.root


def _without_cells(data: bytes, spent: Spent) -> tuple[bytes, list[bytes]]:
    """The document with a mark and the same lines in place of the cells that are saved as XML, and those cells."""
    parts: list[bytes] = []
    cells: list[bytes] = []
    done = 0
    while True:
        found = _DATA.search(data, done)
        if found is None:
            break
        end = data.find(b"</data", found.end())
        if end < 0:
            break
        parts.append(data[done : found.end()])
        inside = data[found.end() : end]
        if b"encoding" in found[0]:
            parts.append(inside)
        else:
            spent.count(inside.count(b"<"), data.count(b"\n", 0, found.start()) + 1)
            parts.append(b"cut %d cut" % len(cells) + b"\n" * inside.count(b"\n"))
            cells.append(inside)
        done = end
    return (b"".join([*parts, data[done:]]), cells) if cells else (data, cells)


class _Reader:
    """The handlers of one parse."""

    def __init__(self, cells: list[bytes], spent: Spent, careful: bool) -> None:
        self._cells = cells
        self._careful = careful
        self._spent = spent
        self.root: Node | None = None
        self._open: list[Node] = []
        self._skip_depth = 0
        self._text: list[str] = []
        parser = expat.ParserCreate("utf-8")
        parser.buffer_text = True
        parser.buffer_size = 1 << 20
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

    def _start(self, tag: str, attrs: dict[str, str]) -> None:
        spent = self._spent
        spent.parsed += 1
        if spent.parsed > BOUNDS.parsed_elements:
            raise Refusal("xml-elements", self.parser.CurrentLineNumber, limit=BOUNDS.parsed_elements)
        if self._skip_depth or (tag not in _KEPT and self._open):
            self._skip_depth += 1
            if self._skip_depth > BOUNDS.depth:
                raise Refusal("xml-depth", self.parser.CurrentLineNumber, limit=BOUNDS.depth)
            return
        line = self.parser.CurrentLineNumber
        spent.kept += 1
        if spent.kept > BOUNDS.kept_elements:
            raise Refusal("xml-elements", line, limit=BOUNDS.kept_elements)
        nodes = self._open
        if self._careful or len(nodes) >= BOUNDS.depth or len(attrs) > BOUNDS.attributes:
            self._check(tag, attrs, line)
        node = Node(tag, attrs, line)
        if nodes:
            nodes[-1].add(node)
        else:
            self.root = node
        nodes.append(node)
        if tag in _WITH_TEXT:
            self._text = []
            self.parser.CharacterDataHandler = self._text.append

    def _check(self, tag: str, attrs: dict[str, str], line: int) -> None:
        if len(self._open) >= BOUNDS.depth:
            raise Refusal("xml-depth", line, limit=BOUNDS.depth)
        if len(attrs) > BOUNDS.attributes:
            raise Refusal("xml-tag", line, limit=BOUNDS.attributes)
        if attrs and max(map(len, attrs.values())) > BOUNDS.string and tag not in ("polygon", "polyline"):
            name = max(attrs, key=lambda key: len(attrs[key]))
            raise Refusal("string-long", line, name=name, limit=BOUNDS.string)

    def _end(self, tag: str) -> None:
        if self._skip_depth:
            self._skip_depth -= 1
            return
        node = self._open.pop()
        if tag not in _WITH_TEXT:
            return
        self.parser.CharacterDataHandler = None
        node.text = "".join(self._text)
        self._text = []
        if tag == "data" and not node.attrs.get("encoding"):
            cut = _CUT.fullmatch(node.text) if len(node.text) < BOUNDS.string else None
            if cut and int(cut[1]) < len(self._cells):
                node.cells = self._cells[int(cut[1])]
        elif len(node.text) > BOUNDS.string and tag not in ("data", "chunk"):
            raise Refusal("string-long", node.line, name=f"<{tag}>", limit=BOUNDS.string)
