"""A night written as text: a grid of letters and one line per sensor. What tests, experiments and the level report
read.

Coordinates are tiles with the origin top left, seconds, degrees (E 0, S 90) or compass letters.

==========  ==========================================================================
letter      is
==========  ==========================================================================
``#`` space wall
``%``       glass: stops feet and sound, not sight
``O``       tall furniture: a wall to everybody
``o``       low cover: hides whoever sneaks or keeps still behind it
``u``       crawl space: hidden inside, guards go round
``. , = ~`` floor: lino, carpet (half as loud), metal and puddles (half as loud again)
``+``       door; ``1``-``9``: a lock, see ``lock``
``/``       archway, a passage with a name
``V v``     vent mouth, vent tunnel
``H``       hiding spot
``|``       dream door
``S X``     start, exit
==========  ==========================================================================

Lines after the grid: ``lock 1 key=a|bc delay=0.5``, ``item badge at=30,20 gives=a time=0.5``, ``switch …``,
``evidence ID at= time=``,
``dreamswitch ID at= gives=``, ``guard ID period= phase= speed= near= glance= half= hear= chase= zone= mode=`` with
indented stops
``X,Y wait=* look=S:3;SE``, ``camera ID at= dir= sweep= period= phase= range= half= zone= flag=``,
``laser ID cells=X,Y-X,Y on= off= phase= flag= zone=``, ``dark X,Y-X,Y``, ``tool KIND at= radius=``, ``checkpoint ID
X,Y-X,Y at=X,Y``.
"""

from __future__ import annotations

from collections.abc import Iterator

from game.core.geom import Box
from game.core.ticks import TICKS_PER_SECOND
from game.sim.stealth.angles import COMPASS, degrees
from game.sim.stealth.defs import (
    FREE,
    CameraDef,
    CheckpointDef,
    DeviceDef,
    DoorDef,
    DreamSwitchDef,
    GuardDef,
    LaserDef,
    Needs,
    NightDef,
    WorkDef,
)
from game.sim.stealth.grid import (
    CRAWL,
    DARK,
    DOOR,
    DREAM,
    HIDE,
    INNER,
    LOW,
    MUTE,
    OPAQUE,
    TILE,
    VENT,
    WALL,
    Board,
    Grid,
    bits,
)
from game.sim.stealth.rules import DOOR_TICKS
from game.sim.stealth.timetable import Stop, round_table, sweep_table

_SOLID = WALL | OPAQUE | MUTE
FLAGS = {
    "#": _SOLID, " ": _SOLID, "O": _SOLID, "%": WALL | MUTE, "o": WALL | LOW, "u": CRAWL, "+": DOOR | OPAQUE,
    "V": VENT, "v": INNER | VENT | OPAQUE, "H": HIDE, "|": _SOLID | DREAM,
} | dict.fromkeys("123456789", DOOR | OPAQUE)  # fmt: skip
LOUDNESS = {",": 50, "=": 150, "~": 150}


class PlanError(ValueError):
    """A text plan that cannot be read; says the line."""


def read_plan(text: str) -> NightDef:
    """The night that a text describes. Raises ``PlanError`` naming the line."""
    return _Plan(text).night()


