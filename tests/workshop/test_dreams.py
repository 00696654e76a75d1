"""The dreams' pictures that ship are those that the workshop draws."""

from __future__ import annotations

import itertools
import json
from pathlib import Path

import numpy as np
import pygame

from assets.workshop.dreams import garden, presence

ROOT = Path(__file__).resolve().parents[2]


def test_what_grows_on_the_reef_is_what_the_workshop_draws() -> None:
    sheet = pygame.image.load(ROOT / "assets/dreams/garden.png")
    places = json.loads((ROOT / "assets/dreams/garden.json").read_text("utf-8"))
    for name, picture in itertools.islice(garden.sprites(), 0, 60, 9):
        shipped = sheet.subsurface(places[name])
        alpha = pygame.surfarray.array_alpha(picture)
        assert (pygame.surfarray.array_alpha(shipped) == alpha).all(), name
        apart = np.abs(pygame.surfarray.array3d(shipped).astype(int) - pygame.surfarray.array3d(picture))
        assert apart[alpha > 0].max() <= 1, name


def test_every_plant_that_may_grow_is_drawn() -> None:
    places = json.loads((ROOT / "assets/dreams/garden.json").read_text("utf-8"))
    assert set(places) == {name for name, _ in garden.sprites()}


def test_the_presence_that_ships_is_what_the_workshop_draws() -> None:
    for name, mood in presence.MOODS.items():
        strip = pygame.image.load(ROOT / f"assets/dreams/somni_{name}.png")
        drawn = (presence.picture(mood, 3 / presence.FRAMES) * 255).astype(int)
        shipped = pygame.surfarray.array3d(strip)[3 * presence.SIDE : 4 * presence.SIDE].astype(int)
        assert np.abs(shipped - drawn).max() <= 1, name
