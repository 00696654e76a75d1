"""The sound of the game: one object that plays names from the table, and forgives everything.

It is driven by ticks (one every 1/60 s) and knows no clock. Without a device, after losing one, or with a name or file
that does not exist, it stays silent and goes on captioning. Nothing it does is read by the world.

Signal path: file → cue (gain, place, wall) → bus → master; music is ducked while somebody talks.
"""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable, Iterable, Mapping, Set
from dataclasses import dataclass
from pathlib import Path

import pygame

from game.audio.bank import SoundBank
from game.audio.caption import Caption, direction
from game.audio.deck import Deck, Ramp
from game.audio.settings import AudioSettings
from game.audio.table import Cue, CueTable, MusicCue, extend, load

LOG = logging.getLogger(__name__)

RATE_HZ = 44100
BUFFER_FRAMES = 512
"""11.6 ms: less, and a busy machine crackles; more, and a step is late."""

CHANNELS = 40
MUSIC_CHANNELS = 16
"""Two decks of up to eight tracks: one leaving, one coming."""
DECK_CHANNELS = 8

DUCK_MUSIC = 0.5
"""What talk leaves of the music."""
DUCK_EFFECTS = 0.75
DUCK_TICKS, UNDUCK_TICKS = 14, 45

LATE_TICKS = 24
"""A sound that had to be loaded still plays if it is ready within this; later it would belong to nothing."""

LOOK_ROUND_TICKS = 15
"""How often loops out of reach are asked whether they have come into it."""

CAPTION_GAP_TICKS = 150
"""The same caption is not told twice within this."""

WALL_MUFFLES = 0.35
"""From this much obstruction (0 open, 1 closed) the sound behind the wall is used, if it was baked."""

PAN_PX = 260
"""A sound this far to one side is heard on that side only, nearly."""


@dataclass(slots=True)
class _Playing:
    """A sound that is on a channel."""

    cue: Cue
    channel: pygame.mixer.Channel
    gain: float
    pos_px: tuple[int, int] | None
    fade: Ramp
    born: int
    serial: int
    heard: tuple[float, float] = (-1.0, -1.0)


@dataclass(slots=True)
class _Late:
    """A sound that waits for its file."""

    cue: Cue
    file: str
    gain: float
    pos_px: tuple[int, int] | None
    asked: int


