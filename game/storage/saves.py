"""Save slots: one JSON file each, with a small picture beside it. Atomic, versioned, checked, and never deleted by a mistake.

A file that cannot be used is told about in words and left where it is; its backup is tried before giving up.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from game.sim.snapshot import to_data
from game.sim.world import World
from game.storage.atomic import read_bounded, write_atomic
from game.storage.migrate import CURRENT, NewerFormat, migrate
from game.storage.problem import FileProblem

LIMIT = 4 * 1024 * 1024
PICTURE_LIMIT = 1024 * 1024
AUTOSAVE, QUICKSAVE = "auto", "quick"
SLOTS = (AUTOSAVE, QUICKSAVE, *(f"slot{n}" for n in range(1, 9)))


@dataclass(frozen=True, slots=True)
class SaveInfo:
    """What a slot shows before it is loaded."""

    slot: str
    place: str
    chapter: str
    clock: tuple[int, int]
    played_ticks: int
    made: str
    """When it was written, local time, ISO 8601."""
    pages: int
    mods: tuple[tuple[str, str], ...]
    """Mods that the save needs: ``(id, version)``."""
    picture: bytes
    """PNG; empty where there is none."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """A slot that was read: either data, or the reasons why not (a backup may have stepped in: then both)."""

    data: dict[str, Any] | None
    problems: tuple[FileProblem, ...] = ()
    mods: tuple[tuple[str, str], ...] = ()
    """Mods that it was made with: ``(id, version)``."""


class SaveText(bytes):
    """The bytes of a save file, ready to be written."""


class Saves:
    """The slots of one folder."""

    def __init__(self, folder: Path, version: str) -> None:
        self.folder = folder
        self.version = version

    def path(self, slot: str) -> Path:
        """The file of a slot."""
        return self.folder / f"{slot}.save.json"

    def compose(
        self, world: World, body: dict[str, Any], made: str, mods: tuple[tuple[str, str], ...] = ()
    ) -> SaveText:
        """What the file of a save says. ``body`` is ``to_data(world)``, taken before anything else changes the world."""
        title = world.level.map.properties.get("title")
        head = {
            "dreamsync": "save",
            "format": CURRENT,
            "version": self.version,
            "made": made,
            "place": title if isinstance(title, str) and title else world.level.id,
            "chapter": world.chapter,
            "clock": list(world.staging.clock),
            "played": world.played,
            "pages": len(world.pages),
            "mods": [list(m) for m in mods],
            "check": _check(body),
        }
        text = json.dumps({**head, "world": body}, ensure_ascii=False, separators=(",", ":"))
        return SaveText(text.encode("utf-8"))

    def store(self, slot: str, text: SaveText, picture: bytes = b"") -> FileProblem | None:
        """Put a save on the disk; the problem, where the disk refuses. Never raises. May run on a thread of its own."""
        try:
            write_atomic(self.path(slot), text)
            if picture:
                write_atomic(self.folder / f"{slot}.png", picture, keep_backup=False)
        except OSError as error:
            fix = "Free some space or check the folder's rights; the save before it is untouched."
            return FileProblem(self.path(slot), f"the game could not be saved ({error}).", fix)
        return None

    def write(
        self, slot: str, world: World, made: str, picture: bytes = b"", mods: tuple[tuple[str, str], ...] = ()
    ) -> FileProblem | None:
        """Compose and store in one go."""
        return self.store(slot, self.compose(world, to_data(world), made, mods), picture)

    def read(self, slot: str) -> Loaded:
        """The world data of a slot, migrated to this version. Tries the backup where the file is broken. Never raises."""
        path = self.path(slot)
        data, problem = _read_file(path)
        if data is not None:
            return Loaded(data["world"], mods=_mods(data))
        backup = path.with_name(path.name + ".bak")
        if backup.exists():
            older, _ = _read_file(backup)
            if older is not None and problem is not None:
                note = FileProblem(path, problem.text, f"The save before it ({backup.name}) was loaded instead.")
                return Loaded(older["world"], (note,), _mods(older))
        return Loaded(None, (problem,) if problem else ())

    def infos(self) -> tuple[list[SaveInfo], list[FileProblem]]:
        """What each used slot shows, newest first, and what is wrong with those that cannot be used. Never raises."""
        found, problems = [], []
        for slot in SLOTS:
            if not self.path(slot).exists():
                continue
            data, problem = _read_file(self.path(slot))
            if data is None:
                if problem:
                    problems.append(problem)
                continue
            found.append(
                SaveInfo(
                    slot=slot,
                    place=data["place"],
                    chapter=data["chapter"],
                    clock=(data["clock"][0], data["clock"][1]),
                    played_ticks=data["played"],
                    made=data["made"],
                    pages=data["pages"],
                    mods=_mods(data),
                    picture=self._picture(slot),
                )
            )
        found.sort(key=lambda info: info.made, reverse=True)
        return found, problems

    def _picture(self, slot: str) -> bytes:
        try:
            return read_bounded(self.folder / f"{slot}.png", PICTURE_LIMIT)
        except OSError:
            return b""

    def delete(self, slot: str) -> None:
        """Forget a slot. Its last state stays as ``.bak`` until the slot is used again."""
        path = self.path(slot)
        if path.exists():
            path.replace(path.with_name(path.name + ".bak"))


def _mods(data: dict[str, Any]) -> tuple[tuple[str, str], ...]:
    return tuple((m[0], m[1]) for m in data["mods"])


def _check(body: dict[str, Any]) -> str:
    text = json.dumps(body, sort_keys=True, separators=(",", ":"), ensure_ascii=True)
    return hashlib.sha256(text.encode("ascii")).hexdigest()[:16]


_SHAPE: dict[str, Callable[[Any], bool]] = {
    "format": lambda v: isinstance(v, int) and not isinstance(v, bool),
    "version": lambda v: isinstance(v, str),
    "made": lambda v: isinstance(v, str),
    "place": lambda v: isinstance(v, str),
    "chapter": lambda v: isinstance(v, str),
    "clock": lambda v: isinstance(v, list) and len(v) == 2 and all(isinstance(n, int) for n in v),
    "played": lambda v: isinstance(v, int),
    "pages": lambda v: isinstance(v, int),
    "mods": lambda v: (
        isinstance(v, list)
        and all(isinstance(m, list) and len(m) == 2 and all(isinstance(s, str) for s in m) for m in v)
    ),
    "check": lambda v: isinstance(v, str),
    "world": lambda v: isinstance(v, dict),
}


def _read_file(path: Path) -> tuple[dict[str, Any] | None, FileProblem | None]:
    keep = "The file was left as it is; choose another save, or ask for help with it."
    try:
        data = json.loads(read_bounded(path, LIMIT))
    except (OSError, ValueError, RecursionError) as error:
        return None, FileProblem(path, f"the save cannot be read ({error}).", keep)
    if not isinstance(data, dict) or data.get("dreamsync") != "save":
        return None, FileProblem(path, "this is not a save of DreamSync.", keep)
    for name, is_right in _SHAPE.items():
        if name not in data or not is_right(data[name]):
            return None, FileProblem(path, f'the save\'s "{name}" is missing or not of its kind.', keep)
    if _check(data["world"]) != data["check"]:
        return None, FileProblem(path, "the save was altered or cut off (its check does not fit).", keep)
    try:
        data["world"] = migrate(data["world"], data["format"])
    except NewerFormat as error:
        return None, FileProblem(path, str(error), "Update the game, or choose another save.")
    except (KeyError, TypeError, ValueError) as error:
        return None, FileProblem(path, f"the save could not be brought up to this version ({error}).", keep)
    return data, None
