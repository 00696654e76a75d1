"""``Dialogue``: runs a program one event at a time.

It knows what has to be said next, and nothing of texts, pictures or time: a line is an id with the values that go
into it. All that changes is a handful of plain values: where it is, where detours return to, what is being waited
for, and a stream of random numbers. Together with the storage that is the whole state, so it can be saved and
restored at every step.

What surprises: facts that the language keeps by itself (visits, what is spent, how often a content was chosen) live
in the storage, beside the writer's own variables, under names that begin with ``$Yarn.Internal.``.
"""

from __future__ import annotations

import math
import operator
from collections.abc import Callable, Mapping, MutableMapping
from dataclasses import dataclass

from game.core.rng import Stream
from game.core.suggest import nearest

from . import program as ops
from . import syntax
from .commands_text import split_command
from .library import library
from .program import Code, Instruction, Node, Program
from .saliency import STRATEGIES, Candidate, choose
from .state import (
    Frame,
    OfferedOption,
    Snapshot,
    StateError,
    anchor_of,
    read_snapshot,
    resolve_anchor,
    write_snapshot,
)
from .types import DEFAULTS
from .values import StoryValueError, Value, loaded, single, stored, text_of

VISITS = "$Yarn.Internal.Visiting."
ONCE = "$Yarn.Internal.Once."
VIEWS = "$Yarn.Internal.Content.ViewCount."

MAX_STEPS = 1_000_000
"""Instructions between two events. A story that runs longer without saying anything is going in a circle."""
MAX_DEPTH = 10_000
"""Detours within detours."""
MAX_STRING = 1_000_000
"""Characters of a string that a story builds."""


class StoryError(Exception):
    """Something that cannot go on while a story runs: a call out of turn, a missing node, a function nobody defined."""


@dataclass(frozen=True, slots=True)
class Line:
    """Something is said. ``compose`` makes a text of it."""

    id: str
    substitutions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Option:
    """One thing to choose."""

    index: int
    line: Line
    available: bool
    """False where its condition does not hold; such an option may be shown, but not chosen."""


@dataclass(frozen=True, slots=True)
class Options:
    """Something has to be chosen: call ``Dialogue.select``."""

    options: tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class Command:
    """Something for the game to do."""

    text: str
    name: str = ""
    args: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class End:
    """The story is over, or has nothing to say."""


Event = Line | Options | Command | End

IDLE, RUNNING, CHOOSING = "idle", "running", "choosing"


