"""Where the player's own files go, on each system, or in one folder that ``--data-dir`` names."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

APP = "DreamSync"


@dataclass(frozen=True, slots=True)
class Locations:
    """The player's folders."""

    data: Path
    """Saves, replays, mods, screenshots."""
    config: Path
    cache: Path
    logs: Path

    @property
    def saves(self) -> Path:
        """One file a slot."""
        return self.data / "saves"

    @property
    def mods(self) -> Path:
        """Folders and zips of mods."""
        return self.data / "mods"

    @property
    def screenshots(self) -> Path:
        """Where F12 goes."""
        return self.data / "screenshots"

    @property
    def settings(self) -> Path:
        """Options; apart from saves, so that neither can spoil the other."""
        return self.config / "settings.json"

    @property
    def profile(self) -> Path:
        """What this player has read and reached, over all saves."""
        return self.data / "profile.json"


def find_locations(data_dir: Path | None = None) -> Locations:
    """The player's folders; nothing is created yet."""
    if data_dir is not None:
        root = data_dir.expanduser()
        return Locations(root, root, root / "cache", root / "logs")
    import platformdirs

    dirs = platformdirs.PlatformDirs(APP, appauthor=False)
    return Locations(
        Path(dirs.user_data_dir), Path(dirs.user_config_dir), Path(dirs.user_cache_dir), Path(dirs.user_log_dir)
    )
