"""Walks through the story, in words: what the pilot is told to do. They make the stored replays (``python -m tests.record``)."""

from __future__ import annotations

from tests.pilot import Pilot

LOOKS_BEFORE_BED = ("lamp", "dents", "horse_drawing", "music_box", "window", "matchbox", "photo", "frame", "halo")
LOOKS_OFF_THE_RAIL = ("back_of_whale", "back_of_city", "back_of_seller", "ruled_lines", "button", "staff", "edge")


def prologue(pilot: Pilot) -> None:
    """Lights Out, with everything looked at: a true answer, asked to stay, eyes open, off the rail, the page."""
    pilot.finish()
    for thing in LOOKS_BEFORE_BED:
        pilot.look_at(thing)
        pilot.finish()
    pilot.look_at("get_into_bed")
    for answer in ("sat with the sketchbook", "stay till it starts", "Keep them open"):
        pilot.choose(answer)
    for answer in ("Ring the bell", "left", "flat", "I'm Leo", "Wave", "Lean out"):
        pilot.choose(answer)
    pilot.finish()
    for thing in LOOKS_OFF_THE_RAIL:
        pilot.look_at(thing)
        pilot.finish()
    pilot.look_at("press")
    pilot.choose("Put a finger")
    pilot.finish()
    pilot.look_at("seat")
    for answer in ("Get in", "Do the mug", "Press harder", "Stop"):
        pilot.choose(answer)
    pilot.finish()


def prologue_quickly(pilot: Pilot) -> None:
    """The shortest way: straight to bed, nothing asked for, nothing looked at."""
    pilot.finish()
    pilot.look_at("get_into_bed")
    for answer in ("Fine", "Go on", "Close them"):
        pilot.choose(answer)
    for answer in (
        "Look back",
        "Hands off",
        "hand on it",
        "Yes, please",
        "somebody you know",
        "Again",
        "Again",
        "Stop there",
    ):
        pilot.choose(answer)
    pilot.finish()


WALKS = {"prologue": prologue, "prologue_quickly": prologue_quickly}


def noon(pilot: Pilot) -> None:
    """The morning after, until Juno has been promised: the flat, the bedroom door, the shoes, the duck."""
    prologue_quickly(pilot)
    pilot.look_at("fridge")
    pilot.finish()
    pilot.leave_by(next(e.id for e in pilot.world.level.exits if e.map == "bedroom"))
    pilot.finish()
    pilot.look_at("wake_juno")
    pilot.choose("shoes first")
    pilot.choose("I won't tell")
    pilot.finish()
    pilot.look_at("talk_juno")
    pilot.finish()


WALKS["noon"] = noon
