"""The view's twin of an actor: remembers the last two poses and knows what to show between them."""

from __future__ import annotations

from dataclasses import dataclass, field

from game.core.ticks import SUB
from game.sim.actor import Actor
from game.view.figures.sheet import Cell, Sheet, Sheets

_GAITS = {
    "walk": ("walk", "patrol", "idle"),
    "run": ("run", "walk", "idle"),
    "sneak": ("sneak", "walk", "idle"),
    "carry": ("carry", "walk", "idle"),
    "idle": ("idle",),
}
_LYING = ("in_bed", "sleep", "wake", "sit_up", "lie_back", "asleep_table")
"""Animations that lie in a bed or on a table, drawn over it."""

_JUMP = 24 * SUB
"""A longer way in one tick is no walk: the figure appears there instead of gliding."""


@dataclass(slots=True)
class FigureLight:
    """The light on a figure, eased from tick to tick so that it never flickers."""

    feet: tuple[float, float, float] | None = None
    rims: tuple[tuple[float, float, float], ...] = ((0, 0, 0), (0, 0, 0), (0, 0, 0))
    tick: int = -1
    """When the light at the feet was last measured."""
    rim_tick: int = -100
    """When the rims were."""


@dataclass(slots=True, eq=False)
class Figure:
    """Somebody on screen. ``x, y`` are the feet in whole map pixels, set by `place`."""

    id: str
    sheet: Sheet
    character: str = ""
    x: int = 0
    y: int = 0
    facing: str = "d"
    cell: Cell | None = None
    visible: bool = True
    halo: bool = False
    holding: str = ""
    mood: str = ""
    """Its pose in the story's word: how SOMNI holds itself."""
    lying: bool = False
    """In bed: drawn over what it lies on."""
    light: FigureLight = field(default_factory=FigureLight)
    rise: int = 0
    """Pixels that a dream lifts it off the floor."""
    _was: tuple[int, int, int] = (0, 0, 0)
    _now: tuple[int, int, int] = (0, 0, 0)
    _animation: str = ""
    _posed: bool = False
    _started: int = 0
    """View tick at which the animation began; what happened before the place was entered is taken to be long ago."""
    _tick: int = 0
    _offset: int = 0

    def remember(self, actor: Actor, sheet: Sheet, tick: int) -> None:
        """Take over the actor's pose of this tick; the one before stays as the start of the blend."""
        now = (actor.x, actor.y, actor.walked)
        jumped = self._tick == 0 or abs(now[0] - self._now[0]) > _JUMP or abs(now[1] - self._now[1]) > _JUMP
        began_anew = actor.walked < self._now[2]
        self._was = now if jumped else (self._now[0], self._now[1], now[2] if began_anew else self._now[2])
        self._now = now
        self.sheet = sheet
        self.character = actor.character
        self.facing = actor.facing.value
        self.visible = actor.visible
        self.halo = actor.halo
        self.holding = actor.holding
        self.mood = actor.pose
        words = (actor.pose, "idle") if actor.pose else (*_GAITS.get(actor.gait, (actor.gait,)), "idle")
        wanted = sheet.animation(*words)
        if wanted != self._animation or bool(actor.pose) != self._posed:
            self._started = tick
        self._animation, self._posed = wanted, bool(actor.pose)
        self.lying = self._posed and wanted in _LYING
        self._tick = tick
        self._offset = _personal(self.id)

    def place(self, alpha: float) -> None:
        """Stand where the figure is ``alpha`` (0..1) of the way from the pose before to the latest one."""
        share = max(0, min(256, int(alpha * 256)))
        (x0, y0, w0), (x1, y1, w1) = self._was, self._now
        self.x = (x0 * (256 - share) + x1 * share) // 256 // SUB
        self.y = (y0 * (256 - share) + y1 * share) // 256 // SUB
        animation = self.sheet.animations[self._animation]
        walked = (w0 * (256 - share) + w1 * share) / 256 / SUB
        since = self._tick - self._started if self._posed else self._tick + self._offset
        frame = animation.frame(since, walked)
        self.cell = self.sheet.cell(self._animation, self.facing, frame)

    @property
    def corner(self) -> tuple[int, int]:
        """Map pixel of the cell's top left corner."""
        return self.x - self.sheet.anchor[0], self.y - self.sheet.anchor[1] - self.rise

    @property
    def moved(self) -> bool:
        """Whether it moved in the last tick."""
        return self._was[:2] != self._now[:2]


class Cast:
    """All figures of a place, kept from tick to tick."""

    def __init__(self, sheets: Sheets) -> None:
        """Nobody is there yet."""
        self._sheets = sheets
        self.figures: dict[str, Figure] = {}

    def remember(self, actors: list[Actor], tick: int) -> None:
        """Take over everybody's pose; who is gone is forgotten."""
        present = {}
        for actor in actors:
            sheet = self._sheets.get(actor.character, actor.outfit, "halo" if actor.halo else "")
            figure = self.figures.get(actor.id) or Figure(actor.id, sheet)
            figure.remember(actor, sheet, tick)
            present[actor.id] = figure
        self.figures = present

    def placed(self, alpha: float) -> list[Figure]:
        """Everybody who is seen, standing where they are at ``alpha``, by rising y."""
        seen = [figure for figure in self.figures.values() if figure.visible]
        for figure in seen:
            figure.place(alpha)
        return sorted(seen, key=lambda figure: (figure.y, figure.id))


def _personal(name: str) -> int:
    """Ticks by which somebody's breath runs ahead of the others', from their name."""
    value = 7
    for byte in name.encode():
        value = (value * 131 + byte) & 0xFFFF
    return value % 240
