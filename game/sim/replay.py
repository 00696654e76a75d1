"""A run as text that people can read and write: how many ticks, what was wished, and what has to be true then.

::

    chapter prologue        seed 0
      45, right             # walk to the lamp
       1, interact
      30
       1, choose 2
    expect hash 9c41…       # the whole world but its clocks
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields

from game.sim.intents import IDLE, MAX_CHOICE, Intent

MAX_TICKS = 60 * 60 * 60 * 4
"""Four hours; a longer one is not a run of this game."""
MAX_CHARACTERS = 2_000_000
_KEYS = tuple(f.name for f in fields(Intent) if f.name not in ("move_x", "move_y", "choose"))
_MOVES = {"left": ("move_x", -1), "right": ("move_x", 1), "up": ("move_y", -1), "down": ("move_y", 1)}


class ReplayError(Exception):
    """The text is no run; the message names the line and the remedy."""


@dataclass(frozen=True, slots=True)
class Expect:
    """After so many ticks the world must have this hash."""

    tick: int
    digest: str


@dataclass(frozen=True, slots=True)
class Replay:
    """A recorded run."""

    chapter: str
    seed: int
    runs: tuple[tuple[int, Intent], ...]
    """``(ticks, wish)``: the wish holds for so many ticks."""
    expects: tuple[Expect, ...] = ()

    def intents(self) -> Iterator[Intent]:
        """The wish of each tick."""
        for ticks, intent in self.runs:
            for _ in range(ticks):
                yield intent

    @property
    def ticks(self) -> int:
        """Length of the run."""
        return sum(ticks for ticks, _ in self.runs)


def record(chapter: str, seed: int, intents: Iterable[Intent], expects: Iterable[Expect] = ()) -> Replay:
    """A run from the wish of each tick."""
    runs: list[tuple[int, Intent]] = []
    for intent in intents:
        if runs and runs[-1][1] == intent:
            runs[-1] = (runs[-1][0] + 1, intent)
        else:
            runs.append((1, intent))
    return Replay(chapter, seed, tuple(runs), tuple(expects))


def write(replay: Replay) -> str:
    """The run as text; ``read`` gives it back."""
    lines = [f"chapter {replay.chapter}  seed {replay.seed}"]
    due = sorted(replay.expects, key=lambda e: e.tick)
    now = 0
    for ticks, intent in replay.runs:
        while due and now < due[0].tick < now + ticks:
            part = due[0].tick - now
            lines += [_line(part, intent), f"expect hash {due.pop(0).digest}"]
            now, ticks = now + part, ticks - part
        lines.append(_line(ticks, intent))
        now += ticks
        while due and due[0].tick == now:
            lines.append(f"expect hash {due.pop(0).digest}")
    return "\n".join(lines) + "\n"


def _line(ticks: int, intent: Intent) -> str:
    words = [name for name, (axis, sign) in _MOVES.items() if getattr(intent, axis) == sign]
    words += [name for name in _KEYS if getattr(intent, name)]
    if intent.choose >= 0:
        words.append(f"choose {intent.choose}")
    return f"{ticks:4d}, {' '.join(words)}" if words else f"{ticks:4d}"


def read(text: str) -> Replay:
    """Read a run.

    Raises:
        ReplayError: A line cannot be read, or the run is too long.

    >>> read(write(record("prologue", 0, [IDLE, IDLE, Intent(move_x=1, run=True)]))).ticks
    3
    """
    if len(text) > MAX_CHARACTERS:
        raise ReplayError(f"The run has {len(text)} characters; {MAX_CHARACTERS} is the most. Is this the right file?")
    chapter, seed = "", 0
    runs: list[tuple[int, Intent]] = []
    expects: list[Expect] = []
    now = 0
    for number, raw in enumerate(text.splitlines(), 1):
        line = raw.partition("#")[0].strip()
        if not line:
            continue
        words = line.replace(",", " ").split() or [""]
        if words[0] == "chapter" and len(words) == 4 and words[2] == "seed" and _is_number(words[3]):
            chapter, seed = words[1], int(words[3])
        elif words[:2] == ["expect", "hash"] and len(words) == 3:
            expects.append(Expect(now, words[2]))
        elif _is_number(words[0]):
            now += int(words[0])
            if now > MAX_TICKS:
                raise ReplayError(f"line {number}: the run is longer than four hours. Cut it.")
            runs.append((int(words[0]), _intent(words[1:], number)))
        else:
            raise ReplayError(f"line {number}: “{line[:60]}” is neither ticks nor an expectation. Write “45, right”.")
    if not chapter:
        raise ReplayError("The first line must say where the run begins: “chapter prologue  seed 0”.")
    return Replay(chapter, seed, tuple(runs), tuple(expects))


def _is_number(word: str) -> bool:
    """Eight plain digits at most: other scripts' digits and powers are no numbers here."""
    return word.isascii() and word.isdigit() and len(word) < 9


def _intent(words: list[str], number: int) -> Intent:
    wish: dict[str, int | bool] = {}
    rest = list(words)
    while rest:
        word = rest.pop(0)
        if word in _MOVES:
            axis, sign = _MOVES[word]
            wish[axis] = sign
        elif word in _KEYS:
            wish[word] = True
        elif word == "choose" and rest and _is_number(rest[0]) and int(rest[0]) <= MAX_CHOICE:
            wish["choose"] = int(rest.pop(0))
        else:
            known = ", ".join((*_MOVES, *_KEYS, "choose N"))
            raise ReplayError(f"line {number}: “{word}” is no wish. There are: {known}.")
    return Intent(**wish) if wish else IDLE  # type: ignore[arg-type]  # move_x and move_y are ints, the rest bools
