"""Laughter, which the story hangs on: Juno's (a honk, a snort, hiccups), Leo's, Ava's two, and the loop that is pretty.

A laugh is a row of calls on one falling breath: each a puff of air, then a fifth of a second of voice whose pitch jumps
up and drops, ever shorter, lower and breathier, with a gasp at the end. What makes it real is that nothing in it is
even. The loop is the opposite, on purpose: three calls and a hiccup on the notes of a chord, in time, 2.4 seconds.
"""

import numpy as np

from ..catalogue import effect
from ..score import hertz, pitch
from ..tone import (
    SR,
    Signal,
    band,
    bump,
    decay,
    drift,
    fade,
    frames,
    high,
    lay,
    low,
    noise,
    points,
    resonate,
    reverb,
    rng,
    sine,
    telephone,
    times,
)
from ..vocal import breath, throat
from .materials import click

CHILD, BOY, WOMAN, MAN = 1.28, 1.2, 1.0, 0.86
"""How short the throat is."""


def call(
    f0: float,
    seconds: float,
    seed: str,
    size: float,
    vowel: str = "uh",
    leap: float = 0.35,
    breathy: float = 0.18,
    puff: float = 0.07,
    weight: float = 1.0,
    tense: float = 0.95,
) -> Signal:
    """Return one "ha": a puff of air, then voice that leaps by `leap` octaves and falls."""
    r = rng(seed)
    f = f0 * 2 ** (leap * points(seconds, (0, 0.1), (seconds * 0.22, 1.0), (seconds * 0.55, 0.45), (seconds, -0.25)))
    loud = points(seconds, (0, 0), (seconds * 0.15, 1), (seconds * 0.5, 0.8), (seconds, 0)) ** 0.8
    voice = throat(
        f,
        loud,
        [(0.0, "eh" if r.uniform() < 0.3 else vowel), (0.5, vowel), (1.0, "uh")],
        size,
        breathy,
        tense,
        seed,
        0.012,
    )
    air = breath(puff * 2.2, seed + "h", inward=False, size=size, vowel=vowel) * 0.34
    return lay([(0, air), (puff, voice)]) * weight


def bout(
    f0: float,
    count: int,
    seed: str,
    size: float,
    vowel: str = "uh",
    pace: float = 4.9,
    fall: float = 0.45,
    breathy: float = 0.16,
    leap: float = 0.35,
    start: float = 0.9,
) -> tuple[Signal, float]:
    """Return a row of calls on one breath, and the second at which it ends."""
    r = rng(seed)
    parts, at = [], 0.0
    for k in range(count):
        way = k / max(1, count - 1)
        length = float(r.uniform(0.09, 0.125)) * (1 - 0.18 * way)
        weight = (start + (1 - start) * min(1, k / 1.5)) * (1 - 0.62 * way**1.4) * float(r.uniform(0.8, 1.1))
        base = f0 * 2 ** (-fall * way + float(r.normal(0, 0.06)))
        parts.append(
            (
                at,
                call(
                    base,
                    length,
                    f"{seed}{k}",
                    size,
                    vowel,
                    leap * float(r.uniform(0.6, 1.25)),
                    breathy + 0.25 * way,
                    0.05,
                    weight,
                ),
            )
        )
        at += (1 / pace) * float(r.uniform(0.88, 1.12)) * (1 + 0.12 * way)
    return lay(parts), at


def gasp(seed: str, size: float, seconds: float = 0.34, voiced: float = 0.25) -> Signal:
    """Return the breath that has to be taken: in, with a squeak in it."""
    air = breath(seconds, seed, True, size)
    f = points(seconds, (0, 340 * size), (seconds, 640 * size))
    squeal = throat(f, bump(seconds, 0.6, 1.4), "ee", size, 0.5, 1.5, seed, 0.02)
    return air * 0.5 + squeal * voiced


