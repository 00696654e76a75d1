"""Eyes, brows, nose, mouth and blush: where they sit by age and view, and how they are coloured."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from ...palette import Colour, mix
from ...pixels import Mask
from .canvas import Portrait
from .expressions import EXPRESSIONS, Expression
from .view import View

SKIN: tuple[Colour, ...] = ("s0", "s1", "s2", "s3", "s4")

Place = tuple[int, int]

_PLACES: dict[tuple[bool, bool], tuple[Place, Place, Place]] = {
    (True, True): ((30, 37), (49, 37), (39, 54)),
    (True, False): ((26, 37), (46, 37), (35, 54)),
    (False, True): ((31, 35), (50, 35), (41, 52)),
    (False, False): ((28, 35), (45, 35), (35, 52)),
}
"""Near eye, far eye and mouth by (child, three-quarter)."""


@cache
def typed_pictures(name: str) -> dict[str, list[str]]:
    """The pictures of `typed/<name>.txt` by name, which may hold spaces; rows may differ in length."""
    pictures: dict[str, list[str]] = {}
    rows: list[str] = []
    path = Path(__file__).parents[1] / "typed" / f"{name}.txt"
    for line in path.read_text(encoding="ascii").splitlines():
        if line.startswith("@"):
            rows = pictures[line[1:].strip()] = []
        elif line.strip() and not line.startswith("#"):
            rows.append(line.rstrip())
    return pictures


@dataclass(frozen=True)
class Face:
    """A person's features."""

    age: str = "f"
    """`c` child, `f` woman, `m` man: which eyes, and how thick the brows."""
    iris: tuple[Colour, Colour] = ("b2", "b4")
    lash: Colour = "b0"
    brow: Colour = "b1"
    skin: Sequence[Colour] = SKIN
    white: Colour = "i7"
    lips: tuple[Colour, Colour] = ("r2", "r3")
    line: Colour | None = None
    """Colour of the mouth's line; by default the darkest skin."""
    dy: int = 0
    brow_dy: int = 0
    mouth_dy: int = 0
    big_nose: bool = False

    @property
    def is_child(self) -> bool:
        """True for a child's face."""
        return self.age == "c"

    def all(self, portrait: Portrait, view: View, face: Mask, expression: str, column: str) -> None:
        """Blush, nose, eyes, mouth and brows."""
        self.blush(portrait, view, face, expression)
        self.nose(portrait, view)
        self.eyes_and_mouth(portrait, view, expression, column)

    def eyes_and_mouth(self, portrait: Portrait, view: View, expression: str, column: str) -> None:
        """Eyes, mouth and brows of a look, in one of the columns of the sheet."""
        look = EXPRESSIONS[expression]
        self._eyes(portrait, view, look, column == "blink")
        self._mouth(portrait, view, look, column)
        self.brows(portrait, view, expression)

    def _eyes(self, portrait: Portrait, view: View, look: Expression, blinking: bool) -> None:
        skin, pictures = self.skin, typed_pictures("portrait_eyes")
        key: dict[str, Colour] = {
            "L": self.lash, "w": self.white, "i": self.iris[0], "I": self.iris[1], "P": "i0", "k": skin[2], "u": skin[2],
            "e": skin[1], "c": "u3", "C": "c5",
        }  # fmt: skip
        near, far, _ = _PLACES[self.is_child, view.turned]
        for side, (x, y), state in (("near", near, look.eyes), ("far", far, look.far_eye or look.eyes)):
            shown = "closed" if blinking and state not in ("happy", "closed") else state
            mirrored = side == "far" and not view.turned
            rows = pictures[f"{'c ' if self.is_child else ''}{shown} {'near' if mirrored else side}"]
            if self.age == "m":  # no lashes
                rows = [rows[0].replace("L", "u"), *rows[1:]]
            bag = skin[2] if side == "near" else skin[1]
            portrait.typed(rows, {**key, "b": bag}, x, y + self.dy, mirrored)
            self._glint(portrait, rows, x, y + self.dy, mirrored)

    def _glint(self, portrait: Portrait, rows: list[str], x: int, y: int, mirrored: bool) -> None:
        """A light at the upper left of the pupil; larger in children."""
        for down, row in enumerate(rows):
            pupil = row.find("P")
            if pupil > 0:
                left = max(map(len, rows)) - 1 - (pupil + 1) - 1 if mirrored else pupil - 1
                portrait.dots("w", (x + left, y + down))
                if self.is_child:
                    portrait.dots("w", (x + left + 1, y + down), (x + left, y + down + 1))
                return

    def _mouth(self, portrait: Portrait, view: View, look: Expression, column: str) -> None:
        skin = self.skin
        line = self.line or mix(skin[0], "i0", 0.25)
        key: dict[str, Colour] = {
            "d": line, "m": self.line or skin[1], "r": self.lips[0], "R": self.lips[1], "k": skin[2], "w": "w", "t": "r0",
            "T": "r2",
        }  # fmt: skip
        shown = look.mouth
        if column.startswith("talk") and not look.still:
            shown = look.talk + column[-1]
        rows = typed_pictures("portrait_mouths")[shown]
        x, y = _PLACES[self.is_child, view.turned][2]
        if view.turned:  # the far half is shorter
            rows = [row[:9] + row[10:] for row in rows]
        portrait.typed(rows, key, x, y + self.dy + self.mouth_dy)

    def brows(self, portrait: Portrait, view: View, expression: str) -> None:
        """Drawn with the face, and by children once more over a low fringe."""
        look, pictures = EXPRESSIONS[expression], typed_pictures("portrait_brows")
        near, far, _ = _PLACES[self.is_child, view.turned]
        for side, (x, y), state in (("near", near, look.brows), ("far", far, look.far_brow or look.brows)):
            mirrored = side == "far" and not view.turned
            rows = pictures[f"{state} {'near' if mirrored else side}"]
            if self.is_child and len(rows) < 4:
                rows = rows[1:]
            top = y + self.dy - (5 if self.is_child else 6) + look.brow_dy + self.brow_dy
            if self.age == "m":  # two rows thick
                portrait.typed(rows, {"b": mix(self.brow, self.skin[1], 0.25)}, x, top - 1, mirrored)
            portrait.typed(rows, {"b": self.brow}, x, top, mirrored)

    def nose(self, portrait: Portrait, view: View) -> None:
        """A shadow under the tip and a light on it; men and elders get a larger one."""
        _, dark, mid, light, bright = self.skin[:5]
        dy = self.dy

        def dots(colour: Colour, *places: Place) -> None:
            portrait.dots(colour, *((x, y + dy) for x, y in places))

        if view.turned and self.is_child:
            dots(dark, (49, 50), (50, 50), (51, 49))
            dots(mid, (51, 48), (50, 47))
            dots(bright, (49, 48), (48, 48), (49, 47))
        elif view.turned:
            portrait.line([(48, 37 + dy), (50, 42 + dy), (52, 46 + dy)], mid)
            dots(dark, (52, 46), (52, 47), (51, 48), (49, 48), (48, 48))
            dots(bright, (49, 45), (49, 44), (50, 46), (48, 43))
            if self.big_nose:
                dots(mid, (51, 49), (50, 49), (53, 46), (53, 47))
                dots(light, (51, 47), (50, 47))
        elif self.is_child:
            dots(dark, (43, 51), (44, 51), (45, 50))
            dots(mid, (44, 49), (45, 49))
            dots(bright, (42, 49), (42, 48), (43, 48))
        else:
            portrait.line([(43, 41 + dy), (44, 45 + dy), (45, 47 + dy)], mid)
            dots(dark, (44, 48), (43, 48), (45, 47))
            dots(bright, (42, 46), (42, 45))
            if self.big_nose:
                dots(dark, (40, 48), (46, 48))
                dots(mid, (41, 49), (44, 49), (45, 49))

    def blush(self, portrait: Portrait, view: View, face: Mask, expression: str) -> None:
        """Warmth on the cheeks."""
        share = EXPRESSIONS[expression].blush
        if not share:
            return
        ellipses = {
            (True, True): ((34, 51, 4, 2.5), (56, 50, 2.8, 2.4)),
            (True, False): ((29, 51, 4, 2.4), (54, 51, 3.5, 2.4)),
            (False, True): ((36, 50, 4, 2.3), (55, 49, 2.6, 2.2)),
            (False, False): ((31, 48, 4, 2.2), (52, 48, 3, 2.2)),
        }
        near, far = ellipses[self.is_child, view.turned]
        extra = (0.12, 0.08) if self.is_child else (0.0, 0.0)
        portrait.blend(portrait.ellipse(*near) & face, "r3", share + extra[0])
        portrait.blend(portrait.ellipse(*far) & face, "r2", share * 0.8 + extra[1])
