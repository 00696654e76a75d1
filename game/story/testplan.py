"""Test plans: what a script must say, step by step, in a file that its writer owns.

Form, one step a line (texts stand between backquotes, ``#`` begins a comment, ``---`` begins the next run)::

    set: $gold = 3                    before or between steps
    saliency: first
    node: Market                      instead of Start
    line: `Ava: Hello.` #radio        the next thing said, and tags it must have; `line: *` for any
    command: `wait 1`
    option: `Ask.`                    all options, in order …
    option: `Pay.` [disabled]
    select: 1                         … and the one to choose; 0 for none
    stop                              nothing follows

Runs share their variables, so what happens once happens in the first run that meets it. Steps that a plan does not
mention are a failure, except behind its last step. Source: the plans of the Yarn Spinner test suite.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, MutableMapping
from dataclasses import dataclass

from .program import Program
from .strings import LineInfo
from .text import compose
from .vm import Command, Dialogue, End, Event, Line, Options, StoryError

START = "Start"
_STEP_RE = re.compile(r"(line|option|command|select|set|saliency|node|stop)\s*(:|$)\s*(.*)")
_TEXT_RE = re.compile(r"`([^`]*)`\s*(.*)")
_SET_RE = re.compile(r"(\$\S+)\s*=?\s*(?:(true|false)|(-?[0-9]+(?:\.[0-9]+)?)|\"(.*)\")\s*$")


class PlanError(Exception):
    """A plan that cannot be read, or one that the story does not keep; the message names the line of the plan."""

    def __init__(self, line: int, message: str) -> None:
        super().__init__(f"line {line}: {message}")
        self.line = line
        self.message = message


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a plan."""

    kind: str
    line: int
    text: str | None = None
    tags: tuple[str, ...] = ()
    disabled: bool = False
    number: int = 0
    value: bool | float | str = False


@dataclass(frozen=True, slots=True)
class Plan:
    """Runs of steps."""

    runs: tuple[tuple[Step, ...], ...]


def _quoted(rest: str, line: int) -> tuple[str, str]:
    match = _TEXT_RE.fullmatch(rest)
    if match is None:
        if "`" in rest:
            raise PlanError(line, "a text needs a backquote at either end")
        raise PlanError(line, "the text must stand between backquotes")
    return match.group(1), match.group(2)


def _marks(rest: str, line: int) -> tuple[tuple[str, ...], bool]:
    tags: list[str] = []
    disabled = False
    for word in rest.split():
        if word == "[disabled]":
            disabled = True
        elif word.startswith("#") and len(word) > 1:
            tags.append(word[1:])
        else:
            raise PlanError(line, f"`{word}` does not belong here")
    return tuple(tags), disabled


def _step(source: str, line: int) -> Step:
    match = _STEP_RE.fullmatch(source)
    if match is None:
        raise PlanError(line, f"`{source}` is no step of a plan")
    kind, rest = match.group(1), match.group(3)
    if (match.group(2) == ":") != (kind != "stop"):
        raise PlanError(line, f"`{kind}` needs a colon" if kind != "stop" else "`stop` stands alone")
    if kind in ("line", "option", "command"):
        if kind == "line" and rest.startswith("*"):
            text, rest = None, rest[1:]
        else:
            text, rest = _quoted(rest, line)
        tags, disabled = _marks(rest, line)
        if disabled and kind != "option":
            raise PlanError(line, "only an option can be [disabled]")
        return Step(kind, line, text, tags, disabled)
    if kind == "select":
        if not rest.isascii() or not rest.isdigit():
            raise PlanError(line, "`select:` needs the number of an option, or 0 for none")
        return Step(kind, line, number=int(rest))
    if kind == "set":
        found = _SET_RE.fullmatch(rest)
        if found is None:
            raise PlanError(line, '`set:` needs a variable and a value: $x = true, $x = 3, $x = "text"')
        name, word, number, text = found.groups()
        value: bool | float | str = word == "true" if word else float(number) if number else str(text)
        return Step(kind, line, name, value=value)
    return Step(kind, line, rest)


def parse_plan(source: str) -> Plan:
    """Read a plan. Raises ``PlanError``.

    >>> [step.kind for step in parse_plan("line: `Hi.`\\nstop").runs[0]]
    ['line', 'stop']
    """
    runs: list[tuple[Step, ...]] = []
    steps: list[Step] = []
    for index, raw in enumerate(source.splitlines()):
        content = raw.strip()
        if content == "---":
            runs.append(tuple(steps))
            steps = []
        elif content and not content.startswith("#"):
            steps.append(_step(content, index + 1))
    runs.append(tuple(steps))
    return Plan(tuple(run for run in runs if run))


Transcript = list[list[object]]
"""What happened, as plain data: ``["line", text]``, ``["command", text]``, ``["options", [[text, available], …]]`` and
``["end"]``."""


