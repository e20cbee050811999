"""Labelling, relabelling and removing all that is ticked: one step, done articles left alone."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from tests.gui.find_panel.conftest import CONTROL, SHIFT, Finder, Key


def everywhere(finder: Finder) -> None:
    finder.panel.head.everywhere.click()
    finder.rest()


def offer(finder: Finder) -> QPushButton:
    found = finder.window.message_bar.findChild(QPushButton, "message_offer")
    assert isinstance(found, QPushButton)
    return found


def test_all_occurrences_of_a_span_get_its_label_and_lose_it_in_one_step(finder: Finder) -> None:
    finder.label("社区", "place")
    finder.press(Key.Key_A)
    everywhere(finder)
    assert finder.statuses[0] == "already place"
    assert finder.ticked == [False, True, True, True, True, True, False]
    assert finder.panel.run_bar.button.text() == "Label 5"
    finder.panel.run_bar.button.click()
    finder.rest()
    assert finder.spans(0) == [("社区", "place")] * 3
    assert finder.spans(1) == [("社區", "place")] * 3
    assert finder.spans(2) == []
    assert finder.window.message_bar.text == "5 spans labelled place."
    assert set(finder.statuses[:6]) == {"already place"}
    assert finder.panel.model.ticked == 0
    finder.press(Key.Key_Z, CONTROL)
    assert (finder.spans(0), finder.spans(1)) == ([("社区", "place")], [])


def test_undo_is_offered_until_something_else_is_changed(finder: Finder) -> None:
    finder.label("社区", "place")
    finder.press(Key.Key_A)
    finder.panel.run_bar.button.click()
    finder.rest()
    assert offer(finder).isVisible()
    offer(finder).click()
    finder.rest()
    assert finder.spans(0) == [("社区", "place")]
    finder.panel.run_bar.button.click()
    finder.rest()
    finder.session.set_state("done")
    assert not offer(finder).isVisible()


def test_done_articles_are_locked(finder: Finder) -> None:
    finder.label("社区", "place")
    finder.press(Key.Key_A)
    everywhere(finder)
    locked = finder.entries[-1]
    assert locked.found.protected
    assert finder.panel.model.protected == 1
    finder.panel.view.stand_on(finder.panel.model.rowCount() - 1)
    finder.press(Key.Key_Space, on=finder.panel.view)
    assert not locked.ticked
    assert "done" in finder.panel.model.describe(locked)


def test_conflicts_are_said_and_not_ticked(finder: Finder) -> None:
    finder.label("东岸社区", "place")
    finder.label("社区老人", "metric")
    finder.label("社区", "metric")
    finder.press(Key.Key_A)
    finder.panel.run_bar.labels.setCurrentIndex(2)
    finder.panel.run_bar.labels.activated.emit(2)
    assert finder.panel.asked.label == "place"
    assert finder.statuses == ["metric here", "inside “place · 东岸社区”", "inside “metric · 社区老人”"]
    assert finder.ticked == [False, False, False]
    finder.panel.view.setFocus()
    finder.panel.view.stand_on(1)
    finder.press(Key.Key_Space, on=finder.panel.view)
    finder.panel.run_bar.button.click()
    finder.rest()
    assert ("社区", "place") in finder.spans(0)
    assert ("社区", "metric") not in finder.spans(0)


def test_a_click_on_the_box_ticks_and_a_heading_ticks_its_article(finder: Finder) -> None:
    finder.label("食堂", "place")
    finder.press(Key.Key_A)
    everywhere(finder)
    view, model = finder.panel.view, finder.panel.model
    before = finder.ticked
    area = view.visualRect(model.index(2))
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=area.topLeft() + QPoint(20, 20))
    assert finder.ticked == [before[0], not before[1], *before[2:]]
    row = next(i for i, each in enumerate(finder.rows) if each is finder.entries[-1].heading)
    view.stand_on(row)
    finder.press(Key.Key_Space, on=view)
    assert not finder.ticked[-1]
    finder.panel.run_bar.all.click()
    assert model.ticked == model.tickable


def test_all_labels_of_a_text_are_removed_and_come_back(finder: Finder) -> None:
    finder.label("社区", "place")
    finder.label("社区", "metric", nth=1)
    finder.show(1)
    finder.label("社區", "place")
    finder.press(Key.Key_A, SHIFT)
    everywhere(finder)
    assert finder.ticked == [True, True, False, True, False, False, False]
    assert finder.panel.run_bar.button.text() == "Remove 3"
    finder.panel.run_bar.button.click()
    finder.rest()
    assert (finder.spans(0), finder.spans(1)) == ([], [])
    assert finder.window.message_bar.text == "3 spans removed."
    finder.press(Key.Key_Z, CONTROL)
    assert finder.spans(0) == [("社区", "place"), ("社区", "metric")]
    assert finder.spans(1) == [("社區", "place")]


def test_labels_of_ticked_hits_are_replaced(finder: Finder) -> None:
    finder.label("东岸社区", "place")
    finder.label("溪口镇", "place")
    finder.window.commands.finding.relabel()
    finder.rest()
    assert finder.panel.asked.labels == ("place",)
    finder.panel.head.field.clear()
    finder.rest()
    assert finder.hits == ["溪口镇", "东岸社区"]
    finder.panel.view.stand_on(1)
    finder.press(Key.Key_Space, on=finder.panel.view)
    finder.panel.run_bar.labels.setCurrentIndex(1)
    finder.panel.run_bar.labels.activated.emit(1)
    assert finder.panel.run_bar.button.text() == "Replace 1"
    finder.panel.run_bar.button.click()
    finder.rest()
    assert finder.spans(0) == [("溪口镇", "place"), ("东岸社区", "metric")]
    assert finder.window.message_bar.text == "1 span is metric now."


def test_without_a_span_or_a_selection_it_is_said_what_to_do(finder: Finder) -> None:
    finder.press(Key.Key_A)
    assert finder.window.message_bar.text == "Select some text first, or put the caret into a span."
    assert not finder.panel.is_open


def test_what_the_person_ticked_outlives_an_edit_elsewhere(finder: Finder) -> None:
    finder.label("社区", "place")
    finder.press(Key.Key_A)
    finder.panel.view.stand_on(2)
    finder.press(Key.Key_Space, on=finder.panel.view)
    assert finder.ticked == [False, False, True]
    finder.label("12个", "metric")
    assert finder.ticked == [False, False, True]
    finder.label("社区", "metric", nth=2)
    assert finder.statuses[2] == "metric here"
    assert finder.ticked == [False, False, False]
