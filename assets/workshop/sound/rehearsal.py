"""Plays a scripted minute through the real engine into a file, and measures what came out.

SDL's disk driver writes what the loudspeakers would get, at their pace. `python -m assets.workshop.sound rehearse FILE.wav`
answers four questions: does anything clip, is there a hole, do the layers of the facility run in step, is the ducking
there.
"""

import os
import tempfile
import time
from pathlib import Path

import numpy as np
import soundfile

from .bake import ROOT
from .tone import SR, Signal, db, true_peak

Step = tuple[float, str, tuple[object, ...]]

SCRIPT: tuple[Step, ...] = (
    (0.5, "music", ("bedroom", 30)),
    (5.0, "play", ("door_click",)),
    (6.0, "talk", (True,)),
    (6.2, "voice", ("Leo",)),
    (7.0, "voice", ("Ava",)),
    (10.0, "talk", (False,)),
    (13.0, "play", ("halo_chime",)),
    (13.5, "set_face", ("dream", 90)),
    (14.0, "music", ("reef", 90, "low")),
    (18.0, "music", ("reef", 60, "swell")),
    (22.0, "play", ("whale_note",)),
    (26.0, "set_face", ("waking", 60)),
    (26.0, "music", ("facility", 60)),
    (26.0, "stems", ({"pulse": 0.0, "hunt": 0.0},)),
    (33.0, "stems", ({"pulse": 1.0, "hunt": 0.0},)),
    (33.0, "play", ("guard_question", (60, 0))),
    (39.0, "stems", ({"pulse": 1.0, "hunt": 1.0},)),
    (39.0, "play", ("guard_alert",)),
    (46.0, "stems", ({"pulse": 0.0, "hunt": 0.0},)),
    (50.0, "play", ("juno_laugh_real",)),
    (51.0, "play", ("leo_laugh_real",)),
    (56.0, "music", (None, 90)),
)
SECONDS = 60.0


def record(path: Path) -> tuple[Signal, float]:
    """Play the script; return the samples and the most that one tick cost this thread, in milliseconds of its own time."""
    raw = Path(tempfile.mkdtemp()) / "out.raw"
    os.environ.update(SDL_AUDIODRIVER="disk", SDL_DISKAUDIOFILE=str(raw), SDL_VIDEODRIVER="dummy")
    from game.audio.engine import AudioEngine
    from game.audio.settings import AudioSettings

    engine = AudioEngine(ROOT, AudioSettings(master=1.0, music=0.9, effects=0.9, voice=0.9, interface=0.9))
    engine.open()
    longest, left = 0.0, list(SCRIPT)
    for tick in range(round(SECONDS * 60)):
        while left and left[0][0] <= tick / 60:
            _, method, args = left.pop(0)
            getattr(engine, method)(*args)
        at = time.thread_time()
        engine.tick()
        longest = max(longest, (time.thread_time() - at) * 1000)
        # the device's clock is the file's length: on a busy machine it runs late, and so do we
        while not raw.exists() or raw.stat().st_size < (tick + 1) * SR // 60 * 4:
            time.sleep(0.002)
    engine.close()
    samples = np.frombuffer(raw.read_bytes(), dtype="<i2").reshape(-1, 2) / 32768
    soundfile.write(path, samples, SR)
    return samples, longest


def lag(heard: Signal, stem: Signal) -> int:
    """Return where in the looping `stem` the stretch `heard` begins, in frames, by its best correlation."""
    size = 1 << int(np.ceil(np.log2(len(stem) + len(heard))))
    looped = np.concatenate([stem, stem])[:size]
    match = np.fft.irfft(np.fft.rfft(looped, size) * np.conj(np.fft.rfft(heard, size)), size)
    return int(np.argmax(match[: len(stem)])) % len(stem)


def gain(x: Signal, stem: Signal, origin: int, start: float, end: float) -> float:
    """Return how loud `stem`, begun at frame `origin` of the recording, is in a stretch of it, in dB.

    Only what the stem explains is counted: rain and voices are not.
    """
    a, b = round(start * SR), round(end * SR)
    own = np.take(stem, np.arange(a - origin, b - origin), mode="wrap")
    return db(float(np.dot(x[a:b].mean(1), own) / np.dot(own, own)))


def main(path: Path) -> int:
    """Record, measure, print; return 1 if something is wrong."""
    x, longest = record(path)
    clipped = int((np.abs(x) >= 0.9999).sum())
    active = np.abs(x).max(1)[SR * 2 : SR * 55]
    blocks = active[: len(active) // 441 * 441].reshape(-1, 441).max(1)
    hole = max((len(run) for run in "".join("0" if b < 1e-4 else "1" for b in blocks).split("1")), default=0) * 10
    bedroom = soundfile.read(ROOT / "music" / "bedroom.ogg")[0].mean(1)
    origin = round(11.2 * SR) - lag(x[round(11.2 * SR) : round(12.9 * SR)].mean(1), bedroom)
    before, during, after = (gain(x, bedroom, origin, a, b) for a, b in ((4.9, 5.9), (7.9, 9.9), (11.2, 12.9)))
    stems = {n: soundfile.read(ROOT / "music" / f"facility_{n}.ogg")[0].mean(1) for n in ("sneak", "pulse", "hunt")}
    calm, full = x[29 * SR : 32 * SR].mean(1), x[42 * SR : 45 * SR].mean(1)
    at = {n: lag(full, stem) for n, stem in stems.items()}
    since = (at["hunt"] - lag(calm, stems["sneak"])) % len(stems["sneak"]) / SR
    apart = max(abs(at[a] - at[b]) for a in at for b in at)
    peak, true = db(float(np.abs(x).max())), db(true_peak(x))
    print(f"{len(x) / SR:.1f} s recorded; peak {peak:.1f} dBFS, true peak {true:.1f} dBTP, {clipped} clipped")
    print(f"longest silence between 2 s and 55 s: {hole} ms; the dearest tick cost {longest:.2f} ms")
    print(f"ducking: {before:.1f} dB before, {during:.1f} during talk, {after:.1f} after")
    print(f"facility: the layers are {apart} frames apart; 13 s of play moved them {since:.3f} s round their loop")
    return int(bool(clipped) or hole > 400 or apart > 2)
