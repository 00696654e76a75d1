"""Bakes everything about people below the folder that holds `assets`.

Writes, in `assets`, `sprites/<name>.png`, `_rim.png`, `.json` for everybody in every costume, `sprites/crowd/`, `sprites/hug.*`,
`sprites/carry_*`, and `portraits/`.  The same code gives the same bytes on every run.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from .apparitions import bake_somni_light, bake_somni_lotus, bake_whale
from .cast import PEOPLE
from .creatures import CREATURES, bake_creature
from .crowd import CROWD_SIZE, crowd_person
from .pairs import bake_carries, bake_hugs
from .portraits.roster import SITTERS
from .portraits.sheets import bake_portrait, bake_somni
from .sheets import bake_sheet
from .walkons import WALK_ONS


def jobs(root: Path) -> dict[str, Callable[[], None]]:
    """What can be baked, by the name that `only` takes."""
    sprites = root / "assets/sprites"
    work: dict[str, Callable[[], None]] = {}
    for name, person in (PEOPLE | WALK_ONS).items():
        work[name] = partial(bake_sheet, person, sprites)
    work["hug"] = partial(bake_hugs, sprites)
    work["carry"] = partial(bake_carries, sprites)
    for name in CREATURES:
        work[name] = partial(bake_creature, name, sprites)
    work["whale"] = partial(bake_whale, sprites)
    work["somni_light"] = partial(bake_somni_light, sprites)
    work["somni_lotus"] = partial(bake_somni_lotus, sprites)
    work["crowd"] = partial(bake_crowd, sprites / "crowd")
    portraits = root / "assets/portraits"
    for name in SITTERS:
        work[f"portrait:{name}"] = partial(bake_portrait, name, portraits)
    work["portrait:somni"] = partial(bake_somni, portraits)
    return work


def bake_crowd(folder: Path) -> None:
    """Write the sheets of the crowd."""
    for seed in range(CROWD_SIZE):
        bake_sheet(crowd_person(seed), folder)


def bake(root: Path, only: list[str] | None = None) -> None:
    """Bake people.

    Args:
        root: the folder that holds `assets`.
        only: names from `jobs`; None bakes everything.

    Raises:
        KeyError: a name in `only` is not something that can be baked.
    """
    work = jobs(root)
    for name in work if only is None else only:
        work[name]()
