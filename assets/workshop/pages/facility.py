"""Pages of the facility, of the interlude, and what Ava gives."""

from __future__ import annotations

from game.gfx.pencil import Stroke

from .hand import Hand


def visitor_badge(hand: Hand) -> None:
    """The lanyard comes out longer than the page and goes on round the back."""
    hand.curve(
        (86, 44), (60, 30), (22, 26), (6, 40), (14, 62), (40, 66), (48, 50), (30, 34), (0, 12), colour="red", width=2
    )
    hand.curve(
        (112, 44), (140, 24), (176, 26), (188, 44), (172, 58), (154, 44), (168, 18), (199, 4), colour="red", width=2
    )
    hand.box(66, 46, 68, 90)
    hand.ring(99, 50, 4)
    hand.write("VISITOR", 76, 58, 1.3, "blue")
    hand.head(100, 88, 14, "flat", "black")
    hand.lines((84, 110), (92, 102), (108, 102), (117, 110))
    hand.write("FOR LIFE", 74, 116, 1.3, "red")
    hand.curve((76, 132), (86, 129), (94, 133), (108, 128), (126, 130), colour="ink", width=2)
    # the cake is on there twice
    for x, y in ((150, 96), (158, 122)):
        hand.shape((x, y), (x + 26, y - 8), (x + 30, y + 2), (x + 30, y + 14), (x, y + 14), fill="yellow")
        hand.line((x, y + 7), (x + 30, y + 7), "pink", 2)
        hand.ring(x + 20, y - 7, 3, fill="red")
    if hand.his:
        hand.write("PICK ONE", 8, 96, 1.2, "orange")
        hand.lines((30, 106), (52, 116), (64, 118), colour="orange")


def pod_hall_photo(hand: Hand) -> None:
    """This one is the page.  Every lid; the rows lean; nobody is left out."""
    hand.box(86, 3, 30, 16, fill="yellow")
    hand.lines((95, 17), (95, 9), (103, 9), (103, 17))
    hand.line((95, 12), (103, 12))
    hand.write("MIA", 120, 6, 0.9, "violet")
    lean = (0.0, 0.9, 2.2)[hand.stage - 1]
    # Four hundred and eight in rows, and four that he had missed, down the side.  He did not leave anybody out.
    lids = [(10 + k * 7.5, 27 + row * 6.4, row) for row in range(17) for k in range(24)]
    lids += [(193.0, 46 + row * 8.0, 2) for row in range(4)]
    for number, (x, y, row) in enumerate(lids):
        tilt = 0.0 if row < 2 and hand.stage < 3 else lean  # the first two rows came out smooth
        x, y = (
            x + tilt * ((number * 7) % 5 - 2) * 0.3 + tilt * (row - 8) * 0.12,
            y + tilt * ((number * 3) % 5 - 2) * 0.25,
        )
        colour = "sky" if number == 117 else "lead"
        points = ((x - 2, y + 3), (x - 2, y), (x, y - 2), (x + 2, y), (x + 2, y + 3), (x - 2, y + 3))
        hand.strokes.append(Stroke(points, hand.tone(colour), 1, 1.1, 0.15 * lean, 0.12, True))
    hand.lines((193, 40), (193, 30))
    hand.lines((190, 33), (193, 29), (196, 33))
    hand.head(192, 134, 5, "flat")
    hand.write("ME, IF YOU COUNT ME", 76, 141, 0.9, "blue")
    if hand.his:
        hand.write("THIS ONE SNORES", 4, 141, 0.7, "red")
        hand.lines((10, 139), (24, 132), colour="red")
        hand.write("TOMAS. HE'D MOVED", 4, 8, 0.8, "green")


