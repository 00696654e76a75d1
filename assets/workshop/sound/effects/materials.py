"""What things are made of: struck wood, tin and glass, rubbed cloth, torn paper, water, hinges, motors. No names of cues here."""

import numpy as np

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
    rng,
    silence,
    sine,
    times,
)

Modes = list[tuple[float, float, float]]


def wood(size: float = 1.0) -> Modes:
    """Return the modes of a board; `size` 2 is a table, 0.5 a matchbox."""
    return [
        (f / size, ring * size**0.5, g)
        for f, ring, g in (
            (182, 0.09, 1.0),
            (331, 0.07, 0.7),
            (523, 0.05, 0.5),
            (811, 0.035, 0.35),
            (1290, 0.02, 0.2),
            (2240, 0.012, 0.12),
        )
    ]


def tin(size: float = 1.0) -> Modes:
    """Return the modes of a thin metal box."""
    return [
        (f / size, ring * size**0.5, g)
        for f, ring, g in (
            (412, 0.16, 0.8),
            (977, 0.22, 1.0),
            (1531, 0.16, 0.7),
            (2390, 0.13, 0.5),
            (3871, 0.08, 0.35),
            (5630, 0.05, 0.2),
        )
    ]


def glassy(size: float = 1.0) -> Modes:
    """Return the modes of a glass or a cup."""
    return [
        (f / size, ring * size**0.5, g)
        for f, ring, g in ((1180, 0.25, 1.0), (2730, 0.18, 0.6), (4490, 0.1, 0.4), (6900, 0.06, 0.25))
    ]


def plastic(size: float = 1.0) -> Modes:
    """Return the modes of a hollow plastic thing."""
    return [
        (f / size, ring, g)
        for f, ring, g in ((540, 0.03, 1.0), (1120, 0.022, 0.8), (1930, 0.015, 0.5), (3300, 0.01, 0.3))
    ]


def steel(size: float = 1.0) -> Modes:
    """Return the modes of a heavy metal plate or pipe."""
    return [
        (f / size, ring, g)
        for f, ring, g in (
            (121, 0.5, 0.9),
            (297, 0.6, 0.7),
            (523, 0.42, 0.6),
            (861, 0.3, 0.4),
            (1443, 0.2, 0.28),
            (2502, 0.12, 0.16),
        )
    ]


def struck(
    modes: Modes, seed: str, hard: float = 3000, seconds: float = 0.5, thud: float = 0.0, thud_hz: float = 90
) -> Signal:
    """Return something hit once: `hard` is how bright the hit is (Hz), `thud` how much floor is in it."""
    hit = low(noise(seconds, seed), hard) * decay(seconds, 0.003, 0.0006)
    body = resonate(hit, modes, 0.12)
    body /= np.abs(body).max() + 1e-9
    if thud:
        body = body + thud * sine(thud_hz, seconds) * decay(seconds, 0.035, 0.003)
    return fade(body, 0.0005, 0.06)


def click(seed: str, freq: float = 2600, seconds: float = 0.05, body: float = 0.25) -> Signal:
    """Return a small switch: two clicks a few milliseconds apart."""
    one = struck([(freq, 0.006, 1.0), (freq * 1.83, 0.004, 0.6), (freq / 6, 0.012, body)], seed, 9000, seconds)
    two = struck([(freq * 1.15, 0.005, 1.0), (freq / 5, 0.01, body)], seed + "2", 9000, seconds)
    return lay([(0, one), (0.018, two * 0.55)])


def rustle(
    seconds: float, seed: str, lo: float = 900, hi: float = 7000, grain: float = 60, crisp: float = 2.0
) -> Signal:
    """Return paper or cloth moved: noise in many small crumples, `grain` a second; higher `crisp`, drier paper."""
    r = rng(seed + "g")
    env = np.zeros(frames(seconds))
    for _ in range(max(2, int(seconds * grain))):
        at, size = int(r.uniform(0, len(env))), frames(float(r.uniform(0.004, 0.04)))
        piece = env[at : at + size]
        piece += (np.exp(-np.linspace(0, 6, size)) * r.pareto(crisp + 1))[: len(piece)]
    x = band(noise(seconds, seed), lo, hi, 2) * (0.15 + np.minimum(env, 4))
    return fade(x * bump(seconds, 0.35, 0.4), 0.003, 0.04)


