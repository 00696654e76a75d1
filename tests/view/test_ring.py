"""The ring buffer, however it was scrolled, shows what a fresh painting shows."""

from __future__ import annotations

import random

import pygame
from places import lit_room

from game.view.look import Look
from game.view.ring import Ring
from game.view.stage import Stage
from game.view.tile_layers import Slab
from game.view.waking import WakingFace


def _bytes(ring: Ring, index: int, x: int, y: int) -> bytes:
    target = pygame.Surface((480, 270), pygame.SRCALPHA, 32)
    target.fill((9, 9, 9, 255))
    ring.blit(index, target, (x, y, 480, 270))
    return pygame.image.tobytes(target, "RGB")


def test_a_scrolled_ring_equals_a_fresh_one() -> None:
    map_def, shown = lit_room()
    face = WakingFace(Stage(map_def, shown, Look()))
    slab = next(entry for entry in face._plan.under if isinstance(entry, Slab))
    paint = face._painters[id(slab)].paint
    rnd = random.Random(5)
    ring, x, y = Ring(480, 270, (False, False, False)), 0, 0
    for step in range(40):
        x, y = max(-40, min(300, x + rnd.randint(-90, 90))), max(-40, min(200, y + rnd.randint(-60, 60)))
        ring.update(x, y, paint)
        if step % 5 == 0:
            fresh = Ring(480, 270, (False, False, False))
            fresh.update(x, y, paint)
            assert all(_bytes(ring, i, x, y) == _bytes(fresh, i, x, y) for i in range(3)), f"at {x}, {y}"


def test_the_light_ring_equals_a_fresh_one_after_scrolling_and_switching() -> None:
    map_def, shown = lit_room()
    stage = Stage(map_def, shown, Look())
    face = WakingFace(stage)
    rnd, lights = random.Random(9), face._lights
    x, y = 0, 0
    for step in range(24):
        x, y = max(-40, min(300, x + rnd.randint(-90, 90))), max(-40, min(200, y + rnd.randint(-60, 60)))
        lights.ring.update(x, y, lights.paint)
        if step == 12:
            stage.dimmer.set("lamp_1", 0.0, at_once=True)
            for light in stage.level.lights:
                lights.switched(light)
        if step % 4 == 0:
            fresh = Ring(480, 270, (False,))
            fresh.update(x, y, lights.paint)
            assert _bytes(lights.ring, 0, x, y) == _bytes(fresh, 0, x, y), f"at {x}, {y}"


def test_repainting_a_part_changes_only_that_part() -> None:
    def paint_in(colour: tuple[int, int, int]):  # type: ignore[no-untyped-def]
        def paint(world: pygame.Rect, surfaces: list[pygame.Surface], dx: int, dy: int) -> None:
            surfaces[0].fill(colour, world.move(dx, dy))

        return paint

    ring = Ring(64, 64, (False,))
    ring.update(100, 100, paint_in((1, 1, 1)))
    ring.repaint(pygame.Rect(112, 112, 16, 16), paint_in((9, 9, 9)))
    target = pygame.Surface((64, 64), 0, 32)
    ring.blit(0, target, (100, 100, 64, 64))
    assert target.get_at((12, 12))[:3] == (9, 9, 9)
    assert target.get_at((28, 12))[:3] == (1, 1, 1)
    assert target.get_at((11, 12))[:3] == (1, 1, 1)
