"""Walk-ons: people with a name or a job but no story of their own: the night's guards, and the faces of the Expo.

A map or a script may name any of them.  Guards are drawn from small lists by their place in `NIGHT_GUARDS`, so that no
two on a floor look alike; the others are one of the crowd in the clothes of their job.
"""

from __future__ import annotations

import random
from dataclasses import replace
from typing import Any

from .cast import GUARD, PEOPLE
from .crowd import crowd_person
from .person import Person

NIGHT_GUARDS = (
    "pavel", "otto", "hana", "ruth", "vera", "anton", "lew", "mira", "oskar", "june", "petra", "ana", "bo", "cem", "dag",
    "eli", "fay", "gus", "ivy", "kai", "sol", "tea", "una", "vic", "wil", "xia", "yan",
)  # fmt: skip
"""Whoever walks a floor of the facility besides Bram, Ines, Crake and Hobday."""

_UNIFORM: dict[str, Any] = {
    "over": "guard", "top": "suit", "legs": "dark", "shoes": "black", "metal": ("c4", "c3", "c4", "c3"),
    "hat": ("i4", "i3", "i1"), "prop": ("c1", "c2", "i1", "c3", "c2", "c5", "i4", "i3"),
    "animations": ("idle", "fidget", "walk", *GUARD),
}  # fmt: skip
_BUILDS = (("slim", 5), ("broad", 6), ("belly", 7), ("tunic", 5), ("tailored", 6))
_HEADS = (
    ("under", ("cap",)),
    ("pony", ("cap",)),
    ("under", ("beard", "cap")),
    ("bob", ("cap",)),
    ("under", ("visor", "cap")),
    ("under", ("tache", "cap")),
    ("crop", ()),
    ("bun", ()),
    ("slick", ("glasses",)),
    ("afro", ()),
)
_SKINS = ("fair", "tan", "mid", "dark", "pale", "deep")
_HAIR = ("black", "brown", "espresso", "grey", "ginger", "chestnut", "blond")


def night_guard(name: str) -> Person:
    """A guard by name."""
    index = NIGHT_GUARDS.index(name)
    rng = random.Random(index * 7907 + 5)
    torso, shoulder = _BUILDS[index % len(_BUILDS)]
    hair, extras = _HEADS[(index * 3) % len(_HEADS)]
    skin = _SKINS[index % len(_SKINS)]
    colours = _HAIR if skin in ("fair", "tan", "pale") else _HAIR[:4]
    return Person(
        name,
        hair=hair,
        extras=extras,
        torso=torso,
        shoulder=shoulder,
        skin=skin,
        hair_colour=rng.choice(colours),
        no_eyes="visor" in extras,
        tail_behind={"d": True, "r": True} if hair == "bun" else {},
        shorter=(-1, 0, 1, 0)[index % 4],
        stance=rng.choice((("hang", "hang"), ("hips", "hips"), ("behind", "behind"), ("hips", "hang"))),
        gait=("march", "amble", "stride", "bounce", "")[index % 5],
        fidget=("radio", "feet", "look", "cough", "card")[rng.randrange(5)],
        **_UNIFORM,
    )


