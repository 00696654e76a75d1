"""Things as Leo draws them, typed by hand: wrong in lovely ways. A kind of thing leads to a drawing.

Each function draws into the box of the thing's sprite, ``w`` × ``h`` pixels, and may reach out of it by 26 pixels.
"""

from __future__ import annotations

import random
from collections.abc import Callable

from game.view.dream.own.hand import Hand, oval

Draw = Callable[[Hand, int, int], None]


def _bed(p: Hand, w: int, h: int) -> None:
    for leg, d in ((6, -5), (20, -3), (w - 18, 3), (w - 5, 5)):
        p.line((leg, h - 4), (leg + d, h + 6), width=2)
        p.line((leg + d, h + 6), (leg + d + (5 if d > 0 else -5), h + 6), "red", 2)
    p.shape([(1, 30), (-1, 6), (12, 2), (w - 12, 1), (w + 1, 5), (w - 1, 31)], "brown", 0.1)
    p.shape([(2, 22), (w - 2, 20), (w, h - 2), (0, h - 1)])
    p.shape([(8, 22), (w / 2, 18), (w - 8, 21), (w - 7, 33), (w / 2, 36), (7, 33)], curve=True)
    p.shape([(0, 40), (w + 1, 38), (w + 2, h - 3), (-2, h - 2)], "sky", -0.7, miss=2.4)
    for x, y in ((10, 48), (w - 10, 50), (14, h - 12), (w - 8, h - 12)):
        p.star(x, y, 4, "yellow", 2)
    for eye in (w / 2 - 7, w / 2 + 7):
        p.stroke([(eye - 4, 56), (eye - 2, 59), (eye + 1, 59), (eye + 3, 56)], "lead", 0.2, 2)
    p.stroke([(w / 2 - 6, 66), (w / 2 - 2, 68), (w / 2 + 3, 68), (w / 2 + 7, 65)], "lead", 0.2)
    p.word("z", w - 6, 12)
    p.word("Z", w, 2)
    for i in range(5):  # the halo, scribbled out
        points = [(6 + i * 2, 12), (20 + i * 3, 6 + i * 2), (30 - i * 2, 15), (44, 8 + i), (24, 14 - i), (8, 8 + i)]
        p.stroke(points, "lead", 1.6)


