"""The Mods page, driven by keys: switching, ordering, playing, problems in words; and mods in saves, crashes and reloads."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pygame
import pytest
from test_game import Player, choose

import game.app.folder
from game.app.boot import Wishes, make_services, run
from game.app.crash import GameCrashed
from game.app.folder import open_folder
from game.app.stack import SceneStack
from game.cli import main
from game.content.editor import Launch
from game.content.mods.scaffold import new_mod
from game.debug.overlay import Overlay
from game.input.actions import Action
from game.input.devices import Controls
from game.scenes.mods import ModsScene
from game.scenes.play import PlayScene
from game.scenes.slots import SlotsScene
from game.scenes.start import mod_game
from game.scenes.title import TitleScene
from game.sim import scene
from game.storage.locations import find_locations
from game.storage.settings import load_settings


class AtThePage(Player):
    """A player whose settings are those of the folder, on the Mods page."""

    def __init__(self, folder: Path, page: bool = True, **wishes: object) -> None:
        pygame.display.init()
        pygame.display.set_mode((480, 270))
        locations = find_locations(folder)
        settings, _ = load_settings(locations.settings)
        settings.text_speed = 0
        self.services = make_services(Wishes(audio=False, **wishes), locations, settings, [])
        self.stack = SceneStack()
        self.stack.begin(TitleScene(self.services))
        self.surface = pygame.Surface((480, 270), 0, 32)
        if page:
            self.tick(ticks=40)
            while self.top._notices:
                self.press(Action.INTERACT)
            choose(self, "mods")
            self.settle()

    def settle(self) -> None:
        """Let what is being looked through be looked through."""
        self.tick()
        self.top.settle()
        self.tick()

    def draw(self) -> pygame.Surface:
        """A frame, as the program draws it: what was read has survived."""
        surface = super().draw()
        self.services.loading.clear()
        return surface

    def focus(self, id: str) -> None:
        rows = len(self.top.screen.list.rows)
        while self.top.screen.acting:
            self.press(Action.CANCEL)
        for _ in range(rows):
            if self.top.screen.row.id == id:
                break
            self.press(Action.DOWN)
        assert self.top.screen.row.id == id
        self.settle()

    def do(self, id: str, action: str) -> None:
        self.focus(id)
        self.press(Action.INTERACT)
        actions = self.top.screen.actions
        assert action in [row.id for row in actions.rows]
        while actions.focused.id != action:
            self.press(Action.DOWN)
        self.press(Action.INTERACT)

    def words(self, id: str) -> str:
        self.focus(id)
        return "\n".join(said.text for said in self.top.screen.row.said)

    def listed(self) -> list[str]:
        return [row.id for row in self.top.screen._rows]

    def states(self) -> dict[str, str]:
        return {row.id: row.state for row in self.top.screen._rows}


def files_of(name: str, **changes: str) -> dict[str, bytes]:
    """The files of a fresh mod, some of them with other text."""
    files = new_mod(name, Launch("x", ""))
    return {**files, **{path: text.encode() for path, text in changes.items()}}


def put_folder(home: Path, name: str, **changes: str) -> Path:
    root = home / "mods" / name
    for path, data in files_of(name, **changes).items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(data)
    return root


def put_zip(home: Path, name: str) -> Path:
    path = home / "mods" / f"{name}.zip"
    path.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(path, "w") as out:
        for inside, data in files_of(name).items():
            out.writestr(inside, data)
    return path


def toml(id: str, more: str) -> dict[str, str]:
    text = f'format = 1\nid = "{id}"\nname = "{id}"\nversion = "1.0"\nlicense = "CC0-1.0"\nstart = "start"\n{more}'
    return {"mod.toml": text}


def turn_on(home: Path, *mods: str) -> None:
    home.mkdir(exist_ok=True)
    (home / "settings.json").write_text(json.dumps({"mods": mods}), encoding="utf-8")


def saved(home: Path) -> dict[str, object]:
    return json.loads((home / "settings.json").read_text(encoding="utf-8"))


# --- the page


def test_the_mods_that_ship_are_listed_and_off_until_somebody_switches_them_on(tmp_path):
    player = AtThePage(tmp_path)
    assert isinstance(player.top, ModsScene)
    assert player.states() == {"lighthouse_dream": "off", "night_school": "off", "folder": ""}
    words = player.words("night_school")
    assert "In it: darkness." in words
    assert "Nothing is wrong with it." in words
    player.draw()


def test_switching_a_mod_on_counts_at_once_and_is_written_down(tmp_path):
    player = AtThePage(tmp_path)
    before = player.services.library
    player.do("night_school", "switch")
    library = player.services.library
    assert library is not before
    assert library.session.order.ids == ("night_school",)
    assert any(name.startswith("night_school_") for name in library.storybook.script.program.nodes)
    player.press(Action.CANCEL, Action.CANCEL)
    assert isinstance(player.top, TitleScene)
    assert saved(tmp_path)["mods"] == ["night_school"]
    player.draw()
    again = AtThePage(tmp_path)
    assert again.states()["night_school"] == "on"
    again.do("night_school", "switch")
    assert again.services.library.session.order.ids == ()
    again.press(Action.CANCEL, Action.CANCEL)
    assert saved(tmp_path)["mods_off"] == ["night_school"]


def test_the_order_is_the_players(tmp_path):
    player = AtThePage(tmp_path)
    player.do("lighthouse_dream", "switch")
    player.do("night_school", "switch")
    assert player.services.library.session.order.ids == ("lighthouse_dream", "night_school")
    player.do("night_school", "earlier")
    assert player.listed()[:2] == ["night_school", "lighthouse_dream"]
    assert player.services.library.session.order.ids == ("night_school", "lighthouse_dream")
    assert "number 1 of 2" in player.words("night_school")


def test_a_mods_own_story_is_played_from_the_page_and_switches_it_on(tmp_path):
    player = AtThePage(tmp_path)
    player.do("lighthouse_dream", "play")
    player.wait_for(PlayScene)
    assert player.top.world.level.id == "mod:lighthouse_dream/harbour"
    player.tick(ticks=30)
    player.draw()
    assert player.services.settings.mods == ["lighthouse_dream"]


def test_a_zip_is_played_where_it_lies(tmp_path):
    path = put_zip(tmp_path, "packed")
    player = AtThePage(tmp_path)
    assert " · zip" in player.words("packed")
    player.do("packed", "play")
    player.wait_for(PlayScene)
    assert player.top.world.level.id == "mod:packed/start"
    player.draw()
    assert sorted(p.name for p in (tmp_path / "mods").iterdir()) == [path.name]


def test_a_broken_zip_and_a_broken_manifest_say_why_and_cannot_be_switched_on(tmp_path):
    put_folder(tmp_path, "torn", **{"mod.toml": "format = "})
    (tmp_path / "mods" / "wet.zip").write_bytes(b"PK\3\4 nothing")
    player = AtThePage(tmp_path)
    for name in ("torn", "wet.zip"):
        id = str(tmp_path / "mods" / name)
        assert player.states()[id] == "broken"
        assert name in player.words(id)
        assert len(player.top.screen.row.said) > 2
        assert all(row.id == "read_on" for row in player.top.screen.actions.rows)
        player.draw()


def test_a_problem_names_file_object_and_what_to_do_and_play_says_why_not(tmp_path):
    root = put_folder(tmp_path, "bad")
    start = root / "maps" / "start.tmx"
    start.write_text(start.read_text().replace('type="NPC"', 'type="NPX"').replace('type="PlayerStart"', 'type="Pla"'))
    player = AtThePage(tmp_path)
    words = player.words("bad")
    assert "bad/maps/start.tmx:" in words
    assert "Did you mean NPC?" in words
    assert player.states()["bad"] == "off !"
    start.write_text("<map")
    player.do("folder", "look")
    player.do("bad", "play")
    assert isinstance(player.top, ModsScene)
    assert "cannot be entered" in player.words("bad")


def test_what_is_patched_is_told_and_why_something_is_not(tmp_path):
    patch = '[[patch]]\nmap = "bedroom"\nadd = "start"\nremove = ["nobody_there"]\n'
    put_folder(tmp_path, "patcher", **toml("patcher", patch))
    player = AtThePage(tmp_path)
    words = player.words("patcher")
    assert "Changes bedroom: patcher:" in words
    assert "nobody_there" in words


def test_what_is_needed_and_not_there_is_said_beside_the_mod_that_is_not_used(tmp_path):
    put_folder(tmp_path, "hungry", **toml("hungry", '[needs]\n"bo.tiles" = ">=2.1"\n'))
    player = AtThePage(tmp_path)
    player.do("hungry", "switch")
    assert player.states()["hungry"] == "not used"
    assert "bo.tiles >=2.1 (you do not have it)" in player.words("hungry")
    player.do("hungry", "play")
    assert isinstance(player.top, ModsScene)


def test_a_mod_that_was_taken_away_is_told_on_the_title_and_can_be_forgotten(tmp_path):
    turn_on(tmp_path, "was_here")
    player = AtThePage(tmp_path, page=False)
    assert any("was_here" in words for words in player.top._notices)
    player = AtThePage(tmp_path)
    assert player.states()["was_here"] == "gone"
    player.do("was_here", "forget")
    assert "was_here" not in player.states()
    assert player.services.settings.mods == []


def test_a_mod_that_is_put_there_meanwhile_is_found_by_looking_again(tmp_path):
    player = AtThePage(tmp_path)
    put_folder(tmp_path, "late")
    assert "late" not in player.states()
    player.do("folder", "look")
    assert player.states()["late"] == "off"


def test_words_longer_than_their_room_can_be_read_to_the_end(tmp_path):
    put_folder(tmp_path, "wordy", **toml("wordy", f'description = "{"word after word " * 60}"\n'))
    player = AtThePage(tmp_path)
    player.focus("wordy")
    first = player.draw().copy()
    player.do("wordy", "read_on")
    second = player.draw()
    assert pygame.image.tobytes(first, "RGB") != pygame.image.tobytes(second, "RGB")
    assert player.top.screen._scroll > 0


def test_the_page_can_be_used_with_the_pointer_alone(tmp_path):
    player = AtThePage(tmp_path)
    screen = player.top.screen

    def click(area: tuple[int, int, int, int]) -> None:
        at = (area[0] + 20, area[1] + area[3] // 2)
        player.stack.tick(Controls(device="mouse", pointer=at))
        player.stack.tick(Controls(device="mouse", pointer=at, clicked=True))
        player.tick()

    click(screen.list._row_area(1))
    assert screen.row.id == "night_school"
    player.settle()
    click(screen.actions._row_area(1))
    assert player.services.library.session.order.ids == ("night_school",)


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_nothing_leaves_the_sheet_at_any_size_of_letters(tmp_path, percent):
    player = AtThePage(tmp_path, page=False)
    player.services.settings.text_size = percent
    player.services.preview_settings()
    player.stack.begin(ModsScene(player.services))
    player.settle()
    for row in player.listed():
        player.focus(row)
        screen = player.top.screen
        _, y, width, height = screen._text_area
        assert height >= 3 * screen._pitch
        assert y + height <= screen.actions.area[1]
        assert screen.actions.area[1] + screen.actions.area[3] <= screen._area[1] + screen._area[3]
        assert all(player.services.faces.small.measure(line_text(line)) <= width for line, _ in screen._lines)
        player.draw()


def line_text(line) -> str:
    return "".join(run.text for run in line.runs)


# --- the folder


def test_a_folder_that_cannot_be_shown_is_named_instead(tmp_path, monkeypatch):
    monkeypatch.setattr(game.app.folder.sys, "platform", "linux")
    monkeypatch.setenv("PATH", str(tmp_path))
    told = open_folder(tmp_path / "home" / "mods")
    assert (tmp_path / "home" / "mods").is_dir()
    assert str(tmp_path / "home" / "mods") in told
    (tmp_path / "xdg-open").write_text("#!/bin/sh\nexit 3\n")
    (tmp_path / "xdg-open").chmod(0o755)
    assert "could not show" in open_folder(tmp_path / "home" / "mods")
    (tmp_path / "xdg-open").write_text("#!/bin/sh\nexit 0\n")
    assert open_folder(tmp_path / "home" / "mods") == ""
    (tmp_path / "plain").write_text("a file")
    assert "cannot be made" in open_folder(tmp_path / "plain" / "mods")


def test_what_the_system_says_about_the_folder_is_shown(tmp_path):
    player = AtThePage(tmp_path)
    asked = []
    player.services.open_folder = lambda path: asked.append(path) or "No window for files here."
    player.do("folder", "open")
    assert asked == [tmp_path / "mods"]
    assert "No window for files here." in player.words("folder")


# --- the game died


def die(home: Path) -> None:
    """A run of the whole program that breaks before its first frame."""

    def after_open(app) -> None:
        def broken(alpha: float) -> None:
            raise RuntimeError("a picture that kills")

        app.draw = broken

    with pytest.raises(GameCrashed):
        run(Wishes(audio=False, data_dir=home), after_open)


def live(home: Path, **wishes: object) -> list[str]:
    """A run of the whole program for a few frames; what its title had to say."""
    notices: list[str] = []

    def after_open(app) -> None:
        notices.extend(app.stack.top._notices)
        draw, left = app.draw, [3]

        def counted(alpha: float) -> None:
            draw(alpha)
            left[0] -= 1
            if not left[0]:
                pygame.event.post(pygame.Event(pygame.QUIT))

        app.draw = counted

    assert run(Wishes(audio=False, data_dir=home, **wishes), after_open) == 0
    return notices


def test_a_mod_that_was_loading_when_the_game_died_starts_off_and_the_title_says_so(tmp_path):
    turn_on(tmp_path, "night_school")
    die(tmp_path)
    note = tmp_path / "cache" / "loading.json"
    assert json.loads(note.read_text())["mod"] == "night_school"
    assert any("night_school" in words and "switched off" in words for words in live(tmp_path))
    assert not note.exists()
    assert saved(tmp_path)["mods_off"] == ["night_school"]
    assert live(tmp_path) == []


def test_a_run_that_ends_well_leaves_no_note(tmp_path):
    turn_on(tmp_path, "night_school", "lighthouse_dream")
    assert live(tmp_path) == []
    assert not (tmp_path / "cache" / "loading.json").exists()
    assert saved(tmp_path)["mods_off"] == []


@pytest.mark.parametrize("text", ["", "[]", '{"mod": 3}', '{"mod": "nobody"}', "\0\0\0", "[" * 10_000])
def test_a_note_that_makes_no_sense_accuses_nobody(tmp_path, text):
    turn_on(tmp_path, "night_school")
    (tmp_path / "cache").mkdir()
    (tmp_path / "cache" / "loading.json").write_text(text)
    player = AtThePage(tmp_path)
    assert player.states()["night_school"] == "on"


def test_safe_mode_loads_no_mod_and_leaves_settings_and_note_alone(tmp_path):
    turn_on(tmp_path, "night_school")
    die(tmp_path)
    before = (tmp_path / "settings.json").read_text()
    assert live(tmp_path, safe_mode=True) == []
    assert (tmp_path / "settings.json").read_text() == before
    assert (tmp_path / "cache" / "loading.json").exists()
    (tmp_path / "cache" / "loading.json").unlink()
    player = AtThePage(tmp_path, safe_mode=True)
    assert player.services.library.session.order.ids == ()
    assert "safe mode" in player.words("folder")


# --- saves


def test_a_save_names_the_mods_it_needs_and_says_so_when_they_are_not_on(tmp_path):
    put_folder(tmp_path, "saved")
    turn_on(tmp_path, "saved")
    player = AtThePage(tmp_path, page=False)
    player.stack.begin(PlayScene(player.services, mod_game(player.services.library, "saved", "start")))
    player.tick(ticks=5)
    player.top.save_into("slot1")
    infos, _ = player.services.saves.infos()
    assert infos[0].mods == (("saved", "0.1.0"),)
    player.draw()

    turn_on(tmp_path)
    off = AtThePage(tmp_path, page=False)
    off.tick(ticks=40)
    off.press(Action.INTERACT)
    assert isinstance(off.top, TitleScene)
    assert any("needs saved" in words and "switch it on under Mods" in words for words in off.top._notices)
    off.stack.begin(SlotsScene(off.services))
    off.press(Action.INTERACT)
    assert isinstance(off.top, SlotsScene)
    assert "needs saved" in off.top._problem["slot1"]
    off.draw()


def test_a_save_whose_mod_is_gone_says_where_to_put_it_and_one_of_another_version_is_tried(tmp_path):
    root = put_folder(tmp_path, "moved")
    turn_on(tmp_path, "moved")
    player = AtThePage(tmp_path, page=False)
    player.stack.begin(PlayScene(player.services, mod_game(player.services.library, "moved", "start")))
    player.tick(ticks=5)
    player.top.save_into("slot1")
    player.draw()

    toml_file = root / "mod.toml"
    toml_file.write_text(toml_file.read_text().replace("0.1.0", "0.2.0"))
    other = AtThePage(tmp_path, page=False)
    other.tick(ticks=40)
    other.press(Action.INTERACT)
    other.wait_for(PlayScene)
    assert other.top.world.level.id == "mod:moved/start"
    other.draw()

    root.rename(tmp_path / "elsewhere")
    gone = AtThePage(tmp_path, page=False)
    gone.top._notices.clear()
    gone.tick(ticks=40)
    gone.press(Action.INTERACT)
    assert any("moved 0.1.0" in words and "not there" in words for words in gone.top._notices)


def test_a_save_in_the_middle_of_a_talk_that_is_gone_is_told_and_does_not_crash(tmp_path):
    root = put_folder(tmp_path, "talky")
    turn_on(tmp_path, "talky")
    player = AtThePage(tmp_path, page=False)
    world = mod_game(player.services.library, "talky", "start")
    player.stack.begin(PlayScene(player.services, world))
    scene.start(world, "talky_Hello", [])
    player.tick(ticks=5)
    player.top.save_into("slot1")
    player.draw()
    (root / "dialogue" / "start.yarn").write_text("title: talky_Other\n---\nAva: Hi. #line:talky_9\n===\n")
    again = AtThePage(tmp_path, page=False)
    again.top._notices.clear()
    again.tick(ticks=40)
    again.press(Action.INTERACT)
    assert isinstance(again.top, TitleScene)
    assert any("cannot be brought back" in words for words in again.top._notices)


# --- reload in place


class FakeLoop:
    """What the overlay needs of the application."""

    def __init__(self, stack: SceneStack) -> None:
        self.stack, self.hooks = stack, None
        self.paused_by_debug, self.steps_due, self.costs = False, 0, {}


def test_reloading_keeps_the_last_good_map_and_the_players_spot_and_names_file_object_and_remedy(tmp_path):
    root = put_folder(tmp_path, "work")
    turn_on(tmp_path, "work")
    player = AtThePage(tmp_path, page=False)
    player.stack.begin(PlayScene(player.services, mod_game(player.services.library, "work", "start")))
    player.tick(Action.LEFT, ticks=20)
    play = player.top
    spot = (play.world.hero.x, play.world.hero.y)
    overlay = Overlay(FakeLoop(player.stack), player.services)
    key = pygame.Event(pygame.KEYDOWN, key=pygame.K_F5)
    start = root / "maps" / "start.tmx"
    good, before = start.read_text(), play.world.level

    start.write_text(good.replace("<map ", '<map width="x" ', 1))
    overlay.key(key)
    told = " ".join(overlay.said)
    assert "mod:work/maps/start.tmx" in told
    assert "Open the file in Tiled" in told
    assert play.world.level is before
    assert (play.world.hero.x, play.world.hero.y) == spot
    overlay.draw(player.draw())

    start.write_text(good.replace('type="NPC"', 'type="NPX"'))
    overlay.key(key)
    assert any("start.tmx:" in words and "NPX" in words and "Did you mean NPC?" in words for words in overlay.said)

    start.write_text(good)
    overlay.key(key)
    assert play.world.level is not before
    assert (play.world.hero.x, play.world.hero.y) == spot
    player.tick(ticks=5)


def test_reloading_a_broken_script_keeps_the_story_that_is_being_told(tmp_path):
    root = put_folder(tmp_path, "tale")
    turn_on(tmp_path, "tale")
    player = AtThePage(tmp_path, page=False)
    world = mod_game(player.services.library, "tale", "start")
    player.stack.begin(PlayScene(player.services, world))
    scene.start(world, "tale_Hello", [])
    player.tick(ticks=5)
    overlay = Overlay(FakeLoop(player.stack), player.services)
    key = pygame.Event(pygame.KEYDOWN, key=pygame.K_F5)
    script = root / "dialogue" / "start.yarn"
    good = script.read_text()

    script.write_text(good.replace("<<endif>>", ""))
    overlay.key(key)
    assert any("mod:tale/dialogue/start.yarn" in words for words in overlay.said)
    assert "tale_Hello" in player.services.library.storybook.script.program.nodes

    script.write_text(good.replace("You drew this room?", "Is this yours?"))
    overlay.key(key)
    assert overlay.said == ["Read anew: nothing is wrong."]
    assert player.services.library.storybook.strings["line:tale_1"].text.endswith("Is this yours?")

    script.write_text("title: tale_Other\n---\nAva: Hi. #line:tale_9\n===\n")
    overlay.key(key)
    assert any("goes on as it was" in words for words in overlay.said)
    player.tick(ticks=5)
    player.draw()


@pytest.mark.parametrize(("words", "has_keys"), [(["play", "a.tmx"], True), (["play", "library"], False)])
def test_whoever_plays_a_file_can_read_it_anew_in_place(monkeypatch, words, has_keys):
    seen = []
    monkeypatch.setattr("game.app.boot.run", lambda wishes: seen.append(wishes) or 0)
    assert main(words) == 0
    assert seen[0].development is has_keys
