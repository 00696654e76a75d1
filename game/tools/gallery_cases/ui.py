"""Every widget of the interface, alone, in the states that matter."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pygame

from game.core.ticks import VIEW_H, VIEW_W
from game.gfx.palette import PALETTE
from game.gfx.pencil import PAPER
from game.gfx.shapes import drop_shadow, glass, sheet
from game.gfx.text import RichText, Span, Style
from game.tools.gallery_kit import Kit
from game.ui.cards import ChapterCard
from game.ui.choices import ChoiceItem, ChoiceList
from game.ui.dialogue import DialogueBox, DialogueSettings, Spoken
from game.ui.frames import INKS
from game.ui.intents import NOTHING, UiIntent
from game.ui.menu import Action, Choice, ConfirmDialog, Heading, Menu, Row, Slider, Toggle
from game.ui.notices import PAD_GLYPHS, Bark, Binding, CaptionLine, ObjectiveLine, Prompt, PromptRow, RadioLine, Toast
from game.ui.portrait import Portrait

LONG = (
    "In eleven subjects it came back. It took longer than it took to lose. The author does not suggest that anybody be "
    "frightened. She suggests that somebody count. Eight hours would seem to be plenty, and nobody has ever been known "
    "to ask for nine who had been left alone with a book."
)


def _talk(
    kit: Kit,
    text: RichText,
    name: str = "",
    person: str = "",
    expression: str = "neutral",
    style: str = "waking",
    light: str = "evening",
    ticks: int = 600,
    percent: int = 100,
    on_right: bool = False,
) -> pygame.Surface:
    surface = kit.stage(light)
    box = DialogueBox(kit.faces_at(percent), DialogueSettings(), style=style)
    portrait, accent = None, PALETTE["y2"]
    if person:
        sheet = kit.sheet(person)
        portrait, accent = Portrait(sheet, expression, seed=1), sheet.accent
    box.show(Spoken(text, name, portrait, accent, on_right))
    for _ in range(ticks):
        box.tick(NOTHING)
    box.draw(surface)
    return surface


def _halo_line() -> RichText:
    text = (
        "Leo? It’s almost eleven, sweetheart. Did you put the DreamSync halo back on its charger? "
        "SOMNI says you dream better when you rest…"
    )
    start = text.index("DreamSync halo")
    return RichText(text, (Span(start, start + len("DreamSync halo"), Style(meaning="clue")),))


def _moving_line() -> RichText:
    text = "It came OUT. It came all the way out and there was a plum on it!"
    return RichText(
        text,
        (
            Span(8, 11, Style(bold=True, meaning="loud", shake=True)),
            Span(text.index("all the way out"), text.index("all the way out") + 15, Style(wave=True, meaning="warm")),
        ),
    )


_DREAM_LINES = {
    "reef": ("you enjoyed this. again?", "reef"),
    "own": ("This one is mine. It’s wrong and I like it.", "paper"),
    "evening": ("Mum, look! Mum, look!", "evening"),
    "core": ("28 410 337 minutes. was that what you wanted?", "night"),
    "bleed": ("sit down. nobody will be tired again.", "paper"),
}


def _dream(kit: Kit, style: str) -> pygame.Surface:
    text, light = _DREAM_LINES[style]
    surface = _talk(kit, RichText(text), "SOMNI", "somni", "calm", style, light)
    items = [
        ChoiceItem(RichText("Again")),
        ChoiceItem(RichText("What else is there?")),
        ChoiceItem(RichText("(Lean out.)")),
    ]
    choices = ChoiceList(kit.faces, items, style)
    for _ in range(16):
        choices.tick(NOTHING)
    choices.draw(surface)
    return surface


def _choices(kit: Kit, percent: int = 100) -> pygame.Surface:
    surface = kit.stage()
    box = DialogueBox(kit.faces_at(percent))
    sheet_of_juno = kit.sheet("juno")
    box.show(Spoken(RichText("It’s not a table."), "Juno", Portrait(sheet_of_juno, "smile", 1), sheet_of_juno.accent))
    for _ in range(200):
        box.tick(NOTHING)
    box.draw(surface)
    items = [
        ChoiceItem(RichText("It’s always the same night."), chosen_before=True),
        ChoiceItem(RichText("You used to sit down. On the chair. There are dents, and Juno has put ducks in them.")),
        ChoiceItem(RichText("Your book’s overdue."), available=False),
        ChoiceItem(RichText("(Say nothing.)")),
    ]
    choices = ChoiceList(kit.faces_at(percent), items, bottom=box.top)
    choices.tick(UiIntent(down=True))
    for _ in range(16):
        choices.tick(NOTHING)
    choices.draw(surface)
    return surface


def _menu_rows() -> list[Row]:
    return [
        Heading("Text"),
        Choice("size", "Size", "100", (("100", "100 %"), ("150", "150 %"), ("200", "200 %"))),
        Slider("speed", "Speed", 45, 0, 90, 15, " letters"),
        Toggle("auto", "Turn pages by itself", False),
        Toggle("plain", "Plain letters", True),
        Heading("Sound"),
        Slider("music", "Music", 70),
        Action("reset", "Reset to the beginning", enabled=False),
        Action("back", "Back", note="Esc"),
    ]


def _menu(kit: Kit, paper: bool) -> pygame.Surface:
    surface = kit.stage("night")
    back = sheet(300, 200, PAPER, 2) if paper else glass(300, 200, PALETTE["c3"])
    surface.blit(drop_shadow(back, 6), (84, 32))
    surface.blit(back, (90, 35))
    menu = Menu(kit.faces, _menu_rows(), (112, 52, 256, 166), paper=paper, focus="speed")
    for _ in range(9):
        menu.tick(NOTHING)
    menu.draw(surface)
    return surface


def _toast(kit: Kit) -> pygame.Surface:
    surface = kit.stage()
    toast = Toast(kit.faces)
    toast.push("Page added", "The fridge contract")
    for _ in range(60):
        toast.tick()
    toast.draw(surface)
    return surface


def _objective(kit: Kit) -> pygame.Surface:
    surface = kit.stage()
    line = ObjectiveLine(kit.faces)
    line.set("Look round. Get into bed.")
    for _ in range(120):
        line.tick()
    line.draw(surface)
    return surface


def _card(kit: Kit, ticks: int = 120) -> pygame.Surface:
    surface = kit.stage()
    card = ChapterCard(kit.faces, "Chapter One", "The Boy Who Couldn’t Draw", "Friday 6 October 2045")
    for _ in range(ticks):
        card.tick(NOTHING)
    card.draw(surface)
    return surface


def _notices(kit: Kit) -> pygame.Surface:
    surface = kit.stage()
    captions = CaptionLine(kit.faces)
    captions.push("rain")
    captions.push("a tram, a long way off", -1)
    captions.push("the lamp clicks", 1)
    bark = Bark(kit.faces, RichText("There’s a camera after the fern! Mind your head on the tour door."), PALETTE["r3"])
    for _ in range(200):
        captions.tick()
        bark.tick() if _ < 140 else None
    captions.push("a door")
    captions.push("a tram, a long way off", -1)
    captions.push("the lamp clicks", 1)
    captions.draw(surface)
    bark.draw(surface, 300, 120)
    Prompt(kit.faces, Binding("E"), "Look").draw(surface, 80, 60)
    Prompt(kit.faces, Binding("A", False), "Talk").draw(surface, 160, 60)
    Prompt(kit.faces, Binding("Space"), "Open", "it is locked").draw(surface, 280, 60)
    Prompt(kit.faces, Binding("Mouse-left", False), "Draw").draw(surface, 400, 60)
    row = PromptRow(kit.faces, [(Binding("E"), "Inspect"), (Binding("R"), "Connect"), (Binding("Esc"), "Close"),
                                (Binding("LB", False), "Back"), (Binding("Y", False), "Sort")])  # fmt: skip
    row.draw(surface, 12, 190)
    return surface


def _radio(kit: Kit) -> pygame.Surface:
    surface = kit.stage("night")
    radio = RadioLine(kit.faces)
    radio.say(
        "Mia",
        RichText("Tell me what his hands are doing. Over. No – don’t say over, there’s nobody to hand it over to."),
    )
    for _ in range(70):
        radio.tick()
    radio.draw(surface)
    return surface


def _confirm(kit: Kit) -> pygame.Surface:
    surface = kit.stage()
    dialog = ConfirmDialog(
        kit.faces, "Go back to the last safe room? The page you found stays in the sketchbook.", "Go back", "Stay here"
    )
    dialog.tick(NOTHING)
    dialog.draw(surface)
    return surface


def _type_sheet(kit: Kit) -> pygame.Surface:
    surface = pygame.Surface((VIEW_W, VIEW_H), 0, 32)
    surface.fill(PALETTE["i1"])
    p, faces = PALETTE, kit.faces
    rows = [
        "The quick brown fox jumps over the lazy dog. 0123456789 (!?:;) “quoted” — it’s… 85 %",
        "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß àáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ",
        "ĀāĂăĄąĆćĈĉĊċČčĎďĐđĒēĔĕĖėĘęĚěĜĝĞğĠġĢģĤĥĦħĨĩĪīĬĭĮįİıĲĳĴĵĶķĸĹĺĻļĽľĿŀŁł",
        "ŃńŅņŇňŉŊŋŌōŎŏŐőŒœŔŕŖŗŘřŚśŜŝŞşŠšŢţŤťŦŧŨũŪūŬŭŮůŰűŲųŴŵŶŷŸŹźŻżŽžſ",
        "Θεωρία του ύπνου: όνειρα, παιδιά και φως; ΓΔΘΛΞΠΣΦΨΩ αβγδεζηθικλμνξ",
        "Съешь ещё этих мягких французских булок, да выпей чаю. ЖЩЮЯЪЫЭ ґєіїў",
        "← → ↑ ↓ ↔ ↵ ▲ ▼ ◀ ▶ ■ □ ● ○ ◆ ✓ ✗ ★ ☆ ♥ ♪ ♫ ☐ ☑ ½ ¼ ¾ ¹²³ «x» ‹y›",
        " ".join(sorted({sign for glyphs in PAD_GLYPHS.values() for sign in glyphs if sign >= "\ue000"})),
    ]
    for index, row in enumerate(rows):
        faces.small.draw(surface, row, 8, 10 + index * 15, p["i7"], False, p["i0"])
        if index != 7:
            faces.small.draw(surface, row, 8, 134 + index * 15, p["y2"], True, p["i0"])
    faces.title.draw(surface, "DreamSync 2045 — Sleep is sacred", 8, 242, p["c4"], True)
    return surface


CASES: dict[str, Callable[[Kit], pygame.Surface]] = {
    "font": _type_sheet,
    "dialogue_ava": lambda kit: _talk(kit, _halo_line(), "Ava", "ava"),
    "dialogue_typing": lambda kit: _talk(kit, _halo_line(), "Ava", "ava", "worried", ticks=70),
    "dialogue_markup": lambda kit: _talk(kit, _moving_line(), "Juno", "juno", "laugh", on_right=True),
    "dialogue_narration": lambda kit: _talk(kit, RichText("The lighthouse lamp. The halo needed the socket.")),
    "dialogue_page": lambda kit: _talk(kit, RichText(LONG), "Mia", "mia", "tired"),
    "dialogue_150": lambda kit: _talk(kit, _halo_line(), "Ava", "ava", percent=150),
    "dialogue_200": lambda kit: _talk(kit, _halo_line(), "Ava", "ava", percent=200),
    **{f"dialogue_{style}": partial(_dream, style=style) for style in INKS if style != "waking"},
    "choices": _choices,
    "choices_150": lambda kit: _choices(kit, 150),
    "menu_paper": lambda kit: _menu(kit, True),
    "menu_night": lambda kit: _menu(kit, False),
    "toast": _toast,
    "objective": _objective,
    "chapter_card": _card,
    "notices": _notices,
    "radio": _radio,
    "confirm": _confirm,
}
