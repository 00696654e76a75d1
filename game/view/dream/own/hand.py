"""A child's hand: turns shapes into strokes of pencil and crayon, on patches of bare paper that hide what is behind."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from game.gfx.pencil import Stroke, confident_line, hatch

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Patch:
    """Bare paper inside a polygon."""

    outline: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Word:
    """Something written; ``x, y`` is the top left corner of its letters."""

    text: str
    x: float
    y: float
    colour: str


@dataclass(slots=True)
class Sketch:
    """A drawing as a list of movements, in pixels from the top left corner of what it stands for."""

    seed: int
    marks: list[Patch | Stroke | Word] = field(default_factory=list)


def enlarged(sketch: Sketch, factor: float) -> Sketch:
    """The same movements on a larger sheet; crayons stay as thick as they are."""

    def larger(points: Sequence[Point]) -> tuple[Point, ...]:
        return tuple((x * factor, y * factor) for x, y in points)

    marks: list[Patch | Stroke | Word] = []
    for mark in sketch.marks:
        if isinstance(mark, Patch):
            marks.append(Patch(larger(mark.outline)))
        elif isinstance(mark, Word):
            marks.append(Word(mark.text, mark.x * factor, mark.y * factor, mark.colour))
        else:
            marks.append(replace(mark, points=larger(mark.points)))
    return Sketch(sketch.seed, marks)


class Hand:
    """Draws into a sketch, turned about a point: points are turned, never pixels."""

    def __init__(self, seed: int, tilt: float = 0, about: Point = (0, 0)) -> None:
        """Begin a sketch; ``tilt`` in degrees clockwise about a point."""
        self.sketch = Sketch(seed)
        self._rnd = random.Random(seed)
        self._cos, self._sin = math.cos(math.radians(tilt)), math.sin(math.radians(tilt))
        self._about = about

    def line(self, a: Point, b: Point, colour: str = "lead", width: int = 1) -> None:
        """One confident line: it bows a little and overshoots."""
        self._add(confident_line(self._at(a), self._at(b), self._seed(), colour, width, bow=0.03))

    def stroke(
        self, points: Sequence[Point], colour: str = "lead", error: float = 0.5, width: int = 1, press: float = 0.9
    ) -> None:
        """A curve through points."""
        turned = tuple(self._at(point) for point in points)
        self._add(Stroke(turned, colour, width, press, error, tremor=min(0.4, error)))

    def shape(
        self,
        points: Sequence[Point],
        fill: str = "",
        angle: float = -0.7,
        line: str = "lead",
        curve: bool = False,
        pitch: float = 2.7,
        miss: float = 1.5,
        width: int = 1,
    ) -> None:
        """A closed shape: paper, crayon inside that misses the border, an outline that does not quite close."""
        turned = tuple(self._at(point) for point in points)
        self._add(Patch(turned))
        if fill:
            self.fill(points, fill, angle, pitch, miss)
        if curve:
            closing = (*turned, (turned[0][0] + self._slip(), turned[0][1] + self._slip()), turned[1])
            self._add(Stroke(closing, line, width, 1.0, 0.3, 0.3))
        else:
            for a, b in zip(points, [*points[1:], points[0]], strict=True):
                self.line(a, b, line, width)

    def fill(
        self, points: Sequence[Point], colour: str, angle: float = -0.7, pitch: float = 2.7, miss: float = 1.5
    ) -> None:
        """Crayon inside a shape, without outline."""
        turned = [self._at(point) for point in points]
        for stroke in hatch(turned, self._seed(), colour, angle, pitch, miss, press=0.8, width=2 if pitch < 3.5 else 1):
            self._add(stroke)

    def circle(
        self, x: float, y: float, rx: float, ry: float = 0, colour: str = "lead", turns: float = 1.1, width: int = 1
    ) -> None:
        """Round and a little further."""
        ry = ry or rx
        count = max(7, int(rx * 1.1))
        start = self._rnd.random() * 6
        steps = range(int(count * turns) + 1)
        points = [
            (x + math.cos(start + i / count * math.tau) * rx, y + math.sin(start + i / count * math.tau) * ry)
            for i in steps
        ]
        self.stroke(points, colour, 0.4, width)

    def spiral(self, x: float, y: float, radius: float, turns: float, colour: str, squash: float = 1.0) -> None:
        """Round and round from the middle."""
        count = int(turns * 10)
        points = [
            (x + math.cos(i * 0.63) * radius * i / count, y + math.sin(i * 0.63) * radius * squash * i / count)
            for i in range(count)
        ]
        self.stroke(points, colour, 0.4)

    def star(self, x: float, y: float, radius: float, colour: str = "yellow", width: int = 1) -> None:
        """A star in one go."""
        points = [(x + math.cos(i * 2.513 - 1.57) * radius, y + math.sin(i * 2.513 - 1.57) * radius) for i in range(6)]
        self._add(Stroke(tuple(self._at(p) for p in points), colour, width, 0.95, 0.3, 0.3, straight=True))

    def face(self, x: float, y: float, size: float = 1.0, happy: bool = True) -> None:
        """Two dots and a mouth: everything is alive."""
        for side in (-1, 1):
            self.stroke(
                [(x + side * 4 * size, y - size), (x + side * 4 * size, y + size * 0.6)],
                "lead",
                0.1,
                2 if size > 0.7 else 1,
            )
        low = 6.5 if happy else 3
        mouth = [
            (x - 5 * size, y + 4 * size),
            (x - 2 * size, y + low * size),
            (x + 2 * size, y + low * size),
            (x + 5 * size, y + 3.6 * size),
        ]
        self.stroke(mouth, "lead", 0.2)

    def word(self, text: str, x: float, y: float, colour: str = "lead") -> None:
        """Write; letters are not turned with the drawing, only their place."""
        at = self._at((x, y))
        self._add(Word(text, at[0], at[1], colour))

    def _at(self, point: Point) -> Point:
        x, y = point[0] - self._about[0], point[1] - self._about[1]
        return x * self._cos - y * self._sin + self._about[0], x * self._sin + y * self._cos + self._about[1]

    def _add(self, mark: Patch | Stroke | Word) -> None:
        self.sketch.marks.append(mark)

    def _seed(self) -> int:
        return self.sketch.seed * 131 + len(self.sketch.marks) * 7

    def _slip(self) -> float:
        return self._rnd.gauss(0, 0.9)


def oval(x: float, y: float, rx: float, ry: float = 0, count: int = 12) -> list[Point]:
    """Points round an ellipse."""
    ry = ry or rx
    return [
        (x + math.cos(0.3 + i / count * math.tau) * rx, y + math.sin(0.3 + i / count * math.tau) * ry)
        for i in range(count)
    ]
