# ruff: noqa: E501
"""Every finding about what a map means, provoked by the smallest map that has it."""

from __future__ import annotations

from pathlib import Path

import pytest
from hostile import png

from game.content.checks import check_map
from game.content.facts import Facts
from game.content.files import GameFiles
from game.content.tiled.problems import KINDS

HEAD = '<map orientation="orthogonal" width="8" height="6" tilewidth="16" tileheight="16" class="Level">{level}<tileset firstgid="1" name="s" tilewidth="16" tileheight="16"><image source="t.png" width="64" height="64"/></tileset>'
FLOOR = '<layer name="Floor" width="8" height="6"><data encoding="csv">' + ",".join(["1"] * 48) + "</data></layer>"
ROWS = ["00000000", "00010000", "00010000", "00010000", "00010000", "00010000"]
WALLS = '<layer name="Walls" width="8" height="6"><data encoding="csv">{}</data></layer>'
START = '<object id="1" name="start" type="PlayerStart" x="24" y="40"><point/></object>'
STORY = (
    "title: Hello\n---\n<<declare $seen = false>>\nMia: Hi.\n===\ntitle: Prologue_Look_Lamp\n---\nLeo: A lamp.\n===\n"
)


def level(
    inner: str, start: str = START, walls: list[str] | None = None, name: str = "Walls", properties: str = ""
) -> str:
    grid = WALLS.format(",".join(",".join(row) for row in (walls or ["00000000"] * 6))).replace("Walls", name)
    return HEAD.format(level=properties) + FLOOR + grid + f"<objectgroup name='o'>{start}{inner}</objectgroup></map>"


def thing(
    cls: str, members: str = "", name: str = "thing", x: int = 40, y: int = 40, shape: str = "<point/>", size: str = ""
) -> str:
    properties = f"<properties>{members}</properties>" if members else ""
    return f'<object id="2" name="{name}" type="{cls}" x="{x}" y="{y}" {size}>{properties}{shape}</object>'


def member(name: str, value: str, type: str = "string") -> str:
    return f'<property name="{name}" type="{type}" value="{value}"/>'


def box(cls: str, members: str = "", x: int = 40, y: int = 40) -> str:
    return thing(cls, members, shape="", size='width="16" height="16"', x=x, y=y)


CLEAN = {
    "a start": level(""),
    "a door with a key": level(box("Door", member("state", "locked") + member("key", "badge"))),
    "an exit with an entry": level(box("Exit", member("map", "other") + member("entry", "gate"))),
    "a node by scene": level(thing("NPC", member("character", "ava") + member("dialogue", "*_Look_Lamp"))),
    "a condition": level(
        thing("Trigger", member("dialogue", "Hello") + member("when", "not $seen") + member("set", "$seen to true"))
    ),
    "a patrol": level(
        thing("Patrol", shape='<polyline points="0,0 30,0"/>')
        + '<object id="3" name="g" type="Guard" x="40" y="40"><properties><property name="patrol" type="object" value="2"/></properties><point/></object>'
    ),
    "a wall with a way round": level(box("Evidence", member("item", "page"), x=96), walls=ROWS),
}
FOUND = {
    "start-none": level("", start=""),
    "start-defaults": level(
        thing("PlayerStart", member("isDefault", "true", "bool")),
        start=START.replace("<point/>", "<properties>" + member("isDefault", "true", "bool") + "</properties><point/>"),
    ),
    "walls-none": level("", name="Bricks"),
    "layer-name": level("", name="walls"),
    "class-unknown": level(thing("Gaurd")),
    "class-place": level(thing("Lintel")),
    "member-unknown": level(box("Door", member("kee", "a"))),
    "member-type": level(box("Door", member("noise", "loud"))),
    "member-choice": level(box("Door", member("state", "ajar"))),
    "member-range": level(thing("Guard", member("viewAngle", "900", "float"))),
    "member-empty": level(box("Exit")),
    "shape": level(thing("Patrol")),
    "name-missing": level(thing("Checkpoint", name="")),
    "name-double": level(thing("NPC", name="start")),
    "link-class": level(thing("Guard", member("patrol", "1", "object"))),
    "names-unknown": level(thing("Switch", member("targets", "start, strat"))),
    "exit-map": level(box("Exit", member("map", "othre"))),
    "exit-entry": level(box("Exit", member("map", "other") + member("entry", "gat"))),
    "node-unknown": level(thing("NPC", member("dialogue", "Helo"))),
    "condition": level(thing("NPC", member("when", "$sen"))),
    "assignment": level(thing("Trigger", member("set", "$seen to"))),
    "period": level(thing("Camera", member("sweepTime", "7", "float"))),
    "outside": level(thing("NPC", x=400)),
    "in-wall": level(thing("NPC", x=56, y=60), walls=["00010000"] * 6),
    "start-wall": level("", start=START.replace('x="24"', 'x="56"'), walls=["00010000"] * 6),
    "unreachable": level(thing("NPC", x=104), walls=["00010000"] * 6),
    "patrol-wall": level(thing("Patrol", shape='<polyline points="0,0 60,0"/>'), walls=["00010000"] * 6),
    "patrol-short": level(thing("Patrol", shape="<point/>")),
}


