"""Who speaks, as the reader sees them: name on the plate, portrait, colour, voice. Loaded once, by the name scripts use."""

from __future__ import annotations

import json
from dataclasses import dataclass, field

import pygame

from game.gfx.assets import Pictures
from game.gfx.palette import PALETTE, Rgb
from game.ui.portrait import Portrait, PortraitSheet

FOLDER = "assets/portraits"

ACCENTS: dict[str, Rgb] = {
    "leo": PALETTE["y2"],
    "juno": PALETTE["m4"],
    "ava": PALETTE["u3"],
    "mia": PALETTE["g3"],
    "ellis": PALETTE["y3"],
    "somni": PALETTE["c4"],
    "davey": PALETTE["i6"],
    "bram": PALETTE["b5"],
    "tomas": PALETTE["c5"],
    "delphine": PALETTE["r3"],
    "abernathy": PALETTE["b6"],
    "kit": PALETTE["g4"],
    "adeyemi": PALETTE["y1"],
    "hask": PALETTE["i5"],
    "seller": PALETTE["m4"],
}
"""The colour of each speaker's plate; strangers have a quiet one."""
STRANGER = PALETTE["i6"]
_UNSPOKEN = str.maketrans("", "", ".'’")


def character_id(name: str) -> str:
    """A speaker as scripts write it → the id of sheets and voices.

    >>> character_id("Mr Abernathy"), character_id("SOMNI"), character_id("Councillor")
    ('abernathy', 'somni', 'councillor')
    """
    words = name.lower().translate(_UNSPOKEN).split()
    if len(words) > 1 and words[0] in ("mr", "mrs", "ms", "dr", "councillor"):
        words = words[1:]
    return "_".join(words)


@dataclass(slots=True)
class Cast:
    """Portraits by character, loaded when somebody first speaks."""

    pictures: Pictures
    _sheets: dict[str, PortraitSheet | None] = field(default_factory=dict)
    _aliases: dict[str, dict[str, str]] = field(default_factory=dict)
    _portraits: dict[str, Portrait] = field(default_factory=dict)

    def accent(self, character: str) -> Rgb:
        """The colour of somebody's name."""
        return ACCENTS.get(character, STRANGER)

    def portrait(self, character: str, expression: str, outfit: str = "") -> Portrait | None:
        """Somebody's living portrait with an expression on it, in what they wear; ``None`` for those who have none."""
        if outfit and self._sheet(f"{character}_{outfit}") is not None:
            character = f"{character}_{outfit}"
        sheet = self._sheet(character)
        if sheet is None:
            return None
        portrait = self._portraits.get(character)
        if portrait is None:
            portrait = self._portraits[character] = Portrait(sheet, seed=len(self._portraits))
        portrait.expression = self.expression(character, expression)
        return portrait

    def expression(self, character: str, wanted: str) -> str:
        """The drawn expression that a script's word stands for (``caught`` may be drawn as ``surprised``)."""
        sheet = self._sheet(character)
        if sheet is None or wanted in sheet.expressions:
            return wanted
        return self._aliases.get(character, {}).get(wanted, next(iter(sheet.expressions)))

    def _sheet(self, character: str) -> PortraitSheet | None:
        if character not in self._sheets:
            self._sheets[character] = self._load(character)
        return self._sheets[character]

    def _load(self, character: str) -> PortraitSheet | None:
        try:
            told = json.loads(self.pictures.data(f"{FOLDER}/{character}.json"))
            side_w, side_h = told["cell"]
            views = told.get("views", [])
            view = next((v for v in ("tq", "front") if v in views), "")
            sheet = self.pictures.get(f"{FOLDER}/{character}_{view}.png" if view else f"{FOLDER}/{character}.png")
            columns = sheet.get_width() // side_w
            rows: dict[str, list[pygame.Surface]] = {
                expression: [sheet.subsurface((x * side_w, row * side_h, side_w, side_h)) for x in range(columns)]
                for expression, row in told["rows"].items()
            }
            self._aliases[character] = dict(told.get("aliases", {}))
            return PortraitSheet(self.accent(character.split("_")[0]), rows, told["ticks"][0] if "ticks" in told else 0)
        except (OSError, KeyError, ValueError, TypeError, IndexError):
            return None  # a speaker without a usable portrait speaks from a box without one
