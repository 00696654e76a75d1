"""How the player wants the picture: what may flash, move and flicker."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Look:
    """Settings that change the picture and never the play."""

    low_flash: bool = False
    """Slower waves, fainter crests, no pulses of light."""
    reduce_motion: bool = False
    """No warps, no swaying; changes of face are cross-fades."""
    high_contrast: bool = False
    """People and ways on stand out from the ground by brightness as well as by hue."""
    flicker: bool = True
    """Lamps may flicker."""
