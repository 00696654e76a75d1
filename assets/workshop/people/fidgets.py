"""Personal idles: what a person does when nothing happens.  Six poses each, played once now and then.

Each takes the direction and the person's resting arms, and ends where it began.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from .pose import Arms, Pose

Fidget = Callable[[str, Arms], list[Pose]]


def _side(direction: str, side: Arms, front: Arms, back: Arms) -> Arms:
    return side if direction == "r" else back if direction == "u" else front


def look(direction: str, rest: Arms) -> list[Pose]:
    """A glance to one side and to the other."""
    still = Pose(arms=rest)
    return [
        still,
        replace(still, head_x=-1),
        replace(still, head_x=-1, eyes="blink"),
        replace(still, head_x=1),
        replace(still, head_x=1, eyes="up"),
        still,
    ]


def scratch(direction: str, rest: Arms) -> list[Pose]:
    """Leo: a hand in the hair, as when a drawing does not come."""
    hand = Pose(arms=_side(direction, ("ear", rest[1]), (rest[0], "ear"), (rest[0], "ear")), head_y=1)
    return [
        Pose(arms=rest),
        hand,
        replace(hand, head_y=0, lag=1),
        hand,
        replace(hand, eyes="up", head_y=0),
        Pose(arms=rest),
    ]


def hop(direction: str, rest: Arms) -> list[Pose]:
    """Juno: two hops from pond to pond."""
    out = _side(direction, ("f2", "b2"), ("out", "out"), ("out", "out"))
    low = Pose(legs="crouch", drop=1, arms=rest, head_y=1, lag=-1)
    high = Pose(lift=4, arms=out, eyes="happy", mouth="open", lag=1, away=True)
    return [low, high, replace(low, drop=2), replace(high, lift=3), low, Pose(arms=rest, mouth="smile")]


def headset(direction: str, rest: Arms) -> list[Pose]:
    """Ava: two fingers at the headset, a nod to somebody who cannot see it."""
    hand = Pose(arms=_side(direction, ("ear", rest[1]), ("ear", rest[1]), ("ear", rest[1])))
    return [
        Pose(arms=rest),
        hand,
        replace(hand, head_y=1, mouth="open"),
        replace(hand, eyes="blink", head_y=1),
        replace(hand, mouth="smile"),
        Pose(arms=rest, head_y=1, eyes="blink"),
    ]


def stamp(direction: str, rest: Arms) -> list[Pose]:
    """Mia: the date stamp comes down on a card."""
    up = Pose(arms=_side(direction, ("f2", "carry"), ("show", "close"), ("fwd", "fwd2")), prop="card", head_y=1)
    down = replace(up, arms=_side(direction, ("carry", "carry"), ("show", "show"), ("fwd2", "fwd2")), head_y=2)
    return [up, down, up, down, replace(up, eyes="blink"), Pose(arms=rest)]


def serene(direction: str, rest: Arms) -> list[Pose]:
    """Ellis: eyes shut, hands together, one slow breath for everybody."""
    hands = _side(direction, ("close", "close"), ("fold", "fold"), ("fwd", "fwd"))
    still = Pose(arms=hands, eyes="blink", mouth="smile")
    return [
        Pose(arms=rest),
        still,
        replace(still, head_y=1),
        replace(still, head_y=1, lag=-1),
        still,
        replace(still, eyes="open"),
    ]


def count(direction: str, rest: Arms) -> list[Pose]:
    """Tomas: one, two, three on the fingers."""
    hand = Pose(arms=_side(direction, ("count", rest[1]), (rest[0], "count"), (rest[0], "fwd")), away=True)
    return [
        hand,
        replace(hand, head_y=1),
        replace(hand, head_x=1),
        replace(hand, head_x=1, head_y=1),
        replace(hand, eyes="up"),
        Pose(arms=rest),
    ]


def paperback(direction: str, rest: Arms) -> list[Pose]:
    """Bram: a page of the paperback, and it is a good one."""
    arms = _side(direction, ("carry", "carry"), ("show", "show"), ("fwd2", "fwd2"))
    page = Pose(arms=arms, prop="book", head_y=1)
    return [
        page,
        replace(page, head_y=2),
        page,
        replace(page, head_y=2, eyes="wide"),
        replace(page, mouth="smile"),
        page,
    ]


def notes(direction: str, rest: Arms) -> list[Pose]:
    """Delphine: three words in the notebook, pencil quick."""
    arms = _side(direction, ("carry", "close"), ("show", "close"), ("fwd2", "fwd2"))
    quick = _side(direction, ("carry", "f2"), ("show", "show"), ("fwd2", "fwd"))
    page = Pose(arms=arms, prop="notes", head_y=1)
    return [
        page,
        replace(page, arms=quick),
        page,
        replace(page, arms=quick),
        replace(page, head_y=0, eyes="up"),
        Pose(arms=rest),
    ]


def cough(direction: str, rest: Arms) -> list[Pose]:
    """Mr Abernathy: a courteous cough behind the hand."""
    hand = Pose(arms=_side(direction, (rest[0], "face"), (rest[0], "face"), (rest[0], "fwd")), head_y=1)
    return [
        Pose(arms=rest),
        hand,
        replace(hand, head_y=2, eyes="blink"),
        hand,
        Pose(arms=rest, head_y=-1),
        Pose(arms=rest),
    ]


def smooth_wrap(direction: str, rest: Arms) -> list[Pose]:
    """Mrs Adeyemi: a hand to the head wrap; it is perfect."""
    hand = Pose(arms=_side(direction, ("ear", rest[1]), (rest[0], "ear"), (rest[0], "ear")))
    return [
        Pose(arms=rest),
        hand,
        replace(hand, head_y=-1),
        replace(hand, eyes="blink"),
        Pose(arms=rest, head_y=-1),
        Pose(arms=rest),
    ]


def lanyard(direction: str, rest: Arms) -> list[Pose]:
    """Councillor Hask: is the lanyard straight?"""
    hand = Pose(arms=_side(direction, ("close", rest[1]), (rest[0], "fold"), (rest[0], "fwd")), head_y=1)
    return [
        Pose(arms=rest),
        hand,
        replace(hand, head_y=2),
        replace(hand, eyes="blink"),
        Pose(arms=rest, head_y=-1),
        Pose(arms=rest),
    ]


def bounce(direction: str, rest: Arms) -> list[Pose]:
    """Kit: heel, toe, heel, toe, and a look over the shoulder."""
    up = Pose(lift=1, arms=rest, lag=1)
    down = Pose(drop=1, arms=rest, lag=-1)
    return [down, up, down, up, Pose(arms=rest, head_x=-1), Pose(arms=rest)]


def radio(direction: str, rest: Arms) -> list[Pose]:
    """Ines: reporting to a radio, item by item."""
    hand = Pose(arms=_side(direction, ("face", rest[1]), (rest[0], "face"), (rest[0], "fwd")))
    return [
        hand,
        replace(hand, mouth="open"),
        replace(hand, head_y=1),
        replace(hand, mouth="open"),
        hand,
        Pose(arms=rest),
    ]


def feet(direction: str, rest: Arms) -> list[Pose]:
    """Crake: off the one foot, on to the other."""
    still = Pose(arms=rest)
    return [
        still,
        replace(still, sway=-1, drop=1),
        replace(still, sway=-1, drop=1, eyes="blink"),
        replace(still, sway=1, drop=1),
        replace(still, sway=1, drop=1, head_y=1),
        still,
    ]


def card(direction: str, rest: Arms) -> list[Pose]:
    """Hobday: what does the card say?  And the other side?"""
    arms = _side(direction, ("carry", "carry"), ("show", "show"), ("fwd2", "fwd2"))
    page = Pose(arms=arms, prop="card", head_y=1)
    return [page, replace(page, head_y=2), page, replace(page, eyes="up", head_y=0), page, Pose(arms=rest, head_y=-1)]


def sweep(direction: str, rest: Arms) -> list[Pose]:
    """Peg: round the leg of a bench and back."""
    still = Pose(arms=_side(direction, ("low", "low"), ("low", "close"), ("fwd", "fwd")), head_y=1)
    return [
        replace(still, sway=-1),
        still,
        replace(still, sway=1),
        still,
        replace(still, sway=-1, eyes="blink"),
        replace(still, arms=rest),
    ]


def drift(direction: str, rest: Arms) -> list[Pose]:
    """Davey: swaying, not quite here."""
    still = Pose(arms=rest, head_y=1)
    return [
        still,
        replace(still, sway=-1),
        replace(still, sway=-1, eyes="blink"),
        still,
        replace(still, sway=1),
        replace(still, eyes="blink"),
    ]


def offer(direction: str, rest: Arms) -> list[Pose]:
    """The lantern seller: fresh, fresh, fresh."""
    out = Pose(arms=_side(direction, ("reach", "reach"), ("reach", "reach"), ("fwd", "fwd")), mouth="open")
    return [out, replace(out, mouth="line"), out, replace(out, mouth="line"), out, replace(out, mouth="line")]


def stroke(direction: str, rest: Arms) -> list[Pose]:
    """The mother of the Perfect Evening: a hand that strokes hair, always at the same speed."""
    out = Pose(
        arms=_side(direction, ("reach", rest[1]), (rest[0], "reach"), (rest[0], "fwd")),
        head_y=1,
        eyes="happy",
        mouth="smile",
    )
    back = replace(out, arms=_side(direction, ("f1", rest[1]), (rest[0], "low"), (rest[0], "hang")))
    return [out, back, out, back, out, back]


FIDGETS: dict[str, Fidget] = {
    fidget.__name__: fidget
    for fidget in (
        look, scratch, hop, headset, stamp, serene, count, paperback, notes, cough, smooth_wrap, lanyard, bounce, radio,
        feet, card, sweep, drift, offer, stroke,
    )
}  # fmt: skip
"""Fidgets by name, as `Person.fidget` says it."""

FIDGET_TICKS: dict[str, tuple[int, ...]] = {
    "hop": (6, 9, 6, 9, 6, 12),
    "bounce": (8, 8, 8, 8, 26, 12),
    "stamp": (14, 6, 14, 6, 30, 10),
    "notes": (16, 6, 10, 6, 30, 10),
    "radio": (24, 12, 12, 12, 30, 10),
    "feet": (10, 40, 8, 40, 24, 10),
    "paperback": (60, 40, 30, 40, 40, 20),
    "serene": (16, 40, 40, 40, 40, 16),
    "offer": (10, 8, 10, 8, 10, 30),
    "stroke": (24, 24, 24, 24, 24, 24),
}
"""Ticks of the frames, where they differ from the common ones."""
