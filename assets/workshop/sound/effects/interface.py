"""Menus, pages and boxes: pencil and paper, because the game is a sketchbook. Short, and lower than everything."""

import numpy as np

from ..catalogue import effect
from ..tone import Signal, band, decay, fade, lay, noise, times
from .materials import click, rustle, struck, wood
from .paper import pencil_stroke


def pip(freq: float, seconds: float = 0.09) -> Signal:
    """Return a small round note."""
    t = times(seconds)
    return fade(
        (np.sin(2 * np.pi * freq * t) + 0.2 * np.sin(6 * np.pi * freq * t))
        * 0.5 ** (t / 0.02)
        * np.minimum(1, t / 0.002),
        0,
        0.01,
    )


@effect("ui_move", -36)
def ui_move() -> Signal:
    """The choice moves: a pencil point touches paper."""
    return band(noise(0.05, "uim"), 1500, 6500) * decay(0.05, 0.006) * 0.6 + struck(wood(0.4), "uimk", 4500, 0.05) * 0.3


@effect("ui_confirm", -30)
def ui_confirm() -> Signal:
    """Yes: a tick, drawn."""
    return lay(
        [
            (0, pencil_stroke(0.05, "uic1") * 0.7),
            (0.06, pencil_stroke(0.1, "uic2")),
            (0.02, pip(587.3) * 0.25),
            (0.08, pip(880) * 0.25),
        ]
    )


@effect("ui_back", -31)
def ui_back() -> Signal:
    """Back: a page goes the other way."""
    return lay([(0, rustle(0.14, "uib", 1200, 7000, 90)), (0.03, pip(440) * 0.2)])


@effect("ui_refuse", -30)
def ui_refuse() -> Signal:
    """Not now."""
    return lay([(0, struck(wood(1.0), "uir", 900, 0.12)), (0.08, struck(wood(1.1), "uir2", 800, 0.12) * 0.8)])


@effect("ui_open", -30)
def ui_open() -> Signal:
    """The sketchbook opens."""
    return lay([(0, rustle(0.24, "uio", 900, 7500, 80)), (0.18, struck(wood(1.0), "uiok", 1200, 0.15, 0.3) * 0.4)])


@effect("ui_close", -30)
def ui_close() -> Signal:
    """And shuts."""
    return lay([(0, rustle(0.14, "uix", 900, 6500, 90) * 0.7), (0.12, struck(wood(1.1), "uixk", 1200, 0.2, 0.4) * 0.7)])


@effect("ui_tab", -33)
def ui_tab() -> Signal:
    """Another page of it."""
    return rustle(0.16, "uit", 1300, 8000, 90)


@effect("ui_slider", -36)
def ui_slider() -> Signal:
    """One tenth."""
    return click("uis", 2600, 0.03)


@effect("ui_choice", -31)
def ui_choice() -> Signal:
    """There is something to say: three quick marks."""
    return lay([(0.07 * k, pencil_stroke(0.06, f"uich{k}") * (0.6 + 0.2 * k)) for k in range(3)])


@effect("ui_text", -40)
def ui_text() -> Signal:
    """The next line."""
    return band(noise(0.04, "uitx"), 1800, 6000) * decay(0.04, 0.006) * 0.5


@effect("ui_save", -31)
def ui_save() -> Signal:
    """It is written down."""
    return lay([(0, pencil_stroke(0.12, "uisv")), (0.14, pencil_stroke(0.1, "uisv2") * 0.7), (0.26, pip(784) * 0.15)])


@effect("objective", -29)
def objective() -> Signal:
    """A new line under "what now?"."""
    return lay(
        [
            (0, pencil_stroke(0.2, "obj1")),
            (0.24, pencil_stroke(0.26, "obj2") * 0.8),
            (0.1, pip(659.3, 0.2) * 0.2),
            (0.3, pip(987.8, 0.25) * 0.2),
        ]
    )


