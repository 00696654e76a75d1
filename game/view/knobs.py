"""What a story turns in a dream: plain numbers that a scene sets and the faces read."""

from __future__ import annotations

from dataclasses import dataclass, field

from game.core.geom import Vec


@dataclass(slots=True)
class Knobs:
    """Shared by all dream faces of a view."""

    lucid: float = 0.0
    """0..1: how much of the drawing shows through the reef (the seam grows with it)."""
    wear: float = -1.0
    """0..1: how worn the Perfect Evening is; below 0 it follows its loops."""
    shift_left: float = 1.0
    """0..1: share of the time that is left in a dream-shift."""
    body: Vec | None = None
    """Feet of the sleeping body in a dream-shift, in map pixels."""
    front: float = 0.0
    """0..1: how far the bleed has come over the place."""
    resist: tuple[tuple[int, int, int], ...] = ()
    """People whom the bleed has to go round: feet and radius in map pixels."""
    imagination: float = 1.0
    """0..1: how much of Leo's own dream is there in colour without his having walked there: 0 none, 1 as he walks."""
    somni_mood: str = ""
    """``tend``, ``listen``, ``insist`` or ``wonder``; empty for the mood of its actor."""
    voice: float = 0.0
    """0..1: loudness of SOMNI's voice."""
    minutes: int = 28_410_337
    """What the Core has counted when the dream begins."""
    notes: list[str] = field(default_factory=list)
    """Words that a face could not use (unknown moods), for whoever wrote them."""
