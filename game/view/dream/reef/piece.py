"""One piece of the reef's world: its paint, what light falls on, its paper, and which cells of it are which."""

from __future__ import annotations

import json
from collections.abc import Generator
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt
import pygame

from game.gfx.bakefile import BakeFile
from game.gfx.surfaces import from_rgb, from_rgba, silhouette
from game.view.dream.reef.garden import Garden, plants
from game.view.dream.reef.paper import Stamp, lines_of, paper
from game.view.dream.reef.seam import CELL, SeamField, cells_of
from game.view.dream.reef.terrain import REACH, terrain
from game.view.level import Item, Level

_REEF, _BARE, _PAPER = 0, 1, 2


@dataclass(slots=True)
class Piece:
    """Pictures of a world rectangle. ``world`` and ``falls`` change with the seam; their clean twins do not."""

    rect: pygame.Rect
    clean: pygame.Surface
    clean_falls: pygame.Surface
    world: pygame.Surface
    """Clear: what is land, opaque; sea behind it shows through."""
    falls: pygame.Surface
    """Opaque: how strongly caustics show on each pixel."""
    anemones: list[tuple[int, int, int]]
    """World pixel of the root, and kind."""
    page: pygame.Surface | None = None
    lines: pygame.Surface | None = None
    seam: npt.NDArray[np.float64] | None = None
    """Seam field for each cell of 8 px; ``None`` where there is no seam."""
    state: npt.NDArray[np.int8] = field(default_factory=lambda: np.zeros((0, 0), np.int8))
    todo: list[tuple[int, int]] = field(default_factory=list)

    def settle(self, threshold: float) -> None:
        """Bring every cell to its state at once."""
        if self.seam is not None:
            for x, y in np.argwhere(self._wanted(threshold) != self.state):
                self._put(int(x), int(y), int(self._wanted(threshold)[x, y]))

    def step(self, threshold: float, count: int) -> None:
        """Change up to ``count`` cells."""
        if self.seam is None:
            return
        wanted = self._wanted(threshold)
        if not self.todo:
            different = np.argwhere(wanted != self.state)
            self.todo = [(int(x), int(y)) for x, y in different[:: max(1, len(different) // 12)]]
        for _ in range(min(count, len(self.todo))):
            x, y = self.todo.pop()
            self._put(x, y, int(wanted[x, y]))

    def is_reef(self, x: int, y: int) -> bool:
        """Whether a world pixel is painted (anemones live only there)."""
        if self.seam is None:
            return True
        column, row = (x - self.rect.x) // CELL, (y - self.rect.y) // CELL
        inside = 0 <= column < self.state.shape[0] and 0 <= row < self.state.shape[1]
        return not inside or bool(self.state[column, row] == _REEF)

    def _wanted(self, threshold: float) -> npt.NDArray[np.int8]:
        assert self.seam is not None
        bare = np.where(self.seam > threshold, _BARE, _REEF)
        return np.where(self.seam > threshold + 0.05, _PAPER, bare).astype(np.int8)

    def _put(self, column: int, row: int, state: int) -> None:
        box = pygame.Rect(column * CELL, row * CELL, CELL, CELL)
        self.world.fill((0, 0, 0, 0), box)
        if state == _PAPER and self.page:
            self.world.blit(self.page, box, box)
        else:
            self.world.blit(self.clean, box, box)
        if state == _REEF:
            self.falls.blit(self.clean_falls, box, box)
        else:
            self.falls.fill((0, 0, 0), box)
        if state == _BARE:
            self.world.fill((170, 178, 190, 150), (box.x, box.y, CELL, 1))
            self.world.fill((214, 220, 226, 255), (box.x, box.y, 1, CELL))
        self.state[column, row] = state


def baked_name(rect: pygame.Rect, part: str) -> str:
    """How a part of the piece of a world rectangle is called in a bake."""
    return f"{rect.x},{rect.y} {part}"


def entries_of(piece: Piece) -> dict[str, pygame.Surface | bytes]:
    """A piece as it is written into a bake."""
    roots = json.dumps(piece.anemones).encode()
    found: dict[str, pygame.Surface | bytes] = {
        baked_name(piece.rect, "world"): piece.clean,
        baked_name(piece.rect, "falls"): piece.clean_falls,
        baked_name(piece.rect, "anemones"): roots,
    }
    if piece.page and piece.lines and piece.seam is not None:
        found[baked_name(piece.rect, "page")] = piece.page
        found[baked_name(piece.rect, "lines")] = piece.lines
        found[baked_name(piece.rect, "seam")] = piece.seam.astype("<f8").tobytes()
    return found


def from_bake(bake: BakeFile, rect: pygame.Rect) -> Generator[None, None, Piece | None]:
    """A piece out of a bake: 20 ms in steps; ``None`` where the bake lacks it."""
    surface, roots = bake.picture(baked_name(rect, "world")), bake.data(baked_name(rect, "anemones"))
    yield
    light = bake.picture(baked_name(rect, "falls"))
    if surface is None or light is None or roots is None:
        return None
    yield
    anemones = [(int(x), int(y), int(kind)) for x, y, kind in json.loads(roots)]
    piece = Piece(rect, surface, light, surface.copy(), light.copy(), anemones)
    yield
    field = bake.data(baked_name(rect, "seam"))
    if field is not None:
        piece.page = bake.picture(baked_name(rect, "page"))
        yield
        piece.lines = bake.picture(baked_name(rect, "lines"))
        if piece.page is None or piece.lines is None:
            return None
        piece.seam = np.frombuffer(field, "<f8").reshape(rect.w // CELL, rect.h // CELL)
        piece.state = np.zeros(piece.seam.shape, np.int8)
    return piece


@dataclass(slots=True)
class PieceMaker:
    """Draws pieces of one place."""

    level: Level
    garden: Garden
    standing: list[tuple[Item, pygame.Surface]]
    """Things on the ground with their smoothed pictures (drawn 2 px up and left of their corner)."""
    seams: SeamField
    notes: list[tuple[int, int, pygame.Surface]]

    def make(self, rect: pygame.Rect) -> Generator[None, None, Piece]:
        """The piece of a world rectangle: 200 ms in steps."""
        region = rect.inflate(2 * REACH, 2 * REACH)
        near = [(item, picture) for item, picture in self.standing if item.rect.inflate(40, 40).colliderect(region)]
        ground = yield from terrain(self.level, region, [item for item, _ in near if item.sort == "actor"])
        inner = ground.inner(REACH)
        surface = from_rgba(inner.rgb, inner.alpha)
        falls = np.zeros((*rect.size, 3))
        falls[inner.cliff] = (10, 46, 60)
        falls[inner.land & ~inner.shallow] = (10, 64, 76)
        falls[inner.shallow] = (36, 62, 50)
        falls[inner.sand] = (54, 38, 20)
        light = from_rgb(falls)
        yield
        flat = [(item, picture) for item, picture in near if item.sort != "actor"]
        stamps: list[Stamp] = [
            (item.base, picture, item.x - 2, item.y - 2) for item, picture in near if item.sort == "actor"
        ]
        anemones = []
        for plant in plants(ground, region, rect.inflate(56, 80), [item for item, _ in near]):
            if plant.name == "anemone":
                anemones.append((plant.x, plant.y, (plant.x + plant.y) % 2))
                continue
            picture = self.garden.picture(plant.name)
            stamps.append((plant.y, picture, plant.x - picture.get_width() // 2, plant.y - picture.get_height() + 3))
        yield
        for item, picture in flat:
            surface.blit(picture, (item.x - 2 - rect.x, item.y - 2 - rect.y))
        for _, picture, x, y in sorted(stamps, key=lambda stamp: stamp[0]):
            surface.blit(picture, (x - rect.x, y - rect.y))
            light.blit(silhouette(picture, (24, 30, 26)), (x - rect.x, y - rect.y))
        piece = Piece(rect, surface, light, surface.copy(), light.copy(), anemones)
        yield
        cells = cells_of(self.seams, rect)
        if cells is not None:
            stamps += [(item.base - 1000, picture, item.x - 2, item.y - 2) for item, picture in flat]
            piece.page = paper(inner, rect, stamps, self.notes)
            yield
            piece.lines = lines_of(piece.page)
            piece.seam, piece.state = cells, np.zeros(cells.shape, np.int8)
        return piece
