"""The room of the tests in every face, compared with stored pictures."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from places import canvas, lit_room, somebody

from game.core.geom import Direction, Vec
from game.view.look import Look
from game.view.stage import Stage
from game.view.world_view import WorldView

sys.path.insert(0, str(Path(__file__).parents[1]))

from golden_pictures import check_picture


@pytest.mark.parametrize("style", ["waking", "reef", "own", "evening", "core", "shift", "bleed"])
def test_the_room_in_each_face(style: str, update_golden: bool) -> None:
    map_def, shown = lit_room()
    face = "waking" if style == "waking" else "dream"
    view = WorldView(Stage(map_def, shown, Look()), face, style if face == "dream" else "")  # type: ignore[arg-type]
    view.camera.follow("leo")
    view.dream.front, view.dream.body = 0.5, Vec(200, 200)
    target = canvas()
    for step in range(30):
        people = [
            somebody("leo", 260 + step, 220, Direction.RIGHT),
            somebody("juno", 330, 240),
            somebody("somni", 240, 180),
        ]
        view.tick(people, "leo")
    view.draw(target, 1.0)
    check_picture(target, f"view/room_{style}", update_golden)


def test_the_wave_half_way(update_golden: bool) -> None:
    map_def, shown = lit_room()
    view = WorldView(Stage(map_def, shown, Look()))
    view.camera.follow("leo")
    leo, target = somebody("leo", 260, 220), canvas()
    view.tick([leo], "leo")
    view.draw(target, 1.0)
    view.change_face("dream", "reef", Vec(168, 124))
    for _ in range(22):
        view.tick([leo], "leo")
    view.draw(target, 1.0)
    check_picture(target, "view/wave_to_reef", update_golden)
