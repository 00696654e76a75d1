"""Everything that is wrong with a mod, at once: manifest, maps, talk, translations, patches, and files that nothing
uses.

The same code runs in the game, in ``mod check`` and in anybody's CI.
"""

from __future__ import annotations

import csv
import dataclasses
import io
import posixpath
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from game.content.checks import check_map
from game.content.facts import Facts
from game.content.files import FileProblem, Folder, GameFiles, Root
from game.content.mods.manifest import NAME, Manifest
from game.content.mods.patches import apply_patches
from game.content.mods.shelf import Mod
from game.content.mods.watched import Watch, Watched
from game.content.pages import load_pages
from game.content.storybook import Storybook
from game.content.tiled import MapProblem, load_map
from game.content.tiled.problems import Problems
from game.core.suggest import nearest
from game.sim.mapdef import ImageLayer, MapDef, Value

_KINDS = frozenset(
    [
        *(".tmx", ".tsx", ".tsj", ".tx", ".tj", ".json", ".png", ".yarn", ".csv", ".ogg", ".toml", ".md", ".txt"),
        *(".tiled-project", ".tiled-session", ""),
    ]
)
_LICENSES = ("license", "licence", "copying", "credits", "readme")
MOST_MAPS = 500


@dataclass(frozen=True, slots=True)
class Report:
    """What was found in a mod."""

    mod: Mod
    problems: tuple[MapProblem, ...]
    maps: tuple[str, ...] = ()
    """Its maps that can be played."""
    patched: tuple[str, ...] = ()
    """What its patches do to the game's maps."""

    @property
    def ok(self) -> bool:
        """True where it can be switched on."""
        return self.mod.usable and not any(problem.severity == "error" for problem in self.problems)


def mod_files(data: Path, mods: Iterable[Mod], watch: Watch | None = None) -> GameFiles:
    """The game's files with those of some mods, each of which may name the mods that it needs and wants.

    Args:
        data: the game's own data.
        mods: whose files are added.
        watch: told the id of a mod before a file of it is read.
    """
    usable = [mod for mod in mods if mod.manifest is not None and mod.root is not None]
    roots: dict[str, Root] = {mod.id: mod.root for mod in usable if mod.root is not None}
    if watch is not None:
        roots = {id: Watched(root, id, watch) for id, root in roots.items()}
    needs = {mod.id: frozenset({*mod.manifest.needs, *mod.manifest.wants}) for mod in usable if mod.manifest}
    return GameFiles(data, roots, needs, "the game")


def check_mod(mod: Mod, data: Path, others: Iterable[Mod] = ()) -> Report:
    """Checks a mod.

    Args:
        mod: as :func:`game.content.mods.open_mod` gave it.
        data: the game's own data.
        others: mods that it may need.
    """
    if mod.manifest is None or mod.root is None:
        return Report(mod, mod.problems)
    files = mod_files(data, [*(other for other in others if other.id != mod.id), mod])
    reach = [
        mod.id,
        *(id for id in (*mod.manifest.needs, *mod.manifest.wants) if any(other.id == id for other in others)),
    ]
    return _Check(mod, mod.manifest, mod.root, files, Facts(files, reach)).report()


