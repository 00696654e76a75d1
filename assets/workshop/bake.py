"""One command bakes what the game loads: `python -m assets.workshop.bake [PART ...]`.

Parts: tiles (sheets, props, dream skies), people, dreams, font; `all` is every part.  Each part is a module with a
function `bake(root: Path)` that writes below the folder holding `assets` and `maps`.  Baking twice gives the same
bytes, so the command may be run at any time; git shows what a change of the workshop changed.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import cast

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")  # painting needs no window
os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")

PARTS: dict[str, tuple[str, ...]] = {
    "tiles": ("tilesets", "skies"),
    "people": ("people.bake", "vessels"),
    "dreams": ("dreams.bake",),
    "font": ("font.bake",),
}
"""Part to the modules of this package that bake it."""

ROOT = Path(__file__).resolve().parents[2]


def bake(part: str, root: Path = ROOT) -> None:
    """Bake one part below `root`.

    Raises:
        KeyError: no such part.
    """
    for module in PARTS[part]:
        run = cast("Callable[[Path], object]", import_module(f"{__package__}.{module}").bake)
        run(root)


def main(arguments: list[str] | None = None) -> int:
    """Run the command; returns its exit code."""
    parser = argparse.ArgumentParser(prog="python -m assets.workshop.bake", description="Bake the game's pictures.")
    parser.add_argument(
        "parts", nargs="*", default=["all"], choices=[*PARTS, "all"], help="what to bake (default: all)"
    )
    parser.add_argument("--root", type=Path, default=ROOT, help="folder with assets and maps (default: this project)")
    options = parser.parse_args(arguments)
    chosen = list(PARTS) if "all" in options.parts else options.parts
    for part in chosen:
        bake(part, options.root)
        print(f"baked {part}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
