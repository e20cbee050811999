"""Feedback and open points in the window: making them, reading them, and nothing that changes a feedback
file."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QTextBrowser
from pytestqt.qtbot import QtBot

from annotator import workflow
from annotator.core.review import Choice
from annotator.gui.feedback.panel import VERDICT
from annotator.gui.team.feedback_dialog import FeedbackDialog
from annotator.gui.team.gaps_dialog import GapsDialog
from annotator.gui.tour.hand import Hand
from annotator.gui.window import Window
from tests import builders
from tests.gui.conftest import Answers


@pytest.fixture
def reviewed(window: Window, tmp_path: Path) -> Window:
    """The window with a project in which Lin and Zhou were brought together and Wu has decided."""
    project = builders.new_project(tmp_path, builders.HANT, f"又：{builders.HANT}")
    for name, number in (("Lin", "12"), ("Zhou", "12個")):
        for index in (0, 1):
            builders.label(project, "柳橋鎮", "place", name=name, index=index)
            builders.label(project, number, "metric", name=name, index=index)
    wu = workflow.annotator(project, "Wu").id
    for article in project.article_ids():
        for asked in workflow.questions_of(project, article):
            texts = [project.article(article).pair.text[a:b] for a, b, _ in asked.case.candidates[0].units]
            if asked.case.kind == "agreed":
                workflow.decide(project, wu, asked, Choice("candidate", (0,)))
            else:
                place = 0 if texts == ["12個"] else 1
                choice = Choice("candidate", (place,))
                workflow.decide(project, wu, asked, choice, reason="guideline gap", note="帶上量詞")
    path = project.path
    project.close()
    assert window.commands.open_path(path)
    return window


@pytest.fixture
def feedback(reviewed: Window, answers: Answers, tmp_path: Path, qtbot: QtBot) -> Window:
    """The window with Lin's feedback, made and opened in it."""
    project = reviewed.session.project
    assert project is not None
    lin = workflow.annotator_named(project, "Lin")
    path = tmp_path / "Lin-feedback.duizhao"
    answers.prepared["feedback"] = (lin, path)
    reviewed.actions_of_window.actions["feedback"].trigger()
    qtbot.waitUntil(lambda: "Lin" in reviewed.message_bar.text, timeout=20_000)
    assert reviewed.commands.open_path(path)
    return reviewed


def test_the_dialog_offers_whose_work_is_decided(reviewed: Window) -> None:
    project = reviewed.session.project
    assert project is not None
    offered = [(each, {"right": 1, "wrong": 2, "missed": 3}) for each in project.annotators()]
    dialog = FeedbackDialog(offered, reviewed)  # type: ignore[arg-type]
    counts = dialog.findChild(QLabel, "feedback_counts")
    assert isinstance(counts, QLabel)
    assert counts.text() == "1 right, 2 wrong, 3 missed"
    assert dialog.answer().name == "Lin"
    dialog.deleteLater()


def test_a_feedback_file_opens_with_its_banner_and_verdicts(feedback: Window) -> None:
    page = feedback.feedback
    assert feedback.pages.currentWidget() is page
    banner = page.findChild(QLabel, "feedback_text")
    assert isinstance(banner, QLabel)
    assert banner.text() == "Feedback for Lin: read-only"
    rows = page.panel.rows
    said = [rows.index(row, 0).data() for row in range(rows.rowCount())]
    assert said[0] == "柳橋鎮 (place)"
    assert said[1] == "12 (metric) → 12個 (metric)"
    assert page.panel.filter.itemText(0) == "All (4)"
    assert page.panel.filter.itemText(1) == "Wrong (2)"


def test_gold_is_drawn_beside_the_annotators_spans(feedback: Window) -> None:
    view = feedback.feedback.view
    assert view.document is not None
    stored = feedback.session.stored
    assert stored is not None
    drawn = feedback.feedback.model.drawn(stored.id, feedback.session.layer.spans)  # type: ignore[union-attr]
    assert [(span.text, span.layer == "gold") for span in drawn] == [
        ("柳橋鎮", False),
        ("12個", True),
        ("12", False),
    ]
    row = view.document.layout(view.document.row_of(stored.pair.text.index("12")))
    lanes = {span.text: lane for span, lane in zip(row.spans, row.lanes, strict=True)}
    assert lanes["12"] < lanes["12個"]