class _Plan:
    def __init__(self, text: str) -> None:
        self.place = "plan"
        self.rows: list[str] = []
        self.lines: list[tuple[int, str, dict[str, str], list[tuple[str, dict[str, str]]]]] = []
        in_grid = False
        for number, raw in enumerate(text.split("\n"), 1):
            line = raw.rstrip()
            if in_grid:
                in_grid = line != "end"
                if in_grid:
                    self.rows.append(raw)
                continue
            words = line.split()
            if not words or line.startswith(";"):
                continue
            if words[0] == "grid":
                in_grid = True
            elif words[0] == "place":
                self.place = words[1]
            elif line[0] == " ":
                if not self.lines:
                    raise PlanError(f"line {number}: a stop needs a guard above it")
                self.lines[-1][3].append((words[0], _pairs(words)))
            else:
                self.lines.append((number, " ".join(words), _pairs(words), []))
        if not self.rows:
            raise PlanError("there is no grid between the words 'grid' and 'end'")
        self.width, self.height = max(map(len, self.rows)), len(self.rows)
        self.text = "".join(row.ljust(self.width, "#") for row in self.rows)

    def night(self) -> NightDef:
        parts: dict[str, list[object]] = {}
        problems: list[str] = []
        grid = self._grid()
        for number, line, pairs, stops in self.lines:
            try:
                kind, made = self._line(line.split(), pairs, stops, grid, problems)
            except (KeyError, ValueError, IndexError) as error:
                raise PlanError(f"line {number}: {line}: {error}") from error
            if made is not None:
                parts.setdefault(kind, []).append(made)
        return NightDef(
            id=self.place, grid=grid, doors=tuple(self._doors(grid)), problems=tuple(problems),
            starts=tuple(i for i, c in enumerate(self.text) if c == "S"),
            exits=tuple(i for i, c in enumerate(self.text) if c == "X"),
            names=tuple(self._passages()),
            **{kind: tuple(made) for kind, made in parts.items()},  # type: ignore[arg-type]
        )  # fmt: skip

    def _grid(self) -> Grid:
        flags = [FLAGS.get(c, 0) for c in self.text]
        for _, line, _, _ in self.lines:
            words = line.split()
            if words[0] == "dark":
                for tile in self._rect(words[1]):
                    if not flags[tile] & WALL:
                        flags[tile] |= DARK
        loud = bytes(LOUDNESS.get(c, 100) for c in self.text)
        return Grid(self.width, self.height, tuple(flags), loud)

    def _rect(self, text: str) -> list[int]:
        a, b = text.split("-")
        (x0, y0), (x1, y1) = (tuple(map(int, p.split(","))) for p in (a, b))
        return [
            y * self.width + x for y in range(min(y0, y1), max(y0, y1) + 1) for x in range(min(x0, x1), max(x0, x1) + 1)
        ]

    def _tile(self, text: str) -> int:
        x, y = (int(_thousandths(p) // 1000) for p in text.split(","))
        return y * self.width + x

    def _line(
        self,
        words: list[str],
        kv: dict[str, str],
        stops: list[tuple[str, dict[str, str]]],
        grid: Grid,
        problems: list[str],
    ) -> tuple[str, object]:
        kind, name = words[0], words[1]
        if kind == "guard":
            return "guards", self._guard(name, kv, stops, grid, problems)
        if kind == "camera":
            x, y = _point(kv["at"])
            angles = sweep_table(
                _angle(kv["dir"]),
                degrees(int(kv.get("sweep", "90"))),
                _ticks(kv.get("period", "6")),
                _ticks(kv.get("phase", "0")),
            )
            return "cameras", CameraDef(
                name,
                kv.get("zone", ""),
                x,
                y,
                angles,
                _length(kv.get("range", "8")),
                degrees(int(kv.get("half", "30"))),
                kv.get("flag", ""),
            )
        if kind == "laser":
            on, off = _ticks(kv["on"]), _ticks(kv["off"])
            return "lasers", LaserDef(
                name,
                kv.get("zone", ""),
                tuple(self._rect(kv["cells"])),
                on,
                on + off,
                _ticks(kv.get("phase", "0")),
                kv.get("flag", ""),
            )
        if kind in ("item", "switch", "evidence", "terminal"):
            return "works", WorkDef(
                name, kind, self._tile(kv["at"]), kv.get("gives", name), _ticks(kv.get("time", "0.5"))
            )
        if kind == "dreamswitch":
            return "dream_switches", DreamSwitchDef(
                name, self._tile(kv["at"]), kv["gives"], _ticks(kv.get("time", "0.2"))
            )
        if kind == "tool" and name != "robot":
            board = 0
            for tile in self._rect(kv["rect"]) if "rect" in kv else ():
                board |= 1 << tile
            tile = self._tile(kv["at"]) if "at" in kv else next(iter(bits(board)))
            return "devices", DeviceDef(
                name,
                name,
                tile,
                _thousandths(kv.get("radius", "8")) // 100,
                board,
                kv.get("zone", ""),
                kv.get("door", ""),
            )
        if kind == "checkpoint":
            (x0, y0), (x1, y1) = (tuple(map(int, p.split(","))) for p in words[2].split("-"))
            x, y = _point(kv["at"])
            return "checkpoints", CheckpointDef(name, Box(x0, y0, x1 - x0 + 1, y1 - y0 + 1), x, y)
        if kind in ("dark", "tool", "room", "mark", "lock", "title", "place", "need"):
            return kind, None
        raise ValueError(f"the word '{kind}' means nothing here")

    def _guard(
        self, name: str, kv: dict[str, str], stops: list[tuple[str, dict[str, str]]], grid: Grid, problems: list[str]
    ) -> GuardDef:
        route = tuple(_stop(at, pairs) for at, pairs in stops)
        if not route:
            raise ValueError("a guard needs at least one stop below his line")
        table, bad = round_table(
            name,
            route,
            _ticks(kv.get("period", "24")),
            int(kv.get("speed", "2")),
            _ticks(kv.get("phase", "0")),
            kv.get("mode") == "loop",
            grid,
        )
        problems += bad
        chase = _thousandths(kv.get("chase", "5")) * TILE // (1000 * TICKS_PER_SECOND)
        return GuardDef(
            name, kv.get("character", name), kv.get("zone", ""), table,
            _length(kv.get("near", "5")), _length(kv.get("glance", "7.5")),
            degrees(int(kv.get("half", "35"))), _thousandths(kv.get("hear", "1")) // 10, chase,
        )  # fmt: skip

    def _doors(self, grid: Grid) -> Iterator[DoorDef]:
        locks = {line.split()[1]: kv for _, line, kv, _ in self.lines if line.split()[0] == "lock"}
        for letter in "+123456789":
            for tiles in groups([i for i, c in enumerate(self.text) if c == letter], self.width, self.height):
                kv = locks.get(letter, {})
                key = kv.get("key", "-")
                needs: Needs = FREE if key == "-" else tuple(tuple(group) for group in key.split("|"))
                x, y = tiles[0] % self.width, tiles[0] // self.width
                yield DoorDef(
                    f"door {x},{y}",
                    tiles,
                    _ticks(kv["delay"]) if "delay" in kv else DOOR_TICKS,
                    needs,
                    "" if key == "-" else key,
                )

    def _passages(self) -> Iterator[tuple[str, int]]:
        for letters, word in (("+123456789", "door"), ("/", "arch"), ("V", "vent"), ("|", "dream door")):
            for tiles in groups([i for i, c in enumerate(self.text) if c in letters], self.width, self.height):
                board = 0
                for tile in tiles:
                    board |= 1 << tile
                yield f"{word} {tiles[0] % self.width},{tiles[0] // self.width}", board


def groups(tiles: list[int], width: int, height: int) -> Iterator[tuple[int, ...]]:
    """Tiles that touch, together, in order of their first one."""
    board = 0
    for tile in tiles:
        board |= 1 << tile
    joined = Board(width, height, board)
    while board:
        group = 0
        for layer in joined.layers(board & -board, 2 * width * height):
            group |= layer
        board &= ~group
        yield tuple(bits(group))


def _pairs(words: list[str]) -> dict[str, str]:
    return dict(w.split("=", 1) for w in words if "=" in w)


def _thousandths(text: str) -> int:
    """A decimal as whole thousandths, exactly.

    >>> _thousandths("7.5"), _thousandths("-0.25"), _thousandths("12")
    (7500, -250, 12000)
    """
    sign = -1 if text.startswith("-") else 1
    whole, _, rest = text.lstrip("-").partition(".")
    return sign * (int(whole or "0") * 1000 + int((rest + "000")[:3]))


def _ticks(text: str) -> int:
    return (_thousandths(text) * TICKS_PER_SECOND + 500) // 1000


def _length(text: str) -> int:
    return _thousandths(text) * TILE // 1000


def _point(text: str) -> tuple[int, int]:
    x, y = text.split(",")
    return _length(x) + TILE // 2, _length(y) + TILE // 2


def _angle(text: str) -> int:
    return COMPASS[text] if text in COMPASS else degrees(int(text))


def _stop(at: str, kv: dict[str, str]) -> Stop:
    x, y = _point(at)
    wait = kv.get("wait", "0")
    ticks = -int(wait[1:] or "1") if wait.startswith("*") else _ticks(wait)
    looks = []
    for look in filter(None, kv.get("look", "").split(";")):
        direction, _, seconds = look.partition(":")
        looks.append((_angle(direction), _ticks(seconds) if seconds else 0))
    return Stop(x, y, ticks, tuple(looks))
