"""What happened → what is heard. Which event sounds how is the table's business (``assets/sound/cues.toml``, ``[events]``).

Here is only what a row cannot say: where a staged sound comes from, which music a place has, how tight the night has become.
"""

from __future__ import annotations

from dataclasses import replace

from game.audio.ear import Ear
from game.audio.engine import AudioEngine
from game.sim.events import Event, FaceChanged, MapEntered, Staged, Stepped, TalkBegan, TalkEnded
from game.sim.stealth.night import Night
from game.sim.stealth.state import ALERT, CURIOUS, SEARCH
from game.sim.world import World

FACE_TICKS = 48
"""The wave between the faces: 0.8 s."""
SOFT_TICKS = 150
WALL_SAMPLES = 6
"""Points between ear and sound at which walls are asked for."""
TENSION = {
    CURIOUS: {"pulse": 0.6, "hunt": 0.0},
    SEARCH: {"pulse": 1.0, "hunt": 0.35},
    ALERT: {"pulse": 1.0, "hunt": 1.0},
}
"""Stems by the most anxious guard's state of mind."""
CALM = {"pulse": 0.0, "hunt": 0.0}


class SoundEvents:
    """Feeds the sound engine from the world's events."""

    def __init__(self, audio: AudioEngine) -> None:
        self._audio = audio
        self._ear = Ear(audio.table, audio, FACE_TICKS)
        self._music = ("", "")
        self._tension = CALM

    def catch_up(self, world: World) -> None:
        """Sound as the world should that was begun or loaded just now."""
        self._audio.set_face("waking" if world.face == "waking" else "dream", 0)
        self._audio.obstruction(lambda ears, place: walls_between(world, ears, place))
        self._audio.prepare(names_wanted(world))
        for name in world.staging.looping:
            cue = self._audio.table.cue(name)
            if cue is not None and cue.loop:
                self._audio.play(name)
        self._follow_music(world, SOFT_TICKS)

    def silence(self) -> None:
        """Stop what lasts."""
        self._audio.stop("all")

    def tick(self, world: World, events: list[Event]) -> None:
        """Hand on what happened in a tick."""
        audio = self._audio
        if world.hero_id in world.actors:
            audio.listener(tuple(world.hero.px))
        fade = 60
        for event in events:
            match event:
                case MapEntered():
                    audio.prepare(names_wanted(world))
                    self._ear.absorb((event,))
                case Staged(command="sound", args=args):
                    audio.play(args[0], _place(world, args[1] if len(args) > 1 else ""))
                case Staged(command="sound_off", args=args):
                    audio.stop(args[0])
                case Staged(command="music_stop", args=args):
                    fade = SOFT_TICKS if args[:1] == ("soft",) else fade
                case Staged() | TalkBegan() | TalkEnded():
                    pass  # music follows the stage below; talk is ducked by whoever shows it
                case Stepped(surface=""):
                    self._ear.absorb((replace(event, surface=_floor(world)),))
                case FaceChanged(face=face):
                    audio.set_face("waking" if face == "waking" else "dream", FACE_TICKS)
                    self._ear.absorb((event,))
                case _:
                    self._ear.absorb((event,))
        self._follow_music(world, fade)
        self._follow_night(world.night)

    def _follow_music(self, world: World, fade_ticks: int) -> None:
        wanted = world.staging.music
        if not wanted[0]:
            title = world.level.map.properties.get("music", "")
            wanted = (title if isinstance(title, str) else "", "")
        if world.staging.hush:
            wanted = ("", "")
        if wanted != self._music:
            self._music = wanted
            self._audio.music(wanted[0] or None, fade_ticks, wanted[1] or None)

    def _follow_night(self, night: Night | None) -> None:
        """The music tightens with the most anxious guard."""
        levels = CALM
        if night is not None:
            worst = max((g.state for g in night.state_now.guards if g.state in TENSION), default=-1)
            levels = TENSION.get(worst, CALM)
        if levels is not self._tension:
            self._tension = levels
            self._audio.stems(dict(levels))


def names_wanted(world: World) -> list[str]:
    """Cues that the place is likely to want soon: its music, and what the scripts that play in it let be heard."""
    program = world.script.program
    here = {node.file for node in program.nodes.values() if node.headers.get("map") == world.level.id}
    wanted = dict.fromkeys([str(world.level.map.properties.get("music", ""))])
    for file, _, _, pieces in program.commands:
        words = "".join(piece for piece in pieces if isinstance(piece, str)).split()
        if file in here and len(words) > 1 and words[0] in ("sound", "music"):
            wanted[words[1]] = None
    return [name for name in wanted if name]


def walls_between(world: World, ears: tuple[int, int], place: tuple[int, int]) -> float:
    """How much is in the way of a sound, 0 open to 1 closed: the share of points between that lie in walls."""
    level = world.level
    width, height = level.map.width, level.map.height
    blocked = 0
    for step in range(1, WALL_SAMPLES + 1):
        tx = (ears[0] + (place[0] - ears[0]) * step // (WALL_SAMPLES + 1)) // level.map.tile_w
        ty = (ears[1] + (place[1] - ears[1]) * step // (WALL_SAMPLES + 1)) // level.map.tile_h
        if 0 <= tx < width and 0 <= ty < height:
            solids = level.solids.get(ty * width + tx, ())
            blocked += any(box.w * box.h >= level.map.tile_w * level.map.tile_h for box in solids)
    return blocked / WALL_SAMPLES


def _floor(world: World) -> str:
    kind = world.level.map.properties.get("surface", "wood")
    return kind if isinstance(kind, str) and kind else "wood"


def _place(world: World, name: str) -> tuple[int, int] | None:
    at = world.whereabouts(name) if name else None
    return (at.x, at.y) if at else None
