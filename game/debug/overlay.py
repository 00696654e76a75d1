"""Development keys over the running game: see the boxes, the events, the cost; stop time; read everything anew in place.

Overlays read; nothing here writes the world but the reload, which keeps the last good map and script where the new one is broken.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any, Protocol

import pygame

from game.core.ticks import SUB
from game.gfx.palette import PALETTE
from game.gfx.shapes import glass
from game.gfx.text import draw_line, wrap
from game.scenes.base import Scene
from game.scenes.play import PlayScene
from game.scenes.services import Services
from game.sim.motion import feet
from game.ui.look import NIGHT

KEYS = {
    pygame.K_F1: "boxes",
    pygame.K_F2: "events",
    pygame.K_F3: "pause",
    pygame.K_F4: "tick",
    pygame.K_F5: "reload",
    pygame.K_F8: "cost",
}
EVENTS_SHOWN = 12
MOST_SAID = 4
"""Problems of a reload that are shown in full."""
GOOD_NEWS_FRAMES = 240
BOX_COLOURS = {
    "solid": (235, 80, 90),
    "exit": (90, 220, 120),
    "trigger": (250, 200, 80),
    "look": (110, 190, 250),
    "feet": (255, 255, 255),
    "door": (240, 130, 60),
    "place": (200, 110, 240),
}


class Loop(Protocol):
    """What is needed of the application."""

    hooks: Any
    paused_by_debug: bool
    steps_due: int
    costs: dict[str, float]

    @property
    def stack(self) -> Any:
        """The scenes."""
        ...


class Overlay:
    """Everything that development draws."""

    def __init__(self, loop: Loop, services: Services) -> None:
        self._loop, self._services = loop, services
        self.on: dict[str, bool] = {"boxes": False, "events": False, "cost": False}
        self._events: deque[str] = deque(maxlen=EVENTS_SHOWN)
        self._seen = -1
        self.said: list[str] = []
        """What the last reload brought."""
        self._stays = False
        self._shown = 0
        self._costs: deque[tuple[float, float]] = deque(maxlen=120)
        self._frame_began = time.perf_counter()

    # --- keys

    def key(self, event: pygame.Event) -> None:
        """Take note of a development key."""
        if event.type != pygame.KEYDOWN or event.key not in KEYS:
            return
        match KEYS[event.key]:
            case "pause":
                self._loop.paused_by_debug = not self._loop.paused_by_debug
            case "tick":
                self._loop.steps_due += 1
            case "reload":
                self._reload()
            case name:
                self.on[name] = not self.on[name]

    def _reload(self) -> None:
        """Maps, scripts, tables and pictures anew, where the player stands."""
        play = self._play()
        self._services.pictures.forget()
        library = self._services.library
        said = [str(d) for d in library.reload_story()]
        if play is not None:
            said += [str(p) for p in library.reload(play.world.level.id)]
            said += filter(None, [play.reload()])
        self._stays = bool(said)
        self._shown = 0
        self.said = said[:MOST_SAID] or ["Read anew: nothing is wrong."]
        if len(said) > MOST_SAID:
            self.said.append(f"And {len(said) - MOST_SAID} more.")

    def _play(self) -> PlayScene | None:
        scenes: Sequence[Scene] = self._loop.stack.scenes
        return next((s for s in reversed(scenes) if isinstance(s, PlayScene)), None)

    # --- drawing

    def draw(self, surface: pygame.Surface) -> None:
        """Paint what is switched on."""
        now = time.perf_counter()
        self._costs.append((now - self._frame_began, now))
        self._frame_began = now
        play = self._play()
        if play is not None and self.on["boxes"]:
            self._draw_boxes(surface, play)
        if play is not None:
            self._note_events(play)
        self._draw_said(surface)
        lines: list[str] = []
        if self.on["events"]:
            lines += self._events
        if self.on["cost"]:
            lines.append(self._cost())
        if self._loop.paused_by_debug:
            lines.append("paused: F3 goes on, F4 one tick")
        face = self._services.faces.small
        for row, line in enumerate(lines):
            face.draw(surface, line[:110], 4, 4 + row * 11, (255, 240, 160), False, (0, 0, 0))

    def _draw_said(self, surface: pygame.Surface) -> None:
        """What the last reload brought, whole; problems stay until the next one, good news goes."""
        self._shown += 1
        if not self.said or (not self._stays and self._shown > GOOD_NEWS_FRAMES):
            return
        face = self._services.faces.small
        width = surface.get_width() - 16
        lines = [line for words in self.said for line in wrap(words, face, width - 16)]
        tall = face.line_height + 1
        surface.blit(glass(width, len(lines) * tall + 12, PALETTE["r3" if self._stays else "c4"], 240), (8, 8))
        for row, line in enumerate(lines):
            draw_line(surface, line, face, 16, 15 + row * tall, NIGHT.of)

    def _note_events(self, play: PlayScene) -> None:
        if play.world.tick != self._seen:
            self._seen = play.world.tick
            self._events.extend(f"{play.world.tick} {event!r}" for event in play.events)

    def _cost(self) -> str:
        frames = sorted(cost for cost, _ in self._costs)
        middle, worst = frames[len(frames) // 2], frames[-1]
        stages = ", ".join(f"{stage} {cost:.2f}" for stage, cost in self._loop.costs.items())
        return f"{stages} ms; from frame to frame {middle * 1000:.1f}, worst of {len(frames)}: {worst * 1000:.1f}"

    def _draw_boxes(self, surface: pygame.Surface, play: PlayScene) -> None:
        world, view = play.world, play.place.view

        def box(kind: str, x: int, y: int, w: int, h: int) -> None:
            at = view.world_to_screen(x, y)
            pygame.draw.rect(surface, BOX_COLOURS[kind], (at.x, at.y, max(1, w), max(1, h)), 1)

        for solids in world.level.solids.values():
            for solid in solids:
                box("solid", *solid)
        for way in world.level.exits:
            box("exit", *way.box)
        for trigger in world.level.triggers:
            box("trigger", *trigger.box)
        for thing in world.level.interactables:
            box("look", *thing.box)
        for door in world.level.doors.values():
            box("door", *door.box)
        for place in world.level.places.values():
            box("place", place.x - 1, place.y - 1, 3, 3)
        for actor in world.actors.values():
            box("feet", *feet(actor.x, actor.y))
        hero = world.actors.get(world.hero_id)
        if hero is not None:
            words = f"{world.level.id} {hero.x // SUB},{hero.y // SUB} {world.director.dialogue.node or ''}"
            self._services.faces.small.draw(surface, words, 4, 256, (255, 255, 255), False, (0, 0, 0))


def attach(loop: Loop, services: Services) -> Overlay:
    """Put the development keys over a running game."""
    overlay = Overlay(loop, services)
    hooks = loop.hooks

    def both(first: Callable[[Any], None], second: Callable[[Any], None]) -> Callable[[Any], None]:
        def call(argument: Any) -> None:
            first(argument)
            second(argument)

        return call

    loop.hooks = replace(hooks, on_event=both(hooks.on_event, overlay.key), on_frame=both(hooks.on_frame, overlay.draw))
    return overlay
