"""For people who hear the window, see where the keyboard is, or need strong contrast."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QGroupBox,
    QLabel,
    QScrollBar,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from annotator.core.convert import Conversion
from annotator.core.pace import Work
from annotator.gui.dialogs.conversion import ConversionDialog
from annotator.gui.dialogs.name import NameDialog
from annotator.gui.dialogs.note import ArticleNoteDialog, NoteDialog
from annotator.gui.dialogs.overlap import ProjectDialog
from annotator.gui.dialogs.progress import ProgressDialog
from annotator.gui.dialogs.relation import RelationDialog
from annotator.gui.dialogs.shortcuts import ShortcutsDialog
from annotator.gui.shortcuts.editor import ShortcutEditor
from annotator.gui.window import Window
from tests import builders
from tests.gui.conftest import label, read_all
from tests.gui.labels.test_editor import Asked, editor_of

THEMES = pytest.mark.parametrize("theme", ["light", "dark", "contrast"])


WITH_WORDS = {"message_text", "message_offer", "import_error"}
"""Shown only when they have something to say."""


def focusable(root: QWidget) -> Iterator[QWidget]:
    """What the keyboard can reach, without the parts that Qt puts into others."""
    for widget in root.findChildren(QWidget):
        inside = any(isinstance(each, (QAbstractItemView, QComboBox)) for each in above(widget))
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and not inside:
            yield widget


def above(widget: QWidget) -> Iterator[QWidget]:
    parent = widget.parentWidget()
    while parent is not None:
        yield parent
        parent = parent.parentWidget()


def spoken(widget: QWidget) -> str:
    """What a screen reader would say: the accessible name, the words it shows, or its label's."""
    if widget.accessibleName():
        return widget.accessibleName()
    if isinstance(widget, (QLabel, QAbstractButton)):
        return widget.text() or ("its words come with it" if widget.objectName() in WITH_WORDS else "")
    if isinstance(widget, QGroupBox):
        return widget.title()
    buddies = [each for each in widget.window().findChildren(QLabel) if each.buddy() is widget]
    return buddies[0].text() if buddies else ""


def nameless(root: QWidget) -> list[str]:
    silent = (QScrollBar, QTabBar)
    return [
        f"{type(each).__name__} {each.objectName()} in {each.parent().objectName()}"
        for each in focusable(root)
        if not isinstance(each, silent) and not spoken(each)
    ]


@pytest.mark.parametrize("language", ["en", "zh_CN", "zh_TW"])
def test_everything_in_the_window_has_a_name_to_be_spoken(
    opened: Window, qtbot: QtBot, tmp_path, language: str
) -> None:
    opened.commands.import_paths([builders.write(tmp_path, "new.txt", builders.GLOSSED)])
    read_all(opened, qtbot)
    opened.commands.set_language(language)
    assert nameless(opened) == []


Maker = Callable[[Window], QDialog]
DIALOGS: dict[str, Maker] = {
    "conversion": lambda _: ConversionDialog(Conversion("TW", ())),
    "name": lambda _: NameDialog("林"),
    "labels": lambda w: editor_of(w, Asked(), w.commands.comfort.keymap),
    "article note": lambda _: ArticleNoteDialog("柳橋鎮", ""),
    "project": lambda _: ProjectDialog("free", lambda _: [], {}, "en"),
    "relation": lambda w: RelationDialog(*w.session.layer.spans * 2, ["at"], lambda _: None),  # type: ignore[union-attr]
    "note": lambda w: NoteDialog(w.session.layer.spans[0]),  # type: ignore[union-attr]
    "progress": lambda _: ProgressDialog(Work(3, 1), 0),
    "sheet": lambda w: ShortcutsDialog(w.actions_of_window, lambda: None),
    "editor": lambda w: ShortcutEditor(w.commands.comfort.keymap, w.session.labels, "en", print),
}


@pytest.mark.parametrize("make", DIALOGS.values(), ids=list(DIALOGS))
def test_everything_in_a_dialog_has_a_name_to_be_spoken(opened: Window, qtbot: QtBot, make: Maker) -> None:
    label(opened, "柳橋鎮", "place")
    dialog = make(opened)
    qtbot.addWidget(dialog)
    assert nameless(dialog) == []
    assert dialog.windowTitle()


def picture(window: QWidget, widget: QWidget) -> QImage:
    """A widget with a rim of what is around it."""
    area = widget.rect().translated(widget.mapTo(window, widget.rect().topLeft())).adjusted(-2, -2, 2, 2)
    return window.grab(area).toImage()


def without_a_mark(window: QWidget) -> tuple[list[str], list[str]]:
    """The widgets that had the keyboard, and those of them that looked no different for it."""
    had, unseen = [], []
    for widget in focusable(window):
        if not widget.isVisible() or not widget.isEnabled():
            continue
        window.setFocus()
        before = picture(window, widget)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        if QApplication.focusWidget() is not widget:
            continue
        had.append(widget.objectName())
        if picture(window, widget) == before:
            unseen.append(widget.objectName() or type(widget).__name__)
    return had, unseen


@THEMES
def test_the_keyboard_can_be_seen_wherever_it_is(opened: Window, qtbot: QtBot, theme: str) -> None:
    opened.commands.set_theme(theme)
    label(opened, "柳橋鎮", "place")
    opened.activateWindow()
    QTest.qWaitForWindowActive(opened)
    qtbot.waitUntil(opened.spans.view.isVisible)
    had, unseen = without_a_mark(opened)
    assert {"article_filter", "article_list", "pair_view", "span_list", "progress_note"} <= set(had)
    assert unseen == []


@THEMES
@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("editor", {"shortcut_filter", "shortcut_tree", "shortcut_recorder"}),
        ("sheet", {"shortcut_sheet", "change_shortcuts"}),
        ("note", {"accept"}),
    ],
)
def test_the_keyboard_can_be_seen_in_dialogs(
    opened: Window, theme: str, name: str, expected: set[str], qtbot: QtBot
) -> None:
    opened.commands.set_theme(theme)
    label(opened, "柳橋鎮", "place")
    dialog = DIALOGS[name](opened)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    assert QTest.qWaitForWindowActive(dialog)
    had, unseen = without_a_mark(dialog)
    assert expected <= set(had)
    assert unseen == []
