"""Keyboard, mouse and pads, from events alone. Presses are latched until a tick takes them, so none is lost or doubled.

Surprise: held keys are counted from events and never polled; keys that a test or another program posts are thus real keys.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import pygame

from game.input.actions import Action
from game.input.bindings import Bindings

DEAD_ZONE = 0.45
"""How far a stick must be pushed to count; it counts as let go below two thirds of it."""

_BUTTONS = {
    pygame.CONTROLLER_BUTTON_A: "a",
    pygame.CONTROLLER_BUTTON_B: "b",
    pygame.CONTROLLER_BUTTON_X: "x",
    pygame.CONTROLLER_BUTTON_Y: "y",
    pygame.CONTROLLER_BUTTON_BACK: "back",
    pygame.CONTROLLER_BUTTON_START: "start",
    pygame.CONTROLLER_BUTTON_LEFTSTICK: "left stick press",
    pygame.CONTROLLER_BUTTON_RIGHTSTICK: "right stick press",
    pygame.CONTROLLER_BUTTON_LEFTSHOULDER: "left bumper",
    pygame.CONTROLLER_BUTTON_RIGHTSHOULDER: "right bumper",
    pygame.CONTROLLER_BUTTON_DPAD_UP: "dpad up",
    pygame.CONTROLLER_BUTTON_DPAD_DOWN: "dpad down",
    pygame.CONTROLLER_BUTTON_DPAD_LEFT: "dpad left",
    pygame.CONTROLLER_BUTTON_DPAD_RIGHT: "dpad right",
}
_AXES = {
    pygame.CONTROLLER_AXIS_LEFTX: ("left stick left", "left stick right"),
    pygame.CONTROLLER_AXIS_LEFTY: ("left stick up", "left stick down"),
    pygame.CONTROLLER_AXIS_RIGHTX: ("right stick left", "right stick right"),
    pygame.CONTROLLER_AXIS_RIGHTY: ("right stick up", "right stick down"),
    pygame.CONTROLLER_AXIS_TRIGGERLEFT: ("", "left trigger"),
    pygame.CONTROLLER_AXIS_TRIGGERRIGHT: ("", "right trigger"),
}


@dataclass(frozen=True, slots=True)
class Controls:
    """What the player does in one tick: held actions, and presses that no earlier tick has seen."""

    held: frozenset[Action] = frozenset()
    pressed: frozenset[Action] = frozenset()
    pointer: tuple[int, int] | None = None
    """Mouse in window pixels; ``None`` until it has moved."""
    clicked: bool = False
    holding: bool = False
    """The mouse button is down."""
    wheel: int = 0
    """Notches up (positive) or down since the last tick."""
    device: str = "keyboard"
    """``keyboard``, ``mouse`` or ``pad``: what was used last, for prompts."""
    raw_key: str = ""
    """Name of the key pressed, for the rebinding page."""
    raw_button: str = ""


@dataclass(slots=True)
class Devices:
    """Everything the player can touch."""

    bindings: Bindings
    _held_names: dict[str, None] = field(default_factory=dict)
    _pressed: dict[Action, None] = field(default_factory=dict)
    _pointer: tuple[int, int] | None = None
    _clicked: bool = False
    _holding: bool = False
    _wheel: int = 0
    _device: str = "keyboard"
    _raw_key: str = ""
    _raw_button: str = ""
    _pads: dict[int, object] = field(default_factory=dict)
    _keys: dict[str, tuple[Action, ...]] = field(default_factory=dict)
    _buttons: dict[str, tuple[Action, ...]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.rebind(self.bindings)

    def rebind(self, bindings: Bindings) -> None:
        """Use another table from now on."""
        self.bindings = bindings
        self._keys, self._buttons = bindings.key_actions(), bindings.pad_actions()
        self.release_all()

    def release_all(self) -> None:
        """Forget held keys and waiting presses: the window lost the focus, or a scene changed hands."""
        self._held_names.clear()
        self._pressed.clear()
        self._clicked, self._holding, self._wheel = False, False, 0

    def feed(self, event: pygame.Event) -> None:
        """Take note of one event; kinds that are nobody's input are ignored."""
        match event.type:
            case pygame.KEYDOWN:
                self._device, self._raw_key = "keyboard", pygame.key.name(event.key)
                self._press("key:" + self._raw_key, self._keys.get(self._raw_key, ()))
            case pygame.KEYUP:
                self._held_names.pop("key:" + pygame.key.name(event.key), None)
            case pygame.MOUSEMOTION:
                self._pointer = event.pos
                if event.rel != (0, 0):
                    self._device = "mouse"
            case pygame.MOUSEBUTTONDOWN if event.button == 1:
                self._device, self._pointer, self._clicked, self._holding = "mouse", event.pos, True, True
            case pygame.MOUSEBUTTONUP if event.button == 1:
                self._holding = False
            case pygame.MOUSEBUTTONDOWN if event.button == 3:
                self._device = "mouse"
                self._pressed[Action.CANCEL] = None
            case pygame.MOUSEWHEEL:
                self._wheel += event.y
            case pygame.CONTROLLERDEVICEADDED:
                self._open_pad(event.device_index)
            case pygame.CONTROLLERDEVICEREMOVED:
                self._pads.pop(event.instance_id, None)
                for name in [n for n in self._held_names if n.startswith("pad:")]:
                    del self._held_names[name]
            case pygame.CONTROLLERBUTTONDOWN:
                self._pad_press(_BUTTONS.get(event.button, ""))
            case pygame.CONTROLLERBUTTONUP:
                self._held_names.pop("pad:" + _BUTTONS.get(event.button, ""), None)
            case pygame.CONTROLLERAXISMOTION:
                self._axis(event.axis, event.value)
            case pygame.WINDOWFOCUSLOST:
                self.release_all()

    def take(self) -> Controls:
        """What the next tick sees. Presses are handed out once."""
        held = {a for name in self._held_names for a in self._meaning(name)}
        controls = Controls(
            held=frozenset(held | set(self._pressed)),
            pressed=frozenset(self._pressed),
            pointer=self._pointer,
            clicked=self._clicked,
            holding=self._holding,
            wheel=self._wheel,
            device=self._device,
            raw_key=self._raw_key,
            raw_button=self._raw_button,
        )
        self._pressed.clear()
        self._clicked, self._wheel, self._raw_key, self._raw_button = False, 0, "", ""
        return controls

    def _meaning(self, name: str) -> tuple[Action, ...]:
        kind, _, bare = name.partition(":")
        return (self._keys if kind == "key" else self._buttons).get(bare, ())

    def _press(self, name: str, actions: tuple[Action, ...]) -> None:
        if name in self._held_names:
            return  # a key that repeats itself while held is not pressed again
        self._held_names[name] = None
        for action in actions:
            self._pressed[action] = None

    def _pad_press(self, button: str) -> None:
        if button:
            self._device, self._raw_button = "pad", button
            self._press("pad:" + button, self._buttons.get(button, ()))

    def _axis(self, axis: int, value: float) -> None:
        if axis not in _AXES:
            return
        amount = value / 32768 if abs(value) > 1.5 else value
        for name, way in zip(_AXES[axis], (-1, 1), strict=True):
            if not name:
                continue
            if amount * way > DEAD_ZONE:
                self._pad_press(name)
            elif amount * way < DEAD_ZONE * 2 / 3:
                self._held_names.pop("pad:" + name, None)

    def _open_pad(self, index: int) -> None:
        from pygame._sdl2 import controller

        if not controller.get_init():
            return
        try:
            pad = controller.Controller(index)
            self._pads[pad.as_joystick().get_instance_id()] = pad
        except pygame.error:
            return  # a pad that will not open is as good as none; the others go on
