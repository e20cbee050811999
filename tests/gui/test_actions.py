"""The table of actions: sane, reachable, and heard where it should be."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QToolButton
from pytestqt.qtbot import QtBot

from annotator.core.labels import SHORTCUTS
from annotator.gui.actions import ACTIONS, MENUS, TOOL_BAR, Action
from annotator.gui.dialogs.note import Remarks
from annotator.gui.window import Window
from annotator.paths import resource
from tests.gui.conftest import Answers, label

PUNCTUATION = set("`~!@#$%^&*()-_=+[]{}\\|;:'\",.<>/?")


def test_ids_are_unique() -> None:
    assert [name for name, count in Counter(row.id for row in ACTIONS).items() if count > 1] == []


@pytest.mark.parametrize(
    "elsewhere", [("raw", "review"), ("panes", "pair", "review"), ("panes", "pair", "raw")]
)
def test_no_two_actions_have_the_same_shortcut(elsewhere: tuple[str, ...]) -> None:
    here = [row for row in ACTIONS if row.where not in elsewhere]
    keys = Counter(QKeySequence(keys).toString() for row in here for keys in row.shortcuts)
    assert [name for name, count in keys.items() if count > 1] == []


def test_the_keys_that_labels_may_have_belong_to_no_action() -> None:
    here = [row for row in ACTIONS if row.where != "review"]  # where nobody labels
    taken = {QKeySequence(keys).toString() for row in here for keys in row.shortcuts}
    assert taken.isdisjoint(SHORTCUTS)


@pytest.mark.parametrize("row", ACTIONS, ids=lambda row: row.id)
def test_shortcuts_keep_clear_of_input_methods(row: Action) -> None:
    for written in row.shortcuts:
        *modifiers, key = re.split(r"(?<=\w)\+", QKeySequence(written).toString())
        assert key, f"{written} is no key"
        assert not ("Ctrl" in modifiers and key in PUNCTUATION | {"Space"}), written
        assert not {"Alt", "Shift"} <= set(modifiers), written
        assert key != "Shift", written
        assert row.where != "window" or modifiers or key.startswith("F"), f"{written} could not be typed"


@pytest.mark.parametrize("row", [row for row in ACTIONS if row.icon], ids=lambda row: row.id)
def test_icons_exist(row: Action) -> None:
    assert "currentColor" in resource(f"icons/{row.icon}.svg").read_text("ascii")


def menu_actions(menu: QMenu) -> Iterator[QAction]:
    for action in menu.actions():
        inside = action.menu()
        if isinstance(inside, QMenu):
            yield from menu_actions(inside)
        else:
            yield action


def test_every_action_is_in_the_menus(opened: Window) -> None:
    found = {
        action.objectName()
        for top in opened.menuBar().actions()
        for action in menu_actions(top.menu())  # type: ignore[arg-type]
    }
    assert {row.id for row in ACTIONS} <= found
    assert {"label_initiative", "label_metric", "label_place"} <= found
    assert {row.menu for row in ACTIONS} <= {key for key, _ in MENUS}


def test_the_tool_bar_names_actions_and_takes_the_labels_once(opened: Window) -> None:
    assert set(TOOL_BAR) - {"", "labels", "stretch"} <= {row.id for row in ACTIONS}
    opened.commands.open_path(opened.session.project.path)  # type: ignore[union-attr]
    names = [each.objectName() for each in opened.tool_bar.findChildren(QToolButton) if each.isVisible()]
    labels = [name for name in names if name.startswith("tool_label_")]
    assert labels == ["tool_label_initiative", "tool_label_metric", "tool_label_place"]


def test_all_actions_and_named_widgets_can_be_told_apart(opened: Window) -> None:
    assert all(action.objectName() and action.text() for action in opened.actions_of_window.all())
    views = (opened.pair_view, opened.articles.view, opened.spans.view, opened.articles.filter)
    assert all(view.objectName() and view.accessibleName() for view in views)


@pytest.mark.parametrize("modifier", [Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier])
def test_a_digit_labels_the_selection(opened: Window, modifier: Qt.KeyboardModifier) -> None:
    opened.focus_article()
    for _ in range(2):
        QTest.keyClick(opened.pair_view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(opened.pair_view, Qt.Key.Key_3, modifier)
    span = opened.session.selected_span()
    assert span is not None
    assert (span.label, span.text) == ("place", opened.session.layer.text[:2])  # type: ignore[union-attr]


def test_digits_and_letters_can_be_typed_into_the_filter(opened: Window) -> None:
    label(opened, "柳橋鎮", "place")
    opened.articles.filter.setFocus()
    QTest.keyClicks(opened.articles.filter, "1quN-")
    assert opened.articles.filter.text() == "1quN-"
    QTest.keyClick(opened.articles.filter, Qt.Key.Key_Backspace)
    assert opened.session.armed is None
    assert opened.session.layer is not None
    assert [span.unsure for span in opened.session.layer.spans] == [False]


@pytest.mark.parametrize("key", [Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Q])
def test_a_span_is_deleted_and_comes_back(opened: Window, key: Qt.Key) -> None:
    label(opened, "柳橋鎮", "place")
    opened.focus_article()
    QTest.keyClick(opened.pair_view, key)
    assert opened.session.layer is not None
    assert opened.session.layer.spans == ()
    QTest.keyClick(opened.pair_view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert [span.text for span in opened.session.layer.spans] == ["柳橋鎮"]
    QTest.keyClick(opened.pair_view, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert opened.session.layer.spans == ()


def test_tab_goes_from_span_to_span(opened: Window) -> None:
    first, second = label(opened, "柳橋鎮", "place"), label(opened, "12個", "metric")
    opened.focus_article()
    QTest.keyClick(opened.pair_view, Qt.Key.Key_Tab)
    assert opened.session.selected == first
    QTest.keyClick(opened.pair_view, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert opened.session.selected == second


def test_a_note_is_kept(opened: Window, answers: Answers) -> None:
    span = label(opened, "柳橋鎮", "place")
    answers.prepared["note"] = Remarks("問：是否含鎮字", "", True)
    opened.focus_article()
    QTest.keyClick(opened.pair_view, Qt.Key.Key_N)
    kept = opened.session.span(span)
    assert kept is not None
    assert (kept.note, kept.unsure) == ("問：是否含鎮字", True)


def test_without_a_span_a_hint_says_what_to_do(opened: Window) -> None:
    opened.focus_article()
    QTest.keyClick(opened.pair_view, Qt.Key.Key_U)
    assert (opened.message_bar.kind, opened.message_bar.text) == (
        "information",
        "Put the caret into a span first.",
    )


def test_done_and_next_goes_through_all_articles(opened: Window) -> None:
    opened.focus_article()
    for _ in range(3):
        QTest.keyClick(opened.pair_view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [each.state for each in opened.session.listed] == ["done"] * 3
    assert opened.message_bar.text == "All articles are done."


def test_escape_lets_go_of_an_armed_label(opened: Window, qtbot: QtBot) -> None:
    opened.focus_article()
    QTest.keyClick(opened.pair_view, Qt.Key.Key_2)
    button = opened.tool_bar.findChild(QToolButton, "tool_label_metric")
    assert isinstance(button, QToolButton)
    assert button.isChecked()
    QTest.keyClick(opened.pair_view, Qt.Key.Key_Escape)
    assert opened.session.armed is None
    qtbot.waitUntil(lambda: not button.isChecked())


def test_without_a_project_only_what_makes_sense_is_enabled(window: Window) -> None:
    enabled = {name for name, action in window.actions_of_window.actions.items() if action.isEnabled()}
    assert {"new_project", "open_project", "quit", "show_shortcuts"} <= enabled
    assert enabled.isdisjoint({"import_files", "undo", "delete_span", "next_article", "state_done"})
