"""Which mods are on, and in which order: needs and wants first, otherwise as the player sorted them. Every refusal
ends with a remedy.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from game.content.mods.manifest import Manifest
from game.content.mods.shelf import Mod
from game.content.mods.versions import Version
from game.content.tiled.problems import MapProblem, describe


@dataclass(frozen=True, slots=True)
class LoadOrder:
    """What is on, first to last, and why the rest is not."""

    mods: tuple[Mod, ...]
    problems: tuple[MapProblem, ...]

    @property
    def ids(self) -> tuple[str, ...]:
        """Ids in load order."""
        return tuple(mod.id for mod in self.mods)


def arrange(found: Sequence[Mod], wanted: Sequence[str], game: Version, off: Collection[str] = ()) -> LoadOrder:
    """Decides what is on.

    Args:
        found: every mod that lies there.
        wanted: ids in the player's order; mods that are not named come after them, by id.
        game: version of the game.
        off: ids that are switched off.
    """
    told: list[MapProblem] = []
    pool: dict[str, Mod] = {}
    for mod in found:
        if not mod.usable:
            told += mod.problems
        elif mod.id in pool:
            told.append(_problem("mod-double", mod, other=pool[mod.id].path.name))
        elif mod.id not in off:
            pool[mod.id] = mod
    place = {id: number for number, id in enumerate(wanted)}
    for mod in list(pool.values()):
        if not _manifest(mod).game.holds(game):
            told.append(_problem("mod-game", mod, wanted=_manifest(mod).game, have=".".join(map(str, game))))
            del pool[mod.id]
    _drop_conflicts(pool, place, told)
    _drop_unmet(pool, {mod.id: mod for mod in found if mod.usable}, told)
    return LoadOrder(tuple(_sorted(pool, place, told)), tuple(told))


def _manifest(mod: Mod) -> Manifest:
    assert mod.manifest is not None
    return mod.manifest


def _problem(code: str, mod: Mod, **words: object) -> MapProblem:
    return describe(code, mod.path.name, 0, "", {"mod": mod.id, **words})


def _rank(mod: Mod, place: dict[str, int]) -> tuple[int, str]:
    return place.get(mod.id, len(place)), mod.id


def _drop_conflicts(pool: dict[str, Mod], place: dict[str, int], told: list[MapProblem]) -> None:
    """Of two that exclude each other the later one goes."""
    for mod in sorted(pool.values(), key=lambda mod: _rank(mod, place)):
        for id, versions in _manifest(mod).conflicts.items():
            other = pool.get(id)
            if mod.id not in pool or other is None or not versions.holds(_manifest(other).version):
                continue
            first, last = sorted((mod, other), key=lambda mod: _rank(mod, place))
            told.append(_problem("mod-conflict", last, other=first.id))
            del pool[last.id]


def _drop_unmet(pool: dict[str, Mod], all: dict[str, Mod], told: list[MapProblem]) -> None:
    """Mods whose needs are not met go, and then those that needed them."""
    changed = True
    while changed:
        changed = False
        for mod in sorted(pool.values(), key=lambda mod: mod.id):
            for id, versions in _manifest(mod).needs.items():
                other = pool.get(id)
                if other is not None and versions.holds(_manifest(other).version):
                    continue
                have = f"you have {_manifest(all[id]).version_text}" if id in all else "you do not have it"
                if id in all and other is None:
                    have += ", which is not on"
                told.append(_problem("mod-need", mod, other=id, wanted=versions, have=have))
                del pool[mod.id]
                changed = True
                break


def _sorted(pool: dict[str, Mod], place: dict[str, int], told: list[MapProblem]) -> list[Mod]:
    """What is needed or wanted comes before who needs or wants it; otherwise the player's order stays."""
    left = sorted(pool.values(), key=lambda mod: _rank(mod, place))
    done: list[Mod] = []
    while left:
        ids = {mod.id for mod in left}
        ready = [mod for mod in left if not (ids - {mod.id}) & {*_manifest(mod).needs, *_manifest(mod).wants}]
        if not ready:
            needing = [mod for mod in left if not (ids - {mod.id}) & set(_manifest(mod).needs)]
            if not needing:
                told += [_problem("mod-circle", mod) for mod in left]
                return done
            ready = needing  # a circle of wishes only: the player's order decides
        done.append(ready[0])
        left.remove(ready[0])
    return done
