"""What Leo, or somebody else with his pencil, draws in the middle of a scene: things to stand on, hats, an otter."""

from __future__ import annotations

from .hand import Hand


def kit_otter(hand: Hand) -> None:
    """An otter, badly, in four seconds.  Kit hates it, Leo keeps it."""
    hand.curve((48, 74), (62, 68), (92, 66), (126, 80), (150, 78), (170, 90), (188, 112), width=2)
    hand.curve((44, 96), (60, 112), (100, 114), (150, 104), width=2)
    hand.ring(34, 82, 18, 15)
    hand.ring(24, 68, 4)
    hand.ring(44, 66, 4)
    hand.dot(28, 80, size=2)
    hand.dot(40, 79, size=2)
    for k in (-1, 0, 1):
        hand.line((22, 88), (4, 86 + k * 6))
        hand.line((46, 88), (64, 84 + k * 6))
    for x in (62, 84, 116, 136):
        hand.line((x, 110), (x - 3, 122))
    hand.write("AN OTTER", 60, 132, 1.4)


def two_boxes_arrows(hand: Hand) -> None:
    """Two boxes with an arrow each way: what Mr Abernathy did in the dark."""
    hand.box(20, 50, 50, 40, width=2)
    hand.box(130, 50, 50, 40, width=2)
    for x in (20, 130):
        hand.shape((x, 50), (x + 8, 42), (x + 58, 41), (x + 50, 50), fill="brown")
    hand.write("3", 40, 62, 2.2)
    hand.write("11", 144, 62, 2.2)
    hand.curve((74, 56), (100, 44), (126, 56), colour="red", width=2)
    hand.lines((118, 48), (127, 57), (115, 60), colour="red")
    hand.curve((126, 84), (100, 98), (74, 84), colour="blue", width=2)
    hand.lines((84, 80), (73, 83), (82, 92), colour="blue")
    hand.write("TRAMS?", 128, 100, 1.2, "soft")


def horse(hand: Hand) -> None:
    """The horse that everybody takes for a table.  One's the tail."""
    hand.shape((50, 66), (138, 62), (140, 84), (52, 88), fill="brown", width=2)
    for k, (x, long) in enumerate(((56, 36), (74, 42), (112, 38), (130, 44), (146, 30))):
        hand.line((x, 86), (x + (4 if k == 4 else 0), 86 + long), "brown" if k == 4 else "lead", 2)
    hand.line((52, 66), (42, 44), width=2)
    hand.ring(36, 38, 12, 8, fill="brown")
    hand.dot(32, 36)
    hand.line((40, 30), (38, 22))


def hat(hand: Hand) -> None:
    """A hat, because it was going to a wedding."""
    hand.shape((72, 84), (76, 44), (124, 42), (128, 82), fill="violet", width=2)
    hand.line((50, 86), (150, 84), width=3)
    hand.shape((74, 72), (127, 70), (128, 82), (73, 84), fill="red")
    hand.curve((124, 52), (140, 40), (150, 46), (138, 56), colour="green", width=2)


def door(hand: Hand) -> None:
    """A door.  It has a nose, to be on the safe side."""
    hand.shape((68, 140), (66, 24), (132, 20), (136, 140), fill="orange", width=2)
    hand.ring(122, 84, 5, fill="yellow")
    hand.box(80, 36, 40, 26)
    hand.box(80, 76, 26, 44)
    hand.dot(90, 48, size=2)
    hand.dot(108, 47, size=2)
    hand.curve((99, 48), (103, 56), (98, 57))


def bridge(hand: Hand) -> None:
    """A bridge with one plank too many."""
    hand.curve((4, 96), (50, 74), (100, 66), (150, 74), (196, 96), width=2)
    hand.curve((4, 112), (50, 90), (100, 82), (150, 90), (196, 112), width=2)
    for k in range(13):
        x = 10 + k * 15
        y = 96 - (1 - ((x - 100) / 96) ** 2) * 30
        hand.line((x, y - 1), (x + (4 if k == 8 else 0), y + 16), "brown", 2)
    for x in (24, 100, 176):
        hand.line((x, 96 - (1 - ((x - 100) / 96) ** 2) * 30), (x, 40 + abs(x - 100) * 0.2), width=2)
    hand.curve((24, 56), (60, 52), (100, 40), (140, 52), (176, 56), colour="red")


def ladder(hand: Hand) -> None:
    """A ladder; the rungs were done from the top and got tired."""
    hand.line((78, 146), (84, 4), "brown", 3)
    hand.line((122, 146), (114, 4), "brown", 3)
    for k in range(10):
        y = 16 + k * 14
        hand.line((82 - k * 0.3, y), (116 + k * 0.5, y + (k % 3) * 1.5), "brown", 2)


def lighthouse(hand: Hand) -> None:
    """The tin lighthouse lamp, plugged in."""
    hand.shape((78, 140), (88, 54), (112, 54), (122, 140), fill="red", width=2)
    hand.line((82, 108), (118, 106), width=2)
    hand.line((85, 82), (115, 80), width=2)
    hand.box(86, 34, 28, 20, fill="yellow")
    hand.shape((82, 34), (100, 16), (118, 34), fill="blue")
    for side in (-1, 1):
        for k in range(3):
            hand.line((100 + side * 20, 40 + k * 4), (100 + side * (70 - k * 8), 22 + k * 22), "yellow", 2)
    hand.curve((120, 138), (140, 142), (156, 134), (172, 140))
    hand.box(172, 134, 10, 12, fill="black")


def chair(hand: Hand) -> None:
    """The chair by the bed, with the four dents drawn in already."""
    hand.line((72, 24), (74, 138), "brown", 3)
    hand.shape((74, 84), (124, 82), (132, 94), (74, 96), fill="green", width=2)
    hand.line((128, 94), (130, 138), "brown", 3)
    hand.line((88, 96), (88, 128), "brown", 2)
    hand.line((114, 95), (114, 126), "brown", 2)
    for y in (34, 50, 66):
        hand.line((72, y), (92, y - 2), "brown", 2)
    hand.line((92, 24), (92, 84), "brown", 2)
    for x, y in ((74, 141), (88, 131), (114, 129), (130, 141)):
        hand.ring(x, y, 6, 2.4, colour="blue")


def hand_door(hand: Hand) -> None:
    """A hand on a door handle: his own, from memory."""
    hand.line((150, 4), (148, 146), width=2)
    hand.ring(130, 76, 10, fill="yellow", width=2)
    hand.curve((4, 112), (40, 100), (72, 92), (96, 76), (118, 66), (132, 64), (136, 70), (120, 76), width=2)
    for k in range(3):
        hand.curve(
            (118 - k * 2, 76 + k * 8),
            (136, 74 + k * 8),
            (142, 79 + k * 8),
            (132, 83 + k * 8),
            (114, 84 + k * 8),
            width=2,
        )
    hand.curve((110, 100), (84, 116), (50, 132), (10, 142), width=2)


def line(hand: Hand) -> None:
    """One line.  It is the sea if you say so."""
    hand.curve((2, 90), (30, 84), (60, 94), (92, 86), (124, 95), (156, 85), (198, 92), colour="blue", width=2)


DOODLES = {
    "kit_otter": kit_otter,
    "two_boxes_arrows": two_boxes_arrows,
    "horse": horse,
    "hat": hat,
    "door": door,
    "bridge": bridge,
    "ladder": ladder,
    "lighthouse": lighthouse,
    "chair": chair,
    "hand_door": hand_door,
    "line": line,
}
"""Drawn once, in his own hand."""
