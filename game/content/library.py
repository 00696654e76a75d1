"""Everything that can be entered or said, found by name and kept: the one source of places and of the story for the game."""

from __future__ import annotations

from dataclasses import dataclass, field

from game.content.chapters import Chapters, load_chapters
from game.content.checks import check_map
from game.content.facts import Facts
from game.content.files import GameFiles
from game.content.mods.session import LONE, Session
from game.content.pages import Pages, load_pages
from game.content.storybook import Storybook, load_storybook
from game.content.tiled import MapProblem, load_map
from game.sim.level import Level, compile_level
from game.story import Diagnostic, StoryError


class MapMissing(KeyError):
    """There is no such place, or its file is too broken to enter; ``problems`` say why."""

    def __init__(self, map_id: str, problems: tuple[MapProblem, ...]) -> None:
        super().__init__(map_id)
        self.map_id = map_id
        self.problems = problems

    def __str__(self) -> str:
        why = "; ".join(str(p) for p in self.problems if p.severity == "error") or "there is no such map"
        return f"The place “{self.map_id}” cannot be entered: {why}"


@dataclass(slots=True)
class Library:
    """Loads places when they are first asked for. Fulfils ``game.sim.world.Places``."""

    files: GameFiles
    levels: dict[str, Level] = field(default_factory=dict)
    problems: dict[str, tuple[MapProblem, ...]] = field(default_factory=dict)
    """Map → what the gate said of it."""
    _storybook: Storybook | None = None
    _chapters: Chapters | None = None
    _pages: Pages | None = None
    session: Session | None = None
    """The mods that are on; ``None`` for none."""

    def level(self, map_id: str) -> Level:
        """The compiled place.

        Raises:
            MapMissing: It is not there, or cannot be entered.
        """
        found = self.levels.get(map_id)
        if found is None:
            found = self.levels[map_id] = self._load(map_id)
        return found

    def _load(self, map_id: str) -> Level:
        loaded = load_map(self.files, map_path(map_id))
        self.problems[map_id] = loaded.problems
        if loaded.map is None:
            raise MapMissing(map_id, loaded.problems)
        if self.session is None:
            return compile_level(loaded.map)
        return compile_level(self.session.patch(loaded.map, map_id, self._holds_at_first))

    def _holds_at_first(self, condition: str) -> bool:
        """Whether a patch's ``when`` is true of the story's first values: places are compiled once, before anybody plays."""
        script = self.storybook.script
        try:
            return script.holds(condition, dict(script.initial), {})
        except StoryError:
            return False

    def reload(self, map_id: str) -> tuple[MapProblem, ...]:
        """Read a place anew, keeping the last good one where the new one cannot be entered.

        Returns everything that is wrong with it, as ``map check`` would tell it, and what patches could not do.
        """
        try:
            self.levels[map_id] = self._load(map_id)
        except MapMissing as error:
            return error.problems
        checked = check_map(self.files, map_path(map_id), not map_id.startswith(LONE), self._facts(map_id))
        patched = self.session.patched.get(map_id) if self.session else None
        self.problems[map_id] = (*checked.problems, *(patched.problems if patched else ()))
        return self.problems[map_id]

    def _facts(self, map_id: str) -> Facts | None:
        """What a map may name: the game's maps and story, and those of its mod and of the mods that it needs."""
        if map_id.startswith(LONE):
            return None
        on = {mod.id: mod.manifest for mod in self.session.order.mods} if self.session else {}
        own = map_id.removeprefix("mod:").partition("/")[0] if map_id.startswith("mod:") else ""
        manifest = on.get(own)
        near = [own, *manifest.needs, *manifest.wants] if manifest else []
        return Facts(self.files, [id for id in near if id in on], self.storybook)

    @property
    def chapters(self) -> Chapters:
        """The table of chapters, read when it is first asked for."""
        if self._chapters is None:
            self._chapters = load_chapters(self.files)
        return self._chapters

    @property
    def pages(self) -> Pages:
        """The pages of the sketchbook, read when one is first asked for."""
        if self._pages is None:
            self._pages = load_pages(self.files)
            for path in self.session.tables("pages") if self.session else ():
                more = load_pages(self.files, path)
                self._pages = Pages({**more.by_id, **self._pages.by_id}, (*self._pages.problems, *more.problems))
        return self._pages

    @property
    def storybook(self) -> Storybook:
        """The compiled story, read when it is first asked for."""
        if self._storybook is None:
            self._storybook = load_storybook(self.files, self.session.scripts()[0] if self.session else None)
        return self._storybook

    def reload_story(self) -> tuple[Diagnostic, ...]:
        """Read scripts and tables anew; returns what is wrong with the scripts.

        Where a script has an error that was not there before, the last good story is kept whole: a node that is being
        played must not vanish under the player.
        """
        before = self.storybook
        known = {_sentence(problem) for problem in before.problems}
        fresh = load_storybook(self.files, self.session.scripts()[0] if self.session else None)
        if not any(problem.severity == "error" and _sentence(problem) not in known for problem in fresh.problems):
            self._storybook = fresh
        self._chapters = self._pages = None
        return fresh.problems


def _sentence(problem: Diagnostic) -> tuple[str, str]:
    """What makes a problem the same one after lines above it came or went."""
    return problem.file, problem.message


def map_path(map_id: str) -> str:
    """Where a map's file lies.

    >>> map_path("library"), map_path("mod:night_school/yard")
    ('maps/library.tmx', 'mod:night_school/maps/yard.tmx')
    """
    if map_id.startswith(LONE):
        return f"{map_id}.tmx"
    if map_id.startswith("mod:"):
        mod, _, name = map_id.partition("/")
        return f"{mod}/maps/{name}.tmx"
    return f"maps/{map_id}.tmx"
