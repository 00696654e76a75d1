"""How fast scripts are compiled and run, and what hostile ones cost.

Not part of the ordinary tests; run with ``python -m pytest tests/benchmarks/test_story_bench.py``. The limits are those
that the package promises; figures belong into ``game/story/README.md``.
"""

import json
import subprocess
import sys
import time
from pathlib import Path

import pytest

from game.story import Dialogue, End, Line, Options, compile_yarn, compose

pytestmark = pytest.mark.benchmark(timer=time.process_time)
"""What else the machine is doing shall not matter."""

ROOT = Path(__file__).parents[2]

HOSTILE = {
    "brackets 20,000 deep": '"{" + "(" * 20_000 + "1" + ")" * 20_000 + "}"',
    "blocks 5,000 deep": '"\\n".join(["<<if true>>"] * 5_000 + ["x"] + ["<<endif>>"] * 5_000)',
    "options 1,000 deep": '"\\n".join(" " * depth + "-> o" for depth in range(1_000))',
    "smart variables that double 3,000 times": (
        '"\\n".join(f"<<declare $v{i} = $v{i + 1} or $v{i + 1}>>" for i in range(3_000))'
        ' + "\\n<<declare $v3000 = true>>\\n{$v0}"'
    ),
    "a chain of 3,000 untyped variables": (
        '"\\n".join(f"<<set $v{i} = $v{i + 1}>>" for i in range(3_000)) + "\\n<<set $v3000 = 1>>"'
    ),
    "a condition of 3,000 parts": '"<<if " + " and ".join(f"$b{i}" for i in range(3_000)) + ">>\\nx\\n<<endif>>"',
    "20,000 broken commands": '"<<set $x = >>\\n" * 20_000',
    "a line of 45,000 brackets": '"[b" * 22_500',
    "1 MB of quotation marks": '("{" + "\\"" * 999 + "\\n") * 1_000',
    "1 MB of noise": '"".join(chr(33 + (i * 7919 + i // 94) % 94) if i % 61 else "\\n" for i in range(1_000_000))',
}

MEASURE = """
import json, resource, sys, time
sys.path.insert(0, {root!r})
from game.story import compile_yarn
source = "title: Start\\n---\\n" + {body} + "\\n===\\n"
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
began = time.process_time()
result = compile_yarn({{"a": source}})
took = time.process_time() - began
assert result.program is not None or result.diagnostics
print(json.dumps([took, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024]))
"""


def scene(number):
    """A hundred lines as writers write them."""
    parts = [f"title: Scene{number}", "tags: bench", "---", f"<<declare $met{number} = false>>"]
    for turn in range(7):
        parts += [
            f"Mia: The {turn}th thing in room {number} is not what it was. #sad",
            f"Leo: I have {{$count}} of them, [b]all[/b] counted. #line:s{number}t{turn}",
            "<<set $count += 1>>",
            f"<<if $met{number} and $count > {turn}>>",
            "    Mia: Again.",
            '<<elseif visited("Scene0")>>',
            "    Mia: We have been there.",
            "<<else>>",
            "    Leo: Never. // not once",
            "<<endif>>",
            "-> Look closer. <<if $count > 2>>",
            f"    <<set $met{number} = true>>",
            "    Leo: It is only a drawing.",
            "-> Leave it.",
        ]
    return "\n".join([*parts, f"<<jump Scene{(number + 1) % 100}>>", "==="])


def lines_of(source):
    return source.count("\n") + 1


def test_compiling_ten_thousand_lines(benchmark):
    script = "\n".join(scene(number) for number in range(97))
    script = script.replace("<<jump Scene97>>", "<<jump Scene0>>")
    assert lines_of(script) >= 10_000
    result = benchmark(compile_yarn, {"a.yarn": script})
    assert result.program is not None
    assert benchmark.stats["median"] < 1.0


@pytest.fixture(scope="module")
def long_talk():
    body = "\n".join(f"Ava: Line {i} of the talk, {{$count}} so far.\n<<set $count += 1>>" for i in range(1_000))
    return compile_yarn({"a.yarn": f"title: Start\n---\n{body}\n<<jump Start>>\n===\n"})


def play(talk, count):
    for _ in range(count):
        talk.advance()


def test_running_lines(benchmark, long_talk):
    """Each with a value in it, and a variable set between any two."""
    talk = Dialogue(long_talk.program, {})
    talk.set_node("Start")
    count = 20_000
    benchmark(play, talk, count)
    benchmark.extra_info["lines per second"] = round(count / benchmark.stats["median"])
    assert count / benchmark.stats["median"] >= 100_000


def test_running_whole_scenes(benchmark):
    """Lines, options, conditions, jumps."""
    result = compile_yarn({"a.yarn": "\n".join(scene(number) for number in range(100))})
    talk = Dialogue(result.program, {})
    talk.set_node("Scene0")

    def steps(count):
        for _ in range(count):
            event = talk.advance()
            assert not isinstance(event, End)
            if isinstance(event, Options):
                talk.select(len(event.options) - 1)

    benchmark(steps, 20_000)
    benchmark.extra_info["events per second"] = round(20_000 / benchmark.stats["median"])


def test_composing(benchmark, long_talk):
    line = Line(next(iter(long_talk.strings)), ("12",))
    benchmark(compose, line, long_talk.strings)


def test_saving(benchmark, long_talk):
    storage = {f"$v{i}": float(i) for i in range(500)}
    talk = Dialogue(long_talk.program, storage)
    talk.set_node("Start")
    talk.advance()
    benchmark(lambda: json.dumps(talk.state()))


@pytest.mark.parametrize("name", HOSTILE)
def test_what_a_hostile_script_costs(name):
    run = subprocess.run(
        [sys.executable, "-c", MEASURE.format(root=str(ROOT), body=HOSTILE[name])],
        capture_output=True, text=True, check=True, timeout=60,
    )  # fmt: skip
    seconds, megabytes = json.loads(run.stdout)
    sys.stdout.write(f"{name}: {seconds:.2f} s, {megabytes:.0f} MB\n")
    assert seconds < 1.0
    assert megabytes < 200
