"""The faces of the dream: five ways to see the same map, each at a glance unlike the others."""

from __future__ import annotations

from collections.abc import Callable

from game.view.dream.face import DreamFace
from game.view.dream.veil import Veil
from game.view.knobs import Knobs
from game.view.stage import Stage
from game.view.waking import WakingFace

__all__ = ["DreamFace", "dream_face"]


def dream_face(style: str, stage: Stage, waking: Callable[[], WakingFace], knobs: Knobs) -> DreamFace:
    """Make the face of a style; a style that does not exist is seen through a veil.

    Args:
        style: ``reef``, ``own``, ``evening``, ``core``, ``shift`` or ``bleed``.
        stage: the place.
        waking: gives its waking face, for dreams in which reality shows.
        knobs: what the story turns.
    """
    # Each is loaded when it is first dreamt: the title is awake, and should not wait for five of them.
    if style == "reef":
        from game.view.dream.reef.face import ReefFace

        return ReefFace(stage, knobs)
    if style in ("own", "paper"):
        from game.view.dream.own.face import OwnFace

        return OwnFace(stage, knobs)
    if style in ("core", "shift"):
        from game.view.dream.core.face import CoreFace

        return CoreFace(stage, knobs, waking() if style == "shift" else None)
    if style == "evening":
        from game.view.dream.evening.face import EveningFace

        return EveningFace(stage, knobs)
    if style == "bleed":
        from game.view.dream.bleed.face import BleedFace

        return BleedFace(stage, knobs, waking())
    return Veil(stage, waking())
