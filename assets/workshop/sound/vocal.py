"""A throat by addition: hums, vowels, breaths, murmurs and laughter, as sums of harmonics under moving formants.

Every harmonic is as loud as the vocal tract would let it be at the frequency it has at that moment, so gliding pitch and
changing vowels need no filter; breath is noise through the same tract. What makes it a person is what is wrong with it:
jitter, shimmer, scoops, onsets that are not together. Source of the shapes: formant tables of Peterson and Barney (1952)
for adults and children, and descriptions of laughter as rows of short, breathy calls that fall in pitch and weight
(Bachorowski, Smoski and Owren 2001).
"""

import numpy as np

from .score import hertz
from .tone import SR, Signal, band, drift, fade, frames, noise, times

VOWELS = {
    # formants in Hz with bandwidths, for a grown woman; `size` scales them (children up, men down)
    "ah": ((850, 90), (1220, 110), (2810, 170), (3800, 250)),
    "uh": ((640, 90), (1190, 110), (2600, 170), (3700, 250)),
    "eh": ((610, 80), (2330, 130), (2990, 180), (3900, 250)),
    "ee": ((310, 60), (2790, 150), (3310, 200), (4000, 250)),
    "oh": ((590, 80), (920, 100), (2710, 170), (3700, 250)),
    "oo": ((370, 70), (950, 100), (2670, 170), (3600, 250)),
    "mm": ((260, 60), (1100, 260), (2300, 300), (3200, 350)),
    "er": ((500, 80), (1640, 120), (1960, 150), (3500, 250)),
}


def tract(freq: Signal, vowel: str, size: float = 1.0) -> Signal:
    """Return the gain of the vocal tract at frequencies `freq` (any shape) for a vowel; `size` > 1 is a shorter throat."""
    gain = np.zeros_like(freq)
    for k, (centre, width) in enumerate(VOWELS[vowel]):
        f, b = centre * size, width * size
        gain = gain + (0.62**k) * b**2 / ((freq - f) ** 2 + b**2) ** 1.0
    floor = 0.02 if vowel != "mm" else 0.004
    return np.sqrt(gain) + floor


