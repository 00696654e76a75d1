"""What scenes are given to work with, once, at construction: never looked up, never global."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from game.audio.engine import AudioEngine
from game.content.library import Library
from game.gfx.assets import Pictures
from game.gfx.font import PixelFont
from game.input.devices import Devices
from game.scenes.base import Scene
from game.scenes.cast import Cast
from game.scenes.mod_note import LoadingNote
from game.sim.world import World
from game.storage.locations import Locations
from game.storage.profile import Profile
from game.storage.saves import Saves
from game.storage.settings import Settings
from game.ui.look import Faces


@dataclass(frozen=True, slots=True)
class Routes:
    """How a scene comes by another one that must not be known to it (or the two would import each other)."""

    title: Callable[[], Scene]
    play: Callable[[World], Scene]


@dataclass(slots=True)
class Services:
    """Handed from the composition root to every scene. The parts may be used; the table itself is not changed by scenes."""

    version: str
    root: Path
    """The folder of the data that ship."""
    library: Library
    pictures: Pictures
    cast: Cast
    audio: AudioEngine
    font: PixelFont
    faces: Faces
    devices: Devices
    settings: Settings
    saves: Saves
    profile: Profile
    locations: Locations
    now: Callable[[], str]
    """Local time, ISO 8601, for save slots."""
    preview_settings: Callable[[], None]
    """Carry changed settings into window and sound at once."""
    apply_settings: Callable[[], None]
    """The same, and write them down."""
    routes: Routes
    notices: list[str]
    """Sentences for the player that came up before there was a screen (broken saves, settings, mods)."""
    loading: LoadingNote
    """Which mod is being read, for the next start."""
    reopen_mods: Callable[[], None]
    """Close the mods and open those that the settings name now: library, pictures and cast are new after it."""
    open_folder: Callable[[Path], str]
    """Show a folder in the system's window for files; what went wrong, in words, or nothing."""
    safe_mode: bool = False
    """No mods, whatever the settings say."""
    development: bool = False
