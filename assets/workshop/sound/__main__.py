"""`python -m assets.workshop.sound [names...]`: bake everything, or what the names (with `*`) match.

`python -m assets.workshop.sound check` prints the table of what is baked; `pictures` draws the README's pictures;
`rehearse FILE.wav` records a scripted minute of the real engine and measures it; `list` names what there is.
"""

import fnmatch
import sys
import time
from pathlib import Path

from . import effects, music, voices
from .bake import bake
from .catalogue import RECIPES

__all__ = ["effects", "main", "music", "voices"]


def main(words: list[str]) -> int:
    """Run the workshop; return the exit status."""
    if words == ["list"]:
        print("\n".join(f"{r.folder}/{r.name}" for r in RECIPES.values()))
        return 0
    if words == ["check"]:
        from .check import main as check

        return check()
    if words == ["pictures"]:
        from .pictures import main as pictures

        return pictures()
    if words[:1] == ["rehearse"] and len(words) == 2:
        from .rehearsal import main as rehearse

        return rehearse(Path(words[1]))
    names = [n for n in RECIPES if not words or any(fnmatch.fnmatch(n, w) for w in words)]
    if not names:
        print(f"nothing is called {' '.join(words)}; `list` names what there is", file=sys.stderr)
        return 1
    for name in names:
        began = time.perf_counter()
        paths = bake([name])
        print(f"{time.perf_counter() - began:6.1f} s  {', '.join(p.name for p in paths)}", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
