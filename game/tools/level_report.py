"""``level report``: how a place plays at night, measured on the night that the game runs.

Works on any map with guards, cameras or beams, and on text plans (``.txt``). Every figure comes from the sensors of the real
simulation; what is not measured is said at the end. Aims are printed beside the figures, so that a modder knows what is unusual.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from pathlib import Path
from typing import Any

from game.sim.stealth.defs import NightDef
from game.sim.stealth.rules import EXPERT, NORMAL, STORY, Rules
from game.sim.stealth.solver import measures
from game.sim.stealth.solver.danger import SLICES, Danger, Place
from game.sim.stealth.solver.drive import witness
from game.sim.stealth.solver.wave import Question, Run, Solver

LEFT_OUT = (
    "any% is a floor: sensors are ignored, so nobody reaches it; the bold line is what a real run did.",
    "no alert is the best of some hundred bold lines that were driven, not a bound.",
    "the ghost is strict: never in a look, never heard, so no guard ever leaves his round.",
    "movement is from tile to tile; a human cuts corners by a few pixels and may gain up to one second in twenty.",
    "routes of story (conditions, doors that talk opens) are taken as the map stands at first.",
)
AIMS = {
    "any": "",
    "bold": "exists",
    "no_alert": "10–60 % over any%",
    "ghost": "10–60 % over no alert",
    "ghost_to_any": "1.3–2.0",
    "slack": "≥ 0.5 s normal, 1.0 story, 0.25 expert",
    "wait": "≤ 4 s",
    "routes": "≥ 3",
    "chokes": "none",
    "exposure": "15–35 %",
    "safety": "≤ 6 tiles",
    "runner": "100 %",
    "spread": "≤ 10 %",
    "tools": "each > 1 s somewhere",
}


def add_parser(subparsers: Any) -> None:
    """Registers ``level`` with the game's command line."""
    parser = subparsers.add_parser("level", help="measure how a place plays at night")
    verbs = parser.add_subparsers(dest="verb", required=True)
    report = verbs.add_parser("report", help="print the measures of a place", description=__doc__)
    report.add_argument("map", type=Path, metavar="MAP", help="a .tmx file, or a plan as text (.txt)")
    report.add_argument(
        "-o", "--picture", type=Path, metavar="PICTURE", help="draw it, with exposure and routes (.png)"
    )
    report.add_argument("--format", choices=("text", "json"), default="text")
    report.add_argument("--tools", action="store_true", help="measure what each tool saves as well (some minutes)")
    report.set_defaults(run=run_report)
    merge = verbs.add_parser("merge", help="write the night of a text plan into the map that is built on it")
    merge.add_argument("plan", type=Path, metavar="PLAN")
    merge.add_argument("map", type=Path, metavar="MAP")
    merge.set_defaults(run=run_merge)


def run_report(arguments: argparse.Namespace) -> int:
    """Measures, prints and draws; returns the exit status."""
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
    try:
        plan = read_night(arguments.map)
    except ReportError as error:
        print(error, file=sys.stderr)
        return 2
    report = measure(plan, tools=arguments.tools)
    if arguments.picture is not None:
        from game.tools.level_picture import draw

        draw(plan, report.solver, report.routes, report.exposure, arguments.picture)
    print(json.dumps(report.figures, ensure_ascii=False) if arguments.format == "json" else told(report.figures))
    return 0


def run_merge(arguments: argparse.Namespace) -> int:
    """Merges a plan into a map; returns the exit status."""
    from game.tools.level_plan import MergeError, merge_files

    try:
        read_night(arguments.plan)  # a plan that cannot be read must not reach the map
        merge_files(arguments.plan, arguments.map)
    except (ReportError, MergeError, OSError) as error:
        print(error, file=sys.stderr)
        return 2
    return 0


class ReportError(Exception):
    """A place that cannot be measured, in one sentence."""


