"""The window on which an action is tried: texts, spans, carets, and what stands in the file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from annotator import workflow
from annotator.core.align import Range
from annotator.core.cursor import Cursor
from annotator.core.edits import Layer
from annotator.core.spans import Span
from annotator.gui.actions import Action
from annotator.gui.session import Session
from annotator.gui.window import Window
from annotator.settings import load
from annotator.workflow import Project, Stored
from tests import builders
from tests.gui.conftest import Answers

Key, Modifier = Qt.Key, Qt.KeyboardModifier
Found = TypeVar("Found")


@dataclass
class Stage:
    window: Window
    answers: Answers
    qtbot: QtBot
    folder: Path
    action: str = ""
    """The id of the row that is tried."""

    @property
    def session(self) -> Session:
        return self.window.session

    # Getting there.

    def open(self, *texts: str) -> None:
        """A project with these articles, the first one shown and the keyboard in it."""
        builders.new_project(self.folder, *(texts or (builders.HANT, builders.HANS, "第三篇"))).close()
        self.open_path(self.folder / "probe.duizhao")

    def open_path(self, path: Path) -> None:
        assert self.window.commands.open_path(path)
        self.rest()

    def rest(self) -> None:
        """Put the keyboard into the article, and let actions become what they are to be there."""
        self.window.focus_article()
        self.window.actions_of_window.refresh()

    def place(self, text: str, nth: int = 0) -> Range:
        start = -1
        for _ in range(nth + 1):
            start = self.text.index(text, start + 1)
        return Range(start, start + len(text))

    def select(self, text: str, nth: int = 0) -> None:
        place = self.place(text, nth)
        self._put(place.start, place.end)

    def caret(self, text: str, nth: int = 0) -> None:
        """Put the caret before a text."""
        start = self.place(text, nth).start
        self._put(start, start)

    def _put(self, anchor: int, head: int) -> None:
        assert self.session.stored is not None
        self.session.set_cursor(Cursor(anchor, head, self.session.stored.pair.canonical))
        self.rest()

    def label(self, text: str, name: str = "place", nth: int = 0) -> Span:
        """Label a text; its span is selected then."""
        self.session.add_span(self.place(text, nth), name)
        span = self.session.selected_span()
        assert span is not None
        self.rest()
        return span

    def until(self, holds: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(holds, timeout=20_000)

    # Doing it.

    def do(self, row: Action, keys: str) -> None:
        """By its shortcut with real events where it is heard, or by its ``QAction`` if it has none."""
        action = self.window.actions_of_window.actions[row.id]
        assert action.isEnabled(), f"{row.id} cannot be done here"
        if keys:
            press(self._heard(row), keys)
        else:
            action.trigger()

    def _heard(self, row: Action) -> QWidget:
        window = self.window
        on_raw = window.cuts_page.raw if window.cuts_page.isVisible() else window.import_page.raw
        places: dict[str, QWidget] = {"raw": on_raw, "review": window.review.view}
        here = window.pair_view if window.pair_view.isVisible() else window.focusWidget()
        wanted = places.get(row.where, here if row.where != "window" else window.focusWidget())
        wanted = wanted or window
        wanted.setFocus()
        return wanted

    # What is so.

    @property
    def stored(self) -> Stored:
        assert self.session.stored is not None
        return self.session.stored

    @property
    def text(self) -> str:
        return self.stored.pair.text

    @property
    def project(self) -> Project:
        assert self.session.project is not None
        return self.session.project

    @property
    def selection(self) -> str:
        assert self.session.cursor is not None
        return self.session.cursor.range.slice(self.text)

    @property
    def who(self) -> str:
        assert self.session.annotator is not None
        return self.session.annotator.id

    @property
    def kept(self) -> Layer:
        """What the file has of the shown article, whoever has it open."""
        with workflow.open_project(self.project.path, reading=True) as project:
            return project.layer(project.article(self.stored.id), self.who)

    @property
    def kept_spans(self) -> list[tuple[str, str]]:
        return sorted((span.text, span.label) for span in self.kept.spans)

    def in_file(self, read: Callable[[Project], Found]) -> Found:
        """What ``read`` finds in the project's file, opened once more."""
        with workflow.open_project(self.project.path, reading=True) as project:
            return read(project)


Steps = Iterator[None]
"""Arranges, yields while the action is done, and checks."""
TABLE: dict[str, Callable[[Stage], Steps]] = {}


def entry(*ids: str) -> Callable[[Callable[[Stage], Steps]], Callable[[Stage], Steps]]:
    """Enter how actions are tried into the table."""

    def enter(steps: Callable[[Stage], Steps]) -> Callable[[Stage], Steps]:
        assert not set(ids) & set(TABLE), f"{ids} are entered already"
        TABLE.update(dict.fromkeys(ids, steps))
        return steps

    return enter


def press(widget: QWidget, keys: str) -> None:
    """Press and release a shortcut as it stands in the table of actions."""
    combination = QKeySequence(keys)[0]
    assert isinstance(combination, QKeyCombination)
    key, modifiers = combination.key(), combination.keyboardModifiers()
    if key == Key.Key_Tab and modifiers & Modifier.ShiftModifier:
        key = Key.Key_Backtab  # what a keyboard sends
    QTest.keyClick(widget, key, modifiers)


def kept_settings(name: str) -> object:
    """A setting as the file of settings has it."""
    return getattr(load(), name)
