"""The story as the world needs it: a compiled program, where each node plays, and the conditions that maps ask.

Content builds one; the world shares it. Playing never changes it, but for a memory of conditions already compiled.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, MutableMapping
from dataclasses import dataclass, field

from game.sim.commands.specs import FUNCTIONS
from game.story.condition import Condition, ConditionError, compile_assignments, compile_condition
from game.story.program import Program

SCENE = "$scene"
"""The variable that says which scene the place is in; ``*`` in a map's ``dialogue`` stands for its value."""


@dataclass(frozen=True, slots=True)
class Script:
    """A compiled story."""

    program: Program
    initial: Mapping[str, bool | float | str]
    """Every declared variable with its first value."""
    maps: Mapping[str, str]
    """Node → the map that it plays in, for nodes that name one."""
    content_hash: str = ""
    _compiled: dict[str, Condition | None] = field(default_factory=dict)

    def has_node(self, name: str) -> bool:
        """Whether there is a node or node group of that name."""
        return name in self.program.nodes or name in self.program.groups

    def resolve(self, name: str, variables: Mapping[str, bool | float | str]) -> str:
        """The node that a map's ``dialogue`` means now; empty where there is none.

        ``*_Look_Window`` is ``Prologue_Look_Window`` while ``$scene`` is ``Prologue``: one window, another answer in each scene.
        """
        if "*" in name:
            name = name.replace("*", str(variables.get(SCENE, "")))
        return name if self.has_node(name) else ""

    def holds(
        self,
        text: str,
        variables: MutableMapping[str, bool | float | str],
        functions: Mapping[str, Callable[..., object]],
    ) -> bool:
        """Whether a condition is true of these variables. One that does not compile (content has told about it) is not."""
        condition = self._compile("?" + text, compile_condition, text)
        return condition is not None and condition.holds(variables, functions)

    def assign(
        self,
        text: str,
        variables: MutableMapping[str, bool | float | str],
        functions: Mapping[str, Callable[..., object]],
    ) -> None:
        """Carry out a map's ``set``. One that does not compile (content has told about it) does nothing."""
        assignments = self._compile("=" + text, compile_assignments, text)
        if assignments is not None:
            assignments.carry_out(variables, functions)

    def _compile(self, key: str, how: Callable[..., Condition], text: str) -> Condition | None:
        if key not in self._compiled:
            try:
                self._compiled[key] = how(text, self.initial, FUNCTIONS)
            except ConditionError:
                self._compiled[key] = None
        return self._compiled[key]
