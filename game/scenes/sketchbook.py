"""Leo's sketchbook, open: leaf through it, read a page whole."""

from __future__ import annotations

import pygame

from game.input.actions import Action
from game.input.devices import Controls
from game.scenes.base import Pop, Scene, Transition
from game.scenes.pages import PageTable
from game.scenes.reader import Reader
from game.scenes.services import Services
from game.sim.world import World
from game.ui.sketchbook import CloseBook, Document, OpenPage, PageView, Sketchbook


class SketchbookScene(Scene):
    """The evidence, as Leo drew it."""

    hides_below = False

    def __init__(self, services: Services, world: World, pages: PageTable) -> None:
        self.services = services
        self._views = [pages.view(page, world) for page in world.pages]
        self._book = Sketchbook(
            services.faces,
            self._views,
            start=world.pages[-1] if world.pages else "",
            still=services.settings.reduce_motion,
            on_turn=lambda: services.audio.play("page_turn"),
        )
        self._document: Document | None = None
        self._reader = Reader()
        self._fresh = True

    def enter(self) -> None:
        """A book is opened."""
        self.services.audio.play("page_turn")

    def tick(self, controls: Controls) -> Transition | None:
        """One tick."""
        intent = self._reader.read(controls)
        closing = Action.SKETCHBOOK in controls.pressed and not self._fresh
        self._fresh = False
        if self._document is not None:
            if self._document.tick(intent) or closing:
                self._document = None
            return None
        event = self._book.tick(intent)
        if isinstance(event, OpenPage) and self._book.page is not None:
            page: PageView = self._book.page
            self._document = Document(self.services.faces, page.title, page.body, page.caption)
        if isinstance(event, CloseBook) or closing:
            return Pop()
        return None

    def draw(self, surface: pygame.Surface, alpha: float) -> None:
        """Paint the book, and the page that is being read over it."""
        self._book.draw(surface)
        if self._document is not None:
            self._document.draw(surface)
