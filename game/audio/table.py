"""The table of sounds, `assets/sound/cues.toml`: which name plays which files, how loud, how far, how often, in what words.

Reads and checks; opens no sound. A mod may add a table of its own over it. What is wrong is collected, told with its
place and a remedy, and left out; the rest stands. The surprising thing: music is levels. A *piece* is a set of tracks
that run in step; a music cue only says how loud each of them is in either face of a place.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, TypeGuard

from game.audio.settings import BUSES
from game.core.suggest import nearest

MAX_TABLE_BYTES = 1_000_000
"""A table larger than this is not one."""


@dataclass(frozen=True, slots=True)
class Kind:
    """What sounds of one kind have in common."""

    name: str
    bus: str = "effects"
    limit: int = 3
    """At most this many at once; the oldest gives way."""
    gain: float = 1.0
    range_px: int = 320
    """Beyond this a positional sound is not heard."""
    gap_ticks: int = 2
    """The same cue does not start again within this many ticks."""


@dataclass(frozen=True, slots=True)
class Cue:
    """One name that can be played."""

    name: str
    kind: Kind
    files: tuple[str, ...]
    """Paths under the folder of sounds, taken in turn."""
    gain: float = 1.0
    loop: bool = False
    caption: str = ""
    speaker: str = ""
    range_px: int = 320


@dataclass(frozen=True, slots=True)
class Piece:
    """Tracks that start together and stay together."""

    name: str
    bpm: float
    bar: int
    """Beats in a bar."""
    tracks: Mapping[str, str]
    """Track name to file."""
    loop: bool = True
    grid: int = 0
    """Beats between the places where layers may enter; 0 is a bar."""

    @property
    def grid_ticks(self) -> float:
        """Ticks between two places where a layer may enter."""
        return (self.grid or self.bar) * 3600 / self.bpm


Levels = Mapping[str, float]


@dataclass(frozen=True, slots=True)
class MusicCue:
    """One name of `<<music …>>`: the levels of a piece's tracks in either face."""

    name: str
    piece: Piece
    waking: Levels
    dream: Levels
    variants: Mapping[str, Levels] = field(default_factory=dict)
    """Levels that replace both faces while a variant is asked for (`<<music reef low>>`)."""
    stems: Levels = field(default_factory=dict)
    """How much of a layer there is until somebody says (`AudioEngine.stems`); 1 where nothing is said."""
    room: str = ""
    """An ambience (a looping cue) that lies under it."""
    caption: str = ""

    def levels(self, face: str, variant: str | None) -> Levels:
        """Return the level of each track for a face; a variant that does not exist is no variant."""
        if variant and variant in self.variants:
            return self.variants[variant]
        return self.dream if face == "dream" and self.dream else self.waking

    @property
    def tracks(self) -> tuple[str, ...]:
        """Every track that this cue may ever want, so that they can start in step."""
        wanted: dict[str, None] = {}
        for levels in (self.waking, self.dream, *self.variants.values()):
            wanted.update(dict.fromkeys(levels))
        return tuple(wanted)


@dataclass(frozen=True, slots=True)
class EventRow:
    """What an event sounds like: a pattern over its fields (`step_{surface}_{gait}`), with a second best."""

    cue: str
    otherwise: str = ""
    only: Mapping[str, Any] = field(default_factory=dict)
    """Fields that must have these values."""


@dataclass(frozen=True)
class CueTable:
    """The whole table, by name."""

    cues: Mapping[str, Cue] = field(default_factory=dict)
    music: Mapping[str, MusicCue] = field(default_factory=dict)
    voices: Mapping[str, Cue] = field(default_factory=dict)
    """Typing blips by character, lower case."""
    spoken: Mapping[str, Cue] = field(default_factory=dict)
    """Lines that somebody says aloud, by their text."""
    events: Mapping[str, tuple[EventRow, ...]] = field(default_factory=dict)
    kinds: Mapping[str, Kind] = field(default_factory=dict)
    problems: tuple[str, ...] = ()
    """One sentence each: place and remedy."""

    def cue(self, name: str) -> Cue | None:
        """Return what a name plays."""
        return self.cues.get(name)


def load(path: Path) -> CueTable:
    """Read a table; a missing or unreadable one is an empty table with its problem told."""
    return extend(CueTable(), path)


