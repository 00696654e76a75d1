"""The whole program on a dummy screen: it opens, ticks, draws, answers its keys, and leaves nothing behind."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pygame
import pytest

from game.app.application import STAGES, Application
from game.app.boot import Wishes, run
from game.app.window import NO_DISPLAY, NoDisplay, Window, has_display
from game.cli import main

ROOT = Path(__file__).resolve().parents[2]


def play(tmp_path: Path, frames: int, *keys: int, **wishes) -> tuple[int, Application]:
    """Run the program for some frames, pressing keys on the way."""
    seen: list[Application] = []
    left = [frames]
    waiting = list(keys)

    def after_open(app: Application) -> None:
        seen.append(app)
        draw = app.draw

        def counted(alpha: float) -> None:
            draw(alpha)
            left[0] -= 1
            if waiting and left[0] % 4 == 0:
                pygame.event.post(pygame.Event(pygame.KEYDOWN, key=waiting.pop(0), mod=0, unicode=""))
            if left[0] <= 0:
                pygame.event.post(pygame.Event(pygame.QUIT))

        app.draw = counted  # type: ignore[method-assign]

    status = run(Wishes(audio=False, data_dir=tmp_path, **wishes), after_open)
    return status, seen[0]


def test_the_program_opens_draws_and_closes(tmp_path):
    status, app = play(tmp_path, 12)
    assert status == 0
    assert not app.stack.scenes
    assert set(app.costs) == set(STAGES)
    assert (tmp_path / "settings.json").exists()


def test_it_starts_in_a_place_with_development_keys(tmp_path):
    keys = (pygame.K_F1, pygame.K_F2, pygame.K_F8, pygame.K_F5, pygame.K_F3, pygame.K_F4, pygame.K_F12)
    status, _ = play(tmp_path, 48, *keys, map="bedroom", development=True)
    assert status == 0
    assert not (tmp_path / "logs" / "crash.txt").exists()


def test_full_screen_and_back(tmp_path):
    status, app = play(tmp_path, 20, pygame.K_F11, pygame.K_F11)
    assert status == 0
    assert not app.window.fullscreen


def test_a_map_that_does_not_exist_is_said_in_one_sentence(tmp_path, capsys):
    assert main(["play", "atlantis", "--data-dir", str(tmp_path), "--no-audio"]) == 2
    told = capsys.readouterr().err.strip()
    assert "atlantis" in told
    assert "\n" not in told


def test_without_a_display_one_sentence_says_what_to_do(tmp_path, monkeypatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "SDL_VIDEODRIVER", "SDL_VIDEO_DRIVER"):
        monkeypatch.delenv(name, raising=False)
    if has_display():
        pytest.skip("this system always has a display")
    with pytest.raises(NoDisplay):
        Window("x", (960, 540), "whole", False)
    done = subprocess.run(
        [sys.executable, "main.py", "--data-dir", str(tmp_path)], cwd=ROOT, capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 2
    assert done.stderr.strip().splitlines()[-1] == NO_DISPLAY


def test_a_mistake_of_ours_leaves_a_report_and_one_sentence(tmp_path, capsys, monkeypatch):
    def broken(*args: object) -> None:
        raise RuntimeError("the roof is leaking")

    monkeypatch.setattr("game.app.boot.first_scene", broken)
    assert main(["--data-dir", str(tmp_path), "--no-audio"]) == 1
    assert "the roof is leaking" in capsys.readouterr().err
    assert "the roof is leaking" in (tmp_path / "logs" / "crash.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("words", [["--scale", "0"], ["--scale", "x"], ["--windowed", "--fullscreen"], ["plya"]])
def test_a_mistyped_command_line_is_refused_with_usage(words, capsys):
    with pytest.raises(SystemExit) as stopped:
        main(words)
    assert stopped.value.code == 2
    assert "usage" in capsys.readouterr().err


def test_a_picture_can_be_had_without_a_window(tmp_path):
    out = tmp_path / "p" / "bedroom.png"
    assert main(["shot", "bedroom", "-o", str(out), "--ticks", "3"]) == 0
    assert out.read_bytes().startswith(b"\x89PNG")


def test_plain_letters_are_drawn_on_the_window_itself(tmp_path):
    (tmp_path / "settings.json").write_text('{"plain_font": true, "text_size": 150}', encoding="utf-8")
    status, _ = play(tmp_path, 20, pygame.K_F11, pygame.K_F11)
    assert status == 0
    assert not (tmp_path / "logs" / "crash.txt").exists()
