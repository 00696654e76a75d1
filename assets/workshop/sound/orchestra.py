"""Turns a written song into samples: the sampled orchestra through fluidsynth, our own instruments by arithmetic.

A loop is played twice in a row and the second pass is kept, so that the tails of the end already sound at the start;
its reverb is convolved round the loop. The seam is then a place like any other.
"""

import os
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

import mido
import numpy as np
import soundfile

from .score import Part, Song
from .synth import INSTRUMENTS
from .tone import SR, Signal, frames, pan, reverb, wrap

SOUNDFONT = Path(os.environ.get("SOUNDFONT", "/usr/share/sounds/sf3/MuseScore_General_Lite.sf3"))
"""The MIT-licensed MuseScore General (Debian: `musescore-general-soundfont-small`)."""

TICKS = 480
"""MIDI ticks a beat."""


@dataclass(frozen=True)
class Room:
    """The room a song is played in: how much of it is heard, how long it rings, how bright it is."""

    wet: float = 0.3
    seconds: float = 1.8
    bright_hz: float = 6000


def perform(
    song: Song, loop: bool = True, room: Room = Room(), spaces: dict[str, Room] | None = None, tail_s: float = 3.0
) -> Signal:
    """Return the song as stereo samples: exactly `song.frames` of them for a loop, else with a tail of `tail_s`."""
    size = song.frames if loop else song.frames + frames(tail_s)
    total = np.zeros((size, 2))
    rooms = {"": room, **(spaces or {})}
    for space, chosen in rooms.items():
        parts = [p for p in song.parts if p.space == space and p.notes]
        if not parts:
            continue
        dry = np.zeros((size, 2))
        sampled = [p for p in parts if not isinstance(p.voice, str) or p.voice == "drums"]
        for first in range(0, len(sampled), 15):
            dry += _sampled(song, sampled[first : first + 15], loop, size)
        for part in parts:
            if part not in sampled:
                dry += _synthesised(song, part, loop, size)
        total += reverb(dry, chosen.wet, chosen.seconds, chosen.bright_hz, loop=loop)[:size] if chosen.wet else dry
    return total


def expression(part: Part, beat: float) -> float:
    """Return the part's line of expression at a beat, 0..1."""
    if not part.swells:
        return 1.0
    line = sorted(part.swells)
    return float(np.interp(beat, [b for b, _ in line], [v for _, v in line]))


def _synthesised(song: Song, part: Part, loop: bool, size: int) -> Signal:
    play = INSTRUMENTS[str(part.voice)]
    out = np.zeros((size, 2))
    for k, note in enumerate(song.performed(part)):
        weight = (note.weight / 100) ** 1.4 * expression(part, note.beat) * part.volume / 100
        sound = play(note.pitch, note.length * song.beat_s, weight, f"{song.name}/{part.name}/{k}")
        stereo = sound if sound.ndim == 2 else pan(sound, (part.where - 64) / 64)
        start = frames(note.beat * song.beat_s)
        if loop:
            start %= size
            turned = wrap(np.vstack([np.zeros((start, 2)), stereo]), size)
            out += turned
        else:
            n = max(0, min(len(stereo), size - start))
            out[start : start + n] += stereo[:n]
    return out


def _sampled(song: Song, parts: list[Part], loop: bool, size: int) -> Signal:
    with tempfile.TemporaryDirectory() as folder:
        score, sound = Path(folder) / "song.mid", Path(folder) / "song.wav"
        written(song, parts, 2 if loop else 1).save(score)
        subprocess.run(
            [
                "fluidsynth",
                "-q",
                "-n",
                "-i",
                "-r",
                str(SR),
                "-g",
                "0.5",
                "-R",
                "0",
                "-C",
                "0",
                "-o",
                "synth.polyphony=512",
                "-T",
                "wav",
                "-O",
                "float",
                "-F",
                str(sound),
                str(SOUNDFONT),
                str(score),
            ],
            check=True,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        samples, rate = soundfile.read(sound, always_2d=True)
    if rate != SR:
        raise ValueError(f"fluidsynth rendered at {rate} Hz")
    need = 2 * song.frames if loop else size
    if len(samples) < need:
        samples = np.vstack([samples, np.zeros((need - len(samples), 2))])
    return samples[need - size : need] if loop else samples[:size]


def written(song: Song, parts: list[Part], passes: int = 1) -> mido.MidiFile:
    """Return the parts as a MIDI file, played `passes` times in a row."""
    file = mido.MidiFile(type=1, ticks_per_beat=TICKS)
    lead = mido.MidiTrack([mido.MetaMessage("set_tempo", tempo=mido.bpm2tempo(song.bpm), time=0)])
    file.tracks.append(lead)
    channels = iter(c for c in range(16) if c != 9)
    for part in parts:
        channel = 9 if part.voice == "drums" else next(channels)
        events: list[tuple[int, int, mido.Message]] = []
        for turn in range(passes):
            start = turn * song.beats
            for note in song.performed(part):
                on = round((note.beat + start) * TICKS)
                events.append((on, 2, mido.Message("note_on", channel=channel, note=note.pitch, velocity=note.weight)))
                off = on + max(8, round(note.length * TICKS) - 2)
                events.append((off, 0, mido.Message("note_off", channel=channel, note=note.pitch)))
            if part.swells:
                for quarter in range(song.beats * 4):
                    value = round(127 * expression(part, quarter / 4) ** 0.7)
                    events.append(
                        (
                            round((start + quarter / 4) * TICKS),
                            1,
                            mido.Message("control_change", channel=channel, control=11, value=value),
                        )
                    )
        events.sort(key=lambda e: (e[0], e[1]))
        track = mido.MidiTrack()
        file.tracks.append(track)
        if channel != 9:
            track.append(mido.Message("program_change", channel=channel, program=int(part.voice), time=0))
        for control, value in ((7, part.volume), (10, part.where), (91, 0), (93, 0)):
            track.append(mido.Message("control_change", channel=channel, control=control, value=value, time=0))
        last = 0
        for tick, _, message in events:
            track.append(message.copy(time=max(0, tick - last)))
            last = max(last, tick)
    lead.append(mido.MetaMessage("end_of_track", time=int(song.beats * passes * TICKS)))
    return file