@pytest.fixture
def checked(tmp_path: Path):  # type: ignore[no-untyped-def]
    (tmp_path / "maps").mkdir()
    (tmp_path / "assets" / "story").mkdir(parents=True)
    (tmp_path / "assets" / "story" / "a.yarn").write_text(STORY)
    (tmp_path / "maps" / "t.png").write_bytes(png(64, 64))
    (tmp_path / "maps" / "other.tmx").write_text(level("", start=START.replace("start", "gate")))

    def check(text: str, strict: bool = True):  # type: ignore[no-untyped-def]
        (tmp_path / "maps" / "m.tmx").write_text(text)
        files = GameFiles(tmp_path)
        return check_map(files, "maps/m.tmx", strict, Facts(files))

    return check


@pytest.mark.parametrize("name", CLEAN)
def test_a_sensible_map_has_nothing_said_about_it(checked, name: str) -> None:  # type: ignore[no-untyped-def]
    assert checked(CLEAN[name]).problems == ()


@pytest.mark.parametrize("code", FOUND)
def test_each_mistake_is_found_by_its_code(checked, code: str) -> None:  # type: ignore[no-untyped-def]
    answer = checked(FOUND[code])
    assert code in [problem.code for problem in answer.problems]
    assert answer.ok == (not any(problem.severity == "error" for problem in answer.problems))


@pytest.mark.parametrize("code", FOUND)
def test_in_a_map_that_is_not_ours_every_mistake_is_a_warning(checked, code: str) -> None:  # type: ignore[no-untyped-def]
    answer = checked(FOUND[code], strict=False)
    assert answer.ok
    assert all(problem.severity == "warning" for problem in answer.problems)


def test_every_kind_of_mistake_about_meaning_is_provoked() -> None:
    kinds = list(KINDS)
    assert set(kinds[kinds.index("start-none") : kinds.index("patrol-short") + 1]) == set(FOUND)


def test_misspellings_are_answered_with_what_was_meant(checked) -> None:  # type: ignore[no-untyped-def]
    fixes = {code: next(p.fix for p in checked(FOUND[code]).problems if p.code == code) for code in FOUND}
    assert "Did you mean Guard?" in fixes["class-unknown"]
    assert "Did you mean key?" in fixes["member-unknown"]
    assert "Did you mean other?" in fixes["exit-map"]
    assert "Did you mean gate?" in fixes["exit-entry"]
    assert "Did you mean Hello?" in fixes["node-unknown"]
    assert "Did you mean start?" in fixes["names-unknown"]
