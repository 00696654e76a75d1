"""Typing blips, a throat for everybody; and the lines that SOMNI says aloud.

A blip is a twentieth of a second of a vowel in the character's own throat: enough to tell people apart with eyes shut, too
little to be a word. SOMNI has no throat: a bell. Its few spoken lines are espeak-ng's, which is honest about being a machine,
taken apart and put together again: a near voice, one a fourth below that only breathes, one a fifth above that only rings.
"""

import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import soundfile

from .catalogue import recipe
from .effects.materials import chime, struck, tin, wood
from .score import hertz, pitch
from .tone import SR, Signal, band, bump, chorus, fade, high, lay, low, noise, points, reverb, telephone
from .vocal import throat


@dataclass(frozen=True)
class Throat:
    """Who somebody is in a twentieth of a second."""

    hz: float
    size: float
    vowels: tuple[str, str, str, str]
    breathy: float = 0.12
    tense: float = 1.0
    seconds: float = 0.062


PEOPLE = {
    "leo": Throat(255, 1.2, ("uh", "eh", "oh", "uh"), 0.14, 1.05),
    "juno": Throat(335, 1.3, ("ee", "ah", "eh", "oo"), 0.1, 0.9, 0.055),
    "ava": Throat(205, 1.0, ("eh", "ah", "uh", "er"), 0.16, 1.1, 0.066),
    "mia": Throat(180, 0.98, ("er", "oh", "uh", "eh"), 0.08, 1.0, 0.058),
    "ellis": Throat(128, 0.88, ("oh", "ah", "oo", "er"), 0.22, 1.25, 0.085),
    "davey": Throat(140, 0.9, ("mm", "oh", "uh", "mm"), 0.4, 1.4, 0.08),
    "bram": Throat(98, 0.82, ("oh", "uh", "er", "oh"), 0.1, 1.15, 0.08),
    "tomas": Throat(135, 0.88, ("eh", "ah", "ee", "eh"), 0.06, 0.9, 0.05),
    "mr abernathy": Throat(118, 0.86, ("er", "ee", "ah", "oh"), 0.28, 1.2, 0.07),
    "mrs adeyemi": Throat(190, 0.94, ("ah", "oh", "eh", "ah"), 0.06, 0.85, 0.064),
    "delphine": Throat(215, 1.02, ("eh", "ee", "eh", "uh"), 0.04, 0.8, 0.042),
    "kit": Throat(285, 1.22, ("ah", "ee", "oh", "ah"), 0.1, 0.8, 0.052),
    "hall": Throat(165, 0.94, ("ah", "uh", "oh", "eh"), 0.3, 1.1, 0.07),
    "other": Throat(170, 0.94, ("uh", "eh", "ah", "oh"), 0.15, 1.05, 0.06),
    "woman": Throat(210, 1.0, ("ah", "eh", "oh", "uh"), 0.14, 1.05, 0.06),
    "man": Throat(122, 0.86, ("uh", "oh", "ah", "eh"), 0.12, 1.05, 0.062),
    "child": Throat(300, 1.26, ("ee", "uh", "ah", "eh"), 0.12, 0.95, 0.055),
}
LIFTS = (0.0, 2.0, -1.5, 1.0)
"""Semitones of the four blips of a character, so that a line has a melody."""


def blip(who: Throat, k: int, seed: str) -> Signal:
    """Return one blip."""
    seconds = who.seconds
    f = who.hz * 2 ** (LIFTS[k] / 12) * points(seconds, (0, 0.97), (seconds * 0.4, 1.03), (seconds, 0.95))
    return fade(
        throat(f, bump(seconds, 0.35, 0.55), who.vowels[k], who.size, who.breathy, who.tense, seed, 0.004), 0.003, 0.012
    )


