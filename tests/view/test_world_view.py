"""What a scene asks of the view."""

from __future__ import annotations

import numpy as np
import pygame
from places import canvas, lit_room, same, somebody

from game.core.geom import Box, Vec
from game.sim.events import DoorMoved, Staged
from game.sim.mapdef import LayerLook, MapDef, MapObject, ObjectLayer
from game.view.camera import Camera
from game.view.look import Look
from game.view.stage import Stage
from game.view.world_view import WorldView


def _view() -> WorldView:
    map_def, shown = lit_room()
    view = WorldView(Stage(map_def, shown, Look()))
    view.camera.follow("leo")
    return view


def _light(surface: pygame.Surface, x: int, y: int) -> int:
    return sum(pygame.transform.average_color(surface, (x - 6, y - 6, 12, 12))[:3])


def test_a_lamp_goes_out_over_some_ticks_and_comes_back() -> None:
    view, leo, target = _view(), somebody("leo", 240, 200), canvas()
    view.tick([leo], "leo")
    view.draw(target)
    spot = view.world_to_screen(176, 150)
    bright = _light(target, spot.x, spot.y)
    assert view.light("lamp", "off")
    view.tick([leo], "leo")
    view.draw(target)
    first_tick = _light(target, spot.x, spot.y)
    for _ in range(40):
        view.tick([leo], "leo")
    view.draw(target)
    dark = _light(target, spot.x, spot.y)
    assert dark < first_tick <= bright
    assert dark < bright * 0.8
    view.light("lamp", "on")
    for _ in range(40):
        view.tick([leo], "leo")
    view.draw(target)
    assert abs(_light(target, spot.x, spot.y) - bright) < 30


def test_a_group_of_lamps_answers_to_its_kind() -> None:
    view = _view()
    assert view.light("lamp_1", "40%")
    assert len(view._stage.dimmer._moving) == 2


def test_unknown_lamps_are_listed_and_change_nothing() -> None:
    view = _view()
    assert not view.light("chandelier", "off")
    assert not view.light("lamp", "sideways")
    assert view.unknown_lights == ["chandelier"]


def test_the_ambient_light_can_be_dimmed() -> None:
    view, leo, target = _view(), somebody("leo", 240, 200), canvas()
    view.tick([leo], "leo")
    view.draw(target)
    before = np.mean(pygame.surfarray.array3d(target))
    view.light("ambient", 0.3)
    for _ in range(60):
        view.tick([leo], "leo")
    view.draw(target)
    assert np.mean(pygame.surfarray.array3d(target)) < before


def test_hidden_things_are_not_drawn_and_come_back() -> None:
    view, leo = _view(), somebody("leo", 300, 220)
    with_crate, without, again = canvas(), canvas(), canvas()
    view.tick([leo], "leo")
    view.draw(with_crate)
    view.show("crate", False)
    view.draw(without)
    view.show(2, True)
    view.draw(again)
    assert not same(with_crate, without)
    assert same(with_crate, again)
    view.show("no such thing", False)


def _with_door() -> tuple[MapDef, object]:
    import dataclasses

    from places import tile

    map_def, shown = lit_room()
    closed = tile(10, "crate", properties={"key": "gate"})
    opened = tile(11, "lamp", properties={"key": "gate_open"})
    (set_,) = map_def.tilesets
    set_ = dataclasses.replace(set_, tiles={**set_.tiles, 10: closed, 11: opened})
    door = MapObject(9, "gate", "Door", 260, 180, 16, 16, "tile", gid=11)
    return dataclasses.replace(
        map_def, tilesets=(set_,), layers=(*map_def.layers, ObjectLayer(LayerLook(), (door,)))
    ), shown


def test_a_door_that_moves_changes_its_picture() -> None:
    map_def, shown = _with_door()
    view = WorldView(Stage(map_def, shown, Look()))  # type: ignore[arg-type]
    view.camera.follow("leo")
    leo, closed, opened, again = somebody("leo", 300, 240), canvas(), canvas(), canvas()
    view.tick([leo], "leo")
    view.draw(closed)
    view.tick([leo], "leo", [DoorMoved("gate", True, 268, 196)])
    view.draw(opened)
    view.tick([leo], "leo", [DoorMoved("gate", False, 268, 196)])
    view.draw(again)
    box = pygame.Rect(*view.world_to_screen(260, 180), 16, 16)
    assert not same(closed.subsurface(box), opened.subsurface(box))
    assert same(closed.subsurface(box), again.subsurface(box))


def test_what_a_script_makes_a_thing_do_changes_its_picture_and_an_unknown_state_changes_it_back() -> None:
    map_def, shown = _with_door()
    view = WorldView(Stage(map_def, shown, Look()))  # type: ignore[arg-type]
    view.camera.follow("leo")
    leo, still, doing, again = somebody("leo", 300, 240), canvas(), canvas(), canvas()
    view.tick([leo], "leo")
    view.draw(still)
    view.tick([leo], "leo", [Staged("npc", ("gate", "open"))])
    view.draw(doing)
    view.tick([leo], "leo", [Staged("npc", ("gate", "rest"))])
    view.draw(again)
    box = pygame.Rect(*view.world_to_screen(260, 180), 16, 16)
    assert not same(still.subsurface(box), doing.subsurface(box))
    assert same(still.subsurface(box), again.subsurface(box))


