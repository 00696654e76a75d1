"""What a run is, as plain JSON data, and how a place in an old program is found again in a new one.

A place is kept twice: as an index into the instructions, which is exact while the node is unchanged, and as an
*anchor*, the id of the last line before it and the number of visible steps since. Which of the two counts is told by
a checksum of the node.
"""

from __future__ import annotations

import math
import zlib
from collections.abc import Mapping
from dataclasses import dataclass

from . import program as ops
from .program import Node, Program
from .values import Value

VERSION = 1
_STEPS = (ops.LINE, ops.COMMAND, ops.OPTION, ops.SHOW, ops.JUMP, ops.DETOUR)
_LANDMARKS = {ops.LINE: "line", ops.OPTION: "option", ops.CHOSEN: "chosen"}


class StateError(Exception):
    """A state that cannot be used."""


@dataclass(frozen=True, slots=True)
class Frame:
    """A place in a node: the index of the instruction that comes next."""

    node: str
    pc: int


@dataclass(frozen=True, slots=True)
class Anchor:
    """The same place, told by what stands before it."""

    checksum: int
    kind: str
    """What the last landmark before the place is: a line, an option that is offered, or the body of an option."""
    line: str | None
    """Its line id; ``None`` before the first one."""
    steps: int
    """Lines, commands, options and jumps between that line and the place."""


@dataclass(frozen=True, slots=True)
class OfferedOption:
    """An option that waits to be chosen."""

    line: str
    substitutions: tuple[str, ...]
    available: bool
    once: str | None
    target: int


@dataclass(slots=True)
class Snapshot:
    """A whole run."""

    phase: str
    entering: str | None
    running: bool
    frames: list[Frame]
    anchors: list[Anchor]
    offered: list[OfferedOption]
    exit: int
    saliency: str
    seed: int
    random: int
    chosen: str | None
    variables: dict[str, Value]


_checksums: dict[int, tuple[Node, int]] = {}


def checksum(node: Node) -> int:
    """A number that changes when the instructions of a node do. Worked out once for each node that is asked for."""
    found = _checksums.get(id(node))
    if found is not None and found[0] is node:
        return found[1]
    value = zlib.crc32(repr(node.instructions).encode("utf-8", "surrogatepass"))
    if len(_checksums) > 4096:
        _checksums.clear()
    _checksums[id(node)] = (node, value)
    return value


def anchor_of(node: Node, pc: int) -> Anchor:
    """The anchor of a place."""
    steps = 0
    index = min(pc, len(node.instructions)) - 1
    while index >= 0:
        instruction = node.instructions[index]
        kind = instruction[0]
        assert isinstance(kind, int)
        if kind in _LANDMARKS:
            return Anchor(checksum(node), _LANDMARKS[kind], str(instruction[1]), steps)
        if instruction[0] in _STEPS:
            steps += 1
        index -= 1
    return Anchor(checksum(node), "line", None, steps)


def resolve_anchor(program: Program, frame: Frame, anchor: Anchor) -> Frame:
    """Find a place again; in another node, where the line has moved there."""
    node = program.nodes.get(frame.node)
    if node is not None and checksum(node) == anchor.checksum and frame.pc <= len(node.instructions):
        return frame
    if anchor.line is None:
        if node is None:
            raise StateError(f"there is no node {frame.node} any more.")
        return Frame(node.name, _skip(node, 0, anchor.steps))
    for candidate in [*([node] if node is not None else []), *program.nodes.values()]:
        found = _landmark(candidate, anchor)
        if found is not None:
            return Frame(candidate.name, _skip(candidate, found + 1, anchor.steps))
    if node is None:
        raise StateError(f"neither node {frame.node} nor its line {anchor.line} is there any more.")
    return Frame(node.name, 0)


def _landmark(node: Node, anchor: Anchor) -> int | None:
    for index, instruction in enumerate(node.instructions):
        kind = instruction[0]
        assert isinstance(kind, int)
        if instruction[1:2] == (anchor.line,) and _LANDMARKS.get(kind) == anchor.kind:
            return index
    return None


def _skip(node: Node, index: int, steps: int) -> int:
    """Go on from an index by so many visible steps, but never over a line."""
    while steps > 0 and index < len(node.instructions):
        kind = node.instructions[index][0]
        if kind == ops.LINE:
            break
        if kind in _STEPS:
            steps -= 1
        index += 1
    return index


def _number(value: Value) -> object:
    if isinstance(value, float) and not math.isfinite(value):
        return {"number": "nan" if value != value else "inf" if value > 0 else "-inf"}
    return value


