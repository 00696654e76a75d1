"""Every case plays as its plan says, or is refused with the code and on the line that its first line names."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from yarn_cases import CASES, FUNCTIONS, PLAYED, REFUSED, compiled, plan_of

from game.story import compile_yarn
from game.story.diagnostics import CODES
from game.story.testplan import run_plan

README = Path(__file__).parents[2] / "game" / "story" / "README.md"


@pytest.mark.parametrize("name", PLAYED)
def test_a_script_plays_exactly_as_its_plan_says(name: str) -> None:
    result = compiled(name)
    assert result.program is not None, "\n".join(map(str, result.diagnostics))
    run_plan(plan_of(name), result.program, result.strings, FUNCTIONS)


@pytest.mark.parametrize("name", REFUSED)
def test_a_faulty_script_is_refused_with_its_code_and_line(name: str) -> None:
    source = (CASES / "refused" / f"{name}.yarn").read_text(encoding="utf-8")
    code, line = source.splitlines()[0].removeprefix("// ").split()
    result = compile_yarn({f"{name}.yarn": source})
    assert result.program is None
    found = [(item.code, item.line) for item in result.diagnostics if item.severity == "error"]
    assert (code, int(line)) in found, "\n".join(map(str, result.diagnostics))


def test_every_case_has_a_plan_and_every_plan_a_case() -> None:
    assert sorted(path.stem for path in CASES.glob("*.testplan")) == PLAYED


def test_every_message_is_a_sentence_with_a_place_and_a_known_code() -> None:
    for name in REFUSED:
        source = (CASES / "refused" / f"{name}.yarn").read_text(encoding="utf-8")
        lines = source.split("\n")
        for item in compile_yarn({name: source}).diagnostics:
            assert item.code in CODES, item
            assert item.message[0].isupper() or item.message[0] in "`$.", item
            assert item.message.endswith("."), item
            assert 1 <= item.line <= len(lines), item
            assert 1 <= item.column <= len(lines[item.line - 1]) + 2, item


def test_every_code_is_provoked_by_a_case_or_a_test() -> None:
    written = "".join(path.read_text(encoding="utf-8") for path in Path(__file__).parent.glob("test_story_*.py"))
    provoked = {(CASES / "refused" / f"{name}.yarn").read_text(encoding="utf-8").split()[1] for name in REFUSED}
    missing = [code for code in CODES if code not in provoked and f'"{code}"' not in written]
    assert missing == []


def test_the_readme_names_every_case_and_every_code() -> None:
    text = README.read_text(encoding="utf-8")
    missing = [name for name in [*PLAYED, *CODES] if f"`{name}`" not in text]
    assert missing == []


def test_the_examples_of_the_readme_run(capsys: pytest.CaptureFixture[str]) -> None:
    names: dict[str, object] = {}
    for block in re.findall(r"```python\n(.*?)```", README.read_text(encoding="utf-8"), re.DOTALL):
        exec(block, names)
    told = capsys.readouterr().out
    assert "Ava: You have 3 coins, and I have 3 more." in told
    assert "do wave ('ava',)" in told
    assert "start.yarn:7:5: error YS0060: <<wave>> is no command of the game." in told
