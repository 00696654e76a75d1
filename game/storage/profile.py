"""What this player has read and reached over all saves: lines seen, endings, chapters. Losing it loses comfort, not progress."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path

from game.storage.atomic import read_bounded, write_atomic
from game.storage.problem import FileProblem

LIMIT = 8 * 1024 * 1024


@dataclass(slots=True)
class Profile:
    """Kept by the app, written when it changed and a while has passed."""

    lines: dict[str, None] = field(default_factory=dict)
    """Ids of lines that were shown to the end."""
    chapters: dict[str, None] = field(default_factory=dict)
    endings: dict[str, None] = field(default_factory=dict)
    changed: bool = False

    def read_line(self, line_id: str) -> None:
        """A line was read."""
        if line_id not in self.lines:
            self.lines[line_id] = None
            self.changed = True

    def reach(self, chapter: str) -> None:
        """A chapter was reached."""
        if chapter not in self.chapters:
            self.chapters[chapter] = None
            self.changed = True


def load_profile(path: Path) -> tuple[Profile, list[FileProblem]]:
    """The profile of a file; an empty one, with the reason, where it cannot be read. Never raises."""
    if not path.exists():
        return Profile(), []
    try:
        raw = json.loads(read_bounded(path, LIMIT))
        lists = [raw[name] for name in ("lines", "chapters", "endings")]
        if not all(isinstance(part, list) and all(isinstance(s, str) for s in part) for part in lists):
            raise ValueError("its lists are not lists of words")
    except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
        note = FileProblem(
            path,
            f"what you have read before cannot be read ({error}).",
            "Skipping treats every line as new; saves are not touched.",
        )
        return Profile(), [note]
    words = [dict.fromkeys(part) for part in lists]
    return Profile(words[0], words[1], words[2]), []


def save_profile(path: Path, profile: Profile) -> FileProblem | None:
    """Write the profile; the problem, where the disk refuses. Never raises."""
    data = {"lines": list(profile.lines), "chapters": list(profile.chapters), "endings": list(profile.endings)}
    try:
        write_atomic(path, json.dumps(data, separators=(",", ":")).encode("utf-8"))
    except OSError as error:
        return FileProblem(
            path, f"the profile could not be written ({error}).", "Free some space or check the folder's rights."
        )
    profile.changed = False
    return None