def scrape(
    seconds: float, seed: str, centre: float = 1200, rough: float = 70, width: float = 2.0, modes: Modes | None = None
) -> Signal:
    """Return something dragged over something: noise that stutters `rough` times a second."""
    t = times(seconds)
    stutter = 0.55 + 0.45 * np.sign(
        np.sin(2 * np.pi * np.cumsum(rough * (1 + 0.3 * drift(seconds, 9, seed + "r"))) / SR)
    )
    x = (
        band(noise(seconds, seed), centre / width, centre * width)
        * low(stutter, 400)
        * (1 + 0.5 * drift(seconds, 12, seed + "d"))
    )
    if modes:
        y = resonate(x, modes, 0.5)
        x = y / (np.abs(y).max() + 1e-9)
    return fade(x * np.minimum(1, t / 0.03), 0.004, 0.05)


def creak(seconds: float, seed: str, start: float = 60, end: float = 130, modes: Modes | None = None) -> Signal:
    """Return a hinge or a board complaining: stick and slip, from `start` to `end` slips a second, through its wood."""
    rate = points(seconds, (0, start), (seconds * 0.6, end), (seconds, start * 1.2)) * (
        1 + 0.18 * drift(seconds, 14, seed)
    )
    phase = np.cumsum(np.maximum(rate, 8)) / SR
    slips = np.diff(np.floor(phase), prepend=0.0) * (1 + 0.5 * drift(seconds, 40, seed + "a"))
    y = resonate(
        slips,
        modes or [(640, 0.02, 1.0), (1130, 0.016, 0.8), (1870, 0.012, 0.6), (310, 0.03, 0.6), (2900, 0.007, 0.3)],
        0.05,
    )
    y /= np.abs(y).max() + 1e-9
    return fade(y * bump(seconds, 0.4, 0.5), 0.005, 0.05)


def squeak(seconds: float, curve: list[tuple[float, float]], seed: str, air: float = 0.2) -> Signal:
    """Return a rubber squeak along `(second, Hz)`."""
    f = points(seconds, *curve) * (1 + 0.01 * drift(seconds, 30, seed))
    phase = 2 * np.pi * np.cumsum(f) / SR
    x = np.sin(phase) + 0.5 * np.sin(2 * phase + 0.4) + 0.28 * np.sin(3 * phase) + 0.12 * np.sin(5 * phase)
    x += air * band(noise(seconds, seed), 1500, 8000)
    return fade(x * bump(seconds, 0.3, 0.5), 0.004, 0.03)


def whoosh(seconds: float, seed: str, lo: float = 200, hi: float = 3000, peak: float = 0.5) -> Signal:
    """Return air that passes: its brightness rises and falls with its weight."""
    x = noise(seconds, seed)
    shape = bump(seconds, peak, 1.2)
    dark, bright = band(x, lo, (lo * hi) ** 0.5), band(x, (lo * hi) ** 0.5, hi)
    return fade(dark * shape + bright * shape**3, 0.01, 0.05)


def drip(freq: float, seed: str, seconds: float = 0.35, splash: float = 0.15) -> Signal:
    """Return one drop: a bubble whose note rises as it closes, over a little splash."""
    t = times(seconds)
    f = freq * (1 + 0.9 * (1 - np.exp(-t / 0.03)))
    tone = np.sin(2 * np.pi * np.cumsum(f) / SR) * 0.5 ** (t / 0.022) * np.minimum(1, t / 0.002)
    wet = band(noise(seconds, seed), 1800, 9000) * decay(seconds, 0.008)
    return fade(tone + splash * wet, 0.001, 0.05)


def drops(seconds: float, rate: float, seed: str, lo: float = 900, hi: float = 3200) -> Signal:
    """Return rain near by: separate drops on top of nothing."""
    r = rng(seed)
    parts = []
    for k in range(int(seconds * rate)):
        at, freq = float(r.uniform(0, seconds)), float(np.exp(r.uniform(np.log(lo), np.log(hi))))
        parts.append((at, drip(freq, f"{seed}{k}", 0.12, 0.3) * float(r.uniform(0.05, 0.5)) ** 1.5))
    return lay(parts, seconds)


