"""Home: rain, the fridge called Gordon, doors, chairs, taps, a tin lighthouse, a plastic duck."""

import numpy as np

from ..catalogue import effect
from ..tone import (
    SR,
    Signal,
    band,
    bump,
    drift,
    fade,
    high,
    knit,
    lay,
    low,
    noise,
    pan,
    points,
    resonate,
    reverb,
    telephone,
    times,
)
from ..vocal import breath, murmur
from .materials import (
    bell,
    click,
    creak,
    drip,
    drops,
    glassy,
    motor,
    plastic,
    rain,
    row,
    rustle,
    scrape,
    squeak,
    steel,
    struck,
    tin,
    wood,
)


def stereo_rain(seed: str, seconds: float, bright: float, rate: float) -> Signal:
    """Return a loop of rain, wider than one window."""
    over = seconds + 1.5
    return knit(np.stack([rain(over, seed + "l", bright, rate), rain(over, seed + "r", bright, rate)], 1), seconds)


@effect("rain_soft", -38, loop=True)
def rain_soft() -> Signal:
    """Rain on the harbour, behind glass."""
    return stereo_rain("soft", 14, 3200, 22)


@effect("rain_roof", -34, loop=True)
def rain_roof() -> Signal:
    """Rain on Branch 9's flat roof, with the gutter."""
    x = stereo_rain("roof", 14, 2400, 46)
    return low(x, 3500, 1, loop=True) + pan(resonate(x[:, 0], wood(1.8), 0.2), 0) * 0.02


@effect("fridge_hum", -40, loop=True)
def fridge_hum() -> Signal:
    """Gordon: fifty cycles, a bad shelf, a contented purr. Ten seconds, whole waves."""
    t = times(10)
    hum = sum(
        g * np.sin(2 * np.pi * 50 * n * t + p)
        for n, g, p in ((1, 0.5, 0), (2, 1.0, 1.1), (3, 0.35, 2), (4, 0.4, 0.2), (6, 0.2, 1), (8, 0.1, 2))
    )
    purr = 1 + 0.12 * np.sin(2 * np.pi * 1.3 * t) + 0.08 * np.sin(2 * np.pi * 12.5 * t)
    return pan(hum * purr) + high(knit(np.stack([noise(11, "fr"), noise(11, "fl")], 1), 10), 600) * 0.008


@effect("fridge_stop", -32)
def fridge_stop() -> Signal:
    """A shudder, a clunk, and then you hear that it was there."""
    run = motor(0.7, 50, "fs", 6) * points(0.7, (0, 1), (0.45, 1), (0.7, 0))
    shake = row(lambda s: struck(tin(2.2), s, 900, 0.3) * 0.5, 4, 0.07, "fsh", grow=-0.8)
    return lay([(0, run), (0.4, shake), (0.62, struck(steel(0.9), "fk", 700, 0.6, 0.8) * 0.6)])


@effect("lamp_click", -30)
def lamp_click() -> Signal:
    """The tin lighthouse's switch."""
    return lay([(0, click("lamp", 2300)), (0.002, struck(tin(0.9), "lampt", 4000, 0.4) * 0.25)])


@effect("plug", -28)
def plug() -> Signal:
    """A plug goes in: a scrape, and home."""
    return lay(
        [
            (0, scrape(0.16, "plug", 2400, 120) * 0.25),
            (0.14, struck(plastic(1.3), "plugk", 3800, 0.3, 0.4)),
            (0.17, click("plugc", 1500) * 0.4),
        ]
    )


@effect("lamp_turn", -33)
def lamp_turn() -> Signal:
    """A lamp turned by its tin neck."""
    return lay([(0, scrape(0.5, "lt", 1700, 40, modes=tin(1.2)) * 0.4), (0.48, click("ltc", 1900) * 0.4)])


@effect("door_click", -28, muffled=True)
def door_click() -> Signal:
    """A bedroom door closed by somebody who does not slam: air, felt, latch."""
    return lay(
        [
            (0, low(noise(0.3, "dc"), 500) * bump(0.3, 0.7) * 0.12),
            (0.22, struck(wood(1.9), "dck", 900, 0.6, 0.7, 74)),
            (0.25, click("dcl", 1700) * 0.5),
        ]
    )


