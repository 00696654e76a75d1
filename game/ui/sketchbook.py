"""Leo's sketchbook: an open book with a drawing on the left and its story on the right, and pages that turn.

The book shows `PageView`s; what a page means for the story is its owner's business.  Filters are tabs along the right
edge, each with a sign and a word.  `Document` shows the whole text of a page.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

import pygame

from game.core.ticks import VIEW_H, VIEW_W
from game.gfx.drawing import Drawing
from game.gfx.font import TextFace
from game.gfx.palette import PALETTE, Rgb, from_hex, mix
from game.gfx.pencil import CRAYONS, PAPER
from game.gfx.shapes import clear, drop_shadow, sheet, tape
from game.gfx.text import Line, RichText, Span, Style, draw_line, wrap
from game.ui.intents import UiIntent
from game.ui.look import ON_PAPER, Faces
from game.ui.marks import draw_rule, tracing_at
from game.ui.notices import Binding, PromptRow
from game.ui.page_drawing import PageDrawing

LEAF_W, LEAF_H = 214, 222
BOOK_X, BOOK_Y = (VIEW_W - 2 * LEAF_W) // 2 - 10, 13
TURN_TICKS = 18
DRAWING_AT = (7, 9)
"""Where a drawing of 200 × 150 lies on the left leaf."""


NO_TEXT = RichText("")


@dataclass(frozen=True)
class PageView:
    """What the book shows of one page."""

    id: str
    title: str
    drawing: Drawing | None
    caption: str = ""
    """Leo's line under the drawing."""
    body: RichText = NO_TEXT
    """What it says, as far as it fits; the whole is read in a `Document`."""
    where: str = ""
    when: str = ""
    theme: str = ""
    """Id of the theme, as in ``THEMES``."""
    kind: str = ""
    private: str = ""
    """Whose it is ("Juno, Ava"); empty = not private."""
    consent: str = ""
    """"asked: yes", "not asked"…; only for private pages."""
    new: bool = False


@dataclass(frozen=True)
class Theme:
    """A way to sort pages: a word, a sign and a crayon."""

    id: str
    label: str
    sign: str
    colour: str


THEMES: tuple[Theme, ...] = (
    Theme("", "All", "★", "yellow"),
    Theme("D", "Needing it", "↓", "blue"),
    Theme("M", "Tricks", "◆", "teal"),
    Theme("C", "Secrets", "✗", "red"),
    Theme("H", "People", "♥", "orange"),
    Theme("S", "SOMNI", "♪", "violet"),
)
"""The tabs of the book, from top to foot: dependency, manipulation, concealment, humanity and SOMNI, in the words of
somebody who is ten."""


@dataclass(frozen=True)
class OpenPage:
    """The reader wants to read a whole page."""

    id: str


@dataclass(frozen=True)
class CloseBook:
    """The reader has seen enough."""


@dataclass(frozen=True)
class _Spread:
    """All text of a page, set."""

    caption: list[Line]
    heading: list[Line]
    meta: list[Line]
    private: list[Line]
    body: list[Line]


