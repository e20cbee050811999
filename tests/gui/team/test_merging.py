"""Merging in the window: files that are dropped or chosen, the plan before it, and what is said after it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QMessageBox, QPushButton, QTreeWidget, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from annotator import workflow
from annotator.core.changes import Change
from annotator.core.spans import Label
from annotator.gui.team.merge_dialog import MergeDialog
from tests.gui.conftest import Answers
from tests.gui.import_page.conftest import drop
from tests.gui.team.conftest import Team


def dialog_for(team: Team, paths: list[Path], qtbot: QtBot) -> MergeDialog:
    """The dialog with its dry run done."""
    commands = team.window.commands
    dialog = MergeDialog(
        team.project.path,
        paths,
        team.window.session.labels,
        "en",
        commands.importer.jobs,
        commands.appearance.colors,
        team.window,
    )
    dialog.setModal(True)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    qtbot.waitUntil(lambda: dialog.plan is not None, timeout=20_000)
    return dialog


def lines(dialog: MergeDialog) -> list[str]:
    """The tree's rows, indented, with their numbers."""
    found: list[str] = []

    def walk(item: QTreeWidgetItem, depth: int) -> None:
        numbers = [item.text(column) for column in (1, 2, 3)]
        found.append(" ".join(["  " * depth + item.text(0), *filter(None, numbers)]))
        for row in range(item.childCount()):
            walk(item.child(row), depth + 1)

    tree = dialog.findChild(QTreeWidget, "merge_tree")
    assert isinstance(tree, QTreeWidget)
    for row in range(tree.topLevelItemCount()):
        item = tree.topLevelItem(row)
        assert item is not None
        walk(item, 0)
    return found


def merge_button(dialog: MergeDialog) -> QPushButton:
    button = dialog.findChild(QPushButton, "accept")
    assert isinstance(button, QPushButton)
    return button


def test_the_plan_says_who_what_and_which_articles_and_changes_nothing(team: Team, qtbot: QtBot) -> None:
    damaged = team.project.path.with_name("damaged.duizhao")
    damaged.write_bytes(b"no project")
    dialog = dialog_for(team, [*team.files, damaged], qtbot)
    said = lines(dialog)
    assert said[0] == "Lin.duizhao 2 – –"
    assert said[1] == "  Lin 2 – –"
    assert any("柳橋鎮設立「里鄰食堂」 2 – –" in line for line in said)
    assert said[-2] == "damaged.duizhao"
    assert "damaged.duizhao" in said[-1]
    assert merge_button(dialog).isEnabled()
    assert team.project.layers() == []
    dialog.reject()
    assert dialog.merged is None


def test_merge_brings_everything_in_and_keeps_the_project_as_it_was(
    team: Team, answers: Answers, qtbot: QtBot
) -> None:
    window, path = team.window, team.project.path
    dialog = dialog_for(team, team.files, qtbot)
    qtbot.mouseClick(merge_button(dialog), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.merged is not None, timeout=20_000)
    answers.prepared.update(files_to_merge=team.files, merge=dialog.merged)
    window.actions_of_window.actions["merge_files"].trigger()
    assert len(team.project.layers()) == 2
    text = window.message_bar.text
    assert text.startswith("2 files merged. Spans: 4 new, in 1 article.")
    backup = path.with_name(f"{path.stem}.before-merge-1.duizhao")
    assert backup.name in text
    with workflow.open_project(backup, reading=True) as before:
        assert before.layers() == []
    offer = window.message_bar.findChild(QPushButton, "message_offer")
    assert isinstance(offer, QPushButton)
    qtbot.mouseClick(offer, Qt.MouseButton.LeftButton)
    assert window.commands.review.is_open


def test_a_label_that_is_new_can_be_taken_for_one_of_the_project(team: Team, qtbot: QtBot) -> None:
    with workflow.open_project(team.files[0]) as sent:
        new = Label("sum", {"en": "sum"}, "#aa3355", "9", 9)
        sent.commit("", [Change("label", "sum", "", None, new)])
    dialog = dialog_for(team, team.files, qtbot)
    box = dialog.findChild(QComboBox, "merge_label_sum")
    assert isinstance(box, QComboBox)
    assert box.currentData() is None
    first = dialog.plan
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Down)
    QTest.keyClick(box, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: dialog.plan is not first and merge_button(dialog).isEnabled(), timeout=20_000)
    assert dialog.plan is not None
    assert [(each.old, each.new) for each in dialog.plan.matches] == [("sum", box.currentData())]
    qtbot.mouseClick(merge_button(dialog), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.merged is not None, timeout=20_000)
    assert "sum" not in {label.id for label in team.project.labels()}


def test_nothing_can_be_merged_where_nothing_is_new(team: Team, qtbot: QtBot) -> None:
    workflow.merge(team.project, team.files)
    dialog = dialog_for(team, team.files, qtbot)
    assert not merge_button(dialog).isEnabled()
    dialog.reject()


def test_one_file_dropped_is_asked_about(team: Team, answers: Answers, qtbot: QtBot) -> None:
    window = team.window
    drop(window, team.files[0])
    qtbot.waitUntil(lambda: answers.asked == ["open_or_merge"])
    path = team.project.path
    answers.prepared["open_or_merge"] = "merge"
    drop(window, team.files[0])
    qtbot.waitUntil(lambda: answers.asked[1:] == ["open_or_merge", "merge"])
    assert team.project.path == path
    answers.prepared["open_or_merge"] = "open"
    drop(window, team.files[0])
    qtbot.waitUntil(lambda: team.project.path == team.files[0])


def test_several_files_dropped_are_merged(team: Team, answers: Answers, qtbot: QtBot) -> None:
    drop(team.window, *team.files)
    qtbot.waitUntil(lambda: answers.asked == ["merge"])


def test_without_a_project_a_dropped_file_is_opened(team: Team, answers: Answers, qtbot: QtBot) -> None:
    team.window.commands.close_project()
    drop(team.window, *team.files)
    qtbot.waitUntil(lambda: team.window.session.project is not None)
    assert answers.asked == []
    assert team.project.path == team.files[0]


def test_the_whole_way_from_a_dropped_file_to_the_review(team: Team, qtbot: QtBot) -> None:
    """With the real dialogs, each answered as soon as it can be."""
    seen: list[str] = []

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QMessageBox):
            seen.append(dialog.objectName())
            QTest.keyClick(dialog.defaultButton(), Qt.Key.Key_Space)
        elif isinstance(dialog, MergeDialog) and merge_button(dialog).isEnabled():
            seen.append(dialog.objectName())
            QTest.mouseClick(merge_button(dialog), Qt.MouseButton.LeftButton)
            return
        QTimer.singleShot(20, answer)

    workflow.merge(team.project, team.files[:1])
    QTimer.singleShot(0, answer)
    drop(team.window, team.files[1])
    qtbot.waitUntil(lambda: len(team.project.layers()) == 2, timeout=20_000)
    qtbot.waitUntil(lambda: team.window.message_bar.text.startswith("1 file merged."))
    assert seen[0] == "open_or_merge_dialog"
    assert seen[-1] == "merge_dialog"
    team.window.commands.review.open()
    reviewing = team.window.commands.review.reviewing
    qtbot.waitUntil(lambda: reviewing.asked is not None)
    assert reviewing.asked is not None
    assert reviewing.asked.case.kind == "border"