@effect("door_open", -29, muffled=True)
def door_open() -> Signal:
    """A latch, and a hinge that could do with oil."""
    return lay(
        [
            (0, click("dol", 1500) * 0.7),
            (0.06, creak(0.7, "do", 34, 70) * 0.25),
            (0.05, low(noise(0.6, "doa"), 400) * bump(0.6, 0.3) * 0.15),
        ]
    )


@effect("door_heavy", -26, muffled=True)
def door_heavy() -> Signal:
    """Branch 9's street door, with brass on it."""
    return reverb(
        lay(
            [
                (0, creak(0.8, "dh", 22, 44) * 0.35),
                (0.75, struck(wood(3.0), "dhk", 700, 1.0, 1.0, 58)),
                (0.78, struck(tin(1.1), "dhb", 2500, 0.8) * 0.25),
            ]
        ),
        0.3,
        1.0,
        3000,
    )


@effect("front_door", -27, muffled=True)
def front_door() -> Signal:
    """The flat's own door, and the chain that swings on it."""
    return lay(
        [
            (0, click("fdl", 1300)),
            (0.1, creak(0.4, "fd", 40, 66) * 0.2),
            (0.5, struck(wood(2.3), "fdk", 900, 0.8, 0.8, 66)),
            (0.56, row(lambda s: struck(tin(0.35), s, 6000, 0.25) * 0.2, 4, 0.07, "fdc", grow=-0.7)),
        ]
    )


@effect("door_brush", -31)
def door_brush() -> Signal:
    """A draught brush over a mat."""
    return lay([(0, rustle(0.7, "db", 500, 4500, 130) * 0.6), (0.66, struck(wood(1.8), "dbk", 600, 0.5, 0.5) * 0.4)])


@effect("door_slide", -27, muffled=True)
def door_slide() -> Signal:
    """A facility door: air, a runner, a rubber kiss."""
    return lay(
        [
            (0, band(noise(0.25, "dsa"), 900, 6000) * bump(0.25, 0.15) * 0.3),
            (0.05, motor(0.55, 140, "dsm", 6, 0.1) * bump(0.55, 0.4, 0.4) * 0.35),
            (0.55, struck([(150, 0.05, 1), (310, 0.03, 0.5)], "dsk", 600, 0.4, 0.6) * 0.6),
        ]
    )


@effect("door_refused", -27)
def door_refused() -> Signal:
    """It knows who you are not."""
    return lay([(0, chime_low(311)), (0.16, chime_low(233))])


def chime_low(freq: float) -> Signal:
    """Return a dull electronic note."""
    t = times(0.3)
    return fade(
        np.sin(2 * np.pi * freq * t) * 0.5 ** (t / 0.06) + 0.3 * np.sin(6 * np.pi * freq * t) * 0.5 ** (t / 0.02),
        0.004,
        0.05,
    )


@effect("chair_scrape", -29, muffled=True)
def chair_scrape() -> Signal:
    """The kitchen chair is pulled out and sat on."""
    return lay(
        [
            (0, scrape(0.42, "cs", 700, 48, 2.5, wood(1.5))),
            (0.5, struck(wood(2.0), "csk", 700, 0.4, 0.6) * 0.6),
            (0.52, creak(0.25, "csc", 40, 60) * 0.2),
        ]
    )


@effect("chair_bump", -27)
def chair_bump() -> Signal:
    """A chair carried through a door that is narrower than it."""
    return lay([(0, struck(wood(1.7), "cb1", 1300, 0.5, 0.6)), (0.13, struck(wood(1.2), "cb2", 1600, 0.4) * 0.5)])


@effect("chair_set", -28)
def chair_set() -> Signal:
    """Four feet, nearly together, in four dents."""
    return lay(
        [
            (0, struck(wood(1.6), "ct1", 700, 0.4, 0.8)),
            (0.035, struck(wood(1.5), "ct2", 700, 0.4, 0.5) * 0.7),
            (0.12, creak(0.2, "ct3", 50, 70) * 0.15),
        ]
    )


@effect("chair_creak", -31)
def chair_creak() -> Signal:
    """An office chair that nobody has sat on since 2041."""
    return creak(0.9, "cc", 18, 52)


