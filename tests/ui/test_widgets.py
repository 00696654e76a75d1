"""What widgets do with what the reader wants."""

from pathlib import Path

import pygame
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.core.ticks import VIEW_H, VIEW_W
from game.gfx.drawing import Drawing
from game.gfx.pencil import Stroke
from game.gfx.text import RichText
from game.storage.settings import CHOICES, RANGES, Settings
from game.tools.gallery_kit import Kit
from game.ui.bindings import BindingRow, BindingsScreen, Rebind, ResetBindings
from game.ui.cards import ChapterCard
from game.ui.choices import GUARD_TICKS, ChoiceItem, ChoiceList
from game.ui.dialogue import DialogueBox, DialogueSettings, Spoken
from game.ui.intents import NOTHING, UiIntent
from game.ui.log import Log, LogEntry
from game.ui.menu import Action, Changed, Choice, Chosen, ConfirmDialog, Heading, Left, Menu, Slider, Toggle
from game.ui.notices import Bark, Binding, CaptionLine, ObjectiveLine, RadioLine, Toast
from game.ui.options import FIRST_RUN, PAGES, Number, OptionsScreen, Pick, typed
from game.ui.page_drawing import PageDrawing
from game.ui.portrait import Portrait, PortraitSheet
from game.ui.screens import SaveSlots, SlotChosen, SlotDeleted, SlotView
from game.ui.sketchbook import CloseBook, Document, OpenPage, PageView, Sketchbook

KIT = Kit(Path(__file__).parents[2] / "assets")
FACES = KIT.faces
CONFIRM, CANCEL = UiIntent(confirm=True), UiIntent(cancel=True)
UP, DOWN, LEFT, RIGHT = UiIntent(up=True), UiIntent(down=True), UiIntent(left=True), UiIntent(right=True)


def wait(widget, ticks):
    for _ in range(ticks):
        widget.tick(NOTHING)


# ---------------------------------------------------------------- dialogue


def box(text, settings=None, **more):
    heard = []
    made = DialogueBox(FACES, settings, heard.append)
    made.show(Spoken(RichText(text), **more))
    return made, heard


def test_confirm_first_completes_the_text_and_then_goes_on():
    talk, _ = box("Leo? It’s almost eleven, sweetheart.")
    assert talk.tick(CONFIRM) is False
    assert talk.is_complete
    assert talk.tick(CONFIRM) is True


def test_a_line_ends_only_after_its_last_page():
    talk, _ = box("word " * 200)
    presses = 0
    while not talk.tick(CONFIRM):
        presses += 1
        assert presses < 50
    assert presses > 4
    assert talk.is_last_page


def test_letters_are_heard_and_spaces_and_marks_are_not():
    talk, heard = box("No. … !")
    wait(talk, 300)
    assert heard == ["N", "o"]


def test_text_at_once_is_complete_on_the_first_tick_and_silent():
    talk, heard = box("All of it.", DialogueSettings(letters_per_second=0))
    talk.tick(NOTHING)
    assert talk.is_complete
    assert heard == []


def test_holding_skip_passes_what_was_read_before():
    talk, _ = box("Read long ago.", seen=True)
    assert any(talk.tick(UiIntent(skip_held=True)) for _ in range(8))


def test_holding_skip_does_not_pass_what_is_new():
    talk, _ = box("Never read.")
    assert not any(talk.tick(UiIntent(skip_held=True)) for _ in range(30))


def test_holding_skip_passes_new_lines_where_the_reader_asked_for_it():
    talk, _ = box("Never read.", DialogueSettings(skip_unread=True))
    assert any(talk.tick(UiIntent(skip_held=True)) for _ in range(8))


def test_auto_advance_waits_for_reading_time_and_then_goes_on():
    talk, _ = box("Short.", DialogueSettings(auto_advance=True))
    results = [talk.tick(NOTHING) for _ in range(200)]
    assert results.index(True) > 70


def test_without_auto_advance_a_line_waits_for_ever():
    talk, _ = box("Short.")
    assert not any(talk.tick(NOTHING) for _ in range(2000))


def test_a_hidden_box_draws_nothing_and_ends_nothing():
    talk, _ = box("Gone.")
    talk.hide()
    surface = pygame.Surface((VIEW_W, VIEW_H))
    talk.draw(surface)
    assert talk.tick(CONFIRM) is False
    assert surface.get_bounding_rect().size in ((0, 0), (VIEW_W, VIEW_H))


