"""Whole screens: title, pause, options, save slots, the log."""

from __future__ import annotations

from collections.abc import Callable

import pygame

from game.gfx.palette import PALETTE
from game.tools.gallery_kit import Kit
from game.ui.bindings import BindingRow, BindingsScreen
from game.ui.intents import NOTHING, UiIntent
from game.ui.log import Log, LogEntry
from game.ui.menu import Action
from game.ui.notices import Binding
from game.ui.options import FIRST_RUN, PAGES, OptionsScreen, Value
from game.ui.screens import PauseScreen, SaveSlots, SlotView, TitleScreen


def _title(kit: Kit) -> pygame.Surface:
    surface = kit.stage()
    rows = [Action("continue", "Continue"), Action("new", "New game"), Action("chapters", "Chapters"),
            Action("options", "Options"), Action("mods", "Mods"), Action("quit", "Quit")]  # fmt: skip
    screen = TitleScreen(kit.faces, kit.font, rows, "Bedroom, night 213", "0.1.0")
    for _ in range(60):
        screen.tick(NOTHING)
    screen.draw(surface)
    return surface


def _pause(kit: Kit) -> pygame.Surface:
    surface = kit.stage()
    rows = [Action("resume", "Go on"), Action("sketchbook", "Sketchbook"), Action("log", "What was said"),
            Action("save", "Save"), Action("load", "Load"), Action("options", "Options"), Action("title", "Leave")]  # fmt: skip
    screen = PauseScreen(
        kit.faces, rows, "Bedroom", "Thursday 5 October, 19:32", drawing=kit.drawing("blank_sketchbook")
    )
    for _ in range(900):
        screen.tick(NOTHING)
    screen.draw(surface)
    return surface


def values() -> dict[str, Value]:
    """A value for every option."""
    table: dict[str, Value] = {}
    for page in PAGES:
        for option in page.options:
            low = getattr(option, "low", None)
            choices = getattr(option, "values", None)
            table[option.key] = option.high - option.step if low is not None else choices[0][0] if choices else True  # type: ignore[attr-defined]
    return table


def _options(kit: Kit, page: int, percent: int = 100) -> pygame.Surface:
    surface = kit.stage()
    screen = OptionsScreen(kit.faces_at(percent), values())
    for _ in range(page):
        screen.tick(UiIntent(page_next=True))
    screen.tick(UiIntent(down=True))
    screen.draw(surface)
    return surface


def _first_run(kit: Kit) -> pygame.Surface:
    surface = kit.stage("night")
    screen = OptionsScreen(kit.faces, values(), pages=(FIRST_RUN,), leave="Begin")
    screen.tick(UiIntent(down=True))
    screen.draw(surface)
    return surface


def _slots(kit: Kit) -> pygame.Surface:
    surface = kit.stage()
    thumbnail = kit.stage("reef")
    slots = [
        SlotView("auto", "Autosave", "Star Reef", "Night 213", "today, 21:14", thumbnail),
        SlotView("1", "Slot 1", "Leo’s bedroom", "Thursday 5 October 2045, 19:32", "today, 20:58", kit.stage()),
        SlotView("2", "Slot 2", problem="Cut off in the middle; its backup is in slot 3.", saved="Monday, 18:20"),
        SlotView("3", "Slot 3"),
        SlotView("4", "Slot 4"),
    ]
    screen = SaveSlots(kit.faces, slots, "Continue from")
    screen.tick(UiIntent(down=True))
    screen.draw(surface)
    return surface


def _log(kit: Kit) -> pygame.Surface:
    surface = kit.stage()
    said = [
        ("Ava", "Thank you for holding, Mrs Adeyemi. I see you’ve been with us four years. Teeth."),
        ("Juno", "Done."), ("Leo", "Done."),
        ("Ava", "No, not you, Mrs Adeyemi. I’m sure yours are lovely."),
        ("", "The lighthouse lamp. The halo needed the socket."),
        ("Juno", "Mum, look, it came—"), ("Ava", "I hear how much this matters to you."), ("Juno", "Thank you."),
        ("Ava", "That was for the lady, love. Rinse."), ("Juno", "I did rin—"),
        ("Ava", "Eight minutes, everyone. No, you take your time, Mrs Adeyemi. Find your glasses."),
    ]  # fmt: skip
    entries = [LogEntry(name, text) for name, text in said] + [LogEntry("", "Will you stay till it starts?", True)]
    log = Log(kit.faces, entries * 2, {"Ava": PALETTE["y2"], "Juno": PALETTE["m4"], "Leo": PALETTE["u3"]})
    log.tick(UiIntent(up=True))
    log.draw(surface)
    return surface


def _bindings(kit: Kit, waiting: bool) -> pygame.Surface:
    surface = kit.stage()
    table = (("Up", ("↑", "W"), "D-up"),
             ("Down", ("↓", "S"), "D-down"), ("Run", ("Shift",), "RT"), ("Sneak", ("Ctrl", "C"), "LT"),
             ("Use, talk, confirm", ("E", "Enter"), "A"), ("Back", ("Back", "X"), "B"), ("Skip (hold)", ("Tab",), "Y"),
             ("Dream-shift (hold)", ("Q",), "LB"), ("Sketchbook", ("B", "I"), "View"), ("What was said", ("L", "PgUp"), ""),
             ("Pause", ("Esc", "P"), "Menu"))  # fmt: skip
    rows = [
        BindingRow(label, label, tuple(Binding(key) for key in keys), (Binding(pad, False),) if pad else ())
        for label, keys, pad in table
    ]
    screen = BindingsScreen(kit.faces, rows)
    for intent in (UiIntent(down=True), UiIntent(down=True), UiIntent(right=True)):
        screen.tick(intent)
    if waiting:
        screen.wait_for("Press a key for Run…")
    screen.draw(surface)
    return surface


CASES: dict[str, Callable[[Kit], pygame.Surface]] = {
    "title": _title,
    "pause": _pause,
    "options_text": lambda kit: _options(kit, 0),
    "options_sound": lambda kit: _options(kit, 1),
    "options_play_150": lambda kit: _options(kit, 4, 150),
    "first_run": _first_run,
    "bindings": lambda kit: _bindings(kit, False),
    "bindings_waiting": lambda kit: _bindings(kit, True),
    "slots": _slots,
    "log": _log,
}
