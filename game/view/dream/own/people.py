"""People as a ten-year-old draws them: head, hair like a hedge, triangle jumper, stick legs."""

from __future__ import annotations

import math

from game.view.dream.own.hand import Hand, Point, Sketch, oval

_CLOTHES: dict[str, tuple[str, str, str, str]] = {
    "leo": ("brown", "yellow", "blue", "red"), "juno": ("orange", "pink", "violet", "red"),
    "ava": ("brown", "teal", "blue", "brown"), "guard": ("blue", "grey", "black", "black"),
    "mia": ("black", "green", "brown", "brown"), "ellis": ("grey", "blue", "black", "black"),
    "bram": ("black", "grey", "black", "black"), "tomas": ("brown", "green", "brown", "brown"),
    "delphine": ("red", "violet", "violet", "black"), "davey": ("yellow", "lime", "blue", "red"),
    "kit": ("black", "orange", "teal", "red"), "abernathy": ("grey", "brown", "brown", "black"),
    "adeyemi": ("black", "yellow", "violet", "brown"), "councillor": ("grey", "red", "black", "black"),
}  # fmt: skip
"""Crayons for hair, top, legs and shoes."""

_ANYBODY = ("black", "orange", "blue", "black")
_SWING = (0, 1, 1, 0, -1, -1)


def person(character: str, direction: str, frame: int, walking: bool) -> Sketch:
    """Somebody in a cell of 20 × 32, feet at (10, 30).

    Args:
        character: chooses crayons and details.
        direction: ``d``, ``r``, ``u`` or ``l``.
        frame: of the walk, 0 to 5.
        walking: whether the legs swing.
    """
    seed = 300 + sum(character.encode()) % 90
    hair, top, legs, shoes = _CLOTHES.get(character, _ANYBODY)
    swing = _SWING[frame % 6] if walking else 0
    side = {"r": 1, "l": -1}.get(direction, 0)
    bob = -1 if walking and frame % 3 == 1 else 0
    x, y = 10.0, 9.0 + bob
    p = Hand(seed)
    _legs(p, x, swing, side, legs, shoes)
    p.shape(
        [(x - 2, 15 + bob), (x + 3, 15 + bob), (x + 7, 25 + bob), (x - 6, 25 + bob)],
        top,
        -0.7,
        pitch=2.0,
        miss=0.2,
        width=2,
    )
    for k in (-1, 1):
        hand = (x + k * 8 + (swing * 3 if side else 0), 22 + bob - (0 if side else k * swing))
        p.line((x + k * 3, 18 + bob), hand)
    p.shape(oval(x, y, 8, 7.6, 14), "tan", 0.3, curve=True, pitch=3.6, miss=0.3, width=2)
    if direction == "u":
        p.shape(oval(x, y - 1, 8, 7), hair, 0.9, curve=True, pitch=2, miss=0.6)
    else:
        for k in (-3, 3):
            eye = x + k + side * 2.4
            p.stroke([(eye, y), (eye, y + 2)], "lead", 0.05, 2, 1.0)
        p.stroke([(x - 3 + side * 2, y + 4), (x + side * 2, y + 5.6), (x + 3 + side * 2, y + 4)], "red", 0.1, 1, 1.0)
    p.shape([*_hedge(x, y, side), (x + 6 - side * 3, y - 3), (x - 6 - side * 3, y - 2)], hair, -1.0, pitch=2, miss=0.5)
    _details(p, character, hair, x, y)
    return p.sketch


def _legs(p: Hand, x: float, swing: int, side: int, legs: str, shoes: str) -> None:
    for i, k in enumerate((-3, 3)):
        dx = swing * (3 if i else -3) if side else 0
        lift = -2 if not side and swing and (swing > 0) == bool(i) else 0
        hip = x + k * (0.5 if side else 1)
        toe = side or (1 if i else -1)
        p.line((hip, 23), (hip + dx, 29 + lift), legs, 2)
        p.line((hip + dx, 30 + lift), (hip + dx + toe * 3, 30 + lift), shoes, 2)


def _hedge(x: float, y: float, side: int) -> list[Point]:
    points = []
    for i in range(11):
        a = -2.95 + i / 10 * 2.76
        reach = 10.6 if i % 2 else 6.6
        points.append((x + math.cos(a) * reach - side * 1.2, y + math.sin(a) * reach * 0.95))
    return points


def _details(p: Hand, character: str, hair: str, x: float, y: float) -> None:
    if character == "juno":
        for k in (-1, 1):
            p.stroke([(x + k * 8, y), (x + k * 11, y + 2), (x + k * 10, y + 7)], hair, 0.3, 2)
    elif character == "ava":
        p.circle(x, y - 10, 3.4, 3, hair, 2.2)
    elif character in ("guard", "bram"):
        p.shape([(x - 8, y - 4), (x - 6, y - 9), (x + 6, y - 9), (x + 8, y - 4)], "blue", 0, miss=0.3)
