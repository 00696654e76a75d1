"""Pages of the prologue, and what the pencil does by itself on Friday morning."""

from __future__ import annotations

from game.gfx.pencil import Stroke

from .hand import Hand


def dream_log(hand: Hand) -> None:
    """The halo's panel, and his thumb: it goes down and down."""
    hand.box(38, 12, 92, 128)
    hand.box(44, 18, 80, 112)
    if hand.his:
        hand.scribble((46, 20), (122, 20), (122, 34), (46, 34), colour="sky", pitch=3.4)
    hand.write("STAR REEF", 50, 24, 1.2, "blue")
    for row in range(7):
        y = 40 + row * 12
        hand.curve((52, y), (60, y - 3), (68, y + 2), (76, y - 2), (84, y), colour="blue")
        hand.write("AGAIN", 88, y - 3, 1.0)
    if hand.his:
        hand.curve((48, 122), (60, 126), (78, 120), (96, 126), (118, 121), colour="red", width=2)
        hand.write("MINE: 0", 134, 16, 1.1, "red")
    # the thumb, with its nail, on the way down
    hand.curve((200, 112), (170, 108), (146, 100), (128, 96), (118, 100), (119, 110), (134, 117), (160, 126), (200, 138),
               width=2)  # fmt: skip
    hand.curve((121, 100), (128, 101), (129, 108), (122, 108))
    hand.line((140, 82), (140, 60), "soft")
    hand.lines((136, 78), (140, 84), (145, 77), colour="soft")


def blank_sketchbook(hand: Hand) -> None:
    """The fourth of March: a tram that has got out to walk.  Ten feet, no two of a size; one faces the wrong way."""
    hand.shape((36, 44), (150, 36), (162, 54), (164, 88), (38, 92), fill="red", width=2)
    hand.lines((46, 44), (60, 30), (128, 26), (142, 38))
    hand.line((92, 28), (104, 10))
    hand.line((104, 10), (128, 6))
    for k, x in enumerate((46, 70, 94, 118)):
        hand.box(x, 52 - k, 17, 17, fill="yellow")
    hand.head(77, 61, 5, "happy")
    hand.ring(153, 72, 5, fill="yellow")
    hand.dot(142, 60, size=2)
    hand.arc(150, 80, 9, 6, 20, 140)
    for k in range(10):
        x = 42 + k * 12.4
        length = (16, 22, 13, 25, 18, 27, 14, 20, 24, 15)[k]
        toe = 7 if k != 6 else -7
        hand.line((x, 91), (x + 1, 91 + length))
        hand.curve((x + 1, 91 + length), (x + 1 + toe, 91 + length), (x + 1 + toe * 1.1, 94 + length),
                   (x, 94 + length), colour="brown" if k % 2 else "black", width=2)  # fmt: skip
    hand.shape((168, 96), (190, 96), (190, 111), (168, 111), fill="brown")
    hand.arc(179, 96, 5, 5, 180, 360)
    hand.curve((160, 84), (166, 88), (172, 93))
    hand.write("IT IS ONLY GOING TO THE SHOP", 20, 136, 1.0)


def somni_fragment_1(hand: Hand) -> None:
    """Forty people and one more note, which is torn out."""
    for row in range(5):
        hand.curve((8, 40 + row * 9), (70, 39 + row * 9), (134, 41 + row * 9), colour="soft")
    places = ((22, 74), (38, 66), (54, 58), (70, 66), (86, 49), (104, 58))
    for x, y in places:
        hand.ring(x, y, 5, 3.6, fill="violet")
        hand.line((x + 5, y), (x + 5, y - 22), width=2)
    hand.curve((136, 22), (130, 34), (139, 44), (131, 56), (140, 66), (132, 78), (138, 92), colour="red", width=2)
    hand.curve((178, 20), (171, 33), (180, 45), (172, 57), (181, 69), (173, 82), (179, 94), colour="red", width=2)
    if hand.his:
        hand.write("SHE BREATHES IN", 104, 8, 1.0, "red")
        hand.curve((158, 18), (155, 30), (156, 44), colour="red")
    for row in range(3):
        for k in range(10 + row):
            x, y = 10 + k * (17 - row), 108 + row * 13
            hand.ring(x + row * 4, y, 4, 4.6, fill="tan" if (k + row) % 3 else "orange")
            hand.ring(x + row * 4, y + 1.4, 1.3, 1.6)
    hand.head(182, 112, 7, "oh", "brown")


# ---------------------------------------------------------------- the page that draws itself: all of it too smooth


