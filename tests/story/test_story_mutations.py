"""Scripts that somebody has typed over: whatever still compiles can be run, saved at every step, tagged, listed and drawn."""

import json

from hypothesis import given, settings
from hypothesis import strategies as st
from yarn_cases import CASES, FUNCTIONS, PLAYED, TYPES

from game.story import Dialogue, End, Options, StoryError, compile_yarn, compose
from game.story.graph import build_graph, write_dot, write_svg
from game.story.tables import compare, read_table, write_table
from game.story.tagger import tag_lines

SOURCES = [(CASES / f"{name}.yarn").read_bytes().decode() for name in PLAYED]


@st.composite
def scripts(draw):
    """A good script with a few lines swapped, indented anew or gone."""
    lines = draw(st.sampled_from(SOURCES)).split("\n")
    for _ in range(draw(st.integers(0, 3))):
        here, there = (draw(st.integers(0, len(lines) - 1)) for _ in range(2))
        how = draw(st.integers(0, 3))
        if how == 0:
            lines[here], lines[there] = lines[there], lines[here]
        elif how == 1:
            lines.insert(there, draw(st.sampled_from(["", "    ", "\t"])) + lines[here].strip())
        elif how == 2 and len(lines) > 1:
            del lines[here]
        else:
            lines[here] = lines[here].replace(" ", "", 1)
    return "\n".join(lines)


@settings(max_examples=60, deadline=None)
@given(scripts(), st.randoms(use_true_random=False))
def test_what_compiles_can_be_run_and_saved_at_every_step(source, chance):
    result = compile_yarn({"a": source}, TYPES)
    if result.program is None:
        return
    talk = Dialogue(result.program, {}, FUNCTIONS, seed=chance.randrange(9))
    talk.set_node(chance.choice(result.nodes))
    for _ in range(40):
        try:
            event = talk.advance()
        except StoryError:
            return
        state = json.loads(json.dumps(talk.state()))
        again = Dialogue(result.program, {}, FUNCTIONS)
        again.restore(state)
        assert again.state() == state
        talk = chance.choice([talk, again])
        if isinstance(event, End):
            return
        if isinstance(event, Options):
            for option in event.options:
                compose(option.line, result.strings)
            available = [option.index for option in event.options if option.available]
            talk.select(chance.choice(available) if available else None)


@settings(max_examples=60, deadline=None)
@given(scripts())
def test_what_compiles_can_be_tagged_listed_and_drawn(source):
    result = compile_yarn({"a": source}, TYPES)
    if result.program is None:
        return
    tagged = tag_lines({"a": source})
    again = compile_yarn({"a": source, **tagged.files}, TYPES)
    assert list(again.strings) == list(result.strings)
    assert tag_lines({"a": source, **tagged.files}).files == {}
    rows = read_table(write_table(result.strings, "en"))
    assert [finding for finding in compare(result.strings, rows) if finding.kind != "broken"] == []
    graph = build_graph(result.program)
    assert set(result.nodes) <= set(graph.nodes)
    assert all(f">{name}<" in write_svg(graph) for name in graph.nodes)
    assert write_dot(graph).count(" -> ") == len(graph.edges)
