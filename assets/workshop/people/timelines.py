"""The animations: for a person and a direction, the list of poses, and how the frames are timed.

Directions are `d` (towards the viewer), `r`, `u` (away) and `l`; `l` takes the poses of `r`.  Walking animations are
driven by *distance*, so that feet hold the floor at any speed; all others by ticks, sixty a second.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from .fidgets import FIDGETS
from .gaits import GAITS, walked
from .person import Person
from .pose import Arms, Pose

Timeline = Callable[[Person, str], list[Pose]]


@dataclass(frozen=True)
class Animation:
    """One animation: its poses, and either its ticks or the ground that a cycle covers."""

    poses: Timeline
    ticks: tuple[int, ...] = ()
    """Ticks that each frame stays; empty when distance drives the animation."""
    cycle_px: tuple[int, int] = (0, 0)
    """Pixels of ground per cycle: child, adult."""
    loop: bool = True
    directions: str = "drul"


def by_side(direction: str, side: Arms, front: Arms, back: Arms | None = None) -> Arms:
    """The arms for a direction; from behind `back`, or the front's when it is absent."""
    if direction == "r":
        return side
    return back if direction == "u" and back else front


# ---------------------------------------------------------------- standing


def stance(person: Person, direction: str) -> Arms:
    """How the person's arms rest."""
    if direction == "r":
        return person.side_stance
    if direction == "u":
        right, left = person.stance
        return ("hips" if left == "hips" else "hang", "hips" if right == "hips" else "hang")
    return person.stance


def idle(person: Person, direction: str) -> list[Pose]:
    """Breath and a blink."""
    rest = Pose(arms=stance(person, direction))
    return [rest, replace(rest, head_y=1, lag=-1), replace(rest, head_y=1, eyes="blink"), rest]


def talk(person: Person, direction: str) -> list[Pose]:
    """Mouth and one hand."""
    rest = stance(person, direction)
    hand = by_side(direction, ("f1", rest[1]), (rest[0], "reach"), rest)
    return [
        Pose(arms=rest, mouth="open"),
        Pose(arms=rest, head_y=1),
        Pose(arms=hand, mouth="open", away=True),
        Pose(arms=hand, head_y=1, mouth="line", away=True),
    ]


def fidget(person: Person, direction: str) -> list[Pose]:
    """What this person, and nobody else, does when nothing happens."""
    return FIDGETS[person.fidget](direction, stance(person, direction))


def point(_: Person, direction: str) -> list[Pose]:
    """The arm comes up and stays."""
    raised = by_side(direction, ("point", "hang"), ("hang", "out"), ("hang", "up"))
    rising = by_side(direction, ("low", "hang"), ("hang", "low"), ("hang", "fwd"))
    forward = 1 if direction == "r" else 0
    return [
        Pose(arms=rising, away=True),
        Pose(arms=raised, head_x=forward, mouth="open", away=True),
        Pose(arms=raised, away=True),
    ]


def reach(_: Person, direction: str) -> list[Pose]:
    """A hand held out, palm up."""
    rising = by_side(direction, ("f1", "hang"), ("hang", "low"), ("hang", "fwd"))
    out = by_side(direction, ("reach", "hang"), ("hang", "reach"), ("hang", "fwd2"))
    return [
        Pose(arms=rising, away=True),
        Pose(arms=out, lean=1 if direction == "r" else 0, away=True),
        Pose(arms=out, lean=1 if direction == "r" else 0, head_y=1, away=True),
    ]


def hands_up(_: Person, direction: str) -> list[Pose]:
    """Both arms up: a child to be lifted, or a good dream."""
    half = by_side(direction, ("f2", "f2"), ("face", "face"), ("fwd", "fwd"))
    up = ("up", "up")
    return [
        Pose(arms=half, away=True),
        Pose(arms=up, head_y=-1, mouth="open", away=True),
        Pose(arms=up, mouth="open", away=True),
    ]


def hand_up(_: Person, direction: str) -> list[Pose]:
    """One arm up, as in class."""
    up = by_side(direction, ("up", "hang"), ("hang", "up"), ("hang", "up"))
    return [Pose(arms=up, away=True), Pose(arms=up, head_y=-1, away=True)]


