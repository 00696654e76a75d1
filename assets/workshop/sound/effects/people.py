"""Breath, sleep, tears, hums, crowds: people when they do not speak."""

import numpy as np

from .. import lullaby
from ..catalogue import effect
from ..score import hertz, pitch
from ..tone import (
    SR,
    Signal,
    band,
    bump,
    decay,
    drift,
    fade,
    frames,
    high,
    knit,
    lay,
    low,
    noise,
    pan,
    points,
    resonate,
    reverb,
    rng,
    telephone,
    times,
)
from ..vocal import breath, murmur, sung_line, throat
from .laughter import BOY, CHILD, MAN, WOMAN, bout, call, gasp, room
from .materials import rustle, scrape, squeak, struck, wood


@effect("ava_breath", -33)
def ava_breath() -> Signal:
    """Asleep in a chair: in, and out."""
    return lay([(0, breath(1.1, "avb", True, WOMAN) * 0.7), (1.35, breath(1.4, "avb2", False, WOMAN))])


@effect("ava_snore", -28)
def ava_snore() -> Signal:
    """She's gone."""
    seconds = 1.0
    flaps = (
        np.maximum(
            0,
            np.sin(
                2
                * np.pi
                * np.cumsum(points(seconds, (0, 26), (0.6, 38), (1, 30)) * (1 + 0.1 * drift(seconds, 8, "sno")))
                / SR
            ),
        )
        ** 1.6
    )
    x = resonate(noise(seconds, "sn") * (0.2 + flaps), [(220, 0.015, 1.0), (620, 0.008, 0.8), (1300, 0.005, 0.4)], 0.15)
    x = x / np.abs(x).max() * bump(seconds, 0.6, 0.8)
    return lay([(0, fade(x, 0.02, 0.05)), (1.2, breath(1.0, "sno2", False, WOMAN) * 0.5)])


@effect("slow_breathing", -33, muffled=True)
def slow_breathing() -> Signal:
    """A man asleep with his mouth open, three metres away."""
    return lay(
        [
            (0, breath(1.6, "slb", True, MAN) * 0.8),
            (2.0, breath(2.0, "slb2", False, MAN, "oh")),
            (4.6, breath(1.5, "slb3", True, MAN) * 0.7),
            (6.5, breath(2.1, "slb4", False, MAN, "oh") * 0.9),
        ]
    )


@effect("breathing_changes", -32)
def breathing_changes() -> Signal:
    """It stops, and has a think, and goes on shorter."""
    return lay(
        [
            (0, breath(1.2, "brc", True, MAN) * 0.8),
            (2.4, breath(0.5, "brc2", False, MAN)),
            (3.0, breath(0.7, "brc3", True, MAN) * 0.6),
            (3.8, breath(1.0, "brc4", False, MAN) * 0.7),
        ]
    )


@effect("breath_long", -31)
def breath_long() -> Signal:
    """Mrs Adeyemi, on the telephone, considers."""
    return telephone(lay([(0, breath(0.9, "brl", True, WOMAN)), (1.1, breath(1.6, "brl2", False, WOMAN))]))


@effect("leo_breathing_silly", -28)
def leo_breathing_silly() -> Signal:
    """A great deal of breathing."""
    return lay([(0.62 * k, breath(0.5, f"lbs{k}", k % 2 == 0, BOY) * (0.7 + 0.1 * k)) for k in range(6)])


@effect("leo_cough", -29)
def leo_cough() -> Signal:
    """One."""
    x = band(noise(0.25, "lco"), 350, 5000) * decay(0.25, 0.04, 0.004)
    y = resonate(x, [(820, 0.01, 1), (1450, 0.008, 0.7), (3100, 0.006, 0.4)], 0.4)
    return room(fade(y / np.abs(y).max(), 0.002, 0.05))


