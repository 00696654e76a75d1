"""How bright each lamp is just now: scripts switch and dim them by name, and they change over some ticks, never at
once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from game.view.level import Light

EASE_TICKS = 24
"""Ticks from dark to full."""


@dataclass(slots=True)
class _Step:
    light: Light
    target: float


class Dimmer:
    """Brightness 0..1 of every light of a level, and of the ambient light."""

    AMBIENT = ("ambient", "room")
    """Names of the light that is everywhere."""

    def __init__(self, lights: Iterable[Light]) -> None:
        """All lights burn, but those that the map starts switched off."""
        self._amounts: dict[int, float] = {}
        self._named: dict[str, list[Light]] = {}
        for light in lights:
            self._amounts[id(light)] = 0.0 if light.off else 1.0
            for word in {light.name, *light.groups, *(_family(name) for name in light.groups)}:
                if word:
                    self._named.setdefault(word, []).append(light)
        self._moving: dict[int, _Step] = {}
        self.ambient = 1.0
        self._ambient_target = 1.0
        self.unknown: list[str] = []
        """Names that no lamp has, as scripts asked for them."""

    def amount(self, light: Light) -> float:
        """Its brightness now."""
        return self._amounts.get(id(light), 1.0)

    def settled(self, light: Light) -> bool:
        """Whether it is not changing."""
        return id(light) not in self._moving

    def set(self, name: str, target: float, at_once: bool = False) -> list[Light]:
        """Let the lamp or group go to a brightness (0..1 and above for overdriven); returns what it names.

        Unknown names change nothing and are kept in ``unknown``.
        """
        target = max(0.0, min(1.5, target))
        if name in self.AMBIENT:
            self._ambient_target = target
            if at_once:
                self.ambient = target
            return []
        lights = self._named.get(name, [])
        if name == "all":
            lights = [light for group in self._named.values() for light in group]
        if not lights and name not in self.unknown:
            self.unknown.append(name)
        for light in lights:
            if at_once:
                self._amounts[id(light)] = target
                self._moving.pop(id(light), None)
            else:
                self._moving[id(light)] = _Step(light, target)
        return lights

    def tick(self) -> tuple[list[Light], bool]:
        """Advance by one tick; returns the lights that began or ended to change, and whether the ambient light
        changed."""
        touched = []
        for key, step in list(self._moving.items()):
            now = self._amounts[key]
            if now in (0.0, 1.0):
                touched.append(step.light)
            move = max(-1 / EASE_TICKS, min(1 / EASE_TICKS, step.target - now))
            now = step.target if abs(step.target - now) <= 1 / EASE_TICKS else now + move
            self._amounts[key] = now
            if now == step.target:
                del self._moving[key]
                touched.append(step.light)
        before = self.ambient
        gap = self._ambient_target - before
        self.ambient = (
            self._ambient_target
            if abs(gap) <= 1 / EASE_TICKS
            else before + (1 / EASE_TICKS if gap > 0 else -1 / EASE_TICKS)
        )
        return touched, self.ambient != before


def brightness(state: str | float | bool) -> float | None:
    """What a script's word for a lamp means, 0..1; ``None`` for a word that means nothing.

    >>> brightness("on"), brightness("dim"), brightness("40%"), brightness("0.5"), brightness("blue")
    (1.0, 0.35, 0.4, 0.5, None)
    """
    if isinstance(state, bool):
        return 1.0 if state else 0.0
    if isinstance(state, int | float):
        return float(state)
    word = state.strip().lower()
    named = {"on": 1.0, "off": 0.0, "dim": 0.35, "low": 0.35, "half": 0.5, "full": 1.0, "bright": 1.25, "out": 0.0}
    if word in named:
        return named[word]
    try:
        return float(word[:-1]) / 100 if word.endswith("%") else float(word)
    except ValueError:
        return None


def _family(kind: str) -> str:
    """``desk_lamp_2`` belongs to the group ``desk_lamp``: the name without its number."""
    head, _, tail = kind.rpartition("_")
    return head if head and tail.isdigit() else ""
