"""Makes a scene go: reads the next line, choice or command from the story, and lets commands take their ticks.

Watching and skipping meet in the same state: a command is started once, then either ticked to its end or finished at once, and
both ways lead through the same code where that matters.
"""

from __future__ import annotations

from game.sim.commands import rails
from game.sim.commands.handlers import HANDLERS
from game.sim.commands.people import tick_walk
from game.sim.director import Status, Wait
from game.sim.events import Event, LineShown, OptionChosen, OptionsShown, Saved, SceneFailed, TalkBegan, TalkEnded
from game.sim.intents import NO_CHOICE, Intent
from game.sim.walking import arrive
from game.sim.world import World
from game.story import Command, Dialogue, End, Line, Options, StoryError

STEPS_PER_TICK = 4096
"""More steps than this without a line, a choice or a pause is a script that runs in a circle."""


def start(world: World, node: str, events: list[Event]) -> None:
    """Begin a conversation or scene; ``*`` in its name stands for ``$scene``.

    Nothing happens while another one runs, or where there is no such node.
    """
    node = world.script.resolve(node, world.variables)
    if not world.director.idle or not node:
        return
    world.director.node = node
    world.director.dialogue.set_node(node)
    hero = world.actors.get(world.hero_id)
    if hero is not None:
        hero.gait, hero.walked = "idle", 0
    events.append(TalkBegan(node))
    world.director.status = Status.WAITING
    world.director.wait = None


def run(world: World, intent: Intent, events: list[Event]) -> None:
    """One tick of the scene that runs, if one does."""
    director = world.director
    if director.idle:
        return
    if director.status is Status.LINE and not (intent.advance or intent.skip):
        return
    if director.status is Status.OPTIONS and not _choose(world, intent, events):
        return
    if director.wait is not None:
        if intent.skip:
            _finish(world, director.wait)
        elif not _tick(world, director.wait, intent, events):
            return
        director.wait = None
    _go_on(world, intent.skip, events)


def _choose(world: World, intent: Intent, events: list[Event]) -> bool:
    director = world.director
    open_ = [o for o in director.options if o[2]]
    if not open_:
        if not (intent.advance or intent.skip):
            return False
        director.dialogue.select(None)
    else:
        chosen = next((o for o in open_ if o[0] == intent.choose), None)
        if intent.choose == NO_CHOICE or chosen is None:
            return False
        director.dialogue.select(chosen[0])
        events.append(OptionChosen(chosen[0], chosen[1]))
        events.append(Saved("choice"))
    director.options = ()
    return True


def _tick(world: World, wait: Wait, intent: Intent, events: list[Event]) -> bool:
    """One tick of a command; True when it is over."""
    match wait.kind:
        case "walk":
            return tick_walk(world, wait)
        case "rail":
            return rails.tick_ride(world, intent, events)
        case "note":
            return rails.tick_note(wait, intent, events)
        case _:
            wait.ticks -= 1
            return wait.ticks <= 0


def _finish(world: World, wait: Wait) -> None:
    """The state in which a command ends, at once."""
    if wait.kind == "walk":
        actor = world.actors.get(wait.who)
        if actor is not None:
            arrive(actor, wait.what)
    elif wait.kind == "rail":
        rails.finish_ride(world)


def _go_on(world: World, skipping: bool, events: list[Event]) -> None:
    """Take steps of the story until something has to be waited for."""
    director = world.director
    for _ in range(STEPS_PER_TICK):
        try:
            step = director.dialogue.advance()
        except StoryError as error:
            _end(world, events)
            events.append(SceneFailed(str(error)))
            return
        _follow_map(world, director.dialogue, events)
        match step:
            case Line(id=line_id, substitutions=substitutions):
                director.line = (line_id, tuple(substitutions))
                events.append(LineShown(line_id, tuple(substitutions)))
                if not skipping:
                    director.status = Status.LINE
                    return
            case Options(options=options):
                director.options = tuple(
                    (o.index, o.line.id, o.available, tuple(o.line.substitutions)) for o in options
                )
                director.status = Status.OPTIONS
                events.append(OptionsShown(director.options))
                return
            case Command(name=name, args=args):
                wait = HANDLERS[name](world, tuple(str(a) for a in args), events) if name in HANDLERS else None
                if wait is not None and skipping:
                    _finish(world, wait)
                elif wait is not None:
                    director.status, director.wait = Status.WAITING, wait
                    return
            case End():
                _end(world, events)
                return
    _end(world, events)
    events.append(
        SceneFailed(f"The scene {director.node} took {STEPS_PER_TICK} steps without a line: it runs in a circle.")
    )


def _follow_map(world: World, dialogue: Dialogue, events: list[Event]) -> None:
    """A node that names a map plays there: going to the node is going to the map."""
    wanted = world.script.maps.get(dialogue.node or "")
    if wanted and wanted != world.level.id:
        world.try_enter(wanted, "", events)


def _end(world: World, events: list[Event]) -> None:
    director = world.director
    director.status, director.wait, director.options, director.line = Status.IDLE, None, (), ("", ())
    world.ride = None
    events.append(TalkEnded(director.node))
    events.append(Saved("scene"))
    director.node = ""
