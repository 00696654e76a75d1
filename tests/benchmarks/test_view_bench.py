"""What a frame costs: thread CPU time, median and p99, beside pyscroll on the same map in the same run.

Run: ``python -m pytest tests/benchmarks/test_view_bench.py -s``. Nothing here fails on time: the figures are for
reading, and for comparing with each other (the first line says how fast this machine is just now).
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pygame
import pytest

from game.content.files import GameFiles
from game.content.tiled.load import load_map
from game.core.geom import Direction
from game.gfx.assets import Pictures
from game.sim.actor import Actor
from game.sim.mapdef import MapDef
from game.view.look import Look
from game.view.stage import Stage
from game.view.tile_layers import Slab
from game.view.waking import WakingFace
from game.view.world_view import WorldView

ROOT = Path(__file__).resolve().parents[2]
FRAMES = 600
PLACES = ["bedroom", "library", "facility_pods", "facility_atrium", "dream_reef"]
DREAMS = [
    ("dream_reef", "reef"),
    ("library", "own"),
    ("flat", "evening"),
    ("facility_pods", "core"),
    ("facility_pods", "shift"),
    ("expo", "bleed"),
]


def _map(name: str) -> MapDef:
    loaded = load_map(GameFiles(ROOT), f"maps/{name}.tmx")
    assert loaded.map is not None, loaded.problems
    return loaded.map


def _pictures() -> Pictures:
    return Pictures(lambda name: (ROOT / name).read_bytes())


def _start(map_def: MapDef) -> tuple[int, int]:
    start = next(o for o in map_def.objects() if o.cls == "PlayerStart")
    return int(start.x), int(start.y)


def _thread_ms(work: Callable[[], object]) -> float:
    before = time.thread_time_ns()
    work()
    return (time.thread_time_ns() - before) / 1e6


def _loop_ms() -> float:
    """A million empty turns: how fast the machine is."""

    def spin() -> None:
        for _ in range(1_000_000):
            pass

    return min(_thread_ms(spin) for _ in range(3))


def _told(title: str, samples: list[float]) -> None:
    ordered = sorted(samples)
    median, p99 = ordered[len(ordered) // 2], ordered[len(ordered) * 99 // 100]
    print(f"{title:44s} median {median:6.3f}  p99 {p99:6.3f}  max {ordered[-1]:6.3f} ms")


def _frames(view: WorldView, map_def: MapDef, people: int = 4) -> list[float]:
    """Costs of frames while the hero walks to and fro."""
    x, y = _start(map_def)
    leo = Actor("leo", "leo", x * 256, y * 256, Direction.RIGHT, gait="walk")
    others = [Actor(f"p{i}", f"crowd{i % 24}", (x + i * 23 - 40) * 256, (y + i * 9 - 20) * 256) for i in range(people)]
    view.camera.follow("leo")
    target = pygame.Surface((480, 270), 0, 32)
    samples = []
    for step in range(FRAMES):
        leo.x += 256 if step % 240 < 120 else -256
        leo.walked += 256
        view.tick([leo, *others], "leo")
        samples.append(_thread_ms(lambda: view.draw(target, 1.0)))
    return samples[60:]


@pytest.fixture(scope="module", autouse=True)
def machine() -> None:
    pygame.display.init()
    pygame.display.set_mode((480, 270))
    print(f"\na million empty turns: {_loop_ms():.1f} ms")


@pytest.mark.parametrize("name", PLACES)
def test_a_waking_frame(name: str) -> None:
    map_def = _map(name)
    view = WorldView(Stage(map_def, _pictures(), Look()))
    for _ in view.prepare("waking"):
        pass
    _told(f"waking {name}", _frames(view, map_def))


@pytest.mark.parametrize(("name", "style"), DREAMS)
def test_a_dream_frame(name: str, style: str) -> None:
    map_def = _map(name)
    view = WorldView(Stage(map_def, _pictures(), Look()), "dream", style)
    view.dream.front = 0.5
    steps = []
    work = view.prepare("dream", style)
    while True:
        try:
            steps.append(_thread_ms(lambda: next(work)))
        except StopIteration:
            break
    print(f"prepare {name} as {style}: {len(steps)} steps, {sum(steps):.0f} ms in all, the longest {max(steps):.0f} ms")
    _told(f"dream {name} as {style}", _frames(view, map_def, 40 if style == "bleed" else 4))


def test_the_wave() -> None:
    map_def = _map("bedroom")
    view = WorldView(Stage(map_def, _pictures(), Look()))
    for _ in view.prepare(None, "reef"):
        pass
    x, y = _start(map_def)
    leo, target = Actor("leo", "leo", x * 256, y * 256), pygame.Surface((480, 270), 0, 32)
    view.camera.follow("leo")
    view.tick([leo], "leo")
    view.draw(target)
    for face in ("dream", "waking"):
        samples = []
        for _ in range(6):
            view.face = "waking" if face == "dream" else "dream"
            view.change_face(face, "reef")  # type: ignore[arg-type]
            for _ in range(48):
                view.tick([leo], "leo")
                samples.append(_thread_ms(lambda: view.draw(target)))
        _told(f"wave to {face}", samples)


@pytest.mark.parametrize("name", ["library", "facility_pods"])
def test_the_map_pass_beside_pyscroll(name: str) -> None:
    """Only the map and twelve sprites, scrolling, interleaved frame by frame."""
    pyscroll = pytest.importorskip("pyscroll")
    from pytmx.util_pygame import load_pygame

    map_def = _map(name)
    stage = Stage(map_def, _pictures(), Look())
    face = WakingFace(stage)
    slab = next(entry for entry in face._plan.under if isinstance(entry, Slab))
    ring, painter = face._rings[id(slab)], face._painters[id(slab)]
    data = pyscroll.TiledMapData(load_pygame(str(ROOT / f"maps/{name}.tmx")))
    peer = pyscroll.BufferedRenderer(data, (480, 270), clamp_camera=True)
    group = pyscroll.PyscrollGroup(map_layer=peer, default_layer=3)
    image = stage.sheets.get("leo").cell("idle", "d", 0).image
    places = [(200 + i * 23, 150 + (i * 37) % 90) for i in range(12)]
    for place in places:
        sprite = pygame.sprite.Sprite(group)
        sprite.image, sprite.rect = image, image.get_rect(topleft=place)
    target = pygame.Surface((480, 270), 0, 32)
    ours, theirs = [], []
    for step in range(1200):
        x, y = 240 + abs((step * 3 // 2) % 520 - 260), 135 + abs(step % 400 - 200)

        def draw_theirs(x: int = x, y: int = y) -> None:
            group.center((x, y))
            group.draw(target)

        def draw_ours(x: int = x, y: int = y) -> None:
            ring.update(x - 240, y - 135, painter.paint)
            ring.blit(0, target, (x - 240, y - 135, 480, 270))
            target.fblits([(image, (px - x + 240, py - y + 135)) for px, py in places])

        theirs.append(_thread_ms(draw_theirs))
        ours.append(_thread_ms(draw_ours))
    _told(f"{name}: pyscroll", theirs[100:])
    _told(f"{name}: ring (colours, glow, floor mask)", ours[100:])
    print(f"   p99 ratio {sorted(ours[100:])[1089] / sorted(theirs[100:])[1089]:.2f}")


def test_opening_a_place() -> None:
    for name in PLACES:
        map_def = _map(name)
        pictures = _pictures()
        made: list[WorldView] = []

        def make(map_def: MapDef = map_def, pictures: Pictures = pictures, made: list[WorldView] = made) -> None:
            made.append(WorldView(Stage(map_def, pictures, Look())))

        spent = _thread_ms(make)
        x, y = _start(map_def)
        leo, target = Actor("leo", "leo", x * 256, y * 256), pygame.Surface((480, 270), 0, 32)
        made[0].camera.follow("leo")
        made[0].tick([leo], "leo")
        first = _thread_ms(lambda view=made[0], target=target: view.draw(target))  # type: ignore[misc]
        print(f"open {name}: stage {spent:.0f} ms, first frame {first:.0f} ms")