@effect("kit_yawn", -27)
def kit_yawn() -> Signal:
    """It goes along row two, and up."""
    f = points(1.9, (0, 210), (0.5, 300), (1.2, 260), (1.9, 170))
    voice = throat(
        f, bump(1.9, 0.4, 0.8), [(0, "uh"), (0.4, "ah"), (0.8, "oh"), (1, "mm")], BOY, 0.55, 1.3, "yawn", 0.008
    )
    return room(lay([(0, breath(0.9, "yn", True, BOY) * 0.6), (0.6, voice * 0.8)]))


@effect("snort", -25)
def horse_snort() -> Signal:
    """The horse, through its lips."""
    seconds = 0.9
    flaps = (
        np.maximum(
            0,
            np.sin(
                2 * np.pi * np.cumsum(points(seconds, (0, 24), (0.9, 15)) * (1 + 0.2 * drift(seconds, 9, "hs"))) / SR
            ),
        )
        ** 1.4
    )
    x = resonate(noise(seconds, "hsn") * (0.15 + flaps), [(150, 0.02, 1), (420, 0.012, 0.9), (1100, 0.006, 0.5)], 0.25)
    return fade(x / np.abs(x).max() * points(seconds, (0, 0), (0.05, 1), (0.9, 0)), 0.005, 0.1)


@effect("goat", -24)
def goat() -> Signal:
    """She asked after you."""
    seconds = 0.95
    t = times(seconds)
    f = points(seconds, (0, 330), (0.2, 410), (0.8, 360), (seconds, 300)) * (1 + 0.035 * np.sin(2 * np.pi * 8.5 * t))
    loud = bump(seconds, 0.3, 0.5) * (0.75 + 0.25 * np.sin(2 * np.pi * 8.5 * t))
    return room(throat(f, loud, [(0, "mm"), (0.12, "eh"), (1, "eh")], 1.15, 0.12, 0.65, "goat", 0.02))


@effect("bad_bear", -26)
def bad_bear() -> Signal:
    """Ava does a bear. It sounds like a radiator."""
    seconds = 1.3
    f = points(seconds, (0, 120), (0.4, 155), (seconds, 95))
    growl = throat(f, bump(seconds, 0.4, 0.6), [(0, "er"), (0.5, "oh"), (1, "er")], 0.95, 0.3, 0.9, "bear", 0.03)
    return room(np.tanh(2 * growl * (0.6 + 0.4 * np.sign(np.sin(2 * np.pi * 28 * times(seconds))))))


@effect("juno_cry", -26)
def juno_cry() -> Signal:
    """Woken in the good bit."""
    parts: list[tuple[float, Signal]] = []
    for k, (at, length, top) in enumerate(((0, 0.5, 520), (0.75, 0.42, 490), (1.32, 0.6, 540))):
        f = points(length, (0, 400), (length * 0.3, top), (length, 360))
        parts.append(
            (
                at,
                throat(
                    f, bump(length, 0.35, 0.7), [(0, "uh"), (0.4, "ah"), (1, "mm")], CHILD, 0.2, 0.9, f"cry{k}", 0.016
                )
                * (0.8 - 0.1 * k),
            )
        )
        parts.append((at + length, gasp(f"cryg{k}", CHILD, 0.2, 0.1) * 0.4))
    return room(lay(parts))


def hummed(
    first: int, last: int, beat_s: float, shift: int, seed: str, size: float, shake: float, vowel: str = "mm"
) -> Signal:
    """Return bars of the lullaby hummed by one person."""
    return sung_line(
        lullaby.notes_at(lullaby.bars(first, last), 0.15, beat_s, shift), seed, vowel, size, 0.07, 0.25, 0.08, shake
    )


@effect("juno_hum", -29)
def juno_hum() -> Signal:
    """She does the gap as well; she waits for it and goes round again."""
    end = hummed(14, 15, 0.42, -12, "jhm", CHILD, 0.7)
    again = hummed(1, 2, 0.42, -12, "jhm2", CHILD, 0.7)
    return room(lay([(0, end), (0.42 * 9 + 0.2, again)]))


