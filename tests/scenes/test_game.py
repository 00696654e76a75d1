"""The real scenes, driven by keys: title, a new game, pause, sketchbook, a door, and going on where one was."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pygame
import pytest

from game.app.boot import Wishes, make_services
from game.app.stack import SceneStack
from game.input.actions import Action
from game.input.devices import Controls
from game.scenes.options import OptionsScene
from game.scenes.pause import PauseScene
from game.scenes.play import PlayScene
from game.scenes.sketchbook import SketchbookScene
from game.scenes.start import place_world
from game.scenes.title import TitleScene
from game.sim.director import Status
from game.sim.snapshot import digest, to_data
from game.storage.locations import find_locations
from game.storage.settings import Settings


class Player:
    """Presses keys at the real scene stack."""

    def __init__(self, folder: Path, begin: Callable[..., object] | None = None) -> None:
        pygame.display.init()
        pygame.display.set_mode((480, 270))
        self.services = make_services(Wishes(audio=False), find_locations(folder), Settings(text_speed=0), [])
        self.stack = SceneStack()
        self.stack.begin(begin(self.services) if begin else TitleScene(self.services))
        self.surface = pygame.Surface((480, 270), 0, 32)

    @property
    def top(self):
        return self.stack.top

    def tick(self, *held: Action, pressed: tuple[Action, ...] = (), ticks: int = 1) -> None:
        for _ in range(ticks):
            self.stack.tick(Controls(held=frozenset((*held, *pressed)), pressed=frozenset(pressed)))
            pressed = ()

    def press(self, *actions: Action, then: int = 3) -> None:
        for action in actions:
            self.tick(pressed=(action,))
            self.tick(ticks=then)

    def wait_for(self, kind: type) -> None:
        for _ in range(400):
            if isinstance(self.top, kind) and not self.stack.changing:
                return
            self.tick()
        raise AssertionError(f"{kind.__name__} did not come; {type(self.top).__name__} is on top")

    def draw(self) -> pygame.Surface:
        self.stack.draw(self.surface, 0.5)
        return self.surface


@pytest.fixture
def player(tmp_path) -> Player:
    return Player(tmp_path)


def in_a_place(name: str, at: str = "") -> Callable[..., object]:
    return lambda services: PlayScene(services, place_world(services.library, name, at))


def test_a_new_game_begins_at_the_title_and_ends_up_at_bedtime(player):
    player.tick(ticks=40)
    player.press(Action.INTERACT)
    player.wait_for(PlayScene)
    player.tick(ticks=60)
    assert player.top.world.level.id == "bedroom"
    assert player.top.world.director.status is Status.LINE


def test_pausing_stills_the_world(tmp_path):
    player = Player(tmp_path, in_a_place("bedroom"))
    player.tick(ticks=5)
    world = player.top.world
    before = world.tick
    player.press(Action.PAUSE)
    assert isinstance(player.top, PauseScene)
    player.tick(Action.RIGHT, ticks=30)
    assert world.tick == before
    player.press(Action.PAUSE)
    assert isinstance(player.top, PlayScene)


def test_options_open_from_the_pause_and_what_is_changed_counts(tmp_path):
    player = Player(tmp_path, in_a_place("bedroom"))
    player.press(Action.PAUSE)
    choose(player, "options")
    assert isinstance(player.top, OptionsScene)
    player.press(Action.DOWN, Action.RIGHT)
    player.press(Action.CANCEL)
    assert isinstance(player.top, PauseScene)
    assert player.services.locations.settings.exists()


def choose(player: Player, id_: str) -> None:
    menu = player.top._screen.menu
    while getattr(menu.focused, "id", "") != id_:
        player.press(Action.DOWN)
    player.press(Action.INTERACT)


def test_the_sketchbook_opens_only_once_there_is_a_page(tmp_path):
    player = Player(tmp_path, in_a_place("bedroom"))
    player.press(Action.SKETCHBOOK)
    assert isinstance(player.top, PlayScene)
    player.top.world.pages.append("dream_log")
    player.press(Action.SKETCHBOOK)
    assert isinstance(player.top, SketchbookScene)
    player.draw()
    player.press(Action.SKETCHBOOK)
    assert isinstance(player.top, PlayScene)


def test_through_a_door_away_and_back_where_one_was(tmp_path):
    player = Player(tmp_path, in_a_place("flat", "from_bedroom"))
    play = player.top
    for _ in range(200):
        player.tick(Action.DOWN)
        if play.world.level.id == "bedroom":
            break
    assert play.world.level.id == "bedroom"
    player.tick(ticks=130)
    play.saver.join()
    left_at = to_data(play.world)["map"]
    player.stack.close()

    again = Player(tmp_path)
    again.tick(ticks=40)
    again.press(Action.INTERACT)  # “Continue” is the first row once there is a save
    again.wait_for(PlayScene)
    assert again.top.world.level.id == left_at == "bedroom"


def test_drawing_changes_nothing_that_counts(tmp_path):
    player = Player(tmp_path, in_a_place("bedroom"))
    player.tick(ticks=10)
    before = digest(player.top.world)
    for _ in range(5):
        player.draw()
    assert digest(player.top.world) == before


@pytest.mark.parametrize("place", ["bedroom", "flat", "library", "tram", "facility_atrium", "expo", "dream_reef"])
def test_every_place_can_be_entered_walked_and_looked_at(tmp_path, place):
    player = Player(tmp_path, in_a_place(place))
    world = player.top.world
    start = world.hero.px
    for way in (Action.RIGHT, Action.DOWN, Action.LEFT, Action.UP):
        player.tick(way, ticks=25)
        if world.hero.px != start:
            break
    assert world.hero.px != start
    picture = player.draw()
    colours = {tuple(picture.get_at((x, y))) for x in range(0, 480, 24) for y in range(0, 270, 18)}
    assert len(colours) > 20, "the picture is nearly empty"


def test_a_save_that_was_cut_off_is_said_on_the_title_and_nothing_breaks(tmp_path):
    player = Player(tmp_path)
    saves = player.services.saves
    saves.folder.mkdir(parents=True)
    saves.path("slot1").write_text('{"dreamsync": "save", "format"', encoding="utf-8")
    player.stack.close()
    again = Player(tmp_path)
    assert any("slot1" in notice for notice in again.top._notices)
    again.tick(ticks=40)
    again.draw()
    again.press(Action.INTERACT)
    assert again.top._notices == []


def test_a_page_of_the_log_can_be_read_again(tmp_path):
    from game.scenes.log import LogScene

    player = Player(tmp_path)
    player.tick(ticks=40)
    player.press(Action.INTERACT)
    player.wait_for(PlayScene)
    player.tick(ticks=80)
    player.press(Action.LOG)
    assert isinstance(player.top, LogScene)
    player.draw()
    player.press(Action.CANCEL)
    assert isinstance(player.top, PlayScene)


def test_a_key_is_changed_by_pressing_the_new_one_and_the_other_action_gets_the_old(tmp_path):
    from game.scenes.controls import ControlsScene

    player = Player(tmp_path, lambda services: ControlsScene(services))
    down = list(Action).index(Action.RUN)
    player.press(*[Action.DOWN] * down)
    player.press(Action.INTERACT)
    player.stack.tick(Controls(raw_key="f"))
    player.stack.tick(Controls(raw_key="f"))
    player.stack.tick(Controls(raw_key="f"))
    bindings = player.services.devices.bindings
    assert bindings.keys[Action.RUN][0] == "f"
    assert "left shift" in bindings.keys[Action.FOCUS]
    player.draw()
    player.stack.close()
    again = Player(tmp_path)
    assert again.services.locations.settings.exists()


def test_escape_leaves_a_binding_as_it_was(tmp_path):
    from game.scenes.controls import ControlsScene

    player = Player(tmp_path, lambda services: ControlsScene(services))
    before = dict(player.services.devices.bindings.keys)
    player.press(Action.INTERACT)
    player.stack.tick(Controls(raw_key="escape", pressed=frozenset({Action.PAUSE})))
    assert player.services.devices.bindings.keys == before


def test_somebody_in_pyjamas_has_the_portrait_in_pyjamas(tmp_path):
    player = Player(tmp_path)
    cast = player.services.cast
    plain, pyjamas = cast.portrait("leo", "neutral"), cast.portrait("leo", "neutral", "pyjamas")
    assert plain is not None
    assert pyjamas is not None
    assert plain.sheet is not pyjamas.sheet
