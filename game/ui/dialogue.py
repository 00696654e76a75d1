"""The dialogue box: portrait, name plate, two or three lines that type themselves, pages, skip, auto-advance.

`DialogueBox.tick` answers one question, "has the reader finished with this line?"; what follows is the scene's
business.  The box never touches the story.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pygame

from game.core.ticks import VIEW_H, VIEW_W
from game.gfx.font import TextFace
from game.gfx.palette import PALETTE, Rgb, mix
from game.gfx.shapes import clear, drop_shadow, more_marker, name_plate, shade
from game.gfx.text import Line, RichText, draw_line, is_spoken, paginate, schedule, wrap
from game.ui.frames import Frame, dialogue_frame, plate_ink
from game.ui.intents import UiIntent
from game.ui.look import LETTERS, Faces
from game.ui.portrait import SIZE, Portrait

SKIP_EVERY = 4
"""Ticks between lines while the reader holds skip."""
AUTO_BASE, AUTO_PER_LETTER = 70, 3
"""Ticks that auto-advance waits after the last letter: a breath, and reading time."""
MARGIN = 12
LINES = 3
ENTER_TICKS, ENTER_PX = 8, 10
"""A box that was away comes up from below in so many ticks, from so far."""
HOP_TICKS = 8
"""A new speaker's portrait lifts its head for so long."""


@dataclass(frozen=True)
class DialogueSettings:
    """The reader's wishes; replace the box's when they change."""

    letters_per_second: int = LETTERS
    """0 shows a line at once."""
    auto_advance: bool = False
    opacity: int = 100
    """Percent of the frame's own."""
    skip_unread: bool = False
    """Hold-to-skip passes lines that were never read before."""
    still: bool = False
    """Letters do not wave or tremble."""


@dataclass(frozen=True)
class Spoken:
    """One line of talk, ready to be shown."""

    text: RichText
    name: str = ""
    """What stands on the plate; empty = narration."""
    portrait: Portrait | None = None
    accent: Rgb = PALETTE["y2"]
    on_right: bool = False
    """The portrait stands at the right and is mirrored."""
    seen: bool = False
    """The reader has read this line before (in this or another run)."""


@dataclass
class _Layout:
    frame: Frame
    frame_at: tuple[int, int]
    text_at: tuple[int, int]
    text_end: int
    pages: list[list[Line]]
    ticks: list[list[int]]
    """For each page, the tick at which each of its characters appears."""


@dataclass(frozen=True)
class BoxMeasure:
    """Where the box and its text lie, in logical pixels, for a size of letters: what a check of all texts needs, too."""

    left: int
    top: int
    width: int
    height: int
    text_x: int
    text_y: int
    text_width: int
    rows: int
    """Lines a page."""

    @classmethod
    def of(cls, faces: Faces, portrait: bool, on_right: bool = False) -> BoxMeasure:
        """The box for talk (with a portrait at the left or the right) or narration."""
        face = faces.body
        pitch = face.line_height + 2
        rows = LINES if pitch <= 20 else LINES - 1
        height = max(66, 26 + pitch * rows)
        top = VIEW_H - height - 8
        beside = SIZE + 10 if portrait else 0
        from_left = portrait and not on_right
        left = MARGIN + 44 if from_left else MARGIN
        text_x = MARGIN + beside + 6 if from_left else left + 14
        text_end = VIEW_W - MARGIN - (beside + 6 if on_right else 14)
        first = top + 16 + face.ascent // 4 + max(0, face.ascent - 4) // 2
        width = VIEW_W - 2 * MARGIN - (44 if portrait else 0)
        return cls(left, top, width, height, text_x, first, max(face.widest, text_end - text_x), rows)

    def pages(self, faces: Faces, text: RichText) -> list[list[Line]]:
        """A text as the box shows it: pages of lines."""
        return paginate(wrap(text, faces.body, self.text_width), self.rows)