def _shelf(p: Hand, w: int, h: int) -> None:
    p.shape([(0, 2), (w - 1, -1), (w + 1, h), (-2, h - 1)], "brown", 1.4)
    rnd = random.Random(4 + w)
    shelves = max(1, h // 22)
    for j in range(shelves):
        y = 20 + j * (h - 24) / max(1, shelves)
        p.shape([(3, y - 16), (w - 3, y - 17), (w - 3, y), (3, y + 1)])
        x: float = 5
        while x < w - 8:
            b, tall, lean = rnd.choice((3, 4, 5, 6)), rnd.randint(8, 14), rnd.choice((0, 0, 0, 2, -1))
            colour = rnd.choice(("red", "blue", "green", "yellow", "violet", "orange", "teal", "pink"))
            book = [(x + lean, y - tall), (x + b + lean, y - tall), (x + b, y - 1), (x, y - 1)]
            p.shape(book, colour, 1.4, miss=0.4)
            x += b + 1
    p.word("BOKS", w / 2 - 12, -10, "black")
    p.shape([(w - 2, h - 16), (w + 6, h - 18), (w + 8, h - 8), (w, h - 6)], "red", miss=0.5)  # one book walks away
    p.line((w + 1, h - 6), (w, h - 1))
    p.line((w + 6, h - 7), (w + 8, h - 2))


def _window(p: Hand, w: int, h: int) -> None:
    p.shape([(0, 2), (w - 1, -2), (w + 1, h - 1), (-2, h + 1)], "blue", -0.5, miss=3, pitch=3.2, width=2)
    p.line((w / 2, 0), (w / 2 - 1, h), width=2)
    p.line((0, h / 2 + 1), (w, h / 2 - 1), width=2)
    p.shape(oval(w * 0.2, 12, 8), "yellow", line="orange", curve=True)
    p.face(w * 0.2, 10, 0.8)
    x = w * 0.78
    moon = [(x, 5), (x + 6, 9), (x + 7, 16), (x + 1, 21), (x - 6, 20), (x, 16), (x + 1, 10)]
    p.shape(moon, "yellow", curve=True, line="orange")
    for x, y in ((0.35, 8), (0.6, 14), (0.62, h - 16), (0.32, h - 14), (0.88, h - 10), (0.12, h - 14)):
        p.star(w * x, y, 3.4)
    cat = [(38, 0), (38, -10), (36, -16), (39, -14), (43, -14), (46, -16), (45, -9), (49, -4), (50, 0)]
    p.shape([(x + w / 2 - 44, y + h) for x, y in cat], "black", miss=0.6, curve=True, pitch=2)
    p.stroke([(w / 2 + 6, h - 1), (w / 2 + 12, h - 3), (w / 2 + 13, h - 9)], "lead", 0.3, 2)


def _desk(p: Hand, w: int, h: int) -> None:
    for a, b in (
        ((6, 18), (-3, h)),
        ((w - 5, 17), (w + 4, h - 1)),
        ((14, 14), (10, h - 10)),
        ((w - 12, 14), (w - 8, h - 11)),
    ):
        p.line(a, b, width=2)
    p.shape([(4, 4), (w - 4, 1), (w + 3, 17), (-3, 20)], "orange", 0.1, miss=2)
    p.shape([(w - 20, 20), (w - 2, 19), (w - 2, 33), (w - 19, 34)], "brown", 1.4)
    p.circle(w - 11, 26, 1.5)
    p.shape([(10, 6), (22, 4), (24, 14), (11, 15)])
    p.shape([(13, 12), (17, 7), (21, 12)], "red", miss=0.4)
    p.shape([(27, 6), (37, 8), (35, 16), (26, 14)])
    p.spiral(31, 11, 4, 2.2, "violet")
    p.line((w - 10, 12), (w - 9, 0))
    p.shape([(w - 16, 0), (w - 12, -8), (w - 5, -8), (w - 1, -1)], "red", miss=0.6)
    for i in range(5):
        p.line((w - 15 + i * 3.4, 2), (w - 19 + i * 5, 9), "yellow", 2)


def _door(p: Hand, w: int, h: int) -> None:
    p.shape([(1, 0), (w - 1, 2), (w - 3, h - 2), (-2, h)], "brown", 1.45, miss=2, width=2)
    p.shape(oval(w / 2, h * 0.3, 8, 7), "sky", curve=True)
    p.face(w / 2, h * 0.3 - 2, 0.8)
    p.shape(oval(w - 7, h * 0.6, 4), "yellow", curve=True, miss=0.6)
    p.word("OUT", w / 2 - 10, h * 0.72, "red")
    for x in (6, w - 8):
        p.line((x, h - 1), (x - 1, h + 5), width=2)
        p.line((x - 1, h + 5), (x + 4, h + 5), width=2)


def _teddy(p: Hand, w: int, h: int) -> None:
    x = w / 2
    for dx in (-9, 10):
        p.shape(oval(x + dx, h - 36, 5), "brown", curve=True, miss=0.8)
    p.shape(oval(x, h - 13, 11, 11), "brown", curve=True)
    p.shape(oval(x, h - 11, 6, 7), "tan", curve=True, miss=0.8)
    p.shape(oval(x, h - 29, 11, 10), "brown", curve=True)
    p.face(x, h - 31)
    for dx in (-10, 10):
        p.shape(oval(x + dx, h - 2, 5, 4), "brown", curve=True, miss=0.8)
    crown = [(-8, 0), (-9, -10), (-4, -5), (0, -12), (4, -5), (9, -10), (8, 0)]
    p.shape([(x + a, h - 38 + b) for a, b in crown], "yellow", miss=0.6, line="orange", width=2)
    p.word("king ted", x + 12, h - 48, "brown")


def _rocket(p: Hand, w: int, h: int) -> None:
    x, y = w / 2 - 13, h - 30
    for i in range(7):
        points = [(x + 9 + i * 1.6, y + 28), (x + 6 + i * 2.6, y + 36), (x + 11 + i, y + 40 + (i % 3) * 5)]
        p.stroke(points, ("red", "orange", "yellow")[i % 3], 0.7, 2)
    p.shape([(x + 4, y + 18), (x - 4, y + 32), (x + 6, y + 28)], "red", miss=0.6)
    p.shape([(x + 22, y + 18), (x + 30, y + 31), (x + 20, y + 28)], "red", miss=0.6)
    p.shape([(x + 13, y - 8), (x + 21, y + 4), (x + 22, y + 28), (x + 5, y + 29), (x + 5, y + 5)], "grey", 1.4)
    p.shape([(x + 13, y - 9), (x + 20, y + 3), (x + 6, y + 4)], "red", miss=0.8)
    p.shape(oval(x + 13, y + 13, 6), "sky", curve=True)
    p.face(x + 13, y + 11, 0.6)
    p.word("to the MOON", x + 22, y + 30, "black")


def _telescope(p: Hand, w: int, h: int) -> None:
    for x in (5, 18, w - 4):
        p.line((17, 20), (x, h), width=2)
    p.shape([(3, 20), (25, 2), (32, 10), (10, 27)], "teal", -0.6, miss=1)
    p.shape([(24, 1), (30, -3), (37, 7), (32, 11)], "yellow", miss=0.5)
    for i in range(4):
        p.line((36 + i * 4, -2 - i * 4), (38 + i * 4, -4 - i * 4), "orange")
    p.star(w + 20, -20, 6, width=2)


def _chair(p: Hand, w: int, h: int) -> None:
    p.shape([(2, -2), (w - 1, 0), (w - 2, h / 2), (1, h / 2 - 1)], "red", 1.3)
    p.shape([(0, h / 2), (w, h / 2), (w + 2, h - 9), (-2, h - 9)], "red", 0)
    p.line((1, h - 9), (-4, h), width=2)
    p.line((w - 2, h - 9), (w + 4, h), width=2)


def _backpack(p: Hand, w: int, h: int) -> None:
    bag = [(2, h - 2), (0, 8), (4, 1), (w / 2, -1), (w - 4, 1), (w, 8), (w - 2, h - 1), (w / 2, h + 1)]
    p.shape(bag, "red", curve=True)
    p.face(w / 2, 6, 0.9)
    p.shape([(5, 12), (w - 6, 12), (w - 7, h - 2), (6, h - 2)], "pink", curve=True, miss=0.3)


def _nightstand(p: Hand, w: int, h: int) -> None:
    p.shape([(0, h - 18), (w, h - 20), (w + 1, h - 1), (-1, h)], "brown", 0.1)
    p.line((1, h - 10), (w, h - 11))
    p.circle(w / 2, h - 14, 1.3)
    p.circle(w / 2, h - 5, 1.3)
    p.shape(oval(w / 2, h - 27, 7, 8), "teal", curve=True)
    p.face(w / 2, h - 29, 0.7, False)


def _poster(p: Hand, w: int, h: int) -> None:
    p.shape([(0, 0), (w, -1), (w + 1, h), (-1, h + 1)], "violet", -0.5)
    p.shape(oval(w / 2, h / 2, 6), "orange", curve=True, miss=0.6)
    p.shape([(0, h - 1), (w / 3, h - 11), (w / 2, h - 5), (w * 0.8, h - 12), (w, h - 1)], "green", miss=0.8)


def _blocks(p: Hand, w: int, h: int) -> None:
    for x, y, colour, letter in ((0, h - 12, "red", "L"), (13, h - 11, "blue", "E"), (7, h - 24, "yellow", "O")):
        p.shape([(x, y), (x + 11, y - 1), (x + 11, y + 10), (x - 1, y + 10)], colour, miss=0.5)
        p.shape([(x, y), (x + 3, y - 4), (x + 14, y - 4), (x + 11, y)], colour, miss=0.4)
        p.word(letter, x + 3, y - 1)


def _papers(p: Hand, w: int, h: int) -> None:
    p.shape([(2, 6), (15, 1), (19, 13), (6, 17)])
    p.spiral(10, 9, 5, 2, "red")
    p.shape([(20, 8), (34, 9), (33, 20), (18, 19)])
    p.stroke([(22, 16), (25, 11), (28, 16), (31, 12)], "green")


def _rug(p: Hand, w: int, h: int) -> None:
    x, y = w / 2, h / 2
    p.fill(oval(x, y, w / 2, h / 2, 24), "violet", 0.5, 3, 3)
    p.fill(oval(x, y, w * 0.37, h * 0.37, 20), "yellow", -0.7, 3, 1.5)
    p.fill(oval(x, y, w * 0.30, h * 0.30, 20), "blue", -0.7, 3, 2)
    p.circle(x, y, w / 2, h / 2, turns=1.25)
    p.circle(x, y, w * 0.36, h * 0.36)
    p.spiral(x, y, w * 0.30, 3.4, "lead", h / w)
    p.circle(x + w * 0.33, y - 8, 4, 3)  # it is also a snail
    p.stroke([(x + w * 0.33 + 2, y - 10), (x + w * 0.33 + 5, y - 17)])
    p.stroke([(x + w * 0.33 - 1, y - 11), (x + w * 0.33 - 1, y - 18)])


def _plant(p: Hand, w: int, h: int) -> None:
    for i, x in enumerate((-10, -5, 0, 5, 10)):
        p.stroke([(w / 2, h - 12), (w / 2 + x * 0.6, h * 0.4), (w / 2 + x * 1.2, 4 + (i % 2) * 5)], "green", 0.6, 2)
    p.shape(oval(w / 2, 8, 6, 5), "yellow", curve=True)
    p.face(w / 2, 6, 0.6)
    p.shape([(w / 2 - 7, h - 13), (w / 2 + 7, h - 13), (w / 2 + 5, h), (w / 2 - 5, h)], "orange", miss=0.6)


def _table(p: Hand, w: int, h: int) -> None:
    for x in (5, w - 6):
        p.line((x, h / 2), (x - 1, h), width=2)
    p.shape([(2, 4), (w - 3, 2), (w + 1, h * 0.62), (-2, h * 0.66)], "brown", 0.1, miss=2)
    p.shape(oval(w / 2, h * 0.3, 9, 5), "red", curve=True, miss=0.5)
    p.word("soop", w / 2 - 11, h * 0.3 + 6, "red")
    for i in range(3):
        p.stroke([(w / 2 - 4 + i * 4, h * 0.2), (w / 2 - 6 + i * 4, h * 0.1), (w / 2 - 3 + i * 4, 0)], "soft", 0.4)


def _reading(p: Hand, w: int, h: int) -> None:
    for leg in (5, w - 6):
        p.line((leg, h / 2), (leg - 1, h), width=2)
    p.shape([(2, 4), (w - 3, 2), (w + 1, h * 0.62), (-2, h * 0.66)], "green", 0.1, miss=2)
    for i, colour in enumerate(("red", "blue", "yellow")):
        x = w * (0.2 + 0.3 * i)
        p.shape([(x - 9, h * 0.2), (x, h * 0.26), (x, h * 0.5), (x - 10, h * 0.44)])
        p.shape([(x, h * 0.26), (x + 9, h * 0.2), (x + 10, h * 0.44), (x, h * 0.5)])
        p.stroke([(x - 7, h * 0.3), (x - 2, h * 0.35)], colour, 0.2)
        p.stroke([(x + 2, h * 0.35), (x + 7, h * 0.3)], colour, 0.2)
    p.word("shhh", w / 2 - 10, -10, "violet")


def _pod(p: Hand, w: int, h: int) -> None:
    p.shape(oval(w / 2, h * 0.42, w * 0.46, h * 0.42, 16), "teal", -0.6, curve=True, width=2)
    p.shape(oval(w / 2, h * 0.3, 7), "tan", curve=True, miss=0.4)
    p.stroke([(w / 2 - 5, h * 0.3), (w / 2 - 3, h * 0.3 + 2), (w / 2 - 1, h * 0.3)], "lead", 0.1)
    p.stroke([(w / 2 + 1, h * 0.3), (w / 2 + 3, h * 0.3 + 2), (w / 2 + 5, h * 0.3)], "lead", 0.1)
    p.shape(
        [(w * 0.2, h * 0.45), (w * 0.8, h * 0.45), (w * 0.75, h * 0.75), (w * 0.25, h * 0.75)], "pink", 0.3, curve=True
    )
    p.shape([(3, h - 12), (w - 3, h - 12), (w, h), (0, h)], "grey", 0.1)
    p.word("egg", w / 2 - 8, h - 12, "blue")
    p.word("z", w, 4)


def _terminal(p: Hand, w: int, h: int) -> None:
    p.shape([(1, 2), (w - 1, 0), (w, h * 0.6), (-1, h * 0.62)], "sky", -0.5, width=2)
    p.face(w / 2, h * 0.24, 1.0, False)
    p.shape([(3, h * 0.64), (w - 3, h * 0.62), (w - 2, h), (2, h)], "grey", 0.1)
    for i in range(4):
        p.shape(oval(8 + i * (w - 16) / 3, h * 0.8, 3), ("red", "yellow", "green", "blue")[i], curve=True, miss=0.3)
    p.word("homework robot", -8, -11, "black")


def _box(p: Hand, w: int, h: int) -> None:
    p.shape([(0, 5), (w - 1, 3), (w, h), (-1, h - 1)], "orange", -0.6, miss=1.2)
    p.shape([(0, 5), (6, -2), (w + 5, -3), (w - 1, 3)], "tan", 0.2, miss=0.8)
    p.word("?", w / 2 - 2, h / 2 - 4, "red")


def _bench(p: Hand, w: int, h: int) -> None:
    p.shape([(0, h * 0.3), (w, h * 0.28), (w + 1, h * 0.62), (-1, h * 0.64)], "brown", 0.05, miss=2)
    for x in (6, w - 7):
        p.line((x, h * 0.6), (x - 2, h + 1), width=2)
        p.line((x - 2, h + 1), (x + 3, h + 1), "red", 2)


def _machine(p: Hand, w: int, h: int) -> None:
    p.shape([(0, 1), (w, -1), (w + 1, h), (-1, h)], "red", 1.5, miss=2, width=2)
    p.shape([(5, 8), (w - 12, 7), (w - 12, h * 0.6), (5, h * 0.6)])
    rnd = random.Random(w)
    for j in range(3):
        for i in range(3):
            colour = rnd.choice(("pink", "lime", "sky", "yellow"))
            p.shape(oval(10 + i * (w - 24) / 3, 14 + j * h * 0.16, 3, 4), colour, curve=True, miss=0.3)
    p.face(w / 2, h * 0.76, 1.2)


def _sofa(p: Hand, w: int, h: int) -> None:
    p.shape([(4, 2), (w - 4, 0), (w - 2, h * 0.6), (2, h * 0.6)], "green", -0.7, curve=True)
    p.shape([(-1, h * 0.4), (w + 1, h * 0.4), (w - 1, h - 4), (1, h - 4)], "lime", 0.1, curve=True)
    p.face(w / 2, h * 0.3, 1.2)


def _clock(p: Hand, w: int, h: int) -> None:
    p.shape([(2, 0), (w - 2, 1), (w, h), (0, h)], "brown", 1.5)
    p.shape(oval(w / 2, h * 0.2, w * 0.36), curve=True)
    p.line((w / 2, h * 0.2), (w / 2, h * 0.2 - 5), width=2)
    p.line((w / 2, h * 0.2), (w / 2 + 4, h * 0.2 + 2), width=2)
    p.shape(oval(w / 2, h * 0.66, 4), "yellow", curve=True, miss=0.3)
    p.word("late", w / 2 - 9, h * 0.36, "red")


def _fridge(p: Hand, w: int, h: int) -> None:
    p.shape([(0, 1), (w, -1), (w + 1, h), (-1, h + 1)], "sky", 1.4, pitch=4, width=2)
    p.line((0, h * 0.4), (w, h * 0.39))
    p.face(w * 0.45, h * 0.18, 1.0)
    p.word("coldest", -4, -21, "blue")
    p.word("room", 2, -11, "blue")


def _lamp(p: Hand, w: int, h: int) -> None:
    p.line((w / 2, h - 2), (w / 2, h * 0.4), width=2)
    p.shape([(2, h * 0.45), (w * 0.3, 2), (w * 0.7, 2), (w - 2, h * 0.45)], "yellow", miss=0.8, line="orange")
    for i in range(5):
        p.line((2 + i * (w - 4) / 4, h * 0.5), (i * w / 4 - 2, h * 0.5 + 8), "yellow")


def _tree_of_wires(p: Hand, w: int, h: int) -> None:
    p.shape([(1, 0), (w - 1, 1), (w, h), (-1, h)], "grey", 1.5)
    for i in range(5):
        colour = ("red", "blue", "yellow", "green", "violet")[i]
        y = h * (0.15 + i * 0.16)
        p.stroke([(3, y), (w * 0.4, y + 6), (w * 0.6, y - 5), (w + 6, y + 4)], colour, 0.8, 2)


_DRAWINGS: dict[str, Draw] = {
    "bed": _bed, "shelf": _shelf, "bookcase": _shelf, "catalogue": _shelf, "window": _window, "desk": _desk,
    "workdesk": _desk, "door": _door, "teddy": _teddy, "rocket": _rocket, "telescope": _telescope, "chair": _chair,
    "stool": _chair, "backpack": _backpack, "nightstand": _nightstand, "drawers": _nightstand, "poster": _poster,
    "blocks": _blocks, "papers": _papers, "rug": _rug, "plant": _plant, "table": _table, "counter": _table, "pod": _pod,
    "terminal": _terminal, "monitor": _terminal, "crate": _box, "box": _box, "cart": _box, "bench": _bench,
    "vending": _machine, "armchair": _sofa, "sofa": _sofa, "clock": _clock, "fridge": _fridge, "lamp": _lamp,
    "runner": _lamp, "server": _tree_of_wires, "core": _tree_of_wires, "microfilm": _terminal, "reception": _table,
    "reading": _reading,
}  # fmt: skip
"""Word in a thing's kind to its drawing."""


def drawing_for(kind: str) -> Draw | None:
    """The typed drawing of a kind (``shelf_wide_1``: the first of its words that has one), or ``None``."""
    for word in kind.split("_"):
        if word in _DRAWINGS:
            return _DRAWINGS[word]
    return None


def is_left_out(kind: str) -> bool:
    """Whether nobody drew the thing."""
    return any(word in ("curtain", "string") for word in kind.split("_"))


def is_kept(kind: str) -> bool:
    """The only thing that is not drawn: Leo's own drawing hangs there exactly as on the real wall."""
    return "drawing" in kind.split("_")
