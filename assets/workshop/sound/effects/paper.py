"""Branch 9 and the sketchbook: pencils, pages, stamps, film, pins; and the small furniture of reading."""

import numpy as np

from ..catalogue import effect
from ..tone import Signal, band, bump, decay, drift, fade, lay, low, noise, points, resonate, reverb, times
from ..vocal import breath, murmur
from .materials import (
    click,
    creak,
    drops,
    glassy,
    motor,
    plastic,
    row,
    rustle,
    scrape,
    steel,
    struck,
    tin,
    wood,
)


def pencil_stroke(seconds: float, seed: str, weight: float = 1.0) -> Signal:
    """Return one line drawn: graphite over the tooth of paper, on a table that answers."""
    x = band(noise(seconds, seed), 1400, 7500, 2)
    grain = 0.6 + 0.4 * drift(seconds, 140, seed + "g")
    press = bump(seconds, 0.4, 0.5) * (0.8 + 0.25 * drift(seconds, 9, seed + "p"))
    table = resonate(x * press, wood(1.8), 0.0)
    table /= np.abs(table).max() + 1e-9
    return fade(x * grain * press * 0.35 + table * 0.2 * weight, 0.004, 0.02)


@effect("pencil", -29)
def pencil() -> Signal:
    """A choice that will be remembered: three strokes, the last one sure."""
    return lay(
        [
            (0, pencil_stroke(0.16, "p1") * 0.7),
            (0.22, pencil_stroke(0.13, "p2") * 0.6),
            (0.42, pencil_stroke(0.42, "p3")),
        ]
    )


@effect("pencil_down", -30)
def pencil_down() -> Signal:
    """A pencil is put down, and rolls half a turn."""
    return lay(
        [
            (0, struck(wood(0.6), "pd1", 4500, 0.2)),
            (0.09, struck(wood(0.55), "pd2", 4200, 0.2) * 0.4),
            (0.17, struck(wood(0.5), "pd3", 4200, 0.2) * 0.2),
        ]
    )


@effect("pencil_tap", -30)
def pencil_tap() -> Signal:
    """Tap, tap."""
    return lay([(0, struck(wood(0.8), "t1", 4200, 0.2)), (0.23, struck(wood(0.8), "t2", 4200, 0.2) * 0.9)])


@effect("pencil_tap_glass", -29)
def pencil_tap_glass() -> Signal:
    """On the lid of a pod."""
    return lay([(0, struck(glassy(1.6), "tg1", 4200, 0.4)), (0.28, struck(glassy(1.6), "tg2", 4200, 0.4) * 0.9)])


@effect("pencil_bite", -29)
def pencil_bite() -> Signal:
    """It tastes of shed."""
    return lay(
        [
            (0, rustle(0.07, "pb", 1500, 8000, 200, 1.2)),
            (0.02, struck(wood(0.35), "pbk", 6000, 0.12) * 0.6),
            (0.13, rustle(0.08, "pb2", 1000, 6000, 150) * 0.4),
        ]
    )


@effect("pencil_rub", -29)
def pencil_rub() -> Signal:
    """The side of the pencil, to and fro, and words come up."""
    return lay([(0.19 * k, pencil_stroke(0.2, f"rub{k}", 0.6) * (0.7 + 0.3 * (k % 2))) for k in range(8)])


@effect("pencil_huge", -21, stereo=True)
def pencil_huge() -> Signal:
    """One line across a sky."""
    x = lay([(0, pencil_stroke(0.7, "h1", 2)), (0.75, pencil_stroke(0.5, "h2", 2)), (1.3, pencil_stroke(1.5, "h3", 3))])
    deep = low(x, 500) * 3
    from ..tone import pan

    sweep = np.linspace(-0.8, 0.8, len(x))
    wide = np.stack([(x + deep) * np.sqrt((1 - sweep) / 2), (x + deep) * np.sqrt((1 + sweep) / 2)], 1)
    return reverb(wide + pan(deep) * 0.2, 0.4, 2.2, 5000)


