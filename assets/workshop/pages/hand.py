"""Leo's hand: what it means for him to draw a line, a shape, a word, at each of the three stages of his style.

1. *Smooth.*  The reef draws: every corner becomes a curve, nothing trembles, nothing is filled, and all of it is lovely.
2. *Careful.*  His own pencil again: lines that go twice, corners that miss, a little shading.
3. *His.*  Crayons, pressure, crooked on purpose; details nobody asked for (``if hand.his``).

A picture is a function that takes a `Hand` and draws on a sheet of 200 × 150 pixels, y down.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from itertools import pairwise

from game.core.rng import Stream
from game.gfx.pencil import Point, Stroke, confident_line, hatch

from .letters import ALPHABET

SHEET = (200, 150)

Picture = Callable[["Hand"], None]


class Hand:
    """Records strokes.  ``stage`` is 1, 2 or 3; ``seed`` makes the errors of one picture differ from another's."""

    def __init__(self, stage: int, seed: int) -> None:
        self.stage = stage
        self.seed = seed
        self.strokes: list[Stroke] = []
        self._stream = Stream(seed, f"hand{stage}")

    @property
    def smooth(self) -> bool:
        """The reef has the pencil."""
        return self.stage == 1

    @property
    def his(self) -> bool:
        """The pencil is his own again, and the crayons."""
        return self.stage == 3

    # ------------------------------------------------------------ strokes

    def curve(self, *points: Point, colour: str = "lead", width: int = 1, press: float = 0.95) -> None:
        """A line through the points, drawn without lifting the pencil."""
        self.strokes.append(self._stroke(points, colour, width, press))

    def line(self, start: Point, end: Point, colour: str = "lead", width: int = 1) -> None:
        """A straight line, as straight as the stage allows."""
        if self.smooth:
            sag = math.hypot(end[0] - start[0], end[1] - start[1]) * 0.03
            middle = ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2 - sag)
            self.curve(start, middle, end, colour=colour, width=width)
            return
        self._count()
        bow = 0.012 if self.stage == 2 else 0.03
        stroke = confident_line(start, end, self._next_seed(), self.tone(colour), width, bow, 1.0 + self.stage * 0.4)
        self.strokes.append(stroke)

    def lines(self, *points: Point, colour: str = "lead", width: int = 1) -> None:
        """Straight lines from point to point; the smooth hand makes one curve of them."""
        if self.smooth:
            self.curve(*_softened(points, closed=False), colour=colour, width=width)
            return
        for start, end in pairwise(points):
            self.line(start, end, colour, width)

    def shape(
        self,
        *points: Point,
        fill: str | None = None,
        colour: str = "lead",
        width: int = 1,
        round_: bool = False,
        angle: float = -0.7,
        pitch: float = 3.0,
    ) -> None:
        """A closed shape; coloured in by the hand that has crayons, shaded by the careful one."""
        closed = (*points, points[0])
        if fill is not None and self.stage > 1:
            self._fill(list(points), fill, angle, pitch)
        if self.smooth:
            self.curve(*_softened(points, closed=True), colour=colour, width=width)
        elif round_:
            over = points[1] if self.his else points[0]
            self.curve(*points, points[0], over, colour=colour, width=width)
        else:
            self.lines(*closed, colour=colour, width=width)

    def box(
        self, x: float, y: float, w: float, h: float, fill: str | None = None, colour: str = "lead", width: int = 1
    ) -> None:
        """A rectangle; the careful hand leans it, his own lets it fall over a little."""
        lean = (0, 0.6, 1.6)[self.stage - 1] * (1 if self._stream.below(2) else -1)
        self.shape((x + lean, y), (x + w + lean, y + lean * 0.5), (x + w, y + h), (x, y + h - lean * 0.3),
                   fill=fill, colour=colour, width=width)  # fmt: skip

    def ring(
        self,
        x: float,
        y: float,
        rx: float,
        ry: float | None = None,
        fill: str | None = None,
        colour: str = "lead",
        width: int = 1,
        turns: float = 1.06,
        start: float | None = None,
    ) -> None:
        """A circle or an ellipse, which closes past its beginning."""
        ry = rx if ry is None else ry
        count = max(8, int(rx * 1.0) + 5)
        begin = self._stream.below(628) / 100 if start is None else start
        if fill is not None and self.stage > 1:
            outline = [(x + math.cos(k / 12 * math.tau) * rx, y + math.sin(k / 12 * math.tau) * ry) for k in range(12)]
            self._fill(outline, fill, -0.7, 2.8)
        points = [
            (x + math.cos(begin + k / count * math.tau) * rx, y + math.sin(begin + k / count * math.tau) * ry)
            for k in range(int(count * turns) + 1)
        ]
        self.curve(*points, colour=colour, width=width)

    def arc(
        self, x: float, y: float, rx: float, ry: float, begin: float, end: float, colour: str = "lead", width: int = 1
    ) -> None:
        """Part of an ellipse; angles in degrees, 0 right, 90 down."""
        steps = max(3, int(abs(end - begin) / 30) + 1)
        turn = [math.radians(begin + (end - begin) * k / steps) for k in range(steps + 1)]
        self.curve(*((x + math.cos(a) * rx, y + math.sin(a) * ry) for a in turn), colour=colour, width=width)

    def dot(self, x: float, y: float, colour: str = "lead", size: int = 1) -> None:
        """A dot pressed into the paper."""
        self.curve((x, y), (x + 0.6, y + 0.3), (x, y + 0.6), colour=colour, width=min(3, size + 1), press=1.3)

    def scribble(self, *outline: Point, colour: str = "lead", angle: float = -0.7, pitch: float = 2.2) -> None:
        """Fill a shape with strokes at any stage."""
        strokes = hatch(outline, self._next_seed(), self.tone(colour), angle, pitch, 0.2 if self.smooth else 1.2, 0.9)
        self._count(len(strokes))
        self.strokes.extend(strokes)

    def write(
        self, words: str, x: float, y: float, size: float = 1.0, colour: str = "lead", slant: float = 0.0
    ) -> float:
        """Write capitals with their top at ``y``; returns where the next letter would stand."""
        for letter in words.upper():
            if letter != " ":
                drop = 0.0 if self.smooth else (self._stream.below(5) - 2) * 0.35
                left = x - size if letter in "I1!.,:'" else x
                for movement in ALPHABET.get(letter, ALPHABET["?"]):
                    points = [
                        (left + column * size + (6 - row) * slant * size, y + drop + row * size)
                        for column, row in movement
                    ]
                    stroke = Stroke(tuple(points), self.tone(colour), 1, 1.5, 0.1 if self.smooth else 0.18, 0.12, True)
                    self.strokes.append(stroke)
            x += (5.6 if letter not in "I.,:'!1" else 4.0) * size
        return x

    # ------------------------------------------------------------ people and things he draws often

    def head(self, x: float, y: float, r: float, mood: str = "", hair: str = "") -> None:
        """A head.  Moods: ``happy``, ``asleep``, ``flat``, ``sad``, ``oh``; empty = no face (he would not look up)."""
        self.ring(x, y, r, r * 1.08, fill="tan" if self.his else None)
        if hair and self.stage > 1:
            for k in range(5):
                a = math.radians(200 + k * 35)
                self.curve((x + math.cos(a) * r * 0.9, y + math.sin(a) * r), (x + math.cos(a) * r * 1.35,
                           y + math.sin(a) * r * 1.4), colour=hair, width=2)  # fmt: skip
        eye, mouth = r * 0.38, r * 0.45
        if mood == "asleep":
            self.arc(x - eye, y - r * 0.1, r * 0.24, r * 0.2, 10, 170)
            self.arc(x + eye, y - r * 0.1, r * 0.24, r * 0.2, 10, 170)
            self.arc(x, y + mouth * 0.7, r * 0.3, r * 0.2, 20, 160)
        elif mood:
            self.dot(x - eye, y - r * 0.15)
            self.dot(x + eye, y - r * 0.15)
            if mood == "happy":
                self.arc(x, y + r * 0.15, r * 0.5, r * 0.45, 15, 165)
            elif mood == "sad":
                self.arc(x, y + r * 0.7, r * 0.4, r * 0.3, 200, 340)
            elif mood == "oh":
                self.ring(x, y + mouth, r * 0.2)
            else:
                self.line((x - r * 0.35, y + mouth), (x + r * 0.35, y + mouth))

    def bed(self, x: float, y: float, w: float = 60, h: float = 26, cover: str = "blue") -> None:
        """A bed from the side, headboard at the left."""
        self.lines((x, y - h * 0.7), (x, y + h))
        self.lines((x + w, y), (x + w, y + h))
        self.shape((x, y + h * 0.3), (x + w, y + h * 0.3), (x + w, y + h * 0.75), (x, y + h * 0.75), fill=cover)
        self.ring(x + w * 0.16, y + h * 0.12, w * 0.14, h * 0.2)

    def halo(self, x: float, y: float, r: float = 14) -> None:
        """A halo: two rings and three rays; his own hand scribbles it out a little."""
        self.ring(x, y, r, r * 0.4, colour="teal")
        self.ring(x, y, r * 0.72, r * 0.26, colour="teal" if self.stage > 1 else "lead")
        for k in (-1, 0, 1):
            self.line((x + k * r * 0.7, y - r * 0.55), (x + k * r * 0.95, y - r * 0.95), "teal")

    def star(self, x: float, y: float, r: float = 4, colour: str = "yellow") -> None:
        """A five-pointed star in one movement."""
        points = [(x + math.sin(k * 4 * math.pi / 5) * r, y - math.cos(k * 4 * math.pi / 5) * r) for k in range(6)]
        if self.smooth:
            self.curve(*points, colour=colour)
        else:
            for start, end in pairwise(points):
                self.line(start, end, colour)

    def page(self, x: float, y: float, w: float, h: float, lines: int = 5, fill: str | None = None) -> None:
        """A sheet with lines of writing on it."""
        self.box(x, y, w, h, fill)
        for k in range(lines):
            top = y + 6 + k * (h - 9) / max(1, lines)
            end = x + w - 4 - (self._stream.below(int(w * 0.3) + 1) if k == lines - 1 else self._stream.below(4))
            self.curve((x + 4, top), (x + w * 0.4, top + (0 if self.smooth else 0.8)), (end, top), colour="soft")

    def rising_line(self, x: float, y: float, length: float) -> None:
        """The line of page 45: it starts at the left and goes very beautifully up."""
        shares = ((0, 0), (0.22, 3), (0.46, -4), (0.68, -22), (0.85, -46), (1, -66))
        points = tuple((x + share * length, y + rise) for share, rise in shares)
        self.strokes.append(Stroke(points, "lead", 1, 1.25, 0.0, 0.05))

    def tone(self, colour: str) -> str:
        """Only the hand that is his own has crayons; before, all is pencil."""
        if self.his or colour in ("lead", "soft", "ink"):
            return colour
        return "soft" if self.stage == 2 else "lead"

    # ------------------------------------------------------------ inside

    def _fill(self, outline: list[Point], fill: str, angle: float, pitch: float) -> None:
        if self.stage == 2:
            strokes = hatch(outline, self._next_seed(), "soft", angle, pitch * 1.7, 0.9, 0.55)
        else:
            strokes = hatch(outline, self._next_seed(), fill, angle, pitch, 1.6, 0.85, 2)
        self._count(len(strokes))
        self.strokes.extend(strokes)

    def _stroke(self, points: Sequence[Point], colour: str, width: int, press: float) -> Stroke:
        error, tremor = ((0.0, 0.06), (0.4, 0.3), (0.8, 0.4))[self.stage - 1]
        return Stroke(
            tuple(points), self.tone(colour), 1 if self.smooth else width, press + 0.15 * self.smooth, error, tremor
        )

    def _next_seed(self) -> int:
        return self._stream.below(1 << 30)

    def _count(self, strokes: int = 1) -> None:
        """A picture of many thousand movements is no drawing but an accident of a loop."""
        if len(self.strokes) + strokes > 4000:
            raise ValueError(f"a picture of more than 4000 strokes (seed {self.seed})")


def _softened(points: Sequence[Point], closed: bool) -> list[Point]:
    """Corners cut off, so that a curve through the result has none.  Source: Chaikin (1974)."""
    result: list[Point] = []
    pairs = list(zip(points, [*points[1:], points[0]], strict=True))
    for (x0, y0), (x1, y1) in pairs if closed else pairs[:-1]:
        result.append((x0 * 0.75 + x1 * 0.25, y0 * 0.75 + y1 * 0.25))
        result.append((x0 * 0.25 + x1 * 0.75, y0 * 0.25 + y1 * 0.75))
    if closed:
        return [*result, result[0], result[1]]
    return [points[0], *result, points[-1]]
