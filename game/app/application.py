"""The running game: pumps events, ticks scenes sixty times a second, draws at the screen's rate.

Nobody else calls ``pygame.event.get`` or reads a clock.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import pairwise

import pygame

from game.app.loop import Accumulator, Pacer
from game.app.stack import SceneStack
from game.app.window import Window
from game.input.actions import Action
from game.input.devices import Controls, Devices

STAGES = ("events", "ticks", "draw", "present")
"""What a frame is made of."""


@dataclass(frozen=True, slots=True)
class Hooks:
    """What the loop tells others. Each is called once per event, tick or frame."""

    on_tick: Callable[[Controls], None]
    """After the scenes' tick: sound goes on."""
    on_focus: Callable[[bool], None]
    """The window gained or lost the player."""
    on_screenshot: Callable[[pygame.Surface], None]
    on_event: Callable[[pygame.Event], None] = lambda event: None
    """Development keys."""
    on_frame: Callable[[pygame.Surface], None] = lambda surface: None
    """Last before presenting: development overlays."""
    on_window: Callable[[pygame.Surface, int, int], None] = lambda window, left, top: None
    """The picture has been enlarged into the window, whose corner it begins at: letters at the window's own sharpness."""
    between_scenes: Callable[[], None] = lambda: None
    """A scene has been drawn, and another one will be drawn over it."""


class Application:
    """Window, devices, scenes and time, put together."""

    def __init__(self, window: Window, devices: Devices, stack: SceneStack, hooks: Hooks, frame_cap: int = 0) -> None:
        self.window, self.devices, self.stack, self.hooks = window, devices, stack, hooks
        self.frame_cap = frame_cap
        self.accumulator = Accumulator()
        self.paused_by_debug = False
        self.steps_due = 0
        """Single ticks asked for while paused (development)."""
        self.costs: dict[str, float] = dict.fromkeys(STAGES, 0.0)
        """Milliseconds that each stage of the last frame took."""

    def run(self) -> None:
        """Play until the last scene is gone."""
        pacer = Pacer()
        last = time.perf_counter()
        while self.stack.running:
            began = time.perf_counter()
            self.pump()
            now = time.perf_counter()
            due = self.accumulator.add(now - last)
            last = now
            if self.paused_by_debug:
                due, self.steps_due = self.steps_due, 0
            for _ in range(due):
                self.tick()
                if not self.stack.running:
                    return
            ticked = time.perf_counter()
            self.draw(0.0 if self.paused_by_debug else self.accumulator.alpha)
            drawn = time.perf_counter()
            self.window.present(self.hooks.on_window)
            self._note_costs(began, now, ticked, drawn, time.perf_counter())
            pacer.wait(1 / (self.frame_cap or self.window.refresh_rate()))

    def _note_costs(self, *moments: float) -> None:
        for stage, (before, after) in zip(STAGES, pairwise(moments), strict=True):
            self.costs[stage] = (after - before) * 1000

    def pump(self) -> None:
        """Take every waiting event."""
        for event in pygame.event.get():
            match event.type:
                case pygame.QUIT | pygame.WINDOWCLOSE:
                    self.stack.close()
                case pygame.WINDOWSIZECHANGED:
                    self.window.resized()
                case pygame.WINDOWFOCUSLOST:
                    self.hooks.on_focus(False)
                case pygame.WINDOWFOCUSGAINED:
                    self.hooks.on_focus(True)
                case pygame.KEYDOWN if event.key == pygame.K_RETURN and event.mod & pygame.KMOD_ALT:
                    self.window.toggle_fullscreen()
                    continue
            self.hooks.on_event(event)
            self.devices.feed(event)

    def tick(self) -> None:
        """One sixtieth of a second."""
        controls = self.devices.take()
        controls = replace(controls, pointer=self.window.logical(controls.pointer))
        if Action.FULLSCREEN in controls.pressed:
            self.window.toggle_fullscreen()
        if Action.SCREENSHOT in controls.pressed:
            self.hooks.on_screenshot(self.window.canvas.surface)
        self.stack.tick(controls)
        self.hooks.on_tick(controls)

    def draw(self, alpha: float) -> None:
        """Paint the canvas."""
        self.stack.draw(self.window.canvas.surface, alpha, self.hooks.between_scenes)
        self.hooks.on_frame(self.window.canvas.surface)
