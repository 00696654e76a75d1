"""What an object is: rectangle, ellipse, capsule, point, polygon, polyline, text or tile, and the outline of those
that have one.
"""

from __future__ import annotations

from typing import Literal, cast

from game.content.tiled.bounds import BOUNDS
from game.content.tiled.problems import Refusal
from game.content.tiled.properties import read_properties
from game.content.tiled.reading import Reading, label, to_real
from game.content.tiled.xml import Node
from game.sim.mapdef import Shape

Kind = Literal["rect", "ellipse", "capsule", "point", "polygon", "polyline"]
Points = tuple[tuple[float, float], ...]
SHAPES = ("ellipse", "capsule", "point", "polygon", "polyline", "text")


def shape_of(reading: Reading, node: Node) -> tuple[str, Points]:
    """The kind of an object that is no tile, and its outline. A broken outline ends reading."""
    for child in node.children:
        if child.tag in SHAPES:
            if child.tag in ("polygon", "polyline"):
                return _outlined(reading, node, child)
            return child.tag, ()
    return "rect", ()


def _outlined(reading: Reading, node: Node, child: Node) -> tuple[str, Points]:
    points = read_points(node, child)
    if len(points) < 2:
        reading.problem("points-few", child, label(node), found=len(points))
        return "point", ()
    return child.tag, points


def read_points(node: Node, child: Node) -> Points:
    """``"x,y x,y …"`` as numbers, in pixels from the object's place."""
    words = child.attrs.get("points", "").split()
    if len(words) > BOUNDS.points:
        raise Refusal("points-many", child.line, label(node), limit=BOUNDS.points)
    points = []
    for word in words:
        x, comma, y = word.partition(",")
        px, py = to_real(x), to_real(y)
        if not comma or px is None or py is None or max(abs(px), abs(py)) > BOUNDS.number:
            raise Refusal("points", child.line, label(node), why=f"{word} is not a corner")
        points.append((px, py))
    return tuple(points)


def size_of(reading: Reading, node: Node, name: str, default: float = 0) -> float:
    """Width or height in pixels; a negative one is told and turned round."""
    value = reading.real(node, name, default)
    if value < 0:
        reading.problem("object-negative", node, name=name, found=value)
    return abs(value)


def read_shapes(reading: Reading, nodes: list[Node], owner: str) -> tuple[Shape, ...]:
    """The shapes of a tile's collision editor."""
    shapes = []
    for node in nodes:
        kind, points = shape_of(reading, node)
        flat = kind in ("point", "polygon", "polyline", "text")
        shapes.append(
            Shape(
                kind=cast(Kind, "rect" if kind == "text" else kind),
                x=reading.real(node, "x", 0),
                y=reading.real(node, "y", 0),
                w=0 if flat else size_of(reading, node, "width"),
                h=0 if flat else size_of(reading, node, "height"),
                points=points,
                cls=node.attrs.get("type") or node.attrs.get("class", ""),
                name=node.attrs.get("name", ""),
                rotation=reading.real(node, "rotation", 0),
                properties=read_properties(reading, node),
            )
        )
    return tuple(shapes)