def write_snapshot(snapshot: Snapshot) -> dict[str, object]:
    """A snapshot as JSON data."""
    return {
        "version": VERSION,
        "phase": snapshot.phase,
        "entering": snapshot.entering,
        "running": snapshot.running,
        "frames": [
            {
                "node": frame.node,
                "pc": frame.pc,
                "checksum": anchor.checksum,
                "kind": anchor.kind,
                "line": anchor.line,
                "steps": anchor.steps,
            }
            for frame, anchor in zip(snapshot.frames, snapshot.anchors, strict=True)
        ],
        "options": [
            {
                "line": option.line,
                "substitutions": list(option.substitutions),
                "available": option.available,
                "once": option.once,
                "target": option.target,
            }
            for option in snapshot.offered
        ],
        "exit": snapshot.exit,
        "saliency": snapshot.saliency,
        "seed": snapshot.seed,
        "random": snapshot.random,
        "chosen": snapshot.chosen,
        "variables": {name: _number(snapshot.variables[name]) for name in sorted(snapshot.variables)},
    }


class _Reader:
    """Takes a state apart and says what is wrong with it."""

    def __init__(self, data: object, what: str) -> None:
        if not isinstance(data, Mapping):
            raise StateError(f"{what} is not an object.")
        self.data = data
        self.what = what

    def text(self, key: str) -> str:
        value = self.data.get(key)
        if not isinstance(value, str):
            raise StateError(f"{key!r} of {self.what} is not a string.")
        return value

    def optional(self, key: str) -> str | None:
        return None if self.data.get(key) is None else self.text(key)

    def whole(self, key: str) -> int:
        value = self.data.get(key)
        if isinstance(value, bool) or not isinstance(value, int | float) or value != int(value):
            raise StateError(f"{key!r} of {self.what} is not a whole number.")
        return int(value)

    def flag(self, key: str) -> bool:
        value = self.data.get(key)
        if not isinstance(value, bool):
            raise StateError(f"{key!r} of {self.what} is neither true nor false.")
        return value

    def items(self, key: str) -> list[object]:
        value = self.data.get(key)
        if not isinstance(value, list | tuple):
            raise StateError(f"{key!r} of {self.what} is not a list.")
        return list(value)


def _variable(name: object, value: object) -> tuple[str, Value]:
    if not isinstance(name, str):
        raise StateError("a variable has no name.")
    if isinstance(value, bool | str):
        return name, value
    if isinstance(value, int | float):
        return name, float(value)
    if isinstance(value, Mapping) and value.get("number") in ("nan", "inf", "-inf"):
        return name, float(value["number"])
    raise StateError(f"the variable {name} has no value that a story knows.")


def read_snapshot(state: object) -> Snapshot:
    """Read back what ``write_snapshot`` wrote. Raises ``StateError``."""
    reader = _Reader(state, "the state")
    if reader.data.get("version") != VERSION:
        raise StateError(f"its version is {reader.data.get('version')!r}, not {VERSION}.")
    frames: list[Frame] = []
    anchors: list[Anchor] = []
    for entry in reader.items("frames"):
        part = _Reader(entry, "a frame")
        frames.append(Frame(part.text("node"), part.whole("pc")))
        anchors.append(Anchor(part.whole("checksum"), part.text("kind"), part.optional("line"), part.whole("steps")))
        if frames[-1].pc < 0:
            raise StateError("'pc' of a frame is negative.")
    offered: list[OfferedOption] = []
    for entry in reader.items("options"):
        part = _Reader(entry, "an option")
        texts = tuple(str(text) for text in part.items("substitutions"))
        offered.append(
            OfferedOption(part.text("line"), texts, part.flag("available"), part.optional("once"), part.whole("target"))
        )
    variables = reader.data.get("variables")
    if not isinstance(variables, Mapping):
        raise StateError("'variables' of the state is not an object.")
    phase = reader.text("phase")
    running = reader.flag("running")
    if phase not in ("idle", "running", "choosing"):
        raise StateError(f"there is no phase {phase!r}.")
    if running != bool(frames) or (phase == "choosing" and not (offered and running)):
        raise StateError("it contradicts itself.")
    if phase == "running" and not running and reader.optional("entering") is None:
        raise StateError("it contradicts itself.")
    return Snapshot(
        phase=phase,
        entering=reader.optional("entering"),
        running=running,
        frames=frames,
        anchors=anchors,
        offered=offered,
        exit=reader.whole("exit"),
        saliency=reader.text("saliency"),
        seed=reader.whole("seed"),
        random=reader.whole("random"),
        chosen=reader.optional("chosen"),
        variables=dict(_variable(name, value) for name, value in variables.items()),
    )
