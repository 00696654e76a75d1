"""The Core's face, and dream-shift: the same wires over the place as it is, with the sleeping body in a circle of
reality."""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Generator, Iterator, Sequence

import pygame

from game.core.geom import Vec
from game.core.ticks import VIEW_H, VIEW_W
from game.gfx.surfaces import ADD, MULT, Rgb, clear, outlined, scaled_rgb
from game.sim.mapdef import MapObject
from game.view.dream.chunks import Chunks
from game.view.dream.core.colours import BRIGHT, COLD, DOOR, WARM, WHITE, WIRE
from game.view.dream.core.minutes import Minutes
from game.view.dream.core.stamps import stamps
from game.view.dream.core.storeys import Storeys
from game.view.dream.core.wires import Wires, wires
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
from game.view.waking import WakingFace
from game.view.words import Words

_HUNTERS = ("guard", "bram", "guard2")
_SHADOW = (44, 62, 76)
"""What is left of the waking picture in a dream-shift (of 255)."""

_ANGLES = {"r": 0.0, "d": math.pi / 2, "l": math.pi, "u": -math.pi / 2}
_BREATH = ((17, 0.34), (19, 0.42), (21, 0.52), (23, 0.62), (24, 0.68), (23, 0.62), (21, 0.52), (19, 0.42))
_BODY_RADIUS = 23
_MINUTES_A_TICK = 7


