"""The nodes of a story as a graph: what leads where, as DOT for Graphviz or as an SVG picture of our own.

The layout is the plain layered one: edges that lead back are set aside, every node stands one column behind the last
that leads to it, and a few passes move each to the middle of its neighbours. Nothing here is random, so a picture
changes only with the story.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from xml.sax.saxutils import escape

from .program import DETOUR, JUMP, Program

CHARACTER, MARGIN, HEIGHT, GAP, COLUMN_GAP, BORDER = 7.2, 10.0, 26.0, 12.0, 70.0, 20.0
WIDEST = 1200.0
"""How far single nodes may fill a row of the picture at least."""
UNKNOWN = "?"
"""Where a computed jump leads."""


@dataclass(frozen=True, slots=True)
class Edge:
    """A way from one node to another."""

    start: str
    end: str
    kind: str
    """``jump``, ``detour`` or ``member`` (from the title of a group to one of its nodes)."""


@dataclass(frozen=True, slots=True)
class Graph:
    """Nodes and ways."""

    nodes: Mapping[str, str]
    """Name → ``node``, ``group``, ``missing`` or ``computed``."""
    edges: tuple[Edge, ...]
    files: Mapping[str, str]
    """Name → file, where it has one."""


def build_graph(program: Program, root: str | None = None) -> Graph:
    """The graph of a program.

    Args:
        program: From ``compile_yarn``.
        root: Show only what can be reached from here.

    Raises:
        KeyError: Where there is no node of that name.
    """
    nodes = dict.fromkeys(program.groups, "group")
    nodes.update(dict.fromkeys(program.nodes, "node"))
    edges: dict[Edge, None] = {}
    for title, members in program.groups.items():
        for member in members:
            edges[Edge(title, member, "member")] = None
    for name, node in program.nodes.items():
        for instruction in node.instructions:
            if instruction[0] not in (JUMP, DETOUR):
                continue
            target = instruction[1] if isinstance(instruction[1], str) else UNKNOWN
            edges[Edge(name, target, "jump" if instruction[0] == JUMP else "detour")] = None
            nodes.setdefault(target, "computed" if target == UNKNOWN else "missing")
    files = {name: node.file for name, node in program.nodes.items()}
    if root is None:
        return Graph(nodes, tuple(edges), files)
    if root not in nodes:
        raise KeyError(root)
    ways: dict[str, list[str]] = {}
    for edge in edges:
        ways.setdefault(edge.start, []).append(edge.end)
    seen = {root}
    waiting = [root]
    while waiting:
        for end in ways.get(waiting.pop(), ()):
            if end not in seen:
                seen.add(end)
                waiting.append(end)
    kept = {name: kind for name, kind in nodes.items() if name in seen}
    return Graph(kept, tuple(edge for edge in edges if edge.start in seen), files)


def write_dot(graph: Graph) -> str:
    """The graph for Graphviz, the nodes of each file in a box of their own."""
    shapes = {"node": "box", "group": "folder", "missing": "octagon", "computed": "diamond"}
    lines = ["digraph story {", "  rankdir=LR;", '  node [fontname="sans-serif", shape=box];']
    by_file: dict[str, list[str]] = {}
    for name in graph.nodes:
        by_file.setdefault(graph.files.get(name, ""), []).append(name)
    for index, (file, names) in enumerate(by_file.items()):
        indent = "  "
        if file:
            lines += [f"  subgraph cluster_{index} {{", f"    label={_quoted(file)};"]
            indent = "    "
        lines += [f"{indent}{_quoted(name)} [shape={shapes[graph.nodes[name]]}];" for name in names]
        if file:
            lines.append("  }")
    styles = {"jump": "solid", "detour": "dashed", "member": "dotted"}
    lines += [f"  {_quoted(e.start)} -> {_quoted(e.end)} [style={styles[e.kind]}];" for e in graph.edges]
    return "\n".join([*lines, "}"]) + "\n"


def _quoted(name: str) -> str:
    return '"' + name.replace("\\", "\\\\").replace('"', '\\"') + '"'


def place_nodes(graph: Graph) -> dict[str, tuple[float, float, float]]:
    """Where each node stands: left, top and width. Those that nothing leads to or from stand in rows below the rest."""
    joined = {name for edge in graph.edges for name in (edge.start, edge.end)}
    columns = _columns(graph, joined)
    _settle(columns, graph)
    tallest = max((len(column) for column in columns), default=0) * (HEIGHT + GAP)
    places: dict[str, tuple[float, float, float]] = {}
    left = BORDER
    for column in columns:
        width = max(len(name) for name in column) * CHARACTER + 2 * MARGIN
        top = BORDER + (tallest - len(column) * (HEIGHT + GAP)) / 2
        for index, name in enumerate(column):
            places[name] = (left, top + index * (HEIGHT + GAP), width)
        left += width + COLUMN_GAP
    right = max(left, WIDEST)
    left, top = BORDER, BORDER + tallest + GAP
    for name in graph.nodes:
        if name in joined:
            continue
        width = len(name) * CHARACTER + 2 * MARGIN
        if left + width > right:
            left, top = BORDER, top + HEIGHT + GAP
        places[name] = (left, top, width)
        left += width + GAP
    return places


def _columns(graph: Graph, joined: Collection[str]) -> list[list[str]]:
    ways = _forward(graph)
    count = dict.fromkeys(graph.nodes, 0)
    for ends in ways.values():
        for end in ends:
            count[end] += 1
    depth = dict.fromkeys(graph.nodes, 0)
    ready = [name for name in graph.nodes if count[name] == 0]
    for name in ready:
        for end in ways[name]:
            depth[end] = max(depth[end], depth[name] + 1)
            count[end] -= 1
            if count[end] == 0:
                ready.append(end)
    columns: list[list[str]] = [[] for _ in range(max(depth.values(), default=-1) + 1)]
    for name, column in depth.items():
        if name in joined:
            columns[column].append(name)
    return [column for column in columns if column]


def _forward(graph: Graph) -> dict[str, list[str]]:
    """The ways without those that lead back to a node one is still on the way from."""
    ways: dict[str, list[str]] = {name: [] for name in graph.nodes}
    for edge in graph.edges:
        if edge.end != edge.start and edge.end not in ways[edge.start]:
            ways[edge.start].append(edge.end)
    forward: dict[str, list[str]] = {name: [] for name in graph.nodes}
    done: set[str] = set()
    for first in graph.nodes:
        if first in done:
            continue
        path = {first}
        stack = [(first, iter(ways[first]))]
        while stack:
            name, rest = stack[-1]
            end = next(rest, None)
            if end is None:
                stack.pop()
                path.discard(name)
                done.add(name)
            elif end not in path:
                forward[name].append(end)
                if end not in done:
                    path.add(end)
                    stack.append((end, iter(ways[end])))
    return forward


def _settle(columns: list[list[str]], graph: Graph) -> None:
    near: dict[str, list[str]] = {name: [] for name in graph.nodes}
    for edge in graph.edges:
        near[edge.start].append(edge.end)
        near[edge.end].append(edge.start)
    height = {name: index - len(column) / 2 for column in columns for index, name in enumerate(column)}
    for turn in range(8):
        for column in columns if turn % 2 == 0 else reversed(columns):
            wish = {n: sum(height[m] for m in near[n]) / len(near[n]) if near[n] else height[n] for n in column}
            column.sort(key=lambda name: (wish[name], height[name]))
            for index, name in enumerate(column):
                height[name] = index - len(column) / 2


_FILLS = {"node": "#f4efe2", "group": "#dfe7f2", "missing": "#f6d5d0", "computed": "#ece0f4"}
_DASHES = {"jump": "", "detour": ' stroke-dasharray="6 3"', "member": ' stroke-dasharray="2 3"'}


def write_svg(graph: Graph, marked: Collection[str] = ()) -> str:
    """The graph as a picture.

    Args:
        graph: From ``build_graph``.
        marked: Nodes to draw with a heavy frame.
    """
    places = place_nodes(graph)
    width = max((left + size for left, _, size in places.values()), default=0.0) + BORDER
    height = max((top for _, top, _ in places.values()), default=0.0) + HEIGHT + BORDER
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:.0f}" height="{height:.0f}" '
        f'viewBox="0 0 {width:.0f} {height:.0f}" font-family="monospace" font-size="12">',
        '<defs><marker id="tip" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="7" markerHeight="7" '
        'orient="auto"><path d="M0 0 8 4 0 8z" fill="#555"/></marker></defs>',
        f'<rect width="{width:.0f}" height="{height:.0f}" fill="#fff"/>',
    ]
    for edge in graph.edges:
        lines.append(
            f'<path d="{_curve(places[edge.start], places[edge.end])}" fill="none" stroke="#555"'
            f'{_DASHES[edge.kind]} marker-end="url(#tip)"/>'
        )
    for name, (left, top, size) in places.items():
        stroke = 3 if name in marked else 1
        lines.append(
            f'<g><title>{escape(graph.files.get(name, name))}</title><rect x="{left:.1f}" y="{top:.1f}" '
            f'width="{size:.1f}" height="{HEIGHT:.0f}" rx="4" fill="{_FILLS[graph.nodes[name]]}" stroke="#333" '
            f'stroke-width="{stroke}"/><text x="{left + MARGIN:.1f}" y="{top + 17:.1f}">{escape(name)}</text></g>'
        )
    return "\n".join([*lines, "</svg>"]) + "\n"


def _curve(start: tuple[float, float, float], end: tuple[float, float, float]) -> str:
    left, top, width = start
    x, y = left + width, top + HEIGHT / 2
    to_x, to_y = end[0], end[1] + HEIGHT / 2
    if to_x > x:
        reach = (to_x - x) / 2
        return f"M{x:.1f} {y:.1f}C{x + reach:.1f} {y:.1f} {to_x - reach:.1f} {to_y:.1f} {to_x:.1f} {to_y:.1f}"
    # Back, or to itself: out on the right, over the boxes and in again on the left.
    over = min(top, end[1]) - GAP / 2 - 8
    return f"M{x:.1f} {y:.1f}C{x + 30:.1f} {over:.1f} {to_x - 30:.1f} {over:.1f} {to_x:.1f} {to_y:.1f}"
