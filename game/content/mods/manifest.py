"""``mod.toml``: who a mod is, what it needs and what it patches."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

import msgspec

from game.content.mods.versions import ANY, Range, Version, parse_range, parse_version
from game.content.tiled.problems import Problems
from game.core.suggest import nearest

NAME = "mod.toml"
FORMAT = 1
"""The version of the file's own format."""
MOST_BYTES = 64 * 1024
MOST_PATCHES = 256
_ID = re.compile(r"[a-z0-9_.]{1,64}", re.ASCII)
_BASE = frozenset(["game", "base", "dreamsync"])
_NOTES = (
    "darkness",
    "flashing",
    "loud",
    "grief",
    "fear",
    "needles",
    "blood",
    "spiders",
    "heights",
    "water",
    "confinement",
)
"""Content notes that the game has words for; others are shown as they are written."""


@dataclass(frozen=True, slots=True)
class Patch:
    """A change to a map of somebody else's."""

    map: str
    overlay: str = ""
    """A map of the mod that is laid over it; empty for none."""
    at: tuple[int, int] = (0, 0)
    """Cell of the patched map where the overlay's top left cell lies."""
    add: str = ""
    """A map of the mod whose objects are added."""
    remove: tuple[str, ...] = ()
    """Names of objects that go."""
    set: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    """Members by object name."""
    when: str = ""
    """Yarn condition under which it holds, of the story's first values."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """A mod as it describes itself."""

    id: str
    name: str
    version: Version
    version_text: str
    authors: tuple[str, ...] = ()
    license: str = ""
    game: Range = ANY
    start: str = ""
    description: str = ""
    notes: tuple[str, ...] = ()
    needs: Mapping[str, Range] = field(default_factory=dict)
    wants: Mapping[str, Range] = field(default_factory=dict)
    conflicts: Mapping[str, Range] = field(default_factory=dict)
    patches: tuple[Patch, ...] = ()

    @property
    def prefix(self) -> str:
        """What titles of its Yarn nodes and names of its variables begin with."""
        return self.id.replace(".", "_") + "_"


class _Raw(msgspec.Struct, forbid_unknown_fields=False):
    format: int = 0
    id: str = ""
    name: str = ""
    version: str = ""
    authors: list[str] = []
    license: str = ""
    game: str = ""
    start: str = ""
    description: str = ""
    notes: list[str] = []
    needs: dict[str, str] = {}
    wants: dict[str, str] = {}
    conflicts: dict[str, str] = {}
    patch: list[dict[str, Any]] = []


class _RawPatch(msgspec.Struct):
    map: str = ""
    overlay: str = ""
    at: tuple[int, int] = (0, 0)
    add: str = ""
    remove: list[str] = []
    set: dict[str, dict[str, bool | int | float | str]] = {}
    when: str = ""


def read_manifest(data: bytes, file: str, problems: Problems) -> Manifest | None:
    """A manifest, or ``None`` with every reason told.

    Args:
        data: the bytes of ``mod.toml``.
        file: what messages call it.
        problems: mutated.
    """
    try:
        content = tomllib.loads(data.decode("utf-8-sig"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
        problems.add("mod-toml", file, why=str(error) or "nested too deep")
        return None
    raw = _fields(content, _Raw, file, problems, "")
    id = raw.get("id", "")
    if not _ID.fullmatch(id) or id in _BASE or id.startswith(".") or id.endswith(".") or ".." in id:
        problems.add("mod-id", file, found=id or "missing")
    if raw.get("format") != FORMAT:
        problems.add("mod-format", file, found=raw.get("format", "missing"), known=FORMAT)
    version = parse_version(raw.get("version", ""))
    if version is None:
        problems.add("mod-version", file, name="version", found=raw.get("version", "") or "missing")
    if not raw.get("license"):
        problems.add("mod-license", file)
    links = {name: _ranges(raw.get(name, {}), name, file, problems) for name in ("needs", "wants", "conflicts")}
    needed = {*links["needs"], *links["wants"]}
    for other in sorted((needed & {*links["conflicts"]}) | ({id} & (needed | {*links["conflicts"]}))):
        problems.add("mod-itself", file, name=other)
    manifest = Manifest(
        id=id,
        name=raw.get("name") or id,
        version=version or (0,),
        version_text=raw.get("version", ""),
        authors=tuple(raw.get("authors", ())),
        license=raw.get("license", ""),
        game=_range(raw.get("game", ""), "game", file, problems),
        start=raw.get("start", ""),
        description=raw.get("description", ""),
        notes=tuple(raw.get("notes", ())),
        needs=links["needs"],
        wants=links["wants"],
        conflicts=links["conflicts"],
        patches=tuple(_patches(raw.get("patch", []), file, problems)),
    )
    return None if problems.blocking else manifest


def _fields(
    content: Mapping[str, Any], shape: type[msgspec.Struct], file: str, problems: Problems, where: str
) -> dict[str, Any]:
    """The fields that have the right type; the others are told, all of them."""
    types = {info.name: info.type for info in msgspec.structs.fields(shape)}
    found: dict[str, Any] = {}
    for key, value in content.items():
        if key not in types:
            hint = nearest(key, types)
            problems.add("mod-unknown", file, object=where, name=key, hint=f" Did you mean {hint}?" if hint else "")
            continue
        try:
            found[key] = msgspec.convert(value, types[key])
        except msgspec.ValidationError as error:
            problems.add("mod-field", file, object=where, name=key, why=str(error))
    return found


def _patches(content: Iterable[Mapping[str, Any]], file: str, problems: Problems) -> Iterable[Patch]:
    for number, entry in enumerate(content, 1):
        where = f"patch {number}"
        if number > MOST_PATCHES:
            problems.add("mod-patches", file, limit=MOST_PATCHES)
            return
        raw = _fields(entry, _RawPatch, file, problems, where)
        if not raw.get("map"):
            problems.add("mod-patch-map", file, object=where)
            continue
        if not any(raw.get(key) for key in ("overlay", "add", "remove", "set")):
            problems.add("mod-patch-empty", file, object=where)
        yield Patch(**{**raw, "remove": tuple(raw.get("remove", ()))})


def _ranges(content: Mapping[str, str], name: str, file: str, problems: Problems) -> dict[str, Range]:
    found = {}
    for id, text in content.items():
        if not _ID.fullmatch(id):
            problems.add("mod-id", file, object=f"[{name}]", found=id)
        found[id] = _range(text, f"{name}.{id}", file, problems)
    return found


def _range(text: str, name: str, file: str, problems: Problems) -> Range:
    found = parse_range(text)
    if found is None:
        problems.add("mod-version", file, name=name, found=text)
    return found or ANY
