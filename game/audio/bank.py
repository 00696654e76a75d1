"""Loaded sounds, by file. Decoding happens on a thread of its own, so that no frame waits for it.

`want` asks, `get` answers what is there, `collect` (once a tick) takes in what the thread has finished. A file that
cannot be read is told once and stays silent. Effects that were not heard for longest are forgotten when the room is
full; music is forgotten when its deck lets go of it.
"""

from __future__ import annotations

import logging
import queue
import threading
from collections import OrderedDict
from pathlib import Path

import pygame

LOG = logging.getLogger(__name__)

EFFECTS_BYTES = 48_000_000
"""Room for decoded effects and voices; a minute of stereo is 10.6 million."""

MAX_FILE_BYTES = 8_000_000
"""A sound file larger than this is not loaded: it would fill the memory, not the ear."""

_Request = tuple[int, str, Path] | None


class SoundBank:
    """Decoded sounds under ``root`` (and mods' folders, by prefix)."""

    def __init__(self, root: Path, background: bool = True) -> None:
        self.root = root
        self.roots: dict[str, Path] = {}
        """Folders of mods by the prefix of their names."""
        self._sounds: OrderedDict[str, pygame.mixer.Sound] = OrderedDict()
        self._kept: set[str] = set()
        self._asked: set[str] = set()
        self._dead: set[str] = set()
        self._bytes = 0
        self._background = background
        self._requests: queue.PriorityQueue[tuple[int, int, _Request]] = queue.PriorityQueue()
        self._done: queue.SimpleQueue[tuple[int, str, pygame.mixer.Sound | None, str]] = queue.SimpleQueue()
        self._serial = 0
        self._era = 0
        self._thread: threading.Thread | None = None
        self.still = threading.Lock()
        """Held by the thread while it touches Python; take it for a moment that must not be interrupted."""

    def path(self, name: str) -> Path:
        """Return where the file of ``name`` (without ``.ogg``) lies."""
        prefix, mark, rest = name.partition("::")
        return self.roots[prefix] / f"{rest}.ogg" if mark and prefix in self.roots else self.root / f"{name}.ogg"

    def get(self, name: str) -> pygame.mixer.Sound | None:
        """Return a sound if it is loaded, and remember that it was heard now."""
        sound = self._sounds.get(name)
        if sound is not None:
            self._sounds.move_to_end(name)
        return sound

    def is_silent(self, name: str) -> bool:
        """Whether a file is known to be unreadable."""
        return name in self._dead

    def want(self, name: str, urgency: int = 1, keep: bool = False) -> None:
        """Ask for a sound; ``urgency`` 0 comes first. ``keep`` holds it until ``release``."""
        if keep:
            self._kept.add(name)
        if name in self._sounds or name in self._asked or name in self._dead:
            return
        path = self.path(name)
        if not self._background:
            self._take(self._era, name, *_decoded(path))
            return
        self._asked.add(name)
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="sound bank", daemon=True)
            self._thread.start()
        self._serial += 1
        self._requests.put((urgency, self._serial, (self._era, name, path)))

    def release(self, name: str) -> None:
        """Let go of a kept sound and forget it: music is large."""
        self._kept.discard(name)
        sound = self._sounds.pop(name, None)
        if sound is not None:
            self._bytes -= _size(sound)

    def collect(self, budget: int = 8) -> None:
        """Take in up to ``budget`` finished sounds."""
        for _ in range(budget):
            try:
                era, name, sound, problem = self._done.get_nowait()
            except queue.Empty:
                return
            self._take(era, name, sound, problem)

    def forget(self) -> None:
        """Drop every sound: the device has changed and nothing decoded fits any more."""
        self._era += 1
        self._sounds.clear()
        self._asked.clear()
        self._bytes = 0

    def close(self) -> None:
        """Stop the thread; it finishes the file it has begun."""
        self.forget()
        if self._thread is not None:
            self._requests.put((-1, -1, None))
            self._thread.join(timeout=2.0)
            self._thread = None

    def _take(self, era: int, name: str, sound: pygame.mixer.Sound | None, problem: str) -> None:
        if era != self._era:
            return
        self._asked.discard(name)
        if sound is None:
            self._dead.add(name)
            LOG.warning("%s: %s; it stays silent.", self.path(name).name, problem)
            return
        self._sounds[name] = sound
        self._bytes += _size(sound)
        if self._bytes > EFFECTS_BYTES:
            self._make_room()

    def _make_room(self) -> None:
        loose = [name for name in self._sounds if name not in self._kept]
        spare = self._bytes - sum(_size(self._sounds[name]) for name in self._kept if name in self._sounds)
        for name in loose[:-1]:
            if spare <= EFFECTS_BYTES:
                return
            sound = self._sounds[name]
            if sound.get_num_channels():
                continue
            spare -= _size(sound)
            self._bytes -= _size(sound)
            del self._sounds[name]

    def _work(self) -> None:
        while True:
            request = self._requests.get()[2]
            if request is None:
                return
            era, name, path = request
            if era == self._era:
                sound, problem = _decoded(path)
                with self.still:
                    self._done.put((era, name, sound, problem))


def _size(sound: pygame.mixer.Sound) -> int:
    return int(sound.get_length() * 44100) * 4


def _decoded(path: Path) -> tuple[pygame.mixer.Sound | None, str]:
    """Return the sound in a file, or why there is none. The decoder runs outside Python's lock."""
    try:
        if path.stat().st_size > MAX_FILE_BYTES:
            return None, f"larger than {MAX_FILE_BYTES} bytes; shorten it"
        return pygame.mixer.Sound(str(path)), ""
    except OSError as error:
        return None, f"cannot be read ({error.strerror or error})"
    except pygame.error as error:
        return None, f"is not a sound ({error})"