class _Check:
    def __init__(self, mod: Mod, manifest: Manifest, root: Root, files: GameFiles, facts: Facts) -> None:
        self.mod = mod
        self.manifest = manifest
        self.root = root
        self.files = files
        self.facts = facts
        self.problems = Problems()
        self.found: list[MapProblem] = list(mod.problems)
        self.names = list(root.names())
        self.used: set[str] = set()
        self.levels: dict[str, MapDef] = {}

    def report(self) -> Report:
        """Runs every check, in the order in which an author thinks."""
        self._maps()
        self._story()
        self._translations()
        self._pages()
        patched = self._patches()
        self._files()
        return Report(self.mod, (*self.found, *self.problems), tuple(self.levels), patched)

    def _tell(self, code: str, file: str, line: int = 0, object: str = "", **words: object) -> None:
        self.problems.add(code, f"{self.mod.path.name}/{file}", line, object, **words)

    def _maps(self) -> None:
        prefix = f"mod:{self.manifest.id}/"
        maps = [name for name in self.names if name.startswith("maps/") and name.endswith(".tmx")]
        for name in maps[:MOST_MAPS]:
            loaded = check_map(self.files, prefix + name, True, self.facts)
            self.found += [_said(problem, prefix, self.mod.path.name) for problem in loaded.problems]
            self.used |= {path.removeprefix(prefix) for path in loaded.images}
            if loaded.map is not None:
                self.levels[posixpath.splitext(posixpath.basename(name))[0]] = loaded.map
                self.used |= {path.removeprefix(prefix) for path in _named_files(loaded.map)}
        known = [posixpath.splitext(posixpath.basename(name))[0] for name in maps]
        start = self.manifest.start
        if start and start not in known:
            self._tell("mod-start", NAME, name=start, hint=_hint(start, known))

    def _story(self) -> None:
        """Errors of the mod's own scripts, and the names that it gives."""
        prefix = f"mod:{self.manifest.id}/"
        story = self.facts.story
        for diagnostic in story.problems:
            if diagnostic.file.startswith(prefix):
                code = "mod-yarn" if diagnostic.severity == "error" else "mod-yarn-warning"
                self._tell(code, diagnostic.file.removeprefix(prefix), diagnostic.line, why=diagnostic.message)
        own = self.manifest.prefix
        for name, node in story.script.program.nodes.items():
            file = getattr(node, "file", "")
            if file.startswith(prefix) and not name.startswith(own):
                self._tell("mod-prefix", file.removeprefix(prefix), object=f"node {name}", name=name, prefix=own)
        for name in self._declared():
            if not name.startswith(f"${own}"):
                self._tell("mod-prefix", "dialogue", object=f"variable {name}", name=name, prefix=f"${own}")

    def _declared(self) -> list[str]:
        """Variables that the mod declares: those that the story has only with it."""
        texts = [self._text(name) for name in self.names if name.startswith("dialogue/") and name.endswith(".yarn")]
        found = []
        for line in "\n".join(texts).splitlines():
            words = line.strip().removeprefix("<<").split()
            if len(words) > 1 and words[0] == "declare" and words[1].startswith("$"):
                found.append(words[1].partition("=")[0])
        return found

    def _text(self, name: str) -> str:
        try:
            return self.root.read(name, 4 * 1024 * 1024).decode("utf-8", "replace")
        except FileProblem as problem:
            self._tell(problem.code, name, **{"object": "", **problem.words})  # type: ignore[arg-type]
            return ""

    def _lines(self, story: Storybook) -> list[str]:
        prefix = f"mod:{self.manifest.id}/"
        return [id.removeprefix("line:") for id, info in story.strings.items() if info.file.startswith(prefix)]

    def _translations(self) -> None:
        lines = self._lines(self.facts.story)
        for name in self.names:
            if not (name.startswith("i18n/") and name.endswith(".csv")):
                continue
            language = posixpath.splitext(posixpath.basename(name))[0]
            given = self._read_csv(name)
            missing = [id for id in lines if not given.get(id)]
            if missing:
                words = {"language": language, "count": len(missing), "all": len(lines), "name": missing[0]}
                self._tell("mod-translation", name, **words)  # type: ignore[arg-type]
            for id in given:
                if id not in lines:
                    self._tell("mod-translation-unknown", name, language=language, name=id, hint=_hint(id, lines))

    def _read_csv(self, name: str) -> dict[str, str]:
        try:
            rows = csv.DictReader(io.StringIO(self._text(name).removeprefix("\ufeff")), strict=True)
            if not rows.fieldnames or not {"id", "text"} <= set(rows.fieldnames):
                raise csv.Error("it has no columns id and text")
            return {row["id"].removeprefix("line:"): row["text"] or "" for row in rows if row["id"]}
        except csv.Error as error:
            self._tell("mod-translation-file", name, why=str(error))
            return {}

    def _pages(self) -> None:
        """The mod's own pages for the sketchbook."""
        name = "data/pages.toml"
        if name not in self.names:
            return
        pages = load_pages(self.files, f"mod:{self.manifest.id}/{name}")
        for problem in pages.problems:
            self._tell("mod-pages", name, why=problem)
        for id in pages.by_id:
            if not id.startswith(self.manifest.prefix):
                self._tell("mod-prefix", name, object=f"page {id}", name=id, prefix=self.manifest.prefix)

    def _patches(self) -> tuple[str, ...]:
        done: list[str] = []
        told: list[MapProblem] = []
        for name in dict.fromkeys(patch.map for patch in self.manifest.patches if patch.map):
            if not self.facts.has_map(name):
                self._tell("patch-map", NAME, name=name, hint=_hint(name, self.facts.maps))
                continue
            level = load_map(self.files, self.facts.maps[name]).map
            if level is None:
                self._tell("patch-map", NAME, name=name)
                continue
            result = apply_patches(level, name, [(self.manifest, self.levels.get)], lambda _: True)
            told += result.problems
            done += [f"{name}: {text}" for text in result.done]
        self.found += told
        return tuple(done)

    def _files(self) -> None:
        """Files that nothing names, that mean nothing, or that Windows cannot tell apart."""
        mentioned = self._mentioned()
        spellings: dict[str, str] = {}
        for name in self.names:
            other = spellings.setdefault(name.casefold(), name)
            if other != name:
                self._tell("mod-case", name, other=other)
            ending = posixpath.splitext(name)[1].lower()
            base = posixpath.basename(name)
            if ending not in _KINDS and not base.lower().startswith(_LICENSES):
                self._tell("mod-file", name)
            elif ending in (".png", ".ogg") and name not in self.used and not self._is_meant(name, mentioned):
                self._tell("mod-unused", name)

    def _is_meant(self, name: str, mentioned: str) -> bool:
        """Whether some text names a file; portraits and sounds go by their names without ending."""
        base = posixpath.basename(name)
        by_stem = name.startswith(("portraits/", "sounds/"))
        return base in mentioned or (by_stem and posixpath.splitext(base)[0] in mentioned)

    def _mentioned(self) -> str:
        """All text of the mod in which a file could be named."""
        texts = [name for name in self.names if name.endswith((".yarn", ".tsx", ".tsj", ".tx", ".tj", ".tmx", NAME))]
        return "\n".join(self._text(name) for name in texts)


def _named_files(level: MapDef) -> Iterator[str]:
    """Every file that a map's properties, layers and tilesets name."""
    for layer in level.layers:
        if isinstance(layer, ImageLayer):
            yield layer.picture
    for tileset in level.tilesets:
        yield tileset.source
        yield from _texts(tileset.properties)
    for thing in level.objects():
        yield from _texts(thing.properties)
    yield from _texts(level.properties)


def _texts(properties: Mapping[str, Value]) -> Iterator[str]:
    for value in properties.values():
        if isinstance(value, str):
            yield value


def _said(problem: MapProblem, prefix: str, folder: str) -> MapProblem:
    if not problem.file.startswith(prefix):
        return problem
    return dataclasses.replace(problem, file=f"{folder}/{problem.file.removeprefix(prefix)}")


def _hint(word: str, known: Iterable[str]) -> str:
    found = nearest(word, known)
    return f" Did you mean {found}?" if found else ""


def is_folder(mod: Mod) -> bool:
    """True where the mod is not packed."""
    return isinstance(mod.root, Folder)
