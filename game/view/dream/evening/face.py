"""The Perfect Evening's face: a loop of four seconds, the print that it leaves, and the splice where the tape is
joined."""

from __future__ import annotations

import math
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import pygame

from game.core.rng import Stream
from game.core.ticks import VIEW_H, VIEW_W
from game.gfx.ramps import mapped, ramp
from game.gfx.surfaces import ADD, MULT, alpha_of, clear, from_rgb, rimmed, set_alpha
from game.view.dream.chunks import Chunks
from game.view.dream.evening.room import HONEY, Room, axis_of, mirrored, room
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

LOOP_TICKS = 240
_SPLICE_TICKS = 16
_WORN_AFTER = 5
"""Loops until the evening is fully worn."""

_STATIONS = 8
"""Times in a loop at which everybody who moves leaves a ghost."""

_MOST_GHOSTS = 32
_PRINT = ramp("1c0606 6a1c0c b84a18 ffac4c ffe8a8")
_MOTH = (
    (".......", "a.....a", "baa.aab", "bbacabb", ".bbcbb.", "...c..."),
    (".......", ".......", "aaa.aaa", "bbbcbbb", ".bacab.", "...c..."),
    (".......", "...c...", "..aca..", ".abcba.", "abb.bba", "ab...ba"),
)
_MOTH_COLOURS = {"a": (250, 216, 175, 255), "b": (255, 240, 160, 255), "c": (110, 58, 60, 255)}


@dataclass(frozen=True, slots=True)
class _Ghost:
    """Somebody's print: where and in what picture."""

    picture: pygame.Surface
    x: int
    y: int
    foot: int


