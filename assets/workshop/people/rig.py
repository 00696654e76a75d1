"""The rig: one pose of one person becomes a canvas of letters.

Layers go on from back to front.  In leg grids digits stand for the two legs and their shoes (1-5 the near or front
leg, 6-0 the other), so that one typed step serves both feet.

The surprise: a look to the left is drawn as a look to the right, with every grid *relit* first, and mirrored at the
very end.  So the light stays upper left, and what the right hand holds goes behind the body.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

import numpy as np

from .grid import AXIS, EMPTY, FAR, GROUND, Canvas, Grid, typed_grids
from .held import BOTH_HANDS, put_both_hands, put_in_hand, put_torch
from .person import Person
from .pose import Pose

NEAR_LEG = str.maketrans("1234567890", "LlmOommMox")
FAR_LEG = str.maketrans("1234567890", "lmMoxLlmOo")
FRONT_LEG = str.maketrans("1234567890", "LlmOollmox")
FRONT_LEG_SWAPPED = str.maketrans("1234567890", "llmoxLlmOo")
"""Mirrored front legs: the leg that is lit is now the one typed in 6-0."""

LONG_TAILS = ("pony", "bunches", "braid")
"""Hair that swings past the head; shorter tails and tufts only stay behind."""
FACE_HAIR = ("beard", "tache", "pencil")
CAPPED = ("bald", "wrap", "under", "scarf")
"""Hair that does not cover the back of the skull."""

BEHIND_BODY = {
    "d": ("back", "back2", "behind"),
    "u": ("fwd", "fwd2", "carry", "show", "close", "low", "fold", "reach", "count"),
}
"""Arms that the torso hides, by direction."""
OVER_HEAD = ("up", "ear", "face", "count")
"""Arms that reach in front of the head."""

HEAD_W, HEAD_H, HEAD_AX, HEAD_AY = 30, 34, 15, 20
"""The small canvas on which a head is put together, and where its chin is."""


def compose(person: Person, direction: str, pose: Pose, part: str = "all") -> Canvas:
    """Draw one frame.

    Args:
        person: who.
        direction: `d`, `r`, `u` or `l`.
        pose: how.
        part: `all`; `body` leaves the near arm out, `arm` draws nothing else, so that it can lie round somebody.

    Returns:
        A canvas of one cell, its anchor at (AXIS, GROUND).
    """
    canvas = Canvas()
    if pose.lying:
        _lay_down(canvas, person, pose)
    else:
        _Figure(canvas, person, direction, pose).draw(part)
    if direction == "l":
        canvas.mirror()
    return canvas


def _lay_down(canvas: Canvas, person: Person, pose: Pose) -> None:
    """A figure lying with the head to the left, its lower edge on the ground."""
    upright = Canvas()
    side = pose.lying == "side"
    _Figure(upright, person, "r" if side else "d", replace(pose, lying="", away=True)).draw("all")
    rows = np.flatnonzero((upright.letters != EMPTY).any(1))
    columns = np.flatnonzero((upright.letters != EMPTY).any(0))
    cut = upright.letters[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    turned = np.rot90(cut, -1)[:, ::-1] if side else np.rot90(cut[:, ::-1])
    canvas.put(Grid(turned, turned.shape[1] // 2, turned.shape[0] - 1), AXIS, GROUND)


class _Figure:
    """One figure being drawn: the person, the pose, and where hips and shoulders are."""

    def __init__(self, canvas: Canvas, person: Person, direction: str, pose: Pose) -> None:
        self.canvas, self.person = canvas, person
        self.left = direction == "l"
        self.view = "r" if self.left else direction
        self.side = self.view == "r"
        one_handed = pose.prop == "torch" or (person.hand_prop == "cane" and pose.arms[0] == "cane")
        self.pose = replace(pose, arms=(pose.arms[1], pose.arms[0])) if self.left and one_handed else pose
        child = person.is_child
        age = "child" if child else "adult"
        self.arms = typed_grids(f"{age}_arms")
        self.legs = typed_grids(f"{age}_legs")
        self.torsos = typed_grids(f"{age}_torsos")
        self.skirts = typed_grids(f"{age}_skirts")
        self.ground = GROUND - pose.lift
        self.hem = self.ground - (6 if child else 11) + pose.drop + person.shorter
        self.shoulders = self.hem - (7 if child else 11) + person.stoop
        self.lean = pose.lean + (person.lean if self.side else 0)
        self.x = AXIS + pose.sway
        self.torso_x = self.x + (self.lean if self.side else 0)

    def draw(self, part: str) -> None:
        """All layers from back to front."""
        if part == "arm":
            self._arm(self.pose.arms[0])
            return
        if self.side and self.left:
            self._hand_prop(self.pose.arms[1])
        self._rear_arms()
        self._legs()
        self._clothes()
        if self.side and self.pose.prop in BOTH_HANDS:
            put_both_hands(self.canvas, self.person, "r", self.pose, self.torso_x, self.shoulders)
        self._front_arms(part)
        if not (self.side and self.left):
            self._hand_prop(self.pose.arms[0])
        self._hood_and_head()
        self._arms_over_head(part)
        self._blanket()
        if self.pose.behind_table:
            self.canvas.letters[self.shoulders + (7 if self.person.is_child else 8) :] = EMPTY

    # ------------------------------------------------------------ arms

    def _arm(self, name: str, far: bool = False, right: bool = False) -> None:
        person = self.person
        if self.side:
            arm = person.sleeve(self.arms.get(f"{name}_r") or self.arms["hang_r"]).mapped(FAR if far else None)
            self._put(arm, self.torso_x - 2 + (1 if far else 0), self.shoulders + 2, "runs")
            return
        grid = self.arms.get(f"{name}_{self.view}") or self.arms.get(f"{name}_d") or self.arms["hang_d"]
        arm = person.sleeve(grid)
        if right:
            self.canvas.put(arm.mirrored(axis=False).mapped(FAR), self.x + person.shoulder - 1, self.shoulders + 1)
        else:
            self.canvas.put(arm, self.x - person.shoulder, self.shoulders + 1)

    def _rear_arms(self) -> None:
        first, second = self.pose.arms
        if self.side:
            self._arm(second, far=True)
            if self.pose.prop == "torch" and self.left:
                put_torch(self.canvas, "r", self.torso_x, self.shoulders)
            return
        if first in BEHIND_BODY[self.view]:
            self._arm(first)
        if second in BEHIND_BODY[self.view]:
            self._arm(second, right=True)
        if self.view == "u" and self.pose.prop in BOTH_HANDS:
            put_both_hands(self.canvas, self.person, "u", self.pose, self.x, self.shoulders)

    def _front_arms(self, part: str) -> None:
        first, second = self.pose.arms
        if self.side:
            if part == "all" and first not in OVER_HEAD:
                self._arm(first)
            if self.pose.prop == "torch" and not self.left:
                put_torch(self.canvas, "r", self.torso_x, self.shoulders)
            return
        hidden = BEHIND_BODY[self.view] + OVER_HEAD
        if first not in hidden:
            self._arm(first)
        if second not in hidden:
            self._arm(second, right=True)
        if self.view == "d" and self.pose.prop in BOTH_HANDS:
            put_both_hands(self.canvas, self.person, "d", self.pose, self.x, self.shoulders)
        elif self.pose.prop == "torch":
            put_torch(self.canvas, self.view, self.x, self.shoulders)

    def _arms_over_head(self, part: str) -> None:
        first, second = self.pose.arms
        behind = BEHIND_BODY.get(self.view, ())
        if first in OVER_HEAD and first not in behind and part == "all":
            self._arm(first)
        if second in OVER_HEAD and second not in behind and not self.side:
            self._arm(second, right=True)

    def _hand_prop(self, arm: str) -> None:
        pose = self.pose
        if self.person.hand_prop and not pose.prop and not pose.away and not pose.cover:
            put_in_hand(self.canvas, self.person, self.view, pose, self.torso_x, self.shoulders, arm)

    # ------------------------------------------------------------ legs and clothes

    def _legs(self) -> None:
        if self.pose.cover:
            return
        legs = self.legs.get(f"{self.pose.legs}_{self.view}") or self.legs[f"stand_{self.view}"]
        if not self.side:
            if self.pose.swap:
                self.canvas.put(legs.mirrored().mapped(FRONT_LEG_SWAPPED), AXIS, self.ground)
            else:
                self.canvas.put(legs.mapped(FRONT_LEG), AXIS, self.ground)
            return
        table = FAR_LEG if self.pose.swap else NEAR_LEG
        far = "12345" if self.pose.swap else "67890"
        moving = self.pose.legs[0] in "wrso" and self.pose.legs[1:].isdigit()
        if moving:  # the far foot stands a pixel deeper in the picture
            self._put(_only(legs, far).mapped(table), AXIS, self.ground - 1, "runs")
            legs = _without(legs, far)
        self._put(legs.mapped(table), AXIS, self.ground, "runs")

    def _clothes(self) -> None:
        person, pose = self.person, self.pose
        if person.skirt and not pose.cover:
            state = pose.skirt if pose.legs not in ("sit", "floor", "kneel", "crouch") else "stand"
            skirt = self.skirts[f"{person.skirt}_{state}_{'r' if self.side else 'd'}"]
            if pose.legs in ("floor", "crouch", "kneel"):
                skirt = Grid(skirt.letters[: max(1, GROUND - self.hem - 1)], skirt.ax, skirt.ay)
            if pose.swap and not self.side:
                skirt = skirt.mirrored()
            self._put(skirt, self.x + (self.lean + 1) // 2, self.hem + 1, "edges")
        torso = self.torsos[f"{person.torso}_{self.view}"]
        if pose.cover == "lap":  # who sits up rises out of the blanket, and the jacket goes on under it
            self._put(torso, self.torso_x, self.hem - min(0, pose.drop), "edges")
        self._put(torso, self.torso_x, self.hem, "edges")
        over = typed_grids("adult_overlays").get(f"{person.over}_{self.view}")
        if over is not None:
            self._put(over, self.torso_x, self.hem, "none")

    # ------------------------------------------------------------ head

    def _hood_and_head(self) -> None:
        person, pose = self.person, self.pose
        x = self.torso_x + pose.head_x + (person.head_forward if self.side else 0)
        y = self.shoulders + pose.head_y + (1 if person.is_child else 0)
        hood = typed_grids("hoods").get(f"{person.hood}_{self.view}")
        hood_y = y + (1 if pose.lag > 0 else 0)
        if hood is not None and self.view != "u":
            self._put(hood, x, hood_y, "edges")
        head = _head(person, self.view, pose.eyes, pose.mouth, pose.lag, self.left)
        if pose.cheek:
            self._lay_head_down(head, x, y)
        else:
            self.canvas.put(head, x, y)
        if hood is not None and self.view == "u":
            self._put(hood, x, hood_y, "edges")

    def _lay_head_down(self, head: Grid, x: int, y: int) -> None:
        """The head on its cheek (front), or face down (side), on folded arms."""
        rows = np.flatnonzero((head.letters != EMPTY).any(1))
        columns = np.flatnonzero((head.letters != EMPTY).any(0))
        cut = head.letters[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
        turned = np.rot90(cut, -1) if self.side else np.rot90(cut[:, ::-1])
        self.canvas.put(Grid(turned, turned.shape[1] // 2, turned.shape[0] - 1), x + (2 if self.side else 0), y)

    def _blanket(self) -> None:
        cover = self.pose.cover
        if not cover:
            return
        bottom = GROUND + 2
        top = {"chest": self.shoulders + 3, "breath": self.shoulders + 2, "lap": self.hem - 2 - min(0, self.pose.drop)}[
            cover
        ]
        whole = typed_grids("props")["blanket"].letters
        body = np.vstack((whole[2:12], whole[4:14]))[: bottom - top - 2]
        self.canvas.put(Grid(np.vstack((whole[:2], body, whole[-1:])), 9, 0), AXIS, top)

    def _put(self, grid: Grid, x: int, y: int, rule: str) -> None:
        """Stamp a grid, relit when the picture will be mirrored."""
        self.canvas.put(grid.relit(rule) if self.left and rule != "none" else grid, x, y)


def _only(grid: Grid, digits: str) -> Grid:
    letters = np.where(np.isin(grid.letters, list(digits)), grid.letters, EMPTY)
    return Grid(letters, grid.ax, grid.ay)


def _without(grid: Grid, digits: str) -> Grid:
    letters = np.where(np.isin(grid.letters, list(digits)), EMPTY, grid.letters)
    return Grid(letters, grid.ax, grid.ay)


@lru_cache(maxsize=4096)
def _cached_head(
    parts: tuple[str, str, tuple[str, ...], bool, bool], view: str, eyes: str, mouth: str, lag: int, left: bool
) -> Grid:
    """A head by everything that decides its letters."""
    skull_name, hair, extras, no_eyes, tail_behind = parts
    canvas = Canvas(HEAD_W, HEAD_H)
    hairs, extra_grids = typed_grids("hair"), typed_grids("extras")

    def put(grid: Grid | None, dy: int = 0, rule: str = "none") -> None:
        if grid is not None:
            canvas.put(grid.relit(rule) if left and rule != "none" else grid, HEAD_AX, HEAD_AY + dy)

    tail, tail_y = hairs.get(f"{hair}_{view}+"), lag if hair in LONG_TAILS else min(0, lag)
    if tail_behind:
        put(tail, tail_y, "runs")
    put(_covered_skull(typed_grids("skulls")[f"{skull_name}_{view}"], view, hair))
    for name in extras:
        if name in FACE_HAIR:
            put(extra_grids.get(f"{name}_{view}"))
    if view != "u":
        _put_face(canvas, skull_name, view, eyes, mouth, no_eyes)
    put(hairs.get(f"{hair}_{view}") or extra_grids.get(f"{hair}_{view}"), 0, "runs")
    if not tail_behind:
        put(tail, tail_y, "runs")
    for name in extras:
        if name not in FACE_HAIR:
            put(extra_grids.get(f"{name}_{view}"))
    return canvas.as_grid(HEAD_AX, HEAD_AY)


def _head(person: Person, view: str, eyes: str, mouth: str, lag: int, left: bool) -> Grid:
    parts = (person.skull, person.hair, person.extras, person.no_eyes, person.tail_behind.get(view, False))
    return _cached_head(parts, view, eyes, mouth, lag, left)


def _covered_skull(skull: Grid, view: str, hair: str) -> Grid:
    """From behind, no skin may peep out between hair and skull."""
    if view != "u" or hair in CAPPED:
        return skull
    letters = skull.letters.copy()
    upper = letters[:13]
    upper[upper == "k"] = "b"
    return Grid(letters, skull.ax, skull.ay)


def _put_face(canvas: Canvas, skull: str, view: str, eyes: str, mouth: str, no_eyes: bool) -> None:
    """Eyes, brows and mouth; rows are counted from the top of the 17 rows of a head."""
    top = HEAD_AY - 16
    opened = 1 if eyes in ("wide", "up") else 0
    if not no_eyes:
        raised = 1 if eyes in ("sad", "wide") else 0
        grid = typed_grids("eyes").get(f"{skull}_{eyes}_{view}")
        if grid is not None:
            canvas.put(grid, HEAD_AX, top + 10 - raised)
        if skull == "adult" and eyes != "sad":
            canvas.put(typed_grids("brows")[view], HEAD_AX, top + 8 - opened)
    grid = typed_grids("mouths").get(f"{mouth}_{view}")
    if grid is not None:
        canvas.put(grid, HEAD_AX, top + 14)
