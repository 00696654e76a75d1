"""``python -m tests.record [NAME …]``: walk through the story anew and store what was done as replays.

A replay that changes is a question for review: did you mean to change how the game plays?
"""

from __future__ import annotations

import sys
from pathlib import Path

from game.content.files import GameFiles
from game.content.library import Library
from game.content.root import data_root
from game.scenes.start import new_game
from game.sim.replay import Expect, record, write
from game.sim.snapshot import digest
from tests.pilot import Pilot
from tests.story_walks import WALKS

FOLDER = Path(__file__).parent / "replays"


def walk(name: str, skipping: bool = False) -> Pilot:
    """Do a walk, and return the pilot who did it."""
    library = Library(GameFiles(data_root()))
    pilot = Pilot(new_game(library), library.storybook.strings, skipping)
    WALKS[name](pilot)
    return pilot


def main(names: list[str]) -> None:
    """Store the named walks, or all."""
    for name in names or list(WALKS):
        pilot = walk(name)
        replay = record("prologue", 0, pilot.intents, [Expect(len(pilot.intents), digest(pilot.world))])
        FOLDER.mkdir(exist_ok=True)
        (FOLDER / f"{name}.tas").write_text(f"# {WALKS[name].__doc__}\n{write(replay)}", encoding="utf-8")
        print(name, replay.ticks, "ticks", digest(pilot.world))


if __name__ == "__main__":
    main(sys.argv[1:])