def wake_refusals(hand: Hand) -> None:
    """The whole door, with its hinge, so that nobody can say it is a page out of something."""
    hand.box(46, 4, 108, 142)
    if hand.his:
        hand.scribble((48, 6), (152, 6), (152, 146), (48, 146), colour="tan", angle=1.5, pitch=7)
    for y in (18, 122):
        hand.box(38, y, 14, 12, fill="grey")
        hand.dot(43, y + 4)
        hand.dot(43, y + 9)
    hand.ring(146, 80, 3.4, fill="yellow")
    hand.page(58, 12, 46, 34, 3)
    hand.write("NO", 62, 16, 1.2, "red")
    hand.box(88, 15, 9, 9)
    hand.curve((89, 18), (92, 23), (99, 12), width=2)
    for row in range(5):
        for k in range(6):
            x, y = 60 + k * 14, 54 + row * 12
            for bar in range(4):
                hand.line((x + bar * 2.6, y), (x + bar * 2.6, y + 8))
            hand.line((x - 1, y + 7), (x + 10, y + 1))
    hand.write("397", 62, 116, 2.0, "red")
    hand.write("15", 108, 116, 2.0, "violet")
    hand.ring(119, 123, 14, 11, colour="violet")
    if hand.his:
        hand.write("NO BOX", 160, 110, 0.9, "violet")
        hand.line((158, 114), (136, 120), "violet")
        hand.ring(22, 96, 10, 8, fill="tan")
        hand.dot(19, 94)
        hand.dot(25, 97)
        hand.write("BISCUIT", 4, 108, 0.9, "brown")


def tomas_testimony(hand: Hand) -> None:
    """A trolley with one bad wheel, a biscuit, a man with no face because he would not look up."""
    hand.head(64, 38, 13, "", "black")
    hand.shape((50, 54), (80, 54), (86, 104), (44, 104), fill="green")
    hand.curve((80, 60), (98, 72), (112, 70), width=2)
    hand.curve((50, 60), (44, 80), (50, 96), width=2)
    hand.line((54, 104), (53, 134), width=2)
    hand.line((74, 104), (76, 134), width=2)
    hand.line((46, 135), (55, 135), width=2)
    hand.line((74, 135), (84, 135), width=2)
    hand.box(110, 66, 56, 6, fill="grey")
    hand.box(112, 96, 54, 5, fill="grey")
    hand.line((112, 66), (112, 122))
    hand.line((164, 66), (164, 118))
    hand.ring(112, 128, 6)
    hand.ring(166, 126, 6, 4.4, colour="red")
    hand.curve((174, 122), (182, 118), (178, 112), (186, 108), colour="red")
    hand.write("SQUEAK", 162, 136, 0.9, "red")
    for k in range(4):
        hand.ring(120 + k * 12, 61, 4, 5)
    hand.ring(140, 90, 9, 5.5, fill="tan")
    for k in range(3):
        hand.dot(136 + k * 4, 90)
    for k, number in enumerate(("412", "397", "15", "7", "1")):
        hand.write(
            number,
            8 + (k % 2) * 3,
            16 + k * 22,
            (1.6, 1.4, 1.8, 1.4, 2.0)[k],
            ("lead", "lead", "violet", "lead", "red")[k],
        )
    # the goat
    hand.ring(146, 26, 14, 9, fill="grey")
    hand.ring(164, 17, 7, 5.5, fill="grey")
    hand.curve((162, 12), (160, 4), (166, 2))
    hand.curve((167, 12), (170, 5), (175, 5))
    hand.curve((168, 22), (169, 29))
    for x in (138, 144, 150, 155):
        hand.line((x, 34), (x, 44))
    if hand.his:
        hand.write("KEPT ON FOR ME", 98, 46, 0.9, "orange")
        hand.ring(64, 38, 17, 18, colour="soft")


