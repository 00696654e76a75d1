"""A dream out of its bake is the dream as it is drawn."""

from __future__ import annotations

import dataclasses

import pygame
from places import canvas, lit_room, same, somebody

from game.gfx.assets import Pictures
from game.gfx.bakefile import packed
from game.sim.mapdef import LayerLook, MapDef, MapObject, ObjectLayer
from game.view.dream.chunks import Chunks
from game.view.dream.own import face as drawing
from game.view.dream.reef.face import ReefFace, bake_key, bake_path
from game.view.dream.reef.piece import Piece, entries_of
from game.view.look import Look
from game.view.stage import Stage
from game.view.world_view import WorldView

SEEN = pygame.Rect(60, 84, 480, 270)
"""What the camera shows of the room in these tests: pieces that it does not touch need no bake."""


def _with_seam() -> tuple[MapDef, Pictures]:
    map_def, shown = lit_room()
    seam = MapObject(90, "seam", "Seam", 300, 180, 120, 90)
    return dataclasses.replace(map_def, layers=(*map_def.layers, ObjectLayer(LayerLook(), (seam,)))), shown


def _drawn(map_def: MapDef, shown: Pictures) -> tuple[pygame.Surface, bool]:
    stage = Stage(map_def, shown, Look())
    view, target = WorldView(stage, "dream", "reef"), canvas()
    view.camera.follow("leo")
    for _ in range(6):
        view.tick([somebody("leo", 300, 220)], "leo")
    view.draw(target, 1.0)
    return target, ReefFace(stage, stage.knobs).baked


def test_the_baked_reef_equals_the_drawn_one() -> None:
    map_def, shown = _with_seam()
    fresh, was_baked = _drawn(map_def, shown)
    assert not was_baked
    stage = Stage(map_def, shown, Look())
    face = ReefFace(stage, stage.knobs)
    pieces: Chunks[Piece] = Chunks(face.made)
    entries: dict[str, pygame.Surface | bytes] = {}
    for _, piece in pieces.on(SEEN):
        entries |= entries_of(piece)
    file = packed(bake_key(stage), entries, 1)
    with_bake = Pictures(lambda name: file if name == bake_path(stage) else shown.data(name) or b"")
    baked, is_baked = _drawn(map_def, with_bake)
    assert is_baked
    assert same(fresh, baked)


def test_the_bake_of_another_map_is_not_used() -> None:
    map_def, shown = _with_seam()
    stage = Stage(map_def, shown, Look())
    other = dataclasses.replace(map_def, content_hash="1")
    file = packed(bake_key(stage), {})
    with_bake = Pictures(lambda name: file if name == bake_path(stage) else shown.data(name) or b"")
    assert not _drawn(other, with_bake)[1]


def test_a_baked_drawing_equals_the_one_that_is_drawn() -> None:
    map_def, shown = lit_room()
    stage = Stage(map_def, shown, Look())
    own = drawing.OwnFace(stage, stage.knobs)
    pages: Chunks[tuple[pygame.Surface, ...]] = Chunks(own.made)
    entries: dict[str, pygame.Surface | bytes] = {}
    for rect, sheets in pages.on(SEEN):
        entries |= {drawing.page_name(rect, index): sheet for index, sheet in enumerate(sheets)}
    file = packed(drawing.bake_key(stage), entries, 1)
    with_bake = Pictures(lambda name: file if name == drawing.bake_path(stage) else shown.data(name) or b"")
    frames = []
    for pictures in (shown, with_bake):
        view, target = WorldView(Stage(map_def, pictures, Look()), "dream", "own"), canvas()
        view.camera.follow("leo")
        for _ in range(6):
            view.tick([somebody("leo", 300, 220)], "leo")
        view.draw(target, 1.0)
        frames.append(target)
    assert same(*frames)
