"""A small file of our own that says what the game was doing, for the next start. Losing it costs nothing but the hint."""

from __future__ import annotations

import json
from pathlib import Path

from game.storage.atomic import read_bounded, write_atomic

LIMIT = 64 * 1024


def read_note_file(path: Path) -> object:
    """What was written there; ``None`` where nothing was, or nothing that makes sense. Never raises."""
    try:
        return json.loads(read_bounded(path, LIMIT))
    except (OSError, ValueError, RecursionError):
        return None


def write_note_file(path: Path, data: dict[str, object]) -> bool:
    """Write it down; false where the disk refuses. Never raises."""
    try:
        write_atomic(path, json.dumps(data).encode("utf-8"), keep_backup=False)
    except OSError:
        return False
    return True


def remove_note_file(path: Path) -> bool:
    """Take it away; false where it stays. Never raises."""
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return False
    return True
