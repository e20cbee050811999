"""The dialog of a hand-out: people, articles, overlap, and the preview that keeps its word."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QTableWidget,
)
from pytestqt.qtbot import QtBot

from annotator import workflow
from annotator.gui.team.assign_dialog import AssignDialog
from tests.gui.conftest import Answers
from tests.gui.team.conftest import Team


def rows(dialog: AssignDialog) -> list[list[str]]:
    table = dialog.findChild(QTableWidget, "assign_people")
    assert isinstance(table, QTableWidget)
    found = []
    for row in range(table.rowCount()):
        cells = (table.item(row, column) for column in range(4))
        found.append([cell.text() for cell in cells if cell is not None])
    return found


def opened(team: Team, qtbot: QtBot) -> AssignDialog:
    dialog = AssignDialog(team.project, team.window)
    dialog.setModal(True)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    return dialog


def tick(dialog: AssignDialog, *names: str) -> None:
    table = dialog.findChild(QTableWidget, "assign_people")
    assert isinstance(table, QTableWidget)
    for row in range(table.rowCount()):
        item = table.item(row, 0)
        assert item is not None
        item.setCheckState(Qt.CheckState.Checked if item.text() in names else Qt.CheckState.Unchecked)


def test_enter_adds_a_name_and_does_not_make_the_files(team: Team, qtbot: QtBot) -> None:
    dialog = opened(team, qtbot)
    name = dialog.findChild(QLineEdit, "assign_new_name")
    make = dialog.findChild(QPushButton, "accept")
    assert isinstance(name, QLineEdit)
    assert isinstance(make, QPushButton)
    QTest.keyClicks(name, "Chen, Wang")
    assert not make.isEnabled()
    QTest.keyClick(name, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert [row[0] for row in rows(dialog)][-2:] == ["Chen", "Wang"]
    assert name.text() == ""
    dialog.reject()


def test_the_preview_is_what_is_handed_out(team: Team, answers: Answers, qtbot: QtBot) -> None:
    dialog = opened(team, qtbot)
    everything = dialog.findChild(QRadioButton, "assign_all")
    name = dialog.findChild(QLineEdit, "assign_new_name")
    share = dialog.findChild(QSpinBox, "assign_share")
    folder = dialog.findChild(QLineEdit, "assign_folder")
    assert isinstance(everything, QRadioButton)
    assert isinstance(name, QLineEdit)
    assert isinstance(share, QSpinBox)
    assert isinstance(folder, QLineEdit)
    qtbot.mouseClick(everything, Qt.MouseButton.LeftButton)
    tick(dialog)
    name.insert("Chen,Wang")
    QTest.keyClick(name, Qt.Key.Key_Return)
    share.setValue(100)
    by_name = {row[0]: row[1:] for row in rows(dialog)}
    # Lin and Zhou have both articles already, so nobody else is needed for two people each.
    assert by_name["Chen"] == ["0", "0", "0"]
    answer = dialog.answer()
    assert (answer.names, answer.each, answer.overlap) == (("Chen", "Wang"), 2, 1.0)
    assert Path(folder.text()) == answer.folder
    answers.prepared["assign"] = answer
    team.window.actions_of_window.actions["assign"].trigger()
    assert sorted(path.name for path in answer.folder.iterdir()) == ["Chen.duizhao", "Wang.duizhao"]
    assert team.window.message_bar.text.startswith("2 files made in")
    dialog.reject()


def test_ticked_articles_alone_are_handed_out(team: Team, qtbot: QtBot) -> None:
    dialog = opened(team, qtbot)
    ticked = dialog.findChild(QRadioButton, "assign_ticked")
    articles = dialog.findChild(QListWidget, "assign_articles")
    verdict = dialog.findChild(QLabel, "assign_verdict")
    assert isinstance(ticked, QRadioButton)
    assert isinstance(articles, QListWidget)
    assert isinstance(verdict, QLabel)
    tick(dialog, "Lin", "Zhou")
    qtbot.mouseClick(ticked, Qt.MouseButton.LeftButton)
    assert articles.isVisible()
    assert verdict.text() == "No article is chosen."
    articles.setCurrentRow(1)
    QTest.keyClick(articles, Qt.Key.Key_Space)
    assert dialog.answer().articles == (team.project.article_ids()[1],)
    assert "2 files" in verdict.text()
    dialog.reject()


def test_a_folder_with_files_of_these_people_is_refused(team: Team, qtbot: QtBot) -> None:
    dialog = opened(team, qtbot)
    make = dialog.findChild(QPushButton, "accept")
    folder = dialog.findChild(QLineEdit, "assign_folder")
    assert isinstance(make, QPushButton)
    assert isinstance(folder, QLineEdit)
    everything = dialog.findChild(QRadioButton, "assign_all")
    assert isinstance(everything, QRadioButton)
    everything.click()
    tick(dialog, "Lin", "Zhou")
    assert make.isEnabled()
    folder.setText(str(team.files[0].parent))
    assert not make.isEnabled()
    assert len(workflow.assignments(team.project)) == 4
    dialog.reject()
