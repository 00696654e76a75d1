"""Everything that is written can be read: 4.5 to 1 at least, on the lightest and the darkest of its ground."""

import json
from pathlib import Path

import pytest

from assets.workshop.palette import PALETTE as WORKSHOP
from game.gfx.palette import PALETTE, contrast, mix
from game.gfx.pencil import CRAYONS, PAPER
from game.ui.frames import INKS, plate_ink
from game.ui.look import NIGHT, ON_PAPER
from game.ui.notices import PAD_COLOURS
from game.ui.sketchbook import THEMES

GROUNDS = {**INKS, "night": NIGHT, "paper": ON_PAPER}
PAIRS = [(style, word) for style, inks in GROUNDS.items() for word in inks.words]


@pytest.mark.parametrize(("style", "word"), PAIRS)
def test_every_word_can_be_read_on_its_ground(style, word):
    inks = GROUNDS[style]
    for ground in inks.grounds:
        assert contrast(inks.words[word], ground) >= 4.5, ground


def test_every_frame_knows_every_meaning():
    for style, inks in GROUNDS.items():
        assert set(inks.words) >= {"", "quiet", "off", "focus", "name", "clue", "somni", "warm", "loud", "dream"}, style


def test_names_can_be_read_on_the_plate_of_everybody():
    folder = Path(__file__).parents[2] / "assets" / "portraits"
    accents = {json.loads(path.read_text("utf-8"))["accent"] for path in folder.glob("*.json")}
    assert accents
    for accent in accents:
        assert contrast(plate_ink(PALETTE[accent]), PALETTE[accent]) >= 4.5, accent


def test_signs_on_the_tabs_of_the_sketchbook_can_be_read():
    for theme in THEMES:
        for share in (0.15, 0.45):
            ground = mix(CRAYONS[theme.colour], PAPER, share)
            assert contrast(ON_PAPER.of("focus"), ground) >= 3.0, theme.id  # large signs; the word stands on paper
    assert contrast(ON_PAPER.of("focus"), PAPER) >= 4.5


def test_labels_of_keys_and_pad_buttons_can_be_read():
    assert contrast(PALETTE["i1"], PALETTE["i7"]) >= 4.5
    for colour in PAD_COLOURS.values():
        assert contrast(colour, PALETTE["i0"]) >= 4.5


def test_the_palette_of_the_game_is_the_workshops():
    assert PALETTE == WORKSHOP
