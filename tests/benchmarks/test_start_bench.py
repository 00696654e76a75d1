"""From the start of the process to the first frame of the title, which has the bedroom in it.

``pytest -s -o addopts= tests/benchmarks/test_start_bench.py``. Printed beside the time of a million empty turns on the same
machine, since shared machines differ by a factor of five.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parents[2]
RUNS = 7
PROGRAM = """
import sys, time
from pathlib import Path
from game.app.boot import Wishes, run
def after_open(app):
    draw = app.draw
    def once(alpha):
        draw(alpha)
        app.window.present()
        print(repr(time.time()))
        app.stack.close()
    app.draw = once
sys.exit(run(Wishes(audio=False, data_dir=Path(sys.argv[1])), after_open))
"""


def empty_loop_ms() -> float:
    began = time.perf_counter()
    for _ in range(1_000_000):
        pass
    return (time.perf_counter() - began) * 1000


def test_start(tmp_path):
    environment = {**os.environ, "SDL_VIDEODRIVER": "dummy", "SDL_AUDIODRIVER": "dummy"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # players have their modules compiled after the first start
    times = []
    for _ in range(RUNS):
        began = time.time()
        done = subprocess.run(
            [sys.executable, "-c", PROGRAM, str(tmp_path)], cwd=ROOT, env=environment, capture_output=True, text=True
        )
        assert done.returncode == 0, done.stderr
        times.append((float(done.stdout.split()[-1]) - began) * 1000)
    loop = median(empty_loop_ms() for _ in range(5))
    print(f"\nprocess start to first frame: median {median(times):.0f} ms, least {min(times):.0f} ms")
    print(f"a million empty turns: {loop:.1f} ms; ratio {median(times) / loop:.1f}")
