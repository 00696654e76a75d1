"""The import table of the README: a row may import only what it names. There are no cycles, hidden ones included."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
GAME = ROOT / "game"

INNER = ("core", "story", "sim")
ALLOWED: dict[str, tuple[str, ...]] = {
    "core": (),
    "story": ("core",),
    "sim": ("core", "story"),
    "content": ("core", "story", "sim"),
    "storage": ("core", "story", "sim"),
    "input": ("core", "sim.intents"),
    "gfx": ("core",),
    "view": ("core", "sim", "gfx"),
    "audio": ("core", "sim.events"),
    "ui": ("core", "story", "sim.events", "sim.intents", "gfx"),
    "speedrun": ("core", "sim", "storage"),
    "scenes": ("core", "story", "sim", "content", "storage", "input", "gfx", "view", "audio", "ui", "speedrun"),
    "app": ("scenes", "input", "storage", "gfx", "core"),
    "debug": (
        "core",
        "story",
        "sim",
        "content",
        "storage",
        "input",
        "gfx",
        "view",
        "audio",
        "ui",
        "scenes",
        "speedrun",
    ),
}
COMPOSITION = ("app.boot",)
"""The composition root may know everything."""
PYGAME_FREE = ("core", "story", "sim", "content", "storage", "speedrun")
STDLIB_ONLY = ("core", "story", "sim")


def modules() -> dict[str, Path]:
    found = {}
    for path in sorted(GAME.rglob("*.py")):
        if "_data" in path.parts:
            continue
        parts = path.relative_to(GAME).with_suffix("").parts
        found[".".join(p for p in parts if p != "__init__")] = path
    return found


def imports(name: str, path: Path) -> set[str]:
    """Every import of the file, wherever it stands, as absolute names."""
    package = ["game", *name.split(".")] if path.name == "__init__.py" else ["game", *name.split(".")[:-1]]
    package = [p for p in package if p]
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {a.name for a in node.names}
        elif isinstance(node, ast.ImportFrom):
            base = ".".join(package[: len(package) - node.level + 1]) if node.level else ""
            source = ".".join(p for p in (base, node.module or "") if p)
            found |= {f"{source}.{a.name}" for a in node.names} | {source}
    return found


MODULES = modules()
IMPORTS = {name: imports(name, path) for name, path in MODULES.items()}


@pytest.mark.parametrize("name", [n for n in MODULES if n.split(".")[0] in ALLOWED and n not in COMPOSITION])
def test_a_module_imports_only_what_its_layer_may_know(name: str):
    layer = name.split(".")[0]
    allowed = tuple(f"game.{a}" for a in (layer, *ALLOWED[layer]))
    inside = {i for i in IMPORTS[name] if i.startswith("game.")}
    bad = {i for i in inside if not any(i == a or i.startswith(a + ".") or a.startswith(i + ".") for a in allowed)}
    assert not bad, f"game.{name} imports {sorted(bad)}; layer {layer} may know only {allowed}"


@pytest.mark.parametrize("name", [n for n in MODULES if n.split(".")[0] in STDLIB_ONLY])
def test_inner_layers_use_nothing_but_the_standard_library(name: str):
    outside = {i.split(".")[0] for i in IMPORTS[name]} - {"game", ""} - set(sys.stdlib_module_names) - {"__future__"}
    assert not outside, f"game.{name} imports {sorted(outside)}"


@pytest.mark.parametrize("name", [n for n in MODULES if n.split(".")[0] in ("core", "sim")])
def test_the_simulation_reads_no_clock_and_no_dice_of_the_machine(name: str):
    banned = {"time", "random", "math", "datetime", "os", "secrets", "uuid"}
    assert not {i.split(".")[0] for i in IMPORTS[name]} & banned


def test_there_are_no_import_cycles():
    names = set(MODULES)
    graph = {
        name: sorted({i.removeprefix("game.") for i in IMPORTS[name] if i.removeprefix("game.") in names} - {name})
        for name in names
    }
    state: dict[str, int] = {}

    def visit(name: str, trail: tuple[str, ...]) -> None:
        if state.get(name) == 2:
            return
        assert state.get(name) != 1, " → ".join((*trail[trail.index(name) :], name))
        state[name] = 1
        for other in graph[name]:
            # A package's __init__ gathers its own modules; that is no knot.
            if not (name.startswith(other + ".") or other.startswith(name + ".")):
                visit(other, (*trail, name))
        state[name] = 2

    for name in sorted(names):
        visit(name, ())


def test_inner_layers_run_where_pygame_cannot_be_imported():
    code = "import sys; sys.modules['pygame'] = None\n" + "\n".join(
        f"import game.{n}" for n in MODULES if n and n.split(".")[0] in PYGAME_FREE
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
