"""The questions the window asks."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QDialog, QLineEdit, QPushButton, QTableWidget, QTextBrowser
from pytestqt.qtbot import QtBot

from annotator.core.convert import Conversion, Phrase
from annotator.core.spans import Span
from annotator.gui.dialogs import documents_folder
from annotator.gui.dialogs.conversion import ConversionDialog
from annotator.gui.dialogs.name import NameDialog
from annotator.gui.dialogs.new_project import NewProject, NewProjectDialog
from annotator.gui.dialogs.note import NoteDialog, NoteField
from annotator.gui.dialogs.shortcuts import ShortcutsDialog
from annotator.gui.window import Window

SPAN = Span("s", "a", "l", "place", 0, 3, "柳橋鎮", note="舊", unsure=False)


def button(dialog: QDialog, name: str = "accept") -> QPushButton:
    found = dialog.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


def field(dialog: QDialog, name: str) -> QLineEdit:
    found = dialog.findChild(QLineEdit, name)
    assert isinstance(found, QLineEdit)
    return found


def test_a_project_needs_a_name_and_a_free_place(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = NewProjectDialog(tmp_path)
    qtbot.addWidget(dialog)
    assert not button(dialog).isEnabled()
    field(dialog, "project_name").setText("县域/新闻")
    assert button(dialog).isEnabled()
    assert dialog.answer() == NewProject(tmp_path / "县域-新闻.duizhao", "县域/新闻", "TW")
    (tmp_path / "县域-新闻.duizhao").touch()
    field(dialog, "project_name").setText("县域/新闻 ")
    assert not button(dialog).isEnabled()
    field(dialog, "project_folder").setText(str(tmp_path / "nowhere"))
    assert not button(dialog).isEnabled()


def test_a_name_can_be_typed_at_once_and_tab_comes_to_the_buttons_last(qtbot: QtBot) -> None:
    dialog = NameDialog("")
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
    assert field(dialog, "name").hasFocus()
    QTest.keyClicks(field(dialog, "name"), "Rao")
    assert dialog.answer() == "Rao"
    QTest.keyClick(field(dialog, "name"), Qt.Key.Key_Tab)
    assert isinstance(dialog.focusWidget(), QPushButton)


def test_without_a_folder_for_documents_files_are_looked_for_at_home(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for folder, found in ((tmp_path, tmp_path), (tmp_path / "none", Path.home()), ("", Path.home())):
        monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _, folder=folder: str(folder))
        assert documents_folder() == found


def test_enter_keeps_a_note_and_escape_does_not(qtbot: QtBot) -> None:
    for key, kept in ((Qt.Key.Key_Return, True), (Qt.Key.Key_Escape, False)):
        dialog = NoteDialog(SPAN)
        qtbot.addWidget(dialog)
        dialog.show()
        note = dialog.findChild(NoteField, "note")
        assert isinstance(note, NoteField)
        note.setPlainText(" 新 ")
        unsure = dialog.findChild(QCheckBox, "unsure")
        assert isinstance(unsure, QCheckBox)
        unsure.click()
        QTest.keyClick(note, key)
        assert (dialog.result() == QDialog.DialogCode.Accepted) == kept
        assert dialog.answer() == ("新", "", True)


def test_a_name_that_cannot_be_is_refused_at_once(qtbot: QtBot) -> None:
    dialog = NameDialog("甲")
    qtbot.addWidget(dialog)
    for name, possible in (("", False), ("x" * 61, False), (" 乙 ", True)):
        field(dialog, "name").setText(name)
        assert button(dialog).isEnabled() == possible
    assert dialog.answer() == "乙"


def test_phrases_are_added_and_removed(qtbot: QtBot) -> None:
    dialog = ConversionDialog(Conversion("HK", (Phrase("赵海云", "趙海云"), Phrase("里", "里"))))
    qtbot.addWidget(dialog)
    dialog.show()
    table = dialog.findChild(QTableWidget, "phrases")
    assert isinstance(table, QTableWidget)
    table.selectRow(1)
    QTest.mouseClick(button(dialog, "remove_phrase"), Qt.MouseButton.LeftButton)
    QTest.mouseClick(button(dialog, "add_phrase"), Qt.MouseButton.LeftButton)
    table.item(1, 0).setText("霧山")  # type: ignore[union-attr]
    table.item(1, 1).setText("雾山")  # type: ignore[union-attr]
    QTest.mouseClick(button(dialog, "add_phrase"), Qt.MouseButton.LeftButton)
    assert dialog.answer() == Conversion("HK", (Phrase("赵海云", "趙海云"), Phrase("雾山", "霧山")))


def test_the_sheet_names_every_shortcut(opened: Window, qtbot: QtBot) -> None:
    dialog = ShortcutsDialog(opened.actions_of_window, opened.commands.comfort.edit_shortcuts, opened)
    qtbot.addWidget(dialog)
    sheet = dialog.findChild(QTextBrowser, "shortcut_sheet")
    assert isinstance(sheet, QTextBrowser)
    words = sheet.toPlainText()
    assert all(each in words for each in ("initiative", "Ctrl+Shift+Z / Ctrl+Y", "Done, next", "F6"))