def honk(seed: str, f0: float = 360, seconds: float = 0.46, size: float = CHILD) -> Signal:
    """Return the honk: the voice breaks into its own lower octave and rattles. Like a goose in a drain."""
    f = points(seconds, (0, f0 * 0.8), (0.06, f0 * 1.75), (0.2, f0 * 1.4), (0.32, f0 * 1.62), (seconds, f0 * 0.75))
    loud = points(seconds, (0, 0), (0.025, 1), (seconds - 0.12, 0.85), (seconds, 0))
    clean = throat(f, loud, [(0.0, "eh"), (0.4, "ah"), (1.0, "er")], size, 0.1, 0.62, seed, 0.02)
    t = times(seconds)
    rattle = 1 + 0.75 * np.sign(np.sin(np.pi * np.cumsum(f) / SR + 0.6 * drift(seconds, 30, seed))) * points(
        seconds, (0, 0), (0.12, 1), (0.34, 1), (seconds, 0.3)
    )
    rough = low(clean * rattle, 5200)
    return fade(np.tanh(1.7 * rough) * (0.9 + 0.1 * np.sin(2 * np.pi * 31 * t)), 0.004, 0.05)


def snort(seed: str, seconds: float = 0.36, size: float = CHILD, flap: float = 31) -> Signal:
    """Return the snort: air drawn in through a nose whose soft palate flaps."""
    t = times(seconds)
    phase = 2 * np.pi * np.cumsum(flap * (1 + 0.25 * drift(seconds, 9, seed))) / SR
    flaps = np.maximum(0, np.sin(phase)) ** 2.2
    x = noise(seconds, seed) * (0.12 + flaps)
    nose = resonate(
        band(x, 180, 6500),
        [(270 * size, 0.012, 1.0), (1000 * size, 0.006, 0.8), (2250 * size, 0.004, 0.6), (3300, 0.003, 0.4)],
        0.25,
    )
    nose = high(nose / (np.abs(nose).max() + 1e-9), 150)
    buzz = np.sin(phase * 3) * flaps * 0.15
    return fade((nose + buzz) * bump(seconds, 0.4, 0.6) * np.minimum(1, t / 0.02), 0.005, 0.03)


def hiccup(seed: str, size: float = CHILD, f0: float = 430) -> Signal:
    """Return a hiccup: an inward yelp cut off by the glottis."""
    seconds = 0.13
    f = points(seconds, (0, f0 * 0.9), (0.05, f0 * 1.75), (seconds, f0 * 2.1))
    loud = points(seconds, (0, 0), (0.03, 1), (0.085, 0.9), (0.09, 0.0), (seconds, 0.0))
    voice = throat(f, loud, [(0, "uh"), (1, "ee")], size, 0.25, 1.0, seed, 0.015)
    stop = band(noise(0.03, seed + "s"), 300, 2400) * decay(0.03, 0.003) * 0.5
    return lay([(0, breath(0.07, seed + "b", True, size) * 0.3), (0.03, voice), (0.117, stop)])


def juno(seed: str, calls: int = 6, with_honk: bool = True, hiccups: int = 1) -> Signal:
    """Return Juno, helpless."""
    parts: list[tuple[float, Signal]] = []
    at = 0.0
    if with_honk:
        parts += [(at, honk(seed + "k") * 0.95)]
        at += 0.58
    row, length = bout(455, calls, seed + "a", CHILD, "ah", 5.0, 0.38, 0.14)
    parts.append((at, row * 0.9))
    at += length + 0.03
    parts.append((at, snort(seed + "s") * 0.55))
    at += 0.42
    row, length = bout(500, max(3, calls - 2), seed + "b", CHILD, "eh", 5.5, 0.5, 0.24, 0.4)
    parts.append((at, row * 0.75))
    at += length + 0.05
    parts.append((at, gasp(seed + "g", CHILD) * 0.55))
    at += 0.42
    for k in range(hiccups):
        parts.append((at, hiccup(f"{seed}h{k}") * 0.8))
        at += 0.5 + 0.13 * k
        row, length = bout(430, 2, f"{seed}c{k}", CHILD, "uh", 5.2, 0.3, 0.3)
        parts.append((at - 0.3, row * 0.45))
    return lay(parts)


