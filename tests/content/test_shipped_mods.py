"""The mods that ship: nothing is wrong with them, and their stories can be played to every ending."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.content.library import Library
from game.content.mods import arrange, open_mod, search
from game.content.mods.check import check_mod
from game.content.mods.session import open_session
from game.content.root import data_root
from game.story import Dialogue, End, Options

SHIPPED = data_root() / "maps" / "mods"
FOLDERS = sorted(path for path in SHIPPED.iterdir() if path.is_dir())


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda path: path.name)
def test_a_mod_that_ships_has_nothing_wrong_with_it(folder: Path) -> None:
    report = check_mod(open_mod(folder), data_root())
    assert report.problems == ()
    assert report.maps


def test_all_mods_that_ship_can_be_on_together() -> None:
    order = arrange(search([SHIPPED]), [], (1,))
    assert order.problems == ()
    assert sorted(order.ids) == [folder.name for folder in FOLDERS]


def through(library: Library, node: str, choices: list[int], variables: dict[str, bool | float | str]) -> list[str]:
    """Plays a node with some choices; returns the commands it gave."""
    told: list[str] = []
    answers = iter(choices)
    dialogue = Dialogue(library.storybook.script.program, variables, {})
    dialogue.set_node(node)
    for _ in range(500):
        step = dialogue.advance()
        if isinstance(step, End):
            return told
        if isinstance(step, Options):
            dialogue.select(next(answers))
        elif hasattr(step, "name"):
            told.append(" ".join([step.name, *step.args]))
    raise AssertionError("the story does not end")


@pytest.mark.parametrize(("choice", "end"), [(0, "lit"), (1, "dark")])
def test_the_lighthouse_dream_ends_both_ways_and_each_way_has_its_page(choice: int, end: str) -> None:
    session = open_session(data_root(), [SHIPPED], ["lighthouse_dream"], (1,), others=False)
    library = Library(session.files, session=session)
    variables = dict(library.storybook.script.initial)
    through(library, "lighthouse_dream_Begin", [], variables)
    through(library, "lighthouse_dream_Gold", [0], variables)
    through(library, "lighthouse_dream_Cold", [], variables)
    through(library, "lighthouse_dream_Rose", [], variables)
    commands = through(library, "lighthouse_dream_Door", [choice], variables)
    assert variables["$lighthouse_dream_end"] == end
    assert f"evidence lighthouse_dream_{end}" in commands
    page = library.pages.get(f"lighthouse_dream_{end}")
    assert page is not None
    assert page.body.strip()