def test_drawing_does_not_change_the_box():
    talk, _ = box("Leo? It’s almost eleven.", portrait=Portrait(KIT.sheet("ava")), name="Ava")
    wait(talk, 20)
    first, second = pygame.Surface((VIEW_W, VIEW_H)), pygame.Surface((VIEW_W, VIEW_H))
    talk.draw(first)
    talk.draw(second)
    assert pygame.image.tobytes(first, "RGB") == pygame.image.tobytes(second, "RGB")


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_the_longest_word_stays_inside_the_box_at_every_size(percent):
    talk = DialogueBox(KIT.faces_at(percent))
    talk.show(Spoken(RichText("Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen " * 3), "Leo"))
    talk.tick(CONFIRM)
    surface = pygame.Surface((VIEW_W, VIEW_H))
    talk.draw(surface)
    outside = surface.subsurface((470, 0, 10, VIEW_H))
    talk.hide()
    blank = pygame.Surface((VIEW_W, VIEW_H))
    empty = DialogueBox(KIT.faces_at(percent))
    empty.show(Spoken(RichText(""), "Leo"))
    empty.draw(blank)
    assert pygame.image.tobytes(outside, "RGB") == pygame.image.tobytes(blank.subsurface((470, 0, 10, VIEW_H)), "RGB")


def test_a_box_that_was_away_comes_up_and_one_that_stays_does_not_jump():
    talk, _ = box("One.")
    assert talk._rise() > 0
    wait(talk, 20)
    assert talk._rise() == 0
    talk.show(Spoken(RichText("Two.")))
    assert talk._rise() == 0


def test_a_box_stands_still_from_the_first_tick_where_nothing_may_move():
    talk, _ = box("One.", DialogueSettings(still=True))
    assert talk._rise() == 0


def test_open_text_is_set_again_when_the_reader_chooses_other_letters():
    faces = KIT.faces_at(100)
    talk = DialogueBox(faces)
    talk.show(Spoken(RichText("Leo? It’s almost eleven, sweetheart. Did you put the halo back on its charger?")))
    answers = ChoiceList(faces, [ChoiceItem(RichText("It’s always the same night, and it is always very nice."))])
    objective, radio = ObjectiveLine(faces), RadioLine(faces)
    objective.set("Look round. Get into bed, and do not look at the ceiling.")
    radio.say("Mia", RichText("Tell me what his hands are doing, and then what the lid is doing. Over."))
    faces.become(KIT.faces_at(200))
    surface = pygame.Surface((VIEW_W, VIEW_H))
    for widget in (talk, answers, objective, radio):
        widget.draw(surface)
    assert talk.is_complete
    for page in talk._layout.pages:
        assert all(line.width <= VIEW_W - 40 for line in page)
    assert all(line.width <= 300 for row in answers._rows for line in row.lines)
    assert all(line.width <= 300 for line in (*objective._lines, *radio._lines))


# ---------------------------------------------------------------- portraits


def test_a_portrait_blinks_and_its_mouth_rests_when_it_is_silent():
    sheet = KIT.sheet("leo")
    portrait = Portrait(sheet, "smile")
    rest, blink, *mouths = sheet.expressions["smile"]
    seen = []
    for _ in range(1200):
        portrait.tick()
        seen.append(portrait.picture())
    assert any(p is blink for p in seen) and any(p is rest for p in seen)
    assert not any(p is mouth for p in seen for mouth in mouths)
    portrait.speaking = True
    spoken = []
    for _ in range(60):
        portrait.tick()
        spoken.append(portrait.picture())
    assert any(p is mouths[0] for p in spoken) and any(p is mouths[1] for p in spoken)


def test_an_expression_that_nobody_drew_falls_back_to_the_first():
    sheet = KIT.sheet("kit")
    assert Portrait(sheet, "triumphant").picture() is next(iter(sheet.expressions.values()))[0]


def test_a_face_with_too_few_pictures_is_refused():
    with pytest.raises(ValueError, match="four pictures"):
        PortraitSheet((0, 0, 0), {"neutral": [pygame.Surface((80, 80))]})


# ---------------------------------------------------------------- choices


def choices(*available, **more):
    return ChoiceList(FACES, [ChoiceItem(RichText(f"answer {i}"), ok) for i, ok in enumerate(available)], **more)


