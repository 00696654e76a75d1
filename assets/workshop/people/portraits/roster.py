"""Whose portraits there are: the face, its accent colour, its expressions, its views, and what the story calls them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import partial

import pygame

from ...palette import Colour
from .faces import (
    abernathy,
    adeyemi,
    ava,
    bram,
    councillor,
    crake,
    davey,
    delphine,
    ellis,
    hobday,
    ines,
    juno,
    kit,
    leo,
    mia,
    passerby,
    peg,
    pike,
    seller,
    tomas,
    varga,
)
from .view import View

Draw = Callable[[View, str, str], pygame.Surface]
"""View, expression, column to an opaque portrait of 80 x 80."""

LEAD = ("neutral", "smile", "laugh", "worried", "hurt", "angry", "surprised", "tired")
BOTH = ("front", "tq")
LEO = (*LEAD, "grin", "delighted", "lost", "asleep")
JUNO = (
    "neutral", "gap", "gap_laugh", "smile", "worried", "hurt", "angry", "amazed", "tired", "shy", "one_eye", "just_woken",
    "wet", "asleep", "asleep_smile", "evening",
)  # fmt: skip
AVA = (
    *LEAD, "headset", "headset_laugh", "caught", "almost", "bare", "blank", "soft", "listening", "frozen", "heavy", "just_up",
    "asleep",
)  # fmt: skip


@dataclass(frozen=True)
class Sitter:
    """One portrait sheet."""

    draw: Draw
    accent: Colour
    """Colour of the frame and of the name."""
    expressions: tuple[str, ...]
    views: tuple[str, ...] = ("tq",)
    speakers: tuple[str, ...] = ()
    """Names under which the script lets this face speak, when they are not simply the sheet's name."""
    aliases: dict[str, str] = field(default_factory=dict)
    """The story's word for a look, and the expression that shows it."""


_LEO = Sitter(leo.draw, "u3", LEO, BOTH, aliases={"asleep_smile": "asleep", "blank": "lost"})
_JUNO = Sitter(
    juno.draw, "m4", JUNO, BOTH, aliases={
        "cross": "angry", "laugh": "gap_laugh", "surprised": "amazed", "evening_smile": "evening",
        "hair_up_one_side": "just_woken",
    },
)  # fmt: skip
_AVA = Sitter(
    ava.draw, "y2", AVA, BOTH, aliases={
        "nearly_laughs": "almost", "broken": "hurt", "happy": "laugh", "laugh_work": "headset_laugh", "relieved": "soft",
    },
)  # fmt: skip

SITTERS: dict[str, Sitter] = {
    "leo": _LEO,
    "leo_pyjamas": replace(_LEO, draw=partial(leo.draw, outfit="pyjamas"), views=("tq",)),
    "juno": _JUNO,
    "juno_pyjamas": replace(_JUNO, draw=partial(juno.draw, outfit="pyjamas"), views=("tq",)),
    "ava": _AVA,
    "mia": Sitter(mia.draw, "g3", (*LEAD, "guilty", "blank", "still", "almost"), BOTH, aliases={"nearly_laughs": "almost"}),
    "ellis": Sitter(
        ellis.draw, "m4", (*LEAD, "charm", "serene", "plain", "awe"), BOTH,
        aliases={"laugh_alone": "charm", "broken": "plain"},
    ),
    "kit": Sitter(
        kit.draw, "c4", ("neutral", "smile", "grin", "angry", "surprised", "awe", "relieved", "still", "asleep"), BOTH
    ),
    "tomas": Sitter(tomas.draw, "c3", ("neutral", "tired", "worried", "smile", "counting", "relieved"), BOTH),
    "bram": Sitter(
        bram.draw, "y1", ("neutral", "smile", "surprised", "worried", "radiant", "torch"),
        aliases={"plain": "neutral", "torch_in_teeth": "torch"},
    ),
    "ines": Sitter(ines.draw, "c4", ("neutral", "stern", "surprised", "worried", "smile")),
    "crake": Sitter(crake.draw, "i6", ("neutral", "tired", "stern", "smile", "surprised"), speakers=("Mrs Crake",)),
    "hobday": Sitter(hobday.draw, "y1", ("neutral", "worried", "surprised", "smile", "counting")),
    "peg": Sitter(peg.draw, "m4", ("neutral", "stern", "surprised", "smile")),
    "sunniva_pike": Sitter(pike.draw, "m4", ("neutral", "charm", "worried", "stern"), speakers=("Sunniva Pike",)),
    "varga": Sitter(varga.draw, "y1", ("neutral", "worried", "smile", "surprised"), speakers=("Mr Varga",)),
    "delphine": Sitter(delphine.draw, "r3", ("neutral", "smile", "angry", "surprised", "sly", "soft")),
    "abernathy": Sitter(
        abernathy.draw, "b5", ("neutral", "smile", "worried", "hurt", "laugh", "pained", "asleep"),
        speakers=("Mr Abernathy",), aliases={"delighted": "laugh"},
    ),
    "adeyemi": Sitter(
        adeyemi.draw, "y2", ("neutral", "angry", "hurt", "smile", "laugh", "stern"), speakers=("Mrs Adeyemi",)
    ),
    "councillor": Sitter(
        councillor.draw, "m4", ("neutral", "smug", "worried", "surprised", "angry", "asleep"),
        speakers=("Councillor", "Councillor Hask"),
    ),
    "davey": Sitter(
        davey.draw, "c4", ("asleep", "asleep_smile", "opening", "blank", "smile"),
        aliases={"neutral": "opening", "blink": "opening"},
    ),
    "seller": Sitter(seller.draw, "y2", ("neutral", "offer"), speakers=("Lantern Seller",), aliases={"fresh": "neutral"}),
}  # fmt: skip
SITTERS["lantern_seller"] = SITTERS["seller"]
SITTERS |= {
    name: Sitter(somebody.draw, "i6", ("neutral", "smile", "worried"), speakers=(name.replace("_", " ").title(),))
    for name, somebody in passerby.PASSERS_BY.items()
}
"""Everybody with a portrait, by the name of the sheet.  The first expression is the one shown unless the story says more."""
