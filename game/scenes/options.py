"""Options, at any time: what is changed counts at once and is written down when the page is closed."""

from __future__ import annotations

import pygame

from game.input.devices import Controls
from game.scenes.base import Pop, Push, Scene, Transition
from game.scenes.controls import ControlsScene
from game.scenes.reader import Reader
from game.scenes.services import Services
from game.ui.menu import Action, Changed, Chosen, Left
from game.ui.options import PAGES, OptionsScreen, typed


class OptionsScene(Scene):
    """The leaves of options over whatever lies below."""

    hides_below = False

    def __init__(self, services: Services) -> None:
        self.services = services
        self._reader = Reader()
        settings = services.settings
        values = {option.key: getattr(settings, option.key) for page in PAGES for option in page.options}
        self._screen = OptionsScreen(
            services.faces,
            values,
            extra={"play": (Action("controls", "Keys and buttons"),)},
            still=settings.reduce_motion,
            on_move=lambda: services.audio.play("ui_move"),
        )

    def exit(self) -> None:
        """Written down once, not at every step of a slider."""
        self.services.apply_settings()

    def tick(self, controls: Controls) -> Transition | None:
        """One tick."""
        event = self._screen.tick(self._reader.read(controls))
        if isinstance(event, Left):
            return Pop()
        if isinstance(event, Chosen) and event.id == "controls":
            return Push(ControlsScene(self.services))
        if isinstance(event, Changed):
            setattr(self.services.settings, event.id, typed(event.id, event.value))
            self.services.preview_settings()
        return None

    def draw(self, surface: pygame.Surface, alpha: float) -> None:
        """Paint the leaf."""
        self._screen.draw(surface)
