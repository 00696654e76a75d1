"""Custom properties → values of :data:`game.sim.mapdef.Value`: all types that Tiled writes, classes and lists inside
each other included.

Defaults are not here: Tiled leaves them out of maps, so :mod:`game.content.vocabulary` adds them where a thing's
class is known.
"""

from __future__ import annotations

from game.content.files import FileProblem
from game.content.tiled.bounds import BOUNDS
from game.content.tiled.problems import Refusal
from game.content.tiled.reading import Reading, label, to_color, to_flag, to_real
from game.content.tiled.xml import Node
from game.sim.mapdef import ObjectLink, Value


def read_properties(reading: Reading, node: Node, depth: int = 0) -> dict[str, Value]:
    """The properties of a map, layer, tileset, tile, object or class, in file order.

    Raises:
        Refusal: too many, or nested too deep.
    """
    found: dict[str, Value] = {}
    for group in node.children:
        if group.tag != "properties":
            continue
        for entry in group.children:
            if entry.tag != "property":
                continue
            name = entry.attrs.get("name", "")
            if not name:
                reading.problem("property-name", entry, label(node))
                continue
            if name in found:
                reading.problem("property-double", entry, label(node), name=name)
            if len(found) >= BOUNDS.properties:
                raise Refusal("properties", entry.line, label(node), limit=BOUNDS.properties)
            found[name] = _value(reading, entry, name, depth)
    return found


def _value(reading: Reading, entry: Node, name: str, depth: int) -> Value:
    kind = entry.attrs.get("type") or "string"
    text = entry.attrs.get("value")
    if text is None:
        text = entry.text
    match kind:
        case "string":
            return text
        case "int" | "float":
            return _number(reading, entry, name, kind, text)
        case "bool":
            flag = to_flag(text) if text else False
            if flag is None:
                reading.problem("property-value", entry, name=name, found=text, type="a bool", used="false")
            return bool(flag)
        case "color":
            color = to_color(text)
            if text and not color:
                reading.problem("property-value", entry, name=name, found=text, type="a colour", used="none")
            return color
        case "file":
            return _file(reading, entry, name, text)
        case "object":
            return _link(reading, entry, name, text)
        case "class" | "list" | "QVariantList":
            if depth + 1 >= BOUNDS.property_depth:
                raise Refusal("property-depth", entry.line, name=name, limit=BOUNDS.property_depth)
            if kind == "class":
                return read_properties(reading, entry, depth + 1)
            items = [child for child in entry.children if child.tag in ("item", "value")]
            if len(items) > BOUNDS.properties:
                raise Refusal("properties", entry.line, name=name, limit=BOUNDS.properties)
            return tuple(_value(reading, item, name, depth + 1) for item in items)
        case _:
            reading.problem("property-type", entry, name=name, found=kind or "empty")
            return text


def _number(reading: Reading, entry: Node, name: str, kind: str, text: str) -> int | float:
    value = to_real(text) if text else 0.0
    if value is None:
        article = "a whole number" if kind == "int" else "a finite number"
        reading.problem("property-value", entry, name=name, found=text, type=article, used=0)
        return 0
    if abs(value) > BOUNDS.number:
        reading.problem("property-range", entry, name=name, found=text, limit=int(BOUNDS.number))
        value = BOUNDS.number if value > 0 else -BOUNDS.number
    if kind == "int" and value != int(value):
        reading.problem("property-value", entry, name=name, found=text, type="a whole number", used=int(value))
    return int(value) if kind == "int" else value


def _link(reading: Reading, entry: Node, name: str, text: str) -> ObjectLink:
    value = to_real(text) if text else 0.0
    if value is None or not 0 <= value <= BOUNDS.identity:
        reading.problem("property-value", entry, name=name, found=text, type="an object", used="none")
        return ObjectLink(0)
    return ObjectLink(int(value))


def _file(reading: Reading, entry: Node, name: str, text: str) -> str:
    if text in ("", "."):
        return ""
    try:
        return reading.shared.files.resolve(reading.file, text)
    except FileProblem as problem:
        reading.unreadable(problem, entry)
        return ""
