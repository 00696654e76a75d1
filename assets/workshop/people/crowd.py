"""The crowd kit: people by seed.  Same rig and same sheets as the cast; only parts and colours come from small lists.

The surprise: the random stream is Python's `random.Random`, whose integers and choices are the same on every machine; a
seed therefore names a face for ever.
"""

from __future__ import annotations

import random
from typing import Any

from .person import Person
from .wardrobe import CLOTHS

CROWD_SIZE = 28
"""How many of the crowd are baked."""
ANIMATIONS = ("idle", "walk", "talk", "sit", "sit_down", "get_up", "doze", "look_up", "point")

HAIRSTYLES = (
    "crop",
    "swept",
    "bob",
    "long",
    "bun",
    "pony",
    "afro",
    "slick",
    "bald",
    "gele",
    "spiky",
    "tousle",
    "sleek",
    "scarf",
)
CHILD_HAIR = ("tousle", "spiky", "bob", "crop", "bunches", "afro")
OUTFITS = (
    ("slim", "", "", 5),
    ("slim", "cardigan", "", 5),
    ("slim", "long", "hem", 5),
    ("tailored", "suit", "", 7),
    ("slim", "waist", "", 5),
    ("tailored", "storm", "flare", 6),
    ("slim", "wrap", "dress", 5),
    ("broad", "", "", 6),
    ("belly", "waist", "", 7),
    ("tunic", "buba", "wrapper", 6),
)
"""Torso, overlay, skirt, half width of the shoulders."""
STANCES = (
    ("hang", "hang"),
    ("hang", "hang"),
    ("hips", "hang"),
    ("fold", "fold"),
    ("behind", "behind"),
    ("pocket", "pocket"),
)
GAITS = ("", "brisk", "amble", "bounce", "stride", "sail")


def crowd_person(seed: int, child: bool | None = None, halo: bool | None = None) -> Person:
    """The person that a seed names.

    Args:
        seed: any integer.
        child: force a child or an adult; by default one in seven is a child.
        halo: force a halo on or off; by default three in ten wear one.
    """
    rng = random.Random(seed * 7919 + 13)
    is_child = rng.random() < 0.15 if child is None else child
    torso, over, skirt, shoulder = rng.choice(OUTFITS)
    hair = rng.choice(CHILD_HAIR if is_child else HAIRSTYLES)
    top = rng.choice([name for name in CLOTHS if name not in ("gown", "scrub", "sea", "dusk", "dark")])
    skin = rng.choice(["fair", "tan", "mid", "dark", "deep", "fair", "tan", "pale"])
    accent = CLOTHS[rng.choice([name for name in ("amber", "magenta", "teal", "blue", "red", "green") if name != top])]
    look: dict[str, Any] = {
        "hair": hair,
        "skin": skin,
        "hair_colour": _hair_colour(rng, hair, skin),
        "extras": _extras(rng, hair, is_child, halo),
        "top": top,
        "legs": rng.choice(["jeans", "dark", "wood", "grey", "khaki"]),
        "shoes": rng.choice(["black", "brown", "white"]),
        "hat": accent[:3],
        "prop": (accent[1], accent[0], accent[2], accent[0], "c3", "c4", "i4", accent[3]),
        "metal": (accent[0], accent[1], "r3", "r2"),
        "shirt": rng.choice([("w", "i7", "i5"), ("b6", "b5", "b4"), accent[:3]]),
        "tail_behind": {"d": True, "r": True} if hair == "bun" else {},
        "gait": rng.choice(GAITS),
        "animations": ANIMATIONS,
    }
    name = f"crowd{seed}"
    if is_child:
        shorter = rng.choice((0, 1))
        return Person(name, "child", "child", torso=rng.choice(["tee", "hoodie", "pinafore"]), shorter=shorter, **look)
    if skirt in ("dress", "wrapper"):
        look["legs"] = "skin"
    return Person(
        name,
        torso=torso,
        over=over,
        skirt=skirt,
        shoulder=shoulder,
        shorter=rng.choice((-1, 0, 0, 0, 1)),
        stance=rng.choice(STANCES),
        **look,
    )


def _hair_colour(rng: random.Random, hair: str, skin: str) -> str:
    if hair == "bald":
        return rng.choice(["white", "grey"])
    natural = ["brown", "chestnut", "black", "espresso", "black", "grey", "honey", "ginger", "blond"]
    if skin in ("dark", "deep", "mid"):
        natural = ["black", "espresso", "black", "chestnut", "grey"]
    return rng.choice(natural + (["pink", "teal"] if rng.random() < 0.3 else []))


def _extras(rng: random.Random, hair: str, is_child: bool, halo: bool | None) -> tuple[str, ...]:
    extras = []
    if not is_child and hair in ("crop", "slick", "swept", "bald") and rng.random() < 0.35:
        extras.append(rng.choice(["beard", "tache"]))
    if rng.random() < 0.2:
        extras.append("glasses")
    if hair not in ("gele", "scarf") and (rng.random() < 0.3 if halo is None else halo):
        extras.append("halo")
    return tuple(extras)
