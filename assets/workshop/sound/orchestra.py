"""Turns a written song into samples: the sampled orchestra through fluidsynth, our own instruments by arithmetic.

A loop is played twice in a row and the second pass is kept, so that the tails of the end already sound at the start;
its reverb is convolved round the loop. The seam is then a place like any other.
"""

import math
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
from .tone import SR, Signal, frames, pan, reverb

SOUNDFONT = Path(os.environ.get("SOUNDFONT", "/usr/share/sounds/sf3/MuseScore_General_Lite.sf3"))
"""The MIT-licensed MuseScore General (Debian: `musescore-general-soundfont-small`)."""

NATURAL = {
    0: -40.7, 4: -34.2, 8: -40.9, 9: -43.8, 11: -52.0, 12: -37.7, 21: -39.4, 24: -43.7, 32: -34.4, 33: -32.1, 38: -34.9,
    42: -31.1, 43: -36.4, 44: -39.6, 45: -43.3, 46: -39.2, 48: -34.0, 49: -35.8, 52: -36.2, 60: -31.0, 61: -31.6,
    70: -32.6, 71: -34.5, 73: -28.8, 78: -29.8, 79: -28.8, 116: -39.1, 117: -41.4, "drums": -38.3,
    "bell": -17.9, "glass": -18.6, "box": -19.4, "warm": -21.4, "sub": -15.4, "metal": -25.6, "tick": -26.4,
    "choir": -16.9, "hum": -22.0,
}  # fmt: skip
"""How loud each instrument is by itself, in LUFS: four notes of its usual register at weight 64, controller 7 at 100.

Measured once, so that a part's volume means the same for a music box as for a cello: the square of `volume / 100`.
"""

REFERENCE = -22.0
"""What a part of volume 100 is brought to before the piece is levelled."""

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


def gain_db(part: Part) -> float:
    """Return what a part needs to stand where its volume puts it, its instrument and its notes' weight allowed for."""
    heard = sum(n.length for n in part.notes)
    weight = sum(n.weight * n.length for n in part.notes) / max(heard, 1e-6)
    law = 28 if part.voice in INSTRUMENTS else 40
    natural = NATURAL[part.voice] + law * math.log10(max(weight, 1) / 64)
    return REFERENCE + 40 * math.log10(max(part.volume, 1) / 100) - natural


def _synthesised(song: Song, part: Part, loop: bool, size: int) -> Signal:
    play = INSTRUMENTS[str(part.voice)]
    out = np.zeros((size, 2))
    gain = 10 ** (gain_db(part) / 20)
    for k, note in enumerate(song.performed(part)):
        weight = (note.weight / 100) ** 1.4 * expression(part, note.beat) * gain
        sound = play(note.pitch, note.length * song.beat_s, weight, f"{song.name}/{part.name}/{k}")
        stereo = sound if sound.ndim == 2 else pan(sound, (part.where - 64) / 64)
        start = frames(note.beat * song.beat_s)
        _lay_round(out, stereo, start % size if loop else start, loop)
    return out


def _lay_round(out: Signal, sound: Signal, start: int, loop: bool) -> None:
    """Add `sound` to `out` from frame `start`; what hangs over the end is cut, or goes on at the front of a loop."""
    size = len(out)
    fits = max(0, min(len(sound), size - start))
    out[start : start + fits] += sound[:fits]
    rest = sound[fits:]
    while loop and len(rest):
        n = min(len(rest), size)
        out[:n] += rest[:n]
        rest = rest[n:]


def _sampled(song: Song, parts: list[Part], loop: bool, size: int) -> Signal:
    most = max(gain_db(part) for part in parts)
    with tempfile.TemporaryDirectory() as folder:
        score, sound = Path(folder) / "song.mid", Path(folder) / "song.wav"
        written(song, parts, 2 if loop else 1, most).save(score)
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
                "-o",
                "synth.dynamic-sample-loading=1",
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
    samples = samples * 10 ** ((most - 40 * math.log10(1.27)) / 20)
    need = 2 * song.frames if loop else size
    if len(samples) < need:
        samples = np.vstack([samples, np.zeros((need - len(samples), 2))])
    if not loop:
        return samples[:size]
    # fluidsynth starts notes on a grid of 64 frames: a loop that is not a multiple of it would end a hair off its beginning
    second, k = samples[size:need].copy(), frames(0.02)
    weight = np.linspace(0, 1, k)[:, None]
    second[-k:] = second[-k:] * (1 - weight) + samples[size - k : size] * weight
    return second


def written(song: Song, parts: list[Part], passes: int = 1, most_db: float | None = None) -> mido.MidiFile:
    """Return the parts as a MIDI file, played `passes` times in a row.

    The part that needs the most gain (`most_db`) gets controller 7 at 127, the others what is less.
    """
    most = max(gain_db(part) for part in parts) if most_db is None else most_db
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
        for control, value in (
            (7, max(1, round(127 * 10 ** ((gain_db(part) - most) / 40)))),
            (10, part.where),
            (91, 0),
            (93, 0),
        ):
            track.append(mido.Message("control_change", channel=channel, control=control, value=value, time=0))
        last = 0
        for tick, _, message in events:
            track.append(message.copy(time=max(0, tick - last)))
            last = max(last, tick)
    lead.append(mido.MetaMessage("end_of_track", time=int(song.beats * passes * TICKS)))
    return file
