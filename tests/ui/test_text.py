"""Setting text: it never leaves its box, breaks where a reader expects it, and appears at a speaking pace."""

from itertools import pairwise
from pathlib import Path

import pygame
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.gfx.font import PixelFace, PixelFont, PlainFace
from game.gfx.text import RichText, Span, Style, paginate, schedule, wrap
from game.story.markup import parse_markup
from game.ui.look import pixel_faces
from game.ui.markup import to_rich

FONT = PixelFont.load(Path(__file__).parents[2] / "assets" / "fonts")
FACES = {size: PixelFace(FONT, size) for size in PixelFace.SIZES}
BODY = FACES[100]

words = st.text(
    alphabet=st.one_of(
        st.characters(exclude_categories=["Cs"]),
        st.sampled_from(" \n.,;:!?…—–-“”‘’()«»\u00a0\u2011/"),
        st.sampled_from("abcdefghijklmnopqrstuvwxyzABC"),
    ),
    max_size=160,
)


def texts():
    def styled(plain, cuts):
        points = sorted({0, len(plain), *(cut % (len(plain) + 1) for cut in cuts)})
        spans = [Span(a, b, Style(bold=i % 2 == 0, wave=i % 3 == 0)) for i, (a, b) in enumerate(pairwise(points))]
        return RichText(plain, tuple(spans))

    return st.builds(styled, words, st.lists(st.integers(0, 500), max_size=4))


@settings(max_examples=120, deadline=None)
@given(texts(), st.sampled_from(sorted(FACES)), st.integers(0, 400))
def test_wrapped_text_never_leaves_its_box(text, size, extra):
    face = FACES[size]
    box = face.widest + extra
    for line in wrap(text, face, box):
        assert line.width <= box
        for run in line.runs:
            assert run.x + face.measure(run.text.rstrip(" "), run.style.bold) <= box


@settings(max_examples=120, deadline=None)
@given(texts(), st.integers(20, 300))
def test_wrapping_loses_nothing_but_spaces_and_line_ends(text, box):
    lines = wrap(text, BODY, max(BODY.widest, box))
    kept = "".join(text.plain[line.start : line.end] for line in lines)
    assert kept.replace(" ", "").replace("\n", "") == text.plain.replace(" ", "").replace("\n", "")
    assert all(before.end <= after.start for before, after in pairwise(lines))


@settings(max_examples=40, deadline=None)
@given(words, st.integers(0, 300))
def test_plain_letters_never_leave_their_box_either(text, extra):
    face = PLAIN_FACE
    for line in wrap(text, face, face.widest + extra):
        assert line.width <= face.widest + extra


PLAIN_FACE = PlainFace(150, 2)


def lines_of(text, box):
    return [text[line.start : line.end] for line in wrap(text, BODY, box)]


def test_a_line_never_begins_with_a_closing_mark():
    text = "He said: “Don’t.” … and then – nothing, nobody (not even Mum) said a word; not one!"
    for box in range(40, 300, 3):
        for line in lines_of(text, box)[1:]:
            assert line[0] not in ".,;:!?)”–", (box, line)


def test_a_line_never_ends_with_an_opening_mark():
    text = "She asked (quietly) “Where is it?” and he said “In the «red» box (under the bed)”."
    for box in range(60, 300, 3):
        assert all(line[-1] not in "(“«" for line in lines_of(text, box))


def test_a_non_breaking_space_holds_its_neighbours_together():
    for box in range(40, 200, 2):
        assert not any(line.endswith("Mrs") for line in lines_of("He rang Mrs\u00a0Adeyemi again", box))


def test_a_hyphen_and_a_dash_may_end_a_line():
    assert "well-" in [line.split(" ")[-1] for line in lines_of("a well-known night", BODY.measure("a well-"))]
    assert lines_of("the night—another", BODY.measure("the night—"))[0] == "the night—"


def test_a_word_wider_than_the_box_is_cut_between_letters():
    assert "".join(lines_of("m" * 40, 60)) == "m" * 40


def test_a_box_narrower_than_a_letter_is_refused():
    with pytest.raises(ValueError, match="cannot hold"):
        wrap("m", BODY, 2)


def test_line_ends_in_the_text_are_kept():
    assert lines_of("one\n\ntwo", 100) == ["one", "", "two"]


def test_pages_hold_no_more_lines_than_the_box():
    lines = wrap("word " * 80, BODY, 100)
    for rows in (1, 2, 3, 5):
        pages = paginate(lines, rows)
        assert all(1 <= len(page) <= rows for page in pages)
        assert [line for page in pages for line in page] == lines


