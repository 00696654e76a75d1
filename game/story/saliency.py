"""Which of several contents is the most fitting now: the strategies that node groups and line groups choose by."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from game.core.rng import Stream

STRATEGIES = ("first", "best", "best_least_recently_seen", "random", "random_best_least_recently_seen")
"""The names that ``Dialogue.saliency`` may have."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A content that could run now."""

    index: int
    """Its place in the source."""
    complexity: int
    views: int
    """How often it was chosen before."""


def choose(strategy: str, candidates: Sequence[Candidate], stream: Stream) -> Candidate | None:
    """Choose one; ``None`` where there is none.

    Only the two strategies of chance draw from ``stream``, and only where there is a choice.

    >>> pair = [Candidate(0, 1, 1), Candidate(1, 0, 0)]
    >>> [choose(name, pair, Stream(0)).index for name in STRATEGIES[:3]]
    [0, 0, 1]
    """
    if not candidates:
        return None
    if strategy == "first":
        return min(candidates, key=lambda c: c.index)
    if strategy == "best":
        return min(candidates, key=lambda c: (-c.complexity, c.index))
    if strategy == "best_least_recently_seen":
        return min(candidates, key=lambda c: (c.views, -c.complexity, c.index))
    pool = list(candidates)
    if strategy == "random_best_least_recently_seen":
        least = min((c.views, -c.complexity) for c in pool)
        pool = [c for c in pool if (c.views, -c.complexity) == least]
    return pool[0] if len(pool) == 1 else stream.choice(pool)