class CoreFace:
    """Draws a place as the Core sees it."""

    def __init__(self, stage: Stage, knobs: Knobs, waking: WakingFace | None) -> None:
        """Prepare; wires are drawn in pieces when they come near.

        Args:
            stage: the place.
            knobs: body and time of a dream-shift.
            waking: the waking face to show through (dream-shift), or ``None``.
        """
        self._stage, self._knobs, self._waking = stage, knobs, waking
        level = stage.level
        self._storeys: Storeys | None = None
        self._pieces: Chunks[Wires] = Chunks(self._recipe)
        self._sleepers = [i for i in level.items if i.kind.startswith("pod") and "empty" not in i.kind]
        self._stamps = [stamps(i) for i in range(len(self._sleepers))]
        self._hub = _hub(stage)
        self._minutes: Minutes | None = None
        self._doors = [_box(o) for o in stage.map.objects() if o.cls == "DreamDoor"]
        self._switches = [
            (int(o.x + o.w / 2), int(o.y + o.h / 2) - 8) for o in stage.map.objects() if o.cls == "DreamSwitch"
        ]
        self._breaths = [radial(r, WARM[2], p, 1.7) for r, p in _BREATH]
        self._hearts = [radial(r, WARM[3], 1.0, 2.0) for r in (4, 5, 5, 4)]
        self._cold = [radial(r, COLD[1], 1.0) for r in (20, 22, 24, 22)]
        self._cold_heart = radial(5, COLD[3], 0.9, 1.8)
        self._hub_light = radial(70, WARM[1], 0.26, 1.2, (0, 0), 0.8)
        self._door_lights = [
            radial(r, DOOR[1], p, 1.5, (0, 0), 1.6) for r, p in ((34, 0.6), (36, 0.72), (38, 0.85), (36, 0.72))
        ]
        self._trail_lights = [radial(r, WARM[1], p) for r, p in ((10, 0.5), (8, 0.4), (6, 0.3))]
        self._trail: deque[tuple[int, int]] = deque(maxlen=32)
        self._people = Standing(list(level.items), stage.props, stage.sprites, _warm)
        self._words = Words(stage.pictures)
        self._somni = Somni(stage.pictures, knobs, "dark")
        self._numbers = [
            self._words.picture(f"{(sleeper.x * 7 + sleeper.y * 13) % 419:04d}", BRIGHT) for sleeper in self._sleepers
        ]
        self._real = pygame.Surface((VIEW_W, VIEW_H), 0, 32)

    # ------------------------------------------------------------------ life

    def prepare(self) -> Iterator[None]:
        """Draw the storeys, the lanes and the wires of the place."""
        self._planes()
        yield
        self._flow()
        yield
        level = self._stage.level
        yield from self._pieces.prepare(pygame.Rect(0, 0, level.pixel_w, level.pixel_h))

    def tick(self, moment: Moment) -> None:
        """Remember the hero's way."""
        if moment.hero:
            self._trail.appendleft((moment.hero.x, moment.hero.y))

    def changed(self, world: pygame.Rect) -> None:
        """Draw the wires anew."""
        self._pieces.forget()

    def light_changed(self, light: Light) -> None:
        """Wires need no lamps."""

    def ambient_changed(self) -> None:
        """Wires need no lamps."""

    # ------------------------------------------------------------------ frame

    def draw(self, target: pygame.Surface, moment: Moment, overlays: Sequence[Overlay]) -> None:
        """Draw a frame."""
        time = 0.0 if self._stage.look.reduce_motion else float(moment.tick)
        view, camera = moment.view, (moment.camera.x, moment.camera.y)
        if self._waking:
            self._draw_shadow(target, moment)
        else:
            self._planes().draw(target, camera, time)
        pieces = self._pieces.on(view)
        for rect, piece in pieces:
            target.blit(piece.rest, (rect.x - view.x, rect.y - view.y), special_flags=ADD)
        self._draw_attention(target, pieces, view, time)
        hub = (self._hub[0] - 70 - view.x, self._hub[1] - 56 - view.y)
        target.blit(self._hub_light, hub, special_flags=ADD)
        self._flow().draw(target, view, time)
        self._draw_sleepers(target, view, time)
        self._draw_ways(target, view, time)
        for figure in moment.figures:
            self._draw_figure(target, figure, moment, time)
        if self._waking and moment.hero and self._knobs.body:
            self._draw_tether(target, moment.hero, self._knobs.body, camera, time)
        target.blit(vignette(VIEW_W, VIEW_H, 0.5), (0, 0), special_flags=MULT)
        if not self._waking:
            self._draw_count(target, moment.tick)

    def _draw_shadow(self, target: pygame.Surface, moment: Moment) -> None:
        """The waking place as a shadow under the wires; kept for the circle round the body."""
        assert self._waking is not None
        people = tuple(f for f in moment.figures if f is not moment.hero and f.character not in _HUNTERS)
        self._waking.draw(self._real, Moment(moment.tick, moment.camera, people, None), bare=True)
        target.blit(self._real, (0, 0))
        target.fill(_SHADOW, special_flags=MULT)
        target.fill((3, 5, 9), special_flags=ADD)

    def _draw_attention(
        self, target: pygame.Surface, pieces: list[tuple[pygame.Rect, Wires]], view: pygame.Rect, time: float
    ) -> None:
        """A bright column passes through the building every five seconds: the count."""
        column = int(time * 2) % 640 - 60
        for offset, width in ((3, 3), (10, 10), (20, 10), (33, 3)):
            band = pygame.Rect(view.x + column + offset, view.y, width, VIEW_H)
            for rect, piece in pieces:
                part = band.clip(rect)
                if part.w and part.h:
                    source = part.move(-rect.x, -rect.y)
                    target.blit(piece.attention, (part.x - view.x, part.y - view.y), source, special_flags=ADD)

    def _draw_sleepers(self, target: pygame.Surface, view: pygame.Rect, time: float) -> None:
        glow, marks = [], []
        for i, pod in enumerate(self._sleepers):
            if not pod.rect.inflate(40, 70).colliderect(view):
                continue
            x, y = pod.rect.centerx - view.x, pod.y + pod.h * 3 // 10 - view.y
            breath = self._breaths[int(time / 9 + i * 3) % 8]
            half = breath.get_width() // 2
            glow.append((breath, (x - half, y - half)))
            glow.append((self._hearts[int(time / 12 + i) % 4], (x - 5, y - 5)))
            glow.append(
                (self._stamps[i][int(time / 14 + i * 2) % 6], (x - 4, y - 30 + int(1.6 * math.sin(time * 0.04 + i))))
            )
            marks.append((self._numbers[i], (x - 11, pod.y + pod.h - 14 - view.y)))
        target.fblits(glow, ADD)
        target.fblits(marks)

    def _draw_ways(self, target: pygame.Surface, view: pygame.Rect, time: float) -> None:
        """Dream doors (magenta, steps of light rising) and dream switches (two half rings that turn to each other)."""
        for door in self._doors:
            if not door.inflate(80, 120).colliderect(view):
                continue
            x, y = door.x - view.x, door.y - view.y
            glow = self._door_lights[int(time / 10) % 4]
            middle = (x + door.w // 2 - glow.get_width() // 2, y + door.h // 2 - glow.get_height() // 2)
            target.blit(glow, middle, special_flags=ADD)
            for k in range(4):
                row = int(y + door.h - (time * 0.35 + k * door.h / 4) % door.h)
                target.fill(DOOR[3], (x + 3, row, max(1, door.w - 6), 1))
                target.fill(DOOR[2], (x + 6, row + 1, max(1, door.w - 12), 1))
            pygame.draw.rect(target, DOOR[2], (x, y, door.w, door.h), 1)
        for sx, sy in self._switches:
            _draw_switch(target, sx - view.x, sy - view.y, time)

    def _draw_figure(self, target: pygame.Surface, figure: Figure, moment: Moment, time: float) -> None:
        x, y = figure.x - moment.camera.x, figure.y - moment.camera.y
        if figure.character == "somni":
            self._somni.draw(target, int(time), x, y, self._somni.mood_of(figure))
        elif figure.character in _HUNTERS:
            self._draw_hunter(target, figure, x, y, time)
        elif figure is moment.hero or not self._waking:
            camera = (moment.camera.x, moment.camera.y)
            if figure is moment.hero:
                for k, light in enumerate(self._trail_lights):
                    if 7 + k * 8 < len(self._trail):
                        px, py = self._trail[7 + k * 8]
                        half = light.get_width() // 2
                        target.blit(light, (px - camera[0] - half, py - camera[1] - 10 - half), special_flags=ADD)
            picture = self._people.picture(figure)
            px, py = self._people.place(figure, picture, camera)
            float_up = 2 + int(1.5 * math.sin(time * 0.08)) if self._waking else 0
            target.blit(picture, (px, py - float_up))

    def _draw_hunter(self, target: pygame.Surface, figure: Figure, x: int, y: int, time: float) -> None:
        """A cold lozenge and two dotted lines: shapes say it as well as colour."""
        glow = self._cold[int(time / 11 + len(figure.id)) % 4]
        half = glow.get_width() // 2
        target.blit(glow, (x - half, y - 14 - half), special_flags=ADD)
        target.blit(self._cold_heart, (x - 5, y - 19), special_flags=ADD)
        angle = _ANGLES[figure.facing]
        for spread in (-0.45, 0.45):
            for k in range(8, 46, 4):
                dot = (int(x + math.cos(angle + spread) * k), int(y - 10 + math.sin(angle + spread) * k * 0.9), 2, 1)
                target.fill(scaled_rgb(COLD[2], 1.1 - k / 46), dot)
        pygame.draw.lines(target, COLD[3], True, [(x, y - 21), (x + 4, y - 14), (x, y - 7), (x - 4, y - 14)])

    def _draw_tether(
        self, target: pygame.Surface, hero: Figure, body: Vec, camera: tuple[int, int], time: float
    ) -> None:
        """The body in a circle of reality whose rim is the time that is left; a cord that sags, beads running home
        along it."""
        bx, by = body.x - camera[0], body.y - camera[1]
        for row in range(-_BODY_RADIUS, _BODY_RADIUS + 1):
            half = int(math.sqrt(_BODY_RADIUS**2 - row * row))
            target.blit(self._real, (bx - half, by - 10 + row), (bx - half, by - 10 + row, 2 * half, 1))
        left = self._knobs.shift_left
        for i in range(64):
            angle = -math.pi / 2 + i / 64 * math.tau
            lit = i / 64 < left
            colour: Rgb = (WARM[3] if left > 0.3 else DOOR[2]) if lit else WIRE
            dot = 2 if lit else 1
            at = (int(bx + math.cos(angle) * (_BODY_RADIUS + 2)), int(by - 10 + math.sin(angle) * (_BODY_RADIUS + 2)))
            target.fill(colour, (*at, dot, dot))
        dx, dy = hero.x - camera[0] - bx, hero.y - camera[1] - by
        length = math.hypot(dx, dy)
        count = int(length // 2) + 2
        for i in range(count):
            q = i / (count - 1)
            sag = math.sin(q * math.pi) * (14 - min(12.0, length * 0.05)) + 1.6 * math.sin(q * 9 - time * 0.12)
            bead = (i * 2 + int(time) * 2) % 34 < 2
            size = (3, 2) if bead else (1, 1)
            target.fill(WARM[4] if bead else WARM[2], (int(bx + dx * q), int(by - 12 + dy * q + sag), *size))

    def _draw_count(self, target: pygame.Surface, tick: int) -> None:
        counted = f"{self._knobs.minutes + tick * _MINUTES_A_TICK:,}".replace(",", " ")
        x = 16
        for figure in counted:
            glyph = self._words.picture(figure, WARM[3], True)
            target.blit(glyph, (x, 10))
            x += 4 if figure == " " else 7
        target.blit(self._words.picture("minutes asleep", BRIGHT), (15, 22))
        goal = self._words.picture("objective: maximise minutes", WHITE)
        target.blit(goal, (VIEW_W - 16 - goal.get_width(), 20))

    # ------------------------------------------------------------------ parts

    def _planes(self) -> Storeys:
        if self._storeys is None:
            self._storeys = Storeys()
        return self._storeys

    def _flow(self) -> Minutes:
        if self._minutes is None:
            level = self._stage.level
            extent = pygame.Rect(0, 0, level.pixel_w, level.pixel_h)
            self._minutes = Minutes([pod.rect for pod in self._sleepers], self._hub, extent)
        return self._minutes

    def _recipe(self, rect: pygame.Rect) -> Generator[None, None, Wires]:
        level = self._stage.level
        items: list[Item] = [i for i in (*level.decor, *level.items) if i.face != "waking"]
        return wires(self._stage, rect, items, self._waking is not None)


def _draw_switch(target: pygame.Surface, x: int, y: int, time: float) -> None:
    reach, turn = 7 + int(1.5 * math.sin(time * 0.06)), time * 0.03
    for k in range(14):
        if k % 7 < 5:
            angle = turn + k * math.tau / 14
            at = (int(x + math.cos(angle) * reach), int(y + math.sin(angle) * reach * 0.8), 2, 1)
            target.fill(DOOR[2] if k < 7 else DOOR[3], at)
    target.fill(DOOR[3], (x - 1, y - 2, 2, 4))
    target.fill(DOOR[2], (x - 3, y, 6, 1))


def _warm(cell: Cell) -> pygame.Surface:
    """Somebody in their own colours, a little warmed, with a line of warmth round them."""
    warmed = cell.image.copy()
    warmed.fill((235, 222, 210, 255), special_flags=pygame.BLEND_RGBA_MULT)
    result = clear(warmed.get_width() + 2, warmed.get_height() + 2)
    result.blit(outlined(warmed, WARM[3]), (0, 0))
    return result


def _hub(stage: Stage) -> tuple[int, int]:
    """Where the minutes flow: an object named ``hub``, the Core's column, or the middle of the place."""
    for thing in stage.map.objects():
        if thing.name == "hub":
            return int(thing.x + thing.w / 2), int(thing.y + thing.h / 2)
    for item in stage.level.items:
        if item.kind.startswith("core"):
            return item.rect.centerx, item.base - 10
    return stage.level.pixel_w // 2, stage.level.pixel_h * 2 // 3


def _box(thing: MapObject) -> pygame.Rect:
    return pygame.Rect(int(thing.x), int(thing.y), max(8, int(thing.w)), max(8, int(thing.h)))