def test_letters_appear_at_the_speed_that_was_asked_for():
    assert schedule(RichText("abcdef"), 30) == [0, 2, 4, 6, 8, 10]
    assert schedule(RichText("abcdef"), 0) == [0] * 6


def test_typing_rests_after_a_sentence_but_not_inside_a_number():
    rest = schedule(RichText("No. Yes"), 60)
    assert rest[4] - rest[2] > 10
    plain = schedule(RichText("3.14"), 60)
    assert plain == [0, 1, 2, 3]


def test_a_pause_in_the_script_holds_the_next_letter():
    assert schedule(RichText("ab", pauses=((1, 40),)), 60) == [0, 41]


def test_marks_of_the_story_become_styles_and_nest():
    text, name = to_rich(parse_markup("Leo: [wave]It is [clue]here[/clue] [pause=500/]now[/wave]"))
    assert (text.plain, name) == ("It is here now", "Leo")
    assert text.style_at(0) == Style(wave=True)
    assert text.style_at(7) == Style(meaning="clue", wave=True)
    assert text.pauses == ((11, 30),)


def test_a_mark_that_nobody_knows_changes_nothing():
    assert to_rich(parse_markup("a [sparkle]fine[/sparkle] day"))[0].spans == ()


def test_a_pause_cannot_make_a_reader_wait_for_ever():
    assert to_rich(parse_markup("a[pause=999999/]b"))[0].pauses == ((1, 300),)


def test_a_character_the_font_lacks_is_shown_as_its_nearest_relative():
    assert FONT.substitute("ǎ") == "a"
    assert FONT.substitute("漢") == "\ufffd"
    assert FONT.substitute("\u0301") == ""


def test_kerning_moves_letters_closer_and_widths_agree():
    assert BODY.measure("To") < BODY.measure("T") + BODY.measure("o") + 1
    assert BODY.offsets("To.")[-1] - 1 == BODY.measure("To.")


# ---------------------------------------------------------------- plain letters


def logical_and_face():
    logical = pygame.Surface((100, 40))
    return logical, PlainFace(100, 3, logical, BODY)


def dark(surface):
    return pygame.transform.average_color(surface)[:3] == (0, 0, 0)


def test_plain_letters_wait_for_the_window_and_are_then_as_sharp_as_it():
    logical, face = logical_and_face()
    face.draw(logical, "Leo", 10, 10, (255, 255, 255))
    assert dark(logical)
    window = pygame.Surface((300, 120))
    face.flush(window)
    assert not dark(window.subsurface((30, 20, 60, 40)))
    again = pygame.Surface((300, 120))
    face.flush(again)
    assert dark(again)


def test_plain_letters_that_will_be_covered_are_settled_first():
    logical, face = logical_and_face()
    face.draw(logical, "Leo", 10, 10, (255, 255, 255))
    face.settle()
    assert not dark(logical)
    window = pygame.Surface((300, 120))
    face.flush(window)
    assert dark(window)


def test_plain_letters_on_another_surface_are_drawn_at_once():
    _, face = logical_and_face()
    slip = pygame.Surface((100, 40))
    face.draw(slip, "Leo", 10, 10, (255, 255, 255))
    assert not dark(slip)


def test_plain_letters_keep_inside_the_clip_they_were_drawn_in():
    logical, face = logical_and_face()
    logical.set_clip((0, 0, 20, 40))
    face.draw(logical, "mmmmmmmm", 10, 10, (255, 255, 255))
    window = pygame.Surface((300, 120))
    face.flush(window)
    assert dark(window.subsurface((60, 0, 240, 120)))
    assert not dark(window.subsurface((0, 0, 60, 120)))


def test_signs_that_plain_letters_lack_are_lent_by_the_pixel_font():
    logical, face = logical_and_face()
    width = face.draw(logical, "▶ ♥", 10, 10, (255, 255, 255))
    assert not dark(logical)
    assert width == face.measure("▶ ♥")


def test_the_pixel_font_takes_the_size_nearest_to_what_is_wanted():
    assert [pixel_faces(FONT, wanted).body.percent for wanted in (100, 120, 130, 175, 190, 200)] == [
        100, 100, 150, 150, 200, 200,
    ]  # fmt: skip


def test_one_table_of_faces_can_become_another():
    faces = pixel_faces(FONT, 100)
    faces.become(pixel_faces(FONT, 200))
    assert faces.body.percent == 200
