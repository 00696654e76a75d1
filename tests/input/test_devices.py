"""Keys become presses: latched until a tick takes them, never lost, never doubled, forgotten when the window is left."""

from __future__ import annotations

import pygame
import pytest

from game.input.actions import Action
from game.input.bindings import DEFAULT_KEYS, Bindings
from game.input.devices import Controls, Devices
from game.input.sampler import Sampler


def key(name: str, down: bool = True) -> pygame.Event:
    return pygame.Event(pygame.KEYDOWN if down else pygame.KEYUP, key=pygame.key.key_code(name), mod=0, unicode="")


@pytest.fixture
def devices() -> Devices:
    pygame.display.init()
    return Devices(Bindings())


def test_a_press_between_two_ticks_is_seen_once(devices):
    devices.feed(key("e"))
    devices.feed(key("e", down=False))
    assert Action.INTERACT in devices.take().pressed
    assert Action.INTERACT not in devices.take().pressed


def test_a_tap_that_is_over_before_the_tick_is_still_held_for_it(devices):
    devices.feed(key("right"))
    devices.feed(key("right", down=False))
    assert Sampler().intent(devices.take()).move_x == 1
    assert Sampler().intent(devices.take()).move_x == 0


def test_a_key_that_repeats_itself_is_one_press(devices):
    for _ in range(5):
        devices.feed(key("e"))
    devices.take()
    devices.feed(key("e"))
    assert Action.INTERACT not in devices.take().pressed


def test_two_keys_of_one_action_hold_it_until_both_are_up(devices):
    for name in ("right", "d"):
        devices.feed(key(name))
    devices.feed(key("d", down=False))
    assert Action.RIGHT in devices.take().held


def test_losing_the_window_forgets_held_keys(devices):
    devices.feed(key("right"))
    devices.feed(pygame.Event(pygame.WINDOWFOCUSLOST))
    assert devices.take().held == frozenset()


def test_escape_and_space_work_whatever_is_bound(devices):
    bindings = Bindings()
    bindings.keys[Action.PAUSE] = ("f2",)
    bindings.keys[Action.INTERACT] = ("k",)
    devices.rebind(bindings)
    devices.feed(key("escape"))
    devices.feed(key("space"))
    assert {Action.PAUSE, Action.INTERACT} <= devices.take().pressed


def test_a_stick_counts_beyond_its_dead_zone_and_lets_go_below_it(devices):
    def push(amount: float) -> None:
        devices.feed(
            pygame.Event(pygame.CONTROLLERAXISMOTION, axis=pygame.CONTROLLER_AXIS_LEFTX, value=int(amount * 32767))
        )

    push(0.3)
    assert Action.RIGHT not in devices.take().held
    push(0.6)
    assert Action.RIGHT in devices.take().held
    push(0.4)
    assert Action.RIGHT in devices.take().held
    push(0.2)
    assert Action.RIGHT not in devices.take().held


def test_the_prompt_follows_the_device_used_last(devices):
    devices.feed(pygame.Event(pygame.CONTROLLERBUTTONDOWN, button=pygame.CONTROLLER_BUTTON_A, instance_id=0))
    assert devices.take().device == "pad"
    devices.feed(key("e"))
    assert devices.take().device == "keyboard"


def test_binding_a_taken_key_swaps_and_says_so():
    bindings = Bindings()
    conflict = bindings.bind_key(Action.RUN, 0, "e")
    assert conflict is not None
    assert (conflict.first, bindings.keys[Action.RUN][0]) == (Action.INTERACT, "e")
    assert "left shift" in bindings.keys[Action.INTERACT]
    assert bindings.conflicts() == []


def test_the_defaults_have_no_conflicts():
    assert Bindings().conflicts() == []


def test_changes_survive_the_settings_file():
    bindings = Bindings()
    bindings.bind_key(Action.SNEAK, 0, "v")
    keys, pad = bindings.to_settings()
    again = Bindings.from_settings(keys, pad)
    assert again.keys[Action.SNEAK] == ("v", *DEFAULT_KEYS[Action.SNEAK][1:])
    assert pad == {}


def test_running_can_be_a_switch():
    sampler = Sampler(toggle_run=True)
    press = Controls(held=frozenset({Action.RUN}), pressed=frozenset({Action.RUN}))
    assert sampler.intent(press).run
    assert sampler.intent(Controls()).run
    assert not sampler.intent(press).run


def test_sneaking_can_be_a_switch():
    sampler = Sampler(toggle_sneak=True)
    press = Controls(held=frozenset({Action.SNEAK}), pressed=frozenset({Action.SNEAK}))
    assert sampler.intent(press).sneak
    assert sampler.intent(Controls()).sneak
    assert not sampler.intent(press).sneak
