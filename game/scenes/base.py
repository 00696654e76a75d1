"""What a scene is, and how it says what comes next. A scene never touches the stack: it returns a value.

Hooks come in pairs: whatever ``enter`` takes, ``exit`` gives back; whatever ``suspend`` stops, ``resume`` starts again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TypeAlias

import pygame

from game.input.devices import Controls
from game.scenes.wipes import CUT, Wipe


class Scene:
    """One thing that the player is doing: the title, playing, pausing, reading the sketchbook."""

    hides_below = True
    """Nothing under it needs to be drawn."""

    def enter(self) -> None:
        """It comes onto the stack, once."""

    def suspend(self) -> None:
        """Another scene lies on top of it from here on."""

    def resume(self, result: Any) -> None:
        """The scene on top is gone; ``result`` is what it handed back."""

    def exit(self) -> None:
        """It leaves the stack, once."""

    def tick(self, controls: Controls) -> Transition | None:
        """One tick (1/60 s) as the topmost scene."""
        raise NotImplementedError

    def draw(self, surface: pygame.Surface, alpha: float) -> None:
        """Paint the 480 × 270 picture; ``alpha`` in [0, 1) is how far the next tick is away. Changes nothing that counts."""
        raise NotImplementedError


@dataclass(frozen=True, slots=True)
class Push:
    """Put a scene on top."""

    scene: Scene
    wipe: Wipe = CUT


@dataclass(frozen=True, slots=True)
class Pop:
    """Go back to the scene below, handing it a result."""

    result: Any = None
    wipe: Wipe = CUT


@dataclass(frozen=True, slots=True)
class Replace:
    """Leave every scene for another one."""

    scene: Scene
    wipe: Wipe = CUT


@dataclass(frozen=True, slots=True)
class Quit:
    """End the game."""


Transition: TypeAlias = "Push | Pop | Replace | Quit"
