"""Leo's own face: composes pages whose colour follows him, people on ones, creatures on fives."""

from __future__ import annotations

import math
import random
from collections import deque
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass

import pygame

from game.core.ticks import VIEW_H, VIEW_W
from game.gfx.bakefile import BakeFile, key_of
from game.gfx.pencil import BOIL_TICKS, TRACINGS
from game.gfx.surfaces import MULT, clear
from game.view.dream.chunks import Chunks
from game.view.dream.own.automatic import sketched
from game.view.dream.own.creatures import plane, sun, whale
from game.view.dream.own.hand import Hand, enlarged
from game.view.dream.own.page import page, paper
from game.view.dream.own.people import person
from game.view.dream.own.things import drawing_for, is_kept, is_left_out
from game.view.dream.own.tracing import Drawing, drawn, render
from game.view.dream.standing import Standing
from game.view.figures.figure import Figure
from game.view.figures.sheet import Cell
from game.view.knobs import Knobs
from game.view.level import Item, Light
from game.view.moment import Moment
from game.view.overlay import Overlay
from game.view.post import vignette
from game.view.somni import Somni
from game.view.stage import Stage
from game.view.words import Words

_RECIPE = 1
"""Raise it when pages come out differently from the same map, so that old bakes are not used."""

_CELL = 12
"""Side of a patch of colour in pixels."""

_LOW_FLASH_BOIL = 20
_ON_FIVES = 5
_STROKES_A_TICK = 2
_WALKS = ("walk", "run", "sneak", "carry")
_PERSON_PAD = 8
_LARGER = 1.25
"""People are drawn larger than the things round them, as children do, and so are seen first."""


@dataclass(slots=True)
class _Page:
    """A piece of the dream: three tracings in pencil, the same in crayon, and what of each is seen."""

    rect: pygame.Rect
    pencil: tuple[pygame.Surface, ...]
    crayon: tuple[pygame.Surface, ...]
    seen: tuple[pygame.Surface, ...]


