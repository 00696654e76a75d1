"""The reef face: composes sea, pieces of land, light, current, people."""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Generator, Iterator, Sequence
from functools import cached_property

import pygame

from game.core.ticks import VIEW_H, VIEW_W
from game.gfx.bakefile import BakeFile, key_of
from game.gfx.surfaces import ADD, MULT, as_opaque, rimmed
from game.view.dream.chunks import Chunks
from game.view.dream.reef.caustics import Caustics
from game.view.dream.reef.colours import FOAM
from game.view.dream.reef.garden import GARDEN_FILES, Garden
from game.view.dream.reef.piece import Piece, PieceMaker, from_bake
from game.view.dream.reef.rail import Currents
from game.view.dream.reef.sea import Sea
from game.view.dream.reef.seam import seam_of
from game.view.dream.reef.sprites import smoothed
from game.view.dream.standing import Standing
from game.view.figures.figure import Figure
from game.view.figures.sheet import Cell
from game.view.knobs import Knobs
from game.view.level import Item, Light
from game.view.lights.radial import radial
from game.view.moment import Moment
from game.view.overlay import Overlay
from game.view.post import vignette
from game.view.somni import Somni
from game.view.stage import Stage

_VIGNETTE = 0.56
_TRAIL_GAP = 7
"""Ticks between the lights of the hero's trail."""

_CORAL_RIM = (255, 156, 124)
_RECIPE = 2
"""Raise it when pieces come out differently from the same map, so that old bakes are not used."""

_MARGIN = 80
"""How far the reef reaches out of its map, in pixels."""


