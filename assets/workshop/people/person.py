"""What a person is made of: typed parts by name, colours by ramp, and the few numbers that place them."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

import numpy as np

from ..palette import C, Colour, mix
from .grid import Grid
from .paint import Outline
from .wardrobe import CLOTHS, HAIRS, SHOES, SKINS, Ramp, ramp

BARE = str.maketrans("TtdD", "Sskq")
"""A sleeve without cloth: the arm's own skin."""


@dataclass(frozen=True)
class Person:
    """One person in one set of clothes."""

    name: str
    rig: str = "adult"
    """Which limbs: `adult` or `child`."""
    skull: str = "adult"
    hair: str = "crop"
    extras: tuple[str, ...] = ()
    """Things on the head, from `typed/extras.txt`: beard, tache, glasses, cap, visor, headset, halo."""
    torso: str = "slim"
    over: str = ""
    """Clothes over the torso, from `typed/adult_overlays.txt`."""
    skirt: str = ""
    hood: str = ""
    hand_prop: str = ""
    """What the right hand holds when it is free: cane, duck, mop, lantern, clipboard."""
    reading: str = "book"
    """What `read` shows in the hands: book, card, notebook."""

    skin: str | Ramp = "fair"
    hair_colour: str | Ramp = "brown"
    top: str | Ramp = "teal"
    shirt: Ramp = ("w", "i7", "i5")
    legs: str | Ramp = "jeans"
    """A cloth, or `skin` for bare legs."""
    shoes: str | Ramp = "black"
    iris: Colour = "b3"
    metal: Ramp = ("y2", "y0", "r3", "r2")
    """Letters Y y R r: buttons, badges, hair bands, ties."""
    glass: Ramp = ("y1", "c5")
    hat: Ramp = ("i4", "i3", "i2")
    blanket: Ramp = ("i7", "u1", "u0")
    """Sheet, cloth, shade.  The cloth is see-through, so that it becomes a mound under whatever quilt a bed has."""
    box: Ramp = ("b5", "b4", "b3", "i7")
    prop: Ramp = ("i5", "i6", "i4", "i7", "c3", "c4", "i4", "i3")
    """Letters u U v V c C F f."""

    gait: str = ""
    """Whose way of walking, from `gaits.py`; empty: the common one."""
    stance: tuple[str, str] = ("hang", "hang")
    """How the arms rest seen from the front: screen-left, screen-right."""
    side_stance: tuple[str, str] = ("hang", "hang")
    """How the arms rest seen from the side: near, far."""
    fidget: str = "look"
    """What the person does when nothing happens, from `fidgets.py`."""
    shorter: int = 0
    """Pixels shorter than the rig; negative is taller."""
    stoop: int = 0
    lean: int = 0
    head_forward: int = 0
    shoulder: int = 5
    """Half the width between the shoulder joints, in pixels."""
    bare_from: int = 0
    """Row of the sleeve from which the arm is bare; 0 is a long sleeve."""
    no_eyes: bool = False
    tail_behind: dict[str, bool] = field(default_factory=dict)
    """Directions in which the lagging hair lies behind the head."""
    animations: tuple[str, ...] = ()

    @property
    def is_child(self) -> bool:
        """True when drawn with the child's limbs."""
        return self.rig == "child"

    def sleeve(self, arm: Grid) -> Grid:
        """The arm grid, bare from the row that the person's sleeve ends at."""
        if not self.bare_from:
            return arm
        bare = arm.mapped(BARE).letters
        return Grid(np.vstack((arm.letters[: self.bare_from], bare[self.bare_from :])), arm.ax, arm.ay)

    @cached_property
    def key(self) -> dict[str, Colour]:
        """Letter to colour."""
        skin = ramp(self.skin, SKINS)
        legs = skin if self.legs == "skin" else ramp(self.legs, CLOTHS)
        ramps = {
            "Sskq": skin, "AabB": ramp(self.hair_colour, HAIRS), "TtdD": ramp(self.top, CLOTHS), "Iij": self.shirt,
            "LlmM": legs, "Oox": ramp(self.shoes, SHOES), "YyrR": self.metal, "gG": self.glass, "Hhn": self.hat,
            "uUvVcCFf": self.prop, "5": self.blanket, "1234": self.box,
        }  # fmt: skip
        key: dict[str, Colour] = {}
        for letters, colours in ramps.items():
            key |= {letter: C(colour) for letter, colour in zip(letters, colours, strict=False)}
        key |= {"e": C("i0"), "w": C("w"), "E": C(self.iris)}
        key |= {"6": (*C(self.blanket[1])[:3], 60), "7": (*C(mix(self.blanket[2], "i0", 0.4)), 84)}
        key |= {"p": mix(skin[1], "r3", 0.5), "z": mix(skin[2], "r2", 0.5)}
        return key

    @cached_property
    def outline(self) -> Outline:
        """Outline colours by material: what it borders on, sunk into ink, less on the lit side."""
        depth = {
            "skin": ("q", 0.25, 0.6), "hair": ("B", 0.35, 0.75), "top": ("D", 0.3, 0.75), "shirt": ("j", 0.42, 0.78),
            "legs": ("M", 0.4, 0.8), "shoes": ("x", 0.55, 0.85), "metal": ("y", 0.6, 0.8), "glass": ("g", 0.5, 0.8),
            "hat": ("n", 0.45, 0.8), "prop": ("f", 0.4, 0.7), "box": ("3", 0.5, 0.75),
        }  # fmt: skip
        outline: dict[str, tuple[Colour, Colour]] = {
            material: (mix(self.key[letter], "i0", lit), mix(self.key[letter], "i0", shaded))
            for material, (letter, lit, shaded) in depth.items()
        }
        outline["eye"] = ("i0", "i0")
        return outline
