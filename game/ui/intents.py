"""What the reader wants of the interface this tick.

The sampler makes one for every tick and hands it to the topmost scene.  All fields but ``skip_held`` and the pointer's
place are true for the one tick in which something was pressed (held directions repeat: the sampler's business).
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class UiIntent:
    """One tick's wishes of the reader."""

    up: bool = False
    down: bool = False
    left: bool = False
    right: bool = False
    confirm: bool = False
    cancel: bool = False
    page_prev: bool = False
    page_next: bool = False
    menu: bool = False
    """Open or close the pause menu."""
    skip_held: bool = False
    """Held: hurry through what was read before."""
    number: int = 0
    """1 to 9: that choice, directly; 0 = none."""
    pointer: tuple[int, int] | None = None
    """Where the pointer is in logical pixels; none while keys or a pad are in use."""
    pointer_pressed: bool = False
    """The pointer's button went down."""
    pointer_held: bool = False
    """The pointer's button is down: drags sliders."""
    wheel: int = 0
    """Notches: positive away from the reader (up)."""

    def points_into(self, area: tuple[int, int, int, int]) -> bool:
        """True where the pointer is inside an area (x, y, w, h)."""
        if self.pointer is None:
            return False
        return area[0] <= self.pointer[0] < area[0] + area[2] and area[1] <= self.pointer[1] < area[1] + area[3]


NOTHING = UiIntent()
"""A tick in which nobody wants anything."""
