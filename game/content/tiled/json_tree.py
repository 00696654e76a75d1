"""JSON tilesets and templates (.tsj, .tj, .json) → the same tree of nodes that XML gives, so that everything after
knows one format.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import msgspec

from game.content.tiled.bounds import BOUNDS
from game.content.tiled.problems import Refusal
from game.content.tiled.xml import Node, Spent

_SHAPES = ("ellipse", "point", "capsule")


def read_json(data: bytes, spent: Spent) -> Node:
    """The document's root: a ``tileset`` or ``template`` node.

    Raises:
        Refusal: not JSON, not one of the two, or out of bounds.
    """
    if data.count(b"{") + data.count(b"[") > BOUNDS.kept_elements:
        raise Refusal("xml-elements", limit=BOUNDS.kept_elements)
    try:
        content = msgspec.json.decode(data)
    except msgspec.DecodeError as error:
        raise Refusal("json-broken", why=str(error)) from None
    except RecursionError:
        raise Refusal("xml-depth", limit=BOUNDS.depth) from None
    if not isinstance(content, dict):
        raise Refusal("json-broken", why="an object was expected")
    return _Tree(spent).root(content)


class _Tree:
    def __init__(self, spent: Spent) -> None:
        self._spent = spent

    def root(self, content: dict[str, Any]) -> Node:
        match content.get("type", "tileset" if "tilewidth" in content else "template" if "object" in content else ""):
            case "tileset":
                return self._tileset(content)
            case "template":
                node = Node("template", {})
                if isinstance(content.get("tileset"), dict):
                    node.add(self._node("tileset", content["tileset"]))
                if isinstance(content.get("object"), dict):
                    node.add(self._object(content["object"]))
                return node
            case "map":
                return Node("JSON map", {})
            case other:
                return Node(str(other or "JSON file")[:40], {})

    def _node(self, tag: str, content: dict[str, Any], rename: dict[str, str] | None = None) -> Node:
        self._spent.kept += 1
        if self._spent.kept > BOUNDS.kept_elements:
            raise Refusal("xml-elements", limit=BOUNDS.kept_elements)
        attrs: dict[str, str] = {}
        for key, value in content.items():
            text = _text(value)
            if text is not None:
                if len(text) > BOUNDS.string:
                    raise Refusal("string-long", name=key, limit=BOUNDS.string)
                attrs[(rename or {}).get(key, key)] = text
        return Node(tag, attrs)

    def _tileset(self, content: dict[str, Any]) -> Node:
        node = self._node("tileset", content)
        self._properties(node, content.get("properties"), content.get("propertytypes"))
        for tag in ("tileoffset", "grid"):
            if isinstance(content.get(tag), dict):
                node.add(self._node(tag, content[tag]))
        if content.get("image"):
            node.add(self._image(content, {"transparentcolor": "trans"}))
        for number, tile in _tiles(content):
            node.add(self._tile(number, tile))
        return node

    def _image(self, content: dict[str, Any], rename: dict[str, str] | None = None) -> Node:
        names = {"image": "source", "imagewidth": "width", "imageheight": "height", **(rename or {})}
        return self._node("image", {key: value for key, value in content.items() if key in names}, names)

    def _tile(self, number: str, content: dict[str, Any]) -> Node:
        inner = {key: value for key, value in content.items() if key not in ("image", "imagewidth", "imageheight")}
        node = self._node("tile", {**inner, "id": number})
        self._properties(node, content.get("properties"), None)
        if content.get("image"):
            node.add(self._image(content))
        group = content.get("objectgroup")
        if isinstance(group, dict):
            layer = self._node("objectgroup", group)
            layer.children = [self._object(thing) for thing in _dicts(group.get("objects"))]
            node.add(layer)
        frames = _dicts(content.get("animation"))
        if frames:
            node.add(Node("animation", {}, 0, [self._node("frame", frame) for frame in frames]))
        return node

    def _object(self, content: dict[str, Any]) -> Node:
        node = self._node("object", {key: value for key, value in content.items() if key != "text"})
        self._properties(node, content.get("properties"), content.get("propertytypes"))
        for shape in _SHAPES:
            if content.get(shape) is True:
                node.add(Node(shape, {}))
        for tag in ("polygon", "polyline"):
            corners = _dicts(content.get(tag))
            if corners:
                points = " ".join(
                    f"{_text(c.get('x', 0))},{_text(c.get('y', 0))}" for c in corners[: BOUNDS.points + 1]
                )
                node.add(Node(tag, {"points": points}))
        if isinstance(content.get("text"), dict):
            text = self._node("text", content["text"])
            text.text = text.attrs.pop("text", "")
            node.add(text)
        return node

    def _properties(self, node: Node, content: Any, types: Any) -> None:
        """Adds a ``properties`` child, from the list of today or from the two dictionaries of Tiled 1.0 and 1.1."""
        if isinstance(content, dict):
            kinds = types if isinstance(types, dict) else {}
            content = [
                {"name": key, "type": kinds.get(key, "string"), "value": value} for key, value in content.items()
            ]
        entries = [self._property(entry, 0) for entry in _dicts(content)]
        if entries:
            node.add(Node("properties", {}, children=entries))

    def _property(self, content: dict[str, Any], depth: int) -> Node:
        if depth > BOUNDS.property_depth:
            raise Refusal("property-depth", name=str(content.get("name", "")), limit=BOUNDS.property_depth)
        node = self._node("property", content)
        value = content.get("value")
        if isinstance(value, dict):
            inner = [self._property(_typed(key, member), depth + 1) for key, member in value.items()]
            node.add(Node("properties", {}, children=inner))
        elif isinstance(value, list):
            for entry in value:
                item = self._property(_typed("", entry), depth + 1)
                node.add(Node("item", item.attrs, 0, item.children))
        return node


def _typed(name: str, value: Any) -> dict[str, Any]:
    """A class member or list item as a property: JSON leaves its type to be guessed."""
    if isinstance(value, dict) and "type" in value and "value" in value:
        return {**value, "name": name}
    kind = (
        "bool"
        if isinstance(value, bool)
        else "int"
        if isinstance(value, int)
        else "float"
        if isinstance(value, float)
        else ""
    )
    kind = kind or ("class" if isinstance(value, dict) else "list" if isinstance(value, list) else "string")
    return {"name": name, "type": kind, "value": value}


def _tiles(content: dict[str, Any]) -> Iterable[tuple[str, dict[str, Any]]]:
    """Tiles by id: the list of today, or the dictionaries of Tiled 1.0 and 1.1 (properties apart)."""
    tiles = content.get("tiles")
    if isinstance(tiles, list):
        return [(_text(tile.get("id", "")) or "", tile) for tile in _dicts(tiles)]
    merged: dict[str, dict[str, Any]] = {}
    if isinstance(tiles, dict):
        merged = {key: dict(tile) for key, tile in tiles.items() if isinstance(tile, dict)}
    extra = content.get("tileproperties")
    if isinstance(extra, dict):
        for key, properties in extra.items():
            merged.setdefault(key, {})["properties"] = properties
    return merged.items()


def _dicts(content: Any) -> list[dict[str, Any]]:
    return [entry for entry in content if isinstance(entry, dict)] if isinstance(content, list) else []


def _text(value: Any) -> str | None:
    """A scalar as the XML attribute would have it; ``None`` for lists, objects and null."""
    if isinstance(value, bool):
        return "1" if value else "0"
    if isinstance(value, str):
        return value
    return str(value) if isinstance(value, (int, float)) else None