class DialogueBox:
    """The box at the foot of the screen.

    Args:
        faces: what to write with.
        settings: the reader's wishes.
        on_blip: called with each letter as it appears (at most one a tick), to make it sound.
        style: frame: ``waking`` or the style of a dream; may be changed between lines.
    """

    def __init__(
        self,
        faces: Faces,
        settings: DialogueSettings | None = None,
        on_blip: Callable[[str], None] | None = None,
        style: str = "waking",
    ) -> None:
        self.faces = faces
        self.settings = settings or DialogueSettings()
        self.style = style
        self._on_blip = on_blip or (lambda letter: None)
        self._spoken: Spoken | None = None
        self._layout: _Layout | None = None
        self._page = 0
        self._age = 0
        self._life = 0
        self._shown = 0
        self._waited = 0
        self._entered = self._hopped = 0
        self._set_in: TextFace = faces.body
        self._frames: dict[tuple[object, ...], Frame] = {}
        self._veil: pygame.Surface | None = None
        self._plates: dict[tuple[object, ...], pygame.Surface] = {}

    # ------------------------------------------------------------ what the scene tells it

    def show(self, spoken: Spoken) -> None:
        """Begin a line; the first letter appears on the next tick."""
        if self._spoken is None:
            self._entered = 0
        elif spoken.portrait is not None and spoken.name != self._spoken.name:
            self._hopped = 0
        self._spoken = spoken
        self._layout = self._lay_out(spoken)
        self._page = self._age = self._shown = self._waited = 0

    def hide(self) -> None:
        """Take the box away."""
        self._spoken = self._layout = None

    @property
    def is_open(self) -> bool:
        """True while a line is shown."""
        return self._spoken is not None

    @property
    def top(self) -> int:
        """Logical row of the name plate's upper edge: what stands above the box (choices, say) ends here."""
        return (self._layout.frame_at[1] if self._layout else VIEW_H - 74) - 10

    @property
    def is_complete(self) -> bool:
        """True when all letters of the page stand there."""
        return self._layout is None or self._shown >= len(self._layout.ticks[self._page])

    @property
    def is_last_page(self) -> bool:
        """True when no page of this line follows."""
        return self._layout is None or self._page == len(self._layout.pages) - 1

    # ------------------------------------------------------------ every tick

    def tick(self, intent: UiIntent) -> bool:
        """One tick older.

        Returns:
            True once, when the reader is done with the whole line.
        """
        if self._spoken is None or self._layout is None:
            return False
        self._follow_faces()
        self._life += 1
        self._entered += 1
        self._hopped += 1
        self._type()
        done = self._wants_on(intent) and self._step()
        if self._spoken is not None and self._spoken.portrait is not None:
            self._spoken.portrait.speaking = not self.is_complete
            self._spoken.portrait.tick()
        return done

    def _follow_faces(self) -> None:
        """Set the line again where the reader has chosen other letters meanwhile; it then stands complete."""
        if self._spoken is None or self._set_in is self.faces.body:
            return
        self._layout = self._lay_out(self._spoken)
        self._page = 0
        self._shown = len(self._layout.ticks[0])

    def _type(self) -> None:
        assert self._layout is not None
        ticks = self._layout.ticks[self._page]
        before = self._shown
        while self._shown < len(ticks) and ticks[self._shown] <= self._age:
            self._shown += 1
        self._age += 1
        if before < self._shown and self.settings.letters_per_second:
            plain = self._page_text()
            letter = next((c for c in plain[before : self._shown] if is_spoken(c)), "")
            if letter:
                self._on_blip(letter)

    def _page_text(self) -> str:
        assert self._layout is not None and self._spoken is not None
        page = self._layout.pages[self._page]
        return self._spoken.text.plain[page[0].start : page[-1].end]

    def _wants_on(self, intent: UiIntent) -> bool:
        assert self._spoken is not None
        if intent.confirm or intent.pointer_pressed:
            return True
        if intent.skip_held and (self._spoken.seen or self.settings.skip_unread):
            self._shown = len(self._page_text())
            return self._life % SKIP_EVERY == 0
        if self.settings.auto_advance and self.is_complete:
            self._waited += 1
            return self._waited > AUTO_BASE + AUTO_PER_LETTER * len(self._page_text())
        return False

    def _step(self) -> bool:
        """Complete the page, or turn it, or say that the line is over."""
        assert self._layout is not None
        if not self.is_complete:
            self._shown = len(self._layout.ticks[self._page])
            return False
        self._waited = 0
        if not self.is_last_page:
            self._page += 1
            self._age = self._shown = 0
            return False
        return True

    # ------------------------------------------------------------ layout

    def _lay_out(self, spoken: Spoken) -> _Layout:
        self._set_in = self.faces.body
        measure = BoxMeasure.of(self.faces, spoken.portrait is not None, spoken.on_right)
        pages = measure.pages(self.faces, spoken.text)
        speed = self.settings.letters_per_second
        ticks = [schedule(spoken.text, speed, page[0].start, page[-1].end) for page in pages]
        frame = self._frame(measure.width, measure.height, spoken.accent)
        text_end = measure.text_x + measure.text_width
        return _Layout(frame, (measure.left, measure.top), (measure.text_x, measure.text_y), text_end, pages, ticks)

    def _frame(self, width: int, height: int, accent: Rgb) -> Frame:
        key = (self.style, width, height, accent, self.settings.opacity)
        if key not in self._frames:
            frame = dialogue_frame(self.style, width, height, accent)
            for picture in frame.pictures:
                picture.set_alpha(255 * self.settings.opacity // 100)
            self._frames[key] = frame
        return self._frames[key]

    # ------------------------------------------------------------ drawing

    def draw(self, surface: pygame.Surface) -> None:
        """Draw on the logical surface (480 × 270)."""
        self._follow_faces()
        if self._spoken is None or self._layout is None:
            return
        layout, spoken = self._layout, self._spoken
        rise = self._rise()
        left, top = layout.frame_at[0], layout.frame_at[1] + rise
        self._draw_veil(surface, layout.frame_at[1])
        picture = layout.frame.picture(self._life)
        surface.blit(picture, (left, top))
        inks, face = layout.frame.inks, self.faces.body
        page = layout.pages[self._page]
        until = page[0].start + self._shown
        for index, line in enumerate(page):
            y = layout.text_at[1] + rise + index * (face.line_height + 2)
            draw_line(
                surface, line, face, layout.text_at[0], y, inks.of, inks.shadow, until, self._life, self.settings.still
            )
        if spoken.portrait is not None:
            self._draw_portrait(surface, spoken, rise)
        if spoken.name:
            self._draw_name(surface, spoken, layout, rise)
        if self.is_complete:
            bob = (0, 0, 1, 1, 2, 2, 1, 1)[self._life // 6 % 8] if not self.settings.still else 0
            marker = more_marker(spoken.accent if self.style == "waking" else layout.frame.accent)
            surface.blit(marker, (layout.text_end - 10, top + picture.get_height() - 12 + bob))

    def _rise(self) -> int:
        """How far below its place the box still is.  Source: easings.net, out cubic."""
        if self.settings.still or self._entered >= ENTER_TICKS:
            return 0
        return round(ENTER_PX * (1 - self._entered / ENTER_TICKS) ** 3)

    def _draw_veil(self, surface: pygame.Surface, top: int) -> None:
        height = VIEW_H - top + 22
        if self._veil is None or self._veil.get_height() != height:
            self._veil = shade(VIEW_W, height)
        surface.blit(self._veil, (0, VIEW_H - height))

    def _draw_portrait(self, surface: pygame.Surface, spoken: Spoken, rise: int) -> None:
        assert spoken.portrait is not None
        x = VIEW_W - MARGIN - SIZE - 4 if spoken.on_right else MARGIN - 1
        hop = 0 if self.settings.still or self._hopped >= HOP_TICKS else (0, 1, 2, 2, 2, 1, 1, 0)[self._hopped]
        y = VIEW_H - SIZE - 13 + rise - hop
        head = spoken.portrait.picture()
        if spoken.on_right:
            head = pygame.transform.flip(head, True, False)
        key = ("portrait", spoken.accent)
        mount = self._plates.get(("portrait", spoken.accent))
        if mount is None:
            mount = self._plates[key] = _mount(spoken.accent)
        surface.blit(mount, (x - 6, y - 4))
        surface.blit(head, (x + 2, y + 2))

    def _draw_name(self, surface: pygame.Surface, spoken: Spoken, layout: _Layout, rise: int) -> None:
        face = self.faces.small
        accent = spoken.accent if self.style == "waking" else layout.frame.accent
        width = face.measure(spoken.name, True) + 16
        key = (spoken.name, accent, width)
        plate = self._plates.get(key)
        if plate is None:
            plate = self._plates[key] = name_plate(width, accent, face.cap_height + 10)
        x = layout.text_at[0] - 3 if spoken.portrait else layout.frame_at[0] + 8
        y = layout.frame_at[1] + rise - 8
        surface.blit(plate, (x, y))
        face.draw(surface, spoken.name, x + 8, y + 5, plate_ink(accent), True)


def _mount(accent: Rgb) -> pygame.Surface:
    """Frame and shadow round a portrait; the portrait goes to (8, 6)."""
    side = SIZE + 4
    frame = clear(side, side)
    p = PALETTE
    frame.fill((*p["i0"], 255))
    pygame.draw.rect(frame, (*accent, 255), (0, 0, side, side), 1)
    pygame.draw.rect(frame, (*mix(accent, p["b1"], 0.45), 255), (0, side // 2, side, side // 2), 1)
    pygame.draw.rect(frame, (*p["i0"], 255), (1, 1, side - 2, side - 2), 1)
    mounted = clear(side + 12, side + 10)
    mounted.blit(drop_shadow(frame, 6), (0, 0))
    mounted.blit(frame, (6, 4))
    return mounted
