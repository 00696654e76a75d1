"""Goes on from saved states in a process of its own: reads them as JSON, plays each to the end of its run, writes what happened.

Run by ``test_story_state``; it shares nothing with the process that saved but the scripts.
"""

from __future__ import annotations

import json
import sys

from yarn_cases import FUNCTIONS, compiled, plan_of

from game.story import Dialogue
from game.story.testplan import Performance, Transcript


def go_on(job: dict[str, object]) -> Transcript:
    """Restore one state and perform the rest of its run."""
    name, run, step = str(job["case"]), int(str(job["run"])), int(str(job["step"]))
    result = compiled(name)
    assert result.program is not None
    dialogue = Dialogue(result.program, {}, FUNCTIONS, seed=99)
    dialogue.restore(job["state"])  # type: ignore[arg-type]
    performance = Performance(dialogue, result.strings)
    for _ in performance.perform(plan_of(name).runs[run], step):
        pass
    return performance.transcript


if __name__ == "__main__":
    json.dump([go_on(job) for job in json.load(sys.stdin)], sys.stdout)
