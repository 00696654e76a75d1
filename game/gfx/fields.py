"""Number fields ``[w, h]``: noise that belongs to the world, blurs, distances. All are the same on every run.

Surprise: noise is a function of world pixels, not of the array, so two neighbouring chunks of a large place fit
without a seam.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
Bools = npt.NDArray[np.bool_]


def grid(width: int, height: int, x: int = 0, y: int = 0) -> tuple[Floats, Floats]:
    """Column and row numbers ``[w, h]`` of every pixel, starting at ``(x, y)``."""
    xs, ys = np.meshgrid(np.arange(x, x + width, dtype=float), np.arange(y, y + height, dtype=float), indexing="ij")
    return xs, ys


def lattice(seed: int, xs: npt.NDArray[np.int64], ys: npt.NDArray[np.int64]) -> Floats:
    """A random number 0..1 for each lattice point, by hashing its place (so the world has no edge)."""
    with np.errstate(over="ignore"):
        state = xs.astype(np.uint64) * np.uint64(0x9E3779B97F4A7C15) + ys.astype(np.uint64) * np.uint64(
            0xC2B2AE3D27D4EB4F
        )
        state = state + np.uint64(seed * 2 + 1) * np.uint64(0xD6E8FEB86659FD93)
        state = (state ^ (state >> np.uint64(32))) * np.uint64(0xD6E8FEB86659FD93)
        state = (state ^ (state >> np.uint64(29))) * np.uint64(0x94D049BB133111EB)
        state = state ^ (state >> np.uint64(32))
    return (state >> np.uint64(11)).astype(np.float64) / float(1 << 53)


def noise(width: int, height: int, seed: int, step: float, octaves: int = 3, x: int = 0, y: int = 0) -> Floats:
    """Value noise 0..1 over the world pixels from ``(x, y)``.

    Args:
        width: columns of the field.
        height: rows of the field.
        seed: another number gives another pattern.
        step: pixels between the points of the coarsest octave.
        octaves: each has half the step and half the weight of the one before.
        x: world column of the field's left edge.
        y: world row of the field's top edge.
    """
    total, weight, result = 0.0, 1.0, np.zeros((width, height))
    for octave in range(octaves):
        size = step / 2**octave
        u, v = (np.arange(x, x + width) + 0.5) / size, (np.arange(y, y + height) + 0.5) / size
        iu, iv = np.floor(u).astype(np.int64), np.floor(v).astype(np.int64)
        columns = np.arange(iu[0], iu[-1] + 2)[:, None] + np.zeros((1, iv[-1] - iv[0] + 2), np.int64)
        rows = np.arange(iv[0], iv[-1] + 2)[None, :] + np.zeros((iu[-1] - iu[0] + 2, 1), np.int64)
        points = lattice(seed * 31 + octave, columns, rows)
        result += weight * (
            _weights(u - iu, iu - iu[0], points.shape[0]) @ points @ _weights(v - iv, iv - iv[0], points.shape[1]).T
        )
        total += weight
        weight *= 0.5
    return result / total


def _weights(share: Floats, index: npt.NDArray[np.int64], count: int) -> Floats:
    """A matrix ``[pixels, points]`` that blends neighbouring lattice points smoothly: one product instead of four
    lookups."""
    eased = share * share * (3 - 2 * share)
    matrix = np.zeros((len(index), count))
    rows = np.arange(len(index))
    matrix[rows, index] = 1 - eased
    matrix[rows, index + 1] = eased
    return matrix


def tiling_noise(width: int, height: int, seed: int, cells: int, octaves: int = 4) -> Floats:
    """Value noise 0..1 that repeats without a seam at its own size; ``cells`` points across at the coarsest octave."""
    total, weight, result = 0.0, 1.0, np.zeros((width, height))
    rng = np.random.default_rng(seed)
    for octave in range(octaves):
        nx = cells * 2**octave
        ny = max(2, nx * height // width)
        points = rng.random((nx, ny))
        u, v = np.linspace(0, nx, width, endpoint=False), np.linspace(0, ny, height, endpoint=False)
        iu, iv = u.astype(int), v.astype(int)
        fu, fv = u - iu, v - iv
        fu, fv = (fu * fu * (3 - 2 * fu))[:, None], (fv * fv * (3 - 2 * fv))[None, :]
        ju, jv = (iu + 1) % nx, (iv + 1) % ny
        top = points[iu][:, iv] * (1 - fu) + points[ju][:, iv] * fu
        low = points[iu][:, jv] * (1 - fu) + points[ju][:, jv] * fu
        result += weight * (top * (1 - fv) + low * fv)
        total += weight
        weight *= 0.5
    return result / total


def box_blur(field: Floats, radius: int, passes: int = 1) -> Floats:
    """Mean over a square of side ``2 radius + 1``, repeated; edges repeat their last value."""
    if radius < 1:
        return field
    for _ in range(passes):
        for axis in (0, 1):
            pad = [(radius + 1, radius) if i == axis else (0, 0) for i in range(field.ndim)]
            sums = np.pad(field, pad, mode="edge").cumsum(axis)
            size = field.shape[axis]
            low = [slice(None)] * field.ndim
            high = [slice(None)] * field.ndim
            low[axis], high[axis] = slice(0, size), slice(2 * radius + 1, 2 * radius + 1 + size)
            field = (sums[tuple(high)] - sums[tuple(low)]) / (2 * radius + 1)
    return field


def depth_inside(solid: Bools, limit: int) -> Floats:
    """How far each solid pixel lies from the border, in pixels, up to ``limit`` (chessboard and city steps in turn)."""
    depth, current = np.zeros(solid.shape), solid.copy()
    for step in range(limit):
        if not current.any():
            break
        depth += current
        p = np.pad(current, 1)
        shrunk = p[2:, 1:-1] & p[:-2, 1:-1] & p[1:-1, 2:] & p[1:-1, :-2]
        if step % 2:
            shrunk &= p[2:, 2:] & p[:-2, :-2] & p[2:, :-2] & p[:-2, 2:]
        current = shrunk & solid
    return depth


def voronoi(size: int, points: int, seed: int) -> Floats:
    """Distance to the second nearest point minus that to the nearest, on a square that repeats: zero on the cell
    borders."""
    rng = np.random.default_rng(seed)
    places = rng.random((points, 2)) * size
    xs, ys = grid(size, size)
    first, second = np.full((size, size), 1e9), np.full((size, size), 1e9)
    for px, py in places:
        dx, dy = np.abs(xs - px), np.abs(ys - py)
        distance = np.hypot(np.minimum(dx, size - dx), np.minimum(dy, size - dy))
        second = np.minimum(second, np.maximum(first, distance))
        first = np.minimum(first, distance)
    return second - first
