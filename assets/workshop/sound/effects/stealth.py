"""What the night says back: suspicion, "?", "!", being seen, being caught, tools, focus."""

import numpy as np

from ..catalogue import effect
from ..tone import SR, Signal, band, bump, decay, drift, fade, glide, lay, low, noise, points, reverb, sine, times
from .materials import chime, click, crackle, motor, ringing, struck, wood


def note(freq: float, seconds: float, half: float, bright: float = 1.6) -> Signal:
    """Return a soft mallet note."""
    t = times(seconds)
    x = sum(
        np.sin(2 * np.pi * freq * n * t) / n ** (bright + 0.4) * 0.5 ** (t * n**0.5 / half) for n in (1, 2, 3, 4, 6)
    )
    return fade(np.asarray(x) * np.minimum(1, t / 0.003), 0, 0.03)


@effect("suspicion_rise", -28)
def suspicion_rise() -> Signal:
    """A head begins to turn: a bowed note that bends up and does not arrive."""
    f = points(0.9, (0, 196), (0.9, 233)) * (1 + 0.006 * np.sin(2 * np.pi * 6 * times(0.9)))
    phase = 2 * np.pi * np.cumsum(f) / SR
    return fade(np.asarray(sum(np.sin(n * phase) / n**1.3 for n in range(1, 8))) * bump(0.9, 0.75, 1.0), 0.03, 0.08)


@effect("guard_question", -25, muffled=True)
def guard_question() -> Signal:
    """ "?": two plucked notes, up, with an eyebrow."""
    return lay([(0, note(311, 0.3, 0.08)), (0.13, note(440, 0.5, 0.12))])


@effect("guard_search", -25, muffled=True)
def guard_search() -> Signal:
    """He comes to look: three notes, the last one lower than you would like."""
    return lay([(0, note(330, 0.3, 0.08)), (0.12, note(466, 0.3, 0.08)), (0.26, note(247, 0.6, 0.16))])


@effect("guard_alert", -19)
def guard_alert() -> Signal:
    """ "!": a low hit and a cluster that bites, and nothing after."""
    t = times(1.2)
    hit = np.sin(2 * np.pi * (48 * t + 30 * (1 - np.exp(-t * 20)) / 20)) * decay(1.2, 0.12)
    cluster = (
        sum(
            np.sin(2 * np.pi * f * t + 3.2 * np.exp(-t * 6) * np.sin(2 * np.pi * f * 1.41 * t))
            for f in (587.3, 622.3, 880.0)
        )
        / 3
    )
    x = (
        hit
        + 0.5 * np.asarray(cluster) * decay(1.2, 0.13, 0.003)
        + band(noise(1.2, "ga"), 2500, 9000) * decay(1.2, 0.02) * 0.2
    )
    return reverb(x, 0.25, 0.9, 5000)


@effect("guard_calm", -29)
def guard_calm() -> Signal:
    """He has decided that it was the fountain."""
    return lay([(0, note(294, 0.5, 0.14, 2)), (0.18, note(220, 0.8, 0.2, 2))])


@effect("guard_huh", -28, muffled=True)
def guard_huh() -> Signal:
    """A man alone in a corridor says "hm"."""
    from ..vocal import throat

    f = points(0.4, (0, 118), (0.2, 138), (0.4, 150))
    return throat(f, bump(0.4, 0.4, 0.7), "mm", 0.86, 0.15, 1.3, "huh", 0.01)


@effect("caught", -20)
def caught() -> Signal:
    """A hand on a shoulder: not a crash; a chord that closes, and a door."""
    parts = [(0.05 * k, note(f, 1.8, 0.5, 1.3) * 0.6) for k, f in enumerate((82.4, 123.5, 164.8, 196, 246.9, 311.1))]
    return reverb(lay([*parts, (0.35, struck(wood(2.6), "cau", 600, 0.7, 0.9, 56) * 0.9)]), 0.4, 1.8, 3500)


@effect("checkpoint", -29)
def checkpoint() -> Signal:
    """A safe place: two notes of a plucked string, and a pencil mark."""
    return lay(
        [
            (0, note(392, 0.7, 0.2)),
            (0.12, note(587.3, 0.9, 0.25)),
            (0.3, band(noise(0.14, "chp"), 1500, 7000) * bump(0.14) * 0.12),
        ]
    )


@effect("hide_in", -31)
def hide_in() -> Signal:
    """Into a cupboard, and the coats close."""
    from .materials import creak, rustle

    return lay(
        [
            (0, creak(0.25, "hi", 40, 70) * 0.25),
            (0.15, rustle(0.4, "hir", 250, 2500, 50) * 0.6),
            (0.5, struck(wood(1.6), "hik", 600, 0.3) * 0.4),
        ]
    )


@effect("hide_out", -31)
def hide_out() -> Signal:
    """And out."""
    from .materials import creak, rustle

    return lay([(0, rustle(0.35, "hor", 250, 2500, 50) * 0.6), (0.25, creak(0.25, "ho", 60, 40) * 0.25)])


@effect("focus_in", -30)
def focus_in() -> Signal:
    """Listen: the room draws in."""
    return fade(
        low(noise(0.5, "foi"), 500) * bump(0.5, 0.7) * 0.25 + sine(glide(330, 220, 0.5), 0.5) * bump(0.5, 0.5) * 0.2,
        0.01,
        0.05,
    )


@effect("focus_out", -32)
def focus_out() -> Signal:
    """And lets go."""
    return fade(
        low(noise(0.4, "foo"), 600) * bump(0.4, 0.2) * 0.25 + sine(glide(220, 330, 0.4), 0.4) * bump(0.4, 0.3) * 0.15,
        0.01,
        0.05,
    )


@effect("tool_ready", -31)
def tool_ready() -> Signal:
    """It is wound again."""
    return lay([(0, click("tor", 2200)), (0.07, note(784, 0.4, 0.1) * 0.5)])


@effect("radio_call", -27, muffled=True)
def radio_call() -> Signal:
    """A guard's radio: he tells the others."""
    from ..tone import telephone
    from ..vocal import murmur

    return lay(
        [
            (0, crackle(0.2, "rca", 120)),
            (0.12, telephone(murmur(1.1, 125, "rcv", 0.86, 5.2))),
            (1.25, crackle(0.25, "rcb", 160) * 0.8),
        ]
    )


@effect("heart", -32, loop=True)
def heart() -> Signal:
    """When he is all but seen: two beats a second."""

    def beat(at: float, g: float) -> tuple[float, Signal]:
        t = times(0.3)
        return at, fade(np.sin(2 * np.pi * 52 * t * (1 + 0.3 * np.exp(-t / 0.02))) * 0.5 ** (t / 0.05) * g, 0.004, 0.05)

    return lay([beat(0.02, 1), beat(0.25, 0.6), beat(0.77, 1), beat(1.0, 0.6)], 1.5)


@effect("noise_ring", -33)
def noise_ring() -> Signal:
    """The ring that a noise draws on the floor."""
    return ringing([(196, 0.1, 1), (392, 0.05, 0.3)], 0.4) * 0.5 + motor(0.4, 98, "nr", 2, 0.0) * decay(
        0.4, 0.04
    ) * 0.1 * (1 + 0.1 * drift(0.4, 4, "nr"))


@effect("jam", -28)
def jam() -> Signal:
    """The baby monitor held to the radio."""
    return chime([(0, 1760), (0.05, 1661), (0.1, 1760), (0.15, 1661)], 0.4)[: int(0.7 * SR)]
