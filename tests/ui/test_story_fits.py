"""Every line of the shipped story can be shown: all letters exist, and no line fills more pages than a reader bears."""

from pathlib import Path

import pytest

from game.gfx.font import PixelFont
from game.story import Line, compile_yarn, compose
from game.ui.dialogue import BoxMeasure
from game.ui.look import pixel_faces
from game.ui.markup import to_rich

ASSETS = Path(__file__).parents[2] / "assets"
FONT = PixelFont.load(ASSETS / "fonts")
MOST_PAGES = {100: 1, 150: 2, 200: 3}


@pytest.fixture(scope="module")
def texts():
    files = {path.name: path.read_text("utf-8") for path in sorted((ASSETS / "story").glob("*.yarn"))}
    strings = compile_yarn(files).strings
    values = tuple(["two hundred and thirteen"] * 9)
    return {line_id: to_rich(compose(Line(line_id, values), strings))[0] for line_id in strings}


def test_there_is_a_story(texts):
    assert len(texts) > 200


def test_the_font_has_every_letter_of_the_story(texts):
    letters = {letter for text in texts.values() for letter in text.plain if letter != "\n"}
    assert sorted(letter for letter in letters if not FONT.has(letter)) == []


@pytest.mark.parametrize("percent", sorted(MOST_PAGES))
def test_no_line_of_the_story_takes_more_pages_than_a_reader_bears(texts, percent):
    faces = pixel_faces(FONT, percent)
    box = BoxMeasure.of(faces, portrait=True)
    long = {line_id: len(box.pages(faces, text)) for line_id, text in texts.items()}
    assert {line_id: pages for line_id, pages in long.items() if pages > MOST_PAGES[percent]} == {}
