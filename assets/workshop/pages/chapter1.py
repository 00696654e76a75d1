"""Pages of home and the library."""

from __future__ import annotations

from .hand import Hand


def juno_hours(hand: Hand) -> None:
    """She thinks it's a score.  It's got stars on, so you can see why."""
    hand.box(14, 40, 6, 74, fill="brown")
    hand.box(118, 66, 6, 48, fill="brown")
    hand.shape((20, 74), (118, 74), (118, 104), (20, 104), fill="pink")
    hand.ring(36, 66, 16, 9)
    hand.head(38, 60, 11, "asleep", "tan")
    hand.ring(26, 52, 5, fill="tan")
    hand.ring(50, 51, 5, fill="tan")
    hand.halo(40, 28, 18)
    # shoes on
    hand.curve((104, 74), (104, 63), (110, 62), (116, 70), (118, 74), colour="red", width=2)
    hand.curve((94, 74), (94, 65), (100, 64), (106, 71), colour="red", width=2)
    # the duck
    hand.ring(78, 66, 8, 6, fill="yellow")
    hand.ring(86, 58, 4, fill="yellow")
    hand.lines((90, 58), (95, 59), (90, 61), colour="orange")
    for k in range(5):
        hand.star(136 + k * 13, 20 + (k % 2) * 3, 6)
    # hours, longer every month
    for k, hours in enumerate((9.8, 10.2, 10.8, 11.5, 12.1, 12.7, 13.2, 13.6)):
        hand.line((136 + k * 7, 112), (136 + k * 7, 112 - (hours - 8.8) * 13), "violet" if k < 7 else "red", 2)
    hand.line((132, 113), (194, 113))
    hand.write("13 H 40", 138, 120, 1.3, "red")
    if hand.his:
        hand.write("SHE'S 8", 22, 118, 1.3, "blue")


def bedtime_contract(hand: Hand) -> None:
    """The fridge, with the kettle on.  Clause 9, with the pen that skips."""
    hand.box(16, 8, 84, 134, fill="sky")
    hand.line((16, 46), (100, 47))
    hand.line((92, 18), (92, 38), width=2)
    hand.line((92, 56), (92, 90), width=2)
    hand.page(34, 56, 44, 58, 7)
    hand.ring(56, 54, 3, fill="red")
    hand.write("9", 37, 86, 1.0, "red")
    # her initials, where the pen skipped
    hand.curve((60, 104), (64, 95), (68, 104), colour="blue", width=2)
    hand.curve((73, 104), (72, 97), colour="blue", width=2)
    hand.curve((76, 94), (80, 93), colour="blue", width=2)
    # the kettle
    hand.shape((122, 100), (128, 74), (160, 74), (168, 100), (162, 116), (128, 116), fill="grey", round_=True)
    hand.curve((122, 96), (112, 88), (108, 76), width=2)
    hand.arc(145, 74, 15, 14, 190, 350, width=2)
    hand.ring(144, 70, 3)
    for k in range(3):
        hand.curve((104 - k * 4, 66 - k * 6), (108 - k * 5, 58 - k * 7), (102 - k * 4, 50 - k * 8), colour="soft")
    hand.line((112, 118), (196, 118))
    if hand.his:
        hand.write("WHISTLES", 126, 126, 1.2, "orange")
        hand.curve((130, 60), (128, 50), (134, 46), colour="sky")
    hand.write("IN A HURRY", 122, 24, 1.1)
    hand.lines((120, 30), (104, 60), (92, 88), colour="soft")