class Dialogue:
    """One run of a story.

    >>> from game.story import compile_yarn
    >>> talk = Dialogue(compile_yarn({"a": "title: Start\\n---\\nHello. #line:1\\n==="}).program, {})
    >>> talk.set_node("Start")
    >>> talk.advance(), talk.advance()
    (Line(id='line:1', substitutions=()), End())
    """

    def __init__(
        self,
        program: Program,
        storage: MutableMapping[str, bool | float | str],
        functions: Mapping[str, Callable[..., object]] = {},
        saliency: str = "best_least_recently_seen",
        seed: int = 0,
    ) -> None:
        """Prepare a run.

        Args:
            program: What ``compile_yarn`` gave.
            storage: Where variables live; read and written as the story runs. It may be empty: what is missing has
            its initial value. functions: The host's functions by name. They get and give bools, floats and strings.
            saliency: One of ``first``, ``best``, ``best_least_recently_seen``, ``random``. seed: Where the random
            numbers begin.
        """
        self._program = program
        self._storage = storage
        self._seed = seed
        self._stream = Stream(seed, "story")
        self._functions: dict[str, Callable[..., object]] = {**library(self._stream)}
        self._functions["visited"] = lambda name: self.visits(str(name)) > 0
        self._functions["visited_count"] = lambda name: float(self.visits(str(name)))
        self._functions["has_any_content"] = lambda name: self.has_any_content(str(name))
        self._functions.update(functions)
        self.saliency = saliency
        self._phase = IDLE
        self._node: Node | None = None
        self._pc = 0
        self._stack: list[Frame] = []
        self._offered: list[OfferedOption] = []
        self._exit = 0
        self._entering: str | None = None
        self.chosen: str | None = None
        """The line id of the option chosen last."""

    # ---- what a host may ask

    @property
    def saliency(self) -> str:
        """How groups choose; may be set at any time."""
        return self._saliency

    @saliency.setter
    def saliency(self, name: str) -> None:
        if name not in STRATEGIES:
            raise StoryError(f"There is no saliency strategy {name!r}; there are {', '.join(STRATEGIES)}.")
        self._saliency = name

    @property
    def node(self) -> str | None:
        """The name of the node that is running."""
        return self._node.name if self._node is not None else self._entering

    @property
    def storage(self) -> MutableMapping[str, bool | float | str]:
        """Where the variables live."""
        return self._storage

    def knows(self, name: str) -> bool:
        """Whether the program has a variable of that name."""
        return name in self._program.variables

    def visits(self, name: str) -> int:
        """How often a node, a group or a member of a group was left."""
        value = self._storage.get(VISITS + name, 0)
        return int(value) if isinstance(value, int | float) else 0

    def has_any_content(self, name: str) -> bool:
        """Whether a jump there would find something to run."""
        members = self._program.groups.get(name)
        if members is None:
            return name in self._program.nodes
        return any(self._runnable(self._program.nodes[member]) for member in members)

    # ---- the interface

    def set_node(self, name: str) -> None:
        """Begin at a node or node group; whatever was running is dropped, without counting as visited.

        Raises ``StoryError`` where there is no such node.
        """
        if name not in self._program.nodes and name not in self._program.groups:
            raise StoryError(self._missing(name))
        self._stack = []
        self._offered = []
        self._node = None
        self._pc = 0
        self._entering = name
        self._phase = RUNNING

    def select(self, index: int | None) -> None:
        """Choose an option; ``None`` where none is available. Nothing runs before the next ``advance``."""
        if self._phase != CHOOSING:
            raise StoryError("select() was called, but no options are being offered.")
        if index is None:
            if any(option.available for option in self._offered):
                raise StoryError("select(None) is only for options of which none is available.")
            self._pc = self._exit
        else:
            if isinstance(index, bool) or not isinstance(index, int) or not 0 <= index < len(self._offered):
                raise StoryError(f"select({index!r}): there are options 0 to {len(self._offered) - 1}.")
            option = self._offered[index]
            if not option.available:
                raise StoryError(f"select({index}): this option is not available.")
            if option.once is not None:
                self._storage[ONCE + option.once] = True
            self._pc = option.target + 1
            self.chosen = option.line
        self._offered = []
        self._phase = RUNNING

    def advance(self) -> Event:
        """Run to the next event.

        Raises:
            StoryError: Out of turn, or where the story cannot go on. Nothing has changed then but what already ran.
        """
        if self._phase == IDLE:
            raise StoryError("advance() was called, but no node is running; call set_node() first.")
        if self._phase == CHOOSING:
            raise StoryError("advance() was called, but options are being offered; call select() first.")
        if self._entering is not None:
            name, self._entering = self._entering, None
            if not self._enter(name):
                self._phase = IDLE
                return End()
        try:
            return self._run()
        except StoryValueError as fault:
            raise StoryError(f"{self._where()}: {fault}") from None

    # ---- running

    def _where(self) -> str:
        if self._node is None:
            return "before the first node"
        index = max(0, min(self._pc - 1, len(self._node.lines) - 1))
        line = self._node.lines[index] if self._node.lines else self._node.line
        return f"{self._node.file}:{line}"

    def _missing(self, name: str) -> str:
        guess = nearest(name, [*self._program.nodes, *self._program.groups])
        return f"There is no node {name!r}." + (f" Did you mean {guess!r}?" if guess else "")

    def _run(self) -> Event:
        node = self._node
        assert node is not None
        instructions: tuple[Instruction, ...] = node.instructions
        end = len(instructions)
        steps = 0
        while True:
            steps += 1
            if steps > MAX_STEPS:
                raise StoryValueError("The story goes in a circle here without saying anything.")
            if self._pc >= end:
                self._leave(node)
                if not self._return():
                    return self._stopped()
                node = self._node
                assert node is not None
                instructions, end = node.instructions, len(node.instructions)
                continue
            instruction = instructions[self._pc]
            self._pc += 1
            kind = instruction[0]
            if kind == ops.LINE:
                expressions = instruction[2]
                if expressions:
                    return Line(instruction[1], self._texts(expressions))  # type: ignore[arg-type]
                return Line(instruction[1])  # type: ignore[arg-type]
            if kind == ops.UNLESS:
                if not self._evaluate(instruction[1]):  # type: ignore[arg-type]
                    self._pc = instruction[2]  # type: ignore[assignment]
            elif kind == ops.GO:
                self._pc = instruction[1]  # type: ignore[assignment]
            elif kind == ops.SET:
                value = self._evaluate(instruction[2])  # type: ignore[arg-type]
                self._storage[instruction[1]] = stored(value)  # type: ignore[index]
            elif kind == ops.COMMAND:
                return self._command(instruction[1])  # type: ignore[arg-type]
            elif kind == ops.OPTION:
                self._offer(instruction)
            elif kind == ops.SHOW:
                self._exit = instruction[1]  # type: ignore[assignment]
                self._phase = CHOOSING
                return self._options()
            elif kind == ops.ONCE:
                self._once(instruction)
            elif kind == ops.GROUP:
                self._group(instruction)
            elif kind == ops.CALL_DROP:
                self._evaluate(instruction[1])  # type: ignore[arg-type]
            elif kind == ops.CHOSEN:
                continue
            elif kind == ops.STOP:
                self._leave(node)
                self._unwind()
                return self._stopped()
            else:
                if kind == ops.RETURN:
                    self._leave(node)
                    going = self._return()
                else:
                    going = self._go_to(node, instruction)
                if not going:
                    return self._stopped()
                node = self._node
                assert node is not None
                instructions, end = node.instructions, len(node.instructions)

    def _go_to(self, node: Node, instruction: Instruction) -> bool:
        """Run a jump or a detour; false where the story is over."""
        name = instruction[1]
        if name is None:
            name = self._evaluate(instruction[2])  # type: ignore[arg-type]
        assert isinstance(name, str)
        if name not in self._program.nodes and name not in self._program.groups:
            raise StoryValueError(self._missing(name))
        if instruction[0] == ops.DETOUR:
            if len(self._stack) >= MAX_DEPTH:
                raise StoryValueError(f"More than {MAX_DEPTH} detours lie within one another here.")
            frame = Frame(node.name, self._pc)
            self._stack.append(frame)
            if not self._enter(name):
                # A group with nothing to run returns at once.
                self._stack.pop()
            return True
        self._leave(node)
        self._unwind()
        return self._enter(name)

    def _stopped(self) -> End:
        self._node = None
        self._pc = 0
        self._stack = []
        self._phase = IDLE
        return End()

    def _enter(self, name: str) -> bool:
        """Stand at the beginning of a node, or of a member of a group; false where a group has nothing to run."""
        members = self._program.groups.get(name)
        if members is None:
            self._node = self._program.nodes[name]
            self._pc = 0
            return True
        nodes = [self._program.nodes[member] for member in members]
        candidates = [
            Candidate(index, node.complexity, self._views(node.name))
            for index, node in enumerate(nodes)
            if self._runnable(node)
        ]
        found = choose(self._saliency, candidates, self._stream)
        if found is None:
            return False
        chosen = nodes[found.index]
        self._storage[VIEWS + chosen.name] = float(found.views + 1)
        if any(once for once, _ in chosen.whens):
            self._storage[ONCE + chosen.name] = True
        self._node = chosen
        self._pc = 0
        return True

    def _runnable(self, node: Node) -> bool:
        for once, code in node.whens:
            if once and self._storage.get(ONCE + node.name, False):
                return False
            if code is not None and not self._evaluate(code):
                return False
        return True

    def _views(self, key: str) -> int:
        value = self._storage.get(VIEWS + key, 0)
        return int(value) if isinstance(value, int | float) else 0

    def _leave(self, node: Node) -> None:
        """Count a visit."""
        if not node.tracked:
            return
        self._count(node.name)
        if node.title != node.name:
            self._count(node.title)

    def _count(self, name: str) -> None:
        self._storage[VISITS + name] = float(self.visits(name) + 1)

    def _unwind(self) -> None:
        """Leave every node that a detour was to return to."""
        while self._stack:
            self._leave(self._program.nodes[self._stack.pop().node])

    def _return(self) -> bool:
        if not self._stack:
            return False
        frame = self._stack.pop()
        self._node = self._program.nodes[frame.node]
        self._pc = frame.pc
        return True

    def _texts(self, expressions: tuple[Code, ...]) -> tuple[str, ...]:
        return tuple([text_of(self._evaluate(code)) for code in expressions])

    def _command(self, pieces: tuple[str | Code, ...]) -> Command:
        parts: list[tuple[str, bool]] = []
        for piece in pieces:
            if isinstance(piece, str):
                parts.append((piece, False))
            else:
                parts.append((text_of(self._evaluate(piece)), True))
        text = "".join(part for part, _ in parts)
        # Where the name itself is computed, the text is all there is to go by.
        words = split_command([(text, False)] if parts[0][1] else parts)
        return Command(text, words[0] if words else "", tuple(words[1:]))

    def _offer(self, instruction: Instruction) -> None:
        _, line, expressions, condition, once, target = instruction
        spent = once is not None and self._storage.get(f"{ONCE}{once}", False)
        available = not spent and (condition is None or bool(self._evaluate(condition)))  # type: ignore[arg-type]
        texts = self._texts(expressions) if expressions else ()  # type: ignore[arg-type]
        self._offered.append(OfferedOption(str(line), texts, available, None if once is None else str(once), target))  # type: ignore[arg-type]

    def _options(self) -> Options:
        return Options(
            tuple(
                Option(index, Line(option.line, option.substitutions), option.available)
                for index, option in enumerate(self._offered)
            )
        )

    def _once(self, instruction: Instruction) -> None:
        _, key, code, target = instruction
        name = f"{ONCE}{key}"
        if self._storage.get(name, False) or (code is not None and not self._evaluate(code)):  # type: ignore[arg-type]
            self._pc = target  # type: ignore[assignment]
        else:
            self._storage[name] = True

    def _group(self, instruction: Instruction) -> None:
        _, entries, end = instruction
        candidates: list[Candidate] = []
        for index, (line, once, code, complexity, _) in enumerate(entries):  # type: ignore[arg-type, var-annotated]
            if once is not None and self._storage.get(f"{ONCE}{once}", False):
                continue
            if code is not None and not self._evaluate(code):
                continue
            candidates.append(Candidate(index, complexity, self._views(line)))
        found = choose(self._saliency, candidates, self._stream)
        if found is None:
            self._pc = end  # type: ignore[assignment]
            return
        line, once, _, _, target = entries[found.index]  # type: ignore[index]
        self._storage[f"{VIEWS}{line}"] = float(found.views + 1)
        if once is not None:
            self._storage[f"{ONCE}{once}"] = True
        self._pc = target

    # ---- expressions

    def variable(self, name: str) -> Value:
        """What a variable holds now, smart ones included. Raises ``StoryError`` for an unknown one."""
        code = self._program.smart.get(name)
        try:
            return self._evaluate(((ops.SMART, name),)) if code is not None else self._load(name)
        except StoryValueError as fault:
            raise StoryError(str(fault)) from None

    def _load(self, name: str) -> Value:
        try:
            return loaded(self._storage[name], name)
        except KeyError:
            pass
        initial = self._program.initial_values.get(name)
        if initial is not None:
            return loaded(initial, name)
        type_name = self._program.variables.get(name)
        if type_name is None:
            raise StoryValueError(f"There is no variable {name}.")
        return DEFAULTS.get(type_name, 0.0)

    def _evaluate(self, code: Code) -> Value:
        """The value of an expression. Smart variables are worked out once in it, however often it names them."""
        if len(code) == 1:
            kind, argument = code[0]
            if kind <= syntax.BOOL:
                return argument  # type: ignore[return-value]
            if kind == syntax.VARIABLE:
                return self._load(argument)  # type: ignore[arg-type]
        values: list[Value] = []
        for index, (kind, argument) in enumerate(code):
            if kind <= syntax.BOOL:
                values.append(argument)  # type: ignore[arg-type]
            elif kind == syntax.VARIABLE:
                values.append(self._load(argument))  # type: ignore[arg-type]
            elif kind in _OPERATIONS:
                right = values.pop()
                values[-1] = _OPERATIONS[kind](values[-1], right)
            elif kind == ops.SMART:
                return self._evaluate_on(code, index, values)
            else:
                self._apply_to(values, kind, argument)
        return values[-1]

    def _evaluate_on(self, code: Code, index: int, values: list[Value]) -> Value:
        """Go on with an expression from its first smart variable, on a stack of expressions, without recursion."""
        known: dict[str, Value] = {}
        frames: list[tuple[Code, int, str]] = []
        name = ""
        while True:
            if index >= len(code):
                if not frames:
                    return values[-1]
                known[name] = values[-1]
                code, index, name = frames.pop()
                continue
            kind, argument = code[index]
            index += 1
            if kind <= syntax.BOOL:
                values.append(argument)  # type: ignore[arg-type]
            elif kind == syntax.VARIABLE:
                values.append(self._load(argument))  # type: ignore[arg-type]
            elif kind == ops.SMART:
                assert isinstance(argument, str)
                if argument in known:
                    values.append(known[argument])
                else:
                    frames.append((code, index, name))
                    code, index, name = self._program.smart[argument], 0, argument
            elif kind in _OPERATIONS:
                right = values.pop()
                values[-1] = _OPERATIONS[kind](values[-1], right)
            else:
                self._apply_to(values, kind, argument)

    def _apply_to(self, values: list[Value], kind: int, argument: object) -> None:
        """Do what takes one value, or calls a function."""
        if kind == syntax.CALL:
            function, count = argument  # type: ignore[misc]
            given = values[len(values) - count :]  # type: ignore[has-type]
            del values[len(values) - count :]  # type: ignore[has-type]
            values.append(self._call(function, given))  # type: ignore[has-type]
        elif kind == syntax.NEGATE:
            value = values[-1]
            if isinstance(value, str):
                raise StoryValueError(f"`-` cannot be used with {value!r}.")
            values[-1] = 0.0 - value
        else:
            values[-1] = not values[-1]

    def _call(self, name: str, arguments: list[Value]) -> Value:
        function = self._functions.get(name)
        if function is None:
            raise StoryValueError(f"The function `{name}` is called, but nobody has defined it.")
        try:
            result = function(*arguments)
        except (StoryValueError, StoryError):
            raise
        except Exception as fault:
            raise StoryError(f"{self._where()}: the function `{name}` failed: {fault}") from fault
        if isinstance(result, bool | str):
            return result
        if isinstance(result, int | float):
            return single(float(result))
        raise StoryValueError(
            f"The function `{name}` gave {result!r}, which is neither a bool nor a number nor a string."
        )

    # ---- state

    def state(self) -> dict[str, object]:
        """Everything about this run as plain JSON data, the storage included. Possible at every step."""
        stack = list(self._stack)
        if self._node is not None:
            stack.append(Frame(self._node.name, self._pc))
        anchors = [anchor_of(self._program.nodes[frame.node], frame.pc) for frame in stack]
        snapshot = Snapshot(
            phase=self._phase,
            entering=self._entering,
            running=self._node is not None,
            frames=stack,
            anchors=anchors,
            offered=list(self._offered),
            exit=self._exit,
            saliency=self._saliency,
            seed=self._seed,
            random=self._stream.state,
            chosen=self.chosen,
            variables=dict(self._storage),
        )
        return write_snapshot(snapshot)

    def restore(self, state: Mapping[str, object]) -> None:
        """Go back to a state, the storage included, in this process or another.

        The program may be a later version. A place is found again by the id of the line that was said last, so a script may
        have changed around it.

        Raises:
            StoryError: Where ``state`` is none, or names a node that is gone. Nothing has changed then.
        """
        try:
            snapshot = read_snapshot(state)
            frames: list[Frame] = []
            offered = snapshot.offered
            exit_at = snapshot.exit
            for frame, anchor in zip(snapshot.frames, snapshot.anchors, strict=True):
                frames.append(resolve_anchor(self._program, frame, anchor))
            if snapshot.phase == CHOOSING and frames:
                offered, exit_at, pc = self._refind_options(frames[-1], offered, exit_at)
                frames[-1] = Frame(frames[-1].node, pc)
            if snapshot.entering is not None and not (
                snapshot.entering in self._program.nodes or snapshot.entering in self._program.groups
            ):
                raise StateError(self._missing(snapshot.entering))
            if snapshot.saliency not in STRATEGIES:
                raise StateError(f"There is no saliency strategy {snapshot.saliency!r}.")
        except StateError as fault:
            raise StoryError(f"This state cannot be restored: {fault}") from None
        self._saliency = snapshot.saliency
        self._seed = snapshot.seed
        self._stream.state = snapshot.random
        self._phase = snapshot.phase
        self._entering = snapshot.entering
        self._offered = offered
        self._exit = exit_at
        self.chosen = snapshot.chosen
        if snapshot.running:
            self._node = self._program.nodes[frames[-1].node]
            self._pc = frames[-1].pc
            self._stack = frames[:-1]
        else:
            self._node, self._pc, self._stack = None, 0, []
        for name in [name for name in self._storage if name not in snapshot.variables]:
            del self._storage[name]
        for name, value in snapshot.variables.items():
            self._storage[name] = value

    def _refind_options(
        self, frame: Frame, offered: list[OfferedOption], exit_at: int
    ) -> tuple[list[OfferedOption], int, int]:
        """The options that were offered, by their line ids, in the program as it is now."""
        node = self._program.nodes[frame.node]
        wanted = {option.line: option for option in offered}
        for index, instruction in enumerate(node.instructions):
            if instruction[0] == ops.OPTION and instruction[1] in wanted:
                first = index
                found: list[OfferedOption] = []
                while node.instructions[first][0] == ops.OPTION:
                    _, line, _, _, once, target = node.instructions[first]
                    before = wanted.get(str(line))
                    if before is not None:
                        found.append(
                            OfferedOption(
                                before.line,
                                before.substitutions,
                                before.available,
                                None if once is None else str(once),
                                target,  # type: ignore[arg-type]
                            )
                        )
                    first += 1
                show = node.instructions[first]
                return found, show[1], first + 1  # type: ignore[return-value]
        raise StateError(f"none of the options that were offered is left in node {frame.node}.")

    def offered(self) -> Options:
        """The options that wait for ``select``: what to show again after ``restore``."""
        if self._phase != CHOOSING:
            raise StoryError("No options are being offered.")
        return self._options()

    @property
    def is_choosing(self) -> bool:
        """Whether options wait for ``select``."""
        return self._phase == CHOOSING

    @property
    def is_running(self) -> bool:
        """Whether ``advance`` may be called."""
        return self._phase == RUNNING


