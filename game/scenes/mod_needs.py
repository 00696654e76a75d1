"""Mods that a save was made with and that are not on now: which, and what to do about each."""

from __future__ import annotations

from collections.abc import Sequence

from game.content.mods.session import Session


def missing_words(needed: Sequence[tuple[str, str]], session: Session | None) -> str:
    """Why a save cannot be played now; empty where every mod that it needs is on.

    Another version of a mod is no reason: it is tried, and :func:`version_words` help to explain what then fails.

    Args:
        needed: id and version of each mod, as the save names them.
        session: the mods of this run.
    """
    on = dict(session.requirements) if session else {}
    there = {mod.id for mod in session.found} if session else set()
    off = [id for id, _ in needed if id not in on and id in there]
    gone = [f"{id} {version}" for id, version in needed if id not in on and id not in there]
    told = []
    if off:
        told.append(f"It needs {_listed(off)}, which {_are(off)} not on: switch {_them(off)} on under Mods.")
    if gone:
        told.append(f"It needs {_listed(gone)}, which {_are(gone)} not there: Mods shows where to put {_them(gone)}.")
    return " ".join(told)


def version_words(needed: Sequence[tuple[str, str]], session: Session | None) -> str:
    """Which mods have another version than the save was made with; empty where none."""
    on = dict(session.requirements) if session else {}
    other = [f"{id} {version} (you have {on[id]})" for id, version in needed if id in on and on[id] != version]
    return f"It was made with {_listed(other)}." if other else ""


def _listed(words: Sequence[str]) -> str:
    return " and ".join(filter(None, (", ".join(words[:-1]), words[-1])))


def _are(words: Sequence[str]) -> str:
    return "is" if len(words) == 1 else "are"


def _them(words: Sequence[str]) -> str:
    return "it" if len(words) == 1 else "them"
