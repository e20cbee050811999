"""The dialog, driven by real keys; what it does is in force in the window at once."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QTextBrowser
from pytestqt.qtbot import QtBot

from annotator import settings
from annotator.gui.dialogs.shortcuts import ShortcutsDialog
from annotator.gui.shortcuts.editor import ShortcutEditor
from annotator.gui.shortcuts.keymap import Keymap
from annotator.gui.shortcuts.recorder import KeyRecorder
from annotator.gui.shortcuts.tree import KeyTree
from annotator.gui.window import Window
from tests.gui.conftest import label

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
SHIFT, NONE = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier


class Editing:
    """A person at the dialog."""

    def __init__(self, dialog: ShortcutEditor) -> None:
        self.dialog = dialog
        self.tree = self._part(KeyTree, "shortcut_tree")
        self.recorder = self._part(KeyRecorder, "shortcut_recorder")
        self.take_over = self._part(QPushButton, "shortcut_take_over")

    def _part(self, kind: type, name: str):
        found = self.dialog.findChild(kind, name)
        assert found is not None, name
        return found

    @property
    def message(self) -> str:
        return self._part(QLabel, "shortcut_message").text()

    def look_at(self, name: str) -> None:
        self.tree.setCurrentItem(next(item for item, row in self.tree._items if row.id == name))

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        """Enter on the line, then the key."""
        if not self.recorder.isChecked():
            self.tree.setFocus()
            QTest.keyClick(self.tree, Qt.Key.Key_Return)
        assert self.recorder.isChecked()
        QTest.keyClick(self.recorder, key, modifier)

    def click(self, name: str) -> None:
        QTest.mouseClick(self._part(QPushButton, name), Qt.MouseButton.LeftButton)


@pytest.fixture
def editing(opened: Window, qtbot: QtBot) -> Iterator[Editing]:
    comfort = opened.commands.comfort
    dialog = ShortcutEditor(comfort.keymap, opened.session.labels, "en", comfort.set_keymap)
    qtbot.addWidget(dialog)
    dialog.show()
    QTest.qWaitForWindowActive(dialog)
    yield Editing(dialog)
    comfort.set_keymap(Keymap({}))


def keys(window: Window, name: str) -> list[str]:
    return [each.toString() for each in window.actions_of_window.actions[name].shortcuts()]


def test_a_new_key_is_in_force_at_once_and_kept(editing: Editing, opened: Window, qtbot: QtBot) -> None:
    editing.look_at("toggle_unsure")
    editing.press(Qt.Key.Key_X)
    editing.click("shortcut_key_U")
    assert keys(opened, "toggle_unsure") == ["X"]
    assert settings.load().shortcuts == ("toggle_unsure=X",)
    assert opened.actions_of_window.actions["toggle_unsure"].toolTip() == "Unsure (X)"
    sheet = ShortcutsDialog(opened.actions_of_window, lambda: None, opened)
    qtbot.addWidget(sheet)
    text = sheet.findChild(QTextBrowser, "shortcut_sheet")
    assert "Unsure X" in " ".join(text.toPlainText().split())  # type: ignore[union-attr]

    span = label(opened, "柳橋鎮", "place")
    editing.dialog.close()
    opened.activateWindow()
    QTest.qWaitForWindowActive(opened)
    opened.focus_article()
    QTest.keyClick(opened.pair_view, Qt.Key.Key_U)
    assert not opened.session.span(span).unsure  # type: ignore[union-attr]
    QTest.keyClick(opened.pair_view, Qt.Key.Key_X)
    assert opened.session.span(span).unsure  # type: ignore[union-attr]


def test_a_key_of_another_action_is_told_and_can_be_taken_over(editing: Editing, opened: Window) -> None:
    editing.look_at("about")
    assert not editing.take_over.isVisible()
    editing.press(Qt.Key.Key_Z, CTRL)
    assert editing.message == "Ctrl+Z is taken by “Undo”."
    assert keys(opened, "about") == []
    editing.click("shortcut_take_over")
    assert (keys(opened, "about"), keys(opened, "undo")) == (["Ctrl+Z"], [])
    editing.look_at("undo")
    editing.click("shortcut_reset")
    assert (keys(opened, "about"), keys(opened, "undo")) == ([], ["Ctrl+Z"])
    assert settings.load().shortcuts == ()


def test_a_key_of_a_label_stays_the_labels(editing: Editing, opened: Window) -> None:
    editing.look_at("edit_note")
    editing.press(Qt.Key.Key_3)
    assert editing.message == "3 is the key of the label “place”."
    assert not editing.take_over.isVisible()
    assert keys(opened, "edit_note") == ["N"]


@pytest.mark.parametrize(
    ("key", "modifier", "said"),
    [
        (Qt.Key.Key_Period, CTRL, "Ctrl+.: Chinese input methods"),
        (Qt.Key.Key_K, ALT | SHIFT, "Alt+Shift+K: Alt with Shift"),
        (Qt.Key.Key_Shift, SHIFT, "Shift, Ctrl or Alt alone"),
        (Qt.Key.Key_Left, NONE, "Left: This key moves the caret"),
    ],
)
def test_what_cannot_be_a_shortcut_is_told(
    editing: Editing, opened: Window, key: Qt.Key, modifier: Qt.KeyboardModifier, said: str
) -> None:
    editing.look_at("edit_note")
    editing.press(key, modifier)
    assert editing.message.startswith(said)
    assert keys(opened, "edit_note") == ["N"]


def test_a_single_letter_is_refused_where_it_could_not_be_typed(editing: Editing, opened: Window) -> None:
    editing.look_at("find_article")
    editing.press(Qt.Key.Key_K)
    assert "heard everywhere" in editing.message
    assert keys(opened, "find_article") == ["Ctrl+L"]


def test_a_key_that_an_input_method_kept_is_told_and_recording_goes_on(
    editing: Editing, opened: Window
) -> None:
    editing.look_at("edit_note")
    editing.recorder.start()
    for native, said in ((0xE5, "The input method kept this key."), (0x78, "")):
        press = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_unknown.value, NONE, 0, native, 0, "")
        QApplication.sendEvent(editing.recorder, press)
        assert editing.message.startswith(said)
        assert editing.recorder.isChecked() == bool(said)
    assert keys(opened, "edit_note") == ["N", "X"]


def test_what_an_input_method_writes_is_a_key_too(editing: Editing, opened: Window) -> None:
    editing.look_at("edit_note")
    editing.recorder.start()
    event = QInputMethodEvent()
    event.setCommitString("；")
    QApplication.sendEvent(editing.recorder, event)
    assert keys(opened, "edit_note") == ["N", ";"]


def test_escape_stops_recording_without_closing(editing: Editing, opened: Window) -> None:
    editing.look_at("edit_note")
    editing.press(Qt.Key.Key_Escape)
    assert not editing.recorder.isChecked()
    assert editing.dialog.isVisible()
    editing.press(Qt.Key.Key_Tab, CTRL)
    assert keys(opened, "edit_note") == ["N"] + (["Ctrl+Tab"] if not editing.message else [])


def test_everything_can_be_reset(editing: Editing, opened: Window) -> None:
    for name, key in (("undo", Qt.Key.Key_U), ("redo", Qt.Key.Key_8)):
        editing.look_at(name)
        editing.press(key, CTRL)
    assert len(settings.load().shortcuts) == 5
    editing.click("shortcut_reset_all")
    assert settings.load().shortcuts == ()
    assert keys(opened, "undo") == ["Ctrl+Z"]


def test_the_filter_finds_names_and_keys(editing: Editing) -> None:
    field = editing.dialog.findChild(QLineEdit, "shortcut_filter")
    assert field is not None
    for typed, expected in (("undo", ["undo"]), ("ctrl+l", ["find_article"])):
        field.clear()
        QTest.keyClicks(field, typed)
        assert [row.id for item, row in editing.tree._items if not item.isHidden()] == expected
        assert editing.tree.row() is not None
        assert editing.tree.row().id == expected[0]  # type: ignore[union-attr]


def test_labels_are_shown_with_their_keys(editing: Editing) -> None:
    lines = [
        [item.text(column) for column in range(3)]
        for item in editing.tree.findItems("place", Qt.MatchFlag.MatchRecursive | Qt.MatchFlag.MatchExactly)
    ]
    assert lines == [["place", "3", "label"]]


def test_a_label_that_has_a_chosen_key_goes_on_labelling(opened: Window) -> None:
    opened.commands.comfort.set_keymap(Keymap({"edit_note": ("3",)}))
    opened.focus_article()
    for _ in range(2):
        QTest.keyClick(opened.pair_view, Qt.Key.Key_Right, SHIFT)
    QTest.keyClick(opened.pair_view, Qt.Key.Key_3)
    assert [span.label for span in opened.session.layer.spans] == ["place"]  # type: ignore[union-attr]


def test_keys_of_last_time_are_there_at_the_start(window: Window, qapp: QApplication, qtbot: QtBot) -> None:
    from annotator.gui.app import make_window
    from annotator.gui.jobs import Jobs

    window.commands.comfort.set_keymap(Keymap({"undo": ("Ctrl+U",)}))
    jobs = Jobs()
    again = make_window(qapp, jobs)
    qtbot.addWidget(again)
    assert again.actions_of_window.actions["undo"].shortcut() == QKeySequence("Ctrl+U")
    jobs.close()
