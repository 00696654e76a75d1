"""Name of a staging command → what carries it out. ``table`` declares the same names with their arguments; a test compares."""

from __future__ import annotations

from collections.abc import Callable

from game.sim.commands import people, rails, stage
from game.sim.director import Wait
from game.sim.events import Event
from game.sim.world import World

Handler = Callable[[World, tuple[str, ...], list[Event]], Wait | None]

HANDLERS: dict[str, Handler] = {
    handler.__name__: handler
    for handler in (
        people.play_as,
        people.place,
        people.walk,
        people.run,
        people.turn,
        people.pose,
        people.expression,
        people.costume,
        people.carry,
        people.prop,
        people.halo,
        people.npc,
        stage.wait,
        stage.sound,
        stage.sound_off,
        stage.music,
        stage.music_stop,
        stage.hush,
        stage.voice,
        stage.light,
        stage.camera,
        stage.fade,
        stage.door,
        stage.face,
        stage.dream,
        stage.lucidity_show,
        stage.clock,
        stage.caption,
        stage.objective,
        stage.chapter,
        stage.evidence,
        stage.sketchbook_add,
        stage.doodle,
        stage.free_roam,
        stage.stick,
        stage.credits,
        rails.rail,
        rails.hold_note,
    )
}
