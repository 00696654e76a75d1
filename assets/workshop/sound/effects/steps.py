"""Feet: one small set for each floor and gait, and the feet of the script (slippers, wet trainers, eleven steps)."""

import numpy as np

from ..catalogue import effect
from ..tone import Signal, band, bump, decay, drift, fade, lay, low, noise, resonate, rng, sine
from .materials import Modes, creak, drip, rustle, steel, struck, tin, wood

GAITS = {"sneak": (-37, 1400, 0.35, 1.3), "walk": (-32, 3200, 0.8, 1.0), "run": (-28, 5200, 1.1, 0.85)}
"""Loudness in LUFS, brightness of the heel in Hz, weight of the heel, length of the roll."""

SURFACES: dict[str, tuple[Modes, float, float, float]] = {
    # modes, how much they ring, scuff (low Hz, share)
    "carpet": ([(95, 0.03, 1.0), (180, 0.02, 0.4)], 0.25, 260, 0.55),
    "wood": (wood(1.25), 0.9, 900, 0.2),
    "tile": ([(420, 0.012, 0.6), (1310, 0.01, 1.0), (2650, 0.008, 0.7), (4200, 0.005, 0.4)], 0.7, 1700, 0.35),
    "metal": (steel(0.62), 0.75, 1500, 0.2),
    "stone": ([(210, 0.02, 0.8), (900, 0.01, 0.6), (2100, 0.008, 0.4)], 0.5, 1300, 0.4),
    "paper": ([(300, 0.015, 0.7), (700, 0.01, 0.4)], 0.3, 1800, 0.9),
    "puddle": ([(160, 0.02, 1.0), (420, 0.012, 0.5)], 0.4, 700, 0.9),
    "grass": ([(110, 0.02, 1.0), (240, 0.015, 0.4)], 0.25, 2200, 0.8),
    "sand": ([(95, 0.02, 1.0), (210, 0.012, 0.3)], 0.2, 1800, 1.0),
    "glass": ([(1180, 0.05, 0.5), (2730, 0.05, 0.5), (5200, 0.03, 0.3)], 0.35, 3000, 0.2),
}


def step(surface: str, gait: str, seed: str) -> Signal:
    """Return one footfall."""
    modes, ring, scuff_hz, scuff = SURFACES[surface]
    _, bright, heel, roll = GAITS[gait]
    r = rng(seed)
    modes = [(f * float(r.uniform(0.96, 1.04)), t, g) for f, t, g in modes]
    seconds = 0.34
    thud = sine(float(r.uniform(72, 92)), seconds) * decay(seconds, 0.024, 0.004) * heel
    knock = resonate(low(noise(seconds, seed), bright) * decay(seconds, 0.004, 0.0015), modes, 0.1)
    knock *= ring / (np.abs(knock).max() + 1e-9)
    toe = (
        band(noise(seconds, seed + "t"), scuff_hz, scuff_hz * 4.5)
        * np.roll(decay(seconds, 0.018 * roll, 0.012), int(1900 * roll))
        * scuff
    )
    if surface == "paper":
        toe = toe + np.pad(rustle(0.2, seed + "p", 1200, 9000, 120), (0, len(toe)))[: len(toe)] * 0.35
    if surface == "puddle":
        toe = toe + sum(
            np.pad(drip(f, f"{seed}{f}", 0.2, 0.5), (at, len(toe)))[: len(toe)] * 0.5
            for f, at in ((520, 300), (780, 1900), (640, 3300))
        )
    return fade(thud + knock + toe * 0.5, 0.001, 0.05)


@effect("bump", -33)
def bump_soft() -> Signal:
    """A shoulder meets something that will not move."""
    return fade(
        sine(88, 0.2) * decay(0.2, 0.02, 0.004) + band(noise(0.2, "bump"), 200, 900) * decay(0.2, 0.015, 0.006) * 0.3,
        0.002,
        0.04,
    )


for _surface in SURFACES:
    for _gait, (_lufs, *_rest) in GAITS.items():
        for _k in range(4):
            effect(
                f"step_{_surface}_{_gait}_{_k}",
                _lufs,
                muffled=_k == 0 and _surface in ("tile", "metal", "stone", "carpet", "wood"),
            )(lambda s=_surface, g=_gait, k=_k: step(s, g, f"step{s}{g}{k}"))


