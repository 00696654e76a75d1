"""What the place will want to be heard is known when it is entered; walls are counted between ear and sound."""

from __future__ import annotations

from game.content.files import GameFiles
from game.content.library import Library
from game.content.root import data_root
from game.scenes.sounds import names_wanted, walls_between
from game.scenes.start import place_world


def test_a_place_asks_for_its_music_and_its_scripts_sounds():
    wanted = names_wanted(place_world(Library(GameFiles(data_root())), "bedroom"))
    assert {"bedroom", "rain_soft", "lamp_click", "halo_chime"} <= set(wanted)
    assert "whale_breath" not in wanted


def test_the_reef_asks_for_its_own():
    assert "whale_breath" in names_wanted(place_world(Library(GameFiles(data_root())), "dream_reef"))


def test_a_wall_between_muffles_and_open_floor_does_not():
    world = place_world(Library(GameFiles(data_root())), "flat")
    hall, kitchen, bath = (world.level.places[name] for name in ("hall", "kitchen_entry", "bathroom"))
    assert walls_between(world, tuple(hall), tuple(hall)) == 0
    assert walls_between(world, tuple(kitchen), tuple(bath)) > 0