@effect("evidence", -26)
def evidence() -> Signal:
    """A page comes into the sketchbook: a leaf, a line, and Leo's question plucked."""
    from .stealth import note

    tune = lay(
        [(0.1 * k, note(f, 0.7, 0.16) * 0.35) for k, f in enumerate((293.7, 329.6, 392, 440))]
        + [(0.42, note(659.3, 1.0, 0.25) * 0.45)]
    )
    return lay([(0, rustle(0.3, "evp", 1000, 8000, 80) * 0.6), (0.2, pencil_stroke(0.35, "evs") * 0.6), (0.25, tune)])


@effect("chapter_card", -24)
def chapter_card() -> Signal:
    """A chapter: a low string, a box note, and the rising sixth."""
    from ..score import pitch
    from ..synth import music_box, warm_pad
    from ..tone import pan, reverb

    parts = [
        (0.0, warm_pad(pitch("G2"), 2.6, 0.7, "cc0")),
        (0.0, warm_pad(pitch("D3"), 2.6, 0.5, "cc1")),
        (0.3, pan(music_box(pitch("D5"), 1, 0.6, "cc2"))),
        (0.9, pan(music_box(pitch("B5"), 1, 0.7, "cc3"))),
        (1.8, pan(music_box(pitch("A5"), 1, 0.6, "cc4"))),
    ]
    return reverb(lay(parts), 0.35, 2.2, 6000)


@effect("trust_up", -31)
def trust_up() -> Signal:
    """Somebody heard you."""
    return lay([(0, pip(392, 0.4) * 0.5), (0.12, pip(493.9, 0.5) * 0.5)])


@effect("hall_stir", -27)
def hall_stir() -> Signal:
    """A lamp of the hall goes one warmer."""
    return lay([(0, pip(329.6, 0.5) * 0.6), (0.1, pip(493.9, 0.6) * 0.5), (0.2, pip(659.3, 0.7) * 0.35)])


@effect("claim_break", -18, stereo=True)
def claim_break() -> Signal:
    """A claim breaks: not glass; ice on a pond, and the low string under it."""
    from ..score import pitch
    from ..synth import warm_pad
    from ..tone import pan, reverb
    from .materials import glassy
    from .materials import rustle as tear

    cracks = [
        (
            0.05 * k + 0.03 * (k % 3),
            pan(struck(glassy(2.6 - 0.15 * k), f"clb{k}", 5000, 0.6) * (0.9 - 0.08 * k), -0.8 + 0.2 * k),
        )
        for k in range(9)
    ]
    low_ = [(0.1, warm_pad(pitch(n), 2.2, 0.8, f"clp{n}")) for n in ("E2", "B2", "G3", "F#3")]
    return reverb(lay([*cracks, *low_, (0, pan(tear(0.7, "clt", 900, 9000, 200, 1.2) * 0.5))]), 0.4, 2.4, 6000)


@effect("claim_stand", -26)
def claim_stand() -> Signal:
    """It stands. Nobody scores it."""
    from .stealth import note

    return lay([(0, note(196, 1.0, 0.3, 2) * 0.7), (0.3, note(146.8, 1.4, 0.4, 2) * 0.7)])


@effect("mike_light_out", -28)
def mike_light_out() -> Signal:
    """One of five small lights on the microphone goes out."""
    return lay([(0, click("mlo", 1500)), (0.04, pip(220, 0.4) * 0.5)])


@effect("mike_light_on", -28)
def mike_light_on() -> Signal:
    """One comes back: somebody who was asked has stood up."""
    return lay([(0, click("mli", 1700)), (0.04, pip(440, 0.3) * 0.4), (0.14, pip(587.3, 0.4) * 0.4)])


@effect("present", -25)
def present() -> Signal:
    """A page is put in front of four thousand people."""
    return lay(
        [
            (0, rustle(0.25, "prs", 900, 8000, 90)),
            (0.2, struck(wood(2.2), "prk", 900, 0.5, 0.9, 66)),
            (0.22, pip(293.7, 0.5) * 0.3),
        ]
    )