def read_night(path: Path) -> NightDef:
    """The night of a map or text plan. Raises ``ReportError``."""
    if path.suffix == ".txt":
        from game.sim.stealth.plan import PlanError, read_plan

        try:
            return read_plan(path.read_text(encoding="utf-8"))
        except (OSError, UnicodeDecodeError, PlanError) as error:
            raise ReportError(f"{path}: {error}") from error
    from game.content.checks import check_map
    from game.content.lone import find_lone
    from game.content.root import data_root
    from game.sim.level import compile_level
    from game.sim.stealth.compile import compile_night, has_night

    if not path.suffix and not path.exists():
        path = data_root() / "maps" / f"{path}.tmx"  # a place by its name, as `play` and `shot` take it
    lone = find_lone(path, data_root(), None, None)
    loaded = check_map(lone.files, lone.name, strict=bool(lone.mod))
    if loaded.map is None:
        raise ReportError(f"{path}: the map cannot be read; 'map check {path}' says why.")
    if not has_night(loaded.map):
        raise ReportError(f"{path}: nobody looks or listens here; add a Guard, Camera or Laser to measure it.")
    return compile_night(loaded.map, compile_level(loaded.map))


class Report:
    """The figures, and what a picture needs."""

    def __init__(self, solver: Solver) -> None:
        self.solver = solver
        self.figures: dict[str, Any] = {}
        self.routes: list[measures.Route] = []
        self.exposure: dict[int, int] = {}


def measure(plan: NightDef, tools: bool = False) -> Report:
    """Every measure of the level table."""
    place = Place(plan.grid)
    solver = Solver(plan, Danger.of(plan, NORMAL, place))
    report = Report(solver)
    figures = report.figures
    figures["place"] = plan.id
    figures["size"] = [plan.grid.width, plan.grid.height]
    figures["problems"] = list(plan.problems)
    if not plan.starts or not plan.exits:
        figures["problems"].append("There is no start or no exit, so no way can be measured.")
    report.exposure = measures.exposure(solver)
    figures["walkable"] = len(report.exposure)
    figures["exposure_permille"] = sum(report.exposure.values()) // max(1, len(report.exposure))
    floor = solver.solve(Question(fear=0))
    figures["any"] = _seconds(floor)
    if not floor.found:
        figures["left_out"] = ["No exit can be reached, even with nobody looking.", *LEFT_OUT]
        return report
    bold = measures.bold_lines(solver)
    quiet = [b for b in bold if not b.alerts]
    figures["bold"] = bold[0].ticks / 60 if bold else None
    figures["no_alert"] = quiet[0].ticks / 60 if quiet else None
    ghost = solver.solve(Question())
    proved = witness(solver, Question())
    figures["ghost"] = _seconds(ghost)
    figures["ghost_driven"] = proved[1].ticks / 60 if proved else None
    figures["ghost_to_any"] = ghost.ticks / floor.ticks if ghost.found else None
    figures["longest_wait"] = measures.longest_wait(ghost.line) / 60 if ghost.found else None
    figures["slack"] = {rules.name: _slack(plan, rules, place, solver) for rules in (STORY, NORMAL, EXPERT)}
    report.routes, figures["chokes"] = measures.routes(solver)
    figures["routes"] = [{"seconds": r.ticks / 60, "through": list(r.passages)} for r in report.routes]
    tiles = {t for route in report.routes for t in route.tiles}
    figures["farthest_from_safety_tiles"] = measures.farthest_from_safety(solver, tiles) / 2 if tiles else None
    caught, tried = measures.straight_runner(solver)
    figures["straight_runner"] = {"caught": caught, "tried": tried}
    phases = measures.over_phases(solver, Question(), every=6)
    figures["start_phases"] = {
        "least": phases.least / 60, "mean": phases.mean / 60, "most": phases.most / 60,
        "spread_percent": phases.spread / 10, "unsolved": phases.unsolved, "of": SLICES // 6,
    }  # fmt: skip
    pages = tuple(w.id for w in plan.works if w.kind == "evidence")
    figures["evidence"] = {page: _seconds(solver.solve(Question(wanted=(page,)))) for page in pages}
    figures["all_evidence"] = _seconds(solver.solve(Question(wanted=pages, limit=2400))) if pages else None
    if plan.dream_switches:
        figures["without_dream_shift"] = {
            "any": _seconds(solver.solve(Question(fear=0, dreaming=False))),
            "ghost": _seconds(solver.solve(Question(dreaming=False))),
        }
    if tools:
        figures["tools"] = {
            use.tool: {"saves": use.saved / 60, "used_at": use.at / 60} for use in measures.tool_values(solver)
        }
    figures["left_out"] = list(LEFT_OUT) + ([] if tools else ["tools were not measured; --tools does."])
    return report