class Sketchbook:
    """The open book.

    Args:
        faces: what to write with.
        pages: in the order in which they lie in the book.
        start: id of the page to open at; the first otherwise.
        draw_itself: the page at which the book opens draws itself.
        still: no boiling, no turning (reduced motion).
        themes: the tabs.
        prompts: what can be done here, with the real bindings; shown below the book.
        on_turn: called when a page turns.
    """

    def __init__(
        self,
        faces: Faces,
        pages: Sequence[PageView],
        start: str = "",
        draw_itself: bool = False,
        still: bool = False,
        themes: Sequence[Theme] = THEMES,
        prompts: Sequence[tuple[Binding, str]] = (),
        on_turn: Callable[[], None] | None = None,
    ) -> None:
        self._faces, self._all, self._themes = faces, tuple(pages), tuple(themes)
        self._still, self._prompts = still, tuple(prompts)
        self._on_turn = on_turn or (lambda: None)
        self._theme = 0
        self.pages: tuple[PageView, ...] = self._all
        self.index = next((i for i, page in enumerate(self._all) if page.id == start), 0)
        self._age = 0
        self._turn = 0
        self._direction = 0
        self._old: pygame.Surface | None = None
        self._leaves = (_leaf(1, False), _leaf(2, True))
        self._spread: PageDrawing | None = None
        self._text: _Spread | None = None
        self._open(draw_itself)

    # ------------------------------------------------------------ state

    @property
    def page(self) -> PageView | None:
        """The page that lies open; none where the tab is empty."""
        return self.pages[self.index] if self.pages else None

    def _open(self, draw_itself: bool = False) -> None:
        page = self.page
        self._spread = None
        self._text = self._lay_out(page) if page is not None else None
        if page is not None and page.drawing is not None:
            self._spread = PageDrawing(page.drawing, at_once=not draw_itself, still=self._still)

    def _go(self, index: int, direction: int) -> None:
        if not self.pages or index == self.index:
            return
        if not self._still:
            self._old = self._picture()
            self._turn, self._direction = TURN_TICKS, direction
        self.index = index
        self._open()
        self._on_turn()

    def _choose_theme(self, theme: int) -> None:
        page = self.page
        self._theme = theme % len(self._themes)
        wanted = self._themes[self._theme].id
        self.pages = tuple(p for p in self._all if not wanted or p.theme == wanted)
        self.index = next((i for i, p in enumerate(self.pages) if page is not None and p.id == page.id), 0)
        self._open()
        self._on_turn()

    # ------------------------------------------------------------ tick

    def tick(self, intent: UiIntent) -> OpenPage | CloseBook | None:
        """One tick older.  Left and right turn pages, up and down change the tab, confirm reads the whole page."""
        self._age += 1
        if self._spread is not None:
            self._spread.tick()
        if self._turn:
            self._turn -= 1
        if intent.cancel or intent.menu:
            return CloseBook()
        step = int(intent.right or intent.page_next or intent.wheel < 0) - int(
            intent.left or intent.page_prev or intent.wheel > 0
        )
        clicked = self._clicked(intent)
        if clicked is not None and clicked[0] == "tab":
            self._choose_theme(clicked[1])
            return None
        if clicked is not None and clicked[0] == "leaf":
            step = clicked[1]
        if step and self.pages:
            self._go(max(0, min(len(self.pages) - 1, self.index + step)), step)
            return None
        if intent.up or intent.down:
            self._choose_theme(self._theme + int(intent.down) - int(intent.up))
            return None
        if intent.confirm and self.page is not None:
            if self._spread is not None and not self._spread.is_finished:
                self._spread.finish()
                return None
            return OpenPage(self.page.id)
        return None

    def _tab_area(self, index: int) -> tuple[int, int, int, int]:
        return (BOOK_X + 2 * LEAF_W - 2, BOOK_Y + 12 + index * 28, 20, 24)

    def _clicked(self, intent: UiIntent) -> tuple[str, int] | None:
        if not intent.pointer_pressed:
            return None
        for index in range(len(self._themes)):
            if intent.points_into(self._tab_area(index)):
                return ("tab", index)
        for direction, x in ((-1, BOOK_X), (1, BOOK_X + LEAF_W)):
            if intent.points_into((x, BOOK_Y, LEAF_W, LEAF_H)):
                return ("leaf", direction)
        return None

    # ------------------------------------------------------------ draw

    def draw(self, surface: pygame.Surface) -> None:
        """Draw on the logical surface, over a veil."""
        surface.blit(_veil(), (0, 0))
        cover = _cover()
        surface.blit(cover, (BOOK_X - 12, BOOK_Y - 6))
        self._draw_tabs(surface)
        if not self._turn or self._old is None:
            self._draw_open(surface, BOOK_X, BOOK_Y)
        else:
            self._draw_turning(surface, self._picture(), self._old)
        _draw_rings(surface)
        self._draw_tab_label(surface)
        row = PromptRow(self._faces, self._prompts)
        row.draw(surface, (VIEW_W - row.width()) // 2, VIEW_H - 16)

    def _draw_turning(self, surface: pygame.Surface, fresh: pygame.Surface, old: pygame.Surface) -> None:
        """The leaf goes over: first it narrows towards the rings, then the other side of it opens."""
        share = 1 - self._turn / TURN_TICKS
        left, right = (0, 0, LEAF_W, LEAF_H), (LEAF_W, 0, LEAF_W, LEAF_H)
        forward = self._direction > 0
        under_left, under_right = (old, fresh) if forward else (fresh, old)
        surface.blit(under_left, (BOOK_X, BOOK_Y), left)
        surface.blit(under_right, (BOOK_X + LEAF_W, BOOK_Y), right)
        first = share < 0.5
        width = max(1, round(LEAF_W * (1 - share * 2 if first else share * 2 - 1)))
        on_right = forward == first
        picture = (old if first else fresh).subsurface(right if on_right else left)
        leaf = pygame.transform.scale(picture, (width, LEAF_H))
        dim = 255 - round(90 * (1 - abs(share * 2 - 1)))
        leaf.fill((dim, dim * 24 // 25, dim * 22 // 25), special_flags=pygame.BLEND_RGB_MULT)
        surface.blit(leaf, (BOOK_X + LEAF_W - (0 if on_right else width), BOOK_Y))

    def _picture(self) -> pygame.Surface:
        """Both leaves with what is on them, apart from the screen."""
        book = pygame.Surface((2 * LEAF_W, LEAF_H), 0, 32)
        self._draw_open(book, 0, 0)
        return book

    def _draw_open(self, target: pygame.Surface, x: int, y: int) -> None:
        """The open book with its upper left corner at (x, y)."""
        target.blit(self._leaves[0], (x, y))
        target.blit(self._leaves[1], (x + LEAF_W, y))
        book = target.subsurface((x, y, 2 * LEAF_W, LEAF_H))
        page = self.page
        if page is None:
            words = "Nothing here yet."
            face = self._faces.body
            face.draw(book, words, LEAF_W + (LEAF_W - face.measure(words)) // 2, 96, ON_PAPER.of("quiet"))
            return
        if self._spread is not None:
            self._spread.draw(book, *DRAWING_AT)
        if self._text is not None:
            self._write_left(book, self._text)
            self._write_right(book, page, self._text)

    def _lay_out(self, page: PageView) -> _Spread:
        """Break all text of a page into lines, once."""
        face, small = self._faces.body, self._faces.small
        width = LEAF_W - 34
        heading = RichText(page.title, (Span(0, len(page.title), Style(bold=True)),))
        private = f"Private: {page.private}" + (f" ({page.consent})" if page.consent else "") if page.private else ""
        note = RichText(private, (Span(0, len(private), Style(bold=True, meaning="private")),))
        meta = " · ".join(part for part in (page.where, page.when) if part)
        return _Spread(
            wrap(page.caption, face, max(face.widest, LEAF_W - 34)),
            wrap(heading, face, max(face.widest, width - (small.measure("new", True) + 6 if page.new else 0)))[:2],
            wrap(meta, small, width)[:2] if meta else [],
            wrap(note, small, width) if private else [],
            wrap(page.body, face, max(face.widest, width)),
        )

    def _write_left(self, book: pygame.Surface, spread: _Spread) -> None:
        face = self._faces.body
        pitch = face.line_height + 1
        room = max(1, (LEAF_H - 166) // pitch)
        for index, line in enumerate(spread.caption[:room]):
            draw_line(book, line, face, 14, 168 + index * pitch, ON_PAPER.of)
        if len(spread.caption) > room:
            face.draw(book, "…", LEAF_W - 28, 168 + (room - 1) * pitch, ON_PAPER.of("quiet"))

    def _write_right(self, book: pygame.Surface, page: PageView, spread: _Spread) -> None:
        face, small = self._faces.body, self._faces.small
        x, y = LEAF_W + 18, 12
        for line in spread.heading:
            draw_line(book, line, face, x, y, lambda _: ON_PAPER.of("name"))
            y += face.line_height + 2
        if page.new:
            wide = small.measure("new", True)
            pygame.draw.rect(book, CRAYONS["red"], (LEAF_W * 2 - wide - 17, 8, wide + 10, small.cap_height + 7), 1, 2)
            small.draw(book, "new", LEAF_W * 2 - wide - 12, 12, CRAYONS["red"], True)
        draw_rule(book, x, y + 1, LEAF_W - 34, tracing_at(self._age, self._still))
        y += 7
        for line in spread.meta:
            draw_line(book, line, small, x, y, lambda _: ON_PAPER.of("quiet"))
            y += small.line_height
        y = self._write_theme(book, page, x, y)
        for line in spread.private:
            draw_line(book, line, small, x, y + 2, ON_PAPER.of)
            y += small.line_height
        y += 7 if spread.private else 5
        foot, pitch = LEAF_H - 22, face.line_height + 1
        room = max(0, (foot - y) // pitch)
        for index, line in enumerate(spread.body[:room]):
            draw_line(book, line, face, x, y + index * pitch, ON_PAPER.of)
        if len(spread.body) > room:
            small.draw(book, "▼", LEAF_W * 2 - 26, foot - 4, ON_PAPER.of("loud"))
        counter = f"{self.index + 1} / {len(self.pages)}"
        small.draw(book, counter, LEAF_W * 2 - 16 - small.measure(counter), LEAF_H - 13, ON_PAPER.of("quiet"))

    def _write_theme(self, book: pygame.Surface, page: PageView, x: int, y: int) -> int:
        """The crayoned label of the theme and the kind beside it; returns the row below."""
        small = self._faces.small
        theme = next((t for t in self._themes if t.id == page.theme and t.id), None)
        if theme is None and not page.kind:
            return y
        left = x
        if theme is not None:
            left += _chip(book, small, f"{theme.sign} {theme.label}", left, y + 1, CRAYONS[theme.colour]) + 6
        small.draw(book, page.kind, left, y + 4, ON_PAPER.of("quiet"))
        return y + small.line_height + 5

    def _draw_tabs(self, surface: pygame.Surface) -> None:
        for index, theme in enumerate(self._themes):
            x, y, width, height = self._tab_area(index)
            chosen = index == self._theme
            if not chosen:
                x -= 5
            ground = mix(CRAYONS[theme.colour], PAPER, 0.45 if chosen else 0.15)
            pygame.draw.rect(surface, PALETTE["b0"], (x - 6, y - 1, width + 7, height + 2), border_radius=3)
            pygame.draw.rect(surface, ground, (x - 6, y, width + 6, height), border_radius=3)
            sign = self._faces.small.measure(theme.sign)
            self._faces.small.draw(surface, theme.sign, x + width - sign - 3, y + 8, ON_PAPER.of("focus"))

    def _draw_tab_label(self, surface: pygame.Surface) -> None:
        """The word of the open tab, over the edge of the leaf, so that nobody must know the signs."""
        theme, face = self._themes[self._theme], self._faces.small
        x, y, width, _ = self._tab_area(self._theme)
        wide = face.measure(theme.label, True) + 10
        tall = face.cap_height + 8
        left, top = min(VIEW_W - wide - 1, x + width + 2 - wide // 2), y + 5 - tall
        surface.fill(PAPER, (left, top, wide, tall))
        pygame.draw.rect(surface, PALETTE["b0"], (left, top, wide, tall), 1)
        face.draw(surface, theme.label, left + 5, top + 4, ON_PAPER.of("focus"), True)


@lru_cache(maxsize=4)
def _leaf(seed: int, right: bool) -> pygame.Surface:
    """One leaf: paper that darkens towards the rings."""
    leaf = sheet(LEAF_W, LEAF_H, PAPER, seed, curl=right)
    for depth in range(14):
        x = depth if right else LEAF_W - 1 - depth
        veil = clear(1, LEAF_H)
        veil.fill((60, 30, 30, 44 - depth * 3))
        leaf.blit(veil, (x, 0))
    if right:  # what shows through the turned corner is the next leaf, not the night
        back = pygame.Surface((LEAF_W, LEAF_H), 0, 32)
        back.fill(mix(PAPER, PALETTE["b4"], 0.35))
        back.blit(leaf, (0, 0))
        return back
    return leaf


@lru_cache(maxsize=1)
def _cover() -> pygame.Surface:
    """The boards of the book and their shadow, with the edges of the leaves below."""
    width, height = LEAF_W * 2 + 12, LEAF_H + 12
    board = clear(width, height)
    pygame.draw.rect(board, (*PALETTE["b0"], 255), (0, 0, width, height), border_radius=4)
    pygame.draw.rect(board, (*from_hex("7a2f38"), 255), (1, 1, width - 2, height - 2), border_radius=4)
    pygame.draw.rect(board, (*from_hex("a3464a"), 255), (1, 1, width - 2, 2), border_radius=2)
    for edge in range(3):
        shade: Rgb = mix(PAPER, PALETTE["b3"], 0.2 + 0.18 * edge)
        board.fill((*shade, 255), (5 - edge, 5 + edge, width - 10 + 2 * edge, height - 10))
    whole = clear(width + 12, height + 14)
    whole.blit(drop_shadow(board, 8, 60), (-2, 0))
    whole.blit(board, (6, 1))
    return whole


@lru_cache(maxsize=1)
def _veil() -> pygame.Surface:
    veil = clear(VIEW_W, VIEW_H)
    veil.fill((*PALETTE["i0"], 176))
    return veil


def _draw_rings(surface: pygame.Surface) -> None:
    """The wire that holds the leaves."""
    middle = BOOK_X + LEAF_W
    for y in range(BOOK_Y + 8, BOOK_Y + LEAF_H - 8, 11):
        surface.fill(PALETTE["b0"], (middle - 6, y + 1, 2, 3))
        surface.fill(PALETTE["b0"], (middle + 4, y + 1, 2, 3))
        surface.fill(PALETTE["i4"], (middle - 5, y + 2, 10, 1))
        surface.fill(PALETTE["i6"], (middle - 5, y, 10, 2))
        surface.fill(PALETTE["w"], (middle - 3, y, 5, 1))


def _chip(target: pygame.Surface, face: TextFace, words: str, x: int, y: int, colour: Rgb) -> int:
    """A crayoned label; returns its width."""
    width = face.measure(words) + 8
    chip = clear(width, face.cap_height + 7)
    chip.fill((*mix(colour, PAPER, 0.55), 255))
    chip.fill((*colour, 255), (0, face.cap_height + 6, width, 1))
    target.blit(chip, (x, y))
    face.draw(target, words, x + 4, y + 3, ON_PAPER.of("focus"))
    return width


class Document:
    """The whole text of a page on a tall sheet, to scroll.

    Args:
        faces: what to write with.
        title: at its head.
        body: what it says.
        caption: Leo's line at its foot.
        slip: ground of the sheet; documents of the firm may be whiter than Leo's paper.
    """

    WIDTH = 330

    def __init__(self, faces: Faces, title: str, body: RichText, caption: str = "", slip: Rgb = PAPER) -> None:
        self._faces, self._title, self._caption = faces, title, caption
        face = faces.body
        self._pitch = face.line_height + 2
        self._lines = wrap(body, face, max(face.widest, self.WIDTH - 48))
        self._last = wrap(caption, face, max(face.widest, self.WIDTH - 48)) if caption else []
        self._height = (
            32 + face.line_height + self._pitch * (len(self._lines) + len(self._last)) + (26 if caption else 16)
        )
        self._scroll = 0
        self._sheet = sheet(self.WIDTH, max(self._height, 120), slip, 7)
        self._sheet.blit(tape(40, 11, mix(PALETTE["y2"], PALETTE["b5"], 0.4)), (self.WIDTH // 2 - 20, -3))
        self._shadow = drop_shadow(self._sheet, 6)

    def _write(self, surface: pygame.Surface, x: int, y: int) -> None:
        face = self._faces.body
        face.draw(surface, self._title, x, y + 20, ON_PAPER.of("name"), True)
        y += 28 + face.line_height
        for line in self._lines:
            if -self._pitch < y < VIEW_H + self._pitch:
                draw_line(surface, line, face, x, y, ON_PAPER.of)
            y += self._pitch
        y += 12
        for line in self._last:
            draw_line(surface, line, face, x, y, lambda _: ON_PAPER.of("clue"))
            y += self._pitch

    @property
    def _lowest(self) -> int:
        return max(0, self._sheet.get_height() - (VIEW_H - 40))

    def tick(self, intent: UiIntent) -> bool:
        """One tick older.  Returns True when the reader lays it away."""
        step = (int(intent.down) - int(intent.up) - intent.wheel) * self._pitch * 2
        step += (int(intent.page_next) - int(intent.page_prev)) * (VIEW_H - 70)
        self._scroll = max(0, min(self._lowest, self._scroll + step))
        return intent.cancel or intent.confirm or intent.menu

    def draw(self, surface: pygame.Surface) -> None:
        """Draw on the logical surface, over a veil."""
        surface.blit(_veil(), (0, 0))
        x = (VIEW_W - self.WIDTH) // 2
        y = 20 - self._scroll if self._lowest else (VIEW_H - self._sheet.get_height()) // 2
        surface.blit(self._shadow, (x - 6, y - 3))
        surface.blit(self._sheet, (x, y))
        self._write(surface, x + 24, y)
        if self._lowest:
            track = VIEW_H - 40
            length = track * track // self._sheet.get_height()
            surface.fill(PALETTE["i4"], (x + self.WIDTH + 10, 20, 1, track))
            place = 20 + (track - length) * self._scroll // self._lowest
            surface.fill(PALETTE["i6"], (x + self.WIDTH + 9, place, 3, length))
