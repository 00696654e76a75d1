"""Zips are read in place, and hostile ones are refused in words."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hostile_zips import REFUSED, TOML, raw, zipped

from game.content.files import FileProblem
from game.content.mods import open_mod
from game.content.mods.check import check_mod
from game.content.root import data_root


@pytest.mark.parametrize("name", REFUSED)
def test_a_hostile_zip_is_refused_by_its_own_reason(name: str, tmp_path: Path) -> None:
    code, make = REFUSED[name]
    path = tmp_path / "m.zip"
    path.write_bytes(make())
    report = check_mod(open_mod(path), data_root())
    assert code in [problem.code for problem in report.problems]
    assert not report.ok
    assert all("\n" not in str(problem) and "\x1b" not in str(problem) for problem in report.problems)


def test_an_honest_zip_is_read_in_place(tmp_path: Path) -> None:
    path = tmp_path / "m.zip"
    path.write_bytes(zipped(("tiles/a.png", b"x" * 5000), ("README.md", b"hi")))
    mod = open_mod(path)
    assert mod.problems == ()
    assert mod.root is not None
    assert list(mod.root.names()) == ["README.md", "mod.toml", "tiles/a.png"]
    assert list(mod.root.names("tiles")) == ["tiles/a.png"]
    assert mod.root.read("tiles/a.png", 9000) == b"x" * 5000
    assert mod.root.head("tiles/a.png", 3) == (b"xxx", 5000)
    assert sorted(file.name for file in tmp_path.iterdir()) == ["m.zip"]


def test_a_zip_of_the_folder_itself_and_one_with_folder_entries_are_read_too(tmp_path: Path) -> None:
    path = tmp_path / "m.zip"
    path.write_bytes(raw((b"tiles/", b""), (b"tiles/a.png", b"x")))
    assert open_mod(path).usable
    import io
    import zipfile

    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as target:
        target.writestr("my-mod-main/mod.toml", TOML)
        target.writestr("my-mod-main/maps/a.tmx", "<map/>")
    path.write_bytes(out.getvalue())
    mod = open_mod(path)
    assert mod.root is not None
    assert list(mod.root.names()) == ["maps/a.tmx", "mod.toml"]


@pytest.mark.parametrize(
    ("name", "code"), [("nope.png", "file-missing"), ("TILES/A.png", "file-missing"), ("../x", "file-missing")]
)
def test_what_is_not_in_a_zip_is_told(tmp_path: Path, name: str, code: str) -> None:
    path = tmp_path / "m.zip"
    path.write_bytes(zipped(("tiles/a.png", b"x")))
    root = open_mod(path).root
    assert root is not None
    with pytest.raises(FileProblem) as caught:
        root.read(name, 100)
    assert caught.value.code == code


def test_a_zip_that_changes_while_it_is_open_is_noticed(tmp_path: Path) -> None:
    path = tmp_path / "m.zip"
    path.write_bytes(zipped(("tiles/a.png", b"x" * 500)))
    root = open_mod(path).root
    path.write_bytes(zipped(("other/b.png", b"y" * 900)))
    assert root is not None
    with pytest.raises(FileProblem):
        root.read("tiles/a.png", 1000)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes are needed")
def test_a_zip_that_is_a_pipe_or_a_link_is_refused(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.zip")
    (tmp_path / "link.zip").symlink_to("/etc/passwd")
    for name in ("pipe.zip", "link.zip"):
        assert [problem.code for problem in open_mod(tmp_path / name).problems] == ["file-not-regular"]
