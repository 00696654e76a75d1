"""Save slots: load from one, save into one, empty one. What cannot be loaded says why."""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import Protocol

import pygame

from game.content.library import MapMissing
from game.input.devices import Controls
from game.scenes.base import Pop, Replace, Scene, Transition
from game.scenes.mod_needs import missing_words, version_words
from game.scenes.reader import Reader
from game.scenes.services import Services
from game.scenes.start import saved_game
from game.scenes.wipes import SLOW_FADE
from game.storage.saves import SLOTS, SaveInfo
from game.story import StoryError
from game.ui.menu import ConfirmDialog, Left
from game.ui.screens import SaveSlots, SlotChosen, SlotDeleted, SlotView

LABELS = {"auto": "Autosave", "quick": "Quick save", **{f"slot{n}": f"Slot {n}" for n in range(1, 9)}}


class Saveable(Protocol):
    """A scene whose world can be written into a slot."""

    def save_into(self, slot: str) -> None:
        """Write it, and wait until it is on the disk."""
        ...


@dataclass(frozen=True, slots=True)
class _Asked:
    """A question that stands open, and what a yes does."""

    dialog: ConfirmDialog
    slot: str
    deletes: bool


class SlotsScene(Scene):
    """The slots, over whatever lies below."""

    hides_below = False

    def __init__(self, services: Services, saving: Saveable | None = None) -> None:
        self.services = services
        self._saving = saving
        self._reader = Reader()
        self._asked: _Asked | None = None
        self._problem: dict[str, str] = {}
        self._screen = self._make()

    def _make(self) -> SaveSlots:
        infos, problems = self.services.saves.infos()
        by_slot = {info.slot: info for info in infos}
        broken = {p.path.name.split(".")[0]: f"{p.text} {p.fix}" for p in problems}
        self._problem = {**broken, **self._problem}
        slots = SLOTS[2:] if self._saving else SLOTS
        return SaveSlots(
            self.services.faces,
            [_view(slot, by_slot.get(slot), self._problem.get(slot, "")) for slot in slots],
            "Save into" if self._saving else "Load",
            saving=self._saving is not None,
            still=self.services.settings.reduce_motion,
            on_move=lambda: self.services.audio.play("ui_move"),
        )

    def tick(self, controls: Controls) -> Transition | None:
        """One tick."""
        intent = self._reader.read(controls)
        if self._asked is not None:
            answer = self._asked.dialog.tick(intent)
            if answer is None:
                return None
            asked, self._asked = self._asked, None
            return self._carry_out(asked) if answer else None
        match self._screen.tick(intent):
            case Left():
                return Pop()
            case SlotChosen(id=slot):
                return self._chosen(slot)
            case SlotDeleted(id=slot):
                self._ask(f"Empty {LABELS[slot]}?", slot, deletes=True)
        return None

    def _chosen(self, slot: str) -> Transition | None:
        if self._saving is None:
            return self._load(slot)
        if self.services.saves.path(slot).exists():
            self._ask(f"Write over {LABELS[slot]}?", slot, deletes=False)
            return None
        return self._save(slot)

    def _ask(self, question: str, slot: str, deletes: bool) -> None:
        self._asked = _Asked(ConfirmDialog(self.services.faces, question, "Yes", "No"), slot, deletes)

    def _carry_out(self, asked: _Asked) -> Transition | None:
        if not asked.deletes:
            return self._save(asked.slot)
        self.services.saves.delete(asked.slot)
        self._problem.pop(asked.slot, None)
        self._screen = self._make()
        return None

    def _save(self, slot: str) -> Transition:
        if self._saving is not None:
            self._saving.save_into(slot)
        self.services.audio.play("ui_choose")
        return Pop()

    def _load(self, slot: str) -> Transition | None:
        loaded = self.services.saves.read(slot)
        session = self.services.library.session
        missing = missing_words(loaded.mods, session)
        if missing:
            self._problem[slot] = missing
        elif loaded.data is not None:
            try:
                return Replace(self.services.routes.play(saved_game(self.services.library, loaded.data)), SLOW_FADE)
            except MapMissing as error:
                self._problem[slot] = str(error)
            except (StoryError, KeyError, ValueError, TypeError) as error:
                other = version_words(loaded.mods, session)
                self._problem[slot] = f"It cannot be brought back ({error}). {other} The file was left as it is."
        else:
            self._problem[slot] = " ".join(f"{p.text} {p.fix}" for p in loaded.problems)
        self._screen = self._make()
        return None

    def draw(self, surface: pygame.Surface, alpha: float) -> None:
        """Paint the slots and the question over them."""
        self._screen.draw(surface)
        if self._asked is not None:
            self._asked.dialog.draw(surface)


def _view(slot: str, info: SaveInfo | None, problem: str) -> SlotView:
    if info is None:
        return SlotView(slot, LABELS[slot], problem=problem)
    hours, minutes = info.clock
    return SlotView(
        id=slot,
        label=LABELS[slot],
        place=info.place,
        when=f"{hours}:{minutes:02d}" if any(info.clock) else "",
        saved=info.made[:16].replace("T", " "),
        thumbnail=_picture(info.picture),
        problem=problem,
    )


def _picture(data: bytes) -> pygame.Surface | None:
    """A slot's picture; one that is broken is simply not there."""
    if not data:
        return None
    try:
        return pygame.image.load(io.BytesIO(data), "slot.png")
    except pygame.error:
        return None
