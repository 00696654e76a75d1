"""The options, declared once: what can be set, in which range, in which words; and the screen that sets them.

Keys are the names of the fields in which the values are kept (a test compares them with the stored settings).  Words
here are the English source; ``translate`` turns them into the reader's language.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

import pygame

from game.core.ticks import VIEW_H, VIEW_W
from game.gfx.palette import PALETTE, mix
from game.gfx.pencil import PAPER
from game.gfx.shapes import clear, drop_shadow, sheet
from game.gfx.text import draw_line, wrap
from game.ui.intents import UiIntent
from game.ui.look import ON_PAPER, Faces
from game.ui.menu import Action, Changed, Choice, Chosen, Left, Menu, MenuEvent, Row, Slider, Toggle

Value = bool | int | str


@dataclass(frozen=True)
class Option:
    """One thing that can be set."""

    key: str
    label: str
    hint: str = ""
    """A sentence below the menu while the option is in focus."""


@dataclass(frozen=True)
class Switch(Option):
    """On or off."""


@dataclass(frozen=True)
class Number(Option):
    """A number in a range."""

    low: int = 0
    high: int = 100
    step: int = 10
    unit: str = " %"


@dataclass(frozen=True)
class Pick(Option):
    """One of several values."""

    values: tuple[tuple[Value, str], ...] = ()


@dataclass(frozen=True)
class OptionPage:
    """One leaf of options."""

    id: str
    label: str
    options: tuple[Option, ...]


_SPEEDS = ((20, "slow"), (40, "steady"), (70, "fast"), (120, "very fast"), (0, "at once"))

PAGES: tuple[OptionPage, ...] = (
    OptionPage(
        "text",
        "Text",
        (
            Pick("language", "Language", "The language of everything that is written.", (("en", "English"),)),
            Pick("text_size", "Size", "Of talk, menus and pages.", ((100, "100 %"), (150, "150 %"), (200, "200 %"))),
            Switch("plain_font", "Plain letters", "Smooth letters at the screen's own sharpness."),
            Pick("text_speed", "Speed", "How fast talk is typed.", _SPEEDS),
            Switch("auto_advance", "Turn by itself", "Talk goes on when you have had time to read it."),
            Switch("skip_unread", "Skip what is new", "Holding skip hurries through talk that you have not read."),
            Number("box_opacity", "Box", "How dark the box behind the words is.", 60, 100, 8),
            Switch("captions", "Captions", "Write down what can be heard, and from where."),
        ),
    ),
    OptionPage(
        "sound",
        "Sound",
        (
            Number("master", "Everything", "", 0, 100, 5),
            Number("music", "Music", "", 0, 100, 5),
            Number("effects", "Sounds", "", 0, 100, 5),
            Number("voices", "Voices", "The blips of people who talk.", 0, 100, 5),
            Number("interface", "Menus", "", 0, 100, 5),
            Switch("mono", "Mono", "The same in both ears."),
            Switch("mute_unfocused", "Quiet when away", "No sound while another window is in front."),
        ),
    ),
    OptionPage(
        "display",
        "Screen",
        (
            Pick("display", "Window", "F11 or Alt and Enter change it at any time.",
                 (("window", "window"), ("fullscreen", "whole screen"))),
            Pick("scaling", "Scaling", "Whole: every pixel is a square. Fit: as large as goes. Stretch: no borders.",
                 (("whole", "whole"), ("fit", "fit"), ("stretch", "stretch"))),
            Pick("frame_cap", "Pictures a second", "The game itself always runs at the same pace.",
                 ((0, "the screen's"), (30, "30"), (60, "60"), (120, "120"), (144, "144"))),
        ),
    ),
    OptionPage(
        "sight",
        "Eyes",
        (
            Switch("reduce_motion", "Less motion", "Dreams stand still, letters too; places change by fading."),
            Switch("low_flash", "No flashes", "Waves and lights are slower and softer."),
            Switch("high_contrast", "Strong contrast", "What guards see is drawn with heavy lines and patterns."),
        ),
    ),
    OptionPage(
        "play",
        "Play",
        (
            Pick("difficulty", "Guards", "Story: being caught never costs. It changes nothing that is told.",
                 (("story", "story"), ("normal", "normal"), ("expert", "expert"))),
            Number("game_speed", "Pace", "Slows the whole game down.", 50, 100, 10),
            Switch("hold_to_run", "Hold to run", "Off: one press starts running, the next stops."),
            Switch("always_run", "Always run", "The run key makes you walk."),
            Switch("toggle_sneak", "Press to sneak", "One press to go softly, the next to stop."),
        ),
    ),
)  # fmt: skip
"""Every option but the bindings of keys, which have a screen of their own."""


FIRST_RUN = OptionPage(
    "first",
    "Before it begins",
    tuple(
        option
        for page in PAGES
        for option in page.options
        if option.key
        in ("language", "text_size", "plain_font", "text_speed", "captions", "reduce_motion", "low_flash", "difficulty")
    ),
)
"""What is asked once, before the first night; everything else waits in the options."""


def rows_of(
    page: OptionPage,
    values: Mapping[str, Value],
    translate: Callable[[str], str] = str,
    languages: Sequence[tuple[str, str]] = (),
) -> list[Row]:
    """Menu rows for a page.

    Args:
        page: which page.
        values: the present value of each option's key.
        translate: from the English source to the reader's words.
        languages: (code, own name) of the languages there are; replaces the values of ``language``.
    """
    rows: list[Row] = []
    for option in page.options:
        label, hint, value = translate(option.label), translate(option.hint), values[option.key]
        if isinstance(option, Number):
            rows.append(Slider(option.key, label, int(value), option.low, option.high, option.step, option.unit, hint))
        elif isinstance(option, Pick):
            known = tuple(languages) if option.key == "language" and languages else option.values
            words = tuple((str(v), name if option.key == "language" else translate(name)) for v, name in known)
            rows.append(Choice(option.key, label, str(value), words, hint))
        else:
            rows.append(Toggle(option.key, label, bool(value), hint))
    return rows


def typed(key: str, value: Value) -> Value:
    """The value of an option in the type in which it is kept (a choice in the menu is always words).

    >>> typed("text_size", "150"), typed("language", "de")
    (150, 'de')
    """
    for page in PAGES:
        for option in page.options:
            if option.key == key and isinstance(option, Pick):
                return next((v for v, _ in option.values if str(v) == str(value)), value)
    return value


class OptionsScreen:
    """All options on leaves with tabs; left and right shoulder (or keys) change the leaf.

    Args:
        faces: what to write with.
        values: the present value of each key.
        translate: from the English source to the reader's words.
        languages: (code, own name) of the languages there are.
        extra: rows below each page, by its id ("play": bindings of keys…).
        pages: the leaves; the first run shows one of its own.
        leave: words of the last row.
        still: nothing boils.
        on_move: called when the focus moves.
    """

    def __init__(
        self,
        faces: Faces,
        values: Mapping[str, Value],
        translate: Callable[[str], str] = str,
        languages: Sequence[tuple[str, str]] = (),
        extra: Mapping[str, Sequence[Row]] | None = None,
        pages: Sequence[OptionPage] = PAGES,
        leave: str = "Back",
        still: bool = False,
        on_move: Callable[[], None] | None = None,
    ) -> None:
        self._faces, self._values, self._translate = faces, dict(values), translate
        self._languages, self._extra, self._still = tuple(languages), dict(extra or {}), still
        self._on_move, self._pages, self._leave = on_move, tuple(pages), leave
        self._area = (46, 16, VIEW_W - 92, VIEW_H - 32)
        self._sheet = sheet(self._area[2], self._area[3] - 22, PAPER, 33)
        self._shadow = drop_shadow(self._sheet, 6)
        self._veil = clear(VIEW_W, VIEW_H)
        self._veil.fill((*PALETTE["i0"], 160))
        self.page = 0
        self._menu = self._make_menu()

    def _make_menu(self, focus: str = "") -> Menu:
        self._set_in = self._faces.body
        page = self._pages[self.page]
        rows = rows_of(page, self._values, self._translate, self._languages)
        rows.extend(self._extra.get(page.id, ()))
        rows.append(Action("back", self._translate(self._leave)))
        x, y, width, height = self._area
        return Menu(self._faces, rows, (x + 22, y + 36, width - 52, height - 84), paper=True, still=self._still,
                    focus=focus, on_move=self._on_move)  # fmt: skip

    def tick(self, intent: UiIntent) -> MenuEvent | None:
        """One tick older.  Changes come in the type in which they are kept; "back" and cancel are `Left`."""
        step = int(intent.page_next) - int(intent.page_prev)
        clicked = self._clicked_tab(intent)
        if step or clicked is not None:
            self.page = clicked if clicked is not None else (self.page + step) % len(self._pages)
            self._menu = self._make_menu()
            return None
        if self._set_in is not self._faces.body:  # the size of letters is among the options
            self._menu = self._make_menu(getattr(self._menu.focused, "id", ""))
        event = self._menu.tick(intent)
        if isinstance(event, Changed):
            event = replace(event, value=typed(event.id, event.value))
            self._values[event.id] = event.value
        return Left() if event == Chosen("back") or intent.menu else event

    def _tab(self, index: int) -> tuple[int, int, int, int]:
        x, y, width, _ = self._area
        each = (width - 8) // max(3, len(self._pages))
        return (x + 4 + index * each, y, each - 3, 25)

    def _clicked_tab(self, intent: UiIntent) -> int | None:
        if not intent.pointer_pressed:
            return None
        return next((i for i in range(len(self._pages)) if intent.points_into(self._tab(i))), None)

    def draw(self, surface: pygame.Surface) -> None:
        """Draw on the logical surface, over a veil."""
        x, y, width, height = self._area
        surface.blit(self._veil, (0, 0))
        surface.blit(self._shadow, (x - 6, y + 19))
        for index in range(len(self._pages)):
            if index != self.page:
                self._draw_tab(surface, index)
        surface.blit(self._sheet, (x, y + 22))
        self._draw_tab(surface, self.page)
        self._menu.draw(surface)
        row = self._menu.focused
        hint = getattr(row, "hint", "")
        if hint:
            small = self._faces.small
            surface.fill(mix(ON_PAPER.of("quiet"), PAPER, 0.6), (x + 20, y + height - 42, width - 44, 1))
            for index, line in enumerate(wrap(hint, small, width - 60)[:2]):
                at = (x + 24, y + height - 36 + index * small.line_height)
                draw_line(surface, line, small, *at, lambda _: ON_PAPER.of("quiet"))

    def _draw_tab(self, surface: pygame.Surface, index: int) -> None:
        x, y, width, height = self._tab(index)
        chosen = index == self.page
        drop = 0 if chosen else 3
        ground = PAPER if chosen else mix(PAPER, PALETTE["b4"], 0.45)
        pygame.draw.rect(surface, PALETTE["b0"], (x - 1, y + drop - 1, width + 2, height - drop), border_radius=3)
        pygame.draw.rect(surface, ground, (x, y + drop, width, height - drop), border_radius=3)
        face = self._faces.small
        words = self._translate(self._pages[index].label)
        ink = ON_PAPER.of("focus")
        face.draw(surface, words, x + (width - face.measure(words, chosen)) // 2, y + drop + 8, ink, chosen)
