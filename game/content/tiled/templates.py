"""Object templates (.tx and .tj): what a template says, and how an object made from it takes that over.

As in Tiled, an object's own words win; what it leaves out comes from the template. Templates of templates are
refused, and so nothing can include itself.
"""

from __future__ import annotations

from game.content.files import FileProblem
from game.content.tiled.bounds import BOUNDS
from game.content.tiled.document import read_document
from game.content.tiled.problems import Refusal
from game.content.tiled.reading import Reading, to_real
from game.content.tiled.shapes import SHAPES
from game.content.tiled.tilesets import Tilesets
from game.content.tiled.xml import Node

_FLIPS = 0xF0000000


class Templates:
    """The templates of one map, each read once."""

    def __init__(self, tilesets: Tilesets) -> None:
        self._tilesets = tilesets
        self._read: dict[str, Node | None] = {}

    def merged(self, reading: Reading, node: Node) -> tuple[Node, Node | None]:
        """An object with what its template gives it.

        Returns:
            The object's attributes and children with the template's added, and the template's own object (for
            properties, whose file paths are relative to the template's file) or ``None``.
        """
        source = node.attrs.get("template", "")
        if not source:
            return node, None
        try:
            name = reading.shared.files.resolve(reading.file, source)
        except FileProblem as problem:
            reading.unreadable(problem, node)
            return node, None
        given = self._template(reading, node, name)
        if given is None:
            reading.problem("template-missing", node, name=name)
            return node, None
        attrs = {
            **given.attrs,
            **{key: value for key, value in node.attrs.items() if value != "" or key not in given.attrs},
        }
        children = list(node.children)
        if not any(child.tag in SHAPES for child in children):
            children += [child for child in given.children if child.tag in SHAPES]
        return Node("object", attrs, node.line, children), given

    def _template(self, reading: Reading, node: Node, name: str) -> Node | None:
        if name not in self._read:
            if len(self._read) >= BOUNDS.templates:
                raise Refusal("templates", node.line, limit=BOUNDS.templates)
            self._read[name] = None
            try:
                self._read[name] = self._load(Reading(name, reading.shared), name)
            except FileProblem as problem:
                reading.unreadable(problem, node, "template-file-missing" if problem.code == "file-missing" else "")
            except Refusal as refusal:
                Reading(name, reading.shared).refused(refusal)
        return self._read[name]

    def _load(self, reading: Reading, name: str) -> Node | None:
        root = read_document(reading.shared, name)
        if root.tag != "template":
            raise Refusal("not-a-template", root.line, name=name, found=root.tag)
        given = root.first("object")
        if given is None:
            reading.problem("template-empty", root, name=name)
            return None
        if given.attrs.get("template"):
            raise Refusal("template-nested", given.line, name=name)
        for key in ("id", "x", "y"):
            given.attrs.pop(key, None)
        if "gid" in given.attrs:
            self._place_tile(reading, root, given)
        given.attrs["template-file"] = name
        return given

    def _place_tile(self, reading: Reading, root: Node, given: Node) -> None:
        """Turns the template's own tile number into one of the map's."""
        gid = to_real(given.attrs["gid"])
        tileset = root.first("tileset")
        if gid is None or not 0 <= gid <= 0xFFFFFFFF or tileset is None or not tileset.attrs.get("source"):
            del given.attrs["gid"]
            reading.problem("gid-object", given, gid=gid if gid is not None else "?")
            return
        first = reading.whole(tileset, "firstgid", 1, 1, 0x0FFFFFFF)
        number = int(gid) & ~_FLIPS
        placed = self._tilesets.gid_from_file(reading, tileset, number - first)
        given.attrs["gid"] = str(placed | (int(gid) & _FLIPS))
