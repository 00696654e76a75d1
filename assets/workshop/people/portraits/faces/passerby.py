"""Passers-by of the Expo: one face with exchangeable parts, for people who speak a few lines and are gone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import pygame

from ....palette import Colour
from ....pixels import Mask
from ..anatomy import SKINS, ear, face, finish, neck
from ..backdrops import Backdrop
from ..canvas import Portrait, pts
from ..features import Face
from ..view import View

HAIR: dict[str, tuple[Colour, ...]] = {
    "black": ("i0", "i1", "i2", "i3", "i4"),
    "brown": ("b0", "b1", "b2", "b3", "b4"),
    "grey": ("i2", "i3", "i4", "i5", "i6"),
    "white": ("i4", "i5", "i6", "i7", "w"),
    "ginger": ("b0", "#5a2328", "#943a34", "#c0562f", "y1"),
    "blond": ("b2", "b3", "b4", "b5", "b6"),
}

_BACK = {
    "crop": "40,10 27,12 20,22 19,34 22,42 30,42 44,20",
    "bob": "40,8 27,10 18,19 15,33 16,47 21,55 30,58 52,58 60,55 65,46 64,30 60,17 51,10",
    "long": "40,8 26,11 17,21 13,38 13,56 18,70 26,74 58,74 66,68 68,52 66,34 61,18 52,10",
    "bun": "40,9 26,12 19,22 18,36 20,47 26,50 54,50 60,44 62,33 60,20 52,11",
    "balding": "24,26 17,30 16,40 20,48 27,49 31,40 29,28",
}
_FRONT = {
    "crop": ("26,34 25,27 22,33 21,25 24,15 32,9 43,7 54,10 60,17 61,26 60,30 58,25 55,21 48,19 38,19 30,23",),
    "bob": (
        "47,10 55,13 61,20 64,30 65,42 64,52 60,56 58,50 60,42 59,35 56,28 51,23 48,18",
        "50,9 36,9 24,15 17,26 14,38 14,50 18,57 24,57 27,52 26,43 27,35 33,28 42,23 50,18",
    ),
    "long": (
        "44,11 53,12 60,18 64,28 66,44 67,60 63,68 61,54 60,40 57,31 52,25 46,19",
        "47,10 34,10 23,17 17,28 14,42 13,58 17,70 23,68 26,54 27,40 30,30 37,24 45,19",
    ),
    "bun": ("26,36 22,30 21,22 26,13 35,8 46,7 56,11 62,19 62,29 60,35 57,27 51,22 43,20 35,22 29,27",),
    "balding": (),
}


_HALL = Backdrop("m1", "i0", "m4", 61, "stage")
_FOYER = Backdrop("u1", "i0", "y2", 62)
_STREET = Backdrop("u0", "i0", "y1", 63, "city")


@dataclass(frozen=True)
class Passerby:
    """The parts of one of them."""

    kind: str = "f"
    """Outline of the face, see `anatomy`: f, m or w."""
    skin: str = "fair"
    style: str = "bob"
    hair: str = "brown"
    clothes: Sequence[Colour] = ("c0", "c1", "c2", "c3")
    shirt: Sequence[Colour] = ("i5", "i7", "w")
    backdrop: Backdrop = _HALL
    rim: Colour = "m4"
    iris: tuple[Colour, Colour] = ("b1", "b3")
    glasses: Colour | None = None
    moustache: bool = False
    badge: Colour | None = None
    old: bool = False

    def draw(self, view: View, expression: str, column: str) -> pygame.Surface:
        """The portrait."""
        portrait = Portrait()
        skin, hair = SKINS[self.skin], HAIR[self.hair]
        if self.style == "bun":
            knot = portrait.mask(pts("33,12 32,4 40,0 49,2 52,9 48,14 40,15"))
            portrait.hair(knot, hair, (42, 6), 5, 6, cap=6, contrast=0.5, low=0.05, high=0.95)
        back = portrait.mask(pts(_BACK[self.style]))
        portrait.hair(back, hair, (40, 8), 4, 11, cap=9, contrast=0.35, low=0.1, high=1.25)
        self._clothes(portrait, view, skin)
        mask = face(portrait, view, self.kind, skin, 0 if self.style == "balding" else 30)
        if self.style in ("crop", "bun", "balding"):
            ear(portrait, view, skin, 41)
        age = "f" if self.kind == "f" else "m"
        line = "b0" if self.skin in ("dark", "deep") else None
        features = Face(age, self.iris, hair[0], hair[1], skin, line=line, mouth_dy=1, big_nose=self.kind != "f")
        features.all(portrait, view, mask, expression, column)
        if self.old:
            for wrinkle in ("33,24 41,23 50,24", "29,46 32,47 36,46", "38,50 36,55", "57,51 57,55"):
                portrait.line(pts(wrinkle), skin[2], False)
        if self.moustache:
            whiskers = pts("48,50 43,51 39,54 41,56 46,54 49,53 53,54 57,56 57,53 54,51")
            portrait.edge(portrait.shape(whiskers, hair[1:], 3, 1, lift=0.1), hair[0], "d")
        self._hair(portrait, mask, hair, skin)
        if self.glasses is not None:
            self._put_on_glasses(portrait)
        return finish(portrait, self.rim, self.backdrop, hair[0], 0.7)

    def _clothes(self, portrait: Portrait, view: View, skin: Sequence[Colour]) -> None:
        body = portrait.shape(pts("4,82 8,73 18,67 30,63 42,67 54,63 66,67 74,73 78,82"), self.clothes, 12, lift=0.03)
        portrait.shape(pts("33,64 41,82 48,82 54,64 44,71"), self.shirt, 6, smooth=False, within=body)
        neck(portrait, view, skin, (34, 50), (50, 62))
        for lapel, colour in (("32,62 25,68 30,71 29,75 40,82 36,71", -1), ("54,62 61,68 56,71 57,75 48,82 51,71", -2)):
            mask = portrait.mask(pts(lapel), False)
            portrait.flat(mask, self.clothes[colour])
            portrait.edge(mask, self.clothes[0], "dr")
        if self.badge is not None:
            portrait.typed("bbbbbbb bwwwiib bwwiiib bbbbbbb", {"b": self.badge, "w": "w", "i": "i5"}, 58, 73)

    def _hair(self, portrait: Portrait, skin_mask: Mask, hair: Sequence[Colour], skin: Sequence[Colour]) -> None:
        for i, outline in enumerate(_FRONT[self.style]):
            front = portrait.mask(pts(outline))
            portrait.hair(front, hair, (46, 9), 13 + 16 * i, 10, gloss=((17, 4),), cap=7, low=0.0, high=0.97)
            portrait.edge(front, hair[0], "dr")
        if self.style == "balding":
            crown = portrait.mask(pts("25,30 23,22 27,13 35,9 45,8 54,11 60,18 60,28 50,30 35,30"))
            portrait.ramp(crown & ~skin_mask, portrait.volume(crown | skin_mask, 16, 6), skin, 0.1, 1.0)
            portrait.blend(portrait.ellipse(38, 15, 5, 2.6), "w", 0.35)

    def _put_on_glasses(self, portrait: Portrait) -> None:
        rim = self.glasses or "i1"
        for x, radius in ((36, 7), (54, 4.8)):
            ring = portrait.ellipse(x + 0.5, 39, radius + 0.6, 6.2) & ~portrait.ellipse(x + 0.5, 39, radius - 0.5, 5.2)
            portrait.flat(ring, rim)
        portrait.line(pts("44,38 46,37 49,38"), rim, False)
        portrait.line(pts("28,38 24,36"), rim, False)


PASSERS_BY: dict[str, Passerby] = {
    "man_in_queue": Passerby(
        "w", "rosy", "balding", "grey", ("g0", "g1", "#5f5a3a", "#8c8146"), moustache=True, backdrop=_FOYER,
    ),
    "marshal": Passerby(
        "m", "tan", "crop", "black", ("b2", "y0", "y1", "y2"), ("i2", "i3", "i4"), _FOYER, "y2", badge="r2",
    ),
    "old_lady": Passerby(
        "f", "rosy", "bun", "white", ("m1", "#a98acb", "#d9b3ea", "m5"), backdrop=_HALL, glasses="y0",
        iris=("u0", "u2"), old=True,
    ),
    "old_ladys_sister": Passerby(
        "f", "rosy", "bob", "white", ("g0", "g1", "#1b4038", "g2"), backdrop=_HALL, iris=("u0", "u2"), old=True,
    ),
    "teacher": Passerby(
        "f", "mid", "bob", "black", ("g0", "g1", "g2", "#7f9a4e"), ("b4", "b5", "b6"),
        Backdrop("b2", "b0", "y1", 64, "shelves"), "y2", glasses="i1",
    ),
    "steward": Passerby("f", "dark", "bun", "black", ("c1", "c2", "c3", "c4"), backdrop=_HALL, rim="c4", badge="c3"),
    "chairwoman": Passerby(
        "f", "tan", "bun", "grey", ("i0", "m0", "m1", "#7a4a9a"), backdrop=_STREET, glasses="i1", old=True,
    ),
    "man_with_badge": Passerby("m", "fair", "crop", "brown", ("i1", "i2", "i3", "i4"), backdrop=_FOYER, badge="m3"),
    "woman_with_glasses": Passerby(
        "f", "dark", "long", "black", ("r0", "r1", "r2", "r3"), backdrop=_HALL, glasses="y2",
    ),
    "wife": Passerby("f", "fair", "long", "ginger", ("u0", "u1", "u2", "u3"), backdrop=_FOYER, iris=("g1", "g3")),
    "man_with_one_shoe": Passerby(
        "m", "mid", "balding", "black", ("b1", "b2", "b3", "b4"), backdrop=_HALL, glasses="i1",
    ),
    "father_with_baby": Passerby(
        "m", "fair", "crop", "blond", ("i2", "u0", "#23408a", "u1"), backdrop=_HALL, iris=("u1", "u3"),
    ),
    "brother": Passerby("m", "dark", "crop", "black", ("i2", "i3", "i4", "i5"), backdrop=_HALL, moustache=True),
    "neighbour": Passerby("w", "tan", "long", "grey", ("m1", "#a98acb", "#d9b3ea", "m5"), backdrop=_STREET, old=True),
}  # fmt: skip
"""Passers-by by the name under which the dialogue box looks for them."""
