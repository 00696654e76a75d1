"""Deductions: what two pages say together.  Each has a drawing of its own, and it is always a joke, or never one."""

from __future__ import annotations

from .hand import Hand


def worse_on_purpose(hand: Hand) -> None:
    """Eight, crossed out, and what came after it."""
    for k, hours in enumerate((8, 9, 10, 11, 12, 13)):
        x = 14 + k * 29
        hand.box(x, 118 - hours * 6, 22, hours * 6, fill=("green", "lime", "yellow", "orange", "red", "red")[k])
        hand.write(str(hours), x + (4 if hours > 9 else 8), 124, 1.2)
    hand.write("NEVER MORE", 14, 18, 1.4, "blue")
    hand.line((10, 70), (190, 68), "blue", 2)
    # the pen that did it
    hand.shape((140, 8), (182, 26), (178, 34), (136, 16), fill="black")
    hand.lines((136, 16), (126, 14), (140, 8))
    hand.curve((126, 14), (112, 30), (90, 34), (60, 30), colour="ink", width=2)
    if hand.his:
        hand.write("PRINTED PEN!", 12, 44, 1.1, "red")
        hand.lines((72, 42), (98, 36), (128, 20), colour="red")


def they_knew(hand: Hand) -> None:
    """Everybody at the table has hands over something: ears, mouth, a file."""
    for k in range(3):
        x = 40 + k * 60
        hand.head(x, 52, 20, ("flat", "", "flat")[k], "black")
        hand.curve((x - 20, 110), (x - 16, 82), (x, 76), (x + 16, 82), (x + 20, 110))
    for side in (-1, 1):
        hand.ring(40 + side * 20, 52, 7, fill="tan")
        hand.curve((40 + side * 20, 58), (40 + side * 28, 78), (40 + side * 18, 92))
    hand.dot(92, 48)
    hand.dot(108, 48)
    hand.ring(100, 60, 10, 6, fill="tan")
    hand.curve((108, 64), (122, 78), (116, 92))
    hand.box(140, 78, 40, 26, fill="yellow")
    hand.write("2029", 146, 86, 1.2, "red")
    hand.write("2034", 16, 118, 1.6, "red")
    hand.write("2037", 80, 118, 1.6, "red")
    hand.write("2044", 142, 118, 1.6, "red")
    if hand.his:
        hand.write("THEY KNEW", 60, 6, 2.0, "red")
        hand.write("CAKE", 150, 138, 1.2, "pink")


def lies_when_told(hand: Hand) -> None:
    """A bed with nobody in it, and a mouth that says asleep because a hand works it."""
    hand.bed(10, 100, 78, 34, "blue")
    hand.ring(150, 52, 26, colour="teal", width=2)
    hand.ring(150, 52, 18, colour="teal")
    hand.ring(150, 52, 10, colour="teal")
    hand.shape((70, 22), (122, 20), (124, 44), (96, 46), (88, 56), (88, 46), (70, 46), round_=False)
    hand.write("ASLEEP", 76, 29, 1.3)
    # the hand with the strings
    hand.curve((118, 0), (124, 8), (138, 10), (150, 6), (164, 10), (176, 8), (182, 0), width=2)
    for x in (128, 142, 158, 172):
        hand.line((x, 9), (x + (150 - x) * 0.3, 28), "red")
    hand.write("NOBODY HERE →", 4, 76, 1.0, "soft")
    if hand.his:
        hand.write("IT DIDN'T WANT TO", 96, 96, 1.1, "violet")
        hand.curve((150, 84), (146, 88), (149, 92), colour="sky", width=2)


def kindness_scripted(hand: Hand) -> None:
    """A hug with a plug."""
    hand.head(70, 44, 16, "happy", "brown")
    hand.head(110, 52, 13, "happy", "tan")
    hand.curve((54, 110), (54, 72), (68, 62), (82, 70), (92, 96), (88, 116), width=2)
    hand.curve((98, 116), (96, 82), (110, 68), (124, 80), (126, 116), width=2)
    hand.curve((80, 74), (104, 80), (126, 76), (132, 84), colour="teal", width=3)
    hand.curve(
        (54, 104), (36, 112), (22, 124), (34, 136), (58, 134), (80, 140), (120, 136), (150, 128), colour="lead", width=2
    )
    hand.box(150, 118, 14, 18, fill="black")
    hand.line((164, 122), (174, 122), width=2)
    hand.line((164, 132), (174, 132), width=2)
    hand.page(142, 12, 50, 66, 0)
    for k in range(5):
        hand.write(f"{k + 1}", 146, 18 + k * 11, 1.0, "teal")
        hand.curve((156, 21 + k * 11), (172, 21.6 + k * 11), (186, 21 + k * 11), colour="soft")
    if hand.his:
        hand.star(182, 98, 8)
        hand.write("500", 140, 92, 1.4, "orange")
        hand.write("NUMBER 6", 14, 10, 1.4, "teal")


def nobody_chooses(hand: Hand) -> None:
    """A ballot with one box, and a thumb."""
    hand.box(36, 10, 104, 128)
    hand.write("DO YOU WANT", 48, 18, 1.2)
    hand.write("TO WAKE?", 56, 32, 1.2)
    hand.box(56, 54, 18, 18, width=2)
    hand.curve((59, 62), (64, 70), (78, 50), width=3)
    hand.write("NO", 86, 56, 2.0, "red")
    for row in range(3):
        for k in range(5):
            hand.curve((52 + k * 15, 96 + row * 12), (57 + k * 15, 90 + row * 12), (62 + k * 15, 96 + row * 12))
    hand.curve(
        (199, 96), (170, 90), (144, 78), (112, 74), (98, 78), (99, 88), (118, 92), (150, 104), (199, 122), width=2
    )
    hand.curve((100, 79), (108, 80), (109, 87), (101, 87))
    hand.write("15", 150, 22, 2.4, "violet")
    hand.write("NOTHING", 146, 44, 1.0, "violet")
    if hand.his:
        hand.write("THE TICK IS PART OF THE FORM", 8, 142, 0.9, "red")


