"""Bakes the reef of the places that the story dreams, so that falling asleep does not stumble.

A bake carries a key of its map and pictures: once either changes, the game draws the reef anew (and slower) until it
is baked again.
"""

from __future__ import annotations

from pathlib import Path

from game.content.files import GameFiles
from game.content.tiled.load import load_map
from game.gfx.assets import Pictures
from game.gfx.bakefile import packed
from game.view.dream.chunks import Chunks
from game.view.dream.reef.face import ReefFace, bake_key, bake_path
from game.view.dream.reef.piece import Piece, entries_of
from game.view.look import Look
from game.view.stage import Stage

PLACES = ("dream_reef", "bedroom")


def bake(root: Path) -> None:
    """Write one file for each place below `root`; places that cannot be read are left out."""
    for place in PLACES:
        loaded = load_map(GameFiles(root), f"maps/{place}.tmx")
        if loaded.map is None:
            print(f"{place}: {loaded.problems[0].text}")
            continue
        stage = Stage(loaded.map, Pictures(lambda name: (root / name).read_bytes()), Look())
        face = ReefFace(stage, stage.knobs)
        entries = {}
        pieces: Chunks[Piece] = Chunks(face.made)
        for _, piece in pieces.on(face.bounds):
            entries |= entries_of(piece)
        (root / bake_path(stage)).write_bytes(packed(bake_key(stage), entries))
