"""The world on screen: one object that a scene ticks and draws.

It reads actors and events and never writes them; what it remembers (poses, trails, dust) is not saved. Everything is a
function of ticks, so that two runs of the same play show the same pictures.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pygame

from game.core.geom import Vec
from game.sim.actor import Actor
from game.sim.events import DoorMoved, Event, Staged
from game.sim.mapdef import Face
from game.view.air import WEATHERS
from game.view.camera import Camera
from game.view.dream import DreamFace, dream_face
from game.view.figures.figure import Cast, Figure
from game.view.knobs import Knobs
from game.view.lights.dimmer import brightness
from game.view.moment import Moment
from game.view.overlay import Overlay
from game.view.stage import Stage
from game.view.waking import WakingFace
from game.view.wave import WAVE_TICKS, Wave, prepare_waves

_AHEAD_FROM, _AHEAD_EVERY = 90, 6
"""Ticks after which the place's dream is made ready, and between its steps."""

_BARK_GAP = 4
"""Pixels between somebody's head and the bubble above it."""


class WorldView:
    """A place, seen awake or asleep."""

    def __init__(self, stage: Stage, face: Face = "waking", style: str = "") -> None:
        """Look at the middle of the place.

        Args:
            stage: the place.
            face: ``waking`` or ``dream``: which face is shown first.
            style: of the dream: ``reef``, ``own``, ``evening``, ``core``, ``shift`` or ``bleed``; empty for the map's
                own.
        """
        self._stage = stage
        self.face: Face = "dream" if face == "dream" else "waking"
        """The face that is shown, or that the wave is bringing."""
        self.dream_style = style or stage.level.text("dream", "reef")
        self.weather = stage.level.text("weather", "clear")
        """``clear``, ``rain``, ``storm``, ``snow`` or ``ash``; other words are as good as ``clear``."""
        self.camera = Camera(stage.bounds, stage.camera_regions())
        self.camera.still = stage.look.reduce_motion
        self.dream: Knobs = stage.knobs
        """What the story turns in dreams: lucidity, wear, SOMNI's mood."""
        self.overlays: list[Overlay] = []
        """Painted over the world each frame, in this order."""
        self._cast = Cast(stage.sheets)
        self._hero_id = ""
        self._tick = 0
        self._alpha = 1.0
        self._waking: WakingFace | None = None
        self._dreams: dict[str, DreamFace] = {}
        self._wave: Wave | None = None
        self._ahead: Iterator[None] | None = None

    # ------------------------------------------------------------------ commands

    def change_face(self, face: Face, style: str = "", origin_px: Vec | None = None, ticks: int = WAVE_TICKS) -> None:
        """Let a wave run over the picture that brings the other face.

        Args:
            face: ``waking`` or ``dream``.
            style: of the dream, empty for the one before (or the map's own).
            origin_px: map pixel from which the wave runs (the halo), and to which it runs home on waking; the hero
                when absent.
            ticks: length; 0 changes at once. Low flash makes it longer, reduced motion makes it a cross-fade.
        """
        wanted: Face = "dream" if face == "dream" else "waking"
        style = style or self.dream_style
        if wanted == self.face and (wanted == "waking" or style == self.dream_style):
            return
        if ticks > 0:
            old = pygame.Surface((480, 270), 0, 32)
            self._draw_face(old, self._moment(self._alpha))
            hero = self._cast.figures.get(self._hero_id)
            middle = Vec(hero.x, hero.y - 16) if hero else self.camera.at.plus((240, 135))
            self._wave = Wave(
                old, self.camera.at, origin_px or middle, wanted == "dream", ticks, self._stage.look, self._tick
            )
        self.face, self.dream_style = wanted, style

    def light(self, name: str, state: str | float | bool) -> bool:
        """Switch or dim a lamp or group of lamps: ``on``, ``off``, ``dim``, ``40%``, 0.4. Eased over ticks.

        Returns:
            Whether the name and the state mean something here; unknown names are kept in ``unknown_lights``.
        """
        target = brightness(state)
        if target is None:
            return False
        known = len(self._stage.dimmer.unknown)
        self._stage.dimmer.set(name, target)
        return len(self._stage.dimmer.unknown) == known

    @property
    def unknown_lights(self) -> list[str]:
        """Names of lamps that were asked for and are not here."""
        return self._stage.dimmer.unknown

    def show(self, key: int | str, shown: bool) -> None:
        """Show or hide a placed thing, by object id or name; unknown ones change nothing."""
        self._changed(self._stage.props.show(key, shown))

    def set_open(self, key: int | str, is_open: bool) -> None:
        """Give a door its open or closed picture at once (doors that were open when the place was entered)."""
        self._changed(self._stage.props.set_open(key, is_open))

    def set_state(self, key: int | str, state: str) -> None:
        """Show a thing in a state that its tileset has a picture of: ``whale`` in ``rise``; others change nothing."""
        self._changed(self._stage.props.set_state(key, state))

    def prepare(self, face: Face | None = None, style: str = "") -> Iterator[None]:
        """Do the dear work of a face ahead of time, a few milliseconds for each step: behind a wipe, or a few steps
        a tick."""
        yield from self._stage.prepare()
        if face in (None, "waking"):
            yield from self._waking_face().prepare()
        if face in (None, "dream") and (style or self.face == "dream" or face == "dream"):
            prepare_waves()
            yield
            yield from self._dream_face(style or self.dream_style).prepare()

    # ------------------------------------------------------------------ time

    def tick(self, actors: Sequence[Actor], hero_id: str, events: Sequence[Event] = ()) -> None:
        """Take over what the world is like after a tick of 1/60 s. Reads the actors, changes nothing in them."""
        self._tick += 1
        self._hero_id = hero_id
        self._cast.remember(list(actors), self._tick)
        for event in events:
            if isinstance(event, DoorMoved):
                self.set_open(event.door, event.open)
            elif isinstance(event, Staged) and event.command == "npc" and len(event.args) > 1:
                self.set_state(event.args[0], event.args[1])
        self.camera.tick()
        touched, ambient = self._stage.dimmer.tick()
        for face in self._faces():
            for light in touched:
                face.light_changed(light)
            if ambient:
                face.ambient_changed()
        if self._wave and self._wave.over(self._tick):
            self._wave = None
        if self._tick >= _AHEAD_FROM and self._tick % _AHEAD_EVERY == 0:
            self._look_ahead()
        if self.face == "dream":
            self._dream_face(self.dream_style).tick(self._moment(1.0))
        elif self._wave is None:
            self._waking_face().tick(pygame.Rect(*self.camera.at, 480, 270))

    def draw(self, surface: pygame.Surface, alpha: float = 1.0) -> None:
        """Draw the world on a 480 × 270 surface.

        Args:
            surface: opaque, 32 bit.
            alpha: share of the current tick that has passed, 0..1: figures stand between their last two poses.
        """
        self._alpha = alpha
        moment = self._moment(alpha)
        self._draw_face(surface, moment)
        if self._wave:
            self._wave.compose(surface, moment.camera, moment.tick)
        for overlay in self.overlays:
            overlay.draw_top(surface, moment.camera)

    # ------------------------------------------------------------------ places on screen

    def world_to_screen(self, x: int, y: int) -> Vec:
        """The canvas pixel that shows a map pixel (it may lie outside the canvas)."""
        return Vec(x - self.camera.at.x, y - self.camera.at.y)

    def screen_to_world(self, x: int, y: int) -> Vec:
        """The map pixel under a canvas pixel."""
        return Vec(x + self.camera.at.x, y + self.camera.at.y)

    def bubble_anchor(self, actor_id: str) -> Vec | None:
        """Canvas pixel at which a speech bubble's tail should end: above somebody's head. ``None`` where they are
        not here."""
        figure = self._cast.figures.get(actor_id)
        if figure is None or not figure.visible:
            return None
        height = 30
        if figure.cell:
            solid = figure.cell.mask.get_bounding_rects()
            height = figure.sheet.anchor[1] - min((rect.y for rect in solid), default=15)
        return self.world_to_screen(figure.x, figure.y - height - figure.rise - _BARK_GAP)

    # ------------------------------------------------------------------ inside

    def _moment(self, alpha: float) -> Moment:
        figures = self._cast.placed(alpha)
        hero = next((figure for figure in figures if figure.id == self._hero_id), None)
        followed: Figure | None = next((f for f in figures if f.id == self.camera.following), None)
        camera = self.camera.aim(Vec(followed.x, followed.y) if followed else None, alpha)
        return Moment(self._tick, camera, figures, hero)

    def _draw_face(self, surface: pygame.Surface, moment: Moment) -> None:
        weather = self.weather if self.weather in WEATHERS else "clear"
        if self.face == "waking":
            self._waking_face().draw(surface, moment, self.overlays, weather)
        else:
            self._dream_face(self.dream_style).draw(surface, moment, self.overlays)

    def _look_ahead(self) -> None:
        """While the hero is awake, get the place's dream ready in small steps, where it is baked."""
        if self.face != "waking" or self._wave:
            return
        if self._ahead is None:
            may_be_baked = self.dream_style in ("reef", "own", "paper")
            from_file = may_be_baked and getattr(self._dream_face(self.dream_style), "baked", False)
            self._ahead = self.prepare("dream", self.dream_style) if from_file else iter(())
        next(self._ahead, None)

    def _waking_face(self) -> WakingFace:
        if self._waking is None:
            self._waking = WakingFace(self._stage)
        return self._waking

    def _dream_face(self, style: str) -> DreamFace:
        found = self._dreams.get(style)
        if found is None:
            found = self._dreams[style] = dream_face(style, self._stage, self._waking_face, self.dream)
        return found

    def _faces(self) -> list[WakingFace | DreamFace]:
        return [*([self._waking] if self._waking else []), *self._dreams.values()]

    def _changed(self, world: pygame.Rect | None) -> None:
        if world:
            for face in self._faces():
                face.changed(world)