def first_brochure(hand: Hand) -> None:
    """The leaflet with the moon.  It'd be nice if it was still on."""
    hand.shape((40, 22), (98, 14), (98, 128), (40, 136))
    hand.shape((98, 14), (158, 24), (158, 138), (98, 128))
    hand.curve((70, 36), (58, 42), (54, 56), (60, 70), (74, 74), (64, 66), (61, 54), (64, 44), (70, 36), colour="yellow",
               width=2)  # fmt: skip
    if hand.stage > 1:
        hand.scribble((62, 42), (57, 56), (64, 70), (61, 55), colour="yellow", pitch=1.8)
    for x, y in ((84, 36), (88, 60), (50, 88), (80, 84)):
        hand.star(x, y, 3)
    hand.box(56, 96, 26, 28)
    hand.shape((52, 97), (69, 82), (86, 96), fill="red")
    hand.box(64, 108, 9, 16, fill="yellow")
    hand.write("8 HOURS", 106, 38, 1.1, "blue")
    hand.write("AND NEVER", 104, 52, 0.9)
    hand.write("MORE", 112, 64, 1.1, "red")
    for row in range(4):
        hand.curve((106, 84 + row * 9), (128, 85 + row * 9), (148 - row * 3, 86 + row * 9), colour="soft")
    if hand.his:
        hand.curve((166, 60), (180, 62), (188, 54), colour="soft")
        hand.write("IT KNOCKED", 134, 6, 1.0, "violet")
    for k in range(7):
        hand.dot(108 + k * 6, 128 + (k % 2))