class AudioEngine:
    """Plays names. Every method may be called at any time, in any order, with anything."""

    def __init__(self, root: Path, settings: AudioSettings, device: bool = True, background: bool = True) -> None:
        """Read the table under ``root`` (the folder of sounds).

        Args:
            root: folder with `cues.toml`, `music/`, `effects/`, `voices/`.
            settings: volumes and choices.
            device: whether `open` may ask for one.
            background: decode on a thread; tests decode at once.
        """
        self.root = root
        self.settings = settings
        self.table: CueTable = load(root / "cues.toml")
        for problem in self.table.problems:
            LOG.warning("%s", problem)
        self._bank = SoundBank(root, background)
        self._wants_device = device
        self._open = False
        self.trouble = "" if device else "Sound is switched off."
        """Why nothing sounds, in a sentence for the options; empty when something can."""
        self._now = 0
        self._serial = 0
        self._listener_px = (0, 0)
        self._obstruction: Callable[[tuple[int, int], tuple[int, int]], float] | None = None
        self._captions: deque[Caption] = deque(maxlen=32)
        self._told: dict[str, int] = {}
        self._unknown: set[str] = set()
        self._turn: dict[str, int] = {}
        self._began: dict[str, int] = {}
        self._playing: list[_Playing] = []
        self._late: list[_Late] = []
        self._loops: dict[str, tuple[float, tuple[int, int] | None]] = {}
        self._room = ""
        self._prepared: set[str] = set()
        self._cue: MusicCue | None = None
        self._variant: str | None = None
        self._fade_ticks = 60
        self._stems: dict[str, float] = {}
        self._face = "waking"
        self._decks: list[Deck] = []
        self._coming: MusicCue | None = None
        self._talk = Ramp(0.0)
        self._present = Ramp(1.0)

    # --- the device ----------------------------------------------------------------------------------------------

    def open(self) -> bool:
        """Ask for the device, after the first frame is on the screen; return whether there is one."""
        if self._open or not self._wants_device:
            return self._open
        try:
            if pygame.mixer.get_init():
                pygame.mixer.quit()
            pygame.mixer.init(RATE_HZ, -16, 1 if self.settings.mono else 2, BUFFER_FRAMES, allowedchanges=0)
            pygame.mixer.set_num_channels(CHANNELS)
        except pygame.error as error:
            self.trouble = f"There is no sound device ({error}). The game goes on with captions."
            LOG.warning("%s", self.trouble)
            return False
        self._open, self.trouble = True, ""
        self._resume()
        return True

    def close(self) -> None:
        """Give the device back; afterwards everything is silent, and nothing is wrong."""
        self._drop()
        self._bank.close()
        if self._open:
            self._open = False
            pygame.mixer.quit()

    def device_changed(self) -> None:
        """A sound device came or went (`AUDIODEVICEADDED`, `AUDIODEVICEREMOVED`): try again with what there is."""
        if not self._wants_device:
            return
        self._drop()
        self._bank.forget()
        self._open = False
        self.open()

    def _lost(self, error: pygame.error) -> None:
        self.trouble = f"The sound device is gone ({error}). The game goes on with captions."
        LOG.warning("%s", self.trouble)
        self._open = False
        self._drop()
        self._bank.forget()

    def _drop(self) -> None:
        """Forget everything that is on a channel; the wishes stay."""
        for deck in self._decks:
            try:
                deck.stop()
            except pygame.error:
                break
        for playing in self._playing:
            try:
                playing.channel.stop()
            except pygame.error:
                break
        self._decks.clear()
        self._playing.clear()
        self._late.clear()
        self._coming = None

    def _resume(self) -> None:
        """Bring back what should be sounding: the music and the loops."""
        if self._cue is not None:
            self._coming = self._cue
        for name, (gain, pos_px) in self._loops.items():
            self._start(self.table.cues[name], gain, pos_px)

    # --- effects, voices, interface ------------------------------------------------------------------------------

    def play(self, name: str, pos_px: tuple[int, int] | None = None, gain: float = 1.0) -> None:
        """Play a cue, at a place in map pixels or everywhere; a looping one that already sounds goes on sounding."""
        cue = self.table.cue(name)
        if cue is None:
            if name not in self._unknown:
                self._unknown.add(name)
                LOG.warning("No sound is called %r; it stays silent.", name)
            return
        if cue.loop:
            if name in self._loops:
                self._loops[name] = (gain, pos_px)
                for playing in self._playing:
                    if playing.cue.name == name:
                        playing.gain, playing.pos_px = gain, pos_px
                        playing.fade.to(1.0, 30)
                return
            self._loops[name] = (gain, pos_px)
        if self._audible(cue, pos_px):
            self._caption(cue, pos_px)
        self._start(cue, gain, pos_px)

    def stop(self, name: str = "all", fade_ticks: int = 30) -> None:
        """End a cue; `all` ends every loop and effect and the music, `music` the music."""
        if name in ("all", "music"):
            self.music(None, fade_ticks)
        if name == "music":
            return
        for each in list(self._loops):
            if name in ("all", each):
                del self._loops[each]
        for playing in self._playing:
            if (name == "all" and playing.cue.kind.bus != "interface") or name == playing.cue.name:
                playing.fade.to(0.0, max(1, fade_ticks))
        self._late = [late for late in self._late if name not in ("all", late.cue.name)]
        if name in ("all", self._room):
            self._room = ""

    def voice(self, character: str) -> None:
        """Make one typing blip of a character; somebody without a voice of their own borrows a plain one."""
        cue = self.table.voices.get(character.lower()) or self.table.voices.get("other")
        if cue is not None:
            self._start(cue, 1.0, None)

    def say(self, line: str) -> bool:
        """Speak a line that was recorded; return whether there is such a line (then no blips are wanted)."""
        cue = self.table.spoken.get(line) if self.settings.spoken else None
        if cue is None:
            return False
        self._start(cue, 1.0, None)
        return True

    def prepare(self, names: Iterable[str]) -> None:
        """Begin to load what a chapter or a place will soon want; unknown names are nobody's problem."""
        if not self._open:
            return
        self._release(self._prepared)
        self._prepared = set()
        for name in names:
            cue, tune = self.table.cues.get(name), self.table.music.get(name)
            if cue is not None:
                for file in cue.files:
                    self._bank.want(file, urgency=3)
            if tune is not None:
                for track in tune.tracks:
                    self._bank.want(tune.piece.tracks[track], urgency=4, keep=True)
                    self._prepared.add(tune.piece.tracks[track])

    def _audible(self, cue: Cue, pos_px: tuple[int, int] | None) -> bool:
        return pos_px is None or self._distance(pos_px) < cue.range_px

    def _distance(self, pos_px: tuple[int, int]) -> float:
        dx, dy = pos_px[0] - self._listener_px[0], pos_px[1] - self._listener_px[1]
        return float((dx * dx + dy * dy) ** 0.5)

    def _start(self, cue: Cue, gain: float, pos_px: tuple[int, int] | None) -> None:
        if not self._open or not self._audible(cue, pos_px):
            return
        if self._now - self._began.get(cue.name, -999) < cue.kind.gap_ticks and not cue.loop:
            return
        turn = self._turn.get(cue.name, 0)
        self._turn[cue.name] = turn + 1
        file = cue.files[turn % len(cue.files)]
        if pos_px is not None and self._wall(pos_px) >= WALL_MUFFLES:
            twin = f"{file}~behind"
            if self._bank.get(twin) is not None or (not self._bank.is_silent(twin) and self._bank.path(twin).exists()):
                file = twin
        sound = self._bank.get(file)
        if sound is None:
            self._bank.want(file, urgency=0)
            sound = self._bank.get(file)
        if sound is None:
            if not self._bank.is_silent(file):
                self._late.append(_Late(cue, file, gain, pos_px, self._now))
            return
        self._sound(cue, sound, gain, pos_px)

    def _sound(self, cue: Cue, sound: pygame.mixer.Sound, gain: float, pos_px: tuple[int, int] | None) -> None:
        same = [p for p in self._playing if p.cue.kind.name == cue.kind.name]
        if len(same) >= cue.kind.limit:
            oldest = min(same, key=lambda p: p.serial)
            oldest.channel.stop()
            self._playing.remove(oldest)
        try:
            channel = self._free_channel()
            if channel is None:
                return
            self._serial += 1
            made = _Playing(cue, channel, gain, pos_px, Ramp(0.0 if cue.loop else 1.0), self._now, self._serial)
            if cue.loop:
                made.fade.to(1.0, 45)
            channel.play(sound, loops=-1 if cue.loop else 0)
            self._place(made)
        except pygame.error as error:
            self._lost(error)
            return
        self._began[cue.name] = self._now
        self._playing.append(made)

    def _free_channel(self) -> pygame.mixer.Channel | None:
        """Return a channel that no music has, taking it from the oldest effect if need be.

        `pygame.mixer.find_channel` does not know of reserved channels: it would hand out those of the music.
        """
        for k in range(MUSIC_CHANNELS, CHANNELS):
            channel = pygame.mixer.Channel(k)
            if not channel.get_busy():
                return channel
        loose = [p for p in self._playing if not p.cue.loop]
        if not loose:
            return None
        oldest = min(loose, key=lambda p: p.serial)
        self._playing.remove(oldest)
        return oldest.channel

    def _wall(self, pos_px: tuple[int, int]) -> float:
        return self._obstruction(self._listener_px, pos_px) if self._obstruction is not None else 0.0

    def _place(self, playing: _Playing) -> None:
        """Give a channel its two volumes."""
        cue = playing.cue
        level = cue.gain * cue.kind.gain * playing.gain * playing.fade.value * self.settings.volume(cue.kind.bus)
        level *= self._present.value
        if cue.kind.bus == "effects":
            level *= 1 - (1 - DUCK_EFFECTS) * self._talk.value
        left = right = level
        if playing.pos_px is not None:
            near = max(0.0, 1 - self._distance(playing.pos_px) / max(1, cue.range_px))
            level *= near * near * (1 - 0.45 * min(1.0, self._wall(playing.pos_px)))
            side = max(-0.85, min(0.85, (playing.pos_px[0] - self._listener_px[0]) / PAN_PX))
            left, right = level * min(1.0, 1 - side), level * min(1.0, 1 + side)
            if self.settings.mono:
                left = right = level
        heard = (round(left, 3), round(right, 3))
        if heard != playing.heard:
            playing.heard = heard
            playing.channel.set_volume(min(1.0, heard[0]), min(1.0, heard[1]))

    # --- music ---------------------------------------------------------------------------------------------------

    def music(self, name: str | None, fade_ticks: int = 60, variant: str | None = None) -> None:
        """Go over to a music cue, or to silence. The same piece never begins anew: only its levels move."""
        if name is None:
            self._cue, self._variant, self._coming = None, None, None
            for deck in self._decks:
                deck.fade.to(0.0, max(1, fade_ticks))
            if self._room:
                self.stop(self._room, fade_ticks)
            return
        cue = self.table.music.get(name)
        if cue is None:
            if name not in self._unknown:
                self._unknown.add(name)
                LOG.warning("No music is called %r; what plays goes on.", name)
            return
        before = self._cue
        self._cue, self._variant, self._fade_ticks = cue, variant, fade_ticks
        if cue.room != self._room:
            if self._room:
                self.stop(self._room, fade_ticks)
            self._room = cue.room
            if cue.room:
                self.play(cue.room)
        if cue.caption and (before is None or before.name != name):
            self._tell(f"music.{name}", cue.caption, "", "")
        running = self._deck_of(cue)
        if running is not None:
            self._coming = None
            running.fade.to(1.0, fade_ticks)
            running.want(self._levels(cue), max(1, fade_ticks))
            self._leave(running)
        else:
            self._coming = cue

    def stems(self, levels: Mapping[str, float]) -> None:
        """Set how much of each named track of the present cue is heard (0..1); the change comes on the bar."""
        if dict(levels) == self._stems:
            return
        self._stems = dict(levels)
        deck = self._deck_of(self._cue) if self._cue else None
        if deck is not None and self._cue is not None:
            deck.want(self._levels(self._cue))

    def set_face(self, face: str, ticks: int) -> None:
        """Cross-fade to the waking or the dream face of whatever plays, in step with the wave on the screen."""
        self._face = face
        deck = self._deck_of(self._cue) if self._cue else None
        if deck is not None and self._cue is not None:
            deck.want(self._levels(self._cue), max(1, ticks))

    def _levels(self, cue: MusicCue) -> dict[str, float]:
        """Return the levels a cue asks for now; `pulse` also scales `pulse_dream`, the same layer in the other face."""
        stems = {**cue.stems, **self._stems}
        levels = cue.levels(self._face, self._variant)
        return {track: level * stems.get(track.removesuffix("_dream"), 1.0) for track, level in levels.items()}

    def _deck_of(self, cue: MusicCue | None) -> Deck | None:
        if cue is None:
            return None
        for deck in reversed(self._decks):
            if (
                deck.piece == cue.piece
                and set(cue.tracks) <= set(deck.tracks)
                and not deck.is_over
                and deck.fade.goal > 0
            ):
                return deck
        return None

    def _leave(self, but: Deck | None) -> None:
        """Fade out every deck but one."""
        for deck in self._decks:
            if deck is not but:
                deck.fade.to(0.0, max(1, self._fade_ticks))

    def _arrive(self) -> None:
        """Start the music that waits, once all of its tracks are loaded."""
        cue = self._coming
        if cue is None or not self._open:
            return
        tracks = self._tracks_of(cue)
        files = {track: cue.piece.tracks[track] for track in tracks}
        for file in files.values():
            self._bank.want(file, urgency=1, keep=True)
        sounds = {track: self._bank.get(file) for track, file in files.items()}
        ready = {track: sound for track, sound in sounds.items() if sound is not None}
        if any(sound is None and not self._bank.is_silent(files[track]) for track, sound in sounds.items()):
            return
        self._coming = None
        if not ready:
            self._leave(None)
            return
        self._prepared -= set(files.values())
        while len(self._decks) >= MUSIC_CHANNELS // DECK_CHANNELS:
            self._end(self._decks.pop(0))
        taken = {deck.first for deck in self._decks}
        first = next(k for k in range(0, MUSIC_CHANNELS, DECK_CHANNELS) if k not in taken)
        channels = [pygame.mixer.Channel(first + k) for k in range(min(DECK_CHANNELS, len(ready)))]
        deck = Deck(cue, ready, channels, self._bank.still, first)
        deck.want(self._levels(cue), 0)
        deck.fade.to(1.0, self._fade_ticks if self._decks or self._fade_ticks > 60 else min(self._fade_ticks, 12))
        self._leave(None)
        self._decks.append(deck)

    def _tracks_of(self, cue: MusicCue) -> tuple[str, ...]:
        """Return the tracks to start: those of every cue of the piece that shares one with it, so that they stay in step."""
        wanted = dict.fromkeys(cue.tracks)
        for other in self.table.music.values():
            if other.piece == cue.piece and set(other.tracks) & set(cue.tracks):
                wanted.update(dict.fromkeys(other.tracks))
        return tuple(wanted)[:DECK_CHANNELS]

    def _end(self, deck: Deck) -> None:
        deck.stop()
        self._release({deck.piece.tracks[track] for track in deck.tracks} - self._prepared)

    def _release(self, files: Set[str]) -> None:
        """Let go of music that no deck plays and none is about to."""
        using = {file for deck in self._decks for file in deck.piece.tracks.values()}
        if self._coming is not None:
            using |= set(self._coming.piece.tracks.values())
        for file in sorted(files - using):
            self._bank.release(file)

    # --- the rest ------------------------------------------------------------------------------------------------

    def talk(self, on: bool) -> None:
        """Somebody talks (or has stopped): the rest makes room."""
        self._talk.to(1.0 if on else 0.0, DUCK_TICKS if on else UNDUCK_TICKS)

    def listener(self, pos_px: tuple[int, int]) -> None:
        """Say where the ears are, in map pixels."""
        self._listener_px = pos_px

    def obstruction(self, between: Callable[[tuple[int, int], tuple[int, int]], float] | None) -> None:
        """Give the function that says how much wall (0 none, 1 closed) stands between two map pixels."""
        self._obstruction = between

    def focus(self, on: bool) -> None:
        """The window has, or has not, the keyboard."""
        self._present.to(1.0 if on or not self.settings.mute_unfocused else 0.0, 10)

    def apply(self, settings: AudioSettings) -> None:
        """Take over settings at once; one ear or two needs the device opened anew."""
        reopen = settings.mono != self.settings.mono and self._open
        self.settings = settings
        if not settings.mute_unfocused:
            self._present.to(1.0, 10)
        if reopen:
            self.device_changed()

    def overlay(self, path: Path, prefix: str) -> list[str]:
        """Put a mod's table over ours; its files lie beside it. Return what is wrong with it."""
        known = len(self.table.problems)
        self._bank.roots[prefix] = path.parent
        self.table = extend(self.table, path, f"{prefix}::")
        return list(self.table.problems[known:])

    def tick(self) -> None:
        """Advance by 1/60 s: fades, late sounds, arriving music."""
        self._now += 1
        for ramp in (self._talk, self._present):
            ramp.tick()
        if not self._open:
            return
        try:
            self._bank.collect()
            self._arrive()
            self._tick_music()
            self._tick_effects()
        except pygame.error as error:
            self._lost(error)

    def _tick_music(self) -> None:
        volume = self.settings.volume("music") * self._present.value * (1 - (1 - DUCK_MUSIC) * self._talk.value)
        for deck in list(self._decks):
            deck.tick(volume)
            if deck.is_over or (deck.fade.value == 0.0 and deck.fade.goal == 0.0):
                self._decks.remove(deck)
                self._end(deck)

    def _tick_effects(self) -> None:
        if self._now % LOOK_ROUND_TICKS == 0:
            self._look_round()
        for late in list(self._late):
            sound = self._bank.get(late.file)
            if sound is not None or self._bank.is_silent(late.file):
                self._late.remove(late)
            if sound is not None and (late.cue.loop or self._now - late.asked <= LATE_TICKS):
                self._sound(late.cue, sound, late.gain, late.pos_px)
        for playing in list(self._playing):
            playing.fade.tick()
            if playing.fade.value == 0.0 and playing.fade.goal == 0.0:
                playing.channel.stop()
                self._playing.remove(playing)
            elif not playing.channel.get_busy():
                self._playing.remove(playing)
            else:
                self._place(playing)

    def _look_round(self) -> None:
        """Start the loops at places that the listener has come into reach of."""
        sounding = {playing.cue.name for playing in self._playing} | {late.cue.name for late in self._late}
        for name, (gain, pos_px) in self._loops.items():
            if name not in sounding:
                self._start(self.table.cues[name], gain, pos_px)

    def captions(self) -> list[Caption]:
        """Return what there is to tell since the last call, oldest first."""
        told = list(self._captions)
        self._captions.clear()
        return told

    def _caption(self, cue: Cue, pos_px: tuple[int, int] | None) -> None:
        if cue.caption:
            self._tell(f"caption.{cue.name}", cue.caption, direction(self._listener_px, pos_px), cue.speaker)

    def _tell(self, text_id: str, text: str, where: str, speaker: str) -> None:
        if self._now - self._told.get(text, -CAPTION_GAP_TICKS) < CAPTION_GAP_TICKS and not speaker:
            return
        self._told[text] = self._now
        self._captions.append(Caption(text_id, text, where, speaker))