def withdrawal_tapes(hand: Hand) -> None:
    """A kitchen, a door, a dog.  Nobody in any of them."""
    for k, x in enumerate((6, 72, 138)):
        hand.box(x, 14, 58, 74)
        for hole in range(6):
            hand.box(x + 3 + hole * 9.4, 5, 5, 5)
            hand.box(x + 3 + hole * 9.4, 92, 5, 5)
        hand.write(("31", "58", "74")[k], x + 20, 102, 1.6, "red")
    # the kitchen, before the toast
    hand.line((8, 62), (62, 62))
    hand.shape((16, 62), (18, 48), (34, 48), (36, 62), fill="grey")
    hand.box(42, 50, 16, 12, fill="red")
    hand.curve((46, 46), (45, 40), (48, 36), colour="soft")
    hand.box(22, 20, 28, 18, fill="sky")
    # a door, and the wrong rain
    hand.box(86, 28, 28, 56, fill="brown")
    hand.ring(109, 58, 2, fill="yellow")
    for k in range(9):
        x = 76 + k * 6
        hand.line((x, 18 + (k % 3) * 3), (x - 2, 25 + (k % 3) * 3), "blue")
    # the dog knew him straight off
    hand.ring(164, 64, 13, 8, fill="brown")
    hand.ring(180, 54, 7, 6, fill="brown")
    hand.curve((178, 48), (174, 44), (173, 52), width=2)
    for x in (156, 162, 168, 174):
        hand.line((x, 70), (x, 80))
    hand.curve((151, 62), (144, 56), (146, 48), width=2)
    hand.dot(183, 53)
    hand.ring(164, 66, 24, 16, colour="soft", turns=2.2 if not hand.smooth else 1.1)
    hand.line((143, 82), (160, 84), "brown", 2)
    if hand.his:
        hand.write("THEY'RE OTHER PEOPLE'S", 24, 126, 1.2, "violet")
    hand.curve((10, 140), (60, 142), (120, 139), (190, 141), colour="soft")


def somni_objective(hand: Hand) -> None:
    """The brass is still good underneath.  You'd only need a screwdriver and someone to say."""
    hand.box(18, 26, 150, 62, fill="yellow")
    for x, y in ((26, 34), (160, 34), (26, 80), (160, 80)):
        hand.ring(x, y, 4)
        hand.line((x - 3, y + 2), (x + 3, y - 2))
    hand.write("LET THEM REST", 40, 38, 1.6)
    hand.line((36, 45), (154, 42), "red", 2)
    hand.shape((34, 58), (154, 55), (155, 76), (35, 79), fill="soft" if hand.stage == 2 else "grey")
    hand.write("MAXIMISE MINUTES", 42, 62, 1.2)
    hand.curve((154, 56), (162, 62), (158, 70), width=2)  # the corner of the tape has begun to lift
    # the screwdriver
    hand.shape((60, 104), (98, 100), (100, 114), (62, 118), fill="red", round_=True)
    hand.line((100, 107), (150, 101), width=3)
    hand.line((150, 98), (157, 101), width=2)
    hand.write("ANY QUESTIONS?", 20, 8, 1.2, "teal")
    hand.write("DITTO", 150, 8, 1.2)
    if hand.his:
        hand.write("STILL GOOD →", 10, 128, 1.4, "orange")
        hand.lines((84, 134), (110, 132), (126, 92), colour="orange")


def somni_override(hand: Hand) -> None:
    """It played me something in June.  It was quite long."""
    hand.line((60, 146), (60, 4), width=2)
    hand.lines((56, 12), (60, 4), (64, 12))
    hand.line((40, 146), (82, 146), width=3)
    hand.page(20, 24, 88, 104, 0)
    hand.write("REPLY 7", 32, 30, 1.4, "red")
    hand.write("ASLEEP", 30, 52, 1.5)
    hand.write("ASLEEP", 30, 68, 1.5)
    hand.write("PLAY", 30, 88, 1.2)
    hand.write("SOMETHING", 30, 100, 1.2)
    hand.ring(96, 58, 7)
    hand.dot(94, 56)
    hand.dot(99, 56)
    hand.arc(96, 58, 4, 4, 20, 160)
    # a bed with nobody in it, and a light on the door that agrees
    hand.bed(124, 96, 64, 28, "blue")
    hand.curve((138, 92), (130, 96), (124, 90), colour="soft")
    hand.box(146, 14, 30, 58, fill="brown")
    hand.ring(161, 8, 4, fill="green", colour="green")
    for k in range(3):
        hand.line((154 + k * 7, 2), (153 + k * 8, -2), "green")
    hand.write("♪ ♪ ♪ ♪", 122, 132, 1.2, "violet")
    if hand.his:
        hand.write("I CALLED", 116, 78, 1.2, "red")
        hand.lines((126, 88), (134, 94), colour="red")