def throat(
    pitch_hz: Signal,
    loud: Signal,
    vowel: str | list[tuple[float, str]],
    size: float = 1.0,
    breath: float = 0.05,
    tense: float = 1.0,
    seed: str = "",
    jitter: float = 0.006,
    ceiling_hz: float = 9000,
) -> Signal:
    """Return a voice along a curve of pitch (Hz) and one of loudness (0..1), both of one value a frame.

    `vowel` may be a list of `(0..1 of the way, vowel)`; `tense` 0.6 is a shout's spectrum, 1.5 a murmur's; `breath` the
    share of air; `jitter` how unsteady the folds are; `ceiling_hz` where the harmonics end.
    """
    n = len(pitch_hz)
    seconds = n / SR
    f = pitch_hz * (1 + jitter * drift(seconds, 28, seed + "j") + jitter * 0.7 * drift(seconds, 5, seed + "w"))
    shimmer = 1 + 0.09 * drift(seconds, 40, seed + "s")
    phase = 2 * np.pi * np.cumsum(f) / SR
    marks = [(0.0, vowel), (1.0, vowel)] if isinstance(vowel, str) else vowel
    at = np.linspace(0, 1, n)
    weights = _weights(at, [m[0] for m in marks])
    out = np.zeros(n)
    top = int(min(48, ceiling_hz / max(float(np.min(f)), 60.0)))
    coarse = np.arange(0, n, 64)
    for k in range(1, top + 1):
        where = f[coarse] * k
        gain = sum(w[coarse] * tract(where, name, size) for w, (_, name) in zip(weights, marks, strict=True))
        gain = np.where(where < SR / 2.3, gain, 0) * k ** (-1.05 * tense)
        out += np.interp(np.arange(n), coarse, gain) * np.sin(k * phase + 0.3 * k)
    out *= shimmer
    name = marks[len(marks) // 2][1]
    air = _coloured(noise(seconds, seed + "a"), name, size)
    pulse = 0.55 + 0.45 * np.maximum(0, np.sin(phase))
    out = out / (np.abs(out).max() + 1e-9) * (1 - breath) + air * pulse * breath
    return out * loud


def _weights(at: Signal, knots: list[float]) -> list[Signal]:
    return [np.interp(at, knots, [1.0 if i == k else 0.0 for i in range(len(knots))]) for k in range(len(knots))]


def _coloured(x: Signal, vowel: str, size: float) -> Signal:
    spectrum = np.fft.rfft(x, 1 << int(np.ceil(np.log2(max(2, len(x))))))
    freq = np.fft.rfftfreq(2 * (len(spectrum) - 1), 1 / SR)
    y = np.fft.irfft(spectrum * tract(freq, vowel, size) * np.sqrt(np.minimum(1, freq / 900)))[: len(x)]
    return y / (np.abs(y).max() + 1e-9)


def hum_note(
    pitch: int, held: float, seed: str, vowel: str = "mm", cents: float = 0.0, size: float = 1.0, vibrato: float = 0.35
) -> Signal:
    """Return one sung note with a closed mouth (or on `vowel`): a scoop up, vibrato that arrives late, a soft end."""
    seconds = held + 0.18
    t = times(seconds)
    late = np.clip((t - 0.35) / 0.6, 0, 1)
    curve = cents - 55 * np.exp(-t / 0.05) + vibrato * 45 * late * np.sin(2 * np.pi * (5.1 + 0.2 * np.sin(t)) * t)
    curve = curve + 6 * drift(seconds, 3, seed)
    loud = (
        np.minimum(1, t / 0.09)
        * np.where(t > held, np.exp(-(t - held) / 0.05), 1)
        * (0.82 + 0.18 * np.sin(np.pi * np.minimum(1, t / max(held, 0.1))))
    )
    voice = throat(
        hertz(pitch) * 2 ** (curve / 1200),
        loud,
        vowel,
        size,
        breath=0.05,
        tense=1.35 if vowel == "mm" else 1.15,
        seed=seed,
        jitter=0.003,
        ceiling_hz=4200 if vowel in ("mm", "oo") else 9000,
    )
    return fade(voice * 0.5, 0.01, 0.06)


def sung_line(
    notes: list[tuple[float, float, int]],
    seed: str,
    vowel: str = "mm",
    size: float = 1.0,
    breath: float = 0.06,
    vibrato: float = 0.3,
    slide_s: float = 0.07,
    shake: float = 0.0,
) -> Signal:
    """Return a whole phrase in one breath: `(start s, length s, midi pitch)`, pitches joined by slides, not struck anew.

    `shake` adds the unsteadiness of somebody who does not sing much.
    """
    end = max(start + length for start, length, _ in notes) + 0.35
    t = times(end)
    target = np.zeros(len(t))
    loud = np.zeros(len(t))
    for k, (start, length, number) in enumerate(notes):
        a, b = frames(start), min(len(t), frames(start + length))
        target[a:] = number
        if k == 0:
            target[:a] = number
        tt = t[a:b] - start
        shape = 0.72 + 0.28 * np.sin(np.pi * np.clip(tt / length, 0, 1))
        loud[a:b] = np.maximum(loud[a:b], shape)
        if b < len(t):
            tail = np.exp(-(t[b:] - t[b - 1]) / 0.06)
            loud[b:] = np.maximum(loud[b:], tail * shape[-1])
        dip = frames(0.035)
        if k:
            loud[max(0, a - dip) : a + dip] *= 0.7
    kernel = np.hanning(frames(slide_s))
    smooth = np.convolve(np.pad(target, len(kernel), mode="edge"), kernel / kernel.sum(), "same")[
        len(kernel) : -len(kernel)
    ]
    since = np.zeros(len(t))
    for start, _, _ in notes:
        since = np.where(t >= start, t - start, since)
    late = np.clip((since - 0.3) / 0.5, 0, 1)
    cents = vibrato * 40 * late * np.sin(2 * np.pi * 5.2 * t) + (8 + 22 * shake) * drift(end, 2.2, seed)
    loud = np.convolve(loud, np.hanning(frames(0.05)) / np.hanning(frames(0.05)).sum(), "same")
    first = notes[0][0]
    scoop = np.where(t >= first, -90 * np.exp(-(t - first) / 0.06), 0)
    voice = throat(
        hertz(69) * 2 ** ((smooth - 69 + (cents + scoop) / 100) / 12),
        loud,
        vowel,
        size,
        breath,
        1.25 if vowel == "mm" else 1.05,
        seed,
        0.003 + 0.004 * shake,
    )
    return fade(voice * 0.5, 0.02, 0.1)


def breath(seconds: float, seed: str, inward: bool = True, size: float = 1.0, vowel: str = "uh") -> Signal:
    """Return one breath: brighter and rising when drawn in, darker and falling when let go."""
    t = np.linspace(0, 1, frames(seconds))
    shape = np.sin(np.pi * t ** (0.75 if inward else 0.5)) ** 1.3
    air = _coloured(noise(seconds, seed), "eh" if inward else vowel, size * (1.1 if inward else 1.0))
    air = band(air, 350 if inward else 200, 7000 if inward else 4200)
    return fade(air / (np.abs(air).max() + 1e-9) * shape, 0.02, 0.05)


def murmur(
    seconds: float,
    pitch_hz: float,
    seed: str,
    size: float = 1.0,
    pace: float = 4.6,
    breathy: float = 0.08,
    lift: float = 0.0,
) -> Signal:
    """Return somebody talking who is not to be understood: syllables, phrases, a melody of speech, no words."""
    r = np.random.default_rng(abs(hash_of(seed)))
    t = times(seconds)
    pitch_curve = np.full(len(t), float(pitch_hz))
    loud = np.zeros(len(t))
    names = ["ah", "eh", "oh", "uh", "er", "ee", "mm"]
    marks: list[tuple[float, str]] = []
    at, phrase, left = 0.05, 0.0, int(r.integers(5, 10))
    while at < seconds - 0.2:
        length = float(r.uniform(0.6, 1.3)) / pace
        a, b = frames(at), min(len(t), frames(at + length))
        span = max(1, b - a)
        shape = np.sin(np.pi * np.linspace(0, 1, span)) ** 0.6 * r.uniform(0.55, 1)
        loud[a:b] = np.maximum(loud[a:b], shape[: b - a])
        stress = r.uniform(-1.5, 2.2) - phrase * 0.45
        pitch_curve[a:b] *= 2 ** ((stress + np.linspace(0.4, -0.6, span)[: b - a]) / 12)
        marks.append((at / seconds, names[int(r.integers(len(names)))]))
        at += length * float(r.uniform(0.95, 1.15))
        phrase, left = phrase + 1, left - 1
        if left == 0:
            if lift:
                pitch_curve[a:b] *= 2 ** (np.linspace(0, lift, span)[: b - a] / 12)
            at += float(r.uniform(0.25, 0.7))
            phrase, left = 0.0, int(r.integers(4, 10))
    kernel = np.hanning(frames(0.05))
    pitch_curve = np.convolve(np.pad(pitch_curve, len(kernel), mode="edge"), kernel / kernel.sum(), "same")[
        len(kernel) : -len(kernel)
    ]
    loud = np.convolve(loud, np.hanning(frames(0.03)) / np.hanning(frames(0.03)).sum(), "same")
    marks = [(0.0, marks[0][1]), *marks[1:], (1.0, marks[-1][1])]
    return throat(pitch_curve, loud, _thinned(marks), size, breathy, 1.1, seed, 0.008)


def _thinned(marks: list[tuple[float, str]]) -> list[tuple[float, str]]:
    kept = [marks[0]]
    for mark in marks[1:]:
        if mark[0] > kept[-1][0]:
            kept.append(mark)
    return kept


def hash_of(seed: str) -> int:
    """Return a number for a seed that does not change from run to run."""
    total = 7
    for letter in seed:
        total = (total * 131 + ord(letter)) % 2_147_483_647
    return total
