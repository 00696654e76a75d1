"""Sprite sheets: a picture, a mask of rims, and a JSON file that says where each animation lies.

The JSON has ``cell`` (width, height), ``anchor`` (the point on the floor between the feet) and ``anims``; each
animation has a row for each direction it knows, a number of frames, and a drive: ``time`` with ticks for each frame,
or ``distance`` with the pixels of a whole cycle, so that planted feet hold the floor at any speed.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

import pygame

from game.gfx.assets import Pictures
from game.gfx.surfaces import clear, silhouette

BODILESS = ("somni", "narrator", "")
"""Who speaks without a body: no sheet is missed."""

_FALLBACK_CELL = (40, 48)
_FALLBACK_ANCHOR = (20, 45)


@dataclass(slots=True)
class Cell:
    """One picture of a figure, with what the renderer derives from it."""

    image: pygame.Surface
    rim: pygame.Surface | None
    """Border pixels: red faces left, green up, blue right."""
    mask: pygame.Mask
    punch: pygame.Surface
    """Its shape in black."""
    key: tuple[str, str, str, int]
    """Sheet, animation, direction, frame: names it in caches."""


@dataclass(frozen=True, slots=True)
class Animation:
    """Where an animation lies and what moves it."""

    rows: Mapping[str, int]
    frames: int
    ticks: tuple[int, ...]
    """Duration of each frame; empty where distance drives it."""
    cycle_px: int
    """Pixels walked in a cycle; 0 where time drives it."""
    loop: bool = True
    """Begins again after its last picture; otherwise it holds that."""

    def frame(self, tick: int, walked_px: float) -> int:
        """The frame to show.

        >>> Animation({}, 2, (3, 2), 0).frame(4, 0), Animation({}, 6, (), 24).frame(0, 13.0)
        (1, 3)
        """
        if self.cycle_px:
            return int(walked_px * self.frames / self.cycle_px) % self.frames
        length = sum(self.ticks)
        if not self.loop and tick >= length:
            return self.frames - 1
        left = tick % length
        for index, ticks in enumerate(self.ticks):
            if left < ticks:
                return index
            left -= ticks
        return 0


class Sheet:
    """One character in one outfit."""

    def __init__(self, name: str, picture: pygame.Surface, rims: pygame.Surface | None, description: bytes) -> None:
        """Read the description; cells are cut when they are first shown."""
        self.name = name
        self._picture = picture
        self._rims = rims
        self.cell_size, self.anchor, self.animations, self._aliases = _described(description)
        self._cells: dict[tuple[str, str, int], Cell] = {}

    def animation(self, *names: str) -> str:
        """The first of the named animations that the sheet has; any at all where it has none of them."""
        for name in names:
            if name in self.animations:
                return name
            if self._aliases.get(name) in self.animations:
                return self._aliases[name]
        return next(iter(self.animations))

    def cell(self, animation: str, direction: str, frame: int) -> Cell:
        """One picture; a direction that the animation lacks is shown from the front."""
        found = self._cells.get((animation, direction, frame))
        if found is None:
            found = self._cells[animation, direction, frame] = self._cut(animation, direction, frame)
        return found

    def _cut(self, animation: str, direction: str, frame: int) -> Cell:
        rows = self.animations[animation].rows
        row = rows.get(direction, rows.get("d", next(iter(rows.values()))))
        w, h = self.cell_size
        rect = pygame.Rect(frame * w, row * h, w, h)
        image = clear(w, h)
        image.blit(self._picture, (0, 0), rect)
        rim = self._rims.subsurface(rect) if self._rims and self._rims.get_rect().contains(rect) else None
        mask = pygame.mask.from_surface(image, 127)
        return Cell(image, rim, mask, silhouette(image, (0, 0, 0)), (self.name, animation, direction, frame))


class Sheets:
    """Finds sheets by character and outfit."""

    FOLDER = "assets/sprites"

    def __init__(self, pictures: Pictures) -> None:
        """Nothing is loaded before it is asked for."""
        self._pictures = pictures
        self._known: dict[tuple[str, ...], Sheet] = {}

    def get(self, character: str, *variants: str) -> Sheet:
        """The sheet ``character_variant`` for all variants together, else for the first that exists, else the plain
        one, else a loud placeholder."""
        wanted = (character, *(variant for variant in variants if variant))
        found = self._known.get(wanted)
        if found is None:
            found = self._known[wanted] = self._load(wanted)
        return found

    def _load(self, wanted: tuple[str, ...]) -> Sheet:
        character = wanted[0]
        folder = f"{self.FOLDER}/crowd" if character.startswith("crowd") else self.FOLDER
        worn = "_".join(wanted)  # pyjamas and halo together, where that is drawn
        for name in (worn, *(f"{character}_{variant}" for variant in wanted[1:]), character):
            description = self._pictures.data(f"{folder}/{name}.json")
            if description is None:
                continue
            rims = f"{folder}/{name}_rim.png"
            rim_picture = self._pictures.get(rims) if self._pictures.has(rims) else None
            try:
                return Sheet(name, self._pictures.get(f"{folder}/{name}.png"), rim_picture, description)
            except (ValueError, KeyError, TypeError, AttributeError):
                problem = f"{folder}/{name}.json: the sheet's description is damaged. Bake the people again."
                self._pictures.problems.append(problem)
        if character in BODILESS:
            return _placeholder(character)
        self._pictures.problems.append(
            f"{folder}/{character}.json: there is no such sheet. Give the character one, or name one that exists."
        )
        return _placeholder(character)


_Description = tuple[tuple[int, int], tuple[int, int], dict[str, Animation], dict[str, str]]


def _described(description: bytes) -> _Description:
    """Cell size, anchor, animations, and the words of stories that mean one of them."""
    data = json.loads(description)
    animations = {}
    for name, entry in data["anims"].items():
        ticks = tuple(int(t) for t in entry.get("ticks", ())) if entry["drive"] == "time" else ()
        cycle = int(entry["cycle_px"]) if entry["drive"] == "distance" else 0
        loop = bool(entry.get("loop", True))
        animations[name] = Animation(dict(entry["row"]), int(entry["frames"]), ticks, cycle, loop)
    width, height = data["cell"]
    x, y = data["anchor"]
    return (width, height), (x, y), animations, dict(data.get("aliases", {}))


def _placeholder(name: str) -> Sheet:
    """A pink figure the size of a child: seen at once, and the game goes on."""
    w, h = _FALLBACK_CELL
    picture = clear(w, h)
    pygame.draw.ellipse(picture, (255, 0, 220, 255), (12, 16, 16, 30))
    description = {
        "cell": _FALLBACK_CELL,
        "anchor": _FALLBACK_ANCHOR,
        "anims": {"idle": {"row": {"d": 0}, "frames": 1, "drive": "time", "ticks": [60]}},
    }
    return Sheet(name, picture, None, json.dumps(description).encode())