def _silk(hand: Hand, *points: tuple[float, float], width: int = 1, press: float = 1.2) -> None:
    """A line that no hand of ten has drawn."""
    hand.strokes.append(Stroke(tuple(points), "lead", width, press, 0.0, 0.04))


def mum_hand(hand: Hand) -> None:
    """Her hand round a mug that is not there yet.  It's come out nice."""
    _silk(hand, (34, 128), (40, 118), (50, 108), (58, 98), (64, 92))
    _silk(hand, (64, 92), (70, 84), (80, 79), (89, 78), (92, 82), (86, 86), (78, 88))
    _silk(hand, (78, 88), (88, 86), (97, 86), (99, 90), (92, 94), (80, 96))
    _silk(hand, (80, 96), (91, 94), (99, 95), (100, 99), (92, 102), (80, 103))
    _silk(hand, (80, 103), (90, 102), (97, 103), (97, 107), (90, 109), (80, 110))
    _silk(hand, (80, 110), (72, 114), (64, 120), (58, 130), (54, 140))
    _silk(hand, (64, 92), (67, 82), (73, 74), (79, 72), (81, 76), (77, 83))
    _silk(hand, (83, 80), (87, 80.5), (89, 81.5))
    _silk(hand, (92, 88), (95, 88.4), (97, 89.4))
    _silk(hand, (93, 96.6), (96, 97), (98, 98))


def long_curve(hand: Hand) -> None:
    """The line goes up, for the elbow, and over.  It's a lovely curve.  He wasn't doing a curve."""
    _silk(hand, (34, 128), (20, 118), (12, 98), (14, 72), (28, 46), (52, 28), (84, 18), (118, 18), (148, 28), (170, 46),
          (184, 68))  # fmt: skip


def long_curve_dark(hand: Hand) -> None:
    """It's the same curve.  It's just darker."""
    for _ in range(2):
        _silk(hand, (34, 128), (20, 118), (12, 98), (14, 72), (28, 46), (52, 28), (84, 18), (118, 18), (148, 28),
              (170, 46), (184, 68), width=2, press=1.4)  # fmt: skip


def long_curve_closed(hand: Hand) -> None:
    """It meets up with itself.  It's ever so neat."""
    _silk(hand, (184, 68), (188, 90), (180, 112), (160, 128), (130, 137), (98, 139), (64, 136), (34, 128))


def whale(hand: Hand) -> None:
    """It's doing the lanterns by itself now."""
    _silk(hand, (184, 68), (178, 84), (164, 98), (146, 106), (124, 110))
    _silk(hand, (124, 110), (116, 121), (100, 132), (80, 139), (58, 140), (44, 136), (34, 128))
    _silk(hand, (184, 68), (192, 56), (197, 42), (190, 46), (184, 54), (178, 44), (168, 40), (174, 52), (180, 64))
    for k in range(7):
        x = 40 + k * 20
        y = 40 - (k * (6 - k)) * 2.1 + 8
        drop = 16 + (k % 3) * 5
        _silk(hand, (x, y), (x + 1, y + drop * 0.5), (x, y + drop))
        _silk(hand, (x, y + drop), (x + 5, y + drop + 3), (x + 5, y + drop + 9), (x, y + drop + 12), (x - 5, y + drop + 9),
              (x - 5, y + drop + 3), (x, y + drop))  # fmt: skip
        _silk(hand, (x, y + drop + 2), (x, y + drop + 10))
    for k in range(5):
        y = 114 + k * 5
        _silk(hand, (108 + k * 3, y), (128, y - 3), (148 - k * 4, y - 6))


def whale_eye(hand: Hand) -> None:
    """That's the eye.  That was going to be her ear."""
    _silk(hand, (26, 84), (31, 78), (39, 77), (45, 82), (40, 88), (32, 89), (26, 84))
    _silk(hand, (33, 83), (36, 80), (39, 83), (36, 86), (33, 83), width=2)
    _silk(hand, (24, 76), (32, 71), (42, 71), (48, 76))


PICTURES = {"dream_log": dream_log, "somni_fragment_1": somni_fragment_1}
"""Pages, drawn at all three stages."""

OLD = {"blank_sketchbook": blank_sketchbook}
"""A page from before: his own at every stage."""

DOODLES = {
    "mum_hand": mum_hand,
    "long_curve": long_curve,
    "long_curve_dark": long_curve_dark,
    "long_curve_closed": long_curve_closed,
    "whale": whale,
    "whale_eye": whale_eye,
}
"""What is drawn in a scene, at one stage only."""