def test_the_focus_goes_round_and_passes_what_cannot_be_chosen():
    made = choices(True, False, True)
    made.tick(DOWN)
    assert made.focus == 2
    made.tick(DOWN)
    assert made.focus == 0


def test_an_answer_cannot_be_given_by_the_press_that_ended_the_text():
    made = choices(True, True)
    assert made.tick(CONFIRM) is None
    wait(made, GUARD_TICKS)
    assert made.tick(CONFIRM) == 0


def test_number_keys_answer_directly_but_not_what_is_struck_through():
    made = choices(True, False, True)
    wait(made, GUARD_TICKS)
    assert made.tick(UiIntent(number=2)) is None
    assert made.tick(UiIntent(number=3)) == 2


def test_the_mouse_points_and_answers():
    made = choices(True, True, True)
    wait(made, GUARD_TICKS)
    x, y, _, _ = made._area
    place = (x + 30, y + made._rows[2].y + 4)
    made.tick(UiIntent(pointer=place))
    assert made.focus == 2
    assert made.tick(UiIntent(pointer=place, pointer_pressed=True)) == 2


def test_where_nothing_can_be_chosen_nothing_is():
    made = choices(False, False)
    wait(made, GUARD_TICKS)
    assert made.tick(CONFIRM) is None


def test_the_list_begins_at_the_answer_that_was_given_before():
    assert choices(True, True, True, focus=1).focus == 1


# ---------------------------------------------------------------- menus


def menu(**more):
    rows = [
        Heading("Sound"), Toggle("mono", "Mono", False), Slider("music", "Music", 50, 0, 100, 10),
        Choice("size", "Size", "b", (("a", "A"), ("b", "B"), ("c", "C"))), Action("off", "Off", enabled=False),
        Action("back", "Back"),
    ]  # fmt: skip
    return Menu(FACES, rows, (100, 40, 260, 200), **more)


def test_the_focus_passes_headings_and_disabled_rows():
    made = menu()
    assert made.focused.id == "mono"
    made.tick(UP)
    assert made.focused.id == "back"
    made.tick(UP)
    assert made.focused.id == "size"


def test_switches_sliders_and_choices_say_their_new_value():
    made = menu()
    assert made.tick(CONFIRM) == Changed("mono", True)
    made.tick(DOWN)
    assert made.tick(RIGHT) == Changed("music", 60)
    assert made.tick(LEFT) == Changed("music", 50)
    made.tick(DOWN)
    assert made.tick(RIGHT) == Changed("size", "c")
    assert made.tick(RIGHT) == Changed("size", "a")


def test_a_slider_stops_at_its_ends_and_then_says_nothing():
    made = menu(focus="music")
    values = [made.tick(RIGHT) for _ in range(8)]
    assert values[4] == Changed("music", 100)
    assert values[5:] == [None, None, None]


def test_a_slider_can_be_dragged():
    made = menu(focus="music")
    left, top, width, _ = made._track(2)
    assert made.tick(UiIntent(pointer=(left + width, top + 5), pointer_pressed=True)) == Changed("music", 100)
    assert made.tick(UiIntent(pointer=(left - 40, top + 60), pointer_held=True)) == Changed("music", 0)


def test_actions_are_chosen_and_cancel_leaves():
    made = menu(focus="back")
    assert made.tick(CONFIRM) == Chosen("back")
    assert made.tick(CANCEL) == Left()


def test_a_long_menu_scrolls_so_that_the_focus_is_always_seen():
    made = Menu(FACES, [Action(str(i), f"row {i}") for i in range(40)], (10, 10, 200, 100))
    for _ in range(45):
        made.tick(DOWN)
        _, top, _, height = made._row_area(made.index)
        assert top >= 10 and top + height <= 110


def test_a_menu_without_anything_to_choose_survives():
    made = Menu(FACES, [Heading("Nothing")], (10, 10, 200, 100))
    assert made.tick(CONFIRM) is None
    made.tick(DOWN)
    made.draw(pygame.Surface((VIEW_W, VIEW_H)))


def test_the_safe_answer_of_a_question_is_in_focus():
    assert ConfirmDialog(FACES, "Delete it?", "Delete", "Keep").tick(CONFIRM) is False
    dialog = ConfirmDialog(FACES, "Delete it?", "Delete", "Keep")
    assert dialog.tick(DOWN) is None
    assert dialog.tick(CONFIRM) is True
    assert ConfirmDialog(FACES, "Delete it?", "Delete", "Keep").tick(CANCEL) is False


