"""A run is plain data at every step: saved, sent to another process and restored, it goes on as if nothing had happened."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from yarn_cases import FUNCTIONS, PLAYED, compiled, node, plan_of

from game.story import Command, Dialogue, End, Line, Options, StoryError, compile_yarn
from game.story.testplan import Performance, begin_run

HERE = Path(__file__).parent


def test_every_step_of_every_plan_survives_json_and_a_fresh_process() -> None:
    jobs: list[dict[str, object]] = []
    rests: list[tuple[Performance, int]] = []
    for name in PLAYED:
        result = compiled(name)
        assert result.program is not None
        dialogue = Dialogue(result.program, {}, FUNCTIONS, seed=7)
        for run_index, run in enumerate(plan_of(name).runs):
            begin_run(dialogue, run)
            performance = Performance(dialogue, result.strings)
            for step in performance.perform(run):
                state = json.loads(json.dumps(dialogue.state(), allow_nan=False))
                jobs.append({"case": name, "run": run_index, "step": step, "state": state})
                rests.append((performance, len(performance.transcript)))
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join([str(HERE.parents[1]), str(HERE)]),
        "PYTHONHASHSEED": "5",
    }
    done = subprocess.run(
        [sys.executable, str(HERE / "fresh_process.py")],
        input=json.dumps(jobs),
        capture_output=True,
        text=True,
        env=environment,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    transcripts = json.loads(done.stdout)
    assert len(transcripts) == len(jobs) > 300
    for job, (performance, begin), transcript in zip(jobs, rests, transcripts, strict=True):
        # Options that already stood open are told again by the process that takes over.
        expected = performance.transcript[begin:]
        if transcript and transcript[0][0] == "options" and transcript != expected:
            transcript = transcript[1:]
        assert transcript == expected, (job["case"], job["run"], job["step"])


def start(source: str, **more: object) -> Dialogue:
    result = compile_yarn({"a.yarn": source})
    assert result.program is not None, result.diagnostics
    dialogue = Dialogue(result.program, {}, **more)  # type: ignore[arg-type]
    dialogue.set_node("Start")
    return dialogue


def again(dialogue: Dialogue, source: str) -> Dialogue:
    """The same run, in a program compiled from another text."""
    result = compile_yarn({"a.yarn": source})
    assert result.program is not None, result.diagnostics
    other = Dialogue(result.program, {})
    other.restore(json.loads(json.dumps(dialogue.state())))
    return other


BEFORE = node(
    "One. #line:1\n<<wave>>\nTwo. #line:2\n-> Yes #line:yes\n    Fine. #line:3\n-> No #line:no\n    Pity. #line:4"
)


def test_a_changed_script_goes_on_behind_the_same_line() -> None:
    dialogue = start(BEFORE)
    dialogue.advance()
    changed = BEFORE.replace("One.", "A new line. #line:0\nOne!").replace("Two.", "Two!")
    other = again(dialogue, changed)
    assert other.advance() == Command("wave", "wave", ())
    assert other.advance() == Line("line:2")


def test_a_changed_script_goes_on_behind_the_same_command() -> None:
    dialogue = start(BEFORE)
    dialogue.advance()
    dialogue.advance()
    other = again(dialogue, BEFORE.replace("One.", "<<bow>>\nOne!"))
    assert other.advance() == Line("line:2")


def test_options_in_another_order_keep_what_was_offered_and_what_was_chosen() -> None:
    dialogue = start(BEFORE)
    for _ in range(3):
        dialogue.advance()
    assert isinstance(dialogue.advance(), Options)
    swapped = node(
        "One. #line:1\n<<wave>>\nTwo. #line:2\n-> No #line:no\n    Pity. #line:4\n-> New #line:new\n"
        "-> Yes #line:yes\n    Fine. #line:3"
    )
    other = again(dialogue, swapped)
    assert [option.line.id for option in other.offered().options] == ["line:no", "line:yes"]
    other.select(1)
    assert other.chosen == "line:yes"
    assert other.advance() == Line("line:3")
    dialogue.select(0)
    chosen = again(dialogue, swapped)
    assert chosen.chosen == "line:yes"
    assert chosen.advance() == Line("line:3")


def test_a_line_that_moved_to_another_node_is_found_there() -> None:
    dialogue = start(BEFORE)
    dialogue.advance()
    moved = "title: Other\n---\nOne. #line:1\nBehind it. #line:9\n===\ntitle: Elsewhere\n---\nHello.\n===\n"
    assert again(dialogue, moved).advance() == Line("line:9")


def test_a_node_that_is_gone_is_said_to_be_gone() -> None:
    dialogue = start(BEFORE)
    dialogue.advance()
    with pytest.raises(StoryError, match="Start"):
        again(dialogue, "title: Other\n---\nHello.\n===\n")


def test_detours_return_to_their_place_in_a_changed_script() -> None:
    source = node("A. #line:a\n<<detour Aside>>\nB. #line:b") + "title: Aside\n---\nC. #line:c\nD. #line:d\n===\n"
    dialogue = start(source)
    dialogue.advance()
    dialogue.advance()
    other = again(dialogue, source.replace("A. #", "New. #line:new\nA! #"))
    assert [other.advance() for _ in range(3)] == [Line("line:d"), Line("line:b"), End()]


def test_variables_set_after_a_state_was_taken_are_gone_when_it_is_restored() -> None:
    dialogue = start(node("One. #line:1\n<<set $x = 1>>\nTwo. #line:2\n<<set $y = true>>\nThree. #line:3"))
    dialogue.advance()
    state = dialogue.state()
    dialogue.advance()
    dialogue.advance()
    assert dialogue.storage == {"$x": 1.0, "$y": True}
    dialogue.restore(state)
    assert dialogue.storage == {}
    assert dialogue.advance() == Line("line:2")


def test_infinite_numbers_survive_plain_json() -> None:
    dialogue = start(node("<<set $x = 1 / 0>>\n<<set $y = -1 / 0>>\n<<set $z = 0 / 0>>\nOne.\n{$x} {$y} {$z}"))
    dialogue.advance()
    dialogue.restore(json.loads(json.dumps(dialogue.state(), allow_nan=False)))
    line = dialogue.advance()
    assert isinstance(line, Line)
    assert line.substitutions == ("Infinity", "-Infinity", "NaN")


def test_chance_goes_on_where_it_was() -> None:
    body = "\n".join(["{dice(1000)} {random()} {random_range(1, 9)}"] * 8)
    dialogue = start(node(body), seed=3)
    for _ in range(4):
        dialogue.advance()
    state = json.loads(json.dumps(dialogue.state()))
    first = [dialogue.advance() for _ in range(4)]
    dialogue.restore(state)
    assert [dialogue.advance() for _ in range(4)] == first
    assert [start(node(body), seed=3).advance()] == [start(node(body), seed=3).advance()]
    assert start(node(body), seed=3).advance() != start(node(body), seed=4).advance()


@pytest.mark.parametrize(
    "broken",
    [
        {},
        [],
        "state",
        None,
        {"version": 99},
        {"version": 1, "phase": "running"},
        {"phase": "dancing"},
        {"frames": [{"node": "Start"}]},
        {"frames": [{"node": "Start", "pc": -4, "checksum": 0, "kind": "line", "line": None, "steps": 0}]},
        {"frames": "none"},
        {"options": [1]},
        {"variables": {"$x": [1]}},
        {"variables": {"$x": None}},
        {"running": "yes"},
        {"saliency": "loudest"},
        {"random": 1.5},
        {"phase": "choosing"},
        {"phase": "idle", "running": False},
        {"entering": "Nowhere"},
    ],
)
def test_a_broken_state_is_refused_and_changes_nothing(broken: object) -> None:
    dialogue = start(BEFORE)
    dialogue.advance()
    good = dialogue.state()
    if isinstance(broken, dict) and broken and "version" not in broken:
        broken = {**good, **broken}
    with pytest.raises(StoryError, match="cannot be restored"):
        dialogue.restore(broken)  # type: ignore[arg-type]
    assert dialogue.state() == good
