"""Every staging command that a script may use: declared once, with typed arguments (``handlers`` carries them out).

From this table come the checks at load, the editor's completion (``.ysls.json``) and the modder's reference page.
"""

from __future__ import annotations

from game.story.commands import CommandSpec, Param, Registry


def _name(kind: str, name: str = "", optional: bool = False) -> Param:
    return Param(name or kind, kind, optional=optional)


def _word(name: str, *words: str, optional: bool = False) -> Param:
    return Param(name, "enum", words=words, optional=optional)


WHO = _name("character", "who")
WHERE = _name("place", "where")

COMMANDS = Registry(
    (
        CommandSpec("play_as", (WHO,), doc="Whom the player moves from here on."),
        CommandSpec(
            "place",
            (WHO, WHERE, _word("facing", "up", "down", "left", "right", optional=True)),
            doc="Somebody is at a place, at once, be it on another map.",
        ),
        CommandSpec("walk", (WHO, WHERE), blocking=True, doc="Somebody walks to a place or a person."),
        CommandSpec("run", (WHO, WHERE), blocking=True, doc="The same, running."),
        CommandSpec("turn", (WHO, WHERE), doc="Somebody turns to a place, a person, or `up down left right`."),
        CommandSpec("pose", (WHO, _name("pose")), doc="Somebody holds a pose until they walk; `stand` ends it."),
        CommandSpec("expression", (WHO, _name("expression")), doc="The face of somebody's next lines."),
        CommandSpec("costume", (WHO, _name("outfit")), doc="What somebody wears; `plain` for their own."),
        CommandSpec("carry", (WHO, _name("thing")), doc="Somebody carries a thing or a person; `nothing`."),
        CommandSpec("prop", (_name("thing"), WHERE), doc="A thing is in a hand or at a place; `away`."),
        CommandSpec("halo", (WHO, _word("state", "on", "off")), doc="Somebody's halo goes on or off."),
        CommandSpec("npc", (_name("thing"), _name("action")), doc="Scenery with a mind of its own acts."),
        CommandSpec("wait", (Param("seconds", "number"),), blocking=True, doc="Let some seconds pass."),
        CommandSpec("sound", (_name("sound"), _name("place", "where", True)), doc="A sound is heard."),
        CommandSpec("sound_off", (_name("sound"),), doc="A lasting sound stops; `all`."),
        CommandSpec("music", (_name("music", "cue"), _name("variant", optional=True)), doc="The music changes."),
        CommandSpec("music_stop", (_name("how", optional=True),), doc="The music ends."),
        CommandSpec("hush", (_word("state", "on", "off"),), doc="Music and room tone hold their breath."),
        CommandSpec("voice", (WHO, _name("voice")), doc="Whose voice somebody speaks with."),
        CommandSpec("light", (_name("light"), _name("state")), doc="A light or a mood of the room changes."),
        CommandSpec("camera", (WHERE, _name("place", "of", True)), doc="Look at a place or a person."),
        CommandSpec(
            "fade", (_word("way", "in", "out", "in_slow", "out_slow"),), blocking=True, doc="To black or back."
        ),
        CommandSpec(
            "door", (_name("door"), _word("state", "open", "half", "closed")), doc="A door of this place moves."
        ),
        CommandSpec(
            "face",
            (_word("face", "waking", "dream", "both", "bleed"), _word("pace", "slow", "half", optional=True)),
            blocking=True,
            doc="Reality gives way to the dream, or comes back.",
        ),
        CommandSpec("dream", (_name("dream"),), doc="Which dream the dream face shows."),
        CommandSpec("lucidity_show", (_word("what", "paper", "pencil"),), doc="It shines through."),
        CommandSpec("clock", (Param("hours", "number"), Param("minutes", "number")), doc="Story time."),
        CommandSpec("caption", (Param("text", "string"),), blocking=True, doc="Words that nobody says."),
        CommandSpec("objective", (Param("text", "string"),), doc="What to do now, in one line."),
        CommandSpec("chapter", (_name("chapter"),), blocking=True, doc="A chapter begins: card and save."),
        CommandSpec("evidence", (_name("page"),), doc="A page comes into the sketchbook."),
        CommandSpec("sketchbook_add", (_name("page"),), doc="A drawing that is nobody's evidence."),
        CommandSpec("doodle", (_name("drawing"), WHERE), blocking=True, doc="A drawing draws itself."),
        CommandSpec("free_roam", (), doc="The hero gets up and may go where he likes."),
        CommandSpec("stick", (_word("state", "taken", "given"),), doc="The dream takes the hero's hands."),
        CommandSpec("credits", (), doc="The end: names roll."),
        CommandSpec("rail", (_name("stop"),), blocking=True, doc="The boat runs on to a stop; `off`."),
        CommandSpec("hold_note", (_name("thing"),), blocking=True, doc="The player hums to something."),
    )
)
