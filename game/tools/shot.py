"""``dreamsync shot``: a picture of a scene or place, rendered without a window."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

MAX_TICKS = 60 * 60 * 10


def add_parser(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Register the command."""
    parser = commands.add_parser(
        "shot",
        help="render a picture of a place or scene",
        description="Render a place or scene to a PNG, without a window.",
    )
    parser.add_argument("target", metavar="SCENE|MAP", help="title, mods, sketchbook, prologue, or a map's name or .tmx file")
    parser.add_argument("-o", "--output", required=True, type=Path, metavar="FILE.png")
    parser.add_argument(
        "--ticks", type=_ticks, default=60, metavar="N", help="let so many ticks pass first (60 a second)"
    )
    parser.add_argument("--face", choices=("waking", "dream"), default="waking")
    parser.add_argument("--at", default="", metavar="OBJECT", help="stand at this entry or object")
    parser.add_argument("--flag", action="append", default=[], metavar="NAME=VALUE", help="set a story variable first")
    parser.add_argument("--zoom", type=int, choices=range(1, 9), default=1, metavar="1-8", help="enlarge the picture")
    parser.add_argument("--plain", action="store_true", help="the place alone, without interface")
    parser.set_defaults(run=run)


def _ticks(text: str) -> int:
    if not text.isdigit() or int(text) > MAX_TICKS:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number of ticks from 0 to {MAX_TICKS}")
    return int(text)


def run(args: argparse.Namespace) -> int:
    """Render and write the picture; 0, or 2 with a sentence where it cannot be done."""
    from game.content.library import MapMissing

    os.environ["SDL_VIDEODRIVER"] = "dummy"
    os.environ["SDL_AUDIODRIVER"] = "dummy"
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
    try:
        picture = render(args.target, args.ticks, args.face, args.at, args.flag, args.plain)
    except MapMissing as error:
        print(error, file=sys.stderr)
        return 2
    import pygame

    size = (picture.get_width() * args.zoom, picture.get_height() * args.zoom)
    try:
        args.output.parent.mkdir(parents=True, exist_ok=True)
        pygame.image.save(pygame.transform.scale(picture, size), args.output)
    except (OSError, pygame.error) as error:
        print(f"{args.output}: the picture cannot be written ({error}). Choose another folder.", file=sys.stderr)
        return 2
    return 0


def render(target: str, ticks: int, face: str, at: str, flags: list[str], plain: bool):  # type: ignore[no-untyped-def]
    """A 480 × 270 surface of a scene or place after some ticks.

    Raises:
        MapMissing: There is no such place.
    """
    import tempfile

    import pygame

    from game.app.boot import Wishes, make_services
    from game.app.stack import SceneStack
    from game.input.devices import Controls
    from game.scenes.play import PlayScene
    from game.scenes.sketchbook import SketchbookScene
    from game.scenes.start import new_game, place_world
    from game.storage.locations import find_locations
    from game.storage.settings import Settings

    pygame.display.init()
    pygame.display.set_mode((480, 270))
    with tempfile.TemporaryDirectory() as folder:
        services = make_services(Wishes(audio=False, map=target), find_locations(Path(folder)), Settings(), [])
        if target == "title":
            from game.scenes.title import TitleScene

            scene = TitleScene(services)
        elif target == "mods":
            from game.scenes.mods import ModsScene

            scene = ModsScene(services)
            scene.settle()
        elif target == "prologue":
            scene = PlayScene(services, new_game(services.library))
        elif target == "sketchbook":
            play = PlayScene(services, new_game(services.library))
            play.world.pages[:] = ["dream_log", "blank_sketchbook", "somni_fragment_1"]
            scene = SketchbookScene(services, play.world, play.pages)
        else:
            scene = PlayScene(
                services, place_world(services.library, target, at, flags, "dream" if face == "dream" else "")
            )
            scene.hidden = plain
        stack = SceneStack()
        stack.begin(scene)
        for _ in range(ticks):
            stack.tick(Controls())
        surface = pygame.Surface((480, 270), 0, 32)
        stack.draw(surface, 0.0)
        stack.close()
    return surface
