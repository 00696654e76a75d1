"""Groups → flat layers in draw order: opacity, tint, offset, parallax, visibility and face multiplied in on the way
down.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from game.content import vocabulary
from game.content.tiled.bounds import BOUNDS
from game.content.tiled.problems import Refusal
from game.content.tiled.properties import read_properties
from game.content.tiled.reading import Reading, label, rgba
from game.content.tiled.xml import Node
from game.sim.mapdef import Face, LayerLook

_LAYERS = frozenset(["layer", "objectgroup", "imagelayer", "group"])


def flat_layers(reading: Reading, root: Node) -> Iterator[tuple[Node, LayerLook]]:
    """Every layer but the groups themselves, with the look it has after its groups."""
    counter = _Counter()
    yield from _inside(reading, root, LayerLook(), 0, counter)


@dataclasses.dataclass(slots=True)
class _Counter:
    layers: int = 0
    ids: set[int] = dataclasses.field(default_factory=set)


def _inside(
    reading: Reading, parent: Node, outer: LayerLook, depth: int, counter: _Counter
) -> Iterator[tuple[Node, LayerLook]]:
    for node in parent.children:
        if node.tag not in _LAYERS:
            continue
        counter.layers += 1
        if counter.layers > BOUNDS.layers:
            raise Refusal("layers", node.line, limit=BOUNDS.layers)
        look = _under(outer, _look(reading, node))
        if look.id in counter.ids:
            reading.problem("layer-id-double", node, id=look.id)
        counter.ids.add(look.id or -counter.layers)
        if node.tag != "group":
            yield node, look
        elif depth + 1 > BOUNDS.group_depth:
            raise Refusal("group-depth", node.line, label(node), limit=BOUNDS.group_depth)
        else:
            yield from _inside(reading, node, look, depth + 1, counter)


def _look(reading: Reading, node: Node) -> LayerLook:
    """A layer by itself."""
    cls, name = node.attrs.get("class", ""), node.attrs.get("name", "")
    x, y = (reading.real(node, key, 0) for key in ("offsetx", "offsety"))
    if node.tag == "imagelayer" and "offsetx" not in node.attrs and "offsety" not in node.attrs:
        x, y = (reading.real(node, key, 0) for key in ("x", "y"))  # so it was before Tiled 0.15
    return LayerLook(
        id=reading.whole(node, "id", 0),
        name=name,
        cls=cls,
        visible=reading.flag(node, "visible", True),
        opacity=min(1.0, max(0.0, reading.real(node, "opacity", 1))),
        tint=rgba(reading.color(node, "tintcolor")),
        offset_x=x,
        offset_y=y,
        parallax_x=reading.real(node, "parallaxx", 1),
        parallax_y=reading.real(node, "parallaxy", 1),
        face=_face(cls, name),
        properties={**vocabulary.defaults(cls), **read_properties(reading, node)},
    )


def _face(cls: str, name: str) -> Face:
    for word in (cls, name):
        if word.startswith("Dream"):
            return "dream"
        if word.startswith("Waking"):
            return "waking"
    return "both"


def _under(outer: LayerLook, inner: LayerLook) -> LayerLook:
    """A layer inside a group: what the group has is multiplied in, as Tiled draws it."""
    r, g, b, a = ((i * o + 127) // 255 for i, o in zip(inner.tint, outer.tint, strict=True))
    return dataclasses.replace(
        inner,
        visible=inner.visible and outer.visible,
        opacity=inner.opacity * outer.opacity,
        tint=(r, g, b, a),
        offset_x=inner.offset_x + outer.offset_x,
        offset_y=inner.offset_y + outer.offset_y,
        parallax_x=inner.parallax_x * outer.parallax_x,
        parallax_y=inner.parallax_y * outer.parallax_y,
        face=inner.face if inner.face != "both" else outer.face,
    )
