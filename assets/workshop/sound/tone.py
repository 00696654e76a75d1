"""Signals as numpy arrays: oscillators, noise, envelopes, filters, space, loudness.

Mono signals are float64 `(frames,)`, stereo `(frames, 2)`, full scale at +-1, 44,100 frames a second. Filters work in
the frequency domain with the complex response of the analogue prototype, which is causal: nothing rings before it is
struck. With `loop=True` the same filters wrap round, so that a loop stays a loop. Draws only from generators it is given
or from seeds, so that every bake is the same bake.
"""

import zlib
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

SR = 44100
"""Frames a second, everywhere."""

Signal = NDArray[np.float64]


def rng(seed: str | int) -> np.random.Generator:
    """Return a generator whose stream depends on the name only, never on the order of the bake."""
    return np.random.default_rng(zlib.crc32(seed.encode()) if isinstance(seed, str) else seed)


def frames(seconds: float) -> int:
    """Return the whole number of frames nearest to `seconds`."""
    return round(seconds * SR)


def silence(seconds: float) -> Signal:
    """Return `seconds` of mono silence."""
    return np.zeros(frames(seconds))


def times(seconds: float) -> Signal:
    """Return the time in seconds of every frame."""
    return np.arange(frames(seconds)) / SR


def sine(freq: float | Signal, seconds: float, phase: float = 0.0) -> Signal:
    """Return a sine; `freq` in Hz may be a curve as long as the sound."""
    if np.isscalar(freq):
        return np.sin(2 * np.pi * float(freq) * times(seconds) + phase)  # type: ignore[arg-type]
    return np.sin(2 * np.pi * np.cumsum(freq) / SR + phase)


def glide(start: float, end: float, seconds: float, curve: float = 1.0) -> Signal:
    """Return a curve from `start` to `end`, geometric when both are positive; `curve` > 1 moves late."""
    t = np.linspace(0, 1, max(1, frames(seconds))) ** curve
    if start > 0 and end > 0:
        return start * (end / start) ** t
    return start + (end - start) * t


def points(seconds: float, *pairs: tuple[float, float]) -> Signal:
    """Return the broken line through `(second, value)` pairs."""
    return np.interp(times(seconds), [p[0] for p in pairs], [p[1] for p in pairs])


def noise(seconds: float, seed: str | int) -> Signal:
    """Return white noise of unit variance."""
    return rng(seed).standard_normal(frames(seconds))


def drift(seconds: float, rate_hz: float, seed: str | int) -> Signal:
    """Return a slow random curve of about unit size, wandering at `rate_hz`; smooth, for hands and breath."""
    count = max(4, int(seconds * rate_hz) + 4)
    knots = rng(seed).standard_normal(count)
    at = np.linspace(0, count - 1.001, frames(seconds))
    left = at.astype(int)
    t = at - left
    t = t * t * (3 - 2 * t)
    return knots[left] * (1 - t) + knots[np.minimum(left + 1, count - 1)] * t


def decay(seconds: float, half_life: float, attack: float = 0.001) -> Signal:
    """Return an envelope that rises in `attack` seconds and halves every `half_life`."""
    t = times(seconds)
    env = 0.5 ** (np.maximum(0, t - attack) / half_life)
    rise = max(1, frames(attack))
    env[:rise] *= np.linspace(0, 1, rise)[: len(env)]
    return env


def bump(seconds: float, peak: float = 0.5, sharp: float = 1.0) -> Signal:
    """Return an envelope from nothing to one and back, its top at `peak` (0..1) of the way."""
    t = np.linspace(0, 1, frames(seconds))
    side = np.where(t < peak, t / max(peak, 1e-6), (1 - t) / max(1 - peak, 1e-6))
    return np.sin(np.clip(side, 0, 1) * np.pi / 2) ** (2 * sharp)