def _register() -> None:
    for name, who in PEOPLE.items():
        for k in range(4):
            recipe(f"blip_{name.replace(' ', '_')}_{k}", "voices", -30, quality=0.7)(
                lambda w=who, k=k, n=name: blip(w, k, f"{n}{k}")
            )
    for k, note in enumerate(("D6", "B5", "A5", "G5")):
        recipe(f"blip_somni_{k}", "voices", -33, quality=0.7)(
            lambda n=note: fade(chime([(0, hertz(pitch(n)))], 0.16), 0.004, 0.06)
        )
    for k in range(4):
        recipe(f"blip_horse_{k}", "voices", -29, quality=0.7)(
            lambda k=k: fade(
                lay(
                    [
                        (0, blip(Throat(92, 0.78, ("er", "oh", "er", "uh"), 0.2, 0.9, 0.09), k, f"horse{k}")),
                        (0.0, struck(wood(1.4), f"hoof{k}", 1200, 0.12) * 0.25),
                    ]
                ),
                0.002,
                0.02,
            )
        )
        recipe(f"blip_robot_{k}", "voices", -32, quality=0.7)(
            lambda k=k: fade(struck(tin(0.7 + 0.05 * k), f"rbl{k}", 4000, 0.1), 0.001, 0.02)
        )
        recipe(f"blip_radio_{k}", "voices", -30, quality=0.7)(
            lambda k=k: fade(telephone(blip(PEOPLE["mia"], k, f"radio{k}")), 0.002, 0.012)
        )


_register()

LINES = {
    "somni_night_213": "night two hundred and thirteen.",
    "somni_again": "you enjoyed this. again?",
    "somni_nice_to_be_asked": "there is no difference. it is nice to be asked.",
    "somni_leo_is_asleep": "leo is asleep.",
    "somni_holding_on": "he is holding on well.",
    "somni_may_i_stop": "may i stop.",
    "somni_keep_it": "you are not authorised. thank you. i will keep it.",
    "somni_dim_lights": "you are upset. i will dim the lights.",
    "somni_table": "is it a table?",
    "somni_the_door": "nineteen forty. i will do the door.",
    "somni_thank_you": "thank you.",
    "somni_wake": "would you like to wake?",
}
"""SOMNI's spoken lines, as they stand in the script."""


def spoken(text: str, name: str) -> Signal:
    """Return SOMNI saying `text`."""
    with tempfile.TemporaryDirectory() as folder:
        raw = Path(folder) / "raw.wav"
        subprocess.run(
            ["espeak-ng", "-v", "en-gb+f4", "-s", "112", "-p", "34", "-g", "5", "-w", str(raw), text],
            check=True,
            stderr=subprocess.DEVNULL,
        )
        layers = []
        for k, (effects, gain) in enumerate(
            ((["pitch", "-60"], 1.0), (["pitch", "-500"], 0.35), (["pitch", "700"], 0.16))
        ):
            made = Path(folder) / f"{k}.wav"
            subprocess.run(
                ["sox", "-D", "-R", str(raw), str(made), "rate", "-h", str(SR), "pad", "0.05", "0.5", *effects],
                check=True,
                stderr=subprocess.DEVNULL,
            )
            samples, _ = soundfile.read(made, always_2d=True)
            layers.append(samples[:, 0] * gain)
    size = min(len(x) for x in layers)
    near, below, above = (x[:size] for x in layers)
    smooth = low(high(near, 140), 5200, 1)
    envelope = low(np.abs(near), 14)
    air = band(noise(size / SR + 0.01, name)[:size], 1800, 7500) * envelope * 0.9
    rung = above * (0.6 + 0.4 * np.sin(2 * np.pi * 6.5 * np.arange(size) / SR))
    t = np.arange(size) / SR
    bells = (np.sin(2 * np.pi * 293.7 * t) + 0.5 * np.sin(2 * np.pi * 440 * t)) * envelope * 0.5
    voice = smooth + low(below, 900) * 0.8 + high(rung, 1500) * 0.7 + air * 0.35 + bells * 0.5
    return fade(reverb(chorus(voice, 3.0, 0.5, 0.5), 0.22, 1.1, 6500)[: size + SR // 2], 0.01, 0.3)


for _name, _text in LINES.items():
    recipe(_name, "voices", -21, stereo=True)(lambda t=_text, n=_name: spoken(t, n))

__all__ = ["LINES", "PEOPLE", "blip", "spoken"]
