"""Which key and button means what: changed by pressing the new one, with conflicts swapped and said."""

from __future__ import annotations

import pygame

from game.input.actions import LABELS, Action
from game.input.bindings import Bindings, Conflict
from game.input.devices import Controls
from game.scenes.base import Pop, Scene, Transition
from game.scenes.prompts import key_cap_name, pad_cap_name
from game.scenes.reader import Reader
from game.scenes.services import Services
from game.ui.bindings import BindingRow, BindingsScreen, Rebind, ResetBindings
from game.ui.menu import Left
from game.ui.notices import Binding

WAIT_TICKS = 60 * 6
"""How long a new key is waited for; then everything stays as it was."""
NEVER = ("escape",)
"""Keys that cannot be given away: the way out has to stay."""


class ControlsScene(Scene):
    """The table of keys and buttons over whatever lies below."""

    hides_below = False

    def __init__(self, services: Services) -> None:
        self.services = services
        self._reader = Reader()
        self._screen = BindingsScreen(
            services.faces,
            self._rows(),
            still=services.settings.reduce_motion,
            on_move=lambda: services.audio.play("ui_move"),
        )
        self._wanted: Rebind | None = None
        self._waited = 0

    def _rows(self) -> list[BindingRow]:
        bindings = self.services.devices.bindings
        return [
            BindingRow(
                action.value,
                LABELS[action],
                tuple(Binding(key_cap_name(name)) for name in bindings.keys.get(action, ())),
                tuple(Binding(pad_cap_name(name), is_key=False) for name in bindings.pad.get(action, ())),
            )
            for action in Action
        ]

    def exit(self) -> None:
        """Written down when the table is closed."""
        self.services.apply_settings()

    def tick(self, controls: Controls) -> Transition | None:
        """One tick."""
        if self._wanted is not None:
            self._wait(controls, self._wanted)
            return None
        match self._screen.tick(self._reader.read(controls)):
            case Left():
                return Pop()
            case Rebind() as wanted:
                self._wanted, self._waited = wanted, 0
                what = "a key" if wanted.device == "key" else "a button"
                self._screen.wait_for(f"Press {what} for: {LABELS[Action(wanted.action)]}")
            case ResetBindings():
                self._use(Bindings(), "Everything is as it was.")
        return None

    def _wait(self, controls: Controls, wanted: Rebind) -> None:
        self._waited += 1
        pressed = controls.raw_key if wanted.device == "key" else controls.raw_button
        if self._waited <= 2:
            return  # the press that asked for it is not the answer
        if self._waited > WAIT_TICKS or pressed in NEVER or (controls.raw_key in NEVER):
            self._use(self.services.devices.bindings, "Nothing was changed.")
            return
        if not pressed:
            return
        bindings, action = self.services.devices.bindings, Action(wanted.action)
        bind = bindings.bind_key if wanted.device == "key" else bindings.bind_pad
        self._use(bindings, _told(bind(action, wanted.slot, pressed)))

    def _use(self, bindings: Bindings, note: str) -> None:
        self._wanted = None
        self.services.devices.rebind(bindings)
        self._screen.show(self._rows(), note)

    def draw(self, surface: pygame.Surface, alpha: float) -> None:
        """Paint the table."""
        self._screen.draw(surface)


def _told(conflict: Conflict | None) -> str:
    """What a swap did, in words."""
    if conflict is None:
        return ""
    return f"“{conflict.key}” was {LABELS[conflict.first]}; the two were swapped."