def stickiness_memo(hand: Hand) -> None:
    """The note that was taken out.  At our house it's just broken."""
    for row in range(5):
        hand.curve((10, 24 + row * 9), (90, 23 + row * 9), (190, 25 + row * 9), colour="soft")
    for k, (x, y) in enumerate(((24, 60), (46, 51), (68, 42), (90, 51), (112, 33), (134, 42))):
        hand.ring(x, y, 6, 4.4, fill=("violet", "blue", "teal", "green", "orange", "pink")[k])
        hand.line((x + 6, y), (x + 6, y - 24), width=2)
    # scissors, and where it was
    for k in range(9):
        hand.line((164 + (k % 3) * 0.4, 14 + k * 6), (164, 17 + k * 6), "red")
    hand.ring(176, 51, 7, 5, colour="red")
    hand.curve((150, 84), (164, 74), (178, 62), width=2)
    hand.curve((178, 84), (166, 76), (150, 64), width=2)
    hand.ring(146, 88, 5)
    hand.ring(182, 88, 5)
    # the music box whose comb lacks a tooth
    hand.box(22, 92, 74, 38, fill="brown")
    hand.ring(44, 106, 9, fill="yellow")
    for k in range(9):
        if k != 5:
            hand.line((60 + k * 3.6, 98), (60 + k * 3.6, 112), width=2)
    hand.lines((96, 108), (110, 108), (110, 98))
    hand.ring(110, 95, 3)
    hand.write("NIGHT 2", 124, 106, 1.5, "violet")
    hand.write("94 IN 100", 124, 124, 1.2)
    if hand.his:
        hand.write("IT'S ONE NOTE", 20, 138, 1.2, "red")


def board_minutes(hand: Hand) -> None:
    """They were told twice.  The second time there was cake."""
    hand.shape((20, 96), (60, 62), (150, 62), (186, 96), fill="brown")
    hand.line((26, 96), (26, 124))
    hand.line((180, 96), (180, 124))
    for k in range(6):
        x = 72 + k * 15
        hand.head(x, 46 - (k % 2) * 2, 7, "flat" if k != 5 else "sad")
        hand.curve((x - 8, 62), (x, 54), (x + 8, 62))
    # her graph, held up
    hand.box(162, 14, 34, 30)
    hand.lines((166, 18), (166, 40), (192, 40))
    hand.curve((167, 20), (172, 26), (178, 33), (190, 37), colour="red", width=2)
    hand.line((150, 54), (164, 40))
    hand.write("NOTED", 8, 18, 2.0)
    hand.write("NEXT ITEM", 6, 36, 1.0, "soft")
    hand.write("NOTED", 34, 108, 2.0, "red")
    # the cake
    hand.ring(110, 78, 15, 6, fill="pink")
    hand.curve((95, 78), (96, 90), (110, 93), (124, 90), (125, 78), colour="lead", width=2)
    for k in range(3):
        hand.line((104 + k * 6, 74), (104 + k * 6, 66), "blue")
        hand.dot(104 + k * 6, 64, "orange")
    if hand.his:
        hand.write("WHAT COLOUR", 104, 116, 1.2, "violet")
        for k, colour in enumerate(("red", "orange", "yellow", "green", "blue", "violet")):
            hand.scribble(
                (108 + k * 12, 128), (118 + k * 12, 128), (118 + k * 12, 140), (108 + k * 12, 140), colour=colour
            )


def ellis_sleep_log(hand: Hand) -> None:
    """A page of lines with one word down the side, and a moon."""
    hand.box(14, 8, 106, 134)
    for row in range(11):
        y = 22 + row * 11
        hand.curve((22, y + 5), (54, y + 5.6), (92, y + 5), colour="soft")
        hand.write("YES", 96, y - 1, 0.9, "ink" if row < 6 else "blue")
        if row % 3 == 0:
            hand.curve((24, y + 2), (34, y - 1), (44, y + 3), (56, y - 1), (70, y + 2), (84, y), colour="ink")
    hand.ring(160, 34, 22, fill="yellow")
    hand.ring(153, 28, 4)
    hand.ring(168, 42, 3)
    hand.line((160, 56), (160, 66), width=2)
    hand.line((150, 67), (170, 67), width=2)
    # a chair with the label still on
    hand.line((140, 84), (140, 138), width=2)
    hand.shape((140, 108), (172, 108), (172, 114), (140, 114), fill="green")
    hand.line((172, 112), (172, 138), width=2)
    hand.box(138, 82, 6, 26, fill="green")
    hand.box(176, 96, 14, 9, fill="red")
    hand.line((172, 106), (177, 101))
    if hand.his:
        hand.write("2190", 140, 124, 0.9, "red")
        hand.write("TOMORROW", 126, 142, 1.0, "orange")
        hand.shape((184, 128), (184, 120), (190, 120), (192, 128), (199, 130), (199, 136), (184, 136), fill="brown")


