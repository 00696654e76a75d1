"""F12: a picture of the canvas, three times as large, in the player's folder."""

from __future__ import annotations

import logging
from pathlib import Path

import pygame

SCALE = 3
LOG = logging.getLogger(__name__)


def save_screenshot(picture: pygame.Surface, folder: Path, now: str) -> Path | None:
    """Write a PNG named by the time; ``None`` where the disk refuses (it is in the log)."""
    name = now[:19].replace(":", "-").replace("T", "_")
    path = folder / f"dreamsync_{name}.png"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        size = (picture.get_width() * SCALE, picture.get_height() * SCALE)
        pygame.image.save(pygame.transform.scale(picture, size), path)
    except (OSError, pygame.error) as error:
        LOG.warning("The picture could not be saved: %s", error)
        return None
    return path
