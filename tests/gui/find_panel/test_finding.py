"""Typing a text, walking the hits, narrowing them down."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from annotator import workflow
from annotator.core.align import Range
from annotator.core.cursor import Cursor
from annotator.gui.theme import CONTRAST, DARK
from tests.gui.find_panel.conftest import CONTROL, SHIFT, Finder, Key


@pytest.mark.parametrize("typed", ["社区", "社區"])
def test_a_text_is_found_whatever_script_it_is_typed_in(finder: Finder, typed: str) -> None:
    finder.open(everywhere=True)
    assert finder.panel.head.field.hasFocus()
    finder.type(typed)
    assert finder.hits == ["社区"] * 3 + ["社區"] * 3 + ["社区"]
    assert [count for _, count in finder.headings] == [3, 3, 1]
    assert finder.summary == "7 hits in 3 articles"


def test_this_article_or_all(finder: Finder) -> None:
    finder.open()
    finder.type("社区")
    assert finder.summary == "3 hits"
    finder.panel.head.everywhere.click()
    finder.rest()
    assert len(finder.hits) == 7
    finder.panel.head.here.click()
    finder.rest()
    assert len(finder.hits) == 3
    finder.show(1)
    assert finder.hits == ["社區"] * 3


def test_letters_are_found_in_any_dress_and_nothing_is_said_to_be_nothing(finder: Finder) -> None:
    finder.open()
    QTest.keyClicks(finder.panel.head.field, "12")
    finder.rest()
    assert finder.hits == ["12"]
    finder.type("没有的字")
    assert (finder.hits, finder.summary) == ([], "Nothing found")


def test_the_selected_text_is_in_the_field_in_the_script_of_the_pane(finder: Finder) -> None:
    start = finder.session.layer.text.index("东岸")  # type: ignore[union-attr]
    finder.session.set_cursor(Cursor(start, start + 2, "Hant"))
    finder.open()
    assert finder.panel.head.field.text() == "東岸"
    assert finder.panel.head.field.selectedText() == "東岸"
    assert finder.hits == ["东岸"]


def test_enter_and_f3_walk_the_hits_and_escape_goes_back(finder: Finder) -> None:
    finder.open(everywhere=True)
    finder.type("社区")
    field = finder.panel.head.field
    places = []
    for _ in range(4):
        finder.press(Key.Key_Return, on=field)
        assert field.hasFocus()
        places.append((finder.session.article_index(), finder.selection))
    assert places == [(0, "社区")] * 3 + [(1, "社區")]
    finder.press(Key.Key_Escape, on=field)
    assert finder.window.pair_view.hasFocus()
    finder.press(Key.Key_F3, SHIFT)
    assert (finder.session.article_index(), finder.selection) == (0, "社区")
    for _ in range(5):
        finder.press(Key.Key_F3)
    assert (finder.session.article_index(), finder.window.pair_view.hasFocus()) == (0, True)


def test_the_first_step_goes_to_the_hit_behind_the_caret(finder: Finder) -> None:
    end = finder.session.layer.text.index("食堂，")  # type: ignore[union-attr]
    finder.open()
    finder.type("社区")
    finder.session.set_cursor(Cursor(end, end, "Hans"))
    finder.press(Key.Key_F3)
    assert finder.session.cursor is not None
    assert finder.session.cursor.range.start == end + 3


def test_arrows_walk_the_list_and_labels_work_there(finder: Finder) -> None:
    finder.open()
    finder.type("社区")
    finder.press(Key.Key_Down, on=finder.panel.head.field)
    assert finder.panel.view.hasFocus()
    finder.press(Key.Key_Down, on=finder.panel.view)
    finder.press(Key.Key_3, on=finder.panel.view)
    assert finder.spans(0) == [("社区", "place")]
    finder.press(Key.Key_Return, on=finder.panel.view)
    assert finder.window.pair_view.hasFocus()
    for widget in (finder.panel.view, finder.panel.head.purpose, finder.panel.head.regex):
        widget.setFocus()
        finder.press(Key.Key_Escape, on=widget)
        assert finder.window.pair_view.hasFocus()
    assert finder.panel.is_open


def found_pixels(image: QImage, left: bool) -> int:
    """How many pixels of a half of the panes have the accent of the light theme."""
    half = image.width() // 2
    columns = range(half) if left else range(half, image.width())
    accent = 0x3A5BC7
    return sum(image.pixel(x, y) & 0xFFFFFF == accent for x in columns for y in range(image.height() // 2))


def test_hits_are_outlined_in_both_panes_while_the_panel_is_open(finder: Finder) -> None:
    view = finder.window.pair_view
    finder.open()
    finder.type("社區")
    places = view._scene.found
    assert [place.slice(finder.session.layer.text) for place in places] == ["社区"] * 3  # type: ignore[union-attr]
    image = view.viewport().grab().toImage()
    assert found_pixels(image, left=True) > 20
    assert found_pixels(image, left=False) > 20
    finder.panel.close_wished.emit()
    assert view._scene.found == ()
    assert finder.window.spans.isVisible()


def test_a_regular_expression_and_the_sentence_about_a_bad_one(finder: Finder) -> None:
    finder.open()
    finder.panel.head.regex.click()
    finder.type("[0-9")
    assert finder.summary == "The regular expression “[0-9” cannot be used: unterminated character set."
    assert finder.panel.head.summary.property("error")
    assert finder.hits == []
    finder.type(r"\d+个")
    assert (finder.hits, finder.summary) == (["12个"], "1 hit")
    assert not finder.panel.head.summary.property("error")


def test_filters_find_spans_and_stand_as_chips(finder: Finder) -> None:
    finder.label("东岸社区", "place")
    span = finder.label("12个", "metric")
    finder.session.annotate_span(span, "问：含食堂吗", True)
    finder.open(everywhere=True)
    finder.choose("find_labels_place")
    assert finder.hits == ["东岸社区"]
    finder.choose("find_labels_place")
    finder.choose("find_unsure")
    assert (finder.hits, finder.statuses) == (["12个"], ["metric · unsure · 问：含食堂吗"])
    chip = finder.panel.head.filters.chips.findChildren(type(finder.panel.head.regex), "find_chip")[-1]
    assert chip.text() == "Unsure  ×"
    chip.click()
    finder.rest()
    assert finder.hits == []
    finder.choose("find_in_notes")
    finder.type("食堂嗎")
    assert finder.hits == ["12个"]


def test_the_state_of_articles_is_a_filter(finder: Finder) -> None:
    finder.open(everywhere=True)
    finder.type("社区")
    finder.choose("find_states_done")
    assert finder.headings == [("河长制落地", 1)]
    finder.choose("find_no_filter")
    assert len(finder.headings) == 3


def test_what_is_labelled_elsewhere_changes_the_list(finder: Finder) -> None:
    finder.open(everywhere=True)
    finder.choose("find_labels_place")
    assert finder.hits == []
    finder.window.focus_article()
    finder.label("东岸社区", "place")
    assert finder.hits == ["东岸社区"]
    finder.press(Key.Key_Z, CONTROL)
    assert finder.hits == []


def test_closing_brings_the_span_list_back_at_its_width(finder: Finder) -> None:
    before = finder.window.splitter.sizes()
    finder.open()
    assert finder.panel.isVisible()
    assert finder.window.splitter.sizes()[2] >= 310
    finder.press(Key.Key_F8)
    assert finder.window.spans.isVisible()
    assert finder.window.splitter.sizes() == before


def test_nothing_but_the_article_is_without_the_panel_until_something_is_to_be_found(finder: Finder) -> None:
    finder.open()
    finder.window.focus_article()
    finder.press(Key.Key_F11)
    assert not finder.panel.isVisible()
    finder.open()
    assert finder.panel.isVisible()
    assert not finder.window.articles.isVisible()


def test_another_project_clears_what_was_found(finder: Finder) -> None:
    finder.open(everywhere=True)
    finder.type("社区")
    finder.session.close()
    assert finder.hits == []
    finder.rest()


def test_it_is_dressed_in_every_theme_and_language(finder: Finder) -> None:
    finder.open()
    finder.type("社区")
    for colors in (DARK, CONTRAST):
        finder.panel.set_colors(colors)
        assert not finder.panel.grab().isNull()
    finder.window.commands.set_language("zh_TW")
    finder.qtbot.waitUntil(lambda: finder.panel.head.purpose.itemText(0) == "尋找")
    assert finder.summary == "3 處"
    assert finder.panel.head.field.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)


def test_a_hit_with_marks_painted_is_not_in_the_way_of_editing(finder: Finder) -> None:
    finder.open()
    finder.type("社区")
    finder.window.focus_article()
    text = finder.session.layer.text  # type: ignore[union-attr]
    start = text.index("社区老人")
    finder.session.add_span(Range(start, start + 2), "place")
    finder.rest()
    assert finder.hits == ["社区"] * 3


def test_of_two_editions_that_is_searched_where_the_person_is(finder: Finder) -> None:
    project, annotator = finder.session.project, finder.session.annotator
    assert project is not None
    assert annotator is not None
    one, other = finder.session.listed[0].id, finder.session.listed[1].id
    workflow.link(project, annotator.id, one, other)
    finder.show(0)
    finder.session.editions.enter()
    assert finder.session.editions.couple is not None
    finder.open()
    finder.type("社區")
    assert finder.headings == [("溪口镇办社区食堂", 3)]
    assert len(finder.window.pair_view._scene.found) == 3
    finder.window.focus_article()
    finder.press(Key.Key_F6)
    assert finder.headings == [("青石縣社區報", 3)]
    finder.panel.head.everywhere.click()
    finder.rest()
    finder.panel.view.walk_to(1)
    assert finder.session.editions.couple is not None
    assert (finder.session.stored.id, finder.selection) == (one, "社区")  # type: ignore[union-attr]
