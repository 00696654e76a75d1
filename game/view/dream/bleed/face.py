"""The bleed's face: both worlds on one screen, and nobody cut by the edge between them."""

from __future__ import annotations

import math
from collections.abc import Generator, Iterator, Sequence

import pygame

from game.core.geom import Vec
from game.core.ticks import VIEW_H, VIEW_W
from game.gfx.surfaces import ADD, MULT, as_clear, rimmed
from game.view.dream.bleed.front import STEPS, Front
from game.view.dream.bleed.pearl import mists, pearl, sinking
from game.view.dream.chunks import Chunks
from game.view.dream.painted import Painted
from game.view.dream.standing import Standing
from game.view.figures.figure import Figure
from game.view.figures.sheet import Cell
from game.view.knobs import Knobs
from game.view.level import Light
from game.view.lights.radial import radial
from game.view.moment import Moment
from game.view.overlay import Overlay
from game.view.post import vignette
from game.view.somni import Somni
from game.view.stage import Stage
from game.view.waking import WakingFace

_HALL_TICKS = 4
"""Ticks that a picture of the hall stands while the camera rests."""

_LIGHT_TICKS = 12
"""Ticks for which the light on somebody who stands is taken to be the same."""

_SINKS = (0, 4, 9)
"""Steps after the front's arrival at which somebody sways, sinks, and sits."""


