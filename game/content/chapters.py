"""The chapters, as a table that writers edit: ``assets/data/chapters.toml``."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass

import msgspec

from game.content.files import Files

PATH = "assets/data/chapters.toml"


class Chapter(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One chapter, or a stretch of one."""

    name: str
    start: str
    """The Yarn node that it begins with."""
    map: str
    number: str = ""
    when: str = ""
    card: bool = False
    """Its name is shown on a card."""


@dataclass(frozen=True, slots=True)
class Chapters:
    """The table, and what is wrong with it."""

    by_id: Mapping[str, Chapter]
    problems: tuple[str, ...] = ()

    def get(self, id_: str) -> Chapter | None:
        """A chapter by the name that scripts use."""
        return self.by_id.get(id_)


def load_chapters(files: Files) -> Chapters:
    """Read the table; a row that cannot be used is left out and told about. Never raises."""
    try:
        raw = tomllib.loads(files.read(PATH).decode("utf-8"))
    except (OSError, KeyError, ValueError) as error:
        return Chapters({}, (f"{PATH}: the chapters cannot be read ({error}). Install the game again.",))
    good: dict[str, Chapter] = {}
    problems = []
    for id_, row in raw.items():
        try:
            good[id_] = msgspec.convert(row, Chapter)
        except msgspec.ValidationError as error:
            problems.append(f"{PATH}: chapter {id_}: {error}. Correct the row.")
    return Chapters(good, tuple(problems))