@effect("ava_hum_practising", -30)
def ava_hum_practising() -> Signal:
    """Ava, alone in the hall, trying an end on it, and another."""
    tail = hummed(14, 15, 0.5, -12, "ahp", WOMAN, 0.35)
    down = sung_line([(0, 1.0, pitch("G4"))], "ahp2", "mm", WOMAN, 0.08, 0.2, 0.08, 0.3)
    up = sung_line([(0, 1.1, pitch("B4"))], "ahp3", "mm", WOMAN, 0.08, 0.2, 0.08, 0.4)
    return room(lay([(0, tail), (3.3, down * 0.7), (5.0, up * 0.8)]))


@effect("last_note_up", -25)
def last_note_up() -> Signal:
    """It goes up."""
    return last_note("B4", ("G4", "D4", "E4"), "up")


@effect("last_note_down", -25)
def last_note_down() -> Signal:
    """It goes home."""
    return last_note("G4", ("B3", "D4", "G3"), "down")


@effect("last_note_same", -25)
def last_note_same() -> Signal:
    """It stays, and it is all right."""
    return last_note("A4", ("G3", "B3", "D4"), "same")


def last_note(note: str, under: tuple[str, ...], seed: str) -> Signal:
    """Return the missing note: a boy hums it, a music box that has no such tooth plays it, and a low chord lets it lie."""
    from ..synth import music_box, warm_pad

    hum = sung_line([(0, 2.2, pitch(note))], "ln" + seed, "mm", BOY, 0.08, 0.2, 0.08, 0.45)
    parts: list[tuple[float, Signal]] = [
        (0, pan(hum * 0.9)),
        (0.02, pan(music_box(pitch(note) + 12, 2, 0.55, "lnb" + seed), 0.2)),
    ]
    parts += [(0.25 + 0.1 * k, warm_pad(pitch(n), 1.6, 0.5, f"lnp{k}{seed}") * 0.8) for k, n in enumerate(under)]
    return reverb(lay(parts), 0.3, 1.6, 6000)


@effect("music_box_phrase", -25, muffled=True)
def music_box_phrase() -> Signal:
    """The last three bars, from Ava's box. It gets to the same place and there isn't any more."""
    from ..synth import music_box

    parts = [
        (at, music_box(number, 1.0, 0.7, f"mbp{at:.2f}"))
        for at, _, number in lullaby.notes_at(lullaby.bars(13, 15), 0.1, 0.46)
    ]
    comb = band(noise(0.05, "mbt"), 2000, 8000) * decay(0.05, 0.006) * 0.06
    parts += [(0.1 + 0.46 * k, comb) for k in range(9)]
    return reverb(lay([*parts, (4.3, struck(wood(0.5), "mbk", 3000, 0.2) * 0.1)]), 0.2, 0.8, 5000).mean(1)


@effect("one_voice", -26)
def one_voice() -> Signal:
    """Thirty-nine stop, one goes on: she breathes in for it, and the note is torn."""
    line = sung_line([(0, 2.4, pitch("A4"))], "onev", "oo", WOMAN, 0.08, 0.3, 0.08, 0.2)
    x = lay(
        [
            (0, breath(0.5, "onb", True, WOMAN) * 0.25),
            (0.5, line),
            (2.75, sung_line([(0, 0.34, pitch("G4"))], "onev2", "oo", WOMAN, 0.08, 0.1)[: frames(0.42)]),
        ]
    )
    x[frames(3.12) :] = 0
    return reverb(fade(x[: frames(3.12)], 0.01, 0.002), 0.3, 1.6, 5000)


def many(people: int, first: int, last: int, beat_s: float, seed: str) -> Signal:
    """Return people singing bars of the lullaby on "oo", forty years and throats apart."""
    r = rng(seed)
    parts: list[tuple[float, Signal]] = []
    for k in range(people):
        low_voice = k % 3 == 2
        notes = [
            (at + float(r.normal(0, 0.025)), length, number)
            for at, length, number in lullaby.notes_at(
                lullaby.bars(first, last), 0.3, beat_s, -24 if low_voice else -12
            )
        ]
        voice = sung_line(
            notes,
            f"{seed}{k}",
            "oo" if k % 4 else "oh",
            MAN * float(r.uniform(0.95, 1.05)) if low_voice else WOMAN * float(r.uniform(0.92, 1.12)),
            0.08,
            0.35,
            0.09,
            0.4,
        )
        parts.append((0, pan(voice * float(r.uniform(0.6, 1)), float(r.uniform(-0.9, 0.9)))))
    return lay(parts) / people**0.6


