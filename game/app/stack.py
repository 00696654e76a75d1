"""The scenes in play, topmost last. Applies what scenes return, at the end of the tick, through the wipe that they ask for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pygame

from game.input.devices import Controls
from game.scenes.base import Pop, Push, Quit, Replace, Scene, Transition
from game.scenes.wipes import Wipe, draw_wipe


@dataclass(slots=True)
class _Passage:
    """A transition on its way: out, hold, swap, in."""

    transition: Transition
    wipe: Wipe
    tick: int = 0
    swapped: bool = False


class SceneStack:
    """Owns the scenes. ``running`` turns false when the last one is gone or one asked to quit."""

    def __init__(self) -> None:
        self.scenes: list[Scene] = []
        self.running = True
        self._passage: _Passage | None = None

    @property
    def top(self) -> Scene:
        """The scene that has the player's hands."""
        return self.scenes[-1]

    @property
    def changing(self) -> bool:
        """True while a wipe is on its way; a second transition cannot begin then."""
        return self._passage is not None

    def begin(self, scene: Scene) -> None:
        """Put the first scene on an empty stack."""
        self.scenes.append(scene)
        scene.enter()

    def tick(self, controls: Controls) -> None:
        """One tick of the topmost scene, or of the wipe between two."""
        if self._passage is not None:
            self._tick_passage()
            return
        if not self.scenes:
            self.running = False
            return
        transition = self.top.tick(controls)
        if transition is None:
            return
        wipe = getattr(transition, "wipe", None)
        if wipe is None or wipe.kind == "cut":
            self._apply(transition)
        else:
            self._passage = _Passage(transition, wipe)

    def _tick_passage(self) -> None:
        passage = self._passage
        if passage is None:
            return
        passage.tick += 1
        wipe = passage.wipe
        if not passage.swapped and passage.tick >= wipe.out_ticks + wipe.hold_ticks:
            passage.swapped = True
            self._apply(passage.transition)
        if passage.tick >= wipe.out_ticks + wipe.hold_ticks + wipe.in_ticks:
            self._passage = None

    def _apply(self, transition: Transition) -> None:
        match transition:
            case Push(scene=scene):
                if self.scenes:
                    self.top.suspend()
                self.scenes.append(scene)
                scene.enter()
            case Pop(result=result):
                self._pop(result)
            case Replace(scene=scene):
                while self.scenes:
                    self.scenes.pop().exit()
                self.scenes.append(scene)
                scene.enter()
            case Quit():
                self.close()

    def _pop(self, result: Any) -> None:
        self.scenes.pop().exit()
        if self.scenes:
            self.top.resume(result)
        else:
            self.running = False

    def close(self) -> None:
        """Let every scene go, topmost first."""
        while self.scenes:
            self.scenes.pop().exit()
        self._passage = None
        self.running = False

    def draw(self, surface: pygame.Surface, alpha: float, between: Callable[[], None] = lambda: None) -> None:
        """Paint from the lowest scene that can be seen upward, then the wipe; ``between`` is called before each cover."""
        lowest = len(self.scenes) - 1
        while lowest > 0 and not self.scenes[lowest].hides_below:
            lowest -= 1
        for level, scene in enumerate(self.scenes[max(0, lowest) :]):
            if level:
                between()
            scene.draw(surface, alpha)
        passage = self._passage
        if passage is not None:
            between()
            draw_wipe(surface, passage.wipe, _covered(passage, alpha))


def _covered(passage: _Passage, alpha: float) -> float:
    wipe, now = passage.wipe, passage.tick + alpha
    if not passage.swapped:
        return min(1.0, now / wipe.out_ticks) if wipe.out_ticks else 1.0
    since = now - wipe.out_ticks - wipe.hold_ticks
    return max(0.0, 1.0 - since / wipe.in_ticks) if wipe.in_ticks else 0.0