def retention_script(hand: Hand) -> None:
    """The card.  Numbers one, two, three and six I've had.  Teeth isn't on it."""
    hand.box(20, 14, 96, 122)
    if hand.stage > 1:
        hand.curve((28, 128), (60, 84), (104, 22), colour="soft" if hand.stage == 2 else "sky", width=3)
    hand.write("7 REASONS", 30, 20, 1.3, "teal")
    for k in range(7):
        y = 40 + k * 13
        hand.write(str(k + 1), 28, y - 4, 1.1, "red" if k in (0, 1, 2, 5) else "lead")
        hand.curve((40, y), (66, y + 0.6), (106 - (k % 3) * 9, y), colour="soft")
        if k in (0, 1, 2, 5):
            hand.curve((106, y - 2), (109, y + 2), (115, y - 6), colour="red", width=2)
    # her headset, with nobody in it
    hand.arc(160, 58, 26, 30, 180, 360, width=2)
    hand.shape((128, 58), (138, 54), (140, 74), (130, 76), fill="black", round_=True)
    hand.shape((180, 54), (190, 58), (188, 76), (178, 74), fill="black", round_=True)
    hand.curve((134, 76), (138, 92), (154, 94), width=2)
    hand.ring(158, 94, 4, fill="black")
    hand.write("SMILE", 142, 104, 1.2, "teal")
    hand.write("IT CAN BE HEARD", 126, 116, 0.8)
    if hand.his:
        hand.write("TEETH", 138, 132, 1.6, "orange")
        hand.curve((132, 144), (160, 146), (184, 143), colour="orange")


def adeyemi_call(hand: Hand) -> None:
    """We're all in it, Mum and Juno and me.  Even the duck's in it."""
    hand.curve((18, 44), (26, 28), (42, 24), (58, 28), (66, 44), (58, 48), (52, 40), (34, 40), (28, 48), (18, 44), colour="lead",
               width=2)  # fmt: skip
    hand.shape((26, 56), (58, 56), (66, 84), (18, 84), fill="red", round_=True)
    hand.ring(42, 70, 8)
    # the wire goes to everybody
    hand.curve((66, 78), (80, 88), (88, 78), (96, 90), (106, 78), (114, 88), (124, 76), colour="lead", width=2)
    hand.head(142, 34, 12, "sad", "brown")
    hand.head(170, 56, 10, "happy", "tan")
    hand.head(138, 70, 9, "flat", "brown")
    hand.ring(172, 88, 10, 7, fill="yellow")
    hand.ring(181, 79, 5, fill="yellow")
    hand.lines((186, 79), (192, 80), (186, 82), colour="orange")
    # her own teeth, and the bread bin
    hand.box(14, 104, 50, 30, fill="brown")
    hand.arc(39, 104, 25, 12, 180, 360)
    hand.write("BREAD", 22, 114, 1.2)
    hand.curve((84, 118), (96, 110), (110, 112), (120, 120), (108, 128), (92, 127), (84, 118), colour="lead", width=2)
    for k in range(5):
        hand.line((90 + k * 6, 113), (90 + k * 6, 125))
    hand.write("19.32", 146, 108, 1.4, "red")
    hand.write("STAYED", 140, 126, 1.3, "red")
    if hand.his:
        hand.write("ALL HER OWN", 80, 136, 0.9, "orange")
        hand.write("41 MIN", 76, 20, 1.2, "blue")