def test_a_verdict_shows_its_place_and_note(feedback: Window, qtbot: QtBot) -> None:
    panel, session = feedback.feedback.panel, feedback.session
    row = next(
        row
        for row in range(panel.rows.rowCount())
        if panel.rows.index(row, 0).data(VERDICT).article != session.stored.id  # type: ignore[union-attr]
        and panel.rows.index(row, 0).data(VERDICT).result == "wrong"
    )
    place = panel.view.visualRect(panel.rows.index(row, 0)).center()
    qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    verdict = panel.rows.index(row, 0).data(VERDICT)
    assert session.stored is not None
    assert session.cursor is not None
    assert session.stored.id == verdict.article
    assert session.cursor.range == (verdict.start, verdict.end)
    assert panel.note.isVisible()
    assert "帶上量詞" in panel.note.text()


def test_the_filter_lists_what_is_wrong_alone(feedback: Window) -> None:
    panel = feedback.feedback.panel
    panel.filter.setFocus()
    QTest.keyClick(panel.filter, Qt.Key.Key_Down)
    rows = panel.rows
    assert [rows.index(row, 0).data(VERDICT).result for row in range(rows.rowCount())] == ["wrong"] * 2


def test_nothing_in_a_feedback_file_can_be_changed(feedback: Window) -> None:
    session = feedback.session
    hand = Hand(feedback.feedback.view)
    before = session.layer
    hand.select("青石縣", "Hant")
    hand.key(Qt.Key.Key_3)
    assert session.layer == before
    assert feedback.message_bar.text.startswith("This is feedback")
    actions = feedback.actions_of_window.actions
    assert not any(actions[name].isEnabled() for name in ("assign", "merge_files", "feedback", "gaps"))
    assert not actions["page_review"].isEnabled()


def test_another_project_has_its_own_page_again(feedback: Window, tmp_path: Path) -> None:
    assert feedback.commands.open_path(tmp_path / "probe.duizhao")
    assert feedback.pages.currentWidget() is not feedback.feedback
    assert feedback.feedback.panel.rows.rowCount() == 0
    assert feedback.feedback.view.document is None


def open_points(window: Window) -> GapsDialog:
    project = window.session.project
    assert project is not None
    colors = window.commands.appearance.colors
    return GapsDialog(workflow.gaps(project), window.session.labels, "en", colors, window)


def test_open_points_are_listed_in_both_scripts(reviewed: Window) -> None:
    dialog = open_points(reviewed)
    listed = dialog.findChild(QTextBrowser, "gaps_list")
    assert isinstance(listed, QTextBrowser)
    text = listed.toPlainText()
    assert "青石縣柳橋鎮有12個村" in text
    assert "青石县柳桥镇有12个村" in text
    assert "帶上量詞" in text
    dialog.deleteLater()


def test_from_an_open_point_to_its_place(reviewed: Window, answers: Answers) -> None:
    dialog = open_points(reviewed)
    listed = dialog.findChild(QTextBrowser, "gaps_list")
    assert isinstance(listed, QTextBrowser)
    listed.anchorClicked.emit(QUrl("1"))
    answers.prepared["gaps"] = dialog.answer()
    reviewed.actions_of_window.actions["gaps"].trigger()
    session = reviewed.session
    assert session.project is not None
    assert session.stored is not None
    assert session.stored.id == session.project.article_ids()[1]
    dialog.deleteLater()


@pytest.mark.parametrize("what", ["copy", "add"])
def test_open_points_are_copied_or_added_to_the_guidelines(
    reviewed: Window, answers: Answers, qtbot: QtBot, what: str
) -> None:
    dialog = open_points(reviewed)
    dialog.show()
    button = dialog.findChild(QPushButton, f"gaps_{what}")
    assert isinstance(button, QPushButton)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    answers.prepared["gaps"] = dialog.answer()
    reviewed.actions_of_window.actions["gaps"].trigger()
    project = reviewed.session.project
    assert project is not None
    if what == "copy":
        text = QGuiApplication.clipboard().text()
    else:
        text = workflow.guideline(project, "en")
        assert reviewed.message_bar.text.startswith("2 open points added")
    assert "## Open points" in text
    assert "【12個】" in text
    dialog.deleteLater()