@effect("forty_voices", -23, stereo=True)
def forty_voices() -> Signal:
    """An afternoon in 2038, for a gift card."""
    return reverb(many(40, 13, 14, 0.5, "forty"), 0.4, 2.2, 5000)


@effect("thirty_nine_stop", -26, stereo=True)
def thirty_nine_stop() -> Signal:
    """They all come to the same place, and breathe out, and look at their watches."""
    x = many(39, 15, 15, 0.5, "tns")[: frames(1.75)]
    return reverb(fade(x, 0.2, 0.25), 0.45, 2.4, 4500)


@effect("choir_late", -26, stereo=True)
def choir_late() -> Signal:
    """It tries to do the laugh. It has missed the snort."""
    parts: list[tuple[float, Signal]] = []
    for k, note in enumerate(("G4", "B4", "D5", "G5")):
        for j in range(3):
            parts.append(
                (
                    0.26 * j + 0.04 * k,
                    pan(
                        call(hertz(pitch(note)), 0.2, f"chl{k}{j}", 1.1, "ah", 0.02, 0.1, 0.02, 0.7 - 0.1 * j, 1.3),
                        -0.6 + 0.4 * k,
                    ),
                )
            )
    return reverb(lay(parts), 0.5, 2.2, 6000)


# --- crowds ------------------------------------------------------------------------------------------------------


def crowd(seconds: float, people: int, seed: str, pace: float = 4.6, cut: float = 3500, spread: float = 0.9) -> Signal:
    """Return many people talking, none of them to be understood."""
    r = rng(seed)
    parts: list[tuple[float, Signal]] = []
    for k in range(people):
        kind = k % 4
        f0, size = ((115, MAN), (205, WOMAN), (135, MAN), (240, WOMAN * 1.06))[kind]
        voice = murmur(
            seconds, f0 * float(r.uniform(0.85, 1.18)), f"{seed}{k}", size, pace * float(r.uniform(0.85, 1.2)), 0.1
        )
        parts.append(
            (
                0,
                pan(
                    np.roll(voice, int(r.uniform(0, len(voice)))) * float(r.uniform(0.25, 1)) ** 1.5,
                    float(r.uniform(-spread, spread)),
                ),
            )
        )
    x = lay(parts) / people**0.5
    return reverb(low(x, cut, 1), 0.4, 1.8, cut)[: frames(seconds)]


@effect("crowd_content", -33, loop=True)
def crowd_content() -> Signal:
    """The hall, pleased with itself."""
    return knit(crowd(13, 14, "cont"), 11.5)


@effect("crowd_uneasy", -32, loop=True)
def crowd_uneasy() -> Signal:
    """The hall, turned to its neighbour: faster, lower, closer."""
    return knit(
        crowd(13, 14, "uneasy", 5.6, 1600) + band(np.stack([noise(13, "ual"), noise(13, "uar")], 1), 1500, 4000) * 0.01,
        11.5,
    )


@effect("crowd_upset", -28, loop=True)
def crowd_upset() -> Signal:
    """The hall on its feet."""
    base = crowd(13, 15, "upset", 6.2, 4200)
    shouts = lay(
        [
            (float(at), pan(call(f, 0.34, f"shout{k}", s, "ah", 0.2, 0.15, 0.03, 0.7, 0.6), w))
            for k, (at, f, s, w) in enumerate(
                (
                    (0.8, 260, WOMAN, -0.6),
                    (2.1, 190, MAN, 0.4),
                    (3.7, 310, WOMAN, 0.7),
                    (5.2, 170, MAN, -0.3),
                    (6.9, 290, WOMAN, 0.1),
                    (8.4, 210, MAN, 0.8),
                    (10.3, 330, WOMAN, -0.8),
                )
            )
        ],
        13,
    )
    return knit(base + reverb(shouts, 0.5, 1.8, 3000)[: frames(13)] * 0.35, 11.5)