@effect("page_turn", -29)
def page_turn() -> Signal:
    """A page."""
    return lay(
        [
            (0, rustle(0.32, "pt", 1100, 8500, 70)),
            (0.27, band(noise(0.08, "ptk"), 400, 2600) * decay(0.08, 0.012) * 0.3),
        ]
    )


@effect("page_turn_2", -29)
def page_turn_2() -> Signal:
    """Another page."""
    return lay(
        [(0, rustle(0.4, "pu", 900, 7500, 60)), (0.33, band(noise(0.08, "puk"), 350, 2200) * decay(0.08, 0.014) * 0.35)]
    )


@effect("pages_flicked", -29)
def pages_flicked() -> Signal:
    """A thumb goes down forty-seven years."""
    return row(lambda s: lay([(0, band(noise(0.05, s), 900, 7000) * decay(0.05, 0.008))]), 22, 0.042, "fl", 0.3)


@effect("page_print", -28)
def page_print() -> Signal:
    """Five pence a sheet: rollers, a sheet, a tray."""
    return lay(
        [
            (0, motor(0.9, 92, "pp", 9, 0.15) * bump(0.9, 0.3, 0.3) * 0.5),
            (0.35, rustle(0.6, "pps", 1500, 8000, 90) * 0.5),
            (0.95, struck(plastic(1.8), "ppk", 1800, 0.25) * 0.5),
        ]
    )


@effect("paper_many", -26)
def paper_many() -> Signal:
    """A hall of papers unfolded."""
    return lay(
        [(0.13 * k, rustle(0.7, f"pm{k}", 800 + 60 * k, 7500, 70) * (0.5 + 0.5 * ((k * 7) % 5) / 5)) for k in range(11)]
    )


@effect("paper_tear_soft", -28)
def paper_tear_soft() -> Signal:
    """Wallpaper, along a seam nobody was meant to find."""
    return (
        scrape(0.9, "tear", 3000, 190, 2.6) * points(0.9, (0, 0.2), (0.7, 1), (0.9, 0.1))
        + rustle(0.9, "tear2", 1200, 9000, 160, 1.3) * 0.5
    )


@effect("paper_slide", -31)
def paper_slide() -> Signal:
    """A drawing, under a door."""
    return band(noise(0.55, "psl"), 1300, 6500) * bump(0.55, 0.55, 0.8) * 0.5


@effect("paper_shuffle", -30)
def paper_shuffle() -> Signal:
    """Leaflets: carpets, a choir, a dentist."""
    return lay([(0.2 * k, rustle(0.26, f"psh{k}", 1000, 7500, 90)) for k in range(4)])


@effect("paper_fold", -30)
def paper_fold() -> Signal:
    """One piece of paper, folded like a fan."""
    return lay([(0, rustle(0.25, "pf", 1000, 8000, 80)), (0.3, scrape(0.18, "pf2", 4200, 300, 1.8) * 0.6)])


@effect("book_thump", -27)
def book_thump() -> Signal:
    """Volume 20, on a table."""
    return lay([(0, struck(wood(2.2), "bt", 600, 0.5, 1.0, 66)), (0.01, rustle(0.2, "btr", 500, 4000, 80) * 0.3)])


@effect("book_shut", -29)
def book_shut() -> Signal:
    """A small book."""
    return lay(
        [(0, rustle(0.1, "bs", 900, 6000, 120) * 0.4), (0.08, struck(wood(1.1), "bsk", 1300, 0.3, 0.4, 110) * 0.8)]
    )


@effect("book_dropped", -24)
def book_dropped() -> Signal:
    """It falls through a dream and lands in a library."""
    return reverb(
        lay(
            [
                (0, struck(wood(2.4), "bd", 1500, 0.6, 1.2, 60)),
                (0.02, rustle(0.35, "bdr", 700, 6500, 120) * 0.5),
                (0.16, struck(wood(2.0), "bd2", 900, 0.4, 0.4) * 0.4),
            ]
        ),
        0.3,
        1.1,
        3500,
    )