def leo(seed: str, calls: int = 5, held_in: bool = True) -> Signal:
    """Return Leo: it is kept in, gets out through the nose, and then there is no keeping it."""
    parts: list[tuple[float, Signal]] = []
    at = 0.0
    if held_in:
        parts.append((at, snort(seed + "n", 0.16, BOY, 24)[::-1] * 0.3))
        at += 0.24
        row, length = bout(300, 3, seed + "x", BOY, "mm", 5.6, 0.1, 0.3, 0.2)
        parts.append((at, row * 0.4))
        at += length + 0.04
    row, length = bout(335, calls, seed + "y", BOY, "uh", 4.8, 0.42, 0.2, 0.38)
    parts.append((at, row))
    at += length
    parts.append((at, gasp(seed + "g", BOY, 0.3, 0.12) * 0.45))
    at += 0.36
    row, length = bout(300, 3, seed + "z", BOY, "eh", 4.6, 0.3, 0.32, 0.3)
    parts.append((at, row * 0.6))
    return lay(parts)


def room(x: Signal) -> Signal:
    """Return a laugh in a small room."""
    return reverb(x / (np.abs(x).max() + 1e-9), 0.14, 0.5, 4200).mean(1)


@effect("juno_laugh_real", -22, muffled=True)
def juno_laugh_real() -> Signal:
    """All of it."""
    return room(juno("j1", 6, True, 1))


@effect("juno_laugh_real_2", -22, muffled=True)
def juno_laugh_real_2() -> Signal:
    """All of it again; it is never the same."""
    return room(juno("j7", 7, False, 2))


@effect("juno_laugh_honk", -20)
def juno_laugh_honk() -> Signal:
    """A goose in a drain."""
    x = lay([(0, honk("hk1")), (0.5, honk("hk2", 330, 0.34) * 0.7)])
    drain = resonate(x, [(140, 0.06, 0.6), (420, 0.03, 0.4)], 1.0)
    return reverb(drain / np.abs(drain).max(), 0.22, 1.0, 4500).mean(1)


@effect("juno_laugh_snort", -23)
def juno_laugh_snort() -> Signal:
    """Inwards."""
    return room(lay([(0, snort("sn1")), (0.4, snort("sn2", 0.2) * 0.6)]))


@effect("juno_laugh_hiccups", -22)
def juno_laugh_hiccups() -> Signal:
    """And then hiccups."""
    row, length = bout(470, 5, "jh", CHILD, "ah", 5.2, 0.4, 0.18)
    return room(
        lay(
            [
                (0, row),
                (length + 0.1, hiccup("jh1")),
                (length + 0.45, bout(440, 3, "jh2", CHILD, "eh", 5.4, 0.3, 0.28)[0] * 0.6),
                (length + 1.1, hiccup("jh3") * 0.9),
            ]
        )
    )


@effect("juno_laugh_recorded", -23)
def juno_laugh_recorded() -> Signal:
    """What the toy robot's button got: the same, through a loudspeaker the size of a coin."""
    x = juno("j1", 6, True, 1)[: frames(2.6)]
    return lay([(0, click("jr", 1500) * 0.3), (0.06, telephone(x) * 0.8), (2.72, click("jr2", 1300) * 0.35)])


@effect("leo_laugh_real", -23, muffled=True)
def leo_laugh_real() -> Signal:
    """He goes, too."""
    return room(leo("l1", 6))


@effect("leo_laugh_real_2", -23, muffled=True)
def leo_laugh_real_2() -> Signal:
    """And again."""
    return room(leo("l5", 5, False))


@effect("leo_laugh_small", -28)
def leo_laugh_small() -> Signal:
    """It was rubbish."""
    return room(bout(290, 3, "ls", BOY, "mm", 5.0, 0.25, 0.35, 0.25)[0])