def fade(x: Signal, head: float = 0.002, tail: float = 0.01) -> Signal:
    """Return a copy whose first `head` and last `tail` seconds are ramped, so that it neither ticks nor clicks."""
    y = x.copy()
    a, b = min(len(y), frames(head)), min(len(y), frames(tail))
    up, down = np.linspace(0, 1, a), np.linspace(1, 0, b)
    if y.ndim == 2:
        up, down = up[:, None], down[:, None]
    if a:
        y[:a] *= up
    if b:
        y[-b:] *= down
    return y


def lay(parts: list[tuple[float, Signal]], seconds: float | None = None) -> Signal:
    """Return the sum of `(start second, sound)` parts, stereo if any of them is."""
    end = max(frames(at) + len(x) for at, x in parts)
    size = frames(seconds) if seconds is not None else end
    stereo = any(x.ndim == 2 for _, x in parts)
    out = np.zeros((max(size, end), 2) if stereo else max(size, end))
    for at, x in parts:
        k = frames(at)
        out[k : k + len(x)] += x[:, None] if stereo and x.ndim == 1 else x
    return out[:size]


def pan(x: Signal, where: float = 0.0) -> Signal:
    """Return `x` in stereo at `where`, -1 left to 1 right, with equal power."""
    angle = (where + 1) * np.pi / 4
    return np.stack([x * np.cos(angle), x * np.sin(angle)], 1) * np.sqrt(2)


# --- filters -----------------------------------------------------------------------------------------------------

Response = Callable[[NDArray[np.float64]], NDArray[np.complex128]]


def _low(fc: float, order: int) -> Response:
    def h(f: NDArray[np.float64]) -> NDArray[np.complex128]:
        r = 1j * f / fc
        return 1 / (1 + r) if order == 1 else 1 / (1 + np.sqrt(2) * r + r * r) ** (order / 2)

    return h


def _high(fc: float, order: int) -> Response:
    def h(f: NDArray[np.float64]) -> NDArray[np.complex128]:
        r = 1j * f / fc
        return r / (1 + r) if order == 1 else (r * r / (1 + np.sqrt(2) * r + r * r)) ** (order / 2)

    return h