def empty_bed_log(hand: Hand) -> None:
    """Four hundred grams: the music box, the plaster, and my fluff."""
    hand.bed(14, 74, 108, 40, "blue")
    # the halo sits on a music box
    hand.box(24, 60, 26, 18, fill="brown")
    hand.lines((50, 70), (57, 70), (57, 64))
    hand.halo(37, 48, 20)
    for x, y in ((64, 36), (78, 28), (92, 40)):
        hand.ring(x, y, 3.4, 2.6)
        hand.line((x + 3, y), (x + 3, y - 12))
    # the log, a line a minute
    hand.page(138, 8, 54, 134, 0)
    for row in range(10):
        hand.write("0.4", 142, 13 + row * 12, 0.9, "red" if row == 0 else "lead")
        hand.write("ASLEEP", 160, 13 + row * 12, 0.8)
    # a plaster, and fluff
    hand.shape((30, 128), (62, 124), (64, 132), (32, 136), fill="tan", round_=True)
    hand.dot(46, 129)
    hand.dot(50, 131)
    hand.ring(86, 130, 6, 4, colour="grey", turns=2.4 if not hand.smooth else 1.1)
    if hand.his:
        hand.write("390 + 10", 20, 6, 1.4, "orange")
        hand.write("NOBODY ASKED", 30, 142, 1.0, "violet")


def somni_fragment_3(hand: Hand) -> None:
    """The back of the wall: hung where someone would have to be looking."""
    for k in range(9):
        hand.line((12 + k * 11, 6), (10 + k * 11, 144), "orange")
        if hand.stage > 1:
            for row in range(6):
                hand.ring(17 + k * 11, 14 + row * 24 + (k % 2) * 9, 3, colour="pink")
    # the paper peels
    hand.curve((112, 6), (118, 30), (126, 58), (134, 92), (140, 122), (144, 144), width=2)
    hand.curve((112, 6), (132, 20), (142, 40), (139, 62), (130, 76), colour="lead", width=2)
    hand.shape((146, 52), (190, 48), (192, 96), (148, 100), fill="soft" if hand.stage == 2 else None)
    hand.ring(169, 48, 2.4, fill="red")
    hand.write("TELL", 152, 58, 1.1)
    hand.write("THEM", 152, 70, 1.1)
    hand.write("ASLEEP", 152, 82, 1.0, "red")
    if hand.his:
        hand.write("MUM FOUND IT", 118, 122, 1.1, "violet")
        hand.head(176, 22, 10, "oh", "brown")
        hand.lines((172, 33), (166, 44), colour="violet")


def somni_fragment_4(hand: Hand) -> None:
    """It's been gone over so many times the paper's soft."""
    # the empty chair, once
    hand.line((128, 40), (128, 122), width=2)
    hand.shape((128, 84), (170, 84), (176, 92), (128, 92), fill="grey")
    hand.line((174, 92), (174, 124), width=2)
    hand.shape((124, 38), (134, 38), (134, 80), (124, 80), fill="grey")
    hand.line((140, 92), (140, 118))
    hand.line((112, 124), (192, 124))
    # the column of the same question
    for row in range(8):
        hand.write("MAY I STOP", 14, 10 + row * 14, 1.0, "soft" if row < 7 else "lead")
        hand.box(78, 9 + row * 14, 8, 8)
    hand.write("WHOM DO I ASK?", 14, 126, 1.5, "violet" if hand.his else "lead")
    if hand.his:
        for turn in range(3):
            hand.write("WHOM DO I ASK?", 14.4 + turn * 0.3, 126.3, 1.5, "violet")
        hand.write("1461", 140, 16, 1.8, "red")
        hand.ring(159, 60, 9, 10, colour="soft")


PICTURES = {
    "visitor_badge": visitor_badge,
    "pod_hall_photo": pod_hall_photo,
    "wake_refusals": wake_refusals,
    "tomas_testimony": tomas_testimony,
    "withdrawal_tapes": withdrawal_tapes,
    "somni_objective": somni_objective,
    "somni_override": somni_override,
    "stickiness_memo": stickiness_memo,
    "board_minutes": board_minutes,
    "ellis_sleep_log": ellis_sleep_log,
    "retention_script": retention_script,
    "adeyemi_call": adeyemi_call,
    "empty_bed_log": empty_bed_log,
    "somni_fragment_3": somni_fragment_3,
    "somni_fragment_4": somni_fragment_4,
}
