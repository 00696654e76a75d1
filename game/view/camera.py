"""What part of the place is seen: whole pixels only, derived from the drawn hero, so that both always step together."""

from __future__ import annotations

from game.core.geom import Box, Vec
from game.core.rng import Stream
from game.core.ticks import VIEW_H, VIEW_W

_HEAD_ROOM = 14
"""Pixels above the feet at which the view is centred: the middle of a child."""

_SHAKE_FADE = 0.86
"""Share of a shake that is left after a tick."""


class Camera:
    """Follows somebody, looks at a point, pans between them, shakes; never shows more than its bounds."""

    def __init__(self, bounds: Box, regions: tuple[Box, ...] = ()) -> None:
        """Look at the middle of the bounds.

        Args:
            bounds: map pixels that may be seen; a place smaller than the view is centred.
            regions: parts to which the view is held while what it follows is inside (objects of class CameraBounds).
        """
        self._bounds = bounds
        self._regions = regions
        self._stream = Stream(0x5EED, "fx camera")
        self._target: str | Vec = bounds.centre
        self._from: tuple[int, int] | None = None
        self._pan_tick = 0
        self._pan_ticks = 0
        self._shake = 0.0
        self._offset = Vec(0, 0)
        self.still = False
        """No shaking (reduced motion)."""
        self.at = self._clamped(*bounds.centre)
        """World pixel at the view's top left corner, as last drawn."""

    @property
    def following(self) -> str:
        """Id of the actor it follows, empty while it looks at a point."""
        return self._target if isinstance(self._target, str) else ""

    def follow(self, actor: str, ticks: int = 0) -> None:
        """Keep an actor in the middle; travel there in ``ticks`` first."""
        self._turn(actor, ticks)

    def look_at(self, x: int, y: int, ticks: int = 0) -> None:
        """Keep a map pixel in the middle; travel there in ``ticks`` first."""
        self._turn(Vec(x, y), ticks)

    def pan(self, dx: int, dy: int, ticks: int) -> None:
        """Travel by an offset in map pixels from where the view is now."""
        middle = self.at.plus((VIEW_W // 2, VIEW_H // 2))
        self._turn(middle.plus((dx, dy)), ticks)

    def shake(self, amount: int) -> None:
        """Shake by up to ``amount`` pixels, fading within half a second."""
        self._shake = max(self._shake, float(amount))

    def tick(self) -> None:
        """Advance pans and shakes by one tick."""
        if self._pan_tick < self._pan_ticks:
            self._pan_tick += 1
        if self._shake >= 0.5 and not self.still:
            reach = int(self._shake + 0.5)
            self._offset = Vec(self._stream.between(-reach, reach), self._stream.between(-reach, reach))
            self._shake *= _SHAKE_FADE
        else:
            self._shake = 0.0
            self._offset = Vec(0, 0)

    def aim(self, feet: Vec | None, alpha: float = 1.0) -> Vec:
        """Settle where to look for this frame, and return it (also kept in ``at``).

        Args:
            feet: drawn feet of the followed actor in whole map pixels; ``None`` where there is nobody.
            alpha: share of the current tick that has passed, for pans.
        """
        target = self._target if isinstance(self._target, Vec) else None
        if target is None:
            target = feet.plus((0, -_HEAD_ROOM)) if feet else self.at.plus((VIEW_W // 2, VIEW_H // 2))
        goal = self._clamped(target.x, target.y)
        if self._from is not None and self._pan_ticks:
            share = min(1.0, max(0.0, (self._pan_tick - 1 + alpha) / self._pan_ticks))
            if share >= 1 and self._pan_tick >= self._pan_ticks:
                self._from = None
            else:
                eased = share * share * (3 - 2 * share)
                goal = Vec(
                    round(self._from[0] + (goal.x - self._from[0]) * eased),
                    round(self._from[1] + (goal.y - self._from[1]) * eased),
                )
        self.at = goal.plus(self._offset)
        return self.at

    def _turn(self, target: str | Vec, ticks: int) -> None:
        self._from = (self.at.x, self.at.y) if ticks > 0 else None
        self._target, self._pan_tick, self._pan_ticks = target, 0, ticks

    def _clamped(self, x: int, y: int) -> Vec:
        held = next((region for region in self._regions if region.contains(x, y)), self._bounds)
        return Vec(_hold(x, VIEW_W, held.x, held.w), _hold(y, VIEW_H, held.y, held.h))


def _hold(middle: int, view: int, start: int, length: int) -> int:
    """The view's edge for a middle, kept inside a stretch; centred where the stretch is shorter.

    >>> _hold(10, 480, 0, 1000), _hold(990, 480, 0, 1000), _hold(10, 480, 0, 400)
    (0, 520, -40)
    """
    if length <= view:
        return start + length // 2 - view // 2
    return max(start, min(middle - view // 2, start + length - view))
