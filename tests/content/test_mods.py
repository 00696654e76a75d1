# ruff: noqa: E501
"""Mods: manifest, versions, order, patches, quarantine, checking, packing, the first files."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest
from hostile import png
from test_map_checks import box, level, member, thing

from game.content.editor import Launch
from game.content.files import Folder, GameFiles
from game.content.library import map_path
from game.content.mods import arrange, open_mod, search
from game.content.mods.check import check_mod
from game.content.mods.manifest import read_manifest
from game.content.mods.pack import pack
from game.content.mods.patches import apply_patches
from game.content.mods.quarantine import Note, begin, read_note, suspects
from game.content.mods.scaffold import new_mod
from game.content.mods.session import open_lone, open_session
from game.content.root import data_root
from game.content.tiled import load_map
from game.content.tiled.problems import Problems
from game.sim.mapdef import ObjectLink, TileLayer
from game.tools.mods import run_check, run_new

TOML = 'format = 1\nid = "{id}"\nname = "A"\nversion = "{version}"\nlicense = "CC0-1.0"\n{more}'


def make(folder: Path, id: str, more: str = "", version: str = "1.0", **files: str | bytes) -> Path:
    """A mod's folder with some files (``maps__a_tmx`` is ``maps/a.tmx``)."""
    root = folder / id
    root.mkdir(parents=True)
    (root / "mod.toml").write_text(TOML.format(id=id, version=version, more=more))
    for name, content in files.items():
        path = root / name.replace("__", "/").replace("_", ".")
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
    return root


def codes(problems: object) -> list[str]:
    return [problem.code for problem in problems]  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("= broken", "mod-toml"),
        ("x = " + "[" * 5000, "mod-toml"),
        ('format = 1\nid = "A B"\nversion = "1"\nlicense = "x"', "mod-id"),
        ('format = 1\nid = "game"\nversion = "1"\nlicense = "x"', "mod-id"),
        ('format = 2\nid = "a"\nversion = "1"\nlicense = "x"', "mod-format"),
        ('format = 1\nid = "a"\nversion = "one"\nlicense = "x"', "mod-version"),
        ('format = 1\nid = "a"\nversion = "1"', "mod-license"),
        (TOML.format(id="a", version="1", more="licence = 'x'"), "mod-unknown"),
        (TOML.format(id="a", version="1", more="authors = 3"), "mod-field"),
        (TOML.format(id="a", version="1", more="game = 'new'"), "mod-version"),
        (TOML.format(id="a", version="1", more="[needs]\nb = '>>1'"), "mod-version"),
        (TOML.format(id="a", version="1", more="[conflicts]\na = ''"), "mod-itself"),
        (TOML.format(id="a", version="1", more="[[patch]]\nremove = ['x']"), "mod-patch-map"),
        (TOML.format(id="a", version="1", more="[[patch]]\nmap = 'flat'"), "mod-patch-empty"),
        (TOML.format(id="a", version="1", more="[[patch]]\nmap = 'flat'\nset = 4"), "mod-field"),
    ],
)
def test_a_manifest_says_what_is_wrong_with_it(text: str, code: str) -> None:
    problems = Problems()
    read_manifest(text.encode(), "mod.toml", problems)
    assert code in codes(problems)


def test_a_manifest_with_everything_in_it() -> None:
    problems = Problems()
    more = 'authors = ["B"]\ngame = ">=0.1"\nnotes = ["darkness"]\n[needs]\n"bo.tiles" = ">=2.1, <3"\n[[patch]]\nmap = "flat"\nat = [1, 2]\noverlay = "x"\nset = {lamp = {radius = 9}}\n'
    found = read_manifest(TOML.format(id="bo.night", version="1.2.0", more=more).encode(), "mod.toml", problems)
    assert list(problems) == []
    assert found is not None
    assert (found.version, found.prefix, str(found.needs["bo.tiles"])) == ((1, 2), "bo_night_", ">=2.1, <3")
    assert (found.patches[0].at, found.patches[0].set) == ((1, 2), {"lamp": {"radius": 9}})


def test_needs_come_first_and_the_players_order_stays_otherwise(tmp_path: Path) -> None:
    make(tmp_path, "a", '[needs]\nb = ""')
    make(tmp_path, "b", '[wants]\nd = ""')
    make(tmp_path, "c")
    make(tmp_path, "d")
    assert arrange(search([tmp_path]), ["c", "a"], (0, 1)).ids == ("c", "d", "b", "a")


