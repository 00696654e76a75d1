"""Talk on screen: turns the story's lines and choices into boxes, and the reader's presses into ``advance`` and ``choose``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import pygame

from game.gfx.text import RichText
from game.scenes.cast import character_id
from game.scenes.services import Services
from game.sim.events import LineShown
from game.sim.intents import NO_CHOICE
from game.story import Line, LineInfo, StoryError, Text, compose
from game.ui.choices import ChoiceItem, ChoiceList
from game.ui.dialogue import DialogueBox, DialogueSettings, Spoken
from game.ui.intents import UiIntent
from game.ui.log import LogEntry
from game.ui.markup import to_rich
from game.ui.notices import RadioLine
from game.ui.portrait import Portrait

LOG_LENGTH = 400
"""Lines kept to be read again."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What the reader did this tick."""

    advance: bool = False
    choose: int = NO_CHOICE
    skip: bool = False


class Talk:
    """The dialogue box, the choices and the radio of a playing scene."""

    def __init__(self, services: Services, strings: Mapping[str, LineInfo]) -> None:
        self._services = services
        self.strings = strings
        self.box = DialogueBox(services.faces, on_blip=self._blip)
        self.choices: ChoiceList | None = None
        self.radio = RadioLine(services.faces)
        self.log: list[LogEntry] = []
        self._open: tuple[tuple[int, str], ...] = ()
        self._line = ""
        self._line_was_read = False
        self._speaker = ""
        self._spoken = False
        """SOMNI says this line aloud, so the letters make no sound."""
        self._voices: dict[str, str] = {}
        self._remembered: dict[tuple[str, ...], int] = {}
        self.refresh()

    def refresh(self) -> None:
        """Take over changed settings."""
        settings = self._services.settings
        self.box.settings = DialogueSettings(
            letters_per_second=settings.text_speed,
            auto_advance=settings.auto_advance,
            opacity=settings.box_opacity,
            skip_unread=settings.skip_unread,
            still=settings.reduce_motion,
        )

    def set_face(self, face: str, dream: str) -> None:
        """The frame of the face in which people talk now."""
        self.box.style = "waking" if face == "waking" else dream

    def set_voice(self, character: str, voice: str) -> None:
        """Somebody speaks with another's voice from here on."""
        self._voices[character] = voice

    # --- what the world says

    def show_line(
        self, event: LineShown, expressions: Mapping[str, str], outfits: Mapping[str, str] | None = None
    ) -> None:
        """A line is said, by somebody who wears what ``outfits`` says."""
        text, name = self._text(event.line_id, event.substitutions)
        character = character_id(name) if name else ""
        info = self.strings.get(event.line_id)
        self._line, self._speaker = event.line_id, self._voices.get(character, character)
        self._line_was_read = event.line_id in self._services.profile.lines
        self._note(name, text)
        if info is not None and "radio" in info.tags:
            self.radio.say(name, text)
            return
        self.box.show(
            Spoken(
                text=text,
                name=name,
                portrait=self._portrait(character, expressions, outfits or {}),
                accent=self._services.cast.accent(character),
                on_right=bool(character) and character != "leo",
                seen=self._line_was_read,
            )
        )
        self._spoken = self._services.audio.say(text.plain) if character == "somni" else False
        self._services.audio.talk(True)

    def _portrait(
        self, character: str, expressions: Mapping[str, str], outfits: Mapping[str, str]
    ) -> Portrait | None:
        if not character:
            return None
        return self._services.cast.portrait(character, expressions.get(character, ""), outfits.get(character, ""))

    def show_options(self, options: tuple[tuple[int, str, bool, tuple[str, ...]], ...]) -> None:
        """A choice opens. Options that are not available are shown only where the script tags them ``#show``."""
        self.box.hide()
        kept = [o for o in options if o[2] or self._tagged(o[1], "show")]
        self._open = tuple((o[0], o[1]) for o in kept)
        items = [ChoiceItem(self._text(o[1], o[3])[0], o[2], o[1] in self._services.profile.lines) for o in kept]
        key = tuple(o[1] for o in kept)
        self.choices = ChoiceList(
            self._services.faces,
            items,
            style=self.box.style,
            focus=self._remembered.get(key, 0),
            still=self._services.settings.reduce_motion,
            on_move=lambda: self._services.audio.play("ui_move"),
        )

    def end(self) -> None:
        """Nobody talks any more."""
        self.box.hide()
        self.choices = None
        self._services.audio.talk(False)

    # --- every tick

    def tick(self, intent: UiIntent, waiting: str) -> Answer:
        """One tick; ``waiting`` is what the story waits for: ``line``, ``options``, ``waiting`` or ``idle``."""
        self.radio.tick()
        hurry = intent.skip_held and (self._line_was_read or self._services.settings.skip_unread)
        if waiting == "options" and self.choices is not None:
            return self._tick_choices(intent)
        if waiting == "line" and self.box.is_open:
            if self.box.tick(intent):
                self._services.profile.read_line(self._line)
                return Answer(advance=True)
            return Answer()
        if waiting == "line":  # a radio line never holds anybody up
            self._services.profile.read_line(self._line)
            return Answer(advance=True)
        if self.box.is_open:
            # Between two lines the last one gives way to what happens on the stage.
            self.box.hide()
            self._services.audio.talk(False)
        return Answer(advance=intent.confirm, skip=hurry)

    def _tick_choices(self, intent: UiIntent) -> Answer:
        if self.choices is None:
            return Answer()
        if not any(item.available for item in self.choices.items):
            return Answer(advance=intent.confirm)
        picked = self.choices.tick(intent)
        if picked is None:
            return Answer()
        index, line_id = self._open[picked]
        self._remembered[tuple(line for _, line in self._open)] = picked
        self._services.profile.read_line(line_id)
        self._services.audio.play("ui_choose")
        self._note("", self._text(line_id, ())[0], chosen=True)
        self.choices = None
        return Answer(choose=index)

    def draw(self, surface: pygame.Surface) -> None:
        """Paint box, choices and radio."""
        self.radio.draw(surface)
        self.box.draw(surface)
        if self.choices is not None:
            self.choices.draw(surface)

    # --- inside

    def _text(self, line_id: str, substitutions: tuple[str, ...]) -> tuple[RichText, str]:
        """The text of a line without its speaker, and the speaker's name."""
        try:
            text: Text = compose(Line(line_id, substitutions), self.strings, self._services.settings.language)
        except (KeyError, StoryError):
            return RichText(line_id), ""
        return to_rich(text)

    def _tagged(self, line_id: str, tag: str) -> bool:
        info = self.strings.get(line_id)
        return info is not None and tag in info.tags

    def _note(self, name: str, text: RichText, chosen: bool = False) -> None:
        self.log.append(LogEntry(name, text.plain, chosen))
        del self.log[:-LOG_LENGTH]

    def _blip(self, letter: str) -> None:
        if self._speaker and not self._spoken:
            self._services.audio.voice(self._speaker)
