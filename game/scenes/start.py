"""Worlds to begin with: a new game, a save, or any place that a developer or modder names."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from game.content.library import Library
from game.sim import scene, triggers
from game.sim.events import MapEntered
from game.sim.snapshot import from_data, new_world
from game.sim.world import World

FIRST_CHAPTER = "prologue"
FIRST_MAP = "bedroom"


def new_game(library: Library, chapter: str = FIRST_CHAPTER, seed: int = 0) -> World:
    """A world at the first moment of a chapter.

    Raises:
        MapMissing: The chapter's place cannot be entered.
    """
    row = library.chapters.get(chapter)
    world = new_world(library, library.storybook.script, row.map if row else FIRST_MAP, seed=seed)
    world.chapter = chapter
    if row is not None:
        scene.start(world, row.start, [])
    return world


def saved_game(library: Library, data: dict[str, Any]) -> World:
    """The world of a save.

    Raises:
        MapMissing, StoryError, KeyError, ValueError, TypeError: It cannot be brought back; the sentence is the caller's to make.
    """
    return from_data(data, library, library.storybook.script)


def mod_game(library: Library, mod: str, start: str) -> World:
    """A world at the first moment of a mod's own story.

    Args:
        library: with the mod switched on.
        mod: its id.
        start: name of its map where it begins.

    Raises:
        MapMissing: The map is not there, or cannot be entered.
    """
    map_id = f"mod:{mod}/{start}"
    world = new_world(library, library.storybook.script, map_id)
    triggers.fire(world, [MapEntered(map_id, "")])
    return world


def place_world(library: Library, target: str, at: str = "", flags: list[str] | None = None, face: str = "") -> World:
    """A world that stands in a place, for whoever is building it.

    Args:
        library: Where places come from.
        target: A map's name, or the path of a ``.tmx`` file.
        at: Name of an entry or of any object of the map to stand at.
        flags: ``$name=value`` (a leading ``$`` may be left out) for the story's variables.
        face: ``dream`` to begin asleep.

    Raises:
        MapMissing: There is no such place, or it cannot be entered.
    """
    map_id = map_name(target) if not library.session else library.session.lone or map_name(target)
    world = new_world(library, library.storybook.script, map_id, at)
    for flag in flags or ():
        name, _, value = flag.partition("=")
        world.variables["$" + name.lstrip("$")] = _value(value)
    spot = world.level.places.get(at)
    if spot is not None and not any(e.id == at for e in world.level.entries):
        world.appear(world.hero_id, spot)
    if face == "dream":
        world.turn_face("dream", str(world.level.map.properties.get("dream", "reef")), [])
    triggers.fire(world, [MapEntered(map_id, at)])
    return world


def map_name(target: str) -> str:
    """A map's name from a name or a path.

    >>> map_name("library"), map_name("maps/library.tmx"), map_name("maps/mods/night_school/maps/yard.tmx")
    ('library', 'library', 'mod:night_school/yard')
    """
    if not target.endswith(".tmx"):
        return target
    path = Path(target)
    if path.parent.name == "maps" and path.parent.parent.parent.name == "mods":
        return f"mod:{path.parent.parent.name}/{path.stem}"
    return path.stem


def _value(text: str) -> bool | float | str:
    lowered = text.strip().lower()
    if lowered in ("", "true", "yes"):
        return True
    if lowered in ("false", "no"):
        return False
    try:
        return float(lowered)
    except ValueError:
        return text