def hand_to_face(_: Person, direction: str) -> list[Pose]:
    """A hand at chin, mouth or brow."""
    hand = by_side(direction, ("face", "hang"), ("hang", "face"), ("fwd", "hang"))
    return [Pose(arms=hand, head_y=1, away=True), Pose(arms=hand, head_y=1, eyes="blink", away=True)]


def look_up(_: Person, direction: str) -> list[Pose]:
    """The head goes back."""
    back = -1 if direction == "r" else 0
    return [
        Pose(head_y=-1, eyes="up", head_x=back, lag=1),
        Pose(head_y=-1, eyes="up", mouth="open", head_x=back, lag=1),
    ]


def show(_: Person, direction: str) -> list[Pose]:
    """A page held up to be seen."""
    arms = by_side(direction, ("carry", "carry"), ("show", "show"), ("fwd2", "fwd2"))
    return [Pose(arms=arms, prop="page"), Pose(arms=arms, prop="page", head_y=1, eyes="blink")]


def read(person: Person, direction: str) -> list[Pose]:
    """Reading standing up: down the page, down the page, a blink, a page turned."""
    arms = by_side(direction, ("carry", "carry"), ("show", "show"), ("fwd2", "fwd2"))
    turn = by_side(direction, ("carry", "f2"), ("show", "close"), ("fwd2", "fwd"))
    page = Pose(arms=arms, prop=person.reading, head_y=1)
    return [page, replace(page, head_y=2, lag=-1), replace(page, eyes="blink"), replace(page, arms=turn, head_y=2)]


def shut_book(_: Person, direction: str) -> list[Pose]:
    """The book is shut and lowered, and its reader looks up."""
    arms = by_side(direction, ("carry", "carry"), ("show", "show"), ("fwd2", "fwd2"))
    low = by_side(direction, ("low", "low"), ("low", "low"), ("hang", "hang"))
    return [Pose(arms=arms, prop="shut", head_y=1), Pose(arms=arms, prop="shut"), Pose(arms=low, head_y=-1, away=True)]


# ---------------------------------------------------------------- locomotion


def _cycle(
    legs: Sequence[str],
    drops: Sequence[int],
    arms: Sequence[Arms],
    lifts: Sequence[int] = (0, 0, 0),
    lean: int = 0,
    head_y: int = 0,
) -> list[Pose]:
    """Six frames from three leg grids; in the last three the other leg leads."""
    skirts = ("w1", "w2", "stand")
    return [
        Pose(
            legs=legs[i % 3],
            drop=drops[i % 3],
            lift=lifts[i % 3],
            arms=arms[i],
            swap=i >= 3,
            lag=(0, -1, 1)[i % 3],
            skirt=skirts[i % 3],
            lean=lean,
            head_x=lean,
            head_y=head_y,
        )
        for i in range(6)
    ]


def _swing(near: Sequence[str], far: Sequence[str]) -> list[Arms]:
    """Six pairs of arms: what one does in the first three frames, the other does in the last three."""
    return [(near[i % 3], far[i % 3]) if i < 3 else (far[i % 3], near[i % 3]) for i in range(6)]


def common_walk(direction: str) -> list[Pose]:
    """The walk that gaits change."""
    if direction == "r":
        return _cycle(("w1", "w2", "w3"), (0, 1, 0), _swing(("b2", "b1", "hang"), ("f2", "f1", "hang")))
    return _cycle(("w1", "w2", "w3"), (0, 1, 0), _swing(("back", "back", "hang"), ("fwd", "fwd", "hang")))


def walk(person: Person, direction: str) -> list[Pose]:
    """Six frames: contact, down, passing, and the same on the other foot."""
    poses = walked(GAITS[person.gait], common_walk(direction), direction == "r")
    if person.hand_prop == "cane" and direction == "r":
        poses = [replace(pose, arms=("f1" if i in (2, 3) else "cane", pose.arms[1])) for i, pose in enumerate(poses)]
    return poses


def run(_: Person, direction: str) -> list[Pose]:
    """Landing, drive, flight."""
    if direction == "r":
        arms = [("rb", "rf"), ("low", "low"), ("rf", "rb"), ("rf", "rb"), ("low", "low"), ("rb", "rf")]
        return _cycle(("r1", "r2", "r3"), (1, 0, 0), arms, (0, 0, 2), lean=1)
    arms = [("back2", "fwd2"), ("back", "fwd"), ("fwd", "back"), ("fwd2", "back2"), ("fwd", "back"), ("back", "fwd")]
    return _cycle(("r1", "r2", "r3"), (1, 0, 0), arms, (0, 0, 2))