@effect("bed_creak", -31, muffled=True)
def bed_creak() -> Signal:
    """A child's weight leaves a bed."""
    return lay(
        [
            (0, creak(0.6, "bc", 30, 58, [(420, 0.05, 1), (870, 0.04, 0.6), (1740, 0.03, 0.4)])),
            (0.3, rustle(0.5, "bcr", 300, 2500, 40) * 0.2),
        ]
    )


@effect("drawer", -29)
def drawer() -> Signal:
    """A drawer with string in it."""
    return lay(
        [
            (0, scrape(0.45, "dr", 900, 34, 2.2, wood(1.2)) * 0.8),
            (0.42, struck(wood(1.3), "drk", 1500, 0.4, 0.4) * 0.7),
            (0.44, row(lambda s: struck(tin(0.5), s, 5000, 0.15) * 0.15, 4, 0.03, "drj")),
        ]
    )


@effect("drawer_stiff", -28)
def drawer_stiff() -> Signal:
    """Stuck, stuck, and open."""
    return lay(
        [
            (0, scrape(0.14, "ds1", 800, 40, 2, wood(1.4)) * 0.6),
            (0.32, scrape(0.16, "ds2", 800, 40, 2, wood(1.4)) * 0.8),
            (0.62, scrape(0.4, "ds3", 1000, 60, 2.2, wood(1.3))),
            (1.0, struck(wood(1.5), "ds4", 1400, 0.5, 0.6)),
        ]
    )


@effect("cupboard", -29)
def cupboard() -> Signal:
    """A cupboard that has been painted shut and opened since."""
    return lay(
        [
            (0, struck(wood(1.2), "cup1", 1800, 0.3) * 0.5),
            (0.06, creak(0.5, "cup", 40, 84) * 0.35),
            (0.3, row(lambda s: struck(glassy(1.4), s, 3500, 0.3) * 0.12, 3, 0.09, "cupg")),
        ]
    )


@effect("hatch", -27)
def hatch() -> Signal:
    """A laundry hatch of thin steel."""
    return reverb(
        lay([(0, creak(0.35, "ha", 60, 96, tin(1.6)) * 0.4), (0.36, struck(tin(2.2), "hak", 1800, 0.9, 0.5))]),
        0.25,
        0.7,
        3500,
    )


@effect("tap", -30)
def tap() -> Signal:
    """The kitchen tap runs."""
    water = (
        band(noise(1.8, "tap"), 700, 7000) * (1 + 0.25 * drift(1.8, 18, "tapd")) * 0.4
        + drops(1.8, 60, "tapp", 500, 1800) * 0.6
    )
    return fade(water, 0.12, 0.3)


@effect("tap_off", -31)
def tap_off() -> Signal:
    """A squeak, and three drops."""
    return lay(
        [
            (0, squeak(0.22, [(0, 900), (0.22, 1250)], "to") * 0.12),
            (0.3, drip(820, "t1") * 0.5),
            (0.75, drip(760, "t2") * 0.4),
            (1.4, drip(800, "t3") * 0.3),
        ]
    )


@effect("kettle_rock", -29)
def kettle_rock() -> Signal:
    """Two hands let go of a kettle; it settles on its base."""
    return lay(
        [(0.16 * k * (1 - 0.08 * k), struck(tin(1.5), f"kr{k}", 1600, 0.4, 0.3) * (1 - 0.22 * k)) for k in range(4)]
    )


@effect("toaster", -27)
def toaster() -> Signal:
    """Up."""
    return lay(
        [(0, click("toa", 1600)), (0.01, struck(tin(1.2), "toaster", 2600, 0.6)), (0.02, ring_spring(0.5) * 0.3)]
    )


def ring_spring(seconds: float) -> Signal:
    """Return a spring that shivers."""
    t = times(seconds)
    return fade(np.sin(2 * np.pi * (340 + 30 * np.sin(2 * np.pi * 21 * t)) * t) * 0.5 ** (t / 0.08), 0.001, 0.1)