def filtered(x: Signal, response: Response, loop: bool = False) -> Signal:
    """Return `x` through `response`; the tail beyond its end is cut unless `loop` wraps it to the front."""
    n = len(x)
    size = n if loop else 1 << int(np.ceil(np.log2(max(n + SR // 2, 2))))
    gain = response(np.fft.rfftfreq(size, 1 / SR))
    shape = gain[:, None] if x.ndim == 2 else gain
    return np.fft.irfft(np.fft.rfft(x, size, axis=0) * shape, size, axis=0)[:n]


def low(x: Signal, fc: float, order: int = 2, loop: bool = False) -> Signal:
    """Return `x` without what lies above `fc` Hz."""
    return filtered(x, _low(fc, order), loop)


def high(x: Signal, fc: float, order: int = 2, loop: bool = False) -> Signal:
    """Return `x` without what lies below `fc` Hz."""
    return filtered(x, _high(fc, order), loop)


def band(x: Signal, lo: float, hi: float, order: int = 2, loop: bool = False) -> Signal:
    """Return `x` between `lo` and `hi` Hz."""
    a, b = _high(lo, order), _low(hi, order)
    return filtered(x, lambda f: a(f) * b(f), loop)


def resonate(x: Signal, modes: list[tuple[float, float, float]], dry: float = 0.0) -> Signal:
    """Return `x` striking a body of `(freq Hz, ring seconds, gain)` modes: wood, tin, glass are lists of these."""

    def h(f: NDArray[np.float64]) -> NDArray[np.complex128]:
        total = np.full(len(f), dry, dtype=np.complex128)
        for freq, ring, gain in modes:
            q = np.pi * freq * ring / 2.2
            r = f / freq
            total += gain * (1j * r / q) / (1 - r * r + 1j * r / q) * np.sqrt(q)
        return total

    return filtered(x, h)


def telephone(x: Signal) -> Signal:
    """Return `x` as a receiver gives it: 350 to 3,200 Hz, a little crushed."""
    y = band(x, 350, 3200, 4)
    return np.tanh(2.2 * y / (np.abs(y).max() + 1e-9)) * 0.6


# --- space -------------------------------------------------------------------------------------------------------


def impulse(seconds: float, bright_hz: float = 6000, predelay: float = 0.012, seed: int = 1) -> Signal:
    """Return the stereo impulse response of a room: early taps, then noise that darkens as it dies."""
    t = times(seconds)
    r = np.random.default_rng(seed)
    hiss = r.standard_normal((len(t), 2))
    dark, light = low(hiss, bright_hz / 4), low(hiss, bright_hz, 1)
    open_ = np.exp(-4.5 * t / seconds)[:, None]
    tail = (light * open_ + dark * (1 - open_)) * np.exp(-6.9 * t / seconds)[:, None]
    tail *= np.minimum(1, t / 0.03)[:, None]
    for _ in range(9):
        at = int(r.uniform(0.004, 0.06) * SR)
        if at < len(tail):
            tail[at, r.integers(2)] += r.uniform(0.5, 2.0) * np.exp(-at / SR * 20)
    tail = np.vstack([np.zeros((frames(predelay), 2)), tail])
    return tail / np.sqrt((tail**2).sum(0))


def reverb(
    x: Signal, wet: float = 0.25, seconds: float = 1.6, bright_hz: float = 6000, loop: bool = False, seed: int = 1
) -> Signal:
    """Return `x` in a room; the tail is added to the end, or wrapped to the front of a loop."""
    y = x if x.ndim == 2 else pan(x)
    h = impulse(seconds, bright_hz, seed=seed)
    size = len(y) if loop else len(y) + len(h)
    if loop and len(h) > len(y):
        h = h[: len(y)]
    tail = np.fft.irfft(np.fft.rfft(y, size, axis=0) * np.fft.rfft(h, size, axis=0), size, axis=0)
    dry = y if loop else np.vstack([y, np.zeros((len(h), 2))])
    return dry * (1 - 0.4 * wet) + tail * wet


def chorus(x: Signal, depth_ms: float = 4.0, rate_hz: float = 0.4, mix: float = 0.5, loop: bool = False) -> Signal:
    """Return stereo `x` beside two copies whose pitch wanders; on a loop the wander closes with it."""
    y = x if x.ndim == 2 else pan(x)
    n = len(y)
    rate = max(1, round(rate_hz * n / SR)) * SR / n if loop else rate_hz
    index = np.arange(n)
    out = y * (1 - mix / 2)
    for k, phase in enumerate((0.0, 2.1)):
        delay = SR * 0.012 + SR * depth_ms / 1000 * (1 + np.sin(2 * np.pi * rate * index / SR + phase)) / 2
        at = index - delay
        at = np.mod(at, n) if loop else np.maximum(at, 0)
        left = at.astype(int)
        frac = (at - left)[:, None]
        right = (left + 1) % n if loop else np.minimum(left + 1, n - 1)
        moved = y[left] * (1 - frac) + y[right] * frac
        out += moved[:, :: -1 if k else 1] * mix / 2
    return out


def wrap(x: Signal, size: int) -> Signal:
    """Return `x` folded onto a loop of `size` frames: whatever hangs over the end sounds at the start."""
    out = np.zeros((size, *x.shape[1:]))
    for k in range(0, len(x), size):
        piece = x[k : k + size]
        out[: len(piece)] += piece
    return out


def knit(x: Signal, seconds: float) -> Signal:
    """Return a loop cut out of steady noise: the overhang is cross-faded, with equal power, into the head."""
    n = frames(seconds)
    over = len(x) - n
    if over <= 0:
        raise ValueError("the sound must be longer than the loop that is cut from it")
    t = np.linspace(0, np.pi / 2, over)
    up, down = np.sin(t), np.cos(t)
    if x.ndim == 2:
        up, down = up[:, None], down[:, None]
    y = x[:n].copy()
    y[:over] = y[:over] * up + x[n:] * down
    return y


# --- loudness ----------------------------------------------------------------------------------------------------


def _k_weight(f: NDArray[np.float64]) -> NDArray[np.complex128]:
    """The K weighting of ITU-R BS.1770-4, its two biquads designed for 44,100 Hz (after Brecht De Man's derivation)."""
    z = np.exp(-2j * np.pi * f / SR)
    k = np.tan(np.pi * 1681.974450955533 / SR)
    vh, q = 10 ** (3.999843853973347 / 20), 0.7071752369554196
    vb = vh**0.4996667741545416
    a0 = 1 + k / q + k * k
    shelf = ((vh + vb * k / q + k * k) + 2 * (k * k - vh) * z + (vh - vb * k / q + k * k) * z * z) / (
        a0 + 2 * (k * k - 1) * z + (1 - k / q + k * k) * z * z
    )
    k, q = np.tan(np.pi * 38.13547087602444 / SR), 0.5003270373238773
    a0 = 1 + k / q + k * k
    return shelf * (1 - 2 * z + z * z) / (1 + 2 * (k * k - 1) / a0 * z + (1 - k / q + k * k) / a0 * z * z)


def loudness(x: Signal, loop: bool = False) -> float:
    """Return the integrated loudness in LUFS (BS.1770-4, gated); sounds below 0.4 s are measured padded to it."""
    y = x if x.ndim == 2 else x[:, None]
    if loop:
        y = np.vstack([y, y[: 4 * SR]])
    block, hop = frames(0.4), frames(0.1)
    if len(y) < block:
        y = np.vstack([y, np.zeros((block - len(y), y.shape[1]))])
    k = filtered(y, _k_weight)
    power = np.vstack([np.zeros((1, y.shape[1])), np.cumsum(k**2, axis=0)])
    starts = np.arange(0, len(y) - block + 1, hop)
    blocks = ((power[starts + block] - power[starts]) / block).sum(1) * (2.0 if x.ndim == 1 else 1.0)
    level = -0.691 + 10 * np.log10(np.maximum(blocks, 1e-12))
    heard = blocks[level > -70]
    if not len(heard):
        return -120.0
    gate = -0.691 + 10 * np.log10(heard.mean()) - 10
    heard = blocks[(level > -70) & (level > gate)]
    return float(-0.691 + 10 * np.log10(heard.mean()))


def true_peak(x: Signal) -> float:
    """Return the highest value of the wave between the samples as well, by fourfold interpolation."""
    top = 0.0
    size = 1 << 15
    for k in range(0, len(x), size - 512):
        piece = x[k : k + size]
        n = len(piece)
        spectrum = np.fft.rfft(piece, axis=0)
        wide = np.fft.irfft(spectrum, n * 4, axis=0) * 4
        margin = 128 * 4 if n > 1024 else 0
        inside = wide[margin : len(wide) - margin] if margin else wide
        top = max(top, float(np.abs(inside).max()) if len(inside) else 0.0, float(np.abs(piece).max()))
    return top


def levelled(x: Signal, lufs: float, peak_db: float = -1.5, loop: bool = False) -> Signal:
    """Return `x` at a loudness, under a ceiling of true peak; only what stands above 70 % of it is rounded."""
    y = high(x, 20, 2, loop)
    y = y * 10 ** ((lufs - loudness(y, loop)) / 20)
    ceiling = 10 ** (peak_db / 20) * 0.97
    if true_peak(y) <= ceiling:
        return y
    knee = 0.7 * ceiling
    over = np.abs(y) > knee
    y[over] = np.sign(y[over]) * (knee + (ceiling - knee) * np.tanh((np.abs(y[over]) - knee) / (ceiling - knee)))
    top = true_peak(y)
    return y * min(1.0, ceiling / top)


def db(value: float) -> float:
    """Return a ratio in decibels."""
    return 20 * float(np.log10(max(value, 1e-9)))
