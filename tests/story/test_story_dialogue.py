"""The interface of a running dialogue: whose turn it is, what is refused, and what a host can ask."""

from collections import Counter

import pytest
from yarn_cases import node

from game.story import Command, Dialogue, End, FunctionType, Line, Option, Options, StoryError, compile_yarn, compose

CHOICE = "-> A #line:a\n    One. #line:one\n-> B <<if false>> #line:b\nDone. #line:done"
NONE = "-> A <<if false>> #line:a\n    One.\nDone. #line:done"


def begun(source, storage=None, functions=None, types=None, **more):
    result = compile_yarn({"a.yarn": source}, types or {})
    assert result.program is not None, result.diagnostics
    talk = Dialogue(result.program, {} if storage is None else storage, functions or {}, **more)
    talk.set_node("Start")
    return talk


def said(talk, result_of):
    lines = []
    while not isinstance(event := talk.advance(), End):
        lines.append(compose(event, result_of.strings).plain)
    return lines


def test_events_in_their_order():
    talk = begun(node(CHOICE))
    assert talk.advance() == Options((Option(0, Line("line:a"), True), Option(1, Line("line:b"), False)))
    talk.select(0)
    assert talk.chosen == "line:a"
    assert [talk.advance() for _ in range(3)] == [Line("line:one"), Line("line:done"), End()]


def test_calls_out_of_turn_raise_and_change_nothing():
    talk = begun(node(CHOICE))
    with pytest.raises(StoryError, match="no options are being offered"):
        talk.select(0)
    talk.advance()
    with pytest.raises(StoryError, match="select"):
        talk.advance()
    for wrong in (2, -1, True, "0", None, 1):
        with pytest.raises(StoryError):
            talk.select(wrong)
    talk.select(0)
    with pytest.raises(StoryError):
        talk.select(0)
    assert talk.advance() == Line("line:one")


def test_nothing_to_advance_before_a_node_and_behind_the_end():
    talk = Dialogue(compile_yarn({"a": node("Hi.")}).program, {})
    with pytest.raises(StoryError, match="set_node"):
        talk.advance()
    talk.set_node("Start")
    talk.advance()
    assert talk.advance() == End()
    with pytest.raises(StoryError, match="set_node"):
        talk.advance()
    talk.set_node("Start")
    assert isinstance(talk.advance(), Line), "it can begin again"


def test_none_may_be_chosen_only_where_nothing_is_available():
    talk = begun(node(NONE))
    assert isinstance(talk.advance(), Options)
    talk.select(None)
    assert talk.advance() == Line("line:done")


def test_selecting_runs_nothing_by_itself():
    storage = {}
    talk = begun(node("-> A\n    <<set $x = 1>>\n    Hi."), storage)
    talk.advance()
    talk.select(0)
    assert "$x" not in storage
    talk.advance()
    assert storage["$x"] == 1.0


def test_a_node_that_is_not_there_is_named_with_a_guess():
    talk = begun(node("Hi."))
    with pytest.raises(StoryError, match=r"no node 'Strat'\. Did you mean 'Start'"):
        talk.set_node("Strat")
    assert isinstance(talk.advance(), Line), "what was running goes on"


def test_jumping_to_a_node_nobody_wrote_is_an_error_when_it_happens():
    talk = begun(node('Hi.\n<<jump {"No" + "where"}>>'))
    talk.advance()
    with pytest.raises(StoryError, match=r"a\.yarn:4: There is no node 'Nowhere'"):
        talk.advance()


def test_commands_have_a_name_and_arguments():
    talk = begun(
        node('<<declare $who = "the \\"old\\" cat">>\n<<give {$who} "gold coin" {1 + 1}>>\n<<  wait   >>\n<<do{3}>>')
    )
    assert talk.advance() == Command('give the "old" cat "gold coin" 2', "give", ('the "old" cat', "gold coin", "2"))
    assert talk.advance() == Command("wait", "wait", ())
    assert talk.advance() == Command("do3", "do3", ())


def test_functions_of_the_host_get_and_give_plain_values():
    seen = []

    def spy(*values):
        seen.append(values)
        return 3

    types = {"spy": FunctionType(("any", "any", "any"), "number")}
    talk = begun(node('{spy(1.5, "a", true)}'), {}, {"spy": spy}, types)
    assert talk.advance().substitutions == ("3",)
    assert seen == [(1.5, "a", True)]
    assert type(seen[0][0]) is float and type(seen[0][2]) is bool


@pytest.mark.parametrize(
    ("functions", "message"),
    [
        ({}, "`lost` is called, but nobody has defined it"),
        ({"lost": lambda: 1 / 0}, "the function `lost` failed: division by zero"),
        ({"lost": lambda: [1]}, r"gave \[1\], which is neither a bool nor a number nor a string"),
    ],
)
def test_functions_that_fail_say_where(functions, message):
    talk = begun(node("<<set $x = 1 + lost()>>\nHi."), {}, functions)
    with pytest.raises(StoryError, match=message) as caught:
        talk.advance()
    assert "a.yarn:3" in str(caught.value)


@pytest.mark.parametrize(
    "expression", ["-lost()", "1 + lost()", "lost() * 2", "lost() < 1", "max(lost(), 1)", "1 - lost()"]
)
def test_a_function_that_gives_another_type_than_it_must_is_an_error(expression):
    talk = begun(node(f"{{{expression}}}"), {}, {"lost": lambda: "text"})
    with pytest.raises(StoryError):
        talk.advance()