@effect("ava_laugh_real", -24, muffled=True)
def ava_laugh_real() -> Signal:
    """She has not had this one out for a while."""
    one, length = bout(262, 5, "ar", WOMAN, "ah", 4.4, 0.35, 0.22, 0.42)
    two, _ = bout(300, 4, "ar2", WOMAN, "uh", 4.7, 0.5, 0.3, 0.45)
    return room(
        lay(
            [
                (0, breath(0.25, "ar0", False, WOMAN) * 0.3),
                (0.2, one),
                (0.2 + length, gasp("arg", WOMAN, 0.34, 0.18) * 0.5),
                (0.6 + length, two * 0.8),
            ]
        )
    )


@effect("ava_laugh_work", -27, muffled=True)
def ava_laugh_work() -> Signal:
    """Nearly the same: three, on three notes, in time."""
    parts = [
        (0.24 * k, call(f, 0.13, f"aw{k}", WOMAN, "ah", 0.12, 0.12, 0.04, 1 - 0.15 * k, 1.1))
        for k, f in enumerate((330, 294, 262))
    ]
    return room(lay(parts))


@effect("laugh_loop", -22)
def laugh_loop() -> Signal:
    """One, two, three, and a small hiccup. Two children on a third of G, glassy; 2.4 seconds, always the same."""

    def pretty(note: str, seed: str, size: float, late: float) -> list[tuple[float, Signal]]:
        f = hertz(pitch(note))
        parts = []
        for k, step in enumerate((1.0, 1.122, 0.944)):
            sound = call(f * step, 0.2, f"{seed}{k}", size, "ah", 0.05, 0.05, 0.03, 1.0, 1.3)
            ring = sine(f * step * 2, 0.5) * decay(0.5, 0.09, 0.01) * 0.16
            parts += [(late + 0.4 * k, sound), (late + 0.03 + 0.4 * k, ring)]
        return parts

    parts = pretty("G4", "lla", CHILD, 0.0) + pretty("B4", "llb", BOY, 0.012)
    parts.append((1.34, hiccup("llh", CHILD, 392) * 0.45))
    parts.append((1.38, sine(784, 0.6) * decay(0.6, 0.12, 0.01) * 0.12))
    x = lay(parts, 2.4)
    return fade(reverb(x / np.abs(x).max(), 0.3, 0.9, 7000)[: frames(2.4)].mean(1), 0.002, 0.25)


def choking(seed: str, cut: float, lufs: str) -> Signal:
    """Return a stretch of the same laugh as somebody hears it who has not heard it for two years."""
    x = lay(
        [
            (0, honk(seed + "k", 350, 0.36) * 0.8),
            (0.5, snort(seed + "s", 0.3)),
            (0.92, hiccup(seed + "h")),
            (1.24, bout(440, 2, seed, CHILD, "eh", 4.8, 0.1, 0.3)[0] * 0.7),
        ]
    )
    x = low(x, cut, 1)
    return reverb(x / np.abs(x).max(), 0.45 if lufs == "far" else 0.25, 2.0, cut).mean(1)


@effect("child_far", -31)
def child_far() -> Signal:
    """Somebody's got something stuck. Right down the front."""
    return choking("cf", 900, "far")


@effect("child_near", -27)
def child_near() -> Signal:
    """It goes up, and then it catches, and there's a sort of bark."""
    return choking("cn", 2200, "near")


@effect("child_close", -24)
def child_close() -> Signal:
    """Where's three?"""
    return choking("cc", 6000, "near")


@effect("hiccup", -26)
def hiccup_alone() -> Signal:
    """One."""
    return room(hiccup("h1"))


@effect("hiccup_2", -26)
def hiccup_again() -> Signal:
    """Another."""
    return room(hiccup("h2", CHILD, 410))


@effect("juno_laugh_far", -32)
def juno_laugh_far() -> Signal:
    """From another room."""
    return high(low(room(juno("j3", 5, True, 0)), 900), 120)
