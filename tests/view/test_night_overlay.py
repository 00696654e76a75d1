"""What is drawn of a look is what the sensor tests."""

from __future__ import annotations

import numpy as np
import pygame
import pytest

from game.content.files import GameFiles
from game.content.library import Library
from game.content.root import data_root
from game.core.geom import Vec
from game.core.ticks import SUB
from game.sim.infiltration import plan_of
from game.sim.stealth.angles import UNIT
from game.sim.stealth.events import NoiseMade
from game.sim.stealth.night import Night
from game.sim.stealth.state import HeroSense
from game.view.fan import RAYS, STEP_PX, Fans
from game.view.night import NightOverlay


@pytest.fixture(scope="module")
def night() -> Night:
    plan = plan_of(Library(GameFiles(data_root())).level("facility_atrium"))
    assert plan is not None
    return Night(plan)


def test_every_sample_of_a_drawn_look_is_in_the_zone_that_the_sensor_says(night):
    sight, fans = night.state_now.sight, Fans()
    hero = HeroSense(x=2 * 16 * SUB, y=32 * 16 * SUB)
    checked = 0
    for _ in range(40):
        for _ in range(18):
            night.tick(hero, [])
        for _, eye in night.eyes():
            angles = [(eye.angle - eye.half + 2 * eye.half * ray // RAYS) % 1024 for ray in range(1, RAYS)]
            units = np.array([UNIT[a] for a in angles], dtype=np.int64)
            middles = (np.arange(eye.far // SUB // STEP_PX, dtype=np.int64) * STEP_PX + STEP_PX // 2) * SUB
            zones = fans._zones(sight, eye, units, middles)
            for ray in range(0, len(angles), 5):
                for step in range(6, len(middles), 3):
                    x = eye.x + (int(units[ray][0]) * int(middles[step]) >> 16)
                    y = eye.y + (int(units[ray][1]) * int(middles[step]) >> 16)
                    assert zones[ray][step] == sight.zone(eye, x, y, False), (eye, ray, step)
                    checked += 1
    assert checked > 10_000


def test_drawing_the_night_changes_nothing_in_it(night):
    before = night.integers()
    overlay = NightOverlay(night)
    overlay.tick([NoiseMade("leo", 100, 100, 60)])
    glow, light, top = (pygame.Surface((480, 270), 0, 32) for _ in range(3))
    overlay.draw_floor(glow, light, Vec(300, 200))
    overlay.draw_top(top, Vec(0, 0))
    assert night.integers() == before


def test_a_look_is_added_to_the_light_and_never_darkens_it(night):
    overlay = NightOverlay(night)
    glow, light = (pygame.Surface((480, 270), 0, 32) for _ in range(2))
    glow.fill((90, 90, 90))
    light.fill((120, 120, 120))
    overlay.draw_floor(glow, light, Vec(300, 200))
    assert pygame.surfarray.array3d(glow).min() >= 90
    assert pygame.surfarray.array3d(light).min() >= 120
    assert pygame.surfarray.array3d(glow).max() > 100


def test_a_noise_is_seen_as_a_ring_and_goes_away(night):
    overlay = NightOverlay(night)
    overlay.tick([NoiseMade("leo", 100, 100, 60)])
    for _ in range(10):
        overlay.tick([])
    surface = pygame.Surface((480, 270), 0, 32)
    overlay.draw_top(surface, Vec(0, 0))
    assert pygame.surfarray.array3d(surface)[60:140, 60:140].max() > 0
    for _ in range(40):
        overlay.tick([])
    surface.fill((0, 0, 0))
    overlay.draw_top(surface, Vec(0, 0))
    assert pygame.surfarray.array3d(surface)[60:140, 60:140].max() == 0