# ---------------------------------------------------------------- options


def test_every_option_is_a_field_of_the_settings_and_offers_only_what_they_take():
    stored = Settings()
    for page in PAGES:
        for option in page.options:
            value = getattr(stored, option.key)
            if isinstance(option, Number):
                low, high = RANGES[option.key]
                assert low <= option.low < option.high <= high, option.key
            elif isinstance(option, Pick):
                offered = [v for v, _ in option.values]
                assert all(type(v) is type(value) for v in offered), option.key
                if option.key in CHOICES:
                    assert sorted(offered) == sorted(CHOICES[option.key])
                if option.key in RANGES:
                    low, high = RANGES[option.key]
                    assert all(low <= v <= high for v in offered), option.key
                assert value in offered, f"the default of {option.key} cannot be chosen"
            else:
                assert isinstance(value, bool), option.key


def test_no_option_is_declared_twice():
    keys = [option.key for page in PAGES for option in page.options]
    assert len(keys) == len(set(keys))


def test_a_changed_option_comes_in_the_type_in_which_it_is_kept():
    stored = Settings()
    values = {option.key: getattr(stored, option.key) for page in PAGES for option in page.options}
    screen = OptionsScreen(FACES, values)
    screen.tick(DOWN)
    assert screen.tick(RIGHT) == Changed("text_size", 150)
    assert typed("language", "fr") == "fr"


def test_the_shoulders_turn_the_leaves_of_the_options_and_keep_changes():
    stored = Settings()
    screen = OptionsScreen(FACES, {o.key: getattr(stored, o.key) for page in PAGES for o in page.options})
    screen.tick(UiIntent(page_next=True))
    assert screen.tick(LEFT) == Changed("master", stored.master - 5)
    for _ in PAGES:
        screen.tick(UiIntent(page_next=True))
    assert screen.tick(LEFT) == Changed("master", stored.master - 10)


def test_the_first_run_asks_on_one_leaf_and_then_begins():
    stored = Settings()
    values = {option.key: getattr(stored, option.key) for option in FIRST_RUN.options}
    screen = OptionsScreen(FACES, values, pages=(FIRST_RUN,), leave="Begin")
    screen.tick(UiIntent(page_next=True))
    screen.tick(UP)
    assert screen.tick(CONFIRM) == Left()


# ---------------------------------------------------------------- notices


def test_toasts_wait_for_one_another():
    toast = Toast(FACES)
    toast.push("Page added", "One")
    toast.push("Page added", "Two")
    shown = 0
    was = False
    for _ in range(1200):
        toast.tick()
        shown += toast.is_showing and not was
        was = toast.is_showing
    assert shown == 2
    assert not toast.is_showing


def test_the_objective_goes_away_and_comes_back_when_asked_for():
    line = ObjectiveLine(FACES)
    line.set("Get into bed.")
    wait_plain(line, 600)
    assert is_blank(line.draw)
    line.remind()
    assert not is_blank(line.draw)


def wait_plain(widget, ticks):
    for _ in range(ticks):
        widget.tick()


def is_blank(draw):
    surface = pygame.Surface((VIEW_W, VIEW_H))
    draw(surface)
    return not surface.get_buffer().raw.strip(b"\0\xff") and pygame.transform.average_color(surface)[:3] == (0, 0, 0)


def test_captions_and_barks_and_the_radio_end_by_themselves():
    captions, radio, bark = CaptionLine(FACES), RadioLine(FACES), Bark(FACES, RichText("Mind the fern!"))
    captions.push("a door", -1)
    radio.say("Mia", RichText("Over."))
    for widget in (captions, radio, bark):
        wait_plain(widget, 400)
    assert is_blank(captions.draw)
    assert radio.is_over and bark.is_over


def test_a_bark_stays_on_the_screen_wherever_the_head_is():
    bark = Bark(FACES, RichText("There’s a camera after the fern!"))
    wait_plain(bark, 60)
    for x, y in ((-50, -50), (600, 10), (240, 400)):
        surface = pygame.Surface((VIEW_W, VIEW_H))
        bark.draw(surface, x, y)
        assert pygame.transform.average_color(surface)[:3] != (0, 0, 0)


