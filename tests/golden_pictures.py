"""Compares pictures with stored ones, with a small tolerance; on failure shows what differs.

``check_picture(picture, "ui/toast", update)`` compares with ``tests/golden/ui/toast.png``.  Where they differ it writes
``toast.actual.png`` and ``toast.difference.png`` beside it (expected, actual and their difference, side by side) and
raises.  ``pytest --update-golden`` stores the new pictures instead: look at them before you commit them.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pygame

FOLDER = Path(__file__).parent / "golden"
CHANNEL_TOLERANCE = 6
"""A pixel differs when a channel differs by more: rounding in blends may vary between versions of SDL."""
SHARE_TOLERANCE = 0.0005
"""Share of pixels that may differ: 65 of a whole screen."""


def check_picture(picture: pygame.Surface, name: str, update: bool = False) -> None:
    """Compare a picture with the stored one of that name.

    Args:
        picture: what was drawn.
        name: path below ``tests/golden`` without ending.
        update: store the picture instead.

    Raises:
        AssertionError: they differ, or nothing is stored yet.
    """
    path = FOLDER / f"{name}.png"
    actual_path, difference_path = path.with_suffix(".actual.png"), path.with_suffix(".difference.png")
    if update:
        path.parent.mkdir(parents=True, exist_ok=True)
        pygame.image.save(_flat(picture), path)
        for stale in (actual_path, difference_path):
            stale.unlink(missing_ok=True)
        return
    if not path.exists():
        raise AssertionError(f"no stored picture {path.name}: run pytest --update-golden, look at it, and commit it")
    expected = pygame.image.load(path)
    actual = _flat(picture)
    problem = _difference(expected, actual)
    if problem:
        pygame.image.save(actual, actual_path)
        pygame.image.save(_side_by_side(expected, actual), difference_path)
        raise AssertionError(f"{name}: {problem}; see {difference_path.relative_to(FOLDER.parent)}")
    for stale in (actual_path, difference_path):
        stale.unlink(missing_ok=True)


def _flat(picture: pygame.Surface) -> pygame.Surface:
    flat = pygame.Surface(picture.get_size(), 0, 24)
    flat.fill((255, 0, 255))
    flat.blit(picture, (0, 0))
    return flat


def _difference(expected: pygame.Surface, actual: pygame.Surface) -> str:
    if expected.get_size() != actual.get_size():
        return f"size {actual.get_size()}, expected {expected.get_size()}"
    apart = _apart(expected, actual).max(axis=2) > CHANNEL_TOLERANCE
    count = int(np.count_nonzero(apart))
    return f"{count} pixels differ" if count > apart.size * SHARE_TOLERANCE else ""


def _apart(expected: pygame.Surface, actual: pygame.Surface) -> np.ndarray:
    return np.abs(pygame.surfarray.array3d(expected).astype(int) - pygame.surfarray.array3d(actual).astype(int))


def _side_by_side(expected: pygame.Surface, actual: pygame.Surface) -> pygame.Surface:
    (w, h), (w2, h2) = expected.get_size(), actual.get_size()
    board = pygame.Surface((w + w2 + max(w, w2), max(h, h2)), 0, 24)
    board.blit(expected, (0, 0))
    board.blit(actual, (w, 0))
    if (w, h) == (w2, h2):
        loud = np.where(_apart(expected, actual).max(axis=2, keepdims=True) > CHANNEL_TOLERANCE, 255, 0)
        board.blit(pygame.surfarray.make_surface(np.repeat(loud, 3, axis=2).astype(np.uint8)), (w + w2, 0))
    return board