@effect("whisper_crowd", -33)
def whisper_crowd() -> Signal:
    """Stewards, with forms."""
    parts: list[tuple[float, Signal]] = []
    r = rng("whc")
    for k in range(40):
        at = float(r.uniform(0, 2.2))
        parts.append(
            (
                at,
                pan(
                    breath(float(r.uniform(0.08, 0.22)), f"whc{k}", bool(k % 2), 1.0, "eh")
                    * float(r.uniform(0.2, 0.8)),
                    float(r.uniform(-0.8, 0.8)),
                ),
            )
        )
    return reverb(high(lay(parts), 900), 0.3, 1.2, 6000)


@effect("people_coming_in", -29)
def people_coming_in() -> Signal:
    """Coats, umbrellas, and the fire limit."""
    from .steps import step

    parts: list[tuple[float, Signal]] = [(0, crowd(3.4, 8, "pci", 4.8, 2600) * 0.6)]
    parts += [(0.16 * k, pan(step("wood", "walk", f"pci{k}") * 0.5, -0.7 + 0.07 * k)) for k in range(20)]
    return fade(lay(parts, 3.6), 0.4, 0.8)


@effect("hall_rustle", -31)
def hall_rustle() -> Signal:
    """Forty chairs get comfortable."""
    return lay([(0.07 * k, rustle(0.5, f"hlr{k}", 300 + 40 * k, 3200, 40) * 0.5) for k in range(12)])


@effect("chairs_many", -27)
def chairs_many() -> Signal:
    """People sit down who did not mean to."""
    return reverb(
        lay(
            [
                (
                    0.11 * k + 0.04 * (k % 3),
                    struck(wood(1.8 + 0.1 * (k % 4)), f"chm{k}", 700, 0.4, 0.6) * (0.4 + 0.12 * (k % 5)),
                )
                for k in range(16)
            ]
        ),
        0.4,
        1.8,
        2500,
    )


@effect("seats_banging", -25)
def seats_banging() -> Signal:
    """Tip-up seats, all over the hall, going up."""
    return reverb(
        lay(
            [
                (
                    0.09 * k + 0.05 * (k % 3),
                    struck(wood(1.3 + 0.12 * (k % 4)), f"seb{k}", 1800, 0.4, 0.5) * (0.4 + 0.15 * (k % 4)),
                )
                for k in range(22)
            ]
        ),
        0.45,
        1.8,
        3500,
    )


@effect("crowd_sit_soft", -29)
def crowd_sit_soft() -> Signal:
    """A row goes down like bread."""
    return reverb(
        lay(
            [
                (0, rustle(1.4, "css", 200, 1800, 60)),
                (0.2, low(noise(1.2, "css2"), 300) * bump(1.2, 0.4) * 0.4),
                (0.4, breath(1.2, "css3", False, 0.95) * 0.5),
            ]
        ),
        0.4,
        1.8,
        2500,
    )


@effect("crowd_sigh", -27)
def crowd_sigh() -> Signal:
    """Four thousand people have been let off."""
    parts = [
        (
            0.04 * k,
            pan(
                breath(1.5 + 0.05 * (k % 5), f"csg{k}", False, 0.85 + 0.03 * (k % 9), ("oh", "uh", "ah")[k % 3]),
                -0.9 + 0.1 * (k % 19),
            ),
        )
        for k in range(24)
    ]
    return reverb(lay(parts), 0.5, 2.2, 3500)


@effect("crowd_hush_soft", -32)
def crowd_hush_soft() -> Signal:
    """It goes quiet in a circle, and the circle's moving."""
    x = crowd(2.6, 14, "chs", 4.4, 2200)
    return x * points(2.6, (0, 1), (1.2, 0.35), (2.6, 0.02))[:, None]


@effect("crowd_soft", -31)
def crowd_soft() -> Signal:
    """The hall, half asleep."""
    return fade(crowd(2.4, 12, "csf", 3.4, 1200), 0.4, 0.7)