def rain(seconds: float, seed: str, bright: float = 5000, rate: float = 40) -> Signal:
    """Return steady rain behind a window: a soft hiss, and drops."""
    hiss = low(high(noise(seconds, seed), 350), bright, 1) * (1 + 0.12 * drift(seconds, 0.7, seed + "w")) * 0.12
    return hiss + drops(seconds, rate, seed + "d") * 0.6


def motor(
    seconds: float, freq: float, seed: str, partials: int = 8, rough: float = 0.06, bright: float = 1.2
) -> Signal:
    """Return a small motor running: harmonics with a wobble, and its bearings."""
    f = freq * (1 + 0.004 * drift(seconds, 5, seed))
    phase = 2 * np.pi * np.cumsum(f) / SR
    x = sum(np.sin(n * phase + n * n) / n**bright for n in range(1, partials + 1))
    return x * 0.3 + band(noise(seconds, seed), freq * 4, min(9000, freq * 30)) * rough


def started(x: Signal, up: float, down: float) -> Signal:
    """Return a running sound that starts in `up` seconds and stops in `down`."""
    return fade(x, up, down)


def ringing(freqs: list[tuple[float, float, float]], seconds: float) -> Signal:
    """Return struck partials `(Hz, half-life, gain)`: bells and chimes."""
    t = times(seconds)
    x = sum(g * np.sin(2 * np.pi * f * t) * 0.5 ** (t / h) for f, h, g in freqs)
    return fade(np.asarray(x) * np.minimum(1, t / 0.001), 0, 0.05)


def bell(freq: float, seconds: float, warm: float = 1.0) -> Signal:
    """Return a cast bell with hum, prime, minor third, fifth and nominal."""
    return ringing(
        [
            (freq * r, seconds * h / 5, g)
            for r, h, g in (
                (0.5, 1.6 * warm, 0.4),
                (1, 1.3, 0.7),
                (1.2, 0.8, 0.4),
                (1.5, 0.6, 0.25),
                (2, 0.7, 0.7),
                (2.67, 0.35, 0.25),
                (4.1, 0.18, 0.18),
            )
        ],
        seconds,
    )


def chime(notes: list[tuple[float, float]], seconds: float = 2.4) -> Signal:
    """Return SOMNI's bells: `(second, Hz)` each."""
    parts = []
    for at, f in notes:
        t = times(seconds)
        tone = (np.sin(2 * np.pi * f * t) + 0.5 * np.sin(2 * np.pi * f * 1.0018 * t)) * 0.5 ** (t / 0.4)
        tone += 0.25 * np.sin(2 * np.pi * 2.003 * f * t) * 0.5 ** (t / 0.22) + 0.08 * np.sin(
            2 * np.pi * 3.01 * f * t
        ) * 0.5 ** (t / 0.1)
        parts.append((at, fade(tone * np.minimum(1, t / 0.01), 0, 0.2)))
    return lay(parts)


def crackle(seconds: float, seed: str, rate: float = 90, lo: float = 900, hi: float = 4500) -> Signal:
    """Return radio static: hiss in a narrow band, and sparks."""
    r = rng(seed)
    x = band(noise(seconds, seed), lo, hi, 2) * 0.25 * (1 + 0.4 * drift(seconds, 12, seed + "d"))
    for _ in range(int(rate * seconds)):
        at = int(r.uniform(0, len(x) - 40))
        x[at : at + 30] += r.uniform(-1, 1) * np.exp(-np.arange(30) / 6)
    return x


def row(make, count: int, gap: float, seed: str, slip: float = 0.12, grow: float = 0.0) -> Signal:
    """Return `count` of `make(seed)`, `gap` seconds apart, unevenly; `grow` fades them in (or, negative, out)."""
    r = rng(seed)
    parts, at = [], 0.0
    for k in range(count):
        weight = 1 + grow * (k / max(1, count - 1) - (1 if grow > 0 else 0))
        parts.append((at, make(f"{seed}{k}") * weight * float(r.uniform(0.75, 1.0))))
        at += gap * float(r.uniform(1 - slip, 1 + slip))
    return lay(parts)


def quiet(seconds: float) -> Signal:
    """Return nothing, for so long."""
    return silence(seconds)
