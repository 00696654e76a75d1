"""Lamps: what they light, what stops them."""

from __future__ import annotations

import math

import numpy as np
import pygame
from places import lit_room

from game.view.lights.edges import Edges
from game.view.look import Look
from game.view.stage import Stage


def _stage() -> Stage:
    map_def, shown = lit_room()
    return Stage(map_def, shown, Look())


def test_a_lamp_bakes_brightest_near_itself_and_dark_at_its_border() -> None:
    stage = _stage()
    lamp = stage.level.lights[0]
    baked = stage.baker.bake(lamp)
    near = baked.surface.get_at((lamp.x - baked.x + 10, lamp.y - baked.y + 20))
    assert sum(near[:3]) > 150
    assert sum(baked.surface.get_at((0, 0))[:3]) == 0


def test_tall_furniture_throws_a_shadow() -> None:
    stage = _stage()
    lamp = next(light for light in stage.level.lights)
    lamp.x, lamp.y, lamp.radius = 290, 160, 110  # left of the cupboard, whose foot is x 320..352, y 172..188
    baked = stage.baker.bake(lamp)

    def at(x: int, y: int) -> int:
        return sum(baked.surface.get_at((x - baked.x, y - baked.y))[:3])

    assert at(372, 180) == 0
    assert at(250, 180) > 20


def test_a_wall_stops_a_carried_lamp() -> None:
    stage = _stage()
    corners = Edges(stage.level).polygon(60, 120, 200)
    left_wall = 2 * 16
    assert corners[:, 0].min() >= left_wall - 0.5
    assert corners[:, 0].max() > 200


def test_a_wedge_lies_between_its_angles() -> None:
    stage = _stage()
    corners = Edges(stage.level).polygon(300, 250, 120, 0.0, 0.5)
    angles = np.arctan2(corners[:, 1] - 250, corners[:, 0] - 300)
    assert np.abs(angles).max() <= 0.5 + 1e-6
    assert math.isclose(np.hypot(corners[:, 0] - 300, corners[:, 1] - 250).max(), 120, abs_tol=0.1)


def test_a_baked_lamp_is_the_same_on_every_run() -> None:
    first, second = (_stage() for _ in range(2))
    pictures = [stage.baker.bake(stage.level.lights[0]).surface for stage in (first, second)]
    assert pygame.image.tobytes(pictures[0], "RGB") == pygame.image.tobytes(pictures[1], "RGB")
