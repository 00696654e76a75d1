"""Leo's sketchbook: the book, a whole document, the page that draws itself, and every drawing at every stage."""

from __future__ import annotations

from collections.abc import Callable

import pygame

from game.core.ticks import VIEW_W
from game.gfx.drawing import render
from game.gfx.palette import PALETTE
from game.gfx.pencil import PAPER
from game.gfx.text import RichText
from game.tools.gallery_kit import Kit
from game.ui.held_page import WIDTH, HeldPage
from game.ui.intents import NOTHING, UiIntent
from game.ui.notices import Binding
from game.ui.sketchbook import Document, PageView, Sketchbook

_LOG = RichText(
    "sleeper: fenn, l. · edition: the star reef · 7 march to 5 october\n\n"
    "night 1 · 7 march · the star reef · enjoyed\nnight 2 · 8 march · the star reef · enjoyed. again\n"
    "4 to 31 · the star reef · enjoyed. again\nfrom night 26 (1 april) · the star reef has been lengthened by 6 minutes. "
    "you did not mind\nnight 58 · 3 may · the star reef · enjoyed. you asked what else there was. this was shown again\n"
    "night 102 · 16 june · you called out. your mother was on a call. music was played. enjoyed\n"
    "night 213 · 5 october · the star reef · enjoyed\n\ndreams of your own: none needed"
)


def _views(kit: Kit, stage: int) -> list[PageView]:
    return [
        PageView(
            "blank_sketchbook", "This one", kit.drawing("blank_sketchbook", stage), "The tram’s the last one that’s wrong.",
            RichText("p. 43, 4 March. A tram that has got out to walk. p. 44. Nothing. The corner has been chewed. "
                     "p. 45, 8 March. One line. It starts at the left and goes very beautifully up."),
            "under the bed", "Friday 6 October", "H", "object",
        ),
        PageView(
            "dream_log", "What it says I dreamt", kit.drawing("dream_log", stage),
            "It doesn’t say what I enjoyed. It says I did.", _LOG, "the halo’s panel", "Friday, 07:00", "D", "document", new=True,
        ),
        PageView(
            "somni_fragment_1", "Forty people", kit.drawing("somni_fragment_1", stage), "You can hear her breathe in for it.",
            RichText("A sound, pressed into paper. Forty voices sing six notes. Thirty-nine stop. One goes on for one more note, "
                     "and that piece has been torn out."),
            "off the rail", "night 213", "S", "fragment", "Ava", "not asked",
        ),
    ]  # fmt: skip


def _book(kit: Kit, start: str, stage: int = 3, ticks: int = 0, intents: tuple[UiIntent, ...] = ()) -> pygame.Surface:
    surface = kit.stage()
    prompts = [(Binding("E"), "Read"), (Binding("←"), "Turn"), (Binding("↑"), "Sort"), (Binding("Esc"), "Close")]
    book = Sketchbook(kit.faces, _views(kit, stage), start, prompts=prompts)
    for intent in intents:
        book.tick(intent)
    for _ in range(ticks):
        book.tick(NOTHING)
    book.draw(surface)
    return surface


def _document(kit: Kit) -> pygame.Surface:
    surface = kit.stage()
    Document(kit.faces, "What it says I dreamt", _LOG, "It doesn’t say what I enjoyed. It says I did.").draw(surface)
    return surface


def _morning(kit: Kit) -> list[pygame.Surface]:
    """The only control is stopping."""
    held = HeldPage()
    frames = []
    for name in ("mum_hand", "long_curve", "whale", "whale_eye"):
        held.append(kit.drawing(name))
        while not held.is_finished:
            for _ in range(30):
                held.tick()
            frame = kit.stage("day")
            held.draw(frame, (VIEW_W - WIDTH) // 2, 16)
            frames.append(frame)
    return frames


def _held(kit: Kit) -> pygame.Surface:
    return _morning(kit)[12]


def _all_drawings(kit: Kit, stage: int) -> pygame.Surface:
    names = sorted(path.stem for path in (kit.assets / "pages").glob("*.json"))
    columns = 6
    rows = -(-len(names) // columns)
    surface = pygame.Surface((columns * 206, rows * 170), 0, 32)
    surface.fill(PALETTE["i1"])
    for number, name in enumerate(names):
        x, y = number % columns * 206 + 3, number // columns * 170 + 3
        surface.fill(PAPER, (x, y, 200, 150))
        surface.blit(render(kit.drawing(name, stage)), (x, y))
        kit.faces.small.draw(surface, name, x + 2, y + 154, PALETTE["i7"])
    return surface


CASES: dict[str, Callable[[Kit], pygame.Surface | list[pygame.Surface]]] = {
    "sketchbook": lambda kit: _book(kit, "dream_log"),
    "sketchbook_smooth": lambda kit: _book(kit, "dream_log", 1),
    "sketchbook_private": lambda kit: _book(kit, "somni_fragment_1", 2),
    "sketchbook_turning": lambda kit: _book(kit, "blank_sketchbook", 3, 6, (UiIntent(right=True),)),
    "sketchbook_tab": lambda kit: _book(kit, "dream_log", 3, 0, (UiIntent(down=True), UiIntent(down=True))),
    "document": _document,
    "held_page": _held,
    "morning_page": _morning,
    "drawings_1": lambda kit: _all_drawings(kit, 1),
    "drawings_2": lambda kit: _all_drawings(kit, 2),
    "drawings_3": lambda kit: _all_drawings(kit, 3),
}
