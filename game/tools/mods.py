"""``mod new``, ``mod check``, ``mod pack`` and ``mod list``: everything that somebody who makes a mod needs, without
the game's window.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from game.tools.maps import prepare_output

if TYPE_CHECKING:
    from game.content.mods.check import Report
    from game.content.mods.shelf import Mod


def add_parser(subparsers: Any) -> None:
    """Registers ``mod`` with the game's command line."""
    parser = subparsers.add_parser("mod", help="make, check and pack mods")
    verbs = parser.add_subparsers(dest="verb", required=True)
    new = verbs.add_parser("new", help="make the first files of a mod")
    new.add_argument("name", metavar="NAME")
    new.add_argument("--in", dest="where", type=Path, default=Path(), metavar="FOLDER", help="where its folder is made")
    new.set_defaults(run=run_new)
    check = verbs.add_parser("check", help="say everything that is wrong with a mod")
    check.add_argument("path", type=Path, metavar="PATH", help="a mod's folder or zip")
    check.add_argument("--format", choices=("text", "json"), default="text")
    check.set_defaults(run=run_check)
    pack = verbs.add_parser("pack", help="make the zip to give away")
    pack.add_argument("path", type=Path, metavar="PATH", help="a mod's folder")
    pack.add_argument("-o", "--output", type=Path, metavar="FILE", help="the zip; otherwise <id>-<version>.zip")
    pack.set_defaults(run=run_pack)
    listing = verbs.add_parser("list", help="say which mods are there, in which order, and what they change")
    listing.add_argument("--data-dir", type=Path, metavar="FOLDER", help="the player's folder")
    listing.set_defaults(run=run_list)
    for verb in (new, check, pack, listing):
        verb.epilog = "See maps/README.md."


def run_new(arguments: argparse.Namespace) -> int:
    """Makes a mod's folder; refuses to write over anything."""
    prepare_output()
    from game.content.mods.scaffold import mod_id, new_mod

    folder = arguments.where / mod_id(arguments.name)
    if folder.exists():
        print(f"{folder} is there already: choose another name, or remove it.", file=sys.stderr)
        return 1
    for path, data in new_mod(arguments.name, _launch()).items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
    print(f"{folder} is ready. Play it: {_shown()} play {folder / 'maps' / 'start.tmx'}")
    print(f"Draw in it: open {folder / (folder.name + '.tiled-project')} in Tiled and press F5.")
    return 0


def _launch() -> Any:
    """How Tiled starts this very game on this computer."""
    from game.content.editor import Launch

    if getattr(sys, "frozen", False):
        return Launch(sys.executable, "")
    main = Path(__file__).resolve().parents[2] / "main.py"
    return Launch(sys.executable, f'"{main}"' if main.is_file() else "-m game.cli")


def _shown() -> str:
    return "python main.py" if (Path.cwd() / "main.py").is_file() else "dreamsync"


def run_check(arguments: argparse.Namespace) -> int:
    """Checks a mod; the exit status is 1 where it has an error."""
    prepare_output()
    from game.content.mods import open_mod
    from game.content.mods.check import check_mod
    from game.content.root import data_root

    began = time.perf_counter()
    path: Path = arguments.path
    if not path.exists() and not path.is_symlink():
        print(f"There is no {path}.", file=sys.stderr)
        return 2
    mod = open_mod(path)
    report = check_mod(mod, data_root(), _others(path))
    seconds = time.perf_counter() - began
    if arguments.format == "json":
        print(json.dumps(_as_data(report, str(path), seconds)))
    else:
        print(_said(report, path, seconds))
    return 0 if report.ok else 1


def run_pack(arguments: argparse.Namespace) -> int:
    """Packs a mod that has no errors."""
    prepare_output()
    from game.content.files import FileProblem, Folder
    from game.content.mods import open_mod
    from game.content.mods.check import check_mod
    from game.content.mods.pack import TooLarge, pack
    from game.content.root import data_root

    mod = open_mod(arguments.path)
    report = check_mod(mod, data_root(), _others(arguments.path))
    if not report.ok or mod.manifest is None or not isinstance(mod.root, Folder):
        print(_said(report, arguments.path, 0))
        print("Nothing was packed: mend the errors first." if not report.ok else "That is no folder.", file=sys.stderr)
        return 1
    target = arguments.output or Path(f"{mod.id}-{mod.manifest.version_text}.zip")
    try:
        data = pack(mod.root)
    except (TooLarge, FileProblem) as error:
        print(f"It cannot be packed: {error}.", file=sys.stderr)
        return 1
    target.write_bytes(data)
    again = open_mod(target)
    print(f"{target}: {len(data):,} bytes" + ("" if again.usable else ", but it cannot be opened again"))
    return 0 if again.usable else 1


def run_list(arguments: argparse.Namespace) -> int:
    """Lists mods in load order, those left out, and what is patched."""
    prepare_output()
    from game.content.mods import arrange, search
    from game.content.mods.check import check_mod
    from game.content.root import data_root
    from game.storage.locations import find_locations

    folders = [data_root() / "maps" / "mods", find_locations(arguments.data_dir).mods]
    found = search(folders)
    order = arrange(found, [], _game_version())
    if not found:
        print("There are no mods in " + " or ".join(str(folder) for folder in folders) + ".")
    for number, mod in enumerate(order.mods, 1):
        manifest = mod.manifest
        assert manifest is not None
        notes = f" Notes: {', '.join(manifest.notes)}." if manifest.notes else ""
        print(
            f"{number}. {manifest.name} ({mod.id} {manifest.version_text}) by {', '.join(manifest.authors) or '?'}.{notes}"
        )
        report = check_mod(mod, data_root(), order.mods)
        for line in report.patched:
            print(f"   patches {line}")
        for problem in report.problems:
            if problem.code.startswith("patch-") or problem.severity == "error":
                print(f"   {problem}")
    for problem in order.problems:
        print(f"-  {problem.text} {problem.fix} [{problem.code}]")
    return 0


def _game_version() -> tuple[int, ...]:
    from game import __version__
    from game.content.mods.versions import parse_version

    return parse_version(__version__) or (0,)


def _others(path: Path) -> list[Mod]:
    """Mods that it may need: those that ship, the player's, and those beside it."""
    from game.content.mods import search
    from game.content.root import data_root
    from game.storage.locations import find_locations

    folders = dict.fromkeys([data_root() / "maps" / "mods", find_locations().mods, path.absolute().parent])
    return [mod for mod in search(folders) if mod.usable and mod.path.absolute() != path.absolute()]


def _as_data(report: Report, path: str, seconds: float) -> dict[str, Any]:
    from game.tools.maps import told

    return {
        "file": path,
        "ok": report.ok,
        "seconds": round(seconds, 4),
        "maps": list(report.maps),
        "patched": list(report.patched),
        "problems": [told(problem, problem.file) for problem in report.problems],
    }


def _said(report: Report, path: Path, seconds: float) -> str:
    count = len(report.maps)
    head = f"{path}: {'ok' if report.ok else 'not playable'}, {count} map{'' if count == 1 else 's'} ({seconds:.3f} s)"
    return "\n".join(
        [head, *(f"  {line}" for line in report.patched), *(f"  {problem}" for problem in report.problems)]
    )