@effect("toast_crunch", -30)
def toast_crunch() -> Signal:
    """One bite."""
    return lay(
        [
            (0, rustle(0.16, "tc", 1200, 9000, 160, 1.4)),
            (0.34, rustle(0.12, "tc2", 700, 5000, 120) * 0.4),
            (0.58, rustle(0.12, "tc3", 700, 4500, 110) * 0.3),
        ]
    )


@effect("chew", -35)
def chew() -> Signal:
    """Toast, accusingly."""
    return lay([(0.3 * k, rustle(0.14, f"chew{k}", 500, 3500, 90) * (1 - 0.15 * k)) for k in range(4)])


@effect("saucer", -29)
def saucer() -> Signal:
    """A cup finds its saucer."""
    return lay([(0, struck(glassy(0.9), "sa1", 6000, 0.5)), (0.05, struck(glassy(1.05), "sa2", 5000, 0.4) * 0.35)])


@effect("biscuit_tin", -28)
def biscuit_tin() -> Signal:
    """The lid of a biscuit tin, which everybody hears."""
    return lay([(0, scrape(0.12, "bt", 3000, 90, 2, tin(1.3)) * 0.4), (0.12, struck(tin(1.6), "btk", 4000, 0.7))])


@effect("tin_lid", -28)
def tin_lid() -> Signal:
    """A smaller tin."""
    return struck(tin(1.0), "tl", 4500, 0.6)


@effect("tin_slide", -31)
def tin_slide() -> Signal:
    """A tin over linoleum."""
    return lay(
        [
            (0, scrape(0.6, "tsl", 1900, 60, 2.2, tin(1.4)) * bump(0.6, 0.3)),
            (0.6, struck(tin(1.4), "tslk", 2500, 0.4) * 0.3),
        ]
    )


@effect("matchbox_slide", -31)
def matchbox_slide() -> Signal:
    """TOOTH, PRIVIT."""
    return lay(
        [
            (0, scrape(0.26, "mb", 2600, 150, 2, wood(0.4)) * 0.7),
            (0.32, struck([(2900, 0.02, 1), (5100, 0.012, 0.5)], "mbt", 8000, 0.2) * 0.35),
        ]
    )


def duck(start: float, top: float, end: float, seed: str, seconds: float = 0.22) -> Signal:
    """Return one squeeze of Wet Duck."""
    return squeak(seconds, [(0, start), (seconds * 0.35, top), (seconds, end)], seed, 0.25)


@effect("duck_squeak_small", -28, muffled=True)
def duck_squeak_small() -> Signal:
    """Wet Duck says all right: in, and the air back."""
    return lay(
        [
            (0, duck(900, 1500, 1150, "dk")),
            (0.24, duck(640, 820, 560, "dk2", 0.16) * 0.4),
            (0.2, band(noise(0.2, "dka"), 1500, 6000) * bump(0.2) * 0.05),
        ]
    )


@effect("duck_squeak", -23, muffled=True)
def duck_squeak() -> Signal:
    """Wet Duck thrown: everybody looks."""
    return lay([(0, duck(1000, 2000, 1300, "dq", 0.34)), (0.36, duck(700, 1000, 600, "dq2", 0.22) * 0.6)])


@effect("laces", -34)
def laces() -> Signal:
    """Two bows undone."""
    return lay([(0, rustle(0.3, "la", 800, 5000, 50) * 0.7), (0.42, rustle(0.35, "la2", 900, 6000, 60))])


@effect("cloth_small", -34)
def cloth_small() -> Signal:
    """A pocket."""
    return rustle(0.35, "cl", 300, 3000, 45)


@effect("plaster", -30)
def plaster() -> Signal:
    """It comes off with most of the fluff."""
    return scrape(0.7, "pl", 3200, 260, 2.2) * points(0.7, (0, 0.2), (0.6, 1), (0.7, 0.4))


@effect("slide_down_wall", -31)
def slide_down_wall() -> Signal:
    """A cardigan goes down wallpaper and sits."""
    return lay(
        [
            (0, rustle(0.9, "sd", 300, 2600, 70) * 0.8),
            (0.9, struck([(70, 0.05, 1), (140, 0.03, 0.4)], "sdk", 300, 0.4, 0.8) * 0.7),
        ]
    )