@effect("crowd_stops", -28)
def crowd_stops() -> Signal:
    """Halfway to their seats, with their knees bent."""
    x = crowd(1.6, 18, "cst", 4.8, 2800)
    return x * points(1.6, (0, 1), (0.9, 0.9), (1.05, 0.05), (1.6, 0))[:, None]


@effect("crowd_shift", -31)
def crowd_shift() -> Signal:
    """Some of them have turned round."""
    return reverb(lay([(0.13 * k, rustle(0.35, f"csh{k}", 300, 2500, 50) * 0.7) for k in range(9)]), 0.35, 1.5, 3000)


def names(seed: str, count: int, weight: float) -> Signal:
    """Return people shouting names: two syllables, up and down."""
    r = rng(seed)
    parts: list[tuple[float, Signal]] = [(0, crowd(3.6, 16, seed, 5.6, 3500) * 0.5)]
    for k in range(count):
        at, woman = float(r.uniform(0, 2.7)), r.uniform() < 0.55
        f = float(r.uniform(270, 380) if woman else r.uniform(160, 230))
        size = WOMAN if woman else MAN
        one = call(f * 1.15, 0.22, f"{seed}n{k}", size, ("ah", "oh", "eh", "ee")[k % 4], 0.12, 0.12, 0.02, 1, 0.6)
        two = call(f * 0.92, 0.3, f"{seed}m{k}", size, ("uh", "ah", "ee")[k % 3], 0.1, 0.15, 0.01, 0.8, 0.65)
        parts += [
            (at, pan(one * weight, float(r.uniform(-0.9, 0.9)))),
            (at + 0.26, pan(two * weight, float(r.uniform(-0.9, 0.9)))),
        ]
    return fade(reverb(lay(parts), 0.45, 2.0, 3500), 0.2, 0.6)


@effect("crowd_names", -25, stereo=True)
def crowd_names() -> Signal:
    """Everybody's shouting somebody."""
    return names("nam", 14, 0.5)


@effect("crowd_names_loud", -22, stereo=True)
def crowd_names_loud() -> Signal:
    """Nobody can hear him."""
    return names("naml", 30, 0.7)


@effect("crowd_applause_in_time", -25, stereo=True)
def crowd_applause_in_time() -> Signal:
    """They clap as they have been asked to: together."""
    r = rng("clap")
    parts: list[tuple[float, Signal]] = []
    for beat in range(9):
        for k in range(26):
            clap = band(noise(0.06, f"cl{beat}{k}"), 700 + 40 * k, 3200 + 60 * k) * decay(0.06, 0.007)
            parts.append(
                (
                    0.32 * beat + 0.03 * abs(float(r.standard_normal())),
                    pan(clap * float(r.uniform(0.3, 1)), float(r.uniform(-0.9, 0.9))),
                )
            )
    return fade(reverb(lay(parts), 0.45, 2.0, 4500), 0.01, 0.5)


@effect("crowd_laugh_warm", -25, stereo=True)
def crowd_laugh_warm() -> Signal:
    """With him, at Leo, kindly. In time."""
    parts: list[tuple[float, Signal]] = []
    for k in range(16):
        woman = k % 2
        row, _ = bout(
            (215 if woman else 128) * (0.9 + 0.02 * k), 4, f"clw{k}", WOMAN if woman else MAN, "ah", 4.6, 0.3, 0.22, 0.2
        )
        parts.append((0.02 * (k % 4), pan(row * 0.5, -0.9 + 0.12 * k)))
    return reverb(lay(parts), 0.5, 2.0, 3500)


