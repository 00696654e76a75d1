"""The dream's own sounds: halos, the reef, the whale, the wave between the faces."""

import numpy as np

from ..catalogue import effect
from ..score import hertz, pitch
from ..tone import (
    SR,
    Signal,
    band,
    bump,
    drift,
    fade,
    frames,
    glide,
    high,
    lay,
    low,
    noise,
    pan,
    points,
    reverb,
    rng,
    sine,
    times,
)
from .materials import bell, chime, click, drip, glassy, ringing, rustle, scrape, struck, whoosh


@effect("halo_chime", -26)
def halo_chime() -> Signal:
    """A halo begins: the first bar of the lullaby, as three bells, and warmth."""
    t = times(2.4)
    warmth = np.sin(2 * np.pi * 98 * t) * bump(2.4, 0.4, 1.2) * 0.12
    return reverb(lay([(0, chime([(0, 587.3), (0.22, 987.8), (0.6, 880)], 2.0)), (0.2, warmth)]), 0.35, 1.8, 7000).mean(
        1
    )


@effect("halo_chime_old", -28)
def halo_chime_old() -> Signal:
    """Davey's beta halo: two of the bells, a little flat, and a contact that fizzes."""
    x = chime([(0, 574), (0.3, 962)], 1.8)
    return lay([(0, x), (0, band(noise(0.8, "hco"), 2500, 7000) * points(0.8, (0, 0.05), (0.3, 0.02), (0.8, 0)))])


@effect("halo_off", -30)
def halo_off() -> Signal:
    """It lets go."""
    return lay([(0, chime([(0, 880), (0.16, 587.3)], 1.2) * 0.7), (0, click("hof", 1600) * 0.3)])


@effect("star_chimes", -28)
def star_chimes() -> Signal:
    """They ring when you touch them, all different. There's a small cold one that rings late."""
    r = rng("stars")
    notes = [1174.7, 1318.5, 1480, 1760, 1975.5, 2349.3, 2637]
    parts: list[tuple[float, Signal]] = []
    for _ in range(16):
        f = notes[int(r.integers(len(notes)))]
        parts.append(
            (
                float(r.uniform(0, 1.3)),
                pan(
                    ringing([(f, 0.25, 1), (f * 2.76, 0.1, 0.4), (f * 5.4, 0.04, 0.2)], 1.2)
                    * float(r.uniform(0.15, 0.6)),
                    float(r.uniform(-0.8, 0.8)),
                ),
            )
        )
    parts.append((2.1, pan(ringing([(4186, 0.3, 1), (8400, 0.1, 0.3)], 1.2) * 0.35, 0.5)))
    return reverb(lay(parts), 0.4, 2.4, 9000)


@effect("shoal_note", -27)
def shoal_note() -> Signal:
    """You hum, and they hum it back."""
    seconds = 2.4
    x = sum(
        pan(np.sin(2 * np.pi * 587.3 * m * times(seconds) + k) * bump(seconds, 0.3 + 0.05 * k, 1.0) * g, w)
        for k, (m, g, w) in enumerate(((1, 0.5, 0), (2.002, 0.25, -0.6), (1.5, 0.2, 0.6), (3.003, 0.08, 0.3)))
    )
    return reverb(np.asarray(x), 0.5, 2.4, 8000)


def whale(seconds: float, start: float, top: float, end: float, seed: str) -> Signal:
    """Return one note of the whale: a horn with a tide in it."""
    f = points(seconds, (0, start), (seconds * 0.35, top), (seconds, end)) * (1 + 0.004 * drift(seconds, 3, seed))
    phase = 2 * np.pi * np.cumsum(f) / SR
    x = sum(
        np.sin(n * phase + n) / n**1.5 * (0.7 + 0.3 * np.sin(2 * np.pi * (0.7 + 0.3 * n) * times(seconds)))
        for n in range(1, 9)
    )
    return np.asarray(x) * bump(seconds, 0.4, 0.8)


@effect("whale_note", -22)
def whale_note() -> Signal:
    """Your note back, lower. You get it in your knees."""
    return reverb(
        lay([(0, whale(3.0, 70, 73.4, 73.4, "wn")), (0, whale(3.0, 146, 146.8, 146.8, "wn2") * 0.4)]), 0.45, 3.0, 4000
    )


@effect("whale_breath", -24)
def whale_breath() -> Signal:
    """It comes up under the boat."""
    air = low(high(noise(3.2, "wb"), 150), 1600) * bump(3.2, 0.3, 1.0) * 0.5
    return reverb(
        lay(
            [
                (0, air),
                (0.5, whale(2.6, 55, 82, 62, "wbn") * 0.6),
                (0.6, drip(300, "wbd", 0.4) * 0.3),
                (0.8, drip(420, "wbe", 0.4) * 0.2),
            ]
        ),
        0.45,
        2.8,
        4500,
    )


@effect("whale_bells", -26)
def whale_bells() -> Signal:
    """A thousand lanterns ring from the front; the tail takes ages to get the news."""
    return reverb(
        lay(
            [
                (0.12 * k + 0.05 * (k % 3), pan(bell(hertz(pitch(n)), 1.6) * (1 - 0.05 * k), -0.8 + 0.13 * k))
                for k, n in enumerate(("D5", "E5", "G5", "A5", "B5", "D6", "B5", "A5", "G5", "E5", "D5", "D4"))
            ]
        ),
        0.45,
        2.6,
        7000,
    )


@effect("city_bells", -24)
def city_bells() -> Signal:
    """The city opens because it was asked."""
    notes = ("G4", "D5", "B4", "G5", "A4", "E5", "D5", "B5")
    return reverb(
        lay(
            [
                (0.22 * k, pan(bell(hertz(pitch(n)), 2.6), (-0.7, 0.6, -0.2, 0.4, 0.8, -0.5, 0.1, -0.8)[k]) * 0.7)
                for k, n in enumerate(notes)
            ]
        ),
        0.5,
        3.0,
        7000,
    )


