"""Playing: the world ticks, the view draws it, talk and notices lie over it. Everything here only reads the world.

The reader's presses go to the interface first; what is left over becomes the intent of the tick.
"""

from __future__ import annotations

from typing import Any

import pygame

from game.core.ticks import VIEW_H, VIEW_W
from game.input.actions import Action
from game.input.devices import Controls
from game.input.sampler import Sampler
from game.scenes.autosave import AutoSaver
from game.scenes.base import Push, Scene, Transition
from game.scenes.curtain import Curtain
from game.scenes.log import LogScene
from game.scenes.night_view import NightView
from game.scenes.pages import PageTable
from game.scenes.pause import PauseScene
from game.scenes.place_view import STYLES, PlaceView
from game.scenes.prompts import PromptOverHead
from game.scenes.reader import Reader
from game.scenes.services import Services
from game.scenes.sketchbook import SketchbookScene
from game.scenes.slots import SlotsScene
from game.scenes.sounds import SoundEvents
from game.scenes.talk import Talk
from game.sim import hero
from game.sim.director import Status
from game.sim.events import (
    ChapterBegan,
    Event,
    EvidenceGained,
    FaceChanged,
    LineShown,
    MapEntered,
    ObjectiveSet,
    OptionsShown,
    Saved,
    SceneFailed,
    Staged,
    TalkEnded,
)
from game.sim.snapshot import from_data, to_data
from game.sim.stealth.events import HeroCaught
from game.sim.stealth.rules import DIFFICULTIES, NORMAL
from game.sim.step import step
from game.sim.world import World
from game.storage.settings import Settings
from game.story import StoryError
from game.ui.cards import ChapterCard
from game.ui.intents import UiIntent
from game.ui.log import LogEntry
from game.ui.notices import CaptionLine, ObjectiveLine, Toast


def sampler_of(settings: Settings) -> Sampler:
    """What turns controls into wishes, as the player likes the keys."""
    return Sampler(settings.always_run, settings.toggle_sneak, toggle_run=not settings.hold_to_run)