def walk(surface: str, count: int, gap: float, seed: str, gait: str = "walk", grow: float = 0.0) -> Signal:
    """Return a row of steps that comes (`grow` 1) or goes (-0.8)."""
    parts = []
    r = rng(seed)
    for k in range(count):
        weight = (k + 1) / count if grow > 0 else 1 + grow * k / count
        parts.append((k * gap * (1 + 0.03 * float(r.standard_normal())), step(surface, gait, f"{seed}{k}") * weight))
    return lay(parts)


@effect("steps_away", -32)
def steps_away() -> Signal:
    """Ava, three steps, in socks on boards, going."""
    return low(walk("wood", 3, 0.62, "away", grow=-0.6), 1500)


@effect("steps_eleven", -31)
def steps_eleven() -> Signal:
    """Eleven."""
    return low(walk("wood", 11, 0.56, "eleven", grow=-0.85), 1400)


@effect("small_steps", -31, muffled=True)
def small_steps() -> Signal:
    """Juno, barefoot."""
    return walk("wood", 5, 0.23, "small", "sneak") * 1.0


@effect("slippers", -31)
def slippers() -> Signal:
    """A flap and a slide, five times."""
    return lay(
        [
            (
                0.52 * k,
                lay([(0, step("carpet", "walk", f"sl{k}")), (0.11, rustle(0.16, f"slr{k}", 500, 3500, 70) * 0.25)]),
            )
            for k in range(5)
        ]
    )


@effect("wet_trainers", -29)
def wet_trainers() -> Signal:
    """Kit, who has been rained on."""

    def one(seed: str) -> Signal:
        return lay(
            [(0, step("tile", "walk", seed)), (0.05, band(noise(0.12, seed + "w"), 700, 3000) * bump(0.12, 0.6) * 0.3)]
        )

    return lay([(0.34 * k, one(f"wet{k}")) for k in range(6)])


@effect("step_back", -31)
def step_back() -> Signal:
    """One step, backwards."""
    return walk("tile", 2, 0.28, "back", "sneak")


@effect("paper_step", -28)
def paper_step() -> Signal:
    """Like walking on a letter."""
    return step("paper", "walk", "ps")


@effect("stage_ladder", -28)
def stage_ladder() -> Signal:
    """Five rungs of a steel ladder."""
    return lay([(0.42 * k, struck(steel(0.5), f"rung{k}", 2200, 0.6, 0.4) * (0.8 + 0.04 * k)) for k in range(5)])


@effect("crawl", -31)
def crawl() -> Signal:
    """Hands and knees in a tin shaft."""
    return lay(
        [
            (
                0.5 * k,
                lay(
                    [
                        (0, struck(tin(2.6), f"cr{k}", 700, 0.5, 0.5, 70) * 0.7),
                        (0.2, rustle(0.25, f"crr{k}", 300, 2000, 50) * 0.2),
                    ]
                ),
            )
            for k in range(5)
        ]
    )


@effect("stairwell", -31)
def stairwell() -> Signal:
    """Somebody on the stairs, floors below."""
    return low(walk("stone", 6, 0.4, "stair", grow=-0.5), 1800)


BOARDS = ("D5", "B5", "A5", "G5", "E5", "E5")
"""The hall's floor: the first six notes of the lullaby, two octaves down, creaked."""


def board(hz: float, seed: str) -> Signal:
    """Return a floorboard that speaks at a pitch."""
    seconds = 0.9
    modes = [(hz * 2, 0.16, 1.0), (hz * 4, 0.12, 0.7), (hz * 6.02, 0.06, 0.4), (hz, 0.2, 0.8), (hz * 9.1, 0.03, 0.2)]
    groan = creak(seconds, seed, hz / 6, hz / 5, modes)
    tone = (sine(hz * 2, seconds) + 0.5 * sine(hz * 4, seconds)) * bump(seconds, 0.3) * 0.35
    knock = struck(wood(1.3), seed + "k", 1200, seconds, 0.5)
    return fade(groan + tone * (1 + 0.2 * drift(seconds, 9, seed)) + knock * 0.35, 0.003, 0.2)


def _boards() -> None:
    from ..score import hertz, pitch

    for k, note in enumerate(BOARDS, 1):
        effect(f"board_{k}", -26, muffled=True)(lambda n=note, k=k: board(hertz(pitch(n) - 24), f"board{k}"))
    effect("board_wrong", -23, muffled=True)(lambda: board(hertz(pitch("C#4") - 12), "boardwrong"))


_boards()