@effect("cards_squared", -30)
def cards_squared() -> Signal:
    """Six postcards, on their long side and on their short one."""
    return lay(
        [
            (0, struck(wood(0.5), "cs", 3800, 0.15) * 0.7),
            (0.02, rustle(0.14, "cs1", 1800, 8000, 130) * 0.4),
            (0.3, struck(wood(0.55), "cs2", 3600, 0.15)),
            (0.55, struck(wood(0.5), "cs3", 3600, 0.15) * 0.6),
        ]
    )


@effect("card_turn", -32)
def card_turn() -> Signal:
    """One of them, the other way up."""
    return lay([(0, rustle(0.14, "ctn", 1600, 8000, 90) * 0.8), (0.13, struck(wood(0.4), "ctk", 5000, 0.1) * 0.4)])


def stamp_hit(seed: str, weight: float = 1.0) -> Signal:
    """Return Mia's date stamp: brass down, ink, wood."""
    return lay(
        [
            (0, click(seed + "c", 1300) * 0.5),
            (0.03, struck(wood(1.6), seed, 1400, 0.4, 0.8 * weight, 84) * weight),
            (0.2, click(seed + "u", 1700) * 0.3),
        ]
    )


@effect("stamp", -26)
def stamp() -> Signal:
    """It keeps the stamp wet."""
    return stamp_hit("st1")


@effect("stamp_2", -26)
def stamp_2() -> Signal:
    """The same stamp, the next book."""
    return stamp_hit("st2", 0.9)


@effect("stamp_half", -31)
def stamp_half() -> Signal:
    """She stops on the way down."""
    return click("sth", 1300)


@effect("stamp_put_down", -29)
def stamp_put_down() -> Signal:
    """In its tin."""
    return lay([(0, struck(tin(1.3), "spd", 2200, 0.4) * 0.6), (0, struck(wood(1.2), "spdw", 900, 0.4, 0.4) * 0.6)])


@effect("pin", -30)
def pin() -> Signal:
    """Cork takes a pin."""
    return lay(
        [
            (0, scrape(0.07, "pin", 2200, 260, 2) * 0.4),
            (0.06, struck([(310, 0.02, 1), (720, 0.012, 0.6)], "pink", 1600, 0.2, 0.2)),
        ]
    )


@effect("pin_string", -26)
def pin_string() -> Signal:
    """Two pages belong together: a pin, and the string pulled tight until it sounds."""
    from ..score import hertz

    t = times(1.6)
    f = hertz(62) * points(1.6, (0, 0.9), (0.3, 1.0), (1.6, 1.0))
    phase = 2 * np.pi * np.cumsum(f) / 44100
    pluck = sum(np.sin(n * phase) / n**1.1 * 0.5 ** (t * n / 0.5) for n in range(1, 9)) * np.minimum(1, t / 0.003)
    return lay(
        [
            (0, pin()),
            (0.14, scrape(0.25, "pst", 2600, 120, 1.8) * 0.12),
            (0.34, np.asarray(pluck) * 0.45),
            (0.6, pin() * 0.8),
        ]
    )


@effect("sticker_peel", -31)
def sticker_peel() -> Signal:
    """VISITOR, off a jumper."""
    return scrape(0.45, "stp", 3400, 330, 2) * points(0.45, (0, 0.3), (0.4, 1), (0.45, 0.3))


@effect("label_peel", -31)
def label_peel() -> Signal:
    """As far as the X."""
    return lay(
        [
            (0, scrape(0.5, "lp", 2700, 210, 2) * points(0.5, (0, 0.3), (0.5, 1))),
            (0.55, scrape(0.12, "lp2", 2900, 240, 2) * 0.5),
        ]
    )


@effect("pens", -30)
def pens() -> Signal:
    """Two dozen reporters write down "towel"."""
    return lay(
        [(0.03 * k, pencil_stroke(0.25 + 0.02 * (k % 5), f"pen{k}", 0.3) * (0.4 + 0.1 * (k % 4))) for k in range(26)]
    )


