"""The scripts as a whole: what is broken is left out and told about; what editors are told is what the game knows."""

from __future__ import annotations

from pathlib import Path

from game.cli import main
from game.content.files import GameFiles
from game.content.library import Library
from game.content.root import data_root
from game.content.storybook import compile_storybook, load_storybook

GOOD = "title: Start\n---\nHello.\n===\n"
BROKEN = "title: Other\n---\n<<if $x >\nHello.\n===\n"


def test_a_broken_script_is_told_about_and_the_others_still_play():
    book = compile_storybook({"good.yarn": GOOD, "broken.yarn": BROKEN})
    assert book.script.has_node("Start")
    assert not book.script.has_node("Other")
    assert any(d.file == "broken.yarn" and d.severity == "error" for d in book.problems)


def test_an_unknown_staging_command_is_an_error_with_the_nearest_known_one():
    book = compile_storybook({"a.yarn": "title: Start\n---\n<<expresion ava sad>>\n===\n"})
    problem = next(d for d in book.problems if d.severity == "error")
    assert "expression" in (problem.fix or "") + problem.message


def test_no_scripts_at_all_are_a_story_with_nothing_in_it(tmp_path: Path):
    (tmp_path / "assets" / "story").mkdir(parents=True)
    assert not load_storybook(GameFiles(tmp_path)).script.program.nodes


def test_a_script_that_is_no_text_is_told_about(tmp_path: Path):
    folder = tmp_path / "assets" / "story"
    folder.mkdir(parents=True)
    (folder / "a.yarn").write_bytes(b"\xff\xfe\x00\x80")
    (folder / "b.yarn").write_text(GOOD, encoding="utf-8")
    book = load_storybook(GameFiles(tmp_path))
    assert book.script.has_node("Start")
    assert any("cannot be read" in d.message for d in book.problems)


def test_tables_that_ship_have_nothing_wrong_with_them():
    library = Library(GameFiles(data_root()))
    assert library.chapters.problems == ()
    assert library.pages.problems == ()
    story = library.storybook.script
    for chapter in library.chapters.by_id.values():
        assert story.has_node(chapter.start)
        assert library.level(chapter.map)


def test_every_page_that_scripts_give_has_a_text():
    library = Library(GameFiles(data_root()))
    given = {
        words[1]
        for _, _, _, pieces in library.storybook.script.program.commands
        if (words := "".join(p or "" for p in pieces).split())[:1] == ["evidence"]
    }
    assert given
    assert given <= set(library.pages.by_id)


def test_what_editors_are_told_of_the_commands_is_up_to_date():
    folder = data_root() / "assets" / "story"
    words = ["story", "editor", str(folder), "--reference", str(folder / "COMMANDS.md"), "--check"]
    assert main(words) == 0, "run: python main.py story editor assets/story --reference assets/story/COMMANDS.md"
