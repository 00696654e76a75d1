"""The player's options on disk. A value that is not allowed falls back to its default and is reported; the rest is kept."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import msgspec

from game.storage.atomic import read_bounded, write_atomic
from game.storage.problem import FileProblem

LIMIT = 256 * 1024


class Settings(msgspec.Struct, forbid_unknown_fields=False, kw_only=True, omit_defaults=False):
    """Everything that can be set. Percentages are 0–100 unless a comment says more."""

    version: int = 1
    # display
    display: str = "window"
    """``window`` or ``fullscreen`` (borderless)."""
    scaling: str = "whole"
    """``whole`` (multiples of 480 × 270), ``fit`` or ``stretch``."""
    frame_cap: int = 0
    """Frames a second; 0: the screen's own rate."""
    window_w: int = 1440
    window_h: int = 810
    # sound
    master: int = 80
    music: int = 80
    effects: int = 80
    voices: int = 60
    interface: int = 70
    mono: bool = False
    mute_unfocused: bool = True
    captions: bool = True
    # text
    language: str = "en"
    text_speed: int = 40
    """Characters a second; 0: at once."""
    text_size: int = 100
    """100–200."""
    plain_font: bool = False
    box_opacity: int = 92
    auto_advance: bool = False
    skip_unread: bool = False
    # access
    reduce_motion: bool = False
    low_flash: bool = False
    high_contrast: bool = False
    hold_to_run: bool = True
    always_run: bool = False
    toggle_sneak: bool = False
    game_speed: int = 100
    """50–100."""
    difficulty: str = "normal"
    """``story``, ``normal`` or ``expert``: slack in time, never another story."""
    # controls: action → two keys, action → two pad buttons, as written by ``game.input.bindings``
    keys: dict[str, list[str]] = {}
    pad: dict[str, list[str]] = {}
    # mods: ids in load order
    mods: list[str] = []
    mods_off: list[str] = []
    seen_first_run: bool = False


RANGES: dict[str, tuple[int, int]] = {
    "frame_cap": (0, 480),
    "window_w": (480, 16384),
    "window_h": (270, 16384),
    **dict.fromkeys(("master", "music", "effects", "voices", "interface", "box_opacity"), (0, 100)),
    "text_speed": (0, 400),
    "text_size": (100, 200),
    "game_speed": (50, 100),
}
CHOICES: dict[str, tuple[str, ...]] = {
    "display": ("window", "fullscreen"),
    "scaling": ("whole", "fit", "stretch"),
    "difficulty": ("story", "normal", "expert"),
}


def load_settings(path: Path) -> tuple[Settings, list[FileProblem]]:
    """The settings of a file. What is missing or not allowed has its default; each such thing is told. Never raises."""
    if not path.exists():
        return Settings(), []
    try:
        raw = json.loads(read_bounded(path, LIMIT))
    except (OSError, ValueError, RecursionError) as error:
        return Settings(), [FileProblem(path, f"the settings cannot be read ({error}).", _FIX)]
    if not isinstance(raw, dict):
        return Settings(), [FileProblem(path, "the settings are not a table of names and values.", _FIX)]
    settings = Settings()
    problems = []
    for field in msgspec.structs.fields(Settings):
        if field.name not in raw:
            continue
        try:
            value = msgspec.convert(raw[field.name], field.type)
        except msgspec.ValidationError as error:
            problems.append(FileProblem(path, f'"{field.name}" is not usable ({error}).', "Its default is used."))
            continue
        trouble = _trouble(field.name, value)
        if trouble:
            problems.append(FileProblem(path, trouble, "Its default is used."))
        else:
            setattr(settings, field.name, value)
    return settings, problems


_FIX = (
    "The defaults are used; the file stays as it is until options are changed, and is then kept as settings.json.bak."
)


def _trouble(name: str, value: Any) -> str:
    if name in RANGES and not RANGES[name][0] <= value <= RANGES[name][1]:
        return f'"{name}" is {value}; it goes from {RANGES[name][0]} to {RANGES[name][1]}.'
    if name in CHOICES and value not in CHOICES[name]:
        return f'"{name}" is "{str(value)[:40]}"; it can be {", ".join(CHOICES[name])}.'
    return ""


def save_settings(path: Path, settings: Settings) -> FileProblem | None:
    """Write the settings; the problem, where the disk refuses. Never raises."""
    try:
        write_atomic(path, msgspec.json.format(msgspec.json.encode(settings), indent=1) + b"\n")
    except OSError as error:
        return FileProblem(
            path, f"the settings could not be written ({error}).", "Free some space or check the folder's rights."
        )
    return None