def test_a_chapter_card_ends_by_itself_and_can_be_hurried():
    slow, fast = ChapterCard(FACES, "One", "The Boy"), ChapterCard(FACES, "One", "The Boy")
    wait(slow, 260)
    assert slow.is_over
    wait(fast, 60)
    fast.tick(CONFIRM)
    wait(fast, 40)
    assert fast.is_over


# ---------------------------------------------------------------- drawings and the sketchbook


def small_drawing():
    return Drawing((40, 30), (Stroke(((2, 2), (38, 28))), Stroke(((2, 28), (20, 10), (38, 2)), "red")), 5)


def ink(page):
    surface = pygame.Surface(page.size, pygame.SRCALPHA)
    page.draw(surface, 0, 0)
    return pygame.mask.from_surface(surface).count()


def test_a_page_draws_itself_and_only_ever_adds():
    page = PageDrawing(small_drawing(), still=True, speed=2)
    counts = []
    for _ in range(200):
        page.tick()
        counts.append(ink(page))
    assert counts == sorted(counts)
    assert page.is_finished and page.tip is None
    assert counts[0] < 4 < counts[-1]


def test_finishing_at_once_ends_where_drawing_ends():
    slow, fast = PageDrawing(small_drawing(), still=True), PageDrawing(small_drawing(), at_once=True, still=True)
    while not slow.is_finished:
        slow.tick()
    assert ink(slow) == ink(fast)


def test_a_second_drawing_continues_on_the_same_sheet():
    page = PageDrawing(small_drawing(), at_once=True, still=True)
    before = ink(page)
    page.append(Drawing((40, 30), (Stroke(((2, 15), (38, 15))),), 9))
    assert not page.is_finished
    while not page.is_finished:
        page.tick()
    assert ink(page) > before


def test_a_finished_page_boils_unless_it_should_be_still():
    def looks(still):
        page = PageDrawing(small_drawing(), at_once=True, still=still)
        seen = set()
        for _ in range(40):
            page.tick()
            surface = pygame.Surface(page.size, pygame.SRCALPHA)
            page.draw(surface, 0, 0)
            seen.add(pygame.image.tobytes(surface, "RGBA"))
        return len(seen)

    assert looks(still=False) == 3
    assert looks(still=True) == 1


def book(count=4, **more):
    views = [PageView(f"p{i}", f"Page {i}", small_drawing(), theme="DH"[i % 2]) for i in range(count)]
    return Sketchbook(FACES, views, still=True, **more)


def test_pages_turn_and_stop_at_both_ends():
    made = book()
    for _ in range(6):
        made.tick(RIGHT)
    assert made.page.id == "p3"
    for _ in range(6):
        made.tick(LEFT)
    assert made.page.id == "p0"


def test_a_tab_shows_only_its_theme_and_keeps_the_page_where_it_can():
    made = book(start="p2")
    made.tick(DOWN)
    assert [page.id for page in made.pages] == ["p0", "p2"]
    assert made.page.id == "p2"


def test_an_empty_tab_and_an_empty_book_can_be_opened():
    made = book()
    made.tick(DOWN)
    made.tick(DOWN)
    assert made.page is None
    made.draw(pygame.Surface((VIEW_W, VIEW_H)))
    assert made.tick(CONFIRM) is None
    Sketchbook(FACES, []).draw(pygame.Surface((VIEW_W, VIEW_H)))


def test_confirm_first_finishes_the_drawing_and_then_opens_the_page():
    made = book(start="p1", draw_itself=True)
    assert made.tick(CONFIRM) is None
    assert made.tick(CONFIRM) == OpenPage("p1")
    assert made.tick(CANCEL) == CloseBook()


def test_a_turning_leaf_ends_on_the_new_page():
    views = [PageView(f"p{i}", f"Page {i}", small_drawing()) for i in range(2)]
    turning, there = Sketchbook(FACES, views), Sketchbook(FACES, views, start="p1")
    turning.tick(RIGHT)
    wait(turning, 40)
    wait(there, 41)
    first, second = pygame.Surface((VIEW_W, VIEW_H)), pygame.Surface((VIEW_W, VIEW_H))
    turning.draw(first)
    there.draw(second)
    first.subsurface((0, 0, 240, 180)).fill(0)  # the two drawings boil in different time
    second.subsurface((0, 0, 240, 180)).fill(0)
    assert pygame.image.tobytes(first, "RGB") == pygame.image.tobytes(second, "RGB")