def _remainder(left: float, right: float) -> float:
    """``%`` takes whole numbers: both sides are rounded first. The result has the sign of the left one."""
    if not (math.isfinite(left) and math.isfinite(right)) or round(right) == 0:
        raise StoryValueError(f"`%` cannot be used with {text_of(left)} and {text_of(right)}.")
    return math.fmod(round(left), round(right))


def _equal(left: Value, right: Value) -> Value:
    return isinstance(left, bool) == isinstance(right, bool) and left == right


def _divide(left: float, right: float) -> float:
    if right == 0:
        return math.nan if left == 0 or left != left else math.copysign(math.inf, left) * math.copysign(1.0, right)
    return single(left / right)


def _join(left: Value, right: Value) -> Value:
    if isinstance(left, str) and isinstance(right, str):
        if len(left) + len(right) > MAX_STRING:
            raise StoryValueError(f"A string grows beyond {MAX_STRING} characters here.")
        return left + right
    raise StoryValueError(f"`+` cannot be used with {text_of(left)!r} and {text_of(right)!r}.")


def _on_numbers(kind: int, operation: Callable[[float, float], Value]) -> Callable[[Value, Value], Value]:
    """An operation on numbers that refuses strings, which a host's function or a storage may have brought in."""

    def apply(left: Value, right: Value) -> Value:
        if isinstance(left, str) or isinstance(right, str):
            if kind == syntax.ADD:
                return _join(left, right)
            shown = f"{text_of(left)!r} and {text_of(right)!r}"
            raise StoryValueError(f"`{syntax.SYMBOL[kind]}` cannot be used with {shown}.")
        return operation(left, right)

    return apply