_SEEN = ("idle", "fidget", "talk", "walk", "sit", "sit_down", "doze")
_JOBS: dict[str, tuple[int, dict[str, Any]]] = {
    "queue_man": (43, {
        "torso": "belly", "over": "waist", "skirt": "", "shoulder": 7, "hair": "bald", "hair_colour": "grey",
        "extras": ("tache",), "top": "olive",
    }),
    "shoe_man": (44, {
        "torso": "slim", "over": "cardigan", "skirt": "", "hair": "crop", "extras": ("glasses",), "top": "slate",
        "legs": "khaki",
    }),
    "father_baby": (45, {
        "torso": "broad", "over": "", "skirt": "", "hair": "tousle", "hair_colour": "brown", "extras": ("beard",),
        "hand_prop": "bundle", "stance": ("fold", "fold"),
    }),
    "old_lady": (46, {
        "torso": "tunic", "over": "long", "skirt": "dress", "hair": "bun", "hair_colour": "white",
        "extras": ("glasses",), "top": "lilac", "legs": "skin", "stoop": 1, "gait": "shuffle",
        "tail_behind": {"d": True, "r": True},
    }),
    "old_lady_sister": (47, {
        "torso": "tunic", "over": "long", "skirt": "dress", "hair": "bob", "hair_colour": "silver", "extras": (),
        "top": "moss", "legs": "skin", "stoop": 1, "gait": "shuffle",
    }),
    "marshal": (48, {
        "torso": "broad", "over": "guard", "skirt": "", "hair": "under", "extras": ("cap",), "top": "amber",
        "hat": ("y2", "y1", "y0"), "metal": ("w", "i7", "r3", "r2"),
    }),
    "steward": (49, {
        "torso": "tailored", "over": "suit", "skirt": "", "hair": "sleek", "extras": (), "top": "mint",
        "legs": "dark", "shoulder": 6,
    }),
    "chairwoman": (50, {
        "torso": "tailored", "over": "suit", "skirt": "", "hair": "bun", "hair_colour": "grey",
        "extras": ("glasses",), "top": "plum", "shoulder": 6, "stance": ("fold", "fold"),
        "tail_behind": {"d": True, "r": True},
    }),
    "sound_man": (51, {
        "torso": "belly", "over": "", "skirt": "", "hair": "long", "hair_colour": "espresso",
        "extras": ("headset", "beard"), "top": "dark", "shoulder": 7,
        "prop": ("i2", "c4", "m3", "i5", "c3", "c5", "i4", "i3"),
    }),
    "photographer": (52, {
        "torso": "slim", "over": "waist", "skirt": "", "hair": "afro", "extras": (), "top": "khaki",
        "fidget": "notes",
    }),
    "teacher": (53, {
        "torso": "slim", "over": "long", "skirt": "hem", "hair": "bob", "extras": ("glasses",), "top": "moss",
        "fidget": "notes",
    }),
    "clerk": (54, {
        "torso": "slim", "over": "cardigan", "skirt": "", "hair": "slick", "extras": ("glasses",), "top": "grey",
        "fidget": "stamp",
    }),
    "porter": (55, {
        "torso": "broad", "over": "uniform", "skirt": "", "hair": "under", "extras": ("cap",), "top": "red",
        "hat": ("r3", "r2", "r1"), "shoulder": 6,
    }),
    "neighbour": (56, {
        "torso": "belly", "over": "long", "skirt": "", "hair": "tousle", "extras": (), "top": "lilac", "shoulder": 7,
    }),
    "mrs_osman": (57, {
        "torso": "tunic", "over": "long", "skirt": "dress", "hair": "scarf", "skin": "tan", "extras": (),
        "top": "blue", "legs": "skin",
    }),
    "mr_osman": (58, {
        "torso": "broad", "over": "cardigan", "skirt": "", "hair": "bald", "hair_colour": "grey", "skin": "tan",
        "extras": ("tache",), "top": "brown", "shoulder": 6,
    }),
    "assistant": (59, {
        "torso": "tailored", "over": "suit", "skirt": "", "hair": "pony", "extras": ("headset",), "top": "white",
        "legs": "dark", "shoulder": 6, "fidget": "headset", "animations": ("idle", "fidget", "walk", *GUARD),
        "prop": ("c1", "c2", "i1", "c3", "c2", "c5", "i4", "i3"),
    }),
}  # fmt: skip
"""Seed of the crowd, and what the job changes."""


def _everybody() -> dict[str, Person]:
    found = {name: night_guard(name) for name in NIGHT_GUARDS}
    for name, (seed, changes) in _JOBS.items():
        person = crowd_person(seed, child=False, halo=False)
        found[name] = replace(person, name=name, **({"animations": _SEEN} | changes))
    for name, seed in (("lost_girl", 61), ("twin", 62), ("boy_with_lead", 63)):
        found[name] = replace(crowd_person(seed, child=True, halo=False), name=name, animations=_SEEN)
    found["cleaner"] = replace(PEOPLE["peg"], name="cleaner", animations=("idle", "fidget", "walk", *GUARD))
    found["lantern_seller"] = replace(PEOPLE["seller"], name="lantern_seller")
    found["night_mum"] = replace(PEOPLE["ava_evening"], name="night_mum")
    return found


WALK_ONS: dict[str, Person] = _everybody()
"""Walk-ons by the name of their sheet."""