def test_a_document_scrolls_to_its_end_and_no_further():
    page = Document(FACES, "Log", RichText("night\n" * 90), "It says I did.")
    for _ in range(200):
        assert page.tick(DOWN) is False
    assert page._scroll == page._lowest
    assert page.tick(CANCEL) is True


def test_the_log_opens_at_the_newest_line():
    log = Log(FACES, [LogEntry("Ava", f"line {i}") for i in range(80)])
    assert log._scroll == log._lowest() > 0
    log.tick(UiIntent(wheel=3))
    assert log._scroll < log._lowest()
    assert log.tick(CANCEL) is True


# ---------------------------------------------------------------- save slots


def slots(saving=False):
    views = [SlotView("auto", "Autosave", "Reef"), SlotView("1", "Slot 1"), SlotView("2", "Slot 2", problem="cut off")]
    return SaveSlots(FACES, views, "Continue", saving)


def test_loading_takes_only_what_can_be_loaded():
    made = slots()
    assert made.tick(CONFIRM) == SlotChosen("auto")
    made.tick(DOWN)
    assert made.tick(CONFIRM) is None
    made.tick(DOWN)
    assert made.tick(CONFIRM) is None
    assert made.tick(UiIntent(page_next=True)) == SlotDeleted("2")


def test_saving_takes_every_slot():
    made = slots(saving=True)
    made.tick(DOWN)
    assert made.tick(CONFIRM) == SlotChosen("1")


def test_no_slots_at_all_can_be_left():
    made = SaveSlots(FACES, [], "Continue")
    assert made.tick(CONFIRM) is None
    assert made.tick(CANCEL) == Left()


# ---------------------------------------------------------------- nothing a reader does breaks a widget

intents = st.builds(
    UiIntent,
    up=st.booleans(), down=st.booleans(), left=st.booleans(), right=st.booleans(), confirm=st.booleans(),
    page_prev=st.booleans(), page_next=st.booleans(), skip_held=st.booleans(), number=st.integers(0, 9),
    pointer=st.one_of(st.none(), st.tuples(st.integers(-20, 500), st.integers(-20, 300))),
    pointer_pressed=st.booleans(), pointer_held=st.booleans(), wheel=st.integers(-3, 3),
)  # fmt: skip


@settings(max_examples=25, deadline=None)
@given(st.lists(intents, max_size=25), st.sampled_from(["choices", "menu", "book", "slots", "options", "log"]))
def test_no_sequence_of_wishes_breaks_a_widget(wishes, kind):
    stored = Settings()
    widget = {
        "choices": lambda: choices(True, False, True),
        "menu": menu,
        "book": book,
        "slots": slots,
        "options": lambda: OptionsScreen(
            FACES, {o.key: getattr(stored, o.key) for page in PAGES for o in page.options}
        ),
        "log": lambda: Log(FACES, [LogEntry("Ava", "Teeth.")] * 5),
    }[kind]()
    surface = pygame.Surface((VIEW_W, VIEW_H))
    for wish in wishes:
        widget.tick(wish)
    widget.draw(surface)


# ---------------------------------------------------------------- bindings


def bindings(count=20):
    rows = [BindingRow(f"a{i}", f"Action {i}", (Binding("E"),), (Binding("A", False),)) for i in range(count)]
    return BindingsScreen(FACES, rows)


def test_confirm_asks_for_the_slot_in_focus():
    made = bindings()
    made.tick(DOWN)
    made.tick(RIGHT)
    assert made.tick(CONFIRM) == Rebind("a1", "key", 1)
    made.tick(RIGHT)
    assert made.tick(CONFIRM) == Rebind("a1", "pad", 0)


def test_while_a_key_is_awaited_no_wish_is_read():
    made = bindings()
    made.wait_for("Press a key…")
    assert made.tick(CANCEL) is None
    made.show([BindingRow("a0", "Action 0")], "E was Talk.")
    assert made.tick(CANCEL) == Left()


def test_the_last_row_of_the_bindings_puts_everything_back():
    made = bindings()
    made.tick(UP)
    assert made.tick(CONFIRM) == ResetBindings()
    made.draw(pygame.Surface((VIEW_W, VIEW_H)))


def test_the_row_in_focus_of_the_bindings_is_always_in_view():
    made = bindings(40)
    for _ in range(60):
        made.tick(DOWN)
        assert made._scroll <= made.row < made._scroll + made._view_rows
