"""Instruments of our own: sine bells (SOMNI), glass, a music box, a warm pad, a hum. Each turns one note into samples.

A note's sound may ring past its length; the loop takes the overhang back at its start.
"""

from collections.abc import Callable

import numpy as np

from .score import hertz
from .tone import SR, Signal, decay, drift, fade, frames, high, noise, pan, times
from .vocal import hum_note

Instrument = Callable[[int, float, float, str], Signal]
"""`(midi pitch, seconds held, weight 0..1, seed) -> samples`, mono or stereo."""


def sine_bell(pitch: int, held: float, weight: float, seed: str) -> Signal:
    """SOMNI: three almost harmonic sines that beat slowly, and no attack to speak of."""
    seconds = 3.2
    f = hertz(pitch)
    t = times(seconds)
    tone = np.zeros(len(t))
    for ratio, gain, half in (
        (1, 1.0, 0.55),
        (1.0015, 0.5, 0.6),
        (2.003, 0.28, 0.3),
        (3.01, 0.1, 0.16),
        (5.4, 0.03, 0.05),
    ):
        if f * ratio < SR / 2.2:
            tone += gain * np.sin(2 * np.pi * f * ratio * t) * 0.5 ** (t / half)
    tone *= np.minimum(1, t / 0.012)
    return fade(tone * weight * 0.32, 0, 0.3)


def glass(pitch: int, held: float, weight: float, seed: str) -> Signal:
    """A wetted rim: slow to speak, singing on one harmonic, with the finger's noise in it."""
    seconds = held + 1.4
    f = hertz(pitch)
    t = times(seconds)
    wobble = 1 + 0.0012 * np.sin(2 * np.pi * 4.3 * t + pitch) + 0.0006 * drift(seconds, 2, seed)
    phase = 2 * np.pi * np.cumsum(f * wobble) / SR
    shape = np.minimum(1, t / 0.22) * np.where(t > held, 0.5 ** ((t - held) / 0.28), 1)
    tone = (
        np.sin(phase) + 0.16 * np.sin(2 * phase) + 0.09 * np.sin(3 * phase) * (0.6 + 0.4 * np.sin(2 * np.pi * 5.1 * t))
    )
    rub = high(noise(seconds, seed), 2500) * 0.012
    return fade((tone * (0.9 + 0.1 * np.sin(2 * np.pi * 4.7 * t)) + rub) * shape * weight * 0.25, 0.004, 0.2)


def music_box(pitch: int, held: float, weight: float, seed: str) -> Signal:
    """A steel tooth plucked by a pin: a tick, the tooth's own note, its stiff partials, and the little wooden box."""
    seconds = 2.6
    f = hertz(pitch)
    t = times(seconds)
    tone = np.zeros(len(t))
    for ratio, gain, half in ((1, 1.0, 0.42), (2.0, 0.18, 0.2), (6.27, 0.26, 0.075), (17.5, 0.06, 0.02)):
        if f * ratio < SR / 2.2:
            tone += gain * np.sin(2 * np.pi * f * ratio * t + ratio) * 0.5 ** (t / half)
    tone *= np.minimum(1, t / 0.0012)
    pin = high(noise(0.02, seed), 3000) * decay(0.02, 0.0025) * 0.22
    tone[: len(pin)] += pin
    return fade(tone * weight * 0.34, 0, 0.3)


def warm_pad(pitch: int, held: float, weight: float, seed: str) -> Signal:
    """Ellis: three soft saws a hair apart, breathing in over half a second and out over one."""
    seconds = held + 1.6
    f = hertz(pitch)
    t = times(seconds)
    left, right = np.zeros(len(t)), np.zeros(len(t))
    for k, cents in enumerate((-7, 0, 6)):
        base = f * 2 ** ((cents + 2 * drift(seconds, 0.4, f"{seed}{k}")) / 1200)
        phase = 2 * np.pi * np.cumsum(base) / SR + k * 1.7 + pitch
        voice = np.zeros(len(t))
        for n in range(1, 12):
            if f * n > 6000:
                break
            voice += np.sin(n * phase) / n**1.7 / (1 + (f * n / 1800) ** 2)
        left += voice * (1.2 - 0.4 * k)
        right += voice * (0.4 + 0.4 * k)
    shape = np.minimum(1, t / 0.5) ** 1.4 * np.where(t > held, 0.5 ** ((t - held) / 0.3), 1)
    return fade(np.stack([left, right], 1) * shape[:, None] * weight * 0.12, 0.01, 0.3)


