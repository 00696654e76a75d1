"""The tables of ``maps/README.md``, from the tables of the code; and the editor's files beside it.

``map editor`` writes them; a test compares what lies there with what would be written.
"""

from __future__ import annotations

import dataclasses
from pathlib import Path

from game.content import vocabulary
from game.content.editor import Launch, project, templates
from game.content.tiled.bounds import BOUNDS, Bounds
from game.content.tiled.problems import KINDS

LAUNCH = Launch("python", "../main.py")
"""How the project that ships starts the game: from a checkout, one folder up."""


def editor_files() -> dict[str, str]:
    """Text by path below ``maps/``, of everything that is generated as a whole."""
    files = {f"templates/{name}": text for name, text in templates().items()}
    return {"dreamsync.tiled-project": project(LAUNCH, [".", "tilesets", "templates"]), **files}


def page(text: str) -> str:
    """The modder's page with its tables brought up to date."""
    for name, table in (("vocabulary", _vocabulary()), ("limits", _limits()), ("problems", _problems())):
        head, tail = f"<!-- {name} -->\n", f"<!-- /{name} -->"
        before, found, rest = text.partition(head)
        _, closed, after = rest.partition(tail)
        if found and closed:
            text = before + head + table + tail + after
    return text


def write(maps: Path) -> list[str]:
    """Writes everything; returns the paths that changed."""
    changed = []
    wanted = editor_files()
    readme = maps / "README.md"
    if readme.exists():
        wanted["README.md"] = page(readme.read_text(encoding="utf-8"))
    for name, text in wanted.items():
        path = maps / name
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
            changed.append(name)
    return changed


def _vocabulary() -> str:
    rows = ["| class | where | what | members |", "|---|---|---|---|"]
    for cls in vocabulary.CLASSES:
        members = "<br>".join(_member(member) for member in cls.members)
        rows.append(f"| **{cls.name}** | {', '.join(cls.use)} | {_cell(cls.doc)} | {members} |")
    rows += ["", "| choice | words |", "|---|---|"]
    rows += [
        f"| {choice.name} | {', '.join(word or '(empty)' for word in choice.words)} |" for choice in vocabulary.CHOICES
    ]
    rows += ["", "| property of a tile | what |", "|---|---|"]
    rows += [f"| `{name}` | {_cell(doc)} |" for name, doc in vocabulary.TILE_PROPERTIES.items()]
    return "\n".join(rows) + "\n"


def _member(member: vocabulary.Member) -> str:
    kind = member.choice or (
        "link" + (f" to {' or '.join(member.wants)}" if member.wants else "")
        if member.type == "object"
        else member.type
    )
    default = (
        "" if member.default in ("", 0) and member.type in ("string", "object", "file") else f" = {member.default}"
    )
    return f"`{member.name}` {kind}{default}: {_cell(member.doc)}"


def _limits() -> str:
    rows = ["| limit | value | of what |", "|---|---|---|"]
    docs = _field_docs()
    for field in dataclasses.fields(Bounds):
        value = getattr(BOUNDS, field.name)
        rows.append(f"| {field.name.replace('_', ' ')} | {value:,} | {_cell(docs[field.name])} |")
    return "\n".join(rows) + "\n"


def _field_docs() -> dict[str, str]:
    import ast
    import inspect

    body = ast.parse(inspect.getsource(Bounds)).body[0]
    assert isinstance(body, ast.ClassDef)
    found: dict[str, str] = {}
    for field, doc in zip(body.body, body.body[1:], strict=False):
        if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name) and isinstance(doc, ast.Expr):
            assert isinstance(doc.value, ast.Constant)
            found[field.target.id] = " ".join(str(doc.value.value).split())
    return found


def _problems() -> str:
    rows = ["| code | | what it says | what to do |", "|---|---|---|---|"]
    for code, kind in sorted(KINDS.items()):
        rows.append(f"| `{code}` | {kind.severity} | {_cell(kind.text)} | {_cell(kind.fix.replace('{hint}', ''))} |")
    return "\n".join(rows) + "\n"


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ").replace("<", "&lt;")
