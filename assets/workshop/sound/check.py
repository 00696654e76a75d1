"""The table of what is baked: length, size, peaks, loudness, seam, clipping; and what of it is out of bounds.

Figures: no clipped sample; true peak at most -1.5 dBTP (-1.0 after the encoder); music and stems within 1.5 LU of the recipe;
a loop's seam no larger than the largest of its own ordinary steps; the sum of a family within the same peak.
"""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import soundfile

from .bake import ROOT
from .catalogue import RECIPES, Recipe
from .tone import SR, Signal, db, loudness, true_peak

CEILING_DB = -1.0
"""What a decoder may make of the -1.5 that was encoded."""

SLACK_LU = 1.5
"""How far a finished file may lie from its recipe: short sounds are limited before they are loud."""


@dataclass(frozen=True)
class Row:
    """One file, measured."""

    name: str
    seconds: float
    kilobytes: float
    peak_db: float
    true_db: float
    lufs: float
    clipped: int
    seam: float
    """The step over the seam as a share of the largest ordinary step; 0 where nothing loops."""
    problems: tuple[str, ...]


def read(made: Recipe, root: Path = ROOT) -> Signal:
    """Return a baked file as `(frames, channels)`."""
    samples, rate = soundfile.read(root / made.folder / f"{made.name}.ogg", always_2d=True)
    if rate != SR:
        raise ValueError(f"{made.name} has {rate} frames a second")
    return samples


def measured(made: Recipe, root: Path = ROOT) -> Row:
    """Return the figures of one file."""
    path = root / made.folder / f"{made.name}.ogg"
    if not path.exists():
        return Row(made.name, 0, 0, 0, 0, 0, 0, 0, ("is not baked",))
    x = read(made, root)
    top, true, lufs = (
        db(float(np.abs(x).max())),
        db(true_peak(x)),
        loudness(x if x.shape[1] == 2 else x[:, 0], made.loop),
    )
    clipped = int((np.abs(x) >= 0.9999).sum())
    seam = 0.0
    problems = []
    if made.loop:
        steps = np.abs(np.diff(x, axis=0)).max(1)
        seam = float(np.abs(x[0] - x[-1]).max() / (steps.max() + 1e-12))
        if seam > 1:
            problems.append(f"the seam jumps {seam:.1f} times the largest ordinary step")
    if clipped:
        problems.append(f"{clipped} clipped samples")
    if true > CEILING_DB:
        problems.append(f"true peak {true:.1f} dBTP")
    if made.folder == "music" and not made.family and abs(lufs - made.lufs) > SLACK_LU:
        problems.append(f"{lufs:.1f} LUFS instead of {made.lufs}")
    return Row(made.name, len(x) / SR, path.stat().st_size / 1000, top, true, lufs, clipped, seam, tuple(problems))


def families(root: Path = ROOT) -> list[tuple[str, float, float]]:
    """Return `(family, true peak of the sum in dB, its loudness)`."""
    rows = []
    for family in sorted({r.family for r in RECIPES.values() if r.family}):
        total = sum(read(r, root) for r in RECIPES.values() if r.family == family)
        rows.append((family, db(true_peak(np.asarray(total))), loudness(np.asarray(total), True)))
    return rows


def main() -> int:
    """Print the table; return 1 if anything is out of bounds."""
    bad = 0
    print(f"{'name':28}{'s':>8}{'kB':>8}{'peak':>7}{'true':>7}{'LUFS':>7}{'clip':>5}{'seam':>6}")
    total, seconds = 0.0, 0.0
    for made in RECIPES.values():
        row = measured(made)
        total += (
            sum(
                p.stat().st_size
                for p in (ROOT / made.folder).glob(f"{made.name}*.ogg")
                if p.stem in (made.name, f"{made.name}~behind")
            )
            / 1e6
        )
        seconds += row.seconds
        told = "; ".join(row.problems)
        bad += bool(row.problems)
        print(
            f"{row.name:28}{row.seconds:8.3f}{row.kilobytes:8.1f}{row.peak_db:7.1f}{row.true_db:7.1f}{row.lufs:7.1f}{row.clipped:5}"
            f"{row.seam:6.2f}  {told}"
        )
    for family, true, lufs in families():
        print(f"sum of {family:21}{'':16}{'':7}{true:7.1f}{lufs:7.1f}")
        bad += true > CEILING_DB
    print(f"{len(RECIPES)} files, {seconds / 60:.1f} min, {total:.1f} MB, {bad} out of bounds")
    return 1 if bad else 0