def test_the_host_may_replace_a_built_in_function():
    talk = begun(node("{dice(6)}"), {}, {"dice": lambda sides: sides})
    assert talk.advance().substitutions == ("6",)


def test_a_story_that_goes_in_a_circle_without_a_word_is_stopped():
    talk = begun(node("<<jump Start>>"))
    with pytest.raises(StoryError, match="goes in a circle"):
        talk.advance()


def test_detours_without_end_are_stopped():
    talk = begun(node("<<detour Start>>"))
    with pytest.raises(StoryError, match="detours lie within one another"):
        talk.advance()


def test_strings_do_not_grow_without_end():
    talk = begun(node('<<declare $s = "ab">>\n' + "<<set $s = $s + $s>>\n" * 40 + "Hi."))
    with pytest.raises(StoryError, match="characters"):
        talk.advance()


def test_the_remainder_of_a_division_by_zero_is_an_error():
    talk = begun(node("{1 / 0}\n{1 % 0}"))
    assert talk.advance().substitutions == ("Infinity",)
    with pytest.raises(StoryError, match=r"a\.yarn:4: `%` cannot be used with 1 and 0"):
        talk.advance()


@pytest.mark.parametrize(
    ("call", "text"),
    [
        ("round(0.5)", "0"),
        ("round(1.5)", "2"),
        ("round(-2.5)", "-2"),
        ("round_places(2.25, 1)", "2.2"),
        ("round_places(2.345, 2)", "2.35"),
        ("round_places(2.35, 1)", "2.3"),
        ("round_places(1234.5678, 2)", "1234.57"),
        ("round_places(3.14159, 0)", "3"),
    ],
)
def test_rounding_goes_by_the_stored_single_precision_number(call, text):
    assert begun(node(f"{{{call}}}")).advance().substitutions == (text,)


def test_variables_can_be_asked_for_smart_ones_too():
    storage = {}
    talk = begun(node("<<declare $n = 2>>\n<<declare $twice = $n * 2>>\nHi.\n<<set $n = 5>>\nHo."), storage)
    talk.advance()
    assert (talk.variable("$n"), talk.variable("$twice")) == (2.0, 4.0)
    talk.advance()
    assert (talk.variable("$n"), talk.variable("$twice")) == (5.0, 10.0)
    assert "$twice" not in storage
    with pytest.raises(StoryError, match=r"no variable \$m"):
        talk.variable("$m")


def test_a_stored_value_of_a_wrong_type_is_said_not_misread():
    talk = begun(node("<<declare $n = 2>>\n{$n + 1}"), {"$n": 7})
    assert talk.advance().substitutions == ("8",), "whole numbers are numbers"
    talk = begun(node("<<declare $n = 2>>\n{$n + 1}"), {"$n": [7]})
    with pytest.raises(StoryError):
        talk.advance()


def test_visits_are_counted_when_a_node_is_left():
    talk = begun(node("One.\n<<detour Aside>>\nTwo.") + "title: Aside\n---\nAside.\n===\n")
    counts = []
    while not isinstance(talk.advance(), End):
        counts.append((talk.visits("Start"), talk.visits("Aside"), talk.node))
    assert counts == [(0, 0, "Start"), (0, 0, "Aside"), (0, 1, "Start")]
    assert talk.visits("Start") == 1


GROUP = "".join(f"title: Start\nsubtitle: {n}\nwhen: always\n---\n{n} #line:{n}\n===\n" for n in "abc")


def firsts(strategy, seed, times=30):
    result = compile_yarn({"a.yarn": GROUP})
    talk = Dialogue(result.program, {}, saliency=strategy, seed=seed)
    found = []
    for _ in range(times):
        talk.set_node("Start")
        found.append(talk.advance().id[-1])
    return "".join(found)


def test_strategies_choose_as_they_are_named():
    assert firsts("first", 0, 6) == "aaaaaa"
    assert firsts("best", 0, 6) == "aaaaaa"
    assert firsts("best_least_recently_seen", 0, 6) == "abcabc"
    assert set(Counter(firsts("random", 3, 100))) == set("abc")


def test_chance_is_told_by_the_seed():
    assert firsts("random", 1) == firsts("random", 1)
    assert len({firsts("random", seed) for seed in range(10)}) == 10


def test_a_strategy_may_change_while_a_story_runs_and_must_exist():
    talk = Dialogue(compile_yarn({"a.yarn": GROUP}).program, {})
    talk.saliency = "best"
    with pytest.raises(StoryError, match="there are"):
        talk.saliency = "worst"
    with pytest.raises(StoryError):
        Dialogue(compile_yarn({"a.yarn": GROUP}).program, {}, saliency="")
    assert talk.saliency == "best"


def test_content_can_be_asked_for_before_it_is_begun():
    source = "title: Start\nwhen: once\n---\nHi.\n===\n" + "title: Other\n---\nHo.\n===\n"
    talk = Dialogue(compile_yarn({"a.yarn": source}).program, {})
    assert talk.has_any_content("Start") and talk.has_any_content("Other") and not talk.has_any_content("None")
    talk.set_node("Start")
    talk.advance()
    assert not talk.has_any_content("Start")
    talk.set_node("Start")
    assert talk.advance() == End(), "a group with nothing to run ends at once"


def test_two_runs_of_one_program_do_not_disturb_each_other():
    result = compile_yarn({"a.yarn": node("<<set $n += 1>>\n{$n}\n<<once>>\nFirst.\n<<endonce>>")})
    one, two = (Dialogue(result.program, {}) for _ in range(2))
    for talk in (one, two):
        talk.set_node("Start")
    assert said(one, result) == said(two, result) == ["1", "First."]
