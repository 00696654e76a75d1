"""The window: opening it (or saying why not), full screen, resizing, pictures of it."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable

import pygame

from game.core.ticks import VIEW_H, VIEW_W
from game.gfx.canvas import Canvas, Fit, placed

MIN_W, MIN_H = 960, 540


class NoDisplay(Exception):
    """There is no screen to open a window on; the message says what to do."""


def has_display() -> bool:
    """Whether a window can be seen: a desktop session, or a driver that was asked for by name."""
    if os.environ.get("SDL_VIDEODRIVER") or os.environ.get("SDL_VIDEO_DRIVER"):
        return True
    if sys.platform.startswith(("win", "darwin")):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


NO_DISPLAY = (
    "DreamSync needs a screen, and none was found: start it from a desktop session (on a server, set DISPLAY, "
    "or render a picture with: dreamsync shot bedroom -o bedroom.png)."
)


class Window:
    """One window and the logical canvas that fills it."""

    def __init__(self, title: str, size: tuple[int, int], fit: Fit, fullscreen: bool) -> None:
        """Open the window.

        Args:
            title: For the title bar.
            size: Wanted size in window pixels; never below 960 × 540.
            fit: How the canvas fills it.
            fullscreen: Borderless over the whole desktop.

        Raises:
            NoDisplay: There is no screen.
        """
        if not has_display():
            raise NoDisplay(NO_DISPLAY)
        try:
            pygame.display.init()
        except pygame.error as error:
            raise NoDisplay(f"{NO_DISPLAY} ({error})") from error
        self.title = title
        self.windowed_size = (max(MIN_W, size[0]), max(MIN_H, size[1]))
        self.fullscreen = fullscreen
        self.canvas: Canvas
        self.on_resize: Callable[[], None] = lambda: None
        """Called when the picture has another size in the window."""
        try:
            self._window = pygame.Window(title, self.windowed_size, resizable=True)
        except pygame.error as error:
            raise NoDisplay(f"{NO_DISPLAY} ({error})") from error
        self._window.minimum_size = (min(MIN_W, self.windowed_size[0]), min(MIN_H, self.windowed_size[1]))
        self._window.get_surface()  # from here on pictures know the format that they are converted to
        self._show()
        self.canvas = Canvas(fit)

    @property
    def surface(self) -> pygame.Surface:
        """What is painted on. Asked for anew each time: another size is another surface."""
        return self._window.get_surface()

    def _show(self) -> None:
        if self.fullscreen:
            self._window.set_fullscreen(desktop=True)
        else:
            self._window.set_windowed()
        pygame.mouse.set_visible(not self.fullscreen)

    def close(self) -> None:
        """Give the window back."""
        self._window.destroy()

    def toggle_fullscreen(self) -> None:
        """Between window and borderless full screen; the window's size is remembered."""
        if not self.fullscreen:
            self.windowed_size = self._window.size
        self.fullscreen = not self.fullscreen
        self._show()
        self.canvas.repaint_bars()
        self.on_resize()

    def resized(self) -> None:
        """The player pulled at the window."""
        if not self.fullscreen:
            self.windowed_size = self._window.size
        self.canvas.repaint_bars()
        self.on_resize()

    def refresh_rate(self) -> int:
        """The screen's rate in frames a second; 60 where it does not say."""
        rates = pygame.display.get_desktop_refresh_rates() if pygame.display.get_init() else []
        rate = rates[0] if rates else 0
        return rate if 20 <= rate <= 1000 else 60

    def present(self, over: Callable[[pygame.Surface, int, int], None] = lambda window, left, top: None) -> None:
        """Show what is on the canvas; ``over`` may paint on the window before it is seen."""
        surface = self.surface
        self.canvas.present(surface)
        place = placed(surface.get_size(), self.canvas.fit)
        over(surface, place.x, place.y)
        self._window.flip()

    def logical(self, at: tuple[int, int] | None) -> tuple[int, int] | None:
        """A window pixel as a canvas pixel; ``None`` outside or where there is none."""
        if at is None:
            return None
        found = self.canvas.to_logical(at[0], at[1], self.surface.get_size())
        return (found.x, found.y) if found else None


def default_size() -> tuple[int, int]:
    """A whole multiple of the canvas that leaves room for the desktop's own bars."""
    sizes = pygame.display.get_desktop_sizes() if pygame.display.get_init() else []
    width, height = sizes[0] if sizes else (1440, 810)
    scale = max(2, min((width - 64) // VIEW_W, (height - 96) // VIEW_H))
    return VIEW_W * scale, VIEW_H * scale