def sneak(person: Person, direction: str) -> list[Pose]:
    """Low, on bent knees, hands before the chest."""
    low = 2 if person.is_child else 3
    drops = (low, low + 1, low)
    if direction == "r":
        arms = [
            ("close", "close"),
            ("close", "low"),
            ("low", "low"),
            ("close", "close"),
            ("low", "close"),
            ("low", "low"),
        ]
        return _cycle(("s1", "s2", "s3"), drops, arms, lean=2, head_y=2)
    if direction == "u":
        return _cycle(("s1", "s2", "s3"), drops, [("fwd", "fwd")] * 6, head_y=1)
    return _cycle(("s1", "s2", "s3"), drops, [("close", "close"), ("close", "close"), ("low", "low")] * 2, head_y=1)


def carry(person: Person, direction: str) -> list[Pose]:
    """Walking with a box."""
    arms = by_side(direction, ("carry", "carry"), ("carry", "carry"), ("fwd", "fwd"))
    return [
        replace(pose, arms=arms, prop="box")
        for pose in walked(GAITS[person.gait], common_walk(direction), direction == "r")
    ]


def patrol(person: Person, direction: str) -> list[Pose]:
    """Walking with a torch held out in the right hand."""
    poses = walked(GAITS[person.gait], common_walk(direction), direction == "r")
    if direction == "r":
        return [replace(pose, arms=("carry", pose.arms[1]), prop="torch") for pose in poses]
    if direction == "d":
        return [replace(pose, arms=("show", pose.arms[1]), prop="torch") for pose in poses]
    return [replace(pose, arms=(pose.arms[0], "fwd"), prop="torch") for pose in poses]


def watch(person: Person, direction: str) -> list[Pose]:
    """Standing with the torch: breath, a blink."""
    still = replace(patrol(person, direction)[2], legs="stand", drop=0, lift=0, lag=0, skirt="stand", swap=False)
    return [still, replace(still, head_y=1), replace(still, head_y=1, eyes="blink")]


def alarmed(person: Person, direction: str) -> list[Pose]:
    """Someone has been seen: back on the heels, then forward."""
    still = watch(person, direction)[0]
    start = replace(still, lift=1, head_y=-1, eyes="wide", mouth="open", lean=-1 if direction == "r" else 0)
    return [start, replace(still, eyes="wide", mouth="open", lean=1 if direction == "r" else 0, drop=1)]


# ---------------------------------------------------------------- low down


def _low(person: Person, child: int, adult: int) -> int:
    return child if person.is_child else adult


def sit(person: Person, direction: str) -> list[Pose]:
    """On a chair, a bed's edge, a bench."""
    arms = by_side(direction, ("low", "low"), ("low", "low"), ("fwd", "fwd"))
    rest = Pose(legs="sit", drop=_low(person, 2, 4), arms=arms)
    return [rest, replace(rest, head_y=1), replace(rest, head_y=1, eyes="blink")]


