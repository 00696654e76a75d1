"""The picture of the place that the world is in: opens a view when a place is entered and hands it what happened."""

from __future__ import annotations

import pygame

from game.core.geom import Vec
from game.scenes.services import Services
from game.sim.actor import Actor
from game.sim.commands.rails import BOAT
from game.sim.events import Event, FaceChanged, Staged
from game.sim.world import World
from game.view.figures.sheet import Sheets
from game.view.look import Look
from game.view.stage import Stage
from game.view.world_view import WorldView

PAN_TICKS = 40
"""How long the eye takes to travel to what the stage points at."""

LUCID_STEP = 1 / 90
"""How fast a dream becomes see-through: a second and a half from reef to paper."""

STYLES = {
    "star_reef": "reef",
    "star_reef_seam": "reef",
    "own": "own",
    "perfect_evening": "evening",
    "core": "core",
    "shift": "shift",
    "bleed": "bleed",
}
"""A dream as scripts name it → the style it is drawn in."""


class PlaceView:
    """Owns the view of one place at a time; views of places left are dropped, their pictures stay loaded."""

    def __init__(self, services: Services, world: World) -> None:
        self._services = services
        self._sheets = Sheets(services.pictures)
        self._look = self._read_look()
        self.view: WorldView = self._make(world)
        self._map = world.level.id

    def _read_look(self) -> Look:
        settings = self._services.settings
        return Look(
            low_flash=settings.low_flash,
            reduce_motion=settings.reduce_motion,
            high_contrast=settings.high_contrast,
            flicker=not settings.low_flash,
        )

    def refresh(self) -> None:
        """Options about the picture may have changed: they count from the next place on, and at once where it is cheap."""
        self._look = self._read_look()
        self.view.camera.still = self._look.reduce_motion

    def _make(self, world: World) -> WorldView:
        stage = Stage(world.level.map, self._services.pictures, self._look, self._sheets)
        view = WorldView(stage, "waking" if world.face == "waking" else "dream", STYLES.get(world.dream, ""))
        view.camera.follow(world.hero_id)
        return view

    def open(self, world: World) -> None:
        """Show the place that the world is in, as it has become."""
        self.view = self._make(world)
        self._map = world.level.id
        for door in world.level.doors.values():
            self.view.set_open(door.id, world.door_state(door) in ("open", "half"))
        for name, state in world.staging.lights.items():
            self.view.light(name, state)
        for thing, state in world.staging.things.items():
            self.view.set_state(thing, state)
        for thing, where in world.staging.props.items():
            self.view.show(thing, where != "away")
        self._moor(world)
        self._aim(world, 0)
        self.view.tick(tuple(world.actors.values()), world.hero_id, ())

    def tick(self, world: World, events: list[Event], others: tuple[Actor, ...] = ()) -> None:
        """Hand on what happened in a tick; ``others`` are figures that are nobody's actors (guards of a night)."""
        for event in events:
            match event:
                case FaceChanged(face=face, dream=dream, x=x, y=y):
                    style = "shift" if world.night is not None and world.night.is_dreaming else STYLES.get(dream, "")
                    self.view.change_face("waking" if face == "waking" else "dream", style, Vec(x, y))
                case Staged(command="light", args=args):
                    self.view.light(args[0], args[1])
                case Staged(command="prop", args=args):
                    self.view.show(args[0], args[1] != "away")
                case Staged(command="camera" | "free_roam"):
                    self._aim(world, PAN_TICKS)
                case Staged(command="rail"):
                    self._moor(world)
                    self._aim(world, PAN_TICKS)
        self._dream_on(world)
        self.view.tick((*world.actors.values(), *others), world.hero_id, events)

    def _dream_on(self, world: World) -> None:
        """Let the paper come through, or go, as lucid as the dream is by now."""
        wanted = 1.0 if world.dream.endswith("_seam") or "lucidity" in world.staging.lights else 0.0
        knobs = self.view.dream
        knobs.lucid += max(-LUCID_STEP, min(LUCID_STEP, wanted - knobs.lucid))

    def _moor(self, world: World) -> None:
        """While the boat is under way, the one that waits at the landing is not there."""
        self.view.show("boat_waiting", BOAT not in world.actors)

    def _aim(self, world: World, ticks: int) -> None:
        target = world.staging.camera
        if target in world.actors:
            self.view.camera.follow(target, ticks)
            return
        at = world.level.places.get(target) if target else None
        if at is not None:
            self.view.camera.look_at(at.x, at.y, ticks)
        elif not target:
            self.view.camera.follow(world.hero_id, ticks)

    def draw(self, surface: pygame.Surface, alpha: float) -> None:
        """Paint the place."""
        self.view.draw(surface, alpha)
