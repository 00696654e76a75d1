"""Themes: which tops, faces, lintels, floors and trims make up the tile sheet of one kind of place.

Tile ids are positions in the sheet and maps store them, so a theme may grow only at its end: append blocks, never
insert, reorder or resize one.
"""

from __future__ import annotations

from collections.abc import Callable

import pygame

from . import floors, patterns, trims, walls
from .art import Block, Tile
from .palette import mix
from .walls import TopColours

BLOB_COLUMNS = 16


def _wall_blocks(
    tops: TopColours,
    faces: list[tuple[str, pygame.Surface, pygame.Surface | None]],
    edges: tuple[str, str],
    lintel: tuple[str, str],
) -> list[Block]:
    """Tops, then each face, then the lintels of the first face."""
    blocks = [Block("caps", walls.wall_tops(tops), BLOB_COLUMNS)]
    blocks += [Block(f"face_{style}", walls.wall_faces(style, face, glow, edges), 5) for style, face, glow in faces]
    style, face, _ = faces[0]
    blocks.append(Block("lintel", walls.lintels(style, face, *lintel), 3))
    return blocks


def _floor_block(label: str, picture: pygame.Surface) -> Block:
    return Block(label, floors.cut(picture, label), 8)


def _row(label: str, tiles: list[Tile], columns: int = 0) -> Block:
    return Block(label, tiles, columns or len(tiles))


def _carpet_block(label: str, picture: pygame.Surface) -> Block:
    return Block(label, floors.cut(picture, label, cls="Trim"), 3)


def home() -> list[Block]:
    """The Osei flat: striped paper, warm boards."""
    tops = TopColours(base="i1", edge="i3", bright="i4", dark="i0")
    blocks = _wall_blocks(tops, [("home", patterns.wallpaper(), None)], ("i1", "i3"), ("b3", "b5"))
    blocks.append(_floor_block("planks", floors.planks(128, 64, 7, ("b2", "b3", "b4"))))
    blocks.append(_floor_block("lino", floors.checker(128, 64, 6, "b6", "c3", 0.42)))
    blocks.append(_floor_block("bath", floors.checker(128, 64, 8, "i7", "u3", 0.12)))
    blocks.append(_floor_block("stone", floors.checker(128, 64, 12, "i5", "i4", 0.28)))
    blocks.append(Block("face_kitchen", walls.wall_faces("kitchen", patterns.kitchen_tiles(), None, ("i2", "i4")), 5))
    stairwell = walls.wall_faces("stairwell", patterns.stairwell_plaster(), None, ("i1", "i3"))
    blocks.append(Block("face_stairwell", stairwell, 5))
    blocks.append(_row("lintel_high", walls.lintels("home", patterns.wallpaper(), "b3", "b5", opening_rows=3)))
    blocks.append(_row("sides", walls.side_trims("skirting", "i5", "i3")))
    blocks.append(_carpet_block("runner_hall", floors.carpet(("m0", "r1", "r2"), "y1")))
    return blocks


def library() -> list[Block]:
    """Branch 9: green paper, oak, three floors and two runners."""
    tops = TopColours(base=mix("b0", "i1", 0.5), edge=mix("b1", "b2", 0.5), bright="b4", dark=mix("b0", "i0", 0.6))
    blocks = _wall_blocks(tops, [("library", patterns.library_panelling(), None)], ("b0", "b2"), ("b2", "b5"))
    blocks.append(_floor_block("parquet", floors.parquet()))
    blocks.append(_floor_block("checker", floors.checker()))
    blocks.append(_floor_block("boards", floors.planks(128, 64, 21, ("b1", "b2", "b3"))))
    blocks.append(_carpet_block("runner", floors.carpet()))
    blocks.append(_carpet_block("runner_green", floors.carpet(("g0", "g1", "g2"), "y1")))
    blocks.append(_row("sides", walls.side_trims("skirting", "b4", "b2")))
    return blocks


