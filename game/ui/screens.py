"""Whole screens made of menus: title, pause, save slots.  The scene behind them is somebody else's."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import pygame

from game.core.ticks import VIEW_H, VIEW_W
from game.gfx.drawing import Drawing
from game.gfx.font import PixelFont
from game.gfx.lettering import glowing_lettering, halo_points
from game.gfx.palette import PALETTE, mix
from game.gfx.pencil import PAPER
from game.gfx.shapes import clear, drop_shadow, glow, sheet, tape
from game.gfx.text import draw_line, wrap
from game.ui.intents import UiIntent
from game.ui.look import NIGHT, ON_PAPER, Faces
from game.ui.marks import draw_frame, draw_rule, tracing_at
from game.ui.menu import Left, Menu, MenuEvent, Row
from game.ui.page_drawing import PageDrawing

HALO_TURN_TICKS = 540
"""Ticks in which the bright place runs once round the title's halo: slower than breath, never a flash."""
BRIGHT_REACH = 60
"""Points of the ring on either side of the bright place that share its light."""


class TitleScreen:
    """The game's name inside its halo, and a menu below, over whatever lives behind them.

    Args:
        faces: what to write with.
        font: the pixel font, for the large letters.
        rows: the menu (`menu.Action`).
        line: small line below the name; may be empty.
        version: small text at the lower right.
        focus: id of the row to begin at.
        still: the halo stands still.
        on_move: called when the focus moves.
    """

    def __init__(
        self,
        faces: Faces,
        font: PixelFont,
        rows: Sequence[Row],
        line: str = "",
        version: str = "",
        focus: str = "",
        still: bool = False,
        on_move: Callable[[], None] | None = None,
    ) -> None:
        self._faces, self._line, self._version, self._still = faces, line, version, still
        p = PALETTE
        self._name = glowing_lettering(font, "DREAMSYNC", p["c5"], p["c4"], p["c2"])
        tall = Menu(faces, rows, (0, 0, 220, VIEW_H), centred=True).height
        top = max(108, min(150, VIEW_H - 14 - tall))
        self.menu = Menu(faces, rows, ((VIEW_W - 220) // 2, top, 220, min(tall, VIEW_H - 6 - top)), centred=True,
                         focus=focus, still=still, on_move=on_move)  # fmt: skip
        self._middle = (VIEW_W // 2, min(70, top - 54))
        self._ring = halo_points(self._name.get_width() + 30, 66, -0.055, 360)
        self._glows = [glow(7 + 3 * step, p["c3"], 0.10 + 0.06 * step) for step in range(4)]
        self._halves = {behind: self._make_ring(behind) for behind in (True, False)}
        self._age = 0
        self._veil = _pool(VIEW_W, VIEW_H)

    def tick(self, intent: UiIntent) -> MenuEvent | None:
        """One tick older; returns what was chosen."""
        self._age += 1
        return self.menu.tick(intent)

    def draw(self, surface: pygame.Surface) -> None:
        """Draw on the logical surface."""
        surface.blit(self._veil, (0, 0))
        middle = self._middle
        self._draw_ring(surface, behind=True)
        name = self._name
        surface.blit(name, (middle[0] - name.get_width() // 2, middle[1] - name.get_height() // 2))
        self._draw_ring(surface, behind=False)
        if self._line and self.menu.area[1] >= 126:
            face = self._faces.small
            face.draw(surface, self._line, (VIEW_W - face.measure(self._line)) // 2, middle[1] + 42, NIGHT.of("quiet"),
                      False, NIGHT.shadow)  # fmt: skip
        self.menu.draw(surface)
        if self._version:
            face = self._faces.small
            face.draw(surface, self._version, VIEW_W - 6 - face.measure(self._version), VIEW_H - 12, NIGHT.of("quiet"),
                      False, NIGHT.shadow)  # fmt: skip

    def _make_ring(self, behind: bool) -> pygame.Surface:
        """Half of the halo at rest, with its glow: the far side is dimmer and thinner."""
        p = PALETTE
        width, height = self._name.get_width() + 80, 120
        ring = pygame.Surface((width, height), 0, 32)
        half = [point for point in self._ring if (point[2] < 0) == behind]
        for x, y, _ in half[::6]:
            at = (width // 2 + round(x) - self._glows[0].get_width() // 2, height // 2 + round(y) - 7)
            ring.blit(self._glows[0], at, special_flags=pygame.BLEND_RGB_ADD)
        for x, y, depth in half:
            colour = mix(p["c1"], p["c3"], 0.55 + 0.45 * depth)
            ring.fill(colour, (width // 2 + round(x), height // 2 + round(y), 2, 2 if depth > -0.5 else 1))
        return ring

    def _draw_ring(self, surface: pygame.Surface, behind: bool) -> None:
        """Half of the halo, and the bright place where it is on this half."""
        middle = self._middle
        ring = self._halves[behind]
        at = (middle[0] - ring.get_width() // 2, middle[1] - ring.get_height() // 2)
        surface.blit(ring, at, special_flags=pygame.BLEND_RGB_MAX)
        count = len(self._ring)
        bright = 0 if self._still else self._age * count // HALO_TURN_TICKS % count
        for step in range(-BRIGHT_REACH, BRIGHT_REACH + 1):
            index = (bright + step) % count
            x, y, depth = self._ring[index]
            if (depth < 0) != behind:
                continue
            light = 1 - abs(step) / BRIGHT_REACH
            colour = mix(mix(PALETTE["c1"], PALETTE["c3"], 0.55 + 0.45 * depth), PALETTE["c5"], light)
            place = (middle[0] + round(x), middle[1] + round(y))
            surface.fill(colour, (*place, 2, 2 if depth > -0.5 else 1))
            if index % 6 == 0:
                spot = self._glows[min(3, int(light * 4))]
                corner = (place[0] - spot.get_width() // 2, place[1] - spot.get_height() // 2)
                surface.blit(spot, corner, special_flags=pygame.BLEND_RGB_ADD)


def _pool(width: int, height: int) -> pygame.Surface:
    """Darkness round the words: stronger in the middle, so that the room stays to be seen at the sides."""
    veil = clear(width, height)
    for x in range(width):
        off = abs(x - width // 2) / (width / 2)
        veil.fill((*PALETTE["i0"], round(150 * max(0.0, 1 - off**1.6) + 20)), (x, 0, 1, height))
    return veil


class PauseScreen:
    """A leaf out of the sketchbook: where and when, a menu, and something that Leo is drawing meanwhile.

    Args:
        faces: what to write with.
        rows: the menu.
        where: place.
        when: story time.
        title: heading of the leaf.
        drawing: what draws itself beside the menu; may be none.
        still: nothing moves.
        on_move: called when the focus moves.
    """

    def __init__(
        self,
        faces: Faces,
        rows: Sequence[Row],
        where: str = "",
        when: str = "",
        title: str = "Paused",
        drawing: Drawing | None = None,
        still: bool = False,
        on_move: Callable[[], None] | None = None,
    ) -> None:
        self._faces, self._title = faces, title
        self._meta = " · ".join(part for part in (where, when) if part)
        self._still = still
        wide = 392 if drawing else 236
        self._area = ((VIEW_W - wide) // 2, 22, wide, VIEW_H - 44)
        x, y, _, height = self._area
        pitch = faces.body.line_height + 5
        self.menu = Menu(faces, rows, (x + 18, y + 52, 160, min(pitch * len(rows), height - 60)), paper=True, still=still,
                         on_move=on_move)  # fmt: skip
        self._picture = PageDrawing(drawing.scaled(0.9), still=still, at_once=still) if drawing else None
        self._sheet = sheet(self._area[2], height, PAPER, 21)
        self._shadow = drop_shadow(self._sheet, 6)
        self._veil = clear(VIEW_W, VIEW_H)
        self._veil.fill((*PALETTE["i0"], 140))
        self._age = 0

    def tick(self, intent: UiIntent) -> MenuEvent | None:
        """One tick older; the menu key is the way out, as cancel is."""
        self._age += 1
        if self._picture is not None:
            self._picture.tick()
        return Left() if intent.menu else self.menu.tick(intent)

    def draw(self, surface: pygame.Surface) -> None:
        """Draw on the logical surface, over a veil."""
        x, y, width, _ = self._area
        surface.blit(self._veil, (0, 0))
        surface.blit(self._shadow, (x - 6, y - 3))
        surface.blit(self._sheet, (x, y))
        surface.blit(tape(44, 12, mix(PALETTE["y2"], PALETTE["b5"], 0.4)), (x + width // 2 - 22, y - 5))
        self._faces.title.draw(surface, self._title, x + 18, y + 16, ON_PAPER.of(""), True)
        small = self._faces.small
        room = width - 52 - self._faces.title.measure(self._title, True)
        at = (x + width - 20 - small.measure(self._meta), y + 26)
        if small.measure(self._meta) > room:  # no room beside the heading: at the foot of the leaf
            at = (x + 18, y + self._area[3] - 6 - small.line_height)
        small.draw(surface, self._meta, *at, ON_PAPER.of("quiet"))
        draw_rule(surface, x + 16, y + 40, width - 38, tracing_at(self._age, self._still), 8)
        self.menu.draw(surface)
        if self._picture is not None:
            self._picture.draw(surface, x + width - 198, y + 58)


@dataclass(frozen=True)
class SlotView:
    """What a save shows of itself."""

    id: str
    label: str
    """"Slot 2", "Autosave"."""
    place: str = ""
    when: str = ""
    """Story time."""
    saved: str = ""
    """When it was written, for people."""
    thumbnail: pygame.Surface | None = None
    """16 : 9, any size; it is shown at 80 × 45."""
    problem: str = ""
    """Why it cannot be loaded; it is shown, and may be deleted."""

    @property
    def is_empty(self) -> bool:
        """True where nothing was ever saved."""
        return not (self.place or self.problem)


@dataclass(frozen=True)
class SlotChosen:
    """Load from, or save into, this slot."""

    id: str


@dataclass(frozen=True)
class SlotDeleted:
    """The reader wants this slot empty."""

    id: str


class SaveSlots:
    """A stack of cards, one a save.

    Args:
        faces: what to write with.
        slots: top to bottom.
        title: "Continue from", "Save into".
        saving: empty slots can be chosen.
        empty: words on an empty card.
        still: nothing boils.
        on_move: called when the focus moves.
    """

    def __init__(
        self,
        faces: Faces,
        slots: Sequence[SlotView],
        title: str,
        saving: bool = False,
        empty: str = "Empty",
        still: bool = False,
        on_move: Callable[[], None] | None = None,
    ) -> None:
        self._faces, self._slots, self._title, self._empty = faces, tuple(slots), title, empty
        self._saving, self._still = saving, still
        self._on_move = on_move or (lambda: None)
        self._area = (60, 42, VIEW_W - 120, VIEW_H - 58)
        self._scroll, self._age = 0, 0
        self._tall = max(52, 17 + 2 * (faces.body.line_height + 2) + faces.small.line_height)
        self.index = next((i for i in range(len(self._slots)) if self._can(i)), 0)
        self._veil = clear(VIEW_W, VIEW_H)
        self._veil.fill((*PALETTE["i0"], 200))
        self._cards = [self._card(slot) for slot in self._slots]
        self._last_pointer: tuple[int, int] | None = None

    def _can(self, index: int) -> bool:
        slot = self._slots[index]
        return self._saving or (not slot.is_empty and not slot.problem)

    def _card(self, slot: SlotView) -> pygame.Surface:
        ground = PAPER if not slot.is_empty else mix(PAPER, PALETTE["b4"], 0.25)
        card = sheet(self._area[2], self._tall - 5, ground, 3 + len(slot.id), curl=False)
        top = (self._tall - 50) // 2
        card.fill(PALETTE["i1"], (4, top, 80, 45))
        if slot.thumbnail is not None:
            card.blit(pygame.transform.smoothscale(slot.thumbnail, (80, 45)), (4, top))
        return card

    def _write(self, surface: pygame.Surface, slot: SlotView, x: int, y: int) -> None:
        body, small = self._faces.body, self._faces.small
        left, second = x + 94, y + 8 + body.line_height
        body.draw(surface, slot.label, left, y + 6, ON_PAPER.of("name"), True)
        if slot.is_empty:
            body.draw(surface, self._empty, left, second, ON_PAPER.of("quiet"))
        elif slot.problem:
            for index, line in enumerate(wrap(slot.problem, small, self._area[2] - 104)[:2]):
                draw_line(surface, line, small, left, second + index * small.line_height, lambda _: ON_PAPER.of("loud"))
        else:
            body.draw(surface, slot.place, left, second, ON_PAPER.of(""))
            small.draw(surface, slot.when, left, second + body.line_height + 2, ON_PAPER.of("quiet"))
        right = x + self._area[2] - 10
        small.draw(surface, slot.saved, right - small.measure(slot.saved), y + 6, ON_PAPER.of("quiet"))

    def _top(self, index: int) -> int:
        return self._area[1] + index * self._tall - self._scroll

    def tick(self, intent: UiIntent) -> SlotChosen | SlotDeleted | Left | None:
        """One tick older.  Page-next (or its key) asks for a slot to be deleted; the scene asks whether that is meant."""
        self._age += 1
        if intent.cancel or intent.menu:
            return Left()
        if not self._slots:
            return None
        before = self.index
        step = int(intent.down) - int(intent.up) - intent.wheel
        self.index = max(0, min(len(self._slots) - 1, self.index + step))
        pointed = next((i for i in range(len(self._slots)) if self._points_at(intent, i)), None)
        if pointed is not None and intent.pointer != self._last_pointer:
            self.index = pointed
        self._last_pointer = intent.pointer
        if self.index != before:
            self._on_move()
            view = self._area[3]
            self._scroll = max(min(self._scroll, self.index * self._tall), (self.index + 1) * self._tall - view)
            self._scroll = max(0, self._scroll)
        if intent.page_next and not self._slots[self.index].is_empty:
            return SlotDeleted(self._slots[self.index].id)
        chosen = intent.confirm or (intent.pointer_pressed and pointed == self.index)
        return SlotChosen(self._slots[self.index].id) if chosen and self._can(self.index) else None

    def _points_at(self, intent: UiIntent, index: int) -> bool:
        x, _, width, _ = self._area
        return intent.points_into(self._area) and intent.points_into((x, self._top(index), width, self._tall - 5))

    def draw(self, surface: pygame.Surface) -> None:
        """Draw on the logical surface, over a veil."""
        surface.blit(self._veil, (0, 0))
        x, y, width, height = self._area
        self._faces.title.draw(surface, self._title, x, 14, NIGHT.of("focus"), True, NIGHT.shadow)
        clip = surface.get_clip()
        surface.set_clip((x - 20, y - 4, width + 40, height + 4))
        for index, card in enumerate(self._cards):
            top = self._top(index)
            if y - self._tall < top < y + height:
                push = 6 if index == self.index else 0
                surface.blit(card, (x + push, top))
                self._write(surface, self._slots[index], x + push, top)
                if index == self.index:
                    self._draw_focus(surface, x + push, top, width)
        surface.set_clip(clip)

    def _draw_focus(self, surface: pygame.Surface, x: int, y: int, width: int) -> None:
        draw_frame(surface, (x - 2, y - 1, width + 3, self._tall - 3), tracing_at(self._age, self._still), 60)
