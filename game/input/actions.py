"""What a player can ask for, whatever the device. Bindings connect keys and buttons with these; nothing else names a key."""

from __future__ import annotations

from enum import Enum


class Action(Enum):
    """The value is the word written into settings and replays; it never changes."""

    UP = "up"
    DOWN = "down"
    LEFT = "left"
    RIGHT = "right"
    RUN = "run"
    SNEAK = "sneak"
    INTERACT = "interact"
    CANCEL = "cancel"
    SKIP = "skip"
    SHIFT = "dream_shift"
    FOCUS = "focus"
    TOOL = "tool"
    SKETCHBOOK = "sketchbook"
    LOG = "log"
    PAGE_PREV = "page_prev"
    PAGE_NEXT = "page_next"
    PAUSE = "pause"
    QUICKSAVE = "quicksave"
    QUICKLOAD = "quickload"
    HIDE = "hide_interface"
    FULLSCREEN = "fullscreen"
    SCREENSHOT = "screenshot"


LABELS = {
    Action.UP: "Up",
    Action.DOWN: "Down",
    Action.LEFT: "Left",
    Action.RIGHT: "Right",
    Action.RUN: "Run",
    Action.SNEAK: "Sneak",
    Action.INTERACT: "Use, talk, confirm",
    Action.CANCEL: "Back",
    Action.SKIP: "Skip (hold)",
    Action.SHIFT: "Dream-shift (hold)",
    Action.FOCUS: "Focus (hold)",
    Action.TOOL: "Tool",
    Action.SKETCHBOOK: "Sketchbook",
    Action.LOG: "What was said",
    Action.PAGE_PREV: "Page back",
    Action.PAGE_NEXT: "Page on",
    Action.PAUSE: "Pause",
    Action.QUICKSAVE: "Quick save",
    Action.QUICKLOAD: "Quick load",
    Action.HIDE: "Hide the interface",
    Action.FULLSCREEN: "Full screen",
    Action.SCREENSHOT: "Picture",
}
"""How the options page names them."""