@effect("ribbon", -32)
def ribbon() -> Signal:
    """Undone."""
    return band(noise(0.5, "rib"), 1800, 8000) * bump(0.5, 0.6, 1.2) * 0.4


@effect("buckle", -29)
def buckle() -> Signal:
    """The strap of a year."""
    return lay(
        [
            (0, creak(0.18, "bu", 70, 110) * 0.3),
            (0.12, struck(tin(0.5), "buk", 4500, 0.3) * 0.7),
            (0.24, struck(tin(0.45), "buk2", 4500, 0.25) * 0.4),
        ]
    )


@effect("bag_buckle", -28)
def bag_buckle() -> Signal:
    """Eight places in a school bag."""
    return lay(
        [
            (0, rustle(0.25, "bb", 300, 3000, 60) * 0.4),
            (0.22, struck(plastic(0.8), "bbk", 4500, 0.2)),
            (0.26, click("bbc", 2100) * 0.6),
        ]
    )


@effect("bag_rustle", -31)
def bag_rustle() -> Signal:
    """Somebody looks for something in it."""
    return lay([(0, rustle(0.5, "brs", 300, 4500, 70)), (0.5, rustle(0.4, "brs2", 400, 5500, 80) * 0.7)])


@effect("jigsaw_piece", -31)
def jigsaw_piece() -> Signal:
    """It goes in."""
    return lay([(0, scrape(0.08, "jp", 2600, 200, 2) * 0.3), (0.08, struck(wood(0.5), "jpk", 3200, 0.15))])


@effect("dial", -31)
def dial() -> Signal:
    """A focus ring with teeth."""
    return row(lambda s: struck(tin(0.35), s, 3200, 0.1) * 0.7, 5, 0.06, "dial")


@effect("dial_bite", -27)
def dial_bite() -> Signal:
    """And it is sharp."""
    return lay(
        [
            (0, row(lambda s: struck(tin(0.35), s, 3200, 0.1) * 0.6, 3, 0.07, "dbt")),
            (0.24, struck(tin(0.6), "dbk", 5500, 0.5)),
            (0.25, struck(glassy(1.4), "dbg", 5000, 0.5) * 0.35),
        ]
    )


@effect("reader_hum", -33)
def reader_hum() -> Signal:
    """The microfilm reader: a lamp, a fan with one bent blade."""
    t = times(2.8)
    tick = lay([(0.09 * k, click(f"rh{k}", 1500, 0.03) * 0.08) for k in range(30)], 2.8)
    return fade(motor(2.8, 100, "rh", 7, 0.1) * 0.3 + tick + 0.1 * np.sin(2 * np.pi * 50 * t), 0.2, 0.5)


@effect("reader_winding", -29)
def reader_winding() -> Signal:
    """Film goes by: knees, ears, somebody's letter about snoring."""
    f = points(1.9, (0, 60), (0.5, 170), (1.5, 180), (1.9, 70))
    phase = 2 * np.pi * np.cumsum(f) / 44100
    x = sum(np.sin(n * phase) / n for n in (1, 2, 3, 4)) * 0.2
    flap = rustle(1.9, "rw", 1200, 7000, 160) * 0.4
    return fade(np.asarray(x) * bump(1.9, 0.5, 0.4) + flap, 0.03, 0.15)


@effect("film_thread", -30)
def film_thread() -> Signal:
    """Over, under, round the sprocket, and through the gate."""
    return lay(
        [
            (0, rustle(0.4, "ft", 1800, 8000, 60) * 0.6),
            (0.4, row(lambda s: struck(plastic(0.5), s, 5200, 0.08), 8, 0.07, "fts")),
            (1.05, click("ftc", 1500)),
        ]
    )


@effect("film_click", -30)
def film_click() -> Signal:
    """The reel comes off its peg."""
    return lay([(0, click("fc", 1500)), (0.1, struck(tin(0.9), "fck", 2500, 0.4) * 0.5)])