def extend(table: CueTable, path: Path, prefix: str = "") -> CueTable:
    """Return ``table`` with the rows of the file at ``path`` over it.

    ``prefix`` is put before the file names of that table, so that a mod's files lie in the mod's own folder.
    """
    try:
        if path.stat().st_size > MAX_TABLE_BYTES:
            return replace(
                table, problems=(*table.problems, f"{path.name}: larger than {MAX_TABLE_BYTES} bytes; split it.")
            )
        raw = tomllib.loads(path.read_text("utf-8"))
    except OSError as error:
        return replace(
            table,
            problems=(*table.problems, f"{path.name}: cannot be read ({error.strerror}); sounds in it are silent."),
        )
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        return replace(table, problems=(*table.problems, f"{path.name}: not TOML ({error}); sounds in it are silent."))
    return _Reader(path.name, raw, table, prefix).table()


class _Reader:
    """Reads one file over another table; every ill-formed row is told and skipped."""

    def __init__(self, name: str, raw: dict[str, Any], base: CueTable, prefix: str) -> None:
        self.name, self.raw, self.base, self.prefix = name, raw, base, prefix
        self.problems = list(base.problems)
        self.kinds = dict(base.kinds)

    def wrong(self, place: str, what: str) -> None:
        self.problems.append(f"{self.name}: [{place}] {what}")

    def section(self, name: str) -> dict[str, Any]:
        found = self.raw.get(name, {})
        if isinstance(found, dict):
            return found
        self.wrong(name, f"is not a table; write its rows under [{name}].")
        return {}

    def rows(self, section: str) -> list[tuple[str, dict[str, Any]]]:
        rows = []
        for name, row in self.section(section).items():
            if isinstance(row, dict):
                rows.append((name, row))
            else:
                self.wrong(f"{section}.{name}", "is not a row; give it fields.")
        return rows

    def table(self) -> CueTable:
        for name, row in self.rows("kinds"):
            self.kind(name, row)
        cues = dict(self.base.cues)
        for name, row in self.rows("effects"):
            made = self.cue(f"effects.{name}", name, row, "effects")
            if made:
                cues[name] = made
        for name, target in self.section("alias").items():
            if isinstance(target, str) and target in cues:
                cues[name] = replace(cues[target], name=name)
            else:
                self.wrong(f"alias.{name}", f'"{target}" is not a cue.{_hint(str(target), cues)}')
        voices = dict(self.base.voices)
        for name, row in self.rows("voices"):
            made = self.cue(f"voices.{name}", name, {"kind": "blip", **row}, "voices")
            if made:
                voices[name.lower()] = made
        spoken = dict(self.base.spoken)
        for name, row in self.rows("spoken"):
            made = self.cue(f"spoken.{name}", name, {"kind": "spoken", **row}, "voices", ("line",))
            if made and isinstance(row.get("line"), str):
                spoken[row["line"]] = made
                cues[name] = made
        pieces = {cue.piece.name: cue.piece for cue in self.base.music.values()}
        for name, row in self.rows("pieces"):
            piece = self.piece(name, row)
            if piece:
                pieces[name] = piece
        music = dict(self.base.music)
        for name, row in self.rows("music"):
            tune = self.tune(name, row, pieces)
            if tune:
                music[name] = tune
        events = dict(self.base.events)
        for name, row in self.section("events").items():
            events[name] = self.event(name, row)
        return CueTable(cues, music, voices, spoken, events, self.kinds, tuple(self.problems))

    def kind(self, name: str, row: dict[str, Any]) -> None:
        known = {"bus": str, "limit": int, "gain": float, "range_px": int, "gap_ticks": int}
        fields = self.fields(f"kinds.{name}", row, known)
        if fields.get("bus", "effects") not in BUSES:
            self.wrong(f"kinds.{name}", f'bus "{fields["bus"]}" does not exist; use one of {", ".join(BUSES)}.')
            fields.pop("bus")
        self.kinds[name] = Kind(name, **fields)

    def fields(self, place: str, row: dict[str, Any], known: dict[str, type]) -> dict[str, Any]:
        fields: dict[str, Any] = {}
        for key, value in row.items():
            if key not in known:
                self.wrong(place, f'does not know "{key}".{_hint(key, known)}')
            elif known[key] is float and _is_number(value) and 0 <= value <= 4:
                fields[key] = float(value)
            elif known[key] is not float and type(value) is known[key] and not (_is_number(value) and value < 0):
                fields[key] = value
            else:
                self.wrong(place, f'"{key}" has the wrong sort of value ({value!r}).')
        return fields

    def cue(self, place: str, name: str, row: dict[str, Any], folder: str, extra: tuple[str, ...] = ()) -> Cue | None:
        known: dict[str, type] = {
            "kind": str,
            "files": list,
            "gain": float,
            "loop": bool,
            "caption": str,
            "speaker": str,
            "range_px": int,
            **dict.fromkeys(extra, str),
        }
        fields = self.fields(place, row, known)
        kind = self.kinds.get(fields.get("kind", "thing"))
        if kind is None:
            if fields.get("kind", "thing") != "thing":
                self.wrong(place, f'kind "{fields["kind"]}" does not exist.{_hint(fields["kind"], self.kinds)}')
            kind = Kind("thing")
        files = fields.get("files", [name])
        if not files or not all(isinstance(f, str) and _inside(f) for f in files):
            self.wrong(place, '"files" must be names of sounds inside the folder of sounds.')
            return None
        paths = tuple(self.prefix + (f if "/" in f else f"{folder}/{f}") for f in files)
        return Cue(
            name,
            kind,
            paths,
            fields.get("gain", 1.0),
            fields.get("loop", False),
            fields.get("caption", ""),
            fields.get("speaker", ""),
            fields.get("range_px", kind.range_px),
        )

    def piece(self, name: str, row: dict[str, Any]) -> Piece | None:
        place = f"pieces.{name}"
        fields = self.fields(
            place, {k: v for k, v in row.items() if k not in ("tracks", "bpm")}, {"bar": int, "loop": bool, "grid": int}
        )
        tracks, bpm = row.get("tracks", {}), row.get("bpm", 0)
        if (
            not isinstance(tracks, dict)
            or not tracks
            or not all(isinstance(f, str) and _inside(f) for f in tracks.values())
        ):
            self.wrong(place, '"tracks" must name one file for each track.')
            return None
        if not _is_number(bpm) or not 20 <= bpm <= 300:
            self.wrong(place, '"bpm" must be between 20 and 300.')
            return None
        files = {track: self.prefix + (f if "/" in f else f"music/{f}") for track, f in tracks.items()}
        return Piece(name, bpm, max(1, fields.get("bar", 4)), files, fields.get("loop", True), fields.get("grid", 0))

    def tune(self, name: str, row: dict[str, Any], pieces: dict[str, Piece]) -> MusicCue | None:
        place = f"music.{name}"
        piece = pieces.get(str(row.get("piece", name)))
        if piece is None:
            self.wrong(
                place, f'piece "{row.get("piece", name)}" does not exist.{_hint(str(row.get("piece", name)), pieces)}'
            )
            return None
        variants = row.get("variants", {})
        checked = {
            key: self.levels(f"{place}.variants.{key}", value, piece)
            for key, value in (variants.items() if isinstance(variants, dict) else ())
        }
        return MusicCue(
            name,
            piece,
            self.levels(f"{place}.waking", row.get("waking", {}), piece),
            self.levels(f"{place}.dream", row.get("dream", {}), piece),
            checked,
            self.levels(f"{place}.stems", row.get("stems", {}), piece),
            str(row.get("room", "")),
            str(row.get("caption", "")),
        )

    def levels(self, place: str, row: Any, piece: Piece) -> Levels:
        levels: dict[str, float] = {}
        for track, value in (row if isinstance(row, dict) else {}).items():
            if track not in piece.tracks:
                self.wrong(place, f'"{track}" is not a track of {piece.name}.{_hint(track, piece.tracks)}')
            elif not _is_number(value) or not 0 <= value <= 2:
                self.wrong(place, f'the level of "{track}" must lie between 0 and 2.')
            else:
                levels[track] = float(value)
        return levels

    def event(self, name: str, row: Any) -> tuple[EventRow, ...]:
        rows = []
        for each in row if isinstance(row, list) else [row]:
            if isinstance(each, dict) and isinstance(each.get("cue"), str):
                only = {k: v for k, v in each.items() if k not in ("cue", "otherwise")}
                rows.append(EventRow(each["cue"], str(each.get("otherwise", "")), only))
            else:
                self.wrong(f"events.{name}", 'needs a "cue".')
        return tuple(rows)


def _inside(name: str) -> bool:
    """Whether a name stays inside the folder it is looked up in."""
    return bool(name) and not name.startswith(("/", "\\")) and ".." not in name and ":" not in name


def _is_number(value: object) -> TypeGuard[float]:
    """Whether a value is a number; `true` is not one."""
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _hint(word: str, known: Mapping[str, Any]) -> str:
    near = nearest(word, known)
    return f' Did you mean "{near}"?' if near else ""
