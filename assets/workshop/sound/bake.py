"""Turns recipes into files: levels them, writes OGG Vorbis, remembers nothing.

libsndfile overflows its stack on one long write, so blocks of 4,096 frames are written; the stream number it draws at
random is set to the name's own, so that the same sound is the same file.
"""

import zlib
from pathlib import Path

import numpy as np
import soundfile

from .catalogue import RECIPES, Recipe
from .tone import SR, Signal, high, levelled, low, pan, reverb, true_peak

ROOT = Path(__file__).resolve().parents[2] / "sound"
"""Where the game's sounds are."""

CEILING_DB = -1.5
"""True peak of anything, and of a family's sum."""


def bake(names: list[str], root: Path = ROOT) -> list[Path]:
    """Make the named recipes (families whole) and return the files written."""
    written: list[Path] = []
    families: dict[str, list[Recipe]] = {}
    for name in names:
        made = RECIPES[name]
        if made.family:
            families.setdefault(made.family, [])
        else:
            written += _write(made, _finished(made), root)
    for family in families:
        members = [r for r in RECIPES.values() if r.family == family]
        done = {r.name: _finished(r) for r in members}
        top = true_peak(sum(done.values()))  # type: ignore[arg-type]
        scale = min(1.0, 10 ** (CEILING_DB / 20) * 0.97 / top)
        for r in members:
            written += _write(r, done[r.name] * scale, root)
    return written


def _finished(made: Recipe) -> Signal:
    x = made.make()
    if made.stereo and x.ndim == 1:
        x = pan(x)
    if not made.stereo and x.ndim == 2:
        x = x.mean(1)
    return levelled(x, made.lufs, CEILING_DB, made.loop)


def _write(made: Recipe, x: Signal, root: Path) -> list[Path]:
    path = root / made.folder / f"{made.name}.ogg"
    if made.loop and made.folder == "effects":
        x = turned(x, path, made.quality)
    paths = [encode(x, path, made.quality)]
    if made.muffled:
        paths.append(encode(behind(x), root / made.folder / f"{made.name}~behind.ogg", made.quality))
    return paths


def turned(x: Signal, path: Path, quality: float) -> Signal:
    """Return a room tone begun where the encoder leaves the smallest step at its seam.

    Vorbis knows nothing of what comes before the first sample; in a quiet hum that is heard as a tick, once a round.
    """
    best, least = x, np.inf
    for k in range(8):
        tried = np.roll(x, -k * len(x) // 8 - 137 * k, axis=0)
        heard = soundfile.read(encode(tried, path, quality), always_2d=True)[0]
        step = float(np.abs(heard[0] - heard[-1]).max())
        if step < least:
            best, least = tried, step
    return best


def behind(x: Signal) -> Signal:
    """Return a sound as it comes through a wall: its lows, and the room that they are in."""
    dull = low(high(x, 70), 420, 2)
    wet = reverb(np.concatenate([dull, np.zeros((SR // 8, *dull.shape[1:]))]), 0.5, 0.35, 1200)
    y = wet.mean(1) if x.ndim == 1 else wet
    y = y[: len(x) + SR // 5]
    end = min(len(y), SR // 10)
    ramp = np.linspace(1, 0, end)
    y[-end:] *= ramp if y.ndim == 1 else ramp[:, None]
    # a wall takes level as well as treble, but never so much that the twin is lost in sixteen bits
    return y * 0.75


def encode(x: Signal, path: Path, quality: float) -> Path:
    """Write `x` as OGG Vorbis; the bytes depend on nothing but the samples and the name."""
    path.parent.mkdir(parents=True, exist_ok=True)
    channels = 1 if x.ndim == 1 else x.shape[1]
    part = path.with_suffix(".part")
    with soundfile.SoundFile(
        part, "w", SR, channels, format="OGG", subtype="VORBIS", compression_level=quality
    ) as file:
        for k in range(0, len(x), 4096):
            file.write(x[k : k + 4096])
    part.write_bytes(renumbered(part.read_bytes(), zlib.crc32(path.name.encode())))
    part.replace(path)  # a bake that is broken off leaves the old file, not half of a new one
    return path


def renumbered(data: bytes, serial: int) -> bytes:
    """Return an Ogg stream with its stream number set and its page checksums made right again."""
    out = bytearray(data)
    at = 0
    while at < len(out):
        if out[at : at + 4] != b"OggS":
            raise ValueError(f"no Ogg page at byte {at}")
        count = out[at + 26]
        size = 27 + count + sum(out[at + 27 : at + 27 + count])
        out[at + 14 : at + 18] = serial.to_bytes(4, "little")
        out[at + 22 : at + 26] = b"\0\0\0\0"
        out[at + 22 : at + 26] = _crc(bytes(out[at : at + size])).to_bytes(4, "little")
        at += size
    return bytes(out)


def _table() -> list[int]:
    rows = []
    for k in range(256):
        value = k << 24
        for _ in range(8):
            value = ((value << 1) ^ 0x04C11DB7 if value & 0x80000000 else value << 1) & 0xFFFFFFFF
        rows.append(value)
    return rows


_TABLE = _table()


def _crc(page: bytes) -> int:
    """Ogg's checksum: the CRC-32 polynomial, unreflected, without inversion."""
    value = 0
    for byte in page:
        value = ((value << 8) & 0xFFFFFFFF) ^ _TABLE[(value >> 24) ^ byte]
    return value
