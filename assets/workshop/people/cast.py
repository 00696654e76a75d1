"""Who is who.  To add a person, add one entry to `_PEOPLE`; to give somebody other clothes, one line to `_COSTUMES`.

The name of a costume is the person's name and the costume's, `leo_pyjamas`; `_halo` at the end is a DreamSync halo on
the head.  The bare name is what the person wears by day.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from .person import Person
from .wardrobe import CLOTHS, HALO

STANDING = ("idle", "fidget", "talk", "walk", "point", "reach", "look_up")
SEATED = ("sit", "sit_down", "get_up", "doze")
LOW = ("kneel", "kneel_down", "kneel_up", "sit_floor", "crouch")
STEALTH = ("run", "sneak")
GESTURES = ("show", "hand_to_face", "hands_up", "carry")
BED = ("in_bed", "sleep", "wake", "sit_up")
FLOOR = ("lie_back", "asleep_floor", "lie_down", "get_up_floor")
GUARD = ("patrol", "watch", "alarmed", "run")

HERO = (*STANDING, *STEALTH, *SEATED, *LOW, *GESTURES, *BED, *FLOOR, "asleep_table", "hand_up", "read")
ADULT_LEAD = (
    *STANDING, "run", *SEATED, *LOW, *GESTURES, "asleep_table", "asleep_floor", "lie_down", "get_up_floor", "read",
)  # fmt: skip
VISITOR = (*STANDING, *SEATED, "show")
SLEEPER = ("idle", "walk", "sit", "in_bed", "sleep", "wake", "sit_up", "doze", "asleep_floor", "lie_back")

_BUN = {"d": True, "r": True}

_PEOPLE = [
    # ------------------------------------------------------------ the five leads
    Person(
        "leo", "child", "child", "tousle", torso="hoodie", hood="leo", hair_colour="brown", top="amber",
        shirt=("b6", "b5", "b4"), legs="jeans", shoes="red", iris="u2", fidget="scratch", animations=HERO,
    ),
    Person(
        "juno", "child", "child", "bunches", torso="pinafore", skirt="frock", hair_colour="honey", top="red",
        shirt=("w", "i7", "i6"), legs="sea", shoes="yellow", iris="u2", shorter=1, hand_prop="duck",
        metal=("y3", "y2", "y0", "r3"), blanket=("i7", "r2", "r1"), gait="skip", fidget="hop", animations=HERO,
    ),
    Person(
        "ava", hair="bun", torso="slim", over="long", skirt="hem", hair_colour="chestnut", top="teal", legs="dark",
        shoes="brown", iris="b3", tail_behind=_BUN, gait="brisk", fidget="headset", animations=ADULT_LEAD,
    ),
    Person(
        "mia", shorter=1, hair="bob", extras=("glasses",), over="cardigan", skin="mid", hair_colour="black",
        top="green", shirt=("b6", "b5", "b4"), legs="wood", shoes="brown", iris="b2", glass=("y2", "y3"),
        prop=("i5", "i6", "i4", "i7", "c3", "c4", "i4", "r2"), metal=("r2", "r1", "y2", "y1"), gait="limp",
        side_stance=("hang", "hang"), stance=("show", "hang"), fidget="stamp", reading="notes",
        animations=ADULT_LEAD,
    ),
    Person(
        "ellis", shorter=-1, hair="swept", extras=("beard",), torso="tailored", over="suit", hair_colour="silver",
        top="suit", legs="suit", shoes="black", iris="c3", shoulder=7, metal=("i7", "i6", "c4", "c3"), gait="glide",
        stance=("hang", "hang"), fidget="serene", animations=(*ADULT_LEAD, "hand_up"),
    ),
    # ------------------------------------------------------------ home and library
    Person(
        "kit", "child", "child", "spiky", torso="tee", skin="tan", hair_colour="black", top="magenta",
        shirt=("c4", "c3", "c2"), legs="dark", shoes="teal", iris="b2", metal=("c4", "c3", "r3", "r2"),
        stance=("pocket", "pocket"), side_stance=("pocket", "pocket"), gait="bounce", fidget="bounce",
        animations=(*VISITOR, "run", "sit_floor", "hands_up"),
    ),
    Person(
        "abernathy", hair="bald", over="waist", hair_colour="white", top="brown", legs="grey", shoes="brown",
        metal=("y2", "y1", "r2", "r1"), stoop=1, shorter=1, head_forward=2, hand_prop="cane",
        prop=("b3", "b4", "b1", "b5", "c3", "c4", "b4", "b2"), gait="old", fidget="cough", animations=VISITOR,
    ),
    Person(
        "adeyemi", shorter=1, hair="gele", torso="tunic", over="buba", skirt="wrapper", skin="dark",
        hair_colour="espresso", top="crimson", legs="skin", shoes="brown", iris="b0", hat=("y2", "y1", "y0"),
        shoulder=6, prop=("y1", "y2", "y0", "y2", "c3", "c4", "i4", "r0"), shirt=("s1", "#844839", "s0"),
        gait="sail", stance=("fold", "fold"), side_stance=("close", "close"), fidget="smooth_wrap",
        animations=(*VISITOR, "hands_up"),
    ),
    # ------------------------------------------------------------ DreamSync
    Person(
        "bram", hair="under", extras=("tache", "cap"), torso="belly", over="guard", hair_colour="grey", top="navy",
        legs="dark", shoes="black", shoulder=7, metal=("y2", "y1", "c4", "c3"), hat=("u1", "#23408a", "u0"),
        prop=("i5", "i6", "i4", "i7", "c3", "c5", "i4", "i3"), stance=("hips", "hips"), side_stance=("hang", "hang"),
        gait="amble", fidget="paperback", animations=(*VISITOR, *GUARD, "read", "shut_book"),
    ),
    Person(
        "ines", hair="pony", extras=("cap",), torso="slim", over="guard", skin="tan", hair_colour="espresso",
        top="suit", legs="dark", shoes="black", metal=("c4", "c3", "c4", "c3"), hat=("i4", "i3", "i1"), iris="b1",
        prop=("c1", "c2", "i1", "c3", "c2", "c5", "i4", "i3"), gait="march", fidget="radio",
        animations=(*STANDING, *GUARD),
    ),
    Person(
        "crake", shorter=1, hair="under", extras=("cap",), torso="belly", over="guard", skin="fair",
        hair_colour="silver", top="suit", legs="dark", shoes="white", shoulder=7, metal=("c4", "c3", "c4", "c3"),
        hat=("i4", "i3", "i1"), iris="u1", prop=("c1", "c2", "i1", "c3", "c2", "c5", "i4", "i3"),
        stance=("hips", "hang"), gait="amble", fidget="feet", animations=(*STANDING, *SEATED, *GUARD),
    ),
    Person(
        "hobday", shorter=-1, hair="under", extras=("cap",), torso="slim", over="guard", skin="pale",
        hair_colour="ginger", top="suit", legs="dark", shoes="black", metal=("c4", "c3", "c4", "c3"),
        hat=("i4", "i3", "i1"), iris="g2", prop=("c1", "c2", "i1", "c3", "c2", "c5", "i4", "i3"), gait="bounce",
        fidget="card", animations=(*STANDING, *GUARD),
    ),
    Person(
        "guard", shorter=-1, hair="under", extras=("visor", "cap"), torso="broad", over="guard", skin="tan",
        hair_colour="black", top="suit", legs="dark", shoes="black", shoulder=6, no_eyes=True,
        metal=("c4", "c3", "c4", "c3"), hat=("i4", "i3", "i1"),
        prop=("c1", "c2", "i1", "c3", "c2", "c5", "i4", "i3"), gait="march", fidget="radio",
        animations=(*STANDING, *GUARD),
    ),
    Person(
        "peg", shorter=2, hair="scarf", torso="tunic", over="apron", skirt="hem", skin="deep", hair_colour="grey",
        top="teal", shirt=("m5", "m4", "#a98acb"), legs="dark", shoes="white", hat=("m4", "m3", "m2"),
        hand_prop="mop", prop=("i7", "w", "i5", "i6", "c3", "c4", "b4", "b2"), gait="shuffle", fidget="sweep",
        animations=(*STANDING, "sit"),
    ),
    Person(
        "tomas", shorter=-2, hair="crop", torso="tunic", over="scrub", skin="dark", hair_colour="black", top="scrub",
        legs="scrub", shoes="white", bare_from=4, iris="b0", metal=("w", "r2", "r3", "r2"), hand_prop="clipboard",
        prop=("i5", "i6", "i4", "i7", "c3", "c4", "b4", "i4"), gait="bounce", fidget="count",
        animations=(*VISITOR, "kneel"),
    ),
    Person(
        "pike", hair="sleek", torso="tailored", skirt="", over="suit", skin="fair", hair_colour="blond", top="white",
        shirt=("m4", "m3", "m2"), legs="white", shoes="black", iris="u2", shoulder=6, metal=("y2", "y1", "m4", "m3"),
        gait="brisk", stance=("fold", "fold"), side_stance=("close", "close"), fidget="card", animations=VISITOR,
    ),
    # ------------------------------------------------------------ the city
    Person(
        "delphine", hair="pony", torso="tailored", over="storm", skirt="flare", hair_colour="auburn", top="cream",
        shirt=("r3", "r2", "r1"), legs="dark", shoes="black", iris="g2", shoulder=6, metal=("b3", "b2", "r3", "r2"),
        gait="stride", stance=("hips", "hang"), fidget="notes", reading="notes", animations=VISITOR,
    ),
    Person(
        "councillor", shorter=1, hair="slick", extras=("pencil",), torso="belly", over="chain", skin="tan",
        hair_colour="espresso", top="plum", legs="plum", shoes="black", shoulder=7, metal=("y2", "y1", "y2", "y1"),
        gait="sail", stance=("behind", "behind"), fidget="lanyard", animations=VISITOR,
    ),
    Person(
        "davey", hair="tousle", torso="tunic", skirt="gown", skin="sick", hair_colour="black", top="gown",
        legs="skin", shoes="white", bare_from=5, gait="shuffle", fidget="drift",
        animations=(*STANDING, *SEATED, "in_bed", "sleep", "sit_up", "wake"),
    ),
    Person(
        "varga", shorter=1, hair="bald", extras=("glasses",), torso="belly", over="waist", skin="fair",
        hair_colour="grey", top="moss", legs="khaki", shoes="brown", shoulder=7, metal=("y1", "y0", "g3", "g2"),
        gait="amble", fidget="look", animations=VISITOR,
    ),
    Person(
        "calder", hair="bob", torso="tailored", over="suit", skin="fair", hair_colour="white", top="slate",
        shirt=("u3", "u2", "u1"), legs="dark", shoes="black", iris="u1", shoulder=6, metal=("i7", "i5", "u3", "u2"),
        stance=("fold", "fold"), side_stance=("close", "close"), fidget="look", animations=VISITOR,
    ),
    # ------------------------------------------------------------ dreams
    Person(
        "seller", hair="cowl", torso="belly", over="", skirt="robe", skin="dream", hair_colour="teal", top="sea",
        shirt=("y3", "y2", "y1"), legs="dusk", shoes="yellow", iris="y2", shoulder=7, hand_prop="lantern",
        hat=("c3", "u2", "u1"), prop=("c2", "c3", "y2", "y3", "y2", "y3", "y1", "y0"), gait="glide", fidget="offer",
        animations=("idle", "fidget", "talk", "walk", "reach"),
    ),
]  # fmt: skip

_COSTUMES: list[tuple[str, str, dict[str, Any]]] = [
    ("leo", "pyjamas", {
        "torso": "pyjama", "hood": "", "top": "blue", "shirt": ("y3", "y2", "y1"), "legs": CLOTHS["blue"],
        "shoes": "bare", "animations": tuple(name for name in HERO if name not in ("carry", "read", "hand_up")),
    }),
    ("leo", "evening", {
        "torso": "pyjama", "hood": "", "top": "white", "shirt": ("y3", "y2", "y1"), "legs": CLOTHS["white"],
        "shoes": "bare",
        "animations": ("idle", "fidget", "walk", "sit", "in_bed", "sit_up", "hands_up", "sit_floor"),
    }),
    ("leo", "coat", {
        "torso": "coat", "hood": "", "skirt": "tails", "top": "brown", "metal": ("y2", "y1", "r2", "r1"),
        "animations": (*STANDING, *SEATED, *FLOOR, "run", "sneak", "sleep", "in_bed", "sit_floor", "hand_to_face"),
    }),
    ("juno", "pyjamas", {
        "torso": "pyjama", "skirt": "", "top": "lilac", "shirt": ("y3", "y2", "y1"), "legs": "lilac",
        "shoes": "bare",
    }),
    ("juno", "evening", {
        "torso": "pyjama", "skirt": "", "top": "white", "shirt": ("y3", "y2", "y1"), "legs": CLOTHS["white"],
        "shoes": "bare", "hand_prop": "",
        "animations": ("idle", "fidget", "walk", "sit", "in_bed", "sit_up", "hands_up", "sit_floor"),
    }),
    ("ava", "headset", {
        "extras": ("headset",), "metal": ("i3", "i4", "r3", "r2"),
        "prop": ("i2", "c4", "m3", "i5", "c3", "c5", "i4", "i3"),
        "animations": (*STANDING, *SEATED, "asleep_table", "hand_to_face", "kneel", "kneel_down", "kneel_up"),
    }),
    ("ava", "evening", {
        "top": "mint", "fidget": "stroke",
        "animations": ("idle", "fidget", "talk", "walk", "sit", "kneel", "hand_to_face"),
    }),
]  # fmt: skip

_HALOS: list[tuple[str, tuple[str, ...]]] = [
    ("leo", (*STANDING, *STEALTH, *SEATED, *BED, "crouch", "lie_back", "asleep_floor")),
    ("leo_pyjamas", SLEEPER),
    ("juno", SLEEPER),
    ("juno_pyjamas", SLEEPER),
    ("ava", ("idle", "talk", "walk", "sit", "doze", "asleep_floor", "asleep_table", "reach")),
    ("ellis", ("idle", "talk", "walk", "sit", "doze", "kneel")),
    ("davey", ("idle", "in_bed", "sleep", "sit_up", "wake")),
]


def _everybody() -> dict[str, Person]:
    people = {person.name: person for person in _PEOPLE}
    for who, costume, changes in _COSTUMES:
        name = f"{who}_{costume}"
        people[name] = replace(people[who], name=name, **changes)
    for who, animations in _HALOS:
        name = f"{who}_halo"
        worn = replace(people[who], name=name, prop=HALO, hand_prop="", animations=animations)
        people[name] = replace(worn, extras=(*worn.extras, "halo"))
    return people


PEOPLE: dict[str, Person] = _everybody()
"""Everybody, in all clothes, by the name of the sheet."""