def cannot_stop(hand: Hand) -> None:
    """One night in seven, hang it up.  A hook, and nothing on it."""
    hand.line((20, 20), (180, 18), width=2)
    for k in range(7):
        x = 30 + k * 23
        hand.curve((x, 20), (x, 30), (x + 5, 35), (x + 9, 30), width=2)
        if k < 6:
            hand.ring(x + 3, 44, 8, 5, colour="teal")
    hand.ring(171, 46, 12, colour="red")
    hand.head(100, 92, 18, "asleep", "grey")
    hand.halo(100, 70, 20)
    hand.curve((78, 136), (80, 114), (100, 110), (120, 114), (124, 136), width=2)
    hand.write("I SHALL", 12, 74, 1.4, "ink", slant=0.3)
    hand.curve((10, 88), (36, 86), (64, 89), colour="ink")
    for row in range(4):
        hand.write("YES", 150, 76 + row * 13, 1.3, "ink")
    if hand.his:
        hand.write("HE CAN'T EITHER", 10, 142, 1.1, "red")


def night_used_to_be(hand: Hand) -> None:
    """The crab and the tram, out for a walk, with a moon that went home by itself."""
    hand.ring(170, 26, 15, fill="yellow")
    hand.line((162, 40), (160, 50))
    hand.line((176, 41), (179, 50))
    hand.line((156, 51), (161, 50), width=2)
    hand.line((178, 50), (184, 51), width=2)
    hand.shape((16, 62), (92, 56), (98, 84), (18, 88), fill="red", width=2)
    for k in range(3):
        hand.box(26 + k * 21, 64 - k, 12, 11, fill="yellow")
    for k in range(6):
        hand.lines((24 + k * 13, 87), (24 + k * 13, 100 + (k % 3) * 4), (31 + k * 13, 100 + (k % 3) * 4))
    hand.shape((120, 88), (132, 76), (154, 76), (166, 88), (156, 102), (130, 102), fill="orange", round_=True)
    hand.line((136, 76), (134, 66))
    hand.line((150, 76), (153, 66))
    hand.ring(134, 63, 3)
    hand.ring(153, 63, 3)
    hand.curve((120, 86), (108, 80), (100, 78), colour="orange", width=2)
    hand.curve((166, 86), (178, 78), (182, 70), colour="orange", width=2)
    hand.curve((4, 116), (60, 112), (120, 117), (196, 113), colour="green")
    hand.write("IT WAS RUBBISH", 16, 10, 1.3, "violet")
    hand.write("IT WAS OURS", 46, 126, 1.6, "red")


def same_dream(hand: Hand) -> None:
    """Two heads, one curve."""
    hand.head(46, 104, 22, "asleep", "brown")
    hand.head(152, 106, 20, "asleep", "tan")
    hand.rising_line(30, 76, 60)
    hand.rising_line(132, 78, 60)
    for x in (40, 146):
        hand.ring(x, 76, 3)
        hand.ring(x - 4, 68, 4)
    hand.write("213", 14, 16, 1.6, "blue")
    hand.write("213", 116, 16, 1.6, "blue")
    hand.line((92, 70), (106, 70), "red", 2)
    hand.line((92, 77), (106, 77), "red", 2)
    if hand.his:
        hand.write("SAME BEND", 72, 134, 1.4, "red")
        hand.curve((86, 130), (80, 60), (88, 24), colour="red")


def the_question(hand: Hand) -> None:
    """Four scraps put together, and the hole in the middle is a question mark."""
    hand.curve(
        (90, 10), (60, 14), (30, 10), (12, 16), (14, 44), (10, 66), (40, 64), (62, 70), (72, 62), (80, 44), (90, 10)
    )
    hand.curve((104, 10), (140, 14), (188, 10), (190, 40), (186, 64), (160, 66), (130, 70), (122, 44), (104, 10))
    hand.curve((12, 80), (40, 78), (66, 84), (80, 96), (84, 120), (90, 140), (50, 136), (14, 140), (12, 110), (12, 80))
    hand.curve((188, 78), (150, 82), (128, 88), (114, 104), (112, 140), (150, 136), (188, 140), (190, 110), (188, 78))
    hand.curve((88, 62), (90, 46), (102, 42), (114, 50), (112, 62), (102, 72), (100, 86), colour="violet", width=3)
    hand.ring(100, 98, 3, fill="violet", colour="violet", width=2)
    for k, (x, y) in enumerate(((24, 40), (40, 34), (56, 30))):
        hand.ring(x, y, 4, 3, fill="violet")
        hand.line((x + 4, y), (x + 4, y - 14 + k))
    for row in range(4):
        hand.curve((134, 26 + row * 9), (154, 24 + row * 9), (178, 27 + row * 9), colour="soft")
    hand.write("ASLEEP", 22, 104, 1.2, "red")
    hand.line((20, 109), (60, 107), "red", 2)
    hand.write("MAY I", 132, 100, 1.2)
    hand.write("STOP", 138, 114, 1.4)


PICTURES = {
    "worse_on_purpose": worse_on_purpose,
    "they_knew": they_knew,
    "lies_when_told": lies_when_told,
    "kindness_scripted": kindness_scripted,
    "nobody_chooses": nobody_chooses,
    "cannot_stop": cannot_stop,
    "night_used_to_be": night_used_to_be,
    "same_dream": same_dream,
    "the_question": the_question,
}
