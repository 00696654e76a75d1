"""Controls of a tick → the intent of a tick, for the world. Menus read the controls themselves."""

from __future__ import annotations

from game.input.actions import Action
from game.input.devices import Controls
from game.sim.intents import NO_CHOICE, Intent


class Sampler:
    """Remembers what toggles are on. ``always_run`` swaps walk and run; ``toggle_sneak`` and ``toggle_run`` make switches."""

    def __init__(self, always_run: bool = False, toggle_sneak: bool = False, toggle_run: bool = False) -> None:
        self.always_run = always_run
        self.toggle_sneak = toggle_sneak
        self.toggle_run = toggle_run
        self._running = False
        self._sneaking = False

    def intent(
        self,
        controls: Controls,
        advance: bool = False,
        choose: int = NO_CHOICE,
        skip: bool = False,
        reading: bool = False,
    ) -> Intent:
        """The wish of this tick. What the reader did (``advance``, ``choose``, ``skip``) is the interface's to say.

        While the reader is ``reading``, a press is the reader's and not one on the world: the talk that it ends would
        begin again.
        """
        held, pressed = controls.held, controls.pressed
        if self.toggle_sneak:
            if Action.SNEAK in pressed:
                self._sneaking = not self._sneaking
        else:
            self._sneaking = Action.SNEAK in held
        if self.toggle_run:
            if Action.RUN in pressed:
                self._running = not self._running
        else:
            self._running = Action.RUN in held
        return Intent(
            move_x=(Action.RIGHT in held) - (Action.LEFT in held),
            move_y=(Action.DOWN in held) - (Action.UP in held),
            run=self._running != self.always_run,
            sneak=self._sneaking,
            interact=Action.INTERACT in pressed and not reading,
            hold=Action.INTERACT in held,
            advance=advance,
            skip=skip,
            shift=Action.SHIFT in held,
            focus=Action.FOCUS in held,
            tool=Action.TOOL in pressed,
            choose=choose,
        )
