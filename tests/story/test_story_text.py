"""Markup, plural forms, values and their texts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.story import Line, LineInfo, Text, compile_yarn, compose
from game.story.markup import markup_error, parse_markup
from game.story.plurals import FORMS, cardinal, languages, ordinal
from game.story.text import expand
from game.story.values import number_text, shortest, single


def spans(source: str, locale: str = "en") -> list[tuple[str, int, int]]:
    return [(span.name, span.start, span.length) for span in parse_markup(source, locale).spans]


def test_a_span_covers_the_plain_text_between_its_markers() -> None:
    assert parse_markup("A [b]bold[/b] word").plain == "A bold word"
    assert spans("A [b]bold[/b] word") == [("b", 2, 4)]


def test_spans_may_nest_and_overlap_and_close_all_at_once() -> None:
    assert spans("[a]x[b]y[/a]z[/b]") == [("a", 0, 2), ("b", 1, 2)]
    assert spans("[a][b]xy[/]z") == [("a", 0, 2), ("b", 0, 2)]
    assert spans("[a]x[a]y[/a]z[/a]") == [("a", 0, 3), ("a", 1, 1)]


def test_properties_have_types() -> None:
    text = parse_markup('[p a=1 b=-2.5 c=word d="two words" e=true f=false g="say \\"hi\\""]x[/p]')
    assert dict(text.spans[0].properties) == {
        "a": 1,
        "b": -2.5,
        "c": "word",
        "d": "two words",
        "e": True,
        "f": False,
        "g": 'say "hi"',
    }
    assert dict(parse_markup("[wave=3]x[/wave]").spans[0].properties) == {"wave": 3}


def test_white_space_inside_a_marker_does_not_matter() -> None:
    assert parse_markup("[ b   x = 1 ]y[ / b ]").plain == "y"
    assert parse_markup("[ pause / ]y").plain == "y"


def test_a_marker_that_closes_itself_eats_one_space_behind_it() -> None:
    assert parse_markup("a [x/] b").plain == "a b"
    assert parse_markup("a [x/]  b").plain == "a  b"
    assert parse_markup("a [x trimwhitespace=false/] b").plain == "a  b"
    assert parse_markup("a [x]b[/x] c").plain == "a b c"
    assert parse_markup("[select value=1 1=one/] thing").plain == "one thing"
    assert parse_markup("[select value=1 1=one trimwhitespace=true/] thing").plain == "onething"
    assert spans("a [x/] b") == [("x", 2, 0)]


def test_escaped_brackets_are_text() -> None:
    assert parse_markup(r"\[b\]x\[/b\]") == Text("[b]x[/b]")
    assert parse_markup(r"a \ b \x") == Text(r"a \ b \x")


def test_nomarkup_keeps_what_is_in_it_and_leaves_a_span() -> None:
    assert parse_markup("[nomarkup][b]x[/nomarkup]").plain == "[b]x"
    assert spans("y[nomarkup][b]x[/nomarkup]") == [("nomarkup", 1, 4)]


@pytest.mark.parametrize(
    "broken",
    [
        "[b]x",
        "x[/b]",
        "[b]x[/c]",
        "[",
        "[]",
        "[b",
        "[b x]y[/b]",
        "[b x=]y[/b]",
        "[b/x]",
        "[/b x]",
        "[!]",
        "[nomarkup]x",
        "[a p=1 p=2]x[/a]",
        '[a p="x]y[/a]',
        "[select 1=one/]",
        "[select value=2 1=one/]",
        "[plural value=x one=a other=b/]",
        "[plural value=2 one=a/]",
        "[x trimwhitespace=3/]",
    ],
)
def test_broken_markup_is_shown_as_it_is_written(broken: str) -> None:
    assert parse_markup(broken) == Text(broken)


def test_the_character_is_the_name_before_the_first_colon() -> None:
    text = parse_markup("Ava:  Hello: you.")
    assert text.character == "Ava"
    assert text.without_character == "Hello: you."
    assert spans("Ava:  Hello: you.") == [("character", 0, 6)]


def test_an_escaped_colon_names_nobody_and_loses_its_backslash() -> None:
    text = parse_markup(r"Half past ten\: late.")
    assert text == Text("Half past ten: late.")
    assert parse_markup(r"Ten\:thirty Mae: hi").character == "Ten:thirty Mae"


def test_a_name_in_a_marker_or_from_a_marker_is_no_character() -> None:
    assert parse_markup('[select value=1 1="a: b"/] c').character is None
    assert parse_markup('[x y="a: b"/]c').character is None
    assert parse_markup("[b]Ava[/b]: hi").character == "Ava"
    explicit = parse_markup("[character name=Ava]A.: [/character]hi: you")
    assert explicit.character == "Ava"
    assert [span.name for span in explicit.spans] == ["character"]


def test_a_name_that_a_value_puts_in_is_a_character() -> None:
    strings = {"line:1": LineInfo("{0}: {1}", (), "Start", "a", 3)}
    assert compose(Line("line:1", ("Ava", "hi")), strings).character == "Ava"


def test_values_are_put_in_by_position_and_never_read_again() -> None:
    assert expand("{0}{1}", ["{1}", "x"]) == "{1}x"
    assert expand("{{0}} {0}", ["x"]) == "{0} x"
    assert expand("{7}", ["x"]) == "{7}"


def test_the_percent_sign_is_the_value_unless_it_is_escaped() -> None:
    assert parse_markup(r'[select value=5 5="% of 100\\%"/]').plain == "5 of 100%"


def test_a_shadow_line_says_what_its_source_says() -> None:
    source = "title: Start\n---\nThe text. #line:a\nThe text. #shadow:a #quiet\n===\n"
    strings = compile_yarn({"a": source}).strings
    shadow = next(key for key in strings if key != "line:a")
    assert strings[shadow].text is None
    assert strings[shadow].shadow_of == "line:a"
    assert strings[shadow].tags == ("quiet",)
    assert compose(Line(shadow), strings).plain == "The text."


def test_a_line_nobody_knows_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        compose(Line("line:none"), {})


def test_a_template_is_checked_before_its_values_are_known() -> None:
    assert markup_error("[select value={0} a=b/] [plural value={1} other=x/]") is None
    assert markup_error("[plural other=x/]") is not None
    assert markup_error("[b]x") is not None


@given(st.text(alphabet="ab[]/\\= \"':1.{}%\n", max_size=60))
def test_no_markup_whatsoever_raises(source: str) -> None:
    text = parse_markup(source)
    for span in text.spans:
        assert 0 <= span.start <= span.end <= len(text.plain)


@pytest.mark.parametrize(
    ("locale", "numbers"),
    [
        ("en", {"one": ["1"], "other": ["0", "2", "1.5", "11"]}),
        ("fr", {"one": ["0", "1", "1.5"], "many": ["1000000"], "other": ["2", "17"]}),
        ("de-AT", {"one": ["1"], "other": ["0", "2"]}),
        ("ja", {"other": ["0", "1", "2"]}),
        ("pl", {"one": ["1"], "few": ["2", "22", "104"], "many": ["0", "5", "12", "112"], "other": ["1.5"]}),
        ("ru", {"one": ["1", "21"], "few": ["2", "33"], "many": ["0", "11", "100"], "other": ["1.5"]}),
        (
            "ar",
            {"zero": ["0"], "one": ["1"], "two": ["2"], "few": ["3", "110"], "many": ["11", "99"], "other": ["100"]},
        ),
        ("cy", {"zero": ["0"], "one": ["1"], "two": ["2"], "few": ["3"], "many": ["6"], "other": ["4", "7"]}),
        ("cs", {"one": ["1"], "few": ["2", "4"], "many": ["1.5"], "other": ["0", "5"]}),
        ("sl", {"one": ["1", "101"], "two": ["2"], "few": ["3", "4", "1.5"], "other": ["0", "5"]}),
        ("lv", {"zero": ["0", "10", "11"], "one": ["1", "21"], "other": ["2"]}),
        ("lt", {"one": ["1", "21"], "few": ["2", "9"], "many": ["1.5"], "other": ["0", "11"]}),
        ("he", {"one": ["1"], "two": ["2"], "other": ["0", "3"]}),
        ("ga", {"one": ["1"], "two": ["2"], "few": ["3", "6"], "many": ["7", "10"], "other": ["0", "11"]}),
        ("mt", {"one": ["1"], "two": ["2"], "few": ["0", "3", "110"], "many": ["11", "119"], "other": ["20"]}),
        ("pt-BR", {"one": ["0", "1", "1.5"], "other": ["2"]}),
        ("pt_PT", {"one": ["1"], "other": ["0", "2"]}),
        ("hi", {"one": ["0", "0.5", "1"], "other": ["2", "1.5"]}),
        ("da", {"one": ["1", "0.5"], "other": ["0", "2"]}),
        ("xx", {"other": ["1", "2"]}),
    ],
)
def test_counted_things_take_the_form_that_their_language_asks_for(locale: str, numbers: dict[str, list[str]]) -> None:
    found = {number: cardinal(locale, number) for form in numbers for number in numbers[form]}
    assert found == {number: form for form, group in numbers.items() for number in group}


@pytest.mark.parametrize(
    ("locale", "numbers"),
    [
        ("en", {"one": ["1", "21"], "two": ["2", "102"], "few": ["3", "23"], "other": ["4", "11", "12", "13"]}),
        ("sv", {"one": ["1", "2", "22"], "other": ["3", "11", "12"]}),
        ("it", {"many": ["8", "11", "80", "800"], "other": ["1", "2", "18"]}),
        ("uk", {"few": ["3", "23"], "other": ["1", "13"]}),
        ("ca", {"one": ["1", "3"], "two": ["2"], "few": ["4"], "other": ["5"]}),
        ("de", {"other": ["1", "2"]}),
    ],
)
def test_ordered_things_take_the_form_that_their_language_asks_for(locale: str, numbers: dict[str, list[str]]) -> None:
    found = {number: ordinal(locale, number) for form in numbers for number in numbers[form]}
    assert found == {number: form for form, group in numbers.items() for number in group}


def test_every_listed_language_can_be_asked_for_every_number() -> None:
    assert len(languages()) > 150
    for language in languages():
        for number in (
            "0",
            "1",
            "2",
            "3",
            "7",
            "11",
            "100",
            "1.5",
            "2.0",
            "0.1",
            "1000000",
            "-1",
            "1E+09",
            "NaN",
            "Infinity",
        ):
            assert cardinal(language, number) in FORMS
            assert ordinal(language, number) in FORMS


def test_a_locale_decides_between_the_forms_of_a_line() -> None:
    strings = {"line:1": LineInfo("{0} [plural value={0} one=a few=b many=c other=d/]", (), "Start", "a", 3)}
    assert compose(Line("line:1", ("22",)), strings, "pl").plain == "22 b"
    assert compose(Line("line:1", ("22",)), strings).plain == "22 d"


@given(st.floats(width=32, allow_nan=False, allow_infinity=False))
def test_a_written_number_means_the_same_single_precision_number(number: float) -> None:
    assert single(shortest(number)) == number
    assert single(float(number_text(number))) == number


@given(st.floats())
def test_any_number_can_be_made_single_and_written(number: float) -> None:
    assert number_text(single(number))
