"""What the compiler gives: tables, warnings, ids that outlive changes, and only diagnostics whatever it is fed."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from yarn_cases import CASES, PLAYED, errors, node, warnings

from game.story import Diagnostic, FunctionType, compile_yarn
from game.story.diagnostics import Diagnostics

# ---- what a result holds


def test_a_result_lists_nodes_strings_values_and_tags() -> None:
    source = (
        '#one #two\ntitle: A\n---\n<<declare $x = 1.5>>\n<<declare $s = "a">>\n<<set $u = true>>\nHi. #line:1 #t\n===\n'
    )
    result = compile_yarn({"a.yarn": source, "b.yarn": "title: B\nwhen: $x > 1\n---\nYo {$x}.\n===\n"})
    assert result.program is not None
    assert result.diagnostics == ()
    assert result.nodes == ("A", "B")
    assert result.initial_values == {"$x": 1.5, "$s": "a", "$u": False}
    assert result.file_tags == {"a.yarn": ("one", "two"), "b.yarn": ()}
    info = result.strings["line:1"]
    assert (info.text, info.tags, info.node, info.file, info.line, info.implicit) == (
        "Hi.",
        ("t",),
        "A",
        "a.yarn",
        7,
        False,
    )
    assert [entry.text for entry in result.strings.values()] == ["Hi.", "Yo {0}."]


def test_an_undeclared_enum_variable_begins_as_the_first_case() -> None:
    result = compile_yarn(
        {
            "a": node(
                '<<enum E>>\n<<case A = "first">>\n<<case B = "second">>\n<<endenum>>\n<<if $e == E.B>>\nx\n<<endif>>'
            )
        }
    )
    assert result.initial_values == {"$e": "first"}


def test_a_smart_variable_has_no_initial_value() -> None:
    assert compile_yarn({"a": node("<<declare $a = 1>>\n<<declare $b = $a + 1>>\n{$b}")}).initial_values == {"$a": 1.0}


def test_files_are_compiled_together_in_any_order() -> None:
    first = node("<<set $x = 1>>\n<<jump Other>>")
    second = "title: Other\n---\n<<declare $x = 2>>\n<<set $e = .A>>\n===\n"
    second += "title: T\n---\n<<enum E>>\n<<case A>>\n<<endenum>>\n===\n"
    for files in ({"a": first, "b": second}, {"b": second, "a": first}):
        result = compile_yarn(files)
        assert result.program is not None, result.diagnostics
        assert result.initial_values["$x"] == 2.0


def test_functions_of_the_host_are_checked_against_their_types() -> None:
    types = {"f": FunctionType(("number", "string..."), "bool"), "g": FunctionType((), "any")}
    good = node('<<if f(1) and f(1, "a", "b")>>\nx\n<<endif>>\n{g()}')
    assert compile_yarn({"a": good}, types).program is not None
    for body in ('{f("a")}', "{f()}", "{f(1, 2)}", "{g(1)}", "{f(1) + 1}"):
        assert compile_yarn({"a": node(body)}, types).program is None, body


def test_all_faults_of_a_file_are_found_at_once() -> None:
    body = "<<set $a = >>\nLine {1 +}\n<<if 1>>\nx\n<<endif>>\n<<jump>>\n-> Option <<if>>\n    <<set $b = true + 1>>"
    found = compile_yarn({"a": node(body)}).diagnostics
    assert [(item.line, item.code) for item in found] == [
        (3, "YS0005"),
        (4, "YS0005"),
        (5, "YS0050"),
        (8, "YS0005"),
        (9, "YS0005"),
        (10, "YS0050"),
    ]


def test_a_message_can_be_jumped_to_and_names_the_remedy() -> None:
    found = compile_yarn({"a.yarn": node("<<else if true>>")}).diagnostics[0]
    assert isinstance(found, Diagnostic)
    assert str(found).startswith("a.yarn:3:1: error YS0007: ")
    remedy = compile_yarn(
        {"a.yarn": node("<<enum Food>>\n<<case Apple>>\n<<endenum>>\n<<set $x = Food.Aple>>")}
    ).diagnostics[0]
    assert remedy.fix == "did you mean `Apple`?"


def test_a_flood_of_messages_is_cut_short_and_counted() -> None:
    found = compile_yarn({"a": node("\n".join(["{"] * 1000))}).diagnostics
    assert len(found) == Diagnostics.LIMIT_PER_FILE + 1
    assert found[-1].code == "YP0007"


# ---- warnings


@pytest.mark.parametrize(
    ("code", "body"),
    [
        ("YS0003", "<<if $x>>\nHello.\n<<endif>>"),
        ("YS0012", "<<jump Nowhere>>"),
        ("YS0012", "<<detour Nowhere>>"),
        ("YS0019", "<<wave>> Hello."),
        ("YS0021", "wave>>"),
        ("YS0021", "<wave>>"),
        ("YS0022", "set $x to 1"),
        ("YS0022", "jump Start"),
        ("YS0048", "<wave>"),
        ("YS0063", "[b]Hello."),
        ("YS0064", "<<wave>>>"),
        ("YS0064", "<<<wave>>"),
        ("YP0004", "-> Option\n  \t  Body."),
    ],
)
def test_what_is_doubtful_is_warned_of(code: str, body: str) -> None:
    assert warnings(node(body)) == [code]


def test_headers_given_twice_and_empty_nodes_are_warned_of() -> None:
    assert warnings("title: Start\ncolour: red\ncolour: blue\n---\nHello.\n===\n") == ["YP0002"]
    assert warnings("title: Start\n---\n===\n") == ["YS0033"]


def test_ordinary_texts_are_not_warned_of() -> None:
    body = "jump up and down\nset the table\n<o> and o>\nEven <b>tags</b>\nHi > there\nA: 1 >> 2 is odd\nwell -> so => what"
    assert warnings(node(body)) == []


# ---- refusals that cannot be written as a case


def test_types_that_can_never_be_told_are_refused() -> None:
    assert errors(node("{f()}")) == ["YS0029"]
    assert errors(node("{$x}")) == ["YS0029"]


def test_what_is_too_long_is_refused_unread() -> None:
    assert "YP0006" in errors(node("x" * 60_000))
    assert "YP0006" in errors("x" * 17_000_000)
    assert "YP0006" in errors(node("{" + "+".join(["1"] * 22_000) + "}"))


def test_a_broken_block_does_not_blame_its_neighbours() -> None:
    assert errors(node("<<if >>\nx\n<<elseif >>\ny\n<<else>>\nz\n<<endif>>")) == ["YS0005", "YS0005"]
    assert errors(node("<<once if >>\nx\n<<endonce>>")) == ["YS0005"]
    assert errors(node("-> <<if true>>\n    Body.\n-> Two")) == ["YS0005"]


# ---- line ids


def ids(source: str) -> list[str]:
    return list(compile_yarn({"a.yarn": source}).strings)


def test_a_made_id_outlives_changes_around_its_line() -> None:
    before = ids(node("One.\nTwo.\nThree."))
    after = ids(
        "title: New\n---\nAll new.\n===\n" + node("// remark\nZero.\nOne.\n<<wave>>\n    Two. <<if true>> #tag\nThree.")
    )
    assert set(before) < set(after)
    assert len(set(before)) == 3


def test_the_same_text_twice_has_two_ids() -> None:
    twice = ids(node("Same.\nSame.\n-> Same."))
    assert len(set(twice)) == 3
    assert twice[:1] == ids(node("Same."))


def test_a_made_id_never_takes_one_that_is_given() -> None:
    made = ids(node("Same."))[0]
    both = ids(node(f"Same.\nOther. #{made}"))
    assert len(set(both)) == 2


def test_members_of_a_group_keep_their_names_when_texts_change() -> None:
    def members(text: str) -> list[str]:
        source = f"title: G\nwhen: $a\n---\n{text}\n===\ntitle: G\nwhen: always\n---\nB.\n===\n"
        source += "title: G\nsubtitle: S\nwhen: once\n---\nC.\n===\n"
        program = compile_yarn({"a": source + node("<<set $a = true>>")}).program
        assert program is not None
        return list(program.groups["G"])

    assert members("One.") == members("Another one.")
    assert members("One.")[2] == "G.S"


# ---- anything at all

FRAGMENTS = [
    "title: Start", "title:", "when: $x", "when: once if ", "---", "===", "-> Option", "    ", "\t", "=> Item", "<<if $x>>",
    "<<if ", "<<elseif true>>", "<<else>>", "<<endif>>", "<<once>>", "<<endonce>>", "<<set $x = 1>>", "<<set $x to \"a\">>",
    "<<declare $y = ", "<<enum E>>", "<<case A>>", "<<case B = 1>>", "<<endenum>>", "<<jump Start>>", "<<detour {$x}>>",
    "<<call f(1)>>", "<<return>>", "Line {$x + 1} #line:1", "Line \\{ [b]x[/b] // c", "#tag", "{", "}", ">>", "<<", "(", ")",
    "$x", ".A", "E.A", "\"", "\\", "é🧶", "\x00", "//", "///", "#shadow:1", "<<wave {1}>>", "and", "not", "==", "\n", "\r\n",
    "\r", " ", "\u2028", "\ufeff", "%", "1.5", ",",
]  # fmt: skip


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.binary(max_size=400))
def test_no_bytes_whatsoever_raise(data: bytes) -> None:
    source = data.decode("utf-8", "surrogateescape")
    assert compile_yarn({"a": source}).diagnostics


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(FRAGMENTS), max_size=60).map("".join))
def test_no_mixture_of_yarn_raises(source: str) -> None:
    for text in (source, node(source), "title: Start\n" + source):
        result = compile_yarn({"a": text})
        failed = any(item.severity == "error" for item in result.diagnostics)
        assert (result.program is None) == failed


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_no_mutation_of_a_good_script_raises(data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(PLAYED))
    source = (CASES / f"{name}.yarn").read_bytes().decode()
    for _ in range(data.draw(st.integers(1, 5))):
        at = data.draw(st.integers(0, len(source)))
        end = min(len(source), at + data.draw(st.integers(0, 12)))
        source = source[:at] + data.draw(st.sampled_from(["", *FRAGMENTS])) + source[end:]
    result = compile_yarn({"a": source})
    lines = source.count("\n") + source.count("\r") + 1
    for item in result.diagnostics:
        assert 1 <= item.line <= lines
        assert item.column >= 1


@pytest.mark.parametrize(
    "body",
    [
        "{" + "(" * 20_000 + "1" + ")" * 20_000 + "}",
        "{" + "not " * 10_000 + "true}",
        "{" + "-" * 15_000 + "1}",
        "{" + "max(1," * 5_000 + "1" + ")" * 5_000 + "}",
        "{" * 10_000,
        "(" * 40_000,
        "\n".join(["<<if true>>"] * 5_000),
        "\n".join(["<<if true>>"] * 5_000 + ["x"] + ["<<endif>>"] * 5_000),
        "\n".join(" " * depth + "-> o" for depth in range(1_000)),
        "\n".join(["<<once>>"] * 3_000 + ["<<endonce>>"] * 3_000),
        "\n".join(f"<<declare $v{i} = $v{i + 1} or $v{i + 1}>>" for i in range(3_000))
        + "\n<<declare $v3000 = true>>\n{$v0}",
        "\n".join(f"<<set $v{i} = $v{i + 1}>>" for i in range(3_000)) + "\n<<set $v3000 = 1>>",
        "\n".join(f"<<set $v{i + 1} = f{i}($v{i})>>" for i in range(2_000)) + "\n<<set $v0 = 1>>",
        "<<if " + " and ".join(f"$b{i}" for i in range(3_000)) + ">>\nx\n<<endif>>",
        "#tag " * 8_000,
        "[b]" * 10_000,
        "x" + "\\" * 20_001,
        "\n".join(["-> a", "    ", ""] * 3_000),
    ],
    ids=lambda body: str(len(body)),
)
def test_hostile_nesting_and_size_give_an_answer(body: str) -> None:
    result = compile_yarn({"a": node(body)})
    assert result.program is not None or result.diagnostics
