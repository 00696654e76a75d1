"""Controls of a tick → what the reader wants of the interface. Held directions repeat, as a typed key does."""

from __future__ import annotations

from game.input.actions import Action
from game.input.devices import Controls
from game.ui.intents import UiIntent

REPEAT_AFTER, REPEAT_EVERY = 24, 7
"""Ticks until a held direction repeats, and between repeats."""
_DIRECTIONS = (Action.UP, Action.DOWN, Action.LEFT, Action.RIGHT)
_NUMBERS = {str(n): n for n in range(1, 10)}


class Reader:
    """One for each scene that shows an interface."""

    def __init__(self) -> None:
        self._held: dict[Action, int] = {}

    def read(self, controls: Controls) -> UiIntent:
        """The wishes of this tick."""
        steps = {action: self._steps(action, controls) for action in _DIRECTIONS}
        pressed = controls.pressed
        return UiIntent(
            up=steps[Action.UP],
            down=steps[Action.DOWN],
            left=steps[Action.LEFT],
            right=steps[Action.RIGHT],
            confirm=Action.INTERACT in pressed,
            cancel=Action.CANCEL in pressed or Action.PAUSE in pressed,
            page_prev=Action.PAGE_PREV in pressed,
            page_next=Action.PAGE_NEXT in pressed,
            menu=Action.PAUSE in pressed,
            skip_held=Action.SKIP in controls.held,
            number=_NUMBERS.get(controls.raw_key, 0),
            pointer=controls.pointer if controls.device == "mouse" else None,
            pointer_pressed=controls.clicked,
            pointer_held=controls.holding,
            wheel=controls.wheel,
        )

    def _steps(self, action: Action, controls: Controls) -> bool:
        if action in controls.pressed:
            self._held[action] = 0
            return True
        if action not in controls.held:
            self._held.pop(action, None)
            return False
        ticks = self._held[action] = self._held.get(action, 0) + 1
        return ticks >= REPEAT_AFTER and (ticks - REPEAT_AFTER) % REPEAT_EVERY == 0