_OPERATIONS: dict[int, Callable[[Value, Value], Value]] = {
    syntax.EQUAL: _equal,
    syntax.NOT_EQUAL: lambda left, right: not _equal(left, right),
    syntax.AND: lambda left, right: bool(left) and bool(right),
    syntax.OR: lambda left, right: bool(left) or bool(right),
    syntax.XOR: lambda left, right: bool(left) != bool(right),
    syntax.ADD: _on_numbers(syntax.ADD, lambda left, right: single(left + right)),
    syntax.SUBTRACT: _on_numbers(syntax.SUBTRACT, lambda left, right: single(left - right)),
    syntax.MULTIPLY: _on_numbers(syntax.MULTIPLY, lambda left, right: single(left * right)),
    syntax.DIVIDE: _on_numbers(syntax.DIVIDE, _divide),
    syntax.MODULO: _on_numbers(syntax.MODULO, _remainder),
    syntax.LESS: _on_numbers(syntax.LESS, operator.lt),
    syntax.LESS_EQUAL: _on_numbers(syntax.LESS_EQUAL, operator.le),
    syntax.GREATER: _on_numbers(syntax.GREATER, operator.gt),
    syntax.GREATER_EQUAL: _on_numbers(syntax.GREATER_EQUAL, operator.ge),
}
