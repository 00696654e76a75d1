"""The font's bake: reproducible, complete, and as its bakers promised."""

import functools
import json
from pathlib import Path

import numpy as np
import pytest

from assets.workshop.font.bake import bake
from assets.workshop.font.bake import bold as make_bold
from assets.workshop.font.bake import regular as make_regular
from assets.workshop.font.grids import BASELINE_ROW, CAP_ROW, GlyphFileError, read

ROOT = Path(__file__).parents[2]
regular, bold = functools.cache(make_regular), functools.cache(make_bold)


def test_a_new_bake_equals_the_shipped_files(tmp_path):
    bake(tmp_path)
    assert (tmp_path / "dreamsync.json").read_text("utf-8") == (ROOT / "assets/fonts/dreamsync.json").read_text("utf-8")
    assert (tmp_path / "dreamsync.png").read_bytes() == (ROOT / "assets/fonts/dreamsync.png").read_bytes()


def test_asking_for_another_asset_bakes_nothing(tmp_path):
    bake(tmp_path, only={"reef"})
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("name", "first", "last"),
    [("ASCII", 0x20, 0x7E), ("Latin-1", 0xA0, 0xFF), ("Latin Extended-A", 0x100, 0x17F), ("Cyrillic", 0x410, 0x44F)],
)
def test_every_character_of_the_block_has_a_glyph_in_both_weights(name, first, last):
    missing = [chr(code) for code in range(first, last + 1) if not (chr(code) in regular() and chr(code) in bold())]
    assert missing == [], name


def test_modern_greek_is_complete():
    letters = "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩαβγδεζηθικλμνξοπρσςτυφχψωΆΈΉΊΌΎΏάέήίόύώΪΫϊϋΐΰ;·"
    assert [letter for letter in letters if letter not in regular()] == []


def test_capitals_are_seven_pixels_high_and_small_letters_five():
    glyphs = regular()
    rows = lambda c: np.flatnonzero(glyphs[c].any(0))  # noqa: E731
    assert {(int(rows(c)[0]), int(rows(c)[-1])) for c in "ABCDEFGHIKLMNOPQRSTUVWXYZ"} == {(CAP_ROW, BASELINE_ROW - 1)}
    assert {(int(rows(c)[0]), int(rows(c)[-1])) for c in "acemnorsuvwxz"} == {(CAP_ROW + 2, BASELINE_ROW - 1)}


def test_no_two_letters_of_one_alphabet_look_alike():
    glyphs = regular()
    for alphabet in (
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",
        "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя",
        "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩαβγδεζηθικλμνξοπρστυφχψως",
        "àáâãäåèéêëìíîïòóôõöùúûü",
    ):
        pictures = {}
        for letter in alphabet:
            picture = glyphs[letter].tobytes()
            assert picture not in pictures, f"{letter} looks like {pictures.get(picture)}"
            pictures[picture] = letter


def test_the_bold_weight_keeps_every_counter_open():
    # a letter whose bold form has no hole or gap left that its regular form has would be a blot
    plain, heavy = regular(), bold()
    for letter in "ABDOPQRabdegopqABCMNWVmnwuvКЖШЩМИЫЮжшщмиыюφψωΩ":
        row_gaps = lambda g: int((np.diff(g.astype(int), axis=0) != 0).sum())  # noqa: E731
        assert row_gaps(heavy[letter]) >= row_gaps(plain[letter]) - 6, letter


def test_kerned_letters_never_touch():
    table = json.loads((ROOT / "assets/fonts/dreamsync.json").read_text("utf-8"))
    glyphs = regular()
    for left in "TVLArfAWYkP":
        for right in table["kerning"]["regular"].get(left, ""):
            a, b = glyphs[left], glyphs[right]
            joined = np.zeros((a.shape[0] + b.shape[0], a.shape[1]), bool)
            joined[: a.shape[0]] |= a
            shifted = np.zeros_like(joined)
            shifted[a.shape[0] :] = b
            grown = np.pad(joined, 1)
            near = np.zeros_like(joined)
            for dx in (0, 1, 2):
                for dy in (0, 1, 2):
                    near |= grown[dx : dx + joined.shape[0], dy : dy + joined.shape[1]]
            assert not (near & shifted).any(), left + right


def test_a_row_of_the_wrong_width_is_reported_with_its_line(tmp_path):
    path = tmp_path / "bad.glyphs"
    path.write_text("A  B\n##  #\n##  ##\n", "utf-8")
    with pytest.raises(GlyphFileError, match=r"bad.glyphs:3"):
        read(path)


def test_a_pixel_that_is_neither_ink_nor_paper_is_reported(tmp_path):
    path = tmp_path / "bad.glyphs"
    path.write_text("A\n#x\n", "utf-8")
    with pytest.raises(GlyphFileError, match=r"bad.glyphs:2.*'#x'"):
        read(path)