def sub(pitch: int, held: float, weight: float, seed: str) -> Signal:
    """A round bass: a sine with a little of its octave, for floors rather than for tunes."""
    seconds = held + 0.25
    t = times(seconds)
    phase = 2 * np.pi * hertz(pitch) * t
    shape = np.minimum(1, t / 0.02) * np.where(t > held, 0.5 ** ((t - held) / 0.05), 1)
    return fade(
        np.tanh(1.4 * (np.sin(phase) + 0.22 * np.sin(2 * phase) + 0.06 * np.sin(3 * phase))) * shape * weight * 0.45,
        0,
        0.02,
    )


def bowed_metal(pitch: int, held: float, weight: float, seed: str) -> Signal:
    """The Pod Hall's floor: a long bowed tone of many slow, inharmonic partials."""
    seconds = held + 2.5
    f = hertz(pitch)
    t = times(seconds)
    left, right = np.zeros(len(t)), np.zeros(len(t))
    for k, (ratio, gain) in enumerate(
        ((0.5, 0.5), (1, 1), (1.003, 0.7), (2.01, 0.5), (3.02, 0.25), (4.05, 0.12), (5.93, 0.06))
    ):
        swell = 0.65 + 0.35 * np.sin(2 * np.pi * (0.11 + 0.05 * k) * t + 2.3 * k + pitch)
        wave = gain * swell * np.sin(2 * np.pi * f * ratio * t + k)
        left += wave * (1 if k % 2 else 0.55)
        right += wave * (0.55 if k % 2 else 1)
    shape = np.minimum(1, t / 1.1) * np.where(t > held, 0.5 ** ((t - held) / 0.5), 1)
    return fade(np.stack([left, right], 1) * shape[:, None] * weight * 0.2, 0.01, 0.4)


def click_wood(pitch: int, held: float, weight: float, seed: str) -> Signal:
    """A fingernail on a table, at a pitch: the facility's smallest clock."""
    t = times(0.12)
    f = hertz(pitch)
    tone = np.sin(2 * np.pi * f * t) * 0.5 ** (t / 0.012) + 0.4 * np.sin(2 * np.pi * f * 2.71 * t) * 0.5 ** (t / 0.006)
    return fade(tone * weight * 0.5, 0.0005, 0.02)


def choir(pitch: int, held: float, weight: float, seed: str) -> Signal:
    """Six people on "oo", none of them quite together."""
    return ensemble(pitch, held, weight, seed, 6)


def ensemble(pitch: int, held: float, weight: float, seed: str, people: int) -> Signal:
    """Return `people` hums of one note, spread over the stage, each with an own start, tuning and throat."""
    size = frames(held + 1.2)
    out = np.zeros((size, 2))
    for k in range(people):
        voice = hum_note(pitch, held, f"{seed}/{k}", vowel="oo", cents=float(np.sin(k * 12.9898 + pitch) * 11))
        late = frames(0.05 * (1 + np.sin(k * 4.1)))
        n = min(len(voice), size - late)
        out[late : late + n] += pan(voice, -0.8 + 1.6 * (k + 0.5) / people)[:n]
    return out * weight * 1.3 / people**0.7


def hum(pitch: int, held: float, weight: float, seed: str) -> Signal:
    """One person with a closed mouth."""
    return hum_note(pitch, held, seed) * weight


INSTRUMENTS: dict[str, Instrument] = {
    "bell": sine_bell,
    "glass": glass,
    "box": music_box,
    "warm": warm_pad,
    "sub": sub,
    "metal": bowed_metal,
    "tick": click_wood,
    "choir": choir,
    "hum": hum,
}
