"""Commands about the stage: light, sound, camera, doors, the two faces of a place, what is written over it."""

from __future__ import annotations

from game.core.ticks import seconds_to_ticks
from game.sim.director import Wait
from game.sim.events import ChapterBegan, DoorMoved, Event, EvidenceGained, ObjectiveSet, Staged
from game.sim.world import World

WAVE_TICKS = 48
"""How long the wave between the two faces takes: 0.8 s."""
FADE_TICKS = {"in": 30, "out": 30, "in_slow": 90, "out_slow": 90}
CARD_TICKS = 240
"""How long a chapter's card stands."""


def wait(world: World, args: tuple[str, ...], events: list[Event]) -> Wait | None:
    """Let some seconds pass."""
    ticks = seconds_to_ticks(float(args[0]))
    return Wait("ticks", ticks) if ticks > 0 else None


def sound(world: World, args: tuple[str, ...], events: list[Event]) -> Wait | None:
    """A sound is heard, from a place where one is named."""
    world.staging.looping[args[0]] = None
    events.append(Staged("sound", args))
    return None


def sound_off(world: World, args: tuple[str, ...], events: list[Event]) -> Wait | None:
    """A lasting sound stops; ``all`` stops every one."""
    if args[0] == "all":
        world.staging.looping.clear()
    world.staging.looping.pop(args[0], None)
    events.append(Staged("sound_off", args))
    return None


def music(world: World, args: tuple[str, ...], events: list[Event]) -> Wait | None:
    """The music changes to a cue, or to a variant of it."""
    world.staging.music = (args[0], args[1] if len(args) > 1 else "")
    events.append(Staged("music", args))
    return None


def music_stop(world: World, args: tuple[str, ...], events: list[Event]) -> Wait | None:
    """The music ends."""
    world.staging.music = ("", "")
    events.append(Staged("music_stop", args))
    return None


def hush(world: World, args: tuple[str, ...], events: list[Event]) -> Wait | None:
    """Room tone and music hold their breath, or breathe again."""
    world.staging.hush = args[0] == "on"
    events.append(Staged("hush", args))
    return None


def voice(world: World, args: tuple[str, ...], events: list[Event]) -> Wait | None:
    """Whose voice somebody speaks with."""
    events.append(Staged("voice", args))
    return None


def light(world: World, args: tuple[str, ...], events: list[Event]) -> Wait | None:
    """A light, or a mood of the room, changes."""
    world.staging.lights[args[0]] = args[1]
    events.append(Staged("light", args))
    return None


def camera(world: World, args: tuple[str, ...], events: list[Event]) -> Wait | None:
    """Look at a place or a person; the hero's own name gives the eye back to him.

    Of two words the one that is a place or a person counts (``camera pan_to shore``); the other says how.
    """
    aim = next((a for a in reversed(args) if world.whereabouts(a) is not None), args[-1])
    world.staging.camera = "" if aim == world.hero_id else aim
    events.append(Staged("camera", args))
    return None


def fade(world: World, args: tuple[str, ...], events: list[Event]) -> Wait | None:
    """The picture goes to black or comes back."""
    world.staging.faded = args[0].startswith("out")
    events.append(Staged("fade", args))
    return Wait("ticks", FADE_TICKS[args[0]])


def door(world: World, args: tuple[str, ...], events: list[Event]) -> Wait | None:
    """A door of this place opens, stands half open or closes; in another place it will have done so."""
    name, state = args[0], args[1]
    for id_ in (name, f"door_{name}", f"{name}_door"):
        here = world.level.doors.get(id_)
        if here is not None:
            if world.door_state(here) != state:
                at = here.box.centre
                events.append(DoorMoved(id_, state != "closed", at.x, at.y))
            world.doors.setdefault(world.level.id, {})[id_] = state
            return None
    world.staging.things[f"door:{name}"] = state
    events.append(Staged("door", args))
    return None


def face(world: World, args: tuple[str, ...], events: list[Event]) -> Wait | None:
    """Reality gives way to the dream, or comes back, in a wave from whoever dreams."""
    world.turn_face(args[0], "", events)
    slow = len(args) > 1 and args[1] == "slow"
    return Wait("ticks", WAVE_TICKS * (2 if slow else 1))


def dream(world: World, args: tuple[str, ...], events: list[Event]) -> Wait | None:
    """Which dream the dream face shows. While one is shown already, it changes in place."""
    world.dream = args[0]
    if world.face != "waking":
        world.turn_face(world.face, args[0], events)
    return None


def lucidity_show(world: World, args: tuple[str, ...], events: list[Event]) -> Wait | None:
    """What shines through a dream: ``paper`` or ``pencil``."""
    world.staging.lights["lucidity"] = args[0]
    events.append(Staged("lucidity_show", args))
    return None


def clock(world: World, args: tuple[str, ...], events: list[Event]) -> Wait | None:
    """Story time: hours and minutes."""
    world.staging.clock = (int(float(args[0])) % 24, int(float(args[1])) % 60)
    events.append(Staged("clock", args))
    return None


def caption(world: World, args: tuple[str, ...], events: list[Event]) -> Wait | None:
    """Words over the picture that nobody says."""
    events.append(Staged("caption", args))
    return Wait("ticks", 60)


def objective(world: World, args: tuple[str, ...], events: list[Event]) -> Wait | None:
    """What to do now, in one line."""
    world.objective = args[0]
    events.append(ObjectiveSet(args[0]))
    return None


def chapter(world: World, args: tuple[str, ...], events: list[Event]) -> Wait | None:
    """A chapter, or a stretch of one, begins: its card is shown and the game is saved."""
    world.chapter = args[0]
    events.append(ChapterBegan(args[0]))
    return Wait("ticks", CARD_TICKS) if args[0].startswith("chapter_") else None


def evidence(world: World, args: tuple[str, ...], events: list[Event]) -> Wait | None:
    """A page comes into the sketchbook; a second time changes nothing."""
    give_page(world, args[0], events)
    return None


def give_page(world: World, page: str, events: list[Event]) -> None:
    """Put a page into the sketchbook with the place and hour of its finding."""
    if page and page not in world.pages:
        world.pages.append(page)
        world.found[page] = (world.level.id, *world.staging.clock)
        events.append(EvidenceGained(page))


def sketchbook_add(world: World, args: tuple[str, ...], events: list[Event]) -> Wait | None:
    """A drawing that is nobody's evidence comes into the sketchbook."""
    give_page(world, args[0], events)
    return None


def doodle(world: World, args: tuple[str, ...], events: list[Event]) -> Wait | None:
    """A drawing is drawn, on a page or into the dream."""
    drawn = f"doodle:{args[1]}"
    before = world.staging.things.get(drawn, "")
    world.staging.things[drawn] = f"{before} {args[0]}".strip()
    events.append(Staged("doodle", args))
    return Wait("ticks", 72)


def free_roam(world: World, args: tuple[str, ...], events: list[Event]) -> Wait | None:
    """The hero gets up and may go where he likes; the eye is his again."""
    hero = world.actors.get(world.hero_id)
    if hero is not None:
        hero.pose = ""
    world.ride = None
    world.staging.camera = ""
    events.append(Staged("free_roam", ()))
    return None


def stick(world: World, args: tuple[str, ...], events: list[Event]) -> Wait | None:
    """The dream takes the hero's hands off the stick, or gives them back."""
    world.staging.things["stick"] = args[0]
    events.append(Staged("stick", args))
    return None


def credits(world: World, args: tuple[str, ...], events: list[Event]) -> Wait | None:
    """The end: names roll."""
    events.append(Staged("credits", args))
    return None