def facility() -> list[Block]:
    """A DreamSync facility: steel panels, slabs, lines of light."""
    tops = TopColours(base=mix("i1", "i2", 0.5), edge="i4", bright="i6", dark="i0")
    pods, core = patterns.facility_panels("pods"), patterns.facility_panels("core")
    blocks = _wall_blocks(tops, [("pods", *pods), ("core", *core)], ("i1", "i4"), ("i4", "i6"))
    slabs = floors.slabs()
    blocks.append(_floor_block("tiles", slabs))
    blocks.append(_floor_block("coretiles", floors.tinted(slabs, 0.92, 0.74, 0.88)))
    blocks.append(_floor_block("atrium", floors.checker(128, 64, 9, "i7", "i6", 0.10)))
    blocks.append(_row("strip", trims.glowing_line("c4", "c3")))
    blocks.append(_row("strip_m", trims.glowing_line("m4", "m3")))
    blocks.append(_row("misc", trims.floor_marks()))
    blocks.append(_row("panel", walls.blinking_panel(pods[0]), 2))
    blocks.append(_row("sides", walls.side_trims("kerb", "i6", "i3")))
    blocks.append(
        _floor_block("carpet", floors.hall_carpet(seed=16, tone=mix("r1", "i5", 0.55), fleck=mix("m3", "i6", 0.6)))
    )
    blocks.append(_floor_block("grating", floors.grating()))
    blocks.append(_floor_block("walnut", floors.planks(128, 64, 33, ("b0", "b2", "b3"), 16, (48, 64))))
    office = patterns.office_panelling()
    blocks.append(Block("face_office", walls.wall_faces("office", office, None, ("b0", "b2")), 5))
    return blocks


def street() -> list[Block]:
    """Lamp Street and the tram stop: brick fronts, pavement, road, rails."""
    tops = TopColours(base=mix("i1", "b1", 0.35), edge=mix("b1", "b2", 0.5), bright="b4", dark="i0")
    blocks = _wall_blocks(tops, [("bricks", patterns.bricks(), None)], ("b0", "b2"), ("b2", "b5"))
    blocks.append(_floor_block("cobbles", floors.cobbles()))
    blocks.append(_floor_block("paving", floors.paving()))
    blocks.append(_floor_block("asphalt", floors.asphalt()))
    blocks.append(_row("rails", trims.tram_rails()))
    blocks.append(_row("kerb", trims.kerb()))
    blocks.append(_row("crossing", trims.crossing()))
    grey = patterns.bricks(tones=("i0", "i3", "i4"))
    blocks.append(Block("face_grey", walls.wall_faces("grey", grey, None, ("i0", "i2")), 5))
    return blocks


def expo() -> list[Block]:
    """The Expo: black cloth, carpet, a stage."""
    tops = TopColours(base="i1", edge="m0", bright="i4", dark="i0")
    blocks = _wall_blocks(tops, [("hall", *patterns.exhibition_wall())], ("i0", "i3"), ("i3", "i5"))
    blocks.append(_floor_block("carpet", floors.hall_carpet()))
    blocks.append(_floor_block("stage", floors.stage_boards()))
    blocks.append(_floor_block("tiles", floors.tinted(floors.slabs(), 0.92, 0.82, 1.0)))
    blocks.append(_carpet_block("aisle", floors.carpet(("m0", "m2", "m3"), "m4")))
    blocks.append(_row("aisle_light", trims.seat_marks()))
    blocks.append(_row("strip_m", trims.glowing_line("m4", "m3")))
    blocks.append(_row("strip", trims.glowing_line("c4", "c3")))
    return blocks


def reef() -> list[Block]:
    """The Star Reef: paper to stand on, a street to ride down; what is not floor is sea."""
    tops = TopColours(base="i2", edge="i4", bright="i6", dark="i0")
    blocks = _wall_blocks(
        tops, [("paper", patterns.wallpaper(accent="i7", c=("i5", "i6")), None)], ("i3", "i5"), ("i4", "i6")
    )
    blocks.append(_floor_block("paper", floors.ruled_paper()))
    blocks.append(_floor_block("cobbles", floors.cobbles(base=("u0", "c2", "c4"))))
    return blocks


THEMES: dict[str, Callable[[], list[Block]]] = {
    "home": home,
    "library": library,
    "facility": facility,
    "street": street,
    "expo": expo,
    "reef": reef,
}
"""Name of the sheet to its blocks."""
