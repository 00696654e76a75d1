"""Bakes the reefs and drawings of the places that the story dreams, so that falling asleep does not stumble.

A bake carries a key of its map and pictures: once either changes, the game draws the place anew (and slower) until it
is baked again.
"""

from __future__ import annotations

from pathlib import Path

import pygame

from game.content.files import GameFiles
from game.content.tiled.load import load_map
from game.gfx.assets import Pictures
from game.gfx.bakefile import packed
from game.view.dream.chunks import Chunks
from game.view.dream.own import face as drawings
from game.view.dream.reef import face as reefs
from game.view.dream.reef.piece import Piece, entries_of
from game.view.look import Look
from game.view.stage import Stage

PLACES = ("dream_reef", "bedroom")
DRAWN_PLACES = ("library",)
"""Places that Leo dreams in pencil."""


def bake(root: Path) -> None:
    """Write one file for each place below `root`; places that cannot be read are left out."""
    for place in PLACES:
        stage = _stage(root, place)
        if stage is None:
            continue
        reef = reefs.ReefFace(stage, stage.knobs)
        entries: dict[str, pygame.Surface | bytes] = {}
        pieces: Chunks[Piece] = Chunks(reef.made)
        for _, piece in pieces.on(reef.bounds):
            entries |= entries_of(piece)
        (root / reefs.bake_path(stage)).write_bytes(packed(reefs.bake_key(stage), entries))
    for place in DRAWN_PLACES:
        stage = _stage(root, place)
        if stage is None:
            continue
        own = drawings.OwnFace(stage, stage.knobs)
        entries = {}
        pages: Chunks[tuple[pygame.Surface, ...]] = Chunks(own.made)
        for rect, sheets in pages.on(own.bounds):
            entries |= {drawings.page_name(rect, index): sheet for index, sheet in enumerate(sheets)}
        (root / drawings.bake_path(stage)).write_bytes(packed(drawings.bake_key(stage), entries))


def _stage(root: Path, place: str) -> Stage | None:
    loaded = load_map(GameFiles(root), f"maps/{place}.tmx")
    if loaded.map is None:
        print(f"{place}: {loaded.problems[0].text}")
        return None
    return Stage(loaded.map, Pictures(lambda name: (root / name).read_bytes()), Look())
