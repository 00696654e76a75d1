"""The pages of the sketchbook, as a table that writers edit: ``assets/data/pages.toml``."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

import msgspec

from game.content.files import Files

PATH = "assets/data/pages.toml"


class PageText(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What stands on one page."""

    title: str
    body: str
    """The document itself, whole."""
    where: str = ""
    theme: Literal["", "D", "M", "C", "H", "S"] = ""
    """Dependency, manipulation, concealment, humanity, SOMNI."""
    kind: str = "document"
    private: tuple[str, ...] = ()
    """Whose page it is, where it shows somebody at their weakest: they have to be asked."""
    caption: str = ""
    """What Leo wrote under it."""
    drawing: str = ""
    """Name of the drawing, the page's own where empty."""


@dataclass(frozen=True, slots=True)
class Pages:
    """The table, and what is wrong with it."""

    by_id: Mapping[str, PageText]
    problems: tuple[str, ...] = ()

    def get(self, id_: str) -> PageText | None:
        """A page by the name that scripts give it by."""
        return self.by_id.get(id_)


def load_pages(files: Files, path: str = PATH) -> Pages:
    """Read a table; a row that cannot be used is left out and told about. Never raises."""
    try:
        raw = tomllib.loads(files.read(path).decode("utf-8"))
    except (OSError, KeyError, ValueError, RecursionError) as error:
        return Pages({}, (f"{path}: the pages cannot be read ({error}). Install the game, or the mod, again.",))
    good: dict[str, PageText] = {}
    problems = []
    for id_, row in raw.items():
        try:
            good[id_] = msgspec.convert(row, PageText)
        except msgspec.ValidationError as error:
            problems.append(f"{path}: page {id_}: {error}. Correct the row.")
    return Pages(good, tuple(problems))