@pytest.mark.parametrize(
    ("a", "b", "off", "ids", "code", "text"),
    [
        ('[needs]\nb = ">=2"', "", [], ("b",), "mod-need", "needs b >=2 (you have 1.0)"),
        ('[needs]\nz = ""', "", [], ("b",), "mod-need", "you do not have it"),
        ('[needs]\nb = ""', "", ["b"], (), "mod-need", "which is not on"),
        ('[conflicts]\nb = "<2"', "", [], ("a",), "mod-conflict", "does not go with a"),
        ('game = ">=9"', "", [], ("b",), "mod-game", "is made for DreamSync >=9"),
        ('[needs]\nb = ""', '[needs]\na = ""', [], (), "mod-circle", "needs mods that need it"),
        ('[wants]\nb = ""', '[wants]\na = ""', [], ("a", "b"), None, ""),
    ],
)
def test_what_cannot_be_on_is_left_out_with_a_remedy(
    tmp_path: Path, a: str, b: str, off: list[str], ids: tuple[str, ...], code: str | None, text: str
) -> None:
    make(tmp_path, "a", a)
    make(tmp_path, "b", b)
    order = arrange(search([tmp_path]), [], (0, 1), off)
    assert order.ids == ids
    assert codes(order.problems)[:1] == ([code] if code else [])
    if code:
        assert text in order.problems[0].text
        assert order.problems[0].fix.endswith(".")


def test_the_same_mod_twice_is_told_and_the_first_counts(tmp_path: Path) -> None:
    make(tmp_path / "x", "a")
    make(tmp_path / "y", "a")
    order = arrange(search([tmp_path / "x", tmp_path / "y"]), [], (0, 1))
    assert order.ids == ("a",)
    assert codes(order.problems) == ["mod-double"]