@effect("tape_in", -28)
def tape_in() -> Signal:
    """A cassette, and its door."""
    return lay(
        [
            (0, struck(plastic(1.0), "ti", 3500, 0.2)),
            (0.16, struck(plastic(1.4), "ti2", 3000, 0.2)),
            (0.34, click("ti3", 1500)),
            (0.42, motor(0.8, 48, "tim", 5, 0.12) * 0.12),
        ]
    )


@effect("tape_stop", -29)
def tape_stop() -> Signal:
    """Clunk."""
    return lay(
        [
            (0, motor(0.3, 48, "tsm", 5, 0.12) * points(0.3, (0, 0.14), (0.3, 0))),
            (0.22, struck(plastic(1.4), "ts", 2600, 0.25, 0.2)),
        ]
    )


@effect("terminal_on", -30)
def terminal_on() -> Signal:
    """Warm and white, and the only clean screen in here."""
    from .materials import chime

    t = times(1.2)
    return lay(
        [
            (
                0,
                np.sin(2 * np.pi * 15600 * t) * 0.01
                + motor(1.2, 120, "to", 4, 0.05) * points(1.2, (0, 0), (0.4, 0.12), (1.2, 0.05)),
            ),
            (0.15, chime([(0, 587.3), (0.16, 987.8), (0.32, 880)], 1.4) * 0.35),
        ]
    )


@effect("radiator_groan", -28)
def radiator_groan() -> Signal:
    """It sounds like a cow."""
    f = points(1.7, (0, 88), (0.5, 128), (1.2, 112), (1.7, 80))
    phase = 2 * np.pi * np.cumsum(f * (1 + 0.01 * drift(1.7, 8, "rg"))) / 44100
    x = resonate(
        np.asarray(sum(np.sin(n * phase) / n for n in range(1, 10))),
        [(310, 0.03, 1), (620, 0.025, 0.8), (1240, 0.02, 0.4)],
        0.2,
    )
    x /= np.abs(x).max()
    knocks = lay(
        [(1.5, struck(steel(0.8), "rgk", 900, 0.6) * 0.5), (1.86, struck(steel(0.85), "rgk2", 900, 0.6) * 0.3)]
    )
    return lay([(0, fade(x * bump(1.7, 0.45, 0.7), 0.05, 0.2)), (0, knocks)])


@effect("cat_complaint", -27)
def cat_complaint() -> Signal:
    """There's more cat than you'd think."""
    from ..vocal import throat

    f = points(0.9, (0, 420), (0.25, 640), (0.6, 560), (0.9, 380))
    loud = bump(0.9, 0.35, 0.7)
    return fade(throat(f, loud, [(0.0, "ee"), (0.35, "ah"), (1.0, "oo")], 1.5, 0.12, 0.9, "cat", 0.01), 0.02, 0.08)


@effect("cough_small", -30)
def cough_small() -> Signal:
    """Dust."""

    def one(seed: str, weight: float) -> Signal:
        x = band(noise(0.22, seed), 400, 4500) * decay(0.22, 0.035, 0.004)
        return resonate(x, [(700, 0.01, 1), (1250, 0.008, 0.7), (2700, 0.006, 0.4)], 0.4) * weight

    x = lay([(0, one("co1", 1)), (0.26, one("co2", 0.7))])
    return fade(x / np.abs(x).max(), 0.002, 0.05)


@effect("abernathy_wake", -30)
def abernathy_wake() -> Signal:
    """Mr Abernathy comes up from Lisbon."""
    return lay([(0, breath(1.0, "ab", True, 0.86)), (0.9, murmur(0.55, 105, "ab2", 0.86) * 0.5)])


@effect("vent_rain", -40, loop=True)
def vent_rain() -> Signal:
    """The roof of the expo hall in rain, with its air."""
    from ..tone import knit

    x = np.stack([noise(13, "vrl"), noise(13, "vrr")], 1)
    return knit(
        low(x, 900, 1) * 0.3 + np.stack([drops(13, 26, "vra", 700, 2400), drops(13, 26, "vrb", 700, 2400)], 1), 12
    )
