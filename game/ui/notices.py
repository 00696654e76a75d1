"""Small things over the game: toasts, the objective, captions, barks, radio lines, key prompts.

They come, say one thing, and go by themselves; none takes the player's hands.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass

import pygame

from game.core.ticks import VIEW_H, VIEW_W
from game.gfx.font import TextFace
from game.gfx.palette import PALETTE, Rgb, mix
from game.gfx.pencil import PAPER, Stroke, draw_strokes
from game.gfx.shapes import clear, drop_shadow, glass, key_cap, sheet, tape
from game.gfx.text import Line, RichText, draw_line, schedule, wrap
from game.ui.look import LETTERS, NIGHT, ON_PAPER, Faces

SLIDE_TICKS = 14


def _eased(age: int, ticks: int) -> float:
    """0 to 1, fast at first; 0 before it begins.  Source: easings.net, out cubic."""
    left = 1 - min(1.0, max(0, age) / ticks)
    return 1 - left**3


# ------------------------------------------------------------------------------------------------ toast


class Toast:
    """Slips of paper at the upper right: "Page added: The fridge contract".  One at a time, in the order of `push`."""

    HOLD_TICKS = 200

    def __init__(self, faces: Faces) -> None:
        self.faces = faces
        self._waiting: deque[tuple[str, str]] = deque()
        self._heading = ""
        self._lines: list[Line] = []
        self._slip: pygame.Surface | None = None
        self._shadow: pygame.Surface | None = None
        self._age = 0

    def push(self, heading: str, text: str) -> None:
        """Queue a slip: a small heading and one line (it is wrapped where it must)."""
        self._waiting.append((heading, text))

    @property
    def is_showing(self) -> bool:
        """True while a slip is out."""
        return self._slip is not None

    def tick(self) -> None:
        """One tick older."""
        if self._slip is None and self._waiting:
            self._heading, text = self._waiting.popleft()
            self._lines = wrap(text, self.faces.body, max(self.faces.body.widest, 170))
            self._slip = self._cut_slip()
            self._shadow = drop_shadow(self._slip, 4)
            self._age = 0
        elif self._slip is not None:
            self._age += 1
            if self._age > self.HOLD_TICKS + 2 * SLIDE_TICKS:
                self._slip = None

    def _cut_slip(self) -> pygame.Surface:
        words = max(line.width for line in self._lines)
        width = max(words, self.faces.small.measure(self._heading, True)) + 34
        height = 8 + self.faces.small.line_height + (self.faces.body.line_height + 1) * len(self._lines)
        slip = sheet(width, height, PAPER, 5)
        _pencil_star(slip, 12, height // 2)
        slip.blit(tape(16, 7, mix(PALETTE["y2"], PALETTE["b5"], 0.4)), (width // 2 - 8, -2))
        return slip

    def draw(self, surface: pygame.Surface) -> None:
        """Draw on the logical surface."""
        if self._slip is None or self._shadow is None:
            return
        share = _eased(self._age, SLIDE_TICKS) - _eased(self._age - self.HOLD_TICKS - SLIDE_TICKS, SLIDE_TICKS)
        x = VIEW_W - round((self._slip.get_width() + 10) * share)
        surface.blit(self._shadow, (x - 4, 8))
        surface.blit(self._slip, (x, 10))
        face = self.faces.body
        self.faces.small.draw(surface, self._heading, x + 24, 16, ON_PAPER.of("name"), True)
        for index, line in enumerate(self._lines):
            y = 17 + self.faces.small.line_height + index * (face.line_height + 1)
            draw_line(surface, line, face, x + 24, y, ON_PAPER.of)


def _pencil_star(target: pygame.Surface, x: int, y: int) -> None:
    points = ((0, -6), (2, -1), (7, -1), (3, 2), (5, 7), (0, 4), (-5, 7), (-3, 2), (-7, -1), (-2, -1), (0, -6))
    draw_strokes(target, [Stroke(tuple((x + a, y + b) for a, b in points), "orange", 1, 1.0, 0.3, straight=True)], 17)


# ------------------------------------------------------------------------------------------------ objective


class ObjectiveLine:
    """What now: one line at the upper left that writes itself, stays a while, and comes back when asked for."""

    HOLD_TICKS = 420

    def __init__(self, faces: Faces) -> None:
        self.faces = faces
        self._text = ""
        self._set_in = faces.body
        self._age = 10**6
        self._plate: pygame.Surface | None = None
        self._lines: list[Line] = []
        self._ticks: list[int] = []

    @property
    def text(self) -> str:
        """The present objective; empty = none."""
        return self._text

    def set(self, text: str) -> None:
        """Show a new objective (an empty one takes the line away)."""
        if text == self._text:
            return
        self._text, self._age = text, 0
        self._ticks = schedule(RichText(text), LETTERS)
        self._set_line()

    def _set_line(self) -> None:
        self._set_in = self.faces.body
        self._lines = wrap(self._text, self._set_in, max(self._set_in.widest, 236))
        self._plate = None

    def remind(self) -> None:
        """Show the present one again, at once."""
        self._age = max(self._ticks, default=0) + SLIDE_TICKS

    def tick(self) -> None:
        """One tick older."""
        self._age += 1

    def draw(self, surface: pygame.Surface) -> None:
        """Draw on the logical surface."""
        end = self.HOLD_TICKS + SLIDE_TICKS
        if not self._text or self._age > end:
            return
        face = self.faces.body
        if self._set_in is not face:
            self._set_line()
        lines = self._lines
        height = (face.line_height + 1) * len(lines) + 7
        if self._plate is None:
            width = max(line.width for line in lines) + 26
            self._plate = glass(width, height, PALETTE["y2"], 216, brackets=False)
            pygame.draw.rect(self._plate, (*PALETTE["y2"], 255), (6, 5, 5, 5), 1)
            self._plate.set_at((8, 7), PALETTE["y2"])
        out = _eased(max(0, self._age - self.HOLD_TICKS), SLIDE_TICKS) if self._age > self.HOLD_TICKS else 0.0
        x = 8 - round((1 - _eased(self._age, SLIDE_TICKS) + out) * (self._plate.get_width() + 12))
        surface.blit(self._plate, (x, 8))
        shown = sum(1 for tick in self._ticks if tick <= self._age - SLIDE_TICKS)
        for index, line in enumerate(lines):
            at = (x + 17, 12 + index * (face.line_height + 1))
            draw_line(surface, line, face, *at, NIGHT.of, NIGHT.shadow, shown)


# ------------------------------------------------------------------------------------------------ captions


class CaptionLine:
    """A caption for a sound, with the direction it comes from: "◀ [a door]"; several stack, newest below."""

    HOLD_TICKS = 150
    MOST = 3

    def __init__(self, faces: Faces) -> None:
        self.faces = faces
        self._lines: list[tuple[str, int]] = []

    def push(self, text: str, side: int = 0) -> None:
        """Add a caption; ``side`` is -1 for left, 1 for right, 0 for here."""
        marked = f"◀ [{text}]" if side < 0 else f"[{text}] ▶" if side > 0 else f"[{text}]"
        self._lines = [(known, age) for known, age in self._lines if known != marked][-self.MOST + 1 :]
        self._lines.append((marked, 0))

    def tick(self) -> None:
        """One tick older."""
        self._lines = [(text, age + 1) for text, age in self._lines if age < self.HOLD_TICKS]

    def draw(self, surface: pygame.Surface, bottom: int = VIEW_H - 10) -> None:
        """Draw centred above a row of the logical surface."""
        face = self.faces.body
        pitch = face.line_height + 3
        for index, (text, _) in enumerate(reversed(self._lines)):
            width = min(VIEW_W - 8, face.measure(text) + 12)
            y = bottom - pitch * (index + 1)
            back = clear(width, pitch)
            back.fill((*PALETTE["i0"], 214))
            surface.blit(back, ((VIEW_W - width) // 2, y))
            face.draw(surface, text, (VIEW_W - width) // 2 + 6, y + 4, NIGHT.of(""), False)


# ------------------------------------------------------------------------------------------------ barks and radio


class Bark:
    """A line over somebody's head: types itself, stays for its reading time, never blocks.

    Args:
        faces: what to write with.
        text: what is said.
        accent: colour of the little tail and edge: the speaker's.
    """

    def __init__(self, faces: Faces, text: RichText, accent: Rgb = PALETTE["i6"]) -> None:
        self._face = faces.body
        self._text = text
        self._accent = accent
        self._lines = wrap(text, self._face, max(self._face.widest, 150))
        self._ticks = schedule(text, LETTERS)
        self._age = 0
        self._hold = max(self._ticks, default=0) + 60 + 3 * len(text.plain)
        self._bubble = self._make()

    def _make(self) -> pygame.Surface:
        width = max(line.width for line in self._lines) + 14
        pitch = self._face.line_height
        height = pitch * len(self._lines) + 8
        bubble = clear(width, height + 5)
        p = PALETTE
        pygame.draw.rect(bubble, (*p["i0"], 232), (0, 0, width, height), border_radius=4)
        pygame.draw.rect(bubble, (*mix(self._accent, p["i3"], 0.4), 255), (0, 0, width, height), 1, border_radius=4)
        middle = width // 2
        pygame.draw.polygon(
            bubble, (*p["i0"], 232), [(middle - 4, height - 1), (middle + 4, height - 1), (middle, height + 4)]
        )
        pygame.draw.line(bubble, mix(self._accent, p["i3"], 0.4), (middle - 4, height), (middle, height + 4))
        pygame.draw.line(bubble, mix(self._accent, p["i3"], 0.4), (middle + 4, height), (middle, height + 4))
        return bubble

    @property
    def is_over(self) -> bool:
        """True when it has been read."""
        return self._age > self._hold

    def tick(self) -> None:
        """One tick older."""
        self._age += 1

    def draw(self, surface: pygame.Surface, x: int, y: int) -> None:
        """Draw with the tail's tip at (x, y), kept inside the screen."""
        if self.is_over:
            return
        width, height = self._bubble.get_size()
        left = max(3, min(VIEW_W - width - 3, x - width // 2))
        top = max(3, min(VIEW_H - height - 3, y - height))
        surface.blit(self._bubble, (left, top))
        shown = sum(1 for tick in self._ticks if tick <= self._age)
        for index, line in enumerate(self._lines):
            at = (left + 7, top + 5 + index * self._face.line_height)
            draw_line(surface, line, self._face, *at, NIGHT.of, None, shown, self._age)


class RadioLine:
    """Mia in the ear: a line at the foot of the screen with a level that flickers while she speaks."""

    def __init__(self, faces: Faces) -> None:
        self.faces = faces
        self._text: RichText | None = None
        self._set_in = faces.body
        self._lines: list[Line] = []
        self._panel: pygame.Surface | None = None
        self._name = ""
        self._ticks: list[int] = []
        self._age = 0
        self._hold = 0

    def say(self, name: str, text: RichText) -> None:
        """Begin a line; one that is still out gives way."""
        self._name, self._text = name, text
        self._set_line(text)
        self._ticks = schedule(text, LETTERS)
        self._age, self._hold = 0, max(self._ticks, default=0) + 80 + 3 * len(text.plain)

    def _set_line(self, text: RichText) -> None:
        self._set_in = self.faces.body
        self._lines = wrap(text, self._set_in, max(self._set_in.widest, 300))
        self._panel = None

    @property
    def is_over(self) -> bool:
        """True when nothing is being said."""
        return self._text is None

    def tick(self) -> None:
        """One tick older."""
        self._age += 1
        if self._age > self._hold:
            self._text = None

    def draw(self, surface: pygame.Surface) -> None:
        """Draw on the logical surface."""
        if self._text is None:
            return
        face = self.faces.body
        if self._set_in is not face:
            self._set_line(self._text)
        lines = self._lines
        name_width = face.measure(self._name, True)
        width = max(line.width for line in lines) + name_width + 48
        height = (face.line_height + 1) * len(lines) + 9
        x, y = (VIEW_W - width) // 2, VIEW_H - height - 8
        if self._panel is None or self._panel.get_size() != (width, height):
            self._panel = glass(width, height, PALETTE["g3"], 220, brackets=False)
        surface.blit(self._panel, (x, y))
        speaking = self._age < max(self._ticks, default=0)
        for bar in range(4):
            level = 2 + ((self._age // 4 * 7 + bar * 5) % 7 if speaking else 0)
            surface.fill(PALETTE["g3"], (x + 9 + bar * 3, y + height // 2 + 3 - level, 2, level))
        face.draw(surface, self._name, x + 26, y + 5, PALETTE["g4"], True, NIGHT.shadow)
        shown = sum(1 for tick in self._ticks if tick <= self._age)
        for index, line in enumerate(lines):
            at = (x + 34 + name_width, y + 5 + index * (face.line_height + 1))
            draw_line(surface, line, face, *at, NIGHT.of, NIGHT.shadow, shown, self._age)


# ------------------------------------------------------------------------------------------------ prompts

PAD_GLYPHS = {
    "A": "\ue000", "B": "\ue001", "X": "\ue002", "Y": "\ue003", "LB": "\ue004", "RB": "\ue005", "LT": "\ue006",
    "RT": "\ue007", "L-stick": "\ue008", "R-stick": "\ue009", "D-pad": "\ue010", "D-up": "\ue010↑", "D-right": "\ue010→",
    "D-down": "\ue010↓", "D-left": "\ue010←", "Menu": "\ue015", "View": "\ue016", "Mouse": "\ue018",
    "Mouse-left": "\ue019", "Mouse-right": "\ue01a", "Wheel": "\ue01b",
}  # fmt: skip
PAD_GLYPHS.update(
    {f"{side}-stick-{way}": f"{PAD_GLYPHS[f'{side}-stick']}{arrow}" for side in "LR" for way, arrow in
     (("up", "↑"), ("right", "→"), ("down", "↓"), ("left", "←"))}
)  # fmt: skip
"""Names of pad and mouse controls to their glyphs in the font."""

PAD_COLOURS: dict[str, Rgb] = {"A": PALETTE["g3"], "B": PALETTE["r3"], "X": PALETTE["u3"], "Y": PALETTE["y2"]}


@dataclass(frozen=True)
class Binding:
    """What must be pressed: a key's label as it is printed on it, or the name of a pad or mouse control."""

    label: str
    is_key: bool = True


def binding_width(faces: Faces, binding: Binding) -> int:
    """Width of a drawn binding in logical pixels."""
    face = faces.small
    glyph = None if binding.is_key else PAD_GLYPHS.get(binding.label)
    return face.measure(glyph) if glyph else max(13, face.measure(binding.label, True) + 8)


def draw_binding(surface: pygame.Surface, faces: Faces, binding: Binding, x: int, y: int, pressed: bool = False) -> int:
    """Draw a key or a pad glyph with its capitals' top at ``y``; returns its width."""
    face: TextFace = faces.small
    width = binding_width(faces, binding)
    glyph = None if binding.is_key else PAD_GLYPHS.get(binding.label)
    if glyph:
        face.draw(surface, glyph, x, y, PAD_COLOURS.get(binding.label, PALETTE["i7"]), False, PALETTE["i0"])
        return width
    surface.blit(key_cap(width, face.cap_height + 6, pressed), (x, y - 3 + (1 if pressed else 0)))
    label = face.measure(binding.label, True)
    face.draw(surface, binding.label, x + (width - label + 1) // 2, y - 1 + (1 if pressed else 0), PALETTE["i1"], True)
    return width


class Prompt:
    """ "[E] Look": the real binding and a verb, on a dark tab, centred over a place.

    Args:
        faces: what to write with.
        binding: what must be pressed.
        verb: what then happens.
        quiet: note behind the verb ("too high"), drawn softer.
    """

    def __init__(self, faces: Faces, binding: Binding, verb: str, quiet: str = "") -> None:
        self.faces, self.binding, self.verb, self.quiet = faces, binding, verb, quiet
        self._age = 0

    def tick(self) -> None:
        """One tick older."""
        self._age += 1

    def draw(self, surface: pygame.Surface, x: int, y: int) -> None:
        """Draw with the middle of its foot at (x, y), kept inside the screen."""
        face = self.faces.small
        key = binding_width(self.faces, self.binding)
        words = face.measure(self.verb) + (face.measure(" " + self.quiet) if self.quiet else 0)
        width, height = key + words + 15, face.cap_height + 11
        left = max(2, min(VIEW_W - width - 2, x - width // 2))
        top = max(2, min(VIEW_H - height - 2, y - height - (self._age // 24 % 2)))
        back = clear(width, height)
        pygame.draw.rect(back, (*PALETTE["i0"], 214), (0, 0, width, height), border_radius=4)
        surface.blit(back, (left, top))
        draw_binding(surface, self.faces, self.binding, left + 4, top + 5)
        end = left + key + 9 + face.draw(surface, self.verb, left + key + 9, top + 5, NIGHT.of(""), False, NIGHT.shadow)
        if self.quiet:
            face.draw(surface, " " + self.quiet, end, top + 5, NIGHT.of("quiet"), False, NIGHT.shadow)


class PromptRow:
    """Several prompts in a row along the foot of a screen: what can be done here."""

    def __init__(self, faces: Faces, prompts: Sequence[tuple[Binding, str]], on_paper: bool = False) -> None:
        self.faces, self.prompts, self.on_paper = faces, tuple(prompts), on_paper

    def width(self) -> int:
        """Width of the whole row."""
        face = self.faces.small
        return sum(binding_width(self.faces, b) + face.measure(verb) + 19 for b, verb in self.prompts) - 14 * bool(
            self.prompts
        )

    def draw(self, surface: pygame.Surface, x: int, y: int) -> None:
        """Draw with the capitals' top at ``y``."""
        face, inks = self.faces.small, ON_PAPER if self.on_paper else NIGHT
        for binding, verb in self.prompts:
            x += draw_binding(surface, self.faces, binding, x, y) + 5
            x += face.draw(surface, verb, x, y, inks.of("quiet"), False, inks.shadow) + 14