@effect("knock_soft", -28, muffled=True)
def knock_soft() -> Signal:
    """Two knuckles, twice."""
    return lay([(0, struck(wood(1.3), "kn1", 1200, 0.4, 0.3)), (0.26, struck(wood(1.3), "kn2", 1100, 0.4, 0.3) * 0.85)])


@effect("knock_dull", -28, muffled=True)
def knock_dull() -> Signal:
    """On something full, or from the wrong side of wallpaper."""
    return lay(
        [
            (0, struck([(88, 0.12, 1), (163, 0.08, 0.6), (240, 0.05, 0.3)], "kd1", 400, 0.5, 0.6)),
            (0.34, struck([(86, 0.12, 1), (160, 0.08, 0.6)], "kd2", 380, 0.5, 0.6) * 0.8),
        ]
    )


@effect("clock_tick", -34)
def clock_tick() -> Signal:
    """Two seconds of a clock."""
    return lay(
        [
            (0, struck(wood(0.45), "ck1", 5000, 0.2)),
            (0.5, struck(wood(0.52), "ck2", 4200, 0.2) * 0.7),
            (1.0, struck(wood(0.45), "ck3", 5000, 0.2)),
            (1.5, struck(wood(0.52), "ck4", 4200, 0.2) * 0.7),
        ]
    )


