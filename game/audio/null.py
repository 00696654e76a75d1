"""The engine's twin that makes no sound and keeps a diary: for tests of scenes, and for playing without sound at all."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from game.audio.caption import Caption
from game.audio.settings import AudioSettings


class NullAudio:
    """Same methods as `AudioEngine`; `log` holds every call as a tuple, oldest first."""

    trouble = "Sound is switched off."

    def __init__(self, settings: AudioSettings | None = None) -> None:
        self.settings = settings or AudioSettings()
        self.log: list[tuple[object, ...]] = []
        self.ticks = 0

    def open(self) -> bool:
        """There is no device."""
        return False

    def close(self) -> None:
        """Nothing to give back."""

    def device_changed(self) -> None:
        """Devices come and go."""

    def play(self, name: str, pos_px: tuple[int, int] | None = None, gain: float = 1.0) -> None:
        """Note a cue."""
        self.log.append(("play", name, pos_px, gain))

    def stop(self, name: str = "all", fade_ticks: int = 30) -> None:
        """Note an end."""
        self.log.append(("stop", name))

    def voice(self, character: str) -> None:
        """Note a blip."""
        self.log.append(("voice", character))

    def say(self, line: str) -> bool:
        """Nobody speaks."""
        self.log.append(("say", line))
        return False

    def prepare(self, names: Iterable[str]) -> None:
        """Note what was asked for ahead."""
        self.log.append(("prepare", tuple(names)))

    def music(self, name: str | None, fade_ticks: int = 60, variant: str | None = None) -> None:
        """Note a music cue."""
        self.log.append(("music", name, variant))

    def stems(self, levels: Mapping[str, float]) -> None:
        """Note levels."""
        self.log.append(("stems", dict(levels)))

    def set_face(self, face: str, ticks: int) -> None:
        """Note a face."""
        self.log.append(("face", face, ticks))

    def talk(self, on: bool) -> None:
        """Note talk."""
        self.log.append(("talk", on))

    def listener(self, pos_px: tuple[int, int]) -> None:
        """The ears are nowhere."""

    def obstruction(self, between: Callable[[tuple[int, int], tuple[int, int]], float] | None) -> None:
        """Nothing is in the way of nothing."""

    def focus(self, on: bool) -> None:
        """Note the focus."""
        self.log.append(("focus", on))

    def apply(self, settings: AudioSettings) -> None:
        """Take over settings."""
        self.settings = settings

    def overlay(self, path: Path, prefix: str) -> list[str]:
        """A mod's sounds are silent as well."""
        return []

    def tick(self) -> None:
        """Count."""
        self.ticks += 1

    def captions(self) -> list[Caption]:
        """Tell nothing."""
        return []