class BleedFace:
    """Draws reality with a dream running over it."""

    def __init__(self, stage: Stage, knobs: Knobs, waking: WakingFace) -> None:
        """Prepare; the arrival map is made at the first frame, and anew when those who resist change."""
        self._stage, self._knobs, self._waking = stage, knobs, waking
        level = stage.level
        self._origin = _origin(stage)
        self._painted = Painted(stage)
        self._pieces: Chunks[pygame.Surface] = Chunks(self._recipe)
        self._front: Front | None = None
        self._resist: tuple[tuple[int, int, int], ...] = ()
        self._mists = mists()
        self._dream = pygame.Surface((VIEW_W, VIEW_H), 0, 32)
        self._steps: dict[tuple[object, ...], list[pygame.Surface]] = {}
        items = [item for item in level.items if item.face != "dream"]
        self._standing = Standing(items, stage.props, stage.sprites, lambda cell: cell.image)
        self._fallen = [
            Standing(items, stage.props, stage.sprites, lambda cell, n=n: self._sunk(cell)[n])  # type: ignore[misc]
            for n in range(3)
        ]
        self._heroes = Standing(items, stage.props, stage.sprites, _warm)
        self._hall = pygame.Surface((VIEW_W, VIEW_H), 0, 32)
        self._hall_key: tuple[Vec, int] | None = None
        self._lights: dict[str, tuple[tuple[int, int, int], int]] = {}
        self._warmth = radial(46, (255, 170, 90), 0.30)
        self._somni = Somni(stage.pictures, knobs, "bright")

    # ------------------------------------------------------------------ life

    def prepare(self) -> Iterator[None]:
        """Make the arrival map and the pearl side."""
        self._edge()
        yield
        level = self._stage.level
        yield from self._pieces.prepare(pygame.Rect(0, 0, level.pixel_w, level.pixel_h))

    def tick(self, moment: Moment) -> None:
        """Everything follows from the story's front."""

    def changed(self, world: pygame.Rect) -> None:
        """Paint the pearl side anew."""
        self._pieces.forget()

    def light_changed(self, light: Light) -> None:
        """The waking face is told by the view."""

    def ambient_changed(self) -> None:
        """The waking face is told by the view."""

    # ------------------------------------------------------------------ frame

    def draw(self, target: pygame.Surface, moment: Moment, overlays: Sequence[Overlay]) -> None:
        """Draw a frame."""
        look, view = self._stage.look, moment.view
        time = 0.0 if look.reduce_motion else float(moment.tick)
        sway = 2.2 * math.sin(time * 0.045) + 1.4 * math.sin(time * 0.11 + 1)
        front = (
            max(-8.0, self._knobs.front * STEPS + sway * (0.4 if look.low_flash else 1))
            if self._knobs.front > 0
            else -8.0
        )
        edge = self._edge()
        self._draw_hall(target, moment, overlays)
        dim = int(255 - 84 * min(1.0, self._knobs.front * 1.6))
        target.fill((dim, int(dim * 0.97), min(255, int(dim * 1.04))), special_flags=MULT)
        if front > -8:
            self._draw_dream(moment, view, time)
            mask, inverse, crest = edge.palettes(front, int(time / 9) % 4, look.low_flash)
            self._dream.blit(edge.expand(mask, view, time), (0, 0), special_flags=MULT)
            target.blit(edge.expand(inverse, view, time), (0, 0), special_flags=MULT)
            target.blit(self._dream, (0, 0), special_flags=ADD)
            target.blit(edge.expand(crest, view, time), (0, 0), special_flags=ADD)
        self._draw_people(target, moment, front, edge, dim)
        if front > -8 and time:
            target.fblits(edge.petals(min(front, STEPS - 1), view, time))
        target.blit(vignette(VIEW_W, VIEW_H, 0.5), (0, 0), special_flags=MULT)

    def _draw_hall(self, target: pygame.Surface, moment: Moment, overlays: Sequence[Overlay]) -> None:
        """The real place without people. While the camera rests it is drawn only every few ticks: two worlds are
        dear."""
        key = (moment.camera, moment.tick // _HALL_TICKS)
        if self._hall_key != key:
            self._waking.draw(self._hall, Moment(moment.tick, moment.camera, (), None), overlays)
            self._hall_key = key
        target.blit(self._hall, (0, 0))

    def _draw_dream(self, moment: Moment, view: pygame.Rect, time: float) -> None:
        dream = self._dream
        dream.fill((200, 176, 228))
        breath = int(1.2 * math.sin(time * 0.03))
        for rect, piece in self._pieces.on(view):
            dream.blit(piece, (rect.x - view.x, rect.y - view.y + breath))
        for mist, speed in zip(self._mists, (0.20, -0.11), strict=True):
            dream.blit(mist, (0, 0), (int(time * speed + view.x) % VIEW_W, 0, VIEW_W, VIEW_H), special_flags=ADD)
        there = [figure for figure in moment.figures if figure.character == "somni"]
        x, y = (there[0].x, there[0].y) if there else self._origin
        mood = self._somni.mood_of(there[0] if there else None)
        self._somni.draw(dream, int(time), x - view.x, y - view.y, mood)

    def _draw_people(self, target: pygame.Surface, moment: Moment, front: float, edge: Front, dim: int) -> None:
        """Everybody whole: standing in the light of the place, or seated; those who resist keep their warmth."""
        camera = (moment.camera.x, moment.camera.y)
        held = {(x, y) for x, y, _ in self._knobs.resist}
        near = moment.view.inflate(64, 112)
        spots = []
        for figure in moment.figures:
            if figure.character == "somni" or figure.cell is None or not near.collidepoint(figure.x, figure.y):
                continue
            if figure is moment.hero or any(abs(figure.x - x) + abs(figure.y - y) < 24 for x, y in held):
                glow = (figure.x - 46 - camera[0], figure.y - 60 - camera[1])
                target.blit(self._warmth, glow, special_flags=ADD)
                picture, group = self._heroes.picture(figure), self._heroes
            else:
                since = front - edge.at(figure.x, figure.y - 2)
                stage = sum(since >= step for step in _SINKS)
                group = self._fallen[stage - 1] if stage else self._standing
                whole = group.whole(figure)
                if not stage:
                    whole = self._lit(whole, figure, moment, dim)
                picture = group.cut(figure, whole)
            spots.append((picture, group.place(figure, picture, camera)))
        target.fblits(spots)

    def _lit(self, picture: pygame.Surface, figure: Figure, moment: Moment, dim: int) -> pygame.Surface:
        """Somebody in the light of the place, dimmed with it; who stands still is measured a few times a second."""
        light, measured = self._lights.get(figure.id, ((0, 0, 0), -_LIGHT_TICKS))
        if figure.moved or not 0 <= moment.tick - measured < _LIGHT_TICKS:
            light = self._waking.light_at(figure.x - moment.camera.x, figure.y - 2 - moment.camera.y)
            self._lights[figure.id] = (light, moment.tick)
        shade = tuple(min(255, (channel * 2 + 40) * dim // 255 // 16 * 16) for channel in light)
        key = (*(figure.cell.key if figure.cell else ()), shade)
        found = self._steps.get(key)
        if found is None:
            if len(self._steps) > 900:
                self._steps.clear()
            lit = as_clear(picture)
            lit.fill((*shade, 255), special_flags=pygame.BLEND_RGBA_MULT)
            found = self._steps[key] = [lit]
        return found[0]

    # ------------------------------------------------------------------ parts

    def _sunk(self, cell: Cell) -> list[pygame.Surface]:
        found = self._steps.get(cell.key)
        if found is None:
            found = self._steps[cell.key] = sinking(cell)
        return found

    def _edge(self) -> Front:
        if self._front is None or self._resist != self._knobs.resist:
            level = self._stage.level
            self._resist = self._knobs.resist
            extent = pygame.Rect(0, 0, level.pixel_w, level.pixel_h).inflate(64, 64)
            self._front = Front(extent, self._origin, self._resist)
        return self._front

    def _recipe(self, rect: pygame.Rect) -> Generator[None, None, pygame.Surface]:
        return (yield from pearl(self._painted, rect, self._origin, self._stage.level.pixel_h))


def _warm(cell: Cell) -> pygame.Surface:
    """Somebody who is awake in all this."""
    return rimmed(rimmed(cell.image, (255, 236, 200), 0, -1, 0.8), (255, 214, 170), -1, 0, 0.5)


def _origin(stage: Stage) -> tuple[int, int]:
    """Where the front begins: an object named ``bleed`` or ``stage``, or the middle of the upper edge."""
    for name in ("bleed", "stage"):
        for thing in stage.map.objects():
            if thing.name == name:
                return int(thing.x + thing.w / 2), int(thing.y + thing.h / 2)
    return stage.level.pixel_w // 2, min(stage.level.pixel_h // 4, 110)
