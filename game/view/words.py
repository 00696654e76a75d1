"""Words in a picture of the world: labels in a drawing, numbers on a pod. (What the interface says is not its
business.)"""

from __future__ import annotations

import json
from functools import lru_cache
from typing import Any

import pygame

from game.gfx.assets import Pictures
from game.gfx.surfaces import Rgb, clear, silhouette

_FONT = "assets/fonts/dreamsync"


class Words:
    """Sets short lines in the game's font."""

    def __init__(self, pictures: Pictures) -> None:
        """Read the font's index; without it words are left out."""
        try:
            table: dict[str, Any] = json.loads(pictures.data(f"{_FONT}.json") or b"{}")
            self._ascent = int(table["ascent"])
            self._glyphs: dict[str, dict[str, list[int]]] = table["glyphs"]
        except (ValueError, KeyError, TypeError):
            self._ascent, self._glyphs = 0, {}
        self._atlas = pictures.get(f"{_FONT}.png") if self._glyphs else clear(1, 1)
        self.picture = lru_cache(maxsize=256)(self._picture)

    def _picture(self, text: str, colour: Rgb, bold: bool = False) -> pygame.Surface:
        """A line of text in one colour; row 2 is the top of its capitals."""
        glyphs = self._glyphs.get("bold" if bold else "regular", {})
        places = [glyphs[letter] for letter in text if letter in glyphs]
        width = sum(place[5] for place in places) + 2
        line = clear(max(1, width), 16)
        pen = 0
        for x, y, w, h, top, advance in places:
            if w and h:
                line.blit(self._atlas, (pen, 2 + top - self._ascent), (x, y, w, h))
            pen += advance
        return silhouette(line, colour)