@effect("smoke_alarm", -22, muffled=True)
def smoke_alarm() -> Signal:
    """Toast."""
    t = times(0.13)
    beep = fade(np.sign(np.sin(2 * np.pi * 3050 * t)) * 0.3 + np.sin(2 * np.pi * 3050 * t), 0.003, 0.01)
    return low(lay([(0.22 * k + 0.5 * (k // 3), beep) for k in range(6)]), 5000)


@effect("vacuum_on", -28)
def vacuum_on() -> Signal:
    """The vacuum spins up and excuses itself."""
    f = points(1.6, (0, 40), (0.6, 190), (1.6, 200))
    phase = 2 * np.pi * np.cumsum(f) / SR
    x = sum(np.sin(n * phase) / n for n in (1, 2, 3, 5, 8)) * 0.3 + band(noise(1.6, "vac"), 300, 5000) * points(
        1.6, (0, 0), (0.7, 0.4), (1.6, 0.4)
    )
    return fade(x, 0.02, 0.2)


@effect("vacuum_far", -36, loop=True, muffled=False)
def vacuum_far() -> Signal:
    """Somebody cleans a floor that is already clean, two rooms off."""
    t = times(8)
    hum = sum(np.sin(2 * np.pi * 95 * n * t + n) / n**1.4 for n in (1, 2, 3, 4))
    return (
        pan(np.asarray(hum) * (1 + 0.1 * np.sin(2 * np.pi * 0.5 * t))) * 0.3
        + low(knit(np.stack([noise(9, "vfl"), noise(9, "vfr")], 1), 8), 700, loop=True) * 0.1
    )


@effect("street_far", -38, loop=True)
def street_far() -> Signal:
    """Vesper through a window: harbour wind, a tram that does not stop."""
    x = np.stack([noise(15, "stl"), noise(15, "str")], 1)
    x = low(x, 420) * (1 + 0.3 * drift(15, 0.4, "std"))[:, None]
    return knit(x, 13.5)


@effect("gulls", -30)
def gulls() -> Signal:
    """Three gulls, one of them near."""

    def cry(f: float, seconds: float, seed: str) -> Signal:
        curve = [(0, f * 0.8), (seconds * 0.2, f * 1.25), (seconds * 0.6, f), (seconds, f * 0.7)]
        return squeak(seconds, curve, seed, 0.3)

    return reverb(
        lay(
            [
                (0, cry(1300, 0.5, "g1") * 0.6),
                (0.55, cry(1250, 0.4, "g2") * 0.5),
                (1.0, cry(1200, 0.34, "g3") * 0.45),
                (1.5, cry(1600, 0.6, "g4")),
                (2.4, cry(1100, 0.5, "g5") * 0.3),
            ]
        ),
        0.4,
        1.6,
        6000,
    )


@effect("muffled_voice", -36)
def muffled_voice() -> Signal:
    """Ava, two walls away, being kind to somebody."""
    return low(murmur(3.4, 205, "avawall"), 520, 2)


@effect("call_ended", -27)
def call_ended() -> Signal:
    """The line is empty: two tones down."""
    return lay([(0, chime_low(480) * 0.9), (0.2, chime_low(380)), (0.42, click("cle", 2800) * 0.2)])


@effect("hold_chime", -28)
def hold_chime() -> Signal:
    """A call is held: the first two notes, through a receiver."""
    from .materials import chime

    return telephone(chime([(0, 587.3), (0.3, 987.8)], 1.4)[: SR * 2])


@effect("headset_click", -33)
def headset_click() -> Signal:
    """An arm of plastic goes up."""
    return lay([(0, click("hs", 3200)), (0.05, struck(plastic(0.7), "hsk", 5000, 0.2) * 0.4)])


@effect("mute", -32)
def mute() -> Signal:
    """Off the air."""
    return lay([(0, click("mu", 2400)), (0.03, chime_low(660) * 0.3)])


@effect("unmute", -30)
def unmute() -> Signal:
    """On the air."""
    return lay([(0, click("un", 2400)), (0.03, chime_low(880) * 0.4)])


@effect("keys", -32)
def keys() -> Signal:
    """Six letters: Tuesday has seven, she corrects one."""
    return row(lambda s: struck(plastic(0.8), s, 4200, 0.12), 7, 0.13, "keys", 0.35)


@effect("panel_tap", -31)
def panel_tap() -> Signal:
    """A setting has been adjusted, in another room."""
    from .materials import chime

    return low(
        lay([(0, struck(glassy(1.5), "pt", 3000, 0.2) * 0.4), (0.04, chime([(0, 1174.7), (0.14, 1318.5)], 0.8) * 0.5)]),
        3500,
    )


@effect("panel_button", -29)
def panel_button() -> Signal:
    """A rubber button on the comfort panel."""
    from .materials import chime

    return lay([(0, struck(plastic(1.2), "pb", 2500, 0.2)), (0.05, chime([(0, 880)], 0.6) * 0.35)])


@effect("ringing_far", -33)
def ringing_far() -> Signal:
    """A telephone rings, where Mrs Adeyemi lives."""
    t = times(0.9)
    ring = np.sin(2 * np.pi * 440 * t) + np.sin(2 * np.pi * 480 * t)
    return telephone(lay([(0, fade(ring, 0.01, 0.03)), (1.9, fade(ring, 0.01, 0.03))]))


@effect("dial_phone", -31)
def dial_phone() -> Signal:
    """Seven numbers."""

    def tone(a: float, b: float) -> Signal:
        t = times(0.11)
        return fade(np.sin(2 * np.pi * a * t) + np.sin(2 * np.pi * b * t), 0.003, 0.01)

    pairs = ((697, 1209), (852, 1336), (770, 1477), (941, 1336), (697, 1336), (852, 1209), (770, 1209))
    return telephone(lay([(0.2 * k, tone(*p)) for k, p in enumerate(pairs)]))


@effect("phone_down", -28)
def phone_down() -> Signal:
    """The receiver goes home."""
    return lay(
        [
            (0, struck(plastic(1.6), "pd", 2600, 0.3, 0.3)),
            (0.07, struck(plastic(1.3), "pd2", 2600, 0.3) * 0.5),
            (0.08, bell(1900, 0.6) * 0.06),
        ]
    )


@effect("pond_plop", -28)
def pond_plop() -> Signal:
    """The newt gives way."""
    return reverb(drip(320, "pp", 0.5, 0.3), 0.3, 0.9, 4000)


@effect("bucket_drip", -30)
def bucket_drip() -> Signal:
    """The library's leak keeps time."""
    return reverb(lay([(0, drip(640, "b1", 0.5)), (0.9, drip(610, "b2", 0.5) * 0.8)]), 0.3, 0.7, 4500)


@effect("sprinkler", -29)
def sprinkler() -> Signal:
    """The Weather Pack is rain."""
    x = rain(2.4, "sp", 7000, 90)
    return fade(x, 0.15, 0.5)


@effect("leo_breath", -34)
def leo_breath() -> Signal:
    """He lets one go."""
    return breath(0.9, "lb", inward=False, size=1.18)
