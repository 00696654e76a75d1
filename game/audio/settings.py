"""What the player may choose about sound. Volumes are 0..1, as the options show them in tenths."""

from __future__ import annotations

from dataclasses import dataclass

BUSES = ("music", "effects", "voice", "interface")
"""Every sound belongs to one bus; the master is over all of them."""


@dataclass(frozen=True, slots=True)
class AudioSettings:
    """A whole set of choices; replace it to change one."""

    master: float = 0.9
    music: float = 0.8
    effects: float = 0.9
    voice: float = 0.8
    interface: float = 0.8
    mono: bool = False
    """Both ears hear everything: for one good ear, or one loudspeaker."""
    mute_unfocused: bool = True
    """Fall silent while another window has the keyboard."""
    spoken: bool = True
    """SOMNI may speak the few lines that have a voice."""

    def volume(self, bus: str) -> float:
        """Return the volume of a bus under the master, 0..1, as loudness is felt (the square of the slider).

        >>> AudioSettings(master=1.0, music=0.5).volume("music")
        0.25
        """
        level = getattr(self, bus) if bus in BUSES else 1.0
        return float((self.master * level) ** 2)