class PlayScene(Scene):
    """The game itself."""

    def __init__(self, services: Services, world: World) -> None:
        self.services = services
        self.world = world
        world.rules = DIFFICULTIES.get(services.settings.difficulty, NORMAL)
        self.place = PlaceView(services, world)
        self.talk = Talk(services, services.library.storybook.strings)
        self.sounds = SoundEvents(services.audio)
        self.curtain = Curtain()
        self.toast = Toast(services.faces)
        self.objective = ObjectiveLine(services.faces)
        self.captions = CaptionLine(services.faces)
        self.night = NightView(services, self.toast, self.captions)
        self.prompt = PromptOverHead(services)
        self.pages = PageTable(services)
        self.saver = AutoSaver(services)
        self.card: ChapterCard | None = None
        self.hidden = False
        """The interface is switched off, for pictures."""
        self._reader = Reader()
        self._sampler = sampler_of(services.settings)
        self.events: list[Event] = []
        """Of the last tick, for development overlays."""

    # --- hooks

    def enter(self) -> None:
        """Show the world as it stands: newly begun, or as a save left it."""
        self._catch_up()

    def suspend(self) -> None:
        """The world waits."""
        self.services.devices.release_all()
        self.services.audio.talk(False)

    def resume(self, result: Any) -> None:
        """Options may have changed meanwhile."""
        self.services.devices.release_all()
        self._sampler = sampler_of(self.services.settings)
        self.talk.refresh()
        self.place.refresh()
        self.world.rules = DIFFICULTIES.get(self.services.settings.difficulty, NORMAL)

    def exit(self) -> None:
        """Nothing is left sounding, and the last state is on disk."""
        self.saver.flush()
        self.services.audio.talk(False)
        self.services.audio.music(None)
        self.sounds.silence()

    @property
    def history(self) -> list[LogEntry]:
        """What was said, oldest first."""
        return self.talk.log

    def save_into(self, slot: str) -> None:
        """Write the world into a slot, and wait until it is on the disk."""
        self.saver.save(slot, self.world, self.picture())
        self.saver.join()

    def reload(self) -> str:
        """Maps and scripts were read anew: go on in them, where the player stands and at the line that is being said.

        Returns why that cannot be; nothing has changed then.
        """
        library = self.services.library
        try:
            self.world = from_data(to_data(self.world), library, library.storybook.script)
        except (StoryError, KeyError, ValueError, TypeError) as error:
            return f"The game goes on as it was ({error}). Finish what is being said, or leave the place and come back."
        self.talk.strings = library.storybook.strings
        self._catch_up()
        return ""

    # --- every tick

    def tick(self, controls: Controls) -> Transition | None:
        """One tick of the world."""
        reader = self._reader.read(controls)
        if self.card is not None:
            if self.card.tick(reader):
                self.card = None
            return None
        opened = self._open_menus(controls)
        if opened is not None:
            return opened
        self._tick_world(controls, reader)
        return None

    def _open_menus(self, controls: Controls) -> Transition | None:
        pressed = controls.pressed
        if Action.PAUSE in pressed:
            return Push(PauseScene(self.services, self))
        if Action.SKETCHBOOK in pressed and self.world.pages:
            return Push(SketchbookScene(self.services, self.world, self.pages))
        if Action.LOG in pressed and self.talk.log:
            return Push(LogScene(self.services, self.talk.log))
        if Action.HIDE in pressed:
            self.hidden = not self.hidden
        if Action.QUICKLOAD in pressed:
            return Push(SlotsScene(self.services))
        if Action.QUICKSAVE in pressed and not self.services.development:
            self.saver.save("quick", self.world, self.picture())
            self.toast.push("Saved", "Quick save")
        return None

    def _tick_world(self, controls: Controls, reader: UiIntent) -> None:
        status = self.world.director.status
        answer = self.talk.tick(reader, status.value)
        reading = status is not Status.IDLE
        intent = self._sampler.intent(controls, answer.advance, answer.choose, answer.skip, reading)
        self.events = step(self.world, intent)
        for event in self.events:
            self._absorb(event)
        self.night.tick(self.world, self.place.view, self.events)
        self.place.tick(self.world, self.events, self.night.figures())
        self.sounds.tick(self.world, self.events)
        self.curtain.tick(self.world)
        self.pages.tick(self.world)
        self.toast.tick()
        self.objective.tick()
        self.captions.tick()
        for caption in self.services.audio.captions():
            if self.services.settings.captions:
                side = {"left": -1, "right": 1}.get(caption.direction, 0)
                self.captions.push(caption.text, side)
        self.prompt.tick(hero.focus(self.world) if self.world.director.idle else None, controls.device)
        self.saver.tick()

    def _absorb(self, event: Event) -> None:
        match event:
            case LineShown():
                self.talk.show_line(event, self.world.staging.expressions, self._outfits())
            case OptionsShown(options=options):
                self.talk.show_options(options)
            case TalkEnded():
                self.talk.end()
            case FaceChanged(face=face, dream=dream):
                self.talk.set_face(face, STYLES.get(dream, dream))
            case MapEntered():
                self.place.open(self.world)
                self.curtain.rise()
            case HeroCaught(free=False):
                self.curtain.rise()
            case ObjectiveSet(text=text):
                self.objective.set(text)
            case EvidenceGained(page=page):
                self.toast.push("In the sketchbook", self.pages.title(page))
            case ChapterBegan(chapter=chapter):
                self._begin_chapter(chapter)
            case Staged(command="caption", args=args):
                self.captions.push(args[0])
            case Staged(command="fade", args=args):
                self.curtain.slow = args[0].endswith("slow")
            case Staged(command="voice", args=args):
                self.talk.set_voice(args[0], args[1])
            case Staged(command="doodle", args=args):
                self.pages.draw_on(args[0], args[1])
            case SceneFailed(sentence=sentence):
                self.toast.push("The scene stopped", sentence)
            case Saved(reason=reason):
                self.saver.ask(reason, self.world, self.picture)

    def _outfits(self) -> dict[str, str]:
        """What everybody here wears."""
        return {actor.character: actor.outfit for actor in self.world.actors.values() if actor.outfit}

    def _begin_chapter(self, chapter: str) -> None:
        self.services.profile.reach(chapter)
        title = self.services.library.chapters.get(chapter)
        if title is not None and title.card:
            self.card = ChapterCard(
                self.services.faces, title.number, title.name, title.when, still=self.services.settings.reduce_motion
            )

    def _catch_up(self) -> None:
        """Say again what a world says that was loaded in the middle of something."""
        world = self.world
        self.place.open(world)
        self.curtain.catch_up(world)
        self.sounds.catch_up(world)
        self.pages.catch_up(world)
        self.talk.set_face(world.face, STYLES.get(world.dream, world.dream))
        if world.objective:
            self.objective.set(world.objective)
        director = world.director
        if director.status is Status.LINE:
            self.talk.show_line(LineShown(*director.line), world.staging.expressions, self._outfits())
        elif director.status is Status.OPTIONS:
            self.talk.show_options(director.options)

    # --- drawing

    def draw(self, surface: pygame.Surface, alpha: float) -> None:
        """The place, what is written over it, and black where the stage asks for it."""
        self.place.draw(surface, alpha)
        self.pages.draw(surface)
        self.curtain.draw(surface)
        if not self.hidden:
            if not self.curtain.is_black:
                self.prompt.draw(surface, self.place.view)
                self.objective.draw(surface)
            self.captions.draw(surface, bottom=VIEW_H - 86 if self.talk.box.is_open else VIEW_H - 10)
            self.talk.draw(surface)
            self.toast.draw(surface)
        if self.card is not None:
            self.card.draw(surface)

    def picture(self) -> pygame.Surface:
        """The place without the interface, for a save slot."""
        surface = pygame.Surface((VIEW_W, VIEW_H), 0, 32)
        self.place.draw(surface, 1.0)
        return surface