class OwnFace:
    """Draws a place as Leo draws."""

    def __init__(self, stage: Stage, knobs: Knobs) -> None:
        """Nothing is drawn yet; pages are made when they come near."""
        self._stage, self._knobs = stage, knobs
        self._words = Words(stage.pictures)
        self._drawings: dict[int, Drawing] = {}
        self._pages: Chunks[_Page] = Chunks(self._recipe)
        self._bake = BakeFile.read(stage.pictures.data(bake_path(stage)), bake_key(stage))
        self._coloured: set[tuple[int, int]] = set()
        self._waiting: deque[tuple[int, int]] = deque()
        self._people: dict[tuple[object, ...], tuple[pygame.Surface, ...]] = {}
        standing = [item for item in stage.level.items if not is_left_out(item.kind)]
        self._standing = [
            Standing(standing, stage.props, stage.sprites, self._converter(tracing)) for tracing in range(TRACINGS)
        ]
        self._drawing_now = ("leo", "d")
        self._suns: list[pygame.Surface] = []
        self._whale: tuple[pygame.Surface, ...] = ()
        self._plane: tuple[pygame.Surface, ...] = ()
        self._somni = Somni(stage.pictures, knobs, "paper")

    # ------------------------------------------------------------------ life

    def prepare(self) -> Iterator[None]:
        """Draw every thing, then the pages of the place."""
        for item in [] if self._bake else self._items():
            if item.id not in self._drawings:
                self._drawing(item)
                yield
        self._make_creatures()
        yield
        yield from self._pages.prepare(self.bounds)

    @property
    def baked(self) -> bool:
        """Whether its pages come out of a file, so that preparing them is a matter of small steps."""
        return self._bake is not None

    @property
    def bounds(self) -> pygame.Rect:
        """The world pixels that the drawing covers: the map and its margins."""
        return pygame.Rect(0, 0, self._stage.level.pixel_w, self._stage.level.pixel_h).inflate(96, 96)

    def tick(self, moment: Moment) -> None:
        """Colour comes where the hero is, one stroke of crayon at a time."""
        if moment.hero and moment.tick % 4 == 0:
            self._reach_out(moment.hero.x, moment.hero.y - 6)
        for _ in range(min(_STROKES_A_TICK, len(self._waiting))):
            self._colour_in(*self._waiting.popleft(), self._pages.made())

    def changed(self, world: pygame.Rect) -> None:
        """Something was shown, hidden or opened: draw the pages anew."""
        self._drawings.clear()
        self._bake = None
        self._pages.forget()

    def light_changed(self, light: Light) -> None:
        """Paper needs no lamps."""

    def ambient_changed(self) -> None:
        """Paper needs no lamps."""

    @property
    def coloured(self) -> list[tuple[int, int]]:
        """The cells of 12 px that have colour, for a save; give them back with `recolour`."""
        return sorted(self._coloured)

    def recolour(self, cells: Sequence[tuple[int, int]]) -> None:
        """Colour cells at once, as a save remembers them."""
        self._coloured |= set(cells)
        self._pages.forget()

    # ------------------------------------------------------------------ frame

    def draw(self, target: pygame.Surface, moment: Moment, overlays: Sequence[Overlay]) -> None:
        """Draw a frame."""
        look = self._stage.look
        hold = _LOW_FLASH_BOIL if look.low_flash else BOIL_TICKS
        tracing = 0 if look.reduce_motion else moment.tick // hold % TRACINGS
        view = moment.view
        for rect, sheet in self._pages.on(view):
            target.blit(sheet.seen[tracing], (rect.x - view.x, rect.y - view.y))
        self._draw_creatures(target, moment, tracing, 0 if look.reduce_motion else moment.tick // hold % 6)
        for figure in moment.figures:
            if figure.character == "somni":
                mood = self._somni.mood_of(figure)
                self._somni.draw(target, moment.tick, figure.x - view.x, figure.y - view.y, mood)
            else:
                self._draw_figure(target, figure, moment, tracing)
        target.blit(vignette(VIEW_W, VIEW_H, 0.06, (1, 0.995, 0.98)), (0, 0), special_flags=MULT)

    def _draw_figure(self, target: pygame.Surface, figure: Figure, moment: Moment, tracing: int) -> None:
        self._drawing_now = (figure.character, figure.facing)
        standing = self._standing[tracing]
        picture = standing.picture(figure)
        target.blit(picture, standing.place(figure, picture, (moment.camera.x, moment.camera.y)))

    def _draw_creatures(self, target: pygame.Surface, moment: Moment, tracing: int, turn: int) -> None:
        if not self._suns:
            self._make_creatures()
        cx, cy = moment.camera
        beat = moment.tick // _ON_FIVES * _ON_FIVES
        target.blit(self._suns[turn], (VIEW_W - 90 - cx // 6 % 40, -22 - cy // 6 % 30))
        whale_x = int((beat * 0.35 + 330 - cx * 0.5) % 700) - 120
        target.blit(self._whale[tracing], (whale_x, 186 + int(6 * math.sin(beat * 0.03)) - cy // 4 % 60))
        plane_x = VIEW_W - int((beat * 0.9 + cx * 0.5) % 620)
        target.blit(self._plane[tracing], (plane_x, 150 + int(34 * math.sin(beat * 0.017))))

    # ------------------------------------------------------------------ colour

    def _reach_out(self, x: int, y: int) -> None:
        radius = int(44 + 56 * self._knobs.imagination)
        column, row, reach = x // _CELL, y // _CELL, radius // _CELL + 1
        for i in range(column - reach, column + reach + 1):
            for j in range(row - reach, row + reach + 1):
                near = (i * _CELL + 6 - x) ** 2 + ((j * _CELL + 6 - y) * 1.25) ** 2 < radius * radius
                if near and (i, j) not in self._coloured:
                    self._coloured.add((i, j))
                    self._waiting.append((i, j))

    def _colour_in(self, column: int, row: int, pages: list[tuple[pygame.Rect, _Page]]) -> None:
        """One patch of slanted strokes, copied from the crayon page to the one that is seen."""
        for rect, sheet in pages:
            if rect.inflate(80, 80).collidepoint(column * _CELL, row * _CELL):
                boxes = _strokes(column, row, rect)
                for seen, crayon in zip(sheet.seen, sheet.crayon, strict=True):
                    seen.fblits([(crayon.subsurface(box), box.topleft) for box in boxes])

    # ------------------------------------------------------------------ drawing

    def _recipe(self, rect: pygame.Rect) -> Generator[None, None, _Page]:
        """A page with its colour where it has come; out of the bake as long as everything stands as the map has it."""
        sheets = None
        if self._bake is not None:
            sheets = yield from self._from_bake(self._bake, rect)
        if sheets is None:
            sheets = yield from self.made(rect)
        pencil, crayon = sheets[:TRACINGS], sheets[TRACINGS:]
        sheet = _Page(rect, pencil, crayon, tuple(surface.copy() for surface in pencil))
        yield
        for column, row in sorted(self._coloured - set(self._waiting)):
            self._colour_in(column, row, [(rect, sheet)])
        return sheet

    def _from_bake(self, bake: BakeFile, rect: pygame.Rect) -> Generator[None, None, tuple[pygame.Surface, ...] | None]:
        sheets = []
        for index in range(2 * TRACINGS):
            surface = bake.picture(page_name(rect, index))
            if surface is None:
                return None
            sheets.append(surface)
            yield
        return tuple(sheets)

    def made(self, rect: pygame.Rect) -> Generator[None, None, tuple[pygame.Surface, ...]]:
        """Three tracings in pencil, then three in crayon, drawn anew, whatever the bake says."""
        ground = paper(rect)
        yield
        sketch = page(self._stage.level, rect)
        pencil, crayon = [], []
        for tracing in range(TRACINGS):
            grey, colour = ground.copy(), ground.copy()
            render(sketch, tracing, grey, colour, (-rect.x, -rect.y), self._words)
            pencil.append(grey)
            crayon.append(colour)
            yield
        for item in self._items():
            if item.rect.inflate(60, 60).colliderect(rect) and self._stage.props.shown(item):
                thing = self._drawing(item)
                place = (item.x + thing.dx - rect.x, item.y + thing.dy - rect.y)
                for tracing in range(TRACINGS):
                    pencil[tracing].blit(thing.pencil[tracing], place)
                    crayon[tracing].blit(thing.crayon[tracing], place)
            yield
        return (*pencil, *crayon)

    def _items(self) -> list[Item]:
        level = self._stage.level
        flat = sorted(level.decor, key=lambda item: item.sort == "floor", reverse=True)
        return [item for item in (*flat, *level.items) if item.face != "waking" and not is_left_out(item.kind)]

    def _drawing(self, item: Item) -> Drawing:
        found = self._drawings.get(item.id)
        if found is None:
            key = ("own", item.gid if item.plain else item.id, item.x % 3)
            kept = self._shared.get(key)
            if kept is None:
                kept = self._shared[key] = self._drawn(item)
            found = self._drawings[item.id] = kept
        return found

    def _drawn(self, item: Item) -> Drawing:
        seed = (item.gid * 31 + item.x % 3 * 7) % 100_000
        sprite = self._stage.sprites.shown(item, self._stage.props.gid(item), 0)
        if sprite is None:
            return Drawing((clear(1, 1),) * TRACINGS, (clear(1, 1),) * TRACINGS, 0, 0)
        if is_kept(item.kind):
            return Drawing((sprite.albedo,) * TRACINGS, (sprite.albedo,) * TRACINGS, sprite.dx, sprite.dy)
        tilt = random.Random(seed).uniform(-5, 5)
        typed = drawing_for(item.kind)
        if typed is None:
            return drawn(sketched(sprite.albedo, seed, tilt), item.w, item.h, self._words)
        hand = Hand(seed, 0 if item.sort == "floor" else tilt, (item.w / 2, item.h))
        typed(hand, item.w, item.h)
        return drawn(hand.sketch, item.w, item.h, self._words)

    @property
    def _shared(self) -> dict[tuple[object, ...], Drawing]:
        """Drawings that equal things share."""
        shared: dict[tuple[object, ...], Drawing] = self._stage.drawings
        return shared

    def _make_creatures(self) -> None:
        self._suns = [drawn(sun(turn), 80, 80, self._words, 0).crayon[0] for turn in range(6)]
        self._whale = drawn(whale(), 110, 60, self._words, 0).crayon
        self._plane = drawn(plane(), 34, 24, self._words, 4).crayon

    def _converter(self, tracing: int) -> Callable[[Cell], pygame.Surface]:
        def convert(cell: Cell) -> pygame.Surface:
            return self._person(cell)[tracing]

        return convert

    def _person(self, cell: Cell) -> tuple[pygame.Surface, ...]:
        """Three tracings of somebody, in a cell of the sheet's size, drawn larger than life so that they are seen
        first."""
        _, animation, direction, frame = cell.key
        walking = animation in _WALKS
        key = (self._drawing_now[0], direction, frame % 6 if walking else 0, walking)
        found = self._people.get(key)
        if found is None:
            sketch = enlarged(person(str(key[0]), direction, frame, walking), _LARGER)
            size = int(20 * _LARGER), int(32 * _LARGER)
            pictures = drawn(sketch, *size, self._words, _PERSON_PAD).crayon
            found = self._people[key] = tuple(_in_cell(picture, cell.image.get_size()) for picture in pictures)
        return found


def bake_path(stage: Stage) -> str:
    """Where the drawing of a place is baked."""
    return f"assets/dreams/{stage.map.id.replace(':', '_').replace('/', '_')}_own.bake"


def bake_key(stage: Stage) -> bytes:
    """Stands for everything that a place's drawing is made from."""
    names = sorted({tile.picture for tileset in stage.map.tilesets for tile in tileset.tiles.values()})
    return key_of([str(_RECIPE), stage.map.content_hash, *(stage.pictures.data(name) or b"" for name in names)])


def page_name(rect: pygame.Rect, index: int) -> str:
    """How a sheet of the page of a world rectangle is called in a bake."""
    return f"{rect.x},{rect.y} {index}"


def _in_cell(picture: pygame.Surface, size: tuple[int, int]) -> pygame.Surface:
    """The drawing with its feet where a sheet's cell has them, on a halo of bare paper."""
    w, h = size
    result = clear(w + 2, h + 2)
    place = (w // 2 + 1 - int(10 * _LARGER) - _PERSON_PAD, h + 1 - 3 - int(30 * _LARGER) - _PERSON_PAD)
    solid = pygame.mask.from_surface(picture, 0)
    grown = solid.convolve(pygame.mask.Mask((5, 5), True))
    halo = grown.to_surface(setcolor=(254, 252, 246, 235), unsetcolor=(0, 0, 0, 0))
    result.blit(halo, (place[0] - 2, place[1] - 2))
    result.blit(picture, place)
    return result


def _strokes(column: int, row: int, rect: pygame.Rect) -> list[pygame.Rect]:
    """The boxes of a patch of slanted strokes, in pixels of a page."""
    rnd = random.Random(column * 97 + row)
    length = rnd.randint(18, 28)
    x, y = column * _CELL - 4 + rnd.randint(-2, 2) - rect.x, row * _CELL + 14 + rnd.randint(-2, 2) - rect.y
    inside = pygame.Rect(0, 0, rect.w, rect.h)
    boxes = []
    for band in range(-3, 4):
        x0, y0 = x + band * 3 + rnd.randint(-1, 1), y + band * 3 + rnd.randint(-1, 1)
        for q in range(0, length + rnd.randint(-6, 6), 2):
            box = pygame.Rect(x0 + q, y0 - q, 4, 4).clip(inside)
            if box.w and box.h:
                boxes.append(box)
    return boxes