def _seconds(run: Run) -> float | None:
    return run.ticks / 60 if run.found else None


def _slack(plan: NightDef, rules: Rules, place: Place, normal: Solver) -> float:
    solver = normal if rules is NORMAL else Solver(plan, Danger.of(plan, rules, place))
    return measures.slack_of(solver) / 60


def told(figures: dict[str, Any]) -> str:
    """The figures as lines to read."""
    lines = [f"{figures['place']}: {figures['size'][0]} × {figures['size'][1]} tiles, {figures['walkable']} walkable"]
    lines += [f"  problem: {text}" for text in figures["problems"]]

    def row(name: str, value: str, aim: str = "") -> None:
        lines.append(f"  {name:<34}{value:<54}{('aim ' + aim) if aim else ''}".rstrip())

    row("any% floor", _said(figures["any"]))
    if figures["any"] is not None:
        row("quickest bold line driven", _over(figures["bold"], figures["any"]), AIMS["bold"])
        row("no alert (best line driven)", _over(figures["no_alert"], figures["any"]), AIMS["no_alert"])
        row("ghost", _over(figures["ghost"], figures["no_alert"]), AIMS["ghost"])
        row("ghost driven through the night", _said(figures["ghost_driven"]))
        row("ghost ÷ any%", _number(figures["ghost_to_any"]), AIMS["ghost_to_any"])
        row("longest wait of the ghost", _said(figures["longest_wait"]), AIMS["wait"])
        row("slack", ", ".join(f"{k} ±{v:.2f} s" for k, v in figures["slack"].items()), AIMS["slack"])
        for n, route in enumerate(figures["routes"]):
            row(f"route {n + 1}", f"{route['seconds']:.1f} s  " + " → ".join(route["through"]))
        row("route classes", str(len(figures["routes"])), AIMS["routes"])
        row("single chokes", ", ".join(figures["chokes"]) or "none", AIMS["chokes"])
        runner, phases = figures["straight_runner"], figures["start_phases"]
        row("straight runner caught", f"{runner['caught']} of {runner['tried']} phases", AIMS["runner"])
        row("ghost over start phases", _phases(phases), AIMS["spread"])
        row(
            "farthest safe spot from a route", f"{_number(figures['farthest_from_safety_tiles'])} tiles", AIMS["safety"]
        )
        for page, seconds in figures["evidence"].items():
            row(f"ghost with {page}", _said(seconds))
        row("ghost with all evidence", _said(figures["all_evidence"]))
        if "without_dream_shift" in figures:
            bare = figures["without_dream_shift"]
            row("without the dream-shift", f"any% {_said(bare['any'])}, ghost {_said(bare['ghost'])}")
        for tool, use in figures.get("tools", {}).items():
            row(f"tool {tool}", f"saves {use['saves']:.1f} s, used at {use['used_at']:.1f} s", AIMS["tools"])
    row("mean share of the night in view", f"{figures['exposure_permille'] / 10:.1f} %", AIMS["exposure"])
    lines.append("  Left out:")
    lines += [f"    {text}" for text in figures["left_out"]]
    return "\n".join(lines)


def _said(seconds: float | None) -> str:
    return "no way" if seconds is None else f"{seconds:.1f} s"


def _number(value: float | None) -> str:
    return "–" if value is None else f"{value:.2f}"


def _over(seconds: float | None, base: float | None) -> str:
    if seconds is None or not base:
        return _said(seconds)
    return f"{seconds:.1f} s ({(seconds / base - 1) * 100:+.0f} %)"


def _phases(phases: dict[str, Any]) -> str:
    if phases["unsolved"]:
        return f"no way from {phases['unsolved']} of {phases['of']}"
    return f"{phases['least']:.1f} / {phases['mean']:.1f} / {phases['most']:.1f} s, spread {phases['spread_percent']:.1f} %"
