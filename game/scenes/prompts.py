"""What the use key would do, over the thing that it would do it to, with the key or button that the player really has."""

from __future__ import annotations

import pygame

from game.input.actions import Action
from game.input.bindings import Bindings
from game.scenes.services import Services
from game.sim.hero import Focus
from game.ui.notices import Binding, Prompt
from game.view.world_view import WorldView

VERBS = {
    "talk": "Talk",
    "examine": "Look",
    "evidence": "Take",
    "exit": "Go",
    "door": "Door",
    "trigger": "Use",
}
_KEY_CAPS = {
    "return": "Enter",
    "left shift": "Shift",
    "right shift": "Shift",
    "left ctrl": "Ctrl",
    "right ctrl": "Ctrl",
    "space": "Space",
    "escape": "Esc",
    "backspace": "Back",
    "page up": "PgUp",
    "up": "↑",
    "down": "↓",
    "left": "←",
    "right": "→",
}
_WAYS = ("up", "down", "left", "right")
_PAD_CAPS = {
    "a": "A",
    "b": "B",
    "x": "X",
    "y": "Y",
    "left bumper": "LB",
    "right bumper": "RB",
    "left trigger": "LT",
    "right trigger": "RT",
    "start": "Menu",
    "back": "View",
    "dpad up": "D-up",
    "dpad down": "D-down",
    "dpad left": "D-left",
    "dpad right": "D-right",
    **{f"{side} stick {way}": f"{side[0].upper()}-stick-{way}" for side in ("left", "right") for way in _WAYS},
    "left stick press": "L-stick",
    "right stick press": "R-stick",
}


def key_cap_name(name: str) -> str:
    """What is printed on a key, from pygame's name of it."""
    return _KEY_CAPS.get(name, name.upper() if len(name) <= 2 else name.capitalize())


def pad_cap_name(name: str) -> str:
    """The name of a pad's glyph, from the name of the button."""
    return _PAD_CAPS.get(name, name)


def binding_for(bindings: Bindings, action: Action, device: str) -> Binding:
    """What is printed on the key or button that means an action."""
    if device == "pad":
        names = bindings.pad.get(action, ())
        return Binding(pad_cap_name(names[0]) if names else "?", is_key=False)
    names = bindings.keys.get(action, ())
    if not names:
        return Binding("?")
    return Binding(key_cap_name(names[0]))


class PromptOverHead:
    """One prompt at a time."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._focus: Focus | None = None
        self._device = ""
        self._prompt: Prompt | None = None

    def tick(self, focus: Focus | None, device: str) -> None:
        """Follow what is in reach."""
        if focus != self._focus or device != self._device:
            same = (
                focus is not None and self._focus is not None and focus.id == self._focus.id and device == self._device
            )
            self._focus, self._device = focus, device
            if focus is None:
                self._prompt = None
            elif not same:
                binding = binding_for(self._services.devices.bindings, Action.INTERACT, device)
                self._prompt = Prompt(self._services.faces, binding, VERBS[focus.kind])
        if self._prompt is not None:
            self._prompt.tick()

    def draw(self, surface: pygame.Surface, view: WorldView) -> None:
        """Paint it over its thing."""
        if self._prompt is not None and self._focus is not None:
            at = view.world_to_screen(self._focus.at.x, self._focus.at.y)
            self._prompt.draw(surface, at.x, at.y - 3)
