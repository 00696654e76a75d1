"""Leo's drawings: all there, reproducible, on the sheet, and in three hands."""

import json
from pathlib import Path

import pytest

from assets.workshop.pages.bake import bake, pictures
from assets.workshop.pages.facility import pod_hall_photo
from assets.workshop.pages.hand import SHEET, Hand
from assets.workshop.pages.letters import ALPHABET
from game.gfx.drawing import load_drawing

SHIPPED = Path(__file__).parents[2] / "assets" / "pages"

_IDS = """
dream_log blank_sketchbook juno_hours bedtime_contract first_brochure abernathy_journals rem_study_2029 withdrawn_paper
davey_postcards retention_script adeyemi_call empty_bed_log visitor_badge pod_hall_photo wake_refusals tomas_testimony
withdrawal_tapes somni_objective somni_override stickiness_memo board_minutes ellis_sleep_log somni_fragment_1
somni_fragment_2 somni_fragment_3 somni_fragment_4 real_laughter
worse_on_purpose they_knew lies_when_told kindness_scripted nobody_chooses cannot_stop night_used_to_be same_dream
the_question
"""
PAGES = _IDS.split()


def test_a_new_bake_equals_the_shipped_drawings(tmp_path):
    bake(tmp_path)
    assert {p.name: p.read_text("utf-8") for p in tmp_path.iterdir()} == {
        p.name: p.read_text("utf-8") for p in SHIPPED.glob("*.json")
    }


def test_asking_for_one_drawing_bakes_only_that(tmp_path):
    bake(tmp_path, only={"whale"})
    assert [p.name for p in tmp_path.iterdir()] == ["whale.json"]


@pytest.mark.parametrize("page", PAGES)
def test_every_page_and_deduction_has_a_drawing(page):
    assert load_drawing(SHIPPED / f"{page}.json", 3).strokes


def test_the_thirty_six_pages_are_thirty_six():
    assert len(PAGES) == len(set(PAGES)) == 36


@pytest.mark.parametrize("name", sorted(pictures()))
def test_nearly_all_of_a_drawing_lies_on_its_sheet(name):
    picture, stages = pictures()[name]
    for stage in stages:
        hand = Hand(stage, 1)
        picture(hand)
        points = [point for stroke in hand.strokes for point in stroke.points]
        outside = [p for p in points if not (-6 <= p[0] <= SHEET[0] + 6 and -6 <= p[1] <= SHEET[1] + 6)]
        assert len(outside) <= len(points) * 0.02, (name, stage, outside[:5])


def test_nobody_is_left_out_of_the_pod_hall():
    hand = Hand(3, 1)
    pod_hall_photo(hand)
    lids = [stroke for stroke in hand.strokes if len(stroke.points) == 6 and stroke.points[0] == stroke.points[-1]]
    assert len(lids) == 412


def test_the_smooth_hand_has_no_crayons_and_his_own_has():
    smooth = load_drawing(SHIPPED / "juno_hours.json", 1)
    his = load_drawing(SHIPPED / "juno_hours.json", 3)
    assert {stroke.colour for stroke in smooth.strokes} <= {"lead", "soft", "ink"}
    assert len({stroke.colour for stroke in his.strokes}) >= 5


def test_every_word_he_writes_is_in_his_alphabet():
    hand = Hand(2, 1)
    written = []
    hand.write = lambda words, *rest, **more: written.append(words) or 0.0
    for picture, _ in pictures().values():
        for stage in (1, 2, 3):
            hand.stage = stage
            hand.strokes.clear()
            picture(hand)
    assert sorted({c for words in written for c in words.upper() if c != " " and c not in ALPHABET}) == []


def test_stages_that_a_file_lacks_are_its_last_one():
    assert load_drawing(SHIPPED / "whale.json", 3) == load_drawing(SHIPPED / "whale.json", 1)


@pytest.mark.parametrize(
    "text",
    ["", "[]", "{}", '{"size":[200,150],"stages":[]}', '{"size":[200,150],"stages":[[{"p":[]}]]}',
     '{"size":[200,150],"stages":[[{"p":[1,2],"c":"plaid"}]]}', '{"size":"big","stages":[[]]}'],
)  # fmt: skip
def test_a_file_that_is_no_drawing_is_refused_with_its_name(tmp_path, text):
    path = tmp_path / "torn.json"
    path.write_text(text, "utf-8")
    with pytest.raises(ValueError, match=r"torn.json: not a drawing"):
        load_drawing(path)


def test_drawings_are_small_files():
    assert max(len(path.read_bytes()) for path in SHIPPED.glob("*.json")) < 160_000
    assert json.loads((SHIPPED / "whale.json").read_text("utf-8"))["size"] == [200, 150]
