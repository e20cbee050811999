"""Every action of the table is done, by each of its shortcuts, and does what it is there for."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QTextBrowser
from pytestqt.qtbot import QtBot

from annotator.gui.action_set import keys_of, plain, text_of
from annotator.gui.actions import ACTIONS, Action
from annotator.gui.dialogs.shortcuts import ShortcutsDialog
from annotator.gui.window import Window
from tests.gui.conftest import Answers
from tests.gui.every_action import articles, importing, labelling, projects, reviewing, selecting, viewing
from tests.gui.every_action.stage import TABLE, Stage

PARTS = (articles, importing, labelling, projects, reviewing, selecting, viewing)
WAYS = [(row, keys) for row in ACTIONS for keys in row.shortcuts or ("",)]


def test_every_action_has_its_entry_and_every_entry_its_action() -> None:
    assert set(TABLE) == {row.id for row in ACTIONS}
    assert {steps.__module__ for steps in TABLE.values()} == {part.__name__ for part in PARTS}


@pytest.mark.parametrize(("row", "keys"), WAYS, ids=[f"{row.id}-{keys or 'menu'}" for row, keys in WAYS])
def test_it_does_what_it_is_there_for(
    row: Action, keys: str, window: Window, answers: Answers, qtbot: QtBot, tmp_path: Path
) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    stage = Stage(window, answers, qtbot, tmp_path, row.id)
    steps = TABLE[row.id](stage)
    next(steps)
    stage.do(row, keys)
    assert next(steps, "checked") == "checked"


@pytest.mark.parametrize("language", ["en", "zh_CN", "zh_TW"])
def test_the_sheet_of_shortcuts_is_made_from_the_same_table(
    window: Window, qtbot: QtBot, language: str
) -> None:
    window.commands.set_language(language)
    undo, row = window.actions_of_window.actions["undo"], window.actions_of_window.rows["undo"]
    qtbot.waitUntil(lambda: undo.text() == text_of(row))
    dialog = ShortcutsDialog(window.actions_of_window, lambda: None, window)
    qtbot.addWidget(dialog)
    sheet = dialog.findChild(QTextBrowser, "shortcut_sheet")
    assert isinstance(sheet, QTextBrowser)
    lines = sheet.toPlainText().splitlines()
    rows = [(plain(text_of(row)), window.actions_of_window.actions[row.id]) for row in ACTIONS]
    missing = [text for text, action in rows if action.shortcuts() and text not in lines]
    assert missing == []
    assert [
        keys_of(action) for _, action in rows if action.shortcuts() and keys_of(action) not in lines
    ] == []
    window.commands.set_language("en")
