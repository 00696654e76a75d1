"""A map, tileset or template file → its tree: which reader it needs, and how much of it is read."""

from __future__ import annotations

from game.content.tiled.bounds import BOUNDS
from game.content.tiled.encoding import to_utf8
from game.content.tiled.json_tree import read_json
from game.content.tiled.reading import Shared
from game.content.tiled.xml import Node, read_xml


def read_document(shared: Shared, name: str) -> Node:
    """The root of a file, XML or JSON by its first character.

    Raises:
        Refusal: it is damaged or too large.
        FileProblem: it cannot be had.
    """
    json = name.lower().endswith((".tsj", ".tj", ".json", ".tmj"))
    data = shared.files.read(name, BOUNDS.json_bytes if json else BOUNDS.map_bytes)
    shared.spent.read(len(data))
    data = to_utf8(data)
    if data.lstrip()[:1] == b"{":
        return read_json(data, shared.spent)
    return read_xml(data, shared.spent)
