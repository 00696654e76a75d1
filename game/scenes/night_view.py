"""The night on screen: guards as figures, their looks on the floor, and words for why somebody was noticed or caught."""

from __future__ import annotations

from game.core.geom import Direction
from game.scenes.services import Services
from game.sim.actor import Actor
from game.sim.events import Event
from game.sim.stealth.angles import UNIT
from game.sim.stealth.events import (
    DoorRefused,
    HeroCaught,
    LaserTripped,
    RadioCalled,
    SuspicionRose,
    WorkDone,
)
from game.sim.stealth.night import Night
from game.sim.stealth.rules import DREAM_TICKS
from game.sim.stealth.state import ALERT
from game.sim.world import World
from game.ui.notices import CaptionLine, Toast
from game.view.night import NightOverlay
from game.view.world_view import WorldView

WHY = {
    "seen": "He saw you.",
    "glimpsed": "He saw something move.",
    "heard": "He heard you.",
    "camera": "The camera had you.",
    "laser": "You broke a beam.",
    "microphone": "It listens.",
    "radio": "He was told.",
    "device": "He heard something else.",
    "touched": "You bumped into him.",
}
"""Every cause in words: nobody is noticed without being told why."""
SHEETS = {"": "guard", "guard": "guard", "patrol": "guard"}
DREAM_SELF = "dream_self"
PAN_TICKS = 16
RUNNING_SUB = 300
"""A guard who covers more than so many sub-pixels a tick is drawn running."""


class NightView:
    """Follows the night of the place that is shown."""

    def __init__(self, services: Services, toast: Toast, captions: CaptionLine) -> None:
        self._services, self._toast, self._captions = services, toast, captions
        self._night: Night | None = None
        self._overlay: NightOverlay | None = None
        self._figures: dict[str, Actor] = {}

    def figures(self) -> tuple[Actor, ...]:
        """Guards as somebody to be drawn."""
        return tuple(self._figures.values())

    def tick(self, world: World, view: WorldView, events: list[Event]) -> None:
        """Take over a tick of the night."""
        if world.night is not self._night or (self._overlay is not None and self._overlay not in view.overlays):
            self._attach(world.night, view)
        night = world.night
        if night is None or self._overlay is None:
            return
        self._overlay.tick(events)
        for guard in night.state_now.guards:
            if guard.plan.near:
                self._move(guard.plan.id, guard.plan.character, guard.x, guard.y, guard.angle, guard.state == ALERT)
        self._follow_dream(world, night, view)
        for event in events:
            self._say(event)

    def _follow_dream(self, world: World, night: Night, view: WorldView) -> None:
        """While the body sits, the dream-self is seen walking, and the eye goes with it."""
        dream = night.state_now.dream
        if not night.is_dreaming:
            if self._figures.pop(DREAM_SELF, None) is not None:
                view.camera.follow(world.hero_id, PAN_TICKS)
            return
        body = world.hero
        view.dream.body = body.px
        view.dream.shift_left = dream.meter / DREAM_TICKS
        figure = self._figures.get(DREAM_SELF)
        if figure is None:
            figure = self._figures[DREAM_SELF] = Actor(DREAM_SELF, body.character, dream.x, dream.y, solid=False)
            figure.outfit, figure.facing = body.outfit, body.facing
            view.camera.follow(DREAM_SELF, PAN_TICKS)
        dx, dy = dream.x - figure.x, dream.y - figure.y
        figure.gait = "walk" if dx or dy else "idle"
        figure.walked = figure.walked + max(abs(dx), abs(dy)) if dx or dy else 0
        figure.facing = Direction.towards(dx, dy, figure.facing)
        figure.x, figure.y = dream.x, dream.y

    def _attach(self, night: Night | None, view: WorldView) -> None:
        self._night = night
        self._figures = {}
        if self._overlay is not None and self._overlay in view.overlays:
            view.overlays.remove(self._overlay)
        self._overlay = None
        if night is not None:
            self._overlay = NightOverlay(night, self._services.settings.high_contrast)
            view.overlays.append(self._overlay)

    def _move(self, id_: str, character: str, x: int, y: int, angle: int, hurried: bool) -> None:
        figure = self._figures.get(id_)
        if figure is None:
            figure = self._figures[id_] = Actor(id_, SHEETS.get(character, character), x, y, solid=False)
        gone = max(abs(x - figure.x), abs(y - figure.y))
        figure.gait = "idle" if not gone else "run" if gone > RUNNING_SUB or hurried else "walk"
        figure.walked = figure.walked + gone if gone else 0
        figure.x, figure.y = x, y
        ux, uy = UNIT[angle % 1024]
        figure.facing = Direction.towards(ux, uy, figure.facing)

    def _say(self, event: Event) -> None:
        match event:
            case SuspicionRose(state=state, cause=cause) if state in ("search", "alert"):
                self._captions.push(WHY.get(cause, cause))
            case RadioCalled(jammed=False):
                self._captions.push("[A radio: he has called it in]")
            case LaserTripped():
                self._captions.push(WHY["laser"])
            case DoorRefused(key=key):
                self._toast.push(
                    "Locked", f"It wants {key.replace('_', ' ')}." if key else "It will not open from here."
                )
            case WorkDone(kind=kind, gives=gives) if gives and kind != "evidence":
                self._toast.push("Done", gives.replace("_", " "))
            case HeroCaught(free=free):
                self._toast.push(
                    "Caught", "Go on: it costs nothing." if free else "Back to the last safe room. Everything is kept."
                )
