"""What is said of spans and articles in the window: notes, comments, relations, and how spans may overlap."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QListWidget, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from annotator import workflow
from annotator.core.spans import Policy, Relation
from annotator.gui.dialogs.note import ArticleNoteDialog, NoteField, Remarks
from annotator.gui.dialogs.overlap import ProjectChoice, ProjectDialog
from annotator.gui.dialogs.relation import RelationDialog
from annotator.gui.span_model import Link
from annotator.gui.tour.hand import Hand
from annotator.gui.window import Window
from tests.gui.conftest import Answers, label


@pytest.fixture
def hand(opened: Window) -> Hand:
    opened.focus_article()
    return Hand(opened.pair_view)


def relations(window: Window) -> list[Relation]:
    assert window.session.layer is not None
    return list(window.session.layer.relations)


def painted(window: Window) -> QImage:
    return window.pair_view.viewport().grab().toImage()


# Notes.


def test_a_span_has_a_note_a_comment_and_a_doubt(opened: Window, hand: Hand, answers: Answers) -> None:
    span = label(opened, "柳橋鎮", "place")
    answers.prepared["note"] = Remarks("見標題", "是否含「鎮」？", True)
    hand.key(Qt.Key.Key_N)
    kept = opened.session.span(span)
    assert kept is not None
    assert (kept.note, kept.comment, kept.unsure) == ("見標題", "是否含「鎮」？", True)
    said = opened.pair_view.described([kept])
    assert all(each in said for each in ("見標題", "是否含「鎮」？", "unsure"))
    hand.key(Qt.Key.Key_U)
    assert opened.session.span(span).comment == "是否含「鎮」？"  # type: ignore[union-attr]


def test_an_article_has_a_note_which_stands_above_its_spans(
    opened: Window, hand: Hand, answers: Answers
) -> None:
    answers.prepared["article_note"] = "兩版用字不同"
    hand.key(Qt.Key.Key_N, Qt.KeyboardModifier.ShiftModifier)
    assert opened.session.layer is not None
    assert opened.session.layer.note == "兩版用字不同"
    opened.spans.refresh()
    shown = opened.spans.findChild(QLabel, "span_article_note")
    assert isinstance(shown, QLabel)
    assert shown.isVisible()
    assert shown.text() == "✎ 兩版用字不同"
    opened.session.undo()
    opened.spans.refresh()
    assert not shown.isVisible()


def test_shift_and_enter_begins_a_line_and_enter_keeps(qtbot: QtBot) -> None:
    dialog = ArticleNoteDialog("柳橋鎮", "")
    qtbot.addWidget(dialog)
    dialog.show()
    field = dialog.findChild(NoteField, "article_note")
    assert isinstance(field, NoteField)
    QTest.keyClicks(field, "a")
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(field, "b")
    with qtbot.waitSignal(dialog.accepted):
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert dialog.answer() == "a\nb"


def test_a_note_that_is_too_long_is_not_kept(qtbot: QtBot) -> None:
    dialog = ArticleNoteDialog("柳橋鎮", "x" * 10_000)
    qtbot.addWidget(dialog)
    dialog.show()
    field = dialog.findChild(NoteField, "article_note")
    button = dialog.findChild(QPushButton, "accept")
    assert isinstance(field, NoteField)
    assert isinstance(button, QPushButton)
    assert button.isEnabled()
    QTest.keyClicks(field, "y")
    assert not button.isEnabled()
    fault = dialog.findChild(QLabel, "note_fault")
    assert isinstance(fault, QLabel)
    assert "10,001" in fault.text()


# The definition.


def test_the_tool_tip_says_what_a_label_means_once(opened: Window) -> None:
    spans = [label(opened, text, "place") for text in ("青石縣柳橋鎮", "柳橋鎮有12個村")]
    definition = opened.session.labels[2].definition("en")
    assert definition
    said = opened.pair_view.described([opened.session.span(each) for each in spans])  # type: ignore[misc]
    assert said.count(definition[:20]) == 1


# Relations.


def test_k_and_a_click_relate_two_spans(opened: Window, hand: Hand, answers: Answers) -> None:
    metric, place = label(opened, "12個", "metric"), label(opened, "青石縣柳橋鎮", "place")
    answers.prepared["relation"] = "at"
    opened.session.select_span(metric)
    before = painted(opened)
    hand.key(Qt.Key.Key_K)
    assert opened.status_bar.findChild(QLabel, "armed_note").isVisible()  # type: ignore[union-attr]
    hand.click(hand.place("青石縣", "Hant"))
    assert [(each.from_span, each.to_span, each.name) for each in relations(opened)] == [
        (metric, place, "at")
    ]
    opened.session.select_span(metric)
    assert painted(opened) != before
    opened.session.undo()
    assert relations(opened) == []


def test_tab_and_enter_relate_too_and_a_name_may_be_thought_better_of(
    opened: Window, hand: Hand, answers: Answers
) -> None:
    first, second = label(opened, "柳橋鎮", "place"), label(opened, "12個", "metric")
    opened.session.select_span(first)
    hand.key(Qt.Key.Key_K)
    hand.key(Qt.Key.Key_Tab)
    assert opened.session.selected == second
    hand.key(Qt.Key.Key_Return)
    assert answers.asked == ["relation"]
    assert relations(opened) == []
    answers.prepared["relation"] = "measures"
    opened.session.select_span(first)
    hand.key(Qt.Key.Key_K)
    hand.key(Qt.Key.Key_Tab)
    hand.key(Qt.Key.Key_Return)
    assert [each.name for each in relations(opened)] == ["measures"]


def test_escape_stops_a_relation_and_another_article_too(opened: Window, hand: Hand) -> None:
    for stop in (lambda: hand.key(Qt.Key.Key_Escape), lambda: opened.session.step_article(1)):
        label(opened, "柳橋鎮", "place") if not hand.spans else opened.session.step_span(1)
        hand.key(Qt.Key.Key_K)
        assert opened.session.relating.source is not None
        stop()
        assert opened.session.relating.source is None


def test_a_relation_is_listed_below_its_span_and_leads_to_the_other(opened: Window, qtbot: QtBot) -> None:
    metric, place = label(opened, "12個", "metric"), label(opened, "青石縣柳橋鎮", "place")
    session = opened.session
    session.relating.relate(session.span(metric), session.span(place), "at")  # type: ignore[arg-type]
    opened.spans.refresh()
    model = opened.spans.model
    row = model.row_of(metric) + 1
    assert isinstance(model.row(row), Link)
    view = opened.spans.view
    view.scrollTo(model.index(row))
    QTest.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(model.index(row)).center()
    )
    assert session.selected == place
    assert "at" in opened.pair_view.described([session.span(metric)])  # type: ignore[list-item]


def test_shift_k_deletes_a_relation_and_a_deleted_span_takes_its_own(opened: Window, hand: Hand) -> None:
    metric, place = label(opened, "12個", "metric"), label(opened, "青石縣柳橋鎮", "place")
    session = opened.session
    session.select_span(metric)
    hand.key(Qt.Key.Key_K, Qt.KeyboardModifier.ShiftModifier)
    assert opened.message_bar.text == "This span has no relation."
    session.relating.relate(session.span(metric), session.span(place), "at")  # type: ignore[arg-type]
    hand.key(Qt.Key.Key_K, Qt.KeyboardModifier.ShiftModifier)
    assert relations(opened) == []
    session.undo()
    assert len(relations(opened)) == 1
    session.select_span(place)
    hand.key(Qt.Key.Key_Q)
    assert relations(opened) == []


def test_a_relation_needs_a_name(opened: Window, qtbot: QtBot) -> None:
    first, second = label(opened, "柳橋鎮", "place"), label(opened, "12個", "metric")
    session = opened.session
    one, other = session.span(first), session.span(second)
    assert one is not None
    assert other is not None
    dialog = RelationDialog(one, other, session.relating.names(), session.relating.fault)
    qtbot.addWidget(dialog)
    dialog.show()
    box, button = dialog.findChild(QComboBox, "relation_name"), dialog.findChild(QPushButton, "accept")
    assert isinstance(box, QComboBox)
    assert isinstance(button, QPushButton)
    assert dialog.answer() == "measures"
    for name, possible in ((" ", False), ("x" * 41, False), ("part of", True)):
        box.setEditText(name)
        assert button.isEnabled() == possible
    assert dialog.answer() == "part of"


# How spans may overlap.


def project_dialog(window: Window, qtbot: QtBot, policy: Policy = "free") -> ProjectDialog:
    project = window.session.project
    assert project is not None
    names = {each.id: each for each in window.session.labels}
    dialog = ProjectDialog(policy, lambda wanted: workflow.offending(project, wanted), names, "en")
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_spans_that_do_not_fit_are_listed_as_soon_as_a_policy_is_chosen(opened: Window, qtbot: QtBot) -> None:
    label(opened, "青石縣柳橋鎮", "place")
    inner = label(opened, "柳橋鎮有12個村", "metric")
    dialog = project_dialog(opened, qtbot)
    found, verdict = (
        dialog.findChild(QListWidget, "overlap_list"),
        dialog.findChild(QLabel, "overlap_verdict"),
    )
    nested = dialog.findChild(QRadioButton, "overlap_nested")
    assert isinstance(found, QListWidget)
    assert isinstance(verdict, QLabel)
    assert isinstance(nested, QRadioButton)
    assert (found.count(), verdict.text()) == (0, "All spans fit.")
    nested.click()
    assert verdict.text() == "1 span lies otherwise. It stays as it is until you change it."
    assert "“青石縣柳橋鎮” (place" in found.item(0).text()
    found.itemActivated.emit(found.item(0))
    assert dialog.answer() == ProjectChoice("nested", opened.session.span(inner))


def test_a_policy_is_kept_at_once_and_can_be_undone(opened: Window, hand: Hand, answers: Answers) -> None:
    answers.prepared["project"] = ProjectChoice("flat", None)
    opened.actions_of_window.actions["edit_project"].trigger()
    label(opened, "青石縣柳橋鎮", "place")
    hand.select("柳橋鎮有", "Hant")
    hand.key(Qt.Key.Key_2)
    assert len(hand.spans) == 1
    assert "spans may not overlap in this project" in opened.message_bar.text
    opened.session.undo()
    opened.session.undo()
    assert opened.session.layer is not None
    assert opened.session.layer.policy == "free"
