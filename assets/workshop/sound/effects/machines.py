"""Trams, radios, printers, pipes, lifts, lasers, cameras, robots: everything in the story that has a plug."""

import numpy as np

from ..catalogue import effect
from ..tone import (
    SR,
    Signal,
    band,
    bump,
    decay,
    drift,
    fade,
    glide,
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
from .materials import (
    chime,
    click,
    crackle,
    creak,
    drip,
    glassy,
    motor,
    plastic,
    ringing,
    row,
    rustle,
    scrape,
    squeak,
    steel,
    struck,
    tin,
    whoosh,
    wood,
)


@effect("tram_bell", -25)
def tram_bell() -> Signal:
    """Nobody's in the way. It's just a really good bell."""
    one = ringing([(1046, 0.5, 1.0), (2093, 0.22, 0.4), (2885, 0.16, 0.35), (4210, 0.08, 0.2), (523, 0.4, 0.15)], 1.8)
    return lay([(0, one * 0.8), (0.17, one)])


@effect("tram_doors", -28, muffled=True)
def tram_doors() -> Signal:
    """Air, leaves, rubber; and the three notes that say so."""
    return lay(
        [
            (0, chime([(0, 659), (0.16, 523)], 0.7) * 0.2),
            (0.3, band(noise(0.5, "td"), 900, 6500) * bump(0.5, 0.1) * 0.4),
            (0.4, motor(0.9, 70, "tdm", 7, 0.15) * bump(0.9) * 0.3),
            (1.25, struck([(130, 0.06, 1), (260, 0.04, 0.6)], "tdk", 500, 0.4, 0.5) * 0.8),
        ]
    )


def rolling(seconds: float, speed: list[tuple[float, float]], seed: str) -> Signal:
    """Return a tram that rolls along `(second, 0..1)` of its speed: traction, rails, joints."""
    v = points(seconds, *speed)
    f = 40 + 190 * v
    phase = 2 * np.pi * np.cumsum(f) / SR
    whine = sum(np.sin(n * phase) / n**1.2 for n in (1, 2, 3, 6)) * 0.16
    rumble = low(noise(seconds, seed), 260) * 1.6 + band(noise(seconds, seed + "h"), 300, 1800) * 0.12
    joints = np.zeros(len(v))
    for k in np.flatnonzero(np.diff(np.floor(np.cumsum(v * 2.2) / SR))):
        hit = struck(steel(0.9), f"{seed}{k % 5}", 700, 0.3, 0.5)
        for at, g in ((0, 0.4), (int(0.13 * SR), 0.32)):
            n = min(len(hit), len(joints) - k - at)
            if n > 0:
                joints[k + at : k + at + n] += hit[:n] * g
    return (np.asarray(whine) + rumble) * np.minimum(1, 0.1 + v) * v**0.3 + joints * v


@effect("tram_arrive", -26)
def tram_arrive() -> Signal:
    """It comes, empty, lit, on time."""
    return fade(
        lay(
            [
                (0, rolling(3.6, [(0, 0.9), (2.6, 0.35), (3.6, 0.0)], "ta")),
                (2.7, squeak(0.7, [(0, 2100), (0.7, 1500)], "tas", 0.05) * 0.05),
                (3.5, band(noise(0.5, "tab"), 700, 5000) * bump(0.5, 0.1) * 0.25),
            ]
        ),
        0.8,
        0.2,
    )


@effect("tram_leave", -27)
def tram_leave() -> Signal:
    """And goes."""
    return fade(rolling(3.6, [(0, 0.02), (1.6, 0.5), (3.6, 0.95)], "tl"), 0.1, 1.2)


@effect("tram_brake", -28)
def tram_brake() -> Signal:
    """Sand, and a long note."""
    return fade(
        lay(
            [
                (0, rolling(1.8, [(0, 0.6), (1.8, 0.02)], "tbr")),
                (0.3, squeak(1.2, [(0, 1750), (0.9, 1500), (1.2, 900)], "tbs", 0.06) * 0.08),
            ]
        ),
        0.2,
        0.2,
    )


@effect("tram_bridge", -27)
def tram_bridge() -> Signal:
    """The floor goes hollow for three seconds."""
    x = rolling(3.2, [(0, 0.7), (3.2, 0.7)], "tb")
    hollow = resonate(x, [(92, 0.2, 1), (141, 0.16, 0.8), (223, 0.12, 0.5)], 0.0)
    return fade(
        x * 0.5 + hollow / np.abs(hollow).max() * points(3.2, (0, 0.1), (0.8, 1), (2.4, 1), (3.2, 0.1)), 0.4, 0.6
    )


@effect("tram_moving", -34, loop=True)
def tram_moving() -> Signal:
    """Inside, at night."""
    x = rolling(13, [(0, 0.6), (13, 0.6)], "tm")
    y = rolling(13, [(0, 0.6), (13, 0.6)], "tn")
    return knit(low(np.stack([x * 0.7 + y * 0.3, x * 0.3 + y * 0.7], 1), 2600), 11.9)


@effect("tram_hum", -37, loop=True)
def tram_hum() -> Signal:
    """Standing, with its lights on."""
    t = times(6)
    hum = sum(np.sin(2 * np.pi * 50 * n * t + n * n) / n for n in (1, 2, 3, 4, 6))
    return (
        pan(np.asarray(hum)) * 0.3
        + low(knit(np.stack([noise(7, "thl"), noise(7, "thr")], 1), 6), 900, loop=True) * 0.06
    )


@effect("radio_hiss", -32)
def radio_hiss() -> Signal:
    """The radio has nobody in it for a moment."""
    return fade(crackle(1.3, "rhs", 40), 0.05, 0.3)


@effect("radio_crackle", -30)
def radio_crackle() -> Signal:
    """Somebody presses the button."""
    return lay(
        [
            (0, click("rc", 1700)),
            (0.02, fade(crackle(0.5, "rcr", 160), 0.003, 0.2)),
            (0.42, chime([(0, 1396)], 0.3) * 0.06),
        ]
    )


@effect("radio_click", -32)
def radio_click() -> Signal:
    """Press, and release."""
    return lay([(0, click("rk", 1700)), (0.03, crackle(0.12, "rkc", 120) * 0.5)])


@effect("radio_low", -34)
def radio_low() -> Signal:
    """Turned down."""
    return crackle(1.2, "rl", 60) * points(1.2, (0, 1), (0.7, 0.25), (1.2, 0.1)) + lay(
        [(0.1, click("rlk", 2200) * 0.3)], 1.2
    )


@effect("radio_knob", -31)
def radio_knob() -> Signal:
    """Off, with the wheel."""
    return lay([(0, row(lambda s: struck(plastic(0.4), s, 4500, 0.06), 7, 0.035, "rkn")), (0.28, click("rkn2", 1500))])


@effect("radio_off", -30)
def radio_off() -> Signal:
    """A thumb leaves a button, and the hiss shuts like a door."""
    return lay([(0, fade(crackle(0.35, "rof", 120), 0.01, 0.005)), (0.35, click("rof2", 1400))])


@effect("radio_jammed", -27)
def radio_jammed() -> Signal:
    """A call that does not get through."""
    x = crackle(0.9, "rj", 400)
    return fade(
        x
        + 0.4
        * np.sin(2 * np.pi * np.cumsum(points(0.9, (0, 700), (0.9, 1900)) * (1 + 0.3 * drift(0.9, 20, "rjd"))) / SR)
        * bump(0.9),
        0.01,
        0.1,
    )


@effect("baker_radio", -33)
def baker_radio() -> Signal:
    """A dance band with flour in it: the lullaby as a foxtrot, two bars of it, through a cloth."""
    from ..score import hertz, pitch

    notes = ((0, "D5"), (0.28, "B5"), (0.62, "A5"), (0.84, "G5"), (1.1, "E5"), (1.55, "E5"), (1.83, "C6"), (2.17, "B5"))
    parts = []
    for at, name in notes:
        t = times(0.45)
        f = hertz(pitch(name))
        parts.append(
            (
                at,
                fade(
                    sum(np.sin(2 * np.pi * f * n * t) / n for n in (1, 2, 3, 4))
                    * 0.5 ** (t / 0.15)
                    * np.minimum(1, t / 0.02),
                    0.005,
                    0.05,
                ),
            )
        )
    for k in range(5):
        t = times(0.2)
        parts.append(
            (0.56 * k, fade(np.sin(2 * np.pi * 98 * t * (1 if k % 2 else 1.335)) * 0.5 ** (t / 0.06), 0.002, 0.02))
        )
    return telephone(lay(parts)) + crackle(3.0, "bkr", 30)[: len(telephone(lay(parts)))] * 0.15


@effect("printer_line", -28)
def printer_line() -> Signal:
    """One line, printed by a thing that has kept the printer oiled."""
    pins = row(lambda s: struck(plastic(0.5), s, 6000, 0.05), 26, 0.028, "pl", 0.35)
    return lay(
        [
            (0, pins),
            (0, motor(0.75, 210, "plm", 5, 0.1) * 0.1),
            (0.78, scrape(0.12, "plf", 1900, 160) * 0.4),
            (0.9, click("plc", 1400) * 0.6),
        ]
    )


@effect("printer_warm", -30)
def printer_warm() -> Signal:
    """It's clearing its throat."""
    return lay(
        [
            (0, motor(1.4, 64, "pw", 7, 0.2) * points(1.4, (0, 0), (0.4, 0.5), (1.1, 0.3), (1.4, 0))),
            (0.5, row(lambda s: click(s, 1200) * 0.4, 3, 0.2, "pwc")),
        ]
    )


@effect("press_roll", -28)
def press_roll() -> Signal:
    """Delphine's paper goes to press."""
    return fade(
        row(
            lambda s: lay(
                [(0, struck(steel(0.8), s, 1200, 0.25, 0.4)), (0.05, rustle(0.12, s + "p", 1500, 7000, 90) * 0.3)]
            ),
            10,
            0.19,
            "pr",
        ),
        0.3,
        0.4,
    )


@effect("shredder_stop", -29)
def shredder_stop() -> Signal:
    """It has had enough."""
    f = points(1.1, (0, 120), (0.7, 118), (1.1, 20))
    phase = 2 * np.pi * np.cumsum(f) / SR
    return fade(
        np.asarray(sum(np.sin(n * phase) / n for n in range(1, 8))) * 0.3
        + rustle(1.1, "ss", 1000, 7000, 140) * points(1.1, (0, 1), (0.7, 0.8), (0.9, 0)),
        0.03,
        0.1,
    )


@effect("pipes_hum", -36, loop=True)
def pipes_hum() -> Signal:
    """The Core's pipes: two notes that are nearly one, and something moving in them."""
    t = times(12)
    hum = sum(
        g * np.sin(2 * np.pi * f * t + p)
        for f, g, p in ((55, 1, 0), (55.25, 0.8, 1), (110.5, 0.4, 2), (164.75, 0.25, 0.5), (220.5, 0.1, 1.5))
    )
    flow = low(knit(np.stack([noise(13.5, "phl"), noise(13.5, "phr")], 1), 12), 500, loop=True) * (
        0.2 + 0.1 * np.sin(2 * np.pi * t / 4)[:, None]
    )
    return pan(np.asarray(hum)) * 0.4 + flow


@effect("hum_pipe_down", -30)
def hum_pipe_down() -> Signal:
    """A pump is told to rest."""
    f = glide(110, 28, 2.4)
    phase = 2 * np.pi * np.cumsum(f) / SR
    return fade(
        np.asarray(sum(np.sin(n * phase) / n**1.3 for n in range(1, 7))) * points(2.4, (0, 1), (1.8, 0.6), (2.4, 0)),
        0.05,
        0.3,
    )


@effect("lift_button", -31)
def lift_button() -> Signal:
    """A button that lights."""
    return lay([(0, click("lb", 1800)), (0.05, chime([(0, 783.99)], 0.7) * 0.2)])


@effect("gate_open", -28, muffled=True)
def gate_open() -> Signal:
    """Glass leaves part for a badge."""
    return lay(
        [
            (0, chime([(0, 987.8), (0.1, 1174.7)], 0.6) * 0.2),
            (0.12, motor(0.5, 160, "go", 5, 0.1) * bump(0.5) * 0.3),
            (0.6, struck(glassy(2.2), "gok", 1500, 0.4) * 0.4),
        ]
    )


@effect("gate_chime", -30)
def gate_chime() -> Signal:
    """Welcome, councillor."""
    return chime([(0, 587.3), (0.13, 987.8), (0.26, 880)], 1.4)


@effect("ping_off", -32)
def ping_off() -> Signal:
    """A notice on a screen is sent away."""
    return chime([(0, 1318), (0.07, 987.8)], 0.6)


@effect("safe_clunk_no", -27)
def safe_clunk_no() -> Signal:
    """Not that number."""
    return lay([(0, struck(steel(1.1), "scn", 800, 0.6, 0.5)), (0.14, struck(steel(1.2), "scn2", 600, 0.5, 0.3) * 0.6)])


@effect("safe_open", -26)
def safe_open() -> Signal:
    """Three bolts, one after the other."""
    return lay(
        [(0.16 * k, struck(steel(0.9 - 0.1 * k), f"so{k}", 1500, 0.6, 0.5)) for k in range(3)]
        + [(0.62, creak(0.5, "soc", 26, 40, steel(1.2)) * 0.3)]
    )


@effect("safe_door_open", -27)
def safe_door_open() -> Signal:
    """Heavy, and well hung."""
    return lay(
        [
            (0, low(noise(0.9, "sdo"), 300) * bump(0.9, 0.4) * 0.3),
            (0.1, creak(0.8, "sdoc", 16, 26, steel(1.3)) * 0.4),
            (0.95, struck(steel(1.4), "sdok", 500, 0.7, 0.6) * 0.6),
        ]
    )


@effect("robot_wind", -30)
def robot_wind() -> Signal:
    """A tin robot, wound by a small hand."""
    return lay([(0.3 * k, row(lambda s: click(s, 2600, 0.03) * 0.6, 6, 0.032, f"rw{k}")) for k in range(3)])


@effect("robot_walk", -26, muffled=True)
def robot_walk() -> Signal:
    """It walks, and makes a noise like a drawer."""
    return lay(
        [
            (
                0.24 * k,
                lay(
                    [
                        (0, scrape(0.12, f"rb{k}", 1500, 90, 2, tin(0.9)) * 0.4),
                        (0.12, struck(tin(0.8), f"rbk{k}", 3500, 0.2) * 0.7),
                    ]
                ),
            )
            for k in range(7)
        ]
    )


@effect("robot_button", -29)
def robot_button() -> Signal:
    """The record button in its chest."""
    return lay([(0, click("rbt", 1500)), (0.08, motor(0.25, 90, "rbm", 4, 0.1) * 0.15)])


@effect("sweeper", -34, loop=True)
def sweeper() -> Signal:
    """The cleaning robot: brushes, and contentment."""
    t = times(4)
    x = sum(np.sin(2 * np.pi * 130 * n * t + n) / n**1.2 for n in (1, 2, 3, 5)) * 0.2
    brush = (
        high(knit(np.stack([noise(5, "swl"), noise(5, "swr")], 1), 4), 2500, loop=True)
        * (0.1 + 0.06 * np.sign(np.sin(2 * np.pi * 6 * t)))[:, None]
    )
    return pan(np.asarray(x)) + low(brush, 8000, loop=True)


@effect("sweeper_happy", -29)
def sweeper_happy() -> Signal:
    """It wishes the fountain good night."""
    return chime([(0, 783.99), (0.12, 987.77), (0.24, 1174.66), (0.42, 1567.98)], 0.9)


@effect("projector_fans", -30)
def projector_fans() -> Signal:
    """Three fans."""
    x = motor(3.0, 118, "pf1", 6, 0.2) + motor(3.0, 121, "pf2", 6, 0.2) + motor(3.0, 60, "pf3", 4, 0.1)
    return fade(x, 0.6, 0.6)


@effect("feedback_short", -25)
def feedback_short() -> Signal:
    """A microphone hears itself."""
    t = times(0.9)
    return fade(
        (np.sin(2 * np.pi * 2450 * t) + 0.3 * np.sin(2 * np.pi * 4900 * t))
        * t**2
        * 2
        * points(0.9, (0, 1), (0.75, 1), (0.9, 0)),
        0.05,
        0.12,
    )


@effect("mike_thin", -27)
def mike_thin() -> Signal:
    """A child's voice in a big microphone that is turned down."""
    from ..vocal import murmur

    return telephone(murmur(0.9, 290, "mthin", 1.2)) * 0.6 + lay(
        [(0, struck(plastic(1.5), "mt", 1800, 0.2) * 0.3)], 0.9
    )


@effect("camera_turn", -33, muffled=True)
def camera_turn() -> Signal:
    """A camera turns its head, ends, and thinks."""
    return lay([(0, motor(0.8, 240, "ct", 6, 0.06) * bump(0.8, 0.4, 0.3) * 0.5), (0.82, click("ctc", 3000) * 0.3)])


@effect("camera_sees", -25)
def camera_sees() -> Signal:
    """An iris opens on you."""
    return lay(
        [
            (0, row(lambda s: click(s, 3400, 0.03) * 0.5, 5, 0.03, "cse")),
            (0.16, chime([(0, 1661), (0.09, 1760)], 0.6) * 0.5),
        ]
    )


@effect("laser_hum", -35, loop=True)
def laser_hum() -> Signal:
    """A beam that is there."""
    t = times(3)
    x = (
        np.sin(2 * np.pi * 220 * t)
        + 0.6 * np.sin(2 * np.pi * 331 * t)
        + 0.4 * np.sin(2 * np.pi * 663 * t) * (1 + np.sin(2 * np.pi * 7 * t)) / 2
    )
    return pan(x * (0.8 + 0.2 * np.sin(2 * np.pi * 2 * t)))


@effect("laser_trip", -22)
def laser_trip() -> Signal:
    """A beam that was there."""
    t = times(0.8)
    f = points(0.8, (0, 1800), (0.08, 600), (0.8, 520))
    x = np.sin(2 * np.pi * np.cumsum(f) / SR + 3 * np.sin(2 * np.pi * np.cumsum(f * 1.5) / SR))
    return fade(x * 0.5 ** (t / 0.15) + band(noise(0.8, "lt"), 2000, 9000) * decay(0.8, 0.03) * 0.4, 0.002, 0.1)


@effect("lights_out", -26)
def lights_out() -> Signal:
    """A zone goes dark, bank by bank."""
    return reverb(
        lay([(0.17 * k, struck(steel(0.7), f"lo{k}", 1400, 0.4, 0.5) * (1 - 0.15 * k)) for k in range(4)]),
        0.4,
        1.4,
        3500,
    )


@effect("lights_on", -27)
def lights_on() -> Signal:
    """And thinks better of it."""
    t = times(0.6)
    tube = np.sign(np.sin(2 * np.pi * 100 * t)) * 0.1 * (np.sin(2 * np.pi * 9 * t) > 0.2)
    return lay(
        [
            (0, click("lon", 1500)),
            (0.04, low(tube, 2500) * 0.8),
            (0.3, row(lambda s: click(s, 2600) * 0.4, 3, 0.1, "lonr")),
        ]
    )


@effect("jingle", -24)
def jingle() -> Signal:
    """The comfort panel's jingle: the lullaby, smiling, with its end bent up into another go."""
    notes = ((0, 587.3), (0.16, 987.8), (0.4, 880), (0.52, 784), (0.72, 659.3), (0.88, 784), (1.04, 987.8), (1.2, 880))
    return chime(list(notes), 1.6)


@effect("hall_chime", -24)
def hall_chime() -> Signal:
    """Please find a seat, and then the next person."""
    return reverb(chime([(0, 587.3), (0.4, 987.8), (0.95, 880)], 2.6), 0.45, 2.4, 5000)


@effect("doors_shut", -24)
def doors_shut() -> Signal:
    """Eleven pairs of hall doors, one after the other, softly."""
    return reverb(
        lay([(0.14 * k, struck(wood(2.6), f"dss{k}", 600, 0.6, 0.9, 56) * (0.6 + 0.05 * (k % 4))) for k in range(11)]),
        0.45,
        2.4,
        2500,
    )


@effect("plastic_creak", -30)
def plastic_creak() -> Signal:
    """The operator's chair, behind the stage."""
    return lay([(0, creak(0.5, "pcr", 50, 90, plastic(1.0))), (0.4, struck(plastic(1.6), "pck", 1800, 0.3) * 0.4)])


@effect("chain_soft", -31)
def chain_soft() -> Signal:
    """A rope of links across a stair."""
    return row(lambda s: struck(tin(0.3), s, 7000, 0.2), 8, 0.07, "chn", 0.4)


@effect("crate_down", -27)
def crate_down() -> Signal:
    """A box to stand on. It rocks, because there's a lid."""
    return lay(
        [(0, struck(wood(2.1), "crd", 900, 0.5, 1.0, 70)), (0.18, struck(wood(1.9), "crd2", 900, 0.4, 0.4) * 0.4)]
    )


@effect("box_creak", -29)
def box_creak() -> Signal:
    """It rocks."""
    return lay([(0, creak(0.5, "bxc", 24, 44, wood(1.4))), (0.55, struck(wood(1.8), "bxk", 900, 0.3, 0.4) * 0.5)])


@effect("ball_soft", -31)
def ball_soft() -> Signal:
    """It stays where you kick it to."""
    return struck([(96, 0.05, 1), (190, 0.03, 0.6), (410, 0.02, 0.3)], "ball", 700, 0.4, 0.6)


@effect("torch_down", -29)
def torch_down() -> Signal:
    """Bram needs both hands for the last page."""
    return lay([(0, struck(tin(1.1), "trd", 2200, 0.4, 0.4)), (0.2, scrape(0.3, "trr", 1600, 24, 2, tin(1.0)) * 0.2)])


@effect("lanyard", -32)
def lanyard() -> Signal:
    """A microphone on a ribbon changes necks."""
    return lay([(0, rustle(0.25, "lny", 800, 4000, 50)), (0.22, struck(plastic(0.9), "lnk", 3000, 0.2) * 0.5)])


@effect("wheel_squeak", -30)
def wheel_squeak() -> Signal:
    """A trolley in the Pod Hall."""
    return lay(
        [(0.5 * k, squeak(0.22, [(0, 1500), (0.12, 2050), (0.22, 1700)], f"ws{k}", 0.1) * 0.4) for k in range(3)]
    )


@effect("triangle", -28)
def triangle() -> Signal:
    """Somebody was given the triangle."""
    return ringing([(2637, 0.5, 1.0), (4434, 0.4, 0.6), (6903, 0.3, 0.4), (9120, 0.2, 0.25), (3901, 0.35, 0.3)], 2.0)


@effect("throw", -32)
def throw() -> Signal:
    """Something small leaves a hand."""
    return whoosh(0.3, "thr", 500, 4000, 0.4)


@effect("fountain_rain", -34, loop=True)
def fountain_rain() -> Signal:
    """The atrium's fountain plays recorded rain; the recording is two seconds long, and nobody has noticed but Leo."""
    one = knit(np.stack([high(noise(2.3, "fol"), 700), high(noise(2.3, "far"), 700)], 1), 2.0)
    splash = lay(
        [(0.31, drip(900, "f1", 0.3)), (0.9, drip(1200, "f2", 0.3) * 0.7), (1.42, drip(760, "f3", 0.3) * 0.8)], 2.0
    )
    two = low(one, 5500, 1, loop=True) * 0.2 + pan(splash) * 0.5
    return np.vstack([two] * 4)


@effect("rain_recorded_stops", -30)
def rain_recorded_stops() -> Signal:
    """And the tape runs out."""
    x = low(high(noise(1.2, "rrs"), 700), 5500, 1) * 0.4
    return lay([(0, fade(x, 0.05, 0.01)), (1.2, click("rrk", 1300) * 0.5)])


@effect("winding", -29)
def winding() -> Signal:
    """The music box is wound: a ratchet, four turns."""
    return lay([(0.36 * k, row(lambda s: click(s, 2300, 0.03) * 0.7, 7, 0.034, f"wd{k}", grow=0.4)) for k in range(4)])


@effect("airbrake_breath", -33)
def airbrake_breath() -> Signal:
    """The fan inside the music box that stops it going too fast: in, out."""

    def side(seed: str, pitch: float) -> Signal:
        t = times(1.15)
        flutter = 0.7 + 0.3 * np.sin(2 * np.pi * np.cumsum(points(1.15, (0, 18), (0.6, 30), (1.15, 18))) / SR)
        return band(noise(1.15, seed), pitch, pitch * 4) * bump(1.15, 0.45, 1.1) * flutter * np.minimum(1, t / 0.05)

    return lay([(0, side("ab1", 520)), (1.2, side("ab2", 380) * 0.8)])