@effect("crowd_laugh_real", -23, stereo=True)
def crowd_laugh_real() -> Signal:
    """It isn't in time. It starts in four places, and somebody's comes out of her nose."""
    from .laughter import snort as nose

    parts: list[tuple[float, Signal]] = []
    r = rng("clr")
    for k in range(22):
        woman = k % 2
        row, _ = bout(
            (235 if woman else 138) * float(r.uniform(0.85, 1.3)),
            int(r.integers(4, 9)),
            f"clr{k}",
            WOMAN if woman else MAN,
            ("ah", "uh", "eh")[k % 3],
            float(r.uniform(4.1, 5.4)),
            0.4,
            0.25,
            0.4,
        )
        parts.append(
            (
                (0.0, 0.35, 0.8, 1.15)[k % 4] + float(r.uniform(0, 0.25)),
                pan(row * float(r.uniform(0.3, 0.8)), float(r.uniform(-0.9, 0.9))),
            )
        )
    parts.append((0.9, pan(nose("clrn", 0.4, WOMAN) * 0.7, 0.3)))
    return reverb(lay(parts), 0.42, 2.0, 4000)


@effect("finger_brush", -31)
def finger_brush() -> Signal:
    """It squeaks if you're doing it right."""
    return lay(
        [
            (
                0.17 * k,
                squeak(0.12, [(0, 1200 + 150 * (k % 2)), (0.06, 1600), (0.12, 1300)], f"fb{k}", 0.5) * 0.4
                + scrape(0.12, f"fbs{k}", 2600, 150, 2) * 0.3,
            )
            for k in range(7)
        ]
    )


@effect("chime_lips", -27)
def chime_lips() -> Signal:
    """A father does the chime, with his mouth, for a baby."""
    return room(
        sung_line(
            [(0.05, 0.24, pitch("D4")), (0.32, 0.34, pitch("B4")), (0.7, 0.7, pitch("A4"))],
            "chlip",
            "oo",
            0.9,
            0.12,
            0.1,
            0.04,
            0.4,
        )
    )


@effect("chime_wrong", -27)
def chime_wrong() -> Signal:
    """He did one wrong. Look at her face."""
    return room(
        sung_line(
            [(0.05, 0.24, pitch("D4")), (0.32, 0.34, pitch("B4")), (0.7, 0.7, pitch("Bb4"))],
            "chwr",
            "oo",
            0.9,
            0.12,
            0.1,
            0.04,
            0.6,
        )
    )


def trumpet(notes: list[tuple[float, float, int]], seed: str, bad: float) -> Signal:
    """Return Mrs Adeyemi's trumpet; `bad` is how long she has had it."""
    parts = []
    for k, (at, length, number) in enumerate(notes):
        t = times(length)
        f = (
            hertz(number + bad * float(rng(f"{seed}{k}").normal(0, 0.35)))
            * (1 - bad * 0.05 * np.exp(-t / 0.06))
            * (1 + 0.006 * bad * drift(length, 9, f"{seed}{k}"))
        )
        phase = 2 * np.pi * np.cumsum(f) / SR
        loud = np.minimum(1, t / 0.04) * np.minimum(1, (length - t) / 0.05)
        x = sum(np.sin(n * phase) / n**0.8 * np.exp(-((n * hertz(number) / 1500 - 1) ** 2) / 3) for n in range(1, 14))
        split = 1 + bad * 0.4 * np.sign(np.sin(phase / 2)) * (drift(length, 12, f"{seed}s{k}") > 0.9)
        parts.append((at, fade(np.asarray(x) * loud * split, 0.01, 0.03)))
    return room(lay(parts))


@effect("trumpet_bad", -24)
def trumpet_bad() -> Signal:
    """What in the name of God is that?"""
    return trumpet(
        [(0, 0.5, pitch("D4")), (0.55, 0.7, pitch("A4")), (1.3, 0.25, pitch("A4")), (1.6, 0.9, pitch("G#4"))], "tb", 1.0
    )


@effect("trumpet_fair", -25)
def trumpet_fair() -> Signal:
    """Three weeks later, on her step: the lullaby, as far as it goes."""
    return trumpet(
        [(at, length * 0.95, number) for at, length, number in lullaby.notes_at(lullaby.bars(14, 15), 0.05, 0.42, -12)],
        "tf",
        0.25,
    )


@effect("trumpet_last_note", -25)
def trumpet_last_note() -> Signal:
    """Hers goes down, whatever anybody says."""
    return trumpet([(0, 1.4, pitch("G4"))], "tln", 0.2)