def test_a_bubble_hangs_above_the_head() -> None:
    view, leo = _view(), somebody("leo", 300, 220)
    view.tick([leo], "leo")
    view.draw(canvas())
    anchor = view.bubble_anchor("leo")
    feet = view.world_to_screen(300, 220)
    assert anchor is not None
    assert anchor.x == feet.x
    assert 14 <= feet.y - anchor.y <= 60
    assert view.bubble_anchor("nobody") is None


def test_screen_and_world_are_inverse() -> None:
    view, leo = _view(), somebody("leo", 300, 220)
    view.tick([leo], "leo")
    view.draw(canvas())
    assert view.screen_to_world(*view.world_to_screen(123, 45)) == Vec(123, 45)


def test_figures_stand_between_their_last_two_poses() -> None:
    view, leo = _view(), somebody("leo", 300, 220)
    view.tick([leo], "leo")
    leo.x += 2 * 256
    view.tick([leo], "leo")
    places = []
    for alpha in (0.0, 0.5, 1.0):
        view.draw(canvas(), alpha)
        places.append(view._cast.figures["leo"].x)
    assert places == [300, 301, 302]


def test_a_figure_that_is_put_elsewhere_does_not_glide() -> None:
    view, leo = _view(), somebody("leo", 300, 220)
    view.tick([leo], "leo")
    leo.x += 90 * 256
    view.tick([leo], "leo")
    view.draw(canvas(), 0.0)
    assert view._cast.figures["leo"].x == 390


def test_overlays_lie_on_the_floor_and_over_everything() -> None:
    class Marker:
        def draw_floor(self, emissive: pygame.Surface, light: pygame.Surface, camera: Vec) -> None:
            emissive.fill((0, 255, 0))

        def draw_top(self, surface: pygame.Surface, camera: Vec) -> None:
            surface.fill((255, 0, 255), (0, 0, 4, 4))

    view, leo, target = _view(), somebody("leo", 300, 220), canvas()
    view.overlays.append(Marker())
    view.tick([leo], "leo")
    view.draw(target)
    floor, crate = view.world_to_screen(270, 200), view.world_to_screen(233, 173)
    assert target.get_at(floor)[1] > 200
    assert target.get_at(crate)[1] < 200
    assert target.get_at((1, 1))[:3] == (255, 0, 255)


def test_the_camera_never_shows_more_than_its_bounds() -> None:
    camera = Camera(Box(0, 0, 1000, 600))
    camera.follow("leo")
    assert camera.aim(Vec(5, 5)) == Vec(0, 0)
    assert camera.aim(Vec(990, 590)) == Vec(520, 330)
    assert camera.aim(Vec(500, 314)) == Vec(260, 165)


def test_the_camera_is_held_to_the_region_of_whom_it_follows() -> None:
    camera = Camera(Box(0, 0, 2000, 600), (Box(0, 0, 600, 600),))
    camera.follow("leo")
    assert camera.aim(Vec(590, 300)).x == 120
    assert camera.aim(Vec(900, 300)).x == 660


def test_a_pan_takes_its_time_and_arrives() -> None:
    camera = Camera(Box(0, 0, 2000, 600))
    camera.look_at(240, 135)
    camera.aim(None)
    camera.look_at(1240, 135, ticks=20)
    xs = []
    for _ in range(20):
        camera.tick()
        xs.append(camera.aim(None).x)
    assert xs == sorted(xs)
    assert 0 < xs[5] < 1000
    assert xs[-1] == 1000


def test_a_shake_fades_and_can_be_switched_off() -> None:
    camera = Camera(Box(0, 0, 2000, 600))
    camera.shake(4)
    offsets = []
    for _ in range(40):
        camera.tick()
        offsets.append(camera.aim(None))
    assert len(set(offsets)) > 3
    assert offsets[-1] == offsets[-2]
    camera.still = True
    camera.shake(4)
    camera.tick()
    assert camera.aim(None) == offsets[-1]


def test_changing_to_the_face_that_is_shown_changes_nothing() -> None:
    view, leo = _view(), somebody("leo", 300, 220)
    view.tick([leo], "leo")
    view.draw(canvas())
    view.change_face("waking")
    assert view._wave is None


def test_a_damaged_sheet_is_told_and_stood_in_for() -> None:
    from game.gfx.assets import Pictures
    from game.view.figures.sheet import Sheets

    pictures = Pictures(lambda name: b"{ not json" if name.endswith(".json") else b"")
    sheet = Sheets(pictures).get("leo")
    assert sheet.cell("idle", "d", 0).mask.count() > 100
    assert any("assets/sprites/leo.json" in problem for problem in pictures.problems)


def test_in_high_contrast_the_hero_has_a_bright_outline() -> None:
    map_def, shown = lit_room()
    views = [WorldView(Stage(map_def, shown, Look(high_contrast=high))) for high in (False, True)]
    brightest = []
    for view in views:
        target, leo = canvas(), somebody("leo", 300, 220)
        view.camera.follow("leo")
        view.tick([leo], "leo")
        view.draw(target)
        feet = view.world_to_screen(300, 220)
        around = [sum(target.get_at((feet.x + dx, feet.y - 15))[:3]) for dx in (-9, -8, -7, 7, 8, 9)]
        brightest.append(max(around))
    assert brightest[1] > brightest[0] + 150