def test_a_folder_without_mods_and_one_that_is_not_there_hold_none(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert search([tmp_path / "empty", tmp_path / "nowhere"]) == []


def test_what_was_loading_when_the_game_died_starts_switched_off() -> None:
    note = begin(begin(Note(""), "a"), "b")
    again = read_note(json.loads(json.dumps(note.as_data())))
    assert again == Note("b", ("a",))
    assert suspects(again, ["c"]) == ("c", "b")
    assert suspects(again, ["b"]) == ("b",)
    assert suspects(None, []) == ()
    assert [read_note(data) for data in (None, 3, {}, {"mod": 4})] == [None] * 4


@pytest.fixture
def patched(tmp_path: Path):  # type: ignore[no-untyped-def]
    (tmp_path / "t.png").write_bytes(png(64, 64))
    base = level(
        thing("Switch", member("target", "3", "object"), name="switch")
        + '<object id="3" name="lamp" type="Light" x="40" y="40"><point/></object>'
    )
    patch = level(
        box("Prop")
        + '<object id="3" name="new" type="Switch" x="8" y="8"><properties><property name="target" type="object" value="2"/></properties><point/></object>',
        start="",
    )
    (tmp_path / "base.tmx").write_text(base.replace('width="8" height="6"', 'width="8" height="6"'))
    small = (
        patch.replace('width="8" height="6"', 'width="2" height="1"')
        .replace(",".join(["1"] * 48), "3,0")
        .replace(",".join(["0"] * 48), "0,0")
    )
    (tmp_path / "small.tmx").write_text(small)
    files = GameFiles(tmp_path)

    def run(more: str, holds: bool = True):  # type: ignore[no-untyped-def]
        problems = Problems()
        manifest = read_manifest(
            TOML.format(id="a", version="1", more=f'[[patch]]\nmap = "base"\n{more}').encode(), "mod.toml", problems
        )
        assert manifest is not None
        found = load_map(files, "base.tmx").map
        assert found is not None
        return apply_patches(
            found, "base", [(manifest, lambda name: load_map(files, f"{name}.tmx").map)], lambda _: holds
        )

    return run


def test_a_patch_removes_and_sets_objects_by_name(patched) -> None:  # type: ignore[no-untyped-def]
    answer = patched('remove = ["switch", "lmap"]\nset = { lamp = { radius = 9 } }')
    names = {found.name: found for found in answer.map.objects()}
    assert "switch" not in names
    assert names["lamp"].properties["radius"] == 9
    assert answer.done == ("a: 1 objects removed, 1 members set",)
    assert codes(answer.problems) == ["patch-object"]
    assert "Did you mean lamp?" in answer.problems[0].fix


def test_an_overlay_lays_tiles_and_objects_at_its_place(patched) -> None:  # type: ignore[no-untyped-def]
    answer = patched('overlay = "small"\nat = [3, 2]')
    floor = answer.map.layers[0]
    assert isinstance(floor, TileLayer)
    laid = floor.cells[2 * 8 + 3]
    tileset, tile = answer.map.tile(laid)
    assert (tile.id, tileset) == (2, answer.map.tilesets[-1])
    assert floor.cells[2 * 8 + 4] == 1
    new = next(found for found in answer.map.objects() if found.name == "new")
    other = next(found for found in answer.map.objects() if found.cls == "Prop")
    assert (new.x, new.y) == (8 + 48, 8 + 32)
    assert new.properties["target"] == ObjectLink(other.id)
    assert len({found.id for found in answer.map.objects()}) == len(answer.map.objects())


def test_a_patch_that_cannot_be_laid_says_why_and_one_whose_time_has_not_come_does_nothing(patched) -> None:  # type: ignore[no-untyped-def]
    assert codes(patched('overlay = "none"').problems) == ["patch-source"]
    assert codes(patched('overlay = "small"\nat = [7, 9]').problems) == ["patch-outside"]
    assert patched('remove = ["lamp"]\nwhen = "$late"', holds=False).done == ()


def test_a_new_mod_has_nothing_wrong_with_it_and_packs_to_the_same_bytes_twice(tmp_path: Path) -> None:
    for path, data in new_mod("My Room", Launch("python", "main.py")).items():
        (tmp_path / path).parent.mkdir(exist_ok=True, parents=True)
        (tmp_path / path).write_bytes(data)
    report = check_mod(open_mod(tmp_path), data_root())
    assert report.problems == ()
    assert report.maps == ("start",)
    packed = pack(Folder(tmp_path))
    assert packed == pack(Folder(tmp_path))
    (tmp_path / "out.zip").write_bytes(packed)
    zipped = check_mod(open_mod(tmp_path / "out.zip"), data_root())
    assert zipped.problems == ()
    assert zipped.maps == ("start",)


BAD: dict[str, dict[str, str | bytes]] = {
    "mod-start": {"mod.toml": TOML.format(id="bad", version="1", more='start = "nowhere"')},
    "mod-prefix": {"dialogue/a.yarn": "title: Other\n---\nAva: Hi. #line:x1\n===\n"},
    "mod-yarn": {"dialogue/a.yarn": "title: bad_A\n---\n<<if>>\n===\n"},
    "mod-translation": {
        "dialogue/a.yarn": "title: bad_A\n---\nAva: Hi. #line:bad_1\n===\n",
        "i18n/de.csv": "id,text\n",
    },
    "mod-translation-unknown": {"i18n/de.csv": "id,text\nbad_7,Hallo\n"},
    "mod-translation-file": {"i18n/de.csv": "a,b\n1,2\n"},
    "mod-unused": {"tiles/lost.png": png(16, 16)},
    "mod-file": {"run.exe": b"MZ"},
    "patch-map": {"mod.toml": TOML.format(id="bad", version="1", more='[[patch]]\nmap = "nowhere"\nremove = ["x"]')},
    "path-climbs": {"maps/a.tmx": level("").replace('source="t.png"', 'source="../../../../../../x.png"')},
    "path-dependency": {"maps/a.tmx": level("").replace('source="t.png"', 'source="../../other/tiles/x.png"')},
    "path-absolute": {"maps/a.tmx": level("").replace('source="t.png"', 'source="/tmp/x.png"')},
    "class-unknown": {"maps/a.tmx": level(thing("Gaurd"))},
    "node-unknown": {"maps/a.tmx": level(thing("NPC", member("dialogue", "bad_Nobody")))},
}


@pytest.mark.parametrize("code", BAD)
def test_checking_a_mod_finds(code: str, tmp_path: Path) -> None:
    root = make(tmp_path, "bad")
    for name, content in BAD[code].items():
        (root / name).parent.mkdir(exist_ok=True)
        (root / name).write_bytes(content.encode() if isinstance(content, str) else content)
    report = check_mod(open_mod(root), data_root())
    assert code in codes(report.problems)
    assert all(problem.file.startswith("bad/") or problem.code == "patch-map" for problem in report.problems)


def test_a_map_of_a_mod_may_name_files_of_the_game_by_the_path_that_tiled_writes(tmp_path: Path) -> None:
    picture = next(path for path in GameFiles(data_root()).names("assets/tiles") if path.endswith(".png"))
    text = level("").replace('source="t.png" width="64" height="64"', f'source="../../../../{picture}"')
    report = check_mod(open_mod(make(tmp_path, "near", maps__a_tmx=text)), data_root())
    assert report.problems == ()


def test_a_session_adds_files_scripts_and_patches(tmp_path: Path) -> None:
    yarn = "title: one_Hi\n---\nAva: Hi. #line:one_1\n===\n"
    make(tmp_path, "one", '[[patch]]\nmap = "base"\nremove = ["thing"]', dialogue__a_yarn=yarn, maps__m_tmx=level(""))
    session = open_session(data_root(), [tmp_path], [], (0, 1))
    assert session.requirements == (("one", "1.0"),)
    assert session.refusals(["one", "two"])[0].startswith("The mod “two” is switched on, but")
    assert len(session.refusals(["one", "two"])) == 1
    assert session.scripts() == ({"mod:one/dialogue/a.yarn": yarn}, ())
    (tmp_path / "base.tmx").write_text(level(thing("NPC", member("character", "ava"))))
    base = load_map(GameFiles(tmp_path), "base.tmx").map
    assert base is not None
    assert [found.name for found in session.patch(base, "base", lambda _: True).objects()] == ["start"]
    assert session.patched["base"].done == ("one: 1 objects removed",)


def test_playing_a_map_brings_its_mod_or_its_folder_with_it(tmp_path: Path) -> None:
    mod = make(tmp_path / "mods", "one", maps__m_tmx=level(""))
    (mod / "maps" / "t.png").write_bytes(png(64, 64))
    session = open_lone(mod / "maps" / "m.tmx", data_root(), [], (0, 1))
    assert (session.lone, session.order.ids) == ("mod:one/m", ("one",))
    assert load_map(session.files, map_path(session.lone)).ok
    (tmp_path / "alone").mkdir()
    (tmp_path / "alone" / "x.tmx").write_text(level(""))
    (tmp_path / "alone" / "t.png").write_bytes(png(64, 64))
    session = open_lone(tmp_path / "alone" / "x.tmx", data_root(), [], (0, 1))
    answer = load_map(session.files, map_path(session.lone))
    assert (session.lone, answer.problems) == ("lone:x", ())
    assert answer.map is not None
    found = answer.map.tile(1)
    assert found is not None
    assert session.files.read(found[1].picture) == png(64, 64)


def test_an_exit_of_a_mod_leads_to_its_own_map_before_the_games(tmp_path: Path) -> None:
    exits = box("Exit", member("map", "flat")) + box("Exit", member("map", "bedroom")).replace('id="2"', 'id="3"')
    mod = make(tmp_path, "one", maps__m_tmx=level(exits), maps__flat_tmx=level(""))
    session = open_session(data_root(), [tmp_path], [], (0, 1))
    found = load_map(session.files, "mod:one/maps/m.tmx").map
    assert found is not None
    assert [thing.properties["map"] for thing in found.objects() if thing.cls == "Exit"] == ["mod:one/flat", "bedroom"]
    assert not [problem for problem in check_mod(open_mod(mod), data_root()).problems if problem.code == "exit-map"]


def test_the_commands_make_a_mod_and_check_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    import argparse

    arguments = argparse.Namespace(name="A Place", where=tmp_path)
    assert run_new(arguments) == 0
    assert run_new(arguments) == 1
    capsys.readouterr()
    assert run_check(argparse.Namespace(path=tmp_path / "a_place", format="json")) == 0
    verdict = json.loads(capsys.readouterr().out)
    assert (verdict["ok"], verdict["maps"], verdict["problems"]) == (True, ["start"], [])
    (tmp_path / "a_place" / "maps" / "start.tmx").write_text("<map")
    assert run_check(argparse.Namespace(path=tmp_path / "a_place", format="text")) == 1
    assert "a_place/maps/start.tmx:1: error: The XML is broken" in capsys.readouterr().out


def test_the_first_translation_is_whole() -> None:
    files = new_mod("x", Launch("python", ""))
    rows = list(csv.DictReader(io.StringIO(files["i18n/de.csv"].decode())))
    assert all(f"#line:{row['id']}" in files["dialogue/start.yarn"].decode() and row["text"] for row in rows)