class EveningFace:
    """Draws a place as the Perfect Evening."""

    def __init__(self, stage: Stage, knobs: Knobs) -> None:
        """Prepare; the room is drawn in pieces when it comes near."""
        self._stage, self._knobs = stage, knobs
        level = stage.level
        self._axis = axis_of(level)
        self._painted = Painted(stage, HONEY[0])
        self._pieces: Chunks[Room] = Chunks(self._recipe)
        things = mirrored([i for i in level.items if i.face != "dream"], self._axis)
        self._people = Standing(things, stage.props, stage.sprites, _glowing)
        self._ghosts: list[_Ghost] = []
        self._begun = -1
        self._moth_at = _hearth(stage, self._axis)
        self._moths = [_typed(rows) for rows in _MOTH]
        self._wire = self._burnt_wire()
        self._wires = [_faded(self._wire, k / 5) for k in range(6)]
        self._steam = [_steam(k) for k in range(10)]
        self._cups = [(i.rect.centerx, i.y + 2) for i in things if i.kind.startswith(("table", "reading", "dining"))]
        self._glow = (radial(60, (255, 160, 60), 0.34), radial(18, (255, 230, 170), 0.35, 1.4))
        stream = Stream(11, "fx evening")
        self._motes = [(stream.below(VIEW_W), stream.below(VIEW_H), stream.below(628) / 100) for _ in range(26)]
        self._tape = pygame.Surface((VIEW_W, VIEW_H), 0, 32)
        self._interlace = _interlace()
        self._somni = Somni(stage.pictures, knobs, "bright")

    # ------------------------------------------------------------------ life

    def prepare(self) -> Iterator[None]:
        """Draw the room."""
        level = self._stage.level
        yield from self._pieces.prepare(pygame.Rect(0, 0, level.pixel_w, level.pixel_h))

    def tick(self, moment: Moment) -> None:
        """At each station of the loop, everybody who moves leaves a print."""
        if self._begun < 0:
            self._begun = moment.tick
        phase = (moment.tick - self._begun) % LOOP_TICKS
        if phase % (LOOP_TICKS // _STATIONS) == 8 and len(self._ghosts) < _MOST_GHOSTS:
            for figure in moment.figures:
                if figure is not moment.hero and figure.moved and figure.cell and self._is_new(figure):
                    x, y = figure.corner
                    self._ghosts.append(_Ghost(_printed(figure.cell, y), x, y, figure.y))

    def changed(self, world: pygame.Rect) -> None:
        """Draw the room anew."""
        self._pieces.forget()

    def light_changed(self, light: Light) -> None:
        """It is always the same hour."""

    def ambient_changed(self) -> None:
        """It is always the same hour."""

    # ------------------------------------------------------------------ frame

    def draw(self, target: pygame.Surface, moment: Moment, overlays: Sequence[Overlay]) -> None:
        """Draw a frame."""
        look = self._stage.look
        since = moment.tick - max(0, self._begun)
        phase, loops = since % LOOP_TICKS, since // LOOP_TICKS
        wear = self._knobs.wear if self._knobs.wear >= 0 else min(1.0, loops / _WORN_AFTER)
        view, camera = moment.view, (moment.camera.x, moment.camera.y)
        target.fill(HONEY[0])
        pieces = self._pieces.on(view)
        for rect, piece in pieces:
            target.blit(piece.warm, (rect.x - view.x, rect.y - view.y))
        pulse = max(0.0, 1 - phase / 40) * (0.20 if loops and not look.low_flash else 0)
        alpha = int(255 * (wear * 0.15 + pulse))
        if alpha > 6:
            for rect, piece in pieces:
                piece.print.set_alpha(alpha)
                target.blit(piece.print, (rect.x - view.x, rect.y - view.y))
        self._draw_people(target, moment, loops, camera)
        time = 0.0 if look.reduce_motion else float(since)
        self._draw_air(target, camera, time, wear, phase)
        for figure in moment.figures:
            if figure.character == "somni":
                self._somni.draw(
                    target, int(time), figure.x - camera[0], figure.y - camera[1], self._somni.mood_of(figure)
                )
        if wear > 0.3:
            target.blit(self._interlace, (0, 0), special_flags=MULT)
        target.blit(vignette(VIEW_W, VIEW_H, 0.5, (1, 0.97, 0.94)), (0, 0), special_flags=MULT)
        if loops and phase < _SPLICE_TICKS and not look.reduce_motion:
            self._splice(target, phase)

    def _draw_people(self, target: pygame.Surface, moment: Moment, loops: int, camera: tuple[int, int]) -> None:
        entries: list[tuple[int, pygame.Surface, tuple[int, int]]] = []
        shown = self._ghosts[: 4 + loops * 4] if loops else []
        entries += [(ghost.foot, ghost.picture, (ghost.x - camera[0], ghost.y - camera[1])) for ghost in shown]
        for figure in moment.figures:
            if figure.character == "somni":
                continue
            picture = self._people.picture(figure)
            target.blit(_shadow(), (figure.x - 11 - camera[0], figure.y - 4 - camera[1]), special_flags=MULT)
            entries.append((figure.y, picture, self._people.place(figure, picture, camera)))
        entries.sort(key=lambda entry: entry[0])
        target.fblits([(picture, place) for _, picture, place in entries])

    def _draw_air(self, target: pygame.Surface, camera: tuple[int, int], time: float, wear: float, phase: int) -> None:
        """Steam, the moth and the wire that it burns, dust, the lamp's glow: all of them twice."""
        cx, cy = camera
        steam = self._steam[int(time / 6) % 10]
        for x, y in self._cups:
            target.blit(steam, (x - 11 - cx, y - 34 - cy), special_flags=ADD)
        ox, oy = self._moth_at[0] - 100 - cx, self._moth_at[1] - 60 - cy
        target.blit(self._wires[min(5, int(wear * 5 + 0.5))], (ox, oy))
        for glow in self._glow:
            half = glow.get_width() // 2
            target.blit(glow, (self._moth_at[0] - half - cx, self._moth_at[1] - half - cy), special_flags=ADD)
        x, y = _moth_path(phase)
        moth = self._moths[int(time / 3) % 3]
        for side in (-1, 1):
            target.blit(moth, (self._moth_at[0] + side * x - 3 - cx, self._moth_at[1] + y - 2 - cy))
        turn = phase / LOOP_TICKS * math.tau
        for mx, my, start in self._motes:
            if math.sin(turn * 3 + start) > -0.3:
                px, py = (
                    int(mx + 9 * math.sin(turn + start) - cx) % VIEW_W,
                    int(my + 6 * math.cos(turn * 2 + start) - cy) % VIEW_H,
                )
                target.fill((255, 236, 170), (px, py, 1, 1))

    def _splice(self, target: pygame.Surface, phase: int) -> None:
        """The tape joins: odd and even rows come apart, a tear runs down."""
        tape = self._tape
        tape.blit(target, (0, 0))
        apart, row = int(6 * (1 - phase / _SPLICE_TICKS) + 0.5), int(phase / _SPLICE_TICKS * VIEW_H)
        if apart:
            rows = range(max(0, row - 46), min(VIEW_H, row + 46))
            target.fblits([(tape.subsurface((0, y, VIEW_W, 1)), (apart if y & 2 else -apart, y)) for y in rows])
        torn = range(max(0, row - 6), min(VIEW_H - 4, row + 6), 2)
        target.fblits([(tape.subsurface((0, min(VIEW_H - 2, y + 3), VIEW_W, 2)), (9, y)) for y in torn])

    # ------------------------------------------------------------------ parts

    def _recipe(self, rect: pygame.Rect) -> Generator[None, None, Room]:
        return (yield from room(self._painted, self._stage.level, rect))

    def _is_new(self, figure: Figure) -> bool:
        """Whether there is no print near where somebody runs."""
        return all(abs(ghost.x - figure.corner[0]) + abs(ghost.foot - figure.y) > 14 for ghost in self._ghosts)

    def _burnt_wire(self) -> pygame.Surface:
        """The moth's way, as it burns into the tape: 200 × 120."""
        wire = clear(200, 120)
        for tick in range(LOOP_TICKS):
            x, y = _moth_path(tick)
            if tick % 3 != 1:
                for side in (-1, 1):
                    wire.set_at((100 + side * x, 60 + y), (255, 236, 160, 150))
        return wire


def _moth_path(tick: int) -> tuple[int, int]:
    """Offset of the moth from the lamp; its mirror image takes the other side."""
    q = tick % LOOP_TICKS / LOOP_TICKS * math.tau
    return int(24 + 22 * math.sin(q) + 9 * math.sin(3 * q + 0.6)), int(12 + 15 * math.sin(2 * q) + 7 * math.cos(5 * q))


def _hearth(stage: Stage, axis: int) -> tuple[int, int]:
    """The lamp round which everything turns: on the axis, above the thing nearest to the middle of the place."""
    middle = stage.level.pixel_h // 2
    tables = [item for item in stage.level.items if item.kind.startswith(("table", "rug", "reading"))]
    nearest = min(tables, key=lambda item: abs(item.y - middle), default=None)
    return axis, (nearest.y if nearest else middle) - 50


def _glowing(cell: Cell) -> pygame.Surface:
    """People barely touched by honey, lit from above and from the side: they are what one looks at."""
    honeyed = mapped(cell.image, HONEY, 0.14, 1.25, 0.06)
    return rimmed(rimmed(honeyed, (255, 240, 160), 0, -1, 0.6), (251, 201, 89), 1, 0, 0.35)


def _printed(cell: Cell, top: int) -> pygame.Surface:
    """Somebody in sepia on every second row of the screen."""
    ghost = mapped(cell.image, _PRINT, 0.92, 1.0, -0.06)
    solid = alpha_of(cell.image) > 127
    rows = (np.arange(solid.shape[1]) + top)[None, :] % 2 == 0
    set_alpha(ghost, solid * np.where(rows, 180, 46))
    return ghost


def _faded(surface: pygame.Surface, share: float) -> pygame.Surface:
    copy = surface.copy()
    set_alpha(copy, alpha_of(surface) * share)
    return copy


def _typed(rows: tuple[str, ...]) -> pygame.Surface:
    picture = clear(7, len(rows))
    for y, row in enumerate(rows):
        for x, letter in enumerate(row):
            if letter in _MOTH_COLOURS:
                picture.set_at((x, y), _MOTH_COLOURS[letter])
    return picture


def _steam(frame: int) -> pygame.Surface:
    w, h = 22, 34
    xs, ys = np.meshgrid(np.arange(w), np.arange(h), indexing="ij")
    up, phase = 1 - ys / h, frame / 10 * math.tau
    middle = w / 2 + 3.4 * np.sin(up * 5 - phase) * up
    wisp = np.exp(-(((xs - middle) / (1.4 + 3 * up)) ** 2)) * np.sin(np.pi * np.clip(up * 1.05, 0, 1)) ** 0.8
    wisp *= 0.6 + 0.4 * np.cos(up * 9 - phase * 2)
    return from_rgb(wisp[..., None] * np.array([92, 76, 54]))


def _interlace() -> pygame.Surface:
    surface = pygame.Surface((VIEW_W, VIEW_H), 0, 32)
    surface.fill((255, 255, 255))
    for y in range(0, VIEW_H, 2):
        surface.fill((238, 232, 226), (0, y, VIEW_W, 1))
    return surface


@lru_cache(maxsize=1)
def _shadow() -> pygame.Surface:
    """The pool under somebody, brown instead of blue."""
    shadow = pygame.Surface((22, 9), 0, 32)
    shadow.fill((255, 255, 255))
    pygame.draw.ellipse(shadow, (190, 150, 120), (0, 0, 22, 9))
    pygame.draw.ellipse(shadow, (150, 100, 70), (3, 2, 16, 6))
    return shadow
