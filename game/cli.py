"""The command line: plays, or hands on to one of the tools. Imports late, so that ``--version`` and mistakes answer at once."""

from __future__ import annotations

import argparse
import importlib
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from game import __version__

EXIT_OK, EXIT_FAILED, EXIT_UNUSABLE = 0, 1, 2

TOOLS: dict[str, tuple[str, str]] = {
    "shot": ("game.tools.shot", "render a picture of a place or scene"),
    "story": ("game.tools.story", "test, run, translate and draw scripts"),
    "map": ("game.tools.maps", "check Tiled maps"),
    "mod": ("game.tools.mods", "begin, check, pack and list mods"),
    "level": ("game.tools.level_report", "measure a stealth level"),
    "replay": ("game.tools.replay", "play a stored run and compare its hashes"),
    "gallery": ("game.tools.gallery", "render every widget, person and place alone"),
}
"""Command → the module with ``add_parser(subparsers)`` that knows it, and a line of help. Imported when it is asked for."""

_EPILOG = """\
examples:
  dreamsync                              play
  dreamsync play library --at mia_desk   start in a place, at an object
  dreamsync play maps/yard.tmx           the same for a map that you are drawing
  dreamsync shot bedroom -o bedroom.png  a picture of a place, without a window
"""


def _parser(wanted: str) -> argparse.ArgumentParser:
    """The whole command line; of the tools only the wanted one is loaded, so that playing never waits for the others."""
    parser = argparse.ArgumentParser(
        prog="dreamsync",
        description="DreamSync: a game about sleep, stealth and whose dreams they are.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"DreamSync {__version__}")
    _add_play_options(parser)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", dest="command")
    play = commands.add_parser("play", help="start in a place instead of at the title", description="Start in a place.")
    play.add_argument("map", metavar="MAP", help="a map's name (library) or a .tmx file")
    play.add_argument("--at", default="", metavar="OBJECT", help="stand at this entry or object of the map")
    play.add_argument(
        "--flag", action="append", default=[], metavar="NAME=VALUE", help="set a story variable first; may be repeated"
    )
    play.add_argument("--face", choices=("waking", "dream"), default="waking", help="begin awake or dreaming")
    play.add_argument(
        "--dev", action="store_true", help="development keys: F1 F2 F3 F4 F5 F8; a .tmx file has them in any case"
    )
    _add_play_options(play, again=True)
    for name, (module, told) in TOOLS.items():
        if name == wanted:
            importlib.import_module(module).add_parser(commands)
        else:
            commands.add_parser(name, help=told)
    return parser


def _add_play_options(parser: argparse.ArgumentParser, again: bool = False) -> None:
    """The options of playing; given once more behind ``play`` they must not reset what stood before it."""
    unset = argparse.SUPPRESS if again else None
    group = parser.add_argument_group("playing")
    screen = group.add_mutually_exclusive_group()
    screen.add_argument("--windowed", action="store_true", default=unset or False, help="in a window")
    screen.add_argument("--fullscreen", action="store_true", default=unset or False, help="borderless, over the screen")
    group.add_argument("--scale", type=_scale, default=unset, metavar="N", help="window of N × (480 × 270)")
    group.add_argument("--lang", default=unset, metavar="CODE", help="language of the text, e.g. en")
    group.add_argument("--no-audio", action="store_true", default=unset or False, help="silent, with captions")
    group.add_argument(
        "--safe-mode", action="store_true", default=unset or False, help="default settings, no mods, no sound"
    )
    group.add_argument(
        "--data-dir", type=Path, default=unset, metavar="DIR", help="keep saves and settings in this folder"
    )


def _scale(text: str) -> int:
    if not text.isdigit() or not 1 <= int(text) <= 16:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number from 1 to 16")
    return int(text)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line; returns the exit status: 0 well, 1 found faults, 2 could not run."""
    words = sys.argv[1:] if argv is None else list(argv)
    args = _parser(next((w for w in words if w in TOOLS), "")).parse_args(words)
    try:
        if getattr(args, "run", None) is not None:
            return int(args.run(args))
        return _play(args)
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # Whoever was reading has gone (head, less); there is nobody left to tell.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return EXIT_FAILED


def _play(args: argparse.Namespace) -> int:
    from game.app.boot import Wishes, run
    from game.app.crash import GameCrashed
    from game.app.window import NoDisplay
    from game.content.library import MapMissing
    from game.content.root import DataMissing

    place = getattr(args, "map", "")
    wishes = Wishes(
        fullscreen=True if args.fullscreen else False if args.windowed else None,
        scale=args.scale,
        language=args.lang,
        audio=not args.no_audio,
        safe_mode=args.safe_mode,
        data_dir=args.data_dir,
        development=getattr(args, "dev", False) or place.endswith(".tmx"),
        map=place,
        at=getattr(args, "at", ""),
        flags=getattr(args, "flag", []),
        face=getattr(args, "face", ""),
    )
    try:
        return run(wishes)
    except (NoDisplay, MapMissing, DataMissing) as error:
        print(error, file=sys.stderr)
        return EXIT_UNUSABLE
    except GameCrashed as error:
        print(error, file=sys.stderr)
        return EXIT_FAILED
