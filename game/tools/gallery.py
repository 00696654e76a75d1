"""Draws each thing of the game alone: ``python -m game.tools.gallery [GROUP…] [-o DIR] [--only NAME] [--scale N]``.

A group is a module in ``game/tools/gallery_cases``; its ``CASES`` maps a name to a function that takes a `Kit` and
returns a picture, or several (an animation, frame by frame).  The same cases are the golden pictures of the tests, so
whoever adds a widget, a person or a place adds a case and has both.
"""

from __future__ import annotations

import argparse
import importlib
import os
import pkgutil
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TypeAlias

import pygame

from game.tools import gallery_cases
from game.tools.gallery_kit import Kit

Picture: TypeAlias = pygame.Surface | Sequence[pygame.Surface]
Case: TypeAlias = Callable[[Kit], Picture]


def find_assets() -> Path:
    """The folder of assets, in a checkout or in an installed package."""
    here = Path(__file__).resolve().parents[1]
    return next(path for path in (here.parent / "assets", here / "_data" / "assets") if path.is_dir())


def groups() -> dict[str, Mapping[str, Case]]:
    """All groups of cases by name."""
    found = {}
    for module in sorted(pkgutil.iter_modules(gallery_cases.__path__), key=lambda info: info.name):
        cases = importlib.import_module(f"{gallery_cases.__name__}.{module.name}")
        found[module.name] = cases.CASES
    return found


def add_parser(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Register ``gallery`` with the game's command line."""
    parser = commands.add_parser("gallery", help="render widgets and screens alone", description=__doc__)
    _add_arguments(parser)
    parser.set_defaults(run=run)


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("groups", nargs="*", help="which groups (default: all)")
    parser.add_argument("-o", "--output", type=Path, default=Path("gallery"), help="folder for the pictures")
    parser.add_argument("--only", help="only cases whose name contains this")
    parser.add_argument("--scale", type=int, default=1, help="enlarge by this factor")


def main(arguments: Sequence[str] | None = None) -> int:
    """``python -m game.tools.gallery``; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m game.tools.gallery", description=__doc__)
    _add_arguments(parser)
    return run(parser.parse_args(arguments))


def run(wanted: argparse.Namespace) -> int:
    """Draw the wanted cases to files; returns the exit code."""
    os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
    known = groups()
    unknown = [name for name in wanted.groups if name not in known]
    if unknown:
        print(f"no group called {', '.join(unknown)}; there are: {', '.join(known)}")
        return 2
    kit = Kit(find_assets())
    count = 0
    for group in wanted.groups or known:
        for name, case in known[group].items():
            if wanted.only and wanted.only not in name:
                continue
            count += _save(wanted.output / group, name, case(kit), wanted.scale)
    print(f"{count} pictures in {wanted.output}")
    return 0


def _save(folder: Path, name: str, picture: Picture, scale: int) -> int:
    folder.mkdir(parents=True, exist_ok=True)
    frames = [picture] if isinstance(picture, pygame.Surface) else list(picture)
    for number, frame in enumerate(frames):
        suffix = "" if len(frames) == 1 else f"_{number:02}"
        pygame.image.save(pygame.transform.scale_by(frame, scale), folder / f"{name}{suffix}.png")
    return len(frames)


if __name__ == "__main__":
    raise SystemExit(main())
