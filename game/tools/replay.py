"""``dreamsync replay``: play a stored run without a window and compare the world's hash where the run says what it must be."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

MAX_BYTES = 2_000_000


def add_parser(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Register the command."""
    parser = commands.add_parser("replay", help="play a stored run and compare its hashes", description=__doc__)
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="VERB")
    for verb, told in (("verify", "play it and compare"), ("info", "how long it is, and what it expects")):
        one = verbs.add_parser(verb, help=told)
        one.add_argument("files", nargs="+", type=Path, metavar="FILE.tas")
        one.set_defaults(run=verify if verb == "verify" else info)


def _read(path: Path):  # type: ignore[no-untyped-def]
    from game.sim.replay import ReplayError, read

    try:
        data = path.read_bytes()
        if len(data) > MAX_BYTES:
            raise ReplayError(f"it is larger than {MAX_BYTES} bytes. Is this the right file?")
        return read(data.decode("utf-8"))
    except (OSError, UnicodeDecodeError, ReplayError) as error:
        print(f"{path}: {error}", file=sys.stderr)
        return None


def info(args: argparse.Namespace) -> int:
    """Say what is in the files."""
    failed = 0
    for path in args.files:
        replay = _read(path)
        if replay is None:
            failed = 2
            continue
        seconds = replay.ticks / 60
        print(f"{path}: chapter {replay.chapter}, seed {replay.seed}, {replay.ticks} ticks ({seconds:.1f} s),"
              f" {len(replay.runs)} runs, {len(replay.expects)} checks")  # fmt: skip
    return failed


def verify(args: argparse.Namespace) -> int:
    """Play the files; 0 where every check held, 1 where one did not, 2 where a file cannot be read."""
    status = 0
    for path in args.files:
        replay = _read(path)
        status = max(status, 2 if replay is None else _verify(path, replay))
    return status


def _verify(path: Path, replay) -> int:  # type: ignore[no-untyped-def]
    from game.content.files import GameFiles
    from game.content.library import Library
    from game.content.root import data_root
    from game.scenes.start import new_game
    from game.sim.snapshot import digest
    from game.sim.step import step

    library = Library(GameFiles(data_root()))
    if library.chapters.get(replay.chapter) is None:
        known = ", ".join(library.chapters.by_id)
        print(f"{path}: there is no chapter “{replay.chapter}”; there are {known}.", file=sys.stderr)
        return 2
    world = new_game(library, replay.chapter, replay.seed)
    due = {expect.tick: expect.digest for expect in replay.expects}
    for tick, intent in enumerate(replay.intents(), 1):
        step(world, intent)
        if tick in due and digest(world) != due[tick]:
            print(f"{path}: at tick {tick} the world is {digest(world)}, but the run expects {due[tick]}.")
            return 1
    print(f"{path}: {replay.ticks} ticks, {len(due)} checks, all as expected")
    return 0
