"""The guideline beside the text: shown, written, looked back on."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QListWidget, QPlainTextEdit, QPushButton, QTextBrowser, QWidget
from pytestqt.qtbot import QtBot

from annotator import workflow
from annotator.gui import theme
from annotator.gui.guideline.changes import marked, pieces
from annotator.gui.window import Window


def part(window: Window, kind: type[QWidget], name: str) -> QWidget:
    found = window.guideline.findChild(kind, name)
    assert isinstance(found, kind)
    return found


def click(window: Window, name: str) -> None:
    QTest.mouseClick(part(window, QPushButton, name), Qt.MouseButton.LeftButton)


def text_of(window: Window) -> str:
    assert window.session.project is not None
    return workflow.guideline(window.session.project, "en")


@pytest.fixture
def shown(opened: Window, qtbot: QtBot) -> Window:
    """The window with the guideline, opened by its key."""
    opened.focus_article()
    shows = opened.actions_of_window.actions["show_guideline"]
    qtbot.waitUntil(lambda: shows.isEnabled() and opened.pair_view.hasFocus())
    QTest.keyClick(opened.pair_view, Qt.Key.Key_F4)
    qtbot.waitUntil(opened.guideline.isVisible)
    return opened


def write(window: Window, text: str) -> None:
    click(window, "guideline_edit")
    field = part(window, QPlainTextEdit, "guideline_field")
    assert isinstance(field, QPlainTextEdit)
    field.selectAll()
    QTest.keyClicks(field, text)


def test_it_is_shown_in_the_windows_language(shown: Window, qtbot: QtBot) -> None:
    assert shown.guideline.browser.toPlainText().startswith("Guidelines")
    shown.commands.set_language("zh_CN")
    languages = part(shown, QComboBox, "guideline_language")
    assert isinstance(languages, QComboBox)
    qtbot.waitUntil(lambda: languages.currentText() == "简体中文")
    assert "标注" in shown.guideline.browser.toPlainText()
    QTest.keyClick(shown.guideline.browser, Qt.Key.Key_F4)
    assert not shown.guideline.isVisible()


def test_what_is_written_is_a_step(shown: Window) -> None:
    before = text_of(shown)
    write(shown, "# Short")
    click(shown, "guideline_save")
    assert text_of(shown) == "# Short"
    assert shown.guideline.browser.toPlainText() == "Short"
    shown.session.undo()
    assert text_of(shown) == before
    assert shown.guideline.browser.toPlainText().startswith("Guidelines")


def test_cancel_forgets_and_closing_the_project_saves(shown: Window) -> None:
    before = text_of(shown)
    write(shown, "# Other")
    click(shown, "guideline_cancel")
    assert text_of(shown) == before
    write(shown, "# Kept")
    project = shown.session.project
    assert project is not None
    path = project.path
    shown.commands.close_project()
    with workflow.open_project(path, reading=True) as again:
        assert workflow.guideline(again, "en") == "# Kept"


def test_former_states_say_who_and_what_and_come_back(shown: Window) -> None:
    before = text_of(shown)
    write(shown, "# Short")
    click(shown, "guideline_save")
    click(shown, "guideline_history")
    states = part(shown, QListWidget, "guideline_state_list")
    assert isinstance(states, QListWidget)
    assert states.count() == 2
    assert shown.session.annotator is not None
    assert states.item(0).text().endswith(shown.session.annotator.name)
    changes = part(shown, QTextBrowser, "guideline_changes")
    assert isinstance(changes, QTextBrowser)
    assert "Short" in changes.toPlainText()
    QTest.keyClick(states, Qt.Key.Key_Down)
    click(shown, "guideline_restore")
    assert text_of(shown) == before
    assert shown.guideline.browser.isVisible()


def test_a_link_is_told_and_not_followed(shown: Window) -> None:
    shown.guideline.browser.anchorClicked.emit(QUrl("https://example.org/a"))
    assert shown.message_bar.text == "Duizhao opens no links. The address is https://example.org/a"


def test_changes_are_the_texts_in_parts() -> None:
    before, after = "one two three", "one 2 three four"
    parts = list(pieces(before, after))
    assert "".join(text for kind, text in parts if kind != "new") == before
    assert "".join(text for kind, text in parts if kind != "gone") == after


def test_long_stretches_that_stayed_are_shortened_and_nothing_is_taken_for_html() -> None:
    shown = marked("x" * 500 + "<b>", "x" * 500 + "<i>", theme.LIGHT)
    assert "…" in shown
    assert shown.count("x") < 100
    assert "&lt;" in shown
    assert "<b>" not in shown
    assert "line-through" in shown
    assert "underline" in shown
