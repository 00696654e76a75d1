"""What the Mods page says of a mod: every sentence of it, and what can be done about it."""

from __future__ import annotations

from pathlib import Path

from game.content.mods.check import Report
from game.content.mods.manifest import Manifest
from game.content.mods.session import Session
from game.content.mods.shelf import Mod
from game.content.tiled.problems import MapProblem, quoted
from game.ui.menu import Action
from game.ui.mods import ModRow, Said

MOST_TOLD = 40
"""Problems that are told in full; the rest are counted."""
FOLDER, MORE = "folder", "More mods…"
"""Id and name of the last row."""


def mod_row(
    mod: Mod, on: bool, session: Session | None, report: Report | None, told: str, ends: tuple[bool, bool]
) -> ModRow:
    """A mod that can be used.

    Args:
        mod: a usable one.
        on: whether the player wants it.
        session: the mods of this run.
        report: what a look through it brought; ``None`` while that is going on.
        told: something that has to be said of it first.
        ends: whether it stands first and last in the list.
    """
    manifest = mod.manifest
    assert manifest is not None
    loaded = session is not None and mod.id in session.order.ids
    refused = [p for p in session.order.problems if p.file == mod.path.name] if session and on and not loaded else []
    errors = [p for p in report.problems if p.severity == "error"] if report else []
    said = [
        Said(quoted(manifest.name), "name", bold=True),
        *_alarm(told),
        *(Said(f"{p.text} {p.fix}", "loud") for p in refused),
        Said(_standing(mod, on, session), ""),
        *([Said(quoted(manifest.description, 600))] if manifest.description else []),
        *([Said(f"In it: {quoted(', '.join(manifest.notes), 200)}.", "private")] if manifest.notes else []),
        *(Said(words, "quiet") for words in _about(mod, manifest)),
        Said(" "),
        *_looked_through(report),
    ]
    play = (Action("play", "Play its story"),) if manifest.start else ()
    switch = Action("switch", "Switch it off" if on else "Switch it on")
    order = (Action("earlier", "Earlier", not ends[0]), Action("later", "Later", not ends[1]))
    state = "not used" if refused else "on" if on else "off"
    return ModRow(
        mod.id, quoted(manifest.name), f"{state} !" if errors else state, tuple(said), (*play, switch, *order)
    )


def _alarm(told: str) -> list[Said]:
    return [Said(told, "loud")] if told else []


def _standing(mod: Mod, on: bool, session: Session | None) -> str:
    ids = session.order.ids if session else ()
    if on and mod.id in ids:
        place = f": number {ids.index(mod.id) + 1} of {len(ids)}" if len(ids) > 1 else ""
        return f"It is on{place}."
    return "It is switched on, but not used now." if on else "It is off."


def _about(mod: Mod, manifest: Manifest) -> list[str]:
    """Id, version, people, licence, needs."""
    parts = [f"{mod.id} {quoted(manifest.version_text, 20)}"]
    if manifest.authors:
        parts.append(f"by {quoted(', '.join(manifest.authors), 120)}")
    if manifest.license:
        parts.append(quoted(manifest.license, 40))
    parts.append("zip" if mod.path.suffix.lower() == ".zip" else "folder")
    lines = [" · ".join(parts)]
    for word, wanted in (("Needs", manifest.needs), ("Goes well with", manifest.wants)):
        if wanted:
            listed = ", ".join(f"{id} {versions}".rstrip() for id, versions in wanted.items())
            lines.append(f"{word} {quoted(listed, 200)}.")
    return lines


def _looked_through(report: Report | None) -> list[Said]:
    """What is wrong with it, what it changes in the game's places, and why it does not."""
    if report is None:
        return [Said("It is being looked through…", "quiet")]
    said = [Said(f"Changes {words}.", "clue") for words in report.patched]
    said += _problems(report.problems)
    return said if report.problems else [*said, Said("Nothing is wrong with it.", "quiet")]


def _problems(problems: tuple[MapProblem, ...]) -> list[Said]:
    ranked = sorted(problems, key=lambda problem: problem.severity != "error")
    said = [Said(problem_words(p), "loud" if p.severity == "error" else "warm") for p in ranked[:MOST_TOLD]]
    left = len(ranked) - MOST_TOLD
    return [*said, Said(f"And {left} more: mod check tells all of them.", "quiet")] if left > 0 else said


def problem_words(problem: MapProblem) -> str:
    """A problem as the player reads it: where, what, and what to do."""
    where = f"{problem.file}:{problem.line}" if problem.line else problem.file
    thing = f", {problem.object}" if problem.object else ""
    return f"{where}{thing}: {problem.text} {problem.fix}"


def broken_row(mod: Mod, other: Mod | None) -> ModRow:
    """A file that is no mod, or a second one of the same id."""
    name = quoted(mod.path.name)
    twice = f"{mod.id} is there twice: {other.path} is used. Remove one of the two." if mod.usable and other else ""
    said = (
        Said(name, "name", bold=True),
        *_alarm(twice),
        *_problems(mod.problems),
        Said(str(mod.path.parent), "quiet"),
    )
    return ModRow(str(mod.path), name, "twice" if twice else "broken", said)


def gone_row(id: str, folder: Path) -> ModRow:
    """A mod that the settings name and that is not there, or cannot be read."""
    said = (
        Said(id, "name", bold=True),
        Said(f"It is not there, or cannot be read. Put it into {folder}, or forget it.", "loud"),
    )
    return ModRow(id, id, "gone", said, (Action("forget", "Forget it"),))


def folder_row(folder: Path, any_there: bool, told: str, safe_mode: bool) -> ModRow:
    """The last row: where mods come from."""
    safe = "This is safe mode: no mod is used, whatever is switched on here, and nothing is written down."
    said = (
        Said(MORE, "name", bold=True),
        *_alarm(told),
        *_alarm(safe if safe_mode else ""),
        *(() if any_there else (Said("There are no mods yet."),)),
        Said("Mods are folders or zips. They bring maps, talk and pictures; none of them can run a program."),
        Said(f"Put them into {folder}, then look again."),
        Said("How to make one: maps/README.md.", "quiet"),
    )
    return ModRow(FOLDER, MORE, "", said, (Action("open", "Open the folder"), Action("look", "Look again")))
