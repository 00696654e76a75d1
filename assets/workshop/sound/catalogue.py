"""What there is to bake: every recipe registers itself here under its file's name. Knows no recipe."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from .score import Song
from .tone import Signal

Folder = Literal["music", "effects", "voices"]


@dataclass(frozen=True)
class Recipe:
    """One file of `assets/sound/`: how it is made and how loud it shall be."""

    name: str
    folder: Folder
    make: Callable[[], Signal]
    lufs: float
    """Integrated loudness of the finished file."""
    loop: bool = False
    stereo: bool = False
    muffled: bool = False
    """Bake a twin, `name~behind`, as it sounds through a wall."""
    quality: float = 0.7
    """Vorbis compression of libsndfile: 0 best, 1 smallest."""
    family: str = ""
    """Files of one family keep one level between them: they are scaled together so that their sum fits."""


RECIPES: dict[str, Recipe] = {}
SONGS: dict[str, Callable[[], Song]] = {}
"""The written pieces by name, for the piano rolls of the README."""


def recipe(
    name: str,
    folder: Folder,
    lufs: float,
    *,
    loop: bool = False,
    stereo: bool = False,
    muffled: bool = False,
    quality: float = 0.7,
    family: str = "",
) -> Callable[[Callable[[], Signal]], Callable[[], Signal]]:
    """Register the decorated function as the maker of `folder/name.ogg`."""

    def register(make: Callable[[], Signal]) -> Callable[[], Signal]:
        add(Recipe(name, folder, make, lufs, loop, stereo, muffled, quality, family))
        return make

    return register


def add(made: Recipe) -> None:
    """Register one recipe; two of one name are a mistake of ours."""
    if made.name in RECIPES:
        raise ValueError(f"two recipes make {made.name}")
    RECIPES[made.name] = made


def effect(
    name: str, lufs: float = -26, *, loop: bool = False, muffled: bool = False, stereo: bool = False
) -> Callable[[Callable[[], Signal]], Callable[[], Signal]]:
    """Register an effect; one that can be heard from another room is `muffled`."""
    return recipe(
        name, "effects", lufs, loop=loop, muffled=muffled, stereo=stereo or loop, quality=0.6 if loop else 0.75
    )


def music(
    name: str, lufs: float = -20, *, loop: bool = True, family: str = ""
) -> Callable[[Callable[[], Signal]], Callable[[], Signal]]:
    """Register a piece of music or one of its layers."""
    return recipe(name, "music", lufs, loop=loop, stereo=True, quality=0.9, family=family)


def song(name: str) -> Callable[[Callable[[], Song]], Callable[[], Song]]:
    """Register a written piece, so that its piano roll can be drawn."""

    def register(write: Callable[[], Song]) -> Callable[[], Song]:
        SONGS[name] = write
        return write

    return register
