"""What the player chose about mods: their order, and which are switched off. Pure; whoever has the settings keeps it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Choice:
    """An order of ids, and those of them (or others) that are off. A mod that the order does not name is off."""

    order: tuple[str, ...] = ()
    off: tuple[str, ...] = ()

    def is_on(self, id: str) -> bool:
        """Whether the player wants it.

        >>> Choice(("a", "b"), ("b",)).is_on("a"), Choice(("a", "b"), ("b",)).is_on("b"), Choice().is_on("a")
        (True, False, False)
        """
        return id in self.order and id not in self.off

    def switched(self, id: str, on: bool) -> Choice:
        """The choice with a mod on or off; it keeps its place, and comes last where it had none.

        >>> Choice(("a",)).switched("b", True)
        Choice(order=('a', 'b'), off=())
        >>> Choice(("a", "b")).switched("a", False)
        Choice(order=('a', 'b'), off=('a',))
        """
        order = self.order if id in self.order else (*self.order, id)
        rest = tuple(other for other in self.off if other != id)
        return Choice(order, rest if on else (*rest, id))

    def moved(self, id: str, step: int, shown: Sequence[str]) -> Choice:
        """The choice with a mod so many places later (or earlier) among those that are shown.

        >>> Choice(("a", "b")).moved("c", -1, ["a", "b", "c"])
        Choice(order=('a', 'c', 'b'), off=('c',))
        """
        order = list(shown)
        place = order.index(id)
        order.insert(max(0, min(len(order) - 1, place + step)), order.pop(place))
        off = tuple(other for other in order if not self.is_on(other))
        return Choice(tuple(order), off)

    def without(self, id: str) -> Choice:
        """The choice with a mod forgotten: one that is not there any more."""
        return Choice(
            tuple(other for other in self.order if other != id), tuple(other for other in self.off if other != id)
        )

    def listed(self, found: Sequence[str]) -> tuple[str, ...]:
        """Ids in the order in which they are shown: the player's, then the others by name.

        >>> Choice(("c", "gone")).listed(["b", "a", "c"])
        ('c', 'gone', 'a', 'b')
        """
        return (*self.order, *sorted({*found} - {*self.order}))