def rem_study_2029(hand: Hand) -> None:
    """The page that was in with the trams, coming into focus upside down."""
    hand.box(24, 12, 118, 92)
    hand.shape((32, 20), (134, 20), (134, 96), (32, 96), fill="sky")
    # a man on a tram, the wrong way up
    hand.shape((50, 34), (114, 33), (116, 60), (48, 61), fill="lime")
    for x in (56, 74, 92):
        hand.box(x, 42, 12, 11)
    hand.ring(62, 30, 4)
    hand.ring(102, 30, 4)
    hand.line((80, 61), (88, 74))
    hand.line((88, 74), (70, 74))
    hand.write("IN 11 IT CAME BACK", 36, 82, 0.95, "red")
    hand.lines((60, 104), (52, 122), (120, 122), (112, 104))
    hand.ring(158, 42, 10, fill="grey")
    hand.line((158, 42), (165, 36), width=2)
    hand.ring(160, 78, 8, fill="grey")
    hand.line((160, 78), (155, 72), width=2)
    for turn in range(2):
        hand.arc(158, 42, 15 + turn * 4, 15 + turn * 4, 200, 310, "soft")
    hand.ring(168, 118, 16, fill="brown")
    hand.ring(168, 118, 4)
    for k in range(6):
        hand.line((168 + (k % 3 - 1) * 7, 112 + (k // 3) * 10), (169 + (k % 3 - 1) * 7, 114 + (k // 3) * 10))
    hand.write("11", 10, 124, 1.6, "red")
    hand.write("NOT 3", 8, 138, 0.9)


def withdrawn_paper(hand: Hand) -> None:
    """It says she asked.  It says nobody found anything wrong.  It says thank you."""
    hand.page(30, 8, 92, 134, 9)
    hand.write("NOTICE", 52, 14, 1.2)
    # a clean oblong in the dust, where volume 12 should be
    for k, wide in enumerate((11, 13, 10, 12)):
        x = 134 + k * 15 + (14 if k > 1 else 0)
        hand.box(min(x, 186), 76, wide - 2, 50, fill=("green", "brown", "red", "blue")[k])
    hand.line((130, 127), (199, 127), width=2)
    hand.write("12", 165, 66, 0.9, "red")
    hand.lines((170, 54), (170, 62), colour="red")
    # the tick, thick one way and thin the other
    hand.curve((96, 88), (102, 98), (106, 102), colour="ink", width=3)
    hand.curve((106, 102), (114, 84), (128, 62), (140, 50), colour="ink")
    hand.write("B.H", 110, 104, 1.1, "ink", slant=0.3)
    if hand.his:
        hand.ring(110, 78, 34, 38, colour="red")
        hand.write("WHO?", 150, 30, 1.5, "red")


def abernathy_journals(hand: Hand) -> None:
    """A crab has been put in charge of the post.  It is very fair."""
    hand.shape((62, 84), (78, 66), (118, 64), (138, 82), (126, 102), (78, 104), fill="orange", round_=True, width=2)
    hand.line((86, 66), (82, 50))
    hand.line((110, 65), (114, 50))
    hand.ring(82, 46, 5)
    hand.ring(114, 46, 5)
    hand.dot(83, 46, size=2)
    hand.dot(113, 46, size=2)
    hand.arc(100, 82, 12, 8, 20, 160)
    for side in (-1, 1):
        for k in range(3):
            x = 100 + side * (30 + k * 4)
            hand.curve(
                (x, 92 + k * 4), (x + side * 12, 96 + k * 6), (x + side * 14, 110 + k * 7), colour="orange", width=2
            )
    hand.curve((64, 78), (48, 66), (42, 52), colour="orange", width=2)
    hand.curve((42, 52), (32, 48), (30, 38), (40, 42), colour="orange", width=2)
    hand.curve((42, 52), (50, 46), (52, 36), (44, 40), colour="orange", width=2)
    hand.curve((138, 78), (152, 64), (156, 50), colour="orange", width=2)
    # each letter held to the light
    hand.box(140, 22, 34, 24)
    hand.lines((140, 22), (157, 36), (174, 22))
    hand.ring(187, 10, 7, fill="yellow")
    for k in range(4):
        hand.line((180 - k * 3, 16 + k * 2), (174 - k * 4, 20 + k * 3), "yellow")
    hand.shape((64, 40), (72, 28), (124, 27), (132, 40), fill="blue")
    hand.line((58, 41), (140, 40), width=2)
    if hand.his:
        hand.write("POST", 82, 31, 1.0, "yellow")
        hand.write("SIDEWAYS →", 12, 122, 1.3, "red")
    hand.box(150, 108, 40, 34, fill="red")
    hand.line((158, 118), (182, 118), width=2)
    # two egg-cups, one rubbed out
    hand.arc(24, 96, 8, 9, 0, 180)
    hand.line((24, 105), (24, 112))
    hand.ring(24, 90, 6, 7)
    hand.curve((44, 96), (48, 104), (54, 104), (58, 96), colour="soft", press=0.4)


def davey_postcards(hand: Hand) -> None:
    """Six cards, and the writing melts from a joke to a line."""
    places = ((8, 8), (74, 4), (138, 10), (12, 64), (76, 68), (140, 62))
    for k, (x, y) in enumerate(places):
        hand.box(x, y, 54, 40)
        hand.box(x + 42, y + 4, 8, 9, fill="red")
        hand.line((x + 34, y + 5), (x + 34, y + 34), "soft")
        if k < 4:
            size = (0.6, 0.5, 0.9, 0.7)[k]
            for row, words in enumerate(
                (
                    ("DEAR M", "A BISCUIT", "NEWTS"),
                    ("DEAR M", "I FLEW", "NOT WELL"),
                    ("VERY", "NICE"),
                    ("ALL THE", "WAY"),
                )[k]
            ):
                hand.write(words, x + 3, y + 7 + row * (7 * size + 4), size, "ink" if hand.his else "lead", 0.05 * k)
        elif k == 4:
            for row in range(3):
                hand.curve((x + 3, y + 12 + row * 9), (x + 9, y + 8 + row * 9), (x + 14, y + 13 + row * 9),
                           (x + 21, y + 9 + row * 9), (x + 31, y + 12 + row * 9), colour="ink")  # fmt: skip
    # the sixth runs off the card, and off the page
    hand.curve((143, 92), (154, 93), (166, 88), (178, 74), (190, 52), (199, 34), colour="ink", width=2)
    # the lighthouse and a newt
    hand.shape((94, 144), (97, 116), (105, 116), (108, 144), fill="red")
    hand.box(96, 110, 10, 6, fill="yellow")
    hand.line((84, 145), (120, 145))
    hand.curve((22, 134), (34, 126), (48, 128), (58, 134), (70, 130), (76, 136), colour="green", width=2)
    hand.line((36, 128), (32, 136), "green")
    hand.line((50, 130), (48, 138), "green")
    hand.dot(26, 131)
    if hand.his:
        hand.write("A NEWT", 30, 114, 1.1, "green")
        hand.write("P.45!", 150, 114, 1.4, "red")


def real_laughter(hand: Hand) -> None:
    """It sounds like a goose in a drain.  It's Juno."""
    hand.head(62, 66, 30, "", "tan")
    hand.ring(28, 56, 10, fill="tan")
    hand.ring(97, 54, 10, fill="tan")
    hand.arc(50, 60, 6, 6, 190, 350, width=2)
    hand.arc(74, 59, 6, 6, 190, 350, width=2)
    hand.shape((46, 74), (78, 73), (74, 90), (62, 96), (50, 90), fill="red", round_=True, width=2)
    hand.box(55, 74, 5, 5)
    hand.line((66, 74), (66, 79))
    for k, words in enumerate(("HONK", "SNORT", "HIC", "HIC")):
        hand.write(
            words, 112 + (k % 2) * 8, 18 + k * 19, (2.2, 1.6, 1.3, 1.0)[k], ("red", "orange", "violet", "blue")[k]
        )
        hand.line((104, 52 + k * 6), (110, 44 + k * 14), "soft")
    # the robot with its record button
    hand.box(154, 96, 34, 36, fill="grey")
    hand.box(160, 80, 22, 15, fill="grey")
    hand.ring(166, 87, 2.5)
    hand.ring(176, 87, 2.5)
    hand.line((171, 80), (171, 72))
    hand.dot(171, 71, "red", 2)
    hand.ring(171, 112, 6, fill="red", colour="red")
    hand.line((158, 132), (156, 142))
    hand.line((184, 132), (186, 142))
    # wet duck, who said it
    hand.ring(24, 124, 13, 9, fill="yellow")
    hand.ring(36, 112, 7, fill="yellow")
    hand.lines((42, 111), (51, 113), (42, 116), colour="orange", width=2)
    hand.dot(37, 110)
    if hand.his:
        hand.write("3 MORE NIGHTS AND SEE", 50, 136, 0.9, "orange")


def somni_fragment_2(hand: Hand) -> None:
    """A rubbing: it's all dents, you only see it if you go over it sideways."""
    left, top, right, bottom = 18, 22, 182, 122
    hand.scribble((left, top), (right, top + 4), (right - 4, bottom), (left + 5, bottom - 3), colour="soft", angle=0.05,
                  pitch=3.2)  # fmt: skip
    if hand.his:
        hand.scribble((left + 8, top + 8), (right - 20, top + 4), (right - 8, bottom - 20), (left + 2, bottom - 9),
                      colour="violet", angle=0.12, pitch=6.0)  # fmt: skip
    for row, words in enumerate(("NO ONE KEEPS", "THIS PLACE", "SO I PRESSED", "HARD")):
        hand.write(words, 40 + row * 6, 34 + row * 21, 1.9)
    hand.shape((150, 128), (188, 134), (184, 142), (146, 136), fill="yellow")
    hand.lines((146, 136), (138, 130), (150, 128))
    hand.dot(139, 131)


PICTURES = {
    "juno_hours": juno_hours,
    "bedtime_contract": bedtime_contract,
    "first_brochure": first_brochure,
    "rem_study_2029": rem_study_2029,
    "withdrawn_paper": withdrawn_paper,
    "abernathy_journals": abernathy_journals,
    "davey_postcards": davey_postcards,
    "real_laughter": real_laughter,
    "somni_fragment_2": somni_fragment_2,
}
