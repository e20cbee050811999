"""The list of articles and the list of spans."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from annotator.gui.span_model import Heading
from annotator.gui.window import Window
from tests.gui.conftest import label


def titles(window: Window) -> list[str]:
    model = window.articles.model
    return [model.index(row).data() for row in range(model.rowCount())]


def test_models_keep_qts_rules(opened: Window, qtmodeltester: ModelTester) -> None:
    label(opened, "柳橋鎮", "place")
    opened.spans.refresh()
    qtmodeltester.check(opened.articles.model)
    qtmodeltester.check(opened.spans.model)


@pytest.mark.parametrize(
    ("typed", "found"), [("设立", 2), ("設立", 2), ("里鄰", 2), ("河長", 1), ("没有", 0), ("", 3)]
)
def test_articles_are_found_in_either_script(opened: Window, typed: str, found: int) -> None:
    opened.articles.filter.setText(typed)
    assert len(titles(opened)) == found


def test_escape_clears_the_filter(opened: Window) -> None:
    opened.articles.filter.setFocus()
    opened.articles.filter.setText("河长")
    QTest.keyClick(opened.articles.filter, Qt.Key.Key_Escape)
    assert len(titles(opened)) == 3


def test_the_list_shows_an_article_and_follows(opened: Window) -> None:
    rect = opened.articles.view.visualRect(opened.articles.model.index(2))
    QTest.mouseClick(opened.articles.view.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert opened.session.stored is not None
    assert opened.session.stored.id == opened.session.listed[2].id
    opened.actions_of_window.actions["previous_article"].trigger()
    assert opened.articles.view.currentIndex().row() == 1


def test_the_state_of_an_article_is_shown(opened: Window) -> None:
    opened.actions_of_window.actions["state_done"].trigger()
    assert opened.articles._count.text() == "1/3 done"
    assert "Done" in opened.articles.model.index(0).data(Qt.ItemDataRole.ToolTipRole)


def test_the_article_under_a_filter_is_not_lost(opened: Window) -> None:
    before = opened.session.stored
    opened.articles.filter.setText("河长")
    assert opened.session.stored is before
    assert opened.articles.view.currentIndex() == QModelIndex()
    opened.articles.filter.clear()
    assert opened.articles.view.currentIndex().row() == 0


def span_rows(window: Window) -> list[str]:
    window.spans.refresh()
    model = window.spans.model
    return [model.index(row).data() for row in range(model.rowCount())]


def test_spans_stand_under_their_labels(opened: Window) -> None:
    label(opened, "12個", "metric")
    label(opened, "柳橋鎮", "place")
    label(opened, "青石縣", "place")
    assert span_rows(opened) == ["metric 1", "12個", "place 2", "柳橋鎮", "青石縣"]
    opened.session.undo()
    assert span_rows(opened) == ["metric 1", "12個", "place 1", "柳橋鎮"]


def test_the_span_list_follows_the_selection(opened: Window, qtbot: QtBot) -> None:
    first = label(opened, "柳橋鎮", "place")
    label(opened, "青石縣", "place")
    view = opened.spans.view
    qtbot.waitUntil(lambda: view.currentIndex().data() == "青石縣")
    opened.session.select_span(first)
    qtbot.waitUntil(lambda: view.currentIndex().data() == "柳橋鎮")
    opened.session.select_span(None)
    qtbot.waitUntil(lambda: not view.currentIndex().isValid())


def test_a_click_selects_the_span(opened: Window, qtbot: QtBot) -> None:
    first = label(opened, "柳橋鎮", "place")
    label(opened, "青石縣", "place")
    assert span_rows(opened)
    view = opened.spans.view
    place = view.visualRect(opened.spans.model.index(1)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened.session.selected == first


def test_a_heading_closes_and_opens_its_spans(opened: Window) -> None:
    label(opened, "12個", "metric")
    label(opened, "柳橋鎮", "place")
    assert span_rows(opened)
    view = opened.spans.view
    place = view.visualRect(opened.spans.model.index(0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert span_rows(opened) == ["metric 1", "place 1", "柳橋鎮"]
    heading = opened.spans.model.row(0)
    assert isinstance(heading, Heading)
    assert not heading.is_open
    view.setFocus()
    view.setCurrentIndex(opened.spans.model.index(0))
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert span_rows(opened) == ["metric 1", "12個", "place 1", "柳橋鎮"]


def test_both_lists_can_be_hidden_and_stay_hidden(opened: Window) -> None:
    for name, panel in (("show_articles", opened.articles), ("show_spans", opened.spans)):
        opened.actions_of_window.actions[name].trigger()
        assert not panel.isVisible()
        opened.session.step_article(1)
        assert not panel.isVisible()
        opened.actions_of_window.actions[name].trigger()
        assert panel.isVisible()
