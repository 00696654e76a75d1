"""The Mods page: what lies there, what is on, in which order, what is wrong with it, and a way into a mod's own story.

What is changed counts at once: the mods are opened anew and the library is made anew, without a restart.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence
from pathlib import Path

import pygame

from game.content.library import MapMissing
from game.content.mods.check import Report, check_mod
from game.content.mods.choice import Choice
from game.content.mods.shelf import Mod, search
from game.input.devices import Controls
from game.scenes.base import Pop, Replace, Scene, Transition
from game.scenes.mod_words import broken_row, folder_row, gone_row, mod_row
from game.scenes.reader import Reader
from game.scenes.services import Services
from game.scenes.start import mod_game
from game.scenes.wipes import IRIS
from game.ui.menu import Left
from game.ui.mods import ModRow, ModsScreen, ModWish


class ModsScene(Scene):
    """The page over whatever lies below."""

    hides_below = False

    def __init__(self, services: Services) -> None:
        self.services = services
        self._reader = Reader()
        self._reports: dict[Path, Report] = {}
        self._check: Check | None = None
        self._told: dict[str, str] = {}
        self._found: tuple[Mod, ...] = ()
        self._by_id: dict[str, Mod] = {}
        self._look()
        self.screen = ModsScreen(
            services.faces,
            self._rows(),
            still=services.settings.reduce_motion,
            on_move=lambda: services.audio.play("ui_move"),
        )

    # --- what lies there

    @property
    def folder(self) -> Path:
        """Where the player puts mods."""
        return self.services.locations.mods

    def _look(self) -> None:
        """See what lies in the folders now."""
        self._found = tuple(search([self.services.root / "maps" / "mods", self.folder]))
        self._by_id = {mod.id: mod for mod in reversed(self._found) if mod.usable}
        self._reports.clear()

    @property
    def choice(self) -> Choice:
        """What the player chose so far."""
        settings = self.services.settings
        return Choice(tuple(settings.mods), tuple(settings.mods_off))

    def _listed(self) -> tuple[str, ...]:
        return self.choice.listed(tuple(self._by_id))

    def _rows(self) -> list[ModRow]:
        session, choice = self.services.library.session, self.choice
        listed = self._listed()
        rows = []
        for id in listed:
            mod, told = self._by_id.get(id), self._told.get(id, "")
            if mod is None:
                rows.append(gone_row(id, self.folder))
            else:
                ends = (id == listed[0], id == listed[-1])
                rows.append(mod_row(mod, choice.is_on(id), session, self._reports.get(mod.path), told, ends))
        shown = [self._by_id[id] for id in listed if id in self._by_id]
        rows += [broken_row(mod, self._by_id.get(mod.id)) for mod in self._found if mod not in shown]
        told = self._told.get("", "")
        return [*rows, folder_row(self.folder, bool(rows), told, self.services.safe_mode)]

    def _show(self, focus: str = "") -> None:
        self.screen.show(self._rows(), focus)

    # --- every tick

    def tick(self, controls: Controls) -> Transition | None:
        """One tick."""
        self._tick_check()
        match self.screen.tick(self._reader.read(controls)):
            case Left():
                return Pop()
            case ModWish(id=id, action=action):
                self.services.audio.play("ui_choose")
                self._told.clear()
                return self._carry_out(id, action)
        return None

    def _carry_out(self, id: str, action: str) -> Transition | None:
        match action:
            case "switch":
                self._choose(self.choice.switched(id, not self.choice.is_on(id)))
            case "earlier" | "later":
                step = 1 if action == "later" else -1
                self._choose(self.choice.moved(id, step, self._listed()))
            case "forget":
                self._choose(self.choice.without(id))
            case "play":
                return self._play(id)
            case "look":
                self._look()
                self._choose(self.choice)
            case "open":
                self._told[""] = self.services.open_folder(self.folder)
        self._show(id)
        return None

    def _choose(self, choice: Choice) -> None:
        """Take a choice over and carry it out."""
        settings = self.services.settings
        settings.mods, settings.mods_off = list(choice.order), list(choice.off)
        self.services.reopen_mods()

    def _play(self, id: str) -> Transition | None:
        """Begin a mod's own story; one that is off is switched on by that."""
        if not self.choice.is_on(id):
            self._choose(self.choice.switched(id, True))
        manifest, library = self._by_id[id].manifest, self.services.library
        if manifest is not None and library.session is not None and id in library.session.order.ids:
            try:
                return Replace(self.services.routes.play(mod_game(library, id, manifest.start)), IRIS)
            except MapMissing as error:
                self._told[id] = str(error)
        self._show(id)
        return None

    # --- looking a mod through

    def _tick_check(self) -> None:
        """The mod in focus is looked through on a thread, once; what comes out is shown."""
        if self._check is not None:
            if self._check.running:
                return
            check, self._check = self._check, None
            if check.report is not None:
                self._reports[check.mod.path] = check.report
            self._show()
        mod = self._by_id.get(self.screen.row.id)
        if mod is not None and mod.path not in self._reports:
            self._check = Check(mod, self.services.root, self._found)

    def settle(self) -> None:
        """Wait until the mod in focus has been looked through, and show what came of it."""
        self._tick_check()
        while self._check is not None:
            self._check.join()
            self._tick_check()

    def exit(self) -> None:
        """Written down when the page is closed. Nobody waits for what is still being looked through."""
        self.services.apply_settings()

    def draw(self, surface: pygame.Surface, alpha: float) -> None:
        """Paint the page."""
        self.screen.draw(surface)


class Check:
    """A mod being looked through on a thread of its own, so that the page never stands still."""

    def __init__(self, mod: Mod, data: Path, others: Sequence[Mod]) -> None:
        self.mod = mod
        self.report: Report | None = None
        self._data, self._others = data, others
        self._thread = threading.Thread(target=self._run, name="check mod", daemon=True)
        self._thread.start()

    def _run(self) -> None:
        self.report = check_mod(self.mod, self._data, self._others)

    @property
    def running(self) -> bool:
        """True until the report is there."""
        return self._thread.is_alive()

    def join(self) -> None:
        """Wait for the end."""
        self._thread.join()
