"""What happened → what is heard. Names of cues are the table's business (``assets/sound/cues.toml``)."""

from __future__ import annotations

from game.audio.engine import AudioEngine
from game.sim.events import Bumped, DoorMoved, Event, EvidenceGained, FaceChanged, NoteHeld, Staged, Stepped
from game.sim.world import World

FACE_TICKS = 48


class SoundEvents:
    """Feeds the sound engine from the world's events."""

    def __init__(self, audio: AudioEngine) -> None:
        self._audio = audio
        self._music = ("", "")

    def catch_up(self, world: World) -> None:
        """Sound as the world should that was begun or loaded just now."""
        self._audio.set_face("waking" if world.face == "waking" else "dream", 0)
        for name in world.staging.looping:
            self._audio.play(name)
        self._follow_music(world)

    def silence(self) -> None:
        """Stop what lasts."""
        self._audio.stop("all")

    def tick(self, world: World, events: list[Event]) -> None:
        """Hand on what happened in a tick."""
        audio = self._audio
        if world.hero_id in world.actors:
            audio.listener(tuple(world.hero.px))
        for event in events:
            match event:
                case Stepped(x=x, y=y, gait=gait, surface=surface):
                    audio.play(f"step_{surface or _floor(world)}_{gait}", (x, y))
                case Bumped(x=x, y=y):
                    audio.play("bump", (x, y))
                case DoorMoved(open=opened, x=x, y=y):
                    audio.play("door_open" if opened else "door_close", (x, y))
                case EvidenceGained():
                    audio.play("page_turn")
                case FaceChanged(face=face):
                    audio.set_face("waking" if face == "waking" else "dream", FACE_TICKS)
                    audio.play("wave_in" if face != "waking" else "wave_out")
                case NoteHeld(thing=thing, done=True):
                    audio.play(f"{thing}_note")
                case Staged(command="sound", args=args):
                    audio.play(args[0], _place(world, args[1] if len(args) > 1 else ""))
                case Staged(command="sound_off", args=args):
                    audio.stop(args[0])
        self._follow_music(world)

    def _follow_music(self, world: World) -> None:
        wanted = world.staging.music
        if not wanted[0]:
            title = world.level.map.properties.get("music", "")
            wanted = (title if isinstance(title, str) else "", "")
        if world.staging.hush:
            wanted = ("", "")
        if wanted != self._music:
            self._music = wanted
            self._audio.music(wanted[0] or None, variant=wanted[1] or None)


def _floor(world: World) -> str:
    kind = world.level.map.properties.get("surface", "wood")
    return kind if isinstance(kind, str) and kind else "wood"


def _place(world: World, name: str) -> tuple[int, int] | None:
    at = world.whereabouts(name) if name else None
    return (at.x, at.y) if at else None
