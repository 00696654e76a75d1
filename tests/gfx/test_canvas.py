"""The canvas in windows of all shapes."""

from __future__ import annotations

import pygame
import pytest

from game.gfx.canvas import Canvas, Fit, placed


@pytest.mark.parametrize("fit", ["whole", "fit", "stretch"])
@pytest.mark.parametrize("window", [(480, 270), (1920, 1080), (1366, 768), (300, 800), (1, 1), (961, 541)])
def test_the_canvas_never_leaves_its_window(window: tuple[int, int], fit: Fit) -> None:
    place = placed(window, fit)
    assert place.x >= 0
    assert place.y >= 0
    assert place.right <= window[0]
    assert place.bottom <= window[1]
    assert place.w > 0
    assert place.h > 0


@pytest.mark.parametrize("fit", ["whole", "fit", "stretch"])
def test_every_canvas_pixel_is_found_again_under_its_window_pixel(fit: Fit) -> None:
    canvas, window = Canvas(fit), (1366, 768)
    for x, y in ((0, 0), (479, 269), (240, 135), (7, 200)):
        spot = canvas.to_window(x, y, window)
        assert canvas.to_logical(spot.x + 1, spot.y + 1, window) == (x, y)


def test_presenting_fills_the_place_and_leaves_bars_black() -> None:
    canvas, window = Canvas("whole"), pygame.Surface((1000, 600), 0, 32)
    window.fill((9, 9, 9))
    canvas.surface.fill((200, 100, 50))
    canvas.present(window)
    assert window.get_at((500, 300))[:3] == (200, 100, 50)
    assert window.get_at((2, 2))[:3] == (0, 0, 0)


@pytest.mark.parametrize("size", [(480, 270), (960, 540), (1366, 768), (320, 180), (960, 541)])
def test_presenting_works_at_any_size(size: tuple[int, int]) -> None:
    canvas, window = Canvas("fit"), pygame.Surface(size, 0, 32)
    canvas.surface.fill((200, 100, 50))
    canvas.present(window)
    shown = window.get_at((size[0] // 2, size[1] // 2))[:3]
    assert all(abs(a - b) <= 3 for a, b in zip(shown, (200, 100, 50), strict=True))