class ReefFace:
    """Draws a place as Star Reef."""

    def __init__(self, stage: Stage, knobs: Knobs) -> None:
        """Make what belongs to every view; the land is made in pieces when it comes near."""
        self._stage, self._knobs = stage, knobs
        level = stage.level
        self._garden = Garden(stage.pictures)
        self._pictures: dict[int, pygame.Surface] = {}
        self._floating = [item for item in level.decor if item.sort == "wall" and _dreamt(item)]
        self._anemones = [self._garden.anemone(kind) for kind in (0, 1)]
        self._maker: PieceMaker | None = None
        self._seams = seam_of(stage.map)
        self._bake = BakeFile.read(stage.pictures.data(bake_path(stage)), bake_key(stage))
        self._pieces: Chunks[Piece] = Chunks(self._recipe)
        self._people = Standing([i for i in level.items if _dreamt(i)], stage.props, stage.sprites, _lit)
        self._somni = Somni(stage.pictures, knobs, "bright")
        self._trail: deque[tuple[int, int]] = deque(maxlen=40)
        self._trail_lights = [
            radial(r, (40, 150, 140), p, 1.6) for r, p in ((11, 0.5), (9, 0.42), (7, 0.34), (5, 0.26))
        ]
        self._warmth = radial(34, (255, 190, 130), 0.40, 1.7)
        self._pocket = _pocket()

    # ------------------------------------------------------------------ life

    def prepare(self) -> Iterator[None]:
        """Smooth every thing, then make the land of the whole place or as much of it as is kept."""
        for part in ("_sea", "_caustics", "_currents"):
            getattr(self, part)
            yield
        things = self._floating if self._bake else [*self._standing_items(), *self._floating]
        for item in things:
            if item.id not in self._pictures:
                self._picture(item)
                yield
        yield from self._pieces.prepare(self.bounds)

    @cached_property
    def _sea(self) -> Sea:
        """What lies behind the land."""
        return Sea(self._garden, self._stage.level.pixel_h)

    @cached_property
    def _caustics(self) -> Caustics:
        """Light through waves."""
        return Caustics()

    @cached_property
    def _currents(self) -> Currents:
        """The rails of the place."""
        return Currents(_paths(self._stage))

    @property
    def baked(self) -> bool:
        """Whether its land comes out of a file, so that preparing it is a matter of small steps."""
        return self._bake is not None

    @property
    def bounds(self) -> pygame.Rect:
        """The world pixels that the reef covers: the map and what hangs over its border."""
        level = self._stage.level
        return pygame.Rect(0, 0, level.pixel_w, level.pixel_h).inflate(2 * _MARGIN, 2 * _MARGIN)

    def tick(self, moment: Moment) -> None:
        """Remember the hero's way; let a few cells of the seam change."""
        if moment.hero:
            self._trail.appendleft((moment.hero.x, moment.hero.y))
        for _, piece in self._pieces.made():
            piece.step(self._threshold(moment.tick), 2)

    def changed(self, world: pygame.Rect) -> None:
        """Something was shown, hidden or opened: make the land anew, unless it only floats."""
        self._pictures.clear()
        if any(item.rect.colliderect(world) for item in self._standing_items()):
            self._maker = None
            self._bake = None
            self._pieces.forget()

    def light_changed(self, light: Light) -> None:
        """The reef has its own light."""

    def ambient_changed(self) -> None:
        """The reef has its own light."""

    # ------------------------------------------------------------------ frame

    def draw(self, target: pygame.Surface, moment: Moment, overlays: Sequence[Overlay]) -> None:
        """Draw a frame."""
        time = 0.0 if self._stage.look.reduce_motion else float(moment.tick)
        camera = (moment.camera.x, moment.camera.y)
        view = moment.view
        pieces = self._pieces.on(view)
        self._sea.draw(target, camera, time)
        self._draw_floating(target, camera, time)
        for rect, piece in pieces:
            target.blit(piece.world, (rect.x - view.x, rect.y - view.y))
        self._draw_anemones(target, pieces, view, time)
        self._draw_caustics(target, pieces, camera, time)
        self._draw_lines(target, pieces, view)
        self._currents.draw(target, view, time)
        for figure in moment.figures:
            self._draw_figure(target, figure, moment, time)
        self._sea.draw_shafts(target, camera, time)
        target.blit(vignette(VIEW_W, VIEW_H, _VIGNETTE), (0, 0), special_flags=MULT)

    def _draw_floating(self, target: pygame.Surface, camera: tuple[int, int], time: float) -> None:
        """What hung on walls hangs in the water."""
        spots = []
        for item in self._floating:
            x, y = item.x - 2 - camera[0], item.y - 2 - camera[1]
            if -item.w < x < VIEW_W and -item.h < y < VIEW_H and self._stage.props.shown(item):
                spots.append((self._picture(item), (x, y + round(2.6 * math.sin(time * 0.022 + item.x * 0.8)))))
        target.fblits(spots)

    def _draw_anemones(
        self, target: pygame.Surface, pieces: list[tuple[pygame.Rect, Piece]], view: pygame.Rect, time: float
    ) -> None:
        spots = []
        for _, piece in pieces:
            for x, y, kind in piece.anemones:
                if piece.is_reef(x, y):
                    frame = self._anemones[kind][(int(time) // 7 + x) % 8]
                    spots.append((frame, (x - 11 - view.x, y - 15 - view.y)))
        target.fblits(spots)

    def _draw_caustics(
        self, target: pygame.Surface, pieces: list[tuple[pygame.Rect, Piece]], camera: tuple[int, int], time: float
    ) -> None:
        light = self._caustics.light(camera, time)
        for rect, piece in pieces:
            light.blit(piece.falls, (rect.x - camera[0], rect.y - camera[1]), special_flags=MULT)
        target.blit(light, (0, 0), special_flags=ADD)

    def _draw_lines(self, target: pygame.Surface, pieces: list[tuple[pygame.Rect, Piece]], view: pygame.Rect) -> None:
        """Lucidity: the drawing shows through the paint."""
        if self._knobs.lucid <= 0.05:
            return
        for rect, piece in pieces:
            if piece.lines:
                piece.lines.set_alpha(int(150 * self._knobs.lucid))
                target.blit(piece.lines, (rect.x - view.x, rect.y - view.y))

    def _draw_figure(self, target: pygame.Surface, figure: Figure, moment: Moment, time: float) -> None:
        camera = (moment.camera.x, moment.camera.y)
        if figure.character == "somni":
            mood = self._somni.mood_of(figure)
            self._somni.draw(target, int(time), figure.x - camera[0], figure.y - camera[1], mood)
            return
        lift = 2 - round(1.5 * math.sin(time * 0.05))
        x, y = figure.x - camera[0], figure.y - camera[1] - lift
        if figure is moment.hero:
            for k, light in enumerate(self._trail_lights):
                at = 6 + k * _TRAIL_GAP
                if at < len(self._trail):
                    px, py = self._trail[at]
                    half = light.get_width() // 2
                    sway = int(2 * math.sin(time * 0.05 - k))
                    target.blit(light, (px - camera[0] - half, py - camera[1] - 8 - half + sway), special_flags=ADD)
            target.blit(self._pocket, (x - 40, y - 40), special_flags=MULT)
            target.blit(self._warmth, (x - 34, y - 46), special_flags=ADD)
        picture = self._people.picture(figure)
        px, py = self._people.place(figure, picture, camera)
        target.blit(picture, (px, py - lift))

    # ------------------------------------------------------------------ pictures

    def _recipe(self, rect: pygame.Rect) -> Generator[None, None, Piece]:
        """A piece, its seam already where it belongs; out of the bake as long as everything stands as the map has
        it."""
        piece = None
        if self._bake is not None:
            piece = yield from from_bake(self._bake, rect)
        if piece is None:
            piece = yield from self.made(rect)
        piece.settle(self._threshold(0))
        return piece

    def made(self, rect: pygame.Rect) -> Generator[None, None, Piece]:
        """A piece drawn anew, whatever the bake says."""
        if self._maker is None:
            standing = []
            for item in self._standing_items():
                if self._stage.props.shown(item):
                    fresh = item.id not in self._pictures
                    standing.append((item, self._picture(item)))
                    if fresh:
                        yield
            self._maker = PieceMaker(self._stage.level, self._garden, standing, self._seams, [])
        return (yield from self._maker.make(rect))

    def _threshold(self, tick: int) -> float:
        """Cells whose field lies above it are paper; it breathes, and falls as the dreamer sees through the dream."""
        breath = 0.0 if self._stage.look.reduce_motion else 0.05 * math.sin(tick * 0.02)
        return 0.50 - 0.34 * self._knobs.lucid + breath

    def _standing_items(self) -> list[Item]:
        level = self._stage.level
        flat = [item for item in level.decor if item.sort != "wall" and _dreamt(item)]
        return flat + [item for item in level.items if _dreamt(item)]

    def _picture(self, item: Item) -> pygame.Surface:
        found = self._pictures.get(item.id)
        if found is None:
            gid = self._stage.props.gid(item)
            sprite = self._stage.sprites.shown(item, gid, 0)
            if sprite is None:
                found = pygame.Surface((1, 1), pygame.SRCALPHA, 32)
            else:
                found = _smoothed_once(self._stage, item, gid, sprite.albedo, sprite.emissive)
            self._pictures[item.id] = found
        return found


def bake_path(stage: Stage) -> str:
    """Where the reef of a place is baked."""
    return f"assets/dreams/{stage.map.id.replace(':', '_').replace('/', '_')}_reef.bake"


def bake_key(stage: Stage) -> bytes:
    """Stands for everything that a place's reef is made from."""
    names = sorted({tile.picture for tileset in stage.map.tilesets for tile in tileset.tiles.values()})
    files = [stage.pictures.data(name) or b"" for name in (*names, *GARDEN_FILES)]
    return key_of([str(_RECIPE), stage.map.content_hash, *files])


def _smoothed_once(
    stage: Stage, item: Item, gid: int, albedo: pygame.Surface, emissive: pygame.Surface | None
) -> pygame.Surface:
    """Equal things share a picture."""
    key = ("reef", gid if item.plain else (item.id, gid), albedo.get_size())
    found = stage.kept.get(key)
    if found is None:
        found = stage.kept[key] = smoothed(albedo, emissive)
    return found


def _paths(stage: Stage) -> list[list[tuple[float, float]]]:
    """Objects of class Rail, as paths of world pixels."""
    return [
        [(o.x + x, o.y + y) for x, y in o.points] for o in stage.map.objects() if o.cls == "Rail" and len(o.points) > 1
    ]


def _dreamt(item: Item) -> bool:
    """Curtains and things of the waking face alone are not there."""
    return item.face != "waking" and not item.kind.startswith("curtain")


def _lit(cell: Cell) -> pygame.Surface:
    """People keep their colours; foam lights them from above, coral from the right."""
    return rimmed(rimmed(cell.image, FOAM, 0, -1, 0.7), _CORAL_RIM, 1, 0, 0.4)


def _pocket() -> pygame.Surface:
    """Darker, cooler water round the hero, so that he is the first thing seen on bright ground."""
    pocket = pygame.Surface((80, 56), 0, 32)
    pocket.fill((255, 255, 255))
    for i in range(10):
        shade = 250 - i * 13
        box = pygame.Rect(0, 0, 76 - i * 5, 52 - i * 3)
        box.center = (40, 30)
        pygame.draw.ellipse(pocket, (shade - 14, shade, min(255, shade + 8)), box)
    small = pygame.transform.smoothscale(pocket, (20, 14))
    return as_opaque(pygame.transform.smoothscale(small, (80, 56)))
