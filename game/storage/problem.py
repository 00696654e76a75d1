"""A file of the player's that cannot be used: which one, why, what to do. Never an exception on the title screen."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class FileProblem:
    """Told to the player in words."""

    path: Path
    text: str
    fix: str

    def __str__(self) -> str:
        return f"{self.path}: {self.text} {self.fix}"
