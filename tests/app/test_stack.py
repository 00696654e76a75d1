"""Scenes give way to one another: hooks in pairs, results handed back, no second transition midway."""

from __future__ import annotations

from typing import Any

import pygame
import pytest

from game.app.loop import MAX_DEBT, Accumulator, Pacer
from game.app.stack import SceneStack
from game.input.devices import Controls
from game.scenes.base import Pop, Push, Quit, Replace, Scene
from game.scenes.wipes import FADE


class Spy(Scene):
    def __init__(self, name: str, diary: list[str], plan: list[Any] | None = None, hides_below: bool = True) -> None:
        self.name, self.diary, self.plan = name, diary, plan or []
        self.hides_below = hides_below

    def enter(self) -> None:
        self.diary.append(f"{self.name} enter")

    def suspend(self) -> None:
        self.diary.append(f"{self.name} suspend")

    def resume(self, result: Any) -> None:
        self.diary.append(f"{self.name} resume {result}")

    def exit(self) -> None:
        self.diary.append(f"{self.name} exit")

    def tick(self, controls: Controls):
        return self.plan.pop(0) if self.plan else None

    def draw(self, surface: pygame.Surface, alpha: float) -> None:
        self.diary.append(f"{self.name} draw")


def run(stack: SceneStack, ticks: int) -> None:
    for _ in range(ticks):
        stack.tick(Controls())


def test_what_is_suspended_is_resumed_with_the_result():
    diary: list[str] = []
    stack = SceneStack()
    stack.begin(Spy("play", diary, [Push(Spy("ask", diary, [Pop("yes")]))]))
    run(stack, 2)
    assert diary == ["play enter", "play suspend", "ask enter", "ask exit", "play resume yes"]


def test_replacing_lets_every_scene_go_from_the_top_down():
    diary: list[str] = []
    stack = SceneStack()
    stack.begin(Spy("play", diary, [Push(Spy("pause", diary, [Replace(Spy("title", diary))]))]))
    run(stack, 2)
    assert diary[-3:] == ["pause exit", "play exit", "title enter"]


def test_leaving_the_last_scene_ends_the_game():
    stack = SceneStack()
    stack.begin(Spy("title", [], [Quit()]))
    run(stack, 1)
    assert not stack.running


def test_a_wipe_swaps_once_while_covered_and_takes_no_input_meanwhile():
    diary: list[str] = []
    second = Spy("second", diary, [Quit()])
    stack = SceneStack()
    stack.begin(Spy("first", diary, [Push(second, FADE)]))
    length = FADE.out_ticks + FADE.hold_ticks + FADE.in_ticks
    run(stack, 1 + length)
    assert diary == ["first enter", "first suspend", "second enter"]
    assert stack.running
    run(stack, 1)
    assert not stack.running


def test_only_what_can_be_seen_is_drawn():
    diary: list[str] = []
    stack = SceneStack()
    for name, hides in (("play", True), ("pause", False), ("book", False)):
        stack.scenes.append(Spy(name, diary, hides_below=hides))
    stack.draw(pygame.Surface((480, 270)), 0.0)
    assert diary == ["play draw", "pause draw", "book draw"]
    diary.clear()
    stack.scenes[1].hides_below = True
    stack.draw(pygame.Surface((480, 270)), 0.0)
    assert diary == ["pause draw", "book draw"]


@pytest.mark.parametrize("rate", [30, 59, 60, 75, 144, 240])
def test_a_second_is_sixty_ticks_at_any_rate_of_the_screen(rate):
    accumulator = Accumulator()
    assert sum(accumulator.add(1 / rate) for _ in range(rate * 10)) in (599, 600)


def test_a_long_stop_is_not_caught_up():
    accumulator = Accumulator()
    assert accumulator.add(30.0) == MAX_DEBT
    assert accumulator.add(1 / 60) == 1


def test_half_speed_is_half_as_many_ticks():
    accumulator = Accumulator(speed=0.5)
    assert sum(accumulator.add(1 / 60) for _ in range(600)) in (299, 300)


def test_the_pacer_keeps_its_deadlines_when_a_frame_comes_late():
    now = [0.0]
    waits: list[float] = []

    def sleep(seconds: float) -> None:
        waits.append(seconds)
        now[0] += seconds

    def clock() -> float:
        now[0] += 0.0001
        return now[0]

    pacer = Pacer(clock, sleep)
    for _ in range(3):
        pacer.wait(0.016)
    now[0] += 0.010  # a frame that took long
    pacer.wait(0.016)
    assert now[0] == pytest.approx(4 * 0.016, abs=0.002)
