"""Saving while playing: at doors, choices and the ends of scenes, without holding up a frame."""

from __future__ import annotations

import io
import threading
from collections.abc import Callable

import pygame

from game.scenes.services import Services
from game.sim.snapshot import to_data
from game.sim.world import World
from game.storage.profile import save_profile
from game.storage.saves import AUTOSAVE, SaveText

PICTURE_SIZE = (120, 68)
GAP_TICKS = 120
"""No two autosaves within two seconds, but for doors."""


class AutoSaver:
    """Takes the world's state at once and lets a thread put it on the disk."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._thread: threading.Thread | None = None
        self._since = GAP_TICKS
        self._wanted: tuple[World, Callable[[], pygame.Surface]] | None = None
        self.problem = ""

    def ask(self, reason: str, world: World, picture: Callable[[], pygame.Surface]) -> None:
        """The world would like to be saved; it is, at the end of this tick or a little later."""
        self._wanted = (world, picture)
        if reason == "door":
            self._since = GAP_TICKS

    def tick(self) -> None:
        """Save where it was asked for and is due."""
        self._since += 1
        if self._wanted is not None and self._since >= GAP_TICKS:
            world, picture = self._wanted
            self._wanted, self._since = None, 0
            self.save(AUTOSAVE, world, picture())

    def save(self, slot: str, world: World, picture: pygame.Surface) -> None:
        """Save into a slot now. The disk is written on a thread; its trouble, if any, is in ``problem`` later."""
        saves = self._services.saves
        session = self._services.library.session
        mods = session.requirements if session else ()
        text: SaveText = saves.compose(world, to_data(world), self._services.now(), mods)
        small = png(picture)
        self.join()
        self._thread = threading.Thread(target=self._write, args=(slot, text, small), name="save")
        self._thread.start()

    def _write(self, slot: str, text: SaveText, picture: bytes) -> None:
        problem = self._services.saves.store(slot, text, picture)
        self.problem = str(problem) if problem else ""
        if self._services.profile.changed:
            save_profile(self._services.locations.profile, self._services.profile)

    def join(self) -> None:
        """Wait until what is being written is written."""
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def flush(self) -> None:
        """Save what was asked for and wait for the disk."""
        if self._wanted is not None:
            world, picture = self._wanted
            self._wanted = None
            self.save(AUTOSAVE, world, picture())
        self.join()


def png(picture: pygame.Surface) -> bytes:
    """A small PNG of a canvas, for a save slot."""
    small = pygame.transform.smoothscale(picture, PICTURE_SIZE)
    out = io.BytesIO()
    pygame.image.save(small, out, "slot.png")
    return out.getvalue()
