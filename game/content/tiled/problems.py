"""What can be wrong with a map or a mod: each kind once, with its stable code, its sentence and what to do about it.

Messages quote strangers' words, so every word goes through :func:`quoted`: short, printable, never a second line.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from game.content.tiled.bounds import BOUNDS

Severity = Literal["error", "warning"]
"""Errors block the map; warnings do not."""


@dataclass(frozen=True, slots=True)
class MapProblem:
    """One thing that is wrong, told so that its author can mend it."""

    file: str
    """Name of the file as the map's folder sees it."""
    line: int
    """Line in that file, counted from 1; 0 where a line means nothing (JSON, pictures, zips)."""
    object: str
    """The object, layer, tileset or tile, in words; empty for the file itself."""
    code: str
    """Stable name of the kind of problem: a key of :data:`KINDS`."""
    text: str
    """What is wrong."""
    fix: str
    """What to do."""
    severity: Severity = "error"

    def __str__(self) -> str:
        where = f"{self.file}:{self.line}" if self.line else self.file
        thing = f" {self.object}:" if self.object else ""
        return f"{where}:{thing} {self.severity}: {self.text} {self.fix} [{self.code}]"


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of problem. ``text`` and ``fix`` are filled in with the words of the case."""

    severity: Severity
    text: str
    fix: str


def _error(text: str, fix: str) -> Kind:
    return Kind("error", text, fix)


def _warning(text: str, fix: str) -> Kind:
    return Kind("warning", text, fix)


_AGAIN = "Open the file in Tiled and save it again; if Tiled cannot open it either, it is damaged."
_SMALLER = "Split it into smaller ones."

KINDS: dict[str, Kind] = {
    # Files
    "file-missing": _error("There is no file {name}.", "Check the path and its spelling.{hint}"),
    "file-not-regular": _error(
        "{name} is not a regular file (a link, pipe, device or folder).", "Put a plain file in its place."
    ),
    "file-too-large": _error("{name} is larger than {limit}.", _SMALLER),
    "file-unreadable": _error(
        "{name} cannot be read: {why}.", "Check that you may open it and that its disk is there."
    ),
    "path-absolute": _error(
        "{name} is an absolute path, which means nothing on another computer.",
        "Move the file into the map's folder and choose it again in Tiled.",
    ),
    "path-elsewhere": _warning(
        "{name} is a path on its author's computer, so it was not followed and a placeholder stands there.",
        "Move the file into the map's folder and choose it again in Tiled.",
    ),
    "path-strange": _error(
        "{name} is not a path that every system can open.",
        "Use letters, digits, dots, dashes and underscores, and no reserved Windows name.",
    ),
    "path-outside": _warning(
        "{name} lies outside {root}, so it was not read and stands as a placeholder.",
        "Move the file into that folder, or name a larger folder with --root.",
    ),
    "path-climbs": _error(
        "{name} climbs out of {root}, so it was not read.",
        "Move the file into that folder and choose it again in Tiled.",
    ),
    "path-dependency": _error(
        "{name} belongs to the mod {mod}, which this mod does not need.", "Add {mod} to [needs] in mod.toml."
    ),
    # XML and JSON
    "encoding-unknown": _error(
        "The file says that its encoding is {name}, which is not known here.", "Save it as UTF-8."
    ),
    "encoding-broken": _error("The file is not valid {name}.", "Save it as UTF-8."),
    "xml-broken": _error("The XML is broken at column {column}: {why}.", _AGAIN),
    "xml-entities": _error(
        "The file declares XML entities or a document type of its own, which Tiled never does.", "Delete the DOCTYPE."
    ),
    "xml-depth": _error("Elements are nested more than {limit} deep.", _AGAIN),
    "xml-elements": _error(
        "There are more than {limit} elements.", _SMALLER + " Save layers as CSV or compressed, not as XML."
    ),
    "xml-tag": _error("An element has more than {limit} attributes or characters.", _AGAIN),
    "json-broken": _error("The JSON is broken: {why}.", _AGAIN),
    "string-long": _error("The {name} has more than {limit} characters.", "Shorten it."),
    "text-total": _error("The map and everything it names come to more than {limit}.", _SMALLER),
    "not-a-map": _error("This is a {found}, not a Tiled map.", "Check a .tmx file."),
    "not-a-tileset": _error("{name} holds a {found}, not a tileset.", "Choose a .tsx or .tsj file."),
    "not-a-template": _error("{name} holds a {found}, not a template.", "Choose a .tx or .tj file."),
    # The map
    "orientation": _error(
        "The map is {found}; DreamSync plays orthogonal maps.", "Choose Orthogonal in Map > Map Properties."
    ),
    "map-size": _error("The map is {found} tiles; at most {limit} fit.", "Resize the map, or split it with exits."),
    "map-size-missing": _error("The map has no {name}.", _AGAIN),
    "cells": _error(
        "The map has {found} cells in its layers; at most {limit} fit.", "Use fewer layers or a smaller map."
    ),
    "tile-size": _error("The map's tiles are {found} pixels.", "Tiles are 1 to {limit} pixels wide and high."),
    "layers": _error("The map has more than {limit} layers.", "Merge some."),
    "group-depth": _error("Groups are nested more than {limit} deep.", "Move layers out of inner groups."),
    "objects": _error("The map has more than {limit} objects.", _SMALLER),
    "layer-id-double": _warning("Two layers have the id {id}.", "Open the map in Tiled and save it again."),
    "layer-size": _warning("The layer is {found} tiles, the map {expected}: the rest was cut or left empty.", _AGAIN),
    # Numbers and colours
    "number-bad": _warning("{name} is {found}, which is not a number; {used} is used.", "Correct it in Tiled."),
    "number-range": _error("{name} is {found}; it has to lie between {low} and {high}.", "Correct it in Tiled."),
    "color-bad": _warning(
        "{name} is {found}, which is not a colour; it is left out.", "Write it as #rrggbb or #aarrggbb."
    ),
    "word-unknown": _warning("{name} is {found}; {used} is used.", "Choose one of {known}."),
    # Layer data
    "data-missing": _warning("The layer has no data; it is read as empty.", "Paint something on it, or delete it."),
    "data-encoding": _error("The layer's data has the encoding {found}.", "Choose CSV in Map > Map Properties."),
    "data-compression": _error(
        "The layer's data has the compression {found}.", "Choose CSV or zlib in Map > Map Properties."
    ),
    "data-zstd": _error(
        "The layer is compressed with Zstandard, and the library that reads it is not installed.",
        'Choose "Base64 (zlib compressed)" under Tile Layer Format in Map > Map Properties, or install dreamsync[zstd].',
    ),
    "data-broken": _error("The layer's data cannot be read: {why}.", _AGAIN),
    "data-size": _error("The layer's data holds {found} cells instead of {expected}.", _AGAIN),
    "data-gid": _error("The layer's data has {found} where a tile number belongs.", _AGAIN),
    "chunks": _error("The layer has more than {limit} chunks.", "Split the map, or make chunks larger."),
    "chunk-far": _error("A chunk lies at {found}; {limit} tiles from the middle is the farthest.", "Move it nearer."),
    "gid-unknown": _warning(
        "Tile number {gid} belongs to no tileset ({count} cells); it is drawn as a placeholder.",
        "Add the tileset again, or erase those cells.",
    ),
    "gid-object": _warning(
        "Tile number {gid} belongs to no tileset; the object is drawn as a placeholder.", "Choose a tile for it again."
    ),
    # Tilesets
    "tilesets": _error("The map has more than {limit} tilesets.", "Remove unused ones (Map > Remove Unused Tilesets)."),
    "tileset-firstgid": _error("The tileset's firstgid is {found}.", _AGAIN),
    "tileset-missing": _warning(
        "The tileset {name} could not be read, so its tiles are placeholders.", "See the other message about it."
    ),
    "tileset-file-missing": _warning("There is no tileset {name}.", "Check the path and its spelling.{hint}"),
    "template-file-missing": _warning("There is no template {name}.", "Check the path and its spelling.{hint}"),
    "tileset-tiles": _error("The tileset has {found} tiles; at most {limit} fit.", _SMALLER),
    "tileset-tile-size": _error(
        "The tileset's tiles are {found} pixels.", "Tiles are 1 to {limit} pixels wide and high."
    ),
    "tileset-overlap": _warning(
        "The tile numbers of {name} run into those of {other}; the later tileset wins.",
        "Open the map in Tiled and save it again.",
    ),
    "tile-id": _error("A tile has the id {found}; it has to lie between 0 and {limit}.", _AGAIN),
    "tile-double": _warning("Tile {id} is described twice; the first counts.", _AGAIN),
    "tile-shapes": _error("The tilesets hold more than {limit} collision shapes.", "Remove shapes that nothing needs."),
    "frame-missing": _warning(
        "The animation shows tile {id}, which does not exist; the frame is left out.", "Choose it again."
    ),
    "frames": _error("The animation has more than {limit} frames.", "Shorten it."),
    "atlas-place": _warning("The place in the atlas is {found}.", 'Write it as "x,y,w,h" in whole pixels.'),
    # Pictures
    "image-missing": _warning(
        "There is no picture {name}; a placeholder is drawn.", "Check the path and its spelling.{hint}"
    ),
    "image-none": _warning("No picture is chosen; nothing is drawn.", "Choose one in Tiled."),
    "image-embedded": _warning(
        "The picture is stored inside the map; a placeholder is drawn.", "Save it as a .png file."
    ),
    "image-kind": _warning(
        "{name} is a {found} picture; a placeholder is drawn.", "Save it as PNG and choose it again."
    ),
    "image-not-png": _error("{name} is not a picture that could be read.", "Save it as PNG."),
    "image-header": _error("{name} is a damaged PNG: {why}.", "Save the picture again."),
    "image-size": _error(
        "{name} is {found} pixels; at most {limit} × {limit} fit.", "Make it smaller or cut it into several."
    ),
    "image-other-size": _warning(
        "{name} is {found} pixels, the tileset says {expected}; the picture counts.",
        "Open the tileset in Tiled and save it.",
    ),
    "images": _error("The map names more than {limit} pictures.", "Put tiles together on sheets."),
    # Objects
    "object-id": _error("The object's id is {found}.", _AGAIN),
    "object-id-double": _warning(
        "Two objects have the id {id}; links to it mean the first.", "Open the map in Tiled and save it."
    ),
    "object-negative": _warning("The {name} is negative ({found}); its absolute value is used.", "Resize it in Tiled."),
    "points": _error("The outline cannot be read: {why}.", "Draw it again."),
    "points-many": _error("The outline has more than {limit} corners.", "Draw it with fewer."),
    "points-few": _warning("The outline has {found} corners; it is read as a point.", "Draw it again."),
    "template-nested": _error(
        "The template {name} is itself made from a template.", "Detach it in the template's file."
    ),
    "template-missing": _warning(
        "The template {name} could not be read, so the object lacks what it gives.", "See the other message."
    ),
    "template-empty": _warning("The template {name} holds no object.", "Save it again from Tiled."),
    "templates": _error("The map uses more than {limit} templates.", "Use fewer."),
    # Properties
    "property-name": _warning("A property has no name; it is left out.", "Name or delete it."),
    "property-double": _warning("The property {name} is set twice; the last counts.", "Delete one."),
    "property-type": _warning(
        "The property {name} has the type {found}, read as text.", "Choose a type that Tiled offers."
    ),
    "property-value": _warning(
        "The property {name} is {found}, which is not {type}; {used} is used.", "Correct it in Tiled."
    ),
    "property-range": _warning("The property {name} is {found}; at most ±{limit} counts.", "Use a smaller number."),
    "property-depth": _error("The property {name} is nested more than {limit} deep.", "Flatten it."),
    "properties": _error("There are more than {limit} properties.", "Use fewer."),
    "link-dangling": _warning(
        "The property {name} points at object {id}, which does not exist.", "Choose the object again."
    ),
    # What the game makes of it: errors in mods, warnings where a map is checked by itself
    "start-none": _error("Nobody can come in: there is no PlayerStart.", "Place a point of class PlayerStart."),
    "start-defaults": _warning("{count} PlayerStarts are default.", "Tick isDefault on one of them only."),
    "walls-none": _warning(
        "No layer is called Walls, so nothing blocks the way.", "Name the layer with the walls Walls."
    ),
    "layer-name": _warning(
        "The layer {name} is a plain layer; {meant} has a meaning.", "Rename it to {meant}, or to something else."
    ),
    "class-unknown": _error("There is no class {name}.", "Choose a class of dreamsync.tiled-project.{hint}"),
    "class-place": _warning("{name} is a class for a {use}.", "Choose another class."),
    "member-unknown": _warning("{cls} has no member {name}.", "Remove it, or rename it.{hint}"),
    "member-type": _error(
        "{name} is {found}; it has to be {type}.", "Delete the property in Tiled and set the class's own."
    ),
    "member-choice": _error("{name} is {found}.", "Choose one of {known}.{hint}"),
    "member-range": _warning("{name} is {found}; {low} to {high} makes sense.", "Choose a number between."),
    "member-empty": _error("{cls} needs {name}.", "Set it in Tiled."),
    "shape": _warning("{cls} is a {found}.", "Draw it as {known}."),
    "name-missing": _warning("{cls} has no name, so nothing can mean it.", "Name it."),
    "name-double": _warning("{count} objects are called {name}; scripts mean the first.", "Give each its own name."),
    "link-class": _error("{name} points at {found}; it has to be {known}.", "Choose another object."),
    "names-unknown": _error("{name} names {found}, which is not in this map.", "Correct the name.{hint}"),
    "exit-map": _error("There is no map {name}.", "Write the name of a .tmx file without its ending.{hint}"),
    "exit-entry": _error("The map {map} has no PlayerStart {name}.", "Write the name of one.{hint}"),
    "node-unknown": _error("There is no Yarn node {name}.", "Write it, or correct the name.{hint}"),
    "condition": _error("{name} is no condition: {why}", "Correct it."),
    "assignment": _error("{name} are no assignments: {why}", "Correct them."),
    "period": _warning(
        "{name} is {found} s, which does not divide the night's 24 s; it will drift.", "Choose one of {known}."
    ),
    "outside": _warning("It lies outside the map.", "Move it inside, or enlarge the map."),
    "in-wall": _warning("It stands inside something solid.", "Move it to where the floor is free."),
    "start-wall": _error("Whoever comes in here stands inside something solid.", "Move it to where the floor is free."),
    "unreachable": _warning("Nobody can get there from a PlayerStart.", "Open a way, or move it."),
    "patrol-wall": _warning("The way from point {a} to point {b} leads through something solid.", "Draw it round."),
    "patrol-short": _warning("The patrol has a single point.", "Draw it with two or more."),
    # Mods
    "mod-missing": _error("There is no mod.toml.", "Write one, or let mod new make it."),
    "mod-toml": _error("The TOML is broken: {why}.", "Correct it."),
    "mod-field": _error("{name} cannot be read: {why}.", "Correct it."),
    "mod-unknown": _warning("There is no field {name}.", "Remove it.{hint}"),
    "mod-id": _error(
        "The id is {found}.", "Use small letters, digits, _ and dots (not at its ends), and no name of the game's."
    ),
    "mod-format": _error("format is {found}.", "Write format = {known}, or get a newer game."),
    "mod-version": _error("{name} is {found}.", "Write numbers with dots, as 1.4.2; ranges as >=2.1, <3."),
    "mod-license": _warning(
        "No license is named.", "Add license, so that others know what they may do: CC-BY-4.0 is a good one."
    ),
    "mod-itself": _error("{name} is both wanted and excluded, or the mod itself.", "Remove one of the two."),
    "mod-patches": _error("There are more than {limit} patches.", "Use fewer."),
    "mod-patch-map": _error("The patch does not say which map it changes.", "Add map."),
    "mod-patch-empty": _warning("The patch changes nothing.", "Add overlay, add, remove or set."),
    "mod-start": _error("The start map {name} is not in maps/.", "Correct start.{hint}"),
    "mod-double": _error("{mod} is there twice.", "Remove this one, or {other}."),
    "mod-game": _error(
        "{mod} was skipped because it is made for DreamSync {wanted} (you have {have}).",
        "Look for a newer version of it.",
    ),
    "mod-need": _error(
        "{mod} was skipped because it needs {other} {wanted} ({have}).", "Get it from its author, or switch {mod} off."
    ),
    "mod-conflict": _error("{mod} was skipped because it does not go with {other}.", "Switch one of the two off."),
    "mod-circle": _error("{mod} was skipped because it needs mods that need it.", "Tell its author."),
    "mod-prefix": _error(
        "{name} does not begin with {prefix}, so it could meet another mod's.", "Rename it to {prefix}…"
    ),
    "mod-yarn": _error("The script has an error: {why}", "Correct it."),
    "mod-yarn-warning": _warning("The script: {why}", "Correct it."),
    "mod-translation": _warning(
        "{language} lacks {count} of {all} lines ({name}, …).", "Add them to i18n/{language}.csv."
    ),
    "mod-translation-file": _error(
        "The translation cannot be read: {why}.", "Save it as UTF-8 with the columns id,text."
    ),
    "mod-translation-unknown": _warning(
        "{language} translates {name}, which nobody says.", "Remove or correct the id.{hint}"
    ),
    "mod-pages": _error("A page cannot be read: {why}", "Correct it."),
    "mod-unused": _warning("Nothing uses it.", "Remove it, or name it somewhere."),
    "mod-file": _warning("Files of this kind mean nothing to the game.", "Remove it."),
    "mod-case": _warning("There is also {other}, which is the same file on Windows.", "Rename one."),
    "patch-map": _error("The patched map {name} is not there.", "Correct map.{hint}"),
    "patch-object": _warning("The patch names {name}, which is not in {map}.", "Correct the name.{hint}"),
    "patch-outside": _warning("The overlay leaves {map} at {found}; what lies outside is cut.", "Move it by at."),
    "patch-source": _error(
        "The patch lays over {name}, which is not in this mod or cannot be loaded.", "Correct it.{hint}"
    ),
    # Zips
    "zip-broken": _error("The zip is damaged: {why}.", "Pack it again with mod pack."),
    "zip-kind": _error("The zip is {found}.", "Pack it again with mod pack."),
    "zip-large": _error("The zip, or what is in it, is larger than {limit}.", "Make sounds and pictures smaller."),
    "zip-entries": _error("The zip has more than {limit} entries.", "Put tiles together on sheets."),
    "zip-entry": _error("{name} is larger than {limit}.", "Make it smaller."),
    "zip-bomb": _error("{name} swells out of proportion when it is unpacked.", "Pack it again with mod pack."),
    "zip-name": _error("The name {name} cannot be used: {why}.", "Rename it and pack again."),
    "zip-link": _error("{name} is a link or a device.", "Put the file itself in."),
    "zip-double": _error("{name} is there twice (or as {other}).", "Rename one and pack again."),
    "zip-nested": _error("{name} is an archive inside the archive.", "Put what is in it into the mod."),
    "zip-overlap": _error("Entries overlap at {name}.", "Pack it again with mod pack."),
    # The loader
    "more": _warning("{count} more problems are not shown.", "Mend these first."),
    "loader-failed": _error("The loader itself failed ({why}).", "That is our mistake: please send us the map."),
}


def quoted(word: object, limit: int = 80) -> str:
    """A stranger's word, fit for a message: printable, one line, at most ``limit`` characters.

    >>> quoted("a\\nb"), quoted("x" * 100, 5)
    ('a\\\\nb', 'xxxx…')
    """
    text = str(word)[: limit + 1]
    safe = "".join(c if c.isprintable() else c.encode("unicode_escape").decode("ascii") for c in text)
    return safe if len(safe) <= limit else safe[: limit - 1] + "…"


def describe(code: str, file: str, line: int, object: str, words: dict[str, object]) -> MapProblem:
    """The problem of a kind, with its words filled in."""
    kind = KINDS[code]
    safe = {key: value if isinstance(value, (int, float)) else quoted(value) for key, value in words.items()}
    safe.setdefault("hint", "")
    return MapProblem(
        quoted(file, 200),
        line,
        quoted(object, 120),
        code,
        kind.text.format(**safe),
        kind.fix.format(**safe),
        kind.severity,
    )


class Refusal(Exception):
    """Reading this file ends here, for the reason it carries. Never leaves the loader."""

    def __init__(self, code: str, line: int = 0, object: str = "", **words: object) -> None:
        super().__init__(code)
        self.code, self.line, self.object, self.words = code, line, object, words


class Problems:
    """What was found so far, in the order of finding; bounded, because a hostile file has a million faults."""

    def __init__(self) -> None:
        self._found: list[MapProblem] = []
        self._seen: dict[tuple[str, str], int] = {}
        self._unsaid = 0

    def drops(self, code: str, file: str) -> bool:
        """Counts a problem that is past the limits, and says so: then its words need not be found."""
        known = len(self._found) >= BOUNDS.problems or self._seen.get((file, code), 0) >= BOUNDS.problems_of_a_kind
        if known and (KINDS[code].severity == "warning" or self.blocking):
            self._unsaid += 1
            return True
        return False

    def add(self, code: str, file: str, line: int = 0, object: str = "", **words: object) -> None:
        """Notes a problem; past the limits it is only counted (but a map's first error is always told)."""
        if not self.drops(code, file):
            self._seen[(file, code)] = self._seen.get((file, code), 0) + 1
            self._found.append(describe(code, file, line, object, words))

    @property
    def blocking(self) -> bool:
        """True where an error was found."""
        return any(problem.severity == "error" for problem in self._found)

    def __iter__(self) -> Iterator[MapProblem]:
        yield from self._found
        if self._unsaid:
            yield describe("more", self._found[0].file, 0, "", {"count": self._unsaid})