class Performance:
    """One run of a plan on a dialogue."""

    def __init__(self, dialogue: Dialogue, strings: Mapping[str, LineInfo], locale: str = "en") -> None:
        self.dialogue = dialogue
        self.strings = strings
        self.locale = locale
        self.transcript: Transcript = []

    def text(self, line: Line) -> str:
        """What a line says."""
        return compose(line, self.strings, self.locale).plain

    def describe(self, event: Event) -> str:
        """An event, in the words of a plan."""
        if isinstance(event, Line):
            return f"line: `{self.text(event)}`"
        if isinstance(event, Command):
            return f"command: `{event.text}`"
        if isinstance(event, Options):
            return " / ".join(
                f"option: `{self.text(option.line)}`{'' if option.available else ' [disabled]'}"
                for option in event.options
            )
        return "stop"

    def advance(self, step: Step) -> Event:
        """The next event; a story that breaks off fails the step."""
        try:
            event = self.dialogue.advance() if not self.dialogue.is_choosing else self.dialogue.offered()
        except StoryError as fault:
            raise PlanError(step.line, f"the story breaks off: {fault}") from None
        if isinstance(event, Line):
            self.transcript.append(["line", self.text(event)])
        elif isinstance(event, Command):
            self.transcript.append(["command", event.text])
        elif isinstance(event, Options):
            shown = [[self.text(option.line), option.available] for option in event.options]
            self.transcript.append(["options", shown])
        else:
            self.transcript.append(["end"])
        return event

    def _tagged(self, line: Line, step: Step) -> None:
        info = self.strings[line.id]
        found = {*info.tags, line.id}
        if info.shadow_of is not None:
            found.add("shadow:" + info.shadow_of.removeprefix("line:"))
        for tag in step.tags:
            if tag not in found:
                raise PlanError(step.line, f"the tag #{tag} is missing; there are {sorted(found)}")

    def perform(self, steps: tuple[Step, ...], first: int = 0) -> Iterator[int]:
        """Perform steps from ``first`` on; yields the index of each step before it is performed.

        Raises:
            PlanError: At the first step that the story does not keep.
        """
        begin = first
        while begin > 0 and begin < len(steps) and steps[begin - 1].kind == "option":
            begin -= 1
        expected: list[Step] = list(steps[begin:first])
        for index in range(first, len(steps)):
            yield index
            step = steps[index]
            if expected and step.kind not in ("option", "select"):
                self._compare(expected, step)
                raise PlanError(step.line, "the options need a `select:`")
            if step.kind == "option":
                if not expected and not isinstance(event := self.advance(step), Options):
                    raise PlanError(step.line, f"expected options, but the story goes on with {self.describe(event)}")
                expected.append(step)
            elif step.kind == "select":
                self._select(step, expected)
                expected = []
            elif step.kind == "set":
                assert step.text is not None
                self._set(step)
            elif step.kind == "saliency":
                try:
                    self.dialogue.saliency = step.text or ""
                except StoryError as fault:
                    raise PlanError(step.line, str(fault)) from None
            elif step.kind == "node":
                try:
                    self.dialogue.set_node(step.text or "")
                except StoryError as fault:
                    raise PlanError(step.line, str(fault)) from None
            else:
                self._event(step)
        if expected:
            self._compare(expected, steps[-1])

    def _set(self, step: Step) -> None:
        assert step.text is not None
        if not self.dialogue.knows(step.text):
            raise PlanError(step.line, f"the story has no variable {step.text}")
        self.dialogue.storage[step.text] = step.value

    def _event(self, step: Step) -> None:
        event = self.advance(step)
        if step.kind == "stop":
            if not isinstance(event, End):
                raise PlanError(step.line, f"expected the end, but the story goes on with {self.describe(event)}")
            return
        wanted = f"{step.kind}: `{step.text}`" if step.text is not None else "a line"
        if step.kind == "command":
            if not isinstance(event, Command) or event.text != step.text:
                raise PlanError(step.line, f"expected {wanted}, but got {self.describe(event)}")
            return
        if not isinstance(event, Line) or (step.text is not None and self.text(event) != step.text):
            raise PlanError(step.line, f"expected {wanted}, but got {self.describe(event)}")
        self._tagged(event, step)

    def _compare(self, expected: list[Step], step: Step) -> Options:
        event = self.advance(step) if not self.dialogue.is_choosing else self.dialogue.offered()
        if not isinstance(event, Options):
            raise PlanError(step.line, f"expected options, but the story goes on with {self.describe(event)}")
        if expected:
            found = [(self.text(option.line), option.available) for option in event.options]
            wanted = [(option.text, not option.disabled) for option in expected]
            if found != wanted:
                raise PlanError(expected[0].line, f"the options are {self.describe(event)}")
            for offered, option in zip(event.options, expected, strict=True):
                self._tagged(offered.line, option)
        return event

    def _select(self, step: Step, expected: list[Step]) -> None:
        options = self._compare(expected, step)
        if step.number > len(options.options):
            raise PlanError(step.line, f"there are only {len(options.options)} options")
        try:
            self.dialogue.select(step.number - 1 if step.number else None)
        except StoryError as fault:
            raise PlanError(step.line, str(fault)) from None


def run_plan(
    plan: Plan,
    program: Program,
    strings: Mapping[str, LineInfo],
    functions: Mapping[str, Callable[..., object]] = {},
    storage: MutableMapping[str, bool | float | str] | None = None,
    locale: str = "en",
) -> Transcript:
    """Run a whole plan.

    Returns:
        What happened.

    Raises:
        PlanError: At the first step that the story does not keep.
    """
    dialogue = Dialogue(program, {} if storage is None else storage, functions)
    performance = Performance(dialogue, strings, locale)
    for run in plan.runs:
        begin_run(dialogue, run)
        for _ in performance.perform(run):
            pass
    return performance.transcript


def begin_run(dialogue: Dialogue, run: tuple[Step, ...]) -> None:
    """Stand at the node that a run begins at. Raises ``PlanError`` where there is none."""
    if any(step.kind == "node" for step in run):
        return
    try:
        dialogue.set_node(START)
    except StoryError as fault:
        raise PlanError(run[0].line, str(fault)) from None