def sit_down(person: Person, direction: str) -> list[Pose]:
    """From standing to sitting."""
    arms = by_side(direction, ("f1", "f1"), ("low", "low"), ("fwd", "fwd"))
    drop, lean = _low(person, 1, 2), 2 if direction == "r" else 0
    return [
        Pose(arms=arms, head_y=1, lean=lean // 2),
        Pose(legs="crouch", drop=drop + 1, arms=arms, head_y=1, lean=lean, eyes="blink"),
        Pose(legs="sit", drop=_low(person, 3, 5), arms=arms, head_y=1, lean=lean // 2),
    ]


def get_up(person: Person, direction: str) -> list[Pose]:
    """From sitting to standing: hands on the knees first."""
    return [replace(pose, eyes="open") for pose in reversed(sit_down(person, direction))]


def sit_floor(person: Person, direction: str) -> list[Pose]:
    """On the floor: legs crossed, or knees drawn up seen from the side."""
    arms = by_side(direction, ("close", "close"), ("low", "low"), ("fwd", "fwd"))
    rest = Pose(legs="floor", drop=_low(person, 4, 8), arms=arms)
    return [rest, replace(rest, head_y=1), replace(rest, head_y=1, eyes="blink")]


def kneel(person: Person, direction: str) -> list[Pose]:
    """On one knee: to a child's height, to a low drawer."""
    arms = by_side(direction, ("f1", "low"), ("low", "low"), ("fwd", "fwd"))
    rest = Pose(legs="kneel", drop=_low(person, 2, 5), arms=arms, lean=1 if direction == "r" else 0)
    return [rest, replace(rest, head_y=1), replace(rest, head_y=1, eyes="blink")]


def kneel_down(person: Person, direction: str) -> list[Pose]:
    """From standing to kneeling."""
    rest = kneel(person, direction)[0]
    half = Pose(legs="crouch", drop=_low(person, 1, 3), arms=rest.arms, head_y=1, lean=1 if direction == "r" else 0)
    return [half, replace(rest, head_y=1)]


def kneel_up(person: Person, direction: str) -> list[Pose]:
    """From kneeling to standing."""
    return list(reversed(kneel_down(person, direction)))


def crouch(person: Person, direction: str) -> list[Pose]:
    """Small behind something, and listening."""
    arms = by_side(direction, ("close", "close"), ("close", "close"), ("fwd", "fwd"))
    lean = 2 if direction == "r" else 0
    rest = Pose(legs="crouch", drop=_low(person, 2, 4), arms=arms, lean=lean, head_x=lean, head_y=2)
    return [rest, replace(rest, head_y=3, lag=-1), replace(rest, head_y=3, eyes="blink")]


def doze(person: Person, direction: str) -> list[Pose]:
    """Asleep on a chair: the head sinks and comes up."""
    arms = by_side(direction, ("low", "low"), ("low", "low"), ("fwd", "fwd"))
    rest = Pose(legs="sit", drop=_low(person, 2, 4), arms=arms, eyes="blink", head_x=1 if direction == "r" else 0)
    return [replace(rest, head_y=2), replace(rest, head_y=3)]


def asleep_table(person: Person, direction: str) -> list[Pose]:
    """Asleep at a table, the head on folded arms.

    Seen from the front the figure ends where the table begins, so that the game can draw it over the table.
    """
    lean = 3 if direction == "r" else 0
    down = _low(person, 4, 5)
    rest = Pose(
        legs="sit",
        drop=_low(person, 2, 4),
        arms=by_side(direction, ("close", "close"), ("fold", "fold"), ("fwd2", "fwd2")),
        eyes="blink",
        head_x=lean,
        lean=lean,
        head_y=down,
        cheek=direction != "u",
        behind_table=direction == "d",
    )
    return [rest, replace(rest, head_y=down - 1)]


# ---------------------------------------------------------------- lying


def in_bed(_: Person, direction: str) -> list[Pose]:
    """Awake under a blanket, seen from above."""
    rest = Pose(cover="chest", arms=("low", "low"))
    return [rest, replace(rest, lag=0, eyes="up"), replace(rest, eyes="blink")]


def sleep(_: Person, direction: str) -> list[Pose]:
    """Asleep under a blanket that rises and falls."""
    rest = Pose(cover="chest", arms=("low", "low"), eyes="blink")
    return [rest, replace(rest, cover="breath")]


def sit_up(person: Person, direction: str) -> list[Pose]:
    """Sitting up in bed, the blanket over the lap."""
    rest = Pose(cover="lap", arms=("low", "low"), drop=-_low(person, 4, 5))
    return [rest, replace(rest, head_y=1), replace(rest, head_y=1, eyes="blink")]


def wake(person: Person, direction: str) -> list[Pose]:
    """From asleep to sitting up in bed."""
    lap = Pose(cover="lap", arms=("low", "low"), drop=-_low(person, 4, 5))
    return [
        Pose(cover="chest", arms=("low", "low"), eyes="blink"),
        Pose(cover="chest", arms=("low", "low")),
        replace(lap, drop=-1, head_y=2, eyes="blink", lag=-1),
        replace(lap, drop=-3, arms=("hang", "face"), head_y=1, eyes="blink"),
        lap,
    ]


def lie_back(_: Person, direction: str) -> list[Pose]:
    """Flat on the back, looking up."""
    rest = Pose(legs="stand", arms=("hang", "hang"), lying="back")
    return [rest, replace(rest, eyes="up"), replace(rest, eyes="blink")]


def asleep_floor(person: Person, direction: str) -> list[Pose]:
    """Curled up on the floor."""
    rest = Pose(legs="floor", drop=_low(person, 4, 8), arms=("close", "close"), eyes="blink", lying="side", head_y=2)
    return [rest, replace(rest, head_y=1, lag=1)]


def lie_down(person: Person, direction: str) -> list[Pose]:
    """From standing to lying on the floor."""
    side = "r"
    return [
        kneel_down(person, side)[0],
        replace(kneel(person, side)[0], head_y=2),
        replace(sit_floor(person, side)[0], head_y=2, eyes="blink"),
        asleep_floor(person, side)[0],
    ]


def get_up_floor(person: Person, direction: str) -> list[Pose]:
    """From lying on the floor to standing."""
    return [
        replace(pose, eyes="blink" if i < 2 else "open") for i, pose in enumerate(reversed(lie_down(person, direction)))
    ]


ANIMATIONS: dict[str, Animation] = {
    "idle": Animation(idle, ticks=(50, 30, 6, 34)),
    "fidget": Animation(fidget, ticks=(20, 24, 24, 24, 24, 20), loop=False),
    "talk": Animation(talk, ticks=(8, 6, 9, 7)),
    "walk": Animation(walk, cycle_px=(24, 30)),
    "run": Animation(run, cycle_px=(36, 48)),
    "sneak": Animation(sneak, cycle_px=(24, 24)),
    "carry": Animation(carry, cycle_px=(24, 30)),
    "patrol": Animation(patrol, cycle_px=(24, 30)),
    "watch": Animation(watch, ticks=(60, 40, 6)),
    "alarmed": Animation(alarmed, ticks=(8, 40), loop=False),
    "point": Animation(point, ticks=(6, 20, 40), loop=False),
    "reach": Animation(reach, ticks=(8, 40, 40), loop=False),
    "show": Animation(show, ticks=(60, 8)),
    "read": Animation(read, ticks=(90, 60, 6, 24)),
    "shut_book": Animation(shut_book, ticks=(16, 24, 40), loop=False),
    "look_up": Animation(look_up, ticks=(60, 20)),
    "hands_up": Animation(hands_up, ticks=(5, 30, 30), loop=False),
    "hand_up": Animation(hand_up, ticks=(30, 20)),
    "hand_to_face": Animation(hand_to_face, ticks=(70, 8)),
    "sit": Animation(sit, ticks=(60, 40, 6)),
    "sit_down": Animation(sit_down, ticks=(6, 8, 6), loop=False),
    "get_up": Animation(get_up, ticks=(6, 8, 6), loop=False),
    "sit_floor": Animation(sit_floor, ticks=(60, 40, 6)),
    "kneel": Animation(kneel, ticks=(60, 40, 6)),
    "kneel_down": Animation(kneel_down, ticks=(7, 8), loop=False),
    "kneel_up": Animation(kneel_up, ticks=(7, 8), loop=False),
    "crouch": Animation(crouch, ticks=(50, 40, 6)),
    "doze": Animation(doze, ticks=(60, 60)),
    "asleep_table": Animation(asleep_table, ticks=(70, 70)),
    "in_bed": Animation(in_bed, ticks=(80, 50, 6), directions="d"),
    "sleep": Animation(sleep, ticks=(70, 70), directions="d"),
    "sit_up": Animation(sit_up, ticks=(60, 40, 6), directions="d"),
    "wake": Animation(wake, ticks=(30, 30, 8, 24, 20), loop=False, directions="d"),
    "lie_back": Animation(lie_back, ticks=(70, 50, 6), directions="rl"),
    "asleep_floor": Animation(asleep_floor, ticks=(70, 70), directions="rl"),
    "lie_down": Animation(lie_down, ticks=(8, 10, 12, 20), loop=False, directions="rl"),
    "get_up_floor": Animation(get_up_floor, ticks=(20, 12, 10, 8), loop=False, directions="rl"),
}
"""Every animation by its name in the sheets' JSON."""


def poses(person: Person, animation: str, direction: str) -> list[Pose]:
    """The poses of an animation for this person."""
    return ANIMATIONS[animation].poses(person, "r" if direction == "l" else direction)


def cycle_px(person: Person, animation: str) -> int:
    """Pixels of ground that one cycle of a walking animation covers."""
    own = GAITS[person.gait].cycle_px
    if own and animation in ("walk", "carry", "patrol"):
        return own
    return ANIMATIONS[animation].cycle_px[0 if person.is_child else 1]
