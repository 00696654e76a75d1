"""Every hostile map gets a verdict in words, and reads nothing outside its folder."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from hostile import CASES

from game.content import files
from game.content.tiled.problems import KINDS
from game.tools.maps import check_file, said

LEGAL = {"overlapping chunks of 4 million cells", "csv ''"}
"""Odd, but nothing is wrong with them."""


@pytest.mark.parametrize("name", CASES)
def test_a_hostile_map_is_answered_in_words_and_reads_nothing_else(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    inside = tmp_path / "inside"
    inside.mkdir()
    for canary in ("canary.png", "canary.tsx", "canary.tx", "canary.tmx", "canary"):
        (tmp_path / canary).write_text("SECRET")
    path = CASES[name](inside)
    opened: list[Path] = []
    really = os.open

    def spy(target: str | Path, *rest: int) -> int:
        opened.append(Path(target))
        return really(target, *rest)

    monkeypatch.setattr(files.os, "open", spy)
    verdict = check_file(str(path))
    monkeypatch.undo()
    assert verdict["problems"] or name in LEGAL
    assert "loader-failed" not in [problem["code"] for problem in verdict["problems"]]
    assert all(seen.resolve().is_relative_to(inside.resolve()) for seen in opened)
    text = json.dumps(verdict)
    assert "SECRET" not in text
    assert len(text) < 200_000
    assert len(said(verdict).splitlines()) == 1 + len(verdict["problems"])
    for problem in verdict["problems"]:
        assert problem["text"].endswith(".")
        assert problem["fix"].endswith(".")
    for leftover in inside.iterdir():
        if leftover.is_file() and not leftover.is_symlink():
            leftover.unlink()


def test_every_kind_of_problem_is_told_somewhere_and_ends_with_a_remedy() -> None:
    package = Path(files.__file__).parent
    sources = [path for path in package.rglob("*.py") if path.name != "problems.py"]
    text = "\n".join(path.read_text(encoding="utf-8") for path in sources)
    for code, kind in KINDS.items():
        assert code == "more" or f'"{code}"' in text, code
        assert kind.text.rstrip("}").endswith((".", "why")), code
        assert kind.fix.replace("{hint}", "").rstrip().endswith((".", "one.", "…")), code
