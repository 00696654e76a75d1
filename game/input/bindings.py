"""Which keys and buttons mean which action: two of each, changed by the player, with conflicts found before they hurt."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from game.input.actions import Action

SLOTS = 2

DEFAULT_KEYS: dict[Action, tuple[str, ...]] = {
    Action.UP: ("up", "w"),
    Action.DOWN: ("down", "s"),
    Action.LEFT: ("left", "a"),
    Action.RIGHT: ("right", "d"),
    Action.RUN: ("left shift", "right shift"),
    Action.SNEAK: ("left ctrl", "c"),
    Action.INTERACT: ("e", "return"),
    Action.CANCEL: ("backspace", "x"),
    Action.SKIP: ("tab",),
    Action.SHIFT: ("q",),
    Action.FOCUS: ("f",),
    Action.TOOL: ("r",),
    Action.SKETCHBOOK: ("b", "i"),
    Action.LOG: ("l", "page up"),
    Action.PAGE_PREV: ("[", ","),
    Action.PAGE_NEXT: ("]", "."),
    Action.PAUSE: ("escape", "p"),
    Action.QUICKSAVE: ("f5",),
    Action.QUICKLOAD: ("f9",),
    Action.HIDE: ("h",),
    Action.FULLSCREEN: ("f11",),
    Action.SCREENSHOT: ("f12",),
}
"""By pygame's key names. Space is interact too, always (see ``ALWAYS_KEYS``)."""

DEFAULT_PAD: dict[Action, tuple[str, ...]] = {
    Action.UP: ("dpad up", "left stick up"),
    Action.DOWN: ("dpad down", "left stick down"),
    Action.LEFT: ("dpad left", "left stick left"),
    Action.RIGHT: ("dpad right", "left stick right"),
    Action.RUN: ("right trigger",),
    Action.SNEAK: ("left trigger",),
    Action.INTERACT: ("a",),
    Action.CANCEL: ("b",),
    Action.SKIP: ("y",),
    Action.SHIFT: ("left bumper",),
    Action.FOCUS: ("right bumper",),
    Action.TOOL: ("x",),
    Action.SKETCHBOOK: ("back",),
    Action.PAUSE: ("start",),
    Action.PAGE_PREV: ("right stick left",),
    Action.PAGE_NEXT: ("right stick right",),
    Action.LOG: ("right stick up",),
}

ALWAYS_KEYS = {"escape": Action.PAUSE, "space": Action.INTERACT}
ALWAYS_PAD = {"start": Action.PAUSE}
"""These work whatever is bound, so that nobody can lock themselves out."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """A key that two actions share, where both can be asked for at once."""

    key: str
    first: Action
    second: Action


@dataclass(slots=True)
class Bindings:
    """The player's table: names of keys and buttons by action."""

    keys: dict[Action, tuple[str, ...]] = field(default_factory=lambda: dict(DEFAULT_KEYS))
    pad: dict[Action, tuple[str, ...]] = field(default_factory=lambda: dict(DEFAULT_PAD))

    @staticmethod
    def from_settings(keys: Mapping[str, Sequence[str]], pad: Mapping[str, Sequence[str]]) -> Bindings:
        """The defaults with the player's changes. Unknown actions are left out: they belong to another version."""
        bindings = Bindings()
        for table, changes in ((bindings.keys, keys), (bindings.pad, pad)):
            for action in Action:
                if action.value in changes:
                    table[action] = tuple(str(k).lower() for k in changes[action.value][:SLOTS])
        return bindings

    def to_settings(self) -> tuple[dict[str, list[str]], dict[str, list[str]]]:
        """What differs from the defaults, for the settings file."""
        return (
            {a.value: list(k) for a, k in self.keys.items() if k != DEFAULT_KEYS.get(a, ())},
            {a.value: list(k) for a, k in self.pad.items() if k != DEFAULT_PAD.get(a, ())},
        )

    def key_actions(self) -> dict[str, tuple[Action, ...]]:
        """Actions by key name."""
        return _inverse(self.keys, ALWAYS_KEYS)

    def pad_actions(self) -> dict[str, tuple[Action, ...]]:
        """Actions by button name."""
        return _inverse(self.pad, ALWAYS_PAD)

    def conflicts(self) -> list[Conflict]:
        """Keys with two meanings, in the order of the actions."""
        found = []
        for table in (self.keys, self.pad):
            owner: dict[str, Action] = {}
            for action, names in table.items():
                for name in names:
                    if name in owner and owner[name] is not action:
                        found.append(Conflict(name, owner[name], action))
                    owner.setdefault(name, action)
        return found

    def bind_key(self, action: Action, slot: int, key: str) -> Conflict | None:
        """Give an action a key. Where another action had it, the two swap, and that is returned so that it can be said."""
        return _bind(self.keys, action, slot, key)

    def bind_pad(self, action: Action, slot: int, button: str) -> Conflict | None:
        """The same for a pad's button."""
        return _bind(self.pad, action, slot, button)


def _bind(table: dict[Action, tuple[str, ...]], action: Action, slot: int, name: str) -> Conflict | None:
    mine = [*table.get(action, ()), "", ""][:SLOTS]
    replaced, mine[slot] = mine[slot], name
    other = next((a for a, names in table.items() if a is not action and name in names), None)
    if other is not None:
        table[other] = tuple(n for n in (replaced if n == name else n for n in table[other]) if n)
    table[action] = tuple(n for n in mine if n)
    return Conflict(name, other, action) if other else None


def _inverse(table: Mapping[Action, tuple[str, ...]], always: Mapping[str, Action]) -> dict[str, tuple[Action, ...]]:
    by_name: dict[str, tuple[Action, ...]] = {}
    for action, names in table.items():
        for name in names:
            by_name[name] = (*by_name.get(name, ()), action)
    for name, action in always.items():
        if action not in by_name.get(name, ()):
            by_name[name] = (*by_name.get(name, ()), action)
    return by_name
