"""The sketchbook as scenes need it: titles and texts of pages, and the page that draws itself while the story runs."""

from __future__ import annotations

import logging

import pygame

from game.core.ticks import VIEW_H, VIEW_W
from game.gfx.drawing import Drawing, load_drawing
from game.gfx.text import RichText
from game.scenes.services import Services
from game.sim.world import World
from game.ui.held_page import WIDTH, HeldPage
from game.ui.sketchbook import PageView

LOG = logging.getLogger(__name__)
OLD_PAGES = {"page_4_march": "blank_sketchbook"}
"""Where the camera looks at a page that was drawn long ago, and what is on it."""
STYLE_AT = (4, 9)
"""``$imagination`` from which Leo's drawings are careful pencil, and from which they are his own."""
RISE_TICKS = 22
"""How long the page takes to come up before the reader's eyes."""


class PageTable:
    """Reads drawings and page texts; shows the open page while the camera looks at it."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._held: HeldPage | None = None
        self._old_page = ""
        self._risen = 0

    def title(self, page: str) -> str:
        """What stands at the head of a page."""
        found = self._services.library.pages.get(page)
        return found.title if found else page.replace("_", " ")

    def drawing(self, name: str, imagination: float = 0) -> Drawing | None:
        """A drawing by its name, in the style that Leo's hand has by now; ``None`` where nobody has drawn it."""
        stage = 1 + sum(imagination >= limit for limit in STYLE_AT)
        try:
            return load_drawing(self._services.root / "assets" / "pages" / f"{name}.json", stage)
        except (OSError, ValueError) as error:
            LOG.warning("drawing %s: %s", name, error)
            return None

    def view(self, page: str, world: World) -> PageView:
        """A page as the open book shows it."""
        text = self._services.library.pages.get(page)
        found = world.found.get(page, ("", 0, 0))
        when = f"{found[1]:02d}:{found[2]:02d}" if found[1] or found[2] else ""
        drawing = self.drawing((text.drawing if text else "") or page, _number(world.variables.get("$imagination")))
        if text is None:
            return PageView(page, self.title(page), drawing, when=when)
        return PageView(
            id=page,
            title=text.title,
            drawing=drawing,
            caption=text.caption,
            body=RichText(text.body.strip()),
            where=text.where,
            when=when,
            theme=text.theme,
            kind=text.kind,
            private=", ".join(name.capitalize() for name in text.private),
            consent="not asked" if text.private else "",
        )

    def draw_on(self, name: str, where: str) -> None:
        """The story draws something: on the page in hand, it draws itself there."""
        drawing = self.drawing(name) if where in ("page", "sketchbook") else None
        if drawing is None:
            return
        if self._held is None:
            self._held = HeldPage(still=self._services.settings.reduce_motion)
        self._held.append(drawing)

    def catch_up(self, world: World) -> None:
        """Show the page that was being drawn on when the game was left, as it had become."""
        if not world.staging.camera.startswith("page"):
            return
        for name in world.staging.things.get("doodle:page", "").split():
            self.draw_on(name, "page")
        self._risen = RISE_TICKS

    def tick(self, world: World) -> None:
        """Bring the page up while it is looked at, and take it away after."""
        looked_at = world.staging.camera
        if looked_at.startswith("page"):
            self._turn_to(looked_at)
            self._risen = min(RISE_TICKS, self._risen + 1)
            if self._held is not None:
                self._held.tick()
        elif self._risen:
            self._risen -= 1
            if self._risen == 0:
                self._held, self._old_page = None, ""

    def _turn_to(self, looked_at: str) -> None:
        """Leaf back to a page that is there already, or open an empty one."""
        still = self._services.settings.reduce_motion
        if looked_at in OLD_PAGES and looked_at != self._old_page:
            self._held = HeldPage(self.drawing(OLD_PAGES[looked_at]), at_once=True, still=still)
            self._old_page = looked_at
        elif self._held is None:
            self._held = HeldPage(still=still)

    def draw(self, surface: pygame.Surface) -> None:
        """Paint the open page over the place."""
        if not self._risen or self._held is None:
            return
        eased = 1 - (1 - self._risen / RISE_TICKS) ** 3
        self._held.draw(surface, (VIEW_W - WIDTH) // 2, int(VIEW_H - (VIEW_H - 6) * eased))


def _number(value: object) -> float:
    return float(value) if isinstance(value, int | float) else 0.0
