"""The review page of a project in which three annotators differ, with Rao as the reviewer."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from annotator.gui.review.reviewing import Reviewing
from annotator.gui.window import Window
from tests.gui.review.texts import disagreeing


@pytest.fixture
def team_file(tmp_path: Path) -> Path:
    project = disagreeing(tmp_path)
    project.close()
    return project.path


@pytest.fixture
def reviewed(window: Window, team_file: Path, qtbot: QtBot) -> Window:
    """The window with the review page open and all questions worked out."""
    window.session.annotator_name = "Rao"
    assert window.commands.open_path(team_file)
    open_review(window, qtbot)
    return window


def open_review(window: Window, qtbot: QtBot) -> Reviewing:
    reviewing = window.commands.review.reviewing
    with qtbot.waitSignal(reviewing.opened_changed):
        window.commands.review.open()
    settled(window, qtbot)
    return reviewing


def settled(window: Window, qtbot: QtBot) -> None:
    """Wait until nothing is left to be worked out."""
    reviewing = window.commands.review.reviewing
    qtbot.waitUntil(lambda: not reviewing.is_working)


def ask(window: Window, text: str) -> None:
    """Ask the first question about a text."""
    reviewing = window.commands.review.reviewing
    for row in range(len(reviewing.numbers)):
        found = reviewing.queued(row)
        if found is not None and found.text == text:
            reviewing.ask(row)
            return
    raise AssertionError(f"no question about {text}")