@effect("reef_far", -33)
def reef_far() -> Signal:
    """It is there behind every sentence."""
    return reverb(
        low(
            lay(
                [(0, chime([(0, 587.3), (0.5, 987.8), (1.2, 880)], 2.4) * 0.6), (0, whale(3.0, 98, 98, 98, "rf") * 0.2)]
            ),
            1300,
        ),
        0.7,
        3.0,
        2500,
    )


@effect("tide_in", -27)
def tide_in() -> Signal:
    """The dream goes out like a tide coming in."""
    x = np.stack([noise(3.4, "til"), noise(3.4, "tir")], 1)
    return fade(
        low(high(x, 120), 1800) * points(3.4, (0, 0), (1.6, 0.5), (2.2, 1), (3.4, 0))[:, None]
        + high(x, 2500) * 0.12 * points(3.4, (0, 0), (2, 0.3), (2.6, 1), (3.4, 0))[:, None],
        0.05,
        0.3,
    )


@effect("sheets_like_sea", -31)
def sheets_like_sea() -> Signal:
    """The sea's all sheets."""
    return lay([(1.1 * k, rustle(1.4, f"shs{k}", 250, 3200, 50) * bump(1.4, 0.5, 1.2)) for k in range(3)])


@effect("sea_in_shoe", -32)
def sea_in_shoe() -> Signal:
    """There's nobody there. It's the sea."""
    x = band(noise(2.4, "sis"), 300, 1500) * (0.6 + 0.4 * np.sin(2 * np.pi * 0.6 * times(2.4) - 1.5))
    return fade(low(x, 900), 0.3, 0.6)


@effect("rim_scrape", -26)
def rim_scrape() -> Signal:
    """The halo, from the inside: like the last bit of a plaster, only all the way round."""
    return lay(
        [
            (0, scrape(1.1, "rms", 1500, 110, 2.4, glassy(1.8)) * points(1.1, (0, 0.2), (0.9, 1), (1.1, 0.2))),
            (0, sine(glide(880, 210, 1.1), 1.1) * points(1.1, (0, 0.05), (0.9, 0.3), (1.1, 0))),
        ]
    )


@effect("whoosh", -28)
def whoosh_by() -> Signal:
    """A low bridge. There's loads of room, but you want to duck."""
    return whoosh(0.8, "whs", 180, 2600, 0.45)


@effect("crowns_chime", -22)
def crowns_chime() -> Signal:
    """Four thousand crowns, all on the same note."""
    r = rng("crowns")
    parts = [
        (
            float(abs(r.normal(0, 0.06))),
            pan(chime([(0, 880 * 2 ** (float(r.normal(0, 4)) / 1200))], 2.4) * 0.1, float(r.uniform(-1, 1))),
        )
        for _ in range(36)
    ]
    return reverb(lay([*parts, (0.0, pan(chime([(0, 440)], 2.4) * 0.5))]), 0.5, 3.2, 7000)


@effect("wave_dream", -25)
def wave_dream() -> Signal:
    """Reality gives way: a breath in, and light."""
    x = whoosh(1.3, "wvd", 150, 5000, 0.75)
    shimmer = sum(sine(f, 1.6) * bump(1.6, 0.6, 1.4) * 0.06 for f in (784, 987.8, 1174.7, 1480))
    return reverb(
        lay([(0, x * 0.8), (0.1, np.asarray(shimmer)), (0.2, sine(glide(98, 196, 1.2), 1.2) * bump(1.2, 0.7) * 0.2)]),
        0.45,
        2.2,
        8000,
    )


@effect("wave_waking", -26)
def wave_waking() -> Signal:
    """And comes back: the same, the other way, and drier."""
    x = whoosh(1.0, "wvw", 120, 3000, 0.25)
    return lay(
        [
            (0, x),
            (0, sine(glide(330, 82, 0.9), 0.9) * bump(0.9, 0.15) * 0.25),
            (0.55, struck([(120, 0.05, 1), (260, 0.03, 0.5)], "wvk", 600, 0.3) * 0.35),
        ]
    )


@effect("dream_shift_out", -26)
def dream_shift_out() -> Signal:
    """Leo sits down, and gets up without himself."""
    return reverb(
        lay([(0, whoosh(0.7, "dso", 200, 4200, 0.6) * 0.7), (0.12, chime([(0, 880), (0.1, 1318.5)], 1.0) * 0.4)]),
        0.4,
        1.6,
        8000,
    )


@effect("dream_shift_back", -25)
def dream_shift_back() -> Signal:
    """The towel is found: he is where he sat."""
    return lay(
        [
            (0, whoosh(0.5, "dsb", 150, 2600, 0.2) * 0.8),
            (0.05, chime([(0, 880), (0.1, 587.3)], 0.8) * 0.35),
            (0.3, struck([(90, 0.05, 1), (180, 0.03, 0.5)], "dsbk", 400, 0.3, 0.5) * 0.5),
        ]
    )


@effect("dream_shift_low", -27)
def dream_shift_low() -> Signal:
    """The hacked halo will not hold much longer: a heartbeat of bells, coming unstuck."""
    return lay([(0, chime([(0, 880)], 0.7) * 0.6), (0.28, chime([(0, 830)], 0.7) * 0.45)])


@effect("lucid_mark", -27)
def lucid_mark() -> Signal:
    """Somebody asked a real question: the bells wait on the note before the last."""
    return reverb(chime([(0, 659.3), (0.3, 1046.5), (0.6, 987.8), (0.95, 880)], 2.4), 0.4, 2.2, 7000)[: frames(3.4)]
